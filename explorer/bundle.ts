import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** `node bundle.ts <folder>`: bundles the page into that folder. For `build.ts`, which decides whether and where. */
await build({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  logLevel: 'error',
  build: { outDir: process.argv[2], emptyOutDir: true },
})
