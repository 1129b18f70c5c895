import type { CodegenConfig } from '@graphql-codegen/cli'

/** Which model stands behind a type of the schema, per service: `Type: path from src#Model as Alias`. */
const mappers: Record<string, Record<string, string>> = {
  organization: {
    Clause: './clause/clause.ts#Clause as ClauseModel',
    Ward: './territory/territory.ts#WardAt as WardModel',
    Area: './territory/territory.ts#AreaAt as AreaModel',
    District: './territory/territory.ts#DistrictAt as DistrictModel',
    Town: './territory/territory.ts#TownAt as TownModel',
    AddressFound: './address/address.ts#AddressFound as AddressFoundModel',
    AddressAmbiguous: './address/address.ts#AddressAmbiguous as AddressAmbiguousModel',
    AddressNotFound: './address/address.ts#AddressNotFound as AddressNotFoundModel',
    AddressOutsideWard: './address/address.ts#AddressOutsideWard as AddressOutsideWardModel',
    Jurisdiction: './territory/territory.ts#JurisdictionAt as JurisdictionModel',
    Office: './office/office.ts#OfficeAt as OfficeModel',
    OfficeSuccession: './office/resolvers.ts#SuccessionAt as SuccessionModel',
    PlannedOfficeChange: './office/resolvers.ts#PlannedAt as PlannedModel',
    OfficeChange: './office/chronicle.ts#OfficeChange as OfficeChangeModel',
    OfficeCohort: './office/count.ts#Cohort as CohortModel',
    EffectiveDateNotFuture: './office/problem.ts#EffectiveDateNotFuture as EffectiveDateNotFutureModel',
    OfficeNotOpen: './office/problem.ts#OfficeNotOpen as OfficeNotOpenModel',
    OfficeSeatTaken: './office/problem.ts#OfficeSeatTaken as OfficeSeatTakenModel',
    OfficeSeatVacant: './office/problem.ts#OfficeSeatVacant as OfficeSeatVacantModel',
    ChangeInForce: './office/problem.ts#ChangeInForce as ChangeInForceModel',
    Figure: './statistic/figure.ts#Figure as FigureModel',
    RollUp: './statistic/resolvers.ts#RollUpAt as RollUpModel',
    PlaceProfile: './statistic/profile.ts#Profile as ProfileModel',
    OwedDuty: './clock/lists.ts#DutyToday as DutyTodayModel',
    SupportRequest: './support/support.ts#SupportRecord as SupportRecordModel',
    SupportChange: './support/support.ts#SupportChange as SupportChangeModel',
    SupportAnswer: './support/support.ts#SupportAnswer as SupportAnswerModel',
    SupportStepNotPossible: './support/problem.ts#SupportStepNotPossible as SupportStepNotPossibleModel',
    SupportOfficeNotFit: './support/problem.ts#SupportOfficeNotFit as SupportOfficeNotFitModel',
    SupportNotOverdue: './support/problem.ts#SupportNotOverdue as SupportNotOverdueModel',
    CoordinationCase: './coordination/coordination.ts#CoordinationRecord as CoordinationRecordModel',
    CoordinationParty: './coordination/coordination.ts#Party as PartyModel',
    CoordinationPosition: './coordination/coordination.ts#Position as CoordinationPositionModel',
    CoordinationChange: './coordination/coordination.ts#CoordinationChange as CoordinationChangeModel',
    AgreementText: './coordination/resolvers.ts#TextTold as TextToldModel',
    CoordinationStepNotPossible:
      './coordination/problem.ts#CoordinationStepNotPossible as CoordinationStepNotPossibleModel',
    CoordinationOfficeNotFit:
      './coordination/problem.ts#CoordinationOfficeNotFit as CoordinationOfficeNotFitModel',
    CoordinationNeedsHeadOffice:
      './coordination/problem.ts#CoordinationNeedsHeadOffice as CoordinationNeedsHeadOfficeModel',
    AgreementTextChanged: './coordination/problem.ts#AgreementTextChanged as AgreementTextChangedModel',
    AgreementAlreadyAccepted:
      './coordination/problem.ts#AgreementAlreadyAccepted as AgreementAlreadyAcceptedModel',
    Post: './post/lookup.ts#PostAt as PostModel',
    Tenure: './post/resolvers.ts#TenureAt as TenureModel',
    HeldPost: './post/resolvers.ts#HeldPostAt as HeldPostModel',
    YearsInPost: './post/years.ts#YearsInPost as YearsInPostModel',
    Establishment: './post/establishment.ts#Establishment as EstablishmentModel',
    StaffPolicy: './post/policy.ts#StaffPolicy as StaffPolicyModel',
    PostHeld: './post/problem.ts#PostHeld as PostHeldModel',
    PostNotThere: './post/problem.ts#PostNotThere as PostNotThereModel',
    PostNotHeld: './post/problem.ts#PostNotHeld as PostNotHeldModel',
    OfficeHasDirector: './post/problem.ts#OfficeHasDirector as OfficeHasDirectorModel',
    TenureActNotPossible: './post/problem.ts#TenureActNotPossible as TenureActNotPossibleModel',
  },
  services: {
    Counter: './counter/counter.ts#CounterAt as CounterModel',
    CounterLocation: './counter/counter.ts#Location as CounterLocationModel',
    CounterException: './counter/exception.ts#ExceptionOf as CounterExceptionModel',
    CounterDay: './counter/hours.ts#DayPlan as CounterDayModel',
    Offering: './counter/counter.ts#OfferingAt as OfferingModel',
    OfferingCaveat: './counter/counter.ts#OfferingCaveat as OfferingCaveatModel',
    OpenState: './counter/open-state.ts#OpenStateTold as OpenStateModel',
    MoveAlreadyPlanned: './counter/move.ts#MoveAlreadyPlanned as MoveAlreadyPlannedModel',
    MoveNotPlanned: './counter/move.ts#MoveNotPlanned as MoveNotPlannedModel',
    ExceptionOverlaps: './counter/exception.ts#ExceptionOverlaps as ExceptionOverlapsModel',
    ExceptionNotOpen: './counter/exception.ts#ExceptionNotOpen as ExceptionNotOpenModel',
    Procedure: './procedure/procedure.ts#ProcedureRecord as ProcedureModel',
    OfferingRule: './procedure/procedure.ts#OfferingRule as OfferingRuleModel',
  },
  participation: {
    Council: './council/council.ts#CouncilAt as CouncilModel',
    CouncilLegalBasis: './council/council.ts#LegalBasis as LegalBasisModel',
    CouncilRollout: './council/rollout.ts#Rollout as RolloutModel',
    NoticeRule: './council/policy.ts#NoticeRule as NoticeRuleModel',
    DistrictHasCouncil: './council/decisions.ts#DistrictHasCouncil as DistrictHasCouncilModel',
    AreaHasCouncil: './council/decisions.ts#AreaHasCouncil as AreaHasCouncilModel',
    CouncilActNotPossible: './council/decisions.ts#CouncilActNotPossible as CouncilActNotPossibleModel',
    CouncilHasMeetings: './council/decisions.ts#CouncilHasMeetings as CouncilHasMeetingsModel',
    Meeting: './meeting/meeting.ts#MeetingKept as MeetingModel',
    AgendaItem: './meeting/meeting.ts#PositionedItem as AgendaItemModel',
    CouncilDoesNotMeet: './meeting/decisions.ts#CouncilDoesNotMeet as CouncilDoesNotMeetModel',
    MeetingActNotPossible: './meeting/decisions.ts#MeetingActNotPossible as MeetingActNotPossibleModel',
    ClosedPartNeedsReason: './meeting/decisions.ts#ClosedPartNeedsReason as ClosedPartNeedsReasonModel',
    AgendaMissing: './meeting/decisions.ts#AgendaMissing as AgendaMissingModel',
    NoticeTooLate: './meeting/decisions.ts#NoticeTooLate as NoticeTooLateModel',
    MeetingTooEarly: './meeting/decisions.ts#MeetingTooEarly as MeetingTooEarlyModel',
    Minutes: './minutes/minutes.ts#MinutesSeen as MinutesModel',
    MinutesActNotPossible: './minutes/decisions.ts#MinutesActNotPossible as MinutesActNotPossibleModel',
    MinutesAlreadyBegun: './minutes/decisions.ts#MinutesAlreadyBegun as MinutesAlreadyBegunModel',
    Me: '@chiiki/kit/actor.ts#Person as PersonModel',
    MyGroup: './eligibility/eligibility.ts#MyGroup as MyGroupModel',
    Eligibility: './eligibility/eligibility.ts#EligibilityKept as EligibilityModel',
    ParticipationKind: './eligibility/verdict.ts#ParticipationKind as ParticipationKindModel',
    EligibilityVerdict: './eligibility/verdict.ts#Verdict as VerdictModel',
    EligibilityCheck: './eligibility/check.ts#EligibilityChecked as EligibilityCheckModel',
    EligibilityCounts: './eligibility/counts.ts#Counts as CountsModel',
    EligibilityCount: './eligibility/counts.ts#Cell as CellModel',
    EligibilityAlreadyDeclared:
      './eligibility/decisions.ts#EligibilityAlreadyDeclared as AlreadyDeclaredModel',
    EligibilityActNotPossible:
      './eligibility/decisions.ts#EligibilityActNotPossible as EligibilityNotPossibleModel',
  },
}

