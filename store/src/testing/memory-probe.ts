import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** To be imported before a program: at SIGUSR2 it collects its garbage and tells its parent what memory is left in use. */
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

process.on('SIGUSR2', () => {
  collect()
  // Sockets that were closed are let go of by the loop, and only then can be collected.
  setImmediate(() => {
    collect()
    const { heapUsed, external, rss } = process.memoryUsage()
    process.send?.({ heap: heapUsed, external, resident: rss })
  })
})
