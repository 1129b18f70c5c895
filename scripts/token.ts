/**
 * Prints an access token of this machine's own issuer: `npm run --silent token -- head-office-planner@office:hq`.
 * Only a graph that was started without OIDC_ISSUER accepts it.
 */
import { join } from 'node:path'
import { localIssuer, localToken } from './launch/issuer.ts'

const posts = process.argv.slice(2)
const shape = /^[a-z][a-z0-9-]*@[a-z]+:[a-z0-9-]+$/
const wrong = posts.filter((post) => !shape.test(post))
if (posts.length === 0 || wrong.length > 0) {
  console.error(
    `Usage: npm run --silent token -- POST@OFFICE …, e.g. head-office-planner@office:hq or centre-director@office:center-ikejiri${
      wrong.length > 0 ? `\nNot of that shape: ${wrong.join(' ')}` : ''
    }`,
  )
  process.exit(1)
}
const stateDir = process.env.CHIIKI_STATE_DIR ?? join(import.meta.dirname, '..', '.chiiki')
await localIssuer(stateDir)
console.log(await localToken(stateDir, `local:${posts[0]}`, posts, 12))
