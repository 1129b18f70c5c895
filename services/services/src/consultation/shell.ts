import { act, type Stored, type Thing } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import { notFound } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { SealBroken } from '@chiiki/kit/sealed.ts'
import type { ClientSession } from 'mongoose'
import type { SlotNotFree } from '../appointment/problem.ts'
import type { Context } from '../context.ts'
import type { InterpreterNotFree } from '../interpreter/problem.ts'
import type { NoteRecord } from '../note/note.ts'
import type { WorkerRecord } from '../party/party.ts'
import type { SlotGroupNotFit } from '../slot-group/problem.ts'
import type { CaseRecord } from './consultation.ts'
import { policyOn } from './policy.ts'
import type { ConsultationProblem } from './problem.ts'
import { type Decided, type Env, notPossible, type StepEvent } from './step.ts'
import type { CaseBox, CaseKey, Move } from './store.ts'

export type Keyed = {
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
}
export type OnCase = Keyed & { readonly id: string }
export type CaseKept = Thing<CaseRecord & Stored>

export type CaseRefusal =
  | SharedProblem
  | ConsultationProblem
  | SlotNotFree
  | SlotGroupNotFit
  | InterpreterNotFree

/** What is done to one case, by somebody who works on it. */
export type CaseAct<G = null> = {
  readonly name: string
  /** What the caller asked for by, where it isn't the case: what isn't theirs is told by no other id. */
  readonly asked?: string
  /** Everything that the caller sent; what is remembered of it is a keyed print alone. */
  readonly input: Keyed & { readonly id: string }
  /** Further workers whom the decision rests on being active: whom the case goes to. */
  readonly workers?: readonly string[]
  readonly permit: (record: CaseRecord, env: Env, ground: Ground) => boolean
  /** What the caller wrote, as it was read. Faults in it are told only to whoever may do this to the case. */
  readonly given?: Result<G, CaseRefusal>
  readonly decide: (record: CaseRecord, ground: Ground, given: G) => Decided<CaseRefusal>
  /** A note to be written with it. */
  readonly note?: (after: CaseRecord, ground: Ground, given: G) => NoteRecord | null
  readonly reads?: (session: ClientSession) => Promise<unknown>
  /** What else is written in the same transaction. */
  readonly along?: (after: CaseRecord, ground: Ground, session: ClientSession) => Promise<void>
}

export type Ground = {
  readonly env: Env
  readonly others: readonly WorkerRecord[]
  readonly box: () => CaseBox
  readonly read: unknown
}

export type WorkerKept = WorkerRecord & { readonly version: number }

/** The caller as an active worker of the party that their sign-in names; null for everybody else. */
export async function workerOf({ actor, loaders }: Context): Promise<WorkerKept | null> {
  if (actor.kind !== 'PERSON' || !actor.party) return null
  const all = await loaders.activeWorkersOfPerson.load(actor.id)
  return all.find(({ party }) => party === actor.party) ?? null
}

/**
 * One act on one case. Who has no business with it is told the same as of a case that isn't there, by the same reads. The caller, and
 * whoever is given the case, is active in the transaction of the act itself.
 */
