import { faultsOf } from '@chiiki/kit/machine.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SlotGroupRecord, slotGroupMachine } from '../slot-group/slot-group.ts'
import {
  leftIn,
  peakIn,
  type SlotDay,
  type SlotGround,
  slotsOn,
  stillStands,
  withoutTaking,
  withTaking,
} from '../slot-group/slots.ts'
import { type AppointmentRecord, appointmentMachine, evolveAppointment, stateAt } from './appointment.ts'
import * as booking from './booking.ts'
import * as decisions from './decisions.ts'
import type { AppointmentPolicy } from './policy.ts'

const policy: AppointmentPolicy = {
  slots: { slotMinutes: 30, leadMinutes: 0, horizonDays: 60 },
  booking: {
    holdMinutes: 10,
    mostUnits: 4,
    mostProcedures: 5,
    isOnePerPersonProcedureAndDay: true,
    areGuestsLimitedByContact: false,
    givenBackAfterMinutes: 0,
  },
  noShowAfterMinutes: 60,
  personForgottenAfterDays: 30,
  accessLogDays: 1825,
  notifications: {
    remindMinutesBefore: [1440],
    tellsOfClosings: true,
    leaseSeconds: 300,
    mostAttempts: 5,
    retryAfterMinutes: 5,
    mostTaken: 50,
    keptDays: 90,
  },
  board: {
    periodFirstDays: [1, 16],
    leadDays: 3,
    horizonPeriods: 6,
    mostPeriods: 2,
    personForgottenAfterDays: 90,
  },
  videoOffices: ['office:booth'],
}
const calendar = {
  table: {
    source: 'test',
    publishedOn: '2026-02-01',
    coversFrom: '2026-01-01',
    coversThrough: '2027-12-31',
    officialThrough: '2027-12-31',
    days: [],
  },
  closures: [],
  holidays: new Map(),
}
const date = '2026-11-26'
const group = (id: string, more: Partial<SlotGroupRecord> = {}): SlotGroupRecord => ({
  _id: id,
  counter: null,
  office: `office:${id}`,
  role: 'RECEPTION',
  name: { ja: id, en: null },
  procedures: ['procedure:a', 'procedure:b'],
  modes: [
    { mode: 'VIDEO', capacity: 2 },
    { mode: 'PHONE', capacity: 1 },
  ],
  capacity: 2,
  slotMinutes: 30,
  leadMinutes: 0,
  horizonDays: 60,
  weekly: [
    { days: ['THURSDAY'], opens: '09:00', closes: '10:30', weeksOfMonth: null },
    { days: ['THURSDAY'], opens: '11:00', closes: '12:00', weeksOfMonth: null },
  ],
  from: '2026-01-01',
  until: null,
  state: 'OPEN',
  closedDays: [],
  ...more,
})
const groups = [
  group('reception'),
  group('booth', { role: 'BOOTH', modes: [{ mode: 'VIDEO', capacity: 1 }], capacity: 1 }),
  group('adviser', {
    role: 'ADVISER',
    modes: [{ mode: 'VIDEO', capacity: 1 }],
    capacity: 1,
    slotMinutes: 60,
  }),
]
const beginning = new Date('2026-11-25T09:00:00+09:00').getTime()

/** The store as the acts use it: each act sees what the one before left, and writes all or nothing. */
class World {
  now = new Date(beginning)
  days = new Map<string, SlotDay>(
    groups.map(({ _id }) => [_id, { _id: `${_id}:${date}`, group: _id, date, taken: [], isClosed: false }]),
  )
  appointments = new Map<string, AppointmentRecord>()
  private count = 0

  ground(ids: readonly string[]): booking.BookingGround {
    const ends = ids.map((id): SlotGround => {
      const found = groups.find(({ _id }) => _id === id) as SlotGroupRecord
      return { group: found, schedules: [], calendar, day: this.days.get(id) ?? null, now: this.now }
    })
    return { ends, policy, now: this.now }
  }

  private keep(appointment: AppointmentRecord, until: Date | null | 'GONE') {
    this.appointments.set(appointment._id, appointment)
    const { _id, mode, startsAt: from, endsAt: to } = appointment
    for (const id of appointment.groups) {
      const day = this.days.get(id) as SlotDay
      const taken =
        until === 'GONE'
          ? withoutTaking(day, _id, this.now)
          : withTaking(day, { appointment: _id, mode, from, to, until }, this.now)
      this.days.set(id, { ...day, taken })
    }
  }

