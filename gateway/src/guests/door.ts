import type { Actor } from '@chiiki/kit/actor.ts'
import { type Audience, includes } from '@chiiki/kit/audience.ts'
import { hasUnknownPosts } from '@chiiki/kit/held-posts.ts'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { type Doors, isFederations, isWithheld } from './declared-audiences.ts'

/** A fetch as it may go to a guest for somebody. */
export type Passed = {
  /** Null: nothing of it is for them, so the guest isn't asked. */
  readonly query: string | null
  /** The acts, or what would be followed, that aren't for them. Fields that aren't are left out without a word, as if they were null. */
  readonly acts: readonly { readonly name: string; readonly needs: readonly string[] }[]
  /** Whether something was left out because nobody can tell now which posts they hold. */
  readonly isUnsure: boolean
}

const rememberedFetches = 500

/**
 * Holds a guest's audiences at its door, whether or not the guest holds them itself: what isn't for the caller is taken out
 * of the planner's fetch. A field that nobody classified is for nobody.
 */
export class GuestDoor {
  readonly #doors: Doors
  /** Fetches in which everything is public; most are. */
  readonly #open = new LRUCache<string, true>({ max: rememberedFetches })

  constructor(doors: Doors) {
    this.#doors = doors
  }

  /** Whether everything that a fetch asks for is for everybody. */
  isOpen(query: string): boolean {
    if (this.#open.has(query)) return true
    const isOpen = this.#isOpen(parse(query, { noLocation: true }))
    if (isOpen) this.#open.set(query, true)
    return isOpen
  }

  /** `actor` is asked only where something in the fetch isn't for everybody. */
  async pass(query: string, actor: () => Promise<Actor>): Promise<Passed> {
    if (this.isOpen(query)) return { query, acts: [], isUnsure: false }
    return this.#filtered(parse(query, { noLocation: true }), await actor())
  }

  #isOpen(document: DocumentNode): boolean {
    const filtered = this.#without(document, (audience) => audience === null || isWithheld(audience))
    return filtered.dropped.length === 0
  }

  #filtered(document: DocumentNode, actor: Actor): Passed {
    const isOut = (audience: Audience | null) => audience === null || !includes(audience, actor)
    const { kept, dropped, isTold } = this.#without(document, isOut)
    const isUnsure = dropped.some(({ audience }) => audience?.is === 'POSTS') && hasUnknownPosts(actor)
    const acts = dropped.flatMap(({ name, audience, depth }) =>
      isTold && depth === 0 ? [{ name, needs: audience?.is === 'POSTS' ? audience.posts : [] }] : [],
    )
    return { query: kept && print(withoutUnusedVariables(kept)), acts, isUnsure }
  }

  /** The document without the fields that are out; null where nothing but names would be left. */
  #without(document: DocumentNode, isOut: (audience: Audience | null) => boolean) {
    const dropped: { name: string; audience: Audience | null; depth: number }[] = []
    const narrowed = (set: SelectionSetNode, type: string, depth: number): SelectionSetNode => {
      const selections = set.selections.flatMap((selection): SelectionSetNode['selections'] => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection]
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const inner = selection.typeCondition?.name.value ?? type
          return [{ ...selection, selectionSet: narrowed(selection.selectionSet, inner, depth) }]
        }
        const name = selection.name.value
        if (name.startsWith('__')) return [selection]
        const door = this.#doors.get(type)?.get(name)
        const audience = isFederations(name) ? ({ is: 'PUBLIC' } as const) : (door?.audience ?? null)
        if (isOut(audience)) {
          dropped.push({ name: responseName(selection), audience, depth })
          return []
        }
        if (!selection.selectionSet) return [selection]
        const inner = narrowed(selection.selectionSet, door?.returns ?? '_Entity', depth + 1)
        return [{ ...selection, selectionSet: inner }]
      })
      return { ...set, selections: selections.length > 0 ? selections : [typename] }
    }
    /** Whether a root field that's left out is told of, instead of being null. */
    let isTold = false
    let isEmpty = false
    const definitions = document.definitions.map((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        const type = definition.typeCondition.name.value
        return { ...definition, selectionSet: narrowed(definition.selectionSet, type, 1) }
      }
      if (definition.kind !== Kind.OPERATION_DEFINITION) return definition
      isTold = definition.operation !== OperationTypeNode.QUERY
      const selectionSet = narrowed(definition.selectionSet, rootOf[definition.operation], 0)
      isEmpty = selectionSet.selections.every((each) => each === typename)
      return { ...definition, selectionSet }
    })
    return { kept: isEmpty ? null : { ...document, definitions }, dropped, isTold }
  }
}

const rootOf = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}

/** A server refuses variables that nothing uses. */
function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  })
  return visit(document, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  })
}
