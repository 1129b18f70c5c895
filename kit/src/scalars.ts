import { GraphQLError, GraphQLScalarType, Kind, type Token, TokenKind, type ValueNode } from 'graphql'
import { formatInstant, parseBusinessDate, parseInstant, parsePartialDate } from './business-date.ts'

/** The scalars of `shared.graphql`: text in, checked; a value that isn't one is BAD_USER_INPUT, never a fault. */
export const scalars = {
  Date: textScalar('Date', 'a day that exists, as YYYY-MM-DD', (text) => parseBusinessDate(text), String),
  DateTime: textScalar(
    'DateTime',
    'an instant with its offset, as 2026-11-23T09:00:00+09:00',
    (text) => parseInstant(text),
    (value) => formatInstant(value instanceof Date ? value : new Date(String(value))),
  ),
  PartialDate: textScalar(
    'PartialDate',
    'a year, a month or a day that exists, as 2019, 2019-07 or 2019-07-01',
    (text) => parsePartialDate(text),
    String,
  ),
}

function textScalar<T>(
  name: string,
  shape: string,
  parse: (text: string) => T | null,
  serialize: (value: unknown) => string,
) {
  const read = (value: unknown, node?: ValueNode): T => {
    const parsed = typeof value === 'string' && value.length <= 40 ? parse(value) : null
    if (parsed === null) {
      const given = typeof value === 'string' ? `"${value.slice(0, 40)}"` : `a ${typeof value}`
      const place = node ? placeOf(node) : null
      const where = place?.field ? ` It stands at ${place.field}(${place.argument}:).` : ''
      throw new GraphQLError(`${name} must be ${shape}; ${given} isn't.${where}`, {
        nodes: node,
        extensions: { code: 'BAD_USER_INPUT', scalar: name, ...place },
      })
    }
    return parsed
  }
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
  })
}

/** The argument that a value written into a query stands in, and its field, by the words before it. A default of a variable has none. */
function placeOf({ loc }: ValueNode): { readonly field?: string; readonly argument?: string } {
  let depth = 0
  for (let token = loc?.startToken.prev; token; token = token.prev) {
    if (closing.has(token.kind)) depth += 1
    if (!opening.has(token.kind)) continue
    if (depth > 0) depth -= 1
    else if (token.kind === TokenKind.PAREN_L)
      return token.prev?.kind === TokenKind.NAME
        ? { field: token.prev.value, argument: argumentIn(token) }
        : {}
  }
  return {}

  /** The last name before a colon that belongs to the list of arguments itself. */
  function argumentIn(paren: Token): string {
    let inner = 0
    let name = ''
    for (let token = paren.next; token && token !== loc?.startToken; token = token.next) {
      if (opening.has(token.kind)) inner += 1
      if (closing.has(token.kind)) inner -= 1
      if (inner === 0 && token.kind === TokenKind.NAME && token.next?.kind === TokenKind.COLON)
        name = token.value
    }
    return name
  }
}

const opening: ReadonlySet<string> = new Set([TokenKind.PAREN_L, TokenKind.BRACE_L, TokenKind.BRACKET_L])
const closing: ReadonlySet<string> = new Set([TokenKind.PAREN_R, TokenKind.BRACE_R, TokenKind.BRACKET_R])
