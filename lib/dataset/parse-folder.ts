import { limited } from './findings'
import { type DataFile, joinFiles } from './join-files'
import { type Parsed, parseDataset } from './parse-dataset'

/** Joins the files of a dataset's folder and checks the whole. Never throws. */
export function parseFolder(id: string, files: readonly DataFile[]): Parsed {
  const { bundle, origin, problems } = joinFiles(id, files)
  const parsed = parseDataset(bundle, origin)
  if (parsed.ok && problems.length === 0) return parsed
  return { ok: false, problems: limited([...problems, ...(parsed.ok ? [] : parsed.problems)]) }
}
