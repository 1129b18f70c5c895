import './workers.ts'
import '@fontsource-variable/noto-sans-jp'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './graphiql.css'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useEffect, useMemo, useRef } from 'react'
import { AnswerPane } from './answer-pane.tsx'
import { Answers, createFetcher } from './fetcher.ts'
import { useWords } from './language.ts'
import { type OperationName, operations } from './operations.ts'
import { schemaVersionsPlugin } from './schema-versions-panel.tsx'
import { useSignIn } from './session.ts'
import { withoutHeaders } from './storage.ts'

/** What the page's header may ask of the editor. */
export type EditorControls = { openOperation: (name: OperationName) => void; openDocs: () => void }

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false }), schemaVersionsPlugin]
const openingTabs = [operations.address, operations.ward]

/** GraphiQL against this page's own origin, with a table and a receipt beside each response. */
export default function Editor({ onReady }: { onReady: (controls: EditorControls) => void }) {
  const say = useWords()
  const latest = useRef(say)
  latest.current = say
  const { signIn } = useSignIn()
  const answers = useMemo(() => new Answers(), [])
  const fetcher = useMemo(
    () => createFetcher(new URL('graphql', document.baseURI).href, answers, signIn, () => latest.current),
    [answers, signIn],
  )
  const storage = useMemo(() => withoutHeaders(localStorage), [])
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      defaultTabs={openingTabs}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerPane answers={answers} />
      </GraphiQL.Footer>
      <Controls onReady={onReady} />
    </GraphiQL>
  )
}

/** Hands the header its controls once the editors stand, and keeps fonts and theme as the rest of the page has them. */
function Controls({ onReady }: { onReady: (controls: EditorControls) => void }) {
  const { addTab, changeTab, setTheme } = useGraphiQLActions()
  const { storage, tabs, activeTabIndex, queryEditor, variableEditor, headerEditor, responseEditor, theme } =
    useGraphiQL(
      pick(
        'storage',
        'tabs',
        'activeTabIndex',
        'queryEditor',
        'variableEditor',
        'headerEditor',
        'responseEditor',
        'theme',
      ),
    )

  useEffect(() => {
    const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--mono')
    // Full-width brackets are no look-alikes to warn of in Japanese.
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      editor?.updateOptions({ fontFamily, fontSize: 14, unicodeHighlight: { ambiguousCharacters: false } })
  }, [queryEditor, variableEditor, headerEditor, responseEditor])

  const opening = useRef(tabs[activeTabIndex])
  useEffect(() => {
    // GraphiQL opens a default tab with its query but without its variables; and finds its tab again after a reload
    // only if it wrote down both.
    const tab = opening.current
    if (!variableEditor || !tab) return
    opening.current = undefined
    if (storage.get('query') === null) storage.set('query', tab.query ?? '')
    if (!variableEditor.getValue() && tab.variables) variableEditor.setValue(tab.variables)
  }, [variableEditor, storage])

  useEffect(() => {
    // GraphiQL writes down what was typed half a second later: too late for who goes off to sign in.
    const keep = () => {
      const query = queryEditor?.getValue() ?? null
      const variables = variableEditor?.getValue() ?? null
      if (query === null || variables === null) return
      storage.set('query', query)
      storage.set('variables', variables)
      const kept = tabs.map((tab, index) => (index === activeTabIndex ? { ...tab, query, variables } : tab))
      storage.set('tabState', JSON.stringify({ tabs: kept.map(withoutResponse), activeTabIndex }))
    }
    addEventListener('pagehide', keep)
    return () => removeEventListener('pagehide', keep)
  }, [storage, tabs, activeTabIndex, queryEditor, variableEditor])

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(theme)
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [setTheme, theme])

  useEffect(() => {
    if (!queryEditor || !variableEditor) return
    onReady({
      openOperation(name) {
        const { query, variables } = operations[name]
        const open = tabs.findIndex((tab) => tab.query === query)
        if (open >= 0) return changeTab(open)
        addTab()
        queryEditor.setValue(query)
        variableEditor.setValue(variables)
      },
      openDocs() {
        // GraphiQL keeps whether its side pane is open to itself: its own button is the only way in.
        document.querySelector<HTMLButtonElement>('[aria-label="Show Documentation Explorer"]')?.click()
      },
    })
  }, [onReady, tabs, queryEditor, variableEditor, addTab, changeTab])
  return null
}

/** As GraphiQL itself keeps a tab: what was answered isn't written down, and headers aren't either. */
const withoutResponse = <Tab extends object>(tab: Tab) => ({
  ...tab,
  hash: null,
  headers: null,
  response: null,
})
