import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { GraphQLError, parse, stripIgnoredCharacters } from 'graphql'
import { z } from 'zod'

/** Operations that their clients' developers registered: by SHA-256 of the text, or by the id that a manifest gives. */
export type RegisteredOperations = {
  readonly count: number
  /** The text of an operation by its hash or id. */
  byId(id: string): string | undefined
  /** Whether this text is one of them; white space, commas and comments aside. `mayBeLate`: what was registered just now may be missing. */
  has(text: string, mayBeLate?: boolean): boolean
  /** All texts, each with its id or file. */
  readonly texts: readonly { readonly name: string; readonly text: string }[]
}

/** What is registered can't be read. `message` says where. */
export class OperationsUnreadable extends Error {
  override name = 'OperationsUnreadable'
}

/** The manifest that Apollo's tools generate, or a plain object of hash → text. */
const manifest = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      version: z.literal(1),
      operations: z.array(z.object({ id: z.string().min(1).max(200), body: z.string().min(1) })),
    })
    .transform(({ operations }) => operations.map(({ id, body }) => ({ id, text: body }))),
  z
    .record(z.string().min(1).max(200), z.string().min(1))
    .transform((texts) => Object.entries(texts).map(([id, text]) => ({ id, text }))),
])

/**
 * Reads operations from a folder of `.graphql` files, or from a manifest (`.json`).
 * @throws OperationsUnreadable naming the file that isn't one.
 */
export function readRegisteredOperations(path: string): RegisteredOperations {
  const byId = new Map<string, string>()
  const texts = new Set<string>()
  const all: { name: string; text: string }[] = []
  for (const { id, text, from } of operationsAt(path)) {
    try {
      parse(text, { noLocation: true })
    } catch (error) {
      throw new OperationsUnreadable(
        `${from} isn't a GraphQL document: ${error instanceof GraphQLError ? error.message : error}`,
      )
    }
    byId.set(hashOf(text), text)
    if (id !== undefined) byId.set(id, text)
    all.push({ name: id ?? basename(from), text })
    texts.add(hashOf(stripIgnoredCharacters(text)))
  }
  return {
    count: texts.size,
    byId: (id) => byId.get(id),
    has: (text) => texts.has(hashOf(stripped(text))),
    texts: all,
  }
}

type Operation = { readonly id?: string; readonly text: string; readonly from: string }

function operationsAt(path: string): Operation[] {
  try {
    if (!statSync(path).isDirectory()) return inManifest(path)
    return readdirSync(path)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({ text: readFileSync(join(path, name), 'utf8'), from: join(path, name) }))
  } catch (error) {
    if (error instanceof OperationsUnreadable) throw error
    throw new OperationsUnreadable(`${path} can't be read: ${(error as Error).message}`)
  }
}

function inManifest(path: string): Operation[] {
  const read = manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new OperationsUnreadable(`${path} isn't a manifest of operations`)
  return read.data.map(({ id, text }) => ({ id, text, from: `${path} (${id})` }))
}

/** A text that isn't GraphQL stays as it is: it's in no list. */
function stripped(text: string): string {
  try {
    return stripIgnoredCharacters(text)
  } catch {
    return text
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
