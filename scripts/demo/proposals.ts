import { done, type Graph, type Who } from './asking.ts'
import type { Place } from './bodies.ts'
import type { Verdict } from './meetings.ts'

/** How a proposal of the cast ends up. `HOP_…`: carried up, with its hop in that state. */
export type End =
  | 'SUBMITTED'
  | 'RETURNED'
  | 'LAPSED'
  | 'INADMISSIBLE'
  | 'APPEALED'
  | 'CLOSED'
  | 'ADMITTED'
  | 'DELIBERATING'
  | 'AGREED'
  | 'NOT_SUPPORTED'
  | 'HOP_SENT'
  | 'HOP_RECEIVED'
  | 'HOP_FORWARDED'
  | 'HOP_ANSWERED'
  | 'ADOPTED'
  | 'PARTLY_ADOPTED'
  | 'NOT_ADOPTED'
  | 'WITHDRAWN'
  | 'MERGED'
  | 'SPLIT'

/** Thirty proposals: every state at least once. */
export const ends: readonly End[] = [
  'LAPSED',
  'CLOSED',
  'CLOSED',
  'AGREED',
  'HOP_SENT',
  'HOP_RECEIVED',
  'HOP_RECEIVED',
  'HOP_FORWARDED',
  'HOP_ANSWERED',
  'ADOPTED',
  'ADOPTED',
  'PARTLY_ADOPTED',
  'PARTLY_ADOPTED',
  'NOT_ADOPTED',
  'NOT_SUPPORTED',
  'AGREED',
  'NOT_SUPPORTED',
  'DELIBERATING',
  'DELIBERATING',
  'ADMITTED',
  'ADMITTED',
  'SUBMITTED',
  'SUBMITTED',
  'RETURNED',
  'RETURNED',
  'INADMISSIBLE',
  'APPEALED',
  'WITHDRAWN',
  'MERGED',
  'SPLIT',
]

const themes = [
  '夜道の灯り',
  '公園の花壇',
  '見守りの輪',
  '防災の訓練',
  '子どもの居場所',
  '買い物の支え',
  '図書の交換',
  '川辺の清掃',
  '多世代の体操',
  '自転車の置き場',
]

/** What a council has to do with it on the way; null: it doesn't come before one. */
export function verdictFor(end: End): Verdict | null {
  if (end === 'DELIBERATING') return 'LEFT_OPEN'
  if (end === 'NOT_SUPPORTED') return 'REJECTED'
  const agreed: readonly End[] = [
    'AGREED',
    'HOP_SENT',
    'HOP_RECEIVED',
    'HOP_FORWARDED',
    'HOP_ANSWERED',
    'ADOPTED',
    'PARTLY_ADOPTED',
    'NOT_ADOPTED',
  ]
  return agreed.includes(end) ? 'AS_PROPOSED' : null
}

export type Made = {
  readonly id: string
  readonly title: string
  readonly end: End
  readonly district: Place
  readonly branch: Place
  readonly author: Who
  hop?: string
}

const handled = 'ProposalHandled { proposal { id } }'
const hopped = 'CarryUpHandled { carryUp { id } }'
const reason = '（架空）理由を述べる。'
const secretary = ({ office }: Place): Who => ({ posts: [`council-secretary@${office}`] })
const planner: Who = { posts: ['head-office-planner@office:hq'] }

/** Submits a proposal of the cast; what is public later is admitted. */
export async function submitted(
  graph: Graph,
  index: number,
  end: End,
  district: Place,
  branch: Place,
  author: Who,
): Promise<Made> {
  const title = `（架空）${themes[index % themes.length]}`
  const points = [
    `（架空）${district.name}に${themes[index % themes.length]}を設ける`,
    '（架空）みんなで続ける仕組みをつくる',
  ]
  const given = {
    tier: 'DISTRICT',
    place: district.id,
    title,
    points,
    naming: 'NICKNAME',
    publicName: `架空の住民${index + 1}`,
  }
  const { id } = await done(graph, 'submitProposal', handled, given, author)
  const closed: readonly End[] = ['SUBMITTED', 'RETURNED', 'LAPSED', 'INADMISSIBLE', 'APPEALED', 'CLOSED']
  if (!closed.includes(end)) await done(graph, 'admitProposal', handled, { id }, secretary(district))
  return { id, title, end, district, branch, author }
}

/** What doesn't rest on a council. */
export async function settled(graph: Graph, made: Made, other: string): Promise<void> {
  const { id, end, district, author } = made
  const keeper = secretary(district)
  if (end === 'RETURNED' || end === 'LAPSED')
    await done(graph, 'returnProposal', handled, { id, reason }, keeper)
  if (end === 'INADMISSIBLE' || end === 'APPEALED' || end === 'CLOSED')
    await done(graph, 'findProposalInadmissible', handled, { id, reason }, keeper)
  if (end === 'APPEALED') await done(graph, 'appealProposal', handled, { id, reason }, author)
  if (end === 'WITHDRAWN') await done(graph, 'withdrawProposal', handled, { id, reason }, author)
  if (end === 'MERGED') await done(graph, 'mergeProposal', handled, { id, into: other, reason }, keeper)
  if (end === 'SPLIT') {
    const parts = [1, 2].map((point) => ({ title: `（架空）その${point}`, points: [point] }))
    await done(graph, 'splitProposal', handled, { id, reason, parts }, keeper)
  }
}

