import { services } from '../../services/services/src/subgraph.ts'
import type { Answer, AskOptions } from '../subgraph-client.ts'

export type Ask = (query: string, variables?: object, options?: AskOptions) => Promise<Answer>

/** What was made, by the name of its type. */
export type MadeAtCounters = {
  readonly SlotGroup: string
  readonly Appointment: string
  readonly Application: string
  readonly CertificateIssue: string
  readonly NetSpot: string
  readonly NoticeBoard: string
}

const office = 'office:branch-setagaya'
const centreOffice = 'office:center-ikejiri'
const counter = 'counter:kumin-setagaya'
const centre = 'counter:center-ikejiri'
const at = (post: string, of = office, name = post): AskOptions => ({
  posts: [`${post}@${of}`],
  subject: `test:${name}`,
})
const manager = at('counter-manager')
const agent = at('counter-agent')
const director = at('centre-director', centreOffice)
const officer = (name: string) => at('support-measure-officer', office, `officer-${name}`)
const citizen: AskOptions = { posts: [], subject: 'test:citizen', identityLevel: 'SIGNATURE' }

/** Whom all this is about: in no log, in no refusal, and told to nobody who may not know. */
export const whom = {
  name: '試験　花子',
  kana: 'しけんはなこ',
  birthDate: '1990-01-01',
  address: '東京都世田谷区池尻三丁目30番1号試験荘',
  contact: '090-1111-2222',
}
const another = { ...whom, name: '試験　守子', kana: 'しけんもりこ', contact: '090-3333-4444' }

/**
 * Goes through what is done at counters beside the queue, each act once at least: bookings and what closes them, applications from the draft to
 * what is handed over, support measures, spots of nets, notice boards, leaflets, digital support. Now has to be the morning of 2026-11-24.
 */
export async function atCounters(ask: Ask): Promise<MadeAtCounters> {
  const mutations = services.schema().getMutationType()?.getFields() ?? {}
  const act: Act = async (name, input, success, told, who = {}) => {
    const query = `mutation ($input: ${mutations[name]?.args[0]?.type}) { it: ${name}(input: $input) { __typename ... on Problem { message(lang: EN) } ... on ${success} { ${told || '__typename'} } } }`
    const { data, errors } = await ask(query, { input }, who)
    if (data?.it?.__typename !== success)
      throw new Error(`${name}: ${JSON.stringify(data?.it ?? errors?.map(({ message }) => message))}`)
    return data.it
  }
  return {
    ...(await bookings(ask, act)),
    ...(await applications(ask, act)),
    ...(await districts(ask, act)),
  }
}

type Act = (name: string, input: object, success: string, told?: string, who?: AskOptions) => Promise<any>

