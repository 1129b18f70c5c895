import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { type Db, MongoClient } from 'mongodb'
import { temporaryStore } from '../testing/temporary-store.ts'
import { cases } from './cases.ts'
import { type Difference, difference } from './compare.ts'
import { explanationOf } from './explained.ts'
import { type Answer, answered, type Case, expected, others } from './sides.ts'

/** The long form of the differential test: `npm run differential -- --runs 20000 --seed 7`. Ends with 1 on a difference. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** One kind of cases alone: find, update or aggregate. */
    kind: { type: 'string' },
    /** Shows the cases that this explanation covers, too. */
    show: { type: 'string' },
  },
})

async function run(db: Db, kind: Case['kind'], seed: number, runs: number): Promise<number> {
  const counts = new Map<string, number>()
  let unexplained = 0
  for (const one of fc.sample(cases[kind], { numRuns: runs, seed })) {
    const found = difference(one, expected(one), await answered(db, one))
    const why = found && explanationOf(one, found)
    if (why) counts.set(why.id, (counts.get(why.id) ?? 0) + 1)
    if (!found || (why && why.id !== values.show)) continue
    if (!why) unexplained++
    console.log(text(one, found))
  }
  console.log(`${kind}: ${runs} cases, seed ${seed}, ${unexplained} unexplained`)
  for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${id}: ${count}`)
  return unexplained
}

function text(one: Case, { what, expected, answered }: Difference): string {
  const { documents, ...question } = one
  const said = (answer: Answer) => JSON.stringify('refusal' in answer ? answer : answer.documents)
  return `${what}\n  of ${JSON.stringify(documents)}\n  ${JSON.stringify(question)}\n  mingo ${said(expected)}\n  store ${said(answered)}`
}

const store = await temporaryStore()
const client = await MongoClient.connect(store.uri)
const db = client.db('differential')
await db.collection('other').insertMany(structuredClone(others) as never[])
let unexplained = 0
for (const kind of ['find', 'update', 'aggregate'] as const) {
  if (values.kind !== undefined && values.kind !== kind) continue
  unexplained += await run(db, kind, Number(values.seed), Number(values.runs))
}
await client.close()
await store.end()
process.exitCode = unexplained === 0 ? 0 : 1
