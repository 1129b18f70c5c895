import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'

/**
 * What each process loads, put together into few files: a later start reads those instead of some thousand modules, which
 * was half of its time. They hold only while every source that went in is as it was; else the sources run as they stand.
 */
export type BundleManifest = {
  /** The folder of this set of bundles, below `bundlesDir`. */
  readonly folder: string
  /** The state of everything that isn't listed by file: packages, Node, the way of bundling. */
  readonly base: string
  /** Those of this repository: path, size in bytes, time of change in ms. */
  readonly sources: readonly SourceState[]
}

export type SourceState = readonly [path: string, size: number, changedMs: number]

const root = join(import.meta.dirname, '..', '..')
export const bundlesDir = join(root, '.chiiki', 'bundles')
export const manifestFile = join(bundlesDir, 'current.json')

/** The modules that processes run, by path from the repository's root. */
export const entries = [
  'store/src/main.ts',
  'identity/src/main.ts',
  'gateway/src/main.ts',
  'services/organization/src/main.ts',
  'services/participation/src/main.ts',
  'services/services/src/main.ts',
]

/** Where the bundle of a module is, within its set. */
export function bundlePath(folder: string, module: string): string {
  return join(bundlesDir, folder, module.replace(/\.ts$/, '.mjs'))
}

/** @returns For a module (by its path from the root): the file to run, its bundle where there's a fresh one. */
export function modulesToRun(): { readonly isBundled: boolean; fileOf(module: string): string } {
  const folder = process.env.CHIIKI_BUNDLES === 'no' ? null : freshFolder()
  return {
    isBundled: folder !== null,
    fileOf: (module) => (folder === null ? join(root, module) : bundlePath(folder, module)),
  }
}

/** Bundles beside what runs, giving way to it. Does nothing where bundles aren't wanted. */
export function bundleLater(): { stop(): Promise<void> } {
  if (process.env.CHIIKI_BUNDLES === 'no') return { stop: async () => {} }
  const bundling = spawn(process.execPath, [join(root, 'scripts', 'bundle.ts')], { stdio: 'ignore' })
  if (bundling.pid !== undefined) setPriority(bundling.pid, constants.priority.PRIORITY_LOW)
  bundling.on('error', () => {})
  return { stop: async () => void bundling.kill('SIGKILL') }
}

/** The folder of the bundles if they are of the sources as they are now; else null. */
export function freshFolder(): string | null {
  if (!existsSync(manifestFile)) return null
  const { folder, base, sources }: BundleManifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const isComplete = entries.every((entry) => existsSync(bundlePath(folder, entry)))
  return isComplete && base === baseState() && sources.every(isUnchanged) ? folder : null
}

/** The state of a source, by its path from the root. */
export function stateOf(path: string): SourceState {
  const { size, mtimeMs } = statSync(join(root, path))
  return [path, size, mtimeMs]
}

export function isUnchanged([path, size, changedMs]: SourceState): boolean {
  const now = statSync(join(root, path), { throwIfNoEntry: false })
  return now !== undefined && now.size === size && now.mtimeMs === changedMs
}

/** A digest of what bundles depend on besides this repository's own sources. */
export function baseState(): string {
  const state = createHash('sha256').update(process.version).update(root)
  for (const file of ['pnpm-lock.yaml', 'scripts/bundle.ts']) state.update(readFileSync(join(root, file)))
  return state.digest('hex')
}
