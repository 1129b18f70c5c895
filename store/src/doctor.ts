import { existsSync, readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isTraversable } from './dirs.ts'
import { tryLock } from './lock.ts'
import { mongodOnPath } from './mongod/find.ts'
import { cachedPrefixes } from './provision/prefix.ts'
import { keyring } from './provision/private-apt.ts'
import { run } from './run.ts'

/** One thing that was looked at: what is there, and, when something is wrong, what to do. */
export type Finding = { what: string; found: string; remedy?: string }

/** Looks at all a start depends on, and changes nothing. */
export async function examine(dir: string, cacheDir: string): Promise<Finding[]> {
  return [
    { what: 'system', found: `${process.platform} ${process.arch}, Node ${process.versions.node}` },
    await mongod(),
    await debian(),
    ...(await cache(cacheDir)),
    ...(await data(dir)),
    ...(await space(dir, cacheDir)),
  ]
}

async function mongod(): Promise<Finding> {
  const found = await mongodOnPath()
  return {
    what: 'mongod',
    found: found ? `${found.version} at ${found.path}; new folders use it` : 'none on the PATH',
  }
}

async function debian(): Promise<Finding> {
  const missing: string[] = []
  for (const tool of ['apt-get', 'dpkg-deb', 'tar']) {
    if (!(await run(tool, ['--version']).catch(() => undefined))) missing.push(tool)
  }
  if (!existsSync(keyring)) missing.push(keyring)
  if (missing.length === 0) return { what: 'Debian’s packages', found: 'can be fetched and verified' }
  const remedy =
    'needed only to fetch the engine; with a whole cache, MONGODB_URI or docker compose it does without'
  return { what: 'Debian’s packages', found: `missing: ${missing.join(', ')}`, remedy }
}

async function cache(cacheDir: string): Promise<Finding[]> {
  const prefixes = await cachedPrefixes(cacheDir)
  if (prefixes.length === 0)
    return [{ what: 'engine', found: `none in ${cacheDir}; the next start fetches it (48 MB)` }]
  return prefixes.map(({ path, state, packages }): Finding => {
    const of = (name: string) => packages.find((one) => one.name === name)?.version ?? '?'
    const versions = `PostgreSQL ${of('postgresql-18')}, DocumentDB ${of('postgresql-18-documentdb')}`
    const found = `${state}: ${path} (${versions}, ${packages.length} packages, listed in its ready.json)`
    return state === 'whole'
      ? { what: 'engine', found }
      : { what: 'engine', found, remedy: `rm -r ${path}, or start: it isn't used` }
  })
}

async function data(dir: string): Promise<Finding[]> {
  if (!existsSync(dir)) return [{ what: 'data', found: `${dir} isn't there yet; a start makes it` }]
  const findings: Finding[] = []
  const version = join(dir, 'pgdata/PG_VERSION')
  const kind = existsSync(version)
    ? `of PostgreSQL ${readFileSync(version, 'utf8').trim()}`
    : existsSync(join(dir, 'mongod'))
      ? 'of a real MongoDB'
      : 'none yet'
  findings.push({ what: 'data', found: `${kind}, in ${dir}` })
  const lock = await tryLock(`data:${dir}`)
  if ('release' in lock) await lock.release()
  else
    findings.push({
      what: 'data',
      found: `open in process ${lock.holder}`,
      remedy: 'end it before another start on this folder',
    })
  if (process.getuid?.() === 0 && !isTraversable(dir)) {
    const remedy = 'choose a folder that everybody may walk to: PostgreSQL runs as nobody when root starts it'
    findings.push({ what: 'data', found: `nobody can't enter ${dir}`, remedy })
  }
  return findings
}

/** A start needs about 400 MB the first time, and some to write in at any time. */
const least = 400e6

async function space(...paths: string[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const path of paths) {
    let there = path
    while (!existsSync(there)) there = dirname(there)
    const { bavail, bsize } = await statfs(there)
    const free = Math.round((bavail * bsize) / 1e6)
    const finding = { what: 'disk', found: `${free} MB free for ${path}` }
    findings.push(
      free * 1e6 < least ? { ...finding, remedy: 'free some space: below 400 MB a start may fail' } : finding,
    )
  }
  return findings
}

/** The findings as lines for people. */
export function report(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ what, found, remedy }) =>
      `${remedy ? '✗' : '✓'} ${what}: ${found}${remedy ? `\n    → ${remedy}` : ''}`,
  )
  return `${lines.join('\n')}\n`
}
