import { capital, counted } from '../../number-words'
import { count, listWords } from '../../words'
import type { Description, Table } from '../chart-kind'
import { contrastWords, extremesOf, widestDifference } from './extremes'
import type { RadarModel, RadarSeries } from './model'
import type { Reading } from './reading'

const LONGEST_SHORT = 250
const MOST_NAMES = 3
const LONGEST_SUBJECT = 60
const MOST_IN_WORDS = 12

const described = new WeakMap<RadarModel, Description>()

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeRadar(model: RadarModel): Description {
  const known = described.get(model) ?? describe(model)
  described.set(model, known)
  return known
}

function describe(model: RadarModel): Description {
  const difference = widestDifference(model)
  const widest = difference === null ? [] : [contrastWords(model, difference, 'short')]
  const short = [openingOf(model), ...widest, ...countsOf(model)]
  return {
    title: titleOf(model),
    short: sentencesWithin(short, LONGEST_SHORT),
    full: [
      openingOf(model),
      ...model.series.map((series) => `${series.name}: ${levelsOf(model, series)}.`),
      ...extremesOf(model),
      ...(difference === null ? [] : [contrastWords(model, difference, 'full')]),
      ...listedStates(model),
      ...ghostWords(model),
      ...leftOut(model),
      `From ${model.dataset.title}, version ${model.dataset.version}; ${model.lens === null ? 'all assessors' : `read by ${model.lens}`}.`,
    ].join(' '),
  }
}

function titleOf(model: RadarModel): string {
  return `${subjectOf(model)} on ${counted(model.spokes.length, 'scale')}`
}

/** Up to three systems by name, if that is short enough for a title; else how many they are. */
function subjectOf({ series }: RadarModel): string {
  const names = listWords(series.map(({ name }) => name))
  const short = series.length <= MOST_NAMES && names.length <= LONGEST_SUBJECT
  if (short) return names
  const many = series.length > MOST_IN_WORDS
  return many ? count(series.length, 'system') : capital(counted(series.length, 'system'))
}

/** Title and subtitle of a picture that stands alone: the scales go into the subtitle. */
export function headingWords(model: RadarModel): { title: string; subtitle: string } {
  const { spokes, dataset, lens } = model
  const levels = `on ${counted(spokes.length, 'scale')} with named levels`
  const who = lens === null ? '' : `, read by ${lens}`
  return { title: subjectOf(model), subtitle: `${dataset.title}, ${levels}${who}` }
}

function openingOf({ series, spokes }: RadarModel): string {
  const levels = spokes.map((spoke) => spoke.levels.length)
  const most = Math.max(...levels)
  const scale = levels.every((each) => each === most)
    ? `levels 1 to ${most}`
    : `${Math.min(...levels)} to ${most} levels each`
  return `Radar of ${count(series.length, 'system')} on ${count(spokes.length, 'ordinal dimension')}, ${scale}.`
}

function levelsOf({ spokes }: RadarModel, series: RadarSeries): string {
  return spokes
    .map((spoke, index) => {
      const reading = series.readings[index]
      const rank = reading?.state === 'known' ? ` ${reading.rank},` : ''
      return `${spoke.label}${rank} ${series.words[index] ?? ''}`
    })
    .join('; ')
}

const LISTED = [
  ['disputed', 'Disputed'],
  ['range', 'Between two levels'],
  ['unknown', 'Unknown'],
  ['not-assessed', 'Not assessed'],
  ['not-applicable', 'Not applicable'],
] as const satisfies readonly (readonly [Reading['state'], string])[]

function countsOf(model: RadarModel): string[] {
  const readings = model.series.flatMap((series) => series.readings)
  return LISTED.flatMap(([state, word]) => {
    const found = readings.filter((reading) => reading.state === state).length
    return found === 0 ? [] : [`${word}: ${count(found, 'cell')}.`]
  })
}

function listedStates({ series, spokes }: RadarModel): string[] {
  return LISTED.flatMap(([state, word]) => {
    const cells = series.flatMap((each) =>
      spokes.flatMap((spoke, index) =>
        each.readings[index]?.state === state ? [`${spoke.label} of ${each.name}`] : [],
      ),
    )
    return cells.length === 0 ? [] : [`${word}: ${cells.join(', ')}.`]
  })
}

function ghostWords({ ghosts }: RadarModel): string[] {
  const labels = [...new Set(ghosts.flatMap((ghost) => (ghost ? [ghost.label] : [])))]
  return labels.length === 0 ? [] : [`Grey line: ${labels.join(', ')}.`]
}

function leftOut({ left }: RadarModel): string[] {
  if (left.systems === 0) return []
  const verb = left.systems === 1 ? 'is' : 'are'
  return [`${count(left.systems, 'system')} ${verb} hidden by the filter.`]
}

/** As many of the sentences, in order, as fit; one that is too long is left out, not cut. */
function sentencesWithin(sentences: readonly string[], most: number): string {
  return sentences.reduce((text, sentence) => {
    const longer = text === '' ? sentence : `${text} ${sentence}`
    return longer.length <= most ? longer : text
  }, '')
}

/** The same content as the picture: a row for each spoke, a column for each system. */
export function radarTable(model: RadarModel): Table {
  return {
    caption: titleOf(model),
    head: ['Dimension', ...model.series.map(({ name }) => name)],
    rows: model.spokes.map((spoke, index) => [
      spoke.label,
      ...model.series.map((series) => series.words[index] ?? ''),
    ]),
  }
}
