import { otherWays, StoreError } from '../store-error.ts'

/** One package of Debian's index: what a download has to match. */
export type Package = { name: string; version: string; sha256: string; size: number }

/** What PostgreSQL's server needs to run with DocumentDB; all else is found through what these depend on. */
export const roots = [
  'postgresql-18',
  'postgresql-18-documentdb',
  'postgresql-18-cron',
  'postgresql-18-pgvector',
  'postgresql-18-postgis-3',
  'postgresql-18-postgis-3-scripts',
] as const

/** Only libraries are followed: no shells, init scripts or tools, which a private prefix has no use for. */
const followed = /^(lib|zlib1g$)/

/**
 * Libraries that only parts which are never loaded ask for: raster and 3D of PostGIS, PostgreSQL's JIT and
 * procedural languages, mechanisms of SASL and of PAM.
 */
const unneeded =
  /^lib(gdal|sfcgal|llvm|perl|python|tcl|xslt|uuid|selinux|gcrypt|gpg-error|db5|sasl2-modules|audit-common|c-gconv)/

/** The paragraphs of a `Packages` index by package name, kept as text until one is asked for. */
export type PackageIndex = { paragraph(name: string): string | undefined }

/** Reads an index (60 MB for Debian's main) by noting where each paragraph is; fields are read on demand. */
export function packageIndex(text: string): PackageIndex {
  const places = new Map<string, [start: number, end: number]>()
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n\n', start)
    const end = found < 0 ? text.length : found
    if (text.startsWith('Package: ', start)) {
      const lineEnd = text.indexOf('\n', start)
      places.set(text.slice(start + 9, lineEnd < 0 || lineEnd > end ? end : lineEnd).trim(), [start, end])
    }
    start = end + 2
  }
  return {
    paragraph(name) {
      const place = places.get(name)
      return place && text.slice(...place)
    },
  }
}

/** The value of a field in a paragraph, continuation lines joined. */
export function field(paragraph: string, name: string): string | undefined {
  const match = new RegExp(`^${name}: ?(.*(?:\\n[ \\t].*)*)`, 'm').exec(paragraph)
  return match?.[1]?.replaceAll(/\s+/g, ' ').trim()
}

/** Names a paragraph depends on: the first of each set of alternatives, without versions and architectures. */
export function dependencies(paragraph: string): string[] {
  return ['Pre-Depends', 'Depends']
    .flatMap((name) => (field(paragraph, name) ?? '').split(','))
    .map((alternatives) => /^[a-z0-9][a-z0-9+.-]*/.exec(alternatives.trim())?.[0] ?? '')
    .filter((name) => name !== '')
}

/**
 * Everything that has to be unpacked for `wanted` to run, sorted by name. It is worked out from the index and not
 * from a list kept here because the names of libraries carry versions that move (libicu78, libproj25).
 *
 * @throws {StoreError} when a root isn't in the index, which happens once Debian moves to another PostgreSQL.
 */
export function packageClosure(index: PackageIndex, wanted: readonly string[]): Package[] {
  const found = new Map<string, Package>()
  const queue = [...wanted]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue
    const paragraph = index.paragraph(name)
    if (!paragraph) {
      // A library may be provided under another name; the check of loadable libraries after unpacking decides.
      if (!wanted.includes(name)) continue
      throw new StoreError(
        `Debian no longer has the package ${name} that the embedded store is made of. ${otherWays}`,
      )
    }
    found.set(name, packageOf(name, paragraph))
    queue.push(...dependencies(paragraph).filter((next) => followed.test(next) && !unneeded.test(next)))
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function packageOf(name: string, paragraph: string): Package {
  return {
    name,
    version: field(paragraph, 'Version') ?? '',
    sha256: field(paragraph, 'SHA256') ?? '',
    size: Number(field(paragraph, 'Size') ?? 0),
  }
}
