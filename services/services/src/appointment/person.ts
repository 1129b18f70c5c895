import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Sealer } from '@chiiki/kit/sealed.ts'
import type { AppointmentMode } from '../slot-group/slot-group.ts'

/** All that is asked of a person: how to reach them should the office have to move it; the rest if they like. */
export type PersonGiven = {
  readonly contact: { readonly kind: ContactKind; readonly value: string }
  /** How to be called. */
  readonly name: string | null
  /** What helps at the counter: 手話通訳, a wheelchair … */
  readonly needs: string | null
}
export type ContactKind = 'PHONE' | 'EMAIL'

/** What is kept sealed; `identity`: as whom the limit of open appointments counts them, null where nobody can know. */
export type PersonKept = PersonGiven & { readonly identity: string | null }

/** Reads what a person gave. A phone number in digits of any width; who is to be phoned gives one. */
export function readPerson(
  given: {
    readonly contactKind: ContactKind
    readonly contact: string
    readonly name?: string | null
    readonly needs?: string | null
  },
  mode: AppointmentMode,
): Result<PersonGiven, InvalidInput> {
  const { contactKind: kind } = given
  if (mode === 'PHONE' && kind !== 'PHONE')
    return refuse(invalid('person.contactKind', 'must be PHONE: you will be phoned', kind))
  const value = kind === 'PHONE' ? phoneIn(given.contact) : emailIn(given.contact)
  // What was given isn't repeated: a refusal may be logged by whoever shows it.
  if (value === null) return refuse(invalid('person.contact', contactRules[kind], null))
  const name = readOptionalText('person.name', given.name, 60)
  if (!name.ok) return refuse(invalid('person.name', name.problem.rule, null))
  const needs = readOptionalText('person.needs', given.needs, 200)
  if (!needs.ok) return refuse(invalid('person.needs', needs.problem.rule, null))
  return ok({ contact: { kind, value }, name: name.value, needs: needs.value })
}

const contactRules: { readonly [Kind in ContactKind]: string } = {
  PHONE: 'must be a phone number of 10 to 15 digits',
  EMAIL: 'must be an e-mail address of at most 254 characters',
}

function phoneIn(text: string): string | null {
  const plain = text
    .slice(0, 60)
    .normalize('NFKC')
    .replaceAll(/[\s()‐‑–—ー−-]/g, '')
  const national = plain.replace(/^\+81/, '0')
  return /^\+?\d{10,15}$/.test(national) ? national : null
}

function emailIn(text: string): string | null {
  const plain = text.slice(0, 400).normalize('NFKC').trim()
  return plain.length <= 254 && /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : null
}

/** One key a procedure and day, for each of the sealing keys: keep the first of each, look for any. Tells nobody who it is. */
export function keysOf(
  sealer: Sealer,
  who: string,
  procedures: readonly string[],
  date: BusinessDate,
): { readonly kept: string[]; readonly known: string[] } {
  const each = procedures.map((procedure) =>
    sealer.fingerprints(`${who}\n${procedure}\n${date}`, 'Appointment.openKeys'),
  )
  return { kept: each.flatMap(([newest]) => newest ?? []), known: each.flat() }
}

/** As which a contact counts as the same: e-mail addresses without regard to case. */
export function contactIdentity({ contact }: PersonGiven): string {
  return `${contact.kind}:${contact.kind === 'EMAIL' ? contact.value.toLowerCase() : contact.value}`
}
