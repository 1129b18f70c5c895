import { subjectOf } from '@chiiki/kit/access-log.ts'
import { businessDateOf, diffDays, startOfDay } from '@chiiki/kit/business-date.ts'
import { plainForm } from '@chiiki/kit/japanese-text.ts'
import type { CaseRecord, SubjectTold } from '../consultation/consultation.ts'
import { aboutSubject } from '../consultation/intake.ts'
import { boxFor } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import {
  cellsFilled,
  type FigureTable,
  figureTables,
  type Quarter,
  type Share,
  type Shares,
} from './figures.ts'
import {
  answeredAtOnce,
  bandOf,
  type FigurePolicy,
  type FigureRelease,
  otherOutcome,
  stillOpen,
} from './policy.ts'
import type { Basis } from './store.ts'
import type { ToldBefore } from './suppression.ts'

type Read = Pick<
  CaseRecord,
  '_id' | 'district' | 'openedAt' | 'state' | 'subjects' | 'topics' | 'clocks' | 'close' | 'owner'
> & { readonly version: number }
const fields = {
  district: 1,
  openedAt: 1,
  state: 1,
  subjects: 1,
  topics: 1,
  clocks: 1,
  close: 1,
  owner: 1,
  version: 1,
} as const

type Counted = Share & { readonly subject: string }
export type CountedShares = { readonly [T in FigureTable]: readonly Counted[] }

/**
 * Everybody in the cases that were opened in the quarter, by table and code. So that somebody who came often counts once, who each person is
 * has to be known: their names are opened one batch after another, each after its entry in the log, compared, and kept nowhere.
 */
export async function countQuarter(
  context: Context,
  quarter: Quarter,
  policy: FigurePolicy,
): Promise<CountedShares> {
  const { cases } = context.stores.consultation
  const openedAt = { $gte: startOfDay(quarter.startsOn), $lt: startOfDay(quarter.endsBefore) }
  const shares = new Map<FigureTable, Map<string, Counted>>(figureTables.map((each) => [each, new Map()]))
  let batch: Read[] = []
  const count = async () => {
    const persons = await personsOf(context, batch)
    for (const record of batch)
      for (const share of sharesOf(record, persons, policy)) {
        const { table, ...rest } = share
        // The same person in the same cell is one share: the first one counts.
        const key = rest.person === null ? rest.id : `${rest.person} ${rest.district} ${rest.code}`
        const known = shares.get(table)
        if (known && !known.has(key)) known.set(key, rest)
      }
    batch = []
  }
  const found = cases
    .find({ openedAt }, fields)
    .sort({ openedAt: 1, _id: 1 })
    .lean()
    .cursor({ batchSize: 500 })
  for await (const record of found as unknown as AsyncIterable<Read>) {
    batch.push(record)
    if (batch.length === 500) await count()
  }
  await count()
  return Object.fromEntries(
    [...shares].map(([table, all]) => [table, [...all.values()]]),
  ) as unknown as CountedShares
}

/** Who each person is, by their id in their case, as a text that is the same for the same name; null where nobody can tell. */
async function personsOf(
  context: Context,
  cases: readonly Read[],
): Promise<ReadonlyMap<string, string | null>> {
  const { loaders, logRead } = context
  const persons = new Map<string, string | null>()
  const subjects = cases.flatMap((record) => record.subjects.map((subject) => ({ record, subject })))
  await Promise.all(
    subjects.map(({ subject }) =>
      logRead({
        what: 'ConsultationSubject',
        subject: subjectOf('ConsultationSubject', subject.id),
        fields: ['identity'],
        purpose: 'STATISTICS',
      }),
    ),
  )
  const keys = new Map(
    await Promise.all(cases.map(async ({ _id }) => [_id, await loaders.consultationKey.load(_id)] as const)),
  )
  for (const { record, subject } of subjects) {
    const key = keys.get(record._id)
    if (!key) persons.set(subject.id, null)
    else {
      const box = boxFor(context, record._id, key)
      const { name } = JSON.parse(
        box.open(subject.sealed, aboutSubject(record._id, subject.id)),
      ) as SubjectTold
      // Two people of one name count as one: that hides more, never less.
      persons.set(subject.id, name === null ? null : plainForm(name))
    }
  }
  return persons
}

function sharesOf(
  record: Read,
  persons: ReadonlyMap<string, string | null>,
  policy: FigurePolicy,
): (Counted & { readonly table: FigureTable })[] {
  const { district, owner } = record
  const share = (table: FigureTable, subject: string, id: string, code: string) => ({
    table,
    id,
    subject,
    person: persons.get(subject) ?? null,
    worker: owner.worker,
    district,
    code,
  })
  const whole: [FigureTable, string][] = [
    ['OUTCOMES', outcomeOf(record, policy)],
    ['TIMES', bandOf(policy.times, daysToContact(record))],
    ['BURDEN', bandOf(policy.burden, record.version)],
  ]
  return [
    ...record.topics.map(({ subject, code }) => share('TOPICS', subject, `${subject} ${code}`, code)),
    ...whole.flatMap(([table, code]) => record.subjects.map(({ id }) => share(table, id, id, code))),
  ]
}

function outcomeOf({ state, close }: Read, { outcomes }: FigurePolicy): string {
  if (state === 'ANSWERED') return answeredAtOnce
  if (state !== 'CLOSED' || close === null) return stillOpen
  return outcomes.some(({ code }) => code === close.outcome) ? close.outcome : otherOutcome
}

/** Days from the opening until somebody was in touch; null: nobody yet. */
function daysToContact({ openedAt, state, clocks }: Read): number | null {
  if (state === 'ANSWERED') return 0
  const met = clocks.flatMap(({ kind, count }) => (kind === 'FIRST_CONTACT' ? (metOn(count) ?? []) : []))
  const first = met.toSorted()[0]
  return first === undefined ? null : Math.max(0, diffDays(businessDateOf(openedAt), first))
}

function metOn(count: CaseRecord['clocks'][number]['count']): string | null {
  if (count.by === 'DAYS') return count.duty.metOn
  return count.metAt && businessDateOf(count.metAt)
}

export function basisOf(shares: CountedShares): Basis {
  return Object.fromEntries(
    figureTables.map((table) => [table, shares[table].map(({ person: _person, ...rest }) => rest)]),
  ) as unknown as Basis
}

/** What earlier editions counted, with who it was as far as that can still be told: whose case was erased counts as one with all such. */
export function countedBefore(basis: Basis, now: CountedShares): Shares {
  const persons = new Map(
    figureTables.flatMap((table) => now[table].map(({ subject, person }) => [subject, person] as const)),
  )
  return Object.fromEntries(
    figureTables.map((table) => [
      table,
      basis[table].map((each) => ({ ...each, person: persons.get(each.subject) ?? null })),
    ]),
  ) as unknown as Shares
}

/** What an edition told, with what each figure counted. */
export function toldIn(
  { places, tables }: Pick<FigureRelease, 'places' | 'tables'>,
  shares: Shares,
): ToldBefore[] {
  return tables.flatMap(({ table, cells }) => {
    const filled = cellsFilled(shares[table])
    return cells.flatMap(({ place: id, code }) => {
      const place = places.find((each) => each.id === id)
      return place ? [{ table, place, code, shares: filled.of(place, code).map((share) => share.id) }] : []
    })
  })
}
