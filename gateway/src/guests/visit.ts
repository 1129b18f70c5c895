import { streamPathOf, Upstream } from '../live/upstream.ts'
import { type Declaration, declarationsIn, hasDirective } from '../ownership.ts'
import { patienceWith } from '../patience.ts'
import type { ClientLimits } from '../subgraph-client.ts'
import { SubgraphClient } from '../subgraph-client.ts'
import { SubgraphFault } from '../subgraph-fault.ts'
import { addressFaults, guardedLookup } from './address-rules.ts'
import type { Finding } from './findings.ts'
import type { GuestSettings } from './settings.ts'

/** How a guest is asked: only where guests may be. */
export function guestLimits(name: string, { addresses, patience }: GuestSettings): ClientLimits {
  return { ...patienceWith({ name, isGuest: true }, patience), lookup: guardedLookup(addresses) }
}

export type Visited = { readonly sdl: string } | { readonly faults: readonly Finding[] }

/** Asks a subgraph at an address for its schema, and whether it answers questions. */
export async function visit(name: string, url: string, settings: GuestSettings): Promise<Visited> {
  const faults = addressFaults(url, settings.addresses)
  if (faults.length > 0) return { faults }
  const bytes = settings.sdlCharacters * 2
  const limits = guestLimits(name, settings)
  const client = new SubgraphClient({ name, url }, { ...limits, maxResponseBytes: bytes })
  try {
    const { data } = await client.look({ query: '{ _service { sdl } }' }, limits.timeoutMs)
    const sdl = (data?._service as { sdl?: unknown } | null | undefined)?.sdl
    if (typeof sdl !== 'string' || sdl.trim() === '') return { faults: [noSdl] }
    const tooLarge = sizeFaults(sdl, settings)
    return tooLarge.length > 0 ? { faults: tooLarge } : { sdl }
  } catch (error) {
    return { faults: [unanswered(error, limits, settings)] }
  } finally {
    void client.close()
  }
}

/** Whether it answers as federation wants, beyond telling its schema. Empty: it does. */
export async function healthFaults(
  name: string,
  url: string,
  settings: GuestSettings,
  sdl: string,
): Promise<Finding[]> {
  const limits = guestLimits(name, settings)
  const client = new SubgraphClient({ name, url }, limits)
  try {
    const { data, errors } = await client.look({ query: '{ __typename }' }, limits.timeoutMs)
    if (data?.__typename !== 'Query') return [unhealthy('{ __typename }', errors?.[0]?.message)]
    if (hasSubscriptions(sdl) && !(await isFollowing(url, limits))) return [notFollowed(url)]
    if (!hasEntities(sdl)) return []
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }'
    const entities = await client.look({ query, variables: { representations: [] } }, limits.timeoutMs)
    if (Array.isArray(entities.data?._entities)) return []
    return [unhealthy('_entities(representations: [])', entities.errors?.[0]?.message)]
  } catch (error) {
    return [unanswered(error, limits, settings)]
  } finally {
    void client.close()
  }
}

export function sizeFaults(sdl: string, { sdlCharacters }: GuestSettings): Finding[] {
  if (sdl.length <= sdlCharacters) return []
  const message = `The schema has ${sdl.length} characters; at most ${sdlCharacters} are taken (GUEST_SDL_CHARACTERS).`
  return [{ code: 'SCHEMA_TOO_LARGE', message }]
}

/** Whether it has things that others may refer to. */
function hasEntities(sdl: string): boolean {
  return declares(sdl, (each) => hasDirective(each, 'key'))
}

function hasSubscriptions(sdl: string): boolean {
  return declares(sdl, ({ name, fields = [] }) => name.value === 'Subscription' && fields.length > 0)
}

function declares(sdl: string, what: (declaration: Declaration) => boolean): boolean {
  try {
    return declarationsIn(sdl).some(what)
  } catch {
    return false
  }
}

async function isFollowing(url: string, limits: ClientLimits): Promise<boolean> {
  const upstream = new Upstream(url, limits, true)
  try {
    return await upstream.isFollowing()
  } catch {
    return false
  } finally {
    void upstream.close()
  }
}

const noSdl: Finding = {
  code: 'NO_SCHEMA_TOLD',
  message:
    'It answers, but not with { _service { sdl } }: serve the schema by a library for Apollo Federation 2.',
}

function notFollowed(url: string): Finding {
  const message = `Its schema has subscriptions, but at ${streamPathOf(url)} nothing tells them by graphql-sse's protocol. Serve them there, or leave the type Subscription out.`
  return { code: 'NOT_FOLLOWED', message, at: 'Subscription' }
}

function unhealthy(asked: string, told = 'nothing that could be used'): Finding {
  return { code: 'NOT_HEALTHY', message: `Asked ${asked}, it answered: ${told.slice(0, 200)}` }
}

function unanswered(error: unknown, { timeoutMs }: ClientLimits, { sdlCharacters }: GuestSettings): Finding {
  const fault = error instanceof SubgraphFault ? error : null
  const cause = fault?.cause as { code?: string; name?: string; message?: string } | undefined
  if (cause?.code === 'ADDRESS_NOT_ALLOWED') return { code: cause.code, message: String(cause.message) }
  if (cause?.name === 'ResponseExceededMaxSizeError')
    return {
      code: 'SCHEMA_TOO_LARGE',
      message: `The schema has more than ${sdlCharacters} characters (GUEST_SDL_CHARACTERS).`,
    }
  if (fault?.code === 'SUBGRAPH_TIMEOUT')
    return { code: 'NOT_REACHED', message: `It didn't answer within ${timeoutMs} ms.` }
  if (fault?.code === 'SUBGRAPH_INVALID_RESPONSE')
    return { code: 'NOT_GRAPHQL', message: "What answers there doesn't answer with GraphQL over HTTP." }
  return { code: 'NOT_REACHED', message: 'Nothing answers at that address, as seen from the gateway.' }
}
