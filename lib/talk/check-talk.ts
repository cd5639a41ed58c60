import { parseChartRequest } from '../charts/draw'
import { CHART_KINDS } from '../charts/index'
import { unknownProblem } from '../dataset/lookup'
import { type Path, pathText } from '../dataset/path'
import type { Problem } from '../errors'
import { Complaints } from '../view/complaints'
import { queryKeys } from '../view/query-url'
import { vocabularyOf } from '../view/vocabulary'
import { buildSteps, type Step } from './build-steps'
import type { TalkDatasets } from './draw-talk'
import type { Talk } from './schema'

export type CheckTalkInput = {
  talk: Talk
  /** Those of its datasets that there are. */
  datasets: TalkDatasets
  /** Ids of all there are. */
  known: readonly string[]
  /** The name that problems are told with, and the line of a place in it. */
  file: string
  lineOf?: (path: Path) => number | undefined
}

/**
 * What a talk shows that is not there: datasets, charts, keys, and ids of systems and dimensions, each
 * by file, slide and step, once for each slide.
 */
export function checkTalk(input: CheckTalkInput): Problem[] {
  return wrongSteps(input).map((wrong) => placed(wrong, input))
}

/** What a step shows that is not there, and the place in the talk that says so. */
export type WrongStep = { step: Step; path: Path; problem: Problem }

/** The same by step, before it is said for whom. */
export function wrongSteps(
  input: Pick<CheckTalkInput, 'talk' | 'datasets' | 'known'>,
): WrongStep[] {
  const seen = new Set<string>()
  return buildSteps(input.talk).flatMap((step) =>
    problemsOf(step, input).flatMap((problem) => {
      const name = `${step.slide} ${problem.message}`
      if (seen.has(name)) return []
      seen.add(name)
      return [{ step, path: pathTo(step, problem, input.talk), problem }]
    }),
  )
}

type Known = Pick<CheckTalkInput, 'datasets' | 'known'>

function problemsOf(step: Step, { datasets, known }: Known): Problem[] {
  const loaded = datasets.get(step.dataset)
  if (!loaded) {
    const named = { param: 'dataset', noun: 'dataset', value: step.dataset, allowed: known }
    return [unknownProblem(named)]
  }
  const { chart } = step
  if (chart === null) return []
  const kind = CHART_KINDS.find(({ id }) => id === chart)
  if (!kind) {
    const allowed = CHART_KINDS.map(({ id }) => id)
    return [unknownProblem({ param: 'chart', noun: 'chart', value: chart, allowed })]
  }
  const { dataset } = loaded
  const asked = parseChartRequest(new URLSearchParams(step.query), dataset, chart)
  const complaints = new Complaints()
  const allowed = [...kind.optionKeys(), ...queryKeys(vocabularyOf(dataset))]
  for (const [key] of asked.rest) complaints.unknownKey(key, allowed)
  return [...asked.problems, ...complaints.all()]
}

function placed({ step, path, problem }: WrongStep, { file, lineOf }: CheckTalkInput): Problem {
  const line = lineOf?.(path)
  const inTalk = path[0] === 'dataset'
  const where = inTalk ? '' : `: slide ${step.slide + 1} (${step.id}), step ${step.step + 1}`
  return {
    ...problem,
    param: pathText(path),
    message: `${problem.message}${where}`,
    file,
    ...(line === undefined ? {} : { line }),
  }
}

function pathTo({ slide, step, dataset }: Step, problem: Problem, talk: Talk): Path {
  if (problem.param === 'dataset' && dataset === talk.dataset) return ['dataset']
  return step === 0 ? ['slides', slide, 'show'] : ['slides', slide, 'steps', step - 1]
}
