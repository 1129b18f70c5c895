import { connect, type Socket } from 'node:net'

/** Sends bytes as they stand and no more, and returns all that comes back. */
export function sendRaw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(url, bytes)
    socket.on('connect', () => socket.end())
    let said = ''
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(said) : reject(error),
    )
    socket.on('close', () => resolve(said))
  })
}

/** A connection on which these bytes were sent and no more follow. */
export function open(url: string, bytes: string): Socket {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.on('connect', () => socket.write(bytes, 'latin1'))
  return socket
}

/** The statuses of the answers in what a connection said, in their order. */
export function statusesIn(said: string): number[] {
  return [...said.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map(([, status]) => Number(status))
}

const body = '{"query":"{ __typename }"}'
const post = (headers: string, content = body) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${content}`
const smuggled = post(`Content-Length: ${body.length}`)

/** Requests whose end two servers in a row could see at different places, and others that no client sends. */
export const smuggling: readonly (readonly [trick: string, bytes: string])[] = [
  [
    'content-length beside chunks',
    post(`Content-Length: 4\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${smuggled}`),
  ],
  [
    'chunks beside content-length',
    post(`Transfer-Encoding: chunked\r\nContent-Length: ${body.length}`, `0\r\n\r\n${smuggled}`),
  ],
  ['two lengths that differ', post(`Content-Length: ${body.length}\r\nContent-Length: 0`, body + smuggled)],
  ['two lengths that agree', post(`Content-Length: ${body.length}\r\nContent-Length: ${body.length}`)],
  ['a list of lengths', post(`Content-Length: ${body.length}, 0`, body + smuggled)],
  ['a length with a sign', post(`Content-Length: +${body.length}`)],
  ['a negative length', post('Content-Length: -1')],
  ['a length in hexadecimal', post('Content-Length: 0x1a')],
  ['a folded header', post(`X-A: b\r\n Content-Length: 0\r\nContent-Length: ${body.length}`)],
  ['a folded transfer-encoding', post('Transfer-Encoding:\r\n chunked', `0\r\n\r\n${smuggled}`)],
  ['a space before the colon', post(`Content-Length : ${body.length}`)],
  ['chunked, spelt otherwise', post('Transfer-Encoding: xchunked', `0\r\n\r\n${smuggled}`)],
  [
    'chunked twice',
    post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked, identity', `0\r\n\r\n${smuggled}`),
  ],
  ['an encoding after chunked', post('Transfer-Encoding: chunked, gzip', `0\r\n\r\n${smuggled}`)],
  ['a bare line feed between headers', `POST /graphql HTTP/1.1\nHost: localhost\nContent-Length: 0\n\n`],
  ['a bare carriage return in a header', post(`X-A: b\rContent-Length: 0\r\nContent-Length: ${body.length}`)],
  ['a zero byte in a header', post(`X-A: b\0c\r\nContent-Length: ${body.length}`)],
  ['a chunk longer than any', post('Transfer-Encoding: chunked', `FFFFFFFFFFFFFFFFF\r\n${body}`)],
  ['a chunk of no number', post('Transfer-Encoding: chunked', `zz\r\n${body}\r\n0\r\n\r\n`)],
  [
    'no host',
    `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ],
  [
    'two hosts',
    `POST /graphql HTTP/1.1\r\nHost: a\r\nHost: b\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n'],
  ['a version that is none', `POST /graphql HTTP/9.9\r\nHost: localhost\r\n\r\n`],
  [
    'headers without end',
    `GET /graphql HTTP/1.1\r\nHost: localhost\r\n${`X-A: ${'b'.repeat(1_000)}\r\n`.repeat(40)}\r\n`,
  ],
]
