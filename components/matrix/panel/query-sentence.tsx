import { Icon } from '@/components/ui/icon'
import type { Phrase, TableView } from '@/lib/view/table/table-view'
import { count, inThousands } from '@/lib/words'
import { hasFilters, withoutFilters } from './filter-keys'

type Props = { view: TableView; search: string }

/**
 * What is shown as one sentence, each part that leaves something out with a way to take it away; how much
 * that is, read out when it changes; what the address got wrong; and what to do when nothing is left.
 */
export function QuerySentence({ view, search }: Props) {
  const { problems, sentence, size } = view
  return (
    <div className="query-said">
      {problems.map(({ param, message }) => (
        <p key={`${param} ${message}`} className="notice">
          {message}
        </p>
      ))}
      <p className="query-sentence">
        {inPlaces(sentence).map((phrase) => (
          <Part key={phrase.place} phrase={phrase} />
        ))}
        {hasFilters(search) && (
          <>
            {' '}
            <a className="query-clear" href={`?${withoutFilters(search)}`}>
              Clear filters
            </a>
          </>
        )}
      </p>
      {size.systems === 0 && <Relax relax={view.relax} />}
      <p className="query-size" role="status">
        {inThousands(size.systems)} of {inThousands(size.allSystems)}{' '}
        {size.allSystems === 1 ? 'system' : 'systems'}, {size.dimensions} of{' '}
        {count(size.allDimensions, 'column')}
      </p>
    </div>
  )
}

/** Phrases have no id of their own: several may stand for one key, and those between parts for none. */
function inPlaces(sentence: readonly Phrase[]): (Phrase & { place: number })[] {
  return sentence.map((phrase, place) => ({ ...phrase, place }))
}

function Part({ phrase: { text, strong, without } }: { phrase: Phrase }) {
  const words = strong ? <b>{text}</b> : text
  if (without === null) return words
  return (
    <span className="query-part">
      {words}
      <a href={`?${without}`} aria-label={`Remove: ${text.trim()}`}>
        <Icon name="close" />
      </a>
    </span>
  )
}

/** For an empty result: which filters to take away, and what there would be. */
function Relax({ relax }: { relax: TableView['relax'] }) {
  if (relax.length === 0) {
    return (
      <p className="query-relax">
        No system meets all of this, whichever one of the filters is taken away.
      </p>
    )
  }
  return (
    <div className="query-relax">
      <p>No system meets all of this.</p>
      <ul>
        {relax.map(({ key, name, rows, without }) => (
          <li key={key}>
            <a href={`?${without}`}>Without {name}</a> there would be {inThousands(rows)}.
          </li>
        ))}
      </ul>
    </div>
  )
}
