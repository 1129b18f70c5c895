import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { isIdOf, newId } from '@chiiki/kit/id.ts'
import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { Context } from '../context.ts'
import { type DecisionInput, type NameInput, readDecision } from '../office/facts-input.ts'
import { readName } from '../post/acts.ts'
import { type Facts, factsOf } from './act-facts.ts'
import {
  type AffairKind,
  type AffairRecord,
  type Channel,
  channels,
  type HeadOfficeReason,
} from './affair.ts'
import { type AffairDraft, mostAffairs, type Registered, register } from './catalogue.ts'
import { type HolderInput, readHolder } from './input.ts'
import type { RegisterAffairProblem } from './problem.ts'
import { mayDecideTransfer } from './rights.ts'

export type RegisterAffairInput = {
  readonly idempotencyKey?: string | null
  readonly name: NameInput
  readonly description?: { readonly ja: string; readonly en?: string | null } | null
  readonly kind: AffairKind
  readonly clause?: string | null
  readonly legalBasis?: string | null
  readonly post?: string | null
  readonly procedure?: string | null
  readonly channels?: readonly Channel[] | null
  readonly isBeyondLegalType?: boolean | null
  readonly note?: string | null
  readonly from: BusinessDate
  readonly to: HolderInput
  readonly headOfficeReasons?: readonly HeadOfficeReason[] | null
  readonly explanation?: string | null
  readonly decision: DecisionInput & { readonly decidedOn: BusinessDate }
}
type Around = Facts & { readonly ward: string | null; readonly count: number }

/** Puts a task into the catalogue, with its first holder. */
export function registerAffair(
  context: Context,
  input: RegisterAffairInput,
): Promise<Result<AffairRecord, RegisterAffairProblem>> {
  const { actor, now, stores } = context
  const [name, id] = ['registerAffair', newId('Affair')]
  const { affairs } = stores.affair
  const registering: Act<AffairRecord & Stored, Registered, RegisterAffairProblem, Around> = {
    name,
    model: affairs,
    id,
    creates: true,
    input,
    facts: async (_none, session) => {
      const found = await stores.territory.wards
        .findOne({}, { _id: 1 })
        .sort({ _id: 1 })
        .session(session)
        .lean()
      const ward = found?._id ?? null
      const named = { office: input.to.office ?? null, clause: input.clause ?? null }
      const facts = await factsOf(context, null, ward === null ? named : { ...named, place: ward }, session)
      return {
        ...facts,
        ward,
        count: await affairs.countDocuments({}, { limit: mostAffairs }).session(session),
      }
    },
    permit: (_none, { headOffice }) => mayDecideTransfer(actor, headOffice, name),
    decide: (_none, around) => {
      const draft = readAffair(id, input, around)
      return draft.ok ? register(draft.value, around.count, momentOf(now), around) : draft
    },
    evolve: (_none, { affair }) => affair,
  }
  return act({ actor, now }, registering)
}

function momentOf(at: Date) {
  return { at, today: businessDateOf(at) }
}

function readAffair(
  _id: string,
  input: RegisterAffairInput,
  { ward, offices, isClauseKnown }: Around,
): Result<AffairDraft, RegisterAffairProblem> {
  const { kind, from, procedure, decision } = input
  const clause = input.clause ?? null
  if (ward === null || !isClauseKnown) return refuse({ kind: 'NotFound', clause: null, id: clause ?? '' })
  if (procedure && !isIdOf('Procedure', procedure))
    return refuse(invalid('procedure', 'must be the id of a procedure', procedure))
  const name = readName('name', input.name)
  if (!name.ok) return name
  const description = readDescription(input.description ?? null)
  if (!description.ok) return description
  const texts = readTexts(input)
  if (!texts.ok) return texts
  const source = readDecision(decision)
  if (!source.ok) return source
  const to = readHolder(input.to, offices, from)
  if (!to.ok) return to
  return ok({
    _id,
    name: name.value,
    description: description.value,
    kind,
    clause,
    ...texts.value,
    procedure: procedure ?? null,
    channels: channels.filter((each) => input.channels?.includes(each)),
    isBeyondLegalType: input.isBeyondLegalType ?? false,
    source: source.value,
    search: searchKeys(name.value),
    ward,
    from,
    to: to.value,
    headOfficeReasons: [...new Set(input.headOfficeReasons ?? [])],
    decidedOn: decision.decidedOn,
  })
}

function readDescription(
  given: RegisterAffairInput['description'] | null,
): Result<AffairRecord['description'], RegisterAffairProblem> {
  if (!given) return ok(null)
  const ja = readOptionalText('description.ja', given.ja, 1000)
  if (!ja.ok) return ja
  const en = readOptionalText('description.en', given.en, 2000)
  if (!en.ok) return en
  return ja.value === null
    ? refuse(invalid('description.ja', 'must not be empty', null))
    : ok({ ja: ja.value, en: en.value })
}

const texts = { legalBasis: 200, post: 100, note: 1000, explanation: 1000 } as const
type Text = keyof typeof texts

function readTexts(input: RegisterAffairInput): Result<Record<Text, string | null>, RegisterAffairProblem> {
  const read: Partial<Record<Text, string | null>> = {}
  for (const field of Object.keys(texts) as Text[]) {
    const text = readOptionalText(field, input[field], texts[field])
    if (!text.ok) return text
    read[field] = text.value
  }
  return ok(read as Record<Text, string | null>)
}
