import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import type { Actor } from '@chiiki/kit/actor.ts'
import { addDays, startOfDay } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotFound, SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { derivedTokens, tokenHash } from '@chiiki/kit/secret-token.ts'
import type { ClientSession } from 'mongoose'
import type { Keyed, PersonInput } from '../appointment/acts.ts'
import { policyOf } from '../appointment/ground.ts'
import { readPerson } from '../appointment/person.ts'
import type { Context } from '../context.ts'
import {
  type Application,
  applyForSlot,
  type BoardActNotPossible,
  type BoardEvent,
  type BoardFull,
  type BoardGround,
  type BoardInUse,
  type BoardRecord,
  evolveBoard,
  evolvePosting,
  mayRunBoards,
  type PostingAction,
  type PostingEvent,
  type PostingRecord,
  type PostingSide,
  registerBoard,
  retireBoard,
  sideOf,
  stepPosting,
} from './board-slot.ts'

type Board = BoardRecord & { version: number }
type Posting = PostingRecord & { version: number }
type Acted<T, P> = Promise<Result<T, P | SharedProblem>>

/** What a centre must take for a board to be its own: 区広報板利用受付. */
const boardProcedure = 'procedure:kohoban'

export type RegisterInput = Keyed & {
  readonly counter: string
  readonly name: { readonly ja: string; readonly en?: string | null }
  readonly location: string
  readonly places: number
}

export async function register(context: Context, input: RegisterInput): Acted<Board, InvalidInput> {
  const { stores, loaders, actor, now } = context
  const counter = await loaders.counter.load(input.counter)
  const refused = mayRunBoards(actor, counter?.office ?? null, 'registerNoticeBoard')
  if (refused) return refuse(refused)
  if (!counter) return refuse({ kind: 'NotFound', clause: null, id: input.counter })
  const { office, district, offerings } = counter
  if (district === null || !offerings.some(({ procedure }) => procedure === boardProcedure))
    return refuse(
      invalid('counter', "must be a centre's that takes applications for notice boards", input.counter),
    )
  const id = newId('NoticeBoard')
  const { location, places } = input
  const draft = { office, district, name: { ja: input.name.ja, en: input.name.en ?? null }, location, places }
  return act<BoardRecord & Stored, BoardEvent, InvalidInput>(
    { actor, now },
    {
      name: 'registerNoticeBoard',
      model: stores.board.boards,
      id,
      creates: true,
      input,
      decide: () => registerBoard(id, draft, now),
      evolve: evolveBoard,
      also: (_event, _after, session) => stores.board.makeTurnstile(id, session),
    },
  )
}

export function retire(
  { stores, actor, now }: Context,
  input: Keyed & { readonly board: string },
): Acted<Board, BoardInUse | BoardActNotPossible> {
  return act<BoardRecord & Stored, BoardEvent, BoardInUse | BoardActNotPossible, number>(
    { actor, now },
    {
      name: 'retireNoticeBoard',
      model: stores.board.boards,
      id: input.board,
      input,
      facts: async (_board, session) => {
        await stores.board.turnBoard(input.board, session)
        return stores.board.postings.countDocuments({ board: input.board, isHeld: true }).session(session)
      },
      permit: (board) => mayRunBoards(actor, board?.office ?? null, 'retireNoticeBoard'),
      decide: (board, heldCount) => retireBoard(board as BoardRecord, heldCount, now),
      evolve: evolveBoard,
    },
  )
}

export type ApplyInput = Keyed & Application & { readonly board: string; readonly applicant: PersonInput }

/** Guests share one space of keys, and a repeated application gives its token again. */
const guestKeyLength = 22

