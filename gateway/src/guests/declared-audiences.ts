import { type Audience, audienceIn } from '@chiiki/kit/audience.ts'
import { type ConstDirectiveNode, Kind, parse, print, type TypeNode, visit } from 'graphql'
import { argumentOf, type Declaration, declarationsIn, hasDirective, isCalled } from '../ownership.ts'
import type { Finding } from './findings.ts'

/** A field at a guest's door: who it's for, and what type its value has. */
export type Door = {
  /** Null: nobody classified it, so it's for nobody. */
  readonly audience: Audience | null
  readonly returns: string
}

/** The doors of a guest's schema: type → field → door. An interface's door is as narrow as the narrowest behind it. */
export type Doors = ReadonlyMap<string, ReadonlyMap<string, Door>>

/** Directives of federation by which a router would let callers in; the gateway takes `@authenticated`, in its own way. */
const refused = ['requiresScopes', 'policy']

/**
 * Who may read each field of a guest, as its SDL says it: by `@audience`, else by federation's `@authenticated`. What
 * another subgraph's entity is known by (its key), and what is only `@external`, is as public as that entity.
 */
export function doorsOf(sdl: string): Doors {
  const doors = new Map<string, Map<string, Door>>()
  const behind = new Map<string, string[]>()
  const declarations = declarationsIn(sdl)
  const ofTypes = new Map<string, Audience>()
  for (const { name, directives } of declarations) {
    const audience = declaredBy(directives)
    if (audience) ofTypes.set(name.value, audience)
  }
  for (const declaration of declarations) {
    const type = declaration.name.value
    const own = doors.get(type) ?? new Map<string, Door>()
    doors.set(type, own)
    const keys = keyFieldsOf(declarations.filter(({ name }) => name.value === type))
    for (const field of declaration.fields ?? []) {
      const isKnown = keys.has(field.name.value) || hasDirective(field, 'external')
      const audience =
        declaredBy(field.directives) ?? ofTypes.get(type) ?? (isKnown ? ({ is: 'PUBLIC' } as const) : null)
      own.set(field.name.value, { audience, returns: namedType(field.type) })
    }
    for (const { name } of declaration.interfaces ?? [])
      behind.set(name.value, [...(behind.get(name.value) ?? []), type])
  }
  for (const [name, types] of behind) doors.set(name, narrowest(types.map((type) => doors.get(type))))
  return doors
}

/** What is wrong with who a guest's fields are for. */
export function audienceFaults(sdl: string): Finding[] {
  const faults: Finding[] = []
  for (const name of refused) {
    if (!mentions(sdl, name)) continue
    const message = `@${name} isn't taken here: it would hold only as long as every path to the data goes through this gateway. Say who may read by @audience(is: "POSTS", posts: […]) or (is: "RULE", rule: "…"), and hold it in the subgraph.`
    faults.push({ code: 'AUTHORIZATION_NOT_TAKEN', message })
  }
  const doors = attempt(() => doorsOf(sdl), faults)
  if (!doors) return faults
  for (const declaration of declarationsIn(sdl)) {
    const type = declaration.name.value
    for (const field of declaration.fields ?? []) {
      const name = field.name.value
      const at = `${type}.${name}`
      if (isFederations(name) || type.startsWith('_')) continue
      const audience = doors.get(type)?.get(name)?.audience ?? null
      if (audience === null) {
        const message = `Nobody may read ${at}, because nothing says who may. Write @audience(is: "PUBLIC"), or SIGNED_IN, POSTS, RULE, at the field or its type.`
        faults.push({ code: 'AUDIENCE_MISSING', message, at })
      } else if (isWithheld(audience) && field.type.kind === Kind.NON_NULL_TYPE) {
        const message = `${at} isn't for everybody, so it must be able to be null: drop its "!".`
        faults.push({ code: 'WITHHELD_NOT_NULLABLE', message, at })
      }
    }
  }
  return faults
}

/**
 * The SDL as composition takes it: without `@authenticated`, which the gateway holds by itself. A supergraph that
 * carries it isn't loaded by Apollo's planner.
 */
export function withoutAuthorization(sdl: string): string {
  if (!mentions(sdl, 'authenticated')) return sdl
  const stripped = visit(parse(sdl, { noLocation: true }), {
    Directive: (node) => (isCalled(node as ConstDirectiveNode, 'authenticated') ? null : undefined),
    DirectiveDefinition: (node) =>
      /^(federation__)?authenticated$/.test(node.name.value) ? null : undefined,
    ListValue: (node) => ({
      ...node,
      values: node.values.filter((each) => !(each.kind === Kind.STRING && each.value === '@authenticated')),
    }),
  })
  return print(stripped)
}

/** Whether an SDL applies or imports a directive of this name. */
export function mentions(sdl: string, directive: string): boolean {
  let isThere = false
  const isNamed = (name: string) => name === directive || name === `federation__${directive}`
  visit(parse(sdl, { noLocation: true }), {
    Directive: (node) => {
      isThere ||= isNamed(node.name.value)
    },
    // A definition alone lets nobody in; the subgraph libraries print all of federation's.
    DirectiveDefinition: () => false,
  })
  return isThere
}

/** Fields that federation itself adds. */
export function isFederations(field: string): boolean {
  return field === '_service' || field === '_entities'
}

export function isWithheld({ is }: Audience): boolean {
  return is === 'SIGNED_IN' || is === 'POSTS'
}

function declaredBy(directives: readonly ConstDirectiveNode[] | undefined): Audience | null {
  const said = audienceIn(directives)
  if (said) return said
  return hasDirective({ directives }, 'authenticated') ? { is: 'SIGNED_IN' } : null
}

function attempt<T>(work: () => T, faults: Finding[]): T | undefined {
  try {
    return work()
  } catch (error) {
    faults.push({ code: 'AUDIENCE_UNREADABLE', message: (error as Error).message })
    return undefined
  }
}

function keyFieldsOf(declarations: readonly Declaration[]): Set<string> {
  const keys = declarations.flatMap(
    ({ directives }) => directives?.filter((each) => isCalled(each, 'key')) ?? [],
  )
  return new Set(
    keys.flatMap((key) => {
      const fields = argumentOf(key, 'fields')
      return fields?.kind === Kind.STRING ? fields.value.split(/[\s{}]+/).filter(Boolean) : []
    }),
  )
}

function narrowest(types: readonly (ReadonlyMap<string, Door> | undefined)[]): Map<string, Door> {
  const found = new Map<string, Door>()
  for (const fields of types) {
    for (const [name, door] of fields ?? []) {
      const known = found.get(name)
      found.set(name, known ? { ...door, audience: narrower(known.audience, door.audience) } : door)
    }
  }
  return found
}

function narrower(a: Audience | null, b: Audience | null): Audience | null {
  if (a === null || b === null) return null
  if (a.is === 'POSTS' && b.is === 'POSTS')
    return { is: 'POSTS', posts: a.posts.filter((post) => b.posts.includes(post)) }
  return width[a.is] <= width[b.is] ? a : b
}

const width = { POSTS: 1, SIGNED_IN: 2, RULE: 3, PUBLIC: 4 }

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
