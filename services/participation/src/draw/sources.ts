import { addDays, type BusinessDate } from '@chiiki/kit/business-date.ts'
import { invalid, readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import {
  type CommitmentBroken,
  type DrawActNotPossible,
  type Ground,
  longest,
  type NumbersNotOut,
  notPossible,
  type SourceTooSoon,
  type SourceUsedBefore,
} from './decisions.ts'
import { type DrawEvent, type DrawPolicy, type DrawRecord, type DrawSource, sourceKey } from './draw.ts'
import { commitmentToNumber, keyString, seedOf } from './sortition.ts'

const mostSources = 20
const mostValues = 50
const largestValue = 1_000_000_000_000

export type Announced = Pick<DrawSource, 'name' | 'expectedOn' | 'rule' | 'fallback'> & {
  readonly commitment?: string | null
}

/** Names the sources before their numbers exist: public numbers of a day to come, or numbers that several people commit to. */
export function announceSources(
  record: DrawRecord,
  given: readonly Announced[],
  usedBy: ReadonlyMap<string, readonly string[]>,
  { now, day, policy }: Ground,
): Result<DrawEvent, DrawActNotPossible | SourceTooSoon | SourceUsedBefore | InvalidInput> {
  const refused = notPossible(record, 'ANNOUNCE_SOURCES')
  if (refused) return refused
  if (given.length < 1 || given.length > mostSources)
    return refuse(invalid('sources', `must be 1 to ${mostSources}`, String(given.length)))
  const earliest = addDays(day, policy.sourceNoticeDays)
  const sources: DrawSource[] = []
  for (const [index, source] of given.entries()) {
    const read = readSource(source, `sources.${index}`, earliest)
    if (!read.ok) return read
    const draws = usedBy.get(sourceKey(read.value)) ?? []
    if (draws.length > 0)
      return refuse({ kind: 'SourceUsedBefore', clause: null, source: read.value.name, draws })
    sources.push(read.value)
  }
  const fault = faultOfAll(sources, policy)
  return fault ? refuse(fault) : ok({ type: 'SOURCES_ANNOUNCED', sources, announcedAt: now })
}

export type Numbers = {
  readonly name: string
  readonly values: readonly number[]
  readonly usedFallback?: boolean | null
  readonly evidence: string
  readonly nonce?: string | null
}

/** Enters the numbers, in front of witnesses: the seed follows from them and from what was published before. */
export function fixSeed(
  record: DrawRecord,
  { numbers, witnesses }: { readonly numbers: readonly Numbers[]; readonly witnesses: readonly string[] },
  { day, policy }: Ground,
): Result<DrawEvent, DrawActNotPossible | NumbersNotOut | CommitmentBroken | InvalidInput> {
  const refused = notPossible(record, 'FIX_SEED')
  if (refused) return refused
  const unknown = numbers.find(({ name }) => !record.sources.some((source) => source.name === name))
  if (unknown) return refuse(invalid('numbers', 'must be of sources that were announced', unknown.name))
  const sources: DrawSource[] = []
  for (const source of record.sources) {
    const read = readNumbers(
      source,
      numbers.filter(({ name }) => name === source.name),
      day,
    )
    if (!read.ok) return read
    sources.push(read.value)
  }
  const present = readWitnesses(witnesses, policy)
  if (!present.ok) return present
  const key = keyString(sources.map(({ values }) => values ?? []))
  const seed = seedOf(record.poolHash ?? '', record.rulesHash ?? '', key)
  return ok({ type: 'SEED_FIXED', sources, witnesses: present.value, keyString: key, seed })
}

function readSource(
  given: Announced,
  field: string,
  earliest: BusinessDate,
): Result<DrawSource, SourceTooSoon | InvalidInput> {
  const name = readText(`${field}.name`, given.name, longest.name)
  if (!name.ok) return name
  const rule = readText(`${field}.rule`, given.rule, longest.text)
  if (!rule.ok) return rule
  const fallback = readText(`${field}.fallback`, given.fallback, longest.text)
  if (!fallback.ok) return fallback
  const commitment = given.commitment?.toLowerCase() ?? null
  if (commitment !== null && !/^[0-9a-f]{64}$/.test(commitment))
    return refuse(invalid(`${field}.commitment`, 'must be a SHA-256 in 64 hex digits', commitment))
  const { expectedOn } = given
  if (commitment === null && expectedOn < earliest)
    return refuse({ kind: 'SourceTooSoon', clause: null, source: name.value, expectedOn, earliest })
  const unknown = { values: null, usedFallback: false, evidence: null, nonce: null }
  return ok({
    name: name.value,
    expectedOn,
    rule: rule.value,
    fallback: fallback.value,
    commitment,
    ...unknown,
  })
}

/** Public numbers can't be steered by anybody; numbers that people commit to can't as long as one of several is honest. */
function faultOfAll(sources: readonly DrawSource[], { fewestCommitments }: DrawPolicy): InvalidInput | null {
  const names = new Set(sources.map(({ name }) => name))
  if (names.size < sources.length)
    return invalid('sources', 'must have different names', String(sources.length))
  const committed = sources.filter(({ commitment }) => commitment !== null)
  const isEnough = committed.length < sources.length || committed.length >= fewestCommitments
  if (!isEnough)
    return invalid(
      'sources',
      `must hold public numbers, or commitments of at least ${fewestCommitments} people`,
      String(committed.length),
    )
  const isRepeated = new Set(committed.map(({ commitment }) => commitment)).size < committed.length
  return isRepeated ? invalid('sources', 'must not hold one commitment twice', null) : null
}

function readNumbers(
  source: DrawSource,
  given: readonly Numbers[],
  day: BusinessDate,
): Result<DrawSource, NumbersNotOut | CommitmentBroken | InvalidInput> {
  const { name, expectedOn, commitment } = source
  const [numbers] = given
  if (!numbers || given.length > 1) return refuse(invalid('numbers', 'must hold every source once', name))
  if (commitment === null && day < expectedOn)
    return refuse({ kind: 'NumbersNotOut', clause: null, source: name, expectedOn })
  const { values, usedFallback, nonce = null } = numbers
  const isNumber = (value: number) => Number.isSafeInteger(value) && value >= 0 && value <= largestValue
  if (values.length < 1 || values.length > mostValues || !values.every(isNumber))
    return refuse(
      invalid(`numbers.${name}`, `must be 1 to ${mostValues} whole numbers from 0 to ${largestValue}`, null),
    )
  const evidence = readText('evidence', numbers.evidence, longest.text)
  if (!evidence.ok) return evidence
  const isKept =
    commitment === null ||
    (usedFallback ?? false) ||
    (values.length === 1 && commitmentToNumber(nonce ?? '', values[0] ?? 0) === commitment)
  if (!isKept) return refuse({ kind: 'CommitmentBroken', clause: null, source: name })
  return ok({
    ...source,
    values: [...values],
    usedFallback: usedFallback ?? false,
    evidence: evidence.value,
    nonce,
  })
}

function readWitnesses(
  given: readonly string[],
  { fewestWitnesses }: DrawPolicy,
): Result<string[], InvalidInput> {
  const witnesses: string[] = []
  for (const each of given.slice(0, mostSources)) {
    const read = readText('witnesses', each, longest.name)
    if (!read.ok) return read
    witnesses.push(read.value)
  }
  const isEnough = new Set(witnesses).size >= fewestWitnesses && new Set(witnesses).size === witnesses.length
  return isEnough
    ? ok(witnesses)
    : refuse(
        invalid('witnesses', `must be at least ${fewestWitnesses} different ones`, String(witnesses.length)),
      )
}
