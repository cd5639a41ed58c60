import type { Drawing } from '../charts/drawing'
import type { Dataset } from '../dataset/schema'
import type { SceneNode } from '../scene/scene'
import { buildSteps, type Step } from './build-steps'
import { drawStep, pageOf } from './draw-step'
import type { Talk } from './schema'
import { type TalkPlace, talkHref } from './talk-links'
import type { DrawnStep, TalkSheet } from './talk-sheet'

/** Datasets that a talk shows, by id. */
export type TalkDatasets = ReadonlyMap<string, { dataset: Dataset; hash: string }>

export type DrawTalkInput = { place: TalkPlace; talk: Talk; datasets: TalkDatasets }

/** A talk with every step drawn. Throws if a dataset is missing. */
export function drawTalk({ place, talk, datasets }: DrawTalkInput): TalkSheet {
  const { title, minutes, aspect, theme, dataset } = talk
  const steps = buildSteps(talk)
  return {
    talk: { title, minutes, aspect, theme, dataset, id: place.id, address: talkHref(place) },
    slides: talk.slides.map((slide, index) => ({
      ...{ id: slide.id, title: slide.title, minutes: slide.minutes ?? null },
      first: steps.findIndex((step) => step.slide === index),
    })),
    steps: steps.map((step) => drawnStep(step, { talk, datasets })),
  }
}

/** One step with its words. Throws if its dataset is missing. */
export function drawnStep(step: Step, { talk, datasets }: Omit<DrawTalkInput, 'place'>): DrawnStep {
  const { dataset, hash } = datasetOf(step, datasets)
  const drawing = drawStep(step, { dataset, hash, talk })
  const { slide, step: number, title, caption, notes, asked } = step
  const { short, full } = drawing.describe
  return {
    ...{ slide, step: number, title, caption, notes, asked },
    address: pageOf(step, dataset),
    alt: { short, full },
    marks: marksOf(drawing),
    table: step.chart === null ? null : plainTable(drawing.table),
    scene: drawing.scene,
  }
}

/** The notes of what is drawn. */
function marksOf({ notes, scene }: Pick<Drawing, 'notes' | 'scene'>): DrawnStep['marks'] {
  const drawn = new Set(keysBelow(scene.nodes))
  const shown = Object.entries(notes).filter(([key]) => drawn.has(key))
  return Object.fromEntries(shown.map(([key, { title, lines }]) => [key, { title, lines }]))
}

function keysBelow(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.key === undefined ? [] : [node.key]),
    ...(node.type === 'group' ? keysBelow(node.nodes) : []),
  ])
}

/** The dataset that a step shows. Throws if it is missing. */
export function datasetOf(step: Step, datasets: TalkDatasets) {
  const found = datasets.get(step.dataset)
  if (!found) throw new Error(`the dataset ${step.dataset} is missing`)
  return found
}

function plainTable({ caption, head, rows }: NonNullable<DrawnStep['table']>) {
  return { caption, head, rows }
}
