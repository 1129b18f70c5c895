import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestSubgraph, testSubgraph } from '../../../../tests/subgraph-client.ts'
import { testDatabase } from '../../../../tests/test-store.ts'
import { admittedIn, branch, receivedFrom } from '../area-issue/test-area.ts'
import { act, resident, target } from '../proposal/test-people.ts'
import { participation } from '../subgraph.ts'

/** The ward's data with one rule otherwise: every answer is drafted and approved before it's given. */
const dir = mkdtempSync(join(tmpdir(), 'answers-'))
cpSync('data', dir, { recursive: true })
const dataDir = join(dir, 'setagaya')
const file = join(dataDir, 'proposal-policies.json')
const policies = JSON.parse(readFileSync(file, 'utf8'))
const given = (answersAreDrafted: boolean, writerMayApprove: boolean) =>
  writeFileSync(file, JSON.stringify([{ ...policies[0], answersAreDrafted, writerMayApprove }]))

const now = new Date('2026-11-24T10:00:00+09:00')
const start = (name: string) =>
  testSubgraph(participation, { storeUri: testDatabase(name), clock: () => now, dataDir })
let strict: TestSubgraph
let loose: TestSubgraph
let hana: AskOptions

beforeAll(async () => {
  given(true, false)
  strict = await start('drafts')
  given(false, true)
  loose = await start('drafts_loose')
  hana = await resident(strict, 'hana')
  await resident(loose, 'hana')
})
afterAll(async () => {
  await strict?.close()
  await loose?.close()
  rmSync(dir, { recursive: true })
})

const keeper = { posts: ['council-secretary@office:center-ikejiri'], subject: 'staff:keeper' }
const director = { posts: ['centre-director@office:center-ikejiri'], subject: 'staff:director' }
const both = { posts: [...keeper.posts, ...director.posts], subject: 'staff:both' }
const elsewhere = { posts: ['centre-director@office:center-taishido'], subject: 'staff:elsewhere' }

const fields = `ResponseDraftHandled { responseDraft { id version state isWrittenByMe writtenByPost writtenOn reason availableActions office { id }
  kind items { point decision } proposal { state response { draftedByPost draftedOn post items { decision } } } carryUp { state response { draftedByPost } }
  opinion { state response { summary draftedByPost } } prospects { action isPossible blockedBy { rule } } history { act } } }`
const types: Record<string, string> = {
  draftResponse: 'DraftResponseInput',
  reviseResponseDraft: 'ReviseResponseDraftInput',
  handInResponseDraft: 'ResponseDraftStepInput',
  approveResponseDraft: 'ResponseDraftStepInput',
}
const on = (name: string, input: object, who: AskOptions, subgraph = strict): Promise<any> =>
  act(subgraph, name, types[name] ?? 'ResponseDraftReasonInput', fields, input, who)
const items = (decision: string, of = [1, 2]) =>
  of.map((point) => ({ point, decision, reason: '理由', targets: [target] }))
const proposed = 'ProposalHandled { proposal { id state response { draftedByPost post } } }'
const direct = (id: string, subgraph = strict, who: AskOptions = director) =>
  act(
    subgraph,
    'answerProposal',
    'ProposalAnswerInput',
    proposed,
    { id, items: items('FULL'), summary: '回答' },
    who,
  )
const begin = (subject: string, more: object = {}, who: AskOptions = keeper, subgraph = strict) =>
  on(
    'draftResponse',
    { kind: 'PROPOSAL', subject, items: items('FULL'), summary: '案', ...more },
    who,
    subgraph,
  )
const admitted = (subgraph = strict) => admittedIn(subgraph, 'ikejiri', hana)

