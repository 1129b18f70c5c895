import { act, type Stored } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { isIdOf, newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotFound, NotPermitted, Problem, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import type { Channel } from '../procedure/channel.ts'
import type { IdentityLevel } from '../procedure/terms.ts'
import type { Addressee } from './addressee.ts'
import type { ApplicationRecord, Arrival, IdentityShown } from './application.ts'
import { arrivalAt, type Ground, readArrival } from './decisions.ts'
import { type Filing, type FilingProblem, type Followed, fileApplication } from './filing.ts'
import { type ApplicationKept, applicationOf, dayOf, groundOf, holdersOf, levelOf } from './lookup.ts'
import type { PapersGiven } from './papers.ts'
import { isSamePerson, type PersonGiven, readPerson, readPersons } from './person.ts'
import { eraseAtOf } from './policy.ts'
import { staffPosts } from './rights.ts'
import { type Keyed, keeping } from './shell.ts'

export type FiledGiven = Keyed & {
  readonly procedure: string
  /** The window, or … */
  readonly counter?: string | null
  /** … the office whose section is in charge: one of the two. */
  readonly office?: string | null
  readonly issuingCounter?: string | null
  readonly channel: Channel
  readonly applicant: PersonGiven
  readonly proxy?: PersonGiven | null
  readonly subjects?: readonly PersonGiven[] | null
  readonly statement?: string | null
  readonly follows?: string | null
  readonly followsReceiptToken?: string | null
  readonly moveIn?: { readonly address: string; readonly on: string } | null
}

type FiledEvent = { readonly type: 'FILED'; readonly application: ApplicationRecord }
type Refusal = SharedProblem | NotPermitted | NotFound | InvalidInput | FilingProblem

/** What a kind of application needs beyond the rules of all: facts of its own, and what follows from its being filed. */
export type Particular<P extends Problem> = {
  readonly name: string
  readonly spot?: string | null
  readonly spotException?: string | null
  readonly facts?: (session: ClientSession) => Promise<P | null>
  readonly duplicate?: { readonly [index: string]: () => P }
}

const mostSubjects = 10
const longestStatement = 4_000

/** A draft of whoever applies; it's theirs alone until it's handed in. */
export async function draft(context: Context, input: FiledGiven) {
  const shown: IdentityShown = { level: levelOf(context), method: signedIn(context) }
  return file(context, input, shown, () => null, { name: 'draftApplication' })
}

/** Handed in online in one go: it arrives at that moment. */
export async function fileOnline<P extends Problem>(
  context: Context,
  input: FiledGiven,
  particular: Particular<P>,
) {
  const shown: IdentityShown = { level: levelOf(context), method: signedIn(context) }
  return file(context, input, shown, (ground) => arrivalAt(context.now, null, ground), particular)
}

export type RecordedGiven = FiledGiven & {
  readonly identity: IdentityLevel
  readonly receivedAt?: Date | null
  readonly postmarkedOn?: string | null
}

/** Staff take in what is handed over at the window or came by mail: it has arrived. */
export async function record<P extends Problem>(
  context: Context,
  input: RecordedGiven,
  particular: Particular<P>,
): Promise<Result<ApplicationKept, P | Refusal>> {
  const { name } = particular
  const to = await addresseeOf(context, input)
  if (!to.ok) return to
  const office = to.value.kind === 'WINDOW' ? to.value.counter.office : to.value.office
  if (!holdsPost(context.actor, staffPosts, office)) {
    const needs = staffPosts.map((post) => `${post}@${office}`)
    const isSignedIn = context.actor.kind === 'PERSON'
    return refuse({ kind: 'NotPermitted', clause: null, act: name, needs, isSignedIn })
  }
  const ground = await groundOf(context, input.procedure)
  if (!ground) return notFound(input.procedure)
  const arrival = readArrival(input, null, ground)
  if (!arrival.ok) return arrival
  const method = input.channel === 'MAIL' ? 'BY_MAIL' : 'AT_THE_WINDOW'
  return file(context, input, { level: input.identity, method }, () => arrival.value, particular)
}

async function file<P extends Problem>(
  context: Context,
  input: FiledGiven,
  identity: IdentityShown,
  arrivalIn: (ground: Ground) => Arrival | null,
  particular: Particular<P>,
): Promise<Result<ApplicationKept, P | Refusal>> {
  const { stores, actor, now, loaders } = context
  const { papers, applications } = stores.application
  const read = readPapers(input)
  if (!read.ok) return read
  const isOfSpot = (await loaders.netSubsidyRules()).some(({ procedure }) => procedure === input.procedure)
  const filingSpot = particular.spot ?? null
  const [ground, to, matters] = await Promise.all([
    groundOf(context, input.procedure),
    addresseeOf(context, input),
    loaders.mattersOfProcedure.load(input.procedure),
  ])
  if (!ground) return notFound(input.procedure)
  if (isOfSpot !== (filingSpot !== null))
    return refuse(
      invalid('procedure', 'a net subsidy is applied for at a spot, by applyForNetSubsidy', input.procedure),
    )
  if (!to.ok) return to
  const id = newId('Application')
  const arrival = arrivalIn(ground)
  const { channel, procedure } = input
  const arrivesOn = arrival ? businessDateOf(arrival.at) : dayOf(context)
  const keep = await keeping(context, { _id: id, procedure, channel }, arrivesOn)
  const isOwn = identity.method === 'SIGN_IN'
  const filing: Filing = {
    id,
    tokenHash: tokenHash(papers.receipts.of(id)),
    holder: isOwn ? (holdersOf(context)[0] ?? null) : null,
    channel,
    hasProxy: read.value.proxy !== null,
    identity,
    arrival,
    follows: input.follows ?? null,
    moveInOn: input.moveIn?.on ?? null,
    spot: filingSpot,
    spotException: particular.spotException ?? null,
  }
  const address = { to: to.value, sections: matters.flatMap(({ contacts }) => contacts) }
  const followed = await followedBy(context, input, read.value)
  return act<ApplicationRecord & Stored, FiledEvent, P | Refusal, P | null>(
    { actor, now },
    {
      name: particular.name,
      model: applications,
      id,
      creates: true,
      input: remembered(input, papers.print(read.value)),
      facts: async (_none, session) => (await particular.facts?.(session)) ?? null,
      decide: (_none, refused) =>
        refused ? refuse(refused) : fileApplication(filing, address, followed, ground),
      evolve: keep.evolve,
      duplicate: particular.duplicate,
      also: async (event, after, session) => {
        await papers.file(id, read.value, eraseAtOf(after, ground.policy), session)
        await keep.count(event, session)
      },
    },
  )
}

/** The window that is named, with the one that issues, or the office: one of the two. */
async function addresseeOf(
  { loaders }: Context,
  { counter: id, office, issuingCounter }: FiledGiven,
): Promise<Result<Addressee, NotFound | InvalidInput>> {
  if ((id == null) === (office == null))
    return refuse(invalid('counter', 'name the window, or the office whose section is in charge', id ?? null))
  if (office != null) {
    if (!isIdOf('Office', office)) return notFound(office)
    return issuingCounter == null
      ? ok({ kind: 'SECTION', office })
      : refuse(invalid('issuingCounter', 'is for a window that only passes on', issuingCounter))
  }
  const [counter, issuing] = await Promise.all([
    loaders.counter.load(id as string),
    issuingCounter ? loaders.counter.load(issuingCounter) : null,
  ])
  if (!counter) return notFound(id as string)
  if (issuingCounter && !issuing) return notFound(issuingCounter)
  return ok({ kind: 'WINDOW', counter, issuing })
}

/** What a key is remembered by: nothing of it is personal text. */
function remembered(input: FiledGiven, print: string): Keyed {
  const { procedure, counter, office, issuingCounter, channel, follows, idempotencyKey, expectedVersion } =
    input
  return {
    procedure,
    counter,
    ...(office == null ? {} : { office }),
    issuingCounter,
    channel,
    follows,
    print,
    idempotencyKey,
    expectedVersion,
  } as Keyed
}

export type PapersInput = Pick<FiledGiven, 'applicant' | 'proxy' | 'subjects' | 'statement' | 'moveIn'>

export function readPapers(input: PapersInput): Result<PapersGiven, InvalidInput> {
  const applicant = readPerson('applicant', input.applicant)
  const proxy = input.proxy ? readPerson('proxy', input.proxy) : ok(null)
  const subjects = readPersons('subjects', input.subjects ?? [], mostSubjects)
  const statement = readOptionalText('statement', input.statement, longestStatement)
  const address = readOptionalText('moveIn.address', input.moveIn?.address, 300)
  if (!applicant.ok) return applicant
  if (!proxy.ok) return proxy
  if (!subjects.ok) return subjects
  if (!statement.ok) return refuse({ ...statement.problem, given: null })
  if (!address.ok) return refuse({ ...address.problem, given: null })
  const texts = {
    ...(statement.value === null ? {} : { statement: statement.value }),
    ...(address.value === null ? {} : { moveInAddress: address.value }),
  }
  return ok({ applicant: applicant.value, proxy: proxy.value, subjects: subjects.value, texts })
}

/** The application that comes first, where the caller may know of it; whether it's the same person's. */
async function followedBy(context: Context, input: FiledGiven, papers: PapersGiven): Promise<Followed> {
  if (!input.follows) return null
  const application = await applicationOf(context, input.follows, input.followsReceiptToken)
  const kept = application && (await context.loaders.applicationPapers.load(application._id))
  if (!application || !kept) return null
  const first = context.stores.application.papers.applicantIn(kept)
  return { application, isSamePerson: isSamePerson(first, papers.applicant) }
}

function signedIn({ actor }: Context): 'SIGN_IN' | 'NONE' {
  return actor.kind === 'PERSON' ? 'SIGN_IN' : 'NONE'
}

function notFound(id: string) {
  return refuse<NotFound>({ kind: 'NotFound', clause: null, id })
}
