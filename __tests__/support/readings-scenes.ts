import { readings } from '@/lib/charts/readings/index'
import { asking } from './asking'

export const {
  model: readingsModelOf,
  refusal: readingsRefusal,
  scene: readingsScene,
} = asking(readings)
