import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clause as ClauseModel } from './clause/clause.ts';
import type { WardAt as WardModel, AreaAt as AreaModel, DistrictAt as DistrictModel, TownAt as TownModel, JurisdictionAt as JurisdictionModel } from './territory/territory.ts';
import type { AddressFound as AddressFoundModel, AddressAmbiguous as AddressAmbiguousModel, AddressNotFound as AddressNotFoundModel, AddressOutsideWard as AddressOutsideWardModel } from './address/address.ts';
import type { OfficeAt as OfficeModel } from './office/office.ts';
import type { SuccessionAt as SuccessionModel, PlannedAt as PlannedModel } from './office/resolvers.ts';
import type { OfficeChange as OfficeChangeModel } from './office/chronicle.ts';
import type { Cohort as CohortModel } from './office/count.ts';
import type { EffectiveDateNotFuture as EffectiveDateNotFutureModel, OfficeNotOpen as OfficeNotOpenModel, OfficeSeatTaken as OfficeSeatTakenModel, OfficeSeatVacant as OfficeSeatVacantModel, ChangeInForce as ChangeInForceModel } from './office/problem.ts';
import type { Figure as FigureModel } from './statistic/figure.ts';
import type { RollUpAt as RollUpModel } from './statistic/resolvers.ts';
import type { Profile as ProfileModel } from './statistic/profile.ts';
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
  /** 人口: `figure(measure: POPULATION)`. */
  readonly population?: Maybe<Figure>;
  /** What it's like and how it came about; null where nothing is recorded. */
  readonly profile?: Maybe<PlaceProfile>;
  /** Where these facts come from. */
  readonly source: Source;
  /** Its figures, newest first; those without a date last. `from` and `to` (both included) leave out what has no date. At most 100 a page. */
  readonly statistics: FigureConnection;
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

/** A text in Japanese and in English. The Japanese one is what holds. */
export type BilingualText = {
  readonly __typename?: 'BilingualText';
  /** English; null where there's no rendering. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** 日本語. */
  readonly ja: Scalars['String']['output'];
};

