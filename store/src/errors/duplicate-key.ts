import { type Document, decode, documentOf, documentsOfArray, encode, fieldsOf } from '../bson/document.ts'
import type { Call } from '../commands/call.ts'
import { shellText } from './shell-text.ts'

export type DuplicateKey = { errmsg: string; keyPattern: Document; keyValue: Document }

type Index = { name: string; key: Document }

/**
 * MongoDB's account of a duplicate key. The engine names the index alone, so the value is taken from what was sent:
 * the inserted document, or what an update sets on the document it matches.
 */
export async function duplicateKey(call: Call, message: string, statement: Document): Promise<DuplicateKey> {
  const collection = call.collection()
  const index = (await indexOf(call, collection, message)) ?? { name: '_id_', key: { _id: 1 } }
  const paths = Object.keys(index.key)
  const document = await intended(call, collection, statement, paths)
  const keyValue = Object.fromEntries(paths.map((path) => [path, valueAt(document, path) ?? null]))
  const words = paths.map((path) => `${path}: ${shellText(keyValue[path])}`).join(', ')
  const errmsg = `E11000 duplicate key error collection: ${call.db}.${collection} index: ${index.name} dup key: { ${words} }`
  return { errmsg, keyPattern: index.key, keyValue }
}

const indexSql = `SELECT (i.index_spec).index_name::text, (i.index_spec).index_key::bytea
FROM documentdb_api_catalog.collection_indexes i JOIN documentdb_api_catalog.collections c USING (collection_id)
WHERE c.database_name = $1::text AND c.collection_name = $2::text
AND ((i.index_spec).index_name = $3::text OR i.index_id::text = $4::text)`

async function indexOf(call: Call, collection: string, message: string): Promise<Index | undefined> {
  const name = /Index '(.+?)'(?: |$)/.exec(message)?.[1] ?? /[Ii]ndex:? '?([^' ]+)'?/.exec(message)?.[1] ?? ''
  const id = /documents_rum_index_(\d+)/.exec(message)?.[1] ?? ''
  // Asked beside a transaction, which an error may already have ended.
  const connection = await call.server.plain.acquire()
  try {
    const row = (await connection.execute(indexSql, [call.db, collection, name, id]))[0]
    return row?.[0] && row[1] ? { name: row[0].toString(), key: decode(row[1]) } : undefined
  } finally {
    call.server.plain.release(connection)
  }
}

/** The document as the statement would have left it, as far as the index's paths go. */
async function intended(
  call: Call,
  collection: string,
  statement: Document,
  paths: string[],
): Promise<Document> {
  const change = statement.u ?? statement.update
  const query = (statement.q ?? statement.query) as Document | undefined
  if (change === undefined || query === undefined) return statement
  const isReplacement = !Array.isArray(change) && !Object.keys(change).some((key) => key.startsWith('$'))
  if (isReplacement) return { _id: query._id, ...change }
  const sets: Document = { ...change.$setOnInsert, ...change.$set }
  const isKnown = (path: string) => path in sets
  const base = paths.every(isKnown) ? {} : await matched(call, collection, query)
  const result: Document = {}
  for (const path of paths) {
    const current = valueAt(base, path) ?? equality(query, path)
    const increment = change.$inc?.[path]
    const isNumeric = typeof current === 'number' && typeof increment === 'number'
    result[path] = isKnown(path) ? sets[path] : isNumeric ? current + increment : (increment ?? current)
  }
  return result
}

async function matched(call: Call, collection: string, query: Document): Promise<Document> {
  const connection = await call.server.plain.acquire()
  try {
    const sql = 'SELECT cursorpage FROM documentdb_api.find_cursor_first_page($1::text, $2::bytea)'
    const spec = encode({ find: collection, filter: query, limit: 1, singleBatch: true })
    const page = (await connection.execute(sql, [call.db, spec]))[0]?.[0]
    const cursor = page && documentOf(page, fieldsOf(page).get('cursor'))
    const batch = cursor && documentOf(cursor, fieldsOf(cursor).get('firstBatch'))
    const first = batch && documentsOfArray(batch)[0]
    return first ? decode(first) : {}
  } catch {
    return {} // only words are at stake: the refusal itself is certain
  } finally {
    call.server.plain.release(connection)
  }
}

function equality(query: Document, path: string): unknown {
  const condition = query[path]
  const isOperator =
    condition?.constructor === Object && Object.keys(condition).some((key) => key.startsWith('$'))
  return isOperator ? condition.$eq : condition
}

/** The value at a dotted path, whether the whole path is a key or each part is one; the first of an array's. */
function valueAt(document: Document, path: string): unknown {
  if (path in document) return firstOf(document[path])
  let value: unknown = document
  for (const part of path.split('.')) {
    value = (firstOf(value) as Document | undefined)?.[part]
    if (value === undefined || value === null) return value
  }
  return firstOf(value)
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}
