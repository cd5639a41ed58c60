import { SceneSvg } from '@/components/chart/scene-svg'
import { THEMES } from '@/lib/scene/theme'
import type { TalkSheet } from '@/lib/talk/talk-sheet'
import { count } from '@/lib/words'
import { NotDrawn } from './not-drawn'
import { editHref, ownStageHref } from './own-place'
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
      <nav className="talk-ways" aria-label="The talk">
        <a href={ownStageHref(id)}>From the beginning</a>
        <a href={editHref(id)}>Change the talk</a>
        <a href="/talks/own">Talks of your own</a>
      </nav>
      <ol className="talk-overview">
        {lastOf(sheet).map((each) => (
          <li key={each.slide}>
            <a href={ownStageHref(id, each.slide)}>
              <span className="talk-small" aria-hidden="true">
                <SceneSvg scene={each.scene} theme={THEMES[sheet.talk.theme]} />
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

/** The last step of each slide, with all that was added to it. */
function lastOf({ steps }: TalkSheet) {
  return steps.filter(({ slide }, at) => steps[at + 1]?.slide !== slide)
}
