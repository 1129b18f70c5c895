import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { newId } from '@chiiki/kit/id.ts'
import { ok } from '@chiiki/kit/result.ts'
import { change } from '../agenda/acts.ts'
import type { ItemEvent } from '../agenda/agenda.ts'
import { followPaper } from '../agenda/follows.ts'
import type { Context } from '../context.ts'
import type { CouncilRecord } from '../council/council.ts'
import type { VoteRecord } from '../vote/vote.ts'
import { decideItem, type GivenResolution } from './decisions.ts'
import { type Decided, evolveResolution, outcomeOf, type ResolutionEvent, seriesOf } from './resolution.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Refused = Exclude<ReturnType<typeof decideItem>, { ok: true }>['problem']

/** Ends an item with its resolution; both in one transaction, and the resolution takes the next number of its series. */
export function decide(context: Context, input: Keys & { readonly id: string } & GivenResolution) {
  const { stores, actor, now } = context
  const id = newId('Resolution')
  let decided: { readonly made: Decided; readonly council: CouncilRecord } | null = null
  return change<Refused, VoteRecord[]>(
    context,
    'decideAgendaItem',
    input,
    (item, { meeting, council }, votes) => {
      const result = decideItem(item, meeting, votes, input, id, now)
      if (!result.ok) return result
      decided = { made: result.value, council }
      const event: ItemEvent = {
        type: 'ITEM_DECIDED',
        at: result.value.resolution.decidedAt,
        resolution: id,
        reflection: result.value.reflection,
      }
      return ok(event)
    },
    {
      facts: (item, session) =>
        stores.vote.votes.find({ item: item._id }, { history: 0 }).session(session).lean(),
      also: async (_event, item, session) => {
        if (!decided) throw new Error('an item is decided without a decision')
        const { made, council } = decided
        const { resolution } = made
        const year = fiscalYearOf(businessDateOf(resolution.decidedAt))
        const series = seriesOf(council.type, council.place, year)
        const reference = await stores.resolution.takeReference(series, session)
        const event: ResolutionEvent = {
          type: 'RESOLUTION_MADE',
          resolution: { ...resolution, reference },
        }
        const said = { actor, now, act: 'decideAgendaItem', event }
        await changeAlong(stores.resolution.resolutions, null, evolveResolution(null, event), said, session)
        const outcome = outcomeOf(resolution.result)
        const happened = { type: 'DECIDED', outcome, reference, text: resolution.text } as const
        await followPaper(context, item, happened, session)
      },
    },
  )
}
