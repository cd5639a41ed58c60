import { type Controls, PICKS, SORTED } from './plan'

/** What Outcrop's page is used by: the real checkboxes, its field, and links of its menus. */
export const OUTCROP_CONTROLS: Controls = {
  boxes: [
    `input[type="checkbox"][name="is.${PICKS[0].id}"][value="${PICKS[0].pick}"]`,
    `input[type="checkbox"][name="is.${PICKS[1].id}"][value="${PICKS[1].pick}"]`,
  ],
  field: '.matrix-search input[name="q"]',
  sort: `.grid-table a.sort-link[href="?order=up.${SORTED.id}"]`,
  sorted: null,
  unsort: 'back',
}

/** The other tables have a panel that begin.mjs or the page itself draws. */
export const TABLE_CONTROLS: Controls = {
  boxes: [
    `[data-pick="${PICKS[0].id}/${PICKS[0].choice}"]`,
    `[data-pick="${PICKS[1].id}/${PICKS[1].choice}"]`,
  ],
  field: 'input[type="search"]',
  sort: '[data-sort]',
  sorted: SORTED.last,
  unsort: '[data-sort]',
}

/** Where missing cells come first in descending order, so that it sorts upwards. */
export const UPWARD_CONTROLS: Controls = { ...TABLE_CONTROLS, sorted: SORTED.first }
