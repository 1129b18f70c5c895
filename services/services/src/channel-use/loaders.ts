import { loadOne } from '@chiiki/kit/loaders.ts'
import type { ChannelUseStore } from './store.ts'

export function channelUseLoaders({ uses }: ChannelUseStore) {
  return {
    channelUse: loadOne(
      (ids) => uses.find({ _id: { $in: ids } }, { history: 0 }).lean(),
      ({ _id }) => _id,
    ),
  }
}
