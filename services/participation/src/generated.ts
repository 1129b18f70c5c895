import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clock as ClockModel, ClockRule as ClockRuleModel } from '@chiiki/kit/clock.ts';
import type { CouncilAt as CouncilModel, LegalBasis as LegalBasisModel } from './council/council.ts';
import type { Rollout as RolloutModel } from './council/rollout.ts';
import type { NoticeRule as NoticeRuleModel } from './council/policy.ts';
import type { CouncilType as CouncilTypeModel } from './council/kinds.ts';
import type { PlaceHasBody as PlaceHasBodyModel, ParentNotEstablished as ParentNotEstablishedModel, DistrictHasCouncil as DistrictHasCouncilModel, AreaHasCouncil as AreaHasCouncilModel, CouncilActNotPossible as CouncilActNotPossibleModel, CouncilHasMeetings as CouncilHasMeetingsModel } from './council/decisions.ts';
import type { MeetingKept as MeetingModel } from './meeting/meeting.ts';
import type { ItemTold as AgendaItemModel, Deferral as AgendaDeferralModel } from './agenda/agenda.ts';
import type { AgendaItemActNotPossible as AgendaItemActNotPossibleModel, PaperOfAnotherPlace as PaperOfAnotherPlaceModel, PaperNotOpen as PaperNotOpenModel, MeetingNotInSession as MeetingNotInSessionModel, QuorumNotMet as QuorumNotMetModel, ReflectionMissing as ReflectionMissingModel, VoteStillOpen as VoteStillOpenModel, AlreadyRecused as AlreadyRecusedModel } from './agenda/decisions.ts';
import type { QuorumCheck as QuorumCheckModel, QuorumRule as QuorumRuleModel } from './attendance/quorum.ts';
import type { DecisionRule as DecisionRuleModel } from './vote/tally.ts';
import type { MeetingRules as MeetingRulesModel } from './attendance/rules.ts';
import type { AttendanceKept as AttendanceModel } from './attendance/attendance.ts';
import type { RegisterClosed as RegisterClosedModel, NotInOfficeThen as NotInOfficeThenModel, AttendanceOverlaps as AttendanceOverlapsModel, NotAttending as NotAttendingModel, ProxyNotAllowed as ProxyNotAllowedModel } from './attendance/decisions.ts';
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
import type { Response as ResponseModel } from './response/response.ts';
import type { Step as StepModel } from './response/handling.ts';
import type { HandlingNotPossible as HandlingNotPossibleModel, NotEligibleToTakePart as NotEligibleModel } from './response/problem.ts';
import type { OpinionKept as OpinionModel } from './opinion/opinion.ts';
import type { ProposalKept as ProposalModel } from './proposal/proposal.ts';
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

/** What a meeting treats. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** Why not, if not. */
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  /** More about it; null where nothing is. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Opaque; stable as long as the agenda isn't set anew. */
  readonly id: Scalars['ID']['output'];
  /** Whether everybody may attend this part. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** From 1, in the order in which it's treated. */
  readonly position: Scalars['Int']['output'];
  /** What it's about. */
  readonly title: Scalars['String']['output'];
};

