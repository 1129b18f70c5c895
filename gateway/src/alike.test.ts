import fc from 'fast-check'
import { buildSchema, parse, print, visit } from 'graphql'
import { describe, expect, it } from 'vitest'
import { alike, filled, hasStandIn } from './alike.ts'
import { anyQuery } from './execution/any-document.ts'

const formOf = (text: string) => alike(text, 1_000)

describe('texts of one form', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['in what a field is given', '{ a(id: "x") { b } }', '{ a(id: """y""")\n# so\n{ b } }', ['y']],
    [
      'in a list and an object',
      '{ a(of: { ids: ["x", "y"] }) }',
      '{ a(of: { ids: ["1", "2"] }) }',
      ['1', '2'],
    ],
    ['in two that are equal', '{ a(x: "x", y: "x") }', '{ a(x: "y", y: "y") }', ['y']],
    ['in a mark that has to be escaped', '{ a(x: "x") }', '{ a(x: "\\" \\u0007 池") }', ['" \u0007 池']],
    [
      'in what fragments are called',
      '{ ...A ...B } fragment A on Q { b } fragment B on Q { c }',
      '{ ...B ...A } fragment B on Q { b } fragment A on Q { c }',
      [],
    ],
    ['beside a variable of another argument', '{ a(x: "x", y: $y) }', '{ a(x: "z", y: $y) }', ['z']],
  ])('differ %s', (_, one, other, strings) => {
    expect(formOf(other)?.text).toBe(formOf(one)?.text)
    expect(formOf(other)?.strings).toEqual(strings)
  })

  it.each([
    ['{ a(x: "x", y: "x") }', '{ a(x: "x", y: "y") }', 'equal texts'],
    ['{ a(of: { x: "x", y: $y }) }', '{ a(of: { x: "z", y: $y }) }', 'a text beside a variable'],
    ['{ a(of: [$y, "x"]) }', '{ a(of: [$y, "z"]) }', 'a text behind a variable'],
    ['query ($x: ID = "x") { a(x: $x) }', 'query ($x: ID = "z") { a(x: $x) }', 'a default'],
    ['{ a @d(x: "x") }', '{ a @d(x: "z") }', 'a text of a directive'],
    ['query Q @d(x: "x") { a }', 'query Q @d(x: "z") { a }', 'a text of an operation’s directive'],
    ['query fragment { ...A }', 'query Q { ...A }', 'an operation’s name'],
    ['{ x: a }', '{ y: a }', 'an alias'],
    ['{ a(x: 1) }', '{ a(x: 2) }', 'a number'],
    ['{ a(x: X) }', '{ a(x: Y) }', 'an enumeration’s value'],
    ['{ ...A ...B }', '{ ...A ...A }', 'which fragment is meant'],
    ['{ ... on A { b } }', '{ ... on B { b } }', 'a type'],
  ])('%s and %s are of two: %s', (one, other) => {
    expect(formOf(one)).not.toBeNull()
    expect(formOf(other)?.text).not.toBe(formOf(one)?.text)
  })

  it('what isn’t GraphQL has none, nor what has too many words', () => {
    expect([formOf('{ a(x: "x }'), formOf('{ a ? }'), alike('{ a b c }', 4)]).toEqual([null, null, null])
    expect(alike('{ a b c }', 5)).not.toBeNull()
  })
})

describe('a form', () => {
  const schema = buildSchema(`scalar Any
    input Where { name: String!, of: [ID!]!, also: Any }
    interface Thing { id: ID! kin(of: [ID!]!, where: Where): Thing }
    type A implements Thing { id: ID! kin(of: [ID!]!, where: Where): Thing name(lang: String): String }
    type B implements Thing { id: ID! kin(of: [ID!]!, where: Where): Thing any(x: Any): Int }
    type Query { thing(id: ID!): Thing a(id: ID!, like: String): A all(where: Where!): [Thing] }`)

  it('with the client’s texts in it is what the client asked', () => {
    fc.assert(
      fc.property(anyQuery(schema), (text) => {
        const { text: form, strings } = alike(text, 100_000) as NonNullable<ReturnType<typeof alike>>
        const back = visit(parse(form), {
          StringValue: (node) => ({ ...node, value: filled(node.value, strings) }),
        })
        expect(print(back)).toBe(print(parse(text)))
        expect(alike(form, 100_000)?.text).toBe(form)
        expect(hasStandIn(print(parse(form)))).toBe(strings.length > 0)
      }),
    )
  })
})
