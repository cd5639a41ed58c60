import { SceneSvg } from '@/components/chart/scene-svg'
import { THEMES } from '@/lib/scene/theme'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { count } from '@/lib/words'
import { NotDrawn } from './not-drawn'
import { ownStageHref } from './own-place'
import { OwnWays } from './own-ways'
import { useDrawnOwn } from './use-drawn-own'

/** Every slide of a talk of the reader's own as a small picture with its number and title. */
export function OwnOverview({ id }: { id: string }) {
  const drawn = useDrawnOwn(id)
  if (drawn === null) return <p role="status">Drawing the talk…</p>
  if (!drawn.ok) return <NotDrawn id={id} why={drawn.why} />
  const { sheet } = drawn
  return (
    <>
      <h1>{sheet.talk.title}</h1>
      <p className="page-lead">
        {count(sheet.slides.length, 'slide')}, {count(sheet.talk.minutes, 'minute')}.
      </p>
      <OwnWays id={id} current="overview" />
      <ol className="talk-overview">
        {startsOf(sheet).map(({ steps, ...each }) => (
          <li key={each.slide}>
            <a href={ownStageHref(id, each.slide)}>
              <span className="talk-small" aria-hidden="true">
                <SceneSvg scene={each.scene} theme={THEMES[sheet.talk.theme]} />
              </span>
              <span className="talk-name">
                <span className="figures">{each.slide + 1}</span> {each.title}
              </span>
            </a>
            {steps > 1 && <p className="quiet">{count(steps, 'step')}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Each slide as it begins, and how many steps it has. */
function startsOf({ steps }: TalkSheet) {
  return steps.flatMap((each) => {
    if (each.step > 0) return []
    return [{ ...each, steps: steps.filter(({ slide }) => slide === each.slide).length }]
  })
}
