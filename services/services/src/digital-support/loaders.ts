import DataLoader from 'dataloader'
import type { DigitalSupportPolicy } from './digital-support.ts'
import type { DigitalSupportStore } from './store.ts'

type Asked = { readonly counter: string; readonly month: string }
const keyOf = ({ counter, month }: Asked) => `${counter} ${month}`

export function digitalSupportLoaders({ supports, policies }: DigitalSupportStore) {
  let read: Promise<readonly DigitalSupportPolicy[]> | null = null
  return {
    digitalSupportPolicies: () => {
      read ??= policies.find({}, { history: 0 }).lean().exec()
      return read
    },
    /** How often windows helped in a month: one store command for all that are asked. */
    digitalSupportCount: new DataLoader<Asked, number, string>(
      async (asked) => {
        const months = asked.map(({ month }) => month).toSorted()
        const rows = await supports.aggregate<{ _id: Asked; count: number }>([
          {
            $match: {
              counter: { $in: [...new Set(asked.map(({ counter }) => counter))] },
              on: { $gte: `${months[0]}-01`, $lte: `${months.at(-1)}-31` },
            },
          },
          {
            $group: {
              _id: { counter: '$counter', month: { $substrBytes: ['$on', 0, 7] } },
              count: { $sum: 1 },
            },
          },
        ])
        const counts = new Map(rows.map(({ _id, count }) => [keyOf(_id), count]))
        return asked.map((each) => counts.get(keyOf(each)) ?? 0)
      },
      { cacheKeyFn: keyOf },
    ),
  }
}
