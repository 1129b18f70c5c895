import { invalid } from '@chiiki/kit/input-text.ts'
import type { InvalidInput } from '@chiiki/kit/problem.ts'
import { type CounterKind, type CounterRecord, modeOf } from '../counter/counter.ts'
import type { Contact } from '../matter/matter.ts'
import type { ApplicationRecord } from './application.ts'
import type { ProcedureNotTakenHere, RelayNeedsIssuingCounter, SectionNotInCharge } from './problem.ts'

/** Where an application goes: a window, with the one that issues where the first only passes on; or the section in charge at an office. */
export type Addressee =
  | { readonly kind: 'WINDOW'; readonly counter: CounterRecord; readonly issuing: CounterRecord | null }
  | { readonly kind: 'SECTION'; readonly office: string }

type AddresseeProblem = ProcedureNotTakenHere | RelayNeedsIssuingCounter | SectionNotInCharge | InvalidInput

/**
 * What is wrong with where it goes; null when nothing is. A window has to take the procedure, a section has to be in charge of it. Whoever
 * names a window where a section is in charge is told which.
 */
export function addresseeFault(
  addressee: Addressee,
  procedure: string,
  sections: readonly Contact[],
): AddresseeProblem | null {
  if (addressee.kind === 'WINDOW') return windowFault(addressee, procedure, sections)
  if (sectionAt(addressee.office, sections)) return null
  return {
    kind: 'SectionNotInCharge',
    clause: chargeClause,
    procedureId: procedure,
    officeId: addressee.office,
    sections,
  }
}

/** 第4・1・4）: the mayor's work is allocated to centres, branches and the head office. */
const chargeClause = 'clause:K-4-1-4'
/** 第4・1・1）④: a centre's windows serve, or support the service of others. */
const centreClause = 'clause:K-4-1-1-4'
/** 第4・1・2）出張所①: what is taken at the windows of branches and branch offices. */
const branchClause = 'clause:K-4-1-2-B1'

/** What the windows of a kind do rests on these. */
export const windowClauses: { readonly [Kind in CounterKind]: string | null } = {
  CENTRE: centreClause,
  KUMIN: branchClause,
  BRANCH_OFFICE: branchClause,
  CERTIFICATE: null,
}

export function sectionAt(office: string, sections: readonly Contact[]): Contact | null {
  return sections.find((each) => each.office === office) ?? null
}

/** A window that relays names who issues: relay is not issue, and not every certificate can be relayed. */
function windowFault(
  { counter, issuing }: Extract<Addressee, { kind: 'WINDOW' }>,
  procedure: string,
  sections: readonly Contact[],
): AddresseeProblem | null {
  const mode = modeOf(counter, procedure)
  const clause = windowClauses[counter.kind]
  const ids = { clause, procedureId: procedure, counterId: counter._id } as const
  if (mode === 'HANDLE') {
    return issuing === null
      ? null
      : {
          ...invalid(
            'issuingCounter',
            'is for a window that only passes on; this one handles it itself',
            issuing._id,
          ),
          clause: centreClause,
        }
  }
  if (mode !== 'RELAY') return { kind: 'ProcedureNotTakenHere', ...ids, mode, sections }
  if (issuing === null || modeOf(issuing, procedure) !== 'HANDLE')
    return { kind: 'RelayNeedsIssuingCounter', ...ids }
  return null
}

/** Where an application stands by its addressee: who received it, and who decides and issues. */
export function addressOf(
  addressee: Addressee,
  sections: readonly Contact[],
): Pick<ApplicationRecord, 'counter' | 'section' | 'receivingOffice' | 'office' | 'isRelay'> {
  if (addressee.kind === 'SECTION') {
    const { office } = addressee
    const section = sectionAt(office, sections)?.section ?? null
    return { counter: null, section, receivingOffice: office, office, isRelay: false }
  }
  const { counter, issuing } = addressee
  return {
    counter: counter._id,
    section: null,
    receivingOffice: counter.office,
    office: (issuing ?? counter).office,
    isRelay: issuing !== null,
  }
}