/** One item of an agenda as it's given. */
export type AgendaItemInput = {
  /** Why not, if not; public. */
  readonly closedReason?: InputMaybe<Scalars['String']['input']>;
  /** More about it; at most 2,000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody may attend this part. */
  readonly isOpen?: Scalars['Boolean']['input'];
  /** What it's about; at most 200 characters. */
  readonly title: Scalars['String']['input'];
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

/** The agenda is set. */
export type AgendaSet = {
  readonly __typename?: 'AgendaSet';
  /** The meeting. */
  readonly meeting: Meeting;
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

/** How an author chose to be told of in public. Nothing else is told of them. */
export type AuthorNaming =
  /** Not at all. */
  | 'ANONYMOUS_PUBLIC'
  /** By name. */
  | 'NAME'
  /** By a nickname. */
  | 'NICKNAME';

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
export type CloseMeetingAnswer = Conflict | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MeetingClosed | NotFound | NotPermitted;

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
  /** The area whose body it is, or in which its district lay when it was prepared; null for one of the ward. */
  readonly area?: Maybe<Area>;
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<CouncilAction>;
  /** Its states up to the day asked for, oldest first. */
  readonly changes: ReadonlyArray<CouncilStateChange>;
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
  /** What it's for. */
  readonly kind: CouncilKind;
  /** What it rests on; null before its establishment. */
  readonly legalBasis?: Maybe<CouncilLegalBasis>;
  /** The last day on which it can live: that of the term of its parent in which it was set up; null where no such day is. */
  readonly livesUntil?: Maybe<Scalars['Date']['output']>;
  /** Its meetings, cancelled ones too, filtered, ordered and paged; the latest number first unless ordered otherwise. At most 100 a page. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** Its name. */
  readonly name: Name;
  /** How long before a meeting it has to be made known, by today's rule; null while no rule is set. */
  readonly noticeRule?: Maybe<NoticeRule>;
  /** The body whose subcommittee it is; null for others. */
  readonly parent?: Maybe<Council>;
  /** The day of its establishment as planned, by what was known on the day asked for; null when none is planned or it has come. */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** All plans of that day so far, oldest first. */
  readonly plans: ReadonlyArray<CouncilEstablishmentPlan>;
  /** Since when its preparation ran. */
  readonly preparedOn: Scalars['Date']['output'];
  /** What it's there for, where its kind doesn't say. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The office whose people serve it. */
  readonly secretariat?: Maybe<Office>;
  /** How it stood on the day asked for. */
  readonly state: CouncilState;
  /** Its subcommittees up to the day asked for, ended ones too, oldest first; at most 100. No list says which there may be. */
  readonly subcommittees: ReadonlyArray<Council>;
  /** What applies to bodies like it. */
  readonly type: CouncilType;
  /** Counts the acts on it; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
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
export type CouncilMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  where?: InputMaybe<MeetingWhere>;
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

/** A council rests. */
export type CouncilSuspended = {
  readonly __typename?: 'CouncilSuspended';
  /** The council. */
  readonly council: Council;
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

/** What `dissolveCouncil` answers. */
export type DissolveCouncilAnswer = Conflict | CouncilActNotPossible | CouncilDissolved | CouncilHasMeetings | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

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
export type HoldMeetingAnswer = Conflict | CouncilDoesNotMeet | IdempotencyKeyReused | InvalidInput | MeetingActNotPossible | MeetingOpened | MeetingTooEarly | NotFound | NotPermitted;

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
  /** What the caller may do with it now. Empty for people who read. */
  readonly availableActions: ReadonlyArray<MeetingAction>;
  /** Why it was cancelled; null when it wasn't. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** When the session ended. */
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
  /** Whether everybody may attend; parts of the agenda may be closed even so. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** 主な意見: the main opinions said at it that are published, in the order in which they were taken down. */
  readonly mainOpinions: OpinionConnection;
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
  /** Where; null for a remote one. */
  readonly place?: Maybe<Scalars['String']['output']>;
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
export type MeetingMainOpinionsArgs = {
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
  /** `noticeMeeting` */
  | 'NOTICE'
  /** `setAgenda` */
  | 'SET_AGENDA';

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

/** What `holdMeeting` and `closeMeeting` take. */
export type MeetingInput = {
  /** The version that you read; another one is answered with Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The meeting. */
  readonly id: Scalars['ID']['input'];
  /** 8 to 128 characters; the same key again answers the same and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How people take part in a meeting. */
export type MeetingMode =
  /** Either way. */
  | 'BOTH'
  /** All in one place. */
  | 'IN_PERSON'
  /** Over the net. */
  | 'REMOTE';

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

/** How a meeting stands. */
export type MeetingState =
  /** 中止: it wasn't held; its number stays with it. */
  | 'CANCELLED'
  /** 終了: it was held. */
  | 'HELD'
  /** 開会中 */
  | 'IN_SESSION'
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
  /** The meeting. */
  readonly meeting: Meeting;
  /** What it says, in order. */
  readonly paragraphs: ReadonlyArray<MinutesParagraph>;
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
  /** Puts people into the pool: each under a commitment with a salt of their own. Nobody is in it twice. Who: the council's secretary. Clause 第2・2⑷. */
  readonly addDrawEntries?: Maybe<AddDrawEntriesAnswer>;
  /** Admits a proposal: it's public from now on, and goes to the council of its place where one lives. Who: the addressee's secretary or director. */
  readonly admitProposal?: Maybe<ProposalHandlingAnswer>;
  /** Notes that the home council agrees to a proposal, with the resolution. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly agreeToProposal?: Maybe<ProposalHandlingAnswer>;
  /** Announces where the numbers come from, before they exist: public numbers of a day to come, or numbers that several people have committed to. Who: the council's secretary. Clause 第2・2⑷. */
  readonly announceDrawSources?: Maybe<AnnounceDrawSourcesAnswer>;
  /** Answers an opinion: what is decided, why, and what took it in. Who: the post that owes it. */
  readonly answerOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Answers every point of a proposal, with decision and reason. Not while a hop of its carry-up is open. Who: the post that owes the answer. */
  readonly answerProposal?: Maybe<ProposalHandlingAnswer>;
  /** Appeals against a proposal being found inadmissible, in time. Who: its author. */
  readonly appealProposal?: Maybe<ProposalHandlingAnswer>;
  /** Records that the council approved the draft. Who: the council secretary. */
  readonly approveMinutes?: Maybe<ApproveMinutesAnswer>;
  /** Cancels a meeting that hasn't begun, with its reason in public; it keeps its number. Who: the council secretary. */
  readonly cancelMeeting?: Maybe<CancelMeetingAnswer>;
  /** Changes the district or what it rests on; it holds anew from today. The words before are erased. Who: whose it is. */
  readonly changeEligibility?: Maybe<ChangeEligibilityAnswer>;
  /** Ends a draw; some time later what tells who is behind a line is erased. Who: the council's secretary. Clause 第2・2⑷. */
  readonly closeDraw?: Maybe<CloseDrawAnswer>;
  /** Ends the session; from now on minutes are drafted. Who: the council secretary. */
  readonly closeMeeting?: Maybe<CloseMeetingAnswer>;
  /** Ends an inadmissible proposal that nobody appealed for in time. Who: the addressee's secretary or director. */
  readonly closeProposal?: Maybe<ProposalHandlingAnswer>;
  /** Ends the invitations once everybody has answered; seats that stay open need a public reason. Who: the council's secretary. Clause 第2・2⑷. */
  readonly completeDraw?: Maybe<CompleteDrawAnswer>;
  /**
   * Begins the next edition, with a public reason, to correct the published one in force; it's approved and published like the first.
   * Who: the council secretary.
   */
  readonly correctMinutes?: Maybe<CorrectMinutesAnswer>;
  /**
   * Declares as what one takes part, for a district, with what it rests on; nothing has to be proven. It holds until `expiresOn`. One
   * declaration for each category. Who: whoever is signed in, for themselves or for a group that they speak for. Clause 第1・2②.
   */
  readonly declareEligibility?: Maybe<DeclareEligibilityAnswer>;
  /** Notes that the home council doesn't support a proposal. Enough supporters in time bring it back, once. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly declineToSupportProposal?: Maybe<ProposalHandlingAnswer>;
  /** Puts a proposal off to another meeting. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly deferProposal?: Maybe<ProposalHandlingAnswer>;
  /** Notes that the home council talks a proposal over, at a meeting of its own that has it on its agenda. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly deliberateProposal?: Maybe<ProposalHandlingAnswer>;
  /**
   * Ends an established council for good by a decision document, once none of its meetings and its subcommittees' is ahead or in
   * session; its subcommittees end with it, and the place is free for another. Who: a head-office planner; for a subcommittee, its
   * secretary.
   */
  readonly dissolveCouncil?: Maybe<DissolveCouncilAnswer>;
  /** Begins the minutes of a meeting that was held, as a draft that only the secretariat sees. Who: the council secretary. */
  readonly draftMinutes?: Maybe<DraftMinutesAnswer>;
  /** Establishes a council in preparation on its legal basis; from then on it may meet. Who: a head-office planner. Clause 第2・2⑷. */
  readonly establishCouncil?: Maybe<EstablishCouncilAnswer>;
  /** Finds a proposal inadmissible, with the ground. Its author may appeal. Who: the addressee's secretary or director. */
  readonly findProposalInadmissible?: Maybe<ProposalHandlingAnswer>;
  /** Enters the numbers in front of witnesses; the seed follows from them and from both hashes. Who: the council's secretary. Clause 第2・2⑷. */
  readonly fixDrawSeed?: Maybe<FixDrawSeedAnswer>;
  /** Fixes the pool and the rules and publishes their hashes; nothing of them changes any more. Refused where a group is too small to be published, or the quotas can't be kept. Who: the council's secretary. Clause 第2・2⑷. */
  readonly freezeDrawPool?: Maybe<FreezeDrawPoolAnswer>;
  /** Begins the session of a meeting that is made known, when its time has come. Who: the council secretary. */
  readonly holdMeeting?: Maybe<HoldMeetingAnswer>;
  /** Asks everybody who was drawn; the policy says until when they may answer. Who: the council's secretary. Clause 第2・2⑷. */
  readonly inviteDrawn?: Maybe<InviteDrawnAnswer>;
  /** Ends a returned proposal that wasn't submitted again in time. Who: the addressee's secretary or director. */
  readonly lapseProposal?: Maybe<ProposalHandlingAnswer>;
  /** Joins a proposal to another one of the same addressee: it's answered with that one, and whoever supports both counts once. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly mergeProposal?: Maybe<ProposalHandlingAnswer>;
  /**
   * Makes a planned meeting with an agenda known to all, as many days ahead as the rule of notice says (`Council.noticeRule`), or later
   * with a public reason of urgency. Who: the council secretary.
   */
  readonly noticeMeeting?: Maybe<NoticeMeetingAnswer>;
  /** Brings a proposal back before its council: enough people support it. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly overrideProposalDecline?: Maybe<ProposalHandlingAnswer>;
  /** Draws lots by the seed. Whoever has the public data gets the same result. Who: the council's secretary. Clause 第2・2⑷. */
  readonly performDraw?: Maybe<PerformDrawAnswer>;
  /** Plans a draw by lot for a council: what for, who is in the pool, how many seats, and which quotas. Who: the council's secretary. Clause 第2・2⑷. */
  readonly planDraw?: Maybe<PlanDrawAnswer>;
  /**
   * Plans the next meeting of an established council and gives it the next number. Who: the council secretary at the office that serves
   * the council.
   */
  readonly planMeeting?: Maybe<PlanMeetingAnswer>;
  /**
   * Begins the preparation of a council for a place where none lives. Who: a head-office planner, or the director of the
   * centre of the district (of the general branch, for an area). From today the place counts as PREPARING. Clause 第2・2⑷.
   */
  readonly prepareCouncil?: Maybe<PrepareCouncilAnswer>;
  /** Publishes approved minutes; this edition never changes again. Who: the council secretary. Clause 第2・2⑵. */
  readonly publishMinutes?: Maybe<PublishMinutesAnswer>;
  /** Records an answer. Whoever doesn't come is replaced by the next of the reserves with whom every quota still holds. Who: the council's secretary. Clause 第2・2⑷. */
  readonly recordDrawAnswer?: Maybe<RecordDrawAnswerAnswer>;
  /** Takes down what somebody said at a meeting, at a hearing, at a counter or by letter. Who: the council secretary of the place. */
  readonly recordOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Says who answers an opinion instead: such as a service with its own procedure. Who: the addressee's secretary or director. */
  readonly referOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Rejects an appeal. Whoever found the proposal inadmissible may not. Who: a planner of the head office. */
  readonly rejectProposalAppeal?: Maybe<ProposalHandlingAnswer>;
  /** Says that it all still holds: it holds anew from today, also when it had expired. Who: whose it is. */
  readonly renewEligibility?: Maybe<RenewEligibilityAnswer>;
  /** Submits a returned proposal again, with another wording, before its time is over. Who: its author. */
  readonly resubmitProposal?: Maybe<ProposalHandlingAnswer>;
  /** Lets a suspended council go on. Who: a head-office planner. */
  readonly resumeCouncil?: Maybe<ResumeCouncilAnswer>;
  /** Gives a proposal back with what is missing. Who: the addressee's secretary or director. */
  readonly returnProposal?: Maybe<ProposalHandlingAnswer>;
  /** Writes unpublished minutes anew; an approval that they had lapses. Who: the council secretary. */
  readonly reviseMinutes?: Maybe<ReviseMinutesAnswer>;
  /** Says what kind an opinion is, and whether it's published. Who: the addressee's secretary or director. */
  readonly routeOpinion?: Maybe<OpinionHandlingAnswer>;
  /**
   * Plans, moves or drops the day on which a council in preparation is to be established; the state of today doesn't change, and
   * earlier plans stay on record. Who: a head-office planner, or the director of the centre (of the general branch, for an area).
   */
  readonly scheduleCouncilEstablishment?: Maybe<ScheduleCouncilEstablishmentAnswer>;
  /** Sets the whole agenda of a meeting that hasn't begun; once it's made known, with a public reason. Who: the council secretary. */
  readonly setAgenda?: Maybe<SetAgendaAnswer>;
  /**
   * Sets up a subcommittee (部会) of an established body for a purpose; no list says which there may be. It ends by `dissolveCouncil` when
   * its purpose is met, together with its parent, and at the latest with its parent's term. Who: the secretary of the parent.
   */
  readonly setUpSubcommittee?: Maybe<SetUpSubcommitteeAnswer>;
  /** Lets a proposal fall into parts, each point in exactly one. Each part gets a number; supporters count once for all parts. Who: the council secretary of the addressee; its director, too, where no council lives. */
  readonly splitProposal?: Maybe<ProposalHandlingAnswer>;
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
  /** Admits a proposal on appeal. Whoever found it inadmissible may not. Who: a planner of the head office. */
  readonly upholdProposalAppeal?: Maybe<ProposalHandlingAnswer>;
  /** Ends a draw for a public reason before anybody was asked; a new one needs other sources. Who: a planner of the head office, who doesn't hold it. Clause 第2・2⑷. */
  readonly voidDraw?: Maybe<VoidDrawAnswer>;
  /** Takes it back: the words that it rests on are erased at once, the rest on `eraseAt`. Who: whose it is. */
  readonly withdrawEligibility?: Maybe<WithdrawEligibilityAnswer>;
  /** Takes an opinion back before it's answered. Who: its author. */
  readonly withdrawOpinion?: Maybe<OpinionHandlingAnswer>;
  /** Takes a proposal back. Who: its author. */
  readonly withdrawProposal?: Maybe<ProposalHandlingAnswer>;
  /** Ceases to support a proposal, and those that it was merged with. Who: whoever supports it. */
  readonly withdrawProposalSupport?: Maybe<ProposalHandlingAnswer>;
};


export type MutationAbandonCouncilArgs = {
  input: ChangeCouncilInput;
};


export type MutationAddDrawEntriesArgs = {
  input: AddDrawEntriesInput;
};


export type MutationAdmitProposalArgs = {
  input: ProposalStepInput;
};


export type MutationAgreeToProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationAnnounceDrawSourcesArgs = {
  input: AnnounceDrawSourcesInput;
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


export type MutationApproveMinutesArgs = {
  input: ApproveMinutesInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationChangeEligibilityArgs = {
  input: ChangeEligibilityInput;
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


export type MutationCompleteDrawArgs = {
  input: CompleteDrawInput;
};


export type MutationCorrectMinutesArgs = {
  input: CorrectMinutesInput;
};


export type MutationDeclareEligibilityArgs = {
  input: DeclareEligibilityInput;
};


export type MutationDeclineToSupportProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationDeferProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationDeliberateProposalArgs = {
  input: ProposalAgendaInput;
};


export type MutationDissolveCouncilArgs = {
  input: DissolveCouncilInput;
};


export type MutationDraftMinutesArgs = {
  input: DraftMinutesInput;
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


export type MutationFreezeDrawPoolArgs = {
  input: DrawInput;
};


export type MutationHoldMeetingArgs = {
  input: MeetingInput;
};


export type MutationInviteDrawnArgs = {
  input: DrawInput;
};


export type MutationLapseProposalArgs = {
  input: ProposalStepInput;
};


export type MutationMergeProposalArgs = {
  input: ProposalMergeInput;
};


export type MutationNoticeMeetingArgs = {
  input: NoticeMeetingInput;
};


export type MutationOverrideProposalDeclineArgs = {
  input: ProposalStepInput;
};


export type MutationPerformDrawArgs = {
  input: DrawInput;
};


export type MutationPlanDrawArgs = {
  input: PlanDrawInput;
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationPrepareCouncilArgs = {
  input: PrepareCouncilInput;
};


export type MutationPublishMinutesArgs = {
  input: PublishMinutesInput;
};


export type MutationRecordDrawAnswerArgs = {
  input: RecordDrawAnswerInput;
};


export type MutationRecordOpinionArgs = {
  input: RecordOpinionInput;
};


export type MutationReferOpinionArgs = {
  input: ReferOpinionInput;
};


export type MutationRejectProposalAppealArgs = {
  input: ProposalReasonInput;
};


export type MutationRenewEligibilityArgs = {
  input: EligibilityInput;
};


export type MutationResubmitProposalArgs = {
  input: ProposalWordingInput;
};


export type MutationResumeCouncilArgs = {
  input: ChangeCouncilInput;
};


export type MutationReturnProposalArgs = {
  input: ProposalReasonInput;
};


export type MutationReviseMinutesArgs = {
  input: ReviseMinutesInput;
};


export type MutationRouteOpinionArgs = {
  input: RouteOpinionInput;
};


export type MutationScheduleCouncilEstablishmentArgs = {
  input: ScheduleCouncilEstablishmentInput;
};


export type MutationSetAgendaArgs = {
  input: SetAgendaInput;
};


export type MutationSetUpSubcommitteeArgs = {
  input: SetUpSubcommitteeInput;
};


export type MutationSplitProposalArgs = {
  input: ProposalSplitInput;
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


export type MutationUpholdProposalAppealArgs = {
  input: ProposalReasonInput;
};


export type MutationVoidDrawArgs = {
  input: VoidDrawInput;
};


export type MutationWithdrawEligibilityArgs = {
  input: EligibilityInput;
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

/** A thing with an id of its own: one id is the Relay id, the federation key and the key in the store. */
export type Node = {
  /** Opaque; stable for ever. */
  readonly id: Scalars['ID']['output'];
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
  /** The policy that it's about, by its id; null where it's about none. */
  readonly policyId?: Maybe<Scalars['ID']['output']>;
  /** The receipt number, such as `D-ikejiri-O-2026-0001`: of its tier, place and fiscal year, without a gap. */
  readonly reference: Scalars['String']['output'];
  /** Who answers instead; null where nobody does. */
  readonly referredTo?: Maybe<Scalars['String']['output']>;
  /** The answer; null while there's none. An opinion is one point, number 1. */
  readonly response?: Maybe<Response>;
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

/** What `planDraw` answers. */
export type PlanDrawAnswer = Conflict | DrawPlanned | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

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
  /** The name or nickname that they chose; null where they chose none. Nothing else tells who it is. */
  readonly authorName?: Maybe<Scalars['String']['output']>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<ProposalAction>;
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
  /** What it asks for; at most 30. */
  readonly points: ReadonlyArray<ProposalPoint>;
  /** The receipt number, such as `D-ikejiri-P-2026-0001`: of its tier, place and fiscal year, without a gap. */
  readonly reference: Scalars['String']['output'];
  /** The answer that holds: its own, or of the one that it was merged into. Null while there's none. */
  readonly response?: Maybe<Response>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** One council by id, as it stood on the day; null when there's none, or wasn't yet. `asOf`: today when left out. */
  readonly council?: Maybe<Council>;
  /** The roll-out over all places of a kind, with the number of places in each state. `area`: only places of this area. `asOf`: today when left out. */
  readonly councilRollouts?: Maybe<CouncilRollouts>;
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
  /** Whoever is signed in; null when nobody is. */
  readonly me?: Maybe<Me>;
  /** One meeting by id, or null when there's none. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings of all councils, filtered, ordered and paged; the latest first unless ordered otherwise. At most 100 a page. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** One edition of minutes by id, or null when there's none that the caller may know of. */
  readonly minutes?: Maybe<Minutes>;
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


export type QueryMinutesArgs = {
  id: Scalars['ID']['input'];
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

/** What took a point in, covers it already, or gets it. */
export type ReflectionTarget = {
  readonly __typename?: 'ReflectionTarget';
  /** What it is. */
  readonly kind: ReflectionTargetKind;
  /** What it's called. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its id or number. */
  readonly ref: Scalars['String']['output'];
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

/** 回答: what the post that owes it answers to every point. */
export type Response = {
  readonly __typename?: 'Response';
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

/** What `withdrawEligibility` answers. */
export type WithdrawEligibilityAnswer = Conflict | EligibilityActNotPossible | EligibilityWithdrawn | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

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
  Area: Area;
  Council: Council;
  District: District;
  Draw: Draw;
  Eligibility: Eligibility;
  Me: Me;
  Meeting: Meeting;
  Minutes: Minutes;
  Opinion: Opinion;
  ParticipationKind: ParticipationKind;
  Proposal: Proposal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Council:
    ( { __typename: 'Council' }
    & GraphQLRecursivePick<FederationTypes['Council'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  Draw:
    ( { __typename: 'Draw' }
    & GraphQLRecursivePick<FederationTypes['Draw'], {"id":true}> );
  Eligibility:
    ( { __typename: 'Eligibility' }
    & GraphQLRecursivePick<FederationTypes['Eligibility'], {"id":true}> );
  Me:
    ( { __typename: 'Me' }
    & GraphQLRecursivePick<FederationTypes['Me'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Minutes:
    ( { __typename: 'Minutes' }
    & GraphQLRecursivePick<FederationTypes['Minutes'], {"id":true}> );
  Opinion:
    ( { __typename: 'Opinion' }
    & GraphQLRecursivePick<FederationTypes['Opinion'], {"id":true}> );
  ParticipationKind:
    ( { __typename: 'ParticipationKind' }
    & GraphQLRecursivePick<FederationTypes['ParticipationKind'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
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
  ApproveMinutesAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MinutesActNotPossibleModel )
    | ( Omit<MinutesApproved, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
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
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MeetingActNotPossibleModel )
    | ( Omit<MeetingClosed, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
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
  DeclareEligibilityAnswer:
    | ( ConflictModel )
    | ( AlreadyDeclaredModel )
    | ( Omit<EligibilityDeclared, 'eligibility'> & { eligibility: _RefType['Eligibility'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  DissolveCouncilAnswer:
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( Omit<CouncilDissolved, 'council'> & { council: _RefType['Council'] } )
    | ( CouncilHasMeetingsModel )
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
  PlanDrawAnswer:
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
  PublishMinutesAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MinutesActNotPossibleModel )
    | ( Omit<MinutesPublished, 'minutes'> & { minutes: _RefType['Minutes'] } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
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
  RenewEligibilityAnswer:
    | ( ConflictModel )
    | ( EligibilityNotPossibleModel )
    | ( Omit<EligibilityRenewed, 'eligibility'> & { eligibility: _RefType['Eligibility'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
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
  SetUpSubcommitteeAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ParentNotEstablishedModel )
    | ( Omit<SubcommitteeSetUp, 'council'> & { council: _RefType['Council'] } )
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
  VoidDrawAnswer:
    | ( ConflictModel )
    | ( DrawActNotPossibleModel )
    | ( Omit<DrawVoided, 'draw'> & { draw: _RefType['Draw'] } )
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CouncilModel )
    | ( DrawModel )
    | ( EligibilityModel )
    | ( MeetingModel )
    | ( MinutesModel )
    | ( OpinionModel )
    | ( ParticipationKindModel )
    | ( ProposalModel )
  ;
  Problem:
    | ( AgendaMissingModel )
    | ( AreaHasCouncilModel )
    | ( ClosedPartNeedsReasonModel )
    | ( CommitmentBrokenModel )
    | ( ConflictModel )
    | ( CouncilActNotPossibleModel )
    | ( CouncilDoesNotMeetModel )
    | ( CouncilHasMeetingsModel )
    | ( DistrictHasCouncilModel )
    | ( DrawActNotPossibleModel )
    | ( EligibilityNotPossibleModel )
    | ( AlreadyDeclaredModel )
    | ( GroupTooSmallModel )
    | ( HandlingNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( InvitationsOpenModel )
    | ( MeetingActNotPossibleModel )
    | ( MeetingTooEarlyModel )
    | ( MinutesActNotPossibleModel )
    | ( MinutesAlreadyBegunModel )
    | ( NotEligibleModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( NoticeTooLateModel )
    | ( NumbersNotOutModel )
    | ( ParentNotEstablishedModel )
    | ( PersonInPoolModel )
    | ( PlaceHasBodyModel )
    | ( QuotasImpossibleModel )
    | ( ReplyStillDueModel )
    | ( SourceTooSoonModel )
    | ( SourceUsedBeforeModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbandonCouncilAnswer']>;
  AddDrawEntriesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDrawEntriesAnswer']>;
  AddDrawEntriesInput: AddDrawEntriesInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddresseeTier: AddresseeTier;
  AddresseeTierFilter: AddresseeTierFilter;
  AgendaChange: ResolverTypeWrapper<AgendaChange>;
  AgendaItem: ResolverTypeWrapper<AgendaItemModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgendaItemInput: AgendaItemInput;
  AgendaMissing: ResolverTypeWrapper<AgendaMissingModel>;
  AgendaSet: ResolverTypeWrapper<Omit<AgendaSet, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  AnnounceDrawSourcesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceDrawSourcesAnswer']>;
  AnnounceDrawSourcesInput: AnnounceDrawSourcesInput;
  AnswerOpinionInput: AnswerOpinionInput;
  ApproveMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveMinutesAnswer']>;
  ApproveMinutesInput: ApproveMinutesInput;
  Area: ResolverTypeWrapper<Omit<Area, 'council' | 'councilRollout' | 'proposals'> & { council?: Maybe<ResolversTypes['Council']>, councilRollout?: Maybe<ResolversTypes['CouncilRollout']>, proposals?: Maybe<ResolversTypes['ProposalConnection']> }>;
  AreaHasCouncil: ResolverTypeWrapper<AreaHasCouncilModel>;
  AuthorNaming: AuthorNaming;
  CancelMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMeetingAnswer']>;
  CancelMeetingInput: CancelMeetingInput;
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
  ClosedPartNeedsReason: ResolverTypeWrapper<ClosedPartNeedsReasonModel>;
  CommitmentBroken: ResolverTypeWrapper<CommitmentBrokenModel>;
  CompleteDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteDrawAnswer']>;
  CompleteDrawInput: CompleteDrawInput;
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
  CouncilEdge: ResolverTypeWrapper<Omit<CouncilEdge, 'node'> & { node: ResolversTypes['Council'] }>;
  CouncilEstablished: ResolverTypeWrapper<Omit<CouncilEstablished, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilEstablishmentPlan: ResolverTypeWrapper<CouncilEstablishmentPlan>;
  CouncilEstablishmentScheduled: ResolverTypeWrapper<Omit<CouncilEstablishmentScheduled, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilHasMeetings: ResolverTypeWrapper<CouncilHasMeetingsModel>;
  CouncilKind: CouncilKind;
  CouncilKindFilter: CouncilKindFilter;
  CouncilLegalBasis: ResolverTypeWrapper<LegalBasisModel>;
  CouncilOrder: CouncilOrder;
  CouncilOrderField: CouncilOrderField;
  CouncilPrepared: ResolverTypeWrapper<Omit<CouncilPrepared, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilResumed: ResolverTypeWrapper<Omit<CouncilResumed, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilRollout: ResolverTypeWrapper<RolloutModel>;
  CouncilRolloutCount: ResolverTypeWrapper<CouncilRolloutCount>;
  CouncilRolloutState: CouncilRolloutState;
  CouncilRollouts: ResolverTypeWrapper<Omit<CouncilRollouts, 'rollouts'> & { rollouts: ReadonlyArray<ResolversTypes['CouncilRollout']> }>;
  CouncilState: CouncilState;
  CouncilStateChange: ResolverTypeWrapper<CouncilStateChange>;
  CouncilStateFilter: CouncilStateFilter;
  CouncilSuspended: ResolverTypeWrapper<Omit<CouncilSuspended, 'council'> & { council: ResolversTypes['Council'] }>;
  CouncilType: ResolverTypeWrapper<CouncilTypeModel>;
  CouncilTypeSeat: CouncilTypeSeat;
  CouncilWhere: CouncilWhere;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeclareEligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareEligibilityAnswer']>;
  DeclareEligibilityInput: DeclareEligibilityInput;
  DissolveCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DissolveCouncilAnswer']>;
  DissolveCouncilInput: DissolveCouncilInput;
  District: ResolverTypeWrapper<Omit<District, 'council' | 'councilRollout' | 'proposals'> & { council?: Maybe<ResolversTypes['Council']>, councilRollout?: Maybe<ResolversTypes['CouncilRollout']>, proposals?: Maybe<ResolversTypes['ProposalConnection']> }>;
  DistrictHasCouncil: ResolverTypeWrapper<DistrictHasCouncilModel>;
  DraftMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftMinutesAnswer']>;
  DraftMinutesInput: DraftMinutesInput;
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
  EstablishCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishCouncilAnswer']>;
  EstablishCouncilInput: EstablishCouncilInput;
  FixDrawSeedAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FixDrawSeedAnswer']>;
  FixDrawSeedInput: FixDrawSeedInput;
  FreezeDrawPoolAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FreezeDrawPoolAnswer']>;
  GroupTooSmall: ResolverTypeWrapper<GroupTooSmallModel>;
  HandlingNotPossible: ResolverTypeWrapper<HandlingNotPossibleModel>;
  HandlingStep: ResolverTypeWrapper<StepModel>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HoldMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldMeetingAnswer']>;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IntFilter: IntFilter;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  InvitationsOpen: ResolverTypeWrapper<InvitationsOpenModel>;
  InviteDrawnAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteDrawnAnswer']>;
  Language: Language;
  Me: ResolverTypeWrapper<PersonModel>;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  MeetingActNotPossible: ResolverTypeWrapper<MeetingActNotPossibleModel>;
  MeetingAction: MeetingAction;
  MeetingCancelled: ResolverTypeWrapper<Omit<MeetingCancelled, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingClosed: ResolverTypeWrapper<Omit<MeetingClosed, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingInput: MeetingInput;
  MeetingMode: MeetingMode;
  MeetingNotice: ResolverTypeWrapper<MeetingNotice>;
  MeetingNoticed: ResolverTypeWrapper<Omit<MeetingNoticed, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingOpened: ResolverTypeWrapper<Omit<MeetingOpened, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingPlanned: ResolverTypeWrapper<Omit<MeetingPlanned, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingState: MeetingState;
  MeetingStateFilter: MeetingStateFilter;
  MeetingTooEarly: ResolverTypeWrapper<MeetingTooEarlyModel>;
  MeetingWhere: MeetingWhere;
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
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotEligibleToTakePart: ResolverTypeWrapper<NotEligibleModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  NoticeMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoticeMeetingAnswer']>;
  NoticeMeetingInput: NoticeMeetingInput;
  NoticeRule: ResolverTypeWrapper<NoticeRuleModel>;
  NoticeTooLate: ResolverTypeWrapper<NoticeTooLateModel>;
  NumbersNotOut: ResolverTypeWrapper<NumbersNotOutModel>;
  Office: ResolverTypeWrapper<Office>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentNotEstablished: ResolverTypeWrapper<ParentNotEstablishedModel>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipationKind: ResolverTypeWrapper<ParticipationKindModel>;
  PerformDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PerformDrawAnswer']>;
  PersonInPool: ResolverTypeWrapper<PersonInPoolModel>;
  PlaceHasBody: ResolverTypeWrapper<PlaceHasBodyModel>;
  PlanDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDrawAnswer']>;
  PlanDrawInput: PlanDrawInput;
  PlanMeetingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanMeetingAnswer']>;
  PlanMeetingInput: PlanMeetingInput;
  PointDecision: PointDecision;
  Position: ResolverTypeWrapper<Position>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PositionInput: PositionInput;
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
  PublishMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishMinutesAnswer']>;
  PublishMinutesInput: PublishMinutesInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotasImpossible: ResolverTypeWrapper<QuotasImpossibleModel>;
  RecordDrawAnswerAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDrawAnswerAnswer']>;
  RecordDrawAnswerInput: RecordDrawAnswerInput;
  RecordOpinionInput: RecordOpinionInput;
  ReferOpinionInput: ReferOpinionInput;
  ReflectionTarget: ResolverTypeWrapper<ReflectionTarget>;
  ReflectionTargetInput: ReflectionTargetInput;
  ReflectionTargetKind: ReflectionTargetKind;
  RenewEligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewEligibilityAnswer']>;
  ReplyStillDue: ResolverTypeWrapper<ReplyStillDueModel>;
  Response: ResolverTypeWrapper<ResponseModel>;
  ResponseItem: ResolverTypeWrapper<ResponseItem>;
  ResponseItemInput: ResponseItemInput;
  ResumeCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeCouncilAnswer']>;
  ReviseMinutesAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseMinutesAnswer']>;
  ReviseMinutesInput: ReviseMinutesInput;
  RouteOpinionInput: RouteOpinionInput;
  ScheduleCouncilEstablishmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleCouncilEstablishmentAnswer']>;
  ScheduleCouncilEstablishmentInput: ScheduleCouncilEstablishmentInput;
  SearchFilter: SearchFilter;
  SetAgendaAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAgendaAnswer']>;
  SetAgendaInput: SetAgendaInput;
  SetUpSubcommitteeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUpSubcommitteeAnswer']>;
  SetUpSubcommitteeInput: SetUpSubcommitteeInput;
  Source: ResolverTypeWrapper<Source>;
  SourceTooSoon: ResolverTypeWrapper<SourceTooSoonModel>;
  SourceUsedBefore: ResolverTypeWrapper<SourceUsedBeforeModel>;
  SubcommitteeSetUp: ResolverTypeWrapper<Omit<SubcommitteeSetUp, 'council'> & { council: ResolversTypes['Council'] }>;
  SubmissionChannel: SubmissionChannel;
  SubmissionView: SubmissionView;
  SubmitOpinionInput: SubmitOpinionInput;
  SubmitProposalInput: SubmitProposalInput;
  SupportProposalInput: SupportProposalInput;
  SuspendCouncilAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendCouncilAnswer']>;
  TextFilter: TextFilter;
  VoidDrawAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidDrawAnswer']>;
  VoidDrawInput: VoidDrawInput;
  WithdrawEligibilityAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawEligibilityAnswer']>;
  WithdrawOpinionInput: WithdrawOpinionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['AbandonCouncilAnswer'];
  AddDrawEntriesAnswer: ResolversUnionTypes<ResolversParentTypes>['AddDrawEntriesAnswer'];
  AddDrawEntriesInput: AddDrawEntriesInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AddresseeTierFilter: AddresseeTierFilter;
  AgendaChange: AgendaChange;
  AgendaItem: AgendaItemModel;
  Boolean: Scalars['Boolean']['output'];
  AgendaItemInput: AgendaItemInput;
  AgendaMissing: AgendaMissingModel;
  AgendaSet: Omit<AgendaSet, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  AnnounceDrawSourcesAnswer: ResolversUnionTypes<ResolversParentTypes>['AnnounceDrawSourcesAnswer'];
  AnnounceDrawSourcesInput: AnnounceDrawSourcesInput;
  AnswerOpinionInput: AnswerOpinionInput;
  ApproveMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['ApproveMinutesAnswer'];
  ApproveMinutesInput: ApproveMinutesInput;
  Area: Omit<Area, 'council' | 'councilRollout' | 'proposals'> & { council?: Maybe<ResolversParentTypes['Council']>, councilRollout?: Maybe<ResolversParentTypes['CouncilRollout']>, proposals?: Maybe<ResolversParentTypes['ProposalConnection']> } | FederationReferenceTypes['Area'];
  AreaHasCouncil: AreaHasCouncilModel;
  CancelMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['CancelMeetingAnswer'];
  CancelMeetingInput: CancelMeetingInput;
  ChangeCouncilInput: ChangeCouncilInput;
  ChangeEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['ChangeEligibilityAnswer'];
  ChangeEligibilityInput: ChangeEligibilityInput;
  Clause: Clause;
  Clock: ClockModel;
  ClockEscalation: ClockEscalation;
  ClockRule: ClockRuleModel;
  CloseDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseDrawAnswer'];
  CloseMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseMeetingAnswer'];
  ClosedPartNeedsReason: ClosedPartNeedsReasonModel;
  CommitmentBroken: CommitmentBrokenModel;
  CompleteDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['CompleteDrawAnswer'];
  CompleteDrawInput: CompleteDrawInput;
  Conflict: ConflictModel;
  CorrectMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['CorrectMinutesAnswer'];
  CorrectMinutesInput: CorrectMinutesInput;
  Council: CouncilModel;
  CouncilAbandoned: Omit<CouncilAbandoned, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilActNotPossible: CouncilActNotPossibleModel;
  CouncilConnection: Omit<CouncilConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouncilEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Council']> };
  CouncilDissolved: Omit<CouncilDissolved, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilDoesNotMeet: CouncilDoesNotMeetModel;
  CouncilEdge: Omit<CouncilEdge, 'node'> & { node: ResolversParentTypes['Council'] };
  CouncilEstablished: Omit<CouncilEstablished, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilEstablishmentPlan: CouncilEstablishmentPlan;
  CouncilEstablishmentScheduled: Omit<CouncilEstablishmentScheduled, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilHasMeetings: CouncilHasMeetingsModel;
  CouncilKindFilter: CouncilKindFilter;
  CouncilLegalBasis: LegalBasisModel;
  CouncilOrder: CouncilOrder;
  CouncilPrepared: Omit<CouncilPrepared, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilResumed: Omit<CouncilResumed, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilRollout: RolloutModel;
  CouncilRolloutCount: CouncilRolloutCount;
  CouncilRollouts: Omit<CouncilRollouts, 'rollouts'> & { rollouts: ReadonlyArray<ResolversParentTypes['CouncilRollout']> };
  CouncilStateChange: CouncilStateChange;
  CouncilStateFilter: CouncilStateFilter;
  CouncilSuspended: Omit<CouncilSuspended, 'council'> & { council: ResolversParentTypes['Council'] };
  CouncilType: CouncilTypeModel;
  CouncilWhere: CouncilWhere;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeclareEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['DeclareEligibilityAnswer'];
  DeclareEligibilityInput: DeclareEligibilityInput;
  DissolveCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['DissolveCouncilAnswer'];
  DissolveCouncilInput: DissolveCouncilInput;
  District: Omit<District, 'council' | 'councilRollout' | 'proposals'> & { council?: Maybe<ResolversParentTypes['Council']>, councilRollout?: Maybe<ResolversParentTypes['CouncilRollout']>, proposals?: Maybe<ResolversParentTypes['ProposalConnection']> } | FederationReferenceTypes['District'];
  DistrictHasCouncil: DistrictHasCouncilModel;
  DraftMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['DraftMinutesAnswer'];
  DraftMinutesInput: DraftMinutesInput;
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
  EstablishCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['EstablishCouncilAnswer'];
  EstablishCouncilInput: EstablishCouncilInput;
  FixDrawSeedAnswer: ResolversUnionTypes<ResolversParentTypes>['FixDrawSeedAnswer'];
  FixDrawSeedInput: FixDrawSeedInput;
  FreezeDrawPoolAnswer: ResolversUnionTypes<ResolversParentTypes>['FreezeDrawPoolAnswer'];
  GroupTooSmall: GroupTooSmallModel;
  HandlingNotPossible: HandlingNotPossibleModel;
  HandlingStep: StepModel;
  HistoryEntry: HistoryEntry;
  HoldMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['HoldMeetingAnswer'];
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IntFilter: IntFilter;
  InvalidInput: InvalidInputModel;
  InvitationsOpen: InvitationsOpenModel;
  InviteDrawnAnswer: ResolversUnionTypes<ResolversParentTypes>['InviteDrawnAnswer'];
  Me: PersonModel;
  Meeting: MeetingModel;
  MeetingActNotPossible: MeetingActNotPossibleModel;
  MeetingCancelled: Omit<MeetingCancelled, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingClosed: Omit<MeetingClosed, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingInput: MeetingInput;
  MeetingNotice: MeetingNotice;
  MeetingNoticed: Omit<MeetingNoticed, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingOpened: Omit<MeetingOpened, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingOrder: MeetingOrder;
  MeetingPlanned: Omit<MeetingPlanned, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingStateFilter: MeetingStateFilter;
  MeetingTooEarly: MeetingTooEarlyModel;
  MeetingWhere: MeetingWhere;
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
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotEligibleToTakePart: NotEligibleModel;
  NotFound: NotFoundModel;
  NotPermitted: NotPermittedModel;
  NoticeMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['NoticeMeetingAnswer'];
  NoticeMeetingInput: NoticeMeetingInput;
  NoticeRule: NoticeRuleModel;
  NoticeTooLate: NoticeTooLateModel;
  NumbersNotOut: NumbersNotOutModel;
  Office: Office;
  Opinion: OpinionModel;
  OpinionConnection: Omit<OpinionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpinionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Opinion']> };
  OpinionEdge: Omit<OpinionEdge, 'node'> & { node: ResolversParentTypes['Opinion'] };
  OpinionHandled: Omit<OpinionHandled, 'opinion'> & { opinion: ResolversParentTypes['Opinion'] };
  OpinionHandlingAnswer: ResolversUnionTypes<ResolversParentTypes>['OpinionHandlingAnswer'];
  OpinionHandlingStateFilter: OpinionHandlingStateFilter;
  OpinionOrder: OpinionOrder;
  OpinionWhere: OpinionWhere;
  PageInfo: PageInfo;
  ParentNotEstablished: ParentNotEstablishedModel;
  PartialDate: Scalars['PartialDate']['output'];
  ParticipationKind: ParticipationKindModel;
  PerformDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['PerformDrawAnswer'];
  PersonInPool: PersonInPoolModel;
  PlaceHasBody: PlaceHasBodyModel;
  PlanDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanDrawAnswer'];
  PlanDrawInput: PlanDrawInput;
  PlanMeetingAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanMeetingAnswer'];
  PlanMeetingInput: PlanMeetingInput;
  Position: Position;
  Float: Scalars['Float']['output'];
  PositionInput: PositionInput;
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
  PublishMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['PublishMinutesAnswer'];
  PublishMinutesInput: PublishMinutesInput;
  Query: Record<PropertyKey, never>;
  QuotasImpossible: QuotasImpossibleModel;
  RecordDrawAnswerAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordDrawAnswerAnswer'];
  RecordDrawAnswerInput: RecordDrawAnswerInput;
  RecordOpinionInput: RecordOpinionInput;
  ReferOpinionInput: ReferOpinionInput;
  ReflectionTarget: ReflectionTarget;
  ReflectionTargetInput: ReflectionTargetInput;
  RenewEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['RenewEligibilityAnswer'];
  ReplyStillDue: ReplyStillDueModel;
  Response: ResponseModel;
  ResponseItem: ResponseItem;
  ResponseItemInput: ResponseItemInput;
  ResumeCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['ResumeCouncilAnswer'];
  ReviseMinutesAnswer: ResolversUnionTypes<ResolversParentTypes>['ReviseMinutesAnswer'];
  ReviseMinutesInput: ReviseMinutesInput;
  RouteOpinionInput: RouteOpinionInput;
  ScheduleCouncilEstablishmentAnswer: ResolversUnionTypes<ResolversParentTypes>['ScheduleCouncilEstablishmentAnswer'];
  ScheduleCouncilEstablishmentInput: ScheduleCouncilEstablishmentInput;
  SearchFilter: SearchFilter;
  SetAgendaAnswer: ResolversUnionTypes<ResolversParentTypes>['SetAgendaAnswer'];
  SetAgendaInput: SetAgendaInput;
  SetUpSubcommitteeAnswer: ResolversUnionTypes<ResolversParentTypes>['SetUpSubcommitteeAnswer'];
  SetUpSubcommitteeInput: SetUpSubcommitteeInput;
  Source: Source;
  SourceTooSoon: SourceTooSoonModel;
  SourceUsedBefore: SourceUsedBeforeModel;
  SubcommitteeSetUp: Omit<SubcommitteeSetUp, 'council'> & { council: ResolversParentTypes['Council'] };
  SubmitOpinionInput: SubmitOpinionInput;
  SubmitProposalInput: SubmitProposalInput;
  SupportProposalInput: SupportProposalInput;
  SuspendCouncilAnswer: ResolversUnionTypes<ResolversParentTypes>['SuspendCouncilAnswer'];
  TextFilter: TextFilter;
  VoidDrawAnswer: ResolversUnionTypes<ResolversParentTypes>['VoidDrawAnswer'];
  VoidDrawInput: VoidDrawInput;
  WithdrawEligibilityAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawEligibilityAnswer'];
  WithdrawOpinionInput: WithdrawOpinionInput;
  String: Scalars['String']['output'];
};

export type AudienceDirectiveArgs = {
  clause?: Maybe<Scalars['String']['input']>;
  is: Scalars['String']['input'];
  posts?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  rule?: Maybe<Scalars['String']['input']>;
};

export type AudienceDirectiveResolver<Result, Parent, ContextType = Context, Args = AudienceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbandonCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbandonCouncilAnswer'] = ResolversParentTypes['AbandonCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilAbandoned' | 'CouncilActNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AddDrawEntriesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDrawEntriesAnswer'] = ResolversParentTypes['AddDrawEntriesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawEntriesAdded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PersonInPool', ParentType, ContextType>;
};

export type AgendaChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaChange'] = ResolversParentTypes['AgendaChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaMissing'] = ResolversParentTypes['AgendaMissing']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgendaMissingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgendaMissingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSet'] = ResolversParentTypes['AgendaSet']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceDrawSourcesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceDrawSourcesAnswer'] = ResolversParentTypes['AnnounceDrawSourcesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawSourcesAnnounced' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SourceTooSoon' | 'SourceUsedBefore', ParentType, ContextType>;
};

export type ApproveMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveMinutesAnswer'] = ResolversParentTypes['ApproveMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MinutesActNotPossible' | 'MinutesApproved' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type CancelMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMeetingAnswer'] = ResolversParentTypes['CancelMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingCancelled' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingClosed' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ClosedPartNeedsReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedPartNeedsReason'] = ResolversParentTypes['ClosedPartNeedsReason']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosedPartNeedsReasonMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClosedPartNeedsReasonRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CouncilAction']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['CouncilStateChange']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  draws?: Resolver<Maybe<ResolversTypes['DrawConnection']>, ParentType, ContextType, Partial<CouncilDrawsArgs>>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouncilKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['CouncilLegalBasis']>, ParentType, ContextType>;
  livesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, Partial<CouncilMeetingsArgs>>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  noticeRule?: Resolver<Maybe<ResolversTypes['NoticeRule']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['CouncilEstablishmentPlan']>, ParentType, ContextType>;
  preparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretariat?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouncilState'], ParentType, ContextType>;
  subcommittees?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CouncilType'], ParentType, ContextType>;
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
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclareEligibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareEligibilityAnswer'] = ResolversParentTypes['DeclareEligibilityAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EligibilityAlreadyDeclared' | 'EligibilityDeclared' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type DissolveCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissolveCouncilAnswer'] = ResolversParentTypes['DissolveCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilDissolved' | 'CouncilHasMeetings' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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
  keyString?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawLetter']>>, ParentType, ContextType, Partial<DrawLettersArgs>>;
  maxAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['DrawEntryConnection']>, ParentType, ContextType, Partial<DrawOrderArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['DrawPlace']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['DrawEntryConnection']>, ParentType, ContextType, Partial<DrawPoolArgs>>;
  poolHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilDoesNotMeet' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'MeetingOpened' | 'MeetingTooEarly' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdempotencyKeyReusedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdempotencyKeyReusedRemedyArgs, 'lang'>>;
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
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mainOpinions?: Resolver<ResolversTypes['OpinionConnection'], ParentType, ContextType, Partial<MeetingMainOpinionsArgs>>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  minutesEditions?: Resolver<ReadonlyArray<ResolversTypes['Minutes']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MeetingMode'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['MeetingNotice']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MeetingTooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingTooEarly'] = ResolversParentTypes['MeetingTooEarly']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingTooEarlyMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingTooEarlyRemedyArgs, 'lang'>>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['MinutesParagraph']>, ParentType, ContextType>;
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
  addDrawEntries?: Resolver<Maybe<ResolversTypes['AddDrawEntriesAnswer']>, ParentType, ContextType, RequireFields<MutationAddDrawEntriesArgs, 'input'>>;
  admitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAdmitProposalArgs, 'input'>>;
  agreeToProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAgreeToProposalArgs, 'input'>>;
  announceDrawSources?: Resolver<Maybe<ResolversTypes['AnnounceDrawSourcesAnswer']>, ParentType, ContextType, RequireFields<MutationAnnounceDrawSourcesArgs, 'input'>>;
  answerOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerOpinionArgs, 'input'>>;
  answerProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerProposalArgs, 'input'>>;
  appealProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationAppealProposalArgs, 'input'>>;
  approveMinutes?: Resolver<Maybe<ResolversTypes['ApproveMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationApproveMinutesArgs, 'input'>>;
  cancelMeeting?: Resolver<Maybe<ResolversTypes['CancelMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  changeEligibility?: Resolver<Maybe<ResolversTypes['ChangeEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationChangeEligibilityArgs, 'input'>>;
  closeDraw?: Resolver<Maybe<ResolversTypes['CloseDrawAnswer']>, ParentType, ContextType, RequireFields<MutationCloseDrawArgs, 'input'>>;
  closeMeeting?: Resolver<Maybe<ResolversTypes['CloseMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationCloseMeetingArgs, 'input'>>;
  closeProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationCloseProposalArgs, 'input'>>;
  completeDraw?: Resolver<Maybe<ResolversTypes['CompleteDrawAnswer']>, ParentType, ContextType, RequireFields<MutationCompleteDrawArgs, 'input'>>;
  correctMinutes?: Resolver<Maybe<ResolversTypes['CorrectMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationCorrectMinutesArgs, 'input'>>;
  declareEligibility?: Resolver<Maybe<ResolversTypes['DeclareEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationDeclareEligibilityArgs, 'input'>>;
  declineToSupportProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineToSupportProposalArgs, 'input'>>;
  deferProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDeferProposalArgs, 'input'>>;
  deliberateProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationDeliberateProposalArgs, 'input'>>;
  dissolveCouncil?: Resolver<Maybe<ResolversTypes['DissolveCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationDissolveCouncilArgs, 'input'>>;
  draftMinutes?: Resolver<Maybe<ResolversTypes['DraftMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationDraftMinutesArgs, 'input'>>;
  establishCouncil?: Resolver<Maybe<ResolversTypes['EstablishCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationEstablishCouncilArgs, 'input'>>;
  findProposalInadmissible?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationFindProposalInadmissibleArgs, 'input'>>;
  fixDrawSeed?: Resolver<Maybe<ResolversTypes['FixDrawSeedAnswer']>, ParentType, ContextType, RequireFields<MutationFixDrawSeedArgs, 'input'>>;
  freezeDrawPool?: Resolver<Maybe<ResolversTypes['FreezeDrawPoolAnswer']>, ParentType, ContextType, RequireFields<MutationFreezeDrawPoolArgs, 'input'>>;
  holdMeeting?: Resolver<Maybe<ResolversTypes['HoldMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  inviteDrawn?: Resolver<Maybe<ResolversTypes['InviteDrawnAnswer']>, ParentType, ContextType, RequireFields<MutationInviteDrawnArgs, 'input'>>;
  lapseProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationLapseProposalArgs, 'input'>>;
  mergeProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationMergeProposalArgs, 'input'>>;
  noticeMeeting?: Resolver<Maybe<ResolversTypes['NoticeMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationNoticeMeetingArgs, 'input'>>;
  overrideProposalDecline?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationOverrideProposalDeclineArgs, 'input'>>;
  performDraw?: Resolver<Maybe<ResolversTypes['PerformDrawAnswer']>, ParentType, ContextType, RequireFields<MutationPerformDrawArgs, 'input'>>;
  planDraw?: Resolver<Maybe<ResolversTypes['PlanDrawAnswer']>, ParentType, ContextType, RequireFields<MutationPlanDrawArgs, 'input'>>;
  planMeeting?: Resolver<Maybe<ResolversTypes['PlanMeetingAnswer']>, ParentType, ContextType, RequireFields<MutationPlanMeetingArgs, 'input'>>;
  prepareCouncil?: Resolver<Maybe<ResolversTypes['PrepareCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationPrepareCouncilArgs, 'input'>>;
  publishMinutes?: Resolver<Maybe<ResolversTypes['PublishMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationPublishMinutesArgs, 'input'>>;
  recordDrawAnswer?: Resolver<Maybe<ResolversTypes['RecordDrawAnswerAnswer']>, ParentType, ContextType, RequireFields<MutationRecordDrawAnswerArgs, 'input'>>;
  recordOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRecordOpinionArgs, 'input'>>;
  referOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationReferOpinionArgs, 'input'>>;
  rejectProposalAppeal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRejectProposalAppealArgs, 'input'>>;
  renewEligibility?: Resolver<Maybe<ResolversTypes['RenewEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationRenewEligibilityArgs, 'input'>>;
  resubmitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationResubmitProposalArgs, 'input'>>;
  resumeCouncil?: Resolver<Maybe<ResolversTypes['ResumeCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationResumeCouncilArgs, 'input'>>;
  returnProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationReturnProposalArgs, 'input'>>;
  reviseMinutes?: Resolver<Maybe<ResolversTypes['ReviseMinutesAnswer']>, ParentType, ContextType, RequireFields<MutationReviseMinutesArgs, 'input'>>;
  routeOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationRouteOpinionArgs, 'input'>>;
  scheduleCouncilEstablishment?: Resolver<Maybe<ResolversTypes['ScheduleCouncilEstablishmentAnswer']>, ParentType, ContextType, RequireFields<MutationScheduleCouncilEstablishmentArgs, 'input'>>;
  setAgenda?: Resolver<Maybe<ResolversTypes['SetAgendaAnswer']>, ParentType, ContextType, RequireFields<MutationSetAgendaArgs, 'input'>>;
  setUpSubcommittee?: Resolver<Maybe<ResolversTypes['SetUpSubcommitteeAnswer']>, ParentType, ContextType, RequireFields<MutationSetUpSubcommitteeArgs, 'input'>>;
  splitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSplitProposalArgs, 'input'>>;
  submitOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSubmitOpinionArgs, 'input'>>;
  submitProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'input'>>;
  supportProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationSupportProposalArgs, 'input'>>;
  suspendCouncil?: Resolver<Maybe<ResolversTypes['SuspendCouncilAnswer']>, ParentType, ContextType, RequireFields<MutationSuspendCouncilArgs, 'input'>>;
  upholdProposalAppeal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationUpholdProposalAppealArgs, 'input'>>;
  voidDraw?: Resolver<Maybe<ResolversTypes['VoidDrawAnswer']>, ParentType, ContextType, RequireFields<MutationVoidDrawArgs, 'input'>>;
  withdrawEligibility?: Resolver<Maybe<ResolversTypes['WithdrawEligibilityAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawEligibilityArgs, 'input'>>;
  withdrawOpinion?: Resolver<Maybe<ResolversTypes['OpinionHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawOpinionArgs, 'input'>>;
  withdrawProposal?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  withdrawProposalSupport?: Resolver<Maybe<ResolversTypes['ProposalHandlingAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawProposalSupportArgs, 'input'>>;
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

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Council' | 'Draw' | 'Eligibility' | 'Meeting' | 'Minutes' | 'Opinion' | 'ParticipationKind' | 'Proposal', ParentType, ContextType>;
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

export type NotPermittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  isSignedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotPermittedMessageArgs, 'lang'>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotPermittedRemedyArgs, 'lang'>>;
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

export type NumbersNotOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumbersNotOut'] = ResolversParentTypes['NumbersNotOut']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NumbersNotOutMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NumbersNotOutRemedyArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion'], FederationReferenceType extends FederationReferenceTypes['Opinion'] = FederationReferenceTypes['Opinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  addresseePost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OpinionHandlingAction']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SubmissionChannel'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OpinionKind']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  naming?: Resolver<ResolversTypes['AuthorNaming'], ParentType, ContextType>;
  policyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PlanDrawAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDrawAnswer'] = ResolversParentTypes['PlanDrawAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawPlanned' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PlanMeetingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMeetingAnswer'] = ResolversParentTypes['PlanMeetingAnswer']> = {
  __resolveType?: TypeResolveFn<'ClosedPartNeedsReason' | 'Conflict' | 'CouncilDoesNotMeet' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingPlanned' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PrepareCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareCouncilAnswer'] = ResolversParentTypes['PrepareCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaHasCouncil' | 'Conflict' | 'CouncilPrepared' | 'DistrictHasCouncil' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PlaceHasBody', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'AgendaMissing' | 'AreaHasCouncil' | 'ClosedPartNeedsReason' | 'CommitmentBroken' | 'Conflict' | 'CouncilActNotPossible' | 'CouncilDoesNotMeet' | 'CouncilHasMeetings' | 'DistrictHasCouncil' | 'DrawActNotPossible' | 'EligibilityActNotPossible' | 'EligibilityAlreadyDeclared' | 'GroupTooSmall' | 'HandlingNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'InvitationsOpen' | 'MeetingActNotPossible' | 'MeetingTooEarly' | 'MinutesActNotPossible' | 'MinutesAlreadyBegun' | 'NotEligibleToTakePart' | 'NotFound' | 'NotPermitted' | 'NoticeTooLate' | 'NumbersNotOut' | 'ParentNotEstablished' | 'PersonInPool' | 'PlaceHasBody' | 'QuotasImpossible' | 'ReplyStillDue' | 'SourceTooSoon' | 'SourceUsedBefore', ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  addresseePost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProposalAction']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSupportedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  naming?: Resolver<ResolversTypes['AuthorNaming'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['ProposalPoint']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
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

export type PublishMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMinutesAnswer'] = ResolversParentTypes['PublishMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MinutesActNotPossible' | 'MinutesPublished' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType, RequireFields<QueryCouncilArgs, 'id'>>;
  councilRollouts?: Resolver<Maybe<ResolversTypes['CouncilRollouts']>, ParentType, ContextType, RequireFields<QueryCouncilRolloutsArgs, 'kind'>>;
  councilTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CouncilType']>>, ParentType, ContextType>;
  councils?: Resolver<Maybe<ResolversTypes['CouncilConnection']>, ParentType, ContextType, Partial<QueryCouncilsArgs>>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'id'>>;
  drawLine?: Resolver<Maybe<ResolversTypes['DrawEntry']>, ParentType, ContextType, RequireFields<QueryDrawLineArgs, 'draw' | 'person' | 'salt'>>;
  draws?: Resolver<Maybe<ResolversTypes['DrawConnection']>, ParentType, ContextType, Partial<QueryDrawsArgs>>;
  eligibilityByReference?: Resolver<Maybe<ResolversTypes['EligibilityCheck']>, ParentType, ContextType, RequireFields<QueryEligibilityByReferenceArgs, 'purpose' | 'reference'>>;
  eligibilityCounts?: Resolver<Maybe<ResolversTypes['EligibilityCounts']>, ParentType, ContextType>;
  eligibilityFor?: Resolver<Maybe<ResolversTypes['EligibilityVerdict']>, ParentType, ContextType, RequireFields<QueryEligibilityForArgs, 'activity'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType, RequireFields<QueryMinutesArgs, 'id'>>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType, Partial<QueryOpinionArgs>>;
  opinions?: Resolver<Maybe<ResolversTypes['OpinionConnection']>, ParentType, ContextType, RequireFields<QueryOpinionsArgs, 'view'>>;
  participationKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParticipationKind']>>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, Partial<QueryProposalArgs>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'view'>>;
};

export type QuotasImpossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotasImpossible'] = ResolversParentTypes['QuotasImpossible']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuotasImpossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuotasImpossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDrawAnswerAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDrawAnswerAnswer'] = ResolversParentTypes['RecordDrawAnswerAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawAnswerRecorded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ReplyStillDue', ParentType, ContextType>;
};

export type ReflectionTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionTarget'] = ResolversParentTypes['ReflectionTarget']> = {
  kind?: Resolver<ResolversTypes['ReflectionTargetKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ResponseItem']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponseItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseItem'] = ResolversParentTypes['ResponseItem']> = {
  decision?: Resolver<ResolversTypes['PointDecision'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ReflectionTarget']>, ParentType, ContextType>;
};

export type ResumeCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCouncilAnswer'] = ResolversParentTypes['ResumeCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilResumed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ReviseMinutesAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseMinutesAnswer'] = ResolversParentTypes['ReviseMinutesAnswer']> = {
  __resolveType?: TypeResolveFn<'ClosedPartNeedsReason' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MinutesActNotPossible' | 'MinutesRevised' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ScheduleCouncilEstablishmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleCouncilEstablishmentAnswer'] = ResolversParentTypes['ScheduleCouncilEstablishmentAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilEstablishmentScheduled' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SetAgendaAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAgendaAnswer'] = ResolversParentTypes['SetAgendaAnswer']> = {
  __resolveType?: TypeResolveFn<'AgendaMissing' | 'AgendaSet' | 'ClosedPartNeedsReason' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingActNotPossible' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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

export type SubcommitteeSetUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubcommitteeSetUp'] = ResolversParentTypes['SubcommitteeSetUp']> = {
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendCouncilAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCouncilAnswer'] = ResolversParentTypes['SuspendCouncilAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CouncilActNotPossible' | 'CouncilHasMeetings' | 'CouncilSuspended' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type VoidDrawAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidDrawAnswer'] = ResolversParentTypes['VoidDrawAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrawActNotPossible' | 'DrawVoided' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawEligibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEligibilityAnswer'] = ResolversParentTypes['WithdrawEligibilityAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EligibilityActNotPossible' | 'EligibilityWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbandonCouncilAnswer?: AbandonCouncilAnswerResolvers<ContextType>;
  AddDrawEntriesAnswer?: AddDrawEntriesAnswerResolvers<ContextType>;
  AgendaChange?: AgendaChangeResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaMissing?: AgendaMissingResolvers<ContextType>;
  AgendaSet?: AgendaSetResolvers<ContextType>;
  AnnounceDrawSourcesAnswer?: AnnounceDrawSourcesAnswerResolvers<ContextType>;
  ApproveMinutesAnswer?: ApproveMinutesAnswerResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaHasCouncil?: AreaHasCouncilResolvers<ContextType>;
  CancelMeetingAnswer?: CancelMeetingAnswerResolvers<ContextType>;
  ChangeEligibilityAnswer?: ChangeEligibilityAnswerResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockEscalation?: ClockEscalationResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  CloseDrawAnswer?: CloseDrawAnswerResolvers<ContextType>;
  CloseMeetingAnswer?: CloseMeetingAnswerResolvers<ContextType>;
  ClosedPartNeedsReason?: ClosedPartNeedsReasonResolvers<ContextType>;
  CommitmentBroken?: CommitmentBrokenResolvers<ContextType>;
  CompleteDrawAnswer?: CompleteDrawAnswerResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CorrectMinutesAnswer?: CorrectMinutesAnswerResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  CouncilAbandoned?: CouncilAbandonedResolvers<ContextType>;
  CouncilActNotPossible?: CouncilActNotPossibleResolvers<ContextType>;
  CouncilConnection?: CouncilConnectionResolvers<ContextType>;
  CouncilDissolved?: CouncilDissolvedResolvers<ContextType>;
  CouncilDoesNotMeet?: CouncilDoesNotMeetResolvers<ContextType>;
  CouncilEdge?: CouncilEdgeResolvers<ContextType>;
  CouncilEstablished?: CouncilEstablishedResolvers<ContextType>;
  CouncilEstablishmentPlan?: CouncilEstablishmentPlanResolvers<ContextType>;
  CouncilEstablishmentScheduled?: CouncilEstablishmentScheduledResolvers<ContextType>;
  CouncilHasMeetings?: CouncilHasMeetingsResolvers<ContextType>;
  CouncilLegalBasis?: CouncilLegalBasisResolvers<ContextType>;
  CouncilPrepared?: CouncilPreparedResolvers<ContextType>;
  CouncilResumed?: CouncilResumedResolvers<ContextType>;
  CouncilRollout?: CouncilRolloutResolvers<ContextType>;
  CouncilRolloutCount?: CouncilRolloutCountResolvers<ContextType>;
  CouncilRollouts?: CouncilRolloutsResolvers<ContextType>;
  CouncilStateChange?: CouncilStateChangeResolvers<ContextType>;
  CouncilSuspended?: CouncilSuspendedResolvers<ContextType>;
  CouncilType?: CouncilTypeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclareEligibilityAnswer?: DeclareEligibilityAnswerResolvers<ContextType>;
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
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationsOpen?: InvitationsOpenResolvers<ContextType>;
  InviteDrawnAnswer?: InviteDrawnAnswerResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingActNotPossible?: MeetingActNotPossibleResolvers<ContextType>;
  MeetingCancelled?: MeetingCancelledResolvers<ContextType>;
  MeetingClosed?: MeetingClosedResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingNotice?: MeetingNoticeResolvers<ContextType>;
  MeetingNoticed?: MeetingNoticedResolvers<ContextType>;
  MeetingOpened?: MeetingOpenedResolvers<ContextType>;
  MeetingPlanned?: MeetingPlannedResolvers<ContextType>;
  MeetingTooEarly?: MeetingTooEarlyResolvers<ContextType>;
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
  Node?: NodeResolvers<ContextType>;
  NotEligibleToTakePart?: NotEligibleToTakePartResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  NoticeMeetingAnswer?: NoticeMeetingAnswerResolvers<ContextType>;
  NoticeRule?: NoticeRuleResolvers<ContextType>;
  NoticeTooLate?: NoticeTooLateResolvers<ContextType>;
  NumbersNotOut?: NumbersNotOutResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  OpinionConnection?: OpinionConnectionResolvers<ContextType>;
  OpinionEdge?: OpinionEdgeResolvers<ContextType>;
  OpinionHandled?: OpinionHandledResolvers<ContextType>;
  OpinionHandlingAnswer?: OpinionHandlingAnswerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParentNotEstablished?: ParentNotEstablishedResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  ParticipationKind?: ParticipationKindResolvers<ContextType>;
  PerformDrawAnswer?: PerformDrawAnswerResolvers<ContextType>;
  PersonInPool?: PersonInPoolResolvers<ContextType>;
  PlaceHasBody?: PlaceHasBodyResolvers<ContextType>;
  PlanDrawAnswer?: PlanDrawAnswerResolvers<ContextType>;
  PlanMeetingAnswer?: PlanMeetingAnswerResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PrepareCouncilAnswer?: PrepareCouncilAnswerResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalHandled?: ProposalHandledResolvers<ContextType>;
  ProposalHandlingAnswer?: ProposalHandlingAnswerResolvers<ContextType>;
  ProposalPoint?: ProposalPointResolvers<ContextType>;
  PublishMinutesAnswer?: PublishMinutesAnswerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotasImpossible?: QuotasImpossibleResolvers<ContextType>;
  RecordDrawAnswerAnswer?: RecordDrawAnswerAnswerResolvers<ContextType>;
  ReflectionTarget?: ReflectionTargetResolvers<ContextType>;
  RenewEligibilityAnswer?: RenewEligibilityAnswerResolvers<ContextType>;
  ReplyStillDue?: ReplyStillDueResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  ResponseItem?: ResponseItemResolvers<ContextType>;
  ResumeCouncilAnswer?: ResumeCouncilAnswerResolvers<ContextType>;
  ReviseMinutesAnswer?: ReviseMinutesAnswerResolvers<ContextType>;
  ScheduleCouncilEstablishmentAnswer?: ScheduleCouncilEstablishmentAnswerResolvers<ContextType>;
  SetAgendaAnswer?: SetAgendaAnswerResolvers<ContextType>;
  SetUpSubcommitteeAnswer?: SetUpSubcommitteeAnswerResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceTooSoon?: SourceTooSoonResolvers<ContextType>;
  SourceUsedBefore?: SourceUsedBeforeResolvers<ContextType>;
  SubcommitteeSetUp?: SubcommitteeSetUpResolvers<ContextType>;
  SuspendCouncilAnswer?: SuspendCouncilAnswerResolvers<ContextType>;
  VoidDrawAnswer?: VoidDrawAnswerResolvers<ContextType>;
  WithdrawEligibilityAnswer?: WithdrawEligibilityAnswerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audience?: AudienceDirectiveResolver<any, any, ContextType>;
};
