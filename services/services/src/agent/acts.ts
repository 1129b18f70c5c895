import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { actorId } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import type { InvalidInput, SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { managerPosts, mayAt, notPermitted, refusalAt, servingPosts } from '../queue/rights.ts'
import type { QueueStore } from '../queue/store.ts'
import type { AgentHasTicket } from '../ticket/problem.ts'
import type { Caller } from '../ticket/steps.ts'
import {
  type AgentSessionRecord,
  deskOf,
  evolveSession,
  isDeskLabel,
  type SessionEvent,
  type SessionStep,
  stepSession,
} from './agent.ts'
import type { AgentProblem } from './messages.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
export type SessionKept = AgentSessionRecord & { readonly version: number }
type Answered = Promise<Result<SessionKept, AgentProblem | AgentHasTicket | SharedProblem>>
type SessionAct = Act<AgentSessionRecord & Stored, SessionEvent, AgentProblem | AgentHasTicket | InvalidInput>

export async function signIn(
  store: QueueStore,
  caller: Caller,
  input: Keyed & {
    readonly counter: string
    readonly desk: string
    readonly series?: readonly string[] | null
  },
): Answered {
  const { actor, now } = caller
  const known = await store.seriesOfCounter(input.counter)
  const refused = refusalAt(actor, 'signInToDesk', servingPosts, known[0] ?? null, input.counter)
  if (refused) return refuse(refused)
  const skills = input.series ?? known.map(({ _id }) => _id)
  const fault = signInFault(input.desk, skills, known)
  if (fault) return refuse(fault)
  const [agent, office, desk] = [actorId(actor), known[0]?.office ?? '', deskOf(input.counter, input.desk)]
  const session: AgentSessionRecord = {
    ...{ _id: newId('AgentSession'), agent, counter: input.counter, office, desk: input.desk },
    ...{ skills: [...new Set(skills)], state: 'AVAILABLE', since: now, signedInAt: now, endedAt: null },
    ...{ liveAgent: agent, liveDesk: desk },
  }
  const elsewhere = async (): Answered => {
    const other = await store.sessions.findOne({ liveAgent: agent }, { desk: 1 }).lean()
    return refuse({ kind: 'AgentAlreadySignedIn', clause: null, desk: other?.desk ?? input.desk })
  }
  const sessionAct: SessionAct = {
    name: 'signInToDesk',
    model: store.sessions,
    id: session._id,
    creates: true,
    input,
    decide: () => ({ ok: true, value: { step: 'SIGN_IN', at: now } }),
    evolve: () => session,
    duplicate: {
      oneAgentPerDesk: () => ({ kind: 'DeskTaken', clause: null, desk: input.desk }),
      oneDeskPerAgent: () => ({ kind: 'AgentAlreadySignedIn', clause: null, desk: input.desk }),
    },
  }
  const result = await act({ actor, now }, sessionAct)
  if (!result.ok && result.problem.kind === 'AgentAlreadySignedIn') return elsewhere()
  if (!result.ok) return result
  await beat(store, result.value._id, now)
  tellDesk(store, result.value, now)
  return result
}

/** Tells whoever follows the counter that its desks changed: with them the waits of every queue that this one calls from. */
export function tellDesk(
  { feed }: QueueStore,
  { counter, skills }: Pick<AgentSessionRecord, 'counter' | 'skills'>,
  at: Date,
): void {
  for (const series of skills) feed.changed({ counter, series, at })
}

function signInFault(
  desk: string,
  skills: readonly string[],
  known: readonly { readonly _id: string }[],
): InvalidInput | null {
  const invalid = (field: string, rule: string, given: string): InvalidInput => ({
    ...{ kind: 'InvalidInput', clause: null, field, rule, given: given.slice(0, 200) },
  })
  if (!isDeskLabel(desk)) return invalid('desk', 'must be 1 to 12 letters, digits or hyphens', desk)
  const other = skills.find((skill) => !known.some(({ _id }) => _id === skill))
  if (other !== undefined) return invalid('series', "must be the counter's own series", other)
  return skills.length === 0 ? invalid('series', 'must name at least one', '') : null
}

export async function changeState(
  store: QueueStore,
  caller: Caller,
  input: Keyed & { readonly session: string; readonly to: 'AVAILABLE' | 'WRAP_UP' | 'BREAK' },
): Answered {
  const steps = { AVAILABLE: 'BE_AVAILABLE', WRAP_UP: 'WRAP_UP', BREAK: 'TAKE_BREAK' } as const
  return step(store, caller, 'changeAgentState', steps[input.to], input, false)
}

export function signOut(
  store: QueueStore,
  caller: Caller,
  input: Keyed & { readonly session: string },
): Answered {
  return step(store, caller, 'signOutOfDesk', 'SIGN_OUT', input, true)
}

/** A step of a session. In turn with the counter's calls, so that nobody signs out while a call gives them a ticket. */
async function step(
  store: QueueStore,
  { actor, now }: Caller,
  name: string,
  sessionStep: SessionStep,
  input: Keyed & { readonly session: string },
  byManager: boolean,
): Answered {
  const known = await store.sessions.findById(input.session, { counter: 1 }).lean()
  const result = await store.turns(`call ${known?.counter ?? ''}`, () =>
    act<AgentSessionRecord & Stored, SessionEvent, AgentProblem | AgentHasTicket, string | null>(
      { actor, now },
      {
        name,
        model: store.sessions,
        id: input.session,
        input,
        facts: async (session) => {
          const ticket =
            session && (await store.tickets.findOne({ activeAgent: session.agent }, { display: 1 }).lean())
          return ticket ? ticket.display : null
        },
        permit: (session) => {
          const elsewhere = refusalAt(actor, name, servingPosts, session, input.session)
          if (elsewhere || !session || session.agent === actorId(actor)) return elsewhere
          const isManager = byManager && mayAt(actor, managerPosts, session.office)
          return isManager ? null : notPermitted(actor, name, managerPosts)
        },
        decide: (session, display) =>
          sessionStep === 'SIGN_OUT' && display !== null
            ? refuse({ kind: 'AgentHasTicket', clause: null, display })
            : stepSession(session as AgentSessionRecord, sessionStep, now),
        evolve: (session, event) => evolveSession(session as AgentSessionRecord, event),
      },
    ),
  )
  if (result.ok) tellDesk(store, result.value, now)
  return result
}

/** Says that a screen still runs. It's no act: nothing that has a history changes. */
export async function heard(
  store: QueueStore,
  { actor, now }: Caller,
  { session: id }: { readonly session: string },
): Answered {
  const session = await store.sessions.findOne({ _id: id, liveAgent: actorId(actor) }, { history: 0 }).lean()
  if (!session) return refuse({ kind: 'NotFound', clause: null, id })
  await beat(store, id, now)
  return { ok: true, value: session }
}

async function beat({ heartbeats }: QueueStore, _id: string, at: Date): Promise<void> {
  await heartbeats.updateOne({ _id }, { $max: { at } }, { upsert: true })
}
