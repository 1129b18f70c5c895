/** What every refusal tells, where the operation asks for it: `... on Problem { message remedy }`. */
export type Told = { readonly __typename: string; readonly message?: string; readonly remedy?: string }

/** Of the members of an answer's union those with this name. */
export type Named<
  Answer extends { readonly __typename: string },
  Name extends Answer['__typename'],
> = Extract<Answer, { readonly __typename: Name }>

/**
 * Whether an answer is the one hoped for; else it's one of the problems that the operation asked of, by its type. What the
 * compiler knows of both follows from the operation.
 */
export function isA<Answer extends { readonly __typename: string }, Name extends Answer['__typename']>(
  answer: Answer,
  ...names: readonly Name[]
): answer is Named<Answer, Name> {
  return (names as readonly string[]).includes(answer.__typename)
}
