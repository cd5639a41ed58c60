import { Icon } from '@/components/ui/icon'
import { type Choice, fileAddress, isSheet } from './choice'
import { type Copies, CopySaid } from './copy-list'
import { formatWords } from './export-words'
import { byteWords, type Size, scaleOf, sizeWords } from './sizes'
import type { Preview } from './use-preview'

type Props = {
  address: string
  choice: Choice
  preview: Preview
  /** Of the picture in sight, in its own pixels. */
  seen: Size | null
  copies: Copies
}

/** What comes out, and the ways to take it. */
export function ExportFoot({ address, choice, preview, seen, copies }: Props) {
  const { format } = choice
  const refused = preview.failed !== ''
  return (
    <footer className="export-foot">
      <CopySaid said={copies.said} />
      <p className="figures" role="status">
        {refused ? 'There is no file of this choice.' : resultWords(choice, preview, seen)}
      </p>
      <a
        className="quiet-button"
        download
        href={fileAddress(address, { ...choice, format: 'zip' }, true)}
      >
        All sheets, ZIP
      </a>
      <button
        type="button"
        className="plain-button"
        disabled={refused && isSheet(format)}
        onClick={copies.picture}
      >
        Copy image
      </button>
      <a
        className="plain-button export-take"
        download
        href={refused ? undefined : fileAddress(address, choice, true)}
        aria-disabled={refused || undefined}
      >
        <Icon name="download" /> Download {formatWords(format).label}
      </a>
    </footer>
  )
}

function resultWords(choice: Choice, { waiting, bytes }: Preview, seen: Size | null): string {
  const { format, sheet } = choice
  if (waiting) return 'Being drawn'
  const scale = scaleOf(format, sheet)
  const size =
    isSheet(format) && seen ? sizeWords({ format, preset: sheet.preset, size: seen, scale }) : []
  const weight = bytes === null ? [] : [byteWords(bytes)]
  return [...size, ...weight].join(', ')
}
