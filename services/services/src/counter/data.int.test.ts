import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { services } from '../subgraph.ts'

/** What the next import brings: the ward's data with changes, on a store that holds the data as it is. */
const storeUri = testDatabase('data')
const dir = mkdtempSync(join(tmpdir(), 'chiiki-data-'))
cpSync('data', dir, { recursive: true })
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const clock = () => new Date('2026-11-24T10:00:00+09:00')
const setagaya = join(dir, 'setagaya')

function change(file: string, edit: (data: any) => void): void {
  const path = join(dir, file)
  const data = JSON.parse(readFileSync(path, 'utf8'))
  edit(data)
  writeFileSync(path, JSON.stringify(data))
}

async function ask(dataDir: string | null, query: string) {
  const subgraph = await testSubgraph(services, { storeUri, clock, dataDir })
  const { data, errors } = await subgraph.ask(query)
  await subgraph.close()
  expect(errors).toBeUndefined()
  return data
}

describe('data that changes', () => {
  it("R128 one window's hours change on a day to come: each day by its own rule, other windows as before", async () => {
    await ask('data/setagaya', '{ counterCounts { count } }')
    change('setagaya/counters.json', (counters) => {
      const counter = counters.find(({ id }: { id: string }) => id === 'counter:center-ikejiri')
      const { hours } = counter
      const weekly = [{ days: ['TU', 'TH'], opens: '13:00', closes: '20:00' }]
      counter.hours = [
        { ...hours, validTo: '2027-04-01' },
        {
          ...hours,
          validFrom: '2027-04-01',
          weekly,
          unknownDays: [],
          unknownReason: null,
          observesHolidays: true,
        },
      ]
    })
    const { counter, other } = await ask(
      setagaya,
      `{ counter(id: "counter:center-ikejiri") { hours { validFrom validTo weekly { days opens closes } } before: openState(at: "2027-03-30T14:00:00+09:00") { state nextOpening }
         after: openState(at: "2027-04-01T14:00:00+09:00") { state closesAt } off: openState(at: "2027-04-02T14:00:00+09:00") { state reasonCode nextOpening } }
         other: counter(id: "counter:center-daizawa") { openState(at: "2027-04-01T14:00:00+09:00") { state } } }`,
    )
    expect(counter).toEqual({
      hours: [
        { validFrom: null, validTo: '2027-04-01', weekly: [] },
        {
          validFrom: '2027-04-01',
          validTo: null,
          weekly: [{ days: ['TUESDAY', 'THURSDAY'], opens: '13:00', closes: '20:00' }],
        },
      ],
      before: { state: 'UNKNOWN', nextOpening: null },
      after: { state: 'OPEN', closesAt: '2027-04-01T20:00:00+09:00' },
      off: { state: 'CLOSED', reasonCode: 'DAY_OFF', nextOpening: '2027-04-06T13:00:00+09:00' },
    })
    expect(other.openState.state).toBe('UNKNOWN')
  })

  it('R128 a newer table of holidays holds from the next start on, also where nothing is imported', async () => {
    change('calendar/holidays.json', (table) => {
      table.publishedOn = '2026-11-24'
      table.days.push({ date: '2026-11-25', nameJa: '臨時の休日', nameEn: 'Special holiday' })
    })
    const query =
      '{ counter(id: "counter:kumin-kinuta") { openState(at: "2026-11-25T10:00:00+09:00") { state reason } } }'
    const closed = { counter: { openState: { state: 'CLOSED', reason: '祝日です（臨時の休日）。' } } }
    expect(await ask('data/setagaya', query)).toMatchObject({ counter: { openState: { state: 'OPEN' } } })
    expect(await ask(setagaya, query)).toEqual(closed)
    expect(await ask(null, query)).toEqual(closed)
  })

  it('R128 a holiday table that names a day twice stops the start', async () => {
    change('calendar/holidays.json', (table) => table.days.push(table.days[0]))
    await expect(ask(setagaya, '{ counterCounts { count } }')).rejects.toThrow('names a day twice')
  })
})
