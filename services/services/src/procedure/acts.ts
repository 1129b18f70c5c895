import { act, type Stored, type Thing } from '@chiiki/kit/act.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { type InvalidInput, problemResolvers } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { treeFaults } from '../requirement/import.ts'
import { readTrees } from '../requirement/input.ts'
import { mayEdit } from './editing.ts'
import {
  afterEdit,
  type ChannelDraft,
  endChannel,
  openChannel,
  type ProcedureEdit,
  reviseTerms,
  setFee,
  type TermsDraft,
} from './edits.ts'
import { type EditProblem, messages } from './messages.ts'
import type { ProcedureRecord } from './procedure.ts'

type Procedure = Thing<ProcedureRecord & Stored>
type Keyed = {
  readonly procedure: string
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
}

/** The one shell of the edits: the same editors may do them all. */
function edit<E extends ProcedureEdit, P extends EditProblem | InvalidInput>(
  { stores, actor, now }: Context,
  name: string,
  input: Keyed,
  decide: (procedure: Procedure) => Result<E, P>,
) {
  return act<ProcedureRecord & Stored, E, P>(
    { actor, now },
    {
      name,
      model: stores.procedure.procedures,
      id: input.procedure,
      input,
      permit: () => mayEdit(actor, name),
      decide: (procedure) => decide(procedure as Procedure),
      evolve: (procedure, event) => afterEdit(procedure as Procedure, event),
    },
  )
}

const told = (procedure: Procedure) => ({ procedure })

const Mutation: Pick<
  Graph.MutationResolvers,
  'openProcedureChannel' | 'endProcedureChannel' | 'setProcedureFee' | 'reviseProcedureTerms'
> = {
  openProcedureChannel: async (_root, { input }, context) => {
    const draft = channelDraft(input)
    const decide = (procedure: Procedure) =>
      draft.ok ? openChannel(procedure, draft.value, context.now) : draft
    const result = await edit(context, 'openProcedureChannel', input, decide)
    return answer(result, 'ProcedureChannelOpened', told)
  },
  endProcedureChannel: async (_root, { input }, context) => {
    const decide = (procedure: Procedure) => endChannel(procedure, input, context.now)
    return answer(await edit(context, 'endProcedureChannel', input, decide), 'ProcedureChannelEnded', told)
  },
  setProcedureFee: async (_root, { input }, context) => {
    const { channel, yen, from } = input
    const draft = { channel: channel ?? null, yen, from, notice: noticeOf(input) }
    const decide = (procedure: Procedure) => setFee(procedure, draft, context.now)
    return answer(await edit(context, 'setProcedureFee', input, decide), 'ProcedureFeeSet', told)
  },
  reviseProcedureTerms: async (_root, { input }, context) => {
    const facts = await factsOfCatalogue(context)
    const draft = termsDraft(input)
    const decide = (procedure: Procedure) =>
      draft.ok ? reviseTerms(procedure, draft.value, treeFaults(draft.value, facts), context.now) : draft
    return answer(await edit(context, 'reviseProcedureTerms', input, decide), 'ProcedureTermsRevised', told)
  },
}

function noticeOf({ notice, noticeUrl }: { readonly notice: string; readonly noticeUrl?: string | null }) {
  return { title: notice, url: noticeUrl ?? null }
}

function channelDraft(input: Graph.OpenProcedureChannelInput): Result<ChannelDraft, InvalidInput> {
  const { channel, from, papers, turnaroundDays, condition } = input
  const read = readTrees((reader) => ({
    papers: papers?.map((each, at) => reader.text(`papers.${at}`, each)) ?? null,
    condition: condition ? reader.text('condition', condition) : null,
  }))
  if (!read.ok) return refuse(read.problem)
  const rest = { channel, from, turnaroundDays: turnaroundDays ?? null, notice: noticeOf(input) }
  return { ok: true, value: { ...rest, ...read.value } }
}

function termsDraft(input: Graph.ReviseProcedureTermsInput): Result<TermsDraft, InvalidInput> {
  const { requirement, evidence, proxyEvidence, standardProcessing } = input
  const read = readTrees((reader) => ({
    requirement: requirement ? reader.requirement(requirement, 'requirement') : null,
    evidence: evidence ? reader.evidence(evidence, 'evidence') : null,
    proxyEvidence: proxyEvidence ? reader.evidence(proxyEvidence, 'proxyEvidence') : null,
  }))
  if (!read.ok) return refuse(read.problem)
  const { identityLevel, identityLevelOnline, proxy, from } = input
  const identity = { identity: identityLevel ?? null, identityOnline: identityLevelOnline ?? null }
  const processing = standardProcessing
    ? { amount: standardProcessing.amount, unit: standardProcessing.unit }
    : null
  return {
    ok: true,
    value: {
      ...read.value,
      ...identity,
      proxy: proxy ?? 'UNKNOWN',
      standardProcessing: processing,
      from,
      notice: noticeOf(input),
    },
  }
}

async function factsOfCatalogue({ stores }: Context) {
  const facts = await stores.requirement.facts.find({}, { history: 0 }).limit(300).lean()
  return new Map(facts.map((fact) => [fact._id, fact]))
}

export const procedureActs: Slice = {
  typeDefs: readGraphql(import.meta.url, 'acts.graphql'),
  resolvers: { Mutation, ...problemResolvers(messages) },
}
