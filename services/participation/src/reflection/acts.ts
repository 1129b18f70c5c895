import { act, type Stored } from '@chiiki/kit/act.ts'
import { newId } from '@chiiki/kit/id.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { type IssueRecord, rankIn } from '../area-issue/area-issue.ts'
import { postsFor as branchPosts } from '../area-issue/rights.ts'
import type { Context } from '../context.ts'
import type { PolicyRecord } from '../policy/policy.ts'
import { answerer } from '../receipt/receipt.ts'
import { groundOf } from '../response/ground.ts'
import type { Refusal } from '../response/problem.ts'
import { holdsOne, notThere, refusal } from '../response/rights.ts'
import type { Uptake } from '../trace/trace.ts'
import { type GivenCitation, type ReadCitations, readCitations } from './citing.ts'
import { handleRequest, type Reflecting, recordReflection, requestReflection } from './decisions.ts'
import {
  decisionOf,
  evolveReflection,
  evolveRequest,
  type ReflectionEvent,
  type ReflectionKept,
  type ReflectionRecord,
  type RequestAction,
  type RequestEvent,
  type RequestKept,
  type RequestRecord,
} from './reflection.ts'

type Keys = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }

/** Records what a policy makes of what it cites. It turns the policy's page: nothing is recorded on one that just ended. */
export async function record(
  context: Context,
  input: Keys & Reflecting & { readonly policy: string; readonly citations: readonly GivenCitation[] },
): Promise<Result<ReflectionKept, Refusal>> {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  const id = newId('PolicyReflection')
  type Facts = { readonly policy: PolicyRecord | null; readonly read: ReadCitations }
  return act<ReflectionRecord & Stored, ReflectionEvent, Refusal, Facts>(
    { actor, now },
    {
      name: 'recordPolicyReflection',
      model: stores.reflection.reflections,
      id,
      creates: true,
      input: { ...input, expectedVersion: null },
      facts: async (_none, session) => {
        await stores.policy.turn(input.policy, session)
        const policy: PolicyRecord | null = await stores.policy.policies
          .findById(input.policy, { history: 0 })
          .session(session)
          .lean()
        return { policy, read: await readCitations(context, input.citations, session) }
      },
      permit: (_none, { policy }) => {
        if (!policy) return notThere(input.policy)
        return holdsOne(actor, [answerer(policy)])
          ? null
          : refusal('recordPolicyReflection', actor, [answerer(policy)])
      },
      decide: (_none, { policy, read }) =>
        read.citations === null
          ? refuse(notThere(read.missing))
          : recordReflection(id, policy as PolicyRecord, input, read.citations, ground),
      evolve: evolveReflection,
      also: (_event, reflection, session) => stores.trace.relink(id, linksOf(reflection), session),
    },
  )
}

/** Asks a policy to take in a listed problem: of the list's branch, or the one that leads. */
export async function request(
  context: Context,
  input: Keys & { readonly issue: string; readonly policy: string; readonly text: string },
): Promise<Result<RequestKept, Refusal>> {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  const id = newId('ReflectionRequest')
  type Facts = {
    readonly issue: IssueRecord | null
    readonly policy: PolicyRecord | null
    readonly rank: number | null
    readonly isAsked: boolean
  }
  return act<RequestRecord & Stored, RequestEvent, Refusal, Facts>(
    { actor, now },
    {
      name: 'requestReflection',
      model: stores.reflection.requests,
      id,
      creates: true,
      input: { ...input, expectedVersion: null },
      facts: async (_none, session) => {
        const seen = await context.loaders.areaIssue.load(input.issue)
        const list = seen && (await stores.areaIssue.turn(seen.list, session))
        await stores.policy.turn(input.policy, session)
        const issue: IssueRecord | null = await stores.areaIssue.issues
          .findById(input.issue, { history: 0 })
          .session(session)
          .lean()
        const policy: PolicyRecord | null = await stores.policy.policies
          .findById(input.policy, { history: 0 })
          .session(session)
          .lean()
        const open = { issue: input.issue, policy: input.policy, isOpen: true }
        const isAsked = (await stores.reflection.requests.exists(open).session(session)) !== null
        return { issue, policy, rank: list ? rankIn(list, input.issue) : null, isAsked }
      },
      permit: (_none, { issue, policy }) => {
        if (!issue) return notThere(input.issue)
        const posts = branchPosts([issue.leadOffice])
        if (!holdsOne(actor, posts)) return refusal('requestReflection', actor, posts)
        return policy ? null : notThere(input.policy)
      },
      decide: (_none, { issue, policy, rank, isAsked }) =>
        requestReflection(
          id,
          issue as IssueRecord,
          policy as PolicyRecord,
          { text: input.text, rank, isAsked },
          ground,
        ),
      evolve: evolveRequest,
    },
  )
}

/** Answers a request, or takes it back: the first is the policy's office's, the second whoever asked. */
export async function handle(
  context: Context,
  name: string,
  step: RequestAction,
  input: Keys & { readonly id: string; readonly reason: string },
): Promise<Result<RequestKept, Refusal>> {
  const { stores, actor, now } = context
  const ground = await groundOf(context)
  return act<RequestRecord & Stored, RequestEvent, Refusal>(
    { actor, now },
    {
      name,
      model: stores.reflection.requests,
      id: input.id,
      input,
      facts: async (found, session) => {
        if (found && holdsOne(actor, postsOn(step, found))) await stores.policy.turn(found.policy, session)
        return undefined
      },
      permit: (found) => {
        if (!found) return notThere(input.id)
        return holdsOne(actor, postsOn(step, found)) ? null : refusal(name, actor, postsOn(step, found))
      },
      decide: (found) => handleRequest(found as RequestRecord, step, input.reason, ground),
      evolve: evolveRequest,
      also: async (_event, after, session) => {
        if (step === 'WITHDRAW') return
        const link = {
          sourceKind: 'AREA_ISSUE',
          source: after.issue,
          point: null,
          area: after.area,
          targetKind: 'POLICY',
          target: after.policy,
          label: null,
          decision: decisionOf[step],
          reason: after.reason ?? input.reason,
          viaKind: 'REQUEST',
          via: after._id,
          office: after.office,
          post: after.post,
          on: ground.day,
        } as const
        await stores.trace.relink(after._id, [link], session)
      },
    },
  )
}

export function postsOn(step: RequestAction, { office, post, fromOffice }: RequestRecord) {
  return step === 'WITHDRAW' ? branchPosts([fromOffice]) : [answerer({ office, post })]
}

function linksOf(reflection: ReflectionRecord): Omit<Uptake, '_id'>[] {
  const { _id, policy, clause, decision, reason, citations, office, post, recordedOn } = reflection
  return citations.map(({ kind, id, point, area }) => ({
    sourceKind: kind,
    source: id,
    point,
    area,
    targetKind: 'POLICY',
    target: policy,
    label: clause,
    decision,
    reason,
    viaKind: 'REFLECTION',
    via: _id,
    office,
    post,
    on: recordedOn,
  }))
}
