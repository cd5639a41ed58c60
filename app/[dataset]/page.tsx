import type { Metadata } from 'next'
import { Explore } from '@/components/explore/explore.client'
import { Providers } from '@/components/providers.client'
import { AboutDataset } from '@/components/site/about-dataset'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { datasetPlaces } from '@/components/site/places'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFoot } from '@/components/site/site-foot'
import { exploreView } from '@/lib/http/explore'
import { entriesOf, type PageQuery } from '@/lib/http/page-query'
import { sharedAs } from '@/lib/http/share.server'
import { loadDataset } from '@/lib/store/datasets.server'
import { shareMetadata } from '../share-metadata'

type Props = { params: Promise<{ dataset: string }>; searchParams: Promise<PageQuery> }

const FIGURES = ['radar', 'stack', 'matrix']

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { dataset, hash } = await loadDataset((await params).dataset)
    const entries = entriesOf(await searchParams)
    const path = `/${dataset.id}`
    const share = await sharedAs({ dataset, hash, path, entries, charts: FIGURES, frame: 'dash' })
    return shareMetadata({ title: dataset.title, description: dataset.summary, share })
  })
}

/** The three pictures of a dataset, linked with each other. */
export default async function DatasetPage({ params, searchParams }: Props) {
  const { dataset, hash } = await orNotFound(loadDataset((await params).dataset))
  const entries = entriesOf(await searchParams)
  const initial = exploreView({ dataset, hash, entries, figures: FIGURES, frame: 'dash' })
  const { id, title, summary } = dataset
  return (
    <>
      <SiteBar places={datasetPlaces(id, 'explore')} />
      <main id="main">
        <Providers>
          <Explore {...{ title, summary, initial }} dataset={id} figures={FIGURES} frame="dash" />
        </Providers>
        <AboutDataset dataset={dataset} />
        <SiteFoot head={dataset} />
      </main>
    </>
  )
}
