import { answer } from '@chiiki/kit/answer.ts'
import { businessDateOf } from '@chiiki/kit/business-date.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import type { ResolversFor } from '@chiiki/kit/resolvers-for.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { citing } from '../clause/cited.ts'
import { type Context, momentOf } from '../context.ts'
import type * as Graph from '../generated.ts'
import { officeOf } from '../office/lookup.ts'
import { callerIsPersonnel, readingPerson } from '../post/lookup.ts'
import { spellsOn } from '../post/spell.ts'
import { districtOf } from '../territory/lookup.ts'
import type { Moment } from '../territory/territory.ts'
import * as acts from './acts.ts'
import { recordDistrictProblem } from './district-problem.ts'
import { type Counts, countDuties, countTrainings, placeOf, policyOf, readsDistrict } from './lookup.ts'
import { messages } from './messages.ts'
import type { Ineligibility } from './problem.ts'
import type { ProblemRecord, ProgrammeRecord } from './records.ts'
import {
  belongingOn,
  type Duty,
  ineligibilityOf,
  isInYears,
  ranked,
  type StaffRecord,
  scoreOf,
  type Training,
  yearOfService,
} from './staffing.ts'
import * as training from './training.ts'

export type StaffAt = { readonly record: StaffRecord; readonly moment: Moment }
export type DutyAt = { readonly duty: Duty; readonly record: StaffRecord; readonly moment: Moment }
export type ProblemAt = { readonly problem: ProblemRecord; readonly moment: Moment }
type Candidate = { readonly id: string; readonly staff: StaffAt } & ReturnType<typeof scoreOf>

const Query: Pick<Graph.QueryResolvers, 'staffMember' | 'dutyStaffCounts' | 'trainingCounts'> = {
  staffMember: async (_root, { id, asOf }, context) => {
    if (!(await callerIsPersonnel(context))) return null
    await readingPerson(context, 'StaffMember', id, ['staffMember'])
    const { staff } = context.stores.staffing
    const plain = { history: 0 } as const
    const record =
      (await staff.findById(id, plain).lean()) ?? (await staff.findOne({ person: id }, plain).lean())
    return record && { record, moment: momentOf(context, asOf) }
  },
  dutyStaffCounts: (_root, { fiscalYear }, context) => countDuties(context, fiscalYear),
  trainingCounts: (_root, { fiscalYear }, context) => countTrainings(context, fiscalYear),
}

const StaffMember: ResolversFor<StaffAt, Omit<Graph.StaffMemberResolvers, 'exchanges'>> = {
  id: ({ record }) => record._id,
  person: ({ record }) => record.person,
  joinedOn: ({ record }) => record.joinedOn,
  yearOfService: ({ record, moment }) => yearOfService(record.joinedOn, moment.asOf),
  isManager: ({ record }) => record.isManager,
  office: ({ record, moment }, _args, context) => {
    const belonging = belongingOn(record, moment.asOf)
    return belonging ? officeOf(context, belonging.office, moment) : null
  },
  section: ({ record, moment }) => belongingOn(record, moment.asOf)?.section,
  isInDutyYears: async ({ record, moment }, _args, context) => {
    const years = (await policyOf(context, 'DUTY_YEARS', moment.asOf))[0]
    const bounds =
      years && years.least !== null && years.most !== null ? { least: years.least, most: years.most } : null
    return isInYears(record, moment.asOf, bounds)
  },
  duties: ({ record, moment }) => dutiesOn(record, moment),
  skills: ({ record }) => record.skills,
  trainings: ({ record }) => record.trainings,
  version: ({ record }) => record.version,
  history: async ({ record }, _args, { loaders }) =>
    (await loaders.staffHistory.load(record._id))?.history ?? [],
}

const StaffDuty: ResolversFor<DutyAt, Graph.StaffDutyResolvers> = {
  id: ({ duty }) => duty.id,
  kind: ({ duty }) => duty.kind,
  staff: ({ record, moment }) => ({ record, moment }),
  district: ({ duty, moment }, _args, context) => districtOf(context, duty.district, moment),
  isDisasterBase: ({ duty }) => duty.isDisasterBase,
  from: ({ duty }) => duty.validFrom,
  to: ({ duty }) => duty.validTo,
  findings: async ({ duty, record, moment }, _args, context): Promise<Ineligibility[]> => {
    const place = await placeOf(context, duty.district, record, moment.asOf)
    return place ? ineligibilityOf(record, { kind: duty.kind, validFrom: moment.asOf }, place) : []
  },
  problem: async ({ duty, moment }, _args, { loaders }) => {
    const problem = duty.problem && (await loaders.districtProblem.load(duty.problem))
    return problem ? { problem, moment } : null
  },
  score: ({ duty }) => duty.score,
  contributions: ({ duty }) => duty.contributions,
}

