import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { changeAlong } from '@chiiki/kit/change.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readOptionalText, readText } from '@chiiki/kit/input-text.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { type DecisionInput, readDecision } from '../office/facts-input.ts'
import { headOfficeOn } from '../office/lookup.ts'
import {
  afterSuperseded,
  maySupersede,
  type PrincipleRecord,
  type Succeeding,
  type Superseded,
  type SupersedingProblem,
  supersede,
} from './principle.ts'

export type SupersedePrincipleInput = {
  readonly idempotencyKey?: string | null
  readonly expectedVersion?: number | null
  readonly principle: string
  readonly validFrom: BusinessDate
  readonly text: { readonly ja: string; readonly en?: string | null }
  readonly clause?: string | null
  readonly note?: string | null
  readonly decision: DecisionInput
}
type Facts = { readonly headOffice: string | null; readonly isClauseKnown: boolean }

/** Words the basic principle anew. Answers the one that it took the place of, which names it. */
export function supersedeBasicPrinciple(
  { actor, now, stores }: Context,
  input: SupersedePrincipleInput,
): Promise<Result<PrincipleRecord, SupersedingProblem>> {
  const name = 'supersedeBasicPrinciple'
  const { clauses, principles } = stores.clause
  const id = newId('BasicPrinciple')
  const superseding: Act<PrincipleRecord & Stored, Superseded, SupersedingProblem, Facts> = {
    name,
    model: principles,
    id: input.principle,
    input,
    facts: async (_current, session) => ({
      headOffice: await headOfficeOn(stores.office, businessDateOf(now), session),
      isClauseKnown: !input.clause || (await clauses.exists({ _id: input.clause }).session(session)) !== null,
    }),
    permit: (_current, { headOffice }) => maySupersede(actor, headOffice, name),
    decide: (current, { isClauseKnown }) => {
      const next = readNext(id, input)
      if (!next.ok) return next
      if (!isClauseKnown) return refuse({ kind: 'NotFound', clause: null, id: input.clause ?? '' })
      return supersede(current as PrincipleRecord, next.value, now)
    },
    evolve: (current, event) => afterSuperseded(current as PrincipleRecord, event),
    also: (event, _after, session) =>
      changeAlong<PrincipleRecord & Stored>(
        principles,
        null,
        event.next,
        { actor, now, act: name, event: { follows: input.principle } },
        session,
      ),
  }
  return act({ actor, now }, superseding)
}

function readNext(
  _id: string,
  { validFrom, text, clause, note, decision }: SupersedePrincipleInput,
): Result<Succeeding, SupersedingProblem> {
  const ja = readText('text.ja', text.ja, 2000)
  if (!ja.ok) return ja
  const en = readOptionalText('text.en', text.en, 4000)
  if (!en.ok) return en
  const noted = readOptionalText('note', note, 1000)
  if (!noted.ok) return noted
  const source = readDecision(decision)
  if (!source.ok) return source
  const said = { ja: ja.value, en: en.value }
  return ok({ _id, validFrom, text: said, clause: clause ?? null, note: noted.value, source: source.value })
}
