import { type Document, encode } from '../bson/document.ts'

/** An operation in both its forms: as a MongoDB command, and as SQL that gives the command to the engine's function for it. */
export type Operation = { name: string; command(n: number): Document; sql: string }

export const documentCount = 2000
const pick = (n: number) => (n * 7919) % documentCount
const first = (what: string) =>
  `SELECT cursorpage, continuation, cursorid FROM documentdb_api.${what}_cursor_first_page($1::text, $2::bytea)`
const write = (what: string) =>
  `SELECT p_result FROM documentdb_api.${what}($1::text, $2::bytea, NULL::bytea, NULL)`

export const operations: readonly Operation[] = [
  {
    name: 'insert one',
    command: (n) => ({ insert: 'new', documents: [{ n, text: 'x'.repeat(200) }] }),
    sql: write('insert'),
  },
  {
    name: 'find by _id',
    command: (n) => ({ find: 'old', filter: { _id: pick(n) }, limit: 1, singleBatch: true }),
    sql: first('find'),
  },
  {
    name: 'find 100 of 200 bytes',
    command: () => ({ find: 'old', batchSize: 100, limit: 100, singleBatch: true }),
    sql: first('find'),
  },
  {
    name: 'update by _id',
    command: (n) => ({ update: 'old', updates: [{ q: { _id: pick(n) }, u: { $inc: { k: 1 } } }] }),
    sql: write('update'),
  },
  {
    name: 'find and modify',
    command: (n) => ({ findAndModify: 'old', query: { _id: pick(n) }, update: { $inc: { k: 1 } } }),
    sql: 'SELECT p_result FROM documentdb_api.find_and_modify($1::text, $2::bytea, NULL)',
  },
  {
    name: 'group 2000 documents',
    command: () => ({
      aggregate: 'old',
      pipeline: [{ $group: { _id: '$g', n: { $sum: '$k' } } }],
      cursor: {},
    }),
    sql: first('aggregate'),
  },
]

export const fixture: readonly Document[] = Array.from({ length: documentCount }, (_, n) => ({
  _id: n,
  k: 0,
  g: n % 50,
  text: 'x'.repeat(180),
}))

export const bytesOf = (command: Document): Uint8Array => encode(command)
