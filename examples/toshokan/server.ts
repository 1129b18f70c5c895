/**
 * A department's subgraph without anything of ours: Apollo's two packages behind Fastify, a schema, and data. Any Federation 2 subgraph in any language
 * that answers over HTTP would do as well. `PORT=4201 node server.ts`
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import fastify from 'fastify'
import { parse } from 'graphql'

type Library = { readonly id: string; readonly name: string; readonly district: string }

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const { libraries }: { libraries: readonly Library[] } = JSON.parse(read('libraries.json'))

const resolvers = {
  Query: { libraries: () => libraries },
  Library: {
    __resolveReference: ({ id }: { id: string }) => libraries.find((each) => each.id === id) ?? null,
    district: ({ district }: Library) => ({ id: district }),
  },
  District: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    libraries: ({ id }: { id: string }) => libraries.filter(({ district }) => district === id),
  },
}

/** Serves at a port, 0 for a free one. `close` answers what is in flight before it ends. */
export async function startToshokan(port: number): Promise<{ url: string; close(): Promise<void> }> {
  const app = fastify({ bodyLimit: 1_000_000, forceCloseConnections: 'idle' })
  const apollo = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(read('schema.graphql')), resolvers }]),
    parseOptions: { maxTokens: 2_000 },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: ({ message, extensions, ...place }) =>
      extensions?.code === 'INTERNAL_SERVER_ERROR'
        ? { ...place, message: 'Something went wrong here.', extensions: { code: extensions.code } }
        : { ...place, message, extensions },
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginInlineTraceDisabled()],
  })
  await apollo.start()
  await app.register(fastifyApollo(apollo))
  app.get('/health', async () => ({ alive: true }))
  // It stands on nothing but itself: while it takes requests it can serve.
  app.get('/ready', async () => ({ ready: true }))
  const address = await app.listen({ host: '127.0.0.1', port })
  return { url: `${address}/graphql`, close: () => apollo.stop() }
}

if (import.meta.main) {
  const { url, close } = await startToshokan(Number(process.env.PORT ?? 4201))
  console.log(`toshokan serves at ${url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close())
}
