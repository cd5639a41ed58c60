import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { median } from '../table'

/** Milliseconds from the start of a process to its first picture, and the megabytes it took in all. */
export type Start = { first: number; megabytes: number }

/** Runs one library in a process of its own. */
export function ownProcess(folder: string, args: readonly string[]): Promise<Start> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [join(folder, 'one.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let first = Number.NaN
    let said = ''
    child.stdout.on('data', (data) => {
      if (Number.isNaN(first)) first = performance.now() - start
      said += data
    })
    child.once('exit', (code) => {
      const last = said.trim().split('\n').at(-1)
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}`))
      else resolve({ first, megabytes: Number(last) / 1024 })
    })
  })
}

export type Kind = 'svg' | 'png'
const STARTS = 9
const PICTURES = 100

/** Cold starts to a first picture by library, in turns; medians in milliseconds. */
export async function coldStarts(folder: string, libraries: readonly string[], kind: Kind) {
  const times = new Map<string, number[]>()
  for (let round = 0; round < STARTS; round++) {
    for (const library of libraries) {
      const { first } = await ownProcess(folder, [library, kind, '1'])
      times.set(library, [...(times.get(library) ?? []), first])
    }
  }
  return new Map([...times].map(([library, all]) => [library, median(all)]))
}

/** The most memory that a process took that made a hundred pictures, by library; megabytes. */
export async function memories(folder: string, libraries: readonly string[], kind: Kind) {
  const all = new Map<string, number>()
  for (const library of libraries) {
    const { megabytes } = await ownProcess(folder, [library, kind, String(PICTURES)])
    all.set(library, megabytes)
  }
  return all
}
