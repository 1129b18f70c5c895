/**
 * Writes `data/calendar/holidays.json` from the npm package `@holiday-jp/holiday_jp`.
 *
 *     node scripts/with-node.mjs scripts/holidays.ts [<officialThrough> <publishedOn>]
 *
 * The first 官報 of each February carries the next year's 暦要項 with its holidays. Then: raise the package's
 * version, compare the announced year with it (https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html), and run
 * this with the last day announced and the day of the announcement. Nothing else changes: the list is data, and
 * every deadline is computed from it when it is read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { HolidayTable } from '../kit/src/calendar.ts'

type Listed = { date: string; name: string; name_en: string }

const FROM = '1990-01-01'
const THROUGH = '2040-12-31'

/** 令和9(2027)年暦要項 was announced on 2026-02-02; the package's 2027 was compared with it, day by day. */
const [officialThrough = '2027-12-31', publishedOn = '2026-02-02'] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const entry = require.resolve('@holiday-jp/holiday_jp')
const { version } = JSON.parse(readFileSync(new URL('../package.json', `file://${entry}`), 'utf8'))
const listed: Record<string, Listed> = require('@holiday-jp/holiday_jp/lib/holidays')

const table: HolidayTable & { licence: string; note: string } = {
  source: `@holiday-jp/holiday_jp ${version} (https://github.com/holiday-jp/holiday_jp-js), after 国民の祝日に関する法律 and the Cabinet Office's yearly list`,
  licence: "MIT, © 2016 holiday-jp / Ken'ichiro Oyama",
  note: `The days through ${officialThrough} were announced on or before ${publishedOn} (暦要項, in the first 官報 of February). Days after ${officialThrough} are computed from the law as it stands; the equinoxes among them are astronomical forecasts.`,
  publishedOn,
  coversFrom: FROM,
  coversThrough: THROUGH,
  officialThrough,
  days: Object.values(listed)
    .filter(({ date }) => FROM <= date && date <= THROUGH)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, name, name_en }) => ({ date, nameJa: name, nameEn: name_en.replace(/\.$/, '') })),
}

const { days, ...head } = table
const lines = days.map((day) => `    ${JSON.stringify(day)}`).join(',\n')
const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "days": [\n${lines}\n  ]\n}\n`
writeFileSync(new URL('../data/calendar/holidays.json', import.meta.url), text)
process.stdout.write(
  `${days.length} days from ${FROM} through ${THROUGH}, official through ${officialThrough}\n`,
)
