import { setImmediate } from 'node:timers/promises'
import { type DocumentNode, type GraphQLSchema, validate } from 'graphql'
import type { PlannedGraph } from './execution/planned-graph.ts'
import type { KnownOperations } from './known-operations.ts'

/** How many of the operations asked last are made ready for a new schema. */
const mostWarmed = 300

/**
 * After each change of the schema makes what was asked last ready again, one operation at a turn of the loop, so that clients don't
 * wait for it. What isn't valid any more is left out. Another change meanwhile begins anew.
 */
export function keepWarm(graph: PlannedGraph, known: KnownOperations): void {
  graph.watch(() => void warm(graph, known))
}

async function warm(graph: PlannedGraph, known: KnownOperations): Promise<void> {
  const generation = graph.newest
  if (!generation) return
  const before = [...known.last(mostWarmed)].filter(({ schema }) => schema !== generation.schema)
  // What is asked meanwhile is asked most: those asked last are remembered last.
  for (const { operationName, ...each } of before.reverse()) {
    await setImmediate()
    if (graph.newest !== generation) return
    if (known.find(each.text, operationName || undefined, generation.schema)) continue
    if (!isValid(generation.schema, each.document)) continue
    if (graph.prepare(each.document, each.operation, generation))
      known.remember({ ...each, schema: generation.schema }, operationName || undefined)
  }
}

function isValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  return validate(schema, document, undefined, { maxErrors: 1 }).length === 0
}
