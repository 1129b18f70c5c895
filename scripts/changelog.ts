/**
 * What changed in the schema, for those who ask it, as Markdown: `npm run changelog -- [FROM [TO]]` compares the committed `api.graphql` of two commits
 * (FROM the last commit, TO the working tree unless told); `--graph URL` tells the versions that a running graph served, the newest first. Exit 1 where something breaks, 2 where it couldn't be told.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { apiChanges } from '../gateway/src/guests/api-changes.ts'
import { withoutMembers } from './told-changes.ts'

type Kind = 'BREAKING' | 'DANGEROUS' | 'SAFE'
type Change = { readonly kind: Kind; readonly at: string; readonly message: string }

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { graph: { type: 'string' } } })
const titles: Record<Kind, string> = {
  BREAKING: 'Breaks what was asked before',
  DANGEROUS: 'May be answered otherwise',
  SAFE: 'New',
}

/** What is told of descriptions, not of what may be asked. */
const ofWords = /^Description |' (has )?description (changed|')/

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
  console.log(`# The schema from ${from} to ${to ?? 'the working tree'}\n`)
  console.log(written(all))
  if (all.some(({ kind }) => kind === 'BREAKING')) process.exitCode = 1
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
  const versions = await versionsAt(url)
  console.log(`# Versions of the schema at ${url}\n`)
  for (const { number, since, cause, subgraphs, changes } of versions) {
    console.log(
      `## ${number}, since ${since}\n\n${cause}${subgraphs.length > 0 ? `: ${subgraphs.join(', ')}` : ''}\n`,
    )
    if (number > 1 || changes.length > 0) console.log(written(changes))
  }
  if (versions.some(({ changes }) => changes.some(({ kind }) => kind === 'BREAKING'))) process.exitCode = 1
}

async function versionsAt(url: string): Promise<Version[]> {
  const query = `query ($after: String) { schemaVersions(first: 100, after: $after) {
    nodes { number since cause subgraphs changes { kind at message } } pageInfo { hasNextPage endCursor } } }`
  const versions: Version[] = []
  let after: string | null = null
  for (;;) {
    const body: string = JSON.stringify({ query, variables: { after } })
    const headers = { 'content-type': 'application/json' }
    const answer: Answer = await fetch(new URL('/graphql', url), { method: 'POST', headers, body })
      .then((response) => response.json() as Promise<Answer>)
      .catch(() => {
        throw new Error(`Nothing answers GraphQL at ${new URL('/graphql', url)}.`)
      })
    const page: Page | null | undefined = answer.data?.schemaVersions
    if (!page)
      throw new Error(
        `${url} tells no versions of its schema: ${answer.errors?.[0]?.message ?? 'INTROSPECTION is off there.'}`,
      )
    versions.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return versions
    after = page.pageInfo.endCursor
  }
}

type Page = {
  readonly nodes: readonly Version[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
type Answer = {
  readonly data?: { readonly schemaVersions: Page | null } | null
  readonly errors?: readonly { readonly message: string }[]
}

function written(all: readonly Change[]): string {
  if (all.length === 0) return 'Nothing differs.\n'
  const changes = all.filter(({ message }) => !ofWords.test(message))
  const words = all.length - changes.length
  const parts = (['BREAKING', 'DANGEROUS', 'SAFE'] as const).flatMap((kind) => {
    const lines = withoutMembers(changes)
      .filter((each) => each.kind === kind)
      .map(({ at, message }) => `- \`${at}\` ${message}`)
    return lines.length > 0 ? [`### ${titles[kind]}\n\n${lines.join('\n')}\n`] : []
  })
  return [...parts, ...(words > 0 ? [`${words} descriptions are new or say it in other words.\n`] : [])].join(
    '\n',
  )
}
