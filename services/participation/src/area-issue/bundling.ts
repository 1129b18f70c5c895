import type { Stored } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Handled } from '../carry-up/carry-up.ts'
import { type CarryUpRecord, evolveCarryUp } from '../carry-up/carry-up.ts'
import { bundleCarryUp, unbundleCarryUp } from '../carry-up/decisions.ts'
import { postsFor } from '../carry-up/rights.ts'
import type { Context } from '../context.ts'
import { groundOf } from '../response/ground.ts'
import type { Refusal } from '../response/problem.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import { change } from './acts.ts'
import type { IssueKept, IssueSource } from './area-issue.ts'
import { bundle as decideBundle, takeOut } from './decisions.ts'
import { readSources } from './sources.ts'

export type Hop = CarryUpRecord & Stored
type Facts = { readonly hops: Hop[]; readonly missing: string | null; readonly sources: IssueSource[] }
export type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Input = Keys & { readonly id: string; readonly carryUps: readonly string[] }

/**
 * Bundles hops under an issue; all or none. It turns the families of their proposals first: of two that bundle one hop at once, one
 * looks again and finds it bundled.
 */
export async function bundle(context: Context, input: Input): Promise<Result<IssueKept, Refusal>> {
  const { actor } = context
  const ground = await groundOf(context)
  let changes: Changed[] = []
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
    also: (_issue, _facts, session) => changeHops(context, 'bundleCarryUps', changes, session),
  })
}

/** Takes a hop out of its bundle: of this and of the bundle going up at once, one comes first, and the other finds what it left. */
export async function takeOutOf(
  context: Context,
  input: Keys & { readonly id: string; readonly carryUp: string; readonly reason: string },
): Promise<Result<IssueKept, Refusal>> {
  const { actor } = context
  const ground = await groundOf(context)
  let changed: Changed[] = []
  return change<Facts>(context, 'takeOutOfBundle', input, {
    facts: (_issue, session) => factsOf(context, [input.carryUp], session),
    decide: (issue, { hops: [hop] }) => {
      changed = []
      if (!hop) return refuse(notThere(input.carryUp))
      const posts = postsFor('UNBUNDLE', hop)
      if (!holdsOne(actor, posts)) return refuse(refusal('takeOutOfBundle', actor, posts))
      const decided = takeOut(issue, hop)
      if (!decided.ok) return decided
      const event = unbundleCarryUp(hop, input.reason, ground)
      if (!event.ok) return event
      changed = [{ hop, event: event.value }]
      return decided
    },
    also: (_issue, _facts, session) => changeHops(context, 'takeOutOfBundle', changed, session),
  })
}

export type Changed = { readonly hop: Hop; readonly event: Handled }

/** Writes what an act on an issue does to hops. */
export async function changeHops(
  { stores, actor, now }: Context,
  name: string,
  changes: readonly Changed[],
  session: ClientSession,
): Promise<void> {
  for (const { hop, event } of changes) {
    const along = { actor, now, act: name, event }
    await changeAlong(stores.carryUp.hops, hop, evolveCarryUp(hop, event), along, session)
  }
}

/** The hops, their proposals' families turned, and what their districts said. */
async function factsOf(context: Context, ids: readonly string[], session: ClientSession): Promise<Facts> {
  const { hops, missing } = await hopsIn(context, ids, session)
  if (missing !== null) return { hops: [], missing, sources: [] }
  const cited = [...new Set(hops.map(({ proposal }) => proposal))].map((id) => ({
    kind: 'PROPOSAL' as const,
    id,
  }))
  const { sources, missing: unread } = await readSources(context, cited, session)
  return { hops, missing: unread, sources: sources ?? [] }
}

/** The hops as they are once the pages of their proposals' families are turned, in the order given. */
export async function hopsIn(
  { stores, loaders }: Context,
  ids: readonly string[],
  session: ClientSession,
): Promise<{ readonly hops: Hop[]; readonly missing: string | null }> {
  const seen = await Promise.all(ids.slice(0, 50).map((id) => loaders.carryUp.load(id)))
  const missing = ids.find((_id, index) => !seen[index]) ?? null
  if (missing !== null) return { hops: [], missing }
  await stores.proposal.turn([...new Set(seen.flatMap((hop) => hop?.proposal ?? []))], session)
  const hops = (await stores.carryUp.hops
    .find({ _id: { $in: [...ids] } })
    .session(session)
    .lean()) as Hop[]
  return { hops: hops.toSorted((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id)), missing: null }
}
