import { type Context, momentAt } from '../context.ts'
import { type CounterAt, counterAt, type Moment, type OfferingAt } from '../counter/counter.ts'
import type * as Graph from '../generated.ts'
import { placesOf, stateOfOffering } from '../place/finding.ts'
import { type Asker, nearestFirst, type Place, windowPlace } from '../place/place.ts'
import { channelsOn, type ProcedureChannel, remoteChannels } from '../procedure/channel.ts'
import { proceduresOf } from '../procedure/lookup.ts'
import type { ProcedureKept } from '../procedure/procedure.ts'
import { factsOf } from '../requirement/requirement.ts'
import { answersOf, factsById } from '../requirement/resolvers.ts'
import { bestStops, coveredBy, type DecidedStep, decideSteps, type LifeEvent, leftBy } from './life-event.ts'

const mostPlaces = 3

export type StepTold = {
  readonly procedure: ProcedureKept
  readonly isNeeded: boolean | null
  readonly offering: OfferingAt | null
  readonly places: readonly Place[]
  readonly remote: readonly ProcedureChannel[]
}

export type PlanTold = {
  readonly at: Date
  readonly stop: CounterAt | null
  readonly covered: readonly StepTold[]
  readonly remaining: readonly StepTold[]
  readonly notNeeded: readonly ProcedureKept[]
  readonly missing: readonly string[]
}

/** What one stop covers for somebody, and which stops remain. */
export async function planOf(
  event: LifeEvent,
  args: Graph.LifeEventPlanArgs,
  context: Context,
): Promise<PlanTold> {
  const moment = momentAt(context, args.at)
  const asker = { district: args.district ?? null, area: args.area ?? null, position: args.near ?? null }
  const asked = event.steps.flatMap(({ when }) => (when ? factsOf(when) : []))
  const facts = await factsById([...new Set(asked)], context)
  const steps = decideSteps(event, facts, answersOf(args.answers ?? [], facts))
  const stop = await stopFor(steps, args.counter ?? null, moment, asker, context)
  const covered = stop ? coveredBy(stop, steps) : []
  const skipped = steps.filter(({ isNeeded }) => isNeeded === false)
  return {
    at: moment.at,
    stop,
    covered: await Promise.all(covered.map((each) => coveredStep(each, stop as CounterAt, moment, context))),
    remaining: await Promise.all(
      leftBy(covered, steps).map((each) => remainingStep(each, moment, asker, context)),
    ),
    notNeeded: await proceduresOf(
      skipped.map(({ step }) => step.procedure),
      context,
    ),
    missing: [...new Set(steps.flatMap(({ missing }) => missing))],
  }
}

/** The window asked for, or the nearest of those that do most. */
async function stopFor(
  steps: readonly DecidedStep[],
  id: string | null,
  moment: Moment,
  asker: Asker,
  context: Context,
): Promise<CounterAt | null> {
  if (id !== null) return counterAt(await context.loaders.counter.load(id), moment)
  const wanted = steps.filter(({ isNeeded }) => isNeeded !== false)
  const taking = await Promise.all(
    wanted.map(({ step }) => context.loaders.countersTaking.load(step.procedure)),
  )
  const counters = new Map(
    taking
      .flat()
      .flatMap((each) => counterAt(each, moment) ?? [])
      .map((each) => [each.id, each]),
  )
  const places = await Promise.all(
    bestStops([...counters.values()], steps).map(async (counter) => {
      const [first] = coveredBy(counter, steps)
      const offering = offeringOf(counter, first?.step.procedure ?? '')
      return windowPlace(offering, await stateOfOffering(offering, moment.at, context), asker)
    }),
  )
  return nearestFirst(places)[0]?.offering?.counter ?? null
}

function offeringOf(counter: CounterAt, procedure: string): OfferingAt {
  const offering = counter.offerings.find((each) => each.procedure === procedure)
  if (!offering) throw new Error(`${counter.id} doesn't take ${procedure}`)
  return { ...offering, counter }
}

async function coveredStep(
  { step, isNeeded }: DecidedStep,
  stop: CounterAt,
  moment: Moment,
  context: Context,
): Promise<StepTold> {
  const [procedure] = (await proceduresOf([step.procedure], context)) as [ProcedureKept]
  const remote = remoteOn(procedure, moment)
  return { procedure, isNeeded, offering: offeringOf(stop, step.procedure), places: [], remote }
}

async function remainingStep(
  { step, isNeeded }: DecidedStep,
  moment: Moment,
  asker: Asker,
  context: Context,
): Promise<StepTold> {
  const [procedure] = (await proceduresOf([step.procedure], context)) as [ProcedureKept]
  const places = (await placesOf(procedure, moment, asker, context)).slice(0, mostPlaces)
  return { procedure, isNeeded, offering: null, places, remote: remoteOn(procedure, moment) }
}

function remoteOn(procedure: ProcedureKept, { asOf }: Moment): ProcedureChannel[] {
  return channelsOn(procedure, asOf).filter(
    ({ channel }) => channel !== null && remoteChannels.includes(channel),
  )
}
