import fc from 'fast-check'
import type { TalkChange } from '../../lib/talk/edit/change'

const place = fc.integer({ min: 0, max: 8 })
const words = fc.constantFrom('A title', 'Other words', 'Third')

/** Changes that leave a talk in order as a talk, at places that may not be there. */
export const anyMove: fc.Arbitrary<TalkChange> = fc.oneof(
  fc.record({ type: fc.constant('move-slide' as const), from: place, to: place }),
  fc.record({ type: fc.constant('copy-slide' as const), slide: place }),
  fc.record({ type: fc.constant('move-step' as const), slide: place, from: place, to: place }),
  fc.record({ type: fc.constant('drop-step' as const), slide: place, step: place }),
)

/** Changes of any kind. */
export const anyChange: fc.Arbitrary<TalkChange> = fc.oneof(
  anyMove,
  fc.record({ type: fc.constant('drop-slide' as const), slide: place }),
  fc.record({ type: fc.constant('talk' as const), fields: fc.record({ title: words }) }),
  fc.record({
    type: fc.constant('slide' as const),
    slide: place,
    fields: fc.record({ title: words, notes: words }),
  }),
  fc.record({
    type: fc.constant('step' as const),
    slide: place,
    step: place,
    fields: fc.record({ caption: words }),
  }),
  fc.record({
    type: fc.constant('add-step' as const),
    slide: place,
    at: place,
    content: fc.record({ caption: words }),
  }),
  fc.record({
    type: fc.constant('add-slide' as const),
    at: place,
    content: fc.record({ id: fc.constantFrom('s0', 'new'), title: words }),
  }),
)
