import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ConfigError, port, readConfig } from './config.ts'

const settings = z.object({ PORT: port.default(4000), MONGODB_URI: z.string().startsWith('mongodb') })

describe('settings', () => {
  it('are read with their defaults', () => {
    expect(readConfig(settings, { MONGODB_URI: 'mongodb://x' })).toEqual({
      PORT: 4000,
      MONGODB_URI: 'mongodb://x',
    })
  })

  it('name every fault at once', () => {
    const read = () => readConfig(settings, { PORT: '99999', MONGODB_URI: 'http://x' })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(/PORT[\s\S]*MONGODB_URI/)
  })
})
