import { type Assessment, type Dataset, datasetSchema } from '../../lib/dataset/schema'

export type MakeDataset = { systems: number; dimensions: number; seed: number; nameLength?: number }

const KINDS = [
  'builds-on',
  'uses',
  'complements',
  'competes-with',
  'contrasts-with',
  'same-idea-as',
] as const
const LETTERS = 'abcdefghijklmnoprstuvwyzäéøß'
const evidence = [{ source: 's', locator: 'Page 1' }]

/** A dataset of the size asked for, always the same for one seed; every state and most types occur. */
export function makeDataset({ systems, dimensions, seed, nameLength = 9 }: MakeDataset): Dataset {
  const random = generator(seed)
  const pick = (n: number) => Math.floor(random() * n)
  const word = (most: number) => {
    const text = Array.from({ length: 1 + pick(most) }, (_, i) =>
      i % 8 === 6 ? ' ' : (LETTERS[pick(LETTERS.length)] ?? 'a'),
    ).join('')
    return text.trim() || 'x'
  }
  const defs = Array.from({ length: dimensions }, (_, i) =>
    dimension(i, { pick, word, nameLength }),
  )
  const layers = Array.from({ length: pick(8) }, (_, i) => ({ id: `layer-${i}`, label: word(24) }))
  return datasetSchema.parse({
    ...HEAD,
    layers,
    groups: grouped(defs).map((each, i) => ({ id: `g-${i}`, label: word(20), dimensions: each })),
    spokes: defs
      .filter((def) => def.type === 'ordinal')
      .slice(0, 8)
      .map((def) => def.id),
    bracket: defs.find((def) => def.type === 'category')?.id,
    systems: Array.from({ length: systems }, (_, i) => ({
      id: `s-${i}`,
      name: word(nameLength),
      placements: layers.flatMap((layer) => placements(layer.id, pick)),
      relations: relations(i, systems, pick),
      assessments: Object.fromEntries(defs.map((def) => [def.id, assessments(def, pick, word)])),
    })),
  })
}

const HEAD = {
  id: 'made',
  title: 'A made dataset',
  summary: 'Made for tests.',
  version: '1',
  date: '2026-01-02',
  language: 'en',
  licence: 'CC0-1.0',
  sources: [{ id: 's', title: 'A source', kind: 'made' }],
  assessors: [
    { id: 'one', name: 'One', about: 'The first.' },
    { id: 'two', name: 'Two', about: 'The second.' },
  ],
}

type Def = ReturnType<typeof dimension>
type Pick = (n: number) => number
type Tools = { pick: Pick; word: (most: number) => string; nameLength: number }

function dimension(i: number, { pick, word, nameLength }: Tools) {
  const base = { id: `d-${i}`, label: word(nameLength), question: `${word(30)}?` }
  const type = i < 3 ? 0 : pick(9)
  if (type < 5) {
    const levels = Array.from({ length: 2 + pick(6) }, () => ({
      label: word(24),
      criterion: word(40),
    }))
    return { ...base, type: 'ordinal' as const, levels }
  }
  const values = Array.from({ length: 1 + pick(5) }, (_, n) => ({ id: `v-${n}`, label: word(20) }))
  if (type === 5) return { ...base, type: 'category' as const, values }
  if (type === 6) return { ...base, type: 'categories' as const, values }
  if (type === 7) return { ...base, type: 'number' as const, unit: 'km', min: 0, max: 100 }
  return { ...base, type: pick(2) === 0 ? ('boolean' as const) : ('text' as const) }
}

function value(def: Def, pick: Pick, word: (most: number) => string) {
  if (def.type === 'ordinal') return 1 + pick(def.levels.length)
  if (def.type === 'category') return `v-${pick(def.values.length)}`
  if (def.type === 'categories')
    return def.values.filter(() => pick(2) === 0).map((each) => each.id)
  if (def.type === 'number') return pick(101)
  return def.type === 'boolean' ? pick(2) === 0 : word(60)
}

function assessments(def: Def, pick: Pick, word: (most: number) => string): Assessment[] {
  const confidence = (['high', 'medium', 'low'] as const)[pick(3)] ?? 'low'
  const known = { status: 'known', confidence, reason: word(50), evidence } as const
  const chance = pick(10)
  if (chance === 0) return []
  if (chance === 1) return [{ assessor: 'one', status: 'unknown', reason: 'Silent.', evidence: [] }]
  if (chance === 2)
    return [{ assessor: 'two', status: 'not-applicable', reason: 'No.', evidence: [] }]
  if (chance === 3 && def.type === 'ordinal') {
    const low = 1 + pick(def.levels.length - 1)
    return [{ ...known, assessor: 'one', range: [low, low + 1] }]
  }
  const first = { ...known, assessor: 'one', value: value(def, pick, word) }
  return chance < 7
    ? [first]
    : [first, { ...first, assessor: 'two', value: value(def, pick, word) }]
}

function placements(layer: string, pick: Pick) {
  const place = (assessor: string) => {
    const role = (['primary', 'secondary', 'unknown'] as const)[pick(6)]
    return role ? [{ assessor, layer, role, reason: 'Placed.', evidence }] : []
  }
  return [...place('one'), ...place('two')]
}

function relations(i: number, systems: number, pick: Pick) {
  const to = pick(systems)
  if (to === i || pick(2) === 0) return []
  return [{ assessor: 'one', kind: KINDS[pick(6)], to: `s-${to}`, reason: 'Related.', evidence }]
}

function grouped<T>(defs: T[]): T[][] {
  return Array.from({ length: Math.ceil(defs.length / 5) }, (_, i) => defs.slice(i * 5, i * 5 + 5))
}

/** Random numbers in [0, 1) that depend on the seed alone (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
