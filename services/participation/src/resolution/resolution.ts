import type { PaperReference, Reflection } from '../agenda/agenda.ts'
import type { QuorumCheck } from '../attendance/quorum.ts'

/** 議決: what a council decided on an item, with its number, its text, and what those say who don't agree. It never changes. */
export const resolutionResults = ['AS_PROPOSED', 'AMENDED', 'RETURNED', 'REJECTED'] as const
export type ResolutionResult = (typeof resolutionResults)[number]

/** How the council's deliberation on something ended. */
export type AgendaOutcome = 'AGREED' | 'RETURNED' | 'REJECTED' | 'WITHDRAWN'

/** 少数意見: whose it is stands here only where they agreed to that. */
export type MinorityOpinion = { readonly text: string; readonly membership: string | null }

export type ResolutionRecord = {
  readonly _id: string
  /** As it's cited, e.g. `district-ikejiri-2026-1`: given once, in order within the kind of body, place and fiscal year. */
  readonly reference: string
  readonly council: string
  readonly meeting: string
  readonly item: string
  readonly paper: PaperReference | null
  readonly text: string
  readonly result: ResolutionResult
  readonly vote: string
  readonly quorum: QuorumCheck
  readonly minorityOpinions: readonly MinorityOpinion[]
  readonly decidedAt: Date
}
export type ResolutionKept = ResolutionRecord & { readonly version: number }

export type ResolutionEvent = {
  readonly type: 'RESOLUTION_MADE'
  readonly resolution: ResolutionRecord
}

/** What is decided of an item: the resolution but for its number, and what becomes of it. */
export type Decided = {
  readonly resolution: Omit<ResolutionRecord, 'reference'>
  readonly reflection: Reflection
}

export function evolveResolution(
  _none: ResolutionRecord | null,
  { resolution }: ResolutionEvent,
): ResolutionRecord {
  return resolution
}

export function outcomeOf(result: ResolutionResult): AgendaOutcome {
  return result === 'AS_PROPOSED' || result === 'AMENDED' ? 'AGREED' : result
}

/** The series in which resolutions are numbered: the kind of body, its place and the fiscal year. */
export function seriesOf(type: string, place: string, fiscalYear: number): string {
  const slug = (id: string) => id.slice(id.indexOf(':') + 1)
  return `${slug(type)}-${slug(place)}-${fiscalYear}`
}
