import { Radar } from '@nivo/radar'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const MARGIN = { top: 100, right: 320, bottom: 60, left: 80 }
const LEGEND = {
  ...{ anchor: 'right', direction: 'column', translateX: -250, translateY: 0 },
  ...{ itemWidth: 200, itemHeight: 28, itemDirection: 'left-to-right', symbolSize: 16 },
}

/**
 * @nivo/radar under react-dom/server, as its documentation has it for servers: a fixed size, no animation,
 * no interaction. It has no title: a layer of one `text` stands for it.
 * @param {import('../comparison').Comparison} comparison
 */
export function svg({ title, axes, systems, width, height, levels }) {
  const data = axes.map((axis, at) => ({
    axis,
    ...Object.fromEntries(systems.map(({ name, values }) => [name, values[at]])),
  }))
  const heading = () => createElement('text', { x: 0, y: -48, fontSize: 28, key: 'title' }, title)
  const markup = renderToStaticMarkup(
    createElement(Radar, {
      ...{ width, height, margin: MARGIN, data, indexBy: 'axis', maxValue: levels },
      ...{ keys: systems.map(({ name }) => name), gridLevels: levels, gridShape: 'circular' },
      ...{ animate: false, isInteractive: false, curve: 'linearClosed', dotSize: 8 },
      ...{ legends: [LEGEND], layers: ['grid', 'layers', 'slices', 'dots', 'legends', heading] },
    }),
  )
  return markup.slice(markup.indexOf('<svg'), markup.lastIndexOf('</svg>') + 6)
}
