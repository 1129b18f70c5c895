import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { copyOf, type EntityData, isData, merge } from './entity-data.ts'
import { aboutArgument } from './general-form.ts'
import { pathsAt, type Step, thingsAt } from './places.ts'
import { type Represent, representing } from './representation.ts'
import type { NameOf } from './response-names.ts'
import { rewrite } from './rewrites.ts'

/** Where in the client's answer a fetch goes: a way of the plan, and what the client calls its steps. */
export type Place = { readonly path: readonly Step[]; readonly nameOf: NameOf }

/** What a fetch is asked with: the subgraph, its operation, and where in the client's answer it goes. */
export type Ask = (
  service: string,
  request: { readonly query: string; readonly operationName?: string; readonly variables: EntityData },
  place: Place,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }>

/** One run of a plan. */
export type Run = {
  readonly supergraph: GraphQLSchema
  readonly variables: Readonly<Record<string, unknown>>
  /** The client's response name of one in the plan. */
  readonly nameOf: NameOf
  /** The value of a variable on which a part of the plan depends. */
  readonly holds: (variable: string) => boolean
  readonly ask: Ask
  readonly answer: EntityData
  readonly errors: GraphQLError[]
}

/** A part of a plan, made ready. `path` is where in the answer it begins. */
type RunPart = (run: Run, path: readonly Step[]) => Promise<void>

/** Makes, once for a plan, what runs it. What a fetch brings is merged into `run.answer`; what fails is put down with its path. */
export function running(node: PlanNode | undefined, supergraph: GraphQLSchema): RunPart {
  if (!node) return async () => {}
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((each) => running(each, supergraph))
      return async (run, path) => {
        for (const step of steps) await step(run, path)
      }
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => running(each, supergraph))
      return async (run, path) => void (await Promise.all(steps.map((step) => step(run, path))))
    }
    case 'Flatten': {
      const step = running(node.node, supergraph)
      const way = node.path
      return (run, path) => step(run, [...path, ...way])
    }
    case 'Condition': {
      const [then, otherwise] = [running(node.ifClause, supergraph), running(node.elseClause, supergraph)]
      return (run, path) => (run.holds(node.condition) ? then(run, path) : otherwise(run, path))
    }
    case 'Fetch':
      return fetching(node, supergraph)
    case 'Defer':
      throw new Error('a plan with @defer is not for this gateway')
  }
}

function fetching(node: FetchNode, supergraph: GraphQLSchema): RunPart {
  const represent = node.requires ? representing(node.requires, supergraph) : null
  return async (run, path) => {
    try {
      await (represent ? askOfThings(run, node, represent, path) : askOnce(run, node, path))
    } catch (error) {
      run.errors.push(error instanceof GraphQLError ? error : wrapped(error))
    }
  }
}

async function askOnce(run: Run, node: FetchNode, path: readonly Step[]): Promise<void> {
  const things = thingsAt(run.answer, path)
  if (things.length === 0) return
  const { data, errors = [] } = await send(run, node, variablesOf(run, node), path)
  for (const error of errors)
    run.errors.push(fromSubgraph(error, node, error.path && clientPath([...path, ...error.path], run.nameOf)))
  if (!isData(data)) return
  rewrite(run.supergraph, node.outputRewrites, data)
  for (const [index, thing] of things.entries()) merge(thing, index === 0 ? data : copyOf(data))
}

/** Things that are told alike are asked about once; what comes back is for all of them. */
async function askOfThings(
  run: Run,
  node: FetchNode,
  represent: Represent,
  path: readonly Step[],
): Promise<void> {
  const representations: EntityData[] = []
  const told: EntityData[][] = []
  const known = new Map<string, number>()
  for (const thing of thingsAt(run.answer, path)) {
    const representation = represent(thing)
    if (!representation || typeof representation.__typename !== 'string') continue
    rewrite(run.supergraph, node.inputRewrites, representation)
    const saying = JSON.stringify(representation)
    const index = known.get(saying)
    if (index !== undefined) {
      told[index]?.push(thing)
      continue
    }
    known.set(saying, representations.length)
    representations.push(representation)
    told.push([thing])
  }
  if (representations.length === 0) return
  const { data, errors = [] } = await send(run, node, { ...variablesOf(run, node), representations }, path)
  putDown(errors, run, node, told, path)
  const entities = isData(data) ? data._entities : null
  if (data === null || data === undefined) return
  if (!Array.isArray(entities) || entities.length !== representations.length)
    throw unusable(node, `must tell of ${representations.length} things under _entities`)
  for (const [index, things] of told.entries()) bring(run, node, entities[index], things)
}

