import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { gapsIn, type Period } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { type DecisionInput, type NameInput, readDecision } from '../office/facts-input.ts'
import { headOfficeOn } from '../office/lookup.ts'
import { knownVersions, type OfficeRecord, openAt } from '../office/office.ts'
import type { Name } from '../territory/territory.ts'
import {
  type ActingReason,
  abolish,
  appoint,
  type Basis,
  create,
  type Employment,
  end,
  evolve,
  type Lead,
  type Now,
  notPast,
  type PostEvent,
  type PostRecord,
  type Tenure,
  type TenureKind,
  withdraw,
} from './post.ts'
import {
  type AbolitionProblem,
  type AppointmentProblem,
  type CreationProblem,
  type PostProblem,
  staffClause,
  type TenureProblem,
} from './problem.ts'
import { mayStaff } from './rights.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OfPost = Keyed & { readonly post: string }
type Acted<P> = Promise<Result<PostRecord, P | SharedProblem>>

export type CreatePostInput = Keyed & {
  readonly office: string
  readonly code: string
  readonly title: NameInput
  readonly grade?: string | null
  readonly lead?: Lead | null
  readonly employment: Employment
  readonly basis: Basis
  readonly countsAs?: string | null
  readonly validFrom: BusinessDate
  readonly validTo?: BusinessDate | null
  readonly decision: DecisionInput
}
type TermInput = OfPost & {
  readonly person: string
  readonly from: BusinessDate
  readonly to?: BusinessDate | null
  readonly decision: DecisionInput
}

/** What a new post rests on: its office, and the office's other posts. */
type Around = {
  readonly headOffice: string | null
  readonly office: OfficeRecord | null
  readonly others: PostRecord[]
}

export function createPost({ actor, now, stores }: Context, input: CreatePostInput): Acted<CreationProblem> {
  const id = newId('Post')
  const creation: Act<PostRecord & Stored, PostEvent, CreationProblem | SharedProblem, Around> = {
    name: 'createPost',
    model: stores.post.posts,
    id,
    creates: true,
    input,
    facts: async (_post, session) => {
      const headOffice = await headOfficeOn(stores.office, businessDateOf(now), session)
      if (mayStaff(actor, headOffice, 'createPost')) return { headOffice, office: null, others: [] }
      const office = await stores.office.offices
        .findById(input.office, { history: 0 })
        .session(session)
        .lean()
      if (office) await turn(stores.post.turnstiles, input.office, session)
      const others = await stores.post.posts
        .find({ office: input.office }, { history: 0 })
        .session(session)
        .lean()
      return { headOffice, office, others }
    },
    permit: (_post, { headOffice }) => mayStaff(actor, headOffice, 'createPost'),
    decide: (_post, { office, others }) => {
      if (!office) return refuse({ kind: 'NotFound', clause: null, id: input.office })
      const open = openAt(office, { asOf: input.validFrom, knownAt: null })
      if (!open)
        return refuse({
          kind: 'OfficeNotOpen',
          clause: staffClause,
          officeId: office._id,
          on: input.validFrom,
        })
      const shut = firstShut(office, { from: input.validFrom, to: input.validTo ?? null })
      if (shut) return refuse({ kind: 'OfficeNotOpen', clause: staffClause, officeId: office._id, on: shut })
      const read = readPost(id, input, now)
      const titles = open.posts.value?.map(({ title }) => title) ?? null
      return read.ok ? create(read.value, others, titles) : read
    },
    evolve,
  }
  return act({ actor, now }, creation)
}

/** The first day of a period on which the office isn't open, as far as is planned: a post doesn't outlive its office. */
function firstShut(office: OfficeRecord, days: Period): BusinessDate | null {
  const open = knownVersions(office, null).map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
  return gapsIn(open, days)[0]?.from ?? null
}

export function appointToPost(context: Context, input: TermInput): Acted<AppointmentProblem> {
  return appointing(context, 'appointToPost', input, null)
}

export function appointActing(
  context: Context,
  input: TermInput & { readonly reason: ActingReason },
): Acted<AppointmentProblem> {
  return appointing(context, 'appointActing', input, input.reason)
}

export function recordTenure(
  context: Context,
  input: TermInput & { readonly reason?: ActingReason | null },
): Acted<AppointmentProblem> {
  return appointing(context, 'recordTenure', input, input.reason ?? null)
}

export function endTenure(
  context: Context,
  input: OfPost & { readonly tenure: string; readonly on: BusinessDate },
): Acted<TenureProblem> {
  return perform(context, 'endTenure', input, (post, now) => end(post, input.tenure, input.on, now))
}

export function withdrawPostAppointment(
  context: Context,
  input: OfPost & { readonly tenure: string },
): Acted<TenureProblem> {
  return perform(context, 'withdrawPostAppointment', input, (post, now) => withdraw(post, input.tenure, now))
}

