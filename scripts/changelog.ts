/**
 * What changed in the schema, for those who ask it, as Markdown: `npm run changelog -- [FROM [TO]]` compares the committed `api.graphql` of two commits
 * (FROM the last commit, TO the working tree unless told); `--graph URL` tells the versions that a running graph served. Exit 1 where something breaks.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { apiChanges } from '../gateway/src/guests/api-changes.ts'

type Kind = 'BREAKING' | 'DANGEROUS' | 'SAFE'
type Change = { readonly kind: Kind; readonly at: string; readonly message: string }

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { graph: { type: 'string' } } })
const titles: Record<Kind, string> = {
  BREAKING: 'Breaks what was asked before',
  DANGEROUS: 'May be answered otherwise',
  SAFE: 'New',
}

try {
  if (values.graph !== undefined) await ofGraph(values.graph)
  else await ofCommits()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function ofCommits(): Promise<void> {
  const [from = 'HEAD', to] = positionals
  const now = to === undefined ? readFileSync(join(root, 'api.graphql'), 'utf8') : committed(to)
  const all = await apiChanges(committed(from), now)
  const changes = all.filter(({ type }) => !type.includes('DESCRIPTION'))
  console.log(`# The schema from ${from} to ${to ?? 'the working tree'}\n`)
  console.log(written(changes))
  if (all.length > changes.length)
    console.log(`${all.length - changes.length} descriptions are new or say it in other words.`)
  if (changes.some(({ kind }) => kind === 'BREAKING')) process.exitCode = 1
}

function committed(at: string): string {
  const found = execFileSync('git', ['show', `${at}:api.graphql`], { cwd: root, maxBuffer: 32 << 20 })
  return found.toString()
}

type Version = {
  readonly number: number
  readonly since: string
  readonly cause: string
  readonly subgraphs: readonly string[]
  readonly changes: readonly Change[]
}

async function ofGraph(url: string): Promise<void> {
  const query =
    '{ schemaVersions(first: 100) { nodes { number since cause subgraphs changes { kind at message } } } }'
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { data?: { schemaVersions: { nodes: Version[] } | null } }
  if (!data?.schemaVersions) throw new Error(`${url} tells no versions of its schema (INTROSPECTION).`)
  console.log(`# Versions of the schema at ${url}\n`)
  for (const { number, since, cause, subgraphs, changes } of data.schemaVersions.nodes) {
    console.log(
      `## ${number}, since ${since}\n\n${cause}${subgraphs.length > 0 ? `: ${subgraphs.join(', ')}` : ''}\n`,
    )
    console.log(written(changes))
  }
}

function written(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing differs.\n'
  const parts = (['BREAKING', 'DANGEROUS', 'SAFE'] as const).flatMap((kind) => {
    const lines = changes
      .filter((each) => each.kind === kind)
      .map(({ at, message }) => `- \`${at}\` ${message}`)
    return lines.length > 0 ? [`### ${titles[kind]}\n\n${lines.join('\n')}\n`] : []
  })
  return parts.join('\n')
}
