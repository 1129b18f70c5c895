import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clock as ClockModel, ClockRule as ClockRuleModel } from '@chiiki/kit/clock.ts';
import type { Clause as ClauseModel, ClauseDocument as ClauseDocumentModel, ClauseVersion as ClauseVersionModel, RolePair as RolePairModel } from './clause/clause.ts';
import type { WardAt as WardModel, AreaAt as AreaModel, DistrictAt as DistrictModel, TownAt as TownModel, JurisdictionAt as JurisdictionModel } from './territory/territory.ts';
import type { AddressFound as AddressFoundModel, AddressAmbiguous as AddressAmbiguousModel, AddressNotFound as AddressNotFoundModel, AddressOutsideWard as AddressOutsideWardModel } from './address/address.ts';
import type { BoundaryChange as BoundaryChangeModel } from './boundary/boundary.ts';
import type { NearOfficeAt as NearOfficeModel, NearestAt as NearestModel } from './nearest/resolvers.ts';
import type { ReferenceDifference as ReferenceDifferenceModel, ReferenceSettlement as ReferenceSettlementModel } from '@chiiki/kit/reference-data.ts';
import type { ReferenceNotAdoptable as ReferenceNotAdoptableModel } from './reference-difference/settlement.ts';
import type { WorkloadFigure as WorkloadFigureModel, Comparison as WorkloadComparisonModel, Row as WorkloadRowModel, Change as WorkloadChangeModel } from './workload/workload.ts';
import type { OpinionRecord as OpinionModel, OpinionAsked as OpinionAskedModel, OpinionTooLate as OpinionTooLateModel, OpinionStepNotPossible as OpinionStepNotPossibleModel } from './opinion/opinion.ts';
import type { ExchangeRecord as ExchangeModel, ExchangeStepNotPossible as ExchangeStepNotPossibleModel, ExchangeHasStaff as ExchangeHasStaffModel, ExchangeHeld as ExchangeHeldModel } from './exchange/exchange.ts';
import type { StayAt as ExchangeStayModel } from './exchange/resolvers.ts';
import type { FollowUp as BoundaryFollowUpModel, FollowUpSettled as FollowUpSettledModel } from './boundary/follow-up.ts';
import type { TaskOf as BoundaryTaskModel, MoveOf as BoundaryMoveModel } from './boundary/resolvers.ts';
import type { BlocksNotCovered as BlocksNotCoveredModel, DistrictNotThere as DistrictNotThereModel, DistrictInUse as DistrictInUseModel, DistrictWithoutTowns as DistrictWithoutTownsModel, AreaWithoutDistrict as AreaWithoutDistrictModel, BoundaryChangeClashes as BoundaryChangeClashesModel } from './boundary/problem.ts';
import type { OfficeAt as OfficeModel } from './office/office.ts';
import type { SuccessionAt as SuccessionModel, PlannedAt as PlannedModel } from './office/resolvers.ts';
import type { OfficeChange as OfficeChangeModel } from './office/chronicle.ts';
import type { Cohort as CohortModel } from './office/count.ts';
import type { EffectiveDateNotFuture as EffectiveDateNotFutureModel, OfficeNotOpen as OfficeNotOpenModel, OfficeSeatTaken as OfficeSeatTakenModel, OfficeSeatVacant as OfficeSeatVacantModel, ChangeInForce as ChangeInForceModel } from './office/problem.ts';
import type { AffairAt as AffairModel } from './affair/affair.ts';
import type { HolderAt as AffairHolderModel, AllocationAt as AffairAllocationModel } from './affair/resolvers.ts';
import type { TransferAt as AffairTransferModel } from './affair/transfer.ts';
import type { Duplicate as AffairDuplicateModel, Finding as AffairFindingModel } from './affair/compare.ts';
import type { TransferDateNotFuture as TransferDateNotFutureModel, TransferClash as TransferClashModel, TransferSettled as TransferSettledModel, HolderUnchanged as HolderUnchangedModel, UpwardTransferNeedsReason as UpwardTransferNeedsReasonModel, HeadOfficeReasonMissing as HeadOfficeReasonMissingModel, NotHeldByHeadOffice as NotHeldByHeadOfficeModel, OfficeHoldsAffairs as OfficeHoldsAffairsModel, AffairEnded as AffairEndedModel } from './affair/problem.ts';
import type { Figure as FigureModel } from './statistic/figure.ts';
import type { RollUpAt as RollUpModel } from './statistic/resolvers.ts';
import type { Profile as ProfileModel } from './statistic/profile.ts';
import type { PrincipleRecord as BasicPrincipleModel, PrincipleDayNotAfter as PrincipleDayNotAfterModel, PrincipleSuperseded as PrincipleSupersededModel } from './clause/principle.ts';
import type { LegalGround as LegalGroundModel } from './clause/ground.ts';
import type { RegulationAt as RegulationModel, RegulationStep as RegulationStepModel, RegulationStatusNotPossible as RegulationStatusNotPossibleModel, RegulationStatusOutOfOrder as RegulationStatusOutOfOrderModel } from './regulation/regulation.ts';
import type { StandardAt as StandardModel, StandardVersion as StandardVersionModel } from './standard/standard.ts';
import type { AreaRuleAt as AreaRuleModel } from './standard/area-rule.ts';
import type { StandardTopicTaken as StandardTopicTakenModel, StandardClosed as StandardClosedModel, StandardOutOfOrder as StandardOutOfOrderModel, AreaRulesContradict as AreaRulesContradictModel, ContradictsStandard as ContradictsStandardModel, AreaRuleExists as AreaRuleExistsModel, AreaRuleEnded as AreaRuleEndedModel } from './standard/problem.ts';
import type { Term as TermModel } from './term/term.ts';
import type { OfficePartner as OfficePartnerModel } from './partner/partner.ts';
import type { DutyToday as DutyTodayModel } from './clock/lists.ts';
import type { SupportRecord as SupportRecordModel, SupportChange as SupportChangeModel, SupportAnswer as SupportAnswerModel } from './support/support.ts';
import type { SupportStepNotPossible as SupportStepNotPossibleModel, SupportOfficeNotFit as SupportOfficeNotFitModel, SupportNotOverdue as SupportNotOverdueModel } from './support/problem.ts';
import type { CoordinationRecord as CoordinationRecordModel, Party as PartyModel, Position as CoordinationPositionModel, CoordinationChange as CoordinationChangeModel } from './coordination/coordination.ts';
import type { TextTold as TextToldModel } from './coordination/resolvers.ts';
import type { CoordinationStepNotPossible as CoordinationStepNotPossibleModel, CoordinationOfficeNotFit as CoordinationOfficeNotFitModel, CoordinationNeedsHeadOffice as CoordinationNeedsHeadOfficeModel, AgreementTextChanged as AgreementTextChangedModel, AgreementAlreadyAccepted as AgreementAlreadyAcceptedModel } from './coordination/problem.ts';
import type { PostAt as PostModel } from './post/lookup.ts';
import type { TenureAt as TenureModel, HeldPostAt as HeldPostModel } from './post/resolvers.ts';
import type { YearsInPost as YearsInPostModel } from './post/years.ts';
import type { Establishment as EstablishmentModel } from './post/establishment.ts';
import type { StaffPolicy as StaffPolicyModel } from './post/policy.ts';
import type { PostHeld as PostHeldModel, PostNotThere as PostNotThereModel, PostNotHeld as PostNotHeldModel, OfficeHasDirector as OfficeHasDirectorModel, TenureActNotPossible as TenureActNotPossibleModel } from './post/problem.ts';
import type { StaffAt as StaffModel, DutyAt as DutyModel, ProblemAt as ProblemAtModel } from './staffing/resolvers.ts';
import type { Training as TrainingModel } from './staffing/staffing.ts';
import type { ProgrammeRecord as ProgrammeModel } from './staffing/records.ts';
import type { Counts as StaffCountsModel } from './staffing/lookup.ts';
import type { StaffRegistered as StaffRegisteredModel, DutyHeld as DutyHeldModel, DutyNotEligible as DutyNotEligibleModel, DutyEnded as DutyEndedModel, OfficeInUse as OfficeInUseModel, OfficeIsToClose as OfficeIsToCloseModel } from './staffing/problem.ts';
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

/** What abolishPost answers. */
export type AbolishPostAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PostAbolished | PostHeld;

/** The end of a post. */
export type AbolishPostInput = {
  /** The version of the post that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it's no longer there; today or later. */
  readonly on: Scalars['Date']['input'];
  /** The post. */
  readonly post: Scalars['ID']['input'];
};

/** What acceptCoordinationAgreement answers. */
export type AcceptCoordinationAgreementAnswer = AgreementAlreadyAccepted | AgreementTextChanged | Conflict | CoordinationAgreementAccepted | CoordinationStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Accepting a text. */
export type AcceptCoordinationAgreementInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The version of the case that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The text's number: only the one that stands now can be accepted. */
  readonly number: Scalars['Int']['input'];
  /** The office that you act for, as its director. */
  readonly office: Scalars['ID']['input'];
};

/** What acceptSupportRequest answers. */
export type AcceptSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportRequestAccepted | SupportStepNotPossible;

/** Accepting a request for support. */
export type AcceptSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly request: Scalars['ID']['input'];
};

/** The person is appointed to act. */
export type ActingAppointed = {
  readonly __typename?: 'ActingAppointed';
  /** The post. */
  readonly post: Post;
  /** The appointment. */
  readonly tenure?: Maybe<Tenure>;
};

/** Why somebody acts. */
export type ActingReason =
  /** 不在: its holder is absent. */
  | 'ABSENCE'
  /** 欠員: the post has no holder. */
  | 'VACANCY';

/** The address leaves more than one district open. Nothing is guessed: ask the person for `missing`. */
export type AddressAmbiguous = {
  readonly __typename?: 'AddressAmbiguous';
  /** What is open, ordered by town; at most 50. */
  readonly candidates: ReadonlyArray<AddressCandidate>;
  /** The part that would decide. */
  readonly missing: AddressPart;
  /** The address as far as it was understood. */
  readonly normalized: Scalars['String']['output'];
  /** What to ask, for a person. */
  readonly question: Scalars['String']['output'];
};


/** The address leaves more than one district open. Nothing is guessed: ask the person for `missing`. */
export type AddressAmbiguousQuestionArgs = {
  lang?: Language;
};

/** What an address resolves to. */
export type AddressAnswer = AddressAmbiguous | AddressFound | AddressNotFound | AddressOutsideWard | InvalidInput;

/** One district that an incomplete address may belong to. */
export type AddressCandidate = {
  readonly __typename?: 'AddressCandidate';
  /** The town and blocks, and the district they belong to. */
  readonly jurisdiction: Jurisdiction;
};

/** The address belongs to exactly one district. */
export type AddressFound = {
  readonly __typename?: 'AddressFound';
  /** Its block (番), where one was given. */
  readonly block?: Maybe<Scalars['Int']['output']>;
  /** The district that it belongs to on the day asked for. */
  readonly district: District;
  /** False when only general knowledge says so: check with the centre before relying on it. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** The assignments that decide it: one, unless the chōme was left out and all of the town belongs to one district. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** The address as it was understood, in the ward's own writing: `池尻四丁目35番`. */
  readonly normalized: Scalars['String']['output'];
  /** The rest of the address (号, building), as it was given; null when there's none. It never decides. */
  readonly rest?: Maybe<Scalars['String']['output']>;
  /** Its 町丁目; null when all of its town belongs to one district and no chōme was given. */
  readonly town?: Maybe<Town>;
};

/** No town of the ward stands in the address, or the town has no such chōme or block. */
export type AddressNotFound = Problem & {
  readonly __typename?: 'AddressNotFound';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** What was read, cut to 200 characters. */
  readonly read: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Towns that come near to what was given; at most 5. */
  readonly similar: ReadonlyArray<Town>;
  /** The first part that isn't known. */
  readonly unknown: AddressPart;
};


/** No town of the ward stands in the address, or the town has no such chōme or block. */
export type AddressNotFoundMessageArgs = {
  lang?: Language;
};


/** No town of the ward stands in the address, or the town has no such chōme or block. */
export type AddressNotFoundRemedyArgs = {
  lang?: Language;
};

/** The address names another municipality. */
export type AddressOutsideWard = Problem & {
  readonly __typename?: 'AddressOutsideWard';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The municipality that it names. */
  readonly municipality: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The address names another municipality. */
export type AddressOutsideWardMessageArgs = {
  lang?: Language;
};


/** The address names another municipality. */
export type AddressOutsideWardRemedyArgs = {
  lang?: Language;
};

/** A part of an address. */
export type AddressPart =
  /** 番, e.g. 35番. */
  | 'BLOCK'
  /** 丁目, e.g. 四丁目. */
  | 'CHOME'
  /** 町, e.g. 池尻. */
  | 'TOWN';

/**
 * 事務: a task of the ward, and who is responsible for it. The unit that is allocated is a task at a place: on any day, at any
 * place at which it's allocated, exactly one holder is responsible (第4・1・4）). Transfers by the mayor's act alone change that.
 */
export type Affair = Node & {
  readonly __typename?: 'Affair';
  /** Who is allocated what on the day: each place of which an allocation speaks. Some dozens at most. */
  readonly allocations: ReadonlyArray<AffairAllocation>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<AffairAction>;
  /** How the service is given. */
  readonly channels: ReadonlyArray<AffairChannel>;
  /** The clause that names it. */
  readonly clause?: Maybe<Clause>;
  /** What it is. */
  readonly description?: Maybe<BilingualText>;
  /** The first day on which it's nobody's any more, by the mayor's act; null while no end is known. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /**
   * The one office that is responsible at a place (the ward when left out) on the day; `asOf` for another day. Null where the
   * parts of the place have their own, where it isn't allocated there, or where no office is in the seat.
   */
  readonly holder?: Maybe<Office>;
  /** Stable, e.g. `affair:area-policy`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it goes beyond what a 支所 in the general sense does (資料2 2). */
  readonly isBeyondLegalType: Scalars['Boolean']['output'];
  /** What kind of task. */
  readonly kind: AffairKind;
  /** Whether the head office holds it on the day and nobody has said why: at least one reason is due (第4・1・3）③). */
  readonly lacksHeadOfficeReason: Scalars['Boolean']['output'];
  /** The law that it stands on, where a source names one. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Name;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The same task as it stood, or will stand, on another day; null where there's none on it. For whoever came here by a field that takes no `asOf`. */
  readonly onDay?: Maybe<Affair>;
  /** The post within the office whose it is, such as 区長; null where it's the office's own. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** The procedure that it serves. */
  readonly procedure?: Maybe<Procedure>;
  /** Where it comes from. */
  readonly source: Source;
  /** The tier that it lies with on the day; null where that differs by place, or where it isn't allocated. */
  readonly tier?: Maybe<AffairTier>;
  /** Who held, holds and will hold it at a place (the ward when left out), earliest first: without a gap, without an overlap. */
  readonly timeline: ReadonlyArray<AffairAllocation>;
  /**
   * The day that this is told for, and everything below it. A field of another service that leads here starts from today: federation
   * passes ids, not days. Ask `onDay` for another day.
   */
  readonly toldFor: Scalars['Date']['output'];
  /**
   * Its transfers, by day: those that the mayor has decided, past and to come, and decided ones that were withdrawn. Who may
   * plan or decide them sees the others as well.
   */
  readonly transfers: ReadonlyArray<AffairTransfer>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 事務: a task of the ward, and who is responsible for it. The unit that is allocated is a task at a place: on any day, at any
 * place at which it's allocated, exactly one holder is responsible (第4・1・4）). Transfers by the mayor's act alone change that.
 */
export type AffairHolderArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * 事務: a task of the ward, and who is responsible for it. The unit that is allocated is a task at a place: on any day, at any
 * place at which it's allocated, exactly one holder is responsible (第4・1・4）). Transfers by the mayor's act alone change that.
 */
export type AffairOnDayArgs = {
  asOf: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * 事務: a task of the ward, and who is responsible for it. The unit that is allocated is a task at a place: on any day, at any
 * place at which it's allocated, exactly one holder is responsible (第4・1・4）). Transfers by the mayor's act alone change that.
 */
export type AffairTimelineArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
};

/** What the caller could do with a task now. */
export type AffairAction =
  /** endAffair */
  | 'END'
  /** planAffairTransfer */
  | 'PLAN_TRANSFER'
  /** stateHeadOfficeReasons */
  | 'STATE_REASONS';

/** 割り当て: that somebody holds a task at a place, and at all within it that no finer allocation speaks of. */
export type AffairAllocation = {
  readonly __typename?: 'AffairAllocation';
  /** The area, where it's one. */
  readonly area?: Maybe<Area>;
  /** The district, where it's one. */
  readonly district?: Maybe<District>;
  /** Those reasons, or those of the transfer, in words. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Why it stays at the head office; empty elsewhere, and where nobody has said. */
  readonly headOfficeReasons: ReadonlyArray<HeadOfficeReason>;
  /** Who holds it. */
  readonly holder: AffairHolder;
  /** The ward, area or district. */
  readonly place: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** The transfer that it began with; null where it began otherwise. */
  readonly transfer?: Maybe<AffairTransfer>;
  /** Since when, as precisely as is known; null: since a day that nobody knows. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when (the first day on which it no longer holds), decided transfers included; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** How a service is given. */
export type AffairChannel =
  /** At a window. */
  | 'COUNTER'
  /** By mail. */
  | 'MAIL'
  /** Online. */
  | 'ONLINE'
  /** By phone. */
  | 'PHONE'
  /** 取次ぎ: at a window that passes on what another issues. */
  | 'RELAY'
  /** By a video link at an office. */
  | 'VIDEO';

/** A page of tasks. */
export type AffairConnection = {
  readonly __typename?: 'AffairConnection';
  /** The tasks with their cursors. */
  readonly edges: ReadonlyArray<AffairEdge>;
  /** The tasks alone. */
  readonly nodes: ReadonlyArray<Affair>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** 重複: one service that is given by one channel in more than one tier on a day. It's told, never removed. */
export type AffairDuplicate = {
  readonly __typename?: 'AffairDuplicate';
  /** The tasks. */
  readonly affairs: ReadonlyArray<Affair>;
  /** The channel. */
  readonly channel: AffairChannel;
  /** The procedure; null where the tasks share a name alone. */
  readonly procedure?: Maybe<Procedure>;
  /** The tiers, from the ward on. */
  readonly tiers: ReadonlyArray<AffairTier>;
};

/** A page of duplicates. */
export type AffairDuplicateConnection = {
  readonly __typename?: 'AffairDuplicateConnection';
  /** The duplicates with their cursors. */
  readonly edges: ReadonlyArray<AffairDuplicateEdge>;
  /** The duplicates alone. */
  readonly nodes: ReadonlyArray<AffairDuplicate>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One duplicate of a page. */
export type AffairDuplicateEdge = {
  readonly __typename?: 'AffairDuplicateEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The duplicate. */
  readonly node: AffairDuplicate;
};

/** One task of a page. */
export type AffairEdge = {
  readonly __typename?: 'AffairEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Affair;
};

/** The task's end is decided. */
export type AffairEndDecided = {
  readonly __typename?: 'AffairEndDecided';
  /** The task, as it stands today. */
  readonly affair: Affair;
};

/** The task has ended, or is to end by that day. */
export type AffairEnded = Problem & {
  readonly __typename?: 'AffairEnded';
  /** The task. */
  readonly affairId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The first day on which it's nobody's any more. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The task has ended, or is to end by that day. */
export type AffairEndedMessageArgs = {
  lang?: Language;
};


/** The task has ended, or is to end by that day. */
export type AffairEndedRemedyArgs = {
  lang?: Language;
};

/** Something wrong with an allocation on a day, found in the records. */
export type AffairFinding = {
  readonly __typename?: 'AffairFinding';
  /** The task. */
  readonly affair: Affair;
  /** The holder that should be. */
  readonly holder: AffairHolder;
  /** What. */
  readonly kind: AffairFindingKind;
  /** The ward, area or district. */
  readonly place: Scalars['ID']['output'];
};

/** A page of findings. */
export type AffairFindingConnection = {
  readonly __typename?: 'AffairFindingConnection';
  /** The findings with their cursors. */
  readonly edges: ReadonlyArray<AffairFindingEdge>;
  /** The findings alone. */
  readonly nodes: ReadonlyArray<AffairFinding>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One finding of a page. */
export type AffairFindingEdge = {
  readonly __typename?: 'AffairFindingEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: AffairFinding;
};

/** What is wrong with an allocation on a day. */
export type AffairFindingKind =
  /** The head office holds it and nobody has said why (第4・1・3）③). */
  | 'HEAD_OFFICE_REASON_MISSING'
  /** The office that holds it by name isn't open. */
  | 'OFFICE_NOT_OPEN'
  /** No office is open in the seat of the place that should hold it. */
  | 'SEAT_VACANT';

/** Who holds a task: a seat, of which each place has its own, or one office by name. */
export type AffairHolder = {
  readonly __typename?: 'AffairHolder';
  /** The office, where it's one by name; null for a seat. */
  readonly office?: Maybe<Office>;
  /** The seat, such as 総合支所: in each place, whichever office is in it that day. Null for one office by name. */
  readonly seat?: Maybe<OfficeRole>;
  /** The tier that the task lies with. */
  readonly tier: AffairTier;
};

/** Who is to hold a task: a seat or one office by name, never both. */
export type AffairHolderInput = {
  /** One office by name. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The seat: in each place, whichever office is in it. */
  readonly seat?: InputMaybe<OfficeRole>;
};

/** What a task is. */
export type AffairKind =
  /** 窓口サービス: a service at a counter. */
  | 'COUNTER_SERVICE'
  /** 権限: an authority to decide. */
  | 'POWER'
  /** 事務: work that an office does. */
  | 'TASK';

/** By kind of task. */
export type AffairKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<AffairKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AffairKind>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<AffairKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AffairKind>>;
};

/** What moves with a task. What nobody has told is null. */
export type AffairMoves = {
  readonly __typename?: 'AffairMoves';
  /** How much of the year's budget, in whole yen, as digits. */
  readonly budgetYen?: Maybe<Scalars['String']['output']>;
  /** Which documents, each in a line. */
  readonly documents?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What else to know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Which rooms, each in a line. */
  readonly rooms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many members of the staff. */
  readonly staffCount?: Maybe<Scalars['Int']['output']>;
};

/** What moves with a task. */
export type AffairMovesInput = {
  /** How much of the year's budget, in whole yen, as at most 15 digits. */
  readonly budgetYen?: InputMaybe<Scalars['String']['input']>;
  /** Which documents; at most 50 lines of 200 characters. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What else to know. At most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which rooms; at most 50 lines of 200 characters. */
  readonly rooms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How many members of the staff; 0 to 100,000. */
  readonly staffCount?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of tasks is ordered. */
export type AffairOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: AffairOrderField;
};

/** What a list of tasks may be ordered by. */
export type AffairOrderField =
  /** The ward's own order. */
  | 'OFFICIAL';

/** The task is in the catalogue. */
export type AffairRegistered = {
  readonly __typename?: 'AffairRegistered';
  /** The task, as it stands today. */
  readonly affair: Affair;
};

/** The tier that a task lies with. 出張所 is no tier: what it holds lies with the area. */
export type AffairTier =
  /** 総合支所 and its 出張所. */
  | 'AREA'
  /** まちづくりセンター. */
  | 'DISTRICT'
  /** 本庁. */
  | 'WARD';

/** By tier on the day asked for. */
export type AffairTierFilter = {
  /** Lies with this one, somewhere. */
  readonly eq?: InputMaybe<AffairTier>;
  /** Lies with one of these, somewhere. */
  readonly in?: InputMaybe<ReadonlyArray<AffairTier>>;
  /** Lies with this one nowhere. */
  readonly not?: InputMaybe<AffairTier>;
  /** Lies with these nowhere. */
  readonly notIn?: InputMaybe<ReadonlyArray<AffairTier>>;
};

/** 業務移譲・権限移譲: that a task goes from one holder to another on a day. */
export type AffairTransfer = {
  readonly __typename?: 'AffairTransfer';
  /** What goes. */
  readonly affair?: Maybe<Affair>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<AffairTransferAction>;
  /** The clause that it rests on. */
  readonly clause?: Maybe<Clause>;
  /** The day of the mayor's act; null where no kept source tells it. */
  readonly decidedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The mayor's act; null until it's decided. */
  readonly decision?: Maybe<Source>;
  /** Which way it goes. */
  readonly direction: AffairTransferDirection;
  /** The first day of the new holder, as precisely as is known. The one before ends the day before. */
  readonly effectiveOn: Scalars['PartialDate']['output'];
  /** Those who hold it there until the day before. */
  readonly from: ReadonlyArray<AffairHolder>;
  /** Why it goes to the head office; empty when it doesn't. */
  readonly headOfficeReasons: ReadonlyArray<HeadOfficeReason>;
  /** To decide or withdraw it by. */
  readonly id: Scalars['ID']['output'];
  /** What moves with it. */
  readonly moves: AffairMoves;
  /** At which ward, area or district. */
  readonly place: Scalars['ID']['output'];
  /** When the plan was recorded. */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** Why; null where nobody has told. An upward transfer always has one, unless it's known from a source that tells none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands on the day asked for. */
  readonly state: AffairTransferState;
  /** Who holds it from the day on. */
  readonly to: AffairHolder;
  /** Why it was withdrawn. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
};

/** What the caller could do with a transfer now. */
export type AffairTransferAction =
  /** decideAffairTransfer */
  | 'DECIDE'
  /** withdrawAffairTransfer */
  | 'WITHDRAW';

/** A page of transfers. */
export type AffairTransferConnection = {
  readonly __typename?: 'AffairTransferConnection';
  /** The transfers with their cursors. */
  readonly edges: ReadonlyArray<AffairTransferEdge>;
  /** The transfers alone. */
  readonly nodes: ReadonlyArray<AffairTransfer>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** The transfer is decided. */
export type AffairTransferDecided = {
  readonly __typename?: 'AffairTransferDecided';
  /** The task, as it stands today. */
  readonly affair: Affair;
  /** The transfer. */
  readonly transfer: AffairTransfer;
};

/** Which way a task goes between the tiers. */
export type AffairTransferDirection =
  /** Nearer to the people, as the rule is (第1・3⑶). */
  | 'DOWNWARD'
  /** Within a tier. */
  | 'SIDEWAYS'
  /** Further from the people; it takes a reason. */
  | 'UPWARD';

/** One transfer of a page. */
export type AffairTransferEdge = {
  readonly __typename?: 'AffairTransferEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The transfer. */
  readonly node: AffairTransfer;
};

/** The transfer is planned. */
export type AffairTransferPlanned = {
  readonly __typename?: 'AffairTransferPlanned';
  /** The task, as it stands today. */
  readonly affair: Affair;
  /** The plan. */
  readonly transfer: AffairTransfer;
};

/** Where a transfer stands on the day asked for. */
export type AffairTransferState =
  /** The mayor has decided it; its day is to come. */
  | 'DECIDED'
  /** Its day has come: the new holder is responsible. */
  | 'EXECUTED'
  /** Its day came without a decision: nothing happened. */
  | 'LAPSED'
  /** A plan: it has no effect until the mayor has decided it. */
  | 'PLANNED'
  /** It was withdrawn before its day. */
  | 'WITHDRAWN';

/** The transfer is withdrawn. */
export type AffairTransferWithdrawn = {
  readonly __typename?: 'AffairTransferWithdrawn';
  /** The task, as it stands today. */
  readonly affair: Affair;
  /** The transfer. */
  readonly transfer: AffairTransfer;
};

/** What a list of tasks may be narrowed by. All members must hold. */
export type AffairWhere = {
  /** By the id of the clause that names it. */
  readonly clause?: InputMaybe<IdFilter>;
  /** By why it stays at the head office, on the day asked for. */
  readonly headOfficeReason?: InputMaybe<HeadOfficeReasonFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<AffairKindFilter>;
  /** By name in any script: kanji, kana of either kind, romaji, any width. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AffairWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AffairWhere>>;
  /** By the id of the procedure that it serves. */
  readonly procedure?: InputMaybe<IdFilter>;
  /** By tier on the day asked for. */
  readonly tier?: InputMaybe<AffairTierFilter>;
};

/** The party accepted this text before. */
export type AgreementAlreadyAccepted = Problem & {
  readonly __typename?: 'AgreementAlreadyAccepted';
  /** The case. */
  readonly caseId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The text's number. */
  readonly number: Scalars['Int']['output'];
  /** The office that accepted it. */
  readonly officeId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The party accepted this text before. */
export type AgreementAlreadyAcceptedMessageArgs = {
  lang?: Language;
};


/** The party accepted this text before. */
export type AgreementAlreadyAcceptedRemedyArgs = {
  lang?: Language;
};

/** A text for the agreement. */
export type AgreementText = {
  readonly __typename?: 'AgreementText';
  /** The parties that accept it; today's office of each. Twenty at most. */
  readonly acceptedBy: ReadonlyArray<Office>;
  /** The office that put it forward, as it stood on that day. */
  readonly by?: Maybe<Office>;
  /** Whether it's the agreement: every party accepted it. */
  readonly isAgreement: Scalars['Boolean']['output'];
  /** 1, 2, 3 …: accept it by this. */
  readonly number: Scalars['Int']['output'];
  /** When it was put forward. */
  readonly on: Scalars['Date']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** Another text stands for acceptance than the one that was accepted. */
export type AgreementTextChanged = Problem & {
  readonly __typename?: 'AgreementTextChanged';
  /** The case. */
  readonly caseId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  /** The number of the text that stands; null: none does. */
  readonly currentNumber?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  /** The number that was given. */
  readonly number: Scalars['Int']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Another text stands for acceptance than the one that was accepted. */
export type AgreementTextChangedMessageArgs = {
  lang?: Language;
};


/** Another text stands for acceptance than the one that was accepted. */
export type AgreementTextChangedRemedyArgs = {
  lang?: Language;
};

/** What answerAppointmentOpinion answers. */
export type AnswerAppointmentOpinionAnswer = AppointmentOpinionAnswered | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpinionStepNotPossible;

/** A director's answer. */
export type AnswerAppointmentOpinionInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly opinion: Scalars['ID']['input'];
  /** What the director thinks. */
  readonly stance: OpinionStance;
  /** The same in words. At most 2000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What answerSupportRequest answers. */
export type AnswerSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportRequestAnswered | SupportStepNotPossible;

/** The answer to a request for support. */
export type AnswerSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly request: Scalars['ID']['input'];
  /** The answer. At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What appointActing answers. */
export type AppointActingAnswer = ActingAppointed | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PostHeld | PostNotHeld | PostNotThere;

/** Somebody who is to act in a post. */
export type AppointActingInput = {
  /** The decision behind it: who decided what and when. */
  readonly decision: DecisionInput;
  /** The version of the post that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, today or later. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who: an opaque id of letters, digits and `: _ . | -`. Never a name. */
  readonly person: Scalars['ID']['input'];
  /** The post. */
  readonly post: Scalars['ID']['input'];
  /** Why: the post is vacant, or its holder is absent. */
  readonly reason: ActingReason;
  /** The first day on which it no longer holds; left out: no end is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What appointToPost answers. */
export type AppointToPostAnswer = Conflict | HolderAppointed | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PostHeld | PostNotHeld | PostNotThere;

/** Somebody who is to hold a post. */
export type AppointToPostInput = {
  /** The decision behind it: who decided what and when. */
  readonly decision: DecisionInput;
  /** The version of the post that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, today or later. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who: an opaque id of letters, digits and `: _ . | -`. Never a name. */
  readonly person: Scalars['ID']['input'];
  /** The post. */
  readonly post: Scalars['ID']['input'];
  /** The first day on which it no longer holds; left out: no end is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * 総合支所長の意見: what the director of an area's general branch thinks of somebody for a key post in the area, such as a centre's director (2⑵).
 * Asked before the appointment. Whoever appoints decides, whatever it says. Internal.
 */
export type AppointmentOpinion = {
  readonly __typename?: 'AppointmentOpinion';
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The area whose director is asked. */
  readonly area?: Maybe<Area>;
  /** When it was asked for. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<OpinionAction>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The day from which the person is to hold the post. */
  readonly intendedFrom: Scalars['Date']['output'];
  /** Who is to be appointed: an opaque id. */
  readonly person: Scalars['ID']['output'];
  /** The post. */
  readonly post?: Maybe<Post>;
  /** What the director thinks; null until it's answered. */
  readonly stance?: Maybe<OpinionStance>;
  /** How it stands today. */
  readonly state: OpinionState;
  /** The same in words; null until it's answered. Kept sealed. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The opinion is answered. */
export type AppointmentOpinionAnswered = {
  readonly __typename?: 'AppointmentOpinionAnswered';
  /** The request with its answer. */
  readonly opinion: AppointmentOpinion;
};

/** The opinion is asked for. */
export type AppointmentOpinionAsked = {
  readonly __typename?: 'AppointmentOpinionAsked';
  /** The request. */
  readonly opinion: AppointmentOpinion;
};

/** A page of opinions. */
export type AppointmentOpinionConnection = {
  readonly __typename?: 'AppointmentOpinionConnection';
  /** The opinions with their cursors. */
  readonly edges: ReadonlyArray<AppointmentOpinionEdge>;
  /** The opinions alone. */
  readonly nodes: ReadonlyArray<AppointmentOpinion>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One opinion of a page. */
export type AppointmentOpinionEdge = {
  readonly __typename?: 'AppointmentOpinionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The opinion. */
  readonly node: AppointmentOpinion;
};

/** How opinions are ordered. */
export type AppointmentOpinionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: AppointmentOpinionOrderField;
};

/** What opinions may be ordered by. */
export type AppointmentOpinionOrderField =
  /** By the intended day. */
  | 'INTENDED';

/** What a list of opinions may be narrowed by. All members must hold. */
export type AppointmentOpinionWhere = {
  /** By the area. */
  readonly area?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the intended day. */
  readonly intendedFrom?: InputMaybe<DateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AppointmentOpinionWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AppointmentOpinionWhere>>;
  /** By the post. */
  readonly post?: InputMaybe<IdFilter>;
};

/**
 * 地域. A part of the ward with a general branch (総合支所) as its core office. How many there are is data; five today.
 * Clause 第1・4⑴.
 */
export type Area = Node & {
  readonly __typename?: 'Area';
  /** The 出張所 of its districts on the day asked for, in the ward's own order. They aren't a tier. */
  readonly branchOffices: ReadonlyArray<Office>;
  /** Its districts, in the ward's own order, on the day asked for. */
  readonly districts: ReadonlyArray<District>;
  /** The newest known figure of a measure on the day asked for; without a method, of the surest one that has a value: the figure tells which. */
  readonly figure?: Maybe<Figure>;
  /** 総合支所, on the day asked for; `asOf` for another day than the area's own. One at most on any day (第1・4⑴). */
  readonly generalBranch?: Maybe<Office>;
  /** Stable, e.g. `area:setagaya`. */
  readonly id: Scalars['ID']['output'];
  /** Its name on the day asked for. A district or a town may bear the same name: ids are keys, names aren't. */
  readonly name: Name;
  /** The same area as it stood, or will stand, on another day; null where there's none on it. For whoever came here by a field that takes no `asOf`. */
  readonly onDay?: Maybe<Area>;
  /** 人口: `figure(measure: POPULATION)`. */
  readonly population?: Maybe<Figure>;
  /** What it's like and how it came about; null where nothing is recorded. */
  readonly profile?: Maybe<PlaceProfile>;
  /** The area's own rules in force on its day, by topic, paged. At most 100 a page. */
  readonly rules: AreaRuleConnection;
  /** Where these facts come from. */
  readonly source: Source;
  /** Its figures, newest first; those without a date last. `from` and `to` (both included) leave out what has no date. At most 100 a page. */
  readonly statistics: FigureConnection;
  /**
   * The day that this is told for, and everything below it. A field of another service that leads here starts from today: federation
   * passes ids, not days. Ask `onDay` for another day.
   */
  readonly toldFor: Scalars['Date']['output'];
  /** Since when these facts hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which they no longer hold); null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The ward it's part of. */
  readonly ward: Ward;
};


/**
 * 地域. A part of the ward with a general branch (総合支所) as its core office. How many there are is data; five today.
 * Clause 第1・4⑴.
 */
export type AreaFigureArgs = {
  measure: Measure;
  method?: InputMaybe<FigureMethod>;
};


/**
 * 地域. A part of the ward with a general branch (総合支所) as its core office. How many there are is data; five today.
 * Clause 第1・4⑴.
 */
export type AreaGeneralBranchArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * 地域. A part of the ward with a general branch (総合支所) as its core office. How many there are is data; five today.
 * Clause 第1・4⑴.
 */
export type AreaOnDayArgs = {
  asOf: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * 地域. A part of the ward with a general branch (総合支所) as its core office. How many there are is data; five today.
 * Clause 第1・4⑴.
 */
export type AreaRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 地域. A part of the ward with a general branch (総合支所) as its core office. How many there are is data; five today.
 * Clause 第1・4⑴.
 */
export type AreaStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  method?: InputMaybe<FigureMethod>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of areas. */
export type AreaConnection = {
  readonly __typename?: 'AreaConnection';
  /** The areas with their cursors. */
  readonly edges: ReadonlyArray<AreaEdge>;
  /** The areas alone. */
  readonly nodes: ReadonlyArray<Area>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One area of a page. */
export type AreaEdge = {
  readonly __typename?: 'AreaEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The area. */
  readonly node: Area;
};

/** A rule that a general branch sets for its own area (第4・1・2）①), on a topic without a ward-wide standard. */
export type AreaRule = Node & {
  readonly __typename?: 'AreaRule';
  /** The area. */
  readonly area?: Maybe<Area>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<AreaRuleAction>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's in force on the day asked for. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The decision behind it. */
  readonly source: Source;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** What it's about. */
  readonly topic: Scalars['String']['output'];
  /** The first day on which it's in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** The first day on which it no longer is; null while no end is set. A rule that ends on its first day never holds. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What the caller could do with an area's rule now. */
export type AreaRuleAction =
  /** endAreaRule */
  | 'END';

/** The area's rule has an end. */
export type AreaRuleClosed = {
  readonly __typename?: 'AreaRuleClosed';
  /** The rule, today. */
  readonly areaRule: AreaRule;
};

/** A page of an area's own rules. */
export type AreaRuleConnection = {
  readonly __typename?: 'AreaRuleConnection';
  /** The rules with their cursors. */
  readonly edges: ReadonlyArray<AreaRuleEdge>;
  /** The rules alone. */
  readonly nodes: ReadonlyArray<AreaRule>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One rule of a page. */
export type AreaRuleEdge = {
  readonly __typename?: 'AreaRuleEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The rule. */
  readonly node: AreaRule;
};

/** The rule's end is set. */
export type AreaRuleEnded = Problem & {
  readonly __typename?: 'AreaRuleEnded';
  /** The rule. */
  readonly areaRuleId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  /** The first day on which it's no longer in force. */
  readonly endsOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The rule's end is set. */
export type AreaRuleEndedMessageArgs = {
  lang?: Language;
};


/** The rule's end is set. */
export type AreaRuleEndedRemedyArgs = {
  lang?: Language;
};

/** The area has a rule on the topic already. */
export type AreaRuleExists = Problem & {
  readonly __typename?: 'AreaRuleExists';
  /** The rule that it has. */
  readonly areaRuleId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The topic as that one spells it. */
  readonly topic: Scalars['String']['output'];
};


/** The area has a rule on the topic already. */
export type AreaRuleExistsMessageArgs = {
  lang?: Language;
};


/** The area has a rule on the topic already. */
export type AreaRuleExistsRemedyArgs = {
  lang?: Language;
};

/** The area's rule is set. */
export type AreaRuleSet = {
  readonly __typename?: 'AreaRuleSet';
  /** The rule, today. */
  readonly areaRule: AreaRule;
};

/** Areas have rules of their own on the topic. */
export type AreaRulesContradict = Problem & {
  readonly __typename?: 'AreaRulesContradict';
  /** How many there are. */
  readonly areaRuleCount: Scalars['Int']['output'];
  /** The rules; at most 20. */
  readonly areaRules: ReadonlyArray<AreaRule>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Areas have rules of their own on the topic. */
export type AreaRulesContradictMessageArgs = {
  lang?: Language;
};


/** Areas have rules of their own on the topic. */
export type AreaRulesContradictRemedyArgs = {
  lang?: Language;
};

/** What a list of areas may be narrowed by. All members must hold. */
export type AreaWhere = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name in any script: kanji, kana of either kind, romaji, any width. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AreaWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AreaWhere>>;
};

/** An area would be left without a district (第1・4⑵). */
export type AreaWithoutDistrict = Problem & {
  readonly __typename?: 'AreaWithoutDistrict';
  /** The area. */
  readonly areaId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The first day on which it would be so. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** An area would be left without a district (第1・4⑵). */
export type AreaWithoutDistrictMessageArgs = {
  lang?: Language;
};


/** An area would be left without a district (第1・4⑵). */
export type AreaWithoutDistrictRemedyArgs = {
  lang?: Language;
};

/** Articles from one to another, both included. */
export type ArticleRange = {
  readonly __typename?: 'ArticleRange';
  /** The first. */
  readonly first: Scalars['Int']['output'];
  /** The last. */
  readonly last: Scalars['Int']['output'];
};

/** What askAppointmentOpinion answers. */
export type AskAppointmentOpinionAnswer = AppointmentOpinionAsked | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpinionAsked | OpinionTooLate;

/** A question to the director of an area's branch. */
export type AskAppointmentOpinionInput = {
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the person is to hold the post; after today. */
  readonly intendedFrom: Scalars['Date']['input'];
  /** Who is to be appointed: an opaque id, never a name. */
  readonly person: Scalars['ID']['input'];
  /** The post; one that `staffPolicies` names as a key post. */
  readonly post: Scalars['ID']['input'];
};

/** What assignDuty answers. */
export type AssignDutyAnswer = Conflict | DutyAssigned | DutyHeld | DutyNotEligible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A duty in a district. */
export type AssignDutyInput = {
  /** The district. */
  readonly district: Scalars['ID']['input'];
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, today or later. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is disaster base staff there. */
  readonly isDisasterBase?: Scalars['Boolean']['input'];
  /** As what: DISTRICT or BRANCH. Support managers are matched: confirmMatch. */
  readonly kind: DutyKind;
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
  /** The first day on which it no longer holds; left out: no end is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What assignSupportRequest answers. */
export type AssignSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | SupportOfficeNotFit | SupportRequestAssigned | SupportStepNotPossible;

/** Assigning a request for support. */
export type AssignSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly request: Scalars['ID']['input'];
  /** 課: the section there, by its name or its group's, such as `保健福祉センター`; one that the office has, where its sections are known. At most 100 characters. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** The general branch that answers. */
  readonly to: Scalars['ID']['input'];
};

/** The record is put right. */
export type AssignmentCorrected = {
  readonly __typename?: 'AssignmentCorrected';
  /** The correction. */
  readonly change: BoundaryChange;
};

/** 基本理念: the basic principle of regional administration in one wording (本文4⑴). */
export type BasicPrinciple = {
  readonly __typename?: 'BasicPrinciple';
  /** The day that the source speaks of: later it may have been reworded. */
  readonly attestedOn: Scalars['PartialDate']['output'];
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<BasicPrincipleAction>;
  /** The clause that words it so. */
  readonly clause?: Maybe<Clause>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Stable, e.g. `basicPrinciple:1991`. */
  readonly id: Scalars['ID']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** Whether it was adopted or only proposed. */
  readonly state: PrincipleState;
  /** The wording; the English is a rendering of our own. */
  readonly text: BilingualText;
  /** Since when, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What the caller could do with a basic principle now. */
export type BasicPrincipleAction =
  /** supersedeBasicPrinciple */
  | 'SUPERSEDE';

/** The principle has been worded anew. */
export type BasicPrincipleSuperseded = {
  readonly __typename?: 'BasicPrincipleSuperseded';
  /** The new one. */
  readonly principle: BasicPrinciple;
  /** The one before, with its end. */
  readonly superseded: BasicPrinciple;
};

/** A text in Japanese and in English. The Japanese one is what holds. */
export type BilingualText = {
  readonly __typename?: 'BilingualText';
  /** English; null where there's no rendering. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** 日本語. */
  readonly ja: Scalars['String']['output'];
};

/** A wording in Japanese and in English. */
export type BilingualTextInput = {
  /** English. At most 4000 characters. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** 日本語. At most 2000 characters. */
  readonly ja: Scalars['String']['input'];
};

/** What is wrong with the blocks of a town. */
export type BlockFault =
  /** They belong to no district. */
  | 'GAP'
  /** They belong to two. */
  | 'OVERLAP';

/** A run of blocks (番) of a town, both ends included. */
export type BlockRange = {
  readonly __typename?: 'BlockRange';
  /** The first block. */
  readonly first: Scalars['Int']['output'];
  /** The last block. */
  readonly last: Scalars['Int']['output'];
};

/** A run of blocks (番), both ends included, as it's given. */
export type BlockRangeInput = {
  /** The first block; 1 or more. */
  readonly first: Scalars['Int']['input'];
  /** The last block; no less than the first. */
  readonly last: Scalars['Int']['input'];
};

/** Blocks of a town would belong to no district, or to two (第1・4⑵). */
export type BlocksNotCovered = Problem & {
  readonly __typename?: 'BlocksNotCovered';
  /** The blocks; null when it's the whole town. */
  readonly blocks?: Maybe<BlockRange>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The first day on which it would be so. */
  readonly on: Scalars['Date']['output'];
  /** What is wrong. */
  readonly reason: BlockFault;
  readonly remedy: Scalars['String']['output'];
  /** The town. */
  readonly townId: Scalars['ID']['output'];
};


/** Blocks of a town would belong to no district, or to two (第1・4⑵). */
export type BlocksNotCoveredMessageArgs = {
  lang?: Language;
};


/** Blocks of a town would belong to no district, or to two (第1・4⑵). */
export type BlocksNotCoveredRemedyArgs = {
  lang?: Language;
};

/**
 * 区域の変更. One decision of the mayor that makes, changes or ends a district, or moves towns or blocks (番), from a day on. All
 * of it holds together. On any day each block of each town belongs to exactly one district. Clause 第1・4⑴⑵.
 */
export type BoundaryChange = Node & {
  readonly __typename?: 'BoundaryChange';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<BoundaryChangeAction>;
  /** The offices of an ended district that close with it. */
  readonly closes: ReadonlyArray<Office>;
  /** The decision behind it. */
  readonly decision: Source;
  /** The district that is new, changed or ended, as it stands on `effectiveOn`; one that ended, on its last day. */
  readonly district?: Maybe<District>;
  /** The first day on which it holds. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** What it leaves to be looked after elsewhere: for each district concerned, two at most. */
  readonly followUps: ReadonlyArray<BoundaryFollowUp>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  readonly id: Scalars['ID']['output'];
  /** What becomes of towns and blocks; at most 200. */
  readonly moves: ReadonlyArray<BoundaryMove>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How it stands today. */
  readonly state: BoundaryChangeState;
  /** For an ended district: the districts that go on with tasks which were allotted at it in particular; at most 200. */
  readonly tasks: ReadonlyArray<BoundaryTask>;
  /** For a correction of just some days: the first day that it no longer speaks of. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** What it does. */
  readonly what: BoundaryChangeKind;
  /** When it was withdrawn; null otherwise. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What may be done with a boundary change. */
export type BoundaryChangeAction =
  /** withdrawPlannedBoundaryChange. */
  | 'WITHDRAW';

/** Other boundary changes that are planned stand in the way: for the same blocks on the same day, or resting on this one. */
export type BoundaryChangeClashes = Problem & {
  readonly __typename?: 'BoundaryChangeClashes';
  /** Those changes; at most 200. */
  readonly changes: ReadonlyArray<BoundaryChange>;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Other boundary changes that are planned stand in the way: for the same blocks on the same day, or resting on this one. */
export type BoundaryChangeClashesMessageArgs = {
  lang?: Language;
};


/** Other boundary changes that are planned stand in the way: for the same blocks on the same day, or resting on this one. */
export type BoundaryChangeClashesRemedyArgs = {
  lang?: Language;
};

/** A page of boundary changes. */
export type BoundaryChangeConnection = {
  readonly __typename?: 'BoundaryChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<BoundaryChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<BoundaryChange>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One boundary change of a page. */
export type BoundaryChangeEdge = {
  readonly __typename?: 'BoundaryChangeEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: BoundaryChange;
};

/** What a boundary change does. */
export type BoundaryChangeKind =
  /** What was recorded wrongly of where towns belonged. */
  | 'CORRECTION'
  /** Another name of a district, or another area that it belongs to. */
  | 'DISTRICT_CHANGE'
  /** The end of a district, and where its towns go. */
  | 'DISTRICT_END'
  /** A new district in an area, of towns or blocks that other districts give up. */
  | 'NEW_DISTRICT'
  /** Towns or blocks that go from one district to another. */
  | 'REDRAWING';

/** A kind of boundary change that is asked for. */
export type BoundaryChangeKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<BoundaryChangeKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<BoundaryChangeKind>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<BoundaryChangeKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<BoundaryChangeKind>>;
};

/** How boundary changes are ordered. */
export type BoundaryChangeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: BoundaryChangeOrderField;
};

/** What boundary changes may be ordered by. */
export type BoundaryChangeOrderField =
  /** By the first day on which they hold. */
  | 'EFFECTIVE'
  /** By when they were recorded. */
  | 'RECORDED';

/** How a boundary change stands. */
export type BoundaryChangeState =
  /** It holds. */
  | 'IN_FORCE'
  /** Its day is still to come. */
  | 'PLANNED'
  /** It was taken back before its day. */
  | 'WITHDRAWN';

/** What a list of boundary changes may be narrowed by. All members must hold. */
export type BoundaryChangeWhere = {
  /** By the id of a district that it concerns, one that loses by it included. */
  readonly district?: InputMaybe<IdFilter>;
  /** By the first day on which it holds. */
  readonly effectiveOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<BoundaryChangeWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<BoundaryChangeWhere>>;
  /** By the id of a town that it moves or splits. */
  readonly town?: InputMaybe<IdFilter>;
  /** By what it does. */
  readonly what?: InputMaybe<BoundaryChangeKindFilter>;
};

/** What a boundary change leaves to be looked after elsewhere. */
export type BoundaryConcern =
  /** 地区まちづくり協議会等: the councils of the district. */
  | 'COUNCILS'
  /** 窓口: the counters that an office which closes hosts. */
  | 'COUNTERS';

/** A concern of follow-ups that is asked for. */
export type BoundaryConcernFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<BoundaryConcern>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<BoundaryConcern>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<BoundaryConcern>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<BoundaryConcern>>;
};

/**
 * 引継ぎの確認: that something of a district which another service keeps has to be looked after because of a boundary change. Recorded with
 * the change; whoever is in charge reads it here and confirms what became of it. It holds up nothing: an open one shows (第1・4⑵).
 */
export type BoundaryFollowUp = Node & {
  readonly __typename?: 'BoundaryFollowUp';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<BoundaryFollowUpAction>;
  /** The change. */
  readonly change?: Maybe<BoundaryChange>;
  /** What is to be looked after. */
  readonly concern: BoundaryConcern;
  /** When it was confirmed; null otherwise. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The district, on the change's day; one that ends, on its last day. */
  readonly district?: Maybe<District>;
  /** The change's first day, by which it should be confirmed. */
  readonly dueOn: Scalars['Date']['output'];
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  readonly id: Scalars['ID']['output'];
  /** Whether its day has come and nobody has confirmed it. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What became of it; null until it's confirmed. */
  readonly outcome?: Maybe<BoundaryOutcome>;
  /** How it stands. */
  readonly state: BoundaryFollowUpState;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with a follow-up. */
export type BoundaryFollowUpAction =
  /** confirmBoundaryFollowUp. */
  | 'CONFIRM';

/** The follow-up is confirmed. */
export type BoundaryFollowUpConfirmed = {
  readonly __typename?: 'BoundaryFollowUpConfirmed';
  /** The follow-up. */
  readonly followUp: BoundaryFollowUp;
};

/** A page of follow-ups. */
export type BoundaryFollowUpConnection = {
  readonly __typename?: 'BoundaryFollowUpConnection';
  /** The follow-ups with their cursors. */
  readonly edges: ReadonlyArray<BoundaryFollowUpEdge>;
  /** The follow-ups alone. */
  readonly nodes: ReadonlyArray<BoundaryFollowUp>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One follow-up of a page. */
export type BoundaryFollowUpEdge = {
  readonly __typename?: 'BoundaryFollowUpEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The follow-up. */
  readonly node: BoundaryFollowUp;
};

/** How follow-ups are ordered. */
export type BoundaryFollowUpOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: BoundaryFollowUpOrderField;
};

/** What follow-ups may be ordered by. */
export type BoundaryFollowUpOrderField =
  /** By the change's first day. */
  | 'DUE';

/** How a follow-up stands. */
export type BoundaryFollowUpState =
  /** Somebody in charge has said what became of it. */
  | 'CONFIRMED'
  /** The change was withdrawn before that. */
  | 'LAPSED'
  /** Nobody has confirmed it. */
  | 'OPEN';

/** A state of follow-ups that is asked for. */
export type BoundaryFollowUpStateFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<BoundaryFollowUpState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<BoundaryFollowUpState>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<BoundaryFollowUpState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<BoundaryFollowUpState>>;
};

/** What a list of follow-ups may be narrowed by. All members must hold. */
export type BoundaryFollowUpWhere = {
  /** By the boundary change. */
  readonly change?: InputMaybe<IdFilter>;
  /** By what is to be looked after. */
  readonly concern?: InputMaybe<BoundaryConcernFilter>;
  /** By the district. */
  readonly district?: InputMaybe<IdFilter>;
  /** By the change's first day. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<BoundaryFollowUpWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<BoundaryFollowUpWhere>>;
  /** By how it stands. */
  readonly state?: InputMaybe<BoundaryFollowUpStateFilter>;
};

/** That a town, or some of its blocks, belongs to a district from a boundary change's day on. */
export type BoundaryMove = {
  readonly __typename?: 'BoundaryMove';
  /** The blocks that it's about; null when it's the whole town. */
  readonly blocks?: Maybe<BlockRange>;
  /** The district, as it stands on the change's day; null when it's no longer to be there. */
  readonly district?: Maybe<District>;
  /** The town, as it stands on the change's day. */
  readonly town: Town;
};

/** A town or some of its blocks that go to a district. To split a town for the first time, name all its blocks from 1 on. */
export type BoundaryMoveInput = {
  /** The blocks; left out: the whole town. */
  readonly blocks?: InputMaybe<BlockRangeInput>;
  /** The district that they go to. */
  readonly district: Scalars['ID']['input'];
  /** The town. */
  readonly town: Scalars['ID']['input'];
};

/** What became of it. */
export type BoundaryOutcome =
  /** It ends by the day. */
  | 'ENDED'
  /** It goes on as it is. */
  | 'GOES_ON'
  /** It was handed over to another district or office. */
  | 'HANDED_OVER'
  /** There was nothing. */
  | 'NOTHING_THERE';

/** The boundary is redrawn from a day on. */
export type BoundaryRedrawn = {
  readonly __typename?: 'BoundaryRedrawn';
  /** The change, to withdraw it by. */
  readonly change: BoundaryChange;
};

/** Which district goes on with a task that was allotted at an ended one in particular. */
export type BoundaryTask = {
  readonly __typename?: 'BoundaryTask';
  /** The task, on the change's day. */
  readonly affair?: Maybe<Affair>;
  /** The district, on the change's day. */
  readonly district?: Maybe<District>;
};

/** The change has taken effect: it can no longer be withdrawn. */
export type ChangeInForce = Problem & {
  readonly __typename?: 'ChangeInForce';
  /** The change. */
  readonly changeId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  /** Since when it holds. */
  readonly effectiveOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Today in Asia/Tokyo. */
  readonly today: Scalars['Date']['output'];
};


/** The change has taken effect: it can no longer be withdrawn. */
export type ChangeInForceMessageArgs = {
  lang?: Language;
};


/** The change has taken effect: it can no longer be withdrawn. */
export type ChangeInForceRemedyArgs = {
  lang?: Language;
};

/**
 * A clause of the rules on regional administration (地域行政推進条例). Its id is stable; `versions` tell what each document, from the
 * outline of 2021 to the ordinance of 2022, makes of it. Rules elsewhere in the graph cite it.
 */
export type Clause = Node & {
  readonly __typename?: 'Clause';
  /** Whom it speaks of, as written: 区, 区民, 総合支所 … */
  readonly actor: Scalars['String']['output'];
  /** The code of the text it's worded in: `OUTLINE_2021` is the outline of 2021 (骨子案), not the ordinance in force. */
  readonly document: Scalars['String']['output'];
  /** How binding it is. */
  readonly force: ClauseForce;
  /** Stable, e.g. `clause:K-1-2-1`. */
  readonly id: Scalars['ID']['output'];
  /** Whether its actor is bound by it. Never true of rights and roles of people, nor of an endeavour. */
  readonly isObligation: Scalars['Boolean']['output'];
  /** What it does. */
  readonly kind: ClauseKind;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its number as written, e.g. `第1・2・①`. */
  readonly number: Scalars['String']['output'];
  /** Whether that's the ward or its people. */
  readonly side: ClauseSide;
  /** Where it comes from. */
  readonly source: Source;
  /** The text; the English is a rendering of our own. */
  readonly text: BilingualText;
  /** What each document known on the day makes of it, in order; one for each document. */
  readonly versions: ReadonlyArray<ClauseVersion>;
};


/**
 * A clause of the rules on regional administration (地域行政推進条例). Its id is stable; `versions` tell what each document, from the
 * outline of 2021 to the ordinance of 2022, makes of it. Rules elsewhere in the graph cite it.
 */
export type ClauseVersionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of clauses. */
export type ClauseConnection = {
  readonly __typename?: 'ClauseConnection';
  /** The clauses with their cursors. */
  readonly edges: ReadonlyArray<ClauseEdge>;
  /** The clauses alone. */
  readonly nodes: ReadonlyArray<Clause>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** A text that clauses stand in. The outline of 2021, the bill and the ordinance of 2022 are three. */
export type ClauseDocument = Node & {
  readonly __typename?: 'ClauseDocument';
  /** As `Clause.document` and filters name it, e.g. `ORDINANCE_2022`. */
  readonly code: Scalars['String']['output'];
  /** Its date, as precisely as is known: for an ordinance the day it came into force. Null where no kept source tells. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable, e.g. `clauseDocument:ordinance-2022`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ClauseDocumentKind;
  /** Its name. */
  readonly name: BilingualText;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 条例番号, such as 令和4年条例第1号; null where no kept source tells. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Its parts as far as they're known, in order; some dozens at most. */
  readonly parts: ReadonlyArray<DocumentPart>;
  /** The ordinance or plan that it's a stage of. */
  readonly regulation?: Maybe<Regulation>;
  /** Where it comes from. */
  readonly source: Source;
};

/** What a document is. */
export type ClauseDocumentKind =
  /** 条例案. */
  | 'BILL'
  /** 法律. */
  | 'LAW'
  /** 条例. */
  | 'ORDINANCE'
  /** 骨子案. */
  | 'OUTLINE';

/** One clause of a page. */
export type ClauseEdge = {
  readonly __typename?: 'ClauseEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The clause. */
  readonly node: Clause;
};

/** What became of a clause in a document. Only what a source tells. */
export type ClauseFate =
  /** It stands here otherwise: under another heading, or in another shape. */
  | 'CHANGED'
  /** It stands here too; whether word for word, `text` tells when it's known. */
  | 'KEPT'
  /** The document's headings have no place for it. */
  | 'NOT_FOUND'
  /** It's worded here first. */
  | 'ORIGIN'
  /** No kept source tells. */
  | 'UNKNOWN';

/** How binding a clause is. */
export type ClauseForce =
  /** Background, such as the preamble. */
  | 'CONTEXT'
  /** What a word means. */
  | 'DEFINITION'
  /** 努める: an endeavour. */
  | 'ENDEAVOUR'
  /** 主な役割: what the office is mainly there for. */
  | 'MAIN_ROLE'
  /** できる: a right or a power, never an obligation. */
  | 'MAY'
  /** A principle that other rules follow. */
  | 'PRINCIPLE'
  /** What the rules are for. */
  | 'PURPOSE'
  /** What the rules reach. */
  | 'SCOPE'
  /** するものとする・しなければならない: an obligation of the ward. */
  | 'SHALL'
  /** 主として…するものとする: an obligation as the main actor among others. */
  | 'SHALL_MAINLY';

/** By how binding a clause is. */
export type ClauseForceFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<ClauseForce>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClauseForce>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<ClauseForce>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ClauseForce>>;
};

/** What a clause does. */
export type ClauseKind =
  /** 調査審議する事項: what a body deals with. */
  | 'AGENDA'
  /** 前文: background. */
  | 'CONTEXT'
  /** 定義: what a word means. */
  | 'DEFINITION'
  /** 責務: what its actor does. */
  | 'DUTY'
  /** 設置: that a body is set up. */
  | 'ESTABLISHMENT'
  /** What an organisation is there for, before its roles. */
  | 'MANDATE'
  /** 権限: what a body or person can do. */
  | 'POWER'
  /** 基本理念: what the rules follow. */
  | 'PRINCIPLE'
  /** 目的: what the rules are for. */
  | 'PURPOSE'
  /** 権利: what people may do. */
  | 'RIGHT'
  /** 役割: a part that its actor takes. */
  | 'ROLE'
  /** A rule on how a body works. */
  | 'RULE';

/** By what a clause does. */
export type ClauseKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<ClauseKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClauseKind>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<ClauseKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ClauseKind>>;
};

/** How a list of clauses is ordered. */
export type ClauseOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ClauseOrderField;
};

/** What a list of clauses may be ordered by. */
export type ClauseOrderField =
  /** By whom they speak of. */
  | 'ACTOR'
  /** By how binding they are, by name. */
  | 'FORCE'
  /** As they stand in the text. */
  | 'OFFICIAL';

/** On which side of 区民の役割 and 区の役割 an actor stands. */
export type ClauseSide =
  /** The ward and its people together. */
  | 'BOTH'
  /** Neither: the rules themselves, or a body beside the ward. */
  | 'NEITHER'
  /** 区民: people of the ward, never bound by it. */
  | 'PEOPLE'
  /** The ward, its mayor and its offices. */
  | 'WARD';

/** By the side that a clause's actor stands on. */
export type ClauseSideFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<ClauseSide>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClauseSide>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<ClauseSide>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ClauseSide>>;
};

/** What one document makes of a clause. */
export type ClauseVersion = {
  readonly __typename?: 'ClauseVersion';
  /** The document. */
  readonly document: ClauseDocument;
  /** What became of the clause in it. */
  readonly fate: ClauseFate;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it stands in it, as written; null where that's unknown or nowhere. */
  readonly provision?: Maybe<Scalars['String']['output']>;
  /** Where this comes from. */
  readonly source: Source;
  /** How the document words it; null where no kept source has the wording. */
  readonly text?: Maybe<BilingualText>;
  /** Why the wording is unknown; null where it's known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
};

/** What a list of clauses may be narrowed by. All members must hold. */
export type ClauseWhere = {
  /** By whom it speaks of, as written. */
  readonly actor?: InputMaybe<TextFilter>;
  /** By the code of the document it's worded in. */
  readonly document?: InputMaybe<TextFilter>;
  /** By how binding it is. */
  readonly force?: InputMaybe<ClauseForceFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By what it does. */
  readonly kind?: InputMaybe<ClauseKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ClauseWhere>;
  /** By number as written: `第4・1・1）①`. */
  readonly number?: InputMaybe<TextFilter>;
  /** By the kind of office that it speaks of. */
  readonly officeKind?: InputMaybe<OfficeKindFilter>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ClauseWhere>>;
  /** By whether that's the ward or its people. */
  readonly side?: InputMaybe<ClauseSideFilter>;
  /** By its text in Japanese or English, its number or its actor. */
  readonly text?: InputMaybe<SearchFilter>;
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

/** What closeCoordinationCase answers. */
export type CloseCoordinationCaseAnswer = Conflict | CoordinationCaseClosed | CoordinationNeedsHeadOffice | CoordinationStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Closing a case without agreement. */
export type CloseCoordinationCaseInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The version of the case that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office that you act for, as its director. */
  readonly office: Scalars['ID']['input'];
  /** Why. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How well a value is attested. */
export type Confidence =
  /** The ward itself published it. */
  | 'OFFICIAL'
  /** Somebody else published it. */
  | 'THIRD_PARTY'
  /** General knowledge that no kept source confirms: check before relying on it. */
  | 'UNVERIFIED';

/** What confirmBoundaryFollowUp answers. */
export type ConfirmBoundaryFollowUpAnswer = BoundaryFollowUpConfirmed | Conflict | FollowUpSettled | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What became of what a boundary change left to be looked after. */
export type ConfirmBoundaryFollowUpInput = {
  /** The version of the follow-up that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The follow-up. */
  readonly followUp: Scalars['ID']['input'];
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to know about it, such as the council that goes on. At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  readonly outcome: BoundaryOutcome;
};

/** What confirmMatch answers. */
export type ConfirmMatchAnswer = Conflict | DutyHeld | DutyNotEligible | IdempotencyKeyReused | InvalidInput | MatchConfirmed | NotFound | NotPermitted;

/** A match that a person confirms. */
export type ConfirmMatchInput = {
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, today or later. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The problem. */
  readonly problem: Scalars['ID']['input'];
  /** The score that you saw. */
  readonly score: Scalars['Int']['input'];
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
  /** The first day on which it no longer holds; left out: no end is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

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

/** A ward-wide standard governs the topic on that day or later: an area can't have a rule of its own. */
export type ContradictsStandard = Problem & {
  readonly __typename?: 'ContradictsStandard';
  readonly clause?: Maybe<Clause>;
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The version that stands in the way. */
  readonly number: Scalars['Int']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The standard, as it stands today. */
  readonly standard?: Maybe<Standard>;
  /** The standard. */
  readonly standardId: Scalars['ID']['output'];
  /** The first day on which it's no longer in force; null while no end is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The topic as the standard spells it. */
  readonly topic: Scalars['String']['output'];
};


/** A ward-wide standard governs the topic on that day or later: an area can't have a rule of its own. */
export type ContradictsStandardMessageArgs = {
  lang?: Language;
};


/** A ward-wide standard governs the topic on that day or later: an area can't have a rule of its own. */
export type ContradictsStandardRemedyArgs = {
  lang?: Language;
};

/** What the caller could do with a coordination case. */
export type CoordinationAction =
  /** `acceptCoordinationAgreement` */
  | 'ACCEPT_AGREEMENT'
  /** `closeCoordinationCase` */
  | 'CLOSE'
  /** `escalateCoordinationCase` */
  | 'ESCALATE'
  /** `proposeCoordinationAgreement` */
  | 'PROPOSE_AGREEMENT'
  /** `takeCoordinationPosition` */
  | 'TAKE_POSITION'
  /** `withdrawCoordinationCase` */
  | 'WITHDRAW';

/** The party accepts the text. */
export type CoordinationAgreementAccepted = {
  readonly __typename?: 'CoordinationAgreementAccepted';
  /** The case, as it stands now. */
  readonly case: CoordinationCase;
};

/** The text stands for acceptance. */
export type CoordinationAgreementProposed = {
  readonly __typename?: 'CoordinationAgreementProposed';
  /** The case, as it stands now. */
  readonly case: CoordinationCase;
};

/**
 * 組織横断的な調整 (第4・1・2）②): a case between two or more offices, which ends with a text that every party accepts, or without one. Where
 * areas disagree, the head office is a party (第4・1・3）①).
 */
export type CoordinationCase = Node & {
  readonly __typename?: 'CoordinationCase';
  /** The areas that it touches, as they stood when it was opened. */
  readonly affectedAreas: ReadonlyArray<Area>;
  /** The districts that it touches, as they stood when it was opened. */
  readonly affectedDistricts: ReadonlyArray<District>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<CoordinationAction>;
  /** All that happened, oldest first. */
  readonly changes: ReadonlyArray<CoordinationChange>;
  /** The deadline for its agreement or close: the initiator's, or the head office's once it mediates. */
  readonly clock: Clock;
  /** Every deadline that ran on it: its own first, then each party's for its position, then the mediation's. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The acts done on it, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The general branch or head office that opened it: today's, should that have closed. */
  readonly initiator?: Maybe<Office>;
  /** Whether something on it is overdue and the head office isn't its mediator: then it may join unasked. */
  readonly isEscalationDue: Scalars['Boolean']['output'];
  /** What has to be settled. */
  readonly matter: Scalars['String']['output'];
  /** When it was opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** Its parties, the initiator first; two at least, 21 at most. */
  readonly parties: ReadonlyArray<CoordinationParty>;
  /** How it stands. */
  readonly state: CoordinationState;
  /** The text that stands for acceptance, or the agreement; null before the first. */
  readonly text?: Maybe<AgreementText>;
  /** All texts, oldest first. */
  readonly texts: ReadonlyArray<AgreementText>;
  /** What it touches besides, in the initiator's words. Ten at most. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  /** What it's about, in one line. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The case is closed without agreement. */
export type CoordinationCaseClosed = {
  readonly __typename?: 'CoordinationCaseClosed';
  /** The case, as it stands now. */
  readonly case: CoordinationCase;
};

/** A page of coordination cases. */
export type CoordinationCaseConnection = {
  readonly __typename?: 'CoordinationCaseConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<CoordinationCaseEdge>;
  /** The cases alone. */
  readonly nodes: ReadonlyArray<CoordinationCase>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** How many coordination cases a tier opened in a fiscal year. Which, about what and between whom isn't told. */
export type CoordinationCaseCount = {
  readonly __typename?: 'CoordinationCaseCount';
  /** How many of them ended with an agreement. */
  readonly agreedCount: Scalars['Int']['output'];
  /** How many ended without one. */
  readonly closedWithoutAgreementCount: Scalars['Int']['output'];
  /** How many were opened. */
  readonly count: Scalars['Int']['output'];
  /** 年度: by the calendar year that it begins in. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** How many haven't ended. */
  readonly openCount: Scalars['Int']['output'];
  /** The initiators' tier: general branches or the head office. */
  readonly tier: OfficeTier;
  /** How many were taken back. */
  readonly withdrawnCount: Scalars['Int']['output'];
};

/** One case of a page. */
export type CoordinationCaseEdge = {
  readonly __typename?: 'CoordinationCaseEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: CoordinationCase;
};

/** The head office mediates. */
export type CoordinationCaseEscalated = {
  readonly __typename?: 'CoordinationCaseEscalated';
  /** The case, as it stands now. */
  readonly case: CoordinationCase;
};

/** The case is open. */
export type CoordinationCaseOpened = {
  readonly __typename?: 'CoordinationCaseOpened';
  /** The case, as it stands now. */
  readonly case: CoordinationCase;
};

/** One part of an order of coordination cases. */
export type CoordinationCaseOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: CoordinationCaseOrderField;
};

/** What coordination cases may be ordered by. */
export type CoordinationCaseOrderField =
  /** The day it was opened. */
  | 'OPENED_ON';

/** What a list of coordination cases may be narrowed by. All members must hold. */
export type CoordinationCaseWhere = {
  /** By an area that it touches. */
  readonly area?: InputMaybe<IdFilter>;
  /** By a district that it touches. */
  readonly district?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the office that opened it. */
  readonly initiator?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CoordinationCaseWhere>;
  /** By the day it was opened. */
  readonly openedOn?: InputMaybe<DateFilter>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CoordinationCaseWhere>>;
  /** By an office that is a party. */
  readonly party?: InputMaybe<IdFilter>;
  /** By state. */
  readonly state?: InputMaybe<CoordinationStateFilter>;
  /** By what it touches besides. */
  readonly theme?: InputMaybe<TextFilter>;
};

/** The case is withdrawn. */
export type CoordinationCaseWithdrawn = {
  readonly __typename?: 'CoordinationCaseWithdrawn';
  /** The case, as it stands now. */
  readonly case: CoordinationCase;
};

/** Something that happened to a case, and the state that it was in from then on. */
export type CoordinationChange = {
  readonly __typename?: 'CoordinationChange';
  /** What happened. */
  readonly act: CoordinationStep;
  /** When it was entered here. */
  readonly at: Scalars['DateTime']['output'];
  /** The office that did it, as it stood on that day. */
  readonly by?: Maybe<Office>;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Why; null where nobody has to say. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The state from then on. */
  readonly state: CoordinationState;
};

/** A case between areas can't end without agreement unless the head office is a party. */
export type CoordinationNeedsHeadOffice = Problem & {
  readonly __typename?: 'CoordinationNeedsHeadOffice';
  /** The case. */
  readonly caseId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A case between areas can't end without agreement unless the head office is a party. */
export type CoordinationNeedsHeadOfficeMessageArgs = {
  lang?: Language;
};


/** A case between areas can't end without agreement unless the head office is a party. */
export type CoordinationNeedsHeadOfficeRemedyArgs = {
  lang?: Language;
};

/** Cases are opened by a general branch or the head office; parties are the head office, general branches and machizukuri centres. */
export type CoordinationOfficeNotFit = Problem & {
  readonly __typename?: 'CoordinationOfficeNotFit';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly officeId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** What it was to be. */
  readonly role: CoordinationRole;
};


/** Cases are opened by a general branch or the head office; parties are the head office, general branches and machizukuri centres. */
export type CoordinationOfficeNotFitMessageArgs = {
  lang?: Language;
};


/** Cases are opened by a general branch or the head office; parties are the head office, general branches and machizukuri centres. */
export type CoordinationOfficeNotFitRemedyArgs = {
  lang?: Language;
};

/** A party of a case. */
export type CoordinationParty = {
  readonly __typename?: 'CoordinationParty';
  /** Since when it accepts it. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The number of the text that it accepts; null: none. */
  readonly accepts?: Maybe<Scalars['Int']['output']>;
  /** The area that it stands for; null for the head office. */
  readonly area?: Maybe<Area>;
  /** Since when it's a party. */
  readonly joinedOn: Scalars['Date']['output'];
  /** The office: today's, should the party have closed. */
  readonly office?: Maybe<Office>;
  /** What it thinks now; null while it hasn't said. */
  readonly position?: Maybe<CoordinationPosition>;
  /** What it thought, oldest first. */
  readonly positions: ReadonlyArray<CoordinationPosition>;
  /** What it is in the case. */
  readonly role: CoordinationRole;
};

/** What a party thinks of the matter. */
export type CoordinationPosition = {
  readonly __typename?: 'CoordinationPosition';
  /** The office that took it, as it stood on that day. */
  readonly by?: Maybe<Office>;
  /** When it was taken. */
  readonly on: Scalars['Date']['output'];
  /** For it, against it or neither. */
  readonly stance: CoordinationStance;
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** The position is taken. */
export type CoordinationPositionTaken = {
  readonly __typename?: 'CoordinationPositionTaken';
  /** The case, as it stands now. */
  readonly case: CoordinationCase;
};

/** What a party is in a case. */
export type CoordinationRole =
  /** It opened the case. */
  | 'INITIATOR'
  /** It was a party from the start. */
  | 'INVITED'
  /** The head office, having joined to mediate. */
  | 'MEDIATOR';

/** How a party stands to the matter. */
export type CoordinationStance =
  /** It's against it. Between areas, the head office becomes a party with that (第4・1・3）①). */
  | 'DISAGREES'
  /** It's for it. */
  | 'SUPPORTS'
  /** It's neither yet. */
  | 'UNDECIDED';

/** How a coordination case stands. */
export type CoordinationState =
  /** 合意: every party accepted one text. */
  | 'AGREED'
  /** 合意なしで終結 */
  | 'CLOSED_WITHOUT_AGREEMENT'
  /** 本庁が調整中: the head office is a party and brings it to an end. */
  | 'ESCALATED'
  /** 協議中: the parties talk it over. */
  | 'IN_DISCUSSION'
  /** 申入れ済み: nobody has answered yet. */
  | 'OPEN'
  /** 取下げ: the initiator took it back. */
  | 'WITHDRAWN';

/** By state. */
export type CoordinationStateFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<CoordinationState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CoordinationState>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<CoordinationState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<CoordinationState>>;
};

/** What happened to a coordination case. */
export type CoordinationStep =
  /** A party accepted the text. */
  | 'ACCEPT'
  /** The last party accepted the text. */
  | 'AGREE'
  /** It was closed without agreement. */
  | 'CLOSE'
  /** A party disagreed with another area's, and the head office joined with that. */
  | 'DISAGREE'
  /** It was taken to the head office. */
  | 'ESCALATE'
  /** It was opened. */
  | 'OPEN'
  /** A party put forward a text. */
  | 'PROPOSE'
  /** A party took a position. */
  | 'TAKE_POSITION'
  /** It was taken back. */
  | 'WITHDRAW';

/** The case's state has no such step. */
export type CoordinationStepNotPossible = Problem & {
  readonly __typename?: 'CoordinationStepNotPossible';
  /** The case. */
  readonly caseId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: CoordinationState;
  /** What was asked of it. */
  readonly step: CoordinationAction;
};


/** The case's state has no such step. */
export type CoordinationStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The case's state has no such step. */
export type CoordinationStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What correctAssignment answers. */
export type CorrectAssignmentAnswer = AreaWithoutDistrict | AssignmentCorrected | BlocksNotCovered | BoundaryChangeClashes | Conflict | DistrictInUse | DistrictNotThere | DistrictWithoutTowns | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A correction of where towns belonged. */
export type CorrectAssignmentInput = {
  /** Where that is known from. */
  readonly decision: DecisionInput;
  /** The first day that it speaks of; today at the latest. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What belonged where; at least one, at most 200. */
  readonly moves: ReadonlyArray<BoundaryMoveInput>;
  /** The first day that it no longer speaks of; today at the latest. Left out: until the next recorded change. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What correctOffice answers. */
export type CorrectOfficeAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeCorrected | OfficeNotOpen | OfficeSeatTaken;

/** A correction of what was recorded of days gone by. */
export type CorrectOfficeInput = {
  /** What was right. */
  readonly changes: OfficeFactsInput;
  /** Where that is known from. */
  readonly decision: DecisionInput;
  /** The version of the office that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day that it speaks of; today at the latest. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office. */
  readonly office: Scalars['ID']['input'];
  /** The first day that it no longer speaks of; today at the latest. Left out: until the value's next recorded change. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What createPost answers. */
export type CreatePostAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeHasDirector | OfficeNotOpen | PostCreated;

/** A post to set up. */
export type CreatePostInput = {
  /** Why it's there. */
  readonly basis: PostBasis;
  /** What rights are named by: lower-case letters, digits and hyphens, such as `centre-director`. */
  readonly code: Scalars['String']['input'];
  /** The title of the office's standard that it counts towards; left out: beyond the standard. */
  readonly countsAs?: InputMaybe<Scalars['String']['input']>;
  /** The decision behind it: who decided what and when. */
  readonly decision: DecisionInput;
  /** How who holds it is employed. */
  readonly employment: PostEmployment;
  /** 職級: its grade. At most 50 characters. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it leads the office. */
  readonly lead?: InputMaybe<PostLead>;
  /** The office. */
  readonly office: Scalars['ID']['input'];
  /** Its title. */
  readonly title: NameInput;
  /** The first day on which it's there. May lie in the past: a post that has been there is put on record. */
  readonly validFrom: Scalars['Date']['input'];
  /** The first day on which it's no longer there. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
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

/** What decideAffairTransfer answers. */
export type DecideAffairTransferAnswer = AffairEnded | AffairTransferDecided | Conflict | HeadOfficeReasonMissing | HolderUnchanged | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | TransferClash | TransferSettled | UpwardTransferNeedsReason;

/** The mayor's decision of a planned transfer. */
export type DecideAffairTransferInput = {
  /** The task. */
  readonly affair: Scalars['ID']['input'];
  /** The mayor's act. */
  readonly decision: MayorsActInput;
  /** The version of the task that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The transfer. */
  readonly transfer: Scalars['ID']['input'];
};

/** The decision behind a plan or a correction: it becomes the source of what it says. */
export type DecisionInput = {
  /** Who decided what and when, as one line: `令和8年第4回定例会 議案第100号`. At most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read, `https://…`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What declineSupportRequest answers. */
export type DeclineSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportRequestDeclined | SupportStepNotPossible;

/** Declining a request for support. */
export type DeclineSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it belongs instead. At most 200 characters. */
  readonly instead: Scalars['String']['input'];
  /** Why. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The request. */
  readonly request: Scalars['ID']['input'];
};

/**
 * 地区. The tier nearest to people, with a machizukuri centre (まちづくりセンター). Districts partition their area.
 * Clause 第1・4⑵.
 */
export type District = Node & {
  readonly __typename?: 'District';
  /** The one area it belongs to. */
  readonly area: Area;
  /**
   * まちづくりセンター (まちづくり出張所 until 2009), on the day asked for; `asOf` for another day than the district's own. One at most on
   * any day (第1・4⑵). Null where there was none: until 2016, 出張所 did its work in seven districts.
   */
  readonly centre?: Maybe<Office>;
  /** 災害時拠点隊: the roster of disaster base staff on the day asked for. For the same readers; each reading is logged. At most some dozens. */
  readonly disasterBaseStaff?: Maybe<ReadonlyArray<StaffDuty>>;
  /** The problems recorded for matching; at most 50. For the same readers. */
  readonly districtProblems?: Maybe<ReadonlyArray<DistrictProblem>>;
  /** Who is on duty for it on the day asked for: 地区担当, branch staff, support managers. Null for who isn't its centre's or branch's director or personnel. Each reading is logged. At most some dozens. */
  readonly dutyStaff?: Maybe<ReadonlyArray<StaffDuty>>;
  /** The newest known figure of a measure on the day asked for; without a method, of the surest one that has a value: the figure tells which. */
  readonly figure?: Maybe<Figure>;
  /** Stable, e.g. `district:ikejiri`. */
  readonly id: Scalars['ID']['output'];
  /** How well its bounds are attested, in the words of whoever checked; null where all of it is attested. */
  readonly jurisdictionNote?: Maybe<Scalars['String']['output']>;
  /** The towns and block ranges that belong to it on the day asked for, ordered by town. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** Its name on the day asked for. */
  readonly name: Name;
  /** All offices that serve it on the day asked for, in the ward's own order. */
  readonly offices: ReadonlyArray<Office>;
  /** The same district as it stood, or will stand, on another day; null where there's none on it. For whoever came here by a field that takes no `asOf`. */
  readonly onDay?: Maybe<District>;
  /** Boundary changes that concern it and take effect after the day asked for, as known then: the 20 earliest. */
  readonly plannedChanges: ReadonlyArray<BoundaryChange>;
  /** 人口: `figure(measure: POPULATION)`. */
  readonly population?: Maybe<Figure>;
  /** What it's like, how it came about and what it wants to be; null where nothing is recorded. */
  readonly profile?: Maybe<PlaceProfile>;
  /** Where these facts come from. */
  readonly source: Source;
  /** Its figures, newest first; those without a date last. `from` and `to` (both included) leave out what has no date. At most 100 a page. */
  readonly statistics: FigureConnection;
  /**
   * The day that this is told for, and everything below it. A field of another service that leads here starts from today: federation
   * passes ids, not days. Ask `onDay` for another day.
   */
  readonly toldFor: Scalars['Date']['output'];
  /** Since when these facts hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which they no longer hold); null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 地区. The tier nearest to people, with a machizukuri centre (まちづくりセンター). Districts partition their area.
 * Clause 第1・4⑵.
 */
export type DistrictCentreArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * 地区. The tier nearest to people, with a machizukuri centre (まちづくりセンター). Districts partition their area.
 * Clause 第1・4⑵.
 */
export type DistrictFigureArgs = {
  measure: Measure;
  method?: InputMaybe<FigureMethod>;
};


/**
 * 地区. The tier nearest to people, with a machizukuri centre (まちづくりセンター). Districts partition their area.
 * Clause 第1・4⑵.
 */
export type DistrictOnDayArgs = {
  asOf: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * 地区. The tier nearest to people, with a machizukuri centre (まちづくりセンター). Districts partition their area.
 * Clause 第1・4⑵.
 */
export type DistrictStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  method?: InputMaybe<FigureMethod>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The district's change is planned. */
export type DistrictChangePlanned = {
  readonly __typename?: 'DistrictChangePlanned';
  /** The change, to withdraw it by. */
  readonly change: BoundaryChange;
  /** The district, as it stands on that day. */
  readonly district: District;
};

/** A page of districts. */
export type DistrictConnection = {
  readonly __typename?: 'DistrictConnection';
  /** The districts with their cursors. */
  readonly edges: ReadonlyArray<DistrictEdge>;
  /** The districts alone. */
  readonly nodes: ReadonlyArray<District>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One district of a page. */
export type DistrictEdge = {
  readonly __typename?: 'DistrictEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The district. */
  readonly node: District;
};

/** The district's end is planned. */
export type DistrictEndPlanned = {
  readonly __typename?: 'DistrictEndPlanned';
  /** The change, to withdraw it by. */
  readonly change: BoundaryChange;
};

/** Towns, offices, tasks, posts or people would still belong to a district that isn't there (第1・4⑵). */
export type DistrictInUse = Problem & {
  readonly __typename?: 'DistrictInUse';
  /** Tasks allotted at it in particular, that no district named in `tasks` holds alike. */
  readonly affairIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly clause?: Maybe<Clause>;
  /** The district. */
  readonly districtId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** Its offices on that day. */
  readonly officeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The first day on which it would be so. */
  readonly on: Scalars['Date']['output'];
  /** Posts at the offices that close with it. */
  readonly postIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly remedy: Scalars['String']['output'];
  /** Records of people on duty for it, or who belong to an office that closes with it. Each reading is logged. */
  readonly staffIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Its towns on that day. */
  readonly townIds: ReadonlyArray<Scalars['ID']['output']>;
};


/** Towns, offices, tasks, posts or people would still belong to a district that isn't there (第1・4⑵). */
export type DistrictInUseMessageArgs = {
  lang?: Language;
};


/** Towns, offices, tasks, posts or people would still belong to a district that isn't there (第1・4⑵). */
export type DistrictInUseRemedyArgs = {
  lang?: Language;
};

/** The district isn't there on the day (第1・4⑵). */
export type DistrictNotThere = Problem & {
  readonly __typename?: 'DistrictNotThere';
  readonly clause?: Maybe<Clause>;
  /** The district. */
  readonly districtId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The district isn't there on the day (第1・4⑵). */
export type DistrictNotThereMessageArgs = {
  lang?: Language;
};


/** The district isn't there on the day (第1・4⑵). */
export type DistrictNotThereRemedyArgs = {
  lang?: Language;
};

/** The district is planned. */
export type DistrictPlanned = {
  readonly __typename?: 'DistrictPlanned';
  /** The change, to withdraw it by. */
  readonly change: BoundaryChange;
  /** The district, as it stands on its first day. */
  readonly district: District;
};

/** 地区の課題: a problem of a district, as themes with weights, for matching. Internal. */
export type DistrictProblem = {
  readonly __typename?: 'DistrictProblem';
  /** Managers whose skills match, best first; at most 20. Worked out, and the same each time; a person confirms by confirmMatch. Each reading is logged. */
  readonly candidates: ReadonlyArray<MatchCandidate>;
  /** The district. */
  readonly district?: Maybe<District>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its themes with their weights. */
  readonly themes: ReadonlyArray<ProblemTheme>;
  /** What it is. */
  readonly title: Scalars['String']['output'];
};

/** The problem is recorded. */
export type DistrictProblemRecorded = {
  readonly __typename?: 'DistrictProblemRecorded';
  /** The problem. */
  readonly problem?: Maybe<DistrictProblem>;
};

/** A town or some of its blocks that a new district takes over. */
export type DistrictTownInput = {
  /** The blocks; left out: the whole town. */
  readonly blocks?: InputMaybe<BlockRangeInput>;
  /** The town. */
  readonly town: Scalars['ID']['input'];
};

/** What a list of districts may be narrowed by. All members must hold. */
export type DistrictWhere = {
  /** By the id of its area. */
  readonly area?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name in any script: kanji, kana of either kind, romaji, any width. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DistrictWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DistrictWhere>>;
};

/** A district would be left without a town (第1・4⑵). */
export type DistrictWithoutTowns = Problem & {
  readonly __typename?: 'DistrictWithoutTowns';
  readonly clause?: Maybe<Clause>;
  /** The district. */
  readonly districtId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** The first day on which it would be so. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A district would be left without a town (第1・4⑵). */
export type DistrictWithoutTownsMessageArgs = {
  lang?: Language;
};


/** A district would be left without a town (第1・4⑵). */
export type DistrictWithoutTownsRemedyArgs = {
  lang?: Language;
};

/** A chapter, section or article of a document, by its heading. */
export type DocumentPart = {
  readonly __typename?: 'DocumentPart';
  /** Its articles; null where it has none or they aren't numbered. */
  readonly articles?: Maybe<ArticleRange>;
  /** Its heading. */
  readonly heading: Scalars['String']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its number as written: `第2章第2節`. */
  readonly number: Scalars['String']['output'];
  /** Where it comes from. */
  readonly source: Source;
};

/** The duty is assigned. */
export type DutyAssigned = {
  readonly __typename?: 'DutyAssigned';
  /** The person's record. */
  readonly staff?: Maybe<StaffMember>;
};

/** The duty has ended already. */
export type DutyEnded = Problem & {
  readonly __typename?: 'DutyEnded';
  readonly clause?: Maybe<Clause>;
  /** The duty. */
  readonly dutyId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  /** Since when. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The duty has ended already. */
export type DutyEndedMessageArgs = {
  lang?: Language;
};


/** The duty has ended already. */
export type DutyEndedRemedyArgs = {
  lang?: Language;
};

/** The person is on such duty on those days already. */
export type DutyHeld = Problem & {
  readonly __typename?: 'DutyHeld';
  readonly clause?: Maybe<Clause>;
  /** Its district. */
  readonly district: Scalars['ID']['output'];
  /** The duty in the way. */
  readonly dutyId: Scalars['ID']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The first day on which it no longer holds. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The person is on such duty on those days already. */
export type DutyHeldMessageArgs = {
  lang?: Language;
};


/** The person is on such duty on those days already. */
export type DutyHeldRemedyArgs = {
  lang?: Language;
};

/** Why somebody isn't eligible for a duty. */
export type DutyIneligibility =
  /** The person isn't on a general branch's staff. */
  | 'NOT_BRANCH_STAFF'
  /** The person isn't a manager. */
  | 'NOT_MANAGER'
  /** No section is recorded for that day. */
  | 'NO_SECTION'
  /** The district lies in another area. */
  | 'OTHER_AREA'
  /** The person works at that centre itself. */
  | 'OWN_SECTION'
  /** The year of service is out of range. */
  | 'YEARS_OF_SERVICE';

/** What a person is on duty in a district as. */
export type DutyKind =
  /** 総合支所の地区担当: staff of a general branch in charge of districts of its own area. */
  | 'BRANCH'
  /** 地区担当職員: young staff of another section; may be 災害時拠点隊 as well. */
  | 'DISTRICT'
  /** 地区まちづくり支援職員（管理職）: a manager who supports a district. */
  | 'SUPPORT';

/** The person isn't eligible for the duty. */
export type DutyNotEligible = Problem & {
  readonly __typename?: 'DutyNotEligible';
  readonly clause?: Maybe<Clause>;
  /** From which year of service; null where years don't count. */
  readonly least?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
  /** To which year of service; null where years don't count. */
  readonly most?: Maybe<Scalars['Int']['output']>;
  /** Why. */
  readonly reasons: ReadonlyArray<DutyIneligibility>;
  readonly remedy: Scalars['String']['output'];
  /** 入所何年目 on the first day. */
  readonly yearOfService: Scalars['Int']['output'];
};


/** The person isn't eligible for the duty. */
export type DutyNotEligibleMessageArgs = {
  lang?: Language;
};


/** The person isn't eligible for the duty. */
export type DutyNotEligibleRemedyArgs = {
  lang?: Language;
};

/** A plan for a day that isn't to come. Days gone by are put right with correctOffice. */
export type EffectiveDateNotFuture = Problem & {
  readonly __typename?: 'EffectiveDateNotFuture';
  readonly clause?: Maybe<Clause>;
  /** The day that was given. */
  readonly effectiveOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Today in Asia/Tokyo. */
  readonly today: Scalars['Date']['output'];
};


/** A plan for a day that isn't to come. Days gone by are put right with correctOffice. */
export type EffectiveDateNotFutureMessageArgs = {
  lang?: Language;
};


/** A plan for a day that isn't to come. Days gone by are put right with correctOffice. */
export type EffectiveDateNotFutureRemedyArgs = {
  lang?: Language;
};

/** What endAffair answers. */
export type EndAffairAnswer = AffairEndDecided | AffairEnded | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | TransferClash;

/** The end of a task. */
export type EndAffairInput = {
  /** The task. */
  readonly affair: Scalars['ID']['input'];
  /** The mayor's act. */
  readonly decision: MayorsActInput;
  /** The version of the task that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it's nobody's any more; after today. */
  readonly on: Scalars['Date']['input'];
  /** Why. At most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What endAreaRule answers. */
export type EndAreaRuleAnswer = AreaRuleClosed | AreaRuleEnded | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** The end of a rule of an area's own. */
export type EndAreaRuleInput = {
  /** The rule. */
  readonly areaRule: Scalars['ID']['input'];
  /** The version of the rule that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it's no longer in force; today or later. */
  readonly on: Scalars['Date']['input'];
};

/** What endDuty answers. */
export type EndDutyAnswer = Conflict | DutyEnded | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | StaffDutyEnded;

/** The end of a duty. */
export type EndDutyInput = {
  /** The duty. */
  readonly duty: Scalars['ID']['input'];
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it no longer holds; today or later. */
  readonly on: Scalars['Date']['input'];
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
};

/** What endExchange answers. */
export type EndExchangeAnswer = Conflict | ExchangeEnded | ExchangeHasStaff | ExchangeStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** An earlier end of a running exchange. */
export type EndExchangeInput = {
  /** The exchange. */
  readonly exchange: Scalars['ID']['input'];
  /** The version of the exchange that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it's over; after today, before the end that is known. */
  readonly on: Scalars['Date']['input'];
};

/** What endExchangeStay answers. */
export type EndExchangeStayAnswer = Conflict | ExchangeStayEnded | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** The end of somebody's part in an exchange. */
export type EndExchangeStayInput = {
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which the person is back; one that hasn't begun by then never is. */
  readonly on: Scalars['Date']['input'];
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
  /** The stay. */
  readonly stay: Scalars['ID']['input'];
};

/** What endTenure answers. */
export type EndTenureAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | TenureActNotPossible | TenureEnded;

/** The end of a tenure. */
export type EndTenureInput = {
  /** The version of the post that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it no longer holds; today or later. */
  readonly on: Scalars['Date']['input'];
  /** The post. */
  readonly post: Scalars['ID']['input'];
  /** The tenure. */
  readonly tenure: Scalars['ID']['input'];
};

/** What escalateCoordinationCase answers. */
export type EscalateCoordinationCaseAnswer = Conflict | CoordinationCaseEscalated | CoordinationStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Taking a case to the head office. */
export type EscalateCoordinationCaseInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The version of the case that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office that you act for, as its director. */
  readonly office: Scalars['ID']['input'];
  /** Why; to be left out only when something is overdue. At most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What escalateSupportRequest answers. */
export type EscalateSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | SupportNotOverdue | SupportOfficeNotFit | SupportRequestEscalated | SupportStepNotPossible;

/** Taking a request to the head office. */
export type EscalateSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly request: Scalars['ID']['input'];
  /** 課: the section there, by its name or its group's, such as `保健福祉センター`; one that the office has, where its sections are known. At most 100 characters. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
};

/** 職の標準と現員 of an office on a day (5⑴). Numbers alone, never persons. What nobody recorded is unknown, not zero. */
export type Establishment = {
  readonly __typename?: 'Establishment';
  /** Why the actual numbers aren't told; null where they are. */
  readonly actualUnknownReason?: Maybe<Scalars['String']['output']>;
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** Each title, those of the standard first; at most some dozens. */
  readonly lines: ReadonlyArray<EstablishmentLine>;
  /** The day that the standard's source speaks of. */
  readonly standardAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the standard comes from; null where it's unknown. */
  readonly standardSource?: Maybe<Source>;
  /** Why the standard is unknown, such as for a centre inside a branch or beside a 出張所; null where it's known. */
  readonly standardUnknownReason?: Maybe<Scalars['String']['output']>;
  /** Each employment, added up. */
  readonly totals: ReadonlyArray<EstablishmentTotal>;
};

/** 職の標準と現員: one title of an office, its standard and its actual numbers on a day. */
export type EstablishmentLine = {
  readonly __typename?: 'EstablishmentLine';
  /** How many posts somebody acts in; null where it isn't told. */
  readonly actingCount?: Maybe<Scalars['Int']['output']>;
  /** How many posts have their own holder; null where it isn't told. */
  readonly actualCount?: Maybe<Scalars['Int']['output']>;
  /** How those are employed; null where it's unknown. */
  readonly employment?: Maybe<PostEmployment>;
  /** How many posts are set up; null where it isn't told. */
  readonly postCount?: Maybe<Scalars['Int']['output']>;
  /** The standard's number at least; null where no standard is known. */
  readonly standardLeast?: Maybe<Scalars['Int']['output']>;
  /** The standard's number at most; null where no standard is known. */
  readonly standardMost?: Maybe<Scalars['Int']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** How many are lacking to the standard's least, worked out; null where either is unknown. */
  readonly vacancyCount?: Maybe<Scalars['Int']['output']>;
};

/** The lines of one employment, added up. */
export type EstablishmentTotal = {
  readonly __typename?: 'EstablishmentTotal';
  /** How many posts somebody acts in; null where it isn't told. */
  readonly actingCount?: Maybe<Scalars['Int']['output']>;
  /** How many posts have their own holder; null where it isn't told. */
  readonly actualCount?: Maybe<Scalars['Int']['output']>;
  /** How those are employed. */
  readonly employment: PostEmployment;
  /** How many posts are set up; null where it isn't told. */
  readonly postCount?: Maybe<Scalars['Int']['output']>;
  /** The standard's number at least; null where no standard is known. */
  readonly standardLeast?: Maybe<Scalars['Int']['output']>;
  /** The standard's number at most; null where no standard is known. */
  readonly standardMost?: Maybe<Scalars['Int']['output']>;
  /** How many are lacking to the standard's least; null where either is unknown. */
  readonly vacancyCount?: Maybe<Scalars['Int']['output']>;
};

/** 人事交流プログラム (教育機関での学び、民間企業との人事交流, 第4・4): its partner, period and goals of learning. No persons. */
export type Exchange = Node & {
  readonly __typename?: 'Exchange';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<ExchangeAction>;
  /** The decision behind it. */
  readonly decision: Source;
  /** Who goes where. */
  readonly direction: ExchangeDirection;
  /** The first day on which it's over. */
  readonly endsOn: Scalars['Date']['output'];
  /** What is to be learnt; at most 10. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** The acts done on it. */
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  readonly id: Scalars['ID']['output'];
  /** What the partner is. */
  readonly partnerKind: ExchangePartnerKind;
  /** The partner's name. */
  readonly partnerName: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** How it stands today. */
  readonly state: ExchangeState;
  /** Who takes part, at most some dozens. Each reading is logged. */
  readonly stays?: Maybe<ReadonlyArray<ExchangeStay>>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done with an exchange. */
export type ExchangeAction =
  /** endExchange. */
  | 'END'
  /** sendOnExchange. */
  | 'SEND'
  /** withdrawExchange. */
  | 'WITHDRAW';

/** A page of exchanges. */
export type ExchangeConnection = {
  readonly __typename?: 'ExchangeConnection';
  /** The exchanges with their cursors. */
  readonly edges: ReadonlyArray<ExchangeEdge>;
  /** The exchanges alone. */
  readonly nodes: ReadonlyArray<Exchange>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** Who goes where in an exchange. */
export type ExchangeDirection =
  /** 相互. */
  | 'MUTUAL'
  /** 受入れ: people of the partner work here. */
  | 'RECEIVED'
  /** 派遣: staff of the ward learn at the partner. */
  | 'SENT';

/** One exchange of a page. */
export type ExchangeEdge = {
  readonly __typename?: 'ExchangeEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The exchange. */
  readonly node: Exchange;
};

/** The exchange ends on that day. */
export type ExchangeEnded = {
  readonly __typename?: 'ExchangeEnded';
  /** The exchange. */
  readonly exchange: Exchange;
};

/** People of the staff take part beyond that day. */
export type ExchangeHasStaff = Problem & {
  readonly __typename?: 'ExchangeHasStaff';
  readonly clause?: Maybe<Clause>;
  /** The exchange. */
  readonly exchangeId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Their records; at most 100. Each reading is logged. */
  readonly staffIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};


/** People of the staff take part beyond that day. */
export type ExchangeHasStaffMessageArgs = {
  lang?: Language;
};


/** People of the staff take part beyond that day. */
export type ExchangeHasStaffRemedyArgs = {
  lang?: Language;
};

/** The person takes part in an exchange on some of those days already. */
export type ExchangeHeld = Problem & {
  readonly __typename?: 'ExchangeHeld';
  readonly clause?: Maybe<Clause>;
  /** That exchange. */
  readonly exchangeId: Scalars['ID']['output'];
  /** The first day there. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The first day on which it's over. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The person takes part in an exchange on some of those days already. */
export type ExchangeHeldMessageArgs = {
  lang?: Language;
};


/** The person takes part in an exchange on some of those days already. */
export type ExchangeHeldRemedyArgs = {
  lang?: Language;
};

/** How exchanges are ordered. */
export type ExchangeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ExchangeOrderField;
};

/** What exchanges may be ordered by. */
export type ExchangeOrderField =
  /** By the first day. */
  | 'STARTS';

/** The partner of an exchange. */
export type ExchangePartnerInput = {
  /** What it is. */
  readonly kind: ExchangePartnerKind;
  /** Its name; an organisation, never a person. At most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** What a partner of an exchange is. */
export type ExchangePartnerKind =
  /** 民間企業. */
  | 'COMPANY'
  /** 教育機関. */
  | 'EDUCATIONAL_INSTITUTION'
  /** NPO. */
  | 'NPO'
  /** 国・他の自治体など. */
  | 'PUBLIC_BODY';

/** A kind of partner that is asked for. */
export type ExchangePartnerKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<ExchangePartnerKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ExchangePartnerKind>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<ExchangePartnerKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<ExchangePartnerKind>>;
};

/** The exchange is planned. */
export type ExchangePlanned = {
  readonly __typename?: 'ExchangePlanned';
  /** The exchange. */
  readonly exchange: Exchange;
};

/** How an exchange stands. */
export type ExchangeState =
  /** It's over. */
  | 'OVER'
  /** It's to begin. */
  | 'PLANNED'
  /** It runs. */
  | 'RUNNING'
  /** It was taken back before it began. */
  | 'WITHDRAWN';

/** That somebody of the staff takes part in an exchange. Internal. */
export type ExchangeStay = {
  readonly __typename?: 'ExchangeStay';
  /** The exchange. */
  readonly exchange?: Maybe<Exchange>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** To end it by. */
  readonly id: Scalars['ID']['output'];
  /** The person's record. */
  readonly staff: StaffMember;
  /** The first day on which it's over. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** The person's part ends on that day. */
export type ExchangeStayEnded = {
  readonly __typename?: 'ExchangeStayEnded';
  /** The person's record, today. */
  readonly staff: StaffMember;
};

/** The exchange's state has no such step. */
export type ExchangeStepNotPossible = Problem & {
  readonly __typename?: 'ExchangeStepNotPossible';
  readonly clause?: Maybe<Clause>;
  /** The exchange. */
  readonly exchangeId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: ExchangeState;
  /** What was asked for. */
  readonly step: ExchangeAction;
};


/** The exchange's state has no such step. */
export type ExchangeStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The exchange's state has no such step. */
export type ExchangeStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What a list of exchanges may be narrowed by. All members must hold. */
export type ExchangeWhere = {
  /** By the first day on which it's over. */
  readonly endsOn?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ExchangeWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ExchangeWhere>>;
  /** By what the partner is. */
  readonly partnerKind?: InputMaybe<ExchangePartnerKindFilter>;
  /** By the first day. */
  readonly startsOn?: InputMaybe<DateFilter>;
};

/** The exchange is withdrawn. */
export type ExchangeWithdrawn = {
  readonly __typename?: 'ExchangeWithdrawn';
  /** The exchange. */
  readonly exchange: Exchange;
};

/** A number with its date, method and source. It's never changed: one that is put right is recorded anew, and the one recorded last holds. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The day, month or year that it's of; null where its source doesn't tell. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What it measures. */
  readonly measure: Measure;
  /** How it came about. */
  readonly method: FigureMethod;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it's told of. */
  readonly place?: Maybe<StatisticPlace>;
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from; null where it's unknown. */
  readonly source?: Maybe<Source>;
  /** What it counts in. */
  readonly unit: FigureUnit;
  /** Why it's unknown; null where it's known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The number; null where it's unknown, never 0 for unknown. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A page of figures. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The figures alone. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One figure of a page. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Figure;
};

/** How a figure came about. Figures of different methods are never added or compared. */
export type FigureMethod =
  /** 数えたもの: counted. */
  | 'COUNT'
  /** 推計人口: estimated from the last census. */
  | 'ESTIMATE'
  /** 地域経営方針などに載る数: printed in a policy that doesn't tell its method. */
  | 'POLICY_FIGURE'
  /** 住民基本台帳: counted in the register of residents. */
  | 'RESIDENT_REGISTER'
  /** 測量: surveyed. */
  | 'SURVEY';

/** What a figure counts in. */
export type FigureUnit =
  /** 団体. */
  | 'ASSOCIATION'
  /** 世帯. */
  | 'HOUSEHOLD'
  /** 人. */
  | 'PERSON'
  /** km². */
  | 'SQUARE_KILOMETRE';

/** The follow-up is confirmed already, or its change was withdrawn. */
export type FollowUpSettled = Problem & {
  readonly __typename?: 'FollowUpSettled';
  readonly clause?: Maybe<Clause>;
  /** The follow-up. */
  readonly followUpId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: BoundaryFollowUpState;
};


/** The follow-up is confirmed already, or its change was withdrawn. */
export type FollowUpSettledMessageArgs = {
  lang?: Language;
};


/** The follow-up is confirmed already, or its change was withdrawn. */
export type FollowUpSettledRemedyArgs = {
  lang?: Language;
};

/** Why a task stays at the head office (第4・1・3）③). */
export type HeadOfficeReason =
  /** 高度に専門性を有するもの. */
  | 'EXPERTISE'
  /** 地域の自主性を認めることが著しく効率性を欠くこととなるもの. */
  | 'INEFFICIENCY'
  /** 統一的な処理が強く要請されるもの. */
  | 'UNIFORMITY';

/** By why a task stays at the head office. */
export type HeadOfficeReasonFilter = {
  /** For this reason. */
  readonly eq?: InputMaybe<HeadOfficeReason>;
  /** For one of these reasons. */
  readonly in?: InputMaybe<ReadonlyArray<HeadOfficeReason>>;
  /** Not for this reason. */
  readonly not?: InputMaybe<HeadOfficeReason>;
  /** For none of these reasons. */
  readonly notIn?: InputMaybe<ReadonlyArray<HeadOfficeReason>>;
};

/** A task goes to the head office for a reason that the ordinance names (第4・1・3）③). */
export type HeadOfficeReasonMissing = Problem & {
  readonly __typename?: 'HeadOfficeReasonMissing';
  /** The task. */
  readonly affairId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** A task goes to the head office for a reason that the ordinance names (第4・1・3）③). */
export type HeadOfficeReasonMissingMessageArgs = {
  lang?: Language;
};


/** A task goes to the head office for a reason that the ordinance names (第4・1・3）③). */
export type HeadOfficeReasonMissingRemedyArgs = {
  lang?: Language;
};

/** The reasons are recorded. */
export type HeadOfficeReasonsStated = {
  readonly __typename?: 'HeadOfficeReasonsStated';
  /** The task, as it stands today. */
  readonly affair: Affair;
};

/** One right that a person has by a post on a day: what an identity provider makes claims of. */
export type HeldPost = {
  readonly __typename?: 'HeldPost';
  /** Its code, for the claim. */
  readonly code: Scalars['String']['output'];
  /** Since when. */
  readonly from: Scalars['Date']['output'];
  /** As its own holder, or acting. */
  readonly kind: TenureKind;
  /** The office's id, for the claim. */
  readonly officeId: Scalars['ID']['output'];
  /** The post. */
  readonly post?: Maybe<Post>;
  /** The first day on which the right is gone: when the tenure or the post ends; null while no end is known. */
  readonly until?: Maybe<Scalars['Date']['output']>;
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

/** The person is appointed. */
export type HolderAppointed = {
  readonly __typename?: 'HolderAppointed';
  /** The post. */
  readonly post: Post;
  /** The appointment. */
  readonly tenure?: Maybe<Tenure>;
};

/** The task is held there by that holder already. */
export type HolderUnchanged = Problem & {
  readonly __typename?: 'HolderUnchanged';
  /** The task. */
  readonly affairId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The place. */
  readonly place: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The task is held there by that holder already. */
export type HolderUnchangedMessageArgs = {
  lang?: Language;
};


/** The task is held there by that holder already. */
export type HolderUnchangedRemedyArgs = {
  lang?: Language;
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

/** What issueStandard answers. */
export type IssueStandardAnswer = AreaRulesContradict | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | StandardIssued | StandardTopicTaken;

/** A standard on a topic that has none. */
export type IssueStandardInput = {
  /** Its scope: the kinds of office that it binds. At least one. */
  readonly binds: ReadonlyArray<OfficeKind>;
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** Whether rules that areas have on the topic end on that day. Without it such rules stand in the way. */
  readonly endsAreaRules?: InputMaybe<Scalars['Boolean']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The text in Japanese. At most 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** The text in English. At most 5,000 characters. */
  readonly textEn?: InputMaybe<Scalars['String']['input']>;
  /** What it's about. At most 100 characters; width, case and old kanji make no other topic of it, 街づくり and まちづくり do. */
  readonly topic: Scalars['String']['input'];
  /** The first day on which it's in force; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** That a town, or some of its blocks, belongs to a district. */
export type Jurisdiction = {
  readonly __typename?: 'Jurisdiction';
  /** The blocks that it's about; null when it's the whole town. */
  readonly blocks?: Maybe<BlockRange>;
  /** The district they belong to. */
  readonly district: District;
  /** False when only general knowledge says so: check with the centre before relying on it. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** The town. */
  readonly town: Town;
  /** Since when, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which it no longer holds); null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** The language of a text for a person. 日本語 is the default everywhere. */
export type Language =
  /** English */
  | 'EN'
  /** 日本語 */
  | 'JA';

/** 設置の根拠: a provision that an office stands on, from a day on. */
export type LegalGround = {
  readonly __typename?: 'LegalGround';
  /** The outline's clause on the same matter. */
  readonly clause?: Maybe<Clause>;
  /** The law or ordinance. */
  readonly document: ClauseDocument;
  /** Stable, e.g. `legalGround:branch-act-155`. */
  readonly id: Scalars['ID']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The article or section in it. */
  readonly provision: Scalars['String']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** Since when, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** A manager whose skills match a problem, with the score explained. Nobody is assigned by it. */
export type MatchCandidate = {
  readonly __typename?: 'MatchCandidate';
  /** What the score is made of. */
  readonly contributions: ReadonlyArray<MatchContribution>;
  /** The sum of the contributions. */
  readonly score: Scalars['Int']['output'];
  /** The manager. */
  readonly staff: StaffMember;
};

/** The match is confirmed: the manager supports the district. */
export type MatchConfirmed = {
  readonly __typename?: 'MatchConfirmed';
  /** The person's record. */
  readonly staff?: Maybe<StaffMember>;
};

/** One theme's part of a score: weight × level. */
export type MatchContribution = {
  readonly __typename?: 'MatchContribution';
  /** The level of the skill. */
  readonly level: Scalars['Int']['output'];
  /** weight × level. */
  readonly points: Scalars['Int']['output'];
  /** The theme's code. */
  readonly theme: Scalars['String']['output'];
  /** The weight in the problem. */
  readonly weight: Scalars['Int']['output'];
};

/** The mayor's act. */
export type MayorsActInput = {
  /** The day of the act; today at the latest. */
  readonly decidedOn: Scalars['Date']['input'];
  /** Who decided what, as one line. At most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read, `https://…`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What a figure measures. Only what may be added up over places stands here. */
export type Measure =
  /** 年少人口: persons up to 14 years old. */
  | 'AGE_0_14'
  /** 高齢者人口: persons of 65 years and more. */
  | 'AGE_65_PLUS'
  /** 面積, in km². */
  | 'AREA_KM2'
  /** 外国人住民数, in persons. */
  | 'FOREIGN_RESIDENTS'
  /** 世帯数. */
  | 'HOUSEHOLDS'
  /** 町会・自治会の数. */
  | 'NEIGHBOURHOOD_ASSOCIATIONS'
  /** 人口, in persons. */
  | 'POPULATION';

/** A period in whole months. */
export type MonthsInput = {
  /** The first day of a month. */
  readonly from: Scalars['Date']['input'];
  /** The first day of the month after the period. */
  readonly to: Scalars['Date']['input'];
};

/** What moveStaff answers. */
export type MoveStaffAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeIsToClose | OfficeNotOpen | StaffMoved;

/** A move to another section. */
export type MoveStaffInput = {
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day there. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office that the person belongs to. */
  readonly office: Scalars['ID']['input'];
  /** The section there. At most 100 characters. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Ends a post on a day from today on. Who may: `personnel-officer` or `head-office-planner` at the head office, when nobody holds it, or is to hold it, from that day on. */
  readonly abolishPost?: Maybe<AbolishPostAnswer>;
  /**
   * The director of a party accepts the text that stands. When every party has, it's the agreement and the case ends. Several may accept at once.
   * Refused with AgreementTextChanged when another text stands, with AgreementAlreadyAccepted the second time.
   */
  readonly acceptCoordinationAgreement?: Maybe<AcceptCoordinationAgreementAnswer>;
  /** The director of the office that has it takes a request that is RECEIVED. The answer is owed by the day it was owed by from the start. */
  readonly acceptSupportRequest?: Maybe<AcceptSupportRequestAnswer>;
  /**
   * Answers what was asked (2⑵, 第3・1). Who may: the post `branch-director` at the general branch of the area, until the day before the
   * intended one. It's an opinion, and binds nobody.
   */
  readonly answerAppointmentOpinion?: Maybe<AnswerAppointmentOpinionAnswer>;
  /** The director of the office that has it answers a request that is ACCEPTED; the head office one that is ESCALATED. It ends with that. */
  readonly answerSupportRequest?: Maybe<AnswerSupportRequestAnswer>;
  /**
   * Appoints a person to act in a post that is vacant or whose holder is absent. Who may: `personnel-officer` or `head-office-planner` at the head office, from today or a day to
   * come. One person acts on any day.
   */
  readonly appointActing?: Maybe<AppointActingAnswer>;
  /**
   * Appoints a person to hold a post from today or a day to come. Who may: `personnel-officer` or `head-office-planner` at the head office. A post has one substantive holder on any
   * day. Until its day nothing public tells of it. No opinion on the appointment is needed, and none decides it.
   */
  readonly appointToPost?: Maybe<AppointToPostAnswer>;
  /**
   * Asks the director of the area's general branch about somebody for a key post (2⑵, 第3・1). Who may: `personnel-officer` or
   * `head-office-planner` at the head office, before the appointment is made and before its day.
   */
  readonly askAppointmentOpinion?: Maybe<AskAppointmentOpinionAnswer>;
  /** Assigns a person to a district from today or a day to come. Who may: `personnel-officer` or `head-office-planner` at the head office; for branch staff also the director of that area's branch. District duty: year 3 to 5 of service (a rule that is data), of another section than the centre's, one district at a time; branch staff: districts of their own area alone (5⑴). */
  readonly assignDuty?: Maybe<AssignDutyAnswer>;
  /** The head office's planner says which general branch answers a request that is ESCALATED. The answer's day stays. */
  readonly assignSupportRequest?: Maybe<AssignSupportRequestAnswer>;
  /**
   * The initiator's director closes a case IN_DISCUSSION without agreement, the head office's planner one that is ESCALATED, with the reason. Refused
   * with CoordinationNeedsHeadOffice between areas while the head office isn't a party (第4・1・3）①).
   */
  readonly closeCoordinationCase?: Maybe<CloseCoordinationCaseAnswer>;
  /**
   * Confirms what became of something that a boundary change left to be looked after by another service, at any time while the change
   * stands. Who may: the post `head-office-planner` at the head office, or `branch-director` at the general branch of the district's area
   * before or after the change (第1・4⑵).
   */
  readonly confirmBoundaryFollowUp?: Maybe<ConfirmBoundaryFollowUpAnswer>;
  /** Confirms that a manager supports a district in a problem, from today or a day to come. Who may: `personnel-officer` or `head-office-planner` at the head office, or the director of that area's branch. The score must be the one that stands: nobody is assigned by a score alone (5⑴). */
  readonly confirmMatch?: Maybe<ConfirmMatchAnswer>;
  /**
   * Puts right where towns belonged on days gone by. Who may: the post `head-office-planner` at the head office, at any time. Nothing
   * is overwritten: what was known before stays readable by `knownAt` (第1・4⑵).
   */
  readonly correctAssignment?: Maybe<CorrectAssignmentAnswer>;
  /**
   * Puts right what was recorded of days gone by. Who may: the post `head-office-planner` at the head office, at any time.
   * Nothing is overwritten: what was known before stays readable by `knownAt`.
   */
  readonly correctOffice?: Maybe<CorrectOfficeAnswer>;
  /**
   * Sets up a post at an office. Who may: `personnel-officer` or `head-office-planner` at the head office, at any time. An office has one director's post on any day, so that it
   * has one director (資料2 2 総合支所長のリーダーシップ).
   */
  readonly createPost?: Maybe<CreatePostAnswer>;
  /**
   * Decides a planned transfer by the mayor's act. Who may: the posts `mayors-office` and `mayor` at the head office, until the day
   * before it takes effect. From its day on the new holder is responsible; the one before holds it until the day before (第4・1・4）).
   */
  readonly decideAffairTransfer?: Maybe<DecideAffairTransferAnswer>;
  /**
   * The director of the office that has it declines a request that is RECEIVED or ACCEPTED, with the reason and where it belongs instead. It's
   * with the centre again, which sends it elsewhere, takes it to the head office or withdraws it, by CL-SUPPORT-REDIRECT. It isn't lost.
   */
  readonly declineSupportRequest?: Maybe<DeclineSupportRequestAnswer>;
  /**
   * Ends a task by the mayor's act, on a day after today: until the day before it has its holders, from the day on it's nobody's (第4・1・4）).
   * Who may: the posts `mayors-office` and `mayor` at the head office. Transfers decided for that day or later are withdrawn first.
   */
  readonly endAffair?: Maybe<EndAffairAnswer>;
  /**
   * Ends an area's rule on a day; one that hasn't begun by then never holds. Who may: the post `branch-director` at the area's general
   * branch (第4・1・2）①).
   */
  readonly endAreaRule?: Maybe<EndAreaRuleAnswer>;
  /** Ends a duty on a day from today on. Who may: `personnel-officer` or `head-office-planner` at the head office; the director of that area's branch for branch staff and support managers. */
  readonly endDuty?: Maybe<EndDutyAnswer>;
  /**
   * Ends a running exchange earlier. Who may: `personnel-officer` or `head-office-planner` at the head office, when nobody's part goes on beyond
   * that day (第4・4).
   */
  readonly endExchange?: Maybe<EndExchangeAnswer>;
  /** Ends somebody's part in an exchange on a day from today on. Who may: `personnel-officer` or `head-office-planner` at the head office (第4・4). */
  readonly endExchangeStay?: Maybe<EndExchangeStayAnswer>;
  /**
   * Ends a tenure on a day from today on; with it ends the right to act. Who may: `personnel-officer` or `head-office-planner` at the head office. What was known before stays readable by
   * `knownAt`.
   */
  readonly endTenure?: Maybe<EndTenureAnswer>;
  /**
   * The director of a party takes the case to the head office, with a reason; once something is overdue, without one, and the head office's planner
   * may, too. The head office becomes a party and owes the end of the case by CL-COORD-MEDIATE (第4・1・3）①).
   */
  readonly escalateCoordinationCase?: Maybe<EscalateCoordinationCaseAnswer>;
  /**
   * The director of the centre that asked, or the head office's planner, takes a request to the head office's section in charge (本庁所管): one that
   * was DECLINED, or on which something is overdue; before that it's refused with SupportNotOverdue. The head office answers or assigns it, by
   * CL-SUPPORT-ESCALATED.
   */
  readonly escalateSupportRequest?: Maybe<EscalateSupportRequestAnswer>;
  /**
   * Issues a ward-wide standard on a topic that has none from that day on. Who may: the post `head-office-planner` at the head office
   * alone (第4・1・3）①). Rules that areas have on the topic stand in the way unless `endsAreaRules` ends them that day.
   */
  readonly issueStandard?: Maybe<IssueStandardAnswer>;
  /** Records that a person belongs to another section from a day on. Who may: `personnel-officer` or `head-office-planner` at the head office, at any time; to an office that is open from that day on, with no closing planned. The section before ends on that day. */
  readonly moveStaff?: Maybe<MoveStaffAnswer>;
  /**
   * The director of a general branch, or the head office's planner, opens a case with other offices (第4・1・2）②). Refused with
   * CoordinationOfficeNotFit for any other office as initiator. Each party owes its position by CL-COORD-POSITION, the initiator the case's end by
   * CL-COORD-SETTLE.
   */
  readonly openCoordinationCase?: Maybe<OpenCoordinationCaseAnswer>;
  /**
   * Plans that a task goes to another holder on a day after today, with what moves with it. Who may: the posts
   * `head-office-planner`, `mayors-office` and `mayor` at the head office. It has no effect until decideAffairTransfer
   * (第4・1・4）); a plan that isn't decided by its day lapses.
   */
  readonly planAffairTransfer?: Maybe<PlanAffairTransferAnswer>;
  /**
   * Plans a new district of an area from a day after today, with the towns and blocks that it takes over from others. Who may: the
   * post `head-office-planner` at the head office, on a decision of the mayor. Each area is divided into districts (第1・4⑵); its
   * centre is planned with planOffice. Until the day nothing but planned changes tells of it.
   */
  readonly planDistrict?: Maybe<PlanDistrictAnswer>;
  /**
   * Plans another name of a district, or another area that it belongs to, from a day after today. Who may: the post
   * `head-office-planner` at the head office, on a decision of the mayor. No area is left without a district (第1・4⑵).
   */
  readonly planDistrictChange?: Maybe<PlanDistrictChangeAnswer>;
  /**
   * Plans the end of a district on a day after today: where its towns go, and which of its offices close with it. Who may: the post
   * `head-office-planner` at the head office, on a decision of the mayor. While a town, an office, a
   * task, a post or somebody of the staff still belongs to it that day, the answer names them (第1・4⑵, 第4・1・4）). What other services keep of
   * it gets a follow-up.
   */
  readonly planDistrictEnd?: Maybe<PlanDistrictEndAnswer>;
  /**
   * Plans an exchange with a partner: its period and what is to be learnt (第4・4). Who may: `personnel-officer` or `head-office-planner` at the
   * head office, at any time.
   */
  readonly planExchange?: Maybe<PlanExchangeAnswer>;
  /**
   * Plans an office that opens on a day after today, and closes the ones that it replaces that same day. Who may: the post
   * `head-office-planner` at the head office. A ward has one head office, an area one general branch (第1・4⑴), a district one
   * centre (第1・4⑵) on any day. Until the day nothing but `plannedChanges`, `timeline` and the office itself tells of it.
   * An office isn't replaced while it's named as responsible for tasks, or posts, tenures or staff would be left at it.
   */
  readonly planOffice?: Maybe<PlanOfficeAnswer>;
  /**
   * Plans a change of an office from a day after today: another name, address, phone, legal basis, kind. Who may: the post
   * `head-office-planner` at the head office. What is told of today and of the past stays as it is (第1・4⑴⑵).
   */
  readonly planOfficeChange?: Maybe<PlanOfficeChangeAnswer>;
  /**
   * Plans that an office closes on a day after today, and names the one that takes over. Who may: the post
   * `head-office-planner` at the head office. A general branch or centre isn't closed while its area or district would be
   * without one (第1・4⑴⑵): plan the next one with planOffice and name this one in `replaces`. Nor is an office that is named as the
   * one responsible for tasks, unless a decided transfer takes them elsewhere by that day (第4・1・4）); nor one at which posts, tenures or staff would be left.
   */
  readonly planOfficeClosure?: Maybe<PlanOfficeClosureAnswer>;
  /**
   * Plans when an ordinance or plan is to reach a status that it hasn't reached. Who may: the post `head-office-planner` at the head office. Plans
   * made before stay readable by `knownAt`; what comes of them is recorded by recordRegulationStatus (本文2⑷).
   */
  readonly planRegulationStatus?: Maybe<PlanRegulationStatusAnswer>;
  /** Records a training programme. Who may: `personnel-officer` or `head-office-planner` at the head office, at any time (第4・4). */
  readonly planTraining?: Maybe<PlanTrainingAnswer>;
  /** The director of a party puts forward a text, and accepts it with that. It takes the place of the text before, which nobody accepts any more. */
  readonly proposeCoordinationAgreement?: Maybe<ProposeCoordinationAgreementAnswer>;
  /** The director of the office asked receives a request that is REQUESTED. Whether it takes it is owed by CL-SUPPORT-DECIDE. */
  readonly receiveSupportRequest?: Maybe<ReceiveSupportRequestAnswer>;
  /** Records a problem of a district for matching. Who may: `personnel-officer` or `head-office-planner` at the head office; the director of its centre or of its area's branch; at any time (5⑴). */
  readonly recordDistrictProblem?: Maybe<RecordDistrictProblemAnswer>;
  /**
   * Records that an ordinance or plan reached a status on a day later than the one before: an outline, a draft, a bill, its enactment, an
   * amendment, its repeal; NONE when it's dropped. Who may: the post `head-office-planner` at the head office. An ordinance is enacted from
   * a bill alone (本文2⑷, 9). What was planned and what came before stay as they are.
   */
  readonly recordRegulationStatus?: Maybe<RecordRegulationStatusAnswer>;
  /** Records how well a person knows a theme; what was recorded of the theme before is replaced. Who may: `personnel-officer` or `head-office-planner` at the head office, at any time (第4・4). */
  readonly recordSkill?: Maybe<RecordSkillAnswer>;
  /**
   * Puts on record who held, or has held, a post since a day before today. Who may: `personnel-officer` or `head-office-planner` at the head office, at any time. The same rules hold as for
   * appointments: one substantive holder on any day.
   */
  readonly recordTenure?: Maybe<RecordTenureAnswer>;
  /** Records that a person completed a training. Who may: `personnel-officer` or `head-office-planner` at the head office, at any time (第4・4). */
  readonly recordTraining?: Maybe<RecordTrainingAnswer>;
  /**
   * Records what an office, or one procedure there, took in a period in whole months: people, yen, cases or hours (第3・3). Who may:
   * `personnel-officer` or `head-office-planner` at the head office, or the director of that branch or centre, at any time. What was recorded
   * of the same matter before stays readable.
   */
  readonly recordWorkload?: Maybe<RecordWorkloadAnswer>;
  /** The director of the centre that asked sends a request that is DECLINED to another office or another section. The answer's day stays. */
  readonly redirectSupportRequest?: Maybe<RedirectSupportRequestAnswer>;
  /**
   * Moves towns or blocks (番) to other districts from a day after today, all in one. Who may: the post `head-office-planner` at the
   * head office, on a decision of the mayor. On any day each block belongs to exactly one district (第1・4⑵).
   */
  readonly redrawBoundary?: Maybe<RedrawBoundaryAnswer>;
  /**
   * Puts a task into the catalogue by the mayor's act, with who holds it from its first day on: from then on each place has one holder
   * (第4・1・4）). Who may: the posts `mayors-office` and `mayor` at the head office, for today or a day to come. Where the head office is to
   * hold it, at least one reason is said (第4・1・3）③).
   */
  readonly registerAffair?: Maybe<RegisterAffairAnswer>;
  /** Registers a person for work in districts. Who may: `personnel-officer` or `head-office-planner` at the head office, at any time (5⑴). */
  readonly registerStaff?: Maybe<RegisterStaffAnswer>;
  /**
   * Ends a standard on a day; its versions stay readable. Who may: the post `head-office-planner` at the head office (第4・1・3）①). From that
   * day on the topic is free: for another standard, or for rules of areas.
   */
  readonly repealStandard?: Maybe<RepealStandardAnswer>;
  /**
   * The director of a district's centre asks a general branch or the head office for support (資料3, 第4・1・2）②). The answer is owed by the rule
   * CL-SUPPORT-ANSWER, its receipt by CL-SUPPORT-RECEIPT. Refused with SupportOfficeNotFit for any other kind of office on either side.
   */
  readonly requestSupport?: Maybe<RequestSupportAnswer>;
  /**
   * Sets a new version of a standard from a day on; the one before ends that day and stays readable. Who may: the post
   * `head-office-planner` at the head office (第4・1・3）①), while the standard's end isn't set.
   */
  readonly reviseStandard?: Maybe<ReviseStandardAnswer>;
  /**
   * Sends somebody of the staff on an exchange, within its period and in one exchange at a time. Who may: `personnel-officer` or
   * `head-office-planner` at the head office, until it's over (第4・4).
   */
  readonly sendOnExchange?: Maybe<SendOnExchangeAnswer>;
  /**
   * Sets a rule for an area on a topic that no ward-wide standard governs from that day on (第4・1・2）①). Who may: the post `branch-director`
   * at the area's general branch. Refused with the standard where there's one (第4・1・3）①).
   */
  readonly setAreaRule?: Maybe<SetAreaRuleAnswer>;
  /**
   * Settles a difference between reference data and what acts have made of a thing, by hand and with a reason. Who may: the post
   * `head-office-planner` at the head office, at any time. ADOPTED takes the data's word into an office, a task or a basic principle, beside
   * what acts have recorded; it's refused where days, places or holders would move. KEPT leaves the record. Either way the difference is
   * no longer listed, until the data says something else (第1・3⑶).
   */
  readonly settleReferenceDifference?: Maybe<SettleReferenceDifferenceAnswer>;
  /**
   * Says, from today on, why a task stays at the head office (第4・1・3）③). Who may: the posts `head-office-planner`, `mayors-office`
   * and `mayor` at the head office, at any time that the head office holds it.
   */
  readonly stateHeadOfficeReasons?: Maybe<StateHeadOfficeReasonsAnswer>;
  /**
   * Words the basic principle anew from a day on, and ends the one before on that day. Who may: the posts `mayors-office` and `mayor` at
   * the head office, at any time. One principle is current on any day (第1・3⑴); the one before keeps its time, and what was known before
   * stays readable by `knownAt`.
   */
  readonly supersedeBasicPrinciple?: Maybe<SupersedeBasicPrincipleAnswer>;
  /**
   * The director of a party says what it thinks, as often as that changes, until the case ends. Against it in a case between areas, the head
   * office becomes a party and mediates (第4・1・3）①). Whoever is against it no longer accepts a text accepted before.
   */
  readonly takeCoordinationPosition?: Maybe<TakeCoordinationPositionAnswer>;
  /**
   * Withdraws a transfer whose day is still to come. Who may: a plan, who may plan; a decided one, the posts `mayors-office` and
   * `mayor` at the head office (第4・1・4）). It stays in the history and readable by `knownAt`.
   */
  readonly withdrawAffairTransfer?: Maybe<WithdrawAffairTransferAnswer>;
  /** The initiator's director takes the case back before the head office mediates, with the reason. What was owed on it is void. */
  readonly withdrawCoordinationCase?: Maybe<WithdrawCoordinationCaseAnswer>;
  /**
   * Takes back an exchange that hasn't begun. Who may: `personnel-officer` or `head-office-planner` at the head office, while nobody is to be
   * sent (第4・4).
   */
  readonly withdrawExchange?: Maybe<WithdrawExchangeAnswer>;
  /** Takes a request back that isn't answered. Who may: `personnel-officer` or `head-office-planner` at the head office (2⑵, 第3・1). */
  readonly withdrawOpinionRequest?: Maybe<WithdrawOpinionRequestAnswer>;
  /**
   * Withdraws a boundary change that is still to come, all of it. Who may: the post `head-office-planner` at the head office, until the
   * day before it takes effect, and while no other plan rests on it (第1・4⑵).
   */
  readonly withdrawPlannedBoundaryChange?: Maybe<WithdrawPlannedBoundaryChangeAnswer>;
  /**
   * Withdraws a plan that is still to come, and what came with it. Who may: the post `head-office-planner` at the head
   * office, until the day before it takes effect. The plan stays in the history and readable by `knownAt`.
   */
  readonly withdrawPlannedOfficeChange?: Maybe<WithdrawPlannedOfficeChangeAnswer>;
  /** Takes back an appointment that hasn't begun. Who may: `personnel-officer` or `head-office-planner` at the head office, until the day before its first day. */
  readonly withdrawPostAppointment?: Maybe<WithdrawPostAppointmentAnswer>;
  /** The director of the centre that asked takes a request back, in whatever state, before it's answered. What was owed on it is void. */
  readonly withdrawSupportRequest?: Maybe<WithdrawSupportRequestAnswer>;
};


export type MutationAbolishPostArgs = {
  input: AbolishPostInput;
};


export type MutationAcceptCoordinationAgreementArgs = {
  input: AcceptCoordinationAgreementInput;
};


export type MutationAcceptSupportRequestArgs = {
  input: AcceptSupportRequestInput;
};


export type MutationAnswerAppointmentOpinionArgs = {
  input: AnswerAppointmentOpinionInput;
};


export type MutationAnswerSupportRequestArgs = {
  input: AnswerSupportRequestInput;
};


export type MutationAppointActingArgs = {
  input: AppointActingInput;
};


export type MutationAppointToPostArgs = {
  input: AppointToPostInput;
};


export type MutationAskAppointmentOpinionArgs = {
  input: AskAppointmentOpinionInput;
};


export type MutationAssignDutyArgs = {
  input: AssignDutyInput;
};


export type MutationAssignSupportRequestArgs = {
  input: AssignSupportRequestInput;
};


export type MutationCloseCoordinationCaseArgs = {
  input: CloseCoordinationCaseInput;
};


export type MutationConfirmBoundaryFollowUpArgs = {
  input: ConfirmBoundaryFollowUpInput;
};


export type MutationConfirmMatchArgs = {
  input: ConfirmMatchInput;
};


export type MutationCorrectAssignmentArgs = {
  input: CorrectAssignmentInput;
};


export type MutationCorrectOfficeArgs = {
  input: CorrectOfficeInput;
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
};


export type MutationDecideAffairTransferArgs = {
  input: DecideAffairTransferInput;
};


export type MutationDeclineSupportRequestArgs = {
  input: DeclineSupportRequestInput;
};


export type MutationEndAffairArgs = {
  input: EndAffairInput;
};


export type MutationEndAreaRuleArgs = {
  input: EndAreaRuleInput;
};


export type MutationEndDutyArgs = {
  input: EndDutyInput;
};


export type MutationEndExchangeArgs = {
  input: EndExchangeInput;
};


export type MutationEndExchangeStayArgs = {
  input: EndExchangeStayInput;
};


export type MutationEndTenureArgs = {
  input: EndTenureInput;
};


export type MutationEscalateCoordinationCaseArgs = {
  input: EscalateCoordinationCaseInput;
};


export type MutationEscalateSupportRequestArgs = {
  input: EscalateSupportRequestInput;
};


export type MutationIssueStandardArgs = {
  input: IssueStandardInput;
};


export type MutationMoveStaffArgs = {
  input: MoveStaffInput;
};


export type MutationOpenCoordinationCaseArgs = {
  input: OpenCoordinationCaseInput;
};


export type MutationPlanAffairTransferArgs = {
  input: PlanAffairTransferInput;
};


export type MutationPlanDistrictArgs = {
  input: PlanDistrictInput;
};


export type MutationPlanDistrictChangeArgs = {
  input: PlanDistrictChangeInput;
};


export type MutationPlanDistrictEndArgs = {
  input: PlanDistrictEndInput;
};


export type MutationPlanExchangeArgs = {
  input: PlanExchangeInput;
};


export type MutationPlanOfficeArgs = {
  input: PlanOfficeInput;
};


export type MutationPlanOfficeChangeArgs = {
  input: PlanOfficeChangeInput;
};


export type MutationPlanOfficeClosureArgs = {
  input: PlanOfficeClosureInput;
};


export type MutationPlanRegulationStatusArgs = {
  input: PlanRegulationStatusInput;
};


export type MutationPlanTrainingArgs = {
  input: PlanTrainingInput;
};


export type MutationProposeCoordinationAgreementArgs = {
  input: ProposeCoordinationAgreementInput;
};


export type MutationReceiveSupportRequestArgs = {
  input: ReceiveSupportRequestInput;
};


export type MutationRecordDistrictProblemArgs = {
  input: RecordDistrictProblemInput;
};


export type MutationRecordRegulationStatusArgs = {
  input: RecordRegulationStatusInput;
};


export type MutationRecordSkillArgs = {
  input: RecordSkillInput;
};


export type MutationRecordTenureArgs = {
  input: RecordTenureInput;
};


export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


export type MutationRecordWorkloadArgs = {
  input: RecordWorkloadInput;
};


export type MutationRedirectSupportRequestArgs = {
  input: RedirectSupportRequestInput;
};


export type MutationRedrawBoundaryArgs = {
  input: RedrawBoundaryInput;
};


export type MutationRegisterAffairArgs = {
  input: RegisterAffairInput;
};


export type MutationRegisterStaffArgs = {
  input: RegisterStaffInput;
};


export type MutationRepealStandardArgs = {
  input: RepealStandardInput;
};


export type MutationRequestSupportArgs = {
  input: RequestSupportInput;
};


export type MutationReviseStandardArgs = {
  input: ReviseStandardInput;
};


export type MutationSendOnExchangeArgs = {
  input: SendOnExchangeInput;
};


export type MutationSetAreaRuleArgs = {
  input: SetAreaRuleInput;
};


export type MutationSettleReferenceDifferenceArgs = {
  input: SettleReferenceDifferenceInput;
};


export type MutationStateHeadOfficeReasonsArgs = {
  input: StateHeadOfficeReasonsInput;
};


export type MutationSupersedeBasicPrincipleArgs = {
  input: SupersedeBasicPrincipleInput;
};


export type MutationTakeCoordinationPositionArgs = {
  input: TakeCoordinationPositionInput;
};


export type MutationWithdrawAffairTransferArgs = {
  input: WithdrawAffairTransferInput;
};


export type MutationWithdrawCoordinationCaseArgs = {
  input: WithdrawCoordinationCaseInput;
};


export type MutationWithdrawExchangeArgs = {
  input: WithdrawExchangeInput;
};


export type MutationWithdrawOpinionRequestArgs = {
  input: WithdrawOpinionRequestInput;
};


export type MutationWithdrawPlannedBoundaryChangeArgs = {
  input: WithdrawPlannedBoundaryChangeInput;
};


export type MutationWithdrawPlannedOfficeChangeArgs = {
  input: WithdrawPlannedOfficeChangeInput;
};


export type MutationWithdrawPostAppointmentArgs = {
  input: WithdrawPostAppointmentInput;
};


export type MutationWithdrawSupportRequestArgs = {
  input: WithdrawSupportRequestInput;
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

/** An office that is near, and whether it's responsible. */
export type NearOffice = {
  readonly __typename?: 'NearOffice';
  /** Metres as the crow flies, from the point asked about, or from the middle of the town. */
  readonly distance: Scalars['Float']['output'];
  /**
   * Whether it serves the district, area or ward that the town asked about belongs to. Null when only a point was given, or the
   * town is split: an address decides, a point doesn't.
   */
  readonly isResponsible?: Maybe<Scalars['Boolean']['output']>;
  /** The office. */
  readonly office: Office;
};

/** What is near. Nearness never decides who is responsible (第1・4⑵): the address does. */
export type NearestOffices = {
  readonly __typename?: 'NearestOffices';
  /** The offices whose position is known, nearest first. */
  readonly offices: ReadonlyArray<NearOffice>;
  /** The offices of those kinds that are responsible for the town asked about, near or not; empty where that is open. At most 20. */
  readonly responsible: ReadonlyArray<Office>;
  /** What to tell a person who reads this. */
  readonly warning: Scalars['String']['output'];
  /** How many offices of the kinds asked for are responsible but have no known position: they can't stand among `offices`. */
  readonly withoutPosition: Scalars['Int']['output'];
};


/** What is near. Nearness never decides who is responsible (第1・4⑵): the address does. */
export type NearestOfficesWarningArgs = {
  lang?: Language;
};

export type NewcomerGuide = {
  readonly __typename?: 'NewcomerGuide';
  readonly address: Scalars['String']['output'];
  /** The district of the address on the day of moving in; null where the address names none or leaves more than one open. */
  readonly district?: Maybe<District>;
  readonly moveInOn: Scalars['Date']['output'];
  /** How the address was understood on the day of moving in: the district, or what is missing and how to ask for it. Null when the service is down. */
  readonly resolution?: Maybe<AddressAnswer>;
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

/** The head office doesn't hold the task. */
export type NotHeldByHeadOffice = Problem & {
  readonly __typename?: 'NotHeldByHeadOffice';
  /** The task. */
  readonly affairId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The head office doesn't hold the task. */
export type NotHeldByHeadOfficeMessageArgs = {
  lang?: Language;
};


/** The head office doesn't hold the task. */
export type NotHeldByHeadOfficeRemedyArgs = {
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

/**
 * 行政機関: an office of the ward, as it stands on the day asked for. Its kind, name, address and legal basis are of that
 * day. The town of its address may bear another name than its district: the address never tells whom it serves.
 */
export type Office = Node & {
  readonly __typename?: 'Office';
  /** Its address, from the prefecture on. */
  readonly address: SourcedText;
  /** What it's responsible for on the day asked for, in the ward's own order. At most 100 a page. */
  readonly affairs?: Maybe<AffairConnection>;
  /** The area that it serves; null for the head office. */
  readonly area?: Maybe<Area>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<OfficeAction>;
  /** The first day on which it's no longer an office, planned closures included; null while no end is known. */
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The post of its deputy (企画・調整) on the day asked for; null where none is recorded. */
  readonly deputyPost?: Maybe<Post>;
  /** The post of its director on the day asked for; null where none is recorded. */
  readonly directorPost?: Maybe<Post>;
  /** The district that it serves; null for the head office and general branches. */
  readonly district?: Maybe<District>;
  /**
   * What the rules known on its day say of an office of its kind: what it's there for, and its roles (第4・1), in the order of the text;
   * empty before there were any. Some dozens at most.
   */
  readonly duties: ReadonlyArray<Clause>;
  /** 職の標準と現員 (5⑴): standard beside actual numbers on the day asked for, vacancies worked out. Actual numbers of days to come aren't told, but to personnel. */
  readonly establishment?: Maybe<Establishment>;
  /** Its fax number. */
  readonly fax: SourcedText;
  /** Where it stood before, when nobody knows until which day. A move of a known day is told by `timeline`. */
  readonly formerAddresses: ReadonlyArray<SourcedText>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Stable, e.g. `office:center-ikejiri`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: OfficeKind;
  /** 設置の根拠: the law or ordinance that it stands on, on the day asked for. */
  readonly legalBasis: SourcedText;
  /** 設置の根拠 provision by provision, on its day; empty where no kept source tells. Some dozens at most. */
  readonly legalGrounds: ReadonlyArray<LegalGround>;
  /** All successions that lead to it or from it, however many offices lie between, by day. */
  readonly lineage: ReadonlyArray<OfficeSuccession>;
  /** Its name. */
  readonly name: Name;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The same office as it stood, or will stand, on another day; null where there's none on it. For whoever came here by a field that takes no `asOf`. */
  readonly onDay?: Maybe<Office>;
  /** Since when it's an office at all. */
  readonly openedOn: Scalars['PartialDate']['output'];
  /**
   * The partners that answer people together with it on its day, itself included (資料2・1⑷): a list, because their number changes.
   * Empty where no kept source tells of any. At most ten.
   */
  readonly partners: ReadonlyArray<OfficePartner>;
  /** Its phone number. */
  readonly phone: SourcedText;
  /** What is planned for after the day asked for, earliest first. */
  readonly plannedChanges: ReadonlyArray<PlannedOfficeChange>;
  /** Where on the earth it is. */
  readonly position: SourcedPosition;
  /** Its postal code, seven digits with a hyphen. */
  readonly postalCode: SourcedText;
  /** Its posts (職) by number of people. */
  readonly posts: OfficePosts;
  /**
   * What it holds on the day that goes beyond what its legal type is generally for: a 総合支所 is a 支所 by law and 従来の一般的な概念の
   * 支所を超えるもの by what it holds (資料2 2). Each in the ward's own order; `legalBasis` tells the type.
   */
  readonly powersBeyondLegalType?: Maybe<ReadonlyArray<Affair>>;
  /** The offices it took over from, by day. */
  readonly predecessors: ReadonlyArray<OfficeSuccession>;
  /** When these facts were recorded. With `knownAt`, one reads what was known then. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sections (課). */
  readonly sections: OfficeSections;
  /** Where it comes from that it stands since `validFrom`. Address, phone and the like tell their own sources. */
  readonly source: Source;
  /** Whether it's planned, open or closed on the day asked for. */
  readonly state: OfficeState;
  /** The offices that took over from it, by day. */
  readonly successors: ReadonlyArray<OfficeSuccession>;
  /** Each stretch of its life in which nothing changed, in order, planned ones included. Some dozens at most. */
  readonly timeline: ReadonlyArray<Office>;
  /**
   * The day that this is told for, and everything below it. A field of another service that leads here starts from today: federation
   * passes ids, not days. Ask `onDay` for another day.
   */
  readonly toldFor: Scalars['Date']['output'];
  /** Since when these facts hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which they no longer hold), planned changes included; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The ward that it's an office of. */
  readonly ward?: Maybe<Ward>;
  /** 人員・経費・業務量: its figures, filtered, ordered and paged: the latest period first. For who may read who works there. At most 100 a page. */
  readonly workload?: Maybe<WorkloadFigureConnection>;
};


/**
 * 行政機関: an office of the ward, as it stands on the day asked for. Its kind, name, address and legal basis are of that
 * day. The town of its address may bear another name than its district: the address never tells whom it serves.
 */
export type OfficeAffairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 行政機関: an office of the ward, as it stands on the day asked for. Its kind, name, address and legal basis are of that
 * day. The town of its address may bear another name than its district: the address never tells whom it serves.
 */
export type OfficeOnDayArgs = {
  asOf: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * 行政機関: an office of the ward, as it stands on the day asked for. Its kind, name, address and legal basis are of that
 * day. The town of its address may bear another name than its district: the address never tells whom it serves.
 */
export type OfficeWorkloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WorkloadFigureOrder>>;
  where?: InputMaybe<WorkloadFigureWhere>;
};

/** What the caller could do with an office now. */
export type OfficeAction =
  /** correctOffice */
  | 'CORRECT'
  /** planOfficeChange */
  | 'PLAN_CHANGE'
  /** planOfficeClosure */
  | 'PLAN_CLOSURE'
  /** withdrawPlannedOfficeChange */
  | 'WITHDRAW_PLANNED_CHANGE';

/** Something that happened to an office, worked out from the records. */
export type OfficeChange = {
  readonly __typename?: 'OfficeChange';
  /** What changed of it; empty when it opened or closed. */
  readonly changed: ReadonlyArray<OfficeFact>;
  /** The office from then on; when it closed, as it was till then. */
  readonly office: Office;
  /** When, as precisely as is known. */
  readonly on: Scalars['PartialDate']['output'];
  /** What. */
  readonly what: OfficeChangeKind;
};

/** What happens to an office. */
export type OfficeChangeKind =
  /** Something of it changes. */
  | 'CHANGE'
  /** It closes. */
  | 'CLOSURE'
  /** It opens. */
  | 'OPENING';

/** The change is planned. */
export type OfficeChangePlanned = {
  readonly __typename?: 'OfficeChangePlanned';
  /** The plan, to withdraw it by. */
  readonly change: PlannedOfficeChange;
  /** The office, as it stands today. */
  readonly office: Office;
};

/** The closure is planned. */
export type OfficeClosurePlanned = {
  readonly __typename?: 'OfficeClosurePlanned';
  /** The plan, to withdraw it by. */
  readonly change: PlannedOfficeChange;
  /** The office, as it stands today. */
  readonly office: Office;
};

/** Offices of which only the number is known, such as the 22 出張所 of 1947. */
export type OfficeCohort = {
  readonly __typename?: 'OfficeCohort';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Stable, e.g. `officeCohort:1947`. */
  readonly id: Scalars['ID']['output'];
  /** What they were. */
  readonly kind: OfficeKind;
  /** What to know about them. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the number comes from. */
  readonly source: Source;
  /** Since when, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of offices. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The offices with their cursors. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The offices alone. */
  readonly nodes: ReadonlyArray<Office>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** The record is put right. */
export type OfficeCorrected = {
  readonly __typename?: 'OfficeCorrected';
  /** The office, as it stands today. */
  readonly office: Office;
};

/** How many offices of a kind there are on a day, counted from the records. */
export type OfficeCount = {
  readonly __typename?: 'OfficeCount';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** Those known by number alone. */
  readonly cohorts: ReadonlyArray<OfficeCohort>;
  /** How many: the named ones and those known by number alone. */
  readonly count: Scalars['Int']['output'];
  /** False where the day lies in a year or month within which the very day of a change isn't known, or cohorts count: the number may have been another on that day. */
  readonly isExact: Scalars['Boolean']['output'];
  /** The kind. */
  readonly kind: OfficeKind;
  /** How many are known by name. */
  readonly namedCount: Scalars['Int']['output'];
};

/** One office of a page. */
export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The office. */
  readonly node: Office;
};

/** A date of the offices' history: what a source tells of it, and what the records say changed. */
export type OfficeEvent = {
  readonly __typename?: 'OfficeEvent';
  /** What changed at which office, by record. */
  readonly changes: ReadonlyArray<OfficeChange>;
  /** The offices known by number alone that begin here. */
  readonly cohorts: ReadonlyArray<OfficeCohort>;
  /** The year, month or day, as precisely as is known. */
  readonly date: Scalars['PartialDate']['output'];
  /** Whether it's still to come. */
  readonly isPlanned: Scalars['Boolean']['output'];
  /** Where the text comes from. */
  readonly source?: Maybe<Source>;
  /** What a source tells; null for a date that only the records tell. */
  readonly text?: Maybe<BilingualText>;
};

/** What can be known of an office. */
export type OfficeFact =
  /** Its address. */
  | 'ADDRESS'
  /** Its fax number. */
  | 'FAX'
  /** Its kind. */
  | 'KIND'
  /** What law it stands on. */
  | 'LEGAL_BASIS'
  /** Its name. */
  | 'NAME'
  /** Its phone number. */
  | 'PHONE'
  /** Where on the earth it is. */
  | 'POSITION'
  /** Its postal code. */
  | 'POSTAL_CODE'
  /** Its posts. */
  | 'POSTS'
  /** Its sections. */
  | 'SECTIONS';

/** What is new of an office. What's left out, or null, stays as it is. */
export type OfficeFactsInput = {
  /** Its address, from the prefecture on. At most 200 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Its fax number, `03-1234-5678`. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Its kind. It must serve the same tier. */
  readonly kind?: InputMaybe<OfficeKind>;
  /** The law or ordinance that it stands on. At most 200 characters. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<NameInput>;
  /** Its phone number, `03-1234-5678`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Where on the earth it is. */
  readonly position?: InputMaybe<PositionInput>;
  /** Its postal code, `154-0001`. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** All its posts; at most 50. */
  readonly posts?: InputMaybe<ReadonlyArray<OfficePostInput>>;
  /** All its sections; at most 50. */
  readonly sections?: InputMaybe<ReadonlyArray<OfficeSectionInput>>;
};

/** The office has a director's post on some of those days already. */
export type OfficeHasDirector = Problem & {
  readonly __typename?: 'OfficeHasDirector';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly officeId: Scalars['ID']['output'];
  /** Its director's post. */
  readonly postId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The office has a director's post on some of those days already. */
export type OfficeHasDirectorMessageArgs = {
  lang?: Language;
};


/** The office has a director's post on some of those days already. */
export type OfficeHasDirectorRemedyArgs = {
  lang?: Language;
};

/** The office would end, or never open, while it's responsible for tasks: they'd have nobody. */
export type OfficeHoldsAffairs = Problem & {
  readonly __typename?: 'OfficeHoldsAffairs';
  /** The tasks, at most 100. */
  readonly affairIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The same, as they stand today. */
  readonly affairs: ReadonlyArray<Affair>;
  readonly clause?: Maybe<Clause>;
  /** The first day on which nobody would hold them. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly officeId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The office would end, or never open, while it's responsible for tasks: they'd have nobody. */
export type OfficeHoldsAffairsMessageArgs = {
  lang?: Language;
};


/** The office would end, or never open, while it's responsible for tasks: they'd have nobody. */
export type OfficeHoldsAffairsRemedyArgs = {
  lang?: Language;
};

/**
 * The office would be shut while posts are set up at it, people hold them, or people belong to it. They go by acts of their own:
 * endTenure, abolishPost, moveStaff.
 */
export type OfficeInUse = Problem & {
  readonly __typename?: 'OfficeInUse';
  readonly clause?: Maybe<Clause>;
  /** The first day on which it would be shut. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly officeId: Scalars['ID']['output'];
  /** Posts that are there then; at most 100. */
  readonly postIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly remedy: Scalars['String']['output'];
  /** Members of the staff who belong to it then; at most 100. */
  readonly staffIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Tenures that last then; at most 100. */
  readonly tenureIds: ReadonlyArray<Scalars['ID']['output']>;
};


/**
 * The office would be shut while posts are set up at it, people hold them, or people belong to it. They go by acts of their own:
 * endTenure, abolishPost, moveStaff.
 */
export type OfficeInUseMessageArgs = {
  lang?: Language;
};


/**
 * The office would be shut while posts are set up at it, people hold them, or people belong to it. They go by acts of their own:
 * endTenure, abolishPost, moveStaff.
 */
export type OfficeInUseRemedyArgs = {
  lang?: Language;
};

/** The office's closing is planned: nobody is moved to it without an end. */
export type OfficeIsToClose = Problem & {
  readonly __typename?: 'OfficeIsToClose';
  /** The planned closing. */
  readonly changeId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly officeId: Scalars['ID']['output'];
  /** The first day on which it's shut. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The office's closing is planned: nobody is moved to it without an end. */
export type OfficeIsToCloseMessageArgs = {
  lang?: Language;
};


/** The office's closing is planned: nobody is moved to it without an end. */
export type OfficeIsToCloseRemedyArgs = {
  lang?: Language;
};

/** What an office is. A kind belongs to a time: まちづくり出張所 became まちづくりセンター. */
export type OfficeKind =
  /** 分室. */
  | 'ANNEX'
  /** 出張所. A counter office of an area; not a tier. */
  | 'BRANCH_OFFICE'
  /** 総合支所. One for each area (第1・4⑴). */
  | 'GENERAL_BRANCH'
  /** 本庁. One for the ward. */
  | 'HEAD_OFFICE'
  /** まちづくり出張所, 2005 to 2009. */
  | 'MACHIZUKURI_BRANCH_OFFICE'
  /** まちづくりセンター. One for each district (第1・4⑵). */
  | 'MACHIZUKURI_CENTRE';

/** By kind of office. */
export type OfficeKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<OfficeKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OfficeKind>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<OfficeKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<OfficeKind>>;
};

/** The office isn't open on the day. */
export type OfficeNotOpen = Problem & {
  readonly __typename?: 'OfficeNotOpen';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly officeId: Scalars['ID']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The office isn't open on the day. */
export type OfficeNotOpenMessageArgs = {
  lang?: Language;
};


/** The office isn't open on the day. */
export type OfficeNotOpenRemedyArgs = {
  lang?: Language;
};

/** A body that works with an office for the people of its district, from a day on: three at a centre (三者連携), a fourth since 2022 (四者連携). */
export type OfficePartner = {
  readonly __typename?: 'OfficePartner';
  /** Stable, e.g. `officePartner:childrens-hall`. The same for all offices that have it. */
  readonly id: Scalars['ID']['output'];
  /** Whether it's at the same place as the office; null where no kept source tells. */
  readonly isAtSamePlace?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it's the office itself, which is one of the partners. */
  readonly isTheOffice: Scalars['Boolean']['output'];
  /** What it's called. */
  readonly name: Name;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly source: Source;
  /** Since when, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** The office is planned. */
export type OfficePlanned = {
  readonly __typename?: 'OfficePlanned';
  /** The plan, to withdraw it by. */
  readonly change: PlannedOfficeChange;
  /** The office to come. */
  readonly office: Office;
};

/** 職: a post at an office and how many people hold it. Never who. */
export type OfficePost = {
  readonly __typename?: 'OfficePost';
  /** How many at least. */
  readonly least: Scalars['Int']['output'];
  /** How many at most. */
  readonly most: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** 職: a post at an office and how many people hold it. */
export type OfficePostInput = {
  /** How many at least. */
  readonly least: Scalars['Int']['input'];
  /** How many at most. */
  readonly most: Scalars['Int']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
};

/** An office's posts with their source. Unknown is null, with the reason. */
export type OfficePosts = {
  readonly __typename?: 'OfficePosts';
  /** The day that the source speaks of. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What to know about them. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where they come from; null where they're unknown. */
  readonly source?: Maybe<Source>;
  /** Why they're unknown; null where they're known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The posts; null where no kept source tells them. */
  readonly value?: Maybe<ReadonlyArray<OfficePost>>;
};

/** What a place has at most one of. */
export type OfficeRole =
  /** まちづくりセンター of a district; まちづくり出張所 until 2009. */
  | 'CENTRE'
  /** 総合支所 of an area. */
  | 'GENERAL_BRANCH'
  /** 本庁 of the ward. */
  | 'HEAD_OFFICE';

/** The place has such an office already on days that the plan is for. */
export type OfficeSeatTaken = Problem & {
  readonly __typename?: 'OfficeSeatTaken';
  readonly clause?: Maybe<Clause>;
  /** The first day on which both would. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The office that holds it. */
  readonly officeId: Scalars['ID']['output'];
  /** The ward, area or district. */
  readonly place: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** What the place has one of. */
  readonly role: OfficeRole;
  /** The first day on which they no longer both would; null while no end is known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The place has such an office already on days that the plan is for. */
export type OfficeSeatTakenMessageArgs = {
  lang?: Language;
};


/** The place has such an office already on days that the plan is for. */
export type OfficeSeatTakenRemedyArgs = {
  lang?: Language;
};

/** The place would be without such an office. */
export type OfficeSeatVacant = Problem & {
  readonly __typename?: 'OfficeSeatVacant';
  readonly clause?: Maybe<Clause>;
  /** From which day. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The ward, area or district. */
  readonly place: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** What the place has one of. */
  readonly role: OfficeRole;
};


/** The place would be without such an office. */
export type OfficeSeatVacantMessageArgs = {
  lang?: Language;
};


/** The place would be without such an office. */
export type OfficeSeatVacantRemedyArgs = {
  lang?: Language;
};

/** 課: a section of an office. */
export type OfficeSection = {
  readonly __typename?: 'OfficeSection';
  /** What it's part of, such as 保健福祉センター; null where it stands for itself. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** 課: a section of an office. */
export type OfficeSectionInput = {
  /** What it's part of. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** An office's sections with their source. Unknown is null, with the reason. */
export type OfficeSections = {
  readonly __typename?: 'OfficeSections';
  /** The day that the source speaks of. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What to know about them. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where they come from; null where they're unknown. */
  readonly source?: Maybe<Source>;
  /** Why they're unknown; null where they're known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The sections; null where no kept source tells them. */
  readonly value?: Maybe<ReadonlyArray<OfficeSection>>;
};

/** Where an office stands in its life on a day. */
export type OfficeState =
  /** It has closed; what's told is what was last known. */
  | 'CLOSED'
  /** It's open; what's told is what holds on the day. */
  | 'OPEN'
  /** It will open on a day to come; what's told is what it will open with. */
  | 'PLANNED';

/** That one office took over from another. */
export type OfficeSuccession = {
  readonly __typename?: 'OfficeSuccession';
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The one before, as it was last known. */
  readonly predecessor?: Maybe<Office>;
  /** Since when, as precisely as is known. */
  readonly since: Scalars['PartialDate']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** The one after, as it began. */
  readonly successor?: Maybe<Office>;
};

/** A tier of the ward. */
export type OfficeTier =
  /** 地域: general branches. */
  | 'AREA'
  /** 地区: machizukuri centres. */
  | 'DISTRICT'
  /** 区: the head office. */
  | 'WARD';

/** What a list of offices may be narrowed by. All members must hold. */
export type OfficeWhere = {
  /** By the id of the area that it serves. */
  readonly area?: InputMaybe<IdFilter>;
  /** By the id of the district that it serves. */
  readonly district?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By kind on the day asked for. */
  readonly kind?: InputMaybe<OfficeKindFilter>;
  /** By name in any script: kanji, kana of either kind, romaji, any width. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<OfficeWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OfficeWhere>>;
};

/** What openCoordinationCase answers. */
export type OpenCoordinationCaseAnswer = Conflict | CoordinationCaseOpened | CoordinationOfficeNotFit | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen;

/** A coordination case to open. */
export type OpenCoordinationCaseInput = {
  /** The areas that it touches; at most 100. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The districts that it touches; at most 100. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The general branch or head office that opens it. */
  readonly initiator: Scalars['ID']['input'];
  /** What has to be settled. At most 4,000 characters. */
  readonly matter: Scalars['String']['input'];
  /** The other parties: at least one office besides the initiator, 19 at most. */
  readonly parties: ReadonlyArray<Scalars['ID']['input']>;
  /** What it touches besides; at most 10, each of at most 40 characters. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it's about, in one line of at most 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** What is done with a request for an opinion. */
export type OpinionAction =
  /** answerAppointmentOpinion. */
  | 'ANSWER'
  /** withdrawOpinionRequest. */
  | 'WITHDRAW';

/** The same is asked for already. */
export type OpinionAsked = Problem & {
  readonly __typename?: 'OpinionAsked';
  readonly clause?: Maybe<Clause>;
  /** The intended day. */
  readonly intendedFrom: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The same is asked for already. */
export type OpinionAskedMessageArgs = {
  lang?: Language;
};


/** The same is asked for already. */
export type OpinionAskedRemedyArgs = {
  lang?: Language;
};

/** The request is taken back. */
export type OpinionRequestWithdrawn = {
  readonly __typename?: 'OpinionRequestWithdrawn';
  /** The request. */
  readonly opinion: AppointmentOpinion;
};

/** What a director thinks of an appointment. An opinion: it decides nothing. */
export type OpinionStance =
  /** 反対. */
  | 'AGAINST'
  /** 賛成. */
  | 'IN_FAVOUR'
  /** 意見なし. */
  | 'NO_OPINION'
  /** 条件・懸念あり. */
  | 'WITH_RESERVATIONS';

/** How a request for an opinion stands. */
export type OpinionState =
  /** It's answered. */
  | 'ANSWERED'
  /** It's asked for. */
  | 'ASKED'
  /** The intended day came before an answer. */
  | 'LAPSED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** The request's state has no such step. */
export type OpinionStepNotPossible = Problem & {
  readonly __typename?: 'OpinionStepNotPossible';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The request. */
  readonly opinionId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** How it stands. */
  readonly state: OpinionState;
  /** What was asked for. */
  readonly step: OpinionAction;
};


/** The request's state has no such step. */
export type OpinionStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The request's state has no such step. */
export type OpinionStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** The appointment is made already: an opinion is asked for before. */
export type OpinionTooLate = Problem & {
  readonly __typename?: 'OpinionTooLate';
  readonly clause?: Maybe<Clause>;
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The tenure that was recorded. */
  readonly tenureId: Scalars['ID']['output'];
};


/** The appointment is made already: an opinion is asked for before. */
export type OpinionTooLateMessageArgs = {
  lang?: Language;
};


/** The appointment is made already: an opinion is asked for before. */
export type OpinionTooLateRemedyArgs = {
  lang?: Language;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in あいうえお order first. */
  | 'ASC'
  /** Largest, latest or last first. */
  | 'DESC';

/** A duty that an office has yet to do, with its deadline. */
export type OwedDuty = {
  readonly __typename?: 'OwedDuty';
  /** The deadline and how it stands. */
  readonly clock: Clock;
  /** Stable while it's owed. */
  readonly id: Scalars['ID']['output'];
  /** The office that has to do it today: the one that owes it, or that took over from it. */
  readonly office?: Maybe<Office>;
  /** What it's about; null where that is gone. */
  readonly subject?: Maybe<OwedSubject>;
};

/** A page of duties. */
export type OwedDutyConnection = {
  readonly __typename?: 'OwedDutyConnection';
  /** The duties with their cursors. */
  readonly edges: ReadonlyArray<OwedDutyEdge>;
  /** The duties alone. */
  readonly nodes: ReadonlyArray<OwedDuty>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One duty of a page. */
export type OwedDutyEdge = {
  readonly __typename?: 'OwedDutyEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The duty. */
  readonly node: OwedDuty;
};

/** What an office may owe something about. */
export type OwedSubject = CoordinationCase | SupportRequest;

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

/** How a list of places is ordered. */
export type PlaceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: PlaceOrderField;
};

/** What a list of places may be ordered by. */
export type PlaceOrderField =
  /** あいうえお order of the reading. */
  | 'KANA'
  /** The ward's own order. */
  | 'OFFICIAL';

/** What a place is like, how it came about and what it wants to be, each with its source. */
export type PlaceProfile = {
  readonly __typename?: 'PlaceProfile';
  /** 地域特性. */
  readonly features: SourcedText;
  /** 沿革. */
  readonly history: SourcedText;
  /** 地区ビジョン, as last known. */
  readonly vision: SourcedText;
};

/** What planAffairTransfer answers. */
export type PlanAffairTransferAnswer = AffairEnded | AffairTransferPlanned | Conflict | HeadOfficeReasonMissing | HolderUnchanged | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | TransferClash | TransferDateNotFuture | UpwardTransferNeedsReason;

/** A transfer to come. */
export type PlanAffairTransferInput = {
  /** The task. */
  readonly affair: Scalars['ID']['input'];
  /** The clause that it rests on. */
  readonly clause?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of the new holder; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The version of the task that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why it goes to the head office: at least one when it does, none when it doesn't. */
  readonly headOfficeReasons?: InputMaybe<ReadonlyArray<HeadOfficeReason>>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What moves with it. */
  readonly moves?: InputMaybe<AffairMovesInput>;
  /** The ward, area or district at which it goes. */
  readonly place: Scalars['ID']['input'];
  /** Why. Needed when it goes upward. At most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who is to hold it. */
  readonly to: AffairHolderInput;
};

/** What planDistrict answers. */
export type PlanDistrictAnswer = AreaWithoutDistrict | BlocksNotCovered | BoundaryChangeClashes | Conflict | DistrictInUse | DistrictNotThere | DistrictPlanned | DistrictWithoutTowns | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What planDistrictChange answers. */
export type PlanDistrictChangeAnswer = AreaWithoutDistrict | BlocksNotCovered | BoundaryChangeClashes | Conflict | DistrictChangePlanned | DistrictInUse | DistrictNotThere | DistrictWithoutTowns | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A change of a district to come. */
export type PlanDistrictChangeInput = {
  /** The area that it goes to; left out: it stays where it is. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** The mayor's decision behind it. */
  readonly decision: DecisionInput;
  /** The district. */
  readonly district: Scalars['ID']['input'];
  /** The first day on which it holds; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The version of the district that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its new name; left out: it keeps its name. */
  readonly name?: InputMaybe<NameInput>;
};

/** What planDistrictEnd answers. */
export type PlanDistrictEndAnswer = AreaWithoutDistrict | BlocksNotCovered | BoundaryChangeClashes | Conflict | DistrictEndPlanned | DistrictInUse | DistrictNotThere | DistrictWithoutTowns | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeHoldsAffairs;

/** The end of a district to come. */
export type PlanDistrictEndInput = {
  /** Its offices that close with it; at most 200. */
  readonly closes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The mayor's decision behind it. */
  readonly decision: DecisionInput;
  /** The district. */
  readonly district: Scalars['ID']['input'];
  /** The first day on which it's no longer there; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The version of the district that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where its towns go; at most 200. */
  readonly moves?: InputMaybe<ReadonlyArray<BoundaryMoveInput>>;
  /** For each task allotted at the district in particular, the district that goes on with it; at most 200. */
  readonly tasks?: InputMaybe<ReadonlyArray<TaskSuccessionInput>>;
};

/** A district to come. */
export type PlanDistrictInput = {
  /** The area that it will belong to. */
  readonly area: Scalars['ID']['input'];
  /** The mayor's decision behind it. */
  readonly decision: DecisionInput;
  /** The first day on which it's there; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The towns and blocks that it takes over; at least one, at most 200. */
  readonly moves: ReadonlyArray<DistrictTownInput>;
  /** What it will be called. */
  readonly name: NameInput;
};

/** What planExchange answers. */
export type PlanExchangeAnswer = Conflict | ExchangePlanned | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** An exchange to come. */
export type PlanExchangeInput = {
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** Who goes where. */
  readonly direction: ExchangeDirection;
  /** The first day on which it's over. */
  readonly endsOn: Scalars['Date']['input'];
  /** What is to be learnt: 1 to 10, each at most 200 characters. */
  readonly goals: ReadonlyArray<Scalars['String']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The partner. */
  readonly partner: ExchangePartnerInput;
  /** Its first day. */
  readonly startsOn: Scalars['Date']['input'];
  /** Its title. At most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What planOffice answers. */
export type PlanOfficeAnswer = Conflict | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeHoldsAffairs | OfficeInUse | OfficeNotOpen | OfficePlanned | OfficeSeatTaken | OfficeSeatVacant;

/** What planOfficeChange answers. */
export type PlanOfficeChangeAnswer = Conflict | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeChangePlanned | OfficeNotOpen | OfficeSeatTaken | OfficeSeatVacant;

/** A change of an office to come. */
export type PlanOfficeChangeInput = {
  /** What is new. */
  readonly changes: OfficeFactsInput;
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** The first day on which it holds; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The version of the office that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office. */
  readonly office: Scalars['ID']['input'];
};

/** What planOfficeClosure answers. */
export type PlanOfficeClosureAnswer = Conflict | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeClosurePlanned | OfficeHoldsAffairs | OfficeInUse | OfficeNotOpen | OfficeSeatTaken | OfficeSeatVacant;

/** The end of an office to come. */
export type PlanOfficeClosureInput = {
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** The first day on which it's no longer there; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** The version of the office that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office. */
  readonly office: Scalars['ID']['input'];
  /** The office that takes over. */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
};

/** An office to come. */
export type PlanOfficeInput = {
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** The day that it opens; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** What else is known of it. `kind` and `name` here are ignored. */
  readonly facts?: InputMaybe<OfficeFactsInput>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it will be. */
  readonly kind: OfficeKind;
  /** What it will be called. */
  readonly name: NameInput;
  /** The ward, area or district that it will serve. */
  readonly place: Scalars['ID']['input'];
  /** The offices that it takes over from: they close on the day that it opens. At most 10. */
  readonly replaces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What planRegulationStatus answers. */
export type PlanRegulationStatusAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | RegulationStatusNotPossible | RegulationStatusPlanned;

/** When a regulation is meant to reach a status. */
export type PlanRegulationStatusInput = {
  /** Where the plan comes from. */
  readonly decision: DecisionInput;
  /** The version of the regulation that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to know about the plan. At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When, as precisely as is planned: a year, a month or a day that isn't over. */
  readonly on: Scalars['PartialDate']['input'];
  /** The regulation. */
  readonly regulation: Scalars['ID']['input'];
  /** The status; one that it hasn't reached yet. */
  readonly status: RegulationStatus;
};

/** What planTraining answers. */
export type PlanTrainingAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | TrainingPlanned;

/** A training programme. */
export type PlanTrainingInput = {
  /** The first day on which it's over. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be learnt; at most 10. */
  readonly goals: ReadonlyArray<Scalars['String']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its first day. */
  readonly startsOn: Scalars['Date']['input'];
  /** The themes of skills that it trains; at most 10. */
  readonly themes: ReadonlyArray<Scalars['String']['input']>;
  /** Its title. At most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** The plan is withdrawn, all of it. */
export type PlannedBoundaryChangeWithdrawn = {
  readonly __typename?: 'PlannedBoundaryChangeWithdrawn';
  /** The change. */
  readonly change: BoundaryChange;
};

/** A change that is planned for a day to come. Until that day nothing else in the graph tells of it. */
export type PlannedOfficeChange = {
  readonly __typename?: 'PlannedOfficeChange';
  /** What it says something new of. */
  readonly changed: ReadonlyArray<OfficeFact>;
  /** The first day on which it holds. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** To withdraw it by. */
  readonly id: Scalars['ID']['output'];
  /** The office as it will stand from that day; when it closes, as it stands till then. */
  readonly office?: Maybe<Office>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The decision behind it. */
  readonly source: Source;
  /** What will happen. */
  readonly what: OfficeChangeKind;
};

/** The plan is withdrawn. */
export type PlannedOfficeChangeWithdrawn = {
  readonly __typename?: 'PlannedOfficeChangeWithdrawn';
  /** The office, as it stands today; null when it was never to open otherwise. */
  readonly office?: Maybe<Office>;
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

/**
 * 職: one seat at an office, on the day asked for. Who holds it is for the head office's personnel, the director of that centre,
 * and the director of that area's branch; that it's held or vacant is public, but for days to come.
 */
export type Post = Node & {
  readonly __typename?: 'Post';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<PostAction>;
  /** Why it's there. */
  readonly basis: PostBasis;
  /** What rights are named by, such as `centre-director`: the word that an identity provider puts into its claims. */
  readonly code: Scalars['String']['output'];
  /** The title of the office's standard that it counts towards; null where it's beyond the standard. */
  readonly countsAs?: Maybe<Scalars['String']['output']>;
  /** How who holds it is employed. */
  readonly employment: PostEmployment;
  /** 職級: its grade; null where none is recorded. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** The acts done on it, without persons. For the head office's personnel. */
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** Who holds it on the day asked for: the substantive holder first, then the acting one. At most two. Each reading is logged. */
  readonly holders?: Maybe<ReadonlyArray<Tenure>>;
  /** Whether somebody holds it on the day asked for. Null for days to come, but for personnel: an appointment isn't known before its day. */
  readonly holding?: Maybe<PostHolding>;
  /** Opaque; random for a post set up at run time. */
  readonly id: Scalars['ID']['output'];
  /** Whether it leads its office; null where it doesn't. */
  readonly lead?: Maybe<PostLead>;
  /** The office that it's at. */
  readonly office?: Maybe<Office>;
  /** The id of the office that it's at: with the code, other services name a post by it. */
  readonly officeId: Scalars['ID']['output'];
  /** Opinions asked for on appointments to it, at most the last 50. For personnel and the director who is asked; each reading is logged. */
  readonly opinions?: Maybe<ReadonlyArray<AppointmentOpinion>>;
  /** The decision that set it up. */
  readonly source: Source;
  /** Whether it's there on the day asked for. */
  readonly state: PostState;
  /** All who hold, held or are to hold it, by first day, at most some dozens. For the same readers as `holders`; those other than personnel read no days to come. Each reading is logged. */
  readonly tenures?: Maybe<ReadonlyArray<Tenure>>;
  /** Its title. */
  readonly title: Name;
  /** Since when it's there. */
  readonly validFrom: Scalars['Date']['output'];
  /** The first day on which it's no longer there; null while no end is known. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. For the head office's personnel: it would tell of appointments to come. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** The post has its end. */
export type PostAbolished = {
  readonly __typename?: 'PostAbolished';
  /** The post. */
  readonly post: Post;
};

/** What the caller could do with a post now. */
export type PostAction =
  /** abolishPost */
  | 'ABOLISH'
  /** appointToPost */
  | 'APPOINT'
  /** appointActing */
  | 'APPOINT_ACTING'
  /** endTenure */
  | 'END_TENURE'
  /** withdrawPostAppointment */
  | 'WITHDRAW_APPOINTMENT';

/** The appointment is taken back. */
export type PostAppointmentWithdrawn = {
  readonly __typename?: 'PostAppointmentWithdrawn';
  /** The post. */
  readonly post: Post;
};

/** Why a post is there. */
export type PostBasis =
  /** It's part of how the office is set up. */
  | 'STANDARD'
  /** It's there for a time. */
  | 'TEMPORARY';

/** A page of posts. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** The posts with their cursors. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The posts alone. */
  readonly nodes: ReadonlyArray<Post>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** The post is set up. */
export type PostCreated = {
  readonly __typename?: 'PostCreated';
  /** The post. */
  readonly post: Post;
};

/** One post of a page. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: Post;
};

/** How who holds a post is employed. */
export type PostEmployment =
  /** 会計年度任用職員. */
  | 'FIXED_TERM'
  /** 常勤の職員. */
  | 'REGULAR';

/** Somebody holds the post on those days, or acts for its vacancy. */
export type PostHeld = Problem & {
  readonly __typename?: 'PostHeld';
  readonly clause?: Maybe<Clause>;
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The tenure in the way. */
  readonly tenureId: Scalars['ID']['output'];
  /** The first day on which it no longer holds; null while no end is known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** Somebody holds the post on those days, or acts for its vacancy. */
export type PostHeldMessageArgs = {
  lang?: Language;
};


/** Somebody holds the post on those days, or acts for its vacancy. */
export type PostHeldRemedyArgs = {
  lang?: Language;
};

/** Whether somebody holds a post on a day. Never who. */
export type PostHolding =
  /** It's vacant: somebody acts. */
  | 'ACTING'
  /** It has its substantive holder. */
  | 'HELD'
  /** It has its substantive holder, who is absent: somebody acts. */
  | 'HELD_WITH_ACTING'
  /** It's vacant, and nobody acts. */
  | 'VACANT';

/** Which post leads an office. */
export type PostLead =
  /** 企画・調整を担い長を補佐する職: the deputy. */
  | 'DEPUTY'
  /** 長: the director. One post at an office on any day. */
  | 'DIRECTOR';

/** By what a post leads. */
export type PostLeadFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<PostLead>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PostLead>>;
};

/** Nobody holds the post on that day: nobody can act for an absent holder. */
export type PostNotHeld = Problem & {
  readonly __typename?: 'PostNotHeld';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Nobody holds the post on that day: nobody can act for an absent holder. */
export type PostNotHeldMessageArgs = {
  lang?: Language;
};


/** Nobody holds the post on that day: nobody can act for an absent holder. */
export type PostNotHeldRemedyArgs = {
  lang?: Language;
};

/** The post isn't there on all of those days. */
export type PostNotThere = Problem & {
  readonly __typename?: 'PostNotThere';
  readonly clause?: Maybe<Clause>;
  /** Since when it's there. */
  readonly from: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The first day on which it's no longer there; null while no end is known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** The post isn't there on all of those days. */
export type PostNotThereMessageArgs = {
  lang?: Language;
};


/** The post isn't there on all of those days. */
export type PostNotThereRemedyArgs = {
  lang?: Language;
};

/** By what a list of posts is ordered, and which way. */
export type PostOrder = {
  /** Which way; smallest first when left out. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: PostOrderField;
};

/** What a list of posts can be ordered by. */
export type PostOrderField =
  /** By code, then office. */
  | 'CODE'
  /** By office, then code. */
  | 'OFFICE';

/** Whether a post is there on a day. */
export type PostState =
  /** It's there no longer. */
  | 'ABOLISHED'
  /** It's there. */
  | 'OPEN'
  /** It will be there from a day to come. */
  | 'PLANNED';

/** What a list of posts may be narrowed by. All members must hold. */
export type PostWhere = {
  /** By code. */
  readonly code?: InputMaybe<TextFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By whether it leads its office. */
  readonly lead?: InputMaybe<PostLeadFilter>;
  /** By the office that it's at. */
  readonly office?: InputMaybe<IdFilter>;
};

/** What an office is responsible for on one day, beside another. */
export type PowersCompared = {
  readonly __typename?: 'PowersCompared';
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** The day that it's compared with. */
  readonly comparedWith: Scalars['Date']['output'];
  /** What it holds on the day and didn't on the other. */
  readonly gained: ReadonlyArray<Affair>;
  /** What it holds on the day, each in the ward's own order. */
  readonly held: ReadonlyArray<Affair>;
  /** What it held on the other day and doesn't on this. */
  readonly lost: ReadonlyArray<Affair>;
  /** The office, as it stands on the first day. */
  readonly office?: Maybe<Office>;
};

/** A new principle begins after the one before it: one is current at any time. */
export type PrincipleDayNotAfter = Problem & {
  readonly __typename?: 'PrincipleDayNotAfter';
  readonly clause?: Maybe<Clause>;
  /** The first day of the one before. */
  readonly lastFrom: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  /** The one before. */
  readonly principleId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The day that was given. */
  readonly validFrom: Scalars['Date']['output'];
};


/** A new principle begins after the one before it: one is current at any time. */
export type PrincipleDayNotAfterMessageArgs = {
  lang?: Language;
};


/** A new principle begins after the one before it: one is current at any time. */
export type PrincipleDayNotAfterRemedyArgs = {
  lang?: Language;
};

/** Where a wording of the basic principle stands. */
export type PrincipleState =
  /** It's the principle while it holds. One at any time. */
  | 'ADOPTED'
  /** A draft's wording: never the principle by itself. */
  | 'PROPOSED';

/** Another has taken, or is to take, its place already. */
export type PrincipleSuperseded = Problem & {
  readonly __typename?: 'PrincipleSuperseded';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The first day on which it no longer holds. */
  readonly on: Scalars['Date']['output'];
  /** The principle. */
  readonly principleId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** Another has taken, or is to take, its place already. */
export type PrincipleSupersededMessageArgs = {
  lang?: Language;
};


/** Another has taken, or is to take, its place already. */
export type PrincipleSupersededRemedyArgs = {
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

/** A theme of a problem with its weight. */
export type ProblemTheme = {
  readonly __typename?: 'ProblemTheme';
  /** The theme's code. */
  readonly theme: Scalars['String']['output'];
  /** 1 to 3. */
  readonly weight: Scalars['Int']['output'];
};

/** A theme of a problem with its weight. */
export type ProblemThemeInput = {
  /** The theme's code. */
  readonly theme: Scalars['String']['input'];
  /** 1 to 3. */
  readonly weight: Scalars['Int']['input'];
};

export type Procedure = {
  readonly __typename?: 'Procedure';
  readonly id: Scalars['ID']['output'];
};

/** What proposeCoordinationAgreement answers. */
export type ProposeCoordinationAgreementAnswer = Conflict | CoordinationAgreementProposed | CoordinationStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A text for the agreement. */
export type ProposeCoordinationAgreementInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The version of the case that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office that you act for, as its director. */
  readonly office: Scalars['ID']['input'];
  /** The text. At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Which district an address belongs to (R009). Takes what people write: `池尻4-35`, `池尻四丁目３５番`, `いけじり4の35`,
   * `Ikejiri 4-35`, with or without `東京都世田谷区`. Postal code and nearness never decide. At most 300 characters.
   * Reading this needs no identity; the address isn't kept or logged.
   */
  readonly address?: Maybe<AddressAnswer>;
  /** One task by id; null when there's none. `knownAt` tells what was known at an instant. */
  readonly affair?: Maybe<Affair>;
  /** Services that more than one tier gives by one channel on the day (資料2 2⑶ 重複や無駄のない効率的な行政運営). At most 100 a page. */
  readonly affairDuplicates?: Maybe<AffairDuplicateConnection>;
  /**
   * What is wrong with the allocation of the tasks on the day: empty when every task has one open holder at each place. At most
   * 100 a page. Without `area` the whole ward is looked through; where that has more than 100 areas, one at a time.
   */
  readonly affairFindings?: Maybe<AffairFindingConnection>;
  /** Tasks that are allocated on the day, filtered, ordered and paged. At most 100 a page. `knownAt` tells what was known at an instant. */
  readonly affairs?: Maybe<AffairConnection>;
  /** One opinion by id; null for who may not know of it. Each reading is logged. */
  readonly appointmentOpinion?: Maybe<AppointmentOpinion>;
  /** Opinions that the caller may read, filtered, ordered and paged: the latest intended day first. At most 100 a page. Each reading is logged. */
  readonly appointmentOpinions?: Maybe<AppointmentOpinionConnection>;
  /** One area by id, or null when there's none on that day. */
  readonly area?: Maybe<Area>;
  /** One rule of an area by id, as it stands on the day; null when there's none. `knownAt` tells what was known at an instant. */
  readonly areaRule?: Maybe<AreaRule>;
  /** Areas, filtered, ordered and paged. At most 100 a page. */
  readonly areas?: Maybe<AreaConnection>;
  /** The basic principle that is current on the day; null before the first. `knownAt` tells what was known at an instant. */
  readonly basicPrinciple?: Maybe<BasicPrinciple>;
  /** Each wording of the basic principle, adopted or proposed, earliest first. `knownAt` tells what was known at an instant. */
  readonly basicPrinciples?: Maybe<ReadonlyArray<BasicPrinciple>>;
  /** One boundary change by id; null when there's none. */
  readonly boundaryChange?: Maybe<BoundaryChange>;
  /** Boundary changes, past, planned and withdrawn, filtered, ordered and paged. At most 100 a page. */
  readonly boundaryChanges?: Maybe<BoundaryChangeConnection>;
  /** One follow-up of a boundary change by id; null when there's none. */
  readonly boundaryFollowUp?: Maybe<BoundaryFollowUp>;
  /** Follow-ups of boundary changes, filtered, ordered and paged: by their day, the earliest first. At most 100 a page. */
  readonly boundaryFollowUps?: Maybe<BoundaryFollowUpConnection>;
  /** One clause by id, or null when there's none. */
  readonly clause?: Maybe<Clause>;
  /** One document by id, or null when there's none. */
  readonly clauseDocument?: Maybe<ClauseDocument>;
  /** The documents that there can have been on the day, undated ones included, in order; some dozens at most. */
  readonly clauseDocuments?: Maybe<ReadonlyArray<ClauseDocument>>;
  /** Clauses of documents known on the day, filtered, ordered and paged. At most 100 a page. */
  readonly clauses?: Maybe<ClauseConnection>;
  /** One coordination case by id; null when there's none that you may know of. */
  readonly coordinationCase?: Maybe<CoordinationCase>;
  /** How many coordination cases a fiscal year had, one for each tier that opens them, with 0 where there were none. */
  readonly coordinationCaseCounts?: Maybe<ReadonlyArray<CoordinationCaseCount>>;
  /** The coordination cases that you may know of, newest first. Empty for people of no office. At most 100 a page. */
  readonly coordinationCases?: Maybe<CoordinationCaseConnection>;
  /** One district by id, or null when there's none on that day. */
  readonly district?: Maybe<District>;
  /** Districts, filtered, ordered and paged. At most 100 a page. */
  readonly districts?: Maybe<DistrictConnection>;
  /**
   * What an office has yet to do, by due date, with what it took over from offices that have closed. People of that office and of the head
   * office see it; for everybody else it's null, whatever the office owes and whether or not it exists. At most 100 a page.
   */
  readonly dutiesOwedBy?: Maybe<OwedDutyConnection>;
  /** How many people were on district duty in each area in a 年度; small numbers withheld. Null for a year that hasn't begun. */
  readonly dutyStaffCounts?: Maybe<StaffCounts>;
  /** One exchange by id; null when there's none. */
  readonly exchange?: Maybe<Exchange>;
  /** How many people took part in each exchange that began in a 年度, and was not withdrawn; small numbers withheld. Null for a year that hasn't begun. */
  readonly exchangeCounts?: Maybe<StaffCounts>;
  /** Exchanges of staff, filtered, ordered and paged: the latest first. At most 100 a page. */
  readonly exchanges?: Maybe<ExchangeConnection>;
  /**
   * Each right that a person has by a post on the day, at most some dozens: what an identity provider makes claims of. For the person
   * itself and for personnel; null for others. A right ends when its tenure ends. Each reading is logged.
   */
  readonly heldPosts?: Maybe<ReadonlyArray<HeldPost>>;
  /** Whether the person may act as a post of an office on the day. For the same readers as `heldPosts`; null for others. */
  readonly mayAct?: Maybe<Scalars['Boolean']['output']>;
  /**
   * What the caller may act as today, as holder or acting, at most some dozens: what every subgraph asks before it lets somebody act
   * as a post. Reading one's own isn't logged.
   */
  readonly myPosts?: Maybe<ReadonlyArray<HeldPost>>;
  /**
   * The offices nearest to a point or to the middle of a town, within 64 km. For finding the way, not for finding out who is
   * responsible: that is for `address`. Give exactly one of `position` and `town`; null when there's no such town.
   */
  readonly nearestOffices?: Maybe<NearestOffices>;
  /** One office by id, in whatever state it's in on the day; null when there's none. `knownAt` tells what was known at an instant. */
  readonly office?: Maybe<Office>;
  /** How many offices of each kind there are on the day, from the records; every kind is told, with 0 where there's none. */
  readonly officeCounts?: Maybe<ReadonlyArray<OfficeCount>>;
  /**
   * The history of the offices (資料2 1), earliest first: what sources tell and what the records say changed, planned changes
   * included. `from` and `to` narrow it to dates that may lie between them, both included.
   */
  readonly officeHistory?: Maybe<ReadonlyArray<OfficeEvent>>;
  /** Offices that are open on the day, filtered, ordered and paged. At most 100 a page. `knownAt` tells what was known at an instant. */
  readonly offices?: Maybe<OfficeConnection>;
  /** How many opinions were asked for in each area in a 年度; small numbers withheld. Null for a year that hasn't begun. */
  readonly opinionCounts?: Maybe<StaffCounts>;
  /**
   * What is overdue today, by due date, as far as the caller may know of it: people of an office see what concerns that office, people of
   * the head office all. Empty for everybody else. At most 100 a page.
   */
  readonly overdueDuties?: Maybe<OwedDutyConnection>;
  /** One post by id; null when there's none. `knownAt` tells what was known at an instant. */
  readonly post?: Maybe<Post>;
  /** Posts that are there on the day, filtered, ordered and paged. At most 100 a page. */
  readonly posts?: Maybe<PostConnection>;
  /** What an office and its director are responsible for on a day, and what came and went since, or until, another (資料3 総合支所長の権限強化). */
  readonly powersOf?: Maybe<PowersCompared>;
  /** What reference data says that acts stand in the way of, paged. At most 100 a page. */
  readonly referenceDifferences?: Maybe<ReferenceDifferenceConnection>;
  /** What was settled by hand, newest first, paged. At most 100 a page. */
  readonly referenceSettlements?: Maybe<ReferenceSettlementConnection>;
  /** One ordinance or plan by id, as far as it had come on the day; null when there's none. `knownAt` tells what was known at an instant. */
  readonly regulation?: Maybe<Regulation>;
  /** Ordinances and plans that speak of regional administration (本文2⑷), filtered, ordered and paged. At most 100 a page. */
  readonly regulations?: Maybe<RegulationConnection>;
  /** Roles of people and duties of the ward side by side, by subject (本文3), as documents known on the day word them; some dozens at most. */
  readonly rolesAndDuties?: Maybe<ReadonlyArray<RoleAndDuty>>;
  /**
   * Adds a measure up from districts to areas to the ward and shows where it doesn't agree (R011). `asOf` is matched as it
   * was recorded, to its precision; left out, figures without a date are added up. `place` is a ward, an area or a district;
   * null when there's none on that date.
   */
  readonly rollUp?: Maybe<RollUp>;
  /** One person's record by its id or the person's id. Each reading is logged. */
  readonly staffMember?: Maybe<StaffMember>;
  /** The rules and numbers about staff that hold on the day; each is data with its source. At most some dozens. */
  readonly staffPolicies?: Maybe<ReadonlyArray<StaffPolicy>>;
  /** One standard by id, as it stands on the day; null when there's none. `knownAt` tells what was known at an instant. */
  readonly standard?: Maybe<Standard>;
  /** Standards in force on the day, filtered, ordered and paged. At most 100 a page. `knownAt` tells what was known at an instant. */
  readonly standards?: Maybe<StandardConnection>;
  /** One request for support by id; null when there's none that you may know of. */
  readonly supportRequest?: Maybe<SupportRequest>;
  /** How many requests for support a fiscal year had, one for each tier, with 0 where there were none. */
  readonly supportRequestCounts?: Maybe<ReadonlyArray<SupportRequestCount>>;
  /** The requests for support that you may know of, newest first. Empty for people of no office. At most 100 a page. */
  readonly supportRequests?: Maybe<SupportRequestConnection>;
  /** One term by id, or null when there's none. */
  readonly term?: Maybe<Term>;
  /** The glossary for residents (本文2⑵), filtered, ordered and paged. At most 100 a page. */
  readonly terms?: Maybe<TermConnection>;
  /** One town by id, or null when there's none. */
  readonly town?: Maybe<Town>;
  /** Towns, filtered, ordered and paged. At most 100 a page. */
  readonly towns?: Maybe<TownConnection>;
  /** How many people completed each training programme that began in a 年度; small numbers withheld. Null for a year that hasn't begun. */
  readonly trainingCounts?: Maybe<StaffCounts>;
  /** Transfers to or from an office, by day: decided ones, past and to come. At most 100 a page. */
  readonly transfersOf?: Maybe<AffairTransferConnection>;
  /**
   * The ward: the root of the three-tier tree. `asOf` is the day that everything below is told for; today in Asia/Tokyo when left out.
   * Null when the service is down.
   */
  readonly ward?: Maybe<Ward>;
  /**
   * How an office's figure changed from one period to another; a difference is told between like periods alone: as many months, the same months
   * of the year (第3・3). Null for who may not read it.
   */
  readonly workloadChange?: Maybe<WorkloadChange>;
  /** Offices beside each other: like with like only (第3・3). Null for who may not read one of them. `knownAt` tells what was known at an instant. */
  readonly workloadComparison?: Maybe<WorkloadComparison>;
  /** Totals of the offices' figures by tier; a total of few offices is withheld. */
  readonly workloadTotals?: Maybe<WorkloadTotals>;
};


export type QueryAddressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  text: Scalars['String']['input'];
};


export type QueryAffairArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAffairDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAffairFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAffairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  heldBy?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffairOrder>>;
  where?: InputMaybe<AffairWhere>;
};


export type QueryAppointmentOpinionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOpinionOrder>>;
  where?: InputMaybe<AppointmentOpinionWhere>;
};


export type QueryAreaArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAreaRuleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<AreaWhere>;
};


export type QueryBasicPrincipleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBasicPrinciplesArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBoundaryChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoundaryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BoundaryChangeOrder>>;
  where?: InputMaybe<BoundaryChangeWhere>;
};


export type QueryBoundaryFollowUpArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoundaryFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BoundaryFollowUpOrder>>;
  where?: InputMaybe<BoundaryFollowUpWhere>;
};


export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClauseDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClauseDocumentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClauseOrder>>;
  where?: InputMaybe<ClauseWhere>;
};


export type QueryCoordinationCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoordinationCaseCountsArgs = {
  fiscalYear: Scalars['Int']['input'];
};


export type QueryCoordinationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoordinationCaseOrder>>;
  where?: InputMaybe<CoordinationCaseWhere>;
};


export type QueryDistrictArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<DistrictWhere>;
};


export type QueryDutiesOwedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  office: Scalars['ID']['input'];
};


export type QueryDutyStaffCountsArgs = {
  fiscalYear: Scalars['Int']['input'];
};


export type QueryExchangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExchangeCountsArgs = {
  fiscalYear: Scalars['Int']['input'];
};


export type QueryExchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ExchangeOrder>>;
  where?: InputMaybe<ExchangeWhere>;
};


export type QueryHeldPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  person: Scalars['ID']['input'];
};


export type QueryMayActArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
  office: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
};


export type QueryNearestOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<OfficeKind>>;
  position?: InputMaybe<PositionInput>;
  town?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOfficeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryOfficeCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOfficeHistoryArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


export type QueryOpinionCountsArgs = {
  fiscalYear: Scalars['Int']['input'];
};


export type QueryOverdueDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PostOrder>>;
  where?: InputMaybe<PostWhere>;
};


export type QueryPowersOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  comparedWith: Scalars['Date']['input'];
  kind?: InputMaybe<AffairKind>;
  office: Scalars['ID']['input'];
};


export type QueryReferenceDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReferenceSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegulationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RegulationOrder>>;
  where?: InputMaybe<RegulationWhere>;
};


export type QueryRolesAndDutiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRollUpArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  measure: Measure;
  method: FigureMethod;
  place: Scalars['ID']['input'];
};


export type QueryStaffMemberArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryStaffPoliciesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStandardArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StandardOrder>>;
  where?: InputMaybe<StandardWhere>;
};


export type QuerySupportRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportRequestCountsArgs = {
  fiscalYear: Scalars['Int']['input'];
};


export type QuerySupportRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupportRequestOrder>>;
  where?: InputMaybe<SupportRequestWhere>;
};


export type QueryTermArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<TermWhere>;
};


export type QueryTownArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTownsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<TownWhere>;
};


export type QueryTrainingCountsArgs = {
  fiscalYear: Scalars['Int']['input'];
};


export type QueryTransfersOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  office: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryWardArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryWorkloadChangeArgs = {
  earlier: MonthsInput;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  later: MonthsInput;
  measure: WorkloadMeasure;
  method: WorkloadMethod;
  office: Scalars['ID']['input'];
  procedure?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkloadComparisonArgs = {
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  measure: WorkloadMeasure;
  method: WorkloadMethod;
  offices: ReadonlyArray<Scalars['ID']['input']>;
  procedure?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


export type QueryWorkloadTotalsArgs = {
  from: Scalars['Date']['input'];
  measure: WorkloadMeasure;
  method: WorkloadMethod;
  to: Scalars['Date']['input'];
};

/** What receiveSupportRequest answers. */
export type ReceiveSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportRequestReceived | SupportStepNotPossible;

/** Receiving a request for support. */
export type ReceiveSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly request: Scalars['ID']['input'];
};

/** What recordDistrictProblem answers. */
export type RecordDistrictProblemAnswer = Conflict | DistrictProblemRecorded | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A problem of a district. */
export type RecordDistrictProblemInput = {
  /** The district. */
  readonly district: Scalars['ID']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its themes; at most 10. */
  readonly themes: ReadonlyArray<ProblemThemeInput>;
  /** What it is. At most 200 characters; nothing about persons. */
  readonly title: Scalars['String']['input'];
};

/** What recordRegulationStatus answers. */
export type RecordRegulationStatusAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | RegulationStatusNotPossible | RegulationStatusOutOfOrder | RegulationStatusRecorded;

/** That a regulation reached a status. */
export type RecordRegulationStatusInput = {
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** The version of the regulation that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to know about it. At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The regulation. */
  readonly regulation: Scalars['ID']['input'];
  /** Since when; later than the status before. A day to come alters nothing of today. */
  readonly since: Scalars['Date']['input'];
  /** The status that it reached. */
  readonly status: RegulationStatus;
};

/** What recordSkill answers. */
export type RecordSkillAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SkillRecorded;

/** A skill of a person. */
export type RecordSkillInput = {
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 3. */
  readonly level: Scalars['Int']['input'];
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
  /** The theme's code; `staffPolicies` names the themes. */
  readonly theme: Scalars['String']['input'];
};

/** What recordTenure answers. */
export type RecordTenureAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PostHeld | PostNotHeld | PostNotThere | TenureRecorded;

/** A tenure that began before today. */
export type RecordTenureInput = {
  /** The decision behind it: who decided what and when. */
  readonly decision: DecisionInput;
  /** The version of the post that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, before today. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who: an opaque id of letters, digits and `: _ . | -`. Never a name. */
  readonly person: Scalars['ID']['input'];
  /** The post. */
  readonly post: Scalars['ID']['input'];
  /** Why the person acted; left out: the person was the substantive holder. */
  readonly reason?: InputMaybe<ActingReason>;
  /** The first day on which it no longer held, or no longer will; left out: no end is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What recordTraining answers. */
export type RecordTrainingAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | TrainingRecorded;

/** A training that a person completed. */
export type RecordTrainingInput = {
  /** When; today at the latest. */
  readonly completedOn: Scalars['Date']['input'];
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The programme. */
  readonly programme: Scalars['ID']['input'];
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
};

/** What recordWorkload answers. */
export type RecordWorkloadAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | WorkloadRecorded;

/** A figure of an office's work. */
export type RecordWorkloadInput = {
  /** Where it comes from. */
  readonly decision: DecisionInput;
  /** The first day of the period: the first of a month. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is measured. */
  readonly measure: WorkloadMeasure;
  /** How the figure came about. */
  readonly method: WorkloadMethod;
  /** The office. */
  readonly office: Scalars['ID']['input'];
  /** The procedure; left out: the office as a whole. */
  readonly procedure?: InputMaybe<Scalars['ID']['input']>;
  /** The first day after the period: the first of a month; today at the latest, but for what is budgeted. */
  readonly to: Scalars['Date']['input'];
  /** Why it's unknown. At most 200 characters. */
  readonly unknownReason?: InputMaybe<Scalars['String']['input']>;
  /** The number, 0 or more; yen and cases are whole. Left out: it's unknown, and `unknownReason` says why. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** What redirectSupportRequest answers. */
export type RedirectSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | SupportOfficeNotFit | SupportRequestRedirected | SupportStepNotPossible;

/** Sending a declined request elsewhere. */
export type RedirectSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly request: Scalars['ID']['input'];
  /** 課: the section there, by its name or its group's, such as `保健福祉センター`; one that the office has, where its sections are known. At most 100 characters. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** The general branch, or the head office, that is asked now. */
  readonly to: Scalars['ID']['input'];
};

/** What redrawBoundary answers. */
export type RedrawBoundaryAnswer = AreaWithoutDistrict | BlocksNotCovered | BoundaryChangeClashes | BoundaryRedrawn | Conflict | DistrictInUse | DistrictNotThere | DistrictWithoutTowns | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Towns or blocks that go to other districts. */
export type RedrawBoundaryInput = {
  /** The mayor's decision behind it. */
  readonly decision: DecisionInput;
  /** The first day on which it holds; after today. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What goes where; at least one, at most 200. */
  readonly moves: ReadonlyArray<BoundaryMoveInput>;
};

/**
 * That reference data newly says something of a thing that acts have changed, in fields that are the acts'. It isn't brought in: whoever plans the
 * ward's organisation looks, and mends by an act or by the data. It goes when both agree, or when somebody settles it. Internal.
 */
export type ReferenceDifference = {
  readonly __typename?: 'ReferenceDifference';
  /** The kind of thing, such as `offices`. */
  readonly dataSet?: Maybe<Scalars['String']['output']>;
  /** The thing's id. */
  readonly document?: Maybe<Scalars['ID']['output']>;
  /** The fields in which they differ. */
  readonly fields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was found. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What the reference data says of those fields, as JSON. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** A page of differences. */
export type ReferenceDifferenceConnection = {
  readonly __typename?: 'ReferenceDifferenceConnection';
  /** The differences with their cursors. */
  readonly edges: ReadonlyArray<ReferenceDifferenceEdge>;
  /** The differences alone. */
  readonly nodes: ReadonlyArray<ReferenceDifference>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One difference of a page. */
export type ReferenceDifferenceEdge = {
  readonly __typename?: 'ReferenceDifferenceEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The difference. */
  readonly node: ReferenceDifference;
};

/** The difference is settled. */
export type ReferenceDifferenceSettled = {
  readonly __typename?: 'ReferenceDifferenceSettled';
  /** How. */
  readonly settlement?: Maybe<ReferenceSettlement>;
};

/** What the data says can't be taken in as it stands: days, places or holders would move, which takes an act. */
export type ReferenceNotAdoptable = Problem & {
  readonly __typename?: 'ReferenceNotAdoptable';
  readonly clause?: Maybe<Clause>;
  /** The kind of thing. */
  readonly dataSet: Scalars['String']['output'];
  /** The thing. */
  readonly documentId: Scalars['ID']['output'];
  /** The fields in which they differ. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** What the data says can't be taken in as it stands: days, places or holders would move, which takes an act. */
export type ReferenceNotAdoptableMessageArgs = {
  lang?: Language;
};


/** What the data says can't be taken in as it stands: days, places or holders would move, which takes an act. */
export type ReferenceNotAdoptableRemedyArgs = {
  lang?: Language;
};

/** That a person settled a difference. Internal. */
export type ReferenceSettlement = {
  readonly __typename?: 'ReferenceSettlement';
  /** The kind of thing, such as `offices`. */
  readonly dataSet?: Maybe<Scalars['String']['output']>;
  /** The thing's id. */
  readonly document?: Maybe<Scalars['ID']['output']>;
  /** The fields in which they differed. */
  readonly fields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How it was settled. */
  readonly how?: Maybe<ReferenceSettlementKind>;
  /** Stable. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the reference data said of those fields, as JSON. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of settlements. */
export type ReferenceSettlementConnection = {
  readonly __typename?: 'ReferenceSettlementConnection';
  /** The settlements with their cursors. */
  readonly edges: ReadonlyArray<ReferenceSettlementEdge>;
  /** The settlements alone. */
  readonly nodes: ReadonlyArray<ReferenceSettlement>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One settlement of a page. */
export type ReferenceSettlementEdge = {
  readonly __typename?: 'ReferenceSettlementEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The settlement. */
  readonly node: ReferenceSettlement;
};

/** How a difference is settled. */
export type ReferenceSettlementKind =
  /** What the data says is taken into the record; what acts have recorded stays beside it. */
  | 'ADOPTED'
  /** The record stays as acts made it. */
  | 'KEPT';

/** What registerAffair answers. */
export type RegisterAffairAnswer = AffairRegistered | Conflict | HeadOfficeReasonMissing | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen;

/** A task for the catalogue, with who is to hold it from its first day on. */
export type RegisterAffairInput = {
  /** How the service is given. */
  readonly channels?: InputMaybe<ReadonlyArray<AffairChannel>>;
  /** The clause that names it. */
  readonly clause?: InputMaybe<Scalars['ID']['input']>;
  /** The mayor's act. */
  readonly decision: MayorsActInput;
  /** What it is. At most 1000 characters, in English 2000. */
  readonly description?: InputMaybe<BilingualTextInput>;
  /** Those reasons in words. At most 1000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Why the head office holds it: at least one when it does, none when it doesn't. */
  readonly headOfficeReasons?: InputMaybe<ReadonlyArray<HeadOfficeReason>>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it goes beyond what a 支所 in the general sense does; false when left out. */
  readonly isBeyondLegalType?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of task. */
  readonly kind: AffairKind;
  /** The law that it stands on. At most 200 characters. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: NameInput;
  /** What to know about it. At most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The post within the office whose it is. At most 100 characters. Left out: the office's own. */
  readonly post?: InputMaybe<Scalars['String']['input']>;
  /** The procedure that it serves. */
  readonly procedure?: InputMaybe<Scalars['ID']['input']>;
  /** Who holds it from then on, in all of the ward. What is to differ by place goes there by a transfer. */
  readonly to: AffairHolderInput;
};

/** What registerStaff answers. */
export type RegisterStaffAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeIsToClose | OfficeNotOpen | StaffRegistered | StaffRegisteredAnew;

/** A person to register. */
export type RegisterStaffInput = {
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is a manager (管理職). */
  readonly isManager: Scalars['Boolean']['input'];
  /** 入所日. */
  readonly joinedOn: Scalars['Date']['input'];
  /** The office that the person belongs to. */
  readonly office: Scalars['ID']['input'];
  /** Who: an opaque id of letters, digits and `: _ . | -`. Never a name. */
  readonly person: Scalars['ID']['input'];
  /** The section there. At most 100 characters. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An ordinance or plan that speaks of regional administration (本文2⑷), as far as it had come on the day asked for. Planned dates stand
 * beside what came of them.
 */
export type Regulation = Node & {
  readonly __typename?: 'Regulation';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<RegulationAction>;
  /** Its texts at the stages it went through, in order; some dozens at most. */
  readonly documents: ReadonlyArray<ClauseDocument>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Stable, e.g. `regulation:promotion-ordinance`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds on the day: enacted, and within the time that it's for. Null where the status isn't known. */
  readonly isInForce?: Maybe<Scalars['Boolean']['output']>;
  /** What it is. */
  readonly kind: RegulationKind;
  /** What it says of regional administration. */
  readonly mention: BilingualText;
  /** Its name. */
  readonly name: Name;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The statuses that may follow the one recorded last. */
  readonly possibleStatuses: ReadonlyArray<RegulationStatus>;
  /** The one that it took over from. */
  readonly predecessor?: Maybe<Regulation>;
  /** Since when, as precisely as is known; null where that isn't known. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it had come on the day; null where no kept source tells. */
  readonly status?: Maybe<RegulationStatus>;
  /** Its way up to the day, in order, with the dates that were planned. Some dozens at most. */
  readonly steps: ReadonlyArray<RegulationStep>;
  /** The one that took over from it. */
  readonly successor?: Maybe<Regulation>;
  /** The first day of the time that a plan is for, as precisely as is known; null where it has no term. */
  readonly termFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The day on which that time is over; null where it has no term. */
  readonly termTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What the caller could do with a regulation now. */
export type RegulationAction =
  /** planRegulationStatus */
  | 'PLAN_STATUS'
  /** recordRegulationStatus */
  | 'RECORD_STATUS';

/** A page of regulations. */
export type RegulationConnection = {
  readonly __typename?: 'RegulationConnection';
  /** The regulations with their cursors. */
  readonly edges: ReadonlyArray<RegulationEdge>;
  /** The regulations alone. */
  readonly nodes: ReadonlyArray<Regulation>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One regulation of a page. */
export type RegulationEdge = {
  readonly __typename?: 'RegulationEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The regulation. */
  readonly node: Regulation;
};

/** What a regulation is. */
export type RegulationKind =
  /** 構想・指針. */
  | 'CONCEPT'
  /** 条例. */
  | 'ORDINANCE'
  /** 計画. */
  | 'PLAN';

/** By what a regulation is. */
export type RegulationKindFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<RegulationKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RegulationKind>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<RegulationKind>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<RegulationKind>>;
};

/** How a list of regulations is ordered. */
export type RegulationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: RegulationOrderField;
};

/** What a list of regulations may be ordered by. */
export type RegulationOrderField =
  /** As they're kept. */
  | 'OFFICIAL';

/** How far an ordinance or plan has come. */
export type RegulationStatus =
  /** 改正. */
  | 'AMENDED'
  /** 条例案・計画案. */
  | 'BILL'
  /** 素案. */
  | 'DRAFT'
  /** 制定・策定: told from the day that it came into force where that's known. */
  | 'ENACTED'
  /** なし: there's none. */
  | 'NONE'
  /** 骨子案. */
  | 'OUTLINE'
  /** 廃止. */
  | 'REPEALED';

/** By how far it had come on the day asked for. */
export type RegulationStatusFilter = {
  /** Is this one; null: isn't known. */
  readonly eq?: InputMaybe<RegulationStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RegulationStatus>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<RegulationStatus>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<RegulationStatus>>;
};

/** The status can't follow the one recorded last. */
export type RegulationStatusNotPossible = Problem & {
  readonly __typename?: 'RegulationStatusNotPossible';
  /** The status that was asked for. */
  readonly asked: RegulationStatus;
  readonly clause?: Maybe<Clause>;
  /** The status recorded last. */
  readonly current: RegulationStatus;
  readonly message: Scalars['String']['output'];
  /** The statuses that may follow. */
  readonly possible: ReadonlyArray<RegulationStatus>;
  /** The regulation. */
  readonly regulationId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The status can't follow the one recorded last. */
export type RegulationStatusNotPossibleMessageArgs = {
  lang?: Language;
};


/** The status can't follow the one recorded last. */
export type RegulationStatusNotPossibleRemedyArgs = {
  lang?: Language;
};

/** The day isn't after that of the status before. */
export type RegulationStatusOutOfOrder = Problem & {
  readonly __typename?: 'RegulationStatusOutOfOrder';
  readonly clause?: Maybe<Clause>;
  /** The day given. */
  readonly givenOn: Scalars['Date']['output'];
  /** Its day. */
  readonly lastOn: Scalars['Date']['output'];
  /** The last status that has a day. */
  readonly lastStatus: RegulationStatus;
  readonly message: Scalars['String']['output'];
  /** The regulation. */
  readonly regulationId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The day isn't after that of the status before. */
export type RegulationStatusOutOfOrderMessageArgs = {
  lang?: Language;
};


/** The day isn't after that of the status before. */
export type RegulationStatusOutOfOrderRemedyArgs = {
  lang?: Language;
};

/** The date is planned. */
export type RegulationStatusPlanned = {
  readonly __typename?: 'RegulationStatusPlanned';
  /** The regulation, today. */
  readonly regulation: Regulation;
};

/** The regulation reached the status. */
export type RegulationStatusRecorded = {
  readonly __typename?: 'RegulationStatusRecorded';
  /** The regulation, today. */
  readonly regulation: Regulation;
};

/** A step on the way of an ordinance or plan: when it was meant to come and when it came. */
export type RegulationStep = {
  readonly __typename?: 'RegulationStep';
  /** A day on which a source speaks of it, where it isn't known since when. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it has come. */
  readonly hasHappened: Scalars['Boolean']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What to know about the plan. */
  readonly plannedNote?: Maybe<Scalars['String']['output']>;
  /** When it was planned; null where no plan is known. */
  readonly plannedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the plan comes from. */
  readonly plannedSource?: Maybe<Source>;
  /** When it was recorded; null when it hasn't come. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came, as precisely as is known; null where that isn't known, or it hasn't come. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** By how many months it came later than planned (negative: earlier); null unless both are known to the month. */
  readonly slipMonths?: Maybe<Scalars['Int']['output']>;
  /** Where it comes from; null when it hasn't come. */
  readonly source?: Maybe<Source>;
  /** The status that it leads to. */
  readonly status: RegulationStatus;
};

/** What a list of regulations may be narrowed by. All members must hold. */
export type RegulationWhere = {
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By what it is. */
  readonly kind?: InputMaybe<RegulationKindFilter>;
  /** By its name. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RegulationWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RegulationWhere>>;
  /** By its status on the day asked for. */
  readonly status?: InputMaybe<RegulationStatusFilter>;
};

/** What repealStandard answers. */
export type RepealStandardAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | StandardClosed | StandardOutOfOrder | StandardRepealed;

/** The end of a standard. */
export type RepealStandardInput = {
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** The version of the standard that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it's no longer in force; today or later, and after the last version's first day. */
  readonly on: Scalars['Date']['input'];
  /** The standard. */
  readonly standard: Scalars['ID']['input'];
};

/** What requestSupport answers. */
export type RequestSupportAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | SupportOfficeNotFit | SupportRequested;

/** A request for support to make. */
export type RequestSupportInput = {
  /** The centre that asks. */
  readonly from: Scalars['ID']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What support is asked for. At most 4,000 characters. */
  readonly matter: Scalars['String']['input'];
  /** 課: the section there, by its name or its group's, such as `保健福祉センター`; one that the office has, where its sections are known. At most 100 characters. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** What it's about, in one line of at most 100 characters. */
  readonly subject: Scalars['String']['input'];
  /** The general branch, or the head office, that is asked. */
  readonly to: Scalars['ID']['input'];
};

/** What reviseStandard answers. */
export type ReviseStandardAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | StandardClosed | StandardOutOfOrder | StandardRevised;

/** A new version of a standard. */
export type ReviseStandardInput = {
  /** Its scope: the kinds of office that it binds. At least one. */
  readonly binds: ReadonlyArray<OfficeKind>;
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** The version of the standard that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The standard. */
  readonly standard: Scalars['ID']['input'];
  /** The text in Japanese. At most 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** The text in English. At most 5,000 characters. */
  readonly textEn?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it's in force, and the one before no longer; today or later, and after the last version's first day. */
  readonly validFrom: Scalars['Date']['input'];
};

/**
 * What people may or endeavour to do (区民の役割, 第2・1), and what the ward does beside it (区の役割, 第2・2), on one subject. Which
 * answers which is an arrangement of this data, as `source` says.
 */
export type RoleAndDuty = {
  readonly __typename?: 'RoleAndDuty';
  /** Stable, e.g. `rolePair:voice`. */
  readonly id: Scalars['ID']['output'];
  /** Rights and roles of people: MAY or ENDEAVOUR, never an obligation. At most ten. */
  readonly people: ReadonlyArray<Clause>;
  /** Where the arrangement comes from. */
  readonly source: Source;
  /** What it's about. */
  readonly subject: BilingualText;
  /** What the ward does. At most ten. */
  readonly ward: ReadonlyArray<Clause>;
};

/**
 * A figure of a place beside the sum of the same figure over its parts: same measure, same method, same date. The sum of a
 * part that has no figure of its own stands in for it where that sum is complete.
 */
export type RollUp = {
  readonly __typename?: 'RollUp';
  /** The date of every figure in it; null: figures of which no source tells the date, so that they may be of different ones. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Own figure less sum: 0 where they agree. Null unless there's an own figure and the sum is complete. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** Whether every part has a value. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What is added up. */
  readonly measure: Measure;
  /** The method of every figure in it. */
  readonly method: FigureMethod;
  /** The parts that have none. */
  readonly missing: ReadonlyArray<StatisticPlace>;
  /** The place's own figure; null where there's none of that method and date. */
  readonly ownFigure?: Maybe<Figure>;
  /** The parts: areas of the ward, districts of an area. */
  readonly parts: ReadonlyArray<RollUp>;
  /** What it's told of. */
  readonly place?: Maybe<StatisticPlace>;
  /** The sum over the parts that have a value; null for a place without parts. It's the sum over all only when `isComplete`. */
  readonly sumOfKnown?: Maybe<Scalars['Float']['output']>;
};

/** By what stands in a text, in any script and width. */
export type SearchFilter = {
  /** Holds this, after folding width, kana, long vowels and romanization. At most 100 characters. */
  readonly contains: Scalars['String']['input'];
};

/** What sendOnExchange answers. */
export type SendOnExchangeAnswer = Conflict | ExchangeHeld | ExchangeStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SentOnExchange;

/** Somebody who takes part in an exchange. */
export type SendOnExchangeInput = {
  /** The exchange. */
  readonly exchange: Scalars['ID']['input'];
  /** The version of the record that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, within the exchange's. */
  readonly from: Scalars['Date']['input'];
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person's record. */
  readonly staff: Scalars['ID']['input'];
  /** The first day on which the person is back. */
  readonly to: Scalars['Date']['input'];
};

/** The person takes part. */
export type SentOnExchange = {
  readonly __typename?: 'SentOnExchange';
  /** The person's record, today. */
  readonly staff: StaffMember;
};

/** What setAreaRule answers. */
export type SetAreaRuleAnswer = AreaRuleExists | AreaRuleSet | Conflict | ContradictsStandard | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** A rule of an area's own. */
export type SetAreaRuleInput = {
  /** The area. */
  readonly area: Scalars['ID']['input'];
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The text. At most 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What it's about. At most 100 characters. */
  readonly topic: Scalars['String']['input'];
  /** The first day on which it's in force; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** What settleReferenceDifference answers. */
export type SettleReferenceDifferenceAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | ReferenceDifferenceSettled | ReferenceNotAdoptable;

/** Settling a difference by hand. */
export type SettleReferenceDifferenceInput = {
  /** The difference. */
  readonly difference: Scalars['ID']['input'];
  /** Its `foundAt` as you have seen it: when the data says something else since, nothing is settled. */
  readonly foundAt: Scalars['DateTime']['input'];
  /** How. */
  readonly how: ReferenceSettlementKind;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The skill is recorded. */
export type SkillRecorded = {
  readonly __typename?: 'SkillRecorded';
  /** The person's record. */
  readonly staff?: Maybe<StaffMember>;
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

/** A point on the earth with its own source. Unknown is null, with the reason. */
export type SourcedPosition = {
  readonly __typename?: 'SourcedPosition';
  /** The day that the source speaks of. Null where the source doesn't tell. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from; null where it's unknown. */
  readonly source?: Maybe<Source>;
  /** Why it's unknown; null where it's known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The point; null where no kept source tells it. */
  readonly value?: Maybe<Position>;
};

/** A text with its own source. Unknown is null, with the reason. */
export type SourcedText = {
  readonly __typename?: 'SourcedText';
  /** The day that the source speaks of: on other days it may have been another. Null where the source doesn't tell. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from; null where it's unknown. */
  readonly source?: Maybe<Source>;
  /** Why it's unknown; null where it's known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The text; null where no kept source tells it. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** One published number of people. */
export type StaffCount = {
  readonly __typename?: 'StaffCount';
  /** How many; null where it's withheld. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The id of the area or programme. */
  readonly of: Scalars['ID']['output'];
};

/** Numbers of people as they may be published: small ones are withheld, and with them the total, so that nothing is found by subtraction. */
export type StaffCounts = {
  readonly __typename?: 'StaffCounts';
  /** One for each area or programme. */
  readonly cells: ReadonlyArray<StaffCount>;
  /** The 年度. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** A number below this and above 0 is withheld; a rule that is data. */
  readonly least: Scalars['Int']['output'];
  /** All together; null where one of them is withheld. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** That a person is on duty for a district. Internal. */
export type StaffDuty = {
  readonly __typename?: 'StaffDuty';
  /** What the confirmed score was made of. */
  readonly contributions: ReadonlyArray<MatchContribution>;
  /** The district. */
  readonly district?: Maybe<District>;
  /** What would speak against it on the day asked for, such as a sixth year of service. A finding: it ends nothing. */
  readonly findings: ReadonlyArray<DutyIneligibility>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** To end it by. */
  readonly id: Scalars['ID']['output'];
  /** 災害時拠点隊: whether the person is disaster base staff there. */
  readonly isDisasterBase: Scalars['Boolean']['output'];
  /** As what. */
  readonly kind: DutyKind;
  /** For a support manager: the problem, and the score that was confirmed. */
  readonly problem?: Maybe<DistrictProblem>;
  /** The confirmed score; null for other duties. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** The person's record. */
  readonly staff: StaffMember;
  /** The first day on which it no longer holds; null while no end is known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** The duty has its end. */
export type StaffDutyEnded = {
  readonly __typename?: 'StaffDutyEnded';
  /** The person's record. */
  readonly staff?: Maybe<StaffMember>;
};

/** 職員 as far as work for districts goes. Internal: an opaque id, never a name. */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** The duties on the day asked for; some at most. */
  readonly duties: ReadonlyArray<StaffDuty>;
  /** 人事交流: the exchanges that the person takes part in on the day asked for; one at most. */
  readonly exchanges: ReadonlyArray<ExchangeStay>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether the year of service on the day asked for allows district duty. */
  readonly isInDutyYears: Scalars['Boolean']['output'];
  /** Whether the person is a manager (管理職). */
  readonly isManager: Scalars['Boolean']['output'];
  /** 入所日. */
  readonly joinedOn: Scalars['Date']['output'];
  /** The office that the person belongs to on the day asked for. */
  readonly office?: Maybe<Office>;
  /** Who: an opaque id. */
  readonly person: Scalars['ID']['output'];
  /** The section there; null where none is recorded. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The skills; one a theme. */
  readonly skills: ReadonlyArray<StaffSkill>;
  /** The trainings completed, by day; some dozens at most. */
  readonly trainings: ReadonlyArray<StaffTraining>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** 入所何年目 on the day asked for, counted by 年度. */
  readonly yearOfService: Scalars['Int']['output'];
};

/** The move is recorded. */
export type StaffMoved = {
  readonly __typename?: 'StaffMoved';
  /** The person's record. */
  readonly staff?: Maybe<StaffMember>;
};

/** A rule or number about staff that the ward decides: data with its time and source. */
export type StaffPolicy = {
  readonly __typename?: 'StaffPolicy';
  /** The post's or theme's code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** How those of the title are employed. */
  readonly employment?: Maybe<PostEmployment>;
  /** Stable, e.g. `staffPolicy:duty-years`. */
  readonly id: Scalars['ID']['output'];
  /** What it's of. */
  readonly kind: StaffPolicyKind;
  /** At least. */
  readonly least?: Maybe<Scalars['Int']['output']>;
  /** At most. */
  readonly most?: Maybe<Scalars['Int']['output']>;
  /** The theme's name. */
  readonly name?: Maybe<Name>;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly source: Source;
  /** The title in the standard. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Why a number is unknown. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** Since when, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** What a rule about staff is of. */
export type StaffPolicyKind =
  /** The years of service in which one may be on district duty. */
  | 'DUTY_YEARS'
  /** A post on whose holders the director of the area's branch is asked for an opinion. */
  | 'KEY_POST'
  /** The smallest number of offices whose figures together are published. */
  | 'LEAST_OFFICES'
  /** The smallest number of persons that is published. */
  | 'SMALL_CELL'
  /** How a title of the standard is employed. */
  | 'STANDARD_TITLE'
  /** A theme of problems and of skills. */
  | 'THEME'
  /** 配置年限 of a post. */
  | 'YEARS_IN_POST';

/** The person is registered already. */
export type StaffRegistered = Problem & {
  readonly __typename?: 'StaffRegistered';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The person. */
  readonly person: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
};


/** The person is registered already. */
export type StaffRegisteredMessageArgs = {
  lang?: Language;
};


/** The person is registered already. */
export type StaffRegisteredRemedyArgs = {
  lang?: Language;
};

/** The person is registered. */
export type StaffRegisteredAnew = {
  readonly __typename?: 'StaffRegisteredAnew';
  /** The person's record. */
  readonly staff?: Maybe<StaffMember>;
};

/** A skill by theme. Internal. */
export type StaffSkill = {
  readonly __typename?: 'StaffSkill';
  /** 1 to 3. */
  readonly level: Scalars['Int']['output'];
  /** The theme's code; `staffPolicies` names the themes. */
  readonly theme: Scalars['String']['output'];
};

/** A training that a person completed. Internal. */
export type StaffTraining = {
  readonly __typename?: 'StaffTraining';
  /** When it was completed. */
  readonly completedOn: Scalars['Date']['output'];
  /** The programme. */
  readonly programme?: Maybe<TrainingProgramme>;
};

/**
 * 統一的基準: what head office sets for the whole ward on one topic (第4・1・3）①). On any day one version at most is in force on a topic, and no
 * area has a rule of its own beside it.
 */
export type Standard = Node & {
  readonly __typename?: 'Standard';
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<StandardAction>;
  /** The version in force on the day; null when it's planned or repealed. */
  readonly current?: Maybe<StandardVersion>;
  /** The acts done on it. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands on the day asked for. */
  readonly state: StandardState;
  /** What it's about. */
  readonly topic: Scalars['String']['output'];
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** All its versions, planned ones included, by number. Some dozens at most. */
  readonly versions: ReadonlyArray<StandardVersion>;
};

/** What the caller could do with a standard now. */
export type StandardAction =
  /** repealStandard */
  | 'REPEAL'
  /** reviseStandard */
  | 'REVISE';

/** The standard's end is set; nothing of it changes any more. */
export type StandardClosed = Problem & {
  readonly __typename?: 'StandardClosed';
  readonly clause?: Maybe<Clause>;
  /** The first day on which it's no longer in force. */
  readonly endsOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The standard. */
  readonly standardId: Scalars['ID']['output'];
};


/** The standard's end is set; nothing of it changes any more. */
export type StandardClosedMessageArgs = {
  lang?: Language;
};


/** The standard's end is set; nothing of it changes any more. */
export type StandardClosedRemedyArgs = {
  lang?: Language;
};

/** A page of standards. */
export type StandardConnection = {
  readonly __typename?: 'StandardConnection';
  /** The standards with their cursors. */
  readonly edges: ReadonlyArray<StandardEdge>;
  /** The standards alone. */
  readonly nodes: ReadonlyArray<Standard>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One standard of a page. */
export type StandardEdge = {
  readonly __typename?: 'StandardEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The standard. */
  readonly node: Standard;
};

/** The standard is issued. */
export type StandardIssued = {
  readonly __typename?: 'StandardIssued';
  /** The standard, today. */
  readonly standard: Standard;
};

/** How a list of standards is ordered. */
export type StandardOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: StandardOrderField;
};

/** What a list of standards may be ordered by. */
export type StandardOrderField =
  /** By topic, sign by sign. */
  | 'TOPIC';

/** The day isn't after the first day of the standard's last version. */
export type StandardOutOfOrder = Problem & {
  readonly __typename?: 'StandardOutOfOrder';
  readonly clause?: Maybe<Clause>;
  /** The day given. */
  readonly givenOn: Scalars['Date']['output'];
  /** Its first day. */
  readonly lastFrom: Scalars['Date']['output'];
  /** The last version. */
  readonly lastNumber: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The standard. */
  readonly standardId: Scalars['ID']['output'];
};


/** The day isn't after the first day of the standard's last version. */
export type StandardOutOfOrderMessageArgs = {
  lang?: Language;
};


/** The day isn't after the first day of the standard's last version. */
export type StandardOutOfOrderRemedyArgs = {
  lang?: Language;
};

/** The standard has an end. */
export type StandardRepealed = {
  readonly __typename?: 'StandardRepealed';
  /** The standard, today. */
  readonly standard: Standard;
};

/** The standard has a new version. */
export type StandardRevised = {
  readonly __typename?: 'StandardRevised';
  /** The standard, today. */
  readonly standard: Standard;
};

/** Where a standard stands in its life on a day. */
export type StandardState =
  /** A version of it is in force. */
  | 'IN_FORCE'
  /** Its first version begins on a day to come. */
  | 'PLANNED'
  /** It has ended. */
  | 'REPEALED';

/** The topic has a standard on that day or later. */
export type StandardTopicTaken = Problem & {
  readonly __typename?: 'StandardTopicTaken';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The standard that it has. */
  readonly standardId: Scalars['ID']['output'];
  /** The topic as that one spells it. */
  readonly topic: Scalars['String']['output'];
};


/** The topic has a standard on that day or later. */
export type StandardTopicTakenMessageArgs = {
  lang?: Language;
};


/** The topic has a standard on that day or later. */
export type StandardTopicTakenRemedyArgs = {
  lang?: Language;
};

/** One version of a standard: from its day to the next one's. */
export type StandardVersion = {
  readonly __typename?: 'StandardVersion';
  /** Its scope: the kinds of office that it binds. */
  readonly binds: ReadonlyArray<OfficeKind>;
  /** 1, 2, 3 … without a gap. */
  readonly number: Scalars['Int']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The decision behind it. */
  readonly source: Source;
  /** The text. */
  readonly text: BilingualText;
  /** The first day on which it's in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** The first day on which it no longer is; null while no end is set. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What a list of standards may be narrowed by. All members must hold. */
export type StandardWhere = {
  /** By a kind of office that it binds on the day asked for. */
  readonly binds?: InputMaybe<OfficeKindFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<StandardWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StandardWhere>>;
  /** By topic. */
  readonly topic?: InputMaybe<SearchFilter>;
};

/** What stateHeadOfficeReasons answers. */
export type StateHeadOfficeReasonsAnswer = Conflict | HeadOfficeReasonsStated | IdempotencyKeyReused | InvalidInput | NotFound | NotHeldByHeadOffice | NotPermitted;

/** Why a task stays at the head office. */
export type StateHeadOfficeReasonsInput = {
  /** The task. */
  readonly affair: Scalars['ID']['input'];
  /** The decision or document that says so. */
  readonly decision: DecisionInput;
  /** The version of the task that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same in words. At most 1000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At least one. */
  readonly reasons: ReadonlyArray<HeadOfficeReason>;
};

/** A ward, an area or a district: what figures are told of. */
export type StatisticPlace = Area | District | Ward;

/** What supersedeBasicPrinciple answers. */
export type SupersedeBasicPrincipleAnswer = BasicPrincipleSuperseded | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PrincipleDayNotAfter | PrincipleSuperseded;

/** The basic principle, worded anew. */
export type SupersedeBasicPrincipleInput = {
  /** The clause that words it so. */
  readonly clause?: InputMaybe<Scalars['ID']['input']>;
  /** The decision, or the document that says so. */
  readonly decision: DecisionInput;
  /** The version of the principle that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to know about it. At most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The one whose place it takes: the last that was adopted. */
  readonly principle: Scalars['ID']['input'];
  /** The wording. */
  readonly text: BilingualTextInput;
  /** Its first day, gone by or to come; after the first day of the one before. */
  readonly validFrom: Scalars['Date']['input'];
};

/** What the caller could do with a request for support. The mutation of the same name does it. */
export type SupportAction =
  /** `acceptSupportRequest` */
  | 'ACCEPT'
  /** `answerSupportRequest` */
  | 'ANSWER'
  /** `assignSupportRequest` */
  | 'ASSIGN'
  /** `declineSupportRequest` */
  | 'DECLINE'
  /** `escalateSupportRequest` */
  | 'ESCALATE'
  /** `receiveSupportRequest` */
  | 'RECEIVE'
  /** `redirectSupportRequest` */
  | 'REDIRECT'
  /** `withdrawSupportRequest` */
  | 'WITHDRAW';

/** What was answered. */
export type SupportAnswer = {
  readonly __typename?: 'SupportAnswer';
  /** The office that gave it, as it stood on that day. */
  readonly by?: Maybe<Office>;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** The answer. */
  readonly text: Scalars['String']['output'];
};

/** That a request came into a state, and with whom it was from then on. */
export type SupportChange = {
  readonly __typename?: 'SupportChange';
  /** When it was entered here. */
  readonly at: Scalars['DateTime']['output'];
  /** Where else it belongs, in the words of who declined it. */
  readonly instead?: Maybe<Scalars['String']['output']>;
  /** The first day on which it held. */
  readonly on: Scalars['Date']['output'];
  /** The office that had it from then on, as it stood on that day. */
  readonly owner?: Maybe<Office>;
  /** Why; null where nobody has to say. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 課: the section there; null where the office says. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The state. */
  readonly state: SupportState;
};

/** Nothing is overdue, and nobody declined: the request is still with the office asked. */
export type SupportNotOverdue = Problem & {
  readonly __typename?: 'SupportNotOverdue';
  readonly clause?: Maybe<Clause>;
  /** The day by which the next step is owed. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The request. */
  readonly requestId: Scalars['ID']['output'];
};


/** Nothing is overdue, and nobody declined: the request is still with the office asked. */
export type SupportNotOverdueMessageArgs = {
  lang?: Language;
};


/** Nothing is overdue, and nobody declined: the request is still with the office asked. */
export type SupportNotOverdueRemedyArgs = {
  lang?: Language;
};

/** Requests for support go from a district's centre to a general branch or the head office: this office is neither. */
export type SupportOfficeNotFit = Problem & {
  readonly __typename?: 'SupportOfficeNotFit';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  /** The office. */
  readonly officeId: Scalars['ID']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The side on which it doesn't fit. */
  readonly side: SupportSide;
};


/** Requests for support go from a district's centre to a general branch or the head office: this office is neither. */
export type SupportOfficeNotFitMessageArgs = {
  lang?: Language;
};


/** Requests for support go from a district's centre to a general branch or the head office: this office is neither. */
export type SupportOfficeNotFitRemedyArgs = {
  lang?: Language;
};

/**
 * 対応支援依頼 (資料3): a district's centre asks for support with what is wide or needs expertise. Exactly one office has it at any time, an
 * office that has closed being followed by the one that took over; and the answer is owed by one day, whoever has it meanwhile.
 */
export type SupportRequest = Node & {
  readonly __typename?: 'SupportRequest';
  /** The answer; null while there's none. */
  readonly answer?: Maybe<SupportAnswer>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<SupportAction>;
  /** Every state it came into, oldest first. */
  readonly changes: ReadonlyArray<SupportChange>;
  /** Every deadline that ran on it: the answer's first, then each step's. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The day by which the answer is owed; null while the count rests. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The centre that asks: today's, should the one that asked have closed. */
  readonly from?: Maybe<Office>;
  /** The acts done on it, without persons. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be taken to the head office: something is overdue, or the office asked declined. */
  readonly isEscalationDue: Scalars['Boolean']['output'];
  /** What support is asked for. */
  readonly matter: Scalars['String']['output'];
  /** What is owed next, with its deadline; null once it's answered or withdrawn. */
  readonly nextStep?: Maybe<Clock>;
  /** The one office that has it today; null once it's answered or withdrawn. */
  readonly owner?: Maybe<Office>;
  /** When it was made. */
  readonly requestedOn: Scalars['Date']['output'];
  /** 課: the section there that it's for, such as 保健福祉センター; null where the office says. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly state: SupportState;
  /** What it's about, in one line. */
  readonly subject: Scalars['String']['output'];
  /** Counts the acts on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The request is accepted. */
export type SupportRequestAccepted = {
  readonly __typename?: 'SupportRequestAccepted';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** The request is answered. */
export type SupportRequestAnswered = {
  readonly __typename?: 'SupportRequestAnswered';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** The request is assigned. */
export type SupportRequestAssigned = {
  readonly __typename?: 'SupportRequestAssigned';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** A page of requests for support. */
export type SupportRequestConnection = {
  readonly __typename?: 'SupportRequestConnection';
  /** The requests with their cursors. */
  readonly edges: ReadonlyArray<SupportRequestEdge>;
  /** The requests alone. */
  readonly nodes: ReadonlyArray<SupportRequest>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** How many requests for support a fiscal year had at a tier. Which, about what and from whom isn't told. */
export type SupportRequestCount = {
  readonly __typename?: 'SupportRequestCount';
  /** How many of them are answered. */
  readonly answeredCount: Scalars['Int']['output'];
  /** How many were made. */
  readonly count: Scalars['Int']['output'];
  /** 年度: by the calendar year that it begins in. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** How many are neither. */
  readonly openCount: Scalars['Int']['output'];
  /** The tier of the office that has them, or had them last. */
  readonly tier: OfficeTier;
  /** How many were withdrawn. */
  readonly withdrawnCount: Scalars['Int']['output'];
};

/** The request is declined. */
export type SupportRequestDeclined = {
  readonly __typename?: 'SupportRequestDeclined';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** One request of a page. */
export type SupportRequestEdge = {
  readonly __typename?: 'SupportRequestEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: SupportRequest;
};

/** The request is with the head office. */
export type SupportRequestEscalated = {
  readonly __typename?: 'SupportRequestEscalated';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** One part of an order of requests for support. */
export type SupportRequestOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: SupportRequestOrderField;
};

/** What requests for support may be ordered by. */
export type SupportRequestOrderField =
  /** The day it was made. */
  | 'REQUESTED_ON';

/** The request is received. */
export type SupportRequestReceived = {
  readonly __typename?: 'SupportRequestReceived';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** The request is sent elsewhere. */
export type SupportRequestRedirected = {
  readonly __typename?: 'SupportRequestRedirected';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** What a list of requests for support may be narrowed by. All members must hold. */
export type SupportRequestWhere = {
  /** By the centre that asked. */
  readonly from?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SupportRequestWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SupportRequestWhere>>;
  /** By the office that has it. */
  readonly owner?: InputMaybe<IdFilter>;
  /** By the day it was made. */
  readonly requestedOn?: InputMaybe<DateFilter>;
  /** By state. */
  readonly state?: InputMaybe<SupportStateFilter>;
};

/** The request is withdrawn. */
export type SupportRequestWithdrawn = {
  readonly __typename?: 'SupportRequestWithdrawn';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** The request is made. */
export type SupportRequested = {
  readonly __typename?: 'SupportRequested';
  /** The request, as it stands now. */
  readonly request: SupportRequest;
};

/** Which side of a request an office stands on. */
export type SupportSide =
  /** It asks. */
  | 'FROM'
  /** It's asked. */
  | 'TO';

/** How a request for support stands. */
export type SupportState =
  /** 引受け済み: the office works on the answer. */
  | 'ACCEPTED'
  /** 回答済み */
  | 'ANSWERED'
  /** 辞退: the office doesn't take it and says where it belongs; the centre has to decide what next. */
  | 'DECLINED'
  /** 本庁に付託: the head office has it, and answers or says who does. */
  | 'ESCALATED'
  /** 受領済み: the office asked has it, and has yet to say whether it takes it. */
  | 'RECEIVED'
  /** 依頼中: it's with the office asked, which has yet to receive it. */
  | 'REQUESTED'
  /** 取下げ: the centre took it back. */
  | 'WITHDRAWN';

/** By state. */
export type SupportStateFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<SupportState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SupportState>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<SupportState>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<SupportState>>;
};

/** The request's state has no such step. */
export type SupportStepNotPossible = Problem & {
  readonly __typename?: 'SupportStepNotPossible';
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The request. */
  readonly requestId: Scalars['ID']['output'];
  /** How it stands. */
  readonly state: SupportState;
  /** What was asked of it. */
  readonly step: SupportAction;
};


/** The request's state has no such step. */
export type SupportStepNotPossibleMessageArgs = {
  lang?: Language;
};


/** The request's state has no such step. */
export type SupportStepNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What takeCoordinationPosition answers. */
export type TakeCoordinationPositionAnswer = Conflict | CoordinationPositionTaken | CoordinationStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** What a party thinks of the matter. */
export type TakeCoordinationPositionInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The version of the case that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office that you act for, as its director. */
  readonly office: Scalars['ID']['input'];
  /** For it, against it or neither. */
  readonly stance: CoordinationStance;
  /** In words. At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Which district goes on with a task that is allotted at an ended one in particular. It has the same holder there on that day, by a decided transfer. */
export type TaskSuccessionInput = {
  /** The task. */
  readonly affair: Scalars['ID']['input'];
  /** The district; one that takes over a town or blocks. */
  readonly district: Scalars['ID']['input'];
};

/** 任期: that a person holds a post. Read through the post that it's of. */
export type Tenure = {
  readonly __typename?: 'Tenure';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** To end it or take it back by. */
  readonly id: Scalars['ID']['output'];
  /** As its own holder, or in place of one. */
  readonly kind: TenureKind;
  /** The opinion that was asked for on this appointment; null where none was, and for who isn't personnel or the director who was asked. Each reading is logged. */
  readonly opinion?: Maybe<AppointmentOpinion>;
  /** Who: an opaque id, never a name. */
  readonly person: Scalars['ID']['output'];
  /** Why somebody acts; null for a substantive holder. */
  readonly reason?: Maybe<ActingReason>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The decision behind it. */
  readonly source: Source;
  /** Where it stands on the day asked for. */
  readonly state: TenureState;
  /** The first day on which it no longer holds; null while no end is known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** 在職年数 on the day asked for; null where the person isn't the substantive holder then. */
  readonly yearsInPost?: Maybe<YearsInPost>;
};

/** The state of the tenure doesn't allow it. */
export type TenureActNotPossible = Problem & {
  readonly __typename?: 'TenureActNotPossible';
  /** What was to be done. */
  readonly action: TenureAction;
  readonly clause?: Maybe<Clause>;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Where it stands today. */
  readonly state: TenureState;
  /** The tenure. */
  readonly tenureId: Scalars['ID']['output'];
};


/** The state of the tenure doesn't allow it. */
export type TenureActNotPossibleMessageArgs = {
  lang?: Language;
};


/** The state of the tenure doesn't allow it. */
export type TenureActNotPossibleRemedyArgs = {
  lang?: Language;
};

/** What is done to a tenure. */
export type TenureAction =
  /** endTenure */
  | 'END'
  /** withdrawPostAppointment */
  | 'WITHDRAW';

/** The tenure has its end. */
export type TenureEnded = {
  readonly __typename?: 'TenureEnded';
  /** The post. */
  readonly post: Post;
  /** The tenure. */
  readonly tenure?: Maybe<Tenure>;
};

/** How a person holds a post. */
export type TenureKind =
  /** 代理: in place of a holder. */
  | 'ACTING'
  /** 本務: as its own holder. */
  | 'SUBSTANTIVE';

/** The tenure is on record. */
export type TenureRecorded = {
  readonly __typename?: 'TenureRecorded';
  /** The post. */
  readonly post: Post;
  /** The tenure. */
  readonly tenure?: Maybe<Tenure>;
};

/** Where a tenure stands on a day. */
export type TenureState =
  /** It has ended. */
  | 'ENDED'
  /** It lasts. */
  | 'IN_FORCE'
  /** It's to begin. */
  | 'PLANNED'
  /** It was taken back before it began. */
  | 'WITHDRAWN';

/**
 * A word of the system, explained for residents. Words that are often taken for one another, such as まちづくり and 街づくり, are terms of
 * their own: `distinctFrom` links them, `difference` tells them apart.
 */
export type Term = Node & {
  readonly __typename?: 'Term';
  /** The clause that defines or uses it. */
  readonly clause?: Maybe<Clause>;
  /** How to tell it from those; null where there are none. */
  readonly difference?: Maybe<BilingualText>;
  /** The terms that it isn't, however alike they sound or look. At most ten. */
  readonly distinctFrom: ReadonlyArray<Term>;
  /** Stable, e.g. `term:machizukuri`. */
  readonly id: Scalars['ID']['output'];
  /** What it means. */
  readonly meaning: BilingualText;
  /** The word with its reading, and what the graph calls it in English. */
  readonly name: Name;
  /** Where it comes from. */
  readonly source: Source;
};

/** A page of terms. */
export type TermConnection = {
  readonly __typename?: 'TermConnection';
  /** The terms with their cursors. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** The terms alone. */
  readonly nodes: ReadonlyArray<Term>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One term of a page. */
export type TermEdge = {
  readonly __typename?: 'TermEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The term. */
  readonly node: Term;
};

/** What a list of terms may be narrowed by. All members must hold. */
export type TermWhere = {
  /** By the id of its clause. */
  readonly clause?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By how it's written, its English, and its reading where no term that it's distinct from is read alike: まちづくり doesn't find 街づくり. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<TermWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<TermWhere>>;
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
 * 町丁目. The unit by which an address belongs to a district; where a town is split between districts, its blocks (番) decide.
 * Neither the postal code nor nearness does.
 */
export type Town = Node & {
  readonly __typename?: 'Town';
  /** Without its chōme: `池尻`. */
  readonly baseTown: Scalars['String']['output'];
  /** The chōme's number; null for a town that has none (砧公園, 駒沢公園). */
  readonly chome?: Maybe<Scalars['Int']['output']>;
  /** The district that a block (番) of it belongs to; without a block, the one that all of it belongs to. Null where that leaves it open. */
  readonly district?: Maybe<District>;
  /** Stable, e.g. `town:ikejiri-4`. */
  readonly id: Scalars['ID']['output'];
  /** Which district each part of it belongs to on the day asked for; one entry unless it's split. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** With its chōme: `池尻四丁目`. */
  readonly name: Name;
  /** The same town as it stood, or will stand, on another day; null where there's none on it. For whoever came here by a field that takes no `asOf`. */
  readonly onDay?: Maybe<Town>;
  /** The middle of the town. */
  readonly position?: Maybe<Position>;
  /** Seven digits with a hyphen. Several districts may share one: it doesn't decide. */
  readonly postalCode: Scalars['String']['output'];
  /** Where its reading comes from. */
  readonly readingSource: Source;
  /**
   * The day that this is told for, and everything below it. A field of another service that leads here starts from today: federation
   * passes ids, not days. Ask `onDay` for another day.
   */
  readonly toldFor: Scalars['Date']['output'];
};


/**
 * 町丁目. The unit by which an address belongs to a district; where a town is split between districts, its blocks (番) decide.
 * Neither the postal code nor nearness does.
 */
export type TownDistrictArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  block?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 町丁目. The unit by which an address belongs to a district; where a town is split between districts, its blocks (番) decide.
 * Neither the postal code nor nearness does.
 */
export type TownOnDayArgs = {
  asOf: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of towns. */
export type TownConnection = {
  readonly __typename?: 'TownConnection';
  /** The towns with their cursors. */
  readonly edges: ReadonlyArray<TownEdge>;
  /** The towns alone. */
  readonly nodes: ReadonlyArray<Town>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One town of a page. */
export type TownEdge = {
  readonly __typename?: 'TownEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The town. */
  readonly node: Town;
};

/** What a list of towns may be narrowed by. All members must hold. */
export type TownWhere = {
  /** By the id of a district that it, or a part of it, belongs to on the day asked for. */
  readonly district?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By name in any script: kanji, kana of either kind, romaji, any width. */
  readonly name?: InputMaybe<SearchFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<TownWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<TownWhere>>;
  /** By postal code, `154-0001`. */
  readonly postalCode?: InputMaybe<TextFilter>;
};

/** The programme is planned. */
export type TrainingPlanned = {
  readonly __typename?: 'TrainingPlanned';
  /** The programme. */
  readonly programme: TrainingProgramme;
};

/** 研修: a training programme with period and goals (第4・4). No persons. */
export type TrainingProgramme = {
  readonly __typename?: 'TrainingProgramme';
  /** The first day on which it's over; null while no end is known. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** What is to be learnt. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The themes of skills that it trains. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** The training is recorded. */
export type TrainingRecorded = {
  readonly __typename?: 'TrainingRecorded';
  /** The person's record. */
  readonly staff?: Maybe<StaffMember>;
};

/** Transfers of the same task, of the same day or later, are decided already: who gives it away would be another. */
export type TransferClash = Problem & {
  readonly __typename?: 'TransferClash';
  /** The task. */
  readonly affairId: Scalars['ID']['output'];
  readonly clause?: Maybe<Clause>;
  /** The day of the transfer refused. */
  readonly effectiveOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Those transfers. */
  readonly transferIds: ReadonlyArray<Scalars['ID']['output']>;
};


/** Transfers of the same task, of the same day or later, are decided already: who gives it away would be another. */
export type TransferClashMessageArgs = {
  lang?: Language;
};


/** Transfers of the same task, of the same day or later, are decided already: who gives it away would be another. */
export type TransferClashRemedyArgs = {
  lang?: Language;
};

/** A transfer for a day that isn't to come. */
export type TransferDateNotFuture = Problem & {
  readonly __typename?: 'TransferDateNotFuture';
  readonly clause?: Maybe<Clause>;
  /** The day that was given. */
  readonly effectiveOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Today in Asia/Tokyo. */
  readonly today: Scalars['Date']['output'];
};


/** A transfer for a day that isn't to come. */
export type TransferDateNotFutureMessageArgs = {
  lang?: Language;
};


/** A transfer for a day that isn't to come. */
export type TransferDateNotFutureRemedyArgs = {
  lang?: Language;
};

/** The transfer has been executed or withdrawn, or has lapsed, or is decided already. */
export type TransferSettled = Problem & {
  readonly __typename?: 'TransferSettled';
  readonly clause?: Maybe<Clause>;
  /** Its day. */
  readonly effectiveOn: Scalars['Date']['output'];
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** Where it stands today. */
  readonly state: AffairTransferState;
  /** The transfer. */
  readonly transferId: Scalars['ID']['output'];
};


/** The transfer has been executed or withdrawn, or has lapsed, or is decided already. */
export type TransferSettledMessageArgs = {
  lang?: Language;
};


/** The transfer has been executed or withdrawn, or has lapsed, or is decided already. */
export type TransferSettledRemedyArgs = {
  lang?: Language;
};

/** A figure that isn't compared. Internal. */
export type UnlikeWorkload = {
  readonly __typename?: 'UnlikeWorkload';
  /** The figure. */
  readonly figure: WorkloadFigure;
  /** Why. */
  readonly reasons: ReadonlyArray<WorkloadUnlikeness>;
};

/** Tasks go nearer to the people as a rule: the other way takes a reason. */
export type UpwardTransferNeedsReason = Problem & {
  readonly __typename?: 'UpwardTransferNeedsReason';
  readonly clause?: Maybe<Clause>;
  /** The tier that gives it away. */
  readonly fromTier: AffairTier;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  /** The tier that takes it. */
  readonly toTier: AffairTier;
};


/** Tasks go nearer to the people as a rule: the other way takes a reason. */
export type UpwardTransferNeedsReasonMessageArgs = {
  lang?: Language;
};


/** Tasks go nearer to the people as a rule: the other way takes a reason. */
export type UpwardTransferNeedsReasonRemedyArgs = {
  lang?: Language;
};

/**
 * 区. The whole that the areas and districts are parts of: the first of exactly three tiers (本庁 – 総合支所 – まちづくりセンター).
 * Clause 第1・2①.
 */
export type Ward = Node & {
  readonly __typename?: 'Ward';
  /** Its areas, in the ward's own order, on the day asked for: the first 100. `Query.areas` reads on, page by page. */
  readonly areas: ReadonlyArray<Area>;
  /** 全国地方公共団体コード, six digits. */
  readonly code: Scalars['String']['output'];
  /** 法人番号, thirteen digits. */
  readonly corporateNumber: Scalars['String']['output'];
  /** The districts of those areas, in the ward's own order. `Query.districts` has those of any number of areas, page by page. */
  readonly districts: ReadonlyArray<District>;
  /** The newest known figure of a measure on the day asked for; without a method, of the surest one that has a value: the figure tells which. */
  readonly figure?: Maybe<Figure>;
  /** 本庁, on the day asked for; `asOf` for another day than the ward's own. */
  readonly headOffice?: Maybe<Office>;
  /** Stable, e.g. `ward:setagaya`. */
  readonly id: Scalars['ID']['output'];
  /** The ward's name. */
  readonly name: Name;
  /** The same ward as it stood, or will stand, on another day; null where there's none on it. For whoever came here by a field that takes no `asOf`. */
  readonly onDay?: Maybe<Ward>;
  /** 人口: `figure(measure: POPULATION)`. */
  readonly population?: Maybe<Figure>;
  /** The prefecture it lies in. */
  readonly prefecture: Scalars['String']['output'];
  /** Where these facts come from. */
  readonly source: Source;
  /** Its figures, newest first; those without a date last. `from` and `to` (both included) leave out what has no date. At most 100 a page. */
  readonly statistics: FigureConnection;
  /**
   * The day that this is told for, and everything below it. A field of another service that leads here starts from today: federation
   * passes ids, not days. Ask `onDay` for another day.
   */
  readonly toldFor: Scalars['Date']['output'];
};


/**
 * 区. The whole that the areas and districts are parts of: the first of exactly three tiers (本庁 – 総合支所 – まちづくりセンター).
 * Clause 第1・2①.
 */
export type WardFigureArgs = {
  measure: Measure;
  method?: InputMaybe<FigureMethod>;
};


/**
 * 区. The whole that the areas and districts are parts of: the first of exactly three tiers (本庁 – 総合支所 – まちづくりセンター).
 * Clause 第1・2①.
 */
export type WardHeadOfficeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * 区. The whole that the areas and districts are parts of: the first of exactly three tiers (本庁 – 総合支所 – まちづくりセンター).
 * Clause 第1・2①.
 */
export type WardOnDayArgs = {
  asOf: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * 区. The whole that the areas and districts are parts of: the first of exactly three tiers (本庁 – 総合支所 – まちづくりセンター).
 * Clause 第1・2①.
 */
export type WardStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  method?: InputMaybe<FigureMethod>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What withdrawAffairTransfer answers. */
export type WithdrawAffairTransferAnswer = AffairTransferWithdrawn | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | TransferClash | TransferSettled;

/** Taking back a transfer that is still to come. */
export type WithdrawAffairTransferInput = {
  /** The task. */
  readonly affair: Scalars['ID']['input'];
  /** The version of the task that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. At most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The transfer. */
  readonly transfer: Scalars['ID']['input'];
};

/** What withdrawCoordinationCase answers. */
export type WithdrawCoordinationCaseAnswer = Conflict | CoordinationCaseWithdrawn | CoordinationStepNotPossible | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Taking a case back. */
export type WithdrawCoordinationCaseInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The version of the case that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office that you act for, as its director. */
  readonly office: Scalars['ID']['input'];
  /** Why. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What withdrawExchange answers. */
export type WithdrawExchangeAnswer = Conflict | ExchangeHasStaff | ExchangeStepNotPossible | ExchangeWithdrawn | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted;

/** Taking back an exchange that hasn't begun. */
export type WithdrawExchangeInput = {
  /** The exchange. */
  readonly exchange: Scalars['ID']['input'];
  /** The version of the exchange that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What withdrawOpinionRequest answers. */
export type WithdrawOpinionRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OpinionRequestWithdrawn | OpinionStepNotPossible;

/** Taking a request back. */
export type WithdrawOpinionRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  readonly opinion: Scalars['ID']['input'];
};

/** What withdrawPlannedBoundaryChange answers. */
export type WithdrawPlannedBoundaryChangeAnswer = AreaWithoutDistrict | BlocksNotCovered | BoundaryChangeClashes | ChangeInForce | Conflict | DistrictInUse | DistrictNotThere | DistrictWithoutTowns | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PlannedBoundaryChangeWithdrawn;

/** Taking back what is still to come. */
export type WithdrawPlannedBoundaryChangeInput = {
  /** The change. */
  readonly change: Scalars['ID']['input'];
  /** The version of the change that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What withdrawPlannedOfficeChange answers. */
export type WithdrawPlannedOfficeChangeAnswer = ChangeInForce | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeHoldsAffairs | OfficeInUse | OfficeSeatTaken | PlannedOfficeChangeWithdrawn;

/** Taking back what is still to come. */
export type WithdrawPlannedOfficeChangeInput = {
  /** The planned change, by its id. */
  readonly change: Scalars['ID']['input'];
  /** The version of the office that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The office. */
  readonly office: Scalars['ID']['input'];
};

/** What withdrawPostAppointment answers. */
export type WithdrawPostAppointmentAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | PostAppointmentWithdrawn | TenureActNotPossible;

/** Taking back an appointment that hasn't begun. */
export type WithdrawPostAppointmentInput = {
  /** The version of the post that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  readonly post: Scalars['ID']['input'];
  /** The tenure. */
  readonly tenure: Scalars['ID']['input'];
};

/** What withdrawSupportRequest answers. */
export type WithdrawSupportRequestAnswer = Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | SupportRequestWithdrawn | SupportStepNotPossible;

/** Withdrawing a request for support. */
export type WithdrawSupportRequestInput = {
  /** The version of the request that you have seen; when it's no longer that, the answer is a Conflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Same key, same answer, one effect: 8 to 128 letters, digits or `. _ : -`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The request. */
  readonly request: Scalars['ID']['input'];
};

/** How an office's figure changed from one period to a like one. Internal. */
export type WorkloadChange = {
  readonly __typename?: 'WorkloadChange';
  /** Later less earlier; null unless both are known and the periods alike. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** The figure of the earlier period; null where there's none. */
  readonly earlier?: Maybe<WorkloadFigure>;
  /** The figure of the later period; null where there's none. */
  readonly later?: Maybe<WorkloadFigure>;
  /** Later as a share of earlier; null unless both are known and the periods alike. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Why the periods aren't alike; empty where they are. */
  readonly unlikeness: ReadonlyArray<WorkloadUnlikeness>;
};

/** Offices beside each other by one measure, method, procedure and period. Internal. */
export type WorkloadComparison = {
  readonly __typename?: 'WorkloadComparison';
  /** The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** What is compared. */
  readonly measure: WorkloadMeasure;
  /** The method of every figure in it. */
  readonly method: WorkloadMethod;
  /** The offices that have no such figure. */
  readonly missing: ReadonlyArray<Office>;
  /** One for each office asked for, in that order; at most 20. */
  readonly rows: ReadonlyArray<WorkloadRow>;
  /** The first day after it. */
  readonly to: Scalars['Date']['output'];
  /** Figures of the same days and matter that aren't compared, and why; some dozens at most. */
  readonly unlike: ReadonlyArray<UnlikeWorkload>;
};

/** 人員・経費・業務量: what an office, or one procedure there, took in a period (第3・3). Never changed: one that is put right is recorded anew. Internal. */
export type WorkloadFigure = {
  readonly __typename?: 'WorkloadFigure';
  /** The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it measures. */
  readonly measure: WorkloadMeasure;
  /** How it came about. */
  readonly method: WorkloadMethod;
  /** The office. */
  readonly office?: Maybe<Office>;
  /** The procedure; null: the office as a whole. */
  readonly procedure?: Maybe<Procedure>;
  /** When it was recorded here. Of figures of the same matter and period the one recorded last holds. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** The first day after the period. */
  readonly to: Scalars['Date']['output'];
  /** What it counts in. */
  readonly unit: WorkloadUnit;
  /** Why it's unknown; null where it's known. */
  readonly unknownReason?: Maybe<Scalars['String']['output']>;
  /** The number; null where it's unknown, never 0 for unknown. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A page of figures of an office's work. */
export type WorkloadFigureConnection = {
  readonly __typename?: 'WorkloadFigureConnection';
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<WorkloadFigureEdge>;
  /** The figures alone. */
  readonly nodes: ReadonlyArray<WorkloadFigure>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
};

/** One figure of a page. */
export type WorkloadFigureEdge = {
  readonly __typename?: 'WorkloadFigureEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: WorkloadFigure;
};

/** How figures are ordered. */
export type WorkloadFigureOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: WorkloadFigureOrderField;
};

/** What figures may be ordered by. */
export type WorkloadFigureOrderField =
  /** By the first day of the period. */
  | 'FROM'
  /** By when they were recorded. */
  | 'RECORDED';

/** What a list of figures may be narrowed by. All members must hold. */
export type WorkloadFigureWhere = {
  /** By the first day of the period. */
  readonly from?: InputMaybe<DateFilter>;
  /** By what is measured. */
  readonly measure?: InputMaybe<WorkloadMeasureFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<WorkloadFigureWhere>;
  /** Any of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<WorkloadFigureWhere>>;
  /** By the procedure; null: the office as a whole. */
  readonly procedure?: InputMaybe<IdFilter>;
  /** By the first day after the period. */
  readonly to?: InputMaybe<DateFilter>;
};

/** What a figure of an office's work measures. */
export type WorkloadMeasure =
  /** 件数: cases handled. */
  | 'CASES'
  /** 経費, in yen. */
  | 'COST'
  /** 従事時間, in hours. */
  | 'HOURS'
  /** 人員, in persons (full-time equivalents may be decimal). */
  | 'STAFF';

/** A measure that is asked for. */
export type WorkloadMeasureFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<WorkloadMeasure>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<WorkloadMeasure>>;
  /** Isn't this one. */
  readonly not?: InputMaybe<WorkloadMeasure>;
  /** Is none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<WorkloadMeasure>>;
};

/** How a figure of an office's work came about. Figures of different methods are never compared. */
export type WorkloadMethod =
  /** 予算・定数. */
  | 'BUDGETED'
  /** 数えたもの. */
  | 'COUNTED'
  /** 推計. */
  | 'ESTIMATED'
  /** 決算・実績. */
  | 'SETTLED';

/** The figure is recorded. */
export type WorkloadRecorded = {
  readonly __typename?: 'WorkloadRecorded';
  /** The figure. */
  readonly figure: WorkloadFigure;
};

/** One office of a comparison. Internal. */
export type WorkloadRow = {
  readonly __typename?: 'WorkloadRow';
  /** Its figure; null where there's none. */
  readonly figure?: Maybe<WorkloadFigure>;
  /** Figure less sum: 0 where they agree. Null unless both are known. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** The office. */
  readonly office?: Maybe<Office>;
  /** For the office as a whole: the sum over its procedures, of the same measure, method and period; null where there are none, or one is unknown. */
  readonly sumOfProcedures?: Maybe<Scalars['Float']['output']>;
};

/** The total of a tier's offices. */
export type WorkloadTierTotal = {
  readonly __typename?: 'WorkloadTierTotal';
  /** Of how many the figure is known. */
  readonly knownCount: Scalars['Int']['output'];
  /** How many offices were open on the period's first day. */
  readonly officeCount: Scalars['Int']['output'];
  /** The sum over those; null where they're fewer than `least`. It's the sum over all only when both counts agree. */
  readonly sumOfKnown?: Maybe<Scalars['Float']['output']>;
  /** The tier. */
  readonly tier: AffairTier;
};

/** Totals of offices' figures by tier, as they may be published. Offices as wholes; one method, one period. */
export type WorkloadTotals = {
  readonly __typename?: 'WorkloadTotals';
  /** The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** How many offices' figures a total needs to be told; a rule that is data. */
  readonly least: Scalars['Int']['output'];
  /** What is added up. */
  readonly measure: WorkloadMeasure;
  /** The method of every figure in it. */
  readonly method: WorkloadMethod;
  /** One for each tier. */
  readonly tiers: ReadonlyArray<WorkloadTierTotal>;
  /** The first day after it. */
  readonly to: Scalars['Date']['output'];
};

/** What a figure of an office's work counts in. */
export type WorkloadUnit =
  /** 件. */
  | 'CASE'
  /** 時間. */
  | 'HOUR'
  /** 人. */
  | 'PERSON'
  /** 円. */
  | 'YEN';

/** Why two figures aren't compared. */
export type WorkloadUnlikeness =
  /** Their periods have different numbers of months. */
  | 'LENGTH'
  /** They came about in different ways. */
  | 'METHOD'
  /** Their periods begin in different months of the year. */
  | 'SEASON';

/** 在職年数: how long a person has held a post, worked out for a day, beside the limit. A finding that warns and forbids nothing. */
export type YearsInPost = {
  readonly __typename?: 'YearsInPost';
  /** Whether the limit is reached or passed; null where it's unknown. */
  readonly isOverLimit?: Maybe<Scalars['Boolean']['output']>;
  /** Why the limit is unknown; null where it's known. */
  readonly limitUnknownReason?: Maybe<Scalars['String']['output']>;
  /** 配置年限: how many years are meant at most; null where it's unknown. */
  readonly limitYears?: Maybe<Scalars['Int']['output']>;
  /** The first day from which it has been held without a break. */
  readonly since: Scalars['Date']['output'];
  /** Where the limit comes from; null where none is recorded. */
  readonly source?: Maybe<Source>;
  /** Whole years since then. */
  readonly years: Scalars['Int']['output'];
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
  Affair: Affair;
  Area: Area;
  AreaRule: AreaRule;
  BoundaryChange: BoundaryChange;
  BoundaryFollowUp: BoundaryFollowUp;
  Clause: Clause;
  ClauseDocument: ClauseDocument;
  CoordinationCase: CoordinationCase;
  District: District;
  Exchange: Exchange;
  NewcomerGuide: NewcomerGuide;
  Office: Office;
  Post: Post;
  Regulation: Regulation;
  Standard: Standard;
  SupportRequest: SupportRequest;
  Term: Term;
  Town: Town;
  Ward: Ward;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Affair:
    ( { __typename: 'Affair' }
    & GraphQLRecursivePick<FederationTypes['Affair'], {"id":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  AreaRule:
    ( { __typename: 'AreaRule' }
    & GraphQLRecursivePick<FederationTypes['AreaRule'], {"id":true}> );
  BoundaryChange:
    ( { __typename: 'BoundaryChange' }
    & GraphQLRecursivePick<FederationTypes['BoundaryChange'], {"id":true}> );
  BoundaryFollowUp:
    ( { __typename: 'BoundaryFollowUp' }
    & GraphQLRecursivePick<FederationTypes['BoundaryFollowUp'], {"id":true}> );
  Clause:
    ( { __typename: 'Clause' }
    & GraphQLRecursivePick<FederationTypes['Clause'], {"id":true}> );
  ClauseDocument:
    ( { __typename: 'ClauseDocument' }
    & GraphQLRecursivePick<FederationTypes['ClauseDocument'], {"id":true}> );
  CoordinationCase:
    ( { __typename: 'CoordinationCase' }
    & GraphQLRecursivePick<FederationTypes['CoordinationCase'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  Exchange:
    ( { __typename: 'Exchange' }
    & GraphQLRecursivePick<FederationTypes['Exchange'], {"id":true}> );
  NewcomerGuide:
    ( { __typename: 'NewcomerGuide' }
    & GraphQLRecursivePick<FederationTypes['NewcomerGuide'], {"address":true,"moveInOn":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & ( GraphQLRecursivePick<FederationTypes['Post'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Post'], {"officeId":true,"code":true}> ) );
  Regulation:
    ( { __typename: 'Regulation' }
    & GraphQLRecursivePick<FederationTypes['Regulation'], {"id":true}> );
  Standard:
    ( { __typename: 'Standard' }
    & GraphQLRecursivePick<FederationTypes['Standard'], {"id":true}> );
  SupportRequest:
    ( { __typename: 'SupportRequest' }
    & GraphQLRecursivePick<FederationTypes['SupportRequest'], {"id":true}> );
  Term:
    ( { __typename: 'Term' }
    & GraphQLRecursivePick<FederationTypes['Term'], {"id":true}> );
  Town:
    ( { __typename: 'Town' }
    & GraphQLRecursivePick<FederationTypes['Town'], {"id":true}> );
  Ward:
    ( { __typename: 'Ward' }
    & GraphQLRecursivePick<FederationTypes['Ward'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AbolishPostAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<PostAbolished, 'post'> & { post: _RefType['Post'] } )
    | ( PostHeldModel )
  ;
  AcceptCoordinationAgreementAnswer:
    | ( AgreementAlreadyAcceptedModel )
    | ( AgreementTextChangedModel )
    | ( ConflictModel )
    | ( Omit<CoordinationAgreementAccepted, 'case'> & { case: _RefType['CoordinationCase'] } )
    | ( CoordinationStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  AcceptSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SupportRequestAccepted, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
  AddressAnswer:
    | ( AddressAmbiguousModel )
    | ( AddressFoundModel )
    | ( AddressNotFoundModel )
    | ( AddressOutsideWardModel )
    | ( InvalidInputModel )
  ;
  AnswerAppointmentOpinionAnswer:
    | ( Omit<AppointmentOpinionAnswered, 'opinion'> & { opinion: _RefType['AppointmentOpinion'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpinionStepNotPossibleModel )
  ;
  AnswerSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SupportRequestAnswered, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
  AppointActingAnswer:
    | ( Omit<ActingAppointed, 'post' | 'tenure'> & { post: _RefType['Post'], tenure?: Maybe<_RefType['Tenure']> } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PostHeldModel )
    | ( PostNotHeldModel )
    | ( PostNotThereModel )
  ;
  AppointToPostAnswer:
    | ( ConflictModel )
    | ( Omit<HolderAppointed, 'post' | 'tenure'> & { post: _RefType['Post'], tenure?: Maybe<_RefType['Tenure']> } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PostHeldModel )
    | ( PostNotHeldModel )
    | ( PostNotThereModel )
  ;
  AskAppointmentOpinionAnswer:
    | ( Omit<AppointmentOpinionAsked, 'opinion'> & { opinion: _RefType['AppointmentOpinion'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OpinionAskedModel )
    | ( OpinionTooLateModel )
  ;
  AssignDutyAnswer:
    | ( ConflictModel )
    | ( Omit<DutyAssigned, 'staff'> & { staff?: Maybe<_RefType['StaffMember']> } )
    | ( DutyHeldModel )
    | ( DutyNotEligibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  AssignSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( SupportOfficeNotFitModel )
    | ( Omit<SupportRequestAssigned, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
  CloseCoordinationCaseAnswer:
    | ( ConflictModel )
    | ( Omit<CoordinationCaseClosed, 'case'> & { case: _RefType['CoordinationCase'] } )
    | ( CoordinationNeedsHeadOfficeModel )
    | ( CoordinationStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ConfirmBoundaryFollowUpAnswer:
    | ( Omit<BoundaryFollowUpConfirmed, 'followUp'> & { followUp: _RefType['BoundaryFollowUp'] } )
    | ( ConflictModel )
    | ( FollowUpSettledModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ConfirmMatchAnswer:
    | ( ConflictModel )
    | ( DutyHeldModel )
    | ( DutyNotEligibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( Omit<MatchConfirmed, 'staff'> & { staff?: Maybe<_RefType['StaffMember']> } )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CorrectAssignmentAnswer:
    | ( AreaWithoutDistrictModel )
    | ( Omit<AssignmentCorrected, 'change'> & { change: _RefType['BoundaryChange'] } )
    | ( BlocksNotCoveredModel )
    | ( BoundaryChangeClashesModel )
    | ( ConflictModel )
    | ( DistrictInUseModel )
    | ( DistrictNotThereModel )
    | ( DistrictWithoutTownsModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  CorrectOfficeAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<OfficeCorrected, 'office'> & { office: _RefType['Office'] } )
    | ( OfficeNotOpenModel )
    | ( OfficeSeatTakenModel )
  ;
  CreatePostAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeHasDirectorModel )
    | ( OfficeNotOpenModel )
    | ( Omit<PostCreated, 'post'> & { post: _RefType['Post'] } )
  ;
  DecideAffairTransferAnswer:
    | ( AffairEndedModel )
    | ( Omit<AffairTransferDecided, 'affair' | 'transfer'> & { affair: _RefType['Affair'], transfer: _RefType['AffairTransfer'] } )
    | ( ConflictModel )
    | ( HeadOfficeReasonMissingModel )
    | ( HolderUnchangedModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( TransferClashModel )
    | ( TransferSettledModel )
    | ( UpwardTransferNeedsReasonModel )
  ;
  DeclineSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SupportRequestDeclined, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
  EndAffairAnswer:
    | ( Omit<AffairEndDecided, 'affair'> & { affair: _RefType['Affair'] } )
    | ( AffairEndedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( TransferClashModel )
  ;
  EndAreaRuleAnswer:
    | ( Omit<AreaRuleClosed, 'areaRule'> & { areaRule: _RefType['AreaRule'] } )
    | ( AreaRuleEndedModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  EndDutyAnswer:
    | ( ConflictModel )
    | ( DutyEndedModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<StaffDutyEnded, 'staff'> & { staff?: Maybe<_RefType['StaffMember']> } )
  ;
  EndExchangeAnswer:
    | ( ConflictModel )
    | ( Omit<ExchangeEnded, 'exchange'> & { exchange: _RefType['Exchange'] } )
    | ( ExchangeHasStaffModel )
    | ( ExchangeStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  EndExchangeStayAnswer:
    | ( ConflictModel )
    | ( Omit<ExchangeStayEnded, 'staff'> & { staff: _RefType['StaffMember'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  EndTenureAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( TenureActNotPossibleModel )
    | ( Omit<TenureEnded, 'post' | 'tenure'> & { post: _RefType['Post'], tenure?: Maybe<_RefType['Tenure']> } )
  ;
  EscalateCoordinationCaseAnswer:
    | ( ConflictModel )
    | ( Omit<CoordinationCaseEscalated, 'case'> & { case: _RefType['CoordinationCase'] } )
    | ( CoordinationStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  EscalateSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( SupportNotOverdueModel )
    | ( SupportOfficeNotFitModel )
    | ( Omit<SupportRequestEscalated, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
  IssueStandardAnswer:
    | ( AreaRulesContradictModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<StandardIssued, 'standard'> & { standard: _RefType['Standard'] } )
    | ( StandardTopicTakenModel )
  ;
  MoveStaffAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeIsToCloseModel )
    | ( OfficeNotOpenModel )
    | ( Omit<StaffMoved, 'staff'> & { staff?: Maybe<_RefType['StaffMember']> } )
  ;
  OpenCoordinationCaseAnswer:
    | ( ConflictModel )
    | ( Omit<CoordinationCaseOpened, 'case'> & { case: _RefType['CoordinationCase'] } )
    | ( CoordinationOfficeNotFitModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
  ;
  OwedSubject:
    | ( CoordinationRecordModel )
    | ( SupportRecordModel )
  ;
  PlanAffairTransferAnswer:
    | ( AffairEndedModel )
    | ( Omit<AffairTransferPlanned, 'affair' | 'transfer'> & { affair: _RefType['Affair'], transfer: _RefType['AffairTransfer'] } )
    | ( ConflictModel )
    | ( HeadOfficeReasonMissingModel )
    | ( HolderUnchangedModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( TransferClashModel )
    | ( TransferDateNotFutureModel )
    | ( UpwardTransferNeedsReasonModel )
  ;
  PlanDistrictAnswer:
    | ( AreaWithoutDistrictModel )
    | ( BlocksNotCoveredModel )
    | ( BoundaryChangeClashesModel )
    | ( ConflictModel )
    | ( DistrictInUseModel )
    | ( DistrictNotThereModel )
    | ( Omit<DistrictPlanned, 'change' | 'district'> & { change: _RefType['BoundaryChange'], district: _RefType['District'] } )
    | ( DistrictWithoutTownsModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  PlanDistrictChangeAnswer:
    | ( AreaWithoutDistrictModel )
    | ( BlocksNotCoveredModel )
    | ( BoundaryChangeClashesModel )
    | ( ConflictModel )
    | ( Omit<DistrictChangePlanned, 'change' | 'district'> & { change: _RefType['BoundaryChange'], district: _RefType['District'] } )
    | ( DistrictInUseModel )
    | ( DistrictNotThereModel )
    | ( DistrictWithoutTownsModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  PlanDistrictEndAnswer:
    | ( AreaWithoutDistrictModel )
    | ( BlocksNotCoveredModel )
    | ( BoundaryChangeClashesModel )
    | ( ConflictModel )
    | ( Omit<DistrictEndPlanned, 'change'> & { change: _RefType['BoundaryChange'] } )
    | ( DistrictInUseModel )
    | ( DistrictNotThereModel )
    | ( DistrictWithoutTownsModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeHoldsAffairsModel )
  ;
  PlanExchangeAnswer:
    | ( ConflictModel )
    | ( Omit<ExchangePlanned, 'exchange'> & { exchange: _RefType['Exchange'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  PlanOfficeAnswer:
    | ( ConflictModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeHoldsAffairsModel )
    | ( OfficeInUseModel )
    | ( OfficeNotOpenModel )
    | ( Omit<OfficePlanned, 'change' | 'office'> & { change: _RefType['PlannedOfficeChange'], office: _RefType['Office'] } )
    | ( OfficeSeatTakenModel )
    | ( OfficeSeatVacantModel )
  ;
  PlanOfficeChangeAnswer:
    | ( ConflictModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<OfficeChangePlanned, 'change' | 'office'> & { change: _RefType['PlannedOfficeChange'], office: _RefType['Office'] } )
    | ( OfficeNotOpenModel )
    | ( OfficeSeatTakenModel )
    | ( OfficeSeatVacantModel )
  ;
  PlanOfficeClosureAnswer:
    | ( ConflictModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<OfficeClosurePlanned, 'change' | 'office'> & { change: _RefType['PlannedOfficeChange'], office: _RefType['Office'] } )
    | ( OfficeHoldsAffairsModel )
    | ( OfficeInUseModel )
    | ( OfficeNotOpenModel )
    | ( OfficeSeatTakenModel )
    | ( OfficeSeatVacantModel )
  ;
  PlanRegulationStatusAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( RegulationStatusNotPossibleModel )
    | ( Omit<RegulationStatusPlanned, 'regulation'> & { regulation: _RefType['Regulation'] } )
  ;
  PlanTrainingAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<TrainingPlanned, 'programme'> & { programme: _RefType['TrainingProgramme'] } )
  ;
  ProposeCoordinationAgreementAnswer:
    | ( ConflictModel )
    | ( Omit<CoordinationAgreementProposed, 'case'> & { case: _RefType['CoordinationCase'] } )
    | ( CoordinationStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  ReceiveSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SupportRequestReceived, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
  RecordDistrictProblemAnswer:
    | ( ConflictModel )
    | ( Omit<DistrictProblemRecorded, 'problem'> & { problem?: Maybe<_RefType['DistrictProblem']> } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RecordRegulationStatusAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( RegulationStatusNotPossibleModel )
    | ( RegulationStatusOutOfOrderModel )
    | ( Omit<RegulationStatusRecorded, 'regulation'> & { regulation: _RefType['Regulation'] } )
  ;
  RecordSkillAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SkillRecorded, 'staff'> & { staff?: Maybe<_RefType['StaffMember']> } )
  ;
  RecordTenureAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PostHeldModel )
    | ( PostNotHeldModel )
    | ( PostNotThereModel )
    | ( Omit<TenureRecorded, 'post' | 'tenure'> & { post: _RefType['Post'], tenure?: Maybe<_RefType['Tenure']> } )
  ;
  RecordTrainingAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<TrainingRecorded, 'staff'> & { staff?: Maybe<_RefType['StaffMember']> } )
  ;
  RecordWorkloadAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<WorkloadRecorded, 'figure'> & { figure: _RefType['WorkloadFigure'] } )
  ;
  RedirectSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( SupportOfficeNotFitModel )
    | ( Omit<SupportRequestRedirected, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
  RedrawBoundaryAnswer:
    | ( AreaWithoutDistrictModel )
    | ( BlocksNotCoveredModel )
    | ( BoundaryChangeClashesModel )
    | ( Omit<BoundaryRedrawn, 'change'> & { change: _RefType['BoundaryChange'] } )
    | ( ConflictModel )
    | ( DistrictInUseModel )
    | ( DistrictNotThereModel )
    | ( DistrictWithoutTownsModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  RegisterAffairAnswer:
    | ( Omit<AffairRegistered, 'affair'> & { affair: _RefType['Affair'] } )
    | ( ConflictModel )
    | ( HeadOfficeReasonMissingModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
  ;
  RegisterStaffAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeIsToCloseModel )
    | ( OfficeNotOpenModel )
    | ( StaffRegisteredModel )
    | ( Omit<StaffRegisteredAnew, 'staff'> & { staff?: Maybe<_RefType['StaffMember']> } )
  ;
  RepealStandardAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( StandardClosedModel )
    | ( StandardOutOfOrderModel )
    | ( Omit<StandardRepealed, 'standard'> & { standard: _RefType['Standard'] } )
  ;
  RequestSupportAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( SupportOfficeNotFitModel )
    | ( Omit<SupportRequested, 'request'> & { request: _RefType['SupportRequest'] } )
  ;
  ReviseStandardAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( StandardClosedModel )
    | ( StandardOutOfOrderModel )
    | ( Omit<StandardRevised, 'standard'> & { standard: _RefType['Standard'] } )
  ;
  SendOnExchangeAnswer:
    | ( ConflictModel )
    | ( ExchangeHeldModel )
    | ( ExchangeStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SentOnExchange, 'staff'> & { staff: _RefType['StaffMember'] } )
  ;
  SetAreaRuleAnswer:
    | ( AreaRuleExistsModel )
    | ( Omit<AreaRuleSet, 'areaRule'> & { areaRule: _RefType['AreaRule'] } )
    | ( ConflictModel )
    | ( ContradictsStandardModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  SettleReferenceDifferenceAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<ReferenceDifferenceSettled, 'settlement'> & { settlement?: Maybe<_RefType['ReferenceSettlement']> } )
    | ( ReferenceNotAdoptableModel )
  ;
  StateHeadOfficeReasonsAnswer:
    | ( ConflictModel )
    | ( Omit<HeadOfficeReasonsStated, 'affair'> & { affair: _RefType['Affair'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotHeldByHeadOfficeModel )
    | ( NotPermittedModel )
  ;
  StatisticPlace:
    | ( AreaModel )
    | ( DistrictModel )
    | ( WardModel )
  ;
  SupersedeBasicPrincipleAnswer:
    | ( Omit<BasicPrincipleSuperseded, 'principle' | 'superseded'> & { principle: _RefType['BasicPrinciple'], superseded: _RefType['BasicPrinciple'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( PrincipleDayNotAfterModel )
    | ( PrincipleSupersededModel )
  ;
  TakeCoordinationPositionAnswer:
    | ( ConflictModel )
    | ( Omit<CoordinationPositionTaken, 'case'> & { case: _RefType['CoordinationCase'] } )
    | ( CoordinationStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawAffairTransferAnswer:
    | ( Omit<AffairTransferWithdrawn, 'affair' | 'transfer'> & { affair: _RefType['Affair'], transfer: _RefType['AffairTransfer'] } )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( TransferClashModel )
    | ( TransferSettledModel )
  ;
  WithdrawCoordinationCaseAnswer:
    | ( ConflictModel )
    | ( Omit<CoordinationCaseWithdrawn, 'case'> & { case: _RefType['CoordinationCase'] } )
    | ( CoordinationStepNotPossibleModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawExchangeAnswer:
    | ( ConflictModel )
    | ( ExchangeHasStaffModel )
    | ( ExchangeStepNotPossibleModel )
    | ( Omit<ExchangeWithdrawn, 'exchange'> & { exchange: _RefType['Exchange'] } )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
  WithdrawOpinionRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<OpinionRequestWithdrawn, 'opinion'> & { opinion: _RefType['AppointmentOpinion'] } )
    | ( OpinionStepNotPossibleModel )
  ;
  WithdrawPlannedBoundaryChangeAnswer:
    | ( AreaWithoutDistrictModel )
    | ( BlocksNotCoveredModel )
    | ( BoundaryChangeClashesModel )
    | ( ChangeInForceModel )
    | ( ConflictModel )
    | ( DistrictInUseModel )
    | ( DistrictNotThereModel )
    | ( DistrictWithoutTownsModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<PlannedBoundaryChangeWithdrawn, 'change'> & { change: _RefType['BoundaryChange'] } )
  ;
  WithdrawPlannedOfficeChangeAnswer:
    | ( ChangeInForceModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeHoldsAffairsModel )
    | ( OfficeInUseModel )
    | ( OfficeSeatTakenModel )
    | ( Omit<PlannedOfficeChangeWithdrawn, 'office'> & { office?: Maybe<_RefType['Office']> } )
  ;
  WithdrawPostAppointmentAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<PostAppointmentWithdrawn, 'post'> & { post: _RefType['Post'] } )
    | ( TenureActNotPossibleModel )
  ;
  WithdrawSupportRequestAnswer:
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( Omit<SupportRequestWithdrawn, 'request'> & { request: _RefType['SupportRequest'] } )
    | ( SupportStepNotPossibleModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AffairModel )
    | ( AreaModel )
    | ( AreaRuleModel )
    | ( BoundaryChangeModel )
    | ( BoundaryFollowUpModel )
    | ( ClauseModel )
    | ( ClauseDocumentModel )
    | ( CoordinationRecordModel )
    | ( DistrictModel )
    | ( ExchangeModel )
    | ( OfficeModel )
    | ( PostModel )
    | ( RegulationModel )
    | ( StandardModel )
    | ( SupportRecordModel )
    | ( TermModel )
    | ( TownModel )
    | ( WardModel )
  ;
  Problem:
    | ( AddressNotFoundModel )
    | ( AddressOutsideWardModel )
    | ( AffairEndedModel )
    | ( AgreementAlreadyAcceptedModel )
    | ( AgreementTextChangedModel )
    | ( AreaRuleEndedModel )
    | ( AreaRuleExistsModel )
    | ( AreaRulesContradictModel )
    | ( AreaWithoutDistrictModel )
    | ( BlocksNotCoveredModel )
    | ( BoundaryChangeClashesModel )
    | ( ChangeInForceModel )
    | ( ConflictModel )
    | ( ContradictsStandardModel )
    | ( CoordinationNeedsHeadOfficeModel )
    | ( CoordinationOfficeNotFitModel )
    | ( CoordinationStepNotPossibleModel )
    | ( DistrictInUseModel )
    | ( DistrictNotThereModel )
    | ( DistrictWithoutTownsModel )
    | ( DutyEndedModel )
    | ( DutyHeldModel )
    | ( DutyNotEligibleModel )
    | ( EffectiveDateNotFutureModel )
    | ( ExchangeHasStaffModel )
    | ( ExchangeHeldModel )
    | ( ExchangeStepNotPossibleModel )
    | ( FollowUpSettledModel )
    | ( HeadOfficeReasonMissingModel )
    | ( HolderUnchangedModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotHeldByHeadOfficeModel )
    | ( NotPermittedModel )
    | ( OfficeHasDirectorModel )
    | ( OfficeHoldsAffairsModel )
    | ( OfficeInUseModel )
    | ( OfficeIsToCloseModel )
    | ( OfficeNotOpenModel )
    | ( OfficeSeatTakenModel )
    | ( OfficeSeatVacantModel )
    | ( OpinionAskedModel )
    | ( OpinionStepNotPossibleModel )
    | ( OpinionTooLateModel )
    | ( PostHeldModel )
    | ( PostNotHeldModel )
    | ( PostNotThereModel )
    | ( PrincipleDayNotAfterModel )
    | ( PrincipleSupersededModel )
    | ( ReferenceNotAdoptableModel )
    | ( RegulationStatusNotPossibleModel )
    | ( RegulationStatusOutOfOrderModel )
    | ( StaffRegisteredModel )
    | ( StandardClosedModel )
    | ( StandardOutOfOrderModel )
    | ( StandardTopicTakenModel )
    | ( SupportNotOverdueModel )
    | ( SupportOfficeNotFitModel )
    | ( SupportStepNotPossibleModel )
    | ( TenureActNotPossibleModel )
    | ( TransferClashModel )
    | ( TransferDateNotFutureModel )
    | ( TransferSettledModel )
    | ( UpwardTransferNeedsReasonModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbolishPostAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbolishPostAnswer']>;
  AbolishPostInput: AbolishPostInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptCoordinationAgreementAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptCoordinationAgreementAnswer']>;
  AcceptCoordinationAgreementInput: AcceptCoordinationAgreementInput;
  AcceptSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptSupportRequestAnswer']>;
  AcceptSupportRequestInput: AcceptSupportRequestInput;
  ActingAppointed: ResolverTypeWrapper<Omit<ActingAppointed, 'post' | 'tenure'> & { post: ResolversTypes['Post'], tenure?: Maybe<ResolversTypes['Tenure']> }>;
  ActingReason: ActingReason;
  AddressAmbiguous: ResolverTypeWrapper<AddressAmbiguousModel>;
  AddressAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressAnswer']>;
  AddressCandidate: ResolverTypeWrapper<Omit<AddressCandidate, 'jurisdiction'> & { jurisdiction: ResolversTypes['Jurisdiction'] }>;
  AddressFound: ResolverTypeWrapper<AddressFoundModel>;
  AddressNotFound: ResolverTypeWrapper<AddressNotFoundModel>;
  AddressOutsideWard: ResolverTypeWrapper<AddressOutsideWardModel>;
  AddressPart: AddressPart;
  Affair: ResolverTypeWrapper<AffairModel>;
  AffairAction: AffairAction;
  AffairAllocation: ResolverTypeWrapper<AffairAllocationModel>;
  AffairChannel: AffairChannel;
  AffairConnection: ResolverTypeWrapper<Omit<AffairConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffairEdge']>, nodes: ReadonlyArray<ResolversTypes['Affair']> }>;
  AffairDuplicate: ResolverTypeWrapper<AffairDuplicateModel>;
  AffairDuplicateConnection: ResolverTypeWrapper<Omit<AffairDuplicateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffairDuplicateEdge']>, nodes: ReadonlyArray<ResolversTypes['AffairDuplicate']> }>;
  AffairDuplicateEdge: ResolverTypeWrapper<Omit<AffairDuplicateEdge, 'node'> & { node: ResolversTypes['AffairDuplicate'] }>;
  AffairEdge: ResolverTypeWrapper<Omit<AffairEdge, 'node'> & { node: ResolversTypes['Affair'] }>;
  AffairEndDecided: ResolverTypeWrapper<Omit<AffairEndDecided, 'affair'> & { affair: ResolversTypes['Affair'] }>;
  AffairEnded: ResolverTypeWrapper<AffairEndedModel>;
  AffairFinding: ResolverTypeWrapper<AffairFindingModel>;
  AffairFindingConnection: ResolverTypeWrapper<Omit<AffairFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffairFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['AffairFinding']> }>;
  AffairFindingEdge: ResolverTypeWrapper<Omit<AffairFindingEdge, 'node'> & { node: ResolversTypes['AffairFinding'] }>;
  AffairFindingKind: AffairFindingKind;
  AffairHolder: ResolverTypeWrapper<AffairHolderModel>;
  AffairHolderInput: AffairHolderInput;
  AffairKind: AffairKind;
  AffairKindFilter: AffairKindFilter;
  AffairMoves: ResolverTypeWrapper<AffairMoves>;
  AffairMovesInput: AffairMovesInput;
  AffairOrder: AffairOrder;
  AffairOrderField: AffairOrderField;
  AffairRegistered: ResolverTypeWrapper<Omit<AffairRegistered, 'affair'> & { affair: ResolversTypes['Affair'] }>;
  AffairTier: AffairTier;
  AffairTierFilter: AffairTierFilter;
  AffairTransfer: ResolverTypeWrapper<AffairTransferModel>;
  AffairTransferAction: AffairTransferAction;
  AffairTransferConnection: ResolverTypeWrapper<Omit<AffairTransferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffairTransferEdge']>, nodes: ReadonlyArray<ResolversTypes['AffairTransfer']> }>;
  AffairTransferDecided: ResolverTypeWrapper<Omit<AffairTransferDecided, 'affair' | 'transfer'> & { affair: ResolversTypes['Affair'], transfer: ResolversTypes['AffairTransfer'] }>;
  AffairTransferDirection: AffairTransferDirection;
  AffairTransferEdge: ResolverTypeWrapper<Omit<AffairTransferEdge, 'node'> & { node: ResolversTypes['AffairTransfer'] }>;
  AffairTransferPlanned: ResolverTypeWrapper<Omit<AffairTransferPlanned, 'affair' | 'transfer'> & { affair: ResolversTypes['Affair'], transfer: ResolversTypes['AffairTransfer'] }>;
  AffairTransferState: AffairTransferState;
  AffairTransferWithdrawn: ResolverTypeWrapper<Omit<AffairTransferWithdrawn, 'affair' | 'transfer'> & { affair: ResolversTypes['Affair'], transfer: ResolversTypes['AffairTransfer'] }>;
  AffairWhere: AffairWhere;
  AgreementAlreadyAccepted: ResolverTypeWrapper<AgreementAlreadyAcceptedModel>;
  AgreementText: ResolverTypeWrapper<TextToldModel>;
  AgreementTextChanged: ResolverTypeWrapper<AgreementTextChangedModel>;
  AnswerAppointmentOpinionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerAppointmentOpinionAnswer']>;
  AnswerAppointmentOpinionInput: AnswerAppointmentOpinionInput;
  AnswerSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSupportRequestAnswer']>;
  AnswerSupportRequestInput: AnswerSupportRequestInput;
  AppointActingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointActingAnswer']>;
  AppointActingInput: AppointActingInput;
  AppointToPostAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointToPostAnswer']>;
  AppointToPostInput: AppointToPostInput;
  AppointmentOpinion: ResolverTypeWrapper<OpinionModel>;
  AppointmentOpinionAnswered: ResolverTypeWrapper<Omit<AppointmentOpinionAnswered, 'opinion'> & { opinion: ResolversTypes['AppointmentOpinion'] }>;
  AppointmentOpinionAsked: ResolverTypeWrapper<Omit<AppointmentOpinionAsked, 'opinion'> & { opinion: ResolversTypes['AppointmentOpinion'] }>;
  AppointmentOpinionConnection: ResolverTypeWrapper<Omit<AppointmentOpinionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppointmentOpinionEdge']>, nodes: ReadonlyArray<ResolversTypes['AppointmentOpinion']> }>;
  AppointmentOpinionEdge: ResolverTypeWrapper<Omit<AppointmentOpinionEdge, 'node'> & { node: ResolversTypes['AppointmentOpinion'] }>;
  AppointmentOpinionOrder: AppointmentOpinionOrder;
  AppointmentOpinionOrderField: AppointmentOpinionOrderField;
  AppointmentOpinionWhere: AppointmentOpinionWhere;
  Area: ResolverTypeWrapper<AreaModel>;
  AreaConnection: ResolverTypeWrapper<Omit<AreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AreaEdge']>, nodes: ReadonlyArray<ResolversTypes['Area']> }>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  AreaRule: ResolverTypeWrapper<AreaRuleModel>;
  AreaRuleAction: AreaRuleAction;
  AreaRuleClosed: ResolverTypeWrapper<Omit<AreaRuleClosed, 'areaRule'> & { areaRule: ResolversTypes['AreaRule'] }>;
  AreaRuleConnection: ResolverTypeWrapper<Omit<AreaRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AreaRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['AreaRule']> }>;
  AreaRuleEdge: ResolverTypeWrapper<Omit<AreaRuleEdge, 'node'> & { node: ResolversTypes['AreaRule'] }>;
  AreaRuleEnded: ResolverTypeWrapper<AreaRuleEndedModel>;
  AreaRuleExists: ResolverTypeWrapper<AreaRuleExistsModel>;
  AreaRuleSet: ResolverTypeWrapper<Omit<AreaRuleSet, 'areaRule'> & { areaRule: ResolversTypes['AreaRule'] }>;
  AreaRulesContradict: ResolverTypeWrapper<AreaRulesContradictModel>;
  AreaWhere: AreaWhere;
  AreaWithoutDistrict: ResolverTypeWrapper<AreaWithoutDistrictModel>;
  ArticleRange: ResolverTypeWrapper<ArticleRange>;
  AskAppointmentOpinionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskAppointmentOpinionAnswer']>;
  AskAppointmentOpinionInput: AskAppointmentOpinionInput;
  AssignDutyAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignDutyAnswer']>;
  AssignDutyInput: AssignDutyInput;
  AssignSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignSupportRequestAnswer']>;
  AssignSupportRequestInput: AssignSupportRequestInput;
  AssignmentCorrected: ResolverTypeWrapper<Omit<AssignmentCorrected, 'change'> & { change: ResolversTypes['BoundaryChange'] }>;
  BasicPrinciple: ResolverTypeWrapper<BasicPrincipleModel>;
  BasicPrincipleAction: BasicPrincipleAction;
  BasicPrincipleSuperseded: ResolverTypeWrapper<Omit<BasicPrincipleSuperseded, 'principle' | 'superseded'> & { principle: ResolversTypes['BasicPrinciple'], superseded: ResolversTypes['BasicPrinciple'] }>;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  BilingualTextInput: BilingualTextInput;
  BlockFault: BlockFault;
  BlockRange: ResolverTypeWrapper<BlockRange>;
  BlockRangeInput: BlockRangeInput;
  BlocksNotCovered: ResolverTypeWrapper<BlocksNotCoveredModel>;
  BoundaryChange: ResolverTypeWrapper<BoundaryChangeModel>;
  BoundaryChangeAction: BoundaryChangeAction;
  BoundaryChangeClashes: ResolverTypeWrapper<BoundaryChangeClashesModel>;
  BoundaryChangeConnection: ResolverTypeWrapper<Omit<BoundaryChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BoundaryChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['BoundaryChange']> }>;
  BoundaryChangeEdge: ResolverTypeWrapper<Omit<BoundaryChangeEdge, 'node'> & { node: ResolversTypes['BoundaryChange'] }>;
  BoundaryChangeKind: BoundaryChangeKind;
  BoundaryChangeKindFilter: BoundaryChangeKindFilter;
  BoundaryChangeOrder: BoundaryChangeOrder;
  BoundaryChangeOrderField: BoundaryChangeOrderField;
  BoundaryChangeState: BoundaryChangeState;
  BoundaryChangeWhere: BoundaryChangeWhere;
  BoundaryConcern: BoundaryConcern;
  BoundaryConcernFilter: BoundaryConcernFilter;
  BoundaryFollowUp: ResolverTypeWrapper<BoundaryFollowUpModel>;
  BoundaryFollowUpAction: BoundaryFollowUpAction;
  BoundaryFollowUpConfirmed: ResolverTypeWrapper<Omit<BoundaryFollowUpConfirmed, 'followUp'> & { followUp: ResolversTypes['BoundaryFollowUp'] }>;
  BoundaryFollowUpConnection: ResolverTypeWrapper<Omit<BoundaryFollowUpConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BoundaryFollowUpEdge']>, nodes: ReadonlyArray<ResolversTypes['BoundaryFollowUp']> }>;
  BoundaryFollowUpEdge: ResolverTypeWrapper<Omit<BoundaryFollowUpEdge, 'node'> & { node: ResolversTypes['BoundaryFollowUp'] }>;
  BoundaryFollowUpOrder: BoundaryFollowUpOrder;
  BoundaryFollowUpOrderField: BoundaryFollowUpOrderField;
  BoundaryFollowUpState: BoundaryFollowUpState;
  BoundaryFollowUpStateFilter: BoundaryFollowUpStateFilter;
  BoundaryFollowUpWhere: BoundaryFollowUpWhere;
  BoundaryMove: ResolverTypeWrapper<BoundaryMoveModel>;
  BoundaryMoveInput: BoundaryMoveInput;
  BoundaryOutcome: BoundaryOutcome;
  BoundaryRedrawn: ResolverTypeWrapper<Omit<BoundaryRedrawn, 'change'> & { change: ResolversTypes['BoundaryChange'] }>;
  BoundaryTask: ResolverTypeWrapper<BoundaryTaskModel>;
  ChangeInForce: ResolverTypeWrapper<ChangeInForceModel>;
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseConnection: ResolverTypeWrapper<Omit<ClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  ClauseDocument: ResolverTypeWrapper<ClauseDocumentModel>;
  ClauseDocumentKind: ClauseDocumentKind;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  ClauseFate: ClauseFate;
  ClauseForce: ClauseForce;
  ClauseForceFilter: ClauseForceFilter;
  ClauseKind: ClauseKind;
  ClauseKindFilter: ClauseKindFilter;
  ClauseOrder: ClauseOrder;
  ClauseOrderField: ClauseOrderField;
  ClauseSide: ClauseSide;
  ClauseSideFilter: ClauseSideFilter;
  ClauseVersion: ResolverTypeWrapper<ClauseVersionModel>;
  ClauseWhere: ClauseWhere;
  Clock: ResolverTypeWrapper<ClockModel>;
  ClockCertainty: ClockCertainty;
  ClockDirection: ClockDirection;
  ClockEscalation: ResolverTypeWrapper<ClockEscalation>;
  ClockFirstDay: ClockFirstDay;
  ClockHolidayRule: ClockHolidayRule;
  ClockRule: ResolverTypeWrapper<ClockRuleModel>;
  ClockState: ClockState;
  ClockUnit: ClockUnit;
  CloseCoordinationCaseAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCoordinationCaseAnswer']>;
  CloseCoordinationCaseInput: CloseCoordinationCaseInput;
  Confidence: Confidence;
  ConfirmBoundaryFollowUpAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmBoundaryFollowUpAnswer']>;
  ConfirmBoundaryFollowUpInput: ConfirmBoundaryFollowUpInput;
  ConfirmMatchAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmMatchAnswer']>;
  ConfirmMatchInput: ConfirmMatchInput;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  ContradictsStandard: ResolverTypeWrapper<ContradictsStandardModel>;
  CoordinationAction: CoordinationAction;
  CoordinationAgreementAccepted: ResolverTypeWrapper<Omit<CoordinationAgreementAccepted, 'case'> & { case: ResolversTypes['CoordinationCase'] }>;
  CoordinationAgreementProposed: ResolverTypeWrapper<Omit<CoordinationAgreementProposed, 'case'> & { case: ResolversTypes['CoordinationCase'] }>;
  CoordinationCase: ResolverTypeWrapper<CoordinationRecordModel>;
  CoordinationCaseClosed: ResolverTypeWrapper<Omit<CoordinationCaseClosed, 'case'> & { case: ResolversTypes['CoordinationCase'] }>;
  CoordinationCaseConnection: ResolverTypeWrapper<Omit<CoordinationCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoordinationCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['CoordinationCase']> }>;
  CoordinationCaseCount: ResolverTypeWrapper<CoordinationCaseCount>;
  CoordinationCaseEdge: ResolverTypeWrapper<Omit<CoordinationCaseEdge, 'node'> & { node: ResolversTypes['CoordinationCase'] }>;
  CoordinationCaseEscalated: ResolverTypeWrapper<Omit<CoordinationCaseEscalated, 'case'> & { case: ResolversTypes['CoordinationCase'] }>;
  CoordinationCaseOpened: ResolverTypeWrapper<Omit<CoordinationCaseOpened, 'case'> & { case: ResolversTypes['CoordinationCase'] }>;
  CoordinationCaseOrder: CoordinationCaseOrder;
  CoordinationCaseOrderField: CoordinationCaseOrderField;
  CoordinationCaseWhere: CoordinationCaseWhere;
  CoordinationCaseWithdrawn: ResolverTypeWrapper<Omit<CoordinationCaseWithdrawn, 'case'> & { case: ResolversTypes['CoordinationCase'] }>;
  CoordinationChange: ResolverTypeWrapper<CoordinationChangeModel>;
  CoordinationNeedsHeadOffice: ResolverTypeWrapper<CoordinationNeedsHeadOfficeModel>;
  CoordinationOfficeNotFit: ResolverTypeWrapper<CoordinationOfficeNotFitModel>;
  CoordinationParty: ResolverTypeWrapper<PartyModel>;
  CoordinationPosition: ResolverTypeWrapper<CoordinationPositionModel>;
  CoordinationPositionTaken: ResolverTypeWrapper<Omit<CoordinationPositionTaken, 'case'> & { case: ResolversTypes['CoordinationCase'] }>;
  CoordinationRole: CoordinationRole;
  CoordinationStance: CoordinationStance;
  CoordinationState: CoordinationState;
  CoordinationStateFilter: CoordinationStateFilter;
  CoordinationStep: CoordinationStep;
  CoordinationStepNotPossible: ResolverTypeWrapper<CoordinationStepNotPossibleModel>;
  CorrectAssignmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectAssignmentAnswer']>;
  CorrectAssignmentInput: CorrectAssignmentInput;
  CorrectOfficeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectOfficeAnswer']>;
  CorrectOfficeInput: CorrectOfficeInput;
  CreatePostAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePostAnswer']>;
  CreatePostInput: CreatePostInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DecideAffairTransferAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAffairTransferAnswer']>;
  DecideAffairTransferInput: DecideAffairTransferInput;
  DecisionInput: DecisionInput;
  DeclineSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineSupportRequestAnswer']>;
  DeclineSupportRequestInput: DeclineSupportRequestInput;
  District: ResolverTypeWrapper<DistrictModel>;
  DistrictChangePlanned: ResolverTypeWrapper<Omit<DistrictChangePlanned, 'change' | 'district'> & { change: ResolversTypes['BoundaryChange'], district: ResolversTypes['District'] }>;
  DistrictConnection: ResolverTypeWrapper<Omit<DistrictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DistrictEdge']>, nodes: ReadonlyArray<ResolversTypes['District']> }>;
  DistrictEdge: ResolverTypeWrapper<Omit<DistrictEdge, 'node'> & { node: ResolversTypes['District'] }>;
  DistrictEndPlanned: ResolverTypeWrapper<Omit<DistrictEndPlanned, 'change'> & { change: ResolversTypes['BoundaryChange'] }>;
  DistrictInUse: ResolverTypeWrapper<DistrictInUseModel>;
  DistrictNotThere: ResolverTypeWrapper<DistrictNotThereModel>;
  DistrictPlanned: ResolverTypeWrapper<Omit<DistrictPlanned, 'change' | 'district'> & { change: ResolversTypes['BoundaryChange'], district: ResolversTypes['District'] }>;
  DistrictProblem: ResolverTypeWrapper<ProblemAtModel>;
  DistrictProblemRecorded: ResolverTypeWrapper<Omit<DistrictProblemRecorded, 'problem'> & { problem?: Maybe<ResolversTypes['DistrictProblem']> }>;
  DistrictTownInput: DistrictTownInput;
  DistrictWhere: DistrictWhere;
  DistrictWithoutTowns: ResolverTypeWrapper<DistrictWithoutTownsModel>;
  DocumentPart: ResolverTypeWrapper<DocumentPart>;
  DutyAssigned: ResolverTypeWrapper<Omit<DutyAssigned, 'staff'> & { staff?: Maybe<ResolversTypes['StaffMember']> }>;
  DutyEnded: ResolverTypeWrapper<DutyEndedModel>;
  DutyHeld: ResolverTypeWrapper<DutyHeldModel>;
  DutyIneligibility: DutyIneligibility;
  DutyKind: DutyKind;
  DutyNotEligible: ResolverTypeWrapper<DutyNotEligibleModel>;
  EffectiveDateNotFuture: ResolverTypeWrapper<EffectiveDateNotFutureModel>;
  EndAffairAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAffairAnswer']>;
  EndAffairInput: EndAffairInput;
  EndAreaRuleAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAreaRuleAnswer']>;
  EndAreaRuleInput: EndAreaRuleInput;
  EndDutyAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndDutyAnswer']>;
  EndDutyInput: EndDutyInput;
  EndExchangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndExchangeAnswer']>;
  EndExchangeInput: EndExchangeInput;
  EndExchangeStayAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndExchangeStayAnswer']>;
  EndExchangeStayInput: EndExchangeStayInput;
  EndTenureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndTenureAnswer']>;
  EndTenureInput: EndTenureInput;
  EscalateCoordinationCaseAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateCoordinationCaseAnswer']>;
  EscalateCoordinationCaseInput: EscalateCoordinationCaseInput;
  EscalateSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateSupportRequestAnswer']>;
  EscalateSupportRequestInput: EscalateSupportRequestInput;
  Establishment: ResolverTypeWrapper<EstablishmentModel>;
  EstablishmentLine: ResolverTypeWrapper<EstablishmentLine>;
  EstablishmentTotal: ResolverTypeWrapper<EstablishmentTotal>;
  Exchange: ResolverTypeWrapper<ExchangeModel>;
  ExchangeAction: ExchangeAction;
  ExchangeConnection: ResolverTypeWrapper<Omit<ExchangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExchangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Exchange']> }>;
  ExchangeDirection: ExchangeDirection;
  ExchangeEdge: ResolverTypeWrapper<Omit<ExchangeEdge, 'node'> & { node: ResolversTypes['Exchange'] }>;
  ExchangeEnded: ResolverTypeWrapper<Omit<ExchangeEnded, 'exchange'> & { exchange: ResolversTypes['Exchange'] }>;
  ExchangeHasStaff: ResolverTypeWrapper<ExchangeHasStaffModel>;
  ExchangeHeld: ResolverTypeWrapper<ExchangeHeldModel>;
  ExchangeOrder: ExchangeOrder;
  ExchangeOrderField: ExchangeOrderField;
  ExchangePartnerInput: ExchangePartnerInput;
  ExchangePartnerKind: ExchangePartnerKind;
  ExchangePartnerKindFilter: ExchangePartnerKindFilter;
  ExchangePlanned: ResolverTypeWrapper<Omit<ExchangePlanned, 'exchange'> & { exchange: ResolversTypes['Exchange'] }>;
  ExchangeState: ExchangeState;
  ExchangeStay: ResolverTypeWrapper<ExchangeStayModel>;
  ExchangeStayEnded: ResolverTypeWrapper<Omit<ExchangeStayEnded, 'staff'> & { staff: ResolversTypes['StaffMember'] }>;
  ExchangeStepNotPossible: ResolverTypeWrapper<ExchangeStepNotPossibleModel>;
  ExchangeWhere: ExchangeWhere;
  ExchangeWithdrawn: ResolverTypeWrapper<Omit<ExchangeWithdrawn, 'exchange'> & { exchange: ResolversTypes['Exchange'] }>;
  Figure: ResolverTypeWrapper<FigureModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureConnection: ResolverTypeWrapper<Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversTypes['Figure']> }>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureMethod: FigureMethod;
  FigureUnit: FigureUnit;
  FollowUpSettled: ResolverTypeWrapper<FollowUpSettledModel>;
  HeadOfficeReason: HeadOfficeReason;
  HeadOfficeReasonFilter: HeadOfficeReasonFilter;
  HeadOfficeReasonMissing: ResolverTypeWrapper<HeadOfficeReasonMissingModel>;
  HeadOfficeReasonsStated: ResolverTypeWrapper<Omit<HeadOfficeReasonsStated, 'affair'> & { affair: ResolversTypes['Affair'] }>;
  HeldPost: ResolverTypeWrapper<HeldPostModel>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HolderAppointed: ResolverTypeWrapper<Omit<HolderAppointed, 'post' | 'tenure'> & { post: ResolversTypes['Post'], tenure?: Maybe<ResolversTypes['Tenure']> }>;
  HolderUnchanged: ResolverTypeWrapper<HolderUnchangedModel>;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IntFilter: IntFilter;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  IssueStandardAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueStandardAnswer']>;
  IssueStandardInput: IssueStandardInput;
  Jurisdiction: ResolverTypeWrapper<JurisdictionModel>;
  Language: Language;
  LegalGround: ResolverTypeWrapper<LegalGroundModel>;
  MatchCandidate: ResolverTypeWrapper<Omit<MatchCandidate, 'staff'> & { staff: ResolversTypes['StaffMember'] }>;
  MatchConfirmed: ResolverTypeWrapper<Omit<MatchConfirmed, 'staff'> & { staff?: Maybe<ResolversTypes['StaffMember']> }>;
  MatchContribution: ResolverTypeWrapper<MatchContribution>;
  MayorsActInput: MayorsActInput;
  Measure: Measure;
  MonthsInput: MonthsInput;
  MoveStaffAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveStaffAnswer']>;
  MoveStaffInput: MoveStaffInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  NearOffice: ResolverTypeWrapper<NearOfficeModel>;
  NearestOffices: ResolverTypeWrapper<NearestModel>;
  NewcomerGuide: ResolverTypeWrapper<Omit<NewcomerGuide, 'district' | 'resolution'> & { district?: Maybe<ResolversTypes['District']>, resolution?: Maybe<ResolversTypes['AddressAnswer']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotHeldByHeadOffice: ResolverTypeWrapper<NotHeldByHeadOfficeModel>;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  Office: ResolverTypeWrapper<OfficeModel>;
  OfficeAction: OfficeAction;
  OfficeChange: ResolverTypeWrapper<OfficeChangeModel>;
  OfficeChangeKind: OfficeChangeKind;
  OfficeChangePlanned: ResolverTypeWrapper<Omit<OfficeChangePlanned, 'change' | 'office'> & { change: ResolversTypes['PlannedOfficeChange'], office: ResolversTypes['Office'] }>;
  OfficeClosurePlanned: ResolverTypeWrapper<Omit<OfficeClosurePlanned, 'change' | 'office'> & { change: ResolversTypes['PlannedOfficeChange'], office: ResolversTypes['Office'] }>;
  OfficeCohort: ResolverTypeWrapper<CohortModel>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeCorrected: ResolverTypeWrapper<Omit<OfficeCorrected, 'office'> & { office: ResolversTypes['Office'] }>;
  OfficeCount: ResolverTypeWrapper<Omit<OfficeCount, 'cohorts'> & { cohorts: ReadonlyArray<ResolversTypes['OfficeCohort']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OfficeEvent: ResolverTypeWrapper<Omit<OfficeEvent, 'changes' | 'cohorts'> & { changes: ReadonlyArray<ResolversTypes['OfficeChange']>, cohorts: ReadonlyArray<ResolversTypes['OfficeCohort']> }>;
  OfficeFact: OfficeFact;
  OfficeFactsInput: OfficeFactsInput;
  OfficeHasDirector: ResolverTypeWrapper<OfficeHasDirectorModel>;
  OfficeHoldsAffairs: ResolverTypeWrapper<OfficeHoldsAffairsModel>;
  OfficeInUse: ResolverTypeWrapper<OfficeInUseModel>;
  OfficeIsToClose: ResolverTypeWrapper<OfficeIsToCloseModel>;
  OfficeKind: OfficeKind;
  OfficeKindFilter: OfficeKindFilter;
  OfficeNotOpen: ResolverTypeWrapper<OfficeNotOpenModel>;
  OfficePartner: ResolverTypeWrapper<OfficePartnerModel>;
  OfficePlanned: ResolverTypeWrapper<Omit<OfficePlanned, 'change' | 'office'> & { change: ResolversTypes['PlannedOfficeChange'], office: ResolversTypes['Office'] }>;
  OfficePost: ResolverTypeWrapper<OfficePost>;
  OfficePostInput: OfficePostInput;
  OfficePosts: ResolverTypeWrapper<OfficePosts>;
  OfficeRole: OfficeRole;
  OfficeSeatTaken: ResolverTypeWrapper<OfficeSeatTakenModel>;
  OfficeSeatVacant: ResolverTypeWrapper<OfficeSeatVacantModel>;
  OfficeSection: ResolverTypeWrapper<OfficeSection>;
  OfficeSectionInput: OfficeSectionInput;
  OfficeSections: ResolverTypeWrapper<OfficeSections>;
  OfficeState: OfficeState;
  OfficeSuccession: ResolverTypeWrapper<SuccessionModel>;
  OfficeTier: OfficeTier;
  OfficeWhere: OfficeWhere;
  OpenCoordinationCaseAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCoordinationCaseAnswer']>;
  OpenCoordinationCaseInput: OpenCoordinationCaseInput;
  OpinionAction: OpinionAction;
  OpinionAsked: ResolverTypeWrapper<OpinionAskedModel>;
  OpinionRequestWithdrawn: ResolverTypeWrapper<Omit<OpinionRequestWithdrawn, 'opinion'> & { opinion: ResolversTypes['AppointmentOpinion'] }>;
  OpinionStance: OpinionStance;
  OpinionState: OpinionState;
  OpinionStepNotPossible: ResolverTypeWrapper<OpinionStepNotPossibleModel>;
  OpinionTooLate: ResolverTypeWrapper<OpinionTooLateModel>;
  OrderDirection: OrderDirection;
  OwedDuty: ResolverTypeWrapper<DutyTodayModel>;
  OwedDutyConnection: ResolverTypeWrapper<Omit<OwedDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OwedDutyEdge']>, nodes: ReadonlyArray<ResolversTypes['OwedDuty']> }>;
  OwedDutyEdge: ResolverTypeWrapper<Omit<OwedDutyEdge, 'node'> & { node: ResolversTypes['OwedDuty'] }>;
  OwedSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwedSubject']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  PlaceProfile: ResolverTypeWrapper<ProfileModel>;
  PlanAffairTransferAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanAffairTransferAnswer']>;
  PlanAffairTransferInput: PlanAffairTransferInput;
  PlanDistrictAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDistrictAnswer']>;
  PlanDistrictChangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDistrictChangeAnswer']>;
  PlanDistrictChangeInput: PlanDistrictChangeInput;
  PlanDistrictEndAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanDistrictEndAnswer']>;
  PlanDistrictEndInput: PlanDistrictEndInput;
  PlanDistrictInput: PlanDistrictInput;
  PlanExchangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanExchangeAnswer']>;
  PlanExchangeInput: PlanExchangeInput;
  PlanOfficeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanOfficeAnswer']>;
  PlanOfficeChangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanOfficeChangeAnswer']>;
  PlanOfficeChangeInput: PlanOfficeChangeInput;
  PlanOfficeClosureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanOfficeClosureAnswer']>;
  PlanOfficeClosureInput: PlanOfficeClosureInput;
  PlanOfficeInput: PlanOfficeInput;
  PlanRegulationStatusAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanRegulationStatusAnswer']>;
  PlanRegulationStatusInput: PlanRegulationStatusInput;
  PlanTrainingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanTrainingAnswer']>;
  PlanTrainingInput: PlanTrainingInput;
  PlannedBoundaryChangeWithdrawn: ResolverTypeWrapper<Omit<PlannedBoundaryChangeWithdrawn, 'change'> & { change: ResolversTypes['BoundaryChange'] }>;
  PlannedOfficeChange: ResolverTypeWrapper<PlannedModel>;
  PlannedOfficeChangeWithdrawn: ResolverTypeWrapper<Omit<PlannedOfficeChangeWithdrawn, 'office'> & { office?: Maybe<ResolversTypes['Office']> }>;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Post: ResolverTypeWrapper<PostModel>;
  PostAbolished: ResolverTypeWrapper<Omit<PostAbolished, 'post'> & { post: ResolversTypes['Post'] }>;
  PostAction: PostAction;
  PostAppointmentWithdrawn: ResolverTypeWrapper<Omit<PostAppointmentWithdrawn, 'post'> & { post: ResolversTypes['Post'] }>;
  PostBasis: PostBasis;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PostEdge']>, nodes: ReadonlyArray<ResolversTypes['Post']> }>;
  PostCreated: ResolverTypeWrapper<Omit<PostCreated, 'post'> & { post: ResolversTypes['Post'] }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostEmployment: PostEmployment;
  PostHeld: ResolverTypeWrapper<PostHeldModel>;
  PostHolding: PostHolding;
  PostLead: PostLead;
  PostLeadFilter: PostLeadFilter;
  PostNotHeld: ResolverTypeWrapper<PostNotHeldModel>;
  PostNotThere: ResolverTypeWrapper<PostNotThereModel>;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PostState: PostState;
  PostWhere: PostWhere;
  PowersCompared: ResolverTypeWrapper<Omit<PowersCompared, 'gained' | 'held' | 'lost' | 'office'> & { gained: ReadonlyArray<ResolversTypes['Affair']>, held: ReadonlyArray<ResolversTypes['Affair']>, lost: ReadonlyArray<ResolversTypes['Affair']>, office?: Maybe<ResolversTypes['Office']> }>;
  PrincipleDayNotAfter: ResolverTypeWrapper<PrincipleDayNotAfterModel>;
  PrincipleState: PrincipleState;
  PrincipleSuperseded: ResolverTypeWrapper<PrincipleSupersededModel>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemTheme: ResolverTypeWrapper<ProblemTheme>;
  ProblemThemeInput: ProblemThemeInput;
  Procedure: ResolverTypeWrapper<Procedure>;
  ProposeCoordinationAgreementAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCoordinationAgreementAnswer']>;
  ProposeCoordinationAgreementInput: ProposeCoordinationAgreementInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveSupportRequestAnswer']>;
  ReceiveSupportRequestInput: ReceiveSupportRequestInput;
  RecordDistrictProblemAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDistrictProblemAnswer']>;
  RecordDistrictProblemInput: RecordDistrictProblemInput;
  RecordRegulationStatusAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRegulationStatusAnswer']>;
  RecordRegulationStatusInput: RecordRegulationStatusInput;
  RecordSkillAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSkillAnswer']>;
  RecordSkillInput: RecordSkillInput;
  RecordTenureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTenureAnswer']>;
  RecordTenureInput: RecordTenureInput;
  RecordTrainingAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTrainingAnswer']>;
  RecordTrainingInput: RecordTrainingInput;
  RecordWorkloadAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWorkloadAnswer']>;
  RecordWorkloadInput: RecordWorkloadInput;
  RedirectSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedirectSupportRequestAnswer']>;
  RedirectSupportRequestInput: RedirectSupportRequestInput;
  RedrawBoundaryAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedrawBoundaryAnswer']>;
  RedrawBoundaryInput: RedrawBoundaryInput;
  ReferenceDifference: ResolverTypeWrapper<ReferenceDifferenceModel>;
  ReferenceDifferenceConnection: ResolverTypeWrapper<Omit<ReferenceDifferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReferenceDifferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['ReferenceDifference']> }>;
  ReferenceDifferenceEdge: ResolverTypeWrapper<Omit<ReferenceDifferenceEdge, 'node'> & { node: ResolversTypes['ReferenceDifference'] }>;
  ReferenceDifferenceSettled: ResolverTypeWrapper<Omit<ReferenceDifferenceSettled, 'settlement'> & { settlement?: Maybe<ResolversTypes['ReferenceSettlement']> }>;
  ReferenceNotAdoptable: ResolverTypeWrapper<ReferenceNotAdoptableModel>;
  ReferenceSettlement: ResolverTypeWrapper<ReferenceSettlementModel>;
  ReferenceSettlementConnection: ResolverTypeWrapper<Omit<ReferenceSettlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReferenceSettlementEdge']>, nodes: ReadonlyArray<ResolversTypes['ReferenceSettlement']> }>;
  ReferenceSettlementEdge: ResolverTypeWrapper<Omit<ReferenceSettlementEdge, 'node'> & { node: ResolversTypes['ReferenceSettlement'] }>;
  ReferenceSettlementKind: ReferenceSettlementKind;
  RegisterAffairAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAffairAnswer']>;
  RegisterAffairInput: RegisterAffairInput;
  RegisterStaffAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterStaffAnswer']>;
  RegisterStaffInput: RegisterStaffInput;
  Regulation: ResolverTypeWrapper<RegulationModel>;
  RegulationAction: RegulationAction;
  RegulationConnection: ResolverTypeWrapper<Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegulationEdge']>, nodes: ReadonlyArray<ResolversTypes['Regulation']> }>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RegulationKind: RegulationKind;
  RegulationKindFilter: RegulationKindFilter;
  RegulationOrder: RegulationOrder;
  RegulationOrderField: RegulationOrderField;
  RegulationStatus: RegulationStatus;
  RegulationStatusFilter: RegulationStatusFilter;
  RegulationStatusNotPossible: ResolverTypeWrapper<RegulationStatusNotPossibleModel>;
  RegulationStatusOutOfOrder: ResolverTypeWrapper<RegulationStatusOutOfOrderModel>;
  RegulationStatusPlanned: ResolverTypeWrapper<Omit<RegulationStatusPlanned, 'regulation'> & { regulation: ResolversTypes['Regulation'] }>;
  RegulationStatusRecorded: ResolverTypeWrapper<Omit<RegulationStatusRecorded, 'regulation'> & { regulation: ResolversTypes['Regulation'] }>;
  RegulationStep: ResolverTypeWrapper<RegulationStepModel>;
  RegulationWhere: RegulationWhere;
  RepealStandardAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepealStandardAnswer']>;
  RepealStandardInput: RepealStandardInput;
  RequestSupportAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestSupportAnswer']>;
  RequestSupportInput: RequestSupportInput;
  ReviseStandardAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseStandardAnswer']>;
  ReviseStandardInput: ReviseStandardInput;
  RoleAndDuty: ResolverTypeWrapper<RolePairModel>;
  RollUp: ResolverTypeWrapper<RollUpModel>;
  SearchFilter: SearchFilter;
  SendOnExchangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendOnExchangeAnswer']>;
  SendOnExchangeInput: SendOnExchangeInput;
  SentOnExchange: ResolverTypeWrapper<Omit<SentOnExchange, 'staff'> & { staff: ResolversTypes['StaffMember'] }>;
  SetAreaRuleAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAreaRuleAnswer']>;
  SetAreaRuleInput: SetAreaRuleInput;
  SettleReferenceDifferenceAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleReferenceDifferenceAnswer']>;
  SettleReferenceDifferenceInput: SettleReferenceDifferenceInput;
  SkillRecorded: ResolverTypeWrapper<Omit<SkillRecorded, 'staff'> & { staff?: Maybe<ResolversTypes['StaffMember']> }>;
  Source: ResolverTypeWrapper<Source>;
  SourcedPosition: ResolverTypeWrapper<SourcedPosition>;
  SourcedText: ResolverTypeWrapper<SourcedText>;
  StaffCount: ResolverTypeWrapper<StaffCount>;
  StaffCounts: ResolverTypeWrapper<StaffCountsModel>;
  StaffDuty: ResolverTypeWrapper<DutyModel>;
  StaffDutyEnded: ResolverTypeWrapper<Omit<StaffDutyEnded, 'staff'> & { staff?: Maybe<ResolversTypes['StaffMember']> }>;
  StaffMember: ResolverTypeWrapper<StaffModel>;
  StaffMoved: ResolverTypeWrapper<Omit<StaffMoved, 'staff'> & { staff?: Maybe<ResolversTypes['StaffMember']> }>;
  StaffPolicy: ResolverTypeWrapper<StaffPolicyModel>;
  StaffPolicyKind: StaffPolicyKind;
  StaffRegistered: ResolverTypeWrapper<StaffRegisteredModel>;
  StaffRegisteredAnew: ResolverTypeWrapper<Omit<StaffRegisteredAnew, 'staff'> & { staff?: Maybe<ResolversTypes['StaffMember']> }>;
  StaffSkill: ResolverTypeWrapper<StaffSkill>;
  StaffTraining: ResolverTypeWrapper<TrainingModel>;
  Standard: ResolverTypeWrapper<StandardModel>;
  StandardAction: StandardAction;
  StandardClosed: ResolverTypeWrapper<StandardClosedModel>;
  StandardConnection: ResolverTypeWrapper<Omit<StandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StandardEdge']>, nodes: ReadonlyArray<ResolversTypes['Standard']> }>;
  StandardEdge: ResolverTypeWrapper<Omit<StandardEdge, 'node'> & { node: ResolversTypes['Standard'] }>;
  StandardIssued: ResolverTypeWrapper<Omit<StandardIssued, 'standard'> & { standard: ResolversTypes['Standard'] }>;
  StandardOrder: StandardOrder;
  StandardOrderField: StandardOrderField;
  StandardOutOfOrder: ResolverTypeWrapper<StandardOutOfOrderModel>;
  StandardRepealed: ResolverTypeWrapper<Omit<StandardRepealed, 'standard'> & { standard: ResolversTypes['Standard'] }>;
  StandardRevised: ResolverTypeWrapper<Omit<StandardRevised, 'standard'> & { standard: ResolversTypes['Standard'] }>;
  StandardState: StandardState;
  StandardTopicTaken: ResolverTypeWrapper<StandardTopicTakenModel>;
  StandardVersion: ResolverTypeWrapper<StandardVersionModel>;
  StandardWhere: StandardWhere;
  StateHeadOfficeReasonsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StateHeadOfficeReasonsAnswer']>;
  StateHeadOfficeReasonsInput: StateHeadOfficeReasonsInput;
  StatisticPlace: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StatisticPlace']>;
  SupersedeBasicPrincipleAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupersedeBasicPrincipleAnswer']>;
  SupersedeBasicPrincipleInput: SupersedeBasicPrincipleInput;
  SupportAction: SupportAction;
  SupportAnswer: ResolverTypeWrapper<SupportAnswerModel>;
  SupportChange: ResolverTypeWrapper<SupportChangeModel>;
  SupportNotOverdue: ResolverTypeWrapper<SupportNotOverdueModel>;
  SupportOfficeNotFit: ResolverTypeWrapper<SupportOfficeNotFitModel>;
  SupportRequest: ResolverTypeWrapper<SupportRecordModel>;
  SupportRequestAccepted: ResolverTypeWrapper<Omit<SupportRequestAccepted, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequestAnswered: ResolverTypeWrapper<Omit<SupportRequestAnswered, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequestAssigned: ResolverTypeWrapper<Omit<SupportRequestAssigned, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequestConnection: ResolverTypeWrapper<Omit<SupportRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['SupportRequest']> }>;
  SupportRequestCount: ResolverTypeWrapper<SupportRequestCount>;
  SupportRequestDeclined: ResolverTypeWrapper<Omit<SupportRequestDeclined, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequestEdge: ResolverTypeWrapper<Omit<SupportRequestEdge, 'node'> & { node: ResolversTypes['SupportRequest'] }>;
  SupportRequestEscalated: ResolverTypeWrapper<Omit<SupportRequestEscalated, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequestOrder: SupportRequestOrder;
  SupportRequestOrderField: SupportRequestOrderField;
  SupportRequestReceived: ResolverTypeWrapper<Omit<SupportRequestReceived, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequestRedirected: ResolverTypeWrapper<Omit<SupportRequestRedirected, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequestWhere: SupportRequestWhere;
  SupportRequestWithdrawn: ResolverTypeWrapper<Omit<SupportRequestWithdrawn, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportRequested: ResolverTypeWrapper<Omit<SupportRequested, 'request'> & { request: ResolversTypes['SupportRequest'] }>;
  SupportSide: SupportSide;
  SupportState: SupportState;
  SupportStateFilter: SupportStateFilter;
  SupportStepNotPossible: ResolverTypeWrapper<SupportStepNotPossibleModel>;
  TakeCoordinationPositionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeCoordinationPositionAnswer']>;
  TakeCoordinationPositionInput: TakeCoordinationPositionInput;
  TaskSuccessionInput: TaskSuccessionInput;
  Tenure: ResolverTypeWrapper<TenureModel>;
  TenureActNotPossible: ResolverTypeWrapper<TenureActNotPossibleModel>;
  TenureAction: TenureAction;
  TenureEnded: ResolverTypeWrapper<Omit<TenureEnded, 'post' | 'tenure'> & { post: ResolversTypes['Post'], tenure?: Maybe<ResolversTypes['Tenure']> }>;
  TenureKind: TenureKind;
  TenureRecorded: ResolverTypeWrapper<Omit<TenureRecorded, 'post' | 'tenure'> & { post: ResolversTypes['Post'], tenure?: Maybe<ResolversTypes['Tenure']> }>;
  TenureState: TenureState;
  Term: ResolverTypeWrapper<TermModel>;
  TermConnection: ResolverTypeWrapper<Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TermEdge']>, nodes: ReadonlyArray<ResolversTypes['Term']> }>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  TermWhere: TermWhere;
  TextFilter: TextFilter;
  Town: ResolverTypeWrapper<TownModel>;
  TownConnection: ResolverTypeWrapper<Omit<TownConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TownEdge']>, nodes: ReadonlyArray<ResolversTypes['Town']> }>;
  TownEdge: ResolverTypeWrapper<Omit<TownEdge, 'node'> & { node: ResolversTypes['Town'] }>;
  TownWhere: TownWhere;
  TrainingPlanned: ResolverTypeWrapper<Omit<TrainingPlanned, 'programme'> & { programme: ResolversTypes['TrainingProgramme'] }>;
  TrainingProgramme: ResolverTypeWrapper<ProgrammeModel>;
  TrainingRecorded: ResolverTypeWrapper<Omit<TrainingRecorded, 'staff'> & { staff?: Maybe<ResolversTypes['StaffMember']> }>;
  TransferClash: ResolverTypeWrapper<TransferClashModel>;
  TransferDateNotFuture: ResolverTypeWrapper<TransferDateNotFutureModel>;
  TransferSettled: ResolverTypeWrapper<TransferSettledModel>;
  UnlikeWorkload: ResolverTypeWrapper<Omit<UnlikeWorkload, 'figure'> & { figure: ResolversTypes['WorkloadFigure'] }>;
  UpwardTransferNeedsReason: ResolverTypeWrapper<UpwardTransferNeedsReasonModel>;
  Ward: ResolverTypeWrapper<WardModel>;
  WithdrawAffairTransferAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAffairTransferAnswer']>;
  WithdrawAffairTransferInput: WithdrawAffairTransferInput;
  WithdrawCoordinationCaseAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCoordinationCaseAnswer']>;
  WithdrawCoordinationCaseInput: WithdrawCoordinationCaseInput;
  WithdrawExchangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawExchangeAnswer']>;
  WithdrawExchangeInput: WithdrawExchangeInput;
  WithdrawOpinionRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawOpinionRequestAnswer']>;
  WithdrawOpinionRequestInput: WithdrawOpinionRequestInput;
  WithdrawPlannedBoundaryChangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPlannedBoundaryChangeAnswer']>;
  WithdrawPlannedBoundaryChangeInput: WithdrawPlannedBoundaryChangeInput;
  WithdrawPlannedOfficeChangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPlannedOfficeChangeAnswer']>;
  WithdrawPlannedOfficeChangeInput: WithdrawPlannedOfficeChangeInput;
  WithdrawPostAppointmentAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPostAppointmentAnswer']>;
  WithdrawPostAppointmentInput: WithdrawPostAppointmentInput;
  WithdrawSupportRequestAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSupportRequestAnswer']>;
  WithdrawSupportRequestInput: WithdrawSupportRequestInput;
  WorkloadChange: ResolverTypeWrapper<WorkloadChangeModel>;
  WorkloadComparison: ResolverTypeWrapper<WorkloadComparisonModel>;
  WorkloadFigure: ResolverTypeWrapper<WorkloadFigureModel>;
  WorkloadFigureConnection: ResolverTypeWrapper<Omit<WorkloadFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkloadFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['WorkloadFigure']> }>;
  WorkloadFigureEdge: ResolverTypeWrapper<Omit<WorkloadFigureEdge, 'node'> & { node: ResolversTypes['WorkloadFigure'] }>;
  WorkloadFigureOrder: WorkloadFigureOrder;
  WorkloadFigureOrderField: WorkloadFigureOrderField;
  WorkloadFigureWhere: WorkloadFigureWhere;
  WorkloadMeasure: WorkloadMeasure;
  WorkloadMeasureFilter: WorkloadMeasureFilter;
  WorkloadMethod: WorkloadMethod;
  WorkloadRecorded: ResolverTypeWrapper<Omit<WorkloadRecorded, 'figure'> & { figure: ResolversTypes['WorkloadFigure'] }>;
  WorkloadRow: ResolverTypeWrapper<WorkloadRowModel>;
  WorkloadTierTotal: ResolverTypeWrapper<WorkloadTierTotal>;
  WorkloadTotals: ResolverTypeWrapper<WorkloadTotals>;
  WorkloadUnit: WorkloadUnit;
  WorkloadUnlikeness: WorkloadUnlikeness;
  YearsInPost: ResolverTypeWrapper<YearsInPostModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbolishPostAnswer: ResolversUnionTypes<ResolversParentTypes>['AbolishPostAnswer'];
  AbolishPostInput: AbolishPostInput;
  ID: Scalars['ID']['output'];
  AcceptCoordinationAgreementAnswer: ResolversUnionTypes<ResolversParentTypes>['AcceptCoordinationAgreementAnswer'];
  AcceptCoordinationAgreementInput: AcceptCoordinationAgreementInput;
  AcceptSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['AcceptSupportRequestAnswer'];
  AcceptSupportRequestInput: AcceptSupportRequestInput;
  ActingAppointed: Omit<ActingAppointed, 'post' | 'tenure'> & { post: ResolversParentTypes['Post'], tenure?: Maybe<ResolversParentTypes['Tenure']> };
  AddressAmbiguous: AddressAmbiguousModel;
  AddressAnswer: ResolversUnionTypes<ResolversParentTypes>['AddressAnswer'];
  AddressCandidate: Omit<AddressCandidate, 'jurisdiction'> & { jurisdiction: ResolversParentTypes['Jurisdiction'] };
  AddressFound: AddressFoundModel;
  AddressNotFound: AddressNotFoundModel;
  AddressOutsideWard: AddressOutsideWardModel;
  Affair: AffairModel;
  AffairAllocation: AffairAllocationModel;
  AffairConnection: Omit<AffairConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffairEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Affair']> };
  AffairDuplicate: AffairDuplicateModel;
  AffairDuplicateConnection: Omit<AffairDuplicateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffairDuplicateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AffairDuplicate']> };
  AffairDuplicateEdge: Omit<AffairDuplicateEdge, 'node'> & { node: ResolversParentTypes['AffairDuplicate'] };
  AffairEdge: Omit<AffairEdge, 'node'> & { node: ResolversParentTypes['Affair'] };
  AffairEndDecided: Omit<AffairEndDecided, 'affair'> & { affair: ResolversParentTypes['Affair'] };
  AffairEnded: AffairEndedModel;
  AffairFinding: AffairFindingModel;
  AffairFindingConnection: Omit<AffairFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffairFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AffairFinding']> };
  AffairFindingEdge: Omit<AffairFindingEdge, 'node'> & { node: ResolversParentTypes['AffairFinding'] };
  AffairHolder: AffairHolderModel;
  AffairHolderInput: AffairHolderInput;
  AffairKindFilter: AffairKindFilter;
  AffairMoves: AffairMoves;
  AffairMovesInput: AffairMovesInput;
  AffairOrder: AffairOrder;
  AffairRegistered: Omit<AffairRegistered, 'affair'> & { affair: ResolversParentTypes['Affair'] };
  AffairTierFilter: AffairTierFilter;
  AffairTransfer: AffairTransferModel;
  AffairTransferConnection: Omit<AffairTransferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffairTransferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AffairTransfer']> };
  AffairTransferDecided: Omit<AffairTransferDecided, 'affair' | 'transfer'> & { affair: ResolversParentTypes['Affair'], transfer: ResolversParentTypes['AffairTransfer'] };
  AffairTransferEdge: Omit<AffairTransferEdge, 'node'> & { node: ResolversParentTypes['AffairTransfer'] };
  AffairTransferPlanned: Omit<AffairTransferPlanned, 'affair' | 'transfer'> & { affair: ResolversParentTypes['Affair'], transfer: ResolversParentTypes['AffairTransfer'] };
  AffairTransferWithdrawn: Omit<AffairTransferWithdrawn, 'affair' | 'transfer'> & { affair: ResolversParentTypes['Affair'], transfer: ResolversParentTypes['AffairTransfer'] };
  AffairWhere: AffairWhere;
  AgreementAlreadyAccepted: AgreementAlreadyAcceptedModel;
  AgreementText: TextToldModel;
  AgreementTextChanged: AgreementTextChangedModel;
  AnswerAppointmentOpinionAnswer: ResolversUnionTypes<ResolversParentTypes>['AnswerAppointmentOpinionAnswer'];
  AnswerAppointmentOpinionInput: AnswerAppointmentOpinionInput;
  AnswerSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['AnswerSupportRequestAnswer'];
  AnswerSupportRequestInput: AnswerSupportRequestInput;
  AppointActingAnswer: ResolversUnionTypes<ResolversParentTypes>['AppointActingAnswer'];
  AppointActingInput: AppointActingInput;
  AppointToPostAnswer: ResolversUnionTypes<ResolversParentTypes>['AppointToPostAnswer'];
  AppointToPostInput: AppointToPostInput;
  AppointmentOpinion: OpinionModel;
  AppointmentOpinionAnswered: Omit<AppointmentOpinionAnswered, 'opinion'> & { opinion: ResolversParentTypes['AppointmentOpinion'] };
  AppointmentOpinionAsked: Omit<AppointmentOpinionAsked, 'opinion'> & { opinion: ResolversParentTypes['AppointmentOpinion'] };
  AppointmentOpinionConnection: Omit<AppointmentOpinionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppointmentOpinionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AppointmentOpinion']> };
  AppointmentOpinionEdge: Omit<AppointmentOpinionEdge, 'node'> & { node: ResolversParentTypes['AppointmentOpinion'] };
  AppointmentOpinionOrder: AppointmentOpinionOrder;
  AppointmentOpinionWhere: AppointmentOpinionWhere;
  Area: AreaModel;
  AreaConnection: Omit<AreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AreaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Area']> };
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  AreaRule: AreaRuleModel;
  AreaRuleClosed: Omit<AreaRuleClosed, 'areaRule'> & { areaRule: ResolversParentTypes['AreaRule'] };
  AreaRuleConnection: Omit<AreaRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AreaRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AreaRule']> };
  AreaRuleEdge: Omit<AreaRuleEdge, 'node'> & { node: ResolversParentTypes['AreaRule'] };
  AreaRuleEnded: AreaRuleEndedModel;
  AreaRuleExists: AreaRuleExistsModel;
  AreaRuleSet: Omit<AreaRuleSet, 'areaRule'> & { areaRule: ResolversParentTypes['AreaRule'] };
  AreaRulesContradict: AreaRulesContradictModel;
  AreaWhere: AreaWhere;
  AreaWithoutDistrict: AreaWithoutDistrictModel;
  ArticleRange: ArticleRange;
  AskAppointmentOpinionAnswer: ResolversUnionTypes<ResolversParentTypes>['AskAppointmentOpinionAnswer'];
  AskAppointmentOpinionInput: AskAppointmentOpinionInput;
  AssignDutyAnswer: ResolversUnionTypes<ResolversParentTypes>['AssignDutyAnswer'];
  AssignDutyInput: AssignDutyInput;
  AssignSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['AssignSupportRequestAnswer'];
  AssignSupportRequestInput: AssignSupportRequestInput;
  AssignmentCorrected: Omit<AssignmentCorrected, 'change'> & { change: ResolversParentTypes['BoundaryChange'] };
  BasicPrinciple: BasicPrincipleModel;
  BasicPrincipleSuperseded: Omit<BasicPrincipleSuperseded, 'principle' | 'superseded'> & { principle: ResolversParentTypes['BasicPrinciple'], superseded: ResolversParentTypes['BasicPrinciple'] };
  BilingualText: BilingualText;
  BilingualTextInput: BilingualTextInput;
  BlockRange: BlockRange;
  BlockRangeInput: BlockRangeInput;
  BlocksNotCovered: BlocksNotCoveredModel;
  BoundaryChange: BoundaryChangeModel;
  BoundaryChangeClashes: BoundaryChangeClashesModel;
  BoundaryChangeConnection: Omit<BoundaryChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BoundaryChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BoundaryChange']> };
  BoundaryChangeEdge: Omit<BoundaryChangeEdge, 'node'> & { node: ResolversParentTypes['BoundaryChange'] };
  BoundaryChangeKindFilter: BoundaryChangeKindFilter;
  BoundaryChangeOrder: BoundaryChangeOrder;
  BoundaryChangeWhere: BoundaryChangeWhere;
  BoundaryConcernFilter: BoundaryConcernFilter;
  BoundaryFollowUp: BoundaryFollowUpModel;
  BoundaryFollowUpConfirmed: Omit<BoundaryFollowUpConfirmed, 'followUp'> & { followUp: ResolversParentTypes['BoundaryFollowUp'] };
  BoundaryFollowUpConnection: Omit<BoundaryFollowUpConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BoundaryFollowUpEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BoundaryFollowUp']> };
  BoundaryFollowUpEdge: Omit<BoundaryFollowUpEdge, 'node'> & { node: ResolversParentTypes['BoundaryFollowUp'] };
  BoundaryFollowUpOrder: BoundaryFollowUpOrder;
  BoundaryFollowUpStateFilter: BoundaryFollowUpStateFilter;
  BoundaryFollowUpWhere: BoundaryFollowUpWhere;
  BoundaryMove: BoundaryMoveModel;
  BoundaryMoveInput: BoundaryMoveInput;
  BoundaryRedrawn: Omit<BoundaryRedrawn, 'change'> & { change: ResolversParentTypes['BoundaryChange'] };
  BoundaryTask: BoundaryTaskModel;
  ChangeInForce: ChangeInForceModel;
  Clause: ClauseModel;
  ClauseConnection: Omit<ClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  ClauseDocument: ClauseDocumentModel;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  ClauseForceFilter: ClauseForceFilter;
  ClauseKindFilter: ClauseKindFilter;
  ClauseOrder: ClauseOrder;
  ClauseSideFilter: ClauseSideFilter;
  ClauseVersion: ClauseVersionModel;
  ClauseWhere: ClauseWhere;
  Clock: ClockModel;
  ClockEscalation: ClockEscalation;
  ClockRule: ClockRuleModel;
  CloseCoordinationCaseAnswer: ResolversUnionTypes<ResolversParentTypes>['CloseCoordinationCaseAnswer'];
  CloseCoordinationCaseInput: CloseCoordinationCaseInput;
  ConfirmBoundaryFollowUpAnswer: ResolversUnionTypes<ResolversParentTypes>['ConfirmBoundaryFollowUpAnswer'];
  ConfirmBoundaryFollowUpInput: ConfirmBoundaryFollowUpInput;
  ConfirmMatchAnswer: ResolversUnionTypes<ResolversParentTypes>['ConfirmMatchAnswer'];
  ConfirmMatchInput: ConfirmMatchInput;
  Conflict: ConflictModel;
  ContradictsStandard: ContradictsStandardModel;
  CoordinationAgreementAccepted: Omit<CoordinationAgreementAccepted, 'case'> & { case: ResolversParentTypes['CoordinationCase'] };
  CoordinationAgreementProposed: Omit<CoordinationAgreementProposed, 'case'> & { case: ResolversParentTypes['CoordinationCase'] };
  CoordinationCase: CoordinationRecordModel;
  CoordinationCaseClosed: Omit<CoordinationCaseClosed, 'case'> & { case: ResolversParentTypes['CoordinationCase'] };
  CoordinationCaseConnection: Omit<CoordinationCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoordinationCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CoordinationCase']> };
  CoordinationCaseCount: CoordinationCaseCount;
  CoordinationCaseEdge: Omit<CoordinationCaseEdge, 'node'> & { node: ResolversParentTypes['CoordinationCase'] };
  CoordinationCaseEscalated: Omit<CoordinationCaseEscalated, 'case'> & { case: ResolversParentTypes['CoordinationCase'] };
  CoordinationCaseOpened: Omit<CoordinationCaseOpened, 'case'> & { case: ResolversParentTypes['CoordinationCase'] };
  CoordinationCaseOrder: CoordinationCaseOrder;
  CoordinationCaseWhere: CoordinationCaseWhere;
  CoordinationCaseWithdrawn: Omit<CoordinationCaseWithdrawn, 'case'> & { case: ResolversParentTypes['CoordinationCase'] };
  CoordinationChange: CoordinationChangeModel;
  CoordinationNeedsHeadOffice: CoordinationNeedsHeadOfficeModel;
  CoordinationOfficeNotFit: CoordinationOfficeNotFitModel;
  CoordinationParty: PartyModel;
  CoordinationPosition: CoordinationPositionModel;
  CoordinationPositionTaken: Omit<CoordinationPositionTaken, 'case'> & { case: ResolversParentTypes['CoordinationCase'] };
  CoordinationStateFilter: CoordinationStateFilter;
  CoordinationStepNotPossible: CoordinationStepNotPossibleModel;
  CorrectAssignmentAnswer: ResolversUnionTypes<ResolversParentTypes>['CorrectAssignmentAnswer'];
  CorrectAssignmentInput: CorrectAssignmentInput;
  CorrectOfficeAnswer: ResolversUnionTypes<ResolversParentTypes>['CorrectOfficeAnswer'];
  CorrectOfficeInput: CorrectOfficeInput;
  CreatePostAnswer: ResolversUnionTypes<ResolversParentTypes>['CreatePostAnswer'];
  CreatePostInput: CreatePostInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecideAffairTransferAnswer: ResolversUnionTypes<ResolversParentTypes>['DecideAffairTransferAnswer'];
  DecideAffairTransferInput: DecideAffairTransferInput;
  DecisionInput: DecisionInput;
  DeclineSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['DeclineSupportRequestAnswer'];
  DeclineSupportRequestInput: DeclineSupportRequestInput;
  District: DistrictModel;
  DistrictChangePlanned: Omit<DistrictChangePlanned, 'change' | 'district'> & { change: ResolversParentTypes['BoundaryChange'], district: ResolversParentTypes['District'] };
  DistrictConnection: Omit<DistrictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DistrictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['District']> };
  DistrictEdge: Omit<DistrictEdge, 'node'> & { node: ResolversParentTypes['District'] };
  DistrictEndPlanned: Omit<DistrictEndPlanned, 'change'> & { change: ResolversParentTypes['BoundaryChange'] };
  DistrictInUse: DistrictInUseModel;
  DistrictNotThere: DistrictNotThereModel;
  DistrictPlanned: Omit<DistrictPlanned, 'change' | 'district'> & { change: ResolversParentTypes['BoundaryChange'], district: ResolversParentTypes['District'] };
  DistrictProblem: ProblemAtModel;
  DistrictProblemRecorded: Omit<DistrictProblemRecorded, 'problem'> & { problem?: Maybe<ResolversParentTypes['DistrictProblem']> };
  DistrictTownInput: DistrictTownInput;
  DistrictWhere: DistrictWhere;
  DistrictWithoutTowns: DistrictWithoutTownsModel;
  DocumentPart: DocumentPart;
  DutyAssigned: Omit<DutyAssigned, 'staff'> & { staff?: Maybe<ResolversParentTypes['StaffMember']> };
  DutyEnded: DutyEndedModel;
  DutyHeld: DutyHeldModel;
  DutyNotEligible: DutyNotEligibleModel;
  EffectiveDateNotFuture: EffectiveDateNotFutureModel;
  EndAffairAnswer: ResolversUnionTypes<ResolversParentTypes>['EndAffairAnswer'];
  EndAffairInput: EndAffairInput;
  EndAreaRuleAnswer: ResolversUnionTypes<ResolversParentTypes>['EndAreaRuleAnswer'];
  EndAreaRuleInput: EndAreaRuleInput;
  EndDutyAnswer: ResolversUnionTypes<ResolversParentTypes>['EndDutyAnswer'];
  EndDutyInput: EndDutyInput;
  EndExchangeAnswer: ResolversUnionTypes<ResolversParentTypes>['EndExchangeAnswer'];
  EndExchangeInput: EndExchangeInput;
  EndExchangeStayAnswer: ResolversUnionTypes<ResolversParentTypes>['EndExchangeStayAnswer'];
  EndExchangeStayInput: EndExchangeStayInput;
  EndTenureAnswer: ResolversUnionTypes<ResolversParentTypes>['EndTenureAnswer'];
  EndTenureInput: EndTenureInput;
  EscalateCoordinationCaseAnswer: ResolversUnionTypes<ResolversParentTypes>['EscalateCoordinationCaseAnswer'];
  EscalateCoordinationCaseInput: EscalateCoordinationCaseInput;
  EscalateSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['EscalateSupportRequestAnswer'];
  EscalateSupportRequestInput: EscalateSupportRequestInput;
  Establishment: EstablishmentModel;
  EstablishmentLine: EstablishmentLine;
  EstablishmentTotal: EstablishmentTotal;
  Exchange: ExchangeModel;
  ExchangeConnection: Omit<ExchangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExchangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Exchange']> };
  ExchangeEdge: Omit<ExchangeEdge, 'node'> & { node: ResolversParentTypes['Exchange'] };
  ExchangeEnded: Omit<ExchangeEnded, 'exchange'> & { exchange: ResolversParentTypes['Exchange'] };
  ExchangeHasStaff: ExchangeHasStaffModel;
  ExchangeHeld: ExchangeHeldModel;
  ExchangeOrder: ExchangeOrder;
  ExchangePartnerInput: ExchangePartnerInput;
  ExchangePartnerKindFilter: ExchangePartnerKindFilter;
  ExchangePlanned: Omit<ExchangePlanned, 'exchange'> & { exchange: ResolversParentTypes['Exchange'] };
  ExchangeStay: ExchangeStayModel;
  ExchangeStayEnded: Omit<ExchangeStayEnded, 'staff'> & { staff: ResolversParentTypes['StaffMember'] };
  ExchangeStepNotPossible: ExchangeStepNotPossibleModel;
  ExchangeWhere: ExchangeWhere;
  ExchangeWithdrawn: Omit<ExchangeWithdrawn, 'exchange'> & { exchange: ResolversParentTypes['Exchange'] };
  Figure: FigureModel;
  Float: Scalars['Float']['output'];
  FigureConnection: Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Figure']> };
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FollowUpSettled: FollowUpSettledModel;
  HeadOfficeReasonFilter: HeadOfficeReasonFilter;
  HeadOfficeReasonMissing: HeadOfficeReasonMissingModel;
  HeadOfficeReasonsStated: Omit<HeadOfficeReasonsStated, 'affair'> & { affair: ResolversParentTypes['Affair'] };
  HeldPost: HeldPostModel;
  HistoryEntry: HistoryEntry;
  HolderAppointed: Omit<HolderAppointed, 'post' | 'tenure'> & { post: ResolversParentTypes['Post'], tenure?: Maybe<ResolversParentTypes['Tenure']> };
  HolderUnchanged: HolderUnchangedModel;
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IntFilter: IntFilter;
  InvalidInput: InvalidInputModel;
  IssueStandardAnswer: ResolversUnionTypes<ResolversParentTypes>['IssueStandardAnswer'];
  IssueStandardInput: IssueStandardInput;
  Jurisdiction: JurisdictionModel;
  LegalGround: LegalGroundModel;
  MatchCandidate: Omit<MatchCandidate, 'staff'> & { staff: ResolversParentTypes['StaffMember'] };
  MatchConfirmed: Omit<MatchConfirmed, 'staff'> & { staff?: Maybe<ResolversParentTypes['StaffMember']> };
  MatchContribution: MatchContribution;
  MayorsActInput: MayorsActInput;
  MonthsInput: MonthsInput;
  MoveStaffAnswer: ResolversUnionTypes<ResolversParentTypes>['MoveStaffAnswer'];
  MoveStaffInput: MoveStaffInput;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NameInput: NameInput;
  NearOffice: NearOfficeModel;
  NearestOffices: NearestModel;
  NewcomerGuide: Omit<NewcomerGuide, 'district' | 'resolution'> & { district?: Maybe<ResolversParentTypes['District']>, resolution?: Maybe<ResolversParentTypes['AddressAnswer']> } | FederationReferenceTypes['NewcomerGuide'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFoundModel;
  NotHeldByHeadOffice: NotHeldByHeadOfficeModel;
  NotPermitted: NotPermittedModel;
  Office: OfficeModel;
  OfficeChange: OfficeChangeModel;
  OfficeChangePlanned: Omit<OfficeChangePlanned, 'change' | 'office'> & { change: ResolversParentTypes['PlannedOfficeChange'], office: ResolversParentTypes['Office'] };
  OfficeClosurePlanned: Omit<OfficeClosurePlanned, 'change' | 'office'> & { change: ResolversParentTypes['PlannedOfficeChange'], office: ResolversParentTypes['Office'] };
  OfficeCohort: CohortModel;
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeCorrected: Omit<OfficeCorrected, 'office'> & { office: ResolversParentTypes['Office'] };
  OfficeCount: Omit<OfficeCount, 'cohorts'> & { cohorts: ReadonlyArray<ResolversParentTypes['OfficeCohort']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OfficeEvent: Omit<OfficeEvent, 'changes' | 'cohorts'> & { changes: ReadonlyArray<ResolversParentTypes['OfficeChange']>, cohorts: ReadonlyArray<ResolversParentTypes['OfficeCohort']> };
  OfficeFactsInput: OfficeFactsInput;
  OfficeHasDirector: OfficeHasDirectorModel;
  OfficeHoldsAffairs: OfficeHoldsAffairsModel;
  OfficeInUse: OfficeInUseModel;
  OfficeIsToClose: OfficeIsToCloseModel;
  OfficeKindFilter: OfficeKindFilter;
  OfficeNotOpen: OfficeNotOpenModel;
  OfficePartner: OfficePartnerModel;
  OfficePlanned: Omit<OfficePlanned, 'change' | 'office'> & { change: ResolversParentTypes['PlannedOfficeChange'], office: ResolversParentTypes['Office'] };
  OfficePost: OfficePost;
  OfficePostInput: OfficePostInput;
  OfficePosts: OfficePosts;
  OfficeSeatTaken: OfficeSeatTakenModel;
  OfficeSeatVacant: OfficeSeatVacantModel;
  OfficeSection: OfficeSection;
  OfficeSectionInput: OfficeSectionInput;
  OfficeSections: OfficeSections;
  OfficeSuccession: SuccessionModel;
  OfficeWhere: OfficeWhere;
  OpenCoordinationCaseAnswer: ResolversUnionTypes<ResolversParentTypes>['OpenCoordinationCaseAnswer'];
  OpenCoordinationCaseInput: OpenCoordinationCaseInput;
  OpinionAsked: OpinionAskedModel;
  OpinionRequestWithdrawn: Omit<OpinionRequestWithdrawn, 'opinion'> & { opinion: ResolversParentTypes['AppointmentOpinion'] };
  OpinionStepNotPossible: OpinionStepNotPossibleModel;
  OpinionTooLate: OpinionTooLateModel;
  OwedDuty: DutyTodayModel;
  OwedDutyConnection: Omit<OwedDutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OwedDutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OwedDuty']> };
  OwedDutyEdge: Omit<OwedDutyEdge, 'node'> & { node: ResolversParentTypes['OwedDuty'] };
  OwedSubject: ResolversUnionTypes<ResolversParentTypes>['OwedSubject'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PlaceOrder: PlaceOrder;
  PlaceProfile: ProfileModel;
  PlanAffairTransferAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanAffairTransferAnswer'];
  PlanAffairTransferInput: PlanAffairTransferInput;
  PlanDistrictAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanDistrictAnswer'];
  PlanDistrictChangeAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanDistrictChangeAnswer'];
  PlanDistrictChangeInput: PlanDistrictChangeInput;
  PlanDistrictEndAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanDistrictEndAnswer'];
  PlanDistrictEndInput: PlanDistrictEndInput;
  PlanDistrictInput: PlanDistrictInput;
  PlanExchangeAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanExchangeAnswer'];
  PlanExchangeInput: PlanExchangeInput;
  PlanOfficeAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanOfficeAnswer'];
  PlanOfficeChangeAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanOfficeChangeAnswer'];
  PlanOfficeChangeInput: PlanOfficeChangeInput;
  PlanOfficeClosureAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanOfficeClosureAnswer'];
  PlanOfficeClosureInput: PlanOfficeClosureInput;
  PlanOfficeInput: PlanOfficeInput;
  PlanRegulationStatusAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanRegulationStatusAnswer'];
  PlanRegulationStatusInput: PlanRegulationStatusInput;
  PlanTrainingAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanTrainingAnswer'];
  PlanTrainingInput: PlanTrainingInput;
  PlannedBoundaryChangeWithdrawn: Omit<PlannedBoundaryChangeWithdrawn, 'change'> & { change: ResolversParentTypes['BoundaryChange'] };
  PlannedOfficeChange: PlannedModel;
  PlannedOfficeChangeWithdrawn: Omit<PlannedOfficeChangeWithdrawn, 'office'> & { office?: Maybe<ResolversParentTypes['Office']> };
  Position: Position;
  PositionInput: PositionInput;
  Post: PostModel;
  PostAbolished: Omit<PostAbolished, 'post'> & { post: ResolversParentTypes['Post'] };
  PostAppointmentWithdrawn: Omit<PostAppointmentWithdrawn, 'post'> & { post: ResolversParentTypes['Post'] };
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Post']> };
  PostCreated: Omit<PostCreated, 'post'> & { post: ResolversParentTypes['Post'] };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostHeld: PostHeldModel;
  PostLeadFilter: PostLeadFilter;
  PostNotHeld: PostNotHeldModel;
  PostNotThere: PostNotThereModel;
  PostOrder: PostOrder;
  PostWhere: PostWhere;
  PowersCompared: Omit<PowersCompared, 'gained' | 'held' | 'lost' | 'office'> & { gained: ReadonlyArray<ResolversParentTypes['Affair']>, held: ReadonlyArray<ResolversParentTypes['Affair']>, lost: ReadonlyArray<ResolversParentTypes['Affair']>, office?: Maybe<ResolversParentTypes['Office']> };
  PrincipleDayNotAfter: PrincipleDayNotAfterModel;
  PrincipleSuperseded: PrincipleSupersededModel;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProblemTheme: ProblemTheme;
  ProblemThemeInput: ProblemThemeInput;
  Procedure: Procedure;
  ProposeCoordinationAgreementAnswer: ResolversUnionTypes<ResolversParentTypes>['ProposeCoordinationAgreementAnswer'];
  ProposeCoordinationAgreementInput: ProposeCoordinationAgreementInput;
  Query: Record<PropertyKey, never>;
  ReceiveSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['ReceiveSupportRequestAnswer'];
  ReceiveSupportRequestInput: ReceiveSupportRequestInput;
  RecordDistrictProblemAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordDistrictProblemAnswer'];
  RecordDistrictProblemInput: RecordDistrictProblemInput;
  RecordRegulationStatusAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordRegulationStatusAnswer'];
  RecordRegulationStatusInput: RecordRegulationStatusInput;
  RecordSkillAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordSkillAnswer'];
  RecordSkillInput: RecordSkillInput;
  RecordTenureAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordTenureAnswer'];
  RecordTenureInput: RecordTenureInput;
  RecordTrainingAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordTrainingAnswer'];
  RecordTrainingInput: RecordTrainingInput;
  RecordWorkloadAnswer: ResolversUnionTypes<ResolversParentTypes>['RecordWorkloadAnswer'];
  RecordWorkloadInput: RecordWorkloadInput;
  RedirectSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['RedirectSupportRequestAnswer'];
  RedirectSupportRequestInput: RedirectSupportRequestInput;
  RedrawBoundaryAnswer: ResolversUnionTypes<ResolversParentTypes>['RedrawBoundaryAnswer'];
  RedrawBoundaryInput: RedrawBoundaryInput;
  ReferenceDifference: ReferenceDifferenceModel;
  ReferenceDifferenceConnection: Omit<ReferenceDifferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReferenceDifferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReferenceDifference']> };
  ReferenceDifferenceEdge: Omit<ReferenceDifferenceEdge, 'node'> & { node: ResolversParentTypes['ReferenceDifference'] };
  ReferenceDifferenceSettled: Omit<ReferenceDifferenceSettled, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['ReferenceSettlement']> };
  ReferenceNotAdoptable: ReferenceNotAdoptableModel;
  ReferenceSettlement: ReferenceSettlementModel;
  ReferenceSettlementConnection: Omit<ReferenceSettlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReferenceSettlementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReferenceSettlement']> };
  ReferenceSettlementEdge: Omit<ReferenceSettlementEdge, 'node'> & { node: ResolversParentTypes['ReferenceSettlement'] };
  RegisterAffairAnswer: ResolversUnionTypes<ResolversParentTypes>['RegisterAffairAnswer'];
  RegisterAffairInput: RegisterAffairInput;
  RegisterStaffAnswer: ResolversUnionTypes<ResolversParentTypes>['RegisterStaffAnswer'];
  RegisterStaffInput: RegisterStaffInput;
  Regulation: RegulationModel;
  RegulationConnection: Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegulationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Regulation']> };
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RegulationKindFilter: RegulationKindFilter;
  RegulationOrder: RegulationOrder;
  RegulationStatusFilter: RegulationStatusFilter;
  RegulationStatusNotPossible: RegulationStatusNotPossibleModel;
  RegulationStatusOutOfOrder: RegulationStatusOutOfOrderModel;
  RegulationStatusPlanned: Omit<RegulationStatusPlanned, 'regulation'> & { regulation: ResolversParentTypes['Regulation'] };
  RegulationStatusRecorded: Omit<RegulationStatusRecorded, 'regulation'> & { regulation: ResolversParentTypes['Regulation'] };
  RegulationStep: RegulationStepModel;
  RegulationWhere: RegulationWhere;
  RepealStandardAnswer: ResolversUnionTypes<ResolversParentTypes>['RepealStandardAnswer'];
  RepealStandardInput: RepealStandardInput;
  RequestSupportAnswer: ResolversUnionTypes<ResolversParentTypes>['RequestSupportAnswer'];
  RequestSupportInput: RequestSupportInput;
  ReviseStandardAnswer: ResolversUnionTypes<ResolversParentTypes>['ReviseStandardAnswer'];
  ReviseStandardInput: ReviseStandardInput;
  RoleAndDuty: RolePairModel;
  RollUp: RollUpModel;
  SearchFilter: SearchFilter;
  SendOnExchangeAnswer: ResolversUnionTypes<ResolversParentTypes>['SendOnExchangeAnswer'];
  SendOnExchangeInput: SendOnExchangeInput;
  SentOnExchange: Omit<SentOnExchange, 'staff'> & { staff: ResolversParentTypes['StaffMember'] };
  SetAreaRuleAnswer: ResolversUnionTypes<ResolversParentTypes>['SetAreaRuleAnswer'];
  SetAreaRuleInput: SetAreaRuleInput;
  SettleReferenceDifferenceAnswer: ResolversUnionTypes<ResolversParentTypes>['SettleReferenceDifferenceAnswer'];
  SettleReferenceDifferenceInput: SettleReferenceDifferenceInput;
  SkillRecorded: Omit<SkillRecorded, 'staff'> & { staff?: Maybe<ResolversParentTypes['StaffMember']> };
  Source: Source;
  SourcedPosition: SourcedPosition;
  SourcedText: SourcedText;
  StaffCount: StaffCount;
  StaffCounts: StaffCountsModel;
  StaffDuty: DutyModel;
  StaffDutyEnded: Omit<StaffDutyEnded, 'staff'> & { staff?: Maybe<ResolversParentTypes['StaffMember']> };
  StaffMember: StaffModel;
  StaffMoved: Omit<StaffMoved, 'staff'> & { staff?: Maybe<ResolversParentTypes['StaffMember']> };
  StaffPolicy: StaffPolicyModel;
  StaffRegistered: StaffRegisteredModel;
  StaffRegisteredAnew: Omit<StaffRegisteredAnew, 'staff'> & { staff?: Maybe<ResolversParentTypes['StaffMember']> };
  StaffSkill: StaffSkill;
  StaffTraining: TrainingModel;
  Standard: StandardModel;
  StandardClosed: StandardClosedModel;
  StandardConnection: Omit<StandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StandardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Standard']> };
  StandardEdge: Omit<StandardEdge, 'node'> & { node: ResolversParentTypes['Standard'] };
  StandardIssued: Omit<StandardIssued, 'standard'> & { standard: ResolversParentTypes['Standard'] };
  StandardOrder: StandardOrder;
  StandardOutOfOrder: StandardOutOfOrderModel;
  StandardRepealed: Omit<StandardRepealed, 'standard'> & { standard: ResolversParentTypes['Standard'] };
  StandardRevised: Omit<StandardRevised, 'standard'> & { standard: ResolversParentTypes['Standard'] };
  StandardTopicTaken: StandardTopicTakenModel;
  StandardVersion: StandardVersionModel;
  StandardWhere: StandardWhere;
  StateHeadOfficeReasonsAnswer: ResolversUnionTypes<ResolversParentTypes>['StateHeadOfficeReasonsAnswer'];
  StateHeadOfficeReasonsInput: StateHeadOfficeReasonsInput;
  StatisticPlace: ResolversUnionTypes<ResolversParentTypes>['StatisticPlace'];
  SupersedeBasicPrincipleAnswer: ResolversUnionTypes<ResolversParentTypes>['SupersedeBasicPrincipleAnswer'];
  SupersedeBasicPrincipleInput: SupersedeBasicPrincipleInput;
  SupportAnswer: SupportAnswerModel;
  SupportChange: SupportChangeModel;
  SupportNotOverdue: SupportNotOverdueModel;
  SupportOfficeNotFit: SupportOfficeNotFitModel;
  SupportRequest: SupportRecordModel;
  SupportRequestAccepted: Omit<SupportRequestAccepted, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequestAnswered: Omit<SupportRequestAnswered, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequestAssigned: Omit<SupportRequestAssigned, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequestConnection: Omit<SupportRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupportRequest']> };
  SupportRequestCount: SupportRequestCount;
  SupportRequestDeclined: Omit<SupportRequestDeclined, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequestEdge: Omit<SupportRequestEdge, 'node'> & { node: ResolversParentTypes['SupportRequest'] };
  SupportRequestEscalated: Omit<SupportRequestEscalated, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequestOrder: SupportRequestOrder;
  SupportRequestReceived: Omit<SupportRequestReceived, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequestRedirected: Omit<SupportRequestRedirected, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequestWhere: SupportRequestWhere;
  SupportRequestWithdrawn: Omit<SupportRequestWithdrawn, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportRequested: Omit<SupportRequested, 'request'> & { request: ResolversParentTypes['SupportRequest'] };
  SupportStateFilter: SupportStateFilter;
  SupportStepNotPossible: SupportStepNotPossibleModel;
  TakeCoordinationPositionAnswer: ResolversUnionTypes<ResolversParentTypes>['TakeCoordinationPositionAnswer'];
  TakeCoordinationPositionInput: TakeCoordinationPositionInput;
  TaskSuccessionInput: TaskSuccessionInput;
  Tenure: TenureModel;
  TenureActNotPossible: TenureActNotPossibleModel;
  TenureEnded: Omit<TenureEnded, 'post' | 'tenure'> & { post: ResolversParentTypes['Post'], tenure?: Maybe<ResolversParentTypes['Tenure']> };
  TenureRecorded: Omit<TenureRecorded, 'post' | 'tenure'> & { post: ResolversParentTypes['Post'], tenure?: Maybe<ResolversParentTypes['Tenure']> };
  Term: TermModel;
  TermConnection: Omit<TermConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TermEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Term']> };
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  TermWhere: TermWhere;
  TextFilter: TextFilter;
  Town: TownModel;
  TownConnection: Omit<TownConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TownEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Town']> };
  TownEdge: Omit<TownEdge, 'node'> & { node: ResolversParentTypes['Town'] };
  TownWhere: TownWhere;
  TrainingPlanned: Omit<TrainingPlanned, 'programme'> & { programme: ResolversParentTypes['TrainingProgramme'] };
  TrainingProgramme: ProgrammeModel;
  TrainingRecorded: Omit<TrainingRecorded, 'staff'> & { staff?: Maybe<ResolversParentTypes['StaffMember']> };
  TransferClash: TransferClashModel;
  TransferDateNotFuture: TransferDateNotFutureModel;
  TransferSettled: TransferSettledModel;
  UnlikeWorkload: Omit<UnlikeWorkload, 'figure'> & { figure: ResolversParentTypes['WorkloadFigure'] };
  UpwardTransferNeedsReason: UpwardTransferNeedsReasonModel;
  Ward: WardModel;
  WithdrawAffairTransferAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawAffairTransferAnswer'];
  WithdrawAffairTransferInput: WithdrawAffairTransferInput;
  WithdrawCoordinationCaseAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawCoordinationCaseAnswer'];
  WithdrawCoordinationCaseInput: WithdrawCoordinationCaseInput;
  WithdrawExchangeAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawExchangeAnswer'];
  WithdrawExchangeInput: WithdrawExchangeInput;
  WithdrawOpinionRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawOpinionRequestAnswer'];
  WithdrawOpinionRequestInput: WithdrawOpinionRequestInput;
  WithdrawPlannedBoundaryChangeAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawPlannedBoundaryChangeAnswer'];
  WithdrawPlannedBoundaryChangeInput: WithdrawPlannedBoundaryChangeInput;
  WithdrawPlannedOfficeChangeAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawPlannedOfficeChangeAnswer'];
  WithdrawPlannedOfficeChangeInput: WithdrawPlannedOfficeChangeInput;
  WithdrawPostAppointmentAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawPostAppointmentAnswer'];
  WithdrawPostAppointmentInput: WithdrawPostAppointmentInput;
  WithdrawSupportRequestAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawSupportRequestAnswer'];
  WithdrawSupportRequestInput: WithdrawSupportRequestInput;
  WorkloadChange: WorkloadChangeModel;
  WorkloadComparison: WorkloadComparisonModel;
  WorkloadFigure: WorkloadFigureModel;
  WorkloadFigureConnection: Omit<WorkloadFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkloadFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WorkloadFigure']> };
  WorkloadFigureEdge: Omit<WorkloadFigureEdge, 'node'> & { node: ResolversParentTypes['WorkloadFigure'] };
  WorkloadFigureOrder: WorkloadFigureOrder;
  WorkloadFigureWhere: WorkloadFigureWhere;
  WorkloadMeasureFilter: WorkloadMeasureFilter;
  WorkloadRecorded: Omit<WorkloadRecorded, 'figure'> & { figure: ResolversParentTypes['WorkloadFigure'] };
  WorkloadRow: WorkloadRowModel;
  WorkloadTierTotal: WorkloadTierTotal;
  WorkloadTotals: WorkloadTotals;
  YearsInPost: YearsInPostModel;
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

export type AbolishPostAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbolishPostAnswer'] = ResolversParentTypes['AbolishPostAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PostAbolished' | 'PostHeld', ParentType, ContextType>;
};

export type AcceptCoordinationAgreementAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCoordinationAgreementAnswer'] = ResolversParentTypes['AcceptCoordinationAgreementAnswer']> = {
  __resolveType?: TypeResolveFn<'AgreementAlreadyAccepted' | 'AgreementTextChanged' | 'Conflict' | 'CoordinationAgreementAccepted' | 'CoordinationStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AcceptSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptSupportRequestAnswer'] = ResolversParentTypes['AcceptSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportRequestAccepted' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type ActingAppointedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActingAppointed'] = ResolversParentTypes['ActingAppointed']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressAmbiguousResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressAmbiguous'] = ResolversParentTypes['AddressAmbiguous']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['AddressCandidate']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['AddressPart'], ParentType, ContextType>;
  normalized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AddressAmbiguousQuestionArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressAnswer'] = ResolversParentTypes['AddressAnswer']> = {
  __resolveType?: TypeResolveFn<'AddressAmbiguous' | 'AddressFound' | 'AddressNotFound' | 'AddressOutsideWard' | 'InvalidInput', ParentType, ContextType>;
};

export type AddressCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressCandidate'] = ResolversParentTypes['AddressCandidate']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type AddressFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressFound'] = ResolversParentTypes['AddressFound']> = {
  block?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  normalized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressNotFound'] = ResolversParentTypes['AddressNotFound']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AddressNotFoundMessageArgs, 'lang'>>;
  read?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AddressNotFoundRemedyArgs, 'lang'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['Town']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['AddressPart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressOutsideWardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressOutsideWard'] = ResolversParentTypes['AddressOutsideWard']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AddressOutsideWardMessageArgs, 'lang'>>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AddressOutsideWardRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affair'] = ResolversParentTypes['Affair'], FederationReferenceType extends FederationReferenceTypes['Affair'] = FederationReferenceTypes['Affair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Affair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<ReadonlyArray<ResolversTypes['AffairAllocation']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AffairAction']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['AffairChannel']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, Partial<AffairHolderArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBeyondLegalType?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffairKind'], ParentType, ContextType>;
  lacksHeadOfficeReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['Affair']>, ParentType, ContextType, RequireFields<AffairOnDayArgs, 'asOf'>>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['AffairTier']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['AffairAllocation']>, ParentType, ContextType, Partial<AffairTimelineArgs>>;
  toldFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  transfers?: Resolver<ReadonlyArray<ResolversTypes['AffairTransfer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffairAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairAllocation'] = ResolversParentTypes['AffairAllocation']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headOfficeReasons?: Resolver<ReadonlyArray<ResolversTypes['HeadOfficeReason']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['AffairHolder'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['AffairTransfer']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AffairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairConnection'] = ResolversParentTypes['AffairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Affair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AffairDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairDuplicate'] = ResolversParentTypes['AffairDuplicate']> = {
  affairs?: Resolver<ReadonlyArray<ResolversTypes['Affair']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AffairChannel'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['AffairTier']>, ParentType, ContextType>;
};

export type AffairDuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairDuplicateConnection'] = ResolversParentTypes['AffairDuplicateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffairDuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AffairDuplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AffairDuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairDuplicateEdge'] = ResolversParentTypes['AffairDuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffairDuplicate'], ParentType, ContextType>;
};

export type AffairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairEdge'] = ResolversParentTypes['AffairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
};

export type AffairEndDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairEndDecided'] = ResolversParentTypes['AffairEndDecided']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffairEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairEnded'] = ResolversParentTypes['AffairEnded']> = {
  affairId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AffairEndedMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AffairEndedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffairFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairFinding'] = ResolversParentTypes['AffairFinding']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['AffairHolder'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffairFindingKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AffairFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairFindingConnection'] = ResolversParentTypes['AffairFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffairFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AffairFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AffairFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairFindingEdge'] = ResolversParentTypes['AffairFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffairFinding'], ParentType, ContextType>;
};

export type AffairHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairHolder'] = ResolversParentTypes['AffairHolder']> = {
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['OfficeRole']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['AffairTier'], ParentType, ContextType>;
};

export type AffairMovesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairMoves'] = ResolversParentTypes['AffairMoves']> = {
  budgetYen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rooms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  staffCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AffairRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairRegistered'] = ResolversParentTypes['AffairRegistered']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffairTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairTransfer'] = ResolversParentTypes['AffairTransfer']> = {
  affair?: Resolver<Maybe<ResolversTypes['Affair']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AffairTransferAction']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['AffairTransferDirection'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['AffairHolder']>, ParentType, ContextType>;
  headOfficeReasons?: Resolver<ReadonlyArray<ResolversTypes['HeadOfficeReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['AffairMoves'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AffairTransferState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AffairHolder'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AffairTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairTransferConnection'] = ResolversParentTypes['AffairTransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffairTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AffairTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AffairTransferDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairTransferDecided'] = ResolversParentTypes['AffairTransferDecided']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['AffairTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffairTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairTransferEdge'] = ResolversParentTypes['AffairTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffairTransfer'], ParentType, ContextType>;
};

export type AffairTransferPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairTransferPlanned'] = ResolversParentTypes['AffairTransferPlanned']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['AffairTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffairTransferWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffairTransferWithdrawn'] = ResolversParentTypes['AffairTransferWithdrawn']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['AffairTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementAlreadyAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementAlreadyAccepted'] = ResolversParentTypes['AgreementAlreadyAccepted']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementAlreadyAcceptedMessageArgs, 'lang'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementAlreadyAcceptedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementText'] = ResolversParentTypes['AgreementText']> = {
  acceptedBy?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  isAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementTextChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTextChanged'] = ResolversParentTypes['AgreementTextChanged']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  currentNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementTextChangedMessageArgs, 'lang'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementTextChangedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerAppointmentOpinionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerAppointmentOpinionAnswer'] = ResolversParentTypes['AnswerAppointmentOpinionAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentOpinionAnswered' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpinionStepNotPossible', ParentType, ContextType>;
};

export type AnswerSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSupportRequestAnswer'] = ResolversParentTypes['AnswerSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportRequestAnswered' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type AppointActingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointActingAnswer'] = ResolversParentTypes['AppointActingAnswer']> = {
  __resolveType?: TypeResolveFn<'ActingAppointed' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PostHeld' | 'PostNotHeld' | 'PostNotThere', ParentType, ContextType>;
};

export type AppointToPostAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointToPostAnswer'] = ResolversParentTypes['AppointToPostAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HolderAppointed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PostHeld' | 'PostNotHeld' | 'PostNotThere', ParentType, ContextType>;
};

export type AppointmentOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentOpinion'] = ResolversParentTypes['AppointmentOpinion']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OpinionAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intendedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['OpinionStance']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpinionState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentOpinionAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentOpinionAnswered'] = ResolversParentTypes['AppointmentOpinionAnswered']> = {
  opinion?: Resolver<ResolversTypes['AppointmentOpinion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentOpinionAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentOpinionAsked'] = ResolversParentTypes['AppointmentOpinionAsked']> = {
  opinion?: Resolver<ResolversTypes['AppointmentOpinion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentOpinionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentOpinionConnection'] = ResolversParentTypes['AppointmentOpinionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentOpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AppointmentOpinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppointmentOpinionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentOpinionEdge'] = ResolversParentTypes['AppointmentOpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AppointmentOpinion'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branchOffices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<AreaFigureArgs, 'measure'>>;
  generalBranch?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, Partial<AreaGeneralBranchArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<AreaOnDayArgs, 'asOf'>>;
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PlaceProfile']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['AreaRuleConnection'], ParentType, ContextType, Partial<AreaRulesArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<AreaStatisticsArgs>>;
  toldFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ward?: Resolver<ResolversTypes['Ward'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type AreaRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRule'] = ResolversParentTypes['AreaRule'], FederationReferenceType extends FederationReferenceTypes['AreaRule'] = FederationReferenceTypes['AreaRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AreaRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['AreaRuleAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaRuleClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRuleClosed'] = ResolversParentTypes['AreaRuleClosed']> = {
  areaRule?: Resolver<ResolversTypes['AreaRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRuleConnection'] = ResolversParentTypes['AreaRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AreaRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AreaRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRuleEdge'] = ResolversParentTypes['AreaRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AreaRule'], ParentType, ContextType>;
};

export type AreaRuleEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRuleEnded'] = ResolversParentTypes['AreaRuleEnded']> = {
  areaRuleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaRuleEndedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaRuleEndedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaRuleExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRuleExists'] = ResolversParentTypes['AreaRuleExists']> = {
  areaRuleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaRuleExistsMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaRuleExistsRemedyArgs, 'lang'>>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRuleSet'] = ResolversParentTypes['AreaRuleSet']> = {
  areaRule?: Resolver<ResolversTypes['AreaRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaRulesContradictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRulesContradict'] = ResolversParentTypes['AreaRulesContradict']> = {
  areaRuleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areaRules?: Resolver<ReadonlyArray<ResolversTypes['AreaRule']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaRulesContradictMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaRulesContradictRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaWithoutDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaWithoutDistrict'] = ResolversParentTypes['AreaWithoutDistrict']> = {
  areaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaWithoutDistrictMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaWithoutDistrictRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRange'] = ResolversParentTypes['ArticleRange']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskAppointmentOpinionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskAppointmentOpinionAnswer'] = ResolversParentTypes['AskAppointmentOpinionAnswer']> = {
  __resolveType?: TypeResolveFn<'AppointmentOpinionAsked' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpinionAsked' | 'OpinionTooLate', ParentType, ContextType>;
};

export type AssignDutyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignDutyAnswer'] = ResolversParentTypes['AssignDutyAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DutyAssigned' | 'DutyHeld' | 'DutyNotEligible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type AssignSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignSupportRequestAnswer'] = ResolversParentTypes['AssignSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'SupportOfficeNotFit' | 'SupportRequestAssigned' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type AssignmentCorrectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentCorrected'] = ResolversParentTypes['AssignmentCorrected']> = {
  change?: Resolver<ResolversTypes['BoundaryChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasicPrincipleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasicPrinciple'] = ResolversParentTypes['BasicPrinciple']> = {
  attestedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['BasicPrincipleAction']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PrincipleState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasicPrincipleSupersededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasicPrincipleSuperseded'] = ResolversParentTypes['BasicPrincipleSuperseded']> = {
  principle?: Resolver<ResolversTypes['BasicPrinciple'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['BasicPrinciple'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockRange'] = ResolversParentTypes['BlockRange']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlocksNotCoveredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocksNotCovered'] = ResolversParentTypes['BlocksNotCovered']> = {
  blocks?: Resolver<Maybe<ResolversTypes['BlockRange']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BlocksNotCoveredMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BlockFault'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BlocksNotCoveredRemedyArgs, 'lang'>>;
  townId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryChange'] = ResolversParentTypes['BoundaryChange'], FederationReferenceType extends FederationReferenceTypes['BoundaryChange'] = FederationReferenceTypes['BoundaryChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BoundaryChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['BoundaryChangeAction']>, ParentType, ContextType>;
  closes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['BoundaryFollowUp']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['BoundaryMove']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoundaryChangeState'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['BoundaryTask']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['BoundaryChangeKind'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryChangeClashesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryChangeClashes'] = ResolversParentTypes['BoundaryChangeClashes']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['BoundaryChange']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoundaryChangeClashesMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BoundaryChangeClashesRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryChangeConnection'] = ResolversParentTypes['BoundaryChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoundaryChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BoundaryChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoundaryChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryChangeEdge'] = ResolversParentTypes['BoundaryChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoundaryChange'], ParentType, ContextType>;
};

export type BoundaryFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryFollowUp'] = ResolversParentTypes['BoundaryFollowUp'], FederationReferenceType extends FederationReferenceTypes['BoundaryFollowUp'] = FederationReferenceTypes['BoundaryFollowUp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BoundaryFollowUp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['BoundaryFollowUpAction']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['BoundaryChange']>, ParentType, ContextType>;
  concern?: Resolver<ResolversTypes['BoundaryConcern'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['BoundaryOutcome']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoundaryFollowUpState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryFollowUpConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryFollowUpConfirmed'] = ResolversParentTypes['BoundaryFollowUpConfirmed']> = {
  followUp?: Resolver<ResolversTypes['BoundaryFollowUp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryFollowUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryFollowUpConnection'] = ResolversParentTypes['BoundaryFollowUpConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoundaryFollowUpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BoundaryFollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoundaryFollowUpEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryFollowUpEdge'] = ResolversParentTypes['BoundaryFollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoundaryFollowUp'], ParentType, ContextType>;
};

export type BoundaryMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryMove'] = ResolversParentTypes['BoundaryMove']> = {
  blocks?: Resolver<Maybe<ResolversTypes['BlockRange']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Town'], ParentType, ContextType>;
};

export type BoundaryRedrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryRedrawn'] = ResolversParentTypes['BoundaryRedrawn']> = {
  change?: Resolver<ResolversTypes['BoundaryChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryTask'] = ResolversParentTypes['BoundaryTask']> = {
  affair?: Resolver<Maybe<ResolversTypes['Affair']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
};

export type ChangeInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeInForce'] = ResolversParentTypes['ChangeInForce']> = {
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeInForceMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeInForceRemedyArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause'], FederationReferenceType extends FederationReferenceTypes['Clause'] = FederationReferenceTypes['Clause']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clause']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['ClauseForce'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isObligation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ClauseSide'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ClauseVersion']>, ParentType, ContextType, Partial<ClauseVersionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClauseDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseDocument'] = ResolversParentTypes['ClauseDocument'], FederationReferenceType extends FederationReferenceTypes['ClauseDocument'] = FederationReferenceTypes['ClauseDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClauseDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClauseDocumentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DocumentPart']>, ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type ClauseVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseVersion'] = ResolversParentTypes['ClauseVersion']> = {
  document?: Resolver<ResolversTypes['ClauseDocument'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['ClauseFate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CloseCoordinationCaseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCoordinationCaseAnswer'] = ResolversParentTypes['CloseCoordinationCaseAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CoordinationCaseClosed' | 'CoordinationNeedsHeadOffice' | 'CoordinationStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ConfirmBoundaryFollowUpAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBoundaryFollowUpAnswer'] = ResolversParentTypes['ConfirmBoundaryFollowUpAnswer']> = {
  __resolveType?: TypeResolveFn<'BoundaryFollowUpConfirmed' | 'Conflict' | 'FollowUpSettled' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ConfirmMatchAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMatchAnswer'] = ResolversParentTypes['ConfirmMatchAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DutyHeld' | 'DutyNotEligible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MatchConfirmed' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
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

export type ContradictsStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictsStandard'] = ResolversParentTypes['ContradictsStandard']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContradictsStandardMessageArgs, 'lang'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContradictsStandardRemedyArgs, 'lang'>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType>;
  standardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationAgreementAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationAgreementAccepted'] = ResolversParentTypes['CoordinationAgreementAccepted']> = {
  case?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationAgreementProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationAgreementProposed'] = ResolversParentTypes['CoordinationAgreementProposed']> = {
  case?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCase'] = ResolversParentTypes['CoordinationCase'], FederationReferenceType extends FederationReferenceTypes['CoordinationCase'] = FederationReferenceTypes['CoordinationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoordinationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affectedAreas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  affectedDistricts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CoordinationAction']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationChange']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  isEscalationDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['CoordinationParty']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoordinationState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['AgreementText']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['AgreementText']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationCaseClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCaseClosed'] = ResolversParentTypes['CoordinationCaseClosed']> = {
  case?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCaseConnection'] = ResolversParentTypes['CoordinationCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoordinationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoordinationCaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCaseCount'] = ResolversParentTypes['CoordinationCaseCount']> = {
  agreedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedWithoutAgreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['OfficeTier'], ParentType, ContextType>;
  withdrawnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCaseEdge'] = ResolversParentTypes['CoordinationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
};

export type CoordinationCaseEscalatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCaseEscalated'] = ResolversParentTypes['CoordinationCaseEscalated']> = {
  case?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationCaseOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCaseOpened'] = ResolversParentTypes['CoordinationCaseOpened']> = {
  case?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationCaseWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationCaseWithdrawn'] = ResolversParentTypes['CoordinationCaseWithdrawn']> = {
  case?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationChange'] = ResolversParentTypes['CoordinationChange']> = {
  act?: Resolver<ResolversTypes['CoordinationStep'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoordinationState'], ParentType, ContextType>;
};

export type CoordinationNeedsHeadOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationNeedsHeadOffice'] = ResolversParentTypes['CoordinationNeedsHeadOffice']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoordinationNeedsHeadOfficeMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoordinationNeedsHeadOfficeRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationOfficeNotFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationOfficeNotFit'] = ResolversParentTypes['CoordinationOfficeNotFit']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoordinationOfficeNotFitMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoordinationOfficeNotFitRemedyArgs, 'lang'>>;
  role?: Resolver<ResolversTypes['CoordinationRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationParty'] = ResolversParentTypes['CoordinationParty']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accepts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['CoordinationPosition']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['CoordinationPosition']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CoordinationRole'], ParentType, ContextType>;
};

export type CoordinationPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationPosition'] = ResolversParentTypes['CoordinationPosition']> = {
  by?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['CoordinationStance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoordinationPositionTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationPositionTaken'] = ResolversParentTypes['CoordinationPositionTaken']> = {
  case?: Resolver<ResolversTypes['CoordinationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationStepNotPossible'] = ResolversParentTypes['CoordinationStepNotPossible']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoordinationStepNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoordinationStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['CoordinationState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CoordinationAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectAssignmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAssignmentAnswer'] = ResolversParentTypes['CorrectAssignmentAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaWithoutDistrict' | 'AssignmentCorrected' | 'BlocksNotCovered' | 'BoundaryChangeClashes' | 'Conflict' | 'DistrictInUse' | 'DistrictNotThere' | 'DistrictWithoutTowns' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type CorrectOfficeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectOfficeAnswer'] = ResolversParentTypes['CorrectOfficeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeCorrected' | 'OfficeNotOpen' | 'OfficeSeatTaken', ParentType, ContextType>;
};

export type CreatePostAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePostAnswer'] = ResolversParentTypes['CreatePostAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeHasDirector' | 'OfficeNotOpen' | 'PostCreated', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAffairTransferAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAffairTransferAnswer'] = ResolversParentTypes['DecideAffairTransferAnswer']> = {
  __resolveType?: TypeResolveFn<'AffairEnded' | 'AffairTransferDecided' | 'Conflict' | 'HeadOfficeReasonMissing' | 'HolderUnchanged' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'TransferClash' | 'TransferSettled' | 'UpwardTransferNeedsReason', ParentType, ContextType>;
};

export type DeclineSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineSupportRequestAnswer'] = ResolversParentTypes['DeclineSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportRequestDeclined' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, Partial<DistrictCentreArgs>>;
  disasterBaseStaff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffDuty']>>, ParentType, ContextType>;
  districtProblems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DistrictProblem']>>, ParentType, ContextType>;
  dutyStaff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffDuty']>>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<DistrictFigureArgs, 'measure'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<DistrictOnDayArgs, 'asOf'>>;
  plannedChanges?: Resolver<ReadonlyArray<ResolversTypes['BoundaryChange']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PlaceProfile']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<DistrictStatisticsArgs>>;
  toldFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictChangePlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictChangePlanned'] = ResolversParentTypes['DistrictChangePlanned']> = {
  change?: Resolver<ResolversTypes['BoundaryChange'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictConnection'] = ResolversParentTypes['DistrictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DistrictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DistrictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictEdge'] = ResolversParentTypes['DistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
};

export type DistrictEndPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictEndPlanned'] = ResolversParentTypes['DistrictEndPlanned']> = {
  change?: Resolver<ResolversTypes['BoundaryChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictInUse'] = ResolversParentTypes['DistrictInUse']> = {
  affairIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  districtId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictInUseMessageArgs, 'lang'>>;
  officeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictInUseRemedyArgs, 'lang'>>;
  staffIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  townIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictNotThereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictNotThere'] = ResolversParentTypes['DistrictNotThere']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  districtId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictNotThereMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictNotThereRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictPlanned'] = ResolversParentTypes['DistrictPlanned']> = {
  change?: Resolver<ResolversTypes['BoundaryChange'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictProblem'] = ResolversParentTypes['DistrictProblem']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ProblemTheme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DistrictProblemRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictProblemRecorded'] = ResolversParentTypes['DistrictProblemRecorded']> = {
  problem?: Resolver<Maybe<ResolversTypes['DistrictProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictWithoutTownsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictWithoutTowns'] = ResolversParentTypes['DistrictWithoutTowns']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  districtId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictWithoutTownsMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DistrictWithoutTownsRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentPart'] = ResolversParentTypes['DocumentPart']> = {
  articles?: Resolver<Maybe<ResolversTypes['ArticleRange']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type DutyAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyAssigned'] = ResolversParentTypes['DutyAssigned']> = {
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyEnded'] = ResolversParentTypes['DutyEnded']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  dutyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyEndedMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyEndedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyHeld'] = ResolversParentTypes['DutyHeld']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dutyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyHeldMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyHeldRemedyArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyNotEligibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyNotEligible'] = ResolversParentTypes['DutyNotEligible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyNotEligibleMessageArgs, 'lang'>>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DutyIneligibility']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyNotEligibleRemedyArgs, 'lang'>>;
  yearOfService?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectiveDateNotFutureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveDateNotFuture'] = ResolversParentTypes['EffectiveDateNotFuture']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EffectiveDateNotFutureMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EffectiveDateNotFutureRemedyArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndAffairAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAffairAnswer'] = ResolversParentTypes['EndAffairAnswer']> = {
  __resolveType?: TypeResolveFn<'AffairEndDecided' | 'AffairEnded' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TransferClash', ParentType, ContextType>;
};

export type EndAreaRuleAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAreaRuleAnswer'] = ResolversParentTypes['EndAreaRuleAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaRuleClosed' | 'AreaRuleEnded' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndDutyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDutyAnswer'] = ResolversParentTypes['EndDutyAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DutyEnded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StaffDutyEnded', ParentType, ContextType>;
};

export type EndExchangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndExchangeAnswer'] = ResolversParentTypes['EndExchangeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ExchangeEnded' | 'ExchangeHasStaff' | 'ExchangeStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndExchangeStayAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndExchangeStayAnswer'] = ResolversParentTypes['EndExchangeStayAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ExchangeStayEnded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EndTenureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTenureAnswer'] = ResolversParentTypes['EndTenureAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TenureActNotPossible' | 'TenureEnded', ParentType, ContextType>;
};

export type EscalateCoordinationCaseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateCoordinationCaseAnswer'] = ResolversParentTypes['EscalateCoordinationCaseAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CoordinationCaseEscalated' | 'CoordinationStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type EscalateSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalateSupportRequestAnswer'] = ResolversParentTypes['EscalateSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'SupportNotOverdue' | 'SupportOfficeNotFit' | 'SupportRequestEscalated' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type EstablishmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment']> = {
  actualUnknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EstablishmentLine']>, ParentType, ContextType>;
  standardAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  standardSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standardUnknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['EstablishmentTotal']>, ParentType, ContextType>;
};

export type EstablishmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentLine'] = ResolversParentTypes['EstablishmentLine']> = {
  actingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actualCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['PostEmployment']>, ParentType, ContextType>;
  postCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standardLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standardMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vacancyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EstablishmentTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentTotal'] = ResolversParentTypes['EstablishmentTotal']> = {
  actingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actualCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['PostEmployment'], ParentType, ContextType>;
  postCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standardLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standardMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacancyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange'], FederationReferenceType extends FederationReferenceTypes['Exchange'] = FederationReferenceTypes['Exchange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Exchange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ExchangeAction']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ExchangeDirection'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerKind?: Resolver<ResolversTypes['ExchangePartnerKind'], ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeState'], ParentType, ContextType>;
  stays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExchangeStay']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExchangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
};

export type ExchangeEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEnded'] = ResolversParentTypes['ExchangeEnded']> = {
  exchange?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeHasStaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeHasStaff'] = ResolversParentTypes['ExchangeHasStaff']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  exchangeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExchangeHasStaffMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExchangeHasStaffRemedyArgs, 'lang'>>;
  staffIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeHeld'] = ResolversParentTypes['ExchangeHeld']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  exchangeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExchangeHeldMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExchangeHeldRemedyArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangePlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangePlanned'] = ResolversParentTypes['ExchangePlanned']> = {
  exchange?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeStayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeStay'] = ResolversParentTypes['ExchangeStay']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExchangeStayEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeStayEnded'] = ResolversParentTypes['ExchangeStayEnded']> = {
  staff?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeStepNotPossible'] = ResolversParentTypes['ExchangeStepNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  exchangeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExchangeStepNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExchangeStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['ExchangeState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ExchangeAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeWithdrawn'] = ResolversParentTypes['ExchangeWithdrawn']> = {
  exchange?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['FigureMethod'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['StatisticPlace']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FollowUpSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpSettled'] = ResolversParentTypes['FollowUpSettled']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  followUpId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FollowUpSettledMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FollowUpSettledRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['BoundaryFollowUpState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadOfficeReasonMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadOfficeReasonMissing'] = ResolversParentTypes['HeadOfficeReasonMissing']> = {
  affairId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HeadOfficeReasonMissingMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HeadOfficeReasonMissingRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadOfficeReasonsStatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadOfficeReasonsStated'] = ResolversParentTypes['HeadOfficeReasonsStated']> = {
  affair?: Resolver<ResolversTypes['Affair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldPost'] = ResolversParentTypes['HeldPost']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenureKind'], ParentType, ContextType>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolderAppointedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolderAppointed'] = ResolversParentTypes['HolderAppointed']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolderUnchangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolderUnchanged'] = ResolversParentTypes['HolderUnchanged']> = {
  affairId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HolderUnchangedMessageArgs, 'lang'>>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HolderUnchangedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type IssueStandardAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStandardAnswer'] = ResolversParentTypes['IssueStandardAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaRulesContradict' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StandardIssued' | 'StandardTopicTaken', ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  blocks?: Resolver<Maybe<ResolversTypes['BlockRange']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Town'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type LegalGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalGround'] = ResolversParentTypes['LegalGround']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ClauseDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['MatchContribution']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type MatchConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchConfirmed'] = ResolversParentTypes['MatchConfirmed']> = {
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchContribution'] = ResolversParentTypes['MatchContribution']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoveStaffAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveStaffAnswer'] = ResolversParentTypes['MoveStaffAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeIsToClose' | 'OfficeNotOpen' | 'StaffMoved', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abolishPost?: Resolver<Maybe<ResolversTypes['AbolishPostAnswer']>, ParentType, ContextType, RequireFields<MutationAbolishPostArgs, 'input'>>;
  acceptCoordinationAgreement?: Resolver<Maybe<ResolversTypes['AcceptCoordinationAgreementAnswer']>, ParentType, ContextType, RequireFields<MutationAcceptCoordinationAgreementArgs, 'input'>>;
  acceptSupportRequest?: Resolver<Maybe<ResolversTypes['AcceptSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationAcceptSupportRequestArgs, 'input'>>;
  answerAppointmentOpinion?: Resolver<Maybe<ResolversTypes['AnswerAppointmentOpinionAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerAppointmentOpinionArgs, 'input'>>;
  answerSupportRequest?: Resolver<Maybe<ResolversTypes['AnswerSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationAnswerSupportRequestArgs, 'input'>>;
  appointActing?: Resolver<Maybe<ResolversTypes['AppointActingAnswer']>, ParentType, ContextType, RequireFields<MutationAppointActingArgs, 'input'>>;
  appointToPost?: Resolver<Maybe<ResolversTypes['AppointToPostAnswer']>, ParentType, ContextType, RequireFields<MutationAppointToPostArgs, 'input'>>;
  askAppointmentOpinion?: Resolver<Maybe<ResolversTypes['AskAppointmentOpinionAnswer']>, ParentType, ContextType, RequireFields<MutationAskAppointmentOpinionArgs, 'input'>>;
  assignDuty?: Resolver<Maybe<ResolversTypes['AssignDutyAnswer']>, ParentType, ContextType, RequireFields<MutationAssignDutyArgs, 'input'>>;
  assignSupportRequest?: Resolver<Maybe<ResolversTypes['AssignSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationAssignSupportRequestArgs, 'input'>>;
  closeCoordinationCase?: Resolver<Maybe<ResolversTypes['CloseCoordinationCaseAnswer']>, ParentType, ContextType, RequireFields<MutationCloseCoordinationCaseArgs, 'input'>>;
  confirmBoundaryFollowUp?: Resolver<Maybe<ResolversTypes['ConfirmBoundaryFollowUpAnswer']>, ParentType, ContextType, RequireFields<MutationConfirmBoundaryFollowUpArgs, 'input'>>;
  confirmMatch?: Resolver<Maybe<ResolversTypes['ConfirmMatchAnswer']>, ParentType, ContextType, RequireFields<MutationConfirmMatchArgs, 'input'>>;
  correctAssignment?: Resolver<Maybe<ResolversTypes['CorrectAssignmentAnswer']>, ParentType, ContextType, RequireFields<MutationCorrectAssignmentArgs, 'input'>>;
  correctOffice?: Resolver<Maybe<ResolversTypes['CorrectOfficeAnswer']>, ParentType, ContextType, RequireFields<MutationCorrectOfficeArgs, 'input'>>;
  createPost?: Resolver<Maybe<ResolversTypes['CreatePostAnswer']>, ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input'>>;
  decideAffairTransfer?: Resolver<Maybe<ResolversTypes['DecideAffairTransferAnswer']>, ParentType, ContextType, RequireFields<MutationDecideAffairTransferArgs, 'input'>>;
  declineSupportRequest?: Resolver<Maybe<ResolversTypes['DeclineSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationDeclineSupportRequestArgs, 'input'>>;
  endAffair?: Resolver<Maybe<ResolversTypes['EndAffairAnswer']>, ParentType, ContextType, RequireFields<MutationEndAffairArgs, 'input'>>;
  endAreaRule?: Resolver<Maybe<ResolversTypes['EndAreaRuleAnswer']>, ParentType, ContextType, RequireFields<MutationEndAreaRuleArgs, 'input'>>;
  endDuty?: Resolver<Maybe<ResolversTypes['EndDutyAnswer']>, ParentType, ContextType, RequireFields<MutationEndDutyArgs, 'input'>>;
  endExchange?: Resolver<Maybe<ResolversTypes['EndExchangeAnswer']>, ParentType, ContextType, RequireFields<MutationEndExchangeArgs, 'input'>>;
  endExchangeStay?: Resolver<Maybe<ResolversTypes['EndExchangeStayAnswer']>, ParentType, ContextType, RequireFields<MutationEndExchangeStayArgs, 'input'>>;
  endTenure?: Resolver<Maybe<ResolversTypes['EndTenureAnswer']>, ParentType, ContextType, RequireFields<MutationEndTenureArgs, 'input'>>;
  escalateCoordinationCase?: Resolver<Maybe<ResolversTypes['EscalateCoordinationCaseAnswer']>, ParentType, ContextType, RequireFields<MutationEscalateCoordinationCaseArgs, 'input'>>;
  escalateSupportRequest?: Resolver<Maybe<ResolversTypes['EscalateSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationEscalateSupportRequestArgs, 'input'>>;
  issueStandard?: Resolver<Maybe<ResolversTypes['IssueStandardAnswer']>, ParentType, ContextType, RequireFields<MutationIssueStandardArgs, 'input'>>;
  moveStaff?: Resolver<Maybe<ResolversTypes['MoveStaffAnswer']>, ParentType, ContextType, RequireFields<MutationMoveStaffArgs, 'input'>>;
  openCoordinationCase?: Resolver<Maybe<ResolversTypes['OpenCoordinationCaseAnswer']>, ParentType, ContextType, RequireFields<MutationOpenCoordinationCaseArgs, 'input'>>;
  planAffairTransfer?: Resolver<Maybe<ResolversTypes['PlanAffairTransferAnswer']>, ParentType, ContextType, RequireFields<MutationPlanAffairTransferArgs, 'input'>>;
  planDistrict?: Resolver<Maybe<ResolversTypes['PlanDistrictAnswer']>, ParentType, ContextType, RequireFields<MutationPlanDistrictArgs, 'input'>>;
  planDistrictChange?: Resolver<Maybe<ResolversTypes['PlanDistrictChangeAnswer']>, ParentType, ContextType, RequireFields<MutationPlanDistrictChangeArgs, 'input'>>;
  planDistrictEnd?: Resolver<Maybe<ResolversTypes['PlanDistrictEndAnswer']>, ParentType, ContextType, RequireFields<MutationPlanDistrictEndArgs, 'input'>>;
  planExchange?: Resolver<Maybe<ResolversTypes['PlanExchangeAnswer']>, ParentType, ContextType, RequireFields<MutationPlanExchangeArgs, 'input'>>;
  planOffice?: Resolver<Maybe<ResolversTypes['PlanOfficeAnswer']>, ParentType, ContextType, RequireFields<MutationPlanOfficeArgs, 'input'>>;
  planOfficeChange?: Resolver<Maybe<ResolversTypes['PlanOfficeChangeAnswer']>, ParentType, ContextType, RequireFields<MutationPlanOfficeChangeArgs, 'input'>>;
  planOfficeClosure?: Resolver<Maybe<ResolversTypes['PlanOfficeClosureAnswer']>, ParentType, ContextType, RequireFields<MutationPlanOfficeClosureArgs, 'input'>>;
  planRegulationStatus?: Resolver<Maybe<ResolversTypes['PlanRegulationStatusAnswer']>, ParentType, ContextType, RequireFields<MutationPlanRegulationStatusArgs, 'input'>>;
  planTraining?: Resolver<Maybe<ResolversTypes['PlanTrainingAnswer']>, ParentType, ContextType, RequireFields<MutationPlanTrainingArgs, 'input'>>;
  proposeCoordinationAgreement?: Resolver<Maybe<ResolversTypes['ProposeCoordinationAgreementAnswer']>, ParentType, ContextType, RequireFields<MutationProposeCoordinationAgreementArgs, 'input'>>;
  receiveSupportRequest?: Resolver<Maybe<ResolversTypes['ReceiveSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationReceiveSupportRequestArgs, 'input'>>;
  recordDistrictProblem?: Resolver<Maybe<ResolversTypes['RecordDistrictProblemAnswer']>, ParentType, ContextType, RequireFields<MutationRecordDistrictProblemArgs, 'input'>>;
  recordRegulationStatus?: Resolver<Maybe<ResolversTypes['RecordRegulationStatusAnswer']>, ParentType, ContextType, RequireFields<MutationRecordRegulationStatusArgs, 'input'>>;
  recordSkill?: Resolver<Maybe<ResolversTypes['RecordSkillAnswer']>, ParentType, ContextType, RequireFields<MutationRecordSkillArgs, 'input'>>;
  recordTenure?: Resolver<Maybe<ResolversTypes['RecordTenureAnswer']>, ParentType, ContextType, RequireFields<MutationRecordTenureArgs, 'input'>>;
  recordTraining?: Resolver<Maybe<ResolversTypes['RecordTrainingAnswer']>, ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  recordWorkload?: Resolver<Maybe<ResolversTypes['RecordWorkloadAnswer']>, ParentType, ContextType, RequireFields<MutationRecordWorkloadArgs, 'input'>>;
  redirectSupportRequest?: Resolver<Maybe<ResolversTypes['RedirectSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationRedirectSupportRequestArgs, 'input'>>;
  redrawBoundary?: Resolver<Maybe<ResolversTypes['RedrawBoundaryAnswer']>, ParentType, ContextType, RequireFields<MutationRedrawBoundaryArgs, 'input'>>;
  registerAffair?: Resolver<Maybe<ResolversTypes['RegisterAffairAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterAffairArgs, 'input'>>;
  registerStaff?: Resolver<Maybe<ResolversTypes['RegisterStaffAnswer']>, ParentType, ContextType, RequireFields<MutationRegisterStaffArgs, 'input'>>;
  repealStandard?: Resolver<Maybe<ResolversTypes['RepealStandardAnswer']>, ParentType, ContextType, RequireFields<MutationRepealStandardArgs, 'input'>>;
  requestSupport?: Resolver<Maybe<ResolversTypes['RequestSupportAnswer']>, ParentType, ContextType, RequireFields<MutationRequestSupportArgs, 'input'>>;
  reviseStandard?: Resolver<Maybe<ResolversTypes['ReviseStandardAnswer']>, ParentType, ContextType, RequireFields<MutationReviseStandardArgs, 'input'>>;
  sendOnExchange?: Resolver<Maybe<ResolversTypes['SendOnExchangeAnswer']>, ParentType, ContextType, RequireFields<MutationSendOnExchangeArgs, 'input'>>;
  setAreaRule?: Resolver<Maybe<ResolversTypes['SetAreaRuleAnswer']>, ParentType, ContextType, RequireFields<MutationSetAreaRuleArgs, 'input'>>;
  settleReferenceDifference?: Resolver<Maybe<ResolversTypes['SettleReferenceDifferenceAnswer']>, ParentType, ContextType, RequireFields<MutationSettleReferenceDifferenceArgs, 'input'>>;
  stateHeadOfficeReasons?: Resolver<Maybe<ResolversTypes['StateHeadOfficeReasonsAnswer']>, ParentType, ContextType, RequireFields<MutationStateHeadOfficeReasonsArgs, 'input'>>;
  supersedeBasicPrinciple?: Resolver<Maybe<ResolversTypes['SupersedeBasicPrincipleAnswer']>, ParentType, ContextType, RequireFields<MutationSupersedeBasicPrincipleArgs, 'input'>>;
  takeCoordinationPosition?: Resolver<Maybe<ResolversTypes['TakeCoordinationPositionAnswer']>, ParentType, ContextType, RequireFields<MutationTakeCoordinationPositionArgs, 'input'>>;
  withdrawAffairTransfer?: Resolver<Maybe<ResolversTypes['WithdrawAffairTransferAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawAffairTransferArgs, 'input'>>;
  withdrawCoordinationCase?: Resolver<Maybe<ResolversTypes['WithdrawCoordinationCaseAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawCoordinationCaseArgs, 'input'>>;
  withdrawExchange?: Resolver<Maybe<ResolversTypes['WithdrawExchangeAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawExchangeArgs, 'input'>>;
  withdrawOpinionRequest?: Resolver<Maybe<ResolversTypes['WithdrawOpinionRequestAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawOpinionRequestArgs, 'input'>>;
  withdrawPlannedBoundaryChange?: Resolver<Maybe<ResolversTypes['WithdrawPlannedBoundaryChangeAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawPlannedBoundaryChangeArgs, 'input'>>;
  withdrawPlannedOfficeChange?: Resolver<Maybe<ResolversTypes['WithdrawPlannedOfficeChangeAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawPlannedOfficeChangeArgs, 'input'>>;
  withdrawPostAppointment?: Resolver<Maybe<ResolversTypes['WithdrawPostAppointmentAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawPostAppointmentArgs, 'input'>>;
  withdrawSupportRequest?: Resolver<Maybe<ResolversTypes['WithdrawSupportRequestAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawSupportRequestArgs, 'input'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NearOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearOffice'] = ResolversParentTypes['NearOffice']> = {
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isResponsible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type NearestOfficesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestOffices'] = ResolversParentTypes['NearestOffices']> = {
  offices?: Resolver<ReadonlyArray<ResolversTypes['NearOffice']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NearestOfficesWarningArgs, 'lang'>>;
  withoutPosition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewcomerGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewcomerGuide'] = ResolversParentTypes['NewcomerGuide'], FederationReferenceType extends FederationReferenceTypes['NewcomerGuide'] = FederationReferenceTypes['NewcomerGuide']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewcomerGuide']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  moveInOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['AddressAnswer']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Affair' | 'Area' | 'AreaRule' | 'BoundaryChange' | 'BoundaryFollowUp' | 'Clause' | 'ClauseDocument' | 'CoordinationCase' | 'District' | 'Exchange' | 'Office' | 'Post' | 'Regulation' | 'Standard' | 'SupportRequest' | 'Term' | 'Town' | 'Ward', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotHeldByHeadOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotHeldByHeadOffice'] = ResolversParentTypes['NotHeldByHeadOffice']> = {
  affairId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotHeldByHeadOfficeMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotHeldByHeadOfficeRemedyArgs, 'lang'>>;
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

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  affairs?: Resolver<Maybe<ResolversTypes['AffairConnection']>, ParentType, ContextType, Partial<OfficeAffairsArgs>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OfficeAction']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  deputyPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  directorPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  establishment?: Resolver<Maybe<ResolversTypes['Establishment']>, ParentType, ContextType>;
  fax?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  formerAddresses?: Resolver<ReadonlyArray<ResolversTypes['SourcedText']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  legalGrounds?: Resolver<ReadonlyArray<ResolversTypes['LegalGround']>, ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['OfficeSuccession']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<OfficeOnDayArgs, 'asOf'>>;
  openedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['OfficePartner']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  plannedChanges?: Resolver<ReadonlyArray<ResolversTypes['PlannedOfficeChange']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['SourcedPosition'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['OfficePosts'], ParentType, ContextType>;
  powersBeyondLegalType?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Affair']>>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['OfficeSuccession']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['OfficeSections'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfficeState'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['OfficeSuccession']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  toldFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Ward']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['WorkloadFigureConnection']>, ParentType, ContextType, Partial<OfficeWorkloadArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeChange'] = ResolversParentTypes['OfficeChange']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['OfficeFact']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['OfficeChangeKind'], ParentType, ContextType>;
};

export type OfficeChangePlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeChangePlanned'] = ResolversParentTypes['OfficeChangePlanned']> = {
  change?: Resolver<ResolversTypes['PlannedOfficeChange'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeClosurePlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeClosurePlanned'] = ResolversParentTypes['OfficeClosurePlanned']> = {
  change?: Resolver<ResolversTypes['PlannedOfficeChange'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeCohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeCohort'] = ResolversParentTypes['OfficeCohort']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficeCorrectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeCorrected'] = ResolversParentTypes['OfficeCorrected']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeCount'] = ResolversParentTypes['OfficeCount']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cohorts?: Resolver<ReadonlyArray<ResolversTypes['OfficeCohort']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  namedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEvent'] = ResolversParentTypes['OfficeEvent']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['OfficeChange']>, ParentType, ContextType>;
  cohorts?: Resolver<ReadonlyArray<ResolversTypes['OfficeCohort']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
};

export type OfficeHasDirectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHasDirector'] = ResolversParentTypes['OfficeHasDirector']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeHasDirectorMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeHasDirectorRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeHoldsAffairsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHoldsAffairs'] = ResolversParentTypes['OfficeHoldsAffairs']> = {
  affairIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  affairs?: Resolver<ReadonlyArray<ResolversTypes['Affair']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeHoldsAffairsMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeHoldsAffairsRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeInUse'] = ResolversParentTypes['OfficeInUse']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeInUseMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeInUseRemedyArgs, 'lang'>>;
  staffIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  tenureIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeIsToCloseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeIsToClose'] = ResolversParentTypes['OfficeIsToClose']> = {
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeIsToCloseMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeIsToCloseRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeNotOpen'] = ResolversParentTypes['OfficeNotOpen']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNotOpenMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNotOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficePartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficePartner'] = ResolversParentTypes['OfficePartner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAtSamePlace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTheOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OfficePlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficePlanned'] = ResolversParentTypes['OfficePlanned']> = {
  change?: Resolver<ResolversTypes['PlannedOfficeChange'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficePostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficePost'] = ResolversParentTypes['OfficePost']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficePostsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficePosts'] = ResolversParentTypes['OfficePosts']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficePost']>>, ParentType, ContextType>;
};

export type OfficeSeatTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSeatTaken'] = ResolversParentTypes['OfficeSeatTaken']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeSeatTakenMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeSeatTakenRemedyArgs, 'lang'>>;
  role?: Resolver<ResolversTypes['OfficeRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeSeatVacantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSeatVacant'] = ResolversParentTypes['OfficeSeatVacant']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeSeatVacantMessageArgs, 'lang'>>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeSeatVacantRemedyArgs, 'lang'>>;
  role?: Resolver<ResolversTypes['OfficeRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSection'] = ResolversParentTypes['OfficeSection']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeSectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSections'] = ResolversParentTypes['OfficeSections']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficeSection']>>, ParentType, ContextType>;
};

export type OfficeSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSuccession'] = ResolversParentTypes['OfficeSuccession']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type OpenCoordinationCaseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCoordinationCaseAnswer'] = ResolversParentTypes['OpenCoordinationCaseAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CoordinationCaseOpened' | 'CoordinationOfficeNotFit' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen', ParentType, ContextType>;
};

export type OpinionAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionAsked'] = ResolversParentTypes['OpinionAsked']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  intendedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpinionAskedMessageArgs, 'lang'>>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpinionAskedRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionRequestWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionRequestWithdrawn'] = ResolversParentTypes['OpinionRequestWithdrawn']> = {
  opinion?: Resolver<ResolversTypes['AppointmentOpinion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionStepNotPossible'] = ResolversParentTypes['OpinionStepNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpinionStepNotPossibleMessageArgs, 'lang'>>;
  opinionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpinionStepNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['OpinionState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['OpinionAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionTooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionTooLate'] = ResolversParentTypes['OpinionTooLate']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpinionTooLateMessageArgs, 'lang'>>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpinionTooLateRemedyArgs, 'lang'>>;
  tenureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwedDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedDuty'] = ResolversParentTypes['OwedDuty']> = {
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OwedSubject']>, ParentType, ContextType>;
};

export type OwedDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedDutyConnection'] = ResolversParentTypes['OwedDutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwedDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OwedDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OwedDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedDutyEdge'] = ResolversParentTypes['OwedDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwedDuty'], ParentType, ContextType>;
};

export type OwedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedSubject'] = ResolversParentTypes['OwedSubject']> = {
  __resolveType?: TypeResolveFn<'CoordinationCase' | 'SupportRequest', ParentType, ContextType>;
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

export type PlaceProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceProfile'] = ResolversParentTypes['PlaceProfile']> = {
  features?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  vision?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
};

export type PlanAffairTransferAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAffairTransferAnswer'] = ResolversParentTypes['PlanAffairTransferAnswer']> = {
  __resolveType?: TypeResolveFn<'AffairEnded' | 'AffairTransferPlanned' | 'Conflict' | 'HeadOfficeReasonMissing' | 'HolderUnchanged' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'TransferClash' | 'TransferDateNotFuture' | 'UpwardTransferNeedsReason', ParentType, ContextType>;
};

export type PlanDistrictAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDistrictAnswer'] = ResolversParentTypes['PlanDistrictAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaWithoutDistrict' | 'BlocksNotCovered' | 'BoundaryChangeClashes' | 'Conflict' | 'DistrictInUse' | 'DistrictNotThere' | 'DistrictPlanned' | 'DistrictWithoutTowns' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PlanDistrictChangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDistrictChangeAnswer'] = ResolversParentTypes['PlanDistrictChangeAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaWithoutDistrict' | 'BlocksNotCovered' | 'BoundaryChangeClashes' | 'Conflict' | 'DistrictChangePlanned' | 'DistrictInUse' | 'DistrictNotThere' | 'DistrictWithoutTowns' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PlanDistrictEndAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDistrictEndAnswer'] = ResolversParentTypes['PlanDistrictEndAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaWithoutDistrict' | 'BlocksNotCovered' | 'BoundaryChangeClashes' | 'Conflict' | 'DistrictEndPlanned' | 'DistrictInUse' | 'DistrictNotThere' | 'DistrictWithoutTowns' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeHoldsAffairs', ParentType, ContextType>;
};

export type PlanExchangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanExchangeAnswer'] = ResolversParentTypes['PlanExchangeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ExchangePlanned' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type PlanOfficeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOfficeAnswer'] = ResolversParentTypes['PlanOfficeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeHoldsAffairs' | 'OfficeInUse' | 'OfficeNotOpen' | 'OfficePlanned' | 'OfficeSeatTaken' | 'OfficeSeatVacant', ParentType, ContextType>;
};

export type PlanOfficeChangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOfficeChangeAnswer'] = ResolversParentTypes['PlanOfficeChangeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeChangePlanned' | 'OfficeNotOpen' | 'OfficeSeatTaken' | 'OfficeSeatVacant', ParentType, ContextType>;
};

export type PlanOfficeClosureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOfficeClosureAnswer'] = ResolversParentTypes['PlanOfficeClosureAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeClosurePlanned' | 'OfficeHoldsAffairs' | 'OfficeInUse' | 'OfficeNotOpen' | 'OfficeSeatTaken' | 'OfficeSeatVacant', ParentType, ContextType>;
};

export type PlanRegulationStatusAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRegulationStatusAnswer'] = ResolversParentTypes['PlanRegulationStatusAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RegulationStatusNotPossible' | 'RegulationStatusPlanned', ParentType, ContextType>;
};

export type PlanTrainingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTrainingAnswer'] = ResolversParentTypes['PlanTrainingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TrainingPlanned', ParentType, ContextType>;
};

export type PlannedBoundaryChangeWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedBoundaryChangeWithdrawn'] = ResolversParentTypes['PlannedBoundaryChangeWithdrawn']> = {
  change?: Resolver<ResolversTypes['BoundaryChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedOfficeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOfficeChange'] = ResolversParentTypes['PlannedOfficeChange']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['OfficeFact']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['OfficeChangeKind'], ParentType, ContextType>;
};

export type PlannedOfficeChangeWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOfficeChangeWithdrawn'] = ResolversParentTypes['PlannedOfficeChangeWithdrawn']> = {
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PostAction']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PostBasis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countsAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['PostEmployment'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  holders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tenure']>>, ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['PostHolding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['PostLead']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentOpinion']>>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostState'], ParentType, ContextType>;
  tenures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tenure']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostAbolishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostAbolished'] = ResolversParentTypes['PostAbolished']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostAppointmentWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostAppointmentWithdrawn'] = ResolversParentTypes['PostAppointmentWithdrawn']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostCreated'] = ResolversParentTypes['PostCreated']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostHeld'] = ResolversParentTypes['PostHeld']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostHeldMessageArgs, 'lang'>>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostHeldRemedyArgs, 'lang'>>;
  tenureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostNotHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostNotHeld'] = ResolversParentTypes['PostNotHeld']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostNotHeldMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostNotHeldRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostNotThereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostNotThere'] = ResolversParentTypes['PostNotThere']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostNotThereMessageArgs, 'lang'>>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostNotThereRemedyArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowersComparedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowersCompared'] = ResolversParentTypes['PowersCompared']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparedWith?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['Affair']>, ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['Affair']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['Affair']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type PrincipleDayNotAfterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleDayNotAfter'] = ResolversParentTypes['PrincipleDayNotAfter']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  lastFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrincipleDayNotAfterMessageArgs, 'lang'>>;
  principleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrincipleDayNotAfterRemedyArgs, 'lang'>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipleSupersededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleSuperseded'] = ResolversParentTypes['PrincipleSuperseded']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrincipleSupersededMessageArgs, 'lang'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  principleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrincipleSupersededRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'AddressNotFound' | 'AddressOutsideWard' | 'AffairEnded' | 'AgreementAlreadyAccepted' | 'AgreementTextChanged' | 'AreaRuleEnded' | 'AreaRuleExists' | 'AreaRulesContradict' | 'AreaWithoutDistrict' | 'BlocksNotCovered' | 'BoundaryChangeClashes' | 'ChangeInForce' | 'Conflict' | 'ContradictsStandard' | 'CoordinationNeedsHeadOffice' | 'CoordinationOfficeNotFit' | 'CoordinationStepNotPossible' | 'DistrictInUse' | 'DistrictNotThere' | 'DistrictWithoutTowns' | 'DutyEnded' | 'DutyHeld' | 'DutyNotEligible' | 'EffectiveDateNotFuture' | 'ExchangeHasStaff' | 'ExchangeHeld' | 'ExchangeStepNotPossible' | 'FollowUpSettled' | 'HeadOfficeReasonMissing' | 'HolderUnchanged' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotHeldByHeadOffice' | 'NotPermitted' | 'OfficeHasDirector' | 'OfficeHoldsAffairs' | 'OfficeInUse' | 'OfficeIsToClose' | 'OfficeNotOpen' | 'OfficeSeatTaken' | 'OfficeSeatVacant' | 'OpinionAsked' | 'OpinionStepNotPossible' | 'OpinionTooLate' | 'PostHeld' | 'PostNotHeld' | 'PostNotThere' | 'PrincipleDayNotAfter' | 'PrincipleSuperseded' | 'ReferenceNotAdoptable' | 'RegulationStatusNotPossible' | 'RegulationStatusOutOfOrder' | 'StaffRegistered' | 'StandardClosed' | 'StandardOutOfOrder' | 'StandardTopicTaken' | 'SupportNotOverdue' | 'SupportOfficeNotFit' | 'SupportStepNotPossible' | 'TenureActNotPossible' | 'TransferClash' | 'TransferDateNotFuture' | 'TransferSettled' | 'UpwardTransferNeedsReason', ParentType, ContextType>;
};

export type ProblemThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemTheme'] = ResolversParentTypes['ProblemTheme']> = {
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposeCoordinationAgreementAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeCoordinationAgreementAnswer'] = ResolversParentTypes['ProposeCoordinationAgreementAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CoordinationAgreementProposed' | 'CoordinationStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  address?: Resolver<Maybe<ResolversTypes['AddressAnswer']>, ParentType, ContextType, RequireFields<QueryAddressArgs, 'text'>>;
  affair?: Resolver<Maybe<ResolversTypes['Affair']>, ParentType, ContextType, RequireFields<QueryAffairArgs, 'id'>>;
  affairDuplicates?: Resolver<Maybe<ResolversTypes['AffairDuplicateConnection']>, ParentType, ContextType, Partial<QueryAffairDuplicatesArgs>>;
  affairFindings?: Resolver<Maybe<ResolversTypes['AffairFindingConnection']>, ParentType, ContextType, Partial<QueryAffairFindingsArgs>>;
  affairs?: Resolver<Maybe<ResolversTypes['AffairConnection']>, ParentType, ContextType, Partial<QueryAffairsArgs>>;
  appointmentOpinion?: Resolver<Maybe<ResolversTypes['AppointmentOpinion']>, ParentType, ContextType, RequireFields<QueryAppointmentOpinionArgs, 'id'>>;
  appointmentOpinions?: Resolver<Maybe<ResolversTypes['AppointmentOpinionConnection']>, ParentType, ContextType, Partial<QueryAppointmentOpinionsArgs>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areaRule?: Resolver<Maybe<ResolversTypes['AreaRule']>, ParentType, ContextType, RequireFields<QueryAreaRuleArgs, 'id'>>;
  areas?: Resolver<Maybe<ResolversTypes['AreaConnection']>, ParentType, ContextType, Partial<QueryAreasArgs>>;
  basicPrinciple?: Resolver<Maybe<ResolversTypes['BasicPrinciple']>, ParentType, ContextType, Partial<QueryBasicPrincipleArgs>>;
  basicPrinciples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BasicPrinciple']>>, ParentType, ContextType, Partial<QueryBasicPrinciplesArgs>>;
  boundaryChange?: Resolver<Maybe<ResolversTypes['BoundaryChange']>, ParentType, ContextType, RequireFields<QueryBoundaryChangeArgs, 'id'>>;
  boundaryChanges?: Resolver<Maybe<ResolversTypes['BoundaryChangeConnection']>, ParentType, ContextType, Partial<QueryBoundaryChangesArgs>>;
  boundaryFollowUp?: Resolver<Maybe<ResolversTypes['BoundaryFollowUp']>, ParentType, ContextType, RequireFields<QueryBoundaryFollowUpArgs, 'id'>>;
  boundaryFollowUps?: Resolver<Maybe<ResolversTypes['BoundaryFollowUpConnection']>, ParentType, ContextType, Partial<QueryBoundaryFollowUpsArgs>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauseDocument?: Resolver<Maybe<ResolversTypes['ClauseDocument']>, ParentType, ContextType, RequireFields<QueryClauseDocumentArgs, 'id'>>;
  clauseDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClauseDocument']>>, ParentType, ContextType, Partial<QueryClauseDocumentsArgs>>;
  clauses?: Resolver<Maybe<ResolversTypes['ClauseConnection']>, ParentType, ContextType, Partial<QueryClausesArgs>>;
  coordinationCase?: Resolver<Maybe<ResolversTypes['CoordinationCase']>, ParentType, ContextType, RequireFields<QueryCoordinationCaseArgs, 'id'>>;
  coordinationCaseCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoordinationCaseCount']>>, ParentType, ContextType, RequireFields<QueryCoordinationCaseCountsArgs, 'fiscalYear'>>;
  coordinationCases?: Resolver<Maybe<ResolversTypes['CoordinationCaseConnection']>, ParentType, ContextType, Partial<QueryCoordinationCasesArgs>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'id'>>;
  districts?: Resolver<Maybe<ResolversTypes['DistrictConnection']>, ParentType, ContextType, Partial<QueryDistrictsArgs>>;
  dutiesOwedBy?: Resolver<Maybe<ResolversTypes['OwedDutyConnection']>, ParentType, ContextType, RequireFields<QueryDutiesOwedByArgs, 'office'>>;
  dutyStaffCounts?: Resolver<Maybe<ResolversTypes['StaffCounts']>, ParentType, ContextType, RequireFields<QueryDutyStaffCountsArgs, 'fiscalYear'>>;
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<QueryExchangeArgs, 'id'>>;
  exchangeCounts?: Resolver<Maybe<ResolversTypes['StaffCounts']>, ParentType, ContextType, RequireFields<QueryExchangeCountsArgs, 'fiscalYear'>>;
  exchanges?: Resolver<Maybe<ResolversTypes['ExchangeConnection']>, ParentType, ContextType, Partial<QueryExchangesArgs>>;
  heldPosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldPost']>>, ParentType, ContextType, RequireFields<QueryHeldPostsArgs, 'person'>>;
  mayAct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryMayActArgs, 'code' | 'office' | 'person'>>;
  myPosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldPost']>>, ParentType, ContextType>;
  nearestOffices?: Resolver<Maybe<ResolversTypes['NearestOffices']>, ParentType, ContextType, RequireFields<QueryNearestOfficesArgs, 'first'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  officeCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficeCount']>>, ParentType, ContextType, Partial<QueryOfficeCountsArgs>>;
  officeHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficeEvent']>>, ParentType, ContextType, Partial<QueryOfficeHistoryArgs>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, Partial<QueryOfficesArgs>>;
  opinionCounts?: Resolver<Maybe<ResolversTypes['StaffCounts']>, ParentType, ContextType, RequireFields<QueryOpinionCountsArgs, 'fiscalYear'>>;
  overdueDuties?: Resolver<Maybe<ResolversTypes['OwedDutyConnection']>, ParentType, ContextType, Partial<QueryOverdueDutiesArgs>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<QueryPostsArgs>>;
  powersOf?: Resolver<Maybe<ResolversTypes['PowersCompared']>, ParentType, ContextType, RequireFields<QueryPowersOfArgs, 'comparedWith' | 'office'>>;
  referenceDifferences?: Resolver<Maybe<ResolversTypes['ReferenceDifferenceConnection']>, ParentType, ContextType, Partial<QueryReferenceDifferencesArgs>>;
  referenceSettlements?: Resolver<Maybe<ResolversTypes['ReferenceSettlementConnection']>, ParentType, ContextType, Partial<QueryReferenceSettlementsArgs>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<QueryRegulationArgs, 'id'>>;
  regulations?: Resolver<Maybe<ResolversTypes['RegulationConnection']>, ParentType, ContextType, Partial<QueryRegulationsArgs>>;
  rolesAndDuties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleAndDuty']>>, ParentType, ContextType, Partial<QueryRolesAndDutiesArgs>>;
  rollUp?: Resolver<Maybe<ResolversTypes['RollUp']>, ParentType, ContextType, RequireFields<QueryRollUpArgs, 'measure' | 'method' | 'place'>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'id'>>;
  staffPolicies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffPolicy']>>, ParentType, ContextType, Partial<QueryStaffPoliciesArgs>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, RequireFields<QueryStandardArgs, 'id'>>;
  standards?: Resolver<Maybe<ResolversTypes['StandardConnection']>, ParentType, ContextType, Partial<QueryStandardsArgs>>;
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType, RequireFields<QuerySupportRequestArgs, 'id'>>;
  supportRequestCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportRequestCount']>>, ParentType, ContextType, RequireFields<QuerySupportRequestCountsArgs, 'fiscalYear'>>;
  supportRequests?: Resolver<Maybe<ResolversTypes['SupportRequestConnection']>, ParentType, ContextType, Partial<QuerySupportRequestsArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryTermArgs, 'id'>>;
  terms?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, Partial<QueryTermsArgs>>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType, RequireFields<QueryTownArgs, 'id'>>;
  towns?: Resolver<Maybe<ResolversTypes['TownConnection']>, ParentType, ContextType, Partial<QueryTownsArgs>>;
  trainingCounts?: Resolver<Maybe<ResolversTypes['StaffCounts']>, ParentType, ContextType, RequireFields<QueryTrainingCountsArgs, 'fiscalYear'>>;
  transfersOf?: Resolver<Maybe<ResolversTypes['AffairTransferConnection']>, ParentType, ContextType, RequireFields<QueryTransfersOfArgs, 'office'>>;
  ward?: Resolver<Maybe<ResolversTypes['Ward']>, ParentType, ContextType, Partial<QueryWardArgs>>;
  workloadChange?: Resolver<Maybe<ResolversTypes['WorkloadChange']>, ParentType, ContextType, RequireFields<QueryWorkloadChangeArgs, 'earlier' | 'later' | 'measure' | 'method' | 'office'>>;
  workloadComparison?: Resolver<Maybe<ResolversTypes['WorkloadComparison']>, ParentType, ContextType, RequireFields<QueryWorkloadComparisonArgs, 'from' | 'measure' | 'method' | 'offices' | 'to'>>;
  workloadTotals?: Resolver<Maybe<ResolversTypes['WorkloadTotals']>, ParentType, ContextType, RequireFields<QueryWorkloadTotalsArgs, 'from' | 'measure' | 'method' | 'to'>>;
};

export type ReceiveSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveSupportRequestAnswer'] = ResolversParentTypes['ReceiveSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportRequestReceived' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type RecordDistrictProblemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDistrictProblemAnswer'] = ResolversParentTypes['RecordDistrictProblemAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'DistrictProblemRecorded' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type RecordRegulationStatusAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRegulationStatusAnswer'] = ResolversParentTypes['RecordRegulationStatusAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'RegulationStatusNotPossible' | 'RegulationStatusOutOfOrder' | 'RegulationStatusRecorded', ParentType, ContextType>;
};

export type RecordSkillAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSkillAnswer'] = ResolversParentTypes['RecordSkillAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SkillRecorded', ParentType, ContextType>;
};

export type RecordTenureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTenureAnswer'] = ResolversParentTypes['RecordTenureAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PostHeld' | 'PostNotHeld' | 'PostNotThere' | 'TenureRecorded', ParentType, ContextType>;
};

export type RecordTrainingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrainingAnswer'] = ResolversParentTypes['RecordTrainingAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'TrainingRecorded', ParentType, ContextType>;
};

export type RecordWorkloadAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWorkloadAnswer'] = ResolversParentTypes['RecordWorkloadAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'WorkloadRecorded', ParentType, ContextType>;
};

export type RedirectSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectSupportRequestAnswer'] = ResolversParentTypes['RedirectSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'SupportOfficeNotFit' | 'SupportRequestRedirected' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type RedrawBoundaryAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawBoundaryAnswer'] = ResolversParentTypes['RedrawBoundaryAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaWithoutDistrict' | 'BlocksNotCovered' | 'BoundaryChangeClashes' | 'BoundaryRedrawn' | 'Conflict' | 'DistrictInUse' | 'DistrictNotThere' | 'DistrictWithoutTowns' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type ReferenceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceDifference'] = ResolversParentTypes['ReferenceDifference']> = {
  dataSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferenceDifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceDifferenceConnection'] = ResolversParentTypes['ReferenceDifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferenceDifferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReferenceDifference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferenceDifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceDifferenceEdge'] = ResolversParentTypes['ReferenceDifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferenceDifference'], ParentType, ContextType>;
};

export type ReferenceDifferenceSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceDifferenceSettled'] = ResolversParentTypes['ReferenceDifferenceSettled']> = {
  settlement?: Resolver<Maybe<ResolversTypes['ReferenceSettlement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceNotAdoptableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceNotAdoptable'] = ResolversParentTypes['ReferenceNotAdoptable']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  dataSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReferenceNotAdoptableMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReferenceNotAdoptableRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceSettlement'] = ResolversParentTypes['ReferenceSettlement']> = {
  dataSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['ReferenceSettlementKind']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReferenceSettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceSettlementConnection'] = ResolversParentTypes['ReferenceSettlementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferenceSettlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReferenceSettlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferenceSettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceSettlementEdge'] = ResolversParentTypes['ReferenceSettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferenceSettlement'], ParentType, ContextType>;
};

export type RegisterAffairAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAffairAnswer'] = ResolversParentTypes['RegisterAffairAnswer']> = {
  __resolveType?: TypeResolveFn<'AffairRegistered' | 'Conflict' | 'HeadOfficeReasonMissing' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen', ParentType, ContextType>;
};

export type RegisterStaffAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterStaffAnswer'] = ResolversParentTypes['RegisterStaffAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeIsToClose' | 'OfficeNotOpen' | 'StaffRegistered' | 'StaffRegisteredAnew', ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation'], FederationReferenceType extends FederationReferenceTypes['Regulation'] = FederationReferenceTypes['Regulation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Regulation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['RegulationAction']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ClauseDocument']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegulationKind'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleStatuses?: Resolver<ReadonlyArray<ResolversTypes['RegulationStatus']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RegulationStatus']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RegulationStep']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationConnection'] = ResolversParentTypes['RegulationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationEdge'] = ResolversParentTypes['RegulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
};

export type RegulationStatusNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationStatusNotPossible'] = ResolversParentTypes['RegulationStatusNotPossible']> = {
  asked?: Resolver<ResolversTypes['RegulationStatus'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['RegulationStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegulationStatusNotPossibleMessageArgs, 'lang'>>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['RegulationStatus']>, ParentType, ContextType>;
  regulationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegulationStatusNotPossibleRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationStatusOutOfOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationStatusOutOfOrder'] = ResolversParentTypes['RegulationStatusOutOfOrder']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastStatus?: Resolver<ResolversTypes['RegulationStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegulationStatusOutOfOrderMessageArgs, 'lang'>>;
  regulationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegulationStatusOutOfOrderRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationStatusPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationStatusPlanned'] = ResolversParentTypes['RegulationStatusPlanned']> = {
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationStatusRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationStatusRecorded'] = ResolversParentTypes['RegulationStatusRecorded']> = {
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationStep'] = ResolversParentTypes['RegulationStep']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  hasHappened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  plannedSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  slipMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegulationStatus'], ParentType, ContextType>;
};

export type RepealStandardAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepealStandardAnswer'] = ResolversParentTypes['RepealStandardAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StandardClosed' | 'StandardOutOfOrder' | 'StandardRepealed', ParentType, ContextType>;
};

export type RequestSupportAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupportAnswer'] = ResolversParentTypes['RequestSupportAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'SupportOfficeNotFit' | 'SupportRequested', ParentType, ContextType>;
};

export type ReviseStandardAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseStandardAnswer'] = ResolversParentTypes['ReviseStandardAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'StandardClosed' | 'StandardOutOfOrder' | 'StandardRevised', ParentType, ContextType>;
};

export type RoleAndDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAndDuty'] = ResolversParentTypes['RoleAndDuty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  ward?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
};

export type RollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollUp'] = ResolversParentTypes['RollUp']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['FigureMethod'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['StatisticPlace']>, ParentType, ContextType>;
  ownFigure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RollUp']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['StatisticPlace']>, ParentType, ContextType>;
  sumOfKnown?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SendOnExchangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendOnExchangeAnswer'] = ResolversParentTypes['SendOnExchangeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ExchangeHeld' | 'ExchangeStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SentOnExchange', ParentType, ContextType>;
};

export type SentOnExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentOnExchange'] = ResolversParentTypes['SentOnExchange']> = {
  staff?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAreaRuleAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAreaRuleAnswer'] = ResolversParentTypes['SetAreaRuleAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaRuleExists' | 'AreaRuleSet' | 'Conflict' | 'ContradictsStandard' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type SettleReferenceDifferenceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleReferenceDifferenceAnswer'] = ResolversParentTypes['SettleReferenceDifferenceAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'ReferenceDifferenceSettled' | 'ReferenceNotAdoptable', ParentType, ContextType>;
};

export type SkillRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillRecorded'] = ResolversParentTypes['SkillRecorded']> = {
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcedPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcedPosition'] = ResolversParentTypes['SourcedPosition']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type SourcedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcedText'] = ResolversParentTypes['SourcedText']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCount'] = ResolversParentTypes['StaffCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaffCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCounts'] = ResolversParentTypes['StaffCounts']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['StaffCount']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffDuty'] = ResolversParentTypes['StaffDuty']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['MatchContribution']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['DutyIneligibility']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDisasterBase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['DistrictProblem']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StaffDutyEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffDutyEnded'] = ResolversParentTypes['StaffDutyEnded']> = {
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  duties?: Resolver<ReadonlyArray<ResolversTypes['StaffDuty']>, ParentType, ContextType>;
  exchanges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeStay']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInDutyYears?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isManager?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['StaffSkill']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['StaffTraining']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearOfService?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMoved'] = ResolversParentTypes['StaffMoved']> = {
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffPolicy'] = ResolversParentTypes['StaffPolicy']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['PostEmployment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StaffPolicyKind'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type StaffRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffRegistered'] = ResolversParentTypes['StaffRegistered']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StaffRegisteredMessageArgs, 'lang'>>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StaffRegisteredRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffRegisteredAnewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffRegisteredAnew'] = ResolversParentTypes['StaffRegisteredAnew']> = {
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffSkill'] = ResolversParentTypes['StaffSkill']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffTraining'] = ResolversParentTypes['StaffTraining']> = {
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['TrainingProgramme']>, ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard'], FederationReferenceType extends FederationReferenceTypes['Standard'] = FederationReferenceTypes['Standard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Standard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['StandardAction']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandardState'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['StandardVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardClosed'] = ResolversParentTypes['StandardClosed']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardClosedMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardClosedRemedyArgs, 'lang'>>;
  standardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConnection'] = ResolversParentTypes['StandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardEdge'] = ResolversParentTypes['StandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type StandardIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardIssued'] = ResolversParentTypes['StandardIssued']> = {
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardOutOfOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardOutOfOrder'] = ResolversParentTypes['StandardOutOfOrder']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardOutOfOrderMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardOutOfOrderRemedyArgs, 'lang'>>;
  standardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardRepealedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardRepealed'] = ResolversParentTypes['StandardRepealed']> = {
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardRevisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardRevised'] = ResolversParentTypes['StandardRevised']> = {
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardTopicTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardTopicTaken'] = ResolversParentTypes['StandardTopicTaken']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardTopicTakenMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandardTopicTakenRemedyArgs, 'lang'>>;
  standardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersion'] = ResolversParentTypes['StandardVersion']> = {
  binds?: Resolver<ReadonlyArray<ResolversTypes['OfficeKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StateHeadOfficeReasonsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateHeadOfficeReasonsAnswer'] = ResolversParentTypes['StateHeadOfficeReasonsAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'HeadOfficeReasonsStated' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotHeldByHeadOffice' | 'NotPermitted', ParentType, ContextType>;
};

export type StatisticPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticPlace'] = ResolversParentTypes['StatisticPlace']> = {
  __resolveType?: TypeResolveFn<'Area' | 'District' | 'Ward', ParentType, ContextType>;
};

export type SupersedeBasicPrincipleAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupersedeBasicPrincipleAnswer'] = ResolversParentTypes['SupersedeBasicPrincipleAnswer']> = {
  __resolveType?: TypeResolveFn<'BasicPrincipleSuperseded' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PrincipleDayNotAfter' | 'PrincipleSuperseded', ParentType, ContextType>;
};

export type SupportAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAnswer'] = ResolversParentTypes['SupportAnswer']> = {
  by?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportChange'] = ResolversParentTypes['SupportChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  instead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportState'], ParentType, ContextType>;
};

export type SupportNotOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportNotOverdue'] = ResolversParentTypes['SupportNotOverdue']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportNotOverdueMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportNotOverdueRemedyArgs, 'lang'>>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportOfficeNotFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportOfficeNotFit'] = ResolversParentTypes['SupportOfficeNotFit']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportOfficeNotFitMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportOfficeNotFitRemedyArgs, 'lang'>>;
  side?: Resolver<ResolversTypes['SupportSide'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequest'] = ResolversParentTypes['SupportRequest'], FederationReferenceType extends FederationReferenceTypes['SupportRequest'] = FederationReferenceTypes['SupportRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['SupportAnswer']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupportAction']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SupportChange']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEscalationDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestAccepted'] = ResolversParentTypes['SupportRequestAccepted']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestAnswered'] = ResolversParentTypes['SupportRequestAnswered']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestAssigned'] = ResolversParentTypes['SupportRequestAssigned']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestConnection'] = ResolversParentTypes['SupportRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupportRequestCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestCount'] = ResolversParentTypes['SupportRequestCount']> = {
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['OfficeTier'], ParentType, ContextType>;
  withdrawnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRequestDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestDeclined'] = ResolversParentTypes['SupportRequestDeclined']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestEdge'] = ResolversParentTypes['SupportRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
};

export type SupportRequestEscalatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestEscalated'] = ResolversParentTypes['SupportRequestEscalated']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestReceived'] = ResolversParentTypes['SupportRequestReceived']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestRedirectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestRedirected'] = ResolversParentTypes['SupportRequestRedirected']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestWithdrawn'] = ResolversParentTypes['SupportRequestWithdrawn']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequested'] = ResolversParentTypes['SupportRequested']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportStepNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportStepNotPossible'] = ResolversParentTypes['SupportStepNotPossible']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportStepNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportStepNotPossibleRemedyArgs, 'lang'>>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['SupportAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeCoordinationPositionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeCoordinationPositionAnswer'] = ResolversParentTypes['TakeCoordinationPositionAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CoordinationPositionTaken' | 'CoordinationStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenureKind'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['AppointmentOpinion']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ActingReason']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenureState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yearsInPost?: Resolver<Maybe<ResolversTypes['YearsInPost']>, ParentType, ContextType>;
};

export type TenureActNotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureActNotPossible'] = ResolversParentTypes['TenureActNotPossible']> = {
  action?: Resolver<ResolversTypes['TenureAction'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TenureActNotPossibleMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TenureActNotPossibleRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['TenureState'], ParentType, ContextType>;
  tenureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEnded'] = ResolversParentTypes['TenureEnded']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureRecorded'] = ResolversParentTypes['TenureRecorded']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term'], FederationReferenceType extends FederationReferenceTypes['Term'] = FederationReferenceTypes['Term']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Term']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Town'] = ResolversParentTypes['Town'], FederationReferenceType extends FederationReferenceTypes['Town'] = FederationReferenceTypes['Town']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Town']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baseTown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chome?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, Partial<TownDistrictArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType, RequireFields<TownOnDayArgs, 'asOf'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingSource?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  toldFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TownConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownConnection'] = ResolversParentTypes['TownConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TownEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Town']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TownEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownEdge'] = ResolversParentTypes['TownEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Town'], ParentType, ContextType>;
};

export type TrainingPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPlanned'] = ResolversParentTypes['TrainingPlanned']> = {
  programme?: Resolver<ResolversTypes['TrainingProgramme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgramme'] = ResolversParentTypes['TrainingProgramme']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecorded'] = ResolversParentTypes['TrainingRecorded']> = {
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferClash'] = ResolversParentTypes['TransferClash']> = {
  affairId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TransferClashMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TransferClashRemedyArgs, 'lang'>>;
  transferIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferDateNotFutureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferDateNotFuture'] = ResolversParentTypes['TransferDateNotFuture']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TransferDateNotFutureMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TransferDateNotFutureRemedyArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferSettled'] = ResolversParentTypes['TransferSettled']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TransferSettledMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TransferSettledRemedyArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['AffairTransferState'], ParentType, ContextType>;
  transferId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlikeWorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlikeWorkload'] = ResolversParentTypes['UnlikeWorkload']> = {
  figure?: Resolver<ResolversTypes['WorkloadFigure'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['WorkloadUnlikeness']>, ParentType, ContextType>;
};

export type UpwardTransferNeedsReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpwardTransferNeedsReason'] = ResolversParentTypes['UpwardTransferNeedsReason']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  fromTier?: Resolver<ResolversTypes['AffairTier'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UpwardTransferNeedsReasonMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UpwardTransferNeedsReasonRemedyArgs, 'lang'>>;
  toTier?: Resolver<ResolversTypes['AffairTier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ward'] = ResolversParentTypes['Ward'], FederationReferenceType extends FederationReferenceTypes['Ward'] = FederationReferenceTypes['Ward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corporateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<WardFigureArgs, 'measure'>>;
  headOffice?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, Partial<WardHeadOfficeArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['Ward']>, ParentType, ContextType, RequireFields<WardOnDayArgs, 'asOf'>>;
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<WardStatisticsArgs>>;
  toldFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawAffairTransferAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAffairTransferAnswer'] = ResolversParentTypes['WithdrawAffairTransferAnswer']> = {
  __resolveType?: TypeResolveFn<'AffairTransferWithdrawn' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'TransferClash' | 'TransferSettled', ParentType, ContextType>;
};

export type WithdrawCoordinationCaseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCoordinationCaseAnswer'] = ResolversParentTypes['WithdrawCoordinationCaseAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'CoordinationCaseWithdrawn' | 'CoordinationStepNotPossible' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawExchangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawExchangeAnswer'] = ResolversParentTypes['WithdrawExchangeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'ExchangeHasStaff' | 'ExchangeStepNotPossible' | 'ExchangeWithdrawn' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type WithdrawOpinionRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOpinionRequestAnswer'] = ResolversParentTypes['WithdrawOpinionRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OpinionRequestWithdrawn' | 'OpinionStepNotPossible', ParentType, ContextType>;
};

export type WithdrawPlannedBoundaryChangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPlannedBoundaryChangeAnswer'] = ResolversParentTypes['WithdrawPlannedBoundaryChangeAnswer']> = {
  __resolveType?: TypeResolveFn<'AreaWithoutDistrict' | 'BlocksNotCovered' | 'BoundaryChangeClashes' | 'ChangeInForce' | 'Conflict' | 'DistrictInUse' | 'DistrictNotThere' | 'DistrictWithoutTowns' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PlannedBoundaryChangeWithdrawn', ParentType, ContextType>;
};

export type WithdrawPlannedOfficeChangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPlannedOfficeChangeAnswer'] = ResolversParentTypes['WithdrawPlannedOfficeChangeAnswer']> = {
  __resolveType?: TypeResolveFn<'ChangeInForce' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeHoldsAffairs' | 'OfficeInUse' | 'OfficeSeatTaken' | 'PlannedOfficeChangeWithdrawn', ParentType, ContextType>;
};

export type WithdrawPostAppointmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPostAppointmentAnswer'] = ResolversParentTypes['WithdrawPostAppointmentAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'PostAppointmentWithdrawn' | 'TenureActNotPossible', ParentType, ContextType>;
};

export type WithdrawSupportRequestAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSupportRequestAnswer'] = ResolversParentTypes['WithdrawSupportRequestAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'SupportRequestWithdrawn' | 'SupportStepNotPossible', ParentType, ContextType>;
};

export type WorkloadChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadChange'] = ResolversParentTypes['WorkloadChange']> = {
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['WorkloadFigure']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['WorkloadFigure']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unlikeness?: Resolver<ReadonlyArray<ResolversTypes['WorkloadUnlikeness']>, ParentType, ContextType>;
};

export type WorkloadComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadComparison'] = ResolversParentTypes['WorkloadComparison']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['WorkloadMeasure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['WorkloadMethod'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['WorkloadRow']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unlike?: Resolver<ReadonlyArray<ResolversTypes['UnlikeWorkload']>, ParentType, ContextType>;
};

export type WorkloadFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadFigure'] = ResolversParentTypes['WorkloadFigure']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['WorkloadMeasure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['WorkloadMethod'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['WorkloadUnit'], ParentType, ContextType>;
  unknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WorkloadFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadFigureConnection'] = ResolversParentTypes['WorkloadFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkloadFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkloadFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkloadFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadFigureEdge'] = ResolversParentTypes['WorkloadFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkloadFigure'], ParentType, ContextType>;
};

export type WorkloadRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadRecorded'] = ResolversParentTypes['WorkloadRecorded']> = {
  figure?: Resolver<ResolversTypes['WorkloadFigure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkloadRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadRow'] = ResolversParentTypes['WorkloadRow']> = {
  figure?: Resolver<Maybe<ResolversTypes['WorkloadFigure']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  sumOfProcedures?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WorkloadTierTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadTierTotal'] = ResolversParentTypes['WorkloadTierTotal']> = {
  knownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sumOfKnown?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['AffairTier'], ParentType, ContextType>;
};

export type WorkloadTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkloadTotals'] = ResolversParentTypes['WorkloadTotals']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['WorkloadMeasure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['WorkloadMethod'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['WorkloadTierTotal']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type YearsInPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearsInPost'] = ResolversParentTypes['YearsInPost']> = {
  isOverLimit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limitUnknownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbolishPostAnswer?: AbolishPostAnswerResolvers<ContextType>;
  AcceptCoordinationAgreementAnswer?: AcceptCoordinationAgreementAnswerResolvers<ContextType>;
  AcceptSupportRequestAnswer?: AcceptSupportRequestAnswerResolvers<ContextType>;
  ActingAppointed?: ActingAppointedResolvers<ContextType>;
  AddressAmbiguous?: AddressAmbiguousResolvers<ContextType>;
  AddressAnswer?: AddressAnswerResolvers<ContextType>;
  AddressCandidate?: AddressCandidateResolvers<ContextType>;
  AddressFound?: AddressFoundResolvers<ContextType>;
  AddressNotFound?: AddressNotFoundResolvers<ContextType>;
  AddressOutsideWard?: AddressOutsideWardResolvers<ContextType>;
  Affair?: AffairResolvers<ContextType>;
  AffairAllocation?: AffairAllocationResolvers<ContextType>;
  AffairConnection?: AffairConnectionResolvers<ContextType>;
  AffairDuplicate?: AffairDuplicateResolvers<ContextType>;
  AffairDuplicateConnection?: AffairDuplicateConnectionResolvers<ContextType>;
  AffairDuplicateEdge?: AffairDuplicateEdgeResolvers<ContextType>;
  AffairEdge?: AffairEdgeResolvers<ContextType>;
  AffairEndDecided?: AffairEndDecidedResolvers<ContextType>;
  AffairEnded?: AffairEndedResolvers<ContextType>;
  AffairFinding?: AffairFindingResolvers<ContextType>;
  AffairFindingConnection?: AffairFindingConnectionResolvers<ContextType>;
  AffairFindingEdge?: AffairFindingEdgeResolvers<ContextType>;
  AffairHolder?: AffairHolderResolvers<ContextType>;
  AffairMoves?: AffairMovesResolvers<ContextType>;
  AffairRegistered?: AffairRegisteredResolvers<ContextType>;
  AffairTransfer?: AffairTransferResolvers<ContextType>;
  AffairTransferConnection?: AffairTransferConnectionResolvers<ContextType>;
  AffairTransferDecided?: AffairTransferDecidedResolvers<ContextType>;
  AffairTransferEdge?: AffairTransferEdgeResolvers<ContextType>;
  AffairTransferPlanned?: AffairTransferPlannedResolvers<ContextType>;
  AffairTransferWithdrawn?: AffairTransferWithdrawnResolvers<ContextType>;
  AgreementAlreadyAccepted?: AgreementAlreadyAcceptedResolvers<ContextType>;
  AgreementText?: AgreementTextResolvers<ContextType>;
  AgreementTextChanged?: AgreementTextChangedResolvers<ContextType>;
  AnswerAppointmentOpinionAnswer?: AnswerAppointmentOpinionAnswerResolvers<ContextType>;
  AnswerSupportRequestAnswer?: AnswerSupportRequestAnswerResolvers<ContextType>;
  AppointActingAnswer?: AppointActingAnswerResolvers<ContextType>;
  AppointToPostAnswer?: AppointToPostAnswerResolvers<ContextType>;
  AppointmentOpinion?: AppointmentOpinionResolvers<ContextType>;
  AppointmentOpinionAnswered?: AppointmentOpinionAnsweredResolvers<ContextType>;
  AppointmentOpinionAsked?: AppointmentOpinionAskedResolvers<ContextType>;
  AppointmentOpinionConnection?: AppointmentOpinionConnectionResolvers<ContextType>;
  AppointmentOpinionEdge?: AppointmentOpinionEdgeResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  AreaRule?: AreaRuleResolvers<ContextType>;
  AreaRuleClosed?: AreaRuleClosedResolvers<ContextType>;
  AreaRuleConnection?: AreaRuleConnectionResolvers<ContextType>;
  AreaRuleEdge?: AreaRuleEdgeResolvers<ContextType>;
  AreaRuleEnded?: AreaRuleEndedResolvers<ContextType>;
  AreaRuleExists?: AreaRuleExistsResolvers<ContextType>;
  AreaRuleSet?: AreaRuleSetResolvers<ContextType>;
  AreaRulesContradict?: AreaRulesContradictResolvers<ContextType>;
  AreaWithoutDistrict?: AreaWithoutDistrictResolvers<ContextType>;
  ArticleRange?: ArticleRangeResolvers<ContextType>;
  AskAppointmentOpinionAnswer?: AskAppointmentOpinionAnswerResolvers<ContextType>;
  AssignDutyAnswer?: AssignDutyAnswerResolvers<ContextType>;
  AssignSupportRequestAnswer?: AssignSupportRequestAnswerResolvers<ContextType>;
  AssignmentCorrected?: AssignmentCorrectedResolvers<ContextType>;
  BasicPrinciple?: BasicPrincipleResolvers<ContextType>;
  BasicPrincipleSuperseded?: BasicPrincipleSupersededResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  BlockRange?: BlockRangeResolvers<ContextType>;
  BlocksNotCovered?: BlocksNotCoveredResolvers<ContextType>;
  BoundaryChange?: BoundaryChangeResolvers<ContextType>;
  BoundaryChangeClashes?: BoundaryChangeClashesResolvers<ContextType>;
  BoundaryChangeConnection?: BoundaryChangeConnectionResolvers<ContextType>;
  BoundaryChangeEdge?: BoundaryChangeEdgeResolvers<ContextType>;
  BoundaryFollowUp?: BoundaryFollowUpResolvers<ContextType>;
  BoundaryFollowUpConfirmed?: BoundaryFollowUpConfirmedResolvers<ContextType>;
  BoundaryFollowUpConnection?: BoundaryFollowUpConnectionResolvers<ContextType>;
  BoundaryFollowUpEdge?: BoundaryFollowUpEdgeResolvers<ContextType>;
  BoundaryMove?: BoundaryMoveResolvers<ContextType>;
  BoundaryRedrawn?: BoundaryRedrawnResolvers<ContextType>;
  BoundaryTask?: BoundaryTaskResolvers<ContextType>;
  ChangeInForce?: ChangeInForceResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseDocument?: ClauseDocumentResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  ClauseVersion?: ClauseVersionResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockEscalation?: ClockEscalationResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  CloseCoordinationCaseAnswer?: CloseCoordinationCaseAnswerResolvers<ContextType>;
  ConfirmBoundaryFollowUpAnswer?: ConfirmBoundaryFollowUpAnswerResolvers<ContextType>;
  ConfirmMatchAnswer?: ConfirmMatchAnswerResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ContradictsStandard?: ContradictsStandardResolvers<ContextType>;
  CoordinationAgreementAccepted?: CoordinationAgreementAcceptedResolvers<ContextType>;
  CoordinationAgreementProposed?: CoordinationAgreementProposedResolvers<ContextType>;
  CoordinationCase?: CoordinationCaseResolvers<ContextType>;
  CoordinationCaseClosed?: CoordinationCaseClosedResolvers<ContextType>;
  CoordinationCaseConnection?: CoordinationCaseConnectionResolvers<ContextType>;
  CoordinationCaseCount?: CoordinationCaseCountResolvers<ContextType>;
  CoordinationCaseEdge?: CoordinationCaseEdgeResolvers<ContextType>;
  CoordinationCaseEscalated?: CoordinationCaseEscalatedResolvers<ContextType>;
  CoordinationCaseOpened?: CoordinationCaseOpenedResolvers<ContextType>;
  CoordinationCaseWithdrawn?: CoordinationCaseWithdrawnResolvers<ContextType>;
  CoordinationChange?: CoordinationChangeResolvers<ContextType>;
  CoordinationNeedsHeadOffice?: CoordinationNeedsHeadOfficeResolvers<ContextType>;
  CoordinationOfficeNotFit?: CoordinationOfficeNotFitResolvers<ContextType>;
  CoordinationParty?: CoordinationPartyResolvers<ContextType>;
  CoordinationPosition?: CoordinationPositionResolvers<ContextType>;
  CoordinationPositionTaken?: CoordinationPositionTakenResolvers<ContextType>;
  CoordinationStepNotPossible?: CoordinationStepNotPossibleResolvers<ContextType>;
  CorrectAssignmentAnswer?: CorrectAssignmentAnswerResolvers<ContextType>;
  CorrectOfficeAnswer?: CorrectOfficeAnswerResolvers<ContextType>;
  CreatePostAnswer?: CreatePostAnswerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAffairTransferAnswer?: DecideAffairTransferAnswerResolvers<ContextType>;
  DeclineSupportRequestAnswer?: DeclineSupportRequestAnswerResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictChangePlanned?: DistrictChangePlannedResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  DistrictEndPlanned?: DistrictEndPlannedResolvers<ContextType>;
  DistrictInUse?: DistrictInUseResolvers<ContextType>;
  DistrictNotThere?: DistrictNotThereResolvers<ContextType>;
  DistrictPlanned?: DistrictPlannedResolvers<ContextType>;
  DistrictProblem?: DistrictProblemResolvers<ContextType>;
  DistrictProblemRecorded?: DistrictProblemRecordedResolvers<ContextType>;
  DistrictWithoutTowns?: DistrictWithoutTownsResolvers<ContextType>;
  DocumentPart?: DocumentPartResolvers<ContextType>;
  DutyAssigned?: DutyAssignedResolvers<ContextType>;
  DutyEnded?: DutyEndedResolvers<ContextType>;
  DutyHeld?: DutyHeldResolvers<ContextType>;
  DutyNotEligible?: DutyNotEligibleResolvers<ContextType>;
  EffectiveDateNotFuture?: EffectiveDateNotFutureResolvers<ContextType>;
  EndAffairAnswer?: EndAffairAnswerResolvers<ContextType>;
  EndAreaRuleAnswer?: EndAreaRuleAnswerResolvers<ContextType>;
  EndDutyAnswer?: EndDutyAnswerResolvers<ContextType>;
  EndExchangeAnswer?: EndExchangeAnswerResolvers<ContextType>;
  EndExchangeStayAnswer?: EndExchangeStayAnswerResolvers<ContextType>;
  EndTenureAnswer?: EndTenureAnswerResolvers<ContextType>;
  EscalateCoordinationCaseAnswer?: EscalateCoordinationCaseAnswerResolvers<ContextType>;
  EscalateSupportRequestAnswer?: EscalateSupportRequestAnswerResolvers<ContextType>;
  Establishment?: EstablishmentResolvers<ContextType>;
  EstablishmentLine?: EstablishmentLineResolvers<ContextType>;
  EstablishmentTotal?: EstablishmentTotalResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  ExchangeEnded?: ExchangeEndedResolvers<ContextType>;
  ExchangeHasStaff?: ExchangeHasStaffResolvers<ContextType>;
  ExchangeHeld?: ExchangeHeldResolvers<ContextType>;
  ExchangePlanned?: ExchangePlannedResolvers<ContextType>;
  ExchangeStay?: ExchangeStayResolvers<ContextType>;
  ExchangeStayEnded?: ExchangeStayEndedResolvers<ContextType>;
  ExchangeStepNotPossible?: ExchangeStepNotPossibleResolvers<ContextType>;
  ExchangeWithdrawn?: ExchangeWithdrawnResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FollowUpSettled?: FollowUpSettledResolvers<ContextType>;
  HeadOfficeReasonMissing?: HeadOfficeReasonMissingResolvers<ContextType>;
  HeadOfficeReasonsStated?: HeadOfficeReasonsStatedResolvers<ContextType>;
  HeldPost?: HeldPostResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HolderAppointed?: HolderAppointedResolvers<ContextType>;
  HolderUnchanged?: HolderUnchangedResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueStandardAnswer?: IssueStandardAnswerResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LegalGround?: LegalGroundResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchConfirmed?: MatchConfirmedResolvers<ContextType>;
  MatchContribution?: MatchContributionResolvers<ContextType>;
  MoveStaffAnswer?: MoveStaffAnswerResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NearOffice?: NearOfficeResolvers<ContextType>;
  NearestOffices?: NearestOfficesResolvers<ContextType>;
  NewcomerGuide?: NewcomerGuideResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotHeldByHeadOffice?: NotHeldByHeadOfficeResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeChange?: OfficeChangeResolvers<ContextType>;
  OfficeChangePlanned?: OfficeChangePlannedResolvers<ContextType>;
  OfficeClosurePlanned?: OfficeClosurePlannedResolvers<ContextType>;
  OfficeCohort?: OfficeCohortResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeCorrected?: OfficeCorrectedResolvers<ContextType>;
  OfficeCount?: OfficeCountResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeEvent?: OfficeEventResolvers<ContextType>;
  OfficeHasDirector?: OfficeHasDirectorResolvers<ContextType>;
  OfficeHoldsAffairs?: OfficeHoldsAffairsResolvers<ContextType>;
  OfficeInUse?: OfficeInUseResolvers<ContextType>;
  OfficeIsToClose?: OfficeIsToCloseResolvers<ContextType>;
  OfficeNotOpen?: OfficeNotOpenResolvers<ContextType>;
  OfficePartner?: OfficePartnerResolvers<ContextType>;
  OfficePlanned?: OfficePlannedResolvers<ContextType>;
  OfficePost?: OfficePostResolvers<ContextType>;
  OfficePosts?: OfficePostsResolvers<ContextType>;
  OfficeSeatTaken?: OfficeSeatTakenResolvers<ContextType>;
  OfficeSeatVacant?: OfficeSeatVacantResolvers<ContextType>;
  OfficeSection?: OfficeSectionResolvers<ContextType>;
  OfficeSections?: OfficeSectionsResolvers<ContextType>;
  OfficeSuccession?: OfficeSuccessionResolvers<ContextType>;
  OpenCoordinationCaseAnswer?: OpenCoordinationCaseAnswerResolvers<ContextType>;
  OpinionAsked?: OpinionAskedResolvers<ContextType>;
  OpinionRequestWithdrawn?: OpinionRequestWithdrawnResolvers<ContextType>;
  OpinionStepNotPossible?: OpinionStepNotPossibleResolvers<ContextType>;
  OpinionTooLate?: OpinionTooLateResolvers<ContextType>;
  OwedDuty?: OwedDutyResolvers<ContextType>;
  OwedDutyConnection?: OwedDutyConnectionResolvers<ContextType>;
  OwedDutyEdge?: OwedDutyEdgeResolvers<ContextType>;
  OwedSubject?: OwedSubjectResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PlaceProfile?: PlaceProfileResolvers<ContextType>;
  PlanAffairTransferAnswer?: PlanAffairTransferAnswerResolvers<ContextType>;
  PlanDistrictAnswer?: PlanDistrictAnswerResolvers<ContextType>;
  PlanDistrictChangeAnswer?: PlanDistrictChangeAnswerResolvers<ContextType>;
  PlanDistrictEndAnswer?: PlanDistrictEndAnswerResolvers<ContextType>;
  PlanExchangeAnswer?: PlanExchangeAnswerResolvers<ContextType>;
  PlanOfficeAnswer?: PlanOfficeAnswerResolvers<ContextType>;
  PlanOfficeChangeAnswer?: PlanOfficeChangeAnswerResolvers<ContextType>;
  PlanOfficeClosureAnswer?: PlanOfficeClosureAnswerResolvers<ContextType>;
  PlanRegulationStatusAnswer?: PlanRegulationStatusAnswerResolvers<ContextType>;
  PlanTrainingAnswer?: PlanTrainingAnswerResolvers<ContextType>;
  PlannedBoundaryChangeWithdrawn?: PlannedBoundaryChangeWithdrawnResolvers<ContextType>;
  PlannedOfficeChange?: PlannedOfficeChangeResolvers<ContextType>;
  PlannedOfficeChangeWithdrawn?: PlannedOfficeChangeWithdrawnResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostAbolished?: PostAbolishedResolvers<ContextType>;
  PostAppointmentWithdrawn?: PostAppointmentWithdrawnResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostCreated?: PostCreatedResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostHeld?: PostHeldResolvers<ContextType>;
  PostNotHeld?: PostNotHeldResolvers<ContextType>;
  PostNotThere?: PostNotThereResolvers<ContextType>;
  PowersCompared?: PowersComparedResolvers<ContextType>;
  PrincipleDayNotAfter?: PrincipleDayNotAfterResolvers<ContextType>;
  PrincipleSuperseded?: PrincipleSupersededResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemTheme?: ProblemThemeResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProposeCoordinationAgreementAnswer?: ProposeCoordinationAgreementAnswerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveSupportRequestAnswer?: ReceiveSupportRequestAnswerResolvers<ContextType>;
  RecordDistrictProblemAnswer?: RecordDistrictProblemAnswerResolvers<ContextType>;
  RecordRegulationStatusAnswer?: RecordRegulationStatusAnswerResolvers<ContextType>;
  RecordSkillAnswer?: RecordSkillAnswerResolvers<ContextType>;
  RecordTenureAnswer?: RecordTenureAnswerResolvers<ContextType>;
  RecordTrainingAnswer?: RecordTrainingAnswerResolvers<ContextType>;
  RecordWorkloadAnswer?: RecordWorkloadAnswerResolvers<ContextType>;
  RedirectSupportRequestAnswer?: RedirectSupportRequestAnswerResolvers<ContextType>;
  RedrawBoundaryAnswer?: RedrawBoundaryAnswerResolvers<ContextType>;
  ReferenceDifference?: ReferenceDifferenceResolvers<ContextType>;
  ReferenceDifferenceConnection?: ReferenceDifferenceConnectionResolvers<ContextType>;
  ReferenceDifferenceEdge?: ReferenceDifferenceEdgeResolvers<ContextType>;
  ReferenceDifferenceSettled?: ReferenceDifferenceSettledResolvers<ContextType>;
  ReferenceNotAdoptable?: ReferenceNotAdoptableResolvers<ContextType>;
  ReferenceSettlement?: ReferenceSettlementResolvers<ContextType>;
  ReferenceSettlementConnection?: ReferenceSettlementConnectionResolvers<ContextType>;
  ReferenceSettlementEdge?: ReferenceSettlementEdgeResolvers<ContextType>;
  RegisterAffairAnswer?: RegisterAffairAnswerResolvers<ContextType>;
  RegisterStaffAnswer?: RegisterStaffAnswerResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  RegulationStatusNotPossible?: RegulationStatusNotPossibleResolvers<ContextType>;
  RegulationStatusOutOfOrder?: RegulationStatusOutOfOrderResolvers<ContextType>;
  RegulationStatusPlanned?: RegulationStatusPlannedResolvers<ContextType>;
  RegulationStatusRecorded?: RegulationStatusRecordedResolvers<ContextType>;
  RegulationStep?: RegulationStepResolvers<ContextType>;
  RepealStandardAnswer?: RepealStandardAnswerResolvers<ContextType>;
  RequestSupportAnswer?: RequestSupportAnswerResolvers<ContextType>;
  ReviseStandardAnswer?: ReviseStandardAnswerResolvers<ContextType>;
  RoleAndDuty?: RoleAndDutyResolvers<ContextType>;
  RollUp?: RollUpResolvers<ContextType>;
  SendOnExchangeAnswer?: SendOnExchangeAnswerResolvers<ContextType>;
  SentOnExchange?: SentOnExchangeResolvers<ContextType>;
  SetAreaRuleAnswer?: SetAreaRuleAnswerResolvers<ContextType>;
  SettleReferenceDifferenceAnswer?: SettleReferenceDifferenceAnswerResolvers<ContextType>;
  SkillRecorded?: SkillRecordedResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourcedPosition?: SourcedPositionResolvers<ContextType>;
  SourcedText?: SourcedTextResolvers<ContextType>;
  StaffCount?: StaffCountResolvers<ContextType>;
  StaffCounts?: StaffCountsResolvers<ContextType>;
  StaffDuty?: StaffDutyResolvers<ContextType>;
  StaffDutyEnded?: StaffDutyEndedResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMoved?: StaffMovedResolvers<ContextType>;
  StaffPolicy?: StaffPolicyResolvers<ContextType>;
  StaffRegistered?: StaffRegisteredResolvers<ContextType>;
  StaffRegisteredAnew?: StaffRegisteredAnewResolvers<ContextType>;
  StaffSkill?: StaffSkillResolvers<ContextType>;
  StaffTraining?: StaffTrainingResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  StandardClosed?: StandardClosedResolvers<ContextType>;
  StandardConnection?: StandardConnectionResolvers<ContextType>;
  StandardEdge?: StandardEdgeResolvers<ContextType>;
  StandardIssued?: StandardIssuedResolvers<ContextType>;
  StandardOutOfOrder?: StandardOutOfOrderResolvers<ContextType>;
  StandardRepealed?: StandardRepealedResolvers<ContextType>;
  StandardRevised?: StandardRevisedResolvers<ContextType>;
  StandardTopicTaken?: StandardTopicTakenResolvers<ContextType>;
  StandardVersion?: StandardVersionResolvers<ContextType>;
  StateHeadOfficeReasonsAnswer?: StateHeadOfficeReasonsAnswerResolvers<ContextType>;
  StatisticPlace?: StatisticPlaceResolvers<ContextType>;
  SupersedeBasicPrincipleAnswer?: SupersedeBasicPrincipleAnswerResolvers<ContextType>;
  SupportAnswer?: SupportAnswerResolvers<ContextType>;
  SupportChange?: SupportChangeResolvers<ContextType>;
  SupportNotOverdue?: SupportNotOverdueResolvers<ContextType>;
  SupportOfficeNotFit?: SupportOfficeNotFitResolvers<ContextType>;
  SupportRequest?: SupportRequestResolvers<ContextType>;
  SupportRequestAccepted?: SupportRequestAcceptedResolvers<ContextType>;
  SupportRequestAnswered?: SupportRequestAnsweredResolvers<ContextType>;
  SupportRequestAssigned?: SupportRequestAssignedResolvers<ContextType>;
  SupportRequestConnection?: SupportRequestConnectionResolvers<ContextType>;
  SupportRequestCount?: SupportRequestCountResolvers<ContextType>;
  SupportRequestDeclined?: SupportRequestDeclinedResolvers<ContextType>;
  SupportRequestEdge?: SupportRequestEdgeResolvers<ContextType>;
  SupportRequestEscalated?: SupportRequestEscalatedResolvers<ContextType>;
  SupportRequestReceived?: SupportRequestReceivedResolvers<ContextType>;
  SupportRequestRedirected?: SupportRequestRedirectedResolvers<ContextType>;
  SupportRequestWithdrawn?: SupportRequestWithdrawnResolvers<ContextType>;
  SupportRequested?: SupportRequestedResolvers<ContextType>;
  SupportStepNotPossible?: SupportStepNotPossibleResolvers<ContextType>;
  TakeCoordinationPositionAnswer?: TakeCoordinationPositionAnswerResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureActNotPossible?: TenureActNotPossibleResolvers<ContextType>;
  TenureEnded?: TenureEndedResolvers<ContextType>;
  TenureRecorded?: TenureRecordedResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  TownConnection?: TownConnectionResolvers<ContextType>;
  TownEdge?: TownEdgeResolvers<ContextType>;
  TrainingPlanned?: TrainingPlannedResolvers<ContextType>;
  TrainingProgramme?: TrainingProgrammeResolvers<ContextType>;
  TrainingRecorded?: TrainingRecordedResolvers<ContextType>;
  TransferClash?: TransferClashResolvers<ContextType>;
  TransferDateNotFuture?: TransferDateNotFutureResolvers<ContextType>;
  TransferSettled?: TransferSettledResolvers<ContextType>;
  UnlikeWorkload?: UnlikeWorkloadResolvers<ContextType>;
  UpwardTransferNeedsReason?: UpwardTransferNeedsReasonResolvers<ContextType>;
  Ward?: WardResolvers<ContextType>;
  WithdrawAffairTransferAnswer?: WithdrawAffairTransferAnswerResolvers<ContextType>;
  WithdrawCoordinationCaseAnswer?: WithdrawCoordinationCaseAnswerResolvers<ContextType>;
  WithdrawExchangeAnswer?: WithdrawExchangeAnswerResolvers<ContextType>;
  WithdrawOpinionRequestAnswer?: WithdrawOpinionRequestAnswerResolvers<ContextType>;
  WithdrawPlannedBoundaryChangeAnswer?: WithdrawPlannedBoundaryChangeAnswerResolvers<ContextType>;
  WithdrawPlannedOfficeChangeAnswer?: WithdrawPlannedOfficeChangeAnswerResolvers<ContextType>;
  WithdrawPostAppointmentAnswer?: WithdrawPostAppointmentAnswerResolvers<ContextType>;
  WithdrawSupportRequestAnswer?: WithdrawSupportRequestAnswerResolvers<ContextType>;
  WorkloadChange?: WorkloadChangeResolvers<ContextType>;
  WorkloadComparison?: WorkloadComparisonResolvers<ContextType>;
  WorkloadFigure?: WorkloadFigureResolvers<ContextType>;
  WorkloadFigureConnection?: WorkloadFigureConnectionResolvers<ContextType>;
  WorkloadFigureEdge?: WorkloadFigureEdgeResolvers<ContextType>;
  WorkloadRecorded?: WorkloadRecordedResolvers<ContextType>;
  WorkloadRow?: WorkloadRowResolvers<ContextType>;
  WorkloadTierTotal?: WorkloadTierTotalResolvers<ContextType>;
  WorkloadTotals?: WorkloadTotalsResolvers<ContextType>;
  YearsInPost?: YearsInPostResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audience?: AudienceDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
