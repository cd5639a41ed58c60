import type { Table } from '../chart-kind'
import { titleOf } from './describe'
import type { MapModel } from './map-model'
import type { LikenessModel } from './model'
import {
  boundWords,
  reasonWords,
  similarityWords,
  spanWords,
  tieWords,
  weightWords,
} from './sentences'

/** The rows of the list with all reasons; of a map every pair of systems as it was measured. */
export function likenessTable(model: LikenessModel): Table {
  return model.map ? mapTable(model, model.map) : listTable(model)
}

function listTable(model: LikenessModel): Table {
  const { of, rows, apart } = model
  const name = of?.name ?? ''
  const head = [
    'System',
    'Similarity',
    'Once all is settled',
    'Compared on',
    'As near as',
    `The same as ${name}`,
  ]
  return {
    caption: captionOf(model),
    head: [...head, `Different, ${name} against the other`],
    rows: [
      ...rows.map((row) => [
        row.name,
        similarityWords(row.similarity),
        row.open === 0 ? boundWords(row) : spanWords(row),
        `${row.compared} of ${row.comparable}`,
        tieWords(row).replace('as near as ', ''),
        row.shared.map(reasonWords).join('; '),
        row.differing.map(reasonWords).join('; '),
      ]),
      ...apart.map((row) => [
        row.name,
        'too little is known',
        '',
        `${row.compared} of ${row.comparable}`,
        '',
        '',
        '',
      ]),
    ],
    links: linksOf(model),
  }
}

/** In the column of how many were compared: the matrix that shows them. */
function linksOf({ rows, apart }: LikenessModel): (string | null)[][] {
  const link = (found: number, search: string) => (found === 0 ? null : search)
  return [...rows, ...apart].map(({ compared, search }) => {
    return [null, null, null, link(compared, search), null, null, null]
  })
}

/** Of the two who were compared on too few dimensions nothing is said. */
function mapTable(model: LikenessModel, { points, apart }: MapModel): Table {
  const rows = points.map(({ system, name, measured }) => [
    name,
    ...points.map((other) => {
      if (other.system === system) return 'the same'
      const found = measured.find((each) => each.system === other.system)
      return found?.similarity == null
        ? 'too little is known'
        : `${similarityWords(found.similarity)} (${found.compared})`
    }),
  ])
  return {
    caption: captionOf(model),
    head: ['Similarity (dimensions compared)', ...points.map(({ name }) => name)],
    rows: [...rows, ...apart.map((name) => [name, ...points.map(() => 'too little is known')])],
  }
}

function captionOf(model: LikenessModel): string {
  const weights = weightWords(model.weighed)
  return weights === '' ? titleOf(model) : `${titleOf(model)} ${weights}.`
}
