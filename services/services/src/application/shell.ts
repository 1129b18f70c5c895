import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { OutsideCalendar } from '@chiiki/kit/calendar.ts'
import type { InvalidInput, NotFound, NotPermitted, Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import {
  type ApplicationAction,
  type ApplicationEvent,
  type ApplicationRecord,
  evolveApplication,
} from './application.ts'
import { countOne, prepareCount } from './counts.ts'
import type { Ground } from './decisions.ts'
import { type ApplicationKept, dayOf, groundOf, standingIn } from './lookup.ts'
import type { PaperKey } from './papers.ts'
import { eraseAtOf } from './policy.ts'
import { dueOnKept } from './processing.ts'
import { refusalOf } from './rights.ts'

export type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
export type OnOne = Keyed & { readonly id: string; readonly receiptToken?: string | null }

type Refusal = SharedProblem | NotPermitted | NotFound | InvalidInput

export type Step<P extends Problem, F> = {
  readonly name: string
  readonly action: ApplicationAction
  readonly input: OnOne
  /** The day of an arrival that is written down later. */
  readonly arrivesOn?: BusinessDate
  /** Personal text that comes with the act. */
  readonly texts?: Partial<Record<PaperKey, string>>
  /** What a key remembers the texts by, where their keys are made anew at each try. */
  readonly prints?: object
  readonly facts?: (application: ApplicationKept, session: ClientSession) => Promise<F>
  readonly decide: (application: ApplicationKept, ground: Ground, facts: F) => Result<ApplicationEvent, P>
  readonly also?: (
    event: ApplicationEvent,
    after: ApplicationRecord,
    session: ClientSession,
    facts: F,
  ) => Promise<void>
}

/** The one shell of every act on an application that is there: its personal text, its due day and the count of arrivals change with it. */
export async function step<P extends Problem, F = undefined>(context: Context, given: Step<P, F>) {
  const { stores, actor, now } = context
  const { name, action, input, texts = {} } = given
  const known = await context.loaders.application.load(input.id)
  // What isn't there and what the caller may not know of end here alike, at the same cost.
  const notFound = refuse<Refusal>({ kind: 'NotFound', clause: null, id: input.id })
  if (!known || standingIn(context, known, input.receiptToken) === null) return notFound
  const ground = await groundOf(context, known.procedure)
  if (!ground) return notFound
  const keep = await keeping(context, known, given.arrivesOn)
  let facts = undefined as F
  const { papers, applications } = stores.application
  const one: Act<ApplicationRecord & Stored, ApplicationEvent, P | Refusal, F> = {
    name,
    model: applications,
    id: input.id,
    input: { ...input, receiptToken: null, texts: papers.print(given.prints ?? texts) } as Keyed,
    facts: async (application, session) => {
      const standing = standingIn(context, application, input.receiptToken)
      const refused = refusalOf(standing, action, name, application, { actor, id: input.id })
      if (given.facts && application && !refused) facts = await given.facts(application, session)
      return facts
    },
    permit: (application) => {
      const standing = standingIn(context, application, input.receiptToken)
      return refusalOf(standing, action, name, application, { actor, id: input.id })
    },
    decide: (application, read) => given.decide(application as ApplicationKept, ground, read),
    evolve: keep.evolve,
    also: async (event, after, session) => {
      await papers.amend(input.id, texts, eraseAtOf(after, ground.policy), session)
      await keep.count(event, session)
      await given.also?.(event, after, session, facts)
    },
  }
  return act({ actor, now }, one)
}

/** What changes with every event: the due day that an index finds, and the count of arrivals. */
export async function keeping(
  { stores, now }: Context,
  counted: Pick<ApplicationRecord, '_id' | 'procedure' | 'channel'>,
  arrivesOn: BusinessDate = dayOf({ now }),
) {
  const { _id, procedure, channel } = counted
  const [calendar, part] = await Promise.all([
    stores.calendar.calendar(),
    prepareCount(stores.application.counts, { id: _id, procedure, channel }, arrivesOn),
  ])
  return {
    evolve: (before: ApplicationRecord | null, event: ApplicationEvent): ApplicationRecord => {
      const after = evolveApplication(before, event)
      try {
        return { ...after, dueOn: dueOnKept(after, calendar) }
      } catch (error) {
        // The table of holidays doesn't reach as far: the day is told once it does.
        if (error instanceof OutsideCalendar) return { ...after, dueOn: null }
        throw error
      }
    },
    count: async (event: ApplicationEvent, session: ClientSession): Promise<void> => {
      const on = arrivalIn(event)
      if (on === null) return
      const same = on.slice(0, 7) === arrivesOn.slice(0, 7)
      if (!same) throw new Error(`${_id} arrives on ${on}, counted for ${arrivesOn}`)
      await countOne(stores.application.counts, part, session)
    },
  }
}

function arrivalIn(event: ApplicationEvent): string | null {
  if (event.type === 'ARRIVED') return event.arrival.on
  if (event.type === 'SUBMITTED') return event.arrival?.on ?? null
  return event.type === 'FILED' ? event.application.arrivedOn : null
}
