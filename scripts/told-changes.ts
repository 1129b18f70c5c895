import type { Change as Found } from '../gateway/src/guests/findings.ts'

type Change = Pick<Found, 'kind' | 'at' | 'message'>

/** What a new type or field is made of is in its schema: a list of changes is read for what changes. */
export function withoutMembers<C extends Change>(changes: readonly C[]): C[] {
  const isNew = ({ message }: Change) => /^(Type|Field) '\w+' was added\b/.test(message)
  const added = new Set(changes.filter(isNew).map(({ at }) => at))
  const isWithin = (at: string) =>
    at.split('.').some((_step, length, steps) => length > 0 && added.has(steps.slice(0, length).join('.')))
  const isPart = (each: Change) =>
    /\bdescription\b/i.test(each.message) || isWithin(each.at) || (added.has(each.at) && !isNew(each))
  return changes.filter((each) => each.kind !== 'SAFE' || !isPart(each))
}
