import { order } from '@/lib/charts/order/index'
import { asking } from './asking'

export const { model: orderModelOf, refusal: orderRefusal, scene: orderScene } = asking(order)
