/**
 * State machines as tables. The table is the only place that names next states; the rule, the API's
 * `availableActions` and the tests all read it.
 */
export type Transition<State extends string, Event extends string> = {
  readonly from: readonly State[]
  readonly event: Event
  readonly to: State
  /** The clause that the row rests on, e.g. `clause:K-2-2-4`. */
  readonly clause?: string
}

export type Machine<State extends string, Event extends string> = {
  readonly name: string
  readonly states: readonly State[]
  readonly initial: State
  readonly final: readonly State[]
  readonly transitions: readonly Transition<State, Event>[]
}

/** The state that `event` leads to from `state`, or null when the table has no such row. */
export function nextState<S extends string, E extends string>(
  machine: Machine<S, E>,
  state: S,
  event: E,
): S | null {
  return machine.transitions.find((row) => row.event === event && row.from.includes(state))?.to ?? null
}

/** The clause that an event rests on; null where the table names none. */
export function clauseOf<S extends string, E extends string>(
  machine: Machine<S, E>,
  event: E,
): string | null {
  return machine.transitions.find((row) => row.event === event && row.clause !== undefined)?.clause ?? null
}

/** Every event that the table has for `state`, in table order. */
export function eventsFrom<S extends string, E extends string>(machine: Machine<S, E>, state: S): E[] {
  return machine.transitions.filter((row) => row.from.includes(state)).map((row) => row.event)
}

/** What is wrong with a table: unknown or unreachable states, two answers to one event, dead ends. Empty when sound. */
export function faultsOf<S extends string, E extends string>(machine: Machine<S, E>): string[] {
  const faults: string[] = []
  const known = new Set<string>(machine.states)
  const seen = new Set<string>()
  for (const { from, event, to } of machine.transitions) {
    for (const state of [...from, to]) if (!known.has(state)) faults.push(`unknown state ${state}`)
    for (const state of from) {
      if (seen.has(`${state}/${event}`)) faults.push(`two rows for ${state} × ${event}`)
      seen.add(`${state}/${event}`)
      if (machine.final.includes(state)) faults.push(`${state} is final but ${event} leaves it`)
    }
  }
  const reached = new Set<S>([machine.initial])
  for (const state of reached) {
    for (const row of machine.transitions) if (row.from.includes(state)) reached.add(row.to)
  }
  for (const state of machine.states) {
    if (!reached.has(state)) faults.push(`${state} can't be reached from ${machine.initial}`)
    if (!machine.final.includes(state) && eventsFrom(machine, state).length === 0)
      faults.push(`${state} is a dead end`)
  }
  return faults
}
