import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import { type BusinessDate, businessDateOf } from '@chiiki/kit/business-date.ts'
import { newId } from '@chiiki/kit/id.ts'
import { readText } from '@chiiki/kit/input-text.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { headOfficeOn } from '../office/lookup.ts'
import { personFault } from '../post/acts.ts'
import { directsArea } from '../post/lookup.ts'
import type { PostRecord } from '../post/post.ts'
import { isPersonnel, mayStaff } from '../post/rights.ts'
import { policyOf } from '../staffing/lookup.ts'
import { areaOfPost, branchAsked } from './lookup.ts'
import {
  type AskingProblem,
  ask,
  type OpinionRecord,
  opinionClause,
  type Stance,
  type StepProblem,
  step,
} from './opinion.ts'

type Keyed = { readonly idempotencyKey?: string | null; readonly expectedVersion?: number | null }
type Acted<P> = Promise<Result<OpinionRecord, P | SharedProblem>>

export type AskInput = Keyed & {
  readonly post: string
  readonly person: string
  readonly intendedFrom: BusinessDate
}

export async function askAppointmentOpinion(context: Context, input: AskInput): Acted<AskingProblem> {
  const { actor, now, stores } = context
  const id = newId('AppointmentOpinion')
  const moment = { at: now, today: businessDateOf(now) }
  const keyPosts = (await policyOf(context, 'KEY_POST', moment.today)).flatMap(({ code }) => code ?? [])
  type Facts = { readonly headOffice: string | null; readonly post: PostRecord | null }
  type Event = { readonly record: Omit<OpinionRecord, 'version'> }
  const asking: Act<OpinionRecord & Stored, Event, AskingProblem, Facts & { area: string | null }> = {
    name: 'askAppointmentOpinion',
    model: stores.opinion.opinions,
    id,
    creates: true,
    input,
    facts: async (_none, session) => {
      const post = await stores.post.posts.findById(input.post, { history: 0 }).session(session).lean()
      const area = post ? await areaOfPost(context, post.office) : null
      return { headOffice: await headOfficeOn(stores.office, moment.today, session), post, area }
    },
    permit: (_none, { headOffice }) => mayStaff(actor, headOffice, 'askAppointmentOpinion', opinionClause),
    decide: (_none, { post, area }) => {
      const fault = personFault(input.person)
      if (fault) return refuse(fault)
      if (!post) return refuse({ kind: 'NotFound', clause: null, id: input.post })
      const { person, intendedFrom } = input
      const asked = ask({ _id: id, person, intendedFrom }, post, area, keyPosts, moment)
      return asked.ok ? { ok: true, value: { record: asked.value } } : asked
    },
    evolve: (_none, { record }) => record,
    duplicate: {
      oneOpinionAsked: ({ record: { post, intendedFrom } }) => {
        return { kind: 'OpinionAsked', clause: opinionClause, postId: post, intendedFrom }
      },
    },
  }
  return act({ actor, now }, asking)
}

export type AnswerInput = Keyed & { readonly opinion: string; readonly stance: Stance; readonly text: string }

/** What is said is kept sealed; of the input only a print is remembered. */
export function answerAppointmentOpinion(context: Context, input: AnswerInput): Acted<StepProblem> {
  const { now, stores } = context
  const { opinion: id, stance } = input
  const seen = { ...input, text: stores.opinion.print(input.text) }
  return perform(context, 'answerAppointmentOpinion', id, seen, 'DIRECTOR', (record, today) => {
    const text = readText('text', input.text, 2000)
    if (!text.ok) return refuse({ ...text.problem, given: null })
    const said = { stance, text: stores.opinion.seal(id, text.value), answeredAt: now }
    return step(record, 'ANSWER', said, today)
  })
}

export function withdrawOpinionRequest(
  context: Context,
  input: Keyed & { readonly opinion: string },
): Acted<StepProblem> {
  const gone = { withdrawnAt: context.now, isStanding: false }
  return perform(context, 'withdrawOpinionRequest', input.opinion, input, 'PERSONNEL', (record, today) =>
    step(record, 'WITHDRAW', gone, today),
  )
}

function perform(
  context: Context,
  name: string,
  id: string,
  input: Keyed & object,
  who: 'DIRECTOR' | 'PERSONNEL',
  decide: (record: OpinionRecord, today: BusinessDate) => Result<Partial<OpinionRecord>, StepProblem>,
): Acted<StepProblem> {
  const { actor, now, stores } = context
  const today = businessDateOf(now)
  type Facts = {
    readonly headOffice: string | null
    readonly isDirector: boolean
    readonly branch: string | null
  }
  const stepping: Act<OpinionRecord & Stored, Partial<OpinionRecord>, StepProblem, Facts> = {
    name,
    model: stores.opinion.opinions,
    id,
    input,
    facts: async (record, session) => ({
      headOffice: await headOfficeOn(stores.office, today, session),
      isDirector: record !== null && (await directsArea(context, record.area)),
      branch: record && (await branchAsked(context, record.area)),
    }),
    permit: (_record, { headOffice, isDirector, branch }) => {
      const personnel = isPersonnel(actor, headOffice)
      // For everybody else it isn't there.
      if (!personnel && !isDirector) return { kind: 'NotFound', clause: null, id }
      if (who === 'PERSONNEL') return mayStaff(actor, headOffice, name, opinionClause)
      if (isDirector || branch === null) return null
      const needs = [`branch-director@${branch}`]
      return { kind: 'NotPermitted', clause: opinionClause, act: name, needs, isSignedIn: true }
    },
    decide: (record) => decide(record as OpinionRecord, today),
    evolve: (record, event) => {
      const { version: _, ...rest } = record as OpinionRecord
      return { ...rest, ...event }
    },
  }
  return act({ actor, now }, stepping)
}
