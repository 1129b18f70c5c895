/** The collections that a request has read and written so far. */
export type Touched = { readonly read: Set<string>; readonly written: Set<string> }

const writing = new Set([
  'insert',
  'update',
  'delete',
  'findAndModify',
  'bulkWrite',
  'drop',
  'renameCollection',
])

type Command = Readonly<Record<string, unknown>>

/**
 * Notes which collections a command reads and which it writes, by its text: also those that a pipeline looks into on the way. A
 * command whose collection can't be told counts as all of them (`*`).
 */
export function note(touched: Touched, name: string, command: Command): void {
  if (silent.has(name)) return
  const into = writing.has(name) ? touched.written : touched.read
  for (const each of collectionsOf(name, command)) into.add(each)
  if (Array.isArray(command.pipeline)) notePipeline(touched, command.pipeline)
}

/** What says nothing of any collection's content. */
const silent = new Set([
  'commitTransaction',
  'abortTransaction',
  'endSessions',
  'killCursors',
  'hello',
  'ping',
  'getMore',
  'listIndexes',
  'createIndexes',
])

function collectionsOf(name: string, command: Command): string[] {
  if (name === 'bulkWrite' && Array.isArray(command.nsInfo))
    return command.nsInfo.map(({ ns }: { ns?: unknown }) => String(ns).replace(/^[^.]*\./, ''))
  const named = command[name]
  return [typeof named === 'string' ? named : '*']
}

const lookingInto = ['$lookup', '$graphLookup', '$unionWith'] as const

function notePipeline(touched: Touched, stages: readonly unknown[]): void {
  for (const stage of stages) {
    if (typeof stage !== 'object' || stage === null) continue
    const named = stage as Readonly<Record<string, unknown>>
    for (const operator of lookingInto) {
      const looked = named[operator]
      if (looked === undefined) continue
      if (typeof looked === 'string') touched.read.add(looked)
      else noteLooked(touched, looked as Readonly<Record<string, unknown>>)
    }
    // Where a pipeline's result goes can be told in several forms.
    if (named.$out !== undefined || named.$merge !== undefined) touched.written.add('*')
    const facets = named.$facet
    if (typeof facets === 'object' && facets !== null)
      for (const inner of Object.values(facets)) if (Array.isArray(inner)) notePipeline(touched, inner)
  }
}

function noteLooked(touched: Touched, looked: Readonly<Record<string, unknown>>): void {
  const from = looked.from ?? looked.coll
  if (typeof from === 'string') touched.read.add(from)
  if (Array.isArray(looked.pipeline)) notePipeline(touched, looked.pipeline)
}

const mostNames = 60

/** `areas districts`, in order; `*` where there are too many to tell, or one of them can't be told. */
export function toldNames(names: ReadonlySet<string>): string {
  if (names.has('*') || names.size > mostNames) return '*'
  return [...names].sort().join(' ')
}
