import { faultsOf } from '@chiiki/kit/machine.ts'
import { overlaps } from '@chiiki/kit/period.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, endedOn, knownSpells } from '../post/spell.ts'
import {
  type ExchangeRecord,
  type ExchangeStay,
  end,
  exchangeMachine,
  exchangeState,
  send,
  staffBeyond,
  withdraw,
} from './exchange.ts'
import { messages } from './messages.ts'

const at = new Date('2026-11-24T09:00:00+09:00')
const today = '2026-11-24'
const record: ExchangeRecord = {
  _id: 'exchange_1',
  version: 1,
  title: '大学院派遣',
  partner: { name: '都市大学', kind: 'EDUCATIONAL_INSTITUTION' },
  direction: 'SENT',
  goals: ['まちづくりの専門性'],
  startsOn: '2026-04-01',
  endsOn: '2028-04-01',
  decision: { confidence: 'OFFICIAL', title: '人事発令', url: null, licence: null, note: null },
  recordedAt: at,
  withdrawnAt: null,
}
const stay = (from: string, to: string, id = `${from} ${to}`): ExchangeStay => {
  return { id, exchange: record._id, validFrom: from, validTo: to, recordedAt: at, supersededAt: null }
}

describe('an exchange', () => {
  it('R175 has a sound machine; the day begins and ends it', () => {
    expect(faultsOf(exchangeMachine)).toEqual([])
    expect(exchangeState(record, '2026-03-31')).toBe('PLANNED')
    expect(exchangeState(record, '2026-04-01')).toBe('RUNNING')
    expect(exchangeState(record, '2028-04-01')).toBe('OVER')
    expect(exchangeState({ ...record, withdrawnAt: at }, today)).toBe('WITHDRAWN')
  })

  it('R175 is withdrawn before it begins alone, ended while it runs alone, and never over the heads of those sent', () => {
    const planned = { ...record, startsOn: '2027-04-01' }
    expect(withdraw(planned, [], at, today)).toMatchObject({ ok: true })
    expect(withdraw(planned, ['staffMember_1'], at, today)).toMatchObject({
      problem: { kind: 'ExchangeHasStaff' },
    })
    expect(withdraw(record, [], at, today)).toMatchObject({ problem: { state: 'RUNNING', step: 'WITHDRAW' } })
    expect(end(record, '2027-04-01', [], today)).toMatchObject({ value: { endsOn: '2027-04-01' } })
    expect(end(record, today, [], today)).toMatchObject({ problem: { kind: 'InvalidInput' } })
    expect(end(record, '2027-04-01', ['staffMember_1'], today)).toMatchObject({
      problem: { kind: 'ExchangeHasStaff' },
    })
    expect(end(planned, '2027-06-01', [], today)).toMatchObject({ problem: { state: 'PLANNED' } })
  })

  it('R175 takes people within its period alone', () => {
    expect(send(record, stay('2026-04-01', '2028-04-01'), [], today)).toMatchObject({ ok: true })
    for (const [from, to] of [
      ['2026-03-31', '2027-04-01'],
      ['2027-04-01', '2028-04-02'],
      ['2027-04-01', '2027-04-01'],
    ] as const)
      expect(send(record, stay(from, to), [], today)).toMatchObject({ problem: { kind: 'InvalidInput' } })
    expect(send({ ...record, withdrawnAt: at }, stay('2027-04-01', '2027-05-01'), [], today)).toMatchObject({
      problem: { kind: 'ExchangeStepNotPossible', clause: 'clause:K-4-4' },
    })
  })

  it('R175 over any history, nobody is in two exchanges on one day', () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => new Date(Date.UTC(2026, 3, 1) + days * 86_400_000).toISOString().slice(0, 10))
    const steps = fc.array(fc.tuple(day, day, fc.boolean()), { maxLength: 30 })
    fc.assert(
      fc.property(steps, (tried) => {
        let stays: ExchangeStay[] = []
        for (const [index, [from, to, shortens]] of tried.entries()) {
          const sent = send(record, stay(from, to, `s${index}`), stays, today)
          if (sent.ok) stays = [...stays, sent.value]
          const first = knownSpells(stays)[0]
          if (shortens && first && first.validFrom < from && from < (first.validTo ?? ''))
            stays = endedOn(stays, first.id, from, at)
        }
        const known = knownSpells(stays)
        for (const [index, one] of known.entries())
          for (const other of known.slice(index + 1)) expect(overlaps(daysOf(one), daysOf(other))).toBe(false)
      }),
    )
  })

  it('R175 counts who stays beyond a day, and every refusal speaks both languages', () => {
    const staff = [{ _id: 'a', exchanges: [stay('2026-04-01', '2027-04-01')] }, { _id: 'b' }]
    expect(staffBeyond(staff, record._id, '2027-03-31')).toEqual(['a'])
    expect(staffBeyond(staff, record._id, '2027-04-01')).toEqual([])
    const refused = send(record, stay('2026-12-01', '2027-01-01'), staff[0]?.exchanges ?? [], today)
    expect(refused).toMatchObject({ problem: { kind: 'ExchangeHeld', from: '2026-04-01', to: '2027-04-01' } })
    if (!refused.ok && refused.problem.kind === 'ExchangeHeld')
      expect(messages.ExchangeHeld(refused.problem).en.message).toContain('2026-04-01')
  })
})
