import { type GraphQLField, isRequiredArgument } from 'graphql'
import { type Check, failed, passed, skipped, some } from '../check.ts'
import type { Subject, Told } from '../subject.ts'
import { shown } from '../ways.ts'

type Followed = {
  readonly status: number
  readonly isStream: boolean
  /** What came: the names of the events, and their data as JSON. */
  readonly events: readonly { readonly event: string; readonly data: Told | null }[]
  readonly fault: string | null
}

const none = 'It has no subscriptions.'
const mend =
  "Serve subscriptions beside /graphql, at its address with /stream, by a library of graphql-sse's protocol; or leave the type Subscription out."

/** Follows something as nobody, until so many events came or it ended; in time, or it's what came until then. */
async function follow({ url, settings }: Subject, query: string, most: number): Promise<Followed> {
  const leave = new AbortController()
  const late = setTimeout(() => leave.abort(), settings.deadlineMs)
  const events: { event: string; data: Told | null }[] = []
  let status = 0
  let isStream = false
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
      redirect: 'error',
      signal: leave.signal,
    })
    status = response.status
    isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of (isStream && response.body) || []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      const pieces = text.split(/\r?\n\r?\n/)
      text = pieces.pop() ?? ''
      events.push(...pieces.flatMap(eventIn))
      if (events.length >= most) break
    }
    return { status, isStream, events, fault: null }
  } catch (error) {
    return { status, isStream, events, fault: leave.signal.aborted ? 'no answer in time' : String(error) }
  } finally {
    clearTimeout(late)
    leave.abort()
  }
}

function eventIn(piece: string): { event: string; data: Told | null }[] {
  const fieldsOf = (name: string) =>
    piece
      .split(/\r?\n/)
      .flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1).trim()] : []))
  const [event] = fieldsOf('event')
  return event === undefined ? [] : [{ event, data: parsed(fieldsOf('data').join('\n')) }]
}

function parsed(text: string): Told | null {
  try {
    return JSON.parse(text) as Told | null
  } catch {
    return null
  }
}

function rootsOf({ schema }: Subject): GraphQLField<unknown, unknown>[] {
  return Object.values(schema?.getSubscriptionType()?.getFields() ?? {})
}

const protocol: Check = {
  id: 'live.protocol',
  rule: "What it tells by subscriptions is followed at its address with /stream, by graphql-sse's protocol.",
  run: async (subject) => {
    if (rootsOf(subject).length === 0) return skipped(none)
    const { status, isStream, events, fault } = await follow(
      subject,
      'subscription { noFieldOfThisGraph }',
      2,
    )
    if (!isStream)
      return failed(
        fault ?? `Asked what its schema doesn't have, it answered ${status}, no text/event-stream.`,
        mend,
      )
    const names = events.map(({ event }) => event)
    if (names.join() === 'next,complete' && (events[0]?.data?.errors ?? []).length > 0)
      return passed("what its schema doesn't have is refused in a stream, which is complete then")
    return failed(
      `Asked what its schema doesn't have, its stream told: ${names.join(', ') || (fault ?? 'nothing')}.`,
      'Tell what is wrong as `next` with `errors`, then `complete`, as the protocol has it.',
    )
  },
}

const rights: Check = {
  id: 'live.rights',
  rule: "A subscription that isn't for everybody tells nothing to somebody without identity.",
  run: async (subject) => {
    const roots = rootsOf(subject)
    if (roots.length === 0) return skipped(none)
    const audienceOf = (name: string) => subject.doors.get('Subscription')?.get(name)?.audience ?? null
    const closed = roots.filter(({ name }) => !['PUBLIC', 'RULE'].includes(audienceOf(name)?.is ?? ''))
    const asked = closed.filter(({ args }) => !args.some(isRequiredArgument))
    const told: string[] = []
    for (const root of asked) {
      const { events } = await follow(subject, `subscription { ${shown(root)} }`, 1)
      const value = events[0]?.data?.data?.[root.name]
      if (value !== null && value !== undefined) told.push(root.name)
    }
    if (told.length > 0)
      return failed(
        `It tells anybody: ${some(told)}.`,
        'Look who follows before the first event and again at each, and answer errors without data.',
      )
    const left = closed.length - asked.length
    return passed(
      `${roots.length} subscriptions, ${closed.length} not for everybody${left > 0 ? `; ${left} need arguments and weren't tried` : ''}`,
    )
  },
}

/** What it tells by itself, where it does. */
export const live: readonly Check[] = [protocol, rights]
