import { parseFolder } from '../../lib/dataset/parse-folder'
import { problemLine } from '../../lib/dataset/problem-line'

const HEAD = `title: Two trees
summary: An invented dataset.
version: "1"
date: "2026-01-02"
language: en
licence: CC0-1.0
sources:
  - { id: notebook, title: A notebook, kind: notes of a walk }
assessors:
  - { id: field, name: Field walk, about: Looked at the trees. }
  - { id: desk, name: Desk study, about: Read about the trees. }
layers:
  - { id: soil, label: Soil }
  - { id: crown, label: Crown }
groups:
  - id: form
    label: Form
    dimensions:
      - id: height
        label: Height
        question: How tall is it?
        type: ordinal
        levels:
          - { label: low, criterion: Below a man. }
          - { label: middling, criterion: As a house. }
          - { label: tall, criterion: Above a house. }
      - id: leaf
        label: Leaf
        question: What leaf?
        type: category
        values:
          - { id: broad, label: broad leaf }
          - { id: needle, label: needle }
      - { id: girth, label: Girth, question: How wide?, type: number, min: 0, max: 100, unit: cm }
      - { id: uses, label: Uses, question: What for?, type: categories, values: [{ id: fuel, label: fuel }, { id: timber, label: timber }] }
      - { id: evergreen, label: Evergreen, question: Does it stay green?, type: boolean }
      - { id: in-short, label: In short, question: What is it?, type: text }
spokes: [height]
bracket: leaf
systems: [oak, pine]
`
const OAK = `name: Oak
placements:
  - { assessor: field, layer: soil, role: primary, reason: Roots., evidence: [{ source: notebook, locator: Page 1 }] }
relations:
  - { assessor: field, kind: complements, to: pine, reason: Side by side., evidence: [] }
assessments:
  height:
    - assessor: field
      status: known
      value: 2
      confidence: high
      reason: Measured.
      evidence: [{ source: notebook, locator: Page 2 }]
    - { assessor: desk, status: unknown, reason: Silent. }
  leaf:
    - { assessor: field, status: known, value: broad, confidence: high, reason: Seen., evidence: [{ source: notebook, locator: Page 3 }] }
`
const PINE = `name: Pine
`

export type Edit = {
  file: 'dataset.yaml' | 'systems/oak.yaml' | 'systems/pine.yaml'
  from: string
  to: string
}

/** A small right folder, with some of its text replaced. */
export function tinyFolder(edits: Edit[] = []): { path: string; text: string }[] {
  const files = [
    { path: 'dataset.yaml', text: HEAD },
    { path: 'systems/oak.yaml', text: OAK },
    { path: 'systems/pine.yaml', text: PINE },
  ]
  for (const { file, from, to } of edits) {
    const edited = files.find(({ path }) => path === file)
    if (!edited?.text.includes(from)) throw new Error(`${file} has no ${from}`)
    edited.text = edited.text.replace(from, () => to)
  }
  return files
}

/** Every problem of a folder on one line; empty when there is none. */
export function problemsOf(files: { path: string; text: string; bytes?: number }[]): string[] {
  const parsed = parseFolder('trees', files)
  return parsed.ok ? [] : parsed.problems.map(problemLine)
}
export const inOak = (from: string, to: string): Edit => ({ file: 'systems/oak.yaml', from, to })
export const inHead = (from: string, to: string): Edit => ({ file: 'dataset.yaml', from, to })
