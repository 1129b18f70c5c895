import { act } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { addDays, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { basisOf, type CountedShares, countedBefore, countQuarter, toldIn } from './counting.ts'
import { toldApart } from './differencing.ts'
import { figureTables, type Quarter, quarterOf, type Share, type Shares } from './figures.ts'
import type { FigurePolicy, FigureRelease, TableTold } from './policy.ts'
import { type ToldBefore, toldOf } from './suppression.ts'

export const releasePost = 'consultation-officer'

type Given = { readonly quarter: string; readonly edition: number; readonly idempotencyKey?: string | null }

/** Figures that would tell of too few. They were chosen so that they can't: this is a fault of ours, and nothing is given out. */
export class FiguresTellTooMuch extends Error {
  override name = 'FiguresTellTooMuch'
}

/**
 * Gives out the figures of a quarter, once for each edition, after the differencing test over this edition and all before it.
 * @throws FiguresTellTooMuch
 */
export async function releaseFigures(
  context: Context,
  input: Given,
): Promise<Result<FigureRelease, SharedProblem>> {
  const { actor, now, stores, loaders } = context
  if (!holdsPost(actor, [releasePost])) return refuse(notPermitted(context))
  const policy = policyOn(await loaders.figurePolicies(), businessDateOf(now))
  const quarter = quarterOf(input.quarter)
  if (!quarter) return refuse(invalid('quarter', 'a quarter of a fiscal year such as 2026-Q1', input.quarter))
  const dueOn = addDays(quarter.endsBefore, policy.waitDays)
  if (businessDateOf(now) < dueOn)
    return refuse(invalid('quarter', `one that may be told: this one from ${dueOn} on`, input.quarter))
  const before = await stores.figures.releases.find({ quarter: quarter.name }).sort({ edition: 1 }).lean()
  const isRepeat = input.idempotencyKey && before.some(({ edition }) => edition === input.edition)
  if (!isRepeat && input.edition !== before.length + 1) return refuse(notNext(before.length + 1, input))
  const id = newId('ConsultationFigureRelease')
  const made = isRepeat ? null : await make(context, id, quarter, input.edition, policy, before)
  return act<FigureRelease & { version: number; history: [] }, { type: string }, SharedProblem>(
    { actor, now },
    {
      name: 'releaseConsultationFigures',
      model: stores.figures.releases as never,
      id,
      creates: true,
      input,
      decide: () => (made ? ok(released(made)) : refuse(notNext(before.length + 1, input))),
      evolve: () => made as FigureRelease & { version: number; history: [] },
      duplicate: { oneEditionForEachNumber: () => notNext(input.edition + 1, input) },
    },
  )
}

async function make(
  context: Context,
  id: string,
  quarter: Quarter,
  edition: number,
  policy: FigurePolicy,
  before: readonly FigureRelease[],
): Promise<FigureRelease> {
  const { stores, now, loaders } = context
  const topics = await loaders.figureTopics()
  const shares = await countQuarter(context, quarter, policy)
  const coded = {
    TOPICS: topics.map(({ _id: code, name }) => ({ code, name })),
    OUTCOMES: policy.outcomes,
    TIMES: policy.times.map(({ code, name }) => ({ code, name })),
    BURDEN: policy.burden.map(({ code, name }) => ({ code, name })),
  }
  const codes = Object.fromEntries(
    figureTables.map((table) => [table, coded[table].map(({ code }) => code)]),
  ) as { [T in keyof Shares]: string[] }
  const earlier = before.map((release) => {
    const counted = countedBefore(stores.figures.openBasis(release), shares)
    return { counted, told: toldIn(release, counted) }
  })
  const counted = merged(earlier.map((each) => each.counted))
  const told = earlier.flatMap((each) => each.told)
  const cells = toldOf(shares, policy.places, codes, policy, { told, shares: counted })
  const tables = figureTables.map((table): TableTold => ({ table, codes: coded[table], cells: cells[table] }))
  const { places, leastPersons, leastForGrowth } = policy
  const release: FigureRelease = {
    _id: id,
    quarter: quarter.name,
    edition,
    releasedAt: now,
    leastPersons,
    leastForGrowth,
    places,
    tables,
    basis: stores.figures.sealBasis(id, basisOf(shares)),
  }
  holdToTheTest([...told, ...toldIn(release, shares)], merged([counted, shares]), policy)
  return release
}

function holdToTheTest(told: readonly ToldBefore[], shares: Shares, policy: FigurePolicy): void {
  for (const table of figureTables) {
    const figures = told.filter((each) => each.table === table).map((each) => new Set(each.shares))
    const few = toldApart(figures, shares[table], policy)
    if (few.length > 0)
      throw new FiguresTellTooMuch(`the figures of ${table} tell ${few.length} groups of too few apart`)
  }
}

/** What several editions counted, each thing once, as the last of them knows it. */
function merged(all: readonly (Shares | CountedShares)[]): Shares {
  return Object.fromEntries(
    figureTables.map((table) => {
      const known = new Map<string, Share>()
      for (const shares of all) for (const share of shares[table]) known.set(share.id, share)
      return [table, [...known.values()]]
    }),
  ) as unknown as Shares
}

function released({ quarter, edition, tables, places }: FigureRelease) {
  const told = tables.reduce((sum, { cells }) => sum + cells.length, 0)
  const all = tables.reduce((sum, { codes }) => sum + places.length * (codes.length + 1), 0)
  return { type: 'RELEASED', quarter, edition, told, withheld: all - told }
}

function policyOn(policies: readonly FigurePolicy[], day: string): FigurePolicy {
  const inForce = policies.filter(({ validFrom }) => validFrom <= day)
  const newest = inForce.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
  if (!newest) throw new Error(`no rule of figures is in force on ${day}`)
  return newest
}

function notNext(next: number, { edition }: Given): InvalidInput {
  return invalid('edition', `the next edition of this quarter: ${next}`, String(edition))
}

function notPermitted({ actor }: Context): NotPermitted {
  const isSignedIn = actor.kind === 'PERSON'
  return {
    kind: 'NotPermitted',
    clause: null,
    act: 'releaseConsultationFigures',
    needs: [releasePost],
    isSignedIn,
  }
}
