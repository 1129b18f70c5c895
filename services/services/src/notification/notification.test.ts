import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AppointmentRecord } from '../appointment/appointment.ts'
import * as decisions from './decisions.ts'
import { textOf } from './messages.ts'
import {
  evolveNotification,
  type NotificationRecord,
  notificationKinds,
  notificationMachine,
} from './notification.ts'

const settings: decisions.NotificationSettings = {
  ...{ remindMinutesBefore: [1440, 60], tellsOfClosings: true, leaseSeconds: 300, mostAttempts: 3 },
  ...{ retryAfterMinutes: 5, mostTaken: 50, keptDays: 90 },
}
const at = (time: string, day = '2026-11-26') => new Date(`${day}T${time}:00+09:00`)
const appointment = {
  ...{ _id: 'appointment_1', person: 'appointment_1', offices: ['office:a'], state: 'CONFIRMED' },
  ...{ startsAt: at('10:00'), notice: null },
} as unknown as AppointmentRecord
const stands: decisions.Standing = { appointment, isAffected: false, hasContact: true }
const reminder = (dueAt = at('10:00', '2026-11-25')) =>
  decisions.notificationOf(
    'notification_1',
    appointment,
    { kind: 'REMINDER', which: '1440', dueAt },
    at('09:00', '2026-11-20'),
  )
type Decided = ReturnType<typeof decisions.takeNotification>
const after = (
  notification: NotificationRecord,
  decided: Decided | ReturnType<typeof decisions.failNotification>,
) => {
  if (!decided.ok) throw new Error(decided.problem.kind)
  return evolveNotification(notification, decided.value)
}
const take = (notification: NotificationRecord, by: string, now: Date, standing = stands) =>
  decisions.takeNotification(notification, standing, { by, request: null }, settings, now)

