import { act, type Stored } from '@chiiki/kit/act.ts'
import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import { type Context, dayOf } from '../context.ts'
import { type Naming, readNaming } from '../receipt/author.ts'
import { addresseeOf, bookOf, keeper, type Tier } from '../receipt/receipt.ts'
import { eligibleFor, groundOf } from '../response/ground.ts'
import type { Ground } from '../response/handling.ts'
import type { Refusal } from '../response/problem.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import { uptakesOf } from '../trace/trace.ts'
import { receiveOpinion } from './decisions.ts'
import {
  type Channel,
  evolveOpinion,
  type Handled,
  type OpinionAction,
  type OpinionEvent,
  type OpinionKept,
  type OpinionRecord,
} from './opinion.ts'
import { mayDo, postsFor, sees } from './rights.ts'

type Acted = Promise<Result<OpinionKept, Refusal>>
type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

export type SubmitInput = Keys & {
  readonly tier: Tier
  readonly place?: string | null
  readonly text: string
  readonly naming: Naming
  readonly publicName?: string | null
  readonly consents: boolean
  readonly policy?: string | null
}

/** Takes in what whoever is signed in says. */
export async function submit(context: Context, input: SubmitInput): Acted {
  const { actor } = context
  if (actor.kind === 'ANONYMOUS') return refuse(refusal('submitOpinion', actor, []))
  const unfit = await eligibleFor(context, 'participationKind:opinion', input.place ?? null)
  if (unfit) return refuse(unfit)
  return receive(context, 'submitOpinion', input, { channel: 'PORTAL', isOfActor: true })
}

export type RecordInput = SubmitInput & {
  readonly channel: Channel
  readonly meeting?: string | null
  readonly agendaItem?: string | null
}

/** Takes down what somebody said at a meeting, at a counter or by letter: nobody is named without their consent. */
export async function record(context: Context, input: RecordInput): Acted {
  const { actor, loaders } = context
  const addressee = addresseeOf(await loaders.allPlaces(), input.tier, input.place ?? null)
  if (!addressee || !holdsOne(actor, [keeper(addressee)]))
    return refuse(refusal('recordOpinion', actor, addressee ? [keeper(addressee)] : []))
  if (input.channel === 'PORTAL') return refuse(invalid('channel', 'must not be PORTAL', input.channel))
  if ((input.channel === 'MEETING') !== (input.meeting != null))
    return refuse(
      invalid('meeting', 'must be given for MEETING, and for nothing else', input.meeting ?? null),
    )
  if (input.meeting != null) {
    const meeting = await loaders.meeting.load(input.meeting)
    const council = meeting && (await loaders.council.load(meeting.council))
    if (!council || council.place !== addressee.place) return refuse(notThere(input.meeting))
    const isItem = input.agendaItem == null || meeting.agenda.some(({ id }) => id === input.agendaItem)
    if (!isItem) return refuse(notThere(input.agendaItem ?? ''))
  }
  return receive(context, 'recordOpinion', input, { channel: input.channel, isOfActor: false })
}

async function receive(
  context: Context,
  name: string,
  input: SubmitInput & Partial<Pick<RecordInput, 'meeting' | 'agendaItem'>>,
  { channel, isOfActor }: { channel: Channel; isOfActor: boolean },
): Acted {
  const { stores, actor, now, loaders } = context
  const publicName = readNaming(input.naming, input.publicName)
  if (!publicName.ok) return publicName
  const addressee = addresseeOf(await loaders.allPlaces(), input.tier, input.place ?? null)
  if (!addressee) return refuse(notThere(input.place ?? input.tier))
  const about = input.policy ?? null
  if (about !== null && !(await loaders.policy.load(about))) return refuse(notThere(about))
  const ground = await groundOf(context)
  const id = newId('Opinion')
  const author = stores.authors.authorship(id, isOfActor ? actor : null, input.naming, publicName.value)
  const book = bookOf('OPINION', addressee, fiscalYearOf(dayOf(context)))
  await stores.receipt.lay(book)
  return act<OpinionRecord & Stored, OpinionEvent, Refusal, string>(
    { actor, now },
    {
      name,
      model: stores.opinion.opinions,
      id,
      creates: true,
      input: { ...input, publicName: stores.authors.print(publicName.value) } as Keys,
      facts: async (_none, session) => (await stores.receipt.take(book, 1, session))[0] as string,
      decide: (_none, reference) =>
        receiveOpinion({ ...input, id, reference, addressee, channel, author }, ground),
      evolve: evolveOpinion,
    },
  )
}

/** One act on an opinion: of the office that it's addressed to, or of whoever said it. */
export async function change(
  context: Context,
  name: string,
  action: OpinionAction,
  input: Keys & { readonly id: string },
  decide: (opinion: OpinionRecord, ground: Ground) => Result<Handled, Refusal>,
): Acted {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  return act<OpinionRecord & Stored, OpinionEvent, Refusal>(
    { actor, now },
    {
      name,
      model: stores.opinion.opinions,
      id: input.id,
      input,
      permit: (opinion) => {
        if (!opinion || !sees(context, opinion)) return notThere(input.id)
        return mayDo(context, action, opinion) ? null : refusal(name, actor, postsFor(action, opinion))
      },
      decide: (opinion) => decide(opinion as OpinionRecord, ground),
      evolve: evolveOpinion,
      also: async (event, after, session) => {
        if (event.type === 'OPINION_HANDLED' && event.change.response)
          await linkAnswer(context, after, session)
      },
    },
  )
}

/** What took it in is kept as links, to be read from both ends. */
export async function linkAnswer(
  { stores }: Context,
  { _id: source, area, response }: OpinionRecord,
  session: ClientSession,
): Promise<void> {
  const said = { sourceKind: 'OPINION', source, area, viaKind: 'OPINION', via: source } as const
  await stores.trace.relink(source, response ? uptakesOf(response, said) : [], session)
}
