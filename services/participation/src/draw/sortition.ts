import { createHash, createHmac } from 'node:crypto'

/**
 * SORT-1: a draw by lot that anybody can repeat. The pool and the rules are published as hashes before the numbers exist
 * that the seed is made of; from then on nobody can steer the result, and whoever has the public data gets the same one.
 * docs/draws.md says it step by step. This file stands alone: it needs nothing but SHA-256.
 */

/** One person of the pool: what stands for them, and the strata that quotas look at. */
export type Entry = { readonly commitment: string; readonly strata: Readonly<Record<string, string>> }

/** How many of each value of an attribute must and may be drawn, both included. */
export type Quotas = Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>

export type DrawRules = { readonly seats: number; readonly maxAttempts: number; readonly quotas: Quotas }

export type DrawResult = {
  /** The attempt that met every minimum, from 0. */
  readonly attempt: number
  /** Commitments in the order in which they were drawn. */
  readonly selected: readonly string[]
  /** Everybody else, in the order in which they step in. */
  readonly reserves: readonly string[]
}

/** What stands for a person: nobody can tell who it is without the salt, and nobody can claim another's line. @param salt 32 hex digits */
export function commitmentOf(salt: string, person: string): string {
  return sha256(`SORT-1/entry\n${salt}\n${person}`).toString('hex')
}

/** What somebody publishes before they tell their number: nobody can guess it, and they can't tell another one later. */
export function commitmentToNumber(nonce: string, number: number): string {
  return sha256(`SORT-1/number\n${nonce}\n${number}`).toString('hex')
}

/** The pool as it's published: one line a person, sorted by its bytes. */
export function poolText(entries: readonly Entry[]): string {
  return sortedLines(entries)
    .map(({ line }) => `${line}\n`)
    .join('')
}

export function poolHash(entries: readonly Entry[]): string {
  return sha256(poolText(entries)).toString('hex')
}

/** The rules as they're published: JSON with keys sorted by their bytes and no spaces. */
export function rulesText({ seats, maxAttempts, quotas }: DrawRules): string {
  return sortedJson({ seats, maxAttempts, quotas })
}

export function rulesHash(rules: DrawRules): string {
  return sha256(rulesText(rules)).toString('hex')
}

/** The numbers of all sources as one text: each source's in ascending order, `.` after each, `/` after each source (RFC 3797). */
export function keyString(sources: readonly (readonly number[])[]): string {
  return sources
    .map(
      (values) =>
        `${[...values]
          .sort((a, b) => a - b)
          .map((value) => `${value}.`)
          .join('')}/`,
    )
    .join('')
}

/** 64 hex digits that follow from the published hashes and the announced numbers alone. */
export function seedOf(pool: string, rules: string, key: string): string {
  return sha256(`SORT-1/seed\n${pool}\n${rules}\n${key}\n`).toString('hex')
}

/** @returns null when no attempt meets every minimum: the quotas can't be kept with this pool, or only by rare luck. */
export function draw(entries: readonly Entry[], rules: DrawRules, seed: string): DrawResult | null {
  const inLine = sortedLines(entries).map(({ entry }) => entry)
  for (let attempt = 0; attempt < rules.maxAttempts; attempt += 1) {
    const order = shuffled(inLine, attemptKey(seed, attempt))
    const selected = pick(order, rules)
    if (!selected) continue
    const isSelected = new Set(selected)
    return {
      attempt,
      selected: selected.map(({ commitment }) => commitment),
      reserves: order.filter((entry) => !isSelected.has(entry)).map(({ commitment }) => commitment),
    }
  }
  return null
}

/** SHA-256 over everybody's commitment in the order of the draw, one a line. */
export function resultHash({ selected, reserves }: Pick<DrawResult, 'selected' | 'reserves'>): string {
  return sha256([...selected, ...reserves].map((commitment) => `${commitment}\n`).join('')).toString('hex')
}

/**
 * Who steps in for somebody who declined: the first of the reserves with whom every quota still holds.
 * @param seated who is drawn and hasn't declined, without the one to be replaced
 * @param reserves those who weren't asked yet, in order
 * @returns null when nobody fits
 */
