import type { Problem } from '@/lib/errors'
import { capital, counted } from '@/lib/number-words'

/** Problems that are listed at first; a broken file can have a thousand. */
const LISTED = 100

/** Why a file is no dataset: every problem with its place, what is wrong, and what would be right. */
export function OwnProblems({ file, problems }: { file: string; problems: Problem[] }) {
  const more = problems.length - LISTED
  return (
    <section className="own-problems" aria-labelledby="problems">
      <h2 id="problems">
        {capital(counted(problems.length, 'problem'))} in {file}
      </h2>
      <p className="quiet">
        Nothing is shown until each is mended. Mend the file, and open it again.
      </p>
      <ol>
        {problems.slice(0, LISTED).map((problem) => (
          <li key={`${problem.line ?? ''} ${problem.param} ${problem.message}`}>
            <p className="own-place">
              {problem.line !== undefined && <span>Line {problem.line}</span>}{' '}
              {problem.param !== '' && <code>{problem.param}</code>}
            </p>
            <p>{capital(problem.message)}</p>
            {problem.nearest && problem.nearest.length > 0 && (
              <p className="quiet">Nearest: {problem.nearest.join(', ')}</p>
            )}
          </li>
        ))}
      </ol>
      {more > 0 && <p className="quiet">And {more} more.</p>}
    </section>
  )
}
