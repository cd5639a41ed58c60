import type { EvidenceView } from '@/lib/http/contract'
import { withValues } from '@/lib/view/address'
import { EvidenceParts } from './evidence-parts'

type Props = { evidence: EvidenceView; dataset: string; search: string }

/** The evidence of a cell of a dataset that has pages here; it leads to that of the system. */
export function EvidenceInside({ evidence, dataset, search }: Props) {
  const to = (key: string) => `?${withValues(search, 'cell', key === '' ? [] : [key])}`
  return (
    <EvidenceParts evidence={evidence} to={to}>
      {evidence.system && (
        <p>
          <a href={`/${dataset}/systems/${evidence.system}`}>
            Everything about {evidence.systemName}
          </a>
        </p>
      )}
    </EvidenceParts>
  )
}
