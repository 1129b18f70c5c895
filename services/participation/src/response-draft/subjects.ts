import type { Stored } from '@chiiki/kit/act.ts'
import { type Change, changeAlong } from '@chiiki/kit/change.ts'
import { ok, type Result } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { linkAnswer as linkHop } from '../carry-up/acts.ts'
import { type CarryUpRecord, carryUpMachine, evolveCarryUp } from '../carry-up/carry-up.ts'
import { answerCarryUp, barTo as hopBarTo } from '../carry-up/decisions.ts'
import type { Context } from '../context.ts'
import { linkAnswer as linkOpinion } from '../opinion/acts.ts'
import { answerOpinion } from '../opinion/decisions.ts'
import { evolveOpinion, type OpinionRecord, opinionMachine } from '../opinion/opinion.ts'
import { linkAnswer as linkProposal } from '../proposal/acts.ts'
import { answerProposal } from '../proposal/answering.ts'
import { barTo as proposalBarTo } from '../proposal/bars.ts'
import { evolveProposal, type ProposalRecord, proposalMachine } from '../proposal/proposal.ts'
import { type Ground, impossible, refusedBy } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import type { Answering } from '../response/response.ts'
import type { Subject } from './decisions.ts'
import type { SubjectKind } from './response-draft.ts'

type Refused = { readonly ok: false; readonly problem: Refusal }

/** How one kind of thing is answered: what a draft of it rests on, what bars its answer, and how that is written. */
export type Answerable = Subject & {
  /** Whether there will be an answer to it at all. */
  readonly ended: Refused | null
  readonly bar: (ground: Ground) => Refused | null
  readonly answer: (answering: Answering, ground: Ground) => Result<Write, Refusal>
}
/** Writes the answer in the transaction of its approval. */
export type Write = (context: Context, act: string, session: ClientSession) => Promise<void>

/** The thing that is answered; null where there's none. In a session: as it is once nothing else happens to it meanwhile, to be written. */
export async function answerableOf(
  context: Context,
  kind: SubjectKind,
  id: string,
  session: ClientSession | null = null,
): Promise<Answerable | null> {
  const { stores, loaders } = context
  if (kind === 'OPINION') {
    const opinion = session
      ? await stores.opinion.opinions.findById(id).session(session).lean()
      : await loaders.opinion.load(id)
    return opinion && ofOpinion(opinion as unknown as OpinionRecord & Stored)
  }
  if (kind === 'PROPOSAL') {
    if (session) await stores.proposal.turn([id], session)
    const proposal = session
      ? await stores.proposal.proposals.findById(id).session(session).lean()
      : await loaders.proposal.load(id)
    return proposal && ofProposal(proposal as unknown as ProposalRecord & Stored)
  }
  const seen = await loaders.carryUp.load(id)
  if (session && seen) await stores.proposal.turn([seen.proposal], session)
  const hop = session ? await stores.carryUp.hops.findById(id).session(session).lean() : seen
  return hop && ofHop(hop as unknown as CarryUpRecord & Stored)
}

function ofOpinion(opinion: OpinionRecord & Stored): Answerable {
  const { _id: id, office, post } = opinion
  const bar = () => refusedBy(opinionMachine, opinion, 'ADOPT')
  return {
    kind: 'OPINION',
    id,
    office,
    post,
    points: [1],
    ended: opinion.isOpen ? null : impossible(opinionMachine, opinion, 'ADOPT'),
    bar,
    answer: (answering, ground) =>
      answered(answerOpinion(opinion, answering, ground), async (event, context, change, session) => {
        const after = evolveOpinion(opinion, event)
        await changeAlong(context.stores.opinion.opinions, opinion, after, change, session)
        await linkOpinion(context, after, session)
      }),
  }
}

function ofProposal(proposal: ProposalRecord & Stored): Answerable {
  const { _id: id, office, post, points } = proposal
  return {
    kind: 'PROPOSAL',
    id,
    office,
    post,
    points: points.map(({ number }) => number),
    ended: proposal.isOpen ? null : impossible(proposalMachine, proposal, 'ADOPT'),
    bar: (ground) => proposalBarTo(proposal, 'ANSWER', ground),
    answer: (answering, ground) =>
      answered(answerProposal(proposal, answering, ground), async (event, context, change, session) => {
        const after = evolveProposal(proposal, event)
        await changeAlong(context.stores.proposal.proposals, proposal, after, change, session)
        await linkProposal(context, after, session)
      }),
  }
}

function ofHop(hop: CarryUpRecord & Stored): Answerable {
  const { _id: id, office, post, points } = hop
  const isDone = !hop.isOpen || hop.state === 'ANSWERED'
  return {
    kind: 'CARRY_UP',
    id,
    office,
    post,
    points,
    ended: isDone ? impossible(carryUpMachine, hop, 'ANSWER') : null,
    bar: (ground) => hopBarTo(hop, 'ANSWER', ground),
    answer: (answering, ground) =>
      answered(answerCarryUp(hop, answering, ground), async (event, context, change, session) => {
        const after = evolveCarryUp(hop, event)
        await changeAlong(context.stores.carryUp.hops, hop, after, change, session)
        if (event.response) await linkHop(context, after, event.response, session)
      }),
  }
}

/** An answer that was decided, to be written with who, when and by which act. */
function answered<E extends object>(
  decided: Result<E, Refusal>,
  write: (event: E, context: Context, change: Change, session: ClientSession) => Promise<void>,
): Result<Write, Refusal> {
  if (!decided.ok) return decided
  const event = decided.value
  return ok((context, act, session) => {
    const { actor, now } = context
    return write(event, context, { actor, now, act, event }, session)
  })
}
