import {
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '@/components/ui/icon'
import { FORMATS } from '@/lib/export/formats'
import { AddToTalk } from './add-to-talk'
import { AdviceList } from './advice-list'
import { isSheet } from './choice'
import { ContentFields, FinerFields } from './content-fields'
import { CopyList } from './copy-list'
import { ExportFoot } from './export-foot'
import { formatWords } from './export-words'
import { Radios } from './fields'
import { LackingLetters, PreviewBox } from './preview-box'
import { ScaleField, SheetFields } from './sheet-fields'
import { type Size, scaleOf } from './sizes'
import { useChoice } from './use-choice'
import { useCopies } from './use-copies'
import { usePreview } from './use-preview'
import { useTitle } from './use-title'

type Props = { address: string; search: string; onClose: () => void }

/** Links, forms and keys of the dialog are no affair of the page that it stands in. */
const keep = (event: ChangeEvent | KeyboardEvent | MouseEvent) => event.stopPropagation()

/** A picture as a file: what it will be, what can be chosen, and the ways to take it along. */
export function ExportDialog({ address, search, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const title = useTitle(address)
  // beside the page and not in it, so that nothing in there gives it its looks
  return createPortal(
    <dialog
      ref={dialog}
      className="export-dialog"
      aria-labelledby="export-title"
      onClose={onClose}
      onClick={keep}
      onKeyDown={keep}
      onChange={keep}
    >
      <header className="export-head">
        <h2 id="export-title">Export</h2>
        <p>{title}</p>
        <button type="button" className="bar-button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span className="hidden-visually">Close</span>
        </button>
      </header>
      <Inside address={address} search={search} title={title} />
    </dialog>,
    document.body,
  )
}

function Inside({ address, search, title }: Omit<Props, 'onClose'> & { title: string }) {
  const { choice, change } = useChoice(search)
  const preview = usePreview(address, choice)
  const [measured, setMeasured] = useState<(Size & { address: string }) | null>(null)
  const seen = measured?.address === preview.shown?.address ? measured : null
  const { format, sheet } = choice
  // a PNG has more pixels than its layout; what a browser shows of the others has as many
  const scale = scaleOf(format, sheet)
  const size =
    seen && !preview.waiting ? { width: seen.width / scale, height: seen.height / scale } : null
  const copies = useCopies({ address, choice, size })
  return (
    <>
      <div className="export-body">
        <div className="export-left">
          <PreviewBox preview={preview} alt={title} onSize={setMeasured} />
          <LackingLetters preview={preview} />
        </div>
        <div className="export-form">
          <Radios
            legend="Format"
            name="export-format"
            options={FORMATS.map(({ id }) => ({ value: id, label: formatWords(id).label }))}
            value={format}
            onPick={(id) => change({}, id)}
          />
          <p className="export-note">{formatWords(format).said}</p>
          {isSheet(format) && (
            <>
              <SheetFields choice={choice} change={change} />
              <ContentFields choice={choice} change={change} />
              <FinerFields choice={choice} change={change} address={address} />
              {format === 'png' && <ScaleField choice={choice} change={change} />}
            </>
          )}
        </div>
        <div className="export-more">
          <CopyList copies={copies} format={format} />
          <AddToTalk address={address} choice={choice} />
          <AdviceList change={change} />
        </div>
      </div>
      <ExportFoot {...{ address, choice, preview, seen, copies }} />
    </>
  )
}
