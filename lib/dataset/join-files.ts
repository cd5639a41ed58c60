import { parseDocument } from 'yaml'

/** One file of a dataset's folder; the path is relative to it: `dataset.yaml`, `systems/bitcoin.yaml`. */
export type DataFile = { path: string; text: string }

/** The bundle that a folder stands for, unchecked. */
export function joinFiles(id: string, files: readonly DataFile[]): unknown {
  const read = (path: string): unknown => {
    const file = files.find((each) => each.path === path)
    return file ? parseDocument(file.text, { version: '1.2', schema: 'core' }).toJS() : undefined
  }
  const head = read('dataset.yaml')
  const systems = isObject(head) && Array.isArray(head.systems) ? head.systems : []
  return {
    id,
    ...(isObject(head) ? head : {}),
    systems: systems.map((each: unknown) => {
      const system = read(`systems/${String(each)}.yaml`)
      return isObject(system) ? { id: each, ...system } : system
    }),
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
