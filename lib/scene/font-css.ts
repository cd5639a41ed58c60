import { FACE_FILES } from './faces'
import { FACES } from './scene'

/** Latin with what its texts need: accents, punctuation, currency, arrows, mathematical signs. */
export const LATIN_RANGES = [
  [0x20, 0x24f],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0xfb00, 0xfb04],
] as const
