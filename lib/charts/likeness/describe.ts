import { EQUAL } from '../../view/likeness/likeness-of'
import { listSome, listWords } from '../../words'
import type { Description } from '../chart-kind'
import { captionOf } from './caption'
import type { MapModel } from './map-model'
import type { LikenessModel } from './model'
import type { LikenessRow } from './rows'
import {
  besideWords,
  boundWords,
  comparedWords,
  reasonWords,
  similarityWords,
  tieWords,
} from './sentences'

const LONGEST_SHORT = 250

/** Title, one line of at most 250 characters, and the full alternative text. From the model alone. */
export function describeLikeness(model: LikenessModel): Description {
  const title = titleOf(model)
  const { summary } = model
  const first = `${summary.split('. ')[0] ?? ''}.`
  const fitting = [summary, first].find((each) => each.length <= LONGEST_SHORT)
  return { title, short: fitting ?? shortTitle(title), full: fullText(model) }
}

export function titleOf({ form, of }: LikenessModel): string {
  return form === 'map' || of === null
    ? 'Systems by likeness, on one map'
    : `What is ${of.name} like?`
}

/** Names may be long; half a name says nothing. */
function shortTitle(title: string): string {
  return title.length <= LONGEST_SHORT ? title : 'What is this system like?'
}

function fullText(model: LikenessModel): string {
  const { dataset, lens, remarks, rows, unlisted, apart, map } = model
  return [
    model.summary,
    ...rows.map((row) => rowWords(model, row)),
    ...(unlisted.length > 0 ? [`Not listed: ${listWords(unlisted)}.`] : []),
    ...apart.map((row) => `${row.name}: too little is known, ${comparedWords(row)}.`),
    ...(map ? mapWords(map) : []),
    ...(model.holds === '' ? [] : [model.holds]),
    ...[besideWords(rows), model.changed].filter((each) => each !== ''),
    captionOf({ ...model, lens: null }),
    ...remarks,
    `From ${dataset.title}, version ${dataset.version}; ${lens === null ? 'all assessors' : `read by ${lens}`}.`,
  ].join(' ')
}

/** A row as a few sentences: how like, on what it rests, why, and why not. */
function rowWords({ of }: LikenessModel, row: LikenessRow): string {
  const tie = tieWords(row)
  const head = `${row.name}: similarity ${similarityWords(row.similarity)}${tie === '' ? '' : `, ${tie}`}, ${comparedWords(row)}; ${boundWords(row)}.`
  const shared = row.shared.map(reasonWords).join('; ')
  const differing = row.differing.map(reasonWords).join('; ')
  return [
    head,
    ...(shared === '' ? [] : [`The same: ${shared}.`]),
    ...(differing === '' ? [] : [`Different, ${of?.name ?? ''} first: ${differing}.`]),
  ].join(' ')
}

/** For each system those most like it by measure: what one would look for on the map. */
function mapWords({ points, apart, missing }: MapModel): string[] {
  const near = points.map(({ name, measured }) => {
    const known = measured.filter(({ similarity }) => similarity !== null)
    const most = Math.max(...known.map(({ similarity }) => similarity ?? 0))
    const names = known
      .filter(({ similarity }) => (similarity ?? 0) > most - EQUAL)
      .map((each) => each.name)
    return names.length === 0
      ? `${name}: compared with nobody on enough dimensions.`
      : `${name}: most like ${listWords(names)}, ${similarityWords(most)}.`
  })
  return [...near, ...mapGaps({ apart, missing })]
}

/** What the map does not show. */
export function mapGaps({ apart, missing }: Pick<MapModel, 'apart' | 'missing'>): string[] {
  return [
    ...(apart.length > 0 ? [`Too little is known to place ${listWords(apart)}.`] : []),
    ...(missing.length > 0
      ? [
          `Too little is known of ${listSome(missing, 'or of')}: how far apart they lie says nothing.`,
        ]
      : []),
  ]
}
