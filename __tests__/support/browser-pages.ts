/** The matrix as a table, in each of its looks and states. */
export const MATRIX_PAGES = [
  '/open-intelligence/matrix',
  '/open-intelligence/matrix?is.model=protocol&q=open&order=up.openness,down.access&group=model',
  '/open-intelligence/matrix?across=systems&ref=bitcoin&pin=%2Fopenness%2Clinux',
  '/open-intelligence/matrix?show=dots&state=disputed&cell=bitcoin%2Fopenness',
  '/open-intelligence/matrix?show=glyphs&order=seriated&hide=%2Freward',
  '/open-intelligence/matrix?is.model=company&is.token=yes',
  '/city-cycling/matrix?is.fleet=90..4200&not.operator=company',
  '/made-1000/matrix',
] as const

/** Every sort of page there is, by its address. */
export const PAGES = [
  '/',
  '/open-intelligence',
  '/open-intelligence?cell=bitcoin%2Fownership',
  '/open-intelligence/radar',
  '/open-intelligence/radar?arrange=multiples',
  '/open-intelligence/stack',
  '/open-intelligence/pair',
  '/open-intelligence/levels',
  ...MATRIX_PAGES,
  '/open-intelligence/systems/bittensor',
] as const

/** Pages that say that there is nothing here. */
export const MISSING_PAGES = [
  '/open-inteligence',
  '/open-intelligence/rader',
  '/open-intelligence/systems/bitcorn',
  '/no/such/page/at/all',
] as const

/** The pictures that stand beside one another on the page of a dataset. */
export const CHARTS = ['radar', 'stack', 'matrix'] as const
/** Those of them whose own page shows the same picture at full width; that of the matrix is a table. */
export const PICTURE_PAGES = ['radar', 'stack'] as const
