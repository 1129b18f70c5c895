/** Messages of PostgreSQL's protocol, version 3, that a client sends. Parameters and results are binary. */

export type Parameter = Uint8Array | string | null

const sync = Buffer.from([0x53, 0, 0, 0, 4])
export const terminate = Buffer.from([0x58, 0, 0, 0, 4])

/** The first message of a connection. `options` are settings of the session (`-c name=value …`). */
export function startup(user: string, database: string, options: string): Buffer {
  const body = Buffer.from(
    `user\0${user}\0database\0${database}\0options\0${options}\0client_encoding\0UTF8\0\0`,
  )
  const head = Buffer.alloc(8)
  head.writeInt32BE(body.length + 8, 0)
  head.writeInt32BE(196608, 4)
  return Buffer.concat([head, body])
}

/** Asks, on a connection of its own, that the statement a backend is running be cancelled. */
export function cancel(pid: number, key: Uint8Array): Buffer {
  const head = Buffer.alloc(12)
  head.writeInt32BE(12 + key.length, 0)
  head.writeInt32BE(80877102, 4)
  head.writeInt32BE(pid, 8)
  return Buffer.concat([head, key])
}

/** Statements without parameters; several may be separated by semicolons. */
export function simpleQuery(sql: string): Buffer {
  return message('Q', Buffer.from(`${sql}\0`))
}

/** Makes a statement known by a name; to be sent once a connection. */
export function parse(name: string, sql: string): Buffer {
  return message('P', Buffer.from(`${name}\0${sql}\0\0\0`))
}

/** Makes a name unknown again. */
export function forget(name: string): Buffer {
  return message('C', Buffer.from(`S${name}\0`))
}

/** Runs a named statement: bind and execute in one piece, and behind the last of some that belong together, sync. */
export function runStatement(name: string, parameters: readonly Parameter[], isLast: boolean): Buffer {
  const values = parameters.map((value) => (typeof value === 'string' ? Buffer.from(value) : value))
  const nameBytes = Buffer.byteLength(name)
  const valueBytes = values.reduce((sum, value) => sum + 4 + (value?.length ?? 0), 0)
  const bindLength = 4 + 1 + nameBytes + 1 + 2 + 2 + 2 + valueBytes + 2 + 2
  const all = Buffer.allocUnsafe(1 + bindLength + 10 + (isLast ? sync.length : 0))
  let at = all.writeUInt8(0x42, 0)
  at = all.writeInt32BE(bindLength, at)
  at = all.writeUInt8(0, at)
  at += all.write(name, at)
  at = all.writeUInt8(0, at)
  at = all.writeInt16BE(1, at)
  at = all.writeInt16BE(1, at)
  at = all.writeInt16BE(values.length, at)
  for (const value of values) {
    at = all.writeInt32BE(value ? value.length : -1, at)
    if (value) {
      all.set(value, at)
      at += value.length
    }
  }
  at = all.writeInt16BE(1, at)
  at = all.writeInt16BE(1, at)
  at = all.writeUInt8(0x45, at)
  at = all.writeInt32BE(9, at)
  at = all.writeUInt8(0, at)
  at = all.writeInt32BE(0, at)
  if (isLast) all.set(sync, at)
  return all
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(type, 0, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

/** The columns of a DataRow message, which begins at a place; a null column is null. */
export function rowOf(bytes: Buffer, from: number): (Buffer | null)[] {
  const columns: (Buffer | null)[] = []
  let at = from + 7
  for (let left = bytes.readUInt16BE(from + 5); left > 0; left--) {
    const length = bytes.readInt32BE(at)
    at += 4
    columns.push(length < 0 ? null : bytes.subarray(at, at + length))
    if (length > 0) at += length
  }
  return columns
}

/** The fields of an ErrorResponse by their letter: C is the SQLSTATE, M the message, D the detail. */
export function errorFields(message: Buffer): Map<string, string> {
  const fields = new Map<string, string>()
  for (const part of message.toString('utf8', 5).split('\0')) {
    if (part !== '') fields.set(part[0] as string, part.slice(1))
  }
  return fields
}
