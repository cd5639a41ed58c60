import type { Problem } from '../errors'

/** One problem on one line: `systems/bitcoin.yaml:12  assessments.openness[0].value  is not …`. */
export function problemLine({ file, line, param, message }: Problem): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`
  return [place, param, message].filter((part) => part !== '').join('  ')
}
