import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { PostedAlready, PostingEnded } from './posting.ts'

export const messages: MessagesOf<PostedAlready | PostingEnded> = {
  PostedAlready: ({ what }) => ({
    ja: {
      message:
        what === 'PERSON'
          ? 'この職員は、その日にはすでに災害時拠点隊に配置されています。'
          : 'この地区には、その日にはすでに隊長がいます。',
      remedy: '先に今の配置を終える（endPosting）か、その終わりの日から配置してください。',
    },
    en: {
      message:
        what === 'PERSON'
          ? 'This person is posted already on that day.'
          : 'This district has its leader already on that day.',
      remedy: 'End that posting first (endPosting), or post from its end on.',
    },
  }),
  PostingEnded: () => ({
    ja: { message: 'この配置は、すでに終わりの日が決まっています。', remedy: '新しく配置してください。' },
    en: { message: 'This posting has its end already.', remedy: 'Post anew.' },
  }),
}