/** A run of blocks (番) of a town, both ends included. */
export type BlockRange = {
  readonly __typename?: 'BlockRange';
  /** The first block. */
  readonly first: Scalars['Int']['output'];
  /** The last block. */
  readonly last: Scalars['Int']['output'];
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

/** A clause of the rules on regional administration (地域行政推進条例), with the version it's from. Rules elsewhere in the graph cite it. */
export type Clause = Node & {
  readonly __typename?: 'Clause';
  /** Whom it speaks of, as written: 区, 区民, 総合支所 … */
  readonly actor: Scalars['String']['output'];
  /** Which text it's from: `OUTLINE_2021` is the outline of 2021 (骨子案), not the ordinance in force. */
  readonly document: Scalars['String']['output'];
  /** How binding it is. */
  readonly force: ClauseForce;
  /** Stable, e.g. `clause:K-1-2-1`. */
  readonly id: Scalars['ID']['output'];
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its number as written, e.g. `第1・2・①`. */
  readonly number: Scalars['String']['output'];
  /** Where it comes from. */
  readonly source: Source;
  /** The text; the English is a rendering of our own. */
  readonly text: BilingualText;
};

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

/** The decision behind a plan or a correction: it becomes the source of what it says. */
export type DecisionInput = {
  /** Who decided what and when, as one line: `令和8年第4回定例会 議案第100号`. At most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read, `https://…`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
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
  /** 人口: `figure(measure: POPULATION)`. */
  readonly population?: Maybe<Figure>;
  /** What it's like, how it came about and what it wants to be; null where nothing is recorded. */
  readonly profile?: Maybe<PlaceProfile>;
  /** Where these facts come from. */
  readonly source: Source;
  /** Its figures, newest first; those without a date last. `from` and `to` (both included) leave out what has no date. At most 100 a page. */
  readonly statistics: FigureConnection;
  /** Since when these facts hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which they no longer hold); null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Puts right what was recorded of days gone by. Who may: the post `head-office-planner` at the head office, at any time.
   * Nothing is overwritten: what was known before stays readable by `knownAt`.
   */
  readonly correctOffice?: Maybe<CorrectOfficeAnswer>;
  /**
   * Plans an office that opens on a day after today, and closes the ones that it replaces that same day. Who may: the post
   * `head-office-planner` at the head office. A ward has one head office, an area one general branch (第1・4⑴), a district one
   * centre (第1・4⑵) on any day. Until the day nothing but `plannedChanges`, `timeline` and the office itself tells of it.
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
   * without one (第1・4⑴⑵): plan the next one with planOffice and name this one in `replaces`.
   */
  readonly planOfficeClosure?: Maybe<PlanOfficeClosureAnswer>;
  /**
   * Withdraws a plan that is still to come, and what came with it. Who may: the post `head-office-planner` at the head
   * office, until the day before it takes effect. The plan stays in the history and readable by `knownAt`.
   */
  readonly withdrawPlannedOfficeChange?: Maybe<WithdrawPlannedOfficeChangeAnswer>;
};


export type MutationCorrectOfficeArgs = {
  input: CorrectOfficeInput;
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


export type MutationWithdrawPlannedOfficeChangeArgs = {
  input: WithdrawPlannedOfficeChangeInput;
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

/**
 * 行政機関: an office of the ward, as it stands on the day asked for. Its kind, name, address and legal basis are of that
 * day. The town of its address may bear another name than its district: the address never tells whom it serves.
 */
export type Office = Node & {
  readonly __typename?: 'Office';
  /** Its address, from the prefecture on. */
  readonly address: SourcedText;
  /** The area that it serves; null for the head office. */
  readonly area?: Maybe<Area>;
  /** What you could do with it now. */
  readonly availableActions: ReadonlyArray<OfficeAction>;
  /** The first day on which it's no longer an office, planned closures included; null while no end is known. */
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The district that it serves; null for the head office and general branches. */
  readonly district?: Maybe<District>;
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
  /** All successions that lead to it or from it, however many offices lie between, by day. */
  readonly lineage: ReadonlyArray<OfficeSuccession>;
  /** Its name. */
  readonly name: Name;
  /** What to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it's an office at all. */
  readonly openedOn: Scalars['PartialDate']['output'];
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
  /** Since when these facts hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which they no longer hold), planned changes included; null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Counts the acts done on it; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The ward that it's an office of. */
  readonly ward?: Maybe<Ward>;
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

/** What planOffice answers. */
export type PlanOfficeAnswer = Conflict | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeNotOpen | OfficePlanned | OfficeSeatTaken | OfficeSeatVacant;

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
export type PlanOfficeClosureAnswer = Conflict | EffectiveDateNotFuture | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeClosurePlanned | OfficeNotOpen | OfficeSeatTaken | OfficeSeatVacant;

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
  /**
   * Which district an address belongs to (R009). Takes what people write: `池尻4-35`, `池尻四丁目３５番`, `いけじり4の35`,
   * `Ikejiri 4-35`, with or without `東京都世田谷区`. Postal code and nearness never decide. At most 300 characters.
   * Reading this needs no identity; the address isn't kept or logged.
   */
  readonly address?: Maybe<AddressAnswer>;
  /** One area by id, or null when there's none on that day. */
  readonly area?: Maybe<Area>;
  /** Areas, filtered, ordered and paged. At most 100 a page. */
  readonly areas?: Maybe<AreaConnection>;
  /** One clause by id, or null when there's none. */
  readonly clause?: Maybe<Clause>;
  /** One district by id, or null when there's none on that day. */
  readonly district?: Maybe<District>;
  /** Districts, filtered, ordered and paged. At most 100 a page. */
  readonly districts?: Maybe<DistrictConnection>;
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
  /**
   * Adds a measure up from districts to areas to the ward and shows where it doesn't agree (R011). `asOf` is matched as it
   * was recorded, to its precision; left out, figures without a date are added up. `place` is a ward, an area or a district;
   * null when there's none on that date.
   */
  readonly rollUp?: Maybe<RollUp>;
  /** One town by id, or null when there's none. */
  readonly town?: Maybe<Town>;
  /** Towns, filtered, ordered and paged. At most 100 a page. */
  readonly towns?: Maybe<TownConnection>;
  /**
   * The ward: the root of the three-tier tree. `asOf` is the day that everything below is told for; today in Asia/Tokyo when left out.
   * Null when the service is down.
   */
  readonly ward?: Maybe<Ward>;
};


export type QueryAddressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
};


export type QueryAreaArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<AreaWhere>;
};


export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDistrictArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<DistrictWhere>;
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


export type QueryRollUpArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  measure: Measure;
  method: FigureMethod;
  place: Scalars['ID']['input'];
};


