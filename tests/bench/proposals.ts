import { addDays, businessDateOf } from '@chiiki/kit/business-date.ts'
import { searchKeys } from '@chiiki/kit/search-text.ts'
import { type Connection, createConnection, type Model } from 'mongoose'
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
const rareWord = '蛍の里'
const idsBegin = 'proposal_bench'
const supportersEach = 10
const msBetween = 30_000
const day = 86_400_000
/** After so many proposals what they're made of comes again: things, wishes, states and districts all divide it. */
const kinds = 140

export type Filled = { readonly documents: number; readonly indexes: number }

/**
 * Generated proposals with their families and ten supporters each, written past the acts: for measuring alone. The same on every run. The
 * store itself makes them from 140 kinds, each by its number, and only then builds the indexes: a million that way take minutes, not an hour.
 * @returns how many seconds the documents and their indexes took.
 */
export async function fillWithProposals(
  stores: Stores,
  storeUri: string,
  count: number,
  now: Date,
): Promise<Filled> {
  const { proposals, families, supporters } = stores.proposal
  const places: RolloutPlace[] = await stores.council.places
    .find({ kind: 'DISTRICT' })
    .sort({ _id: 1 })
    .lean()
  if (kinds % places.length !== 0) throw new Error(`${places.length} districts don't go into ${kinds} kinds`)
  // Without the limits of a service: one statement may take minutes here.
  const connection = await createConnection(storeUri, { autoIndex: false }).asPromise()
  const collection = (name: string) => connection.collection(name)
  const [began, all] = [performance.now(), collection('proposals')]
  for (const { collection: own } of [proposals, families, supporters])
    await collection(own.collectionName).dropIndexes()
  const seeds = collection('benchSeeds')
  await seeds.insertMany(Array.from({ length: kinds }, (_, kind) => seedOf(kind, places)) as never[])
  await seeds.aggregate(proposalsFrom(count, now)).toArray()
  const write = async () => {
    await all.aggregate(familiesOf).toArray()
    await all.aggregate(supportersOf(count)).toArray()
    return performance.now()
  }
  // The indexes of proposals take about as long as all supporters: a processor for each.
  const [written] = await Promise.all([write(), indexed(connection, proposals)])
  await indexed(connection, families)
  await indexed(connection, supporters)
  await seeds.drop()
  await connection.close()
  const seconds = (from: number, to: number) => (to - from) / 1_000
  return { documents: seconds(began, written), indexes: seconds(written, performance.now()) }
}

/** Builds the indexes that a model declares, one after the other: what the store writes of its own accord has none. */
async function indexed(connection: Connection, { schema, collection }: Model<any>): Promise<void> {
  for (const [key, { background: _, ...options }] of schema.indexes())
    await connection.collection(collection.collectionName).createIndexes([{ key, ...options }] as never)
}

/** What all proposals of one kind have alike. */
function seedOf(kind: number, places: readonly RolloutPlace[]) {
  const { _id: place, area, secretariat: office } = places[(kind * 13) % places.length] as RolloutPlace
  const wish = wishes[kind % wishes.length]
  const title = `${things[(kind * 7) % things.length]}${wish}`
  const rare = `${rareWord}${wish}`
  const state = states[(kind * 3) % states.length] as string
  return {
    _id: `seed_${kind}`,
    kind,
    place,
    area,
    office,
    state,
    isOpen: !ended.includes(state),
    ordinary: { title, search: searchKeys(title, `${title}。`) },
    rare: { title: rare, search: searchKeys(rare, `${rare}。`) },
  }
}

const text = (value: string) => ({ $toString: value })
const isEvery = (of: number, at: number) => ({ $eq: [{ $mod: ['$index', of] }, at] })
const onDay = (date: object) => ({ $dateToString: { date, format: '%Y-%m-%d' } })
const later = (date: unknown, ms: unknown) => ({ $add: [date, ms] })
const tokyo = 9 * 3_600_000

