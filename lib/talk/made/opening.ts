import { allDimensions } from '../../dataset/lookup'
import { capital } from '../../number-words'
import { count, inSentence, listSome, listWords } from '../../words'
import type { TalkSlide } from '../schema'
import { type Making, notesOn, pictureSlide, wordsSlide } from './making'

/** The title slide: what is compared, on what, and of which day. */
export function titleSlide({ dataset }: Making): TalkSlide {
  const { title, summary, version, date, licence } = dataset
  const names = dataset.systems.map(({ name }) => name)
  const groups = dataset.groups.map(({ label }) => inSentence(label))
  return wordsSlide({
    ...{ id: 'title', title, notes: summary },
    lines: [
      `${count(names.length, 'system')}: ${listSome(names)}`,
      `${count(allDimensions(dataset).length, 'question')}: ${listSome(groups)}`,
      `Version ${version} of ${date}, ${licence}`,
    ],
  })
}

/** Who read the systems, and what each of them argues for. */
export function readersSlide(making: Making): TalkSlide[] {
  const { assessors } = making.dataset
  const leaning = assessors.filter((each) => each.leaning !== undefined)
  const said = leaning.map(({ name, leaning }) => `${name} ${leaning}`)
  const readers = count(assessors.length, 'reader')
  const title =
    leaning.length === 0
      ? `${readers} looked at ${count(making.dataset.systems.length, 'system')}`
      : `Of ${readers}, ${inSentence(listWords(said))}`
  const about = assessors.map((each) => `${each.name}: ${each.about}`).join('\n')
  const show = 'coverage?counted=assessors'
  const slide = { id: 'readers', title, show }
  const notes = `${about}\n\n${notesOn(making, show, 1500)}`.slice(0, 5000)
  const drawn = pictureSlide(making, { ...slide, notes })
  const lines = assessors.map(({ name, about }) => `${name}: ${about}`)
  return drawn.length > 0 ? drawn : [wordsSlide({ id: 'readers', title, lines, notes: about })]
}

/** The sources, by kind; their titles and what to know of them as notes. */
export function sourcesSlide({ dataset }: Making): TalkSlide[] {
  const { sources } = dataset
  if (sources.length === 0) return []
  const kinds = new Map<string, number>()
  for (const { kind } of sources) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const named = [...kinds].sort((a, b) => b[1] - a[1])
  const shown = named.slice(0, named.length > 6 ? 5 : 6)
  const rest = named.slice(shown.length).reduce((sum, [, found]) => sum + found, 0)
  const lines = shown.map(([kind, found]) => capital(found === 1 ? kind : `${kind}: ${found}`))
  const notes = sources.map(({ title, kind, date, note }) =>
    [`${title} (${[kind, date].filter((each) => each !== undefined).join(', ')}).`, note ?? '']
      .join(' ')
      .trim(),
  )
  return [
    wordsSlide({
      ...{ id: 'sources', title: sourcesTitle(sources.length), notes: notes.join('\n') },
      lines: rest === 0 ? lines : [...lines, `And ${rest} of other kinds`],
    }),
  ]
}

function sourcesTitle(sources: number): string {
  return sources === 1 ? 'One source stands behind this' : `${sources} sources stand behind this`
}
