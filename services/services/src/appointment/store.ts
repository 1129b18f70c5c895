import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields } from '@chiiki/kit/model-fields.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { AppointmentRecord } from './appointment.ts'
import type { PersonKept } from './person.ts'
import type { PolicyRecord, VideoOfficeRecord } from './policy.ts'

/** The sealed words about whom an appointment is for: alone, so that they can be forgotten, and read by one door. */
export type PersonRecord = {
  readonly _id: string
  readonly sealed: string
  /** Of contact, procedure and day, so that staff see who may be booked twice; gone with the words. */
  readonly contactKeys: readonly string[]
  readonly eraseAt: Date
}

export type AppointmentStore = {
  readonly appointments: Model<AppointmentRecord & Stored>
  readonly persons: Model<PersonRecord>
  readonly policies: Model<PolicyRecord & Stored>
  readonly videoOffices: Model<VideoOfficeRecord & Stored>
  readonly sealer: Sealer
  keepPerson(
    id: string,
    kept: PersonKept,
    more: Omit<PersonRecord, '_id' | 'sealed'>,
    session: ClientSession,
  ): Promise<void>
  openPerson(record: PersonRecord): PersonKept
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const counted = { type: Number, required: true } as const
const instant = { type: Date, required: true } as const
const flag = { type: Boolean, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

/** Appointments, the sealed words about their persons, and the settings that both go by. */
export function appointmentStore(connection: Connection, sealer: Sealer): AppointmentStore {
  const persons = connection.model('appointmentPersons', personSchema()) as unknown as Model<PersonRecord>
  return {
    appointments: connection.model(
      'appointments',
      appointmentSchema(),
    ) as unknown as AppointmentStore['appointments'],
    persons,
    policies: connection.model(
      'appointmentPolicies',
      policySchema(),
    ) as unknown as AppointmentStore['policies'],
    videoOffices: connection.model(
      'videoOffices',
      videoOfficeSchema(),
    ) as unknown as AppointmentStore['videoOffices'],
    sealer,
    keepPerson: async (_id, kept, more, session) => {
      const sealed = sealer.seal(JSON.stringify(kept), aboutPerson(_id))
      await persons.updateOne({ _id }, { $set: { sealed, ...more } }, { upsert: true, session })
    },
    openPerson: ({ _id, sealed }) => JSON.parse(sealer.open(sealed, aboutPerson(_id))) as PersonKept,
  }
}

function aboutPerson(id: string): string {
  return `Appointment.person ${id}`
}

function appointmentSchema() {
  const end = new Schema({ group: required, role: required, counter: text, office: required }, inner)
  const ending = new Schema({ by: required, reason: text, at: instant }, inner)
  const notice = new Schema(
    { of: required, owedAt: instant, givenAt: { type: Date, default: null }, by: text },
    inner,
  )
  const arrival = new Schema({ at: instant, as: required }, inner)
  return (
    new Schema(
      {
        _id: required,
        state: required,
        procedures: { type: [String], required: true },
        mode: required,
        date: required,
        startsAt: instant,
        endsAt: instant,
        units: counted,
        ends: [end],
        offices: { type: [String], required: true },
        groups: { type: [String], required: true },
        holdExpiresAt: instant,
        tokenHash: text,
        person: required,
        openKeys: { type: [String], required: true, default: [] },
        isOpen: flag,
        movedFrom: text,
        movedTo: text,
        ending: { type: ending, default: null },
        notice: { type: notice, default: null },
        arrival: { type: arrival, default: null },
        ticket: text,
        ...historyFields,
      },
      { ...options, collection: 'appointments' },
    )
      // Over documents: no two that are open share a key.
      .index(
        { openKeys: 1 },
        { name: 'oneOpenAppointment', unique: true, partialFilterExpression: { isOpen: true } },
      )
      .index({ tokenHash: 1 }, { name: 'appointmentByToken' })
      .index({ offices: 1, date: 1, startsAt: 1, _id: 1 }, { name: 'appointmentsOfOffice' })
      .index({ groups: 1, date: 1 }, { name: 'appointmentsOfSlotGroup' })
      .index({ state: 1, holdExpiresAt: 1 }, { name: 'appointmentsToExpire' })
      .index({ state: 1, startsAt: 1 }, { name: 'appointmentsNotKept' })
      .index({ person: 1 }, { name: 'appointmentsOfPerson' })
  )
}

function personSchema() {
  return new Schema(
    {
      _id: required,
      sealed: required,
      contactKeys: { type: [String], required: true, default: [] },
      eraseAt: instant,
    },
    { ...options, collection: 'appointmentPersons' },
  )
    .index({ eraseAt: 1 }, { name: 'personsToForget' })
    .index({ contactKeys: 1 }, { name: 'personsByContact' })
}

function policySchema() {
  const schema = new Schema(
    {
      _id: required,
      slots: {
        type: new Schema({ slotMinutes: counted, leadMinutes: counted, horizonDays: counted }, inner),
      },
      booking: {
        type: new Schema(
          {
            holdMinutes: counted,
            mostUnits: counted,
            mostProcedures: counted,
            isOnePerPersonProcedureAndDay: flag,
            areGuestsLimitedByContact: flag,
            givenBackAfterMinutes: counted,
          },
          inner,
        ),
      },
      noShowAfterMinutes: counted,
      personForgottenAfterDays: counted,
      accessLogDays: counted,
      notifications: {
        type: new Schema(
          {
            remindMinutesBefore: { type: [Number], required: true },
            tellsOfClosings: flag,
            leaseSeconds: counted,
            mostAttempts: counted,
            retryAfterMinutes: counted,
            mostTaken: counted,
            keptDays: counted,
          },
          inner,
        ),
      },
      board: {
        type: new Schema(
          {
            periodFirstDays: { type: [Number], required: true },
            leadDays: counted,
            horizonPeriods: counted,
            mostPeriods: counted,
            personForgottenAfterDays: counted,
          },
          inner,
        ),
      },
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'appointmentPolicies' },
  )
  return bounded(schema, { most: 50, because: 'one for each time that the ward changes it' })
}

function videoOfficeSchema() {
  const schema = new Schema(
    { _id: required, office: required, ...datedFields, ...historyFields },
    { ...options, collection: 'videoOffices' },
  )
  return bounded(schema, {
    most: 1_000,
    because: 'the offices that take part by video, each with the days since when',
  })
}
