import { bsonType, decode, decodedOf } from '../bson/document.ts'
import { code } from '../errors/codes.ts'
import { CommandError } from '../errors/command-error.ts'
import { shellText } from '../errors/shell-text.ts'
import type { Call } from './call.ts'

/** The indexes of a collection: their names and keys. */
export const indexesSql = `SELECT (i.index_spec).index_name::text, (i.index_spec).index_key::bytea
FROM documentdb_api_catalog.collection_indexes i JOIN documentdb_api_catalog.collections c USING (collection_id)
WHERE c.database_name = $1::text AND c.collection_name = $2::text`

/**
 * The engine's writes take no hint. What a hint says is how to find the documents, not which; so it only has to name an
 * index that there is.
 *
 * @throws {CommandError} BadValue (2) when it names none
 */
export async function checkHints(call: Call, hints: readonly unknown[]): Promise<void> {
  const named = hints.filter((hint) => hint !== undefined && !isNone(hint))
  if (named.length === 0) return
  const rows = await call.rows(indexesSql, [call.db, call.collection()])
  const isThere = (hint: unknown) =>
    rows.some(([name, key]) =>
      typeof hint === 'string'
        ? name?.toString() === hint
        : key && shellText(decode(key)) === shellText(hint),
    )
  if (rows.length === 0 || named.every(isThere)) return
  throw new CommandError(
    code.BadValue,
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  )
}

/**
 * Holds a command's hint to what MongoDB takes: an index's name or key, or `$natural` either way.
 *
 * @throws {CommandError} FailedToParse (9), BadValue (2)
 */
export function requireHint(call: Call): void {
  const field = call.field('hint')
  if (!field) return
  if (field.type !== bsonType.string && field.type !== bsonType.object)
    throw new CommandError(code.FailedToParse, 'hint has to be the name or the key of an index')
  const natural = (decodedOf(call.body, field) as { $natural?: unknown }).$natural
  if (natural !== undefined && ![1, -1].includes(Number(natural)))
    throw new CommandError(code.BadValue, '$natural has to be 1 or -1')
}

/** No hint at all, or that no index be used. */
function isNone(hint: unknown): boolean {
  const keys = Object.keys(Object(hint))
  return typeof hint === 'object' && (keys.length === 0 || keys[0] === '$natural')
}
