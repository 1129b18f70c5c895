import { faultsOf } from '@chiiki/kit/machine.ts'
import { describe, expect, it } from 'vitest'
import { evolve, type Notice, noticeMachine, post, withdraw } from './notice.ts'

const now = new Date('2026-11-24T10:00:00+09:00')
const posting = {
  title: '地区のお知らせ',
  district: 'district:ikejiri',
  office: 'office:center-ikejiri',
  shownUntil: '2026-12-24',
}
const posted = (given: Partial<typeof posting> = {}) =>
  post({ ...posting, ...given }, { id: 'sampleNotice_1', now, today: '2026-11-24' })
const refusedField = (given: Partial<typeof posting>) => {
  const result = posted(given)
  return result.ok ? null : result.problem.field
}

describe('a notice', () => {
  it('has a sound table of states', () => {
    expect(faultsOf(noticeMachine)).toEqual([])
  })

  it('is shown until a day that is neither over nor more than 366 days ahead', () => {
    expect(['2026-11-24', '2027-11-25'].map((shownUntil) => refusedField({ shownUntil }))).toEqual([
      null,
      null,
    ])
    expect(['2026-11-23', '2027-11-26'].map((shownUntil) => refusedField({ shownUntil }))).toEqual([
      'shownUntil',
      'shownUntil',
    ])
  })

  it('says something, to a district', () => {
    expect(refusedField({ title: ' ' })).toBe('title')
    expect(refusedField({ title: 'あ'.repeat(201) })).toBe('title')
    expect(refusedField({ district: 'ikejiri' })).toBe('district')
  })

  it('is withdrawn once, with a reason', () => {
    const result = posted()
    if (!result.ok) throw new Error('it must be posted')
    const notice = evolve(null, result.value)
    expect(notice).toMatchObject({ state: 'POSTED', postedAt: now, withdrawnBecause: null })
    expect(withdraw(notice, '')).toMatchObject({ ok: false, problem: { field: 'reason' } })
    const taken = withdraw(notice, '日程の変更')
    if (!taken.ok) throw new Error('it must be withdrawn')
    const after: Notice = evolve(notice, taken.value)
    expect(after).toEqual({ ...notice, state: 'WITHDRAWN', withdrawnBecause: '日程の変更' })
    expect(withdraw(after, '日程の変更')).toMatchObject({ problem: { kind: 'SampleNoticeWithdrawn' } })
  })
})
