import type { FileHere } from '@/lib/http/file-here'

/** Hands bytes to the browser's own saving of files. */
export function saveFile({ body, fileName, mediaType }: FileHere): void {
  const address = URL.createObjectURL(new Blob([body], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // the browser has taken hold of the bytes once the click is over
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
