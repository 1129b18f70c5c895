import type { Refusal } from '../limits.ts'

/** What of streams there may be, and how they're kept. Times in milliseconds. */
export type StreamLimits = {
  /** Listeners in all, of one address, and of one person. */
  readonly listeners: number
  readonly listenersPerAddress: number
  readonly listenersPerIdentity: number
  /** Different subscriptions at once: each is told apart by what is asked and by whom, and is a connection to a subgraph at most. */
  readonly sources: number
  /** Of what one department's subgraph tells: listeners, and different subscriptions there. */
  readonly listenersPerGuest: number
  readonly sourcesPerGuest: number
  /** How often a listener who is told nothing gets a sign of life; who has a token is made sure of then, too. */
  readonly heartbeatMs: number
  /** After so long without reading anything a listener is let go. */
  readonly stallMs: number
  /** How long a connection that several subscriptions share may be reserved without being opened. */
  readonly reservationMs: number
  /** How long a subscription that nobody listens to any more is kept for those who come back. */
  readonly lingerMs: number
  /** The pause before a subgraph that's away is tried again: the first, and the longest. */
  readonly retryMs: number
  readonly longestRetryMs: number
  /** How long a subgraph may be away before listeners are told so, and before their streams end. */
  readonly graceMs: number
  readonly goneMs: number
}

export const defaultStreamLimits: StreamLimits = {
  listeners: 5_000,
  listenersPerAddress: 100,
  listenersPerIdentity: 50,
  sources: 500,
  listenersPerGuest: 1_000,
  sourcesPerGuest: 100,
  heartbeatMs: 15_000,
  stallMs: 60_000,
  reservationMs: 30_000,
  lingerMs: 5_000,
  retryMs: 250,
  longestRetryMs: 5_000,
  graceMs: 1_000,
  goneMs: 900_000,
}

export function tooManyListeners(limit: number): Refusal {
  const message = `${limit} listeners are there already, which is as many as are taken. Come back in a minute, or ask /graphql from time to time.`
  return { code: 'STREAMS_FULL', message, limit, asked: limit + 1 }
}

export function tooManyOfAddress(limit: number): Refusal {
  const message = `This address listens to ${limit} streams already; no more are taken of one. Close some, or share one among your pages.`
  return { code: 'STREAMS_PER_ADDRESS', message, limit, asked: limit + 1 }
}

export function tooManyOfIdentity(limit: number): Refusal {
  const message = `You listen to ${limit} streams already; no more are taken of one person. Close some, or share one among your pages.`
  return { code: 'STREAMS_PER_IDENTITY', message, limit, asked: limit + 1 }
}

export function tooManySources(limit: number): Refusal {
  const message = `${limit} different subscriptions are followed already. Ask for the same fields as others do, or come back in a minute.`
  return { code: 'STREAM_SOURCES_FULL', message, limit, asked: limit + 1 }
}

export function tooManyOfGuest(guest: string, limit: number): Refusal {
  const message = `${limit} listeners follow what ${guest} tells already, which is as many as are taken of a department's subgraph. Come back in a minute, or ask /graphql from time to time.`
  return { code: 'STREAMS_PER_GUEST', message, limit, asked: limit + 1 }
}

export function tooManySourcesOfGuest(guest: string, limit: number): Refusal {
  const message = `${limit} different subscriptions of ${guest} are followed already. Ask for the same fields as others do, or come back in a minute.`
  return { code: 'STREAM_SOURCES_PER_GUEST', message, limit, asked: limit + 1 }
}
