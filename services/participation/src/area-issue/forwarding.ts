import { changeAlong } from '@chiiki/kit/change.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { newId } from '@chiiki/kit/id.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { CarryUpRecord } from '../carry-up/carry-up.ts'
import { forwardUp, type Sending } from '../carry-up/decisions.ts'
import { postsFor } from '../carry-up/rights.ts'
import { type Context, dayOf } from '../context.ts'
import { addresseeOf, bookOf } from '../receipt/receipt.ts'
import type { Refusal } from '../response/problem.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import { change } from './acts.ts'
import type { IssueEvent, IssueKept } from './area-issue.ts'
import { type Changed, changeHops, type Hop, hopsIn, type Keys } from './bundling.ts'
import { forwarded, toForward } from './decisions.ts'

type Input = Keys &
  Pick<Sending, 'summary' | 'minorityOpinions'> & {
    readonly id: string
    readonly carryUps?: readonly string[] | null
  }
type Facts = {
  readonly hops: readonly Hop[]
  readonly missing: string | null
  readonly references: readonly string[]
}

/**
 * Carries a bundle up: all that it means or none. It turns the page of the list and the families of all proposals of the bundle, so
 * that of an answer, a hop taken out and this at once, one comes first and the others see what it left.
 */
export async function forwardBundle(context: Context, input: Input): Promise<Result<IssueKept, Refusal>> {
  const { stores, actor, now, loaders } = context
  const ward = addresseeOf(await loaders.allPlaces(), 'WARD', null)
  const book = ward && bookOf('CARRY_UP', ward, fiscalYearOf(dayOf(context)))
  if (book) await stores.receipt.lay(book)
  const named = input.carryUps ? [...new Set(input.carryUps)] : null
  let made: { readonly changes: Changed[]; readonly above: CarryUpRecord[] } = { changes: [], above: [] }
  return change<Facts>(context, 'forwardAreaIssue', input, {
    facts: async (issue, session) => {
      const { hops, missing } = await hopsIn(context, issue.hops, session)
      const meant = toForward(issue, hops, named)
      const count = meant.ok ? meant.value.length : 0
      const references = book && count > 0 ? await stores.receipt.take(book, count, session) : []
      return { hops, missing, references }
    },
    decide: (issue, { hops, missing, references }, ground): Result<IssueEvent, Refusal> => {
      made = { changes: [], above: [] }
      if (missing !== null) return refuse(notThere(missing))
      const meant = toForward(issue, hops, named)
      if (!meant.ok) return meant
      for (const [index, hop] of (meant.value as Hop[]).entries()) {
        const posts = postsFor('FORWARD_UP', hop)
        if (!holdsOne(actor, posts)) return refuse(refusal('forwardAreaIssue', actor, posts))
        const { summary, minorityOpinions } = input
        const sending = {
          id: newId('CarryUp'),
          reference: references[index] ?? '',
          summary,
          minorityOpinions,
        }
        const sent = forwardUp(hop, ward, sending, ground)
        if (!sent.ok) return sent
        made.changes.push({ hop, event: sent.value.event })
        made.above.push(sent.value.child)
      }
      return ok(forwarded(issue))
    },
    also: async (_issue, _facts, session) => {
      await changeHops(context, 'forwardAreaIssue', made.changes, session)
      await sendAll({ stores, actor, now }, made.above, session)
    },
  })
}

async function sendAll(
  { stores, actor, now }: Pick<Context, 'stores' | 'actor' | 'now'>,
  above: readonly CarryUpRecord[],
  session: ClientSession,
): Promise<void> {
  for (const hop of above) {
    const event = { type: 'CARRY_UP_SENT', reference: hop.reference, parent: hop.parent }
    const along = { actor, now, act: 'forwardAreaIssue', event }
    await changeAlong(stores.carryUp.hops, null, hop, along, session)
  }
}
