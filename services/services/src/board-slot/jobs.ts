import type { Job } from '@chiiki/kit/jobs.ts'
import type { BoardStore } from './store.ts'

/** Forgets who applied, when the days are over that the ward set. */
export async function forgetApplicants(
  { board }: { readonly board: BoardStore },
  now: Date,
): Promise<number> {
  const { deletedCount } = await board.applicants.deleteMany({ eraseAt: { $lte: now } })
  return deletedCount
}

export const boardJobs: readonly Job<{ readonly board: BoardStore }>[] = [
  { name: 'forget who applied for notice boards', everySeconds: 3_600, run: forgetApplicants },
]
