import { SceneSvg } from '@/components/chart/scene-svg'
import { THEMES } from '@/lib/scene/theme'
import type { Talk } from '@/lib/talk/schema'
import type { TalkPlace } from '@/lib/talk/talk-links'
import type { DrawnStep } from '@/lib/talk/talk-sheet'
import { TalkWays } from './talk-ways'

type Props = { talk: Talk; place: TalkPlace; slides: DrawnStep[]; origin: string }

/** A slide a page on white ground, in greys, with the address of each picture written out. */
export function TalkPrint({ talk, place, slides, origin }: Props) {
  return (
    <>
      <h1 className="talk-print-title">{talk.title}</h1>
      <TalkWays place={place} current="print" />
      <ol className="talk-print">
        {slides.map((each) => (
          <li key={each.slide}>
            <SceneSvg scene={each.scene} theme={THEMES.print} />
            <p className="figures">
              {each.slide + 1} of {slides.length}
              {each.address !== null && `. ${origin}${each.address}`}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
