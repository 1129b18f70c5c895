import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type NodeOwners, nodeOwners } from './node.ts'
import { planSdlOf } from './plan-sdl.ts'

/** A supergraph and the SDL of each subgraph that it was composed of: subgraph name → SDL. */
export type Kept = { readonly supergraphSdl: string; readonly subgraphs: Readonly<Record<string, string>> }

/** What this gateway kept of what it served: with the types that `node(id:)` finds, and by what it was made. */
export type LastGood = Kept & {
  readonly planSdl: string
  readonly apiSdl: string
  readonly owners: NodeOwners
  /** Which of the subgraphs are guests. */
  readonly guests: readonly string[]
  /** The `compositionRecipe` that made it; null where the file isn't as it was written. */
  readonly recipe: string | null
}

/**
 * Where schemas that came with the release lie: `<subgraphs>/<name>.graphql`, the supergraph of them and its API; and in
 * `<subgraphs>/made-by` by what they were made.
 */
export type Committed = { readonly subgraphs: string; readonly supergraph: string; readonly api?: string }

const texts = z.record(z.string(), z.string())
const file = z.object({
  supergraphSdl: z.string().min(1),
  subgraphs: texts,
  planSdl: z.string().default(''),
  apiSdl: z.string().default(''),
  owners: texts.default({}),
  guests: z.array(z.string()).default([]),
  recipe: z.string().nullable().default(null),
})

/** The last schema that this gateway served, from its state directory. Undefined when there's none that can be read. */
export async function readLastGood(stateDir: string): Promise<LastGood | undefined> {
  try {
    const [digest, text = ''] = (await readFile(fileIn(stateDir), 'utf8')).split('\n', 2)
    const kept = file.parse(JSON.parse(text))
    return { ...kept, recipe: digest === digestOf(text) ? kept.recipe : null }
  } catch {
    return undefined
  }
}

/** Keeps a schema, whole or not at all: a crash at any point leaves either the old file or the new one. */
export async function writeLastGood(stateDir: string, schema: LastGood): Promise<void> {
  await mkdir(stateDir, { recursive: true })
  const draft = `${fileIn(stateDir)}.${randomUUID()}.tmp`
  const text = JSON.stringify(file.parse(schema))
  await writeFile(draft, `${digestOf(text)}\n${text}`, { flush: true })
  await rename(draft, fileIn(stateDir))
}

/** The schemas that came with the release; what isn't there is left out. */
export async function readCommitted({ subgraphs, supergraph }: Committed): Promise<Kept> {
  const files = await readdir(subgraphs).catch(() => [])
  const sdls = files
    .filter((file) => file.endsWith('.graphql'))
    .map(
      async (file) =>
        [file.slice(0, -'.graphql'.length), await readFile(join(subgraphs, file), 'utf8')] as const,
    )
  return {
    supergraphSdl: await readFile(supergraph, 'utf8').catch(() => ''),
    subgraphs: Object.fromEntries(await Promise.all(sdls)),
  }
}

/**
 * The whole that came with the release, where composing its parts by this recipe would make it again. Undefined where
 * that isn't known.
 */
export async function readReleased(committed: Committed, recipe: string): Promise<LastGood | undefined> {
  const text = (path: string) => readFile(path, 'utf8').catch(() => '')
  const madeBy = await text(join(committed.subgraphs, madeByName))
  if (madeBy === '' || !committed.api) return undefined
  const kept = await readCommitted(committed)
  const apiSdl = await text(committed.api)
  if (madeBy.trim() !== madeByOf({ ...kept, apiSdl }, recipe)) return undefined
  const owners = nodeOwners(Object.entries(kept.subgraphs).map(([name, sdl]) => ({ name, sdl })))
  return { ...kept, planSdl: planSdlOf(kept.supergraphSdl), apiSdl, owners, guests: [], recipe }
}

export const madeByName = 'made-by'

/** What stands in `made-by`: a digest of the schemas and of the recipe that made them. */
export function madeByOf(
  { supergraphSdl, apiSdl, subgraphs }: Kept & Pick<LastGood, 'apiSdl'>,
  recipe: string,
): string {
  return digestOf(JSON.stringify([recipe, supergraphSdl, apiSdl, Object.entries(subgraphs).sort()]))
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function fileIn(stateDir: string): string {
  return join(stateDir, 'last-good')
}
