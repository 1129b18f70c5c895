/** Prints an access token for a persona: `node identity/src/token.ts PERSONA [--issuer URL]`. Nothing else goes to standard output. */
import { parseArgs } from 'node:util'
import { refuseProduction } from './production.ts'
import { NoProvider, signInAs, UnknownPersona } from './sign-in-as.ts'

const usage = 'Usage: node identity/src/token.ts PERSONA [--issuer URL], e.g. persona:resident'

try {
  refuseProduction(process.env.NODE_ENV)
  const { persona, issuer } = asked()
  console.log(await signInAs(issuer, persona.startsWith('persona:') ? persona : `persona:${persona}`))
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}

function asked(): { readonly persona: string; readonly issuer: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { issuer: { type: 'string' } },
  })
  const [persona] = positionals
  if (positionals.length !== 1 || !persona) throw new Error(usage)
  const issuer = values.issuer ?? process.env.OIDC_ISSUER ?? 'http://localhost:4009'
  if (!/^https?:$/.test(URL.parse(issuer)?.protocol ?? ''))
    throw new Error(`"${issuer}" is no address.\n${usage}`)
  return { persona, issuer: issuer.replace(/\/$/, '') }
}

function sentence(error: unknown): string {
  if (error instanceof UnknownPersona) {
    const rows = error.known.map(({ id, label }) => `  ${id}  ${label.ja} / ${label.en}`)
    return `${error.message} There are:\n${rows.join('\n')}`
  }
  if (error instanceof NoProvider) {
    return `${error.message}\nStart the graph with npm start, or name the provider: --issuer http://localhost:4009`
  }
  return error instanceof Error ? error.message : String(error)
}
