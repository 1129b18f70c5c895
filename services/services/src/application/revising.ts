import { readText } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import type { Context } from '../context.ts'
import { openCorrection, type PaperPart } from './application.ts'
import * as decisions from './decisions.ts'
import { type PapersInput, readPapers } from './file.ts'
import { followsFault, proxyFault } from './filing.ts'
import { type ApplicationKept, standingIn } from './lookup.ts'
import type { PapersChanged, PapersGiven } from './papers.ts'
import { isSamePerson, type PersonGiven, type PersonNamed } from './person.ts'
import { type OnOne, step } from './shell.ts'

const longest = 4_000
type Ground = decisions.Ground

/** What the papers would break as they'd stand afterwards. */
async function faultOf(
  context: Context,
  kept: ApplicationKept | null,
  receiptToken: string | null | undefined,
  { applicant, hasProxy }: { readonly applicant: PersonNamed | null; readonly hasProxy: boolean },
): Promise<(ground: Ground) => decisions.PapersFault> {
  const { loaders, stores } = context
  // Nothing is read for whoever may not know of it.
  const known = standingIn(context, kept, receiptToken) === null ? null : kept
  const first = known?.follows ? await loaders.application.load(known.follows) : null
  const papers = first && applicant && (await loaders.applicationPapers.load(first._id))
  const isSame = papers ? isSamePerson(stores.application.papers.applicantIn(papers), applicant) : false
  const followed = first && { application: first, isSamePerson: isSame }
  return (ground) =>
    proxyFault({ hasProxy }, ground) ?? (applicant === null ? null : followsFault(followed, ground))
}

/** Whoever writes a draft writes it anew: the papers that are given take the place of those that are there. */
export async function reviseDraft(context: Context, input: OnOne & PapersInput) {
  const read = readPapers(input)
  if (!read.ok) return read
  const { papers } = context.stores.application
  const known = await context.loaders.application.load(input.id)
  const { applicant, proxy } = read.value
  const fault = await faultOf(context, known, input.receiptToken, { applicant, hasProxy: proxy !== null })
  const moveInOn = input.moveIn?.on ?? null
  return step(context, {
    name: 'reviseDraft',
    action: 'REVISE',
    input: bareOf(input),
    prints: { papers: read.value, moveInOn },
    decide: (application, ground) => decisions.revise(application, moveInOn, fault(ground), ground),
    also: async (_event, _after, session) => papers.change(input.id, wholly(read.value), session),
  })
}

/** Texts that aren't given any more go. */
function wholly({ applicant, proxy, subjects, texts }: PapersGiven): PapersChanged {
  const { statement = null, moveInAddress = null } = texts
  return { applicant, proxy, subjects, texts: { statement, moveInAddress } }
}

export type CorrectionChanges = {
  readonly applicant?: PersonGiven | null
  readonly proxy?: PersonGiven | null
  readonly subjects?: readonly PersonGiven[] | null
  readonly statement?: string | null
  readonly moveIn?: { readonly address: string; readonly on: string } | null
}

/** Answers a correction; what it asked to be put right is put right with the answer, and what stood there before stays sealed beside it. */
export async function answerCorrection(
  context: Context,
  input: OnOne & { readonly answer: string; readonly changes?: CorrectionChanges | null },
) {
  const answer = readText('answer', input.answer, longest)
  if (!answer.ok) return refuse({ ...answer.problem, given: null })
  const read = readChanges(input.changes ?? {})
  if (!read.ok) return read
  const { parts, changed } = read.value
  const { papers } = context.stores.application
  const known = await context.loaders.application.load(input.id)
  const open = known && openCorrection(known)
  const fault = await faultOf(context, known, input.receiptToken, {
    applicant: changed.applicant ?? null,
    hasProxy: (changed.proxy ?? null) !== null,
  })
  const given = { parts, moveInOn: input.changes?.moveIn?.on ?? null }
  return step(context, {
    name: 'answerCorrection',
    action: 'ANSWER_CORRECTION',
    input: bareOf(input),
    texts: open ? { [`answer_${open.id}` as const]: answer.value } : {},
    prints: { answer: answer.value, changed, ...given },
    decide: (application, ground) => decisions.answerCorrection(application, given, fault(ground), ground),
    also: async (_event, _after, session) => {
      if (parts.length === 0 || !open) return
      const kept = await papers.model.findById(input.id).session(session).lean()
      if (!kept) return
      const before = JSON.stringify({
        applicant: papers.applicantIn(kept),
        proxy: papers.proxyIn(kept),
        subjects: kept.subjects === null ? [] : papers.subjectsIn(kept),
        statement: papers.textIn(kept, 'statement'),
        moveInAddress: papers.textIn(kept, 'moveInAddress'),
      })
      const texts = { ...changed.texts, [`before_${open.id}` as const]: before }
      await papers.change(input.id, { ...changed, texts }, session)
    },
  })
}

function readChanges(
  changes: CorrectionChanges,
): Result<{ readonly parts: PaperPart[]; readonly changed: PapersChanged }, InvalidInput> {
  const { applicant, proxy, subjects, statement, moveIn } = changes
  // Nobody's name is read where none is given: it's taken out again below.
  const read = readPapers({ ...changes, applicant: applicant ?? { name: '-' } })
  if (!read.ok) return read
  const { value } = read
  const parts: PaperPart[] = [
    ...(applicant ? (['APPLICANT'] as const) : []),
    ...(proxy ? (['PROXY'] as const) : []),
    ...(subjects ? (['SUBJECTS'] as const) : []),
    ...(statement ? (['STATEMENT'] as const) : []),
    ...(moveIn ? (['MOVE_IN'] as const) : []),
  ]
  const changed: PapersChanged = {
    ...(applicant ? { applicant: value.applicant } : {}),
    ...(proxy ? { proxy: value.proxy } : {}),
    ...(subjects ? { subjects: value.subjects } : {}),
    texts: value.texts,
  }
  return ok({ parts, changed })
}

/** What of an input is remembered by a key: its words are, by their print alone. */
function bareOf({ id, receiptToken, idempotencyKey, expectedVersion }: OnOne): OnOne {
  return { id, receiptToken, idempotencyKey, expectedVersion }
}
