/** Writes app/tokens.css and app/fonts.css from the tokens, the list of faces and the font metrics. */
import { writeFile } from 'node:fs/promises'
import { fontsCss } from '../lib/scene/font-css'
import { tokensCss } from '../lib/scene/theme-css'

await writeFile('app/tokens.css', tokensCss())
await writeFile('app/fonts.css', fontsCss())
