import type { Stored } from '@chiiki/kit/act.ts'
import { bounded } from '@chiiki/kit/bounded.ts'
import { datedFields, historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import { authorFields, owedFields, responseFields, stepFields } from '../response/store.ts'
import type { ProposalPolicy } from './policy.ts'
import type { ProposalRecord } from './proposal.ts'
import type { Supported } from './support.ts'

/** Proposals that were merged or split: whoever supports one of them counts once for all. */
export type Family = { _id: string; members: string[]; count: number; turns: number }

/** That somebody supports a family, since when, and through which proposal. No name, no id: a fingerprint. */
export type Supporter = { _id: string; family: string; holder: string; proposal: string; at: Date }

export type ProposalStore = {
  readonly proposals: Model<ProposalRecord & Stored>
  readonly policies: Model<ProposalPolicy & Stored>
  readonly supports: Model<Supported & Stored>
  readonly families: Model<Family>
  readonly supporters: Model<Supporter>
  openFamily(proposal: string, session: ClientSession): Promise<void>
  /** Turns a page of the family of each: of two acts on one family at once, one is made to look again. */
  turn(proposals: readonly string[], session: ClientSession): Promise<Family[]>
  /** Makes one family of two; whoever supported both counts once. */
  join(from: string, into: string, session: ClientSession): Promise<void>
  addMembers(family: string, members: readonly string[], session: ClientSession): Promise<void>
  /** Whether any of these fingerprints, of one person, supports the family. */
  isSupporter(family: string, holders: readonly string[], session: ClientSession): Promise<boolean>
  countIn(supporter: Supporter, session: ClientSession): Promise<void>
  countOut(family: string, holders: readonly string[], session: ClientSession): Promise<void>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const flag = { type: Boolean, required: true } as const
const counted = { type: Number, required: true } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function proposalStore(connection: Connection): ProposalStore {
  const policy = new Schema(
    {
      _id: required,
      overrideSupporters: counted,
      answersAreDrafted: flag,
      writerMayApprove: flag,
      note: text,
      ...datedFields,
      ...historyFields,
    },
    { ...options, collection: 'proposalPolicies' },
  )
  const support = new Schema(
    { _id: required, proposal: required, holder: required, kind: required, at: Date, ...historyFields },
    { ...options, collection: 'supports' },
  ).index({ proposal: 1, at: 1 }, { name: 'supportsOfProposal' })
  const families = connection.model(
    'proposalFamilies',
    familySchema(),
  ) as unknown as ProposalStore['families']
  const supporters = connection.model(
    'supporters',
    supporterSchema(),
  ) as unknown as ProposalStore['supporters']
  const among = (holders: readonly string[]) => ({ holder: { $in: [...holders] } })
  return {
    proposals: connection.model('proposals', proposalSchema()) as unknown as ProposalStore['proposals'],
    policies: connection.model(
      'proposalPolicies',
      bounded(policy, { most: 50, because: 'one for each rule of proposals, and those before it' }),
    ) as unknown as ProposalStore['policies'],
    supports: connection.model('supports', support) as unknown as ProposalStore['supports'],
    families,
    supporters,
    openFamily: async (proposal, session) => {
      await families.create([{ _id: proposal, members: [proposal], count: 0, turns: 0 }], { session })
    },
    turn: async (proposals, session) => {
      const turned: Family[] = []
      for (const proposal of proposals.toSorted()) {
        const found = { members: proposal }
        const family = await families
          .findOneAndUpdate(found, { $inc: { turns: 1 } }, { session, returnDocument: 'after' })
          .lean()
        if (family) turned.push(family)
      }
      return turned
    },
    join: async (from, into, session) => {
      if (from === into) return
      const ended = await families.findByIdAndDelete(from, { session }).lean().orFail()
      const theirs = await supporters.distinct('holder', { family: from }).session(session)
      const both = await supporters.distinct('holder', { family: into, ...among(theirs) }).session(session)
      await supporters.deleteMany({ family: from, ...among(both) }, { session })
      const moved = await supporters.updateMany({ family: from }, { $set: { family: into } }, { session })
      const change = { $inc: { count: moved.modifiedCount }, $push: { members: { $each: ended.members } } }
      await families.updateOne({ _id: into }, change, { session })
    },
    addMembers: async (family, members, session) => {
      await families.updateOne({ _id: family }, { $push: { members: { $each: [...members] } } }, { session })
    },
    isSupporter: async (family, holders, session) =>
      (await supporters.exists({ family, ...among(holders) }).session(session)) !== null,
    countIn: async (supporter, session) => {
      await supporters.create([supporter], { session })
      await families.updateOne({ _id: supporter.family }, { $inc: { count: 1 } }, { session })
    },
    countOut: async (family, holders, session) => {
      const { deletedCount } = await supporters.deleteMany({ family, ...among(holders) }, { session })
      await families.updateOne({ _id: family }, { $inc: { count: -deletedCount } }, { session })
    },
  }
}

function familySchema() {
  return new Schema(
    { _id: required, members: { type: [String], required: true }, count: counted, turns: counted },
    { ...options, collection: 'proposalFamilies' },
  ).index({ members: 1 }, { name: 'familyOfProposal', unique: true })
}

function supporterSchema() {
  return new Schema(
    { _id: required, family: required, holder: required, proposal: required, at: Date },
    { ...options, collection: 'supporters' },
  ).index({ family: 1, holder: 1 }, { name: 'oneSupporterAFamily', unique: true })
}

function proposalSchema() {
  const point = new Schema({ number: counted, text: required }, { _id: false })
  return (
    new Schema(
      {
        _id: required,
        reference: required,
        tier: required,
        place: text,
        area: text,
        office: required,
        post: required,
        title: required,
        points: [point],
        edition: counted,
        search: { type: [String], required: true },
        author: { type: authorFields, required: true },
        state: required,
        isOpen: flag,
        isPublic: flag,
        council: text,
        meeting: text,
        agendaItem: text,
        submittedOn: required,
        submittedAt: { type: Date, required: true },
        clocks: [owedFields],
        dueOn: text,
        steps: [stepFields],
        mergedInto: text,
        splitFrom: text,
        judgedBy: text,
        openHop: text,
        responses: [responseFields],
        ...historyFields,
      },
      { ...options, collection: 'proposals' },
    )
      .index({ reference: 1 }, { name: 'proposalByReference', unique: true })
      .index({ place: 1, submittedAt: -1 }, { name: 'proposalsOfPlace' })
      .index({ area: 1, submittedAt: -1 }, { name: 'proposalsOfArea' })
      .index({ office: 1, submittedAt: -1 }, { name: 'proposalsOfOffice' })
      .index({ state: 1, submittedAt: -1 }, { name: 'proposalsByState' })
      // None begins with isPublic: nearly all are, and a store that joins indexes reads such a one through, for a list of few as for all.
      .index({ submittedAt: -1 }, { name: 'proposalsByInstant' })
      .index({ dueOn: 1 }, { name: 'proposalsByDue' })
      .index({ area: 1, dueOn: 1 }, { name: 'proposalsOfAreaByDue' })
      .index({ search: 1 }, { name: 'proposalsBySearch' })
      .index({ council: 1, isOpen: 1 }, { name: 'openProposalsOfCouncil' })
      .index({ mergedInto: 1 }, { name: 'proposalsMergedInto' })
      .index({ splitFrom: 1 }, { name: 'partsOfProposal' })
      .index({ 'author.holder': 1, submittedAt: -1 }, { name: 'proposalsOfAuthor' })
  )
}
