import { RELATION_KINDS } from '@/lib/dataset/relations'
import { type Dataset, datasetSchema, ROLES } from '@/lib/dataset/schema'

export type MakeStack = {
  systems: number
  layers: number
  seed: number
  nameLength: number
  /** The most relations that one system states. */
  relations: number
}

const LETTERS = 'abcdefghiklmnoprstuWMÄéß'
const evidence = [{ source: 's', locator: 'Page 1' }]

/** An invented dataset with placements and relations of every kind, always the same for one seed. */
export function makeStack({ systems, layers, seed, nameLength, relations }: MakeStack): Dataset {
  const random = generator(seed)
  const pick = (n: number) => Math.floor(random() * n)
  const word = (most: number) => {
    const space = 3 + pick(12)
    const text = Array.from({ length: 1 + pick(most) }, (_, i) =>
      i % space === space - 1 ? ' ' : (LETTERS[pick(LETTERS.length)] ?? 'a'),
    ).join('')
    return text.trim() || 'x'
  }
  const beds = Array.from({ length: layers }, (_, i) => ({
    id: `l-${i}`,
    label: word(nameLength),
    ...(pick(2) === 0 ? {} : { about: word(60) }),
  }))
  const placed = (layer: string) =>
    ['one', 'two'].flatMap((assessor) => {
      const role = ROLES[pick(7)]
      return role ? [{ assessor, layer, role, reason: 'Placed.', evidence }] : []
    })
  const related = (own: number) =>
    Array.from({ length: pick(relations + 1) }, () => ({
      assessor: pick(2) === 0 ? 'one' : 'two',
      kind: RELATION_KINDS[pick(RELATION_KINDS.length)],
      to: `s-${pick(systems)}`,
      ...(pick(2) === 0 ? {} : { label: word(28) }),
      imagined: pick(5) === 0,
      reason: 'Related.',
      evidence,
    })).filter(({ to }) => to !== `s-${own}`)
  return datasetSchema.parse({
    ...HEAD,
    layers: beds,
    systems: Array.from({ length: systems }, (_, i) => ({
      id: `s-${i}`,
      name: word(nameLength),
      placements: beds.flatMap((bed) => placed(bed.id)),
      relations: related(i),
      assessments: { side: [{ ...KNOWN, value: pick(2) === 0 ? 'left' : 'right' }] },
    })),
  })
}

const KNOWN = {
  assessor: 'one',
  status: 'known',
  confidence: 'high',
  reason: 'Seen.',
  evidence,
} as const

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
  groups: [
    {
      id: 'g',
      label: 'Group',
      dimensions: [
        {
          id: 'side',
          type: 'category',
          label: 'Side',
          question: 'Which side?',
          values: [
            { id: 'left', label: 'left bank' },
            { id: 'right', label: 'right bank' },
          ],
        },
      ],
    },
  ],
  bracket: 'side',
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
