import { placeOf } from './access.ts'
import type { CaseRecord } from './consultation.ts'
import type { Env } from './step.ts'

/** Whether the caller answers for the case. */
export function isOwner(record: CaseRecord, env: Env): boolean {
  return placeOf(record, { worker: env.worker, at: env.now }) === 'OWNER'
}

/** Whether the caller supervises the party that answers for it: also where they own it themselves. */
export function isSupervisor({ owner, state }: CaseRecord, { worker }: Env): boolean {
  return (
    state !== 'MERGED' &&
    worker.state === 'ACTIVE' &&
    worker.role === 'SUPERVISOR' &&
    owner.party === worker.party
  )
}

export function isOwnerOrSupervisor(record: CaseRecord, env: Env): boolean {
  return isOwner(record, env) || isSupervisor(record, env)
}
