import { BSONRegExp } from 'bson'
import { type Document, isDocument } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'

/** Whether a document's bytes mention an update of a list's elements that may have to be rewritten or refused. */
export function mentionsElements(bytes: Buffer): boolean {
  return bytes.includes('$pull\0') || bytes.indexOf('.$[', bytes.indexOf('.$[') + 1) > 0
}

/**
 * Puts what an update takes out of a list in words that the engine understands: an empty condition is met by documents alone, where the engine
 * would take everything out, and a regular expression as a value by texts, where it would take out nothing.
 *
 * @param command an update's statement, a command with such, or a `findAndModify`; given back when nothing changes
 * @throws {CommandError} CommandNotSupported (115) where one list's elements are named in several ways: of those the engine applies one to an element
 */
export function withPlainPulls(command: Document): Document {
  const { updates, u, update } = command
  if (Array.isArray(updates)) {
    const better = updates.map((one) => (isDocument(one) ? withPlainPulls(one) : one))
    return better.some((one, index) => one !== updates[index]) ? { ...command, updates: better } : command
  }
  const [name, given] = isDocument(u) ? ['u', u] : ['update', update]
  if (!isDocument(given)) return command
  refuseSeveralNames(given)
  const { $pull } = given
  if (!isDocument($pull)) return command
  const pulled = Object.entries($pull).map(([path, condition]) => [path, plain(condition)] as const)
  if (pulled.every(([path, condition]) => condition === $pull[path])) return command
  return { ...command, [name]: { ...given, $pull: Object.fromEntries(pulled) } }
}

function plain(condition: unknown): unknown {
  if (condition instanceof BSONRegExp) return { $regex: condition.pattern, $options: condition.options }
  return isDocument(condition) && Object.keys(condition).length === 0 ? { $type: 'object' } : condition
}

/** Each path up to the name that stands for elements, and that name: `$[one]`, or `$[]`. */
function namesIn(path: string): [list: string, name: string][] {
  return [...path.matchAll(/\.(\$\[[^\]]*\])/g)].map(({ index, 1: name = '' }) => [
    path.slice(0, index),
    name,
  ])
}

function refuseSeveralNames(update: Document): void {
  const known = new Map<string, string>()
  const paths = Object.values(update).flatMap((operand) => (isDocument(operand) ? Object.keys(operand) : []))
  for (const [list, name] of paths.flatMap(namesIn)) {
    if ((known.get(list) ?? name) !== name)
      throw new CommandError(
        code.CommandNotSupported,
        `an update of the elements of '${list}' by ${known.get(list)} and by ${name} is not supported by this store: make two updates of it`,
      )
    known.set(list, name)
  }
}
