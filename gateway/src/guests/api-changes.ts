import { diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import type { Broken, Change } from './findings.ts'

/** An operation that somebody asks, by what of the schema it uses. */
export type Usage = {
  readonly client: string
  readonly operation: string
  readonly isRegistered: boolean
  readonly lastAskedAt: string | null
  readonly uses: readonly string[]
}

const kinds = { BREAKING: 'BREAKING', DANGEROUS: 'DANGEROUS', NON_BREAKING: 'SAFE' } as const

/** What differs between two API schemas, the worst first. */
export async function apiChanges(before: string, after: string): Promise<Change[]> {
  if (before === after) return []
  const options = { assumeValidSDL: true, noLocation: true }
  const found = await diff(buildSchema(before, options), buildSchema(after, options))
  const changes = found
    .filter(({ type }) => !type.startsWith('DIRECTIVE_USAGE'))
    .map(({ type, message, path = '', criticality }) => ({
      kind: kinds[criticality.level],
      at: path,
      message,
      type: String(type),
    }))
  return changes.sort((a, b) => worst.indexOf(a.kind) - worst.indexOf(b.kind) || (a.at < b.at ? -1 : 1))
}

const worst = ['BREAKING', 'DANGEROUS', 'SAFE']

/** The operations that these changes would break, each with the changes that do. */
export function brokenBy(changes: readonly Change[], usages: readonly Usage[]): Broken[] {
  const breaking = changes.filter(({ kind }) => kind === 'BREAKING')
  if (breaking.length === 0) return []
  return usages.flatMap(({ uses, ...usage }) => {
    const used = new Set(uses)
    const by = breaking.filter((change) => touches(change, used)).map(({ message }) => message)
    return by.length > 0 ? [{ ...usage, by }] : []
  })
}

function touches({ at, type }: Change, used: ReadonlySet<string>): boolean {
  if (used.has(at)) return true
  const [first = '', ...rest] = at.split('.')
  if (used.has(`${first}.*`)) return true
  // What is new and must be given breaks whoever uses that which it's given to.
  if (type.endsWith('_ADDED') && used.has([first, ...rest.slice(0, -1)].join('.'))) return true
  const within = `${at}.`
  return [...used].some((each) => each.startsWith(within))
}
