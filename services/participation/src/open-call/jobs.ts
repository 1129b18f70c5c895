import type { Job } from '@chiiki/kit/jobs.ts'
import type { Stores } from '../context.ts'

/** Erases who applied to open calls and what they wrote, some time after a call has ended. */
export const eraseApplicants: Job<Stores> = {
  name: 'erase applicants of open calls',
  everySeconds: 3_600,
  run: ({ openCall }, now) => openCall.eraseDue(now),
}
