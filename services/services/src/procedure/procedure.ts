import type { Source } from '@chiiki/kit/provenance.ts'
import type { Bilingual, CounterKind, Name, OfferingMode } from '../counter/counter.ts'

/** Procedures (手続): the catalogue of what people come for. What the source doesn't tell is null, with the reason. */
export const procedureCategories = [
  'NOTIFICATION',
  'REGISTRATION',
  'CERTIFICATE',
  'PAYMENT',
  'ISSUE',
  'REISSUE',
  'APPLICATION',
  'SUBSIDY',
  'ENQUIRY',
  'CONSULTATION',
  'INFORMATION',
  'SUPPORT',
  'CHANNEL',
] as const
export type ProcedureCategory = (typeof procedureCategories)[number]

export const channels = ['COUNTER', 'MAIL', 'ONLINE', 'CONVENIENCE_STORE', 'PHONE', 'VIDEO'] as const
export type Channel = (typeof channels)[number]

/** A way in which a procedure can be done, as the source words it. */
export type ProcedureChannel = {
  /** Null where the words name none of the channels. */
  readonly channel: Channel | null
  readonly asWritten: string
  readonly isVerified: boolean
}

export type LegalBasis = {
  readonly text: string
  readonly article: string | null
  readonly isVerified: boolean
}

/** By when it must be done, counted from an event of the person's life. */
export type PersonalDeadline = {
  readonly length: number
  readonly unit: 'DAY' | 'MONTH'
  readonly from: string
  readonly scope: string | null
  readonly closedDayRule: string | null
}

/** Where a procedure is not taken, or how it is taken there: at windows of these kinds, in these modes alone. */
export type OfferingRule = {
  readonly kinds: readonly CounterKind[]
  readonly modes: readonly OfferingMode[]
  readonly text: Bilingual
  readonly source: Source
}

export type ProcedureRecord = {
  readonly _id: string
  readonly order: number
  readonly name: Name
  readonly category: ProcedureCategory
  readonly channels: readonly ProcedureChannel[]
  /** Who handles it, as the source words it: windows, sections, bodies. */
  readonly handledBy: readonly string[]
  readonly legalBasis: LegalBasis | null
  readonly note: string | null
  /** Yen; null where no kept source tells. */
  readonly feeYen: number | null
  readonly deadlines: readonly PersonalDeadline[]
  readonly rules: readonly OfferingRule[]
  readonly source: Source
  readonly search: readonly string[]
}

const unverified = /\s*\(?(?:general knowledge, )?unverified\)?/

/** Words that only general knowledge confirms, without the remark that says so. */
export function verified(text: string): { readonly text: string; readonly isVerified: boolean } {
  return {
    text: text.replace(/\s*\(general knowledge, unverified\)/, ''),
    isVerified: !unverified.test(text),
  }
}

const spoken: readonly (readonly [RegExp, Channel])[] = [
  [/^(counter|center|centre|certificate window)/, 'COUNTER'],
  [/^mail/, 'MAIL'],
  [/^convenience store/, 'CONVENIENCE_STORE'],
  [/^online/, 'ONLINE'],
  [/^phone/, 'PHONE'],
  [/^video/, 'VIDEO'],
]

/** The channels that a source's words name; `online/convenience store` names two. */
export function channelsOf(written: string): ProcedureChannel[] {
  const { text, isVerified } = verified(written)
  return text.split('/').map((part) => {
    const channel = spoken.find(([words]) => words.test(part.trim()))?.[1] ?? null
    return { channel, asWritten: part.trim(), isVerified }
  })
}

/** What is wrong with how windows take procedures, by the rules of the catalogue. Empty when sound. */
export function offeringFaults(
  window: {
    readonly _id: string
    readonly kind: CounterKind
    readonly offerings: readonly { procedure: string; mode: OfferingMode }[]
  },
  procedures: ReadonlyMap<string, Pick<ProcedureRecord, 'rules'>>,
): string[] {
  const { _id, kind, offerings } = window
  return offerings.flatMap(({ procedure, mode }, index) => {
    if (offerings.findIndex((each) => each.procedure === procedure) < index)
      return [`${_id}: ${procedure} stands twice`]
    const rules = procedures.get(procedure)?.rules
    if (!rules) return [`${_id}: ${procedure} isn't in the catalogue`]
    const broken = rules.filter(({ kinds, modes }) => kinds.includes(kind) && !modes.includes(mode))
    return broken.map(
      ({ modes, text }) =>
        `${_id}: ${procedure} is ${mode} but may only be ${modes.join(' or ')}: ${text.ja}`,
    )
  })
}
