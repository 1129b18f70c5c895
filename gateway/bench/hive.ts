import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from './http.ts'
import { type Measured, start } from './measured.ts'

/** What the project itself doesn't need, and never installs by itself. */
const packages = {
  '@graphql-hive/gateway': '2.15.1',
  '@graphql-hive/router-runtime': '1.4.23',
  graphql: '16.15.0',
}

const installation = join(import.meta.dirname, '..', '..', '.chiiki', 'bench')
const module = join(installation, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js')

/** Installs Hive Gateway beside the project, unless it's there. Why it can't, where it can't. */
export async function installHive(): Promise<string | undefined> {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2)
  const installed = join(installation, 'installed.json')
  if ((await readFile(installed, 'utf8').catch(() => '')) === manifest) return undefined
  await mkdir(installation, { recursive: true })
  await writeFile(join(installation, 'package.json'), manifest)
  console.log(`installing Hive Gateway into ${installation} (500 MB, once) …`)
  try {
    const options = [
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--no-update-notifier',
      '--loglevel=error',
    ]
    await promisify(execFile)('npm', ['install', ...options], { cwd: installation, timeout: 600_000 })
  } catch (error) {
    return `Hive Gateway is left out: npm couldn't install it (${String(error).split('\n').slice(0, 3).join(' ')})`
  }
  await writeFile(installed, manifest)
  return undefined
}

/**
 * Hive Gateway's own command over a supergraph with its defaults; `isRust`: with Hive Router's runtime. Without a token it sends nothing
 * to anybody, and none is given. Keeps its files in the folder, until it ends. Says its address.
 */
export async function startHive(supergraphSdl: string, isRust: boolean, folder: string): Promise<Measured> {
  const port = await freePort()
  // Each looks again and again at its own file.
  const file = join(folder, `${port}.graphql`)
  await writeFile(file, supergraphSdl)
  const config = join(folder, `${port}.mjs`)
  await writeFile(config, 'export const gatewayConfig = {}\n')
  const url = `http://127.0.0.1:${port}/graphql`
  const reached = ['--host', '127.0.0.1', '--port', String(port), '--config-path', config]
  return start({
    module,
    args: [...reached, 'supergraph', file, ...(isRust ? ['--hive-router-runtime'] : [])],
    isAlone: true,
    ready: () => answering(url),
    cwd: installation,
    env: { LOG_LEVEL: 'error' },
  })
}

async function answering(url: string): Promise<string> {
  const body = JSON.stringify({ query: '{ __typename }' })
  for (;;) {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    const answer = await fetch(url, options).catch(() => undefined)
    if (answer?.status === 200) return JSON.stringify({ url })
    await pause(200)
  }
}
