import type { Metadata } from 'next'
import { ExportMenu } from '@/components/export/export-menu.client'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { ANSWER_KINDS, datasetPlaces } from '@/components/site/places'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFoot } from '@/components/site/site-foot'
import { PresentLink } from '@/components/talk/present-link'
import { answersOf } from '@/lib/http/answers'
import { entriesOf, type PageQuery } from '@/lib/http/page-query'
import { sharedAs } from '@/lib/http/share.server'
import { loadDataset } from '@/lib/store/datasets.server'
import { shareMetadata } from '../../share-metadata'

type Props = { params: Promise<{ dataset: string }>; searchParams: Promise<PageQuery> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { dataset, hash } = await loadDataset((await params).dataset)
    const entries = entriesOf(await searchParams)
    const path = `/${dataset.id}/answers`
    const share = await sharedAs({ dataset, hash, path, entries, charts: ANSWER_KINDS })
    return shareMetadata({
      title: `Answers from ${dataset.title}`,
      description: `What ${dataset.title} says and what it leaves open, each with the picture behind it.`,
      share,
    })
  })
}

/** The questions that a dataset can answer, each with its answer in words and the way to its picture. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const { dataset } = await orNotFound(loadDataset((await params).dataset))
  const entries = entriesOf(await searchParams)
  const { answers, problems, sentence } = answersOf({ dataset, entries, charts: ANSWER_KINDS })
  return (
    <>
      <SiteBar places={datasetPlaces(dataset.id, 'answers')} />
      <main id="main" className="page">
        <h1>Answers</h1>
        <p className="page-lead">
          {dataset.title}: what is known, in words, and what is left open. Behind each answer stand
          its picture, its table and the evidence of every cell.
        </p>
        {problems.map(({ message }) => (
          <p key={message} className="notice">
            {message}
          </p>
        ))}
        {sentence !== null && <p className="filter-said">{sentence}</p>}
        <ul className="answers">
          {answers.map(({ chart, question, words, href, also, drawn }) => (
            <li key={chart}>
              <h2>
                <a href={href}>{question}</a>
              </h2>
              <p>{words}</p>
              {also && (
                <p className="links">
                  {also.label}
                  {also.links.map((each) => (
                    <a key={each.href} href={each.href}>
                      {each.name}
                    </a>
                  ))}
                </p>
              )}
              <div className="figure-foot answer-files">
                <PresentLink address={href} none={drawn ? '' : 'No picture to present'} />
                <ExportMenu address={href} search="" />
              </div>
            </li>
          ))}
        </ul>
        <SiteFoot head={dataset} />
      </main>
    </>
  )
}
