import { createHash } from 'node:crypto'
import { operationFromDocument } from '@apollo/federation-internals'
import type { PlanNode, QueryPlanner } from '@apollo/query-planner'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { hasStandIn } from '../alike.ts'
import { type Planning, planningBy } from './for-planning.ts'
import { type GeneralForm, generalForm } from './general-form.ts'
import { type Introspect, introspecting } from './introspection.ts'
import { type Run, running } from './run-plan.ts'
import { type Shape, shaping } from './shape.ts'
import { bareTypes, unanswerableIn } from './unanswerable.ts'

/** One supergraph, made ready: a request is planned, asked and answered by one of these from its beginning to its end. */
export type Generation = {
  /** Stands for the supergraph. */
  readonly digest: string
  readonly schema: GraphQLSchema
  readonly supergraph: GraphQLSchema
  readonly planning: Planning
  /** Types that nothing is of: see `unanswerableIn`. */
  readonly bare: ReadonlySet<string>
  /** Plans by what is asked, whatever the texts. */
  readonly plans: LRUCache<string, Planned>
  /** Kept as long as the server keeps the document. */
  readonly ready: WeakMap<DocumentNode, Map<string, Ready>>
}

/** A plan, made ready to be run; or the way to the field that no subgraph can tell. */
type Planned = { readonly run: (run: Run) => Promise<void> } | { readonly untold: readonly string[] }

/** An operation, made ready to be run. */
export type Ready = {
  readonly run: (run: Run) => Promise<void>
  readonly form: GeneralForm
  /** Whether what stands for the client's texts is in the values of the form alone. */
  readonly isFillable: boolean
  readonly introspect: Introspect | null
  readonly shapeUnder: (variables: Readonly<Record<string, unknown>>) => Shape
}

/** Told of each plan that's wanted: that it was there already, or how it's made. */
export type PlanWatch = { known(): void; making<T>(make: () => T): T }

export const unwatched: PlanWatch = { known() {}, making: (make) => make() }

/** Characters of the operations whose plans are kept. */
const plannedCharacters = 2_000_000

/** How many ways of skipping and including an operation is made ready for. */
const mostShapes = 32

export function generationOf(
  schema: GraphQLSchema,
  planner: QueryPlanner,
  supergraphSdl: string,
): Generation {
  let supergraph: GraphQLSchema | undefined
  return {
    digest: createHash('sha256').update(supergraphSdl).digest('base64url'),
    schema,
    planning: planningBy(planner, supergraphSdl),
    bare: bareTypes(schema),
    // Made at the first request: a start, or a swap, doesn't wait for it.
    get supergraph() {
      supergraph ??= planner.supergraph.schema.toGraphQLJSSchema()
      return supergraph
    },
    plans: new LRUCache({ maxSize: plannedCharacters }),
    ready: new WeakMap(),
  }
}

/**
 * An operation that's valid by a generation's schema, made ready: once for as long as its document is kept.
 * @throws GraphQLError where no subgraph can tell what is asked.
 */
export function readyFor(
  generation: Generation,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plans: PlanWatch,
): Ready {
  const known = generation.ready.get(document) ?? new Map<string, Ready>()
  generation.ready.set(document, known)
  const name = operation.name?.value ?? ''
  const before = known.get(name)
  if (before) plans.known()
  const ready = before ?? makeReady(generation, document, operation, plans)
  known.set(name, ready)
  return ready
}

function makeReady(
  generation: Generation,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plans: PlanWatch,
): Ready {
  const { schema } = generation
  const form = generalForm(document, operation, schema)
  const printed = print(form.document)
  const planned = plannedFor(generation, form, printed, plans)
  if ('untold' in planned) throw untold(planned.untold.map(form.nameOf))
  const deciding = decidingIn(form.document)
  const shapes = new Map<string, Shape>()
  return {
    run: planned.run,
    form,
    isFillable: !hasStandIn(printed),
    introspect: introspecting(document, operation),
    shapeUnder: (variables) => {
      const key = deciding.map((name) => (variables[name] === true ? '1' : '0')).join('')
      const shape = shapes.get(key) ?? shaping(schema, form, variables)
      if (shapes.size < mostShapes) shapes.set(key, shape)
      return shape
    },
  }
}

/** The plan of an operation: one for all texts that ask the same of other things. */
function plannedFor(generation: Generation, form: GeneralForm, key: string, plans: PlanWatch): Planned {
  const known = generation.plans.get(key)
  if (known) plans.known()
  const planned = known ?? plans.making(() => makePlan(generation, form))
  if (!known) generation.plans.set(key, planned, { size: key.length })
  return planned
}

function makePlan(
  { schema, supergraph, planning, bare }: Generation,
  { document, operation }: GeneralForm,
): Planned {
  const operationName = operation.name?.value
  const asked = operationFromDocument(planning.apiSchema, document, { operationName, validate: false })
  const node = planning.plan(asked)
  const unanswerable = unanswerableIn({ schema, document, operation }, bare, node)
  if (unanswerable) return { untold: unanswerable }
  if (node?.kind === 'Subscription')
    throw new Error('a subscription is followed, not run: see planned-stream.ts')
  const run = running(node as PlanNode | undefined, supergraph)
  return { run: (each) => run(each, []) }
}

/** That no subgraph can tell what is asked at this response path. */
export function untold(path: readonly string[]): GraphQLError {
  return new GraphQLError('No subgraph can tell what is asked of this field.', {
    path,
    // As what isn't valid: asked again it's refused again.
    extensions: { code: 'NO_SUBGRAPH_TELLS', http: { status: 400 } },
  })
}

/** The variables by which fields are skipped or included. */
function decidingIn(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
