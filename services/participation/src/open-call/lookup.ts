import { subjectOf } from '@chiiki/kit/access-log.ts'
import type { ListArgs } from '@chiiki/kit/list.ts'
import type { Context } from '../context.ts'
import { found, keptCouncils } from '../council/lookup.ts'
import { type Applicant, type ApplicationKept, resultOf } from './application.ts'
import { type CallKept, type CallRecord, voidedDrawsOf } from './open-call.ts'
import { aboutApplicant } from './pool.ts'

/** Who applied, opened for whoever may read it. */
export type ApplicantTold = {
  readonly application: ApplicationKept
  readonly name: string
  readonly contact: string
  readonly motive: string
  readonly salt: string
}

/** A call for whoever may know of it: what isn't public yet is its secretary's. It costs the same where there's none. */
export async function callOf(context: Context, id: string): Promise<CallKept | null> {
  const [call, kept] = await Promise.all([context.loaders.openCall.load(id), keptCouncils(context)])
  return call && (call.state !== 'PLANNED' || kept.has(call.council)) ? call : null
}

export async function keepsCall(context: Context, { council }: Pick<CallRecord, 'council'>) {
  return (await keptCouncils(context)).has(council)
}

export async function surelyCall({ loaders }: Context, id: string): Promise<CallKept> {
  return found(await loaders.openCall.load(id), id)
}

/** One's own application, or one of a body that the caller keeps; all else is as if it weren't there. */
export async function applicationOf(context: Context, id: string): Promise<ApplicationKept | null> {
  const [application, own, kept] = await Promise.all([
    context.loaders.openCallApplication.load(id),
    isOwn(context, id),
    keptCouncils(context),
  ])
  return application && (own || kept.has(application.council)) ? application : null
}

/** The fingerprints that somebody's own applications are found by. */
export function holdersOf({ stores }: Pick<Context, 'stores'>, person: string): readonly string[] {
  return stores.openCall.sealer.fingerprints(person, 'OpenCall.holder')
}

export async function isOwn(context: Context, id: string): Promise<boolean> {
  const { actor, loaders } = context
  if (actor.kind !== 'PERSON') return false
  const applicant = await loaders.openCallApplicant.load(id)
  return applicant !== null && holdersOf(context, actor.id).includes(applicant.holder)
}

export async function ownApplications(context: Context): Promise<ApplicationKept[] | null> {
  const { actor, loaders } = context
  if (actor.kind !== 'PERSON') return null
  const holders = holdersOf(context, actor.id)
  const applicants = (await loaders.applicantsOfHolder.loadMany([...holders])) as Applicant[][]
  const ids = applicants.flat().map(({ _id }) => _id)
  return (await Promise.all(ids.map((id) => loaders.openCallApplication.load(id)))).flatMap(
    (each) => each ?? [],
  )
}

/** Who applied, for whoever applied alone. */
export async function ownOf(context: Context, application: ApplicationKept): Promise<ApplicantTold | null> {
  if (!(await isOwn(context, application._id))) return null
  return opened(context, application, await context.loaders.openCallApplicant.load(application._id))
}

/** A page of who applied. The log is written first: when it can't be, nothing is read. Null for whoever doesn't keep the body's papers. */
export async function applicantsOf(context: Context, call: CallKept, args: ListArgs) {
  if (!(await keepsCall(context, call))) return null
  const fields = ['name', 'contact', 'motive']
  const subject = subjectOf('OpenCallApplicant', call._id)
  await context.logRead({ what: 'OpenCallApplicant', subject, fields, purpose: 'OPEN_CALL' })
  const { nodes } = await context.loaders.openCallLines.load({ parent: call._id, args })
  const told = await Promise.all(
    nodes.map(async (each) => opened(context, each, await context.loaders.openCallApplicant.load(each._id))),
  )
  return told.flatMap((each) => each ?? [])
}

/** Its line in each draw of its call that has one, the newest last: by these its own people can work out that it was drawn from. */
export async function drawLinesOf({ stores, loaders }: Context, { _id, call }: ApplicationKept) {
  const found = await loaders.openCall.load(call)
  const draws = found ? [...voidedDrawsOf(found), ...(found.draw === null ? [] : [found.draw])] : []
  const { sealer } = stores.draw
  const lines = await Promise.all(
    draws.map(async (draw) => {
      const prints = sealer.fingerprints(_id, `DrawEntry ${draw}`)
      const entries = await Promise.all(prints.map((print) => loaders.drawEntryOf.load(`${draw} ${print}`)))
      const entry = entries.find((each) => each !== null)
      if (!entry || entry.salt === null) return []
      const salt = sealer.open(entry.salt, `DrawEntry ${entry._id}`)
      const held = await loaders.draw.load(draw)
      return held ? [{ draw: held, commitment: entry.commitment, salt }] : []
    }),
  )
  return lines.flat()
}

/** The place of an application among those in reserve; null for others, and before everybody knows. */
export function reserveRankOf(application: ApplicationKept, call: CallKept): number | null {
  return resultOf(application, call) === 'RESERVE' ? call.reserves.indexOf(application._id) + 1 : null
}

function opened(
  { stores }: Context,
  application: ApplicationKept,
  applicant: Applicant | null,
): ApplicantTold | null {
  if (!applicant) return null
  const { name, contact, motive, salt } = applicant
  if (name === null || contact === null || motive === null) return null
  const open = (sealed: string) => stores.openCall.sealer.open(sealed, aboutApplicant(application._id))
  return { application, name: open(name), contact: open(contact), motive: open(motive), salt: open(salt) }
}
