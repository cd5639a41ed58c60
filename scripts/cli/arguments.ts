import { wrongUsage } from './failure'

/** What stands on a command line, in order: names, and options with their values. */
export type Arguments = {
  names: string[]
  options: [key: string, value: string][]
}

/** Options of one letter. */
const SHORT: Record<string, string> = { '-o': '--output', '-h': '--help' }
/** Options that stand alone. */
const FLAGS = ['help', 'version']

/**
 * Takes a command line apart: `--key value`, `--key=value`, `-o value`; after `--` all are names. Throws
 * wrong usage for an option without its value.
 */
export function readArguments(words: readonly string[]): Arguments {
  const read: Arguments = { names: [], options: [] }
  const left = [...words]
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') {
      read.names.push(...left.splice(0))
    } else if (!word.startsWith('-') || word === '-') {
      read.names.push(word)
    } else {
      read.options.push(readOption(word, left))
    }
  }
  return read
}

/** `left`: the words after it, of which the value is taken if it stands apart. */
function readOption(word: string, left: string[]): [string, string] {
  const long = SHORT[word] ?? word
  if (!long.startsWith('--')) {
    throw wrongUsage(`unknown option: ${word} (known: -o, -h, and --key value)`)
  }
  const sign = long.indexOf('=')
  if (sign > 0) return [long.slice(2, sign), long.slice(sign + 1)]
  const key = long.slice(2)
  if (FLAGS.includes(key)) return [key, '1']
  const [value] = left
  if (value === undefined || value.startsWith('--')) {
    throw wrongUsage(`${word} needs a value: write ${word} value, or ${long}=value`)
  }
  left.shift()
  return [key, value]
}

/** The one value of an option of the command itself; undefined when it is not given. */
export function optionOf({ options }: Arguments, key: string): string | undefined {
  const values = options.filter(([each]) => each === key).map(([, value]) => value)
  if (values.length > 1) throw wrongUsage(`--${key} is given twice: give it once`)
  return values[0]
}
