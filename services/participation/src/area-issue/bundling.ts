import type { Stored } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Handled } from '../carry-up/carry-up.ts'
import { type CarryUpRecord, evolveCarryUp } from '../carry-up/carry-up.ts'
import { bundleCarryUp } from '../carry-up/decisions.ts'
import { postsFor } from '../carry-up/rights.ts'
import type { Context } from '../context.ts'
import { groundOf } from '../response/ground.ts'
import type { Refusal } from '../response/problem.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import { change } from './acts.ts'
import type { IssueKept, IssueSource } from './area-issue.ts'
import { bundle as decideBundle } from './decisions.ts'
import { readSources } from './sources.ts'

type Hop = CarryUpRecord & Stored
type Facts = { readonly hops: Hop[]; readonly missing: string | null; readonly sources: IssueSource[] }
type Input = {
  readonly id: string
  readonly carryUps: readonly string[]
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
}

/**
 * Bundles hops under an issue; all or none. It turns the families of their proposals first: of two that bundle one hop at once, one
 * looks again and finds it bundled.
 */
export async function bundle(context: Context, input: Input): Promise<Result<IssueKept, Refusal>> {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  let changes: { readonly hop: Hop; readonly event: Handled }[] = []
  return change<Facts>(context, 'bundleCarryUps', input, {
    facts: (_issue, session) => factsOf(context, [...new Set(input.carryUps)], session),
    decide: (issue, { hops, missing, sources }) => {
      if (missing !== null) return refuse(notThere(missing))
      changes = []
      for (const hop of hops) {
        const posts = postsFor('BUNDLE', hop)
        if (!holdsOne(actor, posts)) return refuse(refusal('bundleCarryUps', actor, posts))
        const bundled = bundleCarryUp(hop, { id: issue._id, reference: issue.reference }, ground)
        if (!bundled.ok) return bundled
        changes.push({ hop, event: bundled.value })
      }
      return decideBundle(issue, hops, sources)
    },
    also: async (_issue, _facts, session) => {
      for (const { hop, event } of changes) {
        const along = { actor, now, act: 'bundleCarryUps', event }
        await changeAlong(stores.carryUp.hops, hop, evolveCarryUp(hop, event), along, session)
      }
    },
  })
}

/** The hops, their proposals' families turned, and what their districts said. */
async function factsOf(context: Context, ids: readonly string[], session: ClientSession): Promise<Facts> {
  const { stores, loaders } = context
  const seen = await Promise.all(ids.slice(0, 50).map((id) => loaders.carryUp.load(id)))
  const missing = ids.find((_id, index) => !seen[index]) ?? null
  if (missing !== null) return { hops: [], missing, sources: [] }
  const proposals = [...new Set(seen.flatMap((hop) => hop?.proposal ?? []))]
  await stores.proposal.turn(proposals, session)
  const hops = (await stores.carryUp.hops
    .find({ _id: { $in: [...ids] } })
    .session(session)
    .lean()) as Hop[]
  hops.sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))
  const cited = proposals.map((id) => ({ kind: 'PROPOSAL' as const, id }))
  const { sources, missing: unread } = await readSources(context, cited, session)
  return { hops, missing: unread, sources: sources ?? [] }
}
