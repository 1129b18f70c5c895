import { copyFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../run.ts'
import { otherWays, StoreError } from '../store-error.ts'
import type { Architecture } from './architecture.ts'

/**
 * Makes the unpacked programs run with the prefix's own libraries, whatever the system has. Each program is
 * replaced by a two-line script that starts it through the prefix's loader; PostgreSQL finds its other files
 * relative to the script, whose path it is told as its own name.
 */
export async function writeWrappers(prefix: string, home: string, architecture: Architecture): Promise<void> {
  const extensions = join(prefix, 'usr/share/postgresql/18/extension')
  // Debian makes this name with update-alternatives when it installs the package.
  await copyFile(join(extensions, 'postgis-3.control'), join(extensions, 'postgis.control'))
  const bin = join(prefix, 'usr/lib/postgresql/18/bin')
  for (const name of ['postgres', 'initdb']) {
    await rename(join(bin, name), join(bin, `${name}.bin`))
    await writeFile(join(bin, name), wrapper(home, name, architecture), { mode: 0o755 })
  }
}

function wrapper(home: string, name: string, { triplet, loader }: Architecture): string {
  const lib = `${home}/usr/lib/${triplet}`
  const path = `${lib}:${home}/usr/lib/postgresql/18/lib`
  const program = `${home}/usr/lib/postgresql/18/bin/${name}`
  return `#!/bin/sh\nexec '${lib}/${loader}' --library-path '${path}' --argv0 '${program}' '${program}.bin' "$@"\n`
}

/** @throws {StoreError} when a program or extension asks for a library that isn't in the prefix. */
export async function checkLibraries(prefix: string, { triplet, loader }: Architecture): Promise<void> {
  const lib = join(prefix, 'usr/lib', triplet)
  const modules = join(prefix, 'usr/lib/postgresql/18/lib')
  const checked = ['pg_documentdb_core.so', 'pg_documentdb.so', 'pg_cron.so', 'vector.so', 'postgis-3.so']
  const programs = [
    join(prefix, 'usr/lib/postgresql/18/bin/postgres.bin'),
    ...checked.map((so) => join(modules, so)),
  ]
  for (const program of programs) {
    const { stdout } = await run(join(lib, loader), [
      '--library-path',
      `${lib}:${modules}`,
      '--list',
      program,
    ])
    const missing = [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
    if (missing.length > 0) {
      throw new StoreError(
        `Debian's packages don't fit together today: ${missing.join(', ')} is missing. ${otherWays}`,
      )
    }
  }
}
