import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotFound, NotPermitted } from '@chiiki/kit/problem.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import type { ApplicationAction, ApplicationRecord } from './application.ts'

/** Who takes in, examines and decides. */
export const staffPosts = ['counter-agent', 'counter-manager'] as const
/** Who enters data at the back office (集中入力センター), besides. */
export const entryPosts = ['entry-clerk', 'counter-agent', 'counter-manager'] as const
/** Whoever works with applications at all. */
export const allPosts = ['counter-agent', 'counter-manager', 'entry-clerk'] as const

/** How somebody stands to an application: whose it is, or where they work. Null: it's as if it weren't there. */
export type Standing = 'APPLICANT' | 'OFFICE' | 'RELAY' | 'ENTRY' | null

type Asking = {
  readonly actor: Actor
  /** The fingerprints of whoever is signed in; empty for others. */
  readonly holders: readonly string[]
  readonly receiptToken?: string | null
}

/** Staff at another office know no more of an application than anybody. */
export function standingOf(
  application: Pick<
    ApplicationRecord,
    'holder' | 'tokenHash' | 'office' | 'receivingOffice' | 'submittedAt'
  > | null,
  { actor, holders, receiptToken }: Asking,
): Standing {
  if (application === null) return null
  if (receiptToken && tokenHash(receiptToken.slice(0, 200)) === application.tokenHash) return 'APPLICANT'
  if (application.holder !== null && holders.includes(application.holder)) return 'APPLICANT'
  // What was never handed in is its writer's alone.
  if (application.submittedAt === null) return null
  if (holdsPost(actor, staffPosts, application.office)) return 'OFFICE'
  if (holdsPost(actor, staffPosts, application.receivingOffice)) return 'RELAY'
  return holdsPost(actor, ['entry-clerk'], application.office) ? 'ENTRY' : null
}

/** What each may do, where the state allows it. Staff take down what an applicant says on paper or at the window. */
const allowedTo: Readonly<Record<Exclude<Standing, null>, readonly ApplicationAction[]>> = {
  APPLICANT: ['REVISE', 'SUBMIT', 'ANSWER_CORRECTION', 'WITHDRAW'],
  OFFICE: [
    'RECORD_ARRIVAL',
    'SET_ASIDE',
    'BEGIN_REVIEW',
    'REQUEST_CORRECTION',
    'ANSWER_CORRECTION',
    'APPROVE',
    'APPROVE_IN_PART',
    'DENY',
    'MAKE_READY',
    'ISSUE',
    'COMPLETE',
    'WITHDRAW',
    'START_ENTRY',
    'FINISH_ENTRY',
  ],
  RELAY: ['ISSUE'],
  ENTRY: ['START_ENTRY', 'FINISH_ENTRY'],
}

export function mayDo(standing: Standing, action: ApplicationAction): boolean {
  return standing !== null && allowedTo[standing].includes(action)
}

/** What there isn't, what isn't the caller's and what they may not do look alike, unless they may know of the thing. */
export function refusalOf(
  standing: Standing,
  action: ApplicationAction,
  act: string,
  application: Pick<ApplicationRecord, 'office'> | null,
  { actor, id }: { readonly actor: Actor; readonly id: string },
): NotFound | NotPermitted | null {
  if (standing === null || application === null) return { kind: 'NotFound', clause: null, id }
  if (mayDo(standing, action)) return null
  const needs = staffPosts.map((post) => `${post}@${application.office}`)
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}
