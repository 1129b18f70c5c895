import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clock as ClockModel, ClockRule as ClockRuleModel } from '@chiiki/kit/clock.ts';
import type { CounterAt as CounterModel, Location as CounterLocationModel, OfferingAt as OfferingModel, OfferingCaveat as OfferingCaveatModel } from './counter/counter.ts';
import type { ExceptionOf as CounterExceptionModel, ExceptionOverlaps as ExceptionOverlapsModel, ExceptionNotOpen as ExceptionNotOpenModel } from './counter/exception.ts';
import type { DayPlan as CounterDayModel } from './counter/hours.ts';
import type { OpenStateTold as OpenStateModel } from './counter/open-state.ts';
import type { MoveAlreadyPlanned as MoveAlreadyPlannedModel, MoveNotPlanned as MoveNotPlannedModel } from './counter/move.ts';
import type { ProcedureKept as ProcedureModel, PersonalDeadline as PersonalDeadlineModel, OfferingRule as OfferingRuleModel } from './procedure/procedure.ts';
import type { ProcedureChannel as ProcedureChannelModel, ChannelBar as ChannelBarModel, ChannelVerdict as ChannelCheckModel, NoVisit as NoVisitModel } from './procedure/channel.ts';
import type { Prerequisite as PrerequisiteModel, Terms as ProcedureTermsModel, FeeTold as ProcedureFeeModel } from './procedure/terms.ts';
import type { Fact as FactModel, Requirement as RequirementModel, FactOption as FactOptionModel, Test as FactTestModel } from './requirement/requirement.ts';
import type { EvidenceNeed as EvidenceNeedModel } from './requirement/evidence.ts';
import type { Checklist as ChecklistModel } from './requirement/checklist.ts';
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
  /** The hours of each day: none for CLOSED, one to six that don't overlap otherwise. */
  readonly intervals?: ReadonlyArray<HoursIntervalInput>;
  /** CLOSED all day, OPEN besides the regular hours, or CHANGED hours. */
  readonly kind: CounterExceptionKind;
  /** Why, for a person. */
  readonly reason: BilingualInput;
  /** The last day, included; `from` when left out. At most 366 days. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
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

/** A text in Japanese, and in English where there is one. */
export type BilingualInput = {
  /** English; at most 200 characters. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** 日本語; at most 200 characters. */
  readonly ja: Scalars['String']['input'];
};

/** How sure a statement is that rests on the calendar of holidays. */
export type CalendarCertainty =
  /** The government has announced every holiday it rests on. */
  | 'OFFICIAL'
  /** It rests on holidays that are only computed, and may change by law. */
  | 'PROVISIONAL';

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
  /** Its calendar, day by day, both ends included. At most 62 days. */
  readonly days: ReadonlyArray<CounterDay>;
  /** The district in which it stands; null for a くみん窓口, which belongs to an area. */
  readonly district?: Maybe<District>;
  /** Announcements that touch the days from `from` (the day asked for when left out), by first day, withdrawn ones left out. At most 100. */
  readonly exceptions: ReadonlyArray<CounterException>;
  /** What was done with it, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Its hours on the day asked for, then those that are known to follow. */
  readonly hours: ReadonlyArray<CounterHours>;
  /** Stable, e.g. `counter:kumin-setagaya`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: CounterKind;
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
  /** Counts the acts on it; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
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
  /** The hours of each of its days; empty for CLOSED. */
  readonly intervals: ReadonlyArray<HoursInterval>;
  /** What it does to the hours. */
  readonly kind: CounterExceptionKind;
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
  | 'OPEN';

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
  /** The counter. */
  readonly counter: Counter;
  /** The announcement. */
  readonly exception: CounterException;
};

/** The regular hours of one window, for as long as they hold. No window's hours are taken from another's. */
export type CounterHours = {
  readonly __typename?: 'CounterHours';
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

/** Whether the day of an event counts. */
export type DeadlineFirstDay =
  /** It doesn't: the count begins on the next day (民法第140条). */
  | 'EXCLUDED'
  /** It does, as the first day (戸籍). */
  | 'INCLUDED';

export type District = {
  readonly __typename?: 'District';
  /**
   * The windows that stand in this district. くみん窓口 belong to the area and aren't among them: ask `area { counters }`.
   * `at` is the instant that they're told for; now when left out. Null when the service is down.
   */
  readonly counters?: Maybe<ReadonlyArray<Counter>>;
  readonly id: Scalars['ID']['output'];
};


export type DistrictCountersArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<LocalCounterWhere>;
};

