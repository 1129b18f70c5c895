import { generateKeyPairSync } from 'node:crypto'
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  parseValue,
  valueFromAST,
} from 'graphql'
import { SignJWT } from 'jose'
import { type Check, failed, type Outcome, passed, skipped, some, warned } from '../check.ts'
import type { Subject } from '../subject.ts'
import { objectsOf, shown, waysTo } from '../ways.ts'
import { told } from './federation.ts'

const notRead = "Its schema can't be read: federation.sdl says why."

/** A field that isn't for everybody. */
type Private = { readonly type: string; readonly field: GraphQLField<unknown, unknown>; readonly for: string }

function privateFields({ schema, doors }: Subject): Private[] {
  const found: Private[] = []
  for (const type of Object.values(schema?.getTypeMap() ?? {})) {
    if (!isObjectType(type) || type.name.startsWith('_') || type === schema?.getMutationType()) continue
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue
      const audience = doors.get(type.name)?.get(field.name)?.audience ?? null
      if (audience?.is === 'PUBLIC' || audience?.is === 'RULE') continue
      const posts = audience?.is === 'POSTS' ? audience.posts.join(', ') : 'whoever is signed in'
      found.push({ type: type.name, field, for: audience ? posts : 'nobody: it has no audience' })
    }
  }
  return found
}

const declared: Check = {
  id: 'rights.declared',
  rule: "Every field says who it's for.",
  run: async ({ schema, doors }) => {
    if (!schema) return skipped(notRead)
    const own = [...doors].filter(([type]) => !type.startsWith('_'))
    const open = own.flatMap(([type, fields]) =>
      [...fields]
        .filter(([name, { audience }]) => audience === null && !name.startsWith('_'))
        .map(([name]) => `${type}.${name}`),
    )
    const count = own.reduce((sum, [, fields]) => sum + fields.size, 0)
    if (open.length === 0) return passed(`${count} fields`)
    return warned(
      `${open.length} of ${count} don't: ${some(open)}`,
      'The gateway lets nobody read them. Write @audience(is: "PUBLIC") on the type or field, or whom it\'s for.',
    )
  },
}

/** What of the private fields somebody without any right is told; and which of them couldn't be asked for. */
async function leaks(
  subject: Subject,
  token: string | null,
): Promise<{ found: readonly string[]; unasked: readonly string[] }> {
  const { schema, samples } = subject
  const found: string[] = []
  const unasked: string[] = []
  if (!schema) return { found, unasked }
  const ways = waysTo(schema)
  for (const { type, field, for: whom } of privateFields(subject)) {
    const needsArguments = field.args.some(isRequiredArgument)
    const way = needsArguments ? undefined : ways.get(type)
    const things = needsArguments ? [] : (samples.get(type) ?? [])
    if (!way && things.length === 0) unasked.push(`${type}.${field.name}`)
    const replies = [
      way && (await subject.ask(way.query(`__typename ${shown(field)}`), { token })),
      things.length > 0 &&
        (await subject.ask(
          `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type} { ${shown(field)} } } }`,
          { variables: { of: things }, token },
        )),
    ]
    for (const reply of replies) {
      if (!reply) continue
      const data = reply.body?.data ?? null
      const holders = type === schema.getQueryType()?.name ? [data ?? {}] : objectsOf(type, data)
      const value = holders
        .map((each) => each[field.name])
        .find((each) => each !== null && each !== undefined)
      // A list of nothing tells nothing.
      if (value !== undefined && !(Array.isArray(value) && value.length === 0))
        found.push(`${type}.${field.name} (for ${whom})`)
    }
  }
  return { found: [...new Set(found)], unasked }
}

const holdIt =
  'Hold it in the subgraph itself, as the kit does by @audience: its port may be reached by others than the gateway. Where nobody but the gateway reaches it, say so: --behind-gateway'

async function judged(subject: Subject, token: string | null): Promise<Outcome> {
  if (!subject.schema) return skipped(notRead)
  const fields = privateFields(subject)
  if (fields.length === 0) return skipped('Everything that it has is public.')
  const { found, unasked } = await leaks(subject, token)
  if (unasked.length === fields.length)
    return skipped(
      `None of ${fields.length} fields is reached without arguments or a thing that is there (--entity Type=id).`,
    )
  if (found.length === 0) {
    const rest = unasked.length > 0 ? `; ${unasked.length} aren't reached without arguments or a thing` : ''
    return passed(`${fields.length - unasked.length} fields tell nothing${rest}`)
  }
  const state = subject.settings.isBehindGateway ? warned : failed
  return state(some(found), holdIt)
}

