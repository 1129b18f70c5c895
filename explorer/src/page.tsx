import { Component, lazy, type ReactNode, Suspense, useState } from 'react'
import type { EditorControls } from './editor.tsx'
import { IdentityBar, IdentityStrip } from './identity-bar.tsx'
import { LanguageProvider, useLanguage, useWords } from './language.ts'
import { SignInProvider } from './session.ts'
import type { SignIn } from './sign-in.ts'
import type { Language } from './words.ts'

// Monaco and GraphiQL weigh ten times the rest of the page: the header stands before they arrive.
const Editor = lazy(() => import('./editor.tsx'))

/** The whole page: header, and the editor below it. */
export function Page({ signIn }: { signIn: SignIn }) {
  const [language, setLanguage] = useLanguage()
  const [controls, setControls] = useState<EditorControls | null>(null)
  return (
    <LanguageProvider value={language}>
      <SignInProvider value={signIn}>
        <Header controls={controls} language={language} onLanguage={setLanguage} />
        <IdentityStrip />
        <main id="editor" tabIndex={-1}>
          <Failure>
            <Suspense fallback={<Loading />}>
              <Editor onReady={setControls} />
            </Suspense>
          </Failure>
        </main>
      </SignInProvider>
    </LanguageProvider>
  )
}

type HeaderProps = {
  controls: EditorControls | null
  language: Language
  onLanguage: (language: Language) => void
}

function Header({ controls, language, onLanguage }: HeaderProps) {
  const say = useWords()
  return (
    <header>
      <a className="skip" href="#editor">
        {say.skip}
      </a>
      <div className="name">
        <h1>
          Chiiki <span lang="ja">地域</span>
        </h1>
        <p>{say.tagline}</p>
      </div>
      <nav aria-label={say.links}>
        <button type="button" disabled={!controls} onClick={() => controls?.openOperation('address')}>
          {say.address}
        </button>
        <button type="button" disabled={!controls} onClick={() => controls?.openOperation('ward')}>
          {say.ward}
        </button>
        <button type="button" disabled={!controls} onClick={() => controls?.openDocs()}>
          {say.docs}
        </button>
        <a href="board.html">{say.board}</a>
        <a href="health">{say.health}</a>
        <Help />
      </nav>
      <IdentityBar />
      <fieldset className="languages" aria-label={say.language}>
        <LanguageButton name="日本語" of="ja" language={language} onLanguage={onLanguage} />
        <LanguageButton name="English" of="en" language={language} onLanguage={onLanguage} />
      </fieldset>
    </header>
  )
}

function LanguageButton({
  name,
  of,
  language,
  onLanguage,
}: { name: string; of: Language } & Omit<HeaderProps, 'controls'>) {
  return (
    <button type="button" lang={of} aria-pressed={language === of} onClick={() => onLanguage(of)}>
      {name}
    </button>
  )
}

function Help() {
  const say = useWords()
  return (
    <>
      <button type="button" popoverTarget="help">
        {say.help}
      </button>
      <section className="card" id="help" popover="auto" aria-label={say.help}>
        <ul>
          {say.helpLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <a href="licences.md">{say.licences}</a>
      </section>
    </>
  )
}

function Loading() {
  return (
    <p className="notice" role="status">
      {useWords().loading}
    </p>
  )
}

/** A part that fails to load says so; the header and its links stay. */
class Failure extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

function Failed() {
  return (
    <p className="notice" role="alert">
      {useWords().failed}
    </p>
  )
}
