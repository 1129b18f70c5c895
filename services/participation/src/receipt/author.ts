import { invalid, readOptionalText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'

/** How somebody wants to be told of in public: by their own choice, and nothing else is told of them. */
export const namings = ['NAME', 'NICKNAME', 'ANONYMOUS_PUBLIC'] as const
export type Naming = (typeof namings)[number]

/** Whose a submission is. Nothing in it says who that is: `holder` is a fingerprint, and the name lies sealed. */
export type Authorship = {
  /** The fingerprint of whoever signed in; null for what staff took down for somebody. */
  readonly holder: string | null
  readonly naming: Naming
  /** The name or nickname, sealed; null for ANONYMOUS_PUBLIC. */
  readonly name: string | null
}

const longestName = 60

/** The name that somebody chose to be told by; null where they chose none. A name that the choice doesn't ask for is refused, not kept. */
export function readNaming(
  naming: Naming,
  name: string | null | undefined,
): Result<string | null, InvalidInput> {
  const read = readOptionalText('publicName', name, longestName)
  if (!read.ok) return read
  if ((naming === 'ANONYMOUS_PUBLIC') !== (read.value === null))
    return refuse(invalid('publicName', 'must be given for NAME and NICKNAME, and for nothing else', null))
  return ok(read.value)
}
