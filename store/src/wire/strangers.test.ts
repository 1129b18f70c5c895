import { expect, test } from 'vitest'
import { Strangers } from './strangers.ts'

function world(limits = {}) {
  let now = 0
  const closed: string[] = []
  const strangers = new Strangers({ connections: 3, greeting: 10, silence: 100, ...limits }, () => now)
  const come = (name: string) => {
    const one = { close: () => closed.push(name) }
    strangers.add(one)
    return one
  }
  const at = (time: number) => {
    now = time
    strangers.sweep()
  }
  return { strangers, closed, come, at }
}

test('one that never says anything is let go soon, one that asks now and then stays', () => {
  const { strangers, closed, come, at } = world()
  come('silent')
  const watcher = come('watcher')
  strangers.heard(watcher)
  at(9)
  expect(closed).toEqual([])
  at(10)
  expect(closed).toEqual(['silent'])
  at(90)
  strangers.heard(watcher)
  at(189)
  expect(strangers.count).toBe(1)
  at(190)
  expect(closed).toEqual(['silent', 'watcher'])
  strangers.close()
})

test('when there are too many, the one that was silent for longest gives way', () => {
  const { strangers, closed, come, at } = world()
  const [first, second] = [come('first'), come('second')]
  come('third')
  at(1)
  strangers.heard(first)
  come('fourth')
  expect(closed).toEqual(['second'])
  strangers.heard(second)
  come('fifth')
  expect(closed).toEqual(['second', 'third'])
  expect(strangers.count).toBe(3)
  strangers.close()
})

test('who has logged in, or is gone, is no stranger', () => {
  const { strangers, closed, come, at } = world()
  strangers.remove(come('known'))
  at(1000)
  expect(closed).toEqual([])
  strangers.close()
})
