import { MongoClient } from 'mongodb'

/** A client that changes an account in a transaction and then waits to be killed. */
const client = await MongoClient.connect(process.argv[2] as string)
const session = client.startSession()
session.startTransaction()
const accounts = client.db('histories').collection<{ _id: number; balance: number }>('accounts')
for (let isDone = false; !isDone; ) {
  isDone = await accounts.updateOne({ _id: 0 }, { $inc: { balance: 1_000_000 } }, { session }).then(
    () => true,
    async () => {
      await session.abortTransaction()
      session.startTransaction()
      return false
    },
  )
}
process.send?.('in a transaction')
setInterval(() => {}, 1000)
