import { subjectOf } from '@chiiki/kit/access-log.ts'
import { type Actor, holdsPost } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { containsDay } from '@chiiki/kit/period.ts'
import type { Context } from '../context.ts'
import { officeOf, servedArea } from '../office/lookup.ts'
import type { Moment } from '../territory/territory.ts'
import { existenceOf, type Lead, type PostRecord } from './post.ts'
import { isPersonnel } from './rights.ts'

/** A post as it's told at a moment. */
export type PostAt = { readonly record: PostRecord; readonly moment: Moment }

/** Null before the post was known. */
export function postAt(record: PostRecord | null, moment: Moment): PostAt | null {
  return record && existenceOf(record, moment.knownAt) ? { record, moment } : null
}

export async function postOf({ loaders }: Context, id: string, moment: Moment): Promise<PostAt | null> {
  return postAt(await loaders.post.load(id), moment)
}

/** The post of this code at an office, as it stands today; where several have the code, the first of those there. */
export async function postByCode(
  { loaders }: Context,
  { officeId, code }: { readonly officeId: string; readonly code: string },
  moment: Moment,
): Promise<PostAt | null> {
  const posts = (await loaders.postsOfOffice.load(officeId)).filter((post) => post.code === code)
  const isThere = (post: PostRecord) => {
    const there = existenceOf(post, moment.knownAt)
    return there !== null && containsDay(there, moment.asOf)
  }
  return postAt(posts.find(isThere) ?? posts.at(-1) ?? null, moment)
}

/** The post that leads an office on the day. */
export async function leadOf(
  { loaders }: Context,
  office: string,
  lead: Lead,
  moment: Moment,
): Promise<PostAt | null> {
  const posts = await loaders.postsOfOffice.load(office)
  const found = posts.find((post) => {
    const there = existenceOf(post, moment.knownAt)
    return post.lead === lead && there !== null && containsDay(there, moment.asOf)
  })
  return postAt(found ?? null, moment)
}

export async function callerIsPersonnel({ actor, loaders }: Context): Promise<boolean> {
  return isPersonnel(actor, await loaders.headOfficeToday())
}

/** Whether the caller may read who works at an office: personnel, its centre's director, the director of its area's branch. */
export async function readsStaffOf(context: Context, office: string): Promise<boolean> {
  if (await callerIsPersonnel(context)) return true
  if (holdsPost(context.actor, ['centre-director'], office)) return true
  if (heldAs(context.actor, 'branch-director').length === 0) return false
  const today: Moment = { asOf: businessDateOf(context.now), knownAt: null }
  const found = await officeOf(context, office, today)
  const area = found && (await servedArea(context, found))
  return area ? directsArea(context, area.id) : false
}

/** Whether the caller is the director of the area's branch. */
export async function directsArea(context: Context, area: string): Promise<boolean> {
  const today: Moment = { asOf: businessDateOf(context.now), knownAt: null }
  for (const branch of heldAs(context.actor, 'branch-director')) {
    const office = await officeOf(context, branch, today)
    if (office?.kind === 'GENERAL_BRANCH' && office.record.place === area) return true
  }
  return false
}

/** The log is written before anything of a person is read. */
export async function readingPerson(
  { readPersonal }: Context,
  what: string,
  id: string,
  fields: readonly string[],
): Promise<void> {
  await readPersonal({ what, subject: subjectOf(what, id), fields, purpose: 'STAFFING' })
}

/** What the log of reads holds for the caller: themselves, and the posts that they have held. */
export async function ownSubjects({ actor, loaders, stores }: Context): Promise<string[]> {
  if (actor.kind === 'ANONYMOUS') return []
  const { id } = actor
  const posts = await loaders.postsOfPerson.load(id)
  const staff = await stores.staffing.staff.findOne({ person: id }, { _id: 1 }).lean()
  const asStaff = [id, ...(staff ? [staff._id] : [])].map((each) => subjectOf('StaffMember', each))
  return [subjectOf('Person', id), ...asStaff, ...posts.map(({ _id }) => subjectOf('Post', _id))]
}

function heldAs(actor: Actor, post: string): string[] {
  return actor.kind === 'PERSON'
    ? actor.posts.filter((held) => held.post === post).map(({ office }) => office)
    : []
}

/** Whether the caller is the director of this centre. */
export function directsCentreOf({ actor }: Context, centre: string | null): boolean {
  return centre !== null && holdsPost(actor, ['centre-director'], centre)
}
