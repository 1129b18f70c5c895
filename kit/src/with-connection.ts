import mongoose, { type Connection } from 'mongoose'

/** Opens a store for a command that looks at it or mends it, and closes it after: nothing is built, nothing imported. */
export async function withConnection<T>(
  uri: string,
  use: (connection: Connection) => Promise<T>,
  waitMs = 5_000,
): Promise<T> {
  const connection = mongoose.createConnection()
  await connection.openUri(uri, {
    autoCreate: false,
    autoIndex: false,
    serverSelectionTimeoutMS: waitMs,
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority' },
  })
  try {
    return await use(connection)
  } finally {
    await connection.close()
  }
}
