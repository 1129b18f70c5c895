import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskOptions } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { officer, people, startDesk, who } from '../consultation/test-desk.ts'

/** Cases as workers take them in, counted by the real rules on the real store. */
let now = new Date('2026-04-02T10:00:00+09:00')
const desk = startDesk(testDatabase('figures'), () => now)
const { act, ask, raw } = desk
const analyst: AskOptions = { posts: ['analyst@office:hq'], subject: 'test:analyst' }
const workers = { ai: people.ai, bo: people.bo, boss: people.boss }

const fields = `quarter edition leastPersons tables { kind toldCount withheldCount
  ward: figures(tier: WARD) { code persons before growthPercent name(lang: EN) }
  areas: figures(tier: AREA) { area { id } code persons }
  districts: figures(tier: DISTRICT) { district { id } code persons } }`
const release = async (quarter: string, edition: number, asking = officer, key?: string) =>
  (
    await ask(
      `mutation ($input: ReleaseConsultationFiguresInput!) { releaseConsultationFigures(input: $input) { __typename
        ... on ConsultationFiguresReleased { release { id ${fields} } } ... on InvalidInput { field rule given } ... on NotPermitted { needs } } }`,
      { input: { quarter, edition, idempotencyKey: key } },
      asking,
    )
  ).releaseConsultationFigures
const figures = async (quarter: string, asking: AskOptions = analyst) =>
  (
    await ask(
      `query ($q: String!) { consultationFigures(quarter: $q) { ${fields} } }`,
      { q: quarter },
      asking,
    )
  ).consultationFigures
const table = (told: any, kind: string) => told.tables.find((each: any) => each.kind === kind)
const personsOf = (rows: any[], code: string | null) => rows.find((each) => each.code === code)?.persons

/** Somebody comes to a centre with one matter. */
async function comes(name: string | null, code: string, asking: AskOptions, district = 'ikejiri') {
  const subject = { role: 'PRINCIPAL', isAnonymous: name === null, name, isContactSafe: true }
  const input = {
    district: `district:${district}`,
    channel: 'COUNTER',
    subjects: [subject],
    topics: [{ code, subject: 0 }],
  }
  const done = await act('openConsultation', input, asking, 'id')
  expect(done.__typename).toBe('ConsultationChanged')
  return done.consultationId as string
}
const cases: string[] = []
const asks = Object.values(workers)

beforeAll(async () => {
  await desk.open()
  // 24 people of Ikejiri for care, 14 for work; nine of them twice, which makes them no more. Three of Taishido.
  for (let at = 0; at < 24; at += 1)
    cases.push(await comes(`池尻 人${at}`, 'ELDERLY_CARE', asks[at % 3] as AskOptions))
  for (let at = 0; at < 14; at += 1) await comes(`池尻 職${at}`, 'WORK', asks[at % 3] as AskOptions)
  for (let at = 0; at < 9; at += 1) await comes(`池尻　人${at}`, 'ELDERLY_CARE', people.bo)
  for (let at = 0; at < 12; at += 1) await comes(null, 'HOUSING', people.ai)
  for (let at = 0; at < 3; at += 1)
    await comes(`太子堂 人${at}`, 'ABUSE', who('far', 'centre-taishido'), 'taishido')
}, 60_000)
afterAll(desk.close)

