import { earliestDay, type PartialDate } from '@chiiki/kit/business-date.ts'
import { type Provenance, partialDate } from '@chiiki/kit/data-shapes.ts'
import { readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { evidenceShape, requirementShape } from '../requirement/shapes.ts'
import { channels, type ProcedureChannel, type Step } from './channel.ts'
import { legalFields, serviceClasses, serviceLevels, serviceVerbs } from './procedure.ts'
import { type Fee, identityLevels, proxyRules, type Terms } from './terms.ts'

/** What the catalogue says of a procedure beyond its name: class, terms, fees, channels and their days. */
const bilingual = z.object({ ja: z.string().min(1), en: z.string().nullable() })
const source = z.string().min(1)
const channel = z.enum(channels)
const days = {
  validFrom: partialDate.nullable().default(null),
  validTo: partialDate.nullable().default(null),
}
const levels = z.enum(identityLevels).nullable().default(null)

const channelShape = z.strictObject({
  channel,
  /** The words of a channel that `procedures.json` doesn't name; left out: what is said of one that it names. */
  asWritten: z.string().min(1).nullable().default(null),
  ...days,
  papers: z.array(bilingual).min(1).nullable().default(null),
  turnaroundDays: z.int().positive().nullable().default(null),
  condition: bilingual.nullable().default(null),
  note: z.string().nullable().default(null),
  isVerified: z.boolean().default(true),
  source,
})

const termsShape = z.strictObject({
  ...days,
  identity: levels,
  identityOnline: levels,
  /** What both levels rest on; left out: the defaults' source. */
  identitySource: z.string().min(1).nullable().default(null),
  proxy: z.enum(proxyRules).default('UNKNOWN'),
  proxyEvidence: evidenceShape.nullable().default(null),
  requirement: requirementShape.nullable().default(null),
  evidence: evidenceShape.nullable().default(null),
  standardProcessing: z
    .strictObject({ amount: z.int().positive(), unit: z.enum(['DAY', 'WORKING_DAY']) })
    .nullable()
    .default(null),
  source,
})

const feeShape = z.strictObject({ channel: channel.nullable(), yen: z.int().nonnegative(), ...days, source })
const stepShape = z.strictObject({ name: bilingual, channels: z.array(channel).nullable(), source })

const counting = z.strictObject({
  firstDay: z.enum(['INCLUDED', 'EXCLUDED']),
  endOnHoliday: z.enum(['NEXT_WORKING_DAY', 'SAME']),
  postmarkCounts: z.boolean().nullable(),
  source,
})

const entryShape = z.strictObject({
  id: z.string().startsWith('procedure:'),
  serviceClass: z.enum(serviceClasses),
  verb: z.enum(serviceVerbs),
  serviceLevel: z.enum(serviceLevels),
  legalField: z.enum(legalFields).nullable(),
  source,
  channels: z.array(channelShape).default([]),
  channelBars: z
    .array(z.strictObject({ channels: z.array(channel).min(1), text: bilingual, source }))
    .default([]),
  steps: z.array(stepShape).default([]),
  fees: z.array(feeShape).default([]),
  terms: z.array(termsShape).default([]),
  prerequisites: z
    .array(z.strictObject({ procedure: z.string().startsWith('procedure:'), text: bilingual, source }))
    .default([]),
  deadlineCounting: counting.partial().default({}),
})

const shape = z.strictObject({
  defaults: z.strictObject({ deadlineCounting: counting, identity: z.strictObject({ source }) }),
  procedures: z.array(entryShape),
})

export type CatalogueEntry = z.infer<typeof entryShape>
export type Defaults = z.infer<typeof shape>['defaults']

/** Reads the catalogue's own file. @throws Error where a procedure stands twice. */
export function readCatalogue(dataDir: string): {
  readonly entries: ReadonlyMap<string, CatalogueEntry>
  readonly defaults: Defaults
} {
  const { defaults, procedures } = readData(dataDir, 'procedure-catalogue.json', shape)
  const entries = new Map(procedures.map((each) => [each.id, each]))
  if (entries.size < procedures.length) throw new Error('procedure-catalogue.json: a procedure stands twice')
  return { entries, defaults }
}

type Written = Pick<ProcedureChannel, 'channel' | 'asWritten' | 'isVerified'>

/** The channels that the source's words name, with what the catalogue says of each, then those that it alone names. */
export function channelTerms(
  written: readonly Written[],
  { channels: told }: CatalogueEntry,
  source: string,
  provenance: Provenance,
): ProcedureChannel[] {
  const named = written.map((each) => {
    const more = told.find(({ channel, asWritten }) => asWritten === null && channel === each.channel)
    const isVerified = each.isVerified && (more?.isVerified ?? true)
    return channelOf({ ...(more ?? bare(source)), ...each, isVerified }, provenance)
  })
  const own = told.filter(({ asWritten }) => asWritten !== null)
  const lost = told.filter(
    ({ channel, asWritten }) => asWritten === null && !written.some((each) => each.channel === channel),
  )
  if (lost.length > 0) throw new Error(`procedure-catalogue.json: no words for ${lost[0]?.channel}`)
  return [...named, ...own.map((each) => channelOf({ ...each, asWritten: each.asWritten ?? '' }, provenance))]
}

type Told = Omit<z.infer<typeof channelShape>, keyof Written>

function bare(source: string): Told {
  const nothing = { papers: null, turnaroundDays: null, condition: null, note: null }
  return { validFrom: null, validTo: null, ...nothing, source }
}

function channelOf(
  { validFrom, validTo, source, ...rest }: Written & Told,
  provenance: Provenance,
): ProcedureChannel {
  return {
    ...rest,
    since: validFrom,
    until: validTo,
    validFrom: validFrom && earliestDay(validFrom),
    validTo: validTo && earliestDay(validTo),
    plannedAt: null,
    // Words that only general knowledge confirms don't get surer by standing in a list.
    source: provenance.source(rest.isVerified ? source : 'unverified'),
  }
}

export function feeOf(
  { channel, yen, validFrom, validTo, source }: z.input<typeof feeShape>,
  provenance: Provenance,
): Fee {
  return { ...period(validFrom ?? null, validTo ?? null, source, provenance), channel, yen, plannedAt: null }
}

export function termsOf(
  { validFrom, validTo, source, identitySource, ...rest }: z.infer<typeof termsShape>,
  defaults: Defaults,
  provenance: Provenance,
): Terms {
  const isTold = rest.identity !== null || rest.identityOnline !== null
  const identity = isTold ? provenance.source(identitySource ?? defaults.identity.source) : null
  const days = period(validFrom, validTo, source, provenance)
  return { ...rest, identitySource: identity, ...days, plannedAt: null }
}

/** The two times and the source; a beginning that nobody knows is null. */
function period(
  since: PartialDate | null,
  until: PartialDate | null,
  source: string,
  provenance: Provenance,
) {
  return {
    since,
    until,
    validFrom: since && earliestDay(since),
    validTo: until && earliestDay(until),
    recordedAt: provenance.recordedAt,
    supersededAt: null,
    source: provenance.source(source),
  }
}

export function stepOf({ source, ...step }: z.infer<typeof stepShape>, provenance: Provenance): Step {
  return { ...step, source: provenance.source(source) }
}
