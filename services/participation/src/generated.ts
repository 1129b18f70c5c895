import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clock as ClockModel, ClockRule as ClockRuleModel } from '@chiiki/kit/clock.ts';
import type { CouncilAt as CouncilModel, LegalBasis as LegalBasisModel } from './council/council.ts';
import type { Rollout as RolloutModel } from './council/rollout.ts';
import type { TermKept as TermModel, SeatCategory as SeatCategoryModel } from './seat/term.ts';
import type { SeatSeen as SeatModel, Check as CheckModel } from './seat/lookup.ts';
import type { MembershipKept as MembershipModel, Selection as SelectionModel } from './seat/membership.ts';
import type { CompositionRule as CompositionRuleModel, Finding as FindingModel } from './seat/composition.ts';
import type { BodyOver as BodyOverModel, TermOver as TermOverModel, SeatTaken as SeatTakenModel, CompositionBroken as CompositionBrokenModel, LinkMissing as LinkMissingModel, SelectionUnproven as SelectionUnprovenModel, MembershipActNotPossible as MembershipActNotPossibleModel } from './seat/decisions.ts';
import type { TermsOverlap as TermsOverlapModel, TermHasMembers as TermHasMembersModel } from './seat/term-decisions.ts';
import type { Vacancy as SeatVacancyModel, SeatNotVacant as SeatNotVacantModel } from './seat/vacancy.ts';
import type { CallKept as OpenCallModel } from './open-call/open-call.ts';
import type { ApplicationKept as OpenCallLineModel, ApplicationKept as OpenCallApplicationModel } from './open-call/application.ts';
import type { ApplicantTold as OpenCallApplicantModel } from './open-call/lookup.ts';
import type { OpenCallActNotPossible as OpenCallActNotPossibleModel, OutsideCallPeriod as OutsideCallPeriodModel, AlreadyApplied as AlreadyAppliedModel, CallDrawNotOver as CallDrawNotOverModel, CallDrawStands as DrawStandsModel } from './open-call/decisions.ts';
import type { NoticeRule as NoticeRuleModel } from './council/policy.ts';
import type { CouncilType as CouncilTypeModel } from './council/kinds.ts';
import type { PlaceHasBody as PlaceHasBodyModel, ParentNotEstablished as ParentNotEstablishedModel, DistrictHasCouncil as DistrictHasCouncilModel, AreaHasCouncil as AreaHasCouncilModel, CouncilActNotPossible as CouncilActNotPossibleModel, CouncilHasMeetings as CouncilHasMeetingsModel } from './council/decisions.ts';
import type { OpenDuty as CouncilDutyModel } from './council/duties.ts';
import type { DutiesWithoutSuccessor as DutiesWithoutSuccessorModel, BodiesMustDecide as BodiesMustDecideModel } from './council/dissolution.ts';
import type { MeetingKept as MeetingModel } from './meeting/meeting.ts';
import type { ItemTold as AgendaItemModel, Deferral as AgendaDeferralModel } from './agenda/agenda.ts';
import type { InquiryKept as InquiryModel, InquiryMatter as InquiryMatterModel } from './inquiry/inquiry.ts';
import type { DiscussionPeriod as DiscussionPeriodModel } from './discussion/discussion.ts';
import type { InquiryActNotPossible as InquiryActNotPossibleModel, MatterNotForCouncil as MatterNotForCouncilModel, DeliberationMissing as DeliberationMissingModel, CouncilNotAtWork as CouncilNotAtWorkModel, InquiryUnderDiscussion as InquiryUnderDiscussionModel } from './inquiry/decisions.ts';
import type { AgendaItemActNotPossible as AgendaItemActNotPossibleModel, PaperOfAnotherPlace as PaperOfAnotherPlaceModel, PaperNotOpen as PaperNotOpenModel, MeetingNotInSession as MeetingNotInSessionModel, QuorumNotMet as QuorumNotMetModel, ReflectionMissing as ReflectionMissingModel, VoteStillOpen as VoteStillOpenModel, AlreadyRecused as AlreadyRecusedModel } from './agenda/decisions.ts';
import type { QuorumCheck as QuorumCheckModel, QuorumRule as QuorumRuleModel } from './attendance/quorum.ts';
import type { DecisionRule as DecisionRuleModel } from './vote/tally.ts';
import type { MeetingRules as MeetingRulesModel } from './attendance/rules.ts';
import type { AttendanceKept as AttendanceModel } from './attendance/attendance.ts';
import type { RegisterClosed as RegisterClosedModel, NotInOfficeThen as NotInOfficeThenModel, AttendanceOverlaps as AttendanceOverlapsModel, NotAttending as NotAttendingModel, QuorumProxyNotAllowed as QuorumProxyNotAllowedModel } from './attendance/decisions.ts';
import type { VoteKept as VoteModel, Ballot as BallotModel } from './vote/vote.ts';
import type { VoteActNotPossible as VoteActNotPossibleModel, VoterNotEntitled as VoterNotEntitledModel, AlreadyVoted as AlreadyVotedModel, CountsNotRight as CountsNotRightModel, ChairMustDecide as ChairMustDecideModel } from './vote/decisions.ts';
import type { ResolutionKept as ResolutionModel } from './resolution/resolution.ts';
import type { NothingVoted as NothingVotedModel, ResultNotVoted as ResultNotVotedModel } from './resolution/decisions.ts';
import type { MeetingCanOpen as MeetingCanOpenModel, DiscussionStillOpen as DiscussionStillOpenModel, CouncilDoesNotMeet as CouncilDoesNotMeetModel, MeetingActNotPossible as MeetingActNotPossibleModel, AgendaMissing as AgendaMissingModel, NoticeTooLate as NoticeTooLateModel, MeetingTooEarly as MeetingTooEarlyModel } from './meeting/decisions.ts';
import type { ClosedPartNeedsReason as ClosedPartNeedsReasonModel } from './meeting/openness.ts';
import type { MinutesSeen as MinutesModel } from './minutes/minutes.ts';
import type { MinutesActNotPossible as MinutesActNotPossibleModel, MinutesAlreadyBegun as MinutesAlreadyBegunModel } from './minutes/decisions.ts';
import type { DrawKept as DrawModel, DrawSource as DrawSourceModel, DrawPlace as DrawPlaceModel, DrawEntry as DrawEntryModel } from './draw/draw.ts';
import type { Letter as DrawLetterModel } from './draw/lookup.ts';
import type { Acceptance as DrawAcceptanceModel } from './draw/statistics.ts';
import type { DrawActNotPossible as DrawActNotPossibleModel, QuotasImpossible as QuotasImpossibleModel, GroupTooSmall as GroupTooSmallModel, InvitationsOpen as InvitationsOpenModel, ReplyStillDue as ReplyStillDueModel, SourceTooSoon as SourceTooSoonModel, SourceUsedBefore as SourceUsedBeforeModel, NumbersNotOut as NumbersNotOutModel, CommitmentBroken as CommitmentBrokenModel } from './draw/decisions.ts';
import type { PersonInPool as PersonInPoolModel } from './draw/acts.ts';
import type { Person as PersonModel } from '@chiiki/kit/actor.ts';
import type { MyGroup as MyGroupModel, EligibilityKept as EligibilityModel } from './eligibility/eligibility.ts';
import type { Response as ResponseModel, Target as ReflectionTargetModel } from './response/response.ts';
import type { Step as StepModel } from './response/handling.ts';
import type { Prospect as ActionProspectModel, Barrier as ActionBlockModel } from './response/prospect.ts';
import type { HandlingNotPossible as HandlingNotPossibleModel, NotEligibleToTakePart as NotEligibleModel } from './response/problem.ts';
import type { OpinionKept as OpinionModel } from './opinion/opinion.ts';
import type { IssueKept as AreaIssueModel, ListKept as AreaListModel, IssueSource as AreaIssueSourceModel } from './area-issue/area-issue.ts';
import type { PolicyKept as WardPolicyModel } from './policy/policy.ts';
import type { AreaCount as AreaHeardModel } from './policy/heard.ts';
import type { ReflectionKept as PolicyReflectionModel, Citation as PolicyCitationModel, RequestKept as ReflectionRequestModel } from './reflection/reflection.ts';
import type { Sentence as SentenceModel } from './trace/sentences.ts';
import type { Outcome as SentenceOutcomeModel } from './trace/outcomes.ts';
import type { Uptake as UptakeModel } from './trace/trace.ts';
import type { ProposalKept as ProposalModel } from './proposal/proposal.ts';
import type { CarryUpKept as CarryUpModel } from './carry-up/carry-up.ts';
import type { DraftKept as ResponseDraftModel } from './response-draft/response-draft.ts';
import type { ParticipationKind as ParticipationKindModel, Verdict as VerdictModel } from './eligibility/verdict.ts';
import type { EligibilityChecked as EligibilityCheckModel } from './eligibility/check.ts';
import type { Counts as CountsModel, Cell as CellModel } from './eligibility/counts.ts';
import type { EligibilityAlreadyDeclared as AlreadyDeclaredModel, EligibilityActNotPossible as EligibilityNotPossibleModel } from './eligibility/decisions.ts';
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

/** What `abandonCouncil` answers. */
export type AbandonCouncilAnswer = Conflict | CouncilAbandoned | CouncilActNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A member is absent. */
export type AbsenceRecorded = {
  readonly __typename?: 'AbsenceRecorded';
  /** The entry. */
  readonly attendance: Attendance;
};

/** What stands in the way of an act. */
export type ActionBlock = {
  readonly __typename?: 'ActionBlock';
  /** The clause behind it; null where there's none. */
  readonly clause?: Maybe<Clause>;
  /** What holds. */
  readonly message: Scalars['String']['output'];
  /** What would mend it. */
  readonly remedy: Scalars['String']['output'];
  /** The rule: `NOT_PERMITTED`, `NOT_IN_THIS_STATE`, or its name, such as `HOP_OPEN`. */
  readonly rule: Scalars['String']['output'];
};


/** What stands in the way of an act. */
export type ActionBlockMessageArgs = {
  lang?: Language;
};


/** What stands in the way of an act. */
export type ActionBlockRemedyArgs = {
  lang?: Language;
};

/** One act on a thing, as it stands for whoever asks: possible, or barred by a rule. An act is refused by the same rule. */
export type ActionProspect = {
  readonly __typename?: 'ActionProspect';
  /** The act: a value of the thing's own action enum, whose description names the mutation. */
  readonly action: Scalars['String']['output'];
  /** What stands in the way; null where nothing does. */
  readonly blockedBy?: Maybe<ActionBlock>;
  /** The clause that the act rests on; null where the table names none. */
  readonly clause?: Maybe<Clause>;
  /** Whether it's possible now. */
  readonly isPossible: Scalars['Boolean']['output'];
};

/** What `addAreaIssueSources` takes. */
export type AddAreaIssueSourcesInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which issue. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The area whose branch leads from now on; left out, it stays. */
  readonly leadArea?: InputMaybe<Scalars['ID']['input']>;
  /** What else districts said. */
  readonly sources: ReadonlyArray<AreaIssueSourceInput>;
};

/** What `addDrawEntries` answers. */
export type AddDrawEntriesAnswer = Conflict | DrawActNotPossible | DrawEntriesAdded | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PersonInPool;

/** What `addDrawEntries` takes. */
export type AddDrawEntriesInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draw. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 people; all of them are added, or none. */
  readonly people: ReadonlyArray<DrawPersonInput>;
};

/** The tier that something is addressed to. */
export type AddresseeTier =
  /** 地域: the area's general branch. */
  | 'AREA'
  /** 地区: the district's centre. */
  | 'DISTRICT'
  /** 全区: the head office. */
  | 'WARD';

/** A tier, in a filter. */
export type AddresseeTierFilter = {
  /** This one. */
  readonly eq?: InputMaybe<AddresseeTier>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AddresseeTier>>;
  /** Any but this one. */
  readonly not?: InputMaybe<AddresseeTier>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AddresseeTier>>;
};

/** That the agenda was changed after the meeting had been made known. */
export type AgendaChange = {
  readonly __typename?: 'AgendaChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** The course of an item from sharing to agreement; each null while it hasn't come that far. */
export type AgendaCourse = {
  readonly __typename?: 'AgendaCourse';
  /** When its discussion began. */
  readonly discussedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided, noted or withdrawn. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was shared with everybody, by the notice of its meeting. */
  readonly sharedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** That an item was put off to another meeting. */
export type AgendaDeferral = {
  readonly __typename?: 'AgendaDeferral';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The meeting that it was put off from. */
  readonly meeting: Meeting;
  /** Why; null where its meeting ended before it was taken. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** 議題: something that a council treats, from its proposal to its end and to what became of it. */
export type AgendaItem = Node & {
  readonly __typename?: 'AgendaItem';
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<AgendaItemAction>;
  /** Why not, if not. */
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  /** The council. */
  readonly council: Council;
  /** How far it has come from sharing to agreement. */
  readonly course: AgendaCourse;
  /** The meetings that it was put off from, oldest first. */
  readonly deferrals: ReadonlyArray<AgendaDeferral>;
  /** How long it's planned to take, in minutes. */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** More about it; null where nothing is. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether everybody may attend this part. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The meeting on whose agenda it stands or stood last; null while it's only proposed. */
  readonly meeting?: Maybe<Meeting>;
  /** How the deliberation ended: agreed, returned, rejected or withdrawn; null before, and for what isn't for decision. */
  readonly outcome?: Maybe<AgendaOutcome>;
  /** The paper that it treats; null where there's none. */
  readonly paper?: Maybe<AgendaPaper>;
  /** From 1, in the order in which that meeting treats it; null where it isn't on its agenda. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** Members who take no part in it; at most 100. */
  readonly recusals: ReadonlyArray<Recusal>;
  /** What became of it, as it's told now; null until it ends, and every item that ends has one. */
  readonly reflection?: Maybe<Reflection>;
  /** All that was ever told of what became of it, oldest first; at most 50. */
  readonly reflections: ReadonlyArray<Reflection>;
  /** What was decided; null before. */
  readonly resolution?: Maybe<Resolution>;
  /** What the council is to do with it. */
  readonly role: AgendaRole;
  /** The sentences that its paper says, and that were said on it; at most 500. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** How it stands. */
  readonly state: AgendaItemState;
  /** What was said, in short, where it was noted. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it's about. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The votes on it, oldest first; one is open at a time, and a few are held in all. */
  readonly votes: ReadonlyArray<Vote>;
  /** Why it was withdrawn. */
  readonly withdrawReason?: Maybe<Scalars['String']['output']>;
};

/** The item's state, or what it's for, doesn't allow this act. */
export type AgendaItemActNotPossible = Problem & {
  readonly __typename?: 'AgendaItemActNotPossible';
  /** The act. */
  readonly action: AgendaItemAction;
  /** The item. */
  readonly agendaItem: AgendaItem;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What can be done with it now, whoever asks. */
  readonly possible: ReadonlyArray<AgendaItemAction>;
  readonly remedy: Scalars['String']['output'];
  /** How the item stands. */
  readonly state: AgendaItemState;
};


/** The item's state, or what it's for, doesn't allow this act. */
export type AgendaItemActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The item's state, or what it's for, doesn't allow this act. */
export type AgendaItemActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with an item. The mutation of the same name does it. */
export type AgendaItemAction =
  /** `decideAgendaItem`, after a vote */
  | 'DECIDE'
  /** `deferAgendaItem` */
  | 'DEFER'
  /** `noteAgendaItem` */
  | 'NOTE'
  /** `publishReflection` */
  | 'PUBLISH_REFLECTION'
  /** `recuseMember` */
  | 'RECUSE'
  /** `scheduleAgendaItem` */
  | 'SCHEDULE'
  /** `takeAgendaItem` */
  | 'TAKE'
  /** `withdrawAgendaItem` */
  | 'WITHDRAW';

/** A page of items. */
export type AgendaItemConnection = {
  readonly __typename?: 'AgendaItemConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AgendaItemEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<AgendaItem>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** An item is decided. */
export type AgendaItemDecided = {
  readonly __typename?: 'AgendaItemDecided';
  /** The item, with its resolution. */
  readonly agendaItem: AgendaItem;
};

/** An item is put off. */
export type AgendaItemDeferred = {
  readonly __typename?: 'AgendaItemDeferred';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** One item of a page. */
export type AgendaItemEdge = {
  readonly __typename?: 'AgendaItemEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AgendaItem;
};

/** One item of an agenda as it's given. */
export type AgendaItemInput = {
  /** Why not, if not; public. */
  readonly closedReason?: InputMaybe<Scalars['String']['input']>;
  /** How long it's planned to take, in minutes, 1 to 600. */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** More about it; at most 2,000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** The item, where it stands on this agenda already: it keeps its course. Left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether everybody may attend this part. */
  readonly isOpen?: Scalars['Boolean']['input'];
  /** What the council is to do with it. */
  readonly role?: AgendaRole;
  /** What it's about; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** An item is noted. */
export type AgendaItemNoted = {
  readonly __typename?: 'AgendaItemNoted';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** How a list of items is ordered. */
export type AgendaItemOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: AgendaItemOrderField;
};

/** What a list of items may be ordered by. */
export type AgendaItemOrderField =
  /** When it was put before the council. */
  | 'PROPOSED_AT';

/** Something is put before a council. */
export type AgendaItemProposed = {
  readonly __typename?: 'AgendaItemProposed';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** An item stands on an agenda. */
export type AgendaItemScheduled = {
  readonly __typename?: 'AgendaItemScheduled';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** How an item stands. */
export type AgendaItemState =
  /** 議決済み */
  | 'DECIDED'
  /** 継続: put off to another meeting. */
  | 'DEFERRED'
  /** 了承・聴取済み: heard or told; nothing was to be decided. */
  | 'NOTED'
  /** 提案: put before the council; on no agenda yet. */
  | 'PROPOSED'
  /** 付議: it stands on the agenda of a meeting. */
  | 'SCHEDULED'
  /** 審議中 */
  | 'UNDER_DISCUSSION'
  /** 取下げ */
  | 'WITHDRAWN';

/** By the state of an item. */
export type AgendaItemStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AgendaItemState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgendaItemState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<AgendaItemState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AgendaItemState>>;
};

/** The discussion of an item has begun. */
export type AgendaItemTaken = {
  readonly __typename?: 'AgendaItemTaken';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** What a list of items may be narrowed by. All members must hold. */
export type AgendaItemWhere = {
  /** By the id of the council. */
  readonly council?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AgendaItemWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AgendaItemWhere>>;
  /** By the id of the paper that they treat. */
  readonly paper?: InputMaybe<IdFilter>;
  /** By state. */
  readonly state?: InputMaybe<AgendaItemStateFilter>;
};

/** An item is withdrawn. */
export type AgendaItemWithdrawn = {
  readonly __typename?: 'AgendaItemWithdrawn';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** The meeting has nothing on its agenda. */
export type AgendaMissing = Problem & {
  readonly __typename?: 'AgendaMissing';
  readonly clause?: Maybe<Clause>;
  /** The meeting. */
  readonly meeting: Meeting;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The meeting has nothing on its agenda. */
export type AgendaMissingMessageArgs = {
  lang?: Language;
};


/** The meeting has nothing on its agenda. */
export type AgendaMissingRemedyArgs = {
  lang?: Language;
};

/** How the deliberation on something ended. */
export type AgendaOutcome =
  /** 合意・可決 */
  | 'AGREED'
  /** 否決 */
  | 'REJECTED'
  /** 差戻し */
  | 'RETURNED'
  /** 取下げ */
  | 'WITHDRAWN';

/** The paper that an item treats, in the version that was put before the council. */
export type AgendaPaper = {
  readonly __typename?: 'AgendaPaper';
  /** Its id: `node(id:)` gives it. */
  readonly id: Scalars['ID']['output'];
  /** What kind of paper. */
  readonly kind: PaperKind;
  /** The version that the council treats. */
  readonly version: Scalars['Int']['output'];
};

/** A paper as it's named. */
export type AgendaPaperInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** What kind of paper. */
  readonly kind: PaperKind;
  /** The version that is put before the council: the one that stands. */
  readonly version: Scalars['Int']['input'];
};

/** What the council is to do with an item. */
export type AgendaRole =
  /** 議決: it decides. */
  | 'DECISION'
  /** 意見聴取: it hears somebody. */
  | 'HEARING'
  /** 報告: it is told. */
  | 'INFORMATION'
  /** 事前協議: it gives a first opinion. */
  | 'PRELIMINARY';

/** The agenda is set. */
export type AgendaSet = {
  readonly __typename?: 'AgendaSet';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** This person has applied already; each person has one application. */
export type AlreadyApplied = Problem & {
  readonly __typename?: 'AlreadyApplied';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** This person has applied already; each person has one application. */
export type AlreadyAppliedMessageArgs = {
  lang?: Language;
};


/** This person has applied already; each person has one application. */
export type AlreadyAppliedRemedyArgs = {
  lang?: Language;
};

/** The member takes no part in the item already. */
export type AlreadyRecused = Problem & {
  readonly __typename?: 'AlreadyRecused';
  readonly clause?: Maybe<Clause>;
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The member takes no part in the item already. */
export type AlreadyRecusedMessageArgs = {
  lang?: Language;
};


/** The member takes no part in the item already. */
export type AlreadyRecusedRemedyArgs = {
  lang?: Language;
};

/** The member has voted: each votes once. */
export type AlreadyVoted = Problem & {
  readonly __typename?: 'AlreadyVoted';
  readonly clause?: Maybe<Clause>;
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The member has voted: each votes once. */
export type AlreadyVotedMessageArgs = {
  lang?: Language;
};


/** The member has voted: each votes once. */
export type AlreadyVotedRemedyArgs = {
  lang?: Language;
};

/** What `announceDrawSources` answers. */
export type AnnounceDrawSourcesAnswer = Conflict | DrawActNotPossible | DrawSourcesAnnounced | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SourceTooSoon | SourceUsedBefore;

/** What `announceDrawSources` takes. */
export type AnnounceDrawSourcesInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draw. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20. */
  readonly sources: ReadonlyArray<DrawSourceInput>;
};

/** What `answerInquiry` answers. */
export type AnswerInquiryAnswer = Conflict | DeliberationMissing | IdempotencyKeyReused | InquiryActNotPossible | InquiryAnswered | InvalidInput | NotFound | NotPermitted;

/** What `answerInquiry` takes. */
export type AnswerInquiryInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The inquiry. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The resolution that the council carried on it: the answer. */
  readonly resolution: Scalars['ID']['input'];
};

/** What `answerOpinion` takes. */
export type AnswerOpinionInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The answer to point 1. */
  readonly items: ReadonlyArray<ResponseItemInput>;
  /** The same in plain words. */
  readonly summary: Scalars['String']['input'];
};

/** Everybody who applied is told. */
export type ApplicantsNotified = {
  readonly __typename?: 'ApplicantsNotified';
  /** The call. */
  readonly openCall: OpenCall;
};

/** What `applyToOpenCall` answers. */
export type ApplyToOpenCallAnswer = AlreadyApplied | Conflict | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallApplied | OutsideCallPeriod;

/** What `applyToOpenCall` takes. */
export type ApplyToOpenCallInput = {
  /** The call. */
  readonly call: Scalars['ID']['input'];
  /** How you're reached; sealed, at most 500 characters. */
  readonly contact: Scalars['String']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What you want to say; sealed, at most 4,000 characters. */
  readonly motive: Scalars['String']['input'];
  /** Your name; sealed, at most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** What `appointMember` answers. */
export type AppointMemberAnswer = BodyOver | CompositionBroken | Conflict | IdempotencyKeyReused | InvalidInput | LinkMissing | MemberAppointed | MembershipActNotPossible | NotFound | NotPermitted | SeatTaken | TermOver;

/** What `appointMember` takes. */
export type AppointMemberInput = {
  /** The document that decides it, as people cite it; at most 500 characters. */
  readonly decision: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, in the term; may lie ahead. */
  readonly from: Scalars['Date']['input'];
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `approveMinutes` answers. */
export type ApproveMinutesAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MinutesActNotPossible | MinutesApproved | NotFound | NotPermitted;

/** What `approveMinutes` takes. */
export type ApproveMinutesInput = {
  /** How the council approved them; public, at most 2,000 characters. */
  readonly approval: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The edition in work. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type Area = {
  readonly __typename?: 'Area';
  /** Its lists of problems, the latest year first: one a year, at most 50. */
  readonly areaLists?: Maybe<ReadonlyArray<AreaList>>;
  /** The council of this area itself, also while it's prepared or suspended; null where there's none. `asOf`: today when left out. */
  readonly council?: Maybe<Council>;
  /** How far the setting up of the area's own council has come. `asOf`: today when left out. */
  readonly councilRollout?: Maybe<CouncilRollout>;
  readonly id: Scalars['ID']['output'];
  /** The public proposals that are addressed to it, newest first; those of its districts aren't among them. */
  readonly proposals?: Maybe<ProposalConnection>;
};


export type AreaCouncilArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type AreaCouncilRolloutArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type AreaProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProposalOrder>>;
  where?: InputMaybe<ProposalWhere>;
};

/** The area has a council already; it has at most one. Also answered to the second of two who come at once. */
export type AreaHasCouncil = Problem & {
  readonly __typename?: 'AreaHasCouncil';
  /** The area. */
  readonly area?: Maybe<Area>;
  readonly clause?: Maybe<Clause>;
  /** Its council; null when that has ended since. */
  readonly existing?: Maybe<Council>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The area has a council already; it has at most one. Also answered to the second of two who come at once. */
export type AreaHasCouncilMessageArgs = {
  lang?: Language;
};


/** The area has a council already; it has at most one. Also answered to the second of two who come at once. */
export type AreaHasCouncilRemedyArgs = {
  lang?: Language;
};

/** 聴いた地域: what an area and its districts said about a policy, and what changed by that. */
export type AreaHeard = {
  readonly __typename?: 'AreaHeard';
  /** The area. */
  readonly area?: Maybe<Area>;
  /** How many of them aren't answered. */
  readonly openCount: Scalars['Int']['output'];
  /** How many opinions about the policy came from it and its districts. */
  readonly opinionCount: Scalars['Int']['output'];
  /** What cites words from this area, with what changed; the latest 50. */
  readonly reflections: ReadonlyArray<PolicyReflection>;
};

/**
 * 地域課題: a problem that districts told of, collected by their area. It cites the words that it rests on, has one rank in its list, and one
 * branch that leads. Proposals that several districts carried up can be bundled under it; each is still owed its own answer. Clause 第3・1.
 */
export type AreaIssue = Node & {
  readonly __typename?: 'AreaIssue';
  /** The area whose list that is. */
  readonly area?: Maybe<Area>;
  /** The areas of those districts; at most some dozens. */
  readonly areas: ReadonlyArray<Area>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<AreaIssueAction>;
  /** The hops that are bundled under it; at most 50. Each has its own clock and is owed its own answer. */
  readonly bundle: ReadonlyArray<CarryUp>;
  /** The day it was put on the list. */
  readonly collectedOn: Scalars['Date']['output'];
  /** The area's own council, which treats it with the branch; null where none lives. When that ends, whoever goes on with it. */
  readonly council?: Maybe<Council>;
  /** What the problem is. */
  readonly description: Scalars['String']['output'];
  /** The districts that told of it; at most some dozens. */
  readonly districts: ReadonlyArray<District>;
  /** What its bundled hops were sent on by to the tier above, one for each, or for each time; at most some hundred. What comes of it comes back to each district. */
  readonly forwarded: ReadonlyArray<CarryUp>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** The branch that leads, of one of the areas that it spans. */
  readonly leadBranch?: Maybe<Office>;
  /** The list that it's on, or was. */
  readonly list: AreaList;
  /** The bundled hops that still wait for their answer; at most 50. */
  readonly owedAnswers: ReadonlyArray<CarryUp>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause; at most some dozens. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** Its rank in the list, from 1; null where it isn't listed. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Why it was dropped, or what came of it; null while neither was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its number, such as `A-setagaya-I-2026-0001`. */
  readonly reference: Scalars['String']['output'];
  /** What policies and plans were asked to make of it, oldest first; at most 50. */
  readonly reflectionRequests: ReadonlyArray<ReflectionRequest>;
  /** What policies make of it; the latest 50. */
  readonly reflections: ReadonlyArray<PolicyReflection>;
  /** How far it reaches. */
  readonly scope: AreaIssueScope;
  /** The sentences that it rests on; at most 500. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** What it rests on; at most 100. */
  readonly sources: ReadonlyArray<AreaIssueSource>;
  /** How it stands. */
  readonly state: AreaIssueState;
  /** What it's called. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a problem on an area's list. */
export type AreaIssueAction =
  /** `addAreaIssueSources` */
  | 'ADD_SOURCES'
  /** `bundleCarryUps` */
  | 'BUNDLE'
  /** `closeAreaIssue` */
  | 'CLOSE'
  /** `dropAreaIssue` */
  | 'DROP'
  /** `forwardAreaIssue` */
  | 'FORWARD'
  /** `relistAreaIssue` */
  | 'RELIST'
  /** `takeOutOfBundle` */
  | 'TAKE_OUT';

/** A page of area issues. */
export type AreaIssueConnection = {
  readonly __typename?: 'AreaIssueConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<AreaIssueEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<AreaIssue>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type AreaIssueEdge = {
  readonly __typename?: 'AreaIssueEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: AreaIssue;
};

/** An act on an area issue was done. */
export type AreaIssueHandled = {
  readonly __typename?: 'AreaIssueHandled';
  /** It. */
  readonly areaIssue: AreaIssue;
};

/** What every act on an area issue answers. */
export type AreaIssueHandlingAnswer = AreaIssueHandled | Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted;

/** How area issues are ordered. */
export type AreaIssueOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: AreaIssueOrderField;
};

/** What area issues are ordered by. */
export type AreaIssueOrderField =
  /** When they were put on their list. */
  | 'COLLECTED';

/** What an act on an area issue takes that needs a reason. */
export type AreaIssueReasonInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which issue. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, or what came of it; public, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How far a problem reaches, worked out from the districts that told of it. */
export type AreaIssueScope =
  /** One district. */
  | 'ONE_DISTRICT'
  /** Several areas. */
  | 'SEVERAL_AREAS'
  /** Several districts of one area. */
  | 'SEVERAL_DISTRICTS';

/** What a problem rests on, and which district said it. */
export type AreaIssueSource = {
  readonly __typename?: 'AreaIssueSource';
  /** The area of that district. */
  readonly area?: Maybe<Area>;
  /** The district that said it. */
  readonly district?: Maybe<District>;
  /** What kind it is. */
  readonly kind: AreaIssueSourceKind;
  /** The opinion; null where it's none. */
  readonly opinion?: Maybe<Opinion>;
  /** The point of the proposal; null where it's all of it, or no proposal. */
  readonly point?: Maybe<Scalars['Int']['output']>;
  /** The proposal; null where it's none. */
  readonly proposal?: Maybe<Proposal>;
  /** The resolution; null where it's none. */
  readonly resolution?: Maybe<Resolution>;
};

/** What a problem rests on, as it's given. */
export type AreaIssueSourceInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** What kind it is. */
  readonly kind: AreaIssueSourceKind;
  /** A point of the proposal; left out: all of it. */
  readonly point?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of word a problem rests on. */
export type AreaIssueSourceKind =
  /** A published opinion. */
  | 'OPINION'
  /** An admitted proposal, or a point of it. */
  | 'PROPOSAL'
  /** A resolution of a district's council. */
  | 'RESOLUTION';

/** How a problem on an area's list stands. */
export type AreaIssueState =
  /** 完了: it was dealt with; what came of it stays. */
  | 'CLOSED'
  /** 見送り: it was taken off; the reason stays. */
  | 'DROPPED'
  /** 掲載: it's on the list, with a rank. */
  | 'LISTED';

/** A state of an area issue, in a filter. */
export type AreaIssueStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<AreaIssueState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AreaIssueState>>;
  /** Any but this one. */
  readonly not?: InputMaybe<AreaIssueState>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AreaIssueState>>;
};

/** What a list of area issues may be narrowed by. All members must hold. */
export type AreaIssueWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AreaIssueWhere>>;
  /** By the area whose list that is. */
  readonly area?: InputMaybe<IdFilter>;
  /** By a district that told of them. */
  readonly district?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the branch that leads. */
  readonly leadOffice?: InputMaybe<IdFilter>;
  /** By the list that they're on. */
  readonly list?: InputMaybe<IdFilter>;
  /** None of it. */
  readonly not?: InputMaybe<AreaIssueWhere>;
  /** Any of these. */
  readonly or?: InputMaybe<ReadonlyArray<AreaIssueWhere>>;
  /** By how they stand. */
  readonly state?: InputMaybe<AreaIssueStateFilter>;
  /** By words in them, in any Japanese writing. */
  readonly text?: InputMaybe<SearchFilter>;
};

/** 地域の課題一覧: the problems of an area in a fiscal year, each with a rank of its own. Clause 第3・1. */
export type AreaList = Node & {
  readonly __typename?: 'AreaList';
  /** The area. */
  readonly area?: Maybe<Area>;
  /** The 年度. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Such as `areaList:setagaya-2026`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether you could put problems on it and rank them. */
  readonly isKeptByMe: Scalars['Boolean']['output'];
  /** All that ever stood on it, as they came: those dropped and closed, too. */
  readonly issues?: Maybe<AreaIssueConnection>;
  /** Those that are listed, by rank; at most 300. */
  readonly ranked: ReadonlyArray<AreaIssue>;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** 地域の課題一覧: the problems of an area in a fiscal year, each with a rank of its own. Clause 第3・1. */
export type AreaListIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AreaIssueOrder>>;
  where?: InputMaybe<AreaIssueWhere>;
};

/** An act on a list of problems was done. */
export type AreaListHandled = {
  readonly __typename?: 'AreaListHandled';
  /** It. */
  readonly areaList: AreaList;
};

/** What every act on a list of problems answers. */
export type AreaListHandlingAnswer = AreaListHandled | Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted;

/** 出席: what the register says of one member at one meeting. Why somebody was absent isn't kept. */
export type Attendance = Node & {
  readonly __typename?: 'Attendance';
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When they were there, in order; at most 20. They never overlap and lie inside the meeting. */
  readonly intervals: ReadonlyArray<AttendanceInterval>;
  /** Whether an absence was announced. */
  readonly isExcused: Scalars['Boolean']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  /** The membership through which an absent one counts; null where there's none. */
  readonly proxyHolder?: Maybe<Scalars['ID']['output']>;
  /** Counts the acts on it. */
  readonly version: Scalars['Int']['output'];
};

/** That somebody was there for a time. */
export type AttendanceInterval = {
  readonly __typename?: 'AttendanceInterval';
  /** From when. */
  readonly from: Scalars['DateTime']['output'];
  /** How. */
  readonly mode: AttendanceMode;
  /** Until when; null: to the end of the meeting, or still. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** How somebody attends. */
export type AttendanceMode =
  /** There. */
  | 'IN_PERSON'
  /** Over the net. */
  | 'REMOTE';

/** The member is there already, or was there at that instant. */
export type AttendanceOverlaps = Problem & {
  readonly __typename?: 'AttendanceOverlaps';
  readonly clause?: Maybe<Clause>;
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The member is there already, or was there at that instant. */
export type AttendanceOverlapsMessageArgs = {
  lang?: Language;
};


/** The member is there already, or was there at that instant. */
export type AttendanceOverlapsRemedyArgs = {
  lang?: Language;
};

/** How an author chose to be told of in public. Nothing else is told of them. */
export type AuthorNaming =
  /** Not at all. */
  | 'ANONYMOUS_PUBLIC'
  /** By name. */
  | 'NAME'
  /** By a nickname. */
  | 'NICKNAME';

/** That a member's ballot was taken. */
export type Ballot = {
  readonly __typename?: 'Ballot';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  /** The vote. */
  readonly vote: Vote;
};

/** A ballot is taken. */
export type BallotCast = {
  readonly __typename?: 'BallotCast';
  /** That it was. */
  readonly ballot: Ballot;
};

/** Bodies go over into others by their own decision, and one of them hasn't decided. */
export type BodiesMustDecide = Problem & {
  readonly __typename?: 'BodiesMustDecide';
  readonly clause?: Maybe<Clause>;
  /** Those without a resolution that says so. */
  readonly councils: ReadonlyArray<Council>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Bodies go over into others by their own decision, and one of them hasn't decided. */
export type BodiesMustDecideMessageArgs = {
  lang?: Language;
};


/** Bodies go over into others by their own decision, and one of them hasn't decided. */
export type BodiesMustDecideRemedyArgs = {
  lang?: Language;
};

/** The body rests or has ended: nothing begins in it. */
export type BodyOver = Problem & {
  readonly __typename?: 'BodyOver';
  readonly clause?: Maybe<Clause>;
  /** The body. */
  readonly council: Council;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: CouncilState;
};


/** The body rests or has ended: nothing begins in it. */
export type BodyOverMessageArgs = {
  lang?: Language;
};


/** The body rests or has ended: nothing begins in it. */
export type BodyOverRemedyArgs = {
  lang?: Language;
};

/** What `bundleCarryUps` takes. */
export type BundleCarryUpsInput = {
  /** The hops: 1 to 50, all or none. */
  readonly carryUps: ReadonlyArray<Scalars['ID']['input']>;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue that they're bundled under. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The draw of the call isn't over: not everybody drawn has answered. */
export type CallDrawNotOver = Problem & {
  readonly __typename?: 'CallDrawNotOver';
  readonly clause?: Maybe<Clause>;
  /** The draw. */
  readonly draw: Draw;
  /** How it stands. */
  readonly drawState: DrawState;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The draw of the call isn't over: not everybody drawn has answered. */
export type CallDrawNotOverMessageArgs = {
  lang?: Language;
};


/** The draw of the call isn't over: not everybody drawn has answered. */
export type CallDrawNotOverRemedyArgs = {
  lang?: Language;
};

/** The draw of the call wasn't voided: it isn't held anew. */
export type CallDrawStands = Problem & {
  readonly __typename?: 'CallDrawStands';
  readonly clause?: Maybe<Clause>;
  /** The draw. */
  readonly draw: Draw;
  /** How it stands. */
  readonly drawState: DrawState;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The draw of the call wasn't voided: it isn't held anew. */
export type CallDrawStandsMessageArgs = {
  lang?: Language;
};


/** The draw of the call wasn't voided: it isn't held anew. */
export type CallDrawStandsRemedyArgs = {
  lang?: Language;
};

/** What `cancelCouncilTerm` answers. */
export type CancelCouncilTermAnswer = Conflict | CouncilTermCancelled | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | TermHasMembers | TermOver;

/** What `cancelCouncilTerm` takes. */
export type CancelCouncilTermInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The term. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `cancelMeeting` answers. */
export type CancelMeetingAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MeetingCancelled | NotFound | NotPermitted;

/** What `cancelMeeting` takes. */
export type CancelMeetingInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `cancelOpenCall` answers. */
export type CancelOpenCallAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallCancelled;

/** What `cancelOpenCall` takes. */
export type CancelOpenCallInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The call. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * 上申: one hop of a proposal to the tier above. From a district it goes to the director of its own area's branch, from there to the head
 * office; the answer comes back the same way, is published, and covers every point.
 */
export type CarryUp = Node & {
  readonly __typename?: 'CarryUp';
  /** The office that owes the answer. Its director's post tells who holds it today, and who held it then. */
  readonly addressee?: Maybe<Office>;
  /** The code of the post there. */
  readonly addresseePost: Scalars['String']['output'];
  /** The area that it goes to; null for the ward. */
  readonly area?: Maybe<Area>;
  /** The area issue that it's bundled under; null where it's under none. */
  readonly areaIssue?: Maybe<AreaIssue>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<CarryUpAction>;
  /** The hop below; null for the first. */
  readonly below?: Maybe<CarryUp>;
  /** The duties that it sets off, oldest first; at most some dozens. Overdue is read off the date, and so are its escalations. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The day the next of them is due; null where nothing is owed. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The council that resolved to send it; null where none lives. */
  readonly fromCouncil?: Maybe<Council>;
  /** The office that sent it. */
  readonly fromOffice?: Maybe<Office>;
  /** The tier that it comes from. */
  readonly fromTier: AddresseeTier;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 1 for the first hop of its way up. */
  readonly hop: Scalars['Int']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** What a minority held; null where nothing was recorded. */
  readonly minorityOpinions?: Maybe<Scalars['String']['output']>;
  /** The post that owes the answer. */
  readonly owingPost?: Maybe<Post>;
  /** The numbers of the proposal's points that it carries; at most 30. */
  readonly points: ReadonlyArray<Scalars['Int']['output']>;
  /** What is carried up. */
  readonly proposal?: Maybe<Proposal>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause; at most some dozens. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** The receipt number, such as `A-setagaya-C-2026-0001`. */
  readonly reference: Scalars['String']['output'];
  /** The answer that holds; null while there's none. */
  readonly response?: Maybe<Response>;
  /** The draft of its answer that is in work; null where there's none that you may know of. */
  readonly responseDraft?: Maybe<ResponseDraft>;
  /** Every answer, oldest first: one more after a dispute. At most some dozens. */
  readonly responses: ReadonlyArray<Response>;
  /** The day it was sent. */
  readonly sentOn: Scalars['Date']['output'];
  /** The points that it carries, each with what came of it; at most 30. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** How it stands. */
  readonly state: CarryUpState;
  /** Every step, oldest first; at most some dozens. */
  readonly steps: ReadonlyArray<HandlingStep>;
  /** The resolution with which it goes up. */
  readonly summary: Scalars['String']['output'];
  /** The tier that it goes to: the next one up. */
  readonly tier: AddresseeTier;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a hop. */
export type CarryUpAction =
  /** `acknowledgeCarryUp` */
  | 'ACKNOWLEDGE'
  /** `answerCarryUp` */
  | 'ANSWER'
  /** `bundleCarryUps` */
  | 'BUNDLE'
  /** `considerCarryUp` */
  | 'CONSIDER'
  /** `disputeCarryUp` */
  | 'DISPUTE'
  /** `forwardCarryUp` */
  | 'FORWARD_UP'
  /** `receiveCarryUp` */
  | 'RECEIVE'
  /** `returnCarryUp` */
  | 'RETURN_DOWN'
  /** `takeOutOfBundle` */
  | 'UNBUNDLE';

/** What `answerCarryUp` takes. */
export type CarryUpAnswerInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One for each point. */
  readonly items: ReadonlyArray<ResponseItemInput>;
  /** The same in plain words. */
  readonly summary: Scalars['String']['input'];
};

/** A page of hops. */
export type CarryUpConnection = {
  readonly __typename?: 'CarryUpConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<CarryUpEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<CarryUp>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type CarryUpEdge = {
  readonly __typename?: 'CarryUpEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: CarryUp;
};

/** An act on a hop was done. */
export type CarryUpHandled = {
  readonly __typename?: 'CarryUpHandled';
  /** It. */
  readonly carryUp: CarryUp;
};

/** What every act on a hop answers. */
export type CarryUpHandlingAnswer = CarryUpHandled | Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted;

/** What `carryUpProposal` and `forwardCarryUp` take. */
export type CarryUpInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id: the proposal, or the hop that goes on. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What a minority held. */
  readonly minorityOpinions?: InputMaybe<Scalars['String']['input']>;
  /** The resolution with which it goes up; at most 4000 characters. */
  readonly summary: Scalars['String']['input'];
};

/** How hops are ordered. */
export type CarryUpOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: CarryUpOrderField;
};

/** What hops are ordered by. */
export type CarryUpOrderField =
  /** When the next step is due. */
  | 'DUE'
  /** When they were sent. */
  | 'SENT';

/** What an act on a hop takes that needs a reason. */
export type CarryUpReasonInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** How a hop stands. */
export type CarryUpState =
  /** 回答済み: whoever sent it may dispute the answer once. */
  | 'ANSWERED'
  /** 終了: the answer was taken. */
  | 'CLOSED'
  /** さらに上申: the tier above has it; its own clock runs on. */
  | 'FORWARDED'
  /** 受領: the answer is owed. */
  | 'RECEIVED'
  /** 差戻し: not for this tier, or not whole. That is no answer. */
  | 'RETURNED'
  /** 送付: it went up. */
  | 'SENT'
  /** 検討中 */
  | 'UNDER_CONSIDERATION';

/** A state of a hop, in a filter. */
export type CarryUpStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<CarryUpState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<CarryUpState>>;
  /** Any but this one. */
  readonly not?: InputMaybe<CarryUpState>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CarryUpState>>;
};

/** What an act on a hop takes that needs nothing more. */
export type CarryUpStepInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a list of hops may be narrowed by. All members must hold. */
export type CarryUpWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<CarryUpWhere>>;
  /** By the area that they go to. */
  readonly area?: InputMaybe<IdFilter>;
  /** By the day the next step is due: what is overdue is due before today. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** None of it. */
  readonly not?: InputMaybe<CarryUpWhere>;
  /** By the office that owes the answer. */
  readonly office?: InputMaybe<IdFilter>;
  /** Any of these. */
  readonly or?: InputMaybe<ReadonlyArray<CarryUpWhere>>;
  /** By how they stand. */
  readonly state?: InputMaybe<CarryUpStateFilter>;
};

/** What `castBallot` answers. */
export type CastBallotAnswer = AlreadyVoted | BallotCast | Conflict | IdempotencyKeyReused | InvalidInput | MeetingNotInSession | NotFound | NotPermitted | VoteActNotPossible | VoterNotEntitled;

/** What `castBallot` takes. */
export type CastBallotInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member who votes. */
  readonly membership: Scalars['ID']['input'];
  /** What they vote: by name alone. In secret it must be left out. */
  readonly option?: InputMaybe<VoteOption>;
  /** The vote, by name or in secret. */
  readonly vote: Scalars['ID']['input'];
};

/** As many are for it as against: the rule leaves it to the chair. */
export type ChairMustDecide = Problem & {
  readonly __typename?: 'ChairMustDecide';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The vote. */
  readonly vote: Vote;
};


/** As many are for it as against: the rule leaves it to the chair. */
export type ChairMustDecideMessageArgs = {
  lang?: Language;
};


/** As many are for it as against: the rule leaves it to the chair. */
export type ChairMustDecideRemedyArgs = {
  lang?: Language;
};

/** The chair's vote where equal votes leave it to the chair. */
export type ChairsVote =
  /** 否 */
  | 'NO'
  /** 可 */
  | 'YES';

/** What `suspendCouncil`, `resumeCouncil` and `abandonCouncil` take. */
export type ChangeCouncilInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The council. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `changeEligibility` answers. */
export type ChangeEligibilityAnswer = Conflict | EligibilityActNotPossible | EligibilityChanged | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `changeEligibility` takes. */
export type ChangeEligibilityInput = {
  /** What it rests on, in words; at most 300 characters. */
  readonly basis: Scalars['String']['input'];
  /** The district that it's for. */
  readonly district: Scalars['ID']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The declaration. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type Clause = {
  readonly __typename?: 'Clause';
  readonly id: Scalars['ID']['output'];
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

/** What `closeDraw` answers. */
export type CloseDrawAnswer = Conflict | DrawActNotPossible | DrawClosed | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `closeMeeting` answers. */
export type CloseMeetingAnswer = Conflict | DiscussionStillOpen | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MeetingClosed | NotFound | NotPermitted;

/** What `closeVote` answers. */
export type CloseVoteAnswer = ChairMustDecide | Conflict | CountsNotRight | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | QuorumNotMet | VoteActNotPossible | VoteClosed | VoterNotEntitled;

/** What `closeVote` takes. */
export type CloseVoteInput = {
  /** The chair's vote, where equal votes leave it to the chair. */
  readonly chairsVote?: InputMaybe<ChairsVote>;
  /** By show of hands (all who are there) or in secret (all papers); else left out. */
  readonly counts?: InputMaybe<VoteCountsInput>;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The vote. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting, an item or a part of the minutes is to be closed without a reason. */
export type ClosedPartNeedsReason = Problem & {
  readonly __typename?: 'ClosedPartNeedsReason';
  readonly clause?: Maybe<Clause>;
  /** Where in the input the reason is missing. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A meeting, an item or a part of the minutes is to be closed without a reason. */
export type ClosedPartNeedsReasonMessageArgs = {
  lang?: Language;
};


/** A meeting, an item or a part of the minutes is to be closed without a reason. */
export type ClosedPartNeedsReasonRemedyArgs = {
  lang?: Language;
};

/** What `collectAreaIssue` takes. */
export type CollectAreaIssueInput = {
  /** What the problem is; at most 4000 characters. */
  readonly description: Scalars['String']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The area whose branch leads; needed where it spans several. */
  readonly leadArea?: InputMaybe<Scalars['ID']['input']>;
  /** The list that it's put on. */
  readonly list: Scalars['ID']['input'];
  /** What districts said: 1 to 100, of the list's own area at least once. */
  readonly sources: ReadonlyArray<AreaIssueSourceInput>;
  /** At most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `commitOpenCall` answers. */
export type CommitOpenCallAnswer = Conflict | GroupTooSmall | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallCommitted | OutsideCallPeriod | QuotasImpossible;

/** A number isn't the one that was committed to. */
export type CommitmentBroken = Problem & {
  readonly __typename?: 'CommitmentBroken';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The source. */
  readonly source: Scalars['String']['output'];
};


/** A number isn't the one that was committed to. */
export type CommitmentBrokenMessageArgs = {
  lang?: Language;
};


/** A number isn't the one that was committed to. */
export type CommitmentBrokenRemedyArgs = {
  lang?: Language;
};

/** What `completeDraw` answers. */
export type CompleteDrawAnswer = Conflict | DrawActNotPossible | DrawCompleted | IdempotencyKeyReused | InvalidInput | InvitationsOpen | NotFound | NotPermitted;

/** What `completeDraw` takes. */
export type CompleteDrawInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draw. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why seats stay open; public, at most 2,000 characters. Needed where they do. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The act would break a rule of composition, or break it more, on some day. */
export type CompositionBroken = Problem & {
  readonly __typename?: 'CompositionBroken';
  readonly clause?: Maybe<Clause>;
  /** The rules, and what they would find on the first day on which it's worse; at most some dozens. */
  readonly findings: ReadonlyArray<CompositionFinding>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The act would break a rule of composition, or break it more, on some day. */
export type CompositionBrokenMessageArgs = {
  lang?: Language;
};


/** The act would break a rule of composition, or break it more, on some day. */
export type CompositionBrokenRemedyArgs = {
  lang?: Language;
};

/** What all rules of a body find on a day: computed from memberships and days alone, and so again by anybody. */
export type CompositionCheck = {
  readonly __typename?: 'CompositionCheck';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** What each rule finds; at most some dozens. */
  readonly findings: ReadonlyArray<CompositionFinding>;
  /** SHA-256 over the day, the term and the findings. */
  readonly hash: Scalars['String']['output'];
  /** Whether a rule that blocks is broken. */
  readonly isBroken: Scalars['Boolean']['output'];
  /** Whether it isn't known of some rule if it's kept. */
  readonly isUncertain: Scalars['Boolean']['output'];
  /** The term that covers it; null where none does, and then nobody sits. */
  readonly term?: Maybe<CouncilTerm>;
};

/** What one rule finds on a day. */
export type CompositionFinding = {
  readonly __typename?: 'CompositionFinding';
  /** Among how many. */
  readonly base: Scalars['Int']['output'];
  /** How many it counts. */
  readonly measured: Scalars['Int']['output'];
  /** The memberships that break it; of a share or a cover, those that count against it. At most 200. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The rule. */
  readonly rule: CompositionRule;
  /** How far it is from being kept; 0 when it is. For a share `a/b`: a × all − b × those counted, and one more for a share to be passed. */
  readonly shortfall: Scalars['Int']['output'];
  /** Since when it's been broken without a day between; null while it's kept. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** What it finds. */
  readonly status: CompositionStatus;
  /** The memberships of which something isn't known that the rule asks for. At most 200. */
  readonly unknown: ReadonlyArray<Membership>;
};

/** 構成の決まり: who may sit on bodies of a type, as data with its time and its source. */
export type CompositionRule = {
  readonly __typename?: 'CompositionRule';
  /** Which members it counts; empty: all. At most some dozens. */
  readonly categories: ReadonlyArray<SeatCategory>;
  /** The clause behind it. */
  readonly clause?: Maybe<Clause>;
  /** What must not hold of a member; of INCOMPATIBLE. Named as in `MemberFact`. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
  /** Its id in the data. */
  readonly id: Scalars['ID']['output'];
  /** What it looks at. */
  readonly kind: CompositionRuleKind;
  /** At most so many; of MAX_CONSECUTIVE, terms in a row. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** The ways of being found that it counts; of METHOD_SHARE. */
  readonly methods: ReadonlyArray<SelectionMethod>;
  /** At least so many. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** How many months at most. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The roles that it counts; of OFFICER. */
  readonly roles: ReadonlyArray<MembershipRole>;
  /** How heavily it weighs. */
  readonly severity: CompositionSeverity;
  /** The least share of those counted, as a fraction such as `1/2`; `>1/2`: more than that. */
  readonly share?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly source: Source;
  /** What it says; in English where that is known and asked for. */
  readonly text: Scalars['String']['output'];
};


/** 構成の決まり: who may sit on bodies of a type, as data with its time and its source. */
export type CompositionRuleTextArgs = {
  lang?: Language;
};

/** What a rule of composition looks at. */
export type CompositionRuleKind =
  /** How many. */
  | 'COUNT'
  /** That each of some categories is there. */
  | 'COVERAGE'
  /** That something doesn't hold of a member. */
  | 'INCOMPATIBLE'
  /** That who sits here is a member elsewhere. */
  | 'LINK'
  /** How many terms in a row one person sits there. */
  | 'MAX_CONSECUTIVE'
  /** The share of those found in some way among those of its categories. */
  | 'METHOD_SHARE'
  /** How many have some role. */
  | 'OFFICER'
  /** The share of some among all. */
  | 'SHARE'
  /** How long a seat is given for. */
  | 'TERM_LENGTH'
  /** One seat for one person. */
  | 'UNIQUE';

/** How heavily a broken rule weighs. */
export type CompositionSeverity =
  /** Nobody is appointed against it. */
  | 'BLOCK'
  /** It shows, and nothing more. */
  | 'WARN';

/** What a rule finds. */
export type CompositionStatus =
  /** It's broken; nobody is appointed who doesn't mend it. */
  | 'BLOCK'
  /** It's kept. */
  | 'OK'
  /** It isn't broken by what is known, and something isn't known of a member. That never counts as kept: nobody more of whom it isn't known is appointed where the rule blocks. */
  | 'UNKNOWN'
  /** It's broken; that shows, and nothing more. */
  | 'WARN';

/** How well a value is attested. */
export type Confidence =
  /** The ward itself published it. */
  | 'OFFICIAL'
  /** Somebody else published it. */
  | 'THIRD_PARTY'
  /** General knowledge that no kept source confirms: check before relying on it. */
  | 'UNVERIFIED';

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

/** What `correctMinutes` answers. */
export type CorrectMinutesAnswer = ClosedPartNeedsReason | Conflict | IdempotencyKeyReused | InvalidInput | MinutesActNotPossible | MinutesAlreadyBegun | MinutesCorrectionDrafted | NotFound | NotPermitted;

/** What `correctMinutes` takes. */
export type CorrectMinutesInput = {
  /** The published edition in force. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All that the next edition says, in order; 1 to 500 parts. */
  readonly paragraphs: ReadonlyArray<MinutesParagraphInput>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type Council = Node & {
  readonly __typename?: 'Council';
  /** What was ever put before it, filtered, ordered and paged; the latest first unless ordered otherwise. At most 100 a page. */
  readonly agendaItems?: Maybe<AgendaItemConnection>;
  /** The area whose body it is, or in which its district lay when it was prepared; null for one of the ward. */
  readonly area?: Maybe<Area>;
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<CouncilAction>;
  /** Its states up to the day asked for, oldest first. */
  readonly changes: ReadonlyArray<CouncilStateChange>;
  /** What the rules of composition find. `asOf`: the day asked for when left out; may lie ahead. */
  readonly compositionCheck: CompositionCheck;
  /** The district whose body it is; null for one of an area or of the ward. Of a subcommittee: its parent's. */
  readonly district?: Maybe<District>;
  /** Draws by lot for this council. */
  readonly draws?: Maybe<DrawConnection>;
  /** The first day on which it no longer lived; null when it lived on the day asked for. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Since when it's established; null when it wasn't on the day asked for. */
  readonly establishedOn?: Maybe<Scalars['Date']['output']>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** What it's for. */
  readonly kind: CouncilKind;
  /** What it rests on; null before its establishment. */
  readonly legalBasis?: Maybe<CouncilLegalBasis>;
  /** The last day on which it can live: that of the term of its parent in which it was set up; null where no such day is. */
  readonly livesUntil?: Maybe<Scalars['Date']['output']>;
  /** The rules by which it meets and decides on the day (today unless `asOf` is given); null where none hold. */
  readonly meetingRules?: Maybe<MeetingRules>;
  /** Its meetings, cancelled ones too, filtered, ordered and paged; the latest number first unless ordered otherwise. At most 100 a page. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** Who sits on it on the day asked for, by seat; at most 200. */
  readonly members: ReadonlyArray<Membership>;
  /** Its name. */
  readonly name: Name;
  /** How long before a meeting it has to be made known, by today's rule; null while no rule is set. */
  readonly noticeRule?: Maybe<NoticeRule>;
  /** Its open calls that were made known, by the end of their period, latest first. At most 100 a page. */
  readonly openCalls: OpenCallConnection;
  /** The body whose subcommittee it is; null for others. */
  readonly parent?: Maybe<Council>;
  /** The day of its establishment as planned, by what was known on the day asked for; null when none is planned or it has come. */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** All plans of that day so far, oldest first. */
  readonly plans: ReadonlyArray<CouncilEstablishmentPlan>;
  /** The bodies that went over into this one, in the order of their ends; at most 100. */
  readonly predecessors: ReadonlyArray<Council>;
  /** Since when its preparation ran. */
  readonly preparedOn: Scalars['Date']['output'];
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** What it's there for, where its kind doesn't say. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** How regularly it is to meet and did, as it stands on the day (today unless `asOf` is given); null where no rule asks for that. */
  readonly regularDiscussions?: Maybe<RegularDiscussions>;
  /** What it ever decided, filtered, ordered and paged; the latest first unless ordered otherwise. At most 100 a page. */
  readonly resolutions?: Maybe<ResolutionConnection>;
  /** The office whose people serve it. */
  readonly secretariat?: Maybe<Office>;
  /** How it stood on the day asked for. */
  readonly state: CouncilState;
  /** Its subcommittees up to the day asked for, ended ones too, oldest first; at most 100. No list says which there may be. */
  readonly subcommittees: ReadonlyArray<Council>;
  /** The bodies that went on with what it did; empty where it lives, or nobody did. At most 20. */
  readonly successors: ReadonlyArray<Council>;
  /** The term that covers the day asked for; null in a gap. */
  readonly term?: Maybe<CouncilTerm>;
  /** All terms, dropped ones too, oldest first; at most 200. */
  readonly terms: ReadonlyArray<CouncilTerm>;
  /** What applies to bodies like it. */
  readonly type: CouncilType;
  /** Its seats that are empty on the day asked for before their term is over, by number; at most 200. */
  readonly vacancies: ReadonlyArray<CouncilSeat>;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilAgendaItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgendaItemOrder>>;
  where?: InputMaybe<AgendaItemWhere>;
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilCompositionCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DrawOrder>>;
  where?: InputMaybe<DrawWhere>;
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilMeetingRulesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingWhere>;
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilOpenCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OpenCallOrder>>;
  where?: InputMaybe<OpenCallWhere>;
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilRegularDiscussionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * 協議体: where the people of a district or an area share what they know and talk things over; open to all of them.
 * At most one of a kind lives at a place. Clause 第2・2⑷.
 */
export type CouncilResolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ResolutionOrder>>;
  where?: InputMaybe<ResolutionWhere>;
};

/** The preparation of a council has ended. */
export type CouncilAbandoned = {
  readonly __typename?: 'CouncilAbandoned';
  /** The council. */
  readonly council: Council;
};

/** The council's state doesn't allow this act. */
export type CouncilActNotPossible = Problem & {
  readonly __typename?: 'CouncilActNotPossible';
  /** The act. */
  readonly action: CouncilAction;
  readonly clause?: Maybe<Clause>;
  /** The council. */
  readonly council: Council;
  readonly message: Scalars['String']['output'];
  /** What this state allows, whoever asks. */
  readonly possible: ReadonlyArray<CouncilAction>;
  readonly remedy: Scalars['String']['output'];
  /** How the council stands. */
  readonly state: CouncilState;
};


/** The council's state doesn't allow this act. */
export type CouncilActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The council's state doesn't allow this act. */
export type CouncilActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with a council. The mutation of the same name does it. */
export type CouncilAction =
  /** `abandonCouncil` */
  | 'ABANDON'
  /** `dissolveCouncil` */
  | 'DISSOLVE'
  /** `establishCouncil` */
  | 'ESTABLISH'
  /** `planMeeting`, and with it the whole course of a meeting. */
  | 'PLAN_MEETING'
  /** `resumeCouncil` */
  | 'RESUME'
  /** `scheduleCouncilEstablishment` */
  | 'SCHEDULE_ESTABLISHMENT'
  /** `suspendCouncil` */
  | 'SUSPEND';

/** A page of councils. */
export type CouncilConnection = {
  readonly __typename?: 'CouncilConnection';
  /** The councils with their cursors. */
  readonly edges: ReadonlyArray<CouncilEdge>;
  /** The councils alone. */
  readonly nodes: ReadonlyArray<Council>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** A council has ended. */
export type CouncilDissolved = {
  readonly __typename?: 'CouncilDissolved';
  /** The council. */
  readonly council: Council;
};

/** The council isn't established, or it's suspended: it doesn't meet. */
export type CouncilDoesNotMeet = Problem & {
  readonly __typename?: 'CouncilDoesNotMeet';
  readonly clause?: Maybe<Clause>;
  /** The council. */
  readonly council: Council;
  /** How it stands. */
  readonly councilState: CouncilState;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The council isn't established, or it's suspended: it doesn't meet. */
export type CouncilDoesNotMeetMessageArgs = {
  lang?: Language;
};


/** The council isn't established, or it's suspended: it doesn't meet. */
export type CouncilDoesNotMeetRemedyArgs = {
  lang?: Language;
};

/** Something that a body has begun and not ended: somebody goes on with it before the body ends. */
export type CouncilDuty = {
  readonly __typename?: 'CouncilDuty';
  /** The body whose it is: the one that ends, or its subcommittee. */
  readonly council: Council;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: CouncilDutyKind;
  /** Who may go on with it; empty: it has to be ended first. */
  readonly mayGoTo: ReadonlyArray<CouncilDutyTaker>;
};

/** What a body has begun and not ended. */
export type CouncilDutyKind =
  /** 議題 that waits. */
  | 'AGENDA_ITEM'
  /** 地域課題 that isn't dealt with, with what policies are asked to take in of it. */
  | 'AREA_ISSUE'
  /** 上申 on the way up from it. */
  | 'CARRY_UP'
  /** 無作為抽出 */
  | 'DRAW'
  /** 諮問 that it hasn't answered. */
  | 'INQUIRY'
  /** 公募 */
  | 'OPEN_CALL'
  /** 提案 that it talks over. */
  | 'PROPOSAL';

/** Who may go on with a duty of a body that ends. */
export type CouncilDutyTaker =
  /** Another body; for an inquiry, one of the same kind. */
  | 'COUNCIL'
  /** The office that serves the body that ends. A waiting agenda item is withdrawn then, with the reason of the end. */
  | 'SECRETARIAT';

/** One council of a page. */
export type CouncilEdge = {
  readonly __typename?: 'CouncilEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The council. */
  readonly node: Council;
};

/** A council is established. */
export type CouncilEstablished = {
  readonly __typename?: 'CouncilEstablished';
  /** The council. */
  readonly council: Council;
};

/** A day on which a council was to be established, as it was planned for a while. Slips stay on record. */
export type CouncilEstablishmentPlan = {
  readonly __typename?: 'CouncilEstablishmentPlan';
  /** The day planned; null: the plan was dropped. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Since when this was the plan. */
  readonly since: Scalars['Date']['output'];
};

/** The day of establishment is planned, moved or dropped. */
export type CouncilEstablishmentScheduled = {
  readonly __typename?: 'CouncilEstablishmentScheduled';
  /** The council. */
  readonly council: Council;
};

/** Meetings of the council stand in the way: one in session, or, for an end, any that aren't over. */
export type CouncilHasMeetings = Problem & {
  readonly __typename?: 'CouncilHasMeetings';
  readonly clause?: Maybe<Clause>;
  /** The council. */
  readonly council: Council;
  /** The meetings. */
  readonly meetings: ReadonlyArray<Meeting>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Meetings of the council stand in the way: one in session, or, for an end, any that aren't over. */
export type CouncilHasMeetingsMessageArgs = {
  lang?: Language;
};


/** Meetings of the council stand in the way: one in session, or, for an end, any that aren't over. */
export type CouncilHasMeetingsRemedyArgs = {
  lang?: Language;
};

/** What a council is for. */
export type CouncilKind =
  /** 附属機関: an organ of the mayor, set up to advise on what the mayor asks. */
  | 'ADVISORY'
  /** 地域づくり協議会: of one area, to advise its general branch. */
  | 'AREA'
  /** 地区づくり協議会: of one district. */
  | 'DISTRICT'
  /** A body of another law, such as the ordinance on town planning (街づくり条例). Never taken for a council of a district. */
  | 'OTHER'
  /** 身近なまちづくり推進協議会: of one district, its members commissioned by the mayor, its centre its secretariat. */
  | 'PROMOTION'
  /** 部会: part of another body, for a purpose, with which it ends. */
  | 'SUBCOMMITTEE'
  /** 青少年地区委員会: of one district. Who sits on it isn't known here, and nothing is made up. */
  | 'YOUTH';

/** By the kind of a council. */
export type CouncilKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<CouncilKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CouncilKind>>;
};

/** What a council rests on. */
export type CouncilLegalBasis = {
  readonly __typename?: 'CouncilLegalBasis';
  /** The clause of the ordinance or outline, where one is named. */
  readonly clause?: Maybe<Clause>;
  /** The rule or decision, as people cite it. */
  readonly text: Scalars['String']['output'];
};

/** The council isn't established, or it's suspended. */
export type CouncilNotAtWork = Problem & {
  readonly __typename?: 'CouncilNotAtWork';
  readonly clause?: Maybe<Clause>;
  /** The council. */
  readonly council: Council;
  /** How it stands. */
  readonly councilState: CouncilState;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The council isn't established, or it's suspended. */
export type CouncilNotAtWorkMessageArgs = {
  lang?: Language;
};


/** The council isn't established, or it's suspended. */
export type CouncilNotAtWorkRemedyArgs = {
  lang?: Language;
};

/** How a list of councils is ordered. */
export type CouncilOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: CouncilOrderField;
};

/** What a list of councils may be ordered by. */
export type CouncilOrderField =
  /** The day of its establishment; those without one come first in ASC. */
  | 'ESTABLISHED_ON'
  /** あいうえお order of the reading; those without one come first in ASC. */
  | 'KANA'
  /** The day on which its preparation began. */
  | 'PREPARED_ON';

/** A council is in preparation. */
export type CouncilPrepared = {
  readonly __typename?: 'CouncilPrepared';
  /** The council. */
  readonly council: Council;
};

/** Whose decision it takes that a body goes over into another. */
export type CouncilReorganisation =
  /** The body's own, by a resolution; offices only support it (協議組織の再整理を支援). */
  | 'BODIES'
  /** Whoever's who set it up. */
  | 'FOUNDER';

/** A council goes on. */
export type CouncilResumed = {
  readonly __typename?: 'CouncilResumed';
  /** The council. */
  readonly council: Council;
};

/** How far the setting up of a council has come at one place, on one day. */
export type CouncilRollout = {
  readonly __typename?: 'CouncilRollout';
  /** The area that it's about or lies in. */
  readonly area?: Maybe<Area>;
  /** The day it's told for. */
  readonly asOf: Scalars['Date']['output'];
  /** The council that lived there; null where the state is NONE or only planned for. */
  readonly council?: Maybe<Council>;
  /** The district; null where it's about an area. */
  readonly district?: Maybe<District>;
  /** Whether the state is a plan's and not a fact's. Never true for today or the past. */
  readonly isPlanned: Scalars['Boolean']['output'];
  /** Its turn in the roll-out, from 1; null while no order is decided. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The day planned for its establishment, by what was known on the day asked for (today, for a day to come). */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it stands so: the reason of the last decision or, where there never was a council, why not. Reasons of decisions are in Japanese. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The office that serves the council. */
  readonly secretariat?: Maybe<Office>;
  /** Where that is known from; null where an act in this graph made it so: see the council's history. */
  readonly source?: Maybe<Source>;
  /** How it stood. For a day to come, a plan whose day falls before it counts as kept: then `isPlanned` is true. */
  readonly state: CouncilRolloutState;
};


/** How far the setting up of a council has come at one place, on one day. */
export type CouncilRolloutReasonArgs = {
  lang?: Language;
};

/** How many places stand in a state. */
export type CouncilRolloutCount = {
  readonly __typename?: 'CouncilRolloutCount';
  /** How many; also 0. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly state: CouncilRolloutState;
};

/** How far the setting up of a council has come at a place. */
export type CouncilRolloutState =
  /** 設置済み */
  | 'ESTABLISHED'
  /** No council, and none in preparation. */
  | 'NONE'
  /** 準備中 */
  | 'PREPARING'
  /** 休止中 */
  | 'SUSPENDED';

/** The roll-out of councils over all places of a kind (段階的に設置する), on one day. */
export type CouncilRollouts = {
  readonly __typename?: 'CouncilRollouts';
  /** The day it's told for. */
  readonly asOf: Scalars['Date']['output'];
  /** How many of them stand in each state, in the order of the states; together `placeCount`. */
  readonly counts: ReadonlyArray<CouncilRolloutCount>;
  /** How many places there are. */
  readonly placeCount: Scalars['Int']['output'];
  /** One entry a place: by turn in the roll-out, those without a turn last, in the ward's own order. */
  readonly rollouts: ReadonlyArray<CouncilRollout>;
};

/** 席: a seat of a body in one term. */
export type CouncilSeat = {
  readonly __typename?: 'CouncilSeat';
  /** Whom it stands for. */
  readonly category: SeatCategory;
  /** The district that it stands for; null where it stands for none. */
  readonly district?: Maybe<District>;
  /** Who sits on it; null for an empty one. `asOf`: today when left out. */
  readonly holder?: Maybe<Membership>;
  /** To name it in `nominateMember`. */
  readonly id: Scalars['ID']['output'];
  /** Its number in the term, from 1. */
  readonly number: Scalars['Int']['output'];
  /** How it stands. `asOf`: today when left out. */
  readonly state: CouncilSeatState;
  /** How long it has been empty, and by when it's to be filled; null where somebody sits on it or nobody has so far. `asOf`: today when left out. */
  readonly vacancy?: Maybe<SeatVacancy>;
};


/** 席: a seat of a body in one term. */
export type CouncilSeatHolderArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 席: a seat of a body in one term. */
export type CouncilSeatStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 席: a seat of a body in one term. */
export type CouncilSeatVacancyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How a seat stands on a day. */
export type CouncilSeatState =
  /** Somebody sits on it. */
  | 'FILLED'
  /** Nobody has sat on it so far. */
  | 'OPEN'
  /** 欠員: whoever sat on it has left. */
  | 'VACANT';

/** Some seats of one category. */
export type CouncilSeatsInput = {
  /** The category's id. */
  readonly category: Scalars['ID']['input'];
  /** How many, from 1. */
  readonly count: Scalars['Int']['input'];
  /** The district that they stand for, where the category is of districts. */
  readonly district?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * How a council stands. A record begins with its preparation; where there is none, the roll-out says NONE. Whether a term
 * of members runs isn't a state: it follows from the dates of the terms.
 */
export type CouncilState =
  /** 準備中止: its preparation ended; it never was established. */
  | 'ABANDONED'
  /** 解散: it has ended. */
  | 'DISSOLVED'
  /** 設置済み: it's established and may meet. */
  | 'ESTABLISHED'
  /** 準備中: people prepare it; it isn't established yet. */
  | 'PREPARING'
  /** 休止中: established, but it rests. */
  | 'SUSPENDED';

/** That a council came into a state. */
export type CouncilStateChange = {
  readonly __typename?: 'CouncilStateChange';
  /** The document that decided it, as people cite it; null where there's none. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** The first day on which it held. */
  readonly from: Scalars['Date']['output'];
  /** Why; null where nobody has to say. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was entered here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The state. */
  readonly state: CouncilState;
};

/** By the state of a council. */
export type CouncilStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<CouncilState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CouncilState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<CouncilState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CouncilState>>;
};

/** Who goes on with what a body has begun. */
export type CouncilSuccessorInput = {
  /** A body at work in the same area, or of the ward. Left out: the office that serves the body that ends. */
  readonly council?: InputMaybe<Scalars['ID']['input']>;
  /** The ids of what it goes on with; left out, with all that no other list names. */
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A council rests. */
export type CouncilSuspended = {
  readonly __typename?: 'CouncilSuspended';
  /** The council. */
  readonly council: Council;
};

/** 任期: the time for which the seats of a body are given. */
export type CouncilTerm = Node & {
  readonly __typename?: 'CouncilTerm';
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<CouncilTermAction>;
  /** The body. */
  readonly council: Council;
  /** The last day. Where a rule gives the length: the start, so many months on, less one day. */
  readonly endsOn: Scalars['Date']['output'];
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Everybody who is, was or will be on a seat of it, in the order of nomination; at most 1,000. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Who is put forward and not appointed. Null for everybody but the body's secretary and whoever appoints. */
  readonly nominations?: Maybe<ReadonlyArray<Membership>>;
  /** Which one it is of the body, from 1; numbers of dropped terms aren't given again. */
  readonly ordinal: Scalars['Int']['output'];
  /** How it stands. `asOf`: today when left out. */
  readonly phase: CouncilTermPhase;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** Why it was dropped. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its seats by number; at most 200. */
  readonly seats: ReadonlyArray<CouncilSeat>;
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** 任期: the time for which the seats of a body are given. */
export type CouncilTermPhaseArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What can be done with a term. The mutation of the same name does it. */
export type CouncilTermAction =
  /** `cancelCouncilTerm` */
  | 'CANCEL'
  /** `leaveSeatVacant` */
  | 'LEAVE_VACANT'
  /** `nominateMember` */
  | 'NOMINATE';

/** A term is dropped. */
export type CouncilTermCancelled = {
  readonly __typename?: 'CouncilTermCancelled';
  /** The term. */
  readonly term: CouncilTerm;
};

/** How a term stands on a day; it follows from its days. */
export type CouncilTermPhase =
  /** 取消し: it was dropped before anybody was appointed for it. */
  | 'CANCELLED'
  /** Its last day is over. */
  | 'ENDED'
  /** It lies ahead. */
  | 'PLANNED'
  /** It runs. */
  | 'RUNNING';

/** A term is planned. */
export type CouncilTermPlanned = {
  readonly __typename?: 'CouncilTermPlanned';
  /** The term. */
  readonly term: CouncilTerm;
};

/** What applies to bodies of one type, as data with its time and its source. */
export type CouncilType = {
  readonly __typename?: 'CouncilType';
  /** Where they can be. */
  readonly at: CouncilTypeSeat;
  /** Whose organ it is; null where no source says. English where it's known and asked for. */
  readonly belongsTo?: Maybe<Scalars['String']['output']>;
  /** What it rests on in the ordinance's outline; null for bodies of another ground. */
  readonly clause?: Maybe<Clause>;
  /** Whether it's known who sits on it. Where it isn't, no seats and no rules are made up. */
  readonly hasComposition: Scalars['Boolean']['output'];
  /** To name it in `prepareCouncil`. */
  readonly id: Scalars['ID']['output'];
  /** Whether a place has at most one at a time. */
  readonly isOnly: Scalars['Boolean']['output'];
  /** What such bodies are for. */
  readonly kind: CouncilKind;
  /** Its name. */
  readonly name: Name;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whose decision it takes that such a body goes over into another. */
  readonly reorganisedBy: CouncilReorganisation;
  /** Where it comes from. */
  readonly source: Source;
  /** How many months a term of its members has; null where no source gives a length: then each term names its own end. */
  readonly termMonths?: Maybe<Scalars['Int']['output']>;
  /** Since when it's the rule, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
};


/** What applies to bodies of one type, as data with its time and its source. */
export type CouncilTypeBelongsToArgs = {
  lang?: Language;
};

/** Where bodies of a type can be. */
export type CouncilTypeSeat =
  /** At an area. */
  | 'AREA'
  /** At a district. */
  | 'DISTRICT'
  /** Within another body. */
  | 'PARENT'
  /** At the ward as a whole. */
  | 'WARD';

/** What a list of councils may be narrowed by. All members must hold. */
export type CouncilWhere = {
  /** By the id of the area that it's of or lies in. */
  readonly area?: InputMaybe<IdFilter>;
  /** By the id of its district. */
  readonly district?: InputMaybe<IdFilter>;
  /** By the day of its establishment. */
  readonly establishedOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<CouncilKindFilter>;
  /** By name in any script: kanji, kana of either kind, romaji, any width. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CouncilWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CouncilWhere>>;
  /** By its state on the day asked for. */
  readonly state?: InputMaybe<CouncilStateFilter>;
};

/** The counts don't add up to the votes cast. */
export type CountsNotRight = Problem & {
  readonly __typename?: 'CountsNotRight';
  readonly clause?: Maybe<Clause>;
  /** The sum of the counts. */
  readonly counted: Scalars['Int']['output'];
  /** The ballots handed in; by show of hands the members who are there. */
  readonly expected: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The counts don't add up to the votes cast. */
export type CountsNotRightMessageArgs = {
  lang?: Language;
};


/** The counts don't add up to the votes cast. */
export type CountsNotRightRemedyArgs = {
  lang?: Language;
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

/** What `decideAgendaItem` answers. */
export type DecideAgendaItemAnswer = AgendaItemActNotPossible | AgendaItemDecided | Conflict | IdempotencyKeyReused | InvalidInput | MeetingNotInSession | NotFound | NotPermitted | NothingVoted | QuorumNotMet | ReflectionMissing | ResultNotVoted | VoteStillOpen;

/** What `decideAgendaItem` takes. */
export type DecideAgendaItemInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What those say who don't agree; at most 50. */
  readonly minorityOpinions?: ReadonlyArray<MinorityOpinionInput>;
  /** What becomes of it. */
  readonly reflection: ReflectionInput;
  /** What was decided: after a motion that was carried, as proposed or amended; else returned or rejected. */
  readonly result: ResolutionResult;
  /** The text of the resolution; at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What `decideOpenCall` answers. */
export type DecideOpenCallAnswer = CallDrawNotOver | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallDecided;

/** What `decideOpenCall` takes. */
export type DecideOpenCallInput = {
  /** The applications chosen, at most as many as there are seats. Left out after a draw: the lots decide. */
  readonly chosen?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The call. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why fewer are chosen than there are seats; public, at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Those in reserve, in their order; at most 200. Left out after a draw: it has its own. */
  readonly reserves?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The record of the choice, as people cite it; at most 500 characters. Needed but after a draw. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** What the share of a decision is of. */
export type DecisionBase =
  /** Of the votes cast. */
  | 'CAST'
  /** Of all in office who can vote on it. */
  | 'IN_OFFICE'
  /** Of those who can vote and are there. */
  | 'PRESENT';

/** The rule of decisions: how many votes for it a motion needs. */
export type DecisionRule = {
  readonly __typename?: 'DecisionRule';
  /** Which votes count as cast. */
  readonly castIncludes: ReadonlyArray<VoteOption>;
  /** … out of how many. */
  readonly denominator: Scalars['Int']['output'];
  /** Whether more than the share is needed, or the share will do. */
  readonly isStrict: Scalars['Boolean']['output'];
  /** Of the share: how many … */
  readonly numerator: Scalars['Int']['output'];
  /** What the share is of. */
  readonly of: DecisionBase;
  /** What follows when as many are for it as against, where more than half is needed. */
  readonly tieBreak: TieBreak;
};

/** What `declareEligibility` answers. */
export type DeclareEligibilityAnswer = Conflict | EligibilityAlreadyDeclared | EligibilityDeclared | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `declareEligibility` takes. */
export type DeclareEligibilityInput = {
  /**
   * What it rests on, in words: the part of the ward one lives in, the workplace, the school, the ties; at most 300
   * characters. No full address is needed.
   */
  readonly basis: Scalars['String']['input'];
  /** As what. */
  readonly category: EligibilityCategory;
  /** The district that it's for. */
  readonly district: Scalars['ID']['input'];
  /** For GROUP, and only then: a group that one speaks for. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `declineSeat` answers. */
export type DeclineSeatAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MembershipActNotPossible | NotFound | NotPermitted | SeatDeclined;

/** What `deferAgendaItem` answers. */
export type DeferAgendaItemAnswer = AgendaItemActNotPossible | AgendaItemDeferred | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | VoteStillOpen;

/** What `deferAgendaItem` takes. */
export type DeferAgendaItemInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** There's no answer before the council has deliberated and agreed on one. */
export type DeliberationMissing = Problem & {
  readonly __typename?: 'DeliberationMissing';
  readonly clause?: Maybe<Clause>;
  /** The inquiry. */
  readonly inquiry: Inquiry;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** There's no answer before the council has deliberated and agreed on one. */
export type DeliberationMissingMessageArgs = {
  lang?: Language;
};


/** There's no answer before the council has deliberated and agreed on one. */
export type DeliberationMissingRemedyArgs = {
  lang?: Language;
};

/** A member left. */
export type DepartureRecorded = {
  readonly __typename?: 'DepartureRecorded';
  /** The entry. */
  readonly attendance: Attendance;
};

/** A stretch of time in which a council is to meet at least once. */
export type DiscussionPeriod = {
  readonly __typename?: 'DiscussionPeriod';
  /** Its last day: the discussion is due by then. */
  readonly dueOn: Scalars['Date']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** The meetings held in it, in order. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Whether the council met in it, as it stands on the day that's asked for. */
  readonly state: DiscussionState;
};

/** Whether a council met in a period in which it was to. */
export type DiscussionState =
  /** The period runs, and it hasn't met yet. */
  | 'AHEAD'
  /** It met. */
  | 'HELD'
  /** 未開催: the period is over, and it didn't meet. */
  | 'MISSED';

/** Items are under discussion: each is decided, noted or deferred first. */
export type DiscussionStillOpen = Problem & {
  readonly __typename?: 'DiscussionStillOpen';
  /** The items. */
  readonly agendaItems: ReadonlyArray<AgendaItem>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Items are under discussion: each is decided, noted or deferred first. */
export type DiscussionStillOpenMessageArgs = {
  lang?: Language;
};


/** Items are under discussion: each is decided, noted or deferred first. */
export type DiscussionStillOpenRemedyArgs = {
  lang?: Language;
};

/** What `dissolveCouncil` answers. */
export type DissolveCouncilAnswer = BodiesMustDecide | Conflict | CouncilActNotPossible | CouncilDissolved | CouncilHasMeetings | DutiesWithoutSuccessor | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `dissolveCouncil` takes. */
export type DissolveCouncilInput = {
  /** The document that decides it, as people cite it; at most 500 characters. */
  readonly decision: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The council. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Where it goes over into another body: the resolutions of the bodies whose own decision it takes, at most 50. */
  readonly resolutions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who goes on with what it has begun; at most 20. Needed where something isn't ended. */
  readonly successors?: InputMaybe<ReadonlyArray<CouncilSuccessorInput>>;
};

export type District = {
  readonly __typename?: 'District';
  /** The council of this district, also while it's prepared or suspended; null where there's none. `asOf`: today when left out. */
  readonly council?: Maybe<Council>;
  /** How far the setting up of its council has come. `asOf`: today when left out. */
  readonly councilRollout?: Maybe<CouncilRollout>;
  readonly id: Scalars['ID']['output'];
  /** The public proposals that are addressed to it, newest first. */
  readonly proposals?: Maybe<ProposalConnection>;
};


export type DistrictCouncilArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DistrictCouncilRolloutArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DistrictProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProposalOrder>>;
  where?: InputMaybe<ProposalWhere>;
};

/** The district has a council already; it has at most one. Also answered to the second of two who come at once. */
export type DistrictHasCouncil = Problem & {
  readonly __typename?: 'DistrictHasCouncil';
  readonly clause?: Maybe<Clause>;
  /** The district. */
  readonly district?: Maybe<District>;
  /** Its council; null when that has ended since. */
  readonly existing?: Maybe<Council>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The district has a council already; it has at most one. Also answered to the second of two who come at once. */
export type DistrictHasCouncilMessageArgs = {
  lang?: Language;
};


/** The district has a council already; it has at most one. Also answered to the second of two who come at once. */
export type DistrictHasCouncilRemedyArgs = {
  lang?: Language;
};

/** What `draftMinutes` answers. */
export type DraftMinutesAnswer = ClosedPartNeedsReason | Conflict | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MinutesAlreadyBegun | MinutesDrafted | NotFound | NotPermitted;

/** What `draftMinutes` takes. */
export type DraftMinutesInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting, which was held. */
  readonly meeting: Scalars['ID']['input'];
  /** What they say, in order; 1 to 500 parts. */
  readonly paragraphs: ReadonlyArray<MinutesParagraphInput>;
};

/** What `draftResponse` takes. */
export type DraftResponseInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One for each point. */
  readonly items: ReadonlyArray<ResponseItemInput>;
  /** What kind of thing is answered. */
  readonly kind: ResponseDraftKind;
  /** Its id. */
  readonly subject: Scalars['ID']['input'];
  /** The same in plain words. */
  readonly summary: Scalars['String']['input'];
};

/**
 * 無作為抽出: people drawn by lot for a council, so that anybody can repeat it (SORT-1, docs/draws.md). Pool and rules are fixed and
 * published before the numbers exist that decide. Clause 第2・2⑷.
 */
export type Draw = Node & {
  readonly __typename?: 'Draw';
  /** How the invitations went, group by group; empty before everybody has answered. */
  readonly acceptances: ReadonlyArray<DrawAcceptance>;
  /** Always SORT-1. */
  readonly algorithm: Scalars['String']['output'];
  /** When the sources were announced; null before. */
  readonly announcedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day for which the pool was taken. */
  readonly asOf: Scalars['Date']['output'];
  /** The attempt that met every minimum, from 0; null before lots are drawn. */
  readonly attempt?: Maybe<Scalars['Int']['output']>;
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<DrawAction>;
  /** The council that it's for. */
  readonly council: Council;
  /** When it ended; null before. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** How many people are in the pool. */
  readonly entryCount: Scalars['Int']['output'];
  /** Who is in the pool, in Japanese. */
  readonly frame: Scalars['String']['output'];
  /** When pool and rules were fixed; null before. */
  readonly frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** All numbers as one text; null before the seed is fixed. */
  readonly keyString?: Maybe<Scalars['String']['output']>;
  /**
   * What people of the pool are written, by line; at most 500 a page. Each reading is logged. Null for everybody but the council's
   * secretary, and empty once the secrets are erased, some time after the end.
   */
  readonly letters?: Maybe<ReadonlyArray<DrawLetter>>;
  /** After so many attempts that break a minimum it's given up. */
  readonly maxAttempts: Scalars['Int']['output'];
  /** Everybody in the order of the draw: those drawn, then the reserves. Empty before. At most 500 a page. */
  readonly order?: Maybe<DrawEntryConnection>;
  /** Those drawn, and those who stepped in. */
  readonly places: ReadonlyArray<DrawPlace>;
  /** When it was planned. */
  readonly plannedOn: Scalars['Date']['output'];
  /** The lines of the pool, by their bytes; none before it's fixed. At most 500 a page. */
  readonly pool?: Maybe<DrawEntryConnection>;
  /** SHA-256 over the lines of the pool; null before it's fixed. */
  readonly poolHash?: Maybe<Scalars['String']['output']>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** What it's for. */
  readonly purpose: Scalars['String']['output'];
  /** How many of which people must and may be drawn. */
  readonly quotas: ReadonlyArray<DrawQuota>;
  /** Why it was voided, or completed with seats left open; null where nobody had to say. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 over everybody's commitment in the order of the draw, one a line; null before lots are drawn. */
  readonly resultHash?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of `rulesText`; null before it's fixed. */
  readonly rulesHash?: Maybe<Scalars['String']['output']>;
  /** The rules as text, as they're hashed: JSON with sorted keys. */
  readonly rulesText: Scalars['String']['output'];
  /** How many are drawn. */
  readonly seats: Scalars['Int']['output'];
  /** SHA-256 that follows from both hashes and `keyString`; null before it's fixed. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  /** Where the numbers come from; empty before they're announced. */
  readonly sources: ReadonlyArray<DrawSource>;
  /** How far it has come. */
  readonly state: DrawState;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** In front of whom the numbers were entered. */
  readonly witnesses: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * 無作為抽出: people drawn by lot for a council, so that anybody can repeat it (SORT-1, docs/draws.md). Pool and rules are fixed and
 * published before the numbers exist that decide. Clause 第2・2⑷.
 */
export type DrawLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 無作為抽出: people drawn by lot for a council, so that anybody can repeat it (SORT-1, docs/draws.md). Pool and rules are fixed and
 * published before the numbers exist that decide. Clause 第2・2⑷.
 */
export type DrawOrderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 無作為抽出: people drawn by lot for a council, so that anybody can repeat it (SORT-1, docs/draws.md). Pool and rules are fixed and
 * published before the numbers exist that decide. Clause 第2・2⑷.
 */
export type DrawPoolArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 無作為抽出: people drawn by lot for a council, so that anybody can repeat it (SORT-1, docs/draws.md). Pool and rules are fixed and
 * published before the numbers exist that decide. Clause 第2・2⑷.
 */
export type DrawPurposeArgs = {
  lang?: Language;
};

/** How the invitations of one group of people went. */
export type DrawAcceptance = {
  readonly __typename?: 'DrawAcceptance';
  /** How many of those said yes. */
  readonly accepted: Scalars['Int']['output'];
  /** How many of it were asked. */
  readonly invited: Scalars['Int']['output'];
  /** The group. */
  readonly stratum: DrawStratum;
};

/** The draw's state doesn't allow this act. */
export type DrawActNotPossible = Problem & {
  readonly __typename?: 'DrawActNotPossible';
  /** The act. */
  readonly action: DrawAction;
  readonly clause?: Maybe<Clause>;
  /** The draw. */
  readonly draw: Draw;
  readonly message: Scalars['String']['output'];
  /** What this state allows, whoever asks. */
  readonly possible: ReadonlyArray<DrawAction>;
  readonly remedy: Scalars['String']['output'];
  /** How the draw stands. */
  readonly state: DrawState;
};


/** The draw's state doesn't allow this act. */
export type DrawActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The draw's state doesn't allow this act. */
export type DrawActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with a draw. The mutation of the same name does it. */
export type DrawAction =
  /** `addDrawEntries` */
  | 'ADD_ENTRIES'
  /** `announceDrawSources` */
  | 'ANNOUNCE_SOURCES'
  /** `closeDraw` */
  | 'CLOSE'
  /** `completeDraw` */
  | 'COMPLETE'
  /** `performDraw` */
  | 'DRAW'
  /** `fixDrawSeed` */
  | 'FIX_SEED'
  /** `freezeDrawPool` */
  | 'FREEZE_POOL'
  /** `inviteDrawn` */
  | 'INVITE'
  /** `recordDrawAnswer` */
  | 'RECORD_ANSWER'
  /** `voidDraw` */
  | 'VOID';

/** What somebody who was asked answered. */
export type DrawAnswer =
  /** Says yes. */
  | 'ACCEPTED'
  /** Says no. */
  | 'DECLINED'
  /** Didn't answer in time. */
  | 'EXPIRED'
  /** May not take part. */
  | 'INELIGIBLE';

/** An answer is on record; whoever steps in is asked. */
export type DrawAnswerRecorded = {
  readonly __typename?: 'DrawAnswerRecorded';
  /** The draw. */
  readonly draw: Draw;
  /** Who steps in; null where nobody has to, or nobody is left with whom every quota holds. */
  readonly replacement?: Maybe<DrawPlace>;
};

/** A draw is over. */
export type DrawClosed = {
  readonly __typename?: 'DrawClosed';
  /** The draw. */
  readonly draw: Draw;
};

/** Everybody has answered. */
export type DrawCompleted = {
  readonly __typename?: 'DrawCompleted';
  /** The draw. */
  readonly draw: Draw;
};

/** A page of draws. */
export type DrawConnection = {
  readonly __typename?: 'DrawConnection';
  /** The draws with their cursors. */
  readonly edges: ReadonlyArray<DrawEdge>;
  /** The draws alone. */
  readonly nodes: ReadonlyArray<Draw>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One draw of a page. */
export type DrawEdge = {
  readonly __typename?: 'DrawEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The draw. */
  readonly node: Draw;
};

/** People were put into the pool. */
export type DrawEntriesAdded = {
  readonly __typename?: 'DrawEntriesAdded';
  /** The draw. */
  readonly draw: Draw;
};

/** One line of a pool: it stands for a person and doesn't tell who it is. */
export type DrawEntry = {
  readonly __typename?: 'DrawEntry';
  /** SHA-256 of the person's own salt and of what they're called in the pool. */
  readonly commitment: Scalars['String']['output'];
  /** Its place in the order of the draw, from 1; null before lots are drawn. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The attributes that quotas look at. */
  readonly strata: ReadonlyArray<DrawStratum>;
};

/** A page of lines. */
export type DrawEntryConnection = {
  readonly __typename?: 'DrawEntryConnection';
  /** The lines with their cursors. */
  readonly edges: ReadonlyArray<DrawEntryEdge>;
  /** The lines alone. */
  readonly nodes: ReadonlyArray<DrawEntry>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One line of a page. */
export type DrawEntryEdge = {
  readonly __typename?: 'DrawEntryEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: DrawEntry;
};

/** A group of people in the pool that's too small to be published. */
export type DrawGroup = {
  readonly __typename?: 'DrawGroup';
  /** Which attribute. */
  readonly attribute: Scalars['String']['output'];
  /** How many people share it. */
  readonly count: Scalars['Int']['output'];
  /** Which value of it. */
  readonly value: Scalars['String']['output'];
};

/** What `freezeDrawPool`, `performDraw`, `inviteDrawn` and `closeDraw` take. */
export type DrawInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draw. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody in a pool is written: with it they find their line and can prove that it's theirs. */
export type DrawLetter = {
  readonly __typename?: 'DrawLetter';
  /** The line. */
  readonly commitment: Scalars['String']['output'];
  /** What they're called in the pool. */
  readonly person: Scalars['String']['output'];
  /** Their own salt, 32 hex digits. */
  readonly salt: Scalars['String']['output'];
};

/** The numbers of one source. */
export type DrawNumbersInput = {
  /** Where anybody finds them; at most 500 characters. */
  readonly evidence: Scalars['String']['input'];
  /** The source, by its name. */
  readonly name: Scalars['String']['input'];
  /** The secret word of a commitment. */
  readonly nonce?: InputMaybe<Scalars['String']['input']>;
  /** Whether the fallback counts. */
  readonly usedFallback?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 50 whole numbers from 0 to 1,000,000,000,000, as text. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** How a list of draws is ordered. */
export type DrawOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: DrawOrderField;
};

/** What a list of draws may be ordered by. */
export type DrawOrderField =
  /** By the day on which they were planned. */
  | 'PLANNED_ON';

/** Lots are drawn. */
export type DrawPerformed = {
  readonly __typename?: 'DrawPerformed';
  /** The draw. */
  readonly draw: Draw;
};

/** Somebody to be put into a pool. */
export type DrawPersonInput = {
  /** What they're called in the pool, at most 200 characters: enough to write to them. Kept sealed, never told back. */
  readonly person: Scalars['String']['input'];
  /** The attributes that quotas look at, at most 8. */
  readonly strata: ReadonlyArray<DrawStratumInput>;
};

/** Somebody who was drawn, or who stepped in for somebody. */
export type DrawPlace = {
  readonly __typename?: 'DrawPlace';
  /** When they answered; null before. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Their line. */
  readonly commitment: Scalars['String']['output'];
  /** Their place in the order of the draw, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** The line of whom they step in for; null for who was drawn at first. */
  readonly replaces?: Maybe<Scalars['String']['output']>;
  /** Until when they may answer, the day included; null before they're asked. */
  readonly replyBy?: Maybe<Scalars['Date']['output']>;
  /** How it stands with them. */
  readonly state: DrawPlaceState;
};

/** How it stands with somebody who was drawn. */
export type DrawPlaceState =
  /** Said yes. */
  | 'ACCEPTED'
  /** Said no. */
  | 'DECLINED'
  /** Drawn, not asked yet. */
  | 'DRAWN'
  /** Didn't answer in time. */
  | 'EXPIRED'
  /** May not take part. */
  | 'INELIGIBLE'
  /** Asked; the answer is due. */
  | 'INVITED';

/** A draw is planned. */
export type DrawPlanned = {
  readonly __typename?: 'DrawPlanned';
  /** The draw. */
  readonly draw: Draw;
};

/** Pool and rules are fixed and published. */
export type DrawPoolFrozen = {
  readonly __typename?: 'DrawPoolFrozen';
  /** The draw. */
  readonly draw: Draw;
};

/** How many people with a value of an attribute must and may be drawn. */
export type DrawQuota = {
  readonly __typename?: 'DrawQuota';
  /** Which attribute. */
  readonly attribute: Scalars['String']['output'];
  /** At most so many. */
  readonly max: Scalars['Int']['output'];
  /** At least so many. */
  readonly min: Scalars['Int']['output'];
  /** Which value of it. */
  readonly value: Scalars['String']['output'];
};

/** How many people with a value of an attribute must and may be drawn. */
export type DrawQuotaInput = {
  /** 1 to 40 letters, digits, `_`, `+` or `-`. */
  readonly attribute: Scalars['String']['input'];
  /** At most so many. */
  readonly max: Scalars['Int']['input'];
  /** At least so many. */
  readonly min: Scalars['Int']['input'];
  /** 1 to 40 letters, digits, `_`, `+` or `-`. */
  readonly value: Scalars['String']['input'];
};

/** The seed is fixed. */
export type DrawSeedFixed = {
  readonly __typename?: 'DrawSeedFixed';
  /** The draw. */
  readonly draw: Draw;
};

/** Where numbers come from that nobody knew when it was announced. */
export type DrawSource = {
  readonly __typename?: 'DrawSource';
  /** SHA-256 of a number that somebody committed to; null for public numbers. */
  readonly commitment?: Maybe<Scalars['String']['output']>;
  /** Where anybody finds the numbers; null before they're out. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The day on which the numbers come out. */
  readonly expectedOn: Scalars['Date']['output'];
  /** What counts instead when they don't come, in Japanese. */
  readonly fallback: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The word that opens a commitment; null where there's none. */
  readonly nonce?: Maybe<Scalars['String']['output']>;
  /** Which of its numbers count, in Japanese. */
  readonly rule: Scalars['String']['output'];
  /** Whether the fallback counts. */
  readonly usedFallback: Scalars['Boolean']['output'];
  /** The numbers; null before they're out. Whole numbers as text, so that none is rounded. */
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where numbers are to come from. */
export type DrawSourceInput = {
  /** SHA-256 in hex of `SORT-1/number`, a line break, a secret word, a line break and the number; left out for public numbers. */
  readonly commitment?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the numbers come out. */
  readonly expectedOn: Scalars['Date']['input'];
  /** What counts instead when they don't come, in Japanese; at most 500 characters. */
  readonly fallback: Scalars['String']['input'];
  /** Its name, at most 100 characters; different ones in one draw. */
  readonly name: Scalars['String']['input'];
  /** Which of its numbers count, in Japanese; at most 500 characters. */
  readonly rule: Scalars['String']['input'];
};

/** The sources are announced. */
export type DrawSourcesAnnounced = {
  readonly __typename?: 'DrawSourcesAnnounced';
  /** The draw. */
  readonly draw: Draw;
};

/** How far a draw by lot has come. */
export type DrawState =
  /** 終了: it's over. */
  | 'CLOSED'
  /** 抽出済み: lots are drawn. */
  | 'DRAWN'
  /** 打診中: those drawn are asked, and reserves step in. */
  | 'INVITING'
  /** 準備中: people are put into its pool. */
  | 'PLANNED'
  /** 名簿確定: pool and rules are fixed and published. */
  | 'POOL_FROZEN'
  /** 確定: everybody has answered. */
  | 'SEATED'
  /** 種確定: the numbers are in, and the seed follows from them. */
  | 'SEED_FIXED'
  /** 乱数源公表: where the numbers come from is announced; they aren't out. */
  | 'SOURCES_ANNOUNCED'
  /** 無効: it was ended before anybody was asked; its sources are never used again. */
  | 'VOIDED';

/** By the state of a draw. */
export type DrawStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<DrawState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DrawState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<DrawState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DrawState>>;
};

/** An attribute of people in a pool, as published. */
export type DrawStratum = {
  readonly __typename?: 'DrawStratum';
  /** Which: `age`. */
  readonly attribute: Scalars['String']['output'];
  /** Its value: `18-39`. */
  readonly value: Scalars['String']['output'];
};

/** An attribute of somebody in a pool. */
export type DrawStratumInput = {
  /** 1 to 40 letters, digits, `_`, `+` or `-`. */
  readonly attribute: Scalars['String']['input'];
  /** 1 to 40 letters, digits, `_`, `+` or `-`. */
  readonly value: Scalars['String']['input'];
};

/** A draw was ended before anybody was asked. */
export type DrawVoided = {
  readonly __typename?: 'DrawVoided';
  /** The draw. */
  readonly draw: Draw;
};

/** What a list of draws may be narrowed by. All members must hold. */
export type DrawWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DrawWhere>>;
  /** By the id of the council that it's for. */
  readonly council?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DrawWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DrawWhere>>;
  /** By the day on which it was planned. */
  readonly plannedOn?: InputMaybe<DateFilter>;
  /** By how far it has come. */
  readonly state?: InputMaybe<DrawStateFilter>;
};

/** Those drawn are asked. */
export type DrawnInvited = {
  readonly __typename?: 'DrawnInvited';
  /** The draw. */
  readonly draw: Draw;
};

/** Something that the body has begun has nobody who goes on with it. */
export type DutiesWithoutSuccessor = Problem & {
  readonly __typename?: 'DutiesWithoutSuccessor';
  readonly clause?: Maybe<Clause>;
  /** The body. */
  readonly council: Council;
  /** What is left; at most 200. */
  readonly duties: ReadonlyArray<CouncilDuty>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Something that the body has begun has nobody who goes on with it. */
export type DutiesWithoutSuccessorMessageArgs = {
  lang?: Language;
};


/** Something that the body has begun has nobody who goes on with it. */
export type DutiesWithoutSuccessorRemedyArgs = {
  lang?: Language;
};

/**
 * That somebody counts as one of the people of the ward (区民, clause 第1・2②), or has other ties with it: as they declared it,
 * with what it rests on. Nobody but they themselves sees it here. Staff look a declaration up by its reference alone
 * (`eligibilityByReference`), and each time is logged first.
 */
export type Eligibility = Node & {
  readonly __typename?: 'Eligibility';
  /** What one may do with it now. */
  readonly availableActions: ReadonlyArray<EligibilityAction>;
  /** What it rests on, in the words given; null once it's taken back. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** As what. */
  readonly category: EligibilityCategory;
  /** The clause that defines 区民. */
  readonly clause?: Maybe<Clause>;
  /** When it was declared, renewed or changed last. */
  readonly declaredOn: Scalars['Date']['output'];
  /** The district that it's for. */
  readonly district?: Maybe<District>;
  /** When all of it is erased, unless it's renewed. */
  readonly eraseAt: Scalars['DateTime']['output'];
  /** The first day on which it no longer holds, unless it's renewed. */
  readonly expiresOn: Scalars['Date']['output'];
  /** The group, by its id; null for a person's. */
  readonly group?: Maybe<Scalars['ID']['output']>;
  /** Every act on it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether that falls under the definition of 区民. */
  readonly isKumin: Scalars['Boolean']['output'];
  /** What to tell staff who have to check it, e.g. `KM-4F7K-9QPX`. */
  readonly reference: Scalars['String']['output'];
  /** How it stands today. */
  readonly state: EligibilityState;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was taken back; null while it wasn't. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** The declaration's state doesn't allow this act. */
export type EligibilityActNotPossible = Problem & {
  readonly __typename?: 'EligibilityActNotPossible';
  /** The act. */
  readonly action: EligibilityAction;
  readonly clause?: Maybe<Clause>;
  /** The declaration. */
  readonly eligibility: Eligibility;
  readonly message: Scalars['String']['output'];
  /** What this state allows. */
  readonly possible: ReadonlyArray<EligibilityAction>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: EligibilityState;
};


/** The declaration's state doesn't allow this act. */
export type EligibilityActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The declaration's state doesn't allow this act. */
export type EligibilityActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with a declaration. The mutation of the same name does it. */
export type EligibilityAction =
  /** `changeEligibility` */
  | 'CHANGE'
  /** `renewEligibility` */
  | 'RENEW'
  /** `withdrawEligibility` */
  | 'WITHDRAW';

/** There is a declaration of this category already: one's own, or the group's. */
export type EligibilityAlreadyDeclared = Problem & {
  readonly __typename?: 'EligibilityAlreadyDeclared';
  readonly clause?: Maybe<Clause>;
  /** It. */
  readonly existing?: Maybe<Eligibility>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** There is a declaration of this category already: one's own, or the group's. */
export type EligibilityAlreadyDeclaredMessageArgs = {
  lang?: Language;
};


/** There is a declaration of this category already: one's own, or the group's. */
export type EligibilityAlreadyDeclaredRemedyArgs = {
  lang?: Language;
};

/** As what somebody takes part. People say it of themselves; no register decides it. */
export type EligibilityCategory =
  /** 区内に通勤する者: commutes to work in the ward. */
  | 'COMMUTER'
  /** 区内に主たる活動拠点を有する法人その他の団体: a corporation or other body with its main base of activity in the ward. */
  | 'GROUP'
  /** 関係人口: has other ties with the ward. Beyond the definition of 区民; some kinds of participation accept it. */
  | 'RELATED'
  /** 区内に住所を有する者: lives in the ward. */
  | 'RESIDENT'
  /** 区内に通学する者: goes to school in the ward. */
  | 'STUDENT';

/** A declaration was changed and holds anew. */
export type EligibilityChanged = {
  readonly __typename?: 'EligibilityChanged';
  /** It. */
  readonly eligibility: Eligibility;
};

/** What staff see of somebody's declaration, for one purpose. That they looked is in the log of reads of personal data before they see it. */
export type EligibilityCheck = {
  readonly __typename?: 'EligibilityCheck';
  /** What it rests on, in the words given. Asking for it is another read, logged of its own. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** As what. */
  readonly category: EligibilityCategory;
  /** The district that it's for. */
  readonly district?: Maybe<District>;
  /** The first day on which it no longer holds. */
  readonly expiresOn: Scalars['Date']['output'];
  /** Whether that falls under the definition of 区民. */
  readonly isKumin: Scalars['Boolean']['output'];
  /** The reference. */
  readonly reference: Scalars['String']['output'];
  /** How it stands today: DECLARED or EXPIRED. */
  readonly state: EligibilityState;
};

/** How many hold a category for a district. */
export type EligibilityCount = {
  readonly __typename?: 'EligibilityCount';
  /** As what. */
  readonly category: EligibilityCategory;
  /** Rounded down to a multiple of `roundedTo`; null: fewer than `smallestCell`, perhaps none. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The district. */
  readonly district?: Maybe<District>;
};

/**
 * How many declarations there are, told so that nobody can be found by it: rounded, without small numbers, without sums, counted once a month.
 * Somebody who holds two categories counts in both.
 */
export type EligibilityCounts = {
  readonly __typename?: 'EligibilityCounts';
  /** When they were counted; they stay as they are till the month ends. */
  readonly countedAt: Scalars['DateTime']['output'];
  /** Every category and district, whether anybody holds it or not. */
  readonly counts: ReadonlyArray<EligibilityCount>;
  /** The month, e.g. `2026-11`. */
  readonly period: Scalars['String']['output'];
  /** Counts are rounded down to a multiple of this. */
  readonly roundedTo: Scalars['Int']['output'];
  /** Fewer than this isn't told. */
  readonly smallestCell: Scalars['Int']['output'];
};

/** Somebody's eligibility is declared. */
export type EligibilityDeclared = {
  readonly __typename?: 'EligibilityDeclared';
  /** It. */
  readonly eligibility: Eligibility;
};

/** What `renewEligibility` and `withdrawEligibility` take. */
export type EligibilityInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The declaration. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whether somebody may take part in something. */
export type EligibilityOutcome =
  /** May. */
  | 'ELIGIBLE'
  /** May not, for the reason that is told. */
  | 'NOT_ELIGIBLE';

/** What a member of staff looks a declaration up for. It's logged. */
export type EligibilityPurpose =
  /** 委員の選任: for a seat on a council. */
  | 'COUNCIL_SEAT'
  /** 無作為抽出: for a draw by lot. */
  | 'DRAW';

/** Why somebody may not take part in something. */
export type EligibilityReason =
  /** What is declared isn't a category that this accepts. */
  | 'CATEGORY_NOT_ACCEPTED'
  /** The declaration has expired. */
  | 'EXPIRED'
  /** Nothing is declared. */
  | 'NOT_DECLARED'
  /** Nobody is signed in. */
  | 'NOT_SIGNED_IN'
  /** What is declared is for another district. */
  | 'OTHER_DISTRICT';

/** A declaration holds anew. */
export type EligibilityRenewed = {
  readonly __typename?: 'EligibilityRenewed';
  /** It. */
  readonly eligibility: Eligibility;
};

/** How a declaration stands. */
export type EligibilityState =
  /** 申告済み: it holds. */
  | 'DECLARED'
  /** 期限切れ: its last day is over; renewing it makes it hold again. */
  | 'EXPIRED'
  /** 取下げ済み: taken back. */
  | 'WITHDRAWN';

/** Whether whoever asks may take part in something; if not, what would mend it. */
export type EligibilityVerdict = {
  readonly __typename?: 'EligibilityVerdict';
  /** What it's about. */
  readonly activity: ParticipationKind;
  /** The declarations of whoever asks that it rests on; at most one for each category, none where they may not. */
  readonly by: ReadonlyArray<Eligibility>;
  /** The clause behind the rule. */
  readonly clause?: Maybe<Clause>;
  /** The district that was asked for. */
  readonly district?: Maybe<District>;
  /** May they? */
  readonly outcome: EligibilityOutcome;
  /** Why not; null where they may. */
  readonly reason?: Maybe<EligibilityReason>;
  /** What would mend it, for a person; null where nothing has to be. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** The rule, for a person. */
  readonly rule: Scalars['String']['output'];
};


/** Whether whoever asks may take part in something; if not, what would mend it. */
export type EligibilityVerdictRemedyArgs = {
  lang?: Language;
};


/** Whether whoever asks may take part in something; if not, what would mend it. */
export type EligibilityVerdictRuleArgs = {
  lang?: Language;
};

/** A declaration was taken back. */
export type EligibilityWithdrawn = {
  readonly __typename?: 'EligibilityWithdrawn';
  /** It. */
  readonly eligibility: Eligibility;
};

/** What `withdrawNominee` and `declineSeat` take. */
export type EndNominationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `establishCouncil` answers. */
export type EstablishCouncilAnswer = Conflict | CouncilActNotPossible | CouncilEstablished | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `establishCouncil` takes. */
export type EstablishCouncilInput = {
  /** The id of the clause behind it, where there's one. */
  readonly clause?: InputMaybe<Scalars['ID']['input']>;
  /** The first day, from its preparation up to today; today when left out. */
  readonly establishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The council. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The rule or decision that it rests on, as people cite it; at most 500 characters. */
  readonly legalBasis: Scalars['String']['input'];
};

/** What `fixDrawSeed` answers. */
export type FixDrawSeedAnswer = CommitmentBroken | Conflict | DrawActNotPossible | DrawSeedFixed | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | NumbersNotOut;

/** What `fixDrawSeed` takes. */
export type FixDrawSeedInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draw. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Every source once. */
  readonly numbers: ReadonlyArray<DrawNumbersInput>;
  /** In front of whom, by what they're called in public. */
  readonly witnesses: ReadonlyArray<Scalars['String']['input']>;
};

/** What `forwardAreaIssue` takes. */
export type ForwardAreaIssueInput = {
  /** Those that are meant, all or none; left out: all of the bundle that are under consideration. */
  readonly carryUps?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue whose bundle goes up. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What a minority thought; at most 4,000 characters. */
  readonly minorityOpinions?: InputMaybe<Scalars['String']['input']>;
  /** The resolution with which they go up, for all of them; at most 4,000 characters. */
  readonly summary: Scalars['String']['input'];
};

/** What `freezeDrawPool` answers. */
export type FreezeDrawPoolAnswer = Conflict | DrawActNotPossible | DrawPoolFrozen | GroupTooSmall | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | QuotasImpossible;

/** Some groups of the pool are too small to be published. */
export type GroupTooSmall = Problem & {
  readonly __typename?: 'GroupTooSmall';
  readonly clause?: Maybe<Clause>;
  /** The groups. */
  readonly groups: ReadonlyArray<DrawGroup>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How many people the smallest group must have. */
  readonly smallest: Scalars['Int']['output'];
};


/** Some groups of the pool are too small to be published. */
export type GroupTooSmallMessageArgs = {
  lang?: Language;
};


/** Some groups of the pool are too small to be published. */
export type GroupTooSmallRemedyArgs = {
  lang?: Language;
};

/** Its state doesn't allow this. */
export type HandlingNotPossible = Problem & {
  readonly __typename?: 'HandlingNotPossible';
  /** What stands in the way besides the state: a rule's name, such as `HOP_OPEN`; null where it's the state alone. */
  readonly blockedBy?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What its state allows; at most some dozens. */
  readonly possible: ReadonlyArray<Scalars['String']['output']>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: Scalars['String']['output'];
  /** What was to be done. */
  readonly step: Scalars['String']['output'];
};


/** Its state doesn't allow this. */
export type HandlingNotPossibleMessageArgs = {
  lang?: Language;
};


/** Its state doesn't allow this. */
export type HandlingNotPossibleRemedyArgs = {
  lang?: Language;
};

/** One step in how something was handled: the chain is never broken and never rewritten. */
export type HandlingStep = {
  readonly __typename?: 'HandlingStep';
  /** The office that did it; null for the author. */
  readonly office?: Maybe<Office>;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** Why; null where none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The state that it led to. */
  readonly state: Scalars['String']['output'];
  /** What was done. */
  readonly step: Scalars['String']['output'];
};

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

/** What `holdMeeting` answers. */
export type HoldMeetingAnswer = Conflict | CouncilDoesNotMeet | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MeetingOpened | MeetingTooEarly | NotFound | NotPermitted | QuorumNotMet;

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

/** 諮問: what the mayor asks a council to investigate and deliberate on, with the answer (答申). Clause 第4・3⑵. */
export type Inquiry = Node & {
  readonly __typename?: 'Inquiry';
  /** What stood on agendas because of it, oldest first: one item, or a few. */
  readonly agendaItems: ReadonlyArray<AgendaItem>;
  /** 答申: the resolution that answers it; null before. */
  readonly answer?: Maybe<Resolution>;
  /** When the answer was handed over. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<InquiryAction>;
  /** The council that is asked. */
  readonly council: Council;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Which of the matters that it may be asked about. */
  readonly matter: InquiryMatter;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** How it stands. */
  readonly state: InquiryState;
  /** What is asked. */
  readonly text: Scalars['String']['output'];
  /** What it's about. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Why it was withdrawn. */
  readonly withdrawReason?: Maybe<Scalars['String']['output']>;
};

/** The inquiry's state doesn't allow this act. */
export type InquiryActNotPossible = Problem & {
  readonly __typename?: 'InquiryActNotPossible';
  /** The act. */
  readonly action: InquiryAction;
  readonly clause?: Maybe<Clause>;
  /** The inquiry. */
  readonly inquiry: Inquiry;
  readonly message: Scalars['String']['output'];
  /** What can be done with it now, whoever may. */
  readonly possible: ReadonlyArray<InquiryAction>;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: InquiryState;
};


/** The inquiry's state doesn't allow this act. */
export type InquiryActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The inquiry's state doesn't allow this act. */
export type InquiryActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with an inquiry. The mutation of the same name does it. */
export type InquiryAction =
  /** `answerInquiry` */
  | 'ANSWER'
  /** `withdrawInquiry` */
  | 'WITHDRAW';

/** An inquiry is answered. */
export type InquiryAnswered = {
  readonly __typename?: 'InquiryAnswered';
  /** The inquiry. */
  readonly inquiry: Inquiry;
};

/** A page of inquiries. */
export type InquiryConnection = {
  readonly __typename?: 'InquiryConnection';
  /** The inquiries with their cursors. */
  readonly edges: ReadonlyArray<InquiryEdge>;
  /** The inquiries alone. */
  readonly nodes: ReadonlyArray<Inquiry>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One inquiry of a page. */
export type InquiryEdge = {
  readonly __typename?: 'InquiryEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The inquiry. */
  readonly node: Inquiry;
};

/** What councils of a type may be asked about: data, with its clause. */
export type InquiryMatter = {
  readonly __typename?: 'InquiryMatter';
  /** The clause that names it. */
  readonly clause?: Maybe<Clause>;
  /** The type of council, e.g. `councilType:regional-administration`. */
  readonly councilType: Scalars['ID']['output'];
  /** E.g. `inquiryMatter:promotion-plan`. */
  readonly id: Scalars['ID']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** The matter in words. */
  readonly text: Scalars['String']['output'];
};


/** What councils of a type may be asked about: data, with its clause. */
export type InquiryMatterTextArgs = {
  lang?: Language;
};

/** An inquiry is open. */
export type InquiryOpened = {
  readonly __typename?: 'InquiryOpened';
  /** The inquiry. */
  readonly inquiry: Inquiry;
};

/** How a list of inquiries is ordered. */
export type InquiryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: InquiryOrderField;
};

/** What a list of inquiries may be ordered by. */
export type InquiryOrderField =
  /** When it was opened. */
  | 'OPENED_AT';

/** How an inquiry stands. */
export type InquiryState =
  /** 答申済み */
  | 'ANSWERED'
  /** 諮問中 */
  | 'OPEN'
  /** 取下げ */
  | 'WITHDRAWN';

/** By the state of an inquiry. */
export type InquiryStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<InquiryState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InquiryState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<InquiryState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<InquiryState>>;
};

/** The council is talking the inquiry over just now. */
export type InquiryUnderDiscussion = Problem & {
  readonly __typename?: 'InquiryUnderDiscussion';
  /** The item. */
  readonly agendaItem: AgendaItem;
  readonly clause?: Maybe<Clause>;
  /** The inquiry. */
  readonly inquiry: Inquiry;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The council is talking the inquiry over just now. */
export type InquiryUnderDiscussionMessageArgs = {
  lang?: Language;
};


/** The council is talking the inquiry over just now. */
export type InquiryUnderDiscussionRemedyArgs = {
  lang?: Language;
};

/** What a list of inquiries may be narrowed by. All members must hold. */
export type InquiryWhere = {
  /** By the id of the council. */
  readonly council?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<InquiryWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<InquiryWhere>>;
  /** By state. */
  readonly state?: InputMaybe<InquiryStateFilter>;
};

/** An inquiry is withdrawn. */
export type InquiryWithdrawn = {
  readonly __typename?: 'InquiryWithdrawn';
  /** The inquiry. */
  readonly inquiry: Inquiry;
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

/** Not everybody has answered, or seats are open without a reason. */
export type InvitationsOpen = Problem & {
  readonly __typename?: 'InvitationsOpen';
  readonly clause?: Maybe<Clause>;
  /** How many haven't answered. */
  readonly invited: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  /** How many seats nobody has accepted. */
  readonly open: Scalars['Int']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Not everybody has answered, or seats are open without a reason. */
export type InvitationsOpenMessageArgs = {
  lang?: Language;
};


/** Not everybody has answered, or seats are open without a reason. */
export type InvitationsOpenRemedyArgs = {
  lang?: Language;
};

/** What `inviteDrawn` answers. */
export type InviteDrawnAnswer = Conflict | DrawActNotPossible | DrawnInvited | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** The language of a text for a person. 日本語 is the default everywhere. */
export type Language =
  /** English */
  | 'EN'
  /** 日本語 */
  | 'JA';

/** What `lapseMeeting` answers. */
export type LapseMeetingAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MeetingCanOpen | MeetingLapsed | MeetingTooEarly | NotFound | NotPermitted;

/** What `resignSeat` and `recordMemberDeath` take. */
export type LeaveSeatInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day in the seat; today when left out. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
};

/** What `leaveSeatVacant` answers. */
export type LeaveSeatVacantAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SeatLeftVacant | SeatNotVacant | TermOver;

/** What `leaveSeatVacant` takes. */
export type LeaveSeatVacantInput = {
  /** The document that decides it, as people cite it; at most 500 characters. */
  readonly decision: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The seat. */
  readonly seat: Scalars['ID']['input'];
  /** The term. */
  readonly term: Scalars['ID']['input'];
};

/** Who sits on this seat has to be in office elsewhere, and isn't on that day. */
export type LinkMissing = Problem & {
  readonly __typename?: 'LinkMissing';
  readonly clause?: Maybe<Clause>;
  /** Where. */
  readonly linkedTo: SeatLink;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Who sits on this seat has to be in office elsewhere, and isn't on that day. */
export type LinkMissingMessageArgs = {
  lang?: Language;
};


/** Who sits on this seat has to be in office elsewhere, and isn't on that day. */
export type LinkMissingRemedyArgs = {
  lang?: Language;
};

/** Councils of this type aren't asked about that. */
export type MatterNotForCouncil = Problem & {
  readonly __typename?: 'MatterNotForCouncil';
  readonly clause?: Maybe<Clause>;
  /** The matter. */
  readonly matter: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** What they may be asked about; at most some dozens. */
  readonly possible: ReadonlyArray<Scalars['ID']['output']>;
  readonly remedy: Scalars['String']['output'];
};


/** Councils of this type aren't asked about that. */
export type MatterNotForCouncilMessageArgs = {
  lang?: Language;
};


/** Councils of this type aren't asked about that. */
export type MatterNotForCouncilRemedyArgs = {
  lang?: Language;
};

/** Whoever is signed in, as they see themselves. */
export type Me = {
  readonly __typename?: 'Me';
  /** What one has declared and not taken back: at most one for each category, those that have expired among them. */
  readonly eligibility: ReadonlyArray<Eligibility>;
  /** The groups that one speaks for, by one's sign-in; at most 50. */
  readonly groups: ReadonlyArray<MyGroup>;
  /** Stands for whoever is signed in. Opaque; nobody else's can be asked for. */
  readonly id: Scalars['ID']['output'];
};

/**
 * 会議: a meeting of a council. Open to everybody, and readable by everybody without signing in, unless a part of it is closed for a
 * reason that is public. Clause 第2・2⑵.
 */
export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  /** What it treats, in order. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** Changes of the agenda since the meeting was made known, oldest first. */
  readonly agendaChanges: ReadonlyArray<AgendaChange>;
  /** Its register: at most one entry for each member. */
  readonly attendance: ReadonlyArray<Attendance>;
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<MeetingAction>;
  /** Why it was cancelled; null when it wasn't. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** When the session ended, or that it lapsed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why not, if not. */
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  /** The council that meets. */
  readonly council: Council;
  /** The day in Asia/Tokyo on which it's held. */
  readonly heldOn: Scalars['Date']['output'];
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether everybody may attend; parts of the agenda may be closed even so. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The published edition of its minutes that is in force; null while none is published. */
  readonly minutes?: Maybe<Minutes>;
  /** All published editions, oldest first; for the secretariat also the one in work. */
  readonly minutesEditions: ReadonlyArray<Minutes>;
  /** How people take part. */
  readonly mode: MeetingMode;
  /** How it was made known; null while it isn't. */
  readonly notice?: Maybe<MeetingNotice>;
  /** 第n回: 1, 2, 3 … within the council, without a gap and never given twice; a cancelled meeting keeps its own. */
  readonly number: Scalars['Int']['output'];
  /** When the session began. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The quorum at the instant of opening, or of lapsing; null before. */
  readonly openingQuorum?: Maybe<QuorumCheck>;
  /** The opinions addressed to a tier that were said at it and are published, in the order in which they were taken down. */
  readonly opinions: OpinionConnection;
  /** Where; null for a remote one. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** What it decided, in order; at most one for each item. */
  readonly resolutions: ReadonlyArray<Resolution>;
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: MeetingState;
  /** Where on the net; null for one in person. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Counts the acts on it; send it back as `expectedVersion`. Work on its minutes isn't one. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 会議: a meeting of a council. Open to everybody, and readable by everybody without signing in, unless a part of it is closed for a
 * reason that is public. Clause 第2・2⑵.
 */
export type MeetingOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The meeting's state doesn't allow this act. */
export type MeetingActNotPossible = Problem & {
  readonly __typename?: 'MeetingActNotPossible';
  /** The act. */
  readonly action: MeetingAction;
  readonly clause?: Maybe<Clause>;
  /** The meeting. */
  readonly meeting: Meeting;
  readonly message: Scalars['String']['output'];
  /** What this state allows, whoever asks. */
  readonly possible: ReadonlyArray<MeetingAction>;
  readonly remedy: Scalars['String']['output'];
  /** How the meeting stands. */
  readonly state: MeetingState;
};


/** The meeting's state doesn't allow this act. */
export type MeetingActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The meeting's state doesn't allow this act. */
export type MeetingActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with a meeting. The mutation of the same name does it. */
export type MeetingAction =
  /** `cancelMeeting` */
  | 'CANCEL'
  /** `closeMeeting` */
  | 'CLOSE'
  /** `draftMinutes`, while there are none. */
  | 'DRAFT_MINUTES'
  /** `holdMeeting` */
  | 'HOLD'
  /** `lapseMeeting`, when too few came within the time of grace. */
  | 'LAPSE'
  /** `noticeMeeting` */
  | 'NOTICE'
  /** `setAgenda` */
  | 'SET_AGENDA';

/** The quorum is met: the meeting can be opened, and doesn't lapse. */
export type MeetingCanOpen = Problem & {
  readonly __typename?: 'MeetingCanOpen';
  readonly clause?: Maybe<Clause>;
  /** The meeting. */
  readonly meeting: Meeting;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The quorum is met: the meeting can be opened, and doesn't lapse. */
export type MeetingCanOpenMessageArgs = {
  lang?: Language;
};


/** The quorum is met: the meeting can be opened, and doesn't lapse. */
export type MeetingCanOpenRemedyArgs = {
  lang?: Language;
};

/** A meeting is cancelled. */
export type MeetingCancelled = {
  readonly __typename?: 'MeetingCancelled';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** A session has ended. */
export type MeetingClosed = {
  readonly __typename?: 'MeetingClosed';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The meetings with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The meetings alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One meeting of a page. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
};

/** What `holdMeeting`, `lapseMeeting` and `closeMeeting` take. */
export type MeetingInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting has lapsed. */
export type MeetingLapsed = {
  readonly __typename?: 'MeetingLapsed';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** How people take part in a meeting. */
export type MeetingMode =
  /** Either way. */
  | 'BOTH'
  /** All in one place. */
  | 'IN_PERSON'
  /** Over the net. */
  | 'REMOTE';

/** The meeting stands otherwise than the act needs: items go on agendas that are ahead, and are treated in session. */
export type MeetingNotInSession = Problem & {
  readonly __typename?: 'MeetingNotInSession';
  readonly clause?: Maybe<Clause>;
  /** The meeting. */
  readonly meeting: Meeting;
  /** How it stands. */
  readonly meetingState: MeetingState;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The meeting stands otherwise than the act needs: items go on agendas that are ahead, and are treated in session. */
export type MeetingNotInSessionMessageArgs = {
  lang?: Language;
};


/** The meeting stands otherwise than the act needs: items go on agendas that are ahead, and are treated in session. */
export type MeetingNotInSessionRemedyArgs = {
  lang?: Language;
};

/** How a meeting was made known to all. */
export type MeetingNotice = {
  readonly __typename?: 'MeetingNotice';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** How many days ahead the rule then asked for. */
  readonly ruleDays: Scalars['Int']['output'];
  /** Why it was later than that; null when it was in time. */
  readonly urgencyReason?: Maybe<Scalars['String']['output']>;
};

/** A meeting is made known to all. */
export type MeetingNoticed = {
  readonly __typename?: 'MeetingNoticed';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** A session has begun. */
export type MeetingOpened = {
  readonly __typename?: 'MeetingOpened';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** How a list of meetings is ordered. */
export type MeetingOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: MeetingOrderField;
};

/** What a list of meetings may be ordered by. */
export type MeetingOrderField =
  /** 第n回 */
  | 'NUMBER'
  /** When it starts. */
  | 'STARTS_AT';

/** A meeting is planned, with its number. */
export type MeetingPlanned = {
  readonly __typename?: 'MeetingPlanned';
  /** The meeting. */
  readonly meeting: Meeting;
};

/** By what rules councils of a kind meet and decide: data, with its source. */
export type MeetingRules = {
  readonly __typename?: 'MeetingRules';
  /** The share that a decision needs. */
  readonly decision: DecisionRule;
  /** A discussion at least once in so many months; null: no regular one. */
  readonly discussionMonths?: Maybe<Scalars['Int']['output']>;
  /** How many minutes after its start a meeting without a quorum is waited for. */
  readonly graceMinutes: Scalars['Int']['output'];
  /** What to know about them. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The quorum. */
  readonly quorum: QuorumRule;
  /** How many minutes before the start the register opens. */
  readonly registerMinutes: Scalars['Int']['output'];
  /** Where they come from. */
  readonly source: Source;
  /** Since when they hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
};

/** How a meeting stands. */
export type MeetingState =
  /** 中止: it wasn't held; its number stays with it. */
  | 'CANCELLED'
  /** 終了: it was held. */
  | 'HELD'
  /** 開会中 */
  | 'IN_SESSION'
  /** 流会: too few came within the time of grace; its number stays with it. */
  | 'LAPSED'
  /** 告知済み: it's made known to all. */
  | 'NOTICED'
  /** 計画中: it has its number, day and place; it isn't made known yet. */
  | 'PLANNED';

/** By the state of a meeting. */
export type MeetingStateFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<MeetingState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MeetingState>>;
  /** Isn't this. */
  readonly not?: InputMaybe<MeetingState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MeetingState>>;
};

/** The meeting's time hasn't come. */
export type MeetingTooEarly = Problem & {
  readonly __typename?: 'MeetingTooEarly';
  readonly clause?: Maybe<Clause>;
  /** The meeting. */
  readonly meeting: Meeting;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
};


/** The meeting's time hasn't come. */
export type MeetingTooEarlyMessageArgs = {
  lang?: Language;
};


/** The meeting's time hasn't come. */
export type MeetingTooEarlyRemedyArgs = {
  lang?: Language;
};

/** What a list of meetings may be narrowed by. All members must hold. */
export type MeetingWhere = {
  /** By the id of the council. */
  readonly council?: InputMaybe<IdFilter>;
  /** By the day on which it's held. */
  readonly heldOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MeetingWhere>;
  /** By number. */
  readonly number?: InputMaybe<IntFilter>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MeetingWhere>>;
  /** By state. */
  readonly state?: InputMaybe<MeetingStateFilter>;
};

/** Somebody is appointed. */
export type MemberAppointed = {
  readonly __typename?: 'MemberAppointed';
  /** The membership. */
  readonly membership: Membership;
};

/** A member came. */
export type MemberArrivalRecorded = {
  readonly __typename?: 'MemberArrivalRecorded';
  /** The entry. */
  readonly attendance: Attendance;
};

/** The seat is vacant by death. */
export type MemberDeathRecorded = {
  readonly __typename?: 'MemberDeathRecorded';
  /** The membership. */
  readonly membership: Membership;
};

/** That something holds of a member, or doesn't, as far as rules ask for it. */
export type MemberFact = {
  readonly __typename?: 'MemberFact';
  /** What, by its name in the rules. */
  readonly fact: Scalars['String']['output'];
  /** Whether it holds. */
  readonly holds: Scalars['Boolean']['output'];
};

/** Something said of a member. */
export type MemberFactInput = {
  /** What, by its name in the rules: small letters, digits and -, at most 40. */
  readonly fact: Scalars['String']['input'];
  /** Whether it holds. */
  readonly holds: Scalars['Boolean']['input'];
};

/** What is said of a member is recorded. */
export type MemberFactsStated = {
  readonly __typename?: 'MemberFactsStated';
  /** The membership. */
  readonly membership: Membership;
};

/** Whether all may know the name is set. */
export type MemberNameConsentSet = {
  readonly __typename?: 'MemberNameConsentSet';
  /** The membership. */
  readonly membership: Membership;
};

/** Somebody is put forward. */
export type MemberNominated = {
  readonly __typename?: 'MemberNominated';
  /** The membership. */
  readonly membership: Membership;
};

/** Who a member is, for those who write to them. */
export type MemberPerson = {
  readonly __typename?: 'MemberPerson';
  /** How they're reached. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** A member takes no part in an item. */
export type MemberRecused = {
  readonly __typename?: 'MemberRecused';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** A member has their vote again. */
export type MemberReinstated = {
  readonly __typename?: 'MemberReinstated';
  /** The membership. */
  readonly membership: Membership;
};

/** Somebody is released from the seat. */
export type MemberRemoved = {
  readonly __typename?: 'MemberRemoved';
  /** The membership. */
  readonly membership: Membership;
};

/** A member has no vote from now on. */
export type MemberSuspended = {
  readonly __typename?: 'MemberSuspended';
  /** The membership. */
  readonly membership: Membership;
};

/** 職務停止: a time in which a member has no vote, and isn't counted for the quorum. */
export type MemberSuspension = {
  readonly __typename?: 'MemberSuspension';
  /** The document that decided it, as people cite it. */
  readonly decision: Scalars['String']['output'];
  /** From this instant on. */
  readonly from: Scalars['DateTime']['output'];
  /** Up to this instant; null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** 委員: that somebody sits on a seat of a body for a term (Popolo Membership). The name is public by consent alone. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<MembershipAction>;
  /** Whom it stands for. */
  readonly category: SeatCategory;
  /** What the rules of composition would find if they sat from this day: before the act. Null where they can't, and for those who read. `from`: the later of today and the term's first day when left out. */
  readonly checkIfAppointed?: Maybe<CompositionCheck>;
  /** How many terms in a row the person sits on the body with this one (再任); there's no limit. */
  readonly consecutiveTerms: Scalars['Int']['output'];
  /** The body. */
  readonly council: Council;
  /** The document that decided on it, as people cite it. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** What was said of them as far as rules ask for it; at most 20. Null for everybody but the body's secretary and whoever appoints. */
  readonly facts?: Maybe<ReadonlyArray<MemberFact>>;
  /** The first day; null while only put forward. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** The last day: of the term, of the predecessor's time, or on which it ended before. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The name, where the member agreed that all may know it and was appointed; else the seat alone is told. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who it is. Null for everybody but the body's secretary; each reading is logged. */
  readonly person?: Maybe<MemberPerson>;
  /** How it stands. `asOf`: today when left out. */
  readonly phase: MembershipPhase;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** Whose remaining time it serves (補欠委員); null for a member of their own right. */
  readonly replaces?: Maybe<Membership>;
  /** The membership of another body that it rests on: it ends with that. */
  readonly restsOn?: Maybe<Membership>;
  /** What they are there. */
  readonly role: MembershipRole;
  /** The seat. */
  readonly seat: CouncilSeat;
  /** How they were found. */
  readonly selection: MembershipSelection;
  /** The times without a vote, oldest first; at most some. */
  readonly suspensions: ReadonlyArray<MemberSuspension>;
  /** The term. */
  readonly term: CouncilTerm;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** 委員: that somebody sits on a seat of a body for a term (Popolo Membership). The name is public by consent alone. */
export type MembershipCheckIfAppointedArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
};


/** 委員: that somebody sits on a seat of a body for a term (Popolo Membership). The name is public by consent alone. */
export type MembershipPhaseArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The membership's state doesn't allow this act. */
export type MembershipActNotPossible = Problem & {
  readonly __typename?: 'MembershipActNotPossible';
  /** The act. */
  readonly action: MembershipAction;
  readonly clause?: Maybe<Clause>;
  /** The membership. */
  readonly membership: Membership;
  readonly message: Scalars['String']['output'];
  /** How it stands. */
  readonly phase: MembershipPhase;
  /** What is possible, whoever asks. */
  readonly possible: ReadonlyArray<MembershipAction>;
  readonly remedy: Scalars['String']['output'];
};


/** The membership's state doesn't allow this act. */
export type MembershipActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The membership's state doesn't allow this act. */
export type MembershipActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with a membership. The last two come by themselves, with what they follow from. */
export type MembershipAction =
  /** `appointMember` */
  | 'APPOINT'
  /** `declineSeat` */
  | 'DECLINE'
  /** The body ends. */
  | 'END_WITH_BODY'
  /** The membership that it rests on ends. */
  | 'LOSE_LINK'
  /** `recordMemberDeath` */
  | 'RECORD_DEATH'
  /** `reinstateMember` */
  | 'REINSTATE'
  /** `rejectNominee` */
  | 'REJECT'
  /** `removeMember` */
  | 'REMOVE'
  /** `resignSeat` */
  | 'RESIGN'
  /** `suspendMember` */
  | 'SUSPEND'
  /** `withdrawNominee` */
  | 'WITHDRAW';

/** How a membership stands on a day. The state is what acts made of it; being in office follows from the days. */
export type MembershipPhase =
  /** 在任 */
  | 'ACTIVE'
  /** 委嘱済み: appointed, the first day lies ahead. */
  | 'APPOINTED'
  /** The body ended. */
  | 'BODY_ENDED'
  /** 死亡 */
  | 'DECEASED'
  /** Declined before the first day. */
  | 'DECLINED'
  /** 任期満了: the last day is over. */
  | 'EXPIRED'
  /** The membership that it rested on ended. */
  | 'LOST_LINK'
  /** 推薦: put forward, not appointed. */
  | 'NOMINATED'
  /** Not accepted. */
  | 'REJECTED'
  /** 解嘱 */
  | 'REMOVED'
  /** 辞任 */
  | 'RESIGNED'
  /** 職務停止: in office, without a vote. */
  | 'SUSPENDED'
  /** Withdrew before an appointment. */
  | 'WITHDRAWN';

/** What somebody is on a body. */
export type MembershipRole =
  /** 会長 */
  | 'CHAIR'
  /** 委員 */
  | 'MEMBER'
  /** 副会長 */
  | 'VICE_CHAIR';

/** How a member was found, and what shows it. */
export type MembershipSelection = {
  readonly __typename?: 'MembershipSelection';
  /** Their line in the draw. */
  readonly commitment?: Maybe<Scalars['String']['output']>;
  /** The draw by lot; null for other ways. */
  readonly draw?: Maybe<Draw>;
  /** How. */
  readonly method: SelectionMethod;
  /** The open call that they were chosen in; null where it was held elsewhere, and for other ways. */
  readonly openCall?: Maybe<OpenCall>;
  /** The document that shows it, as people cite it; null where the draw does. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** How a member was found, and what shows it. */
export type MembershipSelectionInput = {
  /** For OPEN_CALL: the application that was chosen, once everybody knows. In its place, a `source` where the call was held elsewhere. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The line of the draw that accepted; needed for SORTITION. */
  readonly commitment?: InputMaybe<Scalars['String']['input']>;
  /** The draw; needed for SORTITION. */
  readonly draw?: InputMaybe<Scalars['ID']['input']>;
  /** How. */
  readonly method: SelectionMethod;
  /** The document that shows it, as people cite it, at most 500 characters; needed for all but SORTITION. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** 少数意見: the opinion of somebody who doesn't agree. */
export type MinorityOpinion = {
  readonly __typename?: 'MinorityOpinion';
  /** The membership, where they let it be told; else null, and kept nowhere. */
  readonly membership?: Maybe<Scalars['ID']['output']>;
  /** What they say. */
  readonly text: Scalars['String']['output'];
};

/** The opinion of somebody who doesn't agree, as it's given. */
export type MinorityOpinionInput = {
  /** Whether they let it be told whose it is. */
  readonly isNamed?: Scalars['Boolean']['input'];
  /** The membership, if they do. */
  readonly membership?: InputMaybe<Scalars['ID']['input']>;
  /** What they say; public, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/**
 * 議事録: one edition of the minutes of a meeting. A published edition never changes; a correction is a new edition with its reason, and
 * the old one stays readable. Unpublished editions exist for the secretariat alone.
 */
export type Minutes = Node & {
  readonly __typename?: 'Minutes';
  /** How the council approved it, e.g. at which meeting; null while it didn't. */
  readonly approval?: Maybe<Scalars['String']['output']>;
  /** When the approval was recorded. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<MinutesAction>;
  /** SHA-256 over what the public reads, in hexadecimal; null before it's published. */
  readonly contentHash?: Maybe<Scalars['String']['output']>;
  /** Why it was corrected; null for the first. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** The edition that it corrects; null for the first. */
  readonly corrects?: Maybe<Minutes>;
  /** From 1 within the meeting. */
  readonly edition: Scalars['Int']['output'];
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's the edition in force: published, and none after it is. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  /** What it says, in order. */
  readonly paragraphs: ReadonlyArray<MinutesParagraph>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  readonly state: MinutesState;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The state of this edition doesn't allow the act: published minutes never change, and only the edition in force is corrected. */
export type MinutesActNotPossible = Problem & {
  readonly __typename?: 'MinutesActNotPossible';
  /** The act. */
  readonly action: MinutesAction;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The edition. */
  readonly minutes: Minutes;
  /** What this state allows, whoever asks; a published edition in force is corrected by `correctMinutes`. */
  readonly possible: ReadonlyArray<MinutesAction>;
  readonly remedy: Scalars['String']['output'];
  /** How the edition stands. */
  readonly state: MinutesState;
};


/** The state of this edition doesn't allow the act: published minutes never change, and only the edition in force is corrected. */
export type MinutesActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The state of this edition doesn't allow the act: published minutes never change, and only the edition in force is corrected. */
export type MinutesActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with an edition of minutes. The mutation of the same name does it. */
export type MinutesAction =
  /** `approveMinutes` */
  | 'APPROVE'
  /** `correctMinutes`: begins the next edition. */
  | 'CORRECT'
  /** `publishMinutes` */
  | 'PUBLISH'
  /** `reviseMinutes` */
  | 'REVISE';

/** The minutes of the meeting are begun already, or a correction of them is in work. */
export type MinutesAlreadyBegun = Problem & {
  readonly __typename?: 'MinutesAlreadyBegun';
  readonly clause?: Maybe<Clause>;
  /** The latest edition. */
  readonly existing?: Maybe<Minutes>;
  /** The meeting. */
  readonly meeting: Meeting;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The minutes of the meeting are begun already, or a correction of them is in work. */
export type MinutesAlreadyBegunMessageArgs = {
  lang?: Language;
};


/** The minutes of the meeting are begun already, or a correction of them is in work. */
export type MinutesAlreadyBegunRemedyArgs = {
  lang?: Language;
};

/** The council's approval is recorded. */
export type MinutesApproved = {
  readonly __typename?: 'MinutesApproved';
  /** The edition. */
  readonly minutes: Minutes;
};

/** A correction is begun. */
export type MinutesCorrectionDrafted = {
  readonly __typename?: 'MinutesCorrectionDrafted';
  /** The next edition, as a draft. */
  readonly minutes: Minutes;
};

/** Minutes are begun. */
export type MinutesDrafted = {
  readonly __typename?: 'MinutesDrafted';
  /** The first edition. */
  readonly minutes: Minutes;
};

/** A part of the minutes. */
export type MinutesParagraph = {
  readonly __typename?: 'MinutesParagraph';
  /** The item of the agenda that it's about; null where it's about none. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** Why not, if not. */
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  /** Whether everybody may read it. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** From 1. */
  readonly position: Scalars['Int']['output'];
  /** What was said and done; null to the public where the part is closed. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** One part of minutes as it's given. */
export type MinutesParagraphInput = {
  /** The id of the item of the agenda that it's about. */
  readonly agendaItem?: InputMaybe<Scalars['ID']['input']>;
  /** Why not, if not; public. */
  readonly closedReason?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may read it. What is about a closed item or meeting is closed all the same. */
  readonly isOpen?: Scalars['Boolean']['input'];
  /** What was said and done; at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Minutes are published. */
export type MinutesPublished = {
  readonly __typename?: 'MinutesPublished';
  /** The edition, which is now the one in force. */
  readonly minutes: Minutes;
};

/** A draft is written anew. */
export type MinutesRevised = {
  readonly __typename?: 'MinutesRevised';
  /** The edition. */
  readonly minutes: Minutes;
};

/** How an edition of minutes stands. Only published ones are known to the public. */
export type MinutesState =
  /** 承認済み: the council approved it. */
  | 'APPROVED'
  /** 案: the secretariat writes it. */
  | 'DRAFT'
  /** 公開済み: everybody reads it; it never changes. */
  | 'PUBLISHED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Ends the preparation of a council that isn't established; the place is free for another. Who: a head-office planner, or the
   * director of the centre (of the general branch, for an area).
   */
  readonly abandonCouncil?: Maybe<AbandonCouncilAnswer>;
  /** Ends a policy that isn't adopted; the reason stays. Who: a planner of the head office. Clause 第1・3⑶. */
  readonly abandonWardPolicy?: Maybe<WardPolicyHandlingAnswer>;
  /** Takes a problem in, with how. Who: a planner of the head office. */
  readonly acceptReflectionRequest?: Maybe<ReflectionRequestAnswer>;
  /** Takes a problem in in part, with how and why not all. Who: a planner of the head office. */
  readonly acceptReflectionRequestPartly?: Maybe<ReflectionRequestAnswer>;
  /** Takes an answer: the hop is over, and whoever sent it can answer below. Who: whoever sent the hop. */
  readonly acknowledgeCarryUp?: Maybe<CarryUpHandlingAnswer>;
  /** Cites more of what districts said; once it spans several areas, one branch leads. Who: the list's branch, or the one that leads. Clause 第3・1. */
  readonly addAreaIssueSources?: Maybe<AreaIssueHandlingAnswer>;
  /** Puts people into the pool: each under a commitment with a salt of their own. Nobody is in it twice. Who: the council's secretary. Clause 第2・2⑷. */
  readonly addDrawEntries?: Maybe<AddDrawEntriesAnswer>;
  /** Admits a proposal: it's public from now on, and goes to the council of its place where one lives. Who: the addressee's secretary or director. */
  readonly admitProposal?: Maybe<ProposalHandlingAnswer>;
  /** Records that a policy was adopted, with the decision. Opinions from areas that aren't answered flag it. Who: a planner of the head office. Clause 第4・1・3）②. */
  readonly adoptWardPolicy?: Maybe<WardPolicyHandlingAnswer>;
  /** Notes that the home council agrees to a proposal, with the resolution. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly agreeToProposal?: Maybe<ProposalHandlingAnswer>;
  /** Announces where the numbers come from, before they exist: public numbers of a day to come, or numbers that several people have committed to. Who: the council's secretary. Clause 第2・2⑷. */
  readonly announceDrawSources?: Maybe<AnnounceDrawSourcesAnswer>;
  /** Answers every point of a hop; the answer is public at once. Who: the post that owes it. */
  readonly answerCarryUp?: Maybe<CarryUpHandlingAnswer>;
  /** Hands over the council's answer: the resolution that it carried on the inquiry, and nothing else. Who: the council secretary. Clause 第4・3⑵. */
  readonly answerInquiry?: Maybe<AnswerInquiryAnswer>;
  /** Answers an opinion: what is decided, why, and what took it in. Who: the post that owes it. */
  readonly answerOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Answers every point of a proposal, with decision and reason. Not while a hop of its carry-up is open. Who: the post that owes the answer. */
  readonly answerProposal?: Maybe<ProposalHandlingAnswer>;
  /** Appeals against a proposal being found inadmissible, in time. Who: its author. */
  readonly appealProposal?: Maybe<ProposalHandlingAnswer>;
  /** Applies to a call within its period, once. Who: anybody signed in who may sit on the body (participationKind:council-seat). What is written gets sealed and is used for this call alone. */
  readonly applyToOpenCall?: Maybe<ApplyToOpenCallAnswer>;
  /** Gives the seat: until the end of the term, or of the predecessor's time for whoever follows somebody in it, and never before the seat is free. Refused where a rule of composition would be broken, or broken more, on any day from then on. Who: whoever the type of body says, the mayor for organs of the mayor and promotion councils. Clauses 第4・3⑶⑷. */
  readonly appointMember?: Maybe<AppointMemberAnswer>;
  /** Records that the council approved the draft. Who: the council secretary. */
  readonly approveMinutes?: Maybe<ApproveMinutesAnswer>;
  /** Approves a draft: with that it's the answer, published at once, by whose rules it's refused where it can't be given. Nobody approves what they wrote, as long as the rule says so. Who: the post that gives the answer. Clause 第1・3⑶. */
  readonly approveResponseDraft?: Maybe<ResponseDraftHandlingAnswer>;
  /** Bundles what several districts carried up under one issue. Each hop keeps its clock and is owed its own answer. Who: the addressee of each hop, being the list's branch or the one that leads. */
  readonly bundleCarryUps?: Maybe<AreaIssueHandlingAnswer>;
  /** Drops a term that nobody was appointed for. Who: the secretary of the body. */
  readonly cancelCouncilTerm?: Maybe<CancelCouncilTermAnswer>;
  /** Cancels a meeting that hasn't begun, with its reason in public; it keeps its number. Who: the council secretary. */
  readonly cancelMeeting?: Maybe<CancelMeetingAnswer>;
  /** Calls a call off, with its reason in public. Who: the council's secretary; once who applied is fixed, a planner of the head office. */
  readonly cancelOpenCall?: Maybe<CancelOpenCallAnswer>;
  /** Sends a proposal one tier up, with the resolution. Nobody below answers it while the hop is open. Who: the council secretary of its addressee; the director, too, where no council lives. Clause 第2・2⑷. */
  readonly carryUpProposal?: Maybe<CarryUpHandlingAnswer>;
  /** Takes one member's vote by name, or that they handed in a secret paper; each member votes once. Who: the council secretary. */
  readonly castBallot?: Maybe<CastBallotAnswer>;
  /** Changes the district or what it rests on; it holds anew from today. The words before are erased. Who: whose it is. */
  readonly changeEligibility?: Maybe<ChangeEligibilityAnswer>;
  /** Ends a problem with what came of it. Not while a bundled district waits for its answer. Who: the list's branch, or the one that leads. */
  readonly closeAreaIssue?: Maybe<AreaIssueHandlingAnswer>;
  /** Ends a draw; some time later what tells who is behind a line is erased. Who: the council's secretary. Clause 第2・2⑷. */
  readonly closeDraw?: Maybe<CloseDrawAnswer>;
  /**
   * Ends the session, once nothing is under discussion; what it didn't come to is deferred, and from now on minutes are drafted. Who: the
   * council secretary.
   */
  readonly closeMeeting?: Maybe<CloseMeetingAnswer>;
  /** Ends an inadmissible proposal that nobody appealed for in time. Who: the addressee's secretary or director. */
  readonly closeProposal?: Maybe<ProposalHandlingAnswer>;
  /** Ends a vote with its result; that is the instant of the decision, at which the quorum must be met and the counts add up. Who: the council secretary. */
  readonly closeVote?: Maybe<CloseVoteAnswer>;
  /** Puts a problem on a list, last in rank, with what districts said of it. Who: the branch's director or council secretary. Clause 第3・1. */
  readonly collectAreaIssue?: Maybe<AreaIssueHandlingAnswer>;
  /** Fixes who applied, from the day after the period on, and publishes it by its hash. Where lots are drawn, the draw begins with this pool frozen. Who: the council's secretary. */
  readonly commitOpenCall?: Maybe<CommitOpenCallAnswer>;
  /** Ends the invitations once everybody has answered; seats that stay open need a public reason. Who: the council's secretary. Clause 第2・2⑷. */
  readonly completeDraw?: Maybe<CompleteDrawAnswer>;
  /** Takes a hop up. Who: the addressee. */
  readonly considerCarryUp?: Maybe<CarryUpHandlingAnswer>;
  /**
   * Begins the next edition, with a public reason, to correct the published one in force; it's approved and published like the first.
   * Who: the council secretary.
   */
  readonly correctMinutes?: Maybe<CorrectMinutesAnswer>;
  /** Ends an item for decision with the resolution that its last vote gave, the opinions of those who don't agree and a published word on what becomes of it. Who: the council secretary. */
  readonly decideAgendaItem?: Maybe<DecideAgendaItemAnswer>;
  /** Records who is chosen: by a panel's record; or, after a draw, whoever accepted. Who: the council's secretary. */
  readonly decideOpenCall?: Maybe<DecideOpenCallAnswer>;
  /**
   * Declares as what one takes part, for a district, with what it rests on; nothing has to be proven. It holds until `expiresOn`. One
   * declaration for each category. Who: whoever is signed in, for themselves or for a group that they speak for. Clause 第1・2②.
   */
  readonly declareEligibility?: Maybe<DeclareEligibilityAnswer>;
  /** Records that somebody appointed doesn't take the seat, before the first day. Who: the secretary of the body. */
  readonly declineSeat?: Maybe<DeclineSeatAnswer>;
  /** Notes that the home council doesn't support a proposal. Enough supporters in time bring it back, once. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly declineToSupportProposal?: Maybe<ProposalHandlingAnswer>;
  /** Puts an item off to another meeting, with a public reason. Who: the council secretary. */
  readonly deferAgendaItem?: Maybe<DeferAgendaItemAnswer>;
  /** Puts a proposal off to another meeting. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly deferProposal?: Maybe<ProposalHandlingAnswer>;
  /** Notes that the home council talks a proposal over, at a meeting of its own that has it on its agenda. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly deliberateProposal?: Maybe<ProposalHandlingAnswer>;
  /** Drops a draft, with the reason. Who: the council secretary of the office that owes the answer, or the post that gives it. */
  readonly discardResponseDraft?: Maybe<ResponseDraftHandlingAnswer>;
  /** Disputes an answer, once and in time: it's owed anew. Who: whoever sent the hop. */
  readonly disputeCarryUp?: Maybe<CarryUpHandlingAnswer>;
  /**
   * Ends an established council for good by a decision document, once none of its meetings and its subcommittees' is ahead or in
   * session; its subcommittees end with it, and the place is free for another. Everything that it has begun goes to a successor that is named,
   * in the same moment, or has to be ended first; what it did stays on record. Where another body goes on with it (merger, 協議組織の再整理), it takes
   * the bodies' own resolutions. Who: a head-office planner; for a subcommittee, its secretary.
   */
  readonly dissolveCouncil?: Maybe<DissolveCouncilAnswer>;
  /** Begins the minutes of a meeting that was held, as a draft that only the secretariat sees. Who: the council secretary. */
  readonly draftMinutes?: Maybe<DraftMinutesAnswer>;
  /** Begins the draft of an answer to an opinion, a proposal or a hop: one at a time for each. Who: the council secretary of the office that owes the answer, or the post that gives it. */
  readonly draftResponse?: Maybe<ResponseDraftHandlingAnswer>;
  /** Takes a problem off its list; the reason stays. Not while a bundled district waits for its answer. Who: the list's branch, or the one that leads. */
  readonly dropAreaIssue?: Maybe<AreaIssueHandlingAnswer>;
  /** Establishes a council in preparation on its legal basis; from then on it may meet. Who: a head-office planner. Clause 第2・2⑷. */
  readonly establishCouncil?: Maybe<EstablishCouncilAnswer>;
  /** Finds a proposal inadmissible, with the ground. Its author may appeal. Who: the addressee's secretary or director. */
  readonly findProposalInadmissible?: Maybe<ProposalHandlingAnswer>;
  /** Enters the numbers in front of witnesses; the seed follows from them and from both hashes. Who: the council's secretary. Clause 第2・2⑷. */
  readonly fixDrawSeed?: Maybe<FixDrawSeedAnswer>;
  /** Carries a bundle up to the head office in one act, all of it or none: each hop is sent on with its own number, keeps its clock here, and its district is still owed an answer of its own. Who: the addressee of each hop, being the list's branch or the one that leads. Clauses 第2・2⑷, 第3・1. */
  readonly forwardAreaIssue?: Maybe<AreaIssueHandlingAnswer>;
  /** Sends a hop on to the tier above; its own clock runs on. Who: the addressee. */
  readonly forwardCarryUp?: Maybe<CarryUpHandlingAnswer>;
  /** Fixes the pool and the rules and publishes their hashes; nothing of them changes any more. Refused where a group is too small to be published, or the quotas can't be kept. Who: the council's secretary. Clause 第2・2⑷. */
  readonly freezeDrawPool?: Maybe<FreezeDrawPoolAnswer>;
  /** Hands a draft in, for approval. Who: the council secretary of the office that owes the answer, or the post that gives it. */
  readonly handInResponseDraft?: Maybe<ResponseDraftHandlingAnswer>;
  /**
   * Begins the session of a meeting that is made known, when its time has come and its quorum is met (`Council.meetingRules`); a council
   * with nobody in office may come together even so. Who: the council secretary.
   */
  readonly holdMeeting?: Maybe<HoldMeetingAnswer>;
  /** Asks everybody who was drawn; the policy says until when they may answer. Who: the council's secretary. Clause 第2・2⑷. */
  readonly inviteDrawn?: Maybe<InviteDrawnAnswer>;
  /**
   * Records that a meeting came to nothing because its quorum wasn't met within the time of grace; what stood on its agenda is deferred.
   * Who: the council secretary.
   */
  readonly lapseMeeting?: Maybe<LapseMeetingAnswer>;
  /** Ends a returned proposal that wasn't submitted again in time. Who: the addressee's secretary or director. */
  readonly lapseProposal?: Maybe<ProposalHandlingAnswer>;
  /** Leaves an empty seat empty, by a decision: nobody owes a successor any more. Somebody may still be appointed to it. Who: whoever appoints. */
  readonly leaveSeatVacant?: Maybe<LeaveSeatVacantAnswer>;
  /** Joins a proposal to another one of the same addressee: it's answered with that one, and whoever supports both counts once. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly mergeProposal?: Maybe<ProposalHandlingAnswer>;
  /** Puts somebody forward for a seat, with how they were found and what shows it. Who: the secretary of the body. Who it is gets sealed. */
  readonly nominateMember?: Maybe<NominateMemberAnswer>;
  /** Ends an item that is not for decision, with a published word on what becomes of it. Who: the council secretary. */
  readonly noteAgendaItem?: Maybe<NoteAgendaItemAnswer>;
  /**
   * Makes a planned meeting with an agenda known to all, as many days ahead as the rule of notice says (`Council.noticeRule`), or later
   * with a public reason of urgency. Who: the council secretary.
   */
  readonly noticeMeeting?: Maybe<NoticeMeetingAnswer>;
  /** Tells everybody who applied what became of it, all at once; whoever is chosen can then be nominated by `nominateMember`. Who: the council's secretary. */
  readonly notifyApplicants?: Maybe<NotifyApplicantsAnswer>;
  /** Opens the list of problems of an area for a fiscal year: one a year. Who: the branch's director or council secretary. Clause 第3・1. */
  readonly openAreaList?: Maybe<AreaListHandlingAnswer>;
  /** Asks a council about one of the matters that law names for it (第4・3⑵). Who: the mayor. */
  readonly openInquiry?: Maybe<OpenInquiryAnswer>;
  /** Opens a vote on an item for decision that is under discussion, with a quorum; one at a time. Who: the council secretary. */
  readonly openVote?: Maybe<OpenVoteAnswer>;
  /** Brings a proposal back before its council: enough people support it. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly overrideProposalDecline?: Maybe<ProposalHandlingAnswer>;
  /** Draws lots by the seed. Whoever has the public data gets the same result. Who: the council's secretary. Clause 第2・2⑷. */
  readonly performDraw?: Maybe<PerformDrawAnswer>;
  /** Plans the next term of a body with its seats. Who: its secretary. Terms don't overlap; where a rule gives the length, the last day follows from it. Clause 第4・3⑷. */
  readonly planCouncilTerm?: Maybe<PlanCouncilTermAnswer>;
  /** Plans a draw by lot for a council: what for, who is in the pool, how many seats, and which quotas. Who: the council's secretary. Clause 第2・2⑷. */
  readonly planDraw?: Maybe<PlanDrawAnswer>;
  /**
   * Plans the next meeting of an established council and gives it the next number. Who: the council secretary at the office that serves
   * the council.
   */
  readonly planMeeting?: Maybe<PlanMeetingAnswer>;
  /** Plans an open call for seats of a term; nobody is told yet. Who: the council's secretary. */
  readonly planOpenCall?: Maybe<PlanOpenCallAnswer>;
  /**
   * Begins the preparation of a council for a place where none lives. Who: a head-office planner, or the director of the
   * centre of the district (of the general branch, for an area). From today the place counts as PREPARING. Clause 第2・2⑷.
   */
  readonly prepareCouncil?: Maybe<PrepareCouncilAnswer>;
  /** Puts something before a council, with the paper that it treats: of its own place alone. Who: the council secretary. */
  readonly proposeAgendaItem?: Maybe<ProposeAgendaItemAnswer>;
  /** Publishes approved minutes; this edition never changes again. Who: the council secretary. Clause 第2・2⑵. */
  readonly publishMinutes?: Maybe<PublishMinutesAnswer>;
  /** Makes a call known, at the latest on the first day of its period; from then on its words and days don't change. Who: the council's secretary. Clause 第2・2⑷. */
  readonly publishOpenCall?: Maybe<PublishOpenCallAnswer>;
  /** Tells anew what became of an item that has ended. Who: the council secretary. Clause 第2・2⑵. */
  readonly publishReflection?: Maybe<PublishReflectionAnswer>;
  /** Ranks a list anew: each listed problem once, so that no two have one rank. Who: the branch's director or council secretary. Clause 第3・1. */
  readonly rankAreaIssues?: Maybe<AreaListHandlingAnswer>;
  /** Receives a hop: from now on the answer is owed. Who: the addressee. */
  readonly receiveCarryUp?: Maybe<CarryUpHandlingAnswer>;
  /** Enters that a member is absent, and through whom they count where the rule lets that. Who: the council secretary. */
  readonly recordAbsence?: Maybe<RecordAbsenceAnswer>;
  /** Enters that a member left, now or before now. Who: the council secretary. */
  readonly recordDeparture?: Maybe<RecordDepartureAnswer>;
  /** Records an answer. Whoever doesn't come is replaced by the next of the reserves with whom every quota still holds. Who: the council's secretary. Clause 第2・2⑷. */
  readonly recordDrawAnswer?: Maybe<RecordDrawAnswerAnswer>;
  /** Enters that a member came, now or before now. Who: the council secretary. */
  readonly recordMemberArrival?: Maybe<RecordMemberArrivalAnswer>;
  /** Records that a member has died. Who: the secretary of the body. */
  readonly recordMemberDeath?: Maybe<RecordMemberDeathAnswer>;
  /** Takes down an application that came on paper; it counts by the day on which it arrived. Who: the council's secretary. */
  readonly recordOpenCallApplication?: Maybe<RecordOpenCallApplicationAnswer>;
  /** Takes down what somebody said at a meeting, at a hearing, at a counter or by letter. Who: the council secretary of the place. */
  readonly recordOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Records what a policy makes of what people said, citing it, with what changed. Who: a planner of the head office. Clauses 第1・3⑶, 第4・1・3）②. */
  readonly recordPolicyReflection?: Maybe<RecordPolicyReflectionAnswer>;
  /** Records that a member takes no part in an item; not while votes on it are cast. Who: the council secretary. */
  readonly recuseMember?: Maybe<RecuseMemberAnswer>;
  /** Goes on with a new draw where the head office voided the one before: the same applications, each with a new line, in a pool that is frozen and published at once, before any source of numbers is named; no source is used again. Who: the council's secretary. */
  readonly redrawOpenCall?: Maybe<RedrawOpenCallAnswer>;
  /** Says who answers an opinion instead: such as a service with its own procedure. Who: the addressee's secretary or director. */
  readonly referOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Doesn't take a problem in, with the reason. Who: a planner of the head office. */
  readonly refuseReflectionRequest?: Maybe<ReflectionRequestAnswer>;
  /** Registers a policy or plan, so that opinions can be about it. Who: a planner of the head office. Clause 第1・3⑶. */
  readonly registerWardPolicy?: Maybe<WardPolicyHandlingAnswer>;
  /** Gives a suspended member the vote back from this moment on. Who: whoever appoints. */
  readonly reinstateMember?: Maybe<ReinstateMemberAnswer>;
  /** Doesn't take up a nomination, with its reason. Who: the secretary of the body. */
  readonly rejectNominee?: Maybe<RejectNomineeAnswer>;
  /** Rejects an appeal. Whoever found the proposal inadmissible may not. Who: a planner of the head office. */
  readonly rejectProposalAppeal?: Maybe<ProposalHandlingAnswer>;
  /** Puts a dropped problem on its list again, last in rank. Who: the list's branch, or the one that leads. */
  readonly relistAreaIssue?: Maybe<AreaIssueHandlingAnswer>;
  /** Releases a member by a decision; refused where a rule of composition would be broken by it. What rests on the membership ends with it. Who: whoever appoints. */
  readonly removeMember?: Maybe<RemoveMemberAnswer>;
  /** Says that it all still holds: it holds anew from today, also when it had expired. Who: whose it is. */
  readonly renewEligibility?: Maybe<RenewEligibilityAnswer>;
  /** Asks a policy or field plan to take in a listed problem. Who: the director or council secretary of the branch that leads. Clause 第3・1. */
  readonly requestReflection?: Maybe<ReflectionRequestAnswer>;
  /** Records that a member leaves on a day, which may lie ahead. Nobody can be kept: a rule that is broken by it shows in `compositionCheck`. What rests on the membership ends with it. Who: the secretary of the body. */
  readonly resignSeat?: Maybe<ResignSeatAnswer>;
  /** Submits a returned proposal again, with another wording, before its time is over. Who: its author. */
  readonly resubmitProposal?: Maybe<ProposalHandlingAnswer>;
  /** Lets a suspended council go on. Who: a head-office planner. */
  readonly resumeCouncil?: Maybe<ResumeCouncilAnswer>;
  /** Ends an adopted policy, with the decision. Who: a planner of the head office. Clause 第1・3⑶. */
  readonly retireWardPolicy?: Maybe<WardPolicyHandlingAnswer>;
  /** Sends a hop back: it isn't for this tier, or isn't whole. That is no answer. Who: the addressee. */
  readonly returnCarryUp?: Maybe<CarryUpHandlingAnswer>;
  /** Gives a proposal back with what is missing. Who: the addressee's secretary or director. */
  readonly returnProposal?: Maybe<ProposalHandlingAnswer>;
  /** Writes unpublished minutes anew; an approval that they had lapses. Who: the council secretary. */
  readonly reviseMinutes?: Maybe<ReviseMinutesAnswer>;
  /** Writes a draft anew, as long as it isn't handed in. Who: the council secretary of the office that owes the answer, or the post that gives it. */
  readonly reviseResponseDraft?: Maybe<ResponseDraftHandlingAnswer>;
  /** Says what kind an opinion is, and whether it's published. Who: the addressee's secretary or director. */
  readonly routeOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Puts a proposed or deferred item on the agenda of a meeting that is still ahead. Who: the council secretary. */
  readonly scheduleAgendaItem?: Maybe<ScheduleAgendaItemAnswer>;
  /**
   * Plans, moves or drops the day on which a council in preparation is to be established; the state of today doesn't change, and
   * earlier plans stay on record. Who: a head-office planner, or the director of the centre (of the general branch, for an area).
   */
  readonly scheduleCouncilEstablishment?: Maybe<ScheduleCouncilEstablishmentAnswer>;
  /** Sends a draft back to be written anew, with the reason. Who: the post that gives the answer. */
  readonly sendBackResponseDraft?: Maybe<ResponseDraftHandlingAnswer>;
  /** Sets the whole agenda of a meeting that hasn't begun; once it's made known, with a public reason. Who: the council secretary. */
  readonly setAgenda?: Maybe<SetAgendaAnswer>;
  /** Sets whether all may know a member's name, as the person says; at any time, also afterwards. Who: the secretary of the body. */
  readonly setMemberNameConsent?: Maybe<SetMemberNameConsentAnswer>;
  /**
   * Sets up a subcommittee (部会) of an established body for a purpose; no list says which there may be. It ends by `dissolveCouncil` when
   * its purpose is met, together with its parent, and at the latest with its parent's term. Who: the secretary of the parent.
   */
  readonly setUpSubcommittee?: Maybe<SetUpSubcommitteeAnswer>;
  /** Lets a proposal fall into parts, each point in exactly one. Each part gets a number; supporters count once for all parts. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly splitProposal?: Maybe<ProposalHandlingAnswer>;
  /** Records what somebody put forward or a member states where rules ask for it, at any time. What comes to light can't be refused: it shows in `compositionCheck`. Who: the secretary of the body. */
  readonly stateMemberFacts?: Maybe<StateMemberFactsAnswer>;
  /**
   * Says something to a tier: it gets a receipt number, an addressee and the day by which the answer is due, at once. Who: whoever is signed in
   * and declared a category that the kind `participationKind:opinion` accepts. Clause 第1・2④.
   */
  readonly submitOpinion?: Maybe<OpinionHandlingAnswer>;
  /**
   * Proposes something to a tier: it gets a receipt number, an addressee and the day by which the answer is due, at once. Who: whoever is signed in
   * and declared a category that the kind `participationKind:proposal` accepts. Clause 第1・2④.
   */
  readonly submitProposal?: Maybe<ProposalHandlingAnswer>;
  /** Supports a proposal: each person once, also over proposals that were merged. Who: as for a proposal of one's own. */
  readonly supportProposal?: Maybe<ProposalHandlingAnswer>;
  /**
   * Lets an established council rest, with its reason in public; refused while it's meeting. No meeting can be planned, made known or
   * held until it resumes. Who: a head-office planner.
   */
  readonly suspendCouncil?: Maybe<SuspendCouncilAnswer>;
  /** Takes the vote from a member in office from this moment on, after a hearing; the seat stays theirs, and the quorum is counted without them. Who: whoever appoints. */
  readonly suspendMember?: Maybe<SuspendMemberAnswer>;
  /** Begins the discussion of an item in session; for decision only with a quorum. Who: the council secretary. */
  readonly takeAgendaItem?: Maybe<TakeAgendaItemAnswer>;
  /** Takes a hop out of its bundle again, with a public reason: it's treated by itself. Not while it's at the tier above. Who: the addressee of the hop, being the list's branch or the one that leads. */
  readonly takeOutOfBundle?: Maybe<AreaIssueHandlingAnswer>;
  /** Admits a proposal on appeal. Whoever found it inadmissible may not. Who: a planner of the head office. */
  readonly upholdProposalAppeal?: Maybe<ProposalHandlingAnswer>;
  /** Ends a draw for a public reason before anybody was asked; a new one needs other sources. Who: a planner of the head office, who doesn't hold it. Clause 第2・2⑷. */
  readonly voidDraw?: Maybe<VoidDrawAnswer>;
  /** Declares an open vote void, with a public reason. Who: the council secretary. */
  readonly voidVote?: Maybe<VoidVoteAnswer>;
  /** Withdraws an item that is not under discussion; an inquiry of the mayor stays. Who: the council secretary. */
  readonly withdrawAgendaItem?: Maybe<WithdrawAgendaItemAnswer>;
  /** Takes it back: the words that it rests on are erased at once, the rest on `eraseAt`. Who: whose it is. */
  readonly withdrawEligibility?: Maybe<WithdrawEligibilityAnswer>;
  /** Withdraws an inquiry, with a public reason; what stood on agendas because of it is withdrawn too. Who: the mayor. */
  readonly withdrawInquiry?: Maybe<WithdrawInquiryAnswer>;
  /** Records that somebody put forward withdrew. Who: the secretary of the body. */
  readonly withdrawNominee?: Maybe<WithdrawNomineeAnswer>;
  /** Takes an application back, until who applied is fixed; what was written is erased at once. Who: whoever applied; of a paper, the council's secretary. */
  readonly withdrawOpenCallApplication?: Maybe<WithdrawOpenCallApplicationAnswer>;
  /** Takes an opinion back before it's answered. Who: its author. */
  readonly withdrawOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Takes a proposal back. Who: its author. */
  readonly withdrawProposal?: Maybe<ProposalHandlingAnswer>;
  /** Ceases to support a proposal, and those that it was merged with. Who: whoever supports it. */
  readonly withdrawProposalSupport?: Maybe<ProposalHandlingAnswer>;
  /** Takes a request back. Who: the branch that asked. */
  readonly withdrawReflectionRequest?: Maybe<ReflectionRequestAnswer>;
};


export type MutationAbandonCouncilArgs = {
  input: ChangeCouncilInput;
};


export type MutationAbandonWardPolicyArgs = {
  input: WardPolicyReasonInput;
};


export type MutationAcceptReflectionRequestArgs = {
  input: ReflectionRequestReasonInput;
};


export type MutationAcceptReflectionRequestPartlyArgs = {
  input: ReflectionRequestReasonInput;
};


export type MutationAcknowledgeCarryUpArgs = {
  input: CarryUpStepInput;
};


export type MutationAddAreaIssueSourcesArgs = {
  input: AddAreaIssueSourcesInput;
};


export type MutationAddDrawEntriesArgs = {
  input: AddDrawEntriesInput;
};


export type MutationAdmitProposalArgs = {
  input: ProposalStepInput;
};


export type MutationAdoptWardPolicyArgs = {
  input: WardPolicyReasonInput;
};


export type MutationAgreeToProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationAnnounceDrawSourcesArgs = {
  input: AnnounceDrawSourcesInput;
};


export type MutationAnswerCarryUpArgs = {
  input: CarryUpAnswerInput;
};


export type MutationAnswerInquiryArgs = {
  input: AnswerInquiryInput;
};


export type MutationAnswerOpinionArgs = {
  input: AnswerOpinionInput;
};


export type MutationAnswerProposalArgs = {
  input: ProposalAnswerInput;
};


export type MutationAppealProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationApplyToOpenCallArgs = {
  input: ApplyToOpenCallInput;
};


export type MutationAppointMemberArgs = {
  input: AppointMemberInput;
};


export type MutationApproveMinutesArgs = {
  input: ApproveMinutesInput;
};


export type MutationApproveResponseDraftArgs = {
  input: ResponseDraftStepInput;
};


export type MutationBundleCarryUpsArgs = {
  input: BundleCarryUpsInput;
};


export type MutationCancelCouncilTermArgs = {
  input: CancelCouncilTermInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationCancelOpenCallArgs = {
  input: CancelOpenCallInput;
};


export type MutationCarryUpProposalArgs = {
  input: CarryUpInput;
};


export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


export type MutationChangeEligibilityArgs = {
  input: ChangeEligibilityInput;
};


export type MutationCloseAreaIssueArgs = {
  input: AreaIssueReasonInput;
};


export type MutationCloseDrawArgs = {
  input: DrawInput;
};


export type MutationCloseMeetingArgs = {
  input: MeetingInput;
};


export type MutationCloseProposalArgs = {
  input: ProposalStepInput;
};


export type MutationCloseVoteArgs = {
  input: CloseVoteInput;
};


export type MutationCollectAreaIssueArgs = {
  input: CollectAreaIssueInput;
};


export type MutationCommitOpenCallArgs = {
  input: OpenCallInput;
};


export type MutationCompleteDrawArgs = {
  input: CompleteDrawInput;
};


export type MutationConsiderCarryUpArgs = {
  input: CarryUpStepInput;
};


export type MutationCorrectMinutesArgs = {
  input: CorrectMinutesInput;
};


export type MutationDecideAgendaItemArgs = {
  input: DecideAgendaItemInput;
};


export type MutationDecideOpenCallArgs = {
  input: DecideOpenCallInput;
};


export type MutationDeclareEligibilityArgs = {
  input: DeclareEligibilityInput;
};


export type MutationDeclineSeatArgs = {
  input: EndNominationInput;
};


export type MutationDeclineToSupportProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationDeferAgendaItemArgs = {
  input: DeferAgendaItemInput;
};


export type MutationDeferProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationDeliberateProposalArgs = {
  input: ProposalAgendaInput;
};


export type MutationDiscardResponseDraftArgs = {
  input: ResponseDraftReasonInput;
};


export type MutationDisputeCarryUpArgs = {
  input: CarryUpReasonInput;
};


export type MutationDissolveCouncilArgs = {
  input: DissolveCouncilInput;
};


export type MutationDraftMinutesArgs = {
  input: DraftMinutesInput;
};


export type MutationDraftResponseArgs = {
  input: DraftResponseInput;
};


export type MutationDropAreaIssueArgs = {
  input: AreaIssueReasonInput;
};


export type MutationEstablishCouncilArgs = {
  input: EstablishCouncilInput;
};


export type MutationFindProposalInadmissibleArgs = {
  input: ProposalReasonInput;
};


export type MutationFixDrawSeedArgs = {
  input: FixDrawSeedInput;
};


export type MutationForwardAreaIssueArgs = {
  input: ForwardAreaIssueInput;
};


export type MutationForwardCarryUpArgs = {
  input: CarryUpInput;
};


export type MutationFreezeDrawPoolArgs = {
  input: DrawInput;
};


export type MutationHandInResponseDraftArgs = {
  input: ResponseDraftStepInput;
};


export type MutationHoldMeetingArgs = {
  input: MeetingInput;
};


export type MutationInviteDrawnArgs = {
  input: DrawInput;
};


export type MutationLapseMeetingArgs = {
  input: MeetingInput;
};


export type MutationLapseProposalArgs = {
  input: ProposalStepInput;
};


export type MutationLeaveSeatVacantArgs = {
  input: LeaveSeatVacantInput;
};


export type MutationMergeProposalArgs = {
  input: ProposalMergeInput;
};


export type MutationNominateMemberArgs = {
  input: NominateMemberInput;
};


export type MutationNoteAgendaItemArgs = {
  input: NoteAgendaItemInput;
};


export type MutationNoticeMeetingArgs = {
  input: NoticeMeetingInput;
};


export type MutationNotifyApplicantsArgs = {
  input: OpenCallInput;
};


export type MutationOpenAreaListArgs = {
  input: OpenAreaListInput;
};


export type MutationOpenInquiryArgs = {
  input: OpenInquiryInput;
};


export type MutationOpenVoteArgs = {
  input: OpenVoteInput;
};


export type MutationOverrideProposalDeclineArgs = {
  input: ProposalStepInput;
};


export type MutationPerformDrawArgs = {
  input: DrawInput;
};


export type MutationPlanCouncilTermArgs = {
  input: PlanCouncilTermInput;
};


export type MutationPlanDrawArgs = {
  input: PlanDrawInput;
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationPlanOpenCallArgs = {
  input: PlanOpenCallInput;
};


export type MutationPrepareCouncilArgs = {
  input: PrepareCouncilInput;
};


export type MutationProposeAgendaItemArgs = {
  input: ProposeAgendaItemInput;
};


export type MutationPublishMinutesArgs = {
  input: PublishMinutesInput;
};


export type MutationPublishOpenCallArgs = {
  input: OpenCallInput;
};


export type MutationPublishReflectionArgs = {
  input: PublishReflectionInput;
};


export type MutationRankAreaIssuesArgs = {
  input: RankAreaIssuesInput;
};


export type MutationReceiveCarryUpArgs = {
  input: CarryUpStepInput;
};


export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};


export type MutationRecordDepartureArgs = {
  input: RecordDepartureInput;
};


export type MutationRecordDrawAnswerArgs = {
  input: RecordDrawAnswerInput;
};


export type MutationRecordMemberArrivalArgs = {
  input: RecordMemberArrivalInput;
};


export type MutationRecordMemberDeathArgs = {
  input: LeaveSeatInput;
};


export type MutationRecordOpenCallApplicationArgs = {
  input: RecordOpenCallApplicationInput;
};


export type MutationRecordOpinionArgs = {
  input: RecordOpinionInput;
};


export type MutationRecordPolicyReflectionArgs = {
  input: RecordPolicyReflectionInput;
};


export type MutationRecuseMemberArgs = {
  input: RecuseMemberInput;
};


export type MutationRedrawOpenCallArgs = {
  input: OpenCallInput;
};


export type MutationReferOpinionArgs = {
  input: ReferOpinionInput;
};


export type MutationRefuseReflectionRequestArgs = {
  input: ReflectionRequestReasonInput;
};


export type MutationRegisterWardPolicyArgs = {
  input: RegisterWardPolicyInput;
};


export type MutationReinstateMemberArgs = {
  input: ReinstateMemberInput;
};


export type MutationRejectNomineeArgs = {
  input: RejectNomineeInput;
};


export type MutationRejectProposalAppealArgs = {
  input: ProposalReasonInput;
};


export type MutationRelistAreaIssueArgs = {
  input: AreaIssueReasonInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRenewEligibilityArgs = {
  input: EligibilityInput;
};


export type MutationRequestReflectionArgs = {
  input: RequestReflectionInput;
};


export type MutationResignSeatArgs = {
  input: LeaveSeatInput;
};


export type MutationResubmitProposalArgs = {
  input: ProposalWordingInput;
};


export type MutationResumeCouncilArgs = {
  input: ChangeCouncilInput;
};


export type MutationRetireWardPolicyArgs = {
  input: WardPolicyReasonInput;
};


export type MutationReturnCarryUpArgs = {
  input: CarryUpReasonInput;
};


export type MutationReturnProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationReviseMinutesArgs = {
  input: ReviseMinutesInput;
};


export type MutationReviseResponseDraftArgs = {
  input: ReviseResponseDraftInput;
};


export type MutationRouteOpinionArgs = {
  input: RouteOpinionInput;
};


export type MutationScheduleAgendaItemArgs = {
  input: ScheduleAgendaItemInput;
};


export type MutationScheduleCouncilEstablishmentArgs = {
  input: ScheduleCouncilEstablishmentInput;
};


export type MutationSendBackResponseDraftArgs = {
  input: ResponseDraftReasonInput;
};


export type MutationSetAgendaArgs = {
  input: SetAgendaInput;
};


export type MutationSetMemberNameConsentArgs = {
  input: SetMemberNameConsentInput;
};


export type MutationSetUpSubcommitteeArgs = {
  input: SetUpSubcommitteeInput;
};


export type MutationSplitProposalArgs = {
  input: ProposalSplitInput;
};


export type MutationStateMemberFactsArgs = {
  input: StateMemberFactsInput;
};


export type MutationSubmitOpinionArgs = {
  input: SubmitOpinionInput;
};


export type MutationSubmitProposalArgs = {
  input: SubmitProposalInput;
};


export type MutationSupportProposalArgs = {
  input: SupportProposalInput;
};


export type MutationSuspendCouncilArgs = {
  input: ChangeCouncilInput;
};


export type MutationSuspendMemberArgs = {
  input: SuspendMemberInput;
};


export type MutationTakeAgendaItemArgs = {
  input: TakeAgendaItemInput;
};


export type MutationTakeOutOfBundleArgs = {
  input: TakeOutOfBundleInput;
};


export type MutationUpholdProposalAppealArgs = {
  input: ProposalReasonInput;
};


export type MutationVoidDrawArgs = {
  input: VoidDrawInput;
};


export type MutationVoidVoteArgs = {
  input: VoidVoteInput;
};


export type MutationWithdrawAgendaItemArgs = {
  input: WithdrawAgendaItemInput;
};


export type MutationWithdrawEligibilityArgs = {
  input: EligibilityInput;
};


export type MutationWithdrawInquiryArgs = {
  input: WithdrawInquiryInput;
};


export type MutationWithdrawNomineeArgs = {
  input: EndNominationInput;
};


export type MutationWithdrawOpenCallApplicationArgs = {
  input: WithdrawOpenCallApplicationInput;
};


export type MutationWithdrawOpinionArgs = {
  input: WithdrawOpinionInput;
};


export type MutationWithdrawProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationWithdrawProposalSupportArgs = {
  input: SupportProposalInput;
};


export type MutationWithdrawReflectionRequestArgs = {
  input: ReflectionRequestReasonInput;
};

/** A group that whoever is signed in speaks for. */
export type MyGroup = {
  readonly __typename?: 'MyGroup';
  /** What was declared for the group; null when nothing was, or it was taken back. */
  readonly eligibility?: Maybe<Eligibility>;
  /** The group, by the id that the sign-in names. */
  readonly id: Scalars['ID']['output'];
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

/** A vote by name. */
export type NamedBallot = {
  readonly __typename?: 'NamedBallot';
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  /** What it voted. */
  readonly option: VoteOption;
};

/** A thing with an id of its own: one id is the Relay id, the federation key and the key in the store. */
export type Node = {
  /** Opaque; stable for ever. */
  readonly id: Scalars['ID']['output'];
};

/** What `nominateMember` answers. */
export type NominateMemberAnswer = Conflict | IdempotencyKeyReused | InvalidInput | LinkMissing | MemberNominated | NotFound | NotPermitted | SelectionUnproven | TermOver;

/** What `nominateMember` takes. */
export type NominateMemberInput = {
  /** How they're reached; sealed, at most 500 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** What is said of them, where rules ask for it; at most 20. */
  readonly facts?: InputMaybe<ReadonlyArray<MemberFactInput>>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person agreed that all may know the name. */
  readonly isNamePublic: Scalars['Boolean']['input'];
  /** The name; sealed, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What one person is told from another by, such as a number of the secretary's own list; sealed, at most 200 characters. */
  readonly person: Scalars['String']['input'];
  /** The membership that the seat rests on, where it needs one. */
  readonly restsOn?: InputMaybe<Scalars['ID']['input']>;
  /** What they would be. */
  readonly role?: MembershipRole;
  /** The seat. */
  readonly seat: Scalars['ID']['input'];
  /** How they were found. */
  readonly selection: MembershipSelectionInput;
  /** The term. */
  readonly term: Scalars['ID']['input'];
};

/** A nomination isn't taken up. */
export type NomineeRejected = {
  readonly __typename?: 'NomineeRejected';
  /** The membership. */
  readonly membership: Membership;
};

/** A nomination is withdrawn. */
export type NomineeWithdrawn = {
  readonly __typename?: 'NomineeWithdrawn';
  /** The membership. */
  readonly membership: Membership;
};

/** The member is not there. */
export type NotAttending = Problem & {
  readonly __typename?: 'NotAttending';
  readonly clause?: Maybe<Clause>;
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The member is not there. */
export type NotAttendingMessageArgs = {
  lang?: Language;
};


/** The member is not there. */
export type NotAttendingRemedyArgs = {
  lang?: Language;
};

/** Whoever asks may not take part as this asks for: the kind of participation says whom it accepts. */
export type NotEligibleToTakePart = Problem & {
  readonly __typename?: 'NotEligibleToTakePart';
  /** The kind of participation. */
  readonly activity: ParticipationKind;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** Why not. */
  readonly reason: EligibilityReason;
  readonly remedy: Scalars['String']['output'];
};


/** Whoever asks may not take part as this asks for: the kind of participation says whom it accepts. */
export type NotEligibleToTakePartMessageArgs = {
  lang?: Language;
};


/** Whoever asks may not take part as this asks for: the kind of participation says whom it accepts. */
export type NotEligibleToTakePartRemedyArgs = {
  lang?: Language;
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

/** The membership was not in office with a vote at that instant. */
export type NotInOfficeThen = Problem & {
  readonly __typename?: 'NotInOfficeThen';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  readonly clause?: Maybe<Clause>;
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The membership was not in office with a vote at that instant. */
export type NotInOfficeThenMessageArgs = {
  lang?: Language;
};


/** The membership was not in office with a vote at that instant. */
export type NotInOfficeThenRemedyArgs = {
  lang?: Language;
};

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

/** What `noteAgendaItem` answers. */
export type NoteAgendaItemAnswer = AgendaItemActNotPossible | AgendaItemNoted | Conflict | IdempotencyKeyReused | InvalidInput | MeetingNotInSession | NotFound | NotPermitted | ReflectionMissing;

/** What `noteAgendaItem` takes. */
export type NoteAgendaItemInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What becomes of it. */
  readonly reflection: ReflectionInput;
  /** What was said, in short; public, at most 2,000 characters. */
  readonly summary: Scalars['String']['input'];
};

/** The item wasn't voted on since its discussion began. */
export type NothingVoted = Problem & {
  readonly __typename?: 'NothingVoted';
  /** The item. */
  readonly agendaItem: AgendaItem;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The item wasn't voted on since its discussion began. */
export type NothingVotedMessageArgs = {
  lang?: Language;
};


/** The item wasn't voted on since its discussion began. */
export type NothingVotedRemedyArgs = {
  lang?: Language;
};

/** What `noticeMeeting` answers. */
export type NoticeMeetingAnswer = AgendaMissing | Conflict | CouncilDoesNotMeet | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MeetingNoticed | NotFound | NotPermitted | NoticeTooLate;

/** What `noticeMeeting` takes. */
export type NoticeMeetingInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it's later than the rule asks for; public. Not kept when it's in time. */
  readonly urgencyReason?: InputMaybe<Scalars['String']['input']>;
};

/** How long before a meeting it has to be made known to all. */
export type NoticeRule = {
  readonly __typename?: 'NoticeRule';
  /** Calendar days, the day of the meeting not counted. */
  readonly days: Scalars['Int']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly source: Source;
  /** Since when it's the rule, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
};

/** It's later than the rule allows for making the meeting known. */
export type NoticeTooLate = Problem & {
  readonly __typename?: 'NoticeTooLate';
  /** Whether a reason of urgency would still do. */
  readonly canBeUrgent: Scalars['Boolean']['output'];
  readonly clause?: Maybe<Clause>;
  /** How many days ahead the rule asks for. */
  readonly days: Scalars['Int']['output'];
  /** The last day on which it would have been in time. */
  readonly latestOn: Scalars['Date']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** It's later than the rule allows for making the meeting known. */
export type NoticeTooLateMessageArgs = {
  lang?: Language;
};


/** It's later than the rule allows for making the meeting known. */
export type NoticeTooLateRemedyArgs = {
  lang?: Language;
};

/** What `notifyApplicants` answers. */
export type NotifyApplicantsAnswer = ApplicantsNotified | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible;

/** The day of a source's numbers hasn't come. */
export type NumbersNotOut = Problem & {
  readonly __typename?: 'NumbersNotOut';
  readonly clause?: Maybe<Clause>;
  /** The day of its numbers. */
  readonly expectedOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The source. */
  readonly source: Scalars['String']['output'];
};


/** The day of a source's numbers hasn't come. */
export type NumbersNotOutMessageArgs = {
  lang?: Language;
};


/** The day of a source's numbers hasn't come. */
export type NumbersNotOutRemedyArgs = {
  lang?: Language;
};

export type Office = {
  readonly __typename?: 'Office';
  readonly id: Scalars['ID']['output'];
  /** The open hops that it has to see to, the most urgent first: what its director owes an answer to. */
  readonly owedCarryUps?: Maybe<CarryUpConnection>;
  /** The drafts of answers that are in work there, the oldest first; null where you may not know of them. */
  readonly responseDrafts?: Maybe<ResponseDraftConnection>;
};


export type OfficeOwedCarryUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OfficeResponseDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What `openAreaList` takes. */
export type OpenAreaListInput = {
  /** The area. */
  readonly area: Scalars['ID']['input'];
  /** The 年度. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 公募: seats of a body offered to the people of its place. Who applied is fixed and published by its hash before anybody is chosen or any lot is drawn.
 * Row 4⑵ of the ward's considerations: 公募等による地域住民. Clause 第2・2⑷.
 */
export type OpenCall = Node & {
  readonly __typename?: 'OpenCall';
  /** Who applied and what they wrote, by line; at most 500 a page. Each reading is logged. Null for everybody but the council's secretary; those erased are left out. */
  readonly applicants?: Maybe<ReadonlyArray<OpenCallApplicant>>;
  /** How many applied and didn't withdraw; null until that is fixed. */
  readonly applicationCount?: Maybe<Scalars['Int']['output']>;
  /** What the caller may do with it now. Empty for people who read without signing in. */
  readonly availableActions: ReadonlyArray<OpenCallAction>;
  /** Whom the seats stand for. */
  readonly category: SeatCategory;
  /** How many were chosen; null before everybody knows. */
  readonly chosenCount?: Maybe<Scalars['Int']['output']>;
  /** The last day on which people may apply, until midnight in Asia/Tokyo. */
  readonly closesOn: Scalars['Date']['output'];
  /** When who applied was fixed. */
  readonly committedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The body. */
  readonly council: Council;
  /** What is looked at, for whoever thinks of applying. */
  readonly criteria: Scalars['String']['output'];
  /** The day of the choice. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The draw by lot that holds; null where nothing is drawn. */
  readonly draw?: Maybe<Draw>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether people still wait for the result after the day that was named. */
  readonly isResultOverdue: Scalars['Boolean']['output'];
  /** The lines of all applications: each stands for one of them and tells nobody whose. Empty until they're fixed; at most 500 a page. */
  readonly lines: OpenCallLineConnection;
  /** How the seats are filled. */
  readonly method: OpenCallMethod;
  /** When everybody who applied was told. */
  readonly notifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day on which people may apply. */
  readonly opensOn: Scalars['Date']['output'];
  /** How it stands. `asOf`: today when left out. */
  readonly phase: OpenCallPhase;
  /** SHA-256 over the lines of all applications, sorted, one a line; null until they're fixed. */
  readonly poolHash?: Maybe<Scalars['String']['output']>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** When it was made known. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was called off, or why fewer were chosen than there are seats. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many are in reserve; null before everybody knows. */
  readonly reserveCount?: Maybe<Scalars['Int']['output']>;
  /** The day by which everybody who applied is to know. */
  readonly resultBy: Scalars['Date']['output'];
  /** How many seats are offered. */
  readonly seats: Scalars['Int']['output'];
  /** The document that records the choice, as people cite it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The term whose seats are offered. */
  readonly term: CouncilTerm;
  /** What it's called. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The draws before it, which were voided, in their order; at most some dozens. None of their sources decides again. */
  readonly voidedDraws: ReadonlyArray<Draw>;
};


/**
 * 公募: seats of a body offered to the people of its place. Who applied is fixed and published by its hash before anybody is chosen or any lot is drawn.
 * Row 4⑵ of the ward's considerations: 公募等による地域住民. Clause 第2・2⑷.
 */
export type OpenCallApplicantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 公募: seats of a body offered to the people of its place. Who applied is fixed and published by its hash before anybody is chosen or any lot is drawn.
 * Row 4⑵ of the ward's considerations: 公募等による地域住民. Clause 第2・2⑷.
 */
export type OpenCallLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 公募: seats of a body offered to the people of its place. Who applied is fixed and published by its hash before anybody is chosen or any lot is drawn.
 * Row 4⑵ of the ward's considerations: 公募等による地域住民. Clause 第2・2⑷.
 */
export type OpenCallPhaseArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The open call's state, or its period, doesn't allow this act. */
export type OpenCallActNotPossible = Problem & {
  readonly __typename?: 'OpenCallActNotPossible';
  /** The act. */
  readonly action: OpenCallAction;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The call. */
  readonly openCall: OpenCall;
  /** How it stands. */
  readonly phase: OpenCallPhase;
  /** What is possible, whoever asks. */
  readonly possible: ReadonlyArray<OpenCallAction>;
  readonly remedy: Scalars['String']['output'];
};


/** The open call's state, or its period, doesn't allow this act. */
export type OpenCallActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The open call's state, or its period, doesn't allow this act. */
export type OpenCallActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with an open call. The mutation of the same name does it. */
export type OpenCallAction =
  /** `applyToOpenCall`; for the secretary also `recordOpenCallApplication`. */
  | 'APPLY'
  /** `cancelOpenCall` */
  | 'CANCEL'
  /** `commitOpenCall` */
  | 'COMMIT'
  /** `decideOpenCall` */
  | 'DECIDE'
  /** `notifyApplicants` */
  | 'NOTIFY'
  /** `publishOpenCall` */
  | 'PUBLISH'
  /** `redrawOpenCall` */
  | 'REDRAW';

/** Who applied and what they wrote. Kept sealed, and erased some time after the end of the call. */
export type OpenCallApplicant = {
  readonly __typename?: 'OpenCallApplicant';
  /** The application. */
  readonly application: OpenCallApplication;
  /** How they're reached. */
  readonly contact: Scalars['String']['output'];
  /** Their line in each draw of the call, the newest last: a draw that is held anew has new ones. Erased some time after the draw; at most some dozens. */
  readonly drawLines: ReadonlyArray<OpenCallDrawLine>;
  /** What they wrote. */
  readonly motive: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Their own salt, 32 hex digits: with it and the application's id their line is worked out. */
  readonly salt: Scalars['String']['output'];
};

/** 応募: that somebody applied to an open call. */
export type OpenCallApplication = Node & {
  readonly __typename?: 'OpenCallApplication';
  /** What the caller may do with it now. */
  readonly availableActions: ReadonlyArray<OpenCallApplicationAction>;
  /** How it came in. */
  readonly channel: OpenCallChannel;
  /** What stands for it in `OpenCall.lines` and in the pool of the draw. */
  readonly commitment: Scalars['String']['output'];
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque; the receipt number. */
  readonly id: Scalars['ID']['output'];
  /** The call. */
  readonly openCall: OpenCall;
  /** Who it is and what was written, for whoever applied alone: the secretary asks the call for `applicants`. */
  readonly own?: Maybe<OpenCallApplicant>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** The day on which it arrived. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Its place among those in reserve, from 1; null for others. */
  readonly reserveRank?: Maybe<Scalars['Int']['output']>;
  /** What became of it. */
  readonly result: OpenCallResult;
  /** Whether it stands. */
  readonly state: OpenCallApplicationState;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with an application. The mutation of the same name does it. */
export type OpenCallApplicationAction =
  /** `withdrawOpenCallApplication` */
  | 'WITHDRAW';

/** An application on paper is taken down. */
export type OpenCallApplicationRecorded = {
  readonly __typename?: 'OpenCallApplicationRecorded';
  /** The application; its id is the receipt. */
  readonly application: OpenCallApplication;
};

/** Whether an application stands. */
export type OpenCallApplicationState =
  /** It stands. */
  | 'SUBMITTED'
  /** 取下げ: it was taken back, and what was written is erased. */
  | 'WITHDRAWN';

/** An application is taken back. */
export type OpenCallApplicationWithdrawn = {
  readonly __typename?: 'OpenCallApplicationWithdrawn';
  /** The application. */
  readonly application: OpenCallApplication;
};

/** An application came in. */
export type OpenCallApplied = {
  readonly __typename?: 'OpenCallApplied';
  /** The application; its id is the receipt. */
  readonly application: OpenCallApplication;
};

/** A call is called off. */
export type OpenCallCancelled = {
  readonly __typename?: 'OpenCallCancelled';
  /** The call. */
  readonly openCall: OpenCall;
};

/** How an application came in. */
export type OpenCallChannel =
  /** On paper; the secretary took it down. */
  | 'PAPER'
  /** Over the graph. */
  | 'PORTAL';

/** Who applied is fixed. */
export type OpenCallCommitted = {
  readonly __typename?: 'OpenCallCommitted';
  /** The call. */
  readonly openCall: OpenCall;
};

/** A page of open calls. */
export type OpenCallConnection = {
  readonly __typename?: 'OpenCallConnection';
  /** The calls with their cursors. */
  readonly edges: ReadonlyArray<OpenCallEdge>;
  /** The calls alone. */
  readonly nodes: ReadonlyArray<OpenCall>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** Who is chosen is recorded. */
export type OpenCallDecided = {
  readonly __typename?: 'OpenCallDecided';
  /** The call. */
  readonly openCall: OpenCall;
};

/** The line of an application in the pool of a draw. */
export type OpenCallDrawLine = {
  readonly __typename?: 'OpenCallDrawLine';
  /** What stands for the application there. */
  readonly commitment: Scalars['String']['output'];
  /** The draw. */
  readonly draw: Draw;
  /** The salt that it's worked out with, 32 hex digits. */
  readonly salt: Scalars['String']['output'];
};

/** One open call of a page. */
export type OpenCallEdge = {
  readonly __typename?: 'OpenCallEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The call. */
  readonly node: OpenCall;
};

/** What `publishOpenCall`, `commitOpenCall` and `notifyApplicants` take. */
export type OpenCallInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The call. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What stands for one application among those that were fixed. */
export type OpenCallLine = {
  readonly __typename?: 'OpenCallLine';
  /** SHA-256 over a salt and the application's id, as docs/draws.md says; who applied has both, and can show that it's theirs. */
  readonly commitment: Scalars['String']['output'];
};

/** A page of lines. */
export type OpenCallLineConnection = {
  readonly __typename?: 'OpenCallLineConnection';
  /** The lines with their cursors. */
  readonly edges: ReadonlyArray<OpenCallLineEdge>;
  /** The lines alone. */
  readonly nodes: ReadonlyArray<OpenCallLine>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One line of a page. */
export type OpenCallLineEdge = {
  readonly __typename?: 'OpenCallLineEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: OpenCallLine;
};

/** How seats of an open call are filled. */
export type OpenCallMethod =
  /** 抽選: where more apply than there are seats, lots are drawn (SORT-1); else everybody is chosen. */
  | 'DRAW'
  /** 選考: a panel chooses by the criteria. */
  | 'SELECTION';

/** How a list of open calls is ordered. */
export type OpenCallOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: OpenCallOrderField;
};

/** What a list of open calls may be ordered by. */
export type OpenCallOrderField =
  /** The last day of the period. */
  | 'CLOSES_ON';

/** How an open call stands on a day. Whether people may apply follows from the days of its period. */
export type OpenCallPhase =
  /** 募集開始前: it's known, its period lies ahead. */
  | 'ANNOUNCED'
  /** 中止 */
  | 'CANCELLED'
  /** 募集終了: the period is over; who applied isn't fixed yet. */
  | 'CLOSED'
  /** 応募者確定: who applied is fixed and published by its hash, before anybody is chosen. */
  | 'COMMITTED'
  /** 結果通知済み: everybody who applied knows. */
  | 'COMPLETED'
  /** 選考済み: who is chosen is recorded; nobody is told yet. */
  | 'DECIDED'
  /** 募集中: people may apply. */
  | 'OPEN'
  /** 準備中: it isn't public. */
  | 'PLANNED';

/** A call is planned. */
export type OpenCallPlanned = {
  readonly __typename?: 'OpenCallPlanned';
  /** The call. */
  readonly openCall: OpenCall;
};

/** A call is made known. */
export type OpenCallPublished = {
  readonly __typename?: 'OpenCallPublished';
  /** The call. */
  readonly openCall: OpenCall;
};

/** The draw of a call is held anew. */
export type OpenCallRedrawn = {
  readonly __typename?: 'OpenCallRedrawn';
  /** The call, with its new draw. */
  readonly openCall: OpenCall;
};

/** What became of an application. Nobody is told before everybody is. */
export type OpenCallResult =
  /** The call was called off. */
  | 'CALL_CANCELLED'
  /** 選任予定: chosen. */
  | 'CHOSEN'
  /** Not chosen. */
  | 'NOT_CHOSEN'
  /** Not known yet. */
  | 'PENDING'
  /** 補欠: in reserve. */
  | 'RESERVE'
  /** It was taken back. */
  | 'WITHDRAWN';

/** What a list of open calls may be narrowed by. All members must hold. */
export type OpenCallWhere = {
  /** By the last day of the period. */
  readonly closesOn?: InputMaybe<DateFilter>;
  /** By the id of the body. */
  readonly council?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<OpenCallWhere>;
  /** By the first day of the period. */
  readonly opensOn?: InputMaybe<DateFilter>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OpenCallWhere>>;
};

/** What `openInquiry` answers. */
export type OpenInquiryAnswer = Conflict | CouncilNotAtWork | IdempotencyKeyReused | InquiryOpened | InvalidInput | MatterNotForCouncil | NotFound | NotPermitted;

/** What `openInquiry` takes. */
export type OpenInquiryInput = {
  /** The council that is asked. */
  readonly council: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One of the matters that it may be asked about. */
  readonly matter: Scalars['ID']['input'];
  /** What is asked; at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What it's about; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `openVote` answers. */
export type OpenVoteAnswer = AgendaItemActNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | MeetingNotInSession | NotFound | NotPermitted | QuorumNotMet | VoteOpened | VoteStillOpen;

/** What `openVote` takes. */
export type OpenVoteInput = {
  /** The item, under discussion and for decision. */
  readonly agendaItem: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How. */
  readonly method: VoteMethod;
  /** What is voted on; at most 2,000 characters. */
  readonly motion: Scalars['String']['input'];
};

/**
 * 意見: what somebody says to a tier of the ward (第1・2④). It isn't a `Proposal`: it has no points and gathers no supporters. Its chain of
 * steps is unbroken, and it ends adopted, partly, or not adopted, with the reason.
 */
export type Opinion = Node & {
  readonly __typename?: 'Opinion';
  /** The office that owes the answer. Its director's post tells who holds it. */
  readonly addressee?: Maybe<Office>;
  /** The code of the post there. */
  readonly addresseePost: Scalars['String']['output'];
  /** The area that it's addressed to, or that its district lies in; null for the ward. */
  readonly area?: Maybe<Area>;
  /** The area issues that rest on it; at most 50. */
  readonly areaIssues?: Maybe<ReadonlyArray<AreaIssue>>;
  /** The name or nickname that they chose; null where they chose none. Nothing else tells who it is. */
  readonly authorName?: Maybe<Scalars['String']['output']>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<OpinionHandlingAction>;
  /** How it came in. */
  readonly channel: SubmissionChannel;
  /** The duty to answer it; overdue is read off the date. Null only if none was ever owed. */
  readonly clock?: Maybe<Clock>;
  /** The district; null unless it's addressed to one. */
  readonly district?: Maybe<District>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether it's the caller's own. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** Whether everybody may read it. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** What kind it is; null until it's routed. */
  readonly kind?: Maybe<OpinionKind>;
  /** The meeting that it was said at; null where it wasn't. */
  readonly meeting?: Maybe<Meeting>;
  /** How its author wants to be told of. */
  readonly naming: AuthorNaming;
  /** The post that owes the answer. */
  readonly owingPost?: Maybe<Post>;
  /** The policy that it's about; null where it's about none. */
  readonly policy?: Maybe<WardPolicy>;
  /** The policy that it's about, by its id; null where it's about none. */
  readonly policyId?: Maybe<Scalars['ID']['output']>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause; at most some dozens. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** The receipt number, such as `D-ikejiri-O-2026-0001`: of its tier, place and fiscal year, without a gap. */
  readonly reference: Scalars['String']['output'];
  /** Who answers instead; null where nobody does. */
  readonly referredTo?: Maybe<Scalars['String']['output']>;
  /** What policies make of it; the latest 50. */
  readonly reflections: ReadonlyArray<PolicyReflection>;
  /** The answer; null while there's none. An opinion is one point, number 1. */
  readonly response?: Maybe<Response>;
  /** The draft of its answer that is in work; null where there's none that you may know of. */
  readonly responseDraft?: Maybe<ResponseDraft>;
  /** What it says, with what came of it: one. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** How it stands. */
  readonly state: OpinionHandlingState;
  /** Every step, oldest first; at most some dozens. */
  readonly steps: ReadonlyArray<HandlingStep>;
  /** The day it came in. */
  readonly submittedOn: Scalars['Date']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
  /** The tier that it's addressed to. */
  readonly tier: AddresseeTier;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of opinions. */
export type OpinionConnection = {
  readonly __typename?: 'OpinionConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<OpinionEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<Opinion>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type OpinionEdge = {
  readonly __typename?: 'OpinionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Opinion;
};

/** An act on an opinion was done. */
export type OpinionHandled = {
  readonly __typename?: 'OpinionHandled';
  /** It. */
  readonly opinion: Opinion;
};

/** What can be done with an opinion. */
export type OpinionHandlingAction =
  /** `answerOpinion` */
  | 'ANSWER'
  /** `referOpinion` */
  | 'REFER'
  /** `routeOpinion` */
  | 'ROUTE'
  /** `withdrawOpinion` */
  | 'WITHDRAW';

/** What every act on an opinion answers. */
export type OpinionHandlingAnswer = Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted | OpinionHandled;

/** How an opinion is handled. */
export type OpinionHandlingState =
  /** 採用: taken in. */
  | 'ADOPTED'
  /** 不採用: not taken in; the answer says why. */
  | 'NOT_ADOPTED'
  /** 一部採用: taken in in part. */
  | 'PARTLY_ADOPTED'
  /** 受付: it came in. */
  | 'RECEIVED'
  /** 引継ぎ: somebody else answers it. */
  | 'REFERRED'
  /** 担当決定: its kind is known and the answer is owed. */
  | 'ROUTED'
  /** 取下げ: its author took it back. */
  | 'WITHDRAWN';

/** A state, in a filter. */
export type OpinionHandlingStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<OpinionHandlingState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OpinionHandlingState>>;
  /** Any but this one. */
  readonly not?: InputMaybe<OpinionHandlingState>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<OpinionHandlingState>>;
};

/** What kind an opinion is, as the office sees it. */
export type OpinionKind =
  /** 苦情 */
  | 'COMPLAINT'
  /** 緊急 */
  | 'EMERGENCY'
  /** 意見 */
  | 'OPINION'
  /** 質問 */
  | 'QUESTION'
  /** 要望 */
  | 'REQUEST';

/** How opinions are ordered. */
export type OpinionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: OpinionOrderField;
};

/** What opinions are ordered by. */
export type OpinionOrderField =
  /** When the next step is due; those that owe nothing come first. */
  | 'DUE'
  /** When they were submitted. */
  | 'SUBMITTED';

/** What a list may be narrowed by. All members must hold. */
export type OpinionWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<OpinionWhere>>;
  /** By the area: those addressed to it and to its districts. */
  readonly area?: InputMaybe<IdFilter>;
  /** By the day the next step is due: what is overdue is due before today. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** None of it. */
  readonly not?: InputMaybe<OpinionWhere>;
  /** Any of these. */
  readonly or?: InputMaybe<ReadonlyArray<OpinionWhere>>;
  /** By the district or area that it's addressed to. */
  readonly place?: InputMaybe<IdFilter>;
  /** By the policy that they are about. */
  readonly policy?: InputMaybe<IdFilter>;
  /** By how it stands. */
  readonly state?: InputMaybe<OpinionHandlingStateFilter>;
  /** By the day it came in. */
  readonly submittedOn?: InputMaybe<DateFilter>;
  /** By words in it, in any Japanese writing. */
  readonly text?: InputMaybe<SearchFilter>;
  /** By the tier that it's addressed to. */
  readonly tier?: InputMaybe<AddresseeTierFilter>;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in あいうえお order first. */
  | 'ASC'
  /** Largest, latest or last first. */
  | 'DESC';

/** Nobody applies outside the period, and nothing is fixed within it. */
export type OutsideCallPeriod = Problem & {
  readonly __typename?: 'OutsideCallPeriod';
  readonly clause?: Maybe<Clause>;
  /** The last day. */
  readonly closesOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The first day. */
  readonly opensOn: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Nobody applies outside the period, and nothing is fixed within it. */
export type OutsideCallPeriodMessageArgs = {
  lang?: Language;
};


/** Nobody applies outside the period, and nothing is fixed within it. */
export type OutsideCallPeriodRemedyArgs = {
  lang?: Language;
};

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

/** What kind of paper an item treats. */
export type PaperKind =
  /** 上申: a hop that reached this tier. */
  | 'CARRY_UP'
  /** 諮問 */
  | 'INQUIRY'
  /** 施策・計画: any council may treat it. */
  | 'POLICY'
  /** 提案 */
  | 'PROPOSAL';

/** There is no such paper in that version, or nobody treats it now. */
export type PaperNotOpen = Problem & {
  readonly __typename?: 'PaperNotOpen';
  readonly clause?: Maybe<Clause>;
  /** The version that stands; null where there is no such paper. */
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  /** The paper. */
  readonly paper: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** There is no such paper in that version, or nobody treats it now. */
export type PaperNotOpenMessageArgs = {
  lang?: Language;
};


/** There is no such paper in that version, or nobody treats it now. */
export type PaperNotOpenRemedyArgs = {
  lang?: Language;
};

/** The paper is about another place, or addressed to another council: each council treats its own. */
export type PaperOfAnotherPlace = Problem & {
  readonly __typename?: 'PaperOfAnotherPlace';
  readonly clause?: Maybe<Clause>;
  /** The place of the council. */
  readonly councilPlace: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** The paper. */
  readonly paper: Scalars['ID']['output'];
  /** The place that the paper is about; null: the whole ward. */
  readonly paperPlace?: Maybe<Scalars['ID']['output']>;
  readonly remedy: Scalars['String']['output'];
};


/** The paper is about another place, or addressed to another council: each council treats its own. */
export type PaperOfAnotherPlaceMessageArgs = {
  lang?: Language;
};


/** The paper is about another place, or addressed to another council: each council treats its own. */
export type PaperOfAnotherPlaceRemedyArgs = {
  lang?: Language;
};

/** Only an established body can set up a subcommittee. */
export type ParentNotEstablished = Problem & {
  readonly __typename?: 'ParentNotEstablished';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The body. */
  readonly parent: Council;
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: CouncilState;
};


/** Only an established body can set up a subcommittee. */
export type ParentNotEstablishedMessageArgs = {
  lang?: Language;
};


/** Only an established body can set up a subcommittee. */
export type ParentNotEstablishedRemedyArgs = {
  lang?: Language;
};

/** A way to take part, and whom it accepts. */
export type ParticipationKind = Node & {
  readonly __typename?: 'ParticipationKind';
  /** The categories that it accepts. */
  readonly accepts: ReadonlyArray<EligibilityCategory>;
  /** The clause that it comes from. */
  readonly clause?: Maybe<Clause>;
  /** Stable, e.g. `participationKind:council-seat`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the declaration has to be for the district that it's about. */
  readonly isOfDistrict: Scalars['Boolean']['output'];
  /** What one does. */
  readonly name: Name;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly source: Source;
  /** Since when it's the rule, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
};

/** What `performDraw` answers. */
export type PerformDrawAnswer = Conflict | DrawActNotPossible | DrawPerformed | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | QuotasImpossible;

/** Some of the people are in the pool already, or stand twice in what was sent. Nobody of what was sent was added. */
export type PersonInPool = Problem & {
  readonly __typename?: 'PersonInPool';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** Where they stand in what was sent, from 0. */
  readonly positions: ReadonlyArray<Scalars['Int']['output']>;
  readonly remedy: Scalars['String']['output'];
};


/** Some of the people are in the pool already, or stand twice in what was sent. Nobody of what was sent was added. */
export type PersonInPoolMessageArgs = {
  lang?: Language;
};


/** Some of the people are in the pool already, or stand twice in what was sent. Nobody of what was sent was added. */
export type PersonInPoolRemedyArgs = {
  lang?: Language;
};

/** There is a body of this type at the place already, and there is at most one. Also answered to the second of two who come at once. */
export type PlaceHasBody = Problem & {
  readonly __typename?: 'PlaceHasBody';
  readonly clause?: Maybe<Clause>;
  /** The body; null when it has ended since. */
  readonly existing?: Maybe<Council>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The type. */
  readonly type: CouncilType;
};


/** There is a body of this type at the place already, and there is at most one. Also answered to the second of two who come at once. */
export type PlaceHasBodyMessageArgs = {
  lang?: Language;
};


/** There is a body of this type at the place already, and there is at most one. Also answered to the second of two who come at once. */
export type PlaceHasBodyRemedyArgs = {
  lang?: Language;
};

/** What `planCouncilTerm` answers. */
export type PlanCouncilTermAnswer = BodyOver | Conflict | CouncilTermPlanned | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | TermsOverlap;

/** What `planCouncilTerm` takes. */
export type PlanCouncilTermInput = {
  /** The body. */
  readonly council: Scalars['ID']['input'];
  /** The last day. Needed where no rule gives the length; else it's the rule's. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its seats; 1 to 200 in all. */
  readonly seats: ReadonlyArray<CouncilSeatsInput>;
  /** The first day. */
  readonly startsOn: Scalars['Date']['input'];
};

/** What `planDraw` answers. */
export type PlanDrawAnswer = BodyOver | Conflict | DrawPlanned | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `planDraw` takes. */
export type PlanDrawInput = {
  /** The day for which the pool is taken; not after today. */
  readonly asOf: Scalars['Date']['input'];
  /** The council that it's for. */
  readonly council: Scalars['ID']['input'];
  /** Who is in the pool, in Japanese; at most 1,000 characters. */
  readonly frame: Scalars['String']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** After so many attempts it's given up; the policy's when left out. */
  readonly maxAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** What it's for, in Japanese; at most 200 characters. */
  readonly purpose: Scalars['String']['input'];
  /** What it's for, in English; at most 200 characters. */
  readonly purposeEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 60. */
  readonly quotas: ReadonlyArray<DrawQuotaInput>;
  /** How many are drawn, 1 to 100. */
  readonly seats: Scalars['Int']['input'];
};

/** What `planMeeting` answers. */
export type PlanMeetingAnswer = ClosedPartNeedsReason | Conflict | CouncilDoesNotMeet | IdempotencyKeyReused | InvalidInput | MeetingPlanned | NotFound | NotPermitted;

/** What `planMeeting` takes. */
export type PlanMeetingInput = {
  /** What it treats, in order; at most 50 items. It may follow later. */
  readonly agenda?: ReadonlyArray<AgendaItemInput>;
  /** Why not, if not; public. */
  readonly closedReason?: InputMaybe<Scalars['String']['input']>;
  /** The council that is to meet. */
  readonly council: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may attend. */
  readonly isOpen?: Scalars['Boolean']['input'];
  /** How people take part. */
  readonly mode: MeetingMode;
  /** Where; needed unless it's remote. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** When it starts; ahead of now. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Where on the net, `https://…`; needed unless it's in person. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What `planOpenCall` answers. */
export type PlanOpenCallAnswer = BodyOver | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallPlanned;

/** What `planOpenCall` takes. */
export type PlanOpenCallInput = {
  /** The category of the seats. */
  readonly category: Scalars['ID']['input'];
  /** The last day; the policy says how many days there are at least. */
  readonly closesOn: Scalars['Date']['input'];
  /** What is looked at; at most 2,000 characters. */
  readonly criteria: Scalars['String']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the seats are filled. */
  readonly method: OpenCallMethod;
  /** The first day on which people may apply; today or later. */
  readonly opensOn: Scalars['Date']['input'];
  /** The day by which everybody is to know; after the last day. */
  readonly resultBy: Scalars['Date']['input'];
  /** How many, from 1 to as many as the term has of it. */
  readonly seats: Scalars['Int']['input'];
  /** The term whose seats are offered. */
  readonly term: Scalars['ID']['input'];
  /** What it's called; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What is decided on one point. */
export type PointDecision =
  /** What is asked for is there already; what covers it is named. */
  | 'ALREADY_COVERED'
  /** Something else is done for the same end. */
  | 'ALTERNATIVE'
  /** Taken in as it is. */
  | 'FULL'
  /** Heard; nothing was asked for that could be taken in. */
  | 'NOTED'
  /** Not taken in. */
  | 'NOT_TAKEN'
  /** Taken in in part. */
  | 'PARTIAL'
  /** Somebody else answers it; who is named. */
  | 'REFERRED';

/** A decision on a point, in a filter. */
export type PointDecisionFilter = {
  /** This one. */
  readonly eq?: InputMaybe<PointDecision>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<PointDecision>>;
  /** Any but this one. */
  readonly not?: InputMaybe<PointDecision>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<PointDecision>>;
};

/** What changed in a policy. */
export type PolicyChange = {
  readonly __typename?: 'PolicyChange';
  /** What stands there now. */
  readonly after: Scalars['String']['output'];
  /** What stood there before; null where nothing did. */
  readonly before?: Maybe<Scalars['String']['output']>;
};

/** What a reflection cites, and where it comes from. */
export type PolicyCitation = {
  readonly __typename?: 'PolicyCitation';
  /** The area that it comes from; null where it's of the whole ward. */
  readonly area?: Maybe<Area>;
  /** The area issue; null where it's none. */
  readonly areaIssue?: Maybe<AreaIssue>;
  /** Its id. */
  readonly citedId: Scalars['ID']['output'];
  /** The district that it comes from; null where it's of no one district. */
  readonly district?: Maybe<District>;
  /** What kind it is. */
  readonly kind: PolicyCitationKind;
  /** The opinion; null where it's none. */
  readonly opinion?: Maybe<Opinion>;
  /** The point of the proposal; null where it's all of it, or no proposal. */
  readonly point?: Maybe<Scalars['Int']['output']>;
  /** The proposal; null where it's none. */
  readonly proposal?: Maybe<Proposal>;
  /** The resolution; null where it's none. */
  readonly resolution?: Maybe<Resolution>;
};

/** What a reflection cites, as it's given. */
export type PolicyCitationInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** What kind it is. */
  readonly kind: PolicyCitationKind;
  /** A point of the proposal; left out: all of it. */
  readonly point?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of word a reflection cites. */
export type PolicyCitationKind =
  /** A problem on an area's list. */
  | 'AREA_ISSUE'
  /** A published opinion. */
  | 'OPINION'
  /** An admitted proposal, or a point of it. */
  | 'PROPOSAL'
  /** A council's resolution. */
  | 'RESOLUTION';

/**
 * 反映の記録: what a policy makes of what people said, clause by clause, with what changed by it (第1・3⑶). One that cites nothing isn't counted. It
 * never changes: what is seen otherwise later is another record.
 */
export type PolicyReflection = Node & {
  readonly __typename?: 'PolicyReflection';
  /** What changed; null where nothing did. */
  readonly change?: Maybe<PolicyChange>;
  /** What it cites; at most 50. */
  readonly citations: ReadonlyArray<PolicyCitation>;
  /** What is made of it. */
  readonly decision: PolicyReflectionDecision;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's counted: it cites something. */
  readonly isCounted: Scalars['Boolean']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** The office that recorded it. */
  readonly office?: Maybe<Office>;
  /** The policy. */
  readonly policy: WardPolicy;
  /** The clause or heading of the policy. */
  readonly policyClause: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The sentences behind what it cites; at most 500. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** Counts the acts on it: always 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of reflections. */
export type PolicyReflectionConnection = {
  readonly __typename?: 'PolicyReflectionConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<PolicyReflectionEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<PolicyReflection>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** What a policy makes of what people said. */
export type PolicyReflectionDecision =
  /** The policy has it already. */
  | 'ALREADY_COVERED'
  /** Something else is done for the same end. */
  | 'ALTERNATIVE'
  /** It's taken in as it is. */
  | 'FULL'
  /** It isn't taken in. */
  | 'NOT_TAKEN'
  /** It's taken in in part. */
  | 'PARTIAL';

/** One of a page. */
export type PolicyReflectionEdge = {
  readonly __typename?: 'PolicyReflectionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: PolicyReflection;
};

/** A reflection is recorded. */
export type PolicyReflectionRecorded = {
  readonly __typename?: 'PolicyReflectionRecorded';
  /** It. */
  readonly policyReflection: PolicyReflection;
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

export type Post = {
  readonly __typename?: 'Post';
  readonly code: Scalars['String']['output'];
  readonly officeId: Scalars['ID']['output'];
};

/** What `prepareCouncil` answers. */
export type PrepareCouncilAnswer = AreaHasCouncil | Conflict | CouncilPrepared | DistrictHasCouncil | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PlaceHasBody;

/** What `prepareCouncil` takes. */
export type PrepareCouncilInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, which may be tentative. */
  readonly name: NameInput;
  /** The id of the district, of the area or of the ward whose body it's to be. */
  readonly place: Scalars['ID']['input'];
  /** The day planned for its establishment, today or later; null while none is. */
  readonly plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it's there for, where its type doesn't say; at most 2,000 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** The id of its type; when left out, that of the council of the district or of the area. */
  readonly type?: InputMaybe<Scalars['ID']['input']>;
};

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

/**
 * 提案: what somebody asks a tier to do, in numbered points, each of which is answered (第1・2④). It isn't an `Opinion`. Its chain of steps is
 * unbroken; it ends adopted, partly, or not adopted, with a reason for each point, or without an answer of its own.
 */
export type Proposal = Node & {
  readonly __typename?: 'Proposal';
  /** The office that owes the answer. Its director's post tells who holds it. */
  readonly addressee?: Maybe<Office>;
  /** The code of the post there. */
  readonly addresseePost: Scalars['String']['output'];
  /** The area that it's addressed to, or that its district lies in; null for the ward. */
  readonly area?: Maybe<Area>;
  /** The area issues that rest on it; at most 50. */
  readonly areaIssues?: Maybe<ReadonlyArray<AreaIssue>>;
  /** The name or nickname that they chose; null where they chose none. Nothing else tells who it is. */
  readonly authorName?: Maybe<Scalars['String']['output']>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<ProposalAction>;
  /** Its way up, hop by hop; at most some dozens. */
  readonly carryUps: ReadonlyArray<CarryUp>;
  /** The duties that it sets off, oldest first; at most some dozens. Overdue is read off the date. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The council that talks it over; null where none lives. */
  readonly council?: Maybe<Council>;
  /** The district; null unless it's addressed to one. */
  readonly district?: Maybe<District>;
  /** The day the next of them is due; null where nothing is owed. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Counts how often it was submitted. */
  readonly edition: Scalars['Int']['output'];
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether it's the caller's own. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** Whether everybody may read it. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** Whether the caller does. */
  readonly isSupportedByMe: Scalars['Boolean']['output'];
  /** The meeting that talks or talked it over; null before. */
  readonly meeting?: Maybe<Meeting>;
  /** The one that it was merged into; null where it wasn't. */
  readonly mergedInto?: Maybe<Proposal>;
  /** How its author wants to be told of. */
  readonly naming: AuthorNaming;
  /** The post that owes the answer. */
  readonly owingPost?: Maybe<Post>;
  /** What it asks for; at most 30. */
  readonly points: ReadonlyArray<ProposalPoint>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause; at most some dozens. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** The receipt number, such as `D-ikejiri-P-2026-0001`: of its tier, place and fiscal year, without a gap. */
  readonly reference: Scalars['String']['output'];
  /** What policies make of it; the latest 50. */
  readonly reflections: ReadonlyArray<PolicyReflection>;
  /** The answer that holds: its own, or of the one that it was merged into. Null while there's none. */
  readonly response?: Maybe<Response>;
  /** The draft of its answer that is in work; null where there's none that you may know of. */
  readonly responseDraft?: Maybe<ResponseDraft>;
  /** Its points, each with what came of it; at most 30. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** The one that it's a part of; null where it's none. */
  readonly splitFrom?: Maybe<Proposal>;
  /** How it stands. */
  readonly state: ProposalState;
  /** Every step, oldest first; at most some dozens. */
  readonly steps: ReadonlyArray<HandlingStep>;
  /** The day it came in. */
  readonly submittedOn: Scalars['Date']['output'];
  /** How many people support it and those it was merged with or split from: each person once. */
  readonly supporterCount: Scalars['Int']['output'];
  /** The tier that it's addressed to. */
  readonly tier: AddresseeTier;
  /** What it's called. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a proposal. */
export type ProposalAction =
  /** `admitProposal` */
  | 'ADMIT'
  /** `agreeToProposal` */
  | 'AGREE'
  /** `answerProposal` */
  | 'ANSWER'
  /** `appealProposal` */
  | 'APPEAL'
  /** `carryUpProposal` */
  | 'CARRY_UP'
  /** `closeProposal` */
  | 'CLOSE'
  /** `deferProposal` */
  | 'DEFER'
  /** `deliberateProposal` */
  | 'DELIBERATE'
  /** `findProposalInadmissible` */
  | 'FIND_INADMISSIBLE'
  /** `lapseProposal` */
  | 'LAPSE'
  /** `mergeProposal` */
  | 'MERGE'
  /** `declineToSupportProposal` */
  | 'NOT_SUPPORT'
  /** `overrideProposalDecline` */
  | 'OVERRIDE'
  /** `rejectProposalAppeal` */
  | 'REJECT_APPEAL'
  /** `resubmitProposal` */
  | 'RESUBMIT'
  /** `returnProposal` */
  | 'RETURN'
  /** `splitProposal` */
  | 'SPLIT'
  /** `upholdProposalAppeal` */
  | 'UPHOLD_APPEAL'
  /** `withdrawProposal` */
  | 'WITHDRAW';

/** What `deliberateProposal` takes. */
export type ProposalAgendaInput = {
  /** The item of its agenda. */
  readonly agendaItem: Scalars['ID']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting of the home council. */
  readonly meeting: Scalars['ID']['input'];
};

/** What `answerProposal` takes. */
export type ProposalAnswerInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One for each point. */
  readonly items: ReadonlyArray<ResponseItemInput>;
  /** The same in plain words. */
  readonly summary: Scalars['String']['input'];
};

/** A page of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Proposal;
};

/** An act on a proposal was done. */
export type ProposalHandled = {
  readonly __typename?: 'ProposalHandled';
  /** It. */
  readonly proposal: Proposal;
};

/** What every act on a proposal answers. */
export type ProposalHandlingAnswer = Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted | ProposalHandled;

/** What `mergeProposal` takes. */
export type ProposalMergeInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The one that it joins. */
  readonly into: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** How proposals are ordered. */
export type ProposalOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ProposalOrderField;
};

/** What proposals are ordered by. */
export type ProposalOrderField =
  /** When the next step is due; those that owe nothing come first. */
  | 'DUE'
  /** When they were submitted. */
  | 'SUBMITTED';

/** A part of a proposal, as it's given. */
export type ProposalPartInput = {
  /** The numbers of its points. */
  readonly points: ReadonlyArray<Scalars['Int']['input']>;
  /** What it's called. */
  readonly title: Scalars['String']['input'];
};

/** One numbered point of a proposal. */
export type ProposalPoint = {
  readonly __typename?: 'ProposalPoint';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What it asks for. */
  readonly text: Scalars['String']['output'];
};

/** What an act on a proposal takes that needs a reason. */
export type ProposalReasonInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, or the resolution; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `splitProposal` takes. */
export type ProposalSplitInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Two at least. */
  readonly parts: ReadonlyArray<ProposalPartInput>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** How a proposal stands. */
export type ProposalState =
  /** 受理: it's public. */
  | 'ADMITTED'
  /** 採用: taken in. */
  | 'ADOPTED'
  /** 合意: its council agrees. */
  | 'AGREED'
  /** 不服申出: somebody else looks at it again. */
  | 'APPEALED'
  /** 上申中: it's with the tier above. */
  | 'CARRIED_UP'
  /** 終了: it stayed inadmissible. */
  | 'CLOSED'
  /** 協議中: its council talks it over. */
  | 'DELIBERATING'
  /** 不受理: its author may appeal. */
  | 'INADMISSIBLE'
  /** 失効: returned and not submitted again. */
  | 'LAPSED'
  /** 併合: it's answered with another one. */
  | 'MERGED'
  /** 不採用: not taken in; the answer says why. */
  | 'NOT_ADOPTED'
  /** 不採択: its council doesn't support it. */
  | 'NOT_SUPPORTED'
  /** 一部採用: taken in in part. */
  | 'PARTLY_ADOPTED'
  /** 差戻し: something is missing; its author may submit it again. */
  | 'RETURNED'
  /** 分割: its parts are answered. */
  | 'SPLIT'
  /** 受付: it came in. */
  | 'SUBMITTED'
  /** 取下げ: its author took it back. */
  | 'WITHDRAWN';

/** A state, in a filter. */
export type ProposalStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ProposalState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ProposalState>>;
  /** Any but this one. */
  readonly not?: InputMaybe<ProposalState>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ProposalState>>;
};

/** What an act on a proposal takes that needs nothing more. */
export type ProposalStepInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a list may be narrowed by. All members must hold. */
export type ProposalWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ProposalWhere>>;
  /** By the area: those addressed to it and to its districts. */
  readonly area?: InputMaybe<IdFilter>;
  /** By the council that talks them over. */
  readonly council?: InputMaybe<IdFilter>;
  /** By the day the next step is due: what is overdue is due before today. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** None of it. */
  readonly not?: InputMaybe<ProposalWhere>;
  /** Any of these. */
  readonly or?: InputMaybe<ReadonlyArray<ProposalWhere>>;
  /** By the district or area that it's addressed to. */
  readonly place?: InputMaybe<IdFilter>;
  /** By how it stands. */
  readonly state?: InputMaybe<ProposalStateFilter>;
  /** By the day it came in. */
  readonly submittedOn?: InputMaybe<DateFilter>;
  /** By words in it, in any Japanese writing. */
  readonly text?: InputMaybe<SearchFilter>;
  /** By the tier that it's addressed to. */
  readonly tier?: InputMaybe<AddresseeTierFilter>;
};

/** What `resubmitProposal` takes. */
export type ProposalWordingInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it asks for: 1 to 30 points. */
  readonly points: ReadonlyArray<Scalars['String']['input']>;
  /** At most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `proposeAgendaItem` answers. */
export type ProposeAgendaItemAnswer = AgendaItemProposed | BodyOver | ClosedPartNeedsReason | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PaperNotOpen | PaperOfAnotherPlace;

/** What `proposeAgendaItem` takes. */
export type ProposeAgendaItemInput = {
  /** Why not, if not; public. */
  readonly closedReason?: InputMaybe<Scalars['String']['input']>;
  /** The council that is to treat it. */
  readonly council: Scalars['ID']['input'];
  /** How long it's planned to take, in minutes, 1 to 600. */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** More about it; at most 2,000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may attend this part. */
  readonly isOpen?: Scalars['Boolean']['input'];
  /** The paper that it treats, where there's one. */
  readonly paper?: InputMaybe<AgendaPaperInput>;
  /** What the council is to do with it. */
  readonly role?: AgendaRole;
  /** What it's about; at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `publishMinutes` answers. */
export type PublishMinutesAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MinutesActNotPossible | MinutesPublished | NotFound | NotPermitted;

/** What `publishMinutes` takes. */
export type PublishMinutesInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The approved edition. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `publishOpenCall` answers. */
export type PublishOpenCallAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallPublished | OutsideCallPeriod;

/** What `publishReflection` answers. */
export type PublishReflectionAnswer = AgendaItemActNotPossible | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ReflectionMissing | ReflectionPublished;

/** What `publishReflection` takes. */
export type PublishReflectionInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  readonly reflection: ReflectionInput;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One item by id, or null when there's none. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** Items of all councils, filtered, ordered and paged; the latest first unless ordered otherwise. At most 100 a page. */
  readonly agendaItems?: Maybe<AgendaItemConnection>;
  /** One area issue, by its id or its number; null when there's none. */
  readonly areaIssue?: Maybe<AreaIssue>;
  /** Area issues, filtered, ordered and paged. */
  readonly areaIssues?: Maybe<AreaIssueConnection>;
  /** One list of problems by id; null when there's none. */
  readonly areaList?: Maybe<AreaList>;
  /** One hop, by its id or its receipt number; null when there's none. */
  readonly carryUp?: Maybe<CarryUp>;
  /** Hops, filtered, ordered and paged. */
  readonly carryUps?: Maybe<CarryUpConnection>;
  /** Every kind of rule about who sits on bodies of a type; at most some dozens. All types when left out. */
  readonly compositionRules?: Maybe<ReadonlyArray<CompositionRule>>;
  /** One council by id, as it stood on the day; null when there's none, or wasn't yet. `asOf`: today when left out. */
  readonly council?: Maybe<Council>;
  /** The roll-out over all places of a kind, with the number of places in each state. `area`: only places of this area. `asOf`: today when left out. */
  readonly councilRollouts?: Maybe<CouncilRollouts>;
  /** One term of a body by id; null when there's none. */
  readonly councilTerm?: Maybe<CouncilTerm>;
  /** Every kind of body that is known, and what applies to each; at most 100. */
  readonly councilTypes?: Maybe<ReadonlyArray<CouncilType>>;
  /** Councils that were there on the day, ended ones too, filtered, ordered and paged. At most 100 a page. `asOf`: today when left out. */
  readonly councils?: Maybe<CouncilConnection>;
  /** One draw by id, or null when there's none. */
  readonly draw?: Maybe<Draw>;
  /** The line that stands for a person, by what they were written: proof that they are in the pool. Null where none does. Nothing is kept of the question. */
  readonly drawLine?: Maybe<DrawEntry>;
  /** Draws by lot, filtered, ordered and paged. At most 100 a page. */
  readonly draws?: Maybe<DrawConnection>;
  /**
   * What somebody declared, by the reference that they told. Null when there's none that the caller may check. Who: the council
   * secretary of the district, a head-office planner. Every asking is logged before anything is read: without its log, nothing is.
   */
  readonly eligibilityByReference?: Maybe<EligibilityCheck>;
  /** How many declarations there are by category and district, without small numbers. Of this month. */
  readonly eligibilityCounts?: Maybe<EligibilityCounts>;
  /**
   * Whether whoever asks may take part in something, by what they declared; null for an activity that there isn't. It tells of
   * nobody else. `group`: asks for a group that one speaks for.
   */
  readonly eligibilityFor?: Maybe<EligibilityVerdict>;
  /** Inquiries to all councils, filtered, ordered and paged; the latest first unless ordered otherwise. At most 100 a page. */
  readonly inquiries?: Maybe<InquiryConnection>;
  /** One inquiry by id, or null when there's none. */
  readonly inquiry?: Maybe<Inquiry>;
  /** What councils may be asked about on the day; at most some dozens. */
  readonly inquiryMatters?: Maybe<ReadonlyArray<InquiryMatter>>;
  /** Whether everything here that people did is invented, for a demonstration: never beside what is real. */
  readonly isDemonstration?: Maybe<Scalars['Boolean']['output']>;
  /** Whoever is signed in; null when nobody is. */
  readonly me?: Maybe<Me>;
  /** One meeting by id, or null when there's none. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings of all councils, filtered, ordered and paged; the latest first unless ordered otherwise. At most 100 a page. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** One membership by id; null when there's none. One only put forward is told to the body's secretary and whoever appoints. */
  readonly membership?: Maybe<Membership>;
  /** One edition of minutes by id, or null when there's none that the caller may know of. */
  readonly minutes?: Maybe<Minutes>;
  /** The applications of whoever is signed in, those taken back too; at most 100. Erased ones aren't among them. */
  readonly myOpenCallApplications?: Maybe<ReadonlyArray<OpenCallApplication>>;
  /** One open call by id; null when there's none. One that isn't public yet is told to the council's secretary alone. */
  readonly openCall?: Maybe<OpenCall>;
  /** One application by id: one's own, or for the council's secretary; null for everything else. */
  readonly openCallApplication?: Maybe<OpenCallApplication>;
  /** Open calls that were made known, by the end of their period, latest first. At most 100 a page. */
  readonly openCalls?: Maybe<OpenCallConnection>;
  /** One opinion, by its id or its receipt number; null when there's none that you may read. */
  readonly opinion?: Maybe<Opinion>;
  /** Opinions, filtered, ordered and paged. */
  readonly opinions?: Maybe<OpinionConnection>;
  /** The ways to take part, and whom each accepts: some dozens at most. */
  readonly participationKinds?: Maybe<ReadonlyArray<ParticipationKind>>;
  /** One proposal, by its id or its receipt number; null when there's none that you may read. */
  readonly proposal?: Maybe<Proposal>;
  /** Proposals, filtered, ordered and paged. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** Requests of areas to take something in, filtered, ordered and paged. */
  readonly reflectionRequests?: Maybe<ReflectionRequestConnection>;
  /** One resolution by id, or null when there's none. */
  readonly resolution?: Maybe<Resolution>;
  /** The draft of an answer, or null when there's none that you may know of. */
  readonly responseDraft?: Maybe<ResponseDraft>;
  /** Every kind of seat that bodies of a type have; at most some dozens. All types when left out. */
  readonly seatCategories?: Maybe<ReadonlyArray<SeatCategory>>;
  /** What took words in, filtered, ordered and paged: back from any decision, clause, measure or budget line to the sentences behind it. */
  readonly uptakes?: Maybe<UptakeConnection>;
  /** One vote by id, or null when there's none. */
  readonly vote?: Maybe<Vote>;
  /** Policies, filtered, ordered and paged. */
  readonly wardPolicies?: Maybe<WardPolicyConnection>;
  /** One policy by id; null when there's none. */
  readonly wardPolicy?: Maybe<WardPolicy>;
};


export type QueryAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgendaItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgendaItemOrder>>;
  where?: InputMaybe<AgendaItemWhere>;
};


export type QueryAreaIssueArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAreaIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AreaIssueOrder>>;
  where?: InputMaybe<AreaIssueWhere>;
};


export type QueryAreaListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCarryUpArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCarryUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CarryUpOrder>>;
  where?: InputMaybe<CarryUpWhere>;
};


export type QueryCompositionRulesArgs = {
  type?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCouncilArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryCouncilRolloutsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kind?: CouncilKind;
};


export type QueryCouncilTermArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCouncilsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CouncilOrder>>;
  where?: InputMaybe<CouncilWhere>;
};


export type QueryDrawArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrawLineArgs = {
  draw: Scalars['ID']['input'];
  person: Scalars['String']['input'];
  salt: Scalars['String']['input'];
};


export type QueryDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DrawOrder>>;
  where?: InputMaybe<DrawWhere>;
};


export type QueryEligibilityByReferenceArgs = {
  purpose: EligibilityPurpose;
  reference: Scalars['String']['input'];
};


export type QueryEligibilityForArgs = {
  activity: Scalars['ID']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
  group?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InquiryOrder>>;
  where?: InputMaybe<InquiryWhere>;
};


export type QueryInquiryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInquiryMattersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingWhere>;
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMinutesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenCallApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OpenCallOrder>>;
  where?: InputMaybe<OpenCallWhere>;
};


export type QueryOpinionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OpinionOrder>>;
  view?: SubmissionView;
  where?: InputMaybe<OpinionWhere>;
};


export type QueryProposalArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProposalOrder>>;
  view?: SubmissionView;
  where?: InputMaybe<ProposalWhere>;
};


export type QueryReflectionRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReflectionRequestOrder>>;
  where?: InputMaybe<ReflectionRequestWhere>;
};


export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResponseDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeatCategoriesArgs = {
  type?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUptakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UptakeOrder>>;
  where?: InputMaybe<UptakeWhere>;
};


export type QueryVoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWardPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WardPolicyOrder>>;
  where?: InputMaybe<WardPolicyWhere>;
};


export type QueryWardPolicyArgs = {
  id: Scalars['ID']['input'];
};

/** What the share of a quorum is of. */
export type QuorumBase =
  /** Of voting members in office at that moment. */
  | 'IN_OFFICE'
  /** Of seats, whether filled or not. */
  | 'SEATS';

/** A check of the quorum at an instant, with all that anybody needs to work it out again. */
export type QuorumCheck = {
  readonly __typename?: 'QuorumCheck';
  /** The instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Of how many the share is taken. */
  readonly base: Scalars['Int']['output'];
  /** Whether it was met. */
  readonly isMet: Scalars['Boolean']['output'];
  /** How many of those who may decide were there. */
  readonly present: Scalars['Int']['output'];
  /** Those of them who were there. */
  readonly presentMembers: ReadonlyArray<Scalars['ID']['output']>;
  /** How many count through another who was there. */
  readonly proxies: Scalars['Int']['output'];
  /** The fewest that meet the rule. */
  readonly required: Scalars['Int']['output'];
  /** The memberships that could take part; at most some hundred. */
  readonly roll: ReadonlyArray<Scalars['ID']['output']>;
};

/** Too few of those who may decide are there (定足数). */
export type QuorumNotMet = Problem & {
  readonly __typename?: 'QuorumNotMet';
  /** What was counted. */
  readonly check: QuorumCheck;
  readonly clause?: Maybe<Clause>;
  /** The meeting. */
  readonly meeting: Meeting;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Too few of those who may decide are there (定足数). */
export type QuorumNotMetMessageArgs = {
  lang?: Language;
};


/** Too few of those who may decide are there (定足数). */
export type QuorumNotMetRemedyArgs = {
  lang?: Language;
};

/** The rule of the quorum counts nobody through another. */
export type QuorumProxyNotAllowed = Problem & {
  readonly __typename?: 'QuorumProxyNotAllowed';
  readonly clause?: Maybe<Clause>;
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The rule of the quorum counts nobody through another. */
export type QuorumProxyNotAllowedMessageArgs = {
  lang?: Language;
};


/** The rule of the quorum counts nobody through another. */
export type QuorumProxyNotAllowedRemedyArgs = {
  lang?: Language;
};

/** The rule of the quorum (定足数). */
export type QuorumRule = {
  readonly __typename?: 'QuorumRule';
  /** What the share is of. */
  readonly base: QuorumBase;
  /** … out of how many. */
  readonly denominator: Scalars['Int']['output'];
  /** Whether more than the share is needed, or the share will do. */
  readonly isStrict: Scalars['Boolean']['output'];
  /** At least so many, whatever the share. */
  readonly least: Scalars['Int']['output'];
  /** Which ways of attending count. */
  readonly modesCounted: ReadonlyArray<AttendanceMode>;
  /** Through one member at most so many. */
  readonly mostProxiesPerHolder: Scalars['Int']['output'];
  /** Of the share: how many … */
  readonly numerator: Scalars['Int']['output'];
  /** Whether absent members count through another who is there. */
  readonly proxiesAreCounted: Scalars['Boolean']['output'];
  /** Whether a recused member leaves the base, or stays in it as one who isn't there. */
  readonly recusedLeaveBase: Scalars['Boolean']['output'];
};

/** No result fills the seats and keeps every quota. */
export type QuotasImpossible = Problem & {
  readonly __typename?: 'QuotasImpossible';
  /** The attributes that can't hold by themselves; empty where it's several together, or there are too few people. */
  readonly attributes: ReadonlyArray<Scalars['String']['output']>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** No result fills the seats and keeps every quota. */
export type QuotasImpossibleMessageArgs = {
  lang?: Language;
};


/** No result fills the seats and keeps every quota. */
export type QuotasImpossibleRemedyArgs = {
  lang?: Language;
};

/** What `rankAreaIssues` takes. */
export type RankAreaIssuesInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which list. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Every listed issue once, the most urgent first. */
  readonly ranking: ReadonlyArray<Scalars['ID']['input']>;
  /** Why so; at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `recordAbsence` answers. */
export type RecordAbsenceAnswer = AbsenceRecorded | AttendanceOverlaps | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotInOfficeThen | NotPermitted | QuorumProxyNotAllowed | RegisterClosed;

/** What `recordAbsence` takes. */
export type RecordAbsenceInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was announced. */
  readonly isExcused?: Scalars['Boolean']['input'];
  /** The meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The membership. */
  readonly membership: Scalars['ID']['input'];
  /** The membership through which they count, where the rule lets that. */
  readonly proxyHolder?: InputMaybe<Scalars['ID']['input']>;
};

/** What `recordDeparture` answers. */
export type RecordDepartureAnswer = AttendanceOverlaps | Conflict | DepartureRecorded | IdempotencyKeyReused | InvalidInput | NotAttending | NotFound | NotPermitted | RegisterClosed;

/** What `recordDeparture` takes. */
export type RecordDepartureInput = {
  /** When they left; now when left out. Not ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The membership. */
  readonly membership: Scalars['ID']['input'];
};

/** What `recordDrawAnswer` answers. */
export type RecordDrawAnswerAnswer = Conflict | DrawActNotPossible | DrawAnswerRecorded | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ReplyStillDue;

/** What `recordDrawAnswer` takes. */
export type RecordDrawAnswerInput = {
  /** What they answered. */
  readonly answer: DrawAnswer;
  /** The line of who was asked. */
  readonly commitment: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draw. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordMemberArrival` answers. */
export type RecordMemberArrivalAnswer = AttendanceOverlaps | Conflict | IdempotencyKeyReused | InvalidInput | MemberArrivalRecorded | NotFound | NotInOfficeThen | NotPermitted | RegisterClosed;

/** What `recordMemberArrival` takes. */
export type RecordMemberArrivalInput = {
  /** When they came; now when left out. Not ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The membership. */
  readonly membership: Scalars['ID']['input'];
  /** How they attend. */
  readonly mode: AttendanceMode;
};

/** What `recordMemberDeath` answers. */
export type RecordMemberDeathAnswer = CompositionBroken | Conflict | IdempotencyKeyReused | InvalidInput | MemberDeathRecorded | MembershipActNotPossible | NotFound | NotPermitted;

/** What `recordOpenCallApplication` answers. */
export type RecordOpenCallApplicationAnswer = AlreadyApplied | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallApplicationRecorded | OutsideCallPeriod;

/** What `recordOpenCallApplication` takes. */
export type RecordOpenCallApplicationInput = {
  /** The call. */
  readonly call: Scalars['ID']['input'];
  /** How they're reached; sealed, at most 500 characters. */
  readonly contact: Scalars['String']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What they wrote; sealed, at most 4,000 characters. */
  readonly motive: Scalars['String']['input'];
  /** The name; sealed, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What people who write are told apart by, such as a number of the secretary's own list; sealed, at most 200 characters. */
  readonly person: Scalars['String']['input'];
  /** The day on which the paper arrived. */
  readonly receivedOn: Scalars['Date']['input'];
};

/** What `recordOpinion` takes. */
export type RecordOpinionInput = {
  /** The item of its agenda that it was said on. */
  readonly agendaItem?: InputMaybe<Scalars['ID']['input']>;
  /** How it came in; not PORTAL. */
  readonly channel: SubmissionChannel;
  /** Whether whoever said it agreed. */
  readonly consents: Scalars['Boolean']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For MEETING, and only then: a meeting of the council of that place. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** ANONYMOUS_PUBLIC, unless whoever said it agreed to be told of. */
  readonly naming: AuthorNaming;
  /** The district or area; none for the ward. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** The policy that it's about. */
  readonly policy?: InputMaybe<Scalars['ID']['input']>;
  /** For NAME and NICKNAME, and only then, with consent. */
  readonly publicName?: InputMaybe<Scalars['String']['input']>;
  /** At most 4000 characters. */
  readonly text: Scalars['String']['input'];
  /** The tier that it's addressed to. */
  readonly tier: AddresseeTier;
};

/** What `recordPolicyReflection` answers. */
export type RecordPolicyReflectionAnswer = Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted | PolicyReflectionRecorded;

/** What `recordPolicyReflection` takes. */
export type RecordPolicyReflectionInput = {
  /** What stands there now: for FULL, PARTIAL and ALTERNATIVE, and for nothing else. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** What stood there before. */
  readonly before?: InputMaybe<Scalars['String']['input']>;
  /** What it cites; at most 50. None: it isn't counted. */
  readonly citations: ReadonlyArray<PolicyCitationInput>;
  /** The clause or heading of the policy; at most 200 characters. */
  readonly clause: Scalars['String']['input'];
  /** What is made of it. */
  readonly decision: PolicyReflectionDecision;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The policy. */
  readonly policy: Scalars['ID']['input'];
  /** Why; at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** 除斥: a member who takes no part in an item. */
export type Recusal = {
  readonly __typename?: 'Recusal';
  /** When it was declared. */
  readonly at: Scalars['DateTime']['output'];
  /** The membership. */
  readonly membership: Scalars['ID']['output'];
};

/** What `recuseMember` answers. */
export type RecuseMemberAnswer = AgendaItemActNotPossible | AlreadyRecused | Conflict | IdempotencyKeyReused | InvalidInput | MemberRecused | NotFound | NotPermitted | VoteStillOpen;

/** What `recuseMember` takes. */
export type RecuseMemberInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member who takes no part. */
  readonly membership: Scalars['ID']['input'];
};

/** What `redrawOpenCall` answers. */
export type RedrawOpenCallAnswer = CallDrawStands | Conflict | GroupTooSmall | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallRedrawn | QuotasImpossible;

/** What `referOpinion` takes. */
export type ReferOpinionInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Who answers instead. */
  readonly to: Scalars['String']['input'];
};

/** A published word on what became of an item (検討経過と反映の公表). */
export type Reflection = {
  readonly __typename?: 'Reflection';
  /** How, where and why. */
  readonly explanation: Scalars['String']['output'];
  /** Since when it's told. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly state: ReflectionState;
};

/** A word on what becomes of an item, as it's given. */
export type ReflectionInput = {
  /** How, where and why; public, at most 2,000 characters. */
  readonly explanation: Scalars['String']['input'];
  /** What becomes of it. */
  readonly state: ReflectionState;
};

/** No item ends without a published word on what becomes of it. */
export type ReflectionMissing = Problem & {
  readonly __typename?: 'ReflectionMissing';
  /** The item. */
  readonly agendaItem: AgendaItem;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** No item ends without a published word on what becomes of it. */
export type ReflectionMissingMessageArgs = {
  lang?: Language;
};


/** No item ends without a published word on what becomes of it. */
export type ReflectionMissingRemedyArgs = {
  lang?: Language;
};

/** What became of an item is told anew. */
export type ReflectionPublished = {
  readonly __typename?: 'ReflectionPublished';
  /** The item. */
  readonly agendaItem: AgendaItem;
};

/** 反映の依頼: that an area asks a policy or field plan of the ward to take in a problem on its list, and what became of that. Clause 第3・1. */
export type ReflectionRequest = Node & {
  readonly __typename?: 'ReflectionRequest';
  /** The office that owes the answer. */
  readonly addressee?: Maybe<Office>;
  /** The day it was answered; null before. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The area whose list it's on. */
  readonly area?: Maybe<Area>;
  /** The problem. */
  readonly areaIssue: AreaIssue;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<ReflectionRequestAction>;
  /** The duty to answer it; overdue is read off the date. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The day the answer is due; null where nothing is owed. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The branch that asks. */
  readonly fromOffice?: Maybe<Office>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** The policy or plan. */
  readonly policy: WardPolicy;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause; at most some dozens. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** The rank that it had when it was asked for. */
  readonly rank: Scalars['Int']['output'];
  /** Why it was decided so, or taken back; null before. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The day it was asked for. */
  readonly requestedOn: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: ReflectionRequestState;
  /** What is asked for. */
  readonly text: Scalars['String']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a request to take something in. */
export type ReflectionRequestAction =
  /** `acceptReflectionRequest` */
  | 'ACCEPT'
  /** `acceptReflectionRequestPartly` */
  | 'ACCEPT_PARTLY'
  /** `refuseReflectionRequest` */
  | 'REFUSE'
  /** `withdrawReflectionRequest` */
  | 'WITHDRAW';

/** What every act on a request answers. */
export type ReflectionRequestAnswer = Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted | ReflectionRequestHandled;

/** A page of requests. */
export type ReflectionRequestConnection = {
  readonly __typename?: 'ReflectionRequestConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<ReflectionRequestEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<ReflectionRequest>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type ReflectionRequestEdge = {
  readonly __typename?: 'ReflectionRequestEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: ReflectionRequest;
};

/** An act on a request was done. */
export type ReflectionRequestHandled = {
  readonly __typename?: 'ReflectionRequestHandled';
  /** It. */
  readonly reflectionRequest: ReflectionRequest;
};

/** How requests are ordered. */
export type ReflectionRequestOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ReflectionRequestOrderField;
};

/** What requests are ordered by. */
export type ReflectionRequestOrderField =
  /** When the answer is due. */
  | 'DUE'
  /** When they were made. */
  | 'REQUESTED';

/** What an act on a request takes. */
export type ReflectionRequestReasonInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 4000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How a request to take something in stands. */
export type ReflectionRequestState =
  /** 反映 */
  | 'ACCEPTED'
  /** 一部反映 */
  | 'PARTLY_ACCEPTED'
  /** 見送り, with the reason. */
  | 'REFUSED'
  /** 依頼中: the answer is owed. */
  | 'REQUESTED'
  /** 取下げ */
  | 'WITHDRAWN';

/** A state of a request, in a filter. */
export type ReflectionRequestStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ReflectionRequestState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ReflectionRequestState>>;
  /** Any but this one. */
  readonly not?: InputMaybe<ReflectionRequestState>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ReflectionRequestState>>;
};

/** What a list of requests may be narrowed by. All members must hold. */
export type ReflectionRequestWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ReflectionRequestWhere>>;
  /** By the area whose problem it is. */
  readonly area?: InputMaybe<IdFilter>;
  /** By the day the answer is due: what is overdue is due before today. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** None of it. */
  readonly not?: InputMaybe<ReflectionRequestWhere>;
  /** Any of these. */
  readonly or?: InputMaybe<ReadonlyArray<ReflectionRequestWhere>>;
  /** By the policy that is asked. */
  readonly policy?: InputMaybe<IdFilter>;
  /** By how they stand. */
  readonly state?: InputMaybe<ReflectionRequestStateFilter>;
};

/** What became of an item in plans and measures. */
export type ReflectionState =
  /** 反映の対象なし */
  | 'NOTHING_TO_REFLECT'
  /** 反映しない */
  | 'NOT_REFLECTED'
  /** 一部反映 */
  | 'PARTLY_REFLECTED'
  /** 反映 */
  | 'REFLECTED'
  /** 検討中 */
  | 'UNDER_CONSIDERATION';

/** What took a point in, covers it already, or gets it. */
export type ReflectionTarget = {
  readonly __typename?: 'ReflectionTarget';
  /** The clause of the ordinance that it is; null where it's none. */
  readonly clause?: Maybe<Clause>;
  /** What it is. */
  readonly kind: ReflectionTargetKind;
  /** What it's called. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The office that it is; null where it's none. */
  readonly office?: Maybe<Office>;
  /** The policy that it is; null where it's none. */
  readonly policy?: Maybe<WardPolicy>;
  /** Its id or number. */
  readonly ref: Scalars['String']['output'];
  /** The resolution that it is; null where it's none. */
  readonly resolution?: Maybe<Resolution>;
};

/** What took a point in, as it's given. */
export type ReflectionTargetInput = {
  /** What it is. */
  readonly kind: ReflectionTargetKind;
  /** What it's called. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Its id or number. */
  readonly ref: Scalars['String']['input'];
};

/** What a point came to lie in. */
export type ReflectionTargetKind =
  /** A line of the budget. */
  | 'BUDGET_LINE'
  /** A clause of the ordinance. */
  | 'CLAUSE'
  /** A measure. */
  | 'MEASURE'
  /** An office. */
  | 'OFFICE'
  /** A clause of a plan. */
  | 'PLAN_CLAUSE'
  /** A policy of the ward, by its id. */
  | 'POLICY'
  /** A council's resolution. */
  | 'RESOLUTION';

/** The register is open from some time before the start until the meeting has ended; absences from the notice on. */
export type RegisterClosed = Problem & {
  readonly __typename?: 'RegisterClosed';
  readonly clause?: Maybe<Clause>;
  /** The meeting. */
  readonly meeting: Meeting;
  /** How it stands. */
  readonly meetingState: MeetingState;
  readonly message: Scalars['String']['output'];
  /** When the register opens. */
  readonly opensAt: Scalars['DateTime']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The register is open from some time before the start until the meeting has ended; absences from the notice on. */
export type RegisterClosedMessageArgs = {
  lang?: Language;
};


/** The register is open from some time before the start until the meeting has ended; absences from the notice on. */
export type RegisterClosedRemedyArgs = {
  lang?: Language;
};

/** What `registerWardPolicy` takes. */
export type RegisterWardPolicyInput = {
  /** Its field; at most 100 characters. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it's a priority. */
  readonly isPriority: Scalars['Boolean']['input'];
  /** What kind it is. */
  readonly kind: WardPolicyKind;
  /** What it sets out to do; at most 4000 characters. */
  readonly summary: Scalars['String']['input'];
  /** At most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** 討議する場の定期的な設置: how regularly a council is to meet, and in which periods it didn't. Worked out from the rule and the meetings held. */
export type RegularDiscussions = {
  readonly __typename?: 'RegularDiscussions';
  /** At least once in so many months. */
  readonly everyMonths: Scalars['Int']['output'];
  /** How many of the periods told were missed. */
  readonly missedCount: Scalars['Int']['output'];
  /** The latest periods, oldest first; at most 40. */
  readonly periods: ReadonlyArray<DiscussionPeriod>;
};

/** What `reinstateMember` answers. */
export type ReinstateMemberAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MemberReinstated | MembershipActNotPossible | NotFound | NotPermitted;

/** What `reinstateMember` takes. */
export type ReinstateMemberInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept, not published. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `rejectNominee` answers. */
export type RejectNomineeAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MembershipActNotPossible | NomineeRejected | NotFound | NotPermitted;

/** What `rejectNominee` takes. */
export type RejectNomineeInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept, not published. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `removeMember` answers. */
export type RemoveMemberAnswer = CompositionBroken | Conflict | IdempotencyKeyReused | InvalidInput | MemberRemoved | MembershipActNotPossible | NotFound | NotPermitted;

/** What `removeMember` takes. */
export type RemoveMemberInput = {
  /** The document that decides it, as people cite it; at most 500 characters. */
  readonly decision: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day in the seat; today when left out. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Why; kept, not published. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `renewEligibility` answers. */
export type RenewEligibilityAnswer = Conflict | EligibilityActNotPossible | EligibilityRenewed | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** The answer is still due: it isn't too late. */
export type ReplyStillDue = Problem & {
  readonly __typename?: 'ReplyStillDue';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The last day for the answer. */
  readonly replyBy: Scalars['Date']['output'];
};


/** The answer is still due: it isn't too late. */
export type ReplyStillDueMessageArgs = {
  lang?: Language;
};


/** The answer is still due: it isn't too late. */
export type ReplyStillDueRemedyArgs = {
  lang?: Language;
};

/** What `requestReflection` takes. */
export type RequestReflectionInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The listed problem. */
  readonly issue: Scalars['ID']['input'];
  /** The policy or plan. */
  readonly policy: Scalars['ID']['input'];
  /** What is asked for; at most 4000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What `resignSeat` answers. */
export type ResignSeatAnswer = CompositionBroken | Conflict | IdempotencyKeyReused | InvalidInput | MembershipActNotPossible | NotFound | NotPermitted | SeatResigned;

/** 議決: what a council decided on an item, with the quorum and the vote behind it, and what those say who don't agree. It never changes. */
export type Resolution = Node & {
  readonly __typename?: 'Resolution';
  /** The item. */
  readonly agendaItem: AgendaItem;
  /** The area issues that rest on it; at most 50. */
  readonly areaIssues?: Maybe<ReadonlyArray<AreaIssue>>;
  /** The council. */
  readonly council: Council;
  /** The instant of the decision. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Every act on it, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether the quorum still comes out as met by all that is known of that instant today; what is entered late can show that it wasn't. */
  readonly isQuorumConfirmed: Scalars['Boolean']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  /** What those say who don't agree; at most 50. */
  readonly minorityOpinions: ReadonlyArray<MinorityOpinion>;
  /** The same in short: agreed, returned or rejected. */
  readonly outcome: AgendaOutcome;
  /** The paper that it treats, in the version decided on; null where there's none. */
  readonly paper?: Maybe<AgendaPaper>;
  /** The quorum at the instant of the decision. */
  readonly quorum: QuorumCheck;
  /** As it's cited, e.g. `district-ikejiri-2026-1`: given once, in order within the kind of body, the place and the fiscal year. */
  readonly reference: Scalars['String']['output'];
  /** What policies make of it; the latest 50. */
  readonly reflections: ReadonlyArray<PolicyReflection>;
  /** What was decided. */
  readonly result: ResolutionResult;
  /** The sentences behind it; at most 500. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** The vote. */
  readonly vote: Vote;
};

/** A page of resolutions. */
export type ResolutionConnection = {
  readonly __typename?: 'ResolutionConnection';
  /** The resolutions with their cursors. */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** The resolutions alone. */
  readonly nodes: ReadonlyArray<Resolution>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One resolution of a page. */
export type ResolutionEdge = {
  readonly __typename?: 'ResolutionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The resolution. */
  readonly node: Resolution;
};

/** How a list of resolutions is ordered. */
export type ResolutionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ResolutionOrderField;
};

/** What a list of resolutions may be ordered by. */
export type ResolutionOrderField =
  /** When it was decided. */
  | 'DECIDED_AT';

/** What a council decided. */
export type ResolutionResult =
  /** 修正可決 */
  | 'AMENDED'
  /** 原案可決 */
  | 'AS_PROPOSED'
  /** 否決 */
  | 'REJECTED'
  /** 差戻し: it goes back to be worked over. */
  | 'RETURNED';

/** What a list of resolutions may be narrowed by. All members must hold. */
export type ResolutionWhere = {
  /** When it was decided. */
  readonly decidedAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ResolutionWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ResolutionWhere>>;
  /** By reference. */
  readonly reference?: InputMaybe<IdFilter>;
};

/** 回答: what the post that owes it answers to every point. */
export type Response = {
  readonly __typename?: 'Response';
  /** The post that answered; who holds it today and held it then is told there. */
  readonly answeringPost?: Maybe<Post>;
  /** The code of the post that wrote it, where it was drafted and then approved by the one that answered; null where it was given in one act. */
  readonly draftedByPost?: Maybe<Scalars['String']['output']>;
  /** The day on which it was written; null where it was given in one act. */
  readonly draftedOn?: Maybe<Scalars['Date']['output']>;
  /** When. */
  readonly issuedOn: Scalars['Date']['output'];
  /** One for each point, in their order: at most 30. */
  readonly items: ReadonlyArray<ResponseItem>;
  /** The office that answered. Its director's post there tells who held it then. */
  readonly office?: Maybe<Office>;
  /** The code of the post that answered. */
  readonly post: Scalars['String']['output'];
  /** The same in plain words. */
  readonly summary: Scalars['String']['output'];
};

/**
 * 回答案: an answer as the office that owes it writes it. Staff write it, the post that answers sends it back or approves it; the approval publishes
 * it as the answer, in the same act. Whether every answer has to take this way, and whether who wrote it may approve it, are data. Clause 第1・3⑶.
 */
export type ResponseDraft = Node & {
  readonly __typename?: 'ResponseDraft';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<ResponseDraftAction>;
  /** The hop; null where it's none. */
  readonly carryUp?: Maybe<CarryUp>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether you wrote on it: somebody else approves it then, where the rule says so. */
  readonly isWrittenByMe: Scalars['Boolean']['output'];
  /** One for each point, in their order; at most 30. */
  readonly items: ReadonlyArray<ResponseItem>;
  /** What is answered. */
  readonly kind: ResponseDraftKind;
  /** The office that owes the answer. */
  readonly office?: Maybe<Office>;
  /** The opinion; null where it's none. */
  readonly opinion?: Maybe<Opinion>;
  /** The code of the post that gives it. */
  readonly post: Scalars['String']['output'];
  /** The proposal; null where it's none. */
  readonly proposal?: Maybe<Proposal>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause; at most some dozens. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** Why it was sent back or dropped; null while neither was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: ResponseDraftState;
  /** The same in plain words. */
  readonly summary: Scalars['String']['output'];
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The code of the post by which it was written last. */
  readonly writtenByPost: Scalars['String']['output'];
  /** The day on which it was written last. */
  readonly writtenOn: Scalars['Date']['output'];
};

/** What can be done with the draft of an answer. */
export type ResponseDraftAction =
  /** `approveResponseDraft` */
  | 'APPROVE'
  /** `discardResponseDraft` */
  | 'DISCARD'
  /** `handInResponseDraft` */
  | 'HAND_IN'
  /** `reviseResponseDraft` */
  | 'REVISE'
  /** `sendBackResponseDraft` */
  | 'SEND_BACK';

/** A page of drafts. */
export type ResponseDraftConnection = {
  readonly __typename?: 'ResponseDraftConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<ResponseDraftEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<ResponseDraft>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type ResponseDraftEdge = {
  readonly __typename?: 'ResponseDraftEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: ResponseDraft;
};

/** An act on a draft was done. */
export type ResponseDraftHandled = {
  readonly __typename?: 'ResponseDraftHandled';
  /** It. */
  readonly responseDraft: ResponseDraft;
};

/** What every act on a draft answers. */
export type ResponseDraftHandlingAnswer = Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted | ResponseDraftHandled;

/** What a drafted answer is to. */
export type ResponseDraftKind =
  /** A hop of a carry-up. */
  | 'CARRY_UP'
  /** An opinion. */
  | 'OPINION'
  /** A proposal. */
  | 'PROPOSAL';

/** What an act on a draft takes that needs a reason. */
export type ResponseDraftReasonInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays in the office. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How the draft of an answer stands. */
export type ResponseDraftState =
  /** 廃案: it was dropped. */
  | 'DISCARDED'
  /** 起案中: it's being written. */
  | 'DRAFT'
  /** 決裁待ち: it was handed in, and waits for the post that answers. */
  | 'IN_APPROVAL'
  /** 施行済: it was approved, and with that is the answer. */
  | 'ISSUED';

/** What an act on a draft takes that needs nothing else. */
export type ResponseDraftStepInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is answered to one point. */
export type ResponseItem = {
  readonly __typename?: 'ResponseItem';
  /** What is decided. */
  readonly decision: PointDecision;
  /** The point's number. */
  readonly point: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What took it in, covers it, or gets it; at most 20. */
  readonly targets: ReadonlyArray<ReflectionTarget>;
};

/** An answer to one point, as it's given. */
export type ResponseItemInput = {
  /** What is decided. */
  readonly decision: PointDecision;
  /** The point's number. */
  readonly point: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** What takes it in, covers it, or gets it. One at least for every decision but NOT_TAKEN and NOTED. */
  readonly targets?: InputMaybe<ReadonlyArray<ReflectionTargetInput>>;
};

/** What is to be recorded isn't what the vote gave. */
export type ResultNotVoted = Problem & {
  readonly __typename?: 'ResultNotVoted';
  /** The item. */
  readonly agendaItem: AgendaItem;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What can be recorded after it. */
  readonly possibleResults: ReadonlyArray<ResolutionResult>;
  readonly remedy: Scalars['String']['output'];
  /** What the last vote gave. */
  readonly voteResult: VoteResult;
};


/** What is to be recorded isn't what the vote gave. */
export type ResultNotVotedMessageArgs = {
  lang?: Language;
};


/** What is to be recorded isn't what the vote gave. */
export type ResultNotVotedRemedyArgs = {
  lang?: Language;
};

/** What `resumeCouncil` answers. */
export type ResumeCouncilAnswer = Conflict | CouncilActNotPossible | CouncilResumed | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `reviseMinutes` answers. */
export type ReviseMinutesAnswer = ClosedPartNeedsReason | Conflict | IdempotencyKeyReused | InvalidInput | MinutesActNotPossible | MinutesRevised | NotFound | NotPermitted;

/** What `reviseMinutes` takes. */
export type ReviseMinutesInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The edition in work. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All that they say, in order; 1 to 500 parts. */
  readonly paragraphs: ReadonlyArray<MinutesParagraphInput>;
};

/** What `reviseResponseDraft` takes. */
export type ReviseResponseDraftInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One for each point. */
  readonly items: ReadonlyArray<ResponseItemInput>;
  /** The same in plain words. */
  readonly summary: Scalars['String']['input'];
};

/** What `routeOpinion` takes. */
export type RouteOpinionInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind it is. */
  readonly kind: OpinionKind;
  /** Whether it's published: only with its author's consent, unless it was said at a meeting; the words are read before. */
  readonly publishes: Scalars['Boolean']['input'];
};

/** What `scheduleAgendaItem` answers. */
export type ScheduleAgendaItemAnswer = AgendaItemActNotPossible | AgendaItemScheduled | Conflict | IdempotencyKeyReused | InvalidInput | MeetingNotInSession | NotFound | NotPermitted | PaperNotOpen | PaperOfAnotherPlace;

/** What `scheduleAgendaItem` takes. */
export type ScheduleAgendaItemInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A meeting of its council that is still ahead. */
  readonly meeting: Scalars['ID']['input'];
  /** The version of the paper that is put before this meeting; left out, the one before. */
  readonly paperVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why the agenda changes; public, needed once the meeting is made known. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `scheduleCouncilEstablishment` answers. */
export type ScheduleCouncilEstablishmentAnswer = Conflict | CouncilActNotPossible | CouncilEstablishmentScheduled | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `scheduleCouncilEstablishment` takes. */
export type ScheduleCouncilEstablishmentInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The council. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day planned, today or later; null drops the plan. */
  readonly plannedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** By what stands in a text, in any script and width. */
export type SearchFilter = {
  /** Holds this, after folding width, kana, long vowels and romanization. At most 100 characters. */
  readonly contains: Scalars['String']['input'];
};

/** 区分: whom seats stand for, as data. */
export type SeatCategory = {
  readonly __typename?: 'SeatCategory';
  /** The clause that names it. */
  readonly clause?: Maybe<Clause>;
  /** To name it in `planCouncilTerm`. */
  readonly id: Scalars['ID']['output'];
  /** Whether each of its seats is a district's own. */
  readonly isOfDistrict: Scalars['Boolean']['output'];
  /** What a member on such a seat has to be a member of as well; null: of nothing. */
  readonly linkedTo?: Maybe<SeatLink>;
  /** What it's called; in English where that is known and asked for. */
  readonly name: Scalars['String']['output'];
  /** Where it comes from. */
  readonly source: Source;
};


/** 区分: whom seats stand for, as data. */
export type SeatCategoryNameArgs = {
  lang?: Language;
};

/** An appointment isn't taken up. */
export type SeatDeclined = {
  readonly __typename?: 'SeatDeclined';
  /** The membership. */
  readonly membership: Membership;
};

/** That an empty seat is left empty. */
export type SeatLeaving = {
  readonly __typename?: 'SeatLeaving';
  /** The document that decides it, as people cite it. */
  readonly decision: Scalars['String']['output'];
  /** The day of the decision. */
  readonly on: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** An empty seat is left empty. */
export type SeatLeftVacant = {
  readonly __typename?: 'SeatLeftVacant';
  /** The term. */
  readonly term: CouncilTerm;
};

/** What a member on a seat has to be a member of as well. */
export type SeatLink =
  /** A council of a district in the same area. */
  | 'DISTRICT_COUNCIL'
  /** The body whose subcommittee it is. */
  | 'PARENT';

/** The seat isn't vacant: somebody sits on it, or nobody has so far. */
export type SeatNotVacant = Problem & {
  readonly __typename?: 'SeatNotVacant';
  readonly clause?: Maybe<Clause>;
  /** Whose it is; null where nobody has sat on it. */
  readonly membership?: Maybe<Membership>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The seat isn't vacant: somebody sits on it, or nobody has so far. */
export type SeatNotVacantMessageArgs = {
  lang?: Language;
};


/** The seat isn't vacant: somebody sits on it, or nobody has so far. */
export type SeatNotVacantRemedyArgs = {
  lang?: Language;
};

/** Somebody leaves the seat. */
export type SeatResigned = {
  readonly __typename?: 'SeatResigned';
  /** The membership. */
  readonly membership: Membership;
};

/** Somebody sits on the seat. A substitute follows a vacancy, one for each, and not before it. */
export type SeatTaken = Problem & {
  readonly __typename?: 'SeatTaken';
  readonly clause?: Maybe<Clause>;
  /** The first day on which it's free. */
  readonly freeFrom: Scalars['Date']['output'];
  /** Whose it is. */
  readonly membership: Membership;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Somebody sits on the seat. A substitute follows a vacancy, one for each, and not before it. */
export type SeatTakenMessageArgs = {
  lang?: Language;
};


/** Somebody sits on the seat. A substitute follows a vacancy, one for each, and not before it. */
export type SeatTakenRemedyArgs = {
  lang?: Language;
};

/** 欠員: that a seat stays empty before its term is over. Worked out from the days, so that none is forgotten. */
export type SeatVacancy = {
  readonly __typename?: 'SeatVacancy';
  /** By when it's to be filled or left empty by a decision; null where no rule was in force when it fell vacant. */
  readonly clock?: Maybe<Clock>;
  /** That it's left empty, by a decision; null where it isn't. */
  readonly leftVacant?: Maybe<SeatLeaving>;
  /** The first day without a holder. */
  readonly since: Scalars['Date']['output'];
};

/** How a member was found. */
export type SelectionMethod =
  /** 選挙・互選 */
  | 'ELECTION'
  /** 充て職 */
  | 'EX_OFFICIO'
  /** 推薦 */
  | 'NOMINATION'
  /** 公募 */
  | 'OPEN_CALL'
  /** 無作為抽出 */
  | 'SORTITION';

/** The draw, or the open call, doesn't show them as chosen for this body and without a seat so far. */
export type SelectionUnproven = Problem & {
  readonly __typename?: 'SelectionUnproven';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The draw, or the open call, doesn't show them as chosen for this body and without a seat so far. */
export type SelectionUnprovenMessageArgs = {
  lang?: Language;
};


/** The draw, or the open call, doesn't show them as chosen for this body and without a seat so far. */
export type SelectionUnprovenRemedyArgs = {
  lang?: Language;
};

/**
 * 声: one thing that somebody said, an opinion or a point of a proposal, with everything that came of it. The way goes both ways: from here to the
 * decision, the clause or the refusal, and from any decision, resolution or policy back to the sentences behind it (第1・3⑶).
 */
export type Sentence = {
  readonly __typename?: 'Sentence';
  /** The area of that district, or that it was said to; null for the whole ward. */
  readonly area?: Maybe<Area>;
  /** The district that it was said to; null where to none. */
  readonly district?: Maybe<District>;
  /** The opinion that it is; null where it stands in a proposal. */
  readonly opinion?: Maybe<Opinion>;
  /** What came of it, in the order of days; at most some hundreds. */
  readonly outcomes: ReadonlyArray<SentenceOutcome>;
  /** The number of the point; 1 for an opinion. */
  readonly point: Scalars['Int']['output'];
  /** The proposal that it stands in; null where it's an opinion. */
  readonly proposal?: Maybe<Proposal>;
  /** The day it was said. */
  readonly saidOn: Scalars['Date']['output'];
  /** What was said. */
  readonly text: Scalars['String']['output'];
};

/** One thing that came of a sentence. */
export type SentenceOutcome = {
  readonly __typename?: 'SentenceOutcome';
  /** The post that said it; who holds it today and held it then is told there. Null for a council. */
  readonly answeringPost?: Maybe<Post>;
  /** The hop that it answers; null for any other answer. */
  readonly carryUp?: Maybe<CarryUp>;
  /** What was decided; null for a resolution. */
  readonly decision?: Maybe<PointDecision>;
  /** What it is. */
  readonly kind: SentenceOutcomeKind;
  /** The office that said it; null for a council. */
  readonly office?: Maybe<Office>;
  /** The day of it. */
  readonly on: Scalars['Date']['output'];
  /** Why, or the resolution's text. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The policy's record; null where it's none. */
  readonly reflection?: Maybe<PolicyReflection>;
  /** The area's request; null where it's none. */
  readonly request?: Maybe<ReflectionRequest>;
  /** The resolution; null where it's none. */
  readonly resolution?: Maybe<Resolution>;
  /** What took the sentence in, covers it or got it; at most 20. */
  readonly targets: ReadonlyArray<ReflectionTarget>;
};

/** What came of a sentence. */
export type SentenceOutcomeKind =
  /** An answer of a tier. */
  | 'ANSWER'
  /** A policy's record that cites it. */
  | 'REFLECTION'
  /** A policy's word on what an area asked for because of it. */
  | 'REQUEST'
  /** A council's resolution. */
  | 'RESOLUTION';

/** What `setAgenda` answers. */
export type SetAgendaAnswer = AgendaMissing | AgendaSet | ClosedPartNeedsReason | Conflict | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | NotFound | NotPermitted;

/** What `setAgenda` takes. */
export type SetAgendaInput = {
  /** The whole agenda, in order; at most 50 items. */
  readonly agenda: ReadonlyArray<AgendaItemInput>;
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it changes; public, needed once the meeting is made known. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `setMemberNameConsent` answers. */
export type SetMemberNameConsentAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MemberNameConsentSet | NotFound | NotPermitted;

/** What `setMemberNameConsent` takes. */
export type SetMemberNameConsentInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person agrees that all may know the name. */
  readonly isNamePublic: Scalars['Boolean']['input'];
};

/** What `setUpSubcommittee` answers. */
export type SetUpSubcommitteeAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ParentNotEstablished | SubcommitteeSetUp;

/** What `setUpSubcommittee` takes. */
export type SetUpSubcommitteeInput = {
  /** The id of the clause behind it, where there's one. */
  readonly clause?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The rule or decision that it rests on, as people cite it; at most 500 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** Its name. */
  readonly name: NameInput;
  /** The body whose part it's to be. */
  readonly parent: Scalars['ID']['input'];
  /** What it's for: it ends with it. Public, at most 2,000 characters. */
  readonly purpose: Scalars['String']['input'];
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

/** The numbers of a source would be out before it's announced, or too soon after. */
export type SourceTooSoon = Problem & {
  readonly __typename?: 'SourceTooSoon';
  readonly clause?: Maybe<Clause>;
  /** The first day that would do. */
  readonly earliest: Scalars['Date']['output'];
  /** The day of its numbers. */
  readonly expectedOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The source. */
  readonly source: Scalars['String']['output'];
};


/** The numbers of a source would be out before it's announced, or too soon after. */
export type SourceTooSoonMessageArgs = {
  lang?: Language;
};


/** The numbers of a source would be out before it's announced, or too soon after. */
export type SourceTooSoonRemedyArgs = {
  lang?: Language;
};

/** The source was announced for a draw that was voided: what decided once can't decide again. */
export type SourceUsedBefore = Problem & {
  readonly __typename?: 'SourceUsedBefore';
  readonly clause?: Maybe<Clause>;
  /** The draws that were voided. */
  readonly draws: ReadonlyArray<Draw>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The source. */
  readonly source: Scalars['String']['output'];
};


/** The source was announced for a draw that was voided: what decided once can't decide again. */
export type SourceUsedBeforeMessageArgs = {
  lang?: Language;
};


/** The source was announced for a draw that was voided: what decided once can't decide again. */
export type SourceUsedBeforeRemedyArgs = {
  lang?: Language;
};

/** What `stateMemberFacts` answers. */
export type StateMemberFactsAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MemberFactsStated | NotFound | NotPermitted;

/** What `stateMemberFacts` takes. */
export type StateMemberFactsInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is said; what was said of other things stays. */
  readonly facts: ReadonlyArray<MemberFactInput>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A subcommittee is set up. */
export type SubcommitteeSetUp = {
  readonly __typename?: 'SubcommitteeSetUp';
  /** The subcommittee. */
  readonly council: Council;
};

/** How something came in. */
export type SubmissionChannel =
  /** Said at a counter. */
  | 'COUNTER'
  /** Said at a hearing. */
  | 'HEARING'
  /** By letter. */
  | 'LETTER'
  /** Said at a meeting. */
  | 'MEETING'
  /** Through the graph, by whoever signed in. */
  | 'PORTAL';

/** Of which submissions a list is. */
export type SubmissionView =
  /** What the offices have to handle that you answer or keep papers for. */
  | 'OFFICE'
  /** Your own. */
  | 'OWN'
  /** What is public. */
  | 'PUBLIC';

/** What `submitOpinion` takes. */
export type SubmitOpinionInput = {
  /** Whether you agree that it's published. */
  readonly consents: Scalars['Boolean']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How you want to be told of. */
  readonly naming: AuthorNaming;
  /** The district or area; none for the ward. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** The policy that it's about. */
  readonly policy?: InputMaybe<Scalars['ID']['input']>;
  /** For NAME and NICKNAME, and only then; at most 60 characters. */
  readonly publicName?: InputMaybe<Scalars['String']['input']>;
  /** At most 4000 characters. */
  readonly text: Scalars['String']['input'];
  /** The tier that it's addressed to. */
  readonly tier: AddresseeTier;
};

/** What `submitProposal` takes. */
export type SubmitProposalInput = {
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How you want to be told of. */
  readonly naming: AuthorNaming;
  /** The district or area; none for the ward. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** What it asks for: 1 to 30 points, numbered in their order, each at most 2000 characters. */
  readonly points: ReadonlyArray<Scalars['String']['input']>;
  /** For NAME and NICKNAME, and only then; at most 60 characters. */
  readonly publicName?: InputMaybe<Scalars['String']['input']>;
  /** The tier that it's addressed to. */
  readonly tier: AddresseeTier;
  /** At most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `supportProposal` and `withdrawProposalSupport` take. */
export type SupportProposalInput = {
  /** Which proposal, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `suspendCouncil` answers. */
export type SuspendCouncilAnswer = Conflict | CouncilActNotPossible | CouncilHasMeetings | CouncilSuspended | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `suspendMember` answers. */
export type SuspendMemberAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MemberSuspended | MembershipActNotPossible | NotFound | NotPermitted;

/** What `suspendMember` takes. */
export type SuspendMemberInput = {
  /** The document that decides it, as people cite it; at most 500 characters. */
  readonly decision: Scalars['String']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The record of the hearing, as people cite it; kept, not published. At most 500 characters. */
  readonly hearing: Scalars['String']['input'];
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept, not published. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `takeAgendaItem` answers. */
export type TakeAgendaItemAnswer = AgendaItemActNotPossible | AgendaItemTaken | Conflict | IdempotencyKeyReused | InvalidInput | MeetingNotInSession | NotFound | NotPermitted | QuorumNotMet;

/** What `takeAgendaItem` takes. */
export type TakeAgendaItemInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `takeOutOfBundle` takes. */
export type TakeOutOfBundleInput = {
  /** The hop that goes its own way again. */
  readonly carryUp: Scalars['ID']['input'];
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The issue. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A term for which somebody was appointed isn't dropped. */
export type TermHasMembers = Problem & {
  readonly __typename?: 'TermHasMembers';
  readonly clause?: Maybe<Clause>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The term. */
  readonly term: CouncilTerm;
};


/** A term for which somebody was appointed isn't dropped. */
export type TermHasMembersMessageArgs = {
  lang?: Language;
};


/** A term for which somebody was appointed isn't dropped. */
export type TermHasMembersRemedyArgs = {
  lang?: Language;
};

/** The term has ended or was dropped. */
export type TermOver = Problem & {
  readonly __typename?: 'TermOver';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The term. */
  readonly term: CouncilTerm;
};


/** The term has ended or was dropped. */
export type TermOverMessageArgs = {
  lang?: Language;
};


/** The term has ended or was dropped. */
export type TermOverRemedyArgs = {
  lang?: Language;
};

/** Terms of a body don't overlap. */
export type TermsOverlap = Problem & {
  readonly __typename?: 'TermsOverlap';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The other one. */
  readonly term: CouncilTerm;
};


/** Terms of a body don't overlap. */
export type TermsOverlapMessageArgs = {
  lang?: Language;
};


/** Terms of a body don't overlap. */
export type TermsOverlapRemedyArgs = {
  lang?: Language;
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

/** What follows when as many are for it as against. */
export type TieBreak =
  /** The chair decides. */
  | 'CHAIR'
  /** It's rejected. */
  | 'REJECT';

/** What took words in: one link of the trace, from a source to a target. */
export type Uptake = {
  readonly __typename?: 'Uptake';
  /** The post that did; who holds it today and held it then is told there. */
  readonly answeringPost?: Maybe<Post>;
  /** The area that the words come from; null for the whole ward. */
  readonly area?: Maybe<Area>;
  /** What was decided. */
  readonly decision: PointDecision;
  /** The office that decided so. */
  readonly office?: Maybe<Office>;
  /** The day of it. */
  readonly on: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The sentences behind it, of what you may read; at most 500. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** What took them in. */
  readonly target: ReflectionTarget;
};

/** A page of links. */
export type UptakeConnection = {
  readonly __typename?: 'UptakeConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<UptakeEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<Uptake>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type UptakeEdge = {
  readonly __typename?: 'UptakeEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Uptake;
};

/** How links are ordered. */
export type UptakeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: UptakeOrderField;
};

/** What links are ordered by. */
export type UptakeOrderField =
  /** By day. */
  | 'DAY';

/** What a list of links may be narrowed by. All members must hold. */
export type UptakeWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<UptakeWhere>>;
  /** By the area that the words come from. */
  readonly area?: InputMaybe<IdFilter>;
  /** By what was decided. */
  readonly decision?: InputMaybe<PointDecisionFilter>;
  /** None of it. */
  readonly not?: InputMaybe<UptakeWhere>;
  /** By the day. */
  readonly on?: InputMaybe<DateFilter>;
  /** Any of these. */
  readonly or?: InputMaybe<ReadonlyArray<UptakeWhere>>;
  /** By the opinion, proposal, resolution or area issue that was taken in. */
  readonly source?: InputMaybe<IdFilter>;
  /** By what took it in: the id or number of a policy, clause, measure, budget line or resolution. */
  readonly target?: InputMaybe<TextFilter>;
};

/** What `voidDraw` answers. */
export type VoidDrawAnswer = Conflict | DrawActNotPossible | DrawVoided | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `voidDraw` takes. */
export type VoidDrawInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draw. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `voidVote` answers. */
export type VoidVoteAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | VoteActNotPossible | VoteVoided;

/** What `voidVote` takes. */
export type VoidVoteInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The vote. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * 表決: one vote on one motion about an item. Of a secret vote the counts alone are known: members' papers go into a box, and what is
 * entered here is only that a member handed one in.
 */
export type Vote = Node & {
  readonly __typename?: 'Vote';
  /** The item. */
  readonly agendaItem: AgendaItem;
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<VoteAction>;
  /** Of how many the share was taken; null before it's closed. */
  readonly base?: Maybe<Scalars['Int']['output']>;
  /** The chair's vote where equal votes left it to the chair. */
  readonly chairsVote?: Maybe<ChairsVote>;
  /** When it was closed, the instant of the decision, or declared void. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many voted what; null before it's closed. */
  readonly counts?: Maybe<VoteCounts>;
  /** Those who could vote at the close; empty before. At most some hundred. */
  readonly entitled: ReadonlyArray<Scalars['ID']['output']>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Whether as many were for it as against, and that mattered; null before it's closed. */
  readonly isTie?: Maybe<Scalars['Boolean']['output']>;
  /** The meeting at which it's held. */
  readonly meeting: Meeting;
  /** How. */
  readonly method: VoteMethod;
  /** What is voted on. */
  readonly motion: Scalars['String']['output'];
  /** Who voted what by name, in the order of memberships; empty in every other kind of vote, and before it's closed. One of each member. */
  readonly namedBallots: ReadonlyArray<NamedBallot>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause. What only what is given can tell isn't told ahead, nor the quorum of the instant. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** The quorum at the close. */
  readonly quorum?: Maybe<QuorumCheck>;
  /** The fewest votes for it that carried it; null before it's closed. */
  readonly required?: Maybe<Scalars['Int']['output']>;
  /** What it gave; null before it's closed. */
  readonly result?: Maybe<VoteResult>;
  /** The rule in force when it was opened. */
  readonly rule: DecisionRule;
  /** How it stands. */
  readonly state: VoteState;
  /** Counts the acts on it; send it back as `expectedVersion`. Ballots aren't acts on it. */
  readonly version: Scalars['Int']['output'];
  /** Why it's void. */
  readonly voidReason?: Maybe<Scalars['String']['output']>;
};

/** The vote's state, or its method, doesn't allow this act. */
export type VoteActNotPossible = Problem & {
  readonly __typename?: 'VoteActNotPossible';
  /** The act. */
  readonly action: VoteAction;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What can be done with it now, whoever asks. */
  readonly possible: ReadonlyArray<VoteAction>;
  readonly remedy: Scalars['String']['output'];
  /** How the vote stands. */
  readonly state: VoteState;
  /** The vote. */
  readonly vote: Vote;
};


/** The vote's state, or its method, doesn't allow this act. */
export type VoteActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The vote's state, or its method, doesn't allow this act. */
export type VoteActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What can be done with a vote. The mutation of the same name does it. */
export type VoteAction =
  /** `castBallot`, by name or in secret */
  | 'CAST_BALLOT'
  /** `closeVote` */
  | 'CLOSE'
  /** `voidVote` */
  | 'VOID';

/** A vote has its result. */
export type VoteClosed = {
  readonly __typename?: 'VoteClosed';
  /** The vote. */
  readonly vote: Vote;
};

/** How many voted what. All 0 by consent. */
export type VoteCounts = {
  readonly __typename?: 'VoteCounts';
  /** Neither. */
  readonly abstain: Scalars['Int']['output'];
  /** Blank papers. */
  readonly blank: Scalars['Int']['output'];
  /** Against it. */
  readonly no: Scalars['Int']['output'];
  /** For it. */
  readonly yes: Scalars['Int']['output'];
};

/** Counts as they're given. */
export type VoteCountsInput = {
  /** Neither. */
  readonly abstain?: Scalars['Int']['input'];
  /** Blank papers. */
  readonly blank?: Scalars['Int']['input'];
  /** Against it. */
  readonly no: Scalars['Int']['input'];
  /** For it. */
  readonly yes: Scalars['Int']['input'];
};

/** How is voted. */
export type VoteMethod =
  /** 簡易採決: nobody objects. */
  | 'CONSENT'
  /** 記名: who votes what is public. */
  | 'NAMED'
  /** 無記名: who votes what is nowhere. */
  | 'SECRET'
  /** 挙手・起立: hands are counted. */
  | 'SHOW';

/** A vote is open. */
export type VoteOpened = {
  readonly __typename?: 'VoteOpened';
  /** The vote. */
  readonly vote: Vote;
};

/** What somebody votes. */
export type VoteOption =
  /** Neither. */
  | 'ABSTAIN'
  /** A blank paper. */
  | 'BLANK'
  /** Against it. */
  | 'NO'
  /** For it. */
  | 'YES';

/** What a vote gave. */
export type VoteResult =
  /** 可決 */
  | 'CARRIED'
  /** 否決 */
  | 'LOST';

/** How a vote stands. */
export type VoteState =
  /** 確定: it gave its result. */
  | 'CLOSED'
  /** 表決中 */
  | 'OPEN'
  /** 無効: with its reason; another may follow. */
  | 'VOID';

/** Votes on the item are being cast. */
export type VoteStillOpen = Problem & {
  readonly __typename?: 'VoteStillOpen';
  /** The item. */
  readonly agendaItem: AgendaItem;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Votes on the item are being cast. */
export type VoteStillOpenMessageArgs = {
  lang?: Language;
};


/** Votes on the item are being cast. */
export type VoteStillOpenRemedyArgs = {
  lang?: Language;
};

/** A vote is void. */
export type VoteVoided = {
  readonly __typename?: 'VoteVoided';
  /** The vote. */
  readonly vote: Vote;
};

/** Not in office with a vote, recused from the item, or not there. */
export type VoterNotEntitled = Problem & {
  readonly __typename?: 'VoterNotEntitled';
  readonly clause?: Maybe<Clause>;
  /** The memberships. */
  readonly memberships: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Not in office with a vote, recused from the item, or not there. */
export type VoterNotEntitledMessageArgs = {
  lang?: Language;
};


/** Not in office with a vote, recused from the item, or not there. */
export type VoterNotEntitledRemedyArgs = {
  lang?: Language;
};

/**
 * 施策・計画: what the ward sets out to do. It shows which opinions it reflects, which areas were heard and what changed by that (第1・3⑶); adopted
 * while an opinion from an area about it isn't answered, it's flagged (第4・1・3）②).
 */
export type WardPolicy = Node & {
  readonly __typename?: 'WardPolicy';
  /** The day it was adopted; null where it wasn't. */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<WardPolicyAction>;
  /** Its field, such as 保健福祉; null where it's of no one field. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The areas that were heard, with what changed by that; at most some dozens. */
  readonly heard: ReadonlyArray<AreaHeard>;
  /** Every act on it, oldest first, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was adopted while an opinion from an area about it isn't answered. */
  readonly isFlagged: Scalars['Boolean']['output'];
  /** Whether it's invented, for a demonstration. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** 重要施策: whether it's a priority. */
  readonly isPriority: Scalars['Boolean']['output'];
  /** What kind it is. */
  readonly kind: WardPolicyKind;
  /** The office that answers for it. */
  readonly office?: Maybe<Office>;
  /** Every act on it, as it stands for you: possible, or barred by which rule and clause; at most some dozens. */
  readonly prospects: ReadonlyArray<ActionProspect>;
  /** The decision that adopted or retired it, or why it was abandoned; null before. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many of its records count: those that cite nothing don't. */
  readonly reflectionCount: Scalars['Int']['output'];
  /** What areas ask it to take in, the latest first. */
  readonly reflectionRequests?: Maybe<ReflectionRequestConnection>;
  /** What it makes of what people said, the latest first. */
  readonly reflections?: Maybe<PolicyReflectionConnection>;
  /** The day it was registered. */
  readonly registeredOn: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: WardPolicyState;
  /** What it sets out to do. */
  readonly summary: Scalars['String']['output'];
  /** What it's called. */
  readonly title: Scalars['String']['output'];
  /** How many opinions addressed to areas, about it, aren't answered. */
  readonly unansweredAreaOpinionCount: Scalars['Int']['output'];
  /** What it took in, covers or refused, by answers and records, the latest first: each with the sentences behind it. */
  readonly uptakes?: Maybe<UptakeConnection>;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 施策・計画: what the ward sets out to do. It shows which opinions it reflects, which areas were heard and what changed by that (第1・3⑶); adopted
 * while an opinion from an area about it isn't answered, it's flagged (第4・1・3）②).
 */
export type WardPolicyReflectionRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ReflectionRequestOrder>>;
  where?: InputMaybe<ReflectionRequestWhere>;
};


/**
 * 施策・計画: what the ward sets out to do. It shows which opinions it reflects, which areas were heard and what changed by that (第1・3⑶); adopted
 * while an opinion from an area about it isn't answered, it's flagged (第4・1・3）②).
 */
export type WardPolicyReflectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 施策・計画: what the ward sets out to do. It shows which opinions it reflects, which areas were heard and what changed by that (第1・3⑶); adopted
 * while an opinion from an area about it isn't answered, it's flagged (第4・1・3）②).
 */
export type WardPolicyUptakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UptakeOrder>>;
  where?: InputMaybe<UptakeWhere>;
};

/** What can be done with a policy or plan. */
export type WardPolicyAction =
  /** `abandonWardPolicy` */
  | 'ABANDON'
  /** `adoptWardPolicy` */
  | 'ADOPT'
  /** `recordPolicyReflection` */
  | 'REFLECT'
  /** `retireWardPolicy` */
  | 'RETIRE';

/** A page of policies. */
export type WardPolicyConnection = {
  readonly __typename?: 'WardPolicyConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<WardPolicyEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<WardPolicy>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type WardPolicyEdge = {
  readonly __typename?: 'WardPolicyEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: WardPolicy;
};

/** An act on a policy was done. */
export type WardPolicyHandled = {
  readonly __typename?: 'WardPolicyHandled';
  /** It. */
  readonly wardPolicy: WardPolicy;
};

/** What every act on a policy answers. */
export type WardPolicyHandlingAnswer = Conflict | HandlingNotPossible | IdempotencyKeyReused | InvalidInput | NotEligibleToTakePart | NotFound | NotPermitted | WardPolicyHandled;

/** What kind it is. */
export type WardPolicyKind =
  /** 分野別の計画, such as of health and welfare, or of disasters. */
  | 'FIELD_PLAN'
  /** 施策 */
  | 'POLICY';

/** A kind of policy, in a filter. */
export type WardPolicyKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<WardPolicyKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<WardPolicyKind>>;
  /** Any but this one. */
  readonly not?: InputMaybe<WardPolicyKind>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<WardPolicyKind>>;
};

/** How policies are ordered. */
export type WardPolicyOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: WardPolicyOrderField;
};

/** What policies are ordered by. */
export type WardPolicyOrderField =
  /** When they were registered. */
  | 'REGISTERED';

/** What an act on a policy takes. */
export type WardPolicyReasonInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The decision, or why; public, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How a policy or plan of the ward stands. */
export type WardPolicyState =
  /** 取りやめ: it was never adopted. */
  | 'ABANDONED'
  /** 決定: it holds. */
  | 'ADOPTED'
  /** 検討中: it isn't adopted. */
  | 'DRAFT'
  /** 終了: it held. */
  | 'RETIRED';

/** A state of a policy, in a filter. */
export type WardPolicyStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<WardPolicyState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<WardPolicyState>>;
  /** Any but this one. */
  readonly not?: InputMaybe<WardPolicyState>;
  /** None of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<WardPolicyState>>;
};

/** What a list of policies may be narrowed by. All members must hold. */
export type WardPolicyWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<WardPolicyWhere>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By whether they're a priority. */
  readonly isPriority?: InputMaybe<YesOrNoFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<WardPolicyKindFilter>;
  /** None of it. */
  readonly not?: InputMaybe<WardPolicyWhere>;
  /** Any of these. */
  readonly or?: InputMaybe<ReadonlyArray<WardPolicyWhere>>;
  /** By how they stand. */
  readonly state?: InputMaybe<WardPolicyStateFilter>;
  /** By words in them, in any Japanese writing. */
  readonly text?: InputMaybe<SearchFilter>;
};

/** What `withdrawAgendaItem` answers. */
export type WithdrawAgendaItemAnswer = AgendaItemActNotPossible | AgendaItemWithdrawn | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `withdrawAgendaItem` takes. */
export type WithdrawAgendaItemInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `withdrawEligibility` answers. */
export type WithdrawEligibilityAnswer = Conflict | EligibilityActNotPossible | EligibilityWithdrawn | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What `withdrawInquiry` answers. */
export type WithdrawInquiryAnswer = Conflict | IdempotencyKeyReused | InquiryActNotPossible | InquiryUnderDiscussion | InquiryWithdrawn | InvalidInput | NotFound | NotPermitted;

/** What `withdrawInquiry` takes. */
export type WithdrawInquiryInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The inquiry. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `withdrawNominee` answers. */
export type WithdrawNomineeAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MembershipActNotPossible | NomineeWithdrawn | NotFound | NotPermitted;

/** What `withdrawOpenCallApplication` answers. */
export type WithdrawOpenCallApplicationAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpenCallActNotPossible | OpenCallApplicationWithdrawn;

/** What `withdrawOpenCallApplication` takes. */
export type WithdrawOpenCallApplicationInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawOpinion` takes. */
export type WithdrawOpinionInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which one, by its id. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** By whether something holds. */
export type YesOrNoFilter = {
  /** Holds, or doesn't. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
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
  AgendaItem: AgendaItem;
  Area: Area;
  AreaIssue: AreaIssue;
  AreaList: AreaList;
  Attendance: Attendance;
  CarryUp: CarryUp;
  Council: Council;
  CouncilTerm: CouncilTerm;
  District: District;
  Draw: Draw;
  Eligibility: Eligibility;
  Inquiry: Inquiry;
  Me: Me;
  Meeting: Meeting;
  Membership: Membership;
  Minutes: Minutes;
  Office: Office;
  OpenCall: OpenCall;
  OpenCallApplication: OpenCallApplication;
  Opinion: Opinion;
  ParticipationKind: ParticipationKind;
  PolicyReflection: PolicyReflection;
  Proposal: Proposal;
  ReflectionRequest: ReflectionRequest;
  Resolution: Resolution;
  ResponseDraft: ResponseDraft;
  Vote: Vote;
  WardPolicy: WardPolicy;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgendaItem:
    ( { __typename: 'AgendaItem' }
    & GraphQLRecursivePick<FederationTypes['AgendaItem'], {"id":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  AreaIssue:
    ( { __typename: 'AreaIssue' }
    & GraphQLRecursivePick<FederationTypes['AreaIssue'], {"id":true}> );
  AreaList:
    ( { __typename: 'AreaList' }
    & GraphQLRecursivePick<FederationTypes['AreaList'], {"id":true}> );
  Attendance:
    ( { __typename: 'Attendance' }
    & GraphQLRecursivePick<FederationTypes['Attendance'], {"id":true}> );
  CarryUp:
    ( { __typename: 'CarryUp' }
    & GraphQLRecursivePick<FederationTypes['CarryUp'], {"id":true}> );
  Council:
    ( { __typename: 'Council' }
    & GraphQLRecursivePick<FederationTypes['Council'], {"id":true}> );
  CouncilTerm:
    ( { __typename: 'CouncilTerm' }
    & GraphQLRecursivePick<FederationTypes['CouncilTerm'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  Draw:
    ( { __typename: 'Draw' }
    & GraphQLRecursivePick<FederationTypes['Draw'], {"id":true}> );
  Eligibility:
    ( { __typename: 'Eligibility' }
    & GraphQLRecursivePick<FederationTypes['Eligibility'], {"id":true}> );
  Inquiry:
    ( { __typename: 'Inquiry' }
    & GraphQLRecursivePick<FederationTypes['Inquiry'], {"id":true}> );
  Me:
    ( { __typename: 'Me' }
    & GraphQLRecursivePick<FederationTypes['Me'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Minutes:
    ( { __typename: 'Minutes' }
    & GraphQLRecursivePick<FederationTypes['Minutes'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  OpenCall:
    ( { __typename: 'OpenCall' }
    & GraphQLRecursivePick<FederationTypes['OpenCall'], {"id":true}> );
  OpenCallApplication:
    ( { __typename: 'OpenCallApplication' }
    & GraphQLRecursivePick<FederationTypes['OpenCallApplication'], {"id":true}> );
  Opinion:
    ( { __typename: 'Opinion' }
    & GraphQLRecursivePick<FederationTypes['Opinion'], {"id":true}> );
  ParticipationKind:
    ( { __typename: 'ParticipationKind' }
    & GraphQLRecursivePick<FederationTypes['ParticipationKind'], {"id":true}> );
  PolicyReflection:
    ( { __typename: 'PolicyReflection' }
    & GraphQLRecursivePick<FederationTypes['PolicyReflection'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  ReflectionRequest:
    ( { __typename: 'ReflectionRequest' }
    & GraphQLRecursivePick<FederationTypes['ReflectionRequest'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
  ResponseDraft:
    ( { __typename: 'ResponseDraft' }
    & GraphQLRecursivePick<FederationTypes['ResponseDraft'], {"id":true}> );
  Vote:
    ( { __typename: 'Vote' }
    & GraphQLRecursivePick<FederationTypes['Vote'], {"id":true}> );
  WardPolicy:
    ( { __typename: 'WardPolicy' }
    & GraphQLRecursivePick<FederationTypes['WardPolicy'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AbandonCouncilAnswer:
    | ( ConflictModel )
    | ( Omit<CouncilAbandoned, 'council'> & { council: _RefType['Council'] } )
    | ( CouncilActNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  AddDrawEntriesAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawEntriesAdded, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PersonInPoolModel )
  ;
  AnnounceDrawSourcesAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawSourcesAnnounced, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SourceTooSoonModel )
    | ( SourceUsedBeforeModel )
  ;
  AnswerInquiryAnswer:
    | ( ConflictModel )
    | ( DeliberationMissingModel )
    | ( IdempotencyKeyReusedModel )
    | ( InquiryActNotPossibleModel )
    | ( Omit<InquiryAnswered, 'inquiry'> & { inquiry: _RefType['Inquiry'] } )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ApplyToOpenCallAnswer:
    | ( AlreadyAppliedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallApplied, 'application'> & { application: _RefType['OpenCallApplication'] } )
    | ( OutsideCallPeriodModel )
  ;
  AppointMemberAnswer:
    | ( BodyOverModel )
    | ( CompositionBrokenModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( LinkMissingModel )
    | ( Omit<MemberAppointed, 'membership'> & { membership: _RefType['Membership'] } )
    | ( MembershipActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SeatTakenModel )
    | ( TermOverModel )
  ;
  ApproveMinutesAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MinutesActNotPossibleModel )
    | ( Omit<MinutesApproved, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  AreaIssueHandlingAnswer:
    | ( Omit<AreaIssueHandled, 'areaIssue'> & { areaIssue: _RefType['AreaIssue'] } )
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  AreaListHandlingAnswer:
    | ( Omit<AreaListHandled, 'areaList'> & { areaList: _RefType['AreaList'] } )
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CancelCouncilTermAnswer:
    | ( ConflictModel )
    | ( Omit<CouncilTermCancelled, 'term'> & { term: _RefType['CouncilTerm'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( TermHasMembersModel )
    | ( TermOverModel )
  ;
  CancelMeetingAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( Omit<MeetingCancelled, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CancelOpenCallAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallCancelled, 'openCall'> & { openCall: _RefType['OpenCall'] } )
  ;
  CarryUpHandlingAnswer:
    | ( Omit<CarryUpHandled, 'carryUp'> & { carryUp: _RefType['CarryUp'] } )
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CastBallotAnswer:
    | ( AlreadyVotedModel )
    | ( Omit<BallotCast, 'ballot'> & { ballot: _RefType['Ballot'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingNotInSessionModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( VoteActNotPossibleModel )
    | ( VoterNotEntitledModel )
  ;
  ChangeEligibilityAnswer:
    | ( ConflictModel )
    | ( EligibilityNotPossibleModel )
    | ( Omit<EligibilityChanged, 'eligibility'> & { eligibility: _RefType['Eligibility'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CloseDrawAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawClosed, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CloseMeetingAnswer:
    | ( ConflictModel )
    | ( DiscussionStillOpenModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( Omit<MeetingClosed, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CloseVoteAnswer:
    | ( ChairMustDecideModel )
    | ( ConflictModel )
    | ( CountsNotRightModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( QuorumNotMetModel )
    | ( VoteActNotPossibleModel )
    | ( Omit<VoteClosed, 'vote'> & { vote: _RefType['Vote'] } )
    | ( VoterNotEntitledModel )
  ;
  CommitOpenCallAnswer:
    | ( ConflictModel )
    | ( GroupTooSmallModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallCommitted, 'openCall'> & { openCall: _RefType['OpenCall'] } )
    | ( OutsideCallPeriodModel )
    | ( QuotasImpossibleModel )
  ;
  CompleteDrawAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawCompleted, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( InvitationsOpenModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CorrectMinutesAnswer:
    | ( ClosedPartNeedsReasonModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MinutesActNotPossibleModel )
    | ( MinutesAlreadyBegunModel )
    | ( Omit<MinutesCorrectionDrafted, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  DecideAgendaItemAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( Omit<AgendaItemDecided, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingNotInSessionModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( NothingVotedModel )
    | ( QuorumNotMetModel )
    | ( ReflectionMissingModel )
    | ( ResultNotVotedModel )
    | ( VoteStillOpenModel )
  ;
  DecideOpenCallAnswer:
    | ( CallDrawNotOverModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallDecided, 'openCall'> & { openCall: _RefType['OpenCall'] } )
  ;
  DeclareEligibilityAnswer:
    | ( ConflictModel )
    | ( AlreadyDeclaredModel )
    | ( Omit<EligibilityDeclared, 'eligibility'> & { eligibility: _RefType['Eligibility'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  DeclineSeatAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MembershipActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SeatDeclined, 'membership'> & { membership: _RefType['Membership'] } )
  ;
  DeferAgendaItemAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( Omit<AgendaItemDeferred, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( VoteStillOpenModel )
  ;
  DissolveCouncilAnswer:
    | ( BodiesMustDecideModel )
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( Omit<CouncilDissolved, 'council'> & { council: _RefType['Council'] } )
    | ( CouncilHasMeetingsModel )
    | ( DutiesWithoutSuccessorModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  DraftMinutesAnswer:
    | ( ClosedPartNeedsReasonModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( MinutesAlreadyBegunModel )
    | ( Omit<MinutesDrafted, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  EstablishCouncilAnswer:
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( Omit<CouncilEstablished, 'council'> & { council: _RefType['Council'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  FixDrawSeedAnswer:
    | ( CommitmentBrokenModel )
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawSeedFixed, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( NumbersNotOutModel )
  ;
  FreezeDrawPoolAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawPoolFrozen, 'draw'> & { draw: _RefType['Draw'] } )
    | ( GroupTooSmallModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( QuotasImpossibleModel )
  ;
  HoldMeetingAnswer:
    | ( ConflictModel )
    | ( CouncilDoesNotMeetModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( Omit<MeetingOpened, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( MeetingTooEarlyModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( QuorumNotMetModel )
  ;
  InviteDrawnAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawnInvited, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  LapseMeetingAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( MeetingCanOpenModel )
    | ( Omit<MeetingLapsed, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( MeetingTooEarlyModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  LeaveSeatVacantAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SeatLeftVacant, 'term'> & { term: _RefType['CouncilTerm'] } )
    | ( SeatNotVacantModel )
    | ( TermOverModel )
  ;
  NominateMemberAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( LinkMissingModel )
    | ( Omit<MemberNominated, 'membership'> & { membership: _RefType['Membership'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( SelectionUnprovenModel )
    | ( TermOverModel )
  ;
  NoteAgendaItemAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( Omit<AgendaItemNoted, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingNotInSessionModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ReflectionMissingModel )
  ;
  NoticeMeetingAnswer:
    | ( AgendaMissingModel )
    | ( ConflictModel )
    | ( CouncilDoesNotMeetModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( Omit<MeetingNoticed, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( NoticeTooLateModel )
  ;
  NotifyApplicantsAnswer:
    | ( Omit<ApplicantsNotified, 'openCall'> & { openCall: _RefType['OpenCall'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
  ;
  OpenInquiryAnswer:
    | ( ConflictModel )
    | ( CouncilNotAtWorkModel )
    | ( IdempotencyKeyReusedModel )
    | ( Omit<InquiryOpened, 'inquiry'> & { inquiry: _RefType['Inquiry'] } )
    | ( InvalidInputModel )
    | ( MatterNotForCouncilModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  OpenVoteAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingNotInSessionModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( QuorumNotMetModel )
    | ( Omit<VoteOpened, 'vote'> & { vote: _RefType['Vote'] } )
    | ( VoteStillOpenModel )
  ;
  OpinionHandlingAnswer:
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<OpinionHandled, 'opinion'> & { opinion: _RefType['Opinion'] } )
  ;
  PerformDrawAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawPerformed, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( QuotasImpossibleModel )
  ;
  PlanCouncilTermAnswer:
    | ( BodyOverModel )
    | ( ConflictModel )
    | ( Omit<CouncilTermPlanned, 'term'> & { term: _RefType['CouncilTerm'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( TermsOverlapModel )
  ;
  PlanDrawAnswer:
    | ( BodyOverModel )
    | ( ConflictModel )
    | ( Omit<DrawPlanned, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  PlanMeetingAnswer:
    | ( ClosedPartNeedsReasonModel )
    | ( ConflictModel )
    | ( CouncilDoesNotMeetModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MeetingPlanned, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  PlanOpenCallAnswer:
    | ( BodyOverModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<OpenCallPlanned, 'openCall'> & { openCall: _RefType['OpenCall'] } )
  ;
  PrepareCouncilAnswer:
    | ( AreaHasCouncilModel )
    | ( ConflictModel )
    | ( Omit<CouncilPrepared, 'council'> & { council: _RefType['Council'] } )
    | ( DistrictHasCouncilModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PlaceHasBodyModel )
  ;
  ProposalHandlingAnswer:
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ProposalHandled, 'proposal'> & { proposal: _RefType['Proposal'] } )
  ;
  ProposeAgendaItemAnswer:
    | ( Omit<AgendaItemProposed, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( BodyOverModel )
    | ( ClosedPartNeedsReasonModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PaperNotOpenModel )
    | ( PaperOfAnotherPlaceModel )
  ;
  PublishMinutesAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MinutesActNotPossibleModel )
    | ( Omit<MinutesPublished, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  PublishOpenCallAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallPublished, 'openCall'> & { openCall: _RefType['OpenCall'] } )
    | ( OutsideCallPeriodModel )
  ;
  PublishReflectionAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ReflectionMissingModel )
    | ( Omit<ReflectionPublished, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
  ;
  RecordAbsenceAnswer:
    | ( Omit<AbsenceRecorded, 'attendance'> & { attendance: _RefType['Attendance'] } )
    | ( AttendanceOverlapsModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotInOfficeThenModel )
    | ( NotPermittedModel )
    | ( QuorumProxyNotAllowedModel )
    | ( RegisterClosedModel )
  ;
  RecordDepartureAnswer:
    | ( AttendanceOverlapsModel )
    | ( ConflictModel )
    | ( Omit<DepartureRecorded, 'attendance'> & { attendance: _RefType['Attendance'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotAttendingModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( RegisterClosedModel )
  ;
  RecordDrawAnswerAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawAnswerRecorded, 'draw' | 'replacement'> & { draw: _RefType['Draw'], replacement?: Maybe<_RefType['DrawPlace']> } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ReplyStillDueModel )
  ;
  RecordMemberArrivalAnswer:
    | ( AttendanceOverlapsModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberArrivalRecorded, 'attendance'> & { attendance: _RefType['Attendance'] } )
    | ( NotFoundModel )
    | ( NotInOfficeThenModel )
    | ( NotPermittedModel )
    | ( RegisterClosedModel )
  ;
  RecordMemberDeathAnswer:
    | ( CompositionBrokenModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberDeathRecorded, 'membership'> & { membership: _RefType['Membership'] } )
    | ( MembershipActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordOpenCallApplicationAnswer:
    | ( AlreadyAppliedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallApplicationRecorded, 'application'> & { application: _RefType['OpenCallApplication'] } )
    | ( OutsideCallPeriodModel )
  ;
  RecordPolicyReflectionAnswer:
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<PolicyReflectionRecorded, 'policyReflection'> & { policyReflection: _RefType['PolicyReflection'] } )
  ;
  RecuseMemberAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( AlreadyRecusedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberRecused, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( VoteStillOpenModel )
  ;
  RedrawOpenCallAnswer:
    | ( DrawStandsModel )
    | ( ConflictModel )
    | ( GroupTooSmallModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallRedrawn, 'openCall'> & { openCall: _RefType['OpenCall'] } )
    | ( QuotasImpossibleModel )
  ;
  ReflectionRequestAnswer:
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ReflectionRequestHandled, 'reflectionRequest'> & { reflectionRequest: _RefType['ReflectionRequest'] } )
  ;
  ReinstateMemberAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberReinstated, 'membership'> & { membership: _RefType['Membership'] } )
    | ( MembershipActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RejectNomineeAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MembershipActNotPossibleModel )
    | ( Omit<NomineeRejected, 'membership'> & { membership: _RefType['Membership'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RemoveMemberAnswer:
    | ( CompositionBrokenModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberRemoved, 'membership'> & { membership: _RefType['Membership'] } )
    | ( MembershipActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RenewEligibilityAnswer:
    | ( ConflictModel )
    | ( EligibilityNotPossibleModel )
    | ( Omit<EligibilityRenewed, 'eligibility'> & { eligibility: _RefType['Eligibility'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ResignSeatAnswer:
    | ( CompositionBrokenModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MembershipActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SeatResigned, 'membership'> & { membership: _RefType['Membership'] } )
  ;
  ResponseDraftHandlingAnswer:
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ResponseDraftHandled, 'responseDraft'> & { responseDraft: _RefType['ResponseDraft'] } )
  ;
  ResumeCouncilAnswer:
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( Omit<CouncilResumed, 'council'> & { council: _RefType['Council'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ReviseMinutesAnswer:
    | ( ClosedPartNeedsReasonModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MinutesActNotPossibleModel )
    | ( Omit<MinutesRevised, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ScheduleAgendaItemAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( Omit<AgendaItemScheduled, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingNotInSessionModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PaperNotOpenModel )
    | ( PaperOfAnotherPlaceModel )
  ;
  ScheduleCouncilEstablishmentAnswer:
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( Omit<CouncilEstablishmentScheduled, 'council'> & { council: _RefType['Council'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SetAgendaAnswer:
    | ( AgendaMissingModel )
    | ( Omit<AgendaSet, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( ClosedPartNeedsReasonModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SetMemberNameConsentAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberNameConsentSet, 'membership'> & { membership: _RefType['Membership'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SetUpSubcommitteeAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ParentNotEstablishedModel )
    | ( Omit<SubcommitteeSetUp, 'council'> & { council: _RefType['Council'] } )
  ;
  StateMemberFactsAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberFactsStated, 'membership'> & { membership: _RefType['Membership'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SuspendCouncilAnswer:
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( CouncilHasMeetingsModel )
    | ( Omit<CouncilSuspended, 'council'> & { council: _RefType['Council'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SuspendMemberAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MemberSuspended, 'membership'> & { membership: _RefType['Membership'] } )
    | ( MembershipActNotPossibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  TakeAgendaItemAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( Omit<AgendaItemTaken, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingNotInSessionModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( QuorumNotMetModel )
  ;
  VoidDrawAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawVoided, 'draw'> & { draw: _RefType['Draw'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  VoidVoteAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( VoteActNotPossibleModel )
    | ( Omit<VoteVoided, 'vote'> & { vote: _RefType['Vote'] } )
  ;
  WardPolicyHandlingAnswer:
    | ( ConflictModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<WardPolicyHandled, 'wardPolicy'> & { wardPolicy: _RefType['WardPolicy'] } )
  ;
  WithdrawAgendaItemAnswer:
    | ( AgendaItemActNotPossibleModel )
    | ( Omit<AgendaItemWithdrawn, 'agendaItem'> & { agendaItem: _RefType['AgendaItem'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawEligibilityAnswer:
    | ( ConflictModel )
    | ( EligibilityNotPossibleModel )
    | ( Omit<EligibilityWithdrawn, 'eligibility'> & { eligibility: _RefType['Eligibility'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawInquiryAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InquiryActNotPossibleModel )
    | ( InquiryUnderDiscussionModel )
    | ( Omit<InquiryWithdrawn, 'inquiry'> & { inquiry: _RefType['Inquiry'] } )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawNomineeAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MembershipActNotPossibleModel )
    | ( Omit<NomineeWithdrawn, 'membership'> & { membership: _RefType['Membership'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawOpenCallApplicationAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpenCallActNotPossibleModel )
    | ( Omit<OpenCallApplicationWithdrawn, 'application'> & { application: _RefType['OpenCallApplication'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgendaItemModel )
    | ( AreaIssueModel )
    | ( AreaListModel )
    | ( AttendanceModel )
    | ( CarryUpModel )
    | ( CouncilModel )
    | ( TermModel )
    | ( DrawModel )
    | ( EligibilityModel )
    | ( InquiryModel )
    | ( MeetingModel )
    | ( MembershipModel )
    | ( MinutesModel )
    | ( OpenCallModel )
    | ( OpenCallApplicationModel )
    | ( OpinionModel )
    | ( ParticipationKindModel )
    | ( PolicyReflectionModel )
    | ( ProposalModel )
    | ( ReflectionRequestModel )
    | ( ResolutionModel )
    | ( ResponseDraftModel )
    | ( VoteModel )
    | ( WardPolicyModel )
  ;
  Problem:
    | ( AgendaItemActNotPossibleModel )
    | ( AgendaMissingModel )
    | ( AlreadyAppliedModel )
    | ( AlreadyRecusedModel )
    | ( AlreadyVotedModel )
    | ( AreaHasCouncilModel )
    | ( AttendanceOverlapsModel )
    | ( BodiesMustDecideModel )
    | ( BodyOverModel )
    | ( CallDrawNotOverModel )
    | ( DrawStandsModel )
    | ( ChairMustDecideModel )
    | ( ClosedPartNeedsReasonModel )
    | ( CommitmentBrokenModel )
    | ( CompositionBrokenModel )
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( CouncilDoesNotMeetModel )
    | ( CouncilHasMeetingsModel )
    | ( CouncilNotAtWorkModel )
    | ( CountsNotRightModel )
    | ( DeliberationMissingModel )
    | ( DiscussionStillOpenModel )
    | ( DistrictHasCouncilModel )
    | ( DrawActNotPossibleModel )
    | ( DutiesWithoutSuccessorModel )
    | ( EligibilityNotPossibleModel )
    | ( AlreadyDeclaredModel )
    | ( GroupTooSmallModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InquiryActNotPossibleModel )
    | ( InquiryUnderDiscussionModel )
    | ( InvalidInputModel )
    | ( InvitationsOpenModel )
    | ( LinkMissingModel )
    | ( MatterNotForCouncilModel )
    | ( MeetingActNotPossibleModel )
    | ( MeetingCanOpenModel )
    | ( MeetingNotInSessionModel )
    | ( MeetingTooEarlyModel )
    | ( MembershipActNotPossibleModel )
    | ( MinutesActNotPossibleModel )
    | ( MinutesAlreadyBegunModel )
    | ( NotAttendingModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotInOfficeThenModel )
    | ( NotPermittedModel )
    | ( NothingVotedModel )
    | ( NoticeTooLateModel )
    | ( NumbersNotOutModel )
    | ( OpenCallActNotPossibleModel )
    | ( OutsideCallPeriodModel )
    | ( PaperNotOpenModel )
    | ( PaperOfAnotherPlaceModel )
    | ( ParentNotEstablishedModel )
    | ( PersonInPoolModel )
    | ( PlaceHasBodyModel )
    | ( QuorumNotMetModel )
    | ( QuorumProxyNotAllowedModel )
    | ( QuotasImpossibleModel )
    | ( ReflectionMissingModel )
    | ( RegisterClosedModel )
    | ( ReplyStillDueModel )
    | ( ResultNotVotedModel )
    | ( SeatNotVacantModel )
    | ( SeatTakenModel )
    | ( SelectionUnprovenModel )
    | ( SourceTooSoonModel )
    | ( SourceUsedBeforeModel )
    | ( TermHasMembersModel )
    | ( TermOverModel )
    | ( TermsOverlapModel )
    | ( VoteActNotPossibleModel )
    | ( VoteStillOpenModel )
    | ( VoterNotEntitledModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbandonCouncilAnswer']>;
  AbsenceRecorded: ResolverTypeWrapper<Omit<AbsenceRecorded, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  ActionBlock: ResolverTypeWrapper<ActionBlockModel>;
  ActionProspect: ResolverTypeWrapper<ActionProspectModel>;
  AddAreaIssueSourcesInput: AddAreaIssueSourcesInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddDrawEntriesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDrawEntriesAnswer']>;
  AddDrawEntriesInput: AddDrawEntriesInput;
  AddresseeTier: AddresseeTier;
  AddresseeTierFilter: AddresseeTierFilter;
  AgendaChange: ResolverTypeWrapper<AgendaChange>;
  AgendaCourse: ResolverTypeWrapper<AgendaCourse>;
  AgendaDeferral: ResolverTypeWrapper<AgendaDeferralModel>;
  AgendaItem: ResolverTypeWrapper<AgendaItemModel>;
  AgendaItemActNotPossible: ResolverTypeWrapper<AgendaItemActNotPossibleModel>;
  AgendaItemAction: AgendaItemAction;
  AgendaItemConnection: ResolverTypeWrapper<Omit<AgendaItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgendaItemEdge']>, nodes: ReadonlyArray<ResolversTypes['AgendaItem']> }>;
  AgendaItemDecided: ResolverTypeWrapper<Omit<AgendaItemDecided, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  AgendaItemDeferred: ResolverTypeWrapper<Omit<AgendaItemDeferred, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  AgendaItemEdge: ResolverTypeWrapper<Omit<AgendaItemEdge, 'node'> & { node: ResolversTypes['AgendaItem'] }>;
  AgendaItemInput: AgendaItemInput;
  AgendaItemNoted: ResolverTypeWrapper<Omit<AgendaItemNoted, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  AgendaItemOrder: AgendaItemOrder;
  AgendaItemOrderField: AgendaItemOrderField;
  AgendaItemProposed: ResolverTypeWrapper<Omit<AgendaItemProposed, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  AgendaItemScheduled: ResolverTypeWrapper<Omit<AgendaItemScheduled, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  AgendaItemState: AgendaItemState;
  AgendaItemStateFilter: AgendaItemStateFilter;
  AgendaItemTaken: ResolverTypeWrapper<Omit<AgendaItemTaken, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  AgendaItemWhere: AgendaItemWhere;
  AgendaItemWithdrawn: ResolverTypeWrapper<Omit<AgendaItemWithdrawn, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  AgendaMissing: ResolverTypeWrapper<AgendaMissingModel>;
  AgendaOutcome: AgendaOutcome;
  AgendaPaper: ResolverTypeWrapper<AgendaPaper>;
  AgendaPaperInput: AgendaPaperInput;
  AgendaRole: AgendaRole;
  AgendaSet: ResolverTypeWrapper<Omit<AgendaSet, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  AlreadyApplied: ResolverTypeWrapper<AlreadyAppliedModel>;
  AlreadyRecused: ResolverTypeWrapper<AlreadyRecusedModel>;
  AlreadyVoted: ResolverTypeWrapper<AlreadyVotedModel>;
  AnnounceDrawSourcesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceDrawSourcesAnswer']>;
  AnnounceDrawSourcesInput: AnnounceDrawSourcesInput;
  AnswerInquiryAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerInquiryAnswer']>;
  AnswerInquiryInput: AnswerInquiryInput;
  AnswerOpinionInput: AnswerOpinionInput;
  ApplicantsNotified: ResolverTypeWrapper<Omit<ApplicantsNotified, 'openCall'> & { openCall: ResolversTypes['OpenCall'] }>;
  ApplyToOpenCallAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyToOpenCallAnswer']>;
  ApplyToOpenCallInput: ApplyToOpenCallInput;
  AppointMemberAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointMemberAnswer']>;
  AppointMemberInput: AppointMemberInput;
  ApproveMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveMinutesAnswer']>;
  ApproveMinutesInput: ApproveMinutesInput;
  Area: ResolverTypeWrapper<Omit<Area, 'areaLists' | 'council' | 'councilRollout' | 'proposals'> & { areaLists?: Maybe<ReadonlyArray<ResolversTypes['AreaList']>>, council?: Maybe<ResolversTypes['Council']>, councilRollout?: Maybe<ResolversTypes['CouncilRollout']>, proposals?: Maybe<ResolversTypes['ProposalConnection']> }>;
  AreaHasCouncil: ResolverTypeWrapper<AreaHasCouncilModel>;
  AreaHeard: ResolverTypeWrapper<AreaHeardModel>;
  AreaIssue: ResolverTypeWrapper<AreaIssueModel>;
  AreaIssueAction: AreaIssueAction;
  AreaIssueConnection: ResolverTypeWrapper<Omit<AreaIssueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AreaIssueEdge']>, nodes: ReadonlyArray<ResolversTypes['AreaIssue']> }>;
  AreaIssueEdge: ResolverTypeWrapper<Omit<AreaIssueEdge, 'node'> & { node: ResolversTypes['AreaIssue'] }>;
  AreaIssueHandled: ResolverTypeWrapper<Omit<AreaIssueHandled, 'areaIssue'> & { areaIssue: ResolversTypes['AreaIssue'] }>;
  AreaIssueHandlingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AreaIssueHandlingAnswer']>;
  AreaIssueOrder: AreaIssueOrder;
  AreaIssueOrderField: AreaIssueOrderField;
  AreaIssueReasonInput: AreaIssueReasonInput;
  AreaIssueScope: AreaIssueScope;
  AreaIssueSource: ResolverTypeWrapper<AreaIssueSourceModel>;
  AreaIssueSourceInput: AreaIssueSourceInput;
  AreaIssueSourceKind: AreaIssueSourceKind;
  AreaIssueState: AreaIssueState;
  AreaIssueStateFilter: AreaIssueStateFilter;
  AreaIssueWhere: AreaIssueWhere;
  AreaList: ResolverTypeWrapper<AreaListModel>;
  AreaListHandled: ResolverTypeWrapper<Omit<AreaListHandled, 'areaList'> & { areaList: ResolversTypes['AreaList'] }>;
  AreaListHandlingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AreaListHandlingAnswer']>;
  Attendance: ResolverTypeWrapper<AttendanceModel>;
  AttendanceInterval: ResolverTypeWrapper<AttendanceInterval>;
  AttendanceMode: AttendanceMode;
  AttendanceOverlaps: ResolverTypeWrapper<AttendanceOverlapsModel>;
  AuthorNaming: AuthorNaming;
  Ballot: ResolverTypeWrapper<BallotModel>;
  BallotCast: ResolverTypeWrapper<Omit<BallotCast, 'ballot'> & { ballot: ResolversTypes['Ballot'] }>;
  BodiesMustDecide: ResolverTypeWrapper<BodiesMustDecideModel>;
  BodyOver: ResolverTypeWrapper<BodyOverModel>;
  BundleCarryUpsInput: BundleCarryUpsInput;
  CallDrawNotOver: ResolverTypeWrapper<CallDrawNotOverModel>;
  CallDrawStands: ResolverTypeWrapper<DrawStandsModel>;
  CancelCouncilTermAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCouncilTermAnswer']>;
  CancelCouncilTermInput: CancelCouncilTermInput;
  CancelMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMeetingAnswer']>;
  CancelMeetingInput: CancelMeetingInput;
  CancelOpenCallAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOpenCallAnswer']>;
  CancelOpenCallInput: CancelOpenCallInput;
  CarryUp: ResolverTypeWrapper<CarryUpModel>;
  CarryUpAction: CarryUpAction;
  CarryUpAnswerInput: CarryUpAnswerInput;
  CarryUpConnection: ResolverTypeWrapper<Omit<CarryUpConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CarryUpEdge']>, nodes: ReadonlyArray<ResolversTypes['CarryUp']> }>;
  CarryUpEdge: ResolverTypeWrapper<Omit<CarryUpEdge, 'node'> & { node: ResolversTypes['CarryUp'] }>;
  CarryUpHandled: ResolverTypeWrapper<Omit<CarryUpHandled, 'carryUp'> & { carryUp: ResolversTypes['CarryUp'] }>;
  CarryUpHandlingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarryUpHandlingAnswer']>;
  CarryUpInput: CarryUpInput;
  CarryUpOrder: CarryUpOrder;
  CarryUpOrderField: CarryUpOrderField;
  CarryUpReasonInput: CarryUpReasonInput;
  CarryUpState: CarryUpState;
  CarryUpStateFilter: CarryUpStateFilter;
  CarryUpStepInput: CarryUpStepInput;
  CarryUpWhere: CarryUpWhere;
  CastBallotAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CastBallotAnswer']>;
  CastBallotInput: CastBallotInput;
  ChairMustDecide: ResolverTypeWrapper<ChairMustDecideModel>;
  ChairsVote: ChairsVote;
  ChangeCouncilInput: ChangeCouncilInput;
  ChangeEligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeEligibilityAnswer']>;
  ChangeEligibilityInput: ChangeEligibilityInput;
  Clause: ResolverTypeWrapper<Clause>;
  Clock: ResolverTypeWrapper<ClockModel>;
  ClockCertainty: ClockCertainty;
  ClockDirection: ClockDirection;
  ClockEscalation: ResolverTypeWrapper<ClockEscalation>;
  ClockFirstDay: ClockFirstDay;
  ClockHolidayRule: ClockHolidayRule;
  ClockRule: ResolverTypeWrapper<ClockRuleModel>;
  ClockState: ClockState;
  ClockUnit: ClockUnit;
  CloseDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseDrawAnswer']>;
  CloseMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseMeetingAnswer']>;
  CloseVoteAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseVoteAnswer']>;
  CloseVoteInput: CloseVoteInput;
  ClosedPartNeedsReason: ResolverTypeWrapper<ClosedPartNeedsReasonModel>;
  CollectAreaIssueInput: CollectAreaIssueInput;
  CommitOpenCallAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitOpenCallAnswer']>;
  CommitmentBroken: ResolverTypeWrapper<CommitmentBrokenModel>;
  CompleteDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteDrawAnswer']>;
  CompleteDrawInput: CompleteDrawInput;
  CompositionBroken: ResolverTypeWrapper<CompositionBrokenModel>;
  CompositionCheck: ResolverTypeWrapper<CheckModel>;
  CompositionFinding: ResolverTypeWrapper<FindingModel>;
  CompositionRule: ResolverTypeWrapper<CompositionRuleModel>;
  CompositionRuleKind: CompositionRuleKind;
  CompositionSeverity: CompositionSeverity;
  CompositionStatus: CompositionStatus;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  CorrectMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectMinutesAnswer']>;
  CorrectMinutesInput: CorrectMinutesInput;
  Council: ResolverTypeWrapper<CouncilModel>;
  CouncilAbandoned: ResolverTypeWrapper<Omit<CouncilAbandoned, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilActNotPossible: ResolverTypeWrapper<CouncilActNotPossibleModel>;
  CouncilAction: CouncilAction;
  CouncilConnection: ResolverTypeWrapper<Omit<CouncilConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouncilEdge']>, nodes: ReadonlyArray<ResolversTypes['Council']> }>;
  CouncilDissolved: ResolverTypeWrapper<Omit<CouncilDissolved, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilDoesNotMeet: ResolverTypeWrapper<CouncilDoesNotMeetModel>;
  CouncilDuty: ResolverTypeWrapper<CouncilDutyModel>;
  CouncilDutyKind: CouncilDutyKind;
  CouncilDutyTaker: CouncilDutyTaker;
  CouncilEdge: ResolverTypeWrapper<Omit<CouncilEdge, 'node'> & { node: ResolversTypes['Council'] }>;
  CouncilEstablished: ResolverTypeWrapper<Omit<CouncilEstablished, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilEstablishmentPlan: ResolverTypeWrapper<CouncilEstablishmentPlan>;
  CouncilEstablishmentScheduled: ResolverTypeWrapper<Omit<CouncilEstablishmentScheduled, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilHasMeetings: ResolverTypeWrapper<CouncilHasMeetingsModel>;
  CouncilKind: CouncilKind;
  CouncilKindFilter: CouncilKindFilter;
  CouncilLegalBasis: ResolverTypeWrapper<LegalBasisModel>;
  CouncilNotAtWork: ResolverTypeWrapper<CouncilNotAtWorkModel>;
  CouncilOrder: CouncilOrder;
  CouncilOrderField: CouncilOrderField;
  CouncilPrepared: ResolverTypeWrapper<Omit<CouncilPrepared, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilReorganisation: CouncilReorganisation;
  CouncilResumed: ResolverTypeWrapper<Omit<CouncilResumed, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilRollout: ResolverTypeWrapper<RolloutModel>;
  CouncilRolloutCount: ResolverTypeWrapper<CouncilRolloutCount>;
  CouncilRolloutState: CouncilRolloutState;
  CouncilRollouts: ResolverTypeWrapper<Omit<CouncilRollouts, 'rollouts'> & { rollouts: ReadonlyArray<ResolversTypes['CouncilRollout']> }>;
  CouncilSeat: ResolverTypeWrapper<SeatModel>;
  CouncilSeatState: CouncilSeatState;
  CouncilSeatsInput: CouncilSeatsInput;
  CouncilState: CouncilState;
  CouncilStateChange: ResolverTypeWrapper<CouncilStateChange>;
  CouncilStateFilter: CouncilStateFilter;
  CouncilSuccessorInput: CouncilSuccessorInput;
  CouncilSuspended: ResolverTypeWrapper<Omit<CouncilSuspended, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilTerm: ResolverTypeWrapper<TermModel>;
  CouncilTermAction: CouncilTermAction;
  CouncilTermCancelled: ResolverTypeWrapper<Omit<CouncilTermCancelled, 'term'> & { term: ResolversTypes['CouncilTerm'] }>;
  CouncilTermPhase: CouncilTermPhase;
  CouncilTermPlanned: ResolverTypeWrapper<Omit<CouncilTermPlanned, 'term'> & { term: ResolversTypes['CouncilTerm'] }>;
  CouncilType: ResolverTypeWrapper<CouncilTypeModel>;
  CouncilTypeSeat: CouncilTypeSeat;
  CouncilWhere: CouncilWhere;
  CountsNotRight: ResolverTypeWrapper<CountsNotRightModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DecideAgendaItemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAgendaItemAnswer']>;
  DecideAgendaItemInput: DecideAgendaItemInput;
  DecideOpenCallAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideOpenCallAnswer']>;
  DecideOpenCallInput: DecideOpenCallInput;
  DecisionBase: DecisionBase;
  DecisionRule: ResolverTypeWrapper<DecisionRuleModel>;
  DeclareEligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareEligibilityAnswer']>;
  DeclareEligibilityInput: DeclareEligibilityInput;
  DeclineSeatAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineSeatAnswer']>;
  DeferAgendaItemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeferAgendaItemAnswer']>;
  DeferAgendaItemInput: DeferAgendaItemInput;
  DeliberationMissing: ResolverTypeWrapper<DeliberationMissingModel>;
  DepartureRecorded: ResolverTypeWrapper<Omit<DepartureRecorded, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  DiscussionPeriod: ResolverTypeWrapper<DiscussionPeriodModel>;
  DiscussionState: DiscussionState;
  DiscussionStillOpen: ResolverTypeWrapper<DiscussionStillOpenModel>;
  DissolveCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DissolveCouncilAnswer']>;
  DissolveCouncilInput: DissolveCouncilInput;
  District: ResolverTypeWrapper<Omit<District, 'council' | 'councilRollout' | 'proposals'> & { council?: Maybe<ResolversTypes['Council']>, councilRollout?: Maybe<ResolversTypes['CouncilRollout']>, proposals?: Maybe<ResolversTypes['ProposalConnection']> }>;
  DistrictHasCouncil: ResolverTypeWrapper<DistrictHasCouncilModel>;
  DraftMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftMinutesAnswer']>;
  DraftMinutesInput: DraftMinutesInput;
  DraftResponseInput: DraftResponseInput;
  Draw: ResolverTypeWrapper<DrawModel>;
  DrawAcceptance: ResolverTypeWrapper<DrawAcceptanceModel>;
  DrawActNotPossible: ResolverTypeWrapper<DrawActNotPossibleModel>;
  DrawAction: DrawAction;
  DrawAnswer: DrawAnswer;
  DrawAnswerRecorded: ResolverTypeWrapper<Omit<DrawAnswerRecorded, 'draw' | 'replacement'> & { draw: ResolversTypes['Draw'], replacement?: Maybe<ResolversTypes['DrawPlace']> }>;
  DrawClosed: ResolverTypeWrapper<Omit<DrawClosed, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawCompleted: ResolverTypeWrapper<Omit<DrawCompleted, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawConnection: ResolverTypeWrapper<Omit<DrawConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DrawEdge']>, nodes: ReadonlyArray<ResolversTypes['Draw']> }>;
  DrawEdge: ResolverTypeWrapper<Omit<DrawEdge, 'node'> & { node: ResolversTypes['Draw'] }>;
  DrawEntriesAdded: ResolverTypeWrapper<Omit<DrawEntriesAdded, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawEntry: ResolverTypeWrapper<DrawEntryModel>;
  DrawEntryConnection: ResolverTypeWrapper<Omit<DrawEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DrawEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['DrawEntry']> }>;
  DrawEntryEdge: ResolverTypeWrapper<Omit<DrawEntryEdge, 'node'> & { node: ResolversTypes['DrawEntry'] }>;
  DrawGroup: ResolverTypeWrapper<DrawGroup>;
  DrawInput: DrawInput;
  DrawLetter: ResolverTypeWrapper<DrawLetterModel>;
  DrawNumbersInput: DrawNumbersInput;
  DrawOrder: DrawOrder;
  DrawOrderField: DrawOrderField;
  DrawPerformed: ResolverTypeWrapper<Omit<DrawPerformed, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawPersonInput: DrawPersonInput;
  DrawPlace: ResolverTypeWrapper<DrawPlaceModel>;
  DrawPlaceState: DrawPlaceState;
  DrawPlanned: ResolverTypeWrapper<Omit<DrawPlanned, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawPoolFrozen: ResolverTypeWrapper<Omit<DrawPoolFrozen, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawQuota: ResolverTypeWrapper<DrawQuota>;
  DrawQuotaInput: DrawQuotaInput;
  DrawSeedFixed: ResolverTypeWrapper<Omit<DrawSeedFixed, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawSource: ResolverTypeWrapper<DrawSourceModel>;
  DrawSourceInput: DrawSourceInput;
  DrawSourcesAnnounced: ResolverTypeWrapper<Omit<DrawSourcesAnnounced, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawState: DrawState;
  DrawStateFilter: DrawStateFilter;
  DrawStratum: ResolverTypeWrapper<DrawStratum>;
  DrawStratumInput: DrawStratumInput;
  DrawVoided: ResolverTypeWrapper<Omit<DrawVoided, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DrawWhere: DrawWhere;
  DrawnInvited: ResolverTypeWrapper<Omit<DrawnInvited, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  DutiesWithoutSuccessor: ResolverTypeWrapper<DutiesWithoutSuccessorModel>;
  Eligibility: ResolverTypeWrapper<EligibilityModel>;
  EligibilityActNotPossible: ResolverTypeWrapper<EligibilityNotPossibleModel>;
  EligibilityAction: EligibilityAction;
  EligibilityAlreadyDeclared: ResolverTypeWrapper<AlreadyDeclaredModel>;
  EligibilityCategory: EligibilityCategory;
  EligibilityChanged: ResolverTypeWrapper<Omit<EligibilityChanged, 'eligibility'> & { eligibility: ResolversTypes['Eligibility'] }>;
  EligibilityCheck: ResolverTypeWrapper<EligibilityCheckModel>;
  EligibilityCount: ResolverTypeWrapper<CellModel>;
  EligibilityCounts: ResolverTypeWrapper<CountsModel>;
  EligibilityDeclared: ResolverTypeWrapper<Omit<EligibilityDeclared, 'eligibility'> & { eligibility: ResolversTypes['Eligibility'] }>;
  EligibilityInput: EligibilityInput;
  EligibilityOutcome: EligibilityOutcome;
  EligibilityPurpose: EligibilityPurpose;
  EligibilityReason: EligibilityReason;
  EligibilityRenewed: ResolverTypeWrapper<Omit<EligibilityRenewed, 'eligibility'> & { eligibility: ResolversTypes['Eligibility'] }>;
  EligibilityState: EligibilityState;
  EligibilityVerdict: ResolverTypeWrapper<VerdictModel>;
  EligibilityWithdrawn: ResolverTypeWrapper<Omit<EligibilityWithdrawn, 'eligibility'> & { eligibility: ResolversTypes['Eligibility'] }>;
  EndNominationInput: EndNominationInput;
  EstablishCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishCouncilAnswer']>;
  EstablishCouncilInput: EstablishCouncilInput;
  FixDrawSeedAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FixDrawSeedAnswer']>;
  FixDrawSeedInput: FixDrawSeedInput;
  ForwardAreaIssueInput: ForwardAreaIssueInput;
  FreezeDrawPoolAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FreezeDrawPoolAnswer']>;
  GroupTooSmall: ResolverTypeWrapper<GroupTooSmallModel>;
  HandlingNotPossible: ResolverTypeWrapper<HandlingNotPossibleModel>;
  HandlingStep: ResolverTypeWrapper<StepModel>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HoldMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldMeetingAnswer']>;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  Inquiry: ResolverTypeWrapper<InquiryModel>;
  InquiryActNotPossible: ResolverTypeWrapper<InquiryActNotPossibleModel>;
  InquiryAction: InquiryAction;
  InquiryAnswered: ResolverTypeWrapper<Omit<InquiryAnswered, 'inquiry'> & { inquiry: ResolversTypes['Inquiry'] }>;
  InquiryConnection: ResolverTypeWrapper<Omit<InquiryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InquiryEdge']>, nodes: ReadonlyArray<ResolversTypes['Inquiry']> }>;
  InquiryEdge: ResolverTypeWrapper<Omit<InquiryEdge, 'node'> & { node: ResolversTypes['Inquiry'] }>;
  InquiryMatter: ResolverTypeWrapper<InquiryMatterModel>;
  InquiryOpened: ResolverTypeWrapper<Omit<InquiryOpened, 'inquiry'> & { inquiry: ResolversTypes['Inquiry'] }>;
  InquiryOrder: InquiryOrder;
  InquiryOrderField: InquiryOrderField;
  InquiryState: InquiryState;
  InquiryStateFilter: InquiryStateFilter;
  InquiryUnderDiscussion: ResolverTypeWrapper<InquiryUnderDiscussionModel>;
  InquiryWhere: InquiryWhere;
  InquiryWithdrawn: ResolverTypeWrapper<Omit<InquiryWithdrawn, 'inquiry'> & { inquiry: ResolversTypes['Inquiry'] }>;
  IntFilter: IntFilter;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  InvitationsOpen: ResolverTypeWrapper<InvitationsOpenModel>;
  InviteDrawnAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteDrawnAnswer']>;
  Language: Language;
  LapseMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LapseMeetingAnswer']>;
  LeaveSeatInput: LeaveSeatInput;
  LeaveSeatVacantAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveSeatVacantAnswer']>;
  LeaveSeatVacantInput: LeaveSeatVacantInput;
  LinkMissing: ResolverTypeWrapper<LinkMissingModel>;
  MatterNotForCouncil: ResolverTypeWrapper<MatterNotForCouncilModel>;
  Me: ResolverTypeWrapper<PersonModel>;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  MeetingActNotPossible: ResolverTypeWrapper<MeetingActNotPossibleModel>;
  MeetingAction: MeetingAction;
  MeetingCanOpen: ResolverTypeWrapper<MeetingCanOpenModel>;
  MeetingCancelled: ResolverTypeWrapper<Omit<MeetingCancelled, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingClosed: ResolverTypeWrapper<Omit<MeetingClosed, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingInput: MeetingInput;
  MeetingLapsed: ResolverTypeWrapper<Omit<MeetingLapsed, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingMode: MeetingMode;
  MeetingNotInSession: ResolverTypeWrapper<MeetingNotInSessionModel>;
  MeetingNotice: ResolverTypeWrapper<MeetingNotice>;
  MeetingNoticed: ResolverTypeWrapper<Omit<MeetingNoticed, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingOpened: ResolverTypeWrapper<Omit<MeetingOpened, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingPlanned: ResolverTypeWrapper<Omit<MeetingPlanned, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingRules: ResolverTypeWrapper<MeetingRulesModel>;
  MeetingState: MeetingState;
  MeetingStateFilter: MeetingStateFilter;
  MeetingTooEarly: ResolverTypeWrapper<MeetingTooEarlyModel>;
  MeetingWhere: MeetingWhere;
  MemberAppointed: ResolverTypeWrapper<Omit<MemberAppointed, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberArrivalRecorded: ResolverTypeWrapper<Omit<MemberArrivalRecorded, 'attendance'> & { attendance: ResolversTypes['Attendance'] }>;
  MemberDeathRecorded: ResolverTypeWrapper<Omit<MemberDeathRecorded, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberFact: ResolverTypeWrapper<MemberFact>;
  MemberFactInput: MemberFactInput;
  MemberFactsStated: ResolverTypeWrapper<Omit<MemberFactsStated, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberNameConsentSet: ResolverTypeWrapper<Omit<MemberNameConsentSet, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberNominated: ResolverTypeWrapper<Omit<MemberNominated, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberPerson: ResolverTypeWrapper<MemberPerson>;
  MemberRecused: ResolverTypeWrapper<Omit<MemberRecused, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  MemberReinstated: ResolverTypeWrapper<Omit<MemberReinstated, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberRemoved: ResolverTypeWrapper<Omit<MemberRemoved, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberSuspended: ResolverTypeWrapper<Omit<MemberSuspended, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberSuspension: ResolverTypeWrapper<MemberSuspension>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipActNotPossible: ResolverTypeWrapper<MembershipActNotPossibleModel>;
  MembershipAction: MembershipAction;
  MembershipPhase: MembershipPhase;
  MembershipRole: MembershipRole;
  MembershipSelection: ResolverTypeWrapper<SelectionModel>;
  MembershipSelectionInput: MembershipSelectionInput;
  MinorityOpinion: ResolverTypeWrapper<MinorityOpinion>;
  MinorityOpinionInput: MinorityOpinionInput;
  Minutes: ResolverTypeWrapper<MinutesModel>;
  MinutesActNotPossible: ResolverTypeWrapper<MinutesActNotPossibleModel>;
  MinutesAction: MinutesAction;
  MinutesAlreadyBegun: ResolverTypeWrapper<MinutesAlreadyBegunModel>;
  MinutesApproved: ResolverTypeWrapper<Omit<MinutesApproved, 'minutes'> & { minutes: ResolversTypes['Minutes'] }>;
  MinutesCorrectionDrafted: ResolverTypeWrapper<Omit<MinutesCorrectionDrafted, 'minutes'> & { minutes: ResolversTypes['Minutes'] }>;
  MinutesDrafted: ResolverTypeWrapper<Omit<MinutesDrafted, 'minutes'> & { minutes: ResolversTypes['Minutes'] }>;
  MinutesParagraph: ResolverTypeWrapper<Omit<MinutesParagraph, 'agendaItem'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']> }>;
  MinutesParagraphInput: MinutesParagraphInput;
  MinutesPublished: ResolverTypeWrapper<Omit<MinutesPublished, 'minutes'> & { minutes: ResolversTypes['Minutes'] }>;
  MinutesRevised: ResolverTypeWrapper<Omit<MinutesRevised, 'minutes'> & { minutes: ResolversTypes['Minutes'] }>;
  MinutesState: MinutesState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyGroup: ResolverTypeWrapper<MyGroupModel>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  NamedBallot: ResolverTypeWrapper<NamedBallot>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NominateMemberAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NominateMemberAnswer']>;
  NominateMemberInput: NominateMemberInput;
  NomineeRejected: ResolverTypeWrapper<Omit<NomineeRejected, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  NomineeWithdrawn: ResolverTypeWrapper<Omit<NomineeWithdrawn, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  NotAttending: ResolverTypeWrapper<NotAttendingModel>;
  NotEligibleToTakePart: ResolverTypeWrapper<NotEligibleModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotInOfficeThen: ResolverTypeWrapper<NotInOfficeThenModel>;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  NoteAgendaItemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoteAgendaItemAnswer']>;
  NoteAgendaItemInput: NoteAgendaItemInput;
  NothingVoted: ResolverTypeWrapper<NothingVotedModel>;
  NoticeMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoticeMeetingAnswer']>;
  NoticeMeetingInput: NoticeMeetingInput;
  NoticeRule: ResolverTypeWrapper<NoticeRuleModel>;
  NoticeTooLate: ResolverTypeWrapper<NoticeTooLateModel>;
  NotifyApplicantsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotifyApplicantsAnswer']>;
  NumbersNotOut: ResolverTypeWrapper<NumbersNotOutModel>;
  Office: ResolverTypeWrapper<Omit<Office, 'owedCarryUps' | 'responseDrafts'> & { owedCarryUps?: Maybe<ResolversTypes['CarryUpConnection']>, responseDrafts?: Maybe<ResolversTypes['ResponseDraftConnection']> }>;
  OpenAreaListInput: OpenAreaListInput;
  OpenCall: ResolverTypeWrapper<OpenCallModel>;
  OpenCallActNotPossible: ResolverTypeWrapper<OpenCallActNotPossibleModel>;
  OpenCallAction: OpenCallAction;
  OpenCallApplicant: ResolverTypeWrapper<OpenCallApplicantModel>;
  OpenCallApplication: ResolverTypeWrapper<OpenCallApplicationModel>;
  OpenCallApplicationAction: OpenCallApplicationAction;
  OpenCallApplicationRecorded: ResolverTypeWrapper<Omit<OpenCallApplicationRecorded, 'application'> & { application: ResolversTypes['OpenCallApplication'] }>;
  OpenCallApplicationState: OpenCallApplicationState;
  OpenCallApplicationWithdrawn: ResolverTypeWrapper<Omit<OpenCallApplicationWithdrawn, 'application'> & { application: ResolversTypes['OpenCallApplication'] }>;
  OpenCallApplied: ResolverTypeWrapper<Omit<OpenCallApplied, 'application'> & { application: ResolversTypes['OpenCallApplication'] }>;
  OpenCallCancelled: ResolverTypeWrapper<Omit<OpenCallCancelled, 'openCall'> & { openCall: ResolversTypes['OpenCall'] }>;
  OpenCallChannel: OpenCallChannel;
  OpenCallCommitted: ResolverTypeWrapper<Omit<OpenCallCommitted, 'openCall'> & { openCall: ResolversTypes['OpenCall'] }>;
  OpenCallConnection: ResolverTypeWrapper<Omit<OpenCallConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OpenCallEdge']>, nodes: ReadonlyArray<ResolversTypes['OpenCall']> }>;
  OpenCallDecided: ResolverTypeWrapper<Omit<OpenCallDecided, 'openCall'> & { openCall: ResolversTypes['OpenCall'] }>;
  OpenCallDrawLine: ResolverTypeWrapper<Omit<OpenCallDrawLine, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  OpenCallEdge: ResolverTypeWrapper<Omit<OpenCallEdge, 'node'> & { node: ResolversTypes['OpenCall'] }>;
  OpenCallInput: OpenCallInput;
  OpenCallLine: ResolverTypeWrapper<OpenCallLineModel>;
  OpenCallLineConnection: ResolverTypeWrapper<Omit<OpenCallLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OpenCallLineEdge']>, nodes: ReadonlyArray<ResolversTypes['OpenCallLine']> }>;
  OpenCallLineEdge: ResolverTypeWrapper<Omit<OpenCallLineEdge, 'node'> & { node: ResolversTypes['OpenCallLine'] }>;
  OpenCallMethod: OpenCallMethod;
  OpenCallOrder: OpenCallOrder;
  OpenCallOrderField: OpenCallOrderField;
  OpenCallPhase: OpenCallPhase;
  OpenCallPlanned: ResolverTypeWrapper<Omit<OpenCallPlanned, 'openCall'> & { openCall: ResolversTypes['OpenCall'] }>;
  OpenCallPublished: ResolverTypeWrapper<Omit<OpenCallPublished, 'openCall'> & { openCall: ResolversTypes['OpenCall'] }>;
  OpenCallRedrawn: ResolverTypeWrapper<Omit<OpenCallRedrawn, 'openCall'> & { openCall: ResolversTypes['OpenCall'] }>;
  OpenCallResult: OpenCallResult;
  OpenCallWhere: OpenCallWhere;
  OpenInquiryAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenInquiryAnswer']>;
  OpenInquiryInput: OpenInquiryInput;
  OpenVoteAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenVoteAnswer']>;
  OpenVoteInput: OpenVoteInput;
  Opinion: ResolverTypeWrapper<OpinionModel>;
  OpinionConnection: ResolverTypeWrapper<Omit<OpinionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OpinionEdge']>, nodes: ReadonlyArray<ResolversTypes['Opinion']> }>;
  OpinionEdge: ResolverTypeWrapper<Omit<OpinionEdge, 'node'> & { node: ResolversTypes['Opinion'] }>;
  OpinionHandled: ResolverTypeWrapper<Omit<OpinionHandled, 'opinion'> & { opinion: ResolversTypes['Opinion'] }>;
  OpinionHandlingAction: OpinionHandlingAction;
  OpinionHandlingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpinionHandlingAnswer']>;
  OpinionHandlingState: OpinionHandlingState;
  OpinionHandlingStateFilter: OpinionHandlingStateFilter;
  OpinionKind: OpinionKind;
  OpinionOrder: OpinionOrder;
  OpinionOrderField: OpinionOrderField;
  OpinionWhere: OpinionWhere;
  OrderDirection: OrderDirection;
  OutsideCallPeriod: ResolverTypeWrapper<OutsideCallPeriodModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperKind: PaperKind;
  PaperNotOpen: ResolverTypeWrapper<PaperNotOpenModel>;
  PaperOfAnotherPlace: ResolverTypeWrapper<PaperOfAnotherPlaceModel>;
  ParentNotEstablished: ResolverTypeWrapper<ParentNotEstablishedModel>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipationKind: ResolverTypeWrapper<ParticipationKindModel>;
  PerformDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PerformDrawAnswer']>;
  PersonInPool: ResolverTypeWrapper<PersonInPoolModel>;
  PlaceHasBody: ResolverTypeWrapper<PlaceHasBodyModel>;
  PlanCouncilTermAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanCouncilTermAnswer']>;
  PlanCouncilTermInput: PlanCouncilTermInput;
  PlanDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDrawAnswer']>;
  PlanDrawInput: PlanDrawInput;
  PlanMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanMeetingAnswer']>;
  PlanMeetingInput: PlanMeetingInput;
  PlanOpenCallAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanOpenCallAnswer']>;
  PlanOpenCallInput: PlanOpenCallInput;
  PointDecision: PointDecision;
  PointDecisionFilter: PointDecisionFilter;
  PolicyChange: ResolverTypeWrapper<PolicyChange>;
  PolicyCitation: ResolverTypeWrapper<PolicyCitationModel>;
  PolicyCitationInput: PolicyCitationInput;
  PolicyCitationKind: PolicyCitationKind;
  PolicyReflection: ResolverTypeWrapper<PolicyReflectionModel>;
  PolicyReflectionConnection: ResolverTypeWrapper<Omit<PolicyReflectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyReflectionEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicyReflection']> }>;
  PolicyReflectionDecision: PolicyReflectionDecision;
  PolicyReflectionEdge: ResolverTypeWrapper<Omit<PolicyReflectionEdge, 'node'> & { node: ResolversTypes['PolicyReflection'] }>;
  PolicyReflectionRecorded: ResolverTypeWrapper<Omit<PolicyReflectionRecorded, 'policyReflection'> & { policyReflection: ResolversTypes['PolicyReflection'] }>;
  Position: ResolverTypeWrapper<Position>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PositionInput: PositionInput;
  Post: ResolverTypeWrapper<Post>;
  PrepareCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareCouncilAnswer']>;
  PrepareCouncilInput: PrepareCouncilInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  ProposalAction: ProposalAction;
  ProposalAgendaInput: ProposalAgendaInput;
  ProposalAnswerInput: ProposalAnswerInput;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['Proposal']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalHandled: ResolverTypeWrapper<Omit<ProposalHandled, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposalHandlingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposalHandlingAnswer']>;
  ProposalMergeInput: ProposalMergeInput;
  ProposalOrder: ProposalOrder;
  ProposalOrderField: ProposalOrderField;
  ProposalPartInput: ProposalPartInput;
  ProposalPoint: ResolverTypeWrapper<ProposalPoint>;
  ProposalReasonInput: ProposalReasonInput;
  ProposalSplitInput: ProposalSplitInput;
  ProposalState: ProposalState;
  ProposalStateFilter: ProposalStateFilter;
  ProposalStepInput: ProposalStepInput;
  ProposalWhere: ProposalWhere;
  ProposalWordingInput: ProposalWordingInput;
  ProposeAgendaItemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAgendaItemAnswer']>;
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  PublishMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishMinutesAnswer']>;
  PublishMinutesInput: PublishMinutesInput;
  PublishOpenCallAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishOpenCallAnswer']>;
  PublishReflectionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishReflectionAnswer']>;
  PublishReflectionInput: PublishReflectionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuorumBase: QuorumBase;
  QuorumCheck: ResolverTypeWrapper<QuorumCheckModel>;
  QuorumNotMet: ResolverTypeWrapper<QuorumNotMetModel>;
  QuorumProxyNotAllowed: ResolverTypeWrapper<QuorumProxyNotAllowedModel>;
  QuorumRule: ResolverTypeWrapper<QuorumRuleModel>;
  QuotasImpossible: ResolverTypeWrapper<QuotasImpossibleModel>;
  RankAreaIssuesInput: RankAreaIssuesInput;
  RecordAbsenceAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAbsenceAnswer']>;
  RecordAbsenceInput: RecordAbsenceInput;
  RecordDepartureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDepartureAnswer']>;
  RecordDepartureInput: RecordDepartureInput;
  RecordDrawAnswerAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDrawAnswerAnswer']>;
  RecordDrawAnswerInput: RecordDrawAnswerInput;
  RecordMemberArrivalAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMemberArrivalAnswer']>;
  RecordMemberArrivalInput: RecordMemberArrivalInput;
  RecordMemberDeathAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMemberDeathAnswer']>;
  RecordOpenCallApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOpenCallApplicationAnswer']>;
  RecordOpenCallApplicationInput: RecordOpenCallApplicationInput;
  RecordOpinionInput: RecordOpinionInput;
  RecordPolicyReflectionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPolicyReflectionAnswer']>;
  RecordPolicyReflectionInput: RecordPolicyReflectionInput;
  Recusal: ResolverTypeWrapper<Recusal>;
  RecuseMemberAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecuseMemberAnswer']>;
  RecuseMemberInput: RecuseMemberInput;
  RedrawOpenCallAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedrawOpenCallAnswer']>;
  ReferOpinionInput: ReferOpinionInput;
  Reflection: ResolverTypeWrapper<Reflection>;
  ReflectionInput: ReflectionInput;
  ReflectionMissing: ResolverTypeWrapper<ReflectionMissingModel>;
  ReflectionPublished: ResolverTypeWrapper<Omit<ReflectionPublished, 'agendaItem'> & { agendaItem: ResolversTypes['AgendaItem'] }>;
  ReflectionRequest: ResolverTypeWrapper<ReflectionRequestModel>;
  ReflectionRequestAction: ReflectionRequestAction;
  ReflectionRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReflectionRequestAnswer']>;
  ReflectionRequestConnection: ResolverTypeWrapper<Omit<ReflectionRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReflectionRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['ReflectionRequest']> }>;
  ReflectionRequestEdge: ResolverTypeWrapper<Omit<ReflectionRequestEdge, 'node'> & { node: ResolversTypes['ReflectionRequest'] }>;
  ReflectionRequestHandled: ResolverTypeWrapper<Omit<ReflectionRequestHandled, 'reflectionRequest'> & { reflectionRequest: ResolversTypes['ReflectionRequest'] }>;
  ReflectionRequestOrder: ReflectionRequestOrder;
  ReflectionRequestOrderField: ReflectionRequestOrderField;
  ReflectionRequestReasonInput: ReflectionRequestReasonInput;
  ReflectionRequestState: ReflectionRequestState;
  ReflectionRequestStateFilter: ReflectionRequestStateFilter;
  ReflectionRequestWhere: ReflectionRequestWhere;
  ReflectionState: ReflectionState;
  ReflectionTarget: ResolverTypeWrapper<ReflectionTargetModel>;
  ReflectionTargetInput: ReflectionTargetInput;
  ReflectionTargetKind: ReflectionTargetKind;
  RegisterClosed: ResolverTypeWrapper<RegisterClosedModel>;
  RegisterWardPolicyInput: RegisterWardPolicyInput;
  RegularDiscussions: ResolverTypeWrapper<Omit<RegularDiscussions, 'periods'> & { periods: ReadonlyArray<ResolversTypes['DiscussionPeriod']> }>;
  ReinstateMemberAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateMemberAnswer']>;
  ReinstateMemberInput: ReinstateMemberInput;
  RejectNomineeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectNomineeAnswer']>;
  RejectNomineeInput: RejectNomineeInput;
  RemoveMemberAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberAnswer']>;
  RemoveMemberInput: RemoveMemberInput;
  RenewEligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewEligibilityAnswer']>;
  ReplyStillDue: ResolverTypeWrapper<ReplyStillDueModel>;
  RequestReflectionInput: RequestReflectionInput;
  ResignSeatAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResignSeatAnswer']>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolutionConnection: ResolverTypeWrapper<Omit<ResolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResolutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Resolution']> }>;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node: ResolversTypes['Resolution'] }>;
  ResolutionOrder: ResolutionOrder;
  ResolutionOrderField: ResolutionOrderField;
  ResolutionResult: ResolutionResult;
  ResolutionWhere: ResolutionWhere;
  Response: ResolverTypeWrapper<ResponseModel>;
  ResponseDraft: ResolverTypeWrapper<ResponseDraftModel>;
  ResponseDraftAction: ResponseDraftAction;
  ResponseDraftConnection: ResolverTypeWrapper<Omit<ResponseDraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResponseDraftEdge']>, nodes: ReadonlyArray<ResolversTypes['ResponseDraft']> }>;
  ResponseDraftEdge: ResolverTypeWrapper<Omit<ResponseDraftEdge, 'node'> & { node: ResolversTypes['ResponseDraft'] }>;
  ResponseDraftHandled: ResolverTypeWrapper<Omit<ResponseDraftHandled, 'responseDraft'> & { responseDraft: ResolversTypes['ResponseDraft'] }>;
  ResponseDraftHandlingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResponseDraftHandlingAnswer']>;
  ResponseDraftKind: ResponseDraftKind;
  ResponseDraftReasonInput: ResponseDraftReasonInput;
  ResponseDraftState: ResponseDraftState;
  ResponseDraftStepInput: ResponseDraftStepInput;
  ResponseItem: ResolverTypeWrapper<Omit<ResponseItem, 'targets'> & { targets: ReadonlyArray<ResolversTypes['ReflectionTarget']> }>;
  ResponseItemInput: ResponseItemInput;
  ResultNotVoted: ResolverTypeWrapper<ResultNotVotedModel>;
  ResumeCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeCouncilAnswer']>;
  ReviseMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseMinutesAnswer']>;
  ReviseMinutesInput: ReviseMinutesInput;
  ReviseResponseDraftInput: ReviseResponseDraftInput;
  RouteOpinionInput: RouteOpinionInput;
  ScheduleAgendaItemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleAgendaItemAnswer']>;
  ScheduleAgendaItemInput: ScheduleAgendaItemInput;
  ScheduleCouncilEstablishmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleCouncilEstablishmentAnswer']>;
  ScheduleCouncilEstablishmentInput: ScheduleCouncilEstablishmentInput;
  SearchFilter: SearchFilter;
  SeatCategory: ResolverTypeWrapper<SeatCategoryModel>;
  SeatDeclined: ResolverTypeWrapper<Omit<SeatDeclined, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  SeatLeaving: ResolverTypeWrapper<SeatLeaving>;
  SeatLeftVacant: ResolverTypeWrapper<Omit<SeatLeftVacant, 'term'> & { term: ResolversTypes['CouncilTerm'] }>;
  SeatLink: SeatLink;
  SeatNotVacant: ResolverTypeWrapper<SeatNotVacantModel>;
  SeatResigned: ResolverTypeWrapper<Omit<SeatResigned, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  SeatTaken: ResolverTypeWrapper<SeatTakenModel>;
  SeatVacancy: ResolverTypeWrapper<SeatVacancyModel>;
  SelectionMethod: SelectionMethod;
  SelectionUnproven: ResolverTypeWrapper<SelectionUnprovenModel>;
  Sentence: ResolverTypeWrapper<SentenceModel>;
  SentenceOutcome: ResolverTypeWrapper<SentenceOutcomeModel>;
  SentenceOutcomeKind: SentenceOutcomeKind;
  SetAgendaAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAgendaAnswer']>;
  SetAgendaInput: SetAgendaInput;
  SetMemberNameConsentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMemberNameConsentAnswer']>;
  SetMemberNameConsentInput: SetMemberNameConsentInput;
  SetUpSubcommitteeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUpSubcommitteeAnswer']>;
  SetUpSubcommitteeInput: SetUpSubcommitteeInput;
  Source: ResolverTypeWrapper<Source>;
  SourceTooSoon: ResolverTypeWrapper<SourceTooSoonModel>;
  SourceUsedBefore: ResolverTypeWrapper<SourceUsedBeforeModel>;
  StateMemberFactsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StateMemberFactsAnswer']>;
  StateMemberFactsInput: StateMemberFactsInput;
  SubcommitteeSetUp: ResolverTypeWrapper<Omit<SubcommitteeSetUp, 'council'> & { council: ResolversTypes['Council'] }>;
  SubmissionChannel: SubmissionChannel;
  SubmissionView: SubmissionView;
  SubmitOpinionInput: SubmitOpinionInput;
  SubmitProposalInput: SubmitProposalInput;
  SupportProposalInput: SupportProposalInput;
  SuspendCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendCouncilAnswer']>;
  SuspendMemberAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendMemberAnswer']>;
  SuspendMemberInput: SuspendMemberInput;
  TakeAgendaItemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeAgendaItemAnswer']>;
  TakeAgendaItemInput: TakeAgendaItemInput;
  TakeOutOfBundleInput: TakeOutOfBundleInput;
  TermHasMembers: ResolverTypeWrapper<TermHasMembersModel>;
  TermOver: ResolverTypeWrapper<TermOverModel>;
  TermsOverlap: ResolverTypeWrapper<TermsOverlapModel>;
  TextFilter: TextFilter;
  TieBreak: TieBreak;
  Uptake: ResolverTypeWrapper<UptakeModel>;
  UptakeConnection: ResolverTypeWrapper<Omit<UptakeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UptakeEdge']>, nodes: ReadonlyArray<ResolversTypes['Uptake']> }>;
  UptakeEdge: ResolverTypeWrapper<Omit<UptakeEdge, 'node'> & { node: ResolversTypes['Uptake'] }>;
  UptakeOrder: UptakeOrder;
  UptakeOrderField: UptakeOrderField;
  UptakeWhere: UptakeWhere;
  VoidDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidDrawAnswer']>;
  VoidDrawInput: VoidDrawInput;
  VoidVoteAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidVoteAnswer']>;
  VoidVoteInput: VoidVoteInput;
  Vote: ResolverTypeWrapper<VoteModel>;
  VoteActNotPossible: ResolverTypeWrapper<VoteActNotPossibleModel>;
  VoteAction: VoteAction;
  VoteClosed: ResolverTypeWrapper<Omit<VoteClosed, 'vote'> & { vote: ResolversTypes['Vote'] }>;
  VoteCounts: ResolverTypeWrapper<VoteCounts>;
  VoteCountsInput: VoteCountsInput;
  VoteMethod: VoteMethod;
  VoteOpened: ResolverTypeWrapper<Omit<VoteOpened, 'vote'> & { vote: ResolversTypes['Vote'] }>;
  VoteOption: VoteOption;
  VoteResult: VoteResult;
  VoteState: VoteState;
  VoteStillOpen: ResolverTypeWrapper<VoteStillOpenModel>;
  VoteVoided: ResolverTypeWrapper<Omit<VoteVoided, 'vote'> & { vote: ResolversTypes['Vote'] }>;
  VoterNotEntitled: ResolverTypeWrapper<VoterNotEntitledModel>;
  WardPolicy: ResolverTypeWrapper<WardPolicyModel>;
  WardPolicyAction: WardPolicyAction;
  WardPolicyConnection: ResolverTypeWrapper<Omit<WardPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WardPolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['WardPolicy']> }>;
  WardPolicyEdge: ResolverTypeWrapper<Omit<WardPolicyEdge, 'node'> & { node: ResolversTypes['WardPolicy'] }>;
  WardPolicyHandled: ResolverTypeWrapper<Omit<WardPolicyHandled, 'wardPolicy'> & { wardPolicy: ResolversTypes['WardPolicy'] }>;
  WardPolicyHandlingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WardPolicyHandlingAnswer']>;
  WardPolicyKind: WardPolicyKind;
  WardPolicyKindFilter: WardPolicyKindFilter;
  WardPolicyOrder: WardPolicyOrder;
  WardPolicyOrderField: WardPolicyOrderField;
  WardPolicyReasonInput: WardPolicyReasonInput;
  WardPolicyState: WardPolicyState;
  WardPolicyStateFilter: WardPolicyStateFilter;
  WardPolicyWhere: WardPolicyWhere;
  WithdrawAgendaItemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAgendaItemAnswer']>;
  WithdrawAgendaItemInput: WithdrawAgendaItemInput;
  WithdrawEligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawEligibilityAnswer']>;
  WithdrawInquiryAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawInquiryAnswer']>;
  WithdrawInquiryInput: WithdrawInquiryInput;
  WithdrawNomineeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawNomineeAnswer']>;
  WithdrawOpenCallApplicationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawOpenCallApplicationAnswer']>;
  WithdrawOpenCallApplicationInput: WithdrawOpenCallApplicationInput;
  WithdrawOpinionInput: WithdrawOpinionInput;
  YesOrNoFilter: YesOrNoFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['AbandonCouncilAnswer'];
  AbsenceRecorded: Omit<AbsenceRecorded, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  ActionBlock: ActionBlockModel;
  ActionProspect: ActionProspectModel;
  AddAreaIssueSourcesInput: AddAreaIssueSourcesInput;
  ID: Scalars['ID']['output'];
  AddDrawEntriesAnswer: ResolversUnionTypes<ResolversParentTypes>['AddDrawEntriesAnswer'];
  AddDrawEntriesInput: AddDrawEntriesInput;
  AddresseeTierFilter: AddresseeTierFilter;
  AgendaChange: AgendaChange;
  AgendaCourse: AgendaCourse;
  AgendaDeferral: AgendaDeferralModel;
  AgendaItem: AgendaItemModel;
  AgendaItemActNotPossible: AgendaItemActNotPossibleModel;
  AgendaItemConnection: Omit<AgendaItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgendaItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AgendaItem']> };
  AgendaItemDecided: Omit<AgendaItemDecided, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  AgendaItemDeferred: Omit<AgendaItemDeferred, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  AgendaItemEdge: Omit<AgendaItemEdge, 'node'> & { node: ResolversParentTypes['AgendaItem'] };
  AgendaItemInput: AgendaItemInput;
  AgendaItemNoted: Omit<AgendaItemNoted, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  AgendaItemOrder: AgendaItemOrder;
  AgendaItemProposed: Omit<AgendaItemProposed, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  AgendaItemScheduled: Omit<AgendaItemScheduled, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  AgendaItemStateFilter: AgendaItemStateFilter;
  AgendaItemTaken: Omit<AgendaItemTaken, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  AgendaItemWhere: AgendaItemWhere;
  AgendaItemWithdrawn: Omit<AgendaItemWithdrawn, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  AgendaMissing: AgendaMissingModel;
  AgendaPaper: AgendaPaper;
  AgendaPaperInput: AgendaPaperInput;
  AgendaSet: Omit<AgendaSet, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  AlreadyApplied: AlreadyAppliedModel;
  AlreadyRecused: AlreadyRecusedModel;
  AlreadyVoted: AlreadyVotedModel;
  AnnounceDrawSourcesAnswer: ResolversUnionTypes<ResolversParentTypes>['AnnounceDrawSourcesAnswer'];
  AnnounceDrawSourcesInput: AnnounceDrawSourcesInput;
  AnswerInquiryAnswer: ResolversUnionTypes<ResolversParentTypes>['AnswerInquiryAnswer'];
  AnswerInquiryInput: AnswerInquiryInput;
  AnswerOpinionInput: AnswerOpinionInput;
  ApplicantsNotified: Omit<ApplicantsNotified, 'openCall'> & { openCall: ResolversParentTypes['OpenCall'] };
  ApplyToOpenCallAnswer: ResolversUnionTypes<ResolversParentTypes>['ApplyToOpenCallAnswer'];
  ApplyToOpenCallInput: ApplyToOpenCallInput;
  AppointMemberAnswer: ResolversUnionTypes<ResolversParentTypes>['AppointMemberAnswer'];
  AppointMemberInput: AppointMemberInput;
  ApproveMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['ApproveMinutesAnswer'];
  ApproveMinutesInput: ApproveMinutesInput;
  Area: Omit<Area, 'areaLists' | 'council' | 'councilRollout' | 'proposals'> & { areaLists?: Maybe<ReadonlyArray<ResolversParentTypes['AreaList']>>, council?: Maybe<ResolversParentTypes['Council']>, councilRollout?: Maybe<ResolversParentTypes['CouncilRollout']>, proposals?: Maybe<ResolversParentTypes['ProposalConnection']> } | FederationReferenceTypes['Area'];
  AreaHasCouncil: AreaHasCouncilModel;
  AreaHeard: AreaHeardModel;
  AreaIssue: AreaIssueModel;
  AreaIssueConnection: Omit<AreaIssueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AreaIssueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AreaIssue']> };
  AreaIssueEdge: Omit<AreaIssueEdge, 'node'> & { node: ResolversParentTypes['AreaIssue'] };
  AreaIssueHandled: Omit<AreaIssueHandled, 'areaIssue'> & { areaIssue: ResolversParentTypes['AreaIssue'] };
  AreaIssueHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['AreaIssueHandlingAnswer'];
  AreaIssueOrder: AreaIssueOrder;
  AreaIssueReasonInput: AreaIssueReasonInput;
  AreaIssueSource: AreaIssueSourceModel;
  AreaIssueSourceInput: AreaIssueSourceInput;
  AreaIssueStateFilter: AreaIssueStateFilter;
  AreaIssueWhere: AreaIssueWhere;
  AreaList: AreaListModel;
  AreaListHandled: Omit<AreaListHandled, 'areaList'> & { areaList: ResolversParentTypes['AreaList'] };
  AreaListHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['AreaListHandlingAnswer'];
  Attendance: AttendanceModel;
  AttendanceInterval: AttendanceInterval;
  AttendanceOverlaps: AttendanceOverlapsModel;
  Ballot: BallotModel;
  BallotCast: Omit<BallotCast, 'ballot'> & { ballot: ResolversParentTypes['Ballot'] };
  BodiesMustDecide: BodiesMustDecideModel;
  BodyOver: BodyOverModel;
  BundleCarryUpsInput: BundleCarryUpsInput;
  CallDrawNotOver: CallDrawNotOverModel;
  CallDrawStands: DrawStandsModel;
  CancelCouncilTermAnswer: ResolversUnionTypes<ResolversParentTypes>['CancelCouncilTermAnswer'];
  CancelCouncilTermInput: CancelCouncilTermInput;
  CancelMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['CancelMeetingAnswer'];
  CancelMeetingInput: CancelMeetingInput;
  CancelOpenCallAnswer: ResolversUnionTypes<ResolversParentTypes>['CancelOpenCallAnswer'];
  CancelOpenCallInput: CancelOpenCallInput;
  CarryUp: CarryUpModel;
  CarryUpAnswerInput: CarryUpAnswerInput;
  CarryUpConnection: Omit<CarryUpConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CarryUpEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CarryUp']> };
  CarryUpEdge: Omit<CarryUpEdge, 'node'> & { node: ResolversParentTypes['CarryUp'] };
  CarryUpHandled: Omit<CarryUpHandled, 'carryUp'> & { carryUp: ResolversParentTypes['CarryUp'] };
  CarryUpHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['CarryUpHandlingAnswer'];
  CarryUpInput: CarryUpInput;
  CarryUpOrder: CarryUpOrder;
  CarryUpReasonInput: CarryUpReasonInput;
  CarryUpStateFilter: CarryUpStateFilter;
  CarryUpStepInput: CarryUpStepInput;
  CarryUpWhere: CarryUpWhere;
  CastBallotAnswer: ResolversUnionTypes<ResolversParentTypes>['CastBallotAnswer'];
  CastBallotInput: CastBallotInput;
  ChairMustDecide: ChairMustDecideModel;
  ChangeCouncilInput: ChangeCouncilInput;
  ChangeEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['ChangeEligibilityAnswer'];
  ChangeEligibilityInput: ChangeEligibilityInput;
  Clause: Clause;
  Clock: ClockModel;
  ClockEscalation: ClockEscalation;
  ClockRule: ClockRuleModel;
  CloseDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseDrawAnswer'];
  CloseMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseMeetingAnswer'];
  CloseVoteAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseVoteAnswer'];
  CloseVoteInput: CloseVoteInput;
  ClosedPartNeedsReason: ClosedPartNeedsReasonModel;
  CollectAreaIssueInput: CollectAreaIssueInput;
  CommitOpenCallAnswer: ResolversUnionTypes<ResolversParentTypes>['CommitOpenCallAnswer'];
  CommitmentBroken: CommitmentBrokenModel;
  CompleteDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['CompleteDrawAnswer'];
  CompleteDrawInput: CompleteDrawInput;
  CompositionBroken: CompositionBrokenModel;
  CompositionCheck: CheckModel;
  CompositionFinding: FindingModel;
  CompositionRule: CompositionRuleModel;
  Conflict: ConflictModel;
  CorrectMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['CorrectMinutesAnswer'];
  CorrectMinutesInput: CorrectMinutesInput;
  Council: CouncilModel;
  CouncilAbandoned: Omit<CouncilAbandoned, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilActNotPossible: CouncilActNotPossibleModel;
  CouncilConnection: Omit<CouncilConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouncilEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Council']> };
  CouncilDissolved: Omit<CouncilDissolved, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilDoesNotMeet: CouncilDoesNotMeetModel;
  CouncilDuty: CouncilDutyModel;
  CouncilEdge: Omit<CouncilEdge, 'node'> & { node: ResolversParentTypes['Council'] };
  CouncilEstablished: Omit<CouncilEstablished, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilEstablishmentPlan: CouncilEstablishmentPlan;
  CouncilEstablishmentScheduled: Omit<CouncilEstablishmentScheduled, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilHasMeetings: CouncilHasMeetingsModel;
  CouncilKindFilter: CouncilKindFilter;
  CouncilLegalBasis: LegalBasisModel;
  CouncilNotAtWork: CouncilNotAtWorkModel;
  CouncilOrder: CouncilOrder;
  CouncilPrepared: Omit<CouncilPrepared, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilResumed: Omit<CouncilResumed, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilRollout: RolloutModel;
  CouncilRolloutCount: CouncilRolloutCount;
  CouncilRollouts: Omit<CouncilRollouts, 'rollouts'> & { rollouts: ReadonlyArray<ResolversParentTypes['CouncilRollout']> };
  CouncilSeat: SeatModel;
  CouncilSeatsInput: CouncilSeatsInput;
  CouncilStateChange: CouncilStateChange;
  CouncilStateFilter: CouncilStateFilter;
  CouncilSuccessorInput: CouncilSuccessorInput;
  CouncilSuspended: Omit<CouncilSuspended, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilTerm: TermModel;
  CouncilTermCancelled: Omit<CouncilTermCancelled, 'term'> & { term: ResolversParentTypes['CouncilTerm'] };
  CouncilTermPlanned: Omit<CouncilTermPlanned, 'term'> & { term: ResolversParentTypes['CouncilTerm'] };
  CouncilType: CouncilTypeModel;
  CouncilWhere: CouncilWhere;
  CountsNotRight: CountsNotRightModel;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecideAgendaItemAnswer: ResolversUnionTypes<ResolversParentTypes>['DecideAgendaItemAnswer'];
  DecideAgendaItemInput: DecideAgendaItemInput;
  DecideOpenCallAnswer: ResolversUnionTypes<ResolversParentTypes>['DecideOpenCallAnswer'];
  DecideOpenCallInput: DecideOpenCallInput;
  DecisionRule: DecisionRuleModel;
  DeclareEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['DeclareEligibilityAnswer'];
  DeclareEligibilityInput: DeclareEligibilityInput;
  DeclineSeatAnswer: ResolversUnionTypes<ResolversParentTypes>['DeclineSeatAnswer'];
  DeferAgendaItemAnswer: ResolversUnionTypes<ResolversParentTypes>['DeferAgendaItemAnswer'];
  DeferAgendaItemInput: DeferAgendaItemInput;
  DeliberationMissing: DeliberationMissingModel;
  DepartureRecorded: Omit<DepartureRecorded, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  DiscussionPeriod: DiscussionPeriodModel;
  DiscussionStillOpen: DiscussionStillOpenModel;
  DissolveCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['DissolveCouncilAnswer'];
  DissolveCouncilInput: DissolveCouncilInput;
  District: Omit<District, 'council' | 'councilRollout' | 'proposals'> & { council?: Maybe<ResolversParentTypes['Council']>, councilRollout?: Maybe<ResolversParentTypes['CouncilRollout']>, proposals?: Maybe<ResolversParentTypes['ProposalConnection']> } | FederationReferenceTypes['District'];
  DistrictHasCouncil: DistrictHasCouncilModel;
  DraftMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['DraftMinutesAnswer'];
  DraftMinutesInput: DraftMinutesInput;
  DraftResponseInput: DraftResponseInput;
  Draw: DrawModel;
  DrawAcceptance: DrawAcceptanceModel;
  DrawActNotPossible: DrawActNotPossibleModel;
  DrawAnswerRecorded: Omit<DrawAnswerRecorded, 'draw' | 'replacement'> & { draw: ResolversParentTypes['Draw'], replacement?: Maybe<ResolversParentTypes['DrawPlace']> };
  DrawClosed: Omit<DrawClosed, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawCompleted: Omit<DrawCompleted, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawConnection: Omit<DrawConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DrawEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Draw']> };
  DrawEdge: Omit<DrawEdge, 'node'> & { node: ResolversParentTypes['Draw'] };
  DrawEntriesAdded: Omit<DrawEntriesAdded, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawEntry: DrawEntryModel;
  DrawEntryConnection: Omit<DrawEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DrawEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DrawEntry']> };
  DrawEntryEdge: Omit<DrawEntryEdge, 'node'> & { node: ResolversParentTypes['DrawEntry'] };
  DrawGroup: DrawGroup;
  DrawInput: DrawInput;
  DrawLetter: DrawLetterModel;
  DrawNumbersInput: DrawNumbersInput;
  DrawOrder: DrawOrder;
  DrawPerformed: Omit<DrawPerformed, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawPersonInput: DrawPersonInput;
  DrawPlace: DrawPlaceModel;
  DrawPlanned: Omit<DrawPlanned, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawPoolFrozen: Omit<DrawPoolFrozen, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawQuota: DrawQuota;
  DrawQuotaInput: DrawQuotaInput;
  DrawSeedFixed: Omit<DrawSeedFixed, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawSource: DrawSourceModel;
  DrawSourceInput: DrawSourceInput;
  DrawSourcesAnnounced: Omit<DrawSourcesAnnounced, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawStateFilter: DrawStateFilter;
  DrawStratum: DrawStratum;
  DrawStratumInput: DrawStratumInput;
  DrawVoided: Omit<DrawVoided, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DrawWhere: DrawWhere;
  DrawnInvited: Omit<DrawnInvited, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  DutiesWithoutSuccessor: DutiesWithoutSuccessorModel;
  Eligibility: EligibilityModel;
  EligibilityActNotPossible: EligibilityNotPossibleModel;
  EligibilityAlreadyDeclared: AlreadyDeclaredModel;
  EligibilityChanged: Omit<EligibilityChanged, 'eligibility'> & { eligibility: ResolversParentTypes['Eligibility'] };
  EligibilityCheck: EligibilityCheckModel;
  EligibilityCount: CellModel;
  EligibilityCounts: CountsModel;
  EligibilityDeclared: Omit<EligibilityDeclared, 'eligibility'> & { eligibility: ResolversParentTypes['Eligibility'] };
  EligibilityInput: EligibilityInput;
  EligibilityRenewed: Omit<EligibilityRenewed, 'eligibility'> & { eligibility: ResolversParentTypes['Eligibility'] };
  EligibilityVerdict: VerdictModel;
  EligibilityWithdrawn: Omit<EligibilityWithdrawn, 'eligibility'> & { eligibility: ResolversParentTypes['Eligibility'] };
  EndNominationInput: EndNominationInput;
  EstablishCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['EstablishCouncilAnswer'];
  EstablishCouncilInput: EstablishCouncilInput;
  FixDrawSeedAnswer: ResolversUnionTypes<ResolversParentTypes>['FixDrawSeedAnswer'];
  FixDrawSeedInput: FixDrawSeedInput;
  ForwardAreaIssueInput: ForwardAreaIssueInput;
  FreezeDrawPoolAnswer: ResolversUnionTypes<ResolversParentTypes>['FreezeDrawPoolAnswer'];
  GroupTooSmall: GroupTooSmallModel;
  HandlingNotPossible: HandlingNotPossibleModel;
  HandlingStep: StepModel;
  HistoryEntry: HistoryEntry;
  HoldMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['HoldMeetingAnswer'];
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  Inquiry: InquiryModel;
  InquiryActNotPossible: InquiryActNotPossibleModel;
  InquiryAnswered: Omit<InquiryAnswered, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] };
  InquiryConnection: Omit<InquiryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InquiryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Inquiry']> };
  InquiryEdge: Omit<InquiryEdge, 'node'> & { node: ResolversParentTypes['Inquiry'] };
  InquiryMatter: InquiryMatterModel;
  InquiryOpened: Omit<InquiryOpened, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] };
  InquiryOrder: InquiryOrder;
  InquiryStateFilter: InquiryStateFilter;
  InquiryUnderDiscussion: InquiryUnderDiscussionModel;
  InquiryWhere: InquiryWhere;
  InquiryWithdrawn: Omit<InquiryWithdrawn, 'inquiry'> & { inquiry: ResolversParentTypes['Inquiry'] };
  IntFilter: IntFilter;
  InvalidInput: InvalidInputModel;
  InvitationsOpen: InvitationsOpenModel;
  InviteDrawnAnswer: ResolversUnionTypes<ResolversParentTypes>['InviteDrawnAnswer'];
  LapseMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['LapseMeetingAnswer'];
  LeaveSeatInput: LeaveSeatInput;
  LeaveSeatVacantAnswer: ResolversUnionTypes<ResolversParentTypes>['LeaveSeatVacantAnswer'];
  LeaveSeatVacantInput: LeaveSeatVacantInput;
  LinkMissing: LinkMissingModel;
  MatterNotForCouncil: MatterNotForCouncilModel;
  Me: PersonModel;
  Meeting: MeetingModel;
  MeetingActNotPossible: MeetingActNotPossibleModel;
  MeetingCanOpen: MeetingCanOpenModel;
  MeetingCancelled: Omit<MeetingCancelled, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingClosed: Omit<MeetingClosed, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingInput: MeetingInput;
  MeetingLapsed: Omit<MeetingLapsed, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingNotInSession: MeetingNotInSessionModel;
  MeetingNotice: MeetingNotice;
  MeetingNoticed: Omit<MeetingNoticed, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingOpened: Omit<MeetingOpened, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingOrder: MeetingOrder;
  MeetingPlanned: Omit<MeetingPlanned, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingRules: MeetingRulesModel;
  MeetingStateFilter: MeetingStateFilter;
  MeetingTooEarly: MeetingTooEarlyModel;
  MeetingWhere: MeetingWhere;
  MemberAppointed: Omit<MemberAppointed, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberArrivalRecorded: Omit<MemberArrivalRecorded, 'attendance'> & { attendance: ResolversParentTypes['Attendance'] };
  MemberDeathRecorded: Omit<MemberDeathRecorded, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberFact: MemberFact;
  MemberFactInput: MemberFactInput;
  MemberFactsStated: Omit<MemberFactsStated, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberNameConsentSet: Omit<MemberNameConsentSet, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberNominated: Omit<MemberNominated, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberPerson: MemberPerson;
  MemberRecused: Omit<MemberRecused, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  MemberReinstated: Omit<MemberReinstated, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberRemoved: Omit<MemberRemoved, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberSuspended: Omit<MemberSuspended, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberSuspension: MemberSuspension;
  Membership: MembershipModel;
  MembershipActNotPossible: MembershipActNotPossibleModel;
  MembershipSelection: SelectionModel;
  MembershipSelectionInput: MembershipSelectionInput;
  MinorityOpinion: MinorityOpinion;
  MinorityOpinionInput: MinorityOpinionInput;
  Minutes: MinutesModel;
  MinutesActNotPossible: MinutesActNotPossibleModel;
  MinutesAlreadyBegun: MinutesAlreadyBegunModel;
  MinutesApproved: Omit<MinutesApproved, 'minutes'> & { minutes: ResolversParentTypes['Minutes'] };
  MinutesCorrectionDrafted: Omit<MinutesCorrectionDrafted, 'minutes'> & { minutes: ResolversParentTypes['Minutes'] };
  MinutesDrafted: Omit<MinutesDrafted, 'minutes'> & { minutes: ResolversParentTypes['Minutes'] };
  MinutesParagraph: Omit<MinutesParagraph, 'agendaItem'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']> };
  MinutesParagraphInput: MinutesParagraphInput;
  MinutesPublished: Omit<MinutesPublished, 'minutes'> & { minutes: ResolversParentTypes['Minutes'] };
  MinutesRevised: Omit<MinutesRevised, 'minutes'> & { minutes: ResolversParentTypes['Minutes'] };
  Mutation: Record<PropertyKey, never>;
  MyGroup: MyGroupModel;
  Name: Name;
  NameInput: NameInput;
  NamedBallot: NamedBallot;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NominateMemberAnswer: ResolversUnionTypes<ResolversParentTypes>['NominateMemberAnswer'];
  NominateMemberInput: NominateMemberInput;
  NomineeRejected: Omit<NomineeRejected, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  NomineeWithdrawn: Omit<NomineeWithdrawn, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  NotAttending: NotAttendingModel;
  NotEligibleToTakePart: NotEligibleModel;
  NotFound: NotFoundModel;
  NotInOfficeThen: NotInOfficeThenModel;
  NotPermitted: NotPermittedModel;
  NoteAgendaItemAnswer: ResolversUnionTypes<ResolversParentTypes>['NoteAgendaItemAnswer'];
  NoteAgendaItemInput: NoteAgendaItemInput;
  NothingVoted: NothingVotedModel;
  NoticeMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['NoticeMeetingAnswer'];
  NoticeMeetingInput: NoticeMeetingInput;
  NoticeRule: NoticeRuleModel;
  NoticeTooLate: NoticeTooLateModel;
  NotifyApplicantsAnswer: ResolversUnionTypes<ResolversParentTypes>['NotifyApplicantsAnswer'];
  NumbersNotOut: NumbersNotOutModel;
  Office: Omit<Office, 'owedCarryUps' | 'responseDrafts'> & { owedCarryUps?: Maybe<ResolversParentTypes['CarryUpConnection']>, responseDrafts?: Maybe<ResolversParentTypes['ResponseDraftConnection']> } | FederationReferenceTypes['Office'];
  OpenAreaListInput: OpenAreaListInput;
  OpenCall: OpenCallModel;
  OpenCallActNotPossible: OpenCallActNotPossibleModel;
  OpenCallApplicant: OpenCallApplicantModel;
  OpenCallApplication: OpenCallApplicationModel;
  OpenCallApplicationRecorded: Omit<OpenCallApplicationRecorded, 'application'> & { application: ResolversParentTypes['OpenCallApplication'] };
  OpenCallApplicationWithdrawn: Omit<OpenCallApplicationWithdrawn, 'application'> & { application: ResolversParentTypes['OpenCallApplication'] };
  OpenCallApplied: Omit<OpenCallApplied, 'application'> & { application: ResolversParentTypes['OpenCallApplication'] };
  OpenCallCancelled: Omit<OpenCallCancelled, 'openCall'> & { openCall: ResolversParentTypes['OpenCall'] };
  OpenCallCommitted: Omit<OpenCallCommitted, 'openCall'> & { openCall: ResolversParentTypes['OpenCall'] };
  OpenCallConnection: Omit<OpenCallConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpenCallEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OpenCall']> };
  OpenCallDecided: Omit<OpenCallDecided, 'openCall'> & { openCall: ResolversParentTypes['OpenCall'] };
  OpenCallDrawLine: Omit<OpenCallDrawLine, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  OpenCallEdge: Omit<OpenCallEdge, 'node'> & { node: ResolversParentTypes['OpenCall'] };
  OpenCallInput: OpenCallInput;
  OpenCallLine: OpenCallLineModel;
  OpenCallLineConnection: Omit<OpenCallLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpenCallLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OpenCallLine']> };
  OpenCallLineEdge: Omit<OpenCallLineEdge, 'node'> & { node: ResolversParentTypes['OpenCallLine'] };
  OpenCallOrder: OpenCallOrder;
  OpenCallPlanned: Omit<OpenCallPlanned, 'openCall'> & { openCall: ResolversParentTypes['OpenCall'] };
  OpenCallPublished: Omit<OpenCallPublished, 'openCall'> & { openCall: ResolversParentTypes['OpenCall'] };
  OpenCallRedrawn: Omit<OpenCallRedrawn, 'openCall'> & { openCall: ResolversParentTypes['OpenCall'] };
  OpenCallWhere: OpenCallWhere;
  OpenInquiryAnswer: ResolversUnionTypes<ResolversParentTypes>['OpenInquiryAnswer'];
  OpenInquiryInput: OpenInquiryInput;
  OpenVoteAnswer: ResolversUnionTypes<ResolversParentTypes>['OpenVoteAnswer'];
  OpenVoteInput: OpenVoteInput;
  Opinion: OpinionModel;
  OpinionConnection: Omit<OpinionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpinionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Opinion']> };
  OpinionEdge: Omit<OpinionEdge, 'node'> & { node: ResolversParentTypes['Opinion'] };
  OpinionHandled: Omit<OpinionHandled, 'opinion'> & { opinion: ResolversParentTypes['Opinion'] };
  OpinionHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['OpinionHandlingAnswer'];
  OpinionHandlingStateFilter: OpinionHandlingStateFilter;
  OpinionOrder: OpinionOrder;
  OpinionWhere: OpinionWhere;
  OutsideCallPeriod: OutsideCallPeriodModel;
  PageInfo: PageInfo;
  PaperNotOpen: PaperNotOpenModel;
  PaperOfAnotherPlace: PaperOfAnotherPlaceModel;
  ParentNotEstablished: ParentNotEstablishedModel;
  PartialDate: Scalars['PartialDate']['output'];
  ParticipationKind: ParticipationKindModel;
  PerformDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['PerformDrawAnswer'];
  PersonInPool: PersonInPoolModel;
  PlaceHasBody: PlaceHasBodyModel;
  PlanCouncilTermAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanCouncilTermAnswer'];
  PlanCouncilTermInput: PlanCouncilTermInput;
  PlanDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanDrawAnswer'];
  PlanDrawInput: PlanDrawInput;
  PlanMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanMeetingAnswer'];
  PlanMeetingInput: PlanMeetingInput;
  PlanOpenCallAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanOpenCallAnswer'];
  PlanOpenCallInput: PlanOpenCallInput;
  PointDecisionFilter: PointDecisionFilter;
  PolicyChange: PolicyChange;
  PolicyCitation: PolicyCitationModel;
  PolicyCitationInput: PolicyCitationInput;
  PolicyReflection: PolicyReflectionModel;
  PolicyReflectionConnection: Omit<PolicyReflectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyReflectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicyReflection']> };
  PolicyReflectionEdge: Omit<PolicyReflectionEdge, 'node'> & { node: ResolversParentTypes['PolicyReflection'] };
  PolicyReflectionRecorded: Omit<PolicyReflectionRecorded, 'policyReflection'> & { policyReflection: ResolversParentTypes['PolicyReflection'] };
  Position: Position;
  Float: Scalars['Float']['output'];
  PositionInput: PositionInput;
  Post: Post;
  PrepareCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['PrepareCouncilAnswer'];
  PrepareCouncilInput: PrepareCouncilInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Proposal: ProposalModel;
  ProposalAgendaInput: ProposalAgendaInput;
  ProposalAnswerInput: ProposalAnswerInput;
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Proposal']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalHandled: Omit<ProposalHandled, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposalHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['ProposalHandlingAnswer'];
  ProposalMergeInput: ProposalMergeInput;
  ProposalOrder: ProposalOrder;
  ProposalPartInput: ProposalPartInput;
  ProposalPoint: ProposalPoint;
  ProposalReasonInput: ProposalReasonInput;
  ProposalSplitInput: ProposalSplitInput;
  ProposalStateFilter: ProposalStateFilter;
  ProposalStepInput: ProposalStepInput;
  ProposalWhere: ProposalWhere;
  ProposalWordingInput: ProposalWordingInput;
  ProposeAgendaItemAnswer: ResolversUnionTypes<ResolversParentTypes>['ProposeAgendaItemAnswer'];
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  PublishMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['PublishMinutesAnswer'];
  PublishMinutesInput: PublishMinutesInput;
  PublishOpenCallAnswer: ResolversUnionTypes<ResolversParentTypes>['PublishOpenCallAnswer'];
  PublishReflectionAnswer: ResolversUnionTypes<ResolversParentTypes>['PublishReflectionAnswer'];
  PublishReflectionInput: PublishReflectionInput;
  Query: Record<PropertyKey, never>;
  QuorumCheck: QuorumCheckModel;
  QuorumNotMet: QuorumNotMetModel;
  QuorumProxyNotAllowed: QuorumProxyNotAllowedModel;
  QuorumRule: QuorumRuleModel;
  QuotasImpossible: QuotasImpossibleModel;
  RankAreaIssuesInput: RankAreaIssuesInput;
  RecordAbsenceAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordAbsenceAnswer'];
  RecordAbsenceInput: RecordAbsenceInput;
  RecordDepartureAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordDepartureAnswer'];
  RecordDepartureInput: RecordDepartureInput;
  RecordDrawAnswerAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordDrawAnswerAnswer'];
  RecordDrawAnswerInput: RecordDrawAnswerInput;
  RecordMemberArrivalAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordMemberArrivalAnswer'];
  RecordMemberArrivalInput: RecordMemberArrivalInput;
  RecordMemberDeathAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordMemberDeathAnswer'];
  RecordOpenCallApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordOpenCallApplicationAnswer'];
  RecordOpenCallApplicationInput: RecordOpenCallApplicationInput;
  RecordOpinionInput: RecordOpinionInput;
  RecordPolicyReflectionAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordPolicyReflectionAnswer'];
  RecordPolicyReflectionInput: RecordPolicyReflectionInput;
  Recusal: Recusal;
  RecuseMemberAnswer: ResolversUnionTypes<ResolversParentTypes>['RecuseMemberAnswer'];
  RecuseMemberInput: RecuseMemberInput;
  RedrawOpenCallAnswer: ResolversUnionTypes<ResolversParentTypes>['RedrawOpenCallAnswer'];
  ReferOpinionInput: ReferOpinionInput;
  Reflection: Reflection;
  ReflectionInput: ReflectionInput;
  ReflectionMissing: ReflectionMissingModel;
  ReflectionPublished: Omit<ReflectionPublished, 'agendaItem'> & { agendaItem: ResolversParentTypes['AgendaItem'] };
  ReflectionRequest: ReflectionRequestModel;
  ReflectionRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['ReflectionRequestAnswer'];
  ReflectionRequestConnection: Omit<ReflectionRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReflectionRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReflectionRequest']> };
  ReflectionRequestEdge: Omit<ReflectionRequestEdge, 'node'> & { node: ResolversParentTypes['ReflectionRequest'] };
  ReflectionRequestHandled: Omit<ReflectionRequestHandled, 'reflectionRequest'> & { reflectionRequest: ResolversParentTypes['ReflectionRequest'] };
  ReflectionRequestOrder: ReflectionRequestOrder;
  ReflectionRequestReasonInput: ReflectionRequestReasonInput;
  ReflectionRequestStateFilter: ReflectionRequestStateFilter;
  ReflectionRequestWhere: ReflectionRequestWhere;
  ReflectionTarget: ReflectionTargetModel;
  ReflectionTargetInput: ReflectionTargetInput;
  RegisterClosed: RegisterClosedModel;
  RegisterWardPolicyInput: RegisterWardPolicyInput;
  RegularDiscussions: Omit<RegularDiscussions, 'periods'> & { periods: ReadonlyArray<ResolversParentTypes['DiscussionPeriod']> };
  ReinstateMemberAnswer: ResolversUnionTypes<ResolversParentTypes>['ReinstateMemberAnswer'];
  ReinstateMemberInput: ReinstateMemberInput;
  RejectNomineeAnswer: ResolversUnionTypes<ResolversParentTypes>['RejectNomineeAnswer'];
  RejectNomineeInput: RejectNomineeInput;
  RemoveMemberAnswer: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberAnswer'];
  RemoveMemberInput: RemoveMemberInput;
  RenewEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['RenewEligibilityAnswer'];
  ReplyStillDue: ReplyStillDueModel;
  RequestReflectionInput: RequestReflectionInput;
  ResignSeatAnswer: ResolversUnionTypes<ResolversParentTypes>['ResignSeatAnswer'];
  Resolution: ResolutionModel;
  ResolutionConnection: Omit<ResolutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResolutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Resolution']> };
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node: ResolversParentTypes['Resolution'] };
  ResolutionOrder: ResolutionOrder;
  ResolutionWhere: ResolutionWhere;
  Response: ResponseModel;
  ResponseDraft: ResponseDraftModel;
  ResponseDraftConnection: Omit<ResponseDraftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResponseDraftEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResponseDraft']> };
  ResponseDraftEdge: Omit<ResponseDraftEdge, 'node'> & { node: ResolversParentTypes['ResponseDraft'] };
  ResponseDraftHandled: Omit<ResponseDraftHandled, 'responseDraft'> & { responseDraft: ResolversParentTypes['ResponseDraft'] };
  ResponseDraftHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['ResponseDraftHandlingAnswer'];
  ResponseDraftReasonInput: ResponseDraftReasonInput;
  ResponseDraftStepInput: ResponseDraftStepInput;
  ResponseItem: Omit<ResponseItem, 'targets'> & { targets: ReadonlyArray<ResolversParentTypes['ReflectionTarget']> };
  ResponseItemInput: ResponseItemInput;
  ResultNotVoted: ResultNotVotedModel;
  ResumeCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['ResumeCouncilAnswer'];
  ReviseMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['ReviseMinutesAnswer'];
  ReviseMinutesInput: ReviseMinutesInput;
  ReviseResponseDraftInput: ReviseResponseDraftInput;
  RouteOpinionInput: RouteOpinionInput;
  ScheduleAgendaItemAnswer: ResolversUnionTypes<ResolversParentTypes>['ScheduleAgendaItemAnswer'];
  ScheduleAgendaItemInput: ScheduleAgendaItemInput;
  ScheduleCouncilEstablishmentAnswer: ResolversUnionTypes<ResolversParentTypes>['ScheduleCouncilEstablishmentAnswer'];
  ScheduleCouncilEstablishmentInput: ScheduleCouncilEstablishmentInput;
  SearchFilter: SearchFilter;
  SeatCategory: SeatCategoryModel;
  SeatDeclined: Omit<SeatDeclined, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  SeatLeaving: SeatLeaving;
  SeatLeftVacant: Omit<SeatLeftVacant, 'term'> & { term: ResolversParentTypes['CouncilTerm'] };
  SeatNotVacant: SeatNotVacantModel;
  SeatResigned: Omit<SeatResigned, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  SeatTaken: SeatTakenModel;
  SeatVacancy: SeatVacancyModel;
  SelectionUnproven: SelectionUnprovenModel;
  Sentence: SentenceModel;
  SentenceOutcome: SentenceOutcomeModel;
  SetAgendaAnswer: ResolversUnionTypes<ResolversParentTypes>['SetAgendaAnswer'];
  SetAgendaInput: SetAgendaInput;
  SetMemberNameConsentAnswer: ResolversUnionTypes<ResolversParentTypes>['SetMemberNameConsentAnswer'];
  SetMemberNameConsentInput: SetMemberNameConsentInput;
  SetUpSubcommitteeAnswer: ResolversUnionTypes<ResolversParentTypes>['SetUpSubcommitteeAnswer'];
  SetUpSubcommitteeInput: SetUpSubcommitteeInput;
  Source: Source;
  SourceTooSoon: SourceTooSoonModel;
  SourceUsedBefore: SourceUsedBeforeModel;
  StateMemberFactsAnswer: ResolversUnionTypes<ResolversParentTypes>['StateMemberFactsAnswer'];
  StateMemberFactsInput: StateMemberFactsInput;
  SubcommitteeSetUp: Omit<SubcommitteeSetUp, 'council'> & { council: ResolversParentTypes['Council'] };
  SubmitOpinionInput: SubmitOpinionInput;
  SubmitProposalInput: SubmitProposalInput;
  SupportProposalInput: SupportProposalInput;
  SuspendCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['SuspendCouncilAnswer'];
  SuspendMemberAnswer: ResolversUnionTypes<ResolversParentTypes>['SuspendMemberAnswer'];
  SuspendMemberInput: SuspendMemberInput;
  TakeAgendaItemAnswer: ResolversUnionTypes<ResolversParentTypes>['TakeAgendaItemAnswer'];
  TakeAgendaItemInput: TakeAgendaItemInput;
  TakeOutOfBundleInput: TakeOutOfBundleInput;
  TermHasMembers: TermHasMembersModel;
  TermOver: TermOverModel;
  TermsOverlap: TermsOverlapModel;
  TextFilter: TextFilter;
  Uptake: UptakeModel;
  UptakeConnection: Omit<UptakeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UptakeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Uptake']> };
  UptakeEdge: Omit<UptakeEdge, 'node'> & { node: ResolversParentTypes['Uptake'] };
  UptakeOrder: UptakeOrder;
  UptakeWhere: UptakeWhere;
  VoidDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['VoidDrawAnswer'];
  VoidDrawInput: VoidDrawInput;
  VoidVoteAnswer: ResolversUnionTypes<ResolversParentTypes>['VoidVoteAnswer'];
  VoidVoteInput: VoidVoteInput;
  Vote: VoteModel;
  VoteActNotPossible: VoteActNotPossibleModel;
  VoteClosed: Omit<VoteClosed, 'vote'> & { vote: ResolversParentTypes['Vote'] };
  VoteCounts: VoteCounts;
  VoteCountsInput: VoteCountsInput;
  VoteOpened: Omit<VoteOpened, 'vote'> & { vote: ResolversParentTypes['Vote'] };
  VoteStillOpen: VoteStillOpenModel;
  VoteVoided: Omit<VoteVoided, 'vote'> & { vote: ResolversParentTypes['Vote'] };
  VoterNotEntitled: VoterNotEntitledModel;
  WardPolicy: WardPolicyModel;
  WardPolicyConnection: Omit<WardPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WardPolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WardPolicy']> };
  WardPolicyEdge: Omit<WardPolicyEdge, 'node'> & { node: ResolversParentTypes['WardPolicy'] };
  WardPolicyHandled: Omit<WardPolicyHandled, 'wardPolicy'> & { wardPolicy: ResolversParentTypes['WardPolicy'] };
  WardPolicyHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['WardPolicyHandlingAnswer'];
  WardPolicyKindFilter: WardPolicyKindFilter;
  WardPolicyOrder: WardPolicyOrder;
  WardPolicyReasonInput: WardPolicyReasonInput;
  WardPolicyStateFilter: WardPolicyStateFilter;
  WardPolicyWhere: WardPolicyWhere;
  WithdrawAgendaItemAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawAgendaItemAnswer'];
  WithdrawAgendaItemInput: WithdrawAgendaItemInput;
  WithdrawEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawEligibilityAnswer'];
  WithdrawInquiryAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawInquiryAnswer'];
  WithdrawInquiryInput: WithdrawInquiryInput;
  WithdrawNomineeAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawNomineeAnswer'];
  WithdrawOpenCallApplicationAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawOpenCallApplicationAnswer'];
  WithdrawOpenCallApplicationInput: WithdrawOpenCallApplicationInput;
  WithdrawOpinionInput: WithdrawOpinionInput;
  YesOrNoFilter: YesOrNoFilter;
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

export type AbandonCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbandonCouncilAnswer'] = ResolversParentTypes['AbandonCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilAbandoned' | 'CouncilActNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AbsenceRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceRecorded'] = ResolversParentTypes['AbsenceRecorded']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionBlock'] = ResolversParentTypes['ActionBlock']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionBlockMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionBlockRemedyArgs, 'lang'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActionProspectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionProspect'] = ResolversParentTypes['ActionProspect']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blockedBy?: Resolver<Maybe<ResolversTypes['ActionBlock']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  isPossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AddDrawEntriesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDrawEntriesAnswer'] = ResolversParentTypes['AddDrawEntriesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawEntriesAdded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PersonInPool', ParentType, ContextType>;
};

export type AgendaChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaChange'] = ResolversParentTypes['AgendaChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaCourse'] = ResolversParentTypes['AgendaCourse']> = {
  discussedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgendaDeferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaDeferral'] = ResolversParentTypes['AgendaDeferral']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem'], FederationReferenceType extends FederationReferenceTypes['AgendaItem'] = FederationReferenceTypes['AgendaItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgendaItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AgendaItemAction']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['AgendaCourse'], ParentType, ContextType>;
  deferrals?: Resolver<ReadonlyArray<ResolversTypes['AgendaDeferral']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AgendaOutcome']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['AgendaPaper']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  recusals?: Resolver<ReadonlyArray<ResolversTypes['Recusal']>, ParentType, ContextType>;
  reflection?: Resolver<Maybe<ResolversTypes['Reflection']>, ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['Reflection']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgendaRole'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgendaItemState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['Vote']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemActNotPossible'] = ResolversParentTypes['AgendaItemActNotPossible']> = {
  action?: Resolver<ResolversTypes['AgendaItemAction'], ParentType, ContextType>;
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgendaItemActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['AgendaItemAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgendaItemActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['AgendaItemState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemConnection'] = ResolversParentTypes['AgendaItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgendaItemDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemDecided'] = ResolversParentTypes['AgendaItemDecided']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemDeferredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemDeferred'] = ResolversParentTypes['AgendaItemDeferred']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemEdge'] = ResolversParentTypes['AgendaItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
};

export type AgendaItemNotedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemNoted'] = ResolversParentTypes['AgendaItemNoted']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemProposed'] = ResolversParentTypes['AgendaItemProposed']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemScheduledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemScheduled'] = ResolversParentTypes['AgendaItemScheduled']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemTaken'] = ResolversParentTypes['AgendaItemTaken']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemWithdrawn'] = ResolversParentTypes['AgendaItemWithdrawn']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaMissing'] = ResolversParentTypes['AgendaMissing']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgendaMissingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgendaMissingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaPaper'] = ResolversParentTypes['AgendaPaper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSet'] = ResolversParentTypes['AgendaSet']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyApplied'] = ResolversParentTypes['AlreadyApplied']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlreadyAppliedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlreadyAppliedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRecusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRecused'] = ResolversParentTypes['AlreadyRecused']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlreadyRecusedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlreadyRecusedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyVotedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyVoted'] = ResolversParentTypes['AlreadyVoted']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlreadyVotedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlreadyVotedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceDrawSourcesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceDrawSourcesAnswer'] = ResolversParentTypes['AnnounceDrawSourcesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawSourcesAnnounced' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SourceTooSoon' | 'SourceUsedBefore', ParentType, ContextType>;
};

export type AnswerInquiryAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerInquiryAnswer'] = ResolversParentTypes['AnswerInquiryAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DeliberationMissing' | 'IdempotencyKeyReused' | 'InquiryActNotPossible' | 'InquiryAnswered' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ApplicantsNotifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantsNotified'] = ResolversParentTypes['ApplicantsNotified']> = {
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyToOpenCallAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyToOpenCallAnswer'] = ResolversParentTypes['ApplyToOpenCallAnswer']> = {
  __resolveType?: TypeResolveFn<'AlreadyApplied' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallApplied' | 'OutsideCallPeriod', ParentType, ContextType>;
};

export type AppointMemberAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointMemberAnswer'] = ResolversParentTypes['AppointMemberAnswer']> = {
  __resolveType?: TypeResolveFn<'BodyOver' | 'CompositionBroken' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'LinkMissing' | 'MemberAppointed' | 'MembershipActNotPossible' | 'NotFound' | 'NotPermitted' | 'SeatTaken' | 'TermOver', ParentType, ContextType>;
};

export type ApproveMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveMinutesAnswer'] = ResolversParentTypes['ApproveMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MinutesActNotPossible' | 'MinutesApproved' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaLists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AreaList']>>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType, Partial<AreaCouncilArgs>>;
  councilRollout?: Resolver<Maybe<ResolversTypes['CouncilRollout']>, ParentType, ContextType, Partial<AreaCouncilRolloutArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<AreaProposalsArgs>>;
};

export type AreaHasCouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaHasCouncil'] = ResolversParentTypes['AreaHasCouncil']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaHasCouncilMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaHasCouncilRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaHeardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaHeard'] = ResolversParentTypes['AreaHeard']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['PolicyReflection']>, ParentType, ContextType>;
};

export type AreaIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaIssue'] = ResolversParentTypes['AreaIssue'], FederationReferenceType extends FederationReferenceTypes['AreaIssue'] = FederationReferenceTypes['AreaIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AreaIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AreaIssueAction']>, ParentType, ContextType>;
  bundle?: Resolver<ReadonlyArray<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  collectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  forwarded?: Resolver<ReadonlyArray<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadBranch?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['AreaList'], ParentType, ContextType>;
  owedAnswers?: Resolver<ReadonlyArray<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reflectionRequests?: Resolver<ReadonlyArray<ResolversTypes['ReflectionRequest']>, ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['PolicyReflection']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AreaIssueScope'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['AreaIssueSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AreaIssueState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaIssueConnection'] = ResolversParentTypes['AreaIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AreaIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AreaIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaIssueEdge'] = ResolversParentTypes['AreaIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AreaIssue'], ParentType, ContextType>;
};

export type AreaIssueHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaIssueHandled'] = ResolversParentTypes['AreaIssueHandled']> = {
  areaIssue?: Resolver<ResolversTypes['AreaIssue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaIssueHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaIssueHandlingAnswer'] = ResolversParentTypes['AreaIssueHandlingAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaIssueHandled' | 'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AreaIssueSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaIssueSource'] = ResolversParentTypes['AreaIssueSource']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaIssueSourceKind'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
};

export type AreaListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaList'] = ResolversParentTypes['AreaList'], FederationReferenceType extends FederationReferenceTypes['AreaList'] = FederationReferenceTypes['AreaList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AreaList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKeptByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<Maybe<ResolversTypes['AreaIssueConnection']>, ParentType, ContextType, Partial<AreaListIssuesArgs>>;
  ranked?: Resolver<ReadonlyArray<ResolversTypes['AreaIssue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaListHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaListHandled'] = ResolversParentTypes['AreaListHandled']> = {
  areaList?: Resolver<ResolversTypes['AreaList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaListHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaListHandlingAnswer'] = ResolversParentTypes['AreaListHandlingAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaListHandled' | 'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'], FederationReferenceType extends FederationReferenceTypes['Attendance'] = FederationReferenceTypes['Attendance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attendance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['AttendanceInterval']>, ParentType, ContextType>;
  isExcused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proxyHolder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceInterval'] = ResolversParentTypes['AttendanceInterval']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AttendanceMode'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AttendanceOverlapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceOverlaps'] = ResolversParentTypes['AttendanceOverlaps']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AttendanceOverlapsMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AttendanceOverlapsRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ballot'] = ResolversParentTypes['Ballot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
};

export type BallotCastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotCast'] = ResolversParentTypes['BallotCast']> = {
  ballot?: Resolver<ResolversTypes['Ballot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodiesMustDecideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodiesMustDecide'] = ResolversParentTypes['BodiesMustDecide']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodiesMustDecideMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodiesMustDecideRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyOver'] = ResolversParentTypes['BodyOver']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyOverMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyOverRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallDrawNotOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallDrawNotOver'] = ResolversParentTypes['CallDrawNotOver']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  drawState?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallDrawNotOverMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallDrawNotOverRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallDrawStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallDrawStands'] = ResolversParentTypes['CallDrawStands']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  drawState?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallDrawStandsMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CallDrawStandsRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelCouncilTermAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCouncilTermAnswer'] = ResolversParentTypes['CancelCouncilTermAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilTermCancelled' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TermHasMembers' | 'TermOver', ParentType, ContextType>;
};

export type CancelMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMeetingAnswer'] = ResolversParentTypes['CancelMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingCancelled' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CancelOpenCallAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOpenCallAnswer'] = ResolversParentTypes['CancelOpenCallAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallCancelled', ParentType, ContextType>;
};

export type CarryUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryUp'] = ResolversParentTypes['CarryUp'], FederationReferenceType extends FederationReferenceTypes['CarryUp'] = FederationReferenceTypes['CarryUp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarryUp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  addresseePost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaIssue?: Resolver<Maybe<ResolversTypes['AreaIssue']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CarryUpAction']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromCouncil?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  fromOffice?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  fromTier?: Resolver<ResolversTypes['AddresseeTier'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minorityOpinions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owingPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  responseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraft']>, ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['Response']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CarryUpState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['HandlingStep']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['AddresseeTier'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarryUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryUpConnection'] = ResolversParentTypes['CarryUpConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CarryUpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CarryUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryUpEdge'] = ResolversParentTypes['CarryUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarryUp'], ParentType, ContextType>;
};

export type CarryUpHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryUpHandled'] = ResolversParentTypes['CarryUpHandled']> = {
  carryUp?: Resolver<ResolversTypes['CarryUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarryUpHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryUpHandlingAnswer'] = ResolversParentTypes['CarryUpHandlingAnswer']> = {
  __resolveType?: TypeResolveFn<'CarryUpHandled' | 'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CastBallotAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastBallotAnswer'] = ResolversParentTypes['CastBallotAnswer']> = {
  __resolveType?: TypeResolveFn<'AlreadyVoted' | 'BallotCast' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingNotInSession' | 'NotFound' | 'NotPermitted' | 'VoteActNotPossible' | 'VoterNotEntitled', ParentType, ContextType>;
};

export type ChairMustDecideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairMustDecide'] = ResolversParentTypes['ChairMustDecide']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChairMustDecideMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChairMustDecideRemedyArgs, 'lang'>>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEligibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEligibilityAnswer'] = ResolversParentTypes['ChangeEligibilityAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EligibilityActNotPossible' | 'EligibilityChanged' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type CloseDrawAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDrawAnswer'] = ResolversParentTypes['CloseDrawAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawClosed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CloseMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseMeetingAnswer'] = ResolversParentTypes['CloseMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DiscussionStillOpen' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingClosed' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CloseVoteAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseVoteAnswer'] = ResolversParentTypes['CloseVoteAnswer']> = {
  __resolveType?: TypeResolveFn<'ChairMustDecide' | 'Conflict' | 'CountsNotRight' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'QuorumNotMet' | 'VoteActNotPossible' | 'VoteClosed' | 'VoterNotEntitled', ParentType, ContextType>;
};

export type ClosedPartNeedsReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedPartNeedsReason'] = ResolversParentTypes['ClosedPartNeedsReason']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosedPartNeedsReasonMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosedPartNeedsReasonRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitOpenCallAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitOpenCallAnswer'] = ResolversParentTypes['CommitOpenCallAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'GroupTooSmall' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallCommitted' | 'OutsideCallPeriod' | 'QuotasImpossible', ParentType, ContextType>;
};

export type CommitmentBrokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentBroken'] = ResolversParentTypes['CommitmentBroken']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitmentBrokenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitmentBrokenRemedyArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteDrawAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteDrawAnswer'] = ResolversParentTypes['CompleteDrawAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawCompleted' | 'IdempotencyKeyReused' | 'InvalidInput' | 'InvitationsOpen' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CompositionBrokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionBroken'] = ResolversParentTypes['CompositionBroken']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['CompositionFinding']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompositionBrokenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompositionBrokenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompositionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionCheck'] = ResolversParentTypes['CompositionCheck']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['CompositionFinding']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isBroken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['CouncilTerm']>, ParentType, ContextType>;
};

export type CompositionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionFinding'] = ResolversParentTypes['CompositionFinding']> = {
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CompositionRule'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompositionStatus'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type CompositionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionRule'] = ResolversParentTypes['CompositionRule']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['SeatCategory']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompositionRuleKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['SelectionMethod']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CompositionSeverity'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompositionRuleTextArgs, 'lang'>>;
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

export type CorrectMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMinutesAnswer'] = ResolversParentTypes['CorrectMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'ClosedPartNeedsReason' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MinutesActNotPossible' | 'MinutesAlreadyBegun' | 'MinutesCorrectionDrafted' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council'], FederationReferenceType extends FederationReferenceTypes['Council'] = FederationReferenceTypes['Council']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Council']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaItems?: Resolver<Maybe<ResolversTypes['AgendaItemConnection']>, ParentType, ContextType, Partial<CouncilAgendaItemsArgs>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CouncilAction']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['CouncilStateChange']>, ParentType, ContextType>;
  compositionCheck?: Resolver<ResolversTypes['CompositionCheck'], ParentType, ContextType, Partial<CouncilCompositionCheckArgs>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  draws?: Resolver<Maybe<ResolversTypes['DrawConnection']>, ParentType, ContextType, Partial<CouncilDrawsArgs>>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouncilKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['CouncilLegalBasis']>, ParentType, ContextType>;
  livesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingRules?: Resolver<Maybe<ResolversTypes['MeetingRules']>, ParentType, ContextType, Partial<CouncilMeetingRulesArgs>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, Partial<CouncilMeetingsArgs>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  noticeRule?: Resolver<Maybe<ResolversTypes['NoticeRule']>, ParentType, ContextType>;
  openCalls?: Resolver<ResolversTypes['OpenCallConnection'], ParentType, ContextType, Partial<CouncilOpenCallsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['CouncilEstablishmentPlan']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  preparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regularDiscussions?: Resolver<Maybe<ResolversTypes['RegularDiscussions']>, ParentType, ContextType, Partial<CouncilRegularDiscussionsArgs>>;
  resolutions?: Resolver<Maybe<ResolversTypes['ResolutionConnection']>, ParentType, ContextType, Partial<CouncilResolutionsArgs>>;
  secretariat?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
  subcommittees?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['CouncilTerm']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['CouncilTerm']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CouncilType'], ParentType, ContextType>;
  vacancies?: Resolver<ReadonlyArray<ResolversTypes['CouncilSeat']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilAbandonedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilAbandoned'] = ResolversParentTypes['CouncilAbandoned']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilActNotPossible'] = ResolversParentTypes['CouncilActNotPossible']> = {
  action?: Resolver<ResolversTypes['CouncilAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['CouncilAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilConnection'] = ResolversParentTypes['CouncilConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouncilDissolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDissolved'] = ResolversParentTypes['CouncilDissolved']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilDoesNotMeetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDoesNotMeet'] = ResolversParentTypes['CouncilDoesNotMeet']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  councilState?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilDoesNotMeetMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilDoesNotMeetRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilDuty'] = ResolversParentTypes['CouncilDuty']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouncilDutyKind'], ParentType, ContextType>;
  mayGoTo?: Resolver<ReadonlyArray<ResolversTypes['CouncilDutyTaker']>, ParentType, ContextType>;
};

export type CouncilEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilEdge'] = ResolversParentTypes['CouncilEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
};

export type CouncilEstablishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilEstablished'] = ResolversParentTypes['CouncilEstablished']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilEstablishmentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilEstablishmentPlan'] = ResolversParentTypes['CouncilEstablishmentPlan']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CouncilEstablishmentScheduledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilEstablishmentScheduled'] = ResolversParentTypes['CouncilEstablishmentScheduled']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilHasMeetingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilHasMeetings'] = ResolversParentTypes['CouncilHasMeetings']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilHasMeetingsMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilHasMeetingsRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilLegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilLegalBasis'] = ResolversParentTypes['CouncilLegalBasis']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouncilNotAtWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilNotAtWork'] = ResolversParentTypes['CouncilNotAtWork']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  councilState?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilNotAtWorkMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilNotAtWorkRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilPreparedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilPrepared'] = ResolversParentTypes['CouncilPrepared']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilResumedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilResumed'] = ResolversParentTypes['CouncilResumed']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilRolloutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilRollout'] = ResolversParentTypes['CouncilRollout']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CouncilRolloutReasonArgs, 'lang'>>;
  secretariat?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouncilRolloutState'], ParentType, ContextType>;
};

export type CouncilRolloutCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilRolloutCount'] = ResolversParentTypes['CouncilRolloutCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouncilRolloutState'], ParentType, ContextType>;
};

export type CouncilRolloutsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilRollouts'] = ResolversParentTypes['CouncilRollouts']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['CouncilRolloutCount']>, ParentType, ContextType>;
  placeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rollouts?: Resolver<ReadonlyArray<ResolversTypes['CouncilRollout']>, ParentType, ContextType>;
};

export type CouncilSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilSeat'] = ResolversParentTypes['CouncilSeat']> = {
  category?: Resolver<ResolversTypes['SeatCategory'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<CouncilSeatHolderArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouncilSeatState'], ParentType, ContextType, Partial<CouncilSeatStateArgs>>;
  vacancy?: Resolver<Maybe<ResolversTypes['SeatVacancy']>, ParentType, ContextType, Partial<CouncilSeatVacancyArgs>>;
};

export type CouncilStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilStateChange'] = ResolversParentTypes['CouncilStateChange']> = {
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
};

export type CouncilSuspendedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilSuspended'] = ResolversParentTypes['CouncilSuspended']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilTerm'] = ResolversParentTypes['CouncilTerm'], FederationReferenceType extends FederationReferenceTypes['CouncilTerm'] = FederationReferenceTypes['CouncilTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouncilTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CouncilTermAction']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  nominations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Membership']>>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CouncilTermPhase'], ParentType, ContextType, Partial<CouncilTermPhaseArgs>>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['CouncilSeat']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilTermCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilTermCancelled'] = ResolversParentTypes['CouncilTermCancelled']> = {
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilTermPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilTermPlanned'] = ResolversParentTypes['CouncilTermPlanned']> = {
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilType'] = ResolversParentTypes['CouncilType']> = {
  at?: Resolver<ResolversTypes['CouncilTypeSeat'], ParentType, ContextType>;
  belongsTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CouncilTypeBelongsToArgs, 'lang'>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  hasComposition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouncilKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reorganisedBy?: Resolver<ResolversTypes['CouncilReorganisation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type CountsNotRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountsNotRight'] = ResolversParentTypes['CountsNotRight']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountsNotRightMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountsNotRightRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAgendaItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAgendaItemAnswer'] = ResolversParentTypes['DecideAgendaItemAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AgendaItemDecided' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingNotInSession' | 'NotFound' | 'NotPermitted' | 'NothingVoted' | 'QuorumNotMet' | 'ReflectionMissing' | 'ResultNotVoted' | 'VoteStillOpen', ParentType, ContextType>;
};

export type DecideOpenCallAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideOpenCallAnswer'] = ResolversParentTypes['DecideOpenCallAnswer']> = {
  __resolveType?: TypeResolveFn<'CallDrawNotOver' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallDecided', ParentType, ContextType>;
};

export type DecisionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRule'] = ResolversParentTypes['DecisionRule']> = {
  castIncludes?: Resolver<ReadonlyArray<ResolversTypes['VoteOption']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isStrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['DecisionBase'], ParentType, ContextType>;
  tieBreak?: Resolver<ResolversTypes['TieBreak'], ParentType, ContextType>;
};

export type DeclareEligibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareEligibilityAnswer'] = ResolversParentTypes['DeclareEligibilityAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EligibilityAlreadyDeclared' | 'EligibilityDeclared' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DeclineSeatAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineSeatAnswer'] = ResolversParentTypes['DeclineSeatAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MembershipActNotPossible' | 'NotFound' | 'NotPermitted' | 'SeatDeclined', ParentType, ContextType>;
};

export type DeferAgendaItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeferAgendaItemAnswer'] = ResolversParentTypes['DeferAgendaItemAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AgendaItemDeferred' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VoteStillOpen', ParentType, ContextType>;
};

export type DeliberationMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationMissing'] = ResolversParentTypes['DeliberationMissing']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeliberationMissingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeliberationMissingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureRecorded'] = ResolversParentTypes['DepartureRecorded']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscussionPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionPeriod'] = ResolversParentTypes['DiscussionPeriod']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiscussionState'], ParentType, ContextType>;
};

export type DiscussionStillOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionStillOpen'] = ResolversParentTypes['DiscussionStillOpen']> = {
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DiscussionStillOpenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DiscussionStillOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DissolveCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissolveCouncilAnswer'] = ResolversParentTypes['DissolveCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'BodiesMustDecide' | 'Conflict' | 'CouncilActNotPossible' | 'CouncilDissolved' | 'CouncilHasMeetings' | 'DutiesWithoutSuccessor' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType, Partial<DistrictCouncilArgs>>;
  councilRollout?: Resolver<Maybe<ResolversTypes['CouncilRollout']>, ParentType, ContextType, Partial<DistrictCouncilRolloutArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<DistrictProposalsArgs>>;
};

export type DistrictHasCouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictHasCouncil'] = ResolversParentTypes['DistrictHasCouncil']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictHasCouncilMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictHasCouncilRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftMinutesAnswer'] = ResolversParentTypes['DraftMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'ClosedPartNeedsReason' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MinutesAlreadyBegun' | 'MinutesDrafted' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw'], FederationReferenceType extends FederationReferenceTypes['Draw'] = FederationReferenceTypes['Draw']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Draw']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptances?: Resolver<ReadonlyArray<ResolversTypes['DrawAcceptance']>, ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announcedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attempt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['DrawAction']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyString?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawLetter']>>, ParentType, ContextType, Partial<DrawLettersArgs>>;
  maxAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['DrawEntryConnection']>, ParentType, ContextType, Partial<DrawOrderArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['DrawPlace']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['DrawEntryConnection']>, ParentType, ContextType, Partial<DrawPoolArgs>>;
  poolHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DrawPurposeArgs, 'lang'>>;
  quotas?: Resolver<ReadonlyArray<ResolversTypes['DrawQuota']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulesHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulesText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DrawSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawAcceptance'] = ResolversParentTypes['DrawAcceptance']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stratum?: Resolver<ResolversTypes['DrawStratum'], ParentType, ContextType>;
};

export type DrawActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawActNotPossible'] = ResolversParentTypes['DrawActNotPossible']> = {
  action?: Resolver<ResolversTypes['DrawAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DrawActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['DrawAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DrawActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawAnswerRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawAnswerRecorded'] = ResolversParentTypes['DrawAnswerRecorded']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['DrawPlace']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawClosed'] = ResolversParentTypes['DrawClosed']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawCompletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawCompleted'] = ResolversParentTypes['DrawCompleted']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawConnection'] = ResolversParentTypes['DrawConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Draw']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DrawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEdge'] = ResolversParentTypes['DrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
};

export type DrawEntriesAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEntriesAdded'] = ResolversParentTypes['DrawEntriesAdded']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEntry'] = ResolversParentTypes['DrawEntry']> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strata?: Resolver<ReadonlyArray<ResolversTypes['DrawStratum']>, ParentType, ContextType>;
};

export type DrawEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEntryConnection'] = ResolversParentTypes['DrawEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrawEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrawEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DrawEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEntryEdge'] = ResolversParentTypes['DrawEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawEntry'], ParentType, ContextType>;
};

export type DrawGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawGroup'] = ResolversParentTypes['DrawGroup']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawLetter'] = ResolversParentTypes['DrawLetter']> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawPerformedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPerformed'] = ResolversParentTypes['DrawPerformed']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPlace'] = ResolversParentTypes['DrawPlace']> = {
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawPlaceState'], ParentType, ContextType>;
};

export type DrawPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPlanned'] = ResolversParentTypes['DrawPlanned']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawPoolFrozenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPoolFrozen'] = ResolversParentTypes['DrawPoolFrozen']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawQuota'] = ResolversParentTypes['DrawQuota']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawSeedFixedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSeedFixed'] = ResolversParentTypes['DrawSeedFixed']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSource'] = ResolversParentTypes['DrawSource']> = {
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fallback?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type DrawSourcesAnnouncedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSourcesAnnounced'] = ResolversParentTypes['DrawSourcesAnnounced']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawStratumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawStratum'] = ResolversParentTypes['DrawStratum']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawVoidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawVoided'] = ResolversParentTypes['DrawVoided']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawnInvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnInvited'] = ResolversParentTypes['DrawnInvited']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutiesWithoutSuccessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutiesWithoutSuccessor'] = ResolversParentTypes['DutiesWithoutSuccessor']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['CouncilDuty']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutiesWithoutSuccessorMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutiesWithoutSuccessorRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility'], FederationReferenceType extends FederationReferenceTypes['Eligibility'] = FederationReferenceTypes['Eligibility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Eligibility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['EligibilityAction']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EligibilityCategory'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  eraseAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKumin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EligibilityState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityActNotPossible'] = ResolversParentTypes['EligibilityActNotPossible']> = {
  action?: Resolver<ResolversTypes['EligibilityAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EligibilityActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['EligibilityAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EligibilityActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['EligibilityState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityAlreadyDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityAlreadyDeclared'] = ResolversParentTypes['EligibilityAlreadyDeclared']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EligibilityAlreadyDeclaredMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EligibilityAlreadyDeclaredRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityChanged'] = ResolversParentTypes['EligibilityChanged']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityCheck'] = ResolversParentTypes['EligibilityCheck']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EligibilityCategory'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isKumin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EligibilityState'], ParentType, ContextType>;
};

export type EligibilityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityCount'] = ResolversParentTypes['EligibilityCount']> = {
  category?: Resolver<ResolversTypes['EligibilityCategory'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
};

export type EligibilityCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityCounts'] = ResolversParentTypes['EligibilityCounts']> = {
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['EligibilityCount']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roundedTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallestCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EligibilityDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityDeclared'] = ResolversParentTypes['EligibilityDeclared']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityRenewedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityRenewed'] = ResolversParentTypes['EligibilityRenewed']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityVerdict'] = ResolversParentTypes['EligibilityVerdict']> = {
  activity?: Resolver<ResolversTypes['ParticipationKind'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EligibilityOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['EligibilityReason']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EligibilityVerdictRemedyArgs, 'lang'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EligibilityVerdictRuleArgs, 'lang'>>;
};

export type EligibilityWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityWithdrawn'] = ResolversParentTypes['EligibilityWithdrawn']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishCouncilAnswer'] = ResolversParentTypes['EstablishCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilEstablished' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type FixDrawSeedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FixDrawSeedAnswer'] = ResolversParentTypes['FixDrawSeedAnswer']> = {
  __resolveType?: TypeResolveFn<'CommitmentBroken' | 'Conflict' | 'DrawActNotPossible' | 'DrawSeedFixed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'NumbersNotOut', ParentType, ContextType>;
};

export type FreezeDrawPoolAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeDrawPoolAnswer'] = ResolversParentTypes['FreezeDrawPoolAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawPoolFrozen' | 'GroupTooSmall' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'QuotasImpossible', ParentType, ContextType>;
};

export type GroupTooSmallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupTooSmall'] = ResolversParentTypes['GroupTooSmall']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['DrawGroup']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupTooSmallMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupTooSmallRemedyArgs, 'lang'>>;
  smallest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlingNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingNotPossible'] = ResolversParentTypes['HandlingNotPossible']> = {
  blockedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HandlingNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HandlingNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingStep'] = ResolversParentTypes['HandlingStep']> = {
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldMeetingAnswer'] = ResolversParentTypes['HoldMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilDoesNotMeet' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingOpened' | 'MeetingTooEarly' | 'NotFound' | 'NotPermitted' | 'QuorumNotMet', ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdempotencyKeyReusedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdempotencyKeyReusedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry'], FederationReferenceType extends FederationReferenceTypes['Inquiry'] = FederationReferenceTypes['Inquiry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inquiry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['InquiryAction']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['InquiryMatter'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InquiryState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InquiryActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryActNotPossible'] = ResolversParentTypes['InquiryActNotPossible']> = {
  action?: Resolver<ResolversTypes['InquiryAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InquiryActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['InquiryAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InquiryActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['InquiryState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InquiryAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryAnswered'] = ResolversParentTypes['InquiryAnswered']> = {
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InquiryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryConnection'] = ResolversParentTypes['InquiryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InquiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InquiryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryEdge'] = ResolversParentTypes['InquiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
};

export type InquiryMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryMatter'] = ResolversParentTypes['InquiryMatter']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  councilType?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InquiryMatterTextArgs, 'lang'>>;
};

export type InquiryOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryOpened'] = ResolversParentTypes['InquiryOpened']> = {
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InquiryUnderDiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryUnderDiscussion'] = ResolversParentTypes['InquiryUnderDiscussion']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InquiryUnderDiscussionMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InquiryUnderDiscussionRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InquiryWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryWithdrawn'] = ResolversParentTypes['InquiryWithdrawn']> = {
  inquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type InvitationsOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationsOpen'] = ResolversParentTypes['InvitationsOpen']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvitationsOpenMessageArgs, 'lang'>>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvitationsOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteDrawnAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteDrawnAnswer'] = ResolversParentTypes['InviteDrawnAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawnInvited' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type LapseMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LapseMeetingAnswer'] = ResolversParentTypes['LapseMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingCanOpen' | 'MeetingLapsed' | 'MeetingTooEarly' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type LeaveSeatVacantAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveSeatVacantAnswer'] = ResolversParentTypes['LeaveSeatVacantAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SeatLeftVacant' | 'SeatNotVacant' | 'TermOver', ParentType, ContextType>;
};

export type LinkMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMissing'] = ResolversParentTypes['LinkMissing']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  linkedTo?: Resolver<ResolversTypes['SeatLink'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkMissingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkMissingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterNotForCouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterNotForCouncil'] = ResolversParentTypes['MatterNotForCouncil']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatterNotForCouncilMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatterNotForCouncilRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me'], FederationReferenceType extends FederationReferenceTypes['Me'] = FederationReferenceTypes['Me']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Me']> | FederationReferenceType, FederationReferenceType, ContextType>;
  eligibility?: Resolver<ReadonlyArray<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['MyGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  agendaChanges?: Resolver<ReadonlyArray<ResolversTypes['AgendaChange']>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  minutesEditions?: Resolver<ReadonlyArray<ResolversTypes['Minutes']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MeetingMode'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['MeetingNotice']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openingQuorum?: Resolver<Maybe<ResolversTypes['QuorumCheck']>, ParentType, ContextType>;
  opinions?: Resolver<ResolversTypes['OpinionConnection'], ParentType, ContextType, Partial<MeetingOpinionsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingActNotPossible'] = ResolversParentTypes['MeetingActNotPossible']> = {
  action?: Resolver<ResolversTypes['MeetingAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingCanOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCanOpen'] = ResolversParentTypes['MeetingCanOpen']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingCanOpenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingCanOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCancelled'] = ResolversParentTypes['MeetingCancelled']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingClosed'] = ResolversParentTypes['MeetingClosed']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingLapsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingLapsed'] = ResolversParentTypes['MeetingLapsed']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingNotInSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingNotInSession'] = ResolversParentTypes['MeetingNotInSession']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  meetingState?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingNotInSessionMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingNotInSessionRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingNotice'] = ResolversParentTypes['MeetingNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgencyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingNoticedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingNoticed'] = ResolversParentTypes['MeetingNoticed']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingOpened'] = ResolversParentTypes['MeetingOpened']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPlanned'] = ResolversParentTypes['MeetingPlanned']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingRules'] = ResolversParentTypes['MeetingRules']> = {
  decision?: Resolver<ResolversTypes['DecisionRule'], ParentType, ContextType>;
  discussionMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  graceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['QuorumRule'], ParentType, ContextType>;
  registerMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type MeetingTooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingTooEarly'] = ResolversParentTypes['MeetingTooEarly']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingTooEarlyMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingTooEarlyRemedyArgs, 'lang'>>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberAppointedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberAppointed'] = ResolversParentTypes['MemberAppointed']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberArrivalRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberArrivalRecorded'] = ResolversParentTypes['MemberArrivalRecorded']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberDeathRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberDeathRecorded'] = ResolversParentTypes['MemberDeathRecorded']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberFact'] = ResolversParentTypes['MemberFact']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberFactsStatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberFactsStated'] = ResolversParentTypes['MemberFactsStated']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNameConsentSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNameConsentSet'] = ResolversParentTypes['MemberNameConsentSet']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNominatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNominated'] = ResolversParentTypes['MemberNominated']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberPerson'] = ResolversParentTypes['MemberPerson']> = {
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberRecusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRecused'] = ResolversParentTypes['MemberRecused']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberReinstatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReinstated'] = ResolversParentTypes['MemberReinstated']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemoved'] = ResolversParentTypes['MemberRemoved']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberSuspendedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberSuspended'] = ResolversParentTypes['MemberSuspended']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberSuspension'] = ResolversParentTypes['MemberSuspension']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['MembershipAction']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SeatCategory'], ParentType, ContextType>;
  checkIfAppointed?: Resolver<Maybe<ResolversTypes['CompositionCheck']>, ParentType, ContextType, Partial<MembershipCheckIfAppointedArgs>>;
  consecutiveTerms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MemberFact']>>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['MemberPerson']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['MembershipPhase'], ParentType, ContextType, Partial<MembershipPhaseArgs>>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  restsOn?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['CouncilSeat'], ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['MembershipSelection'], ParentType, ContextType>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['MemberSuspension']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipActNotPossible'] = ResolversParentTypes['MembershipActNotPossible']> = {
  action?: Resolver<ResolversTypes['MembershipAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipActNotPossibleMessageArgs, 'lang'>>;
  phase?: Resolver<ResolversTypes['MembershipPhase'], ParentType, ContextType>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['MembershipAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipActNotPossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipSelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipSelection'] = ResolversParentTypes['MembershipSelection']> = {
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SelectionMethod'], ParentType, ContextType>;
  openCall?: Resolver<Maybe<ResolversTypes['OpenCall']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinorityOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinorityOpinion'] = ResolversParentTypes['MinorityOpinion']> = {
  membership?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Minutes'] = ResolversParentTypes['Minutes'], FederationReferenceType extends FederationReferenceTypes['Minutes'] = FederationReferenceTypes['Minutes']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Minutes']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['MinutesAction']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['MinutesParagraph']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MinutesState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesActNotPossible'] = ResolversParentTypes['MinutesActNotPossible']> = {
  action?: Resolver<ResolversTypes['MinutesAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MinutesActNotPossibleMessageArgs, 'lang'>>;
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['MinutesAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MinutesActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['MinutesState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesAlreadyBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesAlreadyBegun'] = ResolversParentTypes['MinutesAlreadyBegun']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MinutesAlreadyBegunMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MinutesAlreadyBegunRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesApproved'] = ResolversParentTypes['MinutesApproved']> = {
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesCorrectionDraftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesCorrectionDrafted'] = ResolversParentTypes['MinutesCorrectionDrafted']> = {
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesDraftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesDrafted'] = ResolversParentTypes['MinutesDrafted']> = {
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesParagraph'] = ResolversParentTypes['MinutesParagraph']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinutesPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesPublished'] = ResolversParentTypes['MinutesPublished']> = {
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesRevisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesRevised'] = ResolversParentTypes['MinutesRevised']> = {
  minutes?: Resolver<ResolversTypes['Minutes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonCouncil?: Resolver<Maybe<ResolversTypes['AbandonCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationAbandonCouncilArgs, 'input'>>;
  abandonWardPolicy?: Resolver<Maybe<ResolversTypes['WardPolicyHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAbandonWardPolicyArgs, 'input'>>;
  acceptReflectionRequest?: Resolver<Maybe<ResolversTypes['ReflectionRequestAnswer']>, ParentType, ContextType, RequireFields<MutationAcceptReflectionRequestArgs, 'input'>>;
  acceptReflectionRequestPartly?: Resolver<Maybe<ResolversTypes['ReflectionRequestAnswer']>, ParentType, ContextType, RequireFields<MutationAcceptReflectionRequestPartlyArgs, 'input'>>;
  acknowledgeCarryUp?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAcknowledgeCarryUpArgs, 'input'>>;
  addAreaIssueSources?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAddAreaIssueSourcesArgs, 'input'>>;
  addDrawEntries?: Resolver<Maybe<ResolversTypes['AddDrawEntriesAnswer']>, ParentType, ContextType, RequireFields<MutationAddDrawEntriesArgs, 'input'>>;
  admitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAdmitProposalArgs, 'input'>>;
  adoptWardPolicy?: Resolver<Maybe<ResolversTypes['WardPolicyHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAdoptWardPolicyArgs, 'input'>>;
  agreeToProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAgreeToProposalArgs, 'input'>>;
  announceDrawSources?: Resolver<Maybe<ResolversTypes['AnnounceDrawSourcesAnswer']>, ParentType, ContextType, RequireFields<MutationAnnounceDrawSourcesArgs, 'input'>>;
  answerCarryUp?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerCarryUpArgs, 'input'>>;
  answerInquiry?: Resolver<Maybe<ResolversTypes['AnswerInquiryAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerInquiryArgs, 'input'>>;
  answerOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerOpinionArgs, 'input'>>;
  answerProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerProposalArgs, 'input'>>;
  appealProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAppealProposalArgs, 'input'>>;
  applyToOpenCall?: Resolver<Maybe<ResolversTypes['ApplyToOpenCallAnswer']>, ParentType, ContextType, RequireFields<MutationApplyToOpenCallArgs, 'input'>>;
  appointMember?: Resolver<Maybe<ResolversTypes['AppointMemberAnswer']>, ParentType, ContextType, RequireFields<MutationAppointMemberArgs, 'input'>>;
  approveMinutes?: Resolver<Maybe<ResolversTypes['ApproveMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationApproveMinutesArgs, 'input'>>;
  approveResponseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraftHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationApproveResponseDraftArgs, 'input'>>;
  bundleCarryUps?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationBundleCarryUpsArgs, 'input'>>;
  cancelCouncilTerm?: Resolver<Maybe<ResolversTypes['CancelCouncilTermAnswer']>, ParentType, ContextType, RequireFields<MutationCancelCouncilTermArgs, 'input'>>;
  cancelMeeting?: Resolver<Maybe<ResolversTypes['CancelMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  cancelOpenCall?: Resolver<Maybe<ResolversTypes['CancelOpenCallAnswer']>, ParentType, ContextType, RequireFields<MutationCancelOpenCallArgs, 'input'>>;
  carryUpProposal?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationCarryUpProposalArgs, 'input'>>;
  castBallot?: Resolver<Maybe<ResolversTypes['CastBallotAnswer']>, ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  changeEligibility?: Resolver<Maybe<ResolversTypes['ChangeEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationChangeEligibilityArgs, 'input'>>;
  closeAreaIssue?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationCloseAreaIssueArgs, 'input'>>;
  closeDraw?: Resolver<Maybe<ResolversTypes['CloseDrawAnswer']>, ParentType, ContextType, RequireFields<MutationCloseDrawArgs, 'input'>>;
  closeMeeting?: Resolver<Maybe<ResolversTypes['CloseMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationCloseMeetingArgs, 'input'>>;
  closeProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationCloseProposalArgs, 'input'>>;
  closeVote?: Resolver<Maybe<ResolversTypes['CloseVoteAnswer']>, ParentType, ContextType, RequireFields<MutationCloseVoteArgs, 'input'>>;
  collectAreaIssue?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationCollectAreaIssueArgs, 'input'>>;
  commitOpenCall?: Resolver<Maybe<ResolversTypes['CommitOpenCallAnswer']>, ParentType, ContextType, RequireFields<MutationCommitOpenCallArgs, 'input'>>;
  completeDraw?: Resolver<Maybe<ResolversTypes['CompleteDrawAnswer']>, ParentType, ContextType, RequireFields<MutationCompleteDrawArgs, 'input'>>;
  considerCarryUp?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationConsiderCarryUpArgs, 'input'>>;
  correctMinutes?: Resolver<Maybe<ResolversTypes['CorrectMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationCorrectMinutesArgs, 'input'>>;
  decideAgendaItem?: Resolver<Maybe<ResolversTypes['DecideAgendaItemAnswer']>, ParentType, ContextType, RequireFields<MutationDecideAgendaItemArgs, 'input'>>;
  decideOpenCall?: Resolver<Maybe<ResolversTypes['DecideOpenCallAnswer']>, ParentType, ContextType, RequireFields<MutationDecideOpenCallArgs, 'input'>>;
  declareEligibility?: Resolver<Maybe<ResolversTypes['DeclareEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationDeclareEligibilityArgs, 'input'>>;
  declineSeat?: Resolver<Maybe<ResolversTypes['DeclineSeatAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineSeatArgs, 'input'>>;
  declineToSupportProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineToSupportProposalArgs, 'input'>>;
  deferAgendaItem?: Resolver<Maybe<ResolversTypes['DeferAgendaItemAnswer']>, ParentType, ContextType, RequireFields<MutationDeferAgendaItemArgs, 'input'>>;
  deferProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDeferProposalArgs, 'input'>>;
  deliberateProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDeliberateProposalArgs, 'input'>>;
  discardResponseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraftHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDiscardResponseDraftArgs, 'input'>>;
  disputeCarryUp?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDisputeCarryUpArgs, 'input'>>;
  dissolveCouncil?: Resolver<Maybe<ResolversTypes['DissolveCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationDissolveCouncilArgs, 'input'>>;
  draftMinutes?: Resolver<Maybe<ResolversTypes['DraftMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationDraftMinutesArgs, 'input'>>;
  draftResponse?: Resolver<Maybe<ResolversTypes['ResponseDraftHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDraftResponseArgs, 'input'>>;
  dropAreaIssue?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDropAreaIssueArgs, 'input'>>;
  establishCouncil?: Resolver<Maybe<ResolversTypes['EstablishCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationEstablishCouncilArgs, 'input'>>;
  findProposalInadmissible?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationFindProposalInadmissibleArgs, 'input'>>;
  fixDrawSeed?: Resolver<Maybe<ResolversTypes['FixDrawSeedAnswer']>, ParentType, ContextType, RequireFields<MutationFixDrawSeedArgs, 'input'>>;
  forwardAreaIssue?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationForwardAreaIssueArgs, 'input'>>;
  forwardCarryUp?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationForwardCarryUpArgs, 'input'>>;
  freezeDrawPool?: Resolver<Maybe<ResolversTypes['FreezeDrawPoolAnswer']>, ParentType, ContextType, RequireFields<MutationFreezeDrawPoolArgs, 'input'>>;
  handInResponseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraftHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationHandInResponseDraftArgs, 'input'>>;
  holdMeeting?: Resolver<Maybe<ResolversTypes['HoldMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  inviteDrawn?: Resolver<Maybe<ResolversTypes['InviteDrawnAnswer']>, ParentType, ContextType, RequireFields<MutationInviteDrawnArgs, 'input'>>;
  lapseMeeting?: Resolver<Maybe<ResolversTypes['LapseMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationLapseMeetingArgs, 'input'>>;
  lapseProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationLapseProposalArgs, 'input'>>;
  leaveSeatVacant?: Resolver<Maybe<ResolversTypes['LeaveSeatVacantAnswer']>, ParentType, ContextType, RequireFields<MutationLeaveSeatVacantArgs, 'input'>>;
  mergeProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationMergeProposalArgs, 'input'>>;
  nominateMember?: Resolver<Maybe<ResolversTypes['NominateMemberAnswer']>, ParentType, ContextType, RequireFields<MutationNominateMemberArgs, 'input'>>;
  noteAgendaItem?: Resolver<Maybe<ResolversTypes['NoteAgendaItemAnswer']>, ParentType, ContextType, RequireFields<MutationNoteAgendaItemArgs, 'input'>>;
  noticeMeeting?: Resolver<Maybe<ResolversTypes['NoticeMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationNoticeMeetingArgs, 'input'>>;
  notifyApplicants?: Resolver<Maybe<ResolversTypes['NotifyApplicantsAnswer']>, ParentType, ContextType, RequireFields<MutationNotifyApplicantsArgs, 'input'>>;
  openAreaList?: Resolver<Maybe<ResolversTypes['AreaListHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationOpenAreaListArgs, 'input'>>;
  openInquiry?: Resolver<Maybe<ResolversTypes['OpenInquiryAnswer']>, ParentType, ContextType, RequireFields<MutationOpenInquiryArgs, 'input'>>;
  openVote?: Resolver<Maybe<ResolversTypes['OpenVoteAnswer']>, ParentType, ContextType, RequireFields<MutationOpenVoteArgs, 'input'>>;
  overrideProposalDecline?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationOverrideProposalDeclineArgs, 'input'>>;
  performDraw?: Resolver<Maybe<ResolversTypes['PerformDrawAnswer']>, ParentType, ContextType, RequireFields<MutationPerformDrawArgs, 'input'>>;
  planCouncilTerm?: Resolver<Maybe<ResolversTypes['PlanCouncilTermAnswer']>, ParentType, ContextType, RequireFields<MutationPlanCouncilTermArgs, 'input'>>;
  planDraw?: Resolver<Maybe<ResolversTypes['PlanDrawAnswer']>, ParentType, ContextType, RequireFields<MutationPlanDrawArgs, 'input'>>;
  planMeeting?: Resolver<Maybe<ResolversTypes['PlanMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationPlanMeetingArgs, 'input'>>;
  planOpenCall?: Resolver<Maybe<ResolversTypes['PlanOpenCallAnswer']>, ParentType, ContextType, RequireFields<MutationPlanOpenCallArgs, 'input'>>;
  prepareCouncil?: Resolver<Maybe<ResolversTypes['PrepareCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationPrepareCouncilArgs, 'input'>>;
  proposeAgendaItem?: Resolver<Maybe<ResolversTypes['ProposeAgendaItemAnswer']>, ParentType, ContextType, RequireFields<MutationProposeAgendaItemArgs, 'input'>>;
  publishMinutes?: Resolver<Maybe<ResolversTypes['PublishMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationPublishMinutesArgs, 'input'>>;
  publishOpenCall?: Resolver<Maybe<ResolversTypes['PublishOpenCallAnswer']>, ParentType, ContextType, RequireFields<MutationPublishOpenCallArgs, 'input'>>;
  publishReflection?: Resolver<Maybe<ResolversTypes['PublishReflectionAnswer']>, ParentType, ContextType, RequireFields<MutationPublishReflectionArgs, 'input'>>;
  rankAreaIssues?: Resolver<Maybe<ResolversTypes['AreaListHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRankAreaIssuesArgs, 'input'>>;
  receiveCarryUp?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationReceiveCarryUpArgs, 'input'>>;
  recordAbsence?: Resolver<Maybe<ResolversTypes['RecordAbsenceAnswer']>, ParentType, ContextType, RequireFields<MutationRecordAbsenceArgs, 'input'>>;
  recordDeparture?: Resolver<Maybe<ResolversTypes['RecordDepartureAnswer']>, ParentType, ContextType, RequireFields<MutationRecordDepartureArgs, 'input'>>;
  recordDrawAnswer?: Resolver<Maybe<ResolversTypes['RecordDrawAnswerAnswer']>, ParentType, ContextType, RequireFields<MutationRecordDrawAnswerArgs, 'input'>>;
  recordMemberArrival?: Resolver<Maybe<ResolversTypes['RecordMemberArrivalAnswer']>, ParentType, ContextType, RequireFields<MutationRecordMemberArrivalArgs, 'input'>>;
  recordMemberDeath?: Resolver<Maybe<ResolversTypes['RecordMemberDeathAnswer']>, ParentType, ContextType, RequireFields<MutationRecordMemberDeathArgs, 'input'>>;
  recordOpenCallApplication?: Resolver<Maybe<ResolversTypes['RecordOpenCallApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationRecordOpenCallApplicationArgs, 'input'>>;
  recordOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRecordOpinionArgs, 'input'>>;
  recordPolicyReflection?: Resolver<Maybe<ResolversTypes['RecordPolicyReflectionAnswer']>, ParentType, ContextType, RequireFields<MutationRecordPolicyReflectionArgs, 'input'>>;
  recuseMember?: Resolver<Maybe<ResolversTypes['RecuseMemberAnswer']>, ParentType, ContextType, RequireFields<MutationRecuseMemberArgs, 'input'>>;
  redrawOpenCall?: Resolver<Maybe<ResolversTypes['RedrawOpenCallAnswer']>, ParentType, ContextType, RequireFields<MutationRedrawOpenCallArgs, 'input'>>;
  referOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationReferOpinionArgs, 'input'>>;
  refuseReflectionRequest?: Resolver<Maybe<ResolversTypes['ReflectionRequestAnswer']>, ParentType, ContextType, RequireFields<MutationRefuseReflectionRequestArgs, 'input'>>;
  registerWardPolicy?: Resolver<Maybe<ResolversTypes['WardPolicyHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterWardPolicyArgs, 'input'>>;
  reinstateMember?: Resolver<Maybe<ResolversTypes['ReinstateMemberAnswer']>, ParentType, ContextType, RequireFields<MutationReinstateMemberArgs, 'input'>>;
  rejectNominee?: Resolver<Maybe<ResolversTypes['RejectNomineeAnswer']>, ParentType, ContextType, RequireFields<MutationRejectNomineeArgs, 'input'>>;
  rejectProposalAppeal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRejectProposalAppealArgs, 'input'>>;
  relistAreaIssue?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRelistAreaIssueArgs, 'input'>>;
  removeMember?: Resolver<Maybe<ResolversTypes['RemoveMemberAnswer']>, ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  renewEligibility?: Resolver<Maybe<ResolversTypes['RenewEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationRenewEligibilityArgs, 'input'>>;
  requestReflection?: Resolver<Maybe<ResolversTypes['ReflectionRequestAnswer']>, ParentType, ContextType, RequireFields<MutationRequestReflectionArgs, 'input'>>;
  resignSeat?: Resolver<Maybe<ResolversTypes['ResignSeatAnswer']>, ParentType, ContextType, RequireFields<MutationResignSeatArgs, 'input'>>;
  resubmitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationResubmitProposalArgs, 'input'>>;
  resumeCouncil?: Resolver<Maybe<ResolversTypes['ResumeCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationResumeCouncilArgs, 'input'>>;
  retireWardPolicy?: Resolver<Maybe<ResolversTypes['WardPolicyHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRetireWardPolicyArgs, 'input'>>;
  returnCarryUp?: Resolver<Maybe<ResolversTypes['CarryUpHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationReturnCarryUpArgs, 'input'>>;
  returnProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationReturnProposalArgs, 'input'>>;
  reviseMinutes?: Resolver<Maybe<ResolversTypes['ReviseMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationReviseMinutesArgs, 'input'>>;
  reviseResponseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraftHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationReviseResponseDraftArgs, 'input'>>;
  routeOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRouteOpinionArgs, 'input'>>;
  scheduleAgendaItem?: Resolver<Maybe<ResolversTypes['ScheduleAgendaItemAnswer']>, ParentType, ContextType, RequireFields<MutationScheduleAgendaItemArgs, 'input'>>;
  scheduleCouncilEstablishment?: Resolver<Maybe<ResolversTypes['ScheduleCouncilEstablishmentAnswer']>, ParentType, ContextType, RequireFields<MutationScheduleCouncilEstablishmentArgs, 'input'>>;
  sendBackResponseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraftHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSendBackResponseDraftArgs, 'input'>>;
  setAgenda?: Resolver<Maybe<ResolversTypes['SetAgendaAnswer']>, ParentType, ContextType, RequireFields<MutationSetAgendaArgs, 'input'>>;
  setMemberNameConsent?: Resolver<Maybe<ResolversTypes['SetMemberNameConsentAnswer']>, ParentType, ContextType, RequireFields<MutationSetMemberNameConsentArgs, 'input'>>;
  setUpSubcommittee?: Resolver<Maybe<ResolversTypes['SetUpSubcommitteeAnswer']>, ParentType, ContextType, RequireFields<MutationSetUpSubcommitteeArgs, 'input'>>;
  splitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSplitProposalArgs, 'input'>>;
  stateMemberFacts?: Resolver<Maybe<ResolversTypes['StateMemberFactsAnswer']>, ParentType, ContextType, RequireFields<MutationStateMemberFactsArgs, 'input'>>;
  submitOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSubmitOpinionArgs, 'input'>>;
  submitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'input'>>;
  supportProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSupportProposalArgs, 'input'>>;
  suspendCouncil?: Resolver<Maybe<ResolversTypes['SuspendCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationSuspendCouncilArgs, 'input'>>;
  suspendMember?: Resolver<Maybe<ResolversTypes['SuspendMemberAnswer']>, ParentType, ContextType, RequireFields<MutationSuspendMemberArgs, 'input'>>;
  takeAgendaItem?: Resolver<Maybe<ResolversTypes['TakeAgendaItemAnswer']>, ParentType, ContextType, RequireFields<MutationTakeAgendaItemArgs, 'input'>>;
  takeOutOfBundle?: Resolver<Maybe<ResolversTypes['AreaIssueHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationTakeOutOfBundleArgs, 'input'>>;
  upholdProposalAppeal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationUpholdProposalAppealArgs, 'input'>>;
  voidDraw?: Resolver<Maybe<ResolversTypes['VoidDrawAnswer']>, ParentType, ContextType, RequireFields<MutationVoidDrawArgs, 'input'>>;
  voidVote?: Resolver<Maybe<ResolversTypes['VoidVoteAnswer']>, ParentType, ContextType, RequireFields<MutationVoidVoteArgs, 'input'>>;
  withdrawAgendaItem?: Resolver<Maybe<ResolversTypes['WithdrawAgendaItemAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawAgendaItemArgs, 'input'>>;
  withdrawEligibility?: Resolver<Maybe<ResolversTypes['WithdrawEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawEligibilityArgs, 'input'>>;
  withdrawInquiry?: Resolver<Maybe<ResolversTypes['WithdrawInquiryAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawInquiryArgs, 'input'>>;
  withdrawNominee?: Resolver<Maybe<ResolversTypes['WithdrawNomineeAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawNomineeArgs, 'input'>>;
  withdrawOpenCallApplication?: Resolver<Maybe<ResolversTypes['WithdrawOpenCallApplicationAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawOpenCallApplicationArgs, 'input'>>;
  withdrawOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawOpinionArgs, 'input'>>;
  withdrawProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  withdrawProposalSupport?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawProposalSupportArgs, 'input'>>;
  withdrawReflectionRequest?: Resolver<Maybe<ResolversTypes['ReflectionRequestAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawReflectionRequestArgs, 'input'>>;
};

export type MyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyGroup'] = ResolversParentTypes['MyGroup']> = {
  eligibility?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamedBallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedBallot'] = ResolversParentTypes['NamedBallot']> = {
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['VoteOption'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'AgendaItem' | 'AreaIssue' | 'AreaList' | 'Attendance' | 'CarryUp' | 'Council' | 'CouncilTerm' | 'Draw' | 'Eligibility' | 'Inquiry' | 'Meeting' | 'Membership' | 'Minutes' | 'OpenCall' | 'OpenCallApplication' | 'Opinion' | 'ParticipationKind' | 'PolicyReflection' | 'Proposal' | 'ReflectionRequest' | 'Resolution' | 'ResponseDraft' | 'Vote' | 'WardPolicy', ParentType, ContextType>;
};

export type NominateMemberAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominateMemberAnswer'] = ResolversParentTypes['NominateMemberAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'LinkMissing' | 'MemberNominated' | 'NotFound' | 'NotPermitted' | 'SelectionUnproven' | 'TermOver', ParentType, ContextType>;
};

export type NomineeRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NomineeRejected'] = ResolversParentTypes['NomineeRejected']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NomineeWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NomineeWithdrawn'] = ResolversParentTypes['NomineeWithdrawn']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAttendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAttending'] = ResolversParentTypes['NotAttending']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotAttendingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotAttendingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotEligibleToTakePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotEligibleToTakePart'] = ResolversParentTypes['NotEligibleToTakePart']> = {
  activity?: Resolver<ResolversTypes['ParticipationKind'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotEligibleToTakePartMessageArgs, 'lang'>>;
  reason?: Resolver<ResolversTypes['EligibilityReason'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotEligibleToTakePartRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInOfficeThenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotInOfficeThen'] = ResolversParentTypes['NotInOfficeThen']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotInOfficeThenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotInOfficeThenRemedyArgs, 'lang'>>;
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

export type NoteAgendaItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteAgendaItemAnswer'] = ResolversParentTypes['NoteAgendaItemAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AgendaItemNoted' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingNotInSession' | 'NotFound' | 'NotPermitted' | 'ReflectionMissing', ParentType, ContextType>;
};

export type NothingVotedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingVoted'] = ResolversParentTypes['NothingVoted']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NothingVotedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NothingVotedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeMeetingAnswer'] = ResolversParentTypes['NoticeMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaMissing' | 'Conflict' | 'CouncilDoesNotMeet' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingNoticed' | 'NotFound' | 'NotPermitted' | 'NoticeTooLate', ParentType, ContextType>;
};

export type NoticeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeRule'] = ResolversParentTypes['NoticeRule']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type NoticeTooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeTooLate'] = ResolversParentTypes['NoticeTooLate']> = {
  canBeUrgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeTooLateMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeTooLateRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotifyApplicantsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotifyApplicantsAnswer'] = ResolversParentTypes['NotifyApplicantsAnswer']> = {
  __resolveType?: TypeResolveFn<'ApplicantsNotified' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible', ParentType, ContextType>;
};

export type NumbersNotOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumbersNotOut'] = ResolversParentTypes['NumbersNotOut']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NumbersNotOutMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NumbersNotOutRemedyArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owedCarryUps?: Resolver<Maybe<ResolversTypes['CarryUpConnection']>, ParentType, ContextType, Partial<OfficeOwedCarryUpsArgs>>;
  responseDrafts?: Resolver<Maybe<ResolversTypes['ResponseDraftConnection']>, ParentType, ContextType, Partial<OfficeResponseDraftsArgs>>;
};

export type OpenCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCall'] = ResolversParentTypes['OpenCall'], FederationReferenceType extends FederationReferenceTypes['OpenCall'] = FederationReferenceTypes['OpenCall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OpenCall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenCallApplicant']>>, ParentType, ContextType, Partial<OpenCallApplicantsArgs>>;
  applicationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OpenCallAction']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SeatCategory'], ParentType, ContextType>;
  chosenCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isResultOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['OpenCallLineConnection'], ParentType, ContextType, Partial<OpenCallLinesArgs>>;
  method?: Resolver<ResolversTypes['OpenCallMethod'], ParentType, ContextType>;
  notifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['OpenCallPhase'], ParentType, ContextType, Partial<OpenCallPhaseArgs>>;
  poolHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reserveCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resultBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidedDraws?: Resolver<ReadonlyArray<ResolversTypes['Draw']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallActNotPossible'] = ResolversParentTypes['OpenCallActNotPossible']> = {
  action?: Resolver<ResolversTypes['OpenCallAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpenCallActNotPossibleMessageArgs, 'lang'>>;
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['OpenCallPhase'], ParentType, ContextType>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['OpenCallAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpenCallActNotPossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallApplicant'] = ResolversParentTypes['OpenCallApplicant']> = {
  application?: Resolver<ResolversTypes['OpenCallApplication'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawLines?: Resolver<ReadonlyArray<ResolversTypes['OpenCallDrawLine']>, ParentType, ContextType>;
  motive?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenCallApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallApplication'] = ResolversParentTypes['OpenCallApplication'], FederationReferenceType extends FederationReferenceTypes['OpenCallApplication'] = FederationReferenceTypes['OpenCallApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OpenCallApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OpenCallApplicationAction']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OpenCallChannel'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['OpenCallApplicant']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reserveRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['OpenCallResult'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpenCallApplicationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallApplicationRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallApplicationRecorded'] = ResolversParentTypes['OpenCallApplicationRecorded']> = {
  application?: Resolver<ResolversTypes['OpenCallApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallApplicationWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallApplicationWithdrawn'] = ResolversParentTypes['OpenCallApplicationWithdrawn']> = {
  application?: Resolver<ResolversTypes['OpenCallApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallApplied'] = ResolversParentTypes['OpenCallApplied']> = {
  application?: Resolver<ResolversTypes['OpenCallApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallCancelled'] = ResolversParentTypes['OpenCallCancelled']> = {
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallCommittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallCommitted'] = ResolversParentTypes['OpenCallCommitted']> = {
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallConnection'] = ResolversParentTypes['OpenCallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpenCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OpenCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpenCallDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallDecided'] = ResolversParentTypes['OpenCallDecided']> = {
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallDrawLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallDrawLine'] = ResolversParentTypes['OpenCallDrawLine']> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenCallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallEdge'] = ResolversParentTypes['OpenCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
};

export type OpenCallLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallLine'] = ResolversParentTypes['OpenCallLine']> = {
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenCallLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallLineConnection'] = ResolversParentTypes['OpenCallLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpenCallLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OpenCallLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpenCallLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallLineEdge'] = ResolversParentTypes['OpenCallLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenCallLine'], ParentType, ContextType>;
};

export type OpenCallPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallPlanned'] = ResolversParentTypes['OpenCallPlanned']> = {
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallPublished'] = ResolversParentTypes['OpenCallPublished']> = {
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCallRedrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallRedrawn'] = ResolversParentTypes['OpenCallRedrawn']> = {
  openCall?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenInquiryAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenInquiryAnswer'] = ResolversParentTypes['OpenInquiryAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilNotAtWork' | 'IdempotencyKeyReused' | 'InquiryOpened' | 'InvalidInput' | 'MatterNotForCouncil' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type OpenVoteAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenVoteAnswer'] = ResolversParentTypes['OpenVoteAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingNotInSession' | 'NotFound' | 'NotPermitted' | 'QuorumNotMet' | 'VoteOpened' | 'VoteStillOpen', ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion'], FederationReferenceType extends FederationReferenceTypes['Opinion'] = FederationReferenceTypes['Opinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  addresseePost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AreaIssue']>>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OpinionHandlingAction']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SubmissionChannel'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OpinionKind']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  naming?: Resolver<ResolversTypes['AuthorNaming'], ParentType, ContextType>;
  owingPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['WardPolicy']>, ParentType, ContextType>;
  policyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['PolicyReflection']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  responseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraft']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpinionHandlingState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['HandlingStep']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['AddresseeTier'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionConnection'] = ResolversParentTypes['OpinionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Opinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpinionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionEdge'] = ResolversParentTypes['OpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
};

export type OpinionHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionHandled'] = ResolversParentTypes['OpinionHandled']> = {
  opinion?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionHandlingAnswer'] = ResolversParentTypes['OpinionHandlingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'OpinionHandled', ParentType, ContextType>;
};

export type OutsideCallPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideCallPeriod'] = ResolversParentTypes['OutsideCallPeriod']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutsideCallPeriodMessageArgs, 'lang'>>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutsideCallPeriodRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperNotOpen'] = ResolversParentTypes['PaperNotOpen']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperNotOpenMessageArgs, 'lang'>>;
  paper?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperNotOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperOfAnotherPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperOfAnotherPlace'] = ResolversParentTypes['PaperOfAnotherPlace']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  councilPlace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperOfAnotherPlaceMessageArgs, 'lang'>>;
  paper?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paperPlace?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperOfAnotherPlaceRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentNotEstablishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentNotEstablished'] = ResolversParentTypes['ParentNotEstablished']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParentNotEstablishedMessageArgs, 'lang'>>;
  parent?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParentNotEstablishedRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipationKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationKind'] = ResolversParentTypes['ParticipationKind'], FederationReferenceType extends FederationReferenceTypes['ParticipationKind'] = FederationReferenceTypes['ParticipationKind']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ParticipationKind']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accepts?: Resolver<ReadonlyArray<ResolversTypes['EligibilityCategory']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOfDistrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformDrawAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformDrawAnswer'] = ResolversParentTypes['PerformDrawAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawPerformed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'QuotasImpossible', ParentType, ContextType>;
};

export type PersonInPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonInPool'] = ResolversParentTypes['PersonInPool']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonInPoolMessageArgs, 'lang'>>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonInPoolRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceHasBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHasBody'] = ResolversParentTypes['PlaceHasBody']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceHasBodyMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceHasBodyRemedyArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['CouncilType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCouncilTermAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCouncilTermAnswer'] = ResolversParentTypes['PlanCouncilTermAnswer']> = {
  __resolveType?: TypeResolveFn<'BodyOver' | 'Conflict' | 'CouncilTermPlanned' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TermsOverlap', ParentType, ContextType>;
};

export type PlanDrawAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDrawAnswer'] = ResolversParentTypes['PlanDrawAnswer']> = {
  __resolveType?: TypeResolveFn<'BodyOver' | 'Conflict' | 'DrawPlanned' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PlanMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMeetingAnswer'] = ResolversParentTypes['PlanMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'ClosedPartNeedsReason' | 'Conflict' | 'CouncilDoesNotMeet' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingPlanned' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PlanOpenCallAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOpenCallAnswer'] = ResolversParentTypes['PlanOpenCallAnswer']> = {
  __resolveType?: TypeResolveFn<'BodyOver' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallPlanned', ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyCitation'] = ResolversParentTypes['PolicyCitation']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaIssue?: Resolver<Maybe<ResolversTypes['AreaIssue']>, ParentType, ContextType>;
  citedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyCitationKind'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
};

export type PolicyReflectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReflection'] = ResolversParentTypes['PolicyReflection'], FederationReferenceType extends FederationReferenceTypes['PolicyReflection'] = FederationReferenceTypes['PolicyReflection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyReflection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['PolicyCitation']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PolicyReflectionDecision'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['WardPolicy'], ParentType, ContextType>;
  policyClause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyReflectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReflectionConnection'] = ResolversParentTypes['PolicyReflectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyReflectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyReflection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyReflectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReflectionEdge'] = ResolversParentTypes['PolicyReflectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyReflection'], ParentType, ContextType>;
};

export type PolicyReflectionRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReflectionRecorded'] = ResolversParentTypes['PolicyReflectionRecorded']> = {
  policyReflection?: Resolver<ResolversTypes['PolicyReflection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PrepareCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareCouncilAnswer'] = ResolversParentTypes['PrepareCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaHasCouncil' | 'Conflict' | 'CouncilPrepared' | 'DistrictHasCouncil' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PlaceHasBody', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AgendaMissing' | 'AlreadyApplied' | 'AlreadyRecused' | 'AlreadyVoted' | 'AreaHasCouncil' | 'AttendanceOverlaps' | 'BodiesMustDecide' | 'BodyOver' | 'CallDrawNotOver' | 'CallDrawStands' | 'ChairMustDecide' | 'ClosedPartNeedsReason' | 'CommitmentBroken' | 'CompositionBroken' | 'Conflict' | 'CouncilActNotPossible' | 'CouncilDoesNotMeet' | 'CouncilHasMeetings' | 'CouncilNotAtWork' | 'CountsNotRight' | 'DeliberationMissing' | 'DiscussionStillOpen' | 'DistrictHasCouncil' | 'DrawActNotPossible' | 'DutiesWithoutSuccessor' | 'EligibilityActNotPossible' | 'EligibilityAlreadyDeclared' | 'GroupTooSmall' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InquiryActNotPossible' | 'InquiryUnderDiscussion' | 'InvalidInput' | 'InvitationsOpen' | 'LinkMissing' | 'MatterNotForCouncil' | 'MeetingActNotPossible' | 'MeetingCanOpen' | 'MeetingNotInSession' | 'MeetingTooEarly' | 'MembershipActNotPossible' | 'MinutesActNotPossible' | 'MinutesAlreadyBegun' | 'NotAttending' | 'NotEligibleToTakePart' | 'NotFound' | 'NotInOfficeThen' | 'NotPermitted' | 'NothingVoted' | 'NoticeTooLate' | 'NumbersNotOut' | 'OpenCallActNotPossible' | 'OutsideCallPeriod' | 'PaperNotOpen' | 'PaperOfAnotherPlace' | 'ParentNotEstablished' | 'PersonInPool' | 'PlaceHasBody' | 'QuorumNotMet' | 'QuorumProxyNotAllowed' | 'QuotasImpossible' | 'ReflectionMissing' | 'RegisterClosed' | 'ReplyStillDue' | 'ResultNotVoted' | 'SeatNotVacant' | 'SeatTaken' | 'SelectionUnproven' | 'SourceTooSoon' | 'SourceUsedBefore' | 'TermHasMembers' | 'TermOver' | 'TermsOverlap' | 'VoteActNotPossible' | 'VoteStillOpen' | 'VoterNotEntitled', ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  addresseePost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AreaIssue']>>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProposalAction']>, ParentType, ContextType>;
  carryUps?: Resolver<ReadonlyArray<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSupportedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  naming?: Resolver<ResolversTypes['AuthorNaming'], ParentType, ContextType>;
  owingPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['ProposalPoint']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['PolicyReflection']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  responseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraft']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  splitFrom?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['HandlingStep']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supporterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['AddresseeTier'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalHandled'] = ResolversParentTypes['ProposalHandled']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalHandlingAnswer'] = ResolversParentTypes['ProposalHandlingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'ProposalHandled', ParentType, ContextType>;
};

export type ProposalPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPoint'] = ResolversParentTypes['ProposalPoint']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeAgendaItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAgendaItemAnswer'] = ResolversParentTypes['ProposeAgendaItemAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemProposed' | 'BodyOver' | 'ClosedPartNeedsReason' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PaperNotOpen' | 'PaperOfAnotherPlace', ParentType, ContextType>;
};

export type PublishMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMinutesAnswer'] = ResolversParentTypes['PublishMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MinutesActNotPossible' | 'MinutesPublished' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PublishOpenCallAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishOpenCallAnswer'] = ResolversParentTypes['PublishOpenCallAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallPublished' | 'OutsideCallPeriod', ParentType, ContextType>;
};

export type PublishReflectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReflectionAnswer'] = ResolversParentTypes['PublishReflectionAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ReflectionMissing' | 'ReflectionPublished', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType, RequireFields<QueryAgendaItemArgs, 'id'>>;
  agendaItems?: Resolver<Maybe<ResolversTypes['AgendaItemConnection']>, ParentType, ContextType, Partial<QueryAgendaItemsArgs>>;
  areaIssue?: Resolver<Maybe<ResolversTypes['AreaIssue']>, ParentType, ContextType, Partial<QueryAreaIssueArgs>>;
  areaIssues?: Resolver<Maybe<ResolversTypes['AreaIssueConnection']>, ParentType, ContextType, Partial<QueryAreaIssuesArgs>>;
  areaList?: Resolver<Maybe<ResolversTypes['AreaList']>, ParentType, ContextType, RequireFields<QueryAreaListArgs, 'id'>>;
  carryUp?: Resolver<Maybe<ResolversTypes['CarryUp']>, ParentType, ContextType, Partial<QueryCarryUpArgs>>;
  carryUps?: Resolver<Maybe<ResolversTypes['CarryUpConnection']>, ParentType, ContextType, Partial<QueryCarryUpsArgs>>;
  compositionRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompositionRule']>>, ParentType, ContextType, Partial<QueryCompositionRulesArgs>>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType, RequireFields<QueryCouncilArgs, 'id'>>;
  councilRollouts?: Resolver<Maybe<ResolversTypes['CouncilRollouts']>, ParentType, ContextType, RequireFields<QueryCouncilRolloutsArgs, 'kind'>>;
  councilTerm?: Resolver<Maybe<ResolversTypes['CouncilTerm']>, ParentType, ContextType, RequireFields<QueryCouncilTermArgs, 'id'>>;
  councilTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CouncilType']>>, ParentType, ContextType>;
  councils?: Resolver<Maybe<ResolversTypes['CouncilConnection']>, ParentType, ContextType, Partial<QueryCouncilsArgs>>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'id'>>;
  drawLine?: Resolver<Maybe<ResolversTypes['DrawEntry']>, ParentType, ContextType, RequireFields<QueryDrawLineArgs, 'draw' | 'person' | 'salt'>>;
  draws?: Resolver<Maybe<ResolversTypes['DrawConnection']>, ParentType, ContextType, Partial<QueryDrawsArgs>>;
  eligibilityByReference?: Resolver<Maybe<ResolversTypes['EligibilityCheck']>, ParentType, ContextType, RequireFields<QueryEligibilityByReferenceArgs, 'purpose' | 'reference'>>;
  eligibilityCounts?: Resolver<Maybe<ResolversTypes['EligibilityCounts']>, ParentType, ContextType>;
  eligibilityFor?: Resolver<Maybe<ResolversTypes['EligibilityVerdict']>, ParentType, ContextType, RequireFields<QueryEligibilityForArgs, 'activity'>>;
  inquiries?: Resolver<Maybe<ResolversTypes['InquiryConnection']>, ParentType, ContextType, Partial<QueryInquiriesArgs>>;
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType, RequireFields<QueryInquiryArgs, 'id'>>;
  inquiryMatters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InquiryMatter']>>, ParentType, ContextType, Partial<QueryInquiryMattersArgs>>;
  isDemonstration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType, RequireFields<QueryMinutesArgs, 'id'>>;
  myOpenCallApplications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenCallApplication']>>, ParentType, ContextType>;
  openCall?: Resolver<Maybe<ResolversTypes['OpenCall']>, ParentType, ContextType, RequireFields<QueryOpenCallArgs, 'id'>>;
  openCallApplication?: Resolver<Maybe<ResolversTypes['OpenCallApplication']>, ParentType, ContextType, RequireFields<QueryOpenCallApplicationArgs, 'id'>>;
  openCalls?: Resolver<Maybe<ResolversTypes['OpenCallConnection']>, ParentType, ContextType, Partial<QueryOpenCallsArgs>>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType, Partial<QueryOpinionArgs>>;
  opinions?: Resolver<Maybe<ResolversTypes['OpinionConnection']>, ParentType, ContextType, RequireFields<QueryOpinionsArgs, 'view'>>;
  participationKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParticipationKind']>>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, Partial<QueryProposalArgs>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'view'>>;
  reflectionRequests?: Resolver<Maybe<ResolversTypes['ReflectionRequestConnection']>, ParentType, ContextType, Partial<QueryReflectionRequestsArgs>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'id'>>;
  responseDraft?: Resolver<Maybe<ResolversTypes['ResponseDraft']>, ParentType, ContextType, RequireFields<QueryResponseDraftArgs, 'id'>>;
  seatCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeatCategory']>>, ParentType, ContextType, Partial<QuerySeatCategoriesArgs>>;
  uptakes?: Resolver<Maybe<ResolversTypes['UptakeConnection']>, ParentType, ContextType, Partial<QueryUptakesArgs>>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType, RequireFields<QueryVoteArgs, 'id'>>;
  wardPolicies?: Resolver<Maybe<ResolversTypes['WardPolicyConnection']>, ParentType, ContextType, Partial<QueryWardPoliciesArgs>>;
  wardPolicy?: Resolver<Maybe<ResolversTypes['WardPolicy']>, ParentType, ContextType, RequireFields<QueryWardPolicyArgs, 'id'>>;
};

export type QuorumCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumCheck'] = ResolversParentTypes['QuorumCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presentMembers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  proxies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roll?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type QuorumNotMetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumNotMet'] = ResolversParentTypes['QuorumNotMet']> = {
  check?: Resolver<ResolversTypes['QuorumCheck'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuorumNotMetMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuorumNotMetRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuorumProxyNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumProxyNotAllowed'] = ResolversParentTypes['QuorumProxyNotAllowed']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuorumProxyNotAllowedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuorumProxyNotAllowedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuorumRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumRule'] = ResolversParentTypes['QuorumRule']> = {
  base?: Resolver<ResolversTypes['QuorumBase'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isStrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modesCounted?: Resolver<ReadonlyArray<ResolversTypes['AttendanceMode']>, ParentType, ContextType>;
  mostProxiesPerHolder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proxiesAreCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recusedLeaveBase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuotasImpossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotasImpossible'] = ResolversParentTypes['QuotasImpossible']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuotasImpossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuotasImpossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAbsenceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAbsenceAnswer'] = ResolversParentTypes['RecordAbsenceAnswer']> = {
  __resolveType?: TypeResolveFn<'AbsenceRecorded' | 'AttendanceOverlaps' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotInOfficeThen' | 'NotPermitted' | 'QuorumProxyNotAllowed' | 'RegisterClosed', ParentType, ContextType>;
};

export type RecordDepartureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDepartureAnswer'] = ResolversParentTypes['RecordDepartureAnswer']> = {
  __resolveType?: TypeResolveFn<'AttendanceOverlaps' | 'Conflict' | 'DepartureRecorded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAttending' | 'NotFound' | 'NotPermitted' | 'RegisterClosed', ParentType, ContextType>;
};

export type RecordDrawAnswerAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDrawAnswerAnswer'] = ResolversParentTypes['RecordDrawAnswerAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawAnswerRecorded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ReplyStillDue', ParentType, ContextType>;
};

export type RecordMemberArrivalAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMemberArrivalAnswer'] = ResolversParentTypes['RecordMemberArrivalAnswer']> = {
  __resolveType?: TypeResolveFn<'AttendanceOverlaps' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberArrivalRecorded' | 'NotFound' | 'NotInOfficeThen' | 'NotPermitted' | 'RegisterClosed', ParentType, ContextType>;
};

export type RecordMemberDeathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMemberDeathAnswer'] = ResolversParentTypes['RecordMemberDeathAnswer']> = {
  __resolveType?: TypeResolveFn<'CompositionBroken' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberDeathRecorded' | 'MembershipActNotPossible' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordOpenCallApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOpenCallApplicationAnswer'] = ResolversParentTypes['RecordOpenCallApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'AlreadyApplied' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallApplicationRecorded' | 'OutsideCallPeriod', ParentType, ContextType>;
};

export type RecordPolicyReflectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPolicyReflectionAnswer'] = ResolversParentTypes['RecordPolicyReflectionAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'PolicyReflectionRecorded', ParentType, ContextType>;
};

export type RecusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recusal'] = ResolversParentTypes['Recusal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecuseMemberAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecuseMemberAnswer'] = ResolversParentTypes['RecuseMemberAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AlreadyRecused' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberRecused' | 'NotFound' | 'NotPermitted' | 'VoteStillOpen', ParentType, ContextType>;
};

export type RedrawOpenCallAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawOpenCallAnswer'] = ResolversParentTypes['RedrawOpenCallAnswer']> = {
  __resolveType?: TypeResolveFn<'CallDrawStands' | 'Conflict' | 'GroupTooSmall' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallRedrawn' | 'QuotasImpossible', ParentType, ContextType>;
};

export type ReflectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reflection'] = ResolversParentTypes['Reflection']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReflectionState'], ParentType, ContextType>;
};

export type ReflectionMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionMissing'] = ResolversParentTypes['ReflectionMissing']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReflectionMissingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReflectionMissingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReflectionPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionPublished'] = ResolversParentTypes['ReflectionPublished']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReflectionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionRequest'] = ResolversParentTypes['ReflectionRequest'], FederationReferenceType extends FederationReferenceTypes['ReflectionRequest'] = FederationReferenceTypes['ReflectionRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReflectionRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaIssue?: Resolver<ResolversTypes['AreaIssue'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ReflectionRequestAction']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromOffice?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['WardPolicy'], ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReflectionRequestState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReflectionRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionRequestAnswer'] = ResolversParentTypes['ReflectionRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'ReflectionRequestHandled', ParentType, ContextType>;
};

export type ReflectionRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionRequestConnection'] = ResolversParentTypes['ReflectionRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReflectionRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReflectionRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReflectionRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionRequestEdge'] = ResolversParentTypes['ReflectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReflectionRequest'], ParentType, ContextType>;
};

export type ReflectionRequestHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionRequestHandled'] = ResolversParentTypes['ReflectionRequestHandled']> = {
  reflectionRequest?: Resolver<ResolversTypes['ReflectionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReflectionTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionTarget'] = ResolversParentTypes['ReflectionTarget']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReflectionTargetKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['WardPolicy']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
};

export type RegisterClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterClosed'] = ResolversParentTypes['RegisterClosed']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  meetingState?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisterClosedMessageArgs, 'lang'>>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisterClosedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegularDiscussionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegularDiscussions'] = ResolversParentTypes['RegularDiscussions']> = {
  everyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['DiscussionPeriod']>, ParentType, ContextType>;
};

export type ReinstateMemberAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateMemberAnswer'] = ResolversParentTypes['ReinstateMemberAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberReinstated' | 'MembershipActNotPossible' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RejectNomineeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectNomineeAnswer'] = ResolversParentTypes['RejectNomineeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MembershipActNotPossible' | 'NomineeRejected' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RemoveMemberAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberAnswer'] = ResolversParentTypes['RemoveMemberAnswer']> = {
  __resolveType?: TypeResolveFn<'CompositionBroken' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberRemoved' | 'MembershipActNotPossible' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RenewEligibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewEligibilityAnswer'] = ResolversParentTypes['RenewEligibilityAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EligibilityActNotPossible' | 'EligibilityRenewed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ReplyStillDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyStillDue'] = ResolversParentTypes['ReplyStillDue']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReplyStillDueMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReplyStillDueRemedyArgs, 'lang'>>;
  replyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResignSeatAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResignSeatAnswer'] = ResolversParentTypes['ResignSeatAnswer']> = {
  __resolveType?: TypeResolveFn<'CompositionBroken' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MembershipActNotPossible' | 'NotFound' | 'NotPermitted' | 'SeatResigned', ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  areaIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AreaIssue']>>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isQuorumConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  minorityOpinions?: Resolver<ReadonlyArray<ResolversTypes['MinorityOpinion']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AgendaOutcome'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['AgendaPaper']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['QuorumCheck'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['PolicyReflection']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ResolutionResult'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type ResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  answeringPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  draftedByPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ResponseItem']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponseDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseDraft'] = ResolversParentTypes['ResponseDraft'], FederationReferenceType extends FederationReferenceTypes['ResponseDraft'] = FederationReferenceTypes['ResponseDraft']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResponseDraft']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ResponseDraftAction']>, ParentType, ContextType>;
  carryUp?: Resolver<Maybe<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWrittenByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ResponseItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseDraftKind'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResponseDraftState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenByPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseDraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseDraftConnection'] = ResolversParentTypes['ResponseDraftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponseDraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResponseDraft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResponseDraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseDraftEdge'] = ResolversParentTypes['ResponseDraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponseDraft'], ParentType, ContextType>;
};

export type ResponseDraftHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseDraftHandled'] = ResolversParentTypes['ResponseDraftHandled']> = {
  responseDraft?: Resolver<ResolversTypes['ResponseDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseDraftHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseDraftHandlingAnswer'] = ResolversParentTypes['ResponseDraftHandlingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'ResponseDraftHandled', ParentType, ContextType>;
};

export type ResponseItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseItem'] = ResolversParentTypes['ResponseItem']> = {
  decision?: Resolver<ResolversTypes['PointDecision'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ReflectionTarget']>, ParentType, ContextType>;
};

export type ResultNotVotedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultNotVoted'] = ResolversParentTypes['ResultNotVoted']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResultNotVotedMessageArgs, 'lang'>>;
  possibleResults?: Resolver<ReadonlyArray<ResolversTypes['ResolutionResult']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResultNotVotedRemedyArgs, 'lang'>>;
  voteResult?: Resolver<ResolversTypes['VoteResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCouncilAnswer'] = ResolversParentTypes['ResumeCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilResumed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ReviseMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseMinutesAnswer'] = ResolversParentTypes['ReviseMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'ClosedPartNeedsReason' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MinutesActNotPossible' | 'MinutesRevised' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ScheduleAgendaItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleAgendaItemAnswer'] = ResolversParentTypes['ScheduleAgendaItemAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AgendaItemScheduled' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingNotInSession' | 'NotFound' | 'NotPermitted' | 'PaperNotOpen' | 'PaperOfAnotherPlace', ParentType, ContextType>;
};

export type ScheduleCouncilEstablishmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleCouncilEstablishmentAnswer'] = ResolversParentTypes['ScheduleCouncilEstablishmentAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilEstablishmentScheduled' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SeatCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatCategory'] = ResolversParentTypes['SeatCategory']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOfDistrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkedTo?: Resolver<Maybe<ResolversTypes['SeatLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeatCategoryNameArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SeatDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatDeclined'] = ResolversParentTypes['SeatDeclined']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatLeavingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatLeaving'] = ResolversParentTypes['SeatLeaving']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatLeftVacantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatLeftVacant'] = ResolversParentTypes['SeatLeftVacant']> = {
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatNotVacantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatNotVacant'] = ResolversParentTypes['SeatNotVacant']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeatNotVacantMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeatNotVacantRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatResignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatResigned'] = ResolversParentTypes['SeatResigned']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatTaken'] = ResolversParentTypes['SeatTaken']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  freeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeatTakenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeatTakenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatVacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatVacancy'] = ResolversParentTypes['SeatVacancy']> = {
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  leftVacant?: Resolver<Maybe<ResolversTypes['SeatLeaving']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SelectionUnprovenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionUnproven'] = ResolversParentTypes['SelectionUnproven']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SelectionUnprovenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SelectionUnprovenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['SentenceOutcome']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  saidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentenceOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceOutcome'] = ResolversParentTypes['SentenceOutcome']> = {
  answeringPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  carryUp?: Resolver<Maybe<ResolversTypes['CarryUp']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PointDecision']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SentenceOutcomeKind'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reflection?: Resolver<Maybe<ResolversTypes['PolicyReflection']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['ReflectionRequest']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ReflectionTarget']>, ParentType, ContextType>;
};

export type SetAgendaAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAgendaAnswer'] = ResolversParentTypes['SetAgendaAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaMissing' | 'AgendaSet' | 'ClosedPartNeedsReason' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SetMemberNameConsentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMemberNameConsentAnswer'] = ResolversParentTypes['SetMemberNameConsentAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberNameConsentSet' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SetUpSubcommitteeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUpSubcommitteeAnswer'] = ResolversParentTypes['SetUpSubcommitteeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ParentNotEstablished' | 'SubcommitteeSetUp', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceTooSoonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceTooSoon'] = ResolversParentTypes['SourceTooSoon']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTooSoonMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTooSoonRemedyArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceUsedBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceUsedBefore'] = ResolversParentTypes['SourceUsedBefore']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  draws?: Resolver<ReadonlyArray<ResolversTypes['Draw']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceUsedBeforeMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceUsedBeforeRemedyArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateMemberFactsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateMemberFactsAnswer'] = ResolversParentTypes['StateMemberFactsAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberFactsStated' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SubcommitteeSetUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubcommitteeSetUp'] = ResolversParentTypes['SubcommitteeSetUp']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCouncilAnswer'] = ResolversParentTypes['SuspendCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilHasMeetings' | 'CouncilSuspended' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SuspendMemberAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendMemberAnswer'] = ResolversParentTypes['SuspendMemberAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MemberSuspended' | 'MembershipActNotPossible' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type TakeAgendaItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeAgendaItemAnswer'] = ResolversParentTypes['TakeAgendaItemAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AgendaItemTaken' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingNotInSession' | 'NotFound' | 'NotPermitted' | 'QuorumNotMet', ParentType, ContextType>;
};

export type TermHasMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermHasMembers'] = ResolversParentTypes['TermHasMembers']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermHasMembersMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermHasMembersRemedyArgs, 'lang'>>;
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermOver'] = ResolversParentTypes['TermOver']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermOverMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermOverRemedyArgs, 'lang'>>;
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsOverlap'] = ResolversParentTypes['TermsOverlap']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermsOverlapMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermsOverlapRemedyArgs, 'lang'>>;
  term?: Resolver<ResolversTypes['CouncilTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UptakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uptake'] = ResolversParentTypes['Uptake']> = {
  answeringPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PointDecision'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ReflectionTarget'], ParentType, ContextType>;
};

export type UptakeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UptakeConnection'] = ResolversParentTypes['UptakeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UptakeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Uptake']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UptakeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UptakeEdge'] = ResolversParentTypes['UptakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Uptake'], ParentType, ContextType>;
};

export type VoidDrawAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidDrawAnswer'] = ResolversParentTypes['VoidDrawAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawVoided' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type VoidVoteAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidVoteAnswer'] = ResolversParentTypes['VoidVoteAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'VoteActNotPossible' | 'VoteVoided', ParentType, ContextType>;
};

export type VoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'], FederationReferenceType extends FederationReferenceTypes['Vote'] = FederationReferenceTypes['Vote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['VoteAction']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chairsVote?: Resolver<Maybe<ResolversTypes['ChairsVote']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['VoteCounts']>, ParentType, ContextType>;
  entitled?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTie?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['VoteMethod'], ParentType, ContextType>;
  motion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedBallots?: Resolver<ReadonlyArray<ResolversTypes['NamedBallot']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['QuorumCheck']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['VoteResult']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DecisionRule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoteState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteActNotPossible'] = ResolversParentTypes['VoteActNotPossible']> = {
  action?: Resolver<ResolversTypes['VoteAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoteActNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['VoteAction']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoteActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['VoteState'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteClosed'] = ResolversParentTypes['VoteClosed']> = {
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCounts'] = ResolversParentTypes['VoteCounts']> = {
  abstain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteOpened'] = ResolversParentTypes['VoteOpened']> = {
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteStillOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteStillOpen'] = ResolversParentTypes['VoteStillOpen']> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoteStillOpenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoteStillOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteVoidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteVoided'] = ResolversParentTypes['VoteVoided']> = {
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoterNotEntitledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterNotEntitled'] = ResolversParentTypes['VoterNotEntitled']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoterNotEntitledMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoterNotEntitledRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WardPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardPolicy'] = ResolversParentTypes['WardPolicy'], FederationReferenceType extends FederationReferenceTypes['WardPolicy'] = FederationReferenceTypes['WardPolicy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WardPolicy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['WardPolicyAction']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heard?: Resolver<ReadonlyArray<ResolversTypes['AreaHeard']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFlagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPriority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WardPolicyKind'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  prospects?: Resolver<ReadonlyArray<ResolversTypes['ActionProspect']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reflectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reflectionRequests?: Resolver<Maybe<ResolversTypes['ReflectionRequestConnection']>, ParentType, ContextType, Partial<WardPolicyReflectionRequestsArgs>>;
  reflections?: Resolver<Maybe<ResolversTypes['PolicyReflectionConnection']>, ParentType, ContextType, Partial<WardPolicyReflectionsArgs>>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WardPolicyState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unansweredAreaOpinionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uptakes?: Resolver<Maybe<ResolversTypes['UptakeConnection']>, ParentType, ContextType, Partial<WardPolicyUptakesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WardPolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardPolicyConnection'] = ResolversParentTypes['WardPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WardPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WardPolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WardPolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardPolicyEdge'] = ResolversParentTypes['WardPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WardPolicy'], ParentType, ContextType>;
};

export type WardPolicyHandledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardPolicyHandled'] = ResolversParentTypes['WardPolicyHandled']> = {
  wardPolicy?: Resolver<ResolversTypes['WardPolicy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WardPolicyHandlingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardPolicyHandlingAnswer'] = ResolversParentTypes['WardPolicyHandlingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'WardPolicyHandled', ParentType, ContextType>;
};

export type WithdrawAgendaItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAgendaItemAnswer'] = ResolversParentTypes['WithdrawAgendaItemAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaItemActNotPossible' | 'AgendaItemWithdrawn' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawEligibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEligibilityAnswer'] = ResolversParentTypes['WithdrawEligibilityAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EligibilityActNotPossible' | 'EligibilityWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawInquiryAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawInquiryAnswer'] = ResolversParentTypes['WithdrawInquiryAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InquiryActNotPossible' | 'InquiryUnderDiscussion' | 'InquiryWithdrawn' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawNomineeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNomineeAnswer'] = ResolversParentTypes['WithdrawNomineeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MembershipActNotPossible' | 'NomineeWithdrawn' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawOpenCallApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOpenCallApplicationAnswer'] = ResolversParentTypes['WithdrawOpenCallApplicationAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpenCallActNotPossible' | 'OpenCallApplicationWithdrawn', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbandonCouncilAnswer?: AbandonCouncilAnswerResolvers<ContextType>;
  AbsenceRecorded?: AbsenceRecordedResolvers<ContextType>;
  ActionBlock?: ActionBlockResolvers<ContextType>;
  ActionProspect?: ActionProspectResolvers<ContextType>;
  AddDrawEntriesAnswer?: AddDrawEntriesAnswerResolvers<ContextType>;
  AgendaChange?: AgendaChangeResolvers<ContextType>;
  AgendaCourse?: AgendaCourseResolvers<ContextType>;
  AgendaDeferral?: AgendaDeferralResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaItemActNotPossible?: AgendaItemActNotPossibleResolvers<ContextType>;
  AgendaItemConnection?: AgendaItemConnectionResolvers<ContextType>;
  AgendaItemDecided?: AgendaItemDecidedResolvers<ContextType>;
  AgendaItemDeferred?: AgendaItemDeferredResolvers<ContextType>;
  AgendaItemEdge?: AgendaItemEdgeResolvers<ContextType>;
  AgendaItemNoted?: AgendaItemNotedResolvers<ContextType>;
  AgendaItemProposed?: AgendaItemProposedResolvers<ContextType>;
  AgendaItemScheduled?: AgendaItemScheduledResolvers<ContextType>;
  AgendaItemTaken?: AgendaItemTakenResolvers<ContextType>;
  AgendaItemWithdrawn?: AgendaItemWithdrawnResolvers<ContextType>;
  AgendaMissing?: AgendaMissingResolvers<ContextType>;
  AgendaPaper?: AgendaPaperResolvers<ContextType>;
  AgendaSet?: AgendaSetResolvers<ContextType>;
  AlreadyApplied?: AlreadyAppliedResolvers<ContextType>;
  AlreadyRecused?: AlreadyRecusedResolvers<ContextType>;
  AlreadyVoted?: AlreadyVotedResolvers<ContextType>;
  AnnounceDrawSourcesAnswer?: AnnounceDrawSourcesAnswerResolvers<ContextType>;
  AnswerInquiryAnswer?: AnswerInquiryAnswerResolvers<ContextType>;
  ApplicantsNotified?: ApplicantsNotifiedResolvers<ContextType>;
  ApplyToOpenCallAnswer?: ApplyToOpenCallAnswerResolvers<ContextType>;
  AppointMemberAnswer?: AppointMemberAnswerResolvers<ContextType>;
  ApproveMinutesAnswer?: ApproveMinutesAnswerResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaHasCouncil?: AreaHasCouncilResolvers<ContextType>;
  AreaHeard?: AreaHeardResolvers<ContextType>;
  AreaIssue?: AreaIssueResolvers<ContextType>;
  AreaIssueConnection?: AreaIssueConnectionResolvers<ContextType>;
  AreaIssueEdge?: AreaIssueEdgeResolvers<ContextType>;
  AreaIssueHandled?: AreaIssueHandledResolvers<ContextType>;
  AreaIssueHandlingAnswer?: AreaIssueHandlingAnswerResolvers<ContextType>;
  AreaIssueSource?: AreaIssueSourceResolvers<ContextType>;
  AreaList?: AreaListResolvers<ContextType>;
  AreaListHandled?: AreaListHandledResolvers<ContextType>;
  AreaListHandlingAnswer?: AreaListHandlingAnswerResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceInterval?: AttendanceIntervalResolvers<ContextType>;
  AttendanceOverlaps?: AttendanceOverlapsResolvers<ContextType>;
  Ballot?: BallotResolvers<ContextType>;
  BallotCast?: BallotCastResolvers<ContextType>;
  BodiesMustDecide?: BodiesMustDecideResolvers<ContextType>;
  BodyOver?: BodyOverResolvers<ContextType>;
  CallDrawNotOver?: CallDrawNotOverResolvers<ContextType>;
  CallDrawStands?: CallDrawStandsResolvers<ContextType>;
  CancelCouncilTermAnswer?: CancelCouncilTermAnswerResolvers<ContextType>;
  CancelMeetingAnswer?: CancelMeetingAnswerResolvers<ContextType>;
  CancelOpenCallAnswer?: CancelOpenCallAnswerResolvers<ContextType>;
  CarryUp?: CarryUpResolvers<ContextType>;
  CarryUpConnection?: CarryUpConnectionResolvers<ContextType>;
  CarryUpEdge?: CarryUpEdgeResolvers<ContextType>;
  CarryUpHandled?: CarryUpHandledResolvers<ContextType>;
  CarryUpHandlingAnswer?: CarryUpHandlingAnswerResolvers<ContextType>;
  CastBallotAnswer?: CastBallotAnswerResolvers<ContextType>;
  ChairMustDecide?: ChairMustDecideResolvers<ContextType>;
  ChangeEligibilityAnswer?: ChangeEligibilityAnswerResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockEscalation?: ClockEscalationResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  CloseDrawAnswer?: CloseDrawAnswerResolvers<ContextType>;
  CloseMeetingAnswer?: CloseMeetingAnswerResolvers<ContextType>;
  CloseVoteAnswer?: CloseVoteAnswerResolvers<ContextType>;
  ClosedPartNeedsReason?: ClosedPartNeedsReasonResolvers<ContextType>;
  CommitOpenCallAnswer?: CommitOpenCallAnswerResolvers<ContextType>;
  CommitmentBroken?: CommitmentBrokenResolvers<ContextType>;
  CompleteDrawAnswer?: CompleteDrawAnswerResolvers<ContextType>;
  CompositionBroken?: CompositionBrokenResolvers<ContextType>;
  CompositionCheck?: CompositionCheckResolvers<ContextType>;
  CompositionFinding?: CompositionFindingResolvers<ContextType>;
  CompositionRule?: CompositionRuleResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CorrectMinutesAnswer?: CorrectMinutesAnswerResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  CouncilAbandoned?: CouncilAbandonedResolvers<ContextType>;
  CouncilActNotPossible?: CouncilActNotPossibleResolvers<ContextType>;
  CouncilConnection?: CouncilConnectionResolvers<ContextType>;
  CouncilDissolved?: CouncilDissolvedResolvers<ContextType>;
  CouncilDoesNotMeet?: CouncilDoesNotMeetResolvers<ContextType>;
  CouncilDuty?: CouncilDutyResolvers<ContextType>;
  CouncilEdge?: CouncilEdgeResolvers<ContextType>;
  CouncilEstablished?: CouncilEstablishedResolvers<ContextType>;
  CouncilEstablishmentPlan?: CouncilEstablishmentPlanResolvers<ContextType>;
  CouncilEstablishmentScheduled?: CouncilEstablishmentScheduledResolvers<ContextType>;
  CouncilHasMeetings?: CouncilHasMeetingsResolvers<ContextType>;
  CouncilLegalBasis?: CouncilLegalBasisResolvers<ContextType>;
  CouncilNotAtWork?: CouncilNotAtWorkResolvers<ContextType>;
  CouncilPrepared?: CouncilPreparedResolvers<ContextType>;
  CouncilResumed?: CouncilResumedResolvers<ContextType>;
  CouncilRollout?: CouncilRolloutResolvers<ContextType>;
  CouncilRolloutCount?: CouncilRolloutCountResolvers<ContextType>;
  CouncilRollouts?: CouncilRolloutsResolvers<ContextType>;
  CouncilSeat?: CouncilSeatResolvers<ContextType>;
  CouncilStateChange?: CouncilStateChangeResolvers<ContextType>;
  CouncilSuspended?: CouncilSuspendedResolvers<ContextType>;
  CouncilTerm?: CouncilTermResolvers<ContextType>;
  CouncilTermCancelled?: CouncilTermCancelledResolvers<ContextType>;
  CouncilTermPlanned?: CouncilTermPlannedResolvers<ContextType>;
  CouncilType?: CouncilTypeResolvers<ContextType>;
  CountsNotRight?: CountsNotRightResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAgendaItemAnswer?: DecideAgendaItemAnswerResolvers<ContextType>;
  DecideOpenCallAnswer?: DecideOpenCallAnswerResolvers<ContextType>;
  DecisionRule?: DecisionRuleResolvers<ContextType>;
  DeclareEligibilityAnswer?: DeclareEligibilityAnswerResolvers<ContextType>;
  DeclineSeatAnswer?: DeclineSeatAnswerResolvers<ContextType>;
  DeferAgendaItemAnswer?: DeferAgendaItemAnswerResolvers<ContextType>;
  DeliberationMissing?: DeliberationMissingResolvers<ContextType>;
  DepartureRecorded?: DepartureRecordedResolvers<ContextType>;
  DiscussionPeriod?: DiscussionPeriodResolvers<ContextType>;
  DiscussionStillOpen?: DiscussionStillOpenResolvers<ContextType>;
  DissolveCouncilAnswer?: DissolveCouncilAnswerResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictHasCouncil?: DistrictHasCouncilResolvers<ContextType>;
  DraftMinutesAnswer?: DraftMinutesAnswerResolvers<ContextType>;
  Draw?: DrawResolvers<ContextType>;
  DrawAcceptance?: DrawAcceptanceResolvers<ContextType>;
  DrawActNotPossible?: DrawActNotPossibleResolvers<ContextType>;
  DrawAnswerRecorded?: DrawAnswerRecordedResolvers<ContextType>;
  DrawClosed?: DrawClosedResolvers<ContextType>;
  DrawCompleted?: DrawCompletedResolvers<ContextType>;
  DrawConnection?: DrawConnectionResolvers<ContextType>;
  DrawEdge?: DrawEdgeResolvers<ContextType>;
  DrawEntriesAdded?: DrawEntriesAddedResolvers<ContextType>;
  DrawEntry?: DrawEntryResolvers<ContextType>;
  DrawEntryConnection?: DrawEntryConnectionResolvers<ContextType>;
  DrawEntryEdge?: DrawEntryEdgeResolvers<ContextType>;
  DrawGroup?: DrawGroupResolvers<ContextType>;
  DrawLetter?: DrawLetterResolvers<ContextType>;
  DrawPerformed?: DrawPerformedResolvers<ContextType>;
  DrawPlace?: DrawPlaceResolvers<ContextType>;
  DrawPlanned?: DrawPlannedResolvers<ContextType>;
  DrawPoolFrozen?: DrawPoolFrozenResolvers<ContextType>;
  DrawQuota?: DrawQuotaResolvers<ContextType>;
  DrawSeedFixed?: DrawSeedFixedResolvers<ContextType>;
  DrawSource?: DrawSourceResolvers<ContextType>;
  DrawSourcesAnnounced?: DrawSourcesAnnouncedResolvers<ContextType>;
  DrawStratum?: DrawStratumResolvers<ContextType>;
  DrawVoided?: DrawVoidedResolvers<ContextType>;
  DrawnInvited?: DrawnInvitedResolvers<ContextType>;
  DutiesWithoutSuccessor?: DutiesWithoutSuccessorResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EligibilityActNotPossible?: EligibilityActNotPossibleResolvers<ContextType>;
  EligibilityAlreadyDeclared?: EligibilityAlreadyDeclaredResolvers<ContextType>;
  EligibilityChanged?: EligibilityChangedResolvers<ContextType>;
  EligibilityCheck?: EligibilityCheckResolvers<ContextType>;
  EligibilityCount?: EligibilityCountResolvers<ContextType>;
  EligibilityCounts?: EligibilityCountsResolvers<ContextType>;
  EligibilityDeclared?: EligibilityDeclaredResolvers<ContextType>;
  EligibilityRenewed?: EligibilityRenewedResolvers<ContextType>;
  EligibilityVerdict?: EligibilityVerdictResolvers<ContextType>;
  EligibilityWithdrawn?: EligibilityWithdrawnResolvers<ContextType>;
  EstablishCouncilAnswer?: EstablishCouncilAnswerResolvers<ContextType>;
  FixDrawSeedAnswer?: FixDrawSeedAnswerResolvers<ContextType>;
  FreezeDrawPoolAnswer?: FreezeDrawPoolAnswerResolvers<ContextType>;
  GroupTooSmall?: GroupTooSmallResolvers<ContextType>;
  HandlingNotPossible?: HandlingNotPossibleResolvers<ContextType>;
  HandlingStep?: HandlingStepResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HoldMeetingAnswer?: HoldMeetingAnswerResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Inquiry?: InquiryResolvers<ContextType>;
  InquiryActNotPossible?: InquiryActNotPossibleResolvers<ContextType>;
  InquiryAnswered?: InquiryAnsweredResolvers<ContextType>;
  InquiryConnection?: InquiryConnectionResolvers<ContextType>;
  InquiryEdge?: InquiryEdgeResolvers<ContextType>;
  InquiryMatter?: InquiryMatterResolvers<ContextType>;
  InquiryOpened?: InquiryOpenedResolvers<ContextType>;
  InquiryUnderDiscussion?: InquiryUnderDiscussionResolvers<ContextType>;
  InquiryWithdrawn?: InquiryWithdrawnResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationsOpen?: InvitationsOpenResolvers<ContextType>;
  InviteDrawnAnswer?: InviteDrawnAnswerResolvers<ContextType>;
  LapseMeetingAnswer?: LapseMeetingAnswerResolvers<ContextType>;
  LeaveSeatVacantAnswer?: LeaveSeatVacantAnswerResolvers<ContextType>;
  LinkMissing?: LinkMissingResolvers<ContextType>;
  MatterNotForCouncil?: MatterNotForCouncilResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingActNotPossible?: MeetingActNotPossibleResolvers<ContextType>;
  MeetingCanOpen?: MeetingCanOpenResolvers<ContextType>;
  MeetingCancelled?: MeetingCancelledResolvers<ContextType>;
  MeetingClosed?: MeetingClosedResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingLapsed?: MeetingLapsedResolvers<ContextType>;
  MeetingNotInSession?: MeetingNotInSessionResolvers<ContextType>;
  MeetingNotice?: MeetingNoticeResolvers<ContextType>;
  MeetingNoticed?: MeetingNoticedResolvers<ContextType>;
  MeetingOpened?: MeetingOpenedResolvers<ContextType>;
  MeetingPlanned?: MeetingPlannedResolvers<ContextType>;
  MeetingRules?: MeetingRulesResolvers<ContextType>;
  MeetingTooEarly?: MeetingTooEarlyResolvers<ContextType>;
  MemberAppointed?: MemberAppointedResolvers<ContextType>;
  MemberArrivalRecorded?: MemberArrivalRecordedResolvers<ContextType>;
  MemberDeathRecorded?: MemberDeathRecordedResolvers<ContextType>;
  MemberFact?: MemberFactResolvers<ContextType>;
  MemberFactsStated?: MemberFactsStatedResolvers<ContextType>;
  MemberNameConsentSet?: MemberNameConsentSetResolvers<ContextType>;
  MemberNominated?: MemberNominatedResolvers<ContextType>;
  MemberPerson?: MemberPersonResolvers<ContextType>;
  MemberRecused?: MemberRecusedResolvers<ContextType>;
  MemberReinstated?: MemberReinstatedResolvers<ContextType>;
  MemberRemoved?: MemberRemovedResolvers<ContextType>;
  MemberSuspended?: MemberSuspendedResolvers<ContextType>;
  MemberSuspension?: MemberSuspensionResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipActNotPossible?: MembershipActNotPossibleResolvers<ContextType>;
  MembershipSelection?: MembershipSelectionResolvers<ContextType>;
  MinorityOpinion?: MinorityOpinionResolvers<ContextType>;
  Minutes?: MinutesResolvers<ContextType>;
  MinutesActNotPossible?: MinutesActNotPossibleResolvers<ContextType>;
  MinutesAlreadyBegun?: MinutesAlreadyBegunResolvers<ContextType>;
  MinutesApproved?: MinutesApprovedResolvers<ContextType>;
  MinutesCorrectionDrafted?: MinutesCorrectionDraftedResolvers<ContextType>;
  MinutesDrafted?: MinutesDraftedResolvers<ContextType>;
  MinutesParagraph?: MinutesParagraphResolvers<ContextType>;
  MinutesPublished?: MinutesPublishedResolvers<ContextType>;
  MinutesRevised?: MinutesRevisedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyGroup?: MyGroupResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NamedBallot?: NamedBallotResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NominateMemberAnswer?: NominateMemberAnswerResolvers<ContextType>;
  NomineeRejected?: NomineeRejectedResolvers<ContextType>;
  NomineeWithdrawn?: NomineeWithdrawnResolvers<ContextType>;
  NotAttending?: NotAttendingResolvers<ContextType>;
  NotEligibleToTakePart?: NotEligibleToTakePartResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotInOfficeThen?: NotInOfficeThenResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NoteAgendaItemAnswer?: NoteAgendaItemAnswerResolvers<ContextType>;
  NothingVoted?: NothingVotedResolvers<ContextType>;
  NoticeMeetingAnswer?: NoticeMeetingAnswerResolvers<ContextType>;
  NoticeRule?: NoticeRuleResolvers<ContextType>;
  NoticeTooLate?: NoticeTooLateResolvers<ContextType>;
  NotifyApplicantsAnswer?: NotifyApplicantsAnswerResolvers<ContextType>;
  NumbersNotOut?: NumbersNotOutResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpenCall?: OpenCallResolvers<ContextType>;
  OpenCallActNotPossible?: OpenCallActNotPossibleResolvers<ContextType>;
  OpenCallApplicant?: OpenCallApplicantResolvers<ContextType>;
  OpenCallApplication?: OpenCallApplicationResolvers<ContextType>;
  OpenCallApplicationRecorded?: OpenCallApplicationRecordedResolvers<ContextType>;
  OpenCallApplicationWithdrawn?: OpenCallApplicationWithdrawnResolvers<ContextType>;
  OpenCallApplied?: OpenCallAppliedResolvers<ContextType>;
  OpenCallCancelled?: OpenCallCancelledResolvers<ContextType>;
  OpenCallCommitted?: OpenCallCommittedResolvers<ContextType>;
  OpenCallConnection?: OpenCallConnectionResolvers<ContextType>;
  OpenCallDecided?: OpenCallDecidedResolvers<ContextType>;
  OpenCallDrawLine?: OpenCallDrawLineResolvers<ContextType>;
  OpenCallEdge?: OpenCallEdgeResolvers<ContextType>;
  OpenCallLine?: OpenCallLineResolvers<ContextType>;
  OpenCallLineConnection?: OpenCallLineConnectionResolvers<ContextType>;
  OpenCallLineEdge?: OpenCallLineEdgeResolvers<ContextType>;
  OpenCallPlanned?: OpenCallPlannedResolvers<ContextType>;
  OpenCallPublished?: OpenCallPublishedResolvers<ContextType>;
  OpenCallRedrawn?: OpenCallRedrawnResolvers<ContextType>;
  OpenInquiryAnswer?: OpenInquiryAnswerResolvers<ContextType>;
  OpenVoteAnswer?: OpenVoteAnswerResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  OpinionConnection?: OpinionConnectionResolvers<ContextType>;
  OpinionEdge?: OpinionEdgeResolvers<ContextType>;
  OpinionHandled?: OpinionHandledResolvers<ContextType>;
  OpinionHandlingAnswer?: OpinionHandlingAnswerResolvers<ContextType>;
  OutsideCallPeriod?: OutsideCallPeriodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperNotOpen?: PaperNotOpenResolvers<ContextType>;
  PaperOfAnotherPlace?: PaperOfAnotherPlaceResolvers<ContextType>;
  ParentNotEstablished?: ParentNotEstablishedResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  ParticipationKind?: ParticipationKindResolvers<ContextType>;
  PerformDrawAnswer?: PerformDrawAnswerResolvers<ContextType>;
  PersonInPool?: PersonInPoolResolvers<ContextType>;
  PlaceHasBody?: PlaceHasBodyResolvers<ContextType>;
  PlanCouncilTermAnswer?: PlanCouncilTermAnswerResolvers<ContextType>;
  PlanDrawAnswer?: PlanDrawAnswerResolvers<ContextType>;
  PlanMeetingAnswer?: PlanMeetingAnswerResolvers<ContextType>;
  PlanOpenCallAnswer?: PlanOpenCallAnswerResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyCitation?: PolicyCitationResolvers<ContextType>;
  PolicyReflection?: PolicyReflectionResolvers<ContextType>;
  PolicyReflectionConnection?: PolicyReflectionConnectionResolvers<ContextType>;
  PolicyReflectionEdge?: PolicyReflectionEdgeResolvers<ContextType>;
  PolicyReflectionRecorded?: PolicyReflectionRecordedResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PrepareCouncilAnswer?: PrepareCouncilAnswerResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalHandled?: ProposalHandledResolvers<ContextType>;
  ProposalHandlingAnswer?: ProposalHandlingAnswerResolvers<ContextType>;
  ProposalPoint?: ProposalPointResolvers<ContextType>;
  ProposeAgendaItemAnswer?: ProposeAgendaItemAnswerResolvers<ContextType>;
  PublishMinutesAnswer?: PublishMinutesAnswerResolvers<ContextType>;
  PublishOpenCallAnswer?: PublishOpenCallAnswerResolvers<ContextType>;
  PublishReflectionAnswer?: PublishReflectionAnswerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuorumCheck?: QuorumCheckResolvers<ContextType>;
  QuorumNotMet?: QuorumNotMetResolvers<ContextType>;
  QuorumProxyNotAllowed?: QuorumProxyNotAllowedResolvers<ContextType>;
  QuorumRule?: QuorumRuleResolvers<ContextType>;
  QuotasImpossible?: QuotasImpossibleResolvers<ContextType>;
  RecordAbsenceAnswer?: RecordAbsenceAnswerResolvers<ContextType>;
  RecordDepartureAnswer?: RecordDepartureAnswerResolvers<ContextType>;
  RecordDrawAnswerAnswer?: RecordDrawAnswerAnswerResolvers<ContextType>;
  RecordMemberArrivalAnswer?: RecordMemberArrivalAnswerResolvers<ContextType>;
  RecordMemberDeathAnswer?: RecordMemberDeathAnswerResolvers<ContextType>;
  RecordOpenCallApplicationAnswer?: RecordOpenCallApplicationAnswerResolvers<ContextType>;
  RecordPolicyReflectionAnswer?: RecordPolicyReflectionAnswerResolvers<ContextType>;
  Recusal?: RecusalResolvers<ContextType>;
  RecuseMemberAnswer?: RecuseMemberAnswerResolvers<ContextType>;
  RedrawOpenCallAnswer?: RedrawOpenCallAnswerResolvers<ContextType>;
  Reflection?: ReflectionResolvers<ContextType>;
  ReflectionMissing?: ReflectionMissingResolvers<ContextType>;
  ReflectionPublished?: ReflectionPublishedResolvers<ContextType>;
  ReflectionRequest?: ReflectionRequestResolvers<ContextType>;
  ReflectionRequestAnswer?: ReflectionRequestAnswerResolvers<ContextType>;
  ReflectionRequestConnection?: ReflectionRequestConnectionResolvers<ContextType>;
  ReflectionRequestEdge?: ReflectionRequestEdgeResolvers<ContextType>;
  ReflectionRequestHandled?: ReflectionRequestHandledResolvers<ContextType>;
  ReflectionTarget?: ReflectionTargetResolvers<ContextType>;
  RegisterClosed?: RegisterClosedResolvers<ContextType>;
  RegularDiscussions?: RegularDiscussionsResolvers<ContextType>;
  ReinstateMemberAnswer?: ReinstateMemberAnswerResolvers<ContextType>;
  RejectNomineeAnswer?: RejectNomineeAnswerResolvers<ContextType>;
  RemoveMemberAnswer?: RemoveMemberAnswerResolvers<ContextType>;
  RenewEligibilityAnswer?: RenewEligibilityAnswerResolvers<ContextType>;
  ReplyStillDue?: ReplyStillDueResolvers<ContextType>;
  ResignSeatAnswer?: ResignSeatAnswerResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  ResponseDraft?: ResponseDraftResolvers<ContextType>;
  ResponseDraftConnection?: ResponseDraftConnectionResolvers<ContextType>;
  ResponseDraftEdge?: ResponseDraftEdgeResolvers<ContextType>;
  ResponseDraftHandled?: ResponseDraftHandledResolvers<ContextType>;
  ResponseDraftHandlingAnswer?: ResponseDraftHandlingAnswerResolvers<ContextType>;
  ResponseItem?: ResponseItemResolvers<ContextType>;
  ResultNotVoted?: ResultNotVotedResolvers<ContextType>;
  ResumeCouncilAnswer?: ResumeCouncilAnswerResolvers<ContextType>;
  ReviseMinutesAnswer?: ReviseMinutesAnswerResolvers<ContextType>;
  ScheduleAgendaItemAnswer?: ScheduleAgendaItemAnswerResolvers<ContextType>;
  ScheduleCouncilEstablishmentAnswer?: ScheduleCouncilEstablishmentAnswerResolvers<ContextType>;
  SeatCategory?: SeatCategoryResolvers<ContextType>;
  SeatDeclined?: SeatDeclinedResolvers<ContextType>;
  SeatLeaving?: SeatLeavingResolvers<ContextType>;
  SeatLeftVacant?: SeatLeftVacantResolvers<ContextType>;
  SeatNotVacant?: SeatNotVacantResolvers<ContextType>;
  SeatResigned?: SeatResignedResolvers<ContextType>;
  SeatTaken?: SeatTakenResolvers<ContextType>;
  SeatVacancy?: SeatVacancyResolvers<ContextType>;
  SelectionUnproven?: SelectionUnprovenResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceOutcome?: SentenceOutcomeResolvers<ContextType>;
  SetAgendaAnswer?: SetAgendaAnswerResolvers<ContextType>;
  SetMemberNameConsentAnswer?: SetMemberNameConsentAnswerResolvers<ContextType>;
  SetUpSubcommitteeAnswer?: SetUpSubcommitteeAnswerResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceTooSoon?: SourceTooSoonResolvers<ContextType>;
  SourceUsedBefore?: SourceUsedBeforeResolvers<ContextType>;
  StateMemberFactsAnswer?: StateMemberFactsAnswerResolvers<ContextType>;
  SubcommitteeSetUp?: SubcommitteeSetUpResolvers<ContextType>;
  SuspendCouncilAnswer?: SuspendCouncilAnswerResolvers<ContextType>;
  SuspendMemberAnswer?: SuspendMemberAnswerResolvers<ContextType>;
  TakeAgendaItemAnswer?: TakeAgendaItemAnswerResolvers<ContextType>;
  TermHasMembers?: TermHasMembersResolvers<ContextType>;
  TermOver?: TermOverResolvers<ContextType>;
  TermsOverlap?: TermsOverlapResolvers<ContextType>;
  Uptake?: UptakeResolvers<ContextType>;
  UptakeConnection?: UptakeConnectionResolvers<ContextType>;
  UptakeEdge?: UptakeEdgeResolvers<ContextType>;
  VoidDrawAnswer?: VoidDrawAnswerResolvers<ContextType>;
  VoidVoteAnswer?: VoidVoteAnswerResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteActNotPossible?: VoteActNotPossibleResolvers<ContextType>;
  VoteClosed?: VoteClosedResolvers<ContextType>;
  VoteCounts?: VoteCountsResolvers<ContextType>;
  VoteOpened?: VoteOpenedResolvers<ContextType>;
  VoteStillOpen?: VoteStillOpenResolvers<ContextType>;
  VoteVoided?: VoteVoidedResolvers<ContextType>;
  VoterNotEntitled?: VoterNotEntitledResolvers<ContextType>;
  WardPolicy?: WardPolicyResolvers<ContextType>;
  WardPolicyConnection?: WardPolicyConnectionResolvers<ContextType>;
  WardPolicyEdge?: WardPolicyEdgeResolvers<ContextType>;
  WardPolicyHandled?: WardPolicyHandledResolvers<ContextType>;
  WardPolicyHandlingAnswer?: WardPolicyHandlingAnswerResolvers<ContextType>;
  WithdrawAgendaItemAnswer?: WithdrawAgendaItemAnswerResolvers<ContextType>;
  WithdrawEligibilityAnswer?: WithdrawEligibilityAnswerResolvers<ContextType>;
  WithdrawInquiryAnswer?: WithdrawInquiryAnswerResolvers<ContextType>;
  WithdrawNomineeAnswer?: WithdrawNomineeAnswerResolvers<ContextType>;
  WithdrawOpenCallApplicationAnswer?: WithdrawOpenCallApplicationAnswerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audience?: AudienceDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
