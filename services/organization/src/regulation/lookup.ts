import type { Context } from '../context.ts'
import type { Moment } from '../territory/territory.ts'
import type { RegulationAt } from './regulation.ts'

export async function regulationOf(
  { loaders }: Context,
  id: string,
  moment: Moment,
): Promise<RegulationAt | null> {
  const record = await loaders.regulation.load(id)
  return record && { id, record, moment }
}
