import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { temporaryDir } from '../testing/temporary-store.ts'
import { architectureOf } from './architecture.ts'
import { missingLibraries } from './needed.ts'
import { fetchedInto } from './prefix.ts'
import { programsIn, writeWrappers } from './wrappers.ts'

/**
 * Everything but the running, for a processor that this machine needn't have: `npm run provision -- --processor arm64`. Resolves,
 * downloads, verifies and unpacks its packages, and follows what each program asks its loader for. Ends with 1 when something
 * is missing.
 */
const { values } = parseArgs({ options: { processor: { type: 'string', default: 'arm64' } } })
const architecture = architectureOf(process.platform, values.processor)
const dir = temporaryDir()
try {
  const root = join(dir.path, 'root')
  const packages = await fetchedInto(root, join(dir.path, 'apt'), architecture, console.log)
  await writeWrappers(root, architecture)
  const { loader, programs, libraries } = programsIn(root, architecture)
  const missing = missingLibraries([loader, ...programs], [...libraries, dirname(loader)])
  const of = (name: string) => packages.find((one) => one.name === name)?.version
  console.log(
    JSON.stringify({
      architecture: architecture.debian,
      packages: packages.length,
      megabytes: Math.round(packages.reduce((sum, { size }) => sum + size, 0) / 1e6),
      postgresql: of('postgresql-18'),
      documentdb: of('postgresql-18-documentdb'),
      programs: programs.length,
      missing,
    }),
  )
  process.exitCode = missing.length === 0 ? 0 : 1
} finally {
  await rm(dir.path, { recursive: true, force: true })
}
