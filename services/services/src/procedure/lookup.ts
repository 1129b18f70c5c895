import type { Context } from '../context.ts'
import type { OfferingAt } from '../counter/counter.ts'
import type { ProcedureCategory, ProcedureKept } from './procedure.ts'

type CategoryFilter = {
  readonly eq?: ProcedureCategory | null
  readonly in?: readonly ProcedureCategory[] | null
  readonly not?: ProcedureCategory | null
  readonly notIn?: readonly ProcedureCategory[] | null
}

/** The procedures by these ids, in their order. @throws Error for an id that isn't in the catalogue. */
export async function proceduresOf(ids: readonly string[], { loaders }: Context): Promise<ProcedureKept[]> {
  const found = await Promise.all(ids.map((id) => loaders.procedure.load(id)))
  return found.map((each, at) => {
    if (!each) throw new Error(`${ids[at]} isn't in the catalogue`)
    return each
  })
}

/** The offerings whose procedure is of a category as a root list would have it. */
export async function ofCategory(
  offerings: readonly OfferingAt[],
  filter: CategoryFilter | null | undefined,
  context: Context,
): Promise<OfferingAt[]> {
  if (!filter) return [...offerings]
  const procedures = await proceduresOf(
    offerings.map(({ procedure }) => procedure),
    context,
  )
  return offerings.filter((_, at) => passes((procedures[at] as ProcedureKept).category, filter))
}

function passes(category: ProcedureCategory, filter: CategoryFilter): boolean {
  return (
    (filter.eq == null || category === filter.eq) &&
    (filter.in == null || filter.in.includes(category)) &&
    (filter.not == null || category !== filter.not) &&
    (filter.notIn == null || !filter.notIn.includes(category))
  )
}