export type QueryTownArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryTownsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<TownWhere>;
};


export type QueryWardArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** A ward, an area or a district: what figures are told of. */
export type StatisticPlace = Area | District | Ward;

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
  /** Stable, e.g. `town:ikejiri-4`. */
  readonly id: Scalars['ID']['output'];
  /** Which district each part of it belongs to on the day asked for; one entry unless it's split. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** With its chōme: `池尻四丁目`. */
  readonly name: Name;
  /** The middle of the town. */
  readonly position?: Maybe<Position>;
  /** Seven digits with a hyphen. Several districts may share one: it doesn't decide. */
  readonly postalCode: Scalars['String']['output'];
  /** Where its reading comes from. */
  readonly readingSource: Source;
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

/**
 * 区. The whole that the areas and districts are parts of: the first of exactly three tiers (本庁 – 総合支所 – まちづくりセンター).
 * Clause 第1・2①.
 */
export type Ward = Node & {
  readonly __typename?: 'Ward';
  /** Its areas, in the ward's own order, on the day asked for. */
  readonly areas: ReadonlyArray<Area>;
  /** 全国地方公共団体コード, six digits. */
  readonly code: Scalars['String']['output'];
  /** 法人番号, thirteen digits. */
  readonly corporateNumber: Scalars['String']['output'];
  /** Its districts over all areas, in the ward's own order. */
  readonly districts: ReadonlyArray<District>;
  /** The newest known figure of a measure on the day asked for; without a method, of the surest one that has a value: the figure tells which. */
  readonly figure?: Maybe<Figure>;
  /** 本庁, on the day asked for; `asOf` for another day than the ward's own. */
  readonly headOffice?: Maybe<Office>;
  /** Stable, e.g. `ward:setagaya`. */
  readonly id: Scalars['ID']['output'];
  /** The ward's name. */
  readonly name: Name;
  /** 人口: `figure(measure: POPULATION)`. */
  readonly population?: Maybe<Figure>;
  /** The prefecture it lies in. */
  readonly prefecture: Scalars['String']['output'];
  /** Where these facts come from. */
  readonly source: Source;
  /** Its figures, newest first; those without a date last. `from` and `to` (both included) leave out what has no date. At most 100 a page. */
  readonly statistics: FigureConnection;
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

/** What withdrawPlannedOfficeChange answers. */
export type WithdrawPlannedOfficeChangeAnswer = ChangeInForce | Conflict | IdempotencyKeyReused | InvalidInput | NotFound | NotPermitted | OfficeSeatTaken | PlannedOfficeChangeWithdrawn;

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
  Clause: Clause;
  District: District;
  Office: Office;
  Town: Town;
  Ward: Ward;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Clause:
    ( { __typename: 'Clause' }
    & GraphQLRecursivePick<FederationTypes['Clause'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Town:
    ( { __typename: 'Town' }
    & GraphQLRecursivePick<FederationTypes['Town'], {"id":true}> );
  Ward:
    ( { __typename: 'Ward' }
    & GraphQLRecursivePick<FederationTypes['Ward'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddressAnswer:
    | ( AddressAmbiguousModel )
    | ( AddressFoundModel )
    | ( AddressNotFoundModel )
    | ( AddressOutsideWardModel )
    | ( InvalidInputModel )
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
  PlanOfficeAnswer:
    | ( ConflictModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
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
    | ( OfficeNotOpenModel )
    | ( OfficeSeatTakenModel )
    | ( OfficeSeatVacantModel )
  ;
  StatisticPlace:
    | ( AreaModel )
    | ( DistrictModel )
    | ( WardModel )
  ;
  WithdrawPlannedOfficeChangeAnswer:
    | ( ChangeInForceModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeSeatTakenModel )
    | ( Omit<PlannedOfficeChangeWithdrawn, 'office'> & { office?: Maybe<_RefType['Office']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AreaModel )
    | ( ClauseModel )
    | ( DistrictModel )
    | ( OfficeModel )
    | ( TownModel )
    | ( WardModel )
  ;
  Problem:
    | ( AddressNotFoundModel )
    | ( AddressOutsideWardModel )
    | ( ChangeInForceModel )
    | ( ConflictModel )
    | ( EffectiveDateNotFutureModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
    | ( OfficeNotOpenModel )
    | ( OfficeSeatTakenModel )
    | ( OfficeSeatVacantModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressAmbiguous: ResolverTypeWrapper<AddressAmbiguousModel>;
  AddressAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressAnswer']>;
  AddressCandidate: ResolverTypeWrapper<Omit<AddressCandidate, 'jurisdiction'> & { jurisdiction: ResolversTypes['Jurisdiction'] }>;
  AddressFound: ResolverTypeWrapper<AddressFoundModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddressNotFound: ResolverTypeWrapper<AddressNotFoundModel>;
  AddressOutsideWard: ResolverTypeWrapper<AddressOutsideWardModel>;
  AddressPart: AddressPart;
  Area: ResolverTypeWrapper<AreaModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AreaConnection: ResolverTypeWrapper<Omit<AreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AreaEdge']>, nodes: ReadonlyArray<ResolversTypes['Area']> }>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  AreaWhere: AreaWhere;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  BlockRange: ResolverTypeWrapper<BlockRange>;
  ChangeInForce: ResolverTypeWrapper<ChangeInForceModel>;
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseForce: ClauseForce;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  CorrectOfficeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectOfficeAnswer']>;
  CorrectOfficeInput: CorrectOfficeInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionInput: DecisionInput;
  District: ResolverTypeWrapper<DistrictModel>;
  DistrictConnection: ResolverTypeWrapper<Omit<DistrictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DistrictEdge']>, nodes: ReadonlyArray<ResolversTypes['District']> }>;
  DistrictEdge: ResolverTypeWrapper<Omit<DistrictEdge, 'node'> & { node: ResolversTypes['District'] }>;
  DistrictWhere: DistrictWhere;
  EffectiveDateNotFuture: ResolverTypeWrapper<EffectiveDateNotFutureModel>;
  Figure: ResolverTypeWrapper<FigureModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureConnection: ResolverTypeWrapper<Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversTypes['Figure']> }>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureMethod: FigureMethod;
  FigureUnit: FigureUnit;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IntFilter: IntFilter;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionModel>;
  Language: Language;
  Measure: Measure;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
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
  OfficeKind: OfficeKind;
  OfficeKindFilter: OfficeKindFilter;
  OfficeNotOpen: ResolverTypeWrapper<OfficeNotOpenModel>;
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
  OfficeWhere: OfficeWhere;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  PlaceProfile: ResolverTypeWrapper<ProfileModel>;
  PlanOfficeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanOfficeAnswer']>;
  PlanOfficeChangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanOfficeChangeAnswer']>;
  PlanOfficeChangeInput: PlanOfficeChangeInput;
  PlanOfficeClosureAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanOfficeClosureAnswer']>;
  PlanOfficeClosureInput: PlanOfficeClosureInput;
  PlanOfficeInput: PlanOfficeInput;
  PlannedOfficeChange: ResolverTypeWrapper<PlannedModel>;
  PlannedOfficeChangeWithdrawn: ResolverTypeWrapper<Omit<PlannedOfficeChangeWithdrawn, 'office'> & { office?: Maybe<ResolversTypes['Office']> }>;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RollUp: ResolverTypeWrapper<RollUpModel>;
  SearchFilter: SearchFilter;
  Source: ResolverTypeWrapper<Source>;
  SourcedPosition: ResolverTypeWrapper<SourcedPosition>;
  SourcedText: ResolverTypeWrapper<SourcedText>;
  StatisticPlace: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StatisticPlace']>;
  TextFilter: TextFilter;
  Town: ResolverTypeWrapper<TownModel>;
  TownConnection: ResolverTypeWrapper<Omit<TownConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TownEdge']>, nodes: ReadonlyArray<ResolversTypes['Town']> }>;
  TownEdge: ResolverTypeWrapper<Omit<TownEdge, 'node'> & { node: ResolversTypes['Town'] }>;
  TownWhere: TownWhere;
  Ward: ResolverTypeWrapper<WardModel>;
  WithdrawPlannedOfficeChangeAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPlannedOfficeChangeAnswer']>;
  WithdrawPlannedOfficeChangeInput: WithdrawPlannedOfficeChangeInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressAmbiguous: AddressAmbiguousModel;
  AddressAnswer: ResolversUnionTypes<ResolversParentTypes>['AddressAnswer'];
  AddressCandidate: Omit<AddressCandidate, 'jurisdiction'> & { jurisdiction: ResolversParentTypes['Jurisdiction'] };
  AddressFound: AddressFoundModel;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddressNotFound: AddressNotFoundModel;
  AddressOutsideWard: AddressOutsideWardModel;
  Area: AreaModel;
  ID: Scalars['ID']['output'];
  AreaConnection: Omit<AreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AreaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Area']> };
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  AreaWhere: AreaWhere;
  BilingualText: BilingualText;
  BlockRange: BlockRange;
  ChangeInForce: ChangeInForceModel;
  Clause: ClauseModel;
  Conflict: ConflictModel;
  CorrectOfficeAnswer: ResolversUnionTypes<ResolversParentTypes>['CorrectOfficeAnswer'];
  CorrectOfficeInput: CorrectOfficeInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DecisionInput: DecisionInput;
  District: DistrictModel;
  DistrictConnection: Omit<DistrictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DistrictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['District']> };
  DistrictEdge: Omit<DistrictEdge, 'node'> & { node: ResolversParentTypes['District'] };
  DistrictWhere: DistrictWhere;
  EffectiveDateNotFuture: EffectiveDateNotFutureModel;
  Figure: FigureModel;
  Float: Scalars['Float']['output'];
  FigureConnection: Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Figure']> };
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  HistoryEntry: HistoryEntry;
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IntFilter: IntFilter;
  InvalidInput: InvalidInputModel;
  Jurisdiction: JurisdictionModel;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NameInput: NameInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFoundModel;
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
  OfficeKindFilter: OfficeKindFilter;
  OfficeNotOpen: OfficeNotOpenModel;
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
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PlaceOrder: PlaceOrder;
  PlaceProfile: ProfileModel;
  PlanOfficeAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanOfficeAnswer'];
  PlanOfficeChangeAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanOfficeChangeAnswer'];
  PlanOfficeChangeInput: PlanOfficeChangeInput;
  PlanOfficeClosureAnswer: ResolversUnionTypes<ResolversParentTypes>['PlanOfficeClosureAnswer'];
  PlanOfficeClosureInput: PlanOfficeClosureInput;
  PlanOfficeInput: PlanOfficeInput;
  PlannedOfficeChange: PlannedModel;
  PlannedOfficeChangeWithdrawn: Omit<PlannedOfficeChangeWithdrawn, 'office'> & { office?: Maybe<ResolversParentTypes['Office']> };
  Position: Position;
  PositionInput: PositionInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RollUp: RollUpModel;
  SearchFilter: SearchFilter;
  Source: Source;
  SourcedPosition: SourcedPosition;
  SourcedText: SourcedText;
  StatisticPlace: ResolversUnionTypes<ResolversParentTypes>['StatisticPlace'];
  TextFilter: TextFilter;
  Town: TownModel;
  TownConnection: Omit<TownConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TownEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Town']> };
  TownEdge: Omit<TownEdge, 'node'> & { node: ResolversParentTypes['Town'] };
  TownWhere: TownWhere;
  Ward: WardModel;
  WithdrawPlannedOfficeChangeAnswer: ResolversUnionTypes<ResolversParentTypes>['WithdrawPlannedOfficeChangeAnswer'];
  WithdrawPlannedOfficeChangeInput: WithdrawPlannedOfficeChangeInput;
  String: Scalars['String']['output'];
};

export type AudienceDirectiveArgs = {
  is: Scalars['String']['input'];
  posts?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  rule?: Maybe<Scalars['String']['input']>;
};

export type AudienceDirectiveResolver<Result, Parent, ContextType = Context, Args = AudienceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branchOffices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<AreaFigureArgs, 'measure'>>;
  generalBranch?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, Partial<AreaGeneralBranchArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PlaceProfile']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<AreaStatisticsArgs>>;
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

export type BilingualTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockRange'] = ResolversParentTypes['BlockRange']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CorrectOfficeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectOfficeAnswer'] = ResolversParentTypes['CorrectOfficeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeCorrected' | 'OfficeNotOpen' | 'OfficeSeatTaken', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, Partial<DistrictCentreArgs>>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<DistrictFigureArgs, 'measure'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PlaceProfile']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<DistrictStatisticsArgs>>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type EffectiveDateNotFutureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveDateNotFuture'] = ResolversParentTypes['EffectiveDateNotFuture']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EffectiveDateNotFutureMessageArgs, 'lang'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EffectiveDateNotFutureRemedyArgs, 'lang'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  blocks?: Resolver<Maybe<ResolversTypes['BlockRange']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Town'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctOffice?: Resolver<Maybe<ResolversTypes['CorrectOfficeAnswer']>, ParentType, ContextType, RequireFields<MutationCorrectOfficeArgs, 'input'>>;
  planOffice?: Resolver<Maybe<ResolversTypes['PlanOfficeAnswer']>, ParentType, ContextType, RequireFields<MutationPlanOfficeArgs, 'input'>>;
  planOfficeChange?: Resolver<Maybe<ResolversTypes['PlanOfficeChangeAnswer']>, ParentType, ContextType, RequireFields<MutationPlanOfficeChangeArgs, 'input'>>;
  planOfficeClosure?: Resolver<Maybe<ResolversTypes['PlanOfficeClosureAnswer']>, ParentType, ContextType, RequireFields<MutationPlanOfficeClosureArgs, 'input'>>;
  withdrawPlannedOfficeChange?: Resolver<Maybe<ResolversTypes['WithdrawPlannedOfficeChangeAnswer']>, ParentType, ContextType, RequireFields<MutationWithdrawPlannedOfficeChangeArgs, 'input'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Area' | 'Clause' | 'District' | 'Office' | 'Town' | 'Ward', ParentType, ContextType>;
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

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OfficeAction']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  fax?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  formerAddresses?: Resolver<ReadonlyArray<ResolversTypes['SourcedText']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['OfficeSuccession']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  plannedChanges?: Resolver<ReadonlyArray<ResolversTypes['PlannedOfficeChange']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['SourcedPosition'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['OfficePosts'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['OfficeSuccession']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['OfficeSections'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfficeState'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['OfficeSuccession']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Ward']>, ParentType, ContextType>;
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

export type OfficeNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeNotOpen'] = ResolversParentTypes['OfficeNotOpen']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNotOpenMessageArgs, 'lang'>>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNotOpenRemedyArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PlanOfficeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOfficeAnswer'] = ResolversParentTypes['PlanOfficeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'OfficePlanned' | 'OfficeSeatTaken' | 'OfficeSeatVacant', ParentType, ContextType>;
};

export type PlanOfficeChangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOfficeChangeAnswer'] = ResolversParentTypes['PlanOfficeChangeAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeChangePlanned' | 'OfficeNotOpen' | 'OfficeSeatTaken' | 'OfficeSeatVacant', ParentType, ContextType>;
};

export type PlanOfficeClosureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOfficeClosureAnswer'] = ResolversParentTypes['PlanOfficeClosureAnswer']> = {
  __resolveType?: TypeResolveFn<'Conflict' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeClosurePlanned' | 'OfficeNotOpen' | 'OfficeSeatTaken' | 'OfficeSeatVacant', ParentType, ContextType>;
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

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'AddressNotFound' | 'AddressOutsideWard' | 'ChangeInForce' | 'Conflict' | 'EffectiveDateNotFuture' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeNotOpen' | 'OfficeSeatTaken' | 'OfficeSeatVacant', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  address?: Resolver<Maybe<ResolversTypes['AddressAnswer']>, ParentType, ContextType, RequireFields<QueryAddressArgs, 'text'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areas?: Resolver<Maybe<ResolversTypes['AreaConnection']>, ParentType, ContextType, Partial<QueryAreasArgs>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'id'>>;
  districts?: Resolver<Maybe<ResolversTypes['DistrictConnection']>, ParentType, ContextType, Partial<QueryDistrictsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  officeCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficeCount']>>, ParentType, ContextType, Partial<QueryOfficeCountsArgs>>;
  officeHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficeEvent']>>, ParentType, ContextType, Partial<QueryOfficeHistoryArgs>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, Partial<QueryOfficesArgs>>;
  rollUp?: Resolver<Maybe<ResolversTypes['RollUp']>, ParentType, ContextType, RequireFields<QueryRollUpArgs, 'measure' | 'method' | 'place'>>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType, RequireFields<QueryTownArgs, 'id'>>;
  towns?: Resolver<Maybe<ResolversTypes['TownConnection']>, ParentType, ContextType, Partial<QueryTownsArgs>>;
  ward?: Resolver<Maybe<ResolversTypes['Ward']>, ParentType, ContextType, Partial<QueryWardArgs>>;
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

export type StatisticPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticPlace'] = ResolversParentTypes['StatisticPlace']> = {
  __resolveType?: TypeResolveFn<'Area' | 'District' | 'Ward', ParentType, ContextType>;
};

export type TownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Town'] = ResolversParentTypes['Town'], FederationReferenceType extends FederationReferenceTypes['Town'] = FederationReferenceTypes['Town']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Town']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baseTown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chome?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingSource?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
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
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<WardStatisticsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawPlannedOfficeChangeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPlannedOfficeChangeAnswer'] = ResolversParentTypes['WithdrawPlannedOfficeChangeAnswer']> = {
  __resolveType?: TypeResolveFn<'ChangeInForce' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted' | 'OfficeSeatTaken' | 'PlannedOfficeChangeWithdrawn', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddressAmbiguous?: AddressAmbiguousResolvers<ContextType>;
  AddressAnswer?: AddressAnswerResolvers<ContextType>;
  AddressCandidate?: AddressCandidateResolvers<ContextType>;
  AddressFound?: AddressFoundResolvers<ContextType>;
  AddressNotFound?: AddressNotFoundResolvers<ContextType>;
  AddressOutsideWard?: AddressOutsideWardResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  BlockRange?: BlockRangeResolvers<ContextType>;
  ChangeInForce?: ChangeInForceResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CorrectOfficeAnswer?: CorrectOfficeAnswerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  EffectiveDateNotFuture?: EffectiveDateNotFutureResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
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
  OfficeNotOpen?: OfficeNotOpenResolvers<ContextType>;
  OfficePlanned?: OfficePlannedResolvers<ContextType>;
  OfficePost?: OfficePostResolvers<ContextType>;
  OfficePosts?: OfficePostsResolvers<ContextType>;
  OfficeSeatTaken?: OfficeSeatTakenResolvers<ContextType>;
  OfficeSeatVacant?: OfficeSeatVacantResolvers<ContextType>;
  OfficeSection?: OfficeSectionResolvers<ContextType>;
  OfficeSections?: OfficeSectionsResolvers<ContextType>;
  OfficeSuccession?: OfficeSuccessionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PlaceProfile?: PlaceProfileResolvers<ContextType>;
  PlanOfficeAnswer?: PlanOfficeAnswerResolvers<ContextType>;
  PlanOfficeChangeAnswer?: PlanOfficeChangeAnswerResolvers<ContextType>;
  PlanOfficeClosureAnswer?: PlanOfficeClosureAnswerResolvers<ContextType>;
  PlannedOfficeChange?: PlannedOfficeChangeResolvers<ContextType>;
  PlannedOfficeChangeWithdrawn?: PlannedOfficeChangeWithdrawnResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RollUp?: RollUpResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourcedPosition?: SourcedPositionResolvers<ContextType>;
  SourcedText?: SourcedTextResolvers<ContextType>;
  StatisticPlace?: StatisticPlaceResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  TownConnection?: TownConnectionResolvers<ContextType>;
  TownEdge?: TownEdgeResolvers<ContextType>;
  Ward?: WardResolvers<ContextType>;
  WithdrawPlannedOfficeChangeAnswer?: WithdrawPlannedOfficeChangeAnswerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audience?: AudienceDirectiveResolver<any, any, ContextType>;
};
