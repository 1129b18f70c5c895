// Made by npm run client from the .graphql files beside it.

import type { TypedOperation } from '@chiiki/client/typed-operation.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far the setting up of a council has come at a place. */
export type CouncilRolloutState =
  /** No council, and none in preparation. */
  | 'NONE'
  /** 準備中 */
  | 'PREPARING'
  /** 設置済み */
  | 'ESTABLISHED'
  /** 休止中 */
  | 'SUSPENDED';

/** What a window is. How many there are of each is data. */
export type CounterKind =
  /** くみん窓口: takes the full range, belongs to an area as part of its general branch. */
  | 'KUMIN'
  /** 出張所: takes the full range but 戸籍, belongs to an area through its general branch, stands in a district. */
  | 'BRANCH_OFFICE'
  /** 証明書発行窓口: hands out certificates on holidays and in the evening. */
  | 'CERTIFICATE'
  /** まちづくりセンターの窓口: takes everyday procedures and relays certificates. It is no くみん窓口 and no 出張所. */
  | 'CENTRE';

/** The language of a text for a person. 日本語 is the default everywhere. */
export type Language =
  /** 日本語 */
  | 'JA'
  /** English */
  | 'EN';

/** Whether a window is open. */
export type OpenStateValue =
  /** It's open. */
  | 'OPEN'
  /** It's known to be closed. */
  | 'CLOSED'
  /** Nobody knows: no kept source tells. It's never CLOSED for want of knowledge. */
  | 'UNKNOWN';

export type MyDistrictQueryVariables = Exact<{
  address: string;
  lang: Language;
}>;


export type MyDistrictQuery = { readonly address:
    | { readonly __typename: 'AddressFound', readonly normalized: string, readonly isVerified: boolean, readonly district: { readonly id: string, readonly centre: { readonly name: { readonly ja: string, readonly en: string | null }, readonly address: { readonly value: string | null }, readonly phone: { readonly value: string | null, readonly unknownReason: string | null } } | null, readonly counters: ReadonlyArray<{ readonly id: string, readonly kind: CounterKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly location: { readonly address: string | null, readonly unknownReason: string | null }, readonly openState: { readonly state: OpenStateValue, readonly reason: string, readonly closesAt: string | null, readonly nextOpening: string | null } }> | null, readonly councilRollout: { readonly state: CouncilRolloutState, readonly reason: string | null, readonly council: { readonly name: { readonly ja: string, readonly en: string | null } } | null } | null, readonly area: { readonly name: { readonly ja: string, readonly en: string | null }, readonly generalBranch: { readonly name: { readonly ja: string, readonly en: string | null }, readonly address: { readonly value: string | null } } | null, readonly counters: ReadonlyArray<{ readonly id: string, readonly kind: CounterKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly location: { readonly address: string | null, readonly unknownReason: string | null }, readonly openState: { readonly state: OpenStateValue, readonly reason: string, readonly closesAt: string | null, readonly nextOpening: string | null } }> | null }, readonly name: { readonly ja: string, readonly kana: string | null, readonly en: string | null } } }
    | { readonly __typename: 'AddressAmbiguous', readonly normalized: string, readonly question: string, readonly candidates: ReadonlyArray<{ readonly jurisdiction: { readonly town: { readonly name: { readonly ja: string } }, readonly blocks: { readonly first: number, readonly last: number } | null, readonly district: { readonly id: string, readonly name: { readonly ja: string, readonly kana: string | null, readonly en: string | null } } } }> }
    | { readonly __typename: 'AddressNotFound', readonly message: string, readonly remedy: string, readonly similar: ReadonlyArray<{ readonly name: { readonly ja: string } }> }
    | { readonly __typename: 'AddressOutsideWard', readonly message: string, readonly remedy: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly remedy: string }
   | null };

export type DistrictNameFragment = { readonly id: string, readonly name: { readonly ja: string, readonly kana: string | null, readonly en: string | null } };

export type DistrictPageFragment = { readonly id: string, readonly centre: { readonly name: { readonly ja: string, readonly en: string | null }, readonly address: { readonly value: string | null }, readonly phone: { readonly value: string | null, readonly unknownReason: string | null } } | null, readonly counters: ReadonlyArray<{ readonly id: string, readonly kind: CounterKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly location: { readonly address: string | null, readonly unknownReason: string | null }, readonly openState: { readonly state: OpenStateValue, readonly reason: string, readonly closesAt: string | null, readonly nextOpening: string | null } }> | null, readonly councilRollout: { readonly state: CouncilRolloutState, readonly reason: string | null, readonly council: { readonly name: { readonly ja: string, readonly en: string | null } } | null } | null, readonly area: { readonly name: { readonly ja: string, readonly en: string | null }, readonly generalBranch: { readonly name: { readonly ja: string, readonly en: string | null }, readonly address: { readonly value: string | null } } | null, readonly counters: ReadonlyArray<{ readonly id: string, readonly kind: CounterKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly location: { readonly address: string | null, readonly unknownReason: string | null }, readonly openState: { readonly state: OpenStateValue, readonly reason: string, readonly closesAt: string | null, readonly nextOpening: string | null } }> | null }, readonly name: { readonly ja: string, readonly kana: string | null, readonly en: string | null } };

export type CounterStateFragment = { readonly id: string, readonly kind: CounterKind, readonly name: { readonly ja: string, readonly en: string | null }, readonly location: { readonly address: string | null, readonly unknownReason: string | null }, readonly openState: { readonly state: OpenStateValue, readonly reason: string, readonly closesAt: string | null, readonly nextOpening: string | null } };

export const myDistrict: TypedOperation<MyDistrictQuery, MyDistrictQueryVariables> = { kind: 'query', name: 'MyDistrict', id: '800c56abf6104ecd95b78c72efc47daba30b7692dd38e53437f4fba31816a31f', text: "query MyDistrict($address:String!$lang:Language!){address(text:$address){__typename ...on AddressFound{normalized isVerified district{...DistrictPage}}...on AddressAmbiguous{normalized question(lang:$lang)candidates{jurisdiction{town{name{ja}}blocks{first last}district{...DistrictName}}}}...on AddressNotFound{similar{name{ja}}}...on Problem{message(lang:$lang)remedy(lang:$lang)}}}fragment DistrictPage on District{...DistrictName centre{name{ja en}address{value}phone{value unknownReason}}counters{...CounterState}councilRollout{state reason(lang:$lang)council{name{ja en}}}area{name{ja en}generalBranch{name{ja en}address{value}}counters(where:{kind:{in:[KUMIN BRANCH_OFFICE CERTIFICATE]}}){...CounterState}}}fragment DistrictName on District{id name{ja kana en}}fragment CounterState on Counter{id kind name{ja en}location{address unknownReason}openState{state reason closesAt nextOpening}}" }
