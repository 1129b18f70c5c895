import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { type DecisionInput, readDecision } from '../office/facts-input.ts'
import { headOfficeOn } from '../office/lookup.ts'
import { mayStaff } from '../post/rights.ts'
import { endedOn, knownSpells } from '../post/spell.ts'
import type { StaffRecord } from '../staffing/staffing.ts'
import { listFault } from '../staffing/theme.ts'
import {
  type EndingProblem,
  type ExchangeDirection,
  type ExchangeRecord,
  type ExchangeStay,
  end,
  type PartnerKind,
  type SendingProblem,
  send,
  staffBeyond,
  withdraw,
} from './exchange.ts'
import { turnExchange } from './store.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted<T, P> = Promise<Result<T, P | SharedProblem>>

export type PlanInput = Keyed & {
  readonly title: string
  readonly partner: { readonly name: string; readonly kind: PartnerKind }
  readonly direction: ExchangeDirection
  readonly goals: readonly string[]
  readonly startsOn: BusinessDate
  readonly endsOn: BusinessDate
  readonly decision: DecisionInput
}

export function planExchange(context: Context, input: PlanInput): Acted<ExchangeRecord, SharedProblem> {
  const { actor, now, stores } = context
  const id = newId('Exchange')
  const planning: Act<
    ExchangeRecord & Stored,
    { record: Omit<ExchangeRecord, 'version'> },
    SharedProblem,
    string | null
  > = {
    name: 'planExchange',
    model: stores.exchange.exchanges,
    id,
    creates: true,
    input,
    facts: (_none, session) => headOfficeOn(stores.office, businessDateOf(now), session),
    permit: (_none, headOffice) => mayStaff(actor, headOffice, 'planExchange'),
    decide: () => {
      const read = readPlan(input)
      if (!read.ok) return read
      return ok({ record: { _id: id, ...read.value, recordedAt: now, withdrawnAt: null } })
    },
    evolve: (_none, { record }) => record,
  }
  return act({ actor, now }, planning)
}

export function withdrawExchange(
  context: Context,
  input: Keyed & { readonly exchange: string },
): Acted<ExchangeRecord, EndingProblem> {
  return change(context, 'withdrawExchange', input, null, (record, staffIds, today) =>
    withdraw(record, staffIds, context.now, today),
  )
}

export function endExchange(
  context: Context,
  input: Keyed & { readonly exchange: string; readonly on: BusinessDate },
): Acted<ExchangeRecord, EndingProblem> {
  return change(context, 'endExchange', input, input.on, (record, staffIds, today) =>
    end(record, input.on, staffIds, today),
  )
}

export type SendInput = Keyed & {
  readonly staff: string
  readonly exchange: string
  readonly from: BusinessDate
  readonly to: BusinessDate
}

export function sendOnExchange(context: Context, input: SendInput): Acted<StaffRecord, SendingProblem> {
  const today = businessDateOf(context.now)
  return onStaff<SendingProblem>(context, 'sendOnExchange', input, input.exchange, (staff, record) => {
    if (!record) return refuse({ kind: 'NotFound', clause: null, id: input.exchange })
    const { from, to, exchange } = input
    const known = { recordedAt: context.now, supersededAt: null }
    const stay = { id: newId('ExchangeStay'), exchange, validFrom: from, validTo: to, ...known }
    const sent = send(record, stay, staff.exchanges ?? [], today)
    return sent.ok ? ok([...(staff.exchanges ?? []), sent.value]) : sent
  })
}

/** Ends a stay on a day, from today on; one that hasn't begun by then never was. */
export function endExchangeStay(
  context: Context,
  input: Keyed & { readonly staff: string; readonly stay: string; readonly on: BusinessDate },
): Acted<StaffRecord, SharedProblem> {
  const today = businessDateOf(context.now)
  return onStaff<SharedProblem>(context, 'endExchangeStay', input, null, (staff) => {
    const stays = staff.exchanges ?? []
    const stay = knownSpells(stays).find(({ id }) => id === input.stay)
    if (!stay) return refuse({ kind: 'NotFound', clause: null, id: input.stay })
    if (input.on < today || (stay.validTo !== null && input.on >= stay.validTo))
      return refuse(invalid('on', `must be today (${today}) or later, and before ${stay.validTo}`, input.on))
    if (input.on > stay.validFrom) return ok(endedOn(stays, input.stay, input.on, context.now))
    const gone = { supersededAt: context.now }
    return ok(
      stays.map((each) =>
        each.id === input.stay && each.supersededAt === null ? { ...each, ...gone } : each,
      ),
    )
  })
}

