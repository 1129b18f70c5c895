import type { PartialDate } from '@chiiki/kit/business-date.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Name } from '../territory/territory.ts'
import type { OfficeFacts, OfficeKind, OfficeValue, Position, Post, Section } from './office.ts'
import { invalid } from './problem.ts'

type Given<T> = { readonly [K in keyof T]?: T[K] | null }

export type NameInput = { readonly ja: string } & Given<{ kana: string; romaji: string; en: string }>
export type FactsInput = Given<{
  kind: OfficeKind
  name: NameInput
  address: string
  postalCode: string
  position: Position
  phone: string
  fax: string
  legalBasis: string
  sections: readonly ({ readonly name: string } & Given<{ group: string }>)[]
  posts: readonly Post[]
}>
export type DecisionInput = { readonly title: string } & Given<{ url: string }>

const phone = { pattern: /^0\d{1,4}-\d{1,4}-\d{3,4}$/, rule: 'must be like 03-1234-5678' }
const shortText = {
  pattern: /^(?=.*\S)[^\p{Cc}]{1,200}$/u,
  rule: 'must be 1 to 200 characters without line breaks',
}
const textRules = {
  address: shortText,
  postalCode: { pattern: /^\d{3}-\d{4}$/, rule: 'must be like 154-0001' },
  phone,
  fax: phone,
  legalBasis: shortText,
} as const

/** What the caller gave of an office, as facts that the decision is the source of from `asOf` on. */
export function readFacts(
  input: FactsInput,
  source: Source,
  asOf: PartialDate,
  field: string,
): Result<Partial<OfficeFacts>, SharedProblem> {
  const fault = faultOf(input, field)
  if (fault) return refuse(fault)
  const value = <T>(given: T): OfficeValue<T> => ({
    value: given,
    source,
    asOf,
    unknownReason: null,
    note: null,
  })
  const facts: Record<string, unknown> = {}
  for (const name of Object.keys(textRules) as (keyof typeof textRules)[]) {
    const text = input[name]
    if (text !== null && text !== undefined) facts[name] = value(text)
  }
  if (input.kind) facts.kind = input.kind
  if (input.name) facts.name = nameOf(input.name)
  if (input.position)
    facts.position = value({ latitude: input.position.latitude, longitude: input.position.longitude })
  if (input.sections)
    facts.sections = value(input.sections.map(({ name, group }): Section => ({ name, group: group ?? null })))
  if (input.posts) facts.posts = value(input.posts.map(({ title, least, most }) => ({ title, least, most })))
  return ok(facts as Partial<OfficeFacts>)
}

/** Everything of a new office: what nobody has told yet is unknown, with that reason. */
export function wholeFacts(given: Partial<OfficeFacts>, reason: string): Partial<OfficeFacts> {
  const unknown: OfficeValue<never> = {
    value: null,
    source: null,
    asOf: null,
    unknownReason: reason,
    note: null,
  }
  const none = { address: unknown, postalCode: unknown, position: unknown, phone: unknown, fax: unknown }
  return { ...none, legalBasis: unknown, sections: unknown, posts: unknown, ...given }
}

/** The decision as the source of what it says: the ward's own word. */
export function readDecision({ title, url }: DecisionInput): Result<Source, SharedProblem> {
  if (!shortText.pattern.test(title.trim())) return refuse(invalid('decision.title', shortText.rule, title))
  if (url && !/^https?:\/\/\S{1,500}$/.test(url))
    return refuse(invalid('decision.url', 'must be an http or https address', url))
  return ok({ confidence: 'OFFICIAL', title: title.trim(), url: url ?? null, licence: null, note: null })
}

function nameOf({ ja, kana, romaji, en }: NameInput): Name {
  return { ja, kana: kana ?? null, romaji: romaji ?? null, en: en ?? null }
}

function faultOf(input: FactsInput, field: string): SharedProblem | null {
  for (const [name, { pattern, rule }] of Object.entries(textRules)) {
    const text = input[name as keyof typeof textRules]
    if (text !== null && text !== undefined && !pattern.test(text))
      return invalid(`${field}.${name}`, rule, text)
  }
  return nameFault(input.name, field) ?? positionFault(input.position, field) ?? listFault(input, field)
}

function nameFault(name: NameInput | null | undefined, field: string): SharedProblem | null {
  if (!name) return null
  for (const [form, text] of Object.entries(nameOf(name))) {
    const isRight = text === null || /^(?=.*\S)[^\p{Cc}]{1,100}$/u.test(text)
    if (!isRight)
      return invalid(`${field}.name.${form}`, 'must be 1 to 100 characters without line breaks', text)
  }
  return null
}

function positionFault(position: Position | null | undefined, field: string): SharedProblem | null {
  if (!position) return null
  const { latitude, longitude } = position
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth
    ? null
    : invalid(
        `${field}.position`,
        'must be degrees north (-90 to 90) and east (-180 to 180)',
        `${latitude}, ${longitude}`,
      )
}

function listFault({ sections, posts }: FactsInput, field: string): SharedProblem | null {
  if (sections && sections.length > 50)
    return invalid(`${field}.sections`, 'must be at most 50', String(sections.length))
  if (posts && posts.length > 50) return invalid(`${field}.posts`, 'must be at most 50', String(posts.length))
  const names = [
    ...(sections ?? []).flatMap(({ name, group }) => [name, group ?? '-']),
    ...(posts ?? []).map(({ title }) => title),
  ]
  const wrong = names.find((name) => !/^(?=.*\S)[^\p{Cc}]{1,100}$/u.test(name))
  if (wrong !== undefined)
    return invalid(field, 'sections and posts need names of 1 to 100 characters', wrong)
  const odd = posts?.find(({ least, most }) => least < 0 || most < least)
  return odd
    ? invalid(`${field}.posts`, '`least` must be 0 or more, `most` no less', `${odd.least}–${odd.most}`)
    : null
}
