import { useEffect, useRef, useState } from 'react'
import { type Board, type Called, calledNow, keyOf, newlyCalled, timeIn } from './board.ts'
import { type Followed, follow, notYet } from './follow.ts'
import { nameOf } from './graph.ts'
import { QueuePanel } from './queue-panel.tsx'

/** As many numbers as can be read from across a hall. */
const mostShown = 8

/** The board of one counter, for a screen on the wall or a phone in the hand: the same state, told by sight and by voice. */
export function Screen({ counter }: { counter: string }) {
  const followed = useBoard(counter)
  const name = useName(counter)
  const now = useServerTime(followed)
  const { board } = followed
  return (
    <>
      <header>
        <h1>
          {name?.ja ?? '呼出表示盤'} <span lang="en">{name?.en ?? 'Queue board'}</span>
        </h1>
        <time dateTime={new Date(now).toISOString()}>{timeIn(now)}</time>
      </header>
      <main>
        <State followed={followed} />
        <Voice board={board} />
        {board && (
          <div className="board">
            <Calls board={board} />
            <section className="queues" aria-label="お待ちの状況 Queues">
              {board.queues.map((queue) => (
                <QueuePanel key={queue.series.id} queue={queue} now={now} />
              ))}
            </section>
          </div>
        )}
      </main>
    </>
  )
}

function Calls({ board }: { board: Board }) {
  const called = calledNow(board).slice(0, mostShown)
  return (
    <section className="calls" aria-label="お呼び出し中 Now called">
      <h2>
        お呼び出し中 <span lang="en">Now called</span>
      </h2>
      {called.length === 0 ? (
        <p className="none">
          お呼び出し中の番号はありません。<span lang="en">No number is called now.</span>
        </p>
      ) : (
        <ol>
          {called.map((each) => (
            <Call key={keyOf(each)} called={each} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Call({ called: { display, desk } }: { called: Called }) {
  return (
    <li>
      <strong>{display}</strong>
      {desk !== null && (
        <span className="desk">
          {desk}番窓口 <span lang="en">Desk {desk}</span>
        </span>
      )}
    </li>
  )
}

/** What is new is said once, for whoever listens instead of looking. */
function Voice({ board }: { board: Board | null }) {
  const before = useRef<Board | null>(null)
  const [said, setSaid] = useState<readonly Called[]>([])
  useEffect(() => {
    if (board === null || board === before.current) return
    const calls = newlyCalled(before.current, board)
    before.current = board
    if (calls.length > 0) setSaid(calls)
  }, [board])
  return (
    <div className="voice" role="status" aria-live="polite" aria-atomic="true">
      {said.map((each) => (
        <p key={keyOf(each)}>
          番号{each.display}の方、{each.desk === null ? '窓口' : `${each.desk}番の窓口`}へお越しください。
          <span lang="en">
            Number {each.displayEn}, please come to {each.desk === null ? 'the counter' : `desk ${each.desk}`}
            .
          </span>
        </p>
      ))}
    </div>
  )
}

/** Whether what is shown is of now: a board that stands still must not look alive. */
function State({ followed: { kind, board, receivedAt } }: { followed: Followed }) {
  if (kind === 'LIVE') return null
  if (kind === 'WAITING')
    return (
      <p className="state" role="status">
        つないでいます… <span lang="en">Connecting…</span>
      </p>
    )
  if (kind === 'NO_NUMBERS')
    return (
      <p className="state" role="status">
        この窓口は番号札を発行していません。<span lang="en">This counter gives no numbers.</span>
        <a href="?">
          窓口を選ぶ <span lang="en">Choose a counter</span>
        </a>
      </p>
    )
  const at = board === null || receivedAt === null ? null : timeIn(Date.parse(board.asOf))
  return (
    <p className="state away" role="alert">
      表示が更新されていません{at !== null && `（${at}現在）`}。窓口の声をお聞きください。
      <span lang="en">
        Not up to date{at !== null && ` (as of ${at})`}. Please listen for the counter's call.
      </span>
    </p>
  )
}

function useBoard(counter: string): Followed {
  const [followed, setFollowed] = useState<Followed>(notYet)
  useEffect(() => follow('graphql/stream', counter, setFollowed), [counter])
  return followed
}

function useName(counter: string) {
  const [name, setName] = useState<Awaited<ReturnType<typeof nameOf>>>(null)
  useEffect(() => {
    void nameOf(counter).then(setName)
  }, [counter])
  useEffect(() => {
    if (name) document.title = `${name.ja} 呼出表示盤`
  }, [name])
  return name
}

/** The graph's own time, by the screen's clock since the last state: a screen whose clock is wrong shows no wrong time. */
function useServerTime({ board, receivedAt }: Followed): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(tick)
  }, [])
  if (board === null || receivedAt === null) return now
  return Date.parse(board.asOf) + Math.max(0, now - receivedAt)
}
