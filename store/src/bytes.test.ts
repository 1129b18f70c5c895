import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bytes } from './bytes.ts'

test('bytes come out as they went in, however they were cut on either side', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 })),
      fc.array(fc.nat(30)),
      (chunks, lengths) => {
        const bytes = new Bytes()
        for (const chunk of chunks) bytes.push(Buffer.from(chunk))
        const taken = []
        for (const length of lengths) {
          const before = bytes.length
          const piece = bytes.take(length)
          if (piece) taken.push(Buffer.from(piece))
          else expect(length).toBeGreaterThan(before)
        }
        const rest = bytes.take(bytes.length)
        expect(Buffer.concat([...taken, ...(rest ? [rest] : [])])).toEqual(Buffer.concat(chunks))
      },
    ),
  )
})
