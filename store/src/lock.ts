import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'

/**
 * A lock among the processes of this machine that ends with its holder, even by kill -9: the kernel forgets a
 * socket in Linux's abstract name space when its process dies, so there is never a stale lock to judge.
 */
export type Lock = { release(): Promise<void> }

/** Takes the lock, or gives the process id of who has it. */
export async function tryLock(name: string): Promise<Lock | { holder: string }> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write(String(process.pid))
    socket.resume()
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  const open = new Set<{ destroy(): unknown }>()
  const path = pathOf(name)
  if (await listens(server, path)) {
    server.unref()
    return {
      release: async () => {
        for (const socket of open) socket.destroy()
        if (server.listening) {
          server.close()
          await once(server, 'close')
        }
      },
    }
  }
  return { holder: await askHolder(path, false) }
}

/** Takes the lock, waiting for whoever has it. */
export async function waitForLock(name: string, onWait: (holder: string) => void): Promise<Lock> {
  for (;;) {
    const got = await tryLock(name)
    if ('release' in got) return got
    onWait(got.holder)
    await askHolder(pathOf(name), true)
  }
}

function pathOf(name: string): string {
  return `\0chiiki-store-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`
}

function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(path, () => resolve(true))
  })
}

/** The holder says its process id on connecting; the connection closes when it lets go or dies. */
function askHolder(path: string, untilClosed: boolean): Promise<string> {
  return new Promise((resolve) => {
    let holder = 'unknown'
    const socket = connect(path)
    socket.on('data', (bytes) => {
      holder = bytes.toString()
      if (!untilClosed) socket.destroy()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(holder))
  })
}
