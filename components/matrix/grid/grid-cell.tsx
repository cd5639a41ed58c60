import type { Mark } from '@/lib/charts/matrix/mark'
import type { Versus } from '@/lib/view/table/table-view'
import { type CellLines, cellLines } from './cell-lines'
import { gridMark, markName, writtenMark } from './cell-mark'
import { isDrawn, LoneGlyph, SpriteGlyph } from './glyph-sprite'
import type { GridCell, GridModel } from './grid-model'
import { layerLines, layerWords } from './layer-lines'
import { MarkedText } from './marked-text'
import type { Meet } from './use-glyph-sheet'

/** How the cells of a table are written at this moment. */
export type CellWays = {
  role: 'cell' | 'gridcell'
  /** Glyphs are backgrounds, which is quick; else they refer to the sprite. */
  painted: boolean
  /** Has a glyph ready as a background. */
  meet: Meet
}

/** Where a cell stands: `column` counts from 0; `pin`: its place among the pinned columns. */
export type CellPlace = {
  column: number
  pin: number | null
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
  const painted = ways.painted && !selected
  const { className, name, mark } = looksOf(grid, model, painted)
  if (painted && name !== null) ways.meet(name, mark, look)
  const attributes = {
    ...common,
    ...(ways.role === 'gridcell' && (selected || place.chosen) && CHOSEN),
    className,
    'data-key': grid.key,
    'data-state': grid.kind === 'cell' ? grid.cell.said.state : undefined,
    'data-selected': selected || undefined,
  }
  // words that nobody sees are said by the cell itself: as a text they would be laid out and painted
  if (isPlain(grid, { painted, mark })) {
    return <td key={place.column} {...attributes} aria-label={wordsOf(grid, model)} />
  }
  const versus = grid.kind === 'cell' ? grid.cell.versus : null
  return (
    <td key={place.column} {...attributes}>
      {look === 'words' || look === 'text' ? (
        <InWords grid={grid} model={model} name={look === 'words' ? name : null} />
      ) : (
        <InGlyphs
          grid={grid}
          model={model}
          name={painted ? null : name}
          mark={mark}
          lone={ways.painted}
        />
      )}
      {versus !== null && <VersusSign versus={versus} model={model} />}
    </td>
  )
}

function looksOf(grid: GridCell, model: GridModel, painted: boolean) {
  const mark = gridMark(grid, model.view)
  const full = markName(mark, model.look)
  const name = isDrawn(full) ? full : null
  const active = model.view.hits !== null
  const classes = [painted && model.look !== 'text' ? name : null]
  if (grid.kind === 'cell') {
    if (grid.column.dimension.type === 'text') classes.push('prose')
    if (active && grid.cell.hit) classes.push('hit')
    if (active && !grid.cell.hit) classes.push('quiet')
    if (grid.cell.said.unproved) classes.push('unproved')
  } else if (active) classes.push('quiet')
  const className = classes.filter((each) => each !== null).join(' ')
  return { className: className || undefined, name, mark }
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
      {grid.kind === 'cell' && grid.cell.said.unproved && (
        <span className="cell-unseen">, no evidence named</span>
      )}
    </>
  )
}

function InGlyphs({ grid, model, name, mark, lone }: Inside & { mark: Mark; lone: boolean }) {
  const written = writtenMark(mark)
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
    </>
  )
}

/** Whether a cell is its background alone: most cells of a large table, so it is worth being quick. */
function isPlain(grid: GridCell, { painted, mark }: { painted: boolean; mark: Mark }): boolean {
  if (!painted || writtenMark(mark) !== null) return false
  return grid.kind === 'layer' || grid.cell.versus === null
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

const SIGNS: Record<Versus, { path: string; words: string }> = {
  higher: { path: 'M6 10V2M2.5 5.5 6 2l3.5 3.5', words: 'higher than' },
  lower: { path: 'M6 2v8M2.5 6.500 6 10l3.500-3.500', words: 'lower than' },
  same: { path: 'M2 4.500h8M2 7.500h8', words: 'the same as' },
  different: { path: 'M2 4.500h8M2 7.500h8M8.500 1.500 3.500 10.500', words: 'different from' },
  unknown: { path: '', words: 'not to be compared with' },
}

function VersusSign({ versus, model }: { versus: Versus; model: GridModel }) {
  const { path, words } = SIGNS[versus]
  return (
    <>
      {path !== '' && (
        <svg className="cell-versus" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d={path} />
        </svg>
      )}
      <span className="cell-unseen">
        , {words} {model.view.reference?.name}
      </span>
    </>
  )
}
