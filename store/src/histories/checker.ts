/** What a writer asked for: acknowledged, refused for certain, or unknown because the connection was lost on the way. */
export type Outcome = 'done' | 'refused' | 'unknown'

/** One deed of a writer, by an id that no other has. */
export type Deed =
  | { kind: 'insert'; id: string; outcome: Outcome }
  | { kind: 'count'; id: string; outcome: Outcome }
  | { kind: 'transfer'; id: string; from: number; to: number; amount: number; outcome: Outcome }

/** What is in the store at the end. */
export type State = {
  inserted: readonly string[]
  /** Counters, each with the ids of the deeds that counted. */
  counters: readonly { n: number; ids: readonly string[] }[]
  accounts: readonly { account: number; balance: number }[]
  ledger: readonly { id: string; from: number; to: number; amount: number }[]
  /** Sums of all balances that readers saw in snapshots meanwhile. */
  sums: readonly number[]
}

/**
 * Judges a history: every acknowledged deed is there and none is there twice, none that was refused is there, counters and
 * balances are what the deeds add up to (an update that was lost would be missing in one and not in the other), and no
 * reader saw a transfer half done.
 *
 * @returns the faults in words; empty when there are none
 */
export function faultsOf(deeds: readonly Deed[], state: State, start: number): string[] {
  return [
    ...presence('insert', deeds, state.inserted),
    ...presence(
      'count',
      deeds,
      state.counters.flatMap(({ ids }) => ids),
    ),
    ...presence(
      'transfer',
      deeds,
      state.ledger.map(({ id }) => id),
    ),
    ...state.counters.flatMap(({ n, ids }, index) =>
      n === ids.length ? [] : [`counter ${index} stands at ${n} after ${ids.length} deeds`],
    ),
    ...balances(state, start),
    ...state.sums.flatMap((sum) => {
      const whole = start * state.accounts.length
      return sum === whole ? [] : [`a reader saw balances of ${sum} in all, not ${whole}`]
    }),
  ]
}

function presence(kind: Deed['kind'], deeds: readonly Deed[], found: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const id of found) times.set(id, (times.get(id) ?? 0) + 1)
  const faults: string[] = []
  for (const deed of deeds.filter((one) => one.kind === kind)) {
    const count = times.get(deed.id) ?? 0
    times.delete(deed.id)
    if (count > 1) faults.push(`${kind} ${deed.id} was applied ${count} times`)
    if (deed.outcome === 'done' && count === 0) faults.push(`${kind} ${deed.id} was acknowledged and is lost`)
    if (deed.outcome === 'refused' && count > 0) faults.push(`${kind} ${deed.id} was refused and is there`)
  }
  for (const id of times.keys()) faults.push(`${kind} ${id} is there, and nobody did it`)
  return faults
}

function balances({ accounts, ledger }: State, start: number): string[] {
  const due = new Map(accounts.map(({ account }) => [account, start]))
  for (const { from, to, amount } of ledger) {
    due.set(from, (due.get(from) ?? 0) - amount)
    due.set(to, (due.get(to) ?? 0) + amount)
  }
  return accounts.flatMap(({ account, balance }) =>
    balance === due.get(account)
      ? []
      : [`account ${account} holds ${balance}, its ledger says ${due.get(account)}`],
  )
}
