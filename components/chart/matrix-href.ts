import { joinAddress } from '@/lib/view/address'

/** The page of the matrix, with the query part that a note or a cell of a table gives. */
export function matrixHref(dataset: string, search: string): string {
  return joinAddress(`/${dataset}/matrix`, search)
}