function change(
  { actor, now, stores }: Context,
  name: string,
  input: Keyed & { readonly exchange: string },
  on: BusinessDate | null,
  decide: (
    record: ExchangeRecord,
    staffIds: readonly string[],
    today: BusinessDate,
  ) => Result<ExchangeRecord, EndingProblem>,
): Acted<ExchangeRecord, EndingProblem> {
  const today = businessDateOf(now)
  type Facts = { readonly headOffice: string | null; readonly staffIds: readonly string[] }
  const changing: Act<ExchangeRecord & Stored, ExchangeRecord, EndingProblem, Facts> = {
    name,
    model: stores.exchange.exchanges,
    id: input.exchange,
    input,
    facts: async (_record, session) => {
      await turnExchange(stores.exchange, input.exchange, session)
      const staff = await stores.staffing.staff
        .find({ 'exchanges.exchange': input.exchange }, { exchanges: 1 })
        .session(session)
        .lean()
      const headOffice = await headOfficeOn(stores.office, today, session)
      return { headOffice, staffIds: staffBeyond(staff, input.exchange, on ?? today) }
    },
    permit: (_record, { headOffice }) => mayStaff(actor, headOffice, name),
    decide: (record, { staffIds }) => decide(record as ExchangeRecord, staffIds, today),
    evolve: (_record, event) => {
      const { version: _, history: __, ...rest } = event as ExchangeRecord & { history?: unknown }
      return rest
    },
  }
  return act({ actor, now }, changing)
}

function onStaff<P extends { kind: string; clause: string | null }>(
  { actor, now, stores }: Context,
  name: string,
  input: Keyed & { readonly staff: string },
  exchange: string | null,
  decide: (
    staff: StaffRecord,
    record: ExchangeRecord | null,
  ) => Result<readonly ExchangeStay[], P | SharedProblem>,
): Acted<StaffRecord, P> {
  type Facts = { readonly headOffice: string | null; readonly record: ExchangeRecord | null }
  type Event = { readonly exchanges: readonly ExchangeStay[] }
  const staffAct: Act<StaffRecord & Stored, Event, P | SharedProblem, Facts> = {
    name,
    model: stores.staffing.staff,
    id: input.staff,
    input,
    facts: async (_staff, session: ClientSession) => {
      const headOffice = await headOfficeOn(stores.office, businessDateOf(now), session)
      if (exchange === null) return { headOffice, record: null }
      await turnExchange(stores.exchange, exchange, session)
      const record = await stores.exchange.exchanges
        .findById(exchange, { history: 0 })
        .session(session)
        .lean()
      return { headOffice, record: record as ExchangeRecord | null }
    },
    permit: (_staff, { headOffice }) => mayStaff(actor, headOffice, name),
    decide: (staff, { record }) => {
      const decided = decide(staff as StaffRecord, record)
      return decided.ok ? ok({ exchanges: decided.value }) : decided
    },
    evolve: (staff, { exchanges }) => {
      const { version: _, ...rest } = staff as StaffRecord
      return { ...rest, exchanges }
    },
  }
  return act({ actor, now }, staffAct)
}

function readPlan(input: PlanInput) {
  const title = readText('title', input.title, 200)
  if (!title.ok) return title
  const partner = readText('partner.name', input.partner.name, 100)
  if (!partner.ok) return partner
  const decision = readDecision(input.decision)
  if (!decision.ok) return decision
  const { startsOn, endsOn, direction } = input
  const fault =
    listFault('goals', input.goals, 10) ??
    (endsOn <= startsOn ? invalid('endsOn', `must be after ${startsOn}`, endsOn) : null)
  if (fault) return refuse(fault)
  const goals: string[] = []
  for (const goal of input.goals) {
    const read = readText('goals', goal, 200)
    if (!read.ok) return read
    goals.push(read.value)
  }
  const partnerOf = { name: partner.value, kind: input.partner.kind }
  return ok({
    title: title.value,
    partner: partnerOf,
    direction,
    goals,
    startsOn,
    endsOn,
    decision: decision.value,
  })
}
