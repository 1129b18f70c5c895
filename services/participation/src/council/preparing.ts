import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { type CouncilRecord, type Name, type Prepared, stateNow } from './council.ts'
import {
  type AreaHasCouncil,
  type DistrictHasCouncil,
  longest,
  type Moment,
  type ParentNotEstablished,
  type PlaceHasBody,
  readBasis,
  tooEarly,
} from './decisions.ts'
import type { CouncilType } from './kinds.ts'
import type { RolloutPlace } from './rollout.ts'

/** What grounds that people get a place to talk things over: 第2・2⑷. */
const ground = 'clause:K-2-2-4'

export type Preparation = {
  readonly id: string
  readonly name: { ja: string; kana?: string | null; romaji?: string | null; en?: string | null }
  readonly plannedOn?: BusinessDate | null
  readonly purpose?: string | null
}

/** A place has at most one council of its kind: whoever comes second is told of the first. */
export function placeHasCouncil(
  { _id }: RolloutPlace,
  { kind, clause, _id: type }: CouncilType,
): DistrictHasCouncil | AreaHasCouncil | PlaceHasBody {
  if (kind === 'DISTRICT') return { kind: 'DistrictHasCouncil', clause: ground, place: _id }
  if (kind === 'AREA') return { kind: 'AreaHasCouncil', clause: ground, place: _id }
  return { kind: 'PlaceHasBody', clause, place: _id, type }
}

/** Begins the preparation of a council for a place where none lives. */
export function prepareCouncil(
  place: RolloutPlace,
  type: CouncilType,
  hasLive: boolean,
  { id, name, plannedOn = null, purpose = null }: Preparation,
  { now, today }: Moment,
): Result<Prepared, InvalidInput | DistrictHasCouncil | AreaHasCouncil | PlaceHasBody> {
  if (type.at !== place.kind) return refuse(invalid('type', `is of a body of ${type.at}`, type._id))
  if (type.isOnly && hasLive) return refuse(placeHasCouncil(place, type))
  const read = readName(name)
  if (!read.ok) return read
  const why = readOptionalText('purpose', purpose, longest.reason)
  if (!why.ok) return why
  if (plannedOn !== null && plannedOn < today) return refuse(tooEarly('plannedOn', plannedOn, today))
  return ok({
    type: 'COUNCIL_PREPARED',
    id,
    ...ofType(type, id),
    place: place._id,
    area: place.area,
    parent: null,
    purpose: why.value,
    livesUntil: null,
    basis: null,
    name: read.value,
    on: today,
    plannedOn,
    at: now,
  })
}

export type Subcommittee = Pick<Preparation, 'id' | 'name'> & {
  readonly purpose: string
  readonly legalBasis: string
  readonly clause?: string | null
}

/**
 * Sets up a subcommittee of a council that is established; no list says which there may be. It ends with its purpose, with its
 * parent, and at the latest with the term of its parent in which it was set up.
 */
export function setUpSubcommittee(
  parent: CouncilRecord,
  type: CouncilType,
  termEndsOn: BusinessDate | null,
  { id, name, purpose, legalBasis, clause = null }: Subcommittee,
  { now, today }: Moment,
): Result<Prepared, InvalidInput | ParentNotEstablished> {
  const state = stateNow(parent, today)
  if (parent.parent !== null)
    return refuse(invalid('parent', "must not be another body's subcommittee", parent._id))
  if (state !== 'ESTABLISHED')
    return refuse({ kind: 'ParentNotEstablished', clause: null, parent: parent._id, state })
  const read = readName(name)
  if (!read.ok) return read
  const why = readText('purpose', purpose, longest.reason)
  if (!why.ok) return why
  const basis = readBasis(legalBasis, clause)
  if (!basis.ok) return basis
  const { place, area } = parent
  return ok({
    type: 'COUNCIL_PREPARED',
    id,
    ...ofType(type, id),
    place,
    area,
    parent: parent._id,
    purpose: why.value,
    livesUntil: termEndsOn,
    basis: basis.value,
    name: read.value,
    on: today,
    plannedOn: null,
    at: now,
  })
}

function ofType(type: CouncilType, id: string) {
  return { kind: type.kind, councilType: type._id, exclusive: type.isOnly ? type._id : id }
}

function readName({ ja, kana, romaji, en }: Preparation['name']): Result<Name, InvalidInput> {
  const read = readText('name.ja', ja, longest.name)
  if (!read.ok) return read
  const others = { kana: null, romaji: null, en: null } as { [form: string]: string | null }
  for (const [form, text] of Object.entries({ kana, romaji, en })) {
    const other = readOptionalText(`name.${form}`, text, longest.name)
    if (!other.ok) return other
    others[form] = other.value
  }
  return ok({ ja: read.value, ...others } as Name)
}
