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

export async function dropDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise()
  await connection.dropDatabase()
  await connection.close()
}
