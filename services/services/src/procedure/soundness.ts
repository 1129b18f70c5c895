import type { ProcedureRecord } from './procedure.ts'

/** What is wrong with a procedure of the catalogue, by its own rules. Empty when sound. */
export function catalogueFaults(procedure: ProcedureRecord, ids: ReadonlySet<string>): string[] {
  const { _id, category, verb, channels, channelBars, prerequisites } = procedure
  const faults: string[] = []
  if ((category === 'PAYMENT') !== (verb === 'COLLECTION'))
    faults.push(`${_id}: money is collected by a procedure of 収納, and by no other`)
  for (const { channel } of channels)
    if (channel !== null && channelBars.some((bar) => bar.channels.includes(channel)))
      faults.push(`${_id}: ${channel} is barred, and offered`)
  for (const { procedure: first } of prerequisites) {
    if (!ids.has(first)) faults.push(`${_id}: ${first}, which comes first, isn't in the catalogue`)
    if (first === _id) faults.push(`${_id}: it comes before itself`)
  }
  return faults
}
