/** One loader for each content of its arguments. */
export function each<A, L>(make: (args: A) => L): (args: A) => L {
  const made = new Map<string, L>()
  return (args) => {
    const key = JSON.stringify(args)
    const loader = made.get(key) ?? make(args)
    made.set(key, loader)
    return loader
  }
}

/** Asked at most once: a query that isn't wrapped would be sent again for each that waits for it. */
