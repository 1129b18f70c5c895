import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../gateway/src/guests/findings.ts'
import { judge } from '../../gateway/src/guests/judgement.ts'
import type { Found } from '../../gateway/src/guests/outcome.ts'
import { defaultGuestSettings } from '../../gateway/src/guests/settings.ts'
import { visit } from '../../gateway/src/guests/visit.ts'
import { readCommitted } from '../../gateway/src/last-good.ts'
import { readRegisteredOperations } from '../../gateway/src/registered-operations.ts'
import { ownNames, wellNamed } from '../../gateway/src/subgraph-list.ts'

const root = join(import.meta.dirname, '..', '..')

/**
 * Judges a schema against the graph of this checkout: its committed subgraphs and operations. No gateway is asked; what clients
 * ask of a running one is known only there.
 */
export async function offlineCheck(
  name: string,
  asked: { readonly sdl: string } | { readonly url: string },
): Promise<Found> {
  const told = 'sdl' in asked ? asked : await visit(name, asked.url, defaultGuestSettings)
  if ('faults' in told) return found(...told.faults)
  const committed = await readCommitted({
    subgraphs: join(root, 'gateway', 'subgraphs'),
    supergraph: join(root, 'supergraph.graphql'),
  })
  if (!wellNamed.test(name) || ownNames.includes(name) || name in committed.subgraphs)
    return found({
      code: 'NAME_NOT_TAKEN',
      message: `"${name}" isn't a name, or a part of the graph itself.`,
    })
  const { errors, warnings, changes, broken } = await judge({
    guest: { name, sdl: told.sdl, isGuest: true },
    others: Object.entries(committed.subgraphs).map(([other, sdl]) => ({ name: other, sdl })),
    beforeSdl: null,
    apiSdl: readFileSync(join(root, 'api.graphql'), 'utf8'),
    usages: [],
    registered: readRegisteredOperations(join(root, 'operations')).texts,
  })
  return { errors, warnings, changes, broken }
}

function found(...errors: readonly Finding[]): Found {
  return { errors, warnings: [], changes: [], broken: [] }
}
