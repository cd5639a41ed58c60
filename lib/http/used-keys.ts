import type { OptionValues } from '../charts/kind-options'
import type { FrameKey } from './frame-keys'

const SHEET = ['preset', 'w', 'h', 'theme', 'bg', 'plain'] as const
const AROUND = ['title', 'subtitle', 'source', 'credit', 'legend', 'density', 'patterns'] as const

/** The keys that change the bytes of a format, in the order in which they stand in an address. */
const USED: Record<string, readonly FrameKey[]> = {
  svg: [...SHEET, ...AROUND, 'text'],
  png: ['preset', 'w', 'h', 'scale', 'theme', 'bg', 'plain', ...AROUND],
  pdf: [...SHEET, ...AROUND],
  pptx: ['preset', 'w', 'h', 'theme', 'plain', ...AROUND],
}

/** Whether a key changes the bytes of a format. */
export function usesKey(format: string, key: FrameKey): boolean {
  return USED[format]?.includes(key) ?? false
}

/** Those that the format uses, in one order, without empty ones and `unused`. */
export function usedKeys(
  format: string,
  values: Partial<Record<FrameKey, string>>,
  unused: readonly FrameKey[],
): OptionValues {
  const kept = (USED[format] ?? []).flatMap((key) => {
    const value = unused.includes(key) ? '' : (values[key] ?? '')
    return value === '' ? [] : [[key, value] as const]
  })
  return Object.fromEntries(kept)
}
