import { type Check, failed, type Outcome, passed, skipped, some, warned } from '../check.ts'
import { type KeyedType, picked } from '../keys.ts'
import type { Reply, Representation, Subject } from '../subject.ts'

const entities = (selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`

/** Asks for things as the gateway does. */
export function askEntities(
  subject: Subject,
  of: readonly object[],
  selection = '__typename',
): Promise<Reply> {
  return subject.ask(entities(selection), { variables: { of }, token: subject.settings.token })
}

const listIn = (reply: Reply): unknown[] | null => {
  const list = reply.body?.data?._entities
  return Array.isArray(list) ? list : null
}

/** What was answered, in a line. */
export function told({ status, body, fault, text }: Reply): string {
  if (fault) return fault
  const said = body?.errors?.map(({ message }) => String(message)).join('; ')
  return `${status} ${said ?? text}`.slice(0, 200)
}

/** A thing that there is, and its type; null where none is known. */
function anyThing({ keyed, samples }: Subject): { type: KeyedType; thing: Representation } | null {
  for (const type of keyed.toSorted((a, b) => Number(a.isStub) - Number(b.isStub))) {
    const [thing] = samples.get(type.name) ?? []
    if (thing) return { type, thing }
  }
  return null
}

const nothingKnown =
  'No thing of any type with a key is known: the lists tell none. Put something in, or name one: --entity Type=id'
const noKeys = 'No type has a key that is resolved here: nothing of others is referred to.'

const library = 'Serve the schema by a library for Apollo Federation 2, e.g. @apollo/subgraph.'

const sdl: Check = {
  id: 'federation.sdl',
  rule: 'The schema is told by { _service { sdl } }, and is one of Federation 2.',
  run: async (subject) => {
    const reply = await subject.ask('{ _service { sdl } }')
    const given = (reply.body?.data?._service as { sdl?: unknown } | undefined)?.sdl
    if (typeof given !== 'string' || given.trim() === '') return failed(told(reply), library)
    const fault = subject.learn(given)
    if (fault) return failed(`It can't be read: ${fault}`, library)
    const version = /specs\.apollo\.dev\/federation\/(v2\.\d+)/.exec(given)?.[1]
    if (!version)
      return failed(
        'It links no version of Federation 2.',
        'Begin it with: extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])',
      )
    return passed(
      `${given.length} characters, Federation ${version}, ${subject.keyed.length} types with a key`,
    )
  },
}

const root: Check = {
  id: 'federation.root',
  rule: 'It answers { __typename } with Query.',
  run: async (subject) => {
    const reply = await subject.ask('{ __typename }')
    if (reply.body?.data?.__typename === 'Query') return passed('Query')
    return failed(told(reply), 'Call the root type Query, and answer POST with a JSON body.')
  },
}

const none: Check = {
  id: 'federation.none',
  rule: 'Asked for no things, it answers with none.',
  run: async (subject) => {
    if (subject.keyed.length === 0) return skipped(noKeys)
    const reply = await askEntities(subject, [])
    return listIn(reply)?.length === 0 ? passed('[]') : failed(told(reply), library)
  },
}

const roundTrip: Check = {
  id: 'federation.round-trip',
  rule: 'What is there is found by each of its keys, and says the same key.',
  run: async (subject) => {
    if (subject.keyed.length === 0) return skipped(noKeys)
    const faults: string[] = []
    const unknown: string[] = []
    let tried = 0
    for (const type of subject.keyed) {
      const [thing] = subject.samples.get(type.name) ?? []
      if (!thing) unknown.push(type.name)
      else {
        tried += type.keys.length
        faults.push(...(await roundTrips(subject, type, thing)))
      }
    }
    if (faults.length > 0)
      return failed(
        some(faults),
        'Give each type a __resolveReference that finds the thing by what it was given.',
      )
    if (tried === 0) return skipped(`${nothingKnown} (${some(unknown)})`)
    const rest = unknown.length > 0 ? `; of ${some(unknown)} nothing is known (--entity Type=id)` : ''
    return passed(`${tried} keys${rest}`)
  },
}

async function roundTrips(subject: Subject, type: KeyedType, thing: Representation): Promise<string[]> {
  const faults: string[] = []
  const all = type.keys.map(({ text }) => text).join(' ')
  const whole = await askEntities(subject, [thing], `... on ${type.name} { ${all} }`)
  for (const { fields, text } of type.keys) {
    const key = picked(fields, listIn(whole)?.[0])
    if (!key) {
      faults.push(`${type.name} by "${text}": ${told(whole)}`)
      continue
    }
    const again = await askEntities(
      subject,
      [{ __typename: type.name, ...key }],
      `__typename ... on ${type.name} { ${text} }`,
    )
    const [answered] = listIn(again) ?? []
    const isSame =
      JSON.stringify(picked(fields, answered)) === JSON.stringify(key) &&
      (answered as Representation).__typename === type.name
    if (!isSame) faults.push(`${type.name} by "${text}": ${told(again)}`)
  }
  return faults
}

