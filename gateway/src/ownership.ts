import {
  type ConstDirectiveNode,
  type ConstValueNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql'

/** A subgraph and what it may be asked, in SDL. A guest is a department's own, and owns nothing that others have. */
export type SubgraphSdl = { readonly name: string; readonly sdl: string; readonly isGuest?: boolean }

/** What one subgraph's SDL says of an object type, in one place. */
export type Declaration = ObjectTypeDefinitionNode | ObjectTypeExtensionNode

type Claim = { type: string; subgraph: string; isGuest: boolean; isDescribed: boolean; fields: number }

/**
 * For each object type that some subgraph claims, its owner: type name → subgraph name. Where several claim a type,
 * it's owned by none of the guests; then by who describes it (a stub has no description), then by who gives it the
 * most fields.
 */
export function ownersOf(
  subgraphs: readonly SubgraphSdl[],
  isClaim: (declaration: Declaration) => boolean,
): Record<string, string> {
  const claims = subgraphs.flatMap(({ name, sdl, isGuest = false }) =>
    declarationsIn(sdl)
      .filter(isClaim)
      .map((declaration) => ({ ...claimOf(name, declaration), isGuest })),
  )
  const weakestFirst = claims.sort((a, b) => -byRight(a, b))
  return Object.fromEntries(weakestFirst.map(({ type, subgraph }) => [type, subgraph]))
}

/** @throws GraphQLError when the SDL isn't GraphQL. */
export function declarationsIn(sdl: string): Declaration[] {
  return parse(sdl, { noLocation: true }).definitions.filter(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION,
  )
}

/** Whether a directive is federation's of this name, imported or by its full name. */
export function isCalled(directive: ConstDirectiveNode, name: string): boolean {
  return directive.name.value === name || directive.name.value === `federation__${name}`
}

export function hasDirective(node: { directives?: readonly ConstDirectiveNode[] }, name: string): boolean {
  return node.directives?.some((each) => isCalled(each, name)) ?? false
}

export function argumentOf(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((each) => each.name.value === name)?.value
}

function byRight(a: Claim, b: Claim): number {
  return (
    Number(a.isGuest) - Number(b.isGuest) ||
    Number(b.isDescribed) - Number(a.isDescribed) ||
    b.fields - a.fields ||
    (a.subgraph < b.subgraph ? -1 : 1)
  )
}

function claimOf(subgraph: string, declaration: Declaration): Omit<Claim, 'isGuest'> {
  const isDescribed =
    declaration.kind === Kind.OBJECT_TYPE_DEFINITION && declaration.description !== undefined
  return { type: declaration.name.value, subgraph, isDescribed, fields: declaration.fields?.length ?? 0 }
}
