import type { Metadata } from 'next'
import { CellEntry } from '@/components/evidence/cell-entry'
import { SystemHead } from '@/components/evidence/system-head'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { datasetPlaces } from '@/components/site/places'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFoot } from '@/components/site/site-foot'
import { systemById } from '@/lib/dataset/lookup'
import { sharedAs } from '@/lib/http/share.server'
import { systemView } from '@/lib/http/system-view'
import { loadDataset } from '@/lib/store/datasets.server'
import { shareMetadata } from '../../../share-metadata'

type Props = { params: Promise<{ dataset: string; system: string }> }

async function load({ params }: Props) {
  const { dataset: id, system } = await params
  const { dataset } = await loadDataset(id)
  return { dataset, view: systemView(dataset, system) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return titled(async () => {
    const { dataset: id, system } = await props.params
    const { dataset, hash } = await loadDataset(id)
    const title = `${systemById(dataset, system).name} in ${dataset.title}`
    const path = `/${dataset.id}/systems/${system}`
    const page = { dataset, hash, path, entries: [], system }
    const share = await sharedAs({ ...page, charts: ['radar', 'stack'] })
    const description = `${title}: every reading with its reason, its confidence and its source.`
    return shareMetadata({ title, description, share })
  })
}

/** Everything about one system: every reading with its reason, confidence and source. */
export default async function SystemPage(props: Props) {
  const { dataset, view } = await orNotFound(load(props))
  return (
    <>
      <SiteBar places={datasetPlaces(dataset.id, '')} />
      <main id="main" className="page">
        <SystemHead dataset={dataset.id} view={view} />
        {view.groups.map((group) => (
          <section key={group.id} className="section" aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{group.label}</h2>
            {group.cells.map((cell) => (
              <CellEntry key={cell.id} cell={cell} />
            ))}
          </section>
        ))}
        <SiteFoot head={dataset} />
      </main>
    </>
  )
}
