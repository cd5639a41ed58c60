import type { Box } from '../scene/scene'
import { named, rectangle, transform } from './pptx-shape'
import { type BodyInput, textBody } from './pptx-text'
import { element, type Markup } from './pptx-xml'

type Placeholder = Pick<BodyInput, 'anchor' | 'shrinks'> & {
  id: number
  name: string
  type: 'title' | 'body' | 'ftr' | 'sldNum' | 'sldImg'
  /** Ties a place on a slide to that of its layout; a title needs none. */
  index?: number
  /** Without it the place is that of the layout. */
  box?: Box
  paragraphs?: readonly Markup[]
}

/** A place that slides share with their layout: title, source, number, notes. */
export function placeholder(input: Placeholder): Markup {
  const { id, name, type, index, box, paragraphs, anchor, shrinks } = input
  const picture = type === 'sldImg'
  const locks = picture ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 }
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named({ id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', locks)),
      element('p:nvPr', {}, element('p:ph', { type, sz: sizes(type), idx: index })),
    ),
    element('p:spPr', {}, ...(box ? [transform(box), rectangle()] : [])),
    paragraphs ? textBody({ inset: box ? 0 : undefined, anchor, shrinks }, paragraphs) : null,
  )
}

function sizes(type: Placeholder['type']): string | undefined {
  return type === 'ftr' || type === 'sldNum' ? 'quarter' : undefined
}

type TextBox = { id: number; name: string; box: Box; paragraphs: readonly Markup[] }

/** Words on a slide that belong to no place of its layout. */
export function textBox({ id, name, box, paragraphs }: TextBox): Markup {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named({ id, name }),
      element('p:cNvSpPr', { txBox: 1 }),
      element('p:nvPr'),
    ),
    element('p:spPr', {}, transform(box), rectangle(), element('a:noFill')),
    textBody({ inset: 0 }, paragraphs),
  )
}
