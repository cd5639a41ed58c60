/**
 * Imported before anything else, and written in old syntax, so that an old Node prints a sentence
 * instead of a syntax error.
 */
const LEAST = 20
const major = Number(process.versions.node.split('.')[0])
if (major < LEAST) {
  console.error(
    'Outcrop needs Node ' +
      LEAST +
      ' or later: this is Node ' +
      process.versions.node +
      '. ' +
      'Install a newer one from nodejs.org or with your version manager (.nvmrc names it).',
  )
  process.exit(1)
}
