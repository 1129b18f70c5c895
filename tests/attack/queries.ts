const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')

/** Queries that are larger than any honest one: by what, the code of the refusal, the text. */
export const hugeQueries: readonly (readonly [by: string, code: string, text: string])[] = [
  ['depth', 'QUERY_TOO_DEEP', `{ ward ${'{ areas { ward '.repeat(15)}{ id }${' } }'.repeat(15)} }`],
  [
    'depth of 1,200 levels',
    'QUERY_TOO_DEEP',
    `{ ward ${'{ headOffice '.repeat(1_200)}{ id }${' }'.repeat(1_200)} }`,
  ],
  [
    'depth through fragments',
    'QUERY_TOO_DEEP',
    `{ ward { ...F0 } } ${many(25, (at) => `fragment F${at} on Ward { areas { ward { ...F${at + 1} } } }`)} fragment F25 on Ward { id }`,
  ],
  ['width', 'QUERY_TOO_MANY_FIELDS', `{ ward { ${'id '.repeat(3_900)} } }`],
  ['fields at the root', 'QUERY_TOO_MANY_ROOT_FIELDS', `{ ${'__typename '.repeat(500)} }`],
  ['aliases', 'QUERY_TOO_MANY_ALIASES', `{ ${many(500, (at) => `a${at}: __typename`)} }`],
  [
    'aliases through a fragment',
    'QUERY_TOO_MANY_ALIASES',
    `{ ${many(25, () => '...F')} } fragment F on Query { ${many(10, (at) => `a${at}: __typename`)} }`,
  ],
  [
    'logins by alias',
    'QUERY_TOO_MANY_ALIASES',
    `{ ${many(200, (at) => `a${at}: address(text: "${at}") { __typename }`)} }`,
  ],
  ['directives', 'QUERY_TOO_MANY_DIRECTIVES', `{ ward ${'@include(if: true) '.repeat(500)} { id } }`],
  ['directives that are none', 'QUERY_TOO_MANY_DIRECTIVES', `{ ward ${'@a '.repeat(1_000)} { id } }`],
  [
    'directives on the operation',
    'QUERY_TOO_MANY_DIRECTIVES',
    `query ${'@a '.repeat(1_000)} { ward { id } }`,
  ],
  ['a fragment of itself', 'QUERY_FRAGMENT_CYCLE', '{ ward { ...F } } fragment F on Ward { id ...F }'],
  [
    'a circle of two',
    'QUERY_FRAGMENT_CYCLE',
    '{ ward { ...F } } fragment F on Ward { ...G } fragment G on Ward { areas { ward { ...F } } }',
  ],
  [
    'a circle of 300',
    'QUERY_FRAGMENT_CYCLE',
    `{ ward { ...F0 } } ${many(300, (at) => `fragment F${at} on Ward { id ...F${(at + 1) % 300} ...F${(at + 7) % 300} }`)}`,
  ],
  ['a circle that nothing spreads', 'QUERY_FRAGMENT_CYCLE', '{ ward { id } } fragment F on Ward { id ...F }'],
  [
    'fragments that double each other',
    'QUERY_TOO_MANY_FIELDS',
    `{ ward { ...F0 } } ${many(300, (at) => `fragment F${at} on Ward { id ...F${at + 1} ...F${at + 1} }`)} fragment F300 on Ward { id }`,
  ],
  ['inline fragments', 'QUERY_TOO_MANY_FIELDS', `{ ward { ${'... on Ward { id } '.repeat(600)} } }`],
  ['tokens', 'QUERY_TOO_MANY_TOKENS', `{ ward { ${'id '.repeat(9_000)} } }`],
  ['tokens of punctuation', 'QUERY_TOO_MANY_TOKENS', '{'.repeat(20_000)],
  ['characters', 'QUERY_TOO_LARGE', `{ ward { id } } #${'x'.repeat(100_000)}`],
  [
    'pages within pages',
    'QUERY_TOO_COSTLY',
    '{ areas(first: 100) { nodes { districts { counters { offerings { counter { offerings { counter { id } } } } } } } } }',
  ],
  [
    'the schema 20 times',
    'QUERY_TOO_COSTLY',
    `{ ${many(20, (at) => `a${at}: __schema { types { name fields { name } } }`)} }`,
  ],
  [
    'the schema within itself',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${'fields { type { '.repeat(5)}name${' } }'.repeat(5)} } } }`,
  ],
  [
    'a list within lists',
    'GRAPHQL_VALIDATION_FAILED',
    `{ district(id: ${'['.repeat(1_500)}${']'.repeat(1_500)}) { id } }`,
  ],
  [
    'objects within objects',
    'GRAPHQL_VALIDATION_FAILED',
    `{ districts(where: ${'{ name: '.repeat(900)}"x"${' }'.repeat(900)}) { nodes { id } } }`,
  ],
  ['a text that never ends', 'GRAPHQL_PARSE_FAILED', `{ district(id: "${'x'.repeat(40_000)}`],
  ['130 operations', 'OPERATION_RESOLUTION_FAILURE', many(130, (at) => `query Q${at} { ward { id } }`)],
]

/** Texts on which a careless regular expression never ends, or a careless reader of addresses or of filters goes wrong. */
export const evilTexts: readonly string[] = [
  'a'.repeat(10_000),
  `${'a'.repeat(9_999)}!`,
  ' '.repeat(10_000),
  `${' '.repeat(9_999)}x`,
  '丁目'.repeat(5_000),
  '池尻四丁目'.repeat(2_000),
  '１２３４５６７８９０'.repeat(1_000),
  '一二三四五六七八九十'.repeat(1_000),
  `${'1-'.repeat(5_000)}x`,
  `${'十百千万億兆'.repeat(1_600)}番`,
  'ー'.repeat(10_000),
  `${'っ'.repeat(9_999)}a`,
  `${'kk'.repeat(4_999)}ya`,
  'がぎぐげご'.normalize('NFD').repeat(900),
  '\u0300'.repeat(10_000),
  '﷽'.repeat(3_000),
  '(a+)+$'.repeat(1_600),
  '^(([a-z])+.)+[A-Z]([a-z])+$'.repeat(300),
  '(.*.*.*.*)*'.repeat(900),
  '.*'.repeat(5_000),
  '['.repeat(10_000),
  '\\'.repeat(10_000),
  '\u0000'.repeat(1_000),
  '\ud800'.repeat(1_000),
  '👩‍👩‍👧‍👦'.repeat(900),
  '‮'.repeat(5_000),
]
