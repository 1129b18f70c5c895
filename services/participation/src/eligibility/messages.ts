import type { Message, MessagesOf } from '@chiiki/kit/problem.ts'
import type { EligibilityProblem } from './decisions.ts'
import type { Category, EligibilityAction, StateTold } from './eligibility.ts'
import type { ParticipationKind, Reason, Verdict } from './verdict.ts'

const categoryJa: Record<Category, string> = {
  RESIDENT: '住む人',
  COMMUTER: '通勤する人',
  STUDENT: '通学する人',
  GROUP: '主な活動拠点のある団体',
  RELATED: '関係人口',
}

const stateJa: Record<StateTold, string> = {
  DECLARED: '申告済み',
  EXPIRED: '期限切れ',
  WITHDRAWN: '取下げ済み',
}

const actionJa: Record<EligibilityAction, string> = { RENEW: '更新', CHANGE: '変更', WITHDRAW: '取下げ' }

export const messages: MessagesOf<EligibilityProblem> = {
  EligibilityAlreadyDeclared: ({ category }) => ({
    ja: {
      message: `「${categoryJa[category]}」としての申告は、すでにあります。申告は区分ごとに一つです。`,
      remedy: '既存の申告を更新するか、変更してください。',
    },
    en: {
      message: `There is a declaration as ${category} already; there's one for each category.`,
      remedy: 'Renew the one that is there, or change it.',
    },
  }),
  EligibilityActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この申告は「${stateJa[state]}」のため、「${actionJa[action]}」はできません。`,
      remedy:
        possible.length > 0
          ? `いまできること: ${possible.map((each) => actionJa[each]).join('、')}`
          : '新しく申告してください。',
    },
    en: {
      message: `${action} isn't possible: this declaration is ${state}.`,
      remedy:
        possible.length > 0 ? `Possible now: ${possible.join(', ')}.` : 'Declare your eligibility anew.',
    },
  }),
}

type Said = { readonly ja: Message; readonly en: Message }

/** What a verdict says: the rule that held, and what would mend it ('' where nothing has to be). */
export function wordsOf({ kind, reason }: Verdict): Said {
  const ja = kind.accepts.map((category) => categoryJa[category]).join('、')
  const en = kind.accepts.join(', ')
  const rule = {
    ja: `「${kind.name.ja}」ができるのは次の区分の方です: ${ja}。${kind.isOfDistrict ? 'その地区についての申告が要ります。' : ''}`,
    en: `"${kind.name.en ?? kind.name.ja}" is open to: ${en}.${kind.isOfDistrict ? ' The declaration has to be for that district.' : ''}`,
  }
  const mend = reason === null ? { ja: '', en: '' } : mends(kind)[reason]
  return { ja: { message: rule.ja, remedy: mend.ja }, en: { message: rule.en, remedy: mend.en } }
}

function mends({ accepts }: ParticipationKind): Record<Reason, { ja: string; en: string }> {
  const ja = accepts.map((category) => categoryJa[category]).join('、')
  return {
    NOT_SIGNED_IN: {
      ja: 'サインインして、区民としての区分を申告してください。',
      en: 'Sign in and declare your category.',
    },
    NOT_DECLARED: {
      ja: `次のどれかに当たる方は申告してください: ${ja}`,
      en: `Declare your eligibility, if you are one of: ${accepts.join(', ')}.`,
    },
    CATEGORY_NOT_ACCEPTED: {
      ja: `次のどれかにも当たる方は、その区分も申告してください: ${ja}`,
      en: `If you are also one of ${accepts.join(', ')}, declare that too.`,
    },
    OTHER_DISTRICT: {
      ja: 'その地区に住む、通うなどの方は、申告の地区を変更してください。',
      en: 'If you belong to that district, change the district of your declaration.',
    },
    EXPIRED: {
      ja: '申告の期限が切れています。更新してください。',
      en: 'Your declaration has expired: renew it.',
    },
  }
}
