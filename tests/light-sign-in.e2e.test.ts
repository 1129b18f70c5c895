import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classify } from '../kit/src/audience.ts'
import { subgraphs } from '../scripts/services.ts'
import { anyOperation } from './any-operation.ts'
import { startWorld, type World } from './world.ts'

/** R159: whoever reads needs no identity; whoever takes part signs in. Over every root field of the schema, as it stands. */
const schema = buildSchema(readFileSync('api.graphql', 'utf8'))
const audiences = subgraphs.flatMap(({ schema: build }) => classify(build()))
const reads = Object.values(schema.getQueryType()?.getFields() ?? {})
const acts = Object.values(schema.getMutationType()?.getFields() ?? {})
const audienceOf = (type: string, field: string) =>
  audiences.find((each) => each.type === type && each.field === field)?.audience
const subgraphOf = (act: string) =>
  subgraphs.find(({ schema: build }) => build().getMutationType()?.getFields()[act])?.name
const publicReads = reads.filter(({ name }) => audienceOf('Query', name)?.is === 'PUBLIC')
const withheldReads = reads.filter(({ name }) => /SIGNED_IN|POSTS/.test(audienceOf('Query', name)?.is ?? ''))
/** What somebody without a sign-in may do, or what a rule of the thing decides: by the token of their ticket, their appointment, their receipt. */
const servedActs = acts.filter(({ name }) => {
  const audience = subgraphOf(name) === 'services' ? audienceOf('Mutation', name)?.is : undefined
  return audience === 'PUBLIC' || audience === 'RULE'
})
const signedActs = acts.filter((act) => !servedActs.includes(act))
const person = { posts: [], subject: 'test:reader' }

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

const isRefused = (errors: readonly { extensions?: Record<string, unknown> }[] | undefined) =>
  (errors ?? []).some(({ extensions }) => /UNAUTHENTICATED|FORBIDDEN/.test(String(extensions?.code)))

describe('reading', () => {
  it('R159 is public for most of what can be asked', () => {
    expect(publicReads.length).toBeGreaterThan(20)
  })

  it.each(publicReads.map((field) => [field.name, field] as const))(
    'R159 of %s needs no identity: nobody gets what somebody signed in gets',
    async (_name, field) => {
      const { query, variables } = anyOperation('query', field)
      const anonymous = await world.ask(query, variables)
      const signedIn = await world.ask(query, variables, person)
      expect(isRefused(anonymous.errors)).toBe(false)
      const shown = ({ data, errors }: typeof anonymous) => ({
        data,
        codes: errors?.map(({ extensions }) => extensions?.code),
      })
      expect(shown(anonymous)).toEqual(shown(signedIn))
      expect(anonymous.status).toBe(200)
    },
  )

  it.each(withheldReads.map((field) => [field.name, field] as const))(
    'of %s, which is not public, is null for nobody, without an error that would tell more',
    async (name, field) => {
      const { query, variables } = anyOperation('query', field)
      expect(await world.ask(query, variables)).toMatchObject({ status: 200, data: { [name]: null } })
    },
  )
})

describe('taking part', () => {
  it.each(signedActs.map((field) => [field.name, field] as const))(
    'R159 by %s needs a sign-in: nobody is refused with NotPermitted and told to sign in',
    async (name, field) => {
      const { query, variables } = anyOperation('mutation', field)
      const asked = query.replace(
        '__typename',
        '__typename ... on NotPermitted { act isSignedIn remedy(lang: EN) }',
      )
      const { data, errors } = await world.ask(asked, variables)
      expect(errors).toBeUndefined()
      expect(data[name]).toMatchObject({
        __typename: 'NotPermitted',
        act: name,
        isSignedIn: false,
        remedy: expect.stringContaining('Sign in'),
      })
    },
  )

  it('R159 needs one for every act of taking part and for most of being served', () => {
    expect(servedActs.length).toBeLessThan(signedActs.length / 3)
  })

  it.each(servedActs.map((field) => [field.name, field] as const))(
    'being served by %s is a matter of the thing: nobody in particular gets a refusal or a thing of their own',
    async (name, field) => {
      const { query, variables } = anyOperation('mutation', field)
      const asked = query.replace('__typename', '__typename ... on Problem { remedy(lang: EN) }')
      const { data, errors } = await world.ask(asked, variables)
      expect(errors).toBeUndefined()
      const { __typename, remedy } = data[name]
      const isOfAnybody = name === 'draftApplication' && __typename === 'ApplicationDrafted'
      if (!isOfAnybody) expect(remedy, __typename).toEqual(expect.any(String))
    },
  )
})