/** What the passing of days ends. */
export async function runOut(graph: Graph, { id, end, district }: Made): Promise<void> {
  if (end === 'LAPSED') await done(graph, 'lapseProposal', handled, { id }, secretary(district))
  if (end === 'CLOSED') await done(graph, 'closeProposal', handled, { id }, secretary(district))
}

/** What follows once its council has agreed. */
export async function followed(graph: Graph, made: Made, policy: string): Promise<void> {
  const { id, end, district, branch } = made
  const director = { posts: [`branch-director@${branch.office}`] }
  const target = { kind: 'POLICY', ref: policy, label: '（架空）第1章' }
  const items = (decisions: readonly string[]) => ({
    items: decisions.map((decision, index) => ({ point: index + 1, decision, reason, targets: [target] })),
    summary: '（架空）やさしい言葉での回答。',
  })
  const decisions: { readonly [E in End]?: readonly string[] } = {
    ADOPTED: ['FULL', 'FULL'],
    PARTLY_ADOPTED: ['FULL', 'NOT_TAKEN'],
    NOT_ADOPTED: ['NOT_TAKEN', 'NOT_TAKEN'],
  }
  const own = decisions[end]
  if (own)
    await done(
      graph,
      'answerProposal',
      handled,
      { id, ...items(own) },
      { posts: [`centre-director@${district.office}`] },
    )
  if (!end.startsWith('HOP_')) return
  const up = { id, summary: '（架空）地区では決められない。', minorityOpinions: '（架空）一人は反対した。' }
  made.hop = (await done(graph, 'carryUpProposal', hopped, up, secretary(district))).id
  const hop = { id: made.hop }
  if (end !== 'HOP_SENT') await done(graph, 'receiveCarryUp', hopped, hop, director)
  if (end === 'HOP_FORWARDED' || end === 'HOP_ANSWERED')
    await done(graph, 'considerCarryUp', hopped, hop, director)
  if (end === 'HOP_FORWARDED')
    await done(graph, 'forwardCarryUp', hopped, { ...hop, summary: '（架空）本庁の事務による。' }, director)
  if (end === 'HOP_ANSWERED')
    await done(graph, 'answerCarryUp', hopped, { ...hop, ...items(['PARTIAL', 'NOT_TAKEN']) }, director)
}

/** Bundles received hops under a problem on their area's list, asks a policy to take it in, and records what it makes of it. */
export async function reflected(
  graph: Graph,
  made: readonly Made[],
  area: Place,
  year: number,
  policy: string,
): Promise<void> {
  const director = { posts: [`branch-director@${area.office}`] }
  const inArea = made.filter(({ branch, hop }) => branch.id === area.id && hop !== undefined)
  const cited = inArea.map(({ id }) => ({ kind: 'PROPOSAL', id }))
  if (cited.length === 0) return
  const list = await done(
    graph,
    'openAreaList',
    'AreaListHandled { areaList { id } }',
    { area: area.id, fiscalYear: year },
    director,
  )
  const problem = {
    list: list.id,
    title: '（架空）夜の安心',
    description: '（架空）地区から寄せられた課題。',
    sources: cited,
  }
  const issue = await done(
    graph,
    'collectAreaIssue',
    'AreaIssueHandled { areaIssue { id } }',
    problem,
    director,
  )
  const received = inArea.filter(({ end }) => end === 'HOP_RECEIVED').map(({ hop }) => hop)
  if (received.length > 0)
    await done(
      graph,
      'bundleCarryUps',
      'AreaIssueHandled { areaIssue { id } }',
      { id: issue.id, carryUps: received },
      director,
    )
  const asked = { issue: issue.id, policy, text: '（架空）計画に入れてほしい。' }
  const request = await done(
    graph,
    'requestReflection',
    'ReflectionRequestHandled { reflectionRequest { id } }',
    asked,
    director,
  )
  const partly = { id: request.id, reason }
  await done(
    graph,
    'acceptReflectionRequestPartly',
    'ReflectionRequestHandled { reflectionRequest { id } }',
    partly,
    planner,
  )
  const record = {
    policy,
    clause: '（架空）第1章',
    decision: 'PARTIAL',
    reason,
    after: '（架空）灯りを増やす。',
    citations: cited,
  }
  await done(
    graph,
    'recordPolicyReflection',
    'PolicyReflectionRecorded { policyReflection { id } }',
    record,
    planner,
  )
}
