import { useMemo, useState } from 'react'
import type { Answer } from './fetcher.ts'
import { useWords } from './language.ts'
import { csvOf, firstPath, type Json, listPaths, type Table, tableOf, textOf } from './table.ts'

const pageSize = 100
/** The choice that reads the whole result as one row, for a result without lists and for what stands beside them. */
const whole = 'whole'

/** One list of a result as a table that can be read, paged and taken away as CSV. */
export function AnswerTable({ answer }: { answer: Answer | undefined }) {
  const say = useWords()
  const data = dataOf(answer)
  const paths = useMemo(() => listPaths(data), [data])
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const choice = chosen ?? firstPath(paths)?.join(' › ') ?? whole
  const table = useMemo(() => {
    const path = paths.find((candidate) => candidate.join(' › ') === choice)
    return path ? tableOf(data, path) : tableOf({ result: [data] }, ['result'])
  }, [data, paths, choice])
  if (!answer) return <p className="answer-table answer-note">{say.notRun}</p>
  if (table.columns.length === 0) return <p className="answer-table answer-note">{say.noTable}</p>
  return (
    <section className="answer-table" aria-label={say.table}>
      <div className="answer-tools">
        <select aria-label={say.whichList} value={choice} onChange={(event) => setChosen(event.target.value)}>
          {paths.map((path) => (
            <option key={path.join(' › ')}>{path.join(' › ')}</option>
          ))}
          <option value={whole}>{say.whole}</option>
        </select>
        <span role="status">{say.rows(table.rows.length)}</span>
        <button
          type="button"
          onClick={() => download(csvOf(table), fileName(choice, answer.receipt?.receivedAt ?? new Date()))}
        >
          {say.csv}
        </button>
        {table.isPartial && <strong className="answer-partial">{say.partialList}</strong>}
      </div>
      <Rows key={choice} table={table} caption={choice === whole ? say.whole : choice} />
    </section>
  )
}

function Rows({ table: { columns, rows }, caption }: { table: Table; caption: string }) {
  const say = useWords()
  const [start, setStart] = useState(0)
  const end = Math.min(start + pageSize, rows.length)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="answer-scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(start, end).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and never move.
              <tr key={start + index}>
                {columns.map((column) => (
                  <Cell key={column} value={row[column] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > pageSize && (
        <nav className="answer-pages" aria-label={say.rowsShown(start + 1, end, rows.length)}>
          <button type="button" disabled={start === 0} onClick={() => setStart(start - pageSize)}>
            {say.previous}
          </button>
          <span>{say.rowsShown(start + 1, end, rows.length)}</span>
          <button type="button" disabled={end === rows.length} onClick={() => setStart(start + pageSize)}>
            {say.next}
          </button>
        </nav>
      )}
    </>
  )
}

const Cell = ({ value }: { value: Json }) => (
  <td data-kind={value === null ? 'none' : typeof value}>{value === null ? '—' : textOf(value)}</td>
)

const dataOf = (answer: Answer | undefined): Json => {
  const result = answer?.result
  return typeof result === 'object' && result !== null && !Array.isArray(result)
    ? (result.data ?? null)
    : null
}

/** The file says which list it holds and when it was asked: a figure without its date can't be trusted later. */
function fileName(choice: string, at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`
  return `chiiki-${choice.replaceAll(/[^\w.]+/g, '-')}-${day}-${two(at.getHours())}${two(at.getMinutes())}.csv`
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
