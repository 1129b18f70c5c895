import { once } from 'node:events'
import type { Server } from 'node:http'

/** Something else listens at the port. */
export class PortTaken extends Error {
  override name = 'PortTaken'
}

const graceMs = 2_000

/** @returns The port that the server listens at. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  server.maxConnections = 500
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new PortTaken(
      `Port ${port} is taken by another program, so the identity provider can't listen there. Stop that program, or choose another port: PORT=${port + 1}`,
      { cause: error },
    )
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

export async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const timer = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(timer)
}
