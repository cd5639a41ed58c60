import { LIMITS } from '../dataset/limits'
import type { Dataset } from '../dataset/schema'
import { AppError } from '../errors'
import { figures } from '../number-words'

/** Throws `too-large` for a dataset that no file could hold: as one document it is too long. */
export function refuseManySystems({ id, systems }: Pick<Dataset, 'id' | 'systems'>): void {
  if (systems.length <= LIMITS.systems) return
  const [all, most] = [figures(systems.length), figures(LIMITS.systems)]
  const message = `too many systems for one document: ${all} (allowed: at most ${most}; read the rows of /api/rows/${id})`
  throw new AppError('too-large', message, [{ param: 'dataset', message }])
}
