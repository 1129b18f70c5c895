import { act, type Stored } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { newId } from '@chiiki/kit/id.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { type Context, dayOf } from '../context.ts'
import type { RolloutPlace } from '../council/rollout.ts'
import { type Naming, readNaming } from '../receipt/author.ts'
import { addresseeOf, bookOf, type Tier } from '../receipt/receipt.ts'
import { eligibleFor, groundOf } from '../response/ground.ts'
import type { Ground } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import { notThere, refusal } from '../response/rights.ts'
import { uptakesOf } from '../trace/trace.ts'
import { mergeProposal, type Part, partOf, splitProposal } from './parts.ts'
import {
  evolveProposal,
  type Handled,
  type ProposalAction,
  type ProposalEvent,
  type ProposalKept,
  type ProposalRecord,
} from './proposal.ts'
import { mayDo, postsFor, sees } from './rights.ts'
import type { Family } from './store.ts'
import { submitProposal, type Wording } from './submission.ts'
import { type Supported, support } from './support.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type OnProposal = Keys & { readonly id: string }

export type SubmitInput = Keys &
  Wording & {
    readonly tier: Tier
    readonly place?: string | null
    readonly naming: Naming
    readonly publicName?: string | null
  }

/** Takes in what whoever is signed in proposes. */
export async function submit(context: Context, input: SubmitInput): Promise<Result<ProposalKept, Refusal>> {
  const { stores, actor, now, loaders } = context
  if (actor.kind === 'ANONYMOUS') return refuse(refusal('submitProposal', actor, []))
  const unfit = await eligibleFor(context, 'participationKind:proposal', input.place ?? null)
  if (unfit) return refuse(unfit)
  const publicName = readNaming(input.naming, input.publicName)
  if (!publicName.ok) return publicName
  const addressee = addresseeOf(await loaders.allPlaces(), input.tier, input.place ?? null)
  if (!addressee) return refuse(notThere(input.place ?? input.tier))
  const ground = await groundOf(context)
  const id = newId('Proposal')
  const author = stores.authors.authorship(id, actor, input.naming, publicName.value)
  const book = bookOf('PROPOSAL', addressee, fiscalYearOf(dayOf(context)))
  await stores.receipt.lay(book)
  return act(
    { actor, now },
    {
      name: 'submitProposal',
      model: stores.proposal.proposals,
      id,
      creates: true,
      input: { ...input, publicName: stores.authors.print(publicName.value) } as Keys,
      facts: async (_none, session) => (await stores.receipt.take(book, 1, session))[0] as string,
      decide: (_none, reference) => submitProposal({ ...input, id, reference, addressee, author }, ground),
      evolve: evolveProposal,
      also: (_event, _after, session) => stores.proposal.openFamily(id, session),
    },
  )
}

/** What an act on a proposal rests on: its family, whose page was turned, and what the act itself looks up. */
export type Facts<F> = { readonly family: Family | null; readonly extra: F }

type Change<F> = {
  readonly facts?: (proposal: ProposalRecord, session: ClientSession) => Promise<F>
  readonly decide: (proposal: ProposalRecord, ground: Ground, facts: Facts<F>) => Result<Handled, Refusal>
  readonly also?: (after: ProposalRecord, facts: Facts<F>, session: ClientSession) => Promise<void>
  /** Further proposals whose families must stand still. */
  readonly with?: readonly string[]
}

/** One act on a proposal. It turns a page of the proposal's family, so that nobody joins or leaves it at the same moment. */
export async function change<F = undefined>(
  context: Context,
  name: string,
  action: ProposalAction,
  input: OnProposal,
  what: Change<F>,
): Promise<Result<ProposalKept, Refusal>> {
  const { stores, actor, now, loaders } = context
  const [ground, places] = await Promise.all([groundOf(context), loaders.allPlaces()])
  let seen: Facts<F> | null = null
  return act<ProposalRecord & Stored, ProposalEvent, Refusal, Facts<F>>(
    { actor, now },
    {
      name,
      model: stores.proposal.proposals,
      id: input.id,
      input,
      facts: async (proposal, session): Promise<Facts<F>> => {
        if (!proposal || !mayDo(context, action, proposal, places))
          return { family: null, extra: undefined as F }
        const families = await stores.proposal.turn([input.id, ...(what.with ?? [])], session)
        const family = families.find(({ members }) => members.includes(input.id)) ?? null
        seen = { family, extra: (await what.facts?.(proposal, session)) as F }
        return seen
      },
      permit: (proposal) => permitted(context, name, action, input.id, proposal, places),
      decide: (proposal, facts) => what.decide(proposal as ProposalRecord, ground, facts),
      evolve: evolveProposal,
      also: async (event, after, session) => {
        if (event.type === 'PROPOSAL_HANDLED' && event.change.responses)
          await linkAnswer(context, after, session)
        await what.also?.(after, seen as Facts<F>, session)
      },
    },
  )
}

/** What took the points in is kept as links, to be read from both ends. */
export function linkAnswer(
  { stores }: Context,
  { _id: source, area, responses }: ProposalRecord,
  session: ClientSession,
): Promise<void> {
  const given = responses.at(-1)
  const said = { sourceKind: 'PROPOSAL', source, area, viaKind: 'PROPOSAL', via: source } as const
  return stores.trace.relink(source, given ? uptakesOf(given, said) : [], session)
}

