import { toSvg } from '@/lib/scene/to-svg'
import { expectGolden } from '../../support/golden'
import { sampleScene } from '../../support/sample-scene'

it('draws every sign as it did', () => {
  expectGolden('scene.signs.light', toSvg(sampleScene(), { theme: 'light' }))
})
