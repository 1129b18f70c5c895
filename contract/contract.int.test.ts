import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../template/subgraph/src/subgraph.ts'
import { type TestSubgraph, testSubgraph } from '../tests/subgraph-client.ts'
import { testDatabase } from '../tests/test-store.ts'
import { checks, contractOf } from './contract.ts'
import { written } from './report.ts'
import type { Settings } from './subject.ts'
import { type Answered, type Fault, FaultySubgraph } from './test-faulty.ts'

const clock = () => new Date('2026-11-24T10:00:00+09:00')
const told = (status: number, body: object): Answered => ({ status, text: JSON.stringify(body) })
const broken = told(500, { errors: [{ message: 'broken', extensions: { code: 'BROKEN' } }] })

/** Where a question holds this, it's answered so. */
const when =
  (holds: string | RegExp, then: Fault): Fault =>
  (asked, forward) => {
    const text = `${asked.method} ${asked.path} ${asked.text}`
    const isIt = typeof holds === 'string' ? text.includes(holds) : holds.test(text)
    return isIt ? then(asked, forward) : forward()
  }
/** As it's answered, but with another text in the place of one. */
const saying =
  (from: string | RegExp, to: string): Fault =>
  async (_asked, forward) => {
    const { status, text } = await forward()
    return { status, text: text.replaceAll(from, to) }
  }
const leaking = saying('"withdrawnBecause":null', '"withdrawnBecause":"内部の理由"')
const changed =
  (change: (entities: unknown[]) => unknown): Fault =>
  async (_asked, forward) => {
    const { status, text } = await forward()
    const { data, ...rest } = JSON.parse(text)
    const entities = Array.isArray(data?._entities) ? change(data._entities) : data?._entities
    return told(status, { ...rest, data: { ...data, _entities: entities } })
  }

/** For each check a subgraph that it's for. `also`: what has to run before it. */
const faults: Record<string, { fault: Fault; settings?: Partial<Settings>; also?: string; isCut?: boolean }> =
  {
    'federation.sdl': { fault: when('_service', () => told(200, { data: { _service: { sdl: '' } } })) },
    'federation.root': { fault: saying('"__typename":"Query"', '"__typename":"Root"') },
    'federation.none': { fault: when('"of":[]', () => told(200, { data: { _entities: null } })) },
    'federation.round-trip': { fault: when('_entities', saying('sampleNotice_', 'sampleNotice_other')) },
    'federation.order': {
      fault: when(
        '_entities',
        changed((entities) => entities.toReversed()),
      ),
    },
    'federation.unknown': {
      fault: when('-contract-none', () =>
        told(200, { data: null, errors: [{ message: 'none', extensions: { code: 'NONE' } }] }),
      ),
    },
    'federation.odd-keys': { fault: when('"id":null', () => broken) },
    'federation.foreign-types': { fault: when('NoTypeOfThisGraph', () => broken) },
    'rights.declared': { fault: when('_service', saying(' @audience(is: \\"PUBLIC\\")', '')) },
    'rights.anonymous': {
      fault: (asked, forward) => (asked.headers.authorization ? forward() : leaking(asked, forward)),
    },
    'rights.forged': {
      fault: (asked, forward) =>
        asked.headers.authorization ? leaking({ ...asked, headers: {} }, () => right(asked.text)) : forward(),
    },
    'rights.acts': {
      fault: when('mutation {', (_asked, forward) =>
        saying('"__typename":"NotPermitted"', '"__typename":"SampleNoticePosted"')(_asked, forward),
      ),
      settings: { triesActs: true },
    },
    'rights.acts-not-by-get': {
      fault: when('GET /graphql?', () => told(200, { data: { __typename: 'Mutation' } })),
    },
    'limits.body': { fault: (asked, forward) => (asked.text.length > 10_000_000 ? broken : forward()) },
    'limits.depth': { fault: when('a { a { a {', () => broken) },
    'limits.width': { fault: when('a4999', () => broken) },
    'limits.batch': { fault: when('POST /graphql [', () => broken) },
    'limits.entities': { fault: (asked, forward) => (asked.text.length > 50_000 ? broken : forward()) },
    'limits.malformed': { fault: when(/"query": $/, () => told(200, { data: null })) },
    'limits.deadline': {
      fault: when('"{ __typename }"', () => new Promise<Answered>(() => {})),
      settings: { deadlineMs: 300 },
      isCut: true,
    },
    'operation.health': { fault: when('/health', () => told(404, {})) },
    'operation.ready': { fault: when('/ready', () => told(503, { ready: false })) },
    'operation.introspection': { fault: (_asked, forward) => forward(), settings: { introspection: 'off' } },
    'errors.tracing': {
      fault: (asked, forward) =>
        asked.headers['apollo-federation-include-trace']
          ? told(200, { data: { __typename: 'Query' }, extensions: { ftv1: 'AAAA' } })
          : forward(),
    },
    'errors.masking': {
      fault: when(
        'noFieldOfThisGraph',
        saying('"GRAPHQL_VALIDATION_FAILED"', '"X","at":"/srv/bosai/node_modules/x.js"'),
      ),
      also: 'limits.malformed',
    },
    'errors.codes': { fault: saying(/,"extensions":\{"code":"\w+"\}/g, ''), also: 'limits.malformed' },
    'operation.drain': { fault: (_asked, forward) => forward(), isCut: true },
  }

