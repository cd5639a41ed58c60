import type { Metadata } from 'next'
import { Fragment } from 'react'
import { SceneSvg } from '@/components/chart/scene-svg'
import { CHART_PLACES } from '@/components/site/places'
import { SiteBar } from '@/components/site/site-bar'
import { exploreView } from '@/lib/http/explore'
import { sharedAs } from '@/lib/http/share.server'
import { byCodeUnit } from '@/lib/nearest'
import { figures } from '@/lib/number-words'
import { type DatasetEntry, listDatasets, loadDataset } from '@/lib/store/datasets.server'
import { MADE_DATASETS } from '@/lib/store/made-datasets.server'
import { count } from '@/lib/words'
import { shareMetadata } from './share-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const first = (await inOrder()).find((entry) => entry.ok)
  const title = 'Outcrop'
  const description =
    'Compare systems along qualitative dimensions: radar, stack and matrix over one evidenced dataset.'
  const none = { address: '/', picture: null, own: false }
  if (!first) return shareMetadata({ title, description, share: none })
  const { dataset, hash } = await loadDataset(first.id)
  const charts = CHART_PLACES.map((place) => place.id)
  const page = { dataset, hash, path: '/', entries: [], charts }
  const share = await sharedAs({ ...page, frame: 'dash' })
  const metadata = await shareMetadata({ title, description, share })
  return { ...metadata, title: { absolute: title } }
}

/** Every dataset that is here, each with its three pictures; a broken one with what is wrong with it. */
export default async function HomePage() {
  const datasets = await inOrder()
  return (
    <>
      <SiteBar places={[]} />
      <main id="main" className="page">
        <h1>Systems, laid open</h1>
        <p className="page-lead">
          Outcrop compares systems along qualitative dimensions. Every cell has its reason and its
          source; what nobody knows stays a gap, and what two readers see differently stays a
          dispute.
        </p>
        <ul className="dataset-list">
          {datasets.map((entry) => (
            <li key={entry.id}>{entry.ok ? <Good entry={entry} /> : <Broken entry={entry} />}</li>
          ))}
        </ul>
        <AtSize />
        <p className="quiet">
          Or open <a href="/own">a dataset of your own</a>: it stays in your browser.
        </p>
      </main>
    </>
  )
}

/** Made-up systems in numbers that no list here has. */
function AtSize() {
  return (
    <p className="quiet">
      Try it at size, with systems that are made up:{' '}
      {MADE_DATASETS.map(({ id, systems }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <a href={`/${id}/matrix`}>{figures(systems)}</a>
        </Fragment>
      ))}
      .
    </p>
  )
}

async function inOrder(): Promise<DatasetEntry[]> {
  return [...(await listDatasets())].sort((a, b) => byCodeUnit(nameOf(a), nameOf(b)))
}

function nameOf(entry: DatasetEntry): string {
  return entry.ok ? entry.title : entry.id
}

async function Good({ entry }: { entry: Extract<DatasetEntry, { ok: true }> }) {
  const { dataset, hash } = await loadDataset(entry.id)
  const figures = CHART_PLACES.map((place) => place.id)
  const view = exploreView({ dataset, hash, entries: [], figures, frame: 'dash' })
  return (
    <>
      <h2>
        <a href={`/${entry.id}`}>{entry.title}</a>
      </h2>
      <p className="page-lead">{entry.summary}</p>
      <div className="dataset-thumbs">
        {view.figures.map((figure) => (
          <a key={figure.chart} href={`/${entry.id}/${figure.chart}`}>
            <span className="thumb-name">{figure.title}</span>
            <span className="scene-wide" aria-hidden="true">
              <SceneSvg scene={figure.scenes.wide} />
            </span>
            <span className="scene-narrow" aria-hidden="true">
              <SceneSvg scene={figure.scenes.narrow} />
            </span>
          </a>
        ))}
      </div>
      <p className="quiet">
        {count(entry.systems, 'system')}, {count(entry.dimensions, 'dimension')}. Version{' '}
        {entry.version} of {entry.date}, {entry.licence}.
      </p>
    </>
  )
}

function Broken({ entry }: { entry: Extract<DatasetEntry, { ok: false }> }) {
  return (
    <>
      <h2>{entry.id}</h2>
      <p className="notice alert">
        This dataset cannot be shown: {count(entry.problems.length, 'problem')}. The others are not
        touched by it.
      </p>
      <ul>
        {entry.problems.slice(0, 12).map((problem) => (
          <li key={problem.param + problem.message}>
            <b>{problem.param}</b> {problem.message}
          </li>
        ))}
      </ul>
    </>
  )
}
