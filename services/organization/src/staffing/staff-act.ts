import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Period } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { entriesOf, periodsOf } from '../boundary/timeline.ts'
import type { Context } from '../context.ts'
import { headOfficeOn } from '../office/lookup.ts'
import type { OfficeRecord } from '../office/office.ts'
import { directsArea } from '../post/lookup.ts'
import { isPersonnel, notPermitted } from '../post/rights.ts'
import { placeOf } from './lookup.ts'
import { turnOffices } from './occupants.ts'
import { type DutyPlace, evolve, type StaffEvent, type StaffRecord } from './staffing.ts'

export type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
export type OfStaff = Keyed & { readonly staff: string }
export type Term = { readonly from: BusinessDate; readonly to?: BusinessDate | null }
export type Acted<P> = Promise<Result<StaffRecord, P | SharedProblem>>
type Facts = {
  readonly headOffice: string | null
  readonly place: DutyPlace | null
  readonly mayOtherwise: boolean
  /** When the district is there, as far as is planned. */
  readonly districtDays: readonly Period[]
  /** The office that the act names. */
  readonly office: OfficeRecord | null
}

export type StaffAct<P> = {
  /** The clause by which only some posts may. */
  readonly clause?: string
  readonly creates?: boolean
  /** An office that must be there. */
  readonly office?: string
  readonly district?: string | null
  readonly from?: BusinessDate
  readonly branchDirectorMay?: boolean
  readonly duplicate?: Record<string, () => P>
  readonly decide: (
    staff: StaffRecord | null,
    id: string,
    facts: Facts,
  ) => Result<StaffEvent, P | SharedProblem>
}

/** One act on one person's record: by personnel, and where the act says so by the director of the district's branch. */
export function perform<P extends { kind: string; clause: string | null }>(
  context: Context,
  name: string,
  id: string,
  input: Keyed,
  what: StaffAct<P>,
): Acted<P> {
  const { actor, now, stores } = context
  const staffAct: Act<StaffRecord & Stored, StaffEvent, P | SharedProblem, Facts> = {
    name,
    model: stores.staffing.staff,
    id,
    creates: what.creates ?? false,
    input,
    facts: (staff, session) => factsOf(context, staff, what, session),
    permit: (_staff, { headOffice, mayOtherwise }) =>
      isPersonnel(actor, headOffice) || mayOtherwise
        ? null
        : notPermitted(actor, name, headOffice ?? '', what.clause),
    decide: (staff, facts) =>
      what.office === undefined || facts.office
        ? what.decide(staff, id, facts)
        : refuse({ kind: 'NotFound', clause: null, id: what.office }),
    evolve,
    ...(what.duplicate ? { duplicate: what.duplicate } : {}),
  }
  return act({ actor, now }, staffAct)
}

async function factsOf<P>(
  context: Context,
  staff: StaffRecord | null,
  { office: named, district, from, branchDirectorMay }: StaffAct<P>,
  session: ClientSession,
): Promise<Facts> {
  const { stores, now } = context
  const today = businessDateOf(now)
  const headOffice = await headOfficeOn(stores.office, today, session)
  if (district)
    await stores.office.turnstiles.updateOne(
      { _id: district },
      { $inc: { turns: 1 } },
      { session, upsert: true },
    )
  const kept = district
    ? await stores.territory.districts.findById(district, { history: 0 }).session(session).lean()
    : null
  const office = named === undefined ? null : await officeHeldFast(stores, named, session)
  const place = district ? await placeOf(context, district, staff, from ?? today) : null
  const mayOtherwise =
    branchDirectorMay === true && place !== null && (await directsArea(context, place.area))
  const districtDays = kept ? periodsOf(entriesOf(kept)) : []
  return { headOffice, place, mayOtherwise, office, districtDays }
}

/** The closing of the office at once meets the act here. */
async function officeHeldFast(
  stores: Context['stores'],
  id: string,
  session: ClientSession,
): Promise<OfficeRecord | null> {
  const { offices } = stores.office
  const found = await offices.findById(id, { history: 0 }).session(session).lean()
  if (found) await turnOffices(stores, [id], session)
  return found
}
