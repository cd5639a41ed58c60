import { mkdtempSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runOutcrop } from '../../scripts/cli/run-outcrop'
import { tinyFolder } from './tiny-folder'

export const HOME = join(__dirname, '../..')

/** A working directory of its own, and the command line in it without a process of its own. */
export function commandLine() {
  const cwd = mkdtempSync(join(tmpdir(), 'outcrop-cli-'))

  async function outcrop(...words: string[]) {
    const out: Uint8Array[] = []
    const said: string[] = []
    const exit = await runOutcrop(words, {
      cwd,
      home: HOME,
      out: async (content) => {
        out.push(typeof content === 'string' ? new TextEncoder().encode(content) : content)
      },
      say: (line) => said.push(line),
    })
    return { exit, out: Buffer.concat(out), said }
  }

  /** Writes two trees as a folder, and what was edited in them. */
  async function writeTrees(folder: string, edits: Parameters<typeof tinyFolder>[0] = []) {
    for (const { path, text } of tinyFolder(edits)) {
      await mkdir(dirname(join(cwd, folder, path)), { recursive: true })
      await writeFile(join(cwd, folder, path), text)
    }
  }

  const written = (name: string) => readFileSync(join(cwd, name))
  return { cwd, outcrop, writeTrees, written }
}
