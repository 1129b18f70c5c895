import { canonicalJson } from '@chiiki/kit/canonical-json.ts'
import DataLoader from 'dataloader'
import type { DigitalSupportStore } from './store.ts'

type Asked = { readonly counter: string; readonly from: string; readonly through: string }

export function digitalSupportLoaders({ supports }: DigitalSupportStore) {
  return {
    /** How often windows helped between two days: one store command for all that are asked of the same days. */
    digitalSupportCount: new DataLoader<Asked, number, string>(
      async (asked) => {
        const spans = Map.groupBy(asked, ({ from, through }) => `${from}/${through}`)
        const counts = new Map<string, number>()
        for (const group of spans.values()) {
          const { from, through } = group[0] as Asked
          const rows = await supports.aggregate<{ _id: string; count: number }>([
            {
              $match: {
                counter: { $in: group.map(({ counter }) => counter) },
                on: { $gte: from, $lte: through },
              },
            },
            { $group: { _id: '$counter', count: { $sum: 1 } } },
          ])
          for (const { _id, count } of rows) counts.set(canonicalJson({ counter: _id, from, through }), count)
        }
        return asked.map((each) => counts.get(canonicalJson(each)) ?? 0)
      },
      { cacheKeyFn: (each) => canonicalJson(each) },
    ),
  }
}
