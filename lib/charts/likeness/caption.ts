import type { LikenessModel } from './model'
import { weightWords } from './sentences'

/** What stands beside every picture of this kind: what is counted, and how much each dimension weighs. */
export function captionOf({ form, weighed, lens }: LikenessModel): string {
  const weights =
    weighed.length === 0 ? 'all dimensions weigh the same.' : `${weightWords(weighed)}.`
  const counts = `Similarity counts known cells only${weighed.length === 0 ? '; ' : '. '}${weights}`
  const reach =
    form === 'list'
      ? ' Dashed: where it may lie once what is unknown or disputed is settled and counted too.'
      : ' Near means alike; directions and places by themselves mean nothing.'
  return `${counts}${reach}${lens === null ? '' : ` Read by ${lens} alone.`}`
}
