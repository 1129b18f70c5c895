import { addDays, addMonths, type BusinessDate, startOfDay } from '@chiiki/kit/business-date.ts'
import { eventsFrom, type Machine } from '@chiiki/kit/machine.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { inForce, type Versioned } from '@chiiki/kit/valid-time.ts'

/**
 * 区民 (第1・2②): who lives in the ward, commutes or goes to school there, and bodies with their main base of activity
 * there. People say it of themselves, with what it rests on; no register decides it. RELATED (関係人口) is for people with
 * other ties: they aren't 区民 by the definition, and some kinds of participation accept them.
 */
export const categories = ['RESIDENT', 'COMMUTER', 'STUDENT', 'GROUP', 'RELATED'] as const
export type Category = (typeof categories)[number]

export const eligibilityStates = ['DECLARED', 'WITHDRAWN'] as const
export type EligibilityState = (typeof eligibilityStates)[number]

/** EXPIRED is derived from the day, so that no job has to switch it and none can forget to. */
export type StateTold = EligibilityState | 'EXPIRED'

export const eligibilityActions = ['RENEW', 'CHANGE', 'WITHDRAW'] as const
export type EligibilityAction = (typeof eligibilityActions)[number]

/** What every row rests on: 区民の定義. */
const clause = 'clause:K-1-2-2'

export const eligibilityMachine: Machine<EligibilityState, EligibilityAction> = {
  name: 'Eligibility',
  states: eligibilityStates,
  initial: 'DECLARED',
  final: ['WITHDRAWN'],
  transitions: [
    { from: ['DECLARED'], event: 'RENEW', to: 'DECLARED', clause },
    { from: ['DECLARED'], event: 'CHANGE', to: 'DECLARED', clause },
    { from: ['DECLARED'], event: 'WITHDRAW', to: 'WITHDRAWN', clause },
  ],
}

/** Who counts as 区民, how long a declaration holds, and how it's counted and kept: a rule with its time, as data. */
export type EligibilityRule = Versioned & {
  readonly _id: string
  /** The categories within the definition; the others are beyond it. */
  readonly kumin: readonly Category[]
  readonly clause: string
  readonly validMonths: number
  /** How many days after its end a declaration is erased. */
  readonly erasedAfterDays: number
  /** A count of fewer isn't told. */
  readonly smallestCell: number
  /** Counts are told rounded down to a multiple of this. */
  readonly roundedTo: number
  readonly accessLogDays: number
  readonly note: string | null
  readonly source: Source
}

/** What somebody declared. The words that it rests on lie elsewhere, so that erasing them leaves the history whole. */
export type EligibilityRecord = {
  readonly _id: string
  /** What a person tells staff, who have nothing else to look it up by. Random. */
  readonly reference: string
  /** `holderOf` the person or group. */
  readonly holder: string
  readonly category: Category
  readonly district: string
  readonly state: EligibilityState
  /** Whether it keeps another of the same holder and category away: the unique index stands on this. */
  readonly isLive: boolean
  readonly declaredOn: BusinessDate
  /** The first day on which it no longer holds. */
  readonly expiresOn: BusinessDate
  readonly withdrawnOn: BusinessDate | null
  /** SHA-256 over the words of its basis and a salt that is erased with them. */
  readonly basisHash: string | null
  /** When the store erases all of it. */
  readonly eraseAt: Date
}

/** A declaration as it's kept: with the number of acts on it. */
export type EligibilityKept = EligibilityRecord & { readonly version: number }

/** A group as somebody sees it who speaks for it. */
export type MyGroup = { readonly id: string }

type Term = Pick<EligibilityRecord, 'expiresOn' | 'eraseAt'>

export type Declared = Term &
  Pick<EligibilityRecord, 'reference' | 'holder' | 'category' | 'district'> & {
    readonly type: 'ELIGIBILITY_DECLARED'
    readonly id: string
    readonly on: BusinessDate
    readonly basisHash: string
  }
export type Renewed = Term & { readonly type: 'ELIGIBILITY_RENEWED'; readonly on: BusinessDate }
export type Changed = Term & {
  readonly type: 'ELIGIBILITY_CHANGED'
  readonly on: BusinessDate
  readonly district: string
  readonly basisHash: string
}
export type Withdrawn = {
  readonly type: 'ELIGIBILITY_WITHDRAWN'
  readonly on: BusinessDate
  readonly eraseAt: Date
}
export type EligibilityEvent = Declared | Renewed | Changed | Withdrawn

/** The declaration after an event. @throws Error for an event of a declaration that isn't there. */
export function evolveEligibility(
  eligibility: EligibilityRecord | null,
  event: EligibilityEvent,
): EligibilityRecord {
  if (event.type === 'ELIGIBILITY_DECLARED') return declared(event)
  if (!eligibility) throw new Error(`${event.type} needs a declaration`)
  switch (event.type) {
    case 'ELIGIBILITY_RENEWED': {
      const { on, expiresOn, eraseAt } = event
      return { ...eligibility, declaredOn: on, expiresOn, eraseAt }
    }
    case 'ELIGIBILITY_CHANGED': {
      const { on, expiresOn, eraseAt, district, basisHash } = event
      return { ...eligibility, declaredOn: on, expiresOn, eraseAt, district, basisHash }
    }
    case 'ELIGIBILITY_WITHDRAWN': {
      const ended = { state: 'WITHDRAWN', isLive: false, basisHash: null } as const
      return { ...eligibility, ...ended, withdrawnOn: event.on, eraseAt: event.eraseAt }
    }
  }
}

/** Whose declaration it is: a person by what the token calls them, or a group that they speak for. */
export function holderOf(person: string, group?: string | null): string {
  return group ? `group/${group}` : `person/${person}`
}

/** The group whose declaration it is; null for a person's. */
export function groupOf({ holder }: Pick<EligibilityRecord, 'holder'>): string | null {
  return holder.startsWith('group/') ? holder.slice('group/'.length) : null
}

/** How it stands on a day: a declaration ends by its date alone. */
export function stateOn({ state, expiresOn }: EligibilityRecord, day: BusinessDate): StateTold {
  return state === 'DECLARED' && expiresOn <= day ? 'EXPIRED' : state
}

/** Whether it falls under the definition of 区民. */
export function isKumin({ category }: Pick<EligibilityRecord, 'category'>, rule: EligibilityRule): boolean {
  return rule.kumin.includes(category)
}

/** Until when a declaration of this day holds, and when it's erased. */
export function termFrom(day: BusinessDate, rule: EligibilityRule): Term {
  const expiresOn = addMonths(day, rule.validMonths)
  return { expiresOn, eraseAt: eraseAfter(expiresOn, rule) }
}

export function eraseAfter(day: BusinessDate, { erasedAfterDays }: EligibilityRule): Date {
  return startOfDay(addDays(day, erasedAfterDays))
}

export function possibleActions({ state }: Pick<EligibilityRecord, 'state'>): EligibilityAction[] {
  return eventsFrom(eligibilityMachine, state)
}

/** The rule of a day. @throws Error where the data has none: without it nobody can declare anything. */
export function ruleOn(rules: readonly EligibilityRule[], day: BusinessDate): EligibilityRule {
  const rule = inForce(rules, day)[0]
  if (!rule) throw new Error(`no rule of eligibility is in force on ${day}`)
  return rule
}

function declared({ type: _, id, on, ...facts }: Declared): EligibilityRecord {
  return {
    _id: id,
    ...facts,
    state: eligibilityMachine.initial,
    isLive: true,
    declaredOn: on,
    withdrawnOn: null,
  }
}
