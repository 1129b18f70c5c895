import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { refuse } from '@chiiki/kit/result.ts'
import { isOfParty } from '../consultation/access.ts'
import { alerted, privacyOfficers } from '../consultation/alerts.ts'
import type { NoteClass } from '../consultation/consultation.ts'
import { isOwner, isOwnerOrSupervisor } from '../consultation/places.ts'
import { actOnCase, type OnCase, readSecret } from '../consultation/shell.ts'
import { notPossible, step } from '../consultation/step.ts'
import type { Context } from '../context.ts'
import type { ConsultationPurpose, Ground, SubjectConsent } from './consent.ts'

type Scope = {
  readonly categories: readonly NoteClass[]
  readonly fromParties: readonly string[]
  readonly toParties: readonly string[]
  readonly validUntil: Date
}
type ConsentGiven = OnCase &
  Scope & {
    readonly subject: string
    readonly givenBy: SubjectConsent['givenBy']
    readonly method: SubjectConsent['method']
    readonly purpose: ConsultationPurpose
    readonly evidence: string
  }
type GroundGiven = OnCase &
  Scope & { readonly code: string; readonly subjects: readonly string[]; readonly reason: string }

const hour = 3_600_000
export const aboutBasis = (consultation: string, id: string) => `Consultation.basis ${consultation} ${id}`

/** Writes down what one person agreed to. It always has an end. */
export async function recordConsent(context: Context, input: ConsentGiven) {
  const fault = await faultOfScope(context, input)
  return actOnCase(context, {
    name: 'recordConsultationConsent',
    input,
    permit: isOwner,
    given: fault ? refuse(fault) : readSecret('evidence', input.evidence, 2_000),
    decide: (record, { env, box }, evidence) => {
      const longest = new Date(env.now.getTime() + env.policy.mostConsentDays * 24 * hour)
      const late = faultOfEnd(input.validUntil, env.now, longest)
      if (late) return refuse(late)
      if (!record.subjects.some(({ id }) => id === input.subject))
        return refuse(invalid('subject', 'a person of this case', null))
      const id = newId('ConsultationConsent')
      const consent: SubjectConsent = {
        id,
        subject: input.subject,
        givenBy: input.givenBy,
        method: input.method,
        purpose: input.purpose,
        categories: [...input.categories],
        fromParties: [...input.fromParties],
        toParties: [...input.toParties],
        validFrom: env.now,
        validUntil: input.validUntil,
        endedAt: null,
        state: 'ACTIVE',
        evidence: box().seal(evidence, aboutBasis(record._id, id)),
        recordedBy: env.worker._id,
      }
      const event = { type: 'CONSENT_RECORDED', consent: id, subject: input.subject }
      return step(event, { ...record, consents: [...record.consents, consent] })
    },
  })
}

/** From this instant on nothing more is read by it; what was read stays in the log. */
export function withdrawConsent(context: Context, input: OnCase & { readonly consent: string }) {
  return actOnCase(context, {
    name: 'withdrawConsultationConsent',
    input,
    permit: isOwnerOrSupervisor,
    decide: (record, { env }) => {
      const consent = record.consents.find(({ id }) => id === input.consent)
      if (!consent) return refuse(invalid('consent', 'a consent of this case', null))
      if (consent.state !== 'ACTIVE') return refuse(notPossible('WITHDRAW', consent.state, []))
      const ended = { ...consent, state: 'WITHDRAWN' as const, endedAt: env.now }
      const consents = record.consents.map((each) => (each.id === consent.id ? ended : each))
      return step({ type: 'CONSENT_WITHDRAWN', consent: consent.id }, { ...record, consents })
    },
  })
}

/** A legal ground in place of consent: with a reason, for as long as the list of grounds lets it hold. */
export async function recordGround(context: Context, input: GroundGiven) {
  const fault = await faultOfScope(context, input)
  const [ground] = await context.stores.consultation.grounds.find({ _id: input.code }, { history: 0 }).lean()
  return actOnCase(context, {
    name: 'recordConsultationGround',
    input,
    permit: (record, env) =>
      ground?.ownerMay
        ? isOwnerOrSupervisor(record, env)
        : isOwnerOrSupervisor(record, env) && env.worker.role === 'SUPERVISOR',
    given: fault ? refuse(fault) : readSecret('reason', input.reason, 2_000),
    decide: (record, { env, box }, reason) => {
      if (!ground) return refuse(invalid('code', 'one of the legal grounds of the list', input.code))
      const late = faultOfEnd(
        input.validUntil,
        env.now,
        new Date(env.now.getTime() + ground.mostHours * hour),
      )
      if (late) return refuse(late)
      const isKnown = (each: string) => record.subjects.some(({ id }) => id === each)
      if (input.subjects.length === 0 || !input.subjects.every(isKnown))
        return refuse(invalid('subjects', 'one or more persons of this case', null))
      const id = newId('ConsultationGround')
      const kept: Ground = {
        id,
        code: ground._id,
        subjects: [...input.subjects],
        categories: [...input.categories],
        fromParties: [...input.fromParties],
        toParties: [...input.toParties],
        validFrom: env.now,
        validUntil: input.validUntil,
        endedAt: null,
        reason: box().seal(reason, aboutBasis(record._id, id)),
        recordedBy: env.worker._id,
      }
      const event = { type: 'GROUND_RECORDED', ground: id, code: ground._id }
      return step(event, { ...record, grounds: [...record.grounds, kept] })
    },
  })
}

/** Opens the case to the caller for some minutes; the owner and the privacy officers are told at once. */
export function breakGlass(context: Context, input: OnCase & { readonly reason: string }) {
  return actOnCase(context, {
    name: 'breakConsultationGlass',
    input,
    permit: (record, env) => isOfParty(record, { worker: env.worker, at: env.now }),
    given: readSecret('reason', input.reason, 2_000),
    decide: (record, { env, box }, reason) => {
      const id = newId('ConsultationGlass')
      const until = new Date(env.now.getTime() + env.policy.glassMinutes * 60_000)
      const sealed = box().seal(reason, aboutBasis(record._id, id))
      const glass = { id, worker: env.worker._id, from: env.now, until, reason: sealed }
      const next = { ...record, glasses: [...record.glasses, glass] }
      const told = alerted(next, env, 'GLASS_BROKEN', [record.owner.worker, privacyOfficers], id)
      return step({ type: 'GLASS_BROKEN', glass: id, until }, told)
    },
  })
}

async function faultOfScope({ loaders }: Context, given: Scope): Promise<InvalidInput | null> {
  if (given.categories.length === 0) return invalid('categories', 'one or more', null)
  for (const field of ['fromParties', 'toParties'] as const) {
    const parties = given[field]
    if (parties.length === 0 || parties.length > 20) return invalid(field, '1 to 20 parties', null)
    const found = await Promise.all(parties.map((each) => loaders.consultationParty.load(each)))
    const unknown = parties.find((_, at) => !found[at])
    if (unknown !== undefined) return invalid(field, 'of consultationParties', unknown)
  }
  return null
}

function faultOfEnd(end: Date, now: Date, longest: Date): InvalidInput | null {
  if (end > now && end <= longest) return null
  return invalid('validUntil', `after now, at the latest ${longest.toISOString()}`, end.toISOString())
}
