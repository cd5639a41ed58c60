import { solid } from './pptx-shape'
import { element, type Markup } from './pptx-xml'

export type AxisInput = {
  id: number
  /** The id of the other axis. */
  crosses: number
  /** How its labels are set. */
  text: Markup
  grid?: boolean
  /** The first category stands at the top. */
  downwards?: boolean
  /** The largest number. */
  most?: number
  /** Only the labels at the marks say numbers. */
  hidden?: boolean
  /** Colour of its lines. */
  rule: { hex: string }
}

const line = ({ rule }: AxisInput) =>
  element('c:spPr', {}, element('a:ln', { w: 9525 }, solid(rule)))

function head(input: AxisInput, position: string): Markup[] {
  const { id, grid, most, hidden, downwards } = input
  const orientation = element('c:orientation', { val: downwards ? 'maxMin' : 'minMax' })
  const ends =
    most === undefined ? [] : [element('c:max', { val: most }), element('c:min', { val: 0 })]
  return [
    element('c:axId', { val: id }),
    element('c:scaling', {}, orientation, ...ends),
    element('c:delete', { val: hidden ? 1 : 0 }),
    element('c:axPos', { val: position }),
    ...(grid ? [element('c:majorGridlines', {}, line(input))] : []),
    element('c:numFmt', { formatCode: '0;;;', sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
  ]
}

function meeting({ crosses }: AxisInput): Markup[] {
  return [element('c:crossAx', { val: crosses }), element('c:crosses', { val: 'autoZero' })]
}

/** The two axes of a chart, which name each other. */
export const axis = {
  /** Names: the spokes of a radar, or bars from the top down. */
  categories: (input: AxisInput): Markup =>
    element(
      'c:catAx',
      {},
      ...head(input, input.downwards ? 'l' : 'b'),
      line(input),
      input.text,
      ...meeting(input),
      element('c:auto', { val: 0 }),
      element('c:lblAlgn', { val: 'ctr' }),
      element('c:lblOffset', { val: 100 }),
      element('c:noMultiLvlLbl', { val: 1 }),
    ),
  /** Numbers from nought, in whole steps. */
  values: (input: AxisInput): Markup =>
    element(
      'c:valAx',
      {},
      ...head(input, input.hidden ? 'b' : 'l'),
      line(input),
      input.text,
      ...meeting(input),
      element('c:crossBetween', { val: 'between' }),
      element('c:majorUnit', { val: 1 }),
    ),
}
