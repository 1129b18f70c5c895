import { atCounters } from '../plans/at-counters.ts'
import { inQueues } from '../plans/in-queues.ts'
import type { World } from '../world.ts'
import { bodyInputs, furnishBodies } from './furnish-bodies.ts'
import { furnishOpinions, opinionInputs } from './furnish-opinions.ts'
import type { KnownIds } from './injections.ts'

/** Who may read and do as much as anybody may: what they are not told nobody is. */
const posts = [
  'head-office-planner@office:hq',
  'personnel-officer@office:hq',
  'mayors-office@office:hq',
  'privacy-officer@office:hq',
  'analyst@office:hq',
  'platform-operator@office:hq',
  'branch-director@office:branch-setagaya',
  'centre-director@office:center-ikejiri',
  'council-secretary@office:center-ikejiri',
  'council-secretary@office:branch-setagaya',
  'council-secretary@office:center-wakabayashi',
  'council-secretary@office:center-kamiuma',
  'counter-manager@office:branch-setagaya',
  'counter-agent@office:branch-setagaya',
  'support-measure-officer@office:branch-setagaya',
]
const decision = { title: '令和8年11月24日 区長決裁 第1号' }
const paragraphs = [{ text: '避難所について話し合った。' }]

type Fill = (name: string, input: object, success: string, id?: string) => Promise<string>

/** The header of somebody who may read all that staff may, and ids by the name of their type or of the argument that takes them. */
export type Furnished = { readonly authorization: string; readonly ids: KnownIds }

