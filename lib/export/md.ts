import type { Drawing } from '../charts/drawing'

/** A picture in words: title, the full alternative text, the table, its source and its address. */
export function toMarkdown({ address, describe, head, table }: Drawing): string {
  const source = `Source: ${head.title} ${head.version} (${head.date}), ${head.licence}.`
  const parts = [
    `# ${inline(describe.title)}`,
    inline(describe.full),
    ...(table.head.length > 0 ? [tableOf(table)] : []),
    inline(source),
    `Address: \`${address}\``,
  ]
  return `${parts.join('\n\n')}\n`
}

function tableOf({ head, rows }: Drawing['table']): string {
  const rule = head.map(() => '---')
  return [head.map(inline), rule, ...rows.map((row) => row.map(inline))].map(rowOf).join('\n')
}

function rowOf(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text that stays text: no markup of HTML or Markdown in it is alive, and it is one line. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => HTML[sign] ?? sign)
}
