// Loaded before everything else of a process (and of its threads): notes each connection and look-up that it tries.

import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

const note = (what) => appendFileSync(process.env.RECORD_TO, `${what}\n`)

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
