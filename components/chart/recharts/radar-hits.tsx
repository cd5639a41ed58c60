import { hoverNodes } from '@/lib/charts/radar/hover'
import type { WebModel } from '@/lib/charts/radar/model'
import { type RadarPanel, signNodes, wedgeKeys } from '@/lib/charts/radar/panel'
import { hitWedges } from '@/lib/charts/radar/web'
import { SceneNodes } from '../scene-svg'

type Props = { model: WebModel; panel: RadarPanel; hovered: string | null }

/** What pointers find below the marks, what is lit, and the signs off the web. */
export function RadarHits({ model, panel, hovered }: Props) {
  const wedges = hitWedges(model, panel.web, wedgeKeys(model, panel))
  return (
    <>
      <SceneNodes id="radar-hover" nodes={hoverNodes(model, panel, hovered)} />
      <g pointerEvents="all">
        <SceneNodes id="radar-wedges" nodes={wedges} />
        <SceneNodes
          id="radar-signs"
          nodes={model.marked.systems.length > 0 ? [] : signNodes(model, panel)}
        />
      </g>
    </>
  )
}
