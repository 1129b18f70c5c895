import { done, type Graph, type Who } from './asking.ts'
import { seated, seatsFor } from './members.ts'

/** A body of the cast, with those who sit in it. */
export type Body = {
  readonly council: string
  readonly place: string
  readonly kind: Kind
  readonly secretary: Who
  readonly members: readonly string[]
}

export type Place = { readonly id: string; readonly name: string; readonly office: string }
export type Region = { readonly area: Place; readonly districts: readonly Place[] }

const planner: Who = { posts: ['head-office-planner@office:hq'] }
type PlaceTold = { readonly id: string; readonly name: { readonly ja: string } }
type AreaTold = PlaceTold & {
  readonly generalBranch: { readonly id: string }
  readonly districts: readonly (PlaceTold & { readonly centre: { readonly id: string } })[]
}

/** The areas of the cast with their districts, as the graph tells of them. */
export async function regionsOf(
  graph: Graph,
  areas: readonly string[],
  districtsEach: number,
): Promise<Region[]> {
  const place = 'id name { ja }'
  const query = `query($ids: [ID!]) { areas(first: 10, where: { id: { in: $ids } }) { nodes { ${place} generalBranch { id } districts { ${place} centre { id } } } } }`
  const { data } = await graph.ask(query, { ids: areas }, {})
  const { nodes } = (data as { areas: { nodes: AreaTold[] } }).areas
  return nodes.map(({ id, name, generalBranch, districts }) => ({
    area: { id, name: name.ja, office: generalBranch.id },
    districts: districts
      .slice(0, districtsEach)
      .map((each) => ({ id: each.id, name: each.name.ja, office: each.centre.id })),
  }))
}

export type Kind = 'DISTRICT' | 'AREA' | 'WARD'

/** Sets up a body for a place, with members for two years from today. `represented`: the district councils that send somebody. */
export async function bodyFor(
  graph: Graph,
  place: Place,
  kind: Kind,
  represented: readonly Body[] = [],
): Promise<Body> {
  const secretary = { posts: [`council-secretary@${place.office}`] }
  const names = { DISTRICT: '地区づくり協議会', AREA: '地域づくり協議会', WARD: '地域行政審議会' }
  const type = kind === 'WARD' ? { type: 'councilType:regional-administration' } : {}
  const plan = { place: place.id, name: { ja: `（架空）${place.name}${names[kind]}` }, ...type }
  const { id } = await done(graph, 'prepareCouncil', 'CouncilPrepared { council { id } }', plan, planner)
  const basis = { id, legalBasis: '（架空）設置要綱' }
  await done(graph, 'establishCouncil', 'CouncilEstablished { council { id } }', basis, planner)
  const body = { council: id, place: place.id, kind, secretary, members: [] }
  return { ...body, members: await seated(graph, body, seatsFor(kind, represented)) }
}
