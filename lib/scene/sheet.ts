import type { Block } from './block'
import type { Frame } from './frame'
import { type Plate, type PlateInput, plate } from './plate'
import { refusalScene } from './refusal'
import type { Scene } from './scene'

export type SheetInput = Pick<PlateInput, 'subtitle' | 'source' | 'caption'> & {
  about: Pick<Scene, 'id' | 'language' | 'title' | 'description'>
  /** What the chart draws in the room that is left; null: there is too little. */
  content: (box: Plate['box']) => Block | null
  /** The sentence that then stands in place of the picture. */
  doesNotFit: string
}

/** A picture made of blocks: its title above, its content, and below it the caption and the source. */
export function sheetScene(frame: Frame, input: SheetInput): Scene {
  const { about, content: contentFor, doesNotFit, ...words } = input
  const { id, language, title } = about
  const around = plate(frame, { ...words, title, arrange: 'top' })
  const content = contentFor(around.box)
  if (content === null) return refusalScene(frame, { id, language, title, sentence: doesNotFit })
  const rest = around.close(content.height)
  return {
    ...{ ...about, width: frame.width, height: rest.height },
    nodes: [...around.nodes, ...content.draw(around.box.y), ...rest.nodes],
  }
}
