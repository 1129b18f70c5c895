import { accessDoor } from '@chiiki/kit/access-door.ts'
import { accessLog, logBeforeReading } from '@chiiki/kit/access-log.ts'
import { importCalendar } from '@chiiki/kit/calendar-import.ts'
import { calendarStore } from '@chiiki/kit/calendar-store.ts'
import type { SubgraphDefinition } from '@chiiki/kit/start-subgraph.ts'
import { subgraphSchema } from '@chiiki/kit/subgraph.ts'
import { agent, agentActs } from './agent/resolvers.ts'
import { importApplicationPolicies } from './application/import.ts'
import { ownSubjects } from './application/own-reads.ts'
import { application, applicationActs } from './application/resolvers.ts'
import { eraseApplicationPapers } from './application/retention.ts'
import { applicationStore } from './application/store.ts'
import { importAppointmentPolicies } from './appointment/import.ts'
import { appointmentJobs } from './appointment/jobs.ts'
import { appointment, appointmentActs } from './appointment/resolvers.ts'
import { appointmentStore } from './appointment/store.ts'
import { boardJobs } from './board-slot/jobs.ts'
import { boardSlot, boardSlotActs } from './board-slot/resolvers.ts'
import { boardStore } from './board-slot/store.ts'
import { certificate } from './certificate/resolvers.ts'
import { certificateStore } from './certificate/store.ts'
import { channelUse } from './channel-use/resolvers.ts'
import { channelUseStore } from './channel-use/store.ts'
import { conference } from './conference/resolvers.ts'
import { congestion } from './congestion/resolvers.ts'
import { congestionStore } from './congestion/store.ts'
import { consent } from './consent/resolvers.ts'
import { importConsultationPolicies } from './consultation/import.ts'
import { consultationJobs } from './consultation/jobs.ts'
import { consultation } from './consultation/resolvers.ts'
import { consultationStore } from './consultation/store.ts'
import type { Context, Stores } from './context.ts'
import { counterActs } from './counter/acts.ts'
import { importCounters, readCounters } from './counter/import.ts'
import { counter } from './counter/resolvers.ts'
import { counterStore } from './counter/store.ts'
import { importDigitalSupportPolicies } from './digital-support/import.ts'
import { digitalSupport } from './digital-support/resolvers.ts'
import { digitalSupportStore } from './digital-support/store.ts'
import { escalation } from './escalation/resolvers.ts'
import { importFigurePolicies } from './figures/import.ts'
import { figures } from './figures/resolvers.ts'
import { figureStore } from './figures/store.ts'
import { importFloorManagers } from './floor-manager/import.ts'
import { floorManager } from './floor-manager/resolvers.ts'
import { floorManagerStore } from './floor-manager/store.ts'
import { interpreter } from './interpreter/resolvers.ts'
import { interpreterStore } from './interpreter/store.ts'
import { introduction } from './introduction/resolvers.ts'
import { importLeaflets } from './leaflet/import.ts'
import { leaflet } from './leaflet/resolvers.ts'
import { leafletStore } from './leaflet/store.ts'
import { importLifeEvents } from './life-event/import.ts'
import { lifeEvent } from './life-event/resolvers.ts'
import { lifeEventStore } from './life-event/store.ts'
import { loadersOf } from './loaders.ts'
import { localGroup } from './local-group/resolvers.ts'
import { localGroupStore } from './local-group/store.ts'
import { importMatters } from './matter/import.ts'
import { matter } from './matter/resolvers.ts'
import { matterStore } from './matter/store.ts'
import { importNetSubsidyRules } from './net-subsidy/import.ts'
import { netSubsidy } from './net-subsidy/resolvers.ts'
import { netSubsidyStore } from './net-subsidy/store.ts'
import { importNewcomerPacks } from './newcomer-guide/import.ts'
import { newcomerGuide } from './newcomer-guide/resolvers.ts'
import { newcomerGuideStore } from './newcomer-guide/store.ts'
import { note } from './note/resolvers.ts'
import { notificationJobs } from './notification/jobs.ts'
import { notification } from './notification/resolvers.ts'
import { notificationStore } from './notification/store.ts'
import { importParties } from './party/import.ts'
import { party } from './party/resolvers.ts'
import { partyStore } from './party/store.ts'
import { place } from './place/resolvers.ts'
import { procedureActs } from './procedure/acts.ts'
import { importProcedures, readProcedures } from './procedure/import.ts'
import { procedure } from './procedure/resolvers.ts'
import { procedureStore } from './procedure/store.ts'
import { procedureTerms } from './procedure/terms-resolvers.ts'
import { queue } from './queue/resolvers.ts'
import { queueStore } from './queue/store.ts'
import { followedBoards } from './queue-board/following.ts'
import type { LiveBoards } from './queue-board/live.ts'
import { queueBoard } from './queue-board/resolvers.ts'
import { queueBoardStore } from './queue-board/store.ts'
import { referral } from './referral/resolvers.ts'
import { importFacts } from './requirement/import.ts'
import { requirement } from './requirement/resolvers.ts'
import { requirementStore } from './requirement/store.ts'
import { eraseConsultations } from './retention/erase.ts'
import { importRetention } from './retention/import.ts'
import { retention } from './retention/resolvers.ts'
import { retentionStore } from './retention/store.ts'
import { importPeakSeasons } from './season/import.ts'
import { season } from './season/resolvers.ts'
import { seasonStore } from './season/store.ts'
import { importSeries } from './series/import.ts'
import { series, seriesActs } from './series/resolvers.ts'
import { slotGroupActs } from './slot-group/acts.ts'
import { slotGroup } from './slot-group/resolvers.ts'
import { slotGroupStore } from './slot-group/store.ts'
import { staffing } from './staffing/resolvers.ts'
import { supportAlert } from './support-alert/resolvers.ts'
import { supportAlertStore } from './support-alert/store.ts'
import { importSupportPolicies } from './support-measure/import.ts'
import { supportMeasure } from './support-measure/resolvers.ts'
import { eraseSupportMeasures } from './support-measure/retention.ts'
import { supportMeasureStore } from './support-measure/store.ts'
import { archiveJob } from './ticket/archive.ts'
import { ticket, ticketActs } from './ticket/resolvers.ts'
import { queueJob } from './ticket/sweep.ts'
import { videoSession } from './video-session/resolvers.ts'
import { importWaitPolicy } from './wait/import.ts'
import { waitJobs } from './wait/jobs.ts'
import { wait } from './wait/resolvers.ts'
import { waitStore } from './wait/store.ts'

