import type { Dated } from '../territory/territory.ts'

/** 設置の根拠: the provision that a kind of office stands on, from a day on (資料2 1). */
export type LegalGround = Dated & {
  readonly _id: string
  readonly officeKind: string
  readonly documentId: string
  readonly provision: string
  /** The outline's clause on the same matter. */
  readonly clause: string | null
  readonly note: string | null
}
