import { SceneSvg } from '@/components/chart/scene-svg'
import type { TalkPage } from '@/lib/http/talk-page'
import { THEMES } from '@/lib/scene/theme'
import { notesParagraphs } from '@/lib/talk/notes-paragraphs'
import type { Talk } from '@/lib/talk/schema'
import { stepHref, talkFileHref } from '@/lib/talk/talk-links'
import { TalkMount } from './talk-mount.client'

type Props = { talk: Talk; page: TalkPage }

/** The presenter window; until it is there, and without a script, what is said at the step. */
export function TalkPresenter({ talk, page }: Props) {
  return (
    <TalkMount sheet={talkFileHref(page.place, 'json', 'drawn=1')} frame="" ways={null}>
      <StillPresenter talk={talk} page={page} />
    </TalkMount>
  )
}

function StillPresenter({ talk, page }: Props) {
  const { at, place, drawn, slides, steps, previous, next } = page
  const within = steps > 1 ? `, step ${at.step + 1} of ${steps}` : ''
  return (
    <div className="presenter-still">
      <p className="quiet">{talk.title}</p>
      <h1>{drawn.title}</h1>
      <p className="figures">
        Slide {at.slide + 1} of {slides}
        {within}
      </p>
      {at.moved !== null && <p className="notice">{at.moved}</p>}
      <p className="notice">
        Clock, next step and the tie to the audience’s window come with JavaScript. Without it, what
        you say at this step stands here.
      </p>
      <SceneSvg scene={drawn.scene} theme={THEMES[talk.theme]} className="talk-slide" />
      <h2>Notes</h2>
      <Notes text={drawn.notes} />
      {drawn.asked.length > 0 && <Asked asked={drawn.asked} />}
      <nav className="presenter-still-moves" aria-label="Steps of the talk">
        {previous !== null && <a href={previous}>Previous</a>}
        {next !== null && <a href={next}>Next</a>}
        <a href={stepHref(place, at)}>The stage</a>
      </nav>
    </div>
  )
}

function Notes({ text }: { text: string }) {
  const said = notesParagraphs(text)
  if (said.length === 0) return <p className="quiet">Nothing is noted for this step.</p>
  return said.map((lines) => (
    <p key={lines.join(' ')} className="presenter-still-said">
      {lines.join('\n')}
    </p>
  ))
}

function Asked({ asked }: { asked: TalkPage['drawn']['asked'] }) {
  return (
    <>
      <h2>If someone asks</h2>
      <dl>
        {asked.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
