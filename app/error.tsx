'use client'

/** A page that failed on our side; the data and other pages are not touched by it. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main id="main" className="page">
      <h1>This page could not be drawn</h1>
      <p className="page-lead">
        The fault is ours, and nothing is lost.{' '}
        {error.digest ? `If it stays, report number ${error.digest}.` : ''}
      </p>
      <p className="links">
        <button type="button" className="plain-button" onClick={reset}>
          Try again
        </button>
        <a href="/">All datasets</a>
      </p>
    </main>
  )
}
