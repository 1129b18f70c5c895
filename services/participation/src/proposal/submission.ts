import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { Authorship } from '../receipt/author.ts'
import type { Addressee } from '../receipt/receipt.ts'
import { type Ground, met, nextDue, started, voided } from '../response/handling.ts'
import { barTo } from './bars.ts'
import { type Point, type ProposalRecord, proposalMachine, type Submitted } from './proposal.ts'
import { author, type Decided, debtorOf, rules, step, withReason } from './step.ts'

const most = { title: 200, point: 2_000, points: 30 }

export type Wording = { readonly title: string; readonly points: readonly string[] }
export type Draft = Wording & {
  readonly id: string
  readonly reference: string
  readonly addressee: Addressee
  readonly author: Authorship
  readonly splitFrom?: string | null
}

/** Takes a proposal in: with its number, whom it's addressed to, and the day by which the answer is due. */
export function submitProposal(draft: Draft, ground: Ground): Result<Submitted, InvalidInput> {
  const wording = readWording(draft)
  if (!wording.ok) return wording
  const { addressee, id, reference } = draft
  const debtor = debtorOf(addressee)
  const clocks = started(started([], ground, rules.answer, debtor), ground, rules.admit, debtor)
  return ok({
    type: 'PROPOSAL_SUBMITTED',
    proposal: {
      ...begun(draft, ground),
      ...wording.value,
      _id: id,
      reference,
      clocks,
      dueOn: nextDue(clocks),
    },
  })
}

function begun({ addressee, author: by, splitFrom }: Draft, { day, now }: Ground) {
  const state = proposalMachine.initial
  return {
    ...addressee,
    edition: 1,
    author: by,
    state,
    isOpen: true,
    isPublic: false,
    council: null,
    meeting: null,
    agendaItem: null,
    submittedOn: day,
    submittedAt: now,
    steps: [{ state, step: 'SUBMIT', on: day, at: now, office: null, reason: null }],
    mergedInto: null,
    splitFrom: splitFrom ?? null,
    judgedBy: null,
    openHop: null,
    responses: [],
  }
}

function readWording({
  title,
  points,
}: Wording): Result<{ title: string; points: Point[]; search: string[] }, InvalidInput> {
  const named = readText('title', title, most.title)
  if (!named.ok) return named
  if (points.length === 0 || points.length > most.points)
    return refuse(invalid('points', `must be 1 to ${most.points}`, String(points.length)))
  const read: Point[] = []
  for (const text of points) {
    const point = readText('points', text, most.point)
    if (!point.ok) return point
    read.push({ number: read.length + 1, text: point.value })
  }
  return ok({
    title: named.value,
    points: read,
    search: searchKeys(named.value, ...read.map(({ text }) => text)),
  })
}

export function returnProposal(proposal: ProposalRecord, reason: string, ground: Ground): Decided {
  const stopped = voided(met(proposal.clocks, ground, rules.admit), ground, 'returned')
  const clocks = started(stopped, ground, rules.resubmit, author)
  return withReason(proposal, 'RETURN', reason, ground, { clocks, change: {} })
}

/** Comes back with another wording; the days of an answer begin anew. */
export function resubmitProposal(proposal: ProposalRecord, wording: Wording, ground: Ground): Decided {
  const read = readWording(wording)
  if (!read.ok) return read
  const barred = barTo(proposal, 'RESUBMIT', ground)
  if (barred) return barred
  const done = met(proposal.clocks, ground, rules.resubmit)
  const debtor = debtorOf(proposal)
  const clocks = started(started(done, ground, rules.answer, debtor), ground, rules.admit, debtor)
  return step(proposal, 'RESUBMIT', null, ground, {
    clocks,
    change: { ...read.value, edition: proposal.edition + 1 },
  })
}

/** Returned and not submitted again in time. */
export function lapseProposal(proposal: ProposalRecord, ground: Ground): Decided {
  const barred = barTo(proposal, 'LAPSE', ground)
  if (barred) return barred
  const clocks = voided(proposal.clocks, ground, 'its time ran out')
  return step(proposal, 'LAPSE', null, ground, { clocks, change: {} })
}

export function withdrawProposal(proposal: ProposalRecord, reason: string, ground: Ground): Decided {
  const clocks = voided(proposal.clocks, ground, 'withdrawn by its author')
  return withReason(proposal, 'WITHDRAW', reason, ground, { clocks, change: {} })
}
