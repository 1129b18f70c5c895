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

/** Adds what came later to what's there: objects and lists of the same length are merged, everything else is replaced. */
export function merge(target: EntityData, source: EntityData): void {
  for (const name of Object.keys(source)) {
    const [before, value] = [target[name], source[name]]
    if (value === undefined) continue
    if (isData(before) && isData(value)) merge(before, value)
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length)
      mergeLists(before, value)
    else target[name] = value
  }
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
