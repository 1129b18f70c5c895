import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestSubgraph } from '../test-subgraph.ts'
import { TestWard } from '../test-ward.ts'
import { testGuest } from './test-guest.ts'

let ward: TestWard
let bosai: TestSubgraph
beforeEach(async () => {
  ward = new TestWard()
  bosai = await testGuest().start()
})
afterEach(async () => {
  await ward.close()
  await bosai.stop()
})

const ofGuest = '{ districts { name shelters { name } } }'
const always = '{ districts { name council { title } } }'

test('queries that do not touch a department that hangs are all answered while those that do still wait', async () => {
  await ward.open({ patience: { guests: { concurrency: 4, queue: 8, timeoutMs: 20_000 } } })
  await ward.guests('PUT', '/bosai', { url: bosai.url })
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  bosai.before = () => gate
  let answered = 0
  const waiting = Array.from({ length: 20 }, () =>
    ward.ask(ofGuest).then((answer) => {
      answered += 1
      return answer
    }),
  )
  const others = await Promise.all(Array.from({ length: 100 }, () => ward.ask(always)))
  expect(others.filter(({ status, body }) => status !== 200 || body.errors)).toEqual([])
  // Twelve are held or wait; the rest was told at once that it has too much to do.
  expect(answered).toBe(8)
  open()
  const all = (await Promise.all(waiting)).map(({ body }) => body.errors?.[0].extensions.code ?? 'whole')
  expect(all.filter((code) => code === 'whole')).toHaveLength(12)
  expect(all.filter((code) => code === 'SUBGRAPH_BUSY')).toHaveLength(8)
})

test('a department that keeps hanging is asked no more for a while, and its fields are missing at once', async () => {
  await ward.open({ patience: { guests: { timeoutMs: 50 } } })
  await ward.guests('PUT', '/bosai', { url: bosai.url })
  bosai.before = ({ query }) => (query.includes('_service') ? undefined : new Promise(() => undefined))
  const codes: string[] = []
  for (let times = 0; times < 12; times += 1)
    codes.push((await ward.ask('{ shelters { name } }')).body.errors[0].extensions.code)
  expect(codes.slice(0, 10)).toEqual(Array(10).fill('SUBGRAPH_TIMEOUT'))
  expect(codes[10]).toBe('SUBGRAPH_UNAVAILABLE')
  expect(bosai.questions).toHaveLength(codes.filter((code) => code === 'SUBGRAPH_TIMEOUT').length + 2)
})
