import type { Subject } from './subject.ts'

/** What came of a check. `saw` is what was seen, in words; `mend` what would mend it. */
export type Outcome =
  | { readonly state: 'PASSED'; readonly saw: string }
  | { readonly state: 'FAILED' | 'WARNED'; readonly saw: string; readonly mend: string }
  | { readonly state: 'SKIPPED'; readonly saw: string }

/** One thing that the graph asks of every subgraph. */
export type Check = {
  /** `group.name`, e.g. `federation.unknown`. */
  readonly id: string
  /** What must hold, as one sentence. */
  readonly rule: string
  readonly run: (subject: Subject) => Promise<Outcome>
}

export const passed = (saw: string): Outcome => ({ state: 'PASSED', saw })
export const failed = (saw: string, mend: string): Outcome => ({ state: 'FAILED', saw, mend })
export const warned = (saw: string, mend: string): Outcome => ({ state: 'WARNED', saw, mend })
export const skipped = (saw: string): Outcome => ({ state: 'SKIPPED', saw })

/** Some of a list, for a person. */
export function some(words: readonly string[], most = 5): string {
  const more = words.length > most ? ` and ${words.length - most} more` : ''
  return `${words.slice(0, most).join(', ')}${more}`
}
