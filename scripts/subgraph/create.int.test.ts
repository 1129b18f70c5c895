import { execFile } from 'node:child_process'
import { globSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { contractOf } from '../../contract/contract.ts'
import { startSubgraph } from '../../kit/src/start-subgraph.ts'
import { testDatabase } from '../../tests/test-store.ts'
import { creationFaults, finishSubgraph, writeSubgraph } from './create.ts'

const root = join(import.meta.dirname, '..', '..')
const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root })

describe('npm run create-subgraph', () => {
  // As deep in the repository as departments' folders are, and not in it for git.
  const name = 'city-planning-3'
  const folder = join('.chiiki', name)
  const storeUri = testDatabase('created')
  afterAll(() => rmSync(join(root, folder), { recursive: true, force: true }))

  it.each([
    ['Bosai', 'departments/bosai', "isn't a name"],
    ['b--b', 'departments/b', "isn't a name"],
    ['a'.repeat(31), 'departments/a', "isn't a name"],
    ['../x', 'departments/x', "isn't a name"],
    ['services', 'departments/services', 'is a part of the graph itself'],
    ['node', 'departments/node', 'is a part of the graph itself'],
    ['appointment', 'departments/appointment', 'has a type AppointmentNotice already'],
    ['toshokan', 'examples/toshokan', 'examples/toshokan is there already'],
    ['toshokan', 'departments/toshokan', 'examples/toshokan has that name already'],
    ['shinrin', '/tmp/shinrin', "isn't in this repository. The kit isn't published"],
    ['shinrin', 'services/shinrin', 'Take departments/shinrin or examples/shinrin'],
  ])('refuses %s in %s and says what would do', (asked, where, why) => {
    expect(creationFaults(asked, where).join('\n')).toContain(why)
  })

  it('takes a good name and a free folder', () => {
    expect(creationFaults('shinrin', 'departments/shinrin')).toEqual([])
    expect(creationFaults('shinrin-2', './examples/shinrin-2')).toEqual([])
  })

  it('makes one that has no trace of the template but its types, passes lint and format, and keeps the contract', {
    timeout: 180_000,
  }, async () => {
    rmSync(join(root, folder), { recursive: true, force: true })
    const files = writeSubgraph(name, folder)
    symlinkSync(join(root, 'template', 'subgraph', 'node_modules'), join(root, folder, 'node_modules'))
    await finishSubgraph(folder)
    const texts = globSync('**/*.{ts,md,json,graphql}', { cwd: join(root, folder) })
      .filter((file) => !file.startsWith('node_modules'))
      .map((file) => [file, readFileSync(join(root, folder, file), 'utf8')] as const)
    expect(texts.length).toBe(files.length + 1)
    expect(texts.filter(([, text]) => /sample|template/i.test(text)).map(([file]) => file)).toEqual([])
    // The template passes the type check of the whole; with the same types under other names, so does what is made of it.
    // Names are in the order of the alphabet, so that another name stands elsewhere.
    const sorted = (text: string) => (text.match(/\w+/g) ?? []).toSorted().join('\n')
    const typed = (of: string) => readFileSync(join(root, of, 'src', 'generated.ts'), 'utf8')
    const renamed = typed(join('template', 'subgraph'))
      .replaceAll('sample', 'cityPlanning3')
      .replaceAll('Sample', 'CityPlanning3')
    expect(sorted(typed(folder))).toBe(sorted(renamed))
    await run('node_modules/@biomejs/biome/bin/biome', 'ci', '--vcs-enabled=false', join(folder, 'src'))
    const { cityPlanning3 } = await import(join(root, folder, 'src', 'subgraph.ts'))
    const serving = await startSubgraph(cityPlanning3, {
      storeUri,
      dataDir: null,
      identity: null,
      clock: () => new Date('2026-11-24T10:00:00+09:00'),
      logLevel: 'silent',
    })
    const report = await contractOf(serving.url, { triesActs: true })
    await serving.close()
    expect(report.findings.filter(({ state }) => state === 'FAILED' || state === 'WARNED')).toEqual([])
  })
})
