import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { owedFields } from '../response/store.ts'
import type { ReflectionRecord, RequestRecord } from './reflection.ts'

export type ReflectionStore = {
  readonly reflections: Model<ReflectionRecord & Stored>
  readonly requests: Model<RequestRecord & Stored>
}

const inner = { _id: false } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const

export function reflectionStore(connection: Connection): ReflectionStore {
  return {
    reflections: connection.model(
      'policyReflections',
      reflectionSchema(),
    ) as unknown as ReflectionStore['reflections'],
    requests: connection.model(
      'reflectionRequests',
      requestSchema(),
    ) as unknown as ReflectionStore['requests'],
  }
}

function reflectionSchema() {
  const citation = new Schema(
    { kind: required, id: required, point: { type: Number, default: null }, district: text, area: text },
    { ...inner, id: false },
  )
  return new Schema(
    {
      _id: required,
      policy: required,
      office: required,
      post: required,
      clause: required,
      decision: required,
      reason: required,
      change: { type: new Schema({ before: text, after: required }, inner), default: null },
      citations: [citation],
      recordedOn: required,
      recordedAt: { type: Date, required: true },
      ...historyFields,
    },
    { ...options, collection: 'policyReflections' },
  )
    .index({ policy: 1, recordedAt: -1 }, { name: 'reflectionsOnPolicy' })
    .index({ 'citations.id': 1, recordedAt: -1 }, { name: 'reflectionsOfCitation' })
    .index({ 'citations.area': 1, recordedAt: -1 }, { name: 'reflectionsOfArea' })
}

function requestSchema() {
  return new Schema(
    {
      _id: required,
      issue: required,
      area: required,
      policy: required,
      office: required,
      post: required,
      rank: { type: Number, required: true },
      fromOffice: required,
      text: required,
      state: required,
      isOpen: { type: Boolean, required: true },
      reason: text,
      clocks: [owedFields],
      dueOn: text,
      requestedOn: required,
      requestedAt: { type: Date, required: true },
      answeredOn: text,
      ...historyFields,
    },
    { ...options, collection: 'reflectionRequests' },
  )
    .index(
      { issue: 1, policy: 1 },
      { name: 'oneOpenRequest', unique: true, partialFilterExpression: { isOpen: true } },
    )
    .index({ issue: 1, requestedAt: 1 }, { name: 'requestsOfIssue' })
    .index({ policy: 1, requestedAt: -1 }, { name: 'requestsToPolicy' })
    .index({ area: 1, requestedAt: -1 }, { name: 'requestsOfArea' })
    .index({ state: 1, requestedAt: -1 }, { name: 'requestsByState' })
    .index({ requestedAt: -1 }, { name: 'requestsByInstant' })
    .index({ dueOn: 1 }, { name: 'requestsByDue' })
}
