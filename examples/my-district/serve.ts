/**
 * `npm run my-district`: builds the page and serves it at http://localhost:4200 (`PORT`), beside the graph at http://localhost:4000 (`CHIIKI_URL`). The page
 * asks this server, which passes its questions on to the graph: so it needs no leave of the graph to come from another origin.
 */
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage } from './build.ts'

export type ServedPage = { readonly url: string; close(): Promise<void> }

const files: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/main.js': ['main.js', 'text/javascript; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const mostBytes = 100_000
const passedOn = ['content-type', 'accept', 'authorization', 'graphql-client-name', 'x-request-id']
const passedBack = ['content-type', 'retry-after', 'x-request-id']

/** Builds the page and serves it; its questions go to the graph at `graphUrl`. Port 0 lets the system choose. */
export async function servePage(graphUrl: string, port = 0): Promise<ServedPage> {
  const dir = await mkdtemp(join(tmpdir(), 'chiiki-my-district-'))
  await buildPage(dir)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname
    const answering =
      path === '/graphql' ? passOn(graphUrl, request, response) : sendFile(dir, path, response)
    answering.catch(() => response.writeHead(502).end())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function sendFile(dir: string, path: string, response: ServerResponse): Promise<void> {
  const [name, type] = files[path] ?? []
  if (name === undefined || type === undefined) return void response.writeHead(404).end()
  const headers = { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-cache' }
  response.writeHead(200, headers).end(await readFile(join(dir, name)))
}

async function passOn(graphUrl: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > mostBytes) return void response.writeHead(413).end()
    chunks.push(chunk)
  }
  const headers = Object.fromEntries(
    passedOn.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])),
  )
  const answer = await fetch(`${graphUrl}/graphql`, { method: 'POST', headers, body: Buffer.concat(chunks) })
  for (const name of passedBack) {
    const value = answer.headers.get(name)
    if (value !== null) response.setHeader(name, value)
  }
  response.writeHead(answer.status).end(await answer.text())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { CHIIKI_URL = 'http://localhost:4000', PORT = '4200' } = process.env
  const page = await servePage(CHIIKI_URL, Number(PORT))
  console.log(`My district: ${page.url}, asking the graph at ${CHIIKI_URL}`)
}
