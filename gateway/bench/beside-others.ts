/**
 * The gateway beside others that do the same: `npm run bench:gateway -- [seconds] [rounds] [connections] [--hive] [--write]`.
 * What each of them is, and where one has it easier than another, is in docs/gateway.md; `--write` puts the figures there.
 *
 * The subgraphs are the project's own with made-up data, and answer from memory, so that the gateway is what is measured. Each gateway
 * is a process of its own; all are asked in turn, in each round beginning with another. Answers are compared before anything is timed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import { type Case, cases, requestsOf } from './cases.ts'
import { installHive, startHive } from './hive.ts'
import { ask, type Figures, type Load, measure, type Target } from './load.ts'
import { type Measured, makeRoom, start } from './measured.ts'
import { aims, circumstances, type Line, markdown, rowsOf, writeFigures } from './report.ts'

const { values: wants, positionals } = parseArgs({
  allowPositionals: true,
  options: { hive: { type: 'boolean' }, write: { type: 'boolean' } },
})
const [seconds = 2, rounds = 5, connections = 16] = positionals.map(Number)
const module = new URL('./process.ts', import.meta.url).pathname
const page = join(import.meta.dirname, '..', '..', 'docs', 'gateway.md')

const isPinned = makeRoom()
const subgraphs = await start({ module, args: ['subgraphs'], isAlone: false })
const folder = mkdtempSync(join(tmpdir(), 'chiiki-bench-'))
const supergraph = await made('supergraph')
const gateway = (what: string, file = '') =>
  start({ module, args: [what, subgraphs.said, file], isAlone: true })
const ours = await gateway('ours')
const { tokens } = JSON.parse(ours.said) as { tokens: readonly string[] }
const targets = new Map<string, Target>([
  ['stock', target(await gateway('stock', supergraph))],
  ['ours', target(ours)],
  ['floor', target(await gateway('floor', await made('learn')))],
  ...(wants.hive ? await hives() : []),
])
const load: Load = { seconds, connections, tokens }
/** The first round of a case, which isn't counted: so long it takes until V8 has made its fast code of what is asked most. */
const warmUp = { ...load, seconds: Math.max(seconds, 6) }
const lines: Line[] = []
for (const one of cases) lines.push(...(await timed(one, await answeringAlike(one))))
const rows = rowsOf(lines)
console.table(rows)
console.table(aims(lines))
const text = `${circumstances({ seconds, rounds, connections, isPinned })}\n\n${markdown(rows)}\n\n${markdown(aims(lines))}`
if (wants.write) await writeFigures(page, text)
else console.log(text)
await Promise.all([...targets.values()].map(({ process }) => process.end()))
await subgraphs.end()
rmSync(folder, { recursive: true, force: true })

/** What a process makes that ends when it has: the path of a file with it. */
async function made(what: 'supergraph' | 'learn'): Promise<string> {
  const maker = await start({ module, args: [what, subgraphs.said], isAlone: false })
  await maker.end()
  const file = join(folder, `${what}.json`)
  writeFileSync(file, maker.said)
  return file
}

function target(process: Measured): Target {
  return { url: JSON.parse(process.said).url, process, bytes: new Map() }
}

async function hives(): Promise<[string, Target][]> {
  const fault = await installHive()
  if (fault !== undefined) {
    console.warn(fault)
    return []
  }
  const supergraphSdl = JSON.parse(readFileSync(supergraph, 'utf8'))
  return [
    ['hive', target(await startHive(supergraphSdl, false, folder))],
    ['hive rust', target(await startHive(supergraphSdl, true, folder))],
  ]
}

/** The gateways that answer a case as Apollo's own does; of any other it's said, and it isn't timed. */
async function answeringAlike(one: Case): Promise<[string, Target][]> {
  const alike: [string, Target][] = []
  const right = new Map<string, string>()
  for (const [name, each] of targets) {
    let isAlike = true
    for (const request of requestsOf(one)) {
      const text = await ask(each, request, tokens[0] ?? '')
      const { data, errors } = JSON.parse(text)
      each.bytes.set(request.known, Buffer.byteLength(text))
      const told = canonicalJson({ data, isFaulty: errors !== undefined })
      if (!right.has(request.known)) right.set(request.known, told)
      if (right.get(request.known) === told && errors === undefined) continue
      if (isAlike)
        console.warn(`${name} answers otherwise, and isn't timed: ${one.name}: ${text.slice(0, 300)}`)
      isAlike = false
    }
    if (isAlike) alike.push([name, each])
  }
  return alike
}

async function timed(one: Case, gateways: readonly [string, Target][]): Promise<Line[]> {
  const taken = new Map<string, Figures[]>(gateways.map(([name]) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    const turn = gateways.map((_, index) => gateways[(index + round) % gateways.length] as [string, Target])
    for (const [name, each] of turn) {
      const figures = await measure(each, one, round > 0 ? load : warmUp)
      if (round > 0) taken.get(name)?.push(figures)
    }
  }
  const ended: Line[] = []
  for (const [gateway, { process }] of gateways)
    ended.push({ name: one.name, gateway, rounds: taken.get(gateway) ?? [], memory: await process.memory() })
  return ended
}
