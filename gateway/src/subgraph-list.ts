import type { GuestDoor } from './guests/door.ts'

/** A subgraph as the gateway is told of it: what it's called, and where it answers GraphQL. */
export type Subgraph = {
  readonly name: string
  readonly url: string
  /** A department's own, which is held at its door; others are ours. */
  readonly guest?: { readonly door: GuestDoor; readonly takesTokens: boolean }
}

/** The name of the gateway's own in-process subgraph, which nobody else may take. */
export const nodeSubgraph = 'node'

/** The name of its other one, which tells the versions of the schema. */
export const historySubgraph = 'history'

/** Names that stand for the gateway itself. */
export const ownNames: readonly string[] = [nodeSubgraph, historySubgraph]

/** Lower-case letters, digits and `-`, at most 63. */
export const wellNamed = /^[a-z][a-z0-9-]{0,62}$/

/**
 * Reads `organization=http://127.0.0.1:4001/graphql,services=…`.
 * @throws Error with every fault in one message: a name twice, a reserved or odd name, an address that isn't http(s).
 */
export function parseSubgraphs(text: string): Subgraph[] {
  const subgraphs = text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const at = entry.indexOf('=')
      return at < 0
        ? { name: entry, url: '' }
        : { name: entry.slice(0, at).trim(), url: entry.slice(at + 1).trim() }
    })
  const faults = [...subgraphs.flatMap(faultsOf), ...repeated(subgraphs)]
  if (subgraphs.length === 0)
    faults.push('no subgraph is named (name=http://host:port/graphql, more after a comma)')
  if (faults.length > 0) throw new Error(faults.join('; '))
  return subgraphs
}

function faultsOf({ name, url }: Subgraph): string[] {
  const faults: string[] = []
  if (!wellNamed.test(name)) faults.push(`"${name}" isn't a name (lower-case letters, digits and -)`)
  if (ownNames.includes(name)) faults.push(`"${name}" is the gateway's own`)
  if (!isHttp(url)) faults.push(`"${name}" needs an address like http://127.0.0.1:4001/graphql`)
  return faults
}

function repeated(subgraphs: readonly Subgraph[]): string[] {
  const names = subgraphs.map(({ name }) => name)
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
    (name) => `"${name}" is named twice`,
  )
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
