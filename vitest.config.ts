import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

export default defineConfig({
  resolve: {
    // graphql ships twice (CommonJS and ESM); one process must load one of them.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
  },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['tests/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores, and the store and the browser want theirs.
    maxWorkers: 2,
    reporters: process.env.CHIIKI_REPORT
      ? ['default', ['json', { outputFile: process.env.CHIIKI_REPORT }]]
      : ['default'],
  },
})
