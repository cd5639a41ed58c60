import type { Operation, Parameter } from '@/lib/http/openapi-types'

/** Where a page links to for an address of the API, and for one of its keys. */
export function operationAnchor({ operationId }: Operation): string {
  return operationId
}

export function parameterAnchor(operation: Operation, { name }: Parameter): string {
  return `${operation.operationId}-${name}`
}
