import { describe, expect, test } from 'vitest'
import { decode, encode } from '../bson/document.ts'
import { messageOf } from '../testing/raw-client.ts'
import { crc32c } from './crc32c.ts'
import { limits, MalformedMessage, opcode, readRequest, writeReply } from './message.ts'

describe('reading', () => {
  test('a command and its document sequences', () => {
    const documents = [{ a: 1 }, { b: '二' }]
    const request = readRequest(messageOf({ insert: 'c', $db: 'd' }, { sequences: { documents } }))
    expect(decode(request.body)).toEqual({ insert: 'c', $db: 'd' })
    expect(request.sequences.get('documents')).toEqual(
      Buffer.concat(documents.map((one) => Buffer.from(encode(one)))),
    )
    expect(request.wantsReply).toBe(true)
  })

  test('moreToCome asks for no reply', () => {
    expect(readRequest(messageOf({ ping: 1 }, { moreToCome: true })).wantsReply).toBe(false)
  })

  test('a checksum that is right is accepted and one that is not is refused', () => {
    const message = messageOf({ ping: 1 }, { checksum: true })
    expect(decode(readRequest(message).body)).toEqual({ ping: 1 })
    message.writeUInt8((message.at(-1) as number) ^ 1, message.length - 1)
    expect(() => readRequest(message)).toThrow('the checksum does not match')
  })

  test('the old form of the first greeting', () => {
    const head = Buffer.alloc(20)
    const document = Buffer.from(encode({ isMaster: 1 }))
    const rest = Buffer.concat([Buffer.from('admin.$cmd\0'), Buffer.alloc(8), document])
    head.writeInt32LE(head.length + rest.length, 0)
    head.writeInt32LE(opcode.query, 12)
    expect(decode(readRequest(Buffer.concat([head, rest])).body)).toEqual({ isMaster: 1 })
  })

  test.each([
    ['an unknown opcode', (message: Buffer) => message.writeInt32LE(2001, 12)],
    ['an unknown required flag', (message: Buffer) => message.writeUInt32LE(4, 16)],
    ['an unknown kind of section', (message: Buffer) => message.writeUInt8(9, 20)],
    ['a section longer than its message', (message: Buffer) => message.writeInt32LE(1 << 20, 21)],
    ['a section of negative length', (message: Buffer) => message.writeInt32LE(-1, 21)],
  ])('%s is malformed', (_, damage) => {
    const message = messageOf({ ping: 1 })
    damage(message)
    expect(() => readRequest(message)).toThrow(MalformedMessage)
  })

  test('a message cut anywhere is malformed, never misread', () => {
    const message = messageOf({ insert: 'c' }, { sequences: { documents: [{ a: 1 }, { b: 2 }] } })
    const whole = decode(readRequest(message).body)
    for (let length = 16; length < message.length; length++) {
      const cut = message.subarray(0, length)
      try {
        expect(decode(readRequest(cut).body)).toEqual(whole)
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedMessage)
      }
    }
  })
})

test('a reply names the request it answers and has the form the request came in', () => {
  const document = encode({ ok: 1 })
  const reply = writeReply({ id: 77, opcode: opcode.message }, document)
  expect([reply.readInt32LE(0), reply.readInt32LE(8), reply.readInt32LE(12)]).toEqual([
    reply.length,
    77,
    opcode.message,
  ])
  expect(decode(reply.subarray(21))).toEqual({ ok: 1 })
  const old = writeReply({ id: 78, opcode: opcode.query }, document)
  expect([old.readInt32LE(8), old.readInt32LE(12), old.readInt32LE(32)]).toEqual([78, opcode.reply, 1])
  expect(decode(old.subarray(36))).toEqual({ ok: 1 })
})

test('limits are those that MongoDB has', () => {
  expect(limits).toEqual({ document: 16_777_216, message: 48_000_000, batch: 25_000 })
})

test('CRC-32C of the well-known check string', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
})
