import { count, listWords } from '../../words'
import type { Note, Notes } from '../chart-kind'
import type { BarBlock, LevelsBar } from './bars'
import { barSentence, systemWords } from './describe'
import { barsOf, type LevelsModel } from './model'

type Entry = [key: string, note: Note]

/** What is said on hover and focus of each block, dimension and system. */
export function levelsNotes(model: LevelsModel): Notes {
  const bars = barsOf(model)
  return Object.fromEntries([
    ...bars.flatMap((bar): Entry[] => [
      [`/${bar.id}`, { title: bar.label, lines: [bar.question, barSentence(bar)] }],
      ...[...bar.values, ...bar.states].flatMap((block) => blockEntry(bar, block)),
    ]),
    ...model.systems.map(({ id, name }): Entry => {
      return [id, { title: name, lines: bars.map((bar) => `${bar.label}: ${readingOf(bar, id)}`) }]
    }),
  ])
}

function blockEntry({ label }: LevelsBar, block: BarBlock): Entry[] {
  const { key, words, systems, criterion, search } = block
  if (search === null) return []
  const lines = [listWords(systems.map(systemWords)), ...(criterion === '' ? [] : [criterion])]
  return [[key, { title: `${label}, ${words}: ${count(systems.length, 'system')}`, lines, search }]]
}

/** Where a system stands on a bar, in words. */
function readingOf({ values, states }: LevelsBar, system: string): string {
  const blocks = [...values, ...states].filter(({ systems }) =>
    systems.some(({ id }) => id === system),
  )
  return blocks.map(({ words }) => words).join(', ')
}
