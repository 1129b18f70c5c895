import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { gapsOf, type Receipt } from './answer.ts'
import { AnswerTable } from './answer-table.tsx'
import type { Answers } from './fetcher.ts'
import { useWords } from './language.ts'
import type { AskedAs } from './person.ts'
import { useSignIn } from './session.ts'
import type { Json } from './table.ts'
import type { Words } from './words.ts'

const listedPlaces = 3

/** Around the response of the open tab: JSON or table, what is missing from it, and what it cost. */
export function AnswerPane({ answers }: { answers: Answers }) {
  const say = useWords()
  const [view, setView] = useState<'json' | 'table'>('json')
  const { state } = useSignIn()
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response)
  const answer = answers.of(response)
  const receipt = answer?.receipt
  return (
    <>
      <fieldset className="answer-views" aria-label={say.view}>
        <button type="button" aria-pressed={view === 'json'} onClick={() => setView('json')}>
          JSON
        </button>
        <button type="button" aria-pressed={view === 'table'} onClick={() => setView('table')}>
          {say.table}
        </button>
        {!response && view === 'json' && <span>{say.howToRun}</span>}
        {state.kind === 'SIGNED_IN' && (
          <span className="answer-sends">{say.sendsToken(say.nameOf(state.person))}</span>
        )}
      </fieldset>
      <div role="status">{answer && <GapStrip result={answer.result} />}</div>
      {view === 'table' && <AnswerTable key={response} answer={answer} />}
      {receipt && <ReceiptLine receipt={receipt} />}
    </>
  )
}

function GapStrip({ result }: { result: Json }) {
  const say = useWords()
  const { missing, faults } = gapsOf(result)
  if (missing.length + faults.length === 0) return null
  const places = (paths: string[]) =>
    [
      ...paths.slice(0, listedPlaces),
      ...(paths.length > listedPlaces ? [say.more(paths.length - listedPlaces)] : []),
    ].join('、')
  return (
    <div className="answer-gaps">
      {missing.length > 0 && <strong>{say.missingTitle}</strong>}
      {missing.map(({ service, paths, message }) => (
        <p key={service} title={message}>
          {say.missing(say.parts[service] ?? say.partOf(service), places(paths))}
        </p>
      ))}
      {faults.length > 0 && <strong>{say.faults}</strong>}
      {faults.slice(0, listedPlaces).map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      {faults.length > listedPlaces && <p>{say.more(faults.length - listedPlaces)}</p>}
    </div>
  )
}

function ReceiptLine({ receipt: { storeCommands, milliseconds, requestId, askedAs } }: { receipt: Receipt }) {
  const say = useWords()
  const bySubgraph = storeCommands?.bySubgraph.map(([name, count]) => `${name} ${count}`).join(' · ')
  return (
    <ul className="answer-receipt" aria-label={say.receipt}>
      {storeCommands && (
        <li data-cost="store">
          {say.storeCommands(storeCommands.total)}
          {bySubgraph && ` (${bySubgraph})`}
        </li>
      )}
      <li data-cost="time">{say.milliseconds(milliseconds)}</li>
      <li data-cost="identity">{askedBy(askedAs, say)}</li>
      {requestId && (
        <li data-cost="request">
          {say.requestId} <code>{requestId}</code>
        </li>
      )}
    </ul>
  )
}

function askedBy(asked: AskedAs, say: Words): string {
  if (asked.kind === 'PERSON') return say.askedAs(say.nameOf(asked.person))
  return asked.kind === 'HEADER' ? say.askedByHeader : say.askedByNobody
}
