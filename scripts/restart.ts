/**
 * Puts a new process in the place of one of a running `npm start`, without a failed request: `npm run restart -- gateway`, `-- services organization`,
 * `-- all` (one after the other). The new one reads the sources as they are now, with the environment that `npm start` was given; the old one is let go
 * when the new one serves, and goes on where it doesn't.
 *
 * Exit codes: 0 done; 1 not done, or no graph runs here; 2 no such process. Ctrl-C ends it after the process that it's at.
 */
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { controlSocket, type Told } from './launch/restarts.ts'

const usage = `Usage:
  npm run restart -- NAME …    identity, organization, participation, services, gateway
  npm run restart -- all       each of them, one after the other`

const stateDir = process.env.CHIIKI_STATE_DIR ?? join(import.meta.dirname, '..', '.chiiki')
const names = process.argv.slice(2)
process.exitCode =
  names.length === 0 || names.some((name) => name.startsWith('-')) ? misused() : await restart()
// Else the channel to whoever started this process keeps it.
if (process.connected) process.disconnect()

function misused(): number {
  console.error(usage)
  return 2
}

async function restart(): Promise<number> {
  const socket = createConnection(controlSocket(stateDir))
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject).once('connect', resolve)
    })
  } catch {
    console.error(
      `No graph of npm start runs on ${stateDir}, or it's still starting. Run npm start, or name the folder of the one that runs: CHIIKI_STATE_DIR=… npm run restart`,
    )
    return 1
  }
  socket.on('error', () => {})
  socket.write(`${JSON.stringify({ restart: names })}\n`)
  for await (const line of createInterface({ input: socket })) {
    const told: Told = JSON.parse(line)
    if ('exit' in told) return told.exit
    console.log(told.say)
  }
  console.error('npm start ended meanwhile.')
  return 1
}
