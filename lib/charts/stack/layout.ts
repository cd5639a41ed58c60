import type { Frame } from '../../scene/frame'
import { plate } from '../../scene/plate'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { count } from '../../words'
import { type Area, composeStack, type Picture, usualBed } from './compose'
import { describeStack, subtitleOf } from './describe'
import { lookOf } from './look'
import type { StackModel } from './model'
import { remembered } from './remembered'

const TRIES = 5
/** Above the first line where the sheet has no margin of its own. */
const TOP = 3

/** The stack on one sheet. A sheet that is too small for it says so. */
export function layoutStack(model: StackModel, frame: Frame): Scene {
  const { title, full } = describeStack(model)
  const { nodes, box, close } = plate(frame, {
    title,
    // a slide has one claim and no line below it; the reading note stands with the key
    subtitle: frame.density === 'talk' ? '' : subtitleOf(model),
    caption: '',
    source: model.source,
    arrange: 'top',
    ground: false,
  })
  const look = lookOf(frame, model.layers.length)
  const inset = frame.parts.title ? 0 : look.pad
  const area = {
    room: { x: box.x + inset, right: box.x + box.width - inset * 0.6 },
    foot: { x: box.x, width: box.width },
    ground: { left: 0, right: frame.width },
    y: box.y + (frame.parts.title ? 0 : TOP),
    height: box.height,
    look,
    measure: remembered(frame.measure),
    key: frame.parts.key,
    page: !frame.parts.title,
  }
  const picture = Number.isFinite(box.height) ? fitted(model, area) : grown(model, area)
  if (picture === null) return tooSmall(model, frame)
  const rest = close(area.y - box.y + picture.height)
  return {
    id: 'stack',
    width: frame.width,
    height: rest.height,
    language: model.dataset.language,
    title,
    description: full,
    nodes: [...nodes, ...picture.nodes, ...rest.nodes],
  }
}

/** On a sheet that grows beds have their usual height. */
function grown(model: StackModel, area: Area): Picture {
  return composeStack(model, area, usualBed(model, area))
}

type Sheet = Area & { height: number }

/** On a fixed sheet beds take what heads and key leave; null if that is too little to read. */
function fitted(model: StackModel, sheet: Sheet): Picture | null {
  for (const { without, floor } of shorter(model, sheet)) {
    const picture = atHeight(model, { ...sheet, without }, floor)
    if (picture) return picture
  }
  return null
}

/** What is left out until beds read well; relations that were asked for go last. */
function shorter({ arrows, hand }: StackModel, { look }: Sheet) {
  const { comfortable, least } = look.bed
  const [whole, plain] = [{}, { brackets: true }]
  const quiet = { relations: true, brackets: false }
  const bare = { relations: true, brackets: true }
  const asked = arrows !== 'auto' || hand !== null
  const every = [whole, plain, quiet, bare]
  const first = asked ? [whole, plain] : every
  return [
    ...first.map((without) => ({ without, floor: comfortable })),
    ...every.map((without) => ({ without, floor: least })),
    { without: { ...bare, words: true }, floor: least },
  ]
}

/** The picture that fills the sheet, with beds no lower than `floor`; null if there is none. */
function atHeight(model: StackModel, sheet: Sheet, floor: number): Picture | null {
  let bed = floor
  let best: Picture | null = null
  for (let attempt = 0; attempt < TRIES && bed >= floor; attempt++) {
    const picture = composeStack(model, sheet, bed)
    const spare = sheet.height - picture.height
    if (spare >= 0) best = picture
    if (spare >= 0 && spare < 1) break
    bed += (spare - 0.2) / (model.layers.length * picture.panels)
  }
  return best
}

function tooSmall(model: StackModel, frame: Frame): Scene {
  const what = `${count(model.systems.length, 'system')} on ${count(model.layers.length, 'layer')}`
  return refusalScene(frame, {
    id: 'stack',
    title: describeStack(model).title,
    sentence: `This picture is too small for ${what}: choose fewer systems, or a larger picture.`,
    language: model.dataset.language,
  })
}
