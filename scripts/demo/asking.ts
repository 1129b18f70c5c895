/** Who asks: by the posts that they hold, or as a person. */
export type Who = { readonly posts?: readonly string[]; readonly subject?: string }

export type GraphAnswer = {
  readonly data: unknown
  readonly errors?: readonly { readonly message: string }[]
}

export type Graph = {
  ask(query: string, variables: object, who: Who): Promise<GraphAnswer>
  /** The time that everything is done at; the cast sets it. */
  readonly clock: { now: Date }
}

const types: { readonly [mutation: string]: string } = {
  holdMeeting: 'MeetingInput',
  closeMeeting: 'MeetingInput',
  admitProposal: 'ProposalStepInput',
  lapseProposal: 'ProposalStepInput',
  closeProposal: 'ProposalStepInput',
  resubmitProposal: 'ProposalWordingInput',
  returnProposal: 'ProposalReasonInput',
  findProposalInadmissible: 'ProposalReasonInput',
  appealProposal: 'ProposalReasonInput',
  rejectProposalAppeal: 'ProposalReasonInput',
  withdrawProposal: 'ProposalReasonInput',
  answerProposal: 'ProposalAnswerInput',
  mergeProposal: 'ProposalMergeInput',
  splitProposal: 'ProposalSplitInput',
  carryUpProposal: 'CarryUpInput',
  forwardCarryUp: 'CarryUpInput',
  receiveCarryUp: 'CarryUpStepInput',
  considerCarryUp: 'CarryUpStepInput',
  acknowledgeCarryUp: 'CarryUpStepInput',
  answerCarryUp: 'CarryUpAnswerInput',
  acceptReflectionRequestPartly: 'ReflectionRequestReasonInput',
  adoptWardPolicy: 'WardPolicyReasonInput',
}

type Said = {
  readonly __typename: string
  readonly message?: string
  readonly field?: string
  readonly rule?: string
}

/**
 * One act through the graph, that has to succeed.
 * @returns what its success names: the first thing in it.
 * @throws Error for a refusal, with its words.
 */
export async function done<Thing = { readonly id: string }>(
  graph: Graph,
  name: string,
  success: string,
  input: object,
  who: Who,
): Promise<Thing> {
  const type = types[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } ... on InvalidInput { field rule } ... on ${success} } }`
  const { data, errors } = await graph.ask(query, { input }, who)
  const answer = (data as { it?: Said } | null)?.it
  if (errors || !answer || answer.message) {
    const said = [errors?.[0]?.message, answer?.message, answer?.field, answer?.rule].filter(Boolean)
    throw new Error(`${name}: ${said.join(' ')}`)
  }
  const { __typename, ...told } = answer
  return Object.values(told)[0] as Thing
}
