import fc from 'fast-check'

/**
 * Properties are tried with the same values in every run, so that a change fails for what it did and not by chance.
 * `PROPERTY_SEED=7 npx jest` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) })
