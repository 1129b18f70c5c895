import { describe, expect, it } from 'vitest'
import { end, evolve, onDuty, type Posting, post, type ToPost } from './posting.ts'

const wanted: ToPost = {
  person: 'staff:1',
  name: '見本 一郎',
  role: 'MEMBER',
  isDistrictStaff: true,
  district: 'district:ikejiri',
  from: '2026-12-01',
}
const facts = {
  id: 'disasterPosting_1',
  today: '2026-11-24',
  shelterDistrict: null,
  others: [],
  seal: (name: string) => `sealed:${name.length}`,
}
const refusal = (result: ReturnType<typeof post> | ReturnType<typeof end>) =>
  result.ok ? null : 'field' in result.problem ? result.problem.field : result.problem.kind
function posted(given: Partial<ToPost> = {}): Posting {
  const result = post({ ...wanted, ...given }, facts)
  if (!result.ok) throw new Error('it must be posted')
  return evolve(null, result.value)
}

describe('a posting', () => {
  it('keeps the name sealed, and says it back to nobody', () => {
    expect(posted().name).toBe('sealed:5')
    const refused = post({ ...wanted, name: '名'.repeat(101) }, facts)
    expect(refused).toMatchObject({ problem: { field: 'name', given: null } })
  })

  it('is of a person who is posted nowhere else then; a district has one leader', () => {
    const other = { person: 'staff:1', role: 'MEMBER', district: 'district:taishido' } as const
    const leader = { person: 'staff:2', role: 'LEADER', district: 'district:ikejiri' } as const
    expect(refusal(post(wanted, { ...facts, others: [other] }))).toBe('PostedAlready')
    expect(refusal(post(wanted, { ...facts, others: [leader] }))).toBeNull()
    expect(refusal(post({ ...wanted, role: 'LEADER' }, { ...facts, others: [leader] }))).toBe('PostedAlready')
  })

  it('ends once, after its first day and not in the past', () => {
    const posting = posted()
    expect(
      ['2026-11-23', '2026-12-01', '2026-12-02'].map((on) => refusal(end(posting, on, facts.today))),
    ).toEqual(['on', 'on', null])
    const ended = { ...posting, until: '2026-12-02' }
    expect(refusal(end(ended, '2026-12-05', facts.today))).toBe('PostingEnded')
  })

  it('is on duty from its first day until its end, leaders first', () => {
    const all = [
      posted(),
      { ...posted({ role: 'LEADER' }), _id: 'leader' },
      { ...posted(), _id: 'ended', until: '2026-12-03' },
    ]
    const on = (day: string) => onDuty(all, day).map(({ _id }) => _id)
    expect(on('2026-11-30')).toEqual([])
    expect(on('2026-12-02')).toEqual(['leader', 'disasterPosting_1', 'ended'])
    expect(on('2026-12-03')).toEqual(['leader', 'disasterPosting_1'])
  })
})
