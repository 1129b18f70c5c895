import { faultsOf } from '@chiiki/kit/machine.ts'
import { describe, expect, it } from 'vitest'
import type { PostRecord } from '../post/post.ts'
import { messages } from './messages.ts'
import { ask, type OpinionRecord, opinionMachine, opinionOn, opinionState, step } from './opinion.ts'

const now = { at: new Date('2026-11-24T09:00:00+09:00'), today: '2026-11-24' }
const source = { confidence: 'OFFICIAL', title: '人事発令', url: null, licence: null, note: null } as const
const known = { recordedAt: now.at, supersededAt: null }
const post = (tenures: PostRecord['tenures'] = [], code = 'centre-director'): PostRecord => ({
  _id: 'post_1',
  version: 1,
  office: 'office:center',
  code,
  title: { ja: '所長', kana: null, romaji: null, en: null },
  grade: null,
  lead: 'DIRECTOR',
  employment: 'REGULAR',
  basis: 'STANDARD',
  countsAs: null,
  decision: source,
  existence: [{ id: 'post_1', validFrom: '2020-04-01', validTo: null, ...known }],
  tenures,
})
const question = { _id: 'appointmentOpinion_1', person: 'person:a', intendedFrom: '2027-04-01' }
const tenure = (person: string, validFrom: string, validTo: string | null) => {
  return {
    id: 'tenure_1',
    person,
    kind: 'SUBSTANTIVE',
    reason: null,
    decision: source,
    validFrom,
    validTo,
    ...known,
  } as const
}
const asked = (given = question, of = post()) => ask(given, of, 'area:a', ['centre-director'], now)
const record = (): OpinionRecord => {
  const result = asked()
  if (!result.ok) throw new Error(result.problem.kind)
  return { ...result.value, version: 1 }
}

describe('an opinion on an appointment', () => {
  it('R138 has a sound machine, and lapses on the intended day', () => {
    expect(faultsOf(opinionMachine)).toEqual([])
    expect(opinionState(record(), '2027-03-31')).toBe('ASKED')
    expect(opinionState(record(), '2027-04-01')).toBe('LAPSED')
    expect(opinionState({ ...record(), answeredAt: now.at }, '2027-04-01')).toBe('ANSWERED')
  })

  it('R138 is asked for before the appointment, on key posts of an area alone', () => {
    expect(asked()).toMatchObject({ ok: true })
    expect(asked({ ...question, intendedFrom: now.today })).toMatchObject({
      problem: { field: 'intendedFrom' },
    })
    expect(asked(question, post([], 'centre-staff'))).toMatchObject({ problem: { field: 'post' } })
    expect(ask(question, post(), null, ['centre-director'], now)).toMatchObject({
      problem: { field: 'post' },
    })
    expect(asked(question, post([tenure('person:a', '2027-04-01', null)]))).toMatchObject({
      problem: { kind: 'OpinionTooLate', clause: 'clause:K-3-1', tenureId: 'tenure_1' },
    })
    // Somebody who held the post before may be asked about anew, and so may anybody while another holds it.
    expect(asked(question, post([tenure('person:a', '2020-04-01', '2024-04-01')]))).toMatchObject({
      ok: true,
    })
    expect(asked(question, post([tenure('person:b', '2024-04-01', null)]))).toMatchObject({ ok: true })
  })

  it('R138 is answered once, before the intended day', () => {
    const answered = { ...record(), stance: 'AGAINST', answeredAt: now.at } as const
    expect(step(record(), 'ANSWER', {}, now.today)).toMatchObject({ ok: true })
    expect(step(record(), 'ANSWER', {}, '2027-04-01')).toMatchObject({ problem: { state: 'LAPSED' } })
    const again = step(answered, 'ANSWER', {}, now.today)
    expect(again).toMatchObject({ problem: { kind: 'OpinionStepNotPossible', state: 'ANSWERED' } })
    expect(step(answered, 'WITHDRAW', {}, now.today)).toMatchObject({ problem: { step: 'WITHDRAW' } })
    if (!again.ok && again.problem.kind === 'OpinionStepNotPossible')
      expect(messages.OpinionStepNotPossible(again.problem).ja.message).toContain('回答済み')
  })

  it('R138 is found by person and day, the standing one', () => {
    const gone = { ...record(), _id: 'gone', isStanding: false }
    expect(opinionOn([gone, record()], 'person:a', '2027-04-01')?._id).toBe(question._id)
    expect(opinionOn([gone], 'person:a', '2027-04-01')).toBeNull()
    expect(opinionOn([record()], 'person:b', '2027-04-01')).toBeNull()
  })
})
