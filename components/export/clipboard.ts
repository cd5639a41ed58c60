type Content = Record<string, Promise<Blob>>

/**
 * Copies what is still being fetched. It has to be called in the click itself: Safari lets a page write
 * only then, and takes the promise. False: the browser refuses.
 */
async function copy(content: Content): Promise<boolean> {
  // a browser that refuses at once never asks how the fetching went
  for (const blob of Object.values(content)) blob.catch(() => {})
  try {
    await navigator.clipboard.write([new ClipboardItem(content)])
    return true
  } catch {
    return false
  }
}

/** A text, and where programs take it the same with markup. */
export async function copyText(text: Promise<string>, html?: Promise<string>): Promise<boolean> {
  const content: Content = { 'text/plain': blobOf(text, 'text/plain') }
  if (html) content['text/html'] = blobOf(html, 'text/html')
  if (await copy(content)) return true
  try {
    // browsers that cannot copy what is yet to come
    await navigator.clipboard.writeText(await text)
    return true
  } catch {
    return false
  }
}

/** A picture: as PNG, and as SVG too where one is given and the browser can. */
export async function copyPicture(png: Promise<Blob>, svg?: () => Promise<Blob>): Promise<boolean> {
  const content: Content = { 'image/png': png }
  if (svg && canCopySvg()) content['image/svg+xml'] = svg()
  return copy(content)
}

function canCopySvg(): boolean {
  return (
    typeof ClipboardItem !== 'undefined' && (ClipboardItem.supports?.('image/svg+xml') ?? false)
  )
}

async function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  return new Blob([await text], { type })
}
