import { type Context, dayOf } from '../context.ts'
import { type Prospect, prospectsBy } from '../response/prospect.ts'
import { groundOf } from './acts.ts'
import { completeDraw, notPossible } from './decisions.ts'
import { type DrawAction, type DrawKept, drawActions, drawMachine } from './draw.ts'
import { placeOf } from './lookup.ts'
import { messages } from './messages.ts'
import { refusal } from './rights.ts'
import { fixSeed } from './sources.ts'

/** Every act on a draw for whoever asks: also that numbers aren't out, or that invitations are open. */
export async function prospects(context: Context, draw: DrawKept): Promise<Prospect[]> {
  const place = await placeOf(context, draw)
  const ground = await groundOf(context)
  const ahead = draw.sources.find(
    ({ expectedOn, commitment }) => commitment === null && expectedOn > dayOf(context),
  )
  const decide = (action: DrawAction) => {
    const state = notPossible(draw, action)
    if (state) return state
    if (action === 'COMPLETE') return completeDraw(draw, '—')
    if (action === 'FIX_SEED' && ahead) {
      const numbers = draw.sources.map(({ name }) => ({ name, values: [0], evidence: '—', nonce: '—' }))
      return fixSeed(
        { ...draw, sources: [ahead] },
        { numbers: numbers.filter(({ name }) => name === ahead.name), witnesses: [] },
        ground,
      )
    }
    return null
  }
  return prospectsBy(drawMachine, drawActions, {
    refused: (action) => refusal(action, action, context.actor, place),
    decide,
    messages,
  })
}
