import { act, fireEvent, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect, useState } from 'react'
import { menuInsides } from '../../components/matrix/panel/late-insides'
import { panelForm } from '../../components/matrix/panel/use-panel'
import { usePageEvents } from '../../components/matrix/use-page-events'
import { type Dataset, datasetSchema } from '../../lib/dataset/schema'
import { askedTable } from '../../lib/http/table-request'
import type { TableView } from '../../lib/view/table/table-view'
import { tinyDataset } from './tiny-dataset'

// what comes late on the page is there before a test begins
beforeAll(() => Promise.all([menuInsides.ask(), panelForm.ask()]))

const MORE = [
  {
    id: 'uses',
    label: 'Uses',
    question: 'What is it used for?',
    type: 'categories',
    values: [
      { id: 'boats', label: 'boats' },
      { id: 'fire', label: 'firewood' },
      { id: 'bowls', label: 'bowls' },
    ],
  },
  { id: 'rings', label: 'Rings', question: 'How many rings?', type: 'number', unit: 'rings' },
  { id: 'lore', label: 'Lore', question: 'What is told of it?', type: 'text' },
]

const SAID: Record<string, Record<string, unknown>> = {
  alder: { uses: ['boats', 'bowls'], rings: 40, lore: 'It bleeds when cut.' },
  birch: { uses: ['fire'], rings: 80, lore: 'Brooms of witches.' },
  cedar: { uses: ['boats', 'fire'], rings: 900 },
}

/** The tiny dataset with a dimension of each other type: several values, numbers, words. */
export const plantDataset: Dataset = datasetSchema.parse({
  ...tinyDataset,
  groups: [...tinyDataset.groups, { id: 'more', label: 'More', dimensions: MORE }],
  systems: tinyDataset.systems.map((system) => ({
    ...system,
    assessments: {
      ...system.assessments,
      ...Object.fromEntries(
        Object.entries(SAID[system.id] ?? {}).map(([id, value]) => [id, [reading(value)]]),
      ),
    },
  })),
})

function reading(value: unknown) {
  const evidence = [{ source: 'notebook', locator: 'Page 2' }]
  return {
    assessor: 'field',
    status: 'known',
    confidence: 'high',
    reason: 'Seen.',
    evidence,
    value,
  }
}

/** What the matrix of those plants shows at an address. */
export function plantView(search: string, dataset = plantDataset): TableView {
  return askedTable({ dataset, hash: 'h', entries: [...new URLSearchParams(search)] }).view
}

export type Gone = { search: string; how: string }
export type Shown = {
  view: TableView
  search: string
  onGo: (search: string, how?: 'push' | 'replace') => void
}

type PageProps = {
  part: (shown: Shown) => ReactNode
  start: string
  dataset: Dataset
  onGone: (gone: Gone) => void
  /** Told how to go to an address from elsewhere, as the back button does. */
  onReady: (goTo: (search: string) => void) => void
}

function TinyPage({ part, start, dataset, onGone, onReady }: PageProps) {
  const [search, setSearch] = useState(start)
  useEffect(() => onReady(setSearch), [onReady])
  const go = (next: string, how = 'push') => {
    onGone({ search: next, how })
    setSearch(next)
  }
  const { root, handlers } = usePageEvents({ search, go, pick: () => {} })
  return (
    <div ref={root} {...handlers}>
      {part({ view: plantView(search, dataset), search, onGo: go })}
    </div>
  )
}

/** A part of the matrix page in a page that catches its links and forms; `gone`: the addresses gone to. */
export function openPart(part: (shown: Shown) => ReactNode, start = '', dataset = plantDataset) {
  window.history.replaceState(null, '', `/trees/matrix?${start}`)
  const gone: Gone[] = []
  const away = { goTo: (_search: string) => {} }
  const page = {
    onGone: (each: Gone) => gone.push(each),
    onReady: (goTo: (search: string) => void) => {
      away.goTo = goTo
    },
  }
  const { container } = render(<TinyPage part={part} start={start} dataset={dataset} {...page} />)
  return {
    container,
    gone,
    last: () => gone.at(-1)?.search,
    goTo: (search: string) => act(() => away.goTo(search)),
    user: userEvent.setup(),
  }
}

/** Opens or closes what is folded, which jsdom does not do on a click. */
export function unfold(summary: HTMLElement) {
  const details = summary.closest('details')
  if (!details) throw new Error(`nothing is folded at ${summary.textContent}`)
  details.open = !details.open
  fireEvent(details, new Event('toggle'))
}
