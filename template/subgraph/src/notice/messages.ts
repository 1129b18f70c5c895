import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { NoticeWithdrawn } from './notice.ts'

/** What each problem says: the rule that held, and what would mend it. One that's missing doesn't compile. */
export const messages: MessagesOf<NoticeWithdrawn> = {
  SampleNoticeWithdrawn: () => ({
    ja: {
      message: 'このお知らせは、すでに取り下げられています。',
      remedy: '最新の状態（state）を確かめてください。',
    },
    en: {
      message: 'This notice was withdrawn already.',
      remedy: 'Read its state.',
    },
  }),
}
