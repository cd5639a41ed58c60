import type { Size } from './sizes'
import type { Preview } from './use-preview'

type Props = { preview: Preview; alt: string; onSize: (size: Size & { address: string }) => void }

/** The file itself, not a likeness of it; the last one stays until the next is here. */
export function PreviewBox({ preview, alt, onSize }: Props) {
  const { shown, waiting, failed } = preview
  return (
    <div className="export-preview" data-stale={waiting || failed !== '' || undefined}>
      {shown?.text != null && (
        <textarea readOnly aria-label="Beginning of the file" value={shown.text} />
      )}
      {shown?.text === null && (
        <img
          src={shown.address}
          alt={alt}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            onSize({ address: shown.address, width, height })
          }
        />
      )}
      {failed !== '' && <p className="notice alert export-failed">{failed}</p>}
    </div>
  )
}

/** What the reader should know of the file before taking it. */
export function LackingLetters({ preview }: Pick<Props, 'preview'>) {
  return (
    <p className="export-lacking" role="status">
      {preview.lacking !== '' && `No font here has ${preview.lacking}: a box stands in its place.`}
    </p>
  )
}