/** Gives the attacked graph something of each kind that acts make, so that an attack that got more than it should would show. */
export async function furnish(world: World): Promise<Furnished> {
  const authorization = await world.issuer.bearer(posts, 'test:attacked')
  const fill: Fill = async (name, input, success, id = '__typename') => {
    const type = types[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } ... on ${success} { ${id} } } }`
    const { data, errors } = await world.ask(query, { input }, { authorization })
    if (data?.it?.__typename !== success)
      throw new Error(`${name}: ${JSON.stringify(data?.it ?? errors?.map(({ message }) => message))}`)
    const [made] = Object.values(data.it).filter((value) => typeof value === 'object') as { id: string }[]
    return made?.id ?? ''
  }
  const ids = new Map([
    ['person', 'test:attacked'],
    ['office', 'office:branch-setagaya'],
    ['activity', 'participationKind:council-seat'],
    ['Minutes', await participation(world, fill)],
    ...(await furnishBodies(fill)),
    ...(await organization(fill)),
    ...(await furnishOpinions(world, authorization, fill)),
    ...Object.entries(await atCounters(world.ask)),
    ...Object.entries(await queues(world)),
  ])
  await declared(world, authorization)
  return { authorization, ids }
}

/** Queues as they stand in the middle of a morning; the time is what it was. */
async function queues({ ask, clock }: World) {
  const { now } = clock
  const made = await inQueues(ask, (seconds) => {
    clock.now = new Date(clock.now.getTime() + seconds * 1_000)
  })
  clock.now = now
  return made
}

/** Mutations whose input isn't named after them. */
const types: { readonly [mutation: string]: string } = {
  holdMeeting: 'MeetingInput',
  closeMeeting: 'MeetingInput',
  ...bodyInputs,
  ...opinionInputs,
}

/** @returns The id of minutes that anybody may read. */
async function participation(world: World, fill: Fill): Promise<string> {
  const council = await fill(
    'prepareCouncil',
    { place: 'district:ikejiri', name: { ja: '池尻地区協議会' } },
    'CouncilPrepared',
    'council { id }',
  )
  const name = { ja: '世田谷地域協議会' }
  const ofArea = await fill(
    'prepareCouncil',
    { place: 'area:setagaya', name },
    'CouncilPrepared',
    'council { id }',
  )
  for (const each of [council, ofArea])
    await fill('establishCouncil', { id: each, legalBasis: '要綱' }, 'CouncilEstablished')
  const startsAt = '2026-12-10T18:30:00+09:00'
  const plan = { council, startsAt, mode: 'IN_PERSON', place: '会議室', agenda: [{ title: '防災' }] }
  const id = await fill('planMeeting', plan, 'MeetingPlanned', 'meeting { id }')
  await fill('planMeeting', { ...plan, council: ofArea }, 'MeetingPlanned')
  await fill('noticeMeeting', { id }, 'MeetingNoticed')
  const { now } = world.clock
  world.clock.now = new Date(startsAt)
  await fill('holdMeeting', { id }, 'MeetingOpened')
  await fill('closeMeeting', { id }, 'MeetingClosed')
  const minutes = await fill('draftMinutes', { meeting: id, paragraphs }, 'MinutesDrafted', 'minutes { id }')
  await fill('approveMinutes', { id: minutes, approval: '第2回会議で承認' }, 'MinutesApproved')
  await fill('publishMinutes', { id: minutes }, 'MinutesPublished')
  world.clock.now = now
  return minutes
}

async function organization(fill: Fill): Promise<[type: string, id: string][]> {
  const from = '2026-11-24'
  const seat = { office: 'office:branch-setagaya', code: 'branch-director', lead: 'DIRECTOR' }
  const post = await fill(
    'createPost',
    {
      ...seat,
      title: { ja: '総合支所長' },
      employment: 'REGULAR',
      basis: 'STANDARD',
      validFrom: from,
      decision,
    },
    'PostCreated',
    'post { id }',
  )
  await fill('appointToPost', { post, person: 'test:attacked', from, decision }, 'HolderAppointed')
  const member = { person: 'person:s-1', joinedOn: '2023-04-01', isManager: false, office: 'office:hq' }
  const centre = { ...seat, office: 'office:center-ikejiri', code: 'centre-director' }
  const lead = await fill(
    'createPost',
    { ...centre, title: { ja: '所長' }, employment: 'REGULAR', basis: 'STANDARD', validFrom: from, decision },
    'PostCreated',
    'post { id }',
  )
  const asked = { post: lead, person: 'person:s-2', intendedFrom: '2027-04-01' }
  await fill('askAppointmentOpinion', asked, 'AppointmentOpinionAsked')
  const staff = await fill('registerStaff', member, 'StaffRegisteredAnew', 'staff { id }')
  const programme = {
    title: '地区をプロデュースする職員の大学院派遣',
    partner: { name: '都市大学大学院', kind: 'EDUCATIONAL_INSTITUTION' },
    direction: 'SENT',
    goals: ['地区の課題の把握'],
    startsOn: '2026-05-01',
    endsOn: '2028-04-01',
  }
  await fill('planExchange', { ...programme, decision }, 'ExchangePlanned')
  const text = '総合支所で共に使う基準'
  const content = { text, binds: ['GENERAL_BRANCH'], validFrom: from, decision }
  const issued = { topic: '共用車', ...content }
  const standard = await fill('issueStandard', issued, 'StandardIssued', 'standard { id }')
  const rule = { area: 'area:setagaya', topic: '掲示板', text: '地域の定め', validFrom: from, decision }
  const areaRule = await fill('setAreaRule', rule, 'AreaRuleSet', 'areaRule { id }')
  const moves = [{ town: 'town:mishuku-1', district: 'district:taishido' }]
  await fill('redrawBoundary', { effectiveOn: '2027-04-01', moves, decision }, 'BoundaryRedrawn')
  const support = { subject: '高齢者の見守り', matter: '専門職の同行をお願いしたい。' }
  const sides = { from: 'office:center-ikejiri', to: 'office:branch-setagaya' }
  await fill('requestSupport', { ...sides, ...support }, 'SupportRequested')
  await fill(
    'openCoordinationCase',
    {
      initiator: 'office:branch-setagaya',
      parties: ['office:branch-kitazawa'],
      title: '地域をまたぐ見守り',
      matter: '境の地区の見守りを、どちらが担うか。',
      areas: ['area:setagaya', 'area:kitazawa'],
      districts: ['district:ikejiri', 'district:daizawa'],
      themes: ['福祉'],
    },
    'CoordinationCaseOpened',
  )
  return [
    ['StaffMember', staff],
    ['Standard', standard],
    ['AreaRule', areaRule],
  ]
}

/** Something of a person, read by staff until the logs of reads fill a page: they grow by each look at them. */
async function declared(world: World, authorization: string): Promise<void> {
  const input = { category: 'COMMUTER', district: 'district:ikejiri', basis: '製本工房に通っている。' }
  const declare = `mutation ($input: DeclareEligibilityInput!) { it: declareEligibility(input: $input) { ... on EligibilityDeclared { eligibility { reference } } } }`
  const { data } = await world.ask(declare, { input }, { authorization })
  const { reference } = data.it.eligibility
  const reading = `{ eligibilityByReference(reference: "${reference}", purpose: DRAW) { basis } heldPosts(person: "test:attacked") { code } }`
  for (let count = 0; count < 25; count += 1) await world.ask(reading, {}, { authorization })
}
