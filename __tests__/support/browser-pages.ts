/** Every sort of page there is, by its address. */
export const PAGES = [
  '/',
  '/open-intelligence',
  '/open-intelligence?cell=bitcoin%2Fownership',
  '/open-intelligence/radar',
  '/open-intelligence/radar?arrange=multiples',
  '/open-intelligence/stack',
  '/open-intelligence/matrix',
  '/open-intelligence/systems/bittensor',
] as const

/** Pages that say that there is nothing here. */
export const MISSING_PAGES = [
  '/open-inteligence',
  '/open-intelligence/rader',
  '/open-intelligence/systems/bitcorn',
  '/no/such/page/at/all',
] as const

export const CHARTS = ['radar', 'stack', 'matrix'] as const