/** The same thing with another key, which nothing has. */
function unknownOf(thing: Representation): Representation {
  const { __typename, ...key } = thing
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value}-contract-none`
    if (typeof value === 'number') return 2_147_483_647
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each)]))
  }
  return { __typename, ...(changed(key) as object) }
}

const order: Check = {
  id: 'federation.order',
  rule: 'Things are answered in the order in which they were asked for, each as often as it was.',
  run: async (subject) => {
    const of = anyThing(subject)
    if (!of) return skipped(subject.keyed.length === 0 ? noKeys : nothingKnown)
    const { name, keys } = of.type
    const things = subject.samples.get(name) ?? []
    const asked = [...things, ...things.toReversed(), ...things]
    const [key] = keys
    const reply = await askEntities(subject, asked, `... on ${name} { ${key?.text} }`)
    const list = listIn(reply)
    const same = list?.map((each) => JSON.stringify(key && picked(key.fields, each)))
    const wanted = asked.map((each) => JSON.stringify(key && picked(key.fields, each)))
    if (JSON.stringify(same) === JSON.stringify(wanted))
      return passed(`${asked.length} of ${name}, ${things.length} of them different`)
    return failed(
      list ? `${list.length} for ${asked.length}, or in another order` : told(reply),
      'Answer one for each representation, in their order; a loader must map its rows back to its keys.',
    )
  },
}

const unknown: Check = {
  id: 'federation.unknown',
  rule: "A thing that isn't there is null in its place, and those beside it are answered.",
  run: async (subject) => {
    const of = anyThing(subject)
    if (!of) return skipped(subject.keyed.length === 0 ? noKeys : nothingKnown)
    const asked = [of.thing, unknownOf(of.thing), of.thing]
    const reply = await askEntities(subject, asked)
    const list = listIn(reply)
    const mend =
      'Answer null from __resolveReference where there is none; let no field that can be missing be non-null, for its error takes the whole list.'
    if (list?.length !== 3 || !list[0] || !list[2]) return failed(told(reply), mend)
    if (list[1] !== null && !of.type.isStub)
      return warned(
        `${of.type.name} ${JSON.stringify(asked[1])} is answered, though nothing has that key`,
        mend,
      )
    return passed(
      list[1] === null ? 'null, beside what is there' : `${of.type.name} is another's: taken as it comes`,
    )
  },
}

const odd: Check = {
  id: 'federation.odd-keys',
  rule: 'A key that is none (null, an object, a number, 10,000 characters) is answered, and it goes on serving.',
  run: async (subject) => {
    const [type] = subject.keyed.toSorted((a, b) => Number(a.isStub) - Number(b.isStub))
    const field = type?.keys[0]?.text.trim().split(/\W/)[0]
    if (!type || !field) return skipped(noKeys)
    const values = [null, { $gt: '' }, 42, ['a'], true, 'x'.repeat(10_000), '\u0000', '__proto__', '']
    for (const value of values) {
      const reply = await askEntities(subject, [{ __typename: type.name, [field]: value }])
      const fault = unanswered(reply)
      if (fault) return failed(`${type.name} by ${JSON.stringify(value).slice(0, 40)}: ${fault}`, keyMend)
      // An object is a question to a store, and finds what nobody named.
      const [answered] = listIn(reply) ?? []
      if (!type.isStub && answered && typeof value !== 'string')
        return failed(`${type.name} by ${JSON.stringify(value)} is answered with a thing`, keyMend)
    }
    const bare = unanswered(await askEntities(subject, [{ __typename: type.name }]))
    if (bare) return failed(`${type.name} without a key: ${bare}`, keyMend)
    return (await subject.isAlive())
      ? passed(`${values.length + 1} of ${type.name}`)
      : failed('It no longer answers.', keyMend)
  },
}

const keyMend = 'Look at what a key is before it goes to the store: a text that is none finds nothing.'

function unanswered({ status, body, fault }: Reply): string | null {
  if (fault) return fault
  if (status >= 500) return `status ${status}`
  return body ? null : `status ${status} and no JSON`
}

const foreign: Check = {
  id: 'federation.foreign-types',
  rule: "A representation of a type that it doesn't have, or of none, is answered with an error or null.",
  run: async (subject) => {
    if (subject.keyed.length === 0) return skipped(noKeys)
    const asked = [[{ __typename: 'NoTypeOfThisGraph', id: '1' }], [{ __typename: 'Query' }], [{ id: '1' }]]
    for (const of of asked) {
      const reply = await askEntities(subject, of)
      const fault = unanswered(reply)
      if (fault) return failed(`${JSON.stringify(of)}: ${fault}`, library)
      const [answered] = listIn(reply) ?? []
      if (answered && !reply.body?.errors)
        return failed(`${JSON.stringify(of)} is answered with a thing`, library)
    }
    return (await subject.isAlive())
      ? passed(`${asked.length} kinds`)
      : failed('It no longer answers.', library)
  },
}

export const federation: readonly Check[] = [sdl, root, none, roundTrip, order, unknown, odd, foreign]
export type { Outcome }
