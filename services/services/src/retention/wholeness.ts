import type { CaseRecord } from '../consultation/consultation.ts'
import type { ConsultationStore } from '../consultation/store.ts'

/** Something of the cases that should be there and isn't, or the other way round. */
export type WholenessFault = {
  /** A case, or a counter of case numbers. */
  readonly id: string
  readonly fault: 'NOTE_MISSING' | 'NOTE_TOO_MANY' | 'KEY_MISSING' | 'KEY_LEFT' | 'CASE_MISSING'
  /** The place in the row: which note of the case, which number of the year and district; 0 for keys. */
  readonly at: number
}
export type Wholeness = {
  readonly cases: number
  readonly notes: number
  readonly faults: readonly WholenessFault[]
}

type Seen = Pick<CaseRecord, '_id' | 'caseNumber' | 'district' | 'noteCount'> & {
  readonly erasedAt?: Date | null
}
const batch = 200

/**
 * Whether everything that was ever kept of consultations is still there: each note by its place in its case, each case by its number among
 * those of its year and district, and a key for each case but those that were erased. Histories tell of changes to what is there; this tells
 * of what was taken away.
 */
export async function wholenessOf(store: ConsultationStore): Promise<Wholeness> {
  const faults: WholenessFault[] = []
  const numbers = new Map<string, Set<number>>()
  let [cases, notes] = [0, 0]
  let some: Seen[] = []
  const look = async () => {
    const ids = some.map(({ _id }) => _id)
    const [kept, keys] = await Promise.all([
      store.notes.find({ consultation: { $in: ids } }, { consultation: 1, sequence: 1 }).lean(),
      store.keys.find({ _id: { $in: ids } }, { _id: 1 }).lean(),
    ])
    const bySubject = Map.groupBy(kept, ({ consultation }) => consultation)
    const withKey = new Set(keys.map(({ _id }) => _id))
    for (const record of some) {
      const rows = (bySubject.get(record._id) ?? []).map(({ sequence }) => sequence)
      faults.push(...faultsOfNotes(record, rows), ...faultsOfKey(record, withKey.has(record._id)))
    }
    cases += some.length
    notes += kept.length
    some = []
  }
  const fields = { caseNumber: 1, district: 1, noteCount: 1, erasedAt: 1 } as const
  const all = store.cases.find({}, fields).lean().cursor({ batchSize: batch })
  for await (const record of all as unknown as AsyncIterable<Seen>) {
    const { counter, number } = placeOf(record)
    numbers.set(counter, (numbers.get(counter) ?? new Set()).add(number))
    some.push(record)
    if (some.length === batch) await look()
  }
  await look()
  return { cases, notes, faults: [...faults, ...(await faultsOfNumbers(store, numbers))] }
}

function faultsOfNotes({ _id: id, noteCount }: Seen, sequences: readonly number[]): WholenessFault[] {
  const there = new Set(sequences)
  const missing = Array.from({ length: noteCount }, (_, at) => at + 1).filter((at) => !there.has(at))
  const more = sequences.filter((at) => at < 1 || at > noteCount)
  return [
    ...missing.map((at) => ({ id, fault: 'NOTE_MISSING' as const, at })),
    ...more.map((at) => ({ id, fault: 'NOTE_TOO_MANY' as const, at })),
  ]
}

function faultsOfKey({ _id: id, erasedAt }: Seen, hasKey: boolean): WholenessFault[] {
  if (hasKey === !erasedAt) return []
  return [{ id, fault: hasKey ? 'KEY_LEFT' : 'KEY_MISSING', at: 0 }]
}

/** The counter that gave a case its number, and which one it gave: `2026-ikejiri-0012`. */
function placeOf({ caseNumber, district }: Seen): { counter: string; number: number } {
  const [year = ''] = caseNumber.split('-')
  return { counter: `${year} ${district}`, number: Number(caseNumber.split('-').at(-1)) }
}

async function faultsOfNumbers(
  { counters }: ConsultationStore,
  numbers: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<WholenessFault[]> {
  const given = await counters.find().lean()
  return given.flatMap(({ _id: id, last }) =>
    Array.from({ length: last }, (_, at) => at + 1)
      .filter((at) => !numbers.get(id)?.has(at))
      .map((at) => ({ id, fault: 'CASE_MISSING' as const, at })),
  )
}
