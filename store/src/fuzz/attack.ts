import { connect } from 'node:net'
import fc from 'fast-check'
import { RawClient } from '../testing/raw-client.ts'
import { damaged } from './messages.ts'

export type Attack = { sent: number; answered: number; closed: number; silent: number }

/** How long a connection may stay silent before it's given up: a message that promises more bytes gets no answer. */
const patience = 200

/** Sends one message over a connection of its own and waits for an answer or the end. */
function send(port: number, message: Buffer): Promise<keyof Omit<Attack, 'sent'>> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(message))
    const end = (how: keyof Omit<Attack, 'sent'>) => {
      socket.destroy()
      resolve(how)
    }
    socket.on('data', () => end('answered'))
    socket.on('error', () => {})
    socket.on('close', () => end('closed'))
    socket.setTimeout(patience, () => end('silent'))
  })
}

/** Sends damaged messages, sixteen at a time. */
export async function attack(port: number, count: number, seed: number): Promise<Attack> {
  const messages = fc.sample(damaged, { numRuns: count, seed })
  const result: Attack = { sent: messages.length, answered: 0, closed: 0, silent: 0 }
  const sender = async () => {
    for (let message = messages.pop(); message; message = messages.pop()) result[await send(port, message)]++
  }
  await Promise.all(Array.from({ length: 16 }, sender))
  return result
}

/** Whether somebody with sound messages is served as ever. */
export async function isWell(port: number): Promise<boolean> {
  const client = await RawClient.open(port)
  const written = await client.send({ insert: 'well', documents: [{ at: Date.now() }], $db: 'fuzz_well' })
  const read = await client.send({ find: 'well', limit: 1, $db: 'fuzz_well' })
  client.close()
  return written.ok === 1 && read.cursor?.firstBatch.length === 1
}

export type Held = { transactions: number; sessions: number; cursors: number }

/** What the server still holds when everybody is gone and all sessions were ended. */
export async function held(port: number): Promise<Held> {
  const client = await RawClient.open(port)
  try {
    for (;;) {
      await client.send({ killAllSessions: [], $db: 'admin' })
      const status = await client.send({ serverStatus: 1, $db: 'admin' })
      const { connections, transactions, logicalSessionRecordCache, metrics } = status
      // The server hears a little later than the sender that a connection ended.
      if (connections.current > 1) continue
      return {
        transactions: transactions.currentOpen,
        sessions: logicalSessionRecordCache.activeSessionsCount,
        cursors: metrics.cursor.open.total,
      }
    }
  } finally {
    client.close()
  }
}
