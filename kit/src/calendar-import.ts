import { join } from 'node:path'
import { z } from 'zod'
import { parseBusinessDate } from './business-date.ts'
import { calendarOf } from './calendar.ts'
import type { CalendarStore } from './calendar-store.ts'
import { importReference, readData } from './reference-data.ts'

const day = z.string().refine((text) => parseBusinessDate(text) !== null, 'must be a day that exists')
const monthDay = z.string().refine((text) => parseBusinessDate(`2000-${text}`) !== null, 'must be MM-DD')
const confidence = z.enum(['OFFICIAL', 'THIRD_PARTY', 'UNVERIFIED'])

const holidays = z.object({
  source: z.string().min(1),
  licence: z.string().nullish(),
  note: z.string().nullish(),
  publishedOn: day,
  coversFrom: day,
  coversThrough: day,
  officialThrough: day,
  days: z.array(z.object({ date: day, nameJa: z.string().min(1), nameEn: z.string().min(1) })),
})

const closures = z.object({
  source: z.string().min(1),
  confidence,
  note: z.string().nullable(),
  closures: z.array(
    z.object({
      id: z.string(),
      nameJa: z.string().min(1),
      nameEn: z.string().min(1),
      from: monthDay,
      through: monthDay,
    }),
  ),
})

/** Where the calendar lies beside `dataDir`. */
export function calendarFolder(dataDir: string): string {
  return join(dataDir, '..', 'calendar')
}

/** Brings the holiday table and the yearly closures beside `dataDir` into the store. @throws Error where they contradict themselves. */
export async function importCalendar(store: CalendarStore, dataDir: string, now: Date): Promise<void> {
  const calendarDir = calendarFolder(dataDir)
  const { licence, note, ...table } = readData(calendarDir, 'holidays.json', holidays)
  const yearly = readData(calendarDir, 'closures.json', closures)
  calendarOf(table, yearly.closures)
  const listedIn = {
    confidence: 'THIRD_PARTY',
    title: table.source,
    url: null,
    licence: licence ?? null,
    note: note ?? null,
  } as const
  const source = {
    confidence: yearly.confidence,
    title: yearly.source,
    url: null,
    licence: null,
    note: yearly.note,
  }
  await importReference(store.tables, [{ _id: `holidayTable:${table.publishedOn}`, ...table, listedIn }], now)
  await importReference(
    store.closures,
    yearly.closures.map((each) => ({ _id: each.id, ...each, source })),
    now,
  )
  store.forget()
}
