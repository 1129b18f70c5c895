/**
 * Composes the subgraphs and writes what a reviewer reads: each subgraph's SDL, the supergraph, and the schema that
 * clients see. With `--check`, fails when the committed files are stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GraphQLSchema, graphqlSync } from 'graphql'
import { composeSubgraphs } from '../gateway/src/composition.ts'
import { compositionRecipe } from '../gateway/src/composition-recipe.ts'
import { madeByName, madeByOf } from '../gateway/src/last-good.ts'
import { subgraphs } from './services.ts'

/** What a subgraph says of itself: the gateway compares it with what runs, word for word. */
function servedSdl(schema: GraphQLSchema): string {
  const { data, errors } = graphqlSync({ schema, source: '{ _service { sdl } }' })
  if (errors) throw errors[0]
  return (data as { _service: { sdl: string } })._service.sdl
}

const root = join(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')

const list = subgraphs.map(({ name, schema }) => ({
  name,
  url: `http://${name}/graphql`,
  sdl: `${servedSdl(schema()).trim()}\n`,
}))
const composed = composeSubgraphs(list)
if ('errors' in composed) {
  console.error(
    `The subgraphs don't compose:\n${composed.errors.map(({ code, message }) => `  ${code}: ${message}`).join('\n')}`,
  )
  process.exit(1)
}
// Advice is heeded: a field that can't be null takes the whole answer with it when its subgraph is down.
if (composed.hints.length > 0) {
  console.error(`Composition advises against:\n${composed.hints.map((hint) => `  ${hint}`).join('\n')}`)
  process.exit(1)
}

const schemas = {
  supergraphSdl: `${composed.supergraphSdl.trim()}\n`,
  apiSdl: `${composed.apiSdl.trim()}\n`,
  subgraphs: Object.fromEntries(list.map(({ name, sdl }) => [name, sdl])),
}
const files = [
  ...list.map(({ name, sdl }) => ({ path: join('gateway', 'subgraphs', `${name}.graphql`), text: sdl })),
  { path: 'supergraph.graphql', text: schemas.supergraphSdl },
  { path: 'api.graphql', text: schemas.apiSdl },
  { path: join('gateway', 'subgraphs', madeByName), text: `${madeByOf(schemas, compositionRecipe())}\n` },
]
const stale = files.filter(
  ({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)
if (isCheck && stale.length > 0) {
  console.error(
    `The composed schema is stale: ${stale.map(({ path }) => path).join(', ')}. Run npm run compose and commit the result.`,
  )
  process.exit(1)
}
for (const { path, text } of isCheck ? [] : stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.error(`wrote ${path}`)
}
