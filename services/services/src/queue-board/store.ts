import { type Connection, type Model, Schema } from 'mongoose'

/** How often a counter's queues were changed by any process; changes close together count once. */
export type QueueMark = { _id: string; changes: number }

export type QueueBoardStore = { readonly marks: Model<QueueMark> }

export function queueBoardStore(connection: Connection): QueueBoardStore {
  const marks = new Schema(
    { _id: { type: String, required: true }, changes: { type: Number, required: true } },
    { versionKey: false, strict: 'throw', collection: 'queueMarks' },
  )
  return { marks: connection.model('queueMarks', marks) as unknown as QueueBoardStore['marks'] }
}
