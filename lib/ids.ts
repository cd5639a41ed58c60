/** Ids join things; names never do. Lower case, digits, single hyphens, no dot. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
