import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { storeProcess } from '../testing/store-process.ts'

/**
 * A start that is killed in the middle of fetching the engine, and the next one: `npm run faults:download`. Needs Debian's
 * mirror; shows the time from nothing to serving.
 */
const base = mkdtempSync('/var/tmp/chiiki-download-')
chmodSync(base, 0o755) // PostgreSQL runs as nobody when root starts it
const cache = join(base, 'cache')
const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const first = spawn(
  process.execPath,
  [main, '--port', '0', '--dir', join(base, 'data'), '--cache-dir', cache, '--not-durable'],
  {
    stdio: ['ignore', 'ignore', 'pipe'],
  },
)
let said = ''
first.stderr.setEncoding('utf8').on('data', (text: string) => {
  said += text
})
const exited = once(first, 'exit')
while (!/Unpacking/.test(said) && first.exitCode === null) await delay(5)
first.kill('SIGKILL')
await exited
console.log(`killed while unpacking; left behind: ${readdirSync(join(cache, 'engine')).join(', ')}`)
const before = performance.now()
const second = await storeProcess(['--dir', join(base, 'data'), '--cache-dir', cache, '--not-durable'])
const took = ((performance.now() - before) / 1000).toFixed(1)
console.log(
  `the next start: ready ${second.line.ready}, ${second.line.engine ?? second.line.error}, ${took} s from nothing`,
)
console.log(`in the cache now: ${readdirSync(join(cache, 'engine')).join(', ')}`)
second.child.kill('SIGTERM')
await second.exited
const third = performance.now()
const warm = await storeProcess(['--dir', join(base, 'data'), '--cache-dir', cache, '--not-durable'])
console.log(`a start with the cache: ${((performance.now() - third) / 1000).toFixed(1)} s`)
warm.child.kill('SIGTERM')
await warm.exited
rmSync(base, { recursive: true, force: true })
process.exitCode = second.line.ready === true ? 0 : 1
