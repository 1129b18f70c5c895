/**
 * What growth costs: the organization service on the ward as it is and on a generated one `factor` times as large, asked
 * the same questions in turns, on one embedded store. `npm run scale -- 100` (or another factor; `1000` makes 5,000 areas,
 * 28,000 districts, 277,000 towns and a million figures). Prints the sizes, the medians and their ratio.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withDatabase } from '../../scripts/launch/stores.ts'
import { organization } from '../../services/organization/src/subgraph.ts'
import { startStore } from '../../store/src/start-store.ts'
import { type TestSubgraph, testSubgraph } from '../subgraph-client.ts'
import { growWard } from './larger-ward.ts'

const factor = Number(process.argv[2] ?? 100)
const rounds = Number(process.argv[3] ?? 100)
const figuresPerPlace = 10

const office = 'id name { ja } kind'
const questions: Record<string, string> = {
  floor: '{ __typename }',
  address:
    '{ address(text: "池尻四丁目35番") { ... on AddressFound { district { id centre { id } area { id generalBranch { id } } } } } }',
  'tree page': `{ areas(first: 5) { nodes { id generalBranch { ${office} } districts { id name { ja } centre { ${office} } } } } }`,
  'tree from the ward': `{ area(id: "area:setagaya") { ward { id } generalBranch { id } districts { id centre { ${office} } jurisdictions { town { id } } } } }`,
  'as of 2019':
    '{ area(id: "area:tamagawa", asOf: "2019-06-30") { districts { id centre { id } jurisdictions { town { id } } } } }',
  'town by name':
    '{ towns(first: 20, where: { name: { contains: "池尻四" }, postalCode: { eq: "154-0001" }, district: { eq: "district:ikejiri" } }) { nodes { id } } }',
  'nearest offices': '{ nearestOffices(town: "town:kamata-1", first: 3) { offices { office { id } } } }',
  'districts of an area':
    '{ districts(first: 20, where: { area: { eq: "area:kitazawa" } }) { nodes { id name { ja } } } }',
  'page of towns': '{ towns(first: 20) { nodes { id } } }',
  'roll-up':
    '{ rollUp(place: "area:setagaya", measure: POPULATION, method: RESIDENT_REGISTER) { sumOfKnown } }',
  series: '{ district(id: "district:ikejiri") { statistics(first: 10) { nodes { value asOf } } } }',
}

const dir = mkdtempSync(join(tmpdir(), 'chiiki-scale-'))
const store = await startStore({ dir, durable: false })
const clock = () => new Date('2026-11-24T09:00:00+09:00')
try {
  const uris = ['seed', 'ward', 'larger'].map((name) => withDatabase(store.uri, name))
  const [seed, real, large] = uris as [string, string, string]
  await (await testSubgraph(organization, { storeUri: seed, clock })).close()
  // The same figures a place on both sides: years aren't what is compared.
  await growWard(seed, real, 1, figuresPerPlace)
  const ward = await testSubgraph(organization, { storeUri: real, clock, dataDir: null })
  const began = performance.now()
  const counts = await growWard(seed, large, factor, figuresPerPlace)
  console.log(`written in ${seconds(began)} s:`, JSON.stringify(counts))
  const indexing = performance.now()
  const larger = await testSubgraph(organization, { storeUri: large, clock, dataDir: null })
  console.log(`indexed in ${seconds(indexing)} s`)
  await compare(ward, larger)
  await Promise.all([ward.close(), larger.close()])
} finally {
  await store.stop()
  rmSync(dir, { recursive: true, force: true })
}

async function compare(ward: TestSubgraph, larger: TestSubgraph): Promise<void> {
  console.log(`p50 ms                    ward   ×${factor}   ratio   p99 ward  p99 ×${factor}   commands`)
  for (const [name, query] of Object.entries(questions)) {
    const times: [number[], number[]] = [[], []]
    let commands: number[] = []
    for (let round = -10; round < rounds; round += 1) {
      const costs: number[] = []
      for (const [side, subgraph] of [ward, larger].entries()) {
        const began = performance.now()
        const { errors, storeCommands } = await subgraph.ask(query)
        if (round >= 0) times[side as 0 | 1].push(performance.now() - began)
        if (errors) throw new Error(`${name}: ${JSON.stringify(errors).slice(0, 300)}`)
        costs.push(storeCommands)
      }
      commands = costs
    }
    const [a, b] = times.map((each) => quantile(each, 0.5)) as [number, number]
    const [c, d] = times.map((each) => quantile(each, 0.99)) as [number, number]
    const cells = [a, b, b / a, c, d].map((value) => value.toFixed(2).padStart(8)).join(' ')
    console.log(`${name.padEnd(22)}${cells}   ${commands.join(' / ')}`)
  }
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
