import 'server-only'

let root: string | undefined

/** The folder with `public/fonts` and `data/datasets`: the working directory, unless one was set. */
export function projectRoot(): string {
  return root ?? process.cwd()
}

/** For programs that run elsewhere. Say it before anything is read: what was read is remembered. */
export function setProjectRoot(folder: string): void {
  root = folder
}
