import { randomBytes } from 'node:crypto'
import mongoose from 'mongoose'
import { afterAll, inject } from 'vitest'
import { withDatabase } from '../scripts/launch/stores.ts'

/** The address of a new, empty database for this test file; it's dropped when the file is done. */
export function testDatabase(label = 'test'): string {
  const uri = withDatabase(inject('storeUri'), `${label}_${randomBytes(6).toString('hex')}`)
  afterAll(() => dropDatabase(uri))
  return uri
}

/** Gives a database back to a store that copies them, and drops it in one that doesn't. */
export async function dropDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise()
  try {
    await connection.db?.command({ returnDatabase: 1 })
  } catch (error) {
    if (!isUnknownCommand(error)) throw error
    await connection.dropDatabase()
  } finally {
    await connection.close()
  }
}

/** Whether a store refused one of the commands that only the embedded one of a test run knows. */
export function isUnknownCommand(error: unknown): boolean {
  return (error as { code?: number }).code === 59
}
