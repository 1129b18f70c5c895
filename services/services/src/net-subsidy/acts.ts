import { act, type Stored } from '@chiiki/kit/act.ts'
import { holdsPost } from '@chiiki/kit/actor.ts'
import { newId } from '@chiiki/kit/id.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput, NotFound, NotPermitted, SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, refuse } from '@chiiki/kit/result.ts'
import {
  type FiledGiven,
  fileOnline,
  type Particular,
  type RecordedGiven,
  record,
} from '../application/file.ts'
import { dayOf } from '../application/lookup.ts'
import { staffPosts } from '../application/rights.ts'
import type { Keyed } from '../application/shell.ts'
import type { Context } from '../context.ts'
import type { IdentityLevel } from '../procedure/terms.ts'
import {
  evolveSpot,
  type NetSpotEvent,
  type NetSpotHasOpenApplication,
  type NetSpotRecord,
  type NetSpotRegistered,
  type NetSubsidyTooEarly,
  placeKey,
  ruleOn,
  tooEarly,
} from './net-spot.ts'

type Refusal = SharedProblem | NotPermitted | NotFound | InvalidInput

const longestPlace = 200

/** Puts a spot on record, for the centre of its district. */
export async function registerSpot(
  context: Context,
  input: Keyed & { readonly district: string; readonly place: string },
) {
  const { stores, actor, now, loaders } = context
  const { spots, openTurnstile } = stores.netSubsidy
  const centre = (await loaders.countersOfDistrict.load(input.district)).find(({ kind }) => kind === 'CENTRE')
  if (!centre) return refuse<Refusal>({ kind: 'NotFound', clause: null, id: input.district })
  if (!holdsPost(actor, staffPosts, centre.office)) {
    const needs = staffPosts.map((post) => `${post}@${centre.office}`)
    const isSignedIn = actor.kind === 'PERSON'
    return refuse<Refusal>({ kind: 'NotPermitted', clause: null, act: 'registerNetSpot', needs, isSignedIn })
  }
  const place = readText('place', input.place, longestPlace)
  if (!place.ok) return place
  const id = newId('NetSpot')
  const same = { district: input.district, key: placeKey(place.value) }
  const known = await spots.findOne(same, { _id: 1 }).lean()
  const registered: NetSpotRegistered = {
    kind: 'NetSpotRegistered',
    clause: null,
    spotId: known?._id ?? null,
    place: place.value,
  }
  return act<NetSpotRecord & Stored, NetSpotEvent, Refusal | NetSpotRegistered>(
    { actor, now },
    {
      name: 'registerNetSpot',
      model: spots,
      id,
      creates: true,
      input,
      decide: () =>
        known
          ? refuse(registered)
          : ok({ type: 'REGISTERED', id, district: input.district, place: place.value }),
      evolve: evolveSpot,
      duplicate: { netSpotOnce: () => registered },
      also: async (_event, _after, session) => openTurnstile(id, session),
    },
  )
}

type Given = Omit<FiledGiven, 'procedure'> & Partial<Pick<RecordedGiven, 'receivedAt' | 'postmarkedOn'>>
export type NetSubsidyGiven = Given & {
  readonly identity?: IdentityLevel | null
  readonly spot: string
  readonly exception?: string | null
}

/** Applies for a net at a spot. Of two at once one is filed: an index holds it, and whoever files looks again at the spot's grants. */
export async function applyForNet(context: Context, input: NetSubsidyGiven) {
  const { stores } = context
  const { spots, takeTurn } = stores.netSubsidy
  const rule = ruleOn(await context.loaders.netSubsidyRules(), dayOf(context))
  const exception = input.exception ?? null
  if (exception !== null && !rule.exceptions.some(({ code }) => code === exception)) {
    const codes = rule.exceptions.map(({ code }) => code).join(', ') || 'none'
    return refuse<Refusal>(invalid('exception', `one of: ${codes}`, exception))
  }
  const spot = await spots.findById(input.spot, { history: 0 }).lean()
  if (!spot) return refuse<Refusal>({ kind: 'NotFound', clause: null, id: input.spot })
  const isOpen: NetSpotHasOpenApplication = {
    kind: 'NetSpotHasOpenApplication',
    clause: null,
    spotId: spot._id,
  }
  const particular: Particular<NetSubsidyTooEarly | NetSpotHasOpenApplication> = {
    name: 'applyForNetSubsidy',
    spot: spot._id,
    spotException: exception,
    facts: async (session) => {
      await takeTurn(spot._id, session)
      const [now, open] = [
        await spots.findById(spot._id, { history: 0 }).session(session).lean(),
        await stores.application.applications
          .findOne({ openSpot: { $eq: spot._id, $type: 'string' } }, { _id: 1 })
          .session(session)
          .lean(),
      ]
      if (open) return isOpen
      return now ? tooEarly(now, rule, exception, dayOf(context)) : null
    },
    duplicate: { oneOpenApplicationPerSpot: () => isOpen },
  }
  const { procedure } = rule
  return input.channel === 'ONLINE'
    ? fileOnline(context, { ...input, procedure }, particular)
    : record(context, { ...input, procedure, identity: input.identity ?? 'DECLARED' }, particular)
}
