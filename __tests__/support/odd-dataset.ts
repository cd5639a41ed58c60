import { tinyDataset } from './tiny-dataset'

/** Words of the small dataset, and others that stand nowhere else. */
const WORDS: readonly (readonly [string, string])[] = [
  ['alder', 'quaxel'],
  ['birch', 'zwurbel'],
  ['cedar', 'flimsch'],
  ['height', 'krontz'],
  ['leaf', 'mufflon'],
  ['trunk', 'bolzwerk'],
  ['field', 'jorvik'],
  ['notebook', 'tabulatur'],
  ['trees', 'vogtland'],
]

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Words by which a request that carries anything of the dataset can be told. */
export const ODD_WORDS: readonly string[] = WORDS.map(([, odd]) => odd)

/** A dataset with unusual names in all its parts, as the text of its file. */
export function oddDataset(): string {
  return WORDS.reduce(
    (text, [plain, odd]) => text.replaceAll(plain, odd).replaceAll(capital(plain), capital(odd)),
    JSON.stringify(tinyDataset),
  )
}
