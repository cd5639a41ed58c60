'use client'

import type { ComponentType } from 'react'
import type { ExploreView } from '@/lib/http/contract'

export type LayerProps = {
  figure: ExploreView['figures'][number]
  onPick: (key: string) => void
}

/** Chart kinds with a layer of their own over the Scene; it loads after the first paint. */
const LAYERS: Record<string, ComponentType<LayerProps>> = {}

/** The interactive layer of a kind, or nothing: the Scene is enough then. */
export function InteractiveLayer(props: LayerProps) {
  const Layer = LAYERS[props.figure.chart]
  return Layer ? <Layer {...props} /> : null
}
