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

/** The curve of what was counted; each class leans on the share of all as if by `weight` further calls. */
export function absenceCurve(
  counted: readonly AbsenceClass[],
  assumed: number,
  weight: number,
): AbsenceCurve {
  const called = counted.reduce((sum, each) => sum + each.called, 0)
  const absent = counted.reduce((sum, each) => sum + each.absent, 0)
  const overall = (absent + assumed * weight) / (called + weight)
  return absenceClasses.map((from) => {
    const own = counted.find((each) => each.from === from)
    return { from, share: ((own?.absent ?? 0) + overall * weight) / ((own?.called ?? 0) + weight) }
  })
}

/** How likely it is that nobody comes when somebody is called who has waited so long. */
export function absenceAfter(curve: AbsenceCurve, waited: Minutes): number {
  return curve[classOf(waited)]?.share ?? 0
}
