import type { IssueAction, IssueState } from './certificate.ts'

type Refused<Kind extends string, Facts extends object> = {
  readonly kind: Kind
  readonly clause: null
} & Facts

/** One refusal for all that can stand in the way of a check before the handing over: nobody learns which. */
export type IssueWithheld = Refused<'IssueWithheld', { application: string }>
export type IssueActNotPossible = Refused<
  'IssueActNotPossible',
  { issue: string; action: IssueAction; state: IssueState; possible: readonly IssueAction[] }
>
export type IssueProblem = IssueWithheld | IssueActNotPossible
