import { hexOf, type Light, lightOf } from '@/lib/scene/colour'

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof VISIONS)[number]

/** Machado, Oliveira and Fernandes 2009, severity 1.0; rows give red, green and blue light. */
const MACHADO: Record<Exclude<Vision, 'normal'>, [Light, Light, Light]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const dot = (a: Light, b: Light) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** How a colour looks in a vision, as `#RRGGBB`. */
export function seenIn(vision: Vision, hex: string): string {
  if (vision === 'normal') return hex
  const light = lightOf(hex)
  const [red, green, blue] = MACHADO[vision]
  return hexOf([dot(red, light), dot(green, light), dot(blue, light)])
}

type Lab = { l: number; a: number; b: number }

/** CIE L*a*b* under D65. */
export function labOf(hex: string): Lab {
  const light = lightOf(hex)
  const curve = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047)
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], light))
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883)
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) }
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0
  const degrees = (Math.atan2(b, a) * 180) / Math.PI
  return degrees < 0 ? degrees + 360 : degrees
}

/** CIEDE2000 (Sharma, Wu and Dalal 2005), with all weights 1. */
export function ciede2000(first: Lab, second: Lab): number {
  const meanC = (Math.hypot(first.a, first.b) + Math.hypot(second.a, second.b)) / 2
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)))
  const [a1, a2] = [(1 + g) * first.a, (1 + g) * second.a]
  const [c1, c2] = [Math.hypot(a1, first.b), Math.hypot(a2, second.b)]
  const [h1, h2] = [hueOf(a1, first.b), hueOf(a2, second.b)]
  const turn = hueTurn(c1 * c2, h1, h2)
  const dL = second.l - first.l
  const dC = c2 - c1
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))
  const l = (first.l + second.l) / 2
  const c = (c1 + c2) / 2
  const h = meanHue(c1 * c2, h1, h2)
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63))
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sC = 1 + 0.045 * c
  const sH = 1 + 0.015 * c * t
  const rC = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  const rT = -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * rC
  const [x, y, z] = [dL / sL, dC / sC, dH / sH]
  return Math.sqrt(x * x + y * y + z * z + rT * y * z)
}

function hueTurn(product: number, h1: number, h2: number): number {
  if (product === 0) return 0
  const turn = h2 - h1
  if (turn > 180) return turn - 360
  return turn < -180 ? turn + 360 : turn
}

function meanHue(product: number, h1: number, h2: number): number {
  if (product === 0) return h1 + h2
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2
}

/** Difference of two colours as a vision sees them. */
export function difference(vision: Vision, a: string, b: string): number {
  return ciede2000(labOf(seenIn(vision, a)), labOf(seenIn(vision, b)))
}
