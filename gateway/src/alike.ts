import { Lexer, Source, type Token, TokenKind } from 'graphql'

/**
 * An operation's text as all have it that are answered by the same checks and the same plan: without what fragments are called, what
 * stands between the words, and what texts the fields' arguments are given.
 */
export type Alike = {
  readonly text: string
  /** What the arguments were given, by the numbers of their stand-ins. */
  readonly strings: readonly string[]
}

/** Stands for a text of the client's; no name and no number looks like it. */
const standIn = (index: number) => `:${index}`

/**
 * The form of a text; null where it isn't GraphQL, or has more tokens than are taken.
 *
 * Texts of one form are valid alike, by a schema whose scalars let any text through: a fragment's name says nothing, and of two equal texts
 * the form says that they are equal. A text stays where it is beside a variable in one argument, in a directive and as a
 * variable's default: there it's part of the plan.
 */
export function alike(text: string, mostTokens: number): Alike | null {
  const lexer = new Lexer(new Source(text))
  const writing = new Writing()
  try {
    for (let token = lexer.advance(), tokens = 0; token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (++tokens > mostTokens) return null
      writing.take(token)
    }
  } catch {
    return null
  }
  return { text: writing.words.join(' '), strings: writing.strings }
}

/** A value of the form with the client's texts in it. */
export function filled<T>(value: T, strings: readonly string[]): T {
  if (strings.length === 0) return value
  if (typeof value === 'string')
    return (value.startsWith(':') ? (strings[Number(value.slice(1))] ?? value) : value) as T
  if (Array.isArray(value)) return value.map((each) => filled(each, strings)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, strings)])) as T
}

/** Whether a printed operation still has a stand-in that nobody would fill. */
export function hasStandIn(printed: string): boolean {
  return printed.includes('":')
}

class Writing {
  readonly words: string[] = []
  readonly strings: string[] = []
  readonly #fragments = new Map<string, string>()
  readonly #known = new Map<string, number>()
  #before: Token | undefined
  #beforeThat: Token | undefined
  /** How many selections are open. */
  #depth = 0
  #isInArguments = false
  #isInDirective = false
  /** Lists and objects open within an argument. */
  #nesting = 0
  /** Where in `words` the texts of an argument are, as far as it has no variable. */
  #texts: { readonly at: number; readonly value: string }[] | null = []

  take(token: Token): void {
    if (token.kind === TokenKind.PAREN_L) this.#begin()
    else if (token.kind === TokenKind.PAREN_R) this.#end()
    else if (this.#isInArguments) this.#takeOfArgument(token)
    else if (token.kind === TokenKind.BRACE_L) this.#depth++
    else if (token.kind === TokenKind.BRACE_R) this.#depth--
    this.words.push(this.#wordOf(token))
    this.#beforeThat = this.#before
    this.#before = token
  }

  #begin(): void {
    this.#isInArguments = true
    this.#isInDirective = this.#depth === 0 || this.#beforeThat?.kind === TokenKind.AT
    this.#nesting = 0
    this.#texts = []
  }

  #end(): void {
    this.#endArgument()
    this.#isInArguments = false
  }

  #takeOfArgument({ kind, value }: Token): void {
    if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L) this.#nesting++
    else if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R) this.#nesting--
    else if (kind === TokenKind.COLON && this.#nesting === 0) this.#endArgument()
    else if (kind === TokenKind.DOLLAR) this.#texts = null
    else if (kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING)
      this.#texts?.push({ at: this.words.length, value })
  }

  /** The texts of an argument that is read to its end get their stand-ins. */
  #endArgument(): void {
    for (const { at, value } of (!this.#isInDirective && this.#texts) || []) {
      const index = this.#known.get(value) ?? this.strings.push(value) - 1
      this.#known.set(value, index)
      this.words[at] = `"${standIn(index)}"`
    }
    this.#texts = []
  }

  #wordOf({ kind, value }: Token): string {
    if (kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING) return JSON.stringify(value)
    if (kind === TokenKind.NAME && !this.#isInArguments && this.#isFragment(value))
      return this.#fragment(value)
    return kind === TokenKind.NAME || kind === TokenKind.INT || kind === TokenKind.FLOAT ? value : kind
  }

  /** Whether a name is one that the client gave a fragment. */
  #isFragment(name: string): boolean {
    if (this.#before?.kind === TokenKind.SPREAD) return name !== 'on'
    // An operation may be called `fragment`, too.
    const isDefinition = this.#depth === 0 && this.#before?.value === 'fragment'
    return isDefinition && (this.#beforeThat === undefined || this.#beforeThat.kind === TokenKind.BRACE_R)
  }

  #fragment(name: string): string {
    const known = this.#fragments.get(name) ?? `part${this.#fragments.size}`
    this.#fragments.set(name, known)
    return known
  }
}
