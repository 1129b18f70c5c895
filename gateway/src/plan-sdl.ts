import { parse, print, visit } from 'graphql'

/** A supergraph without its descriptions, which are half of it: the planner takes it in less time. */
export function withoutDescriptions(sdl: string): string {
  const bare = visit(parse(sdl, { noLocation: true }), {
    enter: (node) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
  })
  return print(bare)
}
