import { newId } from '@chiiki/kit/id.ts'
import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { ok, type Result, refuse } from '@chiiki/kit/result.ts'
import { tokenHash } from '@chiiki/kit/secret-token.ts'
import { actOnPart, type PartDecide, type PartRule } from '../consultation/part-of-case.ts'
import { isOwner } from '../consultation/places.ts'
import { actOnCase, type CaseAct, type Keyed, type OnCase, readSecret } from '../consultation/shell.ts'
import type { Context } from '../context.ts'
import { ask, type Introduction, type IntroductionTo, introductionIn, stepped } from './introduction.ts'

type AskGiven = OnCase & {
  readonly topic: string
  readonly to: IntroductionTo
  readonly group?: string | null
  readonly name?: string | null
  readonly offer: string
}
export type OnIntroduction = Keyed & { readonly introduction: string }

const mostText = 2_000
const mostIntroductions = 50
type Secret = 'name' | 'offer' | 'evidence' | 'agreed' | 'handed'
export const aboutIntroduction = (consultation: string, id: string, what: Secret) =>
  `Consultation.introduction ${consultation} ${id} ${what}`

/** Asks a group, a person or a body whether they want to be introduced. Nothing of the person who asked goes with it but the owner's words. */
export const askIntroduction = (context: Context, input: AskGiven) =>
  actOnCase(context, {
    name: 'askIntroduction',
    input,
    permit: isOwner,
    given: readAsked(input),
    decide: (record, { env, box }, { name, offer }) => {
      if (!record.topics.some(({ id }) => id === input.topic))
        return refuse(invalid('topic', 'a topic of this case', null))
      if (record.introductions.length >= mostIntroductions)
        return refuse(invalid('id', `a case with fewer than ${mostIntroductions} introductions`, null))
      const id = newId('Introduction')
      const sealed = (what: Secret, words: string | null) =>
        words === null ? null : box().seal(words, aboutIntroduction(record._id, id, what))
      const token = input.to === 'PERSON' ? context.stores.consultation.introductionTokens.of(id) : null
      return ask(record, {
        id,
        to: input.to,
        group: input.to === 'GROUP' ? (input.group ?? null) : null,
        topic: input.topic,
        state: 'ASKED',
        askedAt: env.now,
        answeredAt: null,
        tokenHash: token === null ? null : tokenHash(token),
        name: sealed('name', name),
        offer: box().seal(offer, aboutIntroduction(record._id, id, 'offer')),
        evidence: null,
        agreed: null,
        handed: null,
      })
    },
  })

function readAsked({
  to,
  group,
  name,
  offer,
}: AskGiven): Result<{ name: string | null; offer: string }, InvalidInput> {
  const words = readSecret('offer', offer, mostText)
  if (!words.ok) return words
  if (to === 'GROUP') {
    const isId = typeof group === 'string' && /^[a-z][\w-]*[:_][\w-]{1,100}$/i.test(group)
    return isId
      ? ok({ name: null, offer: words.value })
      : refuse(invalid('group', 'the id of a group, where a group is asked', group ?? null))
  }
  const called = readSecret('name', name ?? '', 200)
  return called.ok ? ok({ name: called.value, offer: words.value }) : called
}

/** Acts of the owner on one introduction. */
const onIntroduction = <G = null>(
  context: Context,
  name: string,
  input: OnIntroduction,
  decide: PartDecide<Introduction, G>,
  given?: CaseAct<G>['given'],
) => {
  const of = { path: 'introductions.id', in: introductionIn } as const
  const may: PartRule<Introduction> = (record, _introduction, env) => isOwner(record, env)
  return actOnPart(context, of, input.introduction, { given, name, input, may, decide })
}

/** The word of a body that has no sign-in: who of it said so, how and when. */
export const recordAnswer = (
  context: Context,
  input: OnIntroduction & { readonly isAgreed: boolean; readonly evidence: string },
) =>
  onIntroduction(
    context,
    'recordIntroductionAnswer',
    input,
    (record, introduction, { env, box }, words: string) => {
      if (introduction.to !== 'BODY')
        return refuse(invalid('introduction', 'one to a body; groups and persons answer themselves', null))
      const evidence = box().seal(words, aboutIntroduction(record._id, introduction.id, 'evidence'))
      const more = { evidence, answeredAt: env.now }
      return stepped(record, introduction, input.isAgreed ? 'AGREE' : 'REFUSE', more)
    },
    readSecret('evidence', input.evidence, mostText),
  )

type Made = { readonly agreed: string; readonly handed: string }

/** Tells whoever agreed how to reach the person of the case, who agreed too. */
export const make = (context: Context, input: OnIntroduction & Made) =>
  onIntroduction(
    context,
    'makeIntroduction',
    input,
    (record, introduction, { box }, given: Made) => {
      const sealed = (what: 'agreed' | 'handed') =>
        box().seal(given[what], aboutIntroduction(record._id, introduction.id, what))
      return stepped(record, introduction, 'MAKE', { agreed: sealed('agreed'), handed: sealed('handed') })
    },
    readMade(input),
  )

function readMade({ agreed, handed }: Made): Result<Made, InvalidInput> {
  const [why, what] = [readSecret('agreed', agreed, mostText), readSecret('handed', handed, mostText)]
  if (!why.ok) return why
  return what.ok ? ok({ agreed: why.value, handed: what.value }) : what
}

const plain = (name: string, action: 'END' | 'WITHDRAW') => (context: Context, input: OnIntroduction) =>
  onIntroduction(context, name, input, (record, introduction) => stepped(record, introduction, action))

export const end = plain('endIntroduction', 'END')
export const withdraw = plain('withdrawIntroduction', 'WITHDRAW')
