import type { SourcedCalendar } from '@chiiki/kit/calendar-store.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import type { Why } from './hours.ts'

/** What a statement about a window's hours rests on: its own hours, the table of holidays, an announcement. */
export function sourceOf(
  why: Why,
  calendar: Pick<SourcedCalendar, 'holidaySource' | 'closureSources'>,
): Source | null {
  if (why.code === 'HOLIDAY' || why.code === 'CALENDAR_UNKNOWN') return calendar.holidaySource
  if (why.code === 'YEARLY_CLOSURE') return calendar.closureSources.get(why.closure.id) ?? null
  if (why.code === 'NOT_SET_UP') return null
  if (why.code !== 'ANNOUNCED') return why.source
  const { announcedBy, reason } = why.exception
  return {
    confidence: 'OFFICIAL',
    title: `${announcedBy}: ${reason.ja}`,
    url: null,
    licence: null,
    note: null,
  }
}
