import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Dataset } from '../../lib/dataset/schema'

/** A working directory of its own with these datasets as files, and the shipped fonts. */
export function dataFolder(datasets: readonly Dataset[]) {
  const root = mkdtempSync(join(tmpdir(), 'outcrop-'))
  mkdirSync(join(root, 'public'))
  symlinkSync(join(process.cwd(), 'public', 'fonts'), join(root, 'public', 'fonts'))
  for (const dataset of datasets) write(root, dataset)
  const cwd = jest.spyOn(process, 'cwd').mockReturnValue(root)
  return {
    remove() {
      cwd.mockRestore()
      rmSync(root, { recursive: true })
    },
  }
}

function write(root: string, { id, systems, ...head }: Dataset): void {
  const folder = join(root, 'data', 'datasets', id)
  mkdirSync(join(folder, 'systems'), { recursive: true })
  const file = { ...head, systems: systems.map((system) => system.id) }
  writeFileSync(join(folder, 'dataset.yaml'), stringify(file))
  for (const { id: name, ...system } of systems) {
    writeFileSync(join(folder, 'systems', `${name}.yaml`), stringify(system))
  }
}
