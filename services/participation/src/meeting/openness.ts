import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'

const longestReason = 2_000

/** Openness follows from information being shared with the people of the district: 第2・2⑵. */
const openness = 'clause:K-2-2-2'

export type ClosedPartNeedsReason = { kind: 'ClosedPartNeedsReason'; clause: string; field: string }

/** Whether people may attend, and if not, why not, as it's given. */
export type Openness = { readonly isOpen?: boolean | null; readonly closedReason?: string | null }

/** Open by default; closed only with a reason, and no reason without closing. */
export function readOpenness(
  { isOpen, closedReason }: Openness,
  field: string,
): Result<string | null, ClosedPartNeedsReason | InvalidInput> {
  const reason = readOptionalText(field, closedReason, longestReason)
  if (!reason.ok) return reason
  if (isOpen === false && reason.value === null)
    return refuse({ kind: 'ClosedPartNeedsReason', clause: openness, field })
  if (isOpen !== false && reason.value !== null)
    return refuse(invalid(field, 'is for a part that is closed (isOpen: false)', reason.value))
  return reason
}
