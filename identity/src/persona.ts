import { readFileSync } from 'node:fs'
import { parseBusinessDate } from '@chiiki/kit/business-date.ts'
import { z } from 'zod'

/** How surely a sign-in tells who somebody is: by their word, by papers that were shown, by the signature of a card. */
export const identityLevels = ['DECLARED', 'DOCUMENTS', 'SIGNATURE'] as const

/** How a person belongs to the ward (第1・2②), by their own word. */
export const categories = ['RESIDENT', 'COMMUTER', 'STUDENT', 'GROUP'] as const

/** The parts of the sign-in page, in its order. */
export const sections = ['PEOPLE', 'DISTRICT', 'AREA', 'WARD', 'CONSULTATION', 'PLATFORM'] as const
export type Section = (typeof sections)[number]

const id = (kind: string) =>
  z.string().regex(new RegExp(`^${kind}:[a-z0-9-]{1,60}$`), `an id such as "${kind}:…", in lower case`)
const bilingual = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })

const heldPost = z.strictObject({
  post: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a post such as "centre-director", in lower case'),
  office: id('office'),
  /** The first day on which the post is no longer held; without one, no end is known. */
  until: z
    .string()
    .refine((text) => parseBusinessDate(text) !== null, 'a day such as 2027-04-01')
    .optional(),
})

const claims = z
  .strictObject({
    posts: z.array(heldPost).max(20),
    category: z.enum(categories).optional(),
    /** The district where the person lives, works or studies, or where the group has its main base. */
    basis: id('district').optional(),
    /** The consultation party (相談機関) that the person works for. */
    party: id('party').optional(),
    /** The groups for which the person may act. */
    groups: z.array(id('group')).max(20),
    identity_level: z.enum(identityLevels).optional(),
  })
  .refine(({ category, basis }) => (category === undefined) === (basis === undefined), {
    message: 'category and basis come together',
    path: ['category'],
  })
  .refine(({ category, groups }) => category !== 'GROUP' || groups.length > 0, {
    message: 'who takes part as a GROUP names it',
    path: ['groups'],
  })

const persona = z.strictObject({
  id: id('persona'),
  section: z.enum(sections),
  label: bilingual,
  /** What this persona may try. */
  description: bilingual,
  claims,
})

const cast = z
  .array(persona)
  .min(1)
  .refine((all) => new Set(all.map((each) => each.id)).size === all.length, 'two personas have the same id')

export type HeldPost = z.infer<typeof heldPost>
export type Claims = z.infer<typeof claims>
export type Persona = z.infer<typeof persona>

/** The file of personas can't be used; `message` lists every fault, one a line. */
export class PersonasWrong extends Error {
  override name = 'PersonasWrong'
}

/** @throws PersonasWrong naming every fault with its place. */
export function parsePersonas(value: unknown, from = 'personas'): readonly Persona[] {
  const read = cast.safeParse(value)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the list'}: ${message}`)
  throw new PersonasWrong(`The personas of ${from} are not right:\n${faults.join('\n')}`)
}

/** @throws PersonasWrong when the file isn't there, isn't JSON, or doesn't hold personas. */
export function readPersonas(file: string): readonly Persona[] {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new PersonasWrong(`The personas of ${file} can't be read: ${(error as Error).message}`, {
      cause: error,
    })
  }
  return parsePersonas(value, file)
}
