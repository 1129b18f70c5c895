const mark = 'as__'

/** The response name under which a subgraph is asked for the field that a client may bend: its `index`th name in the operation. */
export function markedName(index: number): string {
  return `${mark}${index}`
}

/** A response name for a field that is required with arguments; no client's, marked or not, is like it. */
export function responseNameWith(index: number, name: string): string {
  return `${mark}${index}__${name}`
}

/** Whether a name of the client's own looks like one of those here. */
export function looksMarked(name: string): boolean {
  return name.startsWith(mark)
}

/** Gives a client its own response names back. */
export type NameOf = (responseName: string) => string

const marked = new RegExp(`^${mark}(\\d+)(?:__(.*))?$`)

/** By the client's names, as they were numbered; a field that is required with arguments has its own. */
export function clientNames(names: readonly string[]): NameOf {
  return (responseName) => {
    if (!responseName.startsWith(mark)) return responseName
    const [, index, required] = marked.exec(responseName) ?? []
    return required ?? names[Number(index)] ?? responseName
  }
}
