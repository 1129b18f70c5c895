import type { AgendaItem, MeetingRecord } from '../meeting/meeting.ts'
import type { ItemEvent, ItemLine, ItemRecord } from './agenda.ts'
import { deferred } from './decisions.ts'

/** What happens to one item along with its meeting; `item` is null where it's new. */
export type ItemChange<I extends ItemRecord> = { readonly item: I | null; readonly event: ItemEvent }

/** What the setting of an agenda does to items: new ones begin, kept ones take their new words, dropped ones are deferred. */
export function changesBySetting<I extends ItemRecord>(
  meeting: MeetingRecord,
  items: readonly I[],
  reason: string | null,
  now: Date,
): ItemChange<I>[] {
  const known = new Map(items.map((item) => [item._id, item]))
  const listed = new Set(meeting.agenda.map(({ id }) => id))
  const kept = meeting.agenda.flatMap((line): ItemChange<I>[] => {
    const item = known.get(line.id)
    if (!item) return [{ item: null, event: beginning(meeting, line, now) }]
    return isSameLine(item, line) ? [] : [{ item, event: { type: 'ITEM_REWRITTEN', line: lineOf(line) } }]
  })
  const dropped = waiting(meeting, items).filter(({ _id }) => !listed.has(_id))
  return [...kept, ...dropped.map((item) => ({ item, event: deferred(item, reason, now) }))]
}

/** What the end of a meeting does to items that it didn't come to: they're deferred. */
export function changesByEnding<I extends ItemRecord>(
  meeting: MeetingRecord,
  items: readonly I[],
  reason: string | null,
  now: Date,
): ItemChange<I>[] {
  return waiting(meeting, items).map((item) => ({ item, event: deferred(item, reason, now) }))
}

/** The items that still wait to be taken at this meeting. */
export function waiting<I extends ItemRecord>({ _id }: MeetingRecord, items: readonly I[]): I[] {
  return items.filter(({ state, meeting }) => state === 'SCHEDULED' && meeting === _id)
}

/** The line that an item is printed as. */
export function lineOf({ title, explanation, closedReason, role, durationMinutes }: ItemLine): ItemLine {
  return { title, explanation, closedReason, role, durationMinutes }
}

function beginning({ _id, council }: MeetingRecord, line: AgendaItem, at: Date): ItemEvent {
  return { type: 'ITEM_PROPOSED', id: line.id, council, line: lineOf(line), paper: null, meeting: _id, at }
}

function isSameLine(item: ItemLine, line: ItemLine): boolean {
  return JSON.stringify(lineOf(item)) === JSON.stringify(lineOf(line))
}
