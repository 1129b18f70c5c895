import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type Ground, longest, most } from './decisions.ts'
import type { DrawEvent, DrawPolicy, Quota } from './draw.ts'

export type Plan = {
  readonly id: string
  readonly council: string
  readonly purpose: string
  readonly purposeEn?: string | null
  readonly frame: string
  readonly asOf: BusinessDate
  readonly seats: number
  readonly maxAttempts?: number | null
  readonly quotas: readonly Quota[]
}

/** Plans a draw: what for, who is in the pool, how many seats, and which quotas. */
export function planDraw(plan: Plan, { day, policy }: Ground): Result<DrawEvent, InvalidInput> {
  const purpose = readText('purpose', plan.purpose, longest.purpose)
  if (!purpose.ok) return purpose
  const purposeEn = readOptionalText('purposeEn', plan.purposeEn, longest.purpose)
  if (!purposeEn.ok) return purposeEn
  const frame = readText('frame', plan.frame, longest.frame)
  if (!frame.ok) return frame
  const { id, council, asOf, seats, quotas } = plan
  const maxAttempts = plan.maxAttempts ?? policy.mostAttempts
  const fault = faultOfNumbers(seats, maxAttempts, policy) ?? faultOfQuotas(quotas, seats)
  if (fault) return refuse(fault)
  if (asOf > day) return refuse(invalid('asOf', `must not lie after today (${day})`, asOf))
  return ok({
    type: 'DRAW_PLANNED',
    draw: {
      _id: id,
      council,
      purpose: { ja: purpose.value, en: purposeEn.value },
      frame: frame.value,
      asOf,
      seats,
      maxAttempts,
      quotas: quotas.map(({ attribute, value, min, max }) => ({ attribute, value, min, max })),
      plannedOn: day,
    },
  })
}

function faultOfNumbers(
  seats: number,
  maxAttempts: number,
  { mostAttempts }: DrawPolicy,
): InvalidInput | null {
  if (seats < 1 || seats > most.seats) return invalid('seats', `must be 1 to ${most.seats}`, String(seats))
  const isFine = maxAttempts >= 1 && maxAttempts <= mostAttempts
  return isFine ? null : invalid('maxAttempts', `must be 1 to ${mostAttempts}`, String(maxAttempts))
}

const word = /^[\w+-]{1,40}$/

/** Attributes and values stand in published lines: letters, digits, `_`, `+` and `-` alone. */
export function isWord(text: string): boolean {
  return word.test(text)
}

function faultOfQuotas(quotas: readonly Quota[], seats: number): InvalidInput | null {
  if (quotas.length > most.quotas)
    return invalid('quotas', `must be at most ${most.quotas}`, String(quotas.length))
  const seen = new Set<string>()
  for (const [index, { attribute, value, min, max }] of quotas.entries()) {
    const field = `quotas.${index}`
    if (!isWord(attribute) || !isWord(value))
      return invalid(
        field,
        'attribute and value must be 1 to 40 letters, digits, _, + or -',
        `${attribute}=${value}`,
      )
    if (min < 0 || max < min || min > seats)
      return invalid(field, `must have 0 ≤ min ≤ max and min ≤ ${seats}`, `${min}..${max}`)
    if (seen.has(`${attribute}=${value}`))
      return invalid(field, 'must not stand twice', `${attribute}=${value}`)
    seen.add(`${attribute}=${value}`)
  }
  return null
}
