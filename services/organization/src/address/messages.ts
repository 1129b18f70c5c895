import type { MessagesOf } from '@chiiki/kit/problem.ts'
import type { AddressNotFound, AddressOutsideWard, AddressPart } from './address.ts'

const partJa: Record<AddressPart, string> = { TOWN: '町名', CHOME: '丁目', BLOCK: '番' }
const partEn: Record<AddressPart, string> = { TOWN: 'town', CHOME: 'chōme', BLOCK: 'block (番)' }

export const messages: MessagesOf<AddressNotFound | AddressOutsideWard> = {
  AddressNotFound: ({ read, unknown }) => ({
    ja: {
      message: `「${read}」の${partJa[unknown]}は区内に見つかりません。`,
      remedy: `${partJa[unknown]}を確かめてください。近い町名があれば、あわせて示しています。`,
    },
    en: {
      message: `The ${partEn[unknown]} of "${read}" isn't in the ward.`,
      remedy: `Check the ${partEn[unknown]}; towns that come near are listed.`,
    },
  }),
  AddressOutsideWard: ({ municipality }) => ({
    ja: {
      message: `「${municipality}」は区の外です。`,
      remedy: '区内の住所を入力するか、その自治体にお尋ねください。',
    },
    en: {
      message: `"${municipality}" lies outside the ward.`,
      remedy: 'Give an address in the ward, or ask that municipality.',
    },
  }),
}

/** What to ask a person whose address leaves more than one district open. */
export const questions: Record<AddressPart, (normalized: string) => { ja: string; en: string }> = {
  TOWN: (read) => ({
    ja: `「${read}」のどの町ですか。漢字で書いてください。`,
    en: `Which town of "${read}" is it? Write it in kanji.`,
  }),
  CHOME: (read) => ({ ja: `${read}の何丁目ですか。`, en: `Which chōme of ${read} is it?` }),
  BLOCK: (read) => ({ ja: `${read}の何番ですか。`, en: `Which block (番) of ${read} is it?` }),
}
