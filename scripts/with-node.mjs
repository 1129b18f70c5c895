// Runs a script of this repository on the Node and the packages that the lock file names.
// Plain JavaScript: it's the only file that the Node already on the machine (20 or newer) has to understand.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = join(root, 'node_modules', 'node', 'bin', 'node')
const stamp = join(root, 'node_modules', '.chiiki-installed')

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `Chiiki needs Node 20 or newer to start; this is ${process.version}. Install a newer Node and try again.`,
  )
}
install()
run()

function install() {
  const wanted = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) wanted.update(readFileSync(join(root, file)))
  const digest = wanted.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && existsSync(node)) return
  const { config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.error('chiiki: installing packages (once for each lock file) …')
  const done = spawnSync(
    'npx',
    ['--yes', `pnpm@${config.pnpm}`, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' }, maxBuffer: 64 << 20 },
  )
  if (done.error || done.status !== 0) {
    process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`)
    stop(
      'chiiki: the packages could not be installed (see above). Check that npm reaches its registry ' +
        '(npm ping), that the disk has 1 GB free, then run the same command again.',
    )
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}

function run() {
  // The channel tells the child that this process is gone, whatever ended it.
  const [script] = process.argv.slice(2)
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // The graph ends its processes one after the other: Ctrl-C at a terminal must not tell all of them at once.
    detached: script === 'scripts/start.ts',
  })
  // The child shuts down by itself, and this process waits for it. A terminal tells both; a signal may come to this one alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => stop(`chiiki: ${node} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
