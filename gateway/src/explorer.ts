import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { allowingIssuer, type SignIn, serveSignIn } from './sign-in.ts'

/**
 * Serves the built explorer at `/`, under the content security policy that its build wrote beside it (`csp.txt`), and at
 * `/signed-in`, where a provider sends people back to. Without a build, `/` says where the graph is.
 */
export async function serveExplorer(
  app: FastifyInstance,
  dir: string | undefined,
  signIn: SignIn,
): Promise<void> {
  serveSignIn(app, signIn)
  if (dir === undefined || !existsSync(join(dir, 'index.html'))) {
    app.get('/', async () => ({ graphql: '/graphql', ready: '/ready', health: '/health' }))
    return
  }
  const policy = allowingIssuer(policyIn(dir), signIn)
  await app.register(fastifyStatic, {
    root: dir,
    index: 'index.html',
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('content-security-policy', policy)
      // The build names each asset by a hash of what it holds; only the page itself changes under its name.
      reply.header(
        'cache-control',
        /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  app.get('/signed-in', (_request, reply) => reply.sendFile('index.html'))
}

const strict =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; connect-src 'self'"

function policyIn(dir: string): string {
  const file = join(dir, 'csp.txt')
  const policy = existsSync(file) ? readFileSync(file, 'utf8').replace(/\s+/g, ' ').trim() : ''
  return policy || strict
}
