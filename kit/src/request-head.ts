/**
 * What a request id looks like that a program made: 16 to 64 letters, digits, `-` and `_`, four digits among them (a UUID, a ULID, a trace
 * id). It stands in logs, so that nobody's name or telephone number may pass for one.
 */
const madeByProgram = /^(?=(?:[^\d]*\d){4})[A-Za-z0-9_-]{16,64}$/

/** The caller's request id where it's one that a program made; null otherwise. */
export function requestIdIn(given: string | readonly string[] | undefined): string | null {
  return typeof given === 'string' && given.length <= 64 && madeByProgram.test(given) ? given : null
}

/** Whether a request names one host, and names it rightly. Two servers in a row could take different ones of two. */
export function hasOneHost(rawHeaders: readonly string[], host = 'none'): boolean {
  const hosts = rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === 'host')
  return hosts.length <= 1 && URL.canParse(`http://${host}/`)
}
