import {
  type Cell,
  cellsFilled,
  type FigurePlace,
  type FigureRules,
  type FigureTable,
  figureTables,
  ofWork,
  personsIn,
  type Share,
  type Shares,
} from './figures.ts'

/** A figure that was told in an earlier edition: of what, and which shares it counted. */
export type ToldBefore = {
  readonly table: FigureTable
  readonly place: FigurePlace
  readonly code: string | null
  readonly shares: readonly string[]
}

/** What every figure counts as one: shares of one district and code that earlier editions counted alike; or nobody, in a cell that is empty. */
type Atom = {
  readonly district: string
  readonly code: string
  readonly shares: readonly Share[]
  /** Whether it's counted now; else it was in an earlier edition alone. */
  readonly isNow: boolean
  /** Which figures of earlier editions counted it. */
  readonly before: readonly number[]
}
type Block = ReadonlySet<Atom>

/**
 * What is told of one table parts everything that it counts into blocks: two things lie in one block where each figure told counts both or
 * neither. Whatever is added and subtracted of the figures is then a sum over whole blocks, and within a block nothing is known but its
 * sum. So a figure may be told exactly where no block that it makes is of too few. What lies in no figure told is no block: of it nothing
 * is known. Cells with nobody in them count as of too few: that somewhere there was nobody is told no more than that there was one.
 */
class Told {
  readonly cells: Cell[] = []
  private blocks: Block[] = []
  private untold: Block
  private readonly rules: FigureRules

  constructor(atoms: readonly Atom[], rules: FigureRules) {
    this.untold = new Set(atoms)
    this.rules = rules
  }

  /** The blocks that would be made anew, those outside of any figure told left out; null where the figure counts nothing that is there. */
  piecesOf(atoms: ReadonlySet<Atom>): Block[] {
    const parted = this.blocks.flatMap((block) => {
      const [inside, outside] = part(block, atoms)
      return inside.size > 0 && outside.size > 0 ? [inside, outside] : []
    })
    const [fresh] = part(this.untold, atoms)
    return fresh.size > 0 ? [...parted, fresh] : parted
  }

  /** Whether nobody learns of too few by it. */
  isSafe(atoms: ReadonlySet<Atom>, isOfWork: boolean): boolean {
    return this.piecesOf(atoms).every((piece) => isEnough(sharesOf(piece), this.rules, isOfWork))
  }

  tell(atoms: ReadonlySet<Atom>): void {
    const [fresh, untold] = part(this.untold, atoms)
    this.blocks = this.blocks.flatMap((block) => part(block, atoms).filter(({ size }) => size > 0))
    if (fresh.size > 0) this.blocks.push(fresh)
    this.untold = untold
  }
}

function part(block: Block, atoms: ReadonlySet<Atom>): [inside: Block, outside: Block] {
  const inside = new Set<Atom>()
  const outside = new Set<Atom>()
  for (const atom of block) (atoms.has(atom) ? inside : outside).add(atom)
  return [inside, outside]
}

function isEnough(shares: readonly Share[], rules: FigureRules, isOfWork: boolean): boolean {
  if (personsIn(shares) < rules.leastPersons) return false
  return !isOfWork || new Set(shares.map(({ worker }) => worker)).size >= rules.leastWorkers
}

const sharesOf = (atoms: Iterable<Atom>): Share[] => [...atoms].flatMap(({ shares }) => shares)

/**
 * Chooses what is told, from the ward down to districts. A place's whole is told where every table can bear it, so that no table gives away
 * what another hides; of each place that is told, codes follow from the most frequent on, so that what stays hidden is the rarest.
 *
 * @param shares what is counted now
 * @param before what earlier editions of the same figures told, with everything that they counted
 */
