import { type Connection, type Model, Schema } from 'mongoose'
import type { Stored } from './act.ts'
import { bounded } from './bounded.ts'
import { type Calendar, calendarOf, type HolidayTable, type YearlyClosure } from './calendar.ts'
import { historyFields, sourceFields } from './model-fields.ts'
import type { Source } from './provenance.ts'

export type HolidayTableRecord = HolidayTable & { readonly _id: string; readonly listedIn: Source }
export type ClosureRecord = YearlyClosure & { readonly _id: string; readonly source: Source }

/** The calendar that hours are told by, and where each part of it comes from. */
export type SourcedCalendar = Calendar & {
  readonly holidaySource: Source
  readonly closureSources: ReadonlyMap<string, Source>
}

export type CalendarStore = {
  readonly tables: Model<HolidayTableRecord & Stored>
  readonly closures: Model<ClosureRecord & Stored>
  /** The calendar by the newest table. Read once and kept: tables change with an import alone. */
  readonly calendar: () => Promise<SourcedCalendar>
  /** Reads again at the next question. */
  readonly forget: () => void
}

/** Holiday tables and yearly closures. A newer table is a further document: what was known before stays. */
export function calendarStore(connection: Connection): CalendarStore {
  const { tables, closures } = models(connection)
  let read: Promise<SourcedCalendar> | null = null
  const fetch = async () => {
    const newest = { publishedOn: -1 } as const
    const [table, yearly] = await Promise.all([
      tables.findOne({}, { history: 0 }).sort(newest).lean(),
      closures.find({}, { history: 0 }).lean(),
    ])
    return sourced(table, yearly)
  }
  return {
    tables,
    closures,
    forget: () => {
      read = null
    },
    calendar: () => {
      read ??= fetch().catch((error) => {
        read = null
        throw error
      })
      return read
    },
  }
}

/** Without a table nothing is known of any holiday. */
function sourced(table: HolidayTableRecord | null, closures: ClosureRecord[]): SourcedCalendar {
  const title = 'No holiday table has been imported.'
  const nothing: HolidayTable = {
    source: title,
    publishedOn: '0001-01-01',
    coversFrom: '9999-12-31',
    coversThrough: '0001-01-01',
    officialThrough: '0001-01-01',
    days: [],
  }
  const nowhere: Source = { confidence: 'UNVERIFIED', title, url: null, licence: null, note: null }
  return {
    ...calendarOf(table ?? nothing, closures),
    holidaySource: table?.listedIn ?? nowhere,
    closureSources: new Map(closures.map(({ id, source }) => [id, source])),
  }
}

function models(connection: Connection) {
  const text = { type: String, required: true }
  const options = { versionKey: false, minimize: false, strict: 'throw' } as const
  const inner = { _id: false } as const
  const tables = new Schema(
    {
      _id: text,
      source: text,
      listedIn: { type: sourceFields, required: true },
      publishedOn: text,
      coversFrom: text,
      coversThrough: text,
      officialThrough: text,
      days: [new Schema({ date: text, nameJa: text, nameEn: text }, inner)],
      ...historyFields,
    },
    { ...options, collection: 'holidayTables' },
  )
  const closures = new Schema(
    {
      _id: text,
      id: text,
      nameJa: text,
      nameEn: text,
      from: text,
      through: text,
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { ...options, id: false, collection: 'closures' },
  )
  return {
    tables: connection.model(
      'holidayTables',
      bounded(tables, {
        most: 500,
        because: 'one for each time that the table is published: once or twice a year',
      }),
    ) as unknown as CalendarStore['tables'],
    closures: connection.model(
      'closures',
      bounded(closures, { most: 200, because: 'the days of each year on which offices are closed' }),
    ) as unknown as CalendarStore['closures'],
  }
}
