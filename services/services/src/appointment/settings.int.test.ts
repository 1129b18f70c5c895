import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

/** What a ward may set otherwise: a cancelled place rests, and guests have one open appointment a contact. */
const storeUri = testDatabase('appointment-settings')
const root = mkdtempSync(join(tmpdir(), 'chiiki-settings-'))
const start = new Date('2026-11-24T09:00:00+09:00')
let now = start
let subgraph: TestSubgraph
const manager = { posts: ['counter-manager@office:branch-setagaya'], subject: 'test:manager' }

beforeAll(async () => {
  cpSync('data', root, { recursive: true })
  const dataDir = join(root, 'setagaya')
  const file = join(dataDir, 'appointment-policies.json')
  const settings = JSON.parse(readFileSync(file, 'utf8'))
  for (const { booking } of settings.policies)
    Object.assign(booking, { areGuestsLimitedByContact: true, givenBackAfterMinutes: 15 })
  writeFileSync(file, JSON.stringify(settings))
  subgraph = await testSubgraph(services, { storeUri, dataDir, clock: () => now })
})
afterAll(async () => {
  await subgraph?.close()
  rmSync(root, { recursive: true, force: true })
})
beforeEach(() => {
  now = start
})

async function act(name: string, input: object, told: string, who: AskOptions = {}): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${told} } }`
  const { data, errors } = await subgraph.ask(query, { input }, who)
  expect(errors).toBeUndefined()
  return data[name]
}

async function openGroup(capacity = 1): Promise<string> {
  const group = {
    ...{ counter: 'counter:kumin-setagaya', name: { ja: '予約', en: 'Bookings' }, from: '2026-11-24' },
    ...{ procedures: ['procedure:tennyu'], modes: [{ mode: 'COUNTER', capacity }], capacity },
  }
  const opened = await act('openSlotGroup', group, '... on SlotGroupOpened { slotGroup { id } }', manager)
  return opened.slotGroup.id
}
const hold = (group: string, time = '10:00') =>
  act(
    'holdAppointment',
    {
      ...{ slotGroups: [group], procedures: ['procedure:tennyu'], mode: 'COUNTER' },
      startsAt: `2026-11-26T${time}:00+09:00`,
    },
    '... on AppointmentHeld { token } ... on SlotNotFree { reasonCode }',
  )
const confirm = (token: string, contact: string) =>
  act(
    'confirmAppointment',
    { token, person: { contactKind: 'PHONE', contact } },
    '... on Problem { message }',
  )

describe('settings of appointments', () => {
  it('I11 a cancelled place rests for the minutes that the ward sets, then goes to one of twenty', async () => {
    const group = await openGroup()
    const { token } = await hold(group)
    expect((await confirm(token, '080-0000-0001')).__typename).toBe('AppointmentConfirmed')
    await act('cancelAppointment', { token }, '')
    expect((await hold(group)).__typename).toBe('SlotNotFree')
    now = new Date(start.getTime() + 14 * 60_000)
    expect((await hold(group)).__typename).toBe('SlotNotFree')
    now = new Date(start.getTime() + 15 * 60_000)
    const all = await Promise.all(Array.from({ length: 20 }, () => hold(group)))
    expect(all.filter(({ __typename }) => __typename === 'AppointmentHeld')).toHaveLength(1)
  })

  it('I12 a guest’s contact has one open appointment a procedure and day, also when 20 are confirmed at once', async () => {
    const group = await openGroup(40)
    const held = await Promise.all(Array.from({ length: 20 }, () => hold(group)))
    const spellings = ['080-0000-0002', '08000000002', '+81-80-0000-0002', '０８０－００００－０００２']
    const answers = await Promise.all(
      held.map(({ token }, index) => confirm(token, spellings[index % spellings.length] as string)),
    )
    expect(answers.filter(({ __typename }) => __typename === 'AppointmentConfirmed')).toHaveLength(1)
    expect(answers.filter(({ __typename }) => __typename === 'AppointmentAlreadyOpen')).toHaveLength(19)
    const { token } = await hold(group)
    expect((await confirm(token, '080-0000-0003')).__typename).toBe('AppointmentConfirmed')
  })

  it('I11 a counter that is closed at the same instant as it is booked loses nobody: whoever is confirmed is listed as affected', async () => {
    for (let round = 0; round < 4; round += 1) {
      now = start
      const group = await openGroup(40)
      const time = `1${round}:00`
      const held = await Promise.all(Array.from({ length: 10 }, () => hold(group, time)))
      const reason = { ja: '停電', en: 'No power' }
      const [closed, ...answers] = await Promise.all([
        act(
          'closeSlotDay',
          { slotGroup: group, date: '2026-11-26', reason },
          '... on SlotDayClosed { affected { id } } ... on Problem { message }',
          manager,
        ),
        ...held.map(({ token }, index) => confirm(token, `080-1${round}00-000${index}`)),
        ...Array.from({ length: 10 }, () => hold(group, time)),
      ])
      expect(closed.__typename).toBe('SlotDayClosed')
      const { data } = await subgraph.ask(
        'query ($where: AppointmentWhere!) { appointments(where: $where, first: 100) { nodes { id state isAffected ends { slotGroup { id } } } } }',
        { where: { office: 'office:branch-setagaya', from: '2026-11-26', states: ['CONFIRMED'] } },
        manager,
      )
      const own = data.appointments.nodes.filter((each: any) => each.ends[0].slotGroup.id === group)
      const confirmed = answers.filter(({ __typename }) => __typename === 'AppointmentConfirmed')
      expect(own).toHaveLength(confirmed.length)
      expect(own.every((each: any) => each.isAffected)).toBe(true)
      expect(closed.affected.map(({ id }: any) => id).sort()).toEqual(own.map(({ id }: any) => id).sort())
    }
  })
})
