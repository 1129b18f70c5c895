import type { Result } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import type { CaseRecord } from './consultation.ts'
import { actOnCase, type CaseAct, type CaseKept, type CaseRefusal, type Ground, type Keyed } from './shell.ts'
import type { Decided, Env } from './step.ts'

/** What lies in a case and has an id of its own: where the store finds the case by it, and where it is in the case. */
export type PartOfCase<Part> = {
  readonly path: `${string}.id`
  readonly in: (record: CaseRecord, id: string) => Part | null
}

/** Whether somebody may do something to a part of a case. */
export type PartRule<Part> = (record: CaseRecord, part: Part, env: Env) => boolean

export type PartDecide<Part, G = null> = (
  record: CaseRecord,
  part: Part,
  ground: Ground,
  given: G,
) => Decided<CaseRefusal>

type PartAct<Part, G> = Omit<CaseAct<G>, 'input' | 'asked' | 'permit' | 'decide'> & {
  readonly input: Keyed
  readonly may: PartRule<Part>
  readonly decide: PartDecide<Part, G>
}

/**
 * Acts on one part of a case. The case is found by the part's id, and told to nobody who has no business with it: a part that
 * isn't there, or isn't theirs, is answered for by its own id.
 */
export async function actOnPart<Part, G = null>(
  context: Context,
  of: PartOfCase<Part>,
  id: string,
  { input, may, decide, ...more }: PartAct<Part, G>,
): Promise<Result<CaseKept, CaseRefusal>> {
  const { cases } = context.stores.consultation
  const found = await cases.findOne({ [of.path]: id }, { _id: 1 }).lean()
  return actOnCase<G>(context, {
    ...more,
    input: { ...input, id: found?._id ?? id },
    asked: id,
    permit: (record, env) => {
      const part = of.in(record, id)
      return part !== null && may(record, part, env)
    },
    decide: (record, ground, given) => decide(record, of.in(record, id) as Part, ground, given),
  })
}
