import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql'
import { type Actor, holdsPost } from './actor.ts'
import { hasUnknownPosts, rightsUnavailable } from './held-posts.ts'

/**
 * Who may read a field or call an act, as the schema says it by `@audience`. Deny by default: a field that neither
 * says it nor stands in a type that does stops the start.
 *
 * - PUBLIC: anybody, without identity.
 * - SIGNED_IN: whoever is signed in.
 * - POSTS: holders of one of the posts; at which office, and in which state of the thing, the slice's own rule says.
 *   An act may name the clause by which only they may: whoever is turned away at the door is told it.
 * - RULE: the slice's rule alone, named in words.
 */
export type Audience =
  | { readonly is: 'PUBLIC' }
  | { readonly is: 'SIGNED_IN' }
  | { readonly is: 'POSTS'; readonly posts: readonly string[]; readonly clause?: string }
  | { readonly is: 'RULE'; readonly rule: string }

/** One line of the matrix: a field and who it's for. */
export type Classified = { readonly type: string; readonly field: string; readonly audience: Audience }

type Context = { readonly actor: Actor }
type Resolver = NonNullable<GraphQLField<unknown, Context>['resolve']>

/** Fields that federation itself adds; what comes through them is guarded field by field. */
const federationOwn = new Set(['_service', '_entities'])

/**
 * Every field of every type with its audience.
 * @throws Error naming each field that nobody classified, and each that couldn't be withheld because it can't be null.
 */
export function classify(schema: GraphQLSchema): Classified[] {
  const faults: string[] = []
  const classified: Classified[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    for (const field of Object.values(type.getFields())) {
      if (federationOwn.has(field.name)) continue
      const audience = audienceOf(type, field)
      if (audience === null) faults.push(`${type.name}.${field.name} has no @audience`)
      else if (isWithheld(audience) && isNonNullType(field.type))
        faults.push(`${type.name}.${field.name} isn't public and can't be null`)
      if (audience) classified.push({ type: type.name, field: field.name, audience })
    }
  }
  if (faults.length > 0)
    throw new Error(`Every field needs an audience:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  return classified
}

/** Whether this audience includes the actor. A RULE is the slice's to decide: here it lets pass. */
export function includes(audience: Audience, actor: Actor): boolean {
  if (audience.is === 'SIGNED_IN') return actor.kind === 'PERSON'
  return audience.is !== 'POSTS' || holdsPost(actor, audience.posts)
}

/** Guards each field at its door: what isn't for the caller is null, as if it weren't there; an act answers NotPermitted. */
export function guardAudiences(schema: GraphQLSchema): GraphQLSchema {
  for (const { type, field: name, audience } of classify(schema)) {
    if (!isWithheld(audience)) continue
    const field = (schema.getType(type) as GraphQLObjectType<unknown, Context>).getFields()[name]
    if (!field) continue
    const resolve = field.resolve ?? (defaultFieldResolver as Resolver)
    const isAct = schema.getMutationType()?.name === type
    field.resolve = (source, args, context, info) => {
      if (includes(audience, context.actor)) return resolve(source, args, context, info)
      if (audience.is === 'POSTS' && hasUnknownPosts(context.actor)) throw rightsUnavailable()
      return isAct ? notPermitted(name, audience, context.actor) : null
    }
  }
  return schema
}

/** Why the actor may not follow this field of the subscription's root; null: they may. */
export function followingRefusal(schema: GraphQLSchema, name: string, actor: Actor): GraphQLError | null {
  const root = schema.getSubscriptionType()
  const field = root?.getFields()[name]
  const audience = root && field ? audienceOf(root, field) : null
  if (!audience || includes(audience, actor)) return null
  if (audience.is === 'POSTS' && hasUnknownPosts(actor)) return rightsUnavailable()
  const needs = audience.is === 'POSTS' ? audience.posts : []
  const who =
    needs.length > 0 ? `who hold one of these posts may: ${needs.join(', ')}` : 'who are signed in may'
  return new GraphQLError(`Not everybody may follow ${name}. Those ${who}.`, {
    extensions: { code: 'NOT_PERMITTED', needs },
  })
}

function isWithheld({ is }: Audience): boolean {
  return is === 'SIGNED_IN' || is === 'POSTS'
}

function notPermitted(act: string, audience: Audience, actor: Actor) {
  const needs = audience.is === 'POSTS' ? audience.posts : []
  const clause = (audience.is === 'POSTS' ? audience.clause : null) ?? null
  const isSignedIn = actor.kind === 'PERSON'
  return { __typename: 'NotPermitted', kind: 'NotPermitted', clause, act, needs, isSignedIn }
}

/** Who a field is for, by its own word or else its type's; null: nobody said. */
export function audienceOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Audience | null {
  return (
    audienceIn(field.astNode?.directives) ??
    audienceIn(type.astNode?.directives) ??
    type.extensionASTNodes.map((node) => audienceIn(node.directives)).find(Boolean) ??
    null
  )
}

/**
 * What `@audience` says among these directives; null: nothing.
 * @throws Error where it says what no audience is.
 */
export function audienceIn(directives: readonly ConstDirectiveNode[] | undefined): Audience | null {
  const directive = directives?.find(({ name }) => name.value === 'audience')
  return directive ? read(directive) : null
}

function read({ arguments: given = [] }: ConstDirectiveNode): Audience {
  const value = (name: string) => given.find((argument) => argument.name.value === name)?.value
  const [is, posts, rule, clause] = ['is', 'posts', 'rule', 'clause'].map(value)
  const kind = is?.kind === Kind.STRING ? is.value : ''
  if (kind === 'POSTS' && posts?.kind === Kind.LIST) {
    return {
      is: 'POSTS',
      posts: posts.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : [])),
      ...(clause?.kind === Kind.STRING ? { clause: clause.value } : {}),
    }
  }
  if (kind === 'RULE' && rule?.kind === Kind.STRING) return { is: 'RULE', rule: rule.value }
  if (kind === 'SIGNED_IN') return { is: 'SIGNED_IN' }
  if (kind === 'PUBLIC') return { is: 'PUBLIC' }
  throw new Error('@audience needs `is`; POSTS needs `posts`, RULE needs `rule`')
}
