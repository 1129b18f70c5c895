import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AskOptions, TestSubgraph } from '../../../../tests/subgraph-client.ts'

/** For tests: the ward's data with a standard time for deciding, which no kept source tells; and the acts, asked as clients ask them. */
export function dataWithStandardTimes(): { readonly dataDir: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'chiiki-data-'))
  cpSync('data', root, { recursive: true })
  const dataDir = join(root, 'setagaya')
  const file = join(dataDir, 'procedure-catalogue.json')
  const catalogue = JSON.parse(readFileSync(file, 'utf8'))
  for (const { terms } of catalogue.procedures)
    for (const each of terms) each.standardProcessing = { amount: 10, unit: 'WORKING_DAY' }
  writeFileSync(file, JSON.stringify(catalogue))
  return { dataDir, remove: () => rmSync(root, { recursive: true, force: true }) }
}

const told = `id state version arrivedOn arrivedAt postmarkedOn dueOn processingDays isOverdue isRelay availableActions issuingOffice { id }
  counter { id } identityLevel corrections { deadlineOn resolvedAt isLapsed items answer } entries { startedAt finishedAt seconds }
  decision { outcome reason remedyNotice } history { sequence act by }`
const problem =
  '... on Problem { message(lang: EN) remedy(lang: EN) ja: message } ... on NotPermitted { needs isSignedIn } ... on InvalidInput { field rule given }'

const successes: { readonly [act: string]: readonly [input: string, success: string, fields?: string] } = {
  draftApplication: ['DraftApplicationInput', 'ApplicationDrafted', 'receiptToken'],
  recordApplication: ['RecordApplicationInput', 'ApplicationRecorded', 'receiptToken'],
  reviseDraft: ['ReviseDraftInput', 'DraftRevised'],
  submitApplication: ['ApplicationInput', 'ApplicationSubmitted'],
  recordArrival: ['RecordArrivalInput', 'ApplicationArrived'],
  setApplicationAside: ['SetApplicationAsideInput', 'ApplicationSetAside'],
  beginReview: ['ApplicationInput', 'ReviewBegun'],
  requestCorrection: ['RequestCorrectionInput', 'CorrectionRequested'],
  answerCorrection: ['AnswerCorrectionInput', 'CorrectionAnswered'],
  decideApplication: ['DecideApplicationInput', 'ApplicationDecided'],
  readyApplication: ['ApplicationInput', 'ApplicationReady'],
  completeApplication: ['ApplicationInput', 'ApplicationCompleted'],
  withdrawApplication: ['ApplicationInput', 'ApplicationWithdrawn'],
  startEntry: ['ApplicationInput', 'EntryStarted'],
  finishEntry: ['ApplicationInput', 'EntryFinished'],
  applyForNetSubsidy: ['ApplyForNetSubsidyInput', 'NetSubsidyApplied', 'receiptToken'],
  issueApplication: [
    'IssueApplicationInput',
    'ApplicationIssued',
    'issue { id state serials copies isRelay issuingOffice { id } handedOverAt { id } handedOverBy { id } identity { method documents } checkedAt availableActions }',
  ],
}

/** Asks for acts as clients do; an answer with errors fails the test. */
export function officeOf(subgraph: () => TestSubgraph) {
  const ask = async (query: string, variables: object = {}, who: AskOptions = {}): Promise<any> => {
    const { data, errors } = await subgraph().ask(query, variables, who)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  const act = async (name: string, input: object, who: AskOptions = {}): Promise<any> => {
    const [type, success, more = ''] = successes[name] ?? []
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${success} { application { ${told} } ${more} } ${problem} } }`
    return (await ask(query, { input }, who))[name]
  }
  return { ask, act }
}

export const agent = (office: string): AskOptions => ({
  posts: [`counter-agent@${office}`],
  subject: `test:agent-${office}`,
})
export const person = { name: '渡邊　花子', kana: 'わたなべ はなこ', birthDate: '1990-02-03' }
