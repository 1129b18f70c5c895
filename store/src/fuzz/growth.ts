/** Memory in use after a garbage collection, in bytes, when so many messages had been sent. */
export type Sample = { messages: number; used: number }

/**
 * Bytes that each message leaves behind: the slope of the line through the later half of the samples. The first half is left
 * out, in which code is compiled and caches fill.
 */
export function growth(samples: readonly Sample[]): number {
  const later = samples.slice(Math.floor(samples.length / 2))
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const atMessages = mean(later.map(({ messages }) => messages))
  const atUsed = mean(later.map(({ used }) => used))
  let together = 0
  let alone = 0
  for (const { messages, used } of later) {
    together += (messages - atMessages) * (used - atUsed)
    alone += (messages - atMessages) ** 2
  }
  return alone === 0 ? 0 : together / alone
}

/** From here on memory counts as leaking, in bytes a message: one in fifteen messages that left its buffers behind is more. */
export const leak = 24
