import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort, isFree } from './ports.ts'

it('a wanted port is given where nobody listens there, else another that no system lends to whoever connects', async () => {
  const wanted = await freePort(0)
  expect(wanted).toBeGreaterThanOrEqual(10_000)
  expect(wanted).toBeLessThan(32_768)
  expect(await freePort(wanted)).toBe(wanted)
  const other = createServer().listen(wanted, '127.0.0.1')
  await once(other, 'listening')
  try {
    expect(await isFree(wanted)).toBe(false)
    const instead = await freePort(wanted)
    expect(instead).not.toBe(wanted)
    expect(await isFree(instead)).toBe(true)
  } finally {
    other.close()
  }
})
