import { SceneSvg } from '@/components/chart/scene-svg'
import { SiteBar } from '@/components/site/site-bar'
import { TalkProblems } from '@/components/talk/talk-problems'
import { lastSteps } from '@/lib/http/talk-page'
import { THEMES } from '@/lib/scene/theme'
import { listDatasets } from '@/lib/store/datasets.server'
import { listTalks, type TalkEntry } from '@/lib/store/talks.server'
import { MADE_TALK } from '@/lib/talk/make-talk'
import { stepHref, talkHref } from '@/lib/talk/talk-links'
import { count } from '@/lib/words'

export const metadata = {
  title: 'Talks',
  description: 'Pictures of a dataset in an order, with words, to be shown and told.',
}

/** Every talk that is here, and one for each dataset that is written from it. */
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
        <ul className="dataset-list">
          {talks.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
        <p className="talks-own-way">
          <a href="/talks/own">Talks of your own</a>, written and kept in this browser.
        </p>
        <section className="section">
          <h2>Written from a dataset</h2>
          <p className="page-lead">
            What the data support, slide by slide, with the evidence as notes.
          </p>
          <ul className="links">
            {datasets.map((each) =>
              each.ok ? (
                <li key={each.id}>
                  <a href={talkHref({ id: MADE_TALK, search: `of=${each.id}` })}>{each.title}</a>
                </li>
              ) : null,
            )}
          </ul>
        </section>
      </main>
    </>
  )
}

function Entry({ entry }: { entry: TalkEntry }) {
  if (!entry.ok) {
    return (
      <>
        <h2>{entry.id}</h2>
        <TalkProblems problems={entry.problems} />
      </>
    )
  }
  const { talk, steps, id } = entry
  const place = { id, search: '' }
  const first = lastSteps(entry, 3)
  return (
    <>
      <h2>
        <a href={talkHref(place)}>{talk.title}</a>
      </h2>
      <p className="quiet">
        {count(talk.slides.length, 'slide')} with {count(steps, 'step')},{' '}
        {count(talk.minutes, 'minute')}. <a href={talkHref(place, 'overview')}>All slides</a>
      </p>
      <div className="dataset-thumbs talk-thumbs">
        {first.map((each) => (
          <a
            key={each.slide}
            href={stepHref(place, { slide: each.slide, step: 0 })}
            aria-label={`Slide ${each.slide + 1}: ${each.title}`}
          >
            <SceneSvg scene={each.scene} theme={THEMES[talk.theme]} />
          </a>
        ))}
      </div>
    </>
  )
}