const StaffTraining: ResolversFor<Training, Pick<Graph.StaffTrainingResolvers, 'programme'>> = {
  programme: ({ programme }, _args, { loaders }) => loaders.programme.load(programme),
}
const TrainingProgramme: ResolversFor<ProgrammeRecord, Pick<Graph.TrainingProgrammeResolvers, 'id'>> = {
  id: ({ _id }) => _id,
}

const DistrictProblem: ResolversFor<ProblemAt, Graph.DistrictProblemResolvers> = {
  id: ({ problem }) => problem._id,
  district: ({ problem, moment }, _args, context) => districtOf(context, problem.district, moment),
  title: ({ problem }) => problem.title,
  themes: ({ problem }) => problem.themes,
  candidates: async ({ problem, moment }, _args, context): Promise<Candidate[]> => {
    await readingPerson(context, 'DistrictProblem', problem._id, ['candidates'])
    const themes = problem.themes.map(({ theme }) => theme)
    const managers = await context.stores.staffing.staff
      .find({ isManager: true, 'skills.theme': { $in: themes } }, { history: 0 })
      .lean()
    const scored = managers.map((record) => ({
      id: record._id,
      staff: { record, moment },
      ...scoreOf(record.skills, problem.themes),
    }))
    return ranked(scored).slice(0, 20)
  },
}

const StaffCounts: ResolversFor<Counts, Pick<Graph.StaffCountsResolvers, 'cells'>> = {
  cells: ({ cells }) => cells.map(({ key, count }) => ({ of: key, count })),
}

const District: Pick<Graph.DistrictResolvers, 'dutyStaff' | 'disasterBaseStaff' | 'districtProblems'> = {
  dutyStaff: ({ id, moment }, _args, context) => rosterOf(context, id, moment, 'dutyStaff'),
  disasterBaseStaff: async ({ id, moment }, _args, context) =>
    (await rosterOf(context, id, moment, 'disasterBaseStaff'))?.filter(({ duty }) => duty.isDisasterBase),
  districtProblems: async ({ id, moment }, _args, context) => {
    if (!(await readsDistrict(context, id))) return null
    const problems = await context.loaders.problemsOfDistrict.load(id)
    return problems.slice(0, 50).map((problem) => ({ problem, moment }))
  },
}

const Mutation: Pick<
  Graph.MutationResolvers,
  | 'registerStaff'
  | 'moveStaff'
  | 'assignDuty'
  | 'endDuty'
  | 'recordSkill'
  | 'planTraining'
  | 'recordTraining'
  | 'recordDistrictProblem'
  | 'confirmMatch'
> = {
  registerStaff: async (_root, { input }, context) =>
    answer(await acts.registerStaff(context, input), 'StaffRegisteredAnew', told(context)),
  moveStaff: async (_root, { input }, context) =>
    answer(await acts.moveStaff(context, input), 'StaffMoved', told(context)),
  assignDuty: async (_root, { input }, context) =>
    answer(await acts.assignDuty(context, input), 'DutyAssigned', told(context)),
  endDuty: async (_root, { input }, context) =>
    answer(await acts.endDuty(context, input), 'StaffDutyEnded', told(context)),
  recordSkill: async (_root, { input }, context) =>
    answer(await training.recordSkill(context, input), 'SkillRecorded', told(context)),
  planTraining: async (_root, { input }, context) =>
    answer(await training.planTraining(context, input), 'TrainingPlanned', (programme) => ({ programme })),
  recordTraining: async (_root, { input }, context) =>
    answer(await training.recordTraining(context, input), 'TrainingRecorded', told(context)),
  recordDistrictProblem: async (_root, { input }, context) =>
    answer(await recordDistrictProblem(context, input), 'DistrictProblemRecorded', (problem) => ({
      problem: { problem, moment: momentOf(context, null) },
    })),
  confirmMatch: async (_root, { input }, context) =>
    answer(await acts.confirmMatch(context, input), 'MatchConfirmed', told(context)),
}

export const staffing: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Query,
    StaffMember,
    StaffDuty,
    StaffTraining,
    TrainingProgramme,
    DistrictProblem,
    StaffCounts,
    District,
    Mutation,
    ...citing(problemResolvers(messages)),
  },
}

function told(context: Context) {
  return (record: StaffRecord): { staff: StaffAt } => ({ staff: { record, moment: momentOf(context, null) } })
}

function dutiesOn(record: StaffRecord, moment: Moment): DutyAt[] {
  return spellsOn(record.duties, moment.asOf).map((duty) => ({ duty, record, moment }))
}

/** Null for those who may not read it. Days to come are for personnel. */
async function rosterOf(
  context: Context,
  district: string,
  moment: Moment,
  field: string,
): Promise<DutyAt[] | null> {
  if (!(await readsDistrict(context, district))) return null
  if (moment.asOf > businessDateOf(context.now) && !(await callerIsPersonnel(context))) return null
  await readingPerson(context, 'District', district, [field])
  const records = await context.loaders.staffOfDistrict.load(district)
  return records.flatMap((record) =>
    dutiesOn(record, moment).filter(({ duty }) => duty.district === district),
  )
}
