/** Bytes with what must be said of them. Kept in memory and turned into an answer. */
export type Artifact = {
  status: 200 | 422
  mediaType: string
  body: Uint8Array<ArrayBuffer>
  /** ASCII; without quotes. */
  fileName: string
  warnings: string[]
  /** Why the picture asked for cannot be had: the sentence that is drawn in its place. */
  refusal?: string
}

/** A view as bytes of its own buffer, which is what a Response takes. */
export function toBytes(content: Uint8Array | string): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}
