import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

/** What takes hours or bookings away, at the very instant at which others book them. */
const storeUri = testDatabase('appointment-closing')
const now = new Date('2026-11-24T09:00:00+09:00')
let subgraph: TestSubgraph

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
})
afterAll(() => subgraph?.close())

const counter = 'counter:kumin-tamagawa'
const manager: AskOptions = { posts: ['counter-manager@office:branch-tamagawa'], subject: 'test:manager' }
const planner: AskOptions = { posts: ['head-office-planner@office:hq'], subject: 'test:planner' }

async function act(name: string, input: object, told: string, who: AskOptions = {}): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${told} ... on Problem { message } } }`
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data[name]
}

async function openGroup(more: object = {}): Promise<string> {
  const group = {
    ...{
      counter,
      name: { ja: '予約', en: 'Bookings' },
      from: '2026-11-24',
      procedures: ['procedure:tennyu'],
    },
    ...{ modes: [{ mode: 'COUNTER', capacity: 50 }], capacity: 50 },
    ...more,
  }
  return (await act('openSlotGroup', group, '... on SlotGroupOpened { slotGroup { id } }', manager)).slotGroup
    .id
}
const hold = (group: string, date: string, time = '10:00', procedure = 'procedure:tennyu') =>
  act(
    'holdAppointment',
    {
      ...{ slotGroups: [group], procedures: [procedure], mode: 'COUNTER' },
      startsAt: `${date}T${time}:00+09:00`,
    },
    '... on AppointmentHeld { token appointment { id } } ... on SlotNotFree { reasonCode }',
  )
const confirm = (token: string) =>
  act(
    'confirmAppointment',
    { token, person: { contactKind: 'PHONE', contact: '080-0000-0000' } },
    '... on AppointmentConfirmed { appointment { id isAffected } } ... on SlotNotFree { reasonCode }',
  )
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).toSorted()
const confirmedIn = (answers: any[]) =>
  idsOf(
    answers
      .filter(({ __typename }) => __typename === 'AppointmentConfirmed')
      .map(({ appointment }) => appointment),
  )
/** Everybody who is confirmed on a day at the office, as its desk sees them. */
async function standing(date: string): Promise<{ id: string; isAffected: boolean }[]> {
  const query =
    'query ($where: AppointmentWhere!) { appointments(where: $where, first: 100) { nodes { id isAffected } } }'
  const where = { office: 'office:branch-tamagawa', from: date, states: ['CONFIRMED'] }
  return (await subgraph.ask(query, { where }, manager)).data.appointments.nodes
}
const affected = 'affected { id state isAffected }'
const announced = `... on CounterExceptionAnnounced { exception { id } ${affected} }`
const announce = (date: string, more: object = {}, who = manager) =>
  act(
    'announceCounterException',
    { ...{ counter, kind: 'CLOSED', from: date, reason: { ja: '停電' } }, ...more },
    announced,
    who,
  )

/** Ten confirm and ten hold on the first two groups while the closing is under way. */
async function booking(groups: readonly [string, string], date: string, closing: () => Promise<any>) {
  const held = await Promise.all(
    Array.from({ length: 10 }, (_, index) => hold(groups[index % 2] as string, date)),
  )
  const [closed, ...answers] = await Promise.all(
    [
      ...held.slice(0, 3).map(({ token }) => confirm(token)),
      ...Array.from({ length: 5 }, () => hold(groups[0], date)),
    ]
      .toSpliced(0, 0, closing())
      .concat(
        held.slice(3).map(({ token }) => confirm(token)),
        Array.from({ length: 5 }, () => hold(groups[1], date)),
      ),
  )
  return { closed, answers }
}

describe('a closing at the very instant of a booking', () => {
  it('R128 R155 a counter announced closed and 20 who book it never pass each other: it lists every one who is confirmed, and after it nobody is', async () => {
    const groups = [await openGroup(), await openGroup()] as const
    const counts: number[] = []
    for (const date of ['2026-11-26', '2026-11-27', '2026-11-30']) {
      const { closed, answers } = await booking(groups, date, () => announce(date))
      expect(closed.__typename).toBe('CounterExceptionAnnounced')
      const confirmed = confirmedIn(answers)
      counts.push(confirmed.length)
      expect(idsOf(closed.affected)).toEqual(confirmed)
      expect(closed.affected.every((each: any) => each.isAffected)).toBe(true)
      const stands = await standing(date)
      expect(idsOf(stands)).toEqual(confirmed)
      expect(stands.every(({ isAffected }) => isAffected)).toBe(true)
      for (const each of answers.filter(({ __typename }) => __typename === 'SlotNotFree'))
        expect(each.reasonCode).toBe('ANNOUNCED')
      expect((await hold(groups[0], date)).reasonCode).toBe('ANNOUNCED')
    }
    // Neither side always goes first: otherwise nothing would have raced.
    expect(counts.some((count) => count < 10)).toBe(true)
  })

  it('R128 hours that are withdrawn at the instant at which 20 book in them list every one who is confirmed', async () => {
    const groups = [await openGroup(), await openGroup()] as const
    for (const date of ['2026-12-05', '2026-12-12']) {
      const hours = { kind: 'CHANGED', intervals: [{ opens: '09:00', closes: '12:00' }] }
      const { exception } = await announce(date, { ...hours, procedures: ['procedure:tennyu'] })
      const { closed, answers } = await booking(groups, date, () =>
        act(
          'withdrawCounterException',
          { counter, exception: exception.id },
          `... on CounterExceptionWithdrawn { ${affected} }`,
          manager,
        ),
      )
      expect(closed.__typename).toBe('CounterExceptionWithdrawn')
      expect(idsOf(closed.affected)).toEqual(confirmedIn(answers))
      expect(idsOf(await standing(date))).toEqual(confirmedIn(answers))
    }
  })

  it('R155 a group that ends while 20 book it lists every one who is confirmed from its last day on', async () => {
    for (const date of ['2026-12-08', '2026-12-09']) {
      const group = await openGroup()
      const { closed, answers } = await booking([group, group], date, () =>
        act(
          'endSlotGroup',
          { slotGroup: group, until: date },
          `... on SlotGroupEnded { ${affected} }`,
          manager,
        ),
      )
      expect(closed.__typename).toBe('SlotGroupEnded')
      expect(idsOf(closed.affected)).toEqual(confirmedIn(answers))
      expect((await hold(group, date)).reasonCode).toBe('NOT_OFFERED')
    }
  })

  it('R128 a place that is held when its hours fall can’t be confirmed, and the refusal says why', async () => {
    const group = await openGroup()
    const [early, late] = [await hold(group, '2026-12-14', '09:00'), await hold(group, '2026-12-14', '15:00')]
    const shorter = { kind: 'CHANGED', intervals: [{ opens: '08:30', closes: '12:00' }] }
    const { affected: none } = await announce('2026-12-14', shorter)
    expect(none).toEqual([])
    expect((await confirm(early.token)).__typename).toBe('AppointmentConfirmed')
    expect(await confirm(late.token)).toMatchObject({ __typename: 'SlotNotFree', reasonCode: 'ANNOUNCED' })
  })

  it('R128 an announcement tells the counter’s own desk alone who is affected, and only whose time falls', async () => {
    const group = await openGroup()
    const book = async (time: string) => confirm((await hold(group, '2026-12-15', time)).token)
    const [early, late] = [await book('09:00'), await book('16:00')]
    const hours = { kind: 'CHANGED', intervals: [{ opens: '08:30', closes: '12:00' }] }
    const own = await announce('2026-12-15', hours)
    expect(idsOf(own.affected)).toEqual([late.appointment.id])
    expect(early.appointment.isAffected).toBe(false)
    expect((await announce('2026-12-16', {}, planner)).affected).toBeNull()
  })

  it('R128 R149 what a window doesn’t take on a day can’t be booked then, though the window is open', async () => {
    const [moves, tax] = [await openGroup(), await openGroup({ procedures: ['procedure:kazei-shomei'] })]
    const saturday = { kind: 'CHANGED', intervals: [{ opens: '09:00', closes: '12:00' }] }
    await announce('2026-12-26', { ...saturday, procedures: ['procedure:kazei-shomei'] })
    expect((await hold(moves, '2026-12-26')).reasonCode).toBe('ANNOUNCED')
    expect((await hold(tax, '2026-12-26', '10:00', 'procedure:kazei-shomei')).__typename).toBe(
      'AppointmentHeld',
    )
  })

  it('R128 a procedure that is suspended at a window closes neither the window nor what else it takes, and lists who booked it', async () => {
    const date = '2026-12-17'
    const [moves, tax] = [await openGroup(), await openGroup({ procedures: ['procedure:kazei-shomei'] })]
    const booked = await confirm((await hold(moves, date)).token)
    const suspended = { kind: 'SUSPENDED', procedures: ['procedure:tennyu'], reason: { ja: 'システム障害' } }
    for (const odd of [{ procedures: null }, { intervals: [{ opens: '09:00', closes: '12:00' }] }])
      expect((await announce(date, { ...suspended, ...odd })).__typename).toBe('InvalidInput')
    const announcedFor = await announce(date, suspended)
    expect(idsOf(announcedFor.affected)).toEqual([booked.appointment.id])
    expect((await hold(moves, date, '11:00')).reasonCode).toBe('ANNOUNCED')
    expect((await hold(tax, date, '11:00', 'procedure:kazei-shomei')).__typename).toBe('AppointmentHeld')
    const at = `${date}T10:00:00+09:00`
    const { data } = await subgraph.ask(
      `query ($at: DateTime!) { counter(id: "${counter}") { openState(at: $at) { state } }
        placesFor(procedure: "procedure:tennyu", area: "area:tamagawa", first: 50, at: $at) { places { counter { id } openState { state reason } } } }`,
      { at },
    )
    expect(data.counter.openState.state).toBe('OPEN')
    expect(data.placesFor.places.find((each: any) => each.counter.id === counter).openState).toMatchObject({
      state: 'CLOSED',
      reason: expect.stringContaining('システム障害'),
    })
    expect((await announce(date, suspended)).__typename).toBe('ExceptionOverlaps')
    // Hours of that day are announced beside it, and then the day is closed for all.
    const closed = await announce(date)
    expect(closed.__typename).toBe('CounterExceptionAnnounced')
    expect((await hold(tax, date, '13:00', 'procedure:kazei-shomei')).reasonCode).toBe('ANNOUNCED')
  })
})
