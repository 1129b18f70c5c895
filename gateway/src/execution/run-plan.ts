import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { type Contexts, contextsOf, entitiesOf, inGroup, mostGroups } from './context-arguments.ts'
import { copyOf, type EntityData, isData, merge, partsFor } from './entity-data.ts'
import { aboutArgument } from './general-form.ts'
import { lineagesAt, pathsAt, type Step, thingsAt } from './places.ts'
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
  /** Parts of the answer that stand at several places of it, because they were told of several things at once. */
  readonly shared: Set<unknown>
}

/** A part of a plan, made ready. `path` is where in the answer it begins. */
type RunPart = (run: Run, path: readonly Step[]) => Promise<void>

/** Makes, once for a plan, what runs it. What a fetch brings is merged into `run.answer`; what fails is put down with its path. */
export function running(node: PlanNode | undefined, supergraph: GraphQLSchema): RunPart {
  return node ? runningPart(node, { supergraph, mayShare: !takesFromAbove(node) }) : async () => {}
}

/** `mayShare`: whether what stands at several places is the same at each, because no fetch takes anything of what's above a place. */
type Within = { readonly supergraph: GraphQLSchema; readonly mayShare: boolean }

function takesFromAbove(node: PlanNode | undefined): boolean {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.some(takesFromAbove)
    case 'Flatten':
      return takesFromAbove(node.node)
    case 'Condition':
      return takesFromAbove(node.ifClause) || takesFromAbove(node.elseClause)
    case 'Fetch':
      return (node.contextRewrites ?? []).length > 0
    default:
      return false
  }
}

function runningPart(node: PlanNode, within: Within): RunPart {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((each) => runningPart(each, within))
      return async (run, path) => {
        for (const step of steps) await step(run, path)
      }
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => runningPart(each, within))
      return async (run, path) => void (await Promise.all(steps.map((step) => step(run, path))))
    }
    case 'Flatten': {
      const step = runningPart(node.node, within)
      const way = node.path
      return (run, path) => step(run, [...path, ...way])
    }
    case 'Condition': {
      const [then, otherwise] = [node.ifClause, node.elseClause].map(
        (each) => each && runningPart(each, within),
      )
      return async (run, path) => (run.holds(node.condition) ? then : otherwise)?.(run, path)
    }
    case 'Fetch':
      return fetching(node, within)
    case 'Defer':
      throw new Error('a plan with @defer is not for this gateway')
  }
}

