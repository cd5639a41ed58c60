import type { Metadata } from 'next'
import { MatrixPage } from '@/components/matrix/matrix-page.client'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { datasetPlaces } from '@/components/site/places'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFoot } from '@/components/site/site-foot'
import { chartFacts } from '@/lib/charts/chart-facts'
import { firstTable } from '@/lib/http/first-table'
import { entriesOf, type PageQuery } from '@/lib/http/page-query'
import { sharedAs } from '@/lib/http/share.server'
import { loadDataset } from '@/lib/store/datasets.server'
import { shareMetadata } from '../../share-metadata'

type Props = { params: Promise<{ dataset: string }>; searchParams: Promise<PageQuery> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { dataset, hash } = await loadDataset((await params).dataset)
    const { title, answers } = chartFacts('matrix')
    const share = await sharedAs({
      dataset,
      hash,
      path: `/${dataset.id}/matrix`,
      entries: entriesOf(await searchParams),
      charts: ['matrix'],
    })
    const named = `${title} of ${dataset.title}`
    return shareMetadata({ title: named, description: answers, share, single: true })
  })
}

/** The matrix of a dataset as a table; its picture stands at the same address with an ending. */
export default async function MatrixTablePage({ params, searchParams }: Props) {
  const { dataset, hash } = await orNotFound(loadDataset((await params).dataset))
  const entries = entriesOf(await searchParams)
  return (
    <>
      <SiteBar places={datasetPlaces(dataset.id, 'matrix')} />
      <main id="main">
        <MatrixPage dataset={dataset.id} {...firstTable({ dataset, hash, entries })} />
        <SiteFoot head={dataset} />
      </main>
    </>
  )
}
