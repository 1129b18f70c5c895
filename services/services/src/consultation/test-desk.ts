import { createConnection } from 'mongoose'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { services } from '../subgraph.ts'

/** For tests: parties with their workers, and the acts, asked as clients ask them. */
export const who = (name: string, party: string): AskOptions => ({
  posts: [],
  subject: `test:${name}`,
  party: `party:${party}`,
})
export const officer: AskOptions = { posts: ['consultation-officer@office:hq'], subject: 'test:officer' }
export const people = {
  boss: who('boss', 'centre-ikejiri'),
  ai: who('ai', 'centre-ikejiri'),
  bo: who('bo', 'centre-ikejiri'),
  anshinBoss: who('anshin-boss', 'anshin-ikejiri'),
  chie: who('chie', 'anshin-ikejiri'),
  dai: who('dai', 'anshin-ikejiri'),
  shakyoBoss: who('shakyo-boss', 'shakyo-ikejiri'),
  emi: who('emi', 'shakyo-ikejiri'),
  branchBoss: who('branch-boss', 'branch-welfare-setagaya'),
  fumi: who('fumi', 'branch-welfare-setagaya'),
  gen: who('gen', 'branch-welfare-setagaya'),
  hqBoss: who('hq-boss', 'hq-welfare'),
  hana: who('hana', 'hq-welfare'),
  farBoss: who('far-boss', 'centre-taishido'),
  far: who('far', 'centre-taishido'),
}
const supervisors = ['boss', 'anshinBoss', 'shakyoBoss', 'branchBoss', 'hqBoss', 'farBoss']

export const whole = `id caseNumber state mergedFrom urgency version place availableActions
  owner { party { id } worker { id } } topics { id code { code } state subject { id } leadParty { id } }
  subjects { id isAnonymous sameAs identity { name contact isContactSafe } } notes { id class text subjects party { id } }
  consents { id state isInForce } grounds { id isInForce } glasses { id } team { id worker { id } }
  referrals { id state } escalations { id state } conferences { id state } introductions { id state token name offer } clocks { id kind state dueOn dueAt owedBy { id } }`
const problem = `... on Problem { message(lang: EN) remedy(lang: EN) } ... on InvalidInput { field rule } ... on NotPermitted { isSignedIn }
  ... on ConsultationNotFinished { blockers } ... on ConsultationStepNotPossible { action state possible }
  ... on BasisMissing { subject category party { id } note } ... on RedirectNotPossible { because }
  ... on EscalationLevelNotNext { level next } ... on EscalationOutOfArea { party { id } branch { id } } ... on EscalationOpenAlready { escalation }
  ... on InterpreterNotFree { why }`
const typed: Record<string, string> = {
  setConsultationWaiting: 'Consultation',
  resumeConsultation: 'Consultation',
  recordConsultationContact: 'Consultation',
  raiseConsultationConcern: 'Consultation',
  rejectConsultationClose: 'Consultation',
  closeConsultation: 'Consultation',
  reopenConsultation: 'Consultation',
  endConsultationHold: 'Consultation',
  recordConsultationFollowUp: 'FollowUpConsultation',
  receiveReferral: 'Referral',
  acceptReferral: 'Referral',
  startReferral: 'Referral',
  confirmReferralReturn: 'Referral',
  declineReferral: 'ReferralReason',
  withdrawReferral: 'ReferralReason',
  completeReferral: 'ReferralReason',
  returnReferral: 'ReferralReason',
  takeEscalation: 'Escalation',
  closeEscalation: 'Escalation',
  answerEscalation: 'EscalationWords',
  declineEscalation: 'EscalationWords',
  withdrawEscalation: 'EscalationWords',
  endIntroduction: 'Introduction',
  withdrawIntroduction: 'Introduction',
  joinConference: 'Conference',
  declineConference: 'Conference',
  openConference: 'Conference',
  cancelConference: 'Conference',
  enterVideoSession: 'VideoSession',
  recordVideoDrop: 'VideoSession',
  resumeVideoSession: 'VideoSession',
  endVideoSession: 'VideoSession',
  cancelVideoSession: 'VideoSession',
}

