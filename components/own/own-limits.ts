/** Of a file that is opened or dropped. */
export const MOST_BYTES = 50_000_000

/** Why a file is not read; null if it is. */
export function refuseSize({ name, size }: { name: string; size: number }): string | null {
  if (size <= MOST_BYTES) return null
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
  return `${name} is too large: ${megabytes(size)} MB (allowed: at most ${megabytes(MOST_BYTES)} MB).`
}
