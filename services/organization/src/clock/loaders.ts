import type { Actor } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { loadOne } from '@chiiki/kit/loaders.ts'
import DataLoader from 'dataloader'
import type { CoordinationStore } from '../coordination/store.ts'
import { type Directory, inCharge, officesOf } from '../office/charge.ts'
import { answeredForBy, directoryOf } from '../office/directory.ts'
import type { OfficeStore } from '../office/store.ts'
import type { SupportStore } from '../support/store.ts'
import type { DutyStore } from './store.ts'

type Stores = {
  readonly office: OfficeStore
  readonly duty: DutyStore
  readonly support: SupportStore
  readonly coordination: CoordinationStore
}

export type MatterLoaders = ReturnType<typeof matterLoaders>

/** The loaders of what offices owe one another. */
export function matterLoaders(stores: Stores, actor: Actor, now: Date) {
  const today = businessDateOf(now)
  let known: ReturnType<typeof answeredForBy> | undefined
  const answeredFor = () => {
    known ??= answeredForBy(stores.office, actor, today)
    return known
  }
  const plain = { history: 0 } as const
  const { requests } = stores.support
  const { cases } = stores.coordination
  return {
    /** The offices asked for as they stand today: those asked for in one tick are read together. */
    directory: new DataLoader<readonly string[], Directory, string>(
      async (asked) => {
        const directory = await directoryOf(stores.office, asked.flat(), today)
        return asked.map(() => directory)
      },
      { cacheKeyFn: (ids) => ids.join(' ') },
    ),
    /** What the caller's own offices answer for today. */
    answeredFor,
    /** The offices whose duties are this office's today; null where the caller may not ask. */
    answeredForOffice: async (office: string): Promise<readonly string[] | null> => {
      const { isHeadOffice } = await answeredFor()
      if (!isHeadOffice && !officesOf(actor).includes(office)) return null
      const clerk = { kind: 'PERSON', id: '', posts: [{ post: '', office }] } as const
      const held = await answeredForBy(stores.office, clerk, today)
      if (!held.isHeadOffice) return held.offices
      // To the head office falls what closed offices owe that nobody took over from, too.
      const owing = await stores.duty.duties.distinct('owedBy')
      const directory = await directoryOf(stores.office, owing, today)
      return owing.filter((id) => inCharge(directory, id)?.id === office)
    },
    supportRequest: loadOne(
      (ids) => requests.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    supportHistory: loadOne(
      (ids) => requests.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
    coordinationCase: loadOne(
      (ids) => cases.find({ _id: { $in: ids } }, plain).lean(),
      ({ _id }) => _id,
    ),
    coordinationHistory: loadOne(
      (ids) => cases.find({ _id: { $in: ids } }, { history: 1 }).lean(),
      ({ _id }) => _id,
    ),
  }
}
