import { type Context, dayOf } from '../context.ts'
import { found } from '../council/lookup.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import { type ApplicationKept, applicationActions, applicationMachine } from './application.ts'
import * as decisions from './decisions.ts'
import { isOwn, keepsCall, surelyCall } from './lookup.ts'
import { messages } from './messages.ts'
import { type CallAction, type CallKept, callActions, callMachine } from './open-call.ts'
import { refusal } from './rights.ts'

/** Every act on a call for whoever asks. Whether somebody may sit on the body at all, or has applied already, is told by the act. */
export async function callProspects(context: Context, call: CallKept): Promise<Prospect[]> {
  const { actor, now, loaders } = context
  const council = found(await loaders.council.load(call.council), call.council)
  const place = await loaders.place.load(council.place)
  const draw = call.draw === null ? null : await loaders.draw.load(call.draw)
  const today = dayOf(context)
  const came = { _id: '—', channel: 'PORTAL' as const, receivedOn: today, commitment: '—' }
  const decide = (action: CallAction) => {
    switch (action) {
      case 'PUBLISH':
        return decisions.publishCall(call, now, today)
      case 'APPLY':
        return decisions.apply(call, came, false, today)
      case 'COMMIT':
        return decisions.commitApplications(call, [], '—', now, today)
      case 'REDRAW':
        return decisions.redrawCall(call, draw, '—', now, today)
      case 'DECIDE':
        return decisions.decideCall(call, { source: '—', reason: '—' }, [], draw, today)
      case 'NOTIFY':
        return decisions.notifyApplicants(call, now, today)
      case 'CANCEL':
        return decisions.cancelCall(call, '—', today)
    }
  }
  const isSignedIn = actor.kind === 'PERSON'
  return prospectsBy(callMachine, callActions, {
    refused: (action) => {
      if (action !== 'APPLY') return refusal(action, action, call.state, actor, place)
      return isSignedIn ? null : { kind: 'NotPermitted', clause: null, act: action, needs: [], isSignedIn }
    },
    decide,
    messages,
  })
}

/** Every act on an application, for whoever may read it. */
export async function applicationProspects(
  context: Context,
  application: ApplicationKept,
): Promise<Prospect[]> {
  const call = await surelyCall(context, application.call)
  const may =
    application.channel === 'PAPER' ? await keepsCall(context, call) : await isOwn(context, application._id)
  const isSignedIn = context.actor.kind === 'PERSON'
  return prospectsBy(applicationMachine, applicationActions, {
    refused: (act) => (may ? null : { kind: 'NotPermitted', clause: null, act, needs: [], isSignedIn }),
    decide: () => decisions.withdraw(application, call, dayOf(context)),
    messages,
  })
}
