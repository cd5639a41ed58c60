import { type Random, seeded } from '../seeded'
import {
  MADE_CATEGORIES,
  MADE_LAYERS,
  MADE_NAMES,
  MADE_QUESTIONS,
  MADE_SCALES,
  MADE_SETS,
} from './made-words'
import type { Assessment, Dataset, Dimension, Placement, System, Value } from './schema'

/** Numbers of systems for which a made dataset is offered. */
export const MADE_SIZES = [1000, 10_000, 100_000] as const

type Reading = Assessment[]

const ASSESSORS = ['north-desk', 'south-desk'] as const
const [FIRST, SECOND] = ASSESSORS
/** So many readings are made for a dimension; each system gets one of them. */
const READINGS = 480
const TEXTS = 2400
/** Of 1000 readings; the rest are known values. */
const SHARES = { unasked: 10, unknown: 70, idle: 20, range: 25, twofold: 45 } as const

/**
 * A dataset of invented systems to try the app at size: 12 ordinal dimensions, 5 with categories, 2 with
 * several categories and 1 text. The same seed gives the same dataset. Systems with the same reading share
 * its object, so that 100,000 of them stay small: change nothing in place.
 */
export function madeDataset({ systems, seed }: { systems: number; seed: number }): Dataset {
  const random = seeded(seed)
  const dimensions = madeDimensions()
  const urns = dimensions.map((dimension) => ({
    id: dimension.id,
    readings: readingsOf(dimension, random),
  }))
  const places = Array.from({ length: 120 }, () => madePlacements(random))
  const offset = Math.floor(random() * NAMES)
  return {
    ...headOf(systems, dimensions),
    systems: Array.from({ length: systems }, (_, index): System => {
      const assessments: System['assessments'] = {}
      for (const { id, readings } of urns) {
        const reading = pickOf(readings, random)
        if (reading.length > 0) assessments[id] = reading
      }
      const id = `s-${String(index + 1).padStart(6, '0')}`
      const name = nameOf(index + offset)
      return { id, name, placements: pickOf(places, random), relations: [], assessments }
    }),
  }
}

function pickOf<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)]
  if (picked === undefined) throw new RangeError('nothing to pick from: the list is empty')
  return picked
}

/** The lower places more often than the higher, as in collections that grew. */
function skewed(length: number, random: Random): number {
  return Math.floor(random() ** 1.4 * length)
}

const slug = (label: string) => label.toLowerCase().replaceAll(' ', '-')
const wordsOf = (list: string) => list.split(', ')

function madeDimensions(): Dimension[] {
  const asked = (id: string, label: string) => ({ id, label, question: `${label}: which is it?` })
  const choices = (list: string) => wordsOf(list).map((label) => ({ id: slug(label), label }))
  return [
    ...MADE_SCALES.map(([id, label, list]): Dimension => {
      const levels = wordsOf(list).map((level) => ({
        label: level,
        criterion: `${level} is the word that fits best.`,
      }))
      return { ...asked(id, label), type: 'ordinal', levels }
    }),
    ...MADE_CATEGORIES.map(
      ([id, label, list]): Dimension => ({
        ...asked(id, label),
        type: 'category',
        values: choices(list),
      }),
    ),
    ...MADE_SETS.map(
      ([id, label, list]): Dimension => ({
        ...asked(id, label),
        type: 'categories',
        values: choices(list),
      }),
    ),
    { ...asked('question', 'What it asks'), type: 'text' },
  ]
}

function headOf(systems: number, dimensions: Dimension[]): Omit<Dataset, 'systems'> {
  const group = (id: string, label: string, from: number, to: number) => ({
    id,
    label,
    dimensions: dimensions.slice(from, to),
  })
  return {
    id: `made-${systems}`,
    title: `${systems} made systems`,
    summary: 'Invented by a program, to try the app with many systems. Nothing in it is true.',
    version: '1',
    date: '2026-11-22',
    language: 'en',
    licence: 'CC0-1.0',
    sources: [
      { id: 'register', title: 'The invented register', kind: 'invented' },
      { id: 'survey', title: 'The invented survey', kind: 'invented' },
    ],
    assessors: [
      { id: FIRST, name: 'North desk', about: 'An invented reader of the register.' },
      { id: SECOND, name: 'South desk', about: 'An invented reader of the survey.' },
    ],
    layers: MADE_LAYERS.map((label) => ({ id: slug(label), label })),
    groups: [
      group('access', 'Access', 0, 6),
      group('practice', 'Practice', 6, 12),
      group('setting', 'Setting', 12, 17),
      group('purpose', 'Purpose', 17, dimensions.length),
    ],
    spokes: dimensions.slice(0, 6).map(({ id }) => id),
    overlay: [],
    bracket: 'field',
  }
}