describe('a notification', () => {
  it('has a table without faults', () => {
    expect(faultsOf(notificationMachine)).toEqual([])
  })

  it('R155 is written for each reminder whose time is still to come, and for none that has passed when it is booked', () => {
    const due = (now: Date) => decisions.remindersOf(appointment, settings, now).map(({ which }) => which)
    expect(due(at('09:59', '2026-11-25'))).toEqual(['1440', '60'])
    expect(due(at('10:00', '2026-11-25'))).toEqual(['60'])
    expect(due(at('09:30'))).toEqual([])
  })

  it('R155 is taken from its time on, by one at a time; by another when the lease has run out, as often as the ward set', () => {
    let it = reminder()
    expect(take(it, 'a', at('09:59', '2026-11-25'))).toMatchObject({ ok: false })
    it = after(it, take(it, 'a', at('10:00', '2026-11-25')))
    expect(take(it, 'b', at('10:04', '2026-11-25'))).toMatchObject({ ok: false })
    it = after(it, take(it, 'b', at('10:05', '2026-11-25')))
    it = after(it, take(it, 'c', at('10:10', '2026-11-25')))
    expect(it.attempts.map(({ by, outcome }) => [by, outcome])).toEqual([
      ['a', 'LEASE_LAPSED'],
      ['b', 'LEASE_LAPSED'],
      ['c', null],
    ])
    it = after(it, take(it, 'd', at('10:15', '2026-11-25')))
    expect(it).toMatchObject({ state: 'UNDELIVERED', tries: 3 })
    it = after(it, decisions.retryNotification(it, at('10:20', '2026-11-25')))
    expect(after(it, take(it, 'd', at('10:20', '2026-11-25')))).toMatchObject({ state: 'TAKEN', tries: 1 })
  })

  it('R155 that went out is confirmed by who took it, late as well, and by nobody else', () => {
    let it = after(reminder(), take(reminder(), 'a', at('10:00', '2026-11-25')))
    const confirm = (number: number, by: string) =>
      decisions.confirmNotification(it, number, by, at('10:30', '2026-11-25'))
    expect(confirm(1, 'b')).toMatchObject({ problem: { kind: 'NotificationNotYours' } })
    it = after(it, take(it, 'b', at('10:06', '2026-11-25')))
    const late = confirm(1, 'a')
    it = after(it, late)
    expect(it).toMatchObject({ state: 'SENT', dueAt: null, attempts: [{ outcome: 'SENT' }, { by: 'b' }] })
    expect(confirm(2, 'b')).toMatchObject({ problem: { kind: 'NotificationStepNotPossible', state: 'SENT' } })
  })

  it('R155 that could not be sent rests twice as long each time, and is given up at the bound or where it is in vain', () => {
    let it = reminder()
    const fail = (isFinal = false) =>
      decisions.failNotification(
        it,
        { number: it.attempts.length, reason: 'UNREACHABLE', isFinal },
        'a',
        settings,
        it.attempts.at(-1)?.takenAt as Date,
      )
    const rests: number[] = []
    for (let tried = 0; tried < 2; tried += 1) {
      const from = it.dueAt as Date
      it = after(it, take(it, 'a', from))
      expect(after(it, fail(true)).state).toBe('UNDELIVERED')
      it = after(it, fail())
      rests.push(((it.dueAt as Date).getTime() - from.getTime()) / 60_000)
    }
    expect(rests).toEqual([5, 10])
    it = after(it, take(it, 'a', it.dueAt as Date))
    it = after(it, fail())
    expect(it).toMatchObject({ state: 'UNDELIVERED', dueAt: null })
  })

  it('R128 R155 tells only what is so: it is dropped when its appointment is moved, begun or told of otherwise, and a reminder waits while its place is closed', () => {
    const due = at('10:00', '2026-11-25')
    const ends = (more: Partial<decisions.Standing>, now = due, of = reminder()) => {
      const { state, dropped, dueAt } = after(of, take(of, 'a', now, { ...stands, ...more }))
      return dropped ?? [state, dueAt]
    }
    const changed = (more: object) => ({ appointment: { ...appointment, ...more } as AppointmentRecord })
    expect(ends(changed({ state: 'RESCHEDULED' }))).toBe('APPOINTMENT_CHANGED')
    expect(ends({ appointment: null })).toBe('APPOINTMENT_CHANGED')
    expect(ends({ hasContact: false })).toBe('NO_CONTACT')
    expect(ends({}, at('10:00'))).toBe('OVER')
    expect(ends({ isAffected: true })).toEqual(['PENDING', at('10:05', '2026-11-25')])
    const lost = { ...reminder(), kind: 'PLACE_LOST' as const }
    expect(ends({}, due, lost)).toBe('PLACE_STANDS')
    expect(ends({ isAffected: true }, due, lost)).toEqual(['TAKEN', at('10:05', '2026-11-25')])
    const cancelled = { ...reminder(), kind: 'CANCELLED' as const }
    const notice = { of: 'CANCELLED', owedAt: due, givenAt: due, by: 'PHONE' }
    expect(ends(changed({ state: 'CANCELLED', notice }), due, cancelled)).toBe('TOLD_OTHERWISE')
  })

  it('R155 in a sender’s hands is called back: sent all the same is sent and says so, and nobody tries it again', () => {
    const taken = after(reminder(), take(reminder(), 'a', at('10:00', '2026-11-25')))
    const now = at('10:01', '2026-11-25')
    const recall = decisions.withdraw(taken, 'APPOINTMENT_CHANGED', now)
    if (!recall) throw new Error('nothing to withdraw')
    const recalled = evolveNotification(taken, recall)
    const input = { number: 1, reason: 'UNREACHABLE', isFinal: false } as const
    expect(after(recalled, decisions.failNotification(recalled, input, 'a', settings, now)).state).toBe(
      'DROPPED',
    )
    expect(after(recalled, decisions.confirmNotification(recalled, 1, 'a', now))).toMatchObject({
      ...{ state: 'SENT', recalled: 'APPOINTMENT_CHANGED' },
    })
    expect(after(recalled, take(recalled, 'b', at('10:06', '2026-11-25'))).dropped).toBe(
      'APPOINTMENT_CHANGED',
    )
  })

  it('R155 whatever takers do, has one holder at a time, is tried no more often than the ward set, and is sent once', () => {
    const step = fc.record({
      what: fc.constantFrom('take', 'confirm', 'fail', 'sweep'),
      by: fc.constantFrom('a', 'b'),
      number: fc.integer({ min: 1, max: 4 }),
      minutes: fc.integer({ min: 0, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let [it, now, sent] = [reminder(), at('10:00', '2026-11-25'), 0]
        for (const { what, by, number, minutes } of steps) {
          now = new Date(now.getTime() + minutes * 60_000)
          const input = { number, reason: 'PROVIDER_FAULT', isFinal: false } as const
          const decided = {
            take: () => take(it, by, now),
            confirm: () => decisions.confirmNotification(it, number, by, now),
            fail: () => decisions.failNotification(it, input, by, settings, now),
            sweep: () => decisions.sweepNotification(it, stands, settings, now),
          }[what]()
          if (!decided.ok) continue
          const holder = it.state === 'TAKEN' && it.dueAt !== null && it.dueAt > now
          if (decided.value.event === 'TAKE') expect(holder).toBe(false)
          it = evolveNotification(it, decided.value)
          sent += decided.value.event === 'CONFIRM' ? 1 : 0
        }
        expect(it.attempts.length).toBeLessThanOrEqual(settings.mostAttempts)
        expect(it.attempts.filter(({ outcome }) => outcome === 'SENT')).toHaveLength(sent)
        expect(sent).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('R155 says when and where, in both languages, and never what for', () => {
    for (const kind of notificationKinds) {
      const text = textOf(kind, { startsAt: at('10:00'), place: { ja: '用賀出張所', en: 'Yoga' } })
      expect(text.ja).toContain('2026-11-26 10:00、用賀出張所')
      expect(text.en).toContain('2026-11-26 at 10:00, Yoga')
    }
  })
})
