/** Why a procedure's fee isn't told. */
export const feeUnknown = {
  JA: '手数料は確認できる資料がありません。',
  EN: 'No kept source tells the fee.',
} as const
