import { holdsPost, type Identify, type Person } from '@chiiki/kit/actor.ts'
import { hasUnknownPosts, rightsUnavailable } from '@chiiki/kit/held-posts.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { refuse } from '../http-errors.ts'
import type { DepartmentKeys } from './department-keys.ts'
import type { Sponsor } from './outcome.ts'

export type AskedByParts = {
  /** Who asks, with the posts that they hold. */
  readonly identify: Identify
  /** Whose signed requests are taken; null: nobody's. */
  readonly departmentKeys: DepartmentKeys | null
  readonly now: () => Date
}

export type Asked = { readonly sponsor: Sponsor; readonly body: unknown }

const developer = 'department-developer'
const operator = 'platform-operator'
const jose = 'application/jose'

/** Lets requests in that are signed as a whole. In a scope of its own: nothing else takes signed bodies. */
export function takeSigned(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    jose,
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => body,
  )
}

/** What is asked and as whom, by the posts that they hold or the key that signed; null: they were refused. */
export async function askedBy(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: AskedByParts,
): Promise<Asked | null> {
  if (request.headers['content-type'] === jose) return signedBy(request, reply, parts)
  const sponsor = await sponsorOf(request, reply, parts)
  return sponsor && { sponsor, body: request.body }
}

async function signedBy(
  request: FastifyRequest,
  reply: FastifyReply,
  { departmentKeys }: AskedByParts,
): Promise<Asked | null> {
  const { method, url, body } = request
  const signed = departmentKeys
    ? await departmentKeys.verify(String(body), method, url)
    : { refused: 'No department has a key here: send an access token.' }
  if ('office' in signed) {
    const { office } = signed
    return { sponsor: { title: `department-key@${office}`, offices: [office] }, body: signed.body }
  }
  if (signed.isOurs) refuse(reply, 503, 'KEYS_UNAVAILABLE', signed.refused)
  else refuse(reply, 401, 'UNAUTHENTICATED', signed.refused)
  return null
}

/** As whom they ask, by the posts that they hold; null: they were refused. */
async function sponsorOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { identify, now }: AskedByParts,
): Promise<Sponsor | null> {
  const actor = await identify(request.headers.authorization, now())
  if (actor.kind === 'ANONYMOUS') {
    reply.header('www-authenticate', 'Bearer realm="chiiki"')
    refuse(
      reply,
      401,
      'UNAUTHENTICATED',
      `Sign in as a ${developer} or a ${operator}, and send the access token.`,
    )
    return null
  }
  if (holdsPost(actor, [operator])) return { title: titleOf(actor, operator), offices: null }
  if (holdsPost(actor, [developer])) {
    const offices = actor.posts.filter(({ post }) => post === developer).map(({ office }) => office)
    return { title: titleOf(actor, developer), offices }
  }
  if (hasUnknownPosts(actor)) refuse(reply, 503, 'RIGHTS_UNAVAILABLE', rightsUnavailable().message)
  else
    refuse(reply, 403, 'NOT_PERMITTED', `Only a ${developer} or a ${operator} may do this.`, {
      needs: [developer, operator],
    })
  return null
}

/** What a history shows of them: the post, never a name. */
function titleOf({ posts }: Person, as: string): string {
  const office = posts.find(({ post }) => post === as)?.office
  return `${as}@${office}`
}

/** What was asked, checked; null: it was refused, with what is wrong about it. */
export function read<S extends z.ZodType>(schema: S, body: unknown, reply: FastifyReply): z.infer<S> | null {
  const asked = schema.safeParse(body ?? {})
  if (asked.success) return asked.data
  const faults = asked.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`)
  refuse(reply, 400, 'BAD_REQUEST', `The request isn't understood: ${faults.join('; ')}.`)
  return null
}
