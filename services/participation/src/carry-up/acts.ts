import { act, type Stored } from '@chiiki/kit/act.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { type Context, dayOf } from '../context.ts'
import { evolveProposal, type ProposalRecord } from '../proposal/proposal.ts'
import { mayDo, postsFor as proposalPosts, sees } from '../proposal/rights.ts'
import { bookOf, nextUp } from '../receipt/receipt.ts'
import { groundOf } from '../response/ground.ts'
import type { Ground } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import type { Response } from '../response/response.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import { uptakesOf } from '../trace/trace.ts'
import {
  type CarryUpAction,
  type CarryUpEvent,
  type CarryUpKept,
  type CarryUpRecord,
  evolveCarryUp,
  type Handled,
} from './carry-up.ts'
import { carryUp, childEnded, forwardUp, proposalAfter, type Sending } from './decisions.ts'
import { postsFor } from './rights.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted = Promise<Result<CarryUpKept, Refusal>>
type SendInput = Keys & { readonly id: string } & Pick<Sending, 'summary' | 'minorityOpinions'>
type ProposalStored = ProposalRecord & Stored

/** Sends a proposal to the tier above; it waits there, and nobody below answers meanwhile. */
export async function send(context: Context, input: SendInput): Acted {
  const { stores, actor, now, loaders } = context
  const [ground, places, found] = await Promise.all([
    groundOf(context),
    loaders.allPlaces(),
    loaders.proposal.load(input.id),
  ])
  const to = found && nextUp(places, found)
  const book = to && bookOf('CARRY_UP', to, fiscalYearOf(dayOf(context)))
  if (book) await stores.receipt.lay(book)
  const id = newId('CarryUp')
  return act<
    CarryUpRecord & Stored,
    CarryUpEvent,
    Refusal,
    { proposal: ProposalStored | null; reference: string }
  >(
    { actor, now },
    {
      name: 'carryUpProposal',
      model: stores.carryUp.hops,
      id,
      creates: true,
      input: { ...input, expectedVersion: null },
      facts: async (_none, session) => {
        const proposal = await proposalIn(context, input.id, session)
        const reference = book ? ((await stores.receipt.take(book, 1, session))[0] as string) : ''
        return { proposal, reference }
      },
      permit: (_none, { proposal }) => {
        if (!proposal || !sees(context, proposal, places)) return notThere(input.id)
        if (mayDo(context, 'CARRY_UP', proposal, places)) return null
        return refusal('carryUpProposal', actor, proposalPosts('CARRY_UP', proposal, places))
      },
      decide: (_none, { proposal, reference }) =>
        carryUp(proposal as ProposalRecord, to, { ...input, id, reference }, ground),
      evolve: evolveCarryUp,
      also: (_event, hop, session) => changeProposal(context, hop, ground, session),
    },
  )
}

/** Sends a hop on to the tier above it. */
export async function forward(context: Context, input: SendInput): Acted {
  const { stores, actor, now, loaders } = context
  const [places, found] = await Promise.all([loaders.allPlaces(), loaders.carryUp.load(input.id)])
  const to = found && nextUp(places, found)
  const book = to && bookOf('CARRY_UP', to, fiscalYearOf(dayOf(context)))
  if (book) await stores.receipt.lay(book)
  let child: CarryUpRecord | null = null
  return change(context, 'forwardCarryUp', 'FORWARD_UP', input, {
    facts: async (session) => (book ? ((await stores.receipt.take(book, 1, session))[0] as string) : ''),
    decide: (hop, ground, reference) => {
      const decided = forwardUp(hop, to, { ...input, id: newId('CarryUp'), reference }, ground)
      if (!decided.ok) return decided
      child = decided.value.child
      return { ok: true, value: decided.value.event }
    },
    also: async (_hop, _ground, session) => {
      const made = child as unknown as CarryUpRecord
      const event = { type: 'CARRY_UP_SENT', reference: made.reference, parent: made.parent }
      await changeAlong(
        stores.carryUp.hops,
        null,
        made,
        { actor, now, act: 'forwardCarryUp', event },
        session,
      )
    },
  })
}

type Change<F> = {
  readonly facts?: (session: ClientSession) => Promise<F>
  readonly decide: (hop: CarryUpRecord, ground: Ground, facts: F) => Result<Handled, Refusal>
  readonly also?: (hop: CarryUpRecord, ground: Ground, session: ClientSession) => Promise<void>
}