/** Readings of one dimension in their shares; equal ones are one object. */
function readingsOf(dimension: Dimension, random: Random): Reading[] {
  const made = new Map<string, Reading>()
  const count = dimension.type === 'text' ? TEXTS : READINGS
  return Array.from({ length: count }, () => {
    const reading = readingOf(dimension, random)
    const key = JSON.stringify(reading)
    const same = made.get(key) ?? reading
    made.set(key, same)
    return same
  })
}

function readingOf(dimension: Dimension, random: Random): Reading {
  let lot = random() * 1000
  const falls = (share: number) => {
    lot -= share
    return lot < 0
  }
  if (falls(SHARES.unasked)) return []
  if (falls(SHARES.unknown)) return [silent('unknown', random)]
  if (falls(SHARES.idle)) return [silent('not-applicable', random)]
  const by = (assessor: string) => ({
    ...found(assessor, random),
    value: claimOf(dimension, random),
  })
  if (dimension.type === 'ordinal' && falls(SHARES.range)) {
    const low = 1 + skewed(dimension.levels.length - 1, random)
    return [{ ...found(FIRST, random), range: [low, low + 1] }]
  }
  return falls(SHARES.twofold) ? [by(FIRST), by(SECOND)] : [by(pickOf(ASSESSORS, random))]
}

function silent(status: 'unknown' | 'not-applicable', random: Random): Assessment {
  const evidence = random() < 0.5 ? [] : [{ source: 'register', locator: 'searched' }]
  return { assessor: FIRST, status, reason: 'The register says nothing of it.', evidence }
}

/** What a known reading has beside its claim: mostly recent, some old and some without a date. */
function found(assessor: string, random: Random) {
  const confidence = random() < 0.1 ? 'low' : random() < 0.4 ? 'medium' : 'high'
  const age = random()
  const asOf = age < 0.1 ? undefined : age < 0.22 ? '2023-05' : '2026-05'
  const source = assessor === FIRST ? 'register' : 'survey'
  return {
    assessor,
    status: 'known',
    reason: `Read in the ${source}.`,
    ...(asOf === undefined ? {} : { asOf }),
    confidence,
    evidence: [{ source, locator: 'entry' }],
  } as const satisfies Partial<Assessment>
}

function claimOf(dimension: Dimension, random: Random): Value {
  switch (dimension.type) {
    case 'ordinal':
      return 1 + skewed(dimension.levels.length, random)
    case 'category':
      return dimension.values[skewed(dimension.values.length, random)]?.id ?? ''
    case 'categories': {
      const some = dimension.values.filter(() => random() < 0.28).map(({ id }) => id)
      return some.length > 0 ? some : dimension.values.slice(0, 1).map(({ id }) => id)
    }
    case 'boolean':
      return random() < 0.5
    case 'number':
      return Math.floor(random() * 1000)
    case 'text': {
      const { openings, subjects, turns } = MADE_QUESTIONS
      return `${pickOf(openings, random)} ${pickOf(subjects, random)} ${pickOf(turns, random)}?`
    }
  }
}

function madePlacements(random: Random): Placement[] {
  const at = skewed(MADE_LAYERS.length, random)
  return MADE_LAYERS.slice(at, at + Math.floor(random() * 3)).map((layer, index) => ({
    assessor: FIRST,
    layer: slug(layer),
    role: index === 0 ? 'primary' : 'secondary',
    reason: 'Placed there by the register.',
    evidence: [{ source: 'register', locator: 'entry' }],
  }))
}

const { first, middle, last, nouns } = MADE_NAMES
const NAMES = first.length * middle.length * last.length * nouns.length
/** Shares no factor with the number of names, so that neighbours are far apart and none comes twice. */
const STRIDE = 31_337

/** Each number below the number of names gives another name. */
function nameOf(index: number): string {
  let rest = (index * STRIDE) % NAMES
  const part = (list: readonly string[]) => {
    const word = list[rest % list.length] ?? ''
    rest = Math.floor(rest / list.length)
    return word
  }
  return `${part(first)}${part(middle)}${part(last)} ${part(nouns)}`
}
