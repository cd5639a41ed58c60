import { type Entries, optionKeys, type ReadOptions, readOptions } from './kind-options'
import { matrixOptions } from './matrix/options'

/** Keys of the options that the table of the matrix takes. */
export function tableOptionKeys(): string[] {
  return optionKeys(matrixOptions)
}

/**
 * The options of the matrix, as its kind reads them, but without the other kinds and their layouts: the
 * browser reads them too. `systems`: the ids that a reference may have.
 */
export function readTableOptions(entries: Entries, systems: readonly string[]): ReadOptions {
  return readOptions(matrixOptions, entries, { ref: { noun: 'system', known: systems } })
}
