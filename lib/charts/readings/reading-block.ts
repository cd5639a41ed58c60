import { capital } from '../../number-words'
import { type Block, below, words } from '../../scene/block'
import { levelGlyph, rangeGlyph } from '../../scene/glyph'
import type { Key, SceneNode } from '../../scene/scene'
import type { CellClaim } from '../../view/claims'
import { count, listWords } from '../../words'
import type { Dispute, DisputeReading } from './disputes'
import type { Column, ReadingsLook } from './look'

type Input = { dispute: Dispute; reading: DisputeReading; look: ReadingsLook; column: Column }

/** Glyph and words of one reading, and below them why, and who says so. */
export function readingBlock(input: Input): Block {
  const { dispute, reading, look, column } = input
  const { size, measure, brief, signed } = look
  const glyph = glyphOf(input)
  const taken = glyph === null ? 0 : look.glyph + look.size.words * 0.5
  const set = { x: column.x + taken, width: column.width - taken, measure, key: dispute.key }
  const who = signed ? ` (${listWords(reading.voices.map(({ assessor }) => assessor))})` : ''
  const text = `${capital(brief ? reading.short : reading.words)}${who}`
  const said = words({ ...set, text, size: size.words, face: 'label', fill: 'ink' })
  const voices = brief ? [] : reading.voices.map((voice) => voiceBlock(voice, set, look))
  const body = below([said, ...voices], 3)
  return {
    height: Math.max(body.height, glyph === null ? 0 : look.glyph),
    draw: (top) => [
      ...(glyph === null
        ? []
        : [glyph({ x: column.x, y: top + (size.words * 1.2 - look.glyph) / 2 })]),
      ...body.draw(top),
    ],
  }
}

type Set = Pick<Parameters<typeof words>[0], 'x' | 'width' | 'measure' | 'key'>

/** Why an assessor reads so, as long as there is room, and how sure, from how many sources. */
function voiceBlock(voice: CellClaim, set: Set, { size, reasons }: ReadingsLook): Block {
  const small = { ...set, size: size.note, face: 'body' } as const
  const reason = {
    ...small,
    text: voice.reason,
    fill: 'ink',
    leading: 1.28,
    lines: reasons,
  } as const
  const why = reasons === 0 ? [] : [words(reason)]
  return below([...why, words({ ...small, text: voiceWords(voice), fill: 'ink2' })], 1)
}

/** `Public record, low confidence, 2 sources`. */
export function voiceWords({ assessor, confidence, sources }: CellClaim): string {
  return `${assessor}, ${confidence} confidence, ${count(sources.length, 'source')}`
}

type Glyph = (place: { x: number; y: number }) => SceneNode

/** The core of a scale with this reading; values without levels have none. */
function glyphOf({ dispute, reading, look }: Input): Glyph | null {
  const { levels } = dispute
  const [low, high = low] = reading.ranks
  if (levels === null || low === undefined || high === undefined) return null
  const { weak } = reading
  const size = levels > 5 ? Math.max(20, look.glyph) : look.glyph
  const at = { levels, size, weak, key: dispute.key }
  return (place) =>
    reading.ranks.length > 1
      ? rangeGlyph({ ...at, ...place, low, high })
      : levelGlyph({ ...at, ...place, rank: low })
}

/** The fault between two readings: it leans from the top at the right to the foot at the left. */
export function faultNode(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  key: Key,
  look: ReadingsLook,
): SceneNode {
  const lying = look.stacked && !look.brief
  const ends = lying
    ? { x1: x, y1: y + height, x2: x + width, y2: y }
    : { x1: x + width, y1: y, x2: x, y2: y + height }
  return { type: 'line', key, ...ends, stroke: 'ink', strokeWidth: look.talk ? 2 : 1.5 }
}
