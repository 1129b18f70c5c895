import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { localScraping, Metrics, type Scraping, serveMetrics } from './metrics.ts'

const token = 'a-token-of-16-and-more'

async function scrape(scraping: Scraping, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') {
  const app = fastify()
  serveMetrics(app, new Metrics(), scraping)
  const { statusCode } = await app.inject({
    url: '/metrics',
    remoteAddress,
    headers: { host: 'localhost:4000', ...headers },
  })
  return statusCode
}

describe('the metrics are read', () => {
  it('by a program on the same machine, where that is allowed', async () => {
    expect(await scrape(localScraping)).toBe(200)
    expect(await scrape(localScraping, { host: '[::1]:4000' }, '::1')).toBe(200)
    expect(await scrape({ token: null, isOpenLocally: false })).toBe(404)
  })

  it('by nobody who came over the network, through a proxy, or from a page that gave this machine a name', async () => {
    expect(await scrape(localScraping, {}, '10.0.0.7')).toBe(404)
    expect(await scrape(localScraping, { 'x-forwarded-for': '127.0.0.1' })).toBe(404)
    expect(await scrape(localScraping, { via: '1.1 proxy' })).toBe(404)
    expect(await scrape(localScraping, { host: 'rebound.example' })).toBe(404)
  })

  it('from anywhere by who has the token, and not by another one', async () => {
    const scraping = { token, isOpenLocally: false }
    expect(await scrape(scraping, { authorization: `Bearer ${token}` }, '10.0.0.7')).toBe(200)
    expect(await scrape(scraping, { authorization: `Bearer ${token}x` }, '10.0.0.7')).toBe(404)
    expect(await scrape({ token, isOpenLocally: true }, { authorization: 'Bearer other' })).toBe(404)
  })
})
