import type { Mark } from '@/lib/charts/matrix/mark'
import type { Versus } from '@/lib/view/table/table-view'
import { type CellLines, cellLines } from './cell-lines'
import { gridMark, markName, writtenMark } from './cell-mark'
import { isDrawn, LoneGlyph, SpriteGlyph } from './glyph-sprite'
import type { GridCell, GridModel } from './grid-model'
import type { Look } from './grid-options'
import { layerLines, layerWords } from './layer-lines'
import { MarkedText } from './marked-text'
import { VERSUS_PATHS, versusWords } from './versus-words'

/** How the cells of a table are written at this moment. */
export type CellWays = {
  role: 'cell' | 'gridcell'
  /** Cells that are not pinned are drawn on a canvas; their elements hold what is said of them. */
  drawn: boolean
}

/** Where a cell stands: `column` counts from 0; `pin`: its place among the pinned columns. */
export type CellPlace = {
  column: number
  pin: number | null
  /** Whether its row is pinned. */
  inPinned: boolean
  active: boolean
  chosen: boolean
  /** Its number among the columns, where only some are there. */
  colIndex: number | undefined
  /** Pixels left free before it, for columns that are not drawn. */
  before: number
}

type CellProps = {
  grid: GridCell | undefined
  model: GridModel
  ways: CellWays
  selectedKey: string
  place: CellPlace
}

const CHOSEN = { 'aria-selected': true } as const

/** A cell as an element; a plain function, since a component for each of thousands takes its time. */
export function cellElement({ grid, model, ways, selectedKey, place }: CellProps) {
  const { look } = model
  const common = {
    role: ways.role,
    'aria-colindex': place.colIndex,
    'data-pin': place.pin ?? undefined,
    'data-chosen': place.chosen || undefined,
    tabIndex: place.active ? 0 : undefined,
    style: place.before > 0 ? { marginInlineStart: place.before } : undefined,
  }
  if (!grid) return <td key={place.column} {...common} className="waiting" aria-busy="true" />
  const selected = grid.key === selectedKey
  const attributes = {
    ...common,
    ...(ways.role === 'gridcell' && (selected || place.chosen) && CHOSEN),
    className: classOf(grid, model),
    'data-key': grid.key,
    'data-state': grid.kind === 'cell' ? grid.cell.said.state : undefined,
    'data-selected': selected || undefined,
  }
  // words that nobody sees are said by the cell itself: as a text they would be laid out and painted
  if (ways.drawn && place.pin === null && !place.inPinned && !selected) {
    return <td key={place.column} {...attributes} aria-label={said(grid, model)} />
  }
  const mark = gridMark(grid, model.view)
  const versus = grid.kind === 'cell' ? grid.cell.versus : null
  return (
    <td key={place.column} {...attributes}>
      {look === 'words' || look === 'text' ? (
        <InWords grid={grid} model={model} name={look === 'words' ? drawnName(mark, look) : null} />
      ) : (
        <InGlyphs grid={grid} model={model} mark={mark} lone={ways.drawn} />
      )}
      {versus !== null && <VersusSign versus={versus} model={model} />}
    </td>
  )
}

/** The name of what is drawn for a mark; null: it is written. */
function drawnName(mark: Mark, look: Look): string | null {
  const name = markName(mark, look)
  return isDrawn(name) ? name : null
}

function classOf(grid: GridCell, model: GridModel): string | undefined {
  const active = model.view.hits !== null
  if (grid.kind !== 'cell') return active ? 'quiet' : undefined
  const classes = [
    grid.column.dimension.type === 'text' && 'prose',
    active && (grid.cell.hit ? 'hit' : 'quiet'),
    grid.cell.said.unproved && 'unproved',
  ]
  return classes.filter((each) => each !== false).join(' ') || undefined
}

type Inside = { grid: GridCell; model: GridModel; name: string | null }

function linesOf(grid: GridCell, { view, sought }: GridModel): CellLines {
  return grid.kind === 'layer'
    ? layerLines(grid.row.sites, view.layers)
    : cellLines(grid.column.dimension, grid.cell, sought)
}

function InWords({ grid, model, name }: Inside) {
  const { aside, tone, lines } = linesOf(grid, model)
  const sought = grid.kind === 'cell' && grid.cell.hit ? model.sought : ''
  return (
    <>
      {name !== null && <SpriteGlyph name={name} look="words" />}
      {aside !== null && <span className="cell-aside">{aside} </span>}
      <span className="cell-words" data-tone={tone === 'word' ? undefined : tone}>
        {lines.map((line, index) => (
          <span key={line} className="cell-line">
            {index > 0 && <span className="cell-or">{aside === 'disputed' ? ' or ' : ', '}</span>}
            <MarkedText text={line} sought={sought} />
          </span>
        ))}
      </span>
      {isUnproved(grid) && <span className="cell-unseen">{UNPROVED}</span>}
    </>
  )
}

type Glyphs = Omit<Inside, 'name'> & { mark: Mark; lone: boolean }

function InGlyphs({ grid, model, mark, lone }: Glyphs) {
  const name = drawnName(mark, model.look)
  const written = writtenMark(mark, model.look)
  return (
    <>
      {name !== null && lone && <LoneGlyph mark={mark} look={model.look} />}
      {name !== null && !lone && <SpriteGlyph name={name} look={model.look} />}
      {written !== null && (
        <b className="cell-letters" data-weak={isWeak(grid) || undefined} aria-hidden="true">
          {written}
        </b>
      )}
      {wordsOf(grid, model)}
      {isUnproved(grid) && <span className="cell-unseen">{UNPROVED}</span>}
    </>
  )
}

const UNPROVED = ', no evidence named'

function isUnproved(grid: GridCell): boolean {
  return grid.kind === 'cell' && grid.cell.said.unproved
}

/** All that is said of a cell, in one line. */
function said(grid: GridCell, model: GridModel): string {
  const versus = grid.kind === 'cell' ? grid.cell.versus : null
  const name = model.view.reference?.name ?? ''
  const against = versus === null ? '' : `, ${versusWords(versus, name)}`
  return `${wordsOf(grid, model)}${isUnproved(grid) ? UNPROVED : ''}${against}`
}

function wordsOf(grid: GridCell, { view }: GridModel): string {
  return grid.kind === 'layer'
    ? layerWords(grid.row.sites, view.layers)
    : spoken(grid.cell.words, grid.cell.said.state)
}

function isWeak(grid: GridCell): boolean {
  return grid.kind === 'cell' && grid.cell.said.state === 'known' && grid.cell.said.weak
}

/** The words of a state as they stand in every look. */
function spoken(words: string, state: string): string {
  if (state === 'unknown') return 'source silent'
  return state === 'not-applicable' ? 'not applicable' : words
}

/** The sign of how a cell stands against the reference, with its words. */
export function VersusSign({ versus, model }: { versus: Versus; model: GridModel }) {
  const path = VERSUS_PATHS[versus]
  return (
    <>
      {path !== '' && (
        <svg className="cell-versus" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d={path} />
        </svg>
      )}
      <span className="cell-unseen">, {versusWords(versus, model.view.reference?.name ?? '')}</span>
    </>
  )
}