const shared = Object.fromEntries(
  ['NotFound', 'Conflict', 'NotPermitted', 'InvalidInput', 'IdempotencyKeyReused'].map((name) => [
    name,
    `@chiiki/kit/problem.ts#${name} as ${name}Model`,
  ]),
)
const clocks = {
  Clock: '@chiiki/kit/clock.ts#Clock as ClockModel',
  ClockRule: '@chiiki/kit/clock.ts#ClockRule as ClockRuleModel',
}

/** Resolver types are generated from the SDL of each service; a missing resolver fails the type check. */
const config: CodegenConfig = {
  errorsOnly: true,
  generates: Object.fromEntries(
    Object.entries(mappers).map(([service, models]) => [
      `services/${service}/src/generated.ts`,
      {
        schema: [
          'kit/src/shared.graphql',
          'kit/src/clock.graphql',
          ...(service === 'organization' ? [] : ['kit/src/clause-stub.graphql']),
          `services/${service}/src/**/*.graphql`,
        ],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: './context.ts#Context',
          mappers: { ...shared, ...clocks, ...models },
          enumsAsTypes: true,
          useTypeImports: true,
          skipTypename: false,
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
          immutableTypes: true,
          defaultScalarType: 'unknown',
          optionalResolveType: true,
          maybeValue: 'T | null | undefined',
          inputMaybeValue: 'T | null | undefined',
          scalars: {
            ID: 'string',
            Date: 'string',
            PartialDate: 'string',
            DateTime: 'Date',
          },
        },
      },
    ]),
  ),
}

export default config
