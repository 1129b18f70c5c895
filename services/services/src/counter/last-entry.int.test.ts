import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

/** The last entry of a counter, as everything keeps to it that lets people in. */
const storeUri = testDatabase('last-entry')
const at = (time: string, day = '2026-11-26') => new Date(`${day}T${time}:00+09:00`)
let now = at('09:00')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
afterAll(() => subgraph?.close())

const [counter, office] = ['counter:kumin-tamagawa', 'office:branch-tamagawa']
const manager: AskOptions = { posts: [`counter-manager@${office}`], subject: 'test:manager' }
const kiosk: AskOptions = { posts: [`ticket-kiosk@${office}`], subject: 'test:kiosk' }
const tennyu = 'procedure:tennyu'

async function ask(query: string, variables: object = {}, who: AskOptions = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, who)
  expect(errors).toBeUndefined()
  return data
}
async function act(name: string, input: object, who: AskOptions = {}, told = ''): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${told} ... on Problem { message(lang: EN) } } }`
  return (await ask(query, { input }, who))[name]
}
const announce = (from: string, more: object = {}) =>
  act(
    'announceCounterException',
    {
      ...{ counter, kind: 'CHANGED', from, reason: { ja: '研修' } },
      ...{ intervals: [{ opens: '09:00', closes: '17:00', lastEntry: '16:30' }] },
      ...more,
    },
    manager,
  )
const openSeries = async (series: string) =>
  act(
    'openSeriesDay',
    { series: `ticketSeries:kumin-tamagawa-${series}` },
    manager,
    '... on SeriesDayChanged { seriesDay { id lastEntryAt } }',
  )
const issue = (series: string, more: object = {}, who = kiosk) =>
  act(
    'issueTicket',
    { series: `ticketSeries:kumin-tamagawa-${series}`, ...more },
    who,
    '... on TicketIssued { ticket { number } } ... on SeriesNotIssuing { why lastEntryAt }',
  )

describe('the last entry', () => {
  it('R149 R152 what is announced for today ends the numbers that are being given, in the act itself, and what is opened later begins with it', async () => {
    expect((await openSeries('a')).seriesDay.lastEntryAt).toBeNull()
    const { id } = (await ask('{ ticketSeries(id: "ticketSeries:kumin-tamagawa-a") { day { id } } }'))
      .ticketSeries.day
    expect((await announce('2026-11-26')).__typename).toBe('CounterExceptionAnnounced')
    expect((await ask(`{ seriesDay(id: "${id}") { lastEntryAt } }`)).seriesDay.lastEntryAt).toBe(
      '2026-11-26T16:30:00+09:00',
    )
    expect((await openSeries('b')).seriesDay.lastEntryAt).toBe('2026-11-26T16:30:00+09:00')
    now = at('16:29')
    expect((await issue('a')).__typename).toBe('TicketIssued')
    now = at('16:30')
    for (const series of ['a', 'b'])
      expect(await issue(series)).toMatchObject({ __typename: 'SeriesNotIssuing', why: 'LAST_ENTRY_PASSED' })
    expect((await issue('a', { isLate: true }, manager)).ticket).toMatchObject({ number: 2 })
  })

  it('R149 a last entry that staff have set earlier is never put back by an announcement', async () => {
    now = at('09:00', '2026-11-27')
    const { seriesDay } = await openSeries('a')
    await act(
      'adjustSeriesDay',
      { seriesDay: seriesDay.id, lastEntryAt: '2026-11-27T15:00:00+09:00' },
      manager,
    )
    await announce('2026-11-27')
    expect((await ask(`{ seriesDay(id: "${seriesDay.id}") { lastEntryAt } }`)).seriesDay.lastEntryAt).toBe(
      '2026-11-27T15:00:00+09:00',
    )
  })

  it('R144 R149 is told with the hours, and where something can be done it goes after what takes people and out of what is open', async () => {
    const query = `query ($at: DateTime!) { counter(id: "${counter}") { openState(at: $at) { state entry lastEntryAt nextOpening } exceptions { intervals { lastEntry } } days(from: "2026-11-26", through: "2026-11-26") { openings { lastEntryAt } } }
      placesFor(procedure: "${tennyu}", at: $at, district: "district:yoga", first: 50) { places { counter { id } } }
      open: placesFor(procedure: "${tennyu}", at: $at, onlyOpen: true, first: 50) { places { counter { id } } } }`
    const told = await ask(query, { at: at('16:45').toISOString() })
    const lastEntryAt = '2026-11-26T16:30:00+09:00'
    expect(told.counter.openState).toEqual({
      ...{ state: 'OPEN', entry: 'ENDED', lastEntryAt, nextOpening: '2026-11-27T09:00:00+09:00' },
    })
    expect(told.counter.days[0].openings).toEqual([{ lastEntryAt }])
    const ids = ({ places }: any) => places.map((place: any) => place.counter.id)
    expect(ids(told.open)).not.toContain(counter)
    expect(ids(told.open).length).toBe(9)
    expect(ids(told.placesFor)).toContain(counter)
  })

  it('R155 nobody books a time from the last entry on, and is told from when', async () => {
    now = at('09:00', '2026-11-27')
    await announce('2026-12-01')
    const group = await act(
      'openSlotGroup',
      {
        ...{ counter, name: { ja: '予約' }, from: '2026-11-27', procedures: [tennyu] },
        ...{ modes: [{ mode: 'COUNTER', capacity: 2 }], capacity: 2, slotMinutes: 30 },
      },
      manager,
      '... on SlotGroupOpened { slotGroup { id } }',
    )
    const hold = (time: string) =>
      act(
        'holdAppointment',
        {
          ...{ slotGroups: [group.slotGroup.id], procedures: [tennyu], mode: 'COUNTER' },
          startsAt: `2026-12-01T${time}:00+09:00`,
        },
        {},
        '... on SlotNotFree { reasonCode }',
      )
    expect(await hold('16:00')).toMatchObject({ __typename: 'AppointmentHeld' })
    expect(await hold('16:30')).toMatchObject({
      ...{
        __typename: 'SlotNotFree',
        reasonCode: 'AFTER_LAST_ENTRY',
        message: expect.stringContaining('16:30'),
      },
    })
  })
})
