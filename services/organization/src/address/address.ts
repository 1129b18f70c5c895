import { plainForm } from '@chiiki/kit/japanese-text.ts'
import { withDigits } from '@chiiki/kit/kanji-numeral.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import { type Result, refuse } from '@chiiki/kit/result.ts'
import { soundOfKana, soundOfLatin } from '@chiiki/kit/romaji.ts'
import {
  type JurisdictionAt,
  jurisdictionsOf,
  type Moment,
  type Name,
  type TownAt,
} from '../territory/territory.ts'

/**
 * Which district an address belongs to (第1・4⑵). The town, its chōme and, where the town is split, its block decide;
 * postal code and nearness never do. Nothing is guessed: an address that leaves more than one district open gets the
 * candidates and the part that would decide.
 */
export type AddressPart = 'TOWN' | 'CHOME' | 'BLOCK'

/** A way to read the start of an address as a town's name: the key it's looked up by, and what comes after it. */
export type Start = { readonly key: string; readonly after: string }

/** An address as read: what its town may be, longest name first. */
export type Reading = { readonly given: string; readonly starts: readonly Start[] }

export type AddressNotFound = {
  kind: 'AddressNotFound'
  clause: null
  read: string
  unknown: AddressPart
  /** The towns of that name, where the name is known and the number isn't. */
  near: readonly TownAt[]
}
export type AddressOutsideWard = { kind: 'AddressOutsideWard'; clause: null; municipality: string }

export type AddressProblem =
  | AddressNotFound
  | AddressOutsideWard
  | Extract<SharedProblem, { kind: 'InvalidInput' }>

export type AddressFound = {
  readonly kind: 'AddressFound'
  readonly normalized: string
  readonly town: TownAt | null
  readonly block: number | null
  readonly rest: string | null
  /** The one district that all of `jurisdictions` name. */
  readonly district: string
  readonly jurisdictions: readonly JurisdictionAt[]
  readonly moment: Moment
}

export type AddressAmbiguous = {
  readonly kind: 'AddressAmbiguous'
  readonly normalized: string
  readonly missing: AddressPart
  readonly candidates: readonly JurisdictionAt[]
}

export const longestAddress = 300
const longestTownName = 16

/** Reads an address as people write it. The ward's own name is taken off; another municipality's is a problem. */
export function readAddress(address: string, ward: Name): Result<Reading, AddressProblem> {
  const given = address.trim().normalize('NFKC')
  if (given === '' || address.length > longestAddress) {
    const rule =
      given === ''
        ? 'must not be empty'
        : `must be at most ${longestAddress} characters; this one has ${address.length}`
    return refuse({
      kind: 'InvalidInput',
      clause: null,
      field: 'text',
      rule,
      given: given.slice(0, 200) || null,
    })
  }
  return /\p{Script=Han}|[ぁ-ゖァ-ヶ]/u.test(given)
    ? readJapanese(given, ward)
    : readLatin(given.toLowerCase(), ward)
}

function readJapanese(given: string, ward: Name): Result<Reading, AddressProblem> {
  const plain = plainForm(given.replaceAll(/(\d)[\s,.、・]+(?=\d)/g, '$1-'))
  const text = plain.replace(/^〒?\d{3}-?\d{4}(?!\d)/, '').replace(/^(?:東京都|とうきょうと)/, '')
  const own = [ward.ja, ward.kana].flatMap((name) => (name === null ? [] : plainForm(name)))
  const mine = own.find((name) => text.startsWith(name))
  const other = mine ? null : /^(?:北海道|.{2,3}[都府県])?[^\d]{1,6}?[区市郡]/.exec(text)
  if (other) return refuse({ kind: 'AddressOutsideWard', clause: null, municipality: other[0] })
  const within = text.slice(mine?.length ?? 0)
  const lengths = Array.from(
    { length: Math.min(within.length, longestTownName) },
    (_, index) => index + 1,
  ).reverse()
  const starts = lengths.flatMap((length) => {
    const name = within.slice(0, length)
    const after = withDigits(within.slice(length))
    return /^[ぁ-ゖー]+$/.test(name) ? [{ key: soundOfKana(name), after }] : [{ key: name, after }]
  })
  return { ok: true, value: { given, starts } }
}

const notNames = new Set([
  'tokyo',
  'to',
  'japan',
  'chome',
  'chōme',
  'banchi',
  'ban',
  'go',
  'ku',
  'city',
  'ward',
  'shi',
])

