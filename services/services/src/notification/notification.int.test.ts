import { createLog } from '@chiiki/kit/log.ts'
import { sealerOf } from '@chiiki/kit/sealed.ts'
import { openStore } from '@chiiki/kit/store.ts'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { testSealingKeys } from '../../../../tests/tokens.ts'
import type { Stores } from '../context.ts'
import { services } from '../subgraph.ts'
import { forgetNotifications, sweepNotifications, tellOfClosings } from './jobs.ts'

/** What people with appointments are told, through the graph; two takers share it with the jobs of a process beside. */
const storeUri = testDatabase('notifications')
const at = (time: string, day: string) => new Date(`${day}T${time}:00+09:00`)
let now = at('09:00', '2026-11-24')
let subgraph: TestSubgraph
let stores: Stores
let closeStore: () => Promise<void>

beforeAll(async () => {
  subgraph = await testSubgraph(services, { storeUri, clock: () => now })
  const opened = await openStore(storeUri, 'services', createLog('test', 'silent'))
  stores = services.stores(opened.connection, { sealer: sealerOf(testSealingKeys) } as never)
  closeStore = () => opened.close()
})
afterAll(async () => {
  await closeStore?.()
  await subgraph?.close()
})

const [counter, office] = ['counter:kumin-tamagawa', 'office:branch-tamagawa']
const manager: AskOptions = { posts: [`counter-manager@${office}`], subject: 'test:manager' }
const sender = (name: string, of = 'office:hq'): AskOptions => ({
  ...{ posts: [`notification-sender@${of}`], subject: `test:sender-${name}` },
})
const [a, b] = [sender('a'), sender('b')]

