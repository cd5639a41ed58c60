/** What stands after the point for each number of hundredths. */
const HUNDREDTHS = Array.from({ length: 100 }, (_, part) =>
  part % 10 === 0 ? `.${part / 10}` : `.${part < 10 ? '0' : ''}${part}`,
)
/** Up to here hundredths are put together from two small whole numbers, three times as fast. */
const MOST = 1e8

/** The only rounding: two decimals. A number that is none would draw a broken picture, so it throws. */
export function rounded(value: number): string {
  if (!Number.isFinite(value))
    throw new Error(`a scene holds a number that cannot be drawn: ${value}`)
  const hundredths = Math.round(value * 100)
  const most = Math.abs(hundredths)
  const part = most % 100
  if (part === 0 || most > MOST) return String(hundredths / 100 + 0)
  const whole = (most - part) / 100
  return `${hundredths < 0 ? '-' : ''}${whole}${HUNDREDTHS[part]}`
}
