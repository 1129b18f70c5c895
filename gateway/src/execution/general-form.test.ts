import { buildSchema, type OperationDefinitionNode, parse, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import { aboutArgument, generalForm } from './general-form.ts'

const schema = buildSchema(`
  scalar Date
  scalar JSON
  enum Tier { WARD DISTRICT }
  input Range { from: Date to: Date tiers: [Tier!] = [WARD] }
  type Office { id: ID! name(lang: String = "ja"): String size: Int kin(first: Int): [Office] }
  type Query { office(id: ID!): Office offices(where: Range, ids: [ID!], near: Float, data: JSON): [Office] }
`)

function formOf(text: string) {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  return generalForm(document, document.definitions[0] as OperationDefinitionNode, schema)
}
const written = (text: string) => print(formOf(text).document)

test('texts that ask the same of other things, or under other names, have one form', () => {
  const one = written('{ a: office(id: "office:1") { title: name size } }')
  expect(written('{ b: office ( id: "office:2" ), { ja: name # the name\n size: size } }')).toBe(one)
  expect(written('{ office(id: 7) { name size } }')).toBe(one)
  expect(written('{ a: office(id: "office:1") { title: name(lang: "en") size } }')).not.toBe(one)
  const parted = (name: string) =>
    written(`{ office(id: "a") { ...${name} kin { ...${name} } } } fragment ${name} on Office { size }`)
  expect(parted('Mine')).toBe(parted('Yours'))
})

test('fragments about the schema itself are still theirs', () => {
  const { document } = formOf(
    '{ __schema { types { ...Type } } office(id: "a") { ...Own } } fragment Type on __Type { name } fragment Own on Office { id }',
  )
  expect(validate(schema, document)).toEqual([])
})

test('what stands for values of the text is valid, and holds their values', () => {
  const text =
    '{ office(id: 12345678901234567890) { kin(first: 2) { id } } offices(where: { from: "2026-04-01", to: null, tiers: DISTRICT }, ids: ["a", "b"], near: 1.50) { id } }'
  const { document, values } = formOf(text)
  expect(validate(schema, document)).toEqual([])
  expect(Object.values(values)).toEqual([
    '12345678901234567890',
    2,
    { from: '2026-04-01', to: null, tiers: 'DISTRICT' },
    ['a', 'b'],
    1.5,
  ])
  expect(print(document)).not.toMatch(/2026|DISTRICT|"a"/)
})

test('a field that is selected twice is still one field', () => {
  const { document, values } = formOf('{ office(id: "a") { id } office(id: "a") { size } }')
  expect(validate(schema, document)).toEqual([])
  expect(Object.values(values)).toEqual(['a'])
})

test('a value with variables in it, and one that a scalar of the schema’s own may read in its own way, stay in the text', () => {
  expect(
    print(formOf('query ($day: Date) { offices(where: { from: $day, to: "2026-05-01" }) { id } }').document),
  ).toContain('"2026-05-01"')
  expect(written('{ offices(data: { deep: [1] }) { id } }')).toContain('{deep: [1]}')
  expect(written('query ($in0__f__id: ID!) { office(id: $in0__f__id) { kin(first: 3) { id } } }')).toContain(
    'first: 3',
  )
})

test('clients get their own names back', () => {
  const { document, nameOf } = formOf('{ ward: office(id: "a") { ja: name id } office(id: "b") { id } }')
  const names = [...print(document).matchAll(/as__\d+/g)].map(([name]) => nameOf(name))
  expect(names).toEqual(['ward', 'ja', 'office'])
  expect(nameOf('id')).toBe('id')
  expect(nameOf('as__2__price')).toBe('price')
})

test('a subgraph’s sentence about a value names the argument', () => {
  expect(
    aboutArgument(
      'Variable "$in3__offices__where" got invalid value "x" at "in3__offices__where.from"; no day.',
    ),
  ).toEqual({
    message: 'Argument "where" of "offices" got invalid value "x" at "where.from"; no day.',
    field: 'offices',
  })
  expect(aboutArgument('Variable "$from" got invalid value "x"; no day.')).toBe(null)
})
