/** What subgraphs say of a thing: data as it came in. */
export type EntityData = { [name: string]: unknown }

export function isData(value: unknown): value is EntityData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value that the thing itself holds under the name; a name that every object answers to is none of its own. */
export function own(data: EntityData, name: string): unknown {
  const value = data[name]
  // What is inherited is a function or the root of all objects, which no JSON holds: sooner told by than by asking whose it is.
  return typeof value === 'function' || value === Object.prototype ? undefined : value
}

/**
 * Adds what came later to what's there: objects and lists of the same length are merged, everything else is replaced. What several things
 * have together (`shared`) is copied before anything is added to it for one of them.
 */
export function merge(target: EntityData, source: EntityData, shared: ReadonlySet<unknown> = nothing): void {
  for (const name of Object.keys(source)) {
    const [there, value] = [target[name], source[name]]
    if (value === undefined) continue
    const isMerged = isMergeable(there, value)
    const before = isMerged && shared.has(there) ? copyOf(there) : there
    target[name] = isMerged ? before : value
    if (isData(before) && isData(value)) merge(before, value)
    else if (isMerged) mergeLists(before as unknown[], value as unknown[])
  }
}

const nothing: ReadonlySet<unknown> = new Set()

/** Whether a value that comes later is added to the one that's there, and doesn't take its place. */
function isMergeable(before: unknown, value: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(value) && before.length === value.length
  return isData(before) && isData(value)
}

/** The parts of an entity that are objects or lists; null where a thing has one of them already, to which it would be added. */
export function partsFor(thing: EntityData, entity: EntityData): unknown[] | null {
  const parts: unknown[] = []
  for (const name of Object.keys(entity)) {
    const value = entity[name]
    if (typeof value !== 'object' || value === null) continue
    if (isMergeable(thing[name], value)) return null
    parts.push(value)
  }
  return parts
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    const before = target[index]
    if (isData(before) && isData(value)) merge(before, value)
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length)
      mergeLists(before, value)
    else target[index] = value
  }
}

/** A copy that shares nothing with what it's of. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (!isData(value)) return value
  const copy: EntityData = {}
  for (const name of Object.keys(value)) copy[name] = copyOf(value[name])
  return copy as T
}
