import type { Model } from 'mongoose'

/** A collection of whatever rows, for what reads only how it's declared. */
// biome-ignore lint/suspicious/noExplicitAny: mongoose's models are invariant in their rows, so no other type takes all of them
export type AnyModel = Model<any>
