import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

let subgraph: TestSubgraph
const storeUri = testDatabase('life-event')

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => new Date('2026-11-24T10:00:00+09:00') })
})
afterAll(() => subgraph.close())

const query = `query ($id: ID!, $counter: ID, $district: ID, $area: ID, $answers: [AnswerInput!]! = []) { lifeEvent(id: $id) {
  plan(counter: $counter, district: $district, area: $area, answers: $answers) { stop { id kind } openState { state } missing { id } notNeeded { id } callCentre { phone }
    covered { procedure { id } isNeeded offering { mode openState { state } } } remaining { procedure { id } isNeeded remote { channel } places { tier counter { id } section { office { id } } } } } } }`

async function plan(id: string, given: object = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, { id: `lifeEvent:${id}`, ...given })
  expect(errors).toBeUndefined()
  return data.lifeEvent.plan
}

const ids = (steps: { procedure: { id: string } }[]) =>
  steps.map(({ procedure }) => procedure.id.replace('procedure:', ''))
const answers = (values: Record<string, boolean>) =>
  Object.entries(values).map(([fact, yes]) => ({ fact: `fact:${fact}`, yes }))

describe('a life event', () => {
  it('R122 tells of 転入 what one stop covers, and lists the stops that remain with where they are', async () => {
    const told = await plan('move-in', { district: 'district:yoga', area: 'area:tamagawa' })
    expect(told.stop).toEqual({ id: 'counter:branch-yoga', kind: 'BRANCH_OFFICE' })
    expect(ids(told.covered)).toEqual([
      'tennyu',
      'mynumber-continued',
      'kokuho',
      'shugaku',
      'district-info-for-movers',
    ])
    expect(ids(told.remaining)).toEqual(['nenkin-address', 'jido-teate', 'kodomo-iryo', 'inu'])
    expect(told.remaining[1]).toMatchObject({
      isNeeded: null,
      places: [{ tier: 'GENERAL_BRANCH', section: { office: { id: 'office:branch-tamagawa' } } }],
    })
    expect(told.callCentre.phone).toBe('03-5432-3333')
    expect(told.missing.map(({ id }: { id: string }) => id)).toContain('fact:has-dog')
  })

  it('R122 covered, remaining and not needed are all steps, each once, whatever is answered', async () => {
    for (const given of [
      {},
      {
        answers: answers({
          'has-dog': false,
          'has-child': false,
          'pension-first': false,
          'in-workplace-insurance': true,
        }),
      },
      { counter: 'counter:center-ikejiri' },
      { counter: 'counter:nothing' },
    ]) {
      const told = await plan('move-in', given)
      const all = [
        ...ids(told.covered),
        ...ids(told.remaining),
        ...told.notNeeded.map(({ id }: { id: string }) => id.replace('procedure:', '')),
      ]
      expect(all).toHaveLength(9)
      expect(new Set(all).size).toBe(9)
    }
    const alone = await plan('move-in', {
      answers: answers({
        'has-dog': false,
        'has-child': false,
        'pension-first': false,
        'in-workplace-insurance': true,
        'has-school-child': false,
        'has-my-number-card': true,
      }),
    })
    expect([ids(alone.covered), ids(alone.remaining), alone.missing]).toEqual([
      ['tennyu', 'mynumber-continued', 'district-info-for-movers'],
      [],
      [],
    ])
  })

  it('R145 depends on the kind of counter: a birth is one stop at くみん窓口, and none at a 出張所', async () => {
    const kumin = await plan('birth', { counter: 'counter:kumin-kinuta' })
    expect([ids(kumin.covered), ids(kumin.remaining)]).toEqual([['koseki'], []])
    const branch = await plan('birth', { counter: 'counter:branch-kyodo' })
    expect([ids(branch.covered), ids(branch.remaining)]).toEqual([[], ['koseki']])
    expect(
      branch.remaining[0].places.every(({ counter }: any) => counter.id.startsWith('counter:kumin-')),
    ).toBe(true)
    expect((await plan('birth', { area: 'area:karasuyama' })).stop).toEqual({
      id: 'counter:kumin-karasuyama',
      kind: 'KUMIN',
    })
  })

  it('R114 R122 a pregnancy is one stop at a centre: the notification, then the handbook', async () => {
    const told = await plan('pregnancy', { district: 'district:ikejiri' })
    expect(told.stop).toEqual({ id: 'counter:center-ikejiri', kind: 'CENTRE' })
    expect(ids(told.covered)).toEqual(['ninshin-todoke', 'boshi-techo'])
    expect(told.openState.state).toBe('UNKNOWN')
  })

  it('tells moving out with what can be done without a visit', async () => {
    const told = await plan('move-out', { counter: 'counter:center-ikejiri' })
    expect(told.remaining[0].remote.map(({ channel }: any) => channel)).toEqual(['MAIL', 'ONLINE'])
    const { data } = await subgraph.ask(
      '{ lifeEvents { id steps { procedure { id } when { op } source { confidence } } } none: lifeEvent(id: "lifeEvent:none") { id } }',
    )
    expect(data.lifeEvents).toHaveLength(6)
    expect(data.none).toBeNull()
  })
})
