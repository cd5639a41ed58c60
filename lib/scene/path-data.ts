import { rounded } from './number'
import type { PathCommand } from './scene'

/** The commands of a path as SVG writes them. */
export function pathData(commands: readonly PathCommand[]): string {
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
