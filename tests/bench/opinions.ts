/**
 * What a ward full of proposals costs: participation with `count` generated proposals and ten supporters each, beside one with a
 * tenth of them, asked the same lists in turns on one embedded store. `npm run bench:opinions -- 1000000` (or another count); a second
 * number says how many rounds. Prints the medians side by side, with how many rows each list told, and their ratio; for a list that's too
 * slow the store's plans of either. Ends with 1 where a list takes more than 1.5 times as long or reads through what grows.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withDatabase } from '../../scripts/launch/stores.ts'
import type { Stores } from '../../services/participation/src/context.ts'
import { participation } from '../../services/participation/src/subgraph.ts'
import { startStore } from '../../store/src/start-store.ts'
import { recording } from '../explained-commands.ts'
import type { Plan } from '../plans/plan-store.ts'
import { testSubgraph } from '../subgraph-client.ts'
import { fillWithProposals } from './proposals.ts'

const count = Number(process.argv[2] ?? 100_000)
const rounds = Number(process.argv[3] ?? 40)
const most = 1.5
const now = new Date('2026-11-24T09:00:00+09:00')
const page = 'nodes { id reference title state dueOn supporterCount steps { state } }'
const list = (where: string, more = '') => `{ proposals(first: 20, where: { ${where} }${more}) { ${page} } }`
const byDue = ', orderBy: [{ field: DUE, direction: ASC }]'
const overdue = 'dueOn: { lt: "2026-11-24" }'
const area = 'area: { eq: "area:setagaya" }'
const questions: Record<string, string> = {
  floor: '{ __typename }',
  newest: `{ proposals(first: 20) { ${page} } }`,
  'of an area': list(area),
  'of a district': list('place: { eq: "district:ikejiri" }'),
  'common state': list('state: { eq: ADMITTED }'),
  'rare state': list('state: { eq: APPEALED }'),
  'area and state': list(`${area}, state: { eq: CARRIED_UP }`),
  overdue: list(overdue, byDue),
  'overdue of an area': list(`${area}, ${overdue}`, byDue),
  'common word': list('text: { contains: "見守り" }'),
  'rare word': list('text: { contains: "蛍の里" }'),
  'word in an area': list(`${area}, text: { contains: "子ども" }`),
  'page of a district': `query { _entities(representations: [{ __typename: "District", id: "district:ikejiri" }]) { ... on District { proposals(first: 20) { ${page} } } } }`,
  'one by its number':
    '{ proposal(reference: "D-bench-P-2026-0000100") { id supporterCount isSupportedByMe } }',
}
/** What there is more of with more proposals. */
const growing = ['proposals', 'proposalFamilies', 'supporters', 'carryUps']

const dir = mkdtempSync(join(tmpdir(), 'chiiki-opinions-'))
const store = await startStore({ dir, durable: false })
let faults = 0
try {
  const sides = []
  for (const [name, size] of [
    ['small', Math.max(1_000, Math.round(count / 10))],
    ['large', count],
  ] as const) {
    const storeUri = withDatabase(store.uri, name)
    const recorder = recording(participation)
    const subgraph = await testSubgraph(recorder.definition, { storeUri, clock: () => now })
    const began = performance.now()
    const { documents, indexes } = await fillWithProposals(recorder.stores() as Stores, storeUri, size, now)
    console.log(
      `${name}: ${size} proposals, ${size * 10} supporters, written in ${seconds(began)} s (documents ${documents.toFixed(1)}, then indexes ${indexes.toFixed(1)})`,
    )
    sides.push({ recorder, subgraph })
  }
  console.log('p50 ms                    small     large   ratio        rows   commands   reads through')
  for (const [name, query] of Object.entries(questions)) {
    const times: [number[], number[]] = [[], []]
    const commands = [0, 0]
    const rows = [0, 0]
    let scans: string[] = []
    for (let round = -5; round < rounds; round += 1)
      for (const [side, { recorder, subgraph }] of sides.entries()) {
        recorder.clear()
        const began = performance.now()
        const { data, errors, storeCommands } = await subgraph.ask(query, {}, { posts: [] })
        if (round >= 0) times[side as 0 | 1].push(performance.now() - began)
        if (errors) throw new Error(`${name}: ${JSON.stringify(errors).slice(0, 300)}`)
        rows[side] = JSON.stringify(data).split('"reference"').length - 1
        commands[side] = Math.max(commands[side] ?? 0, storeCommands)
        if (round === rounds - 1 && side === 1) scans = await scansOf(recorder)
      }
    const [a, b] = times.map(median) as [number, number]
    const isSlow = name !== 'floor' && b / a > most
    if (isSlow || scans.length > 0) faults += 1
    const cells = [a, b, b / a].map((value) => value.toFixed(2).padStart(8)).join(' ')
    console.log(
      `${name.padEnd(22)}${cells} ${rows.join(' / ').padStart(11)}   ${commands.join(' / ')}   ${scans.join(', ')}${isSlow ? ' TOO SLOW' : ''}`,
    )
    if (isSlow)
      for (const { recorder, subgraph } of sides)
        await tellPlans(recorder, () => subgraph.ask(query, {}, { posts: [] }))
  }
  for (const { subgraph } of sides) await subgraph.serving.close()
} finally {
  await store.stop()
  rmSync(dir, { recursive: true, force: true })
}
process.exit(faults === 0 ? 0 : 1)

/** The collections that a question read from end to end, though they grow. */
async function scansOf({ explain }: { readonly explain: () => Promise<Plan[]> }): Promise<string[]> {
  const isScan = (step: string) => /^(Seq Scan|COLLSCAN|Parallel Seq Scan)|of all$/.test(step)
  const plans = (await explain()).filter(({ collection }) => growing.includes(collection))
  return plans.filter(({ steps }) => steps.some(isScan)).map(({ collection }) => collection)
}

/** How the store went about a question: each command's steps. */
async function tellPlans(
  { clear, explain }: { readonly clear: () => void; readonly explain: () => Promise<Plan[]> },
  ask: () => Promise<unknown>,
): Promise<void> {
  clear()
  await ask()
  for (const { collection, command, steps } of await explain())
    console.log(`    ${collection}: ${steps.join(' < ')}   ${JSON.stringify(command).slice(0, 400)}`)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
