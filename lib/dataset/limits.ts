/** How much a dataset of files may hold; pages are tested up to here, the matrix at much more. */
export const LIMITS = {
  systems: 2000,
  dimensions: 60,
  /** Of one file, in characters and in bytes. */
  file: 1_000_000,
  /** Levels of lists and mappings within each other. */
  depth: 32,
  /** Problems that are reported one by one. */
  problems: 1000,
} as const
