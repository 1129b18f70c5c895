/**
 * Who may read what: every root field and every type's field × every persona, as the schema's audiences say it. A reviewer
 * reads docs/audiences.txt; `--check` fails when it's stale, and a field that nobody classified fails before that.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPersonas } from '../identity/src/persona.ts'
import type { Actor } from '../kit/src/actor.ts'
import { anonymous } from '../kit/src/actor.ts'
import { type Classified, classify, includes } from '../kit/src/audience.ts'
import { subgraphs } from './services.ts'

const root = join(import.meta.dirname, '..')
const file = join(root, 'docs', 'audiences.txt')

const cast: { readonly id: string; readonly actor: Actor }[] = [
  { id: 'anonymous', actor: anonymous },
  ...readPersonas(join(root, 'identity', 'personas.json')).map(({ id, claims }) => ({
    id: id.replace('persona:', ''),
    actor: { kind: 'PERSON' as const, id, posts: claims.posts.filter(({ until }) => !until) },
  })),
]

const sections = subgraphs.flatMap(({ name, schema }) => section(name, classify(schema())))
const text = `${[...heading(), ...sections].join('\n')}\n`
const isStale = !existsSync(file) || readFileSync(file, 'utf8') !== text
if (process.argv.includes('--check') && isStale) {
  console.error(
    'docs/audiences.txt is stale: somebody may read or do something else than it says. Run npm run matrix and review the change.',
  )
  process.exit(1)
}
if (isStale) writeFileSync(file, text)

function heading(): string[] {
  return [
    'Who may read each field and call each act. A post that has ended is none. See @audience in kit/src/shared.graphql.',
    '',
    '●  may    ·  gets null, as if it were not there; an act answers NotPermitted    ?  the rule that is named decides, by the thing',
    '●  for an act: holds a post that may; at which office and in which state, the act says',
    '',
    ...cast.map(({ id }, column) => `${letter(column)}  ${id}`),
  ]
}

function section(name: string, fields: readonly Classified[]): string[] {
  const own = fields.toSorted((a, b) => `${a.type}.${a.field}`.localeCompare(`${b.type}.${b.field}`, 'en'))
  const columns = cast.map((_, column) => letter(column)).join('')
  return ['', `${name.padEnd(56)} ${columns}`, ...own.map(row)]
}

function row({ type, field, audience }: Classified): string {
  const marks = cast
    .map(({ actor }) => (audience.is === 'RULE' ? '?' : includes(audience, actor) ? '●' : '·'))
    .join('')
  const words =
    audience.is === 'RULE' ? audience.rule : audience.is === 'POSTS' ? audience.posts.join(', ') : audience.is
  return `${`${type}.${field}`.padEnd(56)} ${marks}  ${words}`
}

function letter(column: number): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column] ?? '+'
}
