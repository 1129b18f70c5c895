/**
 * Departments joining and leaving under load: `node tests/bench/joins.ts [changes] [clients]`. One process holds a gateway, two
 * subgraphs, the department's and the clients, so that times are those of a busy machine; what counts is that nothing fails.
 */
import { joinsUnderLoad } from '../joins-under-load.ts'

const [changes = 50, clients = 16] = process.argv.slice(2).map(Number)
const { refusedChanges, failed, guestFailed, ...figures } = await joinsUnderLoad({ changes, clients })
console.table({
  ...figures,
  refusedChanges: refusedChanges.length,
  failed: failed.length,
  guestFailed: guestFailed.length,
})
for (const text of [...refusedChanges, ...failed, ...guestFailed].slice(0, 5)) console.error(text)
process.exit(failed.length + guestFailed.length + refusedChanges.length > 0 ? 1 : 0)
