import type { GraphiQLPlugin } from '@graphiql/react'
import { useCallback, useEffect, useState } from 'react'
import { useWords } from './language.ts'
import { readVersions, type SchemaVersion } from './schema-versions.ts'

/** GraphiQL's pane of the versions of the schema: what came, changed and left, and what that means for who asks. */
export const schemaVersionsPlugin: GraphiQLPlugin = {
  title: 'Schema versions',
  icon: () => (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 2v12M3 4h7l3 2-3 2H3M3 10h5l2 1.5L8 13H3" />
    </svg>
  ),
  content: SchemaVersions,
}

type Shown =
  | { readonly is: 'LOADING' | 'FAILED' | 'UNTOLD' }
  | { readonly is: 'THERE'; readonly versions: readonly SchemaVersion[]; readonly next: string | null }

function SchemaVersions() {
  const say = useWords().schemaVersions
  const [shown, setShown] = useState<Shown>({ is: 'LOADING' })
  const more = useCallback((before: readonly SchemaVersion[], after: string | null) => {
    readVersions(new URL('graphql', document.baseURI).href, after).then(
      (page) =>
        setShown(
          page ? { is: 'THERE', versions: [...before, ...page.versions], next: page.next } : { is: 'UNTOLD' },
        ),
      () => setShown({ is: 'FAILED' }),
    )
  }, [])
  useEffect(() => more([], null), [more])
  return (
    <section className="versions" aria-label={say.title}>
      <h2>{say.title}</h2>
      {shown.is === 'THERE' ? (
        <>
          {shown.versions.map((version, at) => (
            <Version key={version.number} version={version} isCurrent={at === 0} />
          ))}
          {shown.next !== null && (
            <button type="button" onClick={() => more(shown.versions, shown.next)}>
              {say.older}
            </button>
          )}
        </>
      ) : (
        <p role={shown.is === 'LOADING' ? 'status' : 'alert'}>{say.states[shown.is]}</p>
      )}
    </section>
  )
}

function Version({ version, isCurrent }: { version: SchemaVersion; isCurrent: boolean }) {
  const say = useWords().schemaVersions
  const { number, since, cause, subgraphs, by, changes, changeCount } = version
  return (
    <details open={isCurrent}>
      <summary>
        <strong>{say.version(number)}</strong> {say.causes[cause]} {subgraphs.join(', ')}
        <br />
        <time dateTime={since}>{say.since(new Date(since))}</time> · {say.changes(changeCount)}
      </summary>
      {by && <p>{say.by(by)}</p>}
      <ul>
        {changes.map(({ kind, at, message }) => (
          <li key={`${at} ${message}`} className={kind.toLowerCase()}>
            <span>{say.kinds[kind]}</span> {message}
          </li>
        ))}
      </ul>
      {changeCount > changes.length && <p>{say.more(changeCount - changes.length)}</p>}
    </details>
  )
}
