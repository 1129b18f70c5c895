import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { organization } from '../services/organization/src/subgraph.ts'
import { participation } from '../services/participation/src/subgraph.ts'
import { stateFolder } from './launched.ts'
import { type TestSubgraph, testSubgraph } from './subgraph-client.ts'
import { testDatabase } from './test-store.ts'

/** `npm run verify` on stores that the real subgraphs wrote: what it says before and after somebody changes a store by hand. */
const root = join(import.meta.dirname, '..')
const uris = {
  organization: testDatabase('org'),
  participation: testDatabase('part'),
  services: testDatabase('svc'),
}
const clock = () => new Date('2026-11-24T10:00:00+09:00')
const planner = { posts: ['head-office-planner@office:hq'] }
let store: Connection
const collection = (name: string) => store.collection<any>(name)

function verify(
  env: Record<string, string | undefined> = {},
): Promise<{ code: number | null; said: string }> {
  const stores = Object.entries(uris).map(([name, uri]) => [`${name.toUpperCase()}_MONGODB_URI`, uri])
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/verify.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...Object.fromEntries(stores), ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

beforeAll(async () => {
  const subgraphs = await Promise.all([
    testSubgraph(organization, { storeUri: uris.organization, clock }),
    testSubgraph(participation, { storeUri: uris.participation, clock }),
  ])
  const [, part] = subgraphs as [TestSubgraph, TestSubgraph]
  for (const slug of ['ikejiri', 'taishido', 'daizawa']) {
    const { data } = await part.ask(
      'mutation ($input: PrepareCouncilInput!) { prepareCouncil(input: $input) { ... on CouncilPrepared { council { id } } } }',
      { input: { place: `district:${slug}`, name: { ja: '協議会' } } },
      planner,
    )
    const { id } = data.prepareCouncil.council
    await part.ask(
      'mutation ($input: EstablishCouncilInput!) { establishCouncil(input: $input) { __typename } }',
      { input: { id, legalBasis: '要綱', clause: 'clause:K-2-2-4' } },
      planner,
    )
  }
  for (const reference of ['KM-2222-2222', 'KM-3333-3333', 'KM-4444-4444'])
    await part.ask(
      `{ eligibilityByReference(reference: "${reference}", purpose: DRAW) { state } }`,
      {},
      planner,
    )
  await Promise.all(subgraphs.map((each) => each.close()))
  store = await createConnection(uris.participation).asPromise()
})
afterAll(() => store?.close())

/** Changes the store, looks what is said, and undoes the change. */
async function tamperedSays(change: () => Promise<unknown>, undo: () => Promise<unknown>) {
  await change()
  const told = await verify()
  await undo()
  return told
}

describe('npm run verify', () => {
  it('says of every store that it is as it was written, how much was looked at, and the end of each log', async () => {
    const { code, said } = await verify()
    expect(said).toContain('ok     participation.councils: 3 histories')
    expect(said).toMatch(/ok {5}organization\.offices: \d\d histories/)
    expect(said).toMatch(/ok {5}participation log of reads: 3 entries, the last is 3 [0-9a-f]{64}/)
    expect([code, said.includes('BROKEN')]).toEqual([0, false])
  })

  it('names a record whose history was changed, with the position of the entry', async () => {
    const council = await collection('councils').findOne({ place: 'district:taishido' })
    const { code, said } = await tamperedSays(
      () =>
        collection('councils').updateOne({ _id: council._id }, { $set: { 'history.1.by': 'somebody else' } }),
      () => collection('councils').replaceOne({ _id: council._id }, council),
    )
    expect(code).toBe(1)
    expect(said).toContain(`${council._id}: ENTRY_CHANGED at entry 2`)
    expect(said).toContain('1 not as written')
  })

  it('names a record from whose history the last entry was taken', async () => {
    const council = await collection('councils').findOne({ place: 'district:taishido' })
    const { code, said } = await tamperedSays(
      () => collection('councils').updateOne({ _id: council._id }, { $pop: { history: 1 } }),
      () => collection('councils').replaceOne({ _id: council._id }, council),
    )
    expect([code, said.includes(`${council._id}: ENTRY_MISSING at entry 2`)]).toEqual([1, true])
  })

  it('names a record that was changed beside its history', async () => {
    const council = await collection('councils').findOne({ place: 'district:daizawa' })
    const { code, said } = await tamperedSays(
      () => collection('councils').updateOne({ _id: council._id }, { $set: { establishedOn: '2020-01-01' } }),
      () => collection('councils').replaceOne({ _id: council._id }, council),
    )
    expect([code, said.includes(`${council._id}: STATE_CHANGED at entry 2`)]).toEqual([1, true])
  })

  it('names the first entry of the log of reads that was changed, taken away or moved', async () => {
    const log = collection('accessLog')
    const [first, second] = await log.find().sort({ _id: 1 }).toArray()
    const restore = async () => {
      await log.replaceOne({ _id: 1 }, first, { upsert: true })
      await log.replaceOne({ _id: 2 }, second, { upsert: true })
    }
    const changes: [string, () => Promise<unknown>][] = [
      ['CHANGED at entry 2', () => log.updateOne({ _id: 2 }, { $set: { actor: 'somebody else' } })],
      ['MISSING at entry 2', () => log.deleteOne({ _id: 2 })],
      [
        'CHANGED at entry 1',
        async () => {
          await log.replaceOne({ _id: 1 }, { ...second, _id: 1 })
          await log.replaceOne({ _id: 2 }, { ...first, _id: 2 })
        },
      ],
    ]
    for (const [words, change] of changes) {
      const { code, said } = await tamperedSays(change, restore)
      expect([code, said.includes(words)]).toEqual([1, true])
    }
    expect((await verify()).code).toBe(0)
  })

  it('says what is wrong with a store that does not answer, without its address', async () => {
    const { code, said } = await verify({ PARTICIPATION_MONGODB_URI: 'mongodb://u:secret@127.0.0.1:1/x' })
    expect(code).toBe(1)
    expect(said).not.toContain('secret')
    expect(said).not.toMatch(/\n\s+at /)
  })

  it('makes no store where there is none', async () => {
    const state = stateFolder()
    const none = Object.fromEntries(
      Object.keys(uris).map((name) => [`${name.toUpperCase()}_MONGODB_URI`, undefined]),
    )
    const { code, said } = await verify({ ...none, CHIIKI_STATE_DIR: state.path })
    expect([code, said.includes('There is no store to look at')]).toEqual([1, true])
    expect(existsSync(join(state.path, 'secrets.json'))).toBe(false)
    state.remove()
  })
})
