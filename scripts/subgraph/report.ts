import type { Found } from '../../gateway/src/guests/outcome.ts'
import { withoutMembers } from '../told-changes.ts'

const mostRows = 40

/** What was asked: in its words it's told that it isn't so. */
export type AskedFor = 'check' | 'register' | 'withdraw'

const notSo: Record<AskedFor, string> = {
  check: "doesn't fit the graph",
  register: "wasn't let in: nothing has changed",
  withdraw: "hasn't left: nothing has changed",
}

/** What a check found, for a person at a terminal or in a CI's log. `isBreaking`: it fits, and would break what nobody said may break. */
export function reportOf(
  name: string,
  { errors, warnings, changes, broken }: Found,
  { asked = 'check', isBreaking = false }: { readonly asked?: AskedFor; readonly isBreaking?: boolean } = {},
): string {
  const lines = [headline(name, errors.length === 0, asked, isBreaking)]
  lines.push(
    ...section(
      `${errors.length} reason(s)`,
      errors.map(({ code, message }) => `${code}: ${message}`),
    ),
  )
  lines.push(
    ...section(
      `${broken.length} operation(s) would break`,
      broken.map(
        ({ client, operation, lastAskedAt, by }) =>
          `${operation} of ${client}${lastAskedAt ? `, last asked ${lastAskedAt}` : ''}: ${by.join('; ')}`,
      ),
    ),
  )
  lines.push(
    ...section(
      `${warnings.length} thing(s) to do better`,
      warnings.map(({ code, message }) => `${code}: ${message}`),
    ),
  )
  const told = withoutMembers(changes)
  const less = told.length < changes.length ? '; what new types and fields are made of is left out' : ''
  lines.push(
    ...section(
      `${changes.length} change(s) of the schema${less}`,
      told.map(({ kind, message }) => `${kind}: ${message}`),
    ),
  )
  return lines.join('\n')
}

function headline(name: string, isTakeable: boolean, asked: AskedFor, isBreaking: boolean): string {
  if (!isTakeable) return `✗ ${name} ${notSo[asked]}`
  if (isBreaking)
    return `✗ ${name} fits the graph, and breaks what clients ask (--accept-breaking, where they know)`
  return `✓ ${name} fits the graph`
}

function section(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return []
  const more = rows.length > mostRows ? [`… and ${rows.length - mostRows} more`] : []
  return ['', `${title}:`, ...[...rows.slice(0, mostRows), ...more].map((row) => `  ${row}`)]
}
