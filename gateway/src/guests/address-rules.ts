import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { Finding } from './findings.ts'

/** Where guests may be. */
export type AddressRules = {
  /**
   * Networks (`10.1.0.0/16`) and single addresses that guests may have though they aren't public ones. Null: any address, which
   * is for development alone.
   */
  readonly networks: readonly string[] | null
  /** Whether a guest must be reached by HTTPS. */
  readonly isHttpsOnly: boolean
}

/** For development: guests run on the same machine. */
export const anyAddress: AddressRules = { networks: null, isHttpsOnly: false }

const longest = 500

/** What is wrong with an address that a guest is to be asked at. Nothing is connected to, no name is looked up. */
export function addressFaults(url: string, rules: AddressRules): Finding[] {
  const fault = (code: string, message: string): Finding[] => [{ code, message }]
  if (url.length > longest || !URL.canParse(url))
    return fault(
      'ADDRESS_UNREADABLE',
      `The address must be a URL of at most ${longest} characters, e.g. https://bosai.example/graphql.`,
    )
  const { protocol, username, password, hash, hostname } = new URL(url)
  if (!/^https?:$/.test(protocol))
    return fault('ADDRESS_NOT_HTTP', 'The address must begin with https:// or http://.')
  if (rules.isHttpsOnly && protocol !== 'https:' && !isNamedNetwork(bare(hostname), rules))
    return fault('ADDRESS_NOT_HTTPS', 'The address must begin with https:// here.')
  if (username || password || hash)
    return fault(
      'ADDRESS_WITH_SECRET',
      'The address may hold no name, password or fragment: it stands in lists that others read.',
    )
  if (isIP(bare(hostname)) && !isAllowed(bare(hostname), rules))
    return fault('ADDRESS_NOT_ALLOWED', notAllowed)
  return []
}

/**
 * A name look-up for connections to guests, which answers only with addresses that are allowed. It's asked at each connection, so
 * a name that is public when it's registered and private when it's used leads nowhere.
 */
export function guardedLookup(rules: AddressRules): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const allowed = addresses.filter(({ address }) => isAllowed(address, rules))
      const [first] = allowed
      if (!first) {
        const refusal = Object.assign(new Error(notAllowed), { code: 'ADDRESS_NOT_ALLOWED' })
        return callback(refusal, '', 0)
      }
      if (options.all) return callback(null, allowed)
      return callback(null, first.address, first.family)
    })
  }
}

/** Whether a guest may be at this IP address. */
export function isAllowed(address: string, rules: AddressRules): boolean {
  if (rules.networks === null) return true
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address dressed as IPv6 is what it is.
  return ipaddr.process(address).range() === 'unicast' || isNamedNetwork(address, rules)
}

const notAllowed =
  'A subgraph of a department may not be at that address: only public addresses are taken, and the networks that those who operate the graph named (GUEST_NETWORKS).'

function isNamedNetwork(address: string, { networks }: AddressRules): boolean {
  if (networks === null || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return networks.some((network) => {
    if (!network.includes('/')) return ipaddr.process(network).toString() === parsed.toString()
    const [range, bits] = ipaddr.parseCIDR(network)
    return range.kind() === parsed.kind() && parsed.match([range, bits])
  })
}

/** Without the brackets of an IPv6 address. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
