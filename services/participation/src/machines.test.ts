import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { eventsFrom, faultsOf, type Machine, nextState } from '@chiiki/kit/machine.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { type ItemAction, itemMachine } from './agenda/agenda.ts'
import * as agenda from './agenda/decisions.ts'
import { councilMachine } from './council/council.ts'
import * as councils from './council/decisions.ts'
import * as draws from './draw/decisions.ts'
import { drawMachine } from './draw/draw.ts'
import { commitmentOf, poolHash } from './draw/sortition.ts'
import * as sources from './draw/sources.ts'
import * as eligibility from './eligibility/decisions.ts'
import { eligibilityMachine } from './eligibility/eligibility.ts'
import * as inquiries from './inquiry/decisions.ts'
import { inquiryMachine } from './inquiry/inquiry.ts'
import * as meetings from './meeting/decisions.ts'
import { meetingMachine } from './meeting/meeting.ts'
import * as minutes from './minutes/decisions.ts'
import { minutesMachine } from './minutes/minutes.ts'
import { applicationMachine } from './open-call/application.ts'
import * as calls from './open-call/decisions.ts'
import { callMachine } from './open-call/open-call.ts'
import { decideItem } from './resolution/decisions.ts'
import * as seats from './seat/decisions.ts'
import { membershipMachine } from './seat/membership.ts'
import { reinstate, suspend } from './seat/suspension.ts'
import { termMachine } from './seat/term.ts'
import { cancelTerm } from './seat/term-decisions.ts'
import { leaveVacant } from './seat/vacancy.ts'
import * as votes from './vote/decisions.ts'
import { voteMachine } from './vote/vote.ts'

/**
 * Every machine of bodies and what they do: each state × event is put to the decision behind it, with nothing in its way but the state.
 * What the table has a row for is allowed, all else is refused.
 */
type Answer = { readonly ok: boolean }
type Walk = {
  readonly machine: Machine<string, string>
  readonly events: Readonly<Record<string, (state: string) => Answer>>
}

const now = new Date('2027-06-15T10:00:00+09:00')
const today = '2027-06-15'
const moment = { now, today }
const reason = '理由'
const decision = '決定 第1号'
const thing = (state: string, more: object = {}) => ({ _id: 'x', state, ...more }) as never
const isMet = { at: now, isMet: true, roll: ['m'], presentMembers: ['m'] } as never
const notMet = { at: now, isMet: false, roll: ['m'], presentMembers: [] } as never

const council = (state: string) =>
  thing(state, { livesUntil: null, preparedOn: '2027-01-01', plans: [], changes: [], name: { ja: '会' } })
const atWork = council('ESTABLISHED') as never
const term = (state: string, more: object = {}) =>
  thing(state, { startsOn: '2027-04-01', endsOn: '2029-03-31', seats: [seat], ...more })
const seat = { id: 's', number: 1, category: 'c', district: null, leftVacant: null }
const left = { seat: 's', from: '2027-04-01', lastDay: '2027-05-31', state: 'RESIGNED', _id: 'l' } as never

const sitting = { from: '2027-04-01', lastDay: '2029-03-31', givenUntil: '2029-03-31' }
const membership = (state: string, more: object = sitting) =>
  thing(state, {
    seat: 's',
    category: 'c',
    selection: { method: 'NOMINATION' },
    link: null,
    suspensions: [],
    facts: [],
    reason: null,
    ...(state === 'NOMINATED' ? { from: null, lastDay: null } : more),
  })
const roster = { term: term('PLANNED'), memberships: [], links: new Map(), rules: [] } as never
const along = (action: 'LOSE_LINK' | 'END_WITH_BODY') => (state: string) => {
  const member = membership(state) as never
  const event = seats.endAlong(member, action, '2028-01-01')
  // Whoever has left already for a later day keeps the state that they left by.
  return { ok: event !== null && event.state !== state }
}

const meeting = (state: string, day = today) =>
  thing(state, {
    startsAt: new Date(`${day}T09:00:00+09:00`),
    heldOn: day,
    agenda: [{ id: 'i' }],
    notice: null,
    closedReason: null,
  })
const session = meeting('IN_SESSION')
const ahead = thing('PLANNED', { _id: 'other', council: 'c', agenda: [], notice: null })
const item = (state: string, action: ItemAction) =>
  thing(state, {
    council: 'c',
    meeting: 'x',
    role: action === 'NOTE' ? 'HEARING' : 'DECISION',
    paper: null,
    recusals: [],
    reflections: [],
    takenAt: now,
  })
