import type { Sealer } from '@chiiki/kit/sealed.ts'
import { type DerivedTokens, derivedTokens } from '@chiiki/kit/secret-token.ts'
import type { ClientSession, Model } from 'mongoose'
import type { PersonNamed } from './person.ts'

/**
 * The personal text of an application, sealed, in a document of its own: so that it can be erased while what happened stays on record,
 * and that no history holds it. Each text opens only where it belongs.
 */
export type PaperRecord = {
  readonly _id: string
  readonly applicant: string
  readonly proxy: string | null
  /** Whom the certificate is about, where it's about others or several. */
  readonly subjects: string | null
  /** What is applied for, in words; corrections and answers; the decision's reason and notice; where one moves to. */
  readonly texts: { readonly [key: string]: string }
  readonly eraseAt: Date | null
}

export type PaperKey =
  | 'statement'
  | 'reason'
  | 'remedyNotice'
  | 'moveInAddress'
  | `ask_${string}`
  | `answer_${string}`
  | `before_${string}`

export type PapersGiven = {
  readonly applicant: PersonNamed
  readonly proxy: PersonNamed | null
  readonly subjects: readonly PersonNamed[]
  readonly texts: Partial<Record<PaperKey, string>>
}

export type PapersChanged = Partial<Pick<PapersGiven, 'applicant' | 'proxy' | 'subjects'>> & {
  readonly texts?: Partial<Record<PaperKey, string | null>>
}

export type Papers = {
  readonly model: Model<PaperRecord>
  file(id: string, papers: PapersGiven, eraseAt: Date | null, session: ClientSession): Promise<void>
  /** Adds texts and sets when all of it is to be gone. */
  amend(
    id: string,
    texts: Partial<Record<PaperKey, string>>,
    eraseAt: Date | null,
    session: ClientSession,
  ): Promise<void>
  /** Puts members in the place of those that are there; what isn't named stays, null takes away. */
  change(id: string, papers: PapersChanged, session: ClientSession): Promise<void>
  /** @throws SealBroken where what is kept was changed or moved. */
  applicantIn(record: PaperRecord): PersonNamed
  proxyIn(record: PaperRecord): PersonNamed | null
  /** Whom it's about: the applicant where nobody else is named. */
  subjectsIn(record: PaperRecord): PersonNamed[]
  textIn(record: PaperRecord, key: PaperKey): string | null
  /** Whoever filed it signed in: the first to be kept, all to be looked for. */
  holders(person: string): readonly string[]
  /** The token of a receipt: only who has the keys can make it again, for whoever repeats an act. */
  readonly receipts: DerivedTokens
  /** What stands for personal text in the memory of an idempotency key. */
  print(text: unknown): string
}

export function papersOf(model: Model<PaperRecord>, sealer: Sealer): Papers {
  const about = (what: string, id: string) => `Application.${what} ${id}`
  const seal = (what: string, id: string, value: unknown) =>
    sealer.seal(JSON.stringify(value), about(what, id))
  const open = (what: string, { _id }: PaperRecord, sealed: string) =>
    JSON.parse(sealer.open(sealed, about(what, _id)))
  const sealedTexts = (id: string, texts: Partial<Record<PaperKey, string>>) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([key, text]) =>
        text === undefined ? [] : [[key, seal(key, id, text)]],
      ),
    )
  const applicantIn = (record: PaperRecord): PersonNamed => open('applicant', record, record.applicant)
  return {
    model,
    file: async (id, { applicant, proxy, subjects, texts }, eraseAt, session) => {
      const kept = {
        _id: id,
        applicant: seal('applicant', id, applicant),
        proxy: proxy && seal('proxy', id, proxy),
        subjects: subjects.length > 0 ? seal('subjects', id, subjects) : null,
        texts: sealedTexts(id, texts),
        eraseAt,
      }
      await model.create([kept], { session })
    },
    amend: async (id, texts, eraseAt, session) => {
      const members = Object.entries(sealedTexts(id, texts)).map(([key, text]) => [`texts.${key}`, text])
      await model.updateOne({ _id: id }, { $set: { ...Object.fromEntries(members), eraseAt } }, { session })
    },
    change: async (id, { applicant, proxy, subjects, texts = {} }, session) => {
      const kept = Object.entries(texts).filter(([, text]) => text !== null) as [PaperKey, string][]
      const gone = Object.entries(texts).filter(([, text]) => text === null)
      const sealed = Object.entries(sealedTexts(id, Object.fromEntries(kept)))
      const $set = {
        ...(applicant && { applicant: seal('applicant', id, applicant) }),
        ...(proxy !== undefined && { proxy: proxy && seal('proxy', id, proxy) }),
        ...(subjects && { subjects: subjects.length > 0 ? seal('subjects', id, subjects) : null }),
        ...Object.fromEntries(sealed.map(([key, text]) => [`texts.${key}`, text])),
      }
      const $unset = Object.fromEntries(gone.map(([key]) => [`texts.${key}`, 1]))
      await model.updateOne({ _id: id }, { $set, $unset }, { session })
    },
    applicantIn,
    proxyIn: (record) => record.proxy && open('proxy', record, record.proxy),
    subjectsIn: (record) =>
      record.subjects ? open('subjects', record, record.subjects) : [applicantIn(record)],
    textIn: ({ texts, ...record }, key) => {
      const text = texts[key]
      return text === undefined ? null : open(key, { ...record, texts }, text)
    },
    holders: (person) => sealer.fingerprints(person, 'Application.holder'),
    receipts: derivedTokens(sealer, 'Application.receipt'),
    print: (text) => sealer.fingerprints(JSON.stringify(text) ?? '', 'Application.input')[0] ?? '',
  }
}
