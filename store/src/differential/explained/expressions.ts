import { asked, type Explained, some, uses, usesExpressions } from './case.ts'

/** Differences in the values of expressions. */
export const ofExpressions: readonly Explained[] = [
  {
    id: 'expression-refused',
    who: 'mingo',
    says: 'MongoDB refuses an expression over a type it isn’t made for, with a code of its own; mingo gives null or converts.',
    applies: (one, difference) =>
      one.kind !== 'find' && 'refusal' in difference.answered && (difference.answered.code ?? 0) > 10_000,
  },
  {
    id: 'zip-shortest',
    who: 'mingo',
    says: '$zip ends with its shortest input; mingo with the longest.',
    applies: (one) => uses(asked(one), ['$zip']),
  },
  {
    id: 'case-of-missing',
    who: 'mingo',
    says: '$toLower and $toUpper of a missing value are an empty text; to mingo null.',
    applies: (one) => uses(asked(one), ['$toLower', '$toUpper']),
  },
  {
    id: 'compare-across-types',
    who: 'mingo',
    says: 'In expressions values of different types are compared by the order of types (missing, null, numbers, text, objects, arrays …); mingo says false.',
    applies: (one) =>
      usesExpressions(one) &&
      uses(asked(one), [
        '$gt',
        '$gte',
        '$lt',
        '$lte',
        '$cmp',
        '$eq',
        '$ne',
        '$max',
        '$min',
        '$maxN',
        '$minN',
      ]),
  },
  {
    id: 'dates-of-missing',
    who: 'mingo',
    says: 'Arithmetic with a missing date is null; mingo gives an invalid date.',
    applies: (one) =>
      (one.documents.some((document) => document.d === undefined) ||
        uses(asked(one), ['$replaceRoot', '$project', '$group'])) &&
      uses(asked(one), [
        '$dateAdd',
        '$dateSubtract',
        '$dateDiff',
        '$dateTrunc',
        '$isoWeekYear',
        '$isoWeek',
        '$week',
        '$dateToString',
      ]),
  },
  {
    id: 'round-to-tens',
    who: 'mingo',
    says: '$round to a negative place rounds fractions, too: 7.5 to tens is 10; to mingo 0.',
    applies: (one) => some(one, (key, value) => key === '$round' && Number((value as unknown[])?.[1]) < 0),
  },
  {
    id: 'week-of-year',
    who: 'mingo',
    says: '$week is 0 until the first Sunday of the year and goes up on Sundays; mingo is one ahead in some years.',
    applies: (one) => uses(asked(one), ['$week']),
  },
  {
    id: 'time-zones',
    who: 'mingo',
    says: '$dateTrunc and the numbers of weeks and days are those of the time zone; mingo takes the zone for none. A year before the 29th of February is the 28th; to mingo the 1st of March.',
    applies: (one) =>
      uses(asked(one), ['timezone']) ||
      (uses(asked(one), ['$dateAdd', '$dateSubtract']) &&
        some(one, (key, value) => key === 'unit' && /year|month|quarter/.test(String(value)))),
  },
]
