import type { ClockRule, Owed } from '@chiiki/kit/clock.ts'
import { eventsFrom, faultsOf, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { describe, expect, it } from 'vitest'
import { issueActions, issueMachine } from '../area-issue/area-issue.ts'
import { barOf } from '../area-issue/decisions.ts'
import { carryUpEvents, carryUpMachine } from '../carry-up/carry-up.ts'
import * as hops from '../carry-up/decisions.ts'
import * as opinions from '../opinion/decisions.ts'
import { opinionEvents, opinionMachine } from '../opinion/opinion.ts'
import { handlePolicy } from '../policy/decisions.ts'
import { policyActions, policyMachine } from '../policy/policy.ts'
import * as admission from '../proposal/admission.ts'
import { answerProposal } from '../proposal/answering.ts'
import { barTo } from '../proposal/bars.ts'
import * as deliberation from '../proposal/deliberation.ts'
import { mergeProposal, splitProposal } from '../proposal/parts.ts'
import { proposalEvents, proposalMachine } from '../proposal/proposal.ts'
import { rules, step } from '../proposal/step.ts'
import * as submission from '../proposal/submission.ts'
import { handleRequest, recordReflection } from '../reflection/decisions.ts'
import { requestActions, requestMachine } from '../reflection/reflection.ts'
import * as drafts from '../response-draft/decisions.ts'
import { draftActions, draftMachine } from '../response-draft/response-draft.ts'
import type { Ground } from './handling.ts'
import { prospectsOf, ruleOf, wordsOf } from './prospect.ts'

const day = '2026-12-01'
const now = new Date(`${day}T00:00:00Z`)
const ruleIds = ['CL-OPINION-ANSWER', 'CL-REFLECTION', ...Object.values(rules), ...Object.values(hops.rules)]
const rule = (id: string) =>
  ({
    _id: id,
    id,
    code: id,
    amount: 10,
    unit: 'DAY',
    direction: 'AFTER',
    firstDay: 'EXCLUDED',
    endOnHoliday: 'SAME',
    fiscalYearLimit: null,
    suspendOn: [],
    escalate: [],
    validFrom: '2020-01-01',
    validTo: null,
  }) as unknown as ClockRule
const ground: Ground = {
  day,
  now,
  book: { rules: ruleIds.map(rule), calendar: { isWorkingDay: () => true } as never },
}
const points = [
  { number: 1, text: '点' },
  { number: 2, text: '別の点' },
]
const reason = '理由'
const target = { kind: 'MEASURE' as const, ref: 'm' }
const answering = (decision: 'FULL' | 'PARTIAL' | 'NOT_TAKEN', of = [1, 2]) => ({
  items: of.map((point) => ({ point, decision, reason, targets: [target] })),
  summary: '要約',
})
/** An open clock, over or still running on the day. */
const owed = (ruleId: string, isOver: boolean): Owed =>
  ({
    ruleId,
    countsFrom: '2026-11-01',
    suspensions: [],
    metOn: null,
    voidedOn: null,
    voidReason: null,
    owedBy: 'office:a',
    owedByPost: null,
    dueOn: isOver ? '2026-11-11' : '2027-01-01',
    isOpen: true,
  }) as Owed
const base = {
  _id: 'x',
  tier: 'DISTRICT',
  place: 'district:a',
  area: 'area:a',
  office: 'office:a',
  post: 'p',
  steps: [],
  clocks: [],
  responses: [],
}

const proposal = (state: string, more: object = {}) =>
  ({
    ...base,
    state,
    points,
    edition: 1,
    council: state === 'ADMITTED' ? null : 'council',
    openHop: null,
    judgedBy: null,
    ...more,
  }) as never
const over = (id: string) => ({ clocks: [owed(id, true)] })

/** Each event by the decision that leads to it, with nothing in its way but the state. */
const onProposal: Record<string, (state: string) => { ok: boolean }> = {
  ADMIT: (state) => admission.admitProposal(proposal(state), null, ground),
  RETURN: (state) => submission.returnProposal(proposal(state), reason, ground),
  RESUBMIT: (state) => submission.resubmitProposal(proposal(state), { title: '題', points: ['点'] }, ground),
  LAPSE: (state) => submission.lapseProposal(proposal(state, over(rules.resubmit)), ground),
  FIND_INADMISSIBLE: (state) => admission.findInadmissible(proposal(state), reason, null, ground),
  APPEAL: (state) => admission.appealProposal(proposal(state), reason, 'office:hq', ground),
  UPHOLD_APPEAL: (state) =>
    admission.decideAppeal(proposal(state), { upholds: true, reason, by: [], council: null }, ground),
  REJECT_APPEAL: (state) =>
    admission.decideAppeal(proposal(state), { upholds: false, reason, by: [], council: null }, ground),
  CLOSE: (state) => admission.closeProposal(proposal(state, over(rules.appeal)), ground),
  DELIBERATE: (state) =>
    deliberation.deliberateProposal(
      proposal(state, { council: 'council' }),
      { meeting: 'm', council: 'council', agendaItem: 'i', isThere: true },
      ground,
    ),
  DEFER: (state) => deliberation.deferProposal(proposal(state), reason, ground),
  AGREE: (state) => deliberation.agreeToProposal(proposal(state), reason, ground),
  NOT_SUPPORT: (state) => deliberation.notSupportProposal(proposal(state), reason, ground),
  OVERRIDE: (state) => deliberation.overrideProposal(proposal(state), { supporters: 50, needed: 50 }, ground),
  CARRY_UP: (state) =>
    hops.carryUp(
      proposal(state, over(rules.override)),
      base as never,
      { id: 'h', reference: 'r', summary: '上へ' },
      ground,
    ),
  RETURN_DOWN: (state) => step(proposal(state), 'RETURN_DOWN', reason, ground, { clocks: [], change: {} }),
  ADOPT: (state) => answerProposal(proposal(state, over(rules.override)), answering('FULL'), ground),
  ADOPT_PARTLY: (state) =>
    answerProposal(proposal(state, over(rules.override)), answering('PARTIAL'), ground),
  NOT_ADOPT: (state) => answerProposal(proposal(state, over(rules.override)), answering('NOT_TAKEN'), ground),
  MERGE: (state) => mergeProposal(proposal(state), proposal('ADMITTED', { _id: 'y' }), reason, ground),
  SPLIT: (state) =>
    splitProposal(
      proposal(state),
      [
        { title: '一', points: [1] },
        { title: '二', points: [2] },
      ],
      reason,
      ground,
    ),
  WITHDRAW: (state) => submission.withdrawProposal(proposal(state), reason, ground),
}

const hop = (state: string) =>
  ({
    ...base,
    state,
    tier: 'AREA',
    proposal: 'p',
    hop: 1,
    parent: null,
    issue: null,
    fromOffice: 'office:a',
    fromPost: 'p',
    fromTier: 'DISTRICT',
    points: [1, 2],
  }) as never
const onHop: Record<string, (state: string) => { ok: boolean }> = {
  RECEIVE: (state) => hops.receiveCarryUp(hop(state), ground),
  RETURN_DOWN: (state) => hops.returnCarryUp(hop(state), reason, ground),
  CONSIDER: (state) => hops.considerCarryUp(hop(state), ground),
  BUNDLE: (state) => hops.bundleCarryUp(hop(state), { id: 'i', reference: 'r' }, ground),
  UNBUNDLE: (state) =>
    hops.unbundleCarryUp({ ...(hop(state) as object), issue: 'i' } as never, reason, ground),
  FORWARD_UP: (state) =>
    hops.forwardUp(hop(state), base as never, { id: 'h', reference: 'r', summary: '上へ' }, ground),
  // Nobody's act: it follows from the hop above.
  CHILD_ENDED: (state) => ({ ok: nextState(carryUpMachine, state as never, 'CHILD_ENDED') !== null }),
  ANSWER: (state) => hops.answerCarryUp(hop(state), answering('FULL'), ground),
  DISPUTE: (state) => hops.disputeCarryUp(hop(state), reason, ground),
  ACKNOWLEDGE: (state) => hops.acknowledgeCarryUp(hop(state), ground),
}

const opinion = (state: string) => ({ ...base, state, consents: true, channel: 'PORTAL' }) as never
const onOpinion: Record<string, (state: string) => { ok: boolean }> = {
  ROUTE: (state) => opinions.routeOpinion(opinion(state), { kind: 'OPINION', publishes: true }, ground),
  REFER: (state) => opinions.referOpinion(opinion(state), { to: '窓口', reason }, ground),
  ADOPT: (state) => opinions.answerOpinion(opinion(state), answering('FULL', [1]), ground),
  ADOPT_PARTLY: (state) => opinions.answerOpinion(opinion(state), answering('PARTIAL', [1]), ground),
  NOT_ADOPT: (state) => opinions.answerOpinion(opinion(state), answering('NOT_TAKEN', [1]), ground),
  WITHDRAW: (state) => opinions.withdrawOpinion(opinion(state), reason, ground),
}

const thing = (state: string) => ({ ...base, state }) as never
const bundling = (state: string) => ({ ...base, state, hops: ['h'] }) as never
const reflecting = { clause: '第1章', decision: 'NOT_TAKEN' as const, reason }
const draft = (state: string) => ({ ...base, state, writers: ['w'] }) as never
const writer = { print: 'w', post: 'p' }
const onDraft: Record<string, (state: string) => { ok: boolean }> = {
  REVISE: (state) => drafts.reviseDraft(draft(state), { points: [1, 2] }, answering('FULL'), writer, ground),
  HAND_IN: (state) => drafts.handInDraft(draft(state)),
  SEND_BACK: (state) => drafts.endWithReason(draft(state), 'SEND_BACK', reason),
  APPROVE: (state) => drafts.approveDraft(draft(state), { by: ['a'], writerMayApprove: false }),
  DISCARD: (state) => drafts.endWithReason(draft(state), 'DISCARD', reason),
}
const machines: [
  Machine<string, string>,
  readonly string[],
  (state: string, event: string) => { ok: boolean },
][] = [
  [proposalMachine as never, proposalEvents, (state, event) => onProposal[event]?.(state) ?? { ok: false }],
  [carryUpMachine as never, carryUpEvents, (state, event) => onHop[event]?.(state) ?? { ok: false }],
  [draftMachine as never, draftActions, (state, event) => onDraft[event]?.(state) ?? { ok: false }],
  [opinionMachine as never, opinionEvents, (state, event) => onOpinion[event]?.(state) ?? { ok: false }],
  [
    issueMachine as never,
    issueActions,
    (state, event) => ({ ok: barOf(bundling(state), event as never, { waiting: ['h'] }) === null }),
  ],
  [
    policyMachine as never,
    policyActions,
    (state, event) =>
      event === 'REFLECT'
        ? recordReflection('r', thing(state), reflecting, [], ground)
        : handlePolicy(thing(state), event as never, reason, ground),
  ],
  [
    requestMachine as never,
    requestActions,
    (state, event) => handleRequest(thing(state), event as never, reason, ground),
  ],
]

describe.each(machines)('R020 R040 the machine of a $name', (machine, events, decide) => {
  it('R020 R040 is a sound table whose every row rests on a clause', () => {
    expect(faultsOf(machine)).toEqual([])
    expect(machine.transitions.filter(({ clause }) => !clause?.startsWith('clause:K-'))).toEqual([])
    expect([...new Set(machine.transitions.map(({ event }) => event))].toSorted()).toEqual(
      [...events].toSorted(),
    )
  })

  it('R020 R040 is what its decisions do: every state × event is allowed by a row, or refused with what’s possible instead', () => {
    const wrong: string[] = []
    for (const state of machine.states)
      for (const event of events) {
        const done = decide(state, event) as {
          ok: boolean
          problem?: { kind: string; possible?: string[]; clause?: string }
        }
        const isRow = nextState(machine, state, event) !== null
        if (done.ok !== isRow)
          wrong.push(`${state} × ${event}: ${done.ok ? 'done' : JSON.stringify(done.problem)}`)
        if (done.problem?.possible && done.problem.possible.join() !== eventsFrom(machine, state).join())
          wrong.push(`${state} × ${event} tells ${done.problem.possible}`)
      }
    expect(wrong).toEqual([])
  })
})

describe('R020 what stands in the way', () => {
  const asked = (state: string, more: object = {}, known: object = {}) =>
    new Map(
      prospectsOf(proposalMachine, ['ANSWER', 'CARRY_UP', 'APPEAL', 'LAPSE', 'OVERRIDE', 'DELIBERATE'], {
        actor: { kind: 'ANONYMOUS' },
        may: (action) => action !== 'APPEAL',
        posts: () => [{ post: 'p', office: 'office:a' }],
        bar: (action) => barTo(proposal(state, more), action, ground, known),
        eventOf: (action) => (action === 'ANSWER' ? 'ADOPT' : action),
      }).map(({ action, barrier, clause }) => [
        action,
        [barrier && ruleOf(barrier), barrier?.clause ?? null, clause],
      ]),
    )

  it('R020 is told by the rule, with its clause, for every act: rights first, then the state, then the rule', () => {
    expect(asked('CARRIED_UP', { openHop: 'h' }).get('ANSWER')).toEqual([
      'HOP_OPEN',
      'clause:K-1-3-3',
      'clause:K-1-3-3',
    ])
    expect(asked('CARRIED_UP', { openHop: 'h' }).get('CARRY_UP')).toEqual([
      'NOT_IN_THIS_STATE',
      'clause:K-2-2-4',
      'clause:K-2-2-4',
    ])
    expect(asked('AGREED', {}, { hasTierAbove: false }).get('CARRY_UP')?.[0]).toBe('NO_TIER_ABOVE')
    expect(asked('AGREED').get('ANSWER')).toEqual([null, null, 'clause:K-1-3-3'])
    expect(asked('INADMISSIBLE').get('APPEAL')?.[0]).toBe('NOT_PERMITTED')
    expect(asked('RETURNED', { clocks: [owed(rules.resubmit, false)] }).get('LAPSE')?.[0]).toBe(
      'CLOCK_STILL_RUNS',
    )
    expect(asked('NOT_SUPPORTED', {}, { supporters: { count: 4, needed: 5 } }).get('OVERRIDE')).toEqual([
      'TOO_FEW_SUPPORTERS',
      'clause:K-2-2-4',
      'clause:K-2-2-4',
    ])
    expect(asked('ADMITTED').get('DELIBERATE')?.[0]).toBe('NO_HOME_COUNCIL')
  })

  it('R020 has a message and a remedy in both languages for each rule', () => {
    const bar = barTo(proposal('CARRIED_UP', { openHop: 'h' }), 'ANSWER', ground)
    if (!bar) throw new Error('an open hop bars the answer')
    expect([wordsOf(bar.problem, 'JA').remedy, wordsOf(bar.problem, 'EN').message]).toEqual([
      '上申先の回答が届いてから回答してください。',
      'A hop of its carry-up is still open.',
    ])
  })
})
