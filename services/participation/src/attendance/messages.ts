import { formatInstant } from '@chiiki/kit/business-date.ts'
import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { AttendanceProblem } from './decisions.ts'

export const messages: MessagesOf<AttendanceProblem> = {
  RegisterClosed: ({ meetingState, opensAt }) => ({
    ja: {
      message: `出席簿はいま記入できません（会議の状態: ${meetingState}、${formatInstant(opensAt)}から）。`,
      remedy: '告知済みの会議の出席簿が開いてから、閉会までに記入してください。',
    },
    en: {
      message: `The register isn't open (meeting ${meetingState}; from ${formatInstant(opensAt)}).`,
      remedy: 'Enter it once the meeting is made known and the register open, until the meeting ends.',
    },
  }),
  NotInOfficeThen: ({ membership, at }) => ({
    ja: {
      message: `「${membership}」は${formatInstant(at)}に在任していません。`,
      remedy: '委員の任期を確かめてください。',
    },
    en: {
      message: `"${membership}" was not in office at ${formatInstant(at)}.`,
      remedy: 'Check the days of the membership.',
    },
  }),
  AttendanceOverlaps: ({ membership }) => ({
    ja: {
      message: `「${membership}」はその時刻にすでに出席しています。`,
      remedy: '退席を記録してから、次の出席を記録してください。',
    },
    en: {
      message: `"${membership}" is there at that time already.`,
      remedy: 'Enter that they left before you enter the next.',
    },
  }),
  NotAttending: ({ membership }) => ({
    ja: { message: `「${membership}」は出席していません。`, remedy: '出席を先に記録してください。' },
    en: { message: `"${membership}" isn't there.`, remedy: 'Enter that they came first.' },
  }),
  QuorumProxyNotAllowed: () => ({
    ja: {
      message: 'この協議会の定足数の規則では、代理・委任は数えません。',
      remedy: 'proxyHolder を除いて、欠席だけを記録してください。',
    },
    en: {
      message: "This council's quorum counts nobody through another.",
      remedy: 'Leave proxyHolder out and enter the absence alone.',
    },
  }),
}
