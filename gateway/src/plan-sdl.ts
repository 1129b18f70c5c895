import { parse, print, visit } from 'graphql'

/** A supergraph for the planner: without its descriptions, which are half of it, so that it's taken in less time, and `loadable`. */
export function planSdlOf(sdl: string): string {
  const bare = visit(parse(loadable(sdl), { noLocation: true }), {
    enter: (node) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
  })
  return print(bare)
}

const contextsOfOthers = /(@link\(url: "https:\/\/specs\.apollo\.dev\/context\/v[\d.]+"), for: SECURITY\)/

/**
 * Apollo's gateway refuses a supergraph in which arguments come from contexts (`@fromContext`): its own executor can't hold them.
 * Ours does, so the supergraph no longer asks whoever loads it for that.
 */
export function loadable(sdl: string): string {
  return sdl.replace(contextsOfOthers, '$1)')
}
