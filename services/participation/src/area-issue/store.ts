import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose'
import type { IssueRecord, ListRecord } from './area-issue.ts'

/** The page of a list: whoever changes the list turns it first. */
type Page = { _id: string; turns: number }

export type AreaIssueStore = {
  readonly issues: Model<IssueRecord & Stored>
  readonly lists: Model<ListRecord & Stored>
  openPage(list: string, session: ClientSession): Promise<void>
  /** Turns the page of a list, so that of two acts on it at once one looks again; answers the list as it is then. */
  turn(list: string, session: ClientSession): Promise<(ListRecord & Stored) | null>
}

const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function areaIssueStore(connection: Connection): AreaIssueStore {
  const lists = connection.model('areaLists', listSchema()) as unknown as AreaIssueStore['lists']
  const page = new Schema(
    { _id: required, turns: { type: Number, required: true } },
    { ...options, collection: 'areaListPages' },
  )
  const pages = connection.model('areaListPages', page) as unknown as Model<Page>
  return {
    issues: connection.model('areaIssues', issueSchema()) as unknown as AreaIssueStore['issues'],
    lists,
    openPage: async (list, session) => {
      await pages.create([{ _id: list, turns: 0 }], { session })
    },
    turn: async (list, session) => {
      await pages.updateOne({ _id: list }, { $inc: { turns: 1 } }, { session })
      return (await lists.findById(list).session(session).lean()) as (ListRecord & Stored) | null
    },
  }
}

function listSchema() {
  return new Schema(
    {
      _id: required,
      area: required,
      fiscalYear: { type: Number, required: true },
      ranking: { type: [String], required: true },
      ...historyFields,
    },
    { ...options, collection: 'areaLists' },
  ).index({ area: 1, fiscalYear: -1 }, { name: 'areaListsOfArea' })
}

function issueSchema() {
  const source = new Schema(
    {
      kind: required,
      id: required,
      point: { type: Number, default: null },
      district: required,
      area: required,
    },
    { _id: false, id: false },
  )
  return new Schema(
    {
      _id: required,
      reference: required,
      list: required,
      area: required,
      council: text,
      title: required,
      description: required,
      search: { type: [String], required: true },
      sources: [source],
      leadOffice: required,
      hops: { type: [String], required: true },
      state: required,
      reason: text,
      collectedOn: required,
      collectedAt: { type: Date, required: true },
      ...historyFields,
    },
    { ...options, collection: 'areaIssues' },
  )
    .index({ reference: 1 }, { name: 'areaIssueByReference', unique: true })
    .index({ list: 1, collectedAt: 1 }, { name: 'areaIssuesOfList' })
    .index({ area: 1, collectedAt: -1 }, { name: 'areaIssuesOfArea' })
    .index({ state: 1, collectedAt: -1 }, { name: 'areaIssuesByState' })
    .index({ leadOffice: 1, collectedAt: -1 }, { name: 'areaIssuesOfLead' })
    .index({ collectedAt: -1 }, { name: 'areaIssuesByInstant' })
    .index({ search: 1 }, { name: 'areaIssuesBySearch' })
    .index({ 'sources.id': 1 }, { name: 'areaIssuesOnSource' })
    .index({ 'sources.district': 1, collectedAt: -1 }, { name: 'areaIssuesOfDistrict' })
    .index({ hops: 1 }, { name: 'areaIssueOfHop' })
    .index({ council: 1, state: 1 }, { name: 'areaIssuesOfCouncil' })
}
