import { loadOne } from '@chiiki/kit/loaders.ts'
import DataLoader from 'dataloader'
import { type ChannelCount, channelCounts } from '../application/counts.ts'
import type { ApplicationStore } from '../application/store.ts'
import type { ChannelUseStore } from './store.ts'

type Month = { readonly procedure: string; readonly month: string }
const keyOf = ({ procedure, month }: Month) => `${procedure} ${month}`

export function channelUseLoaders({ uses }: ChannelUseStore, applications: ApplicationStore) {
  return {
    /** What arrived here of a procedure in a month, by channel: one store command for all that are asked. */
    arrivalsOfMonth: new DataLoader<Month, readonly ChannelCount[], string>(
      async (asked) => {
        const [procedures, months] = [asked.map((each) => each.procedure), asked.map((each) => each.month)]
        const counts = await channelCounts(applications, [...new Set(procedures)], [...new Set(months)])
        const byMonth = Map.groupBy(counts, keyOf)
        return asked.map((each) => byMonth.get(keyOf(each)) ?? [])
      },
      { cacheKeyFn: keyOf },
    ),
    channelUse: loadOne(
      (ids) => uses.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
  }
}
