import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { EvidenceView } from '@/lib/http/contract'
import { capital } from '@/lib/number-words'
import { Readings } from './readings'

type Props = {
  evidence: EvidenceView
  /** The address that selects a cell of that key; empty: none. */
  to: (key: string) => string
  /** What stands below the note at the foot. */
  children?: ReactNode
}

/** Each reading with its reason, confidence and source, and the way to the cells around. */
export function EvidenceParts({ evidence, to, children }: Props) {
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
      <Entries entries={evidence.entries} to={to} />
      <Readings
        readings={evidence.readings}
        disputed={evidence.state === 'disputed'}
        id="evidence"
      />
      <div className="evidence-foot">
        <p>{evidence.footNote}</p>
        {children}
      </div>
    </>
  )
}

type EntriesProps = { entries: EvidenceView['entries'] } & Pick<Props, 'to'>

/** The cells of a whole system, dimension or layer: each leads to its own evidence. */
function Entries({ entries, to }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <ul className="entries">
      {entries.map(({ key, name, words }) => (
        <li key={key}>
          <a href={to(key)} data-key={key}>
            {name}
          </a>{' '}
          {words}
        </li>
      ))}
    </ul>
  )
}
