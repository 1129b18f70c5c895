import type { Audience } from '@chiiki/kit/audience.ts'
import { ofTheCaller } from '@chiiki/kit/holding.ts'
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type Doors, doorsOf } from '../guests/declared-audiences.ts'
import type { Parts } from '../supergraph-parts.ts'

/** Who may read what, as the subgraphs' own SDL says it, as far as it matters for whether an answer may be shared. */
export class Audiences {
  readonly #parts: () => Parts
  readonly #known = new Map<string, { readonly sdl: string; readonly doors: Doors }>()

  constructor(parts: () => Parts) {
    this.#parts = parts
  }

  /** Whether everybody gets the same answer to an operation: it has only public fields, none of which looks at who asks. */
  isForAll(document: DocumentNode, schema: GraphQLSchema): boolean {
    const doors = this.#doors()
    const info = new TypeInfo(schema)
    let isForAll = true
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: ({ name: { value: name } }) => {
          if (name === '__typename') return undefined
          const parent = getNamedType(info.getParentType())
          const types = parent && isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]
          isForAll &&=
            !ofTheCaller.has(name) && types.every((type) => type && isPublic(doors, type.name, name))
          return isForAll ? undefined : false
        },
      }),
    )
    return isForAll
  }

  #doors(): Doors[] {
    return Object.entries(this.#parts()).map(([name, { sdl }]) => {
      const known = this.#known.get(name)
      const doors = known?.sdl === sdl ? known.doors : doorsOf(sdl)
      this.#known.set(name, { sdl, doors })
      return doors
    })
  }
}

/** A field that several subgraphs can answer is public where each of them says so; one of the gateway's own is nobody's word. */
function isPublic(doors: readonly Doors[], type: string, field: string): boolean {
  const said = doors.flatMap((each): (Audience | null)[] => {
    const door = each.get(type)?.get(field)
    return door ? [door.audience] : []
  })
  return said.length > 0 && said.every((audience) => audience?.is === 'PUBLIC')
}
