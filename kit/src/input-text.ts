import type { InvalidInput } from './problem.ts'
import { ok, type Result, refuse } from './result.ts'

/** What a person wrote into a field: trimmed, in NFC, with something in it and at most `most` characters. */
export function readText(field: string, text: string, most: number): Result<string, InvalidInput> {
  const read = text.normalize('NFC').trim()
  if (read === '') return refuse(invalid(field, 'must not be empty', text))
  if (/\p{Cc}/u.test(read.replaceAll(/[\n\r\t]/g, '')))
    return refuse(invalid(field, 'must not hold control characters', text))
  if ([...read].length > most) return refuse(invalid(field, `must be at most ${most} characters`, text))
  return ok(read)
}

/** The same where nothing may be written: null, or white space alone, is null. */
export function readOptionalText(
  field: string,
  text: string | null | undefined,
  most: number,
): Result<string | null, InvalidInput> {
  return text === null || text === undefined || text.trim() === '' ? ok(null) : readText(field, text, most)
}

/** A refusal of one field, with what was given cut to what a problem shows. */
export function invalid(field: string, rule: string, given: string | null): InvalidInput {
  return {
    kind: 'InvalidInput',
    clause: null,
    field,
    rule,
    given: given === null ? null : given.slice(0, 200),
  }
}
