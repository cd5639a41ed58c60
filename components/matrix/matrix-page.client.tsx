'use client'

import { useMemo } from 'react'
import { useEvidenceInView } from '@/components/explore/use-evidence-in-view'
import { ExportMenu } from '@/components/export/export-menu.client'
import { PresentLink } from '@/components/talk/present-link'
import { joinAddress, valuesOf } from '@/lib/view/address'
import type { TableRow } from '@/lib/view/table/table-view'
import { MatrixGrid } from './grid/matrix-grid.client'
import { LateEvidence } from './late-evidence'
import { matrixTitle } from './matrix-title'
import { FacetPanel } from './panel/facet-panel'
import { MatrixSearch } from './panel/matrix-search'
import { MatrixToolbar } from './panel/matrix-toolbar'
import { QuerySentence } from './panel/query-sentence'
import { SavedViews } from './panel/saved-views'
import { HEADS, TellHeads, type Told } from './table-heads'
import { useAddress } from './use-address'
import { usePageEvents } from './use-page-events'
import { usePainted } from './use-painted'
import { type Table, type TableInput, useTable } from './use-table'

/** Every cell of a dataset as a table to filter, order and read; all of its state is in the address. */
export function MatrixPage(props: TableInput) {
  const { dataset, given } = props
  const { search, go, pick } = useAddress(given)
  const { view, rowsAt, evidence, stale, failed } = useTable(props, search)
  const { root, handlers } = usePageEvents({ search, go, pick })
  useEvidenceInView(root, evidence?.key ?? '')
  const told = useTold({ view, rowsAt, search })
  const painted = usePainted(told)
  const address = joinAddress(`/${dataset}/matrix`, view.query)
  return (
    <div
      ref={root}
      className="matrix-page"
      data-stale={stale || undefined}
      data-behind={painted !== told || undefined}
      {...handlers}
    >
      <div className="matrix-title">
        <h1>{matrixTitle(view.size)}</h1>
        <p>Every cell is a level, a category or a few words, and every one has its evidence.</p>
      </div>
      <MatrixSearch view={view} search={search} />
      <FacetPanel view={view} painted={painted.view} search={search} onGo={go} />
      <div className="matrix-said" id="shown">
        <Failure failed={failed} />
        <QuerySentence view={view} search={search} />
        <MatrixToolbar view={view} search={search} />
      </div>
      <div className="matrix-place">
        <TellHeads told={painted}>
          <MatrixGrid
            view={view}
            rowsAt={rowsAt}
            search={search}
            onGo={go}
            onPick={pick}
            selectedKey={valuesOf(search, 'cell')[0] ?? ''}
            {...HEADS}
          />
        </TellHeads>
        <div className="matrix-foot">
          <LateEvidence evidence={evidence} dataset={dataset} search={search} />
          <div className="matrix-files">
            <SavedViews dataset={dataset} search={search} />
            <PresentLink address={address} none={noneOf(view.size)} />
            <ExportMenu address={address} search={search} />
          </div>
        </div>
      </div>
      <p className="hidden-visually" role="status">
        {evidence ? `Evidence: ${evidence.heading}. ${evidence.words}` : ''}
      </p>
    </div>
  )
}

/** Why there is no picture: what one takes at most, as `refuseMatrixPicture` and `MOST_VIEWED` have it. */
function noneOf({ systems, dimensions }: Table['view']['size']): string {
  if (systems <= 200 && systems * dimensions <= 5000) return ''
  return 'To present, choose at most 200 systems and 5,000 cells'
}

type Heads = Pick<Table, 'view' | 'rowsAt'> & { search: string }

/** The same object until something that it tells is different. */
function useTold({ view, rowsAt, search }: Heads): Told {
  const ids = view.allRows === null ? undefined : idsOf(rowsAt(0, view.size.systems))
  const joined = ids?.join()
  return useMemo(
    () => ({ view, search, shown: joined === undefined ? undefined : joined.split(',') }),
    [view, search, joined],
  )
}

/** The systems shown in their order; undefined: some are not there yet, and no row can be moved past them. */
function idsOf(rows: readonly (TableRow | undefined)[]): string[] | undefined {
  const ids = rows.flatMap((row) => row?.id ?? [])
  return ids.length === rows.length ? ids : undefined
}

function Failure({ failed }: { failed: string }) {
  if (failed === '') return null
  return (
    <p className="notice alert" role="alert">
      {failed.replace(/[^.]$/, '$&.')} What you see is the last answer; try again.
    </p>
  )
}
