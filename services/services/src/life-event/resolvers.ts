import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { scheduleOf } from '../counter/counter.ts'
import { openState } from '../counter/open-state.ts'
import { sourceOf } from '../counter/sources.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import { callCentre } from '../matter/resolvers.ts'
import { proceduresOf } from '../procedure/lookup.ts'
import type { ProcedureKept } from '../procedure/procedure.ts'
import { factsById } from '../requirement/resolvers.ts'
import type { LifeEvent as EventModel, EventStep } from './life-event.ts'
import { type PlanTold, planOf } from './planning.ts'

const Query: Pick<Graph.QueryResolvers, 'lifeEvent' | 'lifeEvents'> = {
  lifeEvent: async (_root, { id }, { stores }) =>
    await stores.lifeEvent.events.findById(id, { history: 0 }).lean(),
  lifeEvents: async (_root, _args, { stores }) =>
    await stores.lifeEvent.events.find({}, { history: 0 }).sort({ order: 1 }).limit(40).lean(),
}

const LifeEvent: ResolversFor<EventModel, Pick<Graph.LifeEventResolvers, 'id' | 'name' | 'plan'>> = {
  id: ({ _id }) => _id,
  name: ({ name }, { lang }) => inLanguage(name, lang),
  plan: (event, args, context) => planOf(event, args, context),
}

const LifeEventStep: ResolversFor<EventStep, Pick<Graph.LifeEventStepResolvers, 'procedure'>> = {
  procedure: async ({ procedure }, _args, context) =>
    (await proceduresOf([procedure], context))[0] as ProcedureKept,
}

const LifeEventPlan: ResolversFor<
  PlanTold,
  Pick<Graph.LifeEventPlanResolvers, 'openState' | 'missing' | 'callCentre'>
> = {
  openState: async ({ stop, at }, _args, { stores }) => {
    if (!stop) return null
    const calendar = await stores.calendar.calendar()
    const state = openState(scheduleOf(stop), calendar, at)
    return { ...state, source: sourceOf(state.why, calendar) }
  },
  missing: async ({ missing }, _args, context) => [...(await factsById(missing, context)).values()],
  callCentre: (plan, _args, context) =>
    plan.remaining.some(({ places }) => places.length === 0) ? callCentre(context) : null,
}

export const lifeEvent: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, LifeEvent, LifeEventStep, LifeEventPlan },
}
