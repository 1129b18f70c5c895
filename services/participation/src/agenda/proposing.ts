import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { CouncilRecord } from '../council/council.ts'
import { type ClosedPartNeedsReason, type Openness, readOpenness } from '../meeting/openness.ts'
import type { AgendaRole, ItemEvent, ItemLine, Paper, PaperReference } from './agenda.ts'
import type { PaperNotOpen, PaperOfAnotherPlace } from './decisions.ts'

export const longest = { title: 200, text: 2_000, minutes: 600, recusals: 50, reflections: 50 } as const

/** Who treats what of whose place: a council of a district treats its own district's papers. */
const ownPlace = 'clause:K-2-2-4'
export type GivenLine = Openness & {
  readonly title: string
  readonly explanation?: string | null
  readonly role?: AgendaRole | null
  readonly durationMinutes?: number | null
}

/** Reads the line of an item as it's given; `at` is where it stands in the input, e.g. `agenda.0.`. */
export function readLine(
  given: GivenLine,
  at: string,
): Result<ItemLine, ClosedPartNeedsReason | InvalidInput> {
  const title = readText(`${at}title`, given.title, longest.title)
  if (!title.ok) return title
  const explanation = readOptionalText(`${at}explanation`, given.explanation, longest.text)
  if (!explanation.ok) return explanation
  const closedReason = readOpenness(given, `${at}closedReason`)
  if (!closedReason.ok) return closedReason
  const durationMinutes = given.durationMinutes ?? null
  if (durationMinutes !== null && (durationMinutes < 1 || durationMinutes > longest.minutes))
    return refuse(invalid(`${at}durationMinutes`, `must be 1 to ${longest.minutes}`, String(durationMinutes)))
  return ok({
    title: title.value,
    explanation: explanation.value,
    closedReason: closedReason.value,
    role: given.role ?? 'INFORMATION',
    durationMinutes,
  })
}

/** Puts something before the council, with the paper that it treats where there's one. */
export function proposeItem(
  council: CouncilRecord,
  given: GivenLine,
  reference: PaperReference | null,
  paper: Paper | null,
  id: string,
  now: Date,
): Result<ItemEvent, PaperOfAnotherPlace | PaperNotOpen | ClosedPartNeedsReason | InvalidInput> {
  const line = readLine(given, '')
  if (!line.ok) return line
  const bound = checkPaper(council, reference, paper)
  if (!bound.ok) return bound
  return ok({
    type: 'ITEM_PROPOSED',
    id,
    council: council._id,
    line: line.value,
    paper: bound.value,
    meeting: null,
    at: now,
  })
}

/** A paper that a council may treat now: of its own place, in the version that stands, open to be treated. */
export function checkPaper(
  council: CouncilRecord,
  reference: PaperReference | null,
  paper: Paper | null,
): Result<PaperReference | null, PaperOfAnotherPlace | PaperNotOpen> {
  if (reference === null) return ok(null)
  if (paper === null || !paper.isOpen || paper.version !== reference.version) {
    const currentVersion = paper?.version ?? null
    return refuse({ kind: 'PaperNotOpen', clause: null, paper: reference.id, currentVersion })
  }
  const isOwnPlace = paper.place === null ? council.area === null : paper.place === council.place
  if (paper.isForAll) return ok(reference)
  if (paper.council === null ? isOwnPlace : paper.council === council._id) return ok(reference)
  return refuse({
    kind: 'PaperOfAnotherPlace',
    clause: ownPlace,
    paper: reference.id,
    paperPlace: paper.place,
    councilPlace: council.place,
  })
}
