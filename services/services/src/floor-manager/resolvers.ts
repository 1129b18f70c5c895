import { act, type Stored, type Thing } from '@chiiki/kit/act.ts'
import { actorTitle } from '@chiiki/kit/actor.ts'
import { answer } from '@chiiki/kit/answer.ts'
import { newId } from '@chiiki/kit/id.ts'
import { type InvalidInput, type MessagesOf, type NotFound, problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { momentAt, momentOn } from '../context.ts'
import { counterAt, mayManage } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import {
  endPost,
  type FloorManagerNotHere,
  type FloorManagerPostOver,
  isOnDuty,
  type FloorManagerPost as Post,
  type PostEnded,
  type PostSet,
  postsOn,
  setPost,
} from './floor-manager.ts'

type Kept = Thing<Post & Stored>
const told = (post: Kept) => ({ post })

const Mutation: Pick<Graph.MutationResolvers, 'setFloorManagerPost' | 'endFloorManagerPost'> = {
  setFloorManagerPost: async (_root, { input }, { stores, actor, now, loaders }) => {
    const counter = await loaders.counter.load(input.counter)
    const { hours, people, from, until } = input
    const draft = {
      hours: hours.map(({ days, opens, closes }) => ({ days, opens, closes })),
      people: people ?? 1,
      from,
      until: until ?? null,
      title: actorTitle(actor),
    }
    const id = newId('FloorManagerPost')
    const result = await act<Post & Stored, PostSet, FloorManagerNotHere | InvalidInput | NotFound>(
      { actor, now },
      {
        name: 'setFloorManagerPost',
        model: stores.floorManager.posts,
        id,
        creates: true,
        input,
        permit: () => mayManage(actor, counter, 'setFloorManagerPost'),
        decide: () =>
          counter
            ? setPost(counter, draft, id, now)
            : refuse({ kind: 'NotFound', clause: null, id: input.counter }),
        evolve: (_before, { post }) => post,
      },
    )
    return answer(result, 'FloorManagerPostSet', told)
  },
  endFloorManagerPost: async (_root, { input }, { stores, actor, now }) => {
    const result = await act<Post & Stored, PostEnded, FloorManagerPostOver | InvalidInput>(
      { actor, now },
      {
        name: 'endFloorManagerPost',
        model: stores.floorManager.posts,
        id: input.post,
        input,
        permit: (post) => mayManage(actor, post, 'endFloorManagerPost'),
        decide: (post) => endPost(post as Kept, input.until, now),
        evolve: (post, { until }) => ({ ...(post as Kept), until }),
      },
    )
    return answer(result, 'FloorManagerPostEnded', told)
  },
}

const Counter: Pick<Graph.CounterResolvers, 'floorManagers'> = {
  floorManagers: async ({ id, moment }, _args, { loaders }) =>
    postsOn(await loaders.floorManagersOfCounter.load(id), moment.asOf) as Kept[],
}

const FloorManagerPost: ResolversFor<
  Kept,
  Pick<Graph.FloorManagerPostResolvers, 'id' | 'counter' | 'isOnDuty'>
> = {
  id: ({ _id }) => _id,
  counter: async ({ counter }, _args, context) =>
    counterAt(await context.loaders.counter.load(counter), momentOn(context, null)),
  isOnDuty: (post, { at }, context) => isOnDuty(post, momentAt(context, at).at),
}

const messages: MessagesOf<FloorManagerNotHere | FloorManagerPostOver> = {
  FloorManagerNotHere: () => ({
    ja: {
      message: 'フロアマネージャーを置くのは、くみん窓口だけです。',
      remedy: 'くみん窓口を指定してください。',
    },
    en: { message: 'Only a くみん窓口 has floor managers.', remedy: 'Name a くみん窓口.' },
  }),
  FloorManagerPostOver: ({ until }) => ({
    ja: {
      message: `この配置は、${until}にすでに終わっています。`,
      remedy: '終わった配置は変えられません。新しい配置を設けてください。',
    },
    en: {
      message: `This post ended on ${until}.`,
      remedy: 'What has ended stays as it was; set up another post.',
    },
  }),
}

export const floorManager: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Mutation, Counter, FloorManagerPost, ...problemResolvers(messages) },
}
