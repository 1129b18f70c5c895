import { z } from 'zod'

/** A department's own subgraph that was let in, as the gateway keeps it. */
export type Guest = z.infer<typeof guest>

export const guest = z.object({
  name: z.string(),
  url: z.string(),
  /** As its subgraph told it when it was registered; what it says later counts when it's updated. */
  sdl: z.string(),
  /** Whether its subgraph is sent callers' access tokens. */
  takesTokens: z.boolean(),
  /** Counts its changes, from 1. */
  revision: z.int().min(1),
  /** The office whose developers may change it; null: it stands in the operators' file. */
  office: z.string().nullable(),
  /** The operators' word for the state that their file wants; null: it was registered by request. */
  declared: z.string().nullable(),
  registeredAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
