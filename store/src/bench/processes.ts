import { readdirSync, readFileSync } from 'node:fs'

/** Memory of processes in MiB; pages that several share count in parts. */
export function memoryOf(pids: readonly number[]): number {
  return Math.round(sum(pids, (pid) => pss(pid)) / 1024)
}

/** Microseconds of processor time that processes have used, all threads together. */
export function processorTime(pids: readonly number[]): number {
  return sum(pids, (pid) => sum(readdirSync(`/proc/${pid}/task`), (task) => runtime(pid, task))) / 1000
}

function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
}

/** Nanoseconds, as the scheduler counts them. */
function runtime(pid: number, task: string): number {
  return Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0])
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((all, one) => {
    try {
      return all + of(one)
    } catch {
      return all // it ended meanwhile
    }
  }, 0)
}
