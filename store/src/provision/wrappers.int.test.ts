import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defaultCacheDir } from '../dirs.ts'
import { temporaryDir } from '../testing/temporary-store.ts'
import { architectureOf } from './architecture.ts'
import { enginePrefix } from './prefix.ts'
import { checkLibraries } from './wrappers.ts'

let copy: { path: string; remove(): void }
beforeEach(() => {
  copy = temporaryDir()
})
afterEach(() => copy.remove())

test('a prefix whose programs find their libraries passes, one that lacks a library is refused by its name', async () => {
  const architecture = architectureOf(process.platform, process.arch)
  const { path } = await enginePrefix(process.env.CHIIKI_CACHE_DIR ?? defaultCacheDir(), () => {})
  await checkLibraries(path, architecture)
  const program = 'usr/lib/postgresql/18/bin/postgres.bin'
  const loader = join('usr/lib', architecture.triplet, architecture.loader)
  for (const file of [program, loader]) {
    mkdirSync(join(copy.path, dirname(file)), { recursive: true })
    copyFileSync(join(path, file), join(copy.path, file))
  }
  await expect(checkLibraries(copy.path, architecture)).rejects.toThrow(
    /don't fit together today: lib\S+ is missing/,
  )
})
