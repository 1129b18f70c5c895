import { customAlphabet } from 'nanoid'

/**
 * Ids: one id is `_id`, `@key` and Relay id at once. The prefix is the GraphQL type's name in lower camel
 * case; reference data is readable (`district:ikejiri`), records made at run time are random
 * (`council_3k9w…`). Clients treat both as opaque.
 */
const unmistakable = '23456789abcdefghjkmnpqrstvwxyz'
const random = customAlphabet(unmistakable, 20)

/** A new random id for a record of this type. 20 characters of 30 signs: about 98 bits. */
export function newId(typeName: string): string {
  return `${prefixOf(typeName)}_${random()}`
}

/** A readable id for reference data, e.g. `referenceId('District', 'ikejiri')` → `district:ikejiri`. */
export function referenceId(typeName: string, slug: string): string {
  return `${prefixOf(typeName)}:${slug}`
}

export function prefixOf(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1)
}

/** Whether `id` has the shape of an id of this type. A well-formed id may still name nothing. */
export function isIdOf(typeName: string, id: string): boolean {
  const prefix = prefixOf(typeName)
  return id.length <= 120 && (id.startsWith(`${prefix}:`) || id.startsWith(`${prefix}_`))
}
