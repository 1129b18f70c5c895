import type { Job } from '@chiiki/kit/jobs.ts'
import type { Stores } from '../context.ts'

/** Erases what tells who is behind a line of a pool, some time after the draw has ended. */
export const eraseDrawSecrets: Job<Stores> = {
  name: 'erase secrets of draws',
  everySeconds: 3_600,
  run: ({ draw }, now) => draw.eraseDue(now),
}
