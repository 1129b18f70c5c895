import type { MessagesOf } from '@chiiki/kit/problem.ts'
import { wordsOf } from '../eligibility/messages.ts'
import type { Block, HandlingProblem } from './problem.ts'

type Said = { readonly ja: readonly [string, string]; readonly en: readonly [string, string] }

const words: Record<Block, Said> = {
  HOP_OPEN: {
    ja: ['上申の回答がまだ届いていません。', '上申先の回答が届いてから回答してください。'],
    en: ['A hop of its carry-up is still open.', 'Answer it when the answer from above has come down.'],
  },
  COUNCIL_DECIDES: {
    ja: ['この地区・地域の協議体がまだ協議していません。', '協議体の会議の議題にしてください。'],
    en: ['The home council has not deliberated on it yet.', 'Put it on an agenda of the council.'],
  },
  NO_HOME_COUNCIL: {
    ja: ['この提案を受け持つ協議体はありません。', '宛先の職が、回答するか上申してください。'],
    en: ['No council has it.', 'The post that it is addressed to has to answer it, or to carry it up.'],
  },
  NOT_THE_HOME_COUNCIL: {
    ja: [
      'その会議は、この提案を受け持つ協議体の会議ではありません。',
      '受け持つ協議体の会議を指定してください。',
    ],
    en: ["That meeting isn't the home council's.", 'Name a meeting of the home council.'],
  },
  NOT_ON_THE_AGENDA: {
    ja: ['その会議の議題にありません。', '会議の議題に加えてから指定してください。'],
    en: ["It isn't on that meeting's agenda.", 'Put it on the agenda first.'],
  },
  CLOCK_STILL_RUNS: {
    ja: ['期限がまだ来ていません。', '期限の翌日から行えます。'],
    en: ['Its time is not over yet.', 'It can be done from the day after the due date.'],
  },
  CLOCK_RUN_OUT: {
    ja: ['期限が過ぎています。', '新しく提出してください。'],
    en: ['Its time is over.', 'Submit it anew.'],
  },
  TOO_FEW_SUPPORTERS: {
    ja: ['賛同者が所定の数に達していません。', '期限までに賛同者を集めてください。'],
    en: ['Too few people support it.', 'Gather more supporters before the due date.'],
  },
  DONE_ONCE_ALREADY: {
    ja: ['一度だけできることで、すでに行われています。', '別の方法を選んでください。'],
    en: ['It can be done once, and was done.', 'Choose another way.'],
  },
  SAME_PERSON_DECIDED: {
    ja: ['判断した本人は、その判断を審査できません。', '別の者が審査してください。'],
    en: ['Whoever decided it may not review the decision.', 'Somebody else has to review it.'],
  },
  OTHER_ADDRESSEE: {
    ja: ['宛先が異なります。', '同じ宛先のものを指定してください。'],
    en: ['They have different addressees.', 'Name one with the same addressee.'],
  },
  NO_TIER_ABOVE: {
    ja: ['これより上の層はありません。', '本庁が回答してください。'],
    en: ['There is no tier above.', 'The head office has to answer it.'],
  },
  SAME_PROPOSAL: {
    ja: ['同じ提案です。', '別の提案を指定してください。'],
    en: ['It is the same proposal.', 'Name another proposal.'],
  },
  NOT_PUBLIC_YET: {
    ja: ['まだ公開されていません。', '受理されてから行ってください。'],
    en: ['It is not public yet.', 'Wait until it is admitted.'],
  },
  SUPPORTS_ALREADY: {
    ja: ['すでに賛同しています。賛同は一人一回です（併合された提案を含む）。', '操作は要りません。'],
    en: [
      'You support it already: each person counts once, also over proposals that were merged.',
      'Nothing has to be done.',
    ],
  },
  DOES_NOT_SUPPORT: {
    ja: ['賛同していません。', '操作は要りません。'],
    en: ["You don't support it.", 'Nothing has to be done.'],
  },
  IN_A_BUNDLE: {
    ja: ['すでに地域課題にまとめられています。', 'その地域課題の中で扱ってください。'],
    en: ['It is bundled under an area issue already.', 'Treat it under that issue.'],
  },
  NOT_IN_A_BUNDLE: {
    ja: ['この地域課題にまとめられていません。', 'まとめられている上申を指定してください。'],
    en: ['It is not bundled under this issue.', 'Name a hop that is bundled under it.'],
  },
  NOTHING_TO_FORWARD: {
    ja: ['検討中の上申がまとめられていません。', '検討中の上申をまとめてから行ってください。'],
    en: ['No hop that is under consideration is bundled under it.', 'Bundle one first.'],
  },
  ANSWERS_OWED: {
    ja: ['まとめられた上申に、まだ回答していない地区があります。', '地区ごとに回答してから行ってください。'],
    en: ['A district whose hop is bundled here still waits for its answer.', 'Answer each district first.'],
  },
  NEEDS_APPROVAL: {
    ja: ['回答は、起案して決裁を受けてから公表します。', '回答案を作り、決裁に出してください。'],
    en: ['An answer is drafted and approved before it is given.', 'Draft it, and hand it in for approval.'],
  },
  SAME_PERSON_WROTE: {
    ja: ['回答案を書いた本人は、それを決裁できません。', '同じ職の別の者が決裁するか、差し戻してください。'],
    en: ['Whoever wrote a draft may not approve it.', 'Somebody else who holds the post has to approve it.'],
  },
  DRAFTED_ALREADY: {
    ja: ['回答案がすでにあります。', 'その回答案を直すか、廃案にしてください。'],
    en: ['There is a draft of its answer already.', 'Revise that one, or discard it.'],
  },
  ASKED_ALREADY: {
    ja: ['同じ施策・計画への反映をすでに求めています。', 'その回答を待つか、取り下げてください。'],
    en: ['The same policy has been asked to take it in already.', 'Wait for its answer, or take that back.'],
  },
}

export const messages: MessagesOf<HandlingProblem> = {
  HandlingNotPossible: ({ step, state, possible, blockedBy }) => {
    if (blockedBy !== null) {
      const { ja, en } = words[blockedBy]
      return { ja: { message: ja[0], remedy: ja[1] }, en: { message: en[0], remedy: en[1] } }
    }
    const list = possible.join(', ')
    return {
      ja: {
        message: `いまの状態（${state}）では「${step}」はできません。`,
        remedy: list ? `いまできること: ${list}` : '終わったものは変えられません。',
      },
      en: {
        message: `${step} isn't possible: it is ${state}.`,
        remedy: list ? `Possible now: ${list}.` : "What has ended can't be changed.",
      },
    }
  },
  NotEligibleToTakePart: ({ verdict }) => wordsOf(verdict),
}
