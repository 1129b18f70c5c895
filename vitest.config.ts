import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

const require = createRequire(import.meta.url)

// What Node made of the sources is kept for the next process that loads them: each isolated file is one.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node')

const never = ['**/node_modules/**', '**/dist/**']
const slices = ['services/**/*.test.ts', 'kit/**/*.test.ts']

export default defineConfig({
  resolve: {
    // graphql ships twice (CommonJS and ESM); one process must load one of them.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
  },
  test: {
    // Node loads sources itself, as it does where they serve; nothing is transformed.
    experimental: { viteModuleRunner: false },
    projects: [
      // Slices and kit keep nothing between files: they share what they load, which is a third of their work.
      { extends: true, test: { name: 'slices', include: slices, exclude: never, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['**/*.test.ts'], exclude: [...never, ...slices] } },
    ],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['tests/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores; while one file waits for the store, a browser or a process, another goes on.
    maxWorkers: 3,
    reporters: process.env.CHIIKI_REPORT
      ? ['default', ['json', { outputFile: process.env.CHIIKI_REPORT }]]
      : ['default'],
  },
})
