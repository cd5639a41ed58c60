import type { Scene } from '../scene/scene'
import type { Asked, Talk } from './schema'

/** A talk with every step drawn: all that a stage needs, as plain JSON. */
export type TalkSheet = {
  talk: Pick<Talk, 'title' | 'minutes' | 'aspect' | 'theme' | 'dataset'> & {
    id: string
    /** The talk's own page: `/talks/<id>`, with what it was made from where it is made. */
    address: string
  }
  /** `first`: index of the slide's first step in `steps`. */
  slides: { id: string; title: string; minutes: number | null; first: number }[]
  steps: DrawnStep[]
}

export type DrawnStep = {
  /** Both from 0; addresses count from 1. */
  slide: number
  step: number
  title: string
  caption: string
  notes: string
  asked: Asked[]
  /** The page of the same view; null for a slide of words. */
  address: string | null
  alt: { short: string; full: string }
  /** What a mark of the picture says, by its key in the scene. */
  marks: Record<string, { title: string; lines: string[] }>
  table: { caption: string; head: string[]; rows: string[][] } | null
  scene: Scene
}
