import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { LocalGroupEnded, LocalGroupRegistered } from './local-group.ts'

export const messages: MessagesOf<LocalGroupRegistered | LocalGroupEnded> = {
  LocalGroupRegistered: ({ name }) => ({
    ja: {
      message: `この地区には「${name}」がすでに登録されています。`,
      remedy: '登録済みの団体を変更してください。',
    },
    en: { message: `${name} is registered in this district.`, remedy: 'Change the one that is there.' },
  }),
  LocalGroupEnded: ({ until }) => ({
    ja: { message: `この団体の案内は${until}で終わっています。`, remedy: '改めて登録してください。' },
    en: { message: `The group is told of no more from ${until} on.`, remedy: 'Register it anew.' },
  }),
}
