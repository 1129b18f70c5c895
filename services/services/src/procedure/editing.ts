import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import type { NotPermitted } from '@chiiki/kit/problem.ts'

const editors = 'head-office-planner'
const headOffice = 'office:hq'

/** Who may edit what the catalogue says: the planners of the head office. */
export function mayEdit(actor: Actor, act: string): NotPermitted | null {
  if (holdsPost(actor, [editors], headOffice)) return null
  const needs = [`${editors}@${headOffice}`]
  return { kind: 'NotPermitted', clause: null, act, needs, isSignedIn: actor.kind === 'PERSON' }
}

export type ProcedureAction = 'OPEN_CHANNEL' | 'END_CHANNEL' | 'SET_FEE' | 'REVISE_TERMS'

export function actionsOnProcedure(actor: Actor): ProcedureAction[] {
  return mayEdit(actor, 'reviseProcedureTerms')
    ? []
    : ['OPEN_CHANNEL', 'END_CHANNEL', 'SET_FEE', 'REVISE_TERMS']
}
