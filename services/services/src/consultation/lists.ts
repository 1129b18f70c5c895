import type { Connection } from '@chiiki/kit/connection.ts'
import { type ListArgs, type ListRules, listPage, mapPage } from '@chiiki/kit/list.ts'
import type { ConsultationPurpose } from '../consent/consent.ts'
import type { Context } from '../context.ts'
import { unanswered } from '../referral/referral.ts'
import { privacyOfficers, supervisorsOf } from './alerts.ts'
import { type Alert, endStates } from './consultation.ts'
import { openListed, openReferral, type ReferralView, type View } from './door.ts'
import { workerOf } from './shell.ts'

export type CaseList = 'MINE' | 'TEAM' | 'PARTY'
export type AlertTold = Alert & { readonly consultation: string }

const rules: ListRules = {
  filters: {},
  orders: { OPENED: { path: 'openedAt' } },
  byDefault: [{ field: 'OPENED' }],
}
const most = 100

/** Cases that go on, of the caller or of the party that they supervise. To anybody else the list is null. */
export async function listCases(
  context: Context,
  of: CaseList,
  purpose: ConsultationPurpose,
  args: ListArgs,
): Promise<Connection<View> | null> {
  const worker = await workerOf(context)
  if (worker === null || (of === 'PARTY' && worker.role !== 'SUPERVISOR')) return null
  const state = { $nin: [...endStates] }
  const { now } = context
  const isNow = { worker: worker._id, from: { $lte: now }, $or: [{ until: null }, { until: { $gt: now } }] }
  const match = {
    MINE: { 'owner.worker': worker._id, state },
    TEAM: { 'team.worker': worker._id, state, team: { $elemMatch: isNow } },
    PARTY: { 'owner.party': worker.party, state },
  }[of]
  const page = await listPage(context.stores.consultation.cases, rules, args, [{ $match: match }])
  const rows = page.edges.map(({ node }) => node)
  const views = await openListed(context, worker, rows, purpose)
  return mapPage(page, ({ _id }) => views.get(_id) as View)
}

/** What the caller's party was asked for and nobody has answered. */
export async function listReferrals(context: Context): Promise<ReferralView[] | null> {
  const worker = await workerOf(context)
  if (worker === null) return null
  const found = await context.stores.consultation.cases
    .find(
      {
        referrals: { $elemMatch: { toParty: worker.party, state: { $in: [...unanswered] } } },
        'referrals.toParty': worker.party,
      },
      { referrals: 1 },
    )
    .limit(most)
    .lean()
  const ids = found
    .flatMap(({ referrals }) => referrals)
    .filter(({ toParty, state }) => toParty === worker.party && unanswered.includes(state))
    .toSorted((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime())
    .slice(0, most)
    .map(({ id }) => id)
  const views = await Promise.all(ids.map((id) => openReferral(context, id)))
  return views.filter((each) => each !== null)
}

/** What the caller was told of: as a worker, as a supervisor, as a privacy officer. */
export async function listAlerts(context: Context): Promise<AlertTold[] | null> {
  const { actor, stores } = context
  const worker = await workerOf(context)
  const isOfficer = actor.kind === 'PERSON' && actor.posts.some(({ post }) => post === 'privacy-officer')
  const to = [
    ...(worker ? [worker._id] : []),
    ...(worker?.role === 'SUPERVISOR' ? [supervisorsOf(worker.party)] : []),
    ...(isOfficer ? [privacyOfficers] : []),
  ]
  if (to.length === 0) return null
  const found = await stores.consultation.cases
    .find({ 'alerts.to': { $in: to } }, { alerts: 1 })
    .sort({ 'alerts.at': -1 })
    .limit(most)
    .lean()
  return found
    .flatMap(({ _id, alerts }) => alerts.map((each) => ({ ...each, consultation: _id })))
    .filter((each) => to.includes(each.to))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, most)
}
