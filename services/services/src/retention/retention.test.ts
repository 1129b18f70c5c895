import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endedAt, erasedFrom, erasureOf, keptClasses, type RetentionPolicy } from './retention.ts'

const years = fc.integer({ min: 1, max: 10 })
const policy = fc
  .record({ IDENTITY: years, ROUTING: years, CONTENT: years, SENSITIVE: years })
  .map((each): RetentionPolicy => ({ _id: 'p', validFrom: '2020-01-01', years: each }))
const ended = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
const day = fc
  .date({ min: new Date('2015-01-02'), max: new Date('2045-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

it('the key lives exactly as long as the longest of what it opens; nothing is erased before its own day', () => {
  fc.assert(
    fc.property(policy, ended, day, (rule, at, on) => {
      const { key, classes } = erasureOf(rule, { ended: at, isHeld: false }, on)
      const due = keptClasses.filter((each) => erasedFrom(rule, each, at) <= on)
      expect(key).toBe(due.length === keptClasses.length)
      for (const each of classes) expect(due).toContain(each)
      if (!key) expect([...classes].sort()).toEqual(due.filter((each) => each !== 'IDENTITY').sort())
    }),
  )
})

it('what is held, or goes on, is never erased', () => {
  fc.assert(
    fc.property(policy, ended, day, (rule, at, on) => {
      const nothing = { key: false, classes: [] }
      expect(erasureOf(rule, { ended: at, isHeld: true }, on)).toEqual(nothing)
      expect(erasureOf(rule, { ended: null, isHeld: false }, on)).toEqual(nothing)
    }),
  )
})

it('a case that was reopened and ended again counts from its last end', () => {
  const at = (year: number, type: string) => ({ at: new Date(`${year}-06-01T00:00:00Z`), event: { type } })
  const history = [at(2020, 'CLOSED'), at(2021, 'REOPENED'), at(2024, 'CLOSED')]
  expect(endedAt('CLOSED', history)?.getUTCFullYear()).toBe(2024)
  expect(endedAt('ACTIVE', history)).toBeNull()
})
