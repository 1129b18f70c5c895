import type { AskOptions, TestSubgraph } from '../../../../tests/subgraph-client.ts'
import { act, secretary } from '../proposal/test-people.ts'

type Ask = Pick<TestSubgraph, 'ask'>

export const branch = { posts: ['branch-director@office:branch-setagaya'] }
export const otherBranch = { posts: ['branch-director@office:branch-kitazawa'] }

export const issueFields = `AreaIssueHandled { areaIssue { id version reference rank state scope reason leadBranch { id } districts { id } areas { id } list { id version ranked { id rank } }
  sources { kind point district { id } proposal { id } opinion { id } resolution { id } } bundle { id state clocks { state } } owedAnswers { id } forwarded { id reference hop state below { id } areaIssue { id } addressee { id } } availableActions history { act } } }`
export const listFields = 'AreaListHandled { areaList { id version isKeptByMe ranked { id rank } } }'

const types: Record<string, string> = {
  openAreaList: 'OpenAreaListInput',
  rankAreaIssues: 'RankAreaIssuesInput',
  collectAreaIssue: 'CollectAreaIssueInput',
  addAreaIssueSources: 'AddAreaIssueSourcesInput',
  bundleCarryUps: 'BundleCarryUpsInput',
  takeOutOfBundle: 'TakeOutOfBundleInput',
  forwardAreaIssue: 'ForwardAreaIssueInput',
}

/** One act on a list of problems or on a problem. */
export function onArea(subgraph: Ask, name: string, input: object, who: AskOptions = branch): Promise<any> {
  const fields = name === 'openAreaList' || name === 'rankAreaIssues' ? listFields : issueFields
  return act(subgraph, name, types[name] ?? 'AreaIssueReasonInput', fields, input, who)
}

export function secretaryOf(district: string): AskOptions {
  return { posts: [`council-secretary@office:center-${district}`] }
}

/** A proposal to a district, admitted by its own centre. */
export async function admittedIn(
  subgraph: Ask,
  district: string,
  who: AskOptions,
  input: object = {},
): Promise<string> {
  const proposed = 'ProposalHandled { proposal { id } }'
  const given = {
    tier: 'DISTRICT',
    place: `district:${district}`,
    title: '夜道の灯り',
    points: ['街灯を増やす', '見回りをする'],
    naming: 'ANONYMOUS_PUBLIC',
    ...input,
  }
  const { proposal } = await act(subgraph, 'submitProposal', 'SubmitProposalInput', proposed, given, who)
  await act(
    subgraph,
    'admitProposal',
    'ProposalStepInput',
    proposed,
    { id: proposal.id },
    district === 'ikejiri' ? secretary : secretaryOf(district),
  )
  return proposal.id
}

/** Carries a proposal up and receives it at the branch; the hop's id. */
export async function receivedFrom(subgraph: Ask, district: string, proposal: string): Promise<string> {
  const sent = 'CarryUpHandled { carryUp { id } }'
  const input = { id: proposal, summary: '地区では決められない' }
  const hop = await act(subgraph, 'carryUpProposal', 'CarryUpInput', sent, input, secretaryOf(district))
  await act(subgraph, 'receiveCarryUp', 'CarryUpStepInput', sent, { id: hop.carryUp.id }, branch)
  return hop.carryUp.id
}
