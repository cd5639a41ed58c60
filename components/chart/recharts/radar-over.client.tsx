'use client'

import { useContext } from 'react'
import type { RadarPlan } from '@/lib/charts/radar/layout'
import type { WebModel } from '@/lib/charts/radar/model'
import type { ExploreFigure } from '@/lib/http/contract'
import { LitContext } from '../linked-hover'
import { RadarLayer } from './radar.client'

type LayerData = { model: WebModel; plan: RadarPlan }

function isLayerData(value: unknown): value is LayerData {
  return typeof value === 'object' && value !== null && 'model' in value && 'plan' in value
}

/** The radar's layer over its Scene; nothing when the Scene holds a refusal. */
export function RadarOver({ figure }: { figure: ExploreFigure }) {
  const lit = useContext(LitContext)
  return isLayerData(figure.layer) ? <RadarLayer {...figure.layer} hovered={lit} /> : null
}
