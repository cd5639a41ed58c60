'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { LateBox } from '@/components/ui/late-box'
import { useAlive } from '@/components/ui/use-alive'
import { useLate, useSoon } from '@/components/ui/use-late'
import type { ExportDialog } from './export-dialog'
import { lateDialog } from './late-dialog'
import { lateLinks } from './late-links'

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
  const links = useLate(lateLinks, failed)
  useSoon(lateLinks)
  const show = () => {
    setOpen(true)
    lateDialog.ask().then(
      ({ ExportDialog }) => setDialog({ Dialog: ExportDialog }),
      () => setFailed(true),
    )
  }
  if (!alive || failed) {
    return (
      <LateBox className="export-links">
        {links ? <links.DownloadMenu address={address} /> : undefined}
      </LateBox>
    )
  }
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
