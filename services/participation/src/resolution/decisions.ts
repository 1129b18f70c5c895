import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { ItemRecord } from '../agenda/agenda.ts'
import {
  type AgendaItemActNotPossible,
  type GivenReflection,
  inSession,
  type MeetingNotInSession,
  type QuorumNotMet,
  quorumNotMet,
  type ReflectionMissing,
  readReflection,
  stillVoting,
  type VoteStillOpen,
} from '../agenda/decisions.ts'
import type { MeetingRecord } from '../meeting/meeting.ts'
import type { VoteRecord } from '../vote/vote.ts'
import type { Decided, MinorityOpinion, ResolutionResult } from './resolution.ts'

export const longest = { text: 10_000, opinion: 2_000, opinions: 50 } as const

/** The item hasn't been voted on since it was taken. */
export type NothingVoted = { kind: 'NothingVoted'; clause: null; agendaItem: string }
/** What is to be recorded isn't what the vote gave. */
export type ResultNotVoted = {
  kind: 'ResultNotVoted'
  clause: null
  agendaItem: string
  voteResult: 'CARRIED' | 'LOST'
  possibleResults: readonly ResolutionResult[]
}
export type ResolutionProblem = NothingVoted | ResultNotVoted

const after: { readonly [Result in 'CARRIED' | 'LOST']: readonly ResolutionResult[] } = {
  CARRIED: ['AS_PROPOSED', 'AMENDED'],
  LOST: ['RETURNED', 'REJECTED'],
}

export type GivenResolution = {
  readonly text: string
  readonly result: ResolutionResult
  readonly minorityOpinions?: readonly {
    readonly text: string
    readonly membership?: string | null
    readonly isNamed?: boolean | null
  }[]
  readonly reflection: GivenReflection
}

/**
 * Ends an item for decision with what its last vote gave, the quorum at that instant, the opinions of those who don't agree and a word
 * on what becomes of it. Rows of the course: shared with the notice, discussed, agreed.
 */
export function decideItem(
  item: ItemRecord,
  meeting: MeetingRecord | null,
  votes: readonly VoteRecord[],
  given: GivenResolution,
  id: string,
  now: Date,
): Result<
  Decided,
  | AgendaItemActNotPossible
  | MeetingNotInSession
  | VoteStillOpen
  | NothingVoted
  | ResultNotVoted
  | QuorumNotMet
  | ReflectionMissing
  | InvalidInput
> {
  const session = inSession(item, 'DECIDE', meeting)
  if (!session.ok) return session
  if (votes.some(({ state }) => state === 'OPEN')) return refuse(stillVoting(item))
  const vote = lastVote(item, votes)
  if (!vote?.outcome || vote.closedAt === null)
    return refuse({ kind: 'NothingVoted', clause: null, agendaItem: item._id })
  const { tally, quorum, entitled } = vote.outcome
  if (!quorum.isMet) return refuse(quorumNotMet(session.value, quorum))
  const possible = after[tally.result]
  if (!possible.includes(given.result))
    return refuse({
      kind: 'ResultNotVoted',
      clause: null,
      agendaItem: item._id,
      voteResult: tally.result,
      possibleResults: possible,
    })
  const text = readText('text', given.text, longest.text)
  if (!text.ok) return text
  const minorityOpinions = readOpinions(given.minorityOpinions ?? [], entitled)
  if (!minorityOpinions.ok) return minorityOpinions
  const reflection = readReflection(item, given.reflection, now)
  if (!reflection.ok) return reflection
  const resolution = {
    _id: id,
    council: item.council,
    meeting: session.value._id,
    item: item._id,
    paper: item.paper,
    text: text.value,
    result: given.result,
    vote: vote._id,
    quorum,
    minorityOpinions: minorityOpinions.value,
    decidedAt: vote.closedAt,
  }
  return ok({ resolution, reflection: reflection.value })
}

/** The last vote that was closed since the item was taken at its meeting. */
export function lastVote(item: ItemRecord, votes: readonly VoteRecord[]): VoteRecord | null {
  const { takenAt, meeting } = item
  return (
    votes
      .filter((vote) => vote.state === 'CLOSED' && vote.meeting === meeting)
      .filter(({ openedAt }) => takenAt !== null && openedAt >= takenAt)
      .toSorted((a, b) => Number(a.closedAt) - Number(b.closedAt))
      .at(-1) ?? null
  )
}

/** Opinions of those who don't agree; whose, only where they let it be told. */
function readOpinions(
  given: NonNullable<GivenResolution['minorityOpinions']>,
  entitled: readonly string[],
): Result<MinorityOpinion[], InvalidInput> {
  if (given.length > longest.opinions)
    return refuse(invalid('minorityOpinions', `must be at most ${longest.opinions}`, String(given.length)))
  const opinions: MinorityOpinion[] = []
  for (const [index, { text, membership = null, isNamed }] of given.entries()) {
    const at = `minorityOpinions.${index}`
    const read = readText(`${at}.text`, text, longest.opinion)
    if (!read.ok) return read
    if (isNamed === true && (membership === null || !entitled.includes(membership)))
      return refuse(invalid(`${at}.membership`, 'must be a member who could vote', membership))
    if (isNamed !== true && membership !== null)
      return refuse(invalid(`${at}.membership`, 'is for who lets it be told (isNamed: true)', null))
    opinions.push({ text: read.value, membership })
  }
  return ok(opinions)
}
