import type { DatasetHead } from '@/lib/dataset/schema'

/** Where the words and readings come from, and whom the sources argue for. */
export function SiteFoot({
  head,
}: {
  head: Pick<DatasetHead, 'title' | 'version' | 'date' | 'licence'>
}) {
  return (
    <footer className="foot">
      {head.title}, version {head.version} of {head.date}. Licence of the data: {head.licence}.
      Levels describe; they are not merit, and unknown is not the lowest level. Every picture has an
      address: <a href="/docs/api">the API</a>. Told step by step: <a href="/talks">talks</a>.
    </footer>
  )
}
