import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { StandardProblem } from './problem.ts'

export const messages: MessagesOf<StandardProblem> = {
  StandardTopicTaken: ({ standardId, topic }) => ({
    ja: {
      message: `「${topic}」の統一的基準は既にあります（${standardId}）。一つの事項に同じ日に効く基準は一つです。`,
      remedy: '内容を改めるには reviseStandard、やめるには repealStandard を使ってください。',
    },
    en: {
      message: `There is a ward-wide standard on "${topic}" already (${standardId}); one holds per topic on any day.`,
      remedy: 'To change it use reviseStandard, to end it repealStandard.',
    },
  }),
  StandardClosed: ({ endsOn }) => ({
    ja: {
      message: `この統一的基準は ${endsOn} に終わることが決まっています。`,
      remedy: 'その日以後の基準は issueStandard で新しく定めてください。',
    },
    en: {
      message: `This standard ends on ${endsOn}.`,
      remedy: 'Issue a new one from that day on with issueStandard.',
    },
  }),
  StandardOutOfOrder: ({ givenOn, lastNumber, lastFrom }) => ({
    ja: {
      message: `${givenOn} は、第${lastNumber}版の始まる ${lastFrom} より後ではありません。`,
      remedy: `${lastFrom} より後の日を指定してください。`,
    },
    en: {
      message: `${givenOn} isn't after ${lastFrom}, when version ${lastNumber} begins.`,
      remedy: `Give a day after ${lastFrom}.`,
    },
  }),
  AreaRulesContradict: ({ areaRuleCount }) => ({
    ja: {
      message: `同じ事項に地域独自の定めが ${areaRuleCount} 件あります。統一的基準と並べて置くことはできません。`,
      remedy: 'endsAreaRules を true にすると、基準の始まる日にそれらを終わらせます。',
    },
    en: {
      message: `Areas have ${areaRuleCount} rule(s) of their own on this topic; they can't stand beside a ward-wide standard.`,
      remedy: 'With endsAreaRules: true they end on the day that the standard begins.',
    },
  }),
  ContradictsStandard: ({ topic, standardId, number, from, to }) => ({
    ja: {
      message: `「${topic}」には統一的基準があります（${standardId} 第${number}版、${from}から${to ?? '先'}まで）。地域はこれと異なる定めを置けません。`,
      remedy: '基準の改正を本庁と調整してください。',
    },
    en: {
      message: `"${topic}" has a ward-wide standard (${standardId}, version ${number}, from ${from} to ${to ?? 'no end known'}); an area can't have a rule of its own beside it.`,
      remedy: 'Talk with head office about a revision of the standard.',
    },
  }),
  AreaRuleExists: ({ areaRuleId, topic }) => ({
    ja: {
      message: `この地域には「${topic}」の定めが既にあります（${areaRuleId}）。`,
      remedy: 'endAreaRule で終わらせてから、その日以後の定めを置いてください。',
    },
    en: {
      message: `The area has a rule on "${topic}" already (${areaRuleId}).`,
      remedy: 'End it with endAreaRule, then set the new one from that day on.',
    },
  }),
  AreaRuleEnded: ({ endsOn }) => ({
    ja: {
      message: `この定めは ${endsOn} に終わることが決まっています。`,
      remedy: '変えることはできません。',
    },
    en: { message: `This rule ends on ${endsOn}.`, remedy: "That can't be changed." },
  }),
}
