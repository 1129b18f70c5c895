import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { enginePrefix, type Prefix } from '../provision/prefix.ts'
import type { StoreOptions } from '../start-store.ts'
import { NoPackages, StoreError } from '../store-error.ts'
import { downloadedMongod } from './download.ts'
import { type Mongod, mongodOnPath } from './find.ts'

export type Chosen = { mongod: Mongod } | { prefix: Prefix }

/**
 * What is to serve a folder. Data are never taken over by another kind of server than wrote them; a new folder gets a real
 * MongoDB where one is on the PATH, else the embedded engine, else (no Debian) a MongoDB that can be downloaded.
 *
 * @throws {StoreError} when the data's own server isn't here, or none can be had
 */
export async function chooseServer(
  { dir, server }: Pick<StoreOptions, 'dir' | 'server'>,
  cacheDir: string,
  onProgress: (line: string) => void,
): Promise<Chosen> {
  const wrote = existsSync(join(dir, 'pgdata'))
    ? 'documentdb'
    : existsSync(join(dir, 'mongod'))
      ? 'mongod'
      : undefined
  if (server !== undefined && wrote !== undefined && server !== wrote) {
    throw new StoreError(
      `The data in ${dir} were written by ${wrote}, and ${server} can't read them: choose another folder, or take them over ` +
        'with mongodump and mongorestore.',
    )
  }
  const wanted = wrote ?? server
  const mongod = wanted === 'documentdb' ? undefined : await mongodOnPath()
  if (mongod) return { mongod }
  if (wanted === 'mongod') {
    throw new StoreError(
      `The data in ${dir} need a mongod, and none is on the PATH: install MongoDB, or choose another folder.`,
    )
  }
  try {
    return { prefix: await enginePrefix(cacheDir, onProgress) }
  } catch (error) {
    if (!(error instanceof NoPackages) || wanted === 'documentdb') throw error
    return { mongod: await downloadedMongod(error, onProgress) }
  }
}
