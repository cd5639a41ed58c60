import fc from 'fast-check'
import type { TalkDatasets } from '../../lib/talk/draw-talk'
import { parseTalk } from '../../lib/talk/parse-talk'
import { type Talk, talkSchema } from '../../lib/talk/schema'
import { tinyDataset } from './tiny-dataset'

/** The small dataset as talks are given it. */
export const tinyDatasets: TalkDatasets = new Map([
  [tinyDataset.id, { dataset: tinyDataset, hash: 'h1' }],
])

/** A talk about the small dataset: words, a radar with two changes, and a matrix. */
export const tinyTalk: Talk = talkSchema.parse({
  title: 'Three trees, told',
  dataset: 'trees',
  minutes: 6,
  slides: [
    { id: 'opening', title: 'What is a tree?', lines: ['It stands', 'It grows'], notes: 'Wait.' },
    {
      id: 'form',
      title: 'Which is the tallest?',
      show: 'radar?systems=alder&ghost=none',
      caption: 'Alder',
      notes: 'Say what the spokes are.\n[step] Now birch.\n[step] As a table.',
      steps: [
        { set: { systems: 'alder,birch' }, caption: 'Birch joins' },
        { chart: 'matrix', set: { mark: 'alder/height' }, caption: 'The same as a table' },
      ],
      asked: [{ question: 'Why trees?', answer: 'They are near.' }],
    },
    { id: 'all', title: 'All of them', show: 'matrix' },
  ],
})

/** The talk as a file says it, with some words in place of others. */
export function talkText(...changes: [from: string, to: string][]): string {
  const text = JSON.stringify(tinyTalk, null, 2)
  return changes.reduce((now, [from, to]) => now.replace(from, to), text)
}

/** What is wrong with the text of a talk. */
export function problemsOf(text: string) {
  const parsed = parseTalk({ file: 'trees.yaml', text })
  return parsed.ok ? [] : parsed.problems
}

const systems = fc.subarray(['alder', 'birch', 'cedar'], { minLength: 1 })
const shows = fc
  .tuple(fc.constantFrom('radar', 'matrix', 'stack', 'pair'), systems)
  .map(([chart, ids]) => `${chart}?systems=${ids.join(',')}`)
const changes = fc.record({
  set: fc.dictionary(
    fc.constantFrom('systems', 'mark', 'lens', 'ghost', 'arrange'),
    fc.constantFrom('', 'alder', 'alder,birch', 'field', 'none'),
  ),
  chart: fc.option(fc.constantFrom('radar', 'matrix', 'levels'), { nil: undefined }),
  caption: fc.constant('A step'),
})
const slides = fc.oneof(
  fc.record({ show: shows, steps: fc.array(changes, { maxLength: 4 }) }),
  fc.record({ lines: fc.array(fc.constant('A line'), { maxLength: 6 }) }),
)

/** Talks of any order of words and pictures. */
export const anyTalk: fc.Arbitrary<Talk> = fc
  .array(slides, { minLength: 1, maxLength: 8 })
  .map((all) =>
    talkSchema.parse({
      title: 'Any talk',
      dataset: 'trees',
      slides: all.map((each, index) => ({ ...each, id: `s${index}`, title: `Slide ${index}` })),
    }),
  )