describe('R020 R045 an answer that is drafted and approved', () => {
  it('R020 R045 is published by the approval alone, with the posts of who wrote and who approved it; the office keeps who they were', async () => {
    const subject = await admitted()
    const { responseDraft } = await begin(subject)
    expect(responseDraft).toMatchObject({
      state: 'DRAFT',
      writtenByPost: 'council-secretary',
      isWrittenByMe: true,
      availableActions: ['REVISE', 'HAND_IN', 'DISCARD'],
      proposal: { state: 'ADMITTED', response: null },
    })
    const { id } = responseDraft
    expect((await on('approveResponseDraft', { id }, director)).__typename).toBe('HandlingNotPossible')
    expect((await on('approveResponseDraft', { id }, keeper)).__typename).toBe('NotPermitted')
    expect((await on('handInResponseDraft', { id }, keeper)).responseDraft.state).toBe('IN_APPROVAL')
    const late = { id, items: items('NOT_TAKEN'), summary: '遅い' }
    expect((await on('reviseResponseDraft', late, keeper)).__typename).toBe('HandlingNotPossible')
    const back = await on('sendBackResponseDraft', { id, reason: '二点目が弱い' }, director)
    expect(back.responseDraft).toMatchObject({ state: 'DRAFT', reason: '二点目が弱い' })
    const better = { id, items: [...items('FULL', [1]), ...items('NOT_TAKEN', [2])], summary: '直した案' }
    expect((await on('reviseResponseDraft', better, keeper)).responseDraft.items[1].decision).toBe(
      'NOT_TAKEN',
    )
    await on('handInResponseDraft', { id }, keeper)
    const done = await on('approveResponseDraft', { id }, director)
    expect(done.responseDraft).toMatchObject({
      state: 'ISSUED',
      availableActions: [],
      proposal: {
        state: 'PARTLY_ADOPTED',
        response: { draftedByPost: 'council-secretary', draftedOn: '2026-11-24', post: 'centre-director' },
      },
    })
    expect(done.responseDraft.history.map((each: any) => each.act)).toEqual([
      'draftResponse',
      'handInResponseDraft',
      'sendBackResponseDraft',
      'reviseResponseDraft',
      'handInResponseDraft',
      'approveResponseDraft',
    ])
    expect((await on('approveResponseDraft', { id }, director)).__typename).toBe('HandlingNotPossible')
  })

  it('R045 isn’t given in one act where the rule says so, and the same is told ahead', async () => {
    const subject = await admitted()
    expect(await direct(subject)).toMatchObject({ blockedBy: 'NEEDS_APPROVAL' })
    const asked = 'query($id: ID) { proposal(id: $id) { prospects { action blockedBy { rule } } } }'
    const { data } = await strict.ask(asked, { id: subject }, director)
    const told = data.proposal.prospects.find(({ action }: any) => action === 'ANSWER')
    expect(told.blockedBy.rule).toBe('NEEDS_APPROVAL')
    const free = await admitted(loose)
    expect((await direct(free, loose)).proposal).toMatchObject({
      state: 'ADOPTED',
      response: { draftedByPost: null, post: 'centre-director' },
    })
  })

  it('R045 isn’t approved by whoever wrote on it, unless the rule allows it', async () => {
    const subject = await admitted()
    const { id } = (await begin(subject, {}, both)).responseDraft
    await on('reviseResponseDraft', { id, items: items('FULL'), summary: '直した' }, keeper)
    const handedIn = (await on('handInResponseDraft', { id }, both)).responseDraft
    const bar = handedIn.prospects.find(({ action }: any) => action === 'APPROVE')
    expect([bar.isPossible, bar.blockedBy.rule]).toEqual([false, 'SAME_PERSON_WROTE'])
    expect(await on('approveResponseDraft', { id }, both)).toMatchObject({ blockedBy: 'SAME_PERSON_WROTE' })
    expect((await on('approveResponseDraft', { id }, director)).responseDraft.state).toBe('ISSUED')
    const free = await admitted(loose)
    const own = (await begin(free, {}, both, loose)).responseDraft
    await on('handInResponseDraft', { id: own.id }, both, loose)
    const done = await on('approveResponseDraft', { id: own.id }, both, loose)
    expect(done.responseDraft.proposal.state).toBe('ADOPTED')
  })

  it('R028 R045 of a hop and of an opinion takes the same way', async () => {
    const hop = await receivedFrom(strict, 'ikejiri', await admitted())
    await act(
      strict,
      'considerCarryUp',
      'CarryUpStepInput',
      'CarryUpHandled { carryUp { id } }',
      { id: hop },
      branch,
    )
    const staff = { posts: ['council-secretary@office:branch-setagaya'], subject: 'staff:branch' }
    const one = { kind: 'CARRY_UP', subject: hop, items: items('FULL'), summary: '案' }
    const { id } = (await on('draftResponse', one, staff)).responseDraft
    await on('handInResponseDraft', { id }, staff)
    const chief = { ...branch, subject: 'staff:chief' }
    expect((await on('approveResponseDraft', { id }, chief)).responseDraft.carryUp).toMatchObject({
      state: 'ANSWERED',
      response: { draftedByPost: 'council-secretary' },
    })
    const said = {
      tier: 'DISTRICT',
      place: 'district:ikejiri',
      text: '声',
      naming: 'ANONYMOUS_PUBLIC',
      consents: true,
    }
    const opinionFields = 'OpinionHandled { opinion { id } }'
    const { opinion } = await act(strict, 'submitOpinion', 'SubmitOpinionInput', opinionFields, said, hana)
    const route = { id: opinion.id, kind: 'OPINION', publishes: true }
    await act(strict, 'routeOpinion', 'RouteOpinionInput', opinionFields, route, keeper)
    const two = { kind: 'OPINION', subject: opinion.id, items: items('FULL', [1]), summary: '案' }
    const draft = (await on('draftResponse', two, keeper)).responseDraft
    await on('handInResponseDraft', { id: draft.id }, keeper)
    expect((await on('approveResponseDraft', { id: draft.id }, director)).responseDraft.opinion).toEqual({
      state: 'ADOPTED',
      response: { summary: '案', draftedByPost: 'council-secretary' },
    })
  })

  it('R045 is refused where the answer itself can’t be given, and stays to be approved later', async () => {
    const subject = await admitted()
    const { id } = (await begin(subject)).responseDraft
    await on('handInResponseDraft', { id }, keeper)
    await receivedFrom(strict, 'ikejiri', subject)
    const barred = await on('approveResponseDraft', { id }, director)
    expect(barred).toMatchObject({ __typename: 'HandlingNotPossible', blockedBy: 'HOP_OPEN' })
    const asked =
      'query($id: ID!) { responseDraft(id: $id) { state prospects { action blockedBy { rule } } } }'
    const { data } = await strict.ask(asked, { id }, director)
    const told = data.responseDraft.prospects.find(({ action }: any) => action === 'APPROVE')
    expect([data.responseDraft.state, told.blockedBy.rule]).toEqual(['IN_APPROVAL', 'HOP_OPEN'])
    const dropped = await on('discardResponseDraft', { id, reason: '上申した' }, director)
    expect(dropped.responseDraft).toMatchObject({ state: 'DISCARDED', reason: '上申した' })
    expect((await begin(subject)).responseDraft.state).toBe('DRAFT')
  })
})

