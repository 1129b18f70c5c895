import { fiscalYearOf } from '@chiiki/kit/fiscal-year.ts'
import { readText } from '@chiiki/kit/input-text.ts'
import { ok } from '@chiiki/kit/result.ts'
import { roleOf, tierOfKind } from '../office/seat.ts'
import type { RequestProblem } from './problem.ts'
import { addressee, type Decided, debtorOf, type Grounds, notFit, openOffice, today } from './step.ts'
import { firstClocks } from './support.ts'

export type SupportDraftInput = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly section?: string | null
  readonly subject: string
  readonly matter: string
}

/** A new request; its clocks begin to run. */
export function request(input: SupportDraftInput, grounds: Grounds): Decided<RequestProblem> {
  const from = openOffice(input.from, grounds)
  if (!from.ok) return from
  if (roleOf(from.value.kind) !== 'CENTRE') return notFit(input.from, 'FROM')
  const to = addressee(input.to, input.section, grounds)
  if (!to.ok) return to
  const subject = readText('subject', input.subject, 100)
  if (!subject.ok) return subject
  const matter = readText('matter', input.matter, 4_000)
  if (!matter.ok) return matter
  const on = today(grounds)
  const { office, section } = to.value
  const told = {
    state: 'REQUESTED',
    act: 'request',
    on,
    at: grounds.now,
    reason: null,
    instead: null,
  } as const
  return ok({
    change: { ...told, owner: office.id, section },
    tier: tierOfKind[office.kind],
    answer: null,
    clocks: firstClocks(grounds.book, debtorOf(office), on),
    draft: {
      _id: input.id,
      from: input.from,
      subject: subject.value,
      matter: matter.value,
      fiscalYear: fiscalYearOf(on),
      requestedOn: on,
    },
  })
}
