'use client'

import { useMemo } from 'react'
import { ChartStage } from '@/components/chart/chart-stage.client'
import { ChartTable } from '@/components/chart/chart-table'
import { InteractiveFrame } from '@/components/chart/interactive.client'
import { LinkedArea } from '@/components/explore/linked-area.client'
import type { Dataset } from '@/lib/dataset/schema'
import { withValues } from '@/lib/view/address'
import type { Given } from './opened'
import type { OwnAddress } from './own-address'
import { OwnBar } from './own-bar.client'
import { OwnEvidence } from './own-evidence'
import { OwnFiles } from './own-files.client'
import { OwnKinds } from './own-kinds'
import { OwnPanel } from './own-panel'
import { OwnSaid } from './own-said'
import { ownView } from './own-view'
import { goOwn } from './use-own-address'

type Props = {
  given: Given
  dataset: Dataset
  hash: string
  address: OwnAddress
  /** How often the browser itself went to another place. */
  moves: number
}

/** One picture of the reader's dataset, with all that the pages of other datasets have around theirs. */
export function OwnView({ given, dataset, hash, address, moves }: Props) {
  const shown = useMemo(() => ownView({ dataset, hash, address }), [dataset, hash, address])
  const { figure, view, facts } = shown
  const at = { ...address, dataset: dataset.id, chart: facts.id }
  const go = (search: string, how?: 'push' | 'replace') => goOwn({ ...at, search }, how)
  const pick = (key: string) => go(withValues(at.search, 'cell', [key]))
  const { evidence } = view
  const said = evidence ? `Evidence: ${evidence.heading}. ${evidence.words}` : ''
  const selected = { key: evidence?.key ?? '', said }
  return (
    <div className="chart-page own-view">
      <OwnBar given={given} dataset={dataset} />
      <OwnKinds at={at} />
      <LinkedArea notes={figure.notes} search={at.search} onGo={go} onPick={pick} {...{ selected }}>
        <h1>{figure.describe.title}</h1>
        {!figure.describe.title.endsWith('?') && <p className="page-lead">{facts.answers}</p>}
        <OwnPanel key={moves} at={at} view={view} facts={facts} />
        <OwnSaid at={at} shown={shown} />
        <div className="chart-columns">
          <section data-figure={facts.id} aria-label={figure.describe.title}>
            <div className="figure-box">
              <InteractiveFrame chart={facts.id} label={figure.describe.title}>
                <ChartStage figure={figure} onPick={pick} />
              </InteractiveFrame>
            </div>
          </section>
          <OwnEvidence evidence={evidence} at={at} />
        </div>
        <OwnFiles key={`files ${moves}`} dataset={dataset} hash={hash} at={at} />
        <details className="section">
          <summary>Show in words</summary>
          <p className="page-lead">{figure.describe.full}</p>
        </details>
        <ChartTable table={figure.table} dataset={dataset.id} />
      </LinkedArea>
    </div>
  )
}
