import { useEffect, useState } from 'react'
import { type CounterName, countersWithBoards } from './graph.ts'

/** Which counter's board to show: those that give numbers. */
export function Choice() {
  const [counters, setCounters] = useState<CounterName[] | null | 'LOADING'>('LOADING')
  useEffect(() => {
    void countersWithBoards().then(setCounters)
  }, [])
  return (
    <main className="choice">
      <h1>
        呼出表示盤 <span lang="en">Queue boards</span>
      </h1>
      <p>
        窓口を選んでください。<span lang="en">Choose a counter.</span>
      </p>
      {counters === 'LOADING' && <p role="status">読み込んでいます…</p>}
      {counters === null && (
        <p role="alert">
          窓口の一覧を読めませんでした。再読み込みしてください。
          <span lang="en">The list of counters can't be read. Load the page again.</span>
        </p>
      )}
      {Array.isArray(counters) && (
        <ul>
          {counters.map(({ id, name }) => (
            <li key={id}>
              <a href={`?counter=${encodeURIComponent(id)}`}>
                {name.ja} {name.en && <span lang="en">{name.en}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
