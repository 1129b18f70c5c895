import { Worker } from 'node:worker_threads'
import { expect, it, vi } from 'vitest'
import { Composer } from './composer.ts'

const list = [{ name: 'places', sdl: 'type Query { place: String }' }]

it('lets its thread go when there is nothing to do, and begins another when there is', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  const composer = new Composer(0)
  expect(await composer.compose(list, null)).toHaveProperty('apiSdl')
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), 5_000)
  const both = await Promise.all([composer.compose(list, null), composer.compose(list, null)])
  expect(both.map((each) => 'apiSdl' in each)).toEqual([true, true])
  await composer.close()
  ended.mockRestore()
})