const outcome = { tally: { result: 'CARRIED' }, quorum: isMet, entitled: [] }
const vote = thing('CLOSED', { meeting: 'x', openedAt: now, closedAt: now, outcome })
const reflection = { state: 'REFLECTED' as const, explanation: '反映' }
const resolved = { text: '可', result: 'AS_PROPOSED' as const, reflection }
const paragraphs = [{ text: '話し合った。' }]

const commitments = ['a', 'b'].map((each) => commitmentOf('00'.repeat(16), each))
const entries = commitments.map((commitment, index) => ({ commitment, strata: {}, rank: index + 1 }))
const policy = {
  smallestGroup: 1,
  sourceNoticeDays: 1,
  fewestCommitments: 3,
  fewestWitnesses: 1,
  replyDays: 7,
}
const ground = { now, day: today, policy } as never
const source = { name: '番号', expectedOn: '2027-06-20', rule: '第1', fallback: '次' }
const draw = (state: string) =>
  thing(state, {
    seats: 1,
    maxAttempts: 10,
    quotas: [],
    poolHash: poolHash(entries),
    seed: '00'.repeat(32),
    sources: state === 'SOURCES_ANNOUNCED' ? [{ ...source, expectedOn: today, commitment: null }] : [],
    places: [{ commitment: commitments[0], rank: 1, state: state === 'INVITING' ? 'INVITED' : 'ACCEPTED' }],
  })
const drawn = (state: string) =>
  thing(state, { seats: 1, places: [{ commitment: commitments[0], rank: 1, state: 'ACCEPTED' }] })

const call = (state: string, more: object = {}) =>
  thing(state, {
    opensOn: today,
    closesOn: today,
    seats: 1,
    method: 'SELECTION',
    resultBy: '2027-07-01',
    ...more,
  })
const application = { _id: 'a', channel: 'PORTAL' as const, receivedOn: today, commitment: 'c' }
const ended = { opensOn: '2027-06-01', closesOn: '2027-06-14' }
const inquiry = (state: string) => thing(state)
const answer = { _id: 'r', paper: { kind: 'INQUIRY', id: 'x', version: 1 }, result: 'AS_PROPOSED' } as never
const declaring = { day: today, rule: { validMonths: 24, erasedAfterDays: 90 } } as never

