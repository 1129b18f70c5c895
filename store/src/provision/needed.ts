import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const loadable = 1
const dynamic = 2
const tag = { end: 0, needed: 1, strings: 5 }

/** The libraries that a program or library asks its loader for (DT_NEEDED). Reads 64-bit little-endian ELF. */
export function neededBy(elf: Buffer): string[] {
  if (elf.length < 64 || elf.readUInt32BE(0) !== 0x7f454c46 || elf[4] !== 2 || elf[5] !== 1) {
    throw new RangeError('not a 64-bit little-endian ELF file')
  }
  const segments = Array.from({ length: elf.readUInt16LE(56) }, (_, index) => {
    const at = number(elf, 32) + index * elf.readUInt16LE(54)
    const [offset, address, size] = [number(elf, at + 8), number(elf, at + 16), number(elf, at + 32)]
    return { type: elf.readUInt32LE(at), offset, address, size }
  })
  const section = segments.find(({ type }) => type === dynamic)
  if (!section) return []
  const entries: [tag: number, value: number][] = []
  for (let at = section.offset; at < section.offset + section.size; at += 16) {
    const kind = number(elf, at)
    if (kind === tag.end) break
    entries.push([kind, number(elf, at + 8)])
  }
  const address = entries.find(([kind]) => kind === tag.strings)?.[1] ?? 0
  const holder = segments.find(
    (one) => one.type === loadable && address >= one.address && address < one.address + one.size,
  )
  if (!holder) return []
  const strings = holder.offset + address - holder.address
  return entries
    .filter(([kind]) => kind === tag.needed)
    .map(([, at]) => elf.toString('latin1', strings + at, elf.indexOf(0, strings + at)))
}

function number(elf: Buffer, at: number): number {
  return Number(elf.readBigUInt64LE(at))
}

/** What programs ask for, and what that asks for, and isn't in any of the folders: the names with who asks. */
export function missingLibraries(programs: readonly string[], folders: readonly string[]): string[] {
  const seen = new Set<string>()
  const missing: string[] = []
  const queue = [...programs]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const name of neededBy(readFileSync(path))) {
      if (seen.has(name)) continue
      seen.add(name)
      const found = folders.map((folder) => join(folder, name)).find((one) => existsSync(one))
      if (found) queue.push(found)
      else missing.push(`${name}, which ${basename(path)} needs`)
    }
  }
  return missing
}
