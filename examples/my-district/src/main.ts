import { graphClient } from '@chiiki/client/graph-client.ts'
import { GraphFault } from '@chiiki/client/graph-fault.ts'
import { shown } from './district-page.ts'
import { element } from './element.ts'
import { type Language, myDistrict } from './generated.ts'
import { words } from './words.ts'

const graph = graphClient({ url: '/graphql', name: 'my-district' })
const parts = {
  title: part('title'),
  label: part('label'),
  submit: part('submit'),
  hint: part('hint'),
  language: part('language'),
  search: part('search') as HTMLFormElement,
  address: part('address') as HTMLInputElement,
  status: part('status'),
  result: part('result'),
}
let language: Language = 'JA'
let asking: AbortController | undefined

/** What is asked for stands in the page's own address: it can be kept and sent. */
function stateOf(): { readonly address: string; readonly language: Language } {
  const asked = new URLSearchParams(location.search)
  return { address: asked.get('address') ?? '', language: asked.get('lang') === 'en' ? 'EN' : 'JA' }
}

function go(address: string, to: Language): void {
  const asked = new URLSearchParams({ ...(address && { address }), ...(to === 'EN' && { lang: 'en' }) })
  history.pushState(null, '', asked.size > 0 ? `?${asked}` : location.pathname)
  void show()
}

async function show(): Promise<void> {
  const state = stateOf()
  language = state.language
  speak()
  parts.address.value = state.address
  parts.result.replaceChildren()
  parts.status.textContent = ''
  asking?.abort()
  if (state.address) await look(state.address)
}

async function look(address: string): Promise<void> {
  const own = words[language]
  asking = new AbortController()
  const { signal } = asking
  parts.status.textContent = own.searching
  try {
    const { data, missing } = await graph.ask(myDistrict, { address, lang: language }, { signal })
    if (!data.address) throw new GraphFault(missing[0]?.extensions?.code ?? 'NO_ANSWER', { errors: missing })
    const telling = { words: own, language, choose: (chosen: string) => go(chosen, language) }
    parts.result.replaceChildren(shown(data.address, telling))
    const heading = parts.result.querySelector('h2')
    parts.status.textContent = missing.length > 0 ? own.missing : ''
    heading?.focus()
  } catch (error) {
    if (signal.aborted) return
    parts.status.textContent = own.failed
    const id = error instanceof GraphFault ? error.requestId : null
    if (id) parts.result.replaceChildren(element('p', { class: 'quiet' }, own.report(id)))
  }
}

function speak(): void {
  const own = words[language]
  document.documentElement.lang = language === 'JA' ? 'ja' : 'en'
  document.title = own.title
  for (const name of ['title', 'label', 'submit', 'hint'] as const) parts[name].textContent = own[name]
  parts.language.textContent = own.other
  parts.language.lang = language === 'JA' ? 'en' : 'ja'
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no ${id}`)
  return found
}

parts.search.addEventListener('submit', (event) => {
  event.preventDefault()
  go(parts.address.value.trim(), language)
})
parts.language.addEventListener('click', () =>
  go(parts.address.value.trim(), language === 'JA' ? 'EN' : 'JA'),
)
addEventListener('popstate', () => void show())
void show()
