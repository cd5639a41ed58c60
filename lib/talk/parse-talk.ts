import { type Fault, Findings } from '../dataset/findings'
import { asList, field, type Path } from '../dataset/path'
import { readYaml } from '../dataset/read-yaml'
import { faultsOf } from '../dataset/sentences'
import type { Problem } from '../errors'
import { count } from '../words'
import { notesParts } from './build-steps'
import { TALK_LIMITS, type Talk, type TalkSlide, talkSchema } from './schema'

export type ParsedTalk =
  | { ok: true; talk: Talk; lineOf: (path: Path) => number | undefined }
  | { ok: false; problems: Problem[] }

/** A talk as text, YAML or JSON. `file` is the name that problems are told with. */
export type TalkFile = { file: string; text: string }

/**
 * Reads and checks the form of a talk: everything that is wrong at once, by file, line, slide and step.
 * What it shows is checked with the dataset, by `checkTalk`. Never throws.
 */
export function parseTalk({ file, text }: TalkFile): ParsedTalk {
  const { value, readable, faults, lineOf } = readYaml(text)
  const unreadable = faults.map(({ message, line }) => ({ param: '', message, file, line }))
  if (!readable || unreadable.length > 0) return { ok: false, problems: unreadable }
  const findings = new Findings({
    locate: (path) => ({ path, file, line: lineOf(path) }),
    withheld: [],
    systemsListed: false,
    reported: [],
    unreadable: { head: false, systems: [] },
  })
  const { faults: wrong, talk } = readForm(value)
  if (talk !== null && wrong.length === 0) return { ok: true, talk, lineOf }
  for (const fault of wrong) findings.add(placed(value, fault))
  return { ok: false, problems: findings.problems() }
}

/** What is wrong with the form of a value, by place; the talk where its words alone may be read. */
export function readForm(value: unknown): { faults: Fault[]; talk: Talk | null } {
  const faults = faultsOf(talkSchema, value)
  const parsed = talkSchema.safeParse(value)
  if (!parsed.success) return { faults, talk: null }
  return { faults: [...faults, ...structureFaults(parsed.data)], talk: parsed.data }
}

/** A fault within a slide says which slide and step it is, as a speaker counts. */
function placed(value: unknown, fault: Fault): Fault {
  const [slides, slide, steps, step] = fault.path
  if (slides !== 'slides' || typeof slide !== 'number') return fault
  const id = field(asList(field(value, 'slides'))[slide], 'id')
  const named = typeof id === 'string' ? ` (${id})` : ''
  const within = steps === 'steps' && typeof step === 'number' ? `, step ${step + 2}` : ''
  return { ...fault, message: `${fault.message}: slide ${slide + 1}${named}${within}` }
}

/** What no one place of the form can say. */
function structureFaults(talk: Talk): Fault[] {
  const seen = new Set<string>()
  const twice = talk.slides.flatMap(({ id }, index): Fault[] => {
    const again = seen.has(id)
    seen.add(id)
    const path = ['slides', index, 'id']
    return again ? [{ path, message: `is used twice: ${id} (allowed: each id once)` }] : []
  })
  const steps = talk.slides.reduce((sum, slide) => sum + 1 + (slide.steps?.length ?? 0), 0)
  const most = TALK_LIMITS.allSteps
  const message = `has too many steps: ${steps} (allowed: at most ${most})`
  const many = steps > most ? [{ path: ['slides'], message }] : []
  return [...twice, ...many, ...talk.slides.flatMap(slideFaults)]
}

function slideFaults(slide: TalkSlide, index: number): Fault[] {
  const at = (...rest: Path): Path => ['slides', index, ...rest]
  const { show, lines, steps = [], notes } = slide
  const faults: Fault[] = []
  if (show !== undefined && lines !== undefined) {
    faults.push({ path: at('lines'), message: 'has no place beside show: give one of them' })
  }
  if (show === undefined && steps.length > 0) {
    faults.push({ path: at('steps'), message: 'has no place without show: words have one step' })
  }
  const parts = notesParts(notes).length
  if (show !== undefined && parts > steps.length + 1) {
    const message = `has more [step] marks than steps: ${parts - 1} (allowed: at most ${count(steps.length, 'mark')})`
    faults.push({ path: at('notes'), message })
  }
  for (const [step, change] of steps.entries()) {
    if (Object.keys(change).length > 0) continue
    const message = 'changes nothing: give set, chart or caption'
    faults.push({ path: at('steps', step), message })
  }
  return faults
}
