/** What the board of a counter says, as the stream tells it: numbers, desks, people waiting. Nothing of anybody. */
export type Called = {
  readonly display: string
  readonly displayEn: string
  readonly desk: string | null
  readonly calledAt: string | null
}
export type Queue = {
  readonly series: { readonly id: string }
  readonly code: string
  readonly name: { readonly ja: string; readonly en: string | null }
  readonly state: 'OPEN' | 'PAUSED' | 'CLOSED' | 'ENDED' | null
  readonly waitingCount: number
  readonly called: readonly Called[]
  readonly lastCalled: readonly Called[]
  readonly ready: readonly Called[]
  readonly absent: readonly Called[]
  readonly wait: {
    readonly shownMinutes: number | null
    readonly text: string
    readonly textEn: string
    readonly validUntil: string
    readonly staleness: 'LIVE' | 'STALE'
  }
}
export type Board = {
  readonly businessDate: string
  readonly asOf: string
  readonly waitingCount: number
  readonly queues: readonly Queue[]
}

const number = 'display displayEn: display(lang: EN) desk calledAt'

/** The whole board, each time it changes. */
export const boardSubscription = `subscription Board($counter: ID!) {
  queueBoard(counter: $counter) {
    businessDate asOf waitingCount
    queues {
      series { id } code name { ja en } state waitingCount
      called { ${number} } lastCalled { ${number} } ready { ${number} } absent { ${number} }
      wait { shownMinutes text textEn: text(lang: EN) validUntil staleness }
    }
  }
}`

/** The numbers that are called now at the counter, in all queues, the latest first. */
export function calledNow({ queues }: Board): Called[] {
  const at = ({ calledAt }: Called) => (calledAt === null ? 0 : Date.parse(calledAt))
  return queues.flatMap(({ called }) => called).toSorted((a, b) => at(b) - at(a))
}

/** What was called since the state before, also anew; nothing at the first state: nobody is called by the opening of a page. */
export function newlyCalled(before: Board | null, board: Board): Called[] {
  if (before === null) return []
  const known = new Set(calledNow(before).map(keyOf))
  return calledNow(board).filter((each) => !known.has(keyOf(each)))
}

export function keyOf({ display, desk, calledAt }: Called): string {
  return [display, desk, calledAt].join(' ')
}

/** The wait as it may be shown at an instant: nothing that's stale, or that may no longer be relied on. */
export function waitAt({ wait }: Queue, now: number): { readonly ja: string; readonly en: string } | null {
  if (wait.staleness === 'STALE' || Date.parse(wait.validUntil) <= now) return null
  return { ja: wait.text, en: wait.textEn }
}

/** The time of day in Asia/Tokyo, `10:05`, wherever the screen hangs. */
export function timeIn(at: number): string {
  return new Intl.DateTimeFormat('ja-JP', {
    ...{ timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(at)
}
