import type { WaitTold } from './told.ts'
import type { Estimated, NoWaitReason, WaitArrivals, WaitMethod } from './wait.ts'

type Told = { readonly ja: string; readonly en: string }

const reasons: { readonly [Reason in NoWaitReason]: Told } = {
  CLOSED: { ja: 'いまは番号札を発行していません。', en: 'No numbers are given now.' },
  PAUSED: { ja: '番号札の発行を一時止めています。', en: 'The giving of numbers is paused.' },
  NO_AGENT: {
    ja: 'いまこの番号を呼び出す窓口がないため、待ち時間はわかりません。',
    en: 'No desk calls this queue now, so nobody can tell the wait.',
  },
  NO_DATA: {
    ja: '待ち時間を見積もる記録がまだありません。',
    en: 'There are no records to estimate a wait from yet.',
  },
}

const methods: { readonly [Method in WaitMethod]: Told } = {
  COLD_START: {
    ja: '記録が少ないため、想定した所要時間から',
    en: 'On assumed lengths, as too little was measured',
  },
  CLOSED_FORM: { ja: '計算式により', en: 'By a formula' },
  SIMULATED: { ja: 'いまの状態からくり返し試算して', en: 'By playing forward what is there now' },
  CALIBRATED: {
    ja: 'いまの状態からくり返し試算し、これまでの実績で補正して',
    en: 'By playing forward what is there now, corrected by what came of earlier estimates',
  },
}
const arrivalsTold: { readonly [Arrivals in WaitArrivals]: Told } = {
  FORECAST: {
    ja: 'これから来られて先にご案内する方も、混雑予測により見込んでいます。',
    en: 'People who go first and are still to come are in it, by the forecast of congestion.',
  },
  NOT_FORECAST: {
    ja: 'これから来られて先にご案内する方は、見込んでいません。',
    en: "People who go first and are still to come aren't in it.",
  },
  NONE_BEFORE: {
    ja: '後から来られた方が先になることはありません。',
    en: 'Nobody who comes later goes before.',
  },
}

/** How it was estimated, as a sentence. */
export function methodOf({ method, arrivals, call }: Estimated, lang: 'JA' | 'EN'): string {
  const key = lang === 'EN' ? 'en' : 'ja'
  const [how, who] = [methods[method][key], arrivalsTold[arrivals][key]]
  if (call === 'SECOND')
    return lang === 'EN'
      ? `${how}: what is left of the processing, and the wait for the call after it.`
      : `${how}、処理の残りと、その後の呼出しまでを見積もりました。`
  return lang === 'EN' ? `${how}. ${who}` : `${how}見積もりました。${who}`
}

/** The estimate as a sentence. */
export function textOf({ found, isStale, isGrown, asOf }: WaitTold, lang: 'JA' | 'EN'): string {
  const key = lang === 'EN' ? 'en' : 'ja'
  const isGiving = found.kind === 'ESTIMATED' || found.reason === 'NO_AGENT'
  const time = timeOf(asOf)
  if (isStale && isGiving) {
    return lang === 'EN'
      ? `The counter hasn't reported since ${time}: the wait now isn't known.`
      : `窓口からの情報が${time}から届いていないため、いまの待ち時間はわかりません。`
  }
  if (found.kind === 'NONE') return reasons[found.reason][key]
  const { shown, told } = found
  if (shown === 0) return lang === 'EN' ? 'No wait now.' : 'いまはお待ちいただかずにご案内できます。'
  const low = Math.floor(told.p10)
  const text =
    lang === 'EN'
      ? `About ${shown} minutes (as of ${time}; from ${low} minutes on).`
      : `およそ${shown}分（${time}現在。早ければ${low}分ほど）。`
  if (!isGrown) return text
  return lang === 'EN'
    ? `${text} It became longer than was first told.`
    : `${text}はじめのご案内より長くなっています。`
}

/** `HH:MM` in Asia/Tokyo. */
function timeOf(at: Date): string {
  const inJapan = new Date(at.getTime() + 9 * 3_600_000)
  return inJapan.toISOString().slice(11, 16)
}
