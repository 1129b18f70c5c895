import { readFileSync } from 'node:fs'
import { type Act, act, type Stored } from '@chiiki/kit/act.ts'
import type { Person } from '@chiiki/kit/actor.ts'
import type { BusinessDate } from '@chiiki/kit/business-date.ts'
import { canonicalHash } from '@chiiki/kit/canonical-json.ts'
import { overlaps } from '@chiiki/kit/period.ts'
import type { SharedProblem } from '@chiiki/kit/problem.ts'
import type { Source } from '@chiiki/kit/provenance.ts'
import { z } from 'zod'
import { appoint, create, evolve, type PostEvent, type PostRecord, type Tenure } from './post.ts'
import type { AppointmentProblem, CreationProblem } from './problem.ts'
import type { PostStore } from './store.ts'

const line = z.strictObject({
  person: z.string().regex(/^[A-Za-z0-9][\w:.|-]{2,119}$/, 'must be an opaque id'),
  post: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/, 'must be a post such as personnel-officer'),
  office: z.string().regex(/^office[:_][\w-]{1,100}$/, 'must be the id of an office'),
  title: z.strictObject({ ja: z.string().min(1), en: z.string().min(1).nullish() }),
  lead: z.enum(['DIRECTOR', 'DEPUTY']).nullish(),
  from: z.iso.date(),
  until: z.iso.date().nullish(),
  /** What decided it, e.g. 人事発令 第1号. */
  decision: z.string().min(1),
})
const lines = z.array(line).max(1_000)

/** One person at one post from a day on, as a file tells it. */
export type FirstTenure = z.infer<typeof line>
type Offices = { exists(filter: { _id: string }): PromiseLike<unknown> }

/** Stands in histories for whoever installed the graph. */
const installation: Person = { kind: 'PERSON', id: 'installation', posts: [] }

/**
 * Puts on record who holds the first posts: nobody could appoint anybody before. Each line is taken once; what acts have made of
 * it since, such as its end, stays. An empty file holds no lines.
 * @throws Error naming each line that isn't right, or the one that the rules refuse.
 */
export async function importFirstTenures(
  store: PostStore,
  offices: Offices,
  file: string,
  now: Date,
): Promise<void> {
  const given = readFirstTenures(file)
  for (const [index, each] of given.entries()) {
    const id = tenureIdOf(each)
    if (await store.posts.exists({ 'tenures.id': id })) continue
    if (!(await offices.exists({ _id: each.office })))
      throw new Error(`${file}, line ${index + 1}: there is no office ${each.office}`)
    const postId = `post:${each.office.replace(/^office[:_]/, '')}-${each.post}-${seatOf(given, index)}`
    const since = sinceOf(given, each)
    await putOnRecord(store, each, { postId, tenureId: id, since, where: `${file}, line ${index + 1}` }, now)
  }
}

/** @throws Error naming the file and each place that is wrong. */
export function readFirstTenures(file: string): FirstTenure[] {
  const text = readFileSync(file, 'utf8').trim()
  const read = lines.safeParse(text === '' ? [] : JSON.parse(text))
  if (read.success) return read.data
  const faults = read.error.issues.slice(0, 10).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The first tenures in ${file} aren't right:\n${faults.join('\n')}`)
}

/** Which seat of a post's name a line is for, from 1: whoever comes after somebody takes theirs. */
export function seatOf(given: readonly FirstTenure[], index: number): number {
  const seats: FirstTenure[][] = []
  for (const [at, each] of given.entries()) {
    if (each.post !== given[index]?.post || each.office !== given[index]?.office) continue
    const free = seats.findIndex((taken) => taken.every((other) => !overlaps(daysIn(other), daysIn(each))))
    const seat = free === -1 ? seats.push([]) - 1 : free
    seats[seat]?.push(each)
    if (at === index) return seat + 1
  }
  return 1
}

function daysIn({ from, until }: FirstTenure): { from: BusinessDate; to: BusinessDate | null } {
  return { from, to: until ?? null }
}

/** A post is there since the first day of whoever is told to have held one of its name. */
function sinceOf(given: readonly FirstTenure[], { post, office }: FirstTenure): BusinessDate {
  const same = given.filter((each) => each.post === post && each.office === office)
  return same.map(({ from }) => from).toSorted()[0] as BusinessDate
}

type Ids = {
  readonly postId: string
  readonly tenureId: string
  readonly since: BusinessDate
  readonly where: string
}
type Acts = Act<
  PostRecord & Stored,
  PostEvent,
  CreationProblem | AppointmentProblem | SharedProblem,
  PostRecord[]
>

async function putOnRecord(store: PostStore, given: FirstTenure, ids: Ids, now: Date): Promise<void> {
  const { posts } = store
  const common = { name: 'recordFirstTenure', model: posts, id: ids.postId, input: {}, evolve }
  const creation: Acts = {
    ...common,
    creates: true,
    facts: async (_none, session) =>
      posts.find({ office: given.office }, { history: 0 }).session(session).lean(),
    decide: (_none, others) => create(postOf(given, ids, now), others, null),
    duplicate: {
      _id_: () => ({
        kind: 'Conflict',
        clause: null,
        id: ids.postId,
        expectedVersion: 0,
        currentVersion: null,
      }),
    },
  }
  const acting = { actor: installation, now }
  if (!(await posts.exists({ _id: ids.postId }))) {
    const made = await act(acting, creation)
    if (!made.ok && made.problem.kind !== 'Conflict') throw refused(ids, made.problem.kind)
  }
  const tenure = tenureOf(given, ids.tenureId, now)
  const taken = await act(acting, {
    ...common,
    decide: (post) => appoint(post as PostRecord, tenure),
  } as Acts)
  // Of two processes that start at once, one has put it on record.
  if (!taken.ok && !(await posts.exists({ 'tenures.id': ids.tenureId })))
    throw refused(ids, taken.problem.kind)
}

function refused({ where }: Ids, kind: string): Error {
  return new Error(`${where}: the rules of posts refuse it (${kind})`)
}

function tenureIdOf({ person, post, office, from }: FirstTenure): string {
  return `tenure:${canonicalHash([person, post, office, from]).slice(0, 24)}`
}

function postOf(given: FirstTenure, { postId: _id, since }: Ids, now: Date): Omit<PostRecord, 'version'> {
  const { office, post, title, lead } = given
  return {
    _id,
    office,
    code: post,
    title: { ja: title.ja, kana: null, romaji: null, en: title.en ?? null },
    grade: null,
    lead: lead ?? null,
    employment: 'REGULAR',
    basis: 'TEMPORARY',
    countsAs: null,
    decision: sourceOf(given),
    existence: [{ id: _id, validFrom: since, validTo: null, recordedAt: now, supersededAt: null }],
    tenures: [],
  }
}

function tenureOf(given: FirstTenure, id: string, now: Date): Tenure {
  const { person, from, until } = given
  const days = { validFrom: from, validTo: until ?? null, recordedAt: now, supersededAt: null }
  return { id, person, kind: 'SUBSTANTIVE', reason: null, decision: sourceOf(given), ...days }
}

function sourceOf({ decision }: FirstTenure): Source {
  return { confidence: 'OFFICIAL', title: decision, url: null, licence: null, note: null }
}
