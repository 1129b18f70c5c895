import { subjectOf } from '@chiiki/kit/access-log.ts'
import { act, type Stored } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { nextState } from '@chiiki/kit/machine.ts'
import type { InvalidInput, NotFound, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { notPossible } from '../application/decisions.ts'
import { type ApplicationKept, dayOf, groundOf, standingIn } from '../application/lookup.ts'
import { refusalOf } from '../application/rights.ts'
import { type Keyed, type OnOne, step } from '../application/shell.ts'
import type { Context } from '../context.ts'
import { alertOfficers } from '../support-alert/alerting.ts'
import { checkSupport, type SupportCheck, useClearance } from '../support-measure/check.ts'
import {
  evolveIssue,
  type IdentityCheck,
  type IssueAction,
  type IssueEvent,
  type IssueRecord,
  issueMachine,
  possibleIssueActions,
  type Reason,
  readIdentity,
  serialsFrom,
} from './certificate.ts'
import type { IssueActNotPossible, IssueWithheld } from './problem.ts'

export type IssueGiven = OnOne & {
  readonly copies: number
  readonly receivedBy: 'APPLICANT' | 'PROXY'
  readonly identity: IdentityCheck
}

type Facts = { readonly check: SupportCheck; readonly serials: readonly string[] }
type Refusal = SharedProblem | NotFound | InvalidInput

/** Hands over what was granted. Who took it was known, and the support measures were looked at, in this very commit; or nothing is issued. */
export async function issue(context: Context, input: IssueGiven) {
  const { stores, actor, now } = context
  const known = await context.loaders.application.load(input.id)
  const ground = known && standingIn(context, known) ? await groundOf(context, known.procedure) : null
  const most = ground?.policy.mostCopies ?? 1
  const copiesFault = copiesOutOf(input.copies, most)
  if (known && ground) await prepare(context, known)
  const id = newId('CertificateIssue')
  const identity = known && readIdentity(input.identity, known.identity.level)
  const made: { issue?: IssueRecord } = {}
  let offices: readonly string[] = []
  const result = await step<IssueWithheld | InvalidInput, Facts>(context, {
    name: 'issueApplication',
    action: 'ISSUE',
    input: { ...input, receiptToken: null },
    facts: (application, session) => factsOf(context, application, input.copies, session),
    decide: (application, { day }, { check }) => {
      const not = notPossible(application, 'ISSUE', day)
      if (not) return not as never
      if (copiesFault) return refuse(copiesFault)
      if (identity && !identity.ok) return identity
      if (check.verdict === 'WITHHELD') {
        offices = check.offices
        return withheld(application._id)
      }
      return ok({ type: 'ISSUED', at: now })
    },
    also: async (_event, after, session, { check, serials }) => {
      if (!identity?.ok) throw new Error('an issue without a check of identity')
      const isRelayed = standingIn(context, known) === 'RELAY'
      const handedOverBy = isRelayed ? after.receivingOffice : after.office
      const given = {
        id,
        copies: input.copies,
        serials,
        receivedBy: input.receivedBy,
        identity: identity.value,
      }
      made.issue = issueOf(after, { ...given, handedOverBy }, context)
      const event: IssueEvent = { type: 'ISSUED', issue: made.issue }
      const change = { actor, now, act: 'issueApplication', event }
      await changeAlong(stores.certificate.issues, null, made.issue, change, session)
      await useClearance(context, check, 'issueApplication', session)
    },
  })
  if (!result.ok && result.problem.kind === 'IssueWithheld' && known)
    await alertOfficers(context, { act: 'issueApplication', application: known, offices })
  return result
}

/** Prints it anew, with new serials, after the same checks; the one before is no longer good. */
export async function reprint(
  context: Context,
  input: Keyed & { readonly id: string; readonly reason: Reason },
) {
  const { stores, actor, now } = context
  const before = await stores.certificate.issues.findById(input.id, { history: 0 }).lean()
  const application = before && (await context.loaders.application.load(before.application))
  if (before && application && standingIn(context, application)) await prepare(context, application)
  const id = newId('CertificateIssue')
  let offices: readonly string[] = []
  const result = await onIssue<IssueWithheld, Facts>(context, 'reprintIssue', 'REPRINT', input, {
    application,
    facts: (kept, session) => factsOf(context, kept, before?.copies ?? 1, session),
    decide: ({ application: of }, { check }) => {
      offices = check.offices
      return check.verdict === 'WITHHELD'
        ? withheld(of)
        : ok({ type: 'REPLACED', by: id, at: now, reason: input.reason })
    },
    also: async (after, session, { check, serials }) => {
      const { endedAt: _, reason: __, replacedBy: ___, ...same } = after
      const on = dayOf(context)
      const anew: IssueRecord = {
        ...bareOf(same),
        ...{ _id: id, state: 'ISSUED', serials, issuedAt: now, issuedOn: on, supportCheckedAt: now },
        ...{ reprintOf: after._id, replacedBy: null, endedAt: null, reason: null },
      }
      const event: IssueEvent = { type: 'ISSUED', issue: anew }
      await changeAlong(
        stores.certificate.issues,
        null,
        anew,
        { actor, now, act: 'reprintIssue', event },
        session,
      )
      await useClearance(context, check, 'reprintIssue', session)
    },
  })
  if (!result.ok && result.problem.kind === 'IssueWithheld' && application)
    await alertOfficers(context, { act: 'reprintIssue', application, offices })
  return result
}

/** Says that it isn't good. Its serials stay used. */
export async function voidIssue(
  context: Context,
  input: Keyed & { readonly id: string; readonly reason: Reason },
) {
  const { stores, now } = context
  const before = await stores.certificate.issues.findById(input.id, { history: 0 }).lean()
  const application = before && (await context.loaders.application.load(before.application))
  return onIssue(context, 'voidIssue', 'VOID', input, {
    application,
    decide: () => ok({ type: 'VOIDED', at: now, reason: input.reason }),
  })
}

type OnIssue<P extends IssueWithheld, F> = {
  readonly application: ApplicationKept | null
  readonly facts?: (application: ApplicationKept, session: ClientSession) => Promise<F>
  readonly decide: (issue: IssueRecord, facts: F) => Result<IssueEvent, P>
  readonly also?: (after: IssueRecord, session: ClientSession, facts: F) => Promise<void>
}

function onIssue<P extends IssueWithheld = never, F = undefined>(
  context: Context,
  name: string,
  action: IssueAction,
  input: Keyed & { readonly id: string },
  { application, facts, decide, also }: OnIssue<P, F>,
) {
  const { stores, actor, now } = context
  const refused = refusalOf(standingIn(context, application), 'ISSUE', name, application, {
    actor,
    id: input.id,
  })
  let found = undefined as F
  return act<IssueRecord & Stored, IssueEvent, Refusal | IssueActNotPossible | P, F>(
    { actor, now },
    {
      name,
      model: stores.certificate.issues,
      id: input.id,
      input,
      facts: async (_issue, session) => {
        if (facts && application && !refused) found = await facts(application, session)
        return found
      },
      permit: () => refused,
      decide: (issue, read) => {
        const known = issue as IssueRecord
        if (nextState(issueMachine, known.state, action) !== null) return decide(known, read)
        const possible = possibleIssueActions(known)
        const problem = { issue: input.id, action, state: known.state, possible }
        return refuse({ kind: 'IssueActNotPossible', clause: null, ...problem })
      },
      evolve: evolveIssue,
      also: async (_event, after, session) => also?.(after, session, found),
    },
  )
}

/** Logs that protection is looked at, before it is; and opens the book that serials come from. */
async function prepare(context: Context, { _id, office }: ApplicationKept): Promise<void> {
  const subject = subjectOf('Application', _id)
  await Promise.all([
    context.logRead({ what: 'SupportCheck', subject, fields: ['subjects'], purpose: 'ISSUE' }),
    context.stores.certificate.openBook(fiscalYearOf(dayOf(context)), office),
  ])
}

async function factsOf(
  context: Context,
  { _id, office }: ApplicationKept,
  copies: number,
  session: ClientSession,
): Promise<Facts> {
  const { papers } = context.stores.application
  const persons = async () => {
    const kept = await papers.model.findById(_id).session(session).lean()
    return kept && papers.subjectsIn(kept)
  }
  const check = await checkSupport(context, _id, persons, session)
  const year = fiscalYearOf(dayOf(context))
  const count = Number.isInteger(copies) && copies > 0 && copies <= 100 ? copies : 1
  const last = await context.stores.certificate.takeNumbers(year, office, count, session)
  return { check, serials: serialsFrom(year, office, last, count) }
}

type Given = Pick<IssueRecord, 'copies' | 'serials' | 'receivedBy' | 'identity' | 'handedOverBy'> & {
  readonly id: string
}

function issueOf(
  application: Pick<ApplicationKept, '_id' | 'procedure' | 'office' | 'counter' | 'isRelay'>,
  { id, ...given }: Given,
  { now }: Context,
): IssueRecord {
  const { _id, procedure, office, counter, isRelay } = application
  return {
    ...given,
    _id: id,
    application: _id,
    procedure,
    state: 'ISSUED',
    issuingOffice: office,
    handedOverAt: counter,
    isRelay,
    issuedAt: now,
    issuedOn: dayOf({ now }),
    supportCheckedAt: now,
    reprintOf: null,
    replacedBy: null,
    endedAt: null,
    reason: null,
  }
}

/** Without what act keeps of a document beside the record. */
function bareOf<T extends object>(record: T): Omit<T, 'version' | 'history'> {
  const { version: _, history: __, ...bare } = record as T & { version?: unknown; history?: unknown }
  return bare as Omit<T, 'version' | 'history'>
}

function copiesOutOf(copies: number, most: number): InvalidInput | null {
  return copies >= 1 && copies <= most ? null : invalid('copies', `1 to ${most}`, String(copies))
}

function withheld(application: string) {
  return refuse<IssueWithheld>({ kind: 'IssueWithheld', clause: null, application })
}
