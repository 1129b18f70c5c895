import { describe, expect, it } from 'vitest'
import { inCharge, isPartyTo } from './charge.ts'
import { directoryFor, officeFor, successionFor, wardOffices } from './test-offices.ts'

const closed = officeFor({
  id: 'office:old',
  kind: 'MACHIZUKURI_CENTRE',
  place: 'district:dale',
  area: 'area:west',
  closesOn: '2027-04-01',
})
const records = [...wardOffices, closed]
const person = (office: string) => ({ kind: 'PERSON', id: 'p', posts: [{ post: 'clerk', office }] }) as const

describe("an office's unfinished business", () => {
  it('is with the office itself while it is open, to its last day', () => {
    const lines = [successionFor('office:old', 'office:dale', '2027-04-01')]
    expect(inCharge(directoryFor(records, lines, '2027-03-31'), 'office:old')?.id).toBe('office:old')
    expect(inCharge(directoryFor(records, lines, '2027-04-01'), 'office:old')?.id).toBe('office:dale')
  })

  it('goes to the one of several successors that serves the same place', () => {
    const lines = [
      successionFor('office:old', 'office:hill', '2027-04-01'),
      successionFor('office:old', 'office:dale', '2027-04-01'),
    ]
    expect(inCharge(directoryFor(records, lines, '2027-04-01'), 'office:old')?.id).toBe('office:dale')
  })

  it('goes on through successors that have closed, and round no circle', () => {
    const gone = officeFor({
      id: 'office:gone',
      kind: 'GENERAL_BRANCH',
      place: 'area:west',
      closesOn: '2027-05-01',
    })
    const lines = [
      successionFor('office:old', 'office:gone', '2027-04-01'),
      successionFor('office:gone', 'office:west', '2027-05-01'),
    ]
    expect(inCharge(directoryFor([...records, gone], lines, '2027-06-01'), 'office:old')?.id).toBe(
      'office:west',
    )
    const circle = [
      successionFor('office:old', 'office:gone', '2027-04-01'),
      successionFor('office:gone', 'office:old', '2027-05-01'),
    ]
    expect(inCharge(directoryFor([...records, gone], circle, '2027-06-01'), 'office:old')?.id).toBe(
      'office:head',
    )
  })

  it('is with the head office where nobody took over', () => {
    expect(inCharge(directoryFor(records, [], '2027-04-01'), 'office:old')?.id).toBe('office:head')
  })

  it('is known to people of the successor and of the head office, and to nobody who isn’t signed in', () => {
    const directory = directoryFor(
      records,
      [successionFor('office:old', 'office:dale', '2027-04-01')],
      '2027-04-01',
    )
    expect(isPartyTo(person('office:dale'), ['office:old'], directory)).toBe(true)
    expect(isPartyTo(person('office:head'), ['office:old'], directory)).toBe(true)
    expect(isPartyTo(person('office:hill'), ['office:old'], directory)).toBe(false)
    expect(isPartyTo({ kind: 'ANONYMOUS' }, ['office:old'], directory)).toBe(false)
  })
})
