import { isPackedJson, unpackJson } from '@/lib/talk/files/packed-json'
import { isSheet } from '../is-sheet'
import { hashAddress } from '../player/address'
import { loadFonts } from '../player/load-fonts'
import { startPlayer } from '../player/player'

/** Starts the talk that lies in the file of this script. */
function begin(holder: HTMLElement, text: string): void {
  const packed: unknown = JSON.parse(text)
  const sheet = isPackedJson(packed) ? unpackJson(packed) : null
  if (!isSheet(sheet)) throw new Error('the talk in this file is damaged: get the file again')
  void loadFonts(sheet)
  startPlayer(holder, sheet, { address: hashAddress, offline: true })
  holder.querySelector<HTMLElement>('.player-stage')?.focus({ preventScroll: true })
}

const holder = document.getElementById('talk')
const sheet = document.getElementById('sheet')?.textContent
if (holder && sheet) {
  try {
    begin(holder, sheet)
  } catch (thrown) {
    holder.textContent = `This talk cannot be shown: ${thrown instanceof Error ? thrown.message : thrown}`
  }
}
