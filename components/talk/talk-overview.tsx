import { SceneSvg } from '@/components/chart/scene-svg'
import type { SlideStart } from '@/lib/http/talk-page'
import { THEMES } from '@/lib/scene/theme'
import type { Talk } from '@/lib/talk/schema'
import { stepHref, type TalkPlace } from '@/lib/talk/talk-links'
import { count } from '@/lib/words'
import { TalkWays } from './talk-ways'

type Props = { talk: Talk; place: TalkPlace; slides: SlideStart[] }

/** Every slide as a small picture with its number and title. */
export function TalkOverview({ talk, place, slides }: Props) {
  return (
    <>
      <h1>{talk.title}</h1>
      <p className="page-lead">
        {count(slides.length, 'slide')}, {count(talk.minutes, 'minute')}.
      </p>
      <TalkWays place={place} current="overview" />
      <ol className="talk-overview">
        {slides.map(({ drawn, steps }) => (
          <li key={drawn.slide}>
            <a href={stepHref(place, { slide: drawn.slide, step: 0 })}>
              <span className="talk-small" aria-hidden="true">
                <SceneSvg scene={drawn.scene} theme={THEMES[talk.theme]} />
              </span>
              <span className="talk-name">
                <span className="figures">{drawn.slide + 1}</span> {drawn.title}
              </span>
            </a>
            {steps > 1 && <p className="quiet">{count(steps, 'step')}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
