import type { Actor } from '@chiiki/kit/actor.ts'
import { type Context, dayOf } from '../context.ts'
import { type Counts, countsTold, periodOf } from './counts.ts'
import type { Ground } from './decisions.ts'
import { type EligibilityKept, type EligibilityRecord, groupOf, holderOf, ruleOn } from './eligibility.ts'
import { judge, kindsOn, type Verdict } from './verdict.ts'

/** The day, and the rule of that day. */
export async function groundOf(context: Context): Promise<Ground> {
  const day = dayOf(context)
  return { day, rule: ruleOn(await context.loaders.eligibilityRules(), day) }
}

/** Whether a declaration is the actor's own, or of a group that they speak for. */
export function isMine(eligibility: EligibilityRecord, actor: Actor): boolean {
  if (actor.kind === 'ANONYMOUS') return false
  const group = groupOf(eligibility)
  return group === null ? eligibility.holder === holderOf(actor.id) : (actor.groups ?? []).includes(group)
}

/** A declaration of one's own; others' are as if they weren't there. */
export async function eligibilityOf(context: Context, id: string): Promise<EligibilityKept | null> {
  const eligibility = await context.loaders.eligibility.load(id)
  return eligibility && isMine(eligibility, context.actor) ? eligibility : null
}

/** What the actor has declared, for themselves or for a group that they speak for. */
export async function declaredBy(
  { actor, loaders }: Context,
  group: string | null = null,
): Promise<EligibilityKept[] | null> {
  if (actor.kind === 'ANONYMOUS') return null
  if (group !== null && !actor.groups?.includes(group)) return []
  return loaders.eligibilitiesOfHolder.load(holderOf(actor.id, group))
}

/** Whether the actor may take part in something; null for an activity that there isn't. */
export async function verdictFor(
  context: Context,
  { activity, district, group }: { activity: string; district?: string | null; group?: string | null },
): Promise<Verdict | null> {
  const day = dayOf(context)
  const kinds = kindsOn(await context.loaders.participationKinds(), day)
  const kind = kinds.find(({ _id }) => _id === activity)
  return kind ? judge(kind, await declaredBy(context, group), day, district ?? null) : null
}

/** The counts of this month: made at the first asking, and the same for all who ask later. */
export async function countsOf(context: Context): Promise<Counts> {
  const { declarations, counts } = context.stores.eligibility
  const { day, rule } = await groundOf(context)
  const period = periodOf(day)
  const made = await counts.findById(period).lean()
  if (made) return made
  const counted = await declarations.aggregate<{
    _id: Pick<EligibilityRecord, 'category' | 'district'>
    count: number
  }>([
    { $match: { isLive: true, expiresOn: { $gt: day } } },
    { $group: { _id: { category: '$category', district: '$district' }, count: { $sum: 1 } } },
  ])
  const places = await context.loaders.allPlaces()
  const districts = places.filter(({ kind }) => kind === 'DISTRICT').map(({ _id }) => _id)
  const cells = countsTold(
    counted.map(({ _id, count }) => ({ ..._id, count })),
    districts,
    rule,
  )
  const { smallestCell, roundedTo } = rule
  return firstOf(context, { _id: period, countedAt: context.now, smallestCell, roundedTo, cells })
}

/** Of two who count at once, the first one's counts are everybody's. */
async function firstOf({ stores }: Context, made: Counts): Promise<Counts> {
  try {
    await new stores.eligibility.counts(made).save()
    return made
  } catch (error) {
    const first = await stores.eligibility.counts.findById(made._id).lean()
    if (first) return first
    throw error
  }
}
