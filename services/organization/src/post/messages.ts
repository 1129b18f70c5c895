import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { PostProblem } from './problem.ts'

export const messages: MessagesOf<PostProblem> = {
  PostHeld: ({ postId, tenureId, from, to }) => ({
    ja: {
      message: `職「${postId}」には、${from}から${to ?? '先'}まで就いている者がいます（任期「${tenureId}」）。`,
      remedy: '別の期間を指定するか、先に endTenure でその任期を終えてください。',
    },
    en: {
      message: `The post "${postId}" is held from ${from} to ${to ?? 'no end known'} (tenure "${tenureId}").`,
      remedy: 'Choose other days, or end that tenure first with endTenure.',
    },
  }),
  PostNotThere: ({ postId, from, to }) => ({
    ja: {
      message: `職「${postId}」が置かれているのは${from}から${to ?? '先'}までで、その期間の外には就けません。`,
      remedy: '職が置かれている期間のうちで指定してください。',
    },
    en: {
      message: `The post "${postId}" is there from ${from} to ${to ?? 'no end known'}; nobody holds it on other days.`,
      remedy: 'Give days within the time in which the post is there.',
    },
  }),
  PostNotHeld: ({ postId, on }) => ({
    ja: {
      message: `職「${postId}」には ${on} に就いている者がいないため、不在の代理は置けません。`,
      remedy: '欠員の代理（VACANCY）として置いてください。',
    },
    en: {
      message: `Nobody holds the post "${postId}" on ${on}, so nobody can act for an absent holder.`,
      remedy: 'Appoint somebody to act for the vacancy (VACANCY).',
    },
  }),
  OfficeHasDirector: ({ officeId, postId }) => ({
    ja: {
      message: `「${officeId}」の長の職は一つです。その期間には「${postId}」があります。`,
      remedy: '別の期間を指定するか、先に abolishPost でその職を終えてください。',
    },
    en: {
      message: `"${officeId}" has one director's post on any day: on those days it is "${postId}".`,
      remedy: 'Choose other days, or end that post first with abolishPost.',
    },
  }),
  TenureActNotPossible: ({ tenureId, state, action }) => ({
    ja: {
      message: `任期「${tenureId}」は今の状態（${state}）では${action === 'END' ? '終えられません' : '取り下げられません'}。`,
      remedy:
        action === 'END'
          ? '既に終わった任期です。'
          : '取り下げられるのは始まる前だけです。始まった任期は endTenure で終えてください。',
    },
    en: {
      message: `The tenure "${tenureId}" is ${state}: it can't be ${action === 'END' ? 'ended' : 'withdrawn'}.`,
      remedy:
        action === 'END'
          ? 'It has ended already.'
          : 'Only what has not begun can be withdrawn; end what has begun with endTenure.',
    },
  }),
}
