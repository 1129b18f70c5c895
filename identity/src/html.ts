import escapeHtml from 'escape-html'

/** Text that is HTML already. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

type Part = Html | string | number | readonly Part[]

/** HTML from a template: what is filled in is escaped, unless it's HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = strings.map((each, index) => each + (index < parts.length ? textOf(parts[index] ?? '') : ''))
  return new Html(filled.join(''))
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return part.map(textOf).join('')
}
