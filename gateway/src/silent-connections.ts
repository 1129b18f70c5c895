import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** What has been sent is here by then, however busy the machine is. */
const silenceMs = 1_000

/**
 * Lets go, when the server closes, of whoever connected and asks nothing: browsers and clients open connections in advance, and one that was never used
 * isn't idle to Node, which would wait for it until the drain is over.
 */
export function endSilentConnections(app: FastifyInstance): void {
  const open = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  app.addHook('preClose', async () => {
    setTimeout(() => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
    }, silenceMs).unref()
  })
}
