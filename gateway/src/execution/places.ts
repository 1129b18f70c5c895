import { type EntityData, isData, own } from './entity-data.ts'
import type { NameOf } from './response-names.ts'

/** A step on the way into an answer: a response name, or `@` for each of a list. */
export type Step = string | number

/** The things that stand at a place of the answer so far; what is null or missing on the way is left out. */
export function thingsAt(from: unknown, path: readonly Step[]): EntityData[] {
  const found: EntityData[] = []
  collect(from, path, 0, found)
  return found
}

function collect(value: unknown, path: readonly Step[], at: number, found: EntityData[]): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    // `@` stands for one list; a list within a list has its own.
    const next = path[at] === '@' ? at + 1 : at
    for (const each of value) collect(each, path, next, found)
    return
  }
  if (!isData(value)) return
  if (at === path.length) found.push(value)
  else collect(own(value, String(path[at])), path, at + 1, found)
}

/** Where in the client's answer each thing at a place stands, perhaps several times: response names and indexes. */
export function pathsAt(
  from: unknown,
  path: readonly Step[],
  nameOf: NameOf,
): Map<EntityData, (string | number)[][]> {
  const found = new Map<EntityData, (string | number)[][]>()
  const walk = (value: unknown, at: number, above: readonly (string | number)[]) => {
    if (value === null || value === undefined) return
    if (Array.isArray(value)) {
      const next = path[at] === '@' ? at + 1 : at
      for (const [index, each] of value.entries()) walk(each, next, [...above, index])
      return
    }
    if (!isData(value)) return
    if (at === path.length) found.set(value, [...(found.get(value) ?? []), [...above]])
    else {
      const name = String(path[at])
      walk(own(value, name), at + 1, [...above, nameOf(name)])
    }
  }
  walk(from, 0, [])
  return found
}

/** Each thing at a place with the objects that it stands in, from the root down, itself the last. */
export function lineagesAt(from: unknown, path: readonly Step[]): Map<EntityData, readonly EntityData[]> {
  const found = new Map<EntityData, readonly EntityData[]>()
  const walk = (value: unknown, at: number, above: readonly EntityData[]) => {
    if (Array.isArray(value)) {
      const next = path[at] === '@' ? at + 1 : at
      for (const each of value) walk(each, next, above)
      return
    }
    if (!isData(value)) return
    const lineage = [...above, value]
    if (at === path.length) found.set(value, lineage)
    else walk(own(value, String(path[at])), at + 1, lineage)
  }
  walk(from, 0, [])
  return found
}