async function bookings(ask: Ask, act: Act) {
  const group = {
    ...{ counter, name: { ja: '転入の予約' }, procedures: ['procedure:tennyu'], from: '2026-11-24' },
    ...{ modes: [{ mode: 'COUNTER', capacity: 3 }], capacity: 3 },
  }
  const opened = 'slotGroup { id }'
  const { slotGroup } = await act('openSlotGroup', group, 'SlotGroupOpened', opened, manager)
  await act('changeSlotGroup', { slotGroup: slotGroup.id, capacity: 5 }, 'SlotGroupChanged', '', manager)
  const person = { contactKind: 'PHONE', contact: whom.contact, name: whom.name, needs: '手話' }
  const book = async (time: string, date = '2026-11-26') => {
    const { token, appointment } = await act(
      'holdAppointment',
      {
        ...{ slotGroups: [slotGroup.id], procedures: ['procedure:tennyu'], mode: 'COUNTER' },
        startsAt: `${date}T${time}:00+09:00`,
      },
      'AppointmentHeld',
      'token appointment { id }',
    )
    await act('confirmAppointment', { token, person }, 'AppointmentConfirmed')
    return { token: token as string, id: appointment.id as string }
  }
  const [moved, cancelled, standing] = [await book('10:00'), await book('11:00'), await book('13:00')]
  await act(
    'rescheduleAppointment',
    { token: moved.token, startsAt: '2026-11-27T10:00:00+09:00' },
    'AppointmentRescheduled',
  )
  await act(
    'cancelAppointment',
    { appointment: cancelled.id, reason: '窓口を閉めるため' },
    'AppointmentCancelled',
    '',
    agent,
  )
  await act(
    'recordAppointmentNotice',
    { appointment: cancelled.id, by: 'PHONE' },
    'AppointmentNoticeRecorded',
    '',
    agent,
  )
  const coming = await book('16:00', '2026-11-24')
  const checkIn = { appointment: coming.id }
  await act('checkInAppointment', checkIn, 'AppointmentCheckedIn', '', agent)
  await act('completeAppointment', checkIn, 'AppointmentCompleted', '', agent)
  const all =
    'affected { id isAffected person { name contact } likelyDuplicateCount ends { office { id } } history { act } }'
  const reason = { ja: '停電' }
  const closed = await act(
    'announceCounterException',
    { counter, kind: 'CLOSED', from: '2026-11-26', reason },
    'CounterExceptionAnnounced',
    `exception { id } ${all}`,
    manager,
  )
  await act(
    'withdrawCounterException',
    { counter, exception: closed.exception.id },
    'CounterExceptionWithdrawn',
    all,
    manager,
  )
  const day = { slotGroup: slotGroup.id, date: '2026-11-27' }
  await act('closeSlotDay', { ...day, reason }, 'SlotDayClosed', all, manager)
  const wheres = [
    {},
    { states: ['CONFIRMED', 'HELD', 'EXPIRED'] },
    { isAffected: true },
    { isNoticeOwed: true },
  ]
  for (const where of wheres)
    await ask(
      'query ($where: AppointmentWhere!) { appointments(where: $where, first: 10) { totalCount nodes { id person { name } likelyDuplicateCount movedFrom { id } history { act } } } }',
      { where: { office, from: '2026-11-24', through: '2026-12-24', ...where } },
      agent,
    )
  await ask('query ($t: String!) { appointmentByToken(token: $t) { id isAffected movedTo { id } } }', {
    t: standing.token,
  })
  await ask(
    '{ freeSlots(where: { procedure: "procedure:tennyu", mode: COUNTER }) { date slots { startsAt } } }',
  )
  await act('reopenSlotDay', day, 'SlotDayReopened', '', manager)
  await act('endSlotGroup', { slotGroup: slotGroup.id, until: '2027-01-10' }, 'SlotGroupEnded', all, manager)
  return { SlotGroup: slotGroup.id as string, Appointment: standing.id }
}

