import { problemLine } from '@/lib/dataset/problem-line'
import type { Problem } from '@/lib/errors'

type Props = {
  /** In a sentence, without its full stop or with it. */
  detail: string
  problems: readonly Problem[]
}

/** As many as help: who mends some of them sees the rest. */
const MOST = 12

/** Why a talk cannot be shown, and what is wrong with its file: all of it. */
export function TalkProblems({ detail, problems }: Props) {
  const more = problems.length - MOST
  return (
    <>
      <p className="notice alert">{detail.replace(/[^.]$/, '$&.')}</p>
      <ul className="talk-problems">
        {problems.slice(0, MOST).map((problem) => (
          <li key={problem.param + problem.message}>{problemLine(problem)}</li>
        ))}
        {more > 0 && <li>{more} more.</li>}
      </ul>
    </>
  )
}
