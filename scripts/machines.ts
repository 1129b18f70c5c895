/**
 * The machines of participation as people read them: `docs/machines.md`, from the tables that rule the acts. `--check` fails when it's
 * stale.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Machine } from '../kit/src/machine.ts'

const root = join(import.meta.dirname, '..')
const file = join(root, 'docs', 'machines.md')
type Table = Machine<string, string>

const text = `${[...heading(), ...(await tables()).flatMap(section)].join('\n')}\n`
const isStale = !existsSync(file) || readFileSync(file, 'utf8') !== text
if (process.argv.includes('--check') && isStale) {
  console.error(
    'docs/machines.md is stale: a machine changed. Run node scripts/machines.ts and review the change.',
  )
  process.exit(1)
}
if (isStale) writeFileSync(file, text)

/** Every table that a slice's core has, by its name. */
async function tables(): Promise<Table[]> {
  const cores = globSync('services/participation/src/*/*.ts', { cwd: root }).filter((path) => {
    const [, , , slice, name] = path.split('/')
    return name !== undefined && slice !== undefined && !/test|store|resolvers|acts|loaders/.test(name)
  })
  const found = new Map<string, Table>()
  for (const path of cores.sort())
    for (const each of Object.values(await import(join(root, path))))
      if (isMachine(each)) found.set(each.name, each)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function isMachine(each: unknown): each is Table {
  return typeof each === 'object' && each !== null && 'transitions' in each && 'initial' in each
}

function heading(): string[] {
  return [
    '# 状態の表 · Machines',
    '',
    'Written by `scripts/machines.ts` from the tables that rule every act: what has no row here is refused. `prospects` of a thing tells the same for',
    'whoever asks. Days and periods (in office, open, overdue) are no states: they follow from dates.',
    '',
  ]
}

function section({ name, initial, final, transitions }: Table): string[] {
  const rows = transitions.map(
    ({ from, event, to, clause }) => `| ${from.join(', ')} | \`${event}\` | ${to} | ${clause ?? '—'} |`,
  )
  return [
    `## ${name}`,
    '',
    `Starts ${initial}; ends ${final.join(', ')}.`,
    '',
    '| From | Event | To | Clause |',
    '|---|---|---|---|',
    ...rows,
    '',
  ]
}
