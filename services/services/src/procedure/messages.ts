import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { Channel } from './channel.ts'
import type { ChannelBarred, ChannelNotOffered, ChannelStands } from './edits.ts'

/** Why a procedure's fee isn't told. */
export const feeUnknown = {
  JA: '手数料は確認できる資料がありません。',
  EN: 'No kept source tells the fee.',
} as const

/** A channel, for a person. */
export const channelName: { readonly [C in Channel]: { readonly ja: string; readonly en: string } } = {
  COUNTER: { ja: '窓口', en: 'at a window' },
  MAIL: { ja: '郵送', en: 'by mail' },
  ONLINE: { ja: 'オンライン', en: 'online' },
  CONVENIENCE_STORE: { ja: 'コンビニ', en: 'at a convenience store' },
  CERTIFICATE_MACHINE: { ja: '証明書自動交付機', en: 'at a certificate machine' },
  PHONE: { ja: '電話', en: 'by phone' },
  VIDEO: { ja: 'ビデオ', en: 'by video' },
}

export type EditProblem = ChannelBarred | ChannelStands | ChannelNotOffered

export const messages: MessagesOf<EditProblem> = {
  ChannelBarred: ({ channel, text }) => ({
    ja: {
      message: `この手続に「${channelName[channel].ja}」の経路は開けません。${text.ja}`,
      remedy: '規則が変わらない限り、この経路は開けません。別の経路を選んでください。',
    },
    en: {
      message: `This procedure can't be opened ${channelName[channel].en}. ${text.en ?? text.ja}`,
      remedy: 'While that rule stands nobody can open it. Choose another channel.',
    },
  }),
  ChannelStands: ({ channel, since, until }) => ({
    ja: {
      message: `「${channelName[channel].ja}」の経路は、すでに開いているか、開く予定です（${since ?? '開始日不明'}から${until ?? ''}）。`,
      remedy: '別の版を始めるには、先にその経路を終了してください。',
    },
    en: {
      message: `It is open, or will be, ${channelName[channel].en} already (from ${since ?? 'an unknown day'}${until ? ` until ${until}` : ''}).`,
      remedy: 'End that channel first to begin another version of it.',
    },
  }),
  ChannelNotOffered: ({ channel, on }) => ({
    ja: {
      message: `${on}には、「${channelName[channel].ja}」の経路はありません。`,
      remedy: 'その日に開いている経路だけを終了できます。',
    },
    en: {
      message: `On ${on} it isn't offered ${channelName[channel].en}.`,
      remedy: 'Only a channel that is open on that day can be ended.',
    },
  }),
}
