import type { DatasetHead, Evidence } from '../../dataset/schema'

/** "Title of the source, section": one for each piece of evidence. */
export function evidenceWords({ sources }: DatasetHead, evidence: readonly Evidence[]): string[] {
  return evidence.map(({ source, locator }) => {
    const title = sources.find(({ id }) => id === source)?.title ?? source
    return `${title}, ${locator}`
  })
}

/** The name under which an assessor is quoted. */
export function assessorName({ assessors }: DatasetHead, id: string): string {
  return assessors.find((assessor) => assessor.id === id)?.name ?? id
}
