import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { ReferenceNotAdoptable } from './settlement.ts'

export const messages: MessagesOf<ReferenceNotAdoptable> = {
  ReferenceNotAdoptable: ({ dataSet, documentId, fields }) => ({
    ja: {
      message: `「${documentId}」（${dataSet}）の基準データ（${fields.join('、')}）は、そのままでは取り入れられません。日付・区域・担当が動くためです。`,
      remedy: '計画・移譲・訂正などの行為で改めるか、KEPT で今の記録を残してください。',
    },
    en: {
      message: `What the reference data says of "${documentId}" (${dataSet}: ${fields.join(', ')}) can't be taken in as it stands: days, places or holders would move.`,
      remedy: 'Mend it by an act (a plan, a transfer, a correction), or keep the record as it is with KEPT.',
    },
  }),
}
