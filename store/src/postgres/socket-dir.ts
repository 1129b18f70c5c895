import { createHash } from 'node:crypto'
import { lstat, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreError } from '../store-error.ts'
import { engineIdentity, makeOwn } from './cluster.ts'

/** The kernel allows 107 bytes for a socket's path; `/.s.PGSQL.5432` takes 14 of them. */
const longest = 90

/**
 * The folder of PostgreSQL's socket, which only the user it runs as (and root) may enter: inside the store's
 * directory, or under /tmp when that path is too long for a socket.
 */
export async function prepareSocketDir(dir: string): Promise<string> {
  const wanted = join(dir, 'socket')
  const isShort = Buffer.byteLength(wanted) <= longest
  const path = isShort
    ? wanted
    : join(tmpdir(), `chiiki-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`)
  if (!isShort) await refuseForeign(path)
  await makeOwn(path)
  for (const name of await readdir(path)) await rm(join(path, name), { force: true })
  return path
}

/** /tmp is everybody's: a folder (or link) that someone else put there under our name isn't used. */
async function refuseForeign(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined)
  if (!found) return
  const owners = [process.getuid?.(), engineIdentity().uid]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new StoreError(
      `${path} belongs to someone else: remove it, or choose a shorter path for the store.`,
    )
  }
}
