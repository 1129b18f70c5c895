import type { FetchNode } from '@apollo/query-planner'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import { type EntityData, isData, own } from './entity-data.ts'
import { isOfType } from './representation.ts'

/** What a fetch takes of the things above those that it's about (`@fromContext`). */
export type Contexts = {
  /** The variables that it's taken into. */
  readonly names: ReadonlySet<string>
  /** Their values for a thing, by the objects that it stands in, from the root down, itself the last. */
  readonly valuesFor: (lineage: readonly EntityData[]) => EntityData
  /**
   * The fetch's operation for so many groups of things, each with values of its own: the first has the names of the plan, the others
   * theirs by `inGroup`.
   */
  readonly operationFor: (groups: number) => string
}

/** How many groups of things one request asks about. */
export const mostGroups = 50

/** A variable's name for the group of this number. */
export function inGroup(name: string, group: number): string {
  return group === 0 ? name : `${name}__${group}`
}

/** The response name under which a group's entities come. */
export function entitiesOf(group: number): string {
  return inGroup('_entities', group)
}

/** Makes, once for a plan, what a fetch takes from above; null where that's nothing. */
export function contextsOf(node: FetchNode, supergraph: GraphQLSchema): Contexts | null {
  const { contextRewrites = [], operation } = node
  if (contextRewrites.length === 0) return null
  const names = new Set(contextRewrites.map(({ renameKeyTo }) => renameKeyTo))
  const operations: string[] = [operation]
  return {
    names,
    valuesFor: (lineage) => {
      const values: EntityData = {}
      // The same context may be set by several types: each says where it has it.
      for (const { path, renameKeyTo } of contextRewrites) {
        const value = valueAt(supergraph, path, lineage)
        if (value !== undefined) values[renameKeyTo] = value
      }
      return values
    },
    operationFor: (groups) => (operations[groups - 1] ??= grouped(operation, names, groups)),
  }
}

/** What stands at a path that begins at the last of the lineage: `..` leads up, `... on T` on for things of that type. */
function valueAt(
  supergraph: GraphQLSchema,
  path: readonly string[],
  lineage: readonly EntityData[],
): unknown {
  const ups = path.findIndex((step) => step !== '..')
  const from = lineage.at(-1 - ups)
  return from && down(supergraph, path, ups, from)
}

const fragment = '... on '

function down(schema: GraphQLSchema, path: readonly string[], at: number, value: unknown): unknown {
  const step = path[at]
  if (step === undefined) return value
  if (Array.isArray(value)) return value.map((each) => down(schema, path, at, each))
  if (!isData(value)) return value
  if (!step.startsWith(fragment)) return down(schema, path, at + 1, own(value, step))
  return isOfType(schema, value, step.slice(fragment.length), true)
    ? down(schema, path, at + 1, value)
    : undefined
}

function grouped(text: string, names: ReadonlySet<string>, groups: number): string {
  const { definitions } = parse(text, { noLocation: true })
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  )
  const differs = (name: string) => name === 'representations' || names.has(name)
  const { variableDefinitions = [], selectionSet } = operation
  const common = variableDefinitions.filter(({ variable }) => !differs(variable.name.value))
  const own = variableDefinitions.filter(({ variable }) => differs(variable.name.value))
  const all = Array.from({ length: groups }, (_, group) => renamedFor(group, differs))
  return stripIgnoredCharacters(
    print({
      kind: Kind.DOCUMENT,
      definitions: [
        {
          ...operation,
          variableDefinitions: [...common, ...all.flatMap((renamed) => own.map(renamed))],
          selectionSet: {
            ...selectionSet,
            selections: all.flatMap((renamed, group) =>
              (selectionSet.selections as FieldNode[]).map(renamed).map((field) => aliased(field, group)),
            ),
          },
        },
        ...all.flatMap((renamed) => fragments.map(renamed)),
      ],
    }),
  )
}

/** Gives what belongs to a group the group's names: variables that differ between groups, and fragments, which may hold such. */
function renamedFor(group: number, differs: (name: string) => boolean) {
  const renamed = <T extends { readonly name: { readonly value: string } }>(node: T): T => ({
    ...node,
    name: { ...node.name, value: inGroup(node.name.value, group) },
  })
  return <T extends FieldNode | FragmentDefinitionNode | VariableDefinitionNode>(node: T): T =>
    visit(node, {
      Variable: (each) => (differs(each.name.value) ? renamed(each) : undefined),
      FragmentSpread: renamed,
      FragmentDefinition: { leave: renamed },
    })
}

function aliased(field: FieldNode, group: number): FieldNode {
  if (group === 0) return field
  return { ...field, alias: { kind: Kind.NAME, value: inGroup((field.alias ?? field.name).value, group) } }
}
