import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql'
import { type EntityData, isData, merge, own } from './entity-data.ts'

/** What a thing is told as to the subgraph that's asked about it; null where it lacks what that needs. */
export type Represent = (thing: EntityData) => EntityData | null

/** Makes, once for a plan, what builds the representations of one of its fetches. */
export function representing(
  selections: readonly QueryPlanSelectionNode[],
  supergraph: GraphQLSchema,
): Represent {
  const parts = selections.map((selection) => partOf(selection, supergraph))
  return (thing) => {
    const representation: EntityData = {}
    for (const part of parts) if (!part(thing, representation)) return null
    return representation
  }
}

/** Adds its part to a representation; false where what's needed isn't there. */
type AddPart = (thing: EntityData, to: EntityData) => boolean

function partOf(selection: QueryPlanSelectionNode, supergraph: GraphQLSchema): AddPart {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection
    const inner = representing(selection.selections, supergraph)
    if (!typeCondition) return () => true
    return (thing, to) => {
      if (!isOfType(supergraph, thing, typeCondition, false)) return true
      const part = inner(thing)
      if (part) merge(to, part)
      return true
    }
  }
  const name = selection.alias ?? selection.name
  const inner = selection.selections ? representing(selection.selections, supergraph) : null
  return (thing, to) => {
    const value = own(thing, name)
    if (value === undefined) return false
    to[name] = inner ? within(value, inner) : value
    return true
  }
}

function within(value: unknown, represent: Represent): unknown {
  if (Array.isArray(value)) return value.map((each) => within(each, represent))
  return isData(value) ? represent(value) : value
}

/** Whether a thing is of a type, as far as its `__typename` tells; `otherwise` where it tells nothing. */
export function isOfType(
  schema: GraphQLSchema,
  thing: EntityData,
  typeName: string,
  otherwise: boolean,
): boolean {
  const own = thing.__typename
  if (typeof own !== 'string') return otherwise
  if (own === typeName) return true
  const [type, wanted] = [schema.getType(own), schema.getType(typeName)]
  if (!wanted || !isAbstractType(wanted)) return false
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
}
