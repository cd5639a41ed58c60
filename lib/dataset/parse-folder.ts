import { type DataFile, joinFiles } from './join-files'
import { type Parsed, parseDataset } from './parse-dataset'

/** Joins the files of a dataset's folder and checks the whole. Never throws. */
export function parseFolder(id: string, files: readonly DataFile[]): Parsed {
  return parseDataset(joinFiles(id, files))
}
