import type { Drawing } from '../charts/drawing'
import type { Box } from '../scene/scene'
import type { PictureView, PptxSlide, SlideSize } from './pptx-deck'
import { fittedTitle, noteText } from './pptx-fit'
import type { Lifted } from './pptx-lift'
import { placesOf } from './pptx-place'

export type PictureInput = {
  drawing: Drawing
  lifted: Lifted
  png: Uint8Array
  size: SlideSize
  notes: string[]
}

/** The picture under a title of text: on a sheet of the slide's own form where it was laid out, else as large as it fits. */
export function pictureSlide(deck: PictureInput): PptxSlide {
  const { drawing, lifted, png, size, notes } = deck
  const { width, height } = drawing.scene
  const places = placesOf(size)
  const scale = places.width / width
  // a sheet without words around its plot has no margins, which a slide needs
  const framed = lifted.title !== null || lifted.source !== null
  const whole = framed && Math.abs(height * scale - places.height) < 1
  const words = {
    ...{ png, notes, title: drawing.scene.title },
    ...{ source: lifted.source ?? '', ground: lifted.ground, foot: lifted.source !== null },
  }
  const { title, subtitle } = lifted
  if (whole) {
    return {
      kind: 'picture',
      ...words,
      views: viewsOf(deck, (box) => scaled(box, scale)),
      titleAt: title && fittedTitle(words.title, scaled(title.box, scale), title.size * scale),
      texts: subtitle ? [noteText(subtitle.text, scaled(subtitle.box, scale))] : [],
    }
  }
  const room = title ? roomBelow(places, subtitle !== null) : bare(places, words.foot)
  const all = boundsOf(lifted.views)
  const place = fitted(all, room)
  const share = place.width / all.width
  const moved = (box: Box) => {
    const { x, y, width, height } = scaled(box, share)
    return { x: x + place.x - all.x * share, y: y + place.y - all.y * share, width, height }
  }
  return {
    kind: 'picture',
    ...words,
    views: viewsOf(deck, moved),
    titleAt: title ? fittedTitle(words.title, places.title) : null,
    texts: subtitle ? [noteText(subtitle.text, places.note)] : [],
  }
}

/** Each view with its place on the slide. */
function viewsOf({ drawing, lifted }: PictureInput, place: (box: Box) => Box): PictureView[] {
  const { scene, describe } = drawing
  return lifted.views.map((view, index) => ({
    alt: index === 0 ? describe.short : 'How to read the picture',
    box: place(view),
    crop: {
      ...{ x: view.x / scene.width, y: view.y / scene.height },
      ...{ width: view.width / scene.width, height: view.height / scene.height },
    },
  }))
}

function boundsOf(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

function scaled({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale }
}

/** As large as the room allows, in its middle. */
function fitted({ width, height }: Box, room: Box): Box {
  const scale = Math.min(room.width / width, room.height / height)
  const own = { width: width * scale, height: height * scale }
  return { ...own, x: room.x + (room.width - own.width) / 2, y: room.y }
}

type Places = ReturnType<typeof placesOf>

function roomBelow({ content, note }: Places, noted: boolean): Box {
  return noted ? content : { ...content, y: note.y, height: content.height + content.y - note.y }
}

function bare({ margin, width, height, ground }: Places, foot: boolean): Box {
  const top = margin / 2
  return {
    x: margin,
    y: top,
    width: width - 2 * margin,
    height: (foot ? ground - 16 : height - top) - top,
  }
}
