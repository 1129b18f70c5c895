import { refuse } from '@chiiki/kit/result.ts'
import { isSupervisor } from '../consultation/places.ts'
import { actOnCase, type OnCase, readSecret } from '../consultation/shell.ts'
import { notPossible, step } from '../consultation/step.ts'
import type { Context } from '../context.ts'

export const aboutHold = (consultation: string) => `Consultation.hold ${consultation}`

/** From now on nothing of the case is erased, however long it has been kept. */
export function hold(context: Context, input: OnCase & { readonly reason: string }) {
  return actOnCase(context, {
    name: 'holdConsultation',
    input,
    permit: isSupervisor,
    given: readSecret('reason', input.reason, 2_000),
    decide: (record, { env, box }, reason) => {
      if (record.hold) return refuse(notPossible('HOLD', 'HELD', []))
      const sealed = box().seal(reason, aboutHold(record._id))
      const held = { at: env.now, worker: env.worker._id, reason: sealed }
      return step({ type: 'HELD' }, { ...record, hold: held })
    },
  })
}

/** From now on it's erased when its time has come. */
export function endHold(context: Context, input: OnCase) {
  return actOnCase(context, {
    name: 'endConsultationHold',
    input,
    permit: isSupervisor,
    decide: (record) =>
      record.hold
        ? step({ type: 'HOLD_ENDED' }, { ...record, hold: null })
        : refuse(notPossible('END_HOLD', 'NOT_HELD', ['HOLD'])),
  })
}