export async function apply(
  context: Context,
  input: ApplyInput,
): Acted<Posting, InvalidInput | BoardFull | BoardActNotPossible | NotFound> {
  const { stores, actor, now } = context
  const key = input.idempotencyKey ?? null
  if (actor.kind === 'ANONYMOUS' && key !== null && key.length < guestKeyLength)
    return refuse(
      invalid(
        'idempotencyKey',
        `without signing in, must be at least ${guestKeyLength} characters, by chance`,
        key,
      ),
    )
  const applicant = readPerson(input.applicant, 'COUNTER')
  if (!applicant.ok) {
    const { problem } = applicant
    return refuse({ ...problem, field: problem.field.replace('person', 'applicant') })
  }
  const policy = await policyOf(context)
  const id = newId('BoardPosting')
  const token = tokensIn(stores).of(id)
  const { applicant: _words, ...said } = input
  const [words] = stores.board.sealer.fingerprints(JSON.stringify(applicant.value), 'BoardPosting.input')
  type Refusal = InvalidInput | BoardFull | BoardActNotPossible | NotFound
  const given: Keyed & { readonly words: string | undefined } = { ...said, words }
  return act<PostingRecord & Stored, PostingEvent, Refusal, BoardGround | null>(
    { actor, now },
    {
      name: 'applyForBoardSlot',
      model: stores.board.postings,
      id,
      creates: true,
      input: given,
      facts: async (_none, session) => {
        const seen = await groundOf(context, input.board, session)
        // What is full already is refused by a read: nobody waits in line for it.
        if (seen === null || !applyForSlot(id, input, '', seen).ok) return seen
        await stores.board.turnBoard(input.board, session)
        return groundOf(context, input.board, session)
      },
      decide: (_none, ground) =>
        ground
          ? applyForSlot(id, input, tokenHash(token), ground)
          : refuse({ kind: 'NotFound', clause: null, id: input.board }),
      evolve: evolvePosting,
      duplicate: {
        oneHeldBoardSlot: () => ({ kind: 'BoardFull', clause: null, from: input.from, freeFrom: [] }),
      },
      also: async (_event, { through }, session) => {
        const eraseAt = startOfDay(addDays(through, policy.board.personForgottenAfterDays + 1))
        await stores.board.keepApplicant(id, applicant.value, eraseAt, session)
      },
    },
  )
}

async function groundOf(context: Context, id: string, session: ClientSession): Promise<BoardGround | null> {
  const { boards, postings } = context.stores.board
  const board = await boards.findById(id, { history: 0 }).session(session).lean()
  if (board === null) return null
  const held = await postings.find({ board: id, isHeld: true }, { slots: 1 }).session(session).lean()
  return { board, held, policy: await policyOf(context), now: context.now }
}

/** What the applicant shows; made from the posting's id, so that a repeated application can give it again. */
export function tokenOf({ stores }: Context, { _id, tokenHash: kept }: PostingRecord): string | null {
  return tokensIn(stores).again(_id, kept)
}

function tokensIn({ board }: Context['stores']) {
  return derivedTokens(board.sealer, 'BoardPosting.token')
}

export type StepInput = Keyed & { readonly posting: string; readonly reason?: string | null }

/** A step of the centre's. A posting of another centre's is as if it weren't there. */
export function step(
  context: Context,
  name: string,
  action: PostingAction,
  input: StepInput,
): Acted<Posting, InvalidInput | BoardActNotPossible> {
  const needed: readonly PostingSide[] =
    action === 'POST' || action === 'REMOVE' ? ['DECIDER', 'DESK'] : ['DECIDER']
  const mayStep = (actor: Actor, office: string) => {
    const side = sideOf(actor, office)
    return side !== null && needed.includes(side)
  }
  const permit = (posting: PostingRecord | null): SharedProblem | null => {
    if (posting && mayStep(context.actor, posting.office)) return null
    return { kind: 'NotFound', clause: null, id: input.posting }
  }
  return change(context, name, action, input.posting, input, permit)
}

export async function withdraw(
  context: Context,
  input: Keyed & { readonly token: string },
): Acted<Posting, InvalidInput | BoardActNotPossible> {
  const hash = tokenHash(input.token)
  const found = await context.stores.board.postings.findOne({ tokenHash: hash }, { _id: 1 }).lean()
  if (!found) return refuse({ kind: 'NotFound', clause: null, id: 'posting' })
  return change(context, 'withdrawBoardPosting', 'WITHDRAW', found._id, input, () => null)
}

function change(
  { stores, actor, now }: Context,
  name: string,
  action: PostingAction,
  id: string,
  input: Keyed & { readonly reason?: string | null },
  permit: (posting: PostingRecord | null) => SharedProblem | null,
) {
  return act({ actor, now }, {
    name,
    model: stores.board.postings,
    id,
    input,
    facts: async (posting, session) => {
      if (posting) await stores.board.turnBoard(posting.board, session)
      return null
    },
    permit,
    decide: (posting) => stepPosting(posting as PostingRecord, action, input.reason ?? null, now),
    evolve: evolvePosting,
  } satisfies Act<PostingRecord & Stored, PostingEvent, InvalidInput | BoardActNotPossible, null>)
}