export function startDesk(storeUri: string, clock: () => Date) {
  let subgraph: TestSubgraph
  let stores: any
  const connection = createConnection()
  const raw = (query: string, variables: object = {}, asking: AskOptions = {}) =>
    subgraph.ask(query, variables, asking)
  const ask = async (query: string, variables: object = {}, asking: AskOptions = {}): Promise<any> => {
    const { data, errors } = await raw(query, variables, asking)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  const text = (name: string, fields = whole) => {
    const type = `${typed[name] ?? name.charAt(0).toUpperCase() + name.slice(1)}Input`
    return `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ConsultationChanged { consultationId version consultation { ${fields} } } ${problem} } }`
  }
  const act = async (name: string, input: object, asking: AskOptions, fields = whole): Promise<any> =>
    (await ask(text(name, fields), { input }, asking))[name]
  const worker = async (asking: AskOptions): Promise<string> =>
    (await ask('{ myConsultationWork { id } }', {}, asking)).myConsultationWork.id
  return {
    raw,
    ask,
    act,
    text,
    worker,
    connection,
    stores: () => stores,
    open: async () => {
      const kept: typeof services = {
        ...services,
        stores: (opened, tools) => {
          stores = services.stores(opened, tools)
          return stores
        },
      }
      subgraph = await testSubgraph(kept, { storeUri, clock, logLevel: 'silent' })
      await connection.openUri(storeUri)
      for (const [name, { subject, party }] of Object.entries(people)) {
        const role = supervisors.includes(name) ? 'SUPERVISOR' : 'WORKER'
        const query =
          'mutation ($input: RegisterConsultationWorkerInput!) { registerConsultationWorker(input: $input) { __typename } }'
        await ask(query, { input: { party, person: subject, role } }, officer)
      }
    },
    close: async () => {
      await subgraph?.close()
      await connection.close()
    },
    consent,
    /** An 8050 case: a mother and her son, each with a topic. */
    taken: async (asking: AskOptions = people.ai, more: object = {}) =>
      (await act('openConsultation', { ...intake, ...more }, asking)).consultation,
    read: async (id: string, asking: AskOptions, purpose = 'SUPPORT') =>
      (
        await ask(
          `query ($id: ID!, $p: ConsultationPurpose!) { consultation(id: $id, purpose: $p) { ${whole} } }`,
          { id, p: purpose },
          asking,
        )
      ).consultation,
    escalation: async (id: string, asking: AskOptions) =>
      (
        await ask(
          `query ($id: ID!) { consultationEscalation(id: $id) { id state kind level caseNumber consultationId isOverdue reason answer referralId specialist { id } topics { code } subjects { id identity { name } } notes { id text } availableActions } }`,
          { id },
          asking,
        )
      ).consultationEscalation,
    referral: async (id: string, asking: AskOptions) =>
      (
        await ask(
          `query ($id: ID!) { consultationReferral(id: $id) { id state isOverdue reason answer depth topics { code } subjects { id identity { name } } notes { id text } acceptedBy { id } availableActions } }`,
          { id },
          asking,
        )
      ).consultationReferral,
  }
}

/** That a person of the case lets the centre hand everything to あんしんすこやかセンター, for a month. */
const consent = (id: string, subject: string, more: object = {}) => ({
  id,
  subject,
  givenBy: 'SELF',
  method: 'WRITTEN',
  purpose: 'REFERRAL',
  categories: ['ROUTING', 'CONTENT', 'SENSITIVE'],
  fromParties: ['party:centre-ikejiri'],
  toParties: ['party:anshin-ikejiri'],
  validUntil: '2026-12-24T10:00:00+09:00',
  evidence: '同意書',
  ...more,
})

export const intake = {
  district: 'district:ikejiri',
  channel: 'COUNTER',
  subjects: [
    {
      role: 'PRINCIPAL',
      isAnonymous: false,
      name: '秘密野 母子',
      contact: '03-1111-2222',
      isContactSafe: false,
    },
    { role: 'FAMILY', isAnonymous: false, name: '秘密野 息太', isContactSafe: true },
  ],
  topics: [
    { code: 'ELDERLY_CARE', subject: 0 },
    { code: 'HIKIKOMORI', subject: 1 },
  ],
}
