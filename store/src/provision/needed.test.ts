import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryDir } from '../testing/temporary-store.ts'
import { missingLibraries, neededBy } from './needed.ts'

let dir: { path: string; remove(): void }
beforeEach(() => {
  dir = temporaryDir()
})
afterEach(() => dir.remove())

/** An ELF file of 64 bits, little-endian, that asks for libraries and holds nothing else. */
function elf(needed: readonly string[]): Buffer {
  const strings = Buffer.from(`\0${needed.map((name) => `${name}\0`).join('')}`)
  const [headers, dynamic] = [64, 64 + 2 * 56]
  const text = dynamic + (needed.length + 2) * 16
  const file = Buffer.concat([Buffer.alloc(text), strings])
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1])
  file.writeBigUInt64LE(BigInt(headers), 32)
  file.writeUInt16LE(56, 54)
  file.writeUInt16LE(2, 56)
  const shift = 0x1000n // addresses aren't offsets
  const segments = [
    { type: 1, offset: 0, size: file.length },
    { type: 2, offset: dynamic, size: text - dynamic },
  ]
  for (const [index, { type, offset, size }] of segments.entries()) {
    file.writeUInt32LE(type, headers + index * 56)
    file.writeBigUInt64LE(BigInt(offset), headers + index * 56 + 8)
    file.writeBigUInt64LE(BigInt(offset) + shift, headers + index * 56 + 16)
    file.writeBigUInt64LE(BigInt(size), headers + index * 56 + 32)
  }
  const entries = [...needed.map((name) => [1n, BigInt(strings.indexOf(name))]), [5n, BigInt(text) + shift]]
  for (const [index, [tag = 0n, value = 0n]] of entries.entries()) {
    file.writeBigUInt64LE(tag, dynamic + index * 16)
    file.writeBigUInt64LE(value, dynamic + index * 16 + 8)
  }
  return file
}

test('the libraries that a program asks for are read from its file, without running it', () => {
  expect(neededBy(elf(['libc.so.6', 'libpq.so.5']))).toEqual(['libc.so.6', 'libpq.so.5'])
  expect(neededBy(elf([]))).toEqual([])
  expect(() => neededBy(Buffer.from('#!/bin/sh\n'))).toThrow('not a 64-bit little-endian ELF file')
})

test('what is asked for anywhere down the line and isn’t there is said, with who asks', () => {
  const put = (name: string, needed: readonly string[]) => writeFileSync(join(dir.path, name), elf(needed))
  put('program', ['liba.so', 'libb.so'])
  put('liba.so', ['libb.so', 'libgone.so'])
  put('libb.so', ['liba.so'])
  expect(missingLibraries([join(dir.path, 'program')], [dir.path])).toEqual([
    'libgone.so, which liba.so needs',
  ])
})
