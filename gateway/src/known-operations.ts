import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** An operation that was found valid by a schema. */
export type KnownOperation = {
  /** As a client wrote it, or the form of that (see `alike`). */
  readonly text: string
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** Characters of the texts that are remembered. */
const rememberedCharacters = 2_000_000

/**
 * The operations that were parsed and found valid once, those asked last: asked again, they need neither. An operation without a
 * name is known under the empty one.
 */
export class KnownOperations {
  readonly #byText = new LRUCache<string, Map<string, KnownOperation>>({ maxSize: rememberedCharacters })

  remember(known: KnownOperation, operationName: string | undefined): void {
    const { text, schema } = known
    const before = this.#byText.get(text)
    const isSame = before?.values().next().value?.schema === schema
    const names = before && isSame ? before : new Map<string, KnownOperation>()
    names.set(operationName ?? '', known)
    if (names !== before) this.#byText.set(text, names, { size: text.length + 500 })
  }

  /** Undefined where it isn't known, or is known by another schema. */
  find(
    text: string,
    operationName: string | undefined,
    schema: GraphQLSchema | undefined,
  ): KnownOperation | undefined {
    const known = this.#byText.get(text)?.get(operationName ?? '')
    return known?.schema === schema ? known : undefined
  }

  /** Those that were asked last, the last first. */
  *last(count: number): Generator<KnownOperation & { readonly operationName: string }> {
    let told = 0
    for (const names of this.#byText.values())
      for (const [operationName, known] of names) {
        if (told++ >= count) return
        yield { ...known, operationName }
      }
  }
}
