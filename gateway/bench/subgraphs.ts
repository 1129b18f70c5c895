import { trialSubgraphs } from '../src/execution/trial-subgraphs.ts'
import { made } from './cases.ts'
import { bodyOf, listen } from './http.ts'

export type Served = { readonly name: string; readonly url: string }

/** The project's subgraphs over HTTP, with made-up data. What was asked once is answered from memory. */
export function serveSubgraphs(): Promise<Served[]> {
  return Promise.all(
    trialSubgraphs(made).map(async ({ name, source }) => {
      const known = new Map<string, string>()
      const url = await listen(async (request, response) => {
        const body = await bodyOf(request)
        let answer = known.get(body)
        if (answer === undefined) {
          const asked = { request: JSON.parse(body) } as Parameters<typeof source.process>[0]
          answer = JSON.stringify(await source.process(asked))
          known.set(body, answer)
        }
        response.setHeader('content-type', 'application/json')
        response.end(answer)
      })
      return { name, url }
    }),
  )
}
