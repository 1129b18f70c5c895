import { readFileSync } from 'node:fs'
import type { Log } from '@chiiki/kit/log.ts'
import { errors, type Provider } from 'oidc-provider'
import { errorPage, frontPage, signInPage } from './pages.ts'
import type { Persona } from './persona.ts'

type Middleware = Parameters<Provider['use']>[0]
type Context = Parameters<Middleware>[0]

export type SignInPlan = {
  readonly issuer: string
  readonly personas: readonly Persona[]
  readonly explorerRedirects: readonly string[]
  readonly explorerLogoutRedirects: readonly string[]
  readonly log: Log
}

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')

/**
 * The pages beside the protocol: the list of personas, what a click on one does, and the provider's front page. They
 * run before the provider's own routes and set the headers of all of its pages.
 */
export function signInPages(provider: Provider, plan: SignInPlan): Middleware {
  const headers = headersOf(plan)
  return async (ctx, next) => {
    ctx.set(headers)
    const [, first, uid, act, persona] = ctx.path.split('/')
    if (first === 'sign-in' && uid) return signIn(provider, plan, ctx, { uid, act, persona })
    if (ctx.method !== 'GET') return next()
    if (ctx.path === '/') {
      ctx.body = frontPage(plan.issuer, plan.personas)
    } else if (ctx.path === '/style.css') {
      ctx.type = 'css'
      ctx.body = style
    } else if (ctx.path === '/personas') {
      ctx.set('access-control-allow-origin', '*')
      ctx.body = { personas: plan.personas }
    } else {
      await next()
    }
  }
}

/** No script, nothing from elsewhere, no frame. A browser holds a form to `form-action` also where it's redirected to. */
function headersOf({ explorerRedirects, explorerLogoutRedirects }: SignInPlan): Record<string, string> {
  const origins = [...explorerRedirects, ...explorerLogoutRedirects].map((each) => new URL(each).origin)
  return {
    'content-security-policy': [
      "default-src 'none'",
      // Empty, so that the provider can add the hash of its own form-posting page.
      'script-src',
      "style-src 'self'",
      'img-src data:',
      `form-action 'self' ${[...new Set(origins)].join(' ')} http://127.0.0.1:*`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  }
}

type Step = { readonly uid: string; readonly act: string | undefined; readonly persona: string | undefined }

async function signIn(provider: Provider, plan: SignInPlan, ctx: Context, step: Step): Promise<void> {
  try {
    const interaction = await provider.interactionDetails(ctx.req, ctx.res)
    if (interaction.uid !== step.uid)
      throw new errors.SessionNotFound('this is not the sign-in that was begun')
    if (ctx.method === 'GET' && step.act === undefined) {
      ctx.body = await listOf(provider, plan, interaction)
      return
    }
    if (ctx.method !== 'POST' || isForeign(ctx, plan.issuer)) return refuse(ctx, 403, 'access_denied')
    if (step.act === 'cancel') return await finish(provider, ctx, { error: 'access_denied' })
    const persona = plan.personas.find(({ id }) => [id, encodeURIComponent(id)].includes(step.persona ?? ''))
    if (step.act !== 'as' || !persona) return unknownPersona(ctx, plan)
    plan.log.info({ persona: persona.id, client: interaction.params.client_id }, 'signed in')
    await finish(provider, ctx, { login: { accountId: persona.id, remember: true } })
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error
    refuse(ctx, 400, 'invalid_request', error.error_description)
  }
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

async function listOf(provider: Provider, plan: SignInPlan, { uid, params }: Interaction): Promise<string> {
  const client = await provider.Client.find(String(params.client_id))
  return signInPage({
    uid,
    client: client?.clientName ?? String(params.client_id),
    returnsTo: new URL(String(params.redirect_uri)).origin,
    personas: plan.personas,
  })
}

async function finish(
  provider: Provider,
  ctx: Context,
  result: Parameters<Provider['interactionResult']>[2],
) {
  const returnTo = await provider.interactionResult(ctx.req, ctx.res, result)
  ctx.redirect(returnTo)
  ctx.status = 303
}

/** Another page of this machine (another port is the same site, so that cookies come along) can't click for a person. */
function isForeign(ctx: Context, issuer: string): boolean {
  const origin = ctx.get('origin')
  return origin !== '' && origin !== issuer
}

function unknownPersona(ctx: Context, { personas }: SignInPlan): void {
  ctx.status = 404
  ctx.body = { error: 'unknown_persona', personas: personas.map(({ id, label }) => ({ id, label })) }
}

function refuse(ctx: Context, status: number, error: string, description?: string): void {
  ctx.status = status
  ctx.type = 'html'
  ctx.body = errorPage(error, description)
}
