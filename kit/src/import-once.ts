import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from 'mongoose'

/**
 * Runs an import unless this store has had it whole: from the same data, by the same code. A start then reads nothing of it.
 *
 * @param folders Those of the data and of the code that brings it in. What is in them counts, not when it was written.
 */
export async function importOnce(
  connection: Connection,
  folders: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  const imports = connection.collection<{ _id: string; digest: string }>('imports')
  const digest = digestOf(folders)
  const last = await imports.findOne({ _id: everything })
  if (last?.digest === digest) return
  await run()
  await imports.updateOne({ _id: everything }, { $set: { digest } }, { upsert: true })
}

/** The record of the whole import, among those of single data sets. */
const everything = 'everything'

function digestOf(folders: readonly string[]): string {
  const all = createHash('sha256')
  for (const folder of folders)
    for (const file of filesOf(folder)) {
      const content = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')
      all.update(`${file} ${content}\n`)
    }
  return all.digest('hex')
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