const anonymous: Check = {
  id: 'rights.anonymous',
  rule: "What isn't public isn't told to somebody without identity.",
  run: (subject) => judged(subject, null),
}

const forged: Check = {
  id: 'rights.forged',
  rule: "A token that the issuer didn't sign gives no right.",
  run: async (subject) => judged(subject, await forgedToken(subject)),
}

/** Says everything that a token could say, signed with a key of nobody's. */
async function forgedToken({ doors }: Subject): Promise<string> {
  const posts = [...doors.values()].flatMap((fields) =>
    [...fields.values()].flatMap(({ audience }) => (audience?.is === 'POSTS' ? audience.posts : [])),
  )
  const claims = { posts: [...new Set(posts)].map((post) => ({ post, office: 'office:hq' })) }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'contract' })
    .setIssuer('http://localhost:4009')
    .setAudience('chiiki')
    .setSubject('contract:forged')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
}

const acts: Check = {
  id: 'rights.acts',
  rule: "An act that isn't for everybody does nothing for somebody without identity.",
  run: async (subject) => {
    const { schema, doors, settings } = subject
    const mutation = schema?.getMutationType()
    const held = Object.values(mutation?.getFields() ?? {}).filter(({ name }) => {
      const is = doors.get(mutation?.name ?? '')?.get(name)?.audience?.is
      return is !== 'PUBLIC' && is !== 'RULE'
    })
    if (held.length === 0) return skipped("It has no act that isn't for everybody.")
    if (!settings.triesActs)
      return skipped(
        `${held.length} acts weren't tried, for where nothing holds them they take effect: --acts`,
      )
    const done: string[] = []
    for (const field of held) if (await takesEffect(subject, field)) done.push(field.name)
    if (done.length === 0) return passed(`${held.length} acts refused`)
    return (settings.isBehindGateway ? warned : failed)(some(done), holdIt)
  },
}

/** Whether an act answers somebody without identity with anything but a refusal. */
async function takesEffect(
  subject: Subject,
  { name, args, type }: GraphQLField<unknown, unknown>,
): Promise<boolean> {
  const { schema } = subject
  const given = args.filter(isRequiredArgument).map((each) => `${each.name}: ${anyValue(each.type)}`)
  const call = given.length > 0 ? `${name}(${given.join(', ')})` : name
  const named = isNonNullType(type) ? type.ofType : type
  const selection = 'getFields' in named || isUnionType(named) ? ' { __typename }' : ''
  const { body } = await subject.ask(`mutation { ${call}${selection} }`)
  const answered = body?.data?.[name]
  if (answered === null || answered === undefined) return false
  const typename = (answered as { __typename?: unknown }).__typename
  if (typeof typename !== 'string') return true
  const told = schema?.getType(typename) as GraphQLObjectType | undefined
  return !told?.getInterfaces?.().some((each) => each.name === 'Problem')
}

/** A value that the type takes, written out. */
function anyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyValue(type.ofType)
  if (isListType(type)) return `[${anyValue(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField)
    return `{${fields.map((each) => `${each.name}: ${anyValue(each.type)}`).join(', ')}}`
  }
  const tried = ['"contract"', '1', 'true', '"2030-01-01"', '"2030-01-01T00:00:00Z"', '{}']
  return tried.find((text) => takes(type, text)) ?? '"contract"'
}

function takes(type: GraphQLInputType, text: string): boolean {
  // Scalars of the subgraph's own take everything here; by their names most tell what they want.
  const name = String(type)
  if (/DateTime/.test(name)) return text.includes('T00')
  if (/Date/.test(name)) return text === '"2030-01-01"'
  return valueFromAST(parseValue(text), type) !== undefined
}

const byGet: Check = {
  id: 'rights.acts-not-by-get',
  rule: 'An act is never taken by GET, which any page could make a browser send.',
  run: async (subject) => {
    if (!subject.schema?.getMutationType()) return skipped('It has no acts.')
    const reply = await subject.send('mutation by GET', {
      path: `${new URL(subject.url).pathname}?query=${encodeURIComponent('mutation { __typename }')}`,
      headers: { 'apollo-require-preflight': '1' },
    })
    const isDone = reply.body?.data?.__typename !== undefined
    return isDone
      ? failed(told(reply), 'Answer GET with 405, or only queries by it.')
      : passed(`${reply.status || reply.fault}`)
  },
}

export const rights: readonly Check[] = [declared, anonymous, forged, acts, byGet]
