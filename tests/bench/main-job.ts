/**
 * What the main job's two queries cost, asked of a running graph: `npm start` in one terminal, `npm run bench` in another.
 * Each is measured beside the smallest question there is ({ __typename }), in turns, so that the ratio means something
 * on a busy machine. Prints: store commands, median and 99th percentile in ms, and the ratio of the medians.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const url = process.argv[2] ?? `http://localhost:${process.env.PORT ?? 4000}/graphql`
const rounds = 200
const operations = join(import.meta.dirname, '..', '..', 'operations')
const read = (name: string) => readFileSync(join(operations, name), 'utf8')

const questions = [
  { name: 'floor', body: JSON.stringify({ query: '{ __typename }' }) },
  {
    name: 'address',
    body: JSON.stringify({ query: read('address.graphql'), variables: JSON.parse(read('address.json')) }),
  },
  { name: 'ward', body: JSON.stringify({ query: read('ward.graphql') }) },
]

const times = new Map<string, number[]>(questions.map(({ name }) => [name, []]))
const costs = new Map<string, string>()
for (let round = -20; round < rounds; round += 1) {
  for (const { name, body } of questions) {
    const began = performance.now()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const text = await response.text()
    if (round >= 0) times.get(name)?.push(performance.now() - began)
    if (text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 300)}`)
    costs.set(name, response.headers.get('chiiki-store-commands') ?? '0')
  }
}

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const floor = quantile(times.get('floor') ?? [], 0.5)
console.log('query    p50 ms   p99 ms   × floor   store commands')
for (const { name } of questions) {
  const measured = times.get(name) ?? []
  const [p50, p99] = [quantile(measured, 0.5), quantile(measured, 0.99)]
  console.log(
    `${name.padEnd(8)} ${p50.toFixed(1).padStart(6)}   ${p99.toFixed(1).padStart(6)}   ${(p50 / floor).toFixed(1).padStart(7)}   ${costs.get(name)}`,
  )
}
