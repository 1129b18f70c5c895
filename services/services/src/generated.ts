import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clock as ClockModel, ClockRule as ClockRuleModel } from '@chiiki/kit/clock.ts';
import type { ApplicationTold as ApplicationModel } from './application/lookup.ts';
import type { CorrectionTold as ApplicationCorrectionModel, DecisionTold as ApplicationDecisionModel } from './application/resolvers.ts';
import type { EntryStep as ApplicationEntryModel } from './application/application.ts';
import type { PersonNamed as ApplicationPersonModel, PersonNamed as ProtectedPersonModel } from './application/person.ts';
import type { ApplicationStepNotPossible as ApplicationStepNotPossibleModel, ProcedureNotTakenHere as ProcedureNotTakenHereModel, SectionNotInCharge as SectionNotInChargeModel, RelayNeedsIssuingCounter as RelayNeedsIssuingCounterModel, ChannelNotAllowed as ChannelNotAllowedModel, IdentityNotEnough as IdentityNotEnoughModel, ProxyNotAllowed as ProxyNotAllowedModel, PrerequisiteMissing as PrerequisiteMissingModel, DenialNeedsReason as DenialNeedsReasonModel } from './application/problem.ts';
import type { AlertKept as SupportAlertModel } from './support-alert/resolvers.ts';
import type { NewcomerGapTold as NewcomerGapModel, NewcomerGuide as NewcomerGuideModel, NewcomerDesk as NewcomerDeskModel } from './newcomer-guide/newcomer-guide.ts';
import type { Person as PersonModel } from '@chiiki/kit/actor.ts';
import type { View as ConsultationModel, ReferralView as ConsultationReferralModel } from './consultation/door.ts';
import type { Owner as ConsultationOwnerModel, SubjectTold as ConsultationIdentityModel } from './consultation/consultation.ts';
import type { SubjectOf as ConsultationSubjectModel, TopicOf as ConsultationTopicModel, ClockOf as ConsultationClockModel, MemberOf as ConsultationTeamMemberModel, GlassOf as ConsultationGlassModel, Changed as ConsultationChangedModel } from './consultation/resolvers.ts';
import type { Day as ConsultationDayModel, Due as ConsultationDueModel } from './consultation/day.ts';
import type { AlertTold as ConsultationAlertModel } from './consultation/lists.ts';
import type { Book as ConsultationBookModel } from './consultation/books.ts';
import type { TopicCode as ConsultationTopicCodeModel } from './consultation/policy.ts';
import type { ReleaseTold as ConsultationFigureReleaseModel, TableOf as ConsultationFigureTableModel, FigureOf as ConsultationFigureModel } from './figures/resolvers.ts';
import type { PartyRecord as ConsultationPartyModel } from './party/party.ts';
import type { WorkerKept as ConsultationWorkerModel } from './consultation/shell.ts';
import type { NoteTold as ConsultationNoteModel } from './note/resolvers.ts';
import type { ConsentAt as ConsultationConsentModel, GroundAt as ConsultationGroundModel } from './consent/resolvers.ts';
import type { EscalationView as ConsultationEscalationModel } from './escalation/door.ts';
import type { IntroductionView as IntroductionModel } from './introduction/resolvers.ts';
import type { Offer as IntroductionOfferModel } from './introduction/offer.ts';
import type { ConferenceView as ConsultationConferenceModel } from './conference/door.ts';
import type { Seat as ConferenceSeatModel } from './conference/conference.ts';
import type { Hearing as ConferenceHearingModel } from './conference/access.ts';
import type { SessionView as VideoSessionModel } from './video-session/door.ts';
import type { InterpreterKept as InterpreterModel } from './interpreter/acts.ts';
import type { Interpretation as InterpretationModel } from './interpreter/interpreter.ts';
import type { InterpreterNotFree as InterpreterNotFreeModel, InterpreterRegisteredAlready as InterpreterRegisteredAlreadyModel } from './interpreter/problem.ts';
import type { EscalationLevelNotNext as EscalationLevelNotNextModel, EscalationOutOfArea as EscalationOutOfAreaModel, EscalationOpenAlready as EscalationOpenAlreadyModel, ConsultationStepNotPossible as ConsultationStepNotPossibleModel, ConsultationNotFinished as ConsultationNotFinishedModel, SecondApproverNeeded as SecondApproverNeededModel, WorkerNotFit as WorkerNotFitModel, BasisMissing as BasisMissingModel, ReferralOpenAlready as ReferralOpenAlreadyModel, RedirectNotPossible as RedirectNotPossibleModel, SupervisorNeeded as SupervisorNeededModel, WorkerRegisteredAlready as WorkerRegisteredAlreadyModel, TooManyCases as TooManyCasesModel } from './consultation/problem.ts';
import type { IssueTold as CertificateIssueModel } from './certificate/resolvers.ts';
import type { IssueWithheld as IssueWithheldModel, IssueActNotPossible as IssueActNotPossibleModel } from './certificate/problem.ts';
import type { MeasureKept as SupportMeasureModel, ClearanceKept as SupportClearanceModel } from './support-measure/resolvers.ts';
import type { SupportMeasureActNotPossible as SupportMeasureActNotPossibleModel, SecondOfficerNeeded as SecondOfficerNeededModel, ClearanceNotPossible as ClearanceNotPossibleModel, PersonNotDistinct as PersonNotDistinctModel } from './support-measure/problem.ts';
import type { NetSpotKept as NetSpotModel } from './net-subsidy/resolvers.ts';
import type { NetSubsidyRule as NetSubsidyRuleModel, NetSubsidyException as NetSubsidyExceptionModel, NetSubsidyTooEarly as NetSubsidyTooEarlyModel, NetSpotHasOpenApplication as NetSpotHasOpenApplicationModel, NetSpotRegistered as NetSpotRegisteredModel } from './net-subsidy/net-spot.ts';
import type { CounterAt as CounterModel, Location as CounterLocationModel, OfferingAt as OfferingModel, OfferingCaveat as OfferingCaveatModel } from './counter/counter.ts';
import type { CounterWaitTold as CounterWaitModel } from './wait/resolvers.ts';
import type { QueueWaitTold as QueueWaitModel, WaitTold as WaitModel } from './wait/told.ts';
import type { StaffingAsked as StaffingOutlookModel, StaffingFound as StaffingOptionModel } from './staffing/resolvers.ts';
import type { ExperienceRecord as WaitErrorModel } from './wait/records.ts';
import type { CongestionBin as CongestionBinModel } from './congestion/congestion.ts';
import type { CongestionForecast as CongestionForecastModel } from './congestion/forecast.ts';
import type { PeakSeason as PeakSeasonModel } from './season/season.ts';
import type { ExceptionOf as CounterExceptionModel, ExceptionOverlaps as ExceptionOverlapsModel, ExceptionNotOpen as ExceptionNotOpenModel } from './counter/exception.ts';
import type { DayPlan as CounterDayModel, WeeklyHours as WeeklyHoursModel, HoursRule as CounterHoursModel, LastEntry as ProcedureLastEntryModel } from './counter/hours.ts';
import type { LocalGroupKept as LocalGroupModel } from './local-group/acts.ts';
import type { LocalGroupRegistered as LocalGroupRegisteredModel, LocalGroupEnded as LocalGroupEndedModel } from './local-group/local-group.ts';
import type { NotificationKept as NotificationModel, NotificationKept as TakenNotificationModel } from './notification/acts.ts';
import type { NotificationNotYours as NotificationNotYoursModel, NotificationStepNotPossible as NotificationStepNotPossibleModel } from './notification/problem.ts';
import type { OpenStateTold as OpenStateModel } from './counter/open-state.ts';
import type { MoveAlreadyPlanned as MoveAlreadyPlannedModel, MoveNotPlanned as MoveNotPlannedModel } from './counter/move.ts';
import type { ProcedureKept as ProcedureModel, PersonalDeadline as PersonalDeadlineModel, OfferingRule as OfferingRuleModel } from './procedure/procedure.ts';
import type { ProcedureChannel as ProcedureChannelModel, ChannelBar as ChannelBarModel, ChannelVerdict as ChannelCheckModel, NoVisit as NoVisitModel } from './procedure/channel.ts';
import type { Prerequisite as PrerequisiteModel, Terms as ProcedureTermsModel, FeeTold as ProcedureFeeModel } from './procedure/terms.ts';
import type { Group as SlotGroupModel } from './slot-group/resolvers.ts';
import type { ClosedDay as ClosedSlotDayModel } from './slot-group/slot-group.ts';
import type { FreeDay as FreeSlotDayModel } from './slot-group/free.ts';
import type { Span as FreeSlotModel } from './slot-group/slots.ts';
import type { SlotGroupNotFit as SlotGroupNotFitModel, SlotGroupActNotPossible as SlotGroupNotPossibleModel, CapacityNotLowered as CapacityNotLoweredModel } from './slot-group/problem.ts';
import type { AppointmentSeen as AppointmentModel, EndTold as AppointmentEndModel } from './appointment/lookup.ts';
import type { SlotNotFree as SlotNotFreeModel, AppointmentActNotPossible as AppointmentNotPossibleModel, HoldExpired as HoldExpiredModel, AppointmentAlreadyOpen as AlreadyOpenModel } from './appointment/problem.ts';
import type { Board as NoticeBoardModel } from './board-slot/resolvers.ts';
import type { PostingSeen as BoardPostingModel, PeriodTold as BoardPeriodModel } from './board-slot/lookup.ts';
import type { BoardFull as BoardFullModel, BoardInUse as BoardInUseModel, BoardActNotPossible as BoardNotPossibleModel } from './board-slot/board-slot.ts';
import type { ChannelBarred as ChannelBarredModel, ChannelStands as ChannelStandsModel, ChannelNotOffered as ChannelNotOfferedModel } from './procedure/edits.ts';
import type { Matter as MatterModel, Contact as SectionContactModel, CallCentre as CallCentreModel, InCharge as InChargeModel } from './matter/matter.ts';
import type { Place as PlaceModel } from './place/place.ts';
import type { PlacesTold as PlacesToldModel, DeskTold as DeskToldModel } from './place/resolvers.ts';
import type { LifeEvent as LifeEventModel, EventStep as LifeEventStepModel } from './life-event/life-event.ts';
import type { PlanTold as LifeEventPlanModel, StepTold as PlannedStepModel } from './life-event/planning.ts';
import type { UseTold as ChannelUseModel } from './channel-use/channel-use.ts';
import type { FloorManagerKept as FloorManagerPostModel } from './floor-manager/store.ts';
import type { FloorManagerNotHere as FloorManagerNotHereModel, FloorManagerPostOver as FloorManagerPostOverModel } from './floor-manager/floor-manager.ts';
import type { SupportNotHere as SupportNotHereModel, ProcedureNotDigital as ProcedureNotDigitalModel } from './digital-support/digital-support.ts';
import type { Leaflet as LeafletModel, EditionStock as LeafletEditionModel, LeafletOutOfStock as LeafletOutOfStockModel } from './leaflet/leaflet.ts';
import type { LeafletStockKept as LeafletStockModel } from './leaflet/store.ts';
import type { Fact as FactModel, Requirement as RequirementModel, FactOption as FactOptionModel, Test as FactTestModel } from './requirement/requirement.ts';
import type { EvidenceNeed as EvidenceNeedModel } from './requirement/evidence.ts';
import type { Checklist as ChecklistModel } from './requirement/checklist.ts';
import type { TicketSeriesRecord as TicketSeriesModel, SeriesDayOpened as SeriesDayOpenedModel, SeriesDayStepNotPossible as SeriesDayStepNotPossibleModel } from './series/series.ts';
import type { QueuePolicy as QueuePolicyModel } from './queue/policy.ts';
import type { DayKept as SeriesDayModel } from './series/days.ts';
import type { QueueBoard as QueueBoardModel, BoardQueue as BoardQueueModel, BoardNumber as BoardNumberModel } from './queue-board/queue-board.ts';
import type { CalledNumber as CalledNumberModel } from './series/resolvers.ts';
import type { SessionKept as AgentSessionModel } from './agent/acts.ts';
import type { DeskTaken as DeskTakenModel, AgentAlreadySignedIn as AgentAlreadySignedInModel, AgentSessionStepNotPossible as AgentSessionStepNotPossibleModel } from './agent/agent.ts';
import type { TicketKept as TicketModel, TicketKept as HeldTicketModel } from './ticket/steps.ts';
import type { Phase as TicketPhaseModel, Call as TicketCallModel, ProcedureResult as ProcedureResultModel, Phase as VisitStepModel } from './ticket/ticket.ts';
import type { CalledBefore as CalledBeforeModel } from './queue/held.ts';
import type { TicketStepNotPossible as TicketStepNotPossibleModel, SeriesNotIssuing as SeriesNotIssuingModel, NumberVoided as NumberVoidedModel, AppointmentHasTicket as AppointmentHasTicketModel, AgentNotAvailable as AgentNotAvailableModel, AgentHasTicket as AgentHasTicketModel, DeskHasTicket as DeskHasTicketModel, TicketWithOther as TicketWithOtherModel, SkillMissing as SkillMissingModel, NobodyWaiting as NobodyWaitingModel, CallNotYet as CallNotYetModel } from './ticket/problem.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in Asia/Tokyo as `YYYY-MM-DD`. Days that don't exist are refused. */
  Date: { input: string; output: string; }
  /**
   * An instant with its offset, spoken in Japan's: `2026-11-23T09:00:00+09:00`. Input needs an offset or `Z`;
   * an instant without one is refused.
   */
  DateTime: { input: Date; output: Date; }
  /** A day known to the year, the month or the day: `2019`, `2019-07`, `2019-07-01`. Precision is kept, never filled in. */
  PartialDate: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What `addConsultationTopic` takes. */
export type AddConsultationTopicInput = {
  /** Its theme. */
  readonly code: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose it is. */
  readonly subject: Scalars['ID']['input'];
};

/** The bounds that a series on a day is to have from now on. */
export type AdjustSeriesDayInput = {
  /** The most numbers of the day, 1 to 5000; null for no bound. Below what was given already, no more are given. */
  readonly cap?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** From when on no number is given but by staff; null for no such time. */
  readonly lastEntryAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The series on a day. */
  readonly seriesDay: Scalars['ID']['input'];
};

/** One agent, one desk: the caller is signed in already. */
export type AgentAlreadySignedIn = Problem & {
  readonly __typename?: 'AgentAlreadySignedIn';
  readonly clause?: Maybe<Clause>;
  /** Where. */
  readonly desk: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** One agent, one desk: the caller is signed in already. */
export type AgentAlreadySignedInMessageArgs = {
  lang?: Language;
};


/** One agent, one desk: the caller is signed in already. */
export type AgentAlreadySignedInRemedyArgs = {
  lang?: Language;
};

/** One agent, one ticket: the caller has one at hand. */
export type AgentHasTicket = Problem & {
  readonly __typename?: 'AgentHasTicket';
  readonly clause?: Maybe<Clause>;
  /** The number at hand. */
  readonly display: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** One agent, one ticket: the caller has one at hand. */
export type AgentHasTicketMessageArgs = {
  lang?: Language;
};


/** One agent, one ticket: the caller has one at hand. */
export type AgentHasTicketRemedyArgs = {
  lang?: Language;
};

/** The caller isn't signed in at a desk of the ticket's counter, or isn't AVAILABLE there. */
export type AgentNotAvailable = Problem & {
  readonly __typename?: 'AgentNotAvailable';
  /** What the caller is. */
  readonly agentState: AgentState;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The caller isn't signed in at a desk of the ticket's counter, or isn't AVAILABLE there. */
export type AgentNotAvailableMessageArgs = {
  lang?: Language;
};


/** The caller isn't signed in at a desk of the ticket's counter, or isn't AVAILABLE there. */
export type AgentNotAvailableRemedyArgs = {
  lang?: Language;
};

/**
 * An agent at a desk (窓口番号) of a counter, from signing in to signing out. Who the agent is isn't told. That they call or serve follows from the
 * ticket they have.
 */
export type AgentSession = Node & {
  readonly __typename?: 'AgentSession';
  /** What the caller may do now. */
  readonly availableActions: ReadonlyArray<AgentSessionAction>;
  /** The counter. */
  readonly counter: Counter;
  /** The desk as it's shown, e.g. `3`. */
  readonly desk: Scalars['String']['output'];
  /** When they signed out; null while they're there. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every act on it, the first first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  readonly id: Scalars['ID']['output'];
  /** Whether this is the caller's own. */
  readonly isMine: Scalars['Boolean']['output'];
  /** Whether nothing was heard of the desk's screen for longer than policy lets: somebody should look. Nothing is done by itself. */
  readonly isUnheard: Scalars['Boolean']['output'];
  /** The series that the agent takes. */
  readonly series: ReadonlyArray<TicketSeries>;
  /** When they signed in. */
  readonly signedInAt: Scalars['DateTime']['output'];
  /** Since when the agent says so. */
  readonly since: Scalars['DateTime']['output'];
  /** What the agent does. */
  readonly state: AgentState;
  /** The ticket at hand; null where there's none. */
  readonly ticket?: Maybe<Ticket>;
  /** Counts the acts on it. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with an agent's session. */
export type AgentSessionAction =
  /** `changeAgentState` to AVAILABLE. */
  | 'BE_AVAILABLE'
  /** `signOutOfDesk`. */
  | 'SIGN_OUT'
  /** `changeAgentState` to BREAK. */
  | 'TAKE_BREAK'
  /** `changeAgentState` to WRAP_UP. */
  | 'WRAP_UP';

/** What the acts on an agent's session answer. */
export type AgentSessionAnswer = AgentAlreadySignedIn | AgentHasTicket | AgentSessionChanged | AgentSessionStepNotPossible | Conflict | DeskTaken | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** The session stands so now. */
export type AgentSessionChanged = {
  readonly __typename?: 'AgentSessionChanged';
  /** The session. */
  readonly session: AgentSession;
};

/** A session that is to end, or to be heard of. */
export type AgentSessionInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  readonly session: Scalars['ID']['input'];
};

/** What the agent says of themselves doesn't allow that. */
export type AgentSessionStepNotPossible = Problem & {
  readonly __typename?: 'AgentSessionStepNotPossible';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** What was asked. */
  readonly sessionAction: AgentSessionAction;
  /** What they say. */
  readonly sessionState: AgentState;
};


/** What the agent says of themselves doesn't allow that. */
export type AgentSessionStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** What the agent says of themselves doesn't allow that. */
export type AgentSessionStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What an agent at a desk does. */
export type AgentState =
  /** Free for the next. */
  | 'AVAILABLE'
  /** Has a break. */
  | 'BREAK'
  /** Has called somebody, who isn't there yet. */
  | 'CALLING'
  /** Isn't signed in. */
  | 'OFFLINE'
  /** Serves somebody. */
  | 'SERVING'
  /** Finishes what the last one left to do. */
  | 'WRAP_UP';

/** What an agent says of themselves. */
export type AgentStateWanted =
  /** Free for the next. */
  | 'AVAILABLE'
  /** Has a break. */
  | 'BREAK'
  /** Finishes what the last one left to do. */
  | 'WRAP_UP';

/** What `announceCounterException` answers. */
export type AnnounceCounterExceptionAnswer = Conflict | CounterExceptionAnnounced | ExceptionOverlaps | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Hours that are to be announced for some days. */
export type AnnounceCounterExceptionInput = {
  /** The counter. */
  readonly counter: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The hours of each day: none for CLOSED and SUSPENDED, one to six that don't overlap otherwise. */
  readonly intervals?: ReadonlyArray<HoursIntervalInput>;
  /** CLOSED all day, OPEN besides the regular hours, CHANGED hours, or some procedures SUSPENDED. */
  readonly kind: CounterExceptionKind;
  /**
   * The procedures that alone are taken in these hours, as on a Saturday; for SUSPENDED those that aren't taken. Each one that the counter takes. Left out: nothing is said of
   * them, and on a day of the week on which few are taken it's unknown which.
   */
  readonly procedures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, for a person. */
  readonly reason: BilingualInput;
  /** The last day, included; `from` when left out. At most 366 days. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
};

/** What `answerConsultation` takes. */
export type AnswerConsultationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, as a code in capitals. */
  readonly outcome: Scalars['String']['input'];
};

/** What `answerCorrection` answers. */
export type AnswerCorrectionAnswer = ApplicationStepNotPossible | Conflict | CorrectionAnswered | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PrerequisiteMissing | ProxyNotAllowed;

/** What `answerCorrection` takes. */
export type AnswerCorrectionInput = {
  /** What comes; at most 4,000 characters. Kept sealed. */
  readonly answer: Scalars['String']['input'];
  /** What the answer puts right, where the correction asks for it. */
  readonly changes?: InputMaybe<CorrectionChangesInput>;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The token of the receipt, for whoever filed it without signing in. */
  readonly receiptToken?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to one question. Exactly one of `yes`, `number` and `choice`, as the fact's kind says. */
export type AnswerInput = {
  /** A value of its options. */
  readonly choice?: InputMaybe<Scalars['String']['input']>;
  /** The fact. */
  readonly fact: Scalars['ID']['input'];
  /** A number. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** Yes or no. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `answerIntroduction` answers. */
export type AnswerIntroductionAnswer = Conflict | ConsultationStepNotPossible | IdempotencyKeyReused | IntroductionAnswered | InvalidInput | NotFound | NotPermitted;

/** What `answerIntroduction` takes: the introduction, for a group; the token, for a person. */
export type AnswerIntroductionInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The introduction, where the caller speaks for its group. */
  readonly introduction?: InputMaybe<Scalars['ID']['input']>;
  /** Whether they agree. Not to agree takes back what was agreed to, as well. */
  readonly isAgreed: Scalars['Boolean']['input'];
  /** What was handed to the caller. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 申請・届出. It's told to whoever filed it (by their sign-in, or by the token of their receipt) and to staff of the offices that work on it; for
 * everybody else it isn't there. Its personal text is kept apart, sealed; what staff read of it is logged before.
 */
export type Application = Node & {
  readonly __typename?: 'Application';
  /** Who applies. Null once it's erased. */
  readonly applicant?: Maybe<ApplicationPerson>;
  /** When it reached the office; online: when it was recorded, also at night and on holidays. It never changes. */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of the arrival, in Asia/Tokyo. */
  readonly arrivedOn?: Maybe<Scalars['Date']['output']>;
  /** What you may do with it now. */
  readonly availableActions: ReadonlyArray<ApplicationAction>;
  /** How it came. */
  readonly channel: Channel;
  /** What was asked for later, earliest first. */
  readonly corrections: ReadonlyArray<ApplicationCorrection>;
  /** The window that it was handed in at or addressed to; null where it went to the section in charge. */
  readonly counter?: Maybe<Counter>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The decision; null while there's none. */
  readonly decision?: Maybe<ApplicationDecision>;
  /** By when it's to be decided: office days from the day after arrival, without the days of corrections. Null where no standard time is known. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When it ended; null while it's in work. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the back office took, earliest first. */
  readonly entries: ReadonlyArray<ApplicationEntry>;
  /** The accepted application that came first, where there has to be one. */
  readonly follows?: Maybe<Application>;
  /** What happened, earliest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** How surely it's known who applied. */
  readonly identityLevel: IdentityLevel;
  /** Whether that day has passed without a decision. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Whether `counter` only passes on (取次ぎ): then `issuingOffice` is another office. */
  readonly isRelay: Scalars['Boolean']['output'];
  /** What was handed over, earliest first; some dozens at most. */
  readonly issues: ReadonlyArray<CertificateIssue>;
  /** The office that decides and issues. */
  readonly issuingOffice: Office;
  /** 転入者への地区情報 for the address that was moved to, once the notification is accepted; null for other procedures. */
  readonly newcomerGuide?: Maybe<NewcomerGuide>;
  /** The day of the postmark, for what came by mail; it isn't the arrival. */
  readonly postmarkedOn?: Maybe<Scalars['Date']['output']>;
  /** What is applied for. */
  readonly procedure: Procedure;
  /** Office days from the day after arrival to the decision or to today, without the days of corrections; null before arrival. */
  readonly processingDays?: Maybe<Scalars['Int']['output']>;
  /** Who applies for them; null where nobody does, and once it's erased. */
  readonly proxy?: Maybe<ApplicationPerson>;
  /** The section in charge at `issuingOffice`, in Japanese; null where it went to a window, and where no kept source names it. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The time for deciding that held on arrival; null where none is known. */
  readonly standardProcessing?: Maybe<ApplicationStandard>;
  /** How it stands today: a correction whose last day has passed is UNDER_REVIEW. */
  readonly state: ApplicationState;
  /** What is applied for, in words. Null where nothing was said, and once it's erased. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Whom it's about, where it's about others; at most 10. Empty once it's erased. */
  readonly subjects: ReadonlyArray<ApplicationPerson>;
  /** When it was sent or handed in; null for a draft. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 申請・届出. It's told to whoever filed it (by their sign-in, or by the token of their receipt) and to staff of the offices that work on it; for
 * everybody else it isn't there. Its personal text is kept apart, sealed; what staff read of it is logged before.
 */
export type ApplicationApplicantArgs = {
  purpose?: ApplicationPurpose;
};


/**
 * 申請・届出. It's told to whoever filed it (by their sign-in, or by the token of their receipt) and to staff of the offices that work on it; for
 * everybody else it isn't there. Its personal text is kept apart, sealed; what staff read of it is logged before.
 */
export type ApplicationProxyArgs = {
  purpose?: ApplicationPurpose;
};


/**
 * 申請・届出. It's told to whoever filed it (by their sign-in, or by the token of their receipt) and to staff of the offices that work on it; for
 * everybody else it isn't there. Its personal text is kept apart, sealed; what staff read of it is logged before.
 */
export type ApplicationSubjectsArgs = {
  purpose?: ApplicationPurpose;
};

/** What can be done with an application. */
export type ApplicationAction =
  /** `answerCorrection`. */
  | 'ANSWER_CORRECTION'
  /** `decideApplication` with APPROVED. */
  | 'APPROVE'
  /** `decideApplication` with PARTIALLY_APPROVED. */
  | 'APPROVE_IN_PART'
  /** `beginReview`. */
  | 'BEGIN_REVIEW'
  /** `completeApplication`. */
  | 'COMPLETE'
  /** `decideApplication` with DENIED. */
  | 'DENY'
  /** `finishEntry`. */
  | 'FINISH_ENTRY'
  /** `issueApplication`. */
  | 'ISSUE'
  /** `readyApplication`. */
  | 'MAKE_READY'
  /** `recordArrival`. */
  | 'RECORD_ARRIVAL'
  /** `requestCorrection`. */
  | 'REQUEST_CORRECTION'
  /** `reviseDraft`. */
  | 'REVISE'
  /** `setApplicationAside`. */
  | 'SET_ASIDE'
  /** `startEntry`. */
  | 'START_ENTRY'
  /** `submitApplication`. */
  | 'SUBMIT'
  /** `withdrawApplication`. */
  | 'WITHDRAW';

/** An application has arrived. */
export type ApplicationArrived = {
  readonly __typename?: 'ApplicationArrived';
  /** It. */
  readonly application: Application;
};

/** By how it came. */
export type ApplicationChannelFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Channel>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Channel>>;
  /** Isn't this. */
  readonly not?: InputMaybe<Channel>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<Channel>>;
};

/** An application is completed. */
export type ApplicationCompleted = {
  readonly __typename?: 'ApplicationCompleted';
  /** It. */
  readonly application: Application;
};

/** A page of applications. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The applications with their cursors. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** The applications alone. */
  readonly nodes: ReadonlyArray<Application>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** 補正: what was asked for, by when, and what came. */
export type ApplicationCorrection = {
  readonly __typename?: 'ApplicationCorrection';
  /** What was answered. Null while nothing was, and once it's erased. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The last day; after it the time for deciding runs on. Nothing is denied by that, and what comes later is still read. */
  readonly deadlineOn: Scalars['Date']['output'];
  /** Whether the last day has passed without it. */
  readonly isLapsed: Scalars['Boolean']['output'];
  /** What is missing. Null once it's erased. */
  readonly items?: Maybe<Scalars['String']['output']>;
  /** What the answer may put right of the application; the rest stays as it was filed. */
  readonly parts: ReadonlyArray<ApplicationPart>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it came; null while it hasn't. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An application is decided. */
export type ApplicationDecided = {
  readonly __typename?: 'ApplicationDecided';
  /** It. */
  readonly application: Application;
};

/** The decision. */
export type ApplicationDecision = {
  readonly __typename?: 'ApplicationDecision';
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** On which day, in Asia/Tokyo. */
  readonly decidedOn: Scalars['Date']['output'];
  /** What was decided. */
  readonly outcome: ApplicationOutcome;
  /** Why; always there for what isn't granted in full, until it's erased. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 教示: how it can be contested. Always there for what isn't granted in full, until it's erased. */
  readonly remedyNotice?: Maybe<Scalars['String']['output']>;
};

/** A draft is kept. */
export type ApplicationDrafted = {
  readonly __typename?: 'ApplicationDrafted';
  /** It. */
  readonly application: Application;
  /** The token of the receipt: whoever holds it can follow the application without signing in. Told here alone; keep it. */
  readonly receiptToken: Scalars['String']['output'];
};

/** One application of a page. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: Application;
};

/** 集中入力: one run of entering data at the back office, with its times. By whom isn't told. */
export type ApplicationEntry = {
  readonly __typename?: 'ApplicationEntry';
  /** When it ended; null while it runs. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The office that entered. */
  readonly office: Office;
  /** How long it took, in seconds; null while it runs. */
  readonly seconds?: Maybe<Scalars['Int']['output']>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** What acts on one application take. */
export type ApplicationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The token of the receipt, for whoever filed it without signing in. */
  readonly receiptToken?: InputMaybe<Scalars['String']['input']>;
};

/** Something was handed over. */
export type ApplicationIssued = {
  readonly __typename?: 'ApplicationIssued';
  /** The application. */
  readonly application: Application;
  /** What was handed over. */
  readonly issue: CertificateIssue;
};

/** How a list of applications is ordered. */
export type ApplicationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ApplicationOrderField;
};

/** What a list of applications may be ordered by. */
export type ApplicationOrderField =
  /** By when it was begun. */
  | 'CREATED'
  /** By when it's to be decided. */
  | 'DUE';

/** What was decided. */
export type ApplicationOutcome =
  /** 承認・受理. */
  | 'APPROVED'
  /** 拒否. */
  | 'DENIED'
  /** 一部承認. */
  | 'PARTIALLY_APPROVED';

/** What of an application a correction can put right. */
export type ApplicationPart =
  /** Who applies. */
  | 'APPLICANT'
  /** Where and when somebody moves in. */
  | 'MOVE_IN'
  /** Who applies for them. */
  | 'PROXY'
  /** What is applied for, in words. */
  | 'STATEMENT'
  /** Whom it's about. */
  | 'SUBJECTS';

/** Somebody as an application names them. Kept sealed, erased when the time of keeping is over. */
export type ApplicationPerson = {
  readonly __typename?: 'ApplicationPerson';
  /** Their address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Their day of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** How to reach them. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Its reading. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Their name. */
  readonly name: Scalars['String']['output'];
};

/** Somebody, as they're named in an application. Kept sealed. */
export type ApplicationPersonInput = {
  /** Their address; at most 300 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Their day of birth. Without it no certificate can be checked before it's handed over. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** How to reach them; at most 200 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Its reading; at most 100 characters. */
  readonly kana?: InputMaybe<Scalars['String']['input']>;
  /** Their name; at most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** What personal text is read for; stands in the log of reads. */
export type ApplicationPurpose =
  /** Entering it at the back office. */
  | 'ENTRY'
  /** Handing over. */
  | 'ISSUE'
  /** Taking it in. */
  | 'RECEPTION'
  /** Examining it. */
  | 'REVIEW';

/** Something is ready to be handed over. */
export type ApplicationReady = {
  readonly __typename?: 'ApplicationReady';
  /** It. */
  readonly application: Application;
};

/** An application has arrived and is on record. */
export type ApplicationRecorded = {
  readonly __typename?: 'ApplicationRecorded';
  /** It. */
  readonly application: Application;
  /** The token of the receipt: whoever holds it can follow the application without signing in. Told here alone; keep it. */
  readonly receiptToken: Scalars['String']['output'];
};

/** What came is set aside as no application. */
export type ApplicationSetAside = {
  readonly __typename?: 'ApplicationSetAside';
  /** It. */
  readonly application: Application;
};

/** 標準処理期間: how long the ward takes as a rule. */
export type ApplicationStandard = {
  readonly __typename?: 'ApplicationStandard';
  /** How many. */
  readonly amount: Scalars['Int']['output'];
  /** Of what: DAY or WORKING_DAY. */
  readonly unit: Scalars['String']['output'];
};

/** How an application or notification stands. */
export type ApplicationState =
  /** 承認; for a notification 受理. */
  | 'APPROVED'
  /** 到達: it reached the office; it is examined without delay. */
  | 'ARRIVED'
  /** 完了: granted, and there is nothing to hand over. */
  | 'COMPLETED'
  /** 補正待ち: something was asked for, by a day. Its days do not count. */
  | 'CORRECTION_REQUESTED'
  /** 拒否, with its reason and how to contest it. */
  | 'DENIED'
  /** 下書き: only whoever writes it knows of it. */
  | 'DRAFT'
  /** 交付済み. */
  | 'ISSUED'
  /** What came was no application at all. Never from one that arrived. */
  | 'NOT_AN_APPLICATION'
  /** 一部承認. */
  | 'PARTIALLY_APPROVED'
  /** 交付待ち. */
  | 'READY'
  /** 送付: sent by mail, not there yet. */
  | 'SUBMITTED'
  /** 審査. */
  | 'UNDER_REVIEW'
  /** 取下げ, by whoever applied. */
  | 'WITHDRAWN';

/** By how it was last written to stand: one whose correction has lapsed is CORRECTION_REQUESTED. */
export type ApplicationStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ApplicationState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ApplicationState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<ApplicationState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ApplicationState>>;
};

/** The application's state doesn't allow this. What has arrived is never sent back unread (行政手続法第7条). */
export type ApplicationStepNotPossible = Problem & {
  readonly __typename?: 'ApplicationStepNotPossible';
  /** The act. */
  readonly action: ApplicationAction;
  /** The application. */
  readonly application: Application;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What this state allows. */
  readonly possible: ReadonlyArray<ApplicationAction>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: ApplicationState;
};


/** The application's state doesn't allow this. What has arrived is never sent back unread (行政手続法第7条). */
export type ApplicationStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The application's state doesn't allow this. What has arrived is never sent back unread (行政手続法第7条). */
export type ApplicationStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** An application is handed in. */
export type ApplicationSubmitted = {
  readonly __typename?: 'ApplicationSubmitted';
  /** It. */
  readonly application: Application;
};

/** What a list of applications may be narrowed by. All members must hold. */
export type ApplicationWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ApplicationWhere>>;
  /** By the day of arrival. */
  readonly arrivedOn?: InputMaybe<DateFilter>;
  /** By how it came. */
  readonly channel?: InputMaybe<ApplicationChannelFilter>;
  /** By when it's to be decided; what is decided, or has no such day, has none. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ApplicationWhere>;
  /** By the office that decides. */
  readonly office?: InputMaybe<IdFilter>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ApplicationWhere>>;
  /** By what is applied for. */
  readonly procedure?: InputMaybe<IdFilter>;
  /** By how it stands. */
  readonly state?: InputMaybe<ApplicationStateFilter>;
};

/** An application is withdrawn. */
export type ApplicationWithdrawn = {
  readonly __typename?: 'ApplicationWithdrawn';
  /** It. */
  readonly application: Application;
};

/** What `applyForBoardSlot` answers. */
export type ApplyForBoardSlotAnswer = BoardActNotPossible | BoardFull | BoardSlotApplied | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A place on a notice board that is applied for. */
export type ApplyForBoardSlotInput = {
  /** Who applies: only what is needed. It's kept sealed, and forgotten some days after. */
  readonly applicant: BoardApplicantInput;
  /** The board. */
  readonly board: Scalars['ID']['input'];
  /** The first day of an open period. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once and gives the same token; without signing in at least 22 characters, by chance. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For how many periods that follow each other; the ward's setting says how many. */
  readonly periodCount?: Scalars['Int']['input'];
  /** What it's about, as everybody will see it; at most 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `applyForNetSubsidy` answers. */
export type ApplyForNetSubsidyAnswer = ChannelNotAllowed | Conflict | IdempotencyKeyReused | IdentityNotEnough | InvalidInput | NetSpotHasOpenApplication | NetSubsidyApplied | NetSubsidyTooEarly | NotFound | NotPermitted | PrerequisiteMissing | ProcedureNotTakenHere | ProxyNotAllowed | RelayNeedsIssuingCounter | SectionNotInCharge;

/** What `applyForNetSubsidy` takes. */
export type ApplyForNetSubsidyInput = {
  /** Who applies. */
  readonly applicant: ApplicationPersonInput;
  /** How it comes. */
  readonly channel: Channel;
  /** The window that it's handed in at or addressed to. */
  readonly counter: Scalars['ID']['input'];
  /** The code of an exception of the rule, where one holds. */
  readonly exception?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How surely it's known who applies; for what staff take in. */
  readonly identity?: InputMaybe<IdentityLevel>;
  /** The window that issues, where `counter` only passes on. */
  readonly issuingCounter?: InputMaybe<Scalars['ID']['input']>;
  /** The day of the postmark. */
  readonly postmarkedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who applies for them. */
  readonly proxy?: InputMaybe<ApplicationPersonInput>;
  /** When it was received, where staff write that down later; now when left out. */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The spot. */
  readonly spot: Scalars['ID']['input'];
  /** What is applied for, in words; at most 4,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Whom a certificate is about, where that isn't the applicant alone; at most 10. */
  readonly subjects?: InputMaybe<ReadonlyArray<ApplicationPersonInput>>;
};

/**
 * 予約: a place at an office, or at two at once for a video consultation. It can't be found by id: its holder shows its token, and the desk of its
 * offices sees its own.
 */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** That somebody came; null where nobody has. */
  readonly arrival?: Maybe<AppointmentArrival>;
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<AppointmentAction>;
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** How it ended early; null where it didn't. */
  readonly ending?: Maybe<AppointmentEnding>;
  /** Where: one end, or the two of a video consultation. */
  readonly ends: ReadonlyArray<AppointmentEnd>;
  /** Its end. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Until when a held place is held; null once it's confirmed or over. */
  readonly holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether a closing took its place away, so that it has to be moved or cancelled; false where it's over. */
  readonly isAffected: Scalars['Boolean']['output'];
  /** How many other open appointments of that day have the same contact and procedure; null for everybody but the desk. */
  readonly likelyDuplicateCount?: Maybe<Scalars['Int']['output']>;
  /** How it takes place. */
  readonly mode: AppointmentMode;
  /** The one whose place it took; null where it took none's. */
  readonly movedFrom?: Maybe<Appointment>;
  /** The one that took its place; null where none did. */
  readonly movedTo?: Maybe<Appointment>;
  /** Whether the office has to tell whom it's for, or told; null where there's nothing to tell. */
  readonly notice?: Maybe<AppointmentNotice>;
  /** What its person was told of it, or is to be, the first written first. At most 50. */
  readonly notifications: ReadonlyArray<Notification>;
  /** Whom it's for, for the desk of its offices alone; null for everybody else, while it's held, and when it's forgotten. */
  readonly person?: Maybe<AppointmentPerson>;
  /** The procedures that it's for. */
  readonly procedures: ReadonlyArray<Procedure>;
  /** Its beginning. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How it stands now. */
  readonly state: AppointmentState;
  /** The id of the numbered ticket that checking in gave; null where it gave none. */
  readonly ticketId?: Maybe<Scalars['ID']['output']>;
  /** How many slots that follow each other. */
  readonly units: Scalars['Int']['output'];
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Its state, or the time, doesn't let this be done. */
export type AppointmentActNotPossible = Problem & {
  readonly __typename?: 'AppointmentActNotPossible';
  /** What was to be done. */
  readonly action: AppointmentAction;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** From when it can be done; null where no time alone would let it. */
  readonly possibleFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: AppointmentState;
};


/** Its state, or the time, doesn't let this be done. */
export type AppointmentActNotPossibleMessageArgs = {
  lang?: Language;
};


/** Its state, or the time, doesn't let this be done. */
export type AppointmentActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What may be done with an appointment. */
export type AppointmentAction =
  /** `cancelAppointment` */
  | 'CANCEL'
  /** `checkInAppointment` */
  | 'CHECK_IN'
  /** `completeAppointment` */
  | 'COMPLETE'
  /** `confirmAppointment` */
  | 'CONFIRM'
  /** A hold runs out by itself. */
  | 'EXPIRE'
  /** `recordAppointmentNotice` */
  | 'GIVE_NOTICE'
  /** `markAppointmentNoShow`; the process does it, too, when the time has come. */
  | 'NO_SHOW'
  /** `rescheduleAppointment` */
  | 'RESCHEDULE';

/** There's an open appointment of the same person for the same procedure on that day. */
export type AppointmentAlreadyOpen = Problem & {
  readonly __typename?: 'AppointmentAlreadyOpen';
  readonly clause?: Maybe<Clause>;
  /** The day. */
  readonly date: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** There's an open appointment of the same person for the same procedure on that day. */
export type AppointmentAlreadyOpenMessageArgs = {
  lang?: Language;
};


/** There's an open appointment of the same person for the same procedure on that day. */
export type AppointmentAlreadyOpenRemedyArgs = {
  lang?: Language;
};

/** That somebody came. */
export type AppointmentArrival = {
  readonly __typename?: 'AppointmentArrival';
  /** As which they're called. */
  readonly as: ArrivalClass;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** The appointment is cancelled. */
export type AppointmentCancelled = {
  readonly __typename?: 'AppointmentCancelled';
  /** The appointment. */
  readonly appointment: Appointment;
};

/** The person has come. */
export type AppointmentCheckedIn = {
  readonly __typename?: 'AppointmentCheckedIn';
  /** The appointment. */
  readonly appointment: Appointment;
  /** The secret of the new ticket's slip: it's told this once. Null where no ticket was given, and when the act is repeated. */
  readonly ticketToken?: Maybe<Scalars['String']['output']>;
};

/** It is done. */
export type AppointmentCompleted = {
  readonly __typename?: 'AppointmentCompleted';
  /** The appointment. */
  readonly appointment: Appointment;
};

/** The appointment stands. */
export type AppointmentConfirmed = {
  readonly __typename?: 'AppointmentConfirmed';
  /** The appointment. */
  readonly appointment: Appointment;
};

/** A page of appointments. */
export type AppointmentConnection = {
  readonly __typename?: 'AppointmentConnection';
  /** The appointments with their cursors. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** The appointments alone. */
  readonly nodes: ReadonlyArray<Appointment>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One appointment of a page. */
export type AppointmentEdge = {
  readonly __typename?: 'AppointmentEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The appointment. */
  readonly node: Appointment;
};

/** One end of an appointment. */
export type AppointmentEnd = {
  readonly __typename?: 'AppointmentEnd';
  /** The counter, where it is on the appointment's day; null where there's none. */
  readonly counter?: Maybe<Counter>;
  /** The office. */
  readonly office?: Maybe<Office>;
  /** Which end it is. */
  readonly role: SlotGroupRole;
  /** What was booked there; null where it's gone. */
  readonly slotGroup?: Maybe<SlotGroup>;
};

/** How an appointment ended early. */
export type AppointmentEnding = {
  readonly __typename?: 'AppointmentEnding';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who ended it. */
  readonly by: AppointmentSide;
  /** Why, in the office's words; null where its holder ended it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** An appointment has one ticket. */
export type AppointmentHasTicket = Problem & {
  readonly __typename?: 'AppointmentHasTicket';
  /** The appointment. */
  readonly appointmentId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** An appointment has one ticket. */
export type AppointmentHasTicketMessageArgs = {
  lang?: Language;
};


/** An appointment has one ticket. */
export type AppointmentHasTicketRemedyArgs = {
  lang?: Language;
};

/** The place is held. */
export type AppointmentHeld = {
  readonly __typename?: 'AppointmentHeld';
  /** The appointment, held. */
  readonly appointment: Appointment;
  /** What opens it to whoever shows it: keep it. It's told here alone, and stays the same when the time is changed. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** How an appointment takes place. */
export type AppointmentMode =
  /** At the counter. */
  | 'COUNTER'
  /** By phone: the office calls. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** Nobody came. */
export type AppointmentNotKept = {
  readonly __typename?: 'AppointmentNotKept';
  /** The appointment. */
  readonly appointment: Appointment;
};

/** That an office moved or cancelled it and has to tell, or told, whom it's for. */
export type AppointmentNotice = {
  readonly __typename?: 'AppointmentNotice';
  /** By what it was given; null while it's owed. */
  readonly by?: Maybe<NoticeMeans>;
  /** When it was given; null while it's owed. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it tells. */
  readonly of: AppointmentNoticeKind;
  /** Since when it's owed. */
  readonly owedAt: Scalars['DateTime']['output'];
};

/** What a notice tells. */
export type AppointmentNoticeKind =
  /** That the office cancelled it. */
  | 'CANCELLED'
  /** That the office moved it. */
  | 'MOVED';

/** The notice is on record. */
export type AppointmentNoticeRecorded = {
  readonly __typename?: 'AppointmentNoticeRecorded';
  /** The appointment. */
  readonly appointment: Appointment;
};

/** Whom an appointment is for: what they gave. Each reading is logged before it happens. */
export type AppointmentPerson = {
  readonly __typename?: 'AppointmentPerson';
  /** The number or the address. */
  readonly contact: Scalars['String']['output'];
  /** How they're reached. */
  readonly contactKind: ContactKind;
  /** How they want to be called; null where they didn't say. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What helps them at the counter; null where they didn't say. */
  readonly needs?: Maybe<Scalars['String']['output']>;
};

/** Whom an appointment is for: only what is needed. It's kept sealed, and forgotten some days after. */
export type AppointmentPersonInput = {
  /** The number or the address. */
  readonly contact: Scalars['String']['input'];
  /** How they're reached; by phone where the office is to call. */
  readonly contactKind: ContactKind;
  /** How they want to be called; at most 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What helps them at the counter; at most 200 characters. */
  readonly needs?: InputMaybe<Scalars['String']['input']>;
};

/** The appointment is moved. */
export type AppointmentRescheduled = {
  readonly __typename?: 'AppointmentRescheduled';
  /** The new appointment. The token is the same. */
  readonly appointment: Appointment;
};

/** Who did it. */
export type AppointmentSide =
  /** Whoever holds its token. */
  | 'HOLDER'
  /** The desk of one of its offices. */
  | 'OFFICE';

/** How an appointment stands. */
export type AppointmentState =
  /** 取消し済み */
  | 'CANCELLED'
  /** 受付済み: the person is there. */
  | 'CHECKED_IN'
  /** 終了 */
  | 'COMPLETED'
  /** 予約済み */
  | 'CONFIRMED'
  /** 期限切れ: the hold ran out; the place is free again. */
  | 'EXPIRED'
  /** 仮押さえ: the place is held for some minutes, until it's confirmed or runs out. */
  | 'HELD'
  /** 来庁なし: nobody came. */
  | 'NO_SHOW'
  /** 変更済み: another appointment took its place. */
  | 'RESCHEDULED';

/** What the appointments of an office are narrowed by. All members must hold. */
export type AppointmentWhere = {
  /** The first day; today when left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of which a closing took the place away. */
  readonly isAffected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of which a notice is owed. */
  readonly isNoticeOwed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The office, of which the caller holds a desk's post. */
  readonly office: Scalars['ID']['input'];
  /** In one of these states; in any when left out. */
  readonly states?: InputMaybe<ReadonlyArray<AppointmentState>>;
  /** The last day, itself included; `from` when left out. At most 93 in all. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
};

/** What `approveBoardPosting` answers. */
export type ApproveBoardPostingAnswer = BoardActNotPossible | BoardPostingApproved | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A posting that is to be approved. */
export type ApproveBoardPostingInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The posting. */
  readonly posting: Scalars['ID']['input'];
};

/** What `approveSupportClearance` answers. */
export type ApproveSupportClearanceAnswer = ClearanceNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SecondOfficerNeeded | SupportClearanceApproved;

/** What `approveSupportClearance` takes. */
export type ApproveSupportClearanceInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The clearance. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type Area = {
  readonly __typename?: 'Area';
  /**
   * The windows of this area, in the ward's own order: its general branch's くみん窓口, its 出張所, certificate windows and the
   * windows of its centres. `at` is the instant that they're told for; now when left out. Null when the service is down.
   */
  readonly counters?: Maybe<ReadonlyArray<Counter>>;
  readonly id: Scalars['ID']['output'];
};


export type AreaCountersArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<LocalCounterWhere>;
};

/** As which somebody who checks in is called. */
export type ArrivalClass =
  /** As booked. */
  | 'APPOINTMENT'
  /** As anybody who comes: it was too early or too late for the appointment. */
  | 'NORMAL';

/** What `askIntroduction` takes. */
export type AskIntroductionInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The group's id, where a group is asked. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What they are called, where a person or body is asked; kept sealed. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What they are asked, in words that are for them and tell nobody's name; kept sealed. */
  readonly offer: Scalars['String']['input'];
  /** Who is asked. */
  readonly to: IntroductionTo;
  /** The topic that it is for. */
  readonly topic: Scalars['ID']['input'];
};

/** Nothing covers what would be handed over: neither consent nor a legal ground. */
export type BasisMissing = Problem & {
  readonly __typename?: 'BasisMissing';
  /** Of which class. */
  readonly category: ConsultationNoteClass;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** Which note; null: who the person is. */
  readonly note?: Maybe<Scalars['ID']['output']>;
  /** To whom. */
  readonly party: ConsultationParty;
  readonly remedy: Scalars['String']['output'];
  /** Whose data. */
  readonly subject: Scalars['ID']['output'];
};


/** Nothing covers what would be handed over: neither consent nor a legal ground. */
export type BasisMissingMessageArgs = {
  lang?: Language;
};


/** Nothing covers what would be handed over: neither consent nor a legal ground. */
export type BasisMissingRemedyArgs = {
  lang?: Language;
};

/** Why somebody was called before somebody else. */
export type BeforeReason =
  /** They were there earlier. */
  | 'ARRIVED_EARLIER'
  /** Their class goes before: care (配慮) or an appointment. Nobody is overtaken so more than `mostOvertakings` times. */
  | 'CLASS'
  /** They had been called before, were absent or had to fetch something, and came back. */
  | 'RETURNED'
  /** They were called to be handed something that had been processed; they weren't in the queue. */
  | 'SECOND_CALL'
  /** Staff called them with a reason. */
  | 'STAFF_DECISION'
  /** They had a number of another queue earlier, and were sent over with their arrival kept. */
  | 'TRANSFERRED';

/** What `beginReview` answers. */
export type BeginReviewAnswer = ApplicationStepNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ReviewBegun;

/** A text in Japanese, and in English where there is one. */
export type BilingualInput = {
  /** English; at most 200 characters. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** 日本語; at most 200 characters. */
  readonly ja: Scalars['String']['input'];
};

/** How the board or the posting stands, or the day, doesn't let this be done. */
export type BoardActNotPossible = Problem & {
  readonly __typename?: 'BoardActNotPossible';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** How the posting stands; null where it's about the board. */
  readonly postingState?: Maybe<BoardPostingState>;
  readonly remedy: Scalars['String']['output'];
};


/** How the board or the posting stands, or the day, doesn't let this be done. */
export type BoardActNotPossibleMessageArgs = {
  lang?: Language;
};


/** How the board or the posting stands, or the day, doesn't let this be done. */
export type BoardActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** Who applied for a posting: what they gave. */
export type BoardApplicant = {
  readonly __typename?: 'BoardApplicant';
  /** The number or the address. */
  readonly contact: Scalars['String']['output'];
  /** How they're reached. */
  readonly contactKind: ContactKind;
  /** The group or person; null where they didn't say. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Who applies for a posting. */
export type BoardApplicantInput = {
  /** The number or the address. */
  readonly contact: Scalars['String']['input'];
  /** How they're reached. */
  readonly contactKind: ContactKind;
  /** The group or person; at most 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The board has no place left. */
export type BoardFull = Problem & {
  readonly __typename?: 'BoardFull';
  readonly clause?: Maybe<Clause>;
  /** The first days of periods that have a place, earliest first. */
  readonly freeFrom: ReadonlyArray<Scalars['Date']['output']>;
  /** The period that was applied for. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The board has no place left. */
export type BoardFullMessageArgs = {
  lang?: Language;
};


/** The board has no place left. */
export type BoardFullRemedyArgs = {
  lang?: Language;
};

/** The board can't go out of use yet. */
export type BoardInUse = Problem & {
  readonly __typename?: 'BoardInUse';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** How many postings are up or applied for. */
  readonly postingCount: Scalars['Int']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The board can't go out of use yet. */
export type BoardInUseMessageArgs = {
  lang?: Language;
};


/** The board can't go out of use yet. */
export type BoardInUseRemedyArgs = {
  lang?: Language;
};

/** What hangs on a board, as everybody sees it. */
export type BoardNotice = {
  readonly __typename?: 'BoardNotice';
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Which place of the board; from 1. */
  readonly place: Scalars['Int']['output'];
  /** Its last day, itself included. */
  readonly through: Scalars['Date']['output'];
  /** What it's about. */
  readonly title: Scalars['String']['output'];
};

/** A number as a board shows it, with the desk that called it. It tells nothing of whoever holds it. */
export type BoardNumber = {
  readonly __typename?: 'BoardNumber';
  /** When it was last called; null where it wasn't. */
  readonly calledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The desk to go to, e.g. `3`; null where none has it now. */
  readonly desk?: Maybe<Scalars['String']['output']>;
  /** The number, e.g. `A-017`; with 前日 before it when it was carried over from an earlier day. */
  readonly display: Scalars['String']['output'];
};


/** A number as a board shows it, with the desk that called it. It tells nothing of whoever holds it. */
export type BoardNumberDisplayArgs = {
  lang?: Language;
};

/** A period for which places on a board are given. */
export type BoardPeriod = {
  readonly __typename?: 'BoardPeriod';
  /** Its first day: name it to apply. */
  readonly from: Scalars['Date']['output'];
  /** Whether it can be applied for now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** How many places are free. */
  readonly left: Scalars['Int']['output'];
  /** Its last day, itself included. */
  readonly through: Scalars['Date']['output'];
};

/** 掲示: a place on a notice board for a time, from the application to the removal. */
export type BoardPosting = {
  readonly __typename?: 'BoardPosting';
  /** Who applied, for the centre alone; null for everybody else and when it's forgotten. Each reading is logged before it happens. */
  readonly applicant?: Maybe<BoardApplicant>;
  /** When it was applied for. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<BoardPostingAction>;
  /** The board. */
  readonly board?: Maybe<NoticeBoard>;
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it hangs though its days are over. */
  readonly isRemovalDue: Scalars['Boolean']['output'];
  /** Which place of the board; from 1. */
  readonly place: Scalars['Int']['output'];
  /** Why it was declined; null where it wasn't. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands so. */
  readonly since: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: BoardPostingState;
  /** Its last day, itself included. */
  readonly through: Scalars['Date']['output'];
  /** What it's about. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a posting. */
export type BoardPostingAction =
  /** `approveBoardPosting` */
  | 'APPROVE'
  /** `declineBoardPosting` */
  | 'DECLINE'
  /** `recordBoardPosting` */
  | 'POST'
  /** `recordBoardRemoval` */
  | 'REMOVE'
  /** `withdrawBoardPosting` */
  | 'WITHDRAW';

/** The posting is approved. */
export type BoardPostingApproved = {
  readonly __typename?: 'BoardPostingApproved';
  /** The posting. */
  readonly posting: BoardPosting;
};

/** A page of postings. */
export type BoardPostingConnection = {
  readonly __typename?: 'BoardPostingConnection';
  /** The postings with their cursors. */
  readonly edges: ReadonlyArray<BoardPostingEdge>;
  /** The postings alone. */
  readonly nodes: ReadonlyArray<BoardPosting>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** The posting is declined. */
export type BoardPostingDeclined = {
  readonly __typename?: 'BoardPostingDeclined';
  /** The posting. */
  readonly posting: BoardPosting;
};

/** One posting of a page. */
export type BoardPostingEdge = {
  readonly __typename?: 'BoardPostingEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The posting. */
  readonly node: BoardPosting;
};

/** The posting hangs. */
export type BoardPostingPosted = {
  readonly __typename?: 'BoardPostingPosted';
  /** The posting. */
  readonly posting: BoardPosting;
};

/** The posting was taken down. */
export type BoardPostingRemoved = {
  readonly __typename?: 'BoardPostingRemoved';
  /** The posting. */
  readonly posting: BoardPosting;
};

/** How a posting stands. */
export type BoardPostingState =
  /** 申込み済み: the place is held; the centre has yet to decide. */
  | 'APPLIED'
  /** 承認済み */
  | 'APPROVED'
  /** 不承認 */
  | 'DECLINED'
  /** 掲示中 */
  | 'POSTED'
  /** 撤去済み */
  | 'REMOVED'
  /** 取下げ済み */
  | 'WITHDRAWN';

/** What the postings of a centre are narrowed by. All members must hold. */
export type BoardPostingWhere = {
  /** Only those that hang though their days are over. */
  readonly isRemovalDue?: InputMaybe<Scalars['Boolean']['input']>;
  /** The centre, of which the caller holds a post. */
  readonly office: Scalars['ID']['input'];
  /** In one of these states; in any when left out. */
  readonly states?: InputMaybe<ReadonlyArray<BoardPostingState>>;
};

/** The posting is withdrawn. */
export type BoardPostingWithdrawn = {
  readonly __typename?: 'BoardPostingWithdrawn';
  /** The posting. */
  readonly posting: BoardPosting;
};

/** One queue on a board. */
export type BoardQueue = {
  readonly __typename?: 'BoardQueue';
  /** The numbers that were called and didn't come: they may come back. At most 20. */
  readonly absent: ReadonlyArray<BoardNumber>;
  /** The numbers that are called now and haven't been taken up, the latest first. At most 20. */
  readonly called: ReadonlyArray<BoardNumber>;
  /** The letters before the number, e.g. `A`. */
  readonly code: Scalars['String']['output'];
  /** How many numbers were given today: also the last number. */
  readonly issuedCount: Scalars['Int']['output'];
  /** The numbers that were called and are being served, the latest called first: for whoever missed the call. At most 4. */
  readonly lastCalled: ReadonlyArray<BoardNumber>;
  /** What it's called. */
  readonly name: Name;
  /** 二度目の待ち: what was processed is ready for these, and they'll be called again. At most 20. */
  readonly ready: ReadonlyArray<BoardNumber>;
  /** The series of its numbers. */
  readonly series: TicketSeries;
  /** Where it stands today; null where it wasn't opened today. */
  readonly state?: Maybe<SeriesDayState>;
  /** How long somebody would wait who takes a number now: of when it is, how long it may be relied on, whether it's stale. */
  readonly wait: WaitEstimate;
  /** How many people wait to be called. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** The place is held until the centre decides. */
export type BoardSlotApplied = {
  readonly __typename?: 'BoardSlotApplied';
  /** The posting, its place held. */
  readonly posting: BoardPosting;
  /** What opens it to whoever shows it: keep it. It's told here alone. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** What `bookVideoInterpreter` takes. */
export type BookVideoInterpreterInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who interprets; null: nobody any longer. */
  readonly interpreter?: InputMaybe<InterpreterWantedInput>;
  /** The session. */
  readonly session: Scalars['ID']['input'];
  /** When the session begins, as you read it. */
  readonly startsAt: Scalars['DateTime']['input'];
};

/** What `bookVideoSession` takes. */
export type BookVideoSessionInput = {
  /** The escalation; somebody handles it already. */
  readonly escalation: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who interprets; booked with both ends. */
  readonly interpreter?: InputMaybe<InterpreterWantedInput>;
  /** The booth at the centre and the specialist's slots: both are booked, or neither. */
  readonly slotGroups: ReadonlyArray<Scalars['ID']['input']>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Who takes part: one or more persons of the escalation. */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  /** How many slots that follow each other. */
  readonly units?: Scalars['Int']['input'];
};

/** What `breakConsultationGlass` takes. */
export type BreakConsultationGlassInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it cannot wait; kept sealed. */
  readonly reason: Scalars['String']['input'];
};

/** How sure a statement is that rests on the calendar of holidays. */
export type CalendarCertainty =
  /** The government has announced every holiday it rests on. */
  | 'OFFICIAL'
  /** It rests on holidays that are only computed, and may change by law. */
  | 'PROVISIONAL';

/** コールセンター: where a question goes of which nobody knows who answers it. */
export type CallCentre = {
  readonly __typename?: 'CallCentre';
  /** When it closes, `HH:MM` in Asia/Tokyo. */
  readonly closes: Scalars['String']['output'];
  /** Its fax; null where there's none. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Its name, for a person. */
  readonly name: Scalars['String']['output'];
  /** What to know about it, for a person. */
  readonly note: Scalars['String']['output'];
  /** When it opens, `HH:MM` in Asia/Tokyo. */
  readonly opens: Scalars['String']['output'];
  /** Its phone. */
  readonly phone: Scalars['String']['output'];
  /** Where it comes from. */
  readonly source: Source;
};


/** コールセンター: where a question goes of which nobody knows who answers it. */
export type CallCentreNameArgs = {
  lang?: Language;
};


/** コールセンター: where a question goes of which nobody knows who answers it. */
export type CallCentreNoteArgs = {
  lang?: Language;
};

/** How a number was called. */
export type CallKind =
  /** The next in the queue. */
  | 'NEXT'
  /** Once more. */
  | 'RECALL'
  /** To be handed what was processed. */
  | 'SECOND'
  /** This one, for a reason. */
  | 'SPECIFIC';

/** A call of whoever is next. */
export type CallNextTicketInput = {
  /** Repeating the act with the same key answers the same ticket. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Too soon after the last call, or called often enough. */
export type CallNotYet = Problem & {
  readonly __typename?: 'CallNotYet';
  /** How often it was called. */
  readonly callCount: Scalars['Int']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** How often it may be. */
  readonly mostCalls: Scalars['Int']['output'];
  /** From when on; null when it was called often enough. */
  readonly notBefore?: Maybe<Scalars['DateTime']['output']>;
  readonly remedy: Scalars['String']['output'];
};


/** Too soon after the last call, or called often enough. */
export type CallNotYetMessageArgs = {
  lang?: Language;
};


/** Too soon after the last call, or called often enough. */
export type CallNotYetRemedyArgs = {
  lang?: Language;
};

/** Why one number is called out of its turn. */
export type CallReason =
  /** 配慮が必要 */
  | 'CARE_NEED'
  /** A matter begun before goes on. */
  | 'CONTINUATION'
  /** They missed their call by no fault of their own. */
  | 'MISSED_CALL'
  /** The office made a mistake. */
  | 'OFFICE_ERROR'
  /** Another reason. */
  | 'OTHER';

/** A ticket that is to be called out of its turn, or for the second time. */
export type CallTicketInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for those who are overtaken; needed for one that waits in the queue. */
  readonly reason?: InputMaybe<CallReason>;
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** A number that was called while the ticket's holder waited, and why before theirs. */
export type CalledBefore = {
  readonly __typename?: 'CalledBefore';
  /** When it was called. */
  readonly calledAt: Scalars['DateTime']['output'];
  /** The number. */
  readonly display: Scalars['String']['output'];
  /** Why, for a person. */
  readonly reason: Scalars['String']['output'];
  /** Why. */
  readonly reasonCode: BeforeReason;
};


/** A number that was called while the ticket's holder waited, and why before theirs. */
export type CalledBeforeReasonArgs = {
  lang?: Language;
};

/** A number that is called to a desk now. */
export type CalledNumber = {
  readonly __typename?: 'CalledNumber';
  /** When it was last called. */
  readonly calledAt: Scalars['DateTime']['output'];
  /** The desk, e.g. `3`. */
  readonly desk: Scalars['String']['output'];
  /** The number as it's shown, e.g. `A-017`. */
  readonly display: Scalars['String']['output'];
};

/** What `cancelAppointment` answers. */
export type CancelAppointmentAnswer = AppointmentActNotPossible | AppointmentCancelled | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** An appointment that is to be cancelled. */
export type CancelAppointmentInput = {
  /** Its id, from the desk of one of its offices. */
  readonly appointment?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the desk has to say. At most 300 characters, and nothing about the person. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What its holder was given; or, from the desk, `appointment`. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/** Why a ticket is cancelled. */
export type CancelReason =
  /** By its holder, with the token. */
  | 'BY_HOLDER'
  /** Done another way. */
  | 'DONE_ELSEWHERE'
  /** They left. */
  | 'LEFT'
  /** Another reason. */
  | 'OTHER'
  /** They had two. */
  | 'TAKEN_TWICE';

/** A ticket that is to be cancelled. */
export type CancelTicketInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; BY_HOLDER is for `leaveQueue`. */
  readonly reason: CancelReason;
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** Capacity isn't lowered: people may be booked already. */
export type CapacityNotLowered = Problem & {
  readonly __typename?: 'CapacityNotLowered';
  /** The least that is possible. */
  readonly capacity: Scalars['Int']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The mode; null for all together. */
  readonly mode?: Maybe<AppointmentMode>;
  readonly remedy: Scalars['String']['output'];
};


/** Capacity isn't lowered: people may be booked already. */
export type CapacityNotLoweredMessageArgs = {
  lang?: Language;
};


/** Capacity isn't lowered: people may be booked already. */
export type CapacityNotLoweredRemedyArgs = {
  lang?: Language;
};

/**
 * 交付: what was handed over, copy by copy. The office that issued it stands beside the window that handed it over: a window that passes on (取次ぎ)
 * issues nothing. Nothing of it tells whom it's about.
 */
export type CertificateIssue = Node & {
  readonly __typename?: 'CertificateIssue';
  /** The application. */
  readonly application: Application;
  /** What you may do with it now. */
  readonly availableActions: ReadonlyArray<IssueAction>;
  /** When the checks before handing over were made: in the commit of the issue. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** How many copies. */
  readonly copies: Scalars['Int']['output'];
  /** When it ceased to be good. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The window that handed it over; null where a section of `issuingOffice` did. */
  readonly handedOverAt?: Maybe<Counter>;
  /** The office whose staff handed it over. */
  readonly handedOverBy: Office;
  /** What happened, earliest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** How they were known; null for others than staff. */
  readonly identity?: Maybe<IssueIdentity>;
  /** Whether the window only passed it on. */
  readonly isRelay: Scalars['Boolean']['output'];
  /** When. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** The office that issued it. */
  readonly issuingOffice: Office;
  /** What it is. */
  readonly procedure: Procedure;
  /** Why. */
  readonly reason?: Maybe<IssueReason>;
  /** Who took it. */
  readonly receivedBy: IssueReceiver;
  /** The issue that took its place. */
  readonly replacedBy?: Maybe<CertificateIssue>;
  /** The issue that this one was printed anew for. */
  readonly reprintOf?: Maybe<CertificateIssue>;
  /** The serial number of each copy: fiscal year, issuing office, a number without gap. */
  readonly serials: ReadonlyArray<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: IssueState;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** What an agent is to say of themselves from now on. */
export type ChangeAgentStateInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  readonly session: Scalars['ID']['input'];
  /** What they say. */
  readonly to: AgentStateWanted;
};

/** What `changeConsultationTopic` takes. */
export type ChangeConsultationTopicInput = {
  /** What becomes of it. */
  readonly action: ConsultationTopicAction;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The topic. */
  readonly topic: Scalars['ID']['input'];
};

/** A group whose words are to be changed: all of them are replaced. */
export type ChangeLocalGroupInput = {
  /** How anybody may reach it; at most 200 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Where its members live, in words; at most 300 characters. */
  readonly covers?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The group. */
  readonly localGroup: Scalars['ID']['input'];
  /** What it's called; at most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** What `changeSlotGroup` answers. */
export type ChangeSlotGroupAnswer = CapacityNotLowered | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotGroupActNotPossible | SlotGroupChanged;

/** What of a group of slots is to be changed. */
export type ChangeSlotGroupInput = {
  /** Capacity in all modes together; not less than it was. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Bookings go so many days ahead. */
  readonly horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Bookings close so many minutes before. */
  readonly leadMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Capacity mode by mode, all of them; none less than it was. */
  readonly modes?: InputMaybe<ReadonlyArray<SlotModeCapacityInput>>;
  /** The group. */
  readonly slotGroup: Scalars['ID']['input'];
};

/** A way in which a procedure can be done. */
export type Channel =
  /** 証明書自動交付機: at a machine of the ward. */
  | 'CERTIFICATE_MACHINE'
  /** At a machine in a convenience store. */
  | 'CONVENIENCE_STORE'
  /** At a window. */
  | 'COUNTER'
  /** By mail. */
  | 'MAIL'
  /** Online. */
  | 'ONLINE'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** Channels that a rule closes to a procedure for good: nobody can open them. */
export type ChannelBar = {
  readonly __typename?: 'ChannelBar';
  /** Which. */
  readonly channels: ReadonlyArray<Channel>;
  /** Where it comes from. */
  readonly source: Source;
  /** The rule, for a person. */
  readonly text: Scalars['String']['output'];
};


/** Channels that a rule closes to a procedure for good: nobody can open them. */
export type ChannelBarTextArgs = {
  lang?: Language;
};

/** A rule closes the channel to the procedure for good. */
export type ChannelBarred = Problem & {
  readonly __typename?: 'ChannelBarred';
  /** The channel. */
  readonly channel: Channel;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A rule closes the channel to the procedure for good. */
export type ChannelBarredMessageArgs = {
  lang?: Language;
};


/** A rule closes the channel to the procedure for good. */
export type ChannelBarredRemedyArgs = {
  lang?: Language;
};

/** Whether a procedure can be done by a channel on a day. */
export type ChannelCheck = {
  readonly __typename?: 'ChannelCheck';
  /** The channel; null where it can't. */
  readonly channel?: Maybe<ProcedureChannel>;
  /** Whether it can. */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** The day on which it ended or begins; null otherwise. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Why not; null where it can. */
  readonly refusal?: Maybe<ChannelRefusal>;
  /** The rule that bars it, for a person; null where none does. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Whether a procedure can be done by a channel on a day. */
export type ChannelCheckRuleArgs = {
  lang?: Language;
};

/** How often a procedure was done by a channel, as it's recorded. */
export type ChannelCountInput = {
  /** The channel. */
  readonly channel: Channel;
  /** How often; 0 or more. */
  readonly count: Scalars['Int']['input'];
};

/** Where a count comes from. */
export type ChannelCountSource =
  /** Counted as applications and notifications arrived here. */
  | 'APPLICATIONS'
  /** Entered by hand: what doesn't run through here. */
  | 'RECORDED';

/** The procedure can't be done by this channel today. */
export type ChannelNotAllowed = Problem & {
  readonly __typename?: 'ChannelNotAllowed';
  /** The channel. */
  readonly channel: Channel;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The day on which it ended or opens. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** The procedure. */
  readonly procedure: Procedure;
  readonly remedy: Scalars['String']['output'];
  /** Why. */
  readonly why: ChannelRefusal;
};


/** The procedure can't be done by this channel today. */
export type ChannelNotAllowedMessageArgs = {
  lang?: Language;
};


/** The procedure can't be done by this channel today. */
export type ChannelNotAllowedRemedyArgs = {
  lang?: Language;
};

/** The channel isn't offered on that day. */
export type ChannelNotOffered = Problem & {
  readonly __typename?: 'ChannelNotOffered';
  /** The channel. */
  readonly channel: Channel;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The channel isn't offered on that day. */
export type ChannelNotOfferedMessageArgs = {
  lang?: Language;
};


/** The channel isn't offered on that day. */
export type ChannelNotOfferedRemedyArgs = {
  lang?: Language;
};

/** Why a procedure can't be done by a channel. */
export type ChannelRefusal =
  /** A rule bars it for good. */
  | 'BARRED'
  /** It has ended. */
  | 'ENDED'
  /** It has never been offered. */
  | 'NOT_OFFERED'
  /** It begins later. */
  | 'NOT_YET';

/** How often a procedure was done by a channel. */
export type ChannelShare = {
  readonly __typename?: 'ChannelShare';
  /** The channel. */
  readonly channel: Channel;
  /** How often, as it was counted. */
  readonly count: Scalars['Int']['output'];
  /** Its share of all that is told, to four places; the shares of a month sum to 1. Null where nothing was done. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Where the count comes from, and with it the share. */
  readonly source: ChannelCountSource;
};

/** The channel is open already, or planned. */
export type ChannelStands = Problem & {
  readonly __typename?: 'ChannelStands';
  /** The channel. */
  readonly channel: Channel;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Its first day; null: since before anybody knows. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it ends; null: no end is known. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** The channel is open already, or planned. */
export type ChannelStandsMessageArgs = {
  lang?: Language;
};


/** The channel is open already, or planned. */
export type ChannelStandsRemedyArgs = {
  lang?: Language;
};

/**
 * By which channels a procedure was done in a month. Each channel has one count: of the applications that arrived here, or as it was entered by hand
 * for what doesn't run through here. A month that runs, or of which neither is there, is unknown, never 0.
 */
export type ChannelUse = {
  readonly __typename?: 'ChannelUse';
  /** By channel; empty where it's unknown. At most 7. */
  readonly channels: ReadonlyArray<ChannelShare>;
  /** The share online and at machines in convenience stores; null unless the month is complete, and where nothing was done. */
  readonly digitalShare?: Maybe<Scalars['Float']['output']>;
  /** Whether what isn't counted here was entered by hand. Without that what is told is what arrived here alone. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The month, `YYYY-MM`. */
  readonly month: Scalars['PartialDate']['output'];
  /** How often in all that is told; null where it's unknown. */
  readonly total?: Maybe<Scalars['Int']['output']>;
  /** Counts the entries by hand, 0 for none; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The month is recorded. */
export type ChannelUseRecorded = {
  readonly __typename?: 'ChannelUseRecorded';
  /** The month. */
  readonly use: ChannelUse;
};

/** What `checkInAppointment` answers. */
export type CheckInAppointmentAnswer = AppointmentActNotPossible | AppointmentCheckedIn | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | NumberVoided | SeriesNotIssuing;

/** An appointment whose person has come. */
export type CheckInAppointmentInput = {
  /** The appointment. */
  readonly appointment: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The series of numbers at its counter that a ticket is given of; no ticket when left out. */
  readonly series?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Whether somebody is entitled to a procedure by their own answers, and what to bring. It's advice, not a decision; nothing of it is
 * kept. A settled answer stays settled whatever else is answered.
 */
export type Checklist = {
  readonly __typename?: 'Checklist';
  /** What to bring, by what is answered so far. */
  readonly bring: ReadonlyArray<EvidenceNeed>;
  /** Whether they're entitled. */
  readonly entitlement: Entitlement;
  /** How surely the ward must know who comes; null where no kept source tells. */
  readonly identityLevel?: Maybe<IdentityLevel>;
  /** False where no kept source tells all of what to bring: ask the window before coming. */
  readonly isEvidenceKnown: Scalars['Boolean']['output'];
  /** False where no kept source tells who is entitled: then it's UNKNOWN with no question open. */
  readonly isRequirementKnown: Scalars['Boolean']['output'];
  /** The questions that still matter, for the entitlement or for what to bring: exactly those whose answer can change something. */
  readonly missing: ReadonlyArray<Fact>;
  /** The day that it's told for. */
  readonly on: Scalars['Date']['output'];
  /** Procedures that must have been accepted first. */
  readonly prerequisites: ReadonlyArray<Prerequisite>;
  /** The procedure. */
  readonly procedure: Procedure;
  /** Whether somebody else may come. */
  readonly proxy: ProxyRule;
  /** Why they aren't; empty otherwise. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** What the requirement and the evidence rest on; null where none are known. */
  readonly source?: Maybe<Source>;
};


/**
 * Whether somebody is entitled to a procedure by their own answers, and what to bring. It's advice, not a decision; nothing of it is
 * kept. A settled answer stays settled whatever else is answered.
 */
export type ChecklistReasonsArgs = {
  lang?: Language;
};

export type Clause = {
  readonly __typename?: 'Clause';
  readonly id: Scalars['ID']['output'];
};

/** The clearance has run out, or was dealt with. */
export type ClearanceNotPossible = Problem & {
  readonly __typename?: 'ClearanceNotPossible';
  readonly clause?: Maybe<Clause>;
  /** Whether it has run out. */
  readonly isOver: Scalars['Boolean']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: SupportClearanceState;
};


/** The clearance has run out, or was dealt with. */
export type ClearanceNotPossibleMessageArgs = {
  lang?: Language;
};


/** The clearance has run out, or was dealt with. */
export type ClearanceNotPossibleRemedyArgs = {
  lang?: Language;
};

/** A duty with its deadline, as it stands today. */
export type Clock = {
  readonly __typename?: 'Clock';
  /** How sure the due date is; null when there's none. */
  readonly certainty?: Maybe<ClockCertainty>;
  /** The last day on which it's done in time; null while a suspension has no end yet. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The steps whose day has come, earliest first; none once it has ended. Some dozens at most. */
  readonly escalations: ReadonlyArray<ClockEscalation>;
  /** Days over; 0 when none. */
  readonly lateDays: Scalars['Int']['output'];
  /** The statute behind the rule; null where it's practice. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** The day on which it was done; null while it isn't. */
  readonly metOn?: Maybe<Scalars['Date']['output']>;
  /** The office or council that owes it, by its id. */
  readonly owedBy: Scalars['ID']['output'];
  /** The post there; null where the body as such owes it. */
  readonly owedByPost?: Maybe<Scalars['String']['output']>;
  /** Days left, 0 on the due date; null once it's overdue or has ended. */
  readonly remainingDays?: Maybe<Scalars['Int']['output']>;
  /** The rule that it's counted by: the version that was in force when it began. */
  readonly rule: ClockRule;
  /** The day of what set it off. */
  readonly startedOn: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: ClockState;
  /** Days that were suspended so far. */
  readonly suspendedDays: Scalars['Int']['output'];
  /** Why it's void; null when it isn't. */
  readonly voidReason?: Maybe<Scalars['String']['output']>;
};

/** How sure a date is. */
export type ClockCertainty =
  /** Every holiday on the way has been announced. */
  | 'OFFICIAL'
  /** A holiday on the way isn't announced yet: the date may move. */
  | 'PROVISIONAL';

/** Which way a period is counted. */
export type ClockDirection =
  /** So long after what sets it off. */
  | 'AFTER'
  /** So long before an event, as a notice is. */
  | 'BEFORE';

/** A step that makes somebody hear of a duty. */
export type ClockEscalation = {
  readonly __typename?: 'ClockEscalation';
  /** Days after the due date; negative: a reminder before it. */
  readonly afterDays: Scalars['Int']['output'];
  /** The day on which the step was reached. */
  readonly on: Scalars['Date']['output'];
  /** Who hears of it: a post, or `owner` for whoever owes it. */
  readonly to: Scalars['String']['output'];
};

/** Whether the day of the event is counted. */
export type ClockFirstDay =
  /** The count begins on the next day (民法第140条). */
  | 'EXCLUDED'
  /** It's the first day. */
  | 'INCLUDED';

/** What happens when the last day is one on which the offices are closed. */
export type ClockHolidayRule =
  /** The next open day. */
  | 'NEXT_WORKING_DAY'
  /** The open day before. */
  | 'PREVIOUS_WORKING_DAY'
  /** That day all the same. */
  | 'SAME';

/** How long somebody has to do what they owe. Amounts are the ward's to set: each says where it comes from. */
export type ClockRule = {
  readonly __typename?: 'ClockRule';
  /** How much time, in `unit`. */
  readonly amount: Scalars['Int']['output'];
  /** The clause of the ordinance behind what is owed; null where none is. */
  readonly clause?: Maybe<Clause>;
  /** Its code, e.g. `CL-SUPPORT-ANSWER`. */
  readonly code: Scalars['String']['output'];
  /** Whether it's counted after what sets it off, or back from an event. */
  readonly direction: ClockDirection;
  /** What has to be done, from when on. */
  readonly duty: Scalars['String']['output'];
  /** What happens when it ends on a day on which the offices are closed. */
  readonly endOnHoliday: ClockHolidayRule;
  /** Whether the first day counts. */
  readonly firstDay: ClockFirstDay;
  /** The statute behind it, as people cite it; null where it's practice. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the amount comes from. */
  readonly source: Source;
  /** What stops the count. Some dozens at most. */
  readonly suspendOn: ReadonlyArray<Scalars['String']['output']>;
  /** What the time is counted in. */
  readonly unit: ClockUnit;
  /** Since when it's the rule. */
  readonly validFrom: Scalars['Date']['output'];
};


/** How long somebody has to do what they owe. Amounts are the ward's to set: each says where it comes from. */
export type ClockRuleDutyArgs = {
  lang?: Language;
};

/** How a duty stands. Overdue is read off the date and never kept, so that nothing can forget it. */
export type ClockState =
  /** Done in time. */
  | 'MET'
  /** Done, but late. */
  | 'MET_LATE'
  /** The day is over and the duty isn't done. */
  | 'OVERDUE'
  /** The count runs. */
  | 'RUNNING'
  /** The count rests, for a cause that the rule names. */
  | 'SUSPENDED'
  /** What it was about ended without it. */
  | 'VOID';

/** What a period is counted in. */
export type ClockUnit =
  /** Calendar days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Days on which the offices are open. */
  | 'WORKING_DAY';

/** What `closeSlotDay` answers. */
export type CloseSlotDayAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotDayClosed | SlotGroupActNotPossible;

/** A day that is to be closed to bookings. */
export type CloseSlotDayInput = {
  /** The day; today or within a year. */
  readonly date: Scalars['Date']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for a person. */
  readonly reason: BilingualInput;
  /** The group. */
  readonly slotGroup: Scalars['ID']['input'];
};

/** A day that is closed to bookings. Who was booked before stays booked until moved or cancelled with notice. */
export type ClosedSlotDay = {
  readonly __typename?: 'ClosedSlotDay';
  /** When it was closed. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Why, for a person. */
  readonly reason: Scalars['String']['output'];
};


/** A day that is closed to bookings. Who was booked before stays booked until moved or cancelled with notice. */
export type ClosedSlotDayReasonArgs = {
  lang?: Language;
};

/** What `completeApplication` answers. */
export type CompleteApplicationAnswer = ApplicationCompleted | ApplicationStepNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `completeAppointment` answers. */
export type CompleteAppointmentAnswer = AppointmentActNotPossible | AppointmentCompleted | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** An appointment that is done. */
export type CompleteAppointmentInput = {
  /** The appointment. */
  readonly appointment: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A visit that ends. */
export type CompleteTicketInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  readonly result: VisitResult;
  /** What became of each procedure of the ticket. */
  readonly results?: ReadonlyArray<ProcedureResultInput>;
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** What the state of a conference allows. */
export type ConferenceAction =
  /** `cancelConference`. */
  | 'CANCEL'
  /** `declineConference`. */
  | 'DECLINE'
  /** `endConference`. */
  | 'END'
  /** `joinConference`. */
  | 'JOIN'
  /** `openConference`. */
  | 'OPEN';

/** What of the owner's a party may hear about one person at this instant. */
export type ConferenceHearing = {
  readonly __typename?: 'ConferenceHearing';
  /** Which classes; each at most once. */
  readonly categories: ReadonlyArray<ConsultationNoteClass>;
  /** Who hears. */
  readonly party: ConsultationParty;
  /** About whom, by their id in this case. */
  readonly subject: Scalars['ID']['output'];
};

/** What steps of a conference take. */
export type ConferenceInput = {
  /** The conference. */
  readonly conference: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a conference rests on. */
export type ConferenceKind =
  /** 重層的支援会議: on consent alone. */
  | 'COORDINATION'
  /** 支援会議: under a duty of secrecy, on consent or a legal ground. */
  | 'SUPPORT';

/** A party at a conference. */
export type ConferenceSeat = {
  readonly __typename?: 'ConferenceSeat';
  /** Which. */
  readonly party: ConsultationParty;
  /** How it stands. */
  readonly state: ConferenceSeatState;
  /** Who is there for it: one at a time; null: nobody yet. */
  readonly worker?: Maybe<ConsultationWorker>;
};

/** How a party stands to a conference. */
export type ConferenceSeatState =
  /** It does not come. */
  | 'DECLINED'
  /** Invited. */
  | 'INVITED'
  /** Somebody is there for it. */
  | 'JOINED';

/** How a conference stands. */
export type ConferenceState =
  /** Called off. */
  | 'CANCELLED'
  /** Over. */
  | 'ENDED'
  /** It goes on: those who are there are told. */
  | 'OPEN'
  /** Parties are invited. */
  | 'PLANNED';

/** How well a value is attested. */
export type Confidence =
  /** The ward itself published it. */
  | 'OFFICIAL'
  /** Somebody else published it. */
  | 'THIRD_PARTY'
  /** General knowledge that no kept source confirms: check before relying on it. */
  | 'UNVERIFIED';

/** What `confirmAppointment` answers. */
export type ConfirmAppointmentAnswer = AppointmentActNotPossible | AppointmentAlreadyOpen | AppointmentConfirmed | Conflict | HoldExpired | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotNotFree;

/** A held place that is to be confirmed. */
export type ConfirmAppointmentInput = {
  /** Its id, from the desk of one of its offices. */
  readonly appointment?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whom it's for. */
  readonly person: AppointmentPersonInput;
  /** What its holder was given; or, from the desk, `appointment`. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/** A notification that went out. */
export type ConfirmNotificationInput = {
  /** The attempt that was handed out with it. */
  readonly attempt: Scalars['Int']['input'];
  /** By what they were told. */
  readonly by: ContactKind;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The notification. */
  readonly notification: Scalars['ID']['input'];
};

/** What `confirmSupportMeasureEnd` answers. */
export type ConfirmSupportMeasureEndAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SecondOfficerNeeded | SupportMeasureActNotPossible | SupportMeasureEnded;

/** A race: somebody else changed the thing first, or `expectedVersion` is old. Nothing was saved. */
export type Conflict = Problem & {
  readonly __typename?: 'Conflict';
  readonly clause?: Maybe<Clause>;
  /** The version that stands now; null when the thing is gone. */
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  /** The version that your act started from. */
  readonly expectedVersion: Scalars['Int']['output'];
  /** The thing that changed. */
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A race: somebody else changed the thing first, or `expectedVersion` is old. Nothing was saved. */
export type ConflictMessageArgs = {
  lang?: Language;
};


/** A race: somebody else changed the thing first, or `expectedVersion` is old. Nothing was saved. */
export type ConflictRemedyArgs = {
  lang?: Language;
};

/**
 * A half hour at one queue of a counter, by those who took a number in it. Only half hours of past days in which numbers were given all the time.
 * Of few people nothing is told, and of a desk that served alone not how long it took.
 */
export type CongestionBin = {
  readonly __typename?: 'CongestionBin';
  /** Share that wasn't there when called, 0 to 1. */
  readonly absentShare?: Maybe<Scalars['Float']['output']>;
  /** How many took a number. */
  readonly arrivalCount?: Maybe<Scalars['Int']['output']>;
  /** How many desks called them. */
  readonly deskCount?: Maybe<Scalars['Int']['output']>;
  /** Its first instant. */
  readonly from: Scalars['DateTime']['output'];
  /** How crowded it was; null with `reasonCode`. */
  readonly level?: Maybe<CongestionLevel>;
  /** Minutes that eight in ten waited at most. */
  readonly likelyMinutes?: Maybe<Scalars['Int']['output']>;
  /** How long their visits took at the desk, on average; null where one desk served alone, too. */
  readonly meanServiceMinutes?: Maybe<Scalars['Float']['output']>;
  /** How many of them waited at a time, on average. */
  readonly meanWaitingCount?: Maybe<Scalars['Float']['output']>;
  /** Minutes that half of them waited at most. */
  readonly medianMinutes?: Maybe<Scalars['Int']['output']>;
  /** Why there are no figures; null where there are. */
  readonly reasonCode?: Maybe<NoCongestionReason>;
  /** The season. */
  readonly season: Season;
  /** The queue. */
  readonly series: TicketSeries;
  /** The first instant after it. */
  readonly to: Scalars['DateTime']['output'];
};

/**
 * What a half hour of a day will be like: after the same half hour of days alike. The peak season is compared with peak seasons alone, an ordinary
 * weekday with the same weekday, and days beside holidays or at a month's end with such days.
 */
export type CongestionForecast = {
  readonly __typename?: 'CongestionForecast';
  /** On how many days alike it rests. */
  readonly analogCount: Scalars['Int']['output'];
  /** How many will take a number. */
  readonly arrivalCount?: Maybe<Scalars['Float']['output']>;
  /** What kind of day it is. */
  readonly dayKind: DayKind;
  /** Its first instant. */
  readonly from: Scalars['DateTime']['output'];
  /** How many took one on nine in ten of the days alike, at most. */
  readonly highArrivalCount?: Maybe<Scalars['Float']['output']>;
  /** How crowded it will be; null with `reasonCode`. */
  readonly level?: Maybe<CongestionLevel>;
  /** Minutes that eight in ten will wait at most. */
  readonly likelyMinutes?: Maybe<Scalars['Int']['output']>;
  /** How many took one on nine in ten of the days alike, at least. */
  readonly lowArrivalCount?: Maybe<Scalars['Float']['output']>;
  /** Minutes that half will wait at most. */
  readonly medianMinutes?: Maybe<Scalars['Int']['output']>;
  /** Why nothing is forecast; null where something is. */
  readonly reasonCode?: Maybe<NoCongestionReason>;
  /** The season. */
  readonly season: Season;
  /** The queue. */
  readonly series: TicketSeries;
  /** The first instant after it. */
  readonly to: Scalars['DateTime']['output'];
};

/** 混雑: by how long eight in ten waited. From which minutes on is policy. */
export type CongestionLevel =
  /** 混雑 */
  | 'BUSY'
  /** 空き */
  | 'QUIET'
  /** やや混雑 */
  | 'SOME'
  /** 非常に混雑 */
  | 'VERY_BUSY';

/** What `connectVideoSession` takes. */
export type ConnectVideoSessionInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  readonly session: Scalars['ID']['input'];
  /** Whose identity the caller has made sure of: everybody who takes part. */
  readonly verified: ReadonlyArray<Scalars['ID']['input']>;
};

/** A case, as the reader may see it now. It is no entity: it is reached by `consultation` and `consultations` alone, and every read is logged before. */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** What its state and the reader's place allow; every kind of step at most once. */
  readonly availableActions: ReadonlyArray<ConsultationAction>;
  /** 年度-地区-連番; of one year and district, without a gap. */
  readonly caseNumber: Scalars['String']['output'];
  /** How they came. */
  readonly channel: ConsultationChannel;
  /** What is owed; some dozens at most. */
  readonly clocks: ReadonlyArray<ConsultationClock>;
  /** Conferences, earliest first; some dozens at most. None for a reader of the team. */
  readonly conferences: ReadonlyArray<ConsultationConference>;
  /** What those persons agreed to, earliest first; some dozens at most. */
  readonly consents: ReadonlyArray<ConsultationConsent>;
  /** The district that it was taken in for. */
  readonly district: District;
  /** Escalations, earliest first; some dozens at most. None for a reader of the team. */
  readonly escalations: ReadonlyArray<ConsultationEscalation>;
  /** Who read without a basis; some dozens at most. For the owner and supervisors. */
  readonly glasses: ReadonlyArray<ConsultationGlass>;
  /** Legal grounds in place of consent, earliest first; some dozens at most. */
  readonly grounds: ReadonlyArray<ConsultationGround>;
  /** What happened, earliest first, without persons. None for a reader of the team. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whom the person is introduced to, or would be, earliest first; at most 50. None for a reader of the team. */
  readonly introductions: ReadonlyArray<Introduction>;
  /** The cases that went into this one, earliest first; some dozens at most. Their ids lead to it. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** What opens to the reader at this instant, earliest first; at most 500. Each class and person is logged before. */
  readonly notes: ReadonlyArray<ConsultationNote>;
  /** When. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who answers for it. */
  readonly owner: ConsultationOwner;
  /** What the reader is to it. */
  readonly place: ConsultationPlace;
  /** Referrals, earliest first; at most 50. None for a reader of the team. */
  readonly referrals: ReadonlyArray<ConsultationReferral>;
  /** How long what is kept of it. */
  readonly retention?: Maybe<ConsultationRetention>;
  /** How it stands. */
  readonly state: ConsultationState;
  /** Whom it is about, as far as the reader has to do with them; at most 20. */
  readonly subjects: ReadonlyArray<ConsultationSubject>;
  /** Who works on it beside the owner; some dozens at most. None for a reader of the team. */
  readonly team: ReadonlyArray<ConsultationTeamMember>;
  /** What it is about, for those persons; some dozens at most. */
  readonly topics: ReadonlyArray<ConsultationTopic>;
  /** How urgent it is. */
  readonly urgency: ConsultationUrgency;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** What the state of a case allows. */
export type ConsultationAction =
  /** `answerConsultation`. */
  | 'ANSWER'
  /** `closeConsultation`. */
  | 'CLOSE'
  /** `mergeConsultations`, into another case. */
  | 'MERGE'
  /** `monitorConsultation`. */
  | 'MONITOR'
  /** `proposeConsultationClose`. */
  | 'PROPOSE_CLOSE'
  /** `raiseConsultationConcern`. */
  | 'RAISE_CONCERN'
  /** `rejectConsultationClose`. */
  | 'REJECT_CLOSE'
  /** `reopenConsultation`. */
  | 'REOPEN'
  /** `resumeConsultation`. */
  | 'RESUME'
  /** `triageConsultation`. */
  | 'TRIAGE'
  /** `setConsultationWaiting`. */
  | 'WAIT';

/** What somebody was told of. */
export type ConsultationAlert = {
  readonly __typename?: 'ConsultationAlert';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The case. */
  readonly consultationId: Scalars['ID']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: ConsultationAlertKind;
};

/** What somebody is told of. */
export type ConsultationAlertKind =
  /** A specialist took, answered or declined an escalation. */
  | 'ESCALATION_ANSWERED'
  /** Nobody answered an escalation in time. */
  | 'ESCALATION_OVERDUE'
  /** Somebody broke the glass. */
  | 'GLASS_BROKEN'
  /** A case was handed to you. */
  | 'HANDED_OVER'
  /** A group or person answered whether they want to be introduced. */
  | 'INTRODUCTION_ANSWERED'
  /** A referral was answered. */
  | 'REFERRAL_ENDED'
  /** Nobody answered a referral in time. */
  | 'REFERRAL_OVERDUE'
  /** The other end called a video session off. */
  | 'SESSION_CANCELLED';

/** What acts on a case answer: it happened, or why not. */
export type ConsultationAnswer = BasisMissing | Conflict | ConsultationChanged | ConsultationNotFinished | ConsultationStepNotPossible | EscalationLevelNotNext | EscalationOpenAlready | EscalationOutOfArea | IdempotencyKeyReused | InterpreterNotFree | InvalidInput | NotFound | NotPermitted | RedirectNotPossible | ReferralOpenAlready | SecondApproverNeeded | SlotGroupNotFit | SlotNotFree | WorkerNotFit;

/** What one party opened, got and gave, and what it has: the books and the cases have to agree. */
export type ConsultationBook = {
  readonly __typename?: 'ConsultationBook';
  /** Those that it has now and that go on. */
  readonly active: Scalars['Int']['output'];
  /** That came from others. */
  readonly came: Scalars['Int']['output'];
  /** Those that it has and that have ended. */
  readonly ended: Scalars['Int']['output'];
  /** Whether opened + came − went = active + ended. */
  readonly isConserved: Scalars['Boolean']['output'];
  /** Cases that it took in. */
  readonly opened: Scalars['Int']['output'];
  /** The party. */
  readonly party: ConsultationParty;
  /** That went to others. */
  readonly went: Scalars['Int']['output'];
};

/** It happened. What the caller may see of the case now stands in `consultation`. */
export type ConsultationChanged = {
  readonly __typename?: 'ConsultationChanged';
  /** The case; null where the caller no longer has a place on it. */
  readonly consultation?: Maybe<Consultation>;
  /** The case. */
  readonly consultationId: Scalars['ID']['output'];
  /** Its version after it. */
  readonly version: Scalars['Int']['output'];
};

/** How people came. */
export type ConsultationChannel =
  /** To the counter. */
  | 'COUNTER'
  /** By telephone. */
  | 'PHONE'
  /** By video or online. */
  | 'REMOTE'
  /** A worker went to them. */
  | 'VISIT';

/** Something owed on a case by a day or, where its term counts hours, by an instant. */
export type ConsultationClock = {
  readonly __typename?: 'ConsultationClock';
  /** The instant from which it is late. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which it is in time. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: ConsultationClockKind;
  /** By whom. */
  readonly owedBy: ConsultationParty;
  /** How it stands now. */
  readonly state: ConsultationClockState;
};

/** What somebody owes. */
export type ConsultationClockKind =
  /** Answering an escalation. */
  | 'ESCALATION_ANSWER'
  /** Being in touch. */
  | 'FIRST_CONTACT'
  /** The next look. */
  | 'FOLLOW_UP'
  /** Judging how urgent it is. */
  | 'INTAKE'
  /** Answering a referral. */
  | 'REFERRAL_ANSWER'
  /** Saying that a referral was seen. */
  | 'REFERRAL_RECEIPT'
  /** Writing down what a video session came to. */
  | 'SESSION_SUMMARY';

/** How a term stands. */
export type ConsultationClockState =
  /** Done in time. */
  | 'MET'
  /** Done late. */
  | 'MET_LATE'
  /** It is over. */
  | 'OVERDUE'
  /** It runs. */
  | 'RUNNING'
  /** No longer owed. */
  | 'VOID';

/** What keeps a case from ending. */
export type ConsultationCloseBlocker =
  /** A conference is planned or goes on. */
  | 'OPEN_CONFERENCE'
  /** An escalation is open. */
  | 'OPEN_ESCALATION'
  /** Somebody was asked whether they want to be introduced. */
  | 'OPEN_INTRODUCTION'
  /** A referral is open. */
  | 'OPEN_REFERRAL'
  /** A topic is open. */
  | 'OPEN_TOPIC'
  /** Somebody owes something. */
  | 'RUNNING_CLOCK';

/** That several parties talk about one case. Each hears what the persons agreed that it may, at that instant; it is no entity, and every read is logged before. */
export type ConsultationConference = {
  readonly __typename?: 'ConsultationConference';
  /** What it is for; null where the reader may not hear of everybody. */
  readonly agenda?: Maybe<Scalars['String']['output']>;
  /** What its state allows; every kind of step at most once. */
  readonly availableActions: ReadonlyArray<ConferenceAction>;
  /** The case. */
  readonly consultationId: Scalars['ID']['output'];
  /** When it ended or was called off. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may hear what at this instant, for each party and person; some dozens at most. None to the parties themselves. */
  readonly hearings: ReadonlyArray<ConferenceHearing>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it rests on. */
  readonly kind: ConferenceKind;
  /** What comes up, as far as the reader may hear it at this instant, while it goes on, earliest first; at most 50. */
  readonly notes: ReadonlyArray<ConsultationNote>;
  /** When it began. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it came to; null: nothing yet, or the reader may not hear of everybody. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Who is invited; at most 10. */
  readonly seats: ReadonlyArray<ConferenceSeat>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: ConferenceState;
  /** About whom; at most 20. Who they are, those who are there are told while it goes on, as far as a basis holds. */
  readonly subjects: ReadonlyArray<ConsultationSubject>;
  /** The themes; some dozens at most. */
  readonly topics: ReadonlyArray<ConsultationTopicCode>;
};

/** A page of cases. */
export type ConsultationConnection = {
  readonly __typename?: 'ConsultationConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<ConsultationEdge>;
  /** The cases alone. */
  readonly nodes: ReadonlyArray<Consultation>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** What one person agreed to: for one purpose, from some parties to some, of some classes, until an instant. */
export type ConsultationConsent = {
  readonly __typename?: 'ConsultationConsent';
  /** Which classes; each at most once. */
  readonly categories: ReadonlyArray<ConsultationNoteClass>;
  /** When it was withdrawn or lapsed. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What which parties wrote; at most 20. */
  readonly fromParties: ReadonlyArray<Scalars['ID']['output']>;
  /** By whom. */
  readonly givenBy: ConsultationConsentGiver;
  /** Opaque; of this case alone. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds now. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** How. */
  readonly method: ConsultationConsentMethod;
  /** What for. */
  readonly purpose: ConsultationPurpose;
  /** How it stands. */
  readonly state: ConsultationConsentState;
  /** Who agreed, by their id in this case. */
  readonly subject: Scalars['ID']['output'];
  /** May be read by which; at most 20. */
  readonly toParties: ReadonlyArray<Scalars['ID']['output']>;
  /** From when. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** At this instant it no longer holds. */
  readonly validUntil: Scalars['DateTime']['output'];
};

/** Who agreed. */
export type ConsultationConsentGiver =
  /** Their guardian. */
  | 'GUARDIAN'
  /** Whom they named. */
  | 'PROXY'
  /** The person. */
  | 'SELF';

/** How they agreed. */
export type ConsultationConsentMethod =
  /** Online. */
  | 'ONLINE'
  /** By word, before a witness. */
  | 'VERBAL_WITNESSED'
  /** In writing. */
  | 'WRITTEN';

/** How a consent stands. */
export type ConsultationConsentState =
  /** It was given; whether it still holds, its end tells. */
  | 'ACTIVE'
  /** The case ended. Reopening does not revive it. */
  | 'LAPSED'
  /** Withdrawn: nothing is read by it. */
  | 'WITHDRAWN';

/** What a worker's day consists of, from a few reads. */
export type ConsultationDay = {
  readonly __typename?: 'ConsultationDay';
  /** What the caller was told of, newest first; at most 100. */
  readonly alerts: ReadonlyArray<ConsultationAlert>;
  /** What the caller's party is invited to, the first to begin first; at most 100. */
  readonly conferences: ReadonlyArray<ConsultationConference>;
  /** What is owed on cases that go on, the first due first; at most 200, of at most 200 cases. The reads are logged before. */
  readonly dues: ReadonlyArray<ConsultationDue>;
  /** What the caller's section was asked and nobody handles yet, and what the caller handles, the first due first; at most 100. */
  readonly escalations: ReadonlyArray<ConsultationEscalation>;
  /** What the caller's party was asked for and nobody has answered, oldest first; at most 100. */
  readonly referrals: ReadonlyArray<ConsultationReferral>;
  /** The caller's video sessions of today that are not over, the first to begin first; some dozens at most. */
  readonly sessions: ReadonlyArray<VideoSession>;
};

/** Whose day. */
export type ConsultationDayOf =
  /** The caller's. */
  | 'MINE'
  /** That of the whole party. Supervisors only. */
  | 'PARTY';

/** A desk to talk something over at. */
export type ConsultationDesk = {
  readonly __typename?: 'ConsultationDesk';
  /** The window. */
  readonly counter: Counter;
  /** Whether it's the 福祉の相談窓口. */
  readonly isWelfareDesk: Scalars['Boolean']['output'];
  /** How the window takes it. */
  readonly offering: Offering;
  /** Whether it's open at the time asked for. */
  readonly openState: OpenState;
  /** The bodies that run it together, in Japanese; empty for other desks. At most 20. */
  readonly partners: ReadonlyArray<Scalars['String']['output']>;
  /** What is talked over. */
  readonly procedure: Procedure;
};

/** What is owed on a case by an instant, as it stands in somebody's day. */
export type ConsultationDue = {
  readonly __typename?: 'ConsultationDue';
  /** The referral, escalation or session that it is about; null: the case. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** Its number. */
  readonly caseNumber: Scalars['String']['output'];
  /** The case. */
  readonly consultationId: Scalars['ID']['output'];
  /** The instant from which it is late. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is owed. */
  readonly kind: ConsultationClockKind;
  /** How it stands now. */
  readonly state: ConsultationClockState;
  /** Who answers for the case. */
  readonly worker: ConsultationWorker;
};

/** One case of a page. */
export type ConsultationEdge = {
  readonly __typename?: 'ConsultationEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: Consultation;
};

/** That a case's key was destroyed, and with it everything that could be read of it. */
export type ConsultationErasure = {
  readonly __typename?: 'ConsultationErasure';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** SHA-256 of the key that was destroyed, as it lay sealed: the same for each copy of it, whatever key that was wrapped by. */
  readonly key: Scalars['String']['output'];
  /** How many notes it opened. */
  readonly notes: Scalars['Int']['output'];
  /** By which rule. */
  readonly policy: Scalars['ID']['output'];
  /** How many persons. */
  readonly subjects: Scalars['Int']['output'];
};

/** That a specialist section one level up is asked about a case. The case keeps its id and its owner; it is no entity, and every read is logged before. */
export type ConsultationEscalation = {
  readonly __typename?: 'ConsultationEscalation';
  /** What the specialist said; null: nothing yet. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** What its state allows; every kind of step at most once. None for a takeover: its referral has them. */
  readonly availableActions: ReadonlyArray<ConsultationEscalationAction>;
  /** Its number: the same for every level. */
  readonly caseNumber: Scalars['String']['output'];
  /** The case: the same for every level. */
  readonly consultationId: Scalars['ID']['output'];
  /** The instant from which an answer is late. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly fromParty: ConsultationParty;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is unanswered at that instant or later. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Whether the shorter term holds. */
  readonly isUrgent: Scalars['Boolean']['output'];
  /** What is asked for. */
  readonly kind: ConsultationEscalationKind;
  /** Which level is asked. */
  readonly level: ConsultationLevel;
  /** The earlier notes that it shows, to its handler alone and as far as a basis holds at this instant, earliest first; at most 50. */
  readonly notes: ReadonlyArray<ConsultationNote>;
  /** Why the district can't settle it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The referral that a takeover is; null for the others. */
  readonly referralId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Its video sessions, earliest first; some dozens at most. To its handler and the case's owner. */
  readonly sessions: ReadonlyArray<VideoSession>;
  /** Who handles it; null: nobody yet. */
  readonly specialist?: Maybe<ConsultationWorker>;
  /** How it stands. */
  readonly state: ConsultationEscalationState;
  /** The persons; at most 20. Who they are, its handler alone is told. */
  readonly subjects: ReadonlyArray<ConsultationSubject>;
  /** Who was asked. */
  readonly toParty: ConsultationParty;
  /** The themes; some dozens at most. */
  readonly topics: ReadonlyArray<ConsultationTopicCode>;
};

/** What the state of an escalation allows. */
export type ConsultationEscalationAction =
  /** `answerEscalation`. */
  | 'ANSWER'
  /** `closeEscalation`. */
  | 'CLOSE'
  /** `declineEscalation`. */
  | 'DECLINE'
  /** `takeEscalation`. */
  | 'TAKE'
  /** `withdrawEscalation`. */
  | 'WITHDRAW';

/** What a specialist is asked for. */
export type ConsultationEscalationKind =
  /** Advice (助言). */
  | 'ADVICE'
  /** To work on it together (同席). */
  | 'JOINT'
  /** To take the whole case over (引継ぎ): a referral of it, which a named person accepts. */
  | 'TAKEOVER';

/** How an escalation stands. */
export type ConsultationEscalationState =
  /** Answered; the owner has not yet closed it. */
  | 'ANSWERED'
  /** A named specialist handles it. */
  | 'ASSIGNED'
  /** Over. */
  | 'CLOSED'
  /** Not taken on, with a reason. */
  | 'DECLINED'
  /** Sent; nobody handles it yet. */
  | 'REQUESTED'
  /** The owner took it back. */
  | 'WITHDRAWN';

/**
 * One figure. It counts persons, not visits: somebody who came often counts once in a place and code, and nobody who stayed anonymous makes a group
 * any larger than it surely is.
 */
export type ConsultationFigure = {
  readonly __typename?: 'ConsultationFigure';
  /** The area; null for districts and the ward. */
  readonly area?: Maybe<Area>;
  /** The same of the quarter before; null where that was withheld or not told. */
  readonly before?: Maybe<Scalars['Int']['output']>;
  /** What it counts, by the codes of its table; null: all of the place. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The district; null for areas and the ward. */
  readonly district?: Maybe<District>;
  /** By how much it grew since the quarter before, in percent to one place; null where fewer were counted then than a percentage can stand on. */
  readonly growthPercent?: Maybe<Scalars['Float']['output']>;
  /** What the code is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many persons. Null: withheld, since it, or what could be worked out with it, would be of too few, nobody included. */
  readonly persons?: Maybe<Scalars['Int']['output']>;
};


/**
 * One figure. It counts persons, not visits: somebody who came often counts once in a place and code, and nobody who stayed anonymous makes a group
 * any larger than it surely is.
 */
export type ConsultationFigureNameArgs = {
  lang?: Language;
};

/**
 * The figures of a quarter, as they were given out: never changed. A correction is a further edition, which withholds whatever would tell of too
 * few by its difference to the earlier ones.
 */
export type ConsultationFigureRelease = {
  readonly __typename?: 'ConsultationFigureRelease';
  /** 1, 2 … */
  readonly edition: Scalars['Int']['output'];
  /** What happened, earliest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** No figure, and no sum or difference of figures, is of fewer persons than this. */
  readonly leastPersons: Scalars['Int']['output'];
  /** The quarter of the fiscal year: 2026-Q1 is April to June 2026. Cases count in the quarter in which they were opened. */
  readonly quarter: Scalars['String']['output'];
  /** When they were given out. */
  readonly releasedAt: Scalars['DateTime']['output'];
  /** The tables; at most 4. */
  readonly tables: ReadonlyArray<ConsultationFigureTable>;
};

/** One table of an edition. */
export type ConsultationFigureTable = {
  readonly __typename?: 'ConsultationFigureTable';
  /** Its figures for the places of one size: all of a place, then each code; a few hundred at most. What is withheld stands there as null. */
  readonly figures: ReadonlyArray<ConsultationFigure>;
  /** Which. */
  readonly kind: ConsultationFigureTableKind;
  /** How many figures of the table are told. */
  readonly toldCount: Scalars['Int']['output'];
  /** How many are withheld. */
  readonly withheldCount: Scalars['Int']['output'];
};


/** One table of an edition. */
export type ConsultationFigureTableFiguresArgs = {
  tier?: ConsultationFigureTier;
};

/** What is told of consultations in figures. There are these tables and no others. */
export type ConsultationFigureTableKind =
  /** How many steps a case took: what it costs those who work on it. */
  | 'BURDEN'
  /** What came of it, as it stood when the figures were made. */
  | 'OUTCOMES'
  /** How long until somebody was in touch. */
  | 'TIMES'
  /** What people came for. */
  | 'TOPICS';

/** How large the places are. */
export type ConsultationFigureTier =
  /** Areas (地域). */
  | 'AREA'
  /** Districts (地区). */
  | 'DISTRICT'
  /** The whole ward. */
  | 'WARD';

/** The figures are given out. */
export type ConsultationFiguresReleased = {
  readonly __typename?: 'ConsultationFiguresReleased';
  /** They. */
  readonly release: ConsultationFigureRelease;
};

/** Leave to read without a basis, for minutes, which the reader took. */
export type ConsultationGlass = {
  readonly __typename?: 'ConsultationGlass';
  /** Since when. */
  readonly from: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Until when. */
  readonly until: Scalars['DateTime']['output'];
  /** Who took it. */
  readonly worker: ConsultationWorker;
};

/** A legal ground in place of consent. */
export type ConsultationGround = {
  readonly __typename?: 'ConsultationGround';
  /** Which classes; each at most once. */
  readonly categories: ReadonlyArray<ConsultationNoteClass>;
  /** Which, of the list. */
  readonly code: Scalars['String']['output'];
  /** What which parties wrote; at most 20. */
  readonly fromParties: ReadonlyArray<Scalars['ID']['output']>;
  /** Opaque; of this case alone. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds now. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** Whose data, by their ids in this case; at most 20. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** May be read by which; at most 20. */
  readonly toParties: ReadonlyArray<Scalars['ID']['output']>;
  /** From when. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** At this instant it no longer holds. */
  readonly validUntil: Scalars['DateTime']['output'];
};

/** Who somebody is. Every read is logged before. */
export type ConsultationIdentity = {
  readonly __typename?: 'ConsultationIdentity';
  /** Their day of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** How to reach them. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Whether it is safe to reach them there. Nobody may be written to where it is not. */
  readonly isContactSafe: Scalars['Boolean']['output'];
  /** Its reading. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Their name; null for somebody who stays anonymous. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What steps of one case take. */
export type ConsultationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How long one class of a case is kept. */
export type ConsultationKept = {
  readonly __typename?: 'ConsultationKept';
  /** Which. */
  readonly class: ConsultationKeptClass;
  /** From this day on it's erased; null while the case goes on, or nothing of it may be erased. */
  readonly erasedFrom?: Maybe<Scalars['Date']['output']>;
  /** How many years after the end of the case. */
  readonly years: Scalars['Int']['output'];
};

/** What of a case is kept for a time of its own. */
export type ConsultationKeptClass =
  /** Notes on what was said and done. */
  | 'CONTENT'
  /** Who people are. */
  | 'IDENTITY'
  /** Notes on who handles what. */
  | 'ROUTING'
  /** Notes of what may harm where it gets out. */
  | 'SENSITIVE';

/** How far up a case is handled. */
export type ConsultationLevel =
  /** At a general branch. */
  | 'BRANCH'
  /** In a district. */
  | 'DISTRICT'
  /** At the head office. */
  | 'HEAD_OFFICE';

/** Which cases. */
export type ConsultationList =
  /** Those that the caller answers for. */
  | 'MINE'
  /** Those of the caller's party. Supervisors only. */
  | 'PARTY'
  /** Those that the caller works on beside the owner. */
  | 'TEAM';

/** Something of the case is still open, so it may not end. */
export type ConsultationNotFinished = Problem & {
  readonly __typename?: 'ConsultationNotFinished';
  /** Of what kind; each kind at most once. */
  readonly blockers: ReadonlyArray<ConsultationCloseBlocker>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The topics, referrals and clocks that are open; some dozens at most. */
  readonly things: ReadonlyArray<Scalars['ID']['output']>;
};


/** Something of the case is still open, so it may not end. */
export type ConsultationNotFinishedMessageArgs = {
  lang?: Language;
};


/** Something of the case is still open, so it may not end. */
export type ConsultationNotFinishedRemedyArgs = {
  lang?: Language;
};

/** What was written of some persons of a case. Never changed: a correction is a further note. */
export type ConsultationNote = {
  readonly __typename?: 'ConsultationNote';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What it is of. */
  readonly class: ConsultationNoteClass;
  /** Opaque; of this case alone. */
  readonly id: Scalars['ID']['output'];
  /** Who wrote it. */
  readonly party: ConsultationParty;
  /** The persons that it concerns, by their ids in this case; at most 20. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** The note that it corrects; null: none. */
  readonly supersedes?: Maybe<Scalars['ID']['output']>;
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** What a text is of. */
export type ConsultationNoteClass =
  /** What was said and done. */
  | 'CONTENT'
  /** Who handles what. */
  | 'ROUTING'
  /** What may harm where it gets out. */
  | 'SENSITIVE';

/** Who answers for a case: always one party and one active worker of it. */
export type ConsultationOwner = {
  readonly __typename?: 'ConsultationOwner';
  /** The party. */
  readonly party: ConsultationParty;
  /** The worker. */
  readonly worker: ConsultationWorker;
};

/** A body that takes part in consultations: which there are is a list, kept as data. */
export type ConsultationParty = {
  readonly __typename?: 'ConsultationParty';
  /** The area that it works for; null for a district or the whole ward. */
  readonly area?: Maybe<Area>;
  /** The district that it works for; null for more than one. */
  readonly district?: Maybe<District>;
  /** Readable. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is of the ward. To others, data goes by provision, which needs a basis. */
  readonly isWardBody: Scalars['Boolean']['output'];
  /** What kind of body, e.g. `anshin`. */
  readonly kind: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether people may come to it with a new matter. */
  readonly takesIntake: Scalars['Boolean']['output'];
};


/** A body that takes part in consultations: which there are is a list, kept as data. */
export type ConsultationPartyNameArgs = {
  lang?: Language;
};

/** What the reader is to the case. */
export type ConsultationPlace =
  /** Broke the glass: reads all, for minutes. */
  | 'GLASS'
  /** Answers for it. */
  | 'OWNER'
  /** Supervises the party that answers for it: reads how it is handled. */
  | 'SUPERVISOR'
  /** Works on it beside the owner, within a scope. */
  | 'TEAM';

/** What somebody reads for. A consent is given for one of them. */
export type ConsultationPurpose =
  /** A conference on the case. */
  | 'CONFERENCE'
  /** Judging and taking on a referral. */
  | 'REFERRAL'
  /** Supervising. */
  | 'SUPERVISION'
  /** Supporting the person. */
  | 'SUPPORT';

/** Why a referral may not be passed on. */
export type ConsultationRedirectBar =
  /** That party has had it already. */
  | 'CIRCLE'
  /** It was passed on as often as it may be: a supervisor decides. */
  | 'DEPTH';

/** That another party is asked to take something on. It is no entity; every read is logged before. */
export type ConsultationReferral = {
  readonly __typename?: 'ConsultationReferral';
  /** Who accepted; null: nobody. */
  readonly acceptedBy?: Maybe<ConsultationWorker>;
  /** How it was answered; null: not yet, or without words. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** What its state allows; every kind of step at most once. */
  readonly availableActions: ReadonlyArray<ConsultationReferralAction>;
  /** How often it was passed on. */
  readonly depth: Scalars['Int']['output'];
  /** The instant from which it is late. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The last day for an answer. */
  readonly dueOn: Scalars['Date']['output'];
  /** Who asked. */
  readonly fromParty: ConsultationParty;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is unanswered at that instant or later. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Whether the shorter term holds. */
  readonly isUrgent: Scalars['Boolean']['output'];
  /** What is asked for. */
  readonly kind: ConsultationReferralKind;
  /** What was handed over, as far as a basis holds at this instant, earliest first; at most 50. */
  readonly notes: ReadonlyArray<ConsultationNote>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: ConsultationReferralState;
  /** The persons; at most 20. */
  readonly subjects: ReadonlyArray<ConsultationSubject>;
  /** Who was asked. */
  readonly toParty: ConsultationParty;
  /** The themes; some dozens at most. */
  readonly topics: ReadonlyArray<ConsultationTopicCode>;
};

/** What the state of a referral allows. */
export type ConsultationReferralAction =
  /** `acceptReferral`. */
  | 'ACCEPT'
  /** `completeReferral`. */
  | 'COMPLETE'
  /** `confirmReferralReturn`. */
  | 'CONFIRM_RETURN'
  /** `declineReferral`. */
  | 'DECLINE'
  /** `receiveReferral`. */
  | 'RECEIVE'
  /** `redirectReferral`. */
  | 'REDIRECT'
  /** `returnReferral`. */
  | 'RETURN'
  /** `startReferral`. */
  | 'START'
  /** `withdrawReferral`. */
  | 'WITHDRAW';

/** What is asked for. */
export type ConsultationReferralKind =
  /** To work on it together. */
  | 'CO_SUPPORT'
  /** To know of it. */
  | 'INFORMATION'
  /** To answer for the whole case. */
  | 'TRANSFER'
  /** To take on its topics, handed over in person (同行). */
  | 'WARM_HANDOFF';

/** How a referral stands. Overdue is none of these: it ends nothing. */
export type ConsultationReferralState =
  /** A named person there answers for it. */
  | 'ACCEPTED'
  /** Done, with a result. */
  | 'COMPLETED'
  /** Not taken on, with a reason. */
  | 'DECLINED'
  /** They have begun. */
  | 'IN_PROGRESS'
  /** Somebody whom it was passed on to accepted. */
  | 'PASSED_ON'
  /** Somebody there has seen it. It is still the sender's. */
  | 'RECEIVED'
  /** Passed on; open until somebody accepts. */
  | 'REDIRECTED'
  /** Sent. It is still the sender's. */
  | 'REQUESTED'
  /** The sender has it again. */
  | 'RETURNED'
  /** Given back; whoever accepted answers until the sender confirms. */
  | 'RETURNING'
  /** The sender took it back. */
  | 'WITHDRAWN';

/** How long what is kept of a case. */
export type ConsultationRetention = {
  readonly __typename?: 'ConsultationRetention';
  /** By class; four. */
  readonly classes: ReadonlyArray<ConsultationKept>;
  /** The certificate; null while something of it can be read. */
  readonly erasure?: Maybe<ConsultationErasure>;
  /** Since when nothing of it may be erased; null: it may. */
  readonly heldSince?: Maybe<Scalars['DateTime']['output']>;
};

/** How a case stands. */
export type ConsultationState =
  /** Worked on. */
  | 'ACTIVE'
  /** Answered at once. */
  | 'ANSWERED'
  /** Ended. */
  | 'CLOSED'
  /** Somebody proposed to end it. */
  | 'CLOSING'
  /** Taken in; nobody has judged yet how urgent it is. */
  | 'INTAKE'
  /** It went into another case, whose id its own leads to. */
  | 'MERGED'
  /** Looked after, until the next look. */
  | 'MONITORING'
  /** Waits for somebody else. */
  | 'WAITING';

/** The state does not allow this. */
export type ConsultationStepNotPossible = Problem & {
  readonly __typename?: 'ConsultationStepNotPossible';
  /** The step. */
  readonly action: Scalars['String']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What it allows; every kind of step at most once. */
  readonly possible: ReadonlyArray<Scalars['String']['output']>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: Scalars['String']['output'];
};


/** The state does not allow this. */
export type ConsultationStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The state does not allow this. */
export type ConsultationStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** A person whom a case is about. No entity: it stands in no list and is found by no id. */
export type ConsultationSubject = {
  readonly __typename?: 'ConsultationSubject';
  /** Opaque; of this case alone. */
  readonly id: Scalars['ID']['output'];
  /** Who they are; null where no basis lets the reader know. */
  readonly identity?: Maybe<ConsultationIdentity>;
  /** Whether they stay anonymous. */
  readonly isAnonymous: Scalars['Boolean']['output'];
  /** What they are in it. */
  readonly role: ConsultationSubjectRole;
  /** The person of this case who they are, where two cases were made one; what was agreed to under one id opens nothing under the other. */
  readonly sameAs?: Maybe<Scalars['ID']['output']>;
};

/** A person whom the case is about. */
export type ConsultationSubjectInput = {
  /** Their day of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** How to reach them. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Whether they stay anonymous: then no name, reading or day of birth is given. */
  readonly isAnonymous: Scalars['Boolean']['input'];
  /** Whether it is safe to reach them there. */
  readonly isContactSafe: Scalars['Boolean']['input'];
  /** Its reading. */
  readonly kana?: InputMaybe<Scalars['String']['input']>;
  /** Their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What they are in it. */
  readonly role: ConsultationSubjectRole;
};

/** What somebody is in a case. */
export type ConsultationSubjectRole =
  /** Of their household. */
  | 'FAMILY'
  /** Somebody else. */
  | 'OTHER'
  /** Whom it is about. */
  | 'PRINCIPAL';

/** Somebody who works on a case beside its owner. */
export type ConsultationTeamMember = {
  readonly __typename?: 'ConsultationTeamMember';
  /** Since when. */
  readonly from: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** For whom. */
  readonly party: ConsultationParty;
  /** For which persons; at most 20. */
  readonly subjects: ReadonlyArray<ConsultationSubject>;
  /** Until when. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** Who. */
  readonly worker: ConsultationWorker;
};

/** What the case is about, for one person of it. */
export type ConsultationTopic = {
  readonly __typename?: 'ConsultationTopic';
  /** Its theme. */
  readonly code: ConsultationTopicCode;
  /** Opaque; of this case alone. */
  readonly id: Scalars['ID']['output'];
  /** Who leads on it. */
  readonly leadParty: ConsultationParty;
  /** How it stands. */
  readonly state: ConsultationTopicState;
  /** Whose it is. */
  readonly subject: ConsultationSubject;
};

/** What `changeConsultationTopic` can do. */
export type ConsultationTopicAction =
  /** Begin. */
  | 'BEGIN'
  /** The person declined. */
  | 'DECLINE'
  /** It is no longer needed. */
  | 'DROP'
  /** It ends unresolved. */
  | 'LEAVE_UNRESOLVED'
  /** It is resolved. */
  | 'RESOLVE'
  /** It comes back from whom it was handed to. */
  | 'TAKE_BACK';

/** A theme of consultations. */
export type ConsultationTopicCode = {
  readonly __typename?: 'ConsultationTopicCode';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether a second person agrees to the end of a case with it. */
  readonly needsSecondApprover: Scalars['Boolean']['output'];
};


/** A theme of consultations. */
export type ConsultationTopicCodeNameArgs = {
  lang?: Language;
};

/** A theme that came up, and whose. */
export type ConsultationTopicInput = {
  /** Its code. */
  readonly code: Scalars['String']['input'];
  /** Whose: the position among `subjects`, from 0. */
  readonly subject: Scalars['Int']['input'];
};

/** How a topic stands. */
export type ConsultationTopicState =
  /** The person declined support. */
  | 'DECLINED'
  /** Another party accepted it. */
  | 'HANDED_OFF'
  /** Worked on. */
  | 'IN_PROGRESS'
  /** No longer needed. */
  | 'NOT_NEEDED'
  /** Nobody has begun. */
  | 'OPEN'
  /** Resolved. */
  | 'RESOLVED'
  /** Ended without being resolved. */
  | 'UNRESOLVED';

/** How urgent a case is. */
export type ConsultationUrgency =
  /** By calendar days; a second person agrees to its end. */
  | 'EMERGENCY'
  /** By the usual term. */
  | 'ROUTINE'
  /** Soon; a second person agrees to its end. */
  | 'URGENT';

/** Somebody who works for a party, without their name. */
export type ConsultationWorker = {
  readonly __typename?: 'ConsultationWorker';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Since when they no longer do. */
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** For whom. */
  readonly party: ConsultationParty;
  /** As what. */
  readonly role: ConsultationWorkerRole;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Whether they still do. */
  readonly state: ConsultationWorkerState;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody no longer works there; what they answered for is a supervisor's. */
export type ConsultationWorkerEnded = {
  readonly __typename?: 'ConsultationWorkerEnded';
  /** Them. */
  readonly worker: ConsultationWorker;
};

/** Somebody works for the party. */
export type ConsultationWorkerRegistered = {
  readonly __typename?: 'ConsultationWorkerRegistered';
  /** Them. */
  readonly worker: ConsultationWorker;
};

/** What somebody is at a party. */
export type ConsultationWorkerRole =
  /** Hears of what is overdue, takes over what others leave, approves. */
  | 'SUPERVISOR'
  /** Works on cases. */
  | 'WORKER';

/** Whether somebody works there. */
export type ConsultationWorkerState =
  /** They do. */
  | 'ACTIVE'
  /** They no longer do: nothing opens to them. */
  | 'LEFT';

/** How somebody can be reached. */
export type ContactKind =
  /** By e-mail. */
  | 'EMAIL'
  /** By phone. */
  | 'PHONE';

/** A correction has come. */
export type CorrectionAnswered = {
  readonly __typename?: 'CorrectionAnswered';
  /** It. */
  readonly application: Application;
};

/** What an answer puts right; only what the correction asks for. What is left out stays. */
export type CorrectionChangesInput = {
  /** Who applies. */
  readonly applicant?: InputMaybe<ApplicationPersonInput>;
  /** Where and when somebody moves in. */
  readonly moveIn?: InputMaybe<MoveInInput>;
  /** Who applies for them. */
  readonly proxy?: InputMaybe<ApplicationPersonInput>;
  /** What is applied for, in words; at most 4,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Whom it's about; at most 10. */
  readonly subjects?: InputMaybe<ReadonlyArray<ApplicationPersonInput>>;
};

/** A correction is asked for. */
export type CorrectionRequested = {
  readonly __typename?: 'CorrectionRequested';
  /** It. */
  readonly application: Application;
};

/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type Counter = Node & {
  readonly __typename?: 'Counter';
  /** The area it belongs to. */
  readonly area?: Maybe<Area>;
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<CounterAction>;
  /** The general branch (総合支所) through which it belongs to its area. */
  readonly branch?: Maybe<Office>;
  /** How crowded it was, from one day through another, by half hours, earliest first; at most 31 days. */
  readonly congestion?: Maybe<ReadonlyArray<CongestionBin>>;
  /** How crowded it will be on a day, by half hours of each queue; empty where no day like it is known. At most 92 days ahead. */
  readonly congestionForecast?: Maybe<ReadonlyArray<CongestionForecast>>;
  /** Its calendar, day by day, both ends included. At most 62 days. */
  readonly days: ReadonlyArray<CounterDay>;
  /** How often it helped with digital procedures, month by month, both ends included, at most 36. Null for windows that aren't centres. */
  readonly digitalSupport?: Maybe<ReadonlyArray<DigitalSupportCount>>;
  /** The district in which it stands; null for a くみん窓口, which belongs to an area. */
  readonly district?: Maybe<District>;
  /** Announcements that touch the days from `from` (the day asked for when left out), by first day, withdrawn ones left out. At most 100. */
  readonly exceptions: ReadonlyArray<CounterException>;
  /** The posts of floor managers that hold on the day asked for; only くみん窓口 have any. At most 60. */
  readonly floorManagers?: Maybe<ReadonlyArray<FloorManagerPost>>;
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Its hours on the day asked for, then those that are known to follow. */
  readonly hours: ReadonlyArray<CounterHours>;
  /** Stable, e.g. `counter:kumin-setagaya`. */
  readonly id: Scalars['ID']['output'];
  /** Whether video consultation with a specialist section was piloted here; null for windows that weren't asked. */
  readonly isVideoPilot?: Maybe<Scalars['Boolean']['output']>;
  /** What it is. */
  readonly kind: CounterKind;
  /** What it has of the leaflets whose deliveries are recorded; of others the stock is unknown. At most 100. */
  readonly leafletStocks?: Maybe<ReadonlyArray<LeafletStock>>;
  /** Where it is on the day asked for. */
  readonly location: CounterLocation;
  /** How it takes one procedure: NONE where it doesn't; null where there's no such procedure. */
  readonly mode?: Maybe<OfferingMode>;
  /** Its name. */
  readonly name: Name;
  /** The procedures that it takes, in the catalogue's order, and how. */
  readonly offerings: ReadonlyArray<Offering>;
  /** The office that runs it. */
  readonly office?: Maybe<Office>;
  /** Whether it's open at `at`; at the instant that the counter was asked for when left out. */
  readonly openState: OpenState;
  /** Moves that are planned after the day asked for, by day. At most 20. */
  readonly plannedMoves: ReadonlyArray<CounterLocation>;
  /** What can be booked here ahead, today or later. At most 50. */
  readonly slotGroups: ReadonlyArray<SlotGroup>;
  /** The series of numbers that this counter gives, in its own order; empty where it gives none. It keeps some dozens at most. */
  readonly ticketSeries: ReadonlyArray<TicketSeries>;
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** People waiting and how long, now; null where the counter gives no numbers. */
  readonly wait?: Maybe<CounterWait>;
  /** The bodies that run the 福祉の相談窓口 here together, in Japanese; empty where there's none. At most 20. */
  readonly welfarePartners: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterCongestionArgs = {
  from: Scalars['Date']['input'];
  through: Scalars['Date']['input'];
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterCongestionForecastArgs = {
  on: Scalars['Date']['input'];
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterDaysArgs = {
  from: Scalars['Date']['input'];
  through: Scalars['Date']['input'];
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterDigitalSupportArgs = {
  from: Scalars['PartialDate']['input'];
  through: Scalars['PartialDate']['input'];
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterExceptionsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterModeArgs = {
  procedure: Scalars['ID']['input'];
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterOfferingsArgs = {
  where?: InputMaybe<OfferingWhere>;
};


/**
 * 窓口: where people come with a procedure. It belongs to an area through its general branch (総合支所); any person of the ward may
 * use any of them. Clauses 第4・1・1）④ and 第4・1・2）出張所①.
 */
export type CounterOpenStateArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What may be done with a counter. */
export type CounterAction =
  /** `announceCounterException`. */
  | 'ANNOUNCE_EXCEPTION'
  /** `planCounterMove`. */
  | 'PLAN_MOVE'
  /** `withdrawCounterException`: an announcement stands. */
  | 'WITHDRAW_EXCEPTION'
  /** `withdrawCounterMove`: a planned move stands. */
  | 'WITHDRAW_MOVE';

/** A page of windows. */
export type CounterConnection = {
  readonly __typename?: 'CounterConnection';
  /** The windows with their cursors. */
  readonly edges: ReadonlyArray<CounterEdge>;
  /** The windows alone. */
  readonly nodes: ReadonlyArray<Counter>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** A day of a window's calendar. */
export type CounterDay = {
  readonly __typename?: 'CounterDay';
  /** How sure it is. */
  readonly certainty: CalendarCertainty;
  /** The day, in Asia/Tokyo. */
  readonly date: Scalars['Date']['output'];
  /** False where nobody knows the hours of the rest of the day. */
  readonly isKnown: Scalars['Boolean']['output'];
  /** When it opens, in order; what begins before midnight belongs to the day on which it begins. */
  readonly openings: ReadonlyArray<CounterOpening>;
  /** Why the rest of the day is closed or unknown, for a person. */
  readonly reason: Scalars['String']['output'];
  /** Why the rest of the day is closed or unknown, as a code. */
  readonly reasonCode: OpenStateReason;
};


/** A day of a window's calendar. */
export type CounterDayReasonArgs = {
  lang?: Language;
};

/** One window of a page. */
export type CounterEdge = {
  readonly __typename?: 'CounterEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The window. */
  readonly node: Counter;
};

/** Whether an open window takes whoever comes. */
export type CounterEntry =
  /** It takes them: the last entry is known and not yet over. */
  | 'ACCEPTING'
  /** 受付終了: it's open, and the last entry is over. Whoever waits is served; whoever booked is let in for their time. */
  | 'ENDED'
  /** No kept source tells a last entry: it may end before the window closes. */
  | 'NOT_TOLD';

/** Hours of a window that are announced for some days: closed, open, or changed. */
export type CounterException = {
  readonly __typename?: 'CounterException';
  /** When it was announced. */
  readonly announcedAt: Scalars['DateTime']['output'];
  /** The posts that announced it; never a person's name. */
  readonly announcedBy: Scalars['String']['output'];
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<CounterExceptionAction>;
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Stable for ever; names it among the counter's announcements. */
  readonly id: Scalars['ID']['output'];
  /** The hours of each of its days; empty for CLOSED and SUSPENDED. */
  readonly intervals: ReadonlyArray<HoursInterval>;
  /** What it does to the hours. */
  readonly kind: CounterExceptionKind;
  /** The procedures that alone are taken in these hours, for SUSPENDED those that aren't taken; null: nothing is said of them. At most 60. */
  readonly procedures?: Maybe<ReadonlyArray<Procedure>>;
  /** Why, for a person. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands today. */
  readonly state: CounterExceptionState;
  /** Its last day, included. */
  readonly through: Scalars['Date']['output'];
  /** When it was withdrawn; null while it stands. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Hours of a window that are announced for some days: closed, open, or changed. */
export type CounterExceptionReasonArgs = {
  lang?: Language;
};

/** What may be done with an announcement. */
export type CounterExceptionAction =
  /** `withdrawCounterException`. */
  | 'WITHDRAW';

/** The hours are announced. */
export type CounterExceptionAnnounced = {
  readonly __typename?: 'CounterExceptionAnnounced';
  /**
   * The appointments of these days whose place fell by this: each has to be moved or cancelled with notice. None who booked at the same
   * instant is missing. At most 1,000; null for whoever isn't of the counter's office.
   */
  readonly affected?: Maybe<ReadonlyArray<Appointment>>;
  /** The counter. */
  readonly counter: Counter;
  /** The announcement. */
  readonly exception: CounterException;
};

/** What an announcement does to the hours of its days. */
export type CounterExceptionKind =
  /** Open in these hours and no others. */
  | 'CHANGED'
  /** Closed all day. */
  | 'CLOSED'
  /** Open in these hours besides the regular ones. */
  | 'OPEN'
  /** 取扱い中止: the named procedures aren't taken, whatever the hours; the window's own hours are as they are. */
  | 'SUSPENDED';

/** Where an announcement stands. */
export type CounterExceptionState =
  /** It holds, or will. */
  | 'ANNOUNCED'
  /** Its last day has passed. */
  | 'OVER'
  /** It was withdrawn; the regular hours hold. */
  | 'WITHDRAWN';

/** The announcement is withdrawn. */
export type CounterExceptionWithdrawn = {
  readonly __typename?: 'CounterExceptionWithdrawn';
  /**
   * The appointments of these days whose place fell by this: each has to be moved or cancelled with notice. None who booked at the same
   * instant is missing. At most 1,000; null for whoever isn't of the counter's office.
   */
  readonly affected?: Maybe<ReadonlyArray<Appointment>>;
  /** The counter. */
  readonly counter: Counter;
  /** The announcement. */
  readonly exception: CounterException;
};

/** The regular hours of one window, for as long as they hold. No window's hours are taken from another's. */
export type CounterHours = {
  readonly __typename?: 'CounterHours';
  /** Procedures with a last entry of their own. At most 20. */
  readonly lastEntries: ReadonlyArray<ProcedureLastEntry>;
  /**
   * Days of the week on which fewer procedures are taken (土曜日): which ones is unknown unless the hours or an announcement name them, and
   * an offering's `openState` says so.
   */
  readonly limitedDays: ReadonlyArray<Weekday>;
  /** Whether the yearly closures (年末年始) close it; null: nobody knows. */
  readonly observesClosures?: Maybe<Scalars['Boolean']['output']>;
  /** Whether national holidays close it; null: nobody knows. */
  readonly observesHolidays?: Maybe<Scalars['Boolean']['output']>;
  /** Where they come from. */
  readonly source: Source;
  /** Days of the week of which no kept source tells the hours, beyond `weekly`. */
  readonly unknownDays: ReadonlyArray<Weekday>;
  /** Why, in Japanese; null where every day is known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** Since when; null: since before anybody knows. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Until when (the first day on which they no longer hold); null while no end is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The hours of each week. */
  readonly weekly: ReadonlyArray<WeeklyHours>;
};

/** What a window is. How many there are of each is data. */
export type CounterKind =
  /** 出張所: takes the full range but 戸籍, belongs to an area through its general branch, stands in a district. */
  | 'BRANCH_OFFICE'
  /** まちづくりセンターの窓口: takes everyday procedures and relays certificates. It is no くみん窓口 and no 出張所. */
  | 'CENTRE'
  /** 証明書発行窓口: hands out certificates on holidays and in the evening. */
  | 'CERTIFICATE'
  /** くみん窓口: takes the full range, belongs to an area as part of its general branch. */
  | 'KUMIN';

/** How many windows there are of a kind. */
export type CounterKindCount = {
  readonly __typename?: 'CounterKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: CounterKind;
};

/** By what a window is. */
export type CounterKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<CounterKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CounterKind>>;
  /** Isn't this. */
  readonly not?: InputMaybe<CounterKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CounterKind>>;
};

/** Where a counter is, for a time. */
export type CounterLocation = {
  readonly __typename?: 'CounterLocation';
  /** The whole address as published; null where no kept source tells, with the reason in `unknownReason`. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The building, e.g. `世田谷区役所西棟`; null where the address names none. */
  readonly building?: Maybe<Scalars['String']['output']>;
  /** The floor, e.g. `1階`, `地下1階`; null where the address names none. */
  readonly floor?: Maybe<Scalars['String']['output']>;
  /** Where on the earth; null where it isn't known. */
  readonly position?: Maybe<Position>;
  /** Where it comes from: for a planned move, the notice. */
  readonly source: Source;
  /** Why the address is null, in Japanese. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** Since when, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which it's no longer there); null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** The move is planned. */
export type CounterMovePlanned = {
  readonly __typename?: 'CounterMovePlanned';
  /** The counter, with the move among its `plannedMoves`. */
  readonly counter: Counter;
};

/** The move is withdrawn: the counter stays where it would have been without it. */
export type CounterMoveWithdrawn = {
  readonly __typename?: 'CounterMoveWithdrawn';
  /** The counter. */
  readonly counter: Counter;
};

/** One opening of a day. */
export type CounterOpening = {
  readonly __typename?: 'CounterOpening';
  /** Up to but not including this one; it may lie on the next day. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** From when on nobody new is taken (最終受付); null where none is told. */
  readonly lastEntryAt?: Maybe<Scalars['DateTime']['output']>;
  /** From this instant. */
  readonly opensAt: Scalars['DateTime']['output'];
};

/** How a list of windows is ordered. */
export type CounterOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: CounterOrderField;
};

/** What a list of windows may be ordered by. */
export type CounterOrderField =
  /** By what they are. */
  | 'KIND'
  /** The ward's own order. */
  | 'OFFICIAL';

/** A counter's people waiting, and how long. */
export type CounterWait = {
  readonly __typename?: 'CounterWait';
  /** How good its estimates were, by season and call; empty before any was held against what came. At most four. */
  readonly errors: ReadonlyArray<WaitError>;
  /** The longest wait of its open queues, so that nobody is told too little; null where the counter has no queue. */
  readonly estimate?: Maybe<WaitEstimate>;
  /** Each queue, in the counter's own order; at most some dozens. */
  readonly queues: ReadonlyArray<QueueWait>;
  /** How many people wait at the counter, in all queues. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** What a list of windows may be narrowed by. All members must hold. */
export type CounterWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CounterWhere>>;
  /** By the id of its area. */
  readonly area?: InputMaybe<IdFilter>;
  /** By the id of the district in which it stands. */
  readonly district?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By what it is. */
  readonly kind?: InputMaybe<CounterKindFilter>;
  /** By its name, or its office's, in any script: kanji, kana of either kind, romaji, any width. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CounterWhere>;
  /** By the id of the office that runs it. */
  readonly office?: InputMaybe<IdFilter>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CounterWhere>>;
  /** By the id of a procedure that it takes, in whatever mode. */
  readonly procedure?: InputMaybe<IdFilter>;
};

/** By a day in Asia/Tokyo. */
export type DateFilter = {
  /** Is this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is after this day. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this day or after it. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is before this day. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this day or before it. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** By an instant. */
export type DateTimeFilter = {
  /** Is this instant. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is after this instant. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is this instant or after it. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is before this instant. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is this instant or before it. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What becomes of those who still wait when a day ends. */
export type DayEndPolicy =
  /** They keep their order on the next business date; the number is shown as of the day before. */
  | 'CARRY_OVER'
  /** Their tickets end, EXPIRED. */
  | 'EXPIRE';

/** What makes an office day unlike others of its weekday. */
export type DayKind =
  /** The first after a holiday or the year end. */
  | 'AFTER_CLOSURE'
  /** The last before a holiday or the year end. */
  | 'BEFORE_CLOSURE'
  /** One of the last two days of a month. */
  | 'MONTH_END'
  /** The first or second of a month. */
  | 'MONTH_START'
  /** Nothing. */
  | 'ORDINARY';

/** Whether the day of an event counts. */
export type DeadlineFirstDay =
  /** It doesn't: the count begins on the next day (民法第140条). */
  | 'EXCLUDED'
  /** It does, as the first day (戸籍). */
  | 'INCLUDED';

/** What `decideApplication` answers. */
export type DecideApplicationAnswer = ApplicationDecided | ApplicationStepNotPossible | Conflict | DenialNeedsReason | IdempotencyKeyReused | IdentityNotEnough | InvalidInput | NotFound | NotPermitted;

/** What `decideApplication` takes. */
export type DecideApplicationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is decided. */
  readonly outcome: ApplicationOutcome;
  /** Why; needed for what isn't granted in full. At most 4,000 characters. Kept sealed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 教示: how it can be contested; needed for what isn't granted in full. At most 4,000 characters. */
  readonly remedyNotice?: InputMaybe<Scalars['String']['input']>;
};

/** What `declineBoardPosting` answers. */
export type DeclineBoardPostingAnswer = BoardActNotPossible | BoardPostingDeclined | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A posting that is to be declined. */
export type DeclineBoardPostingInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The posting. */
  readonly posting: Scalars['ID']['input'];
  /** Why; at most 300 characters, and nothing about persons. */
  readonly reason: Scalars['String']['input'];
};

/** What isn't granted in full needs its reason, and the notice of how it can be contested. */
export type DenialNeedsReason = Problem & {
  readonly __typename?: 'DenialNeedsReason';
  /** The application. */
  readonly application: Application;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What is missing. */
  readonly missing: DenialPart;
  readonly remedy: Scalars['String']['output'];
};


/** What isn't granted in full needs its reason, and the notice of how it can be contested. */
export type DenialNeedsReasonMessageArgs = {
  lang?: Language;
};


/** What isn't granted in full needs its reason, and the notice of how it can be contested. */
export type DenialNeedsReasonRemedyArgs = {
  lang?: Language;
};

/** What a decision lacks. */
export type DenialPart =
  /** Why. */
  | 'REASON'
  /** 教示: how to contest it. */
  | 'REMEDY_NOTICE';

/** One desk, one ticket: the caller's desk has one at hand. */
export type DeskHasTicket = Problem & {
  readonly __typename?: 'DeskHasTicket';
  readonly clause?: Maybe<Clause>;
  /** The desk. */
  readonly desk: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** One desk, one ticket: the caller's desk has one at hand. */
export type DeskHasTicketMessageArgs = {
  lang?: Language;
};


/** One desk, one ticket: the caller's desk has one at hand. */
export type DeskHasTicketRemedyArgs = {
  lang?: Language;
};

/** Somebody else is signed in at that desk. */
export type DeskTaken = Problem & {
  readonly __typename?: 'DeskTaken';
  readonly clause?: Maybe<Clause>;
  /** The desk. */
  readonly desk: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Somebody else is signed in at that desk. */
export type DeskTakenMessageArgs = {
  lang?: Language;
};


/** Somebody else is signed in at that desk. */
export type DeskTakenRemedyArgs = {
  lang?: Language;
};

/** How often a window helped with digital procedures in a month. Whom and with what isn't told. */
export type DigitalSupportCount = {
  readonly __typename?: 'DigitalSupportCount';
  /** How often, down to a multiple of `roundedTo`; null where it's below `smallestCell`, none included, and while the month runs. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The month, `YYYY-MM`. */
  readonly month: Scalars['PartialDate']['output'];
  /** Counts are told down to a multiple of this. */
  readonly roundedTo: Scalars['Int']['output'];
  /** Counts below this aren't told. */
  readonly smallestCell: Scalars['Int']['output'];
  /** What the two numbers rest on. */
  readonly source: Source;
};

/** The help is recorded. */
export type DigitalSupportRecorded = {
  readonly __typename?: 'DigitalSupportRecorded';
  /** Who applies: the citizen, always. */
  readonly applicant: SupportedApplicant;
  /** The window. */
  readonly counter: Counter;
};

export type District = {
  readonly __typename?: 'District';
  /** 各種相談先: the desks of the district at which something can be talked over, its 福祉の相談窓口 first. At most 40. */
  readonly consultationDesks?: Maybe<ReadonlyArray<ConsultationDesk>>;
  /**
   * The windows that stand in this district. くみん窓口 belong to the area and aren't among them: ask `area { counters }`.
   * `at` is the instant that they're told for; now when left out. Null when the service is down.
   */
  readonly counters?: Maybe<ReadonlyArray<Counter>>;
  readonly id: Scalars['ID']['output'];
  /**
   * Its groups that people may join, as its centre registered them, on a day: today when left out; associations first. Empty where none is registered:
   * that says nothing of whether there are any. At most 200. Null when the service is down.
   */
  readonly localGroups?: Maybe<ReadonlyArray<LocalGroup>>;
  /** Its notice boards that are in use (区広報板). At most 100. Null when the service is down. */
  readonly noticeBoards?: Maybe<ReadonlyArray<NoticeBoard>>;
};


export type DistrictConsultationDesksArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


export type DistrictCountersArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<LocalCounterWhere>;
};


export type DistrictLocalGroupsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What `draftApplication` answers. */
export type DraftApplicationAnswer = ApplicationDrafted | ChannelNotAllowed | Conflict | IdempotencyKeyReused | IdentityNotEnough | InvalidInput | NotFound | NotPermitted | PrerequisiteMissing | ProcedureNotTakenHere | ProxyNotAllowed | RelayNeedsIssuingCounter | SectionNotInCharge;

/** What `draftApplication` takes. */
export type DraftApplicationInput = {
  /** Who applies. */
  readonly applicant: ApplicationPersonInput;
  /** How it comes. */
  readonly channel: Channel;
  /** The window that it's handed in at or addressed to. One of `counter` and `office`. */
  readonly counter?: InputMaybe<Scalars['ID']['input']>;
  /** The accepted application that has to come first, where there is one. */
  readonly follows?: InputMaybe<Scalars['ID']['input']>;
  /** The token of its receipt, where it was filed without signing in. */
  readonly followsReceiptToken?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The window that issues, where `counter` only passes on. */
  readonly issuingCounter?: InputMaybe<Scalars['ID']['input']>;
  /** For a notification of moving in. */
  readonly moveIn?: InputMaybe<MoveInInput>;
  /** The office whose section is in charge, where it goes to that: see `ProcedurePlaces.places` with a `section`. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** What is applied for. */
  readonly procedure: Scalars['ID']['input'];
  /** Who applies for them. */
  readonly proxy?: InputMaybe<ApplicationPersonInput>;
  /** What is applied for, in words; at most 4,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Whom a certificate is about, where that isn't the applicant alone; at most 10. */
  readonly subjects?: InputMaybe<ReadonlyArray<ApplicationPersonInput>>;
};

/** A draft is written anew. */
export type DraftRevised = {
  readonly __typename?: 'DraftRevised';
  /** It. */
  readonly application: Application;
};

/** What `endConference` takes. */
export type EndConferenceInput = {
  /** The conference. */
  readonly conference: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it came to; kept sealed. */
  readonly result: Scalars['String']['input'];
};

/** What `endConsultationWorker` answers. */
export type EndConsultationWorkerAnswer = Conflict | ConsultationStepNotPossible | ConsultationWorkerEnded | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupervisorNeeded | TooManyCases;

/** What `endConsultationWorker` takes. */
export type EndConsultationWorkerInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The worker. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endFloorManagerPost` answers. */
export type EndFloorManagerPostAnswer = Conflict | FloorManagerPostEnded | FloorManagerPostOver | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A post of a floor manager that is to end. */
export type EndFloorManagerPostInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  readonly post: Scalars['ID']['input'];
  /** The first day without it; today or later. */
  readonly until: Scalars['Date']['input'];
};

/** What `endInterpreter` answers. */
export type EndInterpreterAnswer = Conflict | IdempotencyKeyReused | InterpreterEnded | InvalidInput | NotFound | NotPermitted;

/** What `endInterpreter` takes. */
export type EndInterpreterInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The interpreter. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A group that is to be told of no more. */
export type EndLocalGroupInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The group. */
  readonly localGroup: Scalars['ID']['input'];
  /** The first day on which it's told of no more; today or within a year. */
  readonly until: Scalars['Date']['input'];
};

/** What `endProcedureChannel` answers. */
export type EndProcedureChannelAnswer = ChannelNotOffered | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ProcedureChannelEnded;

/** A channel that is to end. */
export type EndProcedureChannelInput = {
  /** The channel. */
  readonly channel: Channel;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which it isn't offered any more; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The procedure. */
  readonly procedure: Scalars['ID']['input'];
};

/** What `endSlotGroup` answers. */
export type EndSlotGroupAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotGroupActNotPossible | SlotGroupEnded;

/** A group of slots that is to end. */
export type EndSlotGroupInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The group. */
  readonly slotGroup: Scalars['ID']['input'];
  /** The first day without it; today or later. */
  readonly until: Scalars['Date']['input'];
};

/** Whether somebody is entitled. */
export type Entitlement =
  /** By what they answered, they are. */
  | 'ELIGIBLE'
  /** By what they answered, they aren't, whatever else they'd answer. */
  | 'NOT_ELIGIBLE'
  /** Not to be told yet: questions are open, or no kept source tells who is entitled. */
  | 'UNKNOWN';

/** Back-office entry has ended. */
export type EntryFinished = {
  readonly __typename?: 'EntryFinished';
  /** It. */
  readonly application: Application;
};

/** Back-office entry has begun. */
export type EntryStarted = {
  readonly __typename?: 'EntryStarted';
  /** It. */
  readonly application: Application;
};

/** What steps of an escalation take. */
export type EscalationInput = {
  /** The escalation. */
  readonly escalation: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A case goes up one level at a time. */
export type EscalationLevelNotNext = Problem & {
  readonly __typename?: 'EscalationLevelNotNext';
  readonly clause?: Maybe<Clause>;
  /** Of the section that was named. */
  readonly level: ConsultationLevel;
  readonly message: Scalars['String']['output'];
  /** Which is next; null: there is none above. */
  readonly next?: Maybe<ConsultationLevel>;
  readonly remedy: Scalars['String']['output'];
};


/** A case goes up one level at a time. */
export type EscalationLevelNotNextMessageArgs = {
  lang?: Language;
};


/** A case goes up one level at a time. */
export type EscalationLevelNotNextRemedyArgs = {
  lang?: Language;
};

/** This topic is with that section already, and not over. */
export type EscalationOpenAlready = Problem & {
  readonly __typename?: 'EscalationOpenAlready';
  readonly clause?: Maybe<Clause>;
  /** The escalation that is open. */
  readonly escalation: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** This topic is with that section already, and not over. */
export type EscalationOpenAlreadyMessageArgs = {
  lang?: Language;
};


/** This topic is with that section already, and not over. */
export type EscalationOpenAlreadyRemedyArgs = {
  lang?: Language;
};

/** A case goes up to the branch of the area that its district lies in on that day, and from there to the head office: another area's branch has no part in it. */
export type EscalationOutOfArea = Problem & {
  readonly __typename?: 'EscalationOutOfArea';
  /** The one of the area; null: there is none. */
  readonly branch?: Maybe<ConsultationParty>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The branch that was named. */
  readonly party: ConsultationParty;
  readonly remedy: Scalars['String']['output'];
};


/** A case goes up to the branch of the area that its district lies in on that day, and from there to the head office: another area's branch has no part in it. */
export type EscalationOutOfAreaMessageArgs = {
  lang?: Language;
};


/** A case goes up to the branch of the area that its district lies in on that day, and from there to the head office: another area's branch has no part in it. */
export type EscalationOutOfAreaRemedyArgs = {
  lang?: Language;
};

/** What steps of an escalation take that need words. */
export type EscalationWordsInput = {
  /** The escalation. */
  readonly escalation: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The answer, or why not; kept sealed. */
  readonly words: Scalars['String']['input'];
};

/** A tree of papers, as it's given. At most 60 parts, at most 6 deep. */
export type EvidenceInput = {
  /** How many of the parts are enough, for N_OF. */
  readonly n?: InputMaybe<Scalars['Int']['input']>;
  /** Its parts; none for PAPER. */
  readonly of?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** What joins its parts, or PAPER. */
  readonly op: EvidenceOp;
  /** An id for the paper, `paper:` and small letters, digits or hyphens; for PAPER. */
  readonly paper?: InputMaybe<Scalars['ID']['input']>;
  /** The paper or the group, for a person; needed for PAPER. */
  readonly text?: InputMaybe<BilingualInput>;
  /** When it's needed at all; left out: always. Not for the choices of ONE_OF and N_OF. */
  readonly when?: InputMaybe<RequirementInput>;
};

/** What to bring: a tree of papers. Where it's told for somebody's answers, what they don't need isn't there. */
export type EvidenceNeed = {
  readonly __typename?: 'EvidenceNeed';
  /** How many of `of` are enough; null for a paper. */
  readonly enough?: Maybe<Scalars['Int']['output']>;
  /** Whether the papers in `have` are enough for it; null: that depends on the same. */
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
  /** True: needed. Null: that depends on questions that are still open. */
  readonly isNeeded?: Maybe<Scalars['Boolean']['output']>;
  /** Its parts. At most 20. */
  readonly of: ReadonlyArray<EvidenceNeed>;
  /** What joins its parts, or PAPER. */
  readonly op: EvidenceOp;
  /** The id of the paper, for PAPER; give it in `have`. */
  readonly paper?: Maybe<Scalars['ID']['output']>;
  /** The paper or the group, for a person. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** What to bring: a tree of papers. Where it's told for somebody's answers, what they don't need isn't there. */
export type EvidenceNeedTextArgs = {
  lang?: Language;
};

/** What joins the parts of the evidence. */
export type EvidenceOp =
  /** All of the parts. */
  | 'ALL_OF'
  /** So many of the parts as `enough` says: 1点 or 2点 is data. */
  | 'N_OF'
  /** One of the parts. */
  | 'ONE_OF'
  /** One paper. */
  | 'PAPER';

/** The announcement was withdrawn before, or its last day has passed. */
export type ExceptionNotOpen = Problem & {
  readonly __typename?: 'ExceptionNotOpen';
  readonly clause?: Maybe<Clause>;
  /** The announcement. */
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: CounterExceptionState;
};


/** The announcement was withdrawn before, or its last day has passed. */
export type ExceptionNotOpenMessageArgs = {
  lang?: Language;
};


/** The announcement was withdrawn before, or its last day has passed. */
export type ExceptionNotOpenRemedyArgs = {
  lang?: Language;
};

/** Something is announced for one of these days already: two announcements never contradict each other. */
export type ExceptionOverlaps = Problem & {
  readonly __typename?: 'ExceptionOverlaps';
  readonly clause?: Maybe<Clause>;
  /** The announcement that stands. */
  readonly exception: CounterException;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Something is announced for one of these days already: two announcements never contradict each other. */
export type ExceptionOverlapsMessageArgs = {
  lang?: Language;
};


/** Something is announced for one of these days already: two announcements never contradict each other. */
export type ExceptionOverlapsRemedyArgs = {
  lang?: Language;
};

/** What can be asked of a person. Facts are asked, never looked up, and answers are never kept. */
export type Fact = Node & {
  readonly __typename?: 'Fact';
  /** Stable, e.g. `fact:in-kokuho`. */
  readonly id: Scalars['ID']['output'];
  /** How it's answered. */
  readonly kind: FactKind;
  /** The least that a NUMBER can be; null: no bound. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** What can be chosen, for CHOICE. At most 40. */
  readonly options: ReadonlyArray<FactOption>;
  /** The question, for a person. */
  readonly question: Scalars['String']['output'];
};


/** What can be asked of a person. Facts are asked, never looked up, and answers are never kept. */
export type FactQuestionArgs = {
  lang?: Language;
};

/** How a question is answered. */
export type FactKind =
  /** By `choice`. */
  | 'CHOICE'
  /** By `number`. */
  | 'NUMBER'
  /** By `yes`. */
  | 'YES_NO';

/** One answer to choose. */
export type FactOption = {
  readonly __typename?: 'FactOption';
  /** The same, for a person. */
  readonly text: Scalars['String']['output'];
  /** What stands in `choice`. */
  readonly value: Scalars['String']['output'];
};


/** One answer to choose. */
export type FactOptionTextArgs = {
  lang?: Language;
};

/** A test of a fact: exactly one of its members is told. */
export type FactTest = {
  readonly __typename?: 'FactTest';
  /** This or more. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** This or less. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
  /** One of these. */
  readonly oneOf?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Answered with this. */
  readonly yes?: Maybe<Scalars['Boolean']['output']>;
};

/** A test of a fact, as it's given: exactly one member. */
export type FactTestInput = {
  /** This or more. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** This or less. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
  /** One of these; at most 40. */
  readonly oneOf?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Answered with this. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A notification that couldn't be sent. */
export type FailNotificationInput = {
  /** The attempt that was handed out with it. */
  readonly attempt: Scalars['Int']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether trying again is in vain. */
  readonly isFinal?: Scalars['Boolean']['input'];
  /** The notification. */
  readonly notification: Scalars['ID']['input'];
  /** Why. */
  readonly reason: NotificationFailure;
};

/** What `failVideoSession` takes. */
export type FailVideoSessionInput = {
  /** Why. */
  readonly because: VideoSessionFailure;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  readonly session: Scalars['ID']['input'];
};

/** What `finishEntry` answers. */
export type FinishEntryAnswer = ApplicationStepNotPossible | Conflict | EntryFinished | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Hours of a floor manager on days of the week, in Asia/Tokyo. */
export type FloorManagerHours = {
  readonly __typename?: 'FloorManagerHours';
  /** `HH:MM`, up to `24:00`. Before `opens`: on the next day. */
  readonly closes: Scalars['String']['output'];
  /** On these days of the week. */
  readonly days: ReadonlyArray<Weekday>;
  /** `HH:MM`. */
  readonly opens: Scalars['String']['output'];
};

/** Hours of a floor manager, as they're given. */
export type FloorManagerHoursInput = {
  /** `HH:MM`, up to `24:00`. Before `opens`: on the next day. */
  readonly closes: Scalars['String']['input'];
  /** On these days of the week. */
  readonly days: ReadonlyArray<Weekday>;
  /** `HH:MM`, `00:00` to `23:59`. */
  readonly opens: Scalars['String']['input'];
};

/** Only くみん窓口 have floor managers. */
export type FloorManagerNotHere = Problem & {
  readonly __typename?: 'FloorManagerNotHere';
  readonly clause?: Maybe<Clause>;
  /** What the counter is. */
  readonly counterKind: CounterKind;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Only くみん窓口 have floor managers. */
export type FloorManagerNotHereMessageArgs = {
  lang?: Language;
};


/** Only くみん窓口 have floor managers. */
export type FloorManagerNotHereRemedyArgs = {
  lang?: Language;
};

/** フロアマネージャー: a post that guides people on the floor of a くみん窓口. It never tells who holds it. */
export type FloorManagerPost = {
  readonly __typename?: 'FloorManagerPost';
  /** The counter. */
  readonly counter?: Maybe<Counter>;
  /** Its first day; null: since before anybody knows. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Its hours; null where no kept source tells. At most 14. */
  readonly hours?: Maybe<ReadonlyArray<FloorManagerHours>>;
  /** Opaque; stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whether somebody stands there at `at`; null where the hours aren't known. By its own hours: whether the counter opens is told by the counter. */
  readonly isOnDuty?: Maybe<Scalars['Boolean']['output']>;
  /** How many stand there at once; null where no kept source tells. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** Where it comes from. */
  readonly source: Source;
  /** Why the hours are null, in Japanese; null where they aren't. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The first day without it; null: no end is known. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** フロアマネージャー: a post that guides people on the floor of a くみん窓口. It never tells who holds it. */
export type FloorManagerPostIsOnDutyArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The post ends on its day. */
export type FloorManagerPostEnded = {
  readonly __typename?: 'FloorManagerPostEnded';
  /** The post. */
  readonly post: FloorManagerPost;
};

/** The post has ended before. */
export type FloorManagerPostOver = Problem & {
  readonly __typename?: 'FloorManagerPostOver';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The first day without it. */
  readonly until: Scalars['Date']['output'];
};


/** The post has ended before. */
export type FloorManagerPostOverMessageArgs = {
  lang?: Language;
};


/** The post has ended before. */
export type FloorManagerPostOverRemedyArgs = {
  lang?: Language;
};

/** The post is set up. */
export type FloorManagerPostSet = {
  readonly __typename?: 'FloorManagerPostSet';
  /** The post. */
  readonly post: FloorManagerPost;
};

/** What `recordConsultationFollowUp` takes. */
export type FollowUpConsultationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of the next look; null: none. */
  readonly next?: InputMaybe<Scalars['Date']['input']>;
};

/** A slot that can be booked, in Asia/Tokyo. */
export type FreeSlot = {
  readonly __typename?: 'FreeSlot';
  /** Its end. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** How many more fit; at least 1. With an adviser: in the booths. */
  readonly left: Scalars['Int']['output'];
  /** Its beginning. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** What is free of one group on one day, or why nothing is. */
export type FreeSlotDay = {
  readonly __typename?: 'FreeSlotDay';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Why there are none, for a person; null where there are some. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Why there are none; null where there are some. */
  readonly reasonCode?: Maybe<NoSlotsReason>;
  /** The group. */
  readonly slotGroup: SlotGroup;
  /** By time. At most 288. */
  readonly slots: ReadonlyArray<FreeSlot>;
};


/** What is free of one group on one day, or why nothing is. */
export type FreeSlotDayReasonArgs = {
  lang?: Language;
};

/** What free slots are looked for by. All members must hold. */
export type FreeSlotsWhere = {
  /** At one of these counters; at most 30. At any when left out. */
  readonly counters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The first day; today when left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** How it's to take place. */
  readonly mode: AppointmentMode;
  /** The id of the procedure. */
  readonly procedure: Scalars['ID']['input'];
  /** In one of these groups; at most 30. In any when left out. */
  readonly slotGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The last day, itself included, at most 14 in all; a week when left out. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
  /** How many slots that follow each other; 1 when left out. */
  readonly units?: InputMaybe<Scalars['Int']['input']>;
  /** The group of the adviser at the other end: looks for booths, and for times at which both are free. */
  readonly withAdviser?: InputMaybe<Scalars['ID']['input']>;
};

/** What `handOutLeaflets` answers. */
export type HandOutLeafletsAnswer = Conflict | IdempotencyKeyReused | InvalidInput | LeafletOutOfStock | LeafletsMoved | NotFound | NotPermitted;

/**
 * A ticket as its holder sees it, by the secret token on the slip: no name, no contact, nothing of others but their numbers. The token gives no
 * right but these.
 */
export type HeldTicket = {
  readonly __typename?: 'HeldTicket';
  /** How many wait before it in its queue; null unless it waits itself. Classes that go before, and those who come back, may still add to them. */
  readonly aheadCount?: Maybe<Scalars['Int']['output']>;
  /** When the number was taken. */
  readonly arrivedAt: Scalars['DateTime']['output'];
  /** The instant that all this is told for. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What the holder may do. */
  readonly availableActions: ReadonlyArray<HeldTicketAction>;
  /** When it was last called; null before the first call. */
  readonly calledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those who were called in its queue since it was taken, until its own first call, the latest first; at most 100. */
  readonly calledBefore: ReadonlyArray<CalledBefore>;
  /** The counter. */
  readonly counter: Counter;
  /** The desk to go to; null unless it's called. */
  readonly desk?: Maybe<Scalars['String']['output']>;
  /** The number, e.g. `A-017`; with 前日 before it when it was carried over from an earlier day. */
  readonly display: Scalars['String']['output'];
  /** How often somebody was put before it by a class or after an absence. */
  readonly overtakenCount: Scalars['Int']['output'];
  /** Until when to come back; null unless it's absent. */
  readonly returnBy?: Maybe<Scalars['DateTime']['output']>;
  /** The queue it's in. */
  readonly series: TicketSeries;
  /** Where it stands. */
  readonly state: TicketState;
  /** The visit so far, back-office processing among it. */
  readonly steps: ReadonlyArray<VisitStep>;
  /** How long its holder still waits until the call, or until the second one (処理→交付); null unless it waits for either. */
  readonly wait?: Maybe<WaitEstimate>;
};


/**
 * A ticket as its holder sees it, by the secret token on the slip: no name, no contact, nothing of others but their numbers. The token gives no
 * right but these.
 */
export type HeldTicketDisplayArgs = {
  lang?: Language;
};

/** What the holder of a ticket may do with it. */
export type HeldTicketAction =
  /** `leaveQueue`. */
  | 'LEAVE';

/** One entry of a thing's history: who did what, when. Each entry's hash covers the one before. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** The mutation. */
  readonly act: Scalars['String']['output'];
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** The post or role that did it; never a person's name. */
  readonly by: Scalars['String']['output'];
  /** SHA-256 over this entry and the hash before it, in hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** 1, 2, 3 … without a gap. */
  readonly sequence: Scalars['Int']['output'];
};

/** What `holdAppointment` answers. */
export type HoldAppointmentAnswer = AppointmentHeld | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotGroupNotFit | SlotNotFree;

/** A place that is to be held. */
export type HoldAppointmentInput = {
  /** Repeating the act with the same key does it once and gives the same token; without signing in at least 22 characters, by chance. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it's to take place. */
  readonly mode: AppointmentMode;
  /** The procedures; the ward's setting says how many. */
  readonly procedures: ReadonlyArray<Scalars['ID']['input']>;
  /** One group of the role RECEPTION; or a BOOTH and an ADVISER. */
  readonly slotGroups: ReadonlyArray<Scalars['ID']['input']>;
  /** When it's to begin: the beginning of a free slot. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** How many slots that follow each other; the ward's setting says how many. */
  readonly units?: Scalars['Int']['input'];
};

/** What `holdConsultation` takes. */
export type HoldConsultationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why nothing may be erased; kept sealed. */
  readonly reason: Scalars['String']['input'];
};

/** The hold ran out before it was confirmed. */
export type HoldExpired = Problem & {
  readonly __typename?: 'HoldExpired';
  readonly clause?: Maybe<Clause>;
  /** When. */
  readonly expiredAt: Scalars['DateTime']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The hold ran out before it was confirmed. */
export type HoldExpiredMessageArgs = {
  lang?: Language;
};


/** The hold ran out before it was confirmed. */
export type HoldExpiredRemedyArgs = {
  lang?: Language;
};

/** Hours of one day: from `opens` up to but not including `closes`, in Asia/Tokyo. */
export type HoursInterval = {
  readonly __typename?: 'HoursInterval';
  /** `HH:MM`, up to `24:00`. Before `opens`: on the next day. */
  readonly closes: Scalars['String']['output'];
  /** 最終受付, `HH:MM`: from then on nobody new is taken, though it's open; null where none is told. */
  readonly lastEntry?: Maybe<Scalars['String']['output']>;
  /** `HH:MM`. */
  readonly opens: Scalars['String']['output'];
};

/** Hours of one day, in Asia/Tokyo. */
export type HoursIntervalInput = {
  /** `HH:MM`, up to `24:00`. Before `opens`: on the next day. */
  readonly closes: Scalars['String']['input'];
  /** 最終受付, `HH:MM`: after `opens` and not after `closes`. Left out: none is told. */
  readonly lastEntry?: InputMaybe<Scalars['String']['input']>;
  /** `HH:MM`, `00:00` to `23:59`. */
  readonly opens: Scalars['String']['input'];
};

/** By id. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<Scalars['ID']['input']>;
  /** Is none of these; at most 100. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The idempotency key was used by the same caller for an act with other content. */
export type IdempotencyKeyReused = Problem & {
  readonly __typename?: 'IdempotencyKeyReused';
  readonly clause?: Maybe<Clause>;
  /** The key. */
  readonly idempotencyKey: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The idempotency key was used by the same caller for an act with other content. */
export type IdempotencyKeyReusedMessageArgs = {
  lang?: Language;
};


/** The idempotency key was used by the same caller for an act with other content. */
export type IdempotencyKeyReusedRemedyArgs = {
  lang?: Language;
};

/** A paper that shows who somebody is. Numbers of papers are never kept. */
export type IdentityDocument =
  /** 障害者手帳. */
  | 'DISABILITY_HANDBOOK'
  /** 運転免許証. */
  | 'DRIVING_LICENCE'
  /** 資格確認書など. */
  | 'INSURANCE_CERTIFICATE'
  /** マイナンバーカード. */
  | 'MY_NUMBER_CARD'
  /** Another one. */
  | 'OTHER'
  /** 旅券. */
  | 'PASSPORT'
  /** 年金手帳. */
  | 'PENSION_BOOK'
  /** 在留カード. */
  | 'RESIDENCE_CARD';

/** How surely the ward must know who comes, from not at all to an electronic signature. */
export type IdentityLevel =
  /** As they say. */
  | 'DECLARED'
  /** By papers (本人確認書類). */
  | 'DOCUMENTS'
  /** Not at all. */
  | 'NONE'
  /** By an electronic signature (公的個人認証). */
  | 'SIGNATURE';

/** How whoever took it was known. */
export type IdentityMethod =
  /** They showed papers. */
  | 'DOCUMENTS'
  /** By the card's signature that came with the application. */
  | 'ELECTRONIC';

/** Who applies isn't known surely enough for this procedure. */
export type IdentityNotEnough = Problem & {
  readonly __typename?: 'IdentityNotEnough';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What is needed; null where no level is known: then only the surest is enough. */
  readonly needed?: Maybe<IdentityLevel>;
  /** The procedure. */
  readonly procedure: Procedure;
  readonly remedy: Scalars['String']['output'];
  /** What was shown. */
  readonly shown: IdentityLevel;
  /** What the needed level rests on: often a setting that nobody published (UNVERIFIED). Null where no level is known. */
  readonly source?: Maybe<Source>;
};


/** Who applies isn't known surely enough for this procedure. */
export type IdentityNotEnoughMessageArgs = {
  lang?: Language;
};


/** Who applies isn't known surely enough for this procedure. */
export type IdentityNotEnoughRemedyArgs = {
  lang?: Language;
};

/** 担当所管の案内: the one office in charge of a question, with its contact. Where that isn't known, the call centre: never a guess. */
export type InCharge = {
  readonly __typename?: 'InCharge';
  /** Whom to ask where no section is named; null where one is. */
  readonly callCentre?: Maybe<CallCentre>;
  /** The matters that the question may be about, where it isn't known which. At most 20. */
  readonly candidates: ReadonlyArray<Matter>;
  /** The section in charge; null where it isn't known. */
  readonly contact?: Maybe<SectionContact>;
  /** The matter that the question is about; null where it isn't known. */
  readonly matter?: Maybe<Matter>;
  /** Why no section is named; null where one is. */
  readonly reason?: Maybe<NotInChargeReason>;
};

/** By a whole number. */
export type IntFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is more. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A booking of an interpreter: when and in which language. It tells nothing of the consultation that it is for. */
export type Interpretation = {
  readonly __typename?: 'Interpretation';
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Opaque; of the booking alone. */
  readonly id: Scalars['ID']['output'];
  /** The language. */
  readonly language: Scalars['String']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** Somebody who interprets at consultations, without their name. */
export type Interpreter = {
  readonly __typename?: 'Interpreter';
  /** Since when they no longer do. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Codes of the languages, signed ones too; at most 20. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Whether they interpret now. */
  readonly state: InterpreterState;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
  /** When they can come, at most 21; null: not known, so ask them before you rely on a booking. */
  readonly weekly?: Maybe<ReadonlyArray<WeeklyHours>>;
};

/** Why an interpreter can't be booked. */
export type InterpreterBar =
  /** Booked then. */
  | 'BOOKED'
  /** They don't interpret now. */
  | 'ENDED'
  /** Not within the hours that they named. */
  | 'HOURS'
  /** Another language. */
  | 'LANGUAGE';

/** Somebody no longer interprets. */
export type InterpreterEnded = {
  readonly __typename?: 'InterpreterEnded';
  /** Them. */
  readonly interpreter?: Maybe<Interpreter>;
};

/** The interpreter can't be there then. */
export type InterpreterNotFree = Problem & {
  readonly __typename?: 'InterpreterNotFree';
  readonly clause?: Maybe<Clause>;
  /** Who was named. */
  readonly interpreter: Scalars['ID']['output'];
  /** The language that was asked for. */
  readonly language: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Why not. */
  readonly why: InterpreterBar;
};


/** The interpreter can't be there then. */
export type InterpreterNotFreeMessageArgs = {
  lang?: Language;
};


/** The interpreter can't be there then. */
export type InterpreterNotFreeRemedyArgs = {
  lang?: Language;
};

/** Somebody interprets from now on. */
export type InterpreterRegistered = {
  readonly __typename?: 'InterpreterRegistered';
  /** Them. */
  readonly interpreter?: Maybe<Interpreter>;
};

/** This person is an interpreter already. */
export type InterpreterRegisteredAlready = Problem & {
  readonly __typename?: 'InterpreterRegisteredAlready';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** This person is an interpreter already. */
export type InterpreterRegisteredAlreadyMessageArgs = {
  lang?: Language;
};


/** This person is an interpreter already. */
export type InterpreterRegisteredAlreadyRemedyArgs = {
  lang?: Language;
};

/** Whether somebody interprets. */
export type InterpreterState =
  /** They do. */
  | 'ACTIVE'
  /** They no longer do. */
  | 'ENDED';

/** Who interprets which language. */
export type InterpreterWantedInput = {
  /** The interpreter. */
  readonly interpreter: Scalars['ID']['input'];
  /** The code of the language. */
  readonly language: Scalars['String']['input'];
};

/** That a group, a person or a body is introduced to somebody who asked about activities: with the consent of both. As the owner of the case sees it. */
export type Introduction = {
  readonly __typename?: 'Introduction';
  /** When they answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they were asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What its state allows; every kind of step at most once. */
  readonly availableActions: ReadonlyArray<IntroductionAction>;
  /** The group's id; null for others. */
  readonly group?: Maybe<Scalars['ID']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What a person or body is called; null for a group. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What they were asked. */
  readonly offer?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: IntroductionState;
  /** Who is asked. */
  readonly to: IntroductionTo;
  /** What a person answers with: hand it to them and to nobody else; null for others. */
  readonly token?: Maybe<Scalars['String']['output']>;
  /** The topic, by its id in this case. */
  readonly topic: Scalars['ID']['output'];
};

/** What the state of an introduction allows. */
export type IntroductionAction =
  /** They agree. */
  | 'AGREE'
  /** `endIntroduction`. */
  | 'END'
  /** `makeIntroduction`. */
  | 'MAKE'
  /** They do not, or no longer do. */
  | 'REFUSE'
  /** `withdrawIntroduction`. */
  | 'WITHDRAW';

/** It was answered. */
export type IntroductionAnswered = {
  readonly __typename?: 'IntroductionAnswered';
  /** Whether they agreed. */
  readonly isAgreed?: Maybe<Scalars['Boolean']['output']>;
};

/** What steps of an introduction take. */
export type IntroductionInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The introduction. */
  readonly introduction: Scalars['ID']['input'];
};

/** What somebody is asked, as they see it: nothing of the case, and of the person only what is handed to them once both agreed. */
export type IntroductionOffer = {
  readonly __typename?: 'IntroductionOffer';
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly from: ConsultationParty;
  /** The group that is asked; null where it is a person. */
  readonly group?: Maybe<Scalars['ID']['output']>;
  /** How to reach the person; null before both have agreed and it was made. */
  readonly handed?: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What is asked, in the words of who asks. */
  readonly offer?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: IntroductionState;
  /** What it is about. */
  readonly theme?: Maybe<ConsultationTopicCode>;
};

/** How an introduction stands. */
export type IntroductionState =
  /** They agreed. */
  | 'AGREED'
  /** Asked; nobody has answered. */
  | 'ASKED'
  /** Over. */
  | 'ENDED'
  /** They know how to reach the person. */
  | 'MADE'
  /** They did not agree, or no longer do: nothing is told to them. */
  | 'REFUSED'
  /** The owner took it back. */
  | 'WITHDRAWN';

/** Who is asked whether they want to be introduced. */
export type IntroductionTo =
  /** A body without a sign-in: the owner puts on record what it said. */
  | 'BODY'
  /** A group: whoever speaks for it answers, by their sign-in. */
  | 'GROUP'
  /** A person: whoever holds the token answers. */
  | 'PERSON';

/** A value that the schema's types let through but the rule doesn't. */
export type InvalidInput = Problem & {
  readonly __typename?: 'InvalidInput';
  readonly clause?: Maybe<Clause>;
  /** The path of the field in the input, e.g. `validFrom`. */
  readonly field: Scalars['String']['output'];
  /** What was given, cut to 200 characters; null when nothing was. */
  readonly given?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The rule, e.g. `must be a day that exists`. */
  readonly rule: Scalars['String']['output'];
};


/** A value that the schema's types let through but the rule doesn't. */
export type InvalidInputMessageArgs = {
  lang?: Language;
};


/** A value that the schema's types let through but the rule doesn't. */
export type InvalidInputRemedyArgs = {
  lang?: Language;
};

/** The state of the issue doesn't allow this. */
export type IssueActNotPossible = Problem & {
  readonly __typename?: 'IssueActNotPossible';
  /** The act. */
  readonly action: IssueAction;
  readonly clause?: Maybe<Clause>;
  /** The issue. */
  readonly issue: CertificateIssue;
  readonly message: Scalars['String']['output'];
  /** What this state allows. */
  readonly possible: ReadonlyArray<IssueAction>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: IssueState;
};


/** The state of the issue doesn't allow this. */
export type IssueActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The state of the issue doesn't allow this. */
export type IssueActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with an issue. */
export type IssueAction =
  /** `reprintIssue`. */
  | 'REPRINT'
  /** `voidIssue`. */
  | 'VOID';

/** What `issueApplication` answers. */
export type IssueApplicationAnswer = ApplicationIssued | ApplicationStepNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | IssueWithheld | NotFound | NotPermitted;

/** What `issueApplication` takes. */
export type IssueApplicationInput = {
  /** How many copies; at most what the policy allows. */
  readonly copies?: Scalars['Int']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How they were known. */
  readonly identity: IssueIdentityInput;
  /** Who takes it. */
  readonly receivedBy?: IssueReceiver;
};

/** How whoever took it was known. */
export type IssueIdentity = {
  readonly __typename?: 'IssueIdentity';
  /** Which papers. */
  readonly documents: ReadonlyArray<IdentityDocument>;
  /** By what. */
  readonly method: IdentityMethod;
};

/** How whoever takes it was known. */
export type IssueIdentityInput = {
  /** Which papers were shown; at least one for DOCUMENTS. */
  readonly documents?: ReadonlyArray<IdentityDocument>;
  /** By what. */
  readonly method: IdentityMethod;
};

/** What `reprintIssue` and `voidIssue` take. */
export type IssueInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: IssueReason;
};

/** Why an issue is void or printed anew. */
export type IssueReason =
  /** It was damaged. */
  | 'DAMAGED'
  /** It was misprinted. */
  | 'MISPRINT'
  /** Nobody came for it. */
  | 'NOT_COLLECTED'
  /** Something in it is wrong. */
  | 'WRONG_CONTENT';

/** Who took it. */
export type IssueReceiver =
  /** Whoever applied. */
  | 'APPLICANT'
  /** Whoever applied for them. */
  | 'PROXY';

/** It was printed anew. */
export type IssueReprinted = {
  readonly __typename?: 'IssueReprinted';
  /** The new one. */
  readonly issue: CertificateIssue;
};

/** How an issue stands. */
export type IssueState =
  /** It is good. */
  | 'ISSUED'
  /** It was printed anew: the new one is good. */
  | 'REPLACED'
  /** It is not good. */
  | 'VOID';

/** What `issueTicket` answers. */
export type IssueTicketAnswer = AppointmentHasTicket | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | NumberVoided | SeriesNotIssuing | TicketIssued;

/** What a number is wanted for. */
export type IssueTicketInput = {
  /** Repeating the act with the same key does it once, also after a crash and after midnight. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Lets the client in after the last entry. Staff alone may. */
  readonly isLate?: Scalars['Boolean']['input'];
  /** Languages that the client asks for, at most 5, e.g. `en`. */
  readonly languages?: ReadonlyArray<Scalars['String']['input']>;
  /** The class; APPOINTMENT comes by `checkIn` of the appointment alone. */
  readonly priority?: PriorityClass;
  /** Why it's in the class that goes before; needed for PRIORITY, and for that alone. */
  readonly priorityReason?: InputMaybe<PriorityReason>;
  /** The procedures, at most 10; each one that the counter takes. */
  readonly procedures?: ReadonlyArray<Scalars['ID']['input']>;
  /** The series. */
  readonly series: Scalars['ID']['input'];
  /** Support that the client asks for, at most 10 codes of capitals, e.g. `WRITTEN_TALK`. */
  readonly supportNeeds?: ReadonlyArray<Scalars['String']['input']>;
};

/** It's void. */
export type IssueVoided = {
  readonly __typename?: 'IssueVoided';
  /** It. */
  readonly issue: CertificateIssue;
};

/** The checks before handing over aren't through. One refusal for whatever stood in the way; at the window it means: checking takes time. */
export type IssueWithheld = Problem & {
  readonly __typename?: 'IssueWithheld';
  /** The application. */
  readonly application: Application;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The checks before handing over aren't through. One refusal for whatever stood in the way; at the window it means: checking takes time. */
export type IssueWithheldMessageArgs = {
  lang?: Language;
};


/** The checks before handing over aren't through. One refusal for whatever stood in the way; at the window it means: checking takes time. */
export type IssueWithheldRemedyArgs = {
  lang?: Language;
};

/** What `keepSupportMeasure` answers. */
export type KeepSupportMeasureAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportMeasureActNotPossible | SupportMeasureKept;

/** The language of a text for a person. 日本語 is the default everywhere. */
export type Language =
  /** English */
  | 'EN'
  /** 日本語 */
  | 'JA';

/** Papers that are handed out with a procedure: せたがや便利帳. */
export type Leaflet = Node & {
  readonly __typename?: 'Leaflet';
  /** Stable, e.g. `leaflet:benricho`. */
  readonly id: Scalars['ID']['output'];
  /** Its name, for a person. */
  readonly name: Scalars['String']['output'];
  /** The procedures that it's handed out with. At most 20. */
  readonly procedures: ReadonlyArray<Procedure>;
  /** Where it comes from. */
  readonly source: Source;
};


/** Papers that are handed out with a procedure: せたがや便利帳. */
export type LeafletNameArgs = {
  lang?: Language;
};

/** What a window has of an edition. */
export type LeafletEdition = {
  readonly __typename?: 'LeafletEdition';
  /** The edition, as it's printed: 令和8年版. */
  readonly edition: Scalars['String']['output'];
  /** How many were handed out. */
  readonly handedOut: Scalars['Int']['output'];
  /** How many lie there. */
  readonly left: Scalars['Int']['output'];
  /** Since when it's known there. */
  readonly since: Scalars['DateTime']['output'];
};

/** Fewer lie there than were to be handed out. */
export type LeafletOutOfStock = Problem & {
  readonly __typename?: 'LeafletOutOfStock';
  readonly clause?: Maybe<Clause>;
  /** The edition. */
  readonly edition: Scalars['String']['output'];
  /** How many lie there. */
  readonly left: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Fewer lie there than were to be handed out. */
export type LeafletOutOfStockMessageArgs = {
  lang?: Language;
};


/** Fewer lie there than were to be handed out. */
export type LeafletOutOfStockRemedyArgs = {
  lang?: Language;
};

/** What a window has of a leaflet, edition by edition. */
export type LeafletStock = {
  readonly __typename?: 'LeafletStock';
  /** The window. */
  readonly counter?: Maybe<Counter>;
  /** The edition to hand out: the newest of which some are left; null when none are. */
  readonly current?: Maybe<LeafletEdition>;
  /** By edition, the one that came first first. At most 40. */
  readonly editions: ReadonlyArray<LeafletEdition>;
  /** The leaflet. */
  readonly leaflet: Leaflet;
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The stock is moved. */
export type LeafletsMoved = {
  readonly __typename?: 'LeafletsMoved';
  /** The stock. */
  readonly stock: LeafletStock;
};

/** What `leaveQueue` answers. */
export type LeaveQueueAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | QueueLeft | TicketStepNotPossible;

/** A ticket that its holder gives up. */
export type LeaveQueueInput = {
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The token on the slip. */
  readonly token: Scalars['String']['input'];
};

/** The law or rule behind a procedure. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** The article; null where none is named. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** False when only general knowledge says so: check before relying on it. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** Which, as the source names it. */
  readonly text: Scalars['String']['output'];
};

/** A field of law. */
export type LegalField =
  /** 狂犬病予防. */
  | 'ANIMALS'
  /** 児童手当・医療費助成. */
  | 'CHILD_SUPPORT'
  /** 学校教育. */
  | 'EDUCATION'
  /** 戸籍. */
  | 'FAMILY_REGISTER'
  /** 国民健康保険. */
  | 'HEALTH_INSURANCE'
  /** 介護保険. */
  | 'LONG_TERM_CARE'
  /** 母子保健. */
  | 'MATERNAL_HEALTH'
  /** マイナンバー・公的個人認証. */
  | 'MY_NUMBER'
  /** 国民年金. */
  | 'PENSION'
  /** 地域行政. */
  | 'REGIONAL_ADMINISTRATION'
  /** 住民基本台帳. */
  | 'RESIDENT_REGISTER'
  /** 特別区民税・都民税. */
  | 'RESIDENT_TAX'
  /** 印鑑登録. */
  | 'SEAL_REGISTRATION';

/** By its field of law. */
export type LegalFieldFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<LegalField>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalField>>;
  /** Isn't this. */
  readonly not?: InputMaybe<LegalField>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalField>>;
};

/** ライフイベント: what happens in a life, and the procedures that it brings as far as kept sources tell. There may be more to do. */
export type LifeEvent = Node & {
  readonly __typename?: 'LifeEvent';
  /** Stable, e.g. `lifeEvent:move-in`. */
  readonly id: Scalars['ID']['output'];
  /** Its name, for a person. */
  readonly name: Scalars['String']['output'];
  /**
   * What one stop covers for somebody and which stops remain (1⑶). The stop is the window asked for, or the one that covers most: in the
   * asker's own district and area first, then what's open, then the way there.
   */
  readonly plan: LifeEventPlan;
  /** Where it comes from. */
  readonly source: Source;
  /** The procedures that it brings. At most 40. */
  readonly steps: ReadonlyArray<LifeEventStep>;
};


/** ライフイベント: what happens in a life, and the procedures that it brings as far as kept sources tell. There may be more to do. */
export type LifeEventNameArgs = {
  lang?: Language;
};


/** ライフイベント: what happens in a life, and the procedures that it brings as far as kept sources tell. There may be more to do. */
export type LifeEventPlanArgs = {
  answers?: ReadonlyArray<AnswerInput>;
  area?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  counter?: InputMaybe<Scalars['ID']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  near?: InputMaybe<PositionInput>;
};

/** What one stop covers, and what remains. */
export type LifeEventPlan = {
  readonly __typename?: 'LifeEventPlan';
  /** The instant that it's told for. */
  readonly at: Scalars['DateTime']['output'];
  /** Whom to ask for what no place is known for; null where each remaining procedure has a place. */
  readonly callCentre?: Maybe<CallCentre>;
  /** What can be done in one visit there. At most 40. */
  readonly covered: ReadonlyArray<PlannedStep>;
  /** The questions that still decide what is to be done. */
  readonly missing: ReadonlyArray<Fact>;
  /** What isn't to be done, by what was answered. At most 40. */
  readonly notNeeded: ReadonlyArray<Procedure>;
  /** Whether the window is open then; null without a stop. */
  readonly openState?: Maybe<OpenState>;
  /** What remains, each a stop of its own. At most 40. */
  readonly remaining: ReadonlyArray<PlannedStep>;
  /** The window of the one stop; null where no window does any of it, or none is asked for by that id. */
  readonly stop?: Maybe<Counter>;
};

/** A procedure that a life event brings. */
export type LifeEventStep = {
  readonly __typename?: 'LifeEventStep';
  /** The procedure. */
  readonly procedure: Procedure;
  /** Where it comes from. */
  readonly source: Source;
  /** For whom it's to be done; null: for everybody. */
  readonly when?: Maybe<Requirement>;
};

/** What the windows of a place may be narrowed by. */
export type LocalCounterWhere = {
  /** By what it is. */
  readonly kind?: InputMaybe<CounterKindFilter>;
};

/**
 * 町会・自治会 and other groups of a district that people may join (R119), as its まちづくりセンター registered them: with their consent, and nothing about
 * anybody in them. What the ward publishes names none; where none is registered, none is made up.
 */
export type LocalGroup = Node & {
  readonly __typename?: 'LocalGroup';
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<LocalGroupAction>;
  /** How anybody may reach it; null: through the centre. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Where its members live, in words; null where nobody wrote it down. */
  readonly covers?: Maybe<Scalars['String']['output']>;
  /** Its district. */
  readonly district?: Maybe<District>;
  /** Its first day here. */
  readonly from: Scalars['Date']['output'];
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: LocalGroupKind;
  /** What it's called. */
  readonly name: Scalars['String']['output'];
  /** The centre that registered it. */
  readonly office?: Maybe<Office>;
  /** Whether it's told of. */
  readonly state: LocalGroupState;
  /** The first day on which it's told of no more; null while no end is decided. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a group. */
export type LocalGroupAction =
  /** `changeLocalGroup` */
  | 'CHANGE'
  /** `endLocalGroup` */
  | 'END';

/** What the acts on a group answer. */
export type LocalGroupAnswer = Conflict | IdempotencyKeyReused | InvalidInput | LocalGroupChanged | LocalGroupEnded | LocalGroupRegistered | NotFound | NotPermitted;

/** The group stands so now. */
export type LocalGroupChanged = {
  readonly __typename?: 'LocalGroupChanged';
  /** The group. */
  readonly localGroup: LocalGroup;
};

/** The group isn't told of any more. */
export type LocalGroupEnded = Problem & {
  readonly __typename?: 'LocalGroupEnded';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Since when. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** The group isn't told of any more. */
export type LocalGroupEndedMessageArgs = {
  lang?: Language;
};


/** The group isn't told of any more. */
export type LocalGroupEndedRemedyArgs = {
  lang?: Language;
};

/** What a group of a district is. */
export type LocalGroupKind =
  /** 町会・自治会 */
  | 'NEIGHBOURHOOD_ASSOCIATION'
  /** Another group that anybody may join. */
  | 'OTHER';

/** The district has a group of that name. */
export type LocalGroupRegistered = Problem & {
  readonly __typename?: 'LocalGroupRegistered';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The district has a group of that name. */
export type LocalGroupRegisteredMessageArgs = {
  lang?: Language;
};


/** The district has a group of that name. */
export type LocalGroupRegisteredRemedyArgs = {
  lang?: Language;
};

/** Whether a group is told of. */
export type LocalGroupState =
  /** Not from its last day on. */
  | 'ENDED'
  /** It is, from its first day on. */
  | 'REGISTERED';

/** What `makeIntroduction` takes. */
export type MakeIntroductionInput = {
  /** What shows that the person of the case agreed; kept sealed. */
  readonly agreed: Scalars['String']['input'];
  /** How to reach the person; kept sealed, and told to them. */
  readonly handed: Scalars['String']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The introduction; they agreed. */
  readonly introduction: Scalars['ID']['input'];
};

/** What `markAppointmentNoShow` answers. */
export type MarkAppointmentNoShowAnswer = AppointmentActNotPossible | AppointmentNotKept | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** An appointment that nobody kept. */
export type MarkAppointmentNoShowInput = {
  /** The appointment. */
  readonly appointment: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `markSupportAlertSeen` answers. */
export type MarkSupportAlertSeenAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportAlertMarked;

/** What `markSupportAlertSeen` takes. */
export type MarkSupportAlertSeenInput = {
  /** The version that you read; another one is answered with Conflict: somebody tried again. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The alert. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a question can be about, with whoever is in charge of it. */
export type Matter = Node & {
  readonly __typename?: 'Matter';
  /** The sections in charge: one of the whole ward, or one of each area. At most 20. */
  readonly contacts: ReadonlyArray<SectionContact>;
  /** Stable, e.g. `matter:school-lunch`. */
  readonly id: Scalars['ID']['output'];
  /** Its name, for a person. */
  readonly name: Scalars['String']['output'];
  /** The procedures that belong to it. At most 60. */
  readonly procedures: ReadonlyArray<Procedure>;
};


/** What a question can be about, with whoever is in charge of it. */
export type MatterNameArgs = {
  lang?: Language;
};

export type Me = {
  readonly __typename?: 'Me';
  /** What one has filed while signed in, newest first. */
  readonly applications?: Maybe<ApplicationConnection>;
  readonly id: Scalars['ID']['output'];
};


export type MeApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What `mergeConsultations` takes. */
export type MergeConsultationsInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case that goes into it: of the same party, and not yet proposed to end. */
  readonly from: Scalars['ID']['input'];
  /** The case that goes on. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why they are one; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Who is in both: one or more. */
  readonly samePersons: ReadonlyArray<SamePersonInput>;
};

/** What `monitorConsultation` takes. */
export type MonitorConsultationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of the next look: after today. */
  readonly on: Scalars['Date']['input'];
};

/** A move on that day stands already. */
export type MoveAlreadyPlanned = Problem & {
  readonly __typename?: 'MoveAlreadyPlanned';
  /** Where the counter goes on that day; null where the address isn't known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Clause>;
  /** The day. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A move on that day stands already. */
export type MoveAlreadyPlannedMessageArgs = {
  lang?: Language;
};


/** A move on that day stands already. */
export type MoveAlreadyPlannedRemedyArgs = {
  lang?: Language;
};

/** Where somebody moves to. */
export type MoveInInput = {
  /** The new address as people write it; at most 300 characters. */
  readonly address: Scalars['String']['input'];
  /** The day of moving in. */
  readonly on: Scalars['Date']['input'];
};

/** Leaflets that came or were handed out. */
export type MoveLeafletsInput = {
  /** How many; 1 or more. */
  readonly count?: Scalars['Int']['input'];
  /** The window. */
  readonly counter: Scalars['ID']['input'];
  /** The edition, as it's printed; at most 60 characters. */
  readonly edition: Scalars['String']['input'];
  /** The version of the stock that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The leaflet. */
  readonly leaflet: Scalars['ID']['input'];
};

/** No move is planned for that day, or it has happened. */
export type MoveNotPlanned = Problem & {
  readonly __typename?: 'MoveNotPlanned';
  readonly clause?: Maybe<Clause>;
  /** The day. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The days for which moves are planned. */
  readonly plannedFor: ReadonlyArray<Scalars['Date']['output']>;
  readonly remedy: Scalars['String']['output'];
};


/** No move is planned for that day, or it has happened. */
export type MoveNotPlannedMessageArgs = {
  lang?: Language;
};


/** No move is planned for that day, or it has happened. */
export type MoveNotPlannedRemedyArgs = {
  lang?: Language;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The caller answers for it from this instant on; by a transfer, for the whole case. Who: workers of the party that was asked. */
  readonly acceptReferral?: Maybe<ConsultationAnswer>;
  /** Adds a theme of somebody who is in the case. Who: the owner. */
  readonly addConsultationTopic?: Maybe<ConsultationAnswer>;
  /** Sets other bounds. Who: as for `openSeriesDay`. When: while it's OPEN or PAUSED. What happens: they hold from the next number on. */
  readonly adjustSeriesDay?: Maybe<SeriesDayAnswer>;
  /**
   * Announces that a counter is closed, open besides its regular hours, or open at other hours on some days. Who: `counter-manager` at
   * the office that runs it, `head-office-planner` at the head office. When: from today on, for days without an announcement (what is
   * SUSPENDED stands beside one). What
   * happens: `openState` and `days` of those days follow it, before holidays and regular hours. Direction 1(4): 開庁日を必要に応じて見直す.
   */
  readonly announceCounterException?: Maybe<AnnounceCounterExceptionAnswer>;
  /** Says that it was answered at once; its topics are resolved. Who: the owner. */
  readonly answerConsultation?: Maybe<ConsultationAnswer>;
  /** Answers the last correction that was asked for, also after its last day; what it asks to be put right is put right in the same commit. Who: whoever filed it; staff of the office that decides, for what came on paper. */
  readonly answerCorrection?: Maybe<AnswerCorrectionAnswer>;
  /** Says what the specialist says. Who: its handler. */
  readonly answerEscalation?: Maybe<ConsultationAnswer>;
  /** Agrees to be introduced, or not, or no longer. Who: who speaks for the group, or holds the token. */
  readonly answerIntroduction?: Maybe<AnswerIntroductionAnswer>;
  /** Anybody applies for a place on a board. The first that is free in all of the periods is held from then on: no two have one place. */
  readonly applyForBoardSlot?: Maybe<ApplyForBoardSlotAnswer>;
  /** Applies for a net at a spot: not within the years of the rule after its last subsidy, but for the exceptions, and one application at a time. Of two at once one is filed. Who: staff of the window take it in; anybody online, where the procedure is open online. */
  readonly applyForNetSubsidy?: Maybe<ApplyForNetSubsidyAnswer>;
  /** The centre's director or counter manager approves. */
  readonly approveBoardPosting?: Maybe<ApproveBoardPostingAnswer>;
  /** Agrees: for some minutes the application can be issued once; then the clearance is gone by itself. Who: another support-measure-officer than the one who proposed it. */
  readonly approveSupportClearance?: Maybe<ApproveSupportClearanceAnswer>;
  /** Asks a group, a person or a body whether they want to be introduced to somebody who asked about activities. Who: the owner. */
  readonly askIntroduction?: Maybe<ConsultationAnswer>;
  /** Says that the desk's screen still runs; to be sent every minute or so. Who: the agent. When: while signed in. What happens: the session isn't `isUnheard`. */
  readonly beatAgentSession?: Maybe<AgentSessionAnswer>;
  /** Begins to examine it. Who: counter-agent, counter-manager of the office that decides. */
  readonly beginReview?: Maybe<BeginReviewAnswer>;
  /** Books an interpreter for it, in place of another one, or none any longer. Who: the owner. */
  readonly bookVideoInterpreter?: Maybe<ConsultationAnswer>;
  /** Books the centre's booth, the specialist's slots and, where one is needed, an interpreter: all of them together or none. Who: the owner. */
  readonly bookVideoSession?: Maybe<ConsultationAnswer>;
  /** Opens the case to the caller for some minutes. The owner and the privacy officers are told at once. Who: workers of a party that has to do with the case. */
  readonly breakConsultationGlass?: Maybe<ConsultationAnswer>;
  /**
   * Calls whoever is next to the caller's desk. Who: `counter-agent` and `counter-manager` at the office that runs the counter, signed in and AVAILABLE. When: without a ticket at hand. What happens: the head of the best
   * class, or of the queue where that would overtake somebody too often, is CALLED; nobody else gets the same.
   */
  readonly callNextTicket?: Maybe<TicketAnswer>;
  /**
   * Calls one ticket out of its turn, or for the second time. Who: `counter-agent` and `counter-manager` at the office that runs the counter, signed in for its series and AVAILABLE. When: it waits (with a reason, which those
   * overtaken can read) or is READY. What happens: it's CALLED to the caller's desk.
   */
  readonly callTicket?: Maybe<TicketAnswer>;
  /** The holder or the desk cancels; the place is free again. The desk says why and owes a notice to whoever had confirmed. */
  readonly cancelAppointment?: Maybe<CancelAppointmentAnswer>;
  /** Calls it off. Who: the owner. */
  readonly cancelConference?: Maybe<ConsultationAnswer>;
  /**
   * Cancels a ticket for its holder. Who: `counter-agent`, `counter-manager`, `floor-manager` and the ticket machine at the office that runs the counter.
   * When: it's WAITING, ABSENT or PARKED. What happens: it won't be called; the number stays used.
   */
  readonly cancelTicket?: Maybe<TicketAnswer>;
  /** Calls it off before it began; both ends and the interpreter are free again. Who: the owner and the specialist. */
  readonly cancelVideoSession?: Maybe<ConsultationAnswer>;
  /** Says that the caller is available, finishes something or has a break. Who: the agent. When: by what they said before. What happens: only who is AVAILABLE may call. */
  readonly changeAgentState?: Maybe<AgentSessionAnswer>;
  /** Says what becomes of a topic. Who: the owner. */
  readonly changeConsultationTopic?: Maybe<ConsultationAnswer>;
  /** Changes what is told of a group. Who: as for `registerLocalGroup`. When: while it's REGISTERED. */
  readonly changeLocalGroup?: Maybe<LocalGroupAnswer>;
  /** The same posts raise capacities or change when bookings open and close, at once. */
  readonly changeSlotGroup?: Maybe<ChangeSlotGroupAnswer>;
  /** The desk checks in whoever has come, on the day, and gives them a ticket: as booked within the minutes that the ward set, else as anybody who comes. */
  readonly checkInAppointment?: Maybe<CheckInAppointmentAnswer>;
  /** Ends it; what people agreed to for it lapses. Of a grave case, another one than who proposed it. Who: the owner and supervisors of the party. */
  readonly closeConsultation?: Maybe<ConsultationAnswer>;
  /** Ends it, and with it the specialist's access. Who: the owner. */
  readonly closeEscalation?: Maybe<ConsultationAnswer>;
  /** Gives no more numbers today. Who: as for `openSeriesDay`. When: while it's OPEN or PAUSED. What happens: whoever waits is still called. */
  readonly closeSeriesDay?: Maybe<SeriesDayAnswer>;
  /** The same posts close a day to bookings. Nobody who is booked is lost: they're listed, and stay booked until moved or cancelled. */
  readonly closeSlotDay?: Maybe<CloseSlotDayAnswer>;
  /** Ends what was granted and has nothing to hand over. Who: counter-agent, counter-manager of the office that decides. */
  readonly completeApplication?: Maybe<CompleteApplicationAnswer>;
  /** The desk says that it is done. */
  readonly completeAppointment?: Maybe<CompleteAppointmentAnswer>;
  /** Says with which result it was done. Who: whoever accepted, and supervisors of their party. */
  readonly completeReferral?: Maybe<ConsultationAnswer>;
  /** Ends the visit. Who: the agent who has the ticket; `counter-manager` at the office in their place. When: it's SERVING. What happens: it's COMPLETED, with what became of each procedure. */
  readonly completeTicket?: Maybe<TicketAnswer>;
  /** The holder, or the desk, confirms a held place in time and says how the person is reached. One open appointment a person, procedure and day, if the ward says so. */
  readonly confirmAppointment?: Maybe<ConfirmAppointmentAnswer>;
  /**
   * Says that a notification went out. Who: who took it. When: while nobody else has said so, also when the lease has run out. What happens: it's SENT; a notice
   * that the office owed is given.
   */
  readonly confirmNotification?: Maybe<NotificationAnswer>;
  /** The caller answers for it again. Who: workers of the party that sent it first. */
  readonly confirmReferralReturn?: Maybe<ConsultationAnswer>;
  /** Ends it. Who: another support-measure-officer of the office than the one who proposed it. */
  readonly confirmSupportMeasureEnd?: Maybe<ConfirmSupportMeasureEndAnswer>;
  /** Begins the talk: both ends are there, everybody who takes part is who they should be and agreed to what is told. Who: the owner. */
  readonly connectVideoSession?: Maybe<ConsultationAnswer>;
  /** Decides. A denial, or an approval in part, needs its reason (行政手続法第8条) and the notice of how it can be contested (教示). An approved net subsidy is put on its spot's record in the same commit. Who: counter-agent, counter-manager of the office that decides. */
  readonly decideApplication?: Maybe<DecideApplicationAnswer>;
  /** They decline and say why; the place is free again. */
  readonly declineBoardPosting?: Maybe<DeclineBoardPostingAnswer>;
  /** The caller's party does not come. Who: workers of the parties that are invited. */
  readonly declineConference?: Maybe<ConsultationAnswer>;
  /** It is not taken on, with the reason. Who: workers of the section that was asked; once somebody handles it, they and their supervisors. */
  readonly declineEscalation?: Maybe<ConsultationAnswer>;
  /** It is not taken on. Who: workers of the party that was asked. */
  readonly declineReferral?: Maybe<ConsultationAnswer>;
  /** Keeps a draft of an application that is to be handed in online or by mail. Who: anybody; it belongs to whoever is signed in, or holds the receipt. What happens: nothing at the office; drafts are erased after the days that the policy says. */
  readonly draftApplication?: Maybe<DraftApplicationAnswer>;
  /** It ends, with what it came to; nothing more is heard by it. Who: the owner. */
  readonly endConference?: Maybe<ConsultationAnswer>;
  /** From now on it's erased when its time has come. Who: supervisors of the party that answers for it. */
  readonly endConsultationHold?: Maybe<ConsultationAnswer>;
  /** Says that somebody no longer works there. In the same act what they answer for goes to the supervisor who is longest there. Who: supervisors of the party, and the consultation-officer. */
  readonly endConsultationWorker?: Maybe<EndConsultationWorkerAnswer>;
  /**
   * Ends a post of a floor manager. Who: as for `setFloorManagerPost`. When: while it hasn't ended. What happens: from that day on it's not
   * told; it stays on record.
   */
  readonly endFloorManagerPost?: Maybe<EndFloorManagerPostAnswer>;
  /** Says that somebody no longer does; what is booked stands until it is given back. Who: the consultation-officer. */
  readonly endInterpreter?: Maybe<EndInterpreterAnswer>;
  /** It is over; nothing more is told to them. Who: the owner. */
  readonly endIntroduction?: Maybe<ConsultationAnswer>;
  /** Tells of a group no more from a day on. Who: as for `registerLocalGroup`. When: while it's REGISTERED. */
  readonly endLocalGroup?: Maybe<LocalGroupAnswer>;
  /**
   * Ends a channel of a procedure. Who: `head-office-planner` at the head office. When: while it's offered. What happens: from that day on
   * it's never offered; it stays in `channelHistory`.
   */
  readonly endProcedureChannel?: Maybe<EndProcedureChannelAnswer>;
  /**
   * Ends the day of a series. Who: as for `openSeriesDay`; at midnight in Japan it happens by itself. When: until it's ENDED. What happens: by the
   * counter's policy whoever waits, is absent or parked is EXPIRED or carried over to the next day; what is in processing or ready is handed to its
   * application. Whoever is at a desk is served to the end.
   */
  readonly endSeriesDay?: Maybe<SeriesDayAnswer>;
  /** The same posts end a group of slots from a day on. Who is booked after that is listed, as for a closed day. */
  readonly endSlotGroup?: Maybe<EndSlotGroupAnswer>;
  /** Ends it; a note of what it came to is owed. Who: the owner and the specialist. */
  readonly endVideoSession?: Maybe<ConsultationAnswer>;
  /** Says that the caller is there. Who: the owner and the specialist. */
  readonly enterVideoSession?: Maybe<ConsultationAnswer>;
  /**
   * Says that a notification couldn't be sent. Who: who took it. What happens: it's tried again after a rest that doubles each time, as often as the ward set; then,
   * or where trying again is in vain, the desk finds it as UNDELIVERED.
   */
  readonly failNotification?: Maybe<NotificationAnswer>;
  /** Says that it came to nothing, and why. Who: the owner and the specialist. */
  readonly failVideoSession?: Maybe<ConsultationAnswer>;
  /** Ends the entry: its time is measured. Who: entry-clerk, counter-agent, counter-manager of the office that decides. */
  readonly finishEntry?: Maybe<FinishEntryAnswer>;
  /**
   * Records that leaflets were handed out (3⑴). Who: as for `receiveLeaflets`. When: while so many of the edition lie there. What happens:
   * the stock shrinks; it's never less than nothing.
   */
  readonly handOutLeaflets?: Maybe<HandOutLeafletsAnswer>;
  /** Anybody holds a free place for some minutes, without telling who they are. Two ends are held together or not at all (第4・1・1）④). */
  readonly holdAppointment?: Maybe<HoldAppointmentAnswer>;
  /** From now on nothing of the case is erased. Who: supervisors of the party that answers for it. */
  readonly holdConsultation?: Maybe<ConsultationAnswer>;
  /** Hands over what was granted, with serial numbers of the issuing office. In one commit: who takes it was known, and the support measures (支援措置) allow it; where that can't be checked, nothing is issued. Every check is logged before. Who: counter-agent, counter-manager of the office that decides, or of the window that passes on. */
  readonly issueApplication?: Maybe<IssueApplicationAnswer>;
  /**
   * Gives the next number of a series. Who: `counter-agent`, `counter-manager`, `floor-manager` and the ticket machine (`ticket-kiosk`) at the office that
   * runs the counter. When: while the series is OPEN, before its last entry (staff may let somebody in later), below its cap. What happens: one
   * number, without gap, never twice; its holder waits. Class PRIORITY needs a reason.
   */
  readonly issueTicket?: Maybe<IssueTicketAnswer>;
  /** The caller is there for their party, in place of whoever was. Who: workers of the parties that are invited. */
  readonly joinConference?: Maybe<ConsultationAnswer>;
  /** Drops a proposal to end it. Who: support-measure-officer of the office. */
  readonly keepSupportMeasure?: Maybe<KeepSupportMeasureAnswer>;
  /** Gives a number up. Who: whoever has the token. When: while it waits, is absent or parked. What happens: it's CANCELLED and won't be called; the number stays used. */
  readonly leaveQueue?: Maybe<LeaveQueueAnswer>;
  /** Tells them how to reach the person, once they agreed and the person did. Who: the owner. */
  readonly makeIntroduction?: Maybe<ConsultationAnswer>;
  /** The desk says that nobody came, once the minutes are over that the ward set; the process says so by itself as well. */
  readonly markAppointmentNoShow?: Maybe<MarkAppointmentNoShowAnswer>;
  /**
   * Says that an officer has seen an alert. Who: support-measure-officer of its office; for everybody else it isn't there. What happens: it's SEEN
   * until somebody tries again.
   */
  readonly markSupportAlertSeen?: Maybe<MarkSupportAlertSeenAnswer>;
  /**
   * Nobody has come. Who: the agent who has the ticket; `counter-manager` at the office in their place. When: it's CALLED, `absentAfterSeconds` after the last call. What happens: the agent is free; the number may come back for
   * `returnWithinMinutes`.
   */
  readonly markTicketAbsent?: Maybe<TicketAnswer>;
  /**
   * What was processed is ready to be handed over. Who: `entry-clerk`, `counter-agent` and `counter-manager` at the office that runs the counter. When: it's
   * PROCESSING. What happens: it waits for the second call. Who did the entry isn't told to its holder.
   */
  readonly markTicketReady?: Maybe<TicketAnswer>;
  /** Makes two cases of one person one: persons, topics, notes, referrals, escalations, terms and who works on them go on in it, each with its id. Nobody reads more by it. Who: whoever answers for both, and supervisors of their party. */
  readonly mergeConsultations?: Maybe<ConsultationAnswer>;
  /** From now on it is only looked after. Who: the owner. */
  readonly monitorConsultation?: Maybe<ConsultationAnswer>;
  /** It begins: those who are there hear what they may. Who: the owner. */
  readonly openConference?: Maybe<ConsultationAnswer>;
  /** Takes in a matter as one case with everybody whom it is about. Whoever takes it in answers for it. Who: workers of a party that takes matters in, for its district. */
  readonly openConsultation?: Maybe<ConsultationAnswer>;
  /**
   * Opens a channel of a procedure from a day on. Who: `head-office-planner` at the head office. When: where no rule bars the channel and
   * it isn't open or planned. What happens: from that day on it's among `channels`. Direction 3⑴: what can be sent by mail is widened.
   */
  readonly openProcedureChannel?: Maybe<OpenProcedureChannelAnswer>;
  /**
   * Opens a series for today. Who: `counter-manager` and `floor-manager` at the office that runs the counter. When: once a business date. What
   * happens: numbers are given from 1 on. No clause is behind it.
   */
  readonly openSeriesDay?: Maybe<SeriesDayAnswer>;
  /**
   * The manager of an office, or the director of a centre or general branch, opens what can be booked there. A booth only where the video system has been
   * rolled out (第4・1・1）④); a section that nobody comes to tells its own hours.
   */
  readonly openSlotGroup?: Maybe<OpenSlotGroupAnswer>;
  /** The client is busy with something. Who: the agent who has the ticket; `counter-manager` at the office in their place. When: it's SERVING. What happens: the agent is free; after `parkMinutes` it goes back into the queue by itself. */
  readonly parkTicket?: Maybe<TicketAnswer>;
  /**
   * Stops giving numbers for now. Who: as for `openSeriesDay`. When: while it's OPEN. What happens: once this has answered no number is given;
   * whoever waits is still called.
   */
  readonly pauseSeriesDay?: Maybe<SeriesDayAnswer>;
  /** Invites other parties to talk about a case. Each of them may know of whom, by consent or, for a support conference, by a legal ground. Who: the owner. */
  readonly planConference?: Maybe<ConsultationAnswer>;
  /**
   * Plans a move of a counter to another place. Who: `counter-manager` at the office that runs it, `head-office-planner` at the head
   * office. When: for a day after today on which no other move is planned. What happens: the location of that day on is the new one,
   * told with `asOf`; until its day the move can be withdrawn. No clause is behind it; opening places is the ward's own affair.
   */
  readonly planCounterMove?: Maybe<PlanCounterMoveAnswer>;
  /** Proposes to end it: with nothing open. Who: the owner. */
  readonly proposeConsultationClose?: Maybe<ConsultationAnswer>;
  /** Proposes that one application be issued all the same, to the protected person themselves, say. Who: support-measure-officer of the office that decides the application. */
  readonly proposeSupportClearance?: Maybe<ProposeSupportClearanceAnswer>;
  /** Proposes to end it. It goes on protecting until another officer agrees. Who: support-measure-officer of the office. */
  readonly proposeSupportMeasureEnd?: Maybe<ProposeSupportMeasureEndAnswer>;
  /** What is looked after has to be worked on again. Who: the owner. */
  readonly raiseConsultationConcern?: Maybe<ConsultationAnswer>;
  /** Says that what was granted lies ready. Who: counter-agent, counter-manager of the office that decides. */
  readonly readyApplication?: Maybe<ReadyApplicationAnswer>;
  /** Gives it to another active worker of the party. Who: supervisors of the party. */
  readonly reassignConsultation?: Maybe<ConsultationAnswer>;
  /** Another session takes its place, before it began or after the line dropped: the new places are taken and the old given back, or neither. Who: the owner. */
  readonly rebookVideoSession?: Maybe<ConsultationAnswer>;
  /**
   * Calls once more. Who: the agent who has the ticket; `counter-manager` at the office in their place. When: it's CALLED, `recallAfterSeconds` after the last call, at most `mostCalls` times. What happens: the call stands on the board
   * anew.
   */
  readonly recallTicket?: Maybe<TicketAnswer>;
  /**
   * Records a delivery of leaflets to a window. Who: `counter-manager` or `centre-director` at its office, `head-office-planner` at the
   * head office. When: at any time. What happens: the edition's stock grows; with the first delivery it becomes known.
   */
  readonly receiveLeaflets?: Maybe<ReceiveLeafletsAnswer>;
  /** Says that it was seen. That accepts nothing. Who: workers of the party that was asked. */
  readonly receiveReferral?: Maybe<ConsultationAnswer>;
  /** Takes in what is handed over at a window or came by mail: it has arrived. Who: counter-agent, counter-manager of the window. Channels that a rule closes to the procedure are refused (転入届 never by mail). */
  readonly recordApplication?: Maybe<RecordApplicationAnswer>;
  /** The desk says that whom it is for was told that it was moved or cancelled. */
  readonly recordAppointmentNotice?: Maybe<RecordAppointmentNoticeAnswer>;
  /** Records that what was sent has arrived: the day of receipt, beside the postmark. The arrival never changes afterwards. Who: counter-agent, counter-manager of the office that decides. */
  readonly recordArrival?: Maybe<RecordArrivalAnswer>;
  /** The desk of the centre says that it hangs, from its first day on. */
  readonly recordBoardPosting?: Maybe<RecordBoardPostingAnswer>;
  /** The desk of the centre says that it was taken down; the place is free again. */
  readonly recordBoardRemoval?: Maybe<RecordBoardRemovalAnswer>;
  /**
   * Records by which channels a procedure was done in a month (第3・3), or corrects the record: what isn't counted from applications here. Who: `head-office-planner` at the head
   * office. When: after the month has ended. What happens: the month's shares are told; what was recorded before stays in its history.
   */
  readonly recordChannelUse?: Maybe<RecordChannelUseAnswer>;
  /** Writes down what one person agreed to. Who: the owner. */
  readonly recordConsultationConsent?: Maybe<ConsultationAnswer>;
  /** Says that somebody has been in touch. Who: the owner. */
  readonly recordConsultationContact?: Maybe<ConsultationAnswer>;
  /** Says that the look was had. Who: the owner. */
  readonly recordConsultationFollowUp?: Maybe<ConsultationAnswer>;
  /** Writes down a legal ground in place of consent, with its reason and end. Who: supervisors of the party; the owner for grounds that the list gives them. */
  readonly recordConsultationGround?: Maybe<ConsultationAnswer>;
  /**
   * Records that a centre helped somebody with a digital procedure (1⑶). Who: `centre-director` or `counter-manager` at its office,
   * `head-office-planner` at the head office. When: for a procedure that can be done online today. What happens: the centre's count grows by
   * one; nothing of the person is kept, who stays the applicant.
   */
  readonly recordDigitalSupport?: Maybe<RecordDigitalSupportAnswer>;
  /** Puts on record what a body said that has no sign-in. Who: the owner. */
  readonly recordIntroductionAnswer?: Maybe<ConsultationAnswer>;
  /** Says that the line dropped. Who: the owner and the specialist. */
  readonly recordVideoDrop?: Maybe<ConsultationAnswer>;
  /** Passes it on to a party that has not had it; the basis is looked at anew. Who: workers of the party that was asked. */
  readonly redirectReferral?: Maybe<ConsultationAnswer>;
  /** Says that somebody works for a party. Who: supervisors of the party, and the consultation-officer. */
  readonly registerConsultationWorker?: Maybe<RegisterConsultationWorkerAnswer>;
  /** Says that somebody interprets. Who: the consultation-officer. */
  readonly registerInterpreter?: Maybe<RegisterInterpreterAnswer>;
  /** Registers a group of a district that agreed to be told of. Who: `centre-director` of the district's centre. What happens: newcomers are told of it from today on. No clause is behind it. */
  readonly registerLocalGroup?: Maybe<LocalGroupAnswer>;
  /** Puts a spot on record; one spot has one record, however it's written. Who: counter-agent, counter-manager of the centre of its district. */
  readonly registerNetSpot?: Maybe<RegisterNetSpotAnswer>;
  /** A centre's director or counter manager registers a board of the district. */
  readonly registerNoticeBoard?: Maybe<RegisterNoticeBoardAnswer>;
  /** Protects persons from the moment of this commit, for the months that the policy says. An issue that goes on at the same time waits or looks again. Who: support-measure-officer of the office. */
  readonly registerSupportMeasure?: Maybe<RegisterSupportMeasureAnswer>;
  /** It goes on instead of ending. Who: the owner and supervisors of the party. */
  readonly rejectConsultationClose?: Maybe<ConsultationAnswer>;
  /** Gives out the figures of a quarter, after the test that no sum or difference of them and of earlier editions tells of too few. They're never changed. Who: the consultation-officer. */
  readonly releaseConsultationFigures?: Maybe<ReleaseConsultationFiguresAnswer>;
  /** Takes a call back that was a mistake. Who: the agent who has the ticket; `counter-manager` at the office in their place. When: it's CALLED. What happens: it waits in its old place. */
  readonly releaseTicket?: Maybe<TicketAnswer>;
  /** Lets it hold anew from today. Who: support-measure-officer of the office. */
  readonly renewSupportMeasure?: Maybe<RenewSupportMeasureAnswer>;
  /** It goes on, with the caller as its owner. What lapsed does not revive. Who: the owner and supervisors of the party. */
  readonly reopenConsultation?: Maybe<ConsultationAnswer>;
  /** Takes a closing back. Who: as for `openSeriesDay`. When: while it's CLOSED. What happens: the next number follows the last. */
  readonly reopenSeriesDay?: Maybe<SeriesDayAnswer>;
  /** The same posts open a closed day again, today or later. */
  readonly reopenSlotDay?: Maybe<ReopenSlotDayAnswer>;
  /** Prints it anew with new serial numbers, after the same checks; the one before is no longer good. Who: as for `issueApplication`. */
  readonly reprintIssue?: Maybe<ReprintIssueAnswer>;
  /** Gives the slip a new secret, to be printed again. Who: as for `cancelTicket`. When: it's WAITING. What happens: the slip before shows nothing any more. */
  readonly reprintTicket?: Maybe<ReprintTicketAnswer>;
  /** Asks for what is missing, by a day. Until it comes, or that day has passed, the time for deciding stands still. Nothing is denied by that. Who: counter-agent, counter-manager of the office that decides. */
  readonly requestCorrection?: Maybe<RequestCorrectionAnswer>;
  /** Asks a specialist section one level up. The case stays the one that it is, and its owner's. Who: the owner. */
  readonly requestEscalation?: Maybe<ConsultationAnswer>;
  /** Asks another party. A basis covers each person and note that it hands over. It stays the sender's until somebody accepts. Who: the owner. */
  readonly requestReferral?: Maybe<ConsultationAnswer>;
  /** The holder, before it begins, or the desk moves an appointment: the new place is taken and the old given back at once, or neither. The desk owes a notice then. */
  readonly rescheduleAppointment?: Maybe<RescheduleAppointmentAnswer>;
  /** Says that it goes on. Who: the owner. */
  readonly resumeConsultation?: Maybe<ConsultationAnswer>;
  /** Gives numbers again. Who: as for `openSeriesDay`. When: while it's PAUSED. What happens: the next number follows the last. */
  readonly resumeSeriesDay?: Maybe<SeriesDayAnswer>;
  /** Goes on with a parked ticket. Who: `counter-agent` and `counter-manager` at the office that runs the counter, signed in for its series and AVAILABLE. When: it's PARKED. What happens: it's SERVING at the caller's desk. */
  readonly resumeTicket?: Maybe<TicketAnswer>;
  /** Goes on, as long as everybody whom it tells of still agrees. Who: the owner and the specialist. */
  readonly resumeVideoSession?: Maybe<ConsultationAnswer>;
  /** They take a board out of use, once nothing hangs on it or is applied for. */
  readonly retireNoticeBoard?: Maybe<RetireNoticeBoardAnswer>;
  /** The desk has an UNDELIVERED notification tried again, as often as before, while it's of use. */
  readonly retryNotification?: Maybe<NotificationAnswer>;
  /** Asks the sender to take it back. Who: whoever accepted, and supervisors of their party. */
  readonly returnReferral?: Maybe<ConsultationAnswer>;
  /**
   * Somebody who was absent is back. Who: `counter-agent`, `counter-manager`, `floor-manager` and the ticket machine at the office that runs the counter.
   * When: it's ABSENT. What happens: it waits behind at most `returnBehind` others, and before nobody who was overtaken `mostOvertakings` times; after
   * the time for it, at the end.
   */
  readonly returnTicket?: Maybe<TicketAnswer>;
  /**
   * Writes a draft anew, but for its procedure, channel and window. Who: whose draft it is. When: until it's handed in. What happens: nothing at the
   * office; what stood there before is gone.
   */
  readonly reviseDraft?: Maybe<ReviseDraftAnswer>;
  /**
   * Revises who may do a procedure, what to bring, how identity is checked and how long it takes, from a day on. Who: `head-office-planner`
   * at the head office. When: at any time, for today or later. What happens: checklists for that day on follow it; the terms before it end
   * on that day and stay on record. A requirement that nobody or everybody meets is refused.
   */
  readonly reviseProcedureTerms?: Maybe<ReviseProcedureTermsAnswer>;
  /**
   * Sends the matter to back-office entry or examination. Who: the agent who has the ticket; `counter-manager` at the office in their place. When: it's SERVING, and the application is the
   * office's own and has not ended; any other is `InvalidInput`, whether it's there or not. What happens: the agent is free; the step is timed; the client waits for the second call.
   */
  readonly sendToProcessing?: Maybe<TicketAnswer>;
  /** Says that what was announced is no application at all. Only before arrival: what has arrived is examined and decided (行政手続法第7条). Who: counter-agent, counter-manager of the office that decides. */
  readonly setApplicationAside?: Maybe<SetApplicationAsideAnswer>;
  /** Says that it waits for somebody else. Terms go on. Who: the owner. */
  readonly setConsultationWaiting?: Maybe<ConsultationAnswer>;
  /**
   * Sets up a post of a floor manager (3⑴). Who: `counter-manager` at the office of the counter, `head-office-planner` at the head office.
   * When: for a くみん窓口, from today on. What happens: the post is told with its hours.
   */
  readonly setFloorManagerPost?: Maybe<SetFloorManagerPostAnswer>;
  /**
   * Sets what a procedure costs from a day on. Who: `head-office-planner` at the head office. When: at any time, for today or later. What
   * happens: the fee before it ends on that day and stays on record.
   */
  readonly setProcedureFee?: Maybe<SetProcedureFeeAnswer>;
  /**
   * Signs the caller in at a desk. Who: `counter-agent` and `counter-manager` at the office that runs the counter. When: while nobody is at that
   * desk and the caller is at none. What happens: they're AVAILABLE for the series they take.
   */
  readonly signInToDesk?: Maybe<AgentSessionAnswer>;
  /**
   * Signs out. Who: the agent; `counter-manager` at the office in their place, e.g. when a screen has died. When: while no ticket is at hand. What
   * happens: the desk is free.
   */
  readonly signOutOfDesk?: Maybe<AgentSessionAnswer>;
  /** Begins to enter it at the back office (集中入力センター). Who: entry-clerk, counter-agent, counter-manager of the office that decides. */
  readonly startEntry?: Maybe<StartEntryAnswer>;
  /** Says that it was begun. Who: whoever accepted, and supervisors of their party. */
  readonly startReferral?: Maybe<ConsultationAnswer>;
  /** Somebody has come to the desk. Who: the agent who has the ticket; `counter-manager` at the office in their place. When: it's CALLED. What happens: it's SERVING. */
  readonly startService?: Maybe<TicketAnswer>;
  /** Hands a draft in. Online it arrives at that moment, also at night and on holidays (行政手続法第7条), and who applies must be known as surely as the procedure needs; by mail the papers are on their way until `recordArrival`. Who: whose draft it is. */
  readonly submitApplication?: Maybe<SubmitApplicationAnswer>;
  /** Names the note that says what it came to. Who: the owner. */
  readonly summarizeVideoSession?: Maybe<ConsultationAnswer>;
  /** The caller handles it from this instant on. Who: workers of the section that was asked. */
  readonly takeEscalation?: Maybe<ConsultationAnswer>;
  /**
   * Hands out what is due to be sent. Who: `notification-sender`, for the offices at which it's held; at the head office for all. What happens: each is kept
   * from other takers until the lease runs out; whoever is never heard of again has it taken by somebody else. Nothing is handed out whose reason has
   * gone. What was taken and got lost comes again when its lease has run out.
   */
  readonly takeNotifications?: Maybe<TakeNotificationsAnswer>;
  /**
   * Sends a client to another queue, of this counter or another. Who: `counter-agent` and `counter-manager` at the office that runs the counter; of one at a desk, the agent who has it. When: it's WAITING or SERVING, and the other
   * series is OPEN. What happens: it waits there by its first arrival, under the same number.
   */
  readonly transferTicket?: Maybe<TicketAnswer>;
  /** Says how urgent it is, and so by when somebody has to be in touch. Who: the owner. */
  readonly triageConsultation?: Maybe<ConsultationAnswer>;
  /** Says that it isn't good. Its serial numbers stay used. Who: as for `issueApplication`. */
  readonly voidIssue?: Maybe<VoidIssueAnswer>;
  /**
   * Makes a ticket void that was given by mistake. Who: as for `cancelTicket`. When: it's WAITING or CALLED for the first time. What happens: it counts in no
   * statistics of visits; the number stays used.
   */
  readonly voidTicket?: Maybe<TicketAnswer>;
  /** Takes it back, until it is decided. Who: whoever filed it; staff of the office that decides, for a withdrawal on paper. */
  readonly withdrawApplication?: Maybe<WithdrawApplicationAnswer>;
  /** The applicant withdraws before it hangs; the place is free again. */
  readonly withdrawBoardPosting?: Maybe<WithdrawBoardPostingAnswer>;
  /** From this instant on nothing more is read by it. Who: the owner and supervisors of the party. */
  readonly withdrawConsultationConsent?: Maybe<ConsultationAnswer>;
  /**
   * Withdraws an announcement. Who: as for `announceCounterException`. When: while its last day hasn't passed. What happens: the regular
   * hours and the calendar hold again; that it was announced stays on record.
   */
  readonly withdrawCounterException?: Maybe<WithdrawCounterExceptionAnswer>;
  /**
   * Withdraws a planned move. Who: as for `planCounterMove`. When: until the day before it. What happens: the counter stays where it
   * would have been; that the move was planned stays on record.
   */
  readonly withdrawCounterMove?: Maybe<WithdrawCounterMoveAnswer>;
  /** Takes it back before it is answered; what it showed is shut. Who: the owner. */
  readonly withdrawEscalation?: Maybe<ConsultationAnswer>;
  /** Takes it back; nothing more is told to them. Who: the owner. */
  readonly withdrawIntroduction?: Maybe<ConsultationAnswer>;
  /** Takes it back before anybody answered. Who: the owner. */
  readonly withdrawReferral?: Maybe<ConsultationAnswer>;
  /** Adds to what is written of some persons of the case. Who: the owner, and the team within its scope. */
  readonly writeConsultationNote?: Maybe<ConsultationAnswer>;
};


export type MutationAcceptReferralArgs = {
  input: ReferralInput;
};


export type MutationAddConsultationTopicArgs = {
  input: AddConsultationTopicInput;
};


export type MutationAdjustSeriesDayArgs = {
  input: AdjustSeriesDayInput;
};


export type MutationAnnounceCounterExceptionArgs = {
  input: AnnounceCounterExceptionInput;
};


export type MutationAnswerConsultationArgs = {
  input: AnswerConsultationInput;
};


export type MutationAnswerCorrectionArgs = {
  input: AnswerCorrectionInput;
};


export type MutationAnswerEscalationArgs = {
  input: EscalationWordsInput;
};


export type MutationAnswerIntroductionArgs = {
  input: AnswerIntroductionInput;
};


export type MutationApplyForBoardSlotArgs = {
  input: ApplyForBoardSlotInput;
};


export type MutationApplyForNetSubsidyArgs = {
  input: ApplyForNetSubsidyInput;
};


export type MutationApproveBoardPostingArgs = {
  input: ApproveBoardPostingInput;
};


export type MutationApproveSupportClearanceArgs = {
  input: ApproveSupportClearanceInput;
};


export type MutationAskIntroductionArgs = {
  input: AskIntroductionInput;
};


export type MutationBeatAgentSessionArgs = {
  input: AgentSessionInput;
};


export type MutationBeginReviewArgs = {
  input: ApplicationInput;
};


export type MutationBookVideoInterpreterArgs = {
  input: BookVideoInterpreterInput;
};


export type MutationBookVideoSessionArgs = {
  input: BookVideoSessionInput;
};


export type MutationBreakConsultationGlassArgs = {
  input: BreakConsultationGlassInput;
};


export type MutationCallNextTicketArgs = {
  input: CallNextTicketInput;
};


export type MutationCallTicketArgs = {
  input: CallTicketInput;
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


export type MutationCancelConferenceArgs = {
  input: ConferenceInput;
};


export type MutationCancelTicketArgs = {
  input: CancelTicketInput;
};


export type MutationCancelVideoSessionArgs = {
  input: VideoSessionInput;
};


export type MutationChangeAgentStateArgs = {
  input: ChangeAgentStateInput;
};


export type MutationChangeConsultationTopicArgs = {
  input: ChangeConsultationTopicInput;
};


export type MutationChangeLocalGroupArgs = {
  input: ChangeLocalGroupInput;
};


export type MutationChangeSlotGroupArgs = {
  input: ChangeSlotGroupInput;
};


export type MutationCheckInAppointmentArgs = {
  input: CheckInAppointmentInput;
};


export type MutationCloseConsultationArgs = {
  input: ConsultationInput;
};


export type MutationCloseEscalationArgs = {
  input: EscalationInput;
};


export type MutationCloseSeriesDayArgs = {
  input: SeriesDayInput;
};


export type MutationCloseSlotDayArgs = {
  input: CloseSlotDayInput;
};


export type MutationCompleteApplicationArgs = {
  input: ApplicationInput;
};


export type MutationCompleteAppointmentArgs = {
  input: CompleteAppointmentInput;
};


export type MutationCompleteReferralArgs = {
  input: ReferralReasonInput;
};


export type MutationCompleteTicketArgs = {
  input: CompleteTicketInput;
};


export type MutationConfirmAppointmentArgs = {
  input: ConfirmAppointmentInput;
};


export type MutationConfirmNotificationArgs = {
  input: ConfirmNotificationInput;
};


export type MutationConfirmReferralReturnArgs = {
  input: ReferralInput;
};


export type MutationConfirmSupportMeasureEndArgs = {
  input: SupportMeasureInput;
};


export type MutationConnectVideoSessionArgs = {
  input: ConnectVideoSessionInput;
};


export type MutationDecideApplicationArgs = {
  input: DecideApplicationInput;
};


export type MutationDeclineBoardPostingArgs = {
  input: DeclineBoardPostingInput;
};


export type MutationDeclineConferenceArgs = {
  input: ConferenceInput;
};


export type MutationDeclineEscalationArgs = {
  input: EscalationWordsInput;
};


export type MutationDeclineReferralArgs = {
  input: ReferralReasonInput;
};


export type MutationDraftApplicationArgs = {
  input: DraftApplicationInput;
};


export type MutationEndConferenceArgs = {
  input: EndConferenceInput;
};


export type MutationEndConsultationHoldArgs = {
  input: ConsultationInput;
};


export type MutationEndConsultationWorkerArgs = {
  input: EndConsultationWorkerInput;
};


export type MutationEndFloorManagerPostArgs = {
  input: EndFloorManagerPostInput;
};


export type MutationEndInterpreterArgs = {
  input: EndInterpreterInput;
};


export type MutationEndIntroductionArgs = {
  input: IntroductionInput;
};


export type MutationEndLocalGroupArgs = {
  input: EndLocalGroupInput;
};


export type MutationEndProcedureChannelArgs = {
  input: EndProcedureChannelInput;
};


export type MutationEndSeriesDayArgs = {
  input: SeriesDayInput;
};


export type MutationEndSlotGroupArgs = {
  input: EndSlotGroupInput;
};


export type MutationEndVideoSessionArgs = {
  input: VideoSessionInput;
};


export type MutationEnterVideoSessionArgs = {
  input: VideoSessionInput;
};


export type MutationFailNotificationArgs = {
  input: FailNotificationInput;
};


export type MutationFailVideoSessionArgs = {
  input: FailVideoSessionInput;
};


export type MutationFinishEntryArgs = {
  input: ApplicationInput;
};


export type MutationHandOutLeafletsArgs = {
  input: MoveLeafletsInput;
};


export type MutationHoldAppointmentArgs = {
  input: HoldAppointmentInput;
};


export type MutationHoldConsultationArgs = {
  input: HoldConsultationInput;
};


export type MutationIssueApplicationArgs = {
  input: IssueApplicationInput;
};


export type MutationIssueTicketArgs = {
  input: IssueTicketInput;
};


export type MutationJoinConferenceArgs = {
  input: ConferenceInput;
};


export type MutationKeepSupportMeasureArgs = {
  input: SupportMeasureInput;
};


export type MutationLeaveQueueArgs = {
  input: LeaveQueueInput;
};


export type MutationMakeIntroductionArgs = {
  input: MakeIntroductionInput;
};


export type MutationMarkAppointmentNoShowArgs = {
  input: MarkAppointmentNoShowInput;
};


export type MutationMarkSupportAlertSeenArgs = {
  input: MarkSupportAlertSeenInput;
};


export type MutationMarkTicketAbsentArgs = {
  input: TicketInput;
};


export type MutationMarkTicketReadyArgs = {
  input: TicketInput;
};


export type MutationMergeConsultationsArgs = {
  input: MergeConsultationsInput;
};


export type MutationMonitorConsultationArgs = {
  input: MonitorConsultationInput;
};


export type MutationOpenConferenceArgs = {
  input: ConferenceInput;
};


export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


export type MutationOpenProcedureChannelArgs = {
  input: OpenProcedureChannelInput;
};


export type MutationOpenSeriesDayArgs = {
  input: OpenSeriesDayInput;
};


export type MutationOpenSlotGroupArgs = {
  input: OpenSlotGroupInput;
};


export type MutationParkTicketArgs = {
  input: ParkTicketInput;
};


export type MutationPauseSeriesDayArgs = {
  input: SeriesDayInput;
};


export type MutationPlanConferenceArgs = {
  input: PlanConferenceInput;
};


export type MutationPlanCounterMoveArgs = {
  input: PlanCounterMoveInput;
};


export type MutationProposeConsultationCloseArgs = {
  input: ProposeConsultationCloseInput;
};


export type MutationProposeSupportClearanceArgs = {
  input: ProposeSupportClearanceInput;
};


export type MutationProposeSupportMeasureEndArgs = {
  input: SupportMeasureInput;
};


export type MutationRaiseConsultationConcernArgs = {
  input: ConsultationInput;
};


export type MutationReadyApplicationArgs = {
  input: ApplicationInput;
};


export type MutationReassignConsultationArgs = {
  input: ReassignConsultationInput;
};


export type MutationRebookVideoSessionArgs = {
  input: RebookVideoSessionInput;
};


export type MutationRecallTicketArgs = {
  input: TicketInput;
};


export type MutationReceiveLeafletsArgs = {
  input: MoveLeafletsInput;
};


export type MutationReceiveReferralArgs = {
  input: ReferralInput;
};


export type MutationRecordApplicationArgs = {
  input: RecordApplicationInput;
};


export type MutationRecordAppointmentNoticeArgs = {
  input: RecordAppointmentNoticeInput;
};


export type MutationRecordArrivalArgs = {
  input: RecordArrivalInput;
};


export type MutationRecordBoardPostingArgs = {
  input: RecordBoardPostingInput;
};


export type MutationRecordBoardRemovalArgs = {
  input: RecordBoardRemovalInput;
};


export type MutationRecordChannelUseArgs = {
  input: RecordChannelUseInput;
};


export type MutationRecordConsultationConsentArgs = {
  input: RecordConsultationConsentInput;
};


export type MutationRecordConsultationContactArgs = {
  input: ConsultationInput;
};


export type MutationRecordConsultationFollowUpArgs = {
  input: FollowUpConsultationInput;
};


export type MutationRecordConsultationGroundArgs = {
  input: RecordConsultationGroundInput;
};


export type MutationRecordDigitalSupportArgs = {
  input: RecordDigitalSupportInput;
};


export type MutationRecordIntroductionAnswerArgs = {
  input: RecordIntroductionAnswerInput;
};


export type MutationRecordVideoDropArgs = {
  input: VideoSessionInput;
};


export type MutationRedirectReferralArgs = {
  input: RedirectReferralInput;
};


export type MutationRegisterConsultationWorkerArgs = {
  input: RegisterConsultationWorkerInput;
};


export type MutationRegisterInterpreterArgs = {
  input: RegisterInterpreterInput;
};


export type MutationRegisterLocalGroupArgs = {
  input: RegisterLocalGroupInput;
};


export type MutationRegisterNetSpotArgs = {
  input: RegisterNetSpotInput;
};


export type MutationRegisterNoticeBoardArgs = {
  input: RegisterNoticeBoardInput;
};


export type MutationRegisterSupportMeasureArgs = {
  input: RegisterSupportMeasureInput;
};


export type MutationRejectConsultationCloseArgs = {
  input: ConsultationInput;
};


export type MutationReleaseConsultationFiguresArgs = {
  input: ReleaseConsultationFiguresInput;
};


export type MutationReleaseTicketArgs = {
  input: TicketInput;
};


export type MutationRenewSupportMeasureArgs = {
  input: SupportMeasureInput;
};


export type MutationReopenConsultationArgs = {
  input: ConsultationInput;
};


export type MutationReopenSeriesDayArgs = {
  input: SeriesDayInput;
};


export type MutationReopenSlotDayArgs = {
  input: ReopenSlotDayInput;
};


export type MutationReprintIssueArgs = {
  input: IssueInput;
};


export type MutationReprintTicketArgs = {
  input: TicketInput;
};


export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


export type MutationRequestEscalationArgs = {
  input: RequestEscalationInput;
};


export type MutationRequestReferralArgs = {
  input: RequestReferralInput;
};


export type MutationRescheduleAppointmentArgs = {
  input: RescheduleAppointmentInput;
};


export type MutationResumeConsultationArgs = {
  input: ConsultationInput;
};


export type MutationResumeSeriesDayArgs = {
  input: SeriesDayInput;
};


export type MutationResumeTicketArgs = {
  input: TicketInput;
};


export type MutationResumeVideoSessionArgs = {
  input: VideoSessionInput;
};


export type MutationRetireNoticeBoardArgs = {
  input: RetireNoticeBoardInput;
};


export type MutationRetryNotificationArgs = {
  input: RetryNotificationInput;
};


export type MutationReturnReferralArgs = {
  input: ReferralReasonInput;
};


export type MutationReturnTicketArgs = {
  input: TicketInput;
};


export type MutationReviseDraftArgs = {
  input: ReviseDraftInput;
};


export type MutationReviseProcedureTermsArgs = {
  input: ReviseProcedureTermsInput;
};


export type MutationSendToProcessingArgs = {
  input: SendToProcessingInput;
};


export type MutationSetApplicationAsideArgs = {
  input: SetApplicationAsideInput;
};


export type MutationSetConsultationWaitingArgs = {
  input: ConsultationInput;
};


export type MutationSetFloorManagerPostArgs = {
  input: SetFloorManagerPostInput;
};


export type MutationSetProcedureFeeArgs = {
  input: SetProcedureFeeInput;
};


export type MutationSignInToDeskArgs = {
  input: SignInToDeskInput;
};


export type MutationSignOutOfDeskArgs = {
  input: AgentSessionInput;
};


export type MutationStartEntryArgs = {
  input: ApplicationInput;
};


export type MutationStartReferralArgs = {
  input: ReferralInput;
};


export type MutationStartServiceArgs = {
  input: TicketInput;
};


export type MutationSubmitApplicationArgs = {
  input: ApplicationInput;
};


export type MutationSummarizeVideoSessionArgs = {
  input: SummarizeVideoSessionInput;
};


export type MutationTakeEscalationArgs = {
  input: EscalationInput;
};


export type MutationTakeNotificationsArgs = {
  input: TakeNotificationsInput;
};


export type MutationTransferTicketArgs = {
  input: TransferTicketInput;
};


export type MutationTriageConsultationArgs = {
  input: TriageConsultationInput;
};


export type MutationVoidIssueArgs = {
  input: IssueInput;
};


export type MutationVoidTicketArgs = {
  input: VoidTicketInput;
};


export type MutationWithdrawApplicationArgs = {
  input: ApplicationInput;
};


export type MutationWithdrawBoardPostingArgs = {
  input: WithdrawBoardPostingInput;
};


export type MutationWithdrawConsultationConsentArgs = {
  input: WithdrawConsultationConsentInput;
};


export type MutationWithdrawCounterExceptionArgs = {
  input: WithdrawCounterExceptionInput;
};


export type MutationWithdrawCounterMoveArgs = {
  input: WithdrawCounterMoveInput;
};


export type MutationWithdrawEscalationArgs = {
  input: EscalationWordsInput;
};


export type MutationWithdrawIntroductionArgs = {
  input: IntroductionInput;
};


export type MutationWithdrawReferralArgs = {
  input: ReferralReasonInput;
};


export type MutationWriteConsultationNoteArgs = {
  input: WriteConsultationNoteInput;
};

/** A name in Japanese, with its reading, and in English. */
export type Name = {
  readonly __typename?: 'Name';
  /** English, e.g. `Ikejiri District`; null where none is known. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** 漢字かな交じり, as its bearer writes it, e.g. `池尻地区`. */
  readonly ja: Scalars['String']['output'];
  /** ひらがな; null where no reading is known. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Hepburn without macrons, e.g. `Ikejiri`; null where none is known. */
  readonly romaji?: Maybe<Scalars['String']['output']>;
};

/** A name as it's given. Each at most 100 characters. */
export type NameInput = {
  /** English. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** 漢字かな交じり. */
  readonly ja: Scalars['String']['input'];
  /** ひらがな. */
  readonly kana?: InputMaybe<Scalars['String']['input']>;
  /** Hepburn without macrons. */
  readonly romaji?: InputMaybe<Scalars['String']['input']>;
};

/** A spot where rubbish is put out under a net. A place on the street, nobody's name. */
export type NetSpot = Node & {
  readonly __typename?: 'NetSpot';
  /** The district that it lies in. */
  readonly district: District;
  /** What happened, earliest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When the last subsidy was granted; null where there was none. */
  readonly lastGrantedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it is, in words. */
  readonly place: Scalars['String']['output'];
  /** From when on it may be applied for again without an exception; null where there was none. */
  readonly possibleFrom?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** An application for this spot is waiting for its decision. */
export type NetSpotHasOpenApplication = Problem & {
  readonly __typename?: 'NetSpotHasOpenApplication';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The spot. */
  readonly spot: NetSpot;
};


/** An application for this spot is waiting for its decision. */
export type NetSpotHasOpenApplicationMessageArgs = {
  lang?: Language;
};


/** An application for this spot is waiting for its decision. */
export type NetSpotHasOpenApplicationRemedyArgs = {
  lang?: Language;
};

/** A spot is on record. */
export type NetSpotOnRecord = {
  readonly __typename?: 'NetSpotOnRecord';
  /** It. */
  readonly spot: NetSpot;
};

/** This spot is on record already. */
export type NetSpotRegistered = Problem & {
  readonly __typename?: 'NetSpotRegistered';
  readonly clause?: Maybe<Clause>;
  /** It; null where it was put on record at this moment. */
  readonly existing?: Maybe<NetSpot>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** This spot is on record already. */
export type NetSpotRegisteredMessageArgs = {
  lang?: Language;
};


/** This spot is on record already. */
export type NetSpotRegisteredRemedyArgs = {
  lang?: Language;
};

/** A net subsidy is applied for. */
export type NetSubsidyApplied = {
  readonly __typename?: 'NetSubsidyApplied';
  /** The application. */
  readonly application: Application;
  /** The token of the receipt: whoever holds it can follow the application without signing in. Told here alone; keep it. */
  readonly receiptToken: Scalars['String']['output'];
};

/** What lets a spot have the net subsidy sooner. */
export type NetSubsidyException = {
  readonly __typename?: 'NetSubsidyException';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** False where it's only a starting value of the policy. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** When it holds, for a person. */
  readonly text: Scalars['String']['output'];
};


/** What lets a spot have the net subsidy sooner. */
export type NetSubsidyExceptionTextArgs = {
  lang?: Language;
};

/** The rule of the net subsidy (ごみ散乱防止ネットの助成). */
export type NetSubsidyRule = {
  readonly __typename?: 'NetSubsidyRule';
  /** What lets a spot have it sooner; some dozens at most. */
  readonly exceptions: ReadonlyArray<NetSubsidyException>;
  /** False where it's only a starting value of the policy. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly source: Source;
  /** How many years lie between two subsidies for one spot. */
  readonly years: Scalars['Int']['output'];
};

/** The spot had the subsidy less than the years of the rule ago, and no exception was named. */
export type NetSubsidyTooEarly = Problem & {
  readonly __typename?: 'NetSubsidyTooEarly';
  readonly clause?: Maybe<Clause>;
  /** What would let it have it sooner; some dozens at most. */
  readonly exceptions: ReadonlyArray<NetSubsidyException>;
  /** When it had it. */
  readonly lastGrantedOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** From when on it may have it again. */
  readonly possibleFrom: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The spot. */
  readonly spot: NetSpot;
  /** The years of the rule. */
  readonly years: Scalars['Int']['output'];
};


/** The spot had the subsidy less than the years of the rule ago, and no exception was named. */
export type NetSubsidyTooEarlyMessageArgs = {
  lang?: Language;
};


/** The spot had the subsidy less than the years of the rule ago, and no exception was named. */
export type NetSubsidyTooEarlyRemedyArgs = {
  lang?: Language;
};

/** A window that a newcomer is told of, and what for. */
export type NewcomerDesk = {
  readonly __typename?: 'NewcomerDesk';
  /** The window, as it stands on the day of moving in. */
  readonly counter: Counter;
  /** What for. */
  readonly role: NewcomerDeskRole;
};

/** What somebody who has moved in should know of a window. */
export type NewcomerDeskRole =
  /** くみん窓口 and 出張所 of the area. */
  | 'AREA_COUNTER'
  /** The window of the まちづくりセンター in charge. */
  | 'CENTRE'
  /** 福祉の相談窓口: takes consultations on welfare. */
  | 'WELFARE';

/** Something that belongs in the guide and no kept source tells. */
export type NewcomerGap = {
  readonly __typename?: 'NewcomerGap';
  /** The window to ask at, as it stands on the day of moving in; null where the district has none. */
  readonly askAt?: Maybe<Counter>;
  /** What isn't known and what to do, for a person. */
  readonly text: Scalars['String']['output'];
  /** What it's about. */
  readonly topic: NewcomerTopic;
};


/** Something that belongs in the guide and no kept source tells. */
export type NewcomerGapTextArgs = {
  lang?: Language;
};

/**
 * 転入者への地区情報: what belongs to a new address on the day of moving in. All of it hangs on `district`: where the address names none, or more than
 * one, everything but `resolution` is null, and `resolution` says what would mend it. It holds nothing of who asks, and isn't kept.
 */
export type NewcomerGuide = {
  readonly __typename?: 'NewcomerGuide';
  /** The new address, as it was given. */
  readonly address: Scalars['String']['output'];
  /** The windows to know: the centre in charge, welfare, the counters of the area; some dozens. Null without a district. */
  readonly desks?: Maybe<ReadonlyArray<NewcomerDesk>>;
  readonly district?: Maybe<District>;
  /** What is handed out; some dozens at most. Null without a district. */
  readonly leaflets?: Maybe<ReadonlyArray<Leaflet>>;
  /**
   * 町会・自治会 and other groups of the district on the day of moving in, as its centre registered them. Empty where none is registered: `notKnown` says so
   * then. Null without a district.
   */
  readonly localGroups?: Maybe<ReadonlyArray<LocalGroup>>;
  /** The day of moving in. */
  readonly moveInOn: Scalars['Date']['output'];
  /** What a newcomer should get to know too and no kept source tells, and where to ask: told as unknown, never left out. Null without a district. */
  readonly notKnown?: Maybe<ReadonlyArray<NewcomerGap>>;
};

/** What a newcomer should get to know beside the windows. */
export type NewcomerTopic =
  /** 町会・自治会: the neighbourhood association of the address. */
  | 'LOCAL_GROUPS'
  /** 避難所: the shelters of the district. */
  | 'SHELTERS';

/** Why a half hour has no figures. */
export type NoCongestionReason =
  /** Too few days like it are known, or too few people came on them. */
  | 'NO_DATA'
  /** Fewer people came than may be told of. */
  | 'TOO_FEW';

/** Why nothing can be booked. */
export type NoSlotsReason =
  /** 受付終了後: it begins when nobody new is taken any more (最終受付). */
  | 'AFTER_LAST_ENTRY'
  /** An announcement for the day. */
  | 'ANNOUNCED'
  /** Holidays of that day aren't known. */
  | 'CALENDAR_UNKNOWN'
  /** The day is closed to bookings. */
  | 'DAY_CLOSED'
  /** A day of the week on which it never opens. */
  | 'DAY_OFF'
  /** All is taken. */
  | 'FULL'
  /** A national holiday. */
  | 'HOLIDAY'
  /** Nobody knows the hours of that day: no slots are made from a guess. */
  | 'HOURS_UNKNOWN'
  /** Not in this mode. */
  | 'MODE_NOT_OFFERED'
  /** The group of slots hasn't begun or has ended. */
  | 'NOT_OFFERED'
  /** There's no such counter on that day. */
  | 'NOT_SET_UP'
  /** No slot begins then, or nothing so long fits. */
  | 'NO_SUCH_SLOT'
  /** Outside the hours of that day, or the hours are shorter than what is asked. */
  | 'OUTSIDE_HOURS'
  /** Too early to book. */
  | 'TOO_FAR'
  /** Too late to book. */
  | 'TOO_SOON'
  /** A yearly closure (年末年始). */
  | 'YEARLY_CLOSURE';

/** 来庁不要: whether a procedure needs no visit, end to end. */
export type NoVisit = {
  readonly __typename?: 'NoVisit';
  /** False where it rests on a channel that only general knowledge tells of. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** The steps that need a visit, or of which nobody knows. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
  /** True only if every step has a channel for which nobody comes; null where nobody knows how a step is done. */
  readonly value?: Maybe<Scalars['Boolean']['output']>;
};


/** 来庁不要: whether a procedure needs no visit, end to end. */
export type NoVisitStepsArgs = {
  lang?: Language;
};

/** Why there's no estimate. */
export type NoWaitReason =
  /** No numbers are given now. */
  | 'CLOSED'
  /** No desk calls from this queue. */
  | 'NO_AGENT'
  /** Nothing is known of how long visits take. */
  | 'NO_DATA'
  /** Numbers are paused. */
  | 'PAUSED';

/** Nobody waits in the series that the caller takes. */
export type NobodyWaiting = Problem & {
  readonly __typename?: 'NobodyWaiting';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The series. */
  readonly skills: ReadonlyArray<Scalars['ID']['output']>;
};


/** Nobody waits in the series that the caller takes. */
export type NobodyWaitingMessageArgs = {
  lang?: Language;
};


/** Nobody waits in the series that the caller takes. */
export type NobodyWaitingRemedyArgs = {
  lang?: Language;
};

/** A thing with an id of its own: one id is the Relay id, the federation key and the key in the store. */
export type Node = {
  /** Opaque; stable for ever. */
  readonly id: Scalars['ID']['output'];
};

/** The id names nothing that you may know of. */
export type NotFound = Problem & {
  readonly __typename?: 'NotFound';
  readonly clause?: Maybe<Clause>;
  /** The id that was asked for. */
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The id names nothing that you may know of. */
export type NotFoundMessageArgs = {
  lang?: Language;
};


/** The id names nothing that you may know of. */
export type NotFoundRemedyArgs = {
  lang?: Language;
};

/** Why no section is named. */
export type NotInChargeReason =
  /** Each area has its own section: say which area. */
  | 'AREA_NEEDED'
  /** No matter that's known meets the question. */
  | 'NO_MATTER'
  /** Several do: ask about one of `candidates`. */
  | 'SEVERAL_MATTERS';

/** Why a series gives no numbers. */
export type NotIssuingReason =
  /** As many as the day takes were given. */
  | 'CAP_REACHED'
  /** It's closed for today. */
  | 'CLOSED'
  /** The time of the last entry has passed. */
  | 'LAST_ENTRY_PASSED'
  /** It wasn't opened today. */
  | 'NOT_OPENED'
  /** It's paused. */
  | 'PAUSED';

/** The caller's posts don't include one that may do this. */
export type NotPermitted = Problem & {
  readonly __typename?: 'NotPermitted';
  /** The mutation's name. */
  readonly act: Scalars['String']['output'];
  readonly clause?: Maybe<Clause>;
  /** Whether the caller was signed in at all. */
  readonly isSignedIn: Scalars['Boolean']['output'];
  readonly message: Scalars['String']['output'];
  /** The posts that may. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  readonly remedy: Scalars['String']['output'];
};


/** The caller's posts don't include one that may do this. */
export type NotPermittedMessageArgs = {
  lang?: Language;
};


/** The caller's posts don't include one that may do this. */
export type NotPermittedRemedyArgs = {
  lang?: Language;
};

/** 区広報板: a notice board of a district, run by its machizukuri centre. Centres register theirs; the ward's list isn't known and none is made up. */
export type NoticeBoard = Node & {
  readonly __typename?: 'NoticeBoard';
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<NoticeBoardAction>;
  /** The district that it belongs to. */
  readonly district?: Maybe<District>;
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands, in words. */
  readonly location: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What hangs on it now. At most 100. */
  readonly notices: ReadonlyArray<BoardNotice>;
  /** The centre that runs it. */
  readonly office?: Maybe<Office>;
  /** The period of today and those that follow, as far as can be applied for; each with what is free. */
  readonly periods: ReadonlyArray<BoardPeriod>;
  /** How many postings hang on it at once. */
  readonly places: Scalars['Int']['output'];
  /** When it was registered. */
  readonly registeredOn: Scalars['Date']['output'];
  /** When it went out of use; null while it's in use. */
  readonly retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it's in use. */
  readonly state: NoticeBoardState;
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** 区広報板: a notice board of a district, run by its machizukuri centre. Centres register theirs; the ward's list isn't known and none is made up. */
export type NoticeBoardNameArgs = {
  lang?: Language;
};

/** What may be done with a notice board. */
export type NoticeBoardAction =
  /** `retireNoticeBoard` */
  | 'RETIRE';

/** The board is registered. */
export type NoticeBoardRegistered = {
  readonly __typename?: 'NoticeBoardRegistered';
  /** The board. */
  readonly board: NoticeBoard;
};

/** The board is out of use. */
export type NoticeBoardRetired = {
  readonly __typename?: 'NoticeBoardRetired';
  /** The board. */
  readonly board: NoticeBoard;
};

/** Whether a notice board is in use. */
export type NoticeBoardState =
  /** It's in use. */
  | 'IN_USE'
  /** It's out of use. */
  | 'RETIRED';

/** By what somebody was told. */
export type NoticeMeans =
  /** By e-mail. */
  | 'EMAIL'
  /** In person. */
  | 'IN_PERSON'
  /** By phone. */
  | 'PHONE';

/**
 * 通知: what somebody with an appointment is to be told. It's written with its reason, in one; sent by whoever takes it; and holds nothing about the
 * person. What goes out tells when and where, never what for.
 */
export type Notification = {
  readonly __typename?: 'Notification';
  /** The id of the appointment that it tells of. */
  readonly appointmentId: Scalars['ID']['output'];
  /** Who took it and what came of it, the first first. At most 100. */
  readonly attempts: ReadonlyArray<NotificationAttempt>;
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<NotificationAction>;
  /** Why it wasn't sent; null where it was, or may be. */
  readonly dropped?: Maybe<NotificationDropReason>;
  /** From when it may be taken; while somebody has it, when somebody else may; null where it's over. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent, dropped or given up; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it tells. */
  readonly kind: NotificationKind;
  /** From when on it's of no use: the beginning of the appointment. */
  readonly lapsesAt: Scalars['DateTime']['output'];
  /** Set where what it tells ceased to be so while somebody had it: it may have gone out all the same. */
  readonly recalled?: Maybe<NotificationDropReason>;
  /** How it stands. */
  readonly state: NotificationState;
  /** What goes out. */
  readonly text: Scalars['String']['output'];
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
};


/**
 * 通知: what somebody with an appointment is to be told. It's written with its reason, in one; sent by whoever takes it; and holds nothing about the
 * person. What goes out tells when and where, never what for.
 */
export type NotificationTextArgs = {
  lang?: Language;
};

/** What may be done with a notification. */
export type NotificationAction =
  /** `confirmNotification` */
  | 'CONFIRM'
  /** `failNotification` */
  | 'FAIL'
  /** `retryNotification` */
  | 'RETRY';

/** What the acts on a notification answer. */
export type NotificationAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | NotificationChanged | NotificationNotYours | NotificationStepNotPossible;

/** That somebody took a notification to send it. */
export type NotificationAttempt = {
  readonly __typename?: 'NotificationAttempt';
  /** When that was told; null while nobody knows. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** What came of it; null while nobody knows. */
  readonly outcome?: Maybe<NotificationOutcome>;
  /** When it was taken. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Until when nobody else could take it. */
  readonly until: Scalars['DateTime']['output'];
};

/** The notification stands so now. */
export type NotificationChanged = {
  readonly __typename?: 'NotificationChanged';
  /** The notification. */
  readonly notification: Notification;
};

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The notifications with their cursors. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** The notifications alone. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** Why something wasn't to be sent any more. */
export type NotificationDropReason =
  /** The appointment was moved, cancelled, kept or missed. */
  | 'APPOINTMENT_CHANGED'
  /** There are no words about the person any more. */
  | 'NO_CONTACT'
  /** Its time had come. */
  | 'OVER'
  /** The place stands again. */
  | 'PLACE_STANDS'
  /** The desk had told them. */
  | 'TOLD_OTHERWISE';

/** One notification of a page. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: Notification;
};

/** Why something couldn't be sent. */
export type NotificationFailure =
  /** Whoever sends had a fault. */
  | 'PROVIDER_FAULT'
  /** The number or address isn't taken. */
  | 'REJECTED'
  /** Nobody was reached; it may do later. */
  | 'UNREACHABLE';

/** What a notification tells. */
export type NotificationKind =
  /** That the office cancelled it. */
  | 'CANCELLED'
  /** That the office moved it. */
  | 'MOVED'
  /** That a closing took its time away, and it has to be moved or cancelled. */
  | 'PLACE_LOST'
  /** お知らせ: that the appointment comes near; as long before as the ward set. */
  | 'REMINDER';

/** The attempt was somebody else's, or what came of it has been told. */
export type NotificationNotYours = Problem & {
  readonly __typename?: 'NotificationNotYours';
  /** Which attempt. */
  readonly attempt: Scalars['Int']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The attempt was somebody else's, or what came of it has been told. */
export type NotificationNotYoursMessageArgs = {
  lang?: Language;
};


/** The attempt was somebody else's, or what came of it has been told. */
export type NotificationNotYoursRemedyArgs = {
  lang?: Language;
};

/** What came of an attempt to send something. */
export type NotificationOutcome =
  /** Whoever took it was never heard of again. */
  | 'LEASE_LAPSED'
  /** Whoever sends had a fault. */
  | 'PROVIDER_FAULT'
  /** The number or address isn't taken. */
  | 'REJECTED'
  /** It went out. */
  | 'SENT'
  /** Nobody was reached; it may do later. */
  | 'UNREACHABLE';

/** How a notification stands. */
export type NotificationState =
  /** It wasn't to be sent any more: what it told no longer was so. */
  | 'DROPPED'
  /** It waits for its time, or for whoever sends. */
  | 'PENDING'
  /** It went out. */
  | 'SENT'
  /** Somebody has taken it to send it. */
  | 'TAKEN'
  /** 不達: it was tried as often as the ward set, or in vain for good. */
  | 'UNDELIVERED';

/** A step of a notification, by somebody or by time. */
export type NotificationStep =
  /** `confirmNotification` */
  | 'CONFIRM'
  /** What it told is no longer so. */
  | 'DROP'
  /** `failNotification`, to be tried again. */
  | 'FAIL'
  /** It was tried as often as may be, or in vain for good. */
  | 'GIVE_UP'
  /** It waits a while longer: a closing took the place, and may be taken back. */
  | 'PUT_OFF'
  /** What it told ceased to be so while somebody had it. */
  | 'RECALL'
  /** `retryNotification` */
  | 'RETRY'
  /** `takeNotifications` */
  | 'TAKE';

/** How it stands doesn't let this be done. */
export type NotificationStepNotPossible = Problem & {
  readonly __typename?: 'NotificationStepNotPossible';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: NotificationState;
  /** What was to be done. */
  readonly step: NotificationStep;
};


/** How it stands doesn't let this be done. */
export type NotificationStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** How it stands doesn't let this be done. */
export type NotificationStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What the notifications of an office are narrowed by. All members must hold. */
export type NotificationWhere = {
  /** Of one of these kinds; of any when left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<NotificationKind>>;
  /** The office, of which the caller holds a desk's post. */
  readonly office: Scalars['ID']['input'];
  /** In one of these states; in any when left out. */
  readonly states?: InputMaybe<ReadonlyArray<NotificationState>>;
};

/** What was taken. */
export type NotificationsTaken = {
  readonly __typename?: 'NotificationsTaken';
  /** The longest due first; empty where nothing is due. At most as many as the ward's setting says. */
  readonly taken: ReadonlyArray<TakenNotification>;
};

/** The request was cut short, and the number that it had taken is void by now. */
export type NumberVoided = Problem & {
  readonly __typename?: 'NumberVoided';
  readonly clause?: Maybe<Clause>;
  /** The number. */
  readonly display: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The request was cut short, and the number that it had taken is void by now. */
export type NumberVoidedMessageArgs = {
  lang?: Language;
};


/** The request was cut short, and the number that it had taken is void by now. */
export type NumberVoidedRemedyArgs = {
  lang?: Language;
};

/** That a window takes a procedure, and how. It holds for this window, not for its kind. */
export type Offering = {
  readonly __typename?: 'Offering';
  /** What to know before relying on it; null where nothing is. */
  readonly caveat?: Maybe<OfferingCaveat>;
  /** The window. */
  readonly counter: Counter;
  /** For RELAY: the office that issues what is handed over here; null where no kept source tells. Null for the other modes. */
  readonly issuedBy?: Maybe<Office>;
  /** Why `issuedBy` is null for a RELAY; null otherwise. */
  readonly issuedByUnknownReason?: Maybe<Scalars['String']['output']>;
  /** How it takes it; never NONE. */
  readonly mode: OfferingMode;
  /**
   * Whether the window takes it at `at`: by the window's hours, and by what is said of the procedures that it takes in them. At the
   * instant that the window was asked for when left out.
   */
  readonly openState: OpenState;
  /** The procedure. */
  readonly procedure: Procedure;
  /** Where it comes from. */
  readonly source: Source;
};


/** That a window takes a procedure, and how. It holds for this window, not for its kind. */
export type OfferingIssuedByUnknownReasonArgs = {
  lang?: Language;
};


/** That a window takes a procedure, and how. It holds for this window, not for its kind. */
export type OfferingOpenStateArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What to know before relying on an offering. */
export type OfferingCaveat = {
  readonly __typename?: 'OfferingCaveat';
  /** Where it comes from. */
  readonly source: Source;
  /** What, for a person. */
  readonly text: Scalars['String']['output'];
};


/** What to know before relying on an offering. */
export type OfferingCaveatTextArgs = {
  lang?: Language;
};

/** How a window takes a procedure. Clause 第4・1・1）④. */
export type OfferingMode =
  /** 取扱い: it handles the procedure itself. */
  | 'HANDLE'
  /** It doesn't take the procedure. */
  | 'NONE'
  /** 取次ぎ: it passes the request on and hands over what another office issued. */
  | 'RELAY'
  /** 支援: it helps with the procedure, which is done elsewhere. */
  | 'SUPPORT';

/** By how a window takes a procedure. */
export type OfferingModeFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<OfferingMode>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OfferingMode>>;
};

/** Where a procedure is barred, or how alone it may be taken there. */
export type OfferingRule = {
  readonly __typename?: 'OfferingRule';
  /** At windows of these kinds … */
  readonly kinds: ReadonlyArray<CounterKind>;
  /** … it may be taken in these modes alone. NONE alone: it's barred. */
  readonly modes: ReadonlyArray<OfferingMode>;
  /** Where it comes from. */
  readonly source: Source;
  /** The rule, for a person. */
  readonly text: Scalars['String']['output'];
};


/** Where a procedure is barred, or how alone it may be taken there. */
export type OfferingRuleTextArgs = {
  lang?: Language;
};

/** What a window's procedures may be narrowed by. */
export type OfferingWhere = {
  /** By what kind of thing the procedure is. */
  readonly category?: InputMaybe<ProcedureCategoryFilter>;
  /** By how it takes them. */
  readonly mode?: InputMaybe<OfferingModeFilter>;
};

export type Office = {
  readonly __typename?: 'Office';
  /**
   * The windows that this office runs. `at` is the instant that they're told for; now when left out.
   * Null when the service is down.
   */
  readonly counters?: Maybe<ReadonlyArray<Counter>>;
  readonly id: Scalars['ID']['output'];
};


export type OfficeCountersArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<LocalCounterWhere>;
};

/** What `openConsultation` takes. */
export type OpenConsultationInput = {
  /** How they came. */
  readonly channel: ConsultationChannel;
  /** The district that it is taken in for. */
  readonly district: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is about: 1 to 20. */
  readonly subjects: ReadonlyArray<ConsultationSubjectInput>;
  /** What it is about: 1 to 30. */
  readonly topics: ReadonlyArray<ConsultationTopicInput>;
};

/** What `openProcedureChannel` answers. */
export type OpenProcedureChannelAnswer = ChannelBarred | ChannelStands | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ProcedureChannelOpened;

/** A channel that is to be opened. */
export type OpenProcedureChannelInput = {
  /** The channel. */
  readonly channel: Channel;
  /** For whom alone it's open. Left out: for everybody. */
  readonly condition?: InputMaybe<BilingualInput>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of it; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The title of the notice that makes it public; at most 200 characters. */
  readonly notice: Scalars['String']['input'];
  /** Where the notice can be read. */
  readonly noticeUrl?: InputMaybe<Scalars['String']['input']>;
  /** What to send or bring by it; at most 20. Left out: unknown. */
  readonly papers?: InputMaybe<ReadonlyArray<BilingualInput>>;
  /** The procedure. */
  readonly procedure: Scalars['ID']['input'];
  /** Days from arrival until the answer is sent, 1 to 366. Left out: unknown. */
  readonly turnaroundDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A series that is to be opened for today. */
export type OpenSeriesDayInput = {
  /** The most numbers of the day, 1 to 5000; the series' own bound when left out. */
  readonly cap?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** From when on no number is given but by staff; when left out the series' own time, or else what the counter's hours tell. It lies on today. */
  readonly lastEntryAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The series. */
  readonly series: Scalars['ID']['input'];
};

/** What `openSlotGroup` answers. */
export type OpenSlotGroupAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotGroupNotFit | SlotGroupOpened;

/** A group of slots that is to be opened. */
export type OpenSlotGroupInput = {
  /** How many at a time in all modes together; 1 to 50. */
  readonly capacity: Scalars['Int']['input'];
  /** Where its hours and its office come from; left out for a section that people reach by video or phone alone. */
  readonly counter?: InputMaybe<Scalars['ID']['input']>;
  /** Its first day; today or within a year. */
  readonly from: Scalars['Date']['input'];
  /** Bookings go so many days ahead, 1 to 180; the ward's setting when left out. */
  readonly horizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Bookings close so many minutes before; the ward's setting when left out. */
  readonly leadMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** How many at a time, mode by mode. */
  readonly modes: ReadonlyArray<SlotModeCapacityInput>;
  /** Its name; each language at most 100 characters. */
  readonly name: BilingualInput;
  /** The office that runs it, where no counter is named. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The procedures that can be booked; 1 to 40. */
  readonly procedures: ReadonlyArray<Scalars['ID']['input']>;
  /** What it's for. */
  readonly role?: SlotGroupRole;
  /** How long one slot is, 5 to 240 minutes; the ward's setting when left out. */
  readonly slotMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Its own hours within the counter's; all of the counter's when left out. */
  readonly weekly?: InputMaybe<ReadonlyArray<WeeklyHoursInput>>;
};

/** Whether a window is open at an instant, and until or from when. Intervals are half-open: at 17:00 it's closed. */
export type OpenState = {
  readonly __typename?: 'OpenState';
  /** The instant that it's told for. */
  readonly at: Scalars['DateTime']['output'];
  /** How sure it is. */
  readonly certainty: CalendarCertainty;
  /** While it's open: when it closes; null when no end is in sight, and while it isn't open. */
  readonly closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** While it's open: whether whoever comes now is taken; null while it isn't open. */
  readonly entry?: Maybe<CounterEntry>;
  /** While it's open: from when on nobody new is taken (最終受付); null where none is told, and while it isn't open. */
  readonly lastEntryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first opening that is sure, past hours that nobody knows; null while it takes people and where none is known. */
  readonly nextCertainOpening?: Maybe<Scalars['DateTime']['output']>;
  /**
   * While it isn't open, or takes nobody any more: the first instant at which it opens. Null while it takes people, and where hours that
   * nobody knows lie before: `noNextOpeningReason` says so.
   */
  readonly nextOpening?: Maybe<Scalars['DateTime']['output']>;
  /** Why there's no `nextOpening` to tell; null where there is one, and while it takes people. */
  readonly noNextOpeningReason?: Maybe<Scalars['String']['output']>;
  /** Why, for a person: the holiday's name, the announcement's reason, what isn't known. */
  readonly reason: Scalars['String']['output'];
  /** Why, as a code. */
  readonly reasonCode: OpenStateReason;
  /** What `state` rests on: the window's hours, the table of holidays, the announcement. Null where nothing is known. */
  readonly source?: Maybe<Source>;
  /** Open, closed, or unknown. */
  readonly state: OpenStateValue;
};


/** Whether a window is open at an instant, and until or from when. Intervals are half-open: at 17:00 it's closed. */
export type OpenStateNoNextOpeningReasonArgs = {
  lang?: Language;
};


/** Whether a window is open at an instant, and until or from when. Intervals are half-open: at 17:00 it's closed. */
export type OpenStateReasonArgs = {
  lang?: Language;
};

/** Why a window is open, closed, or unknown. */
export type OpenStateReason =
  /** An announcement for the day. */
  | 'ANNOUNCED'
  /** Holidays of that day aren't known: the holiday table doesn't reach so far. */
  | 'CALENDAR_UNKNOWN'
  /** A day of the week on which it never opens. */
  | 'DAY_OFF'
  /** A national holiday that it observes. */
  | 'HOLIDAY'
  /** No kept source tells the hours of the day. */
  | 'HOURS_UNKNOWN'
  /** There's no such window on that day. */
  | 'NOT_SET_UP'
  /** Before, between or after the hours of the day. */
  | 'OUTSIDE_HOURS'
  /** The regular hours of the week. */
  | 'REGULAR_HOURS'
  /** A yearly closure that it observes (年末年始). */
  | 'YEARLY_CLOSURE';

/** Whether a window is open. */
export type OpenStateValue =
  /** It's known to be closed. */
  | 'CLOSED'
  /** It's open. */
  | 'OPEN'
  /** Nobody knows: no kept source tells. It's never CLOSED for want of knowledge. */
  | 'UNKNOWN';

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in あいうえお order first. */
  | 'ASC'
  /** Largest, latest or last first. */
  | 'DESC';

/** Which page of a list this is. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether a page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page comes before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Why a ticket is parked. */
export type ParkReason =
  /** 書類を取りに行っている */
  | 'FETCHING_DOCUMENT'
  /** 書類を記入中 */
  | 'FILLING_IN'
  /** Another reason. */
  | 'OTHER'
  /** ほかの人や部署を待っている */
  | 'WAITING_FOR_OTHERS';

/** A ticket that is to be parked. */
export type ParkTicketInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: ParkReason;
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** 繁忙期 of a year: a range of days, set for each year. */
export type PeakSeason = {
  readonly __typename?: 'PeakSeason';
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Whether the year has no range of its own yet: then it's that of the latest earlier year. */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** Where the days come from. */
  readonly source: Source;
  /** Its last day, included. */
  readonly through: Scalars['Date']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A person without a day of birth couldn't be told from others, so nothing would be protected. */
export type PersonNotDistinct = Problem & {
  readonly __typename?: 'PersonNotDistinct';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** Which one, from 0. */
  readonly position: Scalars['Int']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A person without a day of birth couldn't be told from others, so nothing would be protected. */
export type PersonNotDistinctMessageArgs = {
  lang?: Language;
};


/** A person without a day of birth couldn't be told from others, so nothing would be protected. */
export type PersonNotDistinctRemedyArgs = {
  lang?: Language;
};

/** By when a person must come, counted from something that happened. */
export type PersonalDeadline = {
  readonly __typename?: 'PersonalDeadline';
  /** What happens when the last day is closed, as the source words it; null where it doesn't tell. */
  readonly closedDayRule?: Maybe<Scalars['String']['output']>;
  /** What the way of counting rests on. */
  readonly countingSource: Source;
  /** Whether the day of the event itself counts as the first. */
  readonly firstDay: DeadlineFirstDay;
  /** From what it's counted, in Japanese: `住み始めた日`. */
  readonly from: Scalars['String']['output'];
  /**
   * The last day to come in time when it happened on `event`; a day on which offices are closed moves to the next open one. Null where
   * the table of holidays doesn't reach.
   */
  readonly lastDay?: Maybe<PersonalDeadlineDay>;
  /** How long. */
  readonly length: Scalars['Int']['output'];
  /** Whether a letter counts from its postmark and not from its arrival; null where no kept source tells. */
  readonly postmarkCounts?: Maybe<Scalars['Boolean']['output']>;
  /** For what alone it holds, in Japanese; null: for all of the procedure. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** In what it's counted. */
  readonly unit: PersonalDeadlineUnit;
};


/** By when a person must come, counted from something that happened. */
export type PersonalDeadlineLastDayArgs = {
  event: Scalars['Date']['input'];
};

/** A last day. */
export type PersonalDeadlineDay = {
  readonly __typename?: 'PersonalDeadlineDay';
  /** How sure it is: PROVISIONAL where it rests on holidays that are computed and not yet published. */
  readonly certainty: CalendarCertainty;
  /** The day. */
  readonly date: Scalars['Date']['output'];
};

/** In what a deadline is counted. */
export type PersonalDeadlineUnit =
  /** Calendar days. */
  | 'DAY'
  /** Months. */
  | 'MONTH';

/** In which order places are told. */
export type PlaceRanking =
  /** Nearest tier first; in a tier the asker's own district and area, then what's open, then the way there. */
  | 'NEAREST'
  /** What's known to be open first, then by the wait that is shown there now; those whose wait nobody knows behind, nearest first. Of now alone. */
  | 'SHORTEST_WAIT';

/** How near to people a place is: nearest first. */
export type PlaceTier =
  /** まちづくりセンターの窓口. */
  | 'CENTRE'
  /** 証明発行窓口. */
  | 'CERTIFICATE_WINDOW'
  /** くみん窓口 or 出張所. */
  | 'COUNTER'
  /** 総合支所: a section of a general branch. */
  | 'GENERAL_BRANCH'
  /** 本庁: a section of the head office. */
  | 'HEAD_OFFICE';

/** What `planConference` takes. */
export type PlanConferenceInput = {
  /** What it is for; kept sealed. */
  readonly agenda: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on. */
  readonly kind: ConferenceKind;
  /** Which notes may come up: at most 50, on those persons alone. Each party hears those that it may. */
  readonly notes?: ReadonlyArray<Scalars['ID']['input']>;
  /** Who is invited: 1 to 10 other parties, each of which may know of whom. */
  readonly parties: ReadonlyArray<Scalars['ID']['input']>;
  /** When it begins: after now. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** About whom. */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  /** Which topics. */
  readonly topics: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `planCounterMove` answers. */
export type PlanCounterMoveAnswer = Conflict | CounterMovePlanned | IdempotencyKeyReused | InvalidInput | MoveAlreadyPlanned | NotFound | NotPermitted;

/** A move of a counter that is to be planned. */
export type PlanCounterMoveInput = {
  /** The whole new address; at most 200 characters. */
  readonly address: Scalars['String']['input'];
  /** The building; at most 100 characters. */
  readonly building?: InputMaybe<Scalars['String']['input']>;
  /** The counter. */
  readonly counter: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The floor; at most 40 characters. */
  readonly floor?: InputMaybe<Scalars['String']['input']>;
  /** The first day at the new place; after today. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The title of the notice that makes it public; at most 200 characters. */
  readonly notice: Scalars['String']['input'];
  /** Where the notice can be read. */
  readonly noticeUrl?: InputMaybe<Scalars['String']['input']>;
  /** Where on the earth. */
  readonly position?: InputMaybe<PositionInput>;
};

/** A procedure of a plan. */
export type PlannedStep = {
  readonly __typename?: 'PlannedStep';
  /** True: to be done. Null: that depends on questions that are still open. */
  readonly isNeeded?: Maybe<Scalars['Boolean']['output']>;
  /** How the window of the stop takes it, with its `openState`; null for what remains. */
  readonly offering?: Maybe<Offering>;
  /** Where it can be done, nearest tier first, for what remains; empty for what the stop covers. At most 3. */
  readonly places: ReadonlyArray<ProcedurePlace>;
  /** The procedure. */
  readonly procedure: Procedure;
  /** The channels for which nobody comes, open on that day. */
  readonly remote: ReadonlyArray<ProcedureChannel>;
};

/** A point on the earth (WGS 84). It never decides who is responsible. */
export type Position = {
  readonly __typename?: 'Position';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A point on the earth (WGS 84), as it's given. */
export type PositionInput = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['input'];
};

/** A procedure that must have been accepted first. */
export type Prerequisite = {
  readonly __typename?: 'Prerequisite';
  /** Which. */
  readonly procedure?: Maybe<Procedure>;
  /** Where it comes from. */
  readonly source: Source;
  /** Why, for a person. */
  readonly text: Scalars['String']['output'];
};


/** A procedure that must have been accepted first. */
export type PrerequisiteTextArgs = {
  lang?: Language;
};

/** Another procedure of the same person has to have been accepted first: 母子健康手帳 after 妊娠届. */
export type PrerequisiteMissing = Problem & {
  readonly __typename?: 'PrerequisiteMissing';
  readonly clause?: Maybe<Clause>;
  /** What has to come first. */
  readonly comesFirst: ReadonlyArray<Procedure>;
  readonly message: Scalars['String']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
  readonly remedy: Scalars['String']['output'];
};


/** Another procedure of the same person has to have been accepted first: 母子健康手帳 after 妊娠届. */
export type PrerequisiteMissingMessageArgs = {
  lang?: Language;
};


/** Another procedure of the same person has to have been accepted first: 母子健康手帳 after 妊娠届. */
export type PrerequisiteMissingRemedyArgs = {
  lang?: Language;
};

/** Classes of a queue. */
export type PriorityClass =
  /** 予約: came in time for an appointment. */
  | 'APPOINTMENT'
  /** Everybody else. */
  | 'NORMAL'
  /** 配慮: goes before, for a reason. */
  | 'PRIORITY';

/** Why somebody is in the class that goes before. */
export type PriorityReason =
  /** 障害 */
  | 'DISABILITY'
  /** 体調 */
  | 'ILLNESS'
  /** 乳幼児連れ */
  | 'INFANT'
  /** 高齢 */
  | 'OLD_AGE'
  /** Another reason that staff saw. */
  | 'OTHER'
  /** 妊娠 */
  | 'PREGNANCY';

/**
 * An expected refusal, as data: what rule held, and what would mend it. A mutation answers a union of its
 * success and the problems that it can meet; select `... on Problem { message remedy }` for those you don't know yet.
 */
export type Problem = {
  /** The clause behind the rule; null where none is, or when it can't be reached now. */
  readonly clause?: Maybe<Clause>;
  /** What rule held, for a person. */
  readonly message: Scalars['String']['output'];
  /** What would mend it, for a person. */
  readonly remedy: Scalars['String']['output'];
};


/**
 * An expected refusal, as data: what rule held, and what would mend it. A mutation answers a union of its
 * success and the problems that it can meet; select `... on Problem { message remedy }` for those you don't know yet.
 */
export type ProblemMessageArgs = {
  lang?: Language;
};


/**
 * An expected refusal, as data: what rule held, and what would mend it. A mutation answers a union of its
 * success and the problems that it can meet; select `... on Problem { message remedy }` for those you don't know yet.
 */
export type ProblemRemedyArgs = {
  lang?: Language;
};

/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type Procedure = Node & {
  readonly __typename?: 'Procedure';
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<ProcedureAction>;
  /** What kind of thing it is. */
  readonly category: ProcedureCategory;
  /** Channels that a rule closes to it for good. */
  readonly channelBars: ReadonlyArray<ChannelBar>;
  /** Whether it can be done by a channel on a day, and why not. Which window takes it is told by `offerings`. */
  readonly channelCheck: ChannelCheck;
  /** Every channel that it ever had or is planned to have, in the order in which they're written. At most 60. */
  readonly channelHistory: ReadonlyArray<ProcedureChannel>;
  /** By which channels it was done, month by month, both ends included, at most 60; each month that is unknown says so. */
  readonly channelUse?: Maybe<ReadonlyArray<ChannelUse>>;
  /** The channels it can be done by on a day. What has ended or is still to come is told by `channelHistory`; it's never here. */
  readonly channels: ReadonlyArray<ProcedureChannel>;
  /** What class, verb, level and field rest on. */
  readonly classification: Source;
  /** By when it must be done; empty where no source names a deadline. */
  readonly deadlines: ReadonlyArray<PersonalDeadline>;
  /** What it costs on a day by a channel; by any channel that has no fee of its own when left out. */
  readonly fee: ProcedureFee;
  /** Every fee that it ever had or is planned to have. At most 60. */
  readonly fees: ReadonlyArray<ProcedureFee>;
  /** Who handles it as the source words it: windows, sections, bodies. Which window takes it is told by `offerings`. */
  readonly handledBy: ReadonlyArray<Scalars['String']['output']>;
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Stable, e.g. `procedure:tennyu`. */
  readonly id: Scalars['ID']['output'];
  /** What is handed out with it. At most 20. */
  readonly leaflets?: Maybe<ReadonlyArray<Leaflet>>;
  /** The law or rule behind it; null where no source names one. */
  readonly legalBasis?: Maybe<LegalBasis>;
  /** Of which field of law it is; null where no kept source tells. */
  readonly legalField?: Maybe<LegalField>;
  /** Its name. */
  readonly name: Name;
  /** 来庁不要: whether it needs no visit, end to end, on a day. */
  readonly noVisit: NoVisit;
  /** What to know about it, in the words of whoever collected it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The windows that take it, nearest tier first (a centre before the counters), then in the ward's own order; each with how it takes it.
   * `at` is the instant that they're told for; now when left out.
   */
  readonly offerings: ReadonlyArray<Offering>;
  /** Procedures that must have been accepted first. */
  readonly prerequisites: ReadonlyArray<Prerequisite>;
  /** Where it's barred, or how alone it may be taken. */
  readonly rules: ReadonlyArray<OfferingRule>;
  /** Which of the three classes of service it is: exactly one (第1・3⑴). */
  readonly serviceClass: ServiceClass;
  /** At which level of the ward it's done. */
  readonly serviceLevel: ServiceLevel;
  /** Where these facts come from. */
  readonly source: Source;
  /** The terms on a day: who may, what to bring, how identity is checked, how long it takes; null where none are known. */
  readonly terms?: Maybe<ProcedureTerms>;
  /** Every version of its terms, planned ones too, oldest first. At most 60. */
  readonly termsHistory: ReadonlyArray<ProcedureTerms>;
  /** What is done with it at a counter (第4・1・2）出張所①). */
  readonly verb: ServiceVerb;
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type ProcedureChannelCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  channel: Channel;
  kind?: InputMaybe<CounterKind>;
};


/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type ProcedureChannelUseArgs = {
  from: Scalars['PartialDate']['input'];
  through: Scalars['PartialDate']['input'];
};


/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type ProcedureChannelsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type ProcedureFeeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  channel?: InputMaybe<Channel>;
};


/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type ProcedureNoVisitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type ProcedureOfferingsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<OfferingWhere>;
};


/** 手続: what people come to a counter for. How a window takes it is told by its offerings, window by window. */
export type ProcedureTermsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What may be done with a procedure. */
export type ProcedureAction =
  /** `endProcedureChannel`. */
  | 'END_CHANNEL'
  /** `openProcedureChannel`. */
  | 'OPEN_CHANNEL'
  /** `reviseProcedureTerms`. */
  | 'REVISE_TERMS'
  /** `setProcedureFee`. */
  | 'SET_FEE';

/** What kind of thing a procedure is. */
export type ProcedureCategory =
  /** 申請: asking for a decision. */
  | 'APPLICATION'
  /** 証明: a certificate of what a register says. */
  | 'CERTIFICATE'
  /** A way of doing other procedures. */
  | 'CHANNEL'
  /** 相談: talking something over. */
  | 'CONSULTATION'
  /** 問い合わせ: asking where to go. */
  | 'ENQUIRY'
  /** 情報提供: being told something. */
  | 'INFORMATION'
  /** 交付: being handed something. */
  | 'ISSUE'
  /** 届出: telling the ward something. */
  | 'NOTIFICATION'
  /** 収納: paying. */
  | 'PAYMENT'
  /** 登録: being entered in a register. */
  | 'REGISTRATION'
  /** 再交付: being handed something again. */
  | 'REISSUE'
  /** 助成: asking for help with costs. */
  | 'SUBSIDY'
  /** 支援: being helped with something. */
  | 'SUPPORT';

/** By what kind of thing a procedure is. */
export type ProcedureCategoryFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ProcedureCategory>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ProcedureCategory>>;
  /** Isn't this. */
  readonly not?: InputMaybe<ProcedureCategory>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ProcedureCategory>>;
};

/** A channel of a procedure, between two days. What has ended stays on record, and is never offered. */
export type ProcedureChannel = {
  readonly __typename?: 'ProcedureChannel';
  /** The words of the source. */
  readonly asWritten: Scalars['String']['output'];
  /** Which channel; null where the source's words name none. */
  readonly channel?: Maybe<Channel>;
  /** For whom alone it's open; null: for everybody. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** Whether the answer to it comes without a visit. */
  readonly isRemote: Scalars['Boolean']['output'];
  /** False when only general knowledge says so. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What to send or bring by it; null where no kept source tells. */
  readonly papers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it comes from. */
  readonly source: Source;
  /** Days from arrival until the answer is sent; null where no kept source tells. */
  readonly turnaroundDays?: Maybe<Scalars['Int']['output']>;
  /** The first day of it; null: since before anybody knows. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which it isn't offered any more; null: no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** A channel of a procedure, between two days. What has ended stays on record, and is never offered. */
export type ProcedureChannelConditionArgs = {
  lang?: Language;
};


/** A channel of a procedure, between two days. What has ended stays on record, and is never offered. */
export type ProcedureChannelPapersArgs = {
  lang?: Language;
};

/** The channel ends on its day; it stays in `channelHistory`. */
export type ProcedureChannelEnded = {
  readonly __typename?: 'ProcedureChannelEnded';
  /** The procedure. */
  readonly procedure: Procedure;
};

/** The channel is opened from its day on. */
export type ProcedureChannelOpened = {
  readonly __typename?: 'ProcedureChannelOpened';
  /** The procedure. */
  readonly procedure: Procedure;
};

/** A page of procedures. */
export type ProcedureConnection = {
  readonly __typename?: 'ProcedureConnection';
  /** The procedures with their cursors. */
  readonly edges: ReadonlyArray<ProcedureEdge>;
  /** The procedures alone. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One procedure of a page. */
export type ProcedureEdge = {
  readonly __typename?: 'ProcedureEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The procedure. */
  readonly node: Procedure;
};

/** What a procedure costs. */
export type ProcedureFee = {
  readonly __typename?: 'ProcedureFee';
  /** By which channel alone it costs this; null: whatever the channel, or unknown. */
  readonly channel?: Maybe<Channel>;
  /** Where it comes from; null where it's unknown. */
  readonly source?: Maybe<Source>;
  /** Why it's null; null where it isn't. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The first day of it; null: since before anybody knows, or unknown. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which it's another; null: no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Yen, 0 for free; null where no kept source tells. */
  readonly yen?: Maybe<Scalars['Int']['output']>;
};


/** What a procedure costs. */
export type ProcedureFeeUnknownReasonArgs = {
  lang?: Language;
};

/** The fee is set from its day on. */
export type ProcedureFeeSet = {
  readonly __typename?: 'ProcedureFeeSet';
  /** The procedure. */
  readonly procedure: Procedure;
};

/** A last entry (最終受付) of some procedures, where it's another than that of the hours. */
export type ProcedureLastEntry = {
  readonly __typename?: 'ProcedureLastEntry';
  /** The procedures. At most 60. */
  readonly procedures: ReadonlyArray<Procedure>;
  /** `HH:MM`: from then on nobody new is taken for them, in the hours within which it lies. */
  readonly time: Scalars['String']['output'];
};

/** The procedure can't be done online today, so that there's nothing digital to help with. */
export type ProcedureNotDigital = Problem & {
  readonly __typename?: 'ProcedureNotDigital';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The procedure. */
  readonly procedure: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The procedure can't be done online today, so that there's nothing digital to help with. */
export type ProcedureNotDigitalMessageArgs = {
  lang?: Language;
};


/** The procedure can't be done online today, so that there's nothing digital to help with. */
export type ProcedureNotDigitalRemedyArgs = {
  lang?: Language;
};

/** The window doesn't take this procedure. */
export type ProcedureNotTakenHere = Problem & {
  readonly __typename?: 'ProcedureNotTakenHere';
  readonly clause?: Maybe<Clause>;
  /** The window. */
  readonly counter: Counter;
  readonly message: Scalars['String']['output'];
  /** How it takes it: SUPPORT or NONE. */
  readonly mode: OfferingMode;
  /** The procedure. */
  readonly procedure: Procedure;
  readonly remedy: Scalars['String']['output'];
  /** The sections in charge of it, where no window is: name one's office in place of `counter`. At most some dozens. */
  readonly sections: ReadonlyArray<SectionContact>;
};


/** The window doesn't take this procedure. */
export type ProcedureNotTakenHereMessageArgs = {
  lang?: Language;
};


/** The window doesn't take this procedure. */
export type ProcedureNotTakenHereRemedyArgs = {
  lang?: Language;
};

/** How a list of procedures is ordered. */
export type ProcedureOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ProcedureOrderField;
};

/** What a list of procedures may be ordered by. */
export type ProcedureOrderField =
  /** By what kind of thing they are. */
  | 'CATEGORY'
  /** The catalogue's own order. */
  | 'OFFICIAL';

/** A place that takes a procedure. */
export type ProcedurePlace = {
  readonly __typename?: 'ProcedurePlace';
  /** The window, where it stands at the time asked for; null for a section that is no window. */
  readonly counter?: Maybe<Counter>;
  /** Great-circle metres from `near`; null where either end isn't known. */
  readonly metres?: Maybe<Scalars['Int']['output']>;
  /** How the window takes it; null for a section. */
  readonly offering?: Maybe<Offering>;
  /** Whether the procedure is taken there at the time asked for; null for a section: its hours aren't known. */
  readonly openState?: Maybe<OpenState>;
  /** The section in charge; null for a window. */
  readonly section?: Maybe<SectionContact>;
  /** How near it is. */
  readonly tier: PlaceTier;
  /**
   * How many wait now in the queue for this procedure, and how long whoever takes a number would; null where no numbers are given for it, for a
   * section, and where another time than now was asked for.
   */
  readonly wait?: Maybe<QueueWait>;
};

/** Where and how a procedure can be done, and what to bring. */
export type ProcedurePlaces = {
  readonly __typename?: 'ProcedurePlaces';
  /** The instant that it's told for. */
  readonly at: Scalars['DateTime']['output'];
  /** Whom to ask besides. */
  readonly callCentre?: Maybe<CallCentre>;
  /** Whether they're entitled, and what to bring. */
  readonly checklist: Checklist;
  /** How many places there are in all, before `first` and `onlyOpen`. */
  readonly count: Scalars['Int']['output'];
  /** The place that is sure to open first, where none takes people; null where one does, and where no opening is known. */
  readonly opensFirst?: Maybe<ProcedurePlace>;
  /** The places that take it themselves or pass it on, in the order asked for. At most `first`. */
  readonly places: ReadonlyArray<ProcedurePlace>;
  /** The procedure. */
  readonly procedure: Procedure;
  /** The channels for which nobody comes, open on that day. Empty: a visit is needed. */
  readonly remote: ReadonlyArray<ProcedureChannel>;
  /** Why no window is known to take people then: closed, past the last entry, hours unknown; null where one does. */
  readonly whyNothingOpen?: Maybe<Scalars['String']['output']>;
};


/** Where and how a procedure can be done, and what to bring. */
export type ProcedurePlacesWhyNothingOpenArgs = {
  lang?: Language;
};

/** Whether one of the procedures of a visit is done. */
export type ProcedureResult = {
  readonly __typename?: 'ProcedureResult';
  /** Whether it's done. */
  readonly isDone: Scalars['Boolean']['output'];
  /** The procedure. */
  readonly procedure?: Maybe<Procedure>;
};

/** Whether a procedure is done. */
export type ProcedureResultInput = {
  /** Whether it's done. */
  readonly isDone: Scalars['Boolean']['input'];
  /** The procedure. */
  readonly procedure: Scalars['ID']['input'];
};

/** The terms of a procedure between two days. What no kept source tells is null; it's never taken for `nothing`. */
export type ProcedureTerms = {
  readonly __typename?: 'ProcedureTerms';
  /** What to bring, whatever is answered; null where no kept source tells. */
  readonly evidence?: Maybe<EvidenceNeed>;
  /** How surely the ward must know who comes or writes; null where no kept source tells. */
  readonly identityLevel?: Maybe<IdentityLevel>;
  /** The same for who comes online. */
  readonly identityLevelOnline?: Maybe<IdentityLevel>;
  /**
   * What both levels rest on: often a setting that nobody published (UNVERIFIED), where the rest of the terms is official. Null where neither
   * is known.
   */
  readonly identitySource?: Maybe<Source>;
  /** Whether somebody else may come for a person. */
  readonly proxy: ProxyRule;
  /** What somebody who comes for another brings besides; null where no kept source tells. */
  readonly proxyEvidence?: Maybe<EvidenceNeed>;
  /** Who may; null where no kept source tells. */
  readonly requirement?: Maybe<Requirement>;
  /** Where they come from, but for the levels of identity: see `identitySource`. */
  readonly source: Source;
  /** How long it takes as a rule; null where no kept source tells. */
  readonly standardProcessing?: Maybe<StandardProcessing>;
  /** The first day of them; null: since before anybody knows. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which others hold; null: no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** The terms hold from their day on. */
export type ProcedureTermsRevised = {
  readonly __typename?: 'ProcedureTermsRevised';
  /** The procedure. */
  readonly procedure: Procedure;
};

/** What a list of procedures may be narrowed by. All members must hold. */
export type ProcedureWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProcedureWhere>>;
  /** By what kind of thing it is. */
  readonly category?: InputMaybe<ProcedureCategoryFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By its field of law; `eq: null` for those whose field no kept source tells. */
  readonly legalField?: InputMaybe<LegalFieldFilter>;
  /** By its name in any script. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProcedureWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProcedureWhere>>;
  /** By its class of service. */
  readonly serviceClass?: InputMaybe<ServiceClassFilter>;
  /** By the level at which it's done. */
  readonly serviceLevel?: InputMaybe<ServiceLevelFilter>;
  /** By what is done with it. */
  readonly verb?: InputMaybe<ServiceVerbFilter>;
};

/** In what a standard time is counted. */
export type ProcessingUnit =
  /** Calendar days. */
  | 'DAY'
  /** Days on which offices are open. */
  | 'WORKING_DAY';

/** What `proposeConsultationClose` takes. */
export type ProposeConsultationCloseInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person was told. */
  readonly isClientInformed: Scalars['Boolean']['input'];
  /** What came of it, as a code in capitals. */
  readonly outcome: Scalars['String']['input'];
  /** Why it may end; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Why not, where nobody told them; kept sealed. */
  readonly whyNotInformed?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeSupportClearance` answers. */
export type ProposeSupportClearanceAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportClearanceProposed;

/** What `proposeSupportClearance` takes. */
export type ProposeSupportClearanceInput = {
  /** The application. */
  readonly application: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeSupportMeasureEnd` answers. */
export type ProposeSupportMeasureEndAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportMeasureActNotPossible | SupportMeasureEndProposed;

/** Somebody who is protected. */
export type ProtectedPerson = {
  readonly __typename?: 'ProtectedPerson';
  /** Their day of birth. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Its reading. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Their name. */
  readonly name: Scalars['String']['output'];
};

/** Nobody may do this procedure for somebody else. */
export type ProxyNotAllowed = Problem & {
  readonly __typename?: 'ProxyNotAllowed';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
  readonly remedy: Scalars['String']['output'];
};


/** Nobody may do this procedure for somebody else. */
export type ProxyNotAllowedMessageArgs = {
  lang?: Language;
};


/** Nobody may do this procedure for somebody else. */
export type ProxyNotAllowedRemedyArgs = {
  lang?: Language;
};

/** Whether somebody else may come for a person. */
export type ProxyRule =
  /** They may. */
  | 'ALLOWED'
  /** They may not. */
  | 'NOT_ALLOWED'
  /** No kept source tells. */
  | 'UNKNOWN';

export type Query = {
  readonly __typename?: 'Query';
  /** One application, or null where there's none that you may know of. `receiptToken`: for whoever filed it without signing in. */
  readonly application?: Maybe<Application>;
  /** The applications that the caller's offices decide, filtered, ordered and paged; drafts aren't among them. Who: counter-agent, counter-manager, entry-clerk. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** The appointment of a token, or null where there's none. After a change of time it's the one that stands. */
  readonly appointmentByToken?: Maybe<Appointment>;
  /**
   * The appointments of one office, by time, for its desk; null for everybody else. With `isAffected` a page may hold fewer than were asked for while
   * there is a next one.
   */
  readonly appointments?: Maybe<AppointmentConnection>;
  /** The posting of a token, or null where there's none. */
  readonly boardPostingByToken?: Maybe<BoardPosting>;
  /** The postings of one centre, latest period first, for its desk; null for everybody else. */
  readonly boardPostings?: Maybe<BoardPostingConnection>;
  /** コールセンター, for what nobody else answers. */
  readonly callCentre?: Maybe<CallCentre>;
  /**
   * Whether somebody is entitled to a procedure by their answers, which questions still matter, and what to bring. Null when there's no
   * such procedure. Answers aren't kept and needn't be signed in for. A fact that the procedure doesn't ask is passed over; an answer of
   * the wrong kind, two answers to one fact, or more than 60 answers or papers are refused with BAD_USER_INPUT.
   */
  readonly checklist?: Maybe<Checklist>;
  /** A case; null where the caller has no place on it, as where there is none. The read is logged before. */
  readonly consultation?: Maybe<Consultation>;
  /** What the caller was told of, newest first; at most 100. Privacy officers are told of broken glass. */
  readonly consultationAlerts?: Maybe<ReadonlyArray<ConsultationAlert>>;
  /** Each party's books beside its cases; at most 500 parties. */
  readonly consultationBooks?: Maybe<ReadonlyArray<ConsultationBook>>;
  /** A conference; null where it is not the caller's, as where there is none. The read is logged before. */
  readonly consultationConference?: Maybe<ConsultationConference>;
  /** What the caller's party is invited to and is not over, the first to begin first; at most 100. The reads are logged before. */
  readonly consultationConferences?: Maybe<ReadonlyArray<ConsultationConference>>;
  /** A worker's day: what is owed, asked, planned and told, in one query. The reads are logged before. */
  readonly consultationDay?: Maybe<ConsultationDay>;
  /** An escalation; null where it is not the caller's, as where there is none. The read is logged before. */
  readonly consultationEscalation?: Maybe<ConsultationEscalation>;
  /** What the caller's section was asked and nobody handles yet, and what they handle themselves, the first due first; at most 100. The reads are logged before. */
  readonly consultationEscalations?: Maybe<ReadonlyArray<ConsultationEscalation>>;
  /** Every edition that was given out, the newest first; at most 100. */
  readonly consultationFigureReleases?: Maybe<ReadonlyArray<ConsultationFigureRelease>>;
  /** The last edition of a quarter's figures, or the one asked for; null where none was given out. */
  readonly consultationFigures?: Maybe<ConsultationFigureRelease>;
  /** The parties of a district, after them those of an area and of the whole ward; every kind, at most 100. */
  readonly consultationParties?: Maybe<ReadonlyArray<ConsultationParty>>;
  /** A referral; null where it is not the caller's, as where there is none. The read is logged before. */
  readonly consultationReferral?: Maybe<ConsultationReferral>;
  /** What the caller's party was asked for and nobody has answered, oldest first; at most 100. The reads are logged before. */
  readonly consultationReferrals?: Maybe<ReadonlyArray<ConsultationReferral>>;
  /** The themes of consultations; every kind, some dozens. */
  readonly consultationTopicCodes?: Maybe<ReadonlyArray<ConsultationTopicCode>>;
  /** Who works for the caller's party now; at most 200, longest first. Who: its supervisors. */
  readonly consultationWorkers?: Maybe<ReadonlyArray<ConsultationWorker>>;
  /** Cases that the caller has to do with and that go on, oldest first. The reads are logged before. */
  readonly consultations?: Maybe<ConsultationConnection>;
  /**
   * One window by id, or null when there's none on that day. `asOf` is the day that it's told for; today when left out. Its `openState`
   * is told for now unless it's asked for another instant.
   */
  readonly counter?: Maybe<Counter>;
  /** How many windows there are of each kind on a day, counted from the windows themselves; kinds without one are left out. */
  readonly counterCounts?: Maybe<ReadonlyArray<CounterKindCount>>;
  /** Windows, filtered, ordered and paged. At most 100 a page. */
  readonly counters?: Maybe<CounterConnection>;
  /** The desks of a counter at which somebody is signed in, at most 200, by desk. Null for others than staff at its office. */
  readonly desks?: Maybe<ReadonlyArray<AgentSession>>;
  /** Every question that the catalogue can ask, each with how it's answered. At most 300. */
  readonly facts?: Maybe<ReadonlyArray<Fact>>;
  /**
   * What can be booked, for each group of slots and each day; at most 30 groups, by counter. Empty where no group of slots takes the procedure
   * in the role asked for.
   */
  readonly freeSlots?: Maybe<ReadonlyArray<FreeSlotDay>>;
  /** A ticket by the token on its slip, or null when no ticket has it. For whoever has the token. */
  readonly heldTicket?: Maybe<HeldTicket>;
  /**
   * Who is in charge of what somebody asks about (第4・1・1）④, 1⑶). `about` is a word or two, in any script, at most 100 characters;
   * `area` is needed where each area has its own section.
   */
  readonly inCharge?: Maybe<InCharge>;
  /** Who interprets a language, is free then, and can come then or hasn't said when; at most 100. */
  readonly interpreters?: Maybe<ReadonlyArray<Interpreter>>;
  /** What the holder of a token is asked; null where it leads nowhere. */
  readonly introductionOffer?: Maybe<IntroductionOffer>;
  /** What the groups that the caller speaks for are asked; at most 100. */
  readonly introductionOffers?: Maybe<ReadonlyArray<IntroductionOffer>>;
  /** One life event by id, or null when there's none. */
  readonly lifeEvent?: Maybe<LifeEvent>;
  /** Every life event that the catalogue knows; at most 40. */
  readonly lifeEvents?: Maybe<ReadonlyArray<LifeEvent>>;
  /** The caller as a worker of the party that their sign-in names; null for others. */
  readonly myConsultationWork?: Maybe<ConsultationWorker>;
  /** The caller's own desk, or null when they're at none. */
  readonly myDesk?: Maybe<AgentSession>;
  /** The caller's own bookings as an interpreter from today on, earliest first; at most 100. Nothing of the cases. */
  readonly myInterpretations?: Maybe<ReadonlyArray<Interpretation>>;
  /** A spot by where it is, in any writing, within a district; null where none is on record. */
  readonly netSpot?: Maybe<NetSpot>;
  /** The rule of the net subsidy in force today. */
  readonly netSubsidyRule?: Maybe<NetSubsidyRule>;
  /**
   * The guide for somebody who moves to an address: which district, which centre is in charge, where to go (R119, R157). The district is the one of
   * the address on the day of moving in. Reading it needs no identity; the address isn't kept or logged. Select `resolution` beside the
   * rest: it tells what is missing where `district` is null.
   */
  readonly newcomerGuide?: Maybe<NewcomerGuide>;
  /** A notice board by id, or null when there's none. */
  readonly noticeBoard?: Maybe<NoticeBoard>;
  /** The notifications of one office, the last written first, for its desk; null for everybody else. Those that nobody could deliver are UNDELIVERED. */
  readonly notifications?: Maybe<NotificationConnection>;
  /** The peak seasons of these years, earliest first: this year and the next when they're left out. At most 10 years. */
  readonly peakSeasons?: Maybe<ReadonlyArray<PeakSeason>>;
  /**
   * Where and how somebody can do a procedure (第3・1: the nearest place that really takes it). Null when there's no such procedure. Moves
   * of windows are respected; hours that nobody knows answer UNKNOWN, never CLOSED. `district` and `area` put their own places first.
   */
  readonly placesFor?: Maybe<ProcedurePlaces>;
  /** One procedure by id, or null when there's none. */
  readonly procedure?: Maybe<Procedure>;
  /** Procedures, filtered, ordered and paged. At most 100 a page. */
  readonly procedures?: Maybe<ProcedureConnection>;
  /** The season of a day; of today when it's left out. */
  readonly season?: Maybe<Season>;
  /** One series on a day by id, or null when there's none. */
  readonly seriesDay?: Maybe<SeriesDay>;
  /** A group of slots by id, or null when there's none. */
  readonly slotGroup?: Maybe<SlotGroup>;
  /**
   * How the waits of a counter would look with more or fewer desks from now on. Null for others than `counter-manager` and `floor-manager` at the office that runs the
   * counter, and where the counter gives no numbers.
   */
  readonly staffingOutlook?: Maybe<StaffingOutlook>;
  /** The alerts for the caller's offices, the latest first. The read is logged before. Who: support-measure-officer. */
  readonly supportAlerts?: Maybe<SupportAlertConnection>;
  /** The support measures of the caller's offices, by their last day. The read is logged before. Who: support-measure-officer. */
  readonly supportMeasures?: Maybe<SupportMeasureConnection>;
  /** One ticket by id, or null where there's none at an office of the caller's. */
  readonly ticket?: Maybe<Ticket>;
  /** One series of numbers by id, or null when there's none. */
  readonly ticketSeries?: Maybe<TicketSeries>;
  /** The tickets of a counter that aren't in the archive yet, filtered, ordered and paged; at most 100 a page. Null for others than staff at its office. */
  readonly tickets?: Maybe<TicketConnection>;
  /** A video session; null where it is not the caller's, as where there is none. The read is logged before. */
  readonly videoSession?: Maybe<VideoSession>;
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
  receiptToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ApplicationOrder>>;
  where?: InputMaybe<ApplicationWhere>;
};


export type QueryAppointmentByTokenArgs = {
  token: Scalars['String']['input'];
};


export type QueryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: AppointmentWhere;
};


export type QueryBoardPostingByTokenArgs = {
  token: Scalars['String']['input'];
};


export type QueryBoardPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: BoardPostingWhere;
};


export type QueryChecklistArgs = {
  answers?: ReadonlyArray<AnswerInput>;
  have?: ReadonlyArray<Scalars['ID']['input']>;
  isProxy?: Scalars['Boolean']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  procedure: Scalars['ID']['input'];
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
  purpose?: ConsultationPurpose;
};


export type QueryConsultationConferenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationDayArgs = {
  of?: ConsultationDayOf;
};


export type QueryConsultationEscalationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationFiguresArgs = {
  edition?: InputMaybe<Scalars['Int']['input']>;
  quarter: Scalars['String']['input'];
};


export type QueryConsultationPartiesArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConsultationReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: ConsultationList;
  purpose?: ConsultationPurpose;
};


export type QueryCounterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryCounterCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CounterOrder>>;
  where?: InputMaybe<CounterWhere>;
};


export type QueryDesksArgs = {
  counter: Scalars['ID']['input'];
};


export type QueryFreeSlotsArgs = {
  where: FreeSlotsWhere;
};


export type QueryHeldTicketArgs = {
  token: Scalars['String']['input'];
};


export type QueryInChargeArgs = {
  about: Scalars['String']['input'];
  area?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInterpretersArgs = {
  at: Scalars['DateTime']['input'];
  language: Scalars['String']['input'];
  minutes?: Scalars['Int']['input'];
};


export type QueryIntroductionOfferArgs = {
  token: Scalars['String']['input'];
};


export type QueryLifeEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNetSpotArgs = {
  district: Scalars['ID']['input'];
  place: Scalars['String']['input'];
};


export type QueryNewcomerGuideArgs = {
  address: Scalars['String']['input'];
  moveInOn: Scalars['Date']['input'];
};


export type QueryNoticeBoardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: NotificationWhere;
};


export type QueryPeakSeasonsArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlacesForArgs = {
  answers?: ReadonlyArray<AnswerInput>;
  area?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  have?: ReadonlyArray<Scalars['ID']['input']>;
  isProxy?: Scalars['Boolean']['input'];
  near?: InputMaybe<PositionInput>;
  onlyOpen?: Scalars['Boolean']['input'];
  orderBy?: PlaceRanking;
  procedure: Scalars['ID']['input'];
};


export type QueryProcedureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


export type QuerySeasonArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySeriesDayArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySlotGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaffingOutlookArgs = {
  changes?: ReadonlyArray<Scalars['Int']['input']>;
  counter: Scalars['ID']['input'];
  series?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySupportAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportAlertWhere>;
};


export type QuerySupportMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportMeasureWhere>;
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  counter: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TicketOrder>>;
  where?: InputMaybe<TicketWhere>;
};


export type QueryVideoSessionArgs = {
  id: Scalars['ID']['input'];
};

/**
 * 呼出表示盤: what the board of a counter shows at an instant: the numbers that are called and their desks, people waiting, the wait. Each is the whole
 * state and replaces the one before; states in between may be left out. No name, no agent, no matter, no class of anybody.
 */
export type QueueBoard = {
  readonly __typename?: 'QueueBoard';
  /** The instant that all this is told for. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The day that its numbers are of. */
  readonly businessDate: Scalars['Date']['output'];
  /** The counter. */
  readonly counter: Counter;
  /** Its queues in the counter's own order. At most 40. */
  readonly queues: ReadonlyArray<BoardQueue>;
  /** How many people wait at the counter, in all queues. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** The number won't be called. */
export type QueueLeft = {
  readonly __typename?: 'QueueLeft';
  /** The ticket. */
  readonly ticket: HeldTicket;
};

/** By which numbers a counter's queues are run: policy, so data. */
export type QueuePolicy = {
  readonly __typename?: 'QueuePolicy';
  /** Seconds after the last call before a number may be marked absent. */
  readonly absentAfterSeconds: Scalars['Int']['output'];
  /** What becomes of those who still wait when the day ends. */
  readonly dayEnd: DayEndPolicy;
  /** How often a number is called at most before it counts as absent. */
  readonly mostCalls: Scalars['Int']['output'];
  /** How often one person may at most be overtaken by priority classes and by people who come back. */
  readonly mostOvertakings: Scalars['Int']['output'];
  /** Minutes for which a ticket may be parked. */
  readonly parkMinutes: Scalars['Int']['output'];
  /** Seconds from one call to the next of the same number, at least. */
  readonly recallAfterSeconds: Scalars['Int']['output'];
  /** Behind how many of those who wait whoever comes back in time is put, at most. */
  readonly returnBehind: Scalars['Int']['output'];
  /** Minutes in which an absent number may come back. */
  readonly returnWithinMinutes: Scalars['Int']['output'];
  /** Where that comes from. */
  readonly source: Source;
};

/** A queue of a counter and the wait of whoever would take a number now. */
export type QueueWait = {
  readonly __typename?: 'QueueWait';
  /** How long somebody would wait who takes a number now. */
  readonly estimate: WaitEstimate;
  /** The queue. */
  readonly series: TicketSeries;
  /** How many people wait in it. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** What `readyApplication` answers. */
export type ReadyApplicationAnswer = ApplicationReady | ApplicationStepNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `reassignConsultation` takes. */
export type ReassignConsultationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An active worker of the same party. */
  readonly worker: Scalars['ID']['input'];
};

/** What `rebookVideoSession` takes. */
export type RebookVideoSessionInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who interprets then. */
  readonly interpreter?: InputMaybe<InterpreterWantedInput>;
  /** The session. */
  readonly session: Scalars['ID']['input'];
  /** The booth at the centre and the specialist's slots. */
  readonly slotGroups: ReadonlyArray<Scalars['ID']['input']>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** How many slots that follow each other. */
  readonly units?: Scalars['Int']['input'];
};

/** What `receiveLeaflets` answers. */
export type ReceiveLeafletsAnswer = Conflict | IdempotencyKeyReused | InvalidInput | LeafletsMoved | NotFound | NotPermitted;

/** What `recordApplication` answers. */
export type RecordApplicationAnswer = ApplicationRecorded | ChannelNotAllowed | Conflict | IdempotencyKeyReused | IdentityNotEnough | InvalidInput | NotFound | NotPermitted | PrerequisiteMissing | ProcedureNotTakenHere | ProxyNotAllowed | RelayNeedsIssuingCounter | SectionNotInCharge;

/** What `recordApplication` takes. */
export type RecordApplicationInput = {
  /** Who applies. */
  readonly applicant: ApplicationPersonInput;
  /** How it comes. */
  readonly channel: Channel;
  /** The window that it's handed in at or addressed to. One of `counter` and `office`. */
  readonly counter?: InputMaybe<Scalars['ID']['input']>;
  /** The accepted application that has to come first, where there is one. */
  readonly follows?: InputMaybe<Scalars['ID']['input']>;
  /** The token of its receipt, where it was filed without signing in. */
  readonly followsReceiptToken?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How surely it's known who applies. */
  readonly identity: IdentityLevel;
  /** The window that issues, where `counter` only passes on. */
  readonly issuingCounter?: InputMaybe<Scalars['ID']['input']>;
  /** For a notification of moving in. */
  readonly moveIn?: InputMaybe<MoveInInput>;
  /** The office whose section is in charge, where it goes to that: see `ProcedurePlaces.places` with a `section`. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The day of the postmark; kept beside the arrival, never taken for it. */
  readonly postmarkedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is applied for. */
  readonly procedure: Scalars['ID']['input'];
  /** Who applies for them. */
  readonly proxy?: InputMaybe<ApplicationPersonInput>;
  /** When it was received, where that's written down later; now when left out. Not after now. */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is applied for, in words; at most 4,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Whom a certificate is about, where that isn't the applicant alone; at most 10. */
  readonly subjects?: InputMaybe<ReadonlyArray<ApplicationPersonInput>>;
};

/** What `recordAppointmentNotice` answers. */
export type RecordAppointmentNoticeAnswer = AppointmentActNotPossible | AppointmentNoticeRecorded | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A notice that was given. */
export type RecordAppointmentNoticeInput = {
  /** The appointment. */
  readonly appointment: Scalars['ID']['input'];
  /** By what they were told. */
  readonly by: NoticeMeans;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordArrival` answers. */
export type RecordArrivalAnswer = ApplicationArrived | ApplicationStepNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `recordArrival` takes. */
export type RecordArrivalInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How surely the papers show who applies; unchanged when left out. */
  readonly identity?: InputMaybe<IdentityLevel>;
  /** The day of the postmark. */
  readonly postmarkedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it was received; now when left out. Not after now. */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `recordBoardPosting` answers. */
export type RecordBoardPostingAnswer = BoardActNotPossible | BoardPostingPosted | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A posting that hangs. */
export type RecordBoardPostingInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The posting. */
  readonly posting: Scalars['ID']['input'];
};

/** What `recordBoardRemoval` answers. */
export type RecordBoardRemovalAnswer = BoardActNotPossible | BoardPostingRemoved | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A posting that was taken down. */
export type RecordBoardRemovalInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The posting. */
  readonly posting: Scalars['ID']['input'];
};

/** What `recordChannelUse` answers. */
export type RecordChannelUseAnswer = ChannelUseRecorded | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A month that is to be recorded, all of it. */
export type RecordChannelUseInput = {
  /** Each channel once, but for those that are counted here; one that neither names was used by nobody. */
  readonly counts: ReadonlyArray<ChannelCountInput>;
  /** The version of the month's record that the caller has seen, 0 for none; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The month, `YYYY-MM`; it has ended. */
  readonly month: Scalars['PartialDate']['input'];
  /** The procedure. */
  readonly procedure: Scalars['ID']['input'];
};

/** What `recordConsultationConsent` takes. */
export type RecordConsultationConsentInput = {
  /** Which classes; each at most once. */
  readonly categories: ReadonlyArray<ConsultationNoteClass>;
  /** What shows it; kept sealed. */
  readonly evidence: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What which parties wrote; at most 20. */
  readonly fromParties: ReadonlyArray<Scalars['ID']['input']>;
  /** By whom. */
  readonly givenBy: ConsultationConsentGiver;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How. */
  readonly method: ConsultationConsentMethod;
  /** What for. */
  readonly purpose: ConsultationPurpose;
  /** Who agreed. */
  readonly subject: Scalars['ID']['input'];
  /** May be read by which; at most 20. */
  readonly toParties: ReadonlyArray<Scalars['ID']['input']>;
  /** Its end: always one, and not too far. */
  readonly validUntil: Scalars['DateTime']['input'];
};

/** What `recordConsultationGround` takes. */
export type RecordConsultationGroundInput = {
  /** Which classes; each at most once. */
  readonly categories: ReadonlyArray<ConsultationNoteClass>;
  /** Which ground, of the list. */
  readonly code: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What which parties wrote; at most 20. */
  readonly fromParties: ReadonlyArray<Scalars['ID']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Whose data. */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  /** May be read by which; at most 20. */
  readonly toParties: ReadonlyArray<Scalars['ID']['input']>;
  /** Its end: always one, and not too far. */
  readonly validUntil: Scalars['DateTime']['input'];
};

/** What `recordDigitalSupport` answers. */
export type RecordDigitalSupportAnswer = Conflict | DigitalSupportRecorded | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ProcedureNotDigital | SupportNotHere;

/** Help with a digital procedure that is to be recorded. */
export type RecordDigitalSupportInput = {
  /** The window of the centre that helped. */
  readonly counter: Scalars['ID']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The procedure: one that can be done online today. */
  readonly procedure: Scalars['ID']['input'];
  /** How it helped. */
  readonly way: SupportWay;
};

/** What `recordIntroductionAnswer` takes. */
export type RecordIntroductionAnswerInput = {
  /** Who of it said so, how and when; kept sealed. */
  readonly evidence: Scalars['String']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The introduction, to a body. */
  readonly introduction: Scalars['ID']['input'];
  /** Whether it agreed. */
  readonly isAgreed: Scalars['Boolean']['input'];
};

/** It may not be passed on to there. */
export type RedirectNotPossible = Problem & {
  readonly __typename?: 'RedirectNotPossible';
  /** Why not. */
  readonly because: ConsultationRedirectBar;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** How often it may be passed on. */
  readonly most: Scalars['Int']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** It may not be passed on to there. */
export type RedirectNotPossibleMessageArgs = {
  lang?: Language;
};


/** It may not be passed on to there. */
export type RedirectNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What `redirectReferral` takes. */
export type RedirectReferralInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** The referral. */
  readonly referral: Scalars['ID']['input'];
  /** Whom to ask instead. */
  readonly toParty: Scalars['ID']['input'];
};

/** What steps of a referral take. */
export type ReferralInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The referral. */
  readonly referral: Scalars['ID']['input'];
};

/** This topic is with that party already, unanswered. */
export type ReferralOpenAlready = Problem & {
  readonly __typename?: 'ReferralOpenAlready';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The party. */
  readonly party: ConsultationParty;
  readonly remedy: Scalars['String']['output'];
  /** The topic. */
  readonly topic: Scalars['ID']['output'];
};


/** This topic is with that party already, unanswered. */
export type ReferralOpenAlreadyMessageArgs = {
  lang?: Language;
};


/** This topic is with that party already, unanswered. */
export type ReferralOpenAlreadyRemedyArgs = {
  lang?: Language;
};

/** What steps of a referral take that need words. */
export type ReferralReasonInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, or with which result; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** The referral. */
  readonly referral: Scalars['ID']['input'];
};

/** What `registerConsultationWorker` answers. */
export type RegisterConsultationWorkerAnswer = Conflict | ConsultationWorkerRegistered | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | WorkerRegisteredAlready;

/** What `registerConsultationWorker` takes. */
export type RegisterConsultationWorkerInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party. */
  readonly party: Scalars['ID']['input'];
  /** The subject of their sign-in. */
  readonly person: Scalars['String']['input'];
  /** As what. */
  readonly role: ConsultationWorkerRole;
};

/** What `registerInterpreter` answers. */
export type RegisterInterpreterAnswer = Conflict | IdempotencyKeyReused | InterpreterRegistered | InterpreterRegisteredAlready | InvalidInput | NotFound | NotPermitted;

/** What `registerInterpreter` takes. */
export type RegisterInterpreterInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Codes of languages (BCP 47), e.g. `zh`, `vi`, `jsl`: 1 to 20. */
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  /** The subject of their sign-in. */
  readonly person: Scalars['String']['input'];
  /** When they can come, at most 21. Left out: not known; then they can be booked at any time, and each booking says so. */
  readonly weekly?: InputMaybe<ReadonlyArray<WeeklyHoursInput>>;
};

/** A group that is to be told of. */
export type RegisterLocalGroupInput = {
  /** How anybody may reach it: what the group itself makes public, nobody's own. At most 200 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Where its members live, in words; at most 300 characters. */
  readonly covers?: InputMaybe<Scalars['String']['input']>;
  /** Its district. */
  readonly district: Scalars['ID']['input'];
  /** That the group agreed to be told of: nothing is registered without. */
  readonly hasAgreed: Scalars['Boolean']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind?: LocalGroupKind;
  /** What it's called; at most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** What `registerNetSpot` answers. */
export type RegisterNetSpotAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NetSpotOnRecord | NetSpotRegistered | NotFound | NotPermitted;

/** What `registerNetSpot` takes. */
export type RegisterNetSpotInput = {
  /** The district. */
  readonly district: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it is, in words; at most 200 characters. */
  readonly place: Scalars['String']['input'];
};

/** What `registerNoticeBoard` answers. */
export type RegisterNoticeBoardAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | NoticeBoardRegistered;

/** A notice board that is to be registered. */
export type RegisterNoticeBoardInput = {
  /** The centre's counter: the board belongs to its district. */
  readonly counter: Scalars['ID']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands, in words; at most 200 characters. */
  readonly location: Scalars['String']['input'];
  /** Its name; each language at most 100 characters. */
  readonly name: BilingualInput;
  /** How many postings hang on it at once; 1 to 100. */
  readonly places: Scalars['Int']['input'];
};

/** What `registerSupportMeasure` answers. */
export type RegisterSupportMeasureAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PersonNotDistinct | SupportMeasureRegistered;

/** What `registerSupportMeasure` takes. */
export type RegisterSupportMeasureInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office that answers for it. */
  readonly office: Scalars['ID']['input'];
  /** Who is protected: 1 to 20, each with the day of birth. Somebody known by several names is given once for each. */
  readonly persons: ReadonlyArray<ApplicationPersonInput>;
};

/** The window only passes on: a window that handles the procedure itself has to issue. */
export type RelayNeedsIssuingCounter = Problem & {
  readonly __typename?: 'RelayNeedsIssuingCounter';
  readonly clause?: Maybe<Clause>;
  /** The window. */
  readonly counter: Counter;
  readonly message: Scalars['String']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
  readonly remedy: Scalars['String']['output'];
};


/** The window only passes on: a window that handles the procedure itself has to issue. */
export type RelayNeedsIssuingCounterMessageArgs = {
  lang?: Language;
};


/** The window only passes on: a window that handles the procedure itself has to issue. */
export type RelayNeedsIssuingCounterRemedyArgs = {
  lang?: Language;
};

/** What `releaseConsultationFigures` answers. */
export type ReleaseConsultationFiguresAnswer = Conflict | ConsultationFiguresReleased | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `releaseConsultationFigures` takes. */
export type ReleaseConsultationFiguresInput = {
  /** The edition that is given out: 1 for the first, then the next one. */
  readonly edition: Scalars['Int']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The quarter, e.g. 2026-Q1; it ended long enough ago. */
  readonly quarter: Scalars['String']['input'];
};

/** What `renewSupportMeasure` answers. */
export type RenewSupportMeasureAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportMeasureActNotPossible | SupportMeasureRenewed;

/** What `reopenSlotDay` answers. */
export type ReopenSlotDayAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotDayReopened | SlotGroupActNotPossible;

/** A closed day that is to be open to bookings again. */
export type ReopenSlotDayInput = {
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The group. */
  readonly slotGroup: Scalars['ID']['input'];
};

/** What `reprintIssue` answers. */
export type ReprintIssueAnswer = Conflict | IdempotencyKeyReused | InvalidInput | IssueActNotPossible | IssueReprinted | IssueWithheld | NotFound | NotPermitted;

/** What `reprintTicket` answers. */
export type ReprintTicketAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | TicketReprinted | TicketStepNotPossible;

/** What `requestCorrection` answers. */
export type RequestCorrectionAnswer = ApplicationStepNotPossible | Conflict | CorrectionRequested | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `requestCorrection` takes. */
export type RequestCorrectionInput = {
  /** The last day; after today, at the latest what the policy allows. */
  readonly deadlineOn: Scalars['Date']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is missing; at most 4,000 characters. Kept sealed. */
  readonly items: Scalars['String']['input'];
  /** What of the application the answer may put right; nothing when left out: then it's answered in words alone. */
  readonly parts?: InputMaybe<ReadonlyArray<ApplicationPart>>;
};

/** What `requestEscalation` takes. */
export type RequestEscalationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the shorter term holds. */
  readonly isUrgent?: Scalars['Boolean']['input'];
  /** What is asked for. */
  readonly kind: ConsultationEscalationKind;
  /** Which notes the specialist is shown: at most 50, each covered by a basis. */
  readonly notes?: ReadonlyArray<Scalars['ID']['input']>;
  /** Why the district can't settle it; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** A section of the next level. */
  readonly toParty: Scalars['ID']['input'];
  /** Which topics. */
  readonly topics: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `requestReferral` takes. */
export type RequestReferralInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the shorter term holds. */
  readonly isUrgent?: Scalars['Boolean']['input'];
  /** For what. */
  readonly kind: ConsultationReferralKind;
  /** What to hand over: at most 50 notes, each covered by a basis. */
  readonly notes?: ReadonlyArray<Scalars['ID']['input']>;
  /** Why; kept sealed. */
  readonly reason: Scalars['String']['input'];
  /** Whom to ask. */
  readonly toParty: Scalars['ID']['input'];
  /** Which topics. */
  readonly topics: ReadonlyArray<Scalars['ID']['input']>;
};

/** Who may: a tree of conditions. */
export type Requirement = {
  readonly __typename?: 'Requirement';
  /** The fact, for FACT. */
  readonly fact?: Maybe<Fact>;
  /** Its parts; empty for FACT. At most 20. */
  readonly of: ReadonlyArray<Requirement>;
  /** What joins its parts, or FACT. */
  readonly op: RequirementOp;
  /** The test, for FACT. */
  readonly test?: Maybe<FactTest>;
  /** The condition, for a person; null where its parts say it. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** Who may: a tree of conditions. */
export type RequirementTextArgs = {
  lang?: Language;
};

/** A tree of conditions, as it's given. At most 60 parts, at most 6 deep. */
export type RequirementInput = {
  /** The fact, for FACT. */
  readonly fact?: InputMaybe<Scalars['ID']['input']>;
  /** Its parts: at least one for ALL and ANY, exactly one for NOT, none for FACT. */
  readonly of?: InputMaybe<ReadonlyArray<RequirementInput>>;
  /** What joins its parts, or FACT. */
  readonly op: RequirementOp;
  /** The test, for FACT. */
  readonly test?: InputMaybe<FactTestInput>;
  /** The condition, for a person; needed for FACT, may be told for NOT. */
  readonly text?: InputMaybe<BilingualInput>;
};

/** What joins the parts of a requirement. */
export type RequirementOp =
  /** All must hold. */
  | 'ALL'
  /** Any must hold. */
  | 'ANY'
  /** A fact is held to a test. */
  | 'FACT'
  /** The part must not hold. */
  | 'NOT';

/** What `rescheduleAppointment` answers. */
export type RescheduleAppointmentAnswer = AppointmentActNotPossible | AppointmentAlreadyOpen | AppointmentRescheduled | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SlotGroupNotFit | SlotNotFree;

/** An appointment that is to be moved. */
export type RescheduleAppointmentInput = {
  /** Its id, from the desk of one of its offices. */
  readonly appointment?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where instead; where it is when left out. */
  readonly slotGroups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When it's to begin instead. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** What its holder was given; or, from the desk, `appointment`. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/** What `retireNoticeBoard` answers. */
export type RetireNoticeBoardAnswer = BoardActNotPossible | BoardInUse | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | NoticeBoardRetired;

/** A notice board that is to go out of use. */
export type RetireNoticeBoardInput = {
  /** The board. */
  readonly board: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A notification that is to be tried again. */
export type RetryNotificationInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The notification. */
  readonly notification: Scalars['ID']['input'];
};

/** An application is being examined. */
export type ReviewBegun = {
  readonly __typename?: 'ReviewBegun';
  /** It. */
  readonly application: Application;
};

/** What `reviseDraft` answers. */
export type ReviseDraftAnswer = ApplicationStepNotPossible | Conflict | DraftRevised | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PrerequisiteMissing | ProxyNotAllowed;

/** What `reviseDraft` takes: the draft as it's to stand. What is left out isn't in it any more. */
export type ReviseDraftInput = {
  /** Who applies. */
  readonly applicant: ApplicationPersonInput;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For a notification of moving in. */
  readonly moveIn?: InputMaybe<MoveInInput>;
  /** Who applies for them. */
  readonly proxy?: InputMaybe<ApplicationPersonInput>;
  /** The token of the receipt, for whoever drafted it without signing in. */
  readonly receiptToken?: InputMaybe<Scalars['String']['input']>;
  /** What is applied for, in words; at most 4,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Whom a certificate is about, where that isn't the applicant alone; at most 10. */
  readonly subjects?: InputMaybe<ReadonlyArray<ApplicationPersonInput>>;
};

/** What `reviseProcedureTerms` answers. */
export type ReviseProcedureTermsAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ProcedureTermsRevised;

/** Terms that are to hold from a day on: all of them. What is left out isn't known from then on. */
export type ReviseProcedureTermsInput = {
  /** What to bring. */
  readonly evidence?: InputMaybe<EvidenceInput>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of them; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How surely the ward must know who comes or writes. */
  readonly identityLevel?: InputMaybe<IdentityLevel>;
  /** The same for who comes online; as for the others when left out. */
  readonly identityLevelOnline?: InputMaybe<IdentityLevel>;
  /** The title of the notice that makes them public; at most 200 characters. */
  readonly notice: Scalars['String']['input'];
  /** Where the notice can be read. */
  readonly noticeUrl?: InputMaybe<Scalars['String']['input']>;
  /** The procedure. */
  readonly procedure: Scalars['ID']['input'];
  /** Whether somebody else may come. */
  readonly proxy?: ProxyRule;
  /** What somebody who comes for another brings besides. */
  readonly proxyEvidence?: InputMaybe<EvidenceInput>;
  /** Who may. */
  readonly requirement?: InputMaybe<RequirementInput>;
  /** How long it takes as a rule. */
  readonly standardProcessing?: InputMaybe<StandardProcessingInput>;
};

/** Two ids of one person, one in each of two cases. */
export type SamePersonInput = {
  /** In the case that goes into the other. */
  readonly from: Scalars['ID']['input'];
  /** In the other. */
  readonly into: Scalars['ID']['input'];
};

/** By what stands in a text, in any script and width. */
export type SearchFilter = {
  /** Holds this, after folding width, kana, long vowels and romanization. At most 100 characters. */
  readonly contains: Scalars['String']['input'];
};

/** A part of the year, as people come to the counters. */
export type Season =
  /** Every other day. */
  | 'NORMAL'
  /** 繁忙期, when people move: about mid-March to early May. */
  | 'PEAK';

/** Whoever proposed the end of a grave case may not agree to it. */
export type SecondApproverNeeded = Problem & {
  readonly __typename?: 'SecondApproverNeeded';
  /** The act. */
  readonly act: Scalars['String']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Whoever proposed the end of a grave case may not agree to it. */
export type SecondApproverNeededMessageArgs = {
  lang?: Language;
};


/** Whoever proposed the end of a grave case may not agree to it. */
export type SecondApproverNeededRemedyArgs = {
  lang?: Language;
};

/** Whoever proposed it may not agree to it: another officer has to. */
export type SecondOfficerNeeded = Problem & {
  readonly __typename?: 'SecondOfficerNeeded';
  /** The act. */
  readonly act: Scalars['String']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Whoever proposed it may not agree to it: another officer has to. */
export type SecondOfficerNeededMessageArgs = {
  lang?: Language;
};


/** Whoever proposed it may not agree to it: another officer has to. */
export type SecondOfficerNeededRemedyArgs = {
  lang?: Language;
};

/** A section in charge of a matter. */
export type SectionContact = {
  readonly __typename?: 'SectionContact';
  /** The area that it's in charge of; null for the whole ward. */
  readonly area?: Maybe<Area>;
  /** The one office. */
  readonly office?: Maybe<Office>;
  /** Its phone; null where no kept source tells. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Why the phone is null, in Japanese; null where it isn't. */
  readonly phoneUnknownReason?: Maybe<Scalars['String']['output']>;
  /** The section, in Japanese; null where no kept source names it. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly source: Source;
};

/** No section of that office is in charge of this procedure. */
export type SectionNotInCharge = Problem & {
  readonly __typename?: 'SectionNotInCharge';
  /** Whom to ask where nobody is known. */
  readonly callCentre?: Maybe<CallCentre>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly office?: Maybe<Office>;
  /** The procedure. */
  readonly procedure: Procedure;
  readonly remedy: Scalars['String']['output'];
  /** The sections that are in charge of it; empty where none is known. */
  readonly sections: ReadonlyArray<SectionContact>;
};


/** No section of that office is in charge of this procedure. */
export type SectionNotInChargeMessageArgs = {
  lang?: Language;
};


/** No section of that office is in charge of this procedure. */
export type SectionNotInChargeRemedyArgs = {
  lang?: Language;
};

/** A ticket that goes to the back office. */
export type SendToProcessingInput = {
  /** The application that it is processed under: one that came in at the ticket's office, or is decided there, and has not ended. */
  readonly application: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** 当日系列: a series on one business date (in Asia/Tokyo). Its numbers are 1, 2, 3 … without a gap and none twice, whatever happened on the way. */
export type SeriesDay = Node & {
  readonly __typename?: 'SeriesDay';
  /** The instant that the counts are told for. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What the caller may do now. */
  readonly availableActions: ReadonlyArray<SeriesDayAction>;
  /** The day. */
  readonly businessDate: Scalars['Date']['output'];
  /** The numbers that are called to a desk at the instant `asOf`, the latest first. At most one each desk. */
  readonly calledNow: ReadonlyArray<CalledNumber>;
  /** The most numbers of the day; null where there's no bound. */
  readonly cap?: Maybe<Scalars['Int']['output']>;
  /** Every act on it, the first first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  readonly id: Scalars['ID']['output'];
  /** How many numbers were given: also the last number. */
  readonly issuedCount: Scalars['Int']['output'];
  /** From when on no number is given but by staff; null where no such time is known. */
  readonly lastEntryAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when the one who has waited longest has been there; null where nobody waits. */
  readonly longestWaitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** The series. */
  readonly series: TicketSeries;
  /** Where it stands. */
  readonly state: SeriesDayState;
  /** Counts the acts on it. */
  readonly version: Scalars['Int']['output'];
  /** How long somebody would wait who takes a number now; null for any other day than today. */
  readonly wait?: Maybe<WaitEstimate>;
  /** How many people wait to be called, at the instant `asOf`. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** What may be done with a series on a day. */
export type SeriesDayAction =
  /** `adjustSeriesDay`. */
  | 'ADJUST'
  /** `closeSeriesDay`. */
  | 'CLOSE'
  /** `endSeriesDay`. */
  | 'END'
  /** `pauseSeriesDay`. */
  | 'PAUSE'
  /** `reopenSeriesDay`. */
  | 'REOPEN'
  /** `resumeSeriesDay`. */
  | 'RESUME';

/** What the acts on a series on a day answer. */
export type SeriesDayAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SeriesDayChanged | SeriesDayOpened | SeriesDayStepNotPossible;

/** The series stands so now. */
export type SeriesDayChanged = {
  readonly __typename?: 'SeriesDayChanged';
  /** The series on the day. */
  readonly seriesDay: SeriesDay;
};

/** A series on a day that something is to be done with. */
export type SeriesDayInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The series on a day. */
  readonly seriesDay: Scalars['ID']['input'];
};

/** The series is open on that day already, or was. */
export type SeriesDayOpened = Problem & {
  readonly __typename?: 'SeriesDayOpened';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The series on the day. */
  readonly seriesDayId: Scalars['ID']['output'];
};


/** The series is open on that day already, or was. */
export type SeriesDayOpenedMessageArgs = {
  lang?: Language;
};


/** The series is open on that day already, or was. */
export type SeriesDayOpenedRemedyArgs = {
  lang?: Language;
};

/** Where a series stands on a day. */
export type SeriesDayState =
  /** It gives none any more; whoever waits is called. */
  | 'CLOSED'
  /** The day is over; whoever was left has been settled. */
  | 'ENDED'
  /** It gives numbers. */
  | 'OPEN'
  /** It gives none for now; whoever waits is called. */
  | 'PAUSED';

/** What the series stands at doesn't allow that. */
export type SeriesDayStepNotPossible = Problem & {
  readonly __typename?: 'SeriesDayStepNotPossible';
  /** What was asked. */
  readonly action: SeriesDayAction;
  readonly clause?: Maybe<Clause>;
  /** Where it stands. */
  readonly dayState: SeriesDayState;
  readonly message: Scalars['String']['output'];
  /** What is possible. */
  readonly possible: ReadonlyArray<SeriesDayAction>;
  readonly remedy: Scalars['String']['output'];
};


/** What the series stands at doesn't allow that. */
export type SeriesDayStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** What the series stands at doesn't allow that. */
export type SeriesDayStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** The series gives no numbers now, or takes nobody over. */
export type SeriesNotIssuing = Problem & {
  readonly __typename?: 'SeriesNotIssuing';
  /** The most numbers of the day; null where there's no bound. */
  readonly cap?: Maybe<Scalars['Int']['output']>;
  readonly clause?: Maybe<Clause>;
  /** Where its day stands; null when it wasn't opened. */
  readonly dayState?: Maybe<SeriesDayState>;
  /** From when on none is given; null where no such time is known. */
  readonly lastEntryAt?: Maybe<Scalars['DateTime']['output']>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The series. */
  readonly seriesId: Scalars['ID']['output'];
  /** Why. */
  readonly why: NotIssuingReason;
};


/** The series gives no numbers now, or takes nobody over. */
export type SeriesNotIssuingMessageArgs = {
  lang?: Language;
};


/** The series gives no numbers now, or takes nobody over. */
export type SeriesNotIssuingRemedyArgs = {
  lang?: Language;
};

/** 総合的な行政サービス in its three classes (第1・3⑴). */
export type ServiceClass =
  /** 窓口サービス: counter services. */
  | 'COUNTER'
  /** その他区が提供するサービス: what else the ward provides. */
  | 'OTHER'
  /** 福祉サービス: welfare services. */
  | 'WELFARE';

/** By class of service. */
export type ServiceClassFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ServiceClass>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceClass>>;
  /** Isn't this. */
  readonly not?: InputMaybe<ServiceClass>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ServiceClass>>;
};

/** At which level of the ward a procedure is done. */
export type ServiceLevel =
  /** 地域: by the offices of an area. */
  | 'AREA'
  /** 地区: by the district's own centre. */
  | 'DISTRICT'
  /** 区: by the ward as a whole. */
  | 'WARD';

/** By the level at which it is done. */
export type ServiceLevelFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ServiceLevel>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceLevel>>;
  /** Isn't this. */
  readonly not?: InputMaybe<ServiceLevel>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ServiceLevel>>;
};

/** What is done at a counter (第4・1・2）出張所①). */
export type ServiceVerb =
  /** 申請・届出: an application or a notification. */
  | 'APPLICATION'
  /** 収納: collecting money that is owed. No other verb collects any. */
  | 'COLLECTION'
  /** 交付: handing out. */
  | 'ISSUE'
  /** 受付: taking in what people come with. */
  | 'RECEPTION'
  /** 登録: entering in a register. */
  | 'REGISTRATION';

/** By what is done with it. */
export type ServiceVerbFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ServiceVerb>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceVerb>>;
  /** Isn't this. */
  readonly not?: InputMaybe<ServiceVerb>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ServiceVerb>>;
};

/** What `setApplicationAside` answers. */
export type SetApplicationAsideAnswer = ApplicationSetAside | ApplicationStepNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `setApplicationAside` takes. */
export type SetApplicationAsideInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it's no application; at most 4,000 characters. Kept sealed. */
  readonly reason: Scalars['String']['input'];
};

/** What `setFloorManagerPost` answers. */
export type SetFloorManagerPostAnswer = Conflict | FloorManagerNotHere | FloorManagerPostSet | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A post of a floor manager that is to be set up. */
export type SetFloorManagerPostInput = {
  /** The counter: a くみん窓口. */
  readonly counter: Scalars['ID']['input'];
  /** Its first day; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Its hours; 1 to 14, none of one day overlapping. */
  readonly hours: ReadonlyArray<FloorManagerHoursInput>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many stand there at once, 1 to 50. */
  readonly people?: Scalars['Int']['input'];
  /** The first day without it; left out: no end is known. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What `setProcedureFee` answers. */
export type SetProcedureFeeAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ProcedureFeeSet;

/** A fee that is to be set. */
export type SetProcedureFeeInput = {
  /** For this channel alone; left out: for every channel that has none of its own. */
  readonly channel?: InputMaybe<Channel>;
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day of it; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The title of the notice that makes it public; at most 200 characters. */
  readonly notice: Scalars['String']['input'];
  /** Where the notice can be read. */
  readonly noticeUrl?: InputMaybe<Scalars['String']['input']>;
  /** The procedure. */
  readonly procedure: Scalars['ID']['input'];
  /** Yen, 0 for free; at most 1,000,000. */
  readonly yen: Scalars['Int']['input'];
};

/** A desk that an agent is to sign in at. */
export type SignInToDeskInput = {
  /** The counter. */
  readonly counter: Scalars['ID']['input'];
  /** The desk as it's shown: 1 to 12 letters, digits or hyphens. */
  readonly desk: Scalars['String']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The series that the agent takes; all of the counter when left out. */
  readonly series?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The caller isn't signed in for the ticket's series. */
export type SkillMissing = Problem & {
  readonly __typename?: 'SkillMissing';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The series. */
  readonly seriesId: Scalars['ID']['output'];
};


/** The caller isn't signed in for the ticket's series. */
export type SkillMissingMessageArgs = {
  lang?: Language;
};


/** The caller isn't signed in for the ticket's series. */
export type SkillMissingRemedyArgs = {
  lang?: Language;
};

/** The day is closed: nobody else can book it. Who was booked is told by `affected`; each has to be moved or cancelled with notice. */
export type SlotDayClosed = {
  readonly __typename?: 'SlotDayClosed';
  /** The appointments of that day that still stand. At most 1,000. */
  readonly affected?: Maybe<ReadonlyArray<Appointment>>;
  /** The group. */
  readonly slotGroup?: Maybe<SlotGroup>;
};

/** The day is open again. */
export type SlotDayReopened = {
  readonly __typename?: 'SlotDayReopened';
  /** The group. */
  readonly slotGroup: SlotGroup;
};

/**
 * 予約枠: what can be booked at an office, by which modes, how long, how many at a time. Its slots are worked out from the hours of its
 * counter and the calendar when they're asked for; unknown hours give no slots.
 */
export type SlotGroup = Node & {
  readonly __typename?: 'SlotGroup';
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<SlotGroupAction>;
  /** How many at a time in all modes together. */
  readonly capacity: Scalars['Int']['output'];
  /** Days that are closed to bookings, from today on. At most 400. */
  readonly closedDays: ReadonlyArray<ClosedSlotDay>;
  /** The counter whose hours hold; null for a section without one, which tells its hours itself. */
  readonly counter?: Maybe<Counter>;
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Bookings go so many days ahead. */
  readonly horizonDays: Scalars['Int']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Bookings close so many minutes before. */
  readonly leadMinutes: Scalars['Int']['output'];
  /** How many at a time, mode by mode. */
  readonly modes: ReadonlyArray<SlotModeCapacity>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The office that runs it. */
  readonly office?: Maybe<Office>;
  /** The procedures that can be booked. At most 40. */
  readonly procedures: ReadonlyArray<Procedure>;
  /** What it's for. */
  readonly role: SlotGroupRole;
  /** How long one slot is, in minutes. */
  readonly slotMinutes: Scalars['Int']['output'];
  /** Whether it goes on. */
  readonly state: SlotGroupState;
  /** The first day without it; null while no end is decided. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Its own hours within the counter's, holidays excepted; null: all of the counter's. */
  readonly weekly?: Maybe<ReadonlyArray<WeeklyHours>>;
};


/**
 * 予約枠: what can be booked at an office, by which modes, how long, how many at a time. Its slots are worked out from the hours of its
 * counter and the calendar when they're asked for; unknown hours give no slots.
 */
export type SlotGroupNameArgs = {
  lang?: Language;
};

/** The group has ended, or the day stands as the act would leave it. */
export type SlotGroupActNotPossible = Problem & {
  readonly __typename?: 'SlotGroupActNotPossible';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Whether the group goes on. */
  readonly state: SlotGroupState;
};


/** The group has ended, or the day stands as the act would leave it. */
export type SlotGroupActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The group has ended, or the day stands as the act would leave it. */
export type SlotGroupActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What may be done with a group of slots. The mutation of the same name does it. */
export type SlotGroupAction =
  /** `changeSlotGroup` */
  | 'CHANGE'
  /** `closeSlotDay` */
  | 'CLOSE_DAY'
  /** `endSlotGroup` */
  | 'END'
  /** `reopenSlotDay` */
  | 'REOPEN_DAY';

/** The group is changed. */
export type SlotGroupChanged = {
  readonly __typename?: 'SlotGroupChanged';
  /** The group. */
  readonly slotGroup: SlotGroup;
};

/** The end is decided. Who is booked from that day on is told by `affected`; each has to be moved or cancelled with notice. */
export type SlotGroupEnded = {
  readonly __typename?: 'SlotGroupEnded';
  /** The appointments from that day on that still stand. At most 1,000. */
  readonly affected?: Maybe<ReadonlyArray<Appointment>>;
  /** The group. */
  readonly slotGroup?: Maybe<SlotGroup>;
};

/** The group of slots, or what was to become one, isn't fit for this. */
export type SlotGroupNotFit = Problem & {
  readonly __typename?: 'SlotGroupNotFit';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** What it isn't fit for, as a code. */
  readonly ruleCode: SlotGroupRule;
};


/** The group of slots, or what was to become one, isn't fit for this. */
export type SlotGroupNotFitMessageArgs = {
  lang?: Language;
};


/** The group of slots, or what was to become one, isn't fit for this. */
export type SlotGroupNotFitRemedyArgs = {
  lang?: Language;
};

/** The group is open. */
export type SlotGroupOpened = {
  readonly __typename?: 'SlotGroupOpened';
  /** The group. */
  readonly slotGroup: SlotGroup;
};

/** What a group of slots is for. */
export type SlotGroupRole =
  /** 専門所管の相談員: the other end of a video consultation, booked together with a booth. */
  | 'ADVISER'
  /** 映像システムの席: a booth at a centre, booked together with an adviser elsewhere. */
  | 'BOOTH'
  /** Booked alone: a counter, a phone or a remote reception from home. */
  | 'RECEPTION';

/** What the group of slots isn't fit for. */
export type SlotGroupRule =
  /** It's booked alone. */
  | 'BOOKED_ALONE'
  /** It can't be booked in this mode. */
  | 'MODE_NOT_OFFERED'
  /** A booth and an adviser are booked together. */
  | 'NEEDS_TWO_ENDS'
  /** A procedure isn't taken there. */
  | 'PROCEDURE_NOT_TAKEN'
  /** Both ends are at one office. */
  | 'SAME_PLACE'
  /** The video system hasn't come to that centre. */
  | 'VIDEO_NOT_ROLLED_OUT';

/** Whether a group of slots goes on. */
export type SlotGroupState =
  /** It ends, or has ended, on a day that is decided. */
  | 'ENDED'
  /** It goes on. */
  | 'OPEN';

/** How many at a time in a mode. */
export type SlotModeCapacity = {
  readonly __typename?: 'SlotModeCapacity';
  /** How many at a time. */
  readonly capacity: Scalars['Int']['output'];
  /** The mode. */
  readonly mode: AppointmentMode;
};

/** How many at a time in a mode. */
export type SlotModeCapacityInput = {
  /** How many at a time; at least 1. */
  readonly capacity: Scalars['Int']['input'];
  /** The mode. */
  readonly mode: AppointmentMode;
};

/** The place can't be booked. */
export type SlotNotFree = Problem & {
  readonly __typename?: 'SlotNotFree';
  /** Others of that day that are free, earliest first. At most 3. */
  readonly alternatives: ReadonlyArray<FreeSlot>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** Why, as a code. */
  readonly reasonCode: NoSlotsReason;
  readonly remedy: Scalars['String']['output'];
  /** When it would have begun. */
  readonly startsAt: Scalars['DateTime']['output'];
};


/** The place can't be booked. */
export type SlotNotFreeMessageArgs = {
  lang?: Language;
};


/** The place can't be booked. */
export type SlotNotFreeRemedyArgs = {
  lang?: Language;
};

/** Where a value comes from. */
export type Source = {
  readonly __typename?: 'Source';
  /** How well it's attested. */
  readonly confidence: Confidence;
  /** The terms it may be used on, e.g. `CC BY 4.0`. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who published it and what it is, as one line. */
  readonly title: Scalars['String']['output'];
  /** Its address, where it has one. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How the waits would look with so many desks more or fewer from now on. */
export type StaffingOption = {
  readonly __typename?: 'StaffingOption';
  /** By how many desks it differs from now; nearer to 0 than was asked where there aren't so many to close. */
  readonly deskChange: Scalars['Int']['output'];
  /** How many desks would call, from now on. Desks that close finish the visit that they're at. */
  readonly deskCount: Scalars['Int']['output'];
  /** The longest wait of the open queues; null where the counter has no queue. */
  readonly estimate?: Maybe<WaitEstimate>;
  /** Each queue, in the counter's own order: how long somebody would wait who takes a number now. */
  readonly queues: ReadonlyArray<QueueWait>;
};

/**
 * What if so many desks opened or closed now: worked out by the estimate of waits on the queue as it stands, one answer for each change. Nothing is
 * changed by asking, and nothing is kept. Where it usually gets fewer desks later in the day (lunch) it goes on in proportion.
 */
export type StaffingOutlook = {
  readonly __typename?: 'StaffingOutlook';
  /** The instant that it's of. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The counter. */
  readonly counter: Counter;
  /** How many desks call now. A desk that nothing was heard of for long isn't counted. */
  readonly deskCount: Scalars['Int']['output'];
  /** One for each change asked for, in that order. */
  readonly options: ReadonlyArray<StaffingOption>;
  /** The queue whose desks would be more or fewer; null where it's any. */
  readonly series?: Maybe<TicketSeries>;
};

/** 標準処理期間: how long the ward takes as a rule, without the days of a correction. */
export type StandardProcessing = {
  readonly __typename?: 'StandardProcessing';
  /** How many. */
  readonly amount: Scalars['Int']['output'];
  /** Of what. */
  readonly unit: ProcessingUnit;
};

/** How long it takes as a rule, as it's given. */
export type StandardProcessingInput = {
  /** How many, 1 to 366. */
  readonly amount: Scalars['Int']['input'];
  /** Of what. */
  readonly unit: ProcessingUnit;
};

/** What `startEntry` answers. */
export type StartEntryAnswer = ApplicationStepNotPossible | Conflict | EntryStarted | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `submitApplication` answers. */
export type SubmitApplicationAnswer = ApplicationStepNotPossible | ApplicationSubmitted | Conflict | IdempotencyKeyReused | IdentityNotEnough | InvalidInput | NotFound | NotPermitted;

/** What may be followed: told at once as it stands, then each time it changes. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The board of a counter: its state at once, then each time it changes, and every 30 seconds in any case, because waits run down. Null, and the end,
   * where no counter of this id gives numbers.
   */
  readonly queueBoard?: Maybe<QueueBoard>;
};


/** What may be followed: told at once as it stands, then each time it changes. */
export type SubscriptionQueueBoardArgs = {
  counter: Scalars['ID']['input'];
};

/** What `summarizeVideoSession` takes. */
export type SummarizeVideoSessionInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A note of the case, written since the session ended. */
  readonly note: Scalars['ID']['input'];
  /** The session. */
  readonly session: Scalars['ID']['input'];
};

/** Nobody would be there to take over what they leave. */
export type SupervisorNeeded = Problem & {
  readonly __typename?: 'SupervisorNeeded';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The party. */
  readonly party: ConsultationParty;
  readonly remedy: Scalars['String']['output'];
};


/** Nobody would be there to take over what they leave. */
export type SupervisorNeededMessageArgs = {
  lang?: Language;
};


/** Nobody would be there to take over what they leave. */
export type SupervisorNeededRemedyArgs = {
  lang?: Language;
};

/**
 * That something was to be issued and was withheld: by a support measure, or because the check couldn't be made. One a day, application and office;
 * it goes to the officers of the office that protects and of the one that would have issued. It names no person, and is forgotten after some time.
 */
export type SupportAlert = {
  readonly __typename?: 'SupportAlert';
  /** The id of the application. */
  readonly applicationId: Scalars['ID']['output'];
  /** When it was first tried on that day. */
  readonly firstAt: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was last tried on that day. */
  readonly lastAt: Scalars['DateTime']['output'];
  /** The office whose officers are told. */
  readonly office: Office;
  /** When an officer saw it; null while nobody has since the last try. */
  readonly seenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether an officer has seen it. */
  readonly state: SupportAlertState;
  /** How often it was tried on that day, counted up to 50. */
  readonly tries: Scalars['Int']['output'];
  /** Counts the changes; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of alerts. */
export type SupportAlertConnection = {
  readonly __typename?: 'SupportAlertConnection';
  /** The alerts with their cursors. */
  readonly edges: ReadonlyArray<SupportAlertEdge>;
  /** The alerts alone. */
  readonly nodes: ReadonlyArray<SupportAlert>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One alert of a page. */
export type SupportAlertEdge = {
  readonly __typename?: 'SupportAlertEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The alert. */
  readonly node: SupportAlert;
};

/** An alert is seen. */
export type SupportAlertMarked = {
  readonly __typename?: 'SupportAlertMarked';
  /** It. */
  readonly alert: SupportAlert;
};

/** Whether an officer has seen an alert. */
export type SupportAlertState =
  /** Nobody has, or somebody tried again since. */
  | 'NEW'
  /** An officer of the office has. */
  | 'SEEN';

/** By whether somebody has seen them. */
export type SupportAlertStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<SupportAlertState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SupportAlertState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<SupportAlertState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<SupportAlertState>>;
};

/** What a list of alerts may be narrowed by. */
export type SupportAlertWhere = {
  /** By whether somebody has seen them. */
  readonly state?: InputMaybe<SupportAlertStateFilter>;
};

/** Leave of two officers to issue once, for one application, within some minutes. It ends by itself. */
export type SupportClearance = {
  readonly __typename?: 'SupportClearance';
  /** The id of the application. */
  readonly applicationId: Scalars['ID']['output'];
  /** It can't be approved or used from then on. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** How it stands. */
  readonly state: SupportClearanceState;
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};

/** A clearance can be used once. */
export type SupportClearanceApproved = {
  readonly __typename?: 'SupportClearanceApproved';
  /** It. */
  readonly clearance: SupportClearance;
};

/** A clearance is proposed. */
export type SupportClearanceProposed = {
  readonly __typename?: 'SupportClearanceProposed';
  /** It. */
  readonly clearance: SupportClearance;
};

/** How a clearance stands. */
export type SupportClearanceState =
  /** Another one agreed: it can be used once, until it runs out. */
  | 'APPROVED'
  /** One officer proposed it. */
  | 'PROPOSED'
  /** Something was issued by it. */
  | 'USED';

/**
 * 支援措置: who is protected from being found by what the ward hands out. Only officers for support measures of the office that registered it know of
 * it; it's no entity and stands in no list but theirs, and every read is logged before. It's held against every issue, in the issue's own commit.
 */
export type SupportMeasure = {
  readonly __typename?: 'SupportMeasure';
  /** What its state allows. */
  readonly availableActions: ReadonlyArray<SupportMeasureAction>;
  /** What happened, earliest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it protects today. */
  readonly isProtecting: Scalars['Boolean']['output'];
  /** The office that answers for it. */
  readonly office: Office;
  /** Who is protected; at most 20. Every read is logged before. */
  readonly persons: ReadonlyArray<ProtectedPerson>;
  /** The day on which it was registered. */
  readonly registeredOn: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: SupportMeasureState;
  /** The last day on which it protects. */
  readonly until: Scalars['Date']['output'];
  /** Counts the changes. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 支援措置: who is protected from being found by what the ward hands out. Only officers for support measures of the office that registered it know of
 * it; it's no entity and stands in no list but theirs, and every read is logged before. It's held against every issue, in the issue's own commit.
 */
export type SupportMeasurePersonsArgs = {
  purpose: SupportPurpose;
};

/** The measure's state doesn't allow this. */
export type SupportMeasureActNotPossible = Problem & {
  readonly __typename?: 'SupportMeasureActNotPossible';
  /** The act. */
  readonly action: SupportMeasureAction;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What this state allows. */
  readonly possible: ReadonlyArray<SupportMeasureAction>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: SupportMeasureState;
};


/** The measure's state doesn't allow this. */
export type SupportMeasureActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The measure's state doesn't allow this. */
export type SupportMeasureActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with a support measure. */
export type SupportMeasureAction =
  /** `confirmSupportMeasureEnd`. */
  | 'CONFIRM_END'
  /** `keepSupportMeasure`. */
  | 'KEEP'
  /** `proposeSupportMeasureEnd`. */
  | 'PROPOSE_END'
  /** `renewSupportMeasure`. */
  | 'RENEW';

/** A page of support measures. */
export type SupportMeasureConnection = {
  readonly __typename?: 'SupportMeasureConnection';
  /** The measures with their cursors. */
  readonly edges: ReadonlyArray<SupportMeasureEdge>;
  /** The measures alone. */
  readonly nodes: ReadonlyArray<SupportMeasure>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One support measure of a page. */
export type SupportMeasureEdge = {
  readonly __typename?: 'SupportMeasureEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: SupportMeasure;
};

/** It is proposed to end a measure. */
export type SupportMeasureEndProposed = {
  readonly __typename?: 'SupportMeasureEndProposed';
  /** It. */
  readonly measure: SupportMeasure;
};

/** A measure has ended. */
export type SupportMeasureEnded = {
  readonly __typename?: 'SupportMeasureEnded';
  /** It. */
  readonly measure: SupportMeasure;
};

/** What acts on one support measure take. */
export type SupportMeasureInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The measure. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A measure is kept. */
export type SupportMeasureKept = {
  readonly __typename?: 'SupportMeasureKept';
  /** It. */
  readonly measure: SupportMeasure;
};

/** Somebody is protected. */
export type SupportMeasureRegistered = {
  readonly __typename?: 'SupportMeasureRegistered';
  /** It. */
  readonly measure: SupportMeasure;
};

/** A measure holds anew. */
export type SupportMeasureRenewed = {
  readonly __typename?: 'SupportMeasureRenewed';
  /** It. */
  readonly measure: SupportMeasure;
};

/** How a support measure stands. */
export type SupportMeasureState =
  /** It protects until its last day. */
  | 'ACTIVE'
  /** Two officers ended it. */
  | 'ENDED'
  /** One officer proposed to end it; it goes on protecting. */
  | 'END_PROPOSED';

/** What a list of support measures may be narrowed by. All members must hold. */
export type SupportMeasureWhere = {
  /** By its last day. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Only a centre's window helps with digital procedures. */
export type SupportNotHere = Problem & {
  readonly __typename?: 'SupportNotHere';
  readonly clause?: Maybe<Clause>;
  /** What the window is. */
  readonly counterKind: CounterKind;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Only a centre's window helps with digital procedures. */
export type SupportNotHereMessageArgs = {
  lang?: Language;
};


/** Only a centre's window helps with digital procedures. */
export type SupportNotHereRemedyArgs = {
  lang?: Language;
};

/** What protected persons are read for; stands in the log of reads. */
export type SupportPurpose =
  /** Judging whether something may be issued. */
  | 'CLEARANCE'
  /** Renewing or ending the measure. */
  | 'RENEWAL';

/** How a centre helped. */
export type SupportWay =
  /** By lending a device. */
  | 'DEVICE_LENT'
  /** By explaining. */
  | 'EXPLAINED'
  /** By doing it together, on the person's own device or the centre's. */
  | 'SHOWN_TOGETHER';

/** Who applies where a centre helps. */
export type SupportedApplicant =
  /** The citizen, and nobody else: helping makes nobody an applicant. */
  | 'CITIZEN';

/** What `takeNotifications` answers. */
export type TakeNotificationsAnswer = IdempotencyKeyReused | InvalidInput | NotPermitted | NotificationsTaken;

/** How many are to be taken, and which. */
export type TakeNotificationsInput = {
  /** At most so many; the ward's setting says how many at most. */
  readonly first?: Scalars['Int']['input'];
  /** Repeating the act with the same key answers what it took, as far as it's still in the caller's hands, and takes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of these kinds; of all when left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<NotificationKind>>;
};

/** A notification in the hands of whoever sends it. Reading whom it's for is logged before it happens. */
export type TakenNotification = {
  readonly __typename?: 'TakenNotification';
  /** Which attempt this is: give it when you say what came of it. */
  readonly attempt: Scalars['Int']['output'];
  /** The number or the address; null where the words about them were forgotten meanwhile. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** How they're reached; null where the words about them were forgotten meanwhile. */
  readonly contactKind?: Maybe<ContactKind>;
  /** The notification. */
  readonly notification: Notification;
  /** When the lease runs out: say before what came of it, or somebody else may send it too. */
  readonly until: Scalars['DateTime']['output'];
};

/** By a short text, compared exactly. */
export type TextFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these; at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Isn't this. */
  readonly not?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these; at most 100. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * 番号札: a number of a series and the way of its holder through the visit. Holders have no name here. A ticket is never deleted, and its number never
 * given again.
 */
export type Ticket = Node & {
  readonly __typename?: 'Ticket';
  /** The application that it's processed under; null where it isn't. */
  readonly applicationId?: Maybe<Scalars['ID']['output']>;
  /** The appointment that it's for; null where for none. */
  readonly appointmentId?: Maybe<Scalars['ID']['output']>;
  /** When it was put into the archive, days after its end: since then it keeps its number, its way through the visit and its history, and of what the client came with only what policy keeps. Null before. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken. */
  readonly arrivedAt: Scalars['DateTime']['output'];
  /** What the caller may do now. */
  readonly availableActions: ReadonlyArray<TicketAction>;
  /** The business date that it counts to now. */
  readonly businessDate: Scalars['Date']['output'];
  /** Its calls, the first first. */
  readonly calls: ReadonlyArray<TicketCall>;
  /** The counter where it's now. */
  readonly counter: Counter;
  /** The desk that has it; null where none has. */
  readonly desk?: Maybe<Scalars['String']['output']>;
  /** The number as it's shown, e.g. `A-017`. It never changes. */
  readonly display: Scalars['String']['output'];
  /** When something happens by itself, e.g. an absence is over; null where nothing does. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its place in the queue: its arrival, or the place that it was given back after an absence. A transfer keeps it. */
  readonly effectiveArrivalAt: Scalars['DateTime']['output'];
  /** When it ended; null while it doesn't. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every act on it, the first first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  readonly id: Scalars['ID']['output'];
  /** Whether it's from an earlier day (前日). */
  readonly isCarriedOver: Scalars['Boolean']['output'];
  /** Whether the caller has it. */
  readonly isMine: Scalars['Boolean']['output'];
  /** Whether the agent who has it hasn't been heard of for longer than policy lets: somebody should look. */
  readonly isUnattended: Scalars['Boolean']['output'];
  /** The day of its number. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The series that gave its number. */
  readonly issuedSeries: TicketSeries;
  /** Languages that the client asked for, e.g. `en`, `zh`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The number alone. */
  readonly number: Scalars['Int']['output'];
  /** How often somebody was put before it by a class or after an absence. */
  readonly overtakenCount: Scalars['Int']['output'];
  /** The visit, stretch by stretch. */
  readonly phases: ReadonlyArray<TicketPhase>;
  /** Its class. */
  readonly priority: PriorityClass;
  /** Why it's in a class that goes before; null where it isn't. */
  readonly priorityReason?: Maybe<PriorityReason>;
  /** What it was taken for. */
  readonly procedures: ReadonlyArray<Procedure>;
  /** What became of the visit; null until it's completed. */
  readonly result?: Maybe<VisitResult>;
  /** What became of its procedures; empty until it's completed. */
  readonly results: ReadonlyArray<ProcedureResult>;
  /** The queue that it's in now, or was in last. */
  readonly series: TicketSeries;
  /** 1 until it was processed; 2 while it waits for the second call, and after it. */
  readonly stage: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: TicketState;
  /** Support that the client asked for, as codes of the counter. */
  readonly supportNeeds: ReadonlyArray<Scalars['String']['output']>;
  /** Counts the acts on it. */
  readonly version: Scalars['Int']['output'];
  /** The visit's times. */
  readonly visit: VisitTimes;
};

/** What may be done with a ticket. */
export type TicketAction =
  /** `callTicket`, `callNextTicket`. */
  | 'CALL'
  /** `cancelTicket`. */
  | 'CANCEL'
  /** `completeTicket`. */
  | 'COMPLETE'
  /** `markTicketAbsent`. */
  | 'MARK_ABSENT'
  /** `markTicketReady`. */
  | 'MARK_READY'
  /** `parkTicket`. */
  | 'PARK'
  /** `recallTicket`. */
  | 'RECALL'
  /** `releaseTicket`. */
  | 'RELEASE'
  /** `reprintTicket`. */
  | 'REPRINT'
  /** `resumeTicket`. */
  | 'RESUME'
  /** `returnTicket`. */
  | 'RETURN'
  /** `sendToProcessing`. */
  | 'SEND_TO_PROCESSING'
  /** `startService`. */
  | 'START'
  /** `transferTicket`. */
  | 'TRANSFER'
  /** `voidTicket`. */
  | 'VOID';

/** What the acts on a ticket answer. */
export type TicketAnswer = AgentHasTicket | AgentNotAvailable | CallNotYet | Conflict | DeskHasTicket | IdempotencyKeyReused | InvalidInput | NobodyWaiting | NotFound | NotPermitted | SeriesNotIssuing | SkillMissing | TicketChanged | TicketStepNotPossible | TicketWithOther;

/** A call of a number. */
export type TicketCall = {
  readonly __typename?: 'TicketCall';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** To which desk. */
  readonly desk: Scalars['String']['output'];
  /** How. */
  readonly kind: CallKind;
  /** Why out of its turn; null where it was in turn. */
  readonly reason?: Maybe<CallReason>;
};

/** The ticket stands so now. */
export type TicketChanged = {
  readonly __typename?: 'TicketChanged';
  /** The ticket. */
  readonly ticket: Ticket;
};

/** A page of tickets. */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** The tickets with their cursors. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** The tickets alone. */
  readonly nodes: ReadonlyArray<Ticket>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One ticket of a page. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: Ticket;
};

/** A ticket that something is to be done with. */
export type TicketInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** The number is given. */
export type TicketIssued = {
  readonly __typename?: 'TicketIssued';
  /** The ticket. */
  readonly ticket: Ticket;
  /** The secret that goes onto the slip, e.g. as a QR code: it's told this once. Null when the act is repeated: `reprintTicket` gives another. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** An order of tickets. */
export type TicketOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: TicketOrderField;
};

/** By what tickets are ordered. */
export type TicketOrderField =
  /** By when they were taken. */
  | 'ARRIVAL'
  /** As the queue stands. */
  | 'QUEUE';

/** A stretch of a visit, from one instant up to but not including another. The phases of a ticket tile its visit without gap or overlap. */
export type TicketPhase = {
  readonly __typename?: 'TicketPhase';
  /** At which desk; null where at none. */
  readonly desk?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly from: Scalars['DateTime']['output'];
  /** In which queue: a transferred ticket counts in each with its own part. */
  readonly series: TicketSeries;
  /** What it is. */
  readonly state: TicketState;
  /** Until when; null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** The slip is to be printed again. */
export type TicketReprinted = {
  readonly __typename?: 'TicketReprinted';
  /** The ticket. */
  readonly ticket: Ticket;
  /** The new secret for the slip; the one before opens nothing any more. Null when the act is repeated. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** 発券系列: numbers of one kind at a counter, e.g. A for certificates. Which there are, what they're for and by which numbers they're run is data. */
export type TicketSeries = Node & {
  readonly __typename?: 'TicketSeries';
  /** The letters before the number, e.g. `A`. */
  readonly code: Scalars['String']['output'];
  /** The counter. */
  readonly counter: Counter;
  /** The series on a day; today's when `on` is left out. Null where it wasn't opened on that day. */
  readonly day?: Maybe<SeriesDay>;
  readonly id: Scalars['ID']['output'];
  /** What it's called. */
  readonly name: Name;
  /** By which numbers its queue is run. */
  readonly policy: QueuePolicy;
  /** The procedures that it's for; empty: whatever the counter takes. */
  readonly procedures: ReadonlyArray<Procedure>;
  /** Where that comes from. */
  readonly source: Source;
};


/** 発券系列: numbers of one kind at a counter, e.g. A for certificates. Which there are, what they're for and by which numbers they're run is data. */
export type TicketSeriesDayArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a ticket stands. */
export type TicketState =
  /** 不在: called, and not there; it may come back for a while. */
  | 'ABSENT'
  /** 呼出中: called to a desk. */
  | 'CALLED'
  /** Given up by its holder or for them. */
  | 'CANCELLED'
  /** Done at the counter. */
  | 'COMPLETED'
  /** The day ended first. */
  | 'EXPIRED'
  /** The day ended while it was in processing: it goes on with its application. */
  | 'HANDED_TO_APPLICATION'
  /** Called, and not come in time. */
  | 'NO_SHOW'
  /** 保留: the client is busy with something, e.g. fills in a form; the agent is free. */
  | 'PARKED'
  /** 処理待ち: in back-office entry (集中入力) or examination; the agent is free. */
  | 'PROCESSING'
  /** 交付待ち: ready to be handed over at a desk; waits for the second call. */
  | 'READY'
  /** 対応中: at a desk. */
  | 'SERVING'
  /** 無効: given by mistake, or never finished. The number stays used. */
  | 'VOID'
  /** 待ち: in the queue. */
  | 'WAITING';

/** By where tickets stand. */
export type TicketStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<TicketState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TicketState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<TicketState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<TicketState>>;
};

/** Where the ticket stands doesn't allow that. */
export type TicketStepNotPossible = Problem & {
  readonly __typename?: 'TicketStepNotPossible';
  /** What was asked; null for what only time does. */
  readonly action?: Maybe<TicketAction>;
  readonly clause?: Maybe<Clause>;
  /** The number. */
  readonly display: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** What is possible. */
  readonly possible: ReadonlyArray<TicketAction>;
  readonly remedy: Scalars['String']['output'];
  /** Where it stands. */
  readonly ticketState: TicketState;
};


/** Where the ticket stands doesn't allow that. */
export type TicketStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** Where the ticket stands doesn't allow that. */
export type TicketStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** Which tickets of a counter. */
export type TicketWhere = {
  /** By the business date that they count to. */
  readonly businessDate?: InputMaybe<DateFilter>;
  /** By their number as it's shown. */
  readonly display?: InputMaybe<TextFilter>;
  /** Not these. */
  readonly not?: InputMaybe<TicketWhere>;
  /** One of these. */
  readonly or?: InputMaybe<ReadonlyArray<TicketWhere>>;
  /** By the queue they're in. */
  readonly series?: InputMaybe<IdFilter>;
  /** By where they stand. */
  readonly state?: InputMaybe<TicketStateFilter>;
};

/** Another agent has the ticket. */
export type TicketWithOther = Problem & {
  readonly __typename?: 'TicketWithOther';
  readonly clause?: Maybe<Clause>;
  /** The desk that has it. */
  readonly desk: Scalars['String']['output'];
  /** The number. */
  readonly display: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Another agent has the ticket. */
export type TicketWithOtherMessageArgs = {
  lang?: Language;
};


/** Another agent has the ticket. */
export type TicketWithOtherRemedyArgs = {
  lang?: Language;
};

/** They answer for more cases than one act can hand over. */
export type TooManyCases = Problem & {
  readonly __typename?: 'TooManyCases';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** How many it can. */
  readonly most: Scalars['Int']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** They answer for more cases than one act can hand over. */
export type TooManyCasesMessageArgs = {
  lang?: Language;
};


/** They answer for more cases than one act can hand over. */
export type TooManyCasesRemedyArgs = {
  lang?: Language;
};

/** A ticket that goes to another queue. */
export type TransferTicketInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The series there, of this counter or another. */
  readonly series: Scalars['ID']['input'];
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** What `triageConsultation` takes. */
export type TriageConsultationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How urgent it is. */
  readonly urgency: ConsultationUrgency;
};

/** A talk by video between a district's centre, a specialist elsewhere and the person (第4・1・1）④). It is no entity; every read is logged before. Nothing of it is recorded. */
export type VideoSession = {
  readonly __typename?: 'VideoSession';
  /** What its state allows; every kind of step at most once. */
  readonly availableActions: ReadonlyArray<VideoSessionAction>;
  /** How the booking of its places stands with the desks at both ends. */
  readonly bookingState?: Maybe<AppointmentState>;
  /** The case. */
  readonly consultationId: Scalars['ID']['output'];
  /** When a consent ended while it was connected: from then on nothing is told; null: none did. */
  readonly cutAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whenever the line dropped, earliest first; some dozens at most. */
  readonly drops: ReadonlyArray<VideoSessionDrop>;
  /** When its places are somebody else's. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The escalation that it is for. */
  readonly escalationId: Scalars['ID']['output'];
  /** Why it came to nothing. */
  readonly failure?: Maybe<VideoSessionFailure>;
  /** The session that takes its place. */
  readonly followedBy?: Maybe<Scalars['ID']['output']>;
  /** The session whose place it takes. */
  readonly follows?: Maybe<Scalars['ID']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The language that is interpreted; null: none. */
  readonly interpreterLanguage?: Maybe<Scalars['String']['output']>;
  /** Whether that is within hours that the interpreter named; false: they named none, so ask them. Null: no interpreter is booked. */
  readonly isInterpreterInKnownHours?: Maybe<Scalars['Boolean']['output']>;
  /** Whole minutes in which both ends talked, without those in which the line was down or nothing might be told. */
  readonly minutesTalked: Scalars['Int']['output'];
  /** What is shown while it is connected, as far as a basis holds at this instant, earliest first; at most 50. */
  readonly notes: ReadonlyArray<ConsultationNote>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How it stands at this instant: where a consent ended, it is interrupted, whoever wrote that down. */
  readonly state: VideoSessionState;
  /** Who takes part; at most 20. */
  readonly subjects: ReadonlyArray<ConsultationSubject>;
  /** The note that says what it came to. */
  readonly summary?: Maybe<Scalars['ID']['output']>;
};

/** What the state of a video session allows. */
export type VideoSessionAction =
  /** `bookVideoInterpreter`. */
  | 'BOOK_INTERPRETER'
  /** `cancelVideoSession`. */
  | 'CANCEL'
  /** `connectVideoSession`. */
  | 'CONNECT'
  /** `recordVideoDrop`. */
  | 'DROP'
  /** `endVideoSession`. */
  | 'END'
  /** `enterVideoSession`. */
  | 'ENTER'
  /** `failVideoSession`. */
  | 'FAIL'
  /** `rebookVideoSession`. */
  | 'REBOOK'
  /** `resumeVideoSession`. */
  | 'RESUME';

/** That the line dropped. */
export type VideoSessionDrop = {
  readonly __typename?: 'VideoSessionDrop';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** When it went on; null: not yet, or never. */
  readonly resumedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Why a video session came to nothing. */
export type VideoSessionFailure =
  /** The line. */
  | 'LINE'
  /** The person was not there. */
  | 'PERSON_ABSENT'
  /** The specialist was not there. */
  | 'SPECIALIST_ABSENT'
  /** It went on by telephone. */
  | 'WENT_ON_BY_PHONE';

/** What steps of a video session take. */
export type VideoSessionInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  readonly session: Scalars['ID']['input'];
};

/** How a video session stands. */
export type VideoSessionState =
  /** Both ends are booked. */
  | 'BOOKED'
  /** Called off before it began. */
  | 'CANCELLED'
  /** Both ends talk with the person. */
  | 'CONNECTED'
  /** Over. */
  | 'ENDED'
  /** It came to nothing. */
  | 'FAILED'
  /** The line dropped, or a consent ended: nothing is told. */
  | 'INTERRUPTED'
  /** Somebody is there. */
  | 'LOBBY'
  /** Another session takes its place. */
  | 'REBOOKED';

/** What became of a visit. */
export type VisitResult =
  /** All of it is done. */
  | 'DONE'
  /** None of it, e.g. for want of a document. */
  | 'NOT_DONE'
  /** Some of it. */
  | 'PARTLY_DONE'
  /** Sent to another office. */
  | 'REFERRED';

/** What is told to the holder of a ticket about a stretch of the visit: what, from when, until when. Not who, not at which desk. */
export type VisitStep = {
  readonly __typename?: 'VisitStep';
  /** Since when. */
  readonly from: Scalars['DateTime']['output'];
  /** What it is. */
  readonly state: TicketState;
  /** Until when; null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** How long a visit was in what, in seconds; what lasts counts up to now. `elapsed` is the sum. */
export type VisitTimes = {
  readonly __typename?: 'VisitTimes';
  /** Absent. */
  readonly absent: Scalars['Int']['output'];
  /** Called, until somebody came or was marked absent. */
  readonly called: Scalars['Int']['output'];
  /** From the number to the end. */
  readonly elapsed: Scalars['Int']['output'];
  /** Until the first call. */
  readonly firstWait: Scalars['Int']['output'];
  /** Parked. */
  readonly parked: Scalars['Int']['output'];
  /** In back-office entry or examination. */
  readonly processing: Scalars['Int']['output'];
  /** Ready, until the second call. */
  readonly ready: Scalars['Int']['output'];
  /** At a desk. */
  readonly serving: Scalars['Int']['output'];
  /** All waiting in queues. */
  readonly waiting: Scalars['Int']['output'];
};

/** What `voidIssue` answers. */
export type VoidIssueAnswer = Conflict | IdempotencyKeyReused | InvalidInput | IssueActNotPossible | IssueVoided | NotFound | NotPermitted;

/** Why a ticket is void. */
export type VoidReason =
  /** Given by mistake. */
  | 'MISISSUED'
  /** The machine or the network was cut off between number and ticket. */
  | 'ORPHANED'
  /** Another reason. */
  | 'OTHER'
  /** The machine didn't print it. */
  | 'PRINTER_FAULT';

/** A ticket that is to be void. */
export type VoidTicketInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; ORPHANED is for the sweeper. */
  readonly reason: VoidReason;
  /** The ticket. */
  readonly ticket: Scalars['ID']['input'];
};

/** Whether people who go first and are still to come are part of an estimate. */
export type WaitArrivals =
  /** They are: as many are played in as the forecast of congestion has for each half hour, and nobody is overtaken more often than may be. */
  | 'FORECAST'
  /** Nobody who comes later goes before. */
  | 'NONE_BEFORE'
  /** They aren't: too few days alike tell how many come. The wait can become longer by them. */
  | 'NOT_FORECAST';

/** Which call is waited for. */
export type WaitCall =
  /** The first: 受付. */
  | 'FIRST'
  /** The second (処理→交付): until the back office is done, and then until somebody is called to take what is ready. */
  | 'SECOND';

/** How much an estimate may be trusted. */
export type WaitConfidence =
  /** Many measured visits, and an interval that was seen to hold. */
  | 'HIGH'
  /** Little is known here, or the interval didn't hold lately. */
  | 'LOW'
  /** Enough measured visits. */
  | 'MEDIUM';

/**
 * How good the estimates of a counter were: what was foretold to those who waited, against how long they then waited. Everybody who is found waiting is
 * in it once; who gives the number up is not, and short waits seldom are.
 */
export type WaitError = {
  readonly __typename?: 'WaitError';
  /** When it was last worked out. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Mean of the median less the wait, in minutes: above 0, people were told too much. */
  readonly biasMinutes: Scalars['Float']['output'];
  /** Which call was waited for. */
  readonly call: WaitCall;
  /** Over how many of the latest waits. */
  readonly count: Scalars['Int']['output'];
  /** Share of waits between `lowMinutes` and `highMinutes`. The aim is 0.8 at least. */
  readonly coverage: Scalars['Float']['output'];
  /** Share of those who waited longer than was shown, 0 to 1. The aim is 0.2 at most. */
  readonly longerThanShownShare: Scalars['Float']['output'];
  /** Mean error of the median, in minutes, whichever way. */
  readonly meanAbsoluteMinutes: Scalars['Float']['output'];
  /** The season that it's of: the peak is judged by itself. */
  readonly season: Season;
  /** The earliest of these waits. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Share of those who waited over ten minutes longer than was shown (as the policy sets it). */
  readonly surprisedShare: Scalars['Float']['output'];
};

/**
 * How long somebody waits until the first call, or until the second: an interval, how it was found, how much it rests on, of when it is and until when it may be relied
 * on. Where nobody can know there's no number but a reason. No number is below 0. The same question in the same minute is answered alike.
 */
export type WaitEstimate = {
  readonly __typename?: 'WaitEstimate';
  /** How many of the same queue stand before; for the second call, how many have been as far for longer. */
  readonly aheadCount: Scalars['Int']['output'];
  /** Whether it has in it those who go first and are still to come; null where there's no estimate. */
  readonly arrivals?: Maybe<WaitArrivals>;
  /** The instant that it's of. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Which call it's until. */
  readonly call: WaitCall;
  /** How much it may be trusted; null where there's no estimate. */
  readonly confidence?: Maybe<WaitConfidence>;
  /** By how many minutes the whole wait became longer than what was first told to this ticket; null where nothing was told before. */
  readonly grewByMinutes?: Maybe<Scalars['Int']['output']>;
  /** What nine in ten wait at most. */
  readonly highMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether it grew by so much that the holder should be told. */
  readonly isGrown: Scalars['Boolean']['output'];
  /** What eight in ten wait at most. */
  readonly likelyMinutes?: Maybe<Scalars['Int']['output']>;
  /** What one in ten waits at most, in minutes. */
  readonly lowMinutes?: Maybe<Scalars['Int']['output']>;
  /** What half wait at most. */
  readonly medianMinutes?: Maybe<Scalars['Int']['output']>;
  /** How it was estimated; null where there's no estimate. */
  readonly method?: Maybe<WaitMethod>;
  /** How it was estimated, in a sentence, and who is in it; null where there's no estimate. */
  readonly methodText?: Maybe<Scalars['String']['output']>;
  /** Why there's no estimate; null where there is one. */
  readonly reasonCode?: Maybe<NoWaitReason>;
  /** How many measured visits it rests on; null where there's no estimate. */
  readonly sampleCount?: Maybe<Scalars['Int']['output']>;
  /** What to show, in minutes: what eight in ten wait at most, rounded up to whole steps. Null where there's no estimate, and where it's STALE. */
  readonly shownMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether it's of the state of now. */
  readonly staleness: WaitStaleness;
  /** The same as a sentence, with the reason where there's no number. */
  readonly text: Scalars['String']['output'];
  /** Until when it may be relied on. Afterwards it's stale: ask again. */
  readonly validUntil: Scalars['DateTime']['output'];
};


/**
 * How long somebody waits until the first call, or until the second: an interval, how it was found, how much it rests on, of when it is and until when it may be relied
 * on. Where nobody can know there's no number but a reason. No number is below 0. The same question in the same minute is answered alike.
 */
export type WaitEstimateMethodTextArgs = {
  lang?: Language;
};


/**
 * How long somebody waits until the first call, or until the second: an interval, how it was found, how much it rests on, of when it is and until when it may be relied
 * on. Where nobody can know there's no number but a reason. No number is below 0. The same question in the same minute is answered alike.
 */
export type WaitEstimateTextArgs = {
  lang?: Language;
};

/** How a wait was estimated. */
export type WaitMethod =
  /** The same, corrected by what came of earlier estimates at this counter in this season. */
  | 'CALIBRATED'
  /** By a formula: the work that stands ahead, shared by the desks. Also where the simulation's interval didn't hold at this counter. */
  | 'CLOSED_FORM'
  /** On assumed lengths of visits, because too few were measured at this counter. */
  | 'COLD_START'
  /** By playing the queue as it stands forward many times. */
  | 'SIMULATED';

/** Whether an estimate is of the state of now. */
export type WaitStaleness =
  /** It is. */
  | 'LIVE'
  /** Nothing was heard of the counter for longer than the policy allows: it was so at `asOf`, and isn't to be shown as the state of now. */
  | 'STALE';

/** A day of the week. */
export type Weekday =
  /** 金曜日 */
  | 'FRIDAY'
  /** 月曜日 */
  | 'MONDAY'
  /** 土曜日 */
  | 'SATURDAY'
  /** 日曜日 */
  | 'SUNDAY'
  /** 木曜日 */
  | 'THURSDAY'
  /** 火曜日 */
  | 'TUESDAY'
  /** 水曜日 */
  | 'WEDNESDAY';

/** Hours that come every week. */
export type WeeklyHours = {
  readonly __typename?: 'WeeklyHours';
  /** `HH:MM`, up to `24:00`. Before `opens`: on the next day. */
  readonly closes: Scalars['String']['output'];
  /** On these days of the week. */
  readonly days: ReadonlyArray<Weekday>;
  /** 最終受付, `HH:MM`: from then on nobody new is taken, though it's open; null where none is told. */
  readonly lastEntry?: Maybe<Scalars['String']['output']>;
  /** `HH:MM`. */
  readonly opens: Scalars['String']['output'];
  /** The procedures that alone are taken in these hours; null: those that are taken on any day. At most 60. */
  readonly procedures?: Maybe<ReadonlyArray<Procedure>>;
  /** Only in these weeks of the month (3 for 第3); null: every week. */
  readonly weeksOfMonth?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
};

/** Hours that come every week. */
export type WeeklyHoursInput = {
  /** `HH:MM`, up to `24:00`. */
  readonly closes: Scalars['String']['input'];
  /** On these days of the week. */
  readonly days: ReadonlyArray<Weekday>;
  /** `HH:MM`. */
  readonly opens: Scalars['String']['input'];
  /** Only in these weeks of the month (3 for 第3); every week when left out. */
  readonly weeksOfMonth?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What `withdrawApplication` answers. */
export type WithdrawApplicationAnswer = ApplicationStepNotPossible | ApplicationWithdrawn | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `withdrawBoardPosting` answers. */
export type WithdrawBoardPostingAnswer = BoardActNotPossible | BoardPostingWithdrawn | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A posting that is to be withdrawn. */
export type WithdrawBoardPostingInput = {
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the applicant was given. */
  readonly token: Scalars['String']['input'];
};

/** What `withdrawConsultationConsent` takes. */
export type WithdrawConsultationConsentInput = {
  /** The consent. */
  readonly consent: Scalars['ID']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawCounterException` answers. */
export type WithdrawCounterExceptionAnswer = Conflict | CounterExceptionWithdrawn | ExceptionNotOpen | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** An announcement that is to be withdrawn. */
export type WithdrawCounterExceptionInput = {
  /** The counter. */
  readonly counter: Scalars['ID']['input'];
  /** The announcement. */
  readonly exception: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawCounterMove` answers. */
export type WithdrawCounterMoveAnswer = Conflict | CounterMoveWithdrawn | IdempotencyKeyReused | InvalidInput | MoveNotPlanned | NotFound | NotPermitted;

/** A planned move that is to be withdrawn. */
export type WithdrawCounterMoveInput = {
  /** The counter. */
  readonly counter: Scalars['ID']['input'];
  /** The version that the caller has seen; another one standing is a `Conflict`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day that the move was planned for. */
  readonly from: Scalars['Date']['input'];
  /** Repeating the act with the same key does it once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whoever answers for a case is an active worker of its party. */
export type WorkerNotFit = Problem & {
  readonly __typename?: 'WorkerNotFit';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Who was named. */
  readonly worker: Scalars['ID']['output'];
};


/** Whoever answers for a case is an active worker of its party. */
export type WorkerNotFitMessageArgs = {
  lang?: Language;
};


/** Whoever answers for a case is an active worker of its party. */
export type WorkerNotFitRemedyArgs = {
  lang?: Language;
};

/** This person works for the party already. */
export type WorkerRegisteredAlready = Problem & {
  readonly __typename?: 'WorkerRegisteredAlready';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The party. */
  readonly party: ConsultationParty;
  readonly remedy: Scalars['String']['output'];
};


/** This person works for the party already. */
export type WorkerRegisteredAlreadyMessageArgs = {
  lang?: Language;
};


/** This person works for the party already. */
export type WorkerRegisteredAlreadyRemedyArgs = {
  lang?: Language;
};

/** What `writeConsultationNote` takes. */
export type WriteConsultationNoteInput = {
  /** What it is of. */
  readonly class: ConsultationNoteClass;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The persons that it concerns: all of them, at most 20. */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  /** The note that it corrects: of the same party, class and persons. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20 000 characters; kept sealed. */
  readonly text: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AgentSession: AgentSession;
  Application: Application;
  Area: Area;
  CertificateIssue: CertificateIssue;
  Counter: Counter;
  District: District;
  LocalGroup: LocalGroup;
  Me: Me;
  NetSpot: NetSpot;
  NewcomerGuide: NewcomerGuide;
  NoticeBoard: NoticeBoard;
  Office: Office;
  Procedure: Procedure;
  SeriesDay: SeriesDay;
  SlotGroup: SlotGroup;
  Ticket: Ticket;
  TicketSeries: TicketSeries;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgentSession:
    ( { __typename: 'AgentSession' }
    & GraphQLRecursivePick<FederationTypes['AgentSession'], {"id":true}> );
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  CertificateIssue:
    ( { __typename: 'CertificateIssue' }
    & GraphQLRecursivePick<FederationTypes['CertificateIssue'], {"id":true}> );
  Counter:
    ( { __typename: 'Counter' }
    & GraphQLRecursivePick<FederationTypes['Counter'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  LocalGroup:
    ( { __typename: 'LocalGroup' }
    & GraphQLRecursivePick<FederationTypes['LocalGroup'], {"id":true}> );
  Me:
    ( { __typename: 'Me' }
    & GraphQLRecursivePick<FederationTypes['Me'], {"id":true}> );
  NetSpot:
    ( { __typename: 'NetSpot' }
    & GraphQLRecursivePick<FederationTypes['NetSpot'], {"id":true}> );
  NewcomerGuide:
    ( { __typename: 'NewcomerGuide' }
    & GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"address":true,"moveInOn":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}>
        | GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"district":{"id":true}}> ) );
  NoticeBoard:
    ( { __typename: 'NoticeBoard' }
    & GraphQLRecursivePick<FederationTypes['NoticeBoard'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
  SeriesDay:
    ( { __typename: 'SeriesDay' }
    & GraphQLRecursivePick<FederationTypes['SeriesDay'], {"id":true}> );
  SlotGroup:
    ( { __typename: 'SlotGroup' }
    & GraphQLRecursivePick<FederationTypes['SlotGroup'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
  TicketSeries:
    ( { __typename: 'TicketSeries' }
    & GraphQLRecursivePick<FederationTypes['TicketSeries'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgentSessionAnswer:
    | ( AgentAlreadySignedInModel )
    | ( AgentHasTicketModel )
    | ( Omit<AgentSessionChanged, 'session'> & { session: _RefType['AgentSession'] } )
    | ( AgentSessionStepNotPossibleModel )
    | ( ConflictModel )
    | ( DeskTakenModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  AnnounceCounterExceptionAnswer:
    | ( ConflictModel )
    | ( Omit<CounterExceptionAnnounced, 'affected' | 'counter' | 'exception'> & { affected?: Maybe<ReadonlyArray<_RefType['Appointment']>>, counter: _RefType['Counter'], exception: _RefType['CounterException'] } )
    | ( ExceptionOverlapsModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  AnswerCorrectionAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( Omit<CorrectionAnswered, 'application'> & { application: _RefType['Application'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PrerequisiteMissingModel )
    | ( ProxyNotAllowedModel )
  ;
  AnswerIntroductionAnswer:
    | ( ConflictModel )
    | ( ConsultationStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( IntroductionAnswered )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ApplyForBoardSlotAnswer:
    | ( BoardNotPossibleModel )
    | ( BoardFullModel )
    | ( Omit<BoardSlotApplied, 'posting'> & { posting: _RefType['BoardPosting'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ApplyForNetSubsidyAnswer:
    | ( ChannelNotAllowedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentityNotEnoughModel )
    | ( InvalidInputModel )
    | ( NetSpotHasOpenApplicationModel )
    | ( Omit<NetSubsidyApplied, 'application'> & { application: _RefType['Application'] } )
    | ( NetSubsidyTooEarlyModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PrerequisiteMissingModel )
    | ( ProcedureNotTakenHereModel )
    | ( ProxyNotAllowedModel )
    | ( RelayNeedsIssuingCounterModel )
    | ( SectionNotInChargeModel )
  ;
  ApproveBoardPostingAnswer:
    | ( BoardNotPossibleModel )
    | ( Omit<BoardPostingApproved, 'posting'> & { posting: _RefType['BoardPosting'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ApproveSupportClearanceAnswer:
    | ( ClearanceNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SecondOfficerNeededModel )
    | ( Omit<SupportClearanceApproved, 'clearance'> & { clearance: _RefType['SupportClearance'] } )
  ;
  BeginReviewAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ReviewBegun, 'application'> & { application: _RefType['Application'] } )
  ;
  CancelAppointmentAnswer:
    | ( AppointmentNotPossibleModel )
    | ( Omit<AppointmentCancelled, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ChangeSlotGroupAnswer:
    | ( CapacityNotLoweredModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SlotGroupNotPossibleModel )
    | ( Omit<SlotGroupChanged, 'slotGroup'> & { slotGroup: _RefType['SlotGroup'] } )
  ;
  CheckInAppointmentAnswer:
    | ( AppointmentNotPossibleModel )
    | ( Omit<AppointmentCheckedIn, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( NumberVoidedModel )
    | ( SeriesNotIssuingModel )
  ;
  CloseSlotDayAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SlotDayClosed, 'affected' | 'slotGroup'> & { affected?: Maybe<ReadonlyArray<_RefType['Appointment']>>, slotGroup?: Maybe<_RefType['SlotGroup']> } )
    | ( SlotGroupNotPossibleModel )
  ;
  CompleteApplicationAnswer:
    | ( Omit<ApplicationCompleted, 'application'> & { application: _RefType['Application'] } )
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CompleteAppointmentAnswer:
    | ( AppointmentNotPossibleModel )
    | ( Omit<AppointmentCompleted, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ConfirmAppointmentAnswer:
    | ( AppointmentNotPossibleModel )
    | ( AlreadyOpenModel )
    | ( Omit<AppointmentConfirmed, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( HoldExpiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SlotNotFreeModel )
  ;
  ConfirmSupportMeasureEndAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SecondOfficerNeededModel )
    | ( SupportMeasureActNotPossibleModel )
    | ( Omit<SupportMeasureEnded, 'measure'> & { measure: _RefType['SupportMeasure'] } )
  ;
  ConsultationAnswer:
    | ( BasisMissingModel )
    | ( ConflictModel )
    | ( ConsultationChangedModel )
    | ( ConsultationNotFinishedModel )
    | ( ConsultationStepNotPossibleModel )
    | ( EscalationLevelNotNextModel )
    | ( EscalationOpenAlreadyModel )
    | ( EscalationOutOfAreaModel )
    | ( IdempotencyKeyReusedModel )
    | ( InterpreterNotFreeModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( RedirectNotPossibleModel )
    | ( ReferralOpenAlreadyModel )
    | ( SecondApproverNeededModel )
    | ( SlotGroupNotFitModel )
    | ( SlotNotFreeModel )
    | ( WorkerNotFitModel )
  ;
  DecideApplicationAnswer:
    | ( Omit<ApplicationDecided, 'application'> & { application: _RefType['Application'] } )
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( DenialNeedsReasonModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentityNotEnoughModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  DeclineBoardPostingAnswer:
    | ( BoardNotPossibleModel )
    | ( Omit<BoardPostingDeclined, 'posting'> & { posting: _RefType['BoardPosting'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  DraftApplicationAnswer:
    | ( Omit<ApplicationDrafted, 'application'> & { application: _RefType['Application'] } )
    | ( ChannelNotAllowedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentityNotEnoughModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PrerequisiteMissingModel )
    | ( ProcedureNotTakenHereModel )
    | ( ProxyNotAllowedModel )
    | ( RelayNeedsIssuingCounterModel )
    | ( SectionNotInChargeModel )
  ;
  EndConsultationWorkerAnswer:
    | ( ConflictModel )
    | ( ConsultationStepNotPossibleModel )
    | ( Omit<ConsultationWorkerEnded, 'worker'> & { worker: _RefType['ConsultationWorker'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SupervisorNeededModel )
    | ( TooManyCasesModel )
  ;
  EndFloorManagerPostAnswer:
    | ( ConflictModel )
    | ( Omit<FloorManagerPostEnded, 'post'> & { post: _RefType['FloorManagerPost'] } )
    | ( FloorManagerPostOverModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  EndInterpreterAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( Omit<InterpreterEnded, 'interpreter'> & { interpreter?: Maybe<_RefType['Interpreter']> } )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  EndProcedureChannelAnswer:
    | ( ChannelNotOfferedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ProcedureChannelEnded, 'procedure'> & { procedure: _RefType['Procedure'] } )
  ;
  EndSlotGroupAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SlotGroupNotPossibleModel )
    | ( Omit<SlotGroupEnded, 'affected' | 'slotGroup'> & { affected?: Maybe<ReadonlyArray<_RefType['Appointment']>>, slotGroup?: Maybe<_RefType['SlotGroup']> } )
  ;
  FinishEntryAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( Omit<EntryFinished, 'application'> & { application: _RefType['Application'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  HandOutLeafletsAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( LeafletOutOfStockModel )
    | ( Omit<LeafletsMoved, 'stock'> & { stock: _RefType['LeafletStock'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  HoldAppointmentAnswer:
    | ( Omit<AppointmentHeld, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SlotGroupNotFitModel )
    | ( SlotNotFreeModel )
  ;
  IssueApplicationAnswer:
    | ( Omit<ApplicationIssued, 'application' | 'issue'> & { application: _RefType['Application'], issue: _RefType['CertificateIssue'] } )
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( IssueWithheldModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  IssueTicketAnswer:
    | ( AppointmentHasTicketModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( NumberVoidedModel )
    | ( SeriesNotIssuingModel )
    | ( Omit<TicketIssued, 'ticket'> & { ticket: _RefType['Ticket'] } )
  ;
  KeepSupportMeasureAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SupportMeasureActNotPossibleModel )
    | ( Omit<SupportMeasureKept, 'measure'> & { measure: _RefType['SupportMeasure'] } )
  ;
  LeaveQueueAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<QueueLeft, 'ticket'> & { ticket: _RefType['HeldTicket'] } )
    | ( TicketStepNotPossibleModel )
  ;
  LocalGroupAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<LocalGroupChanged, 'localGroup'> & { localGroup: _RefType['LocalGroup'] } )
    | ( LocalGroupEndedModel )
    | ( LocalGroupRegisteredModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  MarkAppointmentNoShowAnswer:
    | ( AppointmentNotPossibleModel )
    | ( Omit<AppointmentNotKept, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  MarkSupportAlertSeenAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SupportAlertMarked, 'alert'> & { alert: _RefType['SupportAlert'] } )
  ;
  NotificationAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<NotificationChanged, 'notification'> & { notification: _RefType['Notification'] } )
    | ( NotificationNotYoursModel )
    | ( NotificationStepNotPossibleModel )
  ;
  OpenProcedureChannelAnswer:
    | ( ChannelBarredModel )
    | ( ChannelStandsModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ProcedureChannelOpened, 'procedure'> & { procedure: _RefType['Procedure'] } )
  ;
  OpenSlotGroupAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SlotGroupNotFitModel )
    | ( Omit<SlotGroupOpened, 'slotGroup'> & { slotGroup: _RefType['SlotGroup'] } )
  ;
  PlanCounterMoveAnswer:
    | ( ConflictModel )
    | ( Omit<CounterMovePlanned, 'counter'> & { counter: _RefType['Counter'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MoveAlreadyPlannedModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ProposeSupportClearanceAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SupportClearanceProposed, 'clearance'> & { clearance: _RefType['SupportClearance'] } )
  ;
  ProposeSupportMeasureEndAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SupportMeasureActNotPossibleModel )
    | ( Omit<SupportMeasureEndProposed, 'measure'> & { measure: _RefType['SupportMeasure'] } )
  ;
  ReadyApplicationAnswer:
    | ( Omit<ApplicationReady, 'application'> & { application: _RefType['Application'] } )
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ReceiveLeafletsAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<LeafletsMoved, 'stock'> & { stock: _RefType['LeafletStock'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordApplicationAnswer:
    | ( Omit<ApplicationRecorded, 'application'> & { application: _RefType['Application'] } )
    | ( ChannelNotAllowedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentityNotEnoughModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PrerequisiteMissingModel )
    | ( ProcedureNotTakenHereModel )
    | ( ProxyNotAllowedModel )
    | ( RelayNeedsIssuingCounterModel )
    | ( SectionNotInChargeModel )
  ;
  RecordAppointmentNoticeAnswer:
    | ( AppointmentNotPossibleModel )
    | ( Omit<AppointmentNoticeRecorded, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordArrivalAnswer:
    | ( Omit<ApplicationArrived, 'application'> & { application: _RefType['Application'] } )
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordBoardPostingAnswer:
    | ( BoardNotPossibleModel )
    | ( Omit<BoardPostingPosted, 'posting'> & { posting: _RefType['BoardPosting'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordBoardRemovalAnswer:
    | ( BoardNotPossibleModel )
    | ( Omit<BoardPostingRemoved, 'posting'> & { posting: _RefType['BoardPosting'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordChannelUseAnswer:
    | ( Omit<ChannelUseRecorded, 'use'> & { use: _RefType['ChannelUse'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordDigitalSupportAnswer:
    | ( ConflictModel )
    | ( Omit<DigitalSupportRecorded, 'counter'> & { counter: _RefType['Counter'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ProcedureNotDigitalModel )
    | ( SupportNotHereModel )
  ;
  RegisterConsultationWorkerAnswer:
    | ( ConflictModel )
    | ( Omit<ConsultationWorkerRegistered, 'worker'> & { worker: _RefType['ConsultationWorker'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( WorkerRegisteredAlreadyModel )
  ;
  RegisterInterpreterAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( Omit<InterpreterRegistered, 'interpreter'> & { interpreter?: Maybe<_RefType['Interpreter']> } )
    | ( InterpreterRegisteredAlreadyModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RegisterNetSpotAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<NetSpotOnRecord, 'spot'> & { spot: _RefType['NetSpot'] } )
    | ( NetSpotRegisteredModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RegisterNoticeBoardAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<NoticeBoardRegistered, 'board'> & { board: _RefType['NoticeBoard'] } )
  ;
  RegisterSupportMeasureAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PersonNotDistinctModel )
    | ( Omit<SupportMeasureRegistered, 'measure'> & { measure: _RefType['SupportMeasure'] } )
  ;
  ReleaseConsultationFiguresAnswer:
    | ( ConflictModel )
    | ( Omit<ConsultationFiguresReleased, 'release'> & { release: _RefType['ConsultationFigureRelease'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RenewSupportMeasureAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SupportMeasureActNotPossibleModel )
    | ( Omit<SupportMeasureRenewed, 'measure'> & { measure: _RefType['SupportMeasure'] } )
  ;
  ReopenSlotDayAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SlotDayReopened, 'slotGroup'> & { slotGroup: _RefType['SlotGroup'] } )
    | ( SlotGroupNotPossibleModel )
  ;
  ReprintIssueAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( IssueActNotPossibleModel )
    | ( Omit<IssueReprinted, 'issue'> & { issue: _RefType['CertificateIssue'] } )
    | ( IssueWithheldModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ReprintTicketAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<TicketReprinted, 'ticket'> & { ticket: _RefType['Ticket'] } )
    | ( TicketStepNotPossibleModel )
  ;
  RequestCorrectionAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( Omit<CorrectionRequested, 'application'> & { application: _RefType['Application'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RescheduleAppointmentAnswer:
    | ( AppointmentNotPossibleModel )
    | ( AlreadyOpenModel )
    | ( Omit<AppointmentRescheduled, 'appointment'> & { appointment: _RefType['Appointment'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SlotGroupNotFitModel )
    | ( SlotNotFreeModel )
  ;
  RetireNoticeBoardAnswer:
    | ( BoardNotPossibleModel )
    | ( BoardInUseModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<NoticeBoardRetired, 'board'> & { board: _RefType['NoticeBoard'] } )
  ;
  ReviseDraftAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( Omit<DraftRevised, 'application'> & { application: _RefType['Application'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PrerequisiteMissingModel )
    | ( ProxyNotAllowedModel )
  ;
  ReviseProcedureTermsAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ProcedureTermsRevised, 'procedure'> & { procedure: _RefType['Procedure'] } )
  ;
  SeriesDayAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SeriesDayChanged, 'seriesDay'> & { seriesDay: _RefType['SeriesDay'] } )
    | ( SeriesDayOpenedModel )
    | ( SeriesDayStepNotPossibleModel )
  ;
  SetApplicationAsideAnswer:
    | ( Omit<ApplicationSetAside, 'application'> & { application: _RefType['Application'] } )
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SetFloorManagerPostAnswer:
    | ( ConflictModel )
    | ( FloorManagerNotHereModel )
    | ( Omit<FloorManagerPostSet, 'post'> & { post: _RefType['FloorManagerPost'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SetProcedureFeeAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ProcedureFeeSet, 'procedure'> & { procedure: _RefType['Procedure'] } )
  ;
  StartEntryAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( ConflictModel )
    | ( Omit<EntryStarted, 'application'> & { application: _RefType['Application'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SubmitApplicationAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( Omit<ApplicationSubmitted, 'application'> & { application: _RefType['Application'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentityNotEnoughModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  TakeNotificationsAnswer:
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotPermittedModel )
    | ( Omit<NotificationsTaken, 'taken'> & { taken: ReadonlyArray<_RefType['TakenNotification']> } )
  ;
  TicketAnswer:
    | ( AgentHasTicketModel )
    | ( AgentNotAvailableModel )
    | ( CallNotYetModel )
    | ( ConflictModel )
    | ( DeskHasTicketModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NobodyWaitingModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SeriesNotIssuingModel )
    | ( SkillMissingModel )
    | ( Omit<TicketChanged, 'ticket'> & { ticket: _RefType['Ticket'] } )
    | ( TicketStepNotPossibleModel )
    | ( TicketWithOtherModel )
  ;
  VoidIssueAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( IssueActNotPossibleModel )
    | ( Omit<IssueVoided, 'issue'> & { issue: _RefType['CertificateIssue'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawApplicationAnswer:
    | ( ApplicationStepNotPossibleModel )
    | ( Omit<ApplicationWithdrawn, 'application'> & { application: _RefType['Application'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawBoardPostingAnswer:
    | ( BoardNotPossibleModel )
    | ( Omit<BoardPostingWithdrawn, 'posting'> & { posting: _RefType['BoardPosting'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawCounterExceptionAnswer:
    | ( ConflictModel )
    | ( Omit<CounterExceptionWithdrawn, 'affected' | 'counter' | 'exception'> & { affected?: Maybe<ReadonlyArray<_RefType['Appointment']>>, counter: _RefType['Counter'], exception: _RefType['CounterException'] } )
    | ( ExceptionNotOpenModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawCounterMoveAnswer:
    | ( ConflictModel )
    | ( Omit<CounterMoveWithdrawn, 'counter'> & { counter: _RefType['Counter'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MoveNotPlannedModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgentSessionModel )
    | ( ApplicationModel )
    | ( CertificateIssueModel )
    | ( CounterModel )
    | ( FactModel )
    | ( LeafletModel )
    | ( LifeEventModel )
    | ( LocalGroupModel )
    | ( MatterModel )
    | ( NetSpotModel )
    | ( NoticeBoardModel )
    | ( ProcedureModel )
    | ( SeriesDayModel )
    | ( SlotGroupModel )
    | ( TicketModel )
    | ( TicketSeriesModel )
  ;
  Problem:
    | ( AgentAlreadySignedInModel )
    | ( AgentHasTicketModel )
    | ( AgentNotAvailableModel )
    | ( AgentSessionStepNotPossibleModel )
    | ( ApplicationStepNotPossibleModel )
    | ( AppointmentNotPossibleModel )
    | ( AlreadyOpenModel )
    | ( AppointmentHasTicketModel )
    | ( BasisMissingModel )
    | ( BoardNotPossibleModel )
    | ( BoardFullModel )
    | ( BoardInUseModel )
    | ( CallNotYetModel )
    | ( CapacityNotLoweredModel )
    | ( ChannelBarredModel )
    | ( ChannelNotAllowedModel )
    | ( ChannelNotOfferedModel )
    | ( ChannelStandsModel )
    | ( ClearanceNotPossibleModel )
    | ( ConflictModel )
    | ( ConsultationNotFinishedModel )
    | ( ConsultationStepNotPossibleModel )
    | ( DenialNeedsReasonModel )
    | ( DeskHasTicketModel )
    | ( DeskTakenModel )
    | ( EscalationLevelNotNextModel )
    | ( EscalationOpenAlreadyModel )
    | ( EscalationOutOfAreaModel )
    | ( ExceptionNotOpenModel )
    | ( ExceptionOverlapsModel )
    | ( FloorManagerNotHereModel )
    | ( FloorManagerPostOverModel )
    | ( HoldExpiredModel )
    | ( IdempotencyKeyReusedModel )
    | ( IdentityNotEnoughModel )
    | ( InterpreterNotFreeModel )
    | ( InterpreterRegisteredAlreadyModel )
    | ( InvalidInputModel )
    | ( IssueActNotPossibleModel )
    | ( IssueWithheldModel )
    | ( LeafletOutOfStockModel )
    | ( LocalGroupEndedModel )
    | ( LocalGroupRegisteredModel )
    | ( MoveAlreadyPlannedModel )
    | ( MoveNotPlannedModel )
    | ( NetSpotHasOpenApplicationModel )
    | ( NetSpotRegisteredModel )
    | ( NetSubsidyTooEarlyModel )
    | ( NobodyWaitingModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( NotificationNotYoursModel )
    | ( NotificationStepNotPossibleModel )
    | ( NumberVoidedModel )
    | ( PersonNotDistinctModel )
    | ( PrerequisiteMissingModel )
    | ( ProcedureNotDigitalModel )
    | ( ProcedureNotTakenHereModel )
    | ( ProxyNotAllowedModel )
    | ( RedirectNotPossibleModel )
    | ( ReferralOpenAlreadyModel )
    | ( RelayNeedsIssuingCounterModel )
    | ( SecondApproverNeededModel )
    | ( SecondOfficerNeededModel )
    | ( SectionNotInChargeModel )
    | ( SeriesDayOpenedModel )
    | ( SeriesDayStepNotPossibleModel )
    | ( SeriesNotIssuingModel )
    | ( SkillMissingModel )
    | ( SlotGroupNotPossibleModel )
    | ( SlotGroupNotFitModel )
    | ( SlotNotFreeModel )
    | ( SupervisorNeededModel )
    | ( SupportMeasureActNotPossibleModel )
    | ( SupportNotHereModel )
    | ( TicketStepNotPossibleModel )
    | ( TicketWithOtherModel )
    | ( TooManyCasesModel )
    | ( WorkerNotFitModel )
    | ( WorkerRegisteredAlreadyModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddConsultationTopicInput: AddConsultationTopicInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdjustSeriesDayInput: AdjustSeriesDayInput;
  AgentAlreadySignedIn: ResolverTypeWrapper<AgentAlreadySignedInModel>;
  AgentHasTicket: ResolverTypeWrapper<AgentHasTicketModel>;
  AgentNotAvailable: ResolverTypeWrapper<AgentNotAvailableModel>;
  AgentSession: ResolverTypeWrapper<AgentSessionModel>;
  AgentSessionAction: AgentSessionAction;
  AgentSessionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgentSessionAnswer']>;
  AgentSessionChanged: ResolverTypeWrapper<Omit<AgentSessionChanged, 'session'> & { session: ResolversTypes['AgentSession'] }>;
  AgentSessionInput: AgentSessionInput;
  AgentSessionStepNotPossible: ResolverTypeWrapper<AgentSessionStepNotPossibleModel>;
  AgentState: AgentState;
  AgentStateWanted: AgentStateWanted;
  AnnounceCounterExceptionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceCounterExceptionAnswer']>;
  AnnounceCounterExceptionInput: AnnounceCounterExceptionInput;
  AnswerConsultationInput: AnswerConsultationInput;
  AnswerCorrectionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCorrectionAnswer']>;
  AnswerCorrectionInput: AnswerCorrectionInput;
  AnswerInput: AnswerInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AnswerIntroductionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerIntroductionAnswer']>;
  AnswerIntroductionInput: AnswerIntroductionInput;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationAction: ApplicationAction;
  ApplicationArrived: ResolverTypeWrapper<Omit<ApplicationArrived, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationChannelFilter: ApplicationChannelFilter;
  ApplicationCompleted: ResolverTypeWrapper<Omit<ApplicationCompleted, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Application']> }>;
  ApplicationCorrection: ResolverTypeWrapper<ApplicationCorrectionModel>;
  ApplicationDecided: ResolverTypeWrapper<Omit<ApplicationDecided, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationDecision: ResolverTypeWrapper<ApplicationDecisionModel>;
  ApplicationDrafted: ResolverTypeWrapper<Omit<ApplicationDrafted, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationEntry: ResolverTypeWrapper<ApplicationEntryModel>;
  ApplicationInput: ApplicationInput;
  ApplicationIssued: ResolverTypeWrapper<Omit<ApplicationIssued, 'application' | 'issue'> & { application: ResolversTypes['Application'], issue: ResolversTypes['CertificateIssue'] }>;
  ApplicationOrder: ApplicationOrder;
  ApplicationOrderField: ApplicationOrderField;
  ApplicationOutcome: ApplicationOutcome;
  ApplicationPart: ApplicationPart;
  ApplicationPerson: ResolverTypeWrapper<ApplicationPersonModel>;
  ApplicationPersonInput: ApplicationPersonInput;
  ApplicationPurpose: ApplicationPurpose;
  ApplicationReady: ResolverTypeWrapper<Omit<ApplicationReady, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationRecorded: ResolverTypeWrapper<Omit<ApplicationRecorded, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationSetAside: ResolverTypeWrapper<Omit<ApplicationSetAside, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationStandard: ResolverTypeWrapper<ApplicationStandard>;
  ApplicationState: ApplicationState;
  ApplicationStateFilter: ApplicationStateFilter;
  ApplicationStepNotPossible: ResolverTypeWrapper<ApplicationStepNotPossibleModel>;
  ApplicationSubmitted: ResolverTypeWrapper<Omit<ApplicationSubmitted, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationWhere: ApplicationWhere;
  ApplicationWithdrawn: ResolverTypeWrapper<Omit<ApplicationWithdrawn, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplyForBoardSlotAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForBoardSlotAnswer']>;
  ApplyForBoardSlotInput: ApplyForBoardSlotInput;
  ApplyForNetSubsidyAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForNetSubsidyAnswer']>;
  ApplyForNetSubsidyInput: ApplyForNetSubsidyInput;
  Appointment: ResolverTypeWrapper<AppointmentModel>;
  AppointmentActNotPossible: ResolverTypeWrapper<AppointmentNotPossibleModel>;
  AppointmentAction: AppointmentAction;
  AppointmentAlreadyOpen: ResolverTypeWrapper<AlreadyOpenModel>;
  AppointmentArrival: ResolverTypeWrapper<AppointmentArrival>;
  AppointmentCancelled: ResolverTypeWrapper<Omit<AppointmentCancelled, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentCheckedIn: ResolverTypeWrapper<Omit<AppointmentCheckedIn, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentCompleted: ResolverTypeWrapper<Omit<AppointmentCompleted, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentConfirmed: ResolverTypeWrapper<Omit<AppointmentConfirmed, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentConnection: ResolverTypeWrapper<Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppointmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Appointment']> }>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentEnd: ResolverTypeWrapper<AppointmentEndModel>;
  AppointmentEnding: ResolverTypeWrapper<AppointmentEnding>;
  AppointmentHasTicket: ResolverTypeWrapper<AppointmentHasTicketModel>;
  AppointmentHeld: ResolverTypeWrapper<Omit<AppointmentHeld, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentMode: AppointmentMode;
  AppointmentNotKept: ResolverTypeWrapper<Omit<AppointmentNotKept, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentNotice: ResolverTypeWrapper<AppointmentNotice>;
  AppointmentNoticeKind: AppointmentNoticeKind;
  AppointmentNoticeRecorded: ResolverTypeWrapper<Omit<AppointmentNoticeRecorded, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentPerson: ResolverTypeWrapper<AppointmentPerson>;
  AppointmentPersonInput: AppointmentPersonInput;
  AppointmentRescheduled: ResolverTypeWrapper<Omit<AppointmentRescheduled, 'appointment'> & { appointment: ResolversTypes['Appointment'] }>;
  AppointmentSide: AppointmentSide;
  AppointmentState: AppointmentState;
  AppointmentWhere: AppointmentWhere;
  ApproveBoardPostingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveBoardPostingAnswer']>;
  ApproveBoardPostingInput: ApproveBoardPostingInput;
  ApproveSupportClearanceAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveSupportClearanceAnswer']>;
  ApproveSupportClearanceInput: ApproveSupportClearanceInput;
  Area: ResolverTypeWrapper<Omit<Area, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversTypes['Counter']>> }>;
  ArrivalClass: ArrivalClass;
  AskIntroductionInput: AskIntroductionInput;
  BasisMissing: ResolverTypeWrapper<BasisMissingModel>;
  BeforeReason: BeforeReason;
  BeginReviewAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginReviewAnswer']>;
  BilingualInput: BilingualInput;
  BoardActNotPossible: ResolverTypeWrapper<BoardNotPossibleModel>;
  BoardApplicant: ResolverTypeWrapper<BoardApplicant>;
  BoardApplicantInput: BoardApplicantInput;
  BoardFull: ResolverTypeWrapper<BoardFullModel>;
  BoardInUse: ResolverTypeWrapper<BoardInUseModel>;
  BoardNotice: ResolverTypeWrapper<BoardNotice>;
  BoardNumber: ResolverTypeWrapper<BoardNumberModel>;
  BoardPeriod: ResolverTypeWrapper<BoardPeriodModel>;
  BoardPosting: ResolverTypeWrapper<BoardPostingModel>;
  BoardPostingAction: BoardPostingAction;
  BoardPostingApproved: ResolverTypeWrapper<Omit<BoardPostingApproved, 'posting'> & { posting: ResolversTypes['BoardPosting'] }>;
  BoardPostingConnection: ResolverTypeWrapper<Omit<BoardPostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BoardPostingEdge']>, nodes: ReadonlyArray<ResolversTypes['BoardPosting']> }>;
  BoardPostingDeclined: ResolverTypeWrapper<Omit<BoardPostingDeclined, 'posting'> & { posting: ResolversTypes['BoardPosting'] }>;
  BoardPostingEdge: ResolverTypeWrapper<Omit<BoardPostingEdge, 'node'> & { node: ResolversTypes['BoardPosting'] }>;
  BoardPostingPosted: ResolverTypeWrapper<Omit<BoardPostingPosted, 'posting'> & { posting: ResolversTypes['BoardPosting'] }>;
  BoardPostingRemoved: ResolverTypeWrapper<Omit<BoardPostingRemoved, 'posting'> & { posting: ResolversTypes['BoardPosting'] }>;
  BoardPostingState: BoardPostingState;
  BoardPostingWhere: BoardPostingWhere;
  BoardPostingWithdrawn: ResolverTypeWrapper<Omit<BoardPostingWithdrawn, 'posting'> & { posting: ResolversTypes['BoardPosting'] }>;
  BoardQueue: ResolverTypeWrapper<BoardQueueModel>;
  BoardSlotApplied: ResolverTypeWrapper<Omit<BoardSlotApplied, 'posting'> & { posting: ResolversTypes['BoardPosting'] }>;
  BookVideoInterpreterInput: BookVideoInterpreterInput;
  BookVideoSessionInput: BookVideoSessionInput;
  BreakConsultationGlassInput: BreakConsultationGlassInput;
  CalendarCertainty: CalendarCertainty;
  CallCentre: ResolverTypeWrapper<CallCentreModel>;
  CallKind: CallKind;
  CallNextTicketInput: CallNextTicketInput;
  CallNotYet: ResolverTypeWrapper<CallNotYetModel>;
  CallReason: CallReason;
  CallTicketInput: CallTicketInput;
  CalledBefore: ResolverTypeWrapper<CalledBeforeModel>;
  CalledNumber: ResolverTypeWrapper<CalledNumberModel>;
  CancelAppointmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelAppointmentAnswer']>;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelReason: CancelReason;
  CancelTicketInput: CancelTicketInput;
  CapacityNotLowered: ResolverTypeWrapper<CapacityNotLoweredModel>;
  CertificateIssue: ResolverTypeWrapper<CertificateIssueModel>;
  ChangeAgentStateInput: ChangeAgentStateInput;
  ChangeConsultationTopicInput: ChangeConsultationTopicInput;
  ChangeLocalGroupInput: ChangeLocalGroupInput;
  ChangeSlotGroupAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSlotGroupAnswer']>;
  ChangeSlotGroupInput: ChangeSlotGroupInput;
  Channel: Channel;
  ChannelBar: ResolverTypeWrapper<ChannelBarModel>;
  ChannelBarred: ResolverTypeWrapper<ChannelBarredModel>;
  ChannelCheck: ResolverTypeWrapper<ChannelCheckModel>;
  ChannelCountInput: ChannelCountInput;
  ChannelCountSource: ChannelCountSource;
  ChannelNotAllowed: ResolverTypeWrapper<ChannelNotAllowedModel>;
  ChannelNotOffered: ResolverTypeWrapper<ChannelNotOfferedModel>;
  ChannelRefusal: ChannelRefusal;
  ChannelShare: ResolverTypeWrapper<ChannelShare>;
  ChannelStands: ResolverTypeWrapper<ChannelStandsModel>;
  ChannelUse: ResolverTypeWrapper<ChannelUseModel>;
  ChannelUseRecorded: ResolverTypeWrapper<Omit<ChannelUseRecorded, 'use'> & { use: ResolversTypes['ChannelUse'] }>;
  CheckInAppointmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInAppointmentAnswer']>;
  CheckInAppointmentInput: CheckInAppointmentInput;
  Checklist: ResolverTypeWrapper<ChecklistModel>;
  Clause: ResolverTypeWrapper<Clause>;
  ClearanceNotPossible: ResolverTypeWrapper<ClearanceNotPossibleModel>;
  Clock: ResolverTypeWrapper<ClockModel>;
  ClockCertainty: ClockCertainty;
  ClockDirection: ClockDirection;
  ClockEscalation: ResolverTypeWrapper<ClockEscalation>;
  ClockFirstDay: ClockFirstDay;
  ClockHolidayRule: ClockHolidayRule;
  ClockRule: ResolverTypeWrapper<ClockRuleModel>;
  ClockState: ClockState;
  ClockUnit: ClockUnit;
  CloseSlotDayAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSlotDayAnswer']>;
  CloseSlotDayInput: CloseSlotDayInput;
  ClosedSlotDay: ResolverTypeWrapper<ClosedSlotDayModel>;
  CompleteApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteApplicationAnswer']>;
  CompleteAppointmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteAppointmentAnswer']>;
  CompleteAppointmentInput: CompleteAppointmentInput;
  CompleteTicketInput: CompleteTicketInput;
  ConferenceAction: ConferenceAction;
  ConferenceHearing: ResolverTypeWrapper<ConferenceHearingModel>;
  ConferenceInput: ConferenceInput;
  ConferenceKind: ConferenceKind;
  ConferenceSeat: ResolverTypeWrapper<ConferenceSeatModel>;
  ConferenceSeatState: ConferenceSeatState;
  ConferenceState: ConferenceState;
  Confidence: Confidence;
  ConfirmAppointmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAppointmentAnswer']>;
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmNotificationInput: ConfirmNotificationInput;
  ConfirmSupportMeasureEndAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmSupportMeasureEndAnswer']>;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  CongestionBin: ResolverTypeWrapper<CongestionBinModel>;
  CongestionForecast: ResolverTypeWrapper<CongestionForecastModel>;
  CongestionLevel: CongestionLevel;
  ConnectVideoSessionInput: ConnectVideoSessionInput;
  Consultation: ResolverTypeWrapper<ConsultationModel>;
  ConsultationAction: ConsultationAction;
  ConsultationAlert: ResolverTypeWrapper<ConsultationAlertModel>;
  ConsultationAlertKind: ConsultationAlertKind;
  ConsultationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultationAnswer']>;
  ConsultationBook: ResolverTypeWrapper<ConsultationBookModel>;
  ConsultationChanged: ResolverTypeWrapper<ConsultationChangedModel>;
  ConsultationChannel: ConsultationChannel;
  ConsultationClock: ResolverTypeWrapper<ConsultationClockModel>;
  ConsultationClockKind: ConsultationClockKind;
  ConsultationClockState: ConsultationClockState;
  ConsultationCloseBlocker: ConsultationCloseBlocker;
  ConsultationConference: ResolverTypeWrapper<ConsultationConferenceModel>;
  ConsultationConnection: ResolverTypeWrapper<Omit<ConsultationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsultationEdge']>, nodes: ReadonlyArray<ResolversTypes['Consultation']> }>;
  ConsultationConsent: ResolverTypeWrapper<ConsultationConsentModel>;
  ConsultationConsentGiver: ConsultationConsentGiver;
  ConsultationConsentMethod: ConsultationConsentMethod;
  ConsultationConsentState: ConsultationConsentState;
  ConsultationDay: ResolverTypeWrapper<ConsultationDayModel>;
  ConsultationDayOf: ConsultationDayOf;
  ConsultationDesk: ResolverTypeWrapper<DeskToldModel>;
  ConsultationDue: ResolverTypeWrapper<ConsultationDueModel>;
  ConsultationEdge: ResolverTypeWrapper<Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }>;
  ConsultationErasure: ResolverTypeWrapper<ConsultationErasure>;
  ConsultationEscalation: ResolverTypeWrapper<ConsultationEscalationModel>;
  ConsultationEscalationAction: ConsultationEscalationAction;
  ConsultationEscalationKind: ConsultationEscalationKind;
  ConsultationEscalationState: ConsultationEscalationState;
  ConsultationFigure: ResolverTypeWrapper<ConsultationFigureModel>;
  ConsultationFigureRelease: ResolverTypeWrapper<ConsultationFigureReleaseModel>;
  ConsultationFigureTable: ResolverTypeWrapper<ConsultationFigureTableModel>;
  ConsultationFigureTableKind: ConsultationFigureTableKind;
  ConsultationFigureTier: ConsultationFigureTier;
  ConsultationFiguresReleased: ResolverTypeWrapper<Omit<ConsultationFiguresReleased, 'release'> & { release: ResolversTypes['ConsultationFigureRelease'] }>;
  ConsultationGlass: ResolverTypeWrapper<ConsultationGlassModel>;
  ConsultationGround: ResolverTypeWrapper<ConsultationGroundModel>;
  ConsultationIdentity: ResolverTypeWrapper<ConsultationIdentityModel>;
  ConsultationInput: ConsultationInput;
  ConsultationKept: ResolverTypeWrapper<ConsultationKept>;
  ConsultationKeptClass: ConsultationKeptClass;
  ConsultationLevel: ConsultationLevel;
  ConsultationList: ConsultationList;
  ConsultationNotFinished: ResolverTypeWrapper<ConsultationNotFinishedModel>;
  ConsultationNote: ResolverTypeWrapper<ConsultationNoteModel>;
  ConsultationNoteClass: ConsultationNoteClass;
  ConsultationOwner: ResolverTypeWrapper<ConsultationOwnerModel>;
  ConsultationParty: ResolverTypeWrapper<ConsultationPartyModel>;
  ConsultationPlace: ConsultationPlace;
  ConsultationPurpose: ConsultationPurpose;
  ConsultationRedirectBar: ConsultationRedirectBar;
  ConsultationReferral: ResolverTypeWrapper<ConsultationReferralModel>;
  ConsultationReferralAction: ConsultationReferralAction;
  ConsultationReferralKind: ConsultationReferralKind;
  ConsultationReferralState: ConsultationReferralState;
  ConsultationRetention: ResolverTypeWrapper<ConsultationRetention>;
  ConsultationState: ConsultationState;
  ConsultationStepNotPossible: ResolverTypeWrapper<ConsultationStepNotPossibleModel>;
  ConsultationSubject: ResolverTypeWrapper<ConsultationSubjectModel>;
  ConsultationSubjectInput: ConsultationSubjectInput;
  ConsultationSubjectRole: ConsultationSubjectRole;
  ConsultationTeamMember: ResolverTypeWrapper<ConsultationTeamMemberModel>;
  ConsultationTopic: ResolverTypeWrapper<ConsultationTopicModel>;
  ConsultationTopicAction: ConsultationTopicAction;
  ConsultationTopicCode: ResolverTypeWrapper<ConsultationTopicCodeModel>;
  ConsultationTopicInput: ConsultationTopicInput;
  ConsultationTopicState: ConsultationTopicState;
  ConsultationUrgency: ConsultationUrgency;
  ConsultationWorker: ResolverTypeWrapper<ConsultationWorkerModel>;
  ConsultationWorkerEnded: ResolverTypeWrapper<Omit<ConsultationWorkerEnded, 'worker'> & { worker: ResolversTypes['ConsultationWorker'] }>;
  ConsultationWorkerRegistered: ResolverTypeWrapper<Omit<ConsultationWorkerRegistered, 'worker'> & { worker: ResolversTypes['ConsultationWorker'] }>;
  ConsultationWorkerRole: ConsultationWorkerRole;
  ConsultationWorkerState: ConsultationWorkerState;
  ContactKind: ContactKind;
  CorrectionAnswered: ResolverTypeWrapper<Omit<CorrectionAnswered, 'application'> & { application: ResolversTypes['Application'] }>;
  CorrectionChangesInput: CorrectionChangesInput;
  CorrectionRequested: ResolverTypeWrapper<Omit<CorrectionRequested, 'application'> & { application: ResolversTypes['Application'] }>;
  Counter: ResolverTypeWrapper<CounterModel>;
  CounterAction: CounterAction;
  CounterConnection: ResolverTypeWrapper<Omit<CounterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CounterEdge']>, nodes: ReadonlyArray<ResolversTypes['Counter']> }>;
  CounterDay: ResolverTypeWrapper<CounterDayModel>;
  CounterEdge: ResolverTypeWrapper<Omit<CounterEdge, 'node'> & { node: ResolversTypes['Counter'] }>;
  CounterEntry: CounterEntry;
  CounterException: ResolverTypeWrapper<CounterExceptionModel>;
  CounterExceptionAction: CounterExceptionAction;
  CounterExceptionAnnounced: ResolverTypeWrapper<Omit<CounterExceptionAnnounced, 'affected' | 'counter' | 'exception'> & { affected?: Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, counter: ResolversTypes['Counter'], exception: ResolversTypes['CounterException'] }>;
  CounterExceptionKind: CounterExceptionKind;
  CounterExceptionState: CounterExceptionState;
  CounterExceptionWithdrawn: ResolverTypeWrapper<Omit<CounterExceptionWithdrawn, 'affected' | 'counter' | 'exception'> & { affected?: Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, counter: ResolversTypes['Counter'], exception: ResolversTypes['CounterException'] }>;
  CounterHours: ResolverTypeWrapper<CounterHoursModel>;
  CounterKind: CounterKind;
  CounterKindCount: ResolverTypeWrapper<CounterKindCount>;
  CounterKindFilter: CounterKindFilter;
  CounterLocation: ResolverTypeWrapper<CounterLocationModel>;
  CounterMovePlanned: ResolverTypeWrapper<Omit<CounterMovePlanned, 'counter'> & { counter: ResolversTypes['Counter'] }>;
  CounterMoveWithdrawn: ResolverTypeWrapper<Omit<CounterMoveWithdrawn, 'counter'> & { counter: ResolversTypes['Counter'] }>;
  CounterOpening: ResolverTypeWrapper<CounterOpening>;
  CounterOrder: CounterOrder;
  CounterOrderField: CounterOrderField;
  CounterWait: ResolverTypeWrapper<CounterWaitModel>;
  CounterWhere: CounterWhere;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DayEndPolicy: DayEndPolicy;
  DayKind: DayKind;
  DeadlineFirstDay: DeadlineFirstDay;
  DecideApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideApplicationAnswer']>;
  DecideApplicationInput: DecideApplicationInput;
  DeclineBoardPostingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineBoardPostingAnswer']>;
  DeclineBoardPostingInput: DeclineBoardPostingInput;
  DenialNeedsReason: ResolverTypeWrapper<DenialNeedsReasonModel>;
  DenialPart: DenialPart;
  DeskHasTicket: ResolverTypeWrapper<DeskHasTicketModel>;
  DeskTaken: ResolverTypeWrapper<DeskTakenModel>;
  DigitalSupportCount: ResolverTypeWrapper<DigitalSupportCount>;
  DigitalSupportRecorded: ResolverTypeWrapper<Omit<DigitalSupportRecorded, 'counter'> & { counter: ResolversTypes['Counter'] }>;
  District: ResolverTypeWrapper<Omit<District, 'consultationDesks' | 'counters' | 'localGroups' | 'noticeBoards'> & { consultationDesks?: Maybe<ReadonlyArray<ResolversTypes['ConsultationDesk']>>, counters?: Maybe<ReadonlyArray<ResolversTypes['Counter']>>, localGroups?: Maybe<ReadonlyArray<ResolversTypes['LocalGroup']>>, noticeBoards?: Maybe<ReadonlyArray<ResolversTypes['NoticeBoard']>> }>;
  DraftApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftApplicationAnswer']>;
  DraftApplicationInput: DraftApplicationInput;
  DraftRevised: ResolverTypeWrapper<Omit<DraftRevised, 'application'> & { application: ResolversTypes['Application'] }>;
  EndConferenceInput: EndConferenceInput;
  EndConsultationWorkerAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndConsultationWorkerAnswer']>;
  EndConsultationWorkerInput: EndConsultationWorkerInput;
  EndFloorManagerPostAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndFloorManagerPostAnswer']>;
  EndFloorManagerPostInput: EndFloorManagerPostInput;
  EndInterpreterAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndInterpreterAnswer']>;
  EndInterpreterInput: EndInterpreterInput;
  EndLocalGroupInput: EndLocalGroupInput;
  EndProcedureChannelAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndProcedureChannelAnswer']>;
  EndProcedureChannelInput: EndProcedureChannelInput;
  EndSlotGroupAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSlotGroupAnswer']>;
  EndSlotGroupInput: EndSlotGroupInput;
  Entitlement: Entitlement;
  EntryFinished: ResolverTypeWrapper<Omit<EntryFinished, 'application'> & { application: ResolversTypes['Application'] }>;
  EntryStarted: ResolverTypeWrapper<Omit<EntryStarted, 'application'> & { application: ResolversTypes['Application'] }>;
  EscalationInput: EscalationInput;
  EscalationLevelNotNext: ResolverTypeWrapper<EscalationLevelNotNextModel>;
  EscalationOpenAlready: ResolverTypeWrapper<EscalationOpenAlreadyModel>;
  EscalationOutOfArea: ResolverTypeWrapper<EscalationOutOfAreaModel>;
  EscalationWordsInput: EscalationWordsInput;
  EvidenceInput: EvidenceInput;
  EvidenceNeed: ResolverTypeWrapper<EvidenceNeedModel>;
  EvidenceOp: EvidenceOp;
  ExceptionNotOpen: ResolverTypeWrapper<ExceptionNotOpenModel>;
  ExceptionOverlaps: ResolverTypeWrapper<ExceptionOverlapsModel>;
  Fact: ResolverTypeWrapper<FactModel>;
  FactKind: FactKind;
  FactOption: ResolverTypeWrapper<FactOptionModel>;
  FactTest: ResolverTypeWrapper<FactTestModel>;
  FactTestInput: FactTestInput;
  FailNotificationInput: FailNotificationInput;
  FailVideoSessionInput: FailVideoSessionInput;
  FinishEntryAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishEntryAnswer']>;
  FloorManagerHours: ResolverTypeWrapper<FloorManagerHours>;
  FloorManagerHoursInput: FloorManagerHoursInput;
  FloorManagerNotHere: ResolverTypeWrapper<FloorManagerNotHereModel>;
  FloorManagerPost: ResolverTypeWrapper<FloorManagerPostModel>;
  FloorManagerPostEnded: ResolverTypeWrapper<Omit<FloorManagerPostEnded, 'post'> & { post: ResolversTypes['FloorManagerPost'] }>;
  FloorManagerPostOver: ResolverTypeWrapper<FloorManagerPostOverModel>;
  FloorManagerPostSet: ResolverTypeWrapper<Omit<FloorManagerPostSet, 'post'> & { post: ResolversTypes['FloorManagerPost'] }>;
  FollowUpConsultationInput: FollowUpConsultationInput;
  FreeSlot: ResolverTypeWrapper<FreeSlotModel>;
  FreeSlotDay: ResolverTypeWrapper<FreeSlotDayModel>;
  FreeSlotsWhere: FreeSlotsWhere;
  HandOutLeafletsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOutLeafletsAnswer']>;
  HeldTicket: ResolverTypeWrapper<HeldTicketModel>;
  HeldTicketAction: HeldTicketAction;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HoldAppointmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldAppointmentAnswer']>;
  HoldAppointmentInput: HoldAppointmentInput;
  HoldConsultationInput: HoldConsultationInput;
  HoldExpired: ResolverTypeWrapper<HoldExpiredModel>;
  HoursInterval: ResolverTypeWrapper<HoursInterval>;
  HoursIntervalInput: HoursIntervalInput;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IdentityDocument: IdentityDocument;
  IdentityLevel: IdentityLevel;
  IdentityMethod: IdentityMethod;
  IdentityNotEnough: ResolverTypeWrapper<IdentityNotEnoughModel>;
  InCharge: ResolverTypeWrapper<InChargeModel>;
  IntFilter: IntFilter;
  Interpretation: ResolverTypeWrapper<InterpretationModel>;
  Interpreter: ResolverTypeWrapper<InterpreterModel>;
  InterpreterBar: InterpreterBar;
  InterpreterEnded: ResolverTypeWrapper<Omit<InterpreterEnded, 'interpreter'> & { interpreter?: Maybe<ResolversTypes['Interpreter']> }>;
  InterpreterNotFree: ResolverTypeWrapper<InterpreterNotFreeModel>;
  InterpreterRegistered: ResolverTypeWrapper<Omit<InterpreterRegistered, 'interpreter'> & { interpreter?: Maybe<ResolversTypes['Interpreter']> }>;
  InterpreterRegisteredAlready: ResolverTypeWrapper<InterpreterRegisteredAlreadyModel>;
  InterpreterState: InterpreterState;
  InterpreterWantedInput: InterpreterWantedInput;
  Introduction: ResolverTypeWrapper<IntroductionModel>;
  IntroductionAction: IntroductionAction;
  IntroductionAnswered: ResolverTypeWrapper<IntroductionAnswered>;
  IntroductionInput: IntroductionInput;
  IntroductionOffer: ResolverTypeWrapper<IntroductionOfferModel>;
  IntroductionState: IntroductionState;
  IntroductionTo: IntroductionTo;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  IssueActNotPossible: ResolverTypeWrapper<IssueActNotPossibleModel>;
  IssueAction: IssueAction;
  IssueApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueApplicationAnswer']>;
  IssueApplicationInput: IssueApplicationInput;
  IssueIdentity: ResolverTypeWrapper<IssueIdentity>;
  IssueIdentityInput: IssueIdentityInput;
  IssueInput: IssueInput;
  IssueReason: IssueReason;
  IssueReceiver: IssueReceiver;
  IssueReprinted: ResolverTypeWrapper<Omit<IssueReprinted, 'issue'> & { issue: ResolversTypes['CertificateIssue'] }>;
  IssueState: IssueState;
  IssueTicketAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueTicketAnswer']>;
  IssueTicketInput: IssueTicketInput;
  IssueVoided: ResolverTypeWrapper<Omit<IssueVoided, 'issue'> & { issue: ResolversTypes['CertificateIssue'] }>;
  IssueWithheld: ResolverTypeWrapper<IssueWithheldModel>;
  KeepSupportMeasureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepSupportMeasureAnswer']>;
  Language: Language;
  Leaflet: ResolverTypeWrapper<LeafletModel>;
  LeafletEdition: ResolverTypeWrapper<LeafletEditionModel>;
  LeafletOutOfStock: ResolverTypeWrapper<LeafletOutOfStockModel>;
  LeafletStock: ResolverTypeWrapper<LeafletStockModel>;
  LeafletsMoved: ResolverTypeWrapper<Omit<LeafletsMoved, 'stock'> & { stock: ResolversTypes['LeafletStock'] }>;
  LeaveQueueAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveQueueAnswer']>;
  LeaveQueueInput: LeaveQueueInput;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LegalField: LegalField;
  LegalFieldFilter: LegalFieldFilter;
  LifeEvent: ResolverTypeWrapper<LifeEventModel>;
  LifeEventPlan: ResolverTypeWrapper<LifeEventPlanModel>;
  LifeEventStep: ResolverTypeWrapper<LifeEventStepModel>;
  LocalCounterWhere: LocalCounterWhere;
  LocalGroup: ResolverTypeWrapper<LocalGroupModel>;
  LocalGroupAction: LocalGroupAction;
  LocalGroupAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LocalGroupAnswer']>;
  LocalGroupChanged: ResolverTypeWrapper<Omit<LocalGroupChanged, 'localGroup'> & { localGroup: ResolversTypes['LocalGroup'] }>;
  LocalGroupEnded: ResolverTypeWrapper<LocalGroupEndedModel>;
  LocalGroupKind: LocalGroupKind;
  LocalGroupRegistered: ResolverTypeWrapper<LocalGroupRegisteredModel>;
  LocalGroupState: LocalGroupState;
  MakeIntroductionInput: MakeIntroductionInput;
  MarkAppointmentNoShowAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkAppointmentNoShowAnswer']>;
  MarkAppointmentNoShowInput: MarkAppointmentNoShowInput;
  MarkSupportAlertSeenAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkSupportAlertSeenAnswer']>;
  MarkSupportAlertSeenInput: MarkSupportAlertSeenInput;
  Matter: ResolverTypeWrapper<MatterModel>;
  Me: ResolverTypeWrapper<PersonModel>;
  MergeConsultationsInput: MergeConsultationsInput;
  MonitorConsultationInput: MonitorConsultationInput;
  MoveAlreadyPlanned: ResolverTypeWrapper<MoveAlreadyPlannedModel>;
  MoveInInput: MoveInInput;
  MoveLeafletsInput: MoveLeafletsInput;
  MoveNotPlanned: ResolverTypeWrapper<MoveNotPlannedModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  NetSpot: ResolverTypeWrapper<NetSpotModel>;
  NetSpotHasOpenApplication: ResolverTypeWrapper<NetSpotHasOpenApplicationModel>;
  NetSpotOnRecord: ResolverTypeWrapper<Omit<NetSpotOnRecord, 'spot'> & { spot: ResolversTypes['NetSpot'] }>;
  NetSpotRegistered: ResolverTypeWrapper<NetSpotRegisteredModel>;
  NetSubsidyApplied: ResolverTypeWrapper<Omit<NetSubsidyApplied, 'application'> & { application: ResolversTypes['Application'] }>;
  NetSubsidyException: ResolverTypeWrapper<NetSubsidyExceptionModel>;
  NetSubsidyRule: ResolverTypeWrapper<NetSubsidyRuleModel>;
  NetSubsidyTooEarly: ResolverTypeWrapper<NetSubsidyTooEarlyModel>;
  NewcomerDesk: ResolverTypeWrapper<NewcomerDeskModel>;
  NewcomerDeskRole: NewcomerDeskRole;
  NewcomerGap: ResolverTypeWrapper<NewcomerGapModel>;
  NewcomerGuide: ResolverTypeWrapper<NewcomerGuideModel>;
  NewcomerTopic: NewcomerTopic;
  NoCongestionReason: NoCongestionReason;
  NoSlotsReason: NoSlotsReason;
  NoVisit: ResolverTypeWrapper<NoVisitModel>;
  NoWaitReason: NoWaitReason;
  NobodyWaiting: ResolverTypeWrapper<NobodyWaitingModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotInChargeReason: NotInChargeReason;
  NotIssuingReason: NotIssuingReason;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  NoticeBoard: ResolverTypeWrapper<NoticeBoardModel>;
  NoticeBoardAction: NoticeBoardAction;
  NoticeBoardRegistered: ResolverTypeWrapper<Omit<NoticeBoardRegistered, 'board'> & { board: ResolversTypes['NoticeBoard'] }>;
  NoticeBoardRetired: ResolverTypeWrapper<Omit<NoticeBoardRetired, 'board'> & { board: ResolversTypes['NoticeBoard'] }>;
  NoticeBoardState: NoticeBoardState;
  NoticeMeans: NoticeMeans;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationAction: NotificationAction;
  NotificationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotificationAnswer']>;
  NotificationAttempt: ResolverTypeWrapper<NotificationAttempt>;
  NotificationChanged: ResolverTypeWrapper<Omit<NotificationChanged, 'notification'> & { notification: ResolversTypes['Notification'] }>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']>, nodes: ReadonlyArray<ResolversTypes['Notification']> }>;
  NotificationDropReason: NotificationDropReason;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFailure: NotificationFailure;
  NotificationKind: NotificationKind;
  NotificationNotYours: ResolverTypeWrapper<NotificationNotYoursModel>;
  NotificationOutcome: NotificationOutcome;
  NotificationState: NotificationState;
  NotificationStep: NotificationStep;
  NotificationStepNotPossible: ResolverTypeWrapper<NotificationStepNotPossibleModel>;
  NotificationWhere: NotificationWhere;
  NotificationsTaken: ResolverTypeWrapper<Omit<NotificationsTaken, 'taken'> & { taken: ReadonlyArray<ResolversTypes['TakenNotification']> }>;
  NumberVoided: ResolverTypeWrapper<NumberVoidedModel>;
  Offering: ResolverTypeWrapper<OfferingModel>;
  OfferingCaveat: ResolverTypeWrapper<OfferingCaveatModel>;
  OfferingMode: OfferingMode;
  OfferingModeFilter: OfferingModeFilter;
  OfferingRule: ResolverTypeWrapper<OfferingRuleModel>;
  OfferingWhere: OfferingWhere;
  Office: ResolverTypeWrapper<Omit<Office, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversTypes['Counter']>> }>;
  OpenConsultationInput: OpenConsultationInput;
  OpenProcedureChannelAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenProcedureChannelAnswer']>;
  OpenProcedureChannelInput: OpenProcedureChannelInput;
  OpenSeriesDayInput: OpenSeriesDayInput;
  OpenSlotGroupAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSlotGroupAnswer']>;
  OpenSlotGroupInput: OpenSlotGroupInput;
  OpenState: ResolverTypeWrapper<OpenStateModel>;
  OpenStateReason: OpenStateReason;
  OpenStateValue: OpenStateValue;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkReason: ParkReason;
  ParkTicketInput: ParkTicketInput;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PeakSeason: ResolverTypeWrapper<PeakSeasonModel>;
  PersonNotDistinct: ResolverTypeWrapper<PersonNotDistinctModel>;
  PersonalDeadline: ResolverTypeWrapper<PersonalDeadlineModel>;
  PersonalDeadlineDay: ResolverTypeWrapper<PersonalDeadlineDay>;
  PersonalDeadlineUnit: PersonalDeadlineUnit;
  PlaceRanking: PlaceRanking;
  PlaceTier: PlaceTier;
  PlanConferenceInput: PlanConferenceInput;
  PlanCounterMoveAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanCounterMoveAnswer']>;
  PlanCounterMoveInput: PlanCounterMoveInput;
  PlannedStep: ResolverTypeWrapper<PlannedStepModel>;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Prerequisite: ResolverTypeWrapper<PrerequisiteModel>;
  PrerequisiteMissing: ResolverTypeWrapper<PrerequisiteMissingModel>;
  PriorityClass: PriorityClass;
  PriorityReason: PriorityReason;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Procedure: ResolverTypeWrapper<ProcedureModel>;
  ProcedureAction: ProcedureAction;
  ProcedureCategory: ProcedureCategory;
  ProcedureCategoryFilter: ProcedureCategoryFilter;
  ProcedureChannel: ResolverTypeWrapper<ProcedureChannelModel>;
  ProcedureChannelEnded: ResolverTypeWrapper<Omit<ProcedureChannelEnded, 'procedure'> & { procedure: ResolversTypes['Procedure'] }>;
  ProcedureChannelOpened: ResolverTypeWrapper<Omit<ProcedureChannelOpened, 'procedure'> & { procedure: ResolversTypes['Procedure'] }>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureFee: ResolverTypeWrapper<ProcedureFeeModel>;
  ProcedureFeeSet: ResolverTypeWrapper<Omit<ProcedureFeeSet, 'procedure'> & { procedure: ResolversTypes['Procedure'] }>;
  ProcedureLastEntry: ResolverTypeWrapper<ProcedureLastEntryModel>;
  ProcedureNotDigital: ResolverTypeWrapper<ProcedureNotDigitalModel>;
  ProcedureNotTakenHere: ResolverTypeWrapper<ProcedureNotTakenHereModel>;
  ProcedureOrder: ProcedureOrder;
  ProcedureOrderField: ProcedureOrderField;
  ProcedurePlace: ResolverTypeWrapper<PlaceModel>;
  ProcedurePlaces: ResolverTypeWrapper<PlacesToldModel>;
  ProcedureResult: ResolverTypeWrapper<ProcedureResultModel>;
  ProcedureResultInput: ProcedureResultInput;
  ProcedureTerms: ResolverTypeWrapper<ProcedureTermsModel>;
  ProcedureTermsRevised: ResolverTypeWrapper<Omit<ProcedureTermsRevised, 'procedure'> & { procedure: ResolversTypes['Procedure'] }>;
  ProcedureWhere: ProcedureWhere;
  ProcessingUnit: ProcessingUnit;
  ProposeConsultationCloseInput: ProposeConsultationCloseInput;
  ProposeSupportClearanceAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeSupportClearanceAnswer']>;
  ProposeSupportClearanceInput: ProposeSupportClearanceInput;
  ProposeSupportMeasureEndAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeSupportMeasureEndAnswer']>;
  ProtectedPerson: ResolverTypeWrapper<ProtectedPersonModel>;
  ProxyNotAllowed: ResolverTypeWrapper<ProxyNotAllowedModel>;
  ProxyRule: ProxyRule;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueBoard: ResolverTypeWrapper<QueueBoardModel>;
  QueueLeft: ResolverTypeWrapper<Omit<QueueLeft, 'ticket'> & { ticket: ResolversTypes['HeldTicket'] }>;
  QueuePolicy: ResolverTypeWrapper<QueuePolicyModel>;
  QueueWait: ResolverTypeWrapper<QueueWaitModel>;
  ReadyApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadyApplicationAnswer']>;
  ReassignConsultationInput: ReassignConsultationInput;
  RebookVideoSessionInput: RebookVideoSessionInput;
  ReceiveLeafletsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveLeafletsAnswer']>;
  RecordApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordApplicationAnswer']>;
  RecordApplicationInput: RecordApplicationInput;
  RecordAppointmentNoticeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAppointmentNoticeAnswer']>;
  RecordAppointmentNoticeInput: RecordAppointmentNoticeInput;
  RecordArrivalAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordArrivalAnswer']>;
  RecordArrivalInput: RecordArrivalInput;
  RecordBoardPostingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBoardPostingAnswer']>;
  RecordBoardPostingInput: RecordBoardPostingInput;
  RecordBoardRemovalAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBoardRemovalAnswer']>;
  RecordBoardRemovalInput: RecordBoardRemovalInput;
  RecordChannelUseAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordChannelUseAnswer']>;
  RecordChannelUseInput: RecordChannelUseInput;
  RecordConsultationConsentInput: RecordConsultationConsentInput;
  RecordConsultationGroundInput: RecordConsultationGroundInput;
  RecordDigitalSupportAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDigitalSupportAnswer']>;
  RecordDigitalSupportInput: RecordDigitalSupportInput;
  RecordIntroductionAnswerInput: RecordIntroductionAnswerInput;
  RedirectNotPossible: ResolverTypeWrapper<RedirectNotPossibleModel>;
  RedirectReferralInput: RedirectReferralInput;
  ReferralInput: ReferralInput;
  ReferralOpenAlready: ResolverTypeWrapper<ReferralOpenAlreadyModel>;
  ReferralReasonInput: ReferralReasonInput;
  RegisterConsultationWorkerAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterConsultationWorkerAnswer']>;
  RegisterConsultationWorkerInput: RegisterConsultationWorkerInput;
  RegisterInterpreterAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterInterpreterAnswer']>;
  RegisterInterpreterInput: RegisterInterpreterInput;
  RegisterLocalGroupInput: RegisterLocalGroupInput;
  RegisterNetSpotAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterNetSpotAnswer']>;
  RegisterNetSpotInput: RegisterNetSpotInput;
  RegisterNoticeBoardAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterNoticeBoardAnswer']>;
  RegisterNoticeBoardInput: RegisterNoticeBoardInput;
  RegisterSupportMeasureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSupportMeasureAnswer']>;
  RegisterSupportMeasureInput: RegisterSupportMeasureInput;
  RelayNeedsIssuingCounter: ResolverTypeWrapper<RelayNeedsIssuingCounterModel>;
  ReleaseConsultationFiguresAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseConsultationFiguresAnswer']>;
  ReleaseConsultationFiguresInput: ReleaseConsultationFiguresInput;
  RenewSupportMeasureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewSupportMeasureAnswer']>;
  ReopenSlotDayAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenSlotDayAnswer']>;
  ReopenSlotDayInput: ReopenSlotDayInput;
  ReprintIssueAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReprintIssueAnswer']>;
  ReprintTicketAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReprintTicketAnswer']>;
  RequestCorrectionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCorrectionAnswer']>;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestEscalationInput: RequestEscalationInput;
  RequestReferralInput: RequestReferralInput;
  Requirement: ResolverTypeWrapper<RequirementModel>;
  RequirementInput: RequirementInput;
  RequirementOp: RequirementOp;
  RescheduleAppointmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleAppointmentAnswer']>;
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RetireNoticeBoardAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireNoticeBoardAnswer']>;
  RetireNoticeBoardInput: RetireNoticeBoardInput;
  RetryNotificationInput: RetryNotificationInput;
  ReviewBegun: ResolverTypeWrapper<Omit<ReviewBegun, 'application'> & { application: ResolversTypes['Application'] }>;
  ReviseDraftAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseDraftAnswer']>;
  ReviseDraftInput: ReviseDraftInput;
  ReviseProcedureTermsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseProcedureTermsAnswer']>;
  ReviseProcedureTermsInput: ReviseProcedureTermsInput;
  SamePersonInput: SamePersonInput;
  SearchFilter: SearchFilter;
  Season: Season;
  SecondApproverNeeded: ResolverTypeWrapper<SecondApproverNeededModel>;
  SecondOfficerNeeded: ResolverTypeWrapper<SecondOfficerNeededModel>;
  SectionContact: ResolverTypeWrapper<SectionContactModel>;
  SectionNotInCharge: ResolverTypeWrapper<SectionNotInChargeModel>;
  SendToProcessingInput: SendToProcessingInput;
  SeriesDay: ResolverTypeWrapper<SeriesDayModel>;
  SeriesDayAction: SeriesDayAction;
  SeriesDayAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeriesDayAnswer']>;
  SeriesDayChanged: ResolverTypeWrapper<Omit<SeriesDayChanged, 'seriesDay'> & { seriesDay: ResolversTypes['SeriesDay'] }>;
  SeriesDayInput: SeriesDayInput;
  SeriesDayOpened: ResolverTypeWrapper<SeriesDayOpenedModel>;
  SeriesDayState: SeriesDayState;
  SeriesDayStepNotPossible: ResolverTypeWrapper<SeriesDayStepNotPossibleModel>;
  SeriesNotIssuing: ResolverTypeWrapper<SeriesNotIssuingModel>;
  ServiceClass: ServiceClass;
  ServiceClassFilter: ServiceClassFilter;
  ServiceLevel: ServiceLevel;
  ServiceLevelFilter: ServiceLevelFilter;
  ServiceVerb: ServiceVerb;
  ServiceVerbFilter: ServiceVerbFilter;
  SetApplicationAsideAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetApplicationAsideAnswer']>;
  SetApplicationAsideInput: SetApplicationAsideInput;
  SetFloorManagerPostAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetFloorManagerPostAnswer']>;
  SetFloorManagerPostInput: SetFloorManagerPostInput;
  SetProcedureFeeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetProcedureFeeAnswer']>;
  SetProcedureFeeInput: SetProcedureFeeInput;
  SignInToDeskInput: SignInToDeskInput;
  SkillMissing: ResolverTypeWrapper<SkillMissingModel>;
  SlotDayClosed: ResolverTypeWrapper<Omit<SlotDayClosed, 'affected' | 'slotGroup'> & { affected?: Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, slotGroup?: Maybe<ResolversTypes['SlotGroup']> }>;
  SlotDayReopened: ResolverTypeWrapper<Omit<SlotDayReopened, 'slotGroup'> & { slotGroup: ResolversTypes['SlotGroup'] }>;
  SlotGroup: ResolverTypeWrapper<SlotGroupModel>;
  SlotGroupActNotPossible: ResolverTypeWrapper<SlotGroupNotPossibleModel>;
  SlotGroupAction: SlotGroupAction;
  SlotGroupChanged: ResolverTypeWrapper<Omit<SlotGroupChanged, 'slotGroup'> & { slotGroup: ResolversTypes['SlotGroup'] }>;
  SlotGroupEnded: ResolverTypeWrapper<Omit<SlotGroupEnded, 'affected' | 'slotGroup'> & { affected?: Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, slotGroup?: Maybe<ResolversTypes['SlotGroup']> }>;
  SlotGroupNotFit: ResolverTypeWrapper<SlotGroupNotFitModel>;
  SlotGroupOpened: ResolverTypeWrapper<Omit<SlotGroupOpened, 'slotGroup'> & { slotGroup: ResolversTypes['SlotGroup'] }>;
  SlotGroupRole: SlotGroupRole;
  SlotGroupRule: SlotGroupRule;
  SlotGroupState: SlotGroupState;
  SlotModeCapacity: ResolverTypeWrapper<SlotModeCapacity>;
  SlotModeCapacityInput: SlotModeCapacityInput;
  SlotNotFree: ResolverTypeWrapper<SlotNotFreeModel>;
  Source: ResolverTypeWrapper<Source>;
  StaffingOption: ResolverTypeWrapper<StaffingOptionModel>;
  StaffingOutlook: ResolverTypeWrapper<StaffingOutlookModel>;
  StandardProcessing: ResolverTypeWrapper<StandardProcessing>;
  StandardProcessingInput: StandardProcessingInput;
  StartEntryAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartEntryAnswer']>;
  SubmitApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationAnswer']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SummarizeVideoSessionInput: SummarizeVideoSessionInput;
  SupervisorNeeded: ResolverTypeWrapper<SupervisorNeededModel>;
  SupportAlert: ResolverTypeWrapper<SupportAlertModel>;
  SupportAlertConnection: ResolverTypeWrapper<Omit<SupportAlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportAlertEdge']>, nodes: ReadonlyArray<ResolversTypes['SupportAlert']> }>;
  SupportAlertEdge: ResolverTypeWrapper<Omit<SupportAlertEdge, 'node'> & { node: ResolversTypes['SupportAlert'] }>;
  SupportAlertMarked: ResolverTypeWrapper<Omit<SupportAlertMarked, 'alert'> & { alert: ResolversTypes['SupportAlert'] }>;
  SupportAlertState: SupportAlertState;
  SupportAlertStateFilter: SupportAlertStateFilter;
  SupportAlertWhere: SupportAlertWhere;
  SupportClearance: ResolverTypeWrapper<SupportClearanceModel>;
  SupportClearanceApproved: ResolverTypeWrapper<Omit<SupportClearanceApproved, 'clearance'> & { clearance: ResolversTypes['SupportClearance'] }>;
  SupportClearanceProposed: ResolverTypeWrapper<Omit<SupportClearanceProposed, 'clearance'> & { clearance: ResolversTypes['SupportClearance'] }>;
  SupportClearanceState: SupportClearanceState;
  SupportMeasure: ResolverTypeWrapper<SupportMeasureModel>;
  SupportMeasureActNotPossible: ResolverTypeWrapper<SupportMeasureActNotPossibleModel>;
  SupportMeasureAction: SupportMeasureAction;
  SupportMeasureConnection: ResolverTypeWrapper<Omit<SupportMeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportMeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['SupportMeasure']> }>;
  SupportMeasureEdge: ResolverTypeWrapper<Omit<SupportMeasureEdge, 'node'> & { node: ResolversTypes['SupportMeasure'] }>;
  SupportMeasureEndProposed: ResolverTypeWrapper<Omit<SupportMeasureEndProposed, 'measure'> & { measure: ResolversTypes['SupportMeasure'] }>;
  SupportMeasureEnded: ResolverTypeWrapper<Omit<SupportMeasureEnded, 'measure'> & { measure: ResolversTypes['SupportMeasure'] }>;
  SupportMeasureInput: SupportMeasureInput;
  SupportMeasureKept: ResolverTypeWrapper<Omit<SupportMeasureKept, 'measure'> & { measure: ResolversTypes['SupportMeasure'] }>;
  SupportMeasureRegistered: ResolverTypeWrapper<Omit<SupportMeasureRegistered, 'measure'> & { measure: ResolversTypes['SupportMeasure'] }>;
  SupportMeasureRenewed: ResolverTypeWrapper<Omit<SupportMeasureRenewed, 'measure'> & { measure: ResolversTypes['SupportMeasure'] }>;
  SupportMeasureState: SupportMeasureState;
  SupportMeasureWhere: SupportMeasureWhere;
  SupportNotHere: ResolverTypeWrapper<SupportNotHereModel>;
  SupportPurpose: SupportPurpose;
  SupportWay: SupportWay;
  SupportedApplicant: SupportedApplicant;
  TakeNotificationsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeNotificationsAnswer']>;
  TakeNotificationsInput: TakeNotificationsInput;
  TakenNotification: ResolverTypeWrapper<TakenNotificationModel>;
  TextFilter: TextFilter;
  Ticket: ResolverTypeWrapper<TicketModel>;
  TicketAction: TicketAction;
  TicketAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TicketAnswer']>;
  TicketCall: ResolverTypeWrapper<TicketCallModel>;
  TicketChanged: ResolverTypeWrapper<Omit<TicketChanged, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversTypes['Ticket']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketInput: TicketInput;
  TicketIssued: ResolverTypeWrapper<Omit<TicketIssued, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  TicketOrder: TicketOrder;
  TicketOrderField: TicketOrderField;
  TicketPhase: ResolverTypeWrapper<TicketPhaseModel>;
  TicketReprinted: ResolverTypeWrapper<Omit<TicketReprinted, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  TicketSeries: ResolverTypeWrapper<TicketSeriesModel>;
  TicketState: TicketState;
  TicketStateFilter: TicketStateFilter;
  TicketStepNotPossible: ResolverTypeWrapper<TicketStepNotPossibleModel>;
  TicketWhere: TicketWhere;
  TicketWithOther: ResolverTypeWrapper<TicketWithOtherModel>;
  TooManyCases: ResolverTypeWrapper<TooManyCasesModel>;
  TransferTicketInput: TransferTicketInput;
  TriageConsultationInput: TriageConsultationInput;
  VideoSession: ResolverTypeWrapper<VideoSessionModel>;
  VideoSessionAction: VideoSessionAction;
  VideoSessionDrop: ResolverTypeWrapper<VideoSessionDrop>;
  VideoSessionFailure: VideoSessionFailure;
  VideoSessionInput: VideoSessionInput;
  VideoSessionState: VideoSessionState;
  VisitResult: VisitResult;
  VisitStep: ResolverTypeWrapper<VisitStepModel>;
  VisitTimes: ResolverTypeWrapper<VisitTimes>;
  VoidIssueAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidIssueAnswer']>;
  VoidReason: VoidReason;
  VoidTicketInput: VoidTicketInput;
  WaitArrivals: WaitArrivals;
  WaitCall: WaitCall;
  WaitConfidence: WaitConfidence;
  WaitError: ResolverTypeWrapper<WaitErrorModel>;
  WaitEstimate: ResolverTypeWrapper<WaitModel>;
  WaitMethod: WaitMethod;
  WaitStaleness: WaitStaleness;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHoursModel>;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApplicationAnswer']>;
  WithdrawBoardPostingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawBoardPostingAnswer']>;
  WithdrawBoardPostingInput: WithdrawBoardPostingInput;
  WithdrawConsultationConsentInput: WithdrawConsultationConsentInput;
  WithdrawCounterExceptionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCounterExceptionAnswer']>;
  WithdrawCounterExceptionInput: WithdrawCounterExceptionInput;
  WithdrawCounterMoveAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCounterMoveAnswer']>;
  WithdrawCounterMoveInput: WithdrawCounterMoveInput;
  WorkerNotFit: ResolverTypeWrapper<WorkerNotFitModel>;
  WorkerRegisteredAlready: ResolverTypeWrapper<WorkerRegisteredAlreadyModel>;
  WriteConsultationNoteInput: WriteConsultationNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddConsultationTopicInput: AddConsultationTopicInput;
  ID: Scalars['ID']['output'];
  AdjustSeriesDayInput: AdjustSeriesDayInput;
  AgentAlreadySignedIn: AgentAlreadySignedInModel;
  AgentHasTicket: AgentHasTicketModel;
  AgentNotAvailable: AgentNotAvailableModel;
  AgentSession: AgentSessionModel;
  AgentSessionAnswer: ResolversUnionTypes<ResolversParentTypes>['AgentSessionAnswer'];
  AgentSessionChanged: Omit<AgentSessionChanged, 'session'> & { session: ResolversParentTypes['AgentSession'] };
  AgentSessionInput: AgentSessionInput;
  AgentSessionStepNotPossible: AgentSessionStepNotPossibleModel;
  AnnounceCounterExceptionAnswer: ResolversUnionTypes<ResolversParentTypes>['AnnounceCounterExceptionAnswer'];
  AnnounceCounterExceptionInput: AnnounceCounterExceptionInput;
  AnswerConsultationInput: AnswerConsultationInput;
  AnswerCorrectionAnswer: ResolversUnionTypes<ResolversParentTypes>['AnswerCorrectionAnswer'];
  AnswerCorrectionInput: AnswerCorrectionInput;
  AnswerInput: AnswerInput;
  Float: Scalars['Float']['output'];
  AnswerIntroductionAnswer: ResolversUnionTypes<ResolversParentTypes>['AnswerIntroductionAnswer'];
  AnswerIntroductionInput: AnswerIntroductionInput;
  Application: ApplicationModel;
  ApplicationArrived: Omit<ApplicationArrived, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationChannelFilter: ApplicationChannelFilter;
  ApplicationCompleted: Omit<ApplicationCompleted, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationConnection: Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Application']> };
  ApplicationCorrection: ApplicationCorrectionModel;
  ApplicationDecided: Omit<ApplicationDecided, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationDecision: ApplicationDecisionModel;
  ApplicationDrafted: Omit<ApplicationDrafted, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationEntry: ApplicationEntryModel;
  ApplicationInput: ApplicationInput;
  ApplicationIssued: Omit<ApplicationIssued, 'application' | 'issue'> & { application: ResolversParentTypes['Application'], issue: ResolversParentTypes['CertificateIssue'] };
  ApplicationOrder: ApplicationOrder;
  ApplicationPerson: ApplicationPersonModel;
  ApplicationPersonInput: ApplicationPersonInput;
  ApplicationReady: Omit<ApplicationReady, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationRecorded: Omit<ApplicationRecorded, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationSetAside: Omit<ApplicationSetAside, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationStandard: ApplicationStandard;
  ApplicationStateFilter: ApplicationStateFilter;
  ApplicationStepNotPossible: ApplicationStepNotPossibleModel;
  ApplicationSubmitted: Omit<ApplicationSubmitted, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationWhere: ApplicationWhere;
  ApplicationWithdrawn: Omit<ApplicationWithdrawn, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplyForBoardSlotAnswer: ResolversUnionTypes<ResolversParentTypes>['ApplyForBoardSlotAnswer'];
  ApplyForBoardSlotInput: ApplyForBoardSlotInput;
  ApplyForNetSubsidyAnswer: ResolversUnionTypes<ResolversParentTypes>['ApplyForNetSubsidyAnswer'];
  ApplyForNetSubsidyInput: ApplyForNetSubsidyInput;
  Appointment: AppointmentModel;
  AppointmentActNotPossible: AppointmentNotPossibleModel;
  AppointmentAlreadyOpen: AlreadyOpenModel;
  AppointmentArrival: AppointmentArrival;
  AppointmentCancelled: Omit<AppointmentCancelled, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentCheckedIn: Omit<AppointmentCheckedIn, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentCompleted: Omit<AppointmentCompleted, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentConfirmed: Omit<AppointmentConfirmed, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentConnection: Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppointmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Appointment']> };
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentEnd: AppointmentEndModel;
  AppointmentEnding: AppointmentEnding;
  AppointmentHasTicket: AppointmentHasTicketModel;
  AppointmentHeld: Omit<AppointmentHeld, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentNotKept: Omit<AppointmentNotKept, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentNotice: AppointmentNotice;
  AppointmentNoticeRecorded: Omit<AppointmentNoticeRecorded, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentPerson: AppointmentPerson;
  AppointmentPersonInput: AppointmentPersonInput;
  AppointmentRescheduled: Omit<AppointmentRescheduled, 'appointment'> & { appointment: ResolversParentTypes['Appointment'] };
  AppointmentWhere: AppointmentWhere;
  ApproveBoardPostingAnswer: ResolversUnionTypes<ResolversParentTypes>['ApproveBoardPostingAnswer'];
  ApproveBoardPostingInput: ApproveBoardPostingInput;
  ApproveSupportClearanceAnswer: ResolversUnionTypes<ResolversParentTypes>['ApproveSupportClearanceAnswer'];
  ApproveSupportClearanceInput: ApproveSupportClearanceInput;
  Area: Omit<Area, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversParentTypes['Counter']>> } | FederationReferenceTypes['Area'];
  AskIntroductionInput: AskIntroductionInput;
  BasisMissing: BasisMissingModel;
  BeginReviewAnswer: ResolversUnionTypes<ResolversParentTypes>['BeginReviewAnswer'];
  BilingualInput: BilingualInput;
  BoardActNotPossible: BoardNotPossibleModel;
  BoardApplicant: BoardApplicant;
  BoardApplicantInput: BoardApplicantInput;
  BoardFull: BoardFullModel;
  BoardInUse: BoardInUseModel;
  BoardNotice: BoardNotice;
  BoardNumber: BoardNumberModel;
  BoardPeriod: BoardPeriodModel;
  BoardPosting: BoardPostingModel;
  BoardPostingApproved: Omit<BoardPostingApproved, 'posting'> & { posting: ResolversParentTypes['BoardPosting'] };
  BoardPostingConnection: Omit<BoardPostingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BoardPostingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BoardPosting']> };
  BoardPostingDeclined: Omit<BoardPostingDeclined, 'posting'> & { posting: ResolversParentTypes['BoardPosting'] };
  BoardPostingEdge: Omit<BoardPostingEdge, 'node'> & { node: ResolversParentTypes['BoardPosting'] };
  BoardPostingPosted: Omit<BoardPostingPosted, 'posting'> & { posting: ResolversParentTypes['BoardPosting'] };
  BoardPostingRemoved: Omit<BoardPostingRemoved, 'posting'> & { posting: ResolversParentTypes['BoardPosting'] };
  BoardPostingWhere: BoardPostingWhere;
  BoardPostingWithdrawn: Omit<BoardPostingWithdrawn, 'posting'> & { posting: ResolversParentTypes['BoardPosting'] };
  BoardQueue: BoardQueueModel;
  BoardSlotApplied: Omit<BoardSlotApplied, 'posting'> & { posting: ResolversParentTypes['BoardPosting'] };
  BookVideoInterpreterInput: BookVideoInterpreterInput;
  BookVideoSessionInput: BookVideoSessionInput;
  BreakConsultationGlassInput: BreakConsultationGlassInput;
  CallCentre: CallCentreModel;
  CallNextTicketInput: CallNextTicketInput;
  CallNotYet: CallNotYetModel;
  CallTicketInput: CallTicketInput;
  CalledBefore: CalledBeforeModel;
  CalledNumber: CalledNumberModel;
  CancelAppointmentAnswer: ResolversUnionTypes<ResolversParentTypes>['CancelAppointmentAnswer'];
  CancelAppointmentInput: CancelAppointmentInput;
  CancelTicketInput: CancelTicketInput;
  CapacityNotLowered: CapacityNotLoweredModel;
  CertificateIssue: CertificateIssueModel;
  ChangeAgentStateInput: ChangeAgentStateInput;
  ChangeConsultationTopicInput: ChangeConsultationTopicInput;
  ChangeLocalGroupInput: ChangeLocalGroupInput;
  ChangeSlotGroupAnswer: ResolversUnionTypes<ResolversParentTypes>['ChangeSlotGroupAnswer'];
  ChangeSlotGroupInput: ChangeSlotGroupInput;
  ChannelBar: ChannelBarModel;
  ChannelBarred: ChannelBarredModel;
  ChannelCheck: ChannelCheckModel;
  ChannelCountInput: ChannelCountInput;
  ChannelNotAllowed: ChannelNotAllowedModel;
  ChannelNotOffered: ChannelNotOfferedModel;
  ChannelShare: ChannelShare;
  ChannelStands: ChannelStandsModel;
  ChannelUse: ChannelUseModel;
  ChannelUseRecorded: Omit<ChannelUseRecorded, 'use'> & { use: ResolversParentTypes['ChannelUse'] };
  CheckInAppointmentAnswer: ResolversUnionTypes<ResolversParentTypes>['CheckInAppointmentAnswer'];
  CheckInAppointmentInput: CheckInAppointmentInput;
  Checklist: ChecklistModel;
  Clause: Clause;
  ClearanceNotPossible: ClearanceNotPossibleModel;
  Clock: ClockModel;
  ClockEscalation: ClockEscalation;
  ClockRule: ClockRuleModel;
  CloseSlotDayAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseSlotDayAnswer'];
  CloseSlotDayInput: CloseSlotDayInput;
  ClosedSlotDay: ClosedSlotDayModel;
  CompleteApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['CompleteApplicationAnswer'];
  CompleteAppointmentAnswer: ResolversUnionTypes<ResolversParentTypes>['CompleteAppointmentAnswer'];
  CompleteAppointmentInput: CompleteAppointmentInput;
  CompleteTicketInput: CompleteTicketInput;
  ConferenceHearing: ConferenceHearingModel;
  ConferenceInput: ConferenceInput;
  ConferenceSeat: ConferenceSeatModel;
  ConfirmAppointmentAnswer: ResolversUnionTypes<ResolversParentTypes>['ConfirmAppointmentAnswer'];
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmNotificationInput: ConfirmNotificationInput;
  ConfirmSupportMeasureEndAnswer: ResolversUnionTypes<ResolversParentTypes>['ConfirmSupportMeasureEndAnswer'];
  Conflict: ConflictModel;
  CongestionBin: CongestionBinModel;
  CongestionForecast: CongestionForecastModel;
  ConnectVideoSessionInput: ConnectVideoSessionInput;
  Consultation: ConsultationModel;
  ConsultationAlert: ConsultationAlertModel;
  ConsultationAnswer: ResolversUnionTypes<ResolversParentTypes>['ConsultationAnswer'];
  ConsultationBook: ConsultationBookModel;
  ConsultationChanged: ConsultationChangedModel;
  ConsultationClock: ConsultationClockModel;
  ConsultationConference: ConsultationConferenceModel;
  ConsultationConnection: Omit<ConsultationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsultationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Consultation']> };
  ConsultationConsent: ConsultationConsentModel;
  ConsultationDay: ConsultationDayModel;
  ConsultationDesk: DeskToldModel;
  ConsultationDue: ConsultationDueModel;
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] };
  ConsultationErasure: ConsultationErasure;
  ConsultationEscalation: ConsultationEscalationModel;
  ConsultationFigure: ConsultationFigureModel;
  ConsultationFigureRelease: ConsultationFigureReleaseModel;
  ConsultationFigureTable: ConsultationFigureTableModel;
  ConsultationFiguresReleased: Omit<ConsultationFiguresReleased, 'release'> & { release: ResolversParentTypes['ConsultationFigureRelease'] };
  ConsultationGlass: ConsultationGlassModel;
  ConsultationGround: ConsultationGroundModel;
  ConsultationIdentity: ConsultationIdentityModel;
  ConsultationInput: ConsultationInput;
  ConsultationKept: ConsultationKept;
  ConsultationNotFinished: ConsultationNotFinishedModel;
  ConsultationNote: ConsultationNoteModel;
  ConsultationOwner: ConsultationOwnerModel;
  ConsultationParty: ConsultationPartyModel;
  ConsultationReferral: ConsultationReferralModel;
  ConsultationRetention: ConsultationRetention;
  ConsultationStepNotPossible: ConsultationStepNotPossibleModel;
  ConsultationSubject: ConsultationSubjectModel;
  ConsultationSubjectInput: ConsultationSubjectInput;
  ConsultationTeamMember: ConsultationTeamMemberModel;
  ConsultationTopic: ConsultationTopicModel;
  ConsultationTopicCode: ConsultationTopicCodeModel;
  ConsultationTopicInput: ConsultationTopicInput;
  ConsultationWorker: ConsultationWorkerModel;
  ConsultationWorkerEnded: Omit<ConsultationWorkerEnded, 'worker'> & { worker: ResolversParentTypes['ConsultationWorker'] };
  ConsultationWorkerRegistered: Omit<ConsultationWorkerRegistered, 'worker'> & { worker: ResolversParentTypes['ConsultationWorker'] };
  CorrectionAnswered: Omit<CorrectionAnswered, 'application'> & { application: ResolversParentTypes['Application'] };
  CorrectionChangesInput: CorrectionChangesInput;
  CorrectionRequested: Omit<CorrectionRequested, 'application'> & { application: ResolversParentTypes['Application'] };
  Counter: CounterModel;
  CounterConnection: Omit<CounterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CounterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Counter']> };
  CounterDay: CounterDayModel;
  CounterEdge: Omit<CounterEdge, 'node'> & { node: ResolversParentTypes['Counter'] };
  CounterException: CounterExceptionModel;
  CounterExceptionAnnounced: Omit<CounterExceptionAnnounced, 'affected' | 'counter' | 'exception'> & { affected?: Maybe<ReadonlyArray<ResolversParentTypes['Appointment']>>, counter: ResolversParentTypes['Counter'], exception: ResolversParentTypes['CounterException'] };
  CounterExceptionWithdrawn: Omit<CounterExceptionWithdrawn, 'affected' | 'counter' | 'exception'> & { affected?: Maybe<ReadonlyArray<ResolversParentTypes['Appointment']>>, counter: ResolversParentTypes['Counter'], exception: ResolversParentTypes['CounterException'] };
  CounterHours: CounterHoursModel;
  CounterKindCount: CounterKindCount;
  CounterKindFilter: CounterKindFilter;
  CounterLocation: CounterLocationModel;
  CounterMovePlanned: Omit<CounterMovePlanned, 'counter'> & { counter: ResolversParentTypes['Counter'] };
  CounterMoveWithdrawn: Omit<CounterMoveWithdrawn, 'counter'> & { counter: ResolversParentTypes['Counter'] };
  CounterOpening: CounterOpening;
  CounterOrder: CounterOrder;
  CounterWait: CounterWaitModel;
  CounterWhere: CounterWhere;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecideApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['DecideApplicationAnswer'];
  DecideApplicationInput: DecideApplicationInput;
  DeclineBoardPostingAnswer: ResolversUnionTypes<ResolversParentTypes>['DeclineBoardPostingAnswer'];
  DeclineBoardPostingInput: DeclineBoardPostingInput;
  DenialNeedsReason: DenialNeedsReasonModel;
  DeskHasTicket: DeskHasTicketModel;
  DeskTaken: DeskTakenModel;
  DigitalSupportCount: DigitalSupportCount;
  DigitalSupportRecorded: Omit<DigitalSupportRecorded, 'counter'> & { counter: ResolversParentTypes['Counter'] };
  District: Omit<District, 'consultationDesks' | 'counters' | 'localGroups' | 'noticeBoards'> & { consultationDesks?: Maybe<ReadonlyArray<ResolversParentTypes['ConsultationDesk']>>, counters?: Maybe<ReadonlyArray<ResolversParentTypes['Counter']>>, localGroups?: Maybe<ReadonlyArray<ResolversParentTypes['LocalGroup']>>, noticeBoards?: Maybe<ReadonlyArray<ResolversParentTypes['NoticeBoard']>> } | FederationReferenceTypes['District'];
  DraftApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['DraftApplicationAnswer'];
  DraftApplicationInput: DraftApplicationInput;
  DraftRevised: Omit<DraftRevised, 'application'> & { application: ResolversParentTypes['Application'] };
  EndConferenceInput: EndConferenceInput;
  EndConsultationWorkerAnswer: ResolversUnionTypes<ResolversParentTypes>['EndConsultationWorkerAnswer'];
  EndConsultationWorkerInput: EndConsultationWorkerInput;
  EndFloorManagerPostAnswer: ResolversUnionTypes<ResolversParentTypes>['EndFloorManagerPostAnswer'];
  EndFloorManagerPostInput: EndFloorManagerPostInput;
  EndInterpreterAnswer: ResolversUnionTypes<ResolversParentTypes>['EndInterpreterAnswer'];
  EndInterpreterInput: EndInterpreterInput;
  EndLocalGroupInput: EndLocalGroupInput;
  EndProcedureChannelAnswer: ResolversUnionTypes<ResolversParentTypes>['EndProcedureChannelAnswer'];
  EndProcedureChannelInput: EndProcedureChannelInput;
  EndSlotGroupAnswer: ResolversUnionTypes<ResolversParentTypes>['EndSlotGroupAnswer'];
  EndSlotGroupInput: EndSlotGroupInput;
  EntryFinished: Omit<EntryFinished, 'application'> & { application: ResolversParentTypes['Application'] };
  EntryStarted: Omit<EntryStarted, 'application'> & { application: ResolversParentTypes['Application'] };
  EscalationInput: EscalationInput;
  EscalationLevelNotNext: EscalationLevelNotNextModel;
  EscalationOpenAlready: EscalationOpenAlreadyModel;
  EscalationOutOfArea: EscalationOutOfAreaModel;
  EscalationWordsInput: EscalationWordsInput;
  EvidenceInput: EvidenceInput;
  EvidenceNeed: EvidenceNeedModel;
  ExceptionNotOpen: ExceptionNotOpenModel;
  ExceptionOverlaps: ExceptionOverlapsModel;
  Fact: FactModel;
  FactOption: FactOptionModel;
  FactTest: FactTestModel;
  FactTestInput: FactTestInput;
  FailNotificationInput: FailNotificationInput;
  FailVideoSessionInput: FailVideoSessionInput;
  FinishEntryAnswer: ResolversUnionTypes<ResolversParentTypes>['FinishEntryAnswer'];
  FloorManagerHours: FloorManagerHours;
  FloorManagerHoursInput: FloorManagerHoursInput;
  FloorManagerNotHere: FloorManagerNotHereModel;
  FloorManagerPost: FloorManagerPostModel;
  FloorManagerPostEnded: Omit<FloorManagerPostEnded, 'post'> & { post: ResolversParentTypes['FloorManagerPost'] };
  FloorManagerPostOver: FloorManagerPostOverModel;
  FloorManagerPostSet: Omit<FloorManagerPostSet, 'post'> & { post: ResolversParentTypes['FloorManagerPost'] };
  FollowUpConsultationInput: FollowUpConsultationInput;
  FreeSlot: FreeSlotModel;
  FreeSlotDay: FreeSlotDayModel;
  FreeSlotsWhere: FreeSlotsWhere;
  HandOutLeafletsAnswer: ResolversUnionTypes<ResolversParentTypes>['HandOutLeafletsAnswer'];
  HeldTicket: HeldTicketModel;
  HistoryEntry: HistoryEntry;
  HoldAppointmentAnswer: ResolversUnionTypes<ResolversParentTypes>['HoldAppointmentAnswer'];
  HoldAppointmentInput: HoldAppointmentInput;
  HoldConsultationInput: HoldConsultationInput;
  HoldExpired: HoldExpiredModel;
  HoursInterval: HoursInterval;
  HoursIntervalInput: HoursIntervalInput;
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IdentityNotEnough: IdentityNotEnoughModel;
  InCharge: InChargeModel;
  IntFilter: IntFilter;
  Interpretation: InterpretationModel;
  Interpreter: InterpreterModel;
  InterpreterEnded: Omit<InterpreterEnded, 'interpreter'> & { interpreter?: Maybe<ResolversParentTypes['Interpreter']> };
  InterpreterNotFree: InterpreterNotFreeModel;
  InterpreterRegistered: Omit<InterpreterRegistered, 'interpreter'> & { interpreter?: Maybe<ResolversParentTypes['Interpreter']> };
  InterpreterRegisteredAlready: InterpreterRegisteredAlreadyModel;
  InterpreterWantedInput: InterpreterWantedInput;
  Introduction: IntroductionModel;
  IntroductionAnswered: IntroductionAnswered;
  IntroductionInput: IntroductionInput;
  IntroductionOffer: IntroductionOfferModel;
  InvalidInput: InvalidInputModel;
  IssueActNotPossible: IssueActNotPossibleModel;
  IssueApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['IssueApplicationAnswer'];
  IssueApplicationInput: IssueApplicationInput;
  IssueIdentity: IssueIdentity;
  IssueIdentityInput: IssueIdentityInput;
  IssueInput: IssueInput;
  IssueReprinted: Omit<IssueReprinted, 'issue'> & { issue: ResolversParentTypes['CertificateIssue'] };
  IssueTicketAnswer: ResolversUnionTypes<ResolversParentTypes>['IssueTicketAnswer'];
  IssueTicketInput: IssueTicketInput;
  IssueVoided: Omit<IssueVoided, 'issue'> & { issue: ResolversParentTypes['CertificateIssue'] };
  IssueWithheld: IssueWithheldModel;
  KeepSupportMeasureAnswer: ResolversUnionTypes<ResolversParentTypes>['KeepSupportMeasureAnswer'];
  Leaflet: LeafletModel;
  LeafletEdition: LeafletEditionModel;
  LeafletOutOfStock: LeafletOutOfStockModel;
  LeafletStock: LeafletStockModel;
  LeafletsMoved: Omit<LeafletsMoved, 'stock'> & { stock: ResolversParentTypes['LeafletStock'] };
  LeaveQueueAnswer: ResolversUnionTypes<ResolversParentTypes>['LeaveQueueAnswer'];
  LeaveQueueInput: LeaveQueueInput;
  LegalBasis: LegalBasis;
  LegalFieldFilter: LegalFieldFilter;
  LifeEvent: LifeEventModel;
  LifeEventPlan: LifeEventPlanModel;
  LifeEventStep: LifeEventStepModel;
  LocalCounterWhere: LocalCounterWhere;
  LocalGroup: LocalGroupModel;
  LocalGroupAnswer: ResolversUnionTypes<ResolversParentTypes>['LocalGroupAnswer'];
  LocalGroupChanged: Omit<LocalGroupChanged, 'localGroup'> & { localGroup: ResolversParentTypes['LocalGroup'] };
  LocalGroupEnded: LocalGroupEndedModel;
  LocalGroupRegistered: LocalGroupRegisteredModel;
  MakeIntroductionInput: MakeIntroductionInput;
  MarkAppointmentNoShowAnswer: ResolversUnionTypes<ResolversParentTypes>['MarkAppointmentNoShowAnswer'];
  MarkAppointmentNoShowInput: MarkAppointmentNoShowInput;
  MarkSupportAlertSeenAnswer: ResolversUnionTypes<ResolversParentTypes>['MarkSupportAlertSeenAnswer'];
  MarkSupportAlertSeenInput: MarkSupportAlertSeenInput;
  Matter: MatterModel;
  Me: PersonModel;
  MergeConsultationsInput: MergeConsultationsInput;
  MonitorConsultationInput: MonitorConsultationInput;
  MoveAlreadyPlanned: MoveAlreadyPlannedModel;
  MoveInInput: MoveInInput;
  MoveLeafletsInput: MoveLeafletsInput;
  MoveNotPlanned: MoveNotPlannedModel;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NameInput: NameInput;
  NetSpot: NetSpotModel;
  NetSpotHasOpenApplication: NetSpotHasOpenApplicationModel;
  NetSpotOnRecord: Omit<NetSpotOnRecord, 'spot'> & { spot: ResolversParentTypes['NetSpot'] };
  NetSpotRegistered: NetSpotRegisteredModel;
  NetSubsidyApplied: Omit<NetSubsidyApplied, 'application'> & { application: ResolversParentTypes['Application'] };
  NetSubsidyException: NetSubsidyExceptionModel;
  NetSubsidyRule: NetSubsidyRuleModel;
  NetSubsidyTooEarly: NetSubsidyTooEarlyModel;
  NewcomerDesk: NewcomerDeskModel;
  NewcomerGap: NewcomerGapModel;
  NewcomerGuide: NewcomerGuideModel;
  NoVisit: NoVisitModel;
  NobodyWaiting: NobodyWaitingModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFoundModel;
  NotPermitted: NotPermittedModel;
  NoticeBoard: NoticeBoardModel;
  NoticeBoardRegistered: Omit<NoticeBoardRegistered, 'board'> & { board: ResolversParentTypes['NoticeBoard'] };
  NoticeBoardRetired: Omit<NoticeBoardRetired, 'board'> & { board: ResolversParentTypes['NoticeBoard'] };
  Notification: NotificationModel;
  NotificationAnswer: ResolversUnionTypes<ResolversParentTypes>['NotificationAnswer'];
  NotificationAttempt: NotificationAttempt;
  NotificationChanged: Omit<NotificationChanged, 'notification'> & { notification: ResolversParentTypes['Notification'] };
  NotificationConnection: Omit<NotificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Notification']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationNotYours: NotificationNotYoursModel;
  NotificationStepNotPossible: NotificationStepNotPossibleModel;
  NotificationWhere: NotificationWhere;
  NotificationsTaken: Omit<NotificationsTaken, 'taken'> & { taken: ReadonlyArray<ResolversParentTypes['TakenNotification']> };
  NumberVoided: NumberVoidedModel;
  Offering: OfferingModel;
  OfferingCaveat: OfferingCaveatModel;
  OfferingModeFilter: OfferingModeFilter;
  OfferingRule: OfferingRuleModel;
  OfferingWhere: OfferingWhere;
  Office: Omit<Office, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversParentTypes['Counter']>> } | FederationReferenceTypes['Office'];
  OpenConsultationInput: OpenConsultationInput;
  OpenProcedureChannelAnswer: ResolversUnionTypes<ResolversParentTypes>['OpenProcedureChannelAnswer'];
  OpenProcedureChannelInput: OpenProcedureChannelInput;
  OpenSeriesDayInput: OpenSeriesDayInput;
  OpenSlotGroupAnswer: ResolversUnionTypes<ResolversParentTypes>['OpenSlotGroupAnswer'];
  OpenSlotGroupInput: OpenSlotGroupInput;
  OpenState: OpenStateModel;
  PageInfo: PageInfo;
  ParkTicketInput: ParkTicketInput;
  PartialDate: Scalars['PartialDate']['output'];
  PeakSeason: PeakSeasonModel;
  PersonNotDistinct: PersonNotDistinctModel;
  PersonalDeadline: PersonalDeadlineModel;
  PersonalDeadlineDay: PersonalDeadlineDay;
  PlanConferenceInput: PlanConferenceInput;
  PlanCounterMoveAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanCounterMoveAnswer'];
  PlanCounterMoveInput: PlanCounterMoveInput;
  PlannedStep: PlannedStepModel;
  Position: Position;
  PositionInput: PositionInput;
  Prerequisite: PrerequisiteModel;
  PrerequisiteMissing: PrerequisiteMissingModel;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Procedure: ProcedureModel;
  ProcedureCategoryFilter: ProcedureCategoryFilter;
  ProcedureChannel: ProcedureChannelModel;
  ProcedureChannelEnded: Omit<ProcedureChannelEnded, 'procedure'> & { procedure: ResolversParentTypes['Procedure'] };
  ProcedureChannelOpened: Omit<ProcedureChannelOpened, 'procedure'> & { procedure: ResolversParentTypes['Procedure'] };
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureFee: ProcedureFeeModel;
  ProcedureFeeSet: Omit<ProcedureFeeSet, 'procedure'> & { procedure: ResolversParentTypes['Procedure'] };
  ProcedureLastEntry: ProcedureLastEntryModel;
  ProcedureNotDigital: ProcedureNotDigitalModel;
  ProcedureNotTakenHere: ProcedureNotTakenHereModel;
  ProcedureOrder: ProcedureOrder;
  ProcedurePlace: PlaceModel;
  ProcedurePlaces: PlacesToldModel;
  ProcedureResult: ProcedureResultModel;
  ProcedureResultInput: ProcedureResultInput;
  ProcedureTerms: ProcedureTermsModel;
  ProcedureTermsRevised: Omit<ProcedureTermsRevised, 'procedure'> & { procedure: ResolversParentTypes['Procedure'] };
  ProcedureWhere: ProcedureWhere;
  ProposeConsultationCloseInput: ProposeConsultationCloseInput;
  ProposeSupportClearanceAnswer: ResolversUnionTypes<ResolversParentTypes>['ProposeSupportClearanceAnswer'];
  ProposeSupportClearanceInput: ProposeSupportClearanceInput;
  ProposeSupportMeasureEndAnswer: ResolversUnionTypes<ResolversParentTypes>['ProposeSupportMeasureEndAnswer'];
  ProtectedPerson: ProtectedPersonModel;
  ProxyNotAllowed: ProxyNotAllowedModel;
  Query: Record<PropertyKey, never>;
  QueueBoard: QueueBoardModel;
  QueueLeft: Omit<QueueLeft, 'ticket'> & { ticket: ResolversParentTypes['HeldTicket'] };
  QueuePolicy: QueuePolicyModel;
  QueueWait: QueueWaitModel;
  ReadyApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['ReadyApplicationAnswer'];
  ReassignConsultationInput: ReassignConsultationInput;
  RebookVideoSessionInput: RebookVideoSessionInput;
  ReceiveLeafletsAnswer: ResolversUnionTypes<ResolversParentTypes>['ReceiveLeafletsAnswer'];
  RecordApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordApplicationAnswer'];
  RecordApplicationInput: RecordApplicationInput;
  RecordAppointmentNoticeAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordAppointmentNoticeAnswer'];
  RecordAppointmentNoticeInput: RecordAppointmentNoticeInput;
  RecordArrivalAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordArrivalAnswer'];
  RecordArrivalInput: RecordArrivalInput;
  RecordBoardPostingAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordBoardPostingAnswer'];
  RecordBoardPostingInput: RecordBoardPostingInput;
  RecordBoardRemovalAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordBoardRemovalAnswer'];
  RecordBoardRemovalInput: RecordBoardRemovalInput;
  RecordChannelUseAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordChannelUseAnswer'];
  RecordChannelUseInput: RecordChannelUseInput;
  RecordConsultationConsentInput: RecordConsultationConsentInput;
  RecordConsultationGroundInput: RecordConsultationGroundInput;
  RecordDigitalSupportAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordDigitalSupportAnswer'];
  RecordDigitalSupportInput: RecordDigitalSupportInput;
  RecordIntroductionAnswerInput: RecordIntroductionAnswerInput;
  RedirectNotPossible: RedirectNotPossibleModel;
  RedirectReferralInput: RedirectReferralInput;
  ReferralInput: ReferralInput;
  ReferralOpenAlready: ReferralOpenAlreadyModel;
  ReferralReasonInput: ReferralReasonInput;
  RegisterConsultationWorkerAnswer: ResolversUnionTypes<ResolversParentTypes>['RegisterConsultationWorkerAnswer'];
  RegisterConsultationWorkerInput: RegisterConsultationWorkerInput;
  RegisterInterpreterAnswer: ResolversUnionTypes<ResolversParentTypes>['RegisterInterpreterAnswer'];
  RegisterInterpreterInput: RegisterInterpreterInput;
  RegisterLocalGroupInput: RegisterLocalGroupInput;
  RegisterNetSpotAnswer: ResolversUnionTypes<ResolversParentTypes>['RegisterNetSpotAnswer'];
  RegisterNetSpotInput: RegisterNetSpotInput;
  RegisterNoticeBoardAnswer: ResolversUnionTypes<ResolversParentTypes>['RegisterNoticeBoardAnswer'];
  RegisterNoticeBoardInput: RegisterNoticeBoardInput;
  RegisterSupportMeasureAnswer: ResolversUnionTypes<ResolversParentTypes>['RegisterSupportMeasureAnswer'];
  RegisterSupportMeasureInput: RegisterSupportMeasureInput;
  RelayNeedsIssuingCounter: RelayNeedsIssuingCounterModel;
  ReleaseConsultationFiguresAnswer: ResolversUnionTypes<ResolversParentTypes>['ReleaseConsultationFiguresAnswer'];
  ReleaseConsultationFiguresInput: ReleaseConsultationFiguresInput;
  RenewSupportMeasureAnswer: ResolversUnionTypes<ResolversParentTypes>['RenewSupportMeasureAnswer'];
  ReopenSlotDayAnswer: ResolversUnionTypes<ResolversParentTypes>['ReopenSlotDayAnswer'];
  ReopenSlotDayInput: ReopenSlotDayInput;
  ReprintIssueAnswer: ResolversUnionTypes<ResolversParentTypes>['ReprintIssueAnswer'];
  ReprintTicketAnswer: ResolversUnionTypes<ResolversParentTypes>['ReprintTicketAnswer'];
  RequestCorrectionAnswer: ResolversUnionTypes<ResolversParentTypes>['RequestCorrectionAnswer'];
  RequestCorrectionInput: RequestCorrectionInput;
  RequestEscalationInput: RequestEscalationInput;
  RequestReferralInput: RequestReferralInput;
  Requirement: RequirementModel;
  RequirementInput: RequirementInput;
  RescheduleAppointmentAnswer: ResolversUnionTypes<ResolversParentTypes>['RescheduleAppointmentAnswer'];
  RescheduleAppointmentInput: RescheduleAppointmentInput;
  RetireNoticeBoardAnswer: ResolversUnionTypes<ResolversParentTypes>['RetireNoticeBoardAnswer'];
  RetireNoticeBoardInput: RetireNoticeBoardInput;
  RetryNotificationInput: RetryNotificationInput;
  ReviewBegun: Omit<ReviewBegun, 'application'> & { application: ResolversParentTypes['Application'] };
  ReviseDraftAnswer: ResolversUnionTypes<ResolversParentTypes>['ReviseDraftAnswer'];
  ReviseDraftInput: ReviseDraftInput;
  ReviseProcedureTermsAnswer: ResolversUnionTypes<ResolversParentTypes>['ReviseProcedureTermsAnswer'];
  ReviseProcedureTermsInput: ReviseProcedureTermsInput;
  SamePersonInput: SamePersonInput;
  SearchFilter: SearchFilter;
  SecondApproverNeeded: SecondApproverNeededModel;
  SecondOfficerNeeded: SecondOfficerNeededModel;
  SectionContact: SectionContactModel;
  SectionNotInCharge: SectionNotInChargeModel;
  SendToProcessingInput: SendToProcessingInput;
  SeriesDay: SeriesDayModel;
  SeriesDayAnswer: ResolversUnionTypes<ResolversParentTypes>['SeriesDayAnswer'];
  SeriesDayChanged: Omit<SeriesDayChanged, 'seriesDay'> & { seriesDay: ResolversParentTypes['SeriesDay'] };
  SeriesDayInput: SeriesDayInput;
  SeriesDayOpened: SeriesDayOpenedModel;
  SeriesDayStepNotPossible: SeriesDayStepNotPossibleModel;
  SeriesNotIssuing: SeriesNotIssuingModel;
  ServiceClassFilter: ServiceClassFilter;
  ServiceLevelFilter: ServiceLevelFilter;
  ServiceVerbFilter: ServiceVerbFilter;
  SetApplicationAsideAnswer: ResolversUnionTypes<ResolversParentTypes>['SetApplicationAsideAnswer'];
  SetApplicationAsideInput: SetApplicationAsideInput;
  SetFloorManagerPostAnswer: ResolversUnionTypes<ResolversParentTypes>['SetFloorManagerPostAnswer'];
  SetFloorManagerPostInput: SetFloorManagerPostInput;
  SetProcedureFeeAnswer: ResolversUnionTypes<ResolversParentTypes>['SetProcedureFeeAnswer'];
  SetProcedureFeeInput: SetProcedureFeeInput;
  SignInToDeskInput: SignInToDeskInput;
  SkillMissing: SkillMissingModel;
  SlotDayClosed: Omit<SlotDayClosed, 'affected' | 'slotGroup'> & { affected?: Maybe<ReadonlyArray<ResolversParentTypes['Appointment']>>, slotGroup?: Maybe<ResolversParentTypes['SlotGroup']> };
  SlotDayReopened: Omit<SlotDayReopened, 'slotGroup'> & { slotGroup: ResolversParentTypes['SlotGroup'] };
  SlotGroup: SlotGroupModel;
  SlotGroupActNotPossible: SlotGroupNotPossibleModel;
  SlotGroupChanged: Omit<SlotGroupChanged, 'slotGroup'> & { slotGroup: ResolversParentTypes['SlotGroup'] };
  SlotGroupEnded: Omit<SlotGroupEnded, 'affected' | 'slotGroup'> & { affected?: Maybe<ReadonlyArray<ResolversParentTypes['Appointment']>>, slotGroup?: Maybe<ResolversParentTypes['SlotGroup']> };
  SlotGroupNotFit: SlotGroupNotFitModel;
  SlotGroupOpened: Omit<SlotGroupOpened, 'slotGroup'> & { slotGroup: ResolversParentTypes['SlotGroup'] };
  SlotModeCapacity: SlotModeCapacity;
  SlotModeCapacityInput: SlotModeCapacityInput;
  SlotNotFree: SlotNotFreeModel;
  Source: Source;
  StaffingOption: StaffingOptionModel;
  StaffingOutlook: StaffingOutlookModel;
  StandardProcessing: StandardProcessing;
  StandardProcessingInput: StandardProcessingInput;
  StartEntryAnswer: ResolversUnionTypes<ResolversParentTypes>['StartEntryAnswer'];
  SubmitApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationAnswer'];
  Subscription: Record<PropertyKey, never>;
  SummarizeVideoSessionInput: SummarizeVideoSessionInput;
  SupervisorNeeded: SupervisorNeededModel;
  SupportAlert: SupportAlertModel;
  SupportAlertConnection: Omit<SupportAlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportAlertEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupportAlert']> };
  SupportAlertEdge: Omit<SupportAlertEdge, 'node'> & { node: ResolversParentTypes['SupportAlert'] };
  SupportAlertMarked: Omit<SupportAlertMarked, 'alert'> & { alert: ResolversParentTypes['SupportAlert'] };
  SupportAlertStateFilter: SupportAlertStateFilter;
  SupportAlertWhere: SupportAlertWhere;
  SupportClearance: SupportClearanceModel;
  SupportClearanceApproved: Omit<SupportClearanceApproved, 'clearance'> & { clearance: ResolversParentTypes['SupportClearance'] };
  SupportClearanceProposed: Omit<SupportClearanceProposed, 'clearance'> & { clearance: ResolversParentTypes['SupportClearance'] };
  SupportMeasure: SupportMeasureModel;
  SupportMeasureActNotPossible: SupportMeasureActNotPossibleModel;
  SupportMeasureConnection: Omit<SupportMeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportMeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupportMeasure']> };
  SupportMeasureEdge: Omit<SupportMeasureEdge, 'node'> & { node: ResolversParentTypes['SupportMeasure'] };
  SupportMeasureEndProposed: Omit<SupportMeasureEndProposed, 'measure'> & { measure: ResolversParentTypes['SupportMeasure'] };
  SupportMeasureEnded: Omit<SupportMeasureEnded, 'measure'> & { measure: ResolversParentTypes['SupportMeasure'] };
  SupportMeasureInput: SupportMeasureInput;
  SupportMeasureKept: Omit<SupportMeasureKept, 'measure'> & { measure: ResolversParentTypes['SupportMeasure'] };
  SupportMeasureRegistered: Omit<SupportMeasureRegistered, 'measure'> & { measure: ResolversParentTypes['SupportMeasure'] };
  SupportMeasureRenewed: Omit<SupportMeasureRenewed, 'measure'> & { measure: ResolversParentTypes['SupportMeasure'] };
  SupportMeasureWhere: SupportMeasureWhere;
  SupportNotHere: SupportNotHereModel;
  TakeNotificationsAnswer: ResolversUnionTypes<ResolversParentTypes>['TakeNotificationsAnswer'];
  TakeNotificationsInput: TakeNotificationsInput;
  TakenNotification: TakenNotificationModel;
  TextFilter: TextFilter;
  Ticket: TicketModel;
  TicketAnswer: ResolversUnionTypes<ResolversParentTypes>['TicketAnswer'];
  TicketCall: TicketCallModel;
  TicketChanged: Omit<TicketChanged, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  TicketConnection: Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ticket']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketInput: TicketInput;
  TicketIssued: Omit<TicketIssued, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  TicketOrder: TicketOrder;
  TicketPhase: TicketPhaseModel;
  TicketReprinted: Omit<TicketReprinted, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  TicketSeries: TicketSeriesModel;
  TicketStateFilter: TicketStateFilter;
  TicketStepNotPossible: TicketStepNotPossibleModel;
  TicketWhere: TicketWhere;
  TicketWithOther: TicketWithOtherModel;
  TooManyCases: TooManyCasesModel;
  TransferTicketInput: TransferTicketInput;
  TriageConsultationInput: TriageConsultationInput;
  VideoSession: VideoSessionModel;
  VideoSessionDrop: VideoSessionDrop;
  VideoSessionInput: VideoSessionInput;
  VisitStep: VisitStepModel;
  VisitTimes: VisitTimes;
  VoidIssueAnswer: ResolversUnionTypes<ResolversParentTypes>['VoidIssueAnswer'];
  VoidTicketInput: VoidTicketInput;
  WaitError: WaitErrorModel;
  WaitEstimate: WaitModel;
  WeeklyHours: WeeklyHoursModel;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawApplicationAnswer'];
  WithdrawBoardPostingAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawBoardPostingAnswer'];
  WithdrawBoardPostingInput: WithdrawBoardPostingInput;
  WithdrawConsultationConsentInput: WithdrawConsultationConsentInput;
  WithdrawCounterExceptionAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawCounterExceptionAnswer'];
  WithdrawCounterExceptionInput: WithdrawCounterExceptionInput;
  WithdrawCounterMoveAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawCounterMoveAnswer'];
  WithdrawCounterMoveInput: WithdrawCounterMoveInput;
  WorkerNotFit: WorkerNotFitModel;
  WorkerRegisteredAlready: WorkerRegisteredAlreadyModel;
  WriteConsultationNoteInput: WriteConsultationNoteInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AudienceDirectiveArgs = {
  clause?: Maybe<Scalars['String']['input']>;
  is: Scalars['String']['input'];
  posts?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  rule?: Maybe<Scalars['String']['input']>;
};

export type AudienceDirectiveResolver<Result, Parent, ContextType = Context, Args = AudienceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgentAlreadySignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentAlreadySignedIn'] = ResolversParentTypes['AgentAlreadySignedIn']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentAlreadySignedInMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentAlreadySignedInRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentHasTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentHasTicket'] = ResolversParentTypes['AgentHasTicket']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentHasTicketMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentHasTicketRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentNotAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentNotAvailable'] = ResolversParentTypes['AgentNotAvailable']> = {
  agentState?: Resolver<ResolversTypes['AgentState'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentNotAvailableMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentNotAvailableRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentSession'] = ResolversParentTypes['AgentSession'], FederationReferenceType extends FederationReferenceTypes['AgentSession'] = FederationReferenceTypes['AgentSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgentSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AgentSessionAction']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnheard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['TicketSeries']>, ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgentState'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentSessionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentSessionAnswer'] = ResolversParentTypes['AgentSessionAnswer']> = {
  __resolveType?: TypeResolveFn<'AgentAlreadySignedIn' | 'AgentHasTicket' | 'AgentSessionChanged' | 'AgentSessionStepNotPossible' | 'Conflict' | 'DeskTaken' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AgentSessionChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentSessionChanged'] = ResolversParentTypes['AgentSessionChanged']> = {
  session?: Resolver<ResolversTypes['AgentSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentSessionStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentSessionStepNotPossible'] = ResolversParentTypes['AgentSessionStepNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentSessionStepNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgentSessionStepNotPossibleRemedyArgs, 'lang'>>;
  sessionAction?: Resolver<ResolversTypes['AgentSessionAction'], ParentType, ContextType>;
  sessionState?: Resolver<ResolversTypes['AgentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceCounterExceptionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceCounterExceptionAnswer'] = ResolversParentTypes['AnnounceCounterExceptionAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CounterExceptionAnnounced' | 'ExceptionOverlaps' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AnswerCorrectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCorrectionAnswer'] = ResolversParentTypes['AnswerCorrectionAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'Conflict' | 'CorrectionAnswered' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PrerequisiteMissing' | 'ProxyNotAllowed', ParentType, ContextType>;
};

export type AnswerIntroductionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIntroductionAnswer'] = ResolversParentTypes['AnswerIntroductionAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ConsultationStepNotPossible' | 'IdempotencyKeyReused' | 'IntroductionAnswered' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['ApplicationPerson']>, ParentType, ContextType, RequireFields<ApplicationApplicantArgs, 'purpose'>>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ApplicationAction']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['ApplicationCorrection']>, ParentType, ContextType>;
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ApplicationDecision']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEntry']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityLevel?: Resolver<ResolversTypes['IdentityLevel'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRelay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['CertificateIssue']>, ParentType, ContextType>;
  issuingOffice?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  newcomerGuide?: Resolver<Maybe<ResolversTypes['NewcomerGuide']>, ParentType, ContextType>;
  postmarkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  processingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proxy?: Resolver<Maybe<ResolversTypes['ApplicationPerson']>, ParentType, ContextType, RequireFields<ApplicationProxyArgs, 'purpose'>>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardProcessing?: Resolver<Maybe<ResolversTypes['ApplicationStandard']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ApplicationPerson']>, ParentType, ContextType, RequireFields<ApplicationSubjectsArgs, 'purpose'>>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationArrivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationArrived'] = ResolversParentTypes['ApplicationArrived']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationCompletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationCompleted'] = ResolversParentTypes['ApplicationCompleted']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationCorrection'] = ResolversParentTypes['ApplicationCorrection']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlineOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ApplicationPart']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApplicationDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDecided'] = ResolversParentTypes['ApplicationDecided']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDecision'] = ResolversParentTypes['ApplicationDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ApplicationOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedyNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationDraftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDrafted'] = ResolversParentTypes['ApplicationDrafted']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  receiptToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEntry'] = ResolversParentTypes['ApplicationEntry']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApplicationIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationIssued'] = ResolversParentTypes['ApplicationIssued']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['CertificateIssue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPerson'] = ResolversParentTypes['ApplicationPerson']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationReady'] = ResolversParentTypes['ApplicationReady']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRecorded'] = ResolversParentTypes['ApplicationRecorded']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  receiptToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationSetAsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationSetAside'] = ResolversParentTypes['ApplicationSetAside']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStandard'] = ResolversParentTypes['ApplicationStandard']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStepNotPossible'] = ResolversParentTypes['ApplicationStepNotPossible']> = {
  action?: Resolver<ResolversTypes['ApplicationAction'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ApplicationStepNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['ApplicationAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ApplicationStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationSubmitted'] = ResolversParentTypes['ApplicationSubmitted']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationWithdrawn'] = ResolversParentTypes['ApplicationWithdrawn']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForBoardSlotAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForBoardSlotAnswer'] = ResolversParentTypes['ApplyForBoardSlotAnswer']> = {
  __resolveType?: TypeResolveFn<'BoardActNotPossible' | 'BoardFull' | 'BoardSlotApplied' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ApplyForNetSubsidyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForNetSubsidyAnswer'] = ResolversParentTypes['ApplyForNetSubsidyAnswer']> = {
  __resolveType?: TypeResolveFn<'ChannelNotAllowed' | 'Conflict' | 'IdempotencyKeyReused' | 'IdentityNotEnough' | 'InvalidInput' | 'NetSpotHasOpenApplication' | 'NetSubsidyApplied' | 'NetSubsidyTooEarly' | 'NotFound' | 'NotPermitted' | 'PrerequisiteMissing' | 'ProcedureNotTakenHere' | 'ProxyNotAllowed' | 'RelayNeedsIssuingCounter' | 'SectionNotInCharge', ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  arrival?: Resolver<Maybe<ResolversTypes['AppointmentArrival']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AppointmentAction']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['AppointmentEnding']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEnd']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAffected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likelyDuplicateCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AppointmentMode'], ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  movedTo?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['AppointmentNotice']>, ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['AppointmentPerson']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppointmentState'], ParentType, ContextType>;
  ticketId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentActNotPossible'] = ResolversParentTypes['AppointmentActNotPossible']> = {
  action?: Resolver<ResolversTypes['AppointmentAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentActNotPossibleMessageArgs, 'lang'>>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['AppointmentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentAlreadyOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentAlreadyOpen'] = ResolversParentTypes['AppointmentAlreadyOpen']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentAlreadyOpenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentAlreadyOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentArrivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentArrival'] = ResolversParentTypes['AppointmentArrival']> = {
  as?: Resolver<ResolversTypes['ArrivalClass'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppointmentCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentCancelled'] = ResolversParentTypes['AppointmentCancelled']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentCheckedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentCheckedIn'] = ResolversParentTypes['AppointmentCheckedIn']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  ticketToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentCompletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentCompleted'] = ResolversParentTypes['AppointmentCompleted']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConfirmed'] = ResolversParentTypes['AppointmentConfirmed']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEnd'] = ResolversParentTypes['AppointmentEnd']> = {
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SlotGroupRole'], ParentType, ContextType>;
  slotGroup?: Resolver<Maybe<ResolversTypes['SlotGroup']>, ParentType, ContextType>;
};

export type AppointmentEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEnding'] = ResolversParentTypes['AppointmentEnding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['AppointmentSide'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppointmentHasTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentHasTicket'] = ResolversParentTypes['AppointmentHasTicket']> = {
  appointmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentHasTicketMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentHasTicketRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentHeld'] = ResolversParentTypes['AppointmentHeld']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentNotKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentNotKept'] = ResolversParentTypes['AppointmentNotKept']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentNotice'] = ResolversParentTypes['AppointmentNotice']> = {
  by?: Resolver<Maybe<ResolversTypes['NoticeMeans']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['AppointmentNoticeKind'], ParentType, ContextType>;
  owedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppointmentNoticeRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentNoticeRecorded'] = ResolversParentTypes['AppointmentNoticeRecorded']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentPerson'] = ResolversParentTypes['AppointmentPerson']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactKind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppointmentRescheduledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentRescheduled'] = ResolversParentTypes['AppointmentRescheduled']> = {
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveBoardPostingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveBoardPostingAnswer'] = ResolversParentTypes['ApproveBoardPostingAnswer']> = {
  __resolveType?: TypeResolveFn<'BoardActNotPossible' | 'BoardPostingApproved' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ApproveSupportClearanceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveSupportClearanceAnswer'] = ResolversParentTypes['ApproveSupportClearanceAnswer']> = {
  __resolveType?: TypeResolveFn<'ClearanceNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SecondOfficerNeeded' | 'SupportClearanceApproved', ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Counter']>>, ParentType, ContextType, Partial<AreaCountersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BasisMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisMissing'] = ResolversParentTypes['BasisMissing']> = {
  category?: Resolver<ResolversTypes['ConsultationNoteClass'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BasisMissingMessageArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BasisMissingRemedyArgs, 'lang'>>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginReviewAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginReviewAnswer'] = ResolversParentTypes['BeginReviewAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ReviewBegun', ParentType, ContextType>;
};

export type BoardActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardActNotPossible'] = ResolversParentTypes['BoardActNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardActNotPossibleMessageArgs, 'lang'>>;
  postingState?: Resolver<Maybe<ResolversTypes['BoardPostingState']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardActNotPossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardApplicant'] = ResolversParentTypes['BoardApplicant']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactKind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoardFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardFull'] = ResolversParentTypes['BoardFull']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  freeFrom?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardFullMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardFullRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardInUse'] = ResolversParentTypes['BoardInUse']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardInUseMessageArgs, 'lang'>>;
  postingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardInUseRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardNotice'] = ResolversParentTypes['BoardNotice']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardNumber'] = ResolversParentTypes['BoardNumber']> = {
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoardNumberDisplayArgs, 'lang'>>;
};

export type BoardPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPeriod'] = ResolversParentTypes['BoardPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BoardPostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPosting'] = ResolversParentTypes['BoardPosting']> = {
  applicant?: Resolver<Maybe<ResolversTypes['BoardApplicant']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['BoardPostingAction']>, ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['NoticeBoard']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRemovalDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoardPostingState'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardPostingApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPostingApproved'] = ResolversParentTypes['BoardPostingApproved']> = {
  posting?: Resolver<ResolversTypes['BoardPosting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardPostingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPostingConnection'] = ResolversParentTypes['BoardPostingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoardPostingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BoardPosting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoardPostingDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPostingDeclined'] = ResolversParentTypes['BoardPostingDeclined']> = {
  posting?: Resolver<ResolversTypes['BoardPosting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardPostingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPostingEdge'] = ResolversParentTypes['BoardPostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoardPosting'], ParentType, ContextType>;
};

export type BoardPostingPostedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPostingPosted'] = ResolversParentTypes['BoardPostingPosted']> = {
  posting?: Resolver<ResolversTypes['BoardPosting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardPostingRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPostingRemoved'] = ResolversParentTypes['BoardPostingRemoved']> = {
  posting?: Resolver<ResolversTypes['BoardPosting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardPostingWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPostingWithdrawn'] = ResolversParentTypes['BoardPostingWithdrawn']> = {
  posting?: Resolver<ResolversTypes['BoardPosting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardQueue'] = ResolversParentTypes['BoardQueue']> = {
  absent?: Resolver<ReadonlyArray<ResolversTypes['BoardNumber']>, ParentType, ContextType>;
  called?: Resolver<ReadonlyArray<ResolversTypes['BoardNumber']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastCalled?: Resolver<ReadonlyArray<ResolversTypes['BoardNumber']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  ready?: Resolver<ReadonlyArray<ResolversTypes['BoardNumber']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SeriesDayState']>, ParentType, ContextType>;
  wait?: Resolver<ResolversTypes['WaitEstimate'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardSlotAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardSlotApplied'] = ResolversParentTypes['BoardSlotApplied']> = {
  posting?: Resolver<ResolversTypes['BoardPosting'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallCentre'] = ResolversParentTypes['CallCentre']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallCentreNameArgs, 'lang'>>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallCentreNoteArgs, 'lang'>>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CallNotYetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallNotYet'] = ResolversParentTypes['CallNotYet']> = {
  callCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallNotYetMessageArgs, 'lang'>>;
  mostCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallNotYetRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalledBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalledBefore'] = ResolversParentTypes['CalledBefore']> = {
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CalledBeforeReasonArgs, 'lang'>>;
  reasonCode?: Resolver<ResolversTypes['BeforeReason'], ParentType, ContextType>;
};

export type CalledNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalledNumber'] = ResolversParentTypes['CalledNumber']> = {
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CancelAppointmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAppointmentAnswer'] = ResolversParentTypes['CancelAppointmentAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentActNotPossible' | 'AppointmentCancelled' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CapacityNotLoweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityNotLowered'] = ResolversParentTypes['CapacityNotLowered']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CapacityNotLoweredMessageArgs, 'lang'>>;
  mode?: Resolver<Maybe<ResolversTypes['AppointmentMode']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CapacityNotLoweredRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateIssue'] = ResolversParentTypes['CertificateIssue'], FederationReferenceType extends FederationReferenceTypes['CertificateIssue'] = FederationReferenceTypes['CertificateIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificateIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['IssueAction']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  handedOverBy?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['IssueIdentity']>, ParentType, ContextType>;
  isRelay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuingOffice?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IssueReason']>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['IssueReceiver'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['CertificateIssue']>, ParentType, ContextType>;
  reprintOf?: Resolver<Maybe<ResolversTypes['CertificateIssue']>, ParentType, ContextType>;
  serials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSlotGroupAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSlotGroupAnswer'] = ResolversParentTypes['ChangeSlotGroupAnswer']> = {
  __resolveType?: TypeResolveFn<'CapacityNotLowered' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotGroupActNotPossible' | 'SlotGroupChanged', ParentType, ContextType>;
};

export type ChannelBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelBar'] = ResolversParentTypes['ChannelBar']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelBarTextArgs, 'lang'>>;
};

export type ChannelBarredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelBarred'] = ResolversParentTypes['ChannelBarred']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelBarredMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelBarredRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelCheck'] = ResolversParentTypes['ChannelCheck']> = {
  channel?: Resolver<Maybe<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ChannelRefusal']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChannelCheckRuleArgs, 'lang'>>;
};

export type ChannelNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelNotAllowed'] = ResolversParentTypes['ChannelNotAllowed']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelNotAllowedMessageArgs, 'lang'>>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelNotAllowedRemedyArgs, 'lang'>>;
  why?: Resolver<ResolversTypes['ChannelRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelNotOfferedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelNotOffered'] = ResolversParentTypes['ChannelNotOffered']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelNotOfferedMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelNotOfferedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelShare'] = ResolversParentTypes['ChannelShare']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ChannelCountSource'], ParentType, ContextType>;
};

export type ChannelStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelStands'] = ResolversParentTypes['ChannelStands']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelStandsMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelStandsRemedyArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelUse'] = ResolversParentTypes['ChannelUse']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['ChannelShare']>, ParentType, ContextType>;
  digitalShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelUseRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelUseRecorded'] = ResolversParentTypes['ChannelUseRecorded']> = {
  use?: Resolver<ResolversTypes['ChannelUse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInAppointmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInAppointmentAnswer'] = ResolversParentTypes['CheckInAppointmentAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentActNotPossible' | 'AppointmentCheckedIn' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NumberVoided' | 'SeriesNotIssuing', ParentType, ContextType>;
};

export type ChecklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checklist'] = ResolversParentTypes['Checklist']> = {
  bring?: Resolver<ReadonlyArray<ResolversTypes['EvidenceNeed']>, ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
  identityLevel?: Resolver<Maybe<ResolversTypes['IdentityLevel']>, ParentType, ContextType>;
  isEvidenceKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequirementKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['Prerequisite']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  proxy?: Resolver<ResolversTypes['ProxyRule'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChecklistReasonsArgs, 'lang'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClearanceNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceNotPossible'] = ResolversParentTypes['ClearanceNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClearanceNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClearanceNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['SupportClearanceState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  certainty?: Resolver<Maybe<ResolversTypes['ClockCertainty']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['ClockEscalation']>, ParentType, ContextType>;
  lateDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owedByPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remainingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ClockRule'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  suspendedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClockEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockEscalation'] = ResolversParentTypes['ClockEscalation']> = {
  afterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockRule'] = ResolversParentTypes['ClockRule']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ClockDirection'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClockRuleDutyArgs, 'lang'>>;
  endOnHoliday?: Resolver<ResolversTypes['ClockHolidayRule'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['ClockFirstDay'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  suspendOn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ClockUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CloseSlotDayAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSlotDayAnswer'] = ResolversParentTypes['CloseSlotDayAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotDayClosed' | 'SlotGroupActNotPossible', ParentType, ContextType>;
};

export type ClosedSlotDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedSlotDay'] = ResolversParentTypes['ClosedSlotDay']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosedSlotDayReasonArgs, 'lang'>>;
};

export type CompleteApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteApplicationAnswer'] = ResolversParentTypes['CompleteApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationCompleted' | 'ApplicationStepNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CompleteAppointmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteAppointmentAnswer'] = ResolversParentTypes['CompleteAppointmentAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentActNotPossible' | 'AppointmentCompleted' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ConferenceHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceHearing'] = ResolversParentTypes['ConferenceHearing']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNoteClass']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConferenceSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceSeat'] = ResolversParentTypes['ConferenceSeat']> = {
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConferenceSeatState'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['ConsultationWorker']>, ParentType, ContextType>;
};

export type ConfirmAppointmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAppointmentAnswer'] = ResolversParentTypes['ConfirmAppointmentAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentActNotPossible' | 'AppointmentAlreadyOpen' | 'AppointmentConfirmed' | 'Conflict' | 'HoldExpired' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotNotFree', ParentType, ContextType>;
};

export type ConfirmSupportMeasureEndAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmSupportMeasureEndAnswer'] = ResolversParentTypes['ConfirmSupportMeasureEndAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SecondOfficerNeeded' | 'SupportMeasureActNotPossible' | 'SupportMeasureEnded', ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongestionBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongestionBin'] = ResolversParentTypes['CongestionBin']> = {
  absentShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  arrivalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deskCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CongestionLevel']>, ParentType, ContextType>;
  likelyMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanServiceMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanWaitingCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['NoCongestionReason']>, ParentType, ContextType>;
  season?: Resolver<ResolversTypes['Season'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CongestionForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CongestionForecast'] = ResolversParentTypes['CongestionForecast']> = {
  analogCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrivalCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dayKind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  highArrivalCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CongestionLevel']>, ParentType, ContextType>;
  likelyMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lowArrivalCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['NoCongestionReason']>, ParentType, ContextType>;
  season?: Resolver<ResolversTypes['Season'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ConsultationAction']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ConsultationChannel'], ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ConsultationClock']>, ParentType, ContextType>;
  conferences?: Resolver<ReadonlyArray<ResolversTypes['ConsultationConference']>, ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['ConsultationConsent']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEscalation']>, ParentType, ContextType>;
  glasses?: Resolver<ReadonlyArray<ResolversTypes['ConsultationGlass']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['ConsultationGround']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introductions?: Resolver<ReadonlyArray<ResolversTypes['Introduction']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNote']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ConsultationOwner'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ConsultationPlace'], ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['ConsultationReferral']>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['ConsultationRetention']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ConsultationSubject']>, ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['ConsultationTeamMember']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['ConsultationTopic']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['ConsultationUrgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationAlert'] = ResolversParentTypes['ConsultationAlert']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationAlertKind'], ParentType, ContextType>;
};

export type ConsultationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationAnswer'] = ResolversParentTypes['ConsultationAnswer']> = {
  __resolveType?: TypeResolveFn<'BasisMissing' | 'Conflict' | 'ConsultationChanged' | 'ConsultationNotFinished' | 'ConsultationStepNotPossible' | 'EscalationLevelNotNext' | 'EscalationOpenAlready' | 'EscalationOutOfArea' | 'IdempotencyKeyReused' | 'InterpreterNotFree' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RedirectNotPossible' | 'ReferralOpenAlready' | 'SecondApproverNeeded' | 'SlotGroupNotFit' | 'SlotNotFree' | 'WorkerNotFit', ParentType, ContextType>;
};

export type ConsultationBookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationBook'] = ResolversParentTypes['ConsultationBook']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  came?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isConserved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  went?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationChanged'] = ResolversParentTypes['ConsultationChanged']> = {
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationClock'] = ResolversParentTypes['ConsultationClock']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationClockKind'], ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationClockState'], ParentType, ContextType>;
};

export type ConsultationConferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationConference'] = ResolversParentTypes['ConsultationConference']> = {
  agenda?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ConferenceAction']>, ParentType, ContextType>;
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hearings?: Resolver<ReadonlyArray<ResolversTypes['ConferenceHearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConferenceKind'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNote']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ConferenceSeat']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConferenceState'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ConsultationSubject']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['ConsultationTopicCode']>, ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsultationConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationConsent'] = ResolversParentTypes['ConsultationConsent']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNoteClass']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromParties?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['ConsultationConsentGiver'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConsultationConsentMethod'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsultationPurpose'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationConsentState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toParties?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsultationDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationDay'] = ResolversParentTypes['ConsultationDay']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['ConsultationAlert']>, ParentType, ContextType>;
  conferences?: Resolver<ReadonlyArray<ResolversTypes['ConsultationConference']>, ParentType, ContextType>;
  dues?: Resolver<ReadonlyArray<ResolversTypes['ConsultationDue']>, ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEscalation']>, ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['ConsultationReferral']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['VideoSession']>, ParentType, ContextType>;
};

export type ConsultationDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationDesk'] = ResolversParentTypes['ConsultationDesk']> = {
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  isWelfareDesk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  openState?: Resolver<ResolversTypes['OpenState'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ConsultationDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationDue'] = ResolversParentTypes['ConsultationDue']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationClockKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationClockState'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['ConsultationWorker'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type ConsultationErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationErasure'] = ResolversParentTypes['ConsultationErasure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationEscalation'] = ResolversParentTypes['ConsultationEscalation']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEscalationAction']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromParty?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUrgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationEscalationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ConsultationLevel'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNote']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referralId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['VideoSession']>, ParentType, ContextType>;
  specialist?: Resolver<Maybe<ResolversTypes['ConsultationWorker']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationEscalationState'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ConsultationSubject']>, ParentType, ContextType>;
  toParty?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['ConsultationTopicCode']>, ParentType, ContextType>;
};

export type ConsultationFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationFigure'] = ResolversParentTypes['ConsultationFigure']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  growthPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConsultationFigureNameArgs, 'lang'>>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConsultationFigureReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationFigureRelease'] = ResolversParentTypes['ConsultationFigureRelease']> = {
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leastPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['ConsultationFigureTable']>, ParentType, ContextType>;
};

export type ConsultationFigureTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationFigureTable'] = ResolversParentTypes['ConsultationFigureTable']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['ConsultationFigure']>, ParentType, ContextType, RequireFields<ConsultationFigureTableFiguresArgs, 'tier'>>;
  kind?: Resolver<ResolversTypes['ConsultationFigureTableKind'], ParentType, ContextType>;
  toldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationFiguresReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationFiguresReleased'] = ResolversParentTypes['ConsultationFiguresReleased']> = {
  release?: Resolver<ResolversTypes['ConsultationFigureRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationGlass'] = ResolversParentTypes['ConsultationGlass']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['ConsultationWorker'], ParentType, ContextType>;
};

export type ConsultationGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationGround'] = ResolversParentTypes['ConsultationGround']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNoteClass']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromParties?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  toParties?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsultationIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationIdentity'] = ResolversParentTypes['ConsultationIdentity']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isContactSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsultationKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationKept'] = ResolversParentTypes['ConsultationKept']> = {
  class?: Resolver<ResolversTypes['ConsultationKeptClass'], ParentType, ContextType>;
  erasedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationNotFinishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationNotFinished'] = ResolversParentTypes['ConsultationNotFinished']> = {
  blockers?: Resolver<ReadonlyArray<ResolversTypes['ConsultationCloseBlocker']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsultationNotFinishedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsultationNotFinishedRemedyArgs, 'lang'>>;
  things?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationNote'] = ResolversParentTypes['ConsultationNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['ConsultationNoteClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationOwner'] = ResolversParentTypes['ConsultationOwner']> = {
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['ConsultationWorker'], ParentType, ContextType>;
};

export type ConsultationPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationParty'] = ResolversParentTypes['ConsultationParty']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWardBody?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsultationPartyNameArgs, 'lang'>>;
  takesIntake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsultationReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationReferral'] = ResolversParentTypes['ConsultationReferral']> = {
  acceptedBy?: Resolver<Maybe<ResolversTypes['ConsultationWorker']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ConsultationReferralAction']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromParty?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUrgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationReferralKind'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNote']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationReferralState'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ConsultationSubject']>, ParentType, ContextType>;
  toParty?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['ConsultationTopicCode']>, ParentType, ContextType>;
};

export type ConsultationRetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationRetention'] = ResolversParentTypes['ConsultationRetention']> = {
  classes?: Resolver<ReadonlyArray<ResolversTypes['ConsultationKept']>, ParentType, ContextType>;
  erasure?: Resolver<Maybe<ResolversTypes['ConsultationErasure']>, ParentType, ContextType>;
  heldSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsultationStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationStepNotPossible'] = ResolversParentTypes['ConsultationStepNotPossible']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsultationStepNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsultationStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationSubject'] = ResolversParentTypes['ConsultationSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['ConsultationIdentity']>, ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConsultationSubjectRole'], ParentType, ContextType>;
  sameAs?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConsultationTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationTeamMember'] = ResolversParentTypes['ConsultationTeamMember']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ConsultationSubject']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['ConsultationWorker'], ParentType, ContextType>;
};

export type ConsultationTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationTopic'] = ResolversParentTypes['ConsultationTopic']> = {
  code?: Resolver<ResolversTypes['ConsultationTopicCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadParty?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationTopicState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ConsultationSubject'], ParentType, ContextType>;
};

export type ConsultationTopicCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationTopicCode'] = ResolversParentTypes['ConsultationTopicCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsultationTopicCodeNameArgs, 'lang'>>;
  needsSecondApprover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsultationWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationWorker'] = ResolversParentTypes['ConsultationWorker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConsultationWorkerRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationWorkerState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationWorkerEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationWorkerEnded'] = ResolversParentTypes['ConsultationWorkerEnded']> = {
  worker?: Resolver<ResolversTypes['ConsultationWorker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationWorkerRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationWorkerRegistered'] = ResolversParentTypes['ConsultationWorkerRegistered']> = {
  worker?: Resolver<ResolversTypes['ConsultationWorker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionAnswered'] = ResolversParentTypes['CorrectionAnswered']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequested'] = ResolversParentTypes['CorrectionRequested']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counter'] = ResolversParentTypes['Counter'], FederationReferenceType extends FederationReferenceTypes['Counter'] = FederationReferenceTypes['Counter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Counter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CounterAction']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  congestion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CongestionBin']>>, ParentType, ContextType, RequireFields<CounterCongestionArgs, 'from' | 'through'>>;
  congestionForecast?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CongestionForecast']>>, ParentType, ContextType, RequireFields<CounterCongestionForecastArgs, 'on'>>;
  days?: Resolver<ReadonlyArray<ResolversTypes['CounterDay']>, ParentType, ContextType, RequireFields<CounterDaysArgs, 'from' | 'through'>>;
  digitalSupport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DigitalSupportCount']>>, ParentType, ContextType, RequireFields<CounterDigitalSupportArgs, 'from' | 'through'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['CounterException']>, ParentType, ContextType, Partial<CounterExceptionsArgs>>;
  floorManagers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FloorManagerPost']>>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['CounterHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVideoPilot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterKind'], ParentType, ContextType>;
  leafletStocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeafletStock']>>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['CounterLocation'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['OfferingMode']>, ParentType, ContextType, RequireFields<CounterModeArgs, 'procedure'>>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType, Partial<CounterOfferingsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  openState?: Resolver<ResolversTypes['OpenState'], ParentType, ContextType, Partial<CounterOpenStateArgs>>;
  plannedMoves?: Resolver<ReadonlyArray<ResolversTypes['CounterLocation']>, ParentType, ContextType>;
  slotGroups?: Resolver<ReadonlyArray<ResolversTypes['SlotGroup']>, ParentType, ContextType>;
  ticketSeries?: Resolver<ReadonlyArray<ResolversTypes['TicketSeries']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wait?: Resolver<Maybe<ResolversTypes['CounterWait']>, ParentType, ContextType>;
  welfarePartners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterConnection'] = ResolversParentTypes['CounterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Counter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CounterDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterDay'] = ResolversParentTypes['CounterDay']> = {
  certainty?: Resolver<ResolversTypes['CalendarCertainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openings?: Resolver<ReadonlyArray<ResolversTypes['CounterOpening']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CounterDayReasonArgs, 'lang'>>;
  reasonCode?: Resolver<ResolversTypes['OpenStateReason'], ParentType, ContextType>;
};

export type CounterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterEdge'] = ResolversParentTypes['CounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
};

export type CounterExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterException'] = ResolversParentTypes['CounterException']> = {
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  announcedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CounterExceptionAction']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['HoursInterval']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterExceptionKind'], ParentType, ContextType>;
  procedures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Procedure']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CounterExceptionReasonArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['CounterExceptionState'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CounterExceptionAnnouncedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterExceptionAnnounced'] = ResolversParentTypes['CounterExceptionAnnounced']> = {
  affected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  exception?: Resolver<ResolversTypes['CounterException'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterExceptionWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterExceptionWithdrawn'] = ResolversParentTypes['CounterExceptionWithdrawn']> = {
  affected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  exception?: Resolver<ResolversTypes['CounterException'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterHours'] = ResolversParentTypes['CounterHours']> = {
  lastEntries?: Resolver<ReadonlyArray<ResolversTypes['ProcedureLastEntry']>, ParentType, ContextType>;
  limitedDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  observesClosures?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  observesHolidays?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unknownDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weekly?: Resolver<ReadonlyArray<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
};

export type CounterKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterKindCount'] = ResolversParentTypes['CounterKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterKind'], ParentType, ContextType>;
};

export type CounterLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterLocation'] = ResolversParentTypes['CounterLocation']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type CounterMovePlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterMovePlanned'] = ResolversParentTypes['CounterMovePlanned']> = {
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterMoveWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterMoveWithdrawn'] = ResolversParentTypes['CounterMoveWithdrawn']> = {
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterOpening'] = ResolversParentTypes['CounterOpening']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastEntryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CounterWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterWait'] = ResolversParentTypes['CounterWait']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['WaitError']>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['WaitEstimate']>, ParentType, ContextType>;
  queues?: Resolver<ReadonlyArray<ResolversTypes['QueueWait']>, ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideApplicationAnswer'] = ResolversParentTypes['DecideApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationDecided' | 'ApplicationStepNotPossible' | 'Conflict' | 'DenialNeedsReason' | 'IdempotencyKeyReused' | 'IdentityNotEnough' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DeclineBoardPostingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineBoardPostingAnswer'] = ResolversParentTypes['DeclineBoardPostingAnswer']> = {
  __resolveType?: TypeResolveFn<'BoardActNotPossible' | 'BoardPostingDeclined' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DenialNeedsReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenialNeedsReason'] = ResolversParentTypes['DenialNeedsReason']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DenialNeedsReasonMessageArgs, 'lang'>>;
  missing?: Resolver<ResolversTypes['DenialPart'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DenialNeedsReasonRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeskHasTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskHasTicket'] = ResolversParentTypes['DeskHasTicket']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeskHasTicketMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeskHasTicketRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeskTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskTaken'] = ResolversParentTypes['DeskTaken']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeskTakenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeskTakenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DigitalSupportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalSupportCount'] = ResolversParentTypes['DigitalSupportCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  roundedTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallestCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type DigitalSupportRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalSupportRecorded'] = ResolversParentTypes['DigitalSupportRecorded']> = {
  applicant?: Resolver<ResolversTypes['SupportedApplicant'], ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consultationDesks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationDesk']>>, ParentType, ContextType, Partial<DistrictConsultationDesksArgs>>;
  counters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Counter']>>, ParentType, ContextType, Partial<DistrictCountersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalGroup']>>, ParentType, ContextType, Partial<DistrictLocalGroupsArgs>>;
  noticeBoards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NoticeBoard']>>, ParentType, ContextType>;
};

export type DraftApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftApplicationAnswer'] = ResolversParentTypes['DraftApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationDrafted' | 'ChannelNotAllowed' | 'Conflict' | 'IdempotencyKeyReused' | 'IdentityNotEnough' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PrerequisiteMissing' | 'ProcedureNotTakenHere' | 'ProxyNotAllowed' | 'RelayNeedsIssuingCounter' | 'SectionNotInCharge', ParentType, ContextType>;
};

export type DraftRevisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftRevised'] = ResolversParentTypes['DraftRevised']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndConsultationWorkerAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndConsultationWorkerAnswer'] = ResolversParentTypes['EndConsultationWorkerAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ConsultationStepNotPossible' | 'ConsultationWorkerEnded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupervisorNeeded' | 'TooManyCases', ParentType, ContextType>;
};

export type EndFloorManagerPostAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndFloorManagerPostAnswer'] = ResolversParentTypes['EndFloorManagerPostAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'FloorManagerPostEnded' | 'FloorManagerPostOver' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndInterpreterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndInterpreterAnswer'] = ResolversParentTypes['EndInterpreterAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InterpreterEnded' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndProcedureChannelAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndProcedureChannelAnswer'] = ResolversParentTypes['EndProcedureChannelAnswer']> = {
  __resolveType?: TypeResolveFn<'ChannelNotOffered' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProcedureChannelEnded', ParentType, ContextType>;
};

export type EndSlotGroupAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSlotGroupAnswer'] = ResolversParentTypes['EndSlotGroupAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotGroupActNotPossible' | 'SlotGroupEnded', ParentType, ContextType>;
};

export type EntryFinishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryFinished'] = ResolversParentTypes['EntryFinished']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryStarted'] = ResolversParentTypes['EntryStarted']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationLevelNotNextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationLevelNotNext'] = ResolversParentTypes['EscalationLevelNotNext']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ConsultationLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EscalationLevelNotNextMessageArgs, 'lang'>>;
  next?: Resolver<Maybe<ResolversTypes['ConsultationLevel']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EscalationLevelNotNextRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationOpenAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationOpenAlready'] = ResolversParentTypes['EscalationOpenAlready']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  escalation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EscalationOpenAlreadyMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EscalationOpenAlreadyRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationOutOfAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationOutOfArea'] = ResolversParentTypes['EscalationOutOfArea']> = {
  branch?: Resolver<Maybe<ResolversTypes['ConsultationParty']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EscalationOutOfAreaMessageArgs, 'lang'>>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EscalationOutOfAreaRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNeed'] = ResolversParentTypes['EvidenceNeed']> = {
  enough?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['EvidenceNeed']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['EvidenceOp'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvidenceNeedTextArgs, 'lang'>>;
};

export type ExceptionNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionNotOpen'] = ResolversParentTypes['ExceptionNotOpen']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExceptionNotOpenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExceptionNotOpenRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['CounterExceptionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExceptionOverlapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionOverlaps'] = ResolversParentTypes['ExceptionOverlaps']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  exception?: Resolver<ResolversTypes['CounterException'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExceptionOverlapsMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExceptionOverlapsRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['FactOption']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactQuestionArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactOption'] = ResolversParentTypes['FactOption']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactOptionTextArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactTest'] = ResolversParentTypes['FactTest']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  oneOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FinishEntryAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishEntryAnswer'] = ResolversParentTypes['FinishEntryAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'Conflict' | 'EntryFinished' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type FloorManagerHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorManagerHours'] = ResolversParentTypes['FloorManagerHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FloorManagerNotHereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorManagerNotHere'] = ResolversParentTypes['FloorManagerNotHere']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  counterKind?: Resolver<ResolversTypes['CounterKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FloorManagerNotHereMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FloorManagerNotHereRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloorManagerPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorManagerPost'] = ResolversParentTypes['FloorManagerPost']> = {
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FloorManagerHours']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnDuty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<FloorManagerPostIsOnDutyArgs>>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FloorManagerPostEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorManagerPostEnded'] = ResolversParentTypes['FloorManagerPostEnded']> = {
  post?: Resolver<ResolversTypes['FloorManagerPost'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloorManagerPostOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorManagerPostOver'] = ResolversParentTypes['FloorManagerPostOver']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FloorManagerPostOverMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FloorManagerPostOverRemedyArgs, 'lang'>>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FloorManagerPostSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorManagerPostSet'] = ResolversParentTypes['FloorManagerPostSet']> = {
  post?: Resolver<ResolversTypes['FloorManagerPost'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreeSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreeSlot'] = ResolversParentTypes['FreeSlot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FreeSlotDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreeSlotDay'] = ResolversParentTypes['FreeSlotDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FreeSlotDayReasonArgs, 'lang'>>;
  reasonCode?: Resolver<Maybe<ResolversTypes['NoSlotsReason']>, ParentType, ContextType>;
  slotGroup?: Resolver<ResolversTypes['SlotGroup'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['FreeSlot']>, ParentType, ContextType>;
};

export type HandOutLeafletsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOutLeafletsAnswer'] = ResolversParentTypes['HandOutLeafletsAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'LeafletOutOfStock' | 'LeafletsMoved' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type HeldTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldTicket'] = ResolversParentTypes['HeldTicket']> = {
  aheadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['HeldTicketAction']>, ParentType, ContextType>;
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calledBefore?: Resolver<ReadonlyArray<ResolversTypes['CalledBefore']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HeldTicketDisplayArgs, 'lang'>>;
  overtakenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['VisitStep']>, ParentType, ContextType>;
  wait?: Resolver<Maybe<ResolversTypes['WaitEstimate']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldAppointmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldAppointmentAnswer'] = ResolversParentTypes['HoldAppointmentAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentHeld' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotGroupNotFit' | 'SlotNotFree', ParentType, ContextType>;
};

export type HoldExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldExpired'] = ResolversParentTypes['HoldExpired']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  expiredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HoldExpiredMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HoldExpiredRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoursIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursInterval'] = ResolversParentTypes['HoursInterval']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastEntry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdempotencyKeyReusedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdempotencyKeyReusedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityNotEnoughResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityNotEnough'] = ResolversParentTypes['IdentityNotEnough']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityNotEnoughMessageArgs, 'lang'>>;
  needed?: Resolver<Maybe<ResolversTypes['IdentityLevel']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityNotEnoughRemedyArgs, 'lang'>>;
  shown?: Resolver<ResolversTypes['IdentityLevel'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InCharge'] = ResolversParentTypes['InCharge']> = {
  callCentre?: Resolver<Maybe<ResolversTypes['CallCentre']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['SectionContact']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NotInChargeReason']>, ParentType, ContextType>;
};

export type InterpretationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interpretation'] = ResolversParentTypes['Interpretation']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InterpreterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interpreter'] = ResolversParentTypes['Interpreter']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InterpreterState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekly?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeeklyHours']>>, ParentType, ContextType>;
};

export type InterpreterEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterpreterEnded'] = ResolversParentTypes['InterpreterEnded']> = {
  interpreter?: Resolver<Maybe<ResolversTypes['Interpreter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterpreterNotFreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterpreterNotFree'] = ResolversParentTypes['InterpreterNotFree']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  interpreter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InterpreterNotFreeMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InterpreterNotFreeRemedyArgs, 'lang'>>;
  why?: Resolver<ResolversTypes['InterpreterBar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterpreterRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterpreterRegistered'] = ResolversParentTypes['InterpreterRegistered']> = {
  interpreter?: Resolver<Maybe<ResolversTypes['Interpreter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterpreterRegisteredAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterpreterRegisteredAlready'] = ResolversParentTypes['InterpreterRegisteredAlready']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InterpreterRegisteredAlreadyMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InterpreterRegisteredAlreadyRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['IntroductionAction']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntroductionState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['IntroductionTo'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IntroductionAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionAnswered'] = ResolversParentTypes['IntroductionAnswered']> = {
  isAgreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionOffer'] = ResolversParentTypes['IntroductionOffer']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntroductionState'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ConsultationTopicCode']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvalidInputMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvalidInputRemedyArgs, 'lang'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueActNotPossible'] = ResolversParentTypes['IssueActNotPossible']> = {
  action?: Resolver<ResolversTypes['IssueAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['CertificateIssue'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IssueActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['IssueAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IssueActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueApplicationAnswer'] = ResolversParentTypes['IssueApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationIssued' | 'ApplicationStepNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'IssueWithheld' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type IssueIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueIdentity'] = ResolversParentTypes['IssueIdentity']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['IdentityMethod'], ParentType, ContextType>;
};

export type IssueReprintedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReprinted'] = ResolversParentTypes['IssueReprinted']> = {
  issue?: Resolver<ResolversTypes['CertificateIssue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueTicketAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueTicketAnswer'] = ResolversParentTypes['IssueTicketAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentHasTicket' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NumberVoided' | 'SeriesNotIssuing' | 'TicketIssued', ParentType, ContextType>;
};

export type IssueVoidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueVoided'] = ResolversParentTypes['IssueVoided']> = {
  issue?: Resolver<ResolversTypes['CertificateIssue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueWithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueWithheld'] = ResolversParentTypes['IssueWithheld']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IssueWithheldMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IssueWithheldRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeepSupportMeasureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepSupportMeasureAnswer'] = ResolversParentTypes['KeepSupportMeasureAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportMeasureActNotPossible' | 'SupportMeasureKept', ParentType, ContextType>;
};

export type LeafletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leaflet'] = ResolversParentTypes['Leaflet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeafletNameArgs, 'lang'>>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeafletEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeafletEdition'] = ResolversParentTypes['LeafletEdition']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LeafletOutOfStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeafletOutOfStock'] = ResolversParentTypes['LeafletOutOfStock']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeafletOutOfStockMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeafletOutOfStockRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeafletStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeafletStock'] = ResolversParentTypes['LeafletStock']> = {
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['LeafletEdition']>, ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['LeafletEdition']>, ParentType, ContextType>;
  leaflet?: Resolver<ResolversTypes['Leaflet'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeafletsMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeafletsMoved'] = ResolversParentTypes['LeafletsMoved']> = {
  stock?: Resolver<ResolversTypes['LeafletStock'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveQueueAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveQueueAnswer'] = ResolversParentTypes['LeaveQueueAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'QueueLeft' | 'TicketStepNotPossible', ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LifeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEvent'] = ResolversParentTypes['LifeEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LifeEventNameArgs, 'lang'>>;
  plan?: Resolver<ResolversTypes['LifeEventPlan'], ParentType, ContextType, RequireFields<LifeEventPlanArgs, 'answers'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LifeEventStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifeEventPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEventPlan'] = ResolversParentTypes['LifeEventPlan']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  callCentre?: Resolver<Maybe<ResolversTypes['CallCentre']>, ParentType, ContextType>;
  covered?: Resolver<ReadonlyArray<ResolversTypes['PlannedStep']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  notNeeded?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  openState?: Resolver<Maybe<ResolversTypes['OpenState']>, ParentType, ContextType>;
  remaining?: Resolver<ReadonlyArray<ResolversTypes['PlannedStep']>, ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
};

export type LifeEventStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEventStep'] = ResolversParentTypes['LifeEventStep']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type LocalGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalGroup'] = ResolversParentTypes['LocalGroup'], FederationReferenceType extends FederationReferenceTypes['LocalGroup'] = FederationReferenceTypes['LocalGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LocalGroupAction']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocalGroupKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LocalGroupState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalGroupAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalGroupAnswer'] = ResolversParentTypes['LocalGroupAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'LocalGroupChanged' | 'LocalGroupEnded' | 'LocalGroupRegistered' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type LocalGroupChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalGroupChanged'] = ResolversParentTypes['LocalGroupChanged']> = {
  localGroup?: Resolver<ResolversTypes['LocalGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalGroupEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalGroupEnded'] = ResolversParentTypes['LocalGroupEnded']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocalGroupEndedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocalGroupEndedRemedyArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalGroupRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalGroupRegistered'] = ResolversParentTypes['LocalGroupRegistered']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocalGroupRegisteredMessageArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocalGroupRegisteredRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkAppointmentNoShowAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAppointmentNoShowAnswer'] = ResolversParentTypes['MarkAppointmentNoShowAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentActNotPossible' | 'AppointmentNotKept' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type MarkSupportAlertSeenAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkSupportAlertSeenAnswer'] = ResolversParentTypes['MarkSupportAlertSeenAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportAlertMarked', ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  contacts?: Resolver<ReadonlyArray<ResolversTypes['SectionContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatterNameArgs, 'lang'>>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me'], FederationReferenceType extends FederationReferenceTypes['Me'] = FederationReferenceTypes['Me']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Me']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<MeApplicationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoveAlreadyPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveAlreadyPlanned'] = ResolversParentTypes['MoveAlreadyPlanned']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoveAlreadyPlannedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoveAlreadyPlannedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveNotPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveNotPlanned'] = ResolversParentTypes['MoveNotPlanned']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoveNotPlannedMessageArgs, 'lang'>>;
  plannedFor?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoveNotPlannedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  addConsultationTopic?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationAddConsultationTopicArgs, 'input'>>;
  adjustSeriesDay?: Resolver<Maybe<ResolversTypes['SeriesDayAnswer']>, ParentType, ContextType, RequireFields<MutationAdjustSeriesDayArgs, 'input'>>;
  announceCounterException?: Resolver<Maybe<ResolversTypes['AnnounceCounterExceptionAnswer']>, ParentType, ContextType, RequireFields<MutationAnnounceCounterExceptionArgs, 'input'>>;
  answerConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerConsultationArgs, 'input'>>;
  answerCorrection?: Resolver<Maybe<ResolversTypes['AnswerCorrectionAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerCorrectionArgs, 'input'>>;
  answerEscalation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerEscalationArgs, 'input'>>;
  answerIntroduction?: Resolver<Maybe<ResolversTypes['AnswerIntroductionAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerIntroductionArgs, 'input'>>;
  applyForBoardSlot?: Resolver<Maybe<ResolversTypes['ApplyForBoardSlotAnswer']>, ParentType, ContextType, RequireFields<MutationApplyForBoardSlotArgs, 'input'>>;
  applyForNetSubsidy?: Resolver<Maybe<ResolversTypes['ApplyForNetSubsidyAnswer']>, ParentType, ContextType, RequireFields<MutationApplyForNetSubsidyArgs, 'input'>>;
  approveBoardPosting?: Resolver<Maybe<ResolversTypes['ApproveBoardPostingAnswer']>, ParentType, ContextType, RequireFields<MutationApproveBoardPostingArgs, 'input'>>;
  approveSupportClearance?: Resolver<Maybe<ResolversTypes['ApproveSupportClearanceAnswer']>, ParentType, ContextType, RequireFields<MutationApproveSupportClearanceArgs, 'input'>>;
  askIntroduction?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationAskIntroductionArgs, 'input'>>;
  beatAgentSession?: Resolver<Maybe<ResolversTypes['AgentSessionAnswer']>, ParentType, ContextType, RequireFields<MutationBeatAgentSessionArgs, 'input'>>;
  beginReview?: Resolver<Maybe<ResolversTypes['BeginReviewAnswer']>, ParentType, ContextType, RequireFields<MutationBeginReviewArgs, 'input'>>;
  bookVideoInterpreter?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationBookVideoInterpreterArgs, 'input'>>;
  bookVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationBookVideoSessionArgs, 'input'>>;
  breakConsultationGlass?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationBreakConsultationGlassArgs, 'input'>>;
  callNextTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationCallNextTicketArgs, 'input'>>;
  callTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationCallTicketArgs, 'input'>>;
  cancelAppointment?: Resolver<Maybe<ResolversTypes['CancelAppointmentAnswer']>, ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelConference?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationCancelConferenceArgs, 'input'>>;
  cancelTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationCancelTicketArgs, 'input'>>;
  cancelVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationCancelVideoSessionArgs, 'input'>>;
  changeAgentState?: Resolver<Maybe<ResolversTypes['AgentSessionAnswer']>, ParentType, ContextType, RequireFields<MutationChangeAgentStateArgs, 'input'>>;
  changeConsultationTopic?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationChangeConsultationTopicArgs, 'input'>>;
  changeLocalGroup?: Resolver<Maybe<ResolversTypes['LocalGroupAnswer']>, ParentType, ContextType, RequireFields<MutationChangeLocalGroupArgs, 'input'>>;
  changeSlotGroup?: Resolver<Maybe<ResolversTypes['ChangeSlotGroupAnswer']>, ParentType, ContextType, RequireFields<MutationChangeSlotGroupArgs, 'input'>>;
  checkInAppointment?: Resolver<Maybe<ResolversTypes['CheckInAppointmentAnswer']>, ParentType, ContextType, RequireFields<MutationCheckInAppointmentArgs, 'input'>>;
  closeConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationCloseConsultationArgs, 'input'>>;
  closeEscalation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationCloseEscalationArgs, 'input'>>;
  closeSeriesDay?: Resolver<Maybe<ResolversTypes['SeriesDayAnswer']>, ParentType, ContextType, RequireFields<MutationCloseSeriesDayArgs, 'input'>>;
  closeSlotDay?: Resolver<Maybe<ResolversTypes['CloseSlotDayAnswer']>, ParentType, ContextType, RequireFields<MutationCloseSlotDayArgs, 'input'>>;
  completeApplication?: Resolver<Maybe<ResolversTypes['CompleteApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationCompleteApplicationArgs, 'input'>>;
  completeAppointment?: Resolver<Maybe<ResolversTypes['CompleteAppointmentAnswer']>, ParentType, ContextType, RequireFields<MutationCompleteAppointmentArgs, 'input'>>;
  completeReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationCompleteReferralArgs, 'input'>>;
  completeTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationCompleteTicketArgs, 'input'>>;
  confirmAppointment?: Resolver<Maybe<ResolversTypes['ConfirmAppointmentAnswer']>, ParentType, ContextType, RequireFields<MutationConfirmAppointmentArgs, 'input'>>;
  confirmNotification?: Resolver<Maybe<ResolversTypes['NotificationAnswer']>, ParentType, ContextType, RequireFields<MutationConfirmNotificationArgs, 'input'>>;
  confirmReferralReturn?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationConfirmReferralReturnArgs, 'input'>>;
  confirmSupportMeasureEnd?: Resolver<Maybe<ResolversTypes['ConfirmSupportMeasureEndAnswer']>, ParentType, ContextType, RequireFields<MutationConfirmSupportMeasureEndArgs, 'input'>>;
  connectVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationConnectVideoSessionArgs, 'input'>>;
  decideApplication?: Resolver<Maybe<ResolversTypes['DecideApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationDecideApplicationArgs, 'input'>>;
  declineBoardPosting?: Resolver<Maybe<ResolversTypes['DeclineBoardPostingAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineBoardPostingArgs, 'input'>>;
  declineConference?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineConferenceArgs, 'input'>>;
  declineEscalation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineEscalationArgs, 'input'>>;
  declineReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineReferralArgs, 'input'>>;
  draftApplication?: Resolver<Maybe<ResolversTypes['DraftApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationDraftApplicationArgs, 'input'>>;
  endConference?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationEndConferenceArgs, 'input'>>;
  endConsultationHold?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationEndConsultationHoldArgs, 'input'>>;
  endConsultationWorker?: Resolver<Maybe<ResolversTypes['EndConsultationWorkerAnswer']>, ParentType, ContextType, RequireFields<MutationEndConsultationWorkerArgs, 'input'>>;
  endFloorManagerPost?: Resolver<Maybe<ResolversTypes['EndFloorManagerPostAnswer']>, ParentType, ContextType, RequireFields<MutationEndFloorManagerPostArgs, 'input'>>;
  endInterpreter?: Resolver<Maybe<ResolversTypes['EndInterpreterAnswer']>, ParentType, ContextType, RequireFields<MutationEndInterpreterArgs, 'input'>>;
  endIntroduction?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationEndIntroductionArgs, 'input'>>;
  endLocalGroup?: Resolver<Maybe<ResolversTypes['LocalGroupAnswer']>, ParentType, ContextType, RequireFields<MutationEndLocalGroupArgs, 'input'>>;
  endProcedureChannel?: Resolver<Maybe<ResolversTypes['EndProcedureChannelAnswer']>, ParentType, ContextType, RequireFields<MutationEndProcedureChannelArgs, 'input'>>;
  endSeriesDay?: Resolver<Maybe<ResolversTypes['SeriesDayAnswer']>, ParentType, ContextType, RequireFields<MutationEndSeriesDayArgs, 'input'>>;
  endSlotGroup?: Resolver<Maybe<ResolversTypes['EndSlotGroupAnswer']>, ParentType, ContextType, RequireFields<MutationEndSlotGroupArgs, 'input'>>;
  endVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationEndVideoSessionArgs, 'input'>>;
  enterVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationEnterVideoSessionArgs, 'input'>>;
  failNotification?: Resolver<Maybe<ResolversTypes['NotificationAnswer']>, ParentType, ContextType, RequireFields<MutationFailNotificationArgs, 'input'>>;
  failVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationFailVideoSessionArgs, 'input'>>;
  finishEntry?: Resolver<Maybe<ResolversTypes['FinishEntryAnswer']>, ParentType, ContextType, RequireFields<MutationFinishEntryArgs, 'input'>>;
  handOutLeaflets?: Resolver<Maybe<ResolversTypes['HandOutLeafletsAnswer']>, ParentType, ContextType, RequireFields<MutationHandOutLeafletsArgs, 'input'>>;
  holdAppointment?: Resolver<Maybe<ResolversTypes['HoldAppointmentAnswer']>, ParentType, ContextType, RequireFields<MutationHoldAppointmentArgs, 'input'>>;
  holdConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationHoldConsultationArgs, 'input'>>;
  issueApplication?: Resolver<Maybe<ResolversTypes['IssueApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationIssueApplicationArgs, 'input'>>;
  issueTicket?: Resolver<Maybe<ResolversTypes['IssueTicketAnswer']>, ParentType, ContextType, RequireFields<MutationIssueTicketArgs, 'input'>>;
  joinConference?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationJoinConferenceArgs, 'input'>>;
  keepSupportMeasure?: Resolver<Maybe<ResolversTypes['KeepSupportMeasureAnswer']>, ParentType, ContextType, RequireFields<MutationKeepSupportMeasureArgs, 'input'>>;
  leaveQueue?: Resolver<Maybe<ResolversTypes['LeaveQueueAnswer']>, ParentType, ContextType, RequireFields<MutationLeaveQueueArgs, 'input'>>;
  makeIntroduction?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationMakeIntroductionArgs, 'input'>>;
  markAppointmentNoShow?: Resolver<Maybe<ResolversTypes['MarkAppointmentNoShowAnswer']>, ParentType, ContextType, RequireFields<MutationMarkAppointmentNoShowArgs, 'input'>>;
  markSupportAlertSeen?: Resolver<Maybe<ResolversTypes['MarkSupportAlertSeenAnswer']>, ParentType, ContextType, RequireFields<MutationMarkSupportAlertSeenArgs, 'input'>>;
  markTicketAbsent?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationMarkTicketAbsentArgs, 'input'>>;
  markTicketReady?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationMarkTicketReadyArgs, 'input'>>;
  mergeConsultations?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationMergeConsultationsArgs, 'input'>>;
  monitorConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationMonitorConsultationArgs, 'input'>>;
  openConference?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationOpenConferenceArgs, 'input'>>;
  openConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  openProcedureChannel?: Resolver<Maybe<ResolversTypes['OpenProcedureChannelAnswer']>, ParentType, ContextType, RequireFields<MutationOpenProcedureChannelArgs, 'input'>>;
  openSeriesDay?: Resolver<Maybe<ResolversTypes['SeriesDayAnswer']>, ParentType, ContextType, RequireFields<MutationOpenSeriesDayArgs, 'input'>>;
  openSlotGroup?: Resolver<Maybe<ResolversTypes['OpenSlotGroupAnswer']>, ParentType, ContextType, RequireFields<MutationOpenSlotGroupArgs, 'input'>>;
  parkTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationParkTicketArgs, 'input'>>;
  pauseSeriesDay?: Resolver<Maybe<ResolversTypes['SeriesDayAnswer']>, ParentType, ContextType, RequireFields<MutationPauseSeriesDayArgs, 'input'>>;
  planConference?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationPlanConferenceArgs, 'input'>>;
  planCounterMove?: Resolver<Maybe<ResolversTypes['PlanCounterMoveAnswer']>, ParentType, ContextType, RequireFields<MutationPlanCounterMoveArgs, 'input'>>;
  proposeConsultationClose?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationProposeConsultationCloseArgs, 'input'>>;
  proposeSupportClearance?: Resolver<Maybe<ResolversTypes['ProposeSupportClearanceAnswer']>, ParentType, ContextType, RequireFields<MutationProposeSupportClearanceArgs, 'input'>>;
  proposeSupportMeasureEnd?: Resolver<Maybe<ResolversTypes['ProposeSupportMeasureEndAnswer']>, ParentType, ContextType, RequireFields<MutationProposeSupportMeasureEndArgs, 'input'>>;
  raiseConsultationConcern?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRaiseConsultationConcernArgs, 'input'>>;
  readyApplication?: Resolver<Maybe<ResolversTypes['ReadyApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationReadyApplicationArgs, 'input'>>;
  reassignConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationReassignConsultationArgs, 'input'>>;
  rebookVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRebookVideoSessionArgs, 'input'>>;
  recallTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationRecallTicketArgs, 'input'>>;
  receiveLeaflets?: Resolver<Maybe<ResolversTypes['ReceiveLeafletsAnswer']>, ParentType, ContextType, RequireFields<MutationReceiveLeafletsArgs, 'input'>>;
  receiveReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationReceiveReferralArgs, 'input'>>;
  recordApplication?: Resolver<Maybe<ResolversTypes['RecordApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordApplicationArgs, 'input'>>;
  recordAppointmentNotice?: Resolver<Maybe<ResolversTypes['RecordAppointmentNoticeAnswer']>, ParentType, ContextType, RequireFields<MutationRecordAppointmentNoticeArgs, 'input'>>;
  recordArrival?: Resolver<Maybe<ResolversTypes['RecordArrivalAnswer']>, ParentType, ContextType, RequireFields<MutationRecordArrivalArgs, 'input'>>;
  recordBoardPosting?: Resolver<Maybe<ResolversTypes['RecordBoardPostingAnswer']>, ParentType, ContextType, RequireFields<MutationRecordBoardPostingArgs, 'input'>>;
  recordBoardRemoval?: Resolver<Maybe<ResolversTypes['RecordBoardRemovalAnswer']>, ParentType, ContextType, RequireFields<MutationRecordBoardRemovalArgs, 'input'>>;
  recordChannelUse?: Resolver<Maybe<ResolversTypes['RecordChannelUseAnswer']>, ParentType, ContextType, RequireFields<MutationRecordChannelUseArgs, 'input'>>;
  recordConsultationConsent?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordConsultationConsentArgs, 'input'>>;
  recordConsultationContact?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordConsultationContactArgs, 'input'>>;
  recordConsultationFollowUp?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordConsultationFollowUpArgs, 'input'>>;
  recordConsultationGround?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordConsultationGroundArgs, 'input'>>;
  recordDigitalSupport?: Resolver<Maybe<ResolversTypes['RecordDigitalSupportAnswer']>, ParentType, ContextType, RequireFields<MutationRecordDigitalSupportArgs, 'input'>>;
  recordIntroductionAnswer?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordIntroductionAnswerArgs, 'input'>>;
  recordVideoDrop?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordVideoDropArgs, 'input'>>;
  redirectReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRedirectReferralArgs, 'input'>>;
  registerConsultationWorker?: Resolver<Maybe<ResolversTypes['RegisterConsultationWorkerAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterConsultationWorkerArgs, 'input'>>;
  registerInterpreter?: Resolver<Maybe<ResolversTypes['RegisterInterpreterAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterInterpreterArgs, 'input'>>;
  registerLocalGroup?: Resolver<Maybe<ResolversTypes['LocalGroupAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterLocalGroupArgs, 'input'>>;
  registerNetSpot?: Resolver<Maybe<ResolversTypes['RegisterNetSpotAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterNetSpotArgs, 'input'>>;
  registerNoticeBoard?: Resolver<Maybe<ResolversTypes['RegisterNoticeBoardAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterNoticeBoardArgs, 'input'>>;
  registerSupportMeasure?: Resolver<Maybe<ResolversTypes['RegisterSupportMeasureAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterSupportMeasureArgs, 'input'>>;
  rejectConsultationClose?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRejectConsultationCloseArgs, 'input'>>;
  releaseConsultationFigures?: Resolver<Maybe<ResolversTypes['ReleaseConsultationFiguresAnswer']>, ParentType, ContextType, RequireFields<MutationReleaseConsultationFiguresArgs, 'input'>>;
  releaseTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationReleaseTicketArgs, 'input'>>;
  renewSupportMeasure?: Resolver<Maybe<ResolversTypes['RenewSupportMeasureAnswer']>, ParentType, ContextType, RequireFields<MutationRenewSupportMeasureArgs, 'input'>>;
  reopenConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationReopenConsultationArgs, 'input'>>;
  reopenSeriesDay?: Resolver<Maybe<ResolversTypes['SeriesDayAnswer']>, ParentType, ContextType, RequireFields<MutationReopenSeriesDayArgs, 'input'>>;
  reopenSlotDay?: Resolver<Maybe<ResolversTypes['ReopenSlotDayAnswer']>, ParentType, ContextType, RequireFields<MutationReopenSlotDayArgs, 'input'>>;
  reprintIssue?: Resolver<Maybe<ResolversTypes['ReprintIssueAnswer']>, ParentType, ContextType, RequireFields<MutationReprintIssueArgs, 'input'>>;
  reprintTicket?: Resolver<Maybe<ResolversTypes['ReprintTicketAnswer']>, ParentType, ContextType, RequireFields<MutationReprintTicketArgs, 'input'>>;
  requestCorrection?: Resolver<Maybe<ResolversTypes['RequestCorrectionAnswer']>, ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  requestEscalation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRequestEscalationArgs, 'input'>>;
  requestReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationRequestReferralArgs, 'input'>>;
  rescheduleAppointment?: Resolver<Maybe<ResolversTypes['RescheduleAppointmentAnswer']>, ParentType, ContextType, RequireFields<MutationRescheduleAppointmentArgs, 'input'>>;
  resumeConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationResumeConsultationArgs, 'input'>>;
  resumeSeriesDay?: Resolver<Maybe<ResolversTypes['SeriesDayAnswer']>, ParentType, ContextType, RequireFields<MutationResumeSeriesDayArgs, 'input'>>;
  resumeTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationResumeTicketArgs, 'input'>>;
  resumeVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationResumeVideoSessionArgs, 'input'>>;
  retireNoticeBoard?: Resolver<Maybe<ResolversTypes['RetireNoticeBoardAnswer']>, ParentType, ContextType, RequireFields<MutationRetireNoticeBoardArgs, 'input'>>;
  retryNotification?: Resolver<Maybe<ResolversTypes['NotificationAnswer']>, ParentType, ContextType, RequireFields<MutationRetryNotificationArgs, 'input'>>;
  returnReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationReturnReferralArgs, 'input'>>;
  returnTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationReturnTicketArgs, 'input'>>;
  reviseDraft?: Resolver<Maybe<ResolversTypes['ReviseDraftAnswer']>, ParentType, ContextType, RequireFields<MutationReviseDraftArgs, 'input'>>;
  reviseProcedureTerms?: Resolver<Maybe<ResolversTypes['ReviseProcedureTermsAnswer']>, ParentType, ContextType, RequireFields<MutationReviseProcedureTermsArgs, 'input'>>;
  sendToProcessing?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationSendToProcessingArgs, 'input'>>;
  setApplicationAside?: Resolver<Maybe<ResolversTypes['SetApplicationAsideAnswer']>, ParentType, ContextType, RequireFields<MutationSetApplicationAsideArgs, 'input'>>;
  setConsultationWaiting?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationSetConsultationWaitingArgs, 'input'>>;
  setFloorManagerPost?: Resolver<Maybe<ResolversTypes['SetFloorManagerPostAnswer']>, ParentType, ContextType, RequireFields<MutationSetFloorManagerPostArgs, 'input'>>;
  setProcedureFee?: Resolver<Maybe<ResolversTypes['SetProcedureFeeAnswer']>, ParentType, ContextType, RequireFields<MutationSetProcedureFeeArgs, 'input'>>;
  signInToDesk?: Resolver<Maybe<ResolversTypes['AgentSessionAnswer']>, ParentType, ContextType, RequireFields<MutationSignInToDeskArgs, 'input'>>;
  signOutOfDesk?: Resolver<Maybe<ResolversTypes['AgentSessionAnswer']>, ParentType, ContextType, RequireFields<MutationSignOutOfDeskArgs, 'input'>>;
  startEntry?: Resolver<Maybe<ResolversTypes['StartEntryAnswer']>, ParentType, ContextType, RequireFields<MutationStartEntryArgs, 'input'>>;
  startReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationStartReferralArgs, 'input'>>;
  startService?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationStartServiceArgs, 'input'>>;
  submitApplication?: Resolver<Maybe<ResolversTypes['SubmitApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  summarizeVideoSession?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationSummarizeVideoSessionArgs, 'input'>>;
  takeEscalation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationTakeEscalationArgs, 'input'>>;
  takeNotifications?: Resolver<Maybe<ResolversTypes['TakeNotificationsAnswer']>, ParentType, ContextType, RequireFields<MutationTakeNotificationsArgs, 'input'>>;
  transferTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationTransferTicketArgs, 'input'>>;
  triageConsultation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationTriageConsultationArgs, 'input'>>;
  voidIssue?: Resolver<Maybe<ResolversTypes['VoidIssueAnswer']>, ParentType, ContextType, RequireFields<MutationVoidIssueArgs, 'input'>>;
  voidTicket?: Resolver<Maybe<ResolversTypes['TicketAnswer']>, ParentType, ContextType, RequireFields<MutationVoidTicketArgs, 'input'>>;
  withdrawApplication?: Resolver<Maybe<ResolversTypes['WithdrawApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  withdrawBoardPosting?: Resolver<Maybe<ResolversTypes['WithdrawBoardPostingAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawBoardPostingArgs, 'input'>>;
  withdrawConsultationConsent?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawConsultationConsentArgs, 'input'>>;
  withdrawCounterException?: Resolver<Maybe<ResolversTypes['WithdrawCounterExceptionAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawCounterExceptionArgs, 'input'>>;
  withdrawCounterMove?: Resolver<Maybe<ResolversTypes['WithdrawCounterMoveAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawCounterMoveArgs, 'input'>>;
  withdrawEscalation?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawEscalationArgs, 'input'>>;
  withdrawIntroduction?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawIntroductionArgs, 'input'>>;
  withdrawReferral?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
  writeConsultationNote?: Resolver<Maybe<ResolversTypes['ConsultationAnswer']>, ParentType, ContextType, RequireFields<MutationWriteConsultationNoteArgs, 'input'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetSpotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSpot'] = ResolversParentTypes['NetSpot'], FederationReferenceType extends FederationReferenceTypes['NetSpot'] = FederationReferenceTypes['NetSpot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NetSpot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastGrantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetSpotHasOpenApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSpotHasOpenApplication'] = ResolversParentTypes['NetSpotHasOpenApplication']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetSpotHasOpenApplicationMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetSpotHasOpenApplicationRemedyArgs, 'lang'>>;
  spot?: Resolver<ResolversTypes['NetSpot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetSpotOnRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSpotOnRecord'] = ResolversParentTypes['NetSpotOnRecord']> = {
  spot?: Resolver<ResolversTypes['NetSpot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetSpotRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSpotRegistered'] = ResolversParentTypes['NetSpotRegistered']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['NetSpot']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetSpotRegisteredMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetSpotRegisteredRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetSubsidyAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSubsidyApplied'] = ResolversParentTypes['NetSubsidyApplied']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  receiptToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetSubsidyExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSubsidyException'] = ResolversParentTypes['NetSubsidyException']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetSubsidyExceptionTextArgs, 'lang'>>;
};

export type NetSubsidyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSubsidyRule'] = ResolversParentTypes['NetSubsidyRule']> = {
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['NetSubsidyException']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetSubsidyTooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetSubsidyTooEarly'] = ResolversParentTypes['NetSubsidyTooEarly']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['NetSubsidyException']>, ParentType, ContextType>;
  lastGrantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetSubsidyTooEarlyMessageArgs, 'lang'>>;
  possibleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetSubsidyTooEarlyRemedyArgs, 'lang'>>;
  spot?: Resolver<ResolversTypes['NetSpot'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewcomerDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewcomerDesk'] = ResolversParentTypes['NewcomerDesk']> = {
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['NewcomerDeskRole'], ParentType, ContextType>;
};

export type NewcomerGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewcomerGap'] = ResolversParentTypes['NewcomerGap']> = {
  askAt?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NewcomerGapTextArgs, 'lang'>>;
  topic?: Resolver<ResolversTypes['NewcomerTopic'], ParentType, ContextType>;
};

export type NewcomerGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewcomerGuide'] = ResolversParentTypes['NewcomerGuide'], FederationReferenceType extends FederationReferenceTypes['NewcomerGuide'] = FederationReferenceTypes['NewcomerGuide']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewcomerGuide']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  desks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NewcomerDesk']>>, ParentType, ContextType>;
  leaflets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Leaflet']>>, ParentType, ContextType>;
  localGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalGroup']>>, ParentType, ContextType>;
  moveInOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notKnown?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NewcomerGap']>>, ParentType, ContextType>;
};

export type NoVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoVisit'] = ResolversParentTypes['NoVisit']> = {
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NoVisitStepsArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NobodyWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyWaiting'] = ResolversParentTypes['NobodyWaiting']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NobodyWaitingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NobodyWaitingRemedyArgs, 'lang'>>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'AgentSession' | 'Application' | 'CertificateIssue' | 'Counter' | 'Fact' | 'Leaflet' | 'LifeEvent' | 'LocalGroup' | 'Matter' | 'NetSpot' | 'NoticeBoard' | 'Procedure' | 'SeriesDay' | 'SlotGroup' | 'Ticket' | 'TicketSeries', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  isSignedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotPermittedMessageArgs, 'lang'>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotPermittedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeBoard'] = ResolversParentTypes['NoticeBoard'], FederationReferenceType extends FederationReferenceTypes['NoticeBoard'] = FederationReferenceTypes['NoticeBoard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NoticeBoard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['NoticeBoardAction']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeBoardNameArgs, 'lang'>>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['BoardNotice']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['BoardPeriod']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeBoardState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeBoardRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeBoardRegistered'] = ResolversParentTypes['NoticeBoardRegistered']> = {
  board?: Resolver<ResolversTypes['NoticeBoard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeBoardRetiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeBoardRetired'] = ResolversParentTypes['NoticeBoardRetired']> = {
  board?: Resolver<ResolversTypes['NoticeBoard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  appointmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['NotificationAttempt']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['NotificationAction']>, ParentType, ContextType>;
  dropped?: Resolver<Maybe<ResolversTypes['NotificationDropReason']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recalled?: Resolver<Maybe<ResolversTypes['NotificationDropReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotificationTextArgs, 'lang'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NotificationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationAnswer'] = ResolversParentTypes['NotificationAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NotificationChanged' | 'NotificationNotYours' | 'NotificationStepNotPossible', ParentType, ContextType>;
};

export type NotificationAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationAttempt'] = ResolversParentTypes['NotificationAttempt']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['NotificationOutcome']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NotificationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChanged'] = ResolversParentTypes['NotificationChanged']> = {
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationNotYoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationNotYours'] = ResolversParentTypes['NotificationNotYours']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotificationNotYoursMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotificationNotYoursRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationStepNotPossible'] = ResolversParentTypes['NotificationStepNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotificationStepNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotificationStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['NotificationStep'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationsTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsTaken'] = ResolversParentTypes['NotificationsTaken']> = {
  taken?: Resolver<ReadonlyArray<ResolversTypes['TakenNotification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberVoidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberVoided'] = ResolversParentTypes['NumberVoided']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NumberVoidedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NumberVoidedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  caveat?: Resolver<Maybe<ResolversTypes['OfferingCaveat']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  issuedByUnknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfferingIssuedByUnknownReasonArgs, 'lang'>>;
  mode?: Resolver<ResolversTypes['OfferingMode'], ParentType, ContextType>;
  openState?: Resolver<ResolversTypes['OpenState'], ParentType, ContextType, Partial<OfferingOpenStateArgs>>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type OfferingCaveatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingCaveat'] = ResolversParentTypes['OfferingCaveat']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfferingCaveatTextArgs, 'lang'>>;
};

export type OfferingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingRule'] = ResolversParentTypes['OfferingRule']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CounterKind']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['OfferingMode']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfferingRuleTextArgs, 'lang'>>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Counter']>>, ParentType, ContextType, Partial<OfficeCountersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenProcedureChannelAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProcedureChannelAnswer'] = ResolversParentTypes['OpenProcedureChannelAnswer']> = {
  __resolveType?: TypeResolveFn<'ChannelBarred' | 'ChannelStands' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProcedureChannelOpened', ParentType, ContextType>;
};

export type OpenSlotGroupAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSlotGroupAnswer'] = ResolversParentTypes['OpenSlotGroupAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotGroupNotFit' | 'SlotGroupOpened', ParentType, ContextType>;
};

export type OpenStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenState'] = ResolversParentTypes['OpenState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['CalendarCertainty'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CounterEntry']>, ParentType, ContextType>;
  lastEntryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextCertainOpening?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextOpening?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noNextOpeningReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OpenStateNoNextOpeningReasonArgs, 'lang'>>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpenStateReasonArgs, 'lang'>>;
  reasonCode?: Resolver<ResolversTypes['OpenStateReason'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpenStateValue'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PeakSeasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeakSeason'] = ResolversParentTypes['PeakSeason']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonNotDistinctResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonNotDistinct'] = ResolversParentTypes['PersonNotDistinct']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNotDistinctMessageArgs, 'lang'>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNotDistinctRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDeadline'] = ResolversParentTypes['PersonalDeadline']> = {
  closedDayRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countingSource?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['DeadlineFirstDay'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['PersonalDeadlineDay']>, ParentType, ContextType, RequireFields<PersonalDeadlineLastDayArgs, 'event'>>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postmarkCounts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PersonalDeadlineUnit'], ParentType, ContextType>;
};

export type PersonalDeadlineDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDeadlineDay'] = ResolversParentTypes['PersonalDeadlineDay']> = {
  certainty?: Resolver<ResolversTypes['CalendarCertainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlanCounterMoveAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCounterMoveAnswer'] = ResolversParentTypes['PlanCounterMoveAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CounterMovePlanned' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MoveAlreadyPlanned' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PlannedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedStep'] = ResolversParentTypes['PlannedStep']> = {
  isNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['ProcedurePlace']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remote?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PrerequisiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prerequisite'] = ResolversParentTypes['Prerequisite']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrerequisiteTextArgs, 'lang'>>;
};

export type PrerequisiteMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrerequisiteMissing'] = ResolversParentTypes['PrerequisiteMissing']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  comesFirst?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrerequisiteMissingMessageArgs, 'lang'>>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrerequisiteMissingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'AgentAlreadySignedIn' | 'AgentHasTicket' | 'AgentNotAvailable' | 'AgentSessionStepNotPossible' | 'ApplicationStepNotPossible' | 'AppointmentActNotPossible' | 'AppointmentAlreadyOpen' | 'AppointmentHasTicket' | 'BasisMissing' | 'BoardActNotPossible' | 'BoardFull' | 'BoardInUse' | 'CallNotYet' | 'CapacityNotLowered' | 'ChannelBarred' | 'ChannelNotAllowed' | 'ChannelNotOffered' | 'ChannelStands' | 'ClearanceNotPossible' | 'Conflict' | 'ConsultationNotFinished' | 'ConsultationStepNotPossible' | 'DenialNeedsReason' | 'DeskHasTicket' | 'DeskTaken' | 'EscalationLevelNotNext' | 'EscalationOpenAlready' | 'EscalationOutOfArea' | 'ExceptionNotOpen' | 'ExceptionOverlaps' | 'FloorManagerNotHere' | 'FloorManagerPostOver' | 'HoldExpired' | 'IdempotencyKeyReused' | 'IdentityNotEnough' | 'InterpreterNotFree' | 'InterpreterRegisteredAlready' | 'InvalidInput' | 'IssueActNotPossible' | 'IssueWithheld' | 'LeafletOutOfStock' | 'LocalGroupEnded' | 'LocalGroupRegistered' | 'MoveAlreadyPlanned' | 'MoveNotPlanned' | 'NetSpotHasOpenApplication' | 'NetSpotRegistered' | 'NetSubsidyTooEarly' | 'NobodyWaiting' | 'NotFound' | 'NotPermitted' | 'NotificationNotYours' | 'NotificationStepNotPossible' | 'NumberVoided' | 'PersonNotDistinct' | 'PrerequisiteMissing' | 'ProcedureNotDigital' | 'ProcedureNotTakenHere' | 'ProxyNotAllowed' | 'RedirectNotPossible' | 'ReferralOpenAlready' | 'RelayNeedsIssuingCounter' | 'SecondApproverNeeded' | 'SecondOfficerNeeded' | 'SectionNotInCharge' | 'SeriesDayOpened' | 'SeriesDayStepNotPossible' | 'SeriesNotIssuing' | 'SkillMissing' | 'SlotGroupActNotPossible' | 'SlotGroupNotFit' | 'SlotNotFree' | 'SupervisorNeeded' | 'SupportMeasureActNotPossible' | 'SupportNotHere' | 'TicketStepNotPossible' | 'TicketWithOther' | 'TooManyCases' | 'WorkerNotFit' | 'WorkerRegisteredAlready', ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProcedureAction']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProcedureCategory'], ParentType, ContextType>;
  channelBars?: Resolver<ReadonlyArray<ResolversTypes['ChannelBar']>, ParentType, ContextType>;
  channelCheck?: Resolver<ResolversTypes['ChannelCheck'], ParentType, ContextType, RequireFields<ProcedureChannelCheckArgs, 'channel'>>;
  channelHistory?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  channelUse?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChannelUse']>>, ParentType, ContextType, RequireFields<ProcedureChannelUseArgs, 'from' | 'through'>>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChannel']>, ParentType, ContextType, Partial<ProcedureChannelsArgs>>;
  classification?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['PersonalDeadline']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['ProcedureFee'], ParentType, ContextType, Partial<ProcedureFeeArgs>>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['ProcedureFee']>, ParentType, ContextType>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaflets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Leaflet']>>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  legalField?: Resolver<Maybe<ResolversTypes['LegalField']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  noVisit?: Resolver<ResolversTypes['NoVisit'], ParentType, ContextType, Partial<ProcedureNoVisitArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType, Partial<ProcedureOfferingsArgs>>;
  prerequisites?: Resolver<ReadonlyArray<ResolversTypes['Prerequisite']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['OfferingRule']>, ParentType, ContextType>;
  serviceClass?: Resolver<ResolversTypes['ServiceClass'], ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['ProcedureTerms']>, ParentType, ContextType, Partial<ProcedureTermsArgs>>;
  termsHistory?: Resolver<ReadonlyArray<ResolversTypes['ProcedureTerms']>, ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['ServiceVerb'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureChannel'] = ResolversParentTypes['ProcedureChannel']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProcedureChannelConditionArgs, 'lang'>>;
  isRemote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<ProcedureChannelPapersArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  turnaroundDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProcedureChannelEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureChannelEnded'] = ResolversParentTypes['ProcedureChannelEnded']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureChannelOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureChannelOpened'] = ResolversParentTypes['ProcedureChannelOpened']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureFee'] = ResolversParentTypes['ProcedureFee']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProcedureFeeUnknownReasonArgs, 'lang'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  yen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProcedureFeeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureFeeSet'] = ResolversParentTypes['ProcedureFeeSet']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureLastEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureLastEntry'] = ResolversParentTypes['ProcedureLastEntry']> = {
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureNotDigitalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureNotDigital'] = ResolversParentTypes['ProcedureNotDigital']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureNotDigitalMessageArgs, 'lang'>>;
  procedure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureNotDigitalRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureNotTakenHereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureNotTakenHere'] = ResolversParentTypes['ProcedureNotTakenHere']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureNotTakenHereMessageArgs, 'lang'>>;
  mode?: Resolver<ResolversTypes['OfferingMode'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureNotTakenHereRemedyArgs, 'lang'>>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionContact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedurePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedurePlace'] = ResolversParentTypes['ProcedurePlace']> = {
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  openState?: Resolver<Maybe<ResolversTypes['OpenState']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['SectionContact']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['PlaceTier'], ParentType, ContextType>;
  wait?: Resolver<Maybe<ResolversTypes['QueueWait']>, ParentType, ContextType>;
};

export type ProcedurePlacesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedurePlaces'] = ResolversParentTypes['ProcedurePlaces']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  callCentre?: Resolver<Maybe<ResolversTypes['CallCentre']>, ParentType, ContextType>;
  checklist?: Resolver<ResolversTypes['Checklist'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensFirst?: Resolver<Maybe<ResolversTypes['ProcedurePlace']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['ProcedurePlace']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remote?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  whyNothingOpen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProcedurePlacesWhyNothingOpenArgs, 'lang'>>;
};

export type ProcedureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureResult'] = ResolversParentTypes['ProcedureResult']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
};

export type ProcedureTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureTerms'] = ResolversParentTypes['ProcedureTerms']> = {
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceNeed']>, ParentType, ContextType>;
  identityLevel?: Resolver<Maybe<ResolversTypes['IdentityLevel']>, ParentType, ContextType>;
  identityLevelOnline?: Resolver<Maybe<ResolversTypes['IdentityLevel']>, ParentType, ContextType>;
  identitySource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  proxy?: Resolver<ResolversTypes['ProxyRule'], ParentType, ContextType>;
  proxyEvidence?: Resolver<Maybe<ResolversTypes['EvidenceNeed']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  standardProcessing?: Resolver<Maybe<ResolversTypes['StandardProcessing']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProcedureTermsRevisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureTermsRevised'] = ResolversParentTypes['ProcedureTermsRevised']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeSupportClearanceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeSupportClearanceAnswer'] = ResolversParentTypes['ProposeSupportClearanceAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportClearanceProposed', ParentType, ContextType>;
};

export type ProposeSupportMeasureEndAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeSupportMeasureEndAnswer'] = ResolversParentTypes['ProposeSupportMeasureEndAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportMeasureActNotPossible' | 'SupportMeasureEndProposed', ParentType, ContextType>;
};

export type ProtectedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectedPerson'] = ResolversParentTypes['ProtectedPerson']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProxyNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProxyNotAllowed'] = ResolversParentTypes['ProxyNotAllowed']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProxyNotAllowedMessageArgs, 'lang'>>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProxyNotAllowedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  appointmentByToken?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentByTokenArgs, 'token'>>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<QueryAppointmentsArgs, 'where'>>;
  boardPostingByToken?: Resolver<Maybe<ResolversTypes['BoardPosting']>, ParentType, ContextType, RequireFields<QueryBoardPostingByTokenArgs, 'token'>>;
  boardPostings?: Resolver<Maybe<ResolversTypes['BoardPostingConnection']>, ParentType, ContextType, RequireFields<QueryBoardPostingsArgs, 'where'>>;
  callCentre?: Resolver<Maybe<ResolversTypes['CallCentre']>, ParentType, ContextType>;
  checklist?: Resolver<Maybe<ResolversTypes['Checklist']>, ParentType, ContextType, RequireFields<QueryChecklistArgs, 'answers' | 'have' | 'isProxy' | 'procedure'>>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id' | 'purpose'>>;
  consultationAlerts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationAlert']>>, ParentType, ContextType>;
  consultationBooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationBook']>>, ParentType, ContextType>;
  consultationConference?: Resolver<Maybe<ResolversTypes['ConsultationConference']>, ParentType, ContextType, RequireFields<QueryConsultationConferenceArgs, 'id'>>;
  consultationConferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationConference']>>, ParentType, ContextType>;
  consultationDay?: Resolver<Maybe<ResolversTypes['ConsultationDay']>, ParentType, ContextType, RequireFields<QueryConsultationDayArgs, 'of'>>;
  consultationEscalation?: Resolver<Maybe<ResolversTypes['ConsultationEscalation']>, ParentType, ContextType, RequireFields<QueryConsultationEscalationArgs, 'id'>>;
  consultationEscalations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationEscalation']>>, ParentType, ContextType>;
  consultationFigureReleases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationFigureRelease']>>, ParentType, ContextType>;
  consultationFigures?: Resolver<Maybe<ResolversTypes['ConsultationFigureRelease']>, ParentType, ContextType, RequireFields<QueryConsultationFiguresArgs, 'quarter'>>;
  consultationParties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationParty']>>, ParentType, ContextType, Partial<QueryConsultationPartiesArgs>>;
  consultationReferral?: Resolver<Maybe<ResolversTypes['ConsultationReferral']>, ParentType, ContextType, RequireFields<QueryConsultationReferralArgs, 'id'>>;
  consultationReferrals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationReferral']>>, ParentType, ContextType>;
  consultationTopicCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationTopicCode']>>, ParentType, ContextType>;
  consultationWorkers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationWorker']>>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['ConsultationConnection']>, ParentType, ContextType, RequireFields<QueryConsultationsArgs, 'of' | 'purpose'>>;
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType, RequireFields<QueryCounterArgs, 'id'>>;
  counterCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CounterKindCount']>>, ParentType, ContextType, Partial<QueryCounterCountsArgs>>;
  counters?: Resolver<Maybe<ResolversTypes['CounterConnection']>, ParentType, ContextType, Partial<QueryCountersArgs>>;
  desks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgentSession']>>, ParentType, ContextType, RequireFields<QueryDesksArgs, 'counter'>>;
  facts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fact']>>, ParentType, ContextType>;
  freeSlots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FreeSlotDay']>>, ParentType, ContextType, RequireFields<QueryFreeSlotsArgs, 'where'>>;
  heldTicket?: Resolver<Maybe<ResolversTypes['HeldTicket']>, ParentType, ContextType, RequireFields<QueryHeldTicketArgs, 'token'>>;
  inCharge?: Resolver<Maybe<ResolversTypes['InCharge']>, ParentType, ContextType, RequireFields<QueryInChargeArgs, 'about'>>;
  interpreters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interpreter']>>, ParentType, ContextType, RequireFields<QueryInterpretersArgs, 'at' | 'language' | 'minutes'>>;
  introductionOffer?: Resolver<Maybe<ResolversTypes['IntroductionOffer']>, ParentType, ContextType, RequireFields<QueryIntroductionOfferArgs, 'token'>>;
  introductionOffers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntroductionOffer']>>, ParentType, ContextType>;
  lifeEvent?: Resolver<Maybe<ResolversTypes['LifeEvent']>, ParentType, ContextType, RequireFields<QueryLifeEventArgs, 'id'>>;
  lifeEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LifeEvent']>>, ParentType, ContextType>;
  myConsultationWork?: Resolver<Maybe<ResolversTypes['ConsultationWorker']>, ParentType, ContextType>;
  myDesk?: Resolver<Maybe<ResolversTypes['AgentSession']>, ParentType, ContextType>;
  myInterpretations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interpretation']>>, ParentType, ContextType>;
  netSpot?: Resolver<Maybe<ResolversTypes['NetSpot']>, ParentType, ContextType, RequireFields<QueryNetSpotArgs, 'district' | 'place'>>;
  netSubsidyRule?: Resolver<Maybe<ResolversTypes['NetSubsidyRule']>, ParentType, ContextType>;
  newcomerGuide?: Resolver<Maybe<ResolversTypes['NewcomerGuide']>, ParentType, ContextType, RequireFields<QueryNewcomerGuideArgs, 'address' | 'moveInOn'>>;
  noticeBoard?: Resolver<Maybe<ResolversTypes['NoticeBoard']>, ParentType, ContextType, RequireFields<QueryNoticeBoardArgs, 'id'>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'where'>>;
  peakSeasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeakSeason']>>, ParentType, ContextType, Partial<QueryPeakSeasonsArgs>>;
  placesFor?: Resolver<Maybe<ResolversTypes['ProcedurePlaces']>, ParentType, ContextType, RequireFields<QueryPlacesForArgs, 'answers' | 'first' | 'have' | 'isProxy' | 'onlyOpen' | 'orderBy' | 'procedure'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'id'>>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, Partial<QueryProceduresArgs>>;
  season?: Resolver<Maybe<ResolversTypes['Season']>, ParentType, ContextType, Partial<QuerySeasonArgs>>;
  seriesDay?: Resolver<Maybe<ResolversTypes['SeriesDay']>, ParentType, ContextType, RequireFields<QuerySeriesDayArgs, 'id'>>;
  slotGroup?: Resolver<Maybe<ResolversTypes['SlotGroup']>, ParentType, ContextType, RequireFields<QuerySlotGroupArgs, 'id'>>;
  staffingOutlook?: Resolver<Maybe<ResolversTypes['StaffingOutlook']>, ParentType, ContextType, RequireFields<QueryStaffingOutlookArgs, 'changes' | 'counter'>>;
  supportAlerts?: Resolver<Maybe<ResolversTypes['SupportAlertConnection']>, ParentType, ContextType, Partial<QuerySupportAlertsArgs>>;
  supportMeasures?: Resolver<Maybe<ResolversTypes['SupportMeasureConnection']>, ParentType, ContextType, Partial<QuerySupportMeasuresArgs>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  ticketSeries?: Resolver<Maybe<ResolversTypes['TicketSeries']>, ParentType, ContextType, RequireFields<QueryTicketSeriesArgs, 'id'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<QueryTicketsArgs, 'counter'>>;
  videoSession?: Resolver<Maybe<ResolversTypes['VideoSession']>, ParentType, ContextType, RequireFields<QueryVideoSessionArgs, 'id'>>;
};

export type QueueBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueBoard'] = ResolversParentTypes['QueueBoard']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  businessDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  queues?: Resolver<ReadonlyArray<ResolversTypes['BoardQueue']>, ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueLeft'] = ResolversParentTypes['QueueLeft']> = {
  ticket?: Resolver<ResolversTypes['HeldTicket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueuePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuePolicy'] = ResolversParentTypes['QueuePolicy']> = {
  absentAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dayEnd?: Resolver<ResolversTypes['DayEndPolicy'], ParentType, ContextType>;
  mostCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostOvertakings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parkMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recallAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnBehind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnWithinMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type QueueWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueWait'] = ResolversParentTypes['QueueWait']> = {
  estimate?: Resolver<ResolversTypes['WaitEstimate'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadyApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadyApplicationAnswer'] = ResolversParentTypes['ReadyApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationReady' | 'ApplicationStepNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ReceiveLeafletsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveLeafletsAnswer'] = ResolversParentTypes['ReceiveLeafletsAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'LeafletsMoved' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordApplicationAnswer'] = ResolversParentTypes['RecordApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationRecorded' | 'ChannelNotAllowed' | 'Conflict' | 'IdempotencyKeyReused' | 'IdentityNotEnough' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PrerequisiteMissing' | 'ProcedureNotTakenHere' | 'ProxyNotAllowed' | 'RelayNeedsIssuingCounter' | 'SectionNotInCharge', ParentType, ContextType>;
};

export type RecordAppointmentNoticeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAppointmentNoticeAnswer'] = ResolversParentTypes['RecordAppointmentNoticeAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentActNotPossible' | 'AppointmentNoticeRecorded' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordArrivalAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordArrivalAnswer'] = ResolversParentTypes['RecordArrivalAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationArrived' | 'ApplicationStepNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordBoardPostingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBoardPostingAnswer'] = ResolversParentTypes['RecordBoardPostingAnswer']> = {
  __resolveType?: TypeResolveFn<'BoardActNotPossible' | 'BoardPostingPosted' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordBoardRemovalAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBoardRemovalAnswer'] = ResolversParentTypes['RecordBoardRemovalAnswer']> = {
  __resolveType?: TypeResolveFn<'BoardActNotPossible' | 'BoardPostingRemoved' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordChannelUseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChannelUseAnswer'] = ResolversParentTypes['RecordChannelUseAnswer']> = {
  __resolveType?: TypeResolveFn<'ChannelUseRecorded' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordDigitalSupportAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDigitalSupportAnswer'] = ResolversParentTypes['RecordDigitalSupportAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DigitalSupportRecorded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProcedureNotDigital' | 'SupportNotHere', ParentType, ContextType>;
};

export type RedirectNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectNotPossible'] = ResolversParentTypes['RedirectNotPossible']> = {
  because?: Resolver<ResolversTypes['ConsultationRedirectBar'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RedirectNotPossibleMessageArgs, 'lang'>>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RedirectNotPossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralOpenAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralOpenAlready'] = ResolversParentTypes['ReferralOpenAlready']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReferralOpenAlreadyMessageArgs, 'lang'>>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReferralOpenAlreadyRemedyArgs, 'lang'>>;
  topic?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterConsultationWorkerAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterConsultationWorkerAnswer'] = ResolversParentTypes['RegisterConsultationWorkerAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ConsultationWorkerRegistered' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'WorkerRegisteredAlready', ParentType, ContextType>;
};

export type RegisterInterpreterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterInterpreterAnswer'] = ResolversParentTypes['RegisterInterpreterAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InterpreterRegistered' | 'InterpreterRegisteredAlready' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RegisterNetSpotAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterNetSpotAnswer'] = ResolversParentTypes['RegisterNetSpotAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NetSpotOnRecord' | 'NetSpotRegistered' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RegisterNoticeBoardAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterNoticeBoardAnswer'] = ResolversParentTypes['RegisterNoticeBoardAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NoticeBoardRegistered', ParentType, ContextType>;
};

export type RegisterSupportMeasureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSupportMeasureAnswer'] = ResolversParentTypes['RegisterSupportMeasureAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PersonNotDistinct' | 'SupportMeasureRegistered', ParentType, ContextType>;
};

export type RelayNeedsIssuingCounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelayNeedsIssuingCounter'] = ResolversParentTypes['RelayNeedsIssuingCounter']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelayNeedsIssuingCounterMessageArgs, 'lang'>>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelayNeedsIssuingCounterRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseConsultationFiguresAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConsultationFiguresAnswer'] = ResolversParentTypes['ReleaseConsultationFiguresAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ConsultationFiguresReleased' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RenewSupportMeasureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewSupportMeasureAnswer'] = ResolversParentTypes['RenewSupportMeasureAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportMeasureActNotPossible' | 'SupportMeasureRenewed', ParentType, ContextType>;
};

export type ReopenSlotDayAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenSlotDayAnswer'] = ResolversParentTypes['ReopenSlotDayAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotDayReopened' | 'SlotGroupActNotPossible', ParentType, ContextType>;
};

export type ReprintIssueAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReprintIssueAnswer'] = ResolversParentTypes['ReprintIssueAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'IssueActNotPossible' | 'IssueReprinted' | 'IssueWithheld' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ReprintTicketAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReprintTicketAnswer'] = ResolversParentTypes['ReprintTicketAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TicketReprinted' | 'TicketStepNotPossible', ParentType, ContextType>;
};

export type RequestCorrectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCorrectionAnswer'] = ResolversParentTypes['RequestCorrectionAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'Conflict' | 'CorrectionRequested' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['RequirementOp'], ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['FactTest']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RequirementTextArgs, 'lang'>>;
};

export type RescheduleAppointmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleAppointmentAnswer'] = ResolversParentTypes['RescheduleAppointmentAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentActNotPossible' | 'AppointmentAlreadyOpen' | 'AppointmentRescheduled' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SlotGroupNotFit' | 'SlotNotFree', ParentType, ContextType>;
};

export type RetireNoticeBoardAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireNoticeBoardAnswer'] = ResolversParentTypes['RetireNoticeBoardAnswer']> = {
  __resolveType?: TypeResolveFn<'BoardActNotPossible' | 'BoardInUse' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NoticeBoardRetired', ParentType, ContextType>;
};

export type ReviewBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewBegun'] = ResolversParentTypes['ReviewBegun']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseDraftAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseDraftAnswer'] = ResolversParentTypes['ReviseDraftAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'Conflict' | 'DraftRevised' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PrerequisiteMissing' | 'ProxyNotAllowed', ParentType, ContextType>;
};

export type ReviseProcedureTermsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseProcedureTermsAnswer'] = ResolversParentTypes['ReviseProcedureTermsAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProcedureTermsRevised', ParentType, ContextType>;
};

export type SecondApproverNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondApproverNeeded'] = ResolversParentTypes['SecondApproverNeeded']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SecondApproverNeededMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SecondApproverNeededRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondOfficerNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondOfficerNeeded'] = ResolversParentTypes['SecondOfficerNeeded']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SecondOfficerNeededMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SecondOfficerNeededRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionContact'] = ResolversParentTypes['SectionContact']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneUnknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SectionNotInChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionNotInCharge'] = ResolversParentTypes['SectionNotInCharge']> = {
  callCentre?: Resolver<Maybe<ResolversTypes['CallCentre']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionNotInChargeMessageArgs, 'lang'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionNotInChargeRemedyArgs, 'lang'>>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionContact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDay'] = ResolversParentTypes['SeriesDay'], FederationReferenceType extends FederationReferenceTypes['SeriesDay'] = FederationReferenceTypes['SeriesDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeriesDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SeriesDayAction']>, ParentType, ContextType>;
  businessDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  calledNow?: Resolver<ReadonlyArray<ResolversTypes['CalledNumber']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastEntryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  longestWaitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SeriesDayState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wait?: Resolver<Maybe<ResolversTypes['WaitEstimate']>, ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesDayAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDayAnswer'] = ResolversParentTypes['SeriesDayAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SeriesDayChanged' | 'SeriesDayOpened' | 'SeriesDayStepNotPossible', ParentType, ContextType>;
};

export type SeriesDayChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDayChanged'] = ResolversParentTypes['SeriesDayChanged']> = {
  seriesDay?: Resolver<ResolversTypes['SeriesDay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesDayOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDayOpened'] = ResolversParentTypes['SeriesDayOpened']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesDayOpenedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesDayOpenedRemedyArgs, 'lang'>>;
  seriesDayId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesDayStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDayStepNotPossible'] = ResolversParentTypes['SeriesDayStepNotPossible']> = {
  action?: Resolver<ResolversTypes['SeriesDayAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  dayState?: Resolver<ResolversTypes['SeriesDayState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesDayStepNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['SeriesDayAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesDayStepNotPossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesNotIssuingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesNotIssuing'] = ResolversParentTypes['SeriesNotIssuing']> = {
  cap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  dayState?: Resolver<Maybe<ResolversTypes['SeriesDayState']>, ParentType, ContextType>;
  lastEntryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesNotIssuingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesNotIssuingRemedyArgs, 'lang'>>;
  seriesId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['NotIssuingReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetApplicationAsideAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetApplicationAsideAnswer'] = ResolversParentTypes['SetApplicationAsideAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationSetAside' | 'ApplicationStepNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SetFloorManagerPostAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetFloorManagerPostAnswer'] = ResolversParentTypes['SetFloorManagerPostAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'FloorManagerNotHere' | 'FloorManagerPostSet' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SetProcedureFeeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProcedureFeeAnswer'] = ResolversParentTypes['SetProcedureFeeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ProcedureFeeSet', ParentType, ContextType>;
};

export type SkillMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillMissing'] = ResolversParentTypes['SkillMissing']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SkillMissingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SkillMissingRemedyArgs, 'lang'>>;
  seriesId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotDayClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotDayClosed'] = ResolversParentTypes['SlotDayClosed']> = {
  affected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  slotGroup?: Resolver<Maybe<ResolversTypes['SlotGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotDayReopenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotDayReopened'] = ResolversParentTypes['SlotDayReopened']> = {
  slotGroup?: Resolver<ResolversTypes['SlotGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotGroup'] = ResolversParentTypes['SlotGroup'], FederationReferenceType extends FederationReferenceTypes['SlotGroup'] = FederationReferenceTypes['SlotGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SlotGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SlotGroupAction']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedDays?: Resolver<ReadonlyArray<ResolversTypes['ClosedSlotDay']>, ParentType, ContextType>;
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['SlotModeCapacity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SlotGroupNameArgs, 'lang'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SlotGroupRole'], ParentType, ContextType>;
  slotMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SlotGroupState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekly?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeeklyHours']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotGroupActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotGroupActNotPossible'] = ResolversParentTypes['SlotGroupActNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SlotGroupActNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SlotGroupActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['SlotGroupState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotGroupChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotGroupChanged'] = ResolversParentTypes['SlotGroupChanged']> = {
  slotGroup?: Resolver<ResolversTypes['SlotGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotGroupEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotGroupEnded'] = ResolversParentTypes['SlotGroupEnded']> = {
  affected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  slotGroup?: Resolver<Maybe<ResolversTypes['SlotGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotGroupNotFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotGroupNotFit'] = ResolversParentTypes['SlotGroupNotFit']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SlotGroupNotFitMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SlotGroupNotFitRemedyArgs, 'lang'>>;
  ruleCode?: Resolver<ResolversTypes['SlotGroupRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotGroupOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotGroupOpened'] = ResolversParentTypes['SlotGroupOpened']> = {
  slotGroup?: Resolver<ResolversTypes['SlotGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotModeCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotModeCapacity'] = ResolversParentTypes['SlotModeCapacity']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AppointmentMode'], ParentType, ContextType>;
};

export type SlotNotFreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotNotFree'] = ResolversParentTypes['SlotNotFree']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['FreeSlot']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SlotNotFreeMessageArgs, 'lang'>>;
  reasonCode?: Resolver<ResolversTypes['NoSlotsReason'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SlotNotFreeRemedyArgs, 'lang'>>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingOption'] = ResolversParentTypes['StaffingOption']> = {
  deskChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['WaitEstimate']>, ParentType, ContextType>;
  queues?: Resolver<ReadonlyArray<ResolversTypes['QueueWait']>, ParentType, ContextType>;
};

export type StaffingOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffingOutlook'] = ResolversParentTypes['StaffingOutlook']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  deskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['StaffingOption']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['TicketSeries']>, ParentType, ContextType>;
};

export type StandardProcessingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardProcessing'] = ResolversParentTypes['StandardProcessing']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ProcessingUnit'], ParentType, ContextType>;
};

export type StartEntryAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartEntryAnswer'] = ResolversParentTypes['StartEntryAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'Conflict' | 'EntryStarted' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SubmitApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationAnswer'] = ResolversParentTypes['SubmitApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'ApplicationSubmitted' | 'Conflict' | 'IdempotencyKeyReused' | 'IdentityNotEnough' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  queueBoard?: SubscriptionResolver<Maybe<ResolversTypes['QueueBoard']>, "queueBoard", ParentType, ContextType, RequireFields<SubscriptionQueueBoardArgs, 'counter'>>;
};

export type SupervisorNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisorNeeded'] = ResolversParentTypes['SupervisorNeeded']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupervisorNeededMessageArgs, 'lang'>>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupervisorNeededRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAlert'] = ResolversParentTypes['SupportAlert']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportAlertState'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAlertConnection'] = ResolversParentTypes['SupportAlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupportAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAlertEdge'] = ResolversParentTypes['SupportAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportAlert'], ParentType, ContextType>;
};

export type SupportAlertMarkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAlertMarked'] = ResolversParentTypes['SupportAlertMarked']> = {
  alert?: Resolver<ResolversTypes['SupportAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportClearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportClearance'] = ResolversParentTypes['SupportClearance']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportClearanceState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportClearanceApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportClearanceApproved'] = ResolversParentTypes['SupportClearanceApproved']> = {
  clearance?: Resolver<ResolversTypes['SupportClearance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportClearanceProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportClearanceProposed'] = ResolversParentTypes['SupportClearanceProposed']> = {
  clearance?: Resolver<ResolversTypes['SupportClearance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasure'] = ResolversParentTypes['SupportMeasure']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasureAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isProtecting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['ProtectedPerson']>, ParentType, ContextType, RequireFields<SupportMeasurePersonsArgs, 'purpose'>>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportMeasureState'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportMeasureActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureActNotPossible'] = ResolversParentTypes['SupportMeasureActNotPossible']> = {
  action?: Resolver<ResolversTypes['SupportMeasureAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportMeasureActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasureAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportMeasureActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['SupportMeasureState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureConnection'] = ResolversParentTypes['SupportMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupportMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureEdge'] = ResolversParentTypes['SupportMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
};

export type SupportMeasureEndProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureEndProposed'] = ResolversParentTypes['SupportMeasureEndProposed']> = {
  measure?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportMeasureEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureEnded'] = ResolversParentTypes['SupportMeasureEnded']> = {
  measure?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportMeasureKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureKept'] = ResolversParentTypes['SupportMeasureKept']> = {
  measure?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportMeasureRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureRegistered'] = ResolversParentTypes['SupportMeasureRegistered']> = {
  measure?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportMeasureRenewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasureRenewed'] = ResolversParentTypes['SupportMeasureRenewed']> = {
  measure?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportNotHereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportNotHere'] = ResolversParentTypes['SupportNotHere']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  counterKind?: Resolver<ResolversTypes['CounterKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportNotHereMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportNotHereRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeNotificationsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeNotificationsAnswer'] = ResolversParentTypes['TakeNotificationsAnswer']> = {
  __resolveType?: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotPermitted' | 'NotificationsTaken', ParentType, ContextType>;
};

export type TakenNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenNotification'] = ResolversParentTypes['TakenNotification']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactKind?: Resolver<Maybe<ResolversTypes['ContactKind']>, ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appointmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['TicketAction']>, ParentType, ContextType>;
  businessDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['TicketCall']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveArrivalAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCarriedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnattended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedSeries?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overtakenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['TicketPhase']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['PriorityClass'], ParentType, ContextType>;
  priorityReason?: Resolver<Maybe<ResolversTypes['PriorityReason']>, ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['VisitResult']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  supportNeeds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['VisitTimes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketAnswer'] = ResolversParentTypes['TicketAnswer']> = {
  __resolveType?: TypeResolveFn<'AgentHasTicket' | 'AgentNotAvailable' | 'CallNotYet' | 'Conflict' | 'DeskHasTicket' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NobodyWaiting' | 'NotFound' | 'NotPermitted' | 'SeriesNotIssuing' | 'SkillMissing' | 'TicketChanged' | 'TicketStepNotPossible' | 'TicketWithOther', ParentType, ContextType>;
};

export type TicketCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketCall'] = ResolversParentTypes['TicketCall']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CallKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CallReason']>, ParentType, ContextType>;
};

export type TicketChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketChanged'] = ResolversParentTypes['TicketChanged']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketIssued'] = ResolversParentTypes['TicketIssued']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketPhaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketPhase'] = ResolversParentTypes['TicketPhase']> = {
  desk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TicketSeries'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TicketReprintedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketReprinted'] = ResolversParentTypes['TicketReprinted']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketSeries'] = ResolversParentTypes['TicketSeries'], FederationReferenceType extends FederationReferenceTypes['TicketSeries'] = FederationReferenceTypes['TicketSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TicketSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['SeriesDay']>, ParentType, ContextType, Partial<TicketSeriesDayArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['QueuePolicy'], ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketStepNotPossible'] = ResolversParentTypes['TicketStepNotPossible']> = {
  action?: Resolver<Maybe<ResolversTypes['TicketAction']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TicketStepNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['TicketAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TicketStepNotPossibleRemedyArgs, 'lang'>>;
  ticketState?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketWithOtherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketWithOther'] = ResolversParentTypes['TicketWithOther']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TicketWithOtherMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TicketWithOtherRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyCases'] = ResolversParentTypes['TooManyCases']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TooManyCasesMessageArgs, 'lang'>>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TooManyCasesRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VideoSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoSession'] = ResolversParentTypes['VideoSession']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['VideoSessionAction']>, ParentType, ContextType>;
  bookingState?: Resolver<Maybe<ResolversTypes['AppointmentState']>, ParentType, ContextType>;
  consultationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drops?: Resolver<ReadonlyArray<ResolversTypes['VideoSessionDrop']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['VideoSessionFailure']>, ParentType, ContextType>;
  followedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreterLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isInterpreterInKnownHours?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutesTalked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ConsultationNote']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VideoSessionState'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ConsultationSubject']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VideoSessionDropResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoSessionDrop'] = ResolversParentTypes['VideoSessionDrop']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VisitStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitStep'] = ResolversParentTypes['VisitStep']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VisitTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitTimes'] = ResolversParentTypes['VisitTimes']> = {
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstWait?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoidIssueAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidIssueAnswer'] = ResolversParentTypes['VoidIssueAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'IssueActNotPossible' | 'IssueVoided' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WaitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitError'] = ResolversParentTypes['WaitError']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  biasMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['WaitCall'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longerThanShownShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanAbsoluteMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  season?: Resolver<ResolversTypes['Season'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  surprisedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WaitEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitEstimate'] = ResolversParentTypes['WaitEstimate']> = {
  aheadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrivals?: Resolver<Maybe<ResolversTypes['WaitArrivals']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['WaitCall'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['WaitConfidence']>, ParentType, ContextType>;
  grewByMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  highMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isGrown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likelyMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lowMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['WaitMethod']>, ParentType, ContextType>;
  methodText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WaitEstimateMethodTextArgs, 'lang'>>;
  reasonCode?: Resolver<Maybe<ResolversTypes['NoWaitReason']>, ParentType, ContextType>;
  sampleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shownMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleness?: Resolver<ResolversTypes['WaitStaleness'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WaitEstimateTextArgs, 'lang'>>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WeeklyHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  lastEntry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Procedure']>>, ParentType, ContextType>;
  weeksOfMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type WithdrawApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationAnswer'] = ResolversParentTypes['WithdrawApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicationStepNotPossible' | 'ApplicationWithdrawn' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawBoardPostingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawBoardPostingAnswer'] = ResolversParentTypes['WithdrawBoardPostingAnswer']> = {
  __resolveType?: TypeResolveFn<'BoardActNotPossible' | 'BoardPostingWithdrawn' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawCounterExceptionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCounterExceptionAnswer'] = ResolversParentTypes['WithdrawCounterExceptionAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CounterExceptionWithdrawn' | 'ExceptionNotOpen' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawCounterMoveAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCounterMoveAnswer'] = ResolversParentTypes['WithdrawCounterMoveAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CounterMoveWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MoveNotPlanned' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WorkerNotFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerNotFit'] = ResolversParentTypes['WorkerNotFit']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkerNotFitMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkerNotFitRemedyArgs, 'lang'>>;
  worker?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkerRegisteredAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerRegisteredAlready'] = ResolversParentTypes['WorkerRegisteredAlready']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkerRegisteredAlreadyMessageArgs, 'lang'>>;
  party?: Resolver<ResolversTypes['ConsultationParty'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WorkerRegisteredAlreadyRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AgentAlreadySignedIn?: AgentAlreadySignedInResolvers<ContextType>;
  AgentHasTicket?: AgentHasTicketResolvers<ContextType>;
  AgentNotAvailable?: AgentNotAvailableResolvers<ContextType>;
  AgentSession?: AgentSessionResolvers<ContextType>;
  AgentSessionAnswer?: AgentSessionAnswerResolvers<ContextType>;
  AgentSessionChanged?: AgentSessionChangedResolvers<ContextType>;
  AgentSessionStepNotPossible?: AgentSessionStepNotPossibleResolvers<ContextType>;
  AnnounceCounterExceptionAnswer?: AnnounceCounterExceptionAnswerResolvers<ContextType>;
  AnswerCorrectionAnswer?: AnswerCorrectionAnswerResolvers<ContextType>;
  AnswerIntroductionAnswer?: AnswerIntroductionAnswerResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationArrived?: ApplicationArrivedResolvers<ContextType>;
  ApplicationCompleted?: ApplicationCompletedResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationCorrection?: ApplicationCorrectionResolvers<ContextType>;
  ApplicationDecided?: ApplicationDecidedResolvers<ContextType>;
  ApplicationDecision?: ApplicationDecisionResolvers<ContextType>;
  ApplicationDrafted?: ApplicationDraftedResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationEntry?: ApplicationEntryResolvers<ContextType>;
  ApplicationIssued?: ApplicationIssuedResolvers<ContextType>;
  ApplicationPerson?: ApplicationPersonResolvers<ContextType>;
  ApplicationReady?: ApplicationReadyResolvers<ContextType>;
  ApplicationRecorded?: ApplicationRecordedResolvers<ContextType>;
  ApplicationSetAside?: ApplicationSetAsideResolvers<ContextType>;
  ApplicationStandard?: ApplicationStandardResolvers<ContextType>;
  ApplicationStepNotPossible?: ApplicationStepNotPossibleResolvers<ContextType>;
  ApplicationSubmitted?: ApplicationSubmittedResolvers<ContextType>;
  ApplicationWithdrawn?: ApplicationWithdrawnResolvers<ContextType>;
  ApplyForBoardSlotAnswer?: ApplyForBoardSlotAnswerResolvers<ContextType>;
  ApplyForNetSubsidyAnswer?: ApplyForNetSubsidyAnswerResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentActNotPossible?: AppointmentActNotPossibleResolvers<ContextType>;
  AppointmentAlreadyOpen?: AppointmentAlreadyOpenResolvers<ContextType>;
  AppointmentArrival?: AppointmentArrivalResolvers<ContextType>;
  AppointmentCancelled?: AppointmentCancelledResolvers<ContextType>;
  AppointmentCheckedIn?: AppointmentCheckedInResolvers<ContextType>;
  AppointmentCompleted?: AppointmentCompletedResolvers<ContextType>;
  AppointmentConfirmed?: AppointmentConfirmedResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentEnd?: AppointmentEndResolvers<ContextType>;
  AppointmentEnding?: AppointmentEndingResolvers<ContextType>;
  AppointmentHasTicket?: AppointmentHasTicketResolvers<ContextType>;
  AppointmentHeld?: AppointmentHeldResolvers<ContextType>;
  AppointmentNotKept?: AppointmentNotKeptResolvers<ContextType>;
  AppointmentNotice?: AppointmentNoticeResolvers<ContextType>;
  AppointmentNoticeRecorded?: AppointmentNoticeRecordedResolvers<ContextType>;
  AppointmentPerson?: AppointmentPersonResolvers<ContextType>;
  AppointmentRescheduled?: AppointmentRescheduledResolvers<ContextType>;
  ApproveBoardPostingAnswer?: ApproveBoardPostingAnswerResolvers<ContextType>;
  ApproveSupportClearanceAnswer?: ApproveSupportClearanceAnswerResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  BasisMissing?: BasisMissingResolvers<ContextType>;
  BeginReviewAnswer?: BeginReviewAnswerResolvers<ContextType>;
  BoardActNotPossible?: BoardActNotPossibleResolvers<ContextType>;
  BoardApplicant?: BoardApplicantResolvers<ContextType>;
  BoardFull?: BoardFullResolvers<ContextType>;
  BoardInUse?: BoardInUseResolvers<ContextType>;
  BoardNotice?: BoardNoticeResolvers<ContextType>;
  BoardNumber?: BoardNumberResolvers<ContextType>;
  BoardPeriod?: BoardPeriodResolvers<ContextType>;
  BoardPosting?: BoardPostingResolvers<ContextType>;
  BoardPostingApproved?: BoardPostingApprovedResolvers<ContextType>;
  BoardPostingConnection?: BoardPostingConnectionResolvers<ContextType>;
  BoardPostingDeclined?: BoardPostingDeclinedResolvers<ContextType>;
  BoardPostingEdge?: BoardPostingEdgeResolvers<ContextType>;
  BoardPostingPosted?: BoardPostingPostedResolvers<ContextType>;
  BoardPostingRemoved?: BoardPostingRemovedResolvers<ContextType>;
  BoardPostingWithdrawn?: BoardPostingWithdrawnResolvers<ContextType>;
  BoardQueue?: BoardQueueResolvers<ContextType>;
  BoardSlotApplied?: BoardSlotAppliedResolvers<ContextType>;
  CallCentre?: CallCentreResolvers<ContextType>;
  CallNotYet?: CallNotYetResolvers<ContextType>;
  CalledBefore?: CalledBeforeResolvers<ContextType>;
  CalledNumber?: CalledNumberResolvers<ContextType>;
  CancelAppointmentAnswer?: CancelAppointmentAnswerResolvers<ContextType>;
  CapacityNotLowered?: CapacityNotLoweredResolvers<ContextType>;
  CertificateIssue?: CertificateIssueResolvers<ContextType>;
  ChangeSlotGroupAnswer?: ChangeSlotGroupAnswerResolvers<ContextType>;
  ChannelBar?: ChannelBarResolvers<ContextType>;
  ChannelBarred?: ChannelBarredResolvers<ContextType>;
  ChannelCheck?: ChannelCheckResolvers<ContextType>;
  ChannelNotAllowed?: ChannelNotAllowedResolvers<ContextType>;
  ChannelNotOffered?: ChannelNotOfferedResolvers<ContextType>;
  ChannelShare?: ChannelShareResolvers<ContextType>;
  ChannelStands?: ChannelStandsResolvers<ContextType>;
  ChannelUse?: ChannelUseResolvers<ContextType>;
  ChannelUseRecorded?: ChannelUseRecordedResolvers<ContextType>;
  CheckInAppointmentAnswer?: CheckInAppointmentAnswerResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClearanceNotPossible?: ClearanceNotPossibleResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockEscalation?: ClockEscalationResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  CloseSlotDayAnswer?: CloseSlotDayAnswerResolvers<ContextType>;
  ClosedSlotDay?: ClosedSlotDayResolvers<ContextType>;
  CompleteApplicationAnswer?: CompleteApplicationAnswerResolvers<ContextType>;
  CompleteAppointmentAnswer?: CompleteAppointmentAnswerResolvers<ContextType>;
  ConferenceHearing?: ConferenceHearingResolvers<ContextType>;
  ConferenceSeat?: ConferenceSeatResolvers<ContextType>;
  ConfirmAppointmentAnswer?: ConfirmAppointmentAnswerResolvers<ContextType>;
  ConfirmSupportMeasureEndAnswer?: ConfirmSupportMeasureEndAnswerResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CongestionBin?: CongestionBinResolvers<ContextType>;
  CongestionForecast?: CongestionForecastResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationAlert?: ConsultationAlertResolvers<ContextType>;
  ConsultationAnswer?: ConsultationAnswerResolvers<ContextType>;
  ConsultationBook?: ConsultationBookResolvers<ContextType>;
  ConsultationChanged?: ConsultationChangedResolvers<ContextType>;
  ConsultationClock?: ConsultationClockResolvers<ContextType>;
  ConsultationConference?: ConsultationConferenceResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationConsent?: ConsultationConsentResolvers<ContextType>;
  ConsultationDay?: ConsultationDayResolvers<ContextType>;
  ConsultationDesk?: ConsultationDeskResolvers<ContextType>;
  ConsultationDue?: ConsultationDueResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  ConsultationErasure?: ConsultationErasureResolvers<ContextType>;
  ConsultationEscalation?: ConsultationEscalationResolvers<ContextType>;
  ConsultationFigure?: ConsultationFigureResolvers<ContextType>;
  ConsultationFigureRelease?: ConsultationFigureReleaseResolvers<ContextType>;
  ConsultationFigureTable?: ConsultationFigureTableResolvers<ContextType>;
  ConsultationFiguresReleased?: ConsultationFiguresReleasedResolvers<ContextType>;
  ConsultationGlass?: ConsultationGlassResolvers<ContextType>;
  ConsultationGround?: ConsultationGroundResolvers<ContextType>;
  ConsultationIdentity?: ConsultationIdentityResolvers<ContextType>;
  ConsultationKept?: ConsultationKeptResolvers<ContextType>;
  ConsultationNotFinished?: ConsultationNotFinishedResolvers<ContextType>;
  ConsultationNote?: ConsultationNoteResolvers<ContextType>;
  ConsultationOwner?: ConsultationOwnerResolvers<ContextType>;
  ConsultationParty?: ConsultationPartyResolvers<ContextType>;
  ConsultationReferral?: ConsultationReferralResolvers<ContextType>;
  ConsultationRetention?: ConsultationRetentionResolvers<ContextType>;
  ConsultationStepNotPossible?: ConsultationStepNotPossibleResolvers<ContextType>;
  ConsultationSubject?: ConsultationSubjectResolvers<ContextType>;
  ConsultationTeamMember?: ConsultationTeamMemberResolvers<ContextType>;
  ConsultationTopic?: ConsultationTopicResolvers<ContextType>;
  ConsultationTopicCode?: ConsultationTopicCodeResolvers<ContextType>;
  ConsultationWorker?: ConsultationWorkerResolvers<ContextType>;
  ConsultationWorkerEnded?: ConsultationWorkerEndedResolvers<ContextType>;
  ConsultationWorkerRegistered?: ConsultationWorkerRegisteredResolvers<ContextType>;
  CorrectionAnswered?: CorrectionAnsweredResolvers<ContextType>;
  CorrectionRequested?: CorrectionRequestedResolvers<ContextType>;
  Counter?: CounterResolvers<ContextType>;
  CounterConnection?: CounterConnectionResolvers<ContextType>;
  CounterDay?: CounterDayResolvers<ContextType>;
  CounterEdge?: CounterEdgeResolvers<ContextType>;
  CounterException?: CounterExceptionResolvers<ContextType>;
  CounterExceptionAnnounced?: CounterExceptionAnnouncedResolvers<ContextType>;
  CounterExceptionWithdrawn?: CounterExceptionWithdrawnResolvers<ContextType>;
  CounterHours?: CounterHoursResolvers<ContextType>;
  CounterKindCount?: CounterKindCountResolvers<ContextType>;
  CounterLocation?: CounterLocationResolvers<ContextType>;
  CounterMovePlanned?: CounterMovePlannedResolvers<ContextType>;
  CounterMoveWithdrawn?: CounterMoveWithdrawnResolvers<ContextType>;
  CounterOpening?: CounterOpeningResolvers<ContextType>;
  CounterWait?: CounterWaitResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideApplicationAnswer?: DecideApplicationAnswerResolvers<ContextType>;
  DeclineBoardPostingAnswer?: DeclineBoardPostingAnswerResolvers<ContextType>;
  DenialNeedsReason?: DenialNeedsReasonResolvers<ContextType>;
  DeskHasTicket?: DeskHasTicketResolvers<ContextType>;
  DeskTaken?: DeskTakenResolvers<ContextType>;
  DigitalSupportCount?: DigitalSupportCountResolvers<ContextType>;
  DigitalSupportRecorded?: DigitalSupportRecordedResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DraftApplicationAnswer?: DraftApplicationAnswerResolvers<ContextType>;
  DraftRevised?: DraftRevisedResolvers<ContextType>;
  EndConsultationWorkerAnswer?: EndConsultationWorkerAnswerResolvers<ContextType>;
  EndFloorManagerPostAnswer?: EndFloorManagerPostAnswerResolvers<ContextType>;
  EndInterpreterAnswer?: EndInterpreterAnswerResolvers<ContextType>;
  EndProcedureChannelAnswer?: EndProcedureChannelAnswerResolvers<ContextType>;
  EndSlotGroupAnswer?: EndSlotGroupAnswerResolvers<ContextType>;
  EntryFinished?: EntryFinishedResolvers<ContextType>;
  EntryStarted?: EntryStartedResolvers<ContextType>;
  EscalationLevelNotNext?: EscalationLevelNotNextResolvers<ContextType>;
  EscalationOpenAlready?: EscalationOpenAlreadyResolvers<ContextType>;
  EscalationOutOfArea?: EscalationOutOfAreaResolvers<ContextType>;
  EvidenceNeed?: EvidenceNeedResolvers<ContextType>;
  ExceptionNotOpen?: ExceptionNotOpenResolvers<ContextType>;
  ExceptionOverlaps?: ExceptionOverlapsResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactOption?: FactOptionResolvers<ContextType>;
  FactTest?: FactTestResolvers<ContextType>;
  FinishEntryAnswer?: FinishEntryAnswerResolvers<ContextType>;
  FloorManagerHours?: FloorManagerHoursResolvers<ContextType>;
  FloorManagerNotHere?: FloorManagerNotHereResolvers<ContextType>;
  FloorManagerPost?: FloorManagerPostResolvers<ContextType>;
  FloorManagerPostEnded?: FloorManagerPostEndedResolvers<ContextType>;
  FloorManagerPostOver?: FloorManagerPostOverResolvers<ContextType>;
  FloorManagerPostSet?: FloorManagerPostSetResolvers<ContextType>;
  FreeSlot?: FreeSlotResolvers<ContextType>;
  FreeSlotDay?: FreeSlotDayResolvers<ContextType>;
  HandOutLeafletsAnswer?: HandOutLeafletsAnswerResolvers<ContextType>;
  HeldTicket?: HeldTicketResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HoldAppointmentAnswer?: HoldAppointmentAnswerResolvers<ContextType>;
  HoldExpired?: HoldExpiredResolvers<ContextType>;
  HoursInterval?: HoursIntervalResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IdentityNotEnough?: IdentityNotEnoughResolvers<ContextType>;
  InCharge?: InChargeResolvers<ContextType>;
  Interpretation?: InterpretationResolvers<ContextType>;
  Interpreter?: InterpreterResolvers<ContextType>;
  InterpreterEnded?: InterpreterEndedResolvers<ContextType>;
  InterpreterNotFree?: InterpreterNotFreeResolvers<ContextType>;
  InterpreterRegistered?: InterpreterRegisteredResolvers<ContextType>;
  InterpreterRegisteredAlready?: InterpreterRegisteredAlreadyResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionAnswered?: IntroductionAnsweredResolvers<ContextType>;
  IntroductionOffer?: IntroductionOfferResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueActNotPossible?: IssueActNotPossibleResolvers<ContextType>;
  IssueApplicationAnswer?: IssueApplicationAnswerResolvers<ContextType>;
  IssueIdentity?: IssueIdentityResolvers<ContextType>;
  IssueReprinted?: IssueReprintedResolvers<ContextType>;
  IssueTicketAnswer?: IssueTicketAnswerResolvers<ContextType>;
  IssueVoided?: IssueVoidedResolvers<ContextType>;
  IssueWithheld?: IssueWithheldResolvers<ContextType>;
  KeepSupportMeasureAnswer?: KeepSupportMeasureAnswerResolvers<ContextType>;
  Leaflet?: LeafletResolvers<ContextType>;
  LeafletEdition?: LeafletEditionResolvers<ContextType>;
  LeafletOutOfStock?: LeafletOutOfStockResolvers<ContextType>;
  LeafletStock?: LeafletStockResolvers<ContextType>;
  LeafletsMoved?: LeafletsMovedResolvers<ContextType>;
  LeaveQueueAnswer?: LeaveQueueAnswerResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers<ContextType>;
  LifeEventPlan?: LifeEventPlanResolvers<ContextType>;
  LifeEventStep?: LifeEventStepResolvers<ContextType>;
  LocalGroup?: LocalGroupResolvers<ContextType>;
  LocalGroupAnswer?: LocalGroupAnswerResolvers<ContextType>;
  LocalGroupChanged?: LocalGroupChangedResolvers<ContextType>;
  LocalGroupEnded?: LocalGroupEndedResolvers<ContextType>;
  LocalGroupRegistered?: LocalGroupRegisteredResolvers<ContextType>;
  MarkAppointmentNoShowAnswer?: MarkAppointmentNoShowAnswerResolvers<ContextType>;
  MarkSupportAlertSeenAnswer?: MarkSupportAlertSeenAnswerResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MoveAlreadyPlanned?: MoveAlreadyPlannedResolvers<ContextType>;
  MoveNotPlanned?: MoveNotPlannedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NetSpot?: NetSpotResolvers<ContextType>;
  NetSpotHasOpenApplication?: NetSpotHasOpenApplicationResolvers<ContextType>;
  NetSpotOnRecord?: NetSpotOnRecordResolvers<ContextType>;
  NetSpotRegistered?: NetSpotRegisteredResolvers<ContextType>;
  NetSubsidyApplied?: NetSubsidyAppliedResolvers<ContextType>;
  NetSubsidyException?: NetSubsidyExceptionResolvers<ContextType>;
  NetSubsidyRule?: NetSubsidyRuleResolvers<ContextType>;
  NetSubsidyTooEarly?: NetSubsidyTooEarlyResolvers<ContextType>;
  NewcomerDesk?: NewcomerDeskResolvers<ContextType>;
  NewcomerGap?: NewcomerGapResolvers<ContextType>;
  NewcomerGuide?: NewcomerGuideResolvers<ContextType>;
  NoVisit?: NoVisitResolvers<ContextType>;
  NobodyWaiting?: NobodyWaitingResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NoticeBoard?: NoticeBoardResolvers<ContextType>;
  NoticeBoardRegistered?: NoticeBoardRegisteredResolvers<ContextType>;
  NoticeBoardRetired?: NoticeBoardRetiredResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationAnswer?: NotificationAnswerResolvers<ContextType>;
  NotificationAttempt?: NotificationAttemptResolvers<ContextType>;
  NotificationChanged?: NotificationChangedResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationNotYours?: NotificationNotYoursResolvers<ContextType>;
  NotificationStepNotPossible?: NotificationStepNotPossibleResolvers<ContextType>;
  NotificationsTaken?: NotificationsTakenResolvers<ContextType>;
  NumberVoided?: NumberVoidedResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingCaveat?: OfferingCaveatResolvers<ContextType>;
  OfferingRule?: OfferingRuleResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpenProcedureChannelAnswer?: OpenProcedureChannelAnswerResolvers<ContextType>;
  OpenSlotGroupAnswer?: OpenSlotGroupAnswerResolvers<ContextType>;
  OpenState?: OpenStateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PeakSeason?: PeakSeasonResolvers<ContextType>;
  PersonNotDistinct?: PersonNotDistinctResolvers<ContextType>;
  PersonalDeadline?: PersonalDeadlineResolvers<ContextType>;
  PersonalDeadlineDay?: PersonalDeadlineDayResolvers<ContextType>;
  PlanCounterMoveAnswer?: PlanCounterMoveAnswerResolvers<ContextType>;
  PlannedStep?: PlannedStepResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Prerequisite?: PrerequisiteResolvers<ContextType>;
  PrerequisiteMissing?: PrerequisiteMissingResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureChannel?: ProcedureChannelResolvers<ContextType>;
  ProcedureChannelEnded?: ProcedureChannelEndedResolvers<ContextType>;
  ProcedureChannelOpened?: ProcedureChannelOpenedResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureFee?: ProcedureFeeResolvers<ContextType>;
  ProcedureFeeSet?: ProcedureFeeSetResolvers<ContextType>;
  ProcedureLastEntry?: ProcedureLastEntryResolvers<ContextType>;
  ProcedureNotDigital?: ProcedureNotDigitalResolvers<ContextType>;
  ProcedureNotTakenHere?: ProcedureNotTakenHereResolvers<ContextType>;
  ProcedurePlace?: ProcedurePlaceResolvers<ContextType>;
  ProcedurePlaces?: ProcedurePlacesResolvers<ContextType>;
  ProcedureResult?: ProcedureResultResolvers<ContextType>;
  ProcedureTerms?: ProcedureTermsResolvers<ContextType>;
  ProcedureTermsRevised?: ProcedureTermsRevisedResolvers<ContextType>;
  ProposeSupportClearanceAnswer?: ProposeSupportClearanceAnswerResolvers<ContextType>;
  ProposeSupportMeasureEndAnswer?: ProposeSupportMeasureEndAnswerResolvers<ContextType>;
  ProtectedPerson?: ProtectedPersonResolvers<ContextType>;
  ProxyNotAllowed?: ProxyNotAllowedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueBoard?: QueueBoardResolvers<ContextType>;
  QueueLeft?: QueueLeftResolvers<ContextType>;
  QueuePolicy?: QueuePolicyResolvers<ContextType>;
  QueueWait?: QueueWaitResolvers<ContextType>;
  ReadyApplicationAnswer?: ReadyApplicationAnswerResolvers<ContextType>;
  ReceiveLeafletsAnswer?: ReceiveLeafletsAnswerResolvers<ContextType>;
  RecordApplicationAnswer?: RecordApplicationAnswerResolvers<ContextType>;
  RecordAppointmentNoticeAnswer?: RecordAppointmentNoticeAnswerResolvers<ContextType>;
  RecordArrivalAnswer?: RecordArrivalAnswerResolvers<ContextType>;
  RecordBoardPostingAnswer?: RecordBoardPostingAnswerResolvers<ContextType>;
  RecordBoardRemovalAnswer?: RecordBoardRemovalAnswerResolvers<ContextType>;
  RecordChannelUseAnswer?: RecordChannelUseAnswerResolvers<ContextType>;
  RecordDigitalSupportAnswer?: RecordDigitalSupportAnswerResolvers<ContextType>;
  RedirectNotPossible?: RedirectNotPossibleResolvers<ContextType>;
  ReferralOpenAlready?: ReferralOpenAlreadyResolvers<ContextType>;
  RegisterConsultationWorkerAnswer?: RegisterConsultationWorkerAnswerResolvers<ContextType>;
  RegisterInterpreterAnswer?: RegisterInterpreterAnswerResolvers<ContextType>;
  RegisterNetSpotAnswer?: RegisterNetSpotAnswerResolvers<ContextType>;
  RegisterNoticeBoardAnswer?: RegisterNoticeBoardAnswerResolvers<ContextType>;
  RegisterSupportMeasureAnswer?: RegisterSupportMeasureAnswerResolvers<ContextType>;
  RelayNeedsIssuingCounter?: RelayNeedsIssuingCounterResolvers<ContextType>;
  ReleaseConsultationFiguresAnswer?: ReleaseConsultationFiguresAnswerResolvers<ContextType>;
  RenewSupportMeasureAnswer?: RenewSupportMeasureAnswerResolvers<ContextType>;
  ReopenSlotDayAnswer?: ReopenSlotDayAnswerResolvers<ContextType>;
  ReprintIssueAnswer?: ReprintIssueAnswerResolvers<ContextType>;
  ReprintTicketAnswer?: ReprintTicketAnswerResolvers<ContextType>;
  RequestCorrectionAnswer?: RequestCorrectionAnswerResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RescheduleAppointmentAnswer?: RescheduleAppointmentAnswerResolvers<ContextType>;
  RetireNoticeBoardAnswer?: RetireNoticeBoardAnswerResolvers<ContextType>;
  ReviewBegun?: ReviewBegunResolvers<ContextType>;
  ReviseDraftAnswer?: ReviseDraftAnswerResolvers<ContextType>;
  ReviseProcedureTermsAnswer?: ReviseProcedureTermsAnswerResolvers<ContextType>;
  SecondApproverNeeded?: SecondApproverNeededResolvers<ContextType>;
  SecondOfficerNeeded?: SecondOfficerNeededResolvers<ContextType>;
  SectionContact?: SectionContactResolvers<ContextType>;
  SectionNotInCharge?: SectionNotInChargeResolvers<ContextType>;
  SeriesDay?: SeriesDayResolvers<ContextType>;
  SeriesDayAnswer?: SeriesDayAnswerResolvers<ContextType>;
  SeriesDayChanged?: SeriesDayChangedResolvers<ContextType>;
  SeriesDayOpened?: SeriesDayOpenedResolvers<ContextType>;
  SeriesDayStepNotPossible?: SeriesDayStepNotPossibleResolvers<ContextType>;
  SeriesNotIssuing?: SeriesNotIssuingResolvers<ContextType>;
  SetApplicationAsideAnswer?: SetApplicationAsideAnswerResolvers<ContextType>;
  SetFloorManagerPostAnswer?: SetFloorManagerPostAnswerResolvers<ContextType>;
  SetProcedureFeeAnswer?: SetProcedureFeeAnswerResolvers<ContextType>;
  SkillMissing?: SkillMissingResolvers<ContextType>;
  SlotDayClosed?: SlotDayClosedResolvers<ContextType>;
  SlotDayReopened?: SlotDayReopenedResolvers<ContextType>;
  SlotGroup?: SlotGroupResolvers<ContextType>;
  SlotGroupActNotPossible?: SlotGroupActNotPossibleResolvers<ContextType>;
  SlotGroupChanged?: SlotGroupChangedResolvers<ContextType>;
  SlotGroupEnded?: SlotGroupEndedResolvers<ContextType>;
  SlotGroupNotFit?: SlotGroupNotFitResolvers<ContextType>;
  SlotGroupOpened?: SlotGroupOpenedResolvers<ContextType>;
  SlotModeCapacity?: SlotModeCapacityResolvers<ContextType>;
  SlotNotFree?: SlotNotFreeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StaffingOption?: StaffingOptionResolvers<ContextType>;
  StaffingOutlook?: StaffingOutlookResolvers<ContextType>;
  StandardProcessing?: StandardProcessingResolvers<ContextType>;
  StartEntryAnswer?: StartEntryAnswerResolvers<ContextType>;
  SubmitApplicationAnswer?: SubmitApplicationAnswerResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupervisorNeeded?: SupervisorNeededResolvers<ContextType>;
  SupportAlert?: SupportAlertResolvers<ContextType>;
  SupportAlertConnection?: SupportAlertConnectionResolvers<ContextType>;
  SupportAlertEdge?: SupportAlertEdgeResolvers<ContextType>;
  SupportAlertMarked?: SupportAlertMarkedResolvers<ContextType>;
  SupportClearance?: SupportClearanceResolvers<ContextType>;
  SupportClearanceApproved?: SupportClearanceApprovedResolvers<ContextType>;
  SupportClearanceProposed?: SupportClearanceProposedResolvers<ContextType>;
  SupportMeasure?: SupportMeasureResolvers<ContextType>;
  SupportMeasureActNotPossible?: SupportMeasureActNotPossibleResolvers<ContextType>;
  SupportMeasureConnection?: SupportMeasureConnectionResolvers<ContextType>;
  SupportMeasureEdge?: SupportMeasureEdgeResolvers<ContextType>;
  SupportMeasureEndProposed?: SupportMeasureEndProposedResolvers<ContextType>;
  SupportMeasureEnded?: SupportMeasureEndedResolvers<ContextType>;
  SupportMeasureKept?: SupportMeasureKeptResolvers<ContextType>;
  SupportMeasureRegistered?: SupportMeasureRegisteredResolvers<ContextType>;
  SupportMeasureRenewed?: SupportMeasureRenewedResolvers<ContextType>;
  SupportNotHere?: SupportNotHereResolvers<ContextType>;
  TakeNotificationsAnswer?: TakeNotificationsAnswerResolvers<ContextType>;
  TakenNotification?: TakenNotificationResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketAnswer?: TicketAnswerResolvers<ContextType>;
  TicketCall?: TicketCallResolvers<ContextType>;
  TicketChanged?: TicketChangedResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketIssued?: TicketIssuedResolvers<ContextType>;
  TicketPhase?: TicketPhaseResolvers<ContextType>;
  TicketReprinted?: TicketReprintedResolvers<ContextType>;
  TicketSeries?: TicketSeriesResolvers<ContextType>;
  TicketStepNotPossible?: TicketStepNotPossibleResolvers<ContextType>;
  TicketWithOther?: TicketWithOtherResolvers<ContextType>;
  TooManyCases?: TooManyCasesResolvers<ContextType>;
  VideoSession?: VideoSessionResolvers<ContextType>;
  VideoSessionDrop?: VideoSessionDropResolvers<ContextType>;
  VisitStep?: VisitStepResolvers<ContextType>;
  VisitTimes?: VisitTimesResolvers<ContextType>;
  VoidIssueAnswer?: VoidIssueAnswerResolvers<ContextType>;
  WaitError?: WaitErrorResolvers<ContextType>;
  WaitEstimate?: WaitEstimateResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  WithdrawApplicationAnswer?: WithdrawApplicationAnswerResolvers<ContextType>;
  WithdrawBoardPostingAnswer?: WithdrawBoardPostingAnswerResolvers<ContextType>;
  WithdrawCounterExceptionAnswer?: WithdrawCounterExceptionAnswerResolvers<ContextType>;
  WithdrawCounterMoveAnswer?: WithdrawCounterMoveAnswerResolvers<ContextType>;
  WorkerNotFit?: WorkerNotFitResolvers<ContextType>;
  WorkerRegisteredAlready?: WorkerRegisteredAlreadyResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audience?: AudienceDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
