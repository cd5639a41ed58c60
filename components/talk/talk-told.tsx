import type { Talk } from '@/lib/talk/schema'
import { count } from '@/lib/words'

/** Which talk a stage belongs to, and how long it is. */
export function TalkTold({ talk }: { talk: Talk }) {
  return (
    <p className="talk-told">
      <b>{talk.title}</b> {count(talk.slides.length, 'slide')}, {count(talk.minutes, 'minute')}
    </p>
  )
}