const walks: Readonly<Record<string, Walk>> = {
  Council: {
    machine: councilMachine as never,
    events: {
      SCHEDULE_ESTABLISHMENT: (state) => councils.scheduleEstablishment(council(state), '2027-07-01', moment),
      ESTABLISH: (state) => councils.establishCouncil(council(state), { legalBasis: '要綱' }, moment),
      ABANDON: (state) => councils.abandonCouncil(council(state), reason, moment),
      PLAN_MEETING: (state) => {
        const plan = { startsAt: new Date('2027-07-15'), mode: 'IN_PERSON' as const, place: '会議室' }
        return meetings.planMeeting(council(state), 1, plan, { id: 'm', itemIds: [] }, now)
      },
      SUSPEND: (state) => councils.suspendCouncil(council(state), reason, [], moment),
      RESUME: (state) => councils.resumeCouncil(council(state), reason, moment),
      DISSOLVE: (state) => councils.dissolveCouncil(council(state), { reason, decision }, [], moment),
    },
  },
  CouncilTerm: {
    machine: termMachine as never,
    events: {
      NOMINATE: (state) =>
        seats.nominate({ person: 'p' } as never, { linkedTo: null } as never, null, term(state), today),
      LEAVE_VACANT: (state) => leaveVacant('s', term(state), [left], { reason, decision }, today),
      CANCEL: (state) => cancelTerm(term(state), 0, reason, today),
    },
  },
  Membership: {
    machine: membershipMachine as never,
    events: {
      APPOINT: (state) => seats.appoint(membership(state), { from: today, decision }, roster, today),
      REJECT: (state) => seats.endBefore(membership(state), 'REJECT', { reason }, today),
      WITHDRAW: (state) => seats.endBefore(membership(state), 'WITHDRAW', {}, today),
      DECLINE: (state) => {
        const later = { ...sitting, from: '2027-07-01' }
        return seats.endBefore(membership(state, later), 'DECLINE', {}, today)
      },
      RESIGN: (state) => seats.endSeat(membership(state), 'RESIGN', {}, roster, today),
      REMOVE: (state) => seats.endSeat(membership(state), 'REMOVE', { reason, decision }, roster, today),
      RECORD_DEATH: (state) => seats.endSeat(membership(state), 'RECORD_DEATH', {}, roster, today),
      SUSPEND: (state) => suspend(membership(state), { reason, hearing: '聴聞', decision }, now),
      REINSTATE: (state) => reinstate(membership(state), reason, now),
      LOSE_LINK: along('LOSE_LINK'),
      END_WITH_BODY: along('END_WITH_BODY'),
    },
  },
  Meeting: {
    machine: meetingMachine as never,
    events: {
      SET_AGENDA: (state) =>
        meetings.setAgenda(meeting(state), { agenda: [{ title: '題' }] }, ['i'], [], now),
      NOTICE: (state) => meetings.noticeMeeting(meeting(state, '2027-07-15'), atWork, null, null, now),
      CANCEL: (state) => meetings.cancelMeeting(meeting(state), reason),
      HOLD: (state) => meetings.holdMeeting(meeting(state), atWork, isMet, now),
      LAPSE: (state) => meetings.lapseMeeting(meeting(state), notMet, 30, now),
      CLOSE: (state) => meetings.closeMeeting(meeting(state), [], now),
      DRAFT_MINUTES: (state) => minutes.draftMinutes(meeting(state), [], paragraphs, 'n'),
    },
  },
  AgendaItem: {
    machine: itemMachine as never,
    events: {
      SCHEDULE: (state) =>
        agenda.scheduleItem(item(state, 'SCHEDULE'), { _id: 'c' } as never, ahead, null, null),
      RECUSE: (state) => agenda.recuse(item(state, 'RECUSE'), 'm', ['m'], false, now),
      TAKE: (state) => agenda.takeItem(item(state, 'TAKE'), session, isMet, now),
      DECIDE: (state) => decideItem(item(state, 'DECIDE'), session, [vote], resolved, 'r', now),
      NOTE: (state) => agenda.noteItem(item(state, 'NOTE'), session, { summary: '了承', reflection }, now),
      DEFER: (state) => agenda.deferItem(item(state, 'DEFER'), reason, false, now),
      WITHDRAW: (state) => agenda.withdrawItem(item(state, 'WITHDRAW'), reason, now),
      PUBLISH_REFLECTION: (state) =>
        agenda.publishReflection(item(state, 'PUBLISH_REFLECTION'), reflection, now),
    },
  },
  Minutes: {
    machine: minutesMachine as never,
    events: {
      REVISE: (state) => minutes.reviseMinutes(thing(state), session, paragraphs),
      APPROVE: (state) => minutes.approveMinutes(thing(state), '第2回会議で承認', now),
      PUBLISH: (state) => minutes.publishMinutes(thing(state), now),
    },
  },
  Vote: {
    machine: voteMachine as never,
    events: {
      CAST_BALLOT: (state) => {
        const given = { membership: 'm', option: 'YES' as const }
        const at = { meeting: session, check: isMet, now } as never
        return votes.castBallot(thing(state, { method: 'NAMED' }), given, at, 'b')
      },
      CLOSE: (state) => {
        const at = { meeting: session, check: isMet, now } as never
        const given = { counts: null, chairsVote: null }
        return votes.closeVote(thing(state, { method: 'CONSENT' }), [], given, at)
      },
      VOID: (state) => votes.voidVote(thing(state), reason, now),
    },
  },
  Inquiry: {
    machine: inquiryMachine as never,
    events: {
      ANSWER: (state) => inquiries.answerInquiry(inquiry(state), answer, now),
      WITHDRAW: (state) => inquiries.withdrawInquiry(inquiry(state), [], reason),
    },
  },
  Draw: {
    machine: drawMachine as never,
    events: {
      ADD_ENTRIES: (state) => ({ ok: draws.notPossible(draw(state), 'ADD_ENTRIES') === null }),
      FREEZE_POOL: (state) => draws.freezePool(draw(state), entries, ground),
      ANNOUNCE_SOURCES: (state) => sources.announceSources(draw(state), [source], new Map(), ground),
      FIX_SEED: (state) => {
        const numbers = [{ name: '番号', values: [7], evidence: '公式' }]
        return sources.fixSeed(draw(state), { numbers, witnesses: ['甲'] }, ground)
      },
      DRAW: (state) => draws.performDraw(draw(state), entries),
      INVITE: (state) => draws.invite(draw(state), ground),
      RECORD_ANSWER: (state) => {
        const said = { commitment: commitments[0] as string, answer: 'ACCEPTED' as const }
        return draws.recordAnswer(draw(state), said, entries, ground)
      },
      COMPLETE: (state) => draws.completeDraw(drawn(state), null),
      CLOSE: (state) => draws.closeDraw(draw(state), ground),
      VOID: (state) => draws.voidDraw(draw(state), reason, ground),
    },
  },
  OpenCall: {
    machine: callMachine as never,
    events: {
      PUBLISH: (state) => calls.publishCall(call(state), now, today),
      APPLY: (state) => calls.apply(call(state), application, false, today),
      COMMIT: (state) => calls.commitApplications(call(state, ended), [], 'd', now, today),
      REDRAW: (state) => calls.redrawCall(call(state), { _id: 'd', state: 'VOIDED' }, 'e', now, today),
      DECIDE: (state) =>
        calls.decideCall(call(state), { source: '記録', chosen: ['a'] }, [application], null, today),
      NOTIFY: (state) => calls.notifyApplicants(call(state), now, today),
      CANCEL: (state) => calls.cancelCall(call(state), reason, today),
    },
  },
  OpenCallApplication: {
    machine: applicationMachine as never,
    events: { WITHDRAW: (state) => calls.withdraw(thing(state), call('PUBLISHED'), today) },
  },
  Eligibility: {
    machine: eligibilityMachine as never,
    events: {
      RENEW: (state) => eligibility.renewEligibility(thing(state), declaring),
      CHANGE: (state) => {
        const said = { district: 'd', basis: { text: 't', hash: 'h', salt: 's' } } as never
        return eligibility.changeEligibility(thing(state), said, declaring)
      },
      WITHDRAW: (state) => eligibility.withdrawEligibility(thing(state), declaring),
    },
  },
}

