import { subjectOf } from '@chiiki/kit/access-log.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import type { Connection, PageArgs } from '@chiiki/kit/connection.ts'
import { type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import { policyOf } from '../appointment/ground.ts'
import type { Context } from '../context.ts'
import {
  type BoardRecord,
  freePlaces,
  openPeriods,
  type PostingRecord,
  type PostingSide,
  type PostingState,
  sideOf,
} from './board-slot.ts'
import { type BoardPeriod, periodsFrom } from './period.ts'

/** A posting and as whom it's looked at. */
type PostingKept = PostingRecord & { readonly version: number }
export type PostingSeen = PostingKept & { readonly seenAs: PostingSide }
export type PeriodTold = BoardPeriod & { readonly left: number; readonly isOpen: boolean }

export function seenBy(
  posting: PostingRecord & { readonly version: number },
  seenAs: PostingSide,
): PostingSeen {
  return { ...posting, seenAs }
}

export async function byToken({ stores }: Context, token: string): Promise<PostingSeen | null> {
  const found = await stores.board.postings.findOne({ tokenHash: tokenHash(token) }, { history: 0 }).lean()
  return found && seenBy(found, 'APPLICANT')
}

export type PostingsWhere = {
  readonly office: string
  readonly states?: readonly PostingState[] | null
  readonly isRemovalDue?: boolean | null
}

const rules: ListRules = {
  filters: {},
  orders: { FROM: { path: 'from' } },
  byDefault: [{ field: 'FROM', direction: 'DESC' }],
}

/** The postings of a centre for its desk; null for anybody else. */
export async function postingsOf(
  { stores, actor, now }: Context,
  { where, ...page }: PageArgs & { readonly where: PostingsWhere },
): Promise<Connection<PostingSeen> | null> {
  const { office, states, isRemovalDue } = where
  const side = sideOf(actor, office)
  if (side === null) return null
  const overdue = { state: 'POSTED', through: { $lt: businessDateOf(now) } }
  const due = isRemovalDue == null ? [] : [isRemovalDue ? overdue : { $nor: [overdue] }]
  const $match = { $and: [{ office, ...(states ? { state: { $in: [...states] } } : {}) }, ...due] }
  const found = await listPage<PostingKept>(stores.board.postings as never, rules, page, [{ $match }])
  return mapPage(found, (each) => seenBy(each, side))
}

/** The periods from today's on, and how many places each has left. */
export async function periodsOf(context: Context, board: BoardRecord): Promise<PeriodTold[]> {
  const policy = await policyOf(context)
  const { horizonPeriods, periodFirstDays } = policy.board
  const held = await context.loaders.heldOfBoard.load(board._id)
  const open = new Set(openPeriods({ policy, now: context.now }).map(({ from }) => from))
  return periodsFrom(businessDateOf(context.now), horizonPeriods, periodFirstDays).map((period) => ({
    ...period,
    left: board.state === 'IN_USE' ? freePlaces(board, [period], held).length : 0,
    isOpen: board.state === 'IN_USE' && open.has(period.from),
  }))
}

const what = 'BoardApplicant'

/** The one door to who applied: the centre alone, and the log is written first. */
export async function applicantOf(
  { actor, logRead, loaders, stores }: Context,
  { _id, office }: PostingSeen,
) {
  if (sideOf(actor, office) === null) return null
  const fields = ['contact', 'name']
  await logRead({ what, subject: subjectOf(what, _id), fields, purpose: 'BOARD_POSTING' })
  const record = await loaders.boardApplicant.load(_id)
  if (!record) return null
  const { contact, name } = stores.board.openApplicant(record)
  return { contactKind: contact.kind, contact: contact.value, name }
}
