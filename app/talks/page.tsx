import { SceneSvg } from '@/components/chart/scene-svg'
import { SiteBar } from '@/components/site/site-bar'
import { TalkProblems } from '@/components/talk/talk-problems'
import { firstSteps } from '@/lib/http/talk-page'
import { THEMES } from '@/lib/scene/theme'
import { listDatasets } from '@/lib/store/datasets.server'
import { listTalks, type TalkEntry } from '@/lib/store/talks.server'
import { MADE_TALK } from '@/lib/talk/make-talk'
import { MOST_PRESENTED, stepHref, talkHref } from '@/lib/talk/talk-links'
import { count } from '@/lib/words'

export const metadata = {
  title: 'Talks',
  description: 'Pictures of a dataset in an order, with words, to be shown and told.',
}

/** Every talk that is here, those of the reader, and one for each dataset that is written from it. */
export default async function TalksPage() {
  const [talks, datasets] = [await listTalks(), await listDatasets()]
  return (
    <>
      <SiteBar places={[{ label: 'Talks', href: '/talks', current: true }]} />
      <main id="main" className="page">
        <h1>Talks</h1>
        <p className="page-lead">
          Pictures in an order, with words. Each step has an address, and is a page of the files.
        </p>
        <ul className="dataset-list talk-list">
          {talks.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
        <div className="talk-others">
          <section className="section">
            <h2>Written from a dataset</h2>
            <p className="page-lead">
              What the data support, slide by slide, with the evidence as notes.
            </p>
            <ul>{datasets.map((each) => (each.ok ? <Made key={each.id} {...each} /> : null))}</ul>
          </section>
          <section className="section">
            <h2>Your own</h2>
            <p className="page-lead">
              Kept in this browser, and saved as a file. Any picture goes into one by “Add to talk”
              where it is exported.
            </p>
            <p>
              <a href="/talks/own">Write a talk</a>
            </p>
          </section>
        </div>
      </main>
    </>
  )
}

type Dataset = Extract<Awaited<ReturnType<typeof listDatasets>>[number], { ok: true }>

function Made({ id, title, systems, dimensions }: Dataset) {
  return (
    <li>
      <a href={talkHref({ id: MADE_TALK, search: `of=${id}` })}>{title}</a>{' '}
      <span className="quiet">
        {count(systems, 'system')}, {count(dimensions, 'dimension')}
        {systems > MOST_PRESENTED && `: at most ${MOST_PRESENTED} make a talk`}
      </span>
    </li>
  )
}

function Entry({ entry }: { entry: TalkEntry }) {
  if (!entry.ok) return <Broken {...entry} />
  const { talk, steps, id, datasets } = entry
  const place = { id, search: '' }
  const about = datasets.get(talk.dataset)?.dataset.title ?? talk.dataset
  return (
    <>
      <h2>
        <a href={talkHref(place)}>{talk.title}</a>
      </h2>
      <p className="links">
        <span className="quiet">
          {count(talk.slides.length, 'slide')} with {count(steps, 'step')},{' '}
          {count(talk.minutes, 'minute')}
        </span>
        <a href={`/${talk.dataset}`}>{about}</a>
        <a href={talkHref(place, 'overview')}>All slides</a>
      </p>
      <div className="dataset-thumbs talk-thumbs">
        {firstSteps(entry, 3).map(({ drawn }) => (
          <a key={drawn.slide} href={stepHref(place, drawn)}>
            <span aria-hidden="true">
              <SceneSvg scene={drawn.scene} theme={THEMES[talk.theme]} />
            </span>
            <span className="hidden-visually">
              Slide {drawn.slide + 1}: {drawn.title}
            </span>
          </a>
        ))}
      </div>
    </>
  )
}

function Broken({ id, problems }: Extract<TalkEntry, { ok: false }>) {
  const detail = `This talk cannot be shown: ${count(problems.length, 'problem')}. The others are not touched by it.`
  return (
    <>
      <h2>{id}</h2>
      <TalkProblems detail={detail} problems={problems} />
    </>
  )
}