  hold(ids: readonly string[], wanted: booking.Wanted) {
    this.count += 1
    const id = `a${this.count}`
    const result = booking.holdAppointment(id, wanted, this.ground(ids), 'hash')
    if (result.ok) {
      const held = evolveAppointment(null, result.value)
      this.keep(held, held.holdExpiresAt)
    }
    return result
  }

  confirm(id: string, person: string) {
    const appointment = this.appointments.get(id) as AppointmentRecord
    const keys = appointment.procedures.map((procedure) => `${person}/${procedure}/${date}`)
    const isTaken = [...this.appointments.values()].some(
      ({ isOpen, openKeys }) => isOpen && openKeys.some((key) => keys.includes(key)),
    )
    if (isTaken) return
    const result = booking.confirmAppointment(appointment, keys, this.ground(appointment.groups))
    if (result.ok) this.keep(evolveAppointment(appointment, result.value), null)
  }

  reschedule(id: string, startsAt: Date) {
    const old = this.appointments.get(id) as AppointmentRecord
    this.count += 1
    const to = `a${this.count}`
    const wanted = { procedures: old.procedures, mode: old.mode, units: old.units, startsAt }
    const result = booking.rescheduleAppointment(
      to,
      old,
      wanted,
      old.openKeys,
      'HOLDER',
      this.ground(old.groups),
    )
    if (!result.ok) return
    const ending = { by: 'HOLDER', reason: null, at: this.now } as const
    this.keep(evolveAppointment(old, { event: 'AppointmentMovedAway', to, ending }), 'GONE')
    this.keep(evolveAppointment(null, result.value), null)
  }

  cancel(id: string) {
    const appointment = this.appointments.get(id) as AppointmentRecord
    const result = decisions.cancelAppointment(appointment, 'HOLDER', null, this.now)
    if (result.ok) this.keep(evolveAppointment(appointment, result.value), 'GONE')
  }

  sweep() {
    for (const appointment of this.appointments.values()) {
      const expired = decisions.expireAppointment(appointment, this.now)
      if (expired.ok) this.keep(evolveAppointment(appointment, expired.value), 'GONE')
    }
  }
}

const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00']
const startsAt = fc.constantFrom(...times).map((time) => new Date(`${date}T${time}:00+09:00`))
/** Mostly holds and confirmations, near each other: what is to be found out is what happens when it's full. */
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      ids: fc.constantFrom(
        ['reception'],
        ['reception'],
        ['booth', 'adviser'],
        ['adviser', 'booth'],
        ['booth'],
      ),
      mode: fc.constantFrom('VIDEO' as const, 'VIDEO' as const, 'PHONE' as const),
      units: fc.integer({ min: 1, max: 3 }),
      procedures: fc.constantFrom(['procedure:a'], ['procedure:a', 'procedure:b'], ['procedure:b']),
      startsAt,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('confirm' as const),
      index: fc.nat(20),
      person: fc.constantFrom('p', 'q', 'r', 's', 't'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('reschedule' as const), index: fc.nat(20), startsAt }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), index: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function run(world: World, each: Step, check: () => void) {
  const nth = (index: number) => [...world.appointments.keys()][index % Math.max(1, world.appointments.size)]
  if (each.do === 'hold') world.hold(each.ids, each)
  else if (each.do === 'wait') world.now = new Date(world.now.getTime() + each.minutes * 60_000)
  else if (each.do === 'sweep') world.sweep()
  else {
    const id = nth(each.index)
    if (id === undefined) return
    if (each.do === 'confirm') world.confirm(id, each.person)
    if (each.do === 'cancel') world.cancel(id)
    if (each.do === 'reschedule') world.reschedule(id, each.startsAt)
  }
  check()
}

describe('machines', () => {
  it('have no dead end, no unknown state and one answer to each event', () => {
    expect([...faultsOf(appointmentMachine), ...faultsOf(slotGroupMachine)]).toEqual([])
  })
})

