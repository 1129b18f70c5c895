import { type Operation, type Schema, Supergraph } from '@apollo/federation-internals'
import {
  type FetchDataRewrite,
  type FetchNode,
  type PlanNode,
  QueryPlanner,
  type QueryPlanSelectionNode,
  type SubscriptionNode,
} from '@apollo/query-planner'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import { type Apart, apartByArguments, told } from './required-arguments.ts'

/** A plan, or none where nothing is to be asked of subgraphs. */
export type Plan = PlanNode | SubscriptionNode | undefined

/** What plans operations under a supergraph. */
export type Planning = {
  /** What an operation has to be written in to be planned. */
  readonly apiSchema: Schema
  readonly plan: (operation: Operation) => Plan
}

const limits = { recursiveSelectionsLimitDisabled: false, nonLocalSelectionsLimitDisabled: false }

/**
 * Plans by Apollo's own planner of the supergraph, or by one of ours where that one would go wrong.
 * @throws Error where ours can't be made; composition tries that before a supergraph comes here.
 */
export function planningBy(apollos: QueryPlanner, supergraphSdl: string): Planning {
  const { around } = takePrepared(supergraphSdl) ?? { around: planningAround(supergraphSdl) }
  return (
    around ?? {
      apiSchema: apollos.supergraph.apiSchema(),
      plan: (operation) => apollos.buildQueryPlan(operation, limits).node,
    }
  )
}

let prepared: { readonly of: string; readonly around: Planning | null } | undefined

/** Does what `planningBy` takes longest for, so that it finds it done if it's called next with this supergraph. `document` is its text, parsed. */
export function prepareToPlanAround(supergraphSdl: string, document: DocumentNode): void {
  prepared = { of: supergraphSdl, around: planningAround(supergraphSdl, () => document) }
}

/** What was prepared, once. */
function takePrepared(supergraphSdl: string): { readonly around: Planning | null } | undefined {
  const taken = prepared?.of === supergraphSdl ? prepared : undefined
  prepared = undefined
  return taken
}

/**
 * A planner for a supergraph that has what Apollo's planner goes wrong by: fields required with several arguments (`apartByArguments`),
 * or a key that no subgraph answers to before one that it does. Null for any other: it's planned with as it stands, as making a planner takes seconds.
 */
function planningAround(
  supergraphSdl: string,
  read = () => parse(supergraphSdl, { noLocation: true }),
): Planning | null {
  // Most supergraphs have neither, and reading them takes a while.
  if (!/resolvable: false|requires: "[^\n]*\(/.test(supergraphSdl)) return null
  const whole = read()
  const sorted = resolvableFirst(whole)
  const apart = apartByArguments(sorted)
  if (!apart && sorted === whole) return null
  const planner = new QueryPlanner(
    Supergraph.build(print(apart?.document ?? sorted), { validateSupergraph: false }),
  )
  return {
    apiSchema: planner.supergraph.apiSchema(),
    plan: (operation) => {
      const { node } = planner.buildQueryPlan(operation, limits)
      if (!apart || !node) return node
      if (node.kind !== 'Subscription') return runnable(node, apart)
      const { primary, rest } = node
      return {
        ...node,
        primary: runnable(primary, apart) as FetchNode,
        ...(rest && { rest: runnable(rest, apart) }),
      }
    },
  }
}

/**
 * Where a thing goes back to a subgraph with what a field requires, the planner takes the first key that stands there, whether or not
 * the subgraph answers to it. So those that it answers to stand first.
 */
function resolvableFirst(document: DocumentNode): DocumentNode {
  const sort = <T extends { readonly directives?: readonly ConstDirectiveNode[] }>(type: T) => {
    const directives = type.directives ?? []
    const isLate = (key: ConstDirectiveNode, index: number) =>
      isAnswered(key) &&
      directives
        .slice(0, index)
        .some((each) => !isAnswered(each) && told(each, 'graph') === told(key, 'graph'))
    if (!directives.some(isLate)) return undefined
    return {
      ...type,
      directives: directives.toSorted((a, b) => Number(isAnswered(b)) - Number(isAnswered(a))),
    }
  }
  return visit(document, { ObjectTypeDefinition: sort, InterfaceTypeDefinition: sort })
}

function isAnswered({ arguments: given = [] }: ConstDirectiveNode): boolean {
  return !given.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  )
}

/** The plan with subgraphs and fields by their real names. */
function runnable(node: PlanNode, apart: Apart): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => runnable(each, apart)) }
    case 'Flatten':
      return { ...node, node: runnable(node.node, apart) }
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: runnable(node.ifClause, apart) }),
        ...(node.elseClause && { elseClause: runnable(node.elseClause, apart) }),
      }
    case 'Fetch':
      return {
        ...node,
        serviceName: apart.doors.get(node.serviceName) ?? node.serviceName,
        operation: asked(node.operation, apart.fields),
        inputRewrites: [...renamings(node.requires ?? [], apart.fields, []), ...(node.inputRewrites ?? [])],
      }
    case 'Defer':
      return node
  }
}

function asked(operation: string, fields: Apart['fields']): string {
  const document = visit(parse(operation, { noLocation: true }), {
    Field: (node): FieldNode | undefined => {
      const real = fields.get(node.name.value)
      return real && { ...node, alias: node.alias ?? node.name, name: real.name, arguments: real.arguments }
    },
  })
  return stripIgnoredCharacters(print(document))
}

/** What gives the required fields of a representation their real names, the inner ones first. */
function renamings(
  selections: readonly QueryPlanSelectionNode[],
  fields: Apart['fields'],
  above: readonly string[],
): FetchDataRewrite[] {
  return selections.flatMap((selection): FetchDataRewrite[] => {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition } = selection
      return renamings(
        selection.selections,
        fields,
        typeCondition ? [...above, `... on ${typeCondition}`] : above,
      )
    }
    const path = [...above, selection.alias ?? selection.name]
    const inner = renamings(selection.selections ?? [], fields, path)
    const real = fields.get(selection.name)?.name.value
    return real ? [...inner, { kind: 'KeyRenamer', path, renameKeyTo: real }] : inner
  })
}
