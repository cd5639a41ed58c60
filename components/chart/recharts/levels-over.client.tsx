'use client'

import type { LevelsPlan } from '@/lib/charts/levels/plan'
import type { ExploreFigure } from '@/lib/http/contract'
import { LevelsLayer } from './levels.client'

function isPlan(value: unknown): value is LevelsPlan {
  return typeof value === 'object' && value !== null && 'scale' in value && 'bars' in value
}

/** The bars' layer over their Scene; nothing when the Scene holds a refusal. */
export function LevelsOver({ figure }: { figure: ExploreFigure }) {
  return isPlan(figure.layer) ? <LevelsLayer plan={figure.layer} /> : null
}
