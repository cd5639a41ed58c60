import { fillPanel } from './fill-panel'
import { panelSearch } from './panel-search'

/** How the fields of the panel stand for the address, which matters from the first change on. */
export const PANEL_FORM = { fillPanel, panelSearch }
