import { useWords } from './language.ts'
import type { Person } from './person.ts'
import { useSignIn } from './session.ts'

/** In the header: the way in, or who is signed in and the way out, or why nobody can sign in. */
export function IdentityBar() {
  const say = useWords()
  const { signIn, state } = useSignIn()
  if (state.kind === 'STARTING') return null
  if (state.kind === 'UNAVAILABLE') return <p className="identity-none">{say.unavailable[state.why]}</p>
  if (state.kind === 'SIGNED_OUT') {
    return (
      <button type="button" className="identity-in" onClick={() => void signIn.begin()}>
        {say.signIn}
        {say.signInBeside && <span lang="en"> / {say.signInBeside}</span>}
      </button>
    )
  }
  return (
    <fieldset className="identity" aria-label={say.identity}>
      <button type="button" popoverTarget="identity" aria-label={say.signedInAs(say.nameOf(state.person))}>
        {say.nameOf(state.person)}
      </button>
      <button type="button" onClick={() => void signIn.end()}>
        {say.signOut}
      </button>
      <PersonCard person={state.person} expiresAt={state.expiresAt} />
    </fieldset>
  )
}

function PersonCard({ person, expiresAt }: { person: Person; expiresAt: Date | null }) {
  const say = useWords()
  const { signIn } = useSignIn()
  return (
    <section className="card" id="identity" popover="auto" aria-label={say.identity}>
      <h2>{say.nameOf(person)}</h2>
      <p>
        <code>{person.id}</code>
      </p>
      <h3>{say.posts}</h3>
      {person.posts.length === 0 && <p>{say.noPosts}</p>}
      <ul>
        {person.posts.map((post) => (
          <li key={post}>
            <code>{post}</code>
          </li>
        ))}
      </ul>
      <p>{say.tokenNote}</p>
      {expiresAt && <p>{say.tokenUntil(expiresAt)}</p>}
      <button type="button" onClick={() => void signIn.begin({ asAnother: true })}>
        {say.signInAsAnother}
      </button>
    </section>
  )
}

/** Below the header: a sign-in that ended or didn't come about, and what to do now. Read out when it appears. */
export function IdentityStrip() {
  const say = useWords()
  const { signIn, state } = useSignIn()
  const notice = 'notice' in state ? state.notice : null
  return (
    <div role="alert">
      {notice && (
        <div className="identity-strip" data-notice={notice}>
          <p>{say.notices[notice]}</p>
          {state.kind === 'SIGNED_OUT' && (
            <button type="button" onClick={() => void signIn.begin()}>
              {say.signInAgain}
            </button>
          )}
          <button type="button" onClick={() => signIn.dismiss()}>
            {say.close}
          </button>
        </div>
      )}
    </div>
  )
}
