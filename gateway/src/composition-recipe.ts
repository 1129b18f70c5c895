import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const packages = [
  '@apollo/composition',
  '@apollo/federation-internals',
  '@apollo/query-planner',
  '@apollo/gateway',
  'graphql',
]
const own = [
  'composition.ts',
  'node.ts',
  'ownership.ts',
  'plan-sdl.ts',
  'execution/for-planning.ts',
  'execution/required-arguments.ts',
  'guests/declared-audiences.ts',
  'schema-versions.graphql',
]

/**
 * A hash of what supergraphs are made by here: the packages' versions, and our own part of it. The same recipe makes
 * the same supergraph of the same subgraphs, and takes what it took before; another one may do neither.
 */
export function compositionRecipe(): string {
  const hash = createHash('sha256')
  const require = createRequire(import.meta.url)
  for (const name of packages) hash.update(`${name}@${require(`${name}/package.json`).version}\n`)
  for (const file of own) hash.update(readFileSync(new URL(file, import.meta.url)))
  return hash.digest('hex')
}