const reads = accessDoor<Context>({
  name: 'services',
  log: ({ stores }) => stores.accessLog,
  ownSubjects,
})

/** Counters and what people come to them for: what is open when, and who takes what. */
export const services: SubgraphDefinition<Stores, Context> = {
  name: 'services',
  keepsPersonalText: true,
  sources: import.meta.dirname,
  schema: () =>
    subgraphSchema([
      counter,
      counterActs,
      procedure,
      procedureTerms,
      procedureActs,
      requirement,
      matter,
      place,
      lifeEvent,
      channelUse,
      digitalSupport,
      supportAlert,
      floorManager,
      leaflet,
      slotGroup,
      slotGroupActs,
      appointment,
      appointmentActs,
      notification,
      boardSlot,
      boardSlotActs,
      series,
      seriesActs,
      agent,
      agentActs,
      ticket,
      ticketActs,
      queue,
      queueBoard,
      wait,
      staffing,
      congestion,
      season,
      application,
      applicationActs,
      certificate,
      supportMeasure,
      netSubsidy,
      newcomerGuide,
      localGroup,
      party,
      consultation,
      note,
      consent,
      referral,
      escalation,
      videoSession,
      conference,
      introduction,
      interpreter,
      figures,
      retention,
      reads,
    ]),
  stores: (connection, { sealer }) => ({
    accessLog: accessLog(connection),
    application: applicationStore(connection, sealer),
    appointment: appointmentStore(connection, sealer),
    localGroup: localGroupStore(connection),
    notification: notificationStore(connection),
    board: boardStore(connection, sealer),
    certificate: certificateStore(connection),
    consultation: consultationStore(connection, sealer),
    figures: figureStore(connection, sealer),
    retention: retentionStore(connection),
    party: partyStore(connection),
    interpreter: interpreterStore(connection),
    netSubsidy: netSubsidyStore(connection),
    newcomerGuide: newcomerGuideStore(connection),
    supportMeasure: supportMeasureStore(connection, sealer),
    slotGroup: slotGroupStore(connection),
    calendar: calendarStore(connection),
    counter: counterStore(connection),
    procedure: procedureStore(connection),
    requirement: requirementStore(connection),
    matter: matterStore(connection),
    lifeEvent: lifeEventStore(connection),
    channelUse: channelUseStore(connection),
    digitalSupport: digitalSupportStore(connection),
    supportAlert: supportAlertStore(connection),
    floorManager: floorManagerStore(connection),
    leaflet: leafletStore(connection),
    queue: queueStore(connection),
    queueBoards: queueBoardStore(connection),
    season: seasonStore(connection),
    wait: waitStore(connection),
    congestion: congestionStore(connection),
  }),
  importData: async (stores, dataDir, now) => {
    await importCalendar(stores.calendar, dataDir, now)
    await importProcedures(stores.procedure, dataDir, now)
    const catalogue = readProcedures(dataDir)
    const ids = new Set(catalogue.map(({ _id }) => _id))
    await importFacts(stores.requirement, dataDir, catalogue, now)
    await importMatters(stores.matter, dataDir, ids, now)
    await importLifeEvents(stores.lifeEvent, dataDir, ids, now)
    await importLeaflets(stores.leaflet, dataDir, ids, now)
    await importFloorManagers(stores.floorManager, readCounters(dataDir), dataDir, now)
    await importCounters(stores.counter, dataDir, now)
    await importSeries(stores.queue, readCounters(dataDir), dataDir, now)
    await importAppointmentPolicies(stores.appointment, dataDir, now)
    await importApplicationPolicies(stores.application, dataDir, now)
    await importSupportPolicies(stores.supportMeasure, dataDir, now)
    await importNetSubsidyRules(stores.netSubsidy, dataDir, now)
    await importNewcomerPacks(stores.newcomerGuide, dataDir, now)
    await importDigitalSupportPolicies(stores.digitalSupport, dataDir, now)
    await importParties(stores.party, dataDir, now)
    await importConsultationPolicies(stores.consultation, dataDir, now)
    await importFigurePolicies(stores.figures, dataDir, now)
    await importRetention(stores.retention, dataDir, now)
    await importPeakSeasons(stores.season, dataDir, now)
    await importWaitPolicy(stores.wait, dataDir, now)
    await stores.calendar.calendar()
  },
  jobs: [
    ...appointmentJobs,
    ...notificationJobs,
    ...boardJobs,
    ...consultationJobs,
    queueJob,
    archiveJob,
    ...waitJobs,
    eraseApplicationPapers,
    eraseSupportMeasures,
    eraseConsultations,
  ],
  live: followedBoards,
  context: (stores, request, boards: LiveBoards) => ({
    ...request,
    stores,
    boards,
    loaders: loadersOf(stores, request.now),
    logRead: logBeforeReading(stores.accessLog, request),
  }),
}
