import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { requirementFaults } from '../requirement/decision.ts'
import { readFacts } from '../requirement/import.ts'
import { requirementShape } from '../requirement/shapes.ts'
import type { LifeEvent } from './life-event.ts'
import type { LifeEventStore } from './store.ts'

const shape = z
  .array(
    z.object({
      id: z.string().startsWith('lifeEvent:'),
      name: z.object({ ja: z.string().min(1), en: z.string().nullable() }),
      source: z.string(),
      steps: z
        .array(
          z.object({
            procedure: z.string().startsWith('procedure:'),
            when: requirementShape.nullable(),
            source: z.string(),
          }),
        )
        .min(1)
        .max(40),
    }),
  )
  .max(40)

/** Reads the life events. @throws Error naming each step that isn't in the catalogue or asks what can't be asked. */
export function readLifeEvents(dataDir: string, procedures: ReadonlySet<string>): LifeEvent[] {
  const provenance = readProvenance(dataDir)
  const facts = new Map(readFacts(dataDir).map((fact) => [fact._id, fact]))
  const events = readData(dataDir, 'life-events.json', shape).map(({ id, name, steps, source }, order) => ({
    _id: id,
    order,
    name,
    steps: steps.map((step) => ({ ...step, source: provenance.source(step.source) })),
    source: provenance.source(source),
  }))
  const faults = events.flatMap(({ _id, steps }) =>
    steps.flatMap(({ procedure, when }) => [
      ...(procedures.has(procedure) ? [] : [`${_id}: ${procedure} isn't in the catalogue`]),
      ...(when ? requirementFaults(when, facts).map((fault) => `${_id}: ${procedure}: ${fault}`) : []),
    ]),
  )
  if (faults.length > 0) throw new Error(`life-events.json:\n${faults.join('\n')}`)
  return events
}

export async function importLifeEvents(
  store: LifeEventStore,
  dataDir: string,
  procedures: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  await importReference(store.events, readLifeEvents(dataDir, procedures), now)
}
