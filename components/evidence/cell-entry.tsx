import type { SystemView } from '@/lib/http/system-view'
import { capital } from '@/lib/number-words'
import { Readings } from './readings'

/** One question about a system with every reading of it. */
export function CellEntry({ cell }: { cell: SystemView['groups'][number]['cells'][number] }) {
  return (
    <article className="cell-entry" id={cell.id}>
      <div>
        <h3>{cell.label}</h3>
        <p className="quiet">{cell.question}</p>
      </div>
      <div>
        <p>
          <b>{capital(cell.words)}</b>
        </p>
        {cell.readings.length > 0 && (
          <Readings
            readings={cell.readings}
            disputed={cell.state === 'disputed'}
            id={`cell-${cell.id}`}
          />
        )}
      </div>
    </article>
  )
}
