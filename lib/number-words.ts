const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A count in figures, with a comma at each thousand: `120`, `100,000`. */
export function figures(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count in English words up to ninety-nine, in figures above: `six`, `ninety-six`, `100,000`. */
export function countWord(count: number): string {
  if (count < 20) return SMALL[count] ?? String(count)
  if (count > 99) return figures(count)
  const unit = count % 10
  return `${TENS[Math.floor(count / 10)]}${unit === 0 ? '' : `-${SMALL[unit]}`}`
}

/** `six layers`, `one layer`, `no layers`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${countWord(count)} ${count === 1 ? singular : plural}`
}

/** The first letter as a capital, for the beginning of a heading. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
