import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import type { Figures } from './load.ts'

/** What came of one case with one gateway: its rounds, and the megabytes that it held after them. */
export type Line = {
  readonly name: string
  readonly gateway: string
  readonly rounds: readonly Figures[]
  readonly memory: number
}

export type Row = Readonly<Record<string, string | number>>

/** A line for each case and gateway. Ratios are medians of those of single rounds, which lie side by side in time. */
export function rowsOf(lines: readonly Line[]): Row[] {
  return lines.map((line) => {
    const to = (gateway: string, of: (figures: Figures) => number) =>
      ratio(line, find(lines, line.name, gateway), of)
    const perSecond = median(line.rounds.map(({ perSecond }) => perSecond))
    const cpuMs = median(line.rounds.map(({ cpuMs }) => cpuMs))
    return {
      case: line.name,
      gateway: line.gateway,
      'requests/s': Math.round(perSecond),
      'p99 ms': rounded(median(line.rounds.map(({ p99 }) => p99)), 1),
      'CPU ms': rounded(cpuMs, 2),
      'memory MB': Math.round(line.memory),
      'requests/s to stock': to('stock', ({ perSecond }) => perSecond),
      'CPU to stock': to('stock', ({ cpuMs }) => cpuMs),
      'CPU to floor': to('floor', ({ cpuMs }) => cpuMs),
      'busy %': Math.round((perSecond * cpuMs) / 10),
    }
  })
}

/** Of each case what ours comes to beside stock, the faster of Hive's, and the floor. */
export function aims(lines: readonly Line[]): Row[] {
  return lines
    .filter(({ gateway }) => gateway === 'ours')
    .map((own) => {
      const hives = lines.filter(({ name, gateway }) => name === own.name && fair.includes(gateway))
      const [first, ...others] = hives.map((hive) => ratio(own, hive, ({ perSecond }) => perSecond))
      return {
        case: own.name,
        'times stock (5 wanted)': ratio(own, find(lines, own.name, 'stock'), ({ perSecond }) => perSecond),
        'times the faster Hive (1.5 wanted)':
          first === undefined ? '–' : Math.min(Number(first), ...others.map(Number)),
        'CPU to floor (1.6 at most)': ratio(own, find(lines, own.name, 'floor'), ({ cpuMs }) => cpuMs),
      }
    })
}

const fair = ['hive', 'hive rust']

const find = (lines: readonly Line[], name: string, gateway: string) =>
  lines.find((each) => each.name === name && each.gateway === gateway)

function ratio(line: Line, to: Line | undefined, of: (figures: Figures) => number): number | string {
  if (!to) return '–'
  return rounded(median(line.rounds.map((each, round) => of(each) / of(to.rounds[round] as Figures))), 2)
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

export function markdown(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  const cells = (values: readonly unknown[]) => `| ${values.join(' | ')} |`
  return [
    cells(names),
    cells(names.map(() => '--')),
    ...rows.map((row) => cells(names.map((name) => row[name]))),
  ].join('\n')
}

/** On what it was measured. */
export function circumstances(of: {
  seconds: number
  rounds: number
  connections: number
  isPinned: boolean
}): string {
  const { seconds, rounds, connections, isPinned } = of
  const cores = `${availableParallelism() + (isPinned ? 1 : 0)} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`
  const where = isPinned
    ? 'each gateway alone on a core, its subgraphs and clients on the others'
    : 'all processes on the same cores'
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, Node ${process.version}, ${cores}; ${where}; ${connections} connections, ${rounds} rounds of ${seconds} s.`
}

const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->']

/** Puts the text in the place of the figures of a page. */
export async function writeFigures(page: string, text: string): Promise<void> {
  const before = await readFile(page, 'utf8')
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`${page} has no place for figures`)
  await writeFile(page, `${before.slice(0, from + begin.length)}\n${text}\n${before.slice(to)}`)
}
