import { parse, View } from 'vega'

const at = (distance) => ({
  x: { signal: `${distance} * cos(scale('angle', datum.axis))` },
  y: { signal: `${distance} * sin(scale('angle', datum.axis))` },
})
const READING = at("scale('radius', datum.value)")
const COLOUR = { scale: 'colour', field: 'system' }
const GREY = { value: '#ddd' }

const mark = (type, data, enter) => ({ type, from: { data }, encode: { enter } })

function gridOf(radius) {
  const { x: x2, y: y2 } = at(radius)
  return [
    mark('arc', 'rings', {
      ...{ startAngle: { value: 0 }, endAngle: { value: 2 * Math.PI }, stroke: GREY },
      outerRadius: { scale: 'radius', field: 'level' },
    }),
    mark('rule', 'axes', { x: { value: 0 }, y: { value: 0 }, x2, y2, stroke: GREY }),
    mark('text', 'axes', {
      ...{ ...at(radius + 16), text: { field: 'axis' }, baseline: { value: 'middle' } },
      align: { signal: "cos(scale('angle', datum.axis)) > 0 ? 'left' : 'right'" },
    }),
  ]
}

const SYSTEMS = {
  type: 'group',
  from: { facet: { data: 'table', name: 'lines', groupby: ['system'] } },
  marks: [
    mark('line', 'lines', {
      ...{ ...READING, interpolate: { value: 'linear-closed' } },
      ...{ stroke: COLOUR, strokeWidth: { value: 2 }, fill: COLOUR, fillOpacity: { value: 0.2 } },
    }),
    mark('symbol', 'lines', { ...READING, fill: COLOUR, size: { value: 64 } }),
  ],
}

function dataOf({ axes, systems, levels }) {
  const values = systems.flatMap((system) =>
    axes.map((axis, index) => ({ axis, value: system.values[index], system: system.name })),
  )
  return [
    { name: 'table', values },
    { name: 'axes', source: 'table', transform: [{ type: 'aggregate', groupby: ['axis'] }] },
    { name: 'rings', transform: [{ type: 'sequence', start: 1, stop: levels + 1, as: 'level' }] },
  ]
}

function scalesOf(radius, levels) {
  const over = (field) => ({ domain: { data: 'table', field } })
  return [
    { name: 'angle', type: 'point', padding: 0.5, range: [-Math.PI, Math.PI], ...over('axis') },
    { name: 'radius', type: 'linear', range: [0, radius], domain: [0, levels], zero: true },
    { name: 'colour', type: 'ordinal', range: 'category', ...over('system') },
  ]
}

/** Vega has no radar: this is the one of its gallery, with title, legend, rings and points. */
function specOf(comparison) {
  const { title, width, height, levels } = comparison
  const radius = Math.min(width, height) * 0.34
  const centre = { x: { value: width * 0.42 }, y: { value: height * 0.54 } }
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    ...{ width, height, padding: 0, autosize: { type: 'none' } },
    title: { text: title, anchor: 'start', fontSize: 28, offset: -40, dx: 40 },
    data: dataOf(comparison),
    scales: scalesOf(radius, levels),
    legends: [{ fill: 'colour', orient: 'none', legendX: width - 260, legendY: height / 2 - 40 }],
    marks: [{ type: 'group', encode: { enter: centre }, marks: [...gridOf(radius), SYSTEMS] }],
  }
}

/**
 * Vega without a renderer, to SVG.
 * @param {import('../comparison').Comparison} comparison
 */
export async function svg(comparison) {
  const view = new View(parse(specOf(comparison)), { renderer: 'none' })
  const written = await view.toSVG()
  view.finalize()
  return written
}
