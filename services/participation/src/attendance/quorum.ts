/**
 * 定足数: whether enough of those who may decide are there. Whole numbers alone; every check keeps what it was worked out from, so
 * that anybody works it out again from the register of attendance and the memberships of then.
 */
export type Fraction = { readonly numerator: number; readonly denominator: number }

/** How somebody attends: there, or over the net. */
export const attendanceModes = ['IN_PERSON', 'REMOTE'] as const
export type AttendanceMode = (typeof attendanceModes)[number]

/** The rule as data. */
export type QuorumRule = {
  /** What the share is of: voting members in office at the moment, or seats whether filled or not. */
  readonly base: 'IN_OFFICE' | 'SEATS'
  readonly threshold: Fraction
  /** Whether more than the share is needed, or the share will do. */
  readonly isStrict: boolean
  /** At least so many, whatever the share. */
  readonly least: number
  /** Whether a recused member leaves the base, or counts in it and can't be present. */
  readonly recusedLeaveBase: boolean
  readonly modesCounted: readonly AttendanceMode[]
  readonly proxies: { readonly areCounted: boolean; readonly mostPerHolder: number }
}

/** Somebody was there from an instant on, until another or still. When each was entered may be later. */
export type Interval = {
  readonly from: Date
  readonly fromRecordedAt: Date
  readonly to: Date | null
  readonly toRecordedAt: Date | null
  readonly mode: AttendanceMode
}

/** What the register says of one member at one meeting. */
export type Presence = {
  readonly membership: string
  readonly intervals: readonly Interval[]
  /** The member present who was asked to stand in for the quorum, and when that was entered. */
  readonly proxy: { readonly holder: string; readonly recordedAt: Date } | null
}

/** Who may decide at an instant: voting memberships in office then, and how many seats there are. */
export type Roll = { readonly members: readonly string[]; readonly seatCount: number }

export type QuorumCheck = {
  readonly at: Date
  /** Of how many the share is taken. */
  readonly base: number
  readonly present: number
  /** Absent ones who are counted through another who is there. */
  readonly proxies: number
  /** The fewest that meet the rule. */
  readonly required: number
  readonly isMet: boolean
  /** Those who may take part, and those of them who were there. */
  readonly roll: readonly string[]
  readonly presentMembers: readonly string[]
}

/** A quorum that is met, for telling ahead what else stands in the way: the real one is of the instant of the act. */
export function assumedQuorum(at: Date): QuorumCheck {
  return { at, base: 0, present: 0, proxies: 0, required: 0, isMet: true, roll: [], presentMembers: [] }
}

/** The fewest out of `base` that a rule is content with: never a fraction, never less than `least`. */
export function requiredOf(
  { threshold, isStrict, least }: Pick<QuorumRule, 'threshold' | 'isStrict' | 'least'>,
  base: number,
): number {
  const { numerator, denominator } = threshold
  const product = base * numerator
  const share = isStrict ? Math.floor(product / denominator) + 1 : Math.ceil(product / denominator)
  return Math.max(share, least)
}

/** Whether the member was there at the instant, by what was entered up to `knownAt`. */
export function isPresent(
  { intervals }: Pick<Presence, 'intervals'>,
  at: Date,
  knownAt: Date,
  modes: readonly AttendanceMode[] = attendanceModes,
): boolean {
  return intervals.some(
    ({ from, fromRecordedAt, to, toRecordedAt, mode }) =>
      modes.includes(mode) &&
      from <= at &&
      fromRecordedAt <= knownAt &&
      (to === null || toRecordedAt === null || toRecordedAt > knownAt || at < to),
  )
}

/**
 * The quorum at an instant for those who aren't recused, by what was known at `knownAt` (the same instant unless one looks back).
 */
export function checkQuorum(
  rule: QuorumRule,
  roll: Roll,
  recused: readonly string[],
  register: readonly Presence[],
  at: Date,
  knownAt: Date = at,
): QuorumCheck {
  const out = new Set(recused)
  const able = [...new Set(roll.members)].filter((member) => !out.has(member)).toSorted()
  const recusedMembers = new Set(roll.members).size - able.length
  const whole = rule.base === 'SEATS' ? roll.seatCount : new Set(roll.members).size
  const base = rule.recusedLeaveBase ? Math.max(whole - recusedMembers, 0) : whole
  const ableSet = new Set(able)
  const presentMembers = register
    .filter((each) => ableSet.has(each.membership) && isPresent(each, at, knownAt, rule.modesCounted))
    .map(({ membership }) => membership)
    .toSorted()
  const proxies = countProxies(rule, ableSet, new Set(presentMembers), register, knownAt)
  const required = requiredOf(rule, base)
  const present = presentMembers.length
  return {
    at,
    base,
    present,
    proxies,
    required,
    isMet: present + proxies >= required,
    roll: able,
    presentMembers,
  }
}

function countProxies(
  { proxies }: QuorumRule,
  able: ReadonlySet<string>,
  present: ReadonlySet<string>,
  register: readonly Presence[],
  knownAt: Date,
): number {
  if (!proxies.areCounted) return 0
  const perHolder = new Map<string, number>()
  for (const { membership, proxy } of register) {
    if (proxy === null || proxy.recordedAt > knownAt) continue
    if (!able.has(membership) || present.has(membership) || !present.has(proxy.holder)) continue
    perHolder.set(proxy.holder, (perHolder.get(proxy.holder) ?? 0) + 1)
  }
  return [...perHolder.values()].reduce((sum, count) => sum + Math.min(count, proxies.mostPerHolder), 0)
}
