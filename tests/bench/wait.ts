/**
 * How well the estimate of waits does on days it hasn't seen, beside the simple estimators that counters use: `npm run bench:wait`.
 * The days are made up (tests/bench/wait/scenario.ts); in some of them what the estimator believes is wrong.
 *
 * Each scenario: 60 days to learn from, 25 to calibrate on, 25 to be judged by; after each judged day the counter learns it, as it
 * would in operation. Prints a table in Markdown; minutes, mean over seeds [lowest–highest].
 */
import { arch, cpus, platform } from 'node:os'
import { judge, type Verdict } from './wait/judge.ts'
import { scenarios } from './wait/scenario.ts'

const seeds = process.argv[2] === 'quick' ? [1] : [1, 2, 3]
const only = process.argv[3]
const began = performance.now()

const average = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
const one = (value: number) => value.toFixed(1)
const share = (values: readonly (number | null)[]) =>
  values.every((each) => each !== null) ? `${Math.round(100 * average(values as number[]))} %` : '–'
const signed = (value: number) => `${value < 0 ? '−' : '+'}${one(Math.abs(value))}`

for (const scenario of scenarios.filter(({ name }) => only === undefined || name === only)) {
  const runs = seeds.map((seed) => judge(scenario, seed))
  const { waits } = runs[0] ?? { waits: [] }
  const all = runs.flatMap((run) => run.waits)
  const sorted = all.toSorted((a, b) => a - b)
  const mean = average(all)
  console.log(`\n### ${scenario.name}: ${scenario.says}\n`)
  console.log(
    `Mean wait ${one(mean)} min, nine in ten at most ${one(sorted[Math.floor(sorted.length * 0.9)] ?? 0)}; absent when called ${share(runs.map((run) => run.absent))}; ${all.length} people judged (${waits.length} with the first seed).\n`,
  )
  table(runs.map(({ verdicts }) => verdicts))
  const seconds = runs.flatMap((run) => run.secondWaits)
  if (seconds.length === 0) continue
  console.log(
    `\nThe second call (処理→交付), told when the matter goes to the back office: mean ${one(average(seconds))} min, ${seconds.length} people judged.\n`,
  )
  table(runs.map(({ second }) => second))
}

function table(runs: readonly ReadonlyMap<string, Verdict>[]): void {
  console.log('| Estimator | MAE [min–max] | bias | in 10–90 | width | > 10 min late, median | as shown |')
  console.log('|---|---|---|---|---|---|---|')
  for (const name of runs[0]?.keys() ?? []) {
    const each = runs.flatMap((verdicts) => verdicts.get(name) ?? [])
    console.log(`| ${name} | ${row(each)} |`)
  }
}

function row(each: readonly Verdict[]): string {
  const errors = each.map(({ meanAbsolute }) => meanAbsolute)
  const width = each.every((verdict) => verdict.width !== null)
    ? one(average(each.map((verdict) => verdict.width ?? 0)))
    : '–'
  return [
    `${one(average(errors))} [${one(Math.min(...errors))}–${one(Math.max(...errors))}]`,
    signed(average(each.map(({ bias }) => bias))),
    share(each.map(({ coverage }) => coverage)),
    width,
    share(each.map(({ latePoint }) => latePoint)),
    share(each.map(({ lateShown }) => lateShown)),
  ].join(' | ')
}

console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.version}: ${Math.round((performance.now() - began) / 1000)} s, ${Math.round(process.cpuUsage().user / 1e6)} s of them at work, seeds ${seeds.join(', ')}.`,
)