function fetching(node: FetchNode, { supergraph, mayShare }: Within): RunPart {
  const represent = node.requires ? representing(node.requires, supergraph) : null
  const telling = represent && { represent, contexts: contextsOf(node, supergraph), mayShare }
  return async (run, path) => {
    try {
      await (telling ? askOfThings(run, node, telling, path) : askOnce(run, node, path))
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
  for (const [index, thing] of things.entries()) merge(thing, index === 0 ? data : copyOf(data), run.shared)
}

/** How a fetch tells of things. */
type Telling = {
  readonly represent: Represent
  readonly contexts: Contexts | null
  readonly mayShare: boolean
}

/** Things about which is asked with the same variables. Those that are told alike are asked about once; what comes back is for all of them. */
type Group = {
  readonly values: EntityData
  readonly representations: EntityData[]
  readonly told: EntityData[][]
  readonly known: Map<string, number>
}

async function askOfThings(
  run: Run,
  node: FetchNode,
  telling: Telling,
  path: readonly Step[],
): Promise<void> {
  const groups = grouped(run, node, telling, path)
  if (groups.length <= mostGroups) return askOfGroups(run, node, telling, { groups, path })
  const requests: Promise<void>[] = []
  for (let from = 0; from < groups.length; from += mostGroups)
    requests.push(askOfGroups(run, node, telling, { groups: groups.slice(from, from + mostGroups), path }))
  await Promise.all(requests)
}

/** What is told of the things at a place, by what is taken from above them; one group where that's nothing. */
function grouped(
  run: Run,
  node: FetchNode,
  { represent, contexts }: Telling,
  path: readonly Step[],
): readonly Group[] {
  const groups = new Map<string, Group>()
  const lineages = contexts && lineagesAt(run.answer, path)
  const things = thingsAt(run.answer, path)
  for (const thing of run.shared.size > 0 ? new Set(things) : things) {
    const representation = represent(thing)
    if (!representation || typeof representation.__typename !== 'string') continue
    rewrite(run.supergraph, node.inputRewrites, representation)
    const values = contexts?.valuesFor(lineages?.get(thing) ?? []) ?? {}
    const key = contexts ? JSON.stringify(values) : ''
    const group = groups.get(key) ?? { values, representations: [], told: [], known: new Map() }
    groups.set(key, group)
    tell(group, representation, thing)
  }
  return [...groups.values()]
}

function tell({ known, told, representations }: Group, representation: EntityData, thing: EntityData): void {
  const saying = sayingOf(representation)
  const index = known.get(saying)
  if (index !== undefined) {
    told[index]?.push(thing)
    return
  }
  known.set(saying, representations.length)
  representations.push(representation)
  told.push([thing])
}

/** Stands for a representation: most are a type and a key, which are read sooner than written as JSON. */
function sayingOf(representation: EntityData): string {
  let saying = ''
  for (const name in representation) {
    const value = representation[name]
    if (typeof value !== 'string') return JSON.stringify(representation)
    saying += `${name} ${value.length} ${value} `
  }
  return saying
}

type Asked = { readonly groups: readonly Group[]; readonly path: readonly Step[] }

async function askOfGroups(
  run: Run,
  node: FetchNode,
  { contexts, mayShare }: Telling,
  asked: Asked,
): Promise<void> {
  const { groups, path } = asked
  if (groups.length === 0) return
  const variables = variablesOf(run, node)
  // What is taken from above is never a client's to say.
  for (const name of contexts?.names ?? []) delete variables[name]
  for (const [at, { values, representations }] of groups.entries()) {
    variables[inGroup('representations', at)] = representations
    for (const name of Object.keys(values)) variables[inGroup(name, at)] = values[name]
  }
  const operation = contexts?.operationFor(groups.length) ?? node.operation
  const { data, errors = [] } = await send(run, node, variables, path, operation)
  putDown(errors, run, node, asked)
  if (data === null || data === undefined) return
  for (const [at, { told }] of groups.entries()) {
    const entities = isData(data) ? data[entitiesOf(at)] : null
    if (!Array.isArray(entities) || entities.length !== told.length)
      throw unusable(node, `must tell of ${told.length} things under ${entitiesOf(at)}`)
    for (const [index, things] of told.entries()) bring(run, node, entities[index], { things, mayShare })
  }
}

/** Adds what came of an entity to each thing that's the same; they have its parts together where that's no matter. */
function bring(
  run: Run,
  node: FetchNode,
  entity: unknown,
  { things, mayShare }: { readonly things: readonly EntityData[]; readonly mayShare: boolean },
): void {
  const [first] = things
  if (!isData(entity) || !first) return
  if (entity.__typename === undefined) entity.__typename = first.__typename
  rewrite(run.supergraph, node.outputRewrites, entity)
  if (things.length === 1) {
    merge(first, entity, run.shared)
    return
  }
  for (const thing of things) {
    const parts = mayShare ? partsFor(thing, entity) : null
    for (const part of parts ?? []) run.shared.add(part)
    merge(thing, parts ? entity : copyOf(entity), run.shared)
  }
}

/** A subgraph's errors about things, each at every place where the thing stands. */
function putDown(
  errors: readonly GraphQLFormattedError[],
  run: Run,
  node: FetchNode,
  { groups, path }: Asked,
): void {
  if (errors.length === 0) return
  const paths = pathsAt(run.answer, path, run.nameOf)
  const placesOf = (thing: EntityData) => paths.get(thing) ?? [clientPath(path, run.nameOf)]
  const places = groups.flatMap(({ told }) => told.flat().flatMap(placesOf)).length
  for (const error of errors) {
    const [under, index] = error.path ?? []
    if (!error.path || typeof index !== 'number') {
      run.errors.push(fromSubgraph(error, node, error.path && clientPath(path, run.nameOf)))
      continue
    }
    const rest = clientPath(error.path.slice(2), run.nameOf)
    const group = groups.length === 1 ? groups[0] : groups.find((_, at) => entitiesOf(at) === under)
    const at = (group?.told[index] ?? []).flatMap(placesOf)
    // What failed as a whole is told once, with the number of places that it's missing at.
    const isWhole = group === groups[0] && index === 0 && isOfAll(error)
    for (const place of isWhole ? at.slice(0, 1) : at) {
      const extensions = isWhole && places > 1 ? { ...error.extensions, places } : error.extensions
      run.errors.push(fromSubgraph({ ...error, extensions }, node, [...place, ...rest]))
    }
  }
}

function isOfAll({ extensions }: GraphQLFormattedError): boolean {
  return typeof extensions?.code === 'string' && extensions.code.startsWith('SUBGRAPH_')
}

function send(
  run: Run,
  node: FetchNode,
  variables: EntityData,
  path: readonly Step[],
  query = node.operation,
) {
  const { operationName } = node
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
