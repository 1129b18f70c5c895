import { isA, type Named } from '@chiiki/client/problem.ts'
import { element } from './element.ts'
import type { CounterStateFragment, DistrictPageFragment, Language, MyDistrictQuery } from './generated.ts'
import type { Words } from './words.ts'

type Answer = NonNullable<MyDistrictQuery['address']>
type Name = { readonly ja: string; readonly en: string | null }

/** How things are told, and what happens when another address is chosen. */
export type Telling = {
  readonly words: Words
  readonly language: Language
  readonly choose: (address: string) => void
}

/** What the graph answered, as a part of the page; its heading takes the focus. */
export function shown(answer: Answer, telling: Telling): HTMLElement {
  if (isA(answer, 'AddressFound')) return found(answer, telling)
  if (isA(answer, 'AddressAmbiguous')) return ambiguous(answer, telling)
  return refused(answer, telling)
}

function found({ district, isVerified }: Named<Answer, 'AddressFound'>, telling: Telling): HTMLElement {
  const { words } = telling
  const { centre, area, councilRollout } = district
  return element(
    'article',
    {},
    heading(
      nameOf(district.name, telling),
      telling.language === 'JA' ? district.name.kana : district.name.ja,
    ),
    !isVerified && element('p', { class: 'quiet' }, words.unverified),
    centre && section(words.centre, ...place(nameOf(centre.name, telling), centre, telling)),
    counters(words.counters, district.counters, telling),
    council(councilRollout, telling),
    area &&
      section(
        words.area,
        element('p', {}, nameOf(area.name, telling)),
        ...(area.generalBranch
          ? place(nameOf(area.generalBranch.name, telling), area.generalBranch, telling)
          : []),
      ),
    counters(words.areaCounters, area?.counters ?? null, telling),
  )
}

function ambiguous(answer: Named<Answer, 'AddressAmbiguous'>, telling: Telling): HTMLElement {
  const { words, choose } = telling
  const candidates = answer.candidates.map(({ jurisdiction: { town, blocks, district } }) => {
    const where = [town.name.ja, blocks ? words.blocks(blocks.first, blocks.last ?? blocks.first) : ''].join(
      ' ',
    )
    const address = `${town.name.ja}${blocks ? `${blocks.first}番` : ''}`
    const name = nameOf(district.name, telling)
    return element(
      'li',
      {},
      element('button', { type: 'button', onclick: () => choose(address) }, where),
      name,
    )
  })
  return element(
    'article',
    {},
    heading(words.choose, null),
    section(answer.question, element('ul', { class: 'candidates' }, candidates)),
  )
}

function refused(
  answer: Exclude<Answer, { readonly __typename: 'AddressFound' | 'AddressAmbiguous' }>,
  { words, choose }: Telling,
): HTMLElement {
  const similar = isA(answer, 'AddressNotFound') ? answer.similar : []
  const towns = similar.map(({ name }) =>
    element('li', {}, element('button', { type: 'button', onclick: () => choose(name.ja) }, name.ja)),
  )
  return element(
    'article',
    {},
    heading(answer.message, null),
    element('p', {}, answer.remedy),
    towns.length > 0 && section(words.similar, element('ul', { class: 'candidates' }, towns)),
  )
}

type Place = {
  readonly address: { readonly value: string | null }
  readonly phone?: { readonly value: string | null; readonly unknownReason: string | null }
}

function place(name: string, { address, phone }: Place, { words }: Telling): HTMLElement[] {
  const told = phone && words.phone(phone.value ?? words.unknown(phone.unknownReason ?? ''))
  return [
    element('p', {}, name),
    element('p', { class: 'quiet', lang: 'ja' }, address.value ?? words.unknown('')),
    ...(told ? [element('p', { class: 'quiet' }, told)] : []),
  ]
}

function counters(
  title: string,
  all: readonly CounterStateFragment[] | null,
  telling: Telling,
): HTMLElement | null {
  if (!all || all.length === 0) return null
  const { words } = telling
  const rows = all.map(({ name, location, openState: { state, reason, closesAt, nextOpening } }) => {
    const when =
      (state === 'OPEN' && closesAt && words.closesAt(timeOf(closesAt, telling))) ||
      (nextOpening && words.opensAt(timeOf(nextOpening, telling))) ||
      ''
    return element(
      'li',
      {},
      element('span', {}, nameOf(name, telling)),
      element('span', { class: `state ${state.toLowerCase()}` }, `${words.states[state]} ${when}`.trim()),
      element('span', { class: 'quiet', lang: 'ja' }, location.address ?? location.unknownReason ?? ''),
      state === 'UNKNOWN' && element('span', { class: 'quiet', lang: 'ja' }, reason),
    )
  })
  return section(title, element('ul', { class: 'counters' }, rows))
}

function council(rollout: DistrictPageFragment['councilRollout'], telling: Telling): HTMLElement | null {
  if (!rollout) return null
  const { state, reason, council: one } = rollout
  return section(
    telling.words.council,
    element(
      'p',
      {},
      [telling.words.rollout[state], one && nameOf(one.name, telling)].filter(Boolean).join(' — '),
    ),
    reason && element('p', { class: 'quiet' }, reason),
  )
}

function heading(text: string, beside: string | null): HTMLElement {
  return element('h2', { tabindex: '-1' }, text, beside && element('small', { lang: 'ja' }, beside))
}

function section(title: string, ...parts: Parameters<typeof element>[2][]): HTMLElement {
  return element('section', {}, element('h3', {}, title), ...parts)
}

function nameOf({ ja, en }: Name, { language }: Telling): string {
  return language === 'EN' ? (en ?? ja) : ja
}

/** In Japan's time, wherever the page is read. */
function timeOf(instant: string, { language }: Telling): string {
  const format = new Intl.DateTimeFormat(language === 'JA' ? 'ja-JP' : 'en-GB', {
    timeZone: 'Asia/Tokyo',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(new Date(instant))
}
