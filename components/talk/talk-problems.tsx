import { problemLine } from '@/lib/dataset/problem-line'
import type { Problem } from '@/lib/errors'
import { count } from '@/lib/words'

/** What is wrong with the file of a talk, all of it. */
export function TalkProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <>
      <p className="notice alert">
        This talk cannot be shown: {count(problems.length, 'problem')}. The others are not touched
        by it.
      </p>
      <ul>
        {problems.slice(0, 12).map((problem) => (
          <li key={problem.param + problem.message}>{problemLine(problem)}</li>
        ))}
      </ul>
    </>
  )
}