export function nextReserve(
  entries: ReadonlyMap<string, Entry>,
  rules: DrawRules,
  seated: readonly string[],
  reserves: readonly string[],
): string | null {
  const isFull = (candidate: string) => {
    const all = [...seated, candidate].flatMap((each) => entries.get(each) ?? [])
    const open = rules.seats - all.length
    return keepsMaxima(all, rules.quotas) && missing(all, rules.quotas).every((short) => short <= open)
  }
  return reserves.find(isFull) ?? null
}

/** Which attribute's quotas can't hold whatever is drawn; empty doesn't promise that several attributes go together. */
export function impossibleQuotas(entries: readonly Entry[], { seats, quotas }: DrawRules): string[] {
  return Object.entries(quotas).flatMap(([attribute, values]) => {
    const bounds = Object.entries(values)
    const available = (value: string) => entries.filter(({ strata }) => strata[attribute] === value).length
    const least = bounds.reduce((sum, [, [min]]) => sum + min, 0)
    const most = bounds.reduce((sum, [value, [, max]]) => sum + Math.min(max, available(value)), 0)
    const others = entries.filter(({ strata }) => !((strata[attribute] as string) in values)).length
    const isShort = bounds.some(([value, [min]]) => available(value) < min)
    return isShort || least > seats || most + others < seats ? [attribute] : []
  })
}

function pick(order: readonly Entry[], { seats, quotas }: DrawRules): readonly Entry[] | null {
  const selected: Entry[] = []
  for (const entry of order) {
    if (selected.length === seats) break
    if (keepsMaxima([...selected, entry], quotas)) selected.push(entry)
  }
  const isWhole = selected.length === seats && missing(selected, quotas).every((short) => short === 0)
  return isWhole ? selected : null
}

function keepsMaxima(selected: readonly Entry[], quotas: Quotas): boolean {
  return each(quotas).every(([attribute, value, [, max]]) => countOf(selected, attribute, value) <= max)
}

/** For each attribute: how many more it takes until all its minima hold. */
function missing(selected: readonly Entry[], quotas: Quotas): number[] {
  return Object.entries(quotas).map(([attribute, values]) =>
    Object.entries(values).reduce(
      (sum, [value, [min]]) => sum + Math.max(0, min - countOf(selected, attribute, value)),
      0,
    ),
  )
}

function each(quotas: Quotas) {
  return Object.entries(quotas).flatMap(([attribute, values]) =>
    Object.entries(values).map(([value, bounds]) => [attribute, value, bounds] as const),
  )
}

function countOf(entries: readonly Entry[], attribute: string, value: string): number {
  return entries.filter(({ strata }) => strata[attribute] === value).length
}

/** Fisher–Yates from the end, with numbers that follow from the key alone. */
function shuffled<T>(items: readonly T[], key: Buffer): T[] {
  const order = [...items]
  let counter = 0n
  const below = (bound: number): number => {
    const limit = (2n ** 256n / BigInt(bound)) * BigInt(bound)
    for (;;) {
      const bytes = Buffer.alloc(8)
      bytes.writeBigUInt64BE(counter++)
      const number = BigInt(`0x${createHmac('sha256', key).update(bytes).digest('hex')}`)
      if (number < limit) return Number(number % BigInt(bound))
    }
  }
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = below(last + 1)
    const kept = order[last] as T
    order[last] = order[other] as T
    order[other] = kept
  }
  return order
}

function attemptKey(seed: string, attempt: number): Buffer {
  const number = Buffer.alloc(4)
  number.writeUInt32BE(attempt)
  return createHash('sha256').update(Buffer.from(seed, 'hex')).update(number).digest()
}

function sortedLines(entries: readonly Entry[]) {
  return entries.map((entry) => ({ entry, line: lineOf(entry) })).sort((a, b) => byBytes(a.line, b.line))
}

function lineOf({ commitment, strata }: Entry): string {
  const pairs = Object.keys(strata)
    .sort(byBytes)
    .map((key) => `\t${key}=${strata[key]}`)
  return commitment + pairs.join('')
}

/** Written member by member: an object would put names that look like numbers first. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => byBytes(a, b))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${sortedJson(member)}`).join(',')}}`
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