async function ask(query: string, variables: object = {}, who: AskOptions = {}): Promise<any> {
  const { data, errors } = await subgraph.ask(query, variables, who)
  expect(errors).toBeUndefined()
  return data
}
async function act(name: string, input: object, who: AskOptions, told: string): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${told} ... on Problem { message(lang: EN) } } }`
  return (await ask(query, { input }, who))[name]
}
const changed =
  '... on NotificationChanged { notification { id state recalled attempts { number outcome } } }'
const takenFields = `... on NotificationsTaken { taken { attempt until contactKind contact
  notification { id kind appointmentId state text(lang: EN) availableActions } } }`
const take = async (who = a, first = 10): Promise<any[]> =>
  (await act('takeNotifications', { first }, who, takenFields)).taken
const confirm = (taken: any, who = a, more: object = {}) =>
  act(
    'confirmNotification',
    { notification: taken.notification.id, attempt: taken.attempt, by: taken.contactKind, ...more },
    who,
    changed,
  )
const fail = (taken: any, who = a, more: object = {}) =>
  act(
    'failNotification',
    { notification: taken.notification.id, attempt: taken.attempt, reason: 'UNREACHABLE', ...more },
    who,
    changed,
  )

let group = ''
async function book(
  day: string,
  time = '10:00',
  contact = '080-0000-0000',
): Promise<{ id: string; token: string }> {
  const startsAt = at(time, day).toISOString()
  group ||= (
    await act(
      'openSlotGroup',
      {
        ...{
          counter,
          name: { ja: '予約' },
          from: '2026-11-24',
          procedures: ['procedure:tennyu'],
          capacity: 50,
        },
        modes: [{ mode: 'COUNTER', capacity: 50 }],
      },
      manager,
      '... on SlotGroupOpened { slotGroup { id } }',
    )
  ).slotGroup.id
  const held = await act(
    'holdAppointment',
    { ...{ slotGroups: [group], procedures: ['procedure:tennyu'], mode: 'COUNTER' }, startsAt },
    {},
    '... on AppointmentHeld { token appointment { id } }',
  )
  const person = { contactKind: 'PHONE', contact, name: '試験　花子' }
  const confirmed = await act('confirmAppointment', { token: held.token, person }, {}, '')
  expect(confirmed.__typename).toBe('AppointmentConfirmed')
  return { id: held.appointment.id, token: held.token }
}
const notificationsOf = async (token: string) =>
  (
    await ask(
      'query ($token: String!) { appointmentByToken(token: $token) { notice { givenAt by } notifications { id kind state dropped recalled } } }',
      { token },
    )
  ).appointmentByToken

describe('reminders', () => {
  it('R155 of eight appointments each is taken once by two who take at the same moment, with the contact that was sealed, and confirmed once', async () => {
    const booked = await Promise.all(
      Array.from({ length: 8 }, (_, index) => book('2026-11-27', '10:00', `080-0000-00${10 + index}`)),
    )
    expect(await take()).toEqual([])
    now = at('10:00', '2026-11-26')
    const [one, other] = await Promise.all([take(a, 20), take(b, 20)])
    const rest = [...(await take(a, 20)), ...(await take(b, 20))]
    const all = [...one, ...other, ...rest]
    expect(all.map(({ notification }) => notification.appointmentId).toSorted()).toEqual(
      booked.map(({ id }) => id).toSorted(),
    )
    expect(new Set(all.map(({ contact }) => contact)).size).toBe(8)
    expect(all[0]).toMatchObject({
      attempt: 1,
      contactKind: 'PHONE',
      notification: {
        kind: 'REMINDER',
        state: 'TAKEN',
        text: expect.stringContaining('2026-11-27 at 10:00'),
      },
    })
    expect(all[0].notification.text).not.toMatch(/転入|tennyu|花子/)
    const mine = one.length > 0 ? ([one, a] as const) : ([other, b] as const)
    const [first] = mine[0]
    expect(await confirm(first, mine[1] === a ? b : a)).toMatchObject({ __typename: 'NotificationNotYours' })
    const answers = await Promise.all([confirm(first, mine[1]), confirm(first, mine[1])])
    expect(answers.filter(({ __typename }) => __typename === 'NotificationChanged')).toHaveLength(1)
    for (const [list, who] of [
      [one, a],
      [other, b],
    ] as const)
      await Promise.all(list.filter((each) => each !== first).map((each) => confirm(each, who)))
    // Who was passed by at the race was taken by the same two afterwards.
    await Promise.all(
      rest.map((each) =>
        confirm(each, a).then((told) =>
          told.__typename === 'NotificationChanged' ? told : confirm(each, b),
        ),
      ),
    )
    const states = await Promise.all(
      booked.map(async ({ token }) =>
        (await notificationsOf(token)).notifications.map(({ state }: any) => state),
      ),
    )
    expect(states).toEqual(Array(8).fill(['SENT']))
  })

  it('R155 a taker who crashes loses it to another when the lease has run out; at the bound the desk finds it, and has it tried again', async () => {
    const { token } = await book('2026-12-02')
    now = at('10:00', '2026-12-01')
    const taking = { first: 10, idempotencyKey: 'take-by-a-1' }
    const [lost] = (await act('takeNotifications', taking, a, takenFields)).taken
    // An answer that got lost: the same request again answers the same, another under its key is refused.
    expect((await act('takeNotifications', taking, a, takenFields)).taken).toEqual([lost])
    expect(await act('takeNotifications', { ...taking, first: 9 }, a, '')).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
    expect(await take(b)).toEqual([])
    for (let attempt = 2; attempt <= 5; attempt += 1) {
      now = new Date(now.getTime() + 300_000)
      expect(await take(b)).toMatchObject([{ attempt, notification: { id: lost.notification.id } }])
    }
    now = new Date(now.getTime() + 300_000)
    expect(await sweepNotifications(stores, now)).toBe(1)
    const dead = await ask(
      `{ notifications(where: { office: "${office}", states: [UNDELIVERED] }) { nodes { id state availableActions attempts { outcome } } } }`,
      {},
      manager,
    )
    expect(dead.notifications.nodes).toMatchObject([
      {
        id: lost.notification.id,
        availableActions: ['RETRY'],
        attempts: Array(5).fill({ outcome: 'LEASE_LAPSED' }),
      },
    ])
    expect(
      await act('retryNotification', { notification: lost.notification.id }, manager, changed),
    ).toMatchObject({ notification: { state: 'PENDING' } })
    const [again] = await take(b)
    expect(again).toMatchObject({ attempt: 6 })
    expect(await fail(again, b, { isFinal: true })).toMatchObject({ notification: { state: 'UNDELIVERED' } })
    // It had gone out with the sixth after all: whoever sent it says so, and that counts.
    expect((await notificationsOf(token)).notifications).toMatchObject([{ state: 'UNDELIVERED' }])
  })

  it('R155 goes with the appointment: moved, the old one’s is withdrawn and the new one has its own; in a sender’s hands it is called back', async () => {
    const one = await book('2026-12-08', '10:00')
    const two = await book('2026-12-08', '11:00')
    const moved = await act(
      'rescheduleAppointment',
      { token: one.token, startsAt: at('10:00', '2026-12-09').toISOString() },
      {},
      '... on AppointmentRescheduled { appointment { movedFrom { notifications { state dropped } } notifications { kind state dueAt } } }',
    )
    expect(moved.appointment).toEqual({
      movedFrom: { notifications: [{ state: 'DROPPED', dropped: 'APPOINTMENT_CHANGED' }] },
      notifications: [{ kind: 'REMINDER', state: 'PENDING', dueAt: '2026-12-08T10:00:00+09:00' }],
    })
    now = at('11:00', '2026-12-07')
    const [taken] = await take()
    expect(taken.notification.appointmentId).toBe(two.id)
    await act('cancelAppointment', { token: two.token }, {}, '')
    expect((await notificationsOf(two.token)).notifications).toMatchObject([
      { state: 'TAKEN', recalled: 'APPOINTMENT_CHANGED' },
    ])
    expect(await confirm(taken)).toMatchObject({
      notification: { state: 'SENT', recalled: 'APPOINTMENT_CHANGED' },
    })
    now = at('10:00', '2026-12-08')
    const [next] = await take()
    expect(next.notification).toMatchObject({
      appointmentId: expect.not.stringMatching(one.id),
      text: expect.stringContaining('2026-12-09 at 10:00'),
    })
    await confirm(next)
  })
})

describe('notices', () => {
  it('R128 what the office owes is written with its act and given by whoever sends it; told by the desk first, it is dropped', async () => {
    const [one, two] = [await book('2026-12-15', '10:00'), await book('2026-12-15', '11:00')]
    now = at('10:01', '2026-12-08')
    for (const { id } of [one, two])
      await act('cancelAppointment', { appointment: id, reason: '停電のため' }, manager, '')
    await act('recordAppointmentNotice', { appointment: two.id, by: 'IN_PERSON' }, manager, '')
    const taken = await take()
    expect(taken.map(({ notification: { kind, appointmentId } }) => [kind, appointmentId])).toEqual([
      ['CANCELLED', one.id],
    ])
    await confirm(taken[0])
    expect(await notificationsOf(one.token)).toMatchObject({
      notice: { by: 'PHONE', givenAt: expect.any(String) },
      notifications: [
        { kind: 'REMINDER', state: 'DROPPED' },
        { kind: 'CANCELLED', state: 'SENT' },
      ],
    })
    expect((await notificationsOf(two.token)).notifications).toMatchObject([
      {},
      { kind: 'CANCELLED', state: 'DROPPED', dropped: 'TOLD_OTHERWISE' },
    ])
  })

  it('R128 R155 a closing tells everybody whose time it took, each once, and nobody when it is taken back before', async () => {
    const booked = [
      await book('2026-12-17', '10:00'),
      await book('2026-12-17', '11:00'),
      await book('2026-12-18'),
    ]
    now = at('10:02', '2026-12-08')
    const announce = (from: string) =>
      act(
        'announceCounterException',
        { counter, kind: 'CLOSED', from, reason: { ja: '停電' } },
        manager,
        '... on CounterExceptionAnnounced { exception { id } }',
      )
    await announce('2026-12-17')
    const { exception } = await announce('2026-12-18')
    await Promise.all([tellOfClosings(stores, now), tellOfClosings(stores, now)])
    for (let more = 3; more > 0; more -= 1) await tellOfClosings(stores, now)
    const kinds = await Promise.all(
      booked.map(async ({ token }) =>
        (await notificationsOf(token)).notifications.map(({ kind }: any) => kind),
      ),
    )
    expect(kinds).toEqual(Array(3).fill(['REMINDER', 'PLACE_LOST']))
    await act('withdrawCounterException', { counter, exception: exception.id }, manager, '')
    const taken = await take()
    expect(taken.map(({ notification }) => notification.appointmentId).toSorted()).toEqual(
      booked
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect((await notificationsOf(booked[2]?.token ?? '')).notifications[1]).toMatchObject({
      state: 'DROPPED',
      dropped: 'PLACE_STANDS',
    })
    await Promise.all(taken.map((each) => confirm(each)))
    now = at('10:00', '2026-12-16')
    expect(await take()).toEqual([])
  })
})

describe('who', () => {
  it('R155 may take: a sender, for its own offices alone; an id of another office answers as none', async () => {
    const { token } = await book('2026-12-24')
    now = at('10:00', '2026-12-23')
    expect((await act('takeNotifications', {}, manager, '')).__typename).toBe('NotPermitted')
    const elsewhere = sender('c', 'office:branch-kitazawa')
    expect(await take(elsewhere)).toEqual([])
    const [taken] = await take(sender('d', office))
    expect(taken.notification.availableActions).toEqual(['CONFIRM', 'FAIL'])
    expect(await confirm(taken, elsewhere)).toMatchObject({ __typename: 'NotFound' })
    expect(
      await ask(`{ notifications(where: { office: "${office}" }) { nodes { id } } }`, {}, elsewhere),
    ).toEqual({ notifications: null })
    const held = (await notificationsOf(token)).notifications
    expect(held).toMatchObject([{ state: 'TAKEN' }])
  })

  it('R155 keeps nothing of the person in clear, logs each reading of a contact, and forgets what is over when its days are', async () => {
    const connection = await createConnection(storeUri, { serverSelectionTimeoutMS: 5_000 }).asPromise()
    const kept = JSON.stringify(await connection.collection('notifications').find().toArray())
    const reads = await connection.collection('accessLog').find({ 'reads.purpose': 'NOTIFICATION' }).toArray()
    await connection.close()
    expect(kept).not.toMatch(/080-?0000|花子/)
    expect(reads.length).toBeGreaterThan(3)
    expect(await forgetNotifications(stores, now)).toBe(0)
    expect(await forgetNotifications(stores, at('10:00', '2027-04-30'))).toBeGreaterThan(8)
  })
})
