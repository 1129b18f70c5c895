/**
 * A department's own subgraph: `npm run check-subgraph -- NAME --schema FILE` tells what would come of it and touches nothing;
 * `npm run subgraph -- register NAME URL`, `withdraw NAME` and `list` ask a running graph; `start NAME` runs one of this repository beside it.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeKey } from './subgraph/key.ts'
import { offlineCheck } from './subgraph/offline-check.ts'
import { type AskedFor, reportOf } from './subgraph/report.ts'
import { askGraph, type Graph, keyIn, Refused, tokenFor } from './subgraph/running-graph.ts'
import { startDepartment } from './subgraph/start.ts'

const usage = `Usage:
  npm run check-subgraph -- NAME --schema FILE | --url URL    against this checkout; nothing is asked of a running graph
  npm run check-subgraph -- NAME --schema FILE --graph URL    against what a running graph serves and is asked
  npm run subgraph -- register NAME URL [--takes-tokens] [--accept-breaking] [--expect-revision N]
  npm run subgraph -- withdraw NAME [--accept-breaking]
  npm run subgraph -- list
  npm run subgraph -- start NAME [--port PORT]                one that npm run create-subgraph made, with a database of its own
  npm run subgraph -- make-key FILE --office OFFICE           a department's key for its CI: the private one into FILE, the public one to be told to the operators

  --graph URL     the graph; http://localhost:4000 unless told
  --token TOKEN   an access token (or CHIIKI_TOKEN); else, in development, that of --as department-developer by the graph's own provider (--issuer for another)
  --key FILE      the department's private key (a JWK with kid and alg), which signs the request in the place of a token; not for list
  --port PORT     where a subgraph listens that is started; the one it had last unless told, from 4101 on
  --json          what was found, as JSON`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schema: { type: 'string' },
    url: { type: 'string' },
    graph: { type: 'string' },
    token: { type: 'string' },
    as: { type: 'string' },
    key: { type: 'string' },
    issuer: { type: 'string' },
    json: { type: 'boolean' },
    office: { type: 'string' },
    port: { type: 'string' },
    'takes-tokens': { type: 'boolean' },
    'accept-breaking': { type: 'boolean' },
    'expect-revision': { type: 'string' },
  },
})
const [command, name = '', address] = positionals

try {
  process.exitCode = await run()
} catch (error) {
  if (error instanceof Refused) tell(reportOf(name, error.found, { asked: askedFor() }), error.found)
  else console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function run(): Promise<number> {
  if (command === 'check' && name && !values.schema !== !values.url) return check()
  if (command === 'register' && name && address) return register(address)
  if (command === 'withdraw' && name) {
    const asked = { acceptsBreaking: values['accept-breaking'] ?? false }
    const { schemaVersion } = await askGraph(await graph(), 'DELETE', `/${name}`, asked)
    tell(`✓ ${name} has left; the schema is at version ${schemaVersion}`, { schemaVersion })
    return 0
  }
  if (command === 'start' && name) return start()
  if (command === 'make-key' && name && values.office) {
    const publicKeys = await makeKey(name, values.office)
    console.error(`
  ${name} holds the private key: a secret of your CI, for no repository. It signs by --key ${name}.

  The operators put this into the file that GUEST_KEYS names (read at each request; GUEST_KEYS=FILE npm start):
`)
    console.log(JSON.stringify(publicKeys, null, 2))
    return 0
  }
  if (command === 'list') {
    const { subgraphs = [] } = await askGraph(await graph(), 'GET', '')
    const rows = subgraphs.map(
      (each) =>
        `${each.name}  ${each.state}  revision ${each.revision}  ${each.url}${each.saysOtherwise ? '  says otherwise now: register it again' : ''}`,
    )
    tell(rows.join('\n') || 'There are no subgraphs of departments.', { subgraphs })
    return 0
  }
  console.error(usage)
  return 2
}

async function check(): Promise<number> {
  const { schema: file, url = '' } = values
  const asked = file === undefined ? { url } : { sdl: readFileSync(file, 'utf8') }
  if (values.graph === undefined) return told(await offlineCheck(name, asked))
  const {
    errors = [],
    warnings = [],
    changes = [],
    broken = [],
  } = await askGraph(await graph(), 'POST', `/${name}/check`, asked)
  return told({ errors, warnings, changes, broken })
}

function told(found: Awaited<ReturnType<typeof offlineCheck>>): number {
  const isBreaking = found.broken.length > 0 && !values['accept-breaking']
  tell(reportOf(name, found, { isBreaking }), found)
  return found.errors.length > 0 || isBreaking ? 1 : 0
}

async function register(url: string): Promise<number> {
  const revision = values['expect-revision']
  const asked = {
    url,
    takesTokens: values['takes-tokens'] ?? false,
    acceptsBreaking: values['accept-breaking'] ?? false,
    ...(revision !== undefined && { expectedRevision: Number(revision) }),
  }
  const answer = await askGraph(await graph(), 'PUT', `/${name}`, asked)
  const { warnings = [], changes = [] } = answer
  const found = { errors: [], broken: [], warnings, changes }
  const headline = `${answer.outcome}: revision ${answer.revision}, the schema is at version ${answer.schemaVersion}`
  tell(`${headline}\n${reportOf(name, found)}`, answer)
  return 0
}

/** Runs until it's interrupted. */
async function start(): Promise<number> {
  const port = values.port === undefined ? null : Number(values.port)
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Error(`--port must be 1 to 65535; "${values.port}" isn't.`)
  const started = await startDepartment(name, { graph: graphUrl(), port })
  const isOther = values.graph === undefined ? '' : ` --graph ${values.graph}`
  console.log(`
  ${name} serves at ${started.url}

  It isn't in the graph yet, or as it was when it was registered last. To let it in, or take its new schema:
  npm run subgraph -- register ${name} ${started.url} --takes-tokens${isOther}

  Ctrl-C ends it; its data stays. After a change in ${started.folder}, start it again.
`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
      process.once(signal, () => resolve())
  })
  await started.stop()
  // Else the channel to whoever started this process keeps it.
  if (process.connected) process.disconnect()
  return 0
}

function askedFor(): AskedFor {
  return command === 'register' || command === 'withdraw' ? command : 'check'
}

function graphUrl(): string {
  return values.graph ?? 'http://localhost:4000'
}

async function graph(): Promise<Graph> {
  const url = graphUrl()
  if (values.key !== undefined) return { url, key: keyIn(values.key) }
  return { url, token: await tokenFor(url, values) }
}

function tell(text: string, data: object): void {
  console.log(values.json ? JSON.stringify(data, null, 2) : text)
}
