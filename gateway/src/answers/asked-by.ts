import type { IncomingHttpHeaders } from 'node:http'

type Headers = Pick<IncomingHttpHeaders, 'authorization' | 'accept-language' | 'cache-control'>

/** What of a request's headers an answer depends on, and whether whoever asks wants none that's kept. */
export function askedBy(headers: Headers) {
  const { authorization, 'accept-language': language, 'cache-control': caching = '' } = headers
  return { authorization, language, isFreshWanted: /\bno-cache\b|\bno-store\b/i.test(caching) }
}
