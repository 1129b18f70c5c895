import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotFound as NotFoundModel, Conflict as ConflictModel, NotPermitted as NotPermittedModel, InvalidInput as InvalidInputModel, IdempotencyKeyReused as IdempotencyKeyReusedModel } from '@chiiki/kit/problem.ts';
import type { Clause as ClauseModel } from './clause/clause.ts';
import type { WardAt as WardModel, AreaAt as AreaModel, DistrictAt as DistrictModel, TownAt as TownModel, JurisdictionAt as JurisdictionModel } from './territory/territory.ts';
import type { AddressFound as AddressFoundModel, AddressAmbiguous as AddressAmbiguousModel, AddressNotFound as AddressNotFoundModel, AddressOutsideWard as AddressOutsideWardModel } from './address/address.ts';
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
  /** Its districts, in the ward's own order, on the day asked for. */
  readonly districts: ReadonlyArray<District>;
  /** Stable, e.g. `area:setagaya`. */
  readonly id: Scalars['ID']['output'];
  /** Its name on the day asked for. A district or a town may bear the same name: ids are keys, names aren't. */
  readonly name: PlaceName;
  /** Where these facts come from. */
  readonly source: Source;
  /** Since when these facts hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which they no longer hold); null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** The ward it's part of. */
  readonly ward: Ward;
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

/**
 * 地区. The tier nearest to people, with a machizukuri centre (まちづくりセンター). Districts partition their area.
 * Clause 第1・4⑵.
 */
