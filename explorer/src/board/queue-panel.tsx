import { type Called, type Queue, waitAt } from './board.ts'

const states = {
  OPEN: { ja: '番号札を発行中', en: 'Numbers are given' },
  PAUSED: { ja: '発行を一時停止中', en: 'Paused' },
  CLOSED: { ja: '発行を終了', en: 'No more numbers today' },
  ENDED: { ja: '本日は終了', en: 'Over for today' },
} as const
const notOpened = { ja: '本日はまだ始まっていません', en: 'Not opened today' }

/** One queue: people waiting, the wait while it holds, and the numbers that are to come again. */
export function QueuePanel({ queue, now }: { queue: Queue; now: number }) {
  const { code, name, state, waitingCount } = queue
  const wait = waitAt(queue, now)
  const told = state === null ? notOpened : states[state]
  return (
    <article>
      <h2>
        <b>{code}</b> {name.ja} {name.en && <span lang="en">{name.en}</span>}
      </h2>
      <p className="waiting">
        お待ち <b>{waitingCount}</b>人 <span lang="en">{waitingCount} waiting</span>
      </p>
      {state !== 'OPEN' && (
        <p>
          {told.ja} <span lang="en">{told.en}</span>
        </p>
      )}
      {state === 'OPEN' && (
        <p className="wait">
          {wait ? wait.ja : '待ち時間は、いま確かめられません。'}{' '}
          <span lang="en">{wait ? wait.en : "The wait can't be told right now."}</span>
        </p>
      )}
      <dl>
        <Numbers ja="交付できます" en="Ready" numbers={queue.ready} />
        <Numbers ja="ご案内中" en="Being served" numbers={queue.lastCalled} />
        <Numbers ja="いらっしゃらなかった方" en="Missed the call" numbers={queue.absent} />
      </dl>
    </article>
  )
}

function Numbers({ ja, en, numbers }: { ja: string; en: string; numbers: readonly Called[] }) {
  if (numbers.length === 0) return null
  return (
    <div>
      <dt>
        {ja} <span lang="en">{en}</span>
      </dt>
      {numbers.map(({ display, desk }) => (
        <dd key={display}>
          {display}
          {desk !== null && <small> {desk}番</small>}
        </dd>
      ))}
    </div>
  )
}
