/**
 * A department that hangs: `node tests/bench/slow-guest.ts [seconds]`. The same clients ask what doesn't touch it, first while it
 * answers, then while it doesn't and as many others ask for it; both phases in one process, so that they may be compared.
 */
import { performance } from 'node:perf_hooks'
import { testGuest } from '../../gateway/src/guests/test-guest.ts'
import { TestWard } from '../../gateway/src/test-ward.ts'

const seconds = Number(process.argv[2] ?? 5)
const ward = await new TestWard().open({ patience: { guests: { timeoutMs: 1_000 } } })
const guest = await testGuest().start()
await ward.guests('PUT', '/bosai', { url: guest.url })
const always = '{ districts { name council { title } } councils { title } }'
const ofGuest = '{ districts { name shelters { name } } }'

type Answered = { readonly code: string; readonly ms: number }

async function keepAsking(query: string, until: number): Promise<Answered[]> {
  const answers: Answered[] = []
  while (performance.now() < until) {
    const began = performance.now()
    const { body } = await ward.ask(query)
    answers.push({ code: body.errors?.[0]?.extensions.code ?? 'whole', ms: performance.now() - began })
  }
  return answers
}

async function phase(name: string) {
  const until = performance.now() + seconds * 1_000
  const run = (query: string) => Promise.all(Array.from({ length: 8 }, () => keepAsking(query, until)))
  const [others, own] = await Promise.all([run(always), run(ofGuest)])
  return [row(`${name}: others`, others.flat()), row(`${name}: the department's`, own.flat())]
}

function row(name: string, answers: readonly Answered[]) {
  const sorted = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  const codes = Map.groupBy(answers, ({ code }) => code)
  const outcome = [...codes].map(([code, { length }]) => `${code} ${length}`).join(', ')
  return { name, 'per second': Math.round(answers.length / seconds), p50: at(0.5), p99: at(0.99), outcome }
}

await Promise.all(Array.from({ length: 50 }, () => ward.ask(always)))
const answering = await phase('it answers')
guest.before = ({ query }) => (query.includes('_service') ? undefined : new Promise(() => undefined))
const hanging = await phase('it hangs')
console.table([...answering, ...hanging])
await ward.close()
await guest.stop()
process.exit(0)