describe('figures', () => {
  it('are given out by the officer alone, of a quarter that is long enough over, edition by edition', async () => {
    now = new Date('2026-07-30T10:00:00+09:00')
    expect(await release('2026-Q1', 1)).toMatchObject({ field: 'quarter' })
    now = new Date('2026-07-31T10:00:00+09:00')
    expect(await release('2026-Q1', 1, analyst)).toMatchObject({ needs: ['consultation-officer'] })
    expect(await release('2026-Q1', 1, people.boss)).toMatchObject({ __typename: 'NotPermitted' })
    expect(await release('2026-Q1', 2)).toMatchObject({ field: 'edition' })
    expect(await release('2026-13', 1)).toMatchObject({ field: 'quarter' })
    expect(await figures('2026-Q1')).toBeNull()
    const [one, other] = await Promise.all([release('2026-Q1', 1), release('2026-Q1', 1)])
    expect([one.__typename, other.__typename].sort()).toEqual(['ConsultationFiguresReleased', 'InvalidInput'])
  })

  it('R126 an analyst reads growth by theme in fixed tables: persons, not visits; what is of too few is not there', async () => {
    const told = await figures('2026-Q1')
    const topics = table(told, 'TOPICS')
    // 24 + 14 + 3 named, and 12 who can't be told from one another: 53 shares.
    expect(personsOf(topics.ward, null)).toBe(53)
    expect(personsOf(topics.ward, 'ELDERLY_CARE')).toBe(24)
    // Were the fourteen told, the rest would be the three and those whom nobody can tell apart.
    expect(personsOf(topics.ward, 'WORK')).toBeNull()
    // Twelve visits by people who stayed anonymous may be one person's.
    expect(personsOf(topics.ward, 'HOUSING')).toBeNull()
    expect(personsOf(topics.ward, 'ABUSE')).toBeNull()
    // Taishido has three; told of Ikejiri alone, a difference would tell of them.
    expect(topics.districts.filter((each: any) => each.persons !== null)).toEqual([])
    expect(
      topics.areas.filter((each: any) => each.persons !== null).every((each: any) => each.persons >= 10),
    ).toBe(true)
    const words = topics.ward.map((each: any) => each.code)
    expect(new Set(words)).toEqual(new Set([null, ...(await codes())]))
  })

  it('R126 no free text gets into figures: an outcome that is no code of the list counts as another', async () => {
    const text = JSON.stringify(await figures('2026-Q1'))
    expect(text).not.toMatch(/池尻 人|職|太子堂/)
    const outcomes = table(await figures('2026-Q1'), 'OUTCOMES').ward.map((each: any) => each.code)
    expect(outcomes).toEqual([
      null,
      'STILL_OPEN',
      'ANSWERED',
      'RESOLVED',
      'HANDED_ON',
      'DECLINED',
      'UNRESOLVED',
      'OTHER',
    ])
  })

  it('R104 tell what cases cost those who work on them, but for no group of fewer than three workers', async () => {
    const burden = table(await figures('2026-Q1'), 'BURDEN')
    expect(burden.ward.map((each: any) => each.code)).toEqual([null, 'FEW', 'SOME', 'MANY', 'VERY_MANY'])
    expect(personsOf(burden.ward, null)).toBe(53)
  })

  it('stay as they were given out, whatever happens to the cases; a further edition tells only what its difference may tell', async () => {
    const before = await figures('2026-Q1')
    // One case ends: whoever holds both editions would learn of one person.
    await act('answerConsultation', { id: cases[20], outcome: 'INFORMED' }, workers.ai)
    const second = await release('2026-Q1', 2)
    expect(second.__typename).toBe('ConsultationFiguresReleased')
    const [one, two] = [before, second.release].map((each) => table(each, 'OUTCOMES').ward)
    expect(personsOf(one, null)).toBe(personsOf(two, null))
    expect(personsOf(two, 'ANSWERED')).toBeNull()
    const first = await ask(
      `{ consultationFigures(quarter: "2026-Q1", edition: 1) { ${fields} } }`,
      {},
      analyst,
    )
    expect(first.consultationFigures).toEqual(before)
    expect(table(second.release, 'TOPICS')).toEqual(table(before, 'TOPICS'))
  })

  it('a repeated key gives out no second edition', async () => {
    const [one, again] = [
      await release('2026-Q1', 3, officer, 'figures-2026-q1-3'),
      await release('2026-Q1', 3, officer, 'figures-2026-q1-3'),
    ]
    expect(again).toEqual(one)
    const all = await ask('{ consultationFigureReleases { quarter edition } }', {}, analyst)
    expect(all.consultationFigureReleases.map((each: any) => each.edition)).toEqual([3, 2, 1])
  })

  it('every name that was opened for counting stands in the log of reads first, and no person in what was kept', async () => {
    const log = desk.connection.collection<any>('accessLog')
    const reads = (await log.find({ 'reads.purpose': 'STATISTICS' }).toArray()).flatMap((each) => each.reads)
    const subjects = await desk.stores().consultation.cases.distinct('subjects.id')
    expect(new Set(reads.map(({ subject }: any) => subject)).size).toBe(subjects.length)
    const kept = await desk.connection.collection<any>('consultationFigures').find().toArray()
    expect(JSON.stringify(kept)).not.toMatch(/人\d|consultationSubject/)
  })

  it('R126 growth stands beside the figure where there were enough before', async () => {
    now = new Date('2026-08-03T10:00:00+09:00')
    for (let at = 0; at < 36; at += 1)
      await comes(`九月 人${at}`, at < 24 ? 'ELDERLY_CARE' : 'WORK', asks[at % 3] as AskOptions)
    now = new Date('2026-11-24T10:00:00+09:00')
    const { release: told } = await release('2026-Q2', 1)
    const all = table(told, 'TOPICS').ward.find((each: any) => each.code === null)
    expect(all).toEqual({ code: null, persons: 36, before: 53, growthPercent: -32.1, name: null })
    const care = table(told, 'TOPICS').ward.find((each: any) => each.code === 'ELDERLY_CARE')
    expect(care).toMatchObject({
      persons: 24,
      before: 24,
      growthPercent: null,
      name: 'Care of elderly people',
    })
  })

  it('without the log of reads nothing is counted, and nothing is given out', async () => {
    now = new Date('2027-02-15T10:00:00+09:00')
    const log = desk.stores().accessLog
    const heads = desk.connection.collection<any>('accessLogHead')
    await heads.updateOne({ _id: 'head' }, { $rename: { sequence: 'gone' } })
    const { data, errors } = await raw(
      'mutation { releaseConsultationFigures(input: { quarter: "2026-Q2", edition: 2 }) { __typename } }',
      {},
      officer,
    )
    await heads.updateOne({ _id: 'head' }, { $rename: { gone: 'sequence' } })
    expect([data?.releaseConsultationFigures ?? null, errors?.length]).toEqual([null, 1])
    expect((await log.verify()).broken).toBeNull()
  })
})

async function codes(): Promise<string[]> {
  return (await ask('{ consultationTopicCodes { code } }')).consultationTopicCodes.map(
    ({ code }: { code: string }) => code,
  )
}
