import type { Metadata } from 'next'
import { Explore } from '@/components/explore/explore.client'
import { Providers } from '@/components/providers.client'
import { AnswerLinks } from '@/components/site/answer-links'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { datasetPlaces, isAnswer } from '@/components/site/places'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFoot } from '@/components/site/site-foot'
import { chartFacts } from '@/lib/charts/chart-facts'
import { exploreView } from '@/lib/http/explore'
import { entriesOf, type PageQuery } from '@/lib/http/page-query'
import { sharedAs } from '@/lib/http/share.server'
import { loadDataset } from '@/lib/store/datasets.server'
import { shareMetadata } from '../../share-metadata'

type Props = {
  params: Promise<{ dataset: string; chart: string }>
  searchParams: Promise<PageQuery>
}

async function load({ params }: Props) {
  const { dataset: id, chart } = await params
  const { dataset, hash } = await loadDataset(id)
  return { dataset, hash, facts: chartFacts(chart) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return titled(async () => {
    const { dataset, hash, facts } = await load(props)
    const share = await sharedAs({
      dataset,
      hash,
      path: `/${dataset.id}/${facts.id}`,
      entries: entriesOf(await props.searchParams),
      charts: [facts.id],
    })
    const title = `${facts.title} of ${dataset.title}`
    return shareMetadata({ title, description: facts.answers, share, single: true })
  })
}

/** One chart of a dataset at full width, whatever its kind. */
export default async function ChartPage(props: Props) {
  const { dataset, hash, facts } = await orNotFound(load(props))
  const entries = entriesOf(await props.searchParams)
  const figures = [facts.id]
  const initial = exploreView({ dataset, hash, entries, figures, frame: 'page' })
  const { id, title, summary } = dataset
  return (
    <>
      <SiteBar places={datasetPlaces(id, facts.id)} />
      <main id="main">
        {isAnswer(facts.id) && <AnswerLinks dataset={id} current={facts.id} />}
        <Providers>
          <Explore
            {...{ title, summary, initial, figures }}
            dataset={id}
            frame="page"
            chart={facts}
          />
        </Providers>
        <SiteFoot head={dataset} />
      </main>
    </>
  )
}
