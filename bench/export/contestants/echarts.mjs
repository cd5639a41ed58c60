import { RadarChart } from 'echarts/charts'
import { LegendComponent, RadarComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([RadarChart, LegendComponent, RadarComponent, TitleComponent, SVGRenderer])

/**
 * ECharts in its server mode, with the parts that a radar needs.
 * @param {import('../comparison').Comparison} comparison
 */
export function svg({ title, axes, systems, width, height, levels }) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({
    animation: false,
    title: { text: title, left: 40, top: 30, textStyle: { fontSize: 28 } },
    legend: { orient: 'vertical', right: 60, top: 'middle', data: systems.map(({ name }) => name) },
    radar: {
      ...{ shape: 'circle', splitNumber: levels, center: ['42%', '55%'], radius: '62%' },
      indicator: axes.map((name) => ({ name, min: 0, max: levels })),
    },
    series: [
      {
        ...{ type: 'radar', symbolSize: 8 },
        data: systems.map(({ name, values }) => ({ name, value: values })),
      },
    ],
  })
  const written = chart.renderToSVGString()
  chart.dispose()
  return written
}
