/** An element of SVG as plain data; attributes in the order they are written. */
export type SvgElement = {
  name: string
  attributes: [name: string, value: string][]
  children: SvgElement[]
  text?: string
}

/** What takes a picture element by element: a file writes lines at once, the page needs elements. */
export type Pen = {
  /** Begins an element; what is drawn up to its `close` is inside it. */
  open: (name: string) => void
  attribute: (name: string, value: string) => void
  /** Text alone, without elements beside it. */
  text: (text: string) => void
  close: () => void
}

/** Gathers elements; `drawn` holds those that are in no other. */
export function elementPen(): Pen & { drawn: SvgElement[] } {
  const drawn: SvgElement[] = []
  const around: SvgElement[] = []
  return {
    drawn,
    open: (name) => {
      const element: SvgElement = { name, attributes: [], children: [] }
      const siblings = around[around.length - 1]?.children ?? drawn
      siblings.push(element)
      around.push(element)
    },
    attribute: (name, value) => around[around.length - 1]?.attributes.push([name, value]),
    text: (text) => {
      const element = around[around.length - 1]
      if (element) element.text = text
    },
    close: () => around.pop(),
  }
}

/** Draws an element that is there already. */
export function drawElement({ name, attributes, children, text }: SvgElement, pen: Pen): void {
  pen.open(name)
  for (const [key, value] of attributes) pen.attribute(key, value)
  if (text !== undefined) pen.text(text)
  for (const child of children) drawElement(child, pen)
  pen.close()
}
