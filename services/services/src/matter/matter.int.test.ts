import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('matter')

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

const query = `query ($about: String!, $area: ID) { inCharge(about: $about, area: $area) { reason matter { id } candidates { id }
  contact { section phone office { id } area { id } source { confidence } } callCentre { name(lang: EN) phone opens closes source { confidence } } } }`

async function inCharge(about: string, area?: string): Promise<any> {
  const { data, errors } = await subgraph.ask(query, { about, area })
  expect(errors).toBeUndefined()
  return data.inCharge
}

describe('who is in charge', () => {
  it('R111 names one office and its contact', async () => {
    expect(await inCharge('給食')).toMatchObject({
      reason: null,
      matter: { id: 'matter:school-lunch' },
      contact: { section: '学校健康推進課', phone: '03-5432-2697', office: { id: 'office:hq' } },
      callCentre: null,
    })
    expect(await inCharge('応急小口資金', 'area:kinuta')).toMatchObject({
      contact: { section: '生活支援課', phone: '03-3482-1390', office: { id: 'office:branch-kinuta' } },
    })
  })

  it('R111 asks which area where each has its own section, and guesses none', async () => {
    expect(await inCharge('生活困窮')).toMatchObject({
      reason: 'AREA_NEEDED',
      contact: null,
      candidates: [{ id: 'matter:emergency-loan' }],
    })
    expect(await inCharge('生活困窮', 'area:nowhere')).toMatchObject({ reason: 'NO_MATTER', contact: null })
  })

  it('R111 what nobody is known to answer goes to せたがやコール, as does what could be several things', async () => {
    for (const about of ['宇宙旅行', '　', '・'])
      expect(await inCharge(about)).toMatchObject({
        reason: 'NO_MATTER',
        contact: null,
        callCentre: { name: 'Setagaya Call', phone: '03-5432-3333', opens: '08:00', closes: '21:00' },
      })
    const several = await inCharge('資金')
    expect(several.reason).toBe('SEVERAL_MATTERS')
    expect(several.candidates.length).toBeGreaterThan(1)
    expect(several.callCentre.source.confidence).toBe('THIRD_PARTY')
  })

  it('is found in any script, and a question over the bound is refused', async () => {
    expect((await inCharge('ｺﾐｭﾆﾃｨ活動', 'area:tamagawa')).matter).toEqual({ id: 'matter:group-grant' })
    expect((await subgraph.ask(query, { about: 'x'.repeat(101) })).errors?.[0]?.extensions?.code).toBe(
      'BAD_USER_INPUT',
    )
  })
})
