import type { FastifyInstance } from 'fastify'

/** The port is another process's. */
export class PortTaken extends Error {
  override name = 'PortTaken'
}

/** @throws PortTaken when something else listens at the port. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new PortTaken(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      { cause: error },
    )
  }
}

/** The origin that it listens at, e.g. `http://127.0.0.1:4000`. */
export function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
