/**
 * `npm run create-subgraph -- NAME [--folder FOLDER]`: a small subgraph of a department that works, on the kit, to begin with: with its own database,
 * rights, an act with its refusals, a list, a field on `District`, and tests.
 */
import { parseArgs } from 'node:util'
import { creationFaults, finishSubgraph, install, writeSubgraph } from './subgraph/create.ts'
import { parents } from './subgraph/folders.ts'

const usage = `Usage: npm run create-subgraph -- NAME [--folder FOLDER]

  NAME      lower-case letters, digits and hyphens, e.g. bosai: what the subgraph is called in the graph
  --folder  ${parents.map((parent) => `${parent}/NAME`).join(' or ')}; the first unless told`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folder: { type: 'string' } } })
const [name] = positionals
if (name === undefined || positionals.length > 1) {
  console.error(usage)
  process.exit(2)
}
const folder = (values.folder ?? `${parents[0]}/${name}`).replace(/^\.\/|\/$/g, '')
const faults = creationFaults(name, folder)
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
const files = writeSubgraph(name, folder)
install()
await finishSubgraph(folder)
console.log(`${files.map((file) => `  ${file}`).join('\n')}

${name} is there. Now:

  npm test -- ${folder}
      its tests
  npm run subgraph -- start ${name}
      runs it, with a database of its own, and says its URL (npm start runs the graph in another terminal)
  npm run contract -- URL
      whether it keeps what the graph asks of every subgraph
  npm run subgraph -- register ${name} URL --takes-tokens
      lets it into the running graph

${folder}/README.md says what each file is for.`)
