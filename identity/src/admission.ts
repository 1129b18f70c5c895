import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Lets a request in, or answers it. */
export type Admission = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/**
 * Who is let in: requests to the issuer's own host, so that a page which points its own name at this machine gets
 * nothing (the public keys may be fetched under any name), and no more than so many a minute from one address.
 */
export function admission(issuer: string, requestsPerMinute: number): Admission {
  const { host } = new URL(issuer)
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 })
  return async (request, response) => {
    const path = request.url?.split('?')[0]
    if (request.headers.host !== host && path !== '/jwks') {
      answer(response, 421, 'misdirected_request', `This provider answers as ${issuer} only.`)
      return false
    }
    try {
      await limiter.consume(request.socket.remoteAddress ?? '')
      return true
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      response.setHeader('retry-after', Math.ceil(refused.msBeforeNext / 1_000))
      const limit = `More than ${requestsPerMinute} requests in a minute from one address.`
      answer(response, 429, 'too_many_requests', limit)
      return false
    }
  }
}

function answer(response: ServerResponse, status: number, error: string, description: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  response.end(JSON.stringify({ error, error_description: description }))
}
