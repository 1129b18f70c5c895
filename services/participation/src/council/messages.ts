import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { CouncilAction, CouncilState } from './council.ts'
import type { CouncilProblem } from './decisions.ts'
import type { DissolutionProblem } from './dissolution.ts'
import type { DutyKind } from './duties.ts'

export const stateJa: Record<CouncilState, string> = {
  PREPARING: '準備中',
  ESTABLISHED: '設置済み',
  SUSPENDED: '休止中',
  DISSOLVED: '解散',
  ABANDONED: '準備中止',
}

const actionJa: Record<CouncilAction, string> = {
  SCHEDULE_ESTABLISHMENT: '設置予定日の決定',
  ESTABLISH: '設置',
  ABANDON: '準備の中止',
  PLAN_MEETING: '会議の計画',
  SUSPEND: '休止',
  RESUME: '再開',
  DISSOLVE: '解散',
}

const dutyJa: Record<DutyKind, string> = {
  PROPOSAL: '提案',
  CARRY_UP: '上申',
  INQUIRY: '諮問',
  AGENDA_ITEM: '議題',
  AREA_ISSUE: '地域課題',
  OPEN_CALL: '公募',
  DRAW: '無作為抽出',
}

const listed = (actions: readonly CouncilAction[]) =>
  actions.map((action) => actionJa[action]).join('、') || 'なし'

export const messages: MessagesOf<CouncilProblem | DissolutionProblem> = {
  DutiesWithoutSuccessor: ({ duties }) => ({
    ja: {
      message: `終わっていない仕事のうち${duties.length}件に、引き継ぐ先がありません（${[...new Set(duties.map(({ kind }) => dutyJa[kind]))].join('、')}）。`,
      remedy:
        '提案・上申・議題は、引き継ぐ協議体または事務局を指定してください。諮問は同じ種類の組織に引き継ぐか、先に答申・取下げをしてください。公募と無作為抽出は、先に終えるか、中止・無効としてください。',
    },
    en: {
      message: `${duties.length} open duties have no successor (${[...new Set(duties.map(({ kind }) => kind))].join(', ')}).`,
      remedy:
        'Name the body, or the secretariat, that goes on with proposals, hops and agenda items. Hand inquiries to a body of the same kind, or have them answered or withdrawn first. End or call off open calls and draws first.',
    },
  }),
  BodiesMustDecide: ({ councils }) => ({
    ja: {
      message: `組織の統合・再編は、その組織自身が決めます。決議が示されていない組織が${councils.length}あります。`,
      remedy:
        'それぞれの組織で議題として決定し、可決された決議を指定してください。センターは支援するだけです。',
    },
    en: {
      message: `Bodies merge by their own decision; ${councils.length} of them are without a resolution that says so.`,
      remedy: 'Have each decide it as an agenda item, and name the resolutions that were carried.',
    },
  }),
  DistrictHasCouncil: ({ place }) => ({
    ja: {
      message: `この地区（${place}）には、すでに協議会があります。地区に協議会は一つです。`,
      remedy:
        '既存の協議会を確かめてください。新しく設ける場合は、先に既存の協議会を解散するか、その準備を中止してください。',
    },
    en: {
      message: `This district (${place}) already has a council; a district has at most one.`,
      remedy:
        'Look at the council that is there. For a new one, dissolve that council or abandon its preparation first.',
    },
  }),
  AreaHasCouncil: ({ place }) => ({
    ja: {
      message: `この地域（${place}）には、すでに協議会があります。地域に協議会は一つです。`,
      remedy:
        '既存の協議会を確かめてください。新しく設ける場合は、先に既存の協議会を解散するか、その準備を中止してください。',
    },
    en: {
      message: `This area (${place}) already has a council; an area has at most one.`,
      remedy:
        'Look at the council that is there. For a new one, dissolve that council or abandon its preparation first.',
    },
  }),
  PlaceHasBody: ({ place, type }) => ({
    ja: {
      message: `「${place}」には、この種類の組織（${type}）がすでにあります。置けるのは一つです。`,
      remedy: '既存の組織を確かめてください。新しく設ける場合は、先に既存の組織を解散してください。',
    },
    en: {
      message: `There is a body of this type (${type}) at ${place} already; there is at most one.`,
      remedy: 'Look at the body that is there. For a new one, dissolve that one first.',
    },
  }),
  ParentNotEstablished: ({ state }) => ({
    ja: {
      message: `部会を置けるのは、設置済みの協議体だけです（いまの状態: ${stateJa[state]}）。`,
      remedy: '協議体を設置または再開してから、もう一度実行してください。',
    },
    en: {
      message: `Only an established body can set up a subcommittee; this one is ${state}.`,
      remedy: 'Establish or resume the body, then try again.',
    },
  }),
  CouncilActNotPossible: ({ action, state, possible }) => ({
    ja: {
      message: `この協議会は「${stateJa[state]}」のため、「${actionJa[action]}」はできません。`,
      remedy: `いまできること: ${listed(possible)}`,
    },
    en: {
      message: `${action} isn't possible: the council is ${state}.`,
      remedy: `Possible now: ${possible.join(', ') || 'nothing'}.`,
    },
  }),
  CouncilHasMeetings: ({ meetings }) => ({
    ja: {
      message: `終わっていない会議が${meetings.length}件あります。`,
      remedy: '開会中の会議を閉じ、これからの会議を中止してから、もう一度実行してください。',
    },
    en: {
      message: `${meetings.length} meeting(s) of the council aren't over.`,
      remedy: 'Close the meeting in session, cancel those ahead, then try again.',
    },
  }),
}
