'use client'

import dynamic from 'next/dynamic'
import type { ComponentType, ReactNode } from 'react'
import type { ExploreFigure } from '@/lib/http/contract'

type FrameProps = { label: string; children: ReactNode }

/** Chart kinds whose large picture stands in a frame of its own, such as one that zooms. */
const FRAMES: Record<string, ComponentType<FrameProps>> = {
  stack: dynamic(() => import('./stack/stack-zoom.client').then((file) => file.StackZoom)),
}

/** The picture in the frame of its kind, or as it is. */
export function InteractiveFrame({ chart, ...frame }: FrameProps & { chart: string }) {
  const Frame = FRAMES[chart]
  return Frame ? <Frame {...frame} /> : frame.children
}

/** Chart kinds with a layer of their own over the Scene; it loads after the first paint. */
const LAYERS: Record<string, ComponentType<{ figure: ExploreFigure }>> = {
  levels: dynamic(() => import('./recharts/levels-over.client').then((file) => file.LevelsOver), {
    ssr: false,
  }),
  radar: dynamic(() => import('./recharts/radar-over.client').then((file) => file.RadarOver), {
    ssr: false,
  }),
}

/** The interactive layer of a kind, or nothing: the Scene is enough then. */
export function InteractiveLayer({ figure }: { figure: ExploreFigure }) {
  const Layer = LAYERS[figure.chart]
  return Layer ? <Layer figure={figure} /> : null
}
