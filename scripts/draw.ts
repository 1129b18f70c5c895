/**
 * Repeats a draw by lot from what the graph tells everybody: `npm run draw -- DRAW_ID [URL]`. Exit code 0: all of it comes out
 * the same. docs/draws.md says what it does step by step, for whoever would rather write a program of their own.
 */
import { recompute } from './draw/recompute.ts'

const [id, url = 'http://localhost:4000/graphql'] = process.argv.slice(2)
if (id === undefined) {
  console.error('Which draw? npm run draw -- DRAW_ID [URL of the graph]')
  process.exit(2)
}
try {
  const { lines, faults } = await recompute(url, id)
  for (const line of lines) console.log(line)
  console.log(faults.length === 0 ? 'The draw comes out the same.' : 'The draw does NOT come out the same.')
  process.exit(faults.length === 0 ? 0 : 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(2)
}
