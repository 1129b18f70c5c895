import {
  buildSchema,
  Kind,
  parse,
  specifiedRules,
  TypeInfo,
  UniqueDirectivesPerLocationRule,
  ValidationContext,
  validate,
} from 'graphql'
import { expect, it } from 'vitest'
import { usedCoordinates } from './guests/used-coordinates.ts'
import { validOperation } from './valid-operation.ts'

const schema = buildSchema(`
  directive @mark(as: String) on FIELD
  enum Tier { AREA DISTRICT }
  input Place { id: ID!, tier: Tier }
  interface Named { name: String }
  type District implements Named { id: ID!, name(short: Boolean): String, area: Area }
  type Area implements Named { id: ID!, name: String, districts(first: Int!): [District!] }
  union Found = District | Area
  type Query { district(id: ID!): District, found(place: Place, tier: Tier): Found, named: Named }
  type Subscription { called: String, moved: String }
`)

/** For each rule a text that breaks it. */
const broken: Readonly<Record<string, string>> = {
  ExecutableDefinitionsRule: '{ named { name } } type Query { more: String }',
  UniqueOperationNamesRule: 'query A { named { name } } query A { named { name } }',
  LoneAnonymousOperationRule: '{ named { name } } query A { named { name } }',
  SingleFieldSubscriptionsRule: 'query A { named { name } } subscription B { called moved }',
  KnownTypeNamesRule: '{ named { ... on Nothing { name } } }',
  FragmentsOnCompositeTypesRule: '{ named { ... on Tier { name } } }',
  VariablesAreInputTypesRule: 'query ($a: District) { district(id: $a) { id } }',
  ScalarLeafsRule: '{ named }',
  FieldsOnCorrectTypeRule: '{ named { nothing } }',
  UniqueFragmentNamesRule: '{ named { ...A } } fragment A on Named { name } fragment A on Named { name }',
  KnownFragmentNamesRule: '{ named { ...Nothing } }',
  NoUnusedFragmentsRule: '{ named { name } } fragment A on Named { name }',
  PossibleFragmentSpreadsRule: '{ district(id: 1) { ... on Area { id } } }',
  NoFragmentCyclesRule:
    '{ district(id: 1) { ...A } } fragment A on District { area { districts(first: 1) { ...A } } }',
  UniqueVariableNamesRule: 'query ($a: ID!, $a: ID!) { district(id: $a) { id } }',
  NoUndefinedVariablesRule: '{ district(id: $a) { id } }',
  NoUnusedVariablesRule: 'query ($a: ID!) { district(id: 1) { id } }',
  KnownDirectivesRule: '{ named { name @nothing } }',
  UniqueDirectivesPerLocationRule: '{ named { name @mark @mark } }',
  KnownArgumentNamesRule: '{ district(id: 1, of: 2) { id } }',
  UniqueArgumentNamesRule: '{ district(id: 1, id: 1) { id } }',
  ValuesOfCorrectTypeRule: '{ found(tier: WARD) { __typename } }',
  ProvidedRequiredArgumentsRule: '{ district { id } }',
  VariablesInAllowedPositionRule: 'query ($a: ID) { district(id: $a) { id } }',
  OverlappingFieldsCanBeMergedRule: '{ named { name } named: district(id: 1) { name(short: true) } }',
  UniqueInputFieldNamesRule: '{ found(place: { id: 1, id: 2 }) { __typename } }',
}

/** Whose own fault shows up by another rule first, or not in what may run here. */
const elsewhere = ['DeferStreamDirectiveLabelRule', 'MaxIntrospectionDepthRule']

it("has a text for each of GraphQL's rules", () => {
  const names = specifiedRules.map(({ name }) => name).filter((name) => !elsewhere.includes(name))
  expect(Object.keys(broken).sort()).toEqual(names.sort())
})

it.each(Object.entries(broken))('leaves to the server what breaks %s', (rule, text) => {
  const document = parse(text, { noLocation: true })
  const one = specifiedRules.find(({ name }) => name === rule)
  expect(validate(schema, document, one ? [one] : []), 'the text breaks the rule').not.toEqual([])
  const name = /query A/.test(text) ? 'A' : undefined
  expect(validOperation(text, document, name, schema)).toBeNull()
})

it('finds the operation of what breaks none, with every sign that a rule is left out for', () => {
  for (const text of [
    '{ named { name } }',
    'query A { named { name @mark } } query B { named { name } }',
    'query A($id: ID!) { district(id: $id) { ...D ... on Named { name } } } fragment D on District { id }',
  ]) {
    const document = parse(text, { noLocation: true })
    expect(validate(schema, document)).toEqual([])
    expect(validOperation(text, document, /query A/.test(text) ? 'A' : undefined, schema)).not.toBeNull()
  }
})

it("names the kinds of nodes in each of GraphQL's rules but one, as walking by several at once needs it", () => {
  const kinds: readonly string[] = Object.values(Kind)
  const context = new ValidationContext(schema, parse('{ named { name } }'), new TypeInfo(schema), () => {})
  for (const rule of specifiedRules.filter((rule) => rule !== UniqueDirectivesPerLocationRule))
    expect(
      Object.keys(rule(context)).filter((key) => !kinds.includes(key)),
      rule.name,
    ).toEqual([])
})

it('notes on the way what a walk of its own would find', () => {
  const text =
    'query A($place: Place, $id: ID!) { found(place: $place, tier: AREA) { ... on District { ...D } } district(id: $id) { area { districts(first: 2) { id } } } } fragment D on District { name(short: true) }'
  const document = parse(text, { noLocation: true })
  validOperation(text, document, undefined, schema)
  const afresh = parse(text, { noLocation: true })
  expect(usedCoordinates(document, schema)).toEqual(usedCoordinates(afresh, schema))
  expect(usedCoordinates(document, schema)).toContain('Tier.AREA')
})
