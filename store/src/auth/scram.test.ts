import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { credentialOf, isPasswordOf, prepared, readClientFirst, ScramExchange } from './scram.ts'

describe('SCRAM-SHA-256', () => {
  test('agrees with the example of RFC 7677', async () => {
    const credential = await credentialOf('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'), 4096)
    const first = readClientFirst('n,,n=user,r=rOprNGfwEbeRWgbNEkqO')
    if (!first) throw new Error('not read')
    const exchange = new ScramExchange(credential, first, '%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0')
    expect(exchange.serverFirst).toBe(
      'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    )
    const proof =
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ='
    expect(exchange.finish(proof)).toBe('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=')
  })

  test('a wrong proof, nonce or channel binding is refused', async () => {
    const credential = await credentialOf('secret')
    const first = readClientFirst('n,,n=u,r=abc')
    if (!first) throw new Error('not read')
    const exchange = new ScramExchange(credential, first, 'def')
    const final = (binding: string, nonce: string, password: string) => {
      const bare = `c=${binding},r=${nonce}`
      const signed = `n=u,r=abc,${exchange.serverFirst},${bare}`
      const salted = pbkdf2Sync(
        password,
        Buffer.from(credential.salt, 'base64'),
        credential.iterations,
        32,
        'sha256',
      )
      const clientKey = createHmac('sha256', salted).update('Client Key').digest()
      const stored = createHash('sha256').update(clientKey).digest()
      const signature = createHmac('sha256', stored).update(signed).digest()
      return `${bare},p=${Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] as number))).toString('base64')}`
    }
    expect(exchange.finish(final('biws', 'abcdef', 'secret'))).toMatch(/^v=/)
    expect(exchange.finish(final('biws', 'abcdef', 'Secret'))).toBeUndefined()
    expect(exchange.finish(final('biws', 'abcxyz', 'secret'))).toBeUndefined()
    expect(exchange.finish(final('eSws', 'abcdef', 'secret'))).toBeUndefined()
    expect(exchange.finish('nonsense')).toBeUndefined()
    expect(exchange.finish('c=biws,r=abcdef,p=AAAA')).toBeUndefined()
  })

  test('names are unescaped, and what is not a first message is refused', () => {
    expect(readClientFirst('n,,n=a=2Cb=3Dc,r=x')).toMatchObject({
      user: 'a,b=c',
      nonce: 'x',
      bare: 'n=a=2Cb=3Dc,r=x',
    })
    expect(readClientFirst('p=tls,,n=a,r=x')).toBeUndefined()
    expect(readClientFirst('')).toBeUndefined()
  })

  test('a password is recognised whichever way its characters were composed', async () => {
    expect(prepared('ｐａｓｓ\u00a0\u00ad①')).toBe('pass 1')
    expect(await isPasswordOf(await credentialOf('か\u3099'), 'が')).toBe(true)
    expect(await isPasswordOf(await credentialOf('a'), 'b')).toBe(false)
  })
})
