/** How much the variables of a request hold: characters of all names and values, and lists and objects within each other. */
export type VariableSize = { readonly characters: number; readonly depth: number }

/** Measures a value that came as JSON. Its stack doesn't grow with the value's depth. */
export function variableSize(variables: unknown): VariableSize {
  const waiting: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }]
  let characters = 0
  let deepest = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    deepest = Math.max(deepest, depth)
    if (typeof value !== 'object' || value === null) {
      characters += typeof value === 'string' ? value.length + 2 : 4
      continue
    }
    characters += 2
    for (const [name, inner] of Object.entries(value)) {
      characters += Array.isArray(value) ? 1 : name.length + 4
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
  return { characters, depth: deepest }
}
