import { count as counted } from '@/lib/words'
import type { Span } from './grid-model'

type Spans = { rows: Span; columns: Span }

/** "6 cells chosen, 2 rows by 3 columns". */
export function chosenWords({ rows, columns }: Spans): string {
  const [down, across] = [rows.to - rows.from, columns.to - columns.from]
  return `${counted(down * across, 'cell')} chosen, ${counted(down, 'row')} by ${counted(across, 'column')}`
}

type Props = { spans: Spans; onCopy: () => void; onLeave: () => void }

/** What can be done with the chosen cells. */
export function ChosenBar({ spans, onCopy, onLeave }: Props) {
  return (
    <div className="chosen-bar">
      <span>{chosenWords(spans)}</span>
      <button type="button" onClick={onCopy}>
        Copy
      </button>
      <button type="button" onClick={onLeave}>
        Leave
      </button>
    </div>
  )
}
