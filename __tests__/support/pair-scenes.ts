import { pair } from '@/lib/charts/pair/index'
import { asking } from './asking'

export const { model: pairModelOf, refusal: pairRefusal, scene: pairScene } = asking(pair)
