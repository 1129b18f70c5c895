import { answer } from '@chiiki/kit/answer.ts'
import { problemResolvers } from '@chiiki/kit/problem.ts'
import { readGraphql, type Slice } from '@chiiki/kit/subgraph.ts'
import { standingIn } from '../application/lookup.ts'
import { counterOf, ofApplication, procedureOf, toldTo } from '../application/resolvers.ts'
import type { Standing } from '../application/rights.ts'
import type { Context } from '../context.ts'
import type * as Graph from '../generated.ts'
import { type IssueGiven, issue, reprint, voidIssue } from './acts.ts'
import { type IssueRecord, possibleIssueActions } from './certificate.ts'
import { messages } from './messages.ts'

/** An issue as it's told to one caller. */
export type IssueTold = IssueRecord & {
  readonly version: number
  readonly standing: Exclude<Standing, null>
}

/** An issue for whoever may know of its application; others' are as if they weren't there. */
async function issueOf(context: Context, id: string): Promise<IssueTold | null> {
  const found = await context.loaders.issue.load(id)
  const application = found && (await context.loaders.application.load(found.application))
  const standing = standingIn(context, application)
  return found && standing ? { ...found, standing } : null
}

async function known(context: Context, id: string): Promise<IssueTold> {
  const found = await issueOf(context, id)
  if (!found) throw new Error(`${id} is referred to but can't be told`)
  return found
}

/** The newest issue of an application: the one that its act has just made. */
async function newest(context: Context, application: string): Promise<IssueTold> {
  const made = (await context.loaders.issuesOfApplication.load(application)).at(-1)
  if (!made) throw new Error(`${application} was issued and has no issue`)
  return known(context, made._id)
}

const Mutation: Pick<Graph.MutationResolvers, 'issueApplication' | 'reprintIssue' | 'voidIssue'> = {
  issueApplication: async (_root, { input }, context) =>
    answer(await issue(context, givenOf(input)), 'ApplicationIssued', (application) => ({
      ...toldTo(context, application),
      issue: newest(context, application._id),
    })),
  reprintIssue: async (_root, { input }, context) =>
    answer(await reprint(context, input), 'IssueReprinted', ({ replacedBy }) => ({
      issue: known(context, replacedBy ?? ''),
    })),
  voidIssue: async (_root, { input }, context) =>
    answer(await voidIssue(context, input), 'IssueVoided', ({ _id }) => ({ issue: known(context, _id) })),
}

function givenOf({
  copies = 1,
  receivedBy = 'APPLICANT',
  identity,
  ...input
}: Graph.IssueApplicationInput): IssueGiven {
  const { method, documents = [] } = identity
  return { ...input, copies, receivedBy, identity: { method, documents } }
}

const isStaff = ({ standing }: IssueTold) => standing === 'OFFICE' || standing === 'RELAY'

const CertificateIssue: Graph.CertificateIssueResolvers = {
  __resolveReference: ({ id }, context) => issueOf(context, id),
  id: ({ _id }) => _id,
  application: async ({ application, standing }, _args, context) => {
    const found = await context.loaders.application.load(application)
    if (!found) throw new Error(`${application} is referred to but isn't in the store`)
    return { ...found, standing }
  },
  procedure: ({ procedure }, _args, context) => procedureOf(context, procedure),
  issuingOffice: ({ issuingOffice }) => ({ id: issuingOffice }),
  handedOverAt: ({ handedOverAt }, _args, context) =>
    handedOverAt === null ? null : counterOf(context, handedOverAt),
  handedOverBy: ({ handedOverBy }) => ({ id: handedOverBy }),
  identity: (issue) => (isStaff(issue) ? issue.identity : null),
  checkedAt: ({ supportCheckedAt }) => supportCheckedAt,
  reprintOf: ({ reprintOf }, _args, context) => (reprintOf === null ? null : issueOf(context, reprintOf)),
  replacedBy: ({ replacedBy }, _args, context) => (replacedBy === null ? null : issueOf(context, replacedBy)),
  availableActions: (issue) => (isStaff(issue) ? possibleIssueActions(issue) : []),
  history: async ({ _id }, _args, { loaders }) => (await loaders.issueHistory.load(_id))?.history ?? [],
}

const problems = problemResolvers(messages)

export const certificate: Slice = {
  typeDefs: readGraphql(import.meta.url, 'schema.graphql'),
  resolvers: {
    Mutation,
    CertificateIssue,
    IssueWithheld: { ...problems.IssueWithheld, ...ofApplication },
    IssueActNotPossible: {
      ...problems.IssueActNotPossible,
      issue: ({ issue: id }: { readonly issue: string }, _args: object, context: Context) =>
        known(context, id),
    },
  },
}