async function applications(ask: Ask, act: Act) {
  const told = 'application { id } receiptToken'
  const online = {
    ...{ procedure: 'procedure:jido-teate', office, channel: 'ONLINE', applicant: whom },
    statement: `第一子について。${whom.contact}`,
  }
  const drafted = await act('draftApplication', online, 'ApplicationDrafted', told, citizen)
  const draft = { id: drafted.application.id, receiptToken: drafted.receiptToken }
  const revised = { id: draft.id, applicant: whom, statement: '第二子について。' }
  await act('reviseDraft', revised, 'DraftRevised', '', citizen)
  await act('submitApplication', { id: draft.id }, 'ApplicationSubmitted', '', citizen)
  await act('beginReview', { id: draft.id }, 'ReviewBegun', '', agent)
  const asked = { id: draft.id, items: '戸籍の写し', deadlineOn: '2026-12-10', parts: ['STATEMENT'] }
  await act('requestCorrection', asked, 'CorrectionRequested', '', agent)
  const answered = { id: draft.id, answer: '添えました', changes: { statement: '第二子について（訂正）。' } }
  await act('answerCorrection', answered, 'CorrectionAnswered', '', citizen)
  await act('startEntry', { id: draft.id }, 'EntryStarted', '', agent)
  await act('finishEntry', { id: draft.id }, 'EntryFinished', '', agent)
  const denied = {
    ...{ id: draft.id, outcome: 'DENIED', reason: '要件を満たさない。' },
    remedyNotice: '3か月以内に審査請求ができます。',
  }
  await act('decideApplication', denied, 'ApplicationDecided', '', agent)

  const ready = async (applicant: object) => {
    const given = { procedure: 'procedure:juminhyo', counter, channel: 'COUNTER', identity: 'DOCUMENTS' }
    const { application } = await act(
      'recordApplication',
      { ...given, applicant },
      'ApplicationRecorded',
      told,
      agent,
    )
    const { id } = application
    await act('beginReview', { id }, 'ReviewBegun', '', agent)
    await act('decideApplication', { id, outcome: 'APPROVED' }, 'ApplicationDecided', '', agent)
    await act('readyApplication', { id }, 'ApplicationReady', '', agent)
    return id as string
  }
  const identity = { method: 'DOCUMENTS', documents: ['PASSPORT'] }
  const { issue } = await act(
    'issueApplication',
    { id: await ready(whom), identity },
    'ApplicationIssued',
    'issue { id serials }',
    agent,
  )
  const { measure } = await act(
    'registerSupportMeasure',
    { office, persons: [another] },
    'SupportMeasureRegistered',
    'measure { id }',
    officer('a'),
  )
  const guarded = await ready(another)
  await act('issueApplication', { id: guarded, identity }, 'IssueWithheld', '', agent)
  const { clearance } = await act(
    'proposeSupportClearance',
    { application: guarded },
    'SupportClearanceProposed',
    'clearance { id }',
    officer('a'),
  )
  await act('approveSupportClearance', { id: clearance.id }, 'SupportClearanceApproved', '', officer('b'))
  await act('issueApplication', { id: guarded, identity }, 'ApplicationIssued', '', agent)
  await act('renewSupportMeasure', { id: measure.id }, 'SupportMeasureRenewed', '', officer('a'))
  await ask(
    '{ supportMeasures(first: 5) { nodes { id persons { name } history { act } } } supportAlerts(first: 5) { nodes { id } } }',
    {},
    officer('a'),
  )
  const wheres = [
    {},
    { state: { eq: 'DENIED' } },
    { procedure: { eq: 'procedure:jido-teate' } },
    { channel: { eq: 'ONLINE' } },
    { office: { eq: office } },
    { arrivedOn: { gte: '2026-11-01' } },
    { dueOn: { lte: '2026-12-31' } },
  ]
  const whole =
    'id section dueOn processingDays isOverdue applicant { name } statement corrections { items answer } decision { reason } issues { serials } history { act }'
  for (const where of wheres)
    await ask(
      `query ($where: ApplicationWhere!) { applications(where: $where, first: 10) { totalCount nodes { ${whole} } } }`,
      { where },
      agent,
    )
  await ask(`query ($id: ID!, $t: String) { application(id: $id, receiptToken: $t) { ${whole} } }`, {
    id: draft.id,
    t: draft.receiptToken,
  })
  await ask(
    '{ _entities(representations: [{ __typename: "Me", id: "me" }]) { ... on Me { applications(first: 5) { nodes { id } } } } }',
    {},
    citizen,
  ).catch(() => null)
  return { Application: draft.id as string, CertificateIssue: issue.id as string }
}

async function districts(ask: Ask, act: Act) {
  const staff = at('counter-agent', centreOffice, 'centre-agent')
  const { spot } = await act(
    'registerNetSpot',
    { district: 'district:ikejiri', place: '池尻三丁目1番の集積所' },
    'NetSpotOnRecord',
    'spot { id }',
    staff,
  )
  await act(
    'applyForNetSubsidy',
    { spot: spot.id, channel: 'COUNTER', counter: centre, applicant: whom },
    'NetSubsidyApplied',
    '',
    staff,
  )
  const { board } = await act(
    'registerNoticeBoard',
    { counter: centre, name: { ja: '試験板' }, location: '試験の場所', places: 2 },
    'NoticeBoardRegistered',
    'board { id }',
    director,
  )
  const { posting } = await act(
    'applyForBoardSlot',
    {
      ...{ board: board.id, title: '清掃の日', from: '2026-12-01' },
      applicant: { name: whom.name, contactKind: 'PHONE', contact: whom.contact },
    },
    'BoardSlotApplied',
    'posting { id } token',
  )
  await act('approveBoardPosting', { posting: posting.id }, 'BoardPostingApproved', '', director)
  await ask(
    'query ($where: BoardPostingWhere!) { boardPostings(where: $where, first: 5) { nodes { id applicant { name } } } }',
    { where: { office: centreOffice } },
    director,
  )
  await act(
    'recordDigitalSupport',
    { counter: centre, procedure: 'procedure:jido-teate', way: 'EXPLAINED' },
    'DigitalSupportRecorded',
    '',
    director,
  )
  return { NetSpot: spot.id as string, NoticeBoard: board.id as string }
}
