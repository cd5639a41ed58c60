import { cssName } from '@/lib/scene/css-name'
import { drawScene, type ElementOptions } from '@/lib/scene/element'
import type { Pen } from '@/lib/scene/pen'
import type { Scene } from '@/lib/scene/scene'

const SVG = 'http://www.w3.org/2000/svg'

/** Colours are custom properties, so that another theme needs no other drawing. */
const OPTIONS: ElementOptions = {
  colour: (role) => `var(${cssName(role)})`,
  background: 'var(--paper)',
  keys: true,
  role: 'img',
}

/** A scene as an `svg` of the document, with title and description. */
export function drawnSvg(scene: Scene): Element {
  const holder = document.createDocumentFragment()
  drawScene(scene, OPTIONS, svgPen(holder))
  const svg = holder.firstElementChild
  if (svg === null) throw new Error('a scene is drawn as one element')
  return svg
}

/** Draws straight into the document: a picture has thousands of attributes. */
function svgPen(holder: DocumentFragment): Pen {
  const around: Element[] = []
  return {
    open: (name) => {
      const element = document.createElementNS(SVG, name)
      const parent = around.at(-1) ?? holder
      parent.appendChild(element)
      around.push(element)
    },
    attribute: (name, value) => {
      if (name !== 'xmlns') around.at(-1)?.setAttribute(name, value)
    },
    text: (text) => {
      const element = around.at(-1)
      if (element) element.textContent = text
    },
    close: () => around.pop(),
  }
}
