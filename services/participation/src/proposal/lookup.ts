import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { dayOf } from '../context.ts'
import { changeOn, stateNow } from '../council/council.ts'
import { turnedTo } from '../council/lookup.ts'
import type { Addressee } from '../receipt/receipt.ts'
import { type ProposalPolicy, policyOn } from './policy.ts'
import { type ProposalKept, responseOf } from './proposal.ts'
import { sees } from './rights.ts'

type Asked = { readonly id?: string | null; readonly reference?: string | null }

/** A proposal that whoever asks may read; null for any other, whether there is one or not. */
export async function proposalOf(context: Context, { id, reference }: Asked): Promise<ProposalKept | null> {
  const { proposal, proposalByReference, allPlaces } = context.loaders
  const places = await allPlaces()
  const found = id ? await proposal.load(id) : reference ? await proposalByReference.load(reference) : null
  return found && sees(context, found, places) ? found : null
}

/** The council that talks over what is addressed to a place: the one that lives there today. */
export async function homeCouncilOf(
  context: Context,
  { tier, place }: Pick<Addressee, 'tier' | 'place'>,
): Promise<string | null> {
  if (place === null || tier === 'WARD') return null
  const day = dayOf(context)
  const councils = await context.loaders.councilsEverOfPlace.load(place)
  const isAtWork = (state: string | undefined) => state === 'ESTABLISHED' || state === 'SUSPENDED'
  const home = councils.find((each) => each.kind === tier && isAtWork(changeOn(each, day)?.state))
  return home?._id ?? null
}

/** The council once a page of its book is turned, so that it doesn't end at the same moment; null where it has ended. */
export async function stillAtWork(
  context: Context,
  council: string | null,
  session: ClientSession,
): Promise<string | null> {
  if (council === null) return null
  const state = stateNow(await turnedTo(context, council, session), dayOf(context))
  return state === 'ESTABLISHED' || state === 'SUSPENDED' ? council : null
}

/** The answer that holds: its own, or of the one that it was merged into. */
export async function answerOf(context: Context, proposal: ProposalKept) {
  let each: ProposalKept | null = proposal
  for (let hops = 0; each !== null && each.mergedInto !== null && hops < 5; hops += 1)
    each = await context.loaders.proposal.load(each.mergedInto)
  return each && responseOf(each)
}

/** What holds for proposals and answers today. */
export async function proposalPolicy(context: Context): Promise<ProposalPolicy> {
  return policyOn(await context.loaders.proposalPolicies(), dayOf(context))
}

export async function neededSupporters(context: Context): Promise<number> {
  return (await proposalPolicy(context)).overrideSupporters
}
