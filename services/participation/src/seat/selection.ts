import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ClientSession } from 'mongoose'
import type { Context } from '../context.ts'
import { longest } from './decisions.ts'
import type { MembershipRecord, Selection } from './membership.ts'

export type GivenSelection = {
  readonly method: Selection['method']
  readonly source?: string | null
  readonly draw?: string | null
  readonly commitment?: string | null
  readonly application?: string | null
}

/** Every method names what shows it: a draw its line, an open call the application that was chosen, the others a document. */
export function readSelection(given: GivenSelection): Result<Selection, InvalidInput> {
  const source = readOptionalText('selection.source', given.source, longest.decision)
  if (!source.ok) return source
  const { method, draw = null, commitment = null, application = null } = given
  const none = { draw: null, commitment: null, application: null }
  if (application !== null && method !== 'OPEN_CALL')
    return refuse(invalid('selection.application', 'is for OPEN_CALL alone', application))
  if (method === 'SORTITION') {
    if (draw === null || commitment === null)
      return refuse(invalid('selection', 'must name the draw and the commitment of its line', null))
    const line = { draw, commitment: commitment.trim().toLowerCase() }
    return ok({ method, source: source.value, ...none, ...line })
  }
  if (source.value === null && application === null)
    return refuse(invalid('selection.source', 'must name the document that shows it', null))
  return ok({ method, source: source.value, ...none, application })
}

/** The seat that somebody is put forward for. */
type Place = { readonly council: string; readonly term: string; readonly category: string }

/** Whether what is named shows it for this seat, and nobody sits by it yet. Other methods show it by their document. */
export async function isProven(
  context: Context,
  selection: Selection,
  place: Place,
  session: ClientSession,
): Promise<boolean> {
  if (selection.draw !== null) {
    const { draw, commitment } = selection
    const shown = await isAccepted(context, selection, place.council, session)
    return shown && isUnused(context, { 'selection.draw': draw, 'selection.commitment': commitment }, session)
  }
  const { application } = selection
  if (application === null) return true
  const shown = await isChosen(context, application, place, session)
  return shown && isUnused(context, { 'selection.application': application }, session)
}

/** Whether the line of the draw accepted for this body. */
async function isAccepted(
  { stores }: Context,
  { draw, commitment }: Selection,
  council: string,
  session: ClientSession,
): Promise<boolean> {
  const held = await stores.draw.draws
    .findOne({ _id: draw as string, council }, { places: 1 })
    .session(session)
    .lean()
  return held?.places.some((each) => each.commitment === commitment && each.state === 'ACCEPTED') ?? false
}

/** Whether the application was chosen, or is in reserve, for seats of this category and term, and everybody knows. */
async function isChosen(
  { stores }: Context,
  id: string,
  { term, category }: Place,
  session: ClientSession,
): Promise<boolean> {
  const application = await stores.openCall.applications.findById(id, { call: 1 }).session(session).lean()
  if (!application) return false
  const call = await stores.openCall.calls
    .findById(application.call, { history: 0 })
    .session(session)
    .lean()
    .orFail()
  if (call.state !== 'COMPLETED' || call.term !== term || call.category !== category) return false
  return call.chosen.includes(id) || call.reserves.includes(id)
}

async function isUnused({ stores }: Context, by: object, session: ClientSession): Promise<boolean> {
  const free: MembershipRecord['state'][] = ['REJECTED', 'WITHDRAWN']
  const sitting = await stores.seat.memberships.exists({ ...by, state: { $nin: free } }).session(session)
  return sitting === null
}
