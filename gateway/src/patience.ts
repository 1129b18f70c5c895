import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How long one subgraph is waited for, how much it's asked at once, and how much of its trouble is borne. Times in milliseconds. */
export type Patience = z.infer<typeof patience>

const count = (least: number) => z.int().min(least)

const patience = z.strictObject({
  /** For one question. */
  timeoutMs: count(1),
  connections: count(1),
  /** More of an answer isn't read. */
  maxResponseBytes: count(1_000),
  /** Questions that are asked at once, and that wait for their turn; more are refused. */
  concurrency: count(1),
  queue: count(0),
  /** How often a read is asked again when no connection came about or it broke, and after what pause. Acts never are. */
  readRetries: count(0).max(3),
  retryPauseMs: count(0).max(10_000),
  /** After so many failures in a row it isn't asked for so long; then by one question, which decides. */
  failuresInARow: count(1),
  restMs: count(1),
})

/** What of patience differs from the defaults: for all of the graph's own subgraphs, for all guests, and for some by name. */
export type PatienceSettings = z.infer<typeof patienceSettings>

const some = patience.partial()
const patienceSettings = z.strictObject({
  own: some.default({}),
  guests: some.default({}),
  subgraphs: z.record(z.string(), some).default({}),
})

export const noExceptions: PatienceSettings = { own: {}, guests: {}, subgraphs: {} }

/** Our own subgraphs are borne with for long: without them there's little to tell. */
const own: Patience = {
  timeoutMs: 10_000,
  connections: 64,
  maxResponseBytes: 64_000_000,
  concurrency: 256,
  queue: 10_000,
  readRetries: 1,
  retryPauseMs: 25,
  failuresInARow: 20,
  restMs: 1_000,
}

const guests: Patience = {
  timeoutMs: 3_000,
  connections: 32,
  maxResponseBytes: 8_000_000,
  concurrency: 32,
  queue: 128,
  readRetries: 1,
  retryPauseMs: 25,
  failuresInARow: 10,
  restMs: 2_000,
}

/** How patient the gateway is with a subgraph: by its name, else by its kind, else by the defaults. */
export function patienceWith(
  { name, isGuest }: { readonly name: string; readonly isGuest: boolean },
  settings: PatienceSettings,
): Patience {
  const ofKind = isGuest ? settings.guests : settings.own
  return { ...(isGuest ? guests : own), ...ofKind, ...settings.subgraphs[name] }
}

/**
 * Reads what differs from the defaults.
 * @param path of a file such as `{"own": {"timeoutMs": 8000}, "subgraphs": {"participation": {"concurrency": 64}}}`.
 * @throws Error that names every fault of it.
 */
export function readPatience(path: string): PatienceSettings {
  const read = patienceSettings.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`)
  throw new Error(faults.join('; '))
}
