// Loaded before everything else of a process (and of its threads): notes each connection and look-up that it tries, and each module
// that is for seeing it from outside.

import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import net from 'node:net'

const note = (what) => appendFileSync(process.env.RECORD_TO, `${what}\n`)

registerHooks({
  load(url, context, next) {
    if (/open-telemetry\.ts$|exporter-trace-otlp|sdk-trace-base@2|[/\\]prom-client[/\\]/.test(url))
      note(`module ${url}`)
    return next(url, context)
  },
})

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...given) {
  const [first, second] = given.flat()
  const { host, port, path } =
    typeof first === 'object' && first !== null ? first : { port: first, host: second }
  note(`tcp ${path ?? `${host ?? 'localhost'}:${port}`}`)
  return connect.apply(this, given)
}

const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...given) {
  note(`udp ${given.filter((each) => typeof each === 'string' || typeof each === 'number').join(' ')}`)
  return send.apply(this, given)
}

for (const [from, api] of [
  ['dns', dns],
  ['dns', dns.promises],
]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    const ask = api[name]
    api[name] = (host, ...rest) => {
      if (!net.isIP(host)) note(`${from} ${host}`)
      return ask.call(api, host, ...rest)
    }
  }
}
