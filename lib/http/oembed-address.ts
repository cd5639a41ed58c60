/** Where a page can be had for a frame: the question to ask, with the page's whole address in it. */
export function oembedAddress(origin: string, address: string): string {
  return `${origin}/api/oembed?url=${encodeURIComponent(`${origin}${address}`)}&format=json`
}
