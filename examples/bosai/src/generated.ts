import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clock as ClockModel, ClockRule as ClockRuleModel } from '@chiiki/kit/clock.ts';
import type { Shelter as ShelterModel } from './shelter/shelter.ts';
import type { OpeningKept as OpeningModel, DistrictOpenings as DistrictOpeningsModel, ShelterOpenAlready as ShelterOpenAlreadyModel, OpeningStepNotPossible as OpeningStepNotPossibleModel } from './opening/opening.ts';
import type { DrillKept as DrillModel, DrillStepNotPossible as DrillStepNotPossibleModel, ShelterElsewhere as ShelterElsewhereModel } from './drill/drill.ts';
import type { DrillYear as DrillYearModel } from './drill/year.ts';
import type { PostingKept as PostingModel, PostedAlready as PostedAlreadyModel, PostingEnded as PostingEndedModel } from './roster/posting.ts';
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

/** What `cancelDrill` answers. */
export type CancelDrillAnswer = Conflict | DrillCalledOff | DrillStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A drill to cancel. */
export type CancelDrillInput = {
  /** The drill. */
  readonly drill: Scalars['ID']['input'];
  /** The version of the drill that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in at most 500 characters: everybody may read it. Nothing about persons. */
  readonly reason: Scalars['String']['input'];
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

/** What `closeShelter` answers. */
export type CloseShelterAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpeningStepNotPossible | ShelterClosed;

/** A shelter to close. */
export type CloseShelterInput = {
  /** The version of the opening that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opening. */
  readonly opening: Scalars['ID']['input'];
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

/** How crowded it is stands now. */
export type CrowdingReported = {
  readonly __typename?: 'CrowdingReported';
  /** The opening. */
  readonly opening: ShelterOpening;
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

/** 災害時拠点隊 (資料3): that somebody of the staff is posted to a district for a disaster. Internal; not to be found by its id. */
export type DisasterPosting = {
  readonly __typename?: 'DisasterPosting';
  /** The district. */
  readonly district?: Maybe<District>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The acts done on it, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** To end it by. */
  readonly id: Scalars['ID']['output'];
  /** 地区担当職員兼務: whether they're in charge of the district in everyday work, too. */
  readonly isDistrictStaff: Scalars['Boolean']['output'];
  /** Their name. For personnel and those directors alone; each reading is logged. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who: an opaque id. */
  readonly person: Scalars['ID']['output'];
  /** As what. */
  readonly role: DisasterRole;
  /** The shelter that they go to; null where they go to the centre. */
  readonly shelter?: Maybe<Shelter>;
  /** The first day on which it no longer holds; null while no end is known. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What somebody is in the district's disaster base team. */
export type DisasterRole =
  /** 隊長 */
  | 'LEADER'
  /** 隊員 */
  | 'MEMBER';

export type District = {
  readonly __typename?: 'District';
  /** 災害時拠点隊: who is posted to it on a day, leaders first. Null for whoever may not know; each reading is logged. At most 100. `asOf`: today when left out. */
  readonly disasterRoster?: Maybe<ReadonlyArray<DisasterPosting>>;
  /** How many drills it had in a 年度, and how many people took part. Null when the service is down. */
  readonly drillYear?: Maybe<DrillYear>;
  /** Its drills and classes, the latest day first. At most 100 a page. Null when the service is down. */
  readonly drills?: Maybe<DrillConnection>;
  readonly id: Scalars['ID']['output'];
  /** Its shelters that are open or full now, the first opened first; at most 300. Null when the service is down. */
  readonly openShelters?: Maybe<ReadonlyArray<ShelterOpening>>;
  /** Its shelters (避難所), in the department's order; some dozens at most. Null when the service is down. */
  readonly shelters?: Maybe<ReadonlyArray<Shelter>>;
};


export type DistrictDisasterRosterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type DistrictDrillYearArgs = {
  fiscalYear: Scalars['Int']['input'];
};


export type DistrictDrillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** All that is open in a district at a moment: it takes the place of what was told before. */
export type DistrictOpenings = {
  readonly __typename?: 'DistrictOpenings';
  /** The district. */
  readonly district?: Maybe<District>;
  /** Its shelters that are open or full, the first opened first; at most 300. */
  readonly openings: ReadonlyArray<ShelterOpening>;
};

/** 訓練・防災塾 (1(4)): a drill or a class of a district, from the plan to the count of who took part. */
export type Drill = Node & {
  readonly __typename?: 'Drill';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<DrillAction>;
  /** Why it was cancelled; null where it wasn't. */
  readonly cancelledBecause?: Maybe<Scalars['String']['output']>;
  /** The district that it belongs to. */
  readonly district?: Maybe<District>;
  /** The day on which it was held; null while it wasn't. */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** The acts done on it, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What is practised. */
  readonly kind: DrillKind;
  /** The office that planned it. */
  readonly office?: Maybe<Office>;
  /** How many people took part; null while it wasn't held. */
  readonly participantCount?: Maybe<Scalars['Int']['output']>;
  /** The day that it's planned for, or was. */
  readonly plannedOn: Scalars['Date']['output'];
  /** The shelter that it's held at; null for a class elsewhere. */
  readonly shelter?: Maybe<Shelter>;
  /** How it stands. */
  readonly state: DrillState;
  /** What came of it, for people; null where nothing is written. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it's about, in one line. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What the caller could do with a drill. The mutation of the same name does it. */
export type DrillAction =
  /** `cancelDrill` */
  | 'CANCEL'
  /** `reportDrill` */
  | 'REPORT';

/** The drill is cancelled. */
export type DrillCalledOff = {
  readonly __typename?: 'DrillCalledOff';
  /** The drill. */
  readonly drill: Drill;
};

/** A page of drills. */
export type DrillConnection = {
  readonly __typename?: 'DrillConnection';
  /** The drills with their cursors. */
  readonly edges: ReadonlyArray<DrillEdge>;
  /** The drills alone. */
  readonly nodes: ReadonlyArray<Drill>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One drill of a page. */
export type DrillEdge = {
  readonly __typename?: 'DrillEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The drill. */
  readonly node: Drill;
};

/** What is practised. */
export type DrillKind =
  /** 防災塾: a class on what to do. */
  | 'CLASS'
  /** 避難所運営訓練: running a shelter, at a shelter. */
  | 'SHELTER_OPERATION';

/** By kind. */
export type DrillKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<DrillKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DrillKind>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<DrillKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DrillKind>>;
};

/** One part of an order of drills. */
export type DrillOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: DrillOrderField;
};

/** What drills may be ordered by. */
export type DrillOrderField =
  /** The day that it's planned for. */
  | 'PLANNED_ON';

/** The drill is planned. */
export type DrillPlanned = {
  readonly __typename?: 'DrillPlanned';
  /** The drill. */
  readonly drill: Drill;
};

/** The drill was held, and who took part is counted. */
export type DrillReported = {
  readonly __typename?: 'DrillReported';
  /** The drill. */
  readonly drill: Drill;
};

/** How a drill stands. */
export type DrillState =
  /** 中止 */
  | 'CANCELLED'
  /** 実施済み: it was held, and who took part was counted. */
  | 'HELD'
  /** 予定 */
  | 'PLANNED';

/** By state. */
export type DrillStateFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<DrillState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DrillState>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<DrillState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<DrillState>>;
};

/** The drill's state has no such step. */
export type DrillStepNotPossible = Problem & {
  readonly __typename?: 'DrillStepNotPossible';
  readonly clause?: Maybe<Clause>;
  /** The drill. */
  readonly drillId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: DrillState;
};


/** The drill's state has no such step. */
export type DrillStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The drill's state has no such step. */
export type DrillStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What a list of drills may be narrowed by. All members must hold. */
export type DrillWhere = {
  /** By district. */
  readonly district?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<DrillKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DrillWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DrillWhere>>;
  /** By the day that it's planned for. */
  readonly plannedOn?: InputMaybe<DateFilter>;
  /** By shelter. */
  readonly shelter?: InputMaybe<IdFilter>;
  /** By state. */
  readonly state?: InputMaybe<DrillStateFilter>;
};

/** The drills of a district in a 年度. */
export type DrillYear = {
  readonly __typename?: 'DrillYear';
  /** How many were cancelled. */
  readonly cancelledCount: Scalars['Int']['output'];
  /** The 年度, by the calendar year that it begins in. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** How many were held. */
  readonly heldCount: Scalars['Int']['output'];
  /** How many people took part in those that were held, all together: whoever came twice is counted twice. */
  readonly participantCount: Scalars['Int']['output'];
  /** How many are planned and not yet held. */
  readonly plannedCount: Scalars['Int']['output'];
};

/** What `endPosting` answers. */
export type EndPostingAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PostingClosed | PostingEnded;

/** The end of a posting. */
export type EndPostingInput = {
  /** The version of the posting that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it no longer holds: today or later, and after its first. */
  readonly on: Scalars['Date']['input'];
  /** The posting. */
  readonly posting: Scalars['ID']['input'];
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

/** The language of a text for a person. 日本語 is the default everywhere. */
export type Language =
  /** English */
  | 'EN'
  /** 日本語 */
  | 'JA';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Cancels a drill that isn't held. Who: as for planDrill. It stays on the list, with the reason. */
  readonly cancelDrill?: Maybe<CancelDrillAnswer>;
  /** Closes a shelter. Who: as for openShelter. The opening stays to be read by its id. */
  readonly closeShelter?: Maybe<CloseShelterAnswer>;
  /** Ends a posting. Who: as for postToRoster; once. Until that day it holds. */
  readonly endPosting?: Maybe<EndPostingAnswer>;
  /** Opens a shelter (避難所の開設). Who: whoever is on duty in its district: the directors of the offices in charge, the staff of its centre, and who is on its roster that day. While it's closed. */
  readonly openShelter?: Maybe<OpenShelterAnswer>;
  /** Plans a drill or class (避難所運営訓練・防災塾, 1(4)). Who: the director of the district's centre or of its area's branch, at any time. */
  readonly planDrill?: Maybe<PlanDrillAnswer>;
  /** Posts somebody of the staff to a district's disaster base team (災害時拠点隊, 資料3). Who: personnel, or the director of the district's centre or branch. A person is posted to one district at a time. */
  readonly postToRoster?: Maybe<PostToRosterAnswer>;
  /** Says that an open shelter is full, or has room again. Who: as for openShelter. */
  readonly reportCrowding?: Maybe<ReportCrowdingAnswer>;
  /** Reports a drill that was held, with the number of who took part. Who: as for planDrill; once, from the day on which it was held. */
  readonly reportDrill?: Maybe<ReportDrillAnswer>;
};


export type MutationCancelDrillArgs = {
  input: CancelDrillInput;
};


export type MutationCloseShelterArgs = {
  input: CloseShelterInput;
};


export type MutationEndPostingArgs = {
  input: EndPostingInput;
};


export type MutationOpenShelterArgs = {
  input: OpenShelterInput;
};


export type MutationPlanDrillArgs = {
  input: PlanDrillInput;
};


export type MutationPostToRosterArgs = {
  input: PostToRosterInput;
};


export type MutationReportCrowdingArgs = {
  input: ReportCrowdingInput;
};


export type MutationReportDrillArgs = {
  input: ReportDrillInput;
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

export type Office = {
  readonly __typename?: 'Office';
  readonly id: Scalars['ID']['output'];
};

/** What `openShelter` answers. */
export type OpenShelterAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ShelterOpenAlready | ShelterOpened;

/** A shelter to open. */
export type OpenShelterInput = {
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in one line of at most 200 characters: everybody reads it. Nothing about persons. */
  readonly reason: Scalars['String']['input'];
  /** The shelter. */
  readonly shelter: Scalars['ID']['input'];
  /** What whoever is on duty has to know, in at most 1,000 characters. Nothing about persons. */
  readonly staffNote?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done with an opening. */
export type OpeningAction =
  /** Close it, by closeShelter. */
  | 'CLOSE'
  /** Say that it's full, by reportCrowding. */
  | 'FILL'
  /** Say that there's room again, by reportCrowding. */
  | 'FREE';

/** How an opening of a shelter stands. */
export type OpeningState =
  /** 閉鎖済み: it's over. */
  | 'CLOSED'
  /** 満員: it takes nobody more in for now. */
  | 'FULL'
  /** 開設中: it takes people in. */
  | 'OPEN';

/** The opening's state has no such step. */
export type OpeningStepNotPossible = Problem & {
  readonly __typename?: 'OpeningStepNotPossible';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The opening. */
  readonly openingId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: OpeningState;
};


/** The opening's state has no such step. */
export type OpeningStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The opening's state has no such step. */
export type OpeningStepNotPossibleRemedyArgs = {
  lang?: Language;
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

/** What `planDrill` answers. */
export type PlanDrillAnswer = Conflict | DrillPlanned | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ShelterElsewhere;

/** A drill to plan. */
export type PlanDrillInput = {
  /** The district that it belongs to. */
  readonly district: Scalars['ID']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is practised. A SHELTER_OPERATION needs a shelter. */
  readonly kind: DrillKind;
  /** The day: today or later, at most two years ahead. */
  readonly plannedOn: Scalars['Date']['input'];
  /** The shelter that it's held at, which is in that district. */
  readonly shelter?: InputMaybe<Scalars['ID']['input']>;
  /** What it's about, in one line of at most 200 characters. Nothing about persons. */
  readonly title: Scalars['String']['input'];
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

/** What `postToRoster` answers. */
export type PostToRosterAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PostedAlready | PostedToRoster | ShelterElsewhere;

/** Somebody to post. */
export type PostToRosterInput = {
  /** The district. */
  readonly district: Scalars['ID']['input'];
  /** The first day: today or later, at most a year ahead. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether they're in charge of the district in everyday work, too. */
  readonly isDistrictStaff: Scalars['Boolean']['input'];
  /** Their name, as they're called on the day: at most 100 characters. It's kept sealed. */
  readonly name: Scalars['String']['input'];
  /** Who: an opaque id of letters, digits and `: _ . | -`. Never a name. */
  readonly person: Scalars['ID']['input'];
  /** As what. A district has one LEADER at a time. */
  readonly role: DisasterRole;
  /** The shelter that they go to, which is in that district; left out: the centre. */
  readonly shelter?: InputMaybe<Scalars['ID']['input']>;
};

/** The person is posted already, or the district has its leader. */
export type PostedAlready = Problem & {
  readonly __typename?: 'PostedAlready';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Which of the two: `PERSON` or `LEADER`. */
  readonly what: Scalars['String']['output'];
};


/** The person is posted already, or the district has its leader. */
export type PostedAlreadyMessageArgs = {
  lang?: Language;
};


/** The person is posted already, or the district has its leader. */
export type PostedAlreadyRemedyArgs = {
  lang?: Language;
};

/** The person is posted. */
export type PostedToRoster = {
  readonly __typename?: 'PostedToRoster';
  /** The posting. */
  readonly posting?: Maybe<DisasterPosting>;
};

/** The posting has its end. */
export type PostingClosed = {
  readonly __typename?: 'PostingClosed';
  /** The posting. */
  readonly posting?: Maybe<DisasterPosting>;
};

/** The posting has its end already. */
export type PostingEnded = Problem & {
  readonly __typename?: 'PostingEnded';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The posting. */
  readonly postingId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The posting has its end already. */
export type PostingEndedMessageArgs = {
  lang?: Language;
};


/** The posting has its end already. */
export type PostingEndedRemedyArgs = {
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

export type Query = {
  readonly __typename?: 'Query';
  /** One drill by id; null when there's none. */
  readonly drill?: Maybe<Drill>;
  /** All drills and classes, the latest day first. At most 100 a page. */
  readonly drills?: Maybe<DrillConnection>;
  /** One shelter by id; null when there's none. */
  readonly shelter?: Maybe<Shelter>;
  /** One opening by id, also when it's over; null when there's none. */
  readonly shelterOpening?: Maybe<ShelterOpening>;
  /** All shelters, in the department's order: at most 300. */
  readonly shelters?: Maybe<ReadonlyArray<Shelter>>;
};


export type QueryDrillArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DrillOrder>>;
  where?: InputMaybe<DrillWhere>;
};


export type QueryShelterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShelterOpeningArgs = {
  id: Scalars['ID']['input'];
};

/** What `reportCrowding` answers. */
export type ReportCrowdingAnswer = Conflict | CrowdingReported | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpeningStepNotPossible;

/** How crowded an open shelter is. */
export type ReportCrowdingInput = {
  /** The version of the opening that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes nobody more in; false: there's room again. */
  readonly isFull: Scalars['Boolean']['input'];
  /** The opening. */
  readonly opening: Scalars['ID']['input'];
};

/** What `reportDrill` answers. */
export type ReportDrillAnswer = Conflict | DrillReported | DrillStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What came of a drill. */
export type ReportDrillInput = {
  /** The drill. */
  readonly drill: Scalars['ID']['input'];
  /** The version of the drill that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which it was held: today or earlier, at most 60 days from the day that was planned. */
  readonly heldOn: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many people took part: 0 to 100,000. */
  readonly participantCount: Scalars['Int']['input'];
  /** What came of it, in at most 2,000 characters. Nothing about persons. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** By what stands in a text, in any script and width. */
export type SearchFilter = {
  /** Holds this, after folding width, kana, long vowels and romanization. At most 100 characters. */
  readonly contains: Scalars['String']['input'];
};

/** 避難所: a place where people stay when they can't stay at home. */
export type Shelter = Node & {
  readonly __typename?: 'Shelter';
  /** How many people it takes; null where nobody knows. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** The district that it's in and serves. */
  readonly district?: Maybe<District>;
  /** The drills held or planned there, the newest first. At most 100 a page. */
  readonly drills?: Maybe<DrillConnection>;
  /** Stable, e.g. `shelter:first`. */
  readonly id: Scalars['ID']['output'];
  /** What it's called. */
  readonly name: Name;
  /** Its opening now; null while it's closed. */
  readonly opening?: Maybe<ShelterOpening>;
  /** Where this comes from. */
  readonly source: Source;
  /** Whether people may bring animals; null where nobody knows. */
  readonly takesPets?: Maybe<Scalars['Boolean']['output']>;
};


/** 避難所: a place where people stay when they can't stay at home. */
export type ShelterDrillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The shelter is closed. */
export type ShelterClosed = {
  readonly __typename?: 'ShelterClosed';
  /** The opening, which is over. */
  readonly opening: ShelterOpening;
};

/** The shelter isn't in the district that the drill belongs to. */
export type ShelterElsewhere = Problem & {
  readonly __typename?: 'ShelterElsewhere';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The district that it's in; null when there's no such shelter. */
  readonly shelterDistrict?: Maybe<District>;
  /** The shelter. */
  readonly shelterId: Scalars['ID']['output'];
};


/** The shelter isn't in the district that the drill belongs to. */
export type ShelterElsewhereMessageArgs = {
  lang?: Language;
};


/** The shelter isn't in the district that the drill belongs to. */
export type ShelterElsewhereRemedyArgs = {
  lang?: Language;
};

/** The shelter is open already. */
export type ShelterOpenAlready = Problem & {
  readonly __typename?: 'ShelterOpenAlready';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The shelter. */
  readonly shelterId: Scalars['ID']['output'];
};


/** The shelter is open already. */
export type ShelterOpenAlreadyMessageArgs = {
  lang?: Language;
};


/** The shelter is open already. */
export type ShelterOpenAlreadyRemedyArgs = {
  lang?: Language;
};

/** The shelter is open. */
export type ShelterOpened = {
  readonly __typename?: 'ShelterOpened';
  /** The opening. */
  readonly opening: ShelterOpening;
};

/** 避難所の開設: that a shelter takes people in, from its opening to its closing. */
export type ShelterOpening = Node & {
  readonly __typename?: 'ShelterOpening';
  /** What the caller can do with it now. Empty for who isn't on duty there. */
  readonly availableActions: ReadonlyArray<OpeningAction>;
  /** When it closed; null while it's open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The district that it's in. */
  readonly district?: Maybe<District>;
  /** The acts done on it, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Why it was opened, for everybody. */
  readonly reason: Scalars['String']['output'];
  /** The shelter; null where the department's list has it no more. */
  readonly shelter?: Maybe<Shelter>;
  /** What whoever is on duty has to know. */
  readonly staffNote?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: OpeningState;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What is open in a district: at once, then at each opening, closing and report of crowding. */
  readonly shelterOpenings?: Maybe<DistrictOpenings>;
};


export type SubscriptionShelterOpeningsArgs = {
  district: Scalars['ID']['input'];
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
  District: District;
  Drill: Drill;
  Shelter: Shelter;
  ShelterOpening: ShelterOpening;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  Drill:
    ( { __typename: 'Drill' }
    & GraphQLRecursivePick<FederationTypes['Drill'], {"id":true}> );
  Shelter:
    ( { __typename: 'Shelter' }
    & GraphQLRecursivePick<FederationTypes['Shelter'], {"id":true}> );
  ShelterOpening:
    ( { __typename: 'ShelterOpening' }
    & GraphQLRecursivePick<FederationTypes['ShelterOpening'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelDrillAnswer:
    | ( ConflictModel )
    | ( Omit<DrillCalledOff, 'drill'> & { drill: _RefType['Drill'] } )
    | ( DrillStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CloseShelterAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpeningStepNotPossibleModel )
    | ( Omit<ShelterClosed, 'opening'> & { opening: _RefType['ShelterOpening'] } )
  ;
  EndPostingAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<PostingClosed, 'posting'> & { posting?: Maybe<_RefType['DisasterPosting']> } )
    | ( PostingEndedModel )
  ;
  OpenShelterAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ShelterOpenAlreadyModel )
    | ( Omit<ShelterOpened, 'opening'> & { opening: _RefType['ShelterOpening'] } )
  ;
  PlanDrillAnswer:
    | ( ConflictModel )
    | ( Omit<DrillPlanned, 'drill'> & { drill: _RefType['Drill'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( ShelterElsewhereModel )
  ;
  PostToRosterAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PostedAlreadyModel )
    | ( Omit<PostedToRoster, 'posting'> & { posting?: Maybe<_RefType['DisasterPosting']> } )
    | ( ShelterElsewhereModel )
  ;
  ReportCrowdingAnswer:
    | ( ConflictModel )
    | ( Omit<CrowdingReported, 'opening'> & { opening: _RefType['ShelterOpening'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpeningStepNotPossibleModel )
  ;
  ReportDrillAnswer:
    | ( ConflictModel )
    | ( Omit<DrillReported, 'drill'> & { drill: _RefType['Drill'] } )
    | ( DrillStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DrillModel )
    | ( ShelterModel )
    | ( OpeningModel )
  ;
  Problem:
    | ( ConflictModel )
    | ( DrillStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpeningStepNotPossibleModel )
    | ( PostedAlreadyModel )
    | ( PostingEndedModel )
    | ( ShelterElsewhereModel )
    | ( ShelterOpenAlreadyModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelDrillAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelDrillAnswer']>;
  CancelDrillInput: CancelDrillInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  CloseShelterAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseShelterAnswer']>;
  CloseShelterInput: CloseShelterInput;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  CrowdingReported: ResolverTypeWrapper<Omit<CrowdingReported, 'opening'> & { opening: ResolversTypes['ShelterOpening'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DisasterPosting: ResolverTypeWrapper<PostingModel>;
  DisasterRole: DisasterRole;
  District: ResolverTypeWrapper<Omit<District, 'disasterRoster' | 'drillYear' | 'drills' | 'openShelters' | 'shelters'> & { disasterRoster?: Maybe<ReadonlyArray<ResolversTypes['DisasterPosting']>>, drillYear?: Maybe<ResolversTypes['DrillYear']>, drills?: Maybe<ResolversTypes['DrillConnection']>, openShelters?: Maybe<ReadonlyArray<ResolversTypes['ShelterOpening']>>, shelters?: Maybe<ReadonlyArray<ResolversTypes['Shelter']>> }>;
  DistrictOpenings: ResolverTypeWrapper<DistrictOpeningsModel>;
  Drill: ResolverTypeWrapper<DrillModel>;
  DrillAction: DrillAction;
  DrillCalledOff: ResolverTypeWrapper<Omit<DrillCalledOff, 'drill'> & { drill: ResolversTypes['Drill'] }>;
  DrillConnection: ResolverTypeWrapper<Omit<DrillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DrillEdge']>, nodes: ReadonlyArray<ResolversTypes['Drill']> }>;
  DrillEdge: ResolverTypeWrapper<Omit<DrillEdge, 'node'> & { node: ResolversTypes['Drill'] }>;
  DrillKind: DrillKind;
  DrillKindFilter: DrillKindFilter;
  DrillOrder: DrillOrder;
  DrillOrderField: DrillOrderField;
  DrillPlanned: ResolverTypeWrapper<Omit<DrillPlanned, 'drill'> & { drill: ResolversTypes['Drill'] }>;
  DrillReported: ResolverTypeWrapper<Omit<DrillReported, 'drill'> & { drill: ResolversTypes['Drill'] }>;
  DrillState: DrillState;
  DrillStateFilter: DrillStateFilter;
  DrillStepNotPossible: ResolverTypeWrapper<DrillStepNotPossibleModel>;
  DrillWhere: DrillWhere;
  DrillYear: ResolverTypeWrapper<DrillYearModel>;
  EndPostingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPostingAnswer']>;
  EndPostingInput: EndPostingInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IntFilter: IntFilter;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  Language: Language;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  Office: ResolverTypeWrapper<Office>;
  OpenShelterAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenShelterAnswer']>;
  OpenShelterInput: OpenShelterInput;
  OpeningAction: OpeningAction;
  OpeningState: OpeningState;
  OpeningStepNotPossible: ResolverTypeWrapper<OpeningStepNotPossibleModel>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PlanDrillAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDrillAnswer']>;
  PlanDrillInput: PlanDrillInput;
  Position: ResolverTypeWrapper<Position>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PositionInput: PositionInput;
  PostToRosterAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostToRosterAnswer']>;
  PostToRosterInput: PostToRosterInput;
  PostedAlready: ResolverTypeWrapper<PostedAlreadyModel>;
  PostedToRoster: ResolverTypeWrapper<Omit<PostedToRoster, 'posting'> & { posting?: Maybe<ResolversTypes['DisasterPosting']> }>;
  PostingClosed: ResolverTypeWrapper<Omit<PostingClosed, 'posting'> & { posting?: Maybe<ResolversTypes['DisasterPosting']> }>;
  PostingEnded: ResolverTypeWrapper<PostingEndedModel>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportCrowdingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportCrowdingAnswer']>;
  ReportCrowdingInput: ReportCrowdingInput;
  ReportDrillAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDrillAnswer']>;
  ReportDrillInput: ReportDrillInput;
  SearchFilter: SearchFilter;
  Shelter: ResolverTypeWrapper<ShelterModel>;
  ShelterClosed: ResolverTypeWrapper<Omit<ShelterClosed, 'opening'> & { opening: ResolversTypes['ShelterOpening'] }>;
  ShelterElsewhere: ResolverTypeWrapper<ShelterElsewhereModel>;
  ShelterOpenAlready: ResolverTypeWrapper<ShelterOpenAlreadyModel>;
  ShelterOpened: ResolverTypeWrapper<Omit<ShelterOpened, 'opening'> & { opening: ResolversTypes['ShelterOpening'] }>;
  ShelterOpening: ResolverTypeWrapper<OpeningModel>;
  Source: ResolverTypeWrapper<Source>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextFilter: TextFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelDrillAnswer: ResolversUnionTypes<ResolversParentTypes>['CancelDrillAnswer'];
  CancelDrillInput: CancelDrillInput;
  ID: Scalars['ID']['output'];
  Clause: Clause;
  Clock: ClockModel;
  ClockEscalation: ClockEscalation;
  ClockRule: ClockRuleModel;
  CloseShelterAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseShelterAnswer'];
  CloseShelterInput: CloseShelterInput;
  Conflict: ConflictModel;
  CrowdingReported: Omit<CrowdingReported, 'opening'> & { opening: ResolversParentTypes['ShelterOpening'] };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DisasterPosting: PostingModel;
  District: Omit<District, 'disasterRoster' | 'drillYear' | 'drills' | 'openShelters' | 'shelters'> & { disasterRoster?: Maybe<ReadonlyArray<ResolversParentTypes['DisasterPosting']>>, drillYear?: Maybe<ResolversParentTypes['DrillYear']>, drills?: Maybe<ResolversParentTypes['DrillConnection']>, openShelters?: Maybe<ReadonlyArray<ResolversParentTypes['ShelterOpening']>>, shelters?: Maybe<ReadonlyArray<ResolversParentTypes['Shelter']>> } | FederationReferenceTypes['District'];
  DistrictOpenings: DistrictOpeningsModel;
  Drill: DrillModel;
  DrillCalledOff: Omit<DrillCalledOff, 'drill'> & { drill: ResolversParentTypes['Drill'] };
  DrillConnection: Omit<DrillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DrillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Drill']> };
  DrillEdge: Omit<DrillEdge, 'node'> & { node: ResolversParentTypes['Drill'] };
  DrillKindFilter: DrillKindFilter;
  DrillOrder: DrillOrder;
  DrillPlanned: Omit<DrillPlanned, 'drill'> & { drill: ResolversParentTypes['Drill'] };
  DrillReported: Omit<DrillReported, 'drill'> & { drill: ResolversParentTypes['Drill'] };
  DrillStateFilter: DrillStateFilter;
  DrillStepNotPossible: DrillStepNotPossibleModel;
  DrillWhere: DrillWhere;
  DrillYear: DrillYearModel;
  EndPostingAnswer: ResolversUnionTypes<ResolversParentTypes>['EndPostingAnswer'];
  EndPostingInput: EndPostingInput;
  HistoryEntry: HistoryEntry;
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IntFilter: IntFilter;
  InvalidInput: InvalidInputModel;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NameInput: NameInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFoundModel;
  NotPermitted: NotPermittedModel;
  Office: Office;
  OpenShelterAnswer: ResolversUnionTypes<ResolversParentTypes>['OpenShelterAnswer'];
  OpenShelterInput: OpenShelterInput;
  OpeningStepNotPossible: OpeningStepNotPossibleModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PlanDrillAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanDrillAnswer'];
  PlanDrillInput: PlanDrillInput;
  Position: Position;
  Float: Scalars['Float']['output'];
  PositionInput: PositionInput;
  PostToRosterAnswer: ResolversUnionTypes<ResolversParentTypes>['PostToRosterAnswer'];
  PostToRosterInput: PostToRosterInput;
  PostedAlready: PostedAlreadyModel;
  PostedToRoster: Omit<PostedToRoster, 'posting'> & { posting?: Maybe<ResolversParentTypes['DisasterPosting']> };
  PostingClosed: Omit<PostingClosed, 'posting'> & { posting?: Maybe<ResolversParentTypes['DisasterPosting']> };
  PostingEnded: PostingEndedModel;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  ReportCrowdingAnswer: ResolversUnionTypes<ResolversParentTypes>['ReportCrowdingAnswer'];
  ReportCrowdingInput: ReportCrowdingInput;
  ReportDrillAnswer: ResolversUnionTypes<ResolversParentTypes>['ReportDrillAnswer'];
  ReportDrillInput: ReportDrillInput;
  SearchFilter: SearchFilter;
  Shelter: ShelterModel;
  ShelterClosed: Omit<ShelterClosed, 'opening'> & { opening: ResolversParentTypes['ShelterOpening'] };
  ShelterElsewhere: ShelterElsewhereModel;
  ShelterOpenAlready: ShelterOpenAlreadyModel;
  ShelterOpened: Omit<ShelterOpened, 'opening'> & { opening: ResolversParentTypes['ShelterOpening'] };
  ShelterOpening: OpeningModel;
  Source: Source;
  Subscription: Record<PropertyKey, never>;
  TextFilter: TextFilter;
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

export type CancelDrillAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDrillAnswer'] = ResolversParentTypes['CancelDrillAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrillCalledOff' | 'DrillStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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

export type CloseShelterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseShelterAnswer'] = ResolversParentTypes['CloseShelterAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpeningStepNotPossible' | 'ShelterClosed', ParentType, ContextType>;
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

export type CrowdingReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrowdingReported'] = ResolversParentTypes['CrowdingReported']> = {
  opening?: Resolver<ResolversTypes['ShelterOpening'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisasterPostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisasterPosting'] = ResolversParentTypes['DisasterPosting']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDistrictStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DisasterRole'], ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  disasterRoster?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisasterPosting']>>, ParentType, ContextType, Partial<DistrictDisasterRosterArgs>>;
  drillYear?: Resolver<Maybe<ResolversTypes['DrillYear']>, ParentType, ContextType, RequireFields<DistrictDrillYearArgs, 'fiscalYear'>>;
  drills?: Resolver<Maybe<ResolversTypes['DrillConnection']>, ParentType, ContextType, Partial<DistrictDrillsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openShelters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShelterOpening']>>, ParentType, ContextType>;
  shelters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shelter']>>, ParentType, ContextType>;
};

export type DistrictOpeningsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictOpenings'] = ResolversParentTypes['DistrictOpenings']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  openings?: Resolver<ReadonlyArray<ResolversTypes['ShelterOpening']>, ParentType, ContextType>;
};

export type DrillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drill'] = ResolversParentTypes['Drill'], FederationReferenceType extends FederationReferenceTypes['Drill'] = FederationReferenceTypes['Drill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Drill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['DrillAction']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DrillKind'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  participantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrillState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrillCalledOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillCalledOff'] = ResolversParentTypes['DrillCalledOff']> = {
  drill?: Resolver<ResolversTypes['Drill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillConnection'] = ResolversParentTypes['DrillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Drill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DrillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillEdge'] = ResolversParentTypes['DrillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Drill'], ParentType, ContextType>;
};

export type DrillPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillPlanned'] = ResolversParentTypes['DrillPlanned']> = {
  drill?: Resolver<ResolversTypes['Drill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrillReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillReported'] = ResolversParentTypes['DrillReported']> = {
  drill?: Resolver<ResolversTypes['Drill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrillStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillStepNotPossible'] = ResolversParentTypes['DrillStepNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  drillId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DrillStepNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DrillStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['DrillState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrillYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillYear'] = ResolversParentTypes['DrillYear']> = {
  cancelledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndPostingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPostingAnswer'] = ResolversParentTypes['EndPostingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PostingClosed' | 'PostingEnded', ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelDrill?: Resolver<Maybe<ResolversTypes['CancelDrillAnswer']>, ParentType, ContextType, RequireFields<MutationCancelDrillArgs, 'input'>>;
  closeShelter?: Resolver<Maybe<ResolversTypes['CloseShelterAnswer']>, ParentType, ContextType, RequireFields<MutationCloseShelterArgs, 'input'>>;
  endPosting?: Resolver<Maybe<ResolversTypes['EndPostingAnswer']>, ParentType, ContextType, RequireFields<MutationEndPostingArgs, 'input'>>;
  openShelter?: Resolver<Maybe<ResolversTypes['OpenShelterAnswer']>, ParentType, ContextType, RequireFields<MutationOpenShelterArgs, 'input'>>;
  planDrill?: Resolver<Maybe<ResolversTypes['PlanDrillAnswer']>, ParentType, ContextType, RequireFields<MutationPlanDrillArgs, 'input'>>;
  postToRoster?: Resolver<Maybe<ResolversTypes['PostToRosterAnswer']>, ParentType, ContextType, RequireFields<MutationPostToRosterArgs, 'input'>>;
  reportCrowding?: Resolver<Maybe<ResolversTypes['ReportCrowdingAnswer']>, ParentType, ContextType, RequireFields<MutationReportCrowdingArgs, 'input'>>;
  reportDrill?: Resolver<Maybe<ResolversTypes['ReportDrillAnswer']>, ParentType, ContextType, RequireFields<MutationReportDrillArgs, 'input'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Drill' | 'Shelter' | 'ShelterOpening', ParentType, ContextType>;
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

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenShelterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenShelterAnswer'] = ResolversParentTypes['OpenShelterAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ShelterOpenAlready' | 'ShelterOpened', ParentType, ContextType>;
};

export type OpeningStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningStepNotPossible'] = ResolversParentTypes['OpeningStepNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpeningStepNotPossibleMessageArgs, 'lang'>>;
  openingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpeningStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['OpeningState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PlanDrillAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDrillAnswer'] = ResolversParentTypes['PlanDrillAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrillPlanned' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ShelterElsewhere', ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PostToRosterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostToRosterAnswer'] = ResolversParentTypes['PostToRosterAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PostedAlready' | 'PostedToRoster' | 'ShelterElsewhere', ParentType, ContextType>;
};

export type PostedAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostedAlready'] = ResolversParentTypes['PostedAlready']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostedAlreadyMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostedAlreadyRemedyArgs, 'lang'>>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostedToRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostedToRoster'] = ResolversParentTypes['PostedToRoster']> = {
  posting?: Resolver<Maybe<ResolversTypes['DisasterPosting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingClosed'] = ResolversParentTypes['PostingClosed']> = {
  posting?: Resolver<Maybe<ResolversTypes['DisasterPosting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingEnded'] = ResolversParentTypes['PostingEnded']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostingEndedMessageArgs, 'lang'>>;
  postingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostingEndedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrillStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpeningStepNotPossible' | 'PostedAlready' | 'PostingEnded' | 'ShelterElsewhere' | 'ShelterOpenAlready', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  drill?: Resolver<Maybe<ResolversTypes['Drill']>, ParentType, ContextType, RequireFields<QueryDrillArgs, 'id'>>;
  drills?: Resolver<Maybe<ResolversTypes['DrillConnection']>, ParentType, ContextType, Partial<QueryDrillsArgs>>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType, RequireFields<QueryShelterArgs, 'id'>>;
  shelterOpening?: Resolver<Maybe<ResolversTypes['ShelterOpening']>, ParentType, ContextType, RequireFields<QueryShelterOpeningArgs, 'id'>>;
  shelters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shelter']>>, ParentType, ContextType>;
};

export type ReportCrowdingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCrowdingAnswer'] = ResolversParentTypes['ReportCrowdingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CrowdingReported' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpeningStepNotPossible', ParentType, ContextType>;
};

export type ReportDrillAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDrillAnswer'] = ResolversParentTypes['ReportDrillAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DrillReported' | 'DrillStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ShelterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shelter'] = ResolversParentTypes['Shelter'], FederationReferenceType extends FederationReferenceTypes['Shelter'] = FederationReferenceTypes['Shelter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shelter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  drills?: Resolver<Maybe<ResolversTypes['DrillConnection']>, ParentType, ContextType, Partial<ShelterDrillsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['ShelterOpening']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  takesPets?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelterClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelterClosed'] = ResolversParentTypes['ShelterClosed']> = {
  opening?: Resolver<ResolversTypes['ShelterOpening'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelterElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelterElsewhere'] = ResolversParentTypes['ShelterElsewhere']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShelterElsewhereMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShelterElsewhereRemedyArgs, 'lang'>>;
  shelterDistrict?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  shelterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelterOpenAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelterOpenAlready'] = ResolversParentTypes['ShelterOpenAlready']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShelterOpenAlreadyMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShelterOpenAlreadyRemedyArgs, 'lang'>>;
  shelterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelterOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelterOpened'] = ResolversParentTypes['ShelterOpened']> = {
  opening?: Resolver<ResolversTypes['ShelterOpening'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShelterOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelterOpening'] = ResolversParentTypes['ShelterOpening'], FederationReferenceType extends FederationReferenceTypes['ShelterOpening'] = FederationReferenceTypes['ShelterOpening']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShelterOpening']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OpeningAction']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Shelter']>, ParentType, ContextType>;
  staffNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpeningState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  shelterOpenings?: SubscriptionResolver<Maybe<ResolversTypes['DistrictOpenings']>, "shelterOpenings", ParentType, ContextType, RequireFields<SubscriptionShelterOpeningsArgs, 'district'>>;
};

export type Resolvers<ContextType = Context> = {
  CancelDrillAnswer?: CancelDrillAnswerResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockEscalation?: ClockEscalationResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  CloseShelterAnswer?: CloseShelterAnswerResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CrowdingReported?: CrowdingReportedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DisasterPosting?: DisasterPostingResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictOpenings?: DistrictOpeningsResolvers<ContextType>;
  Drill?: DrillResolvers<ContextType>;
  DrillCalledOff?: DrillCalledOffResolvers<ContextType>;
  DrillConnection?: DrillConnectionResolvers<ContextType>;
  DrillEdge?: DrillEdgeResolvers<ContextType>;
  DrillPlanned?: DrillPlannedResolvers<ContextType>;
  DrillReported?: DrillReportedResolvers<ContextType>;
  DrillStepNotPossible?: DrillStepNotPossibleResolvers<ContextType>;
  DrillYear?: DrillYearResolvers<ContextType>;
  EndPostingAnswer?: EndPostingAnswerResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OpenShelterAnswer?: OpenShelterAnswerResolvers<ContextType>;
  OpeningStepNotPossible?: OpeningStepNotPossibleResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PlanDrillAnswer?: PlanDrillAnswerResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PostToRosterAnswer?: PostToRosterAnswerResolvers<ContextType>;
  PostedAlready?: PostedAlreadyResolvers<ContextType>;
  PostedToRoster?: PostedToRosterResolvers<ContextType>;
  PostingClosed?: PostingClosedResolvers<ContextType>;
  PostingEnded?: PostingEndedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportCrowdingAnswer?: ReportCrowdingAnswerResolvers<ContextType>;
  ReportDrillAnswer?: ReportDrillAnswerResolvers<ContextType>;
  Shelter?: ShelterResolvers<ContextType>;
  ShelterClosed?: ShelterClosedResolvers<ContextType>;
  ShelterElsewhere?: ShelterElsewhereResolvers<ContextType>;
  ShelterOpenAlready?: ShelterOpenAlreadyResolvers<ContextType>;
  ShelterOpened?: ShelterOpenedResolvers<ContextType>;
  ShelterOpening?: ShelterOpeningResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audience?: AudienceDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
