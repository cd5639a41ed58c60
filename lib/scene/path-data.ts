import { rounded } from './number'
import type { PathCommand } from './scene'

/** Paths that many pictures share, with what is written of them; filled when one is first written. */
const lasting = new WeakMap<readonly PathCommand[], { data: string }>()

/** Says that a path will be drawn again as it is: it is written once. It must not change. */
export function lastingPath(commands: PathCommand[]): PathCommand[] {
  lasting.set(commands, { data: '' })
  return commands
}

/** The commands of a path as SVG writes them. */
export function pathData(commands: readonly PathCommand[]): string {
  const known = lasting.get(commands)
  if (known === undefined) return write(commands)
  known.data ||= write(commands)
  return known.data
}

function write(commands: readonly PathCommand[]): string {
  let data = ''
  for (const command of commands) {
    data += command[0]
    for (let index = 1; index < command.length; index++) {
      const number = command[index]
      if (typeof number !== 'number') continue
      data += index === 1 ? rounded(number) : ` ${rounded(number)}`
    }
  }
  return data
}
