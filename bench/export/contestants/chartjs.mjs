import { createCanvas } from '@napi-rs/canvas'
import {
  Chart,
  Colors,
  Filler,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Title,
} from 'chart.js'

Chart.register(
  ...[Colors, Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale, Title],
)

/**
 * Chart.js on a canvas of @napi-rs/canvas: it makes no SVG.
 * @param {import('../comparison').Comparison} comparison
 * @param {{ scale: number }} options output pixels for each layout pixel
 */
export async function png({ title, axes, systems, width, height, levels }, { scale }) {
  const canvas = createCanvas(width, height)
  const chart = new Chart(canvas, {
    type: 'radar',
    data: {
      labels: axes,
      datasets: systems.map(({ name, values }) => ({ label: name, data: values })),
    },
    options: {
      ...{ animation: false, responsive: false, devicePixelRatio: scale },
      scales: { r: { min: 0, max: levels, ticks: { stepSize: 1 } } },
      plugins: {
        title: { display: true, text: title, font: { size: 28 } },
        legend: { display: true, position: 'right' },
      },
    },
  })
  const image = await canvas.encode('png')
  chart.destroy()
  return image
}
