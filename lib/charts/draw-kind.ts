import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Dataset, DatasetHead } from '../dataset/schema'
import type { Problem } from '../errors'
import type { Frame } from '../scene/frame'
import { refusalScene } from '../scene/refusal'
import type { Scene } from '../scene/scene'
import { missingGlyphs } from '../scene/written'
import { applyQuery } from '../view/apply-query'
import type { ViewQuery } from '../view/query'
import { parseQuery, viewHref } from '../view/query-url'
import { vocabularyOf } from '../view/vocabulary'
import type { Drawing } from './drawing'
import type { Entries, OptionValues } from './kind-options'
import { recordsTable } from './records'
import { type Plotted, type RegisteredKind, refusedPlot } from './register-kind'

export type ChartRequest = {
  query: ViewQuery
  options: OptionValues
  problems: Problem[]
  /** Keys that neither the view nor the kind knows. */
  rest: Entries
}

/** Reads what is asked of one kind. Bad values are reported and left at their defaults. */
export function parseKindRequest(
  entries: Iterable<[string, string]>,
  dataset: Dataset,
  kind: RegisteredKind,
): ChartRequest {
  const view = parseQuery(entries, vocabularyOf(dataset))
  const { values, problems, rest } = kind.readOptions(view.rest, dataset)
  return { query: view.query, options: values, problems: [...view.problems, ...problems], rest }
}

export type DrawKindInput = {
  dataset: Dataset
  hash: string
  kind: RegisteredKind
  query: ViewQuery
  options: OptionValues
  frame: Frame
  /** Keys of the sheet that belong to the picture's address. */
  frameKeys?: OptionValues
  /** Only the picture is wanted: where it is refused, words and data are not made. */
  only?: 'picture'
}

/** From the dataset to the Drawing; a refusal is drawn as its sentence. */
export function drawKind(input: DrawKindInput): Drawing {
  const { dataset, hash, kind, query, options } = input
  const view = applyQuery(dataset, query)
  const plotted = kind.plot(view, options, input.only)
  const address = viewHref(`/${dataset.id}/${kind.id}`, query, { ...options, ...input.frameKeys })
  const scene = drawPlot({ plotted, frame: input.frame, address, head: view.head })
  const { model, describe } = plotted
  return {
    address,
    chart: kind.id,
    head: view.head,
    hash,
    scene,
    describe,
    get table() {
      return plotted.table
    },
    get notes() {
      return plotted.notes
    },
    model,
    refusal: plotted.refusal ?? scene.refusal ?? null,
    warnings: missingGlyphs(scene).map((point) => `missing-glyph ${point}`),
    ...(kind.records ? { records: () => recordsTable(view, Object.keys(plotted.notes)) } : {}),
    ...(plotted.native ? { native: plotted.native } : {}),
  }
}

/** The same picture as the sentence that says why it cannot be had. */
export function refusedDrawing(drawing: Drawing, sentence: string, frame: Frame): Drawing {
  const { address, head, describe } = drawing
  const plotted = refusedPlot(describe.title, sentence)
  const { records: _records, native: _native, ...kept } = drawing
  const { layout: _layout, native: _none, ...said } = plotted
  return { ...kept, ...said, scene: drawPlot({ plotted, frame, address, head }) }
}

export type PlotInput = { plotted: Plotted; frame: Frame; address: string; head: DatasetHead }

/** Lays out on one sheet. The id tells apart all pictures that one page can hold. */
export function drawPlot({ plotted, frame, address, head }: PlotInput): Scene {
  const id = sceneId(address, frame)
  if (plotted.layout !== null) {
    const scene = plotted.layout(frame)
    return { ...scene, id, title: frame.title ?? scene.title }
  }
  const { title, full } = plotted.describe
  const sentence = plotted.refusal ?? full
  return refusalScene(frame, { id, title, sentence, language: head.language })
}

function sceneId(address: string, frame: Frame): string {
  const { measure: _measure, legend, patterns, ...rest } = frame
  const drawn = { ...(legend === 'direct' ? {} : { legend }), ...(patterns ? { patterns } : {}) }
  const sheet = { ...rest, ...drawn }
  return `s${bytesToHex(sha256(utf8ToBytes(`${address}\n${JSON.stringify(sheet)}`))).slice(0, 10)}`
}
