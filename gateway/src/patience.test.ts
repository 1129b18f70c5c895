import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from './config.ts'
import { noExceptions, patienceWith } from './patience.ts'

const dir = mkdtempSync(join(tmpdir(), 'chiiki-patience-'))
afterAll(() => rmSync(dir, { recursive: true }))

function file(content: object): string {
  const path = join(dir, 'patience.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}
const env = { SUBGRAPHS: 'organization=http://127.0.0.1:4001/graphql' }
const own = (name: string) => ({ name, isGuest: false })

test('our own subgraphs are borne with for longer than guests', () => {
  const [ours, theirs] = [own('services'), { name: 'bosai', isGuest: true }].map((each) =>
    patienceWith(each, noExceptions),
  )
  expect([ours?.timeoutMs, theirs?.timeoutMs]).toEqual([10_000, 3_000])
  expect([ours?.concurrency, theirs?.concurrency]).toEqual([256, 32])
})

test('one subgraph goes before its kind, and the file before the variables', () => {
  const path = file({
    own: { timeoutMs: 8_000 },
    guests: { concurrency: 4 },
    subgraphs: { services: { timeoutMs: 2_000, readRetries: 0 }, bosai: { queue: 1 } },
  })
  const given = { ...env, PATIENCE_FILE: path, SUBGRAPH_TIMEOUT_MS: '9000', GUEST_TIMEOUT_MS: '500' }
  const { patience } = readSettings(given)
  const settings = { ...noExceptions, ...patience }
  expect(patienceWith(own('organization'), settings)).toMatchObject({ timeoutMs: 8_000, readRetries: 1 })
  expect(patienceWith(own('services'), settings)).toMatchObject({ timeoutMs: 2_000, readRetries: 0 })
  expect(patienceWith({ name: 'bosai', isGuest: true }, settings)).toMatchObject({
    ...{ timeoutMs: 500, concurrency: 4, queue: 1 },
  })
})

test('a file that says what there is not, or what can not be, stops the start with every fault of it', () => {
  const path = file({ own: { timeout: 1 }, subgraphs: { services: { readRetries: 9, restMs: 0 } } })
  expect(() => readSettings({ ...env, PATIENCE_FILE: path })).toThrow(
    /PATIENCE_FILE[\s\S]*timeout[\s\S]*services\.readRetries[\s\S]*services\.restMs/,
  )
})