describe('any history of holds, confirmations, moves, cancellations and waits', () => {
  it('I11 never takes more than there is, at any moment, in any mode, at either end; a video consultation has both ends or none', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const world = new World()
        for (const each of steps)
          run(world, each, () => {
            const live = [...world.appointments.values()].filter((one) =>
              ['HELD', 'CONFIRMED'].includes(stateAt(one, world.now)),
            )
            for (const one of groups) {
              const taken = (world.days.get(one._id) as SlotDay).taken.filter(
                ({ until }) => until === null || until > world.now,
              )
              const day = { from: new Date(0), to: new Date(9e12) }
              expect(peakIn(taken, day)).toBeLessThanOrEqual(one.capacity)
              for (const { mode, capacity } of one.modes)
                expect(
                  peakIn(
                    taken.filter((each) => each.mode === mode),
                    day,
                  ),
                ).toBeLessThanOrEqual(capacity)
              const ids = live.filter(({ groups: ends }) => ends.includes(one._id)).map(({ _id }) => _id)
              expect(taken.map(({ appointment }) => appointment).toSorted()).toEqual(ids.toSorted())
            }
            expect(
              live.every(({ groups: ends }) => ends.length === (ends.includes('reception') ? 1 : 2)),
            ).toBe(true)
          })
      }),
      { numRuns: 80 },
    )
  })

  it('I12 never leaves two open for one person, procedure and day', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const world = new World()
        for (const each of steps)
          run(world, each, () => {
            const keys = [...world.appointments.values()].flatMap(({ isOpen, openKeys }) =>
              isOpen ? openKeys : [],
            )
            expect(new Set(keys).size).toBe(keys.length)
          })
      }),
      { numRuns: 50 },
    )
  })
})

describe('slots', () => {
  it('of several units never reach over a break, and each that is told can be held', () => {
    const world = new World()
    const [ground] = world.ground(['reception']).ends as [SlotGround]
    const { slots } = slotsOn(ground, date, { mode: 'VIDEO', units: 2 })
    expect(slots.map(({ from }) => from.toISOString().slice(11, 16))).toEqual(['00:00', '00:30', '02:00'])
    for (const { from } of slots) {
      const wanted = { procedures: ['procedure:a'], mode: 'VIDEO' as const, units: 2, startsAt: from }
      expect(new World().hold(['reception'], wanted).ok).toBe(true)
    }
  })

  it('count a place as taken for as long as any part of it is', () => {
    const at = (time: string) => new Date(`${date}T${time}:00+09:00`)
    const taking = {
      appointment: 'a',
      mode: 'PHONE' as const,
      from: at('09:00'),
      to: at('10:00'),
      until: null,
    }
    const left = (from: string, to: string) =>
      leftIn(groups[0] as SlotGroupRecord, [taking], 'PHONE', { from: at(from), to: at(to) })
    expect([left('09:30', '10:00'), left('10:00', '10:30'), left('08:30', '09:00')]).toEqual([0, 1, 1])
  })

  it('a booth alone, two receptions together, and both ends at one office are refused by the rule', () => {
    const world = new World()
    const wanted = {
      procedures: ['procedure:a'],
      mode: 'VIDEO' as const,
      units: 1,
      startsAt: new Date(`${date}T09:00:00+09:00`),
    }
    const ruleOf = (ids: string[]) => {
      const result = world.hold(ids, wanted)
      return result.ok ? null : 'rule' in result.problem && result.problem.rule
    }
    expect([ruleOf(['booth']), ruleOf(['adviser']), ruleOf(['reception', 'booth'])]).toEqual([
      'NEEDS_TWO_ENDS',
      'NEEDS_TWO_ENDS',
      'BOOKED_ALONE',
    ])
  })

  it('a closed day takes the place of who is booked away, and says so', () => {
    const [ground] = new World().ground(['reception']).ends as [SlotGround]
    const span = { from: new Date(`${date}T09:00:00+09:00`), to: new Date(`${date}T09:30:00+09:00`) }
    const closed = { date, reason: { ja: '点検', en: null }, closedAt: new Date(beginning) }
    expect(stillStands(ground, span)).toBe(true)
    expect(stillStands({ ...ground, group: { ...ground.group, closedDays: [closed] } }, span)).toBe(false)
    expect(stillStands({ ...ground, group: { ...ground.group, until: date } }, span)).toBe(false)
  })
})
