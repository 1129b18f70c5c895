import type { ApolloGateway, GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { filled } from '../alike.ts'
import { coercedVariables } from './coerced-variables.ts'
import type { EntityData } from './entity-data.ts'
import {
  type Generation,
  generationOf,
  type PlanWatch,
  type Ready,
  readyFor,
  unwatched,
} from './generation.ts'
import type { NameOf } from './response-names.ts'
import { type Ask, clientPath } from './run-plan.ts'

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway']
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>
type RequestContext = Parameters<GatewayExecutor>[0]
type ExecutionResult = Awaited<ReturnType<GatewayExecutor>>

/** A valid operation, and what it's asked with. */
export type Asked = {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  /** The client's texts, where the document is of a text's form (see `alike`). */
  readonly strings?: readonly string[]
}

/** What a data source is given: Apollo's options, and what the client calls the fields of the plan. */
export type FetchOptions = GraphQLDataSourceProcessOptions & { readonly nameOf?: NameOf }

/** By its value: the enumeration itself isn't among what the package gives out. */
const incoming = 'incoming operation' as Exclude<
  GraphQLDataSourceProcessOptions['kind'],
  'health check' | 'loading schema'
>

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
   * Nothing is asked before the answer is called for. Null where the plan has a text of the client's in it, so that a form can't be asked.
   * @throws GraphQLError where a variable isn't of its type, or no subgraph can tell what is asked.
   */
  ready(asked: Asked, generation: Generation, context: object): (() => Promise<ExecutionResult>) | null {
    const { document, operation, variables } = asked
    const request = { document, operation, context, request: { variables } } as unknown as RequestContext
    const prepared = this.#prepared(generation, asked)
    if ('refused' in prepared) throw prepared.refused[0]
    if (prepared.strings.length > 0 && !prepared.ready.isFillable) return null
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

  #prepared(
    generation: Generation,
    { document, operation, variables, strings = [] }: Asked,
  ): Prepared | Refused {
    const { schema } = generation
    const checked = coercedVariables(schema, operation, variables)
    if ('errors' in checked) return { refused: checked.errors }
    const { coerced } = checked
    const ready = readyFor(generation, document, operation, this.#plans)
    return { ready, coerced, given: variables, strings }
  }

  async #run(
    { schema, supergraph }: Generation,
    { ready, coerced, given, strings }: Prepared,
    context: RequestContext,
  ): Promise<ExecutionResult> {
    const { form, introspect, shapeUnder } = ready
    const answer: EntityData = {}
    const errors: GraphQLError[] = []
    const variables = { ...given, ...filled(form.values, strings) }
    const holds = (variable: string) => coerced[variable] === true
    const { nameOf } = form
    const shared = new Set()
    const ask = this.#asking(context)
    await ready.run({ supergraph, variables, nameOf, holds, ask, answer, errors, shared })
    const introspected = introspect?.(this.#described() ?? schema, given) ?? {}
    const { data, faults } = shapeUnder(coerced)(answer, introspected, shared)
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
  readonly strings: readonly string[]
}
type Refused = { readonly refused: readonly GraphQLError[] }
