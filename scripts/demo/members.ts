import { addDays, businessDateOf } from '../../kit/src/business-date.ts'
import { done, type Graph, type Who } from './asking.ts'
import type { Body, Kind } from './bodies.ts'

/** A seat of the cast: what it is for, how its member was found, and the membership that it rests on. */
type Seat = {
  readonly category: string
  readonly method: 'NOMINATION' | 'OPEN_CALL'
  readonly source: string
  readonly district: string | null
  readonly restsOn: string | null
  /** Who it is, where they sit elsewhere already. */
  readonly person: string | null
}

const mayor: Who = { posts: ['mayor@office:hq'] }
const oneOfEach = { DISTRICT: 3, WARD: 4 } as const

/** The seats of a body, in the order in which they're filled, so that each rule of composition holds at each step. */
export function seatsFor(kind: Kind, represented: readonly Body[]): Seat[] {
  const citizens = represented.length + 1
  switch (kind) {
    case 'DISTRICT':
      return several(oneOfEach.DISTRICT, 'district-chokai', 'NOMINATION', '（架空）町会の推薦書')
    case 'AREA':
      return [
        ...several(citizens, 'area-citizen', 'OPEN_CALL', '（架空）公募の選考会議事録'),
        ...represented.map(({ council, place, members }) => ({
          category: 'seatCategory:area-district',
          method: 'NOMINATION' as const,
          source: '（架空）地区づくり協議会の推薦書',
          district: place,
          restsOn: members[0] ?? null,
          person: personAt(council, 0),
        })),
      ]
    case 'WARD':
      return [
        ...several(oneOfEach.WARD, 'regional-citizen', 'OPEN_CALL', '（架空）公募の選考会議事録'),
        ...several(2, 'regional-academic', 'NOMINATION', '（架空）大学の推薦書'),
      ]
  }
}

function several(count: number, category: string, method: Seat['method'], source: string): Seat[] {
  const seat = {
    category: `seatCategory:${category}`,
    method,
    source,
    district: null,
    restsOn: null,
    person: null,
  }
  return Array.from({ length: count }, () => seat)
}

function personAt(council: string, seat: number): string {
  return `demo ${council} ${seat}`
}

type SeatTold = { readonly id: string; readonly category: { readonly id: string } }

/** Plans a term from today and fills its seats; the first member is in the chair. @returns the memberships */
export async function seated(graph: Graph, body: Body, seats: readonly Seat[]): Promise<string[]> {
  const startsOn = businessDateOf(graph.clock.now)
  const endsOn = body.kind === 'WARD' ? {} : { endsOn: addDays(startsOn, 729) }
  const groups = new Map<string, { category: string; count: number; district?: string }>()
  for (const { category, district } of seats) {
    const known = groups.get(`${category} ${district}`)
    const where = district === null ? {} : { district }
    groups.set(`${category} ${district}`, { category, count: (known?.count ?? 0) + 1, ...where })
  }
  const term = await done<{ id: string; seats: (SeatTold & { district: { id: string } | null })[] }>(
    graph,
    'planCouncilTerm',
    'CouncilTermPlanned { term { id seats { id category { id } district { id } } } }',
    { council: body.council, startsOn, ...endsOn, seats: [...groups.values()] },
    body.secretary,
  )
  const free = [...term.seats]
  const members: string[] = []
  for (const [index, { category, district, method, source, restsOn, person }] of seats.entries()) {
    const at = free.findIndex(
      (seat) => seat.category.id === category && (seat.district?.id ?? null) === district,
    )
    const [seat] = free.splice(at, 1)
    const nominee = {
      term: term.id,
      seat: seat?.id,
      role: index === 0 ? 'CHAIR' : 'MEMBER',
      selection: { method, source },
      person: person ?? personAt(body.council, index),
      name: `架空委員${index + 1}`,
      isNamePublic: true,
      restsOn,
    }
    const nominated = 'MemberNominated { membership { id } }'
    const { id } = await done(graph, 'nominateMember', nominated, nominee, body.secretary)
    const given = { id, from: startsOn, decision: '（架空）委嘱状' }
    const appointing = body.kind === 'WARD' ? mayor : body.secretary
    await done(graph, 'appointMember', 'MemberAppointed { membership { id } }', given, appointing)
    members.push(id)
  }
  return members
}
