import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { ConsultationProblem, WorkerProblem } from './problem.ts'

export const messages: MessagesOf<ConsultationProblem | WorkerProblem> = {
  ConsultationStepNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `今の状態（${state}）では、この操作（${action}）はできません。`,
      remedy: `できる操作: ${possible.join('、') || 'なし'}`,
    },
    en: {
      message: `${action} isn't possible while it is ${state}.`,
      remedy: `What is possible: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  ConsultationNotFinished: ({ blockers }) => ({
    ja: {
      message: `まだ終わっていないことがあるため、終結できません（${blockers.join('、')}）。`,
      remedy: 'things に挙げた課題・つなぎ・期限を一つずつ終わらせてください。',
    },
    en: {
      message: `Something is still open, so the case may not end (${blockers.join(', ')}).`,
      remedy: 'Bring each topic, referral and term named in `things` to its end first.',
    },
  }),
  SecondApproverNeeded: () => ({
    ja: {
      message: 'この案件の終結は、提案した人のほかの人が承認します。',
      remedy: '所属の監督者に承認を求めてください。',
    },
    en: {
      message: 'Whoever proposed the end of this case may not agree to it.',
      remedy: 'Ask a supervisor of your party to agree.',
    },
  }),
  WorkerNotFit: ({ worker }) => ({
    ja: {
      message: `「${worker}」は、担当機関の現職の職員ではありません。`,
      remedy: '担当機関の現職の職員を選んでください。',
    },
    en: {
      message: `"${worker}" isn't an active worker of the party that answers for the case.`,
      remedy: 'Choose an active worker of that party.',
    },
  }),
  BasisMissing: ({ category, party, note }) => ({
    ja: {
      message: `${note === null ? 'この方が誰か' : 'この記録'}（区分 ${category}）を「${party}」へ渡す根拠がありません。`,
      remedy:
        '本人の同意か、法令上の根拠を記録してから、もう一度依頼してください。渡す記録を減らすこともできます。',
    },
    en: {
      message: `Nothing covers handing ${note === null ? 'who this person is' : 'this note'} (${category}) to "${party}".`,
      remedy: "Record the person's consent or a legal ground for it first, or hand over less.",
    },
  }),
  ReferralOpenAlready: ({ party }) => ({
    ja: {
      message: `この課題は、すでに「${party}」へつないでいて、返事を待っています。`,
      remedy: '返事を待つか、先のつなぎを取り下げてください。',
    },
    en: {
      message: `This topic is with "${party}" already, and unanswered.`,
      remedy: 'Wait for the answer, or withdraw the earlier referral.',
    },
  }),
  RedirectNotPossible: ({ because, most }) => ({
    ja: {
      message:
        because === 'DEPTH'
          ? `回送は${most}回までです。`
          : 'その機関は、このつなぎをすでに受け取っています。',
      remedy: '引き受けるか、理由を付けて辞退してください。送り元の監督者が行き先を決めます。',
    },
    en: {
      message:
        because === 'DEPTH'
          ? `A referral is passed on at most ${most} times.`
          : 'That party has had this referral already.',
      remedy: "Accept it, or decline with the reason: the sender's supervisor decides where it goes.",
    },
  }),
  EscalationLevelNotNext: ({ level, next }) => ({
    ja: {
      message: `専門所管への上申は一段ずつです。今の次の段は「${next ?? 'なし'}」で、「${level}」へは上申できません。`,
      remedy:
        next === null
          ? 'これより上の所管はありません。つなぎで引継ぎを依頼してください。'
          : '次の段の所管を選んでください。',
    },
    en: {
      message: `A case goes up one level at a time: the next is ${next ?? 'none'}, so it can't go to ${level}.`,
      remedy:
        next === null ? 'There is no level above. Ask by a referral.' : 'Choose a section of the next level.',
    },
  }),
  EscalationOutOfArea: ({ district, party, branch }) => ({
    ja: {
      message: `この案件の地区「${district}」は、「${party}」の地域ではありません。上申は、地区が属する地域の所管が受けます。`,
      remedy:
        branch === null
          ? 'この段の所管はありません。つなぎで依頼してください。'
          : `「${branch}」へ上申してください。`,
    },
    en: {
      message: `The district of this case, ${district}, isn't in the area of ${party}: what a district can't settle goes to the branch of its own area.`,
      remedy: branch === null ? 'There is none of this level. Ask by a referral.' : `Ask ${branch}.`,
    },
  }),
  EscalationOpenAlready: ({ escalation }) => ({
    ja: {
      message: `この課題は、すでにその所管へ上申しています（${escalation}）。`,
      remedy: '先の上申の回答を待って終えるか、取り下げてください。',
    },
    en: {
      message: `This topic is with that section already (${escalation}).`,
      remedy: 'Wait for its answer and close it, or withdraw it.',
    },
  }),
  SupervisorNeeded: ({ party }) => ({
    ja: {
      message: `担当を引き継ぐ監督者が「${party}」にいません。`,
      remedy: '先に別の監督者を登録してください。',
    },
    en: {
      message: `"${party}" has no other supervisor to take over.`,
      remedy: 'Register another supervisor first.',
    },
  }),
  WorkerRegisteredAlready: () => ({
    ja: {
      message: 'この人は、すでにこの機関の職員です。',
      remedy: '役割を変えるには、先に終了してください。',
    },
    en: { message: 'This person works for the party already.', remedy: 'To change the role, end it first.' },
  }),
  TooManyCases: ({ most }) => ({
    ja: {
      message: `一度に引き継げる件数（${most}件）を超えています。`,
      remedy: '先に一部の担当を替えてください。',
    },
    en: {
      message: `They answer for more cases than one act hands over (${most}).`,
      remedy: 'Reassign some of them first.',
    },
  }),
}
