import { afterEach, describe, expect, test, vi } from 'vitest'
import { askPolicy, type Bearing } from './resilience.ts'
import { SubgraphFault } from './subgraph-fault.ts'

const patience: Bearing = {
  ...{ concurrency: 2, queue: 1, readRetries: 1, retryPauseMs: 1, failuresInARow: 3, restMs: 60_000 },
}
const unreached = () => Promise.reject(new SubgraphFault('SUBGRAPH_UNAVAILABLE', 'bosai'))
const late = () => Promise.reject(new SubgraphFault('SUBGRAPH_TIMEOUT', 'bosai'))

/** Asks, and tells how often it was passed on. */
function counting(ask: () => Promise<unknown>) {
  const counted = {
    times: 0,
    ask: () => {
      counted.times += 1
      return ask()
    },
  }
  return counted
}

describe('a subgraph in trouble', () => {
  test('is asked a read once more when no connection came about, and an act never', async () => {
    const policy = askPolicy('bosai', patience)
    const [read, act] = [counting(unreached), counting(unreached)]
    await expect(policy.run(true, read.ask)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
    await expect(askPolicy('bosai', patience).run(false, act.ask)).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    })
    expect([read.times, act.times]).toEqual([2, 1])
  })

  test('is not asked again when it was late: that would double what it cannot bear', async () => {
    const read = counting(late)
    await expect(askPolicy('bosai', patience).run(true, read.ask)).rejects.toMatchObject({
      code: 'SUBGRAPH_TIMEOUT',
    })
    expect(read.times).toBe(1)
  })

  test('that answers with an error of its own is not in trouble', async () => {
    const policy = askPolicy('bosai', patience)
    const wrong = () => Promise.reject(new SubgraphFault('SUBGRAPH_INVALID_RESPONSE', 'bosai'))
    for (let times = 0; times < 5; times += 1)
      await expect(policy.run(true, wrong)).rejects.toMatchObject({ code: 'SUBGRAPH_INVALID_RESPONSE' })
    await expect(policy.run(true, async () => 'an answer')).resolves.toBe('an answer')
  })

  test('rests after failures in a row, and is asked again as soon as it is seen, if it could not be reached', async () => {
    const policy = askPolicy('bosai', patience)
    for (let times = 0; times < 3; times += 1) await policy.run(false, unreached).catch(() => undefined)
    const asked = counting(async () => 'an answer')
    await expect(policy.run(true, asked.ask)).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      service: 'bosai',
      reason: 'RESTING',
    })
    expect([asked.times, policy.state()]).toEqual([0, 'open'])
    policy.seen()
    expect(policy.state()).toBe('closed')
    await expect(policy.run(true, asked.ask)).resolves.toBe('an answer')
  })

  test('is shown as waiting for one question to decide when its rest is over', async () => {
    const policy = askPolicy('bosai', { ...patience, restMs: 0 })
    for (let times = 0; times < 3; times += 1) await policy.run(true, late).catch(() => undefined)
    expect(policy.state()).toBe('half-open')
    await policy.run(true, async () => 'an answer')
    expect(policy.state()).toBe('closed')
  })

  test('that was late rests on, though it tells its schema', async () => {
    const policy = askPolicy('bosai', patience)
    for (let times = 0; times < 3; times += 1) await policy.run(true, late).catch(() => undefined)
    policy.seen()
    await expect(policy.run(true, async () => 'an answer')).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    })
  })

  test('takes as many questions as it may, and refuses the next at once', async () => {
    const policy = askPolicy('bosai', patience)
    let finish: (answer: string) => void = () => undefined
    const slow = new Promise<string>((resolve) => {
      finish = resolve
    })
    const asked = [1, 2, 3].map(() => policy.run(true, () => slow))
    await expect(policy.run(true, () => slow)).rejects.toMatchObject({ code: 'SUBGRAPH_BUSY' })
    finish('an answer')
    expect(await Promise.all(asked)).toEqual(['an answer', 'an answer', 'an answer'])
  })
})

describe('a rest', () => {
  afterEach(() => void vi.useRealTimers())

  async function resting() {
    vi.useFakeTimers()
    const policy = askPolicy('bosai', patience)
    for (let times = 0; times < 3; times += 1) await policy.run(false, late).catch(() => undefined)
    return policy
  }
  const refusal = (policy: ReturnType<typeof askPolicy>) =>
    policy
      .run(false, async () => 'an answer')
      .then(
        () => null,
        (fault: SubgraphFault) => fault,
      )

  test('says how long it still is', async () => {
    const policy = await resting()
    expect((await refusal(policy))?.retryAfterMs).toBe(60_000)
    vi.advanceTimersByTime(45_000)
    expect((await refusal(policy))?.extensions).toMatchObject({ reason: 'RESTING', retryAfterSeconds: 15 })
  })

  test('ends with one question that is answered: then all are asked again', async () => {
    const policy = await resting()
    vi.advanceTimersByTime(60_000)
    let finish: (answer: string) => void = () => undefined
    const trial = policy.run(false, () => new Promise<string>((resolve) => (finish = resolve)))
    const next = counting(async () => 'an answer')
    const waiting = policy.run(false, next.ask)
    await vi.advanceTimersByTimeAsync(10)
    expect(next.times).toBe(0)
    finish('an answer')
    expect([await trial, await waiting]).toEqual(['an answer', 'an answer'])
    for (let times = 0; times < 2; times += 1) await policy.run(false, late).catch(() => undefined)
    expect(await policy.run(false, next.ask)).toBe('an answer')
  })

  test('begins anew when that question fails', async () => {
    const policy = await resting()
    vi.advanceTimersByTime(60_000)
    await expect(policy.run(false, late)).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' })
    const next = counting(async () => 'an answer')
    await expect(policy.run(false, next.ask)).rejects.toMatchObject({ reason: 'RESTING' })
    expect(next.times).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect(await policy.run(false, next.ask)).toBe('an answer')
  })
})
