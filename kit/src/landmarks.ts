import type { AnyModel } from './any-model.ts'
import type { SortValue } from './cursor.ts'
import { noCost, requestCost } from './request-cost.ts'

/** Values that lie about evenly among those of a collection at one path, and about how many documents there are. */
export type Landmarks = { readonly values: SortValue[]; readonly count: number }

const sampled = 1_000
/** Landmarks only say how far to look first; old ones cost a command more, never a row. */
const keptMs = 300_000

const kept = new WeakMap<AnyModel, Map<string, { at: number; landmarks: Promise<Landmarks> }>>()

/**
 * Landmarks of a collection by one path, from a sample of it. One process asks for them once in five minutes, whoever's
 * request it is, so that they aren't told as that request's cost.
 */
export function landmarksOf(model: AnyModel, path: string): Promise<Landmarks> {
  const ofModel = kept.get(model) ?? new Map()
  kept.set(model, ofModel)
  const last = ofModel.get(path)
  if (last && performance.now() - last.at < keptMs) return last.landmarks
  const landmarks = requestCost.run(noCost(), () => sample(model, path))
  ofModel.set(path, { at: performance.now(), landmarks })
  landmarks.catch(() => ofModel.delete(path))
  return landmarks
}

async function sample(model: AnyModel, path: string): Promise<Landmarks> {
  const [count, rows] = await Promise.all([
    model.estimatedDocumentCount(),
    model.aggregate<{ value?: SortValue | SortValue[] }>([
      { $sample: { size: sampled } },
      { $project: { value: `$${path}` } },
    ]),
  ])
  const values = rows.flatMap(({ value }) => value ?? []).filter((value) => value !== null)
  return { values: values.toSorted((a, b) => (a === b ? 0 : (a as number) < (b as number) ? -1 : 1)), count }
}
