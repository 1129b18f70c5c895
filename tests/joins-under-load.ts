import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { sheltersResolvers, sheltersSdl, testGuest } from '../gateway/src/guests/test-guest.ts'
import { TestWard } from '../gateway/src/test-ward.ts'

/** What came of changing a department's subgraph again and again while others ask. Times are in milliseconds. */
export type JoinsRun = {
  readonly changes: number
  readonly refusedChanges: readonly string[]
  /** Requests for what is always there. */
  readonly requests: number
  readonly failed: readonly string[]
  /** Requests for what the department offers: answered, or told that it isn't in the schema now. */
  readonly guestRequests: number
  readonly guestAnswered: number
  readonly guestFailed: readonly string[]
  readonly p50: number
  readonly p99: number
  readonly longest: number
  readonly changeP50: number
  readonly longestStall: number
}

const always = '{ districts { name council { title district { name } } } councils { title } }'
const ofGuest = '{ districts { name shelters { name capacity } } }'
const grownSdl = sheltersSdl.replace('capacity: Int', 'capacity: Int "Rooms." rooms: Int')

/** Joins, updates and leaves in turn, `changes` of them, under the constant load of `clients` that ask without a pause. */
export async function joinsUnderLoad({
  changes,
  clients,
}: {
  changes: number
  clients: number
}): Promise<JoinsRun> {
  const ward = await new TestWard().open({ pollMs: 100 })
  const guest = await testGuest().start()
  const took: number[] = []
  const failed: string[] = []
  const guestFailed: string[] = []
  let guestRequests = 0
  let guestAnswered = 0
  let isDone = false
  const stalls = monitorEventLoopDelay({ resolution: 5 })
  const asking = Array.from({ length: clients }, async (_, index) => {
    while (!isDone) {
      const began = performance.now()
      const isOfGuest = index % 4 === 3
      const { status, body, text } = await ward.ask(isOfGuest ? ofGuest : always)
      took.push(performance.now() - began)
      const isWhole = status === 200 && !body.errors
      if (!isOfGuest) {
        if (!isWhole) failed.push(text)
        continue
      }
      guestRequests += 1
      const isAway = status === 400 && body.errors?.[0]?.extensions.code === 'GRAPHQL_VALIDATION_FAILED'
      if (isWhole && body.data.districts[0].shelters[0].capacity === 120) guestAnswered += 1
      else if (!isAway) guestFailed.push(text)
    }
  })
  const refusedChanges: string[] = []
  const changeTook: number[] = []
  stalls.enable()
  for (let change = 0; change < changes; change += 1) {
    const step = change % 3
    // What grows is served before it's told of: the schema that is planned with stays true.
    guest.become(step === 1 ? grownSdl : sheltersSdl, sheltersResolvers)
    const began = performance.now()
    const { status, text } =
      step === 2
        ? await ward.guests('DELETE', '/bosai', { acceptsBreaking: true })
        : await ward.guests('PUT', '/bosai', { url: guest.url })
    changeTook.push(performance.now() - began)
    if (status !== 200 && status !== 201) refusedChanges.push(text)
  }
  stalls.disable()
  isDone = true
  await Promise.all(asking)
  await ward.close()
  await guest.stop()
  return {
    changes,
    refusedChanges,
    requests: took.length - guestRequests,
    failed,
    guestRequests,
    guestAnswered,
    guestFailed,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    longest: quantile(took, 1),
    changeP50: quantile(changeTook, 0.5),
    longestStall: Math.round(stalls.max / 1e6),
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}
