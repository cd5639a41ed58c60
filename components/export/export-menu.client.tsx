'use client'

import { useState } from 'react'
import { DownloadMenu } from '@/components/chart/download-menu'
import { Icon } from '@/components/ui/icon'
import { useAlive } from '@/components/ui/use-alive'
import type { ExportDialog } from './export-dialog'
import { lateDialog } from './late-dialog'

type Props = {
  /** Path and query of the picture, without a format. */
  address: string
  /** The query part of the page's address: what it says of the sheet fills the dialog in. */
  search: string
}

type Dialog = typeof ExportDialog

/** The way from a picture to its files: a dialog, or a list of links where there is no script for one. */
export function ExportMenu({ address, search }: Props) {
  const alive = useAlive()
  const [open, setOpen] = useState(false)
  const [dialog, setDialog] = useState<{ Dialog: Dialog } | null>(null)
  const [failed, setFailed] = useState(false)
  const show = () => {
    setOpen(true)
    lateDialog.ask().then(
      ({ ExportDialog }) => setDialog({ Dialog: ExportDialog }),
      () => setFailed(true),
    )
  }
  if (!alive || failed) return <DownloadMenu address={address} />
  return (
    <>
      <button
        type="button"
        className="export-open"
        aria-haspopup="dialog"
        aria-busy={open && dialog === null}
        onClick={show}
        onPointerEnter={lateDialog.soon}
      >
        <Icon name="download" /> Export
      </button>
      {open && dialog && (
        <dialog.Dialog address={address} search={search} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
