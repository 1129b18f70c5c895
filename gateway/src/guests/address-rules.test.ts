import { describe, expect, test } from 'vitest'
import { type AddressRules, addressFaults, anyAddress, isAllowed } from './address-rules.ts'

const publicOnly: AddressRules = { networks: [], isHttpsOnly: true }
const codes = (url: string, rules = publicOnly) => addressFaults(url, rules).map(({ code }) => code)

describe('where a department’s subgraph may be', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'not an address',
  ])('not at %s, unless it is named', (address) => {
    expect(isAllowed(address, publicOnly)).toBe(false)
  })

  test('at public addresses, in the networks that are named, and in development anywhere', () => {
    expect(isAllowed('93.184.216.34', publicOnly)).toBe(true)
    expect(isAllowed('2606:2800:220:1:248:1893:25c8:1946', publicOnly)).toBe(true)
    const named = { networks: ['10.1.0.0/16', '192.168.1.7', 'fd00::/8'], isHttpsOnly: true }
    for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '192.168.1.7', 'fd12::1'])
      expect(isAllowed(address, named)).toBe(true)
    for (const address of ['10.2.0.1', '192.168.1.8', 'fe80::1'])
      expect(isAllowed(address, named)).toBe(false)
    expect(isAllowed('127.0.0.1', anyAddress)).toBe(true)
  })

  test('is said by an address that says nothing else: no secret, no other protocol, HTTPS in production', () => {
    expect(codes('https://bosai.example/graphql')).toEqual([])
    expect(codes('http://bosai.example/graphql')).toEqual(['ADDRESS_NOT_HTTPS'])
    expect(codes('http://10.1.2.3/graphql', { networks: ['10.1.0.0/16'], isHttpsOnly: true })).toEqual([])
    expect(codes('https://u:p@bosai.example/')).toEqual(['ADDRESS_WITH_SECRET'])
    expect(codes('https://bosai.example/#x')).toEqual(['ADDRESS_WITH_SECRET'])
    expect(codes('file:///etc/passwd')).toEqual(['ADDRESS_NOT_HTTP'])
    expect(codes('bosai')).toEqual(['ADDRESS_UNREADABLE'])
    expect(codes(`https://${'a'.repeat(500)}.example/`)).toEqual(['ADDRESS_UNREADABLE'])
    for (const written of [
      'https://0x7f000001/',
      'https://2130706433/',
      'https://127.1/',
      'https://[::ffff:7f00:1]/',
    ])
      expect(codes(written)).toEqual(['ADDRESS_NOT_ALLOWED'])
  })
})
