import type { BeforeReason } from './held.ts'

/** Why somebody was called before somebody else, for the one who asks. It says nothing of the other but that. */
export const beforeReasons: Record<BeforeReason, { readonly ja: string; readonly en: string }> = {
  ARRIVED_EARLIER: {
    ja: 'あなたより先に番号札を取った方です。',
    en: 'They took their number before you.',
  },
  TRANSFERRED: {
    ja: 'ほかの窓口で受付を済ませ、受付時刻を引き継いでこの列に移った方です。',
    en: 'They were sent over from another queue and kept the time at which they had come.',
  },
  CLASS: {
    ja: '配慮が必要な方、または予約の方です。お一人の前に入れる回数には上限があります。',
    en: 'They need care, or had an appointment. How often that may happen to one person is limited.',
  },
  RETURNED: {
    ja: '一度呼び出され、席を外して戻った方です。数人の後に並び直しています。',
    en: 'They had been called before and came back; they were put behind a few others.',
  },
  STAFF_DECISION: {
    ja: '職員が理由を記録して、先に呼び出した方です。',
    en: 'Staff called them first, for a reason on record.',
  },
  SECOND_CALL: {
    ja: '手続が済み、受取りのために呼び出された方です。列の順番とは別です。',
    en: 'They were called to be handed something; they were not in the queue.',
  },
}
