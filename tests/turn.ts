/**
 * For tests with more forms of one thing than a run has time for: each run takes some, the next day's the next ones, so that all are met over the days.
 * `CHIIKI_ATTACKS=all` takes all, `CHIIKI_TURN=n` the forms of another day again.
 */
export const isWhole = process.env.CHIIKI_ATTACKS === 'all'
const day = Number(process.env.CHIIKI_TURN ?? Math.floor(Date.now() / 86_400_000))

/** Whether form number `index` is taken in this run, where one of so many is. */
export function isItsTurn(index: number, oneOf: number): boolean {
  return isWhole || (index + day) % oneOf === 0
}

/** What to set to have this run's forms again. */
export const turn = isWhole ? 'CHIIKI_ATTACKS=all' : `CHIIKI_TURN=${day}`
