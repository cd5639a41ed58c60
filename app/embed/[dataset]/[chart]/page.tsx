import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { EmbedHeight } from '@/components/embed/embed-height.client'
import { EmbedStage } from '@/components/embed/embed-stage.client'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { Logo } from '@/components/ui/logo'
import { embedView } from '@/lib/http/embed'
import { entriesOf, type PageQuery } from '@/lib/http/page-query'
import { siteOrigin } from '@/lib/http/share-origin.server'
import { loadDataset } from '@/lib/store/datasets.server'
import '@/app/styles/embed.css'

type Props = {
  params: Promise<{ dataset: string; chart: string }>
  searchParams: Promise<PageQuery>
}

async function load({ params, searchParams }: Props) {
  const { dataset: id, chart } = await params
  const { dataset } = await loadDataset(id)
  return { dataset, ...embedView({ dataset, chart, entries: entriesOf(await searchParams) }) }
}

/** The page of the picture is what search engines and previews should know, not its frame. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  return titled(async () => {
    const { title, page, dataset, figure } = await load(props)
    return {
      metadataBase: new URL(siteOrigin(await headers()).origin),
      title: title === '' ? `${figure.title} of ${dataset.title}` : title,
      description: figure.describe.short,
      alternates: { canonical: page },
      robots: { index: false, follow: true },
    }
  })
}

/** One picture for the frame of another site: its title, its source, and the way to its page. */
export default async function EmbedPage(props: Props) {
  const { dataset, figure, column, title, source, page, problems } = await orNotFound(load(props))
  return (
    <main id="main" className="embed">
      {title !== '' && <h1>{title}</h1>}
      {problems.map((problem) => (
        <p key={`${problem.param} ${problem.message}`} className="notice">
          {problem.message}
        </p>
      ))}
      <EmbedStage dataset={dataset.id} figure={figure} column={column} />
      <footer className="embed-foot">
        <p>{source}</p>
        <a href={page} target="_blank" rel="noopener">
          Open in <Logo />
        </a>
      </footer>
      <EmbedHeight />
    </main>
  )
}
