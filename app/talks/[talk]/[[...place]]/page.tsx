import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { orNotFound, titled } from '@/components/site/or-not-found'
import { SiteBar } from '@/components/site/site-bar'
import { TalkCopy } from '@/components/talk/talk-copy'
import { TalkOverview } from '@/components/talk/talk-overview'
import { TalkPresenter } from '@/components/talk/talk-presenter'
import { TalkPrint } from '@/components/talk/talk-print'
import { TalkRefused } from '@/components/talk/talk-refused'
import { TalkStage } from '@/components/talk/talk-stage'
import { AppError, type Problem } from '@/lib/errors'
import { entriesOf, type PageQuery } from '@/lib/http/page-query'
import { sharedAs } from '@/lib/http/share.server'
import { siteOrigin } from '@/lib/http/share-origin.server'
import { type AskedTalk, loadTalk } from '@/lib/http/talk-asked.server'
import { firstSteps, lastSteps, readTalkView, talkPage } from '@/lib/http/talk-page'
import { buildSteps } from '@/lib/talk/build-steps'
import { datasetOf } from '@/lib/talk/draw-talk'
import { readPlace } from '@/lib/talk/read-place'
import { stepHref } from '@/lib/talk/talk-links'
import { shareMetadata } from '../../../share-metadata'

type Props = {
  params: Promise<{ talk: string; place?: string[] }>
  searchParams: Promise<PageQuery>
}

type Loaded = { ok: true; asked: AskedTalk } | { ok: false; detail: string; problems: Problem[] }

async function load({ params, searchParams }: Props): Promise<Loaded> {
  const { talk: id } = await params
  try {
    return { ok: true, asked: await loadTalk(id, entriesOf(await searchParams)) }
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code === 'internal') throw thrown
    if (thrown.status === 404) throw thrown
    return { ok: false, detail: thrown.message, problems: thrown.problems }
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return titled(async () => {
    const loaded = await load(props)
    if (!loaded.ok) return { title: 'A talk with problems' }
    const { talk, datasets, place } = loaded.asked
    const [slide, number] = (await props.params).place ?? []
    const steps = buildSteps(talk)
    const at = readPlace(steps, slide, number)
    const step = steps[at.index] ?? steps[0]
    if (!step) return { title: talk.title }
    const { dataset, hash } = datasetOf(step, datasets)
    const shown = step.chart ?? 'radar'
    const path = `/${dataset.id}/${shown}`
    const entries = [...new URLSearchParams(step.query)]
    const share = await sharedAs({ dataset, hash, path, entries, charts: [shown] })
    return shareMetadata({
      title: at.index === 0 ? talk.title : `${step.title} · ${talk.title}`,
      description: step.caption === '' ? step.title : step.caption,
      share: { ...share, address: stepHref(place, at) },
    })
  })
}

/** A talk: one step of it, or all its slides, to look over or to print. */
export default async function TalkRoute(props: Props) {
  const loaded = await orNotFound(load(props))
  const { params, searchParams } = props
  const [slide, step] = (await params).place ?? []
  const { view: asked, of } = await searchParams
  const view = typeof asked === 'string' ? asked : undefined
  return (
    <>
      {!(loaded.ok && readTalkView(view) === 'presenter') && <Bar loaded={loaded} />}
      <main id="main" className="talk-page">
        {loaded.ok ? (
          <View
            asked={loaded.asked}
            view={view}
            at={[slide, step]}
            origin={siteOrigin(await headers()).origin}
          />
        ) : (
          <TalkRefused
            detail={loaded.detail}
            problems={loaded.problems}
            of={typeof of === 'string' ? of : ''}
          />
        )}
      </main>
    </>
  )
}

function Bar({ loaded }: { loaded: Loaded }) {
  const talks = { label: 'Talks', href: '/talks' }
  if (!loaded.ok) return <SiteBar places={[talks]} />
  const { talk, datasets } = loaded.asked
  const title = datasets.get(talk.dataset)?.dataset.title ?? talk.dataset
  return <SiteBar places={[talks, { label: title, href: `/${talk.dataset}` }]} />
}

type ViewProps = {
  asked: AskedTalk
  view: string | undefined
  at: [slide: string | undefined, step: string | undefined]
  origin: string
}

function View({ asked, view, at, origin }: ViewProps) {
  const { talk, place } = asked
  switch (readTalkView(view)) {
    case 'presenter':
      return <TalkPresenter talk={talk} page={talkPage(asked, at, 'presenter')} />
    case 'overview':
      return <TalkOverview talk={talk} place={place} slides={firstSteps(asked)} />
    case 'print':
      return <TalkPrint talk={talk} place={place} slides={lastSteps(asked)} origin={origin} />
    case 'edit':
      return <TalkCopy talk={talk} place={place} />
    default:
      return <TalkStage talk={talk} page={talkPage(asked, at)} />
  }
}
