import type { Minutes } from './queue-state.ts'

/** How often people who had waited so long weren't there when they were called. `from` begins a class of waits. */
export type AbsenceClass = { readonly from: Minutes; readonly called: number; readonly absent: number }

/**
 * Who has waited long has left more often. The number of people before one counts those who left, because nobody sees
 * them go; only the call shows it.
 */
export type AbsenceCurve = readonly { readonly from: Minutes; readonly share: number }[]

/** Where the classes of waits begin, in minutes. */
export const absenceClasses: readonly Minutes[] = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120]

export function classOf(waited: Minutes): number {
  let found = 0
  absenceClasses.forEach((from, index) => {
    if (waited >= from) found = index
  })
  return found
}

/**
 * The curve of what was counted. Each class leans on the one before as if by `weight` further calls, the first on what is
 * assumed: long waits are seldom, and who waited longer hasn't left less often.
 */
export function absenceCurve(
  counted: readonly AbsenceClass[],
  assumed: number,
  weight: number,
): AbsenceCurve {
  let share = assumed
  return absenceClasses.map((from) => {
    const own = counted.find((each) => each.from === from)
    share = ((own?.absent ?? 0) + share * weight) / ((own?.called ?? 0) + weight)
    return { from, share }
  })
}

/** How likely it is that nobody comes when somebody is called who has waited so long. */
export function absenceAfter(curve: AbsenceCurve, waited: Minutes): number {
  return curve[classOf(waited)]?.share ?? 0
}