function permitted(
  context: Context,
  name: string,
  action: ProposalAction,
  id: string,
  proposal: ProposalRecord | null,
  places: readonly RolloutPlace[],
) {
  if (!proposal || !sees(context, proposal, places)) return notThere(id)
  if (mayDo(context, action, proposal, places)) return null
  return refusal(name, context.actor, postsFor(action, proposal, places))
}

/** Joins a proposal to another one. Of two that are merged into each other at once, one is refused. */
export function merge(
  context: Context,
  input: OnProposal & { readonly into: string; readonly reason: string },
) {
  const { stores } = context
  return change(context, 'mergeProposal', 'MERGE', input, {
    with: input.into === input.id ? [] : [input.into],
    facts: async (_proposal, session) => ({
      into: (await stores.proposal.proposals
        .findById(input.into)
        .session(session)
        .lean()) as ProposalRecord | null,
      family: await stores.proposal.families.findOne({ members: input.into }).session(session).lean(),
    }),
    decide: (proposal, ground, { extra: { into } }) =>
      into?.isPublic ? mergeProposal(proposal, into, input.reason, ground) : refuse(notThere(input.into)),
    also: async (_after, { family, extra }, session) => {
      if (family && extra.family) await stores.proposal.join(family._id, extra.family._id, session)
    },
  })
}

/** Lets a proposal fall into parts, each with its own number; their supporters stay one family. */
export async function split(
  context: Context,
  input: OnProposal & { readonly parts: readonly Part[]; readonly reason: string },
) {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  const found = await context.loaders.proposal.load(input.id)
  if (found) await stores.receipt.lay(bookOf('PROPOSAL', found, fiscalYearOf(dayOf(context))))
  let wordings: readonly Wording[] = []
  let before: ProposalRecord | null = null
  return change(context, 'splitProposal', 'SPLIT', input, {
    facts: async (proposal, session) => {
      const book = bookOf('PROPOSAL', proposal, fiscalYearOf(dayOf(context)))
      return stores.receipt.take(book, Math.min(input.parts.length, 30), session)
    },
    decide: (proposal) => {
      const decided = splitProposal(proposal, input.parts, input.reason, ground)
      if (!decided.ok) return decided
      wordings = decided.value.wordings
      before = proposal
      return ok(decided.value.event)
    },
    also: async (_after, { family, extra: references }, session) => {
      const whole = before as unknown as ProposalRecord
      const parts = wordings.map((wording, index) => {
        const draft = { ...wording, id: newId('Proposal'), reference: references[index] as string }
        const part = partOf(whole, { ...draft, addressee: addresseeIn(whole), author: whole.author }, ground)
        if (!part.ok) throw new Error(`a part of ${whole._id} has no wording`)
        return part.value
      })
      for (const part of parts) {
        const event = { type: 'PROPOSAL_SPLIT_OFF', from: whole._id }
        const author = { ...whole.author, name: stores.authors.moved(whole._id, part._id, whole.author) }
        await changeAlong(
          stores.proposal.proposals,
          null,
          { ...part, author },
          { actor, now, act: 'splitProposal', event },
          session,
        )
      }
      if (family)
        await stores.proposal.addMembers(
          family._id,
          parts.map(({ _id }) => _id),
          session,
        )
    },
  })
}

/** Begins or ceases to support a proposal: once for a person, however many ask at once. */
export async function supportAct(
  context: Context,
  name: string,
  kind: Supported['kind'],
  input: Keys & { readonly id: string },
): Promise<Result<unknown, Refusal>> {
  const { stores, actor, now, loaders } = context
  if (actor.kind === 'ANONYMOUS') return refuse(refusal(name, actor, []))
  const unfit = kind === 'BEGAN' ? await eligibleFor(context, 'participationKind:proposal', null) : null
  if (unfit) return refuse(unfit)
  const places = await loaders.allPlaces()
  const holders = stores.authors.holders(actor)
  const id = newId('Support')
  const given: Supported = { _id: id, proposal: input.id, holder: holders[0] ?? '', kind, at: now }
  let family: Family | null = null
  return act<
    Supported & Stored,
    Supported,
    Refusal,
    { proposal: ProposalRecord | null; isSupporter: boolean }
  >(
    { actor, now },
    {
      name,
      model: stores.proposal.supports,
      id,
      creates: true,
      input: { ...input, expectedVersion: null },
      facts: async (_none, session) => {
        family = (await stores.proposal.turn([input.id], session))[0] ?? null
        const proposal = (await stores.proposal.proposals
          .findById(input.id)
          .session(session)
          .lean()) as ProposalRecord | null
        const isSupporter =
          family !== null && (await stores.proposal.isSupporter(family._id, holders, session))
        return { proposal, isSupporter }
      },
      permit: (_none, { proposal }) =>
        proposal && sees(context, proposal, places) ? null : notThere(input.id),
      decide: (_none, { proposal, isSupporter }) => support(proposal as ProposalRecord, given, isSupporter),
      evolve: (_none, event) => event,
      also: async (_event, _after, session) => {
        const { _id } = family as unknown as Family
        if (kind === 'CEASED') return stores.proposal.countOut(_id, holders, session)
        return stores.proposal.countIn(
          { _id: id, family: _id, holder: given.holder, proposal: input.id, at: now },
          session,
        )
      },
    },
  )
}

function addresseeIn({ tier, place, area, office, post }: ProposalRecord) {
  return { tier, place, area, office, post }
}
