import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Prefix } from '../provision/prefix.ts'
import { run } from '../run.ts'
import { StoreError } from '../store-error.ts'

/** PostgreSQL refuses to run as root, so a start by root runs it as this user (`nobody`). */
export const nobody = 65534

export type Identity = { uid?: number; gid?: number }

/** Whom PostgreSQL runs as: the user who starts it, or nobody for root. */
export function engineIdentity(): Identity {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
}

/** The superuser's name inside PostgreSQL; it can be used through the private socket alone. */
export const engineUser = 'ddb'

/**
 * Makes the database files at the first start. They are made beside their place and renamed to it, so an
 * initialisation that was cut short is begun anew and never used.
 *
 * @throws {StoreError} when the files there belong to another version of PostgreSQL, or the disk is full
 */
export async function prepareCluster(dir: string, prefix: Prefix, durable: boolean): Promise<string> {
  const data = join(dir, 'pgdata')
  if (existsSync(join(data, 'PG_VERSION'))) {
    await requireSameVersion(data)
    return data
  }
  const fresh = join(dir, 'pgdata.new')
  await rm(fresh, { recursive: true, force: true })
  await makeOwn(fresh)
  const options = ['-A', 'trust', '-U', engineUser, '-E', 'UTF8', '--locale=C', '--locale-provider=libc']
  const done = await run(
    join(prefix.bin, 'initdb'),
    ['-D', fresh, ...options, '--no-instructions', ...(durable ? [] : ['--no-sync'])],
    { cwd: fresh, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }, ...engineIdentity() },
  )
  if (done.code !== 0) throw initdbFailed(dir, done.stderr)
  await rename(fresh, data)
  return data
}

/** A folder that only the user PostgreSQL runs as can enter. */
export async function makeOwn(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  const { uid, gid } = engineIdentity()
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
  await chmod(path, 0o700)
}

async function requireSameVersion(data: string): Promise<void> {
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  if (version !== '18') {
    throw new StoreError(
      `The data in ${data} was written by PostgreSQL ${version} and the engine here is 18. ` +
        'Start with the version it was written with, dump it with mongodump, and restore it into a new directory.',
    )
  }
}

function initdbFailed(dir: string, stderr: string): StoreError {
  if (/No space left/i.test(stderr)) {
    return new StoreError(
      `The disk is full, so the store can't be made in ${dir}: free about 200 MB and start again.`,
    )
  }
  if (/Permission denied/i.test(stderr)) {
    return new StoreError(
      `The store may not write in ${dir}: give the user who starts it that right, or choose another.`,
    )
  }
  return new StoreError(`The store couldn't be made in ${dir}: ${stderr.trim().slice(-400)}`)
}