/** Latin letters are written either way round: `Ikejiri 4-35, Setagaya-ku` or `4-35 Ikejiri, Setagaya-ku, Tokyo 154-0001`. */
function readLatin(given: string, ward: Name): Result<Reading, AddressProblem> {
  const text = given.replaceAll(/\b\d{3}-\d{4}\b/g, ' ')
  const municipality = /([a-zōū]+)[ -](?:ku|shi|city|ward)\b/.exec(text)
  const isOwn =
    municipality === null || soundOfLatin(municipality[1] ?? '') === soundOfLatin(ward.romaji ?? '')
  if (!isOwn) return refuse({ kind: 'AddressOutsideWard', clause: null, municipality: municipality[0] })
  const bare = municipality ? text.replace(municipality[0], ' ') : text
  const words = (bare.match(/[a-zà-ɏ']+/g) ?? []).filter((word) => !notNames.has(word)).slice(0, 6)
  const after = (bare.match(/\d+/g) ?? []).slice(0, 4).join('-')
  const starts = words.map((_, index) => ({
    key: soundOfLatin(words.slice(0, words.length - index).join('')),
    after,
  }))
  return { ok: true, value: { given, starts } }
}

/** What a town's record is found by: its name without the chōme, as written and by sound. */
export function lookupKeys(baseTown: { readonly ja: string; readonly kana: string }): string[] {
  return [...new Set([plainForm(baseTown.ja), soundOfKana(baseTown.kana)])]
}

/** Resolves a reading against the towns that its starts name. */
export function resolveAddress(
  reading: Reading,
  found: readonly TownAt[],
): Result<AddressFound | AddressAmbiguous, AddressProblem> {
  const start = reading.starts.find(({ key }) => found.some(({ lookup }) => lookup.includes(key)))
  if (start === undefined) return notFound(reading.given, 'TOWN')
  const towns = found.filter(({ lookup }) => lookup.includes(start.key))
  const numbers = readNumbers(
    start.after,
    towns.every(({ chome }) => chome === null),
  )
  const names = [...new Set(towns.map(({ baseTown }) => baseTown))]
  if (names.length > 1)
    return decided(towns.flatMap(jurisdictionsOf), {
      normalized: names.join('・'),
      missing: 'TOWN',
      numbers,
      town: null,
    })
  const base = names.join('')
  if (numbers.chome === null && towns.some(({ chome }) => chome !== null)) {
    return decided(towns.flatMap(jurisdictionsOf), {
      normalized: base,
      missing: 'CHOME',
      numbers,
      town: null,
    })
  }
  const town = towns.find(({ chome }) => chome === numbers.chome)
  return town ? inTown(town, numbers) : notFound(`${base}${numbers.chome}丁目`, 'CHOME', towns)
}

function inTown(town: TownAt, numbers: Numbers): Result<AddressFound | AddressAmbiguous, AddressProblem> {
  const parts = jurisdictionsOf(town)
  const { block } = numbers
  if (block === null) return decided(parts, { normalized: town.name.ja, missing: 'BLOCK', numbers, town })
  const normalized = `${town.name.ja}${block}番`
  const holding = parts.filter(
    ({ blocks }) => block > 0 && (blocks === null || (blocks.first <= block && block <= blocks.last)),
  )
  return holding.length === 0
    ? notFound(normalized, 'BLOCK', [town])
    : decided(holding, { normalized, missing: 'BLOCK', numbers, town })
}

type Open = {
  readonly normalized: string
  readonly missing: AddressPart
  readonly numbers: Numbers
  readonly town: TownAt | null
}

/** One district among the parts that are left: found. More: ambiguous, and what is missing would decide. */
function decided(
  parts: readonly JurisdictionAt[],
  open: Open,
): Result<AddressFound | AddressAmbiguous, AddressProblem> {
  const { normalized, missing, numbers, town } = open
  const [first] = parts
  if (!first) return notFound(normalized, 'TOWN')
  const isOpen = parts.some(({ district }) => district !== first.district)
  if (isOpen) return { ok: true, value: { kind: 'AddressAmbiguous', normalized, missing, candidates: parts } }
  const { block, rest } = numbers
  const {
    district,
    town: { moment },
  } = first
  return {
    ok: true,
    value: { kind: 'AddressFound', normalized, town, block, rest, district, jurisdictions: parts, moment },
  }
}

function notFound(
  read: string,
  unknown: AddressPart,
  near: readonly TownAt[] = [],
): Result<never, AddressNotFound> {
  return refuse({ kind: 'AddressNotFound', clause: null, read: read.slice(0, 200), unknown, near })
}

/** How near a town's name comes to what was given: the pairs of signs and sounds that both have. */
export function nearness(town: TownAt, given: ReadonlySet<string>): number {
  return town.search.filter((key) => key.length > 1 && given.has(key)).length
}

type Numbers = { readonly chome: number | null; readonly block: number | null; readonly rest: string | null }

/**
 * The numbers after a town's name: `4-35-10`, `四丁目35番10号`, `4の35`. A first number that says it's a block (`35番`), or a
 * town that has no chōme, leaves the chōme open.
 */
function readNumbers(after: string, hasNoChome: boolean): Numbers {
  const chome = /^-?(\d{1,2})(?:丁目|ちょうめ|丁|(?!\d|番))/.exec(after)
  const isBlockFirst = hasNoChome || chome === null
  const tail = isBlockFirst ? after : after.slice(chome[0].length)
  const block = /^[-の番]*(\d{1,4})(?:番地|番)?/.exec(tail)
  const rest = (block ? tail.slice(block[0].length) : tail).replace(/^[-の番地号]+/, '')
  return {
    chome: isBlockFirst ? null : Number(chome[1]),
    block: block ? Number(block[1]) : null,
    rest: rest === '' ? null : rest.slice(0, 100),
  }
}
