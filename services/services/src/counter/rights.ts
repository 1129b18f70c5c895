import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'
import type { CounterRecord } from './counter.ts'

const own = ['counter-manager', 'centre-director']
const planner = 'head-office-planner'
const headOffice = 'office:hq'

/** Who runs a window from day to day: the manager or the director at its office, and the planners of the head office. */
export function mayRun(
  actor: Actor,
  counter: Pick<CounterRecord, 'office'> | null,
  act: string,
): NotPermitted | null {
  const isOwn = counter !== null && holdsPost(actor, own, counter.office)
  if (isOwn || holdsPost(actor, [planner], headOffice)) return null
  const needs = [...own.map((post) => `${post}@${counter?.office ?? 'office:…'}`), `${planner}@${headOffice}`]
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}