export function toldOf(
  shares: Shares,
  places: readonly FigurePlace[],
  codes: { readonly [T in FigureTable]: readonly string[] },
  rules: FigureRules,
  before: { readonly told: readonly ToldBefore[]; readonly shares: Shares } | null = null,
): { readonly [T in FigureTable]: readonly Cell[] } {
  const tables = figureTables.map((table): Table => {
    const earlier = before?.told.filter((one) => one.table === table) ?? []
    const atoms = atomsOf(shares[table], before?.shares[table] ?? [], earlier, places, codes[table])
    const told = new Told(atoms, rules)
    for (const at of earlier.keys()) told.tell(new Set(atoms.filter((each) => each.before.includes(at))))
    return { table, told, filled: cellsFilled(atoms.filter(({ isNow }) => isNow)), codes: codes[table] }
  })
  const inCell: InCell = ({ filled }, place, code) => new Set(filled.of(place, code))
  const open: FigurePlace[] = []
  for (const place of places) {
    const whole = tables.map((each) => ({ ...each, atoms: inCell(each, place, null) }))
    if (!whole.every(({ told, atoms }) => atoms.size > 0 && told.isSafe(atoms, false))) continue
    if (!whole.every(({ atoms }) => isEnough(sharesOf(atoms), rules, false))) continue
    open.push(place)
    for (const { told, atoms } of whole) {
      told.tell(atoms)
      told.cells.push({ place: place.id, code: null, persons: sharesOf(atoms).length })
    }
  }
  for (const each of tables) for (const place of open) tellCodes(each, place, rules, inCell)
  return Object.fromEntries(tables.map(({ table, told }) => [table, told.cells])) as {
    [T in FigureTable]: Cell[]
  }
}

type Table = {
  readonly table: FigureTable
  readonly told: Told
  readonly filled: ReturnType<typeof cellsFilled<Atom>>
  readonly codes: readonly string[]
}
type InCell = (table: Table, place: FigurePlace, code: string | null) => ReadonlySet<Atom>

function tellCodes(table: Table, place: FigurePlace, rules: FigureRules, inCell: InCell): void {
  const isOfWork = ofWork.includes(table.table)
  const all = personsIn(sharesOf(inCell(table, place, null)))
  const candidates = table.codes
    .map((code) => ({ code, atoms: inCell(table, place, code) }))
    .map((each) => ({ ...each, shares: sharesOf(each.atoms) }))
    .toSorted((a, b) => b.shares.length - a.shares.length)
  const isOneSided = (shares: readonly Share[]) =>
    new Set(shares.map(({ code }) => code)).size === 1 && personsIn(shares) > rules.mostOfOneCode * all
  for (const { code, atoms, shares } of candidates) {
    if (!isEnough(shares, rules, isOfWork) || !table.told.isSafe(atoms, isOfWork)) continue
    if ([shares, ...table.told.piecesOf(atoms).map(sharesOf)].some(isOneSided)) continue
    table.told.tell(atoms)
    table.told.cells.push({ place: place.id, code, persons: shares.length })
  }
}

/**
 * Everything that figures of any edition count, in as few parts as tell them apart. A cell with nobody in it is in each figure that covers it.
 */
function atomsOf(
  now: readonly Share[],
  earlier: readonly Share[],
  told: readonly ToldBefore[],
  places: readonly FigurePlace[],
  codes: readonly string[],
): Atom[] {
  const counted = new Map(earlier.map((each) => [each.id, { share: each, isNow: false }]))
  for (const share of now) counted.set(share.id, { share, isNow: true })
  const before = new Map<string, number[]>()
  for (const [at, { shares }] of told.entries())
    for (const id of shares) before.set(id, [...(before.get(id) ?? []), at])
  const alike = Map.groupBy(counted.values(), ({ share, isNow }) =>
    JSON.stringify([share.district, share.code, isNow, before.get(share.id)]),
  )
  const atoms = [...alike.values()].flatMap((all): Atom[] => {
    const [first] = all
    if (!first) return []
    const { district, code, id } = first.share
    const shares = all.map(({ share }) => share)
    return [{ district, code, shares, isNow: first.isNow, before: before.get(id) ?? [] }]
  })
  const cellOf = ({ district, code }: Pick<Share, 'district' | 'code'>) => `${district} ${code}`
  const [filled, filledBefore] = [new Set(now.map(cellOf)), new Set(earlier.map(cellOf))]
  const covers = ({ place, code: of }: ToldBefore, district: string, code: string) =>
    place.districts.includes(district) && (of === null || of === code)
  const empty = [...new Set(places.flatMap((each) => each.districts))].flatMap((district) =>
    codes
      .filter((code) => !filled.has(cellOf({ district, code })))
      .map((code): Atom => {
        const figures = filledBefore.has(cellOf({ district, code }))
          ? []
          : told.flatMap((each, at) => (covers(each, district, code) ? [at] : []))
        return { district, code, shares: [], isNow: true, before: figures }
      }),
  )
  return [...atoms, ...empty]
}
