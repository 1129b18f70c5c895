import { accessLog, subjectOf } from '@chiiki/kit/access-log.ts'
import { sealerOf } from '@chiiki/kit/sealed.ts'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { testSealingKeys } from '../../../../tests/tokens.ts'
import { slotGroupStore } from '../slot-group/store.ts'
import { services } from '../subgraph.ts'
import { expireHolds, forgetPersons, type JobStores, markNoShows } from './jobs.ts'
import { appointmentStore } from './store.ts'

const storeUri = testDatabase('appointment')
const start = new Date('2026-11-24T09:00:00+09:00')
let now = start
let subgraph: TestSubgraph
const connection = createConnection()
/** As another process of the subgraph has them. */
const stores: JobStores = {
  accessLog: accessLog(connection),
  appointment: appointmentStore(connection, sealerOf(testSealingKeys)),
  slotGroup: slotGroupStore(connection),
}

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
  await connection.openUri(storeUri)
})
afterAll(async () => {
  await subgraph?.close()
  await connection.close()
})
beforeEach(() => {
  now = start
})

const at = (office: string, post = 'counter-manager'): AskOptions => ({
  posts: [`${post}@office:${office}`],
  subject: `test:${post}-${office}`,
})
const kumin = at('branch-setagaya')
const agent = at('branch-setagaya', 'counter-agent')
const elsewhere = at('branch-kinuta', 'counter-agent')
const guest: AskOptions = {}
const kuminCounter = 'counter:kumin-setagaya'

async function ask(query: string, variables: object = {}, who: AskOptions = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, who)
  expect(errors).toBeUndefined()
  return data
}

const appointmentFields =
  'id state mode date startsAt endsAt units ends { role office { id } counter { id } } holdExpiresAt isAffected movedTo { id state } movedFrom { id } ending { by reason } notice { of givenAt by } arrival { as } version availableActions history { act by }'
