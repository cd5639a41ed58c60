import { type Frame, saysSummary } from '../../scene/frame'
import { plate } from '../../scene/plate'
import { refusalScene } from '../../scene/refusal'
import type { Scene } from '../../scene/scene'
import { count } from '../../words'
import { type Area, composeStack, type Picture, type Shortened, usualBed } from './compose'
import { describeStack, subtitleOf } from './describe'
import { lookOf } from './look'
import type { StackModel } from './model'
import { remembered } from './remembered'

const TRIES = 8
/** A sheet with less than this to spare is full. */
const NEAR = 3
/** Above the first line where the sheet has no margin of its own. */
const TOP = 6

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
    page: saysSummary(frame),
    reading: frame.parts.words !== false,
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
  const whole: Shortened[] = [{}, { brackets: true }]
  const own: Shortened[] =
    hand === null ? [] : [{ relations: 'others' }, { relations: 'others', brackets: true }]
  const bare: Shortened[] = [{ relations: 'all' }, { relations: 'all', brackets: true }]
  const asked = arrows !== 'auto' || hand !== null
  const first = asked ? [...whole, ...own] : [...whole, ...bare]
  const last: Shortened = { relations: 'all', brackets: true, words: true }
  return [
    ...first.map((without) => ({ without, floor: comfortable })),
    ...[...own, ...whole, ...bare, last].map((without) => ({ without, floor: least })),
  ]
}

/**
 * The picture that fills the sheet, with beds no lower than `floor`; null if there is none. Higher
 * beds may hold more lines, whose words make the key longer: so the height is searched for.
 */
function atHeight(model: StackModel, sheet: Sheet, floor: number): Picture | null {
  const rows = (picture: Picture) => model.layers.length * picture.panels
  let best = composeStack(model, sheet, floor)
  let spare = sheet.height - best.height
  if (spare < 0) return null
  let [low, high] = [floor, sheet.height / model.layers.length]
  for (let attempt = 0; attempt < TRIES && spare >= NEAR; attempt++) {
    const all = low + (spare - NEAR / 2) / rows(best)
    const bed = all < high ? all : (low + high) / 2
    const picture = composeStack(model, sheet, bed)
    if (picture.height > sheet.height) high = bed
    else {
      best = picture
      low = bed
      spare = sheet.height - picture.height
    }
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
