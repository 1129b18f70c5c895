import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { explorerCsp } from './csp.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const repository = fileURLToPath(new URL('..', import.meta.url))
const dist = join(here, 'dist')
const stampName = 'built-from.txt'
const sources = [
  'src',
  'public',
  'index.html',
  'board.html',
  'vite.config.ts',
  'build.ts',
  'bundle.ts',
  'csp.ts',
  'package.json',
]
const sharedSources = ['operations', 'pnpm-lock.yaml']

/**
 * Builds the explorer and answers the folder to serve.
 *
 * What stands there already is kept as long as the sources, the opening operations and the locked versions are those it
 * was built from. The new folder takes the place of the old in one step, so that a build that fails or is killed, or two
 * at once, leave a whole page; a failure is thrown with what the bundler said. `csp.txt` beside the page holds the policy to serve it under. Says nothing and calls nobody.
 */
export async function buildExplorer({ force = false }: { force?: boolean } = {}): Promise<string> {
  const digest = await digestOf([
    ...sources.map((path) => join(here, path)),
    ...sharedSources.map((path) => join(repository, path)),
  ])
  const stands = async () => (await readFile(join(dist, stampName), 'utf8').catch(() => '')) === digest
  if (!force && (await stands())) return dist
  const fresh = join(repository, '.chiiki', `explorer-${process.pid}-${Date.now()}`)
  try {
    // A process of its own: React decides by NODE_ENV what it is built as, and a server that starts needs no bundler.
    await promisify(execFile)(process.execPath, [join(here, 'bundle.ts'), fresh], {
      env: { ...process.env, NODE_ENV: 'production' },
    }).catch((error: Error & { stderr?: string }) => {
      throw new Error(`The explorer can't be built: ${error.stderr?.trim() || error.message}`)
    })
    await writeFile(join(fresh, 'csp.txt'), explorerCsp)
    await writeFile(join(fresh, stampName), digest)
    if (!force && (await stands())) return dist
    await rm(dist, { recursive: true, force: true })
    await rename(fresh, dist).catch((error: NodeJS.ErrnoException) => {
      // Another build came first; it was built from the same files.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return dist
}

async function digestOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesIn(path)) {
      hash.update(`${relative(repository, file)}\0`)
      hash.update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null)
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await buildExplorer({ force: process.argv.includes('--force') }))
}
