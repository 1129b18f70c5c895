import { Html, html } from './html.ts'
import { type Persona, type Section, sections } from './persona.ts'

/** Both languages, Japanese first. */
function both(ja: string, en: string): Html {
  return html`${ja} <span class="en" lang="en">${en}</span>`
}

function page(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="stage"><strong>開発用</strong> 架空の人物でサインインします。本物の利用者はいません。 <span class="en" lang="en">For development: everybody here is made up.</span></header>
<main>${main}</main>
</body>
</html>
`.text
}

const sectionTitles: { readonly [S in Section]: readonly [ja: string, en: string] } = {
  PEOPLE: ['区民など', 'People of the ward'],
  DISTRICT: ['地区', 'District'],
  AREA: ['地域', 'Area'],
  WARD: ['本庁', 'Head office'],
  CONSULTATION: ['相談', 'Consultation'],
  PLATFORM: ['基盤', 'Platform'],
}

export type SignIn = {
  readonly uid: string
  /** The client that asks, and the origin that the person goes back to. */
  readonly client: string
  readonly returnsTo: string
  readonly personas: readonly Persona[]
}

/** The list of personas: one click signs in. */
export function signInPage({ uid, client, returnsTo, personas }: SignIn): string {
  const cancel = html`<form method="post" action="/sign-in/${uid}/cancel"><button class="quiet">${both('やめて戻る', 'Cancel')}</button></form>`
  return page(
    'サインイン – Chiiki',
    html`<h1>${both('だれとしてサインインしますか', 'Who signs in?')}</h1>
<p>${both(
      `${client} (${returnsTo}) へ戻ります。選んだ人物の役職と所属は、確認なしに渡されます。`,
      `You go back to ${client} with that persona’s posts and affiliations; in development no consent is asked.`,
    )}</p>
<form method="post">
${sections.map((section) => sectionOf(section, uid, personas))}
</form>
${cancel}`,
  )
}

function sectionOf(section: Section, uid: string, personas: readonly Persona[]): Html {
  const members = personas.filter((each) => each.section === section)
  if (members.length === 0) return html``
  const [ja, en] = sectionTitles[section]
  return html`<section aria-labelledby="${section}">
<h2 id="${section}">${both(ja, en)}</h2>
<ul>${members.map((persona) => html`<li>${buttonOf(persona, `/sign-in/${uid}/as/${persona.id}`)}</li>`)}</ul>
</section>
`
}

function buttonOf({ id, label, description }: Persona, action: string): Html {
  const described = `about-${id.replace(':', '-')}`
  return html`<button formaction="${action}" aria-describedby="${described}">${both(label.ja, label.en)}</button>
<p id="${described}">${both(description.ja, description.en)} <code>${id}</code></p>`
}

/** Asks before the session ends. `form` is the provider's own, with its protection against forged requests. */
export function logoutPage(form: string): string {
  return page(
    'サインアウト – Chiiki',
    html`<h1>${both('サインアウトしますか', 'Sign out?')}</h1>
${new Html(form)}
<p class="choices"><button form="op.logoutForm" name="logout" value="yes">${both('サインアウトする', 'Sign out')}</button>
<button class="quiet" form="op.logoutForm">${both('このままでいる', 'Stay signed in')}</button></p>`,
  )
}

export function loggedOutPage(): string {
  return page(
    'サインアウトしました – Chiiki',
    html`<h1>${both('サインアウトしました', 'You are signed out')}</h1>`,
  )
}

export function errorPage(error: string, description: string | undefined): string {
  return page(
    'サインインできません – Chiiki',
    html`<h1>${both('サインインできません', 'This sign-in can’t go on')}</h1>
<p>${both('元のページへ戻って、もう一度始めてください。', 'Go back to where you came from and begin again.')}</p>
<p lang="en"><code>${error}</code> ${description ?? ''}</p>`,
  )
}

/** What somebody sees who opens the provider's own address. */
export function frontPage(issuer: string, personas: readonly Persona[]): string {
  return page(
    'Chiiki identity',
    html`<h1>${both('開発用のOpenID Connectプロバイダー', 'An OpenID Connect provider for development')}</h1>
<p><a href="/.well-known/openid-configuration">${issuer}/.well-known/openid-configuration</a></p>
<h2>${both('人物', 'Personas')}</h2>
<ul>${personas.map(({ id, label }) => html`<li><code>${id}</code> ${both(label.ja, label.en)}</li>`)}</ul>`,
  )
}
