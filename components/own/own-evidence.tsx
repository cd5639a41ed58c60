import { EvidenceEmpty } from '@/components/evidence/evidence-empty'
import { EvidenceParts } from '@/components/evidence/evidence-parts'
import type { ExploreView } from '@/lib/http/contract'
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
      <EvidenceParts evidence={evidence} to={to} />
    </section>
  )
}
