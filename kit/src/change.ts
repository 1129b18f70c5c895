import type { ClientSession, Model, QueryFilter } from 'mongoose'
import { type Actor, actorId, actorTitle } from './actor.ts'
import { type HistoryEntry, nextEntry, stateHash } from './history.ts'

/** What every document that acts change carries: a version that counts acts, and its history. */
export type Stored = { _id: string; version: number; history: HistoryEntry[] }

/** By whom, when, with which act, and what happened. */
export type Change = {
  readonly actor: Actor
  readonly now: Date
  readonly act: string
  readonly event: object
}

type Known = { readonly version: number; readonly history: readonly HistoryEntry[] }

/**
 * A document as it's kept after a change: one version on, with the change as the last entry of its history. The entry's `state`
 * covers the document as the store will give it back, with every default.
 */
export function withEntry<T extends Stored>(
  model: Model<T>,
  before: Known | null,
  after: Omit<T, 'version' | 'history'>,
  change: Change,
): T {
  const version = (before?.version ?? 0) + 1
  return entryOn<T>(new model({ ...after, version, history: [] }).toObject() as T, before, change)
}

/**
 * The same of a document that is already as the store will give it back, every default in it: for what is made by the hundred. Whoever uses this has a
 * test that holds the document against its model.
 */
export function entryOn<T extends Stored>(
  kept: T,
  before: Known | null,
  { actor, now, act, event }: Change,
): T {
  const said = { act, at: now, actor: actorId(actor), by: actorTitle(actor), event, state: stateHash(kept) }
  return { ...kept, history: [...(before?.history ?? []), nextEntry(before?.history.at(-1) ?? null, said)] }
}

/**
 * Writes a document that changes along with the one that an act is about, in the act's transaction. It's made where it isn't there.
 * @throws Error where it's no longer the version that `before` is.
 */
export async function changeAlong<T extends Stored>(
  model: Model<T>,
  before: Known | null,
  after: Omit<T, 'version' | 'history'>,
  change: Change,
  session: ClientSession,
): Promise<void> {
  const stored = withEntry(model, before, after, change)
  if (before === null) {
    await new model(stored).save({ session })
    return
  }
  const asSeen = { _id: stored._id, version: before.version } as QueryFilter<T>
  const { matchedCount } = await model.replaceOne(asSeen, stored, { session })
  if (matchedCount !== 1) throw new Error(`a document of ${model.modelName} changed while an act wrote it`)
}
