import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefinitionNode, Kind, parse, type TypeNode } from 'graphql'
import { describe, expect, it } from 'vitest'

/** `docs/glossary.md` beside the schema files of kit, the gateway and the services: each word of the graph has its row. */
const root = join(import.meta.dirname, '..')
const files = globSync(['kit/src/*.graphql', 'gateway/src/*.graphql', 'services/*/src/*/*.graphql'], {
  cwd: root,
}).sort()
const definitions = files.flatMap((file) => parse(readFileSync(join(root, file), 'utf8')).definitions)

type Members = {
  fields?: readonly { name: { value: string } }[]
  values?: readonly { name: { value: string } }[]
}

/** What can be named after a type's dot: its fields or values, over all files that speak of it. */
const members = new Map<string, Set<string>>()
for (const definition of definitions) {
  if (!('name' in definition) || !definition.name) continue
  const { fields = [], values = [] } = definition as Members
  const known = members.get(definition.name.value) ?? new Set()
  members.set(definition.name.value, known)
  for (const { name } of [...fields, ...values]) known.add(name.value)
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type)
}

/** The answers of mutations: unions. Their successes are named for the verb and need no row; their problems do. */
const answers = new Set(
  definitions.flatMap((each) =>
    isObject(each) && each.name.value === 'Mutation'
      ? (each.fields ?? []).map(({ type }) => named(type))
      : [],
  ),
)
const successes = new Set(
  definitions.flatMap((each) =>
    each.kind === Kind.UNION_TYPE_DEFINITION && answers.has(each.name.value)
      ? (each.types ?? []).map(({ name }) => name.value).filter((name) => !isProblem(name))
      : [],
  ),
)

function isObject(each: DefinitionNode) {
  return each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION
}

function isProblem(name: string): boolean {
  return definitions.some(
    (each) =>
      isObject(each) &&
      each.name.value === name &&
      each.interfaces?.some((one) => one.name.value === 'Problem'),
  )
}

const isMachinery = (name: string) => /^(Query|Mutation|Subscription)$|(Connection|Edge)$/.test(name)
const words = definitions
  .filter(isObject)
  .map(({ name }) => name.value)
  .filter((name) => !isMachinery(name) && !successes.has(name))

/** The names in the column GraphQL of every table of five columns. */
const rows = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && cells[3]?.startsWith('`'))
const told = rows.flatMap((cells) =>
  [...(cells[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
)

describe('docs/glossary.md', () => {
  it('has a row for every object type of the graph', () => {
    expect(words.length).toBeGreaterThan(20)
    const rowed = new Set(told.map((name) => name.split('.')[0]))
    expect([...new Set(words)].filter((name) => !rowed.has(name))).toEqual([])
  })

  it('names only what is in the schema', () => {
    const isKnown = (name: string) => {
      const [type = '', member] = name.split('.')
      return members.has(type) && (member === undefined || members.get(type)?.has(member))
    }
    expect(told.filter((name) => !isKnown(name))).toEqual([])
  })

  it('has Japanese and English for every word, each name once', () => {
    for (const [, ja, en] of rows) {
      expect(ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)
      expect(en).toMatch(/[a-z]/)
    }
    expect(told.filter((name, at) => told.indexOf(name) !== at)).toEqual([])
  })

  it('keeps まちづくり and 街づくり, and 区, 地域 and 地区, apart', () => {
    const text = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8')
    expect(text).toContain('| まちづくり / 街づくり |')
    expect(text).toContain('| 区 / 地域 / 地区 |')
  })
})
