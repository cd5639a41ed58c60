import type { Metadata } from 'next'
import { MatrixPage } from '@/components/matrix/matrix-page.client'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { datasetPlaces } from '@/components/site/places'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFoot } from '@/components/site/site-foot'
import { chartFacts } from '@/lib/charts/chart-facts'
import { firstTable } from '@/lib/http/first-table'
import { entriesOf, type PageQuery } from '@/lib/http/page-query'
import { loadDataset } from '@/lib/store/datasets.server'

type Props = { params: Promise<{ dataset: string }>; searchParams: Promise<PageQuery> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(async () => {
    const { dataset } = await loadDataset((await params).dataset)
    const { title, answers } = chartFacts('matrix')
    return { title: `${title} of ${dataset.title}`, description: answers }
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