/** Each kind by its numbers; rare: one in 5,003 is under appeal, one in 20,011 has a word that no other has. One in a hundred is overdue, for up to a year. */
function proposalsFrom(count: number, now: Date): object[] {
  const noon = new Date(`${addDays(businessDateOf(now), 0)}T12:00:00Z`)
  const days = {
    $cond: [
      isEvery(100, 7),
      { $subtract: [-1, { $mod: ['$index', 365] }] },
      { $add: [1, { $mod: ['$index', 180] }] },
    ],
  }
  const step = (name: string) => ({
    state: '$state',
    step: name,
    on: '$submittedOn',
    at: '$submittedAt',
    office: null,
    reason: null,
  })
  const nothing = { council: null, meeting: null, agendaItem: null, mergedInto: null, splitFrom: null }
  return [
    { $set: { turn: { $range: [0, Math.ceil(count / kinds)] } } },
    { $unwind: '$turn' },
    { $set: { index: { $add: [{ $multiply: ['$turn', kinds] }, '$kind'] } } },
    { $match: { index: { $lt: count } } },
    {
      $set: {
        words: { $cond: [isEvery(20_011, 500), '$rare', '$ordinary'] },
        state: { $cond: [isEvery(5_003, 100), 'APPEALED', '$state'] },
        isOpen: { $or: ['$isOpen', isEvery(5_003, 100)] },
        submittedAt: { $subtract: [now, { $multiply: [{ $subtract: [count, '$index'] }, msBetween] }] },
      },
    },
    { $set: { submittedOn: onDay(later('$submittedAt', tokyo)) } },
    {
      $project: {
        _id: { $concat: [idsBegin, text('$index')] },
        reference: { $concat: ['D-bench-P-2026-', padded('$index', 7)] },
        tier: { $literal: 'DISTRICT' },
        place: 1,
        area: 1,
        office: 1,
        post: { $literal: 'centre-director' },
        title: '$words.title',
        points: [
          { number: { $literal: 1 }, text: { $concat: ['$words.title', '。理由は', text('$index'), '。'] } },
        ],
        edition: { $literal: 1 },
        search: '$words.search',
        author: {
          holder: { $concat: ['author-', { $toString: { $mod: ['$index', 997] } }] },
          naming: { $literal: 'ANONYMOUS_PUBLIC' },
          name: { $literal: null },
        },
        state: 1,
        isOpen: 1,
        isPublic: { $literal: true },
        submittedOn: 1,
        submittedAt: 1,
        clocks: { $literal: [] },
        dueOn: { $cond: ['$isOpen', onDay(later(noon, { $multiply: [days, day] })), null] },
        steps: [step('SUBMIT'), step('ADMIT')],
        ...Object.fromEntries(Object.keys(nothing).map((name) => [name, { $literal: null }])),
        judgedBy: { $literal: null },
        openHop: { $literal: null },
        responses: { $literal: [] },
        version: { $literal: 2 },
        history: { $literal: [] },
      },
    },
    { $out: 'proposals' },
  ]
}

function padded(value: string, length: number): object {
  return { $substrCP: [{ $concat: ['0'.repeat(length), text(value)] }, { $strLenCP: text(value) }, length] }
}

const familiesOf: object[] = [
  {
    $project: {
      members: ['$_id'],
      count: { $literal: supportersEach },
      turns: { $literal: supportersEach },
    },
  },
  { $out: 'proposalFamilies' },
]

function supportersOf(count: number): object[] {
  const number = { $add: [{ $multiply: ['$index', 7] }, { $multiply: ['$each', 101] }] }
  const holder = { $toString: { $mod: [number, Math.max(count, 50)] } }
  return [
    {
      $project: {
        index: { $toInt: { $substrCP: ['$_id', idsBegin.length, 9] } },
        at: '$submittedAt',
        each: { $range: [0, supportersEach] },
      },
    },
    { $unwind: '$each' },
    {
      $project: {
        _id: { $concat: ['support_', text('$index'), '_', text('$each')] },
        family: '$_id',
        holder: { $concat: ['holder-', holder, '-', text('$each')] },
        proposal: '$_id',
        at: 1,
      },
    },
    { $out: 'supporters' },
  ]
}
