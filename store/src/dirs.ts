import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { nobody } from './postgres/cluster.ts'

/** Where the engine's programs are kept between starts: /var/cache/chiiki for root, else in the user's cache. */
export function defaultCacheDir(): string {
  if (process.getuid?.() === 0) return '/var/cache/chiiki'
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chiiki')
}

/**
 * Where data wanted in `wanted` can be. Started by root, PostgreSQL runs as `nobody`, who must be able to walk
 * through every parent folder; where it can't (a project under /root), the data goes below /var/lib/chiiki.
 */
export function usableDataDir(wanted: string): string {
  const path = resolve(wanted)
  if (process.getuid?.() !== 0 || isTraversable(path)) return path
  // A folder of root's own is opened by the start; those above it are not the store's to change.
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.uid === 0 && isTraversable(dirname(path))) return path
  return join('/var/lib/chiiki', createHash('sha256').update(path).digest('hex').slice(0, 12))
}

/** Whether `nobody` can walk to a path: each folder above it that exists lets it pass. */
export function isTraversable(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat) {
      const bit = stat.uid === nobody ? 0o100 : stat.gid === nobody ? 0o010 : 0o001
      if ((stat.mode & bit) === 0) return false
    }
    if (folder === dirname(folder)) return true
  }
}
