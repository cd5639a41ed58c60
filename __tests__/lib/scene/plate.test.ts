import { overlap, overlaps, textBoxes } from '@/lib/scene/bounds'
import { type Frame, frameOf, PRESET_IDS, type PresetId } from '@/lib/scene/frame'
import { measure } from '@/lib/scene/measure'
import { type PlateInput, plate } from '@/lib/scene/plate'
import { refusalScene } from '@/lib/scene/refusal'
import type { Box, Scene, SceneNode } from '@/lib/scene/scene'

const FILES = PRESET_IDS.filter((id) => frameOf(id, measure).parts.title)
const WORDS: Omit<PlateInput, 'arrange'> = {
  title:
    'Where Bittensor, Ethereum, Bitcoin and Linux meet the layers of the open-intelligence stack',
  subtitle:
    'Six systems on sixteen dimensions, read by two assessors from one article and its sources.',
  caption:
    'Inner band, first level; outer band, last. Further out is not better; shape and area have no meaning.',
  source:
    'Source: one article comparing the six, which argues for Bittensor. Two assessors; 62 of 72 cells known. CC BY 4.0.',
}

function sheetOf(frame: Frame, arrange: PlateInput['arrange']) {
  const around = plate(frame, { ...WORDS, arrange })
  const { nodes, height } = around.close(400)
  return { ...around, all: [...around.nodes, ...nodes], height }
}

function boxesOf(nodes: SceneNode[]) {
  const scene: Scene = {
    id: 's',
    width: 1,
    height: 1,
    language: 'en',
    title: '',
    description: '',
    nodes,
  }
  return textBoxes(scene, measure)
}

const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5

describe.each(FILES)('plate on %s', (preset: PresetId) => {
  const frame = frameOf(preset, measure)

  it.each(['top', 'side'] as const)(
    'keeps words apart and inside, arranged at the %s',
    (arrange) => {
      const { all, box, aside, height } = sheetOf(frame, arrange)
      const boxes = boxesOf(all)
      expect(overlaps(boxes)).toEqual([])
      const sheet = { x: 0, y: 0, width: frame.width, height }
      expect(boxes.filter((each) => !holds(sheet, each.box))).toEqual([])
      const room = { ...box, height: Math.min(box.height, 400) }
      expect(boxes.filter((each) => overlap(each.box, room))).toEqual([])
      expect(boxes.filter((each) => aside && overlap(each.box, { ...aside, height: 1 }))).toEqual(
        [],
      )
    },
  )

  it('leaves at least half of the sheet to the plot', () => {
    const { box, height } = sheetOf(frame, 'top')
    expect((box.width * Math.min(box.height, 400)) / (frame.width * height)).toBeGreaterThan(0.3)
    expect(box.height).toBeGreaterThan(height * 0.3)
  })

  it('never cuts a word', () => {
    const said = boxesOf(sheetOf(frame, 'top').all)
      .map(({ text }) => text)
      .join(' ')
    for (const words of [WORDS.title, WORDS.subtitle, WORDS.caption, WORDS.source])
      expect(said).toContain(words)
  })

  it('keeps the least size of text', () => {
    const least = frame.density === 'talk' ? 20 : 12
    const sizes = sheetOf(frame, 'top').all.flatMap((node) =>
      node.type === 'text' ? [node.size] : [],
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least)
  })
})

describe('plate', () => {
  it('grows with the content where the frame grows', () => {
    const frame = frameOf('auto', measure)
    const around = plate(frame, { ...WORDS, arrange: 'top' })
    expect(around.box.height).toBe(Infinity)
    expect(around.close(900).height - around.close(500).height).toBe(400)
  })

  it('keeps the height of a fixed frame', () => {
    const around = plate(frameOf('square', measure), { ...WORDS, arrange: 'top' })
    expect(around.close(10).height).toBe(720)
  })

  it('draws one ground line in a file and none on the page, where the page has its own', () => {
    const grounds = (nodes: SceneNode[]) =>
      nodes.filter(
        (node) => node.type === 'path' && node.stroke === 'ink' && node.fill === undefined,
      ).length
    expect(grounds(sheetOf(frameOf('og', measure), 'side').all)).toBe(1)
    expect(grounds(sheetOf(frameOf('wide', measure), 'side').all)).toBe(0)
  })

  it('gives the whole width to the plot on the page', () => {
    const { box } = plate(frameOf('wide', measure), { ...WORDS, arrange: 'side' })
    expect(box).toEqual({ x: 0, y: 0, width: 1120, height: Infinity })
  })
})

describe('refusalScene', () => {
  const input = {
    id: 'r',
    title: 'What shape does each system have?',
    sentence: 'A radar needs 3 to 10 ordinal dimensions: 2 are chosen. Choose more dimensions.',
    language: 'en',
  }

  it.each(PRESET_IDS)('draws the whole sentence inside %s', (preset) => {
    const scene = refusalScene(frameOf(preset, measure), input)
    const boxes = textBoxes(scene, measure)
    expect(boxes.map(({ text }) => text).join(' ')).toContain(input.sentence)
    const sheet = { x: 0, y: 0, width: scene.width, height: scene.height }
    expect(boxes.filter((each) => !holds(sheet, each.box))).toEqual([])
    expect(scene.description).toBe(input.sentence)
  })

  it.each(PRESET_IDS)('keeps a very long sentence inside %s, smaller or cut', (preset) => {
    const long = { ...input, sentence: `${input.sentence} `.repeat(25) }
    const scene = refusalScene(frameOf(preset, measure), long)
    const sheet = { x: 0, y: 0, width: scene.width, height: scene.height }
    const boxes = textBoxes(scene, measure)
    expect(boxes.filter((each) => !holds(sheet, each.box))).toEqual([])
    expect(overlaps(boxes)).toEqual([])
    expect(scene.description).toBe(long.sentence)
  })

  it('sets a long sentence smaller before it cuts it', () => {
    const long = { ...input, sentence: `${input.sentence} `.repeat(6).trim() }
    const scene = refusalScene(frameOf('slide-16x9', measure), long)
    const text = textBoxes(scene, measure).map((each) => each.text)
    expect(text.join(' ')).toContain(long.sentence)
  })
})

describe('bounds', () => {
  it('finds the key of a text in the groups around it', () => {
    const text: SceneNode = {
      type: 'text',
      x: 0,
      y: 10,
      text: 'a',
      face: 'body',
      size: 10,
      fill: 'ink',
    }
    const [found] = boxesOf([
      { type: 'group', key: 'a/b', nodes: [{ type: 'group', nodes: [text] }] },
    ])
    expect(found?.key).toBe('a/b')
  })

  it('places a box by its anchor', () => {
    const text = {
      type: 'text',
      x: 50,
      y: 10,
      text: 'abc',
      face: 'body',
      size: 10,
      fill: 'ink',
    } as const
    const [start, middle, end] = boxesOf([
      text,
      { ...text, anchor: 'middle' },
      { ...text, anchor: 'end' },
    ])
    const width = measure('abc', 'body', 10)
    expect([start?.box.x, middle?.box.x, end?.box.x]).toEqual([50, 50 - width / 2, 50 - width])
  })

  it('does not call touching boxes an overlap', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }
    expect(overlap(box, { ...box, x: 10 })).toBe(false)
    expect(overlap(box, { ...box, x: 9, y: 9 })).toBe(true)
  })
})
