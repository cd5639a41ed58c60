import { chartFacts } from '@/lib/charts/chart-facts'
import { ANSWER_KINDS } from './places'

type Props = { dataset: string; current: string }

/** From one answer to the others. */
export function AnswerLinks({ dataset, current }: Props) {
  return (
    <nav className="answer-links" aria-label="Answers">
      {ANSWER_KINDS.map((id) => (
        <a key={id} href={`/${dataset}/${id}`} aria-current={id === current ? 'page' : undefined}>
          {chartFacts(id).title}
        </a>
      ))}
    </nav>
  )
}
