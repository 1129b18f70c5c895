import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { GraphQLError } from 'graphql'
import { type Context, momentAt } from '../context.ts'
import { counterAt, type Moment, type OfferingAt } from '../counter/counter.ts'
import { type OpenStateTold, takesPeople } from '../counter/open-state.ts'
import type * as Graph from '../generated.ts'
import { inLanguage } from '../language.ts'
import { callCentre } from '../matter/resolvers.ts'
import { channelsOn, type ProcedureChannel, remoteChannels } from '../procedure/channel.ts'
import { proceduresOf } from '../procedure/lookup.ts'
import type { ProcedureKept } from '../procedure/procedure.ts'
import type { Checklist } from '../requirement/checklist.ts'
import { checklist } from '../requirement/resolvers.ts'
import { placesOf, stateOfOffering } from './finding.ts'
import { firstToOpen, type Place, whyNothingOpen } from './place.ts'
import { shortestWaitFirst, waitAt } from './waiting.ts'

const mostPlaces = 50

/** The answer to "where and how can I do this". */
export type PlacesTold = {
  readonly procedure: ProcedureKept
  readonly at: Date
  readonly all: readonly Place[]
  readonly places: readonly Place[]
  readonly count: number
  readonly remote: readonly ProcedureChannel[]
  readonly checklist: Checklist
}

export type DeskTold = {
  readonly offering: OfferingAt
  readonly procedure: ProcedureKept
  readonly openState: OpenStateTold
}

const Query: Pick<Graph.QueryResolvers, 'placesFor'> = {
  placesFor: async (_root, args, context) => {
    const found = await context.loaders.procedure.load(args.procedure)
    return found && placesFor(found, args, context)
  },
}

async function placesFor(
  procedure: ProcedureKept,
  args: Graph.QueryPlacesForArgs,
  context: Context,
): Promise<PlacesTold> {
  const { first = 10, onlyOpen = false, answers = [], have = [], isProxy = false, near } = args
  if (first < 1 || first > mostPlaces) throw badInput('first', `must be from 1 to ${mostPlaces}`)
  if (near && (Math.abs(near.latitude) > 90 || Math.abs(near.longitude) > 180))
    throw badInput('near', 'must lie on the earth')
  const moment = momentAt(context, args.at)
  if (args.orderBy === 'SHORTEST_WAIT' && args.at != null)
    throw badInput('orderBy', 'SHORTEST_WAIT is of now: leave `at` out')
  const asker = {
    district: args.district ?? null,
    area: await areaOf(args, moment, context),
    position: near ?? null,
  }
  const nearest = await placesOf(procedure, moment, asker, context)
  const all = args.orderBy === 'SHORTEST_WAIT' ? await shortestWaitFirst(nearest, context) : nearest
  const open = onlyOpen ? all.filter(({ openState }) => openState && takesPeople(openState)) : all
  return {
    procedure,
    at: moment.at,
    all,
    places: open.slice(0, first),
    count: all.length,
    remote: channelsOn(procedure, moment.asOf).filter(
      ({ channel }) => channel !== null && remoteChannels.includes(channel),
    ),
    checklist: await checklist(procedure, { answers, have, isProxy, on: moment.asOf }, context),
  }
}

/** The area that's named, or else the one of the named district's own windows. */
async function areaOf(
  { area, district }: Pick<Graph.QueryPlacesForArgs, 'area' | 'district'>,
  moment: Moment,
  { loaders }: Context,
): Promise<string | null> {
  if (area != null) return area
  if (district == null) return null
  const windows = (await loaders.countersOfDistrict.load(district)).flatMap(
    (each) => counterAt(each, moment) ?? [],
  )
  return windows[0]?.area ?? null
}

function badInput(path: string, message: string): GraphQLError {
  return new GraphQLError(`${path}: ${message}.`, { extensions: { code: 'BAD_USER_INPUT', path } })
}

const ProcedurePlaces: ResolversFor<
  PlacesTold,
  Pick<Graph.ProcedurePlacesResolvers, 'whyNothingOpen' | 'opensFirst' | 'callCentre'>
> = {
  whyNothingOpen: ({ all }, { lang }) => {
    const why = whyNothingOpen(all)
    return why && inLanguage(why, lang)
  },
  opensFirst: ({ all }) => (whyNothingOpen(all) ? firstToOpen(all) : null),
  callCentre: (_told, _args, context) => callCentre(context),
}

const ProcedurePlace: ResolversFor<
  Place,
  Pick<Graph.ProcedurePlaceResolvers, 'counter' | 'section' | 'wait'>
> = {
  counter: ({ offering }) => offering?.counter ?? null,
  section: ({ contact }) => contact,
  wait: (place, _args, context) => waitAt(place, context),
}

const ConsultationDesk: ResolversFor<
  DeskTold,
  Pick<Graph.ConsultationDeskResolvers, 'counter' | 'isWelfareDesk' | 'partners'>
> = {
  counter: ({ offering }) => offering.counter,
  isWelfareDesk: (desk) => isWelfare(desk),
  partners: (desk) => (isWelfare(desk) ? [...desk.offering.counter.welfarePartners] : []),
}

/** The desk that a district's bodies run together is the one of welfare (福祉の相談窓口). */
function isWelfare({ procedure, offering }: DeskTold): boolean {
  return procedure.serviceClass === 'WELFARE' && offering.counter.welfarePartners.length > 0
}

const District: Pick<Graph.DistrictResolvers, 'consultationDesks'> = {
  consultationDesks: async ({ id }, { at }, context) => {
    const moment = momentAt(context, at)
    const counters = (await context.loaders.countersOfDistrict.load(id)).flatMap(
      (each) => counterAt(each, moment) ?? [],
    )
    const offerings = counters.flatMap((counter) => counter.offerings.map((each) => ({ ...each, counter })))
    const procedures = await proceduresOf(
      offerings.map(({ procedure }) => procedure),
      context,
    )
    const desks = await Promise.all(
      offerings.flatMap((offering, index) => {
        const procedure = procedures[index] as ProcedureKept
        if (procedure.category !== 'CONSULTATION' || offering.mode === 'NONE') return []
        return [
          stateOfOffering(offering, moment.at, context).then((openState) => ({
            offering,
            procedure,
            openState,
          })),
        ]
      }),
    )
    return desks.toSorted((a, b) => Number(isWelfare(b)) - Number(isWelfare(a)))
  },
}

export const place: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: { Query, ProcedurePlaces, ProcedurePlace, ConsultationDesk, District },
}
