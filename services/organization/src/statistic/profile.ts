import type { PartialDate } from '@chiiki/kit/business-date.ts'
import type { Source } from '@chiiki/kit/provenance.ts'

/** A text of a place with its source; unknown is null with the reason. */
export type ProfileText = {
  readonly value: string | null
  readonly source: Source | null
  readonly asOf: PartialDate | null
  readonly unknownReason: string | null
  readonly note: string | null
}

/** What a place is like (地域特性), how it came about (沿革), and what it wants to be (地区ビジョン). */
export type Profile = {
  readonly _id: string
  readonly features: ProfileText
  /** 沿革. */
  readonly background: ProfileText
  readonly vision: ProfileText
}
