import { Icon } from '@/components/ui/icon'
import type { EvidenceView } from '@/lib/http/contract'
import { capital } from '@/lib/number-words'
import { withValues } from '@/lib/view/address'
import { Readings } from './readings'

type Props = { evidence: EvidenceView; dataset: string; search: string }

/** Each reading with its reason, confidence and source, and the way to the cells around. */
export function EvidenceInside({ evidence, dataset, search }: Props) {
  const to = (key: string) => `?${withValues(search, 'cell', key === '' ? [] : [key])}`
  return (
    <>
      <div className="evidence-bar">
        <span className="tagged">{evidence.heading}</span>
        {evidence.previous && (
          <a href={to(evidence.previous)} aria-label="Previous cell">
            <Icon name="left" />
          </a>
        )}
        {evidence.next && (
          <a href={to(evidence.next)} aria-label="Next cell">
            <Icon name="right" />
          </a>
        )}
        <a href={to('')} aria-label="Close the evidence" data-close>
          <Icon name="close" />
        </a>
      </div>
      <h2 id="evidence-head" aria-live="polite">
        {capital(evidence.words)}
      </h2>
      {evidence.question !== '' && <p className="question">{evidence.question}</p>}
      <Entries entries={evidence.entries} search={search} />
      <Readings
        readings={evidence.readings}
        disputed={evidence.state === 'disputed'}
        id="evidence"
      />
      <div className="evidence-foot">
        <p>{evidence.footNote}</p>
        {evidence.system && (
          <p>
            <a href={`/${dataset}/systems/${evidence.system}`}>
              Everything about {evidence.systemName}
            </a>
          </p>
        )}
      </div>
    </>
  )
}

type EntriesProps = { entries: EvidenceView['entries']; search: string }

/** The cells of a whole system, dimension or layer: each leads to its own evidence. */
function Entries({ entries, search }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <ul className="entries">
      {entries.map(({ key, name, words }) => (
        <li key={key}>
          <a href={`?${withValues(search, 'cell', [key])}`} data-key={key}>
            {name}
          </a>{' '}
          {words}
        </li>
      ))}
    </ul>
  )
}
