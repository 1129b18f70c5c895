import fc from 'fast-check'
import { documents } from './documents.ts'
import { pipeline } from './pipelines.ts'
import { find } from './queries.ts'
import type { Case } from './sides.ts'
import { update } from './updates.ts'

/** Random cases of each kind. */
export const cases: Readonly<Record<Case['kind'], fc.Arbitrary<Case>>> = {
  find: fc.record({ kind: fc.constant('find' as const), documents, find }),
  update: fc.record({ kind: fc.constant('update' as const), documents, update }),
  aggregate: fc.record({ kind: fc.constant('aggregate' as const), documents, pipeline }),
}
