import { type ClientSession, type Db, MongoClient, MongoServerError } from 'mongodb'
import type { Deed, Outcome, State } from './checker.ts'

export const accountCount = 8
export const startBalance = 1000
const counterCount = 4

type Account = { _id: number; balance: number }
type Counter = { _id: number; n: number; ids: string[] }
type Entry = { _id: string; from: number; to: number; amount: number }

function collections(db: Db) {
  return {
    inserted: db.collection<{ _id: string }>('inserted'),
    counters: db.collection<Counter>('counters'),
    accounts: db.collection<Account>('accounts'),
    ledger: db.collection<Entry>('ledger'),
  }
}

export async function prepare(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri)
  const { inserted, counters, accounts, ledger } = collections(client.db('histories'))
  for (const one of [inserted, counters, accounts, ledger]) await one.deleteMany({})
  await counters.insertMany(Array.from({ length: counterCount }, (_, _id) => ({ _id, n: 0, ids: [] })))
  await accounts.insertMany(
    Array.from({ length: accountCount }, (_, _id) => ({ _id, balance: startBalance })),
  )
  await client.close()
}

export type Writers = {
  deeds: Deed[]
  sums: number[]
  /** Lets everybody finish what they are at. */
  stop(): Promise<void>
}

/** Writers and a reader at work, each by itself, until told to stop. */
export function startWriters(uri: string, count: number, round: number): Writers {
  const deeds: Deed[] = []
  const sums: number[] = []
  let isStopped = false
  const write = async (writer: number) => {
    const client = new MongoClient(uri, { maxPoolSize: 2 })
    for (let n = 0; !isStopped; n++) await deed(client, `${round}-${writer}-${n}`, n, deeds)
    await client.close()
  }
  const read = async () => {
    const client = new MongoClient(uri, { maxPoolSize: 2 })
    while (!isStopped) await sumOf(client).then((sum) => sums.push(sum), ignoreLost)
    await client.close()
  }
  const all = [...Array.from({ length: count }, (_, writer) => write(writer)), read()]
  return {
    deeds,
    sums,
    async stop() {
      isStopped = true
      await Promise.all(all)
    },
  }
}

async function deed(client: MongoClient, id: string, n: number, deeds: Deed[]): Promise<void> {
  const { inserted, counters } = collections(client.db('histories'))
  const kind = n % 3
  if (kind === 0) {
    const outcome = await outcomeOf(inserted.insertOne({ _id: id }))
    deeds.push({ kind: 'insert', id, outcome })
  } else if (kind === 1) {
    const counter = n % counterCount
    const outcome = await outcomeOf(
      counters.updateOne({ _id: counter }, { $inc: { n: 1 }, $push: { ids: id } }),
    )
    deeds.push({ kind: 'count', id, outcome })
  } else {
    const from = Math.floor(Math.random() * accountCount)
    const to = (from + 1 + Math.floor(Math.random() * (accountCount - 1))) % accountCount
    const transfer = { from, to, amount: 1 + (n % 9) }
    const outcome = await outcomeOf(
      client.withSession((session) => session.withTransaction(() => move(client, session, id, transfer))),
    )
    deeds.push({ kind: 'transfer', id, ...transfer, outcome })
  }
}

/** Read, reckon, write: what a lost update would show in. */
async function move(
  client: MongoClient,
  session: ClientSession,
  id: string,
  { from, to, amount }: { from: number; to: number; amount: number },
): Promise<void> {
  const { accounts, ledger } = collections(client.db('histories'))
  const payer = await accounts.findOne({ _id: from }, { session })
  const payee = await accounts.findOne({ _id: to }, { session })
  await accounts.updateOne({ _id: from }, { $set: { balance: (payer?.balance ?? 0) - amount } }, { session })
  await accounts.updateOne({ _id: to }, { $set: { balance: (payee?.balance ?? 0) + amount } }, { session })
  await ledger.insertOne({ _id: id, from, to, amount }, { session })
}

async function sumOf(client: MongoClient): Promise<number> {
  const { accounts } = collections(client.db('histories'))
  const all = await client.withSession((session) =>
    session.withTransaction(() => accounts.find({}, { session, batchSize: 2 }).toArray()),
  )
  return all.reduce((sum, { balance }) => sum + balance, 0)
}

/** A server's plain refusal means that nothing was done; whatever else went wrong leaves it open. */
async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work
    return 'done'
  } catch (error) {
    const isPlain = error instanceof MongoServerError && error.errorLabels.length === 0
    return isPlain && error.code !== 11000 ? 'refused' : 'unknown'
  }
}

function ignoreLost(): void {
  // A reader whose connection was cut has seen nothing; it reads again.
}

export async function stateOf(uri: string, sums: readonly number[]): Promise<State> {
  const client = await MongoClient.connect(uri)
  const { inserted, counters, accounts, ledger } = collections(client.db('histories'))
  const state = {
    inserted: (await inserted.find().toArray()).map(({ _id }) => _id),
    counters: await counters.find().toArray(),
    accounts: (await accounts.find().toArray()).map(({ _id, balance }) => ({ account: _id, balance })),
    ledger: (await ledger.find().toArray()).map(({ _id, ...entry }) => ({ id: _id, ...entry })),
    sums,
  }
  await client.close()
  return state
}
