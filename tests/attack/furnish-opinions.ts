import type { World } from '../world.ts'

type Fill = (name: string, input: object, success: string, id?: string) => Promise<string>

/** Mutations whose input isn't named after them. */
export const opinionInputs: { readonly [mutation: string]: string } = {
  admitProposal: 'ProposalStepInput',
  receiveCarryUp: 'CarryUpStepInput',
  carryUpProposal: 'CarryUpInput',
}

/** Something of each kind that people submit and that comes of it: a proposal on its way up, bundled, asked for and reflected. */
export async function furnishOpinions(
  world: World,
  authorization: string,
  fill: Fill,
): Promise<[type: string, id: string][]> {
  const declare = `mutation ($input: DeclareEligibilityInput!) { it: declareEligibility(input: $input) { __typename } }`
  const declared = { category: 'RESIDENT', district: 'district:kamiuma', basis: '二丁目に住む。' }
  await world.ask(declare, { input: declared }, { authorization })
  const policy = await fill(
    'registerWardPolicy',
    { kind: 'FIELD_PLAN', title: '夜道の計画', summary: '灯りを増やす。', isPriority: true },
    'WardPolicyHandled',
    'wardPolicy { id }',
  )
  const named = { naming: 'NICKNAME', publicName: 'けやき' }
  const said = {
    tier: 'AREA',
    place: 'area:setagaya',
    text: '横断歩道を増やしてほしい。',
    policy,
    consents: true,
    ...named,
  }
  const opinion = await fill('submitOpinion', said, 'OpinionHandled', 'opinion { id }')
  const asked = {
    tier: 'DISTRICT',
    place: 'district:kamiuma',
    title: '夜道',
    points: ['街灯', '見回り'],
    ...named,
  }
  const proposal = await fill('submitProposal', asked, 'ProposalHandled', 'proposal { id }')
  await fill('admitProposal', { id: proposal }, 'ProposalHandled')
  const carryUp = await fill(
    'carryUpProposal',
    { id: proposal, summary: '上へ' },
    'CarryUpHandled',
    'carryUp { id }',
  )
  await fill('receiveCarryUp', { id: carryUp }, 'CarryUpHandled')
  const items = [1, 2].map((point) => ({ point, decision: 'NOTED', reason: '検討する。' }))
  const draft = await fill(
    'draftResponse',
    { kind: 'CARRY_UP', subject: carryUp, items, summary: '回答の案。' },
    'ResponseDraftHandled',
    'responseDraft { id }',
  )
  const list = await fill(
    'openAreaList',
    { area: 'area:setagaya', fiscalYear: 2026 },
    'AreaListHandled',
    'areaList { id }',
  )
  const problem = {
    list,
    title: '暗い道',
    description: '夜に歩けない。',
    sources: [{ kind: 'PROPOSAL', id: proposal }],
  }
  const issue = await fill('collectAreaIssue', problem, 'AreaIssueHandled', 'areaIssue { id }')
  await fill('bundleCarryUps', { id: issue, carryUps: [carryUp] }, 'AreaIssueHandled')
  await fill('forwardAreaIssue', { id: issue, summary: '本庁の事務による。' }, 'AreaIssueHandled')
  const request = { issue, policy, text: '計画に入れてほしい。' }
  await fill('requestReflection', request, 'ReflectionRequestHandled', 'reflectionRequest { id }')
  const citations = [{ kind: 'PROPOSAL', id: proposal, point: 1 }]
  const record = {
    policy,
    clause: '第1章',
    decision: 'PARTIAL',
    reason: '予算の範囲で。',
    after: '10基',
    citations,
  }
  await fill('recordPolicyReflection', record, 'PolicyReflectionRecorded', 'policyReflection { id }')
  return [
    ['Opinion', opinion],
    ['Proposal', proposal],
    ['CarryUp', carryUp],
    ['ResponseDraft', draft],
    ['AreaList', list],
    ['AreaIssue', issue],
    ['WardPolicy', policy],
  ]
}
