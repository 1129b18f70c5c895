import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Where a port is looked for: below those that systems lend to whoever connects to somebody (from 32768 on Linux, from 49152
 * elsewhere). One of these can be lent away between being looked at and being listened at.
 */
const lowest = 10_000
const beyond = 32_760
/** A graph's processes have ports next to one another. */
const neighbours = 10

/** Whether a program could listen here now. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** This port if it's free, else another one; 0 is any. */
export async function freePort(wanted: number): Promise<number> {
  if (wanted > 0 && wanted < 65_536 && (await isFree(wanted))) return wanted
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(lowest / neighbours, beyond / neighbours) * neighbours
    if (await isFree(port)) return port
  }
  throw new Error(`No port between ${lowest} and ${beyond} is free.`)
}
