import { name } from '@chiiki/kit/data-shapes.ts'
import { readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import type { CounterKind, CounterRecord, Name } from './counter.ts'

/** An office as a window's host: what it is, its area, and the general branch of that area. */
export type HostOffice = {
  readonly kind: string | null
  readonly area: string | null
  readonly district: string | null
  readonly branch: string | null
  readonly name: Name | null
}

/** The first version of an office tells everything; a later one what's new. */
const offices = z.array(
  z.object({
    id: z.string(),
    place: z.string(),
    versions: z.array(z.object({ name: name.optional(), kind: z.string().optional() })).min(1),
  }),
)
const districts = z.array(
  z.object({ id: z.string(), versions: z.array(z.object({ area: z.string().optional() })).min(1) }),
)

/** Which kind of office hosts which kind of window. A certificate window is run by a general branch wherever it stands. */
const hostKinds: { readonly [Kind in CounterKind]: string } = {
  KUMIN: 'GENERAL_BRANCH',
  BRANCH_OFFICE: 'BRANCH_OFFICE',
  CERTIFICATE: 'GENERAL_BRANCH',
  CENTRE: 'MACHIZUKURI_CENTRE',
}

/** The offices of the reference data by id, each with its area and that area's general branch. */
export function readHosts(dataDir: string): Map<string, HostOffice> {
  const areas = new Map(
    readData(dataDir, 'districts.json', districts).map(({ id, versions }) => [id, latest(versions, 'area')]),
  )
  const read = readData(dataDir, 'offices.json', offices).map(({ id, place, versions }) => {
    const area = place.startsWith('area:') ? place : (areas.get(place) ?? null)
    const district = place.startsWith('district:') ? place : null
    return { id, kind: latest(versions, 'kind'), name: latest(versions, 'name'), area, district }
  })
  const branches = new Map(
    read.filter(({ kind }) => kind === hostKinds.KUMIN).map(({ id, area }) => [area, id]),
  )
  return new Map(
    read.map(({ id, ...office }) => [id, { ...office, branch: branches.get(office.area) ?? null }]),
  )
}

/** What a fact was last said to be. */
function latest<T extends object, K extends keyof T>(
  versions: readonly T[],
  fact: K,
): NonNullable<T[K]> | null {
  return versions.findLast((each) => each[fact] != null)?.[fact] ?? null
}

/** What is wrong with where a window belongs: its host's kind, its area through the general branch, its district. */
export function homeFaults(counter: CounterRecord, hosts: ReadonlyMap<string, HostOffice>): string[] {
  const { _id, kind, office, area, district } = counter
  const host = hosts.get(office)
  if (!host) return [`${_id}: its office ${office} isn't among the offices`]
  const faults = []
  if (host.kind !== hostKinds[kind])
    faults.push(`${_id}: a ${kind} belongs to a ${hostKinds[kind]}, ${office} is a ${host.kind}`)
  if (host.area !== area) faults.push(`${_id}: its area is ${area}, its office's is ${host.area}`)
  if (!host.branch) faults.push(`${_id}: ${area} has no general branch`)
  if (host.district !== null && host.district !== district)
    faults.push(`${_id}: its district is ${district}, its office's is ${host.district}`)
  if (kind === 'KUMIN' && district !== null) faults.push(`${_id}: a counter of an area names a district`)
  return faults
}
