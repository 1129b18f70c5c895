import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { type Change, changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { ReferenceDifference, ReferenceSettlement } from '@chiiki/kit/reference-data.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession, Model } from 'mongoose'
import { factsOf } from '../affair/act-facts.ts'
import type { AffairRecord } from '../affair/affair.ts'
import type { PrincipleRecord } from '../clause/principle.ts'
import type { Context } from '../context.ts'
import { mayPlan } from '../office/actions.ts'
import { headOfficeOn } from '../office/lookup.ts'
import type { OfficeRecord } from '../office/office.ts'
import { tallyChanges } from '../office/tallying.ts'
import { type Adopted, affairWith, officeWith, principleWith } from './adoption.ts'

export type SettleInput = {
  readonly idempotencyKey?: string | null
  readonly difference: string
  readonly foundAt: Date
  readonly how: 'ADOPTED' | 'KEPT'
  readonly reason: string
}
/** The data's word can't be taken in as it stands: it would move days, seats or tasks, which takes an act. */
export type ReferenceNotAdoptable = {
  readonly kind: 'ReferenceNotAdoptable'
  readonly clause: null
  readonly dataSet: string
  readonly documentId: string
  readonly fields: readonly string[]
}
export type SettlingProblem = ReferenceNotAdoptable | SharedProblem

/** The thing as it is, as it would be with the data's word, and how that is written. */
type Taken = { readonly write: (change: Change, session: ClientSession) => Promise<void> }
type Facts = {
  readonly headOffice: string | null
  readonly difference: ReferenceDifference | null
  readonly taken: Taken | null
}
type Settled = Omit<ReferenceSettlement, '_id'>

/** Settles a difference by hand. It's no longer listed, and comes back only when the data says something else. */
export function settleReferenceDifference(
  context: Context,
  input: SettleInput,
): Promise<Result<ReferenceSettlement, SettlingProblem>> {
  const { actor, now, stores } = context
  const [name, id] = ['settleReferenceDifference', newId('ReferenceSettlement')]
  let taken: Taken | null = null
  const settling: Act<ReferenceSettlement & Stored, Settled, SettlingProblem, Facts> = {
    name,
    model: stores.referenceSettlements,
    id,
    creates: true,
    input,
    facts: async (_none, session) => {
      const headOffice = await headOfficeOn(stores.office, businessDateOf(now), session)
      const difference = await stores.referenceDifferences.findById(input.difference).session(session).lean()
      taken = difference && input.how === 'ADOPTED' ? await takenFrom(context, difference, session) : null
      return { headOffice, difference, taken }
    },
    permit: (_none, { headOffice }) => mayPlan(actor, headOffice, name),
    decide: (_none, facts) => settle(input, facts, now),
    evolve: (_none, event) => ({ _id: id, ...event }),
    also: async (_event, _after, session) => {
      await stores.referenceDifferences.deleteOne({ _id: input.difference }, { session })
      await taken?.write({ actor, now, act: name, event: { because: id } }, session)
    },
  }
  return act({ actor, now }, settling)
}

function settle(
  { difference: id, foundAt, how, reason }: SettleInput,
  { difference, taken }: Facts,
  settledAt: Date,
): Result<Settled, SettlingProblem> {
  if (!difference) return refuse({ kind: 'NotFound', clause: null, id })
  const why = readText('reason', reason, 1000)
  if (!why.ok) return why
  const { dataSet, document, fields, reference } = difference
  if (difference.foundAt.getTime() !== foundAt.getTime())
    return refuse(
      invalid(
        'foundAt',
        `must be ${difference.foundAt.toISOString()}: the data says something else since`,
        null,
      ),
    )
  if (how === 'ADOPTED' && !taken)
    return refuse({ kind: 'ReferenceNotAdoptable', clause: null, dataSet, documentId: document, fields })
  return ok({ dataSet, document, fields, reference, how, reason: why.value, settledAt })
}

/** What the data says, taken into the thing; null where that takes an act. */
async function takenFrom(
  context: Context,
  difference: ReferenceDifference,
  session: ClientSession,
): Promise<Taken | null> {
  const { stores, now } = context
  if (difference.dataSet === stores.office.offices.modelName)
    return taking(stores.office.offices, difference, session, async (office: OfficeRecord, said) => {
      const after = officeWith(office, said, now)
      // Acts on offices of the place meet this one at its turnstile.
      const { turnstiles } = stores.office
      await turnstiles.updateOne({ _id: office.place }, { $inc: { turns: 1 } }, { session, upsert: true })
      return after && { after, along: (to) => tallyChanges(stores.office, [{ before: office, after }], to) }
    })
  if (difference.dataSet === stores.affair.affairs.modelName)
    return taking(stores.affair.affairs, difference, session, async (affair: AffairRecord, said) => {
      const named = { ...affair, entries: [...affair.entries, ...(said.entries ?? [])] }
      const { ground, offices } = await factsOf(context, named, {}, session)
      const after = affairWith(affair, said, ground, offices, now)
      return after && { after }
    })
  if (difference.dataSet === stores.clause.principles.modelName)
    return taking(stores.clause.principles, difference, session, async (principle: PrincipleRecord, said) => {
      const others = await stores.clause.principles.find({}, { history: 0 }).session(session).lean()
      const after = principleWith(principle, said, others)
      return after && { after }
    })
  return null
}

type Step<T> = Adopted<{ readonly after: T; readonly along?: (session: ClientSession) => Promise<void> }>

async function taking<T extends { readonly _id: string; readonly version: number }>(
  given: unknown,
  { document, fields, reference }: ReferenceDifference,
  session: ClientSession,
  step: (thing: T, said: Partial<T>) => Promise<Step<T>>,
): Promise<Taken | null> {
  const model = given as Model<T & Stored>
  const found = (await model.findById(document).session(session).lean()) as (T & Stored) | null
  if (!found) return null
  const { history, ...thing } = found
  // As the store keeps it: with its days as text and its instants as such.
  const whole = new model({ ...thing, ...JSON.parse(reference), history: [] }).toObject() as unknown as T
  const said = Object.fromEntries(fields.map((field) => [field, whole[field as keyof T]])) as Partial<T>
  const taken = await step(thing as unknown as T, said)
  if (!taken) return null
  return {
    write: async (change, to) => {
      const { version, ...after } = taken.after
      await changeAlong(model as never, { version, history }, after as never, change, to)
      await taken.along?.(to)
    },
  }
}
