import { existsSync } from 'node:fs'
import { copyFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../run.ts'
import { otherWays, StoreError } from '../store-error.ts'
import type { Architecture } from './architecture.ts'

/**
 * Makes the unpacked programs run with the prefix's own libraries, whatever the system has. Each program is
 * replaced by a short script that starts it through the prefix's loader; PostgreSQL finds its other files
 * relative to the script, whose path it is told as its own name.
 */
export async function writeWrappers(prefix: string, architecture: Architecture): Promise<void> {
  const extensions = join(prefix, 'usr/share/postgresql/18/extension')
  // Debian makes this name with update-alternatives when it installs the package.
  await copyFile(join(extensions, 'postgis-3.control'), join(extensions, 'postgis.control'))
  const bin = join(prefix, 'usr/lib/postgresql/18/bin')
  for (const name of ['postgres', 'initdb']) {
    await rename(join(bin, name), join(bin, `${name}.bin`))
    await writeFile(join(bin, name), wrapper(loaderIn(prefix, architecture), architecture.triplet), {
      mode: 0o755,
    })
  }
}

/** Where the loader is, below the prefix: beside the libraries, or (arm64) one folder above. */
function loaderIn(prefix: string, { triplet, loader }: Architecture): string {
  const beside = join('usr/lib', triplet, loader)
  return existsSync(join(prefix, beside)) ? beside : join('usr/lib', loader)
}

/** Every path is found from the script's own, so that a cache can be moved or copied. */
function wrapper(loader: string, triplet: string): string {
  return `#!/bin/sh
root=\${0%/usr/lib/postgresql/18/bin/*}
lib=$root/usr/lib/${triplet}
exec "$root/${loader}" --library-path "$lib:$root/usr/lib/postgresql/18/lib" --argv0 "$0" "$0.bin" "$@"
`
}

/** The loader, what has to find its libraries for the engine to run, and the folders where they are looked for. */
export function programsIn(
  prefix: string,
  architecture: Architecture,
): { loader: string; programs: string[]; libraries: string[] } {
  const modules = join(prefix, 'usr/lib/postgresql/18/lib')
  const extensions = ['pg_documentdb_core', 'pg_documentdb', 'pg_cron', 'vector', 'postgis-3']
  return {
    loader: join(prefix, loaderIn(prefix, architecture)),
    programs: [
      join(prefix, 'usr/lib/postgresql/18/bin/postgres.bin'),
      ...extensions.map((name) => join(modules, `${name}.so`)),
    ],
    libraries: [join(prefix, 'usr/lib', architecture.triplet), modules],
  }
}

/** @throws {StoreError} when a program or extension asks for a library that isn't in the prefix. */
export async function checkLibraries(prefix: string, architecture: Architecture): Promise<void> {
  const { loader, programs, libraries } = programsIn(prefix, architecture)
  for (const program of programs) {
    const args = ['--library-path', libraries.join(':'), '--list', program]
    const { code, stdout, stderr } = await run(loader, args)
    const missing =
      /(\S+) => not found/.exec(stdout)?.[1] ?? /loading shared libraries: ([^:]+)/.exec(stderr)?.[1]
    if (code === 0 && !missing) continue
    throw new StoreError(
      `Debian's packages don't fit together today: ${missing ?? stderr.trim()} is missing. ${otherWays}`,
    )
  }
}
