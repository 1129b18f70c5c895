import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { classify } from '../kit/src/audience.ts'
import { holdings } from '../kit/src/holding.ts'
import { subgraphs } from '../scripts/services.ts'

/** What holds of the schema that clients see: rules that a reviewer would otherwise have to remember. */
const schema = buildSchema(readFileSync('api.graphql', 'utf8'))
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const roots = [schema.getQueryType(), schema.getMutationType()]

type Field = GraphQLField<unknown, unknown>

function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
}

const fields = types.flatMap((type) =>
  fieldsOf(type).map((field) => ({ type, field, path: `${type.name}.${field.name}` })),
)

describe('every word of the schema', () => {
  it('is described: types, fields, arguments, inputs and values', () => {
    const missing: string[] = []
    for (const type of types) {
      if (!type.description && !roots.includes(type as never)) missing.push(type.name)
      if (isEnumType(type))
        missing.push(
          ...type.getValues().flatMap(({ name, description }) => (description ? [] : `${type.name}.${name}`)),
        )
      if (isInputObjectType(type))
        missing.push(
          ...Object.values(type.getFields()).flatMap(({ name, description }) =>
            description ? [] : `${type.name}.${name}`,
          ),
        )
    }
    for (const { path, field } of fields) {
      if (!field.description) missing.push(path)
      missing.push(...field.args.flatMap(({ name, description }) => (description ? [] : `${path}(${name}:)`)))
    }
    expect(missing).toEqual([])
  })

  it('is spelled as the style says', () => {
    const odd = types
      .filter(
        ({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name) || /(Manager|Service|Helper|Util|Info2)$/.test(name),
      )
      .map(({ name }) => name)
    const oddFields = fields
      .filter(({ field }) => !/^[a-z][A-Za-z0-9]*$/.test(field.name))
      .map(({ path }) => path)
    const oddValues = types.filter(isEnumType).flatMap((type) =>
      type
        .getValues()
        .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
        .map(({ name }) => `${type.name}.${name}`),
    )
    expect([...odd, ...oddFields, ...oddValues]).toEqual([])
  })
})

describe('a subgraph that is down', () => {
  it('can blank every root field, but for the one that the gateway answers itself', () => {
    expect(
      fields
        .filter(
          ({ type, field, path }) =>
            roots.includes(type as never) && isNonNullType(field.type) && path !== 'Query.nodes',
        )
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('lists', () => {
  it('are connections at the root, or bounded by what their description says', () => {
    const bare = fields.filter(
      ({ type, field }) =>
        type === schema.getQueryType() &&
        isListType(isNonNullType(field.type) ? field.type.ofType : field.type),
    )
    expect(
      bare
        .filter(
          ({ field }) =>
            !/at most|every kind|some dozens|earliest first|each/i.test(field.description ?? '') &&
            field.name !== 'nodes',
        )
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('that are pages have the arguments of a page', () => {
    const pages = fields.filter(({ field }) => /Connection!?$/.test(String(field.type)))
    expect(pages.length).toBeGreaterThan(5)
    expect(
      pages
        .filter(
          ({ field }) =>
            !['first', 'after', 'last', 'before'].every((name) =>
              field.args.some((arg) => arg.name === name),
            ),
        )
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('answers of mutations', () => {
  const problem = schema.getType('Problem')
  const answers = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) =>
    schema.getType(String(type).replace(/!$/, '')),
  )

  it('are unions of one success and problems', () => {
    expect(answers.length).toBeGreaterThan(10)
    for (const answer of answers) {
      if (!isUnionType(answer)) throw new Error(`${answer?.name} is no union`)
      const successes = answer
        .getTypes()
        .filter((type) => !type.getInterfaces().some((each) => each === problem))
      expect([answer.name, successes.length]).toEqual([answer.name, 1])
      expect(answer.getTypes().map(({ name }) => name)).toEqual(
        expect.arrayContaining(['NotPermitted', 'IdempotencyKeyReused']),
      )
    }
  })

  it('never give one name two types in one union, so that clients can select it from both', () => {
    const clashes = answers.filter(isUnionType).flatMap((answer) => {
      const seen = new Map<string, string>()
      return answer.getTypes().flatMap((type) =>
        fieldsOf(type).flatMap((field) => {
          const before = seen.get(field.name)
          seen.set(field.name, String(field.type))
          return before !== undefined && before !== String(field.type)
            ? [`${answer.name}: ${type.name}.${field.name} is ${field.type}, elsewhere ${before}`]
            : []
        }),
      )
    })
    expect(clashes).toEqual([])
  })

  it('take an idempotency key in their input, and a version where something stands already', () => {
    const inputs = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => ({
      name,
      input: schema.getType(String(args[0]?.type).replace(/!$/, '')),
    }))
    const lacking = inputs
      .filter(({ input }) => !isInputObjectType(input) || !input.getFields().idempotencyKey)
      .map(({ name }) => name)
    expect(lacking).toEqual([])
  })
})

describe('problems', () => {
  it('have something to say: each type that is one has its resolvers, in every subgraph', () => {
    const speechless = subgraphs.flatMap(({ name, schema: build }) =>
      Object.values(build().getTypeMap()).flatMap((type) => {
        if (!isObjectType(type) || !type.getInterfaces().some((each) => each.name === 'Problem')) return []
        const { message, remedy } = type.getFields()
        return message?.resolve && remedy?.resolve ? [] : [`${name}: ${type.name}`]
      }),
    )
    expect(speechless).toEqual([])
  })
})

describe('what an answer may be kept for', () => {
  it('is for everybody, and tells nothing of who asks: in every subgraph', () => {
    const faults = subgraphs.flatMap(({ name, schema: build }) => {
      const own = build()
      const audiences = new Map(
        classify(own).map(({ type, field, audience }) => [`${type}.${field}`, audience.is]),
      )
      const held = [...holdings(own).keys()]
      const personal =
        /availableActions|viewer|^Mutation|\.(my|mine)|isMine|answers|applicant|contact|^HistoryEntry/i
      return held
        .filter((path) => audiences.get(path) !== 'PUBLIC' || personal.test(path))
        .map((path) => `${name}: ${path}`)
    })
    expect(faults).toEqual([])
  })

  it('covers what the ward, its places and its offices are', () => {
    const organization = subgraphs.find(({ name }) => name === 'organization')?.schema()
    const held = organization && holdings(organization)
    for (const path of ['Query.districts', 'District.area', 'Office.address', 'Clause.text'])
      expect([path, held?.get(path)]).toEqual([path, 300])
    // By promise: an address that somebody asks about is kept nowhere.
    expect(held?.get('Query.address') ?? 0).toBe(0)
  })
})
