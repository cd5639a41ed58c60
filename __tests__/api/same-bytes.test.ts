import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { FORMATS } from '../../lib/export/formats'

jest.setTimeout(180_000)

const ROOT = join(__dirname, '..', '..')
const TSX = createRequire(__filename).resolve('tsx/cli')

const EXTENSIONS = FORMATS.map(({ extension }) => extension)
const ADDRESSES = [
  ...EXTENSIONS.flatMap((extension) => [
    `/open-intelligence/radar.${extension}?systems=bittensor,openai,linux`,
    `/open-intelligence/levels.${extension}?theme=print`,
    `/city-cycling/matrix.${extension}?preset=a4-portrait&theme=dark&order=seriated`,
  ]),
  '/open-intelligence/likeness.svg?of=bittensor&text=outline',
  '/open-intelligence/stack.png?preset=og',
  '/open-intelligence/radar.svg?systems=bittensor',
]

type Line = { address: string; status: number; etag: string | null; hash: string }

/** What a process of its own answers, in another hour, language and place. */
function answersOf(env: Record<string, string>): Promise<Line[]> {
  const args = [TSX, '--conditions=react-server', '__tests__/support/hash-pictures.ts']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, ...ADDRESSES], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', OUTCROP_BUILD_ID: 'one', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let wrong = ''
    child.stdout.on('data', (part) => {
      said += part
    })
    child.stderr.on('data', (part) => {
      wrong += part
    })
    child.once('exit', (code) =>
      code === 0
        ? resolve(
            said
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line)),
          )
        : reject(new Error(wrong)),
    )
  })
}

it('two processes give the same bytes and tags in every format, whatever zone and language they are in', async () => {
  const [here, there] = await Promise.all([
    answersOf({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }),
    answersOf({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
  ])
  expect(here.map(({ address }) => address)).toEqual(ADDRESSES)
  expect(here.filter(({ status }) => status !== 200)).toEqual([])
  expect(there).toEqual(here)
  // different requests are different files: a constant would pass the line above
  expect(new Set(here.map(({ hash }) => hash)).size).toBe(ADDRESSES.length)
})
