import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { Ineligibility, StaffProblem } from './problem.ts'

const because: Record<Ineligibility, { ja: string; en: string }> = {
  YEARS_OF_SERVICE: { ja: '入所年数が範囲の外', en: 'the year of service is out of range' },
  OWN_SECTION: { ja: 'そのセンター自身の職員', en: 'the person works at that centre itself' },
  NOT_BRANCH_STAFF: { ja: '総合支所の職員でない', en: "the person isn't on a general branch's staff" },
  OTHER_AREA: { ja: '別の地域の地区', en: 'the district lies in another area' },
  NOT_MANAGER: { ja: '管理職でない', en: "the person isn't a manager" },
  NO_SECTION: { ja: 'その日の所属が記録されていない', en: 'no section is recorded for that day' },
}

export const messages: MessagesOf<StaffProblem> = {
  StaffRegistered: () => ({
    ja: { message: 'この人は既に登録されています。', remedy: '登録されている記録を使ってください。' },
    en: { message: 'This person is registered already.', remedy: 'Use the record that is there.' },
  }),
  DutyHeld: ({ dutyId, district, from, to }) => ({
    ja: {
      message: `${from}から${to ?? '先'}まで「${district}」の担当です（「${dutyId}」）。地区担当は一度に一つの地区です。`,
      remedy: '先に endDuty でその担当を終えるか、別の期間を指定してください。',
    },
    en: {
      message: `From ${from} to ${to ?? 'no end known'} the duty is "${district}" ("${dutyId}"); it is one district at a time.`,
      remedy: 'End that duty first with endDuty, or choose other days.',
    },
  }),
  DutyNotEligible: ({ reasons, yearOfService, least, most }) => {
    const years = least === null ? '' : ` (${yearOfService}; ${least}–${most})`
    return {
      ja: {
        message: `この担当の要件を満たしません: ${reasons.map((each) => because[each].ja).join('、')}${years}。`,
        remedy: '要件を満たす職員を選んでください。要件は staffPolicies に示されています。',
      },
      en: {
        message: `Not eligible for this duty: ${reasons.map((each) => because[each].en).join('; ')}${years}.`,
        remedy: 'Choose somebody eligible; `staffPolicies` tells the rules.',
      },
    }
  },
  OfficeInUse: ({ officeId, from, postIds, tenureIds, staffIds }) => ({
    ja: {
      message: `「${officeId}」には ${from} 以後も職・任期・職員が残ります（職 ${postIds.length}、任期 ${tenureIds.length}、職員 ${staffIds.length}）。`,
      remedy: `${from} までに、endTenure・abolishPost で任期と職を終え、moveStaff で職員を異動させてください。`,
    },
    en: {
      message: `"${officeId}" has posts, tenures or staff from ${from} on (${postIds.length} posts, ${tenureIds.length} tenures, ${staffIds.length} people).`,
      remedy: `End tenures and posts with endTenure and abolishPost, and move people with moveStaff, by ${from}.`,
    },
  }),
  OfficeIsToClose: ({ officeId, changeId, on }) => ({
    ja: {
      message: `「${officeId}」は ${on} に閉じる計画です（「${changeId}」）。所属は終わりなく続くため、異動できません。`,
      remedy: '後を継ぐ機関を指定するか、先に withdrawPlannedOfficeChange でその計画を取り下げてください。',
    },
    en: {
      message: `"${officeId}" is planned to close on ${on} ("${changeId}"), so nobody is moved there without an end.`,
      remedy:
        'Name the office that takes over, or withdraw that plan first with withdrawPlannedOfficeChange.',
    },
  }),
  DutyEnded: ({ on }) => ({
    ja: { message: `この担当は ${on} に終わっています。`, remedy: '続いている担当を指定してください。' },
    en: { message: `This duty ended on ${on}.`, remedy: 'Name a duty that lasts.' },
  }),
}
