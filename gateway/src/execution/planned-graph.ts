import { createHash } from 'node:crypto'
import { operationFromDocument } from '@apollo/federation-internals'
import type { ApolloGateway, GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { PlanNode, QueryPlanner } from '@apollo/query-planner'
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { LRUCache } from 'lru-cache'
import type { EntityData } from './entity-data.ts'
import { type Planning, planningBy } from './for-planning.ts'
import { type GeneralForm, generalForm } from './general-form.ts'
import { type Introspect, introspecting } from './introspection.ts'
import type { NameOf } from './response-names.ts'
import { type Ask, clientPath, type Run, running } from './run-plan.ts'
import { type Shape, shaping } from './shape.ts'
import { bareTypes, unanswerableIn } from './unanswerable.ts'

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway']
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>
type RequestContext = Parameters<GatewayExecutor>[0]
type ExecutionResult = Awaited<ReturnType<GatewayExecutor>>

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
type Ready = {
  readonly run: (run: Run) => Promise<void>
  readonly form: GeneralForm
  readonly introspect: Introspect | null
  readonly shapeUnder: (variables: Readonly<Record<string, unknown>>) => Shape
}

/** A valid operation, and what it's asked with. */
export type Asked = {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a data source is given: Apollo's options, and what the client calls the fields of the plan. */
export type FetchOptions = GraphQLDataSourceProcessOptions & { readonly nameOf?: NameOf }

/** By its value: the enumeration itself isn't among what the package gives out. */
const incoming = 'incoming operation' as Exclude<
  GraphQLDataSourceProcessOptions['kind'],
  'health check' | 'loading schema'
>

/** Told of each plan that's wanted: that it was there already, or how it's made. */
export type PlanWatch = { known(): void; making<T>(make: () => T): T }

const unwatched: PlanWatch = { known() {}, making: (make) => make() }

/** Characters of the operations whose plans are kept. */
const plannedCharacters = 2_000_000

/** How many ways of skipping and including an operation is made ready for. */
const mostShapes = 32

/**
 * @apollo/gateway's planner with an executor of our own. Apollo's gateway holds the supergraph and follows it; each operation is
 * planned by it once, made ready once, and its answer is built in one walk instead of being executed a second time.
 *
 * What a client names itself, and what subgraphs are joined by, never meet under one response name (see `generalForm`).
 */
export class PlannedGraph implements GatewayInterface {
  readonly #apollo: ApolloGateway
  readonly #sourceOf: (service: string) => GraphQLDataSource
  readonly #plans: PlanWatch
  readonly #described: () => GraphQLSchema | null
  readonly #generations = new WeakMap<GraphQLSchema, Generation>()
  readonly #watchers = new Set<() => void>()
  #newest: Generation | undefined

  constructor(
    apollo: ApolloGateway,
    sourceOf: (service: string) => GraphQLDataSource,
    plans: PlanWatch = unwatched,
    /** The schema of the moment as clients may read it, where what is planned with has no descriptions. */
    described: () => GraphQLSchema | null = () => null,
  ) {
    this.#apollo = apollo
    this.#sourceOf = sourceOf
    this.#plans = plans
    this.#described = described
  }

  async load(options: Parameters<GatewayInterface['load']>[0]): Promise<{ executor: GatewayExecutor }> {
    await this.#apollo.load(options as Parameters<ApolloGateway['load']>[0])
    return { executor: (context) => this.#execute(context) }
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    return this.#apollo.onSchemaLoadOrUpdate((context) => {
      const { queryPlanner: planner } = this.#apollo.__testing()
      if (planner) {
        this.#newest = generationOf(context.apiSchema, planner, context.coreSupergraphSdl)
        this.#generations.set(context.apiSchema, this.#newest)
      }
      callback(context)
      for (const watcher of this.#watchers) watcher()
    })
  }

  /** What is planned with from now on; undefined before the first schema. */
  get newest(): Generation | undefined {
    return this.#newest
  }

  /** The one that a schema is of, as long as anything is answered by it. */
  generationOf(schema: GraphQLSchema): Generation | undefined {
    return this.#generations.get(schema)
  }

  /** Calls back after each change of `newest`; the callback may not throw. */
  watch(watcher: () => void): void {
    this.#watchers.add(watcher)
  }

  /** Asks a subgraph outside of a server's request. `context` is what data sources take as the request's own. */
  asking(document: DocumentNode, operation: OperationDefinitionNode, context: object): Ask {
    return this.#asking({ document, operation, context } as unknown as RequestContext)
  }

  /**
   * Makes an operation that is valid by the newest schema ready to be run; `context` is what data sources take as the request's own.
   * Nothing is asked before the answer is called for.
   * @throws GraphQLError where a variable isn't of its type, or no subgraph can tell what is asked.
   */
  ready(asked: Asked, generation: Generation, context: object): () => Promise<ExecutionResult> {
    const { document, operation, variables } = asked
    const request = { document, operation, context, request: { variables } } as unknown as RequestContext
    const prepared = this.#prepared(generation, asked)
    if ('refused' in prepared) throw prepared.refused[0]
    return () => this.#run(generation, prepared, request)
  }

  /** Plans an operation that is valid by a generation's schema ahead of its being asked; false where no subgraph can tell what is asked. */
  prepare(document: DocumentNode, operation: OperationDefinitionNode, generation: Generation): boolean {
    try {
      readyFor(generation, document, operation, this.#plans)
      return true
    } catch (error) {
      if (error instanceof GraphQLError) return false
      throw error
    }
  }

  stop(): Promise<void> {
    return this.#apollo.stop()
  }

  async #execute(context: RequestContext): Promise<ExecutionResult> {
    const { schema, document, operation, request } = context
    const generation = this.#generations.get(schema)
    if (!generation) throw new Error('a request came with a schema that was never served')
    const asked = { document, operation, variables: request.variables ?? {} }
    const prepared = this.#prepared(generation, asked)
    return 'refused' in prepared ? { errors: prepared.refused } : this.#run(generation, prepared, context)
  }

  #prepared(generation: Generation, { document, operation, variables }: Asked): Prepared | Refused {
    const { schema } = generation
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    if (errors) return { refused: errors }
    return { ready: readyFor(generation, document, operation, this.#plans), coerced, given: variables }
  }

  async #run(
    { schema, supergraph }: Generation,
    { ready, coerced, given }: Prepared,
    context: RequestContext,
  ): Promise<ExecutionResult> {
    const { form, introspect, shapeUnder } = ready
    const answer: EntityData = {}
    const errors: GraphQLError[] = []
    const variables = { ...given, ...form.values }
    const holds = (variable: string) => coerced[variable] === true
    const { nameOf } = form
    await ready.run({ supergraph, variables, nameOf, holds, ask: this.#asking(context), answer, errors })
    const introspected = introspect?.(this.#described() ?? schema, given) ?? {}
    const { data, faults } = shapeUnder(coerced)(answer, introspected)
    if (errors.length > 0) return { errors, data }
    return faults.length > 0 ? { data, extensions: { valueCompletion: faults } } : { data }
  }

  #asking(context: RequestContext): Ask {
    return (service, request, { path, nameOf }) => {
      const options: FetchOptions = {
        kind: incoming,
        request,
        incomingRequestContext: context,
        context: context.context,
        pathInIncomingRequest: clientPath(path, nameOf),
        nameOf,
      }
      return this.#sourceOf(service).process(options)
    }
  }
}

type Prepared = {
  readonly ready: Ready
  readonly coerced: Readonly<Record<string, unknown>>
  readonly given: Readonly<Record<string, unknown>>
}
type Refused = { readonly refused: readonly GraphQLError[] }

function generationOf(schema: GraphQLSchema, planner: QueryPlanner, supergraphSdl: string): Generation {
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

function readyFor(
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
  const planned = plannedFor(generation, form, plans)
  if ('untold' in planned) throw untold(planned.untold.map(form.nameOf))
  const deciding = decidingIn(form.document)
  const shapes = new Map<string, Shape>()
  return {
    run: planned.run,
    form,
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
function plannedFor(generation: Generation, form: GeneralForm, plans: PlanWatch): Planned {
  const key = print(form.document)
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

function untold(path: readonly string[]): GraphQLError {
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