/** Whether somebody is entitled. */
export type Entitlement =
  /** By what they answered, they are. */
  | 'ELIGIBLE'
  /** By what they answered, they aren't, whatever else they'd answer. */
  | 'NOT_ELIGIBLE'
  /** Not to be told yet: questions are open, or no kept source tells who is entitled. */
  | 'UNKNOWN';

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

/** Hours of one day: from `opens` up to but not including `closes`, in Asia/Tokyo. */
export type HoursInterval = {
  readonly __typename?: 'HoursInterval';
  /** `HH:MM`, up to `24:00`. Before `opens`: on the next day. */
  readonly closes: Scalars['String']['output'];
  /** `HH:MM`. */
  readonly opens: Scalars['String']['output'];
};

/** Hours of one day, in Asia/Tokyo. */
export type HoursIntervalInput = {
  /** `HH:MM`, up to `24:00`. Before `opens`: on the next day. */
  readonly closes: Scalars['String']['input'];
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

/** The language of a text for a person. 日本語 is the default everywhere. */
export type Language =
  /** English */
  | 'EN'
  /** 日本語 */
  | 'JA';

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

/** What the windows of a place may be narrowed by. */
export type LocalCounterWhere = {
  /** By what it is. */
  readonly kind?: InputMaybe<CounterKindFilter>;
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
  /**
   * Announces that a counter is closed, open besides its regular hours, or open at other hours on some days. Who: `counter-manager` at
   * the office that runs it, `head-office-planner` at the head office. When: from today on, for days without an announcement. What
   * happens: `openState` and `days` of those days follow it, before holidays and regular hours. Direction 1(4): 開庁日を必要に応じて見直す.
   */
  readonly announceCounterException?: Maybe<AnnounceCounterExceptionAnswer>;
  /**
   * Plans a move of a counter to another place. Who: `counter-manager` at the office that runs it, `head-office-planner` at the head
   * office. When: for a day after today on which no other move is planned. What happens: the location of that day on is the new one,
   * told with `asOf`; until its day the move can be withdrawn. No clause is behind it; opening places is the ward's own affair.
   */
  readonly planCounterMove?: Maybe<PlanCounterMoveAnswer>;
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
};


export type MutationAnnounceCounterExceptionArgs = {
  input: AnnounceCounterExceptionInput;
};


export type MutationPlanCounterMoveArgs = {
  input: PlanCounterMoveInput;
};


export type MutationWithdrawCounterExceptionArgs = {
  input: WithdrawCounterExceptionInput;
};


export type MutationWithdrawCounterMoveArgs = {
  input: WithdrawCounterMoveInput;
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

/** That a window takes a procedure, and how. It holds for this window, not for its kind. */
export type Offering = {
  readonly __typename?: 'Offering';
  /** What to know before relying on it; null where nothing is. */
  readonly caveat?: Maybe<OfferingCaveat>;
  /** The window. */
  readonly counter: Counter;
  /** How it takes it; never NONE. */
  readonly mode: OfferingMode;
  /** The procedure. */
  readonly procedure: Procedure;
  /** Where it comes from. */
  readonly source: Source;
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

/** Whether a window is open at an instant, and until or from when. Intervals are half-open: at 17:00 it's closed. */
export type OpenState = {
  readonly __typename?: 'OpenState';
  /** The instant that it's told for. */
  readonly at: Scalars['DateTime']['output'];
  /** How sure it is. */
  readonly certainty: CalendarCertainty;
  /** While it's open: when it closes; null when no end is in sight, and while it isn't open. */
  readonly closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first opening that is sure, past hours that nobody knows; null while it's open and where none is known. */
  readonly nextCertainOpening?: Maybe<Scalars['DateTime']['output']>;
  /**
   * While it isn't open: the first instant at which it opens. Null while it's open, and where hours that nobody knows lie before:
   * `noNextOpeningReason` says so.
   */
  readonly nextOpening?: Maybe<Scalars['DateTime']['output']>;
  /** Why there's no `nextOpening` to tell; null where there is one, and while it's open. */
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

/** The terms of a procedure between two days. What no kept source tells is null; it's never taken for `nothing`. */
export type ProcedureTerms = {
  readonly __typename?: 'ProcedureTerms';
  /** What to bring, whatever is answered; null where no kept source tells. */
  readonly evidence?: Maybe<EvidenceNeed>;
  /** How surely the ward must know who comes or writes; null where no kept source tells. */
  readonly identityLevel?: Maybe<IdentityLevel>;
  /** The same for who comes online. */
  readonly identityLevelOnline?: Maybe<IdentityLevel>;
  /** Whether somebody else may come for a person. */
  readonly proxy: ProxyRule;
  /** What somebody who comes for another brings besides; null where no kept source tells. */
  readonly proxyEvidence?: Maybe<EvidenceNeed>;
  /** Who may; null where no kept source tells. */
  readonly requirement?: Maybe<Requirement>;
  /** Where they come from. */
  readonly source: Source;
  /** How long it takes as a rule; null where no kept source tells. */
  readonly standardProcessing?: Maybe<StandardProcessing>;
  /** The first day of them; null: since before anybody knows. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which others hold; null: no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
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
  /**
   * Whether somebody is entitled to a procedure by their answers, which questions still matter, and what to bring. Null when there's no
   * such procedure. Answers aren't kept and needn't be signed in for. A fact that the procedure doesn't ask is passed over; an answer of
   * the wrong kind, two answers to one fact, or more than 60 answers or papers are refused with BAD_USER_INPUT.
   */
  readonly checklist?: Maybe<Checklist>;
  /**
   * One window by id, or null when there's none on that day. `asOf` is the day that it's told for; today when left out. Its `openState`
   * is told for now unless it's asked for another instant.
   */
  readonly counter?: Maybe<Counter>;
  /** How many windows there are of each kind on a day, counted from the windows themselves; kinds without one are left out. */
  readonly counterCounts?: Maybe<ReadonlyArray<CounterKindCount>>;
  /** Windows, filtered, ordered and paged. At most 100 a page. */
  readonly counters?: Maybe<CounterConnection>;
  /** Every question that the catalogue can ask, each with how it's answered. At most 300. */
  readonly facts?: Maybe<ReadonlyArray<Fact>>;
  /** One procedure by id, or null when there's none. */
  readonly procedure?: Maybe<Procedure>;
  /** Procedures, filtered, ordered and paged. At most 100 a page. */
  readonly procedures?: Maybe<ProcedureConnection>;
};


export type QueryChecklistArgs = {
  answers?: ReadonlyArray<AnswerInput>;
  have?: ReadonlyArray<Scalars['ID']['input']>;
  isProxy?: Scalars['Boolean']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  procedure: Scalars['ID']['input'];
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

/** By what stands in a text, in any script and width. */
export type SearchFilter = {
  /** Holds this, after folding width, kana, long vowels and romanization. At most 100 characters. */
  readonly contains: Scalars['String']['input'];
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

/** 標準処理期間: how long the ward takes as a rule, without the days of a correction. */
export type StandardProcessing = {
  readonly __typename?: 'StandardProcessing';
  /** How many. */
  readonly amount: Scalars['Int']['output'];
  /** Of what. */
  readonly unit: ProcessingUnit;
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
  /** `HH:MM`. */
  readonly opens: Scalars['String']['output'];
  /** Only in these weeks of the month (3 for 第3); null: every week. */
  readonly weeksOfMonth?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
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
  Counter: Counter;
  District: District;
  Office: Office;
  Procedure: Procedure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Counter:
    ( { __typename: 'Counter' }
    & GraphQLRecursivePick<FederationTypes['Counter'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnnounceCounterExceptionAnswer:
    | ( ConflictModel )
    | ( Omit<CounterExceptionAnnounced, 'counter' | 'exception'> & { counter: _RefType['Counter'], exception: _RefType['CounterException'] } )
    | ( ExceptionOverlapsModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
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
  WithdrawCounterExceptionAnswer:
    | ( ConflictModel )
    | ( Omit<CounterExceptionWithdrawn, 'counter' | 'exception'> & { counter: _RefType['Counter'], exception: _RefType['CounterException'] } )
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
    | ( CounterModel )
    | ( FactModel )
    | ( ProcedureModel )
  ;
  Problem:
    | ( ConflictModel )
    | ( ExceptionNotOpenModel )
    | ( ExceptionOverlapsModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( MoveAlreadyPlannedModel )
    | ( MoveNotPlannedModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnnounceCounterExceptionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceCounterExceptionAnswer']>;
  AnnounceCounterExceptionInput: AnnounceCounterExceptionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerInput: AnswerInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Area: ResolverTypeWrapper<Omit<Area, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversTypes['Counter']>> }>;
  BilingualInput: BilingualInput;
  CalendarCertainty: CalendarCertainty;
  Channel: Channel;
  ChannelBar: ResolverTypeWrapper<ChannelBarModel>;
  ChannelCheck: ResolverTypeWrapper<ChannelCheckModel>;
  ChannelRefusal: ChannelRefusal;
  Checklist: ResolverTypeWrapper<ChecklistModel>;
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
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  Counter: ResolverTypeWrapper<CounterModel>;
  CounterAction: CounterAction;
  CounterConnection: ResolverTypeWrapper<Omit<CounterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CounterEdge']>, nodes: ReadonlyArray<ResolversTypes['Counter']> }>;
  CounterDay: ResolverTypeWrapper<CounterDayModel>;
  CounterEdge: ResolverTypeWrapper<Omit<CounterEdge, 'node'> & { node: ResolversTypes['Counter'] }>;
  CounterException: ResolverTypeWrapper<CounterExceptionModel>;
  CounterExceptionAction: CounterExceptionAction;
  CounterExceptionAnnounced: ResolverTypeWrapper<Omit<CounterExceptionAnnounced, 'counter' | 'exception'> & { counter: ResolversTypes['Counter'], exception: ResolversTypes['CounterException'] }>;
  CounterExceptionKind: CounterExceptionKind;
  CounterExceptionState: CounterExceptionState;
  CounterExceptionWithdrawn: ResolverTypeWrapper<Omit<CounterExceptionWithdrawn, 'counter' | 'exception'> & { counter: ResolversTypes['Counter'], exception: ResolversTypes['CounterException'] }>;
  CounterHours: ResolverTypeWrapper<CounterHours>;
  CounterKind: CounterKind;
  CounterKindCount: ResolverTypeWrapper<CounterKindCount>;
  CounterKindFilter: CounterKindFilter;
  CounterLocation: ResolverTypeWrapper<CounterLocationModel>;
  CounterMovePlanned: ResolverTypeWrapper<Omit<CounterMovePlanned, 'counter'> & { counter: ResolversTypes['Counter'] }>;
  CounterMoveWithdrawn: ResolverTypeWrapper<Omit<CounterMoveWithdrawn, 'counter'> & { counter: ResolversTypes['Counter'] }>;
  CounterOpening: ResolverTypeWrapper<CounterOpening>;
  CounterOrder: CounterOrder;
  CounterOrderField: CounterOrderField;
  CounterWhere: CounterWhere;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineFirstDay: DeadlineFirstDay;
  District: ResolverTypeWrapper<Omit<District, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversTypes['Counter']>> }>;
  Entitlement: Entitlement;
  EvidenceNeed: ResolverTypeWrapper<EvidenceNeedModel>;
  EvidenceOp: EvidenceOp;
  ExceptionNotOpen: ResolverTypeWrapper<ExceptionNotOpenModel>;
  ExceptionOverlaps: ResolverTypeWrapper<ExceptionOverlapsModel>;
  Fact: ResolverTypeWrapper<FactModel>;
  FactKind: FactKind;
  FactOption: ResolverTypeWrapper<FactOptionModel>;
  FactTest: ResolverTypeWrapper<FactTestModel>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HoursInterval: ResolverTypeWrapper<HoursInterval>;
  HoursIntervalInput: HoursIntervalInput;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IdentityLevel: IdentityLevel;
  IntFilter: IntFilter;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  Language: Language;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LegalField: LegalField;
  LegalFieldFilter: LegalFieldFilter;
  LocalCounterWhere: LocalCounterWhere;
  MoveAlreadyPlanned: ResolverTypeWrapper<MoveAlreadyPlannedModel>;
  MoveNotPlanned: ResolverTypeWrapper<MoveNotPlannedModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  NoVisit: ResolverTypeWrapper<NoVisitModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  Offering: ResolverTypeWrapper<OfferingModel>;
  OfferingCaveat: ResolverTypeWrapper<OfferingCaveatModel>;
  OfferingMode: OfferingMode;
  OfferingModeFilter: OfferingModeFilter;
  OfferingRule: ResolverTypeWrapper<OfferingRuleModel>;
  OfferingWhere: OfferingWhere;
  Office: ResolverTypeWrapper<Omit<Office, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversTypes['Counter']>> }>;
  OpenState: ResolverTypeWrapper<OpenStateModel>;
  OpenStateReason: OpenStateReason;
  OpenStateValue: OpenStateValue;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PersonalDeadline: ResolverTypeWrapper<PersonalDeadlineModel>;
  PersonalDeadlineDay: ResolverTypeWrapper<PersonalDeadlineDay>;
  PersonalDeadlineUnit: PersonalDeadlineUnit;
  PlanCounterMoveAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanCounterMoveAnswer']>;
  PlanCounterMoveInput: PlanCounterMoveInput;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Prerequisite: ResolverTypeWrapper<PrerequisiteModel>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Procedure: ResolverTypeWrapper<ProcedureModel>;
  ProcedureAction: ProcedureAction;
  ProcedureCategory: ProcedureCategory;
  ProcedureCategoryFilter: ProcedureCategoryFilter;
  ProcedureChannel: ResolverTypeWrapper<ProcedureChannelModel>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureFee: ResolverTypeWrapper<ProcedureFeeModel>;
  ProcedureOrder: ProcedureOrder;
  ProcedureOrderField: ProcedureOrderField;
  ProcedureTerms: ResolverTypeWrapper<ProcedureTermsModel>;
  ProcedureWhere: ProcedureWhere;
  ProcessingUnit: ProcessingUnit;
  ProxyRule: ProxyRule;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Requirement: ResolverTypeWrapper<RequirementModel>;
  RequirementOp: RequirementOp;
  SearchFilter: SearchFilter;
  ServiceClass: ServiceClass;
  ServiceClassFilter: ServiceClassFilter;
  ServiceLevel: ServiceLevel;
  ServiceLevelFilter: ServiceLevelFilter;
  ServiceVerb: ServiceVerb;
  ServiceVerbFilter: ServiceVerbFilter;
  Source: ResolverTypeWrapper<Source>;
  StandardProcessing: ResolverTypeWrapper<StandardProcessing>;
  TextFilter: TextFilter;
  Weekday: Weekday;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  WithdrawCounterExceptionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCounterExceptionAnswer']>;
  WithdrawCounterExceptionInput: WithdrawCounterExceptionInput;
  WithdrawCounterMoveAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCounterMoveAnswer']>;
  WithdrawCounterMoveInput: WithdrawCounterMoveInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnnounceCounterExceptionAnswer: ResolversUnionTypes<ResolversParentTypes>['AnnounceCounterExceptionAnswer'];
  AnnounceCounterExceptionInput: AnnounceCounterExceptionInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AnswerInput: AnswerInput;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  Area: Omit<Area, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversParentTypes['Counter']>> } | FederationReferenceTypes['Area'];
  BilingualInput: BilingualInput;
  ChannelBar: ChannelBarModel;
  ChannelCheck: ChannelCheckModel;
  Checklist: ChecklistModel;
  Clause: Clause;
  Clock: ClockModel;
  ClockEscalation: ClockEscalation;
  ClockRule: ClockRuleModel;
  Conflict: ConflictModel;
  Counter: CounterModel;
  CounterConnection: Omit<CounterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CounterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Counter']> };
  CounterDay: CounterDayModel;
  CounterEdge: Omit<CounterEdge, 'node'> & { node: ResolversParentTypes['Counter'] };
  CounterException: CounterExceptionModel;
  CounterExceptionAnnounced: Omit<CounterExceptionAnnounced, 'counter' | 'exception'> & { counter: ResolversParentTypes['Counter'], exception: ResolversParentTypes['CounterException'] };
  CounterExceptionWithdrawn: Omit<CounterExceptionWithdrawn, 'counter' | 'exception'> & { counter: ResolversParentTypes['Counter'], exception: ResolversParentTypes['CounterException'] };
  CounterHours: CounterHours;
  CounterKindCount: CounterKindCount;
  CounterKindFilter: CounterKindFilter;
  CounterLocation: CounterLocationModel;
  CounterMovePlanned: Omit<CounterMovePlanned, 'counter'> & { counter: ResolversParentTypes['Counter'] };
  CounterMoveWithdrawn: Omit<CounterMoveWithdrawn, 'counter'> & { counter: ResolversParentTypes['Counter'] };
  CounterOpening: CounterOpening;
  CounterOrder: CounterOrder;
  CounterWhere: CounterWhere;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  District: Omit<District, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversParentTypes['Counter']>> } | FederationReferenceTypes['District'];
  EvidenceNeed: EvidenceNeedModel;
  ExceptionNotOpen: ExceptionNotOpenModel;
  ExceptionOverlaps: ExceptionOverlapsModel;
  Fact: FactModel;
  FactOption: FactOptionModel;
  FactTest: FactTestModel;
  HistoryEntry: HistoryEntry;
  HoursInterval: HoursInterval;
  HoursIntervalInput: HoursIntervalInput;
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IntFilter: IntFilter;
  InvalidInput: InvalidInputModel;
  LegalBasis: LegalBasis;
  LegalFieldFilter: LegalFieldFilter;
  LocalCounterWhere: LocalCounterWhere;
  MoveAlreadyPlanned: MoveAlreadyPlannedModel;
  MoveNotPlanned: MoveNotPlannedModel;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NameInput: NameInput;
  NoVisit: NoVisitModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFoundModel;
  NotPermitted: NotPermittedModel;
  Offering: OfferingModel;
  OfferingCaveat: OfferingCaveatModel;
  OfferingModeFilter: OfferingModeFilter;
  OfferingRule: OfferingRuleModel;
  OfferingWhere: OfferingWhere;
  Office: Omit<Office, 'counters'> & { counters?: Maybe<ReadonlyArray<ResolversParentTypes['Counter']>> } | FederationReferenceTypes['Office'];
  OpenState: OpenStateModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PersonalDeadline: PersonalDeadlineModel;
  PersonalDeadlineDay: PersonalDeadlineDay;
  PlanCounterMoveAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanCounterMoveAnswer'];
  PlanCounterMoveInput: PlanCounterMoveInput;
  Position: Position;
  PositionInput: PositionInput;
  Prerequisite: PrerequisiteModel;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Procedure: ProcedureModel;
  ProcedureCategoryFilter: ProcedureCategoryFilter;
  ProcedureChannel: ProcedureChannelModel;
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureFee: ProcedureFeeModel;
  ProcedureOrder: ProcedureOrder;
  ProcedureTerms: ProcedureTermsModel;
  ProcedureWhere: ProcedureWhere;
  Query: Record<PropertyKey, never>;
  Requirement: RequirementModel;
  SearchFilter: SearchFilter;
  ServiceClassFilter: ServiceClassFilter;
  ServiceLevelFilter: ServiceLevelFilter;
  ServiceVerbFilter: ServiceVerbFilter;
  Source: Source;
  StandardProcessing: StandardProcessing;
  TextFilter: TextFilter;
  WeeklyHours: WeeklyHours;
  WithdrawCounterExceptionAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawCounterExceptionAnswer'];
  WithdrawCounterExceptionInput: WithdrawCounterExceptionInput;
  WithdrawCounterMoveAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawCounterMoveAnswer'];
  WithdrawCounterMoveInput: WithdrawCounterMoveInput;
  String: Scalars['String']['output'];
};

export type AudienceDirectiveArgs = {
  clause?: Maybe<Scalars['String']['input']>;
  is: Scalars['String']['input'];
  posts?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  rule?: Maybe<Scalars['String']['input']>;
};

export type AudienceDirectiveResolver<Result, Parent, ContextType = Context, Args = AudienceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnnounceCounterExceptionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceCounterExceptionAnswer'] = ResolversParentTypes['AnnounceCounterExceptionAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CounterExceptionAnnounced' | 'ExceptionOverlaps' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Counter']>>, ParentType, ContextType, Partial<AreaCountersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChannelBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelBar'] = ResolversParentTypes['ChannelBar']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelBarTextArgs, 'lang'>>;
};

export type ChannelCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelCheck'] = ResolversParentTypes['ChannelCheck']> = {
  channel?: Resolver<Maybe<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ChannelRefusal']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChannelCheckRuleArgs, 'lang'>>;
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

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counter'] = ResolversParentTypes['Counter'], FederationReferenceType extends FederationReferenceTypes['Counter'] = FederationReferenceTypes['Counter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Counter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CounterAction']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['CounterDay']>, ParentType, ContextType, RequireFields<CounterDaysArgs, 'from' | 'through'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['CounterException']>, ParentType, ContextType, Partial<CounterExceptionsArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['CounterHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['CounterLocation'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['OfferingMode']>, ParentType, ContextType, RequireFields<CounterModeArgs, 'procedure'>>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType, Partial<CounterOfferingsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  openState?: Resolver<ResolversTypes['OpenState'], ParentType, ContextType, Partial<CounterOpenStateArgs>>;
  plannedMoves?: Resolver<ReadonlyArray<ResolversTypes['CounterLocation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CounterExceptionReasonArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['CounterExceptionState'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CounterExceptionAnnouncedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterExceptionAnnounced'] = ResolversParentTypes['CounterExceptionAnnounced']> = {
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  exception?: Resolver<ResolversTypes['CounterException'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterExceptionWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterExceptionWithdrawn'] = ResolversParentTypes['CounterExceptionWithdrawn']> = {
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  exception?: Resolver<ResolversTypes['CounterException'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterHours'] = ResolversParentTypes['CounterHours']> = {
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
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Counter']>>, ParentType, ContextType, Partial<DistrictCountersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoursIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursInterval'] = ResolversParentTypes['HoursInterval']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  announceCounterException?: Resolver<Maybe<ResolversTypes['AnnounceCounterExceptionAnswer']>, ParentType, ContextType, RequireFields<MutationAnnounceCounterExceptionArgs, 'input'>>;
  planCounterMove?: Resolver<Maybe<ResolversTypes['PlanCounterMoveAnswer']>, ParentType, ContextType, RequireFields<MutationPlanCounterMoveArgs, 'input'>>;
  withdrawCounterException?: Resolver<Maybe<ResolversTypes['WithdrawCounterExceptionAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawCounterExceptionArgs, 'input'>>;
  withdrawCounterMove?: Resolver<Maybe<ResolversTypes['WithdrawCounterMoveAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawCounterMoveArgs, 'input'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoVisit'] = ResolversParentTypes['NoVisit']> = {
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NoVisitStepsArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Counter' | 'Fact' | 'Procedure', ParentType, ContextType>;
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

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  caveat?: Resolver<Maybe<ResolversTypes['OfferingCaveat']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Counter'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['OfferingMode'], ParentType, ContextType>;
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

export type OpenStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenState'] = ResolversParentTypes['OpenState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['CalendarCertainty'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PrerequisiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prerequisite'] = ResolversParentTypes['Prerequisite']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrerequisiteTextArgs, 'lang'>>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ExceptionNotOpen' | 'ExceptionOverlaps' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MoveAlreadyPlanned' | 'MoveNotPlanned' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProcedureAction']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProcedureCategory'], ParentType, ContextType>;
  channelBars?: Resolver<ReadonlyArray<ResolversTypes['ChannelBar']>, ParentType, ContextType>;
  channelCheck?: Resolver<ResolversTypes['ChannelCheck'], ParentType, ContextType, RequireFields<ProcedureChannelCheckArgs, 'channel'>>;
  channelHistory?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChannel']>, ParentType, ContextType, Partial<ProcedureChannelsArgs>>;
  classification?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['PersonalDeadline']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['ProcedureFee'], ParentType, ContextType, Partial<ProcedureFeeArgs>>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['ProcedureFee']>, ParentType, ContextType>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ProcedureTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureTerms'] = ResolversParentTypes['ProcedureTerms']> = {
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceNeed']>, ParentType, ContextType>;
  identityLevel?: Resolver<Maybe<ResolversTypes['IdentityLevel']>, ParentType, ContextType>;
  identityLevelOnline?: Resolver<Maybe<ResolversTypes['IdentityLevel']>, ParentType, ContextType>;
  proxy?: Resolver<ResolversTypes['ProxyRule'], ParentType, ContextType>;
  proxyEvidence?: Resolver<Maybe<ResolversTypes['EvidenceNeed']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  standardProcessing?: Resolver<Maybe<ResolversTypes['StandardProcessing']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checklist?: Resolver<Maybe<ResolversTypes['Checklist']>, ParentType, ContextType, RequireFields<QueryChecklistArgs, 'answers' | 'have' | 'isProxy' | 'procedure'>>;
  counter?: Resolver<Maybe<ResolversTypes['Counter']>, ParentType, ContextType, RequireFields<QueryCounterArgs, 'id'>>;
  counterCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CounterKindCount']>>, ParentType, ContextType, Partial<QueryCounterCountsArgs>>;
  counters?: Resolver<Maybe<ResolversTypes['CounterConnection']>, ParentType, ContextType, Partial<QueryCountersArgs>>;
  facts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fact']>>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'id'>>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, Partial<QueryProceduresArgs>>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['RequirementOp'], ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['FactTest']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RequirementTextArgs, 'lang'>>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandardProcessingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardProcessing'] = ResolversParentTypes['StandardProcessing']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ProcessingUnit'], ParentType, ContextType>;
};

export type WeeklyHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeksOfMonth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type WithdrawCounterExceptionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCounterExceptionAnswer'] = ResolversParentTypes['WithdrawCounterExceptionAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CounterExceptionWithdrawn' | 'ExceptionNotOpen' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawCounterMoveAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCounterMoveAnswer'] = ResolversParentTypes['WithdrawCounterMoveAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CounterMoveWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MoveNotPlanned' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnnounceCounterExceptionAnswer?: AnnounceCounterExceptionAnswerResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  ChannelBar?: ChannelBarResolvers<ContextType>;
  ChannelCheck?: ChannelCheckResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockEscalation?: ClockEscalationResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  EvidenceNeed?: EvidenceNeedResolvers<ContextType>;
  ExceptionNotOpen?: ExceptionNotOpenResolvers<ContextType>;
  ExceptionOverlaps?: ExceptionOverlapsResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactOption?: FactOptionResolvers<ContextType>;
  FactTest?: FactTestResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HoursInterval?: HoursIntervalResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  MoveAlreadyPlanned?: MoveAlreadyPlannedResolvers<ContextType>;
  MoveNotPlanned?: MoveNotPlannedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NoVisit?: NoVisitResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingCaveat?: OfferingCaveatResolvers<ContextType>;
  OfferingRule?: OfferingRuleResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpenState?: OpenStateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PersonalDeadline?: PersonalDeadlineResolvers<ContextType>;
  PersonalDeadlineDay?: PersonalDeadlineDayResolvers<ContextType>;
  PlanCounterMoveAnswer?: PlanCounterMoveAnswerResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Prerequisite?: PrerequisiteResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureChannel?: ProcedureChannelResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureFee?: ProcedureFeeResolvers<ContextType>;
  ProcedureTerms?: ProcedureTermsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StandardProcessing?: StandardProcessingResolvers<ContextType>;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  WithdrawCounterExceptionAnswer?: WithdrawCounterExceptionAnswerResolvers<ContextType>;
  WithdrawCounterMoveAnswer?: WithdrawCounterMoveAnswerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audience?: AudienceDirectiveResolver<any, any, ContextType>;
};
