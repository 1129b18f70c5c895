import { bounded } from '@chiiki/kit/bounded.ts'
import { type Connection, type Model, Schema } from 'mongoose'

type Mark = { _id: string; markedAt: Date }

export type DemonstrationStore = {
  readonly marks: Model<Mark>
  /** Whether everything that was done here is invented. */
  isMarked(): Promise<boolean>
  /**
   * Marks an empty store as one of invented things, for good.
   * @throws Error where anything was done in it: what is invented never stands beside what is real.
   */
  mark(now: Date): Promise<void>
}

const id = 'demonstration'
/** Whatever is done begins with one of these. */
const done = ['councils', 'proposals', 'opinions', 'wardPolicies', 'areaLists', 'eligibilities']

export function demonstrationStore(connection: Connection): DemonstrationStore {
  const schema = new Schema(
    { _id: { type: String, required: true }, markedAt: { type: Date, required: true } },
    { versionKey: false, strict: 'throw', collection: 'demonstration' },
  )
  const marks = connection.model(
    'demonstration',
    bounded(schema, { most: 1, because: 'a store is of invented things, or not' }),
  ) as unknown as Model<Mark>
  return {
    marks,
    isMarked: async () => (await marks.findById(id).lean()) !== null,
    mark: async (now) => {
      for (const name of done)
        if (await connection.collection(name).findOne({}, { projection: { _id: 1 } }))
          throw new Error(`${name} holds something already: invented things need a store of their own`)
      await marks.create({ _id: id, markedAt: now })
    },
  }
}
