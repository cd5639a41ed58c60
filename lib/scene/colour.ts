/** Red, green and blue as light, 0 to 1. */
export type Light = [red: number, green: number, blue: number]

/** `#rrggbb` as light: the sRGB curve undone. */
export function lightOf(hex: string): Light {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Light as `#RRGGBB`, cut to what a screen can show. */
export function hexOf(light: Light): string {
  const channel = (value: number) => {
    const kept = Math.min(1, Math.max(0, value))
    const curved = kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055
    return Math.round(curved * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0')
  }
  return `#${light.map(channel).join('')}`
}

/** Relative luminance of WCAG 2, 0 to 1. */
export function luminance(hex: string): number {
  const [red, green, blue] = lightOf(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** The grey of the same luminance, so that what differs in lightness still differs in print. */
export function greyOf(hex: string): string {
  const value = luminance(hex)
  return hexOf([value, value, value])
}