export function abolishPost(
  context: Context,
  input: OfPost & { readonly on: BusinessDate },
): Acted<AbolitionProblem> {
  return perform(context, 'abolishPost', input, (post, now) => abolish(post, input.on, now))
}

function appointing(
  context: Context,
  name: 'appointToPost' | 'appointActing' | 'recordTenure',
  input: TermInput,
  reason: ActingReason | null,
): Acted<AppointmentProblem> {
  const id = newId('Tenure')
  return perform(context, name, input, (post, { at, today }): Result<PostEvent, AppointmentProblem> => {
    const read = readTenure(id, input, reason, at)
    if (!read.ok) return read
    const isRecord = name === 'recordTenure'
    const past = isRecord ? notToday(read.value, today) : notPast(read.value, today)
    return past ? refuse(past) : appoint(post, read.value)
  })
}

function perform<P extends PostProblem | SharedProblem>(
  { actor, now, stores }: Context,
  name: string,
  input: OfPost,
  decide: (post: PostRecord, now: Now) => Result<PostEvent, P>,
): Acted<P> {
  const moment: Now = { at: now, today: businessDateOf(now) }
  const postAct: Act<PostRecord & Stored, PostEvent, P, { readonly headOffice: string | null }> = {
    name,
    model: stores.post.posts,
    id: input.post,
    input,
    facts: async (_post, session) => ({
      headOffice: await headOfficeOn(stores.office, moment.today, session),
    }),
    permit: (_post, { headOffice }) => mayStaff(actor, headOffice, name),
    decide: (post) => decide(post as PostRecord, moment),
    evolve,
  }
  return act({ actor, now }, postAct)
}

async function turn(
  turnstiles: Context['stores']['post']['turnstiles'],
  _id: string,
  session: ClientSession,
) {
  await turnstiles.updateOne({ _id }, { $inc: { turns: 1 } }, { session, upsert: true })
}

function readPost(
  id: string,
  input: CreatePostInput,
  at: Date,
): Result<Omit<PostRecord, 'version'>, SharedProblem> {
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(input.code))
    return refuse(invalid('code', 'must be lower-case letters, digits and hyphens', input.code))
  const title = readName('title', input.title)
  if (!title.ok) return title
  const grade = readOptionalText('grade', input.grade, 50)
  if (!grade.ok) return grade
  const countsAs = readOptionalText('countsAs', input.countsAs, 100)
  if (!countsAs.ok) return countsAs
  const decision = readDecision(input.decision)
  if (!decision.ok) return decision
  const days = { validFrom: input.validFrom, validTo: input.validTo ?? null }
  return ok({
    _id: id,
    office: input.office,
    code: input.code,
    title: title.value,
    grade: grade.value,
    lead: input.lead ?? null,
    employment: input.employment,
    basis: input.basis,
    countsAs: countsAs.value,
    decision: decision.value,
    existence: [{ id, ...days, recordedAt: at, supersededAt: null }],
    tenures: [],
  })
}

/** Names as they're given, each form at most 100 characters. */
export function readName(field: string, given: NameInput): Result<Name, SharedProblem> {
  const ja = readText(`${field}.ja`, given.ja, 100)
  if (!ja.ok) return ja
  const forms: Record<string, string | null> = {}
  for (const form of ['kana', 'romaji', 'en'] as const) {
    const read = readOptionalText(`${field}.${form}`, given[form], 100)
    if (!read.ok) return read
    forms[form] = read.value
  }
  return ok({ ja: ja.value, ...forms } as Name)
}

function readTenure(
  id: string,
  { person, from, to, decision }: TermInput,
  reason: ActingReason | null,
  at: Date,
): Result<Tenure, SharedProblem> {
  const fault = personFault(person)
  if (fault) return refuse(fault)
  const source: Result<Source, SharedProblem> = readDecision(decision)
  if (!source.ok) return source
  const kind: TenureKind = reason === null ? 'SUBSTANTIVE' : 'ACTING'
  const days = { validFrom: from, validTo: to ?? null, recordedAt: at, supersededAt: null }
  return ok({ id, person, kind, reason, decision: source.value, ...days })
}

/** A person is an opaque id: names, and addresses that hold names, are refused by their signs. */
export function personFault(person: string, field = 'person'): SharedProblem | null {
  return /^[A-Za-z0-9][\w:.|-]{2,119}$/.test(person)
    ? null
    : invalid(field, 'must be an opaque id of 3 to 120 letters, digits and : _ . | -', null)
}

function notToday({ validFrom }: Tenure, today: BusinessDate): SharedProblem | null {
  return validFrom < today
    ? null
    : invalid('from', `must be before today (${today}); appointToPost appoints from today on`, validFrom)
}
