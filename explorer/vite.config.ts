import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Two pages whose every file comes from the server that serves it. */
export default defineConfig({
  root,
  // Relative addresses: the page works under any host, port and path.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    // The explorer, and the board of a counter for a screen on the wall.
    rollupOptions: { input: ['index.html', 'board.html'].map((page) => `${root}${page}`) },
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    // Monaco is one piece of its own that is fetched after the first paint.
    chunkSizeWarningLimit: 4000,
  },
  // `vite` alone serves the sources for work on the page; the graph is then asked where CHIIKI_URL says.
  server: {
    fs: { allow: ['..'] },
    proxy: Object.fromEntries(
      ['/graphql', '/explorer.json'].map((path) => [path, process.env.CHIIKI_URL ?? 'http://localhost:4000']),
    ),
  },
})