export type District = Node & {
  readonly __typename?: 'District';
  /** The one area it belongs to. */
  readonly area: Area;
  /** Stable, e.g. `district:ikejiri`. */
  readonly id: Scalars['ID']['output'];
  /** How well its bounds are attested, in the words of whoever checked; null where all of it is attested. */
  readonly jurisdictionNote?: Maybe<Scalars['String']['output']>;
  /** The towns and block ranges that belong to it on the day asked for, ordered by town. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** Its name on the day asked for. */
  readonly name: PlaceName;
  /** Where these facts come from. */
  readonly source: Source;
  /** Since when these facts hold, as precisely as is known. */
  readonly validFrom: Scalars['PartialDate']['output'];
  /** Until when (the first day on which they no longer hold); null while no end is known. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
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

/** A name in Japanese, with its reading, and in English. */
export type PlaceName = {
  readonly __typename?: 'PlaceName';
  /** English, e.g. `Ikejiri District`; null where none is known. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** 漢字かな交じり, e.g. `池尻地区`. */
  readonly ja: Scalars['String']['output'];
  /** ひらがな; null where no reading is known. */
  readonly kana?: Maybe<Scalars['String']['output']>;
  /** Hepburn without macrons, e.g. `Ikejiri`; null where none is known. */
  readonly romaji?: Maybe<Scalars['String']['output']>;
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

/** A point on the earth (WGS 84). It never decides who is responsible. */
export type Position = {
  readonly __typename?: 'Position';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
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
  readonly name: PlaceName;
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
  /** Stable, e.g. `ward:setagaya`. */
  readonly id: Scalars['ID']['output'];
  /** The ward's name. */
  readonly name: PlaceName;
  /** The prefecture it lies in. */
  readonly prefecture: Scalars['String']['output'];
  /** Where these facts come from. */
  readonly source: Source;
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AreaModel )
    | ( ClauseModel )
    | ( DistrictModel )
    | ( TownModel )
    | ( WardModel )
  ;
  Problem:
    | ( AddressNotFoundModel )
    | ( AddressOutsideWardModel )
    | ( ConflictModel )
    | ( IdempotencyKeyReusedModel )
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( NotPermittedModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressAmbiguous: ResolverTypeWrapper<AddressAmbiguousModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
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
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseForce: ClauseForce;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  District: ResolverTypeWrapper<DistrictModel>;
  DistrictConnection: ResolverTypeWrapper<Omit<DistrictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DistrictEdge']>, nodes: ReadonlyArray<ResolversTypes['District']> }>;
  DistrictEdge: ResolverTypeWrapper<Omit<DistrictEdge, 'node'> & { node: ResolversTypes['District'] }>;
  DistrictWhere: DistrictWhere;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  IdFilter: IdFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReusedModel>;
  IntFilter: IntFilter;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionModel>;
  Language: Language;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  NotPermitted: ResolverTypeWrapper<NotPermittedModel>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PlaceName: ResolverTypeWrapper<PlaceName>;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  Position: ResolverTypeWrapper<Position>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SearchFilter: SearchFilter;
  Source: ResolverTypeWrapper<Source>;
  TextFilter: TextFilter;
  Town: ResolverTypeWrapper<TownModel>;
  TownConnection: ResolverTypeWrapper<Omit<TownConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TownEdge']>, nodes: ReadonlyArray<ResolversTypes['Town']> }>;
  TownEdge: ResolverTypeWrapper<Omit<TownEdge, 'node'> & { node: ResolversTypes['Town'] }>;
  TownWhere: TownWhere;
  Ward: ResolverTypeWrapper<WardModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressAmbiguous: AddressAmbiguousModel;
  String: Scalars['String']['output'];
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
  Clause: ClauseModel;
  Conflict: ConflictModel;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  District: DistrictModel;
  DistrictConnection: Omit<DistrictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DistrictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['District']> };
  DistrictEdge: Omit<DistrictEdge, 'node'> & { node: ResolversParentTypes['District'] };
  DistrictWhere: DistrictWhere;
  HistoryEntry: HistoryEntry;
  IdFilter: IdFilter;
  IdempotencyKeyReused: IdempotencyKeyReusedModel;
  IntFilter: IntFilter;
  InvalidInput: InvalidInputModel;
  Jurisdiction: JurisdictionModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFoundModel;
  NotPermitted: NotPermittedModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PlaceName: PlaceName;
  PlaceOrder: PlaceOrder;
  Position: Position;
  Float: Scalars['Float']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  SearchFilter: SearchFilter;
  Source: Source;
  TextFilter: TextFilter;
  Town: TownModel;
  TownConnection: Omit<TownConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TownEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Town']> };
  TownEdge: Omit<TownEdge, 'node'> & { node: ResolversParentTypes['Town'] };
  TownWhere: TownWhere;
  Ward: WardModel;
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

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
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

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Area' | 'Clause' | 'District' | 'Town' | 'Ward', ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PlaceNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  romaji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'AddressNotFound' | 'AddressOutsideWard' | 'Conflict' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NotPermitted', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  address?: Resolver<Maybe<ResolversTypes['AddressAnswer']>, ParentType, ContextType, RequireFields<QueryAddressArgs, 'text'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areas?: Resolver<Maybe<ResolversTypes['AreaConnection']>, ParentType, ContextType, Partial<QueryAreasArgs>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'id'>>;
  districts?: Resolver<Maybe<ResolversTypes['DistrictConnection']>, ParentType, ContextType, Partial<QueryDistrictsArgs>>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType, RequireFields<QueryTownArgs, 'id'>>;
  towns?: Resolver<Maybe<ResolversTypes['TownConnection']>, ParentType, ContextType, Partial<QueryTownsArgs>>;
  ward?: Resolver<Maybe<ResolversTypes['Ward']>, ParentType, ContextType, Partial<QueryWardArgs>>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Town'] = ResolversParentTypes['Town'], FederationReferenceType extends FederationReferenceTypes['Town'] = FederationReferenceTypes['Town']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Town']> | FederationReferenceType, FederationReferenceType, ContextType>;
  baseTown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chome?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  Clause?: ClauseResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  DistrictEdge?: DistrictEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PlaceName?: PlaceNameResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  TownConnection?: TownConnectionResolvers<ContextType>;
  TownEdge?: TownEdgeResolvers<ContextType>;
  Ward?: WardResolvers<ContextType>;
};

