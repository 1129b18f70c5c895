import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSchema, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'

/** What the papers say of the repository: quoted files, links, commands. */
const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const papers = globSync(
  [
    '*.md',
    'docs/**/*.md',
    '{gateway,explorer,store,kit,identity}/*.md',
    'services/*/*.md',
    '{template,departments,examples}/*/*.md',
  ],
  {
    cwd: root,
  },
).sort()

/** Headings as GitHub makes anchors of them. */
function anchors(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('the papers', () => {
  it('README.md quotes the operations as they are', () => {
    const quoted = [...read('README.md').matchAll(/<!-- (operations\/\S+) -->\n```\w+\n([\s\S]*?)\n```/g)]
    expect(quoted.map(([, file]) => file)).toEqual([
      'operations/address.graphql',
      'operations/address.json',
      'operations/ward.graphql',
    ])
    for (const [, file = '', text] of quoted) expect(text).toBe(read(file).trim())
  })

  it.each(papers)('%s links only to what is there', (paper) => {
    const links = [...read(paper).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
    const broken = links.filter(([, path = '', anchor]) => {
      const file = path === '' ? paper : join(dirname(paper), path)
      if (!existsSync(join(root, file))) return true
      return anchor !== undefined && !anchors(file).includes(anchor)
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  it.each(papers)('%s names only commands of package.json', (paper) => {
    const { scripts } = JSON.parse(read('package.json'))
    // The store's own papers name its own commands, too.
    if (/^(store|docs\/store)/.test(paper))
      Object.assign(scripts, JSON.parse(read('store/package.json')).scripts)
    const named = [...read(paper).matchAll(/npm run (?:--silent )?([a-z]+(?:[:-][a-z]+)*)/g)].map(
      ([, name]) => name ?? '',
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(['docs/counters.md', 'docs/consultations.md'])('%s names only what is in the graph', (paper) => {
    const schema = buildSchema(read('api.graphql'))
    const fieldsOf = (name: string) => {
      const type = schema.getType(name)
      return isObjectType(type) ? Object.keys(type.getFields()) : []
    }
    const named = [...read(paper).matchAll(/`([A-Z][A-Za-z]+)\.([a-zA-Z]+)`/g)]
    expect(named.length).toBeGreaterThan(60)
    const odd = named.filter(([, type = '', field = '']) => !fieldsOf(type).includes(field))
    expect(odd.map(([coordinate]) => coordinate)).toEqual([])
  })

  it.each(['README.md', 'README.ja.md'])('%s sends what a server can read', (paper) => {
    const sent = [...read(paper).matchAll(/ -d '([^']+)'/g)].map(([, body]) => body ?? '')
    expect(sent.length).toBeGreaterThan(0)
    for (const body of sent) expect(typeof JSON.parse(body).query).toBe('string')
  })
})