describe('R045 a draft', () => {
  it('R045 is its office’s own: nobody else can tell it from one that isn’t there', async () => {
    const subject = await admitted()
    const { id } = (await begin(subject)).responseDraft
    const asked = `query($id: ID!, $p: ID) { responseDraft(id: $id) { id } proposal(id: $p) { responseDraft { id } }
      _entities(representations: [{ __typename: "Office", id: "office:center-ikejiri" }]) { ... on Office { responseDrafts(first: 50) { nodes { id } } } } }`
    for (const who of [elsewhere, hana, {}]) {
      const { data } = await strict.ask(asked, { id, p: subject }, who)
      expect(data).toEqual({
        responseDraft: null,
        proposal: { responseDraft: null },
        _entities: [{ responseDrafts: null }],
      })
      const [real, none] = await Promise.all(
        [id, 'responseDraft_none'].map((each) => on('handInResponseDraft', { id: each }, who)),
      )
      expect(['NotFound', 'NotPermitted']).toContain(real.__typename)
      expect(real.message.replaceAll(id, '')).toBe(none.message.replaceAll('responseDraft_none', ''))
      expect((await begin(subject, {}, who)).__typename).toBe('NotPermitted')
    }
    const { data } = await strict.ask(asked, { id, p: subject }, director)
    expect([data.responseDraft, data.proposal.responseDraft]).toEqual([{ id }, { id }])
    expect(data._entities[0].responseDrafts.nodes.map((each: any) => each.id)).toContain(id)
  })

  it('R045 answers each point once, with its reason and what takes it in', async () => {
    const subject = await admitted()
    expect(await begin(subject, { items: items('FULL', [1]) })).toMatchObject({ field: 'items' })
    expect(await begin(subject, { summary: ' ' })).toMatchObject({ field: 'summary' })
    const bare = [1, 2].map((point) => ({ point, decision: 'FULL', reason: '理由' }))
    expect(await begin(subject, { items: bare })).toMatchObject({ field: 'targets' })
    expect((await begin('proposal_none')).__typename).toBe('NotFound')
  })

  it('R045 of ten that are begun at once one is; of ten approvals one answers', async () => {
    const subject = await admitted()
    const begun = await Promise.all(Array.from({ length: 10 }, () => begin(subject)))
    const made = begun.filter(({ responseDraft }) => responseDraft)
    expect(made).toHaveLength(1)
    const refused = begun.filter(({ responseDraft }) => !responseDraft)
    expect(refused.every(({ blockedBy }) => blockedBy === 'DRAFTED_ALREADY')).toBe(true)
    const { id } = made[0].responseDraft
    await on('handInResponseDraft', { id }, keeper)
    const approved = await Promise.all(
      Array.from({ length: 10 }, () => on('approveResponseDraft', { id }, director)),
    )
    expect(approved.filter(({ responseDraft }) => responseDraft)).toHaveLength(1)
    const { data } = await strict.ask('query($id: ID) { proposal(id: $id) { state history { act } } }', {
      id: subject,
    })
    expect(data.proposal.state).toBe('ADOPTED')
    const acts = data.proposal.history.map((each: any) => each.act)
    expect(acts.filter((each: string) => each === 'approveResponseDraft')).toHaveLength(1)
  })

  it('R045 that is approved while its proposal is carried up: one comes first, and the other is refused', async () => {
    const subject = await admitted()
    const { id } = (await begin(subject)).responseDraft
    await on('handInResponseDraft', { id }, keeper)
    const up = { id: subject, summary: '上へ' }
    const [approved, carried] = await Promise.all([
      on('approveResponseDraft', { id }, director),
      act(strict, 'carryUpProposal', 'CarryUpInput', 'CarryUpHandled { carryUp { id } }', up, keeper),
    ])
    expect([Boolean(approved.responseDraft), Boolean(carried.carryUp)].toSorted()).toEqual([false, true])
  })
})
