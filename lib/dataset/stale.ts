import type { Assessment, Dataset } from './schema'

/** Months after which a reading is stale, where the dataset does not say. */
export const STALE_AFTER = 24

const DATE = /^(\d{4})(?:-(\d{2}))?/

/**
 * Whether a reading is older, at the date of its dataset, than the dataset lets readings grow. It is as old
 * as the newest date it names, in `asOf` or as a look at its evidence; one that names none is never stale.
 */
export function isStale(dataset: Pick<Dataset, 'date' | 'staleAfter'>, said: Assessment): boolean {
  const months = monthsNamed(said)
  const now = monthOf(dataset.date)
  if (months.length === 0 || now === null) return false
  return now - Math.max(...months) > (dataset.staleAfter ?? STALE_AFTER)
}

/** Whether a reading names a date by which it can grow old. */
export function isDated(said: Assessment): boolean {
  return monthsNamed(said).length > 0
}

function monthsNamed(said: Assessment): number[] {
  const dates = [said.asOf, ...said.evidence.map((each) => each.accessed)]
  return dates.map(monthOf).filter((month) => month !== null)
}

/** Months since the year 0; a year alone counts to its end. Null: not a date that begins with a year. */
function monthOf(date: string | undefined): number | null {
  const [, year, month = '12'] = DATE.exec(date ?? '') ?? []
  return year === undefined ? null : Number(year) * 12 + Number(month)
}
