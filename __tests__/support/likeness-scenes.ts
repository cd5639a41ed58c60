import { likeness } from '@/lib/charts/likeness/index'
import { asking } from './asking'

export const {
  model: likenessModelOf,
  refusal: likenessRefusal,
  scene: likenessScene,
} = asking(likeness)
