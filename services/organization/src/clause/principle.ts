import type { BusinessDate, PartialDate } from '@chiiki/kit/business-date.ts'
import { inForce } from '@chiiki/kit/valid-time.ts'
import type { Dated, Moment } from '../territory/territory.ts'
import type { Bilingual } from './clause.ts'

/** ADOPTED: it's the principle while it holds. PROPOSED: a draft's wording, never the principle by itself. */
export const principleStates = ['ADOPTED', 'PROPOSED'] as const
export type PrincipleState = (typeof principleStates)[number]

/** 基本理念 in one wording (本文4⑴). */
export type BasicPrinciple = Dated & {
  readonly _id: string
  readonly state: PrincipleState
  readonly text: Bilingual
  /** The day that a source speaks of it: later it may have been reworded. */
  readonly attestedOn: PartialDate
  readonly clause: string | null
  readonly note: string | null
}

/** The one principle that is current on a day; null before the first. */
export function principleOn(versions: readonly BasicPrinciple[], moment: Moment): BasicPrinciple | null {
  return inForce(adopted(versions), moment.asOf, moment.knownAt)[0] ?? null
}

/** What is wrong with the versions: from the first day on, exactly one is current on any day. Empty when sound. */
export function principleFaults(versions: readonly BasicPrinciple[]): string[] {
  const known = adopted(versions).filter(({ supersededAt }) => supersededAt === null)
  const days = known.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day !== null)
  const count = (day: BusinessDate) => inForce(known, day).length
  return [...new Set(days)].flatMap((day) =>
    count(day) === 1 ? [] : [`${count(day)} basic principles are current on ${day}`],
  )
}

function adopted(versions: readonly BasicPrinciple[]): BasicPrinciple[] {
  return versions.filter(({ state }) => state === 'ADOPTED')
}
