/**
 * `npm run client -- FOLDER`: makes `generated.ts` (typed operations) and `operations.json` (to be registered) of the `.graphql` files in a
 * frontend's folder. `--copy`: and the client itself, into `client/` there, for a folder outside this repository. `--schema FILE`: another schema than
 * `api.graphql`. `--check`: writes nothing, and fails where they're stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { operationsOf } from './operations.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { schema: { type: 'string' }, check: { type: 'boolean' }, copy: { type: 'boolean' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Usage: npm run client -- FOLDER [--copy] [--schema FILE] [--check]')
  process.exit(2)
}

try {
  const schema = readFileSync(values.schema ?? join(import.meta.dirname, '..', 'api.graphql'), 'utf8')
  const sources = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
  if (sources.length === 0) throw new Error(`There is no .graphql file in ${folder}: write a query first.`)
  const clientFrom = values.copy ? './client/typed-operation.ts' : undefined
  const { module, manifest } = await operationsOf(schema, sources, clientFrom)
  const files = {
    'generated.ts': `${module}\n`,
    'operations.json': `${JSON.stringify(manifest, null, 2)}\n`,
    ...(values.copy && ownSources()),
  }
  const stale = Object.entries(files).filter(([name, text]) => textOf(join(folder, name)) !== text)
  if (values.check && stale.length > 0)
    throw new Error(
      `${stale.map(([name]) => join(folder, name)).join(', ')}: stale. Run npm run client -- ${folder}${values.copy ? ' --copy' : ''}`,
    )
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
    console.log(`wrote ${join(folder, name)}`)
  }
} catch (error) {
  const faults = error instanceof AggregateError ? error.errors : [error]
  for (const fault of faults) console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}

/** The client, as it stands: it needs nothing but the platform. */
function ownSources(): Record<string, string> {
  const own = join(import.meta.dirname, 'src')
  const names = readdirSync(own).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return Object.fromEntries(names.map((name) => [`client/${name}`, readFileSync(join(own, name), 'utf8')]))
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
