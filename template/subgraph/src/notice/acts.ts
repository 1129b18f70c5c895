import { act, type Stored } from '@chiiki/kit/act.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import * as notice from './notice.ts'
import { forbidden } from './rights.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted<P = never> = Promise<Result<notice.NoticeKept, P | SharedProblem>>

export function postNotice(context: Context, input: Keyed & notice.Posting): Acted {
  const { stores, actor, now } = context
  const id = newId('SampleNotice')
  return act<notice.Notice & Stored, notice.NoticeEffect, SharedProblem>(
    { actor, now },
    {
      name: 'postSampleNotice',
      model: stores.notice.notices,
      id,
      creates: true,
      input,
      permit: () => forbidden(actor, 'postSampleNotice', input.office),
      decide: () => notice.post(input, { id, now, today: businessDateOf(now) }),
      evolve: notice.evolve,
    },
  )
}

export function withdrawNotice(
  context: Context,
  input: Keyed & { readonly notice: string; readonly reason: string },
): Acted<notice.NoticeWithdrawn> {
  const { stores, actor, now } = context
  return act<notice.Notice & Stored, notice.NoticeEffect, notice.NoticeWithdrawn | SharedProblem>(
    { actor, now },
    {
      name: 'withdrawSampleNotice',
      model: stores.notice.notices,
      id: input.notice,
      input,
      permit: (kept) => kept && forbidden(actor, 'withdrawSampleNotice', kept.office),
      decide: (kept) => notice.withdraw(kept as notice.Notice, input.reason),
      evolve: notice.evolve,
    },
  )
}
