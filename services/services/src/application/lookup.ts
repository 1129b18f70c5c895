import { subjectOf } from '@chiiki/kit/access-log.ts'
import type { Person } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Context } from '../context.ts'
import { type IdentityLevel, identityLevels } from '../procedure/terms.ts'
import type { ApplicationRecord } from './application.ts'
import type { Ground } from './decisions.ts'
import type { PaperKey, PaperRecord } from './papers.ts'
import type { PersonNamed } from './person.ts'
import { policyOn } from './policy.ts'
import { type Standing, standingOf } from './rights.ts'

export type ApplicationKept = ApplicationRecord & { readonly version: number }

/** An application as it's told to one caller. */
export type ApplicationTold = ApplicationKept & { readonly standing: Exclude<Standing, null> }

/** What personal text of an application is read for. */
export const purposes = ['RECEPTION', 'REVIEW', 'ISSUE', 'ENTRY'] as const
export type ReadingPurpose = (typeof purposes)[number]

export function dayOf({ now }: Pick<Context, 'now'>) {
  return businessDateOf(now)
}

export function holdersOf({ actor, stores }: Context): readonly string[] {
  return actor.kind === 'PERSON' ? stores.application.papers.holders(actor.id) : []
}

export function standingIn(
  context: Context,
  application: ApplicationKept | null,
  receiptToken?: string | null,
): Standing {
  return standingOf(application, { actor: context.actor, holders: holdersOf(context), receiptToken })
}

/** An application for whoever may know of it; others' are as if they weren't there. */
export async function applicationOf(
  context: Context,
  id: string,
  receiptToken?: string | null,
): Promise<ApplicationTold | null> {
  const application = await context.loaders.application.load(id)
  const standing = standingIn(context, application, receiptToken)
  return application && standing ? { ...application, standing } : null
}

/** How surely the sign-in says who somebody is; who isn't signed in only says so. */
export function levelOf({ actor }: Pick<Context, 'actor'>): IdentityLevel {
  const claimed = actor.kind === 'PERSON' ? (actor as Person).identityLevel : null
  return identityLevels.find((level) => level === claimed) ?? 'DECLARED'
}

/** Null where the catalogue has no such procedure. */
export async function groundOf(context: Context, procedure: string): Promise<Ground | null> {
  const [found, policies] = await Promise.all([
    context.loaders.procedure.load(procedure),
    context.loaders.applicationPolicies(),
  ])
  const day = dayOf(context)
  return found && { now: context.now, day, policy: policyOn(policies, day), procedure: found }
}

/** The one door to personal text: what staff read is logged before; one's own isn't. Null once it's erased. */
export async function papersFor(
  context: Context,
  { _id, standing }: ApplicationTold,
  fields: readonly string[],
  purpose: ReadingPurpose,
): Promise<PaperRecord | null> {
  if (standing !== 'APPLICANT')
    await context.logRead({ what: 'Application', subject: subjectOf('Application', _id), fields, purpose })
  return context.loaders.applicationPapers.load(_id)
}

export async function textOf(
  context: Context,
  application: ApplicationTold,
  key: PaperKey,
): Promise<string | null> {
  const record = await papersFor(context, application, [key.split('_')[0] ?? key], 'REVIEW')
  return record && context.stores.application.papers.textIn(record, key)
}

export async function applicantOf(
  context: Context,
  application: ApplicationTold,
  purpose: ReadingPurpose,
): Promise<PersonNamed | null> {
  const record = await papersFor(context, application, ['applicant'], purpose)
  return record && context.stores.application.papers.applicantIn(record)
}
