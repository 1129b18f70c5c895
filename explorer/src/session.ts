import { createContext, useContext, useSyncExternalStore } from 'react'
import type { SignIn, SignInState } from './sign-in.ts'

const SignInContext = createContext<SignIn | null>(null)

export const SignInProvider = SignInContext.Provider

/** Who is signed in on this page, and what changes that. */
export function useSignIn(): { signIn: SignIn; state: SignInState } {
  const signIn = useContext(SignInContext)
  if (!signIn) throw new Error('the page has no SignInProvider')
  return { signIn, state: useSyncExternalStore(signIn.subscribe, () => signIn.state) }
}
