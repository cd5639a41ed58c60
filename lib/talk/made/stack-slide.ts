import { inSentence } from '../../words'
import type { TalkSlide } from '../schema'
import { type Making, notesOn, pictureSlide } from './making'

/** Where the systems are at home, if they are placed in layers. */
export function stackSlide(making: Making): TalkSlide[] {
  const { view, systems } = making
  const [subject] = systems
  if (view.layers.length === 0 || !subject || view.placements.length === 0) return []
  const alone = systems.length > 1 && `stack?mark=${subject.id}`
  return pictureSlide(making, {
    ...{ id: 'stack', title: stackTitle(making), show: 'stack' },
    notes: notesOn(making, 'stack', 2500),
    steps: alone
      ? [
          {
            ...{
              set: { mark: subject.id },
              show: alone,
              notes: `${subject.name} among the others.`,
            },
            caption: subject.name,
          },
        ]
      : [],
  })
}

/** In which layer most are at home for certain; of several such layers, how many there are. */
function stackTitle({ view, systems }: Making): string {
  const homes = view.placements.filter(({ state }) => state === 'primary')
  const found = view.layers.map(({ id, label }) => ({
    label,
    systems: new Set(homes.flatMap(({ layer, system }) => (layer === id ? [system] : []))).size,
  }))
  const most = Math.max(0, ...found.map((each) => each.systems))
  const fullest = found.filter((each) => each.systems === most)
  const [first] = fullest
  if (!first || most === 0) return 'Where each system meets the stack'
  if (most === 1) return 'In no layer are two systems at home beyond dispute'
  if (fullest.length > 1) {
    return `${most} systems each are at home in ${fullest.length} of ${view.layers.length} layers`
  }
  return `${most} of ${systems.length} systems are at home in ${inSentence(first.label)}`
}
