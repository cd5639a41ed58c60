import type { Table } from '../chart-kind'
import { titleOf } from './describe'
import type { Dispute } from './disputes'
import type { ReadingsModel } from './model'
import { disputedKey } from './searches'
import { otherwiseWords } from './sentences'

const HEAD = [
  'Part',
  'System',
  'Dimension',
  'Assessor',
  'Reading',
  'Confidence',
  'Reason',
  'Sources',
]

/** How far the assessors agree, then each reading of each cell in dispute, in the order of the picture. */
export function readingsTable(model: ReadingsModel): Table {
  const lines = [...agreementLines(model), ...disputeLines(model)]
  return {
    caption: titleOf(model),
    head: HEAD,
    rows: lines.map(({ cells }) => cells),
    links: lines.map(({ link }) => HEAD.map((name) => (name === 'Reading' ? link : null))),
  }
}

/** `link`: the matrix of what the reading of the line counts. */
type Line = { cells: string[]; link: string | null }

function agreementLines({ agreement, searches }: ReadingsModel): Line[] {
  const { rows, overall, systems } = agreement
  const link = (of: string) => searches[disputedKey(of)] ?? null
  const inDispute = (disputed: number, shared: number) => `${disputed} of ${shared} in dispute`
  const line = (label: string, about: typeof overall, of: string): Line => ({
    cells: [
      ...['Agreement', '', label, 'all', inDispute(about.disputed, about.shared), ''],
      ...[[about.counted, about.beyond].filter((each) => each !== '').join(', '), ''],
    ],
    link: link(of),
  })
  return [
    ...rows.map((row) => line(row.label, row, `/${row.id}`)),
    line('All dimensions', overall, ''),
    ...systems.map(
      ({ id, name, disputed }): Line => ({
        cells: ['Agreement', name, '', 'all', `${disputed} in dispute`, '', '', ''],
        link: link(id),
      }),
    ),
  ]
}

function disputeLines({ sections }: ReadingsModel): Line[] {
  return sections
    .flatMap(({ disputes }) => disputes)
    .flatMap(readingLines)
    .map((cells) => ({ cells, link: null }))
}

function readingLines(dispute: Dispute): string[][] {
  const { name, label, readings, silent, unheard } = dispute
  const start = ['In dispute', name, label]
  const others = unheard.length > 0 && readings.length === 1 ? [otherwiseWords(dispute)] : []
  return [
    ...readings.flatMap(({ voices }) =>
      voices.map((voice) => [
        ...start,
        ...[voice.assessor, voice.words, voice.confidence, voice.reason, voice.sources.join('; ')],
      ]),
    ),
    ...[...others, ...silent].map((said) => [...start, '', said, '', '', '']),
  ]
}
