import { createHash } from 'node:crypto'
import { isPackedJson, unpackJson } from '../../lib/talk/files/packed-json'

/** The text of the first element of a name with exactly these attributes. */
export function insideOf(html: string, opening: string, name: string): string {
  const from = html.indexOf(opening)
  if (from < 0) throw new Error(`no ${opening}`)
  return html.slice(from + opening.length, html.indexOf(`</${name}>`, from))
}

/** The talk that lies in an offline file. */
export function sheetIn(html: string): unknown {
  const text = insideOf(html, '<script type="application/json" id="sheet">', 'script')
  const packed: unknown = JSON.parse(text)
  if (!isPackedJson(packed)) throw new Error('the talk is not packed')
  return unpackJson(packed)
}

/** The content policy of the file, by directive. */
export function policyIn(html: string): Map<string, string> {
  const [, content = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  return new Map(
    content.split('; ').map((each) => {
      const [name = '', ...values] = each.split(' ')
      return [name, values.join(' ')]
    }),
  )
}

export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Every address in a file that something could be loaded from, but those that carry their content in them. */
export function loadedAddresses(html: string): string[] {
  const found = [
    ...html.matchAll(
      /\s(?:src|srcset|href|xlink:href|data|poster|action|background)\s*=\s*"([^"]*)"/gi,
    ),
    ...html.matchAll(/url\(\s*['"]?([^'")\s]*)/g),
    ...html.matchAll(/@import\s+(?:url\()?['"]?([^'")\s;]+)/gi),
    ...html.matchAll(/\b(?:import|fetch|importScripts|sendBeacon)\(\s*["'`]([^"'`]*)/g),
    ...html.matchAll(/new (?:Worker|SharedWorker|WebSocket|EventSource)\(\s*["'`]?([^"'`)]*)/g),
  ].map(([, address = '']) => address)
  return found.filter((address) => !/^(data:|#)/.test(address))
}
