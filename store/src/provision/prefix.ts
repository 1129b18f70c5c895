import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tryLock, waitForLock } from '../lock.ts'
import { StoreError } from '../store-error.ts'
import { type Architecture, architectureOf } from './architecture.ts'
import { type Package, packageClosure, packageIndex, roots } from './packages.ts'
import { privateApt } from './private-apt.ts'
import { unpack } from './unpack.ts'
import { checkLibraries, writeWrappers } from './wrappers.ts'

/** Changes whenever the way a prefix is made does, so that an old one isn't taken for a new one. */
const recipe = 2

/** A folder with the engine's programs, complete and ready to run. */
export type Prefix = { path: string; bin: string; packages: readonly Package[] }

export type CachedPrefix = {
  path: string
  state: 'whole' | 'damaged' | 'old' | 'unfinished'
  packages: readonly Package[]
}

type Ready = {
  recipe: number
  architecture: string
  at: string
  packages: Package[]
  files: [string, number][]
}

/**
 * The engine's programs: from the cache when there's a whole one (no network, no apt), else from Debian.
 *
 * @param cacheDir where prefixes are kept; every parent must be traversable by the user PostgreSQL runs as
 * @throws {StoreError} no network, not Debian, unsupported processor, disk full
 */
export async function enginePrefix(cacheDir: string, onProgress: (line: string) => void): Promise<Prefix> {
  const architecture = architectureOf(process.platform, process.arch)
  const engines = join(cacheDir, 'engine')
  const cached = await newestReady(engines, architecture, onProgress)
  if (cached) {
    await pruneOthers(engines, cached.path, onProgress)
    return cached
  }
  await mkdir(engines, { recursive: true, mode: 0o755 }).catch((error: NodeJS.ErrnoException) => {
    throw new StoreError(
      `The cache folder ${engines} can't be made (${error.code}). Choose another with CHIIKI_CACHE_DIR.`,
    )
  })
  const lock = await waitForLock(`provision:${engines}`, (holder) =>
    onProgress(`Waiting for another start (process ${holder}) that fetches the store …`),
  )
  try {
    return (
      (await newestReady(engines, architecture, onProgress)) ??
      (await provision(engines, architecture, onProgress))
    )
  } finally {
    await lock.release()
  }
}

async function newestReady(
  engines: string,
  architecture: Architecture,
  onProgress: (line: string) => void,
): Promise<Prefix | undefined> {
  const names = await readdir(engines).catch(() => [])
  const found: { path: string; ready: Ready }[] = []
  for (const name of names.filter((one) => /^[0-9a-f]{16}$/.test(one))) {
    const path = join(engines, name)
    const ready = await readReady(path)
    if (!ready || ready.recipe !== recipe || ready.architecture !== architecture.debian) continue
    if (isWhole(path, ready)) found.push({ path, ready })
    else onProgress(`The cached store in ${path} is damaged and won't be used.`)
  }
  const best = found.sort((a, b) => b.ready.at.localeCompare(a.ready.at))[0]
  return best && prefixAt(best.path, best.ready.packages)
}

async function readReady(path: string): Promise<Ready | undefined> {
  try {
    return JSON.parse(await readFile(join(path, 'ready.json'), 'utf8')) as Ready
  } catch {
    return undefined
  }
}

/** What is in a cache: each prefix, and whether it can be used. */
export async function cachedPrefixes(cacheDir: string): Promise<CachedPrefix[]> {
  const engines = join(cacheDir, 'engine')
  const names = (await readdir(engines).catch(() => [])).filter((one) => /^[0-9a-f]{16}$/.test(one))
  return await Promise.all(
    names.map(async (name) => {
      const path = join(engines, name)
      const ready = await readReady(path)
      const state = !ready
        ? 'unfinished'
        : ready.recipe !== recipe
          ? 'old'
          : isWhole(path, ready)
            ? 'whole'
            : 'damaged'
      return { path, state, packages: ready?.packages ?? [] }
    }),
  )
}

/** Whether every file has the size it was unpacked with: a few milliseconds, and finds what a full disk leaves. */
function isWhole(path: string, ready: Ready): boolean {
  return ready.files.every(([name, size]) => {
    const stat = statSync(join(path, name), { throwIfNoEntry: false })
    return stat?.size === size
  })
}

