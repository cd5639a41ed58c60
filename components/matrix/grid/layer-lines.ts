import type { LayerSign } from '@/lib/charts/matrix/mark'
import { capital } from '@/lib/number-words'
import type { Sites } from '@/lib/view/table/column-table'
import type { TableView } from '@/lib/view/table/table-view'
import { listWords, ROLE_WORDS, STATE_WORDS } from '@/lib/words'
import type { CellLines } from './cell-lines'

const NOT_STATED = 'placement not stated'
const SIGNS = {
  primary: 'home',
  secondary: 'reach',
  disputed: 'disputed',
  unknown: 'unknown',
} as const satisfies Record<Sites[number]['state'], LayerSign>
const ROLES = [
  ['home', 'home'],
  ['reach', ROLE_WORDS.secondary],
  ['disputed', STATE_WORDS.disputed],
  ['unknown', STATE_WORDS.unknown],
] as const

type Layers = TableView['layers']

/** How a system sits in each layer, from the surface down. */
export function layerSigns(sites: Sites, layers: Layers): LayerSign[] {
  return [...layers].reverse().map(({ id }) => {
    const site = sites.find(({ layer }) => layer === id)
    return site ? SIGNS[site.state] : 'none'
  })
}

function labelsOf(sites: Sites, layers: Layers, wanted: LayerSign): string[] {
  const signs = layerSigns(sites, layers)
  const down = [...layers].reverse()
  return down.flatMap(({ label }, index) => (signs[index] === wanted ? [label] : []))
}

/** Every placement in words. */
export function layerWords(sites: Sites, layers: Layers): string {
  const parts = ROLES.flatMap(([sign, role]) => {
    const labels = labelsOf(sites, layers, sign)
    return labels.length === 0 ? [] : [`${role}: ${listWords(labels)}`]
  })
  return parts.length === 0 ? NOT_STATED : parts.join('; ')
}

/** The home layers; without one, those in dispute, then those that it reaches into. */
export function layerLines(sites: Sites, layers: Layers): CellLines {
  const [homes, disputed, reached] = (['home', 'disputed', 'reach'] as const).map((sign) =>
    labelsOf(sites, layers, sign).map(capital),
  )
  if (homes?.length) return { aside: null, tone: 'word', lines: homes }
  if (disputed?.length) return { aside: STATE_WORDS.disputed, tone: 'word', lines: disputed }
  if (reached?.length) return { aside: ROLE_WORDS.secondary, tone: 'word', lines: reached }
  return { aside: null, tone: 'remark', lines: [capital(NOT_STATED)] }
}
