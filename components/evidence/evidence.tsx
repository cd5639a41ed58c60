import type { ExploreView } from '@/lib/http/contract'
import { EvidenceEmpty } from './evidence-empty'
import { EvidenceInside } from './evidence-inside'

type Props = { evidence: ExploreView['evidence']; dataset: string; search: string }

/** Everything said about the selected thing. */
export function Evidence({ evidence, dataset, search }: Props) {
  if (!evidence) return <EvidenceEmpty />
  return (
    <section className="evidence" data-open aria-labelledby="evidence-head">
      <EvidenceInside evidence={evidence} dataset={dataset} search={search} />
    </section>
  )
}
