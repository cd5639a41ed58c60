import { nearest } from '../../lib/nearest'
import { packageVersion } from '../../lib/store/package-version.server'
import { type Arguments, optionOf, readArguments } from './arguments'
import { EXIT, type Exit, toFailure, wrongUsage } from './failure'
import { list } from './list'
import { render } from './render'
import type { Terminal } from './terminal'
import { USAGE } from './usage'
import { validate } from './validate'

const COMMANDS = ['render', 'validate', 'list'] as const
type Command = (typeof COMMANDS)[number]

/** Does what the words of a command line say. Never throws: what is wrong goes to stderr. */
export async function runOutcrop(words: readonly string[], terminal: Terminal): Promise<Exit> {
  try {
    return await run(readArguments(words), terminal)
  } catch (thrown) {
    const { exit, lines } = toFailure(thrown)
    for (const line of lines) terminal.say(line)
    return exit
  }
}

async function run(given: Arguments, terminal: Terminal): Promise<Exit> {
  const [name, ...names] = given.names
  if (optionOf(given, 'help') !== undefined) {
    await terminal.out(USAGE)
    return EXIT.done
  }
  if (name === undefined && optionOf(given, 'version') !== undefined) {
    await terminal.out(`${await packageVersion()}\n`)
    return EXIT.done
  }
  return runCommand(commandOf(name), { ...given, names }, terminal)
}

async function runCommand(command: Command, given: Arguments, terminal: Terminal): Promise<Exit> {
  switch (command) {
    case 'render':
      await render(given, terminal)
      return EXIT.done
    case 'list':
      await list(given, terminal)
      return EXIT.done
    case 'validate':
      return validate(given, terminal)
    default:
      return command satisfies never
  }
}

function commandOf(name: string | undefined): Command {
  if (name === undefined) throw wrongUsage('a command is missing', '', ...USAGE.split('\n'))
  const command = COMMANDS.find((each) => each === name)
  if (command !== undefined) return command
  const [meant] = nearest(name, COMMANDS)
  const near = meant === undefined ? '' : `nearest: ${meant}; `
  throw wrongUsage(`unknown command: ${name} (${near}known: ${COMMANDS.join(', ')})`)
}
