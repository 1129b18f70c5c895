import type { AskOptions, TestSubgraph } from '../../../../tests/subgraph-client.ts'
import { act, planner } from '../proposal/test-people.ts'

type Ask = Pick<TestSubgraph, 'ask'>

const policyFields = `WardPolicyHandled { wardPolicy { id version state adoptedOn reason isFlagged unansweredAreaOpinionCount reflectionCount availableActions history { act }
  heard { area { id } opinionCount openCount reflections { policyClause decision change { before after } citations { citedId area { id } } } } } }`
const requestFields = `ReflectionRequestHandled { reflectionRequest { id version state reason rank dueOn answeredOn addressee { id } clocks { rule { code } state owedBy } availableActions
  areaIssue { id reflectionRequests { id state reason } } policy { id reflectionRequests { nodes { id state } } } } }`
const reflectionFields = `PolicyReflectionRecorded { policyReflection { id isCounted decision policyClause change { before after } citations { kind point area { id } district { id } opinion { id } proposal { id } areaIssue { id } } policy { id reflectionCount reflections { nodes { id } } } } }`

/** One act on a policy of the ward. */
export function onPolicy(
  subgraph: Ask,
  name: string,
  input: object,
  who: AskOptions = planner,
): Promise<any> {
  if (name === 'recordPolicyReflection')
    return act(subgraph, name, 'RecordPolicyReflectionInput', reflectionFields, input, who)
  if (name === 'requestReflection')
    return act(subgraph, name, 'RequestReflectionInput', requestFields, input, who)
  if (name.includes('Request'))
    return act(subgraph, name, 'ReflectionRequestReasonInput', requestFields, input, who)
  const type = name === 'registerWardPolicy' ? 'RegisterWardPolicyInput' : 'WardPolicyReasonInput'
  return act(subgraph, name, type, policyFields, input, who)
}

export async function policyNamed(subgraph: Ask, title: string, more: object = {}): Promise<string> {
  const input = { kind: 'POLICY', title, summary: `${title}を進める`, isPriority: true, ...more }
  return (await onPolicy(subgraph, 'registerWardPolicy', input)).wardPolicy.id
}
