import type { Frame } from '../../scene/frame'
import type { SceneNode } from '../../scene/scene'
import { KEY_STATES, stateKey } from '../../scene/state-key'
import type { KeyState } from '../../scene/state-sign'
import { count, WEAK_WORD } from '../../words'
import { beyondWords } from './describe'
import { dotsKey, versusKey } from './draw-sign-keys'
import { likelySign } from './drawn-signs'
import { arrangedWords, isAlone } from './heading-words'
import type { MatrixModel } from './model'
import type { Pen } from './pen'
import type { Sheet } from './sheet'

const ABOVE = 9

type Foot = { nodes: SceneNode[]; height: number }
type Place = { frame: Frame; pen: Pen; x: number; y: number; width: number }

/** Keys to initials, numbers and states, and what is left out; below the last row. */
export function foot(sheet: Sheet, model: MatrixModel, place: Place): Foot {
  const parts: ((at: Place) => Foot)[] = [
    (at) => entriesKey(numbers(sheet), at),
    (at) => entriesKey(initials(sheet, model), at),
    (at) => states(sheet, model, at),
    (at) => dotsKey(sheet, model, at),
    (at) => versusKey(model, at),
    (at) => sentences(sheet, model, at),
  ]
  let y = place.y
  const nodes = parts.flatMap((part) => {
    const above = place.pen.scaled(ABOVE)
    const made = part({ ...place, y: y + above })
    if (made.height > 0) y += above + made.height
    return made.nodes
  })
  return { nodes, height: y - place.y }
}

type Entry = { sign: string; words: string }

/** The names for which a number stands over its column. */
function numbers({ grid, headTexts, mode }: Sheet): Entry[] {
  if (mode === 'words') return []
  return headTexts.flatMap(({ text, numbered }, index) =>
    numbered ? [{ sign: text, words: grid.columns.heads[index]?.label ?? '' }] : [],
  )
}

/** The values for which letters stand in some cell. */
function initials({ look }: Sheet, { initials: all, cells }: MatrixModel): Entry[] {
  if (look !== 'glyphs') return []
  const used = new Set(
    cells.flat().flatMap(({ mark }) => {
      if (mark.kind === 'letters') return mark.letters
      if (mark.kind !== 'split') return []
      return mark.sides.flatMap((side) => (side.sign === 'letters' ? side.letters : []))
    }),
  )
  return all.flatMap(({ letters, words }) => (used.has(letters) ? [{ sign: letters, words }] : []))
}

/** Entries side by side, wrapped; one wider than the sheet wraps within itself. */
function entriesKey(entries: Entry[], { pen, x, y, width }: Place): Foot {
  const { note } = pen.style
  const bold = { ...note, face: 'strong' as const }
  const nodes: SceneNode[] = []
  let left = x
  let top = y
  for (const { sign, words } of entries) {
    const indent = pen.width(sign, bold) + pen.scaled(7)
    const whole = indent + pen.width(words, note)
    if (left > x && left + whole > x + width) {
      left = x
      top += note.lineHeight * 1.15
    }
    const lines = pen.wrapped(words, note, { width: x + width - left - indent }).lines
    const baseline = top + note.size * 0.95
    const font = { size: note.size, y: baseline } as const
    nodes.push({ type: 'text', x: left, text: sign, face: 'strong', fill: 'ink', ...font })
    lines.forEach((text, index) => {
      const at = { ...font, y: baseline + index * note.lineHeight }
      nodes.push({ type: 'text', x: left + indent, text, face: note.face, fill: 'ink2', ...at })
    })
    top += (lines.length - 1) * note.lineHeight
    left = lines.length > 1 ? x + width : left + whole + pen.scaled(20)
  }
  return { nodes, height: entries.length === 0 ? 0 : top - y + note.lineHeight }
}

