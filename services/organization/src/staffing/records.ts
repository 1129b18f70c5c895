/** A problem of a district as themes with weights: what a support manager is matched to. */
export type ProblemRecord = {
  readonly _id: string
  readonly version: number
  readonly district: string
  readonly title: string
  readonly themes: readonly { readonly theme: string; readonly weight: number }[]
  readonly recordedAt: Date
}

/** 研修: a training programme with its period and goals (第4・4). */
export type ProgrammeRecord = {
  readonly _id: string
  readonly version: number
  readonly title: string
  readonly themes: readonly string[]
  readonly goals: readonly string[]
  readonly startsOn: string
  readonly endsOn: string | null
  readonly recordedAt: Date
}
