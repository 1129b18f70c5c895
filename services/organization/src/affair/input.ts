import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type OfficeRecord, openAt } from '../office/office.ts'
import type { OfficeNotOpen } from '../office/problem.ts'
import { type Role, roleOf } from '../office/seat.ts'
import { type Holder, tierOf, tierOfSeat } from './affair.ts'
import { allotment } from './problem.ts'
import type { Moves } from './transfer.ts'

export type HolderInput = { readonly seat?: Role | null; readonly office?: string | null }
export type MovesInput = { readonly [K in keyof Moves]?: Moves[K] }

type Unread = InvalidInput | OfficeNotOpen | { kind: 'NotFound'; clause: null; id: string }

/** Who is to hold a task. The head office, named by its office, is its seat: there's one, and reasons are asked of it. */
export function readHolder(
  { seat, office }: HolderInput,
  offices: readonly OfficeRecord[],
  on: BusinessDate,
): Result<Holder, Unread> {
  if (seat && !office) return ok({ seat, office: null, tier: tierOfSeat[seat] })
  if (!office || seat) return refuse(invalid('to', 'must name a seat or an office, one of the two', null))
  const record = offices.find(({ _id }) => _id === office) ?? null
  if (!record) return refuse({ kind: 'NotFound', clause: null, id: office })
  const open = openAt(record, { asOf: on, knownAt: null })
  if (!open) return refuse({ kind: 'OfficeNotOpen', clause: allotment, officeId: office, on })
  if (roleOf(open.kind) === 'HEAD_OFFICE') return ok({ seat: 'HEAD_OFFICE', office: null, tier: 'WARD' })
  return ok({ seat: null, office, tier: tierOf(open.kind) })
}

/** What moves with a task, as it's given. */
export function readMoves(input: MovesInput | null | undefined): Result<Moves, InvalidInput> {
  const { staffCount = null, budgetYen = null, documents, rooms, note } = input ?? {}
  if (staffCount !== null && (staffCount < 0 || staffCount > 100_000))
    return refuse(invalid('moves.staffCount', 'must be 0 to 100,000', String(staffCount)))
  if (budgetYen !== null && !/^(0|[1-9]\d{0,14})$/.test(budgetYen))
    return refuse(invalid('moves.budgetYen', 'must be whole yen, at most 15 digits', budgetYen))
  const read = {
    documents: readLines('moves.documents', documents),
    rooms: readLines('moves.rooms', rooms),
    note: readOptionalText('moves.note', note, 1000),
  }
  if (!read.documents.ok) return read.documents
  if (!read.rooms.ok) return read.rooms
  if (!read.note.ok) return read.note
  const lines = { documents: read.documents.value, rooms: read.rooms.value }
  return ok({ staffCount, budgetYen, ...lines, note: read.note.value })
}

function readLines(
  field: string,
  lines: readonly string[] | null | undefined,
): Result<readonly string[] | null, InvalidInput> {
  if (lines === null || lines === undefined) return ok(null)
  if (lines.length > 50) return refuse(invalid(field, 'must be at most 50', String(lines.length)))
  const read: string[] = []
  for (const line of lines) {
    const text = readText(field, line, 200)
    if (!text.ok) return text
    read.push(text.value)
  }
  return ok(read)
}
