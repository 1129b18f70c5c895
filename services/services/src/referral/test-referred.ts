import { people, type startDesk } from '../consultation/test-desk.ts'

const { ai } = people
const anshin = 'party:anshin-ikejiri'

/** For tests: cases that were referred, as their owner made them. */
export function referring({ act, consent, taken }: ReturnType<typeof startDesk>) {
  async function written(id: string, subjects: string[], of: string, text: string): Promise<string> {
    const { consultation } = await act('writeConsultationNote', { id, subjects, class: of, text }, ai)
    return consultation.notes.at(-1).id
  }
  /** An 8050 case whose mother agreed, with a note of her and a referral of her topic. Of the son, it may be known who he is, where the whole case goes. */
  async function referred(kind = 'TRANSFER', more: object = {}) {
    const one = await taken()
    const { id } = one
    const [mother, son] = one.subjects
    await act('triageConsultation', { id, urgency: 'ROUTINE' }, ai)
    await act('recordConsultationConsent', consent(id, mother.id, more), ai)
    if (kind === 'TRANSFER')
      await act('recordConsultationConsent', consent(id, son.id, { categories: ['ROUTING'], ...more }), ai)
    const note = await written(id, [mother.id], 'CONTENT', '母の話')
    const both = await written(id, [mother.id, son.id], 'CONTENT', '母子の話')
    const input = {
      id,
      topics: [one.topics[0].id],
      toParty: anshin,
      kind,
      notes: [note],
      reason: '介護の相談',
    }
    const answer = await act('requestReferral', input, ai)
    if (answer.__typename !== 'ConsultationChanged') throw new Error(JSON.stringify(answer))
    const referral = answer.consultation.referrals.at(-1).id
    return { id, mother, son, note, both, referral, topics: one.topics }
  }
  return { written, referred }
}
