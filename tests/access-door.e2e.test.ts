import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskOptions } from './subgraph-client.ts'
import { startWorld, type World } from './world.ts'

/** The logs of reads through the gateway: for the privacy officer, and for whoever's data was read. */
const officer = { posts: ['privacy-officer@office:hq'], subject: 'test:privacy' }
const secretary = { posts: ['council-secretary@office:center-ikejiri'], subject: 'test:secretary' }
const personnel = { posts: ['personnel-officer@office:hq'], subject: 'test:personnel' }
const resident = { posts: [], subject: 'test:resident' }
const basis = '池尻の製本工房に通っている。'
const others: [string, AskOptions][] = [
  ['nobody', {}],
  ['somebody', { posts: [], subject: 'test:somebody' }],
  ['a planner', { posts: ['head-office-planner@office:hq'] }],
  ['personnel', personnel],
  ['the platform’s operator', { posts: ['platform-operator@office:hq'] }],
]
let world: World
let reference = ''

const entry = 'sequence at requestId actor posts reads { what subject fields purpose } hash'
const page = `nodes { ${entry} } pageInfo { hasNextPage endCursor }`
const log = (name: string, args = '') => `{ log: ${name}AccessLog${args} { ${page} } }`

async function read(query: string, variables: object = {}, options: AskOptions = officer): Promise<any> {
  const { data, errors } = await world.ask(query, variables, options)
  expect(errors).toBeUndefined()
  return data
}
const check = (given: string, purpose: string) =>
  read(
    `{ eligibilityByReference(reference: "${given}", purpose: ${purpose}) { category basis } }`,
    {},
    secretary,
  )

beforeAll(async () => {
  world = await startWorld()
  const declared = await read(
    'mutation ($input: DeclareEligibilityInput!) { it: declareEligibility(input: $input) { ... on EligibilityDeclared { eligibility { reference } } } }',
    { input: { category: 'COMMUTER', district: 'district:ikejiri', basis } },
    resident,
  )
  reference = declared.it.eligibility.reference
  await check(reference, 'DRAW')
  world.clock.now = new Date('2026-11-25T10:00:00+09:00')
  await check(reference, 'COUNCIL_SEAT')
  await read('{ heldPosts(person: "test:resident") { code } }', {}, personnel)
})
afterAll(() => world.close())

