import { type Connection, type Model, Schema } from 'mongoose'
import { z } from 'zod'
import type { Stored } from './act.ts'
import { earliestDay } from './business-date.ts'
import { type CalendarStore, calendarStore } from './calendar-store.ts'
import type { ClockRule, RuleBook } from './clock.ts'
import { partialDate, readProvenance } from './data-shapes.ts'
import { faultsOfRule } from './duty-rule.ts'
import { historyFields, sourceFields } from './model-fields.ts'
import { importReference, readData } from './reference-data.ts'

export type ClockRuleRecord = ClockRule & { readonly _id: string }

export type ClockStore = {
  readonly calendar: CalendarStore
  readonly rules: Model<ClockRuleRecord & Stored>
  /** The rules and the calendar as they stand. Read once and kept: both change with an import alone. */
  readonly book: () => Promise<RuleBook>
  readonly forget: () => void
}

/** The rules of deadlines, beside the calendar that they count by; `calendar` where a subgraph has one already. */
export function clockStore(connection: Connection, calendar = calendarStore(connection)): ClockStore {
  const rules = ruleModel(connection)
  let read: Promise<RuleBook> | null = null
  const fetch = async (): Promise<RuleBook> => {
    const [kept, days] = await Promise.all([
      rules.find({}, { history: 0, version: 0 }).lean(),
      calendar.calendar(),
    ])
    return { rules: kept, calendar: days }
  }
  return {
    calendar,
    rules,
    forget: () => {
      read = null
    },
    book: () => {
      read ??= fetch().catch((error) => {
        read = null
        throw error
      })
      return read
    },
  }
}

const told = z.object({ ja: z.string().min(1), en: z.string().min(1) })
const shape = z.array(
  z.object({
    id: z.string().regex(/^CL-[A-Z-]+$/),
    duty: told,
    /** Null: no one number is known, and `note` says why; such a rule starts no clock. */
    amount: z.number().int().nullable(),
    unit: z.enum(['DAY', 'WORKING_DAY', 'MONTH']),
    direction: z.enum(['AFTER', 'BEFORE']).default('AFTER'),
    firstDay: z.enum(['INCLUDED', 'EXCLUDED']),
    endOnHoliday: z.enum(['NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY', 'SAME']),
    fiscalYearLimit: z.string().nullable().default(null),
    suspendOn: z.array(z.string()),
    escalate: z.array(z.object({ afterDays: z.number().int(), to: z.string().min(1) })),
    legalBasis: z.string().nullable(),
    clause: z.string().nullable(),
    validFrom: partialDate,
    note: z.string().nullable(),
    source: z.string(),
  }),
)

/** @throws Error naming each rule that isn't sound. */
export function readClockRules(dataDir: string): ClockRuleRecord[] {
  const provenance = readProvenance(dataDir)
  const counted = readData(dataDir, 'clock-rules.json', shape).flatMap((rule): ClockRuleRecord[] => {
    if (rule.amount === null) return []
    const validFrom = earliestDay(rule.validFrom)
    const source = provenance.source(rule.source)
    return [{ ...rule, amount: rule.amount, _id: `${rule.id}@${validFrom}`, validFrom, source }]
  })
  const faults = counted.flatMap((rule) => faultsOfRule(rule).map((fault) => `  ${rule._id}: ${fault}`))
  if (faults.length > 0) throw new Error(`clock-rules.json:\n${faults.join('\n')}`)
  return counted
}

/**
 * Brings the rules of deadlines into the store. The calendar is imported on its own.
 * @throws Error where a rule that the subgraph counts by (`needed`) is missing.
 */
export async function importClockRules(
  store: ClockStore,
  dataDir: string,
  now: Date,
  needed: readonly string[] = [],
): Promise<void> {
  const rules = readClockRules(dataDir)
  const missing = needed.filter((id) => !rules.some((rule) => rule.id === id))
  if (missing.length > 0) throw new Error(`clock-rules.json lacks ${missing.join(', ')}`)
  await importReference(store.rules, rules, now)
  store.forget()
}

function ruleModel(connection: Connection): ClockStore['rules'] {
  const inner = { _id: false } as const
  const required = { type: String, required: true } as const
  const text = { type: String, default: null } as const
  const rule = new Schema(
    {
      _id: required,
      id: required,
      duty: new Schema({ ja: required, en: required }, inner),
      amount: Number,
      unit: required,
      direction: required,
      firstDay: required,
      endOnHoliday: required,
      fiscalYearLimit: text,
      suspendOn: [String],
      escalate: [new Schema({ afterDays: Number, to: required }, inner)],
      legalBasis: text,
      clause: text,
      validFrom: required,
      note: text,
      source: { type: sourceFields, required: true },
      ...historyFields,
    },
    { versionKey: false, minimize: false, strict: 'throw', id: false, collection: 'clockRules' },
  )
  return connection.model('clockRules', rule) as unknown as ClockStore['rules']
}
