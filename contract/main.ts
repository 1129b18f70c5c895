/** `npm run contract -- URL`: whether a running subgraph, ours or a department's, keeps what the graph asks of every subgraph. */
import { parseArgs } from 'node:util'
import { contractOf } from './contract.ts'
import { answers, processOf, startedBy } from './process.ts'
import { written } from './report.ts'
import { defaultSettings, type Settings } from './subject.ts'

const usage = `Usage: npm run contract -- URL [options]

  URL                    where it answers GraphQL, e.g. http://127.0.0.1:4101/graphql
  --entity Type=ID       a thing that is there, for types that no list tells; as often as you like
  --token TOKEN          an access token, to find things by. Rights are always tried without it
  --command COMMAND      starts it, and ends it at the last by SIGTERM, to see that it drains
  --pid PID              the process that serves it, which is ended so
  --acts                 tries acts without identity, too: where nothing holds them they take effect
  --behind-gateway       nobody but the gateway reaches it: what it doesn't hold itself is warned of
  --health PATH          /health unless told; none: it has none
  --ready PATH           /ready unless told; none: it has none
  --introspection on|off how it should be
  --deadline MS          how long each answer may take; ${defaultSettings.deadlineMs} unless told, which is what the gateway waits
  --drain MS             how long it may take to end; ${defaultSettings.drainMs} unless told
  --only ID              a check, or how the ids of several begin, e.g. rights; as often as you like
  --json                 the report as JSON

Exit code: 0 nothing failed, 1 something did, 2 it couldn't be asked.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    entity: { type: 'string', multiple: true, default: [] },
    token: { type: 'string' },
    command: { type: 'string' },
    pid: { type: 'string' },
    acts: { type: 'boolean', default: false },
    'behind-gateway': { type: 'boolean', default: false },
    health: { type: 'string', default: '/health' },
    ready: { type: 'string', default: '/ready' },
    introspection: { type: 'string' },
    deadline: { type: 'string', default: String(defaultSettings.deadlineMs) },
    drain: { type: 'string', default: String(defaultSettings.drainMs) },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  },
})
const [url] = positionals

process.exitCode = await run()

async function run(): Promise<number> {
  const faults = faultsOf()
  if (url === undefined || faults.length > 0) {
    console.error([...faults, usage].join('\n\n'))
    return 2
  }
  const started = values.command === undefined ? null : startedBy(values.command)
  try {
    if (!(await answers(url, started ? 90_000 : 5_000, started?.gone ?? new Promise(() => {})))) {
      const said = started?.said()
      console.error(`Nothing answers GraphQL at ${url}.${said ? `\n${said}` : ''}`)
      return 2
    }
    const known = started ?? (values.pid === undefined ? null : processOf(Number(values.pid)))
    const report = await contractOf(url, { ...settings(), terminate: known?.terminate ?? null }, values.only)
    console.log(values.json ? JSON.stringify(report, null, 2) : written(report))
    return report.isKept ? 0 : 1
  } finally {
    started?.kill()
  }
}

function faultsOf(): string[] {
  const isPath = (text: string) => text === 'none' || text.startsWith('/')
  return [
    ...(url !== undefined && !/^https?:\/\//.test(url) ? [`"${url}" isn't an address.`] : []),
    ...(positionals.length > 1 ? ['One address at a time.'] : []),
    ...(values.entity.some((each) => !/^\w+=./.test(each))
      ? ['--entity is Type=ID, e.g. District=district:ikejiri.']
      : []),
    ...(['on', 'off', undefined].includes(values.introspection) ? [] : ['--introspection is on or off.']),
    ...([values.deadline, values.drain].every((each) => Number(each) > 0)
      ? []
      : ['--deadline and --drain are milliseconds.']),
    ...(values.pid === undefined || Number.isInteger(Number(values.pid))
      ? []
      : ['--pid is the number of a process.']),
    ...(isPath(values.health) && isPath(values.ready) ? [] : ['--health and --ready are paths, or none.']),
    ...(values.command !== undefined && values.pid !== undefined ? ['--command or --pid, not both.'] : []),
  ]
}

function settings(): Partial<Settings> {
  const entities: Record<string, string[]> = {}
  for (const each of values.entity) {
    const at = each.indexOf('=')
    const type = each.slice(0, at)
    entities[type] = [...(entities[type] ?? []), each.slice(at + 1)]
  }
  return {
    entities,
    token: values.token ?? null,
    triesActs: values.acts,
    isBehindGateway: values['behind-gateway'],
    health: values.health === 'none' ? null : values.health,
    ready: values.ready === 'none' ? null : values.ready,
    introspection: (values.introspection ?? null) as Settings['introspection'],
    deadlineMs: Number(values.deadline),
    drainMs: Number(values.drain),
  }
}
