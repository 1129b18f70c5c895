import { describe, expect, it } from 'vitest'
import { Metrics } from './metrics.ts'
import { outcomeOf } from './outcome.ts'
import { Spread, Tally } from './tally.ts'

describe('what is counted', () => {
  it('is shown in Prometheus’s own text, with what its labels hold escaped', async () => {
    const metrics = new Metrics()
    const asked = metrics.tally('trial_asked_total', 'How often', ['by', 'outcome'])
    const took = metrics.spread('trial_seconds', 'How long', ['by'], [0.1, 1])
    metrics.level('trial_up', 'Whether', () => [{ labels: { part: 'places' }, value: 1 }])
    asked.add(['a', 'answered'])
    asked.add(['a', 'answered'])
    asked.add(['say "b"\n', 'refused'], 3)
    for (const seconds of [0.05, 0.1, 0.5, 7]) took.see(['a'], seconds)
    const { contentType, text } = await metrics.page()
    expect(contentType).toContain('text/plain')
    expect(text).toContain('# TYPE trial_asked_total counter')
    expect(text).toContain('trial_asked_total{by="a",outcome="answered"} 2')
    expect(text).toContain('trial_asked_total{by="say \\"b\\"\\n",outcome="refused"} 3')
    expect(text).toContain('# TYPE trial_seconds histogram')
    expect(text).toMatch(/trial_seconds_bucket\{by="a",le="0.1"\} 2\n.*le="1"\} 3\n.*le="\+Inf"\} 4/)
    expect(text).toContain('trial_seconds_count{by="a"} 4')
    expect(text).toContain('trial_up{part="places"} 1')
    expect(text).toContain('process_cpu_seconds_total')
    took.see(['a'], 0.01)
    expect((await metrics.page()).text).toContain('trial_seconds_count{by="a"} 5')
  })

  it('never grows past a bound, whatever names come: the rest is counted together', () => {
    const tally = new Tally({ name: 'n', help: 'h', labels: ['name'] })
    for (let at = 0; at < 5_000; at += 1) tally.add([`name-${at}`])
    const shown = tally.shown()
    expect(shown.length).toBe(1_001)
    expect(shown.find(({ labels }) => labels.name === 'other')?.value).toBe(4_000)
    expect(shown.reduce((sum, { value }) => sum + value, 0)).toBe(5_000)
  })

  it('counts a measure on a bound as at most that bound', () => {
    const spread = new Spread({ name: 'n', help: 'h', labels: [] }, [1, 2])
    spread.see([], 1)
    expect(spread.shown().map(({ value }) => value)).toEqual([1, 1, 1, 1, 1])
  })
})

describe('the outcome of a request', () => {
  it.each([
    ['answered', 200, []],
    ['refused', 200, ['NOT_PERMITTED']],
    ['refused', 400, []],
    ['failed', 200, ['BAD_USER_INPUT', 'SUBGRAPH_TIMEOUT']],
    ['failed', 503, []],
  ] as const)('is %s at %i with %j', (outcome, status, codes) => {
    expect(outcomeOf(status, codes)).toBe(outcome)
  })
})
