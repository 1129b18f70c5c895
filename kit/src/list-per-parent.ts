import DataLoader from 'dataloader'
import type { Model, PipelineStage } from 'mongoose'
import { canonicalJson } from './canonical-json.ts'
import { type Connection, connectionOf, pageFor } from './connection.ts'
import { whereFilter } from './filter.ts'
import type { ListArgs, ListRules } from './list.ts'
import { orderIn, stretchesOf } from './nearby.ts'
import { orderOf } from './order.ts'

/** The things that lists hang on: where their id lies in a row, and which of them are asked. */
export type Parents = { readonly path: string; readonly ids: readonly string[] }

/**
 * The same page of a list for each of several parents, in one store command, in a few for lists without end:
 * what `listPage` is for one list.
 * @throws BadInput as `listPage` does.
 */
export async function listPerParent<Row extends { readonly _id: string }>(
  model: Model<Row>,
  rules: ListRules,
  args: ListArgs,
  parents: Parents,
  stages: readonly PipelineStage[] = [],
): Promise<Map<string, Connection<Row>>> {
  const order = orderIn(model, orderOf(rules.orders, args.orderBy, rules.byDefault), stages)
  const page = pageFor(args, order, rules.sizes)
  const asked = whereFilter(rules.filters, args.where)
  // $topN orders within each group; rows that $push collects need not keep an earlier $sort.
  const top = { n: page.limit, sortBy: page.sort, output: '$$ROOT' }
  const rowsIn = async (ids: readonly string[], early: object) => {
    const groups = await model.aggregate<{ _id: string; rows: Row[] }>([
      { $match: { [parents.path]: { $in: ids }, ...early } },
      ...stages,
      { $match: { $and: [asked, page.filter] } },
      { $project: { history: 0 } },
      { $group: { _id: `$${parents.path}`, rows: { $topN: top } } } as unknown as PipelineStage,
    ])
    return new Map(groups.map((group) => [group._id, group.rows]))
  }
  const rows = new Map<string, Row[]>()
  const stretches = rules.isEndless ? await stretchesOf(model, rules.orders, page, stages) : []
  // The last stretch has no end: it's for those parents whose page no shorter one filled.
  for (const { early } of [...stretches.slice(0, -1), { early: {} }]) {
    const open = parents.ids.filter((id) => (rows.get(id)?.length ?? 0) < page.limit)
    if (open.length === 0) break
    const found = await rowsIn(open, early)
    for (const id of open) rows.set(id, found.get(id) ?? [])
  }
  return new Map(parents.ids.map((id) => [id, connectionOf(page, rows.get(id) ?? [])]))
}

type Asked = { readonly parent: string; readonly args: ListArgs }

/** One list a parent: those asked with the same arguments in one tick come from one call. Lives for one request. */
export function loadPages<Row>(
  fetch: (parents: readonly string[], args: ListArgs) => Promise<Map<string, Connection<Row>>>,
) {
  const cacheKeyFn = ({ parent, args }: Asked) => canonicalJson([args, parent])
  return new DataLoader<Asked, Connection<Row>, string>(
    async (asked) => {
      const groups = new Map<string, Asked[]>()
      for (const each of asked) {
        const key = canonicalJson(each.args)
        groups.set(key, [...(groups.get(key) ?? []), each])
      }
      const pages = new Map<string, Connection<Row>>()
      for (const group of groups.values()) {
        const found = await fetch([...new Set(group.map(({ parent }) => parent))], (group[0] as Asked).args)
        for (const each of group) pages.set(cacheKeyFn(each), found.get(each.parent) as Connection<Row>)
      }
      return asked.map((each) => pages.get(cacheKeyFn(each)) as Connection<Row>)
    },
    { cacheKeyFn },
  )
}
