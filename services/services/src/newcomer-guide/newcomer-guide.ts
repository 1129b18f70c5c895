import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import type { Bilingual, CounterAt } from '../counter/counter.ts'

/**
 * 転入者への地区情報の提供: what somebody who has moved here gets to know. It hangs on the district of the new address on the day of moving in,
 * which organization tells; without a district there's nothing in it. It holds nothing of who asked.
 */
export type NewcomerGuide = {
  readonly address: string
  readonly moveInOn: BusinessDate
  /** As organization told it; absent or null: not resolved. */
  readonly district?: { readonly id: string } | null
}

/** What a newcomer should get to know beside the windows: 町会・自治会 and shelters. */
export const newcomerTopics = ['LOCAL_GROUPS', 'SHELTERS'] as const
export type NewcomerTopic = (typeof newcomerTopics)[number]
export type NewcomerGap = { readonly topic: NewcomerTopic; readonly text: Bilingual }
/** Something that nobody can tell, and the window to ask at; null where the district has none. */
export type NewcomerGapTold = NewcomerGap & { readonly askAt: CounterAt | null }

/** What every newcomer is handed, and which windows are told. Data. */
export type NewcomerPack = {
  readonly _id: string
  readonly validFrom: BusinessDate
  readonly moveInProcedures: readonly string[]
  readonly welfareProcedures: readonly string[]
  readonly leaflets: readonly string[]
  /** What belongs in it and no kept source tells. */
  readonly notKnown: readonly NewcomerGap[]
}

export const deskRoles = ['CENTRE', 'WELFARE', 'AREA_COUNTER'] as const
export type DeskRole = (typeof deskRoles)[number]
export type NewcomerDesk = { readonly role: DeskRole; readonly counter: CounterAt }

/** @throws Error where none is in force: the import sees to one. */
export function packOn(packs: readonly NewcomerPack[], day: BusinessDate): NewcomerPack {
  const known = packs.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  const pack = known.find(({ validFrom }) => validFrom <= day) ?? known.at(-1)
  if (!pack) throw new Error('there is no pack for newcomers')
  return pack
}

/** The centre's window, the windows for welfare, then the counters of the area. */
export function desksOf(
  ofDistrict: readonly CounterAt[],
  ofArea: readonly CounterAt[],
  { welfareProcedures }: NewcomerPack,
): NewcomerDesk[] {
  const takesWelfare = ({ offerings }: CounterAt) =>
    offerings.some(({ procedure, mode }) => mode !== 'NONE' && welfareProcedures.includes(procedure))
  const role = (name: DeskRole, counters: readonly CounterAt[]) =>
    counters.map((counter) => ({ role: name, counter }))
  return [
    ...role(
      'CENTRE',
      ofDistrict.filter(({ kind }) => kind === 'CENTRE'),
    ),
    ...role('WELFARE', ofDistrict.filter(takesWelfare)),
    ...role(
      'AREA_COUNTER',
      ofArea.filter(({ kind }) => kind === 'KUMIN' || kind === 'BRANCH_OFFICE'),
    ),
  ]
}
