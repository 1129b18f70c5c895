import { addDays, businessDateOf } from '@chiiki/kit/business-date.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import type { Stores } from '../../services/participation/src/context.ts'
import type { RolloutPlace } from '../../services/participation/src/council/rollout.ts'

const things = [
  '見守り',
  '街灯',
  '公園',
  '防災倉庫',
  '子ども食堂',
  '横断歩道',
  '図書室',
  '花壇',
  '買い物支援',
  '体操の会',
]
const wishes = [
  'を増やしてほしい',
  'を直してほしい',
  'の場所を変えてほしい',
  'を一緒に続けたい',
  'の時間を延ばしてほしい',
]
const states = [
  'ADMITTED',
  'ADMITTED',
  'ADMITTED',
  'ADOPTED',
  'NOT_ADOPTED',
  'PARTLY_ADOPTED',
  'CARRIED_UP',
  'NOT_SUPPORTED',
  'DELIBERATING',
  'CLOSED',
]
const ended = ['ADOPTED', 'NOT_ADOPTED', 'PARTLY_ADOPTED', 'CLOSED']
const batch = 2_000
const supportersEach = 10
const secondsBetween = 30

/** Generated proposals with their families and supporters, written past the acts: for measuring alone. The same on every run. */
export async function fillWithProposals(stores: Stores, count: number, now: Date): Promise<void> {
  const places: RolloutPlace[] = await stores.council.places
    .find({ kind: 'DISTRICT' })
    .sort({ _id: 1 })
    .lean()
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from)
    const made = Array.from({ length: size }, (_, index) => proposalAt(from + index, count, places, now))
    const families = made.map(({ _id }) => ({
      _id,
      members: [_id],
      count: supportersEach,
      turns: supportersEach,
    }))
    const supporters = made.flatMap(({ _id, submittedAt }, index) =>
      Array.from({ length: supportersEach }, (__, each) => ({
        _id: `support_${from + index}_${each}`,
        family: _id,
        holder: `holder-${(from + index * 7 + each * 101) % Math.max(count, 50)}-${each}`,
        proposal: _id,
        at: submittedAt,
      })),
    )
    await stores.proposal.proposals.collection.insertMany(made as never[], { ordered: false })
    await stores.proposal.families.collection.insertMany(families as never[], { ordered: false })
    await stores.proposal.supporters.collection.insertMany(supporters as never[], { ordered: false })
  }
}

function proposalAt(index: number, count: number, places: readonly RolloutPlace[], now: Date) {
  const place = places[(index * 13) % places.length] as RolloutPlace
  const thing = index % 20_011 === 500 ? '蛍の里' : (things[(index * 7) % things.length] as string)
  const title = `${thing}${wishes[index % wishes.length]}`
  const state = index % 5_003 === 100 ? 'APPEALED' : (states[(index * 3) % states.length] as string)
  const submittedAt = new Date(now.getTime() - (count - index) * secondsBetween * 1_000)
  const submittedOn = businessDateOf(submittedAt)
  const isOpen = !ended.includes(state)
  const step = { state, step: 'SUBMIT', on: submittedOn, at: submittedAt, office: null, reason: null }
  const { _id: district, area, secretariat: office } = place
  // One in a hundred is overdue, for up to a year.
  const today = businessDateOf(now)
  const days = index % 100 === 7 ? -1 - (index % 365) : 1 + (index % 180)
  const dueOn = isOpen ? addDays(today, days) : null
  return {
    _id: `proposal_bench${index}`,
    reference: `D-bench-P-2026-${String(index).padStart(7, '0')}`,
    tier: 'DISTRICT',
    place: district,
    area,
    office,
    post: 'centre-director',
    title,
    points: [{ number: 1, text: `${title}。理由は${index}。` }],
    edition: 1,
    search: searchKeys(title, `${title}。`),
    author: { holder: `author-${index % 997}`, naming: 'ANONYMOUS_PUBLIC', name: null },
    state,
    isOpen,
    isPublic: true,
    council: null,
    meeting: null,
    agendaItem: null,
    submittedOn,
    submittedAt,
    clocks: [],
    dueOn,
    steps: [step, { ...step, step: 'ADMIT' }],
    mergedInto: null,
    splitFrom: null,
    judgedBy: null,
    openHop: null,
    responses: [],
    version: 2,
    history: [],
  }
}
