import type { Pen } from './pen'

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

const NEEDS_ESCAPE = /[&<>"']/

/** Text as XML, signs written as React writes them: the page and the file are the same to the letter. */
function escaped(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/**
 * Writes what is drawn as a document, one element a line, LF. It writes as it goes: a picture has
 * thousands of attributes, and to gather them first took as long as to lay the picture out.
 */
export function linesPen(): Pen & { written: () => string } {
  const around: string[] = []
  let all = ''
  let indent = ''
  /** The tag of the innermost element is not closed: nothing is in it yet. */
  let begun = false
  let hasText = false
  return {
    written: () => `${all}\n`,
    open: (name) => {
      if (begun) all += '>'
      all += all === '' ? `<${name}` : `\n${indent}<${name}`
      around.push(name)
      indent += ' '
      begun = true
    },
    attribute: (name, value) => {
      all += ` ${name}="${escaped(value)}"`
    },
    text: (text) => {
      all += `>${escaped(text)}`
      begun = false
      hasText = true
    },
    close: () => {
      const name = around.pop() ?? ''
      indent = indent.slice(1)
      if (begun) all += '/>'
      else all += hasText ? `</${name}>` : `\n${indent}</${name}>`
      begun = false
      hasText = false
    },
  }
}