const successes: Record<string, string> = {
  openSlotGroup:
    'SlotGroupOpened { slotGroup { id state slotMinutes leadMinutes horizonDays version availableActions } }',
  changeSlotGroup: 'SlotGroupChanged { slotGroup { id capacity version } }',
  closeSlotDay: 'SlotDayClosed { slotGroup { id version closedDays { date reason } } affected { id state } }',
  reopenSlotDay: 'SlotDayReopened { slotGroup { id closedDays { date } } }',
  endSlotGroup: 'SlotGroupEnded { slotGroup { id state until } affected { id } }',
  holdAppointment: `AppointmentHeld { token appointment { ${appointmentFields} } }`,
  confirmAppointment: `AppointmentConfirmed { appointment { ${appointmentFields} } }`,
  rescheduleAppointment: `AppointmentRescheduled { appointment { ${appointmentFields} } }`,
  cancelAppointment: `AppointmentCancelled { appointment { ${appointmentFields} } }`,
  checkInAppointment: `AppointmentCheckedIn { appointment { ${appointmentFields} } }`,
  markAppointmentNoShow: `AppointmentNotKept { appointment { ${appointmentFields} } }`,
  completeAppointment: `AppointmentCompleted { appointment { ${appointmentFields} } }`,
  recordAppointmentNotice: `AppointmentNoticeRecorded { appointment { ${appointmentFields} } }`,
}
async function act(name: string, input: object, who: AskOptions = guest): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const place = '... on SlotNotFree { reasonCode alternatives { startsAt } }'
  const fit = '... on SlotGroupNotFit { ruleCode }'
  const not = '... on AppointmentActNotPossible { possibleFrom }'
  const own: Record<string, string> = {
    openSlotGroup: fit,
    changeSlotGroup: '... on CapacityNotLowered { least: capacity }',
    holdAppointment: `${place} ${fit}`,
    confirmAppointment: `${place} ${not}`,
    rescheduleAppointment: `${place} ${fit} ${not}`,
  }
  const problem = `... on Problem { message remedy en: message(lang: EN) } ... on NotFound { id } ... on InvalidInput { field given } ... on NotPermitted { needs } ... on Conflict { currentVersion } ${own[name] ?? (name.endsWith('Appointment') || name.startsWith('mark') ? not : '')}`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${successes[name]} ${problem} } }`
  return (await ask(query, { input }, who))[name]
}

const group = {
  counter: kuminCounter,
  name: { ja: '転入の予約', en: 'Moving in' },
  procedures: ['procedure:tennyu'],
  modes: [{ mode: 'COUNTER', capacity: 1 }],
  capacity: 1,
  from: '2026-11-24',
}
async function openGroup(more: object = {}, who: AskOptions = kumin): Promise<string> {
  const answer = await act('openSlotGroup', { ...group, ...more }, who)
  expect(answer).toMatchObject({ __typename: 'SlotGroupOpened' })
  return answer.slotGroup.id
}
const slot = (slotGroup: string, time = '10:00', date = '2026-11-26') => ({
  slotGroups: [slotGroup],
  procedures: ['procedure:tennyu'],
  mode: 'COUNTER',
  startsAt: `${date}T${time}:00+09:00`,
})
let contacts = 0
const person = (more: object = {}) => {
  contacts += 1
  return { contactKind: 'PHONE', contact: `090-${10_000_000 + contacts}`, name: '世田谷 花子', ...more }
}
async function held(slotGroup: string, time?: string, date?: string, who: AskOptions = guest) {
  const answer = await act('holdAppointment', slot(slotGroup, time, date), who)
  expect(answer).toMatchObject({ __typename: 'AppointmentHeld' })
  return { token: answer.token as string, id: answer.appointment.id as string }
}
async function booked(slotGroup: string, time?: string, date?: string, who: AskOptions = guest) {
  const { token, id } = await held(slotGroup, time, date, who)
  const confirmed = await act('confirmAppointment', { token, person: person() }, who)
  expect(confirmed).toMatchObject({ __typename: 'AppointmentConfirmed' })
  return { token, id }
}
const byToken = async (token: string, fields = appointmentFields, who: AskOptions = guest) =>
  (await ask(`query ($token: String!) { appointmentByToken(token: $token) { ${fields} } }`, { token }, who))
    .appointmentByToken
async function free(where: object): Promise<any[]> {
  const query =
    'query ($where: FreeSlotsWhere!) { freeSlots(where: $where) { slotGroup { id } date slots { startsAt endsAt left } reasonCode reason } }'
  return (await ask(query, { where: { procedure: 'procedure:tennyu', mode: 'COUNTER', ...where } })).freeSlots
}
const freeOn = async (slotGroup: string, date = '2026-11-26', more: object = {}) => {
  const [day] = await free({ slotGroups: [slotGroup], from: date, through: date, ...more })
  return day
}
const timesOf = (day: { slots: { startsAt: string }[] }) =>
  day.slots.map(({ startsAt }) => startsAt.slice(11, 16))

describe('free slots', () => {
  it('R155 come from the hours of the counter: each half hour of its day, none on a holiday, a day off or beyond what is booked ahead', async () => {
    const id = await openGroup()
    const days = await free({ slotGroups: [id], from: '2026-11-21', through: '2026-11-26' })
    const told = days.map(({ date, slots, reasonCode }) => [date, slots.length, reasonCode])
    expect(told).toEqual([
      ['2026-11-21', 0, 'NOT_OFFERED'].with(2, 'TOO_SOON'),
      ['2026-11-22', 0, 'TOO_SOON'],
      ['2026-11-23', 0, 'TOO_SOON'],
      ['2026-11-24', 14, null],
      ['2026-11-25', 17, null],
      ['2026-11-26', 17, null],
    ])
    const [saturday, sunday] = await free({ slotGroups: [id], from: '2026-11-28', through: '2026-11-29' })
    expect([saturday.reasonCode, sunday.reasonCode]).toEqual(['HOURS_UNKNOWN', 'DAY_OFF'])
    expect(saturday.reason).toContain('土曜日')
    expect((await freeOn(id, '2026-12-30')).reasonCode).toBe('YEARLY_CLOSURE')
    expect((await freeOn(id, '2027-02-01')).reasonCode).toBe('TOO_FAR')
    expect(timesOf(await freeOn(id, '2026-11-26', { units: 2 })).at(-1)).toBe('16:00')
    expect((await freeOn(id, '2026-11-26', { mode: 'PHONE' })).reasonCode).toBe('MODE_NOT_OFFERED')
  })

  it('R155 unknown hours give no slots and say why, until the counter announces some', async () => {
    const id = await openGroup(
      { counter: 'counter:center-ikejiri', procedures: ['procedure:fukushi-soudan'] },
      at('center-ikejiri', 'centre-director'),
    )
    const asked = { procedure: 'procedure:fukushi-soudan' }
    expect(await freeOn(id, '2026-11-26', asked)).toMatchObject({ slots: [], reasonCode: 'HOURS_UNKNOWN' })
    const refused = await act('holdAppointment', { ...slot(id), procedures: ['procedure:fukushi-soudan'] })
    expect(refused).toMatchObject({
      __typename: 'SlotNotFree',
      reasonCode: 'HOURS_UNKNOWN',
      alternatives: [],
    })
  })

  it('cost the same three commands for one group as for many, and look at most 14 days ahead', async () => {
    for (let count = 0; count < 3; count += 1) await openGroup()
    const query = 'query ($where: FreeSlotsWhere!) { freeSlots(where: $where) { date slots { startsAt } } }'
    const where = {
      procedure: 'procedure:tennyu',
      mode: 'COUNTER',
      from: '2026-11-24',
      through: '2026-12-07',
    }
    const { data, storeCommands } = await subgraph.ask(query, { where })
    expect(data.freeSlots.length).toBeGreaterThan(3 * 14)
    expect(storeCommands).toBeLessThanOrEqual(3)
    const { errors } = await subgraph.ask(query, { where: { ...where, through: '2026-12-08' } })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

describe('booking', () => {
  it('R155 a place is held without saying who, confirmed with a contact, and free again once cancelled', async () => {
    const id = await openGroup()
    const { token } = await held(id)
    expect(await byToken(token)).toMatchObject({
      state: 'HELD',
      holdExpiresAt: '2026-11-24T09:10:00+09:00',
      availableActions: ['CONFIRM', 'CANCEL'],
      version: 1,
    })
    expect(timesOf(await freeOn(id))).not.toContain('10:00')
    const confirmed = await act('confirmAppointment', { token, person: person(), expectedVersion: 1 })
    expect(confirmed).toMatchObject({
      __typename: 'AppointmentConfirmed',
      appointment: { state: 'CONFIRMED', endsAt: '2026-11-26T10:30:00+09:00', holdExpiresAt: null },
    })
    const cancelled = await act('cancelAppointment', { token })
    expect(cancelled.appointment).toMatchObject({
      state: 'CANCELLED',
      ending: { by: 'HOLDER', reason: null },
      notice: null,
      availableActions: [],
    })
    expect(timesOf(await freeOn(id))).toContain('10:00')
    expect(await act('cancelAppointment', { token })).toMatchObject({
      __typename: 'AppointmentActNotPossible',
    })
  })

  it('R155 remote reception from home is booked at a section that nobody comes to, in its own hours', async () => {
    const remote = {
      counter: null,
      office: 'office:branch-setagaya',
      procedures: ['procedure:remote-reception'],
      modes: [
        { mode: 'VIDEO', capacity: 2 },
        { mode: 'PHONE', capacity: 1 },
      ],
      capacity: 2,
      weekly: [{ days: ['THURSDAY'], opens: '13:00', closes: '15:00' }],
    }
    const id = await openGroup(remote)
    const asked = { procedure: 'procedure:remote-reception', mode: 'VIDEO' }
    expect(timesOf(await freeOn(id, '2026-11-26', asked))).toEqual(['13:00', '13:30', '14:00', '14:30'])
    const wanted = { ...slot(id, '13:00'), procedures: [asked.procedure] }
    const both = [
      await act('holdAppointment', { ...wanted, mode: 'PHONE' }),
      await act('holdAppointment', { ...wanted, mode: 'VIDEO' }),
    ]
    expect(both.map(({ __typename }) => __typename)).toEqual(['AppointmentHeld', 'AppointmentHeld'])
    // The PHONE place is taken, and so is all that the section can do at once.
    for (const mode of ['PHONE', 'VIDEO'])
      expect(await act('holdAppointment', { ...wanted, mode })).toMatchObject({
        __typename: 'SlotNotFree',
        reasonCode: 'FULL',
        alternatives: [{ startsAt: '2026-11-26T13:30:00+09:00' }, {}, {}],
      })
    expect(
      await act('confirmAppointment', {
        token: both[0].token,
        person: { contactKind: 'EMAIL', contact: 'hanako@example.jp' },
      }),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'person.contactKind' })
  })

  it('I11 R155 of 50 at once on the last place one gets it, whoever comes with a key or without', async () => {
    const id = await openGroup()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        act('holdAppointment', {
          ...slot(id),
          ...(index % 2 ? { idempotencyKey: `a-key-that-is-long-enough-${index}` } : {}),
        }),
      ),
    )
    const won = answers.filter(({ __typename }) => __typename === 'AppointmentHeld')
    expect(won).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'SlotNotFree')).toHaveLength(49)
    const day = await connection.collection('slotDays').findOne({ group: id })
    expect(day?.taken).toHaveLength(1)
  })

  it('I11 several slots that follow each other are all taken or none, also when 20 overlap at once', async () => {
    const id = await openGroup({ modes: [{ mode: 'COUNTER', capacity: 2 }], capacity: 2 })
    const times = ['10:00', '10:30', '11:00', '11:30']
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        act('holdAppointment', { ...slot(id, times[index % 4]), units: 1 + (index % 3) }),
      ),
    )
    const taken: { from: Date; to: Date }[] = (await connection.collection('slotDays').findOne({ group: id }))
      ?.taken
    expect(taken.length).toBe(answers.filter(({ __typename }) => __typename === 'AppointmentHeld').length)
    for (const { from } of taken)
      expect(taken.filter((each) => each.from <= from && from < each.to).length).toBeLessThanOrEqual(2)
    expect(await act('holdAppointment', { ...slot(id, '15:00'), units: 5 })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'units',
    })
  })

  it('a hold that runs out is nobody’s: who confirms late is refused, and its place is somebody else’s', async () => {
    const id = await openGroup()
    const late = await held(id)
    now = new Date('2026-11-24T09:10:00+09:00')
    expect(await byToken(late.token, 'state')).toEqual({ state: 'EXPIRED' })
    const other = await held(id)
    expect(await act('confirmAppointment', { token: late.token, person: person() })).toMatchObject({
      __typename: 'HoldExpired',
    })
    // A process whose clock is behind finds its place taken all the same.
    now = new Date('2026-11-24T09:09:59+09:00')
    expect(await act('confirmAppointment', { token: late.token, person: person() })).toMatchObject({
      __typename: 'HoldExpired',
    })
    expect(await act('confirmAppointment', { token: other.token, person: person() })).toMatchObject({
      __typename: 'AppointmentConfirmed',
    })
  })

  it('I11 a place that runs out while it is confirmed goes to one of them, never to both', async () => {
    const id = await openGroup()
    for (let round = 0; round < 5; round += 1) {
      now = new Date(start.getTime() + round * 3_600_000)
      const time = `${14 + Math.floor(round / 2)}:${round % 2 ? '30' : '00'}`
      const first = await held(id, time)
      // The confirming process is a second behind the one that gives the place away.
      const clocks = [new Date(now.getTime() + 599_000), new Date(now.getTime() + 600_000)]
      const late = clocks[1] as Date
      now = clocks[0] as Date
      const confirming = act('confirmAppointment', { token: first.token, person: person() })
      now = late
      const holding = act('holdAppointment', slot(id, time))
      const [confirmed, second] = await Promise.all([confirming, holding])
      const winners = [
        confirmed.__typename === 'AppointmentConfirmed',
        second.__typename === 'AppointmentHeld',
      ]
      expect(winners.filter(Boolean)).toHaveLength(1)
    }
  })

  it('the same key holds once and gives the same token again; guests need one that nobody guesses', async () => {
    const id = await openGroup()
    const input = { ...slot(id), idempotencyKey: 'hZ3kQ9vT2mX7pL4wR8nB6' }
    expect(await act('holdAppointment', input)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'idempotencyKey',
    })
    const key = { ...input, idempotencyKey: 'hZ3kQ9vT2mX7pL4wR8nB6y' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => act('holdAppointment', key)))
    expect(new Set(answers.map(({ token }) => token)).size).toBe(1)
    expect(answers[0].token.length).toBeGreaterThanOrEqual(43)
    const confirm = { token: answers[0].token, person: person(), idempotencyKey: 'confirm-with-this-key-1' }
    const [first, again] = [
      await act('confirmAppointment', confirm),
      await act('confirmAppointment', confirm),
    ]
    expect([first.__typename, again.__typename, again.appointment.version]).toEqual([
      'AppointmentConfirmed',
      'AppointmentConfirmed',
      2,
    ])
    expect(
      await act('confirmAppointment', { ...confirm, person: { ...confirm.person, contact: '0312345678' } }),
    ).toMatchObject({ __typename: 'IdempotencyKeyReused' })
  })

  it('I12 one open appointment a person, procedure and day: also when 20 are confirmed at once', async () => {
    const many = { modes: [{ mode: 'COUNTER', capacity: 40 }], capacity: 40 }
    const id = await openGroup(many)
    const who = { posts: [], subject: 'test:one-person' }
    const holds = []
    for (let count = 0; count < 20; count += 1) holds.push(await held(id, undefined, undefined, who))
    const answers = await Promise.all(
      holds.map(({ token }) => act('confirmAppointment', { token, person: person() }, who)),
    )
    expect(answers.filter(({ __typename }) => __typename === 'AppointmentConfirmed')).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'AppointmentAlreadyOpen')).toHaveLength(19)
    const own = holds[answers.findIndex(({ __typename }) => __typename === 'AppointmentConfirmed')]
    // Another day is another appointment; once the first is cancelled its day is free again.
    await booked(id, '10:00', '2026-11-27', who)
    await act('cancelAppointment', { token: own?.token })
    await booked(id, '11:00', '2026-11-26', who)
  })

  it('I12 the desk is told of a second for the same contact; a guest isn’t, so that nobody finds out by trying', async () => {
    const id = await openGroup({ modes: [{ mode: 'COUNTER', capacity: 5 }], capacity: 5 })
    const same = { contactKind: 'PHONE', contact: '080 1234 5678' }
    for (const contact of ['08012345678', '+81-80-1234-5678'])
      expect(
        await act('confirmAppointment', { token: (await held(id)).token, person: { ...same, contact } }),
      ).toMatchObject({ __typename: 'AppointmentConfirmed' })
    const byDesk = async () =>
      act('confirmAppointment', { appointment: (await held(id)).id, person: same }, agent)
    expect(await byDesk()).toMatchObject({ __typename: 'AppointmentConfirmed' })
    expect(await byDesk()).toMatchObject({ __typename: 'AppointmentAlreadyOpen' })
    const query = `query ($where: AppointmentWhere!) { appointments(where: $where, first: 100) { nodes { ends { slotGroup { id } } state likelyDuplicateCount } } }`
    const where = { office: 'office:branch-setagaya', from: '2026-11-26', states: ['CONFIRMED'] }
    const listed = (await ask(query, { where }, agent)).appointments.nodes.filter(
      (each: any) => each.ends[0].slotGroup.id === id,
    )
    expect(listed.map((each: any) => each.likelyDuplicateCount)).toEqual([2, 2, 2])
  })
})

describe('changing the time', () => {
  it('books the new place and gives the old one back at once; the token stays', async () => {
    const id = await openGroup()
    const { token, id: old } = await booked(id)
    const moved = await act('rescheduleAppointment', {
      token,
      startsAt: '2026-11-27T11:00:00+09:00',
      idempotencyKey: 'reschedule-key-0001',
    })
    expect(moved).toMatchObject({
      __typename: 'AppointmentRescheduled',
      appointment: {
        state: 'CONFIRMED',
        startsAt: '2026-11-27T11:00:00+09:00',
        movedFrom: { id: old },
        notice: null,
      },
    })
    expect(await byToken(token, 'id movedFrom { state }')).toEqual({
      id: moved.appointment.id,
      movedFrom: { state: 'RESCHEDULED' },
    })
    expect(timesOf(await freeOn(id))).toContain('10:00')
    const again = await act('rescheduleAppointment', {
      token,
      startsAt: '2026-11-27T11:00:00+09:00',
      idempotencyKey: 'reschedule-key-0001',
    })
    expect(again.appointment.id).toBe(moved.appointment.id)
    // By half an hour over its own place, where nothing else is free.
    await booked(id, '12:00', '2026-11-27')
    expect(
      await act('rescheduleAppointment', { token, startsAt: '2026-11-27T11:30:00+09:00' }),
    ).toMatchObject({
      __typename: 'AppointmentRescheduled',
    })
  })

  it('leaves everything as it was when the new place is taken, and one of 10 at once on it wins', async () => {
    const id = await openGroup()
    await booked(id, '13:00')
    const { token } = await booked(id, '13:30')
    expect(
      await act('rescheduleAppointment', { token, startsAt: '2026-11-26T13:00:00+09:00' }),
    ).toMatchObject({
      __typename: 'SlotNotFree',
    })
    expect(await byToken(token, 'state startsAt')).toEqual({
      state: 'CONFIRMED',
      startsAt: '2026-11-26T13:30:00+09:00',
    })
    const others = []
    for (const time of [
      '08:30',
      '09:00',
      '09:30',
      '10:00',
      '10:30',
      '11:00',
      '11:30',
      '12:00',
      '12:30',
      '14:00',
    ])
      others.push(await booked(id, time))
    const answers = await Promise.all(
      others.map((each) =>
        act('rescheduleAppointment', { token: each.token, startsAt: '2026-11-26T16:00:00+09:00' }),
      ),
    )
    expect(answers.filter(({ __typename }) => __typename === 'AppointmentRescheduled')).toHaveLength(1)
    const open = await connection.collection('appointments').countDocuments({ groups: id, isOpen: true })
    const day = await connection.collection('slotDays').findOne({ group: id, date: '2026-11-26' })
    expect([open, day?.taken.length]).toEqual([12, 12])
  })
})

describe('R121 a video consultation', () => {
  const procedures = ['procedure:remote-consult']
  const video = { mode: 'VIDEO', capacity: 1 }
  const director = at('center-ikejiri', 'centre-director')
  const specialist = at('branch-setagaya', 'branch-director')
  const thursday = { weekly: [{ days: ['THURSDAY'], opens: '09:00', closes: '12:00' }] }
  const boothOf = async (more: object = {}, who = director) =>
    openGroup({ counter: 'counter:center-ikejiri', role: 'BOOTH', procedures, modes: [video], ...more }, who)
  const adviserOf = (more: object = {}) =>
    openGroup(
      {
        counter: null,
        office: 'office:branch-setagaya',
        role: 'ADVISER',
        procedures,
        modes: [video],
        ...thursday,
        ...more,
      },
      specialist,
    )
  const both = (booth: string, adviser: string, time = '10:00') => ({
    slotGroups: [booth, adviser],
    procedures,
    mode: 'VIDEO',
    startsAt: `2026-11-26T${time}:00+09:00`,
  })
  beforeAll(async () => {
    // The centre's hours aren't known: it announces some.
    const input = {
      counter: 'counter:center-ikejiri',
      kind: 'CHANGED',
      from: '2026-11-26',
      intervals: [{ opens: '08:30', closes: '17:00' }],
      reason: { ja: 'ビデオ相談' },
    }
    const query = `mutation ($input: AnnounceCounterExceptionInput!) { announceCounterException(input: $input) { __typename } }`
    const { announceCounterException } = await ask(
      query,
      { input },
      { posts: ['head-office-planner@office:hq'] },
    )
    expect(announceCounterException.__typename).toBe('CounterExceptionAnnounced')
  })

  it('takes the booth at the centre and the adviser elsewhere together, at a time when both are free', async () => {
    const [booth, adviser] = [await boothOf(), await adviserOf({ slotMinutes: 60 })]
    const asked = { procedure: procedures[0], mode: 'VIDEO', withAdviser: adviser }
    expect(timesOf(await freeOn(booth, '2026-11-26', asked))).toEqual(['09:00', '10:00', '11:00'])
    const answer = await act('holdAppointment', both(booth, adviser))
    expect(answer).toMatchObject({
      __typename: 'AppointmentHeld',
      appointment: {
        endsAt: '2026-11-26T11:00:00+09:00',
        ends: [
          {
            role: 'BOOTH',
            office: { id: 'office:center-ikejiri' },
            counter: { id: 'counter:center-ikejiri' },
          },
          { role: 'ADVISER', office: { id: 'office:branch-setagaya' }, counter: null },
        ],
      },
    })
    expect(timesOf(await freeOn(booth, '2026-11-26', asked))).toEqual(['09:00', '11:00'])
    const other = await boothOf()
    expect(await act('holdAppointment', both(other, adviser))).toMatchObject({
      __typename: 'SlotNotFree',
      alternatives: [{ startsAt: '2026-11-26T09:00:00+09:00' }, { startsAt: '2026-11-26T11:00:00+09:00' }],
    })
    expect((await connection.collection('slotDays').findOne({ group: other }))?.taken).toEqual([])
    for (const slotGroups of [[booth], [adviser], [booth, other]])
      expect(await act('holdAppointment', { ...both(booth, adviser, '11:00'), slotGroups })).toMatchObject({
        __typename: 'SlotGroupNotFit',
        ruleCode: 'NEEDS_TWO_ENDS',
      })
    await act('cancelAppointment', { token: answer.token })
    expect(timesOf(await freeOn(booth, '2026-11-26', asked))).toEqual(['09:00', '10:00', '11:00'])
  })

  it('of 20 whose ends cross at once each has both or none, and nobody waits for ever', async () => {
    const booths = [await boothOf(), await boothOf()]
    const advisers = [await adviserOf(), await adviserOf()]
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const ends = both(booths[index % 2] as string, advisers[(index >> 1) % 2] as string)
        return act(
          'holdAppointment',
          index % 3 ? ends : { ...ends, slotGroups: ends.slotGroups.toReversed() },
        )
      }),
    )
    const won = answers.filter(({ __typename }) => __typename === 'AppointmentHeld').length
    expect(won).toBeGreaterThanOrEqual(1)
    expect(won).toBeLessThanOrEqual(2)
    expect(answers.filter(({ __typename }) => __typename === 'SlotNotFree')).toHaveLength(20 - won)
    const days = await connection
      .collection('slotDays')
      .find({ group: { $in: [...booths, ...advisers] } })
      .toArray()
    const taken = days.flatMap((day) =>
      day.taken.map(({ appointment }: { appointment: string }) => appointment),
    )
    expect(days.every((day) => day.taken.length <= 1)).toBe(true)
    expect(taken.length).toBe(2 * won)
  })

  it('a booth stands only where the video system has come to, by the data', async () => {
    const input = { ...group, counter: 'counter:center-seijo', role: 'BOOTH', procedures, modes: [video] }
    expect(await act('openSlotGroup', input, at('center-seijo', 'centre-director'))).toMatchObject({
      __typename: 'SlotGroupNotFit',
      ruleCode: 'VIDEO_NOT_ROLLED_OUT',
    })
  })
})

describe('closing', () => {
  const listOf = async (where: object, who = agent) =>
    (
      await ask(
        'query ($where: AppointmentWhere!) { appointments(where: $where, first: 100) { nodes { id state isAffected notice { of givenAt } availableActions ends { slotGroup { id } } } } }',
        { where: { office: 'office:branch-setagaya', from: '2026-11-26', ...where } },
        who,
      )
    ).appointments?.nodes ?? null

  it('a day lists who is booked and loses nobody: each is moved or cancelled, and the notice that is owed is on record', async () => {
    const id = await openGroup()
    const [moved, cancelled, held_] = [await booked(id), await booked(id, '11:00'), await held(id, '12:00')]
    const reason = { ja: 'システムの入替え', en: 'New system' }
    const closed = await act('closeSlotDay', { slotGroup: id, date: '2026-11-26', reason }, kumin)
    expect(closed).toMatchObject({
      __typename: 'SlotDayClosed',
      slotGroup: { closedDays: [{ date: '2026-11-26', reason: 'システムの入替え' }] },
      affected: [
        { id: moved.id, state: 'CONFIRMED' },
        { id: cancelled.id, state: 'CONFIRMED' },
      ],
    })
    expect(await freeOn(id)).toMatchObject({ slots: [], reasonCode: 'DAY_CLOSED' })
    expect(await act('holdAppointment', slot(id, '14:00'))).toMatchObject({ reasonCode: 'DAY_CLOSED' })
    expect(await act('confirmAppointment', { token: held_.token, person: person() })).toMatchObject({
      __typename: 'SlotNotFree',
      reasonCode: 'DAY_CLOSED',
    })
    expect(await byToken(moved.token, 'state isAffected')).toEqual({ state: 'CONFIRMED', isAffected: true })
    const own = (list: any[]) => list.filter((each) => each.ends[0].slotGroup.id === id)
    expect(own(await listOf({ isAffected: true })).map((each) => each.id)).toEqual([moved.id, cancelled.id])
    expect(await act('cancelAppointment', { appointment: cancelled.id }, agent)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'reason',
    })
    await act('cancelAppointment', { appointment: cancelled.id, reason: '窓口を閉めるため' }, agent)
    const answer = await act(
      'rescheduleAppointment',
      { appointment: moved.id, startsAt: '2026-11-27T10:00:00+09:00' },
      agent,
    )
    expect(answer.appointment).toMatchObject({ notice: { of: 'MOVED', givenAt: null }, isAffected: false })
    expect(own(await listOf({ isAffected: true }))).toEqual([])
    const owed = own(await listOf({ through: '2026-11-27', isNoticeOwed: true }))
    expect(
      owed.map((each) => [each.id, each.notice.of, each.availableActions.includes('GIVE_NOTICE')]),
    ).toEqual([
      [cancelled.id, 'CANCELLED', true],
      [answer.appointment.id, 'MOVED', true],
    ])
    for (const each of owed)
      await act('recordAppointmentNotice', { appointment: each.id, by: 'PHONE' }, agent)
    expect(own(await listOf({ through: '2026-11-27', isNoticeOwed: true }))).toEqual([])
    expect(await byToken(cancelled.token, 'state ending { by reason } notice { by }')).toEqual({
      state: 'CANCELLED',
      ending: { by: 'OFFICE', reason: '窓口を閉めるため' },
      notice: { by: 'PHONE' },
    })
    expect(await byToken(moved.token, 'startsAt')).toEqual({ startsAt: '2026-11-27T10:00:00+09:00' })
    const { slotGroup } = await act('reopenSlotDay', { slotGroup: id, date: '2026-11-26' }, kumin)
    expect(slotGroup.closedDays).toEqual([])
    expect(timesOf(await freeOn(id))).toContain('10:00')
  })

  it('a day while 20 book it lets nobody in after it, and lists everybody who came before', async () => {
    const id = await openGroup({ modes: [{ mode: 'COUNTER', capacity: 50 }], capacity: 50 })
    const holds = []
    for (let count = 0; count < 10; count += 1) holds.push(await held(id))
    const confirming = holds.map(({ token }) => act('confirmAppointment', { token, person: person() }))
    const holding = Array.from({ length: 10 }, () => act('holdAppointment', slot(id)))
    const closing = act('closeSlotDay', { slotGroup: id, date: '2026-11-26', reason: { ja: '点検' } }, kumin)
    const answers = await Promise.all([...confirming, ...holding])
    expect((await closing).__typename).toBe('SlotDayClosed')
    const confirmed = answers.filter(({ __typename }) => __typename === 'AppointmentConfirmed')
    const listed = await listOf({ isAffected: true })
    const own = listed.filter((each: any) => each.ends[0].slotGroup.id === id).map((each: any) => each.id)
    expect(own.toSorted()).toEqual(confirmed.map(({ appointment }) => appointment.id).toSorted())
    expect(await act('holdAppointment', slot(id))).toMatchObject({ reasonCode: 'DAY_CLOSED' })
  })

  it('a counter by an announcement, and a group from a day on, name who is booked then', async () => {
    const id = await openGroup({ counter: 'counter:kumin-tamagawa' }, at('branch-tamagawa'))
    const { token } = await booked(id, '10:00', '2026-12-10')
    const query =
      'mutation ($input: AnnounceCounterExceptionInput!) { announceCounterException(input: $input) { __typename } }'
    const input = {
      counter: 'counter:kumin-tamagawa',
      kind: 'CLOSED',
      from: '2026-12-10',
      reason: { ja: '停電' },
    }
    await ask(query, { input }, at('branch-tamagawa'))
    expect(await byToken(token, 'isAffected')).toEqual({ isAffected: true })
    const other = await openGroup()
    const late = await booked(other, '10:00', '2026-12-11')
    expect(await act('endSlotGroup', { slotGroup: other, until: '2026-12-11' }, kumin)).toMatchObject({
      __typename: 'SlotGroupEnded',
      slotGroup: { state: 'ENDED', until: '2026-12-11' },
      affected: [{ id: late.id }],
    })
    expect((await freeOn(other, '2026-12-11')).reasonCode).toBe('NOT_OFFERED')
    expect(await act('changeSlotGroup', { slotGroup: other, capacity: 2 }, kumin)).toMatchObject({
      __typename: 'SlotGroupActNotPossible',
    })
  })

  it('capacity is raised at once and never lowered under those who are booked', async () => {
    const id = await openGroup()
    expect(await act('changeSlotGroup', { slotGroup: id, capacity: 3 }, kumin)).toMatchObject({
      slotGroup: { capacity: 3, version: 2 },
    })
    expect(await act('changeSlotGroup', { slotGroup: id, capacity: 2 }, kumin)).toMatchObject({
      __typename: 'CapacityNotLowered',
      least: 3,
    })
    expect(await act('changeSlotGroup', { slotGroup: id, capacity: 4 }, at('branch-kinuta'))).toMatchObject({
      __typename: 'NotPermitted',
    })
  })
})

describe('the day itself', () => {
  it('the desk checks in, gives the appointment its one ticket, and says when it is done', async () => {
    const id = await openGroup()
    const { id: appointment } = await booked(id)
    expect(await act('checkInAppointment', { appointment }, agent)).toMatchObject({
      __typename: 'AppointmentActNotPossible',
    })
    now = new Date('2026-11-26T09:45:00+09:00')
    const series = 'ticketSeries:kumin-setagaya-a'
    expect(await act('checkInAppointment', { appointment, series }, agent)).toMatchObject({
      __typename: 'SeriesNotIssuing',
    })
    expect(
      await act('checkInAppointment', { appointment, series: 'ticketSeries:kumin-kinuta-a' }, agent),
    ).toMatchObject({ __typename: 'InvalidInput', field: 'series' })
    const open =
      'mutation ($input: OpenSeriesDayInput!) { openSeriesDay(input: $input) { __typename ... on Problem { message } } }'
    await ask(open, { input: { series } }, kumin)
    const input = { appointment, series, idempotencyKey: 'check-in-at-the-desk' }
    const answers = await Promise.all(
      [agent, agent, kumin, kumin, kumin].map((who) => act('checkInAppointment', input, who)),
    )
    const done = answers.filter(({ __typename }) => __typename === 'AppointmentCheckedIn')
    expect(done.length).toBeGreaterThanOrEqual(1)
    for (const each of [...done, await act('checkInAppointment', input, agent)])
      if (each.appointment)
        expect(each.appointment).toMatchObject({
          state: 'CHECKED_IN',
          arrival: { as: 'APPOINTMENT' },
          version: 3,
        })
    const tickets = await connection.collection('tickets').find({ appointment }).toArray()
    expect(tickets.map(({ priority }) => priority)).toEqual(['APPOINTMENT'])
    const kept = await connection.collection('appointments').findOne({ groups: id })
    expect(kept?.ticket).toBe(tickets[0]?._id)
    const completed = await act('completeAppointment', { appointment }, agent)
    expect(completed.appointment).toMatchObject({ state: 'COMPLETED', availableActions: [] })
  })

  it('a check-in that is refused leaves no ticket that is called: of cancelling and checking in at once one holds', async () => {
    const series = 'ticketSeries:kumin-setagaya-b'
    const id = await openGroup({ modes: [{ mode: 'COUNTER', capacity: 9 }], capacity: 9 })
    const all = await Promise.all(Array.from({ length: 8 }, () => booked(id)))
    now = new Date('2026-11-26T09:45:00+09:00')
    const open = 'mutation ($input: OpenSeriesDayInput!) { openSeriesDay(input: $input) { __typename } }'
    const opened = await ask(open, { input: { series } }, kumin)
    expect(opened.openSeriesDay.__typename).toBe('SeriesDayChanged')
    const [first] = all
    const outdated = { appointment: first?.id, series, expectedVersion: 1 }
    expect((await act('checkInAppointment', outdated, agent)).__typename).toBe('Conflict')
    expect(await connection.collection('tickets').countDocuments({ appointment: first?.id })).toBe(0)
    await Promise.all(
      all.flatMap(({ id: appointment, token }) => [
        act('checkInAppointment', { appointment, series }, agent),
        act('cancelAppointment', { token }),
      ]),
    )
    for (const { id: appointment } of all) {
      const kept = await connection.collection('appointments').findOne({ _id: appointment as never })
      const tickets = await connection.collection('tickets').find({ appointment }).toArray()
      if (kept?.state === 'CHECKED_IN') expect(tickets.map(({ state }) => state)).toEqual(['WAITING'])
      else for (const ticket of tickets) expect(ticket).toMatchObject({ state: 'VOID', reason: 'MISISSUED' })
    }
  })

  it('who comes too late is checked in as anybody; who doesn’t come is marked once the minutes are over, by the desk or the process', async () => {
    const id = await openGroup()
    const [late, absent, unseen] = [await booked(id), await booked(id, '10:30'), await booked(id, '11:00')]
    now = new Date('2026-11-26T10:30:00+09:00')
    expect((await act('checkInAppointment', { appointment: late.id }, agent)).appointment.arrival.as).toBe(
      'NORMAL',
    )
    expect(await act('markAppointmentNoShow', { appointment: absent.id }, agent)).toMatchObject({
      possibleFrom: '2026-11-26T11:30:00+09:00',
    })
    now = new Date('2026-11-26T12:00:00+09:00')
    expect((await act('markAppointmentNoShow', { appointment: absent.id }, agent)).appointment.state).toBe(
      'NO_SHOW',
    )
    expect(await markNoShows(stores, now)).toBeGreaterThanOrEqual(1)
    expect(await markNoShows(stores, now)).toBe(0)
    expect(await byToken(unseen.token, 'state history { act by }')).toMatchObject({
      state: 'NO_SHOW',
      history: [{}, {}, { act: 'markAppointmentNoShow', by: 'appointment-process@process:services' }],
    })
  })

  it('two processes that sweep at once end each hold once, and give its place back', async () => {
    const id = await openGroup({ modes: [{ mode: 'COUNTER', capacity: 9 }], capacity: 9 })
    for (let count = 0; count < 4; count += 1) await held(id)
    const later = new Date(start.getTime() + 600_000)
    const done = await Promise.all([expireHolds(stores, later), expireHolds(stores, later)])
    expect((done[0] ?? 0) + (done[1] ?? 0)).toBeGreaterThanOrEqual(4)
    expect(await expireHolds(stores, later)).toBe(0)
    const swept = await connection.collection('appointments').find({ groups: id }).toArray()
    expect(swept.map(({ state, version }) => [state, version])).toEqual(Array(4).fill(['EXPIRED', 2]))
    expect((await connection.collection('slotDays').findOne({ group: id }))?.taken).toEqual([])
  })
})

describe('whom it is for', () => {
  const seen = `query ($where: AppointmentWhere!) { appointments(where: $where, first: 100) { nodes { id person { contactKind contact name needs } } } }`

  it('stands in the store sealed alone, is read by the desk of its office with the log written first, and forgotten when its days are over', async () => {
    const id = await openGroup({ counter: 'counter:kumin-karasuyama' }, at('branch-karasuyama'))
    const { token } = await held(id)
    const given = {
      contactKind: 'EMAIL',
      contact: 'hanako.seal@example.jp',
      name: '封印 花子',
      needs: '手話通訳',
    }
    await act('confirmAppointment', { token, person: given, idempotencyKey: 'confirm-sealed-1' })
    const where = { office: 'office:branch-karasuyama', from: '2026-11-26' }
    const desk = at('branch-karasuyama', 'counter-agent')
    const log = accessLog(connection)
    const { end } = await log.verify()
    expect((await ask(seen, { where }, desk)).appointments.nodes).toEqual([
      { id: expect.any(String), person: { ...given } },
    ])
    const entries = await connection.collection('accessLog').find({}).sort({ _id: -1 }).limit(1).toArray()
    expect(entries[0]?._id).toBe((end?.sequence ?? 0) + 1)
    const [appointment] = await connection.collection('appointments').find({ groups: id }).toArray()
    expect(entries[0]?.reads[0]).toMatchObject({
      subject: subjectOf('AppointmentPerson', appointment?.person),
      purpose: 'APPOINTMENT',
    })
    expect(await byToken(token, 'person { contact } likelyDuplicateCount')).toEqual({
      person: null,
      likelyDuplicateCount: null,
    })
    const collections = await connection.listCollections()
    for (const { name } of collections) {
      const all = JSON.stringify(await connection.collection(name).find({}).toArray())
      for (const word of ['hanako.seal', '封印', '手話通訳', token])
        expect([name, all.includes(word)]).toEqual([name, false])
    }
    expect(await forgetPersons(stores, new Date('2026-12-26T23:59:59+09:00'))).toBe(0)
    expect(await forgetPersons(stores, new Date('2026-12-27T00:00:00+09:00'))).toBeGreaterThanOrEqual(1)
    expect((await ask(seen, { where }, desk)).appointments.nodes[0].person).toBeNull()
  })

  it('isn’t told to other offices: neither a list nor an act says whether there is such an appointment', async () => {
    const id = await openGroup()
    const { id: appointment } = await booked(id)
    const where = { office: 'office:branch-setagaya', from: '2026-11-26' }
    expect((await ask(seen, { where }, elsewhere)).appointments).toBeNull()
    expect(
      (await ask(seen, { where: { ...where, office: 'office:nowhere' } }, elsewhere)).appointments,
    ).toBeNull()
    expect((await ask(seen, { where }, guest)).appointments).toBeNull()
    const none = `appointment_${'2'.repeat(20)}`
    const acts = [
      ['cancelAppointment', { reason: '理由' }],
      ['rescheduleAppointment', { startsAt: '2026-11-27T10:00:00+09:00' }],
      ['checkInAppointment', {}],
      ['markAppointmentNoShow', {}],
      ['recordAppointmentNotice', { by: 'PHONE' }],
    ] as const
    for (const [name, more] of acts)
      for (const who of name.startsWith('cancel') || name.startsWith('resch')
        ? [elsewhere, guest]
        : [elsewhere]) {
        const [there, absent] = [
          await act(name, { appointment, ...more }, who),
          await act(name, { appointment: none, ...more }, who),
        ]
        expect({ ...there, id: 0, message: 0, en: 0 }).toEqual({ ...absent, id: 0, message: 0, en: 0 })
        expect(there.__typename).toBe('NotFound')
      }
  })

  it('no token can be told from a wrong one by what it costs or says; the token isn’t repeated in a refusal', async () => {
    const id = await openGroup()
    const { token } = await booked(id)
    const query = 'query ($token: String!) { appointmentByToken(token: $token) { state } }'
    const wrong = [token.slice(0, -1), `${token}x`, token.toLowerCase(), 'x', '', '{"$ne":null}']
    const costs = new Set<number>()
    for (const each of wrong) {
      const { data, errors, storeCommands } = await subgraph.ask(query, { token: each })
      expect([data, errors]).toEqual([{ appointmentByToken: null }, undefined])
      costs.add(storeCommands)
    }
    expect([...costs]).toEqual([(await subgraph.ask(query, { token })).storeCommands])
    const refused = await act('cancelAppointment', { token: 'a-wrong-token' })
    expect(JSON.stringify(refused)).not.toContain('a-wrong-token')
    const stored = await connection.collection('appointments').findOne({ groups: id })
    expect(stored?.tokenHash).not.toContain(token)
  })
})
