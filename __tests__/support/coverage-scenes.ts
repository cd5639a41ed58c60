import { coverage } from '@/lib/charts/coverage/index'
import { asking } from './asking'

export const {
  model: coverageModelOf,
  refusal: coverageRefusal,
  scene: coverageScene,
} = asking(coverage)