/** One act on a hop. It turns a page of the proposal's family: what happens to the proposal meanwhile is seen. */
export async function change<F = undefined>(
  context: Context,
  name: string,
  action: CarryUpAction,
  input: Keys & { readonly id: string },
  what: Change<F>,
): Acted {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  return act<CarryUpRecord & Stored, CarryUpEvent, Refusal, F>(
    { actor, now },
    {
      name,
      model: stores.carryUp.hops,
      id: input.id,
      input,
      facts: async (hop, session) => {
        if (hop && holdsOne(actor, postsFor(action, hop))) await stores.proposal.turn([hop.proposal], session)
        return (await what.facts?.(session)) as F
      },
      permit: (hop) => {
        if (!hop) return notThere(input.id)
        const posts = postsFor(action, hop)
        return holdsOne(actor, posts) ? null : refusal(name, actor, posts)
      },
      decide: (hop, facts) => what.decide(hop as CarryUpRecord, ground, facts),
      evolve: evolveCarryUp,
      also: async (event, hop, session) => {
        if (event.type === 'CARRY_UP_HANDLED' && event.response)
          await linkAnswer(context, hop, event.response, session)
        await what.also?.(hop, ground, session)
        if (!hop.isOpen) await handDown(context, hop, ground, session)
      },
    },
  )
}

/** What took the points in is kept as links, to be read from both ends; a second answer takes the place of the first. */
export async function linkAnswer(
  { stores }: Context,
  { _id: via, proposal }: CarryUpRecord,
  given: Response,
  session: ClientSession,
): Promise<void> {
  const { area } = await stores.proposal.proposals
    .findById(proposal, { area: 1 })
    .session(session)
    .lean()
    .orFail()
  const said = { sourceKind: 'PROPOSAL', source: proposal, area, viaKind: 'CARRY_UP', via } as const
  await stores.trace.relink(via, uptakesOf(given, said), session)
}

/** A hop that has ended leads on below: in the hop that it came from, or in the proposal itself. */
async function handDown(context: Context, hop: CarryUpRecord, ground: Ground, session: ClientSession) {
  if (hop.parent === null) return changeProposal(context, hop, ground, session)
  const { stores, actor, now } = context
  const parent = await stores.carryUp.hops.findById(hop.parent).session(session).lean().orFail()
  const event = childEnded(parent, hop.steps.at(-1)?.reason ?? null, ground)
  const along = { actor, now, act: 'endCarryUpAbove', event }
  await changeAlong(stores.carryUp.hops, parent, evolveCarryUp(parent, event), along, session)
}

async function changeProposal(context: Context, hop: CarryUpRecord, ground: Ground, session: ClientSession) {
  const { stores, actor, now } = context
  const proposal = await stores.proposal.proposals.findById(hop.proposal).session(session).lean().orFail()
  const decided = proposalAfter(proposal, hop, ground)
  if (!decided.ok) throw new Error(`${hop._id} met a proposal that is ${proposal.state}`)
  const along = { actor, now, act: 'handleCarryUp', event: decided.value }
  await changeAlong(
    stores.proposal.proposals,
    proposal,
    evolveProposal(proposal, decided.value),
    along,
    session,
  )
}

async function proposalIn(
  { stores }: Context,
  id: string,
  session: ClientSession,
): Promise<ProposalStored | null> {
  await stores.proposal.turn([id], session)
  return stores.proposal.proposals.findById(id).session(session).lean()
}

/** What a council still has to see to: it can't end before each has a named successor. At most 100 of each. */
export async function openDutiesOf(
  { stores }: Pick<Context, 'stores'>,
  council: string,
  session: ClientSession | null = null,
): Promise<{ proposals: string[]; carryUps: string[] }> {
  const open = { isOpen: true }
  const proposals = await stores.proposal.proposals
    .find({ council, ...open }, { _id: 1 })
    .session(session)
    .limit(100)
    .lean()
  const hops = await stores.carryUp.hops
    .find({ fromCouncil: council, ...open }, { _id: 1 })
    .session(session)
    .limit(100)
    .lean()
  return { proposals: proposals.map(({ _id }) => _id), carryUps: hops.map(({ _id }) => _id) }
}
