import { act, type Stored, type Thing } from '@chiiki/kit/act.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { type InvalidInput, type MessagesOf, type NotFound, problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { type Context, momentOn } from '../context.ts'
import { counterAt } from '../counter/counter.ts'
import { mayRun } from '../counter/rights.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import { proceduresOf } from '../procedure/lookup.ts'
import {
  afterMovement,
  handOut,
  type Leaflet as LeafletModel,
  type LeafletOutOfStock,
  receive,
  type LeafletStock as Stock,
  type StockMoved,
  stockId,
} from './leaflet.ts'

type Kept = Thing<Stock & Stored>

/** The shell of both acts; the first delivery makes the stock. */
async function move<P extends InvalidInput | LeafletOutOfStock>(
  { stores, actor, now, loaders }: Context,
  name: string,
  input: Graph.MoveLeafletsInput,
  decide: (stock: Kept | null) => Result<StockMoved, P>,
) {
  const id = stockId(input.leaflet, input.counter)
  const [counter, leaflet, before] = await Promise.all([
    loaders.counter.load(input.counter),
    loaders.leaflet.load(input.leaflet),
    stores.leaflet.stocks.exists({ _id: id }),
  ])
  const missing = counter ? (leaflet ? null : input.leaflet) : input.counter
  return act<Stock & Stored, StockMoved, P | NotFound | InvalidInput>(
    { actor, now },
    {
      name,
      model: stores.leaflet.stocks,
      id,
      creates: before === null && name === 'receiveLeaflets',
      input,
      permit: () => mayRun(actor, counter, name),
      decide: (stock) =>
        missing === null ? decide(stock) : refuse({ kind: 'NotFound', clause: null, id: missing }),
      evolve: (stock, event) => ({
        _id: id,
        leaflet: input.leaflet,
        counter: input.counter,
        editions: afterMovement(stock?.editions ?? [], event),
      }),
      duplicate: {
        _id_: () => ({
          kind: 'InvalidInput',
          clause: null,
          field: 'leaflet',
          rule: 'its first delivery was recorded at this moment: send it again',
          given: input.leaflet,
        }),
      },
    },
  )
}

const told = (stock: Kept) => ({ stock })
const movementOf = ({ edition, count }: Graph.MoveLeafletsInput) => ({ edition, count: count ?? 1 })

const Mutation: Pick<Graph.MutationResolvers, 'receiveLeaflets' | 'handOutLeaflets'> = {
  receiveLeaflets: async (_root, { input }, context) => {
    const decide = (stock: Kept | null) => receive(stock, movementOf(input), context.now)
    return answer(await move(context, 'receiveLeaflets', input, decide), 'LeafletsMoved', told)
  },
  handOutLeaflets: async (_root, { input }, context) => {
    const decide = (stock: Kept | null) => handOut(stock as Kept, movementOf(input), context.now)
    return answer(await move(context, 'handOutLeaflets', input, decide), 'LeafletsMoved', told)
  },
}

const Leaflet: ResolversFor<LeafletModel, Pick<Graph.LeafletResolvers, 'id' | 'name' | 'procedures'>> = {
  id: ({ _id }) => _id,
  name: ({ name }, { lang }) => inLanguage(name, lang),
  procedures: ({ procedures }, _args, context) => proceduresOf(procedures, context),
}

const LeafletStock: ResolversFor<
  Kept,
  Pick<Graph.LeafletStockResolvers, 'leaflet' | 'counter' | 'current'>
> = {
  leaflet: async ({ leaflet }, _args, { loaders }) => {
    const found = await loaders.leaflet.load(leaflet)
    if (!found) throw new Error(`${leaflet} isn't among the leaflets`)
    return found
  },
  counter: async ({ counter }, _args, context) =>
    counterAt(await context.loaders.counter.load(counter), momentOn(context, null)),
  current: ({ editions }) => editions.findLast(({ left }) => left > 0) ?? null,
}

const Counter: Pick<Graph.CounterResolvers, 'leafletStocks'> = {
  leafletStocks: ({ id }, _args, { loaders }) => loaders.leafletStocksOfCounter.load(id),
}

const Procedure: Pick<Graph.ProcedureResolvers, 'leaflets'> = {
  leaflets: ({ _id }, _args, { loaders }) => loaders.leafletsOfProcedure.load(_id),
}

const messages: MessagesOf<LeafletOutOfStock> = {
  LeafletOutOfStock: ({ edition, left }) => ({
    ja: {
      message: `「${edition}」の在庫は${left}部です。それより多くは配布できません。`,
      remedy: '在庫のある版を配布するか、先に入荷を記録してください。',
    },
    en: {
      message: `Of ${edition} ${left} are left; no more can be handed out.`,
      remedy: 'Hand out an edition of which some are left, or record a delivery first.',
    },
  }),
}

export const leaflet: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, Leaflet, LeafletStock, Counter, Procedure, ...problemResolvers(messages) },
}
