import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { formatInstant, parseBusinessDate, parseInstant, parsePartialDate } from './business-date.ts'

/** The scalars of `shared.graphql`: text in, checked; a value that isn't one is BAD_USER_INPUT, never a fault. */
export const scalars = {
  Date: textScalar('Date', 'a day that exists, as YYYY-MM-DD', (text) => parseBusinessDate(text), String),
  DateTime: textScalar(
    'DateTime',
    'an instant with its offset, as 2026-11-23T09:00:00+09:00',
    (text) => parseInstant(text),
    (value) => formatInstant(value instanceof Date ? value : new Date(String(value))),
  ),
  PartialDate: textScalar(
    'PartialDate',
    'a year, a month or a day that exists, as 2019, 2019-07 or 2019-07-01',
    (text) => parsePartialDate(text),
    String,
  ),
}

function textScalar<T>(
  name: string,
  shape: string,
  parse: (text: string) => T | null,
  serialize: (value: unknown) => string,
) {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' && value.length <= 40 ? parse(value) : null
    if (parsed === null) {
      const given = typeof value === 'string' ? `"${value.slice(0, 40)}"` : `a ${typeof value}`
      throw new GraphQLError(`${name} must be ${shape}; ${given} isn't.`, {
        extensions: { code: 'BAD_USER_INPUT', scalar: name },
      })
    }
    return parsed
  }
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  })
}
