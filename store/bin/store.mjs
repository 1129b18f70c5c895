#!/usr/bin/env node
// In the repository, where Node runs TypeScript as it stands, the source; out of a package what was built of it.
import { existsSync } from 'node:fs'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(`The store needs Node 24 or newer, and this is ${process.versions.node}.`)
  process.exit(1)
}
const source = new URL('../src/main.ts', import.meta.url)
await import(existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href)
