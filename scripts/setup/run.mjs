import { spawn } from 'node:child_process'

/** A step that failed, told to a person in one sentence; no stack is printed for it. */
export class Failure extends Error {}

/**
 * Runs a program with its output on ours and waits for it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string> }} options `env` is added to our own
 * @returns {Promise<number>} its exit code; 128 and the signal's number if a signal ended it
 */
export function run(program, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' })
    const release = passSignals(child)
    child.once('error', (error) => {
      release()
      reject(new Failure(`${program} could not be started: ${error.message}`))
    })
    child.once('exit', (code, signal) => {
      release()
      resolve(code ?? exitCodeOf(signal))
    })
  })
}

/** The shell's way of telling a signal as an exit code. @param {NodeJS.Signals | null} signal */
export function exitCodeOf(signal) {
  return 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : signal === 'SIGHUP' ? 1 : 15)
}

/**
 * Hands signals sent to this process on to a child. A terminal sends Ctrl+C to both by itself.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} takes the handlers off again
 */
function passSignals(child) {
  const interrupt = () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  }
  const terminate = () => child.kill('SIGTERM')
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', terminate)
  process.on('SIGHUP', terminate)
  return () => {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', terminate)
    process.off('SIGHUP', terminate)
  }
}

/**
 * Runs a script's main function; a Failure becomes a sentence and exit code 1.
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