async function provision(
  engines: string,
  architecture: Architecture,
  onProgress: (line: string) => void,
): Promise<Prefix> {
  await removePartials(engines)
  const partial = join(engines, `.partial-${process.pid}-${randomBytes(4).toString('hex')}`)
  const root = join(partial, 'root')
  try {
    const packages = await fetchedInto(root, join(partial, 'apt'), architecture, onProgress)
    const home = join(engines, keyOf(architecture, packages))
    await writeWrappers(root, architecture)
    await checkLibraries(root, architecture)
    await publish(root, home, architecture, packages)
    return prefixAt(home, packages)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/**
 * Resolves, downloads, verifies and unpacks the engine's packages for a processor, which needn't be this machine's.
 *
 * @param root folder that is made and filled @param apt folder for an apt of its own
 */
export async function fetchedInto(
  root: string,
  apt: string,
  architecture: Architecture,
  onProgress: (line: string) => void,
): Promise<Package[]> {
  await mkdir(root, { recursive: true })
  await chmod(root, 0o755)
  const { update, download } = await privateApt(apt, architecture)
  onProgress('Fetching the index of Debian (10 MB), for the embedded store …')
  const packages = packageClosure(packageIndex(await update()), roots)
  const megabytes = Math.round(packages.reduce((sum, one) => sum + one.size, 0) / 1e6)
  onProgress(`Downloading ${packages.length} packages (${megabytes} MB), verified by Debian's signature …`)
  const debs = await download(packages)
  onProgress('Unpacking them …')
  await unpack(debs, root)
  return packages
}

/** The marker is the last file written and the folder gets its name by one rename: half a prefix is never seen. */
async function publish(
  root: string,
  home: string,
  architecture: Architecture,
  packages: Package[],
): Promise<void> {
  const ready: Ready = {
    recipe,
    architecture: architecture.debian,
    at: new Date().toISOString(),
    packages,
    files: await filesOf(root),
  }
  await writeFile(join(root, 'ready.json'), JSON.stringify(ready), { flush: true })
  if (existsSync(home)) await rm(home, { recursive: true, force: true })
  await rename(root, home)
}

async function filesOf(root: string): Promise<[string, number][]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(root.length + 1), statSync(path).size]
    })
}

/**
 * Removes the prefixes that another has taken the place of: older ones, damaged ones, those of an older recipe. One that a
 * running process was started from stays; so does everything while another start is at work on the cache, or when the cache
 * is another user's.
 */
export async function pruneOthers(
  engines: string,
  kept: string,
  onProgress: (line: string) => void,
): Promise<void> {
  const others = (await readdir(engines)).map((name) => join(engines, name)).filter((path) => path !== kept)
  const old = others.filter((path) => /[/][0-9a-f]{16}$/.test(path) && !isInUse(path))
  if (old.length === 0) return
  const lock = await tryLock(`provision:${engines}`)
  if (!('release' in lock)) return
  try {
    for (const path of old) {
      await rm(path, { recursive: true, force: true })
      onProgress(`Removed the engine of an earlier release, ${path}.`)
    }
  } catch {
    // Not ours to remove: it does no harm where it is.
  } finally {
    await lock.release()
  }
}

/** Whether a process that runs was started from a folder: its loader is told the folder's libraries. */
function isInUse(path: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path)
      } catch {
        return false // ended meanwhile
      }
    })
}

/** What starts that were killed half-way left; nobody else is at work, this process has the lock. */
async function removePartials(engines: string): Promise<void> {
  for (const name of await readdir(engines)) {
    if (name.startsWith('.partial-')) await rm(join(engines, name), { recursive: true, force: true })
  }
}

function keyOf(architecture: Architecture, packages: readonly Package[]): string {
  const list = packages.map((one) => `${one.name} ${one.version} ${one.sha256}`)
  return createHash('sha256')
    .update([recipe, architecture.debian, ...list].join('\n'))
    .digest('hex')
    .slice(0, 16)
}

function prefixAt(path: string, packages: readonly Package[]): Prefix {
  return { path, bin: join(path, 'usr/lib/postgresql/18/bin'), packages }
}
