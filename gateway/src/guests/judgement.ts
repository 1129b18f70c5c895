import { buildSchema, parse } from 'graphql'
import { type Composed, composeSubgraphs, type SubgraphSdl } from '../composition.ts'
import { apiChanges, brokenBy, type Usage } from './api-changes.ts'
import type { Broken, Change, Finding } from './findings.ts'
import { schemaAdvice, schemaFaults } from './schema-rules.ts'
import { usedCoordinates } from './used-coordinates.ts'

/** What is asked about a change of the graph by a guest. */
export type Case = {
  /** The guest whose schema is judged, as its subgraph tells it; null: it leaves. */
  readonly guest: SubgraphSdl | null
  /** All others that are served. */
  readonly others: readonly SubgraphSdl[]
  /** What the guest had before; null: it's new. */
  readonly beforeSdl: string | null
  /** The API schema that is served now; null: none is. */
  readonly apiSdl: string | null
  /** What is asked of it. */
  readonly usages: readonly Usage[]
  readonly registered: readonly { readonly name: string; readonly text: string }[]
}

export type Judgement = {
  /** Whether the schema itself may be taken. Whether what it breaks may be broken is decided by who asks. */
  readonly isTakeable: boolean
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly changes: readonly Change[]
  readonly broken: readonly Broken[]
  readonly composed: Composed | null
}

const asMany = 200

/** Judges what a guest would do to the graph, without touching it: it composes all of it, and lets the planner take it. */
export async function judge(given: Case): Promise<Judgement> {
  const { guest, others, beforeSdl, apiSdl } = given
  const errors: Finding[] = []
  const warnings: Finding[] = []
  let composed: Composed | null = null
  if (guest) readSchema(guest, others, errors, warnings)
  if (errors.length === 0) {
    const parts = guest ? [...others, { ...guest, isGuest: true }] : others
    const result = composeSubgraphs(parts)
    if ('errors' in result) errors.push(...result.errors)
    else composed = result
  }
  if (!composed) return { isTakeable: false, errors, warnings, changes: [], broken: [], composed: null }
  const ofNullability = /^NOT_NULLABLE: /
  const hints = composed.hints.filter(
    (hint) => !ofNullability.test(hint) && (!guest || hint.includes(guest.name)),
  )
  warnings.push(...hints.map(toFinding))
  const changes = apiSdl === null ? [] : await apiChanges(apiSdl, composed.apiSdl)
  errors.push(...takenFromOthers(changes, { guest, others, beforeSdl }))
  return {
    isTakeable: errors.length === 0,
    errors: errors.slice(0, asMany),
    warnings: warnings.slice(0, asMany),
    changes,
    broken: brokenBy(changes, usagesIn(given, changes)),
    composed,
  }
}

/** All that's asked; the registered operations are looked through only where something would break. */
function usagesIn({ apiSdl, usages, registered }: Case, changes: readonly Change[]): readonly Usage[] {
  if (apiSdl === null || !changes.some(({ kind }) => kind === 'BREAKING')) return []
  const schema = buildSchema(apiSdl, { assumeValidSDL: true, noLocation: true })
  const ofRegistered = registered.map(({ name, text }) => ({
    client: 'registered',
    operation: name,
    isRegistered: true,
    lastAskedAt: null,
    uses: usedCoordinates(parse(text, { noLocation: true }), schema),
  }))
  return [...ofRegistered, ...usages]
}

function readSchema(
  guest: SubgraphSdl,
  others: readonly SubgraphSdl[],
  errors: Finding[],
  warnings: Finding[],
) {
  try {
    errors.push(...schemaFaults(guest, others))
    warnings.push(...schemaAdvice(guest, others))
  } catch (error) {
    errors.push({ code: 'INVALID_GRAPHQL', message: (error as Error).message })
  }
}

/** A guest may take away what was its own alone, and nothing of others. */
function takenFromOthers(
  changes: readonly Change[],
  { guest, others, beforeSdl }: Pick<Case, 'guest' | 'others' | 'beforeSdl'>,
): Finding[] {
  const breaking = changes.filter(({ kind }) => kind === 'BREAKING')
  if (!guest || breaking.length === 0) return []
  const own = declaredIn(beforeSdl === null ? [] : [beforeSdl])
  const theirs = declaredIn(others.map(({ sdl }) => sdl))
  const isOwn = (at: string) => own.has(at) && !theirs.has(at)
  return breaking
    .filter(({ at }) => !isOwn(at.split('.').slice(0, 2).join('.')))
    .map(({ at, message }) => ({
      code: 'TAKES_AWAY',
      message: `${message}. That isn't ${guest.name}'s to change.`,
      at,
    }))
}

/** What SDLs declare: `Type`, `Type.field`, `Enum.VALUE`. */
function declaredIn(sdls: readonly string[]): Set<string> {
  const declared = new Set<string>()
  for (const definition of sdls.flatMap((sdl) => parse(sdl, { noLocation: true }).definitions)) {
    if (!('name' in definition) || !definition.name) continue
    const type = definition.name.value
    declared.add(type)
    const fields = ('fields' in definition && definition.fields) || []
    const values = ('values' in definition && definition.values) || []
    for (const { name } of [...fields, ...values]) declared.add(`${type}.${name.value}`)
  }
  return declared
}

function toFinding(hint: string): Finding {
  const [code = '', ...rest] = hint.split(': ')
  return { code, message: rest.join(': ') }
}
