import type { Dataset } from '../dataset/schema'
import { makeViewTalk } from './make-view-talk'
import type { Talk } from './schema'

/** The id under which talks stand that are made and no file. */
export const MADE_TALK = 'present'

export type MakeTalkInput = {
  dataset: Dataset
  hash: string
  /** Chart and query of one picture; empty: the whole dataset. */
  show: string
}

/** The talk of one picture, or of a whole dataset. Throws `bad-query` for a picture that is not there. */
export function makeTalk({ dataset, hash, show }: MakeTalkInput): Talk {
  return makeViewTalk({ dataset, hash, show: show === '' ? 'radar' : show })
}
