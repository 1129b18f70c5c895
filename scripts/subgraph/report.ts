import type { Found } from '../../gateway/src/guests/outcome.ts'

const mostRows = 40

/** What a check found, for a person at a terminal or in a CI's log. */
export function reportOf(name: string, { errors, warnings, changes, broken }: Found): string {
  const isTakeable = errors.length === 0
  const lines = [
    `${isTakeable ? '✓' : '✗'} ${name} ${isTakeable ? 'fits the graph' : "doesn't fit the graph"}`,
  ]
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
  // What a new field says of itself is in its schema: a list of changes is read for what changes.
  const told = changes.filter(({ kind, message }) => kind !== 'SAFE' || !/\bdescription\b/i.test(message))
  lines.push(
    ...section(
      `${changes.length} change(s) of the schema${told.length < changes.length ? `, ${changes.length - told.length} of them descriptions` : ''}`,
      told.map(({ kind, message }) => `${kind}: ${message}`),
    ),
  )
  return lines.join('\n')
}

function section(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return []
  const more = rows.length > mostRows ? [`… and ${rows.length - mostRows} more`] : []
  return ['', `${title}:`, ...[...rows.slice(0, mostRows), ...more].map((row) => `  ${row}`)]
}