export async function actOnCase<G = null>(
  context: Context,
  wanted: CaseAct<G>,
): Promise<Result<CaseKept, CaseRefusal>> {
  const { stores, actor, now } = context
  const { consultation: store, party } = stores
  const worker = await workerOf(context)
  if (worker === null) return refuse(notAWorker(context, wanted.name))
  const env = await envOf(context, worker)
  const { id } = wanted.input
  let next: CaseRecord | null = null
  let ground: Ground | null = null
  let from: string | null = null
  const given = wanted.given ?? ok(null as G)
  return act<CaseRecord & Stored, StepEvent, CaseRefusal, Ground>(
    { actor, now },
    {
      name: wanted.name,
      model: store.cases,
      id,
      input: printed(context, wanted.input),
      facts: async (_record, session) => {
        const ids = [worker._id, ...(wanted.workers ?? [])]
        await party.takeTurns(ids, session)
        const active = await party.workers
          .find({ _id: { $in: ids }, state: 'ACTIVE' }, { history: 0 })
          .session(session)
          .lean()
        const key = await store.keys.findById(id).session(session).lean()
        const read = await wanted.reads?.(session)
        ground = { env, others: active, read, box: () => boxFor(context, id, key) }
        return ground
      },
      permit: (record, known) => {
        const isActive = known.others.some(({ _id }) => _id === worker._id)
        if (!isActive) return notAWorker(context, wanted.name)
        return record && wanted.permit(record, env, known) ? null : notFound(wanted.asked ?? id)
      },
      decide: (record, known) => {
        if (!given.ok) return given
        // Whose key is destroyed never goes on: nothing of it could be written or read.
        if (record?.erasedAt) return refuse(notPossible(wanted.name, 'ERASED', []))
        const decided = wanted.decide(record as CaseRecord, known, given.value)
        if (!decided.ok) return decided
        from = (record as CaseRecord).owner.party
        next = moveCounted(record as CaseRecord, decided.value.next)
        return { ok: true, value: decided.value.event }
      },
      evolve: (record) => bare(next ?? (record as CaseRecord)),
      also: async (_event, after, session) => {
        const note = given.ok ? (wanted.note?.(after, ground as Ground, given.value) ?? null) : null
        if (note) await writeNote(context, note, wanted.name, session)
        await wanted.along?.(after, ground as Ground, session)
        await store.moves.insertMany(movesOf(from, after, now), { session })
      },
    },
  )
}

/** Notes have no act of their own: each is written along with the case. */
async function writeNote(context: Context, note: NoteRecord, name: string, session: ClientSession) {
  const { actor, now, stores } = context
  const event = { type: 'WRITTEN', class: note.class }
  await changeAlong(stores.consultation.notes, null, note, { actor, now, act: name, event }, session)
}

/** Counts that the case goes to another party. */
function moveCounted(was: CaseRecord, next: CaseRecord): CaseRecord {
  if (was.owner.party === next.owner.party) return next
  return { ...next, moves: was.moves + 1 }
}

function movesOf(from: string | null, after: CaseRecord, at: Date): Move[] {
  if (from === null || from === after.owner.party) return []
  const { _id: consultation, moves } = after
  return [
    { _id: `${consultation} ${moves} from`, consultation, party: from, kind: 'WENT', at },
    { _id: `${consultation} ${moves} to`, consultation, party: after.owner.party, kind: 'CAME', at },
  ]
}

export async function envOf(context: Context, worker: WorkerRecord): Promise<Env> {
  const { now, loaders, stores } = context
  const day = businessDateOf(now)
  const [policies, calendar] = await Promise.all([loaders.consultationPolicies(), stores.calendar.calendar()])
  return { worker, now, day, calendar, policy: policyOn(policies, day), id: newId }
}

/** @throws SealBroken where the key is gone: nothing is written or told in clear for want of it. */
export function boxFor({ stores }: Context, id: string, key: CaseKey | null): CaseBox {
  if (key === null) throw new SealBroken(`the key of ${id} is gone`)
  return stores.consultation.boxOf(key)
}

export function printed({ stores }: Context, { idempotencyKey, expectedVersion, ...rest }: Keyed): Keyed {
  return { idempotencyKey, expectedVersion, print: stores.consultation.print(rest) } as Keyed
}

/** A case as it's given back to the store: without what the store counts. */
export function bare(record: CaseRecord): CaseRecord {
  const { version: _version, ...rest } = record as CaseRecord & {
    readonly version?: number
    history?: unknown
  }
  const { history: _history, ...kept } = rest
  return kept
}

/** Words that are kept sealed: a refusal of them never repeats them. */
export function readSecret(field: string, text: string, most: number): Result<string, InvalidInput> {
  const read = readText(field, text, most)
  return read.ok ? read : refuse({ ...read.problem, given: null })
}

export function notAWorker({ actor }: Context, name: string): NotPermitted {
  const needs = ['consultation worker of the party in the token']
  return { kind: 'NotPermitted', clause: null, act: name, needs, isSignedIn: actor.kind === 'PERSON' }
}
