import { SceneSvg } from '@/components/chart/scene-svg'
import { THEMES } from '@/lib/scene/theme'
import type { Talk } from '@/lib/talk/schema'
import { stepHref, type TalkPlace } from '@/lib/talk/talk-links'
import type { DrawnStep } from '@/lib/talk/talk-sheet'
import { count } from '@/lib/words'
import { TalkWays } from './talk-ways'

type Props = { talk: Talk; place: TalkPlace; slides: DrawnStep[] }

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
        {slides.map((each) => (
          <li key={each.slide}>
            <a href={stepHref(place, { slide: each.slide, step: 0 })}>
              <span className="talk-small" aria-hidden="true">
                <SceneSvg scene={each.scene} theme={THEMES[talk.theme]} />
              </span>
              <span className="talk-name">
                <span className="figures">{each.slide + 1}</span> {each.title}
              </span>
            </a>
            {each.step > 0 && <p className="quiet">{count(each.step + 1, 'step')}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
