type Fill = (name: string, input: object, success: string, id?: string) => Promise<string>

/** Mutations whose input isn't named after them. */
export const bodyInputs: { readonly [mutation: string]: string } = { publishOpenCall: 'OpenCallInput' }

/** A body with somebody seated, a call for members that runs, and a draw. */
export async function furnishBodies(fill: Fill): Promise<[type: string, id: string][]> {
  const category = 'seatCategory:district-chokai'
  const plan = { place: 'district:wakabayashi', name: { ja: '若林地区協議会' } }
  const council = await fill('prepareCouncil', plan, 'CouncilPrepared', 'council { id }')
  await fill('establishCouncil', { id: council, legalBasis: '要綱' }, 'CouncilEstablished')
  const days = { startsOn: '2026-12-01', endsOn: '2028-11-30' }
  const seated = { council, ...days, seats: [{ category, count: 2 }] }
  const planned = 'term { id seats { id } }'
  const term = await fill('planCouncilTerm', seated, 'CouncilTermPlanned', planned)
  const call = {
    term,
    category,
    seats: 1,
    title: '委員の公募',
    criteria: '地区のことに関心のある方',
    method: 'SELECTION',
    opensOn: '2026-11-24',
    closesOn: '2026-12-14',
    resultBy: '2026-12-28',
  }
  const open = await fill('planOpenCall', call, 'OpenCallPlanned', 'openCall { id }')
  await fill('publishOpenCall', { id: open }, 'OpenCallPublished')
  const came = { call: open, person: 'はがき 1', receivedOn: '2026-11-24' }
  const written = { name: '若林 花子', contact: '03-0000-0000', motive: '秘密の動機' }
  const recorded = 'OpenCallApplicationRecorded'
  const fields = 'application { id }'
  const application = await fill('recordOpenCallApplication', { ...came, ...written }, recorded, fields)
  const lots = { council, purpose: '委員', frame: '名簿', asOf: '2026-11-24', seats: 1, quotas: [] }
  const draw = await fill('planDraw', lots, 'DrawPlanned', 'draw { id }')
  return [
    ['CouncilTerm', term],
    ['OpenCall', open],
    ['OpenCallApplication', application],
    ['Draw', draw],
  ]
}