const tested: string[] = []
afterAll(() => console.log(tested.join('\n')))

describe.each(Object.entries(walks))('R023 the machine of %s', (name, { machine, events }) => {
  it('R023 R024 is a sound table, and each of its events has a decision', () => {
    expect(machine.name).toBe(name)
    expect(faultsOf(machine)).toEqual([])
    const named = new Set(machine.transitions.map(({ event }) => event))
    expect(Object.keys(events).toSorted()).toEqual([...named].toSorted())
  })

  it('R023 R024 every state × event is allowed by its row, or refused', () => {
    const wrong: string[] = []
    let allowed = 0
    let pairs = 0
    for (const state of machine.states)
      for (const [event, decide] of Object.entries(events)) {
        const isRow = nextState(machine, state, event) !== null
        if (decide(state).ok !== isRow) wrong.push(`${state} × ${event}`)
        pairs++
        if (isRow) allowed++
      }
    expect(wrong).toEqual([])
    const all = machine.states.reduce((sum, state) => sum + eventsFrom(machine, state).length, 0)
    expect(allowed).toBe(all)
    tested.push(`${name}: ${allowed} of ${all} transitions allowed, ${pairs - allowed} other pairs refused`)
  })
})

describe('R023 machines', () => {
  it('R023 R024 are all walked: here, or beside the slices of opinions and proposals', async () => {
    const others = [
      'Opinion',
      'Proposal',
      'CarryUp',
      'ResponseDraft',
      'AreaIssue',
      'WardPolicy',
      'ReflectionRequest',
    ]
    const found = new Set<string>()
    for (const slice of readdirSync(import.meta.dirname, { withFileTypes: true }))
      for (const file of slice.isDirectory() ? readdirSync(join(import.meta.dirname, slice.name)) : [])
        if (/^[a-z-]+\.ts$/.test(file) && !/store|resolvers/.test(file))
          for (const each of Object.values(await import(join(import.meta.dirname, slice.name, file))))
            if (isMachine(each)) found.add(each.name)
    expect([...found].filter((name) => !(name in walks) && !others.includes(name))).toEqual([])
  })
})

function isMachine(each: unknown): each is Machine<string, string> {
  return typeof each === 'object' && each !== null && 'transitions' in each && 'initial' in each
}
