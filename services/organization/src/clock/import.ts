import { importCalendar } from '@chiiki/kit/calendar-import.ts'
import { importClockRules } from '@chiiki/kit/clock-store.ts'
import { coordinationRules } from '../coordination/coordination.ts'
import { supportRules } from '../support/support.ts'
import type { DutyStore } from './store.ts'

/**
 * Brings the calendar and the rules of deadlines into the store, and the due dates of open duties up to them.
 * @throws Error where a rule that this subgraph counts by is missing.
 */
export async function importClocks(store: DutyStore, dataDir: string, now: Date): Promise<void> {
  await importCalendar(store.clocks.calendar, dataDir, now)
  const needed = [...Object.values(supportRules), ...Object.values(coordinationRules)]
  await importClockRules(store.clocks, dataDir, now, needed)
}
