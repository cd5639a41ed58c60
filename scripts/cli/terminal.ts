/** Where a command runs and what it may write to. Tests bring their own. */
export type Terminal = {
  /** The working directory, against which paths are read. */
  cwd: string
  /** The folder of the package, with its fonts and its own datasets. */
  home: string
  /** Text or bytes to stdout; waits until they are taken. */
  out(content: string | Uint8Array): Promise<void>
  /** One line to stderr. */
  say(line: string): void
}
