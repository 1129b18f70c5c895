import { eventsFrom, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { type CaseRecord, isEnded } from '../consultation/consultation.ts'
import type { ConsultationStepNotPossible } from '../consultation/problem.ts'
import { type Decided, notPossible, step } from '../consultation/step.ts'

/** A group that takes part, known by its id; a person, reached by a token; a body without a sign-in, whose word the owner puts on record. */
export type IntroductionTo = 'GROUP' | 'PERSON' | 'BODY'
export type IntroductionState = 'ASKED' | 'AGREED' | 'REFUSED' | 'MADE' | 'ENDED' | 'WITHDRAWN'
export type IntroductionAction = 'AGREE' | 'REFUSE' | 'MAKE' | 'END' | 'WITHDRAW'

/** Whoever is introduced agrees first, and may take that back as long as it isn't over. */
export const introductionMachine: Machine<IntroductionState, IntroductionAction> = {
  name: 'Introduction',
  states: ['ASKED', 'AGREED', 'REFUSED', 'MADE', 'ENDED', 'WITHDRAWN'],
  initial: 'ASKED',
  final: ['REFUSED', 'ENDED', 'WITHDRAWN'],
  transitions: [
    { from: ['ASKED'], event: 'AGREE', to: 'AGREED' },
    { from: ['ASKED', 'AGREED', 'MADE'], event: 'REFUSE', to: 'REFUSED' },
    { from: ['AGREED'], event: 'MAKE', to: 'MADE' },
    { from: ['MADE'], event: 'END', to: 'ENDED' },
    { from: ['ASKED', 'AGREED', 'MADE'], event: 'WITHDRAW', to: 'WITHDRAWN' },
  ],
}

/** 第1・1⑶: an activity's group, or somebody of it, is introduced to whoever asked the centre: with the consent of both. */
export type Introduction = {
  readonly id: string
  readonly to: IntroductionTo
  /** The group's id in the graph; null for others. */
  readonly group: string | null
  readonly topic: string
  readonly state: IntroductionState
  readonly askedAt: Date
  readonly answeredAt: Date | null
  /** Of what a person shows who is asked. */
  readonly tokenHash: string | null
  /** Sealed: what a person or body is called. */
  readonly name: string | null
  /** Sealed: what they are asked, in words that are for them. */
  readonly offer: string
  /** Sealed: who of a body agreed, how and when. */
  readonly evidence: string | null
  /** Sealed: what shows that the person of the case agreed to be introduced. */
  readonly agreed: string | null
  /** Sealed: how to reach the person of the case; told to whom they're introduced, while it stands. */
  readonly handed: string | null
}

export const openIntroductions: readonly IntroductionState[] = ['ASKED', 'AGREED']
/** Whom it's for sees it. */
export const shownIntroductions: readonly IntroductionState[] = ['ASKED', 'AGREED', 'MADE']

export function introductionIn({ introductions }: CaseRecord, id: string): Introduction | null {
  return introductions.find((each) => each.id === id) ?? null
}

export function ask(record: CaseRecord, introduction: Introduction): Decided<ConsultationStepNotPossible> {
  if (isEnded(record) || record.state === 'CLOSING')
    return refuse(notPossible('ASK_INTRODUCTION', record.state, []))
  const { id, to, group } = introduction
  const event = { type: 'INTRODUCTION_ASKED', introduction: id, to, group }
  return step(event, withIntroductions(record, [...record.introductions, introduction]))
}

function withIntroductions(record: CaseRecord, introductions: readonly Introduction[]): CaseRecord {
  return { ...record, introductions }
}

export function moved(
  record: CaseRecord,
  introduction: Introduction,
  action: IntroductionAction,
  more: Partial<Introduction> = {},
): Result<CaseRecord, ConsultationStepNotPossible> {
  if (isEnded(record)) return refuse(notPossible(action, record.state, []))
  const state = nextState(introductionMachine, introduction.state, action)
  if (state === null)
    return refuse(notPossible(action, introduction.state, introductionActions(introduction)))
  const changed = { ...introduction, ...more, state }
  const all = record.introductions.map((each) => (each.id === changed.id ? changed : each))
  return { ok: true, value: withIntroductions(record, all) }
}

export function introductionActions({ state }: Pick<Introduction, 'state'>): IntroductionAction[] {
  return eventsFrom(introductionMachine, state)
}

/** One step of an introduction, with what it's remembered by. */
export function stepped(
  record: CaseRecord,
  introduction: Introduction,
  action: IntroductionAction,
  more: Partial<Introduction> = {},
): Decided<ConsultationStepNotPossible> {
  const to = moved(record, introduction, action, more)
  return to.ok ? step({ type: `INTRODUCTION_${action}`, introduction: introduction.id }, to.value) : to
}
