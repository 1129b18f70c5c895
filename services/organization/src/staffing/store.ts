import type { Stored } from '@chiiki/kit/act.ts'
import { historyFields } from '@chiiki/kit/model-fields.ts'
import { type Connection, type Model, Schema } from 'mongoose'
import { spellFields } from '../post/store.ts'
import type { ProblemRecord, ProgrammeRecord } from './records.ts'
import type { StaffRecord } from './staffing.ts'

export type StaffingStore = {
  readonly staff: Model<StaffRecord & Stored>
  readonly problems: Model<ProblemRecord & Stored>
  readonly programmes: Model<ProgrammeRecord & Stored>
}

const inner = { _id: false } as const
const options = { versionKey: false, minimize: false, strict: 'throw' } as const
const required = { type: String, required: true } as const
const text = { type: String, default: null } as const

/** Whatever one person is on duty for lies in one document: so that it's one district at a time, however many assign at once. */
export function staffingStore(connection: Connection): StaffingStore {
  const belonging = new Schema({ ...spellFields, office: required, section: text }, inner)
  const contribution = new Schema({ theme: required, weight: Number, level: Number, points: Number }, inner)
  const duty = new Schema(
    {
      ...spellFields,
      kind: required,
      district: required,
      isDisasterBase: Boolean,
      problem: text,
      score: { type: Number, default: null },
      contributions: [contribution],
    },
    inner,
  )
  const skill = new Schema({ theme: required, level: Number }, inner)
  const training = new Schema({ id: required, programme: required, completedOn: required }, inner)
  const staff = new Schema(
    {
      _id: required,
      person: required,
      joinedOn: required,
      isManager: Boolean,
      belongings: [belonging],
      duties: [duty],
      skills: [skill],
      trainings: [training],
      exchanges: [new Schema({ ...spellFields, exchange: required }, inner)],
      ...historyFields,
    },
    { ...options, collection: 'staff' },
  )
    .index({ person: 1 }, { name: 'staffOfPerson', unique: true })
    .index({ 'exchanges.exchange': 1 }, { name: 'staffOfExchange' })
    .index({ 'belongings.office': 1 }, { name: 'staffOfOffice' })
    .index({ 'duties.district': 1 }, { name: 'staffOfDistrict' })
    .index({ 'duties.validTo': 1 }, { name: 'staffByEndOfDuty' })
    .index({ isManager: 1, 'skills.theme': 1 }, { name: 'managersBySkill' })
    .index({ 'trainings.programme': 1 }, { name: 'staffTrained' })
  const theme = new Schema({ theme: required, weight: Number }, inner)
  const problems = new Schema(
    {
      _id: required,
      district: required,
      title: required,
      themes: [theme],
      recordedAt: Date,
      ...historyFields,
    },
    { ...options, collection: 'districtProblems' },
  ).index({ district: 1, _id: 1 }, { name: 'problemsOfDistrict' })
  const programmes = new Schema(
    {
      _id: required,
      title: required,
      themes: [String],
      goals: [String],
      startsOn: required,
      endsOn: text,
      recordedAt: Date,
      ...historyFields,
    },
    { ...options, collection: 'trainingProgrammes' },
  ).index({ startsOn: 1, _id: 1 }, { name: 'programmesByDay' })
  return {
    staff: connection.model('staff', staff) as unknown as StaffingStore['staff'],
    problems: connection.model('districtProblems', problems) as unknown as StaffingStore['problems'],
    programmes: connection.model('trainingProgrammes', programmes) as unknown as StaffingStore['programmes'],
  }
}