/** Glyphs alone need a key; words say themselves. */
function states(
  { mode, look }: Sheet,
  model: MatrixModel,
  { frame, pen, x, y, width }: Place,
): Foot {
  if (mode === 'words' || !frame.parts.key) return { nodes: [], height: 0 }
  const found = new Set<KeyState>(
    model.cells.flat().flatMap(({ state, weak }) => {
      if (state === 'layers') return []
      return weak ? ['weak', state] : [state]
    }),
  )
  const occurring = KEY_STATES.filter((state) => found.has(state))
  const { density } = pen
  const key = stateKey({
    states: occurring,
    x,
    y,
    width,
    density,
    measure: frame.measure,
    look: look === 'dots' ? 'dot' : 'glyph',
  })
  return look !== 'dots' && ringed(model) ? withRing(key, { frame, pen, x, y, width }) : key
}

/** Whether "likely" is said anywhere by a ring, since there is no slot to be parted. */
function ringed({ cells }: MatrixModel): boolean {
  return cells.flat().some(({ mark }) => {
    return 'weak' in mark && mark.weak && mark.kind !== 'level' && mark.kind !== 'range'
  })
}

/** The ring and its words after the states, on their last line if there is room. */
function withRing({ nodes, height }: Foot, { pen, x, y, width }: Place): Foot {
  const { note } = pen.style
  const words = `below a sign: ${WEAK_WORD}`
  const room = pen.width(words, note) + note.size * 1.2
  const texts = nodes.flatMap((node) => (node.type === 'text' ? [node] : []))
  const last = texts.at(-1)
  const end = last ? last.x + pen.width(last.text, note) + note.size * 1.5 : x
  const beside = last !== undefined && end + room <= x + width
  const left = beside ? end : x
  const baseline = beside ? last.y : y + height + note.size
  const sign = { x: left + note.size * 0.3, y: baseline - note.size * 0.34, size: note.size * 1.6 }
  const text: SceneNode = {
    ...{ type: 'text', x: left + note.size, y: baseline, text: words },
    ...{ face: note.face, size: note.size, fill: 'ink2' },
  }
  return {
    nodes: [...nodes, ...likelySign({ ...sign, tone: 'ink' }), text],
    height: beside ? height : height + note.lineHeight,
  }
}

/** What stands nowhere else: the arrangement where there is no subtitle, the groups of turned heads. */
function arrangement({ grid, slanted }: Sheet, model: MatrixModel, frame: Frame): string[] {
  const { rowGroups, reference, arranged } = model
  const runs = rowGroups !== null && grid.systemsAcross && slanted ? rowGroups.runs : []
  // the key to the signs names the reference already
  const words = arrangedWords(model).filter(
    (each) => !reference?.shown || each !== arranged.reference,
  )
  const groups = runs.filter(({ label }) => label !== '').map(({ label }) => label)
  return [
    ...(isAlone(frame) ? [] : words.map((each) => `${each}.`)),
    ...(groups.length === 0 ? [] : [`Groups from left to right: ${groups.join(', ')}.`]),
  ]
}

/** In sentences: why some columns have no rank, and what filters leave out. */
function sentences(sheet: Sheet, model: MatrixModel, { frame, pen, x, y, width }: Place): Foot {
  const { grid } = sheet
  const { left, ranking } = model
  const hidden = [
    ...(left.systems > 0 ? [count(left.systems, 'system')] : []),
    ...(left.dimensions > 0 ? [count(left.dimensions, 'dimension')] : []),
  ].join(' and ')
  const one = left.systems + left.dimensions === 1
  const beyond = beyondWords(model)
  const said = [
    ...(beyond === null ? [] : [beyond]),
    ...arrangement(sheet, model, frame),
    ...(grid.columns.unranked.length > 0 && ranking ? [`${ranking.sentence}.`] : []),
    ...(hidden !== '' && frame.parts.key
      ? [`${hidden} ${one ? 'is' : 'are'} hidden by the filter.`]
      : []),
  ]
  const style = pen.style.remark
  const lines = said.flatMap((text) => pen.wrapped(text, style, { width }).lines)
  const nodes = lines.map(
    (text, index): SceneNode => ({
      type: 'text',
      x,
      y: y + style.size * 0.9 + index * style.lineHeight,
      text,
      face: style.face,
      size: style.size,
      fill: 'ink2',
    }),
  )
  return { nodes, height: lines.length * style.lineHeight }
}
