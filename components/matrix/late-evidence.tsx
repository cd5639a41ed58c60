import { EvidenceEmpty } from '@/components/evidence/evidence-empty'
import { late } from '@/components/ui/late'
import { useLate, useSoon } from '@/components/ui/use-late'
import type { EvidenceView } from '@/lib/view/evidence'

export const lateEvidence = late(() =>
  import('@/components/evidence/evidence-inside').then(({ EvidenceInside }) => ({
    EvidenceInside,
  })),
)

type Props = { evidence: EvidenceView | null; dataset: string; search: string }

/** The evidence as on the other pages; what it is made with comes when the page is up. */
export function LateEvidence({ evidence, dataset, search }: Props) {
  const code = useLate(lateEvidence, evidence !== null)
  useSoon(lateEvidence)
  if (!evidence) return <EvidenceEmpty />
  const section = { className: 'evidence', 'data-open': true, 'aria-labelledby': 'evidence-head' }
  if (!code) {
    // as in LateBox, what the server sent stays
    return (
      <section key="sent" {...section} suppressHydrationWarning>
        {''}
      </section>
    )
  }
  return (
    <section key="made" {...section}>
      <code.EvidenceInside evidence={evidence} dataset={dataset} search={search} />
    </section>
  )
}
