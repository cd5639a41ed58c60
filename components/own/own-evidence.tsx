import { EvidenceEmpty } from '@/components/evidence/evidence-empty'
import { Readings } from '@/components/evidence/readings'
import { Icon } from '@/components/ui/icon'
import type { ExploreView } from '@/lib/http/contract'
import { capital } from '@/lib/number-words'
import { withValues } from '@/lib/view/address'
import { type OwnAddress, ownHref } from './own-address'

type Props = { evidence: ExploreView['evidence']; at: OwnAddress }

/** Everything said about the selected thing; its links stay after #. */
export function OwnEvidence({ evidence, at }: Props) {
  if (!evidence) return <EvidenceEmpty />
  const to = (key: string) =>
    ownHref({ ...at, search: withValues(at.search, 'cell', key === '' ? [] : [key]) })
  return (
    <section className="evidence" data-open aria-labelledby="evidence-head">
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
      {evidence.entries.length > 0 && (
        <ul className="entries">
          {evidence.entries.map(({ key, name, words }) => (
            <li key={key}>
              <a href={to(key)} data-key={key}>
                {name}
              </a>{' '}
              {words}
            </li>
          ))}
        </ul>
      )}
      <Readings
        readings={evidence.readings}
        disputed={evidence.state === 'disputed'}
        id="evidence"
      />
      <div className="evidence-foot">
        <p>{evidence.footNote}</p>
      </div>
    </section>
  )
}
