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

describe('smoke', () => {
  it('books', async () => {
    const id = await openGroup()
    const day = await freeOn(id)
    expect(timesOf(day).length).toBe(17)
    const { token } = await booked(id)
    expect(await byToken(token)).toMatchObject({ state: 'CONFIRMED' })
    expect(timesOf(await freeOn(id))).not.toContain('10:00')
  })
})
