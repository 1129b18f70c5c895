import { searchKeys } from '@chiiki/kit/search-text.ts'
import mongoose from 'mongoose'
import type { Point } from '../../services/organization/src/nearest/distance.ts'
import { cellsOf } from '../../services/organization/src/nearest/grid.ts'

type Row = Record<string, any> & { _id: string }
type Copy = (row: Row, mark: Mark, index: number) => Row[]
/** What tells one copy of the ward from another: in ids, in Japanese and in Latin letters. */
type Mark = { readonly id: string; readonly number: number; readonly ja: string; readonly sound: string }

const stems = [...'甲乙丙丁戊己庚辛壬癸']
const sounds = ['ka', 'ki', 'ku', 'ke', 'ko', 'sa', 'su', 'se', 'so', 'ta']

/**
 * Fills `target` with the ward that `source` holds, `factor` times over: the first copy is the ward itself, the others
 * have ids, names, addresses and figures of their own below the same ward. Bare documents: the service builds its
 * indexes when it next starts on them. Each figure is told for `years` years, so that series grow as well.
 * Returns how many documents each collection has.
 */
export async function growWard(
  source: string,
  target: string,
  factor: number,
  years: number,
): Promise<Record<string, number>> {
  const [from, to] = await Promise.all(
    [source, target].map((uri) => mongoose.createConnection(uri).asPromise()),
  )
  if (!from || !to) throw new Error('no connection')
  const counts: Record<string, number> = {}
  for (const [name, copy] of Object.entries(copies(years))) {
    const rows = (await from.collection(name).find({}).toArray()) as unknown as Row[]
    counts[name] = 0
    let batch: Row[] = []
    const flush = async () => {
      if (batch.length === 0) return
      await to.collection(name).insertMany(batch as never[], { ordered: false })
      counts[name] = (counts[name] ?? 0) + batch.length
      batch = []
    }
    for (let number = 0; number < factor; number += 1) {
      batch.push(
        ...rows.flatMap((row, index) =>
          ordered(copy(row, number === 0 ? own : markOf(number), index), number, rows.length),
        ),
      )
      if (batch.length >= 1_000) await flush()
    }
    await flush()
  }
  await Promise.all([from.close(), to.close()])
  return counts
}

/** The ward's own order goes on through the copies, one number a row. */
function ordered(rows: Row[], number: number, length: number): Row[] {
  return rows.map((row) => (row.order === undefined ? row : { ...row, order: row.order + number * length }))
}

const own: Mark = { id: '', number: 0, ja: '', sound: '' }

function markOf(number: number): Mark {
  const digits = [...String(number).padStart(3, '0')].map(Number)
  return {
    id: `-${number}`,
    number,
    ja: digits.map((digit) => stems[digit]).join(''),
    sound: digits.map((digit) => sounds[digit]).join(''),
  }
}

function copies(years: number): Record<string, Copy> {
  return {
    wards: (row, mark) => (mark === own ? [row] : []),
    clauses: (row, mark) => (mark === own ? [row] : []),
    areas: (row, mark) => [
      { ...marked(row, mark), versions: row.versions.map((each: Row) => renamed(each, mark)) },
    ],
    districts: (row, mark) => [
      {
        ...marked(row, mark),
        versions: row.versions.map((each: Row) => ({ ...renamed(each, mark), area: each.area + mark.id })),
      },
    ],
    towns: (row, mark) => [town(row, mark)],
    offices: (row, mark) => office(row, mark),
    profiles: (row, mark) => (mark !== own && isOfWard(row._id) ? [] : [marked(row, mark)]),
    figures: (row, mark, index) =>
      mark !== own && isOfWard(row.place) ? [] : figures(row, mark, years, index),
  }
}

function town(row: Row, mark: Mark): Row {
  if (mark === own) return row
  const assignments = row.assignments.map((each: Row) => ({ ...each, district: each.district + mark.id }))
  const lookup = row.lookup.map((key: string) => (/^[a-z]/.test(key) ? mark.sound : mark.ja) + key)
  const position = row.position && shifted(row.position, mark)
  return {
    ...renamed(marked(row, mark), mark),
    position,
    baseTown: mark.ja + row.baseTown,
    lookup,
    assignments,
  }
}

function office(row: Row, mark: Mark): Row[] {
  if (mark === own) return [row]
  if (isOfWard(row.place)) return []
  const successions = row.successions.map((each: Row) => ({
    ...each,
    predecessor: each.predecessor + mark.id,
    successor: each.successor + mark.id,
    entry: each.entry + mark.id,
  }))
  const versions = row.versions.map((each: Row) => moved(renamed(each, mark), mark))
  const [area, district] = [row.area, row.district].map((id) => (id === null ? null : id + mark.id))
  return [{ ...marked(row, mark), place: row.place + mark.id, area, district, versions, successions }]
}

/** Each copy lies beside the others: a larger ward is larger, not denser. */
function moved(version: Row, mark: Mark): Row {
  if (!version.position.value) return version
  const value = shifted(version.position.value, mark)
  return { ...version, position: { ...version.position, value }, cells: cellsOf(value) }
}

function shifted({ latitude, longitude }: Point, { number }: Mark): Point {
  return { latitude: latitude - 0.25 * (number % 40), longitude: longitude - 0.25 * Math.floor(number / 40) }
}

function figures(row: Row, mark: Mark, years: number, at: number): Row[] {
  const place = isOfWard(row.place) ? row.place : row.place + mark.id
  const first = { ...marked(row, mark), place }
  // A day of its own for each figure of the ward: a place has several of one measure.
  const monthDay = [1 + (at % 12), 1 + (Math.floor(at / 12) % 28)].map((each) =>
    String(each).padStart(2, '0'),
  )
  const earlier = Array.from({ length: years - 1 }, (_, index) => {
    const day = [1980 + index, ...monthDay].join('-')
    return { ...first, _id: `${first._id}-${day}`, day, asOf: day }
  })
  return [first, ...earlier]
}

function isOfWard(place: string): boolean {
  return place.startsWith('ward:')
}

function marked(row: Row, mark: Mark): Row {
  return { ...row, _id: row._id + mark.id }
}

function renamed<R extends Row>(row: R, mark: Mark): R {
  if (mark === own) return row
  const name = { ...row.name, ja: mark.ja + row.name.ja }
  return { ...row, name, search: searchKeys(name) }
}
