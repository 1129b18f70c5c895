/** What became of a request. `refused`: whoever asked can mend it; `failed`: something of ours is missing from the answer. */
export type Outcome = 'answered' | 'refused' | 'failed'

const ours =
  /^(INTERNAL_SERVER_ERROR|STORE_UNAVAILABLE|RIGHTS_UNAVAILABLE|IDENTITY_UNAVAILABLE|NO_SCHEMA|SEALED_TEXT_UNREADABLE|SUBGRAPH_\w+)$/

/** By the status of an answer and the codes of the errors in it. */
export function outcomeOf(status: number, codes: Iterable<string>): Outcome {
  const all = [...codes]
  if (status >= 500 || all.some((code) => ours.test(code))) return 'failed'
  return status >= 400 || all.length > 0 ? 'refused' : 'answered'
}
