import { accessDoor } from '@chiiki/kit/access-door.ts'
import { accessLog, logBeforeReading } from '@chiiki/kit/access-log.ts'
import { importCalendar } from '@chiiki/kit/calendar-import.ts'
import { clock } from '@chiiki/kit/clock-resolvers.ts'
import { clockStore, importClockRules } from '@chiiki/kit/clock-store.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import { agenda } from './agenda/resolvers.ts'
import { agendaStore } from './agenda/store.ts'
import { areaIssue } from './area-issue/resolvers.ts'
import { areaIssueStore } from './area-issue/store.ts'
import { importMeetingRules } from './attendance/import.ts'
import { attendance } from './attendance/resolvers.ts'
import { rollOf } from './attendance/roll.ts'
import { attendanceStore } from './attendance/store.ts'
import { rules as hopRules } from './carry-up/decisions.ts'
import { carryUp } from './carry-up/resolvers.ts'
import { carryUpStore } from './carry-up/store.ts'
import type { Context, Stores } from './context.ts'
import { importCouncils } from './council/import.ts'
import { council } from './council/resolvers.ts'
import { councilStore } from './council/store.ts'
import { demonstration } from './demonstration/resolvers.ts'
import { demonstrationStore } from './demonstration/store.ts'
import { discussion } from './discussion/resolvers.ts'
import { importDrawPolicy } from './draw/import.ts'
import { eraseDrawSecrets } from './draw/jobs.ts'
import { draw } from './draw/resolvers.ts'
import { drawStore } from './draw/store.ts'
import { ownSubjects } from './eligibility/check.ts'
import { importEligibility } from './eligibility/import.ts'
import { forgetOldReads } from './eligibility/jobs.ts'
import { eligibility } from './eligibility/resolvers.ts'
import { eligibilityStore } from './eligibility/store.ts'
import { importInquiryMatters } from './inquiry/import.ts'
import { inquiry } from './inquiry/resolvers.ts'
import { inquiryStore } from './inquiry/store.ts'
import { loadersOf } from './loaders.ts'
import { meeting } from './meeting/resolvers.ts'
import { meetingStore } from './meeting/store.ts'
import { minutes } from './minutes/resolvers.ts'
import { minutesStore } from './minutes/store.ts'
import { importCallPolicy } from './open-call/import.ts'
import { eraseApplicants } from './open-call/jobs.ts'
import { openCall } from './open-call/resolvers.ts'
import { openCallStore } from './open-call/store.ts'
import { answerRule } from './opinion/decisions.ts'
import { opinion } from './opinion/resolvers.ts'
import { opinionStore } from './opinion/store.ts'
import { policy } from './policy/resolvers.ts'
import { policyStore } from './policy/store.ts'
import { importProposalPolicy } from './proposal/import.ts'
import { proposal } from './proposal/resolvers.ts'
import { rules as proposalRules } from './proposal/step.ts'
import { proposalStore } from './proposal/store.ts'
import { authorSeal } from './receipt/seal.ts'
import { receiptStore } from './receipt/store.ts'
import { requestRule } from './reflection/decisions.ts'
import { reflection } from './reflection/resolvers.ts'
import { reflectionStore } from './reflection/store.ts'
import { resolution } from './resolution/resolvers.ts'
import { resolutionStore } from './resolution/store.ts'
import { response } from './response/resolvers.ts'
import { responseDraft } from './response-draft/resolvers.ts'
import { responseDraftStore } from './response-draft/store.ts'
import { eraseMembers } from './seat/erasure.ts'
import { importComposition } from './seat/import.ts'
import { seat } from './seat/resolvers.ts'
import { seatStore } from './seat/store.ts'
import { vacancyRule } from './seat/vacancy.ts'
import { trace } from './trace/resolvers.ts'
import { traceStore } from './trace/store.ts'
import { vote } from './vote/resolvers.ts'
import { voteStore } from './vote/store.ts'

const reads = accessDoor<Context>({
  name: 'participation',
  log: ({ stores }) => stores.accessLog,
  ownSubjects,
})

/** Councils, and what people do in and with them. */
export const participation: SubgraphDefinition<Stores, Context> = {
  name: 'participation',
  keepsPersonalText: true,
  sources: import.meta.dirname,
  schema: () =>
    subgraphSchema([
      council,
      meeting,
      minutes,
      agenda,
      attendance,
      vote,
      resolution,
      discussion,
      inquiry,
      eligibility,
      draw,
      seat,
      openCall,
      clock,
      response,
      opinion,
      proposal,
      carryUp,
      responseDraft,
      areaIssue,
      policy,
      reflection,
      trace,
      demonstration,
      reads,
    ]),
  stores: (connection, { sealer }) => {
    const seats = seatStore(connection, sealer)
    return {
      council: councilStore(connection),
      meeting: meetingStore(connection),
      minutes: minutesStore(connection),
      agenda: agendaStore(connection),
      attendance: attendanceStore(connection),
      roll: rollOf(seats),
      vote: voteStore(connection),
      resolution: resolutionStore(connection),
      inquiry: inquiryStore(connection),
      eligibility: eligibilityStore(connection),
      draw: drawStore(connection, sealer),
      openCall: openCallStore(connection, sealer),
      seat: seats,
      accessLog: accessLog(connection),
      carryUp: carryUpStore(connection),
      responseDraft: responseDraftStore(connection),
      proposal: proposalStore(connection),
      opinion: opinionStore(connection),
      authors: authorSeal(sealer),
      receipt: receiptStore(connection),
      areaIssue: areaIssueStore(connection),
      policy: policyStore(connection),
      reflection: reflectionStore(connection),
      trace: traceStore(connection),
      demonstration: demonstrationStore(connection),
      clocks: clockStore(connection),
    }
  },
  importData: async (stores, dataDir, now) => {
    await importCouncils(stores.council, dataDir, now)
    await importMeetingRules(stores.attendance, dataDir, now)
    await importInquiryMatters(stores.inquiry, dataDir, now)
    await importEligibility(stores.eligibility, dataDir, now)
    await importComposition(stores.seat, dataDir, now)
    await importDrawPolicy(stores.draw, dataDir, now)
    await importCallPolicy(stores.openCall, dataDir, now)
    await importCalendar(stores.clocks.calendar, dataDir, now)
    await importProposalPolicy(stores.proposal, dataDir, now)
    await importClockRules(stores.clocks, dataDir, now, [
      answerRule,
      vacancyRule,
      requestRule,
      ...Object.values(proposalRules),
      ...Object.values(hopRules),
    ])
  },
  jobs: [forgetOldReads, eraseDrawSecrets, eraseApplicants, eraseMembers],
  context: (stores, request) => ({
    ...request,
    stores,
    loaders: loadersOf(stores),
    logRead: logBeforeReading(stores.accessLog, request),
  }),
}
