import { createHash } from 'node:crypto'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** The next number of a stream, at least 0 and below 1. */
export type Stream = () => number

const warmUp = 12

/** The same seed gives the same numbers, on every machine. Seeds that lie close together start alike, so the start is passed over. */
export function streamOf(seed: number): Stream {
  const generator = xoroshiro128plus(seed)
  for (let skipped = 0; skipped < warmUp; skipped += 1) generator.next()
  return () => (generator.next() >>> 0) / 0x100000000
}

/** Seeds for further streams, each apart from the others. */
export function seedsFrom(seed: number): () => number {
  const stream = streamOf(seed)
  return () => Math.floor(stream() * 0x100000000) | 0
}

/** A seed for a text: whoever asks for the same thing in the same minute is told the same. */
export function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readInt32BE(0)
}
