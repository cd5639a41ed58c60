import { SceneSvg } from '@/components/chart/scene-svg'
import type { TalkPage } from '@/lib/http/talk-page'
import { THEMES } from '@/lib/scene/theme'
import type { Talk } from '@/lib/talk/schema'
import { stepHref, talkFileHref } from '@/lib/talk/talk-links'
import { TalkMount } from './talk-mount.client'
import { TalkTable } from './talk-table'
import { TalkTold } from './talk-told'
import { TalkWays } from './talk-ways'

type Props = { talk: Talk; page: TalkPage }

/** One step of a talk, until the stage with all of them takes its place. */
export function TalkStage({ talk, page }: Props) {
  const { at, place } = page
  return (
    <>
      {at.moved !== null && <p className="notice">{at.moved}</p>}
      <div id="stage" className="talk-place">
        <TalkMount
          sheet={talkFileHref(place, 'json', 'drawn=1')}
          frame={`talk-stage talk-${talk.aspect}`}
          ways={
            <>
              <TalkTold talk={talk} />
              <TalkWays place={place} current="stage" />
            </>
          }
        >
          <StillStage talk={talk} page={page} />
        </TalkMount>
      </div>
    </>
  )
}

/** The picture on its slide, the ways on and back, and the same as a table. */
function StillStage({ talk, page }: Props) {
  const { at, drawn, slides, steps, previous, next } = page
  const { title, scene, table, address } = drawn
  const within = steps > 1 ? `, step ${at.step + 1} of ${steps}` : ''
  return (
    <>
      <h1 className="hidden-visually">{title}</h1>
      <div className={`talk-stage talk-${talk.aspect}`}>
        <figure>
          <SceneSvg scene={scene} theme={THEMES[talk.theme]} className="talk-slide" />
          {drawn.caption !== '' && (
            <figcaption className="hidden-visually">{drawn.caption}</figcaption>
          )}
        </figure>
        <nav className="talk-moves" aria-label="Steps of the talk">
          <p className="figures">
            Slide {at.slide + 1} of {slides}
            {within}
          </p>
          <Move href={previous} rel="prev" label="Previous" />
          <Move href={next} rel="next" label="Next" />
          <a href={stepHref(page.place, at, 'presenter')}>Presenter</a>
        </nav>
        <TalkTold talk={talk} />
        <TalkWays place={page.place} current="stage" page={address} />
        {table !== null && <TalkTable table={table} />}
      </div>
    </>
  )
}

function Move({ href, rel, label }: { href: string | null; rel: 'prev' | 'next'; label: string }) {
  if (href === null) return <span className="talk-move talk-end">{label}</span>
  return (
    <a className="talk-move" href={href} rel={rel}>
      {label}
    </a>
  )
}
