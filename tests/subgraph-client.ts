import type { RequestContext, Serving } from '@chiiki/kit/serve.ts'
import { type SubgraphDefinition, type SubgraphSettings, startSubgraph } from '@chiiki/kit/start-subgraph.ts'
import { verifyStore } from '@chiiki/kit/verification.ts'
import type { GraphQLSchema } from 'graphql'
import { fillDatabase } from './filled-database.ts'
import { testIssuer, testSealingKeys } from './tokens.ts'

export type Answer = {
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Record<string, unknown>
  }[]
  readonly status: number
  /** What the answer cost its store. */
  readonly storeCommands: number
}

export type AskOptions = {
  readonly posts?: readonly string[]
  readonly subject?: string
  /** The groups that the person speaks for. */
  readonly groups?: readonly string[]
  /** The consultation party that the person works for. */
  readonly party?: string
  readonly authorization?: string
  /** How surely the issuer made sure who it is. */
  readonly identityLevel?: string
}

export type TestSubgraph = {
  readonly serving: Serving
  ask(query: string, variables?: object, options?: AskOptions): Promise<Answer>
  close(): Promise<void>
}

/**
 * One subgraph on the real store, asked over HTTP as the gateway would. `clock` is the only thing that's made up.
 * At the end every history that it wrote has to hold, and to pin what stands in its document.
 */
export async function testSubgraph<S, C extends RequestContext>(
  definition: SubgraphDefinition<S, C>,
  settings: Pick<SubgraphSettings, 'storeUri' | 'clock'> & Partial<SubgraphSettings>,
): Promise<TestSubgraph> {
  const issuer = await testIssuer()
  if (settings.dataDir === undefined) await fillDatabase(definition, settings.storeUri, wardData)
  const serving = await startSubgraph(withOneSchema(definition), {
    dataDir: wardData,
    logLevel: process.env.CHIIKI_TEST_LOG ?? 'silent',
    identity: issuer.identity,
    sealingKeys: testSealingKeys,
    ...settings,
  })
  return {
    serving,
    ask: async (
      query,
      variables = {},
      { posts, subject, groups, party, identityLevel, authorization } = {},
    ) => {
      const claims = { groups, party, identity_level: identityLevel }
      const bearer = authorization ?? (posts ? await issuer.bearer(posts, subject, claims) : undefined)
      return post(serving.url, query, variables, bearer)
    },
    close: async () => {
      const { collections } = await verifyStore(settings.storeUri)
      await serving.close()
      issuer.close()
      const broken = collections.flatMap((each) => each.broken)
      const unpinned = collections.filter((each) => each.unpinned > 0).map((each) => each.collection)
      if (unpinned.length > 0) throw new Error(`acts wrote past act(): ${unpinned.join(', ')}`)
      if (broken.length > 0) throw new Error(`histories that don't hold: ${JSON.stringify(broken)}`)
    },
  }
}

/** The data that tests run on, unless they bring their own. */
export const wardData = 'data/setagaya'

const schemas = new WeakMap<() => GraphQLSchema, GraphQLSchema>()

/** A schema never changes: all starts in one process share it. */
export function withOneSchema<S, C extends RequestContext>(
  definition: SubgraphDefinition<S, C>,
): SubgraphDefinition<S, C> {
  const build = definition.schema
  const schema = () => {
    const built = schemas.get(build) ?? build()
    schemas.set(build, built)
    return built
  }
  return { ...definition, schema }
}

/** One GraphQL request as a client sends it. */
export async function post(
  url: string,
  query: string,
  variables: object = {},
  authorization?: string,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Answer
  return {
    data,
    errors,
    status: response.status,
    storeCommands: storeCommandsIn(response.headers.get('chiiki-store-commands')),
  }
}

/** `3`, or `organization=3, services=1` from the gateway. */
function storeCommandsIn(header: string | null): number {
  return (header ?? '').split(',').reduce((sum, part) => sum + Number(part.split('=').at(-1)?.trim() || 0), 0)
}