let subgraph: TestSubgraph
const storeUri = testDatabase('contract')
const right = async (body: string): Promise<Answered> => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(subgraph.serving.url, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text() }
}

describe('the contract of subgraphs', () => {
  let faulty: FaultySubgraph | undefined
  beforeAll(async () => {
    subgraph = await testSubgraph(sample, { storeUri, dataDir: null, clock })
    const posts = { posts: ['branch-director@office:hq'] }
    const post =
      'mutation { postSampleNotice(input: {title: "お知らせ", district: "district:ikejiri", office: "office:hq", shownUntil: "2026-12-24"}) { ... on SampleNoticePosted { notice { id } } } }'
    for (const _ of [1, 2]) {
      const { data } = await subgraph.ask(post, {}, posts)
      const { id } = data.postSampleNotice.notice
      await subgraph.ask(
        `mutation { withdrawSampleNotice(input: {notice: "${id}", reason: "内部の理由"}) { __typename } }`,
        {},
        posts,
      )
    }
  })
  afterEach(async () => {
    await faulty?.cut().catch(() => {})
    faulty = undefined
  })
  afterAll(() => subgraph.close())

  it('is kept by what npm run create-subgraph makes, check by check', async () => {
    const front = await new FaultySubgraph(subgraph.serving.url, (_asked, forward) => forward()).start()
    const report = await contractOf(front.url, { triesActs: true, terminate: () => front.drain() })
    const others = report.findings.filter(({ state }) => state !== 'PASSED')
    expect(others.map(({ saw }) => saw)).toEqual(Array(2).fill('It has no subscriptions.'))
    expect(report.isKept).toBe(true)
    expect(report.findings.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
  })

  it('has a wrong subgraph for each of its checks', () => {
    const here = checks.map(({ id }) => id).filter((id) => !id.startsWith('live.'))
    expect(Object.keys(faults).toSorted()).toEqual(here.toSorted())
  })

  it.each(Object.entries(faults))('%s finds the subgraph that does it wrong', async (id, made) => {
    const { fault, settings = {}, also, isCut } = made
    faulty = await new FaultySubgraph(subgraph.serving.url, fault).start()
    const front = faulty
    const terminate = isCut ? () => front.cut() : null
    const only = [id, ...(also ? [also] : [])]
    const { findings } = await contractOf(front.url, { terminate, ...settings }, only)
    const finding = findings.find((each) => each.id === id)
    const isAdvice = ['rights.declared', 'errors.tracing', 'errors.codes'].includes(id)
    expect(finding).toMatchObject({ state: isAdvice ? 'WARNED' : 'FAILED', saw: expect.stringMatching(/./) })
    expect(finding && 'mend' in finding && finding.mend.length > 10).toBe(true)
  })

  it('is asked no further of a subgraph that it ended', async () => {
    const front = await new FaultySubgraph(subgraph.serving.url, async ({ text }, forward) => {
      if (text.includes('a4999')) await front.cut()
      return forward()
    }).start()
    const { findings } = await contractOf(front.url, {}, ['limits'])
    expect(findings.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'federation.sdl PASSED',
      'limits.body PASSED',
      'limits.depth PASSED',
      'limits.width FAILED',
      'limits.batch SKIPPED',
      'limits.entities SKIPPED',
      'limits.malformed SKIPPED',
      'limits.deadline SKIPPED',
    ])
    expect(findings.at(-1)?.saw).toBe('Nothing answers there since limits.width.')
  })

  it('is written down with what was seen, what would mend it, and why something was left out', async () => {
    faulty = await new FaultySubgraph(
      subgraph.serving.url,
      when('/health', () => told(404, {})),
    ).start()
    const report = await contractOf(faulty.url, {}, ['operation'])
    expect(report.isKept).toBe(false)
    const text = written(report)
    expect(text).toMatch(
      /✗ operation\.health {2,}It tells that it lives.*\n {4}saw: {2}\/health: 404.*\n {4}mend: Answer GET \/health with 200/,
    )
    expect(text).toMatch(/– operation\.drain .*\n {4}skipped: Its process is not known/)
    expect(text).toMatch(/✗ 3 passed, 1 failed, 0 to do better, 1 skipped$/)
  })

  it('leaves to the gateway what a subgraph that nobody else reaches holds there', async () => {
    faulty = await new FaultySubgraph(subgraph.serving.url, leaking).start()
    const { isKept, findings } = await contractOf(faulty.url, { isBehindGateway: true }, ['rights.anonymous'])
    expect(isKept).toBe(true)
    expect(findings.at(-1)).toMatchObject({
      state: 'WARNED',
      saw: expect.stringContaining('withdrawnBecause'),
    })
  })
})
