import { type Check, type Outcome, skipped } from './check.ts'
import { federation } from './checks/federation.ts'
import { limits } from './checks/limits.ts'
import { live } from './checks/live.ts'
import { ending, errors, operation } from './checks/operation.ts'
import { rights } from './checks/rights.ts'
import { defaultSettings, type Settings, Subject } from './subject.ts'
import { findSamples } from './ways.ts'

export type Finding = { readonly id: string; readonly rule: string; readonly ms: number } & Outcome

/** What came of all checks, in their order. */
export type Report = {
  readonly url: string
  readonly findings: readonly Finding[]
  /** Whether nothing failed. What is warned of and skipped keeps nobody out. */
  readonly isKept: boolean
}

/** Every check, in the order in which they run: what the schema tells comes first, what ends the process last. */
export const checks: readonly Check[] = [
  ...federation,
  ...rights,
  ...live,
  ...limits,
  ...operation,
  ...errors,
  ...ending,
]

/**
 * Whether what runs at an address keeps what the graph asks of every subgraph. Reads alone are asked, unless `settings` says otherwise. `only`: how the
 * ids of those checks begin that are run; all, when it's empty. What the schema tells is always asked.
 */
export async function contractOf(
  url: string,
  settings: Partial<Settings> = {},
  only: readonly string[] = [],
): Promise<Report> {
  const subject = new Subject(url, { ...defaultSettings, ...settings })
  const findings: Finding[] = []
  const isWanted = ({ id }: Check) =>
    only.length === 0 || id === 'federation.sdl' || only.some((begin) => id.startsWith(begin))
  let endedAt: string | null = null
  for (const check of checks.filter(isWanted)) {
    const began = performance.now()
    const outcome =
      endedAt === null ? await run(check, subject) : skipped(`Nothing answers there since ${endedAt}.`)
    findings.push({ id: check.id, rule: check.rule, ms: Math.round(performance.now() - began), ...outcome })
    // Everything after the first rests on what it told.
    if (check.id === 'federation.sdl') subject.samples = await findSamples(subject)
    if (outcome.state === 'FAILED' && (await subject.isGone())) endedAt = check.id
  }
  return { url, findings, isKept: findings.every(({ state }) => state !== 'FAILED') }
}

async function run({ run, id }: Check, subject: Subject): Promise<Outcome> {
  if (id !== 'federation.sdl' && subject.schema === null && needsSchema.test(id))
    return skipped("Its schema can't be read: federation.sdl says why.")
  return run(subject)
}

const needsSchema = /^(federation|rights|live)\.(?!root)/
