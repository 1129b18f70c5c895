import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { OfficeAt } from '../office/office.ts'
import { roleOf, tierOfKind } from '../office/seat.ts'
import { type Affected, firstClocks } from './coordination.ts'
import { type Decided, debtorOf, type Grounds, notFit, openOffice, partyOf, today } from './effect.ts'
import type { OpeningProblem } from './problem.ts'

export type OpeningInput = {
  readonly id: string
  readonly initiator: string
  readonly parties: readonly string[]
  readonly title: string
  readonly matter: string
  readonly areas?: readonly string[] | null
  readonly districts?: readonly string[] | null
  readonly themes?: readonly string[] | null
}

const mostParties = 20

/** A new case: the initiator, a general branch or the head office, and at least one other office (第4・1・2）②). */
export function open(input: OpeningInput, grounds: Grounds): Decided<OpeningProblem> {
  const initiator = openOffice(input.initiator, grounds)
  if (!initiator.ok) return initiator
  const role = roleOf(initiator.value.kind)
  if (role !== 'GENERAL_BRANCH' && role !== 'HEAD_OFFICE') return notFit(input.initiator, 'INITIATOR')
  const others = invitedOf(input, grounds)
  if (!others.ok) return others
  const [title, matter] = [readText('title', input.title, 100), readText('matter', input.matter, 4_000)]
  if (!title.ok) return title
  if (!matter.ok) return matter
  const affected = affectedOf(input, grounds)
  if (!affected.ok) return affected
  const on = today(grounds)
  const office = initiator.value
  return ok({
    change: { state: 'OPEN', act: 'open', on, at: grounds.now, by: office.id, reason: null },
    parties: [partyOf(office, 'INITIATOR', on), ...others.value.map((each) => partyOf(each, 'INVITED', on))],
    texts: [],
    clocks: firstClocks(grounds.book, debtorOf(office), others.value.map(debtorOf), on),
    draft: {
      _id: input.id,
      initiator: office.id,
      title: title.value,
      matter: matter.value,
      affected: affected.value,
      tier: tierOfKind[office.kind],
      fiscalYear: fiscalYearOf(on),
      openedOn: on,
    },
  })
}

function invitedOf(input: OpeningInput, grounds: Grounds): Result<OfficeAt[], OpeningProblem> {
  const ids = [...new Set(input.parties)].filter((id) => id !== input.initiator)
  if (ids.length === 0)
    return refuse(invalid('parties', 'must name at least one office besides the initiator', null))
  if (ids.length >= mostParties)
    return refuse(invalid('parties', `must be at most ${mostParties} with the initiator`, String(ids.length)))
  const offices: OfficeAt[] = []
  for (const id of ids) {
    const office = openOffice(id, grounds)
    if (!office.ok) return office
    if (roleOf(office.value.kind) === null) return notFit(id, 'INVITED')
    offices.push(office.value)
  }
  return ok(offices)
}

function affectedOf(input: OpeningInput, { places }: Grounds): Result<Affected, SharedProblem> {
  const [areas, districts] = [[...new Set(input.areas ?? [])], [...new Set(input.districts ?? [])]]
  if (areas.length > 100) return refuse(invalid('areas', 'must be at most 100', String(areas.length)))
  if (districts.length > 100)
    return refuse(invalid('districts', 'must be at most 100', String(districts.length)))
  const missing = [...areas, ...districts].find((id) => !places.has(id))
  if (missing !== undefined) return refuse({ kind: 'NotFound', clause: null, id: missing })
  const themes = [...new Set(input.themes ?? [])]
  if (themes.length > 10) return refuse(invalid('themes', 'must be at most 10', String(themes.length)))
  const read = themes.map((theme, index) => readText(`themes.${index}`, theme, 40))
  const fault = read.find((each) => !each.ok)
  if (fault && !fault.ok) return fault
  return ok({ areas, districts, themes: read.flatMap((each) => (each.ok ? [each.value] : [])) })
}
