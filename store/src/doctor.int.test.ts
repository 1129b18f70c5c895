import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examine, report } from './doctor.ts'
import { tryLock } from './lock.ts'
import { cachedPrefixes, pruneOthers } from './provision/prefix.ts'
import { temporaryDir } from './testing/temporary-store.ts'

test('the doctor names what is damaged, unfinished, old or open elsewhere, with what to do', async () => {
  const { path, remove } = temporaryDir()
  const put = (name: string, ready: object | undefined) => {
    mkdirSync(join(path, 'engine', name), { recursive: true })
    if (ready) writeFileSync(join(path, 'engine', name, 'ready.json'), JSON.stringify(ready))
  }
  put('a'.repeat(16), { recipe: 1, files: [], packages: [] })
  put('b'.repeat(16), { recipe: 2, files: [['gone.so', 5]], packages: [] })
  put('c'.repeat(16), undefined)
  mkdirSync(join(path, 'data/pgdata'), { recursive: true })
  writeFileSync(join(path, 'data/pgdata/PG_VERSION'), '18\n')
  const lock = await tryLock(`data:${join(path, 'data')}`)
  const text = report(await examine(join(path, 'data'), path))
  for (const line of [
    'old: ',
    'damaged: ',
    'unfinished: ',
    'of PostgreSQL 18',
    `open in process ${process.pid}`,
  ]) {
    expect(text).toContain(line)
  }
  if ('release' in lock) await lock.release()
  remove()
})

test('engines that another took the place of are removed; whatever else is in the folder stays', async () => {
  const { path, remove } = temporaryDir()
  const engines = join(path, 'engine')
  const [kept, old] = ['a'.repeat(16), 'b'.repeat(16)].map((name) => join(engines, name)) as [string, string]
  for (const folder of [kept, old, join(engines, 'mine')]) mkdirSync(folder, { recursive: true })
  const said: string[] = []
  await pruneOthers(engines, kept, (line) => said.push(line))
  expect([kept, old, join(engines, 'mine')].map((folder) => existsSync(folder))).toEqual([true, false, true])
  expect(said.join()).toContain(old)
  expect(await cachedPrefixes(path)).toMatchObject([{ path: kept, state: 'unfinished' }])
  remove()
})
