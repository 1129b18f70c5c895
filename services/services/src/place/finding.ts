import type { Context } from '../context.ts'
import { counterAt, type Moment, type OfferingAt } from '../counter/counter.ts'
import { takesAt } from '../counter/for-procedure.ts'
import type { OpenStateTold } from '../counter/open-state.ts'
import { sourceOf } from '../counter/sources.ts'
import { channelAllowed } from '../procedure/channel.ts'
import type { ProcedureKept } from '../procedure/procedure.ts'
import { type Asker, nearestFirst, type Place, sectionPlace, windowPlace } from './place.ts'

/** Whether a window takes a procedure at an instant, with what that rests on. */
export async function stateOfOffering(
  { counter, procedure }: OfferingAt,
  at: Date,
  { stores }: Context,
): Promise<OpenStateTold> {
  const calendar = await stores.calendar.calendar()
  const state = takesAt(counter, procedure, calendar, at)
  return { ...state, source: sourceOf(state.why, calendar) }
}

/** Every place that takes a procedure at a moment, nearest first: windows that handle or relay it, then sections. */
export async function placesOf(
  procedure: ProcedureKept,
  moment: Moment,
  asker: Asker,
  context: Context,
): Promise<Place[]> {
  const offerings = await offeringsAt(procedure, moment, context)
  const windows = await Promise.all(
    offerings.map(async (each) => windowPlace(each, await stateOfOffering(each, moment.at, context), asker)),
  )
  const matters = await context.loaders.mattersOfProcedure.load(procedure._id)
  const sections = matters
    .flatMap(({ contacts }) => contacts)
    .filter(({ area }) => area === null || asker.area === null || area === asker.area)
    .map((each) => sectionPlace(each, asker))
  return nearestFirst([...windows, ...sections])
}

/** The windows that take a procedure themselves or pass it on, where its rules let them. */
export async function offeringsAt(
  procedure: ProcedureKept,
  moment: Moment,
  { loaders }: Context,
): Promise<OfferingAt[]> {
  const counters = (await loaders.countersTaking.load(procedure._id)).flatMap(
    (each) => counterAt(each, moment) ?? [],
  )
  return counters.flatMap((counter) =>
    counter.offerings
      .filter(({ procedure: id, mode }) => id === procedure._id && (mode === 'HANDLE' || mode === 'RELAY'))
      .filter(() => channelAllowed(procedure, 'COUNTER', counter.kind, moment.asOf).isAllowed)
      .map((each) => ({ ...each, counter })),
  )
}
