import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { plainForm } from '@chiiki/kit/japanese-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/** Somebody as an application names them. Kept sealed alone. */
export type PersonNamed = {
  readonly name: string
  readonly kana: string | null
  readonly birthDate: BusinessDate | null
  readonly address: string | null
  readonly contact: string | null
}

export type PersonGiven = {
  readonly name: string
  readonly kana?: string | null
  readonly birthDate?: string | null
  readonly address?: string | null
  readonly contact?: string | null
}

const longest = { name: 100, kana: 100, address: 300, contact: 200 } as const

export function readPerson(field: string, given: PersonGiven): Result<PersonNamed, InvalidInput> {
  const name = readText(`${field}.name`, given.name, longest.name)
  const kana = readOptionalText(`${field}.kana`, given.kana, longest.kana)
  const address = readOptionalText(`${field}.address`, given.address, longest.address)
  const contact = readOptionalText(`${field}.contact`, given.contact, longest.contact)
  for (const each of [name, kana, address, contact])
    if (!each.ok) return refuse({ ...each.problem, given: null })
  return ok({
    name: textIn(name) ?? '',
    kana: textIn(kana),
    address: textIn(address),
    contact: textIn(contact),
    birthDate: given.birthDate ?? null,
  })
}

export function readPersons(
  field: string,
  given: readonly PersonGiven[],
  most: number,
): Result<PersonNamed[], InvalidInput> {
  if (given.length > most) return refuse(invalid(field, `at most ${most}`, String(given.length)))
  const read = given.map((each, index) => readPerson(`${field}.${index}`, each))
  const wrong = read.find((each) => !each.ok)
  if (wrong && !wrong.ok) return wrong
  return ok(read.flatMap((each) => (each.ok ? [each.value] : [])))
}

/**
 * What one person is known by, whoever writes it: the name, and its reading, each with the day of birth. Width, spaces, kana and variants of
 * kanji make no difference. Empty without a day of birth: then nobody can be told apart.
 */
export function personKeys({
  name,
  kana,
  birthDate,
}: Pick<PersonNamed, 'name' | 'kana' | 'birthDate'>): string[] {
  if (birthDate === null) return []
  const forms = [name, kana].flatMap((each) => (each === null ? [] : [plainForm(each)]))
  return [...new Set(forms.filter((form) => form !== ''))].map((form) => `${form} ${birthDate}`)
}

/** Whether two that were named are one person, by what they're known by. */
export function isSamePerson(a: PersonNamed, b: PersonNamed): boolean {
  const keys = new Set(personKeys(a))
  return personKeys(b).some((key) => keys.has(key))
}

function textIn<T>(result: Result<T, InvalidInput>): T | null {
  return result.ok ? result.value : null
}
