import cluster from 'node:cluster'
import { type Child, type ChildPlan, childOf, environmentOf, quietly } from './child.ts'

// All of them wait at one socket, which this process keeps: a connection that one didn't take before it left is taken by another. Connections that
// this process handed out would be lost with whoever left without having taken them.
cluster.schedulingPolicy = cluster.SCHED_NONE

/**
 * Starts a Node process whose place another one can take without its port being away for a moment: both listen at one socket, which outlives each of
 * them (Node's own cluster). The process itself knows nothing of that: it listens as it does alone. A worker whose launcher is gone ends at once.
 */
export function startWorker<Ready extends { ready: true }>(plan: ChildPlan): Child<Ready> {
  cluster.setupPrimary({
    exec: plan.module,
    args: [...(plan.args ?? [])],
    execArgv: quietly,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  // A worker is given all of this process's environment, but for what is named as undefined.
  const nothing = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]))
  return childOf<Ready>(plan, cluster.fork({ ...nothing, ...environmentOf(plan) }).process)
}
