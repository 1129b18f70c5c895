import type { NewcomerPack } from './newcomer-guide.ts'
import type { NewcomerGuideStore } from './store.ts'

export function newcomerLoaders({ packs }: NewcomerGuideStore) {
  let read: Promise<readonly NewcomerPack[]> | null = null
  return {
    newcomerPacks: () => {
      read ??= packs.find({}, { history: 0 }).lean().exec()
      return read
    },
  }
}
