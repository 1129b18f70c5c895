import { expect, it } from 'vitest'
import { noTracing, openTracing, traceparentIn } from './tracing.ts'

const sent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

it('takes a caller’s trace that is one, and nothing else for it', () => {
  expect(traceparentIn(sent)).toBe(sent)
  const others = [
    undefined,
    '',
    '00-山田-花子-01',
    `${sent}-more`,
    sent.replace('4bf92f3577b34da6a3ce929d0e0e4736', '0'.repeat(32)),
    sent.toUpperCase(),
    `ff${sent.slice(2)}`,
    [sent],
  ]
  for (const each of others) expect(traceparentIn(each)).toBeUndefined()
})

it('traces nothing where no collector is named', async () => {
  const tracing = await openTracing('trial', null)
  expect(tracing).toBe(noTracing)
  const span = tracing.open('a', sent).child('b', 'client')
  expect([span.traceparent, span.traceId]).toEqual([undefined, undefined])
})

it('goes on with the caller’s trace, and into one of its own where there is none', async () => {
  // Nothing listens there: what is told of a step doesn't wait for anybody.
  const tracing = await openTracing('trial', 'http://127.0.0.1:1')
  const taken = tracing.open('a', sent)
  expect(taken.traceparent).toMatch(
    /^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$/,
  )
  expect(taken.child('b', 'internal').traceId).toBe(taken.traceId)
  expect(tracing.open('c', undefined).traceId).not.toBe(taken.traceId)
  taken.end()
  await tracing.close()
})
