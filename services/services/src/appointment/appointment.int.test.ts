import { accessLog, subjectOf } from '@chiiki/kit/access-log.ts'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

const storeUri = testDatabase('appointment')
const start = new Date('2026-11-24T09:00:00+09:00')
let now = start
let subgraph: TestSubgraph
const connection = createConnection()

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
  const fit = '... on SlotGroupNotFit { rule }'
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
    const query = `query ($where: AppointmentWhere!) { appointments(where: $where) { ends { slotGroup { id } } state likelyDuplicateCount } }`
    const where = { office: 'office:branch-setagaya', from: '2026-11-26', states: ['CONFIRMED'] }
    const listed = (await ask(query, { where }, agent)).appointments.filter(
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
