import { parseBusinessDate, partsOf } from '@chiiki/kit/business-date.ts'
import { readProvenance } from '@chiiki/kit/data-shapes.ts'
import { importReference, readData } from '@chiiki/kit/reference-data.ts'
import { z } from 'zod'
import { type PeakSeasonRecord, peakFaults } from './season.ts'
import type { SeasonStore } from './store.ts'

const day = z.string().refine((text) => parseBusinessDate(text) !== null, 'must be a day that exists')
const shape = z.array(z.object({ from: day, through: day, source: z.string() }))

/** Reads the peak of each year. @throws Error naming each one that is wrong. */
export function readPeakSeasons(dataDir: string): PeakSeasonRecord[] {
  const provenance = readProvenance(dataDir)
  const peaks = readData(dataDir, 'peak-seasons.json', shape).map(({ from, through, source }) => {
    const { year } = partsOf(from)
    return { _id: `peakSeason:${year}`, year, from, through, source: provenance.source(source) }
  })
  const faults = peakFaults(peaks)
  if (faults.length > 0) throw new Error(`peak-seasons.json:\n${faults.join('\n')}`)
  return peaks
}

export async function importPeakSeasons(store: SeasonStore, dataDir: string, now: Date): Promise<void> {
  await importReference(store.peaks, readPeakSeasons(dataDir), now)
  store.forget()
}
