import { listWords } from '../../words'
import type { Note, Notes } from '../chart-kind'
import type { CoverageModel } from './model'
import { pickWords } from './picks'
import type { CoverageRow } from './rows'
import { figureWords, foundWords } from './words'

type Entry = [key: string, note: Note]

/** What is said on hover and focus of each row and figure; a figure leads to its cells. */
export function coverageNotes({ whole, parts, staleAfter }: CoverageModel): Notes {
  const rows = [whole, ...parts.flatMap((part) => part.rows)]
  return Object.fromEntries(
    rows.flatMap((row) => [
      ...(row.key === '' ? [] : [rowNote(row, staleAfter)]),
      ...row.figures.flatMap((figure): Entry[] => {
        const { key, count, names, pick, search } = figure
        if (count === 0 || search === null) return []
        const title = `${row.name}, ${pickWords(pick, staleAfter)}`
        const lines = [
          foundWords(figure, row.cells),
          ...(names.length === 0 ? [] : [listWords(names)]),
        ]
        return [[key, { title, lines, search }]]
      }),
    ]),
  )
}

function rowNote({ key, name, cells, figures, search }: CoverageRow, staleAfter: number): Entry {
  const lines = [`${cells} cells`, ...figureWords(figures, staleAfter)]
  return [key, { title: name, lines, ...(search === null ? {} : { search }) }]
}
