import { loadPages } from '@chiiki/kit/list-per-parent.ts'
import { loadMany, loadOne } from '@chiiki/kit/loaders.ts'
import type { Stores } from '../context.ts'
import { opinionPagesOfMeetings } from '../opinion/lists.ts'
import { proposalPagesOfPlaces } from './lists.ts'

/** What people said and proposed: every loader of it. */
export function submissionLoaders({ opinion, proposal }: Stores) {
  const plain = { history: 0 } as const
  const history = { history: 1 } as const
  const among = (ids: string[]) => ({ _id: { $in: ids } })
  const byFamily = loadMany(
    (members) => proposal.families.find({ members: { $in: members } }).lean(),
    ({ members }) => members,
  )
  return {
    opinion: loadOne(
      (ids) => opinion.opinions.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    opinionByReference: loadOne(
      (references) => opinion.opinions.find({ reference: { $in: references } }, plain).lean(),
      ({ reference }) => reference,
    ),
    opinionHistory: loadOne(
      (ids) => opinion.opinions.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    opinionsHeardAt: loadPages((meetings, args) => opinionPagesOfMeetings(opinion, meetings, args)),
    proposal: loadOne(
      (ids) => proposal.proposals.find(among(ids), plain).lean(),
      ({ _id }) => _id,
    ),
    proposalByReference: loadOne(
      (references) => proposal.proposals.find({ reference: { $in: references } }, plain).lean(),
      ({ reference }) => reference,
    ),
    proposalHistory: loadOne(
      (ids) => proposal.proposals.find(among(ids), history).lean(),
      ({ _id }) => _id,
    ),
    proposalsOfPlace: loadPages((places, args) => proposalPagesOfPlaces(proposal, places, args)),
    proposalPolicies: () => proposal.policies.find({}, plain).lean(),
    /** The family of a proposal. */
    familiesOfProposal: byFamily,
    /** Who of these holders (`family holder`) supports which family. */
    supporter: loadOne(
      (keys) => {
        const pairs = keys.map((key) => key.split(' '))
        const of = {
          family: { $in: pairs.map(([family]) => family) },
          holder: { $in: pairs.map(([, holder]) => holder) },
        }
        return proposal.supporters.find(of as never).lean()
      },
      ({ family, holder }) => `${family} ${holder}`,
    ),
  }
}
