import address from '../../operations/address.graphql?raw'
import addressVariables from '../../operations/address.json?raw'
import ward from '../../operations/ward.graphql?raw'

/** The committed operations that the page opens with: the same files that the README shows and the tests run. */
export const operations = {
  address: { query: address, variables: addressVariables },
  ward: { query: ward, variables: '' },
}
export type OperationName = keyof typeof operations
