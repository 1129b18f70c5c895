import { officer, people, startDesk } from '../consultation/test-desk.ts'

const start = new Date('2026-11-24T10:00:00+09:00')
const { ai, fumi } = people
export const branch = 'party:branch-welfare-setagaya'
const procedures = ['procedure:remote-consult']
const modes = [{ mode: 'VIDEO', capacity: 1 }]
export const director = { posts: ['centre-director@office:center-ikejiri'], subject: 'test:director' }
const manager = { posts: ['branch-director@office:branch-setagaya'], subject: 'test:manager' }
export const guide = { posts: [], subject: 'test:interpreter' }
export const thursday = (time: string) => `2026-11-26T${time}:00+09:00`
type Places = { readonly booth: string; readonly adviser: string }

/** For tests: a desk whose cases can go up to a specialist by video, with booths, advisers and interpreters. */
export function startSessions(storeUri: string) {
  const time = { now: start }
  const desk = startDesk(storeUri, () => time.now)
  const { act, ask, consent, taken } = desk
  const open = async () => {
    await desk.open()
    const exception = {
      counter: 'counter:center-ikejiri',
      kind: 'CHANGED',
      from: '2026-11-26',
      intervals: [{ opens: '08:30', closes: '17:00' }],
      reason: { ja: '映像相談' },
    }
    await ask(
      'mutation ($input: AnnounceCounterExceptionInput!) { announceCounterException(input: $input) { __typename } }',
      { input: exception },
      { posts: ['head-office-planner@office:hq'] },
    )
  }
  async function group(input: object, asking: object): Promise<string> {
    const query =
      'mutation ($input: OpenSlotGroupInput!) { openSlotGroup(input: $input) { __typename ... on SlotGroupOpened { slotGroup { id } } } }'
    const common = { name: { ja: '映像相談' }, procedures, modes, capacity: 1, from: '2026-11-24' }
    return (await ask(query, { input: { ...common, ...input } }, asking)).openSlotGroup.slotGroup.id
  }
  const boothOf = () => group({ counter: 'counter:center-ikejiri', role: 'BOOTH' }, director)
  const adviserOf = () => {
    const weekly = [{ days: ['THURSDAY'], opens: '09:00', closes: '12:00' }]
    return group({ office: 'office:branch-setagaya', role: 'ADVISER', weekly }, manager)
  }
  async function interpreterOf(
    person = 'test:interpreter',
    languages = ['vi', 'jsl'],
    more: object = {},
  ): Promise<string> {
    const query =
      'mutation ($input: RegisterInterpreterInput!) { registerInterpreter(input: $input) { __typename ... on InterpreterRegistered { interpreter { id } } } }'
    const { registerInterpreter } = await ask(query, { input: { person, languages, ...more } }, officer)
    return registerInterpreter.interpreter.id
  }

  /** A case whose persons agree, escalated to a specialist who handles it, with a note that is shown. */
  async function handled(validUntil = '2026-12-24T10:00:00+09:00') {
    const one = await taken()
    const { id } = one
    const [mother] = one.subjects
    await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
    const agreed = consent(id, mother.id, { toParties: [branch], validUntil })
    const { consultation } = await act('recordConsultationConsent', agreed, ai)
    const said = { id, subjects: [mother.id], class: 'CONTENT', text: '母の話' }
    const { notes } = (await act('writeConsultationNote', said, ai)).consultation
    const up = {
      id,
      kind: 'ADVICE',
      toParty: branch,
      topics: [one.topics[0].id],
      notes: [notes[0].id],
      reason: '専門',
    }
    const { escalations } = (await act('requestEscalation', up, ai)).consultation
    const escalation = escalations.at(-1).id as string
    await act('takeEscalation', { escalation }, fumi)
    return {
      id,
      mother,
      escalation,
      note: notes[0].id as string,
      consent: consultation.consents[0].id as string,
    }
  }
  const sessionFields =
    'id state cutAt bookingState startsAt endsAt minutesTalked interpreterLanguage isInterpreterInKnownHours failure follows followedBy summary drops { at resumedAt } subjects { identity { name } } notes { text } availableActions'
  const seen = async (id: string, asking: object) =>
    (await ask(`query ($id: ID!) { videoSession(id: $id) { ${sessionFields} } }`, { id }, asking))
      .videoSession
  const idsOf = async (escalation: string): Promise<string[]> =>
    (
      await ask(
        'query ($id: ID!) { consultationEscalation(id: $id) { sessions { id } } }',
        { id: escalation },
        ai,
      )
    ).consultationEscalation.sessions.map(({ id }: { id: string }) => id)
  const places = async (): Promise<Places> => ({ booth: await boothOf(), adviser: await adviserOf() })
  const wish = (one: Awaited<ReturnType<typeof handled>>, { booth, adviser }: Places, more: object = {}) => ({
    escalation: one.escalation,
    slotGroups: [booth, adviser],
    startsAt: thursday('10:00'),
    subjects: [one.mother.id],
    ...more,
  })
  async function booked(validUntil?: string) {
    const [one, where] = [await handled(validUntil), await places()]
    const answer = await act('bookVideoSession', wish(one, where), ai)
    if (answer.__typename !== 'ConsultationChanged') throw new Error(JSON.stringify(answer))
    return { ...one, ...where, session: (await idsOf(one.escalation)).at(-1) as string }
  }
  async function connected(validUntil?: string) {
    const one = await booked(validUntil)
    const { session, mother } = one
    time.now = new Date(thursday('10:00'))
    await act('enterVideoSession', { session }, ai)
    await act('enterVideoSession', { session }, fumi)
    const answer = await act('connectVideoSession', { session, verified: [mother.id] }, ai)
    return { ...one, answer }
  }
  const takenOf = async (...groups: string[]) =>
    (
      await desk.connection
        .collection('slotDays')
        .find({ group: { $in: groups } })
        .toArray()
    ).flatMap(({ taken: all }) => all)
  const begin = () => {
    time.now = start
  }
  return {
    ...desk,
    time,
    open,
    begin,
    interpreterOf,
    handled,
    seen,
    idsOf,
    places,
    wish,
    booked,
    connected,
    takenOf,
  }
}