describe('a log of reads', () => {
  it('tells the privacy officer who read what, when and what for, and nothing of what was read', async () => {
    const { log: found } = await read(log('participation'))
    expect(found.nodes.map(({ sequence }: any) => sequence)).toEqual([5, 4, 3, 2, 1])
    expect(found.nodes.at(-1)).toMatchObject({
      at: '2026-11-24T10:00:00+09:00',
      actor: 'test:secretary',
      posts: ['council-secretary@office:center-ikejiri'],
      reads: [
        {
          what: 'EligibilityCheck',
          subject: expect.stringMatching(/^[0-9a-f]{64}$/),
          fields: ['category', 'district', 'state', 'expiresOn'],
          purpose: 'DRAW',
        },
      ],
    })
    for (const word of [reference, basis, 'test:resident', 'COMMUTER'])
      expect(JSON.stringify(found)).not.toContain(word)
    const { log: own } = await read(log('organization'))
    expect(own.nodes.find(({ actor }: any) => actor === 'test:personnel')).toMatchObject({
      reads: [{ what: 'Person', fields: ['heldPosts'], purpose: 'STAFFING' }],
    })
    expect(JSON.stringify(own)).not.toContain('test:resident')
  })

  it('logs that it was read, before it is', async () => {
    const { log: found } = await read(log('participation', '(first: 1)'))
    expect(found.nodes).toMatchObject([
      {
        actor: 'test:privacy',
        reads: [{ what: 'AccessLog', fields: ['entries'], purpose: 'OVERSIGHT' }],
      },
    ])
  })

  it('is narrowed by instant, reader, type, purpose and thing', async () => {
    const sequences = async (args: string, variables = '') =>
      (await read(`query${variables} ${log('participation', args)}`)).log.nodes.map(
        ({ sequence }: any) => sequence,
      )
    expect(await sequences('(where: { purpose: { eq: "DRAW" } })')).toEqual([2, 1])
    expect(
      await sequences(
        '(where: { actor: { eq: "test:secretary" }, at: { gte: "2026-11-25T00:00:00+09:00" } })',
      ),
    ).toEqual([4, 3])
    expect(await sequences('(where: { what: { in: ["EligibilityCheck"] } })')).toEqual([4, 3, 2, 1])
    expect(await sequences(`(thing: { what: "EligibilityCheck", id: "${reference}" })`)).toEqual([4, 3, 2, 1])
    expect(await sequences('(thing: { what: "EligibilityCheck", id: "KM-2222-2222" })')).toEqual([])
    expect(await sequences('(where: { actor: { eq: "test:nobody" } })')).toEqual([])
  })

  it('is read page by page, without an entry left out or told twice while it grows', async () => {
    const seen: number[] = []
    let after: string | null = null
    do {
      const { log: found }: any = await read(
        `query ($after: String) ${log('participation', '(first: 2, after: $after, where: { actor: { eq: "test:secretary" } })')}`,
        { after },
      )
      seen.push(...found.nodes.map(({ sequence }: any) => sequence))
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual([4, 3, 2, 1])
  })

  it('says whether it is as it was written, in parts', async () => {
    const verdict = (name: string, after: number | null) =>
      read(
        `query ($after: Int) { it: ${name}AccessLogVerdict(after: $after) { checkedCount last isComplete endSequence endHash brokenAt fault } }`,
        { after },
      )
    for (const name of ['participation', 'organization', 'services']) {
      const { it: whole } = await verdict(name, null)
      expect(whole).toMatchObject({ isComplete: true, brokenAt: null, fault: null })
      expect([whole.last, whole.checkedCount]).toEqual([whole.endSequence, whole.endSequence])
      expect(whole.endHash).toMatch(/^[0-9a-f]{64}$/)
      const { it: rest } = await verdict(name, whole.last)
      expect(rest).toMatchObject({ checkedCount: 1, isComplete: true, endSequence: whole.last + 1 })
    }
  })

  it.each(others)('is no more for %s than if there were none, and asking leaves no entry', async (_, who) => {
    const before = (await read(log('participation', '(first: 1)'))).log.nodes[0].sequence
    for (const query of [
      log('participation'),
      log('organization', '(first: 5, where: { purpose: { eq: "DRAW" } })'),
      log('participation', `(thing: { what: "EligibilityCheck", id: "${reference}" })`),
      log('participation', '(thing: { what: "EligibilityCheck", id: "KM-2222-2222" })'),
      '{ log: participationAccessLogVerdict { checkedCount } }',
      '{ log: organizationAccessLogVerdict(after: 1) { endHash } }',
    ]) {
      const { data, errors, storeCommands } = await world.ask(query, {}, who)
      expect([data, errors, storeCommands], query).toEqual([{ log: null }, undefined, 0])
    }
    expect((await read(log('participation', '(first: 1)'))).log.nodes[0].sequence).toBe(before + 1)
  })
})

describe('whoever’s data was read', () => {
  const mine =
    '{ participationReadsOfMe { at posts what fields purpose } organizationReadsOfMe { posts what purpose } }'

  it('learns when, as what and what for, and not by whom', async () => {
    const told = await read(mine, {}, resident)
    expect(told.participationReadsOfMe).toHaveLength(4)
    expect(told.participationReadsOfMe.at(-1)).toEqual({
      at: '2026-11-24T10:00:00+09:00',
      posts: ['council-secretary@office:center-ikejiri'],
      what: 'EligibilityCheck',
      fields: ['category', 'district', 'state', 'expiresOn'],
      purpose: 'DRAW',
    })
    expect(told.organizationReadsOfMe).toEqual([
      { posts: ['personnel-officer@office:hq'], what: 'Person', purpose: 'STAFFING' },
    ])
    expect(JSON.stringify(told)).not.toMatch(/test:secretary|test:personnel/)
  })

  it('learns of nobody else’s: who was never looked up has an empty list, and nobody signed in has none', async () => {
    for (const { posts, subject } of [{ posts: [], subject: 'test:somebody' }, officer, secretary])
      expect(await read(mine, {}, { posts, subject })).toEqual({
        participationReadsOfMe: [],
        organizationReadsOfMe: [],
      })
    expect(await read(mine, {}, {})).toEqual({ participationReadsOfMe: null, organizationReadsOfMe: null })
  })
})