function bring(run: Run, node: FetchNode, entity: unknown, things: readonly EntityData[]): void {
  if (!isData(entity)) return
  for (const [index, thing] of things.entries()) {
    const own = index === things.length - 1 ? entity : copyOf(entity)
    if (own.__typename === undefined) own.__typename = thing.__typename
    rewrite(run.supergraph, node.outputRewrites, own)
    merge(thing, own)
  }
}

/** A subgraph's errors about things, each at every place where the thing stands. */
function putDown(
  errors: readonly GraphQLFormattedError[],
  run: Run,
  node: FetchNode,
  told: readonly (readonly EntityData[])[],
  path: readonly Step[],
): void {
  if (errors.length === 0) return
  const paths = pathsAt(run.answer, path, run.nameOf)
  const places = told.reduce((sum, things) => sum + things.length, 0)
  for (const error of errors) {
    const index = error.path?.[1]
    if (!error.path || typeof index !== 'number') {
      run.errors.push(fromSubgraph(error, node, error.path && clientPath(path, run.nameOf)))
      continue
    }
    const rest = clientPath(error.path.slice(2), run.nameOf)
    const things = told[index] ?? []
    // What failed as a whole is told once, with the number of places that it's missing at.
    const isWhole = index === 0 && isOfAll(error)
    for (const thing of isWhole ? things.slice(0, 1) : things) {
      const at = [...(paths.get(thing) ?? clientPath(path, run.nameOf)), ...rest]
      const extensions = isWhole && places > 1 ? { ...error.extensions, places } : error.extensions
      run.errors.push(fromSubgraph({ ...error, extensions }, node, at))
    }
  }
}

function isOfAll({ extensions }: GraphQLFormattedError): boolean {
  return typeof extensions?.code === 'string' && extensions.code.startsWith('SUBGRAPH_')
}

function send(run: Run, node: FetchNode, variables: EntityData, path: readonly Step[]) {
  const { operation: query, operationName } = node
  const { nameOf } = run
  return run.ask(
    node.serviceName,
    { query, variables, ...(operationName && { operationName }) },
    { path, nameOf },
  )
}

function variablesOf({ variables }: Run, { variableUsages = [] }: FetchNode): EntityData {
  const used: EntityData = {}
  for (const name of variableUsages)
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) used[name] = variables[name]
  return used
}

/** A path of the plan as the client would write it, as far as it goes without indexes. */
export function clientPath(path: readonly Step[], nameOf: NameOf): Step[] {
  return path.map((step) => (typeof step === 'string' ? nameOf(step) : step))
}

const unknownCode = 'DOWNSTREAM_SERVICE_ERROR'

/** A subgraph's error as the client gets it, with a path in the client's answer. */
export function fromSubgraph(
  { message, extensions }: GraphQLFormattedError,
  { serviceName }: FetchNode,
  path: readonly Step[] | undefined,
): GraphQLError {
  // What the answer's status is, is for no subgraph to say.
  const { http: _, code, ...said } = extensions ?? {}
  const about = aboutArgument(message)
  return new GraphQLError(
    about?.message || message || `The service "${serviceName}" failed without a word.`,
    {
      path,
      extensions: { ...said, ...(about && { field: about.field }), code: code ?? unknownCode, serviceName },
    },
  )
}

function unusable({ serviceName }: FetchNode, rule: string): GraphQLError {
  return new GraphQLError(`The service "${serviceName}" ${rule}.`, {
    extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', service: serviceName },
  })
}

function wrapped(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError(originalError.message, { originalError })
}
