import type { Report } from './contract.ts'

const marks = { PASSED: '✓', FAILED: '✗', WARNED: '!', SKIPPED: '–' } as const

/** The report for a person at a terminal or in a CI's log: a line for each check, and more where something is to be done. */
export function written({ url, findings, isKept }: Report): string {
  const width = Math.max(...findings.map(({ id }) => id.length))
  const lines = findings.flatMap((finding) => {
    const first = `${marks[finding.state]} ${finding.id.padEnd(width)}  ${finding.rule}`
    if (finding.state === 'PASSED') return [`${first}  (${finding.saw})`]
    if (finding.state === 'SKIPPED') return [first, `    skipped: ${finding.saw}`]
    return [first, `    saw:  ${finding.saw}`, `    mend: ${finding.mend}`]
  })
  const count = (state: keyof typeof marks) => findings.filter((each) => each.state === state).length
  const sum = `${count('PASSED')} passed, ${count('FAILED')} failed, ${count('WARNED')} to do better, ${count('SKIPPED')} skipped`
  return [`${url}`, '', ...lines, '', `${isKept ? '✓' : '✗'} ${sum}`].join('\n')
}
